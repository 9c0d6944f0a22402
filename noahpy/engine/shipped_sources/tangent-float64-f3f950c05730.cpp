// From the code of digest 24255ee5d76bba04a6676dc65c510e64af6d351231a766887d62021955fce72e.
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

static const Number table4269[] = {
#include "stability_corrections.inc"
};
static const Number table4279[] = {
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
    Mask mask_90[6];
    Real real_91[5];
    Real real_92[5];
    Mask mask_93[5];
    Real real_94[5];
    Mask mask_95[6];
    Real real_96[6];
    Real real_97[6];
    Real real_98[6];
    Real real_99[6];
    Mask mask_100[6];
    Real real_101[6];
    Real real_102[6];
    Real real_103[6];
    Real real_104[6];
    Real real_105[6];
    Mask mask_106[6];
    Real real_107[6];
    Real real_108[6];
    Real real_109[6];
    Real real_110[6];
    Real real_111[6];
    Mask mask_112[6];
    Real real_113[6];
    Real real_114[6];
    Real real_115[6];
    Real real_116[6];
    Real real_117[6];
    Mask mask_118[6];
    Real real_119[6];
    Real real_120[6];
    Real real_121[6];
    Real real_122[6];
    Real real_123[5];
    Real real_124[5];
    Real real_125[5];
    Mask mask_126[5];
    Mask mask_127[5];
    Real real_128[5];
    Real real_129[5];
    Real real_130[5];
    Real real_131[5];
    Real real_132[5];
    Real real_133[5];
    Real real_134[5];
    Real real_135[5];
    Real real_136[5];
    Real real_137[5];
    Mask mask_138[5];
    Real real_139[5];
    Real real_140[5];
    Real real_141[5];
    Real real_142[5];
    Mask mask_143[5];
    Real real_144[5];
    Real real_145[5];
    Real real_146[4];
    Real real_147[4];
    Index index_148[4];
    Mask mask_149[4];
    Mask mask_150[4];
    Real real_151[4];
    Real real_152[4];
    Mask mask_153[4];
    Mask mask_154[4];
    Real real_155[4];
    Real real_156[4];
    Mask mask_157[4];
    Mask mask_158[4];
    Real real_159[4];
    Real real_160[4];
    Mask mask_161[4];
    Mask mask_162[4];
    Real real_163[4];
    Real real_164[4];
    Mask mask_165[4];
    Mask mask_166[4];
    Real real_167[4];
    Real real_168[4];
    Real real_169[LAYERS];
    Real real_170[LAYERS];
    Mask mask_171[LAYERS];
    Real real_172[LAYERS];
    Real real_173[LAYERS];
    Real real_174[LAYERS];
    Mask mask_175[LAYERS];
    Real real_176[LAYERS];
    Real real_177[LAYERS];
    Mask mask_178[4];
    Mask mask_179[4];
    Real real_180[4];
    Real real_181[4];
    Mask mask_182[4];
    Mask mask_183[4];
    Real real_184[4];
    Real real_185[4];
    Mask mask_186[4];
    Mask mask_187[4];
    Real real_188[4];
    Real real_189[4];
    Mask mask_190[4];
    Mask mask_191[4];
    Real real_192[4];
    Real real_193[4];
    Mask mask_194[4];
    Mask mask_195[4];
    Real real_196[4];
    Real real_197[4];
    Mask mask_198[LAYERS];
    Real real_199[LAYERS];
    Real real_200[LAYERS];
    Real real_201[LAYERS];
    Mask mask_202[LAYERS];
    Mask mask_203[LAYERS];
    Real real_204[LAYERS];
    Real real_205[LAYERS];
    Mask mask_206[LAYERS];
    Real real_207[LAYERS];
    Real real_208[LAYERS];
    Real real_209[LAYERS];
    Real real_210[LAYERS];
    Mask mask_211[LAYERS];
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
    Real real_226[LAYERS];
    Real real_227[LAYERS];
    Real real_228[LAYERS];
    Real real_229[LAYERS];
    Real real_230[LAYERS];
    Real real_231[LAYERS];
    Real real_232[LAYERS];
    Real real_233[LAYERS];
    Real real_234[LAYERS];
    Real real_235[LAYERS - 1];
    Real real_236[LAYERS - 1];
    Real real_237[LAYERS - 1];
    Real real_238[LAYERS - 1];
    Real real_239[LAYERS - 1];
    Real real_240[LAYERS - 1];
    Real real_241[LAYERS - 1];
    Real real_242[LAYERS - 1];
    Real real_243[LAYERS - 1];
    Real real_244[LAYERS - 1];
    Real real_245[LAYERS - 1];
    Real real_246[LAYERS - 1];
    Real real_247[LAYERS - 1];
    Real real_248[LAYERS - 1];
    Real real_249[LAYERS];
    Real real_250[LAYERS];
    Real real_251[LAYERS];
    Real real_252[LAYERS];
    Real real_253[LAYERS];
    Real real_254[LAYERS];
    Real real_255[LAYERS];
    Mask mask_256[LAYERS];
    Real real_257[LAYERS];
    Real real_258[LAYERS];
    Real real_259[LAYERS];
    Real real_260[LAYERS];
    Real real_261[LAYERS];
    Real real_262[LAYERS];
    Real real_263[LAYERS];
    Real real_264[LAYERS];
    Mask mask_265[LAYERS];
    Real real_266[LAYERS];
    Real real_267[LAYERS];
    Real real_268[LAYERS];
    Real real_269[LAYERS];
    Real real_270[LAYERS];
    Real real_271[LAYERS];
    Real real_272[LAYERS];
    Real real_273[LAYERS];
    Real real_274[LAYERS + 1];
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
    Real real_287[LAYERS];
    Real real_288[LAYERS];
    Real real_289[LAYERS];
    Real real_290[LAYERS];
    Real real_291[LAYERS];
    Real real_292[LAYERS];
    Mask mask_293[LAYERS];
    Real real_294[LAYERS];
    Real real_295[LAYERS];
    Real real_296[LAYERS];
    Real real_297[LAYERS];
    Real real_298[LAYERS + 1];
    Real real_299[LAYERS + 1];
    Mask mask_300[LAYERS];
    Mask mask_301[LAYERS];
    Mask mask_302[LAYERS];
    Mask mask_303[LAYERS];
    Mask mask_304[LAYERS];
    Mask mask_305[LAYERS - 1];
    Mask mask_306[LAYERS - 1];
    Real real_307[LAYERS - 1];
    Real real_308[LAYERS - 1];
    Real real_309[LAYERS - 1];
    Mask mask_310[LAYERS - 1];
    Mask mask_311[LAYERS - 1];
    Real real_312[LAYERS - 1];
    Mask mask_313[LAYERS - 1];
    Real real_314[LAYERS - 1];
    Real real_315[LAYERS - 1];
    Real real_316[LAYERS - 1];
    Mask mask_317[LAYERS - 1];
    Real real_318[LAYERS - 1];
    Real real_319[LAYERS - 1];
    Real real_320[LAYERS - 1];
    Real real_321[LAYERS - 1];
    Mask mask_322[LAYERS];
    Mask mask_323[LAYERS];
    Mask mask_324[LAYERS];
    Mask mask_325[LAYERS - 1];
    Mask mask_326[LAYERS - 1];
    Mask mask_327[LAYERS];
    Mask mask_328[LAYERS];
    Mask mask_329[LAYERS];
    Mask mask_330[LAYERS];
    Real real_331[5];
    Real real_332[5];
    Real real_333[5];
    Real real_334[5];
    Real real_335[5];
    Real real_336[5];
    Real real_337[5];
    Real real_338[5];
    Real real_339[LAYERS];
    Real real_340[LAYERS];
    Real real_341[LAYERS];
    Real real_342[LAYERS];
    Real real_343[LAYERS];
    Real real_344[LAYERS];
    Real real_345[LAYERS];
    Real real_346[4];
    Real real_347[4];
    Real real_348[4];
    Real real_349[4];
    Real real_350[4];
    Real real_351[LAYERS];
    Real real_352[LAYERS];
    Real real_353[4];
    Real real_354[4];
    Real real_355[4];
    Real real_356[4];
    Mask mask_357[5];
    Real real_358[LAYERS + 4];
    Real real_359[LAYERS + 4];
    Real real_360[LAYERS + 5];
    Real real_361[LAYERS + 5];
    Real real_362[LAYERS];
    Real real_363[LAYERS];
    Real real_364[LAYERS + 5];
    Real real_365[5];
    Real real_366[5];
    Real real_367[LAYERS];
    Real real_368[LAYERS];
    Real real_369[LAYERS];
    Real real_370[4];
    Real real_371[4];
    Real real_372[4];
    Real real_373[5];
    Real real_374[LAYERS];
    Real real_375[LAYERS];
    Real real_376[LAYERS];
    Real real_377[LAYERS];
    Real real_378[4];
    Real real_379[4];
    Real real_380[4];
    Real real_381[4];
    Mask mask_382[5];
    Mask mask_383[LAYERS];
    Mask mask_384[5];
    Mask mask_385[5];
    Mask mask_386[5];
    Mask mask_387[LAYERS];
    Mask mask_388[LAYERS];
    Mask mask_389[LAYERS];
    Real real_390[5];
    Mask mask_391[5];
    Mask mask_392[5];
    Mask mask_393[5];
    Mask mask_394[5];
    Real real_395[5];
    Real real_396[5];
    Mask mask_397[5];
    Real real_398[5];
    Mask mask_399[5];
    Mask mask_400[5];
    Real real_401[5];
    Real real_402[5];
    Real real_403[5];
    Real real_404[5];
    Real real_405[5];
    Real real_406[5];
    Real real_407[5];
    Mask mask_408[5];
    Mask mask_409[5];
    Real real_410[5];
    Real real_411[5];
    Real real_412[5];
    Real real_413[LAYERS + 5];
    Real real_414[5];
    Real real_415[5];
    Real real_416[6];
    Real real_417[6];
    Real real_418[6];
    Real real_419[6];
    Real real_420[6];
    Real real_421[6];
    Real real_422[6];
    Real real_423[6];
    Real real_424[6];
    Real real_425[5];
    Real real_426[5];
    Real real_427[5];
    Real real_428[5];
    Real real_429[5];
    Real real_430[5];
    Real real_431[5];
    Real real_432[5];
    Real real_433[5];
    Real real_434[5];
    Real real_435[5];
    Real real_436[LAYERS];
    Real real_437[LAYERS];
    Real real_438[LAYERS];
    Real real_439[LAYERS];
    Real real_440[LAYERS];
    Real real_441[LAYERS];
    Real real_442[LAYERS];
    Real real_443[LAYERS];
    Real real_444[LAYERS];
    Real real_445[LAYERS];
    Real real_446[LAYERS];
    Real real_447[LAYERS - 1];
    Real real_448[LAYERS - 1];
    Real real_449[5];
    Real real_450[5];
    Real real_451[5];
    Real real_452[5];
    Real real_453[5];
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
    const Real x211 = x208 + x205;
    const Real x214 = 1.0 - x211;
    const Real x215 = x214 / 2.0;
    real_0[0] = x189;
    real_0[1] = x197;
    real_0[2] = x215;
    real_0[3] = x215;
    real_0[4] = x205;
    // snow_layers.spread
    const Real x221 = at_most(state[3 * LAYERS], 273.15);
    const Mask x222 = (state[3 * LAYERS] <= 273.15);
    // layered_snow_step._weather
    const Real x254 = x31 * 287.04;
    const Real x256 = forcing[3] / x254;
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
    const Real x260 = x0 / real_20[0];
    // layered_snow.open_snow
    const Real x264 = forcing[1] - 273.15;
    // calm_air.floored_wind
    const Real x265 = forcing[0] * forcing[0];
    const Real x268 = numbers[LAYERS + 3] * numbers[LAYERS + 3];
    const Real x271 = x265 + x268;
    const Mask x273 = (x271 > 1e-30);
    const Real x274 = at_least(x271, 1e-30);
    const Mask x275 = (x271 >= 1e-30);
    const Real x277 = sqrt(x274);
    const Real x278 = x277 * 2.0;
    const Real x280 = select(x273, x277, 0.0);
    // layered_snow.open_snow
    const Real x282 = seconds * x57;
    const Real x284 = at_most(x264, 0.0);
    const Mask x285 = (x264 <= 0.0);
    const Real x287 = x284 * 2106.0;
    const Real x289 = x282 * x287;
    // snow_compaction.fresh_snow_density
    const Real x293 = numbers[LAYERS + 23] * x264;
    const Real x297 = numbers[LAYERS + 22] + x293;
    const Real x299 = sqrt(x280);
    const Real x300 = x299 * 2.0;
    const Real x302 = numbers[LAYERS + 24] * x299;
    const Real x306 = x297 + x302;
    const Real x308 = x306 - numbers[LAYERS + 25];
    const Real x310 = x308 * x308;
    const Real x313 = x310 + 25.0;
    const Real x314 = sqrt(x313);
    const Real x315 = x314 * 2.0;
    const Real x317 = x308 + x314;
    const Real x319 = x317 * 0.5;
    const Real x321 = numbers[LAYERS + 25] + x319;
    // layered_snow.open_snow
    const Real x348 = x282 / x321;
    const Real x354 = state[3 * LAYERS + 31] - 273.15;
    // snow_properties.aged_albedo
    const Real x355 = seconds / 86400.0;
    // snow_properties.melting_weight
    const Real x356 = x354 / numbers[LAYERS + 15];
    const Real x360 = x356 + 1.0;
    const Real x361 = at_least(x360, 0.0);
    const Real x362 = at_most(x361, 1.0);
    const Mask x363 = (x360 >= 0.0);
    const Mask x364 = (x360 <= 1.0);
    const Mask x365 = (x363 & x364);
    const Real x367 = x362 * x362;
    const Real x370 = x362 * 2.0;
    const Real x372 = 3.0 - x370;
    const Real x374 = x367 * x372;
    // snow_properties.aged_albedo
    const Real x379 = x374 * numbers[LAYERS + 14];
    const Real x383 = x379 * x355;
    const Real x385 = 1.0 - x374;
    const Real x387 = x385 * numbers[LAYERS + 13];
    const Real x392 = x387 * x355;
    // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
    Real a352_last = x282;
    for (int l = 0; l < 5; ++l) {
        const Real a219 = select(x180, real_0[l], 0.0);
        const Real a224 = select(x162, state[l + 3 * LAYERS + 15], 273.15);
        const Real a226 = x169 * state[l + 3 * LAYERS + 5];
        const Real a230 = a219 * x148;
        const Real a234 = a226 + a230;
        const Real a236 = x169 * state[l + 3 * LAYERS + 10];
        const Real a240 = select(x180, x221, a224);
        const Real a242 = x177 * state[l + 3 * LAYERS + 20];
        const Real a246 = a219 * state[3 * LAYERS + 4];
        const Real a250 = a242 + a246;
        const Real a252 = select(x162, state[l + 3 * LAYERS + 25], 0.0);
        const Real a323 = a234 + a236;
        const Real a325 = a234 * 2106.0;
        const Real a327 = a236 * 4218.0;
        const Real a329 = a325 + a327;
        const Real a331 = a240 - 273.15;
        const Real a332 = a329 * a331;
        const Real a336 = a236 * 333500.0;
        const Real a338 = a332 + a336;
        const Real a340 = a323 * a252;
        const Real a344 = seconds * a323;
        const Real a346 = a340 + a344;
        a352_last = a352_last + a323;
        real_21[l] = a219;
        real_22[l + 1] = a250;
        real_23[l] = a252;
        real_24[l] = a323;
        real_25[l] = a329;
        real_26[l] = a331;
        real_27[l + 1] = a338;
        real_28[l + 1] = a346;
    }
    // snow_properties.aged_albedo
    const Real x394 = a352_last + numbers[LAYERS + 16];
    const Real x396 = x282 * x394;
    const Real x400 = a352_last * numbers[LAYERS + 16];
    const Real x404 = at_least(x400, 1e-30);
    const Mask x405 = (x400 >= 1e-30);
    const Real x407 = x396 / x404;
    const Mask x411 = (a352_last > 0.0);
    const Real x412 = select(x411, x407, 0.0);
    const Real x414 = x383 + x412;
    const Mask x416 = (x414 > 1e-08);
    const Real x417 = select(x416, x414, 1.0);
    const Real x419 = -x417;
    const Real x421 = expm1(x419);
    const Real x422 = x421 + 1.0;
    const Real x426 = x421 / x417;
    const Real x427 = -x426;
    const Real x432 = x414 * 0.5;
    const Real x434 = 1.0 - x432;
    const Real x436 = select(x416, x427, x434);
    const Real x438 = x383 * numbers[LAYERS + 12];
    const Real x442 = x412 * numbers[LAYERS + 11];
    const Real x446 = x438 + x442;
    const Real x448 = x446 - x392;
    const Real x450 = x414 * state[3 * LAYERS + 30];
    const Real x454 = x448 - x450;
    const Real x456 = x454 * x436;
    const Real x460 = state[3 * LAYERS + 30] + x456;
    const Mask x462 = (x460 < numbers[LAYERS + 12]);
    const Real x463 = select(x462, numbers[LAYERS + 12], x460);
    after[3 * LAYERS + 30] = x463;
    // snow_compaction.compacted
    real_29[0] = x282;
    for (int l = 0; l < 5; ++l) real_29[l + 1] = real_24[l];
    real_22[0] = x348;
    real_27[0] = x289;
    Real a528_last = x282;
    for (int l = 0; l < 5; ++l) {
        a528_last = a528_last + real_24[l];
        const Real a528 = a528_last;
        real_30[l + 1] = a528;
    }
    real_30[0] = x282;
    // snow_compaction.anderson_settling
    const Real x542 = numbers[LAYERS + 26] * 1000000.0;
    const Real x607 = seconds * 1e-06;
    const Real x608 = x607 * numbers[LAYERS + 29];
    // snow_compaction._wind_packed
    const Real x670 = x280 * (-0.10625000000000001);
    const Real x672 = exp(x670);
    const Real x674 = x672 * 2.868;
    // layered_snow.open_snow
    const Mask x756 = (a352_last > 1e-09);
    // layered_snow.<genexpr>
    real_28[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a688_last = real_of(0.0);
    Real a767_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Mask a466 = (real_29[l] > 0.0);
        const Mask a468 = (real_22[l] > 0.0);
        const Mask a469 = (a466 & a468);
        const Real a470 = select(a469, real_29[l], 1.0);
        const Real a473 = select(a469, real_22[l], 0.01);
        const Real a477 = select(a469, real_27[l], 0.0);
        const Real a480 = a470 * 2106.0;
        const Real a482 = 1 / a480;
        const Real a483 = a482 * a482;
        const Real a487 = a470 * 4218.0;
        const Real a489 = 1 / a487;
        const Real a490 = a489 * a489;
        const Real a494 = a470 * 333500.0;
        const Real a496 = a477 - a494;
        const Mask a498 = (a477 < 0.0);
        const Mask a499 = (a496 > 0.0);
        const Real a500 = a477 * a482;
        const Real a505 = a496 * a489;
        const Real a510 = select(a499, a505, 0.0);
        const Real a512 = select(a498, a500, a510);
        const Real a514 = -a512;
        const Real a516 = a477 / 333500.0;
        const Real a518 = at_least(a516, 0.0);
        const Mask a519 = (a516 >= 0.0);
        const Mask a521 = (a518 > a470);
        const Real a522 = select(a521, a470, a518);
        const Real a524 = a470 / a473;
        const Real a530 = real_29[l] * 0.5;
        const Real a533 = real_30[l] - a530;
        const Real a536 = at_least(a514, 0.0);
        const Mask a537 = (a514 >= 0.0);
        const Real a540 = a533 * 9.81;
        const Real a544 = numbers[LAYERS + 27] * a536;
        const Real a549 = numbers[LAYERS + 28] * a524;
        const Real a553 = a544 + a549;
        const Real a555 = exp(a553);
        const Real a557 = x542 * a555;
        const Real a561 = a524 * a540;
        const Real a565 = seconds / a557;
        const Real a569 = a561 * a565;
        const Real a573 = numbers[LAYERS + 28] * a569;
        const Real a577 = a573 + 1.0;
        const Real a578 = log(a577);
        const Real a580 = a578 / numbers[LAYERS + 28];
        const Real a584 = a524 + a580;
        const Real a586 = a584 - 150.0;
        const Real a587 = a586 / 5.0;
        const Real a589 = exp(a587);
        const Real a591 = a589 + 1.0;
        const Real a592 = log(a591);
        const Real a594 = a592 * 5.0;
        const Real a596 = numbers[LAYERS + 31] * a594;
        const Real a600 = numbers[LAYERS + 30] * a536;
        const Real a605 = a596 + a600;
        const Real a610 = -a605;
        const Real a612 = exp(a610);
        const Real a615 = x608 * a612;
        const Real a620 = -a587;
        const Real a622 = exp(a620);
        const Real a625 = a622 + 1.0;
        const Real a626 = 1 / a625;
        const Real a627 = a626 * a626;
        const Real a629 = numbers[LAYERS + 31] * a626;
        const Real a633 = at_least(a629, 1e-08);
        const Mask a634 = (a629 >= 1e-08);
        const Real a636 = a633 * a584;
        const Real a640 = a636 * a615;
        const Real a644 = log1p(a640);
        const Real a645 = a640 + 1.0;
        const Real a647 = a644 / a636;
        const Real a651 = exp(a647);
        const Real a653 = a584 * a651;
        const Real a657 = select(a469, a473, 0.0);
        const Real a659 = a653 - 50.0;
        const Real a660 = at_least(a659, 0.0);
        const Mask a661 = (a659 >= 0.0);
        const Real a663 = a660 * 0.00125;
        const Real a665 = a663 / 0.295;
        const Real a667 = 1.25 - a665;
        const Real a669 = a667 + 1.0;
        const Real a676 = a669 - x674;
        const Real a679 = at_least(a676, 0.0);
        const Mask a680 = (a676 >= 0.0);
        const Real a683 = 3.25 - a679;
        const Real a684 = a657 * a683;
        a688_last = a688_last + a684;
        const Real a688 = a688_last;
        const Real a690 = a684 * 0.5;
        const Real a692 = a688 - a690;
        const Real a694 = numbers[LAYERS + 32] * a679;
        const Real a699 = a692 * (-10.0);
        const Real a701 = exp(a699);
        const Real a703 = a694 * a701;
        const Real a707 = a703 / 216000.0;
        const Real a709 = numbers[LAYERS + 33] - a653;
        const Real a711 = at_least(a709, 0.0);
        const Mask a712 = (a709 >= 0.0);
        const Real a716 = a707 * seconds;
        const Real a717 = -a716;
        const Real a720 = expm1(a717);
        const Real a721 = a720 + 1.0;
        const Real a724 = a711 * a720;
        const Real a729 = a653 - a724;
        const Real a731 = a470 - a522;
        const Real a733 = a731 / 917.0;
        const Real a735 = a524 / a729;
        const Real a739 = a473 * a735;
        const Real a743 = minimum(a733, a473);
        const Mask a745 = (a733 < a473);
        const Real a746 = real_of_mask(a745);
        const Mask a747 = (a733 == a473);
        const Real a748 = select(a747, 0.5, a746);
        const Mask a751 = (a739 < a743);
        const Real a752 = select(a751, a743, a739);
        const Real a754 = select(a469, a752, real_22[l]);
        const Real a757 = select(x756, real_29[l], 0.0);
        const Real a759 = select(x756, real_27[l], 0.0);
        const Real a761 = select(x756, a754, 0.0);
        const Real a764 = select(x756, real_28[l], 0.0);
        a767_last = a767_last + a761;
        mask_31[l] = a469;
        real_32[l] = a473;
        real_33[l] = a477;
        real_34[l] = a482;
        real_35[l] = a483;
        real_36[l] = a489;
        real_37[l] = a490;
        real_38[l] = a496;
        mask_39[l] = a498;
        mask_40[l] = a499;
        mask_41[l] = a519;
        mask_42[l] = a521;
        real_43[l] = a524;
        real_44[l] = a536;
        mask_45[l] = a537;
        real_46[l] = a540;
        real_47[l] = a555;
        real_48[l] = a557;
        real_49[l] = a561;
        real_50[l] = a565;
        real_51[l] = a569;
        real_52[l] = a577;
        real_53[l] = a580;
        real_54[l] = a584;
        real_55[l] = a589;
        real_56[l] = a591;
        real_57[l] = a594;
        real_58[l] = a612;
        real_59[l] = a615;
        real_60[l] = a622;
        real_61[l] = a626;
        real_62[l] = a627;
        real_63[l] = a633;
        mask_64[l] = a634;
        real_65[l] = a636;
        real_66[l] = a645;
        real_67[l] = a647;
        real_68[l] = a651;
        real_69[l] = a657;
        mask_70[l] = a661;
        real_71[l] = a679;
        mask_72[l] = a680;
        real_73[l] = a683;
        real_74[l] = a694;
        real_75[l] = a701;
        real_76[l] = a711;
        mask_77[l] = a712;
        real_78[l] = a720;
        real_79[l] = a721;
        real_80[l] = a729;
        real_81[l] = a735;
        real_82[l] = a748;
        mask_83[l] = a751;
        real_84[l] = a757;
        real_85[l] = a759;
        real_86[l] = a761;
        real_87[l] = a764;
    }
    // layered_snow.open_snow
    const Real x769 = select(x756, a767_last, 1.0);
    // snow_properties.cover_fraction
    const Real x771 = x769 / numbers[LAYERS + 20];
    const Real x775 = x771 * (-2.0);
    const Real x777 = expm1(x775);
    const Real x778 = x777 + 1.0;
    const Real x782 = x777 + 2.0;
    const Real x783 = x777 / x782;
    // layered_snow.open_snow
    const Real x789 = x769 / x783;
    // snow_layers.<listcomp>
    const Real x796 = 0.5 - x789;
    const Real x797 = 1 / x796;
    const Real x798 = x797 * x797;
    const Real x800 = x797 * 0.1;
    const Real x802 = 1.0 - x789;
    const Real x803 = 1 / x802;
    const Real x804 = x803 * x803;
    const Real x806 = x803 * 0.2;
    const Real x808 = 0.25 - x789;
    const Real x809 = 1 / x808;
    const Real x810 = x809 * x809;
    const Real x812 = x809 * 0.05;
    // snow_layers.layer_shares
    const Real x814 = x800 + x806;
    const Real x816 = x814 + x812;
    const Real x818 = 1.0 - x816;
    const Real x820 = x818 / 2.0;
    real_0[0] = x800;
    real_0[1] = x806;
    real_0[2] = x820;
    real_0[3] = x820;
    real_0[4] = x812;
    // snow_layers.remapped, snow_layers._density_change
    Real a831_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a831_last = a831_last + real_86[l];
        const Real a831 = a831_last;
        const Mask a833 = (real_86[l] > 0.0);
        const Real a834 = select(a833, real_86[l], 1.0);
        const Mask a838 = (real_84[l] > 0.0);
        const Mask a839 = (a833 & a838);
        const Real a840 = select(a839, real_86[l], 1.0);
        const Real a842 = select(a839, real_84[l], 1.0);
        const Real a844 = a842 / a840;
        real_88[l + 1] = a831;
        mask_89[l] = a833;
        real_30[l] = a834;
        mask_90[l] = a839;
        real_29[l] = a840;
        real_28[l] = a844;
    }
    // layered_snow.open_snow, snow_layers.remapped, snow_layers._density_change
    Real a836_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a825 = real_0[l] * x769;
        const Real a829 = select(x756, a825, 0.0);
        a836_last = a836_last + a829;
        const Real a836 = a836_last;
        const Mask a848 = (mask_90[l + 1] & mask_90[l]);
        const Real a849 = real_28[l + 1] - real_28[l];
        const Real a851 = select(a848, a849, 0.0);
        real_91[l] = a829;
        real_92[l] = a836;
        mask_93[l] = a848;
        real_94[l] = a851;
    }
    // snow_layers._density_change
    real_86[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_86[l + 1] = real_94[l];
    for (int l = 0; l < 5; ++l) real_27[l] = real_94[l];
    real_27[5] = real_of(0.0);
    // snow_layers.remapped
    real_88[0] = real_of(0.0);
    // snow_layers._density_change, snow_layers.remapped
    Real a907_last = real_of(0.0);
    Real a913_last = real_of(0.0);
    Real a919_last = real_of(0.0);
    Real a952_last = real_of(0.0);
    Real a958_last = real_of(0.0);
    Real a964_last = real_of(0.0);
    Real a997_last = real_of(0.0);
    Real a1003_last = real_of(0.0);
    Real a1009_last = real_of(0.0);
    Real a1042_last = real_of(0.0);
    Real a1048_last = real_of(0.0);
    Real a1054_last = real_of(0.0);
    Real a1062_last = real_of(0.0);
    Real a1068_last = real_of(0.0);
    Real a1074_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a855 = real_86[l] * real_27[l];
        const Mask a861 = (a855 > 0.0);
        const Real a862 = real_86[l] + real_27[l];
        const Real a864 = select(a861, a862, 1.0);
        const Real a866 = a855 / a864;
        const Real a870 = select(a861, a866, 0.0);
        const Real a872 = a870 / real_28[l];
        const Real a877 = real_92[0] - real_88[l];
        const Real a880 = a877 / real_30[l];
        const Real a884 = at_least(a880, 0.0);
        const Real a885 = at_most(a884, 1.0);
        const Mask a886 = (a880 >= 0.0);
        const Mask a887 = (a880 <= 1.0);
        const Mask a888 = (a886 & a887);
        const Real a890 = 1.0 - a885;
        const Real a892 = a885 * a890;
        const Real a897 = a872 * a892;
        const Real a901 = a885 - a897;
        const Real a903 = a901 * real_84[l];
        a907_last = a907_last + a903;
        const Real a909 = a901 * real_85[l];
        a913_last = a913_last + a909;
        const Real a915 = a901 * real_87[l];
        a919_last = a919_last + a915;
        const Real a921 = real_92[1] - real_88[l];
        const Real a923 = a921 / real_30[l];
        const Real a927 = at_least(a923, 0.0);
        const Real a928 = at_most(a927, 1.0);
        const Mask a929 = (a923 >= 0.0);
        const Mask a930 = (a923 <= 1.0);
        const Mask a931 = (a929 & a930);
        const Real a933 = 1.0 - a928;
        const Real a935 = a928 * a933;
        const Real a940 = a872 * a935;
        const Real a944 = a928 - a940;
        const Real a946 = a944 - a901;
        const Real a948 = a946 * real_84[l];
        a952_last = a952_last + a948;
        const Real a954 = a946 * real_85[l];
        a958_last = a958_last + a954;
        const Real a960 = a946 * real_87[l];
        a964_last = a964_last + a960;
        const Real a966 = real_92[2] - real_88[l];
        const Real a968 = a966 / real_30[l];
        const Real a972 = at_least(a968, 0.0);
        const Real a973 = at_most(a972, 1.0);
        const Mask a974 = (a968 >= 0.0);
        const Mask a975 = (a968 <= 1.0);
        const Mask a976 = (a974 & a975);
        const Real a978 = 1.0 - a973;
        const Real a980 = a973 * a978;
        const Real a985 = a872 * a980;
        const Real a989 = a973 - a985;
        const Real a991 = a989 - a944;
        const Real a993 = a991 * real_84[l];
        a997_last = a997_last + a993;
        const Real a999 = a991 * real_85[l];
        a1003_last = a1003_last + a999;
        const Real a1005 = a991 * real_87[l];
        a1009_last = a1009_last + a1005;
        const Real a1011 = real_92[3] - real_88[l];
        const Real a1013 = a1011 / real_30[l];
        const Real a1017 = at_least(a1013, 0.0);
        const Real a1018 = at_most(a1017, 1.0);
        const Mask a1019 = (a1013 >= 0.0);
        const Mask a1020 = (a1013 <= 1.0);
        const Mask a1021 = (a1019 & a1020);
        const Real a1023 = 1.0 - a1018;
        const Real a1025 = a1018 * a1023;
        const Real a1030 = a872 * a1025;
        const Real a1034 = a1018 - a1030;
        const Real a1036 = a1034 - a989;
        const Real a1038 = a1036 * real_84[l];
        a1042_last = a1042_last + a1038;
        const Real a1044 = a1036 * real_85[l];
        a1048_last = a1048_last + a1044;
        const Real a1050 = a1036 * real_87[l];
        a1054_last = a1054_last + a1050;
        const Real a1056 = 1.0 - a1034;
        const Real a1058 = a1056 * real_84[l];
        a1062_last = a1062_last + a1058;
        const Real a1064 = a1056 * real_85[l];
        a1068_last = a1068_last + a1064;
        const Real a1070 = a1056 * real_87[l];
        a1074_last = a1074_last + a1070;
        mask_95[l] = a861;
        real_22[l] = a864;
        real_96[l] = a866;
        real_97[l] = a872;
        real_98[l] = a880;
        real_99[l] = a885;
        mask_100[l] = a888;
        real_101[l] = a890;
        real_102[l] = a892;
        real_103[l] = a901;
        real_104[l] = a923;
        real_105[l] = a928;
        mask_106[l] = a931;
        real_107[l] = a933;
        real_108[l] = a935;
        real_109[l] = a946;
        real_110[l] = a968;
        real_111[l] = a973;
        mask_112[l] = a976;
        real_113[l] = a978;
        real_114[l] = a980;
        real_115[l] = a991;
        real_116[l] = a1013;
        real_117[l] = a1018;
        mask_118[l] = a1021;
        real_119[l] = a1023;
        real_120[l] = a1025;
        real_121[l] = a1036;
        real_122[l] = a1056;
    }
    // snow_layers.<genexpr>
    real_92[0] = a907_last;
    real_92[1] = a952_last;
    real_92[2] = a997_last;
    real_92[3] = a1042_last;
    real_92[4] = a1062_last;
    real_94[0] = a913_last;
    real_94[1] = a958_last;
    real_94[2] = a1003_last;
    real_94[3] = a1048_last;
    real_94[4] = a1068_last;
    real_123[0] = a919_last;
    real_123[1] = a964_last;
    real_123[2] = a1009_last;
    real_123[3] = a1054_last;
    real_123[4] = a1074_last;
    // layered_snow.open_snow
    const Real x1092 = seconds * x59;
    const Real x1094 = x783 * x1092;
    const Real x1100 = select(x756, x1094, 0.0);
    const Real x1103 = at_least(x264, 0.0);
    const Mask x1104 = (x264 >= 0.0);
    const Real x1106 = x1103 * 4218.0;
    const Real x1108 = x1106 + 333500.0;
    const Real x1109 = x1100 * x1108;
    const Real x1115 = real_92[0] - x1100;
    const Real x1117 = real_94[0] - x1109;
    real_124[0] = x1115;
    for (int l = 0; l < 4; ++l) real_124[l + 1] = real_92[l + 1];
    // snow_properties.held_by_pores
    const Real x1161 = numbers[LAYERS + 21] * 1000.0;
    // layered_snow.open_snow
    real_125[0] = x1117;
    for (int l = 0; l < 4; ++l) real_125[l + 1] = real_94[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
    for (int l = 0; l < 5; ++l) {
        const Real a1082 = real_94[l] / 333500.0;
        const Real a1084 = at_least(a1082, 0.0);
        const Mask a1085 = (a1082 >= 0.0);
        const Mask a1087 = (a1084 > real_92[l]);
        const Real a1088 = select(a1087, real_92[l], a1084);
        const Real a1090 = real_92[l] - a1088;
        const Real a1119 = real_0[l] * x789;
        const Real a1128 = real_124[l] / x783;
        const Real a1129 = -a1128;
        const Real a1136 = select(x756, a1129, 1.0);
        const Real a1139 = a1136 / a1119;
        const Real a1140 = -a1139;
        const Real a1145 = select(x756, a1140, 100.0);
        const Real a1147 = a1145 / 1000.0;
        const Real a1149 = log(a1147);
        const Real a1151 = a1149 * 1.88;
        const Real a1153 = exp(a1151);
        const Real a1155 = a1153 * 2.22;
        const Real a1157 = numbers[LAYERS + 34] * a1155;
        const Real a1163 = a1090 / 917.0;
        const Real a1165 = real_91[l] - a1163;
        const Real a1167 = at_least(a1165, 0.0);
        const Mask a1168 = (a1165 >= 0.0);
        const Real a1170 = x1161 * a1167;
        const Real a1174 = a1119 * 0.5;
        const Real a1178 = a1174 / a1157;
        const Real a1185 = real_125[l] / x783;
        const Real a1193 = select(x756, a1185, 0.0);
        const Real a1194 = -a1193;
        const Mask a1197 = (a1170 > 0.0);
        const Mask a1198 = (x756 & a1197);
        const Real a1199 = a1170 / x783;
        const Real a1200 = -a1199;
        const Real a1206 = select(a1198, a1200, 1.0);
        mask_126[l] = a1085;
        mask_127[l] = a1087;
        real_128[l] = a1090;
        real_129[l] = a1119;
        real_130[l] = a1128;
        real_131[l] = a1136;
        real_132[l] = a1139;
        real_133[l] = a1147;
        real_134[l] = a1153;
        real_135[l] = a1155;
        real_136[l] = a1157;
        real_137[l] = a1167;
        mask_138[l] = a1168;
        real_139[l] = a1178;
        real_140[l] = a1185;
        real_141[l] = a1193;
        real_142[l] = a1194;
        mask_143[l] = a1198;
        real_144[l] = a1199;
        real_145[l] = a1206;
    }
    // layered_snow.open_snow
    const Real x1209 = x260 - real_139[4];
    const Real x1211 = 1 / x1209;
    const Real x1212 = x1211 * x1211;
    const Real x1216 = select(x756, x783, 0.0);
    const Real x1217 = -x1216;
    // calm_air.louis_exchange
    const Real x1221 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1225 = log(x1221);
    const Real x1227 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1231 = numbers[LAYERS] / x1227;
    const Real x1235 = log(x1231);
    const Real x1237 = 1 / x1225;
    const Real x1238 = x1237 * x1237;
    const Real x1242 = x1237 * 0.4;
    const Real x1245 = x1242 * x1242;
    const Real x1250 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1253 = x280 * x280;
    const Real x1256 = x1250 / x1253;
    const Real x1260 = x1225 * x1235;
    const Real x1264 = 1 / x1260;
    const Real x1265 = x1264 * x1264;
    const Real x1269 = x1264 * 0.16000000000000003;
    const Real x1272 = x1269 * x280;
    const Real x1277 = x1256 * 9.81;
    const Real x1279 = numbers[LAYERS] * x26;
    const Real x1283 = x1277 / x1279;
    const Real x1287 = x1245 * 75.0;
    const Real x1290 = sqrt(x1221);
    const Real x1291 = x1290 * 2.0;
    const Real x1293 = x1287 * x1290;
    // snow_skin.skin_balance
    const Real x1298 = 1.0 - x463;
    const Real x1300 = x1298 * forcing[4];
    const Real x1305 = numbers[LAYERS + 19] * forcing[5];
    const Real x1309 = x1300 + x1305;
    const Real x1311 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1313 = select(x756, 0.0, a352_last);
    // layered_snow_step.layered_snow_step
    const Real x1316 = 1.0 + x1216;
    const Mask x1318 = (x1316 > 1e-09);
    const Real x1319 = select(x1318, x1316, 0.0);
    // vegetation.vegetated_surface
    const Real x1322 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1324 = x1322 - numbers[LAYERS + 6];
    const Real x1326 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1328 = (x1326 == 0.0);
    const Real x1329 = select(x1328, 1e-30, x1326);
    const Real x1331 = x1324 / x1329;
    const Real x1335 = at_least(x1331, 0.0);
    const Real x1336 = at_most(x1335, 1.0);
    const Mask x1337 = (x1331 >= 0.0);
    const Mask x1338 = (x1331 <= 1.0);
    const Mask x1339 = (x1337 & x1338);
    const Mask x1341 = (x1322 >= numbers[LAYERS + 7]);
    const Real x1342 = select(x1341, 1.0, x1336);
    // vegetation._between
    const Real x1344 = 1.0 - x1342;
    const Real x1346 = x1344 * numbers[LAYERS + 38];
    const Real x1351 = x1342 * numbers[LAYERS + 39];
    const Real x1355 = x1346 + x1351;
    // vegetation.vegetated_surface
    const Real x1357 = select(flags[1], forcing[10], x1355);
    // vegetation._between
    const Real x1359 = x1344 * numbers[LAYERS + 43];
    const Real x1364 = x1342 * numbers[LAYERS + 42];
    const Real x1368 = x1359 + x1364;
    // vegetation.vegetated_surface
    const Real x1370 = select(flags[0], forcing[9], x1368);
    // vegetation._between
    const Real x1372 = x1344 * numbers[LAYERS + 40];
    const Real x1377 = x1342 * numbers[LAYERS + 41];
    const Real x1381 = x1372 + x1377;
    const Real x1383 = x1344 * numbers[LAYERS + 44];
    const Real x1388 = x1342 * numbers[LAYERS + 45];
    const Real x1392 = x1383 + x1388;
    after[3 * LAYERS + 35] = x1392;
    after[3 * LAYERS + 36] = x1392;
    // soil_heat.canopy_damping
    const Real x1394 = x1322 * (-2.0);
    const Real x1396 = exp(x1394);
    // snow_free_ground.ground_conduction
    const Real x1398 = real_20[0] * x1396;
    // calm_air.calm_exchange
    const Real x1402 = x26 - state[3 * LAYERS];
    const Real x1404 = at_least(x280, 0.001);
    const Mask x1405 = (x280 >= 0.001);
    const Real x1407 = numbers[LAYERS + 1] / x1404;
    const Real x1411 = x1407 * 9.81;
    const Real x1413 = x1411 * x1407;
    const Real x1417 = numbers[LAYERS] * forcing[1];
    const Real x1421 = x1413 / x1417;
    const Real x1425 = x1421 * x1402;
    // calm_air.limited_richardson
    const Mask x1429 = (x1425 > 0.0);
    const Real x1430 = select(x1429, x1425, 0.0);
    const Real x1432 = 1 / numbers[LAYERS + 2];
    const Real x1433 = x1432 * x1432;
    const Real x1437 = x1432 * (-2.0);
    const Real x1440 = x1430 * x1437;
    const Real x1445 = expm1(x1440);
    const Real x1446 = x1445 + 1.0;
    const Real x1450 = x1445 + 2.0;
    const Real x1451 = x1445 / x1450;
    const Real x1457 = numbers[LAYERS + 2] * x1451;
    const Real x1458 = -x1457;
    const Real x1463 = select(x1429, x1458, x1425);
    // calm_air.calm_exchange
    const Real x1465 = x1463 / x1421;
    const Real x1469 = x26 - x1465;
    // exchange.myj_exchange
    const Real x1471 = 1 / forcing[3];
    const Real x1472 = x1471 * x1471;
    const Real x1476 = x1471 * 100000.0;
    const Real x1479 = log(x1476);
    const Real x1482 = x1479 * 0.2857142857142857;
    const Real x1485 = exp(x1482);
    const Real x1488 = forcing[1] * x1485;
    const Real x1493 = x1469 * x1485;
    const Real x1498 = 1 / x1488;
    const Real x1499 = x1498 * x1498;
    const Real x1503 = x1498 * 9.81;
    const Real x1506 = x1488 - x1493;
    const Real x1508 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1510 = x1508 * 0.3041811846689896;
    const Real x1512 = x1510 + 1.0;
    const Real x1513 = x1506 * x1512;
    const Real x1517 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1519 = x1517 * 0.6083623693379792;
    const Real x1521 = x1488 + x1493;
    const Real x1523 = x1521 * 0.5;
    const Real x1525 = x1519 * x1523;
    const Real x1529 = x1513 + x1525;
    const Real x1531 = at_least(x1253, 1e-06);
    const Mask x1532 = (x1253 >= 1e-06);
    const Real x1534 = x1503 * x1529;
    const Real x1539 = x1534 * numbers[LAYERS + 1];
    const Real x1543 = x1539 * numbers[LAYERS + 1];
    const Real x1547 = x1543 / x1531;
    const Real x1551 = x1547 / numbers[LAYERS];
    const Real x1555 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1557 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1559 = x1555 / state[3 * LAYERS + 35];
    const Real x1563 = log(x1559);
    const Real x1565 = x1551 / 0.505;
    const Real x1567 = at_most(x1565, 1.0);
    const Mask x1568 = (x1565 <= 1.0);
    const Mask x1570 = (x1529 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1571 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1573 = exp(x1571);
    const Real x1575 = select(flags[2], x1573, 0.1);
    const Real x1577 = x1575 * (-103.28);
    // exchange.myj_exchange
    const Real x1579 = x1567 * x1567;
    const Real x1582 = x1579 * 10.0;
    const Real x1584 = x1582 + 1.0;
    const Real x1585 = select(x1570, x1584, 1.0);
    const Real x1587 = x1577 * x1585;
    const Real x1591 = 1 / numbers[LAYERS];
    const Real x1592 = x1591 * x1591;
    const Real x1596 = x1591 * 0.0001;
    // exchange.convective_factor
    const Real x1599 = x1534 * 1000.0;
    const Real x1601 = magnitude(x1599);
    const Real x1602 = sign(x1599);
    const Mask x1604 = (x1601 > 1e-30);
    const Real x1605 = at_least(x1601, 1e-30);
    const Mask x1606 = (x1601 >= 1e-30);
    const Real x1608 = log(x1605);
    const Real x1610 = x1608 * 0.6666666666666666;
    const Real x1612 = exp(x1610);
    const Real x1614 = select(x1604, x1612, 0.0);
    const Real x1616 = x1614 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1618 = log(state[3 * LAYERS + 37]);
    const Real x1620 = x1618 * 0.6666666666666666;
    const Real x1622 = exp(x1620);
    const Real x1624 = x1616 * x1622;
    // exchange._friction_velocity
    const Real x1628 = x1531 + x1624;
    const Real x1630 = sqrt(x1628);
    const Real x1631 = x1630 * 2.0;
    const Real x1633 = state[3 * LAYERS + 38] * x1630;
    const Real x1637 = sqrt(x1633);
    const Real x1638 = x1637 * 2.0;
    const Real x1640 = at_least(x1637, 1e-09);
    const Mask x1641 = (x1637 >= 1e-09);
    // exchange.myj_exchange
    const Real x1643 = select(x1570, 0.0, x1616);
    const Real x1645 = x1534 * 0.4;
    const Real x1647 = state[3 * LAYERS + 35] / x1555;
    const Real x1651 = x1640 * state[3 * LAYERS + 36];
    const Real x1655 = sqrt(x1651);
    const Real x1656 = x1655 * 2.0;
    const Real x1658 = x1587 * x1655;
    const Real x1662 = exp(x1658);
    const Real x1664 = x1662 * state[3 * LAYERS + 36];
    const Real x1668 = at_least(x1664, 1e-28);
    const Mask x1669 = (x1664 >= 1e-28);
    const Real x1671 = x1668 / x1557;
    const Real x1675 = x1645 * state[3 * LAYERS + 37];
    const Real x1679 = x1640 * x1640;
    const Real x1682 = x1679 * x1640;
    const Real x1686 = x1675 / x1682;
    real_146[0] = x1555;
    real_146[1] = state[3 * LAYERS + 35];
    real_146[2] = x1557;
    real_146[3] = x1668;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x1671;
    // stability.__call__
    index_148[0] = index_of(0);
    index_148[1] = index_of(0);
    index_148[2] = index_of(10000);
    index_148[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1692 = x1686 * real_146[l];
        const Real a1698 = real_147[l] * (-5.0);
        const Mask a1700 = (a1692 < a1698);
        const Real a1701 = select(a1700, a1698, a1692);
        const Real a1703 = real_147[l] * 0.9999990000003619;
        const Mask a1705 = (a1701 > a1703);
        const Real a1706 = select(a1705, a1703, a1701);
        const Real a1708 = a1706 - (-5.0);
        const Real a1709 = a1708 / 0.0006;
        const Real a1711 = trunc(a1709);
        const Index a1712 = index_of_real(a1711);
        const Index a1713 = at_least(a1712, 0);
        const Index a1714 = at_most(a1713, 9999);
        const Index a1716 = a1714 + index_148[l];
        const Real a1717 = look_up(table4269, a1716);
        const Real a1718 = a1709 - a1711;
        const Real a1719 = look_up(table4279, a1716);
        const Real a1720 = a1718 * a1719;
        const Real a1722 = a1717 + a1720;
        mask_149[l] = a1700;
        mask_150[l] = a1705;
        real_151[l] = a1719;
        real_152[l] = a1722;
    }
    // exchange.myj_exchange
    const Real x1723 = real_152[0] - real_152[1];
    const Real x1725 = x1723 + x1563;
    const Real x1727 = real_152[2] - real_152[3];
    const Real x1729 = log(x1671);
    const Real x1731 = x1727 - x1729;
    const Real x1733 = x1640 * 0.4;
    const Real x1735 = x1733 / x1725;
    const Mask x1739 = (x1735 < x1596);
    const Real x1740 = select(x1739, x1596, x1735);
    const Real x1742 = x1733 / x1731;
    const Mask x1746 = (x1742 < x1596);
    const Real x1747 = select(x1746, x1596, x1742);
    // exchange._convective_velocity_squared
    const Real x1749 = log(x1747);
    const Real x1751 = x1749 * 0.6666666666666666;
    const Real x1753 = exp(x1751);
    const Real x1755 = x1643 * x1753;
    // exchange._friction_velocity
    const Real x1759 = x1531 + x1755;
    const Real x1761 = sqrt(x1759);
    const Real x1762 = x1761 * 2.0;
    const Real x1764 = x1740 * x1761;
    const Real x1768 = sqrt(x1764);
    const Real x1769 = x1768 * 2.0;
    const Real x1771 = at_least(x1768, 1e-09);
    const Mask x1772 = (x1768 >= 1e-09);
    // exchange.myj_exchange
    const Real x1774 = x1771 * state[3 * LAYERS + 36];
    const Real x1778 = sqrt(x1774);
    const Real x1779 = x1778 * 2.0;
    const Real x1781 = x1587 * x1778;
    const Real x1785 = exp(x1781);
    const Real x1787 = x1785 * state[3 * LAYERS + 36];
    const Real x1791 = at_least(x1787, 1e-28);
    const Mask x1792 = (x1787 >= 1e-28);
    const Real x1794 = x1791 / x1557;
    const Real x1798 = x1645 * x1747;
    const Real x1802 = x1771 * x1771;
    const Real x1805 = x1802 * x1771;
    const Real x1809 = x1798 / x1805;
    real_152[0] = x1555;
    real_152[1] = state[3 * LAYERS + 35];
    real_152[2] = x1557;
    real_152[3] = x1791;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x1794;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1815 = x1809 * real_152[l];
        const Real a1821 = real_147[l] * (-5.0);
        const Mask a1823 = (a1815 < a1821);
        const Real a1824 = select(a1823, a1821, a1815);
        const Real a1826 = real_147[l] * 0.9999990000003619;
        const Mask a1828 = (a1824 > a1826);
        const Real a1829 = select(a1828, a1826, a1824);
        const Real a1831 = a1829 - (-5.0);
        const Real a1832 = a1831 / 0.0006;
        const Real a1834 = trunc(a1832);
        const Index a1835 = index_of_real(a1834);
        const Index a1836 = at_least(a1835, 0);
        const Index a1837 = at_most(a1836, 9999);
        const Index a1838 = a1837 + index_148[l];
        const Real a1839 = look_up(table4269, a1838);
        const Real a1840 = a1832 - a1834;
        const Real a1841 = look_up(table4279, a1838);
        const Real a1842 = a1840 * a1841;
        const Real a1844 = a1839 + a1842;
        mask_153[l] = a1823;
        mask_154[l] = a1828;
        real_155[l] = a1841;
        real_156[l] = a1844;
    }
    // exchange.myj_exchange
    const Real x1845 = real_156[0] - real_156[1];
    const Real x1847 = x1845 + x1563;
    const Real x1849 = real_156[2] - real_156[3];
    const Real x1851 = log(x1794);
    const Real x1853 = x1849 - x1851;
    const Real x1855 = x1771 * 0.4;
    const Real x1857 = x1855 / x1847;
    const Mask x1861 = (x1857 < x1596);
    const Real x1862 = select(x1861, x1596, x1857);
    const Real x1864 = x1855 / x1853;
    const Mask x1868 = (x1864 < x1596);
    const Real x1869 = select(x1868, x1596, x1864);
    // exchange._convective_velocity_squared
    const Real x1871 = log(x1869);
    const Real x1873 = x1871 * 0.6666666666666666;
    const Real x1875 = exp(x1873);
    const Real x1877 = x1643 * x1875;
    // exchange._friction_velocity
    const Real x1881 = x1531 + x1877;
    const Real x1883 = sqrt(x1881);
    const Real x1884 = x1883 * 2.0;
    const Real x1886 = x1862 * x1883;
    const Real x1890 = sqrt(x1886);
    const Real x1891 = x1890 * 2.0;
    const Real x1893 = at_least(x1890, 1e-09);
    const Mask x1894 = (x1890 >= 1e-09);
    // exchange.myj_exchange
    const Real x1896 = x1893 * state[3 * LAYERS + 36];
    const Real x1900 = sqrt(x1896);
    const Real x1901 = x1900 * 2.0;
    const Real x1903 = x1587 * x1900;
    const Real x1907 = exp(x1903);
    const Real x1909 = x1907 * state[3 * LAYERS + 36];
    const Real x1913 = at_least(x1909, 1e-28);
    const Mask x1914 = (x1909 >= 1e-28);
    const Real x1916 = x1913 / x1557;
    const Real x1920 = x1645 * x1869;
    const Real x1924 = x1893 * x1893;
    const Real x1927 = x1924 * x1893;
    const Real x1931 = x1920 / x1927;
    real_156[0] = x1555;
    real_156[1] = state[3 * LAYERS + 35];
    real_156[2] = x1557;
    real_156[3] = x1913;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x1916;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1937 = x1931 * real_156[l];
        const Real a1943 = real_147[l] * (-5.0);
        const Mask a1945 = (a1937 < a1943);
        const Real a1946 = select(a1945, a1943, a1937);
        const Real a1948 = real_147[l] * 0.9999990000003619;
        const Mask a1950 = (a1946 > a1948);
        const Real a1951 = select(a1950, a1948, a1946);
        const Real a1953 = a1951 - (-5.0);
        const Real a1954 = a1953 / 0.0006;
        const Real a1956 = trunc(a1954);
        const Index a1957 = index_of_real(a1956);
        const Index a1958 = at_least(a1957, 0);
        const Index a1959 = at_most(a1958, 9999);
        const Index a1960 = a1959 + index_148[l];
        const Real a1961 = look_up(table4269, a1960);
        const Real a1962 = a1954 - a1956;
        const Real a1963 = look_up(table4279, a1960);
        const Real a1964 = a1962 * a1963;
        const Real a1966 = a1961 + a1964;
        mask_157[l] = a1945;
        mask_158[l] = a1950;
        real_159[l] = a1963;
        real_160[l] = a1966;
    }
    // exchange.myj_exchange
    const Real x1967 = real_160[0] - real_160[1];
    const Real x1969 = x1967 + x1563;
    const Real x1971 = real_160[2] - real_160[3];
    const Real x1973 = log(x1916);
    const Real x1975 = x1971 - x1973;
    const Real x1977 = x1893 * 0.4;
    const Real x1979 = x1977 / x1969;
    const Mask x1983 = (x1979 < x1596);
    const Real x1984 = select(x1983, x1596, x1979);
    const Real x1986 = x1977 / x1975;
    const Mask x1990 = (x1986 < x1596);
    const Real x1991 = select(x1990, x1596, x1986);
    // exchange._convective_velocity_squared
    const Real x1993 = log(x1991);
    const Real x1995 = x1993 * 0.6666666666666666;
    const Real x1997 = exp(x1995);
    const Real x1999 = x1643 * x1997;
    // exchange._friction_velocity
    const Real x2003 = x1531 + x1999;
    const Real x2005 = sqrt(x2003);
    const Real x2006 = x2005 * 2.0;
    const Real x2008 = x1984 * x2005;
    const Real x2012 = sqrt(x2008);
    const Real x2013 = x2012 * 2.0;
    const Real x2015 = at_least(x2012, 1e-09);
    const Mask x2016 = (x2012 >= 1e-09);
    // exchange.myj_exchange
    const Real x2018 = x2015 * state[3 * LAYERS + 36];
    const Real x2022 = sqrt(x2018);
    const Real x2023 = x2022 * 2.0;
    const Real x2025 = x1587 * x2022;
    const Real x2029 = exp(x2025);
    const Real x2031 = x2029 * state[3 * LAYERS + 36];
    const Real x2035 = at_least(x2031, 1e-28);
    const Mask x2036 = (x2031 >= 1e-28);
    const Real x2038 = x2035 / x1557;
    const Real x2042 = x1645 * x1991;
    const Real x2046 = x2015 * x2015;
    const Real x2049 = x2046 * x2015;
    const Real x2053 = x2042 / x2049;
    real_160[0] = x1555;
    real_160[1] = state[3 * LAYERS + 35];
    real_160[2] = x1557;
    real_160[3] = x2035;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x2038;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2059 = x2053 * real_160[l];
        const Real a2065 = real_147[l] * (-5.0);
        const Mask a2067 = (a2059 < a2065);
        const Real a2068 = select(a2067, a2065, a2059);
        const Real a2070 = real_147[l] * 0.9999990000003619;
        const Mask a2072 = (a2068 > a2070);
        const Real a2073 = select(a2072, a2070, a2068);
        const Real a2075 = a2073 - (-5.0);
        const Real a2076 = a2075 / 0.0006;
        const Real a2078 = trunc(a2076);
        const Index a2079 = index_of_real(a2078);
        const Index a2080 = at_least(a2079, 0);
        const Index a2081 = at_most(a2080, 9999);
        const Index a2082 = a2081 + index_148[l];
        const Real a2083 = look_up(table4269, a2082);
        const Real a2084 = a2076 - a2078;
        const Real a2085 = look_up(table4279, a2082);
        const Real a2086 = a2084 * a2085;
        const Real a2088 = a2083 + a2086;
        mask_161[l] = a2067;
        mask_162[l] = a2072;
        real_163[l] = a2085;
        real_164[l] = a2088;
    }
    // exchange.myj_exchange
    const Real x2089 = real_164[0] - real_164[1];
    const Real x2091 = x2089 + x1563;
    const Real x2093 = real_164[2] - real_164[3];
    const Real x2095 = log(x2038);
    const Real x2097 = x2093 - x2095;
    const Real x2099 = x2015 * 0.4;
    const Real x2101 = x2099 / x2091;
    const Mask x2105 = (x2101 < x1596);
    const Real x2106 = select(x2105, x1596, x2101);
    const Real x2108 = x2099 / x2097;
    const Mask x2112 = (x2108 < x1596);
    const Real x2113 = select(x2112, x1596, x2108);
    // exchange._convective_velocity_squared
    const Real x2115 = log(x2113);
    const Real x2117 = x2115 * 0.6666666666666666;
    const Real x2119 = exp(x2117);
    const Real x2121 = x1643 * x2119;
    // exchange._friction_velocity
    const Real x2125 = x1531 + x2121;
    const Real x2127 = sqrt(x2125);
    const Real x2128 = x2127 * 2.0;
    const Real x2130 = x2106 * x2127;
    const Real x2134 = sqrt(x2130);
    const Real x2135 = x2134 * 2.0;
    const Real x2137 = at_least(x2134, 1e-09);
    const Mask x2138 = (x2134 >= 1e-09);
    // exchange.myj_exchange
    const Real x2140 = x2137 * state[3 * LAYERS + 36];
    const Real x2144 = sqrt(x2140);
    const Real x2145 = x2144 * 2.0;
    const Real x2147 = x1587 * x2144;
    const Real x2151 = exp(x2147);
    const Real x2153 = x2151 * state[3 * LAYERS + 36];
    const Real x2157 = at_least(x2153, 1e-28);
    const Mask x2158 = (x2153 >= 1e-28);
    const Real x2160 = x2157 / x1557;
    const Real x2164 = x1645 * x2113;
    const Real x2168 = x2137 * x2137;
    const Real x2171 = x2168 * x2137;
    const Real x2175 = x2164 / x2171;
    real_164[0] = x1555;
    real_164[1] = state[3 * LAYERS + 35];
    real_164[2] = x1557;
    real_164[3] = x2157;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x2160;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2181 = x2175 * real_164[l];
        const Real a2187 = real_147[l] * (-5.0);
        const Mask a2189 = (a2181 < a2187);
        const Real a2190 = select(a2189, a2187, a2181);
        const Real a2192 = real_147[l] * 0.9999990000003619;
        const Mask a2194 = (a2190 > a2192);
        const Real a2195 = select(a2194, a2192, a2190);
        const Real a2197 = a2195 - (-5.0);
        const Real a2198 = a2197 / 0.0006;
        const Real a2200 = trunc(a2198);
        const Index a2201 = index_of_real(a2200);
        const Index a2202 = at_least(a2201, 0);
        const Index a2203 = at_most(a2202, 9999);
        const Index a2204 = a2203 + index_148[l];
        const Real a2205 = look_up(table4269, a2204);
        const Real a2206 = a2198 - a2200;
        const Real a2207 = look_up(table4279, a2204);
        const Real a2208 = a2206 * a2207;
        const Real a2210 = a2205 + a2208;
        mask_165[l] = a2189;
        mask_166[l] = a2194;
        real_167[l] = a2207;
        real_168[l] = a2210;
    }
    // exchange.myj_exchange
    const Real x2211 = real_168[0] - real_168[1];
    const Real x2213 = x2211 + x1563;
    const Real x2215 = real_168[2] - real_168[3];
    const Real x2217 = log(x2160);
    const Real x2219 = x2215 - x2217;
    const Real x2221 = x2137 * 0.4;
    const Real x2223 = x2221 / x2213;
    const Mask x2227 = (x2223 < x1596);
    const Real x2228 = select(x2227, x1596, x2223);
    const Real x2230 = x2221 / x2219;
    const Mask x2234 = (x2230 < x1596);
    const Real x2235 = select(x2234, x1596, x2230);
    // calm_air.calm_exchange
    const Real x2237 = x256 * 1004.5;
    const Real x2239 = numbers[LAYERS + 4] / x2237;
    const Real x2243 = x2235 + x2239;
    // snow_free_ground.with_surface_of
    const Real x2245 = 1.0 - x1370;
    const Real x2247 = x2245 * forcing[4];
    const Real x2252 = x1381 * forcing[5];
    const Real x2256 = x2247 + x2252;
    // snow.conductance
    const Real x2258 = x1398 / x0;
    // snow_free_ground.with_surface_of
    const Real x2262 = state[3 * LAYERS] - state[0];
    const Real x2264 = x2258 * x2262;
    const Real x2268 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2270 = 2488.8 * x41;
    const Real x2272 = x256 * 1004.6;
    const Real x2274 = x2272 * x2243;
    const Real x2278 = x51 / 5.67e-08;
    const Real x2280 = x1381 * x2278;
    const Real x2284 = x2280 * 6.48e-08;
    const Real x2286 = forcing[3] * x2243;
    const Real x2290 = x2284 / x2286;
    const Real x2294 = x2290 + 1.0;
    const Real x2295 = x2268 / x2274;
    const Real x2299 = x2294 + x2295;
    const Real x2301 = x1381 * x51;
    const Real x2305 = x2256 - x2301;
    const Real x2307 = x2305 - x2264;
    const Real x2309 = x2307 / x2274;
    const Real x2313 = x2309 + x26;
    const Real x2315 = x2313 - forcing[1];
    const Real x2317 = x20 - forcing[2];
    const Real x2319 = 2488.8 * x2317;
    const Real x2321 = x2319 * x2299;
    const Real x2325 = x2315 * x2270;
    const Real x2329 = x2321 + x2325;
    const Real x2331 = x2270 + x2299;
    const Real x2333 = x2329 / x2331;
    const Real x2337 = x2333 * x2274;
    const Real x2341 = x2337 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x2343 = at_least(x2341, 0.0);
    const Mask x2344 = (x2341 >= 0.0);
    // vegetation.water_stress
    const Real x2348 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2360 = (x1322 > 0.0);
    const Real x2361 = at_least(x1357, 1e-06);
    const Mask x2362 = (x1357 >= 1e-06);
    const Real x2364 = forcing[4] * 1.1;
    const Real x2366 = numbers[LAYERS + 36] * x2361;
    const Real x2370 = x2364 / x2366;
    const Real x2374 = numbers[LAYERS + 35] / 5000.0;
    const Real x2376 = x2370 + x2374;
    const Real x2378 = x2370 + 1.0;
    const Real x2379 = x2376 / x2378;
    const Real x2383 = 298.0 - forcing[1];
    const Real x2384 = x2383 * x2383;
    const Real x2389 = x2384 * 0.0016;
    const Real x2392 = 1.0 - x2389;
    const Real x2393 = numbers[LAYERS + 37] * x2317;
    const Real x2397 = x2393 + 1.0;
    const Real x2398 = 1 / x2397;
    const Real x2399 = x2398 * x2398;
    const Real x2409 = at_least(x2379, 0.0001);
    const Mask x2410 = (x2379 >= 0.0001);
    const Real x2412 = x2361 * x2409;
    const Real x2416 = at_least(x2392, 0.0001);
    const Mask x2417 = (x2392 >= 0.0001);
    const Real x2419 = x2412 * x2416;
    const Real x2423 = at_least(x2398, 0.01);
    const Mask x2424 = (x2398 >= 0.01);
    const Real x2427 = x2419 * x2423;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2407_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2346 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2350 = a2346 / x2348;
        const Real a2354 = at_least(a2350, 0.0);
        const Real a2355 = at_most(a2354, 1.0);
        const Mask a2356 = (a2350 >= 0.0);
        const Mask a2357 = (a2350 <= 1.0);
        const Mask a2358 = (a2356 & a2357);
        const Real a2403 = numbers[l + 7 * LAYERS + 51] * a2355;
        a2407_last = a2407_last + a2403;
        real_169[l] = a2350;
        real_170[l] = a2355;
        mask_171[l] = a2358;
        real_172[l] = a2403;
    }
    // vegetation.canopy_resistance
    const Real x2432 = at_least(a2407_last, 0.0001);
    const Mask x2433 = (a2407_last >= 0.0001);
    const Real x2435 = x2427 * x2432;
    const Real x2439 = numbers[LAYERS + 35] / x2435;
    const Real x2443 = x1381 * 4.0;
    const Real x2445 = x2443 * x51;
    const Real x2449 = x2445 * 0.2857541065206571;
    const Real x2451 = x2449 / x2286;
    const Real x2455 = x2451 + 1.0;
    const Real x2456 = x41 * 2489.795918367347;
    const Real x2458 = x2455 + x2456;
    const Real x2460 = x2439 * x2243;
    const Real x2464 = x2460 + 1.0;
    const Real x2465 = x2455 * x2464;
    const Real x2469 = x2465 + x2456;
    const Real x2471 = x2458 / x2469;
    const Real x2475 = select(x2360, x2471, 0.0);
    // step_parts.evaporation_demand
    const Real x2477 = x2343 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2479 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2481 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2483 = x2479 / x2481;
    const Real x2487 = at_least(x2483, 0.0);
    const Real x2488 = at_most(x2487, 1.0);
    const Mask x2489 = (x2483 >= 0.0);
    const Mask x2490 = (x2483 <= 1.0);
    const Mask x2491 = (x2489 & x2490);
    const Real x2493 = x2488 * x2488;
    const Real x2496 = 1.0 - x1322;
    const Real x2498 = x2493 * x2496;
    const Real x2503 = x2498 * x2477;
    const Real x2507 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2509 = (x2507 > 1e-30);
    const Real x2510 = at_least(x2507, 1e-30);
    const Mask x2511 = (x2507 >= 1e-30);
    const Real x2513 = sqrt(x2510);
    const Real x2514 = x2513 * 2.0;
    const Real x2516 = select(x2509, x2513, 0.0);
    const Real x2518 = x1322 * x2516;
    const Real x2522 = x2518 * x2477;
    const Real x2526 = state[3 * LAYERS + 1] / seconds;
    const Mask x2528 = (x2526 <= x2522);
    const Real x2529 = select(x2528, x2526, x2522);
    const Real x2531 = x1322 * x2475;
    const Real x2535 = x2531 * x2477;
    const Real x2539 = 1.0 - x2516;
    const Real x2541 = x2535 * x2539;
    Real a2550_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2546 = real_170[l] * numbers[l + 8 * LAYERS + 51];
        a2550_last = a2550_last + a2546;
        real_173[l] = a2546;
    }
    const Real x2552 = a2550_last / numbers[9 * LAYERS + 51];
    Real a2567_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2556 = numbers[l + 7 * LAYERS + 51] + real_173[l];
        const Real a2558 = a2556 - x2552;
        const Real a2560 = at_least(a2558, 0.0);
        const Mask a2561 = (a2558 >= 0.0);
        const Real a2563 = real_173[l] * a2560;
        a2567_last = a2567_last + a2563;
        real_174[l] = a2560;
        mask_175[l] = a2561;
        real_176[l] = a2563;
    }
    const Mask x2569 = (a2567_last > 0.0);
    const Real x2570 = select(x2569, a2567_last, 1.0);
    // snow_free_ground.rate
    const Real x2582 = x2503 + x2529;
    // evapotranspiration.evaporation_components
    Real a2580_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2572 = real_176[l] / x2570;
        const Real a2576 = x2541 * a2572;
        a2580_last = a2580_last + a2576;
        real_177[l] = a2572;
    }
    // snow_free_ground.rate
    const Real x2584 = x2582 + a2580_last;
    const Real x2586 = x2584 * 1000.0;
    // snow_free_ground.deposition
    const Real x2588 = -x2341;
    const Real x2590 = at_least(x2588, 0.0);
    const Mask x2591 = (x2588 >= 0.0);
    // snow_free_ground.rate
    const Real x2594 = x2586 - x2590;
    // snow_free_ground.with_surface_of
    const Real x2596 = x2594 + x2590;
    const Real x2598 = x2596 * 2501000.0;
    const Real x2600 = 2501000.0 * x2590;
    const Real x2603 = x2598 - x2600;
    // soil_heat.volumetric_heat_capacity
    const Real x2605 = state[2 * LAYERS] * 4200000.0;
    const Real x2607 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x2609 = x2607 * 2000000.0;
    const Real x2612 = x2605 + x2609;
    const Real x2614 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x2616 = x2614 * 1004.0;
    const Real x2618 = x2612 + x2616;
    const Real x2620 = state[LAYERS] - state[2 * LAYERS];
    const Real x2622 = x2620 * 2106000.0;
    const Real x2624 = x2618 + x2622;
    // soil_heat.ground_admittance
    const Real x2626 = x2624 * 0.5;
    const Real x2628 = x2626 * numbers[0];
    const Real x2632 = x2628 / seconds;
    const Real x2634 = x2632 * x2632;
    const Real x2637 = x2624 * real_20[0];
    const Real x2641 = x2637 / seconds;
    const Real x2643 = x2634 + x2641;
    const Real x2645 = sqrt(x2643);
    const Real x2646 = x2645 * 2.0;
    const Real x2648 = x2632 + x2645;
    // snow.into_warming_ground
    const Real x2650 = x1398 / x2648;
    const Real x2654 = x0 + x2650;
    // surface_balance.around
    const Real x2656 = x2443 * 5.67e-08;
    const Real x2658 = x45 * forcing[1];
    const Real x2662 = x2656 * x2658;
    const Real x2666 = x2274 + x2268;
    const Real x2668 = x2666 + x2662;
    // surface_balance.emitted
    const Real x2670 = 0.0 - forcing[1];
    const Real x2672 = x2662 * x2670;
    const Real x2676 = x2301 + x2672;
    // surface_balance.around
    const Real x2678 = x2256 - x2676;
    const Real x2680 = x2678 - x2603;
    const Real x2682 = x2274 * x26;
    const Real x2686 = x2680 + x2682;
    const Real x2688 = x2268 * forcing[1];
    const Real x2692 = x2686 + x2688;
    const Real x2694 = x2692 / x2668;
    // snow.conductance
    const Real x2698 = x1398 / x2654;
    // surface_balance.around
    const Real x2702 = x2698 / x2668;
    // surface_balance.skin_temperature
    const Real x2706 = x2702 * state[0];
    const Real x2710 = x2694 + x2706;
    const Real x2712 = x2702 + 1.0;
    const Real x2713 = x2710 / x2712;
    // surface_balance.around
    const Real x2717 = x2713 * x2713;
    const Real x2720 = x2717 * x2713;
    const Real x2724 = x2656 * x2720;
    const Real x2728 = x2666 + x2724;
    // air.emission
    const Real x2730 = x2717 * x2717;
    const Real x2733 = x2730 * 5.67e-08;
    // surface_balance.emitted
    const Real x2735 = x1381 * x2733;
    const Real x2739 = 0.0 - x2713;
    const Real x2741 = x2724 * x2739;
    const Real x2745 = x2735 + x2741;
    // surface_balance.around
    const Real x2747 = x2256 - x2745;
    const Real x2749 = x2747 - x2603;
    const Real x2751 = x2749 + x2682;
    const Real x2753 = x2751 + x2688;
    const Real x2755 = x2753 / x2728;
    const Real x2759 = x2698 / x2728;
    // surface_balance.skin_temperature
    const Real x2763 = x2759 * state[0];
    const Real x2767 = x2755 + x2763;
    const Real x2769 = x2759 + 1.0;
    const Real x2770 = x2767 / x2769;
    // snow_free_ground.specific_humidity
    const Real x2774 = 1 / x2274;
    const Real x2775 = x2774 * x2774;
    const Real x2779 = x2774 * 1004.5;
    const Real x2782 = x2594 * x2779;
    const Real x2787 = forcing[2] + x2782;
    // calm_air.calm_exchange
    const Real x2789 = x26 - x2770;
    const Real x2791 = x1421 * x2789;
    // calm_air.limited_richardson
    const Mask x2795 = (x2791 > 0.0);
    const Real x2796 = select(x2795, x2791, 0.0);
    const Real x2798 = x2796 * x1437;
    const Real x2803 = expm1(x2798);
    const Real x2804 = x2803 + 1.0;
    const Real x2808 = x2803 + 2.0;
    const Real x2809 = x2803 / x2808;
    const Real x2815 = numbers[LAYERS + 2] * x2809;
    const Real x2816 = -x2815;
    const Real x2821 = select(x2795, x2816, x2791);
    // calm_air.calm_exchange
    const Real x2823 = x2821 / x1421;
    const Real x2827 = x26 - x2823;
    // exchange.myj_exchange
    const Real x2829 = x2827 * x1485;
    const Real x2834 = x1488 - x2829;
    const Real x2836 = forcing[2] + x2787;
    const Real x2838 = x2836 * 0.3041811846689896;
    const Real x2840 = x2838 + 1.0;
    const Real x2841 = x2834 * x2840;
    const Real x2845 = forcing[2] - x2787;
    const Real x2847 = x2845 * 0.6083623693379792;
    const Real x2849 = x1488 + x2829;
    const Real x2851 = x2849 * 0.5;
    const Real x2853 = x2847 * x2851;
    const Real x2857 = x2841 + x2853;
    const Real x2859 = x1503 * x2857;
    const Real x2864 = x2859 * numbers[LAYERS + 1];
    const Real x2868 = x2864 * numbers[LAYERS + 1];
    const Real x2872 = x2868 / x1531;
    const Real x2876 = x2872 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x2876;
    const Real x2880 = x2876 / 0.505;
    const Real x2882 = at_most(x2880, 1.0);
    const Mask x2883 = (x2880 <= 1.0);
    const Mask x2885 = (x2857 > 0.0);
    const Real x2886 = x2882 * x2882;
    const Real x2889 = x2886 * 10.0;
    const Real x2891 = x2889 + 1.0;
    const Real x2892 = select(x2885, x2891, 1.0);
    const Real x2894 = x1577 * x2892;
    // exchange.convective_factor
    const Real x2898 = x2859 * 1000.0;
    const Real x2900 = magnitude(x2898);
    const Real x2901 = sign(x2898);
    const Mask x2903 = (x2900 > 1e-30);
    const Real x2904 = at_least(x2900, 1e-30);
    const Mask x2905 = (x2900 >= 1e-30);
    const Real x2907 = log(x2904);
    const Real x2909 = x2907 * 0.6666666666666666;
    const Real x2911 = exp(x2909);
    const Real x2913 = select(x2903, x2911, 0.0);
    const Real x2915 = x2913 * 1.44;
    // exchange._convective_velocity_squared
    const Real x2917 = log(x2243);
    const Real x2919 = x2917 * 0.6666666666666666;
    const Real x2921 = exp(x2919);
    const Real x2923 = x2915 * x2921;
    // exchange._friction_velocity
    const Real x2927 = x1531 + x2923;
    const Real x2929 = sqrt(x2927);
    const Real x2930 = x2929 * 2.0;
    const Real x2932 = x2228 * x2929;
    const Real x2936 = sqrt(x2932);
    const Real x2937 = x2936 * 2.0;
    const Real x2939 = at_least(x2936, 1e-09);
    const Mask x2940 = (x2936 >= 1e-09);
    // exchange.myj_exchange
    const Real x2942 = select(x2885, 0.0, x2915);
    const Real x2944 = x2859 * 0.4;
    const Real x2946 = x2939 * state[3 * LAYERS + 36];
    const Real x2950 = sqrt(x2946);
    const Real x2951 = x2950 * 2.0;
    const Real x2953 = x2894 * x2950;
    const Real x2957 = exp(x2953);
    const Real x2959 = x2957 * state[3 * LAYERS + 36];
    const Real x2963 = at_least(x2959, 1e-28);
    const Mask x2964 = (x2959 >= 1e-28);
    const Real x2966 = x2963 / x1557;
    const Real x2970 = x2944 * x2243;
    const Real x2974 = x2939 * x2939;
    const Real x2977 = x2974 * x2939;
    const Real x2981 = x2970 / x2977;
    real_168[0] = x1555;
    real_168[1] = state[3 * LAYERS + 35];
    real_168[2] = x1557;
    real_168[3] = x2963;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x2966;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2987 = x2981 * real_168[l];
        const Real a2993 = real_147[l] * (-5.0);
        const Mask a2995 = (a2987 < a2993);
        const Real a2996 = select(a2995, a2993, a2987);
        const Real a2998 = real_147[l] * 0.9999990000003619;
        const Mask a3000 = (a2996 > a2998);
        const Real a3001 = select(a3000, a2998, a2996);
        const Real a3003 = a3001 - (-5.0);
        const Real a3004 = a3003 / 0.0006;
        const Real a3006 = trunc(a3004);
        const Index a3007 = index_of_real(a3006);
        const Index a3008 = at_least(a3007, 0);
        const Index a3009 = at_most(a3008, 9999);
        const Index a3010 = a3009 + index_148[l];
        const Real a3011 = look_up(table4269, a3010);
        const Real a3012 = a3004 - a3006;
        const Real a3013 = look_up(table4279, a3010);
        const Real a3014 = a3012 * a3013;
        const Real a3016 = a3011 + a3014;
        mask_178[l] = a2995;
        mask_179[l] = a3000;
        real_180[l] = a3013;
        real_181[l] = a3016;
    }
    // exchange.myj_exchange
    const Real x3017 = real_181[0] - real_181[1];
    const Real x3019 = x3017 + x1563;
    const Real x3021 = real_181[2] - real_181[3];
    const Real x3023 = log(x2966);
    const Real x3025 = x3021 - x3023;
    const Real x3027 = x2939 * 0.4;
    const Real x3029 = x3027 / x3019;
    const Mask x3033 = (x3029 < x1596);
    const Real x3034 = select(x3033, x1596, x3029);
    const Real x3036 = x3027 / x3025;
    const Mask x3040 = (x3036 < x1596);
    const Real x3041 = select(x3040, x1596, x3036);
    // exchange._convective_velocity_squared
    const Real x3043 = log(x3041);
    const Real x3045 = x3043 * 0.6666666666666666;
    const Real x3047 = exp(x3045);
    const Real x3049 = x2942 * x3047;
    // exchange._friction_velocity
    const Real x3053 = x1531 + x3049;
    const Real x3055 = sqrt(x3053);
    const Real x3056 = x3055 * 2.0;
    const Real x3058 = x3034 * x3055;
    const Real x3062 = sqrt(x3058);
    const Real x3063 = x3062 * 2.0;
    const Real x3065 = at_least(x3062, 1e-09);
    const Mask x3066 = (x3062 >= 1e-09);
    // exchange.myj_exchange
    const Real x3068 = x3065 * state[3 * LAYERS + 36];
    const Real x3072 = sqrt(x3068);
    const Real x3073 = x3072 * 2.0;
    const Real x3075 = x2894 * x3072;
    const Real x3079 = exp(x3075);
    const Real x3081 = x3079 * state[3 * LAYERS + 36];
    const Real x3085 = at_least(x3081, 1e-28);
    const Mask x3086 = (x3081 >= 1e-28);
    const Real x3088 = x3085 / x1557;
    const Real x3092 = x2944 * x3041;
    const Real x3096 = x3065 * x3065;
    const Real x3099 = x3096 * x3065;
    const Real x3103 = x3092 / x3099;
    real_181[0] = x1555;
    real_181[1] = state[3 * LAYERS + 35];
    real_181[2] = x1557;
    real_181[3] = x3085;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x3088;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3109 = x3103 * real_181[l];
        const Real a3115 = real_147[l] * (-5.0);
        const Mask a3117 = (a3109 < a3115);
        const Real a3118 = select(a3117, a3115, a3109);
        const Real a3120 = real_147[l] * 0.9999990000003619;
        const Mask a3122 = (a3118 > a3120);
        const Real a3123 = select(a3122, a3120, a3118);
        const Real a3125 = a3123 - (-5.0);
        const Real a3126 = a3125 / 0.0006;
        const Real a3128 = trunc(a3126);
        const Index a3129 = index_of_real(a3128);
        const Index a3130 = at_least(a3129, 0);
        const Index a3131 = at_most(a3130, 9999);
        const Index a3132 = a3131 + index_148[l];
        const Real a3133 = look_up(table4269, a3132);
        const Real a3134 = a3126 - a3128;
        const Real a3135 = look_up(table4279, a3132);
        const Real a3136 = a3134 * a3135;
        const Real a3138 = a3133 + a3136;
        mask_182[l] = a3117;
        mask_183[l] = a3122;
        real_184[l] = a3135;
        real_185[l] = a3138;
    }
    // exchange.myj_exchange
    const Real x3139 = real_185[0] - real_185[1];
    const Real x3141 = x3139 + x1563;
    const Real x3143 = real_185[2] - real_185[3];
    const Real x3145 = log(x3088);
    const Real x3147 = x3143 - x3145;
    const Real x3149 = x3065 * 0.4;
    const Real x3151 = x3149 / x3141;
    const Mask x3155 = (x3151 < x1596);
    const Real x3156 = select(x3155, x1596, x3151);
    const Real x3158 = x3149 / x3147;
    const Mask x3162 = (x3158 < x1596);
    const Real x3163 = select(x3162, x1596, x3158);
    // exchange._convective_velocity_squared
    const Real x3165 = log(x3163);
    const Real x3167 = x3165 * 0.6666666666666666;
    const Real x3169 = exp(x3167);
    const Real x3171 = x2942 * x3169;
    // exchange._friction_velocity
    const Real x3175 = x1531 + x3171;
    const Real x3177 = sqrt(x3175);
    const Real x3178 = x3177 * 2.0;
    const Real x3180 = x3156 * x3177;
    const Real x3184 = sqrt(x3180);
    const Real x3185 = x3184 * 2.0;
    const Real x3187 = at_least(x3184, 1e-09);
    const Mask x3188 = (x3184 >= 1e-09);
    // exchange.myj_exchange
    const Real x3190 = x3187 * state[3 * LAYERS + 36];
    const Real x3194 = sqrt(x3190);
    const Real x3195 = x3194 * 2.0;
    const Real x3197 = x2894 * x3194;
    const Real x3201 = exp(x3197);
    const Real x3203 = x3201 * state[3 * LAYERS + 36];
    const Real x3207 = at_least(x3203, 1e-28);
    const Mask x3208 = (x3203 >= 1e-28);
    const Real x3210 = x3207 / x1557;
    const Real x3214 = x2944 * x3163;
    const Real x3218 = x3187 * x3187;
    const Real x3221 = x3218 * x3187;
    const Real x3225 = x3214 / x3221;
    real_185[0] = x1555;
    real_185[1] = state[3 * LAYERS + 35];
    real_185[2] = x1557;
    real_185[3] = x3207;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x3210;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3231 = x3225 * real_185[l];
        const Real a3237 = real_147[l] * (-5.0);
        const Mask a3239 = (a3231 < a3237);
        const Real a3240 = select(a3239, a3237, a3231);
        const Real a3242 = real_147[l] * 0.9999990000003619;
        const Mask a3244 = (a3240 > a3242);
        const Real a3245 = select(a3244, a3242, a3240);
        const Real a3247 = a3245 - (-5.0);
        const Real a3248 = a3247 / 0.0006;
        const Real a3250 = trunc(a3248);
        const Index a3251 = index_of_real(a3250);
        const Index a3252 = at_least(a3251, 0);
        const Index a3253 = at_most(a3252, 9999);
        const Index a3254 = a3253 + index_148[l];
        const Real a3255 = look_up(table4269, a3254);
        const Real a3256 = a3248 - a3250;
        const Real a3257 = look_up(table4279, a3254);
        const Real a3258 = a3256 * a3257;
        const Real a3260 = a3255 + a3258;
        mask_186[l] = a3239;
        mask_187[l] = a3244;
        real_188[l] = a3257;
        real_189[l] = a3260;
    }
    // exchange.myj_exchange
    const Real x3261 = real_189[0] - real_189[1];
    const Real x3263 = x3261 + x1563;
    const Real x3265 = real_189[2] - real_189[3];
    const Real x3267 = log(x3210);
    const Real x3269 = x3265 - x3267;
    const Real x3271 = x3187 * 0.4;
    const Real x3273 = x3271 / x3263;
    const Mask x3277 = (x3273 < x1596);
    const Real x3278 = select(x3277, x1596, x3273);
    const Real x3280 = x3271 / x3269;
    const Mask x3284 = (x3280 < x1596);
    const Real x3285 = select(x3284, x1596, x3280);
    // exchange._convective_velocity_squared
    const Real x3287 = log(x3285);
    const Real x3289 = x3287 * 0.6666666666666666;
    const Real x3291 = exp(x3289);
    const Real x3293 = x2942 * x3291;
    // exchange._friction_velocity
    const Real x3297 = x1531 + x3293;
    const Real x3299 = sqrt(x3297);
    const Real x3300 = x3299 * 2.0;
    const Real x3302 = x3278 * x3299;
    const Real x3306 = sqrt(x3302);
    const Real x3307 = x3306 * 2.0;
    const Real x3309 = at_least(x3306, 1e-09);
    const Mask x3310 = (x3306 >= 1e-09);
    // exchange.myj_exchange
    const Real x3312 = x3309 * state[3 * LAYERS + 36];
    const Real x3316 = sqrt(x3312);
    const Real x3317 = x3316 * 2.0;
    const Real x3319 = x2894 * x3316;
    const Real x3323 = exp(x3319);
    const Real x3325 = x3323 * state[3 * LAYERS + 36];
    const Real x3329 = at_least(x3325, 1e-28);
    const Mask x3330 = (x3325 >= 1e-28);
    const Real x3332 = x3329 / x1557;
    const Real x3336 = x2944 * x3285;
    const Real x3340 = x3309 * x3309;
    const Real x3343 = x3340 * x3309;
    const Real x3347 = x3336 / x3343;
    real_189[0] = x1555;
    real_189[1] = state[3 * LAYERS + 35];
    real_189[2] = x1557;
    real_189[3] = x3329;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x3332;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3353 = x3347 * real_189[l];
        const Real a3359 = real_147[l] * (-5.0);
        const Mask a3361 = (a3353 < a3359);
        const Real a3362 = select(a3361, a3359, a3353);
        const Real a3364 = real_147[l] * 0.9999990000003619;
        const Mask a3366 = (a3362 > a3364);
        const Real a3367 = select(a3366, a3364, a3362);
        const Real a3369 = a3367 - (-5.0);
        const Real a3370 = a3369 / 0.0006;
        const Real a3372 = trunc(a3370);
        const Index a3373 = index_of_real(a3372);
        const Index a3374 = at_least(a3373, 0);
        const Index a3375 = at_most(a3374, 9999);
        const Index a3376 = a3375 + index_148[l];
        const Real a3377 = look_up(table4269, a3376);
        const Real a3378 = a3370 - a3372;
        const Real a3379 = look_up(table4279, a3376);
        const Real a3380 = a3378 * a3379;
        const Real a3382 = a3377 + a3380;
        mask_190[l] = a3361;
        mask_191[l] = a3366;
        real_192[l] = a3379;
        real_193[l] = a3382;
    }
    // exchange.myj_exchange
    const Real x3383 = real_193[0] - real_193[1];
    const Real x3385 = x3383 + x1563;
    const Real x3387 = real_193[2] - real_193[3];
    const Real x3389 = log(x3332);
    const Real x3391 = x3387 - x3389;
    const Real x3393 = x3309 * 0.4;
    const Real x3395 = x3393 / x3385;
    const Mask x3399 = (x3395 < x1596);
    const Real x3400 = select(x3399, x1596, x3395);
    const Real x3402 = x3393 / x3391;
    const Mask x3406 = (x3402 < x1596);
    const Real x3407 = select(x3406, x1596, x3402);
    // exchange._convective_velocity_squared
    const Real x3409 = log(x3407);
    const Real x3411 = x3409 * 0.6666666666666666;
    const Real x3413 = exp(x3411);
    const Real x3415 = x2942 * x3413;
    // exchange._friction_velocity
    const Real x3419 = x1531 + x3415;
    const Real x3421 = sqrt(x3419);
    const Real x3422 = x3421 * 2.0;
    const Real x3424 = x3400 * x3421;
    const Real x3428 = sqrt(x3424);
    const Real x3429 = x3428 * 2.0;
    const Real x3431 = at_least(x3428, 1e-09);
    const Mask x3432 = (x3428 >= 1e-09);
    // exchange.myj_exchange
    const Real x3434 = x3431 * state[3 * LAYERS + 36];
    const Real x3438 = sqrt(x3434);
    const Real x3439 = x3438 * 2.0;
    const Real x3441 = x2894 * x3438;
    const Real x3445 = exp(x3441);
    const Real x3447 = x3445 * state[3 * LAYERS + 36];
    const Real x3451 = at_least(x3447, 1e-28);
    const Mask x3452 = (x3447 >= 1e-28);
    const Real x3454 = x3451 / x1557;
    const Real x3458 = x2944 * x3407;
    const Real x3462 = x3431 * x3431;
    const Real x3465 = x3462 * x3431;
    const Real x3469 = x3458 / x3465;
    real_193[0] = x1555;
    real_193[1] = state[3 * LAYERS + 35];
    real_193[2] = x1557;
    real_193[3] = x3451;
    real_147[0] = real_of(1.0);
    real_147[1] = x1647;
    real_147[2] = real_of(1.0);
    real_147[3] = x3454;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3475 = x3469 * real_193[l];
        const Real a3481 = real_147[l] * (-5.0);
        const Mask a3483 = (a3475 < a3481);
        const Real a3484 = select(a3483, a3481, a3475);
        const Real a3486 = real_147[l] * 0.9999990000003619;
        const Mask a3488 = (a3484 > a3486);
        const Real a3489 = select(a3488, a3486, a3484);
        const Real a3491 = a3489 - (-5.0);
        const Real a3492 = a3491 / 0.0006;
        const Real a3494 = trunc(a3492);
        const Index a3495 = index_of_real(a3494);
        const Index a3496 = at_least(a3495, 0);
        const Index a3497 = at_most(a3496, 9999);
        const Index a3498 = a3497 + index_148[l];
        const Real a3499 = look_up(table4269, a3498);
        const Real a3500 = a3492 - a3494;
        const Real a3501 = look_up(table4279, a3498);
        const Real a3502 = a3500 * a3501;
        const Real a3504 = a3499 + a3502;
        mask_194[l] = a3483;
        mask_195[l] = a3488;
        real_196[l] = a3501;
        real_197[l] = a3504;
    }
    // exchange.myj_exchange
    const Real x3505 = real_197[0] - real_197[1];
    const Real x3507 = x3505 + x1563;
    const Real x3509 = real_197[2] - real_197[3];
    const Real x3511 = log(x3454);
    const Real x3513 = x3509 - x3511;
    const Real x3515 = x3431 * 0.4;
    const Real x3517 = x3515 / x3507;
    const Mask x3521 = (x3517 < x1596);
    const Real x3522 = select(x3521, x1596, x3517);
    after[3 * LAYERS + 38] = x3522;
    const Real x3524 = x3515 / x3513;
    const Mask x3528 = (x3524 < x1596);
    const Real x3529 = select(x3528, x1596, x3524);
    // calm_air.calm_exchange
    const Real x3531 = x3529 + x2239;
    after[3 * LAYERS + 37] = x3531;
    // snow_free_ground.with_surface_of
    const Real x3533 = x2770 - state[0];
    const Real x3535 = x2258 * x3533;
    // evapotranspiration.potential_evaporation
    const Real x3539 = x2272 * x3531;
    const Real x3543 = forcing[3] * x3531;
    const Real x3547 = x2284 / x3543;
    const Real x3551 = x3547 + 1.0;
    const Real x3552 = x2268 / x3539;
    const Real x3556 = x3551 + x3552;
    const Real x3558 = x2305 - x3535;
    const Real x3560 = x3558 / x3539;
    const Real x3564 = x3560 + x26;
    const Real x3566 = x3564 - forcing[1];
    const Real x3568 = x2319 * x3556;
    const Real x3572 = x3566 * x2270;
    const Real x3576 = x3568 + x3572;
    const Real x3578 = x2270 + x3556;
    const Real x3580 = x3576 / x3578;
    const Real x3584 = x3580 * x3539;
    const Real x3588 = x3584 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Real x3590 = at_least(x3588, 0.0);
    const Mask x3591 = (x3588 >= 0.0);
    // vegetation.canopy_resistance
    Real a3593_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3593_last = a3593_last + real_172[l];
    }
    const Real x3595 = at_least(a3593_last, 0.0001);
    const Mask x3596 = (a3593_last >= 0.0001);
    const Real x3598 = x2427 * x3595;
    const Real x3602 = numbers[LAYERS + 35] / x3598;
    const Real x3606 = x2449 / x3543;
    const Real x3610 = x3606 + 1.0;
    const Real x3611 = x3610 + x2456;
    const Real x3613 = x3602 * x3531;
    const Real x3617 = x3613 + 1.0;
    const Real x3618 = x3610 * x3617;
    const Real x3622 = x3618 + x2456;
    const Real x3624 = x3611 / x3622;
    const Real x3629 = select(x2360, x3624, 0.0);
    // step_parts.evaporation_demand
    const Real x3631 = x3590 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3633 = x2498 * x3631;
    const Real x3637 = x2518 * x3631;
    const Mask x3641 = (x2526 <= x3637);
    const Real x3642 = select(x3641, x2526, x3637);
    const Real x3644 = x1322 * x3629;
    const Real x3648 = x3644 * x3631;
    const Real x3652 = x3648 * x2539;
    Real a3657_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3657_last = a3657_last + real_173[l];
    }
    const Real x3659 = a3657_last / numbers[9 * LAYERS + 51];
    Real a3672_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2556_1071 = numbers[l + 7 * LAYERS + 51] + real_173[l];
        const Real a3663 = a2556_1071 - x3659;
        const Real a3665 = at_least(a3663, 0.0);
        const Mask a3666 = (a3663 >= 0.0);
        const Real a3668 = real_173[l] * a3665;
        a3672_last = a3672_last + a3668;
        real_172[l] = a3665;
        mask_198[l] = a3666;
        real_176[l] = a3668;
    }
    const Mask x3674 = (a3672_last > 0.0);
    const Real x3675 = select(x3674, a3672_last, 1.0);
    // step_parts.<genexpr>
    const Real x3687 = x1319 * x3633;
    const Real x3692 = x1319 * x3642;
    // snow_free_ground.deposition
    const Real x3702 = -x3588;
    const Real x3704 = at_least(x3702, 0.0);
    const Mask x3705 = (x3702 >= 0.0);
    // layered_snow_step.layered_snow_step
    const Real x3708 = x1319 * x3704;
    const Real x3715 = x1319 * x3588;
    const Real x3720 = x3708 * 2501000.0;
    const Real x3723 = x59 / 1000.0;
    const Real x3725 = x1316 * x3723;
    // step_parts.dew_rate
    const Real x3730 = x3708 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3733 = x3725 + x3730;
    // vegetation.intercept
    const Real x3735 = x1322 * x3733;
    const Real x3739 = x3735 - x3692;
    const Real x3741 = seconds * x3739;
    const Real x3743 = state[3 * LAYERS + 1] + x3741;
    const Real x3745 = x3743 - 0.0005;
    const Real x3746 = at_least(x3745, 0.0);
    const Mask x3747 = (x3745 >= 0.0);
    const Real x3749 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Real x3750 = at_least(x3749, 1e-20);
    const Mask x3751 = (x3743 < x3750);
    const Real x3752 = at_most(x3743, 0.0005);
    const Mask x3753 = (x3743 <= 0.0005);
    const Real x3755 = select(x3751, 0.0, x3752);
    after[3 * LAYERS + 1] = x3755;
    const Real x3757 = x2496 * x3733;
    const Real x3761 = x3746 / seconds;
    const Real x3763 = x3757 + x3761;
    // water_flow.__call__
    const Real x3765 = state[3 * LAYERS + 2] / seconds;
    const Real x3767 = x3763 + x3765;
    // water_flow.share_impedance
    const Real x3789 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x3801 = numbers[12 * LAYERS + 52] - real_11[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3685_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3677 = real_176[l] / x3675;
        const Real a3681 = x3652 * a3677;
        a3685_last = a3685_last + a3681;
        const Real a3697 = x1319 * a3681;
        const Real a3769 = 0.02 - real_11[l];
        const Mask a3771 = (a3769 < numbers[l + 9 * LAYERS + 52]);
        const Real a3772 = select(a3771, numbers[l + 9 * LAYERS + 52], a3769);
        const Real a3774 = at_least(a3772, 0.0);
        const Mask a3775 = (a3772 >= 0.0);
        const Real a3777 = minimum(a3774, state[l + 2 * LAYERS]);
        const Mask a3779 = (a3774 < state[l + 2 * LAYERS]);
        const Real a3780 = real_of_mask(a3779);
        const Mask a3781 = (a3774 == state[l + 2 * LAYERS]);
        const Real a3782 = select(a3781, 0.5, a3780);
        const Mask a3785 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3786 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3787 = select(a3785, a3786, numbers[l + 9 * LAYERS + 52]);
        const Real a3791 = real_11[l] / state[l + LAYERS];
        const Real a3795 = x3789 * a3791;
        const Real a3799 = numbers[l + 2 * LAYERS + 47] - real_11[l];
        real_199[l] = a3677;
        real_200[l] = a3681;
        real_201[l] = a3697;
        mask_202[l] = a3771;
        mask_203[l] = a3775;
        real_204[l] = a3777;
        real_205[l] = a3782;
        mask_206[l] = a3785;
        real_207[l] = a3787;
        real_208[l] = a3791;
        real_209[l] = a3795;
        real_210[l] = a3799;
    }
    // water_flow.__call__
    const Mask x3803 = (x3801 < real_204[0]);
    const Real x3804 = select(x3803, real_204[0], x3801);
    const Real x3809 = seconds * x3767;
    const Mask x3811 = (x3809 > numbers[LAYERS + 10]);
    const Real x3812 = select(x3811, numbers[LAYERS + 10], x3809);
    const Real x3814 = at_least(x3812, 0.0);
    const Mask x3815 = (x3812 >= 0.0);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3806 = (numbers[l + 5 * LAYERS + 47] < real_204[l]);
        const Real a3807 = select(a3806, real_204[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3817 = numbers[l] * 0.5;
        const Real a3818 = a3817 / numbers[l + 4 * LAYERS + 47];
        mask_211[l] = a3806;
        real_176[l] = a3807;
        real_212[l] = a3817;
        real_213[l] = a3818;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3830 = exp(real_209[l]);
        const Real a3831 = a3830 / real_213[l];
        real_214[l] = a3830;
        real_215[l] = a3831;
    }
    const Real x3832 = numbers[12 * LAYERS + 53] * real_215[LAYERS - 1];
    // retention.given_head
    const Real x3833 = -x3814;
    const Real x3834 = at_least(x3833, 1e-30);
    const Real x3835 = log(x3834);
    // retention.flowing
    const Mask x3836 = (x3833 < numbers[3 * LAYERS + 47]);
    const Real x3837 = select(x3836, numbers[3 * LAYERS + 47], x3833);
    const Mask x3838 = (x3835 < numbers[10 * LAYERS + 52]);
    const Real x3839 = select(x3838, numbers[10 * LAYERS + 52], x3835);
    const Real x3840 = x3839 - numbers[10 * LAYERS + 52];
    const Real x3842 = numbers[11 * LAYERS + 52] * x3840;
    const Real x3843 = -x3842;
    const Real x3844 = exp(x3843);
    const Real x3845 = x3837 * x3844;
    const Real x3846 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3847 = x3845 / x3846;
    const Real x3848 = x3814 + numbers[3 * LAYERS + 47];
    const Real x3849 = at_least(x3848, 0.0);
    const Real x3850 = x3847 + x3849;
    // implicit_water._problem
    const Real x3851 = real_212[0] * x3844;
    const Real x3852 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3853 = exp(real_209[LAYERS - 1]);
    const Real x3854 = x3852 * x3853;
    const Real x3855 = x3850 + x3851;
    const Real x3856 = real_215[0] * x3855;
    // retention.given_head
    const Real x3857 = -numbers[12 * LAYERS + 53];
    const Real x3858 = at_least(x3857, 1e-30);
    const Real x3859 = log(x3858);
    // retention.flowing
    const Mask x3860 = (x3857 < numbers[4 * LAYERS + 46]);
    const Real x3861 = select(x3860, numbers[4 * LAYERS + 46], x3857);
    const Mask x3862 = (x3859 < numbers[11 * LAYERS + 51]);
    const Real x3863 = select(x3862, numbers[11 * LAYERS + 51], x3859);
    const Real x3864 = x3863 - numbers[11 * LAYERS + 51];
    const Real x3866 = numbers[12 * LAYERS + 51] * x3864;
    const Real x3867 = -x3866;
    const Real x3868 = exp(x3867);
    const Real x3869 = x3861 * x3868;
    const Real x3870 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x3871 = x3869 / x3870;
    const Real x3872 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Real x3873 = at_least(x3872, 0.0);
    const Real x3874 = x3871 + x3873;
    // implicit_water._problem
    const Real x3875 = x3832 * x3874;
    // retention.brim
    real_216[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_216[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_217[l] = numbers[l + 3 * LAYERS + 48];
    real_217[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3878 = minimum(real_216[l], real_217[l]);
        const Real a3879 = minimum(numbers[l + 3 * LAYERS + 47], a3878);
        const Real a3880 = numbers[l + 3 * LAYERS + 47] / a3879;
        const Real a3881 = log(a3880);
        const Real a3882 = a3881 / numbers[l + LAYERS + 47];
        const Real a3883 = exp(a3882);
        const Real a3884 = numbers[l + 2 * LAYERS + 47] - real_207[l];
        const Real a3885 = a3884 * a3883;
        const Real a3886 = real_207[l] + a3885;
        const Real a3887 = minimum(state[l + 2 * LAYERS], real_210[l]);
        const Real a3888 = maximum(a3887, real_204[l]);
        const Real a3889 = minimum(a3888, a3886);
        const Real a3890 = a3886 - real_207[l];
        const Real a3891 = a3890 / a3884;
        const Real a3892 = at_least(a3891, 1e-12);
        const Real a3893 = log(a3892);
        const Real a3894 = numbers[l + LAYERS + 47] * a3893;
        const Real a3895 = numbers[l + 10 * LAYERS + 52] - a3894;
        const Real a3896 = at_most(a3895, 16.11809565095832);
        const Real a3897 = exp(a3896);
        const Mask a3899 = (a3886 > real_210[l]);
        const Real a3900 = select(a3899, real_210[l], a3886);
        const Real a3901 = a3900 - real_204[l];
        const Real a3902 = a3901 * 100.0;
        const Real a3903 = at_least(a3902, 0.0);
        const Real a3904 = at_most(a3903, 1.0);
        const Mask a3905 = (a3897 < numbers[l + 3 * LAYERS + 47]);
        const Real a3906 = select(a3905, numbers[l + 3 * LAYERS + 47], a3897);
        const Mask a3907 = (a3896 < numbers[l + 10 * LAYERS + 52]);
        const Real a3908 = select(a3907, numbers[l + 10 * LAYERS + 52], a3896);
        const Real a3909 = a3908 - numbers[l + 10 * LAYERS + 52];
        const Real a3911 = numbers[l + 11 * LAYERS + 52] * a3909;
        const Real a3912 = -a3911;
        const Real a3913 = exp(a3912);
        const Real a3914 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a3915 = (a3897 > a3914);
        const Real a3916 = numbers[l + 11 * LAYERS + 52] * a3913;
        const Real a3917 = a3916 / a3906;
        const Real a3918 = select(a3915, a3917, 0.0);
        const Real a3919 = a3906 * a3913;
        const Real a3920 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3921 = a3919 / a3920;
        const Real a3922 = numbers[l + 3 * LAYERS + 47] - a3897;
        const Real a3923 = at_least(a3922, 0.0);
        const Real a3924 = a3921 + a3923;
        real_218[l] = a3878;
        real_219[l] = a3879;
        real_220[l] = a3880;
        real_221[l] = a3882;
        real_222[l] = a3883;
        real_223[l] = a3884;
        real_224[l] = a3886;
        real_225[l] = a3889;
        real_226[l] = a3890;
        real_227[l] = a3896;
        real_228[l] = a3897;
        real_229[l] = a3904;
        real_230[l] = a3913;
        real_231[l] = a3914;
        real_232[l] = a3918;
        real_233[l] = a3920;
        real_234[l] = a3924;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3819 = real_212[l] + real_212[l + 1];
        const Real a3820 = real_212[l] / a3819;
        const Real a3821 = real_209[l] - real_209[l + 1];
        const Real a3822 = a3820 * a3821;
        const Real a3823 = real_209[l + 1] + a3822;
        const Real a3824 = real_209[l] + real_209[l + 1];
        const Real a3825 = a3824 * 0.5;
        const Real a3826 = minimum(a3823, a3825);
        const Real a3827 = exp(a3826);
        const Real a3828 = real_213[l] + real_213[l + 1];
        const Real a3829 = a3827 / a3828;
        const Mask a3925 = (real_228[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3926 = select(a3925, numbers[l + 3 * LAYERS + 47], real_228[l + 1]);
        const Mask a3927 = (real_227[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3928 = select(a3927, numbers[l + 10 * LAYERS + 52], real_227[l + 1]);
        const Real a3929 = a3928 - numbers[l + 10 * LAYERS + 52];
        const Real a3931 = numbers[l + 11 * LAYERS + 52] * a3929;
        const Real a3932 = -a3931;
        const Real a3933 = exp(a3932);
        const Real a3934 = a3926 * a3933;
        const Real a3935 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3936 = a3934 / a3935;
        const Real a3937 = numbers[l + 3 * LAYERS + 47] - real_228[l + 1];
        const Real a3938 = at_least(a3937, 0.0);
        const Real a3939 = a3936 + a3938;
        const Mask a3940 = (real_228[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3941 = select(a3940, numbers[l + 3 * LAYERS + 48], real_228[l]);
        const Mask a3942 = (real_227[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3943 = select(a3942, numbers[l + 10 * LAYERS + 53], real_227[l]);
        const Real a3944 = a3943 - numbers[l + 10 * LAYERS + 53];
        const Real a3946 = numbers[l + 11 * LAYERS + 53] * a3944;
        const Real a3947 = -a3946;
        const Real a3948 = exp(a3947);
        const Real a3949 = a3941 * a3948;
        const Real a3950 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a3951 = a3949 / a3950;
        const Real a3952 = numbers[l + 3 * LAYERS + 48] - real_228[l];
        const Real a3953 = at_least(a3952, 0.0);
        const Real a3954 = a3951 + a3953;
        const Real a3955 = real_234[l] + a3954;
        const Real a3956 = a3955 * 0.5;
        real_235[l] = a3819;
        real_236[l] = a3820;
        real_237[l] = a3821;
        real_238[l] = a3823;
        real_239[l] = a3825;
        real_240[l] = a3827;
        real_241[l] = a3828;
        real_242[l] = a3829;
        real_243[l] = a3933;
        real_244[l] = a3935;
        real_245[l] = a3939;
        real_246[l] = a3948;
        real_247[l] = a3950;
        real_248[l] = a3956;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_228[l] = real_235[l];
    real_228[LAYERS - 1] = real_212[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3958 = real_228[l] * real_230[l];
        real_227[l] = a3958;
    }
    const Real x3961 = real_234[LAYERS - 1] + real_227[LAYERS - 1];
    const Real x3962 = x3832 * x3961;
    const Real x3963 = x3854 * real_230[LAYERS - 1];
    const Real x3964 = x3962 + x3963;
    // implicit_water._upward
    const Real x3968 = real_215[0] * real_234[0];
    // implicit_water._balance
    const Mask x3969 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3970 = select(x3969, 0.0, real_232[l]);
        const Real a3973 = real_228[l] * a3970;
        real_209[l] = a3970;
        real_249[l] = a3973;
    }
    // implicit_water._downward
    const Real x3976 = real_230[LAYERS - 1] + real_249[LAYERS - 1];
    const Real x3977 = x3832 * x3976;
    const Real x3978 = x3854 * real_209[LAYERS - 1];
    const Real x3979 = x3977 + x3978;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3959 = real_248[l] + real_227[l];
        const Real a3960 = real_242[l] * a3959;
        const Real a3965 = real_234[l + 1] + real_245[l];
        const Real a3966 = a3965 * 0.5;
        const Real a3967 = real_242[l] * a3966;
        const Real a3971 = real_230[l] + real_246[l];
        const Real a3972 = a3971 * 0.5;
        const Real a3974 = a3972 + real_249[l];
        const Real a3975 = real_242[l] * a3974;
        real_209[l] = a3960;
        real_232[l + 1] = a3967;
        real_250[l] = a3975;
    }
    // implicit_water._balance
    real_250[LAYERS - 1] = x3979;
    // implicit_water._upward
    const Real x3985 = real_215[0] * real_230[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3982 = real_230[l + 1] + real_243[l];
        const Real a3983 = a3982 * 0.5;
        const Real a3984 = real_242[l] * a3983;
        real_249[l + 1] = a3984;
    }
    // implicit_water._balance
    real_249[0] = x3985;
    real_209[LAYERS - 1] = x3964;
    real_232[0] = x3968;
    // implicit_water._state
    const Mask x4010 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3981 = real_229[l] * real_250[l];
        const Real a3987 = real_229[l] * real_249[l];
        const Real a3988 = a3981 + a3987;
        const Real a3991 = real_209[l] + real_232[l];
        const Real a3992 = real_229[l] * a3991;
        const Real a3993 = seconds * a3992;
        const Real a3994 = seconds * a3988;
        const Real a3995 = real_225[l] - real_207[l];
        const Real a3996 = a3995 / real_223[l];
        const Real a3997 = at_least(a3996, 1e-12);
        const Real a3998 = log(a3997);
        const Real a3999 = numbers[l + LAYERS + 47] * a3998;
        const Real a4000 = numbers[l + 10 * LAYERS + 52] - a3999;
        const Real a4001 = at_most(a4000, 16.11809565095832);
        const Real a4002 = exp(a4001);
        const Real a4003 = numbers[l + LAYERS + 47] * a4002;
        const Real a4004 = a3997 * real_223[l];
        const Real a4005 = a4003 / a4004;
        const Real a4006 = -a4002;
        const Mask a4007 = (real_225[l] > real_210[l]);
        const Real a4008 = select(a4007, real_210[l], real_225[l]);
        const Mask a4009 = (real_225[l] <= real_210[l]);
        const Mask a4011 = (a4009 & x4010);
        const Real a4012 = a4008 - real_204[l];
        const Real a4013 = a4012 * 100.0;
        const Real a4014 = at_least(a4013, 0.0);
        const Real a4015 = at_most(a4014, 1.0);
        const Real a4016 = real_204[l] + 0.01;
        const Mask a4017 = (a4008 <= a4016);
        const Mask a4018 = (a4011 & a4017);
        const Real a4019 = select(a4018, 100.0, 0.0);
        const Mask a4020 = (a4002 < numbers[l + 3 * LAYERS + 47]);
        const Real a4021 = select(a4020, numbers[l + 3 * LAYERS + 47], a4002);
        const Mask a4022 = (a4001 < numbers[l + 10 * LAYERS + 52]);
        const Real a4023 = select(a4022, numbers[l + 10 * LAYERS + 52], a4001);
        const Real a4024 = a4023 - numbers[l + 10 * LAYERS + 52];
        const Real a4025 = numbers[l + 11 * LAYERS + 52] * a4024;
        const Real a4026 = -a4025;
        const Real a4027 = exp(a4026);
        const Mask a4028 = (a4002 > real_231[l]);
        const Real a4029 = numbers[l + 11 * LAYERS + 52] * a4027;
        const Real a4030 = a4029 / a4021;
        const Real a4031 = select(a4028, a4030, 0.0);
        const Real a4032 = a4021 * a4027;
        const Real a4033 = a4032 / real_233[l];
        const Real a4034 = numbers[l + 3 * LAYERS + 47] - a4002;
        const Real a4035 = at_least(a4034, 0.0);
        const Real a4036 = a4033 + a4035;
        real_230[l] = a3993;
        real_227[l] = a3994;
        real_234[l] = a3995;
        real_251[l] = a4001;
        real_252[l] = a4002;
        real_253[l] = a4005;
        real_254[l] = a4006;
        real_255[l] = a4008;
        mask_256[l] = a4011;
        real_257[l] = a4015;
        real_258[l] = a4016;
        real_259[l] = a4019;
        real_260[l] = a4027;
        real_261[l] = a4031;
        real_262[l] = a4036;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4065 = real_228[l] * real_260[l];
        real_249[l] = a4065;
    }
    const Real x4068 = real_262[LAYERS - 1] + real_249[LAYERS - 1];
    const Real x4069 = x3832 * x4068;
    const Real x4070 = x3854 * real_260[LAYERS - 1];
    const Real x4071 = x4069 + x4070;
    // implicit_water._upward
    const Real x4075 = real_215[0] * real_262[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4037 = (real_252[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4038 = select(a4037, numbers[l + 3 * LAYERS + 47], real_252[l + 1]);
        const Mask a4039 = (real_251[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4040 = select(a4039, numbers[l + 10 * LAYERS + 52], real_251[l + 1]);
        const Real a4041 = a4040 - numbers[l + 10 * LAYERS + 52];
        const Real a4042 = numbers[l + 11 * LAYERS + 52] * a4041;
        const Real a4043 = -a4042;
        const Real a4044 = exp(a4043);
        const Real a4045 = a4038 * a4044;
        const Real a4046 = a4045 / real_244[l];
        const Real a4047 = numbers[l + 3 * LAYERS + 47] - real_252[l + 1];
        const Real a4048 = at_least(a4047, 0.0);
        const Real a4049 = a4046 + a4048;
        const Mask a4050 = (real_252[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4051 = select(a4050, numbers[l + 3 * LAYERS + 48], real_252[l]);
        const Mask a4052 = (real_251[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4053 = select(a4052, numbers[l + 10 * LAYERS + 53], real_251[l]);
        const Real a4054 = a4053 - numbers[l + 10 * LAYERS + 53];
        const Real a4055 = numbers[l + 11 * LAYERS + 53] * a4054;
        const Real a4056 = -a4055;
        const Real a4057 = exp(a4056);
        const Real a4058 = a4051 * a4057;
        const Real a4059 = a4058 / real_247[l];
        const Real a4060 = numbers[l + 3 * LAYERS + 48] - real_252[l];
        const Real a4061 = at_least(a4060, 0.0);
        const Real a4062 = a4059 + a4061;
        const Real a4063 = real_262[l] + a4062;
        const Real a4064 = a4063 * 0.5;
        const Real a4066 = a4064 + real_249[l];
        const Real a4067 = real_242[l] * a4066;
        const Real a4072 = real_262[l + 1] + a4049;
        const Real a4073 = a4072 * 0.5;
        const Real a4074 = real_242[l] * a4073;
        real_243[l] = a4044;
        real_248[l] = a4057;
        real_250[l] = a4067;
        real_232[l + 1] = a4074;
    }
    // implicit_water._flow
    real_250[LAYERS - 1] = x4071;
    real_232[0] = x4075;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4077 = real_257[l] * real_250[l];
        const Real a4079 = real_257[l] * real_232[l];
        real_249[l] = a4077;
        real_262[l] = a4079;
    }
    const Real x4080 = x3856 - real_262[0];
    const Mask x4081 = (x4080 > x3767);
    const Real x4082 = select(x4081, x3767, x4080);
    // implicit_water._remaining
    const Real x4083 = real_255[0] - x3804;
    const Real x4084 = x4083 * 100.0;
    const Real x4085 = at_least(x4084, 0.0);
    const Real x4086 = at_most(x4085, 1.0);
    // implicit_water._flow
    const Real x4087 = x3687 * x4086;
    const Real x4094 = real_249[LAYERS - 1] - x3875;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4093 = real_249[l] - real_262[l + 1];
        real_252[l + 1] = a4093;
    }
    // implicit_water._gain
    real_252[0] = x4082;
    for (int l = 0; l < LAYERS - 1; ++l) real_262[l] = real_252[l + 1];
    real_262[LAYERS - 1] = x4094;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4088 = real_255[l] - real_176[l];
        const Real a4089 = a4088 * 100.0;
        const Real a4090 = at_least(a4089, 0.0);
        const Real a4091 = at_most(a4090, 1.0);
        const Real a4092 = real_201[l] * a4091;
        const Real a4095 = real_225[l] - real_255[l];
        const Real a4096 = a4095 * 1e-09;
        const Real a4097 = real_255[l] + a4096;
        const Real a4098 = a4097 - state[l + 2 * LAYERS];
        const Real a4099 = numbers[l] * a4098;
        const Real a4100 = a4092 + in_row(l, 0, x4087);
        const Real a4103 = real_252[l] - real_262[l];
        const Real a4104 = a4103 - a4100;
        const Real a4105 = seconds * a4104;
        const Real a4106 = a4099 - a4105;
        const Real a4107 = select(x3969, 0.0, real_261[l]);
        const Real a4110 = real_228[l] * a4107;
        real_249[l] = a4092;
        real_251[l] = a4106;
        real_209[l] = a4107;
        real_229[l] = a4110;
    }
    // implicit_water._downward
    const Real x4113 = real_260[LAYERS - 1] + real_229[LAYERS - 1];
    const Real x4114 = x3832 * x4113;
    const Real x4115 = x3854 * real_209[LAYERS - 1];
    const Real x4116 = x4114 + x4115;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4108 = real_260[l] + real_248[l];
        const Real a4109 = a4108 * 0.5;
        const Real a4111 = a4109 + real_229[l];
        const Real a4112 = real_242[l] * a4111;
        real_209[l] = a4112;
    }
    // implicit_water._balance
    real_209[LAYERS - 1] = x4116;
    // implicit_water._upward
    const Real x4122 = real_215[0] * real_260[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4119 = real_260[l + 1] + real_243[l];
        const Real a4120 = a4119 * 0.5;
        const Real a4121 = real_242[l] * a4120;
        real_229[l + 1] = a4121;
    }
    // implicit_water._balance
    real_229[0] = x4122;
    const Mask x4132 = (x4082 < x3767);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4118 = real_257[l] * real_209[l];
        const Real a4124 = real_257[l] * real_229[l];
        const Real a4125 = select(x3969, 1.0, real_253[l]);
        const Real a4126 = a4118 * a4125;
        const Real a4127 = real_259[l] * real_250[l];
        const Real a4128 = a4126 + a4127;
        const Real a4129 = a4124 * a4125;
        const Real a4130 = real_259[l] * real_232[l];
        const Real a4131 = a4129 + a4130;
        real_260[l] = a4118;
        real_262[l] = a4124;
        real_261[l] = a4128;
        real_263[l] = a4131;
    }
    const Real x4133 = select(x4132, real_263[0], 0.0);
    real_229[0] = x4133;
    for (int l = 0; l < LAYERS - 1; ++l) real_229[l + 1] = real_263[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4134 = magnitude(real_254[l]);
        const Real a4135 = select(x3969, a4134, real_225[l]);
        const Real a4137 = real_261[l] + real_229[l];
        const Real a4138 = a4135 * a4137;
        real_209[l] = a4138;
    }
    real_229[0] = real_209[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_229[l + 1] = real_209[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_254[l] = real_209[l + 1];
    real_254[LAYERS - 1] = real_209[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4153 = (real_255[0] > x3804);
    const Real x4154 = x3804 + 0.01;
    const Mask x4155 = (real_255[0] < x4154);
    const Mask x4156 = (x4153 & x4155);
    const Mask x4157 = (real_255[0] == x3804);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4141 = maximum(real_229[l], real_254[l]);
        const Real a4142 = maximum(real_209[l], a4141);
        const Mask a4143 = (real_251[l] < 0.0);
        const Mask a4144 = (real_255[l] > real_176[l]);
        const Real a4145 = real_176[l] + 0.01;
        const Mask a4146 = (real_255[l] < a4145);
        const Mask a4147 = (a4144 & a4146);
        const Mask a4148 = (real_255[l] == real_176[l]);
        const Mask a4149 = (a4148 & a4143);
        const Mask a4150 = (a4147 | a4149);
        const Real a4151 = real_201[l] * 100.0;
        const Real a4152 = select(a4150, a4151, 0.0);
        real_264[l] = a4142;
        mask_265[l] = a4143;
        real_266[l] = a4145;
        real_267[l] = a4151;
        real_268[l] = a4152;
    }
    // implicit_water._demanded
    const Mask x4158 = (x4157 & mask_265[0]);
    const Mask x4159 = (x4156 | x4158);
    const Real x4160 = x3687 * 100.0;
    const Real x4161 = select(x4159, x4160, 0.0);
    // implicit_water._balance
    const Real x4182 = select(mask_256[0], x4161, 0.0);
    // implicit_water._at
    const Mask x4190 = (real_of(0.0) < 330.0);
    const Mask x4194 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4193_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4162 = select(mask_256[l], 1.0, 1e-09);
        const Real a4163 = select(x3969, 1e-11, a4162);
        const Real a4164 = real_260[l] + real_262[l];
        const Real a4165 = real_250[l] + real_232[l];
        const Real a4166 = real_257[l] * a4165;
        const Real a4167 = a4164 * real_253[l];
        const Real a4168 = real_259[l] * a4165;
        const Real a4169 = a4167 + a4168;
        const Real a4170 = at_least(real_234[l], 1e-09);
        const Real a4171 = a4170 * a4169;
        const Real a4172 = at_least(a4166, 1e-30);
        const Real a4173 = a4171 / a4172;
        const Mask a4174 = (real_257[l] < 1.0);
        const Real a4175 = select(a4174, 60.0, INFINITE);
        const Real a4176 = seconds * real_264[l];
        const Real a4177 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4178 = a4176 + a4177;
        const Real a4179 = a4178 * 1.4210854715202004e-14;
        const Real a4180 = numbers[l] * a4163;
        const Real a4181 = select(mask_256[l], real_268[l], 0.0);
        const Real a4183 = seconds * a4166;
        const Real a4184 = at_least(a4173, 0.02);
        const Real a4185 = minimum(a4184, a4175);
        const Real a4186 = seconds * a4164;
        const Real a4187 = magnitude(real_251[l]);
        const Real a4188 = numbers[l] * 1e-09;
        const Real a4189 = maximum(a4179, a4188);
        const Real a4191 = select(x4190, a4179, a4189);
        const Mask a4192 = (a4187 > a4191);
        a4193_last = (a4193_last | a4192);
        real_254[l] = a4177;
        real_229[l] = a4180;
        real_209[l] = a4181;
        real_255[l] = a4183;
        real_269[l] = a4185;
        real_270[l] = a4186;
        real_271[l] = a4187;
        real_272[l] = a4188;
        real_273[l] = a4189;
    }
    // implicit_water._at
    const Mask x4195 = (a4193_last & x4194);
    Mask a4197_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4196 = (real_271[l] <= real_273[l]);
        a4197_last = (a4197_last & a4196);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_273[l] = real_225[l];
    for (int l = 0; l < LAYERS; ++l) real_271[l] = real_of(0.0);
    real_274[0] = x4082;
    for (int l = 0; l < LAYERS - 1; ++l) real_274[l + 1] = real_252[l + 1];
    real_274[LAYERS] = x4094;
    Real w4201 = x4087;
    for (int l = 0; l < LAYERS; ++l) real_268[l] = real_249[l];
    for (int l = 0; l < LAYERS; ++l) real_264[l] = real_251[l];
    for (int l = 0; l < LAYERS; ++l) real_262[l] = real_229[l];
    for (int l = 0; l < LAYERS; ++l) real_260[l] = real_261[l];
    real_232[0] = x4133;
    for (int l = 0; l < LAYERS - 1; ++l) real_232[l + 1] = real_263[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_250[l] = real_209[l];
    Real w4208 = x4182;
    for (int l = 0; l < LAYERS; ++l) real_259[l] = real_255[l];
    for (int l = 0; l < LAYERS; ++l) real_257[l] = real_269[l];
    for (int l = 0; l < LAYERS; ++l) real_253[l] = real_270[l];
    Real w4212 = real_of(INFINITE);
    Real w4213 = real_of(1.0);
    Real w4214 = real_of(0.0);
    Mask w4215 = x4195;
    Mask w4216 = a4197_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w4215)) break;
        // implicit_water._iteration
        const Mask x4219 = (w4214 == 30.0);
        const Mask x4220 = (w4214 == 330.0);
        const Mask x4221 = (x4219 | x4220);
        Real a4218_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4217 = magnitude(real_264[l]);
            a4218_last = a4218_last + a4217;
        }
        const Mask x4222 = (a4218_last < w4212);
        const Mask x4223 = (w4214 < 30.0);
        const Mask x4224 = (x4222 | x4223);
        const Mask x4225 = (w4214 < 330.0);
        const Real x4226 = select(x4225, 1.03, 1.0);
        const Real x4227 = select(x4224, x4226, 0.5);
        const Real x4228 = x4227 * w4213;
        const Real x4229 = at_least(x4228, 0.1);
        const Real x4230 = at_most(x4229, 1.0);
        const Real x4231 = select(x4221, 0.5, x4230);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4239 = seconds * real_260[l];
            const Real a4240 = -a4239;
            const Real a4241 = seconds * real_232[l + 1];
            const Real a4242 = -a4241;
            real_243[l] = a4240;
            real_248[l] = a4242;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4232 = real_250[l] + in_row(l, 0, w4208);
            const Real a4233 = a4232 + real_260[l];
            const Real a4234 = a4233 + real_232[l];
            const Real a4235 = seconds * a4234;
            const Real a4236 = real_262[l] + a4235;
            const Real a4237 = a4236 * 1.0000000000000142;
            const Real a4243 = -real_264[l];
            real_234[l] = a4232;
            real_275[l] = a4237;
            real_276[l] = a4243;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_243, real_275, real_248, real_276, real_277);
        // implicit_water._moved
        const Mask x4332 = (x4231 < 1.0);
        const Mask x4353 = (x3687 > 0.0);
        const Real x4354 = select(x4353, x3804, (-1.0));
        // implicit_water._stopped
        const Mask x4355 = (real_273[0] > x4354);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4245 = (real_271[l] > 0.0);
            const Mask a4246 = (real_273[l] <= real_210[l]);
            const Real a4247 = real_273[l] - real_207[l];
            const Real a4248 = at_least(a4247, 1e-09);
            const Real a4249 = at_least(real_259[l], 1e-30);
            const Real a4250 = 1 / a4248;
            const Real a4251 = real_226[l] * a4250;
            const Real a4252 = at_least(a4251, 1.0);
            const Real a4253 = real_210[l] - real_207[l];
            const Real a4254 = a4253 * a4250;
            const Mask a4255 = (a4254 > a4252);
            const Real a4256 = select(a4255, a4252, a4254);
            const Real a4257 = at_least(a4256, 1e-30);
            const Real a4258 = seconds * real_234[l];
            const Real a4259 = numbers[l] + a4258;
            const Real a4260 = a4259 * a4248;
            const Real a4261 = select(a4246, a4259, real_272[l]);
            const Real a4262 = real_257[l] * a4249;
            const Real a4263 = a4262 * a4250;
            const Real a4264 = a4261 + a4263;
            const Real a4265 = numbers[l] * 1e-11;
            const Real a4266 = x4231 * real_277[l];
            const Real a4267 = real_271[l] + a4266;
            const Real a4268 = a4260 * a4257;
            const Real a4269 = a4260 - a4268;
            const Real a4270 = a4269 * 1e-09;
            const Real a4271 = a4268 + a4270;
            const Real a4272 = select(a4246, a4260, a4271);
            const Real a4273 = a4272 + a4249;
            const Real a4274 = log(a4257);
            const Real a4275 = real_257[l] * a4274;
            const Real a4276 = at_most(a4275, 300.0);
            const Real a4277 = exp(a4276);
            const Real a4278 = a4249 * a4277;
            const Real a4279 = a4268 + a4278;
            const Real a4280 = a4260 * a4252;
            const Real a4281 = a4280 - a4268;
            const Real a4282 = a4281 * 1e-09;
            const Real a4283 = a4268 + a4282;
            const Real a4284 = maximum(real_230[l], a4249);
            const Real a4285 = a4283 + a4284;
            const Real a4286 = x4231 * a4264;
            const Real a4287 = a4286 * real_277[l];
            const Real a4288 = a4273 + a4287;
            const Real a4289 = a4288 - a4285;
            const Real a4290 = a4265 + real_227[l];
            const Real a4291 = a4289 / a4290;
            const Real a4292 = select(a4245, a4267, a4291);
            const Real a4293 = at_least(a4292, 0.0);
            const Mask a4294 = (a4267 > 0.0);
            const Mask a4295 = (a4288 > a4285);
            const Mask a4296 = select(a4245, a4294, a4295);
            const Mask a4297 = (a4288 > a4279);
            const Real a4298 = a4260 * 1e-09;
            const Real a4299 = select(a4297, a4298, a4260);
            const Real a4300 = a4268 * 0.999999999;
            const Real a4301 = select(a4297, a4300, 0.0);
            const Real a4302 = a4288 - a4301;
            const Real a4303 = at_least(a4302, 1e-30);
            const Real a4304 = a4303 / a4249;
            const Real a4305 = log(a4304);
            const Real a4306 = a4305 / real_257[l];
            const Real a4307 = at_most(a4306, 50.0);
            const Real a4308 = exp(a4307);
            const Real a4309 = a4302 - a4299;
            const Real a4310 = a4309 - a4249;
            const Real a4311 = a4299 + a4262;
            const Real a4312 = a4310 / a4311;
            const Real a4313 = a4312 + 1.0;
            const Real a4314 = a4303 / a4299;
            const Real a4315 = minimum(a4308, a4314);
            const Real a4316 = minimum(a4315, a4313);
            const Real a4317 = at_least(a4316, 0.05);
            const Real a4318 = select(a4297, a4257, 0.05);
            const Real a4319 = select(a4297, a4252, a4257);
            const Real a4320 = maximum(a4317, a4318);
            const Real a4321 = minimum(a4320, a4319);
            const Real a4322 = a4248 * a4321;
            const Real a4323 = real_207[l] + a4322;
            const Real a4324 = maximum(a4323, real_204[l]);
            const Real a4325 = select(a4245, real_224[l], a4324);
            const Mask a4326 = ~a4245;
            const Mask a4327 = (real_273[l] > real_210[l]);
            const Mask a4328 = (a4326 & a4327);
            const Real a4329 = a4325 - real_273[l];
            const Real a4330 = x4231 * a4329;
            const Real a4331 = real_273[l] + a4330;
            const Mask a4333 = (a4328 & x4332);
            const Real a4334 = select(a4333, a4331, a4325);
            const Mask a4335 = (real_273[l] > real_258[l]);
            const Mask a4336 = (a4334 < real_258[l]);
            const Mask a4337 = (a4335 & a4336);
            const Mask a4338 = (real_273[l] < real_258[l]);
            const Mask a4339 = (a4334 > real_258[l]);
            const Mask a4340 = (a4338 & a4339);
            const Mask a4341 = (a4337 | a4340);
            const Real a4342 = select(a4341, real_258[l], a4334);
            const Mask a4343 = (real_201[l] > 0.0);
            const Real a4344 = select(a4343, real_176[l], (-1.0));
            const Mask a4345 = (real_273[l] > a4344);
            const Mask a4346 = (a4342 < a4344);
            const Mask a4347 = (a4345 & a4346);
            const Mask a4348 = (real_273[l] < a4344);
            const Mask a4349 = (a4342 > a4344);
            const Mask a4350 = (a4348 & a4349);
            const Mask a4351 = (a4347 | a4350);
            const Real a4352 = select(a4351, a4344, a4342);
            real_276[l] = a4293;
            mask_256[l] = a4296;
            real_275[l] = a4352;
        }
        // implicit_water._stopped
        const Mask x4356 = (real_275[0] < x4354);
        const Mask x4357 = (x4355 & x4356);
        const Mask x4358 = (real_273[0] < x4354);
        const Mask x4359 = (real_275[0] > x4354);
        const Mask x4360 = (x4358 & x4359);
        const Mask x4361 = (x4357 | x4360);
        const Real x4362 = select(x4361, x4354, real_275[0]);
        // implicit_water._moved
        real_275[0] = x4362;
        // implicit_water._iteration
        const Real x4373 = select(x4221, INFINITE, a4218_last);
        const Real x4374 = real_of_mask(w4215);
        const Real x4375 = w4214 + x4374;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4364 = (real_275[l] >= real_224[l]);
            const Mask a4365 = (mask_256[l] | a4364);
            const Real a4366 = select(a4365, real_224[l], real_275[l]);
            const Real a4367 = select(a4365, real_276[l], 0.0);
            const Real a4368 = select(x4220, real_224[l], real_225[l]);
            const Real a4369 = select(x4221, a4368, a4366);
            const Real a4370 = select(x4221, 0.0, a4367);
            const Real a4371 = select(w4215, a4369, real_273[l]);
            const Real a4372 = select(w4215, a4370, real_271[l]);
            const Real a4376 = a4371 - real_207[l];
            const Real a4377 = a4376 / real_223[l];
            const Real a4378 = at_least(a4377, 1e-12);
            const Real a4379 = log(a4378);
            const Real a4380 = numbers[l + LAYERS + 47] * a4379;
            const Real a4381 = numbers[l + 10 * LAYERS + 52] - a4380;
            const Real a4382 = at_most(a4381, 16.11809565095832);
            const Real a4383 = exp(a4382);
            const Real a4384 = numbers[l + LAYERS + 47] * a4383;
            const Real a4385 = a4378 * real_223[l];
            const Real a4386 = a4384 / a4385;
            const Real a4388 = a4372 - a4383;
            const Mask a4389 = (a4371 > real_210[l]);
            const Real a4390 = select(a4389, real_210[l], a4371);
            const Mask a4391 = (a4371 <= real_210[l]);
            const Mask a4392 = (a4372 == 0.0);
            const Mask a4393 = (a4391 & a4392);
            const Real a4394 = a4390 - real_204[l];
            const Real a4395 = a4394 * 100.0;
            const Real a4396 = at_least(a4395, 0.0);
            const Real a4397 = at_most(a4396, 1.0);
            const Mask a4398 = (a4390 <= real_258[l]);
            const Mask a4399 = (a4393 & a4398);
            const Real a4400 = select(a4399, 100.0, 0.0);
            const Real a4401 = -a4388;
            const Mask a4402 = (a4401 < numbers[l + 3 * LAYERS + 47]);
            const Real a4403 = select(a4402, numbers[l + 3 * LAYERS + 47], a4401);
            const Mask a4404 = (a4382 < numbers[l + 10 * LAYERS + 52]);
            const Real a4405 = select(a4404, numbers[l + 10 * LAYERS + 52], a4382);
            const Real a4406 = a4405 - numbers[l + 10 * LAYERS + 52];
            const Real a4407 = numbers[l + 11 * LAYERS + 52] * a4406;
            const Real a4408 = -a4407;
            const Real a4409 = exp(a4408);
            const Mask a4410 = (a4401 > real_231[l]);
            const Real a4411 = numbers[l + 11 * LAYERS + 52] * a4409;
            const Real a4412 = a4411 / a4403;
            const Real a4413 = select(a4410, a4412, 0.0);
            const Real a4414 = a4403 * a4409;
            const Real a4415 = a4414 / real_233[l];
            const Real a4416 = a4388 + numbers[l + 3 * LAYERS + 47];
            const Real a4417 = at_least(a4416, 0.0);
            const Real a4418 = a4415 + a4417;
            real_277[l] = a4371;
            real_234[l] = a4372;
            real_278[l] = a4376;
            real_279[l] = a4382;
            real_280[l] = a4386;
            real_281[l] = a4388;
            real_282[l] = a4390;
            mask_265[l] = a4393;
            real_283[l] = a4397;
            real_284[l] = a4400;
            real_285[l] = a4409;
            real_286[l] = a4413;
            real_287[l] = a4418;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4449 = real_228[l] * real_285[l];
            real_275[l] = a4449;
        }
        const Real x4452 = real_287[LAYERS - 1] + real_275[LAYERS - 1];
        const Real x4453 = x3832 * x4452;
        const Real x4454 = x3854 * real_285[LAYERS - 1];
        const Real x4455 = x4453 + x4454;
        // implicit_water._upward
        const Real x4459 = real_215[0] * real_287[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4419 = -real_281[l + 1];
            const Mask a4420 = (a4419 < numbers[l + 3 * LAYERS + 47]);
            const Real a4421 = select(a4420, numbers[l + 3 * LAYERS + 47], a4419);
            const Mask a4422 = (real_279[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4423 = select(a4422, numbers[l + 10 * LAYERS + 52], real_279[l + 1]);
            const Real a4424 = a4423 - numbers[l + 10 * LAYERS + 52];
            const Real a4425 = numbers[l + 11 * LAYERS + 52] * a4424;
            const Real a4426 = -a4425;
            const Real a4427 = exp(a4426);
            const Real a4428 = a4421 * a4427;
            const Real a4429 = a4428 / real_244[l];
            const Real a4430 = real_281[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Real a4431 = at_least(a4430, 0.0);
            const Real a4432 = a4429 + a4431;
            const Real a4433 = -real_281[l];
            const Mask a4434 = (a4433 < numbers[l + 3 * LAYERS + 48]);
            const Real a4435 = select(a4434, numbers[l + 3 * LAYERS + 48], a4433);
            const Mask a4436 = (real_279[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4437 = select(a4436, numbers[l + 10 * LAYERS + 53], real_279[l]);
            const Real a4438 = a4437 - numbers[l + 10 * LAYERS + 53];
            const Real a4439 = numbers[l + 11 * LAYERS + 53] * a4438;
            const Real a4440 = -a4439;
            const Real a4441 = exp(a4440);
            const Real a4442 = a4435 * a4441;
            const Real a4443 = a4442 / real_247[l];
            const Real a4444 = real_281[l] + numbers[l + 3 * LAYERS + 48];
            const Real a4445 = at_least(a4444, 0.0);
            const Real a4446 = a4443 + a4445;
            const Real a4447 = real_287[l] + a4446;
            const Real a4448 = a4447 * 0.5;
            const Real a4450 = a4448 + real_275[l];
            const Real a4451 = real_242[l] * a4450;
            const Real a4456 = real_287[l + 1] + a4432;
            const Real a4457 = a4456 * 0.5;
            const Real a4458 = real_242[l] * a4457;
            real_248[l] = a4427;
            real_243[l] = a4441;
            real_276[l] = a4451;
            real_288[l + 1] = a4458;
        }
        // implicit_water._flow
        real_276[LAYERS - 1] = x4455;
        real_288[0] = x4459;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4461 = real_283[l] * real_276[l];
            const Real a4463 = real_283[l] * real_288[l];
            real_275[l] = a4461;
            real_287[l] = a4463;
        }
        const Real x4464 = x3856 - real_287[0];
        const Mask x4465 = (x4464 > x3767);
        const Real x4466 = select(x4465, x3767, x4464);
        // implicit_water._remaining
        const Real x4467 = real_282[0] - x3804;
        const Real x4468 = x4467 * 100.0;
        const Real x4469 = at_least(x4468, 0.0);
        const Real x4470 = at_most(x4469, 1.0);
        // implicit_water._flow
        const Real x4471 = x3687 * x4470;
        const Real x4478 = real_275[LAYERS - 1] - x3875;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4477 = real_275[l] - real_287[l + 1];
            real_246[l] = a4477;
        }
        // implicit_water._gain
        real_287[0] = x4466;
        for (int l = 0; l < LAYERS - 1; ++l) real_287[l + 1] = real_246[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_275[l] = real_246[l];
        real_275[LAYERS - 1] = x4478;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4472 = real_282[l] - real_176[l];
            const Real a4473 = a4472 * 100.0;
            const Real a4474 = at_least(a4473, 0.0);
            const Real a4475 = at_most(a4474, 1.0);
            const Real a4476 = real_201[l] * a4475;
            const Real a4479 = real_277[l] - real_282[l];
            const Real a4480 = a4479 * 1e-09;
            const Real a4481 = real_282[l] + a4480;
            const Real a4482 = real_234[l] * 1e-11;
            const Real a4483 = a4481 + a4482;
            const Real a4484 = a4483 - state[l + 2 * LAYERS];
            const Real a4485 = numbers[l] * a4484;
            const Real a4486 = a4476 + in_row(l, 0, x4471);
            const Real a4489 = real_287[l] - real_275[l];
            const Real a4490 = a4489 - a4486;
            const Real a4491 = seconds * a4490;
            const Real a4492 = a4485 - a4491;
            const Mask a4493 = (real_234[l] > 0.0);
            const Real a4494 = select(a4493, 0.0, real_286[l]);
            const Real a4497 = real_228[l] * a4494;
            real_279[l] = a4476;
            real_289[l] = a4492;
            mask_256[l] = a4493;
            real_290[l] = a4494;
            real_291[l] = a4497;
        }
        // implicit_water._downward
        const Real x4500 = real_285[LAYERS - 1] + real_291[LAYERS - 1];
        const Real x4501 = x3832 * x4500;
        const Real x4502 = x3854 * real_290[LAYERS - 1];
        const Real x4503 = x4501 + x4502;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4495 = real_285[l] + real_243[l];
            const Real a4496 = a4495 * 0.5;
            const Real a4498 = a4496 + real_291[l];
            const Real a4499 = real_242[l] * a4498;
            real_290[l] = a4499;
        }
        // implicit_water._balance
        real_290[LAYERS - 1] = x4503;
        // implicit_water._upward
        const Real x4509 = real_215[0] * real_285[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4506 = real_285[l + 1] + real_248[l];
            const Real a4507 = a4506 * 0.5;
            const Real a4508 = real_242[l] * a4507;
            real_291[l + 1] = a4508;
        }
        // implicit_water._balance
        real_291[0] = x4509;
        const Mask x4519 = (x4466 < x3767);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4505 = real_283[l] * real_290[l];
            const Real a4511 = real_283[l] * real_291[l];
            const Real a4512 = select(mask_256[l], 1.0, real_280[l]);
            const Real a4513 = a4505 * a4512;
            const Real a4514 = real_284[l] * real_276[l];
            const Real a4515 = a4513 + a4514;
            const Real a4516 = a4511 * a4512;
            const Real a4517 = real_284[l] * real_288[l];
            const Real a4518 = a4516 + a4517;
            real_285[l] = a4505;
            real_275[l] = a4511;
            real_287[l] = a4515;
            real_286[l] = a4518;
        }
        const Real x4520 = select(x4519, real_286[0], 0.0);
        real_291[0] = x4520;
        for (int l = 0; l < LAYERS - 1; ++l) real_291[l + 1] = real_286[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4521 = magnitude(real_281[l]);
            const Real a4522 = select(mask_256[l], a4521, real_277[l]);
            const Real a4524 = real_287[l] + real_291[l];
            const Real a4525 = a4522 * a4524;
            real_290[l] = a4525;
        }
        real_291[0] = real_290[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_291[l + 1] = real_290[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_281[l] = real_290[l + 1];
        real_281[LAYERS - 1] = real_290[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4538 = (real_282[0] > x3804);
        const Mask x4539 = (real_282[0] < x4154);
        const Mask x4540 = (x4538 & x4539);
        const Mask x4541 = (real_282[0] == x3804);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4528 = maximum(real_291[l], real_281[l]);
            const Real a4529 = maximum(real_290[l], a4528);
            const Mask a4530 = (real_289[l] < 0.0);
            const Mask a4531 = (real_282[l] > real_176[l]);
            const Mask a4532 = (real_282[l] < real_266[l]);
            const Mask a4533 = (a4531 & a4532);
            const Mask a4534 = (real_282[l] == real_176[l]);
            const Mask a4535 = (a4534 & a4530);
            const Mask a4536 = (a4533 | a4535);
            const Real a4537 = select(a4536, real_267[l], 0.0);
            real_292[l] = a4529;
            mask_293[l] = a4530;
            real_294[l] = a4537;
        }
        // implicit_water._demanded
        const Mask x4542 = (x4541 & mask_293[0]);
        const Mask x4543 = (x4540 | x4542);
        const Real x4544 = select(x4543, x4160, 0.0);
        // implicit_water._balance
        const Real x4564 = select(mask_265[0], x4544, 0.0);
        // implicit_water._at
        const Mask x4571 = (x4375 < 330.0);
        const Mask x4575 = (x4375 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4574_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4545 = select(mask_265[l], 1.0, 1e-09);
            const Real a4546 = select(mask_256[l], 1e-11, a4545);
            const Real a4547 = real_285[l] + real_275[l];
            const Real a4548 = real_276[l] + real_288[l];
            const Real a4549 = real_283[l] * a4548;
            const Real a4550 = a4547 * real_280[l];
            const Real a4551 = real_284[l] * a4548;
            const Real a4552 = a4550 + a4551;
            const Real a4553 = at_least(real_278[l], 1e-09);
            const Real a4554 = a4553 * a4552;
            const Real a4555 = at_least(a4549, 1e-30);
            const Real a4556 = a4554 / a4555;
            const Mask a4557 = (real_283[l] < 1.0);
            const Real a4558 = select(a4557, 60.0, INFINITE);
            const Real a4559 = seconds * real_292[l];
            const Real a4560 = a4559 + real_254[l];
            const Real a4561 = a4560 * 1.4210854715202004e-14;
            const Real a4562 = numbers[l] * a4546;
            const Real a4563 = select(mask_265[l], real_294[l], 0.0);
            const Real a4565 = seconds * a4549;
            const Real a4566 = at_least(a4556, 0.02);
            const Real a4567 = minimum(a4566, a4558);
            const Real a4568 = seconds * a4547;
            const Real a4569 = magnitude(real_289[l]);
            const Real a4570 = maximum(a4561, real_272[l]);
            const Real a4572 = select(x4571, a4561, a4570);
            const Mask a4573 = (a4569 > a4572);
            a4574_last = (a4574_last | a4573);
            real_281[l] = a4562;
            real_291[l] = a4563;
            real_290[l] = a4565;
            real_282[l] = a4567;
            real_295[l] = a4568;
            real_296[l] = a4569;
            real_297[l] = a4570;
        }
        // implicit_water._at
        const Mask x4576 = (a4574_last & x4575);
        Mask a4578_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4577 = (real_296[l] <= real_297[l]);
            a4578_last = (a4578_last & a4577);
        }
        for (int l = 0; l < LAYERS; ++l) real_273[l] = real_277[l];
        for (int l = 0; l < LAYERS; ++l) real_271[l] = real_234[l];
        real_274[0] = x4466;
        for (int l = 0; l < LAYERS - 1; ++l) real_274[l + 1] = real_246[l];
        real_274[LAYERS] = x4478;
        for (int l = 0; l < LAYERS; ++l) real_268[l] = real_279[l];
        for (int l = 0; l < LAYERS; ++l) real_264[l] = real_289[l];
        for (int l = 0; l < LAYERS; ++l) real_262[l] = real_281[l];
        for (int l = 0; l < LAYERS; ++l) real_260[l] = real_287[l];
        real_232[0] = x4520;
        for (int l = 0; l < LAYERS - 1; ++l) real_232[l + 1] = real_286[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_250[l] = real_291[l];
        for (int l = 0; l < LAYERS; ++l) real_259[l] = real_290[l];
        for (int l = 0; l < LAYERS; ++l) real_257[l] = real_282[l];
        for (int l = 0; l < LAYERS; ++l) real_253[l] = real_295[l];
        w4201 = x4471;
        w4208 = x4564;
        w4212 = x4373;
        w4213 = x4231;
        w4214 = x4375;
        w4215 = x4576;
        w4216 = a4578_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4586 = seconds * real_260[l];
        const Real a4587 = -a4586;
        const Real a4588 = seconds * real_232[l + 1];
        const Real a4589 = -a4588;
        real_246[l] = a4587;
        real_248[l] = a4589;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4579 = real_250[l] + in_row(l, 0, w4208);
        const Real a4580 = a4579 + real_260[l];
        const Real a4581 = a4580 + real_232[l];
        const Real a4582 = seconds * a4581;
        const Real a4583 = real_262[l] + a4582;
        const Real a4584 = a4583 * 1.0000000000000142;
        const Real a4590 = -real_264[l];
        real_253[l] = a4584;
        real_257[l] = a4590;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_246, real_253, real_248, real_257, real_262);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4592 = real_260[l] * real_262[l];
        const Real a4593 = real_232[l] * real_262[l];
        real_257[l] = a4592;
        real_264[l] = a4593;
    }
    const Real x4594 = -real_264[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4595 = real_257[l] - real_264[l + 1];
        real_298[l + 1] = a4595;
    }
    real_298[0] = x4594;
    real_298[LAYERS] = real_257[LAYERS - 1];
    const Real x4598 = w4208 * real_262[0];
    const Real x4599 = w4201 + x4598;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4597 = real_274[l] + real_298[l];
        real_299[l] = a4597;
    }
    // implicit_water._limited
    const Real x4602 = minimum(real_299[0], x3767);
    const Real x4603 = at_least(x4599, 0.0);
    const Real x4604 = minimum(x4603, x3687);
    // retention.given_head
    const Mask x4642 = (x3833 >= 1e-30);
    // retention.flowing
    const Mask x4667 = (x3848 >= 0.0);
    // retention.given_head
    const Mask x4686 = (x3857 >= 1e-30);
    // retention.flowing
    const Mask x4711 = (x3872 >= 0.0);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4600 = real_250[l] * real_262[l];
        const Real a4601 = real_268[l] + a4600;
        const Real a4605 = at_least(a4601, 0.0);
        const Real a4606 = minimum(a4605, real_201[l]);
        const Mask a4720 = (real_216[l] < real_217[l]);
        const Real a4721 = real_of_mask(a4720);
        const Mask a4722 = (real_216[l] == real_217[l]);
        const Real a4723 = select(a4722, 0.5, a4721);
        const Mask a4727 = (numbers[l + 3 * LAYERS + 47] < real_218[l]);
        const Real a4728 = real_of_mask(a4727);
        const Mask a4729 = (numbers[l + 3 * LAYERS + 47] == real_218[l]);
        const Real a4730 = select(a4729, 0.5, a4728);
        const Mask a4746 = (real_271[l] > 0.0);
        const Real a4747 = select(a4746, real_224[l], real_273[l]);
        const Mask a3785_1258 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3786_1258 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3787_1258 = select(a3785_1258, a3786_1258, numbers[l + 9 * LAYERS + 52]);
        const Real a4749 = a4747 - a3787_1258;
        const Real a4751 = a4749 / real_223[l];
        const Real a4755 = at_least(a4751, 1e-12);
        const Mask a4756 = (a4751 >= 1e-12);
        const Real a4758 = log(a4755);
        const Real a4760 = numbers[l + LAYERS + 47] * a4758;
        const Real a4764 = numbers[l + 10 * LAYERS + 52] - a4760;
        const Real a4766 = at_most(a4764, 16.11809565095832);
        const Mask a4767 = (a4764 <= 16.11809565095832);
        const Real a4769 = exp(a4766);
        const Real a4773 = real_271[l] - a4769;
        const Real a3799_1258 = numbers[l + 2 * LAYERS + 47] - real_11[l];
        const Mask a4774 = (a4747 > a3799_1258);
        const Real a4775 = select(a4774, a3799_1258, a4747);
        const Real a3769_1258 = 0.02 - real_11[l];
        const Mask a3771_1258 = (a3769_1258 < numbers[l + 9 * LAYERS + 52]);
        const Real a3772_1258 = select(a3771_1258, numbers[l + 9 * LAYERS + 52], a3769_1258);
        const Real a3774_1258 = at_least(a3772_1258, 0.0);
        const Real a3777_1258 = minimum(a3774_1258, state[l + 2 * LAYERS]);
        const Real a4777 = a4775 - a3777_1258;
        const Real a4779 = a4777 * 100.0;
        const Real a4781 = at_least(a4779, 0.0);
        const Real a4782 = at_most(a4781, 1.0);
        const Mask a4783 = (a4779 >= 0.0);
        const Mask a4784 = (a4779 <= 1.0);
        const Mask a4785 = (a4783 & a4784);
        const Real a4787 = -a4773;
        const Mask a4788 = (a4787 < numbers[l + 3 * LAYERS + 47]);
        const Real a4789 = select(a4788, numbers[l + 3 * LAYERS + 47], a4787);
        const Mask a4791 = (a4766 < numbers[l + 10 * LAYERS + 52]);
        const Real a4792 = select(a4791, numbers[l + 10 * LAYERS + 52], a4766);
        const Real a4794 = a4792 - numbers[l + 10 * LAYERS + 52];
        const Real a4797 = numbers[l + 11 * LAYERS + 52] * a4794;
        const Real a4798 = -a4797;
        const Real a4805 = exp(a4798);
        const Real a4808 = a4789 * a4805;
        const Real a4813 = a4808 / real_233[l];
        const Real a4817 = a4773 + numbers[l + 3 * LAYERS + 47];
        const Real a4819 = at_least(a4817, 0.0);
        const Mask a4820 = (a4817 >= 0.0);
        const Real a4822 = a4813 + a4819;
        real_257[l] = a4606;
        real_264[l] = a4723;
        real_259[l] = a4730;
        mask_256[l] = a4746;
        real_272[l] = a4747;
        real_270[l] = a4751;
        real_269[l] = a4755;
        mask_265[l] = a4756;
        real_255[l] = a4758;
        real_209[l] = a4766;
        mask_293[l] = a4767;
        real_229[l] = a4769;
        real_254[l] = a4773;
        mask_300[l] = a4774;
        real_267[l] = a4775;
        real_266[l] = a4782;
        mask_301[l] = a4785;
        mask_302[l] = a4788;
        real_263[l] = a4789;
        mask_303[l] = a4791;
        real_261[l] = a4794;
        real_251[l] = a4805;
        real_249[l] = a4813;
        mask_304[l] = a4820;
        real_252[l] = a4822;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4902 = real_228[l] * real_251[l];
        real_262[l] = a4902;
    }
    const Real x4914 = real_252[LAYERS - 1] + real_262[LAYERS - 1];
    const Real x4916 = x3832 * x4914;
    const Real x4920 = x3854 * real_251[LAYERS - 1];
    const Real x4925 = x4916 + x4920;
    // implicit_water._upward
    const Real x4935 = real_215[0] * real_252[0];
    // implicit_water._impedance, retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4623 = (real_238[l] < real_239[l]);
        const Real a4624 = real_of_mask(a4623);
        const Mask a4625 = (real_238[l] == real_239[l]);
        const Real a4626 = select(a4625, 0.5, a4624);
        const Real a4824 = -real_254[l + 1];
        const Mask a4825 = (a4824 < numbers[l + 3 * LAYERS + 47]);
        const Real a4826 = select(a4825, numbers[l + 3 * LAYERS + 47], a4824);
        const Mask a4828 = (real_209[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4829 = select(a4828, numbers[l + 10 * LAYERS + 52], real_209[l + 1]);
        const Real a4831 = a4829 - numbers[l + 10 * LAYERS + 52];
        const Real a4834 = numbers[l + 11 * LAYERS + 52] * a4831;
        const Real a4835 = -a4834;
        const Real a4842 = exp(a4835);
        const Real a4845 = a4826 * a4842;
        const Real a4850 = a4845 / real_244[l];
        const Real a4854 = real_254[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Real a4856 = at_least(a4854, 0.0);
        const Mask a4857 = (a4854 >= 0.0);
        const Real a4859 = a4850 + a4856;
        const Real a4861 = -real_254[l];
        const Mask a4862 = (a4861 < numbers[l + 3 * LAYERS + 48]);
        const Real a4863 = select(a4862, numbers[l + 3 * LAYERS + 48], a4861);
        const Mask a4865 = (real_209[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4866 = select(a4865, numbers[l + 10 * LAYERS + 53], real_209[l]);
        const Real a4868 = a4866 - numbers[l + 10 * LAYERS + 53];
        const Real a4871 = numbers[l + 11 * LAYERS + 53] * a4868;
        const Real a4872 = -a4871;
        const Real a4879 = exp(a4872);
        const Real a4882 = a4863 * a4879;
        const Real a4887 = a4882 / real_247[l];
        const Real a4891 = real_254[l] + numbers[l + 3 * LAYERS + 48];
        const Real a4893 = at_least(a4891, 0.0);
        const Mask a4894 = (a4891 >= 0.0);
        const Real a4896 = a4887 + a4893;
        const Real a4898 = real_252[l] + a4896;
        const Real a4900 = a4898 * 0.5;
        const Real a4908 = a4900 + real_262[l];
        const Real a4910 = real_242[l] * a4908;
        const Real a4927 = real_252[l + 1] + a4859;
        const Real a4929 = a4927 * 0.5;
        const Real a4931 = real_242[l] * a4929;
        real_243[l] = a4626;
        mask_305[l] = a4825;
        real_245[l] = a4826;
        mask_306[l] = a4828;
        real_307[l] = a4831;
        real_308[l] = a4842;
        real_309[l] = a4850;
        mask_310[l] = a4857;
        mask_311[l] = a4862;
        real_312[l] = a4863;
        mask_313[l] = a4865;
        real_314[l] = a4868;
        real_315[l] = a4879;
        real_316[l] = a4887;
        mask_317[l] = a4894;
        real_318[l] = a4908;
        real_319[l] = a4910;
        real_320[l] = a4929;
        real_321[l] = a4931;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_262[l] = real_319[l];
    real_262[LAYERS - 1] = x4925;
    real_254[0] = x4935;
    for (int l = 0; l < LAYERS - 1; ++l) real_254[l + 1] = real_321[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4946 = real_266[l] * real_254[l];
        real_209[l] = a4946;
    }
    const Real x4951 = x3856 - real_209[0];
    const Mask x4953 = (x4951 > x3767);
    // implicit_water._remaining
    const Real x4956 = real_267[0] - x3804;
    const Real x4958 = x4956 * 100.0;
    const Real x4960 = at_least(x4958, 0.0);
    const Real x4961 = at_most(x4960, 1.0);
    const Mask x4962 = (x4958 >= 0.0);
    const Mask x4963 = (x4958 <= 1.0);
    const Mask x4964 = (x4962 & x4963);
    // tridiagonal.jvp
    real_209[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_209[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_268[l] = real_of(0.0);
    real_268[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_299[0] = x4602;
    const Real x5039 = select(w4216, x4604, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5037 = select(w4216, real_299[l], NOT_A_NUMBER);
        real_298[l] = a5037;
    }
    // water_flow.__call__
    const Real x5059 = x3767 - real_298[0];
    const Real x5061 = seconds * x5059;
    const Mask x5063 = (x5061 > numbers[LAYERS + 10]);
    const Real x5064 = select(x5063, numbers[LAYERS + 10], x5061);
    const Real x5066 = at_least(x5064, 0.0);
    const Mask x5067 = (x5064 >= 0.0);
    // step_parts.from_ground
    const Real x5161 = x5039 + x3692;
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a5073_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4970 = real_267[l] - real_176[l];
        const Real a4972 = a4970 * 100.0;
        const Real a4974 = at_least(a4972, 0.0);
        const Real a4975 = at_most(a4974, 1.0);
        const Mask a4976 = (a4972 >= 0.0);
        const Mask a4977 = (a4972 <= 1.0);
        const Mask a4978 = (a4976 & a4977);
        const Real a4988 = real_272[l] - real_267[l];
        const Real a4990 = a4988 * 1e-09;
        const Real a4992 = real_267[l] + a4990;
        const Real a4994 = real_271[l] * 1e-11;
        const Real a4995 = a4992 + a4994;
        const Real a4996 = a4995 - state[l + 2 * LAYERS];
        const Real a5021 = real_209[l] + real_268[l];
        const Real a5041 = select(w4216, real_257[l], NOT_A_NUMBER);
        const Real a5043 = seconds / numbers[l];
        const Real a5047 = a5041 + in_row(l, 0, x5039);
        const Real a5049 = real_298[l] - real_298[l + 1];
        const Real a5051 = a5049 - a5047;
        const Real a5053 = a5043 * a5051;
        const Real a5057 = state[l + 2 * LAYERS] + a5053;
        const Real a5069 = a5057 + real_11[l];
        after[LAYERS + l] = a5069;
        a5073_last = a5073_last + a5041;
        const Real a5075 = a5069 / numbers[l + 2 * LAYERS + 47];
        const Real a5079 = a5057 / a5069;
        const Real a5083 = a5079 * numbers[l + 2 * LAYERS + 47];
        const Real a5087 = a5083 * (-1.3505762785178115);
        const Real a5089 = numbers[l + 13 * LAYERS + 54] + a5087;
        const Real a5091 = exp(a5089);
        const Real a5093 = numbers[l + 14 * LAYERS + 54] * a5075;
        const Real a83_1290 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5097 = a83_1290 * a5075;
        const Real a5100 = a5097 + 1.0;
        const Real a5101 = a5093 / a5100;
        const Real a5105 = a5075 * 4.6;
        const Real a5107 = a5075 * 3.6;
        const Real a5109 = a5107 + 1.0;
        const Real a5110 = a5105 / a5109;
        const Real a5114 = log10(a5075);
        const Real a5115 = a5075 * 2.3025850929940455;
        const Real a5117 = a5114 + 1.0;
        const Real a5118 = at_least(a5117, 0.0);
        const Mask a5119 = (a5117 >= 0.0);
        const Real a5121 = select(flags[l + 4], a5110, a5118);
        const Real a5123 = a5069 - a5057;
        const Real a5125 = a5123 / 0.001;
        const Real a5127 = at_least(a5125, 0.0);
        const Real a5128 = at_most(a5127, 1.0);
        const Mask a5129 = (a5125 >= 0.0);
        const Mask a5130 = (a5125 <= 1.0);
        const Mask a5131 = (a5129 & a5130);
        const Real a5133 = a5128 * a5128;
        const Real a5136 = a5128 * 2.0;
        const Real a5138 = 3.0 - a5136;
        const Real a5140 = a5133 * a5138;
        const Real a5145 = a5101 - a5121;
        const Real a5147 = a5140 * a5145;
        const Real a5151 = a5121 + a5147;
        const Real a5153 = a5091 - numbers[l + 12 * LAYERS + 54];
        const Real a5155 = a5151 * a5153;
        const Real a5159 = a5155 + numbers[l + 12 * LAYERS + 54];
        real_273[l] = a4975;
        mask_322[l] = a4978;
        real_224[l] = a4996;
        real_218[l] = a5021;
        real_217[l] = a5043;
        real_216[l] = a5051;
        real_258[l] = a5057;
        real_227[l] = a5069;
        real_230[l] = a5075;
        real_231[l] = a5079;
        real_226[l] = a5091;
        real_225[l] = a5100;
        real_210[l] = a5101;
        real_207[l] = a5109;
        real_204[l] = a5110;
        real_295[l] = a5115;
        mask_323[l] = a5119;
        real_282[l] = a5128;
        mask_324[l] = a5131;
        real_290[l] = a5133;
        real_291[l] = a5138;
        real_281[l] = a5140;
        real_286[l] = a5145;
        real_287[l] = a5151;
        real_289[l] = a5153;
        real_279[l] = a5159;
    }
    // step_parts.from_ground
    const Real x5163 = x5161 + a5073_last;
    const Real x5165 = x5163 * 1000.0;
    // step_parts.heat
    const Real x5167 = x5165 * 2501000.0;
    const Real x5169 = x5167 - x3720;
    // layered_snow_step.conduct
    const Real x5171 = select(x1318, x1316, 1.0);
    const Real x5172 = x5169 / x5171;
    const Real x5177 = select(x1318, x5172, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5179 = real_258[0] * 4200000.0;
    const Real x5181 = x5179 + x2609;
    const Real x5183 = numbers[2 * LAYERS + 47] - real_227[0];
    const Real x5185 = x5183 * 1004.0;
    const Real x5187 = x5181 + x5185;
    const Real x5189 = real_227[0] - real_258[0];
    const Real x5191 = x5189 * 2106000.0;
    const Real x5193 = x5187 + x5191;
    // snow_free_ground.ground_conduction
    const Real x5195 = real_279[0] * x1396;
    // soil_heat.ground_admittance
    const Real x5199 = x5193 * 0.5;
    const Real x5201 = x5199 * numbers[0];
    const Real x5205 = x5201 / seconds;
    const Real x5207 = x5205 * x5205;
    const Real x5210 = x5193 * real_279[0];
    const Real x5214 = x5210 / seconds;
    const Real x5216 = x5207 + x5214;
    const Real x5218 = sqrt(x5216);
    const Real x5219 = x5218 * 2.0;
    const Real x5221 = x5205 + x5218;
    // snow.into_warming_ground
    const Real x5223 = x5195 / x5221;
    const Real x5227 = x0 + x5223;
    // surface_balance.around
    const Real x5229 = x3539 + x2268;
    const Real x5231 = x5229 + x2662;
    const Real x5233 = x2678 - x5177;
    const Real x5235 = x3539 * x26;
    const Real x5239 = x5233 + x5235;
    const Real x5241 = x5239 + x2688;
    const Real x5243 = x5241 / x5231;
    // snow.conductance
    const Real x5247 = x5195 / x5227;
    // surface_balance.around
    const Real x5251 = x5247 / x5231;
    // surface_balance.skin_temperature
    const Real x5255 = x5251 * state[0];
    const Real x5259 = x5243 + x5255;
    const Real x5261 = x5251 + 1.0;
    const Real x5262 = x5259 / x5261;
    // surface_balance.around
    const Real x5266 = x5262 * x5262;
    const Real x5269 = x5266 * x5262;
    const Real x5273 = x2656 * x5269;
    const Real x5277 = x5229 + x5273;
    // air.emission
    const Real x5279 = x5266 * x5266;
    const Real x5282 = x5279 * 5.67e-08;
    // surface_balance.emitted
    const Real x5284 = x1381 * x5282;
    const Real x5288 = 0.0 - x5262;
    const Real x5290 = x5273 * x5288;
    const Real x5294 = x5284 + x5290;
    // surface_balance.around
    const Real x5296 = x2256 - x5294;
    const Real x5298 = x5296 - x5177;
    const Real x5300 = x5298 + x5235;
    const Real x5302 = x5300 + x2688;
    const Real x5304 = x5302 / x5277;
    const Real x5308 = x5247 / x5277;
    // surface_balance.skin_temperature
    const Real x5312 = x5308 * state[0];
    const Real x5316 = x5304 + x5312;
    const Real x5318 = x5308 + 1.0;
    const Real x5319 = x5316 / x5318;
    // surface_balance.around
    const Real x5323 = x5319 * x5319;
    const Real x5326 = x5323 * x5319;
    const Real x5330 = x2656 * x5326;
    const Real x5334 = x5229 + x5330;
    // air.emission
    const Real x5336 = x5323 * x5323;
    const Real x5339 = x5336 * 5.67e-08;
    // surface_balance.emitted
    const Real x5341 = x1381 * x5339;
    const Real x5345 = 0.0 - x5319;
    const Real x5347 = x5330 * x5345;
    const Real x5351 = x5341 + x5347;
    // surface_balance.around
    const Real x5353 = x2256 - x5351;
    const Real x5355 = x5353 - x5177;
    const Real x5357 = x5355 + x5235;
    const Real x5359 = x5357 + x2688;
    const Real x5361 = x5359 / x5334;
    // snow.conductance
    const Real x5365 = x5195 / x0;
    // surface_balance.around
    const Real x5369 = x5365 / x5334;
    // surface_balance.top
    const Real x5373 = x5369 + 1.0;
    const Real x5374 = x0 / x0;
    const Real x5378 = x5373 * x5374;
    // ground_heat.series_conductance
    real_268[0] = real_279[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_268[l + 1] = real_279[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3817_1373 = numbers[l] * 0.5;
        const Real a5383 = a3817_1373 / real_268[l];
        real_209[l] = a5383;
    }
    // soil_heat.conductance
    const Real x5395 = x0 * x5378;
    const Real x5399 = x5195 / x5395;
    // soil_heat.__call__
    const Real x5403 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5405 = real_279[LAYERS - 1] * x5403;
    const Real x5409 = x5405 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5388 = real_209[l] + real_209[l + 1];
        const Real a5390 = 1 / a5388;
        const Real a5391 = a5390 * a5390;
        const Real a5437 = real_298[l + 1] * 4200000.0;
        const Real a5445 = at_least(a5437, 0.0);
        const Mask a5446 = (a5437 >= 0.0);
        const Real a5448 = -a5437;
        const Real a5450 = at_least(a5448, 0.0);
        const Mask a5451 = (a5448 >= 0.0);
        const Real a5458 = a5390 + a5445;
        const Real a5460 = a5390 + a5450;
        real_321[l] = a5391;
        real_319[l] = a5437;
        mask_325[l] = a5446;
        mask_326[l] = a5451;
        real_239[l] = a5458;
        real_238[l] = a5460;
    }
    // ground_heat.ground_equations
    real_267[0] = x5399;
    for (int l = 0; l < LAYERS - 1; ++l) real_267[l + 1] = real_239[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l] = real_238[l];
    real_272[LAYERS - 1] = real_of(0.0);
    const Real x5489 = x5361 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5413 = state[l] - 273.15;
        const Real a5414 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5415 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5417 = a5415 * 2000000.0;
        const Real a5420 = numbers[l + 2 * LAYERS + 47] - real_227[l];
        const Real a5422 = a5420 * 1004.0;
        const Real a5424 = a5417 + a5422;
        const Real a5426 = real_227[l] * 2106000.0;
        const Real a5428 = a5424 + a5426;
        const Real a5430 = a5415 * a5414;
        const Real a5435 = a5428 + a5430;
        const Real a5439 = real_258[l] - state[l + 2 * LAYERS];
        const Real a5441 = a5439 * 4200000.0;
        const Real a5443 = a5435 - a5441;
        const Real a5454 = 2094000.0 * real_258[l];
        const Real a5456 = a5443 + a5454;
        const Real a5463 = a5456 * a5413;
        const Real a5467 = real_258[l] * 333500000.0;
        const Real a5469 = a5463 + a5467;
        const Real a5471 = real_217[l] * in_row(l, LAYERS - 1, x5409);
        const Real a5475 = a5469 - a5471;
        const Real a5478 = real_217[l] * real_267[l];
        const Real a5484 = real_217[l] * real_272[l];
        const Real a5490 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5491 = a5490 / 0.008034787106446777;
        const Real a5493 = -a5491;
        const Mask a5495 = (a5493 < numbers[l + 3 * LAYERS + 47]);
        const Real a5496 = select(a5495, numbers[l + 3 * LAYERS + 47], a5493);
        const Real a5498 = numbers[l + 3 * LAYERS + 47] / a5496;
        const Real a5502 = log(a5498);
        const Real a5504 = a5502 / numbers[l + LAYERS + 47];
        const Real a5508 = exp(a5504);
        const Real a5510 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5512 = a5510 * a5508;
        const Real a5516 = numbers[l + 15 * LAYERS + 54] + a5512;
        const Real a5518 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5519 = (a5516 < a5518);
        const Real a5520 = select(a5519, a5518, a5516);
        const Real a5522 = real_227[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5523 = a5522 / a5510;
        const Real a5524 = at_least(a5523, 1e-12);
        const Real a5525 = log(a5524);
        const Real a5526 = numbers[l + LAYERS + 47] * a5525;
        const Real a5527 = numbers[l + 16 * LAYERS + 54] - a5526;
        const Real a5528 = at_most(a5527, 16.11809565095832);
        const Real a5529 = exp(a5528);
        const Real a5531 = a5529 * 0.008034787106446777;
        const Real a5533 = a5531 + numbers[l + 6 * LAYERS + 47];
        const Real a5534 = -a5533;
        const Mask a5535 = ((-99.99999999999997) >= a5534);
        const Mask a5536 = (a5520 > real_227[l]);
        const Real a5537 = select(a5536, real_227[l], a5520);
        const Real a5539 = select(a5535, real_227[l], a5537);
        real_257[l] = a5413;
        real_271[l] = a5414;
        real_176[l] = a5415;
        real_11[l] = a5443;
        real_234[l] = a5456;
        real_277[l] = a5475;
        real_297[l] = a5478;
        real_296[l] = a5484;
        mask_327[l] = a5495;
        real_294[l] = a5496;
        real_292[l] = a5498;
        real_275[l] = a5504;
        real_285[l] = a5508;
        real_288[l] = a5510;
        mask_328[l] = a5519;
        real_276[l] = a5533;
        real_284[l] = a5534;
        mask_329[l] = a5535;
        mask_330[l] = a5536;
        real_283[l] = a5539;
    }
    // ground_heat.with_exchange
    const Real x5541 = x1316 * real_297[0];
    const Real x5546 = x1316 * x5399;
    // snow_ground._equations
    const Mask x5551 = (x1217 > 0.0);
    const Real x5552 = seconds * x1211;
    const Real x5553 = select(x5551, x5552, 0.0);
    const Real x5554 = x1216 * x5553;
    const Real x5556 = x5554 / numbers[0];
    const Real x5558 = x5541 * x5489;
    const Real x5560 = x5541 - x5556;
    // enthalpy.heat_problem
    const Real x5563 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a5562_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5559 = real_277[l] + in_row(l, 0, x5558);
        const Real a5561 = magnitude(real_257[l]);
        a5562_last = maximum(a5562_last, a5561);
        real_280[l] = a5559;
    }
    // enthalpy.heat_problem
    const Real x5564 = maximum(a5562_last, x5563);
    real_277[0] = x5560;
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l + 1] = real_297[l + 1];
    // snow_skin.skin_flux
    const Real x5587 = 0.0 - x1311;
    // calm_air.coefficient
    const Real x5589 = x5587 * x1283;
    const Real x5590 = -x5589;
    // calm_air.limited_richardson
    const Mask x5591 = (x5590 > 0.0);
    const Real x5592 = select(x5591, x5589, 0.0);
    const Real x5594 = x5592 * x1437;
    const Real x5595 = -x5594;
    const Real x5596 = expm1(x5595);
    const Real x5598 = x5596 + 2.0;
    const Real x5599 = x5596 / x5598;
    const Real x5601 = numbers[LAYERS + 2] * x5599;
    const Real x5603 = select(x5591, x5601, x5589);
    const Real x5604 = -x5603;
    // calm_air.coefficient
    const Mask x5605 = (x5604 > 0.0);
    const Real x5606 = select(x5605, x5603, 0.0);
    const Real x5608 = x5606 * 5.0;
    const Real x5610 = 1.0 - x5608;
    const Real x5611 = sqrt(x5610);
    const Real x5612 = x5606 * 15.0;
    const Real x5614 = x5612 * x5611;
    const Real x5616 = 1.0 - x5614;
    const Real x5617 = 1 / x5616;
    const Real x5618 = select(x5605, 0.0, x5603);
    const Mask x5619 = (x5618 > 1e-30);
    const Real x5620 = at_least(x5618, 1e-30);
    const Real x5621 = sqrt(x5620);
    const Real x5622 = select(x5619, x5621, 0.0);
    const Real x5623 = x1293 * x5622;
    const Real x5624 = x5623 + 1.0;
    const Real x5625 = 1 / x5624;
    const Real x5626 = x5618 * 15.0;
    const Real x5627 = x5626 * x5625;
    const Real x5628 = x5627 + 1.0;
    const Real x5629 = select(x5605, x5617, x5628);
    const Real x5630 = x1272 * x5629;
    // snow_skin.skin_flux
    const Real x5631 = x256 * x5630;
    const Real x5632 = exp(real_of(0.0));
    const Real x5633 = x5632 * 611.0;
    const Real x5634 = x5633 * 0.378;
    const Real x5635 = forcing[3] - x5634;
    const Real x5636 = x5633 * 0.622;
    const Real x5637 = x5636 / x5635;
    const Real x5638 = x5637 - forcing[2];
    const Real x5639 = x5631 * 1004.5;
    const Real x5640 = x5639 + numbers[LAYERS + 4];
    const Real x5641 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5642 = x5641 * 20379973.480874993;
    const Real x5643 = x5631 * x5638;
    const Real x5644 = x5640 * x5587;
    const Real x5645 = x5642 * 273.15;
    const Real x5646 = x1309 - x5645;
    const Real x5647 = x5646 - x5644;
    const Real x5648 = 2830000.0 * x5643;
    const Real x5649 = x5647 - x5648;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a5650 = real_131[l] * 333500.0;
        const Real a5734 = real_131[l] * 2106.0;
        const Real a5735 = 1 / a5734;
        const Real a5736 = real_131[l] * 4218.0;
        const Real a5737 = 1 / a5736;
        const Real a5738 = real_141[l] + a5650;
        const Real a5739 = -a5738;
        const Mask a5740 = (real_142[l] < 0.0);
        const Mask a5741 = (a5739 > 0.0);
        const Real a5742 = real_141[l] * a5735;
        const Real a5744 = a5738 * a5737;
        const Real a5746 = select(a5741, a5744, 0.0);
        const Real a5748 = select(a5740, a5742, a5746);
        const Real a5749 = -a5748;
        const Real a5750 = real_145[l] * 333500.0;
        const Real a5751 = real_141[l] / a5750;
        const Real a5752 = -a5751;
        const Real a5753 = at_least(a5752, 0.0);
        const Real a5754 = at_most(a5753, 1.0);
        const Real a5755 = a5754 * a5754;
        const Real a5756 = a5755 * a5754;
        const Real a5757 = a5756 * 0.95;
        const Real a5758 = 1.0 - a5757;
        const Real a5759 = real_139[l] * a5758;
        const Real a5760 = -a5759;
        const Mask a5761 = (a5754 > 0.0);
        const Mask a5762 = (a5754 < 1.0);
        const Mask a5763 = (a5761 & a5762);
        const Real a5764 = real_139[l] * 2.8499999999999996;
        const Real a5766 = a5755 / a5750;
        const Real a5767 = select(a5763, a5766, 0.0);
        const Real a5768 = a5764 * a5767;
        real_125[l] = a5650;
        real_94[l] = a5735;
        real_331[l] = a5737;
        real_332[l] = a5748;
        real_333[l] = a5749;
        real_334[l] = a5750;
        real_335[l] = a5759;
        real_336[l] = a5760;
        real_337[l] = a5764;
        real_338[l] = a5768;
    }
    // snow_ground._links
    const Real x5770 = 1 / real_336[0];
    const Real x5771 = select(x5551, x5770, 0.0);
    const Real x5782 = x5771 * x5771;
    const Real x5783 = x5782 * real_338[0];
    const Real x5784 = -x5783;
    // snow_ground._at
    const Real x5791 = select(x5551, x5771, 1.0);
    // snow_skin.solve_skin
    const Real x5792 = x5791 * real_332[0];
    const Real x5794 = x5649 - x5792;
    const Mask x5795 = (x5794 >= 0.0);
    const Real x5796 = at_most(x354, 0.0);
    const Real x5797 = select(x5795, 0.0, x5796);
    const Real x5798 = real_332[0] + 1.0;
    const Real x5799 = -x5798;
    const Real x5800 = at_least(x5799, (-270.0));
    const Real x5801 = at_most(x5800, (-150.0));
    const Real x5802 = maximum(x5797, x5801);
    // snow_skin.skin_flux
    const Real x5803 = x5802 + 273.15;
    const Real x5804 = x5802 - x1311;
    // calm_air.coefficient
    const Real x5806 = x5804 * x1283;
    const Real x5807 = -x5806;
    // calm_air.limited_richardson
    const Mask x5808 = (x5807 > 0.0);
    const Real x5809 = select(x5808, x5806, 0.0);
    const Real x5811 = x5809 * x1437;
    const Real x5812 = -x5811;
    const Real x5813 = expm1(x5812);
    const Real x5815 = x5813 + 2.0;
    const Real x5816 = x5813 / x5815;
    const Real x5818 = numbers[LAYERS + 2] * x5816;
    const Real x5820 = select(x5808, x5818, x5806);
    const Real x5821 = -x5820;
    const Real x5822 = x5816 * x5816;
    const Real x5823 = 1.0 - x5822;
    const Real x5824 = select(x5808, x5823, 1.0);
    // calm_air.coefficient
    const Mask x5825 = (x5821 > 0.0);
    const Real x5826 = select(x5825, x5820, 0.0);
    const Real x5828 = x5826 * 5.0;
    const Real x5830 = 1.0 - x5828;
    const Real x5831 = sqrt(x5830);
    const Real x5832 = x5826 * 15.0;
    const Real x5834 = x5832 * x5831;
    const Real x5836 = 1.0 - x5834;
    const Real x5837 = 1 / x5836;
    const Real x5839 = x5837 * x5837;
    const Real x5841 = x5831 * 15.0;
    const Real x5842 = x5826 * 37.5;
    const Real x5844 = x5842 / x5831;
    const Real x5846 = x5841 - x5844;
    const Real x5847 = x5839 * x5846;
    const Real x5848 = -x5847;
    const Real x5849 = select(x5825, 0.0, x5820);
    const Mask x5850 = (x5849 > 1e-30);
    const Real x5851 = at_least(x5849, 1e-30);
    const Real x5852 = sqrt(x5851);
    const Real x5853 = select(x5850, x5852, 0.0);
    const Real x5854 = x1293 * x5853;
    const Real x5855 = x5854 + 1.0;
    const Real x5856 = 1 / x5855;
    const Real x5857 = x5849 * 15.0;
    const Real x5858 = x5857 * x5856;
    const Real x5859 = x5858 + 1.0;
    const Real x5860 = x5856 * (-7.5);
    const Real x5861 = x5856 + 1.0;
    const Real x5862 = x5860 * x5861;
    const Real x5863 = select(x5825, x5848, x5862);
    const Real x5864 = x5863 * x5824;
    const Real x5865 = select(x5825, x5837, x5859);
    const Real x5866 = x1272 * x5865;
    const Real x5868 = x1272 * x1283;
    const Real x5870 = x5868 * x5864;
    // snow_skin.skin_flux
    const Real x5872 = x256 * x5866;
    const Real x5873 = x256 * x5870;
    const Real x5875 = x5803 * 461.0;
    const Real x5876 = 2830000.0 / x5875;
    const Real x5877 = x5802 / 273.15;
    const Real x5878 = x5877 * x5876;
    const Real x5879 = exp(x5878);
    const Real x5880 = x5879 * 611.0;
    const Real x5881 = x5880 * 0.378;
    const Real x5882 = forcing[3] - x5881;
    const Real x5883 = x5880 * 0.622;
    const Real x5884 = x5883 / x5882;
    const Real x5885 = x5876 / x5803;
    const Real x5886 = x5884 * x5885;
    const Real x5887 = forcing[3] / x5882;
    const Real x5888 = x5886 * x5887;
    const Real x5889 = x5884 - forcing[2];
    const Real x5890 = x5872 * 1004.5;
    const Real x5891 = x5890 + numbers[LAYERS + 4];
    const Real x5892 = x5803 * x5803;
    const Real x5893 = x5892 * x5803;
    const Real x5894 = x5641 * x5893;
    const Real x5895 = x5872 * x5889;
    const Real x5896 = x5873 * x5889;
    const Real x5898 = x5872 * x5888;
    const Real x5899 = x5898 - x5896;
    const Real x5900 = x5891 * x5804;
    const Real x5901 = x5873 * 1004.5;
    const Real x5903 = x5901 * x5804;
    const Real x5905 = x5891 - x5903;
    const Real x5906 = x5894 * x5803;
    const Real x5907 = x1309 - x5906;
    const Real x5908 = x5907 - x5900;
    const Real x5909 = 2830000.0 * x5895;
    const Real x5910 = x5908 - x5909;
    const Real x5911 = x5894 * (-4.0);
    const Real x5912 = x5911 - x5905;
    const Real x5913 = 2830000.0 * x5899;
    const Real x5914 = x5912 - x5913;
    // snow_skin.solve_skin
    const Mask x5915 = ~x5795;
    const Mask x5916 = (x5551 & x5915);
    Real w5917 = x5802;
    Real w5918 = x5910;
    Real w5919 = x5914;
    Real w5920 = x5900;
    Real w5921 = x5895;
    Real w5922 = x5801;
    Real w5923 = real_of(0.0);
    Real w5924 = real_of(INFINITE);
    Mask w5925 = x5916;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w5925)) break;
        // snow_skin._closer
        const Real x5926 = w5917 + real_332[0];
        const Real x5927 = x5791 * x5926;
        const Real x5928 = w5918 - x5927;
        const Mask x5929 = (x5928 > 0.0);
        const Real x5930 = select(x5929, w5917, w5922);
        const Real x5931 = select(x5929, w5923, w5917);
        const Real x5932 = x5791 - w5919;
        const Real x5933 = at_least(x5932, 0.001);
        const Real x5934 = x5928 / x5933;
        const Real x5935 = w5917 + x5934;
        const Mask x5936 = (x5935 < x5930);
        const Mask x5937 = (x5935 > x5931);
        const Mask x5938 = (x5936 | x5937);
        const Real x5939 = magnitude(x5934);
        const Real x5940 = w5924 * 0.5;
        const Mask x5941 = (x5939 > x5940);
        const Mask x5942 = (x5938 | x5941);
        const Real x5943 = x5930 + x5931;
        const Real x5944 = x5943 * 0.5;
        const Real x5945 = select(x5942, x5944, x5935);
        const Real x5946 = select(w5925, x5945, w5917);
        const Real x5947 = x5946 - w5917;
        const Real x5948 = magnitude(x5947);
        // snow_skin.skin_flux
        const Real x5949 = x5946 + 273.15;
        const Real x5950 = x5946 - x1311;
        // calm_air.coefficient
        const Real x5952 = x5950 * x1283;
        const Real x5953 = -x5952;
        // calm_air.limited_richardson
        const Mask x5954 = (x5953 > 0.0);
        const Real x5955 = select(x5954, x5952, 0.0);
        const Real x5957 = x5955 * x1437;
        const Real x5958 = -x5957;
        const Real x5959 = expm1(x5958);
        const Real x5961 = x5959 + 2.0;
        const Real x5962 = x5959 / x5961;
        const Real x5964 = numbers[LAYERS + 2] * x5962;
        const Real x5966 = select(x5954, x5964, x5952);
        const Real x5967 = -x5966;
        const Real x5968 = x5962 * x5962;
        const Real x5969 = 1.0 - x5968;
        const Real x5970 = select(x5954, x5969, 1.0);
        // calm_air.coefficient
        const Mask x5971 = (x5967 > 0.0);
        const Real x5972 = select(x5971, x5966, 0.0);
        const Real x5974 = x5972 * 5.0;
        const Real x5976 = 1.0 - x5974;
        const Real x5977 = sqrt(x5976);
        const Real x5978 = x5972 * 15.0;
        const Real x5980 = x5978 * x5977;
        const Real x5982 = 1.0 - x5980;
        const Real x5983 = 1 / x5982;
        const Real x5985 = x5983 * x5983;
        const Real x5987 = x5977 * 15.0;
        const Real x5988 = x5972 * 37.5;
        const Real x5990 = x5988 / x5977;
        const Real x5992 = x5987 - x5990;
        const Real x5993 = x5985 * x5992;
        const Real x5994 = -x5993;
        const Real x5995 = select(x5971, 0.0, x5966);
        const Mask x5996 = (x5995 > 1e-30);
        const Real x5997 = at_least(x5995, 1e-30);
        const Real x5998 = sqrt(x5997);
        const Real x5999 = select(x5996, x5998, 0.0);
        const Real x6000 = x1293 * x5999;
        const Real x6001 = x6000 + 1.0;
        const Real x6002 = 1 / x6001;
        const Real x6003 = x5995 * 15.0;
        const Real x6004 = x6003 * x6002;
        const Real x6005 = x6004 + 1.0;
        const Real x6006 = x6002 * (-7.5);
        const Real x6007 = x6002 + 1.0;
        const Real x6008 = x6006 * x6007;
        const Real x6009 = select(x5971, x5994, x6008);
        const Real x6010 = x6009 * x5970;
        const Real x6011 = select(x5971, x5983, x6005);
        const Real x6012 = x1272 * x6011;
        const Real x6013 = x5868 * x6010;
        // snow_skin.skin_flux
        const Real x6015 = x256 * x6012;
        const Real x6016 = x256 * x6013;
        const Real x6018 = x5949 * 461.0;
        const Real x6019 = 2830000.0 / x6018;
        const Real x6020 = x5946 / 273.15;
        const Real x6021 = x6020 * x6019;
        const Real x6022 = exp(x6021);
        const Real x6023 = x6022 * 611.0;
        const Real x6024 = x6023 * 0.378;
        const Real x6025 = forcing[3] - x6024;
        const Real x6026 = x6023 * 0.622;
        const Real x6027 = x6026 / x6025;
        const Real x6028 = x6019 / x5949;
        const Real x6029 = x6027 * x6028;
        const Real x6030 = forcing[3] / x6025;
        const Real x6031 = x6029 * x6030;
        const Real x6032 = x6027 - forcing[2];
        const Real x6033 = x6015 * 1004.5;
        const Real x6034 = x6033 + numbers[LAYERS + 4];
        const Real x6035 = x5949 * x5949;
        const Real x6036 = x6035 * x5949;
        const Real x6037 = x5641 * x6036;
        const Real x6038 = x6015 * x6032;
        const Real x6039 = x6016 * x6032;
        const Real x6041 = x6015 * x6031;
        const Real x6042 = x6041 - x6039;
        const Real x6043 = x6034 * x5950;
        const Real x6044 = x6016 * 1004.5;
        const Real x6046 = x6044 * x5950;
        const Real x6048 = x6034 - x6046;
        const Real x6049 = x6037 * x5949;
        const Real x6050 = x1309 - x6049;
        const Real x6051 = x6050 - x6043;
        const Real x6052 = 2830000.0 * x6038;
        const Real x6053 = x6051 - x6052;
        const Real x6054 = x6037 * (-4.0);
        const Real x6055 = x6054 - x6048;
        const Real x6056 = 2830000.0 * x6042;
        const Real x6057 = x6055 - x6056;
        // snow_skin._closer
        const Real x6058 = select(w5925, x5948, w5924);
        const Mask x6059 = (x5948 >= 1e-09);
        const Mask x6060 = (w5925 & x6059);
        w5917 = x5946;
        w5918 = x6053;
        w5919 = x6057;
        w5920 = x6043;
        w5921 = x6038;
        w5922 = x5930;
        w5923 = x5931;
        w5924 = x6058;
        w5925 = x6060;
    }
    // snow_skin.solve_skin
    const Real x6061 = x5791 - w5919;
    const Real x6062 = at_least(x6061, 0.001);
    const Real x6063 = at_least(real_333[0], 0.0);
    const Real x6064 = x6063 * 20.0;
    const Mask x6065 = (x6063 > 0.0);
    const Real x6066 = select(x6065, 20.0, 0.0);
    const Real x6067 = w5917 + real_332[0];
    const Real x6068 = x5791 * x6067;
    const Real x6069 = select(x5795, x5649, x6068);
    const Real x6070 = x5791 / x6062;
    const Real x6071 = w5919 * x6070;
    const Real x6072 = select(x5795, 0.0, x6071);
    const Real x6073 = select(x5916, x6067, 0.0);
    const Real x6074 = select(x5551, w5917, 0.0);
    const Real x6075 = x6069 - x6064;
    const Real x6076 = select(x5551, x6075, 0.0);
    const Real x6077 = x6072 - x6066;
    const Real x6078 = select(x5551, x6077, 0.0);
    const Real x6079 = w5919 / x6062;
    const Real x6081 = x6079 * x6073;
    const Real x6082 = -x6081;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Real a6083 = at_most(real_333[l], 0.0);
        const Real a6084 = at_least(real_333[l], 0.0);
        real_336[l] = a6083;
        real_145[l] = a6084;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5565 = 2094000.0 * real_227[l];
        const Real a5566 = real_11[l] + a5565;
        const Real a5568 = a5566 + real_277[l];
        const Real a5569 = a5568 + real_296[l];
        const Real a5570 = real_227[l] * 333500000.0;
        const Real a5571 = a5569 * x5564;
        const Real a5572 = a5570 + a5571;
        const Real a5573 = real_283[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5574 = a5573 / real_288[l];
        const Real a5575 = at_least(a5574, 1e-12);
        const Real a5576 = log(a5575);
        const Real a5577 = numbers[l + LAYERS + 47] * a5576;
        const Real a5578 = numbers[l + 16 * LAYERS + 54] - a5577;
        const Real a5579 = at_most(a5578, 16.11809565095832);
        const Real a5580 = exp(a5579);
        const Real a5582 = a5580 * 0.008034787106446777;
        const Real a5584 = a5582 + numbers[l + 6 * LAYERS + 47];
        const Real a5586 = a5572 * 7.105427357601002e-15;
        const Real a5651 = maximum(real_258[l], real_283[l]);
        const Real a5652 = minimum(a5651, real_227[l]);
        const Real a5653 = a5652 - numbers[l + 15 * LAYERS + 54];
        const Real a5654 = a5653 / real_288[l];
        const Real a5655 = at_least(a5654, 1e-12);
        const Real a5656 = log(a5655);
        const Real a5657 = numbers[l + LAYERS + 47] * a5656;
        const Real a5658 = numbers[l + 16 * LAYERS + 54] - a5657;
        const Real a5659 = at_most(a5658, 16.11809565095832);
        const Real a5660 = exp(a5659);
        const Real a5661 = numbers[l + LAYERS + 47] * a5660;
        const Real a5662 = a5655 * real_288[l];
        const Real a5663 = a5661 / a5662;
        const Real a5665 = a5660 * 0.008034787106446777;
        const Real a5667 = a5665 + numbers[l + 6 * LAYERS + 47];
        const Real a5669 = a5663 * 0.008034787106446777;
        const Real a5670 = a5566 * real_276[l];
        const Real a5672 = a5570 - a5670;
        const Mask a5673 = (real_280[l] >= a5672);
        const Real a5674 = 2094000.0 * real_283[l];
        const Real a5675 = real_11[l] + a5674;
        const Real a5676 = a5675 * a5584;
        const Real a5678 = real_283[l] * 333500000.0;
        const Real a5679 = a5678 - a5676;
        const Mask a5680 = (real_280[l] <= a5679);
        const Mask a5681 = ~a5673;
        const Mask a5682 = (a5680 & a5681);
        const Real a5683 = real_280[l] / 333500000.0;
        const Real a5684 = maximum(a5683, real_283[l]);
        const Real a5685 = minimum(a5684, real_227[l]);
        const Real a5686 = 2094000.0 * a5652;
        const Real a5687 = real_11[l] + a5686;
        const Real a5688 = a5687 * a5667;
        const Real a5690 = a5652 * 333500000.0;
        const Real a5691 = a5690 - a5688;
        const Real a5692 = a5691 - real_280[l];
        const Real a5693 = 2094000.0 * a5667;
        const Real a5695 = 333500000.0 - a5693;
        const Real a5696 = a5687 * a5669;
        const Real a5697 = a5695 + a5696;
        const Real a5698 = a5692 / a5697;
        const Real a5699 = a5652 - a5698;
        const Mask a5700 = (a5692 > 0.0);
        const Real a5701 = maximum(a5652, a5685);
        const Real a5702 = a5685 + a5701;
        const Real a5703 = a5702 * 0.5;
        const Real a5704 = select(a5700, a5703, a5685);
        const Mask a5705 = (a5699 >= a5685);
        const Real a5706 = minimum(a5699, real_227[l]);
        const Real a5707 = select(a5705, a5706, a5704);
        const Real a5708 = select(a5682, real_283[l], a5707);
        const Real a5709 = select(a5673, real_227[l], a5708);
        const Real a5710 = a5709 * 333500000.0;
        const Real a5711 = real_280[l] - a5710;
        const Real a5712 = 2094000.0 * a5709;
        const Real a5713 = real_11[l] + a5712;
        const Real a5714 = a5711 / a5713;
        const Real a5715 = a5709 - numbers[l + 15 * LAYERS + 54];
        const Real a5716 = a5715 / real_288[l];
        const Real a5717 = at_least(a5716, 1e-12);
        const Real a5718 = log(a5717);
        const Real a5719 = numbers[l + LAYERS + 47] * a5718;
        const Real a5720 = numbers[l + 16 * LAYERS + 54] - a5719;
        const Real a5721 = at_most(a5720, 16.11809565095832);
        const Real a5722 = exp(a5721);
        const Real a5723 = numbers[l + LAYERS + 47] * a5722;
        const Real a5724 = a5717 * real_288[l];
        const Real a5725 = a5723 / a5724;
        const Real a5727 = a5722 * 0.008034787106446777;
        const Real a5729 = a5727 + numbers[l + 6 * LAYERS + 47];
        const Real a5730 = -a5729;
        const Real a5731 = a5725 * 0.008034787106446777;
        const Mask a5732 = (a5673 | a5682);
        const Real a5733 = select(a5732, a5714, a5730);
        real_278[l] = a5586;
        real_339[l] = a5672;
        real_340[l] = a5679;
        real_341[l] = a5709;
        real_342[l] = a5710;
        real_343[l] = a5713;
        real_344[l] = a5730;
        real_345[l] = a5731;
        real_298[l + 1] = a5733;
    }
    // snow_ground._residuals
    const Real x6091 = real_332[4] + real_298[1];
    const Real x6093 = x5553 * x6091;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5772 = real_335[l] + real_335[l + 1];
        const Real a5773 = -a5772;
        const Real a5774 = 1 / a5773;
        const Real a5775 = seconds * a5774;
        const Real a5776 = select(x5551, a5775, 0.0);
        const Real a5777 = a5776 * a5774;
        const Real a5778 = real_139[l] + real_139[l + 1];
        const Real a5780 = seconds / a5778;
        const Real a5785 = a5777 * real_338[l];
        const Real a5786 = -a5785;
        const Real a5787 = a5777 * real_338[l + 1];
        const Real a5788 = -a5787;
        const Real a5789 = select(x5551, a5780, 0.0);
        const Real a5790 = -a5789;
        const Real a6085 = real_336[l] - real_336[l + 1];
        const Real a6086 = a5776 * a6085;
        const Real a6087 = real_145[l] - real_145[l + 1];
        const Real a6088 = a5789 * a6087;
        const Real a6090 = a6086 - a6088;
        real_197[l] = a5776;
        real_147[l] = a5778;
        real_346[l] = a5780;
        real_347[l] = a5786;
        real_348[l] = a5788;
        real_349[l] = a5789;
        real_350[l] = a5790;
        real_131[l] = a6090;
    }
    // snow_ground._residuals
    real_131[4] = real_of(0.0);
    real_145[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_145[l + 1] = real_131[l];
    const Real x6099 = seconds * x6076;
    // enthalpy._drop_from_above
    real_298[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_276[l] = real_298[l + 2];
    real_276[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6114 = x5556 * real_332[4];
    // snow_ground._residuals, snow_ground._at
    Real a6117_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6097 = real_131[l] - real_145[l];
        const Real a6098 = a6097 - in_row(l, 4, x6093);
        const Real a6100 = real_141[l] - real_141[l];
        const Real a6101 = a6100 + a6098;
        const Real a6102 = a6101 - in_row(l, 0, x6099);
        const Real a6116 = magnitude(a6102);
        a6117_last = a6117_last + a6116;
        real_332[l] = a6102;
        real_336[l] = a6116;
    }
    // snow_ground._at
    const Real x6118 = x1216 * a6117_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6122_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6103 = real_343[l] * real_298[l + 1];
        const Real a6104 = a6103 + real_342[l];
        const Real a6105 = a6104 - real_280[l];
        const Real a6107 = real_298[l + 1] - real_298[l];
        const Real a6108 = real_277[l] * a6107;
        const Real a6109 = a6105 + a6108;
        const Real a6111 = real_298[l + 1] - real_276[l];
        const Real a6112 = real_296[l] * a6111;
        const Real a6113 = a6109 + a6112;
        const Real a6115 = a6113 - in_row(l, 0, x6114);
        const Real a6120 = magnitude(a6115);
        const Real a6121 = numbers[l] * a6120;
        a6122_last = a6122_last + a6121;
        real_351[l] = a6115;
        real_352[l] = a6120;
    }
    // snow_ground._at
    const Real x6123 = a6122_last - x6118;
    // snow_ground._tolerance
    const Real x6126 = seconds * x5771;
    const Real x6127 = magnitude(x6074);
    const Real x6128 = magnitude(real_333[0]);
    const Real x6129 = x6127 + x6128;
    const Real x6130 = x6126 * x6129;
    Real a6131_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6131_last = a6131_last + real_197[l];
    }
    const Real x6132 = a6131_last + x5553;
    const Real x6135 = magnitude(real_284[0]);
    Real a6134_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6133 = magnitude(real_333[l]);
        a6134_last = maximum(a6134_last, a6133);
    }
    const Real x6136 = a6134_last + x6135;
    const Real x6137 = x6136 + 30.0;
    const Real x6138 = x6132 * x6137;
    const Real x6139 = x6138 + x6130;
    // snow_ground._at
    Mask a6125_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6124 = (real_352[l] > real_278[l]);
        a6125_last = (a6125_last | a6124);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6143_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6140 = real_125[l] + x6139;
        const Real a6141 = a6140 * 7.105427357601002e-15;
        const Mask a6142 = (real_336[l] > a6141);
        a6143_last = (a6143_last | a6142);
    }
    // snow_ground._at
    const Mask x6144 = (a6125_last | a6143_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_336[l] = real_142[l];
    for (int l = 0; l < LAYERS; ++l) real_352[l] = real_298[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_284[l] = real_341[l];
    for (int l = 0; l < LAYERS; ++l) real_276[l] = real_344[l];
    for (int l = 0; l < LAYERS; ++l) real_343[l] = real_345[l];
    Real w6150 = x5771;
    Real w6151 = x5784;
    for (int l = 0; l < 4; ++l) real_353[l] = real_197[l];
    for (int l = 0; l < 4; ++l) real_354[l] = real_347[l];
    for (int l = 0; l < 4; ++l) real_355[l] = real_348[l];
    for (int l = 0; l < 4; ++l) real_356[l] = real_350[l];
    Real w6156 = x6074;
    Real w6157 = x6076;
    Real w6158 = x6078;
    Real w6159 = x6073;
    Real w6160 = x6082;
    Real w6161 = x6062;
    Mask w6162 = x5795;
    for (int l = 0; l < 5; ++l) real_333[l] = real_332[l];
    for (int l = 0; l < LAYERS; ++l) real_342[l] = real_351[l];
    Real w6165 = x6123;
    Real w6166 = real_of(1.0);
    Real w6167 = real_of(0.0);
    Mask w6168 = x6144;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6168)) break;
        // snow_ground._is_slow
        const Mask x6180 = (w6167 >= 40.0);
        const Mask x6181 = (w6167 < 60.0);
        const Mask x6182 = (x6180 & x6181);
        const Mask x6183 = (mask_of(false) | x6182);
        const Mask x6184 = (w6167 >= 80.0);
        const Mask x6185 = (w6167 < 120.0);
        const Mask x6186 = (x6184 & x6185);
        const Mask x6187 = (x6183 | x6186);
        const Mask x6188 = (w6167 >= 160.0);
        const Mask x6189 = (w6167 < 200.0);
        const Mask x6190 = (x6188 & x6189);
        const Mask x6191 = (x6187 | x6190);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6192 = real_336[l] - real_125[l];
            const Mask a6193 = (real_336[l] < 0.0);
            const Mask a6194 = (a6192 > 0.0);
            const Real a6195 = real_336[l] * real_94[l];
            const Real a6196 = a6192 * real_331[l];
            const Real a6197 = select(a6194, a6196, 0.0);
            const Real a6198 = select(a6193, a6195, a6197);
            const Real a6199 = select(a6194, real_331[l], 0.0);
            const Real a6200 = select(a6193, real_94[l], a6199);
            const Real a6201 = at_most(a6198, 0.0);
            mask_357[l] = a6193;
            real_145[l] = a6200;
            real_131[l] = a6201;
        }
        // snow_ground._response
        const Real x6203 = select(x6191, w6159, w6160);
        const Real x6204 = -w6150;
        const Real x6205 = select(x6191, x6204, w6158);
        const Real x6206 = x6205 * real_145[0];
        const Real x6207 = x6203 * w6151;
        const Real x6208 = x6206 + x6207;
        const Real x6217 = seconds * x6208;
        for (int l = 0; l < 4; ++l) {
            const Real a6202 = real_131[l] - real_131[l + 1];
            const Real a6209 = select(mask_357[l], real_353[l], real_356[l]);
            const Real a6210 = a6209 * real_145[l];
            const Real a6211 = a6202 * real_354[l];
            const Real a6212 = a6210 + a6211;
            const Real a6213 = select(mask_357[l + 1], real_353[l], real_356[l]);
            const Real a6214 = a6213 * real_145[l + 1];
            const Real a6215 = a6202 * real_355[l];
            const Real a6216 = a6214 - a6215;
            real_338[l] = a6212;
            real_335[l + 1] = a6216;
        }
        // snow_ground._direction
        real_338[4] = real_of(0.0);
        real_335[0] = real_of(0.0);
        const Real x6221 = x5553 * real_145[4];
        const Real x6225 = x5556 * real_145[4];
        const Real x6232 = -x5553;
        for (int l = 0; l < 4; ++l) {
            const Real a6224 = -real_338[l];
            const Real a6231 = -real_335[l + 1];
            real_358[l] = a6224;
            real_359[l] = a6231;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6227 = -real_297[l + 1];
            const Real a6233 = -real_296[l];
            real_358[l + 5] = a6227;
            real_359[l + 5] = a6233;
        }
        // tridiagonal._solve
        real_358[4] = x6225;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6220 = real_338[l] + real_335[l];
            const Real a6222 = a6220 + in_row(l, 4, x6221);
            const Real a6223 = a6222 - in_row(l, 0, x6217);
            const Real a6228 = a6223 + 1.0;
            const Real a6234 = -real_333[l];
            real_360[l] = a6228;
            real_361[l] = a6234;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6169 = (real_284[l] < real_227[l]);
            const Mask a6170 = (real_284[l] > real_283[l]);
            const Mask a6171 = (a6169 & a6170);
            const Real a6172 = 2094000.0 * real_352[l];
            const Real a6173 = a6172 + 333500000.0;
            const Real a6174 = select(a6171, real_343[l], 1.0);
            const Real a6175 = a6173 / a6174;
            const Real a6176 = 2094000.0 * real_284[l];
            const Real a6177 = real_11[l] + a6176;
            const Real a6178 = select(a6171, a6175, 0.0);
            const Real a6179 = a6177 + a6178;
            const Real a6229 = a6179 + real_277[l];
            const Real a6230 = a6229 + real_296[l];
            const Real a6235 = -real_342[l];
            real_362[l] = a6177;
            real_363[l] = a6179;
            real_360[l + 5] = a6230;
            real_361[l + 5] = a6235;
        }
        // tridiagonal._solve
        real_359[4] = x6232;
        solve_tridiagonal<LAYERS + 5>(real_358, real_360, real_359, real_361, real_364);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6241 = w6166 * real_364[l];
            const Real a6242 = real_336[l] + a6241;
            const Mask a6243 = (real_336[l] <= 0.0);
            const Mask a6244 = (a6242 > 0.0);
            const Mask a6245 = (a6243 & a6244);
            const Mask a6246 = (real_336[l] >= 0.0);
            const Mask a6247 = (a6242 < 0.0);
            const Mask a6248 = (a6246 & a6247);
            const Real a6249 = select(a6245, 1e-06, a6242);
            const Real a6250 = select(a6248, (-1e-06), a6249);
            const Mask a6251 = (real_336[l] <= real_334[l]);
            const Mask a6252 = (a6250 > real_334[l]);
            const Mask a6253 = (a6251 & a6252);
            const Mask a6254 = (real_336[l] >= real_334[l]);
            const Mask a6255 = (a6250 < real_334[l]);
            const Mask a6256 = (a6254 & a6255);
            const Real a6257 = real_334[l] + 1e-06;
            const Real a6258 = select(a6253, a6257, a6250);
            const Real a6259 = real_334[l] - 1e-06;
            const Real a6260 = select(a6256, a6259, a6258);
            const Mask a6261 = (real_336[l] <= real_125[l]);
            const Mask a6262 = (a6260 > real_125[l]);
            const Mask a6263 = (a6261 & a6262);
            const Mask a6264 = (real_336[l] >= real_125[l]);
            const Mask a6265 = (a6260 < real_125[l]);
            const Mask a6266 = (a6264 & a6265);
            const Real a6267 = real_125[l] + 1e-06;
            const Real a6268 = select(a6263, a6267, a6260);
            const Real a6269 = real_125[l] - 1e-06;
            const Real a6270 = select(a6266, a6269, a6268);
            const Real a6327 = select(w6168, a6270, real_336[l]);
            const Real a6332 = a6327 - real_125[l];
            const Mask a6333 = (a6327 < 0.0);
            const Mask a6334 = (a6332 > 0.0);
            const Real a6335 = a6327 * real_94[l];
            const Real a6336 = a6332 * real_331[l];
            const Real a6337 = select(a6334, a6336, 0.0);
            const Real a6338 = select(a6333, a6335, a6337);
            const Real a6339 = a6327 / real_334[l];
            const Real a6340 = at_least(a6339, 0.0);
            const Real a6341 = at_most(a6340, 1.0);
            const Real a6342 = a6341 * a6341;
            const Real a6343 = a6342 * a6341;
            const Real a6344 = a6343 * 0.95;
            const Real a6345 = 1.0 - a6344;
            const Real a6346 = real_139[l] * a6345;
            const Real a6347 = -a6346;
            const Mask a6348 = (a6341 > 0.0);
            const Mask a6349 = (a6341 < 1.0);
            const Mask a6350 = (a6348 & a6349);
            const Real a6351 = a6342 / real_334[l];
            const Real a6352 = select(a6350, a6351, 0.0);
            const Real a6353 = real_337[l] * a6352;
            real_335[l] = a6327;
            real_338[l] = a6338;
            real_145[l] = a6346;
            real_131[l] = a6347;
            real_365[l] = a6353;
        }
        // snow_ground._links
        const Real x6355 = 1 / real_131[0];
        const Real x6356 = select(x5551, x6355, 0.0);
        const Real x6363 = x6356 * x6356;
        const Real x6364 = x6363 * real_365[0];
        const Real x6365 = -x6364;
        // snow_ground._at
        const Real x6370 = select(x5551, x6356, 1.0);
        // snow_skin.solve_skin
        const Real x6371 = x6370 * real_338[0];
        const Real x6372 = x5649 + x6371;
        const Mask x6373 = (x6372 >= 0.0);
        const Real x6374 = at_most(w6156, 0.0);
        const Real x6375 = select(x6373, 0.0, x6374);
        const Real x6376 = real_338[0] - 1.0;
        const Real x6377 = at_least(x6376, (-270.0));
        const Real x6378 = at_most(x6377, (-150.0));
        const Real x6379 = maximum(x6375, x6378);
        // snow_skin.skin_flux
        const Real x6380 = x6379 + 273.15;
        const Real x6381 = x6379 - x1311;
        // calm_air.coefficient
        const Real x6383 = x6381 * x1283;
        const Real x6384 = -x6383;
        // calm_air.limited_richardson
        const Mask x6385 = (x6384 > 0.0);
        const Real x6386 = select(x6385, x6383, 0.0);
        const Real x6388 = x6386 * x1437;
        const Real x6389 = -x6388;
        const Real x6390 = expm1(x6389);
        const Real x6392 = x6390 + 2.0;
        const Real x6393 = x6390 / x6392;
        const Real x6395 = numbers[LAYERS + 2] * x6393;
        const Real x6397 = select(x6385, x6395, x6383);
        const Real x6398 = -x6397;
        const Real x6399 = x6393 * x6393;
        const Real x6400 = 1.0 - x6399;
        const Real x6401 = select(x6385, x6400, 1.0);
        // calm_air.coefficient
        const Mask x6402 = (x6398 > 0.0);
        const Real x6403 = select(x6402, x6397, 0.0);
        const Real x6405 = x6403 * 5.0;
        const Real x6407 = 1.0 - x6405;
        const Real x6408 = sqrt(x6407);
        const Real x6409 = x6403 * 15.0;
        const Real x6411 = x6409 * x6408;
        const Real x6413 = 1.0 - x6411;
        const Real x6414 = 1 / x6413;
        const Real x6416 = x6414 * x6414;
        const Real x6418 = x6408 * 15.0;
        const Real x6419 = x6403 * 37.5;
        const Real x6421 = x6419 / x6408;
        const Real x6423 = x6418 - x6421;
        const Real x6424 = x6416 * x6423;
        const Real x6425 = -x6424;
        const Real x6426 = select(x6402, 0.0, x6397);
        const Mask x6427 = (x6426 > 1e-30);
        const Real x6428 = at_least(x6426, 1e-30);
        const Real x6429 = sqrt(x6428);
        const Real x6430 = select(x6427, x6429, 0.0);
        const Real x6431 = x1293 * x6430;
        const Real x6432 = x6431 + 1.0;
        const Real x6433 = 1 / x6432;
        const Real x6434 = x6426 * 15.0;
        const Real x6435 = x6434 * x6433;
        const Real x6436 = x6435 + 1.0;
        const Real x6437 = x6433 * (-7.5);
        const Real x6438 = x6433 + 1.0;
        const Real x6439 = x6437 * x6438;
        const Real x6440 = select(x6402, x6425, x6439);
        const Real x6441 = x6440 * x6401;
        const Real x6442 = select(x6402, x6414, x6436);
        const Real x6443 = x1272 * x6442;
        const Real x6444 = x5868 * x6441;
        // snow_skin.skin_flux
        const Real x6446 = x256 * x6443;
        const Real x6447 = x256 * x6444;
        const Real x6449 = x6380 * 461.0;
        const Real x6450 = 2830000.0 / x6449;
        const Real x6451 = x6379 / 273.15;
        const Real x6452 = x6451 * x6450;
        const Real x6453 = exp(x6452);
        const Real x6454 = x6453 * 611.0;
        const Real x6455 = x6454 * 0.378;
        const Real x6456 = forcing[3] - x6455;
        const Real x6457 = x6454 * 0.622;
        const Real x6458 = x6457 / x6456;
        const Real x6459 = x6450 / x6380;
        const Real x6460 = x6458 * x6459;
        const Real x6461 = forcing[3] / x6456;
        const Real x6462 = x6460 * x6461;
        const Real x6463 = x6458 - forcing[2];
        const Real x6464 = x6446 * 1004.5;
        const Real x6465 = x6464 + numbers[LAYERS + 4];
        const Real x6466 = x6380 * x6380;
        const Real x6467 = x6466 * x6380;
        const Real x6468 = x5641 * x6467;
        const Real x6469 = x6446 * x6463;
        const Real x6470 = x6447 * x6463;
        const Real x6472 = x6446 * x6462;
        const Real x6473 = x6472 - x6470;
        const Real x6474 = x6465 * x6381;
        const Real x6475 = x6447 * 1004.5;
        const Real x6477 = x6475 * x6381;
        const Real x6479 = x6465 - x6477;
        const Real x6480 = x6468 * x6380;
        const Real x6481 = x1309 - x6480;
        const Real x6482 = x6481 - x6474;
        const Real x6483 = 2830000.0 * x6469;
        const Real x6484 = x6482 - x6483;
        const Real x6485 = x6468 * (-4.0);
        const Real x6486 = x6485 - x6479;
        const Real x6487 = 2830000.0 * x6473;
        const Real x6488 = x6486 - x6487;
        // snow_skin.solve_skin
        const Mask x6489 = ~x6373;
        const Mask x6490 = (x5551 & x6489);
        Real w6491 = x6379;
        Real w6492 = x6484;
        Real w6493 = x6488;
        Real w6494 = x6474;
        Real w6495 = x6469;
        Real w6496 = x6378;
        Real w6497 = real_of(0.0);
        Real w6498 = real_of(INFINITE);
        Mask w6499 = x6490;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6499)) break;
            // snow_skin._closer
            const Real x6500 = w6491 - real_338[0];
            const Real x6501 = x6370 * x6500;
            const Real x6502 = w6492 - x6501;
            const Mask x6503 = (x6502 > 0.0);
            const Real x6504 = select(x6503, w6491, w6496);
            const Real x6505 = select(x6503, w6497, w6491);
            const Real x6506 = x6370 - w6493;
            const Real x6507 = at_least(x6506, 0.001);
            const Real x6508 = x6502 / x6507;
            const Real x6509 = w6491 + x6508;
            const Mask x6510 = (x6509 < x6504);
            const Mask x6511 = (x6509 > x6505);
            const Mask x6512 = (x6510 | x6511);
            const Real x6513 = magnitude(x6508);
            const Real x6514 = w6498 * 0.5;
            const Mask x6515 = (x6513 > x6514);
            const Mask x6516 = (x6512 | x6515);
            const Real x6517 = x6504 + x6505;
            const Real x6518 = x6517 * 0.5;
            const Real x6519 = select(x6516, x6518, x6509);
            const Real x6520 = select(w6499, x6519, w6491);
            const Real x6521 = x6520 - w6491;
            const Real x6522 = magnitude(x6521);
            // snow_skin.skin_flux
            const Real x6523 = x6520 + 273.15;
            const Real x6524 = x6520 - x1311;
            // calm_air.coefficient
            const Real x6526 = x6524 * x1283;
            const Real x6527 = -x6526;
            // calm_air.limited_richardson
            const Mask x6528 = (x6527 > 0.0);
            const Real x6529 = select(x6528, x6526, 0.0);
            const Real x6531 = x6529 * x1437;
            const Real x6532 = -x6531;
            const Real x6533 = expm1(x6532);
            const Real x6535 = x6533 + 2.0;
            const Real x6536 = x6533 / x6535;
            const Real x6538 = numbers[LAYERS + 2] * x6536;
            const Real x6540 = select(x6528, x6538, x6526);
            const Real x6541 = -x6540;
            const Real x6542 = x6536 * x6536;
            const Real x6543 = 1.0 - x6542;
            const Real x6544 = select(x6528, x6543, 1.0);
            // calm_air.coefficient
            const Mask x6545 = (x6541 > 0.0);
            const Real x6546 = select(x6545, x6540, 0.0);
            const Real x6548 = x6546 * 5.0;
            const Real x6550 = 1.0 - x6548;
            const Real x6551 = sqrt(x6550);
            const Real x6552 = x6546 * 15.0;
            const Real x6554 = x6552 * x6551;
            const Real x6556 = 1.0 - x6554;
            const Real x6557 = 1 / x6556;
            const Real x6559 = x6557 * x6557;
            const Real x6561 = x6551 * 15.0;
            const Real x6562 = x6546 * 37.5;
            const Real x6564 = x6562 / x6551;
            const Real x6566 = x6561 - x6564;
            const Real x6567 = x6559 * x6566;
            const Real x6568 = -x6567;
            const Real x6569 = select(x6545, 0.0, x6540);
            const Mask x6570 = (x6569 > 1e-30);
            const Real x6571 = at_least(x6569, 1e-30);
            const Real x6572 = sqrt(x6571);
            const Real x6573 = select(x6570, x6572, 0.0);
            const Real x6574 = x1293 * x6573;
            const Real x6575 = x6574 + 1.0;
            const Real x6576 = 1 / x6575;
            const Real x6577 = x6569 * 15.0;
            const Real x6578 = x6577 * x6576;
            const Real x6579 = x6578 + 1.0;
            const Real x6580 = x6576 * (-7.5);
            const Real x6581 = x6576 + 1.0;
            const Real x6582 = x6580 * x6581;
            const Real x6583 = select(x6545, x6568, x6582);
            const Real x6584 = x6583 * x6544;
            const Real x6585 = select(x6545, x6557, x6579);
            const Real x6586 = x1272 * x6585;
            const Real x6587 = x5868 * x6584;
            // snow_skin.skin_flux
            const Real x6589 = x256 * x6586;
            const Real x6590 = x256 * x6587;
            const Real x6592 = x6523 * 461.0;
            const Real x6593 = 2830000.0 / x6592;
            const Real x6594 = x6520 / 273.15;
            const Real x6595 = x6594 * x6593;
            const Real x6596 = exp(x6595);
            const Real x6597 = x6596 * 611.0;
            const Real x6598 = x6597 * 0.378;
            const Real x6599 = forcing[3] - x6598;
            const Real x6600 = x6597 * 0.622;
            const Real x6601 = x6600 / x6599;
            const Real x6602 = x6593 / x6523;
            const Real x6603 = x6601 * x6602;
            const Real x6604 = forcing[3] / x6599;
            const Real x6605 = x6603 * x6604;
            const Real x6606 = x6601 - forcing[2];
            const Real x6607 = x6589 * 1004.5;
            const Real x6608 = x6607 + numbers[LAYERS + 4];
            const Real x6609 = x6523 * x6523;
            const Real x6610 = x6609 * x6523;
            const Real x6611 = x5641 * x6610;
            const Real x6612 = x6589 * x6606;
            const Real x6613 = x6590 * x6606;
            const Real x6615 = x6589 * x6605;
            const Real x6616 = x6615 - x6613;
            const Real x6617 = x6608 * x6524;
            const Real x6618 = x6590 * 1004.5;
            const Real x6620 = x6618 * x6524;
            const Real x6622 = x6608 - x6620;
            const Real x6623 = x6611 * x6523;
            const Real x6624 = x1309 - x6623;
            const Real x6625 = x6624 - x6617;
            const Real x6626 = 2830000.0 * x6612;
            const Real x6627 = x6625 - x6626;
            const Real x6628 = x6611 * (-4.0);
            const Real x6629 = x6628 - x6622;
            const Real x6630 = 2830000.0 * x6616;
            const Real x6631 = x6629 - x6630;
            // snow_skin._closer
            const Real x6632 = select(w6499, x6522, w6498);
            const Mask x6633 = (x6522 >= 1e-09);
            const Mask x6634 = (w6499 & x6633);
            w6491 = x6520;
            w6492 = x6627;
            w6493 = x6631;
            w6494 = x6617;
            w6495 = x6612;
            w6496 = x6504;
            w6497 = x6505;
            w6498 = x6632;
            w6499 = x6634;
        }
        // snow_skin.solve_skin
        const Real x6635 = x6370 - w6493;
        const Real x6636 = at_least(x6635, 0.001);
        const Real x6637 = at_least(real_338[0], 0.0);
        const Real x6638 = x6637 * 20.0;
        const Mask x6639 = (x6637 > 0.0);
        const Real x6640 = select(x6639, 20.0, 0.0);
        const Real x6641 = w6491 - real_338[0];
        const Real x6642 = x6370 * x6641;
        const Real x6643 = select(x6373, x5649, x6642);
        const Real x6644 = x6370 / x6636;
        const Real x6645 = w6493 * x6644;
        const Real x6646 = select(x6373, 0.0, x6645);
        const Real x6647 = select(x6490, x6641, 0.0);
        const Real x6648 = select(x5551, w6491, 0.0);
        const Real x6649 = x6643 - x6638;
        const Real x6650 = select(x5551, x6649, 0.0);
        const Real x6651 = x6646 - x6640;
        const Real x6652 = select(x5551, x6651, 0.0);
        const Real x6653 = w6493 / x6636;
        const Real x6655 = x6653 * x6647;
        const Real x6656 = -x6655;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a6657 = at_most(real_338[l], 0.0);
            const Real a6658 = at_least(real_338[l], 0.0);
            real_131[l] = a6657;
            real_366[l] = a6658;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6271 = real_362[l] * real_352[l];
            const Real a6272 = real_284[l] * 333500000.0;
            const Real a6273 = a6271 + a6272;
            const Real a6274 = real_363[l] * real_364[l + 5];
            const Real a6275 = w6166 * a6274;
            const Real a6276 = a6273 + a6275;
            const Mask a6277 = (a6276 >= real_339[l]);
            const Mask a6278 = (a6276 <= real_340[l]);
            const Mask a6279 = ~a6277;
            const Mask a6280 = (a6278 & a6279);
            const Real a6281 = a6276 / 333500000.0;
            const Real a6282 = maximum(a6281, real_283[l]);
            const Real a6283 = minimum(a6282, real_227[l]);
            const Real a6284 = real_362[l] * real_276[l];
            const Real a6285 = a6284 + a6272;
            const Real a6286 = a6285 - a6276;
            const Real a6287 = 2094000.0 * real_276[l];
            const Real a6288 = a6287 + 333500000.0;
            const Real a6289 = real_362[l] * real_343[l];
            const Real a6290 = a6288 + a6289;
            const Real a6291 = a6286 / a6290;
            const Real a6292 = real_284[l] - a6291;
            const Mask a6293 = (a6286 > 0.0);
            const Real a6294 = maximum(real_284[l], a6283);
            const Real a6295 = a6283 + a6294;
            const Real a6296 = a6295 * 0.5;
            const Real a6297 = select(a6293, a6296, a6283);
            const Mask a6298 = (a6292 >= a6283);
            const Real a6299 = minimum(a6292, real_227[l]);
            const Real a6300 = select(a6298, a6299, a6297);
            const Real a6301 = select(a6280, real_283[l], a6300);
            const Real a6302 = select(a6277, real_227[l], a6301);
            const Real a6303 = a6302 * 333500000.0;
            const Real a6304 = a6276 - a6303;
            const Real a6305 = 2094000.0 * a6302;
            const Real a6306 = real_11[l] + a6305;
            const Real a6307 = a6304 / a6306;
            const Real a6308 = a6302 - numbers[l + 15 * LAYERS + 54];
            const Real a6309 = a6308 / real_288[l];
            const Real a6310 = at_least(a6309, 1e-12);
            const Real a6311 = log(a6310);
            const Real a6312 = numbers[l + LAYERS + 47] * a6311;
            const Real a6313 = numbers[l + 16 * LAYERS + 54] - a6312;
            const Real a6314 = at_most(a6313, 16.11809565095832);
            const Real a6315 = exp(a6314);
            const Real a6316 = numbers[l + LAYERS + 47] * a6315;
            const Real a6317 = a6310 * real_288[l];
            const Real a6318 = a6316 / a6317;
            const Real a6320 = a6315 * 0.008034787106446777;
            const Real a6322 = a6320 + numbers[l + 6 * LAYERS + 47];
            const Real a6323 = -a6322;
            const Real a6324 = a6318 * 0.008034787106446777;
            const Mask a6325 = (a6277 | a6280);
            const Real a6326 = select(a6325, a6307, a6323);
            const Real a6328 = select(w6168, a6326, real_352[l]);
            const Real a6329 = select(w6168, a6302, real_284[l]);
            const Real a6330 = select(w6168, a6323, real_276[l]);
            const Real a6331 = select(w6168, a6324, real_343[l]);
            real_299[l + 1] = a6328;
            real_367[l] = a6329;
            real_368[l] = a6330;
            real_369[l] = a6331;
        }
        // snow_ground._residuals
        const Real x6665 = real_338[4] - real_299[1];
        const Real x6666 = x5553 * x6665;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6357 = real_145[l] + real_145[l + 1];
            const Real a6358 = -a6357;
            const Real a6359 = 1 / a6358;
            const Real a6360 = seconds * a6359;
            const Real a6361 = select(x5551, a6360, 0.0);
            const Real a6362 = a6361 * a6359;
            const Real a6366 = a6362 * real_365[l];
            const Real a6367 = -a6366;
            const Real a6368 = a6362 * real_365[l + 1];
            const Real a6369 = -a6368;
            const Real a6659 = real_131[l] - real_131[l + 1];
            const Real a6660 = a6361 * a6659;
            const Real a6661 = real_366[l] - real_366[l + 1];
            const Real a6662 = real_349[l] * a6661;
            const Real a6664 = a6660 - a6662;
            real_370[l] = a6361;
            real_371[l] = a6367;
            real_372[l] = a6369;
            real_373[l] = a6664;
        }
        // snow_ground._residuals
        real_373[4] = real_of(0.0);
        real_366[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_366[l + 1] = real_373[l];
        const Real x6671 = seconds * x6650;
        // enthalpy._drop_from_above
        real_299[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_363[l] = real_299[l + 2];
        real_363[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6689 = x5556 * real_338[4];
        // snow_ground._residuals, snow_ground._at
        Real a6693_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6669 = real_373[l] - real_366[l];
            const Real a6670 = a6669 + in_row(l, 4, x6666);
            const Real a6672 = real_335[l] + real_141[l];
            const Real a6673 = a6672 + a6670;
            const Real a6674 = a6673 - in_row(l, 0, x6671);
            const Real a6692 = magnitude(a6674);
            a6693_last = a6693_last + a6692;
            real_131[l] = a6674;
            real_365[l] = a6692;
        }
        // snow_ground._at
        const Real x6694 = x1216 * a6693_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6698_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6675 = 2094000.0 * real_367[l];
            const Real a6676 = real_11[l] + a6675;
            const Real a6677 = a6676 * real_299[l + 1];
            const Real a6678 = real_367[l] * 333500000.0;
            const Real a6679 = a6677 + a6678;
            const Real a6680 = a6679 - real_280[l];
            const Real a6682 = real_299[l + 1] - real_299[l];
            const Real a6683 = real_277[l] * a6682;
            const Real a6684 = a6680 + a6683;
            const Real a6686 = real_299[l + 1] - real_363[l];
            const Real a6687 = real_296[l] * a6686;
            const Real a6688 = a6684 + a6687;
            const Real a6691 = a6688 + in_row(l, 0, x6689);
            const Real a6696 = magnitude(a6691);
            const Real a6697 = numbers[l] * a6696;
            a6698_last = a6698_last + a6697;
            real_362[l] = a6691;
            real_374[l] = a6696;
        }
        // snow_ground._at
        const Real x6699 = a6698_last - x6694;
        // snow_ground._tolerance
        const Real x6702 = seconds * x6356;
        const Real x6703 = magnitude(x6648);
        const Real x6704 = magnitude(real_338[0]);
        const Real x6705 = x6703 + x6704;
        const Real x6706 = x6702 * x6705;
        Real a6707_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6707_last = a6707_last + real_370[l];
        }
        const Real x6708 = a6707_last + x5553;
        Real a6710_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6709 = magnitude(real_338[l]);
            a6710_last = maximum(a6710_last, a6709);
        }
        const Real x6711 = a6710_last + x6135;
        const Real x6712 = x6711 + 30.0;
        const Real x6713 = x6708 * x6712;
        const Real x6714 = x6713 + x6706;
        // snow_ground._at
        Mask a6701_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6700 = (real_374[l] > real_278[l]);
            a6701_last = (a6701_last | a6700);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6718_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6715 = real_125[l] + x6714;
            const Real a6716 = a6715 * 7.105427357601002e-15;
            const Mask a6717 = (real_365[l] > a6716);
            a6718_last = (a6718_last | a6717);
        }
        // snow_ground._at
        const Mask x6719 = (a6701_last | a6718_last);
        // snow_ground._iteration
        const Real x6720 = w6166 * 0.0001;
        const Real x6721 = 1.0 - x6720;
        const Real x6722 = x6721 * w6165;
        const Mask x6723 = (x6699 < x6722);
        const Mask x6724 = (w6167 < 20.0);
        const Mask x6725 = (x6723 | x6724);
        const Mask x6726 = (w6166 <= 0.0001);
        const Mask x6727 = (x6725 | x6726);
        const Mask x6728 = (x6727 | x6191);
        const Mask x6729 = (w6168 & x6728);
        const Real x6730 = w6166 * 2.0;
        const Real x6731 = at_most(x6730, 1.0);
        const Real x6732 = w6166 * 0.5;
        const Real x6733 = select(x6729, x6731, x6732);
        const Real x6734 = w6167 + 1.0;
        // snow_ground._is_slow
        const Mask x6735 = (x6734 >= 40.0);
        const Mask x6736 = (x6734 < 60.0);
        const Mask x6737 = (x6735 & x6736);
        const Mask x6738 = (mask_of(false) | x6737);
        const Mask x6739 = (x6734 >= 80.0);
        const Mask x6740 = (x6734 < 120.0);
        const Mask x6741 = (x6739 & x6740);
        const Mask x6742 = (x6738 | x6741);
        const Mask x6743 = (x6734 >= 160.0);
        const Mask x6744 = (x6734 < 200.0);
        const Mask x6745 = (x6743 & x6744);
        const Mask x6746 = (x6742 | x6745);
        // snow_ground._iteration
        const Mask x6747 = (x6191 | x6746);
        const Real x6748 = select(x6747, 1.0, x6733);
        const Real x6754 = select(x6729, x6356, w6150);
        const Real x6755 = select(x6729, x6365, w6151);
        const Real x6760 = select(x6729, x6648, w6156);
        const Real x6761 = select(x6729, x6650, w6157);
        const Real x6762 = select(x6729, x6652, w6158);
        const Real x6763 = select(x6729, x6647, w6159);
        const Real x6764 = select(x6729, x6656, w6160);
        const Real x6765 = select(x6729, x6636, w6161);
        const Mask x6766 = select(x6729, x6373, w6162);
        const Real x6769 = select(x6729, x6699, w6165);
        const Mask x6770 = select(x6729, x6719, w6168);
        const Real x6771 = select(w6168, x6748, w6166);
        const Real x6772 = real_of_mask(w6168);
        const Real x6773 = w6167 + x6772;
        const Mask x6774 = ~x6729;
        const Mask x6775 = (x6770 | x6774);
        const Mask x6776 = (w6168 & x6775);
        for (int l = 0; l < 5; ++l) {
            const Real a6749 = select(x6729, real_335[l], real_336[l]);
            const Real a6767 = select(x6729, real_131[l], real_333[l]);
            real_365[l] = a6749;
            real_338[l] = a6767;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6750 = select(x6729, real_299[l + 1], real_352[l]);
            const Real a6751 = select(x6729, real_367[l], real_284[l]);
            const Real a6752 = select(x6729, real_368[l], real_276[l]);
            const Real a6753 = select(x6729, real_369[l], real_343[l]);
            const Real a6768 = select(x6729, real_362[l], real_342[l]);
            real_374[l] = a6750;
            real_363[l] = a6751;
            real_375[l] = a6752;
            real_376[l] = a6753;
            real_377[l] = a6768;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6756 = select(x6729, real_370[l], real_353[l]);
            const Real a6757 = select(x6729, real_371[l], real_354[l]);
            const Real a6758 = select(x6729, real_372[l], real_355[l]);
            const Real a6759 = select(x6729, real_350[l], real_356[l]);
            real_378[l] = a6756;
            real_379[l] = a6757;
            real_380[l] = a6758;
            real_381[l] = a6759;
        }
        for (int l = 0; l < 5; ++l) real_336[l] = real_365[l];
        for (int l = 0; l < LAYERS; ++l) real_352[l] = real_374[l];
        for (int l = 0; l < LAYERS; ++l) real_284[l] = real_363[l];
        for (int l = 0; l < LAYERS; ++l) real_276[l] = real_375[l];
        for (int l = 0; l < LAYERS; ++l) real_343[l] = real_376[l];
        for (int l = 0; l < 4; ++l) real_353[l] = real_378[l];
        for (int l = 0; l < 4; ++l) real_354[l] = real_379[l];
        for (int l = 0; l < 4; ++l) real_355[l] = real_380[l];
        for (int l = 0; l < 4; ++l) real_356[l] = real_381[l];
        for (int l = 0; l < 5; ++l) real_333[l] = real_338[l];
        for (int l = 0; l < LAYERS; ++l) real_342[l] = real_377[l];
        w6150 = x6754;
        w6151 = x6755;
        w6156 = x6760;
        w6157 = x6761;
        w6158 = x6762;
        w6159 = x6763;
        w6160 = x6764;
        w6161 = x6765;
        w6162 = x6766;
        w6165 = x6769;
        w6166 = x6771;
        w6167 = x6773;
        w6168 = x6776;
    }
    // snow_ground._tolerance
    const Real x6789 = seconds * w6150;
    const Real x6790 = magnitude(w6156);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6782 = real_336[l] - real_125[l];
        const Mask a6783 = (real_336[l] < 0.0);
        const Mask a6784 = (a6782 > 0.0);
        const Real a6785 = real_336[l] * real_94[l];
        const Real a6786 = a6782 * real_331[l];
        const Real a6787 = select(a6784, a6786, 0.0);
        const Real a6788 = select(a6783, a6785, a6787);
        real_332[l] = a6782;
        mask_357[l] = a6783;
        mask_382[l] = a6784;
        real_337[l] = a6788;
    }
    // snow_ground._tolerance
    const Real x6791 = magnitude(real_337[0]);
    const Real x6792 = x6790 + x6791;
    const Real x6793 = x6789 * x6792;
    Real a6794_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6794_last = a6794_last + real_353[l];
    }
    const Real x6795 = a6794_last + x5553;
    Real a6797_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6796 = magnitude(real_337[l]);
        a6797_last = maximum(a6797_last, a6796);
    }
    const Real x6798 = a6797_last + x6135;
    const Real x6799 = x6798 + 30.0;
    const Real x6800 = x6795 * x6799;
    const Real x6801 = x6800 + x6793;
    // snow_ground._tolerance, snow_ground._solution, snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a6802 = real_125[l] + x6801;
        const Real a6803 = a6802 * 7.105427357601002e-15;
        const Real a6804 = a6803 * 8.0;
        const Real a6806 = select(mask_382[l], real_331[l], 0.0);
        const Real a6807 = select(mask_357[l], real_94[l], a6806);
        const Real a6808 = at_most(real_337[l], 0.0);
        real_142[l] = a6804;
        real_141[l] = a6807;
        real_338[l] = a6808;
    }
    // snow_ground._response
    const Real x6810 = select(mask_of(false), w6159, w6160);
    const Real x6811 = -w6150;
    const Real x6812 = select(mask_of(false), x6811, w6158);
    const Real x6813 = x6812 * real_141[0];
    const Real x6814 = x6810 * w6151;
    const Real x6815 = x6813 + x6814;
    const Real x6824 = seconds * x6815;
    // snow_ground._solution
    Mask a6835_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6833 = magnitude(real_333[l]);
        const Mask a6834 = (a6833 <= real_142[l]);
        a6835_last = (a6835_last & a6834);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a6838_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_284[l];
        const Mask a6777 = (real_284[l] < real_227[l]);
        const Mask a6778 = (real_284[l] > real_283[l]);
        const Mask a6779 = (a6777 & a6778);
        const Real a6780 = select(a6779, real_343[l], 1.0);
        const Real a6781 = 1 / a6780;
        const Real a6805 = real_278[l] * 8.0;
        const Real a6825 = 2094000.0 * real_352[l];
        const Real a6826 = a6825 + 333500000.0;
        const Real a6827 = a6826 / a6780;
        const Real a6828 = 2094000.0 * real_284[l];
        const Real a6829 = real_11[l] + a6828;
        const Real a6830 = select(a6779, a6827, 0.0);
        const Real a6831 = a6829 + a6830;
        const Real a6832 = select(a6779, a6781, 0.0);
        const Real a6836 = magnitude(real_342[l]);
        const Mask a6837 = (a6836 <= a6805);
        a6838_last = (a6838_last & a6837);
        mask_383[l] = a6779;
        real_276[l] = a6831;
        real_351[l] = a6832;
    }
    // snow_ground._solution
    const Mask x6839 = (a6835_last & a6838_last);
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a6898 = real_94[l] * real_94[l];
        const Real a6902 = real_331[l] * real_331[l];
        const Real a6917 = real_336[l] / real_334[l];
        const Real a6924 = at_least(a6917, 0.0);
        const Real a6925 = at_most(a6924, 1.0);
        const Mask a6926 = (a6917 >= 0.0);
        const Mask a6927 = (a6917 <= 1.0);
        const Mask a6928 = (a6926 & a6927);
        const Real a6931 = a6925 * a6925;
        const Real a6936 = a6931 * a6925;
        const Real a6943 = a6936 * 0.95;
        const Real a6946 = 1.0 - a6943;
        const Real a6947 = real_139[l] * a6946;
        const Real a6948 = -a6947;
        real_142[l] = a6898;
        real_333[l] = a6902;
        real_125[l] = a6917;
        real_365[l] = a6925;
        mask_384[l] = a6928;
        real_131[l] = a6931;
        real_335[l] = a6946;
        real_366[l] = a6947;
        real_373[l] = a6948;
    }
    // snow_ground._links
    const Real x6953 = 1 / real_373[0];
    const Real x6954 = x6953 * x6953;
    const Real x6958 = select(x5551, x6953, 0.0);
    // snow_skin.skin_flux
    const Real x6982 = w6156 + 273.15;
    const Real x6983 = w6156 - x1311;
    // calm_air.coefficient
    const Real x6987 = x6983 * x1283;
    const Real x6988 = -x6987;
    // calm_air.limited_richardson
    const Mask x6995 = (x6988 > 0.0);
    const Real x6996 = select(x6995, x6987, 0.0);
    const Real x7000 = x6996 * x1437;
    const Real x7001 = -x7000;
    const Real x7006 = expm1(x7001);
    const Real x7007 = x7006 + 1.0;
    const Real x7011 = x7006 + 2.0;
    const Real x7012 = x7006 / x7011;
    const Real x7018 = numbers[LAYERS + 2] * x7012;
    const Real x7024 = select(x6995, x7018, x6987);
    const Real x7025 = -x7024;
    // calm_air.coefficient
    const Mask x7027 = (x7025 > 0.0);
    const Real x7028 = select(x7027, x7024, 0.0);
    const Real x7031 = x7028 * 5.0;
    const Real x7034 = 1.0 - x7031;
    const Real x7035 = sqrt(x7034);
    const Real x7036 = x7035 * 2.0;
    const Real x7038 = x7028 * 15.0;
    const Real x7041 = x7038 * x7035;
    const Real x7047 = 1.0 - x7041;
    const Real x7048 = 1 / x7047;
    const Real x7049 = x7048 * x7048;
    const Real x7054 = select(x7027, 0.0, x7024);
    const Mask x7057 = (x7054 > 1e-30);
    const Real x7058 = at_least(x7054, 1e-30);
    const Mask x7059 = (x7054 >= 1e-30);
    const Real x7062 = sqrt(x7058);
    const Real x7063 = x7062 * 2.0;
    const Real x7066 = select(x7057, x7062, 0.0);
    const Real x7069 = x1293 * x7066;
    const Real x7074 = x7069 + 1.0;
    const Real x7075 = 1 / x7074;
    const Real x7076 = x7075 * x7075;
    const Real x7080 = x7054 * 15.0;
    const Real x7083 = x7080 * x7075;
    const Real x7090 = x7083 + 1.0;
    const Real x7091 = select(x7027, x7048, x7090);
    const Real x7094 = x1272 * x7091;
    // snow_skin.skin_flux
    const Real x7099 = x256 * x7094;
    const Real x7103 = x6982 * 461.0;
    const Real x7104 = 2830000.0 / x7103;
    const Real x7105 = w6156 / 273.15;
    const Real x7106 = x7105 * x7104;
    const Real x7107 = exp(x7106);
    const Real x7108 = x7107 * 611.0;
    const Real x7109 = x7108 * 0.378;
    const Real x7110 = forcing[3] - x7109;
    const Real x7111 = x7108 * 0.622;
    const Real x7112 = x7111 / x7110;
    const Real x7116 = x7112 - forcing[2];
    const Real x7118 = x7099 * 1004.5;
    const Real x7120 = x7118 + numbers[LAYERS + 4];
    const Real x7123 = x6982 * x6982;
    const Real x7124 = x7123 * x6982;
    const Real x7125 = x5641 * x7124;
    const Real x7127 = x7099 * x7116;
    const Real x7131 = x7120 * x6983;
    const Real x7135 = x7125 * x6982;
    const Real x7137 = x1309 - x7135;
    const Real x7139 = x7137 - x7131;
    const Real x7141 = 2830000.0 * x7127;
    const Real x7143 = x7139 - x7141;
    // snow_skin.skin_of
    const Real x7145 = w6156 - real_337[0];
    const Real x7147 = x6958 * x7145;
    const Real x7152 = x7143 - x7147;
    const Real x7154 = x7152 / w6161;
    const Real x7156 = w6156 + x7154;
    const Real x7157 = select(w6162, 0.0, x7156);
    const Real x7159 = x7157 - real_337[0];
    const Mask x7169 = (real_337[0] >= 0.0);
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7177 = (real_337[l] <= 0.0);
        const Real a7179 = at_least(real_337[l], 0.0);
        const Mask a7180 = (real_337[l] >= 0.0);
        mask_385[l] = a7177;
        real_373[l] = a7179;
        mask_386[l] = a7180;
    }
    // snow_ground.advance_snow_ground, retention.at, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6856 = (real_284[l] >= real_227[l]);
        const Real a6857 = select(a6856, real_227[l], real_283[l]);
        const Real a6859 = select(mask_383[l], real_284[l], a6857);
        const Real a6861 = a6859 - numbers[l + 15 * LAYERS + 54];
        const Real a6863 = a6861 / real_288[l];
        const Real a6867 = at_least(a6863, 1e-12);
        const Mask a6868 = (a6863 >= 1e-12);
        const Real a6870 = log(a6867);
        const Real a6872 = numbers[l + LAYERS + 47] * a6870;
        const Real a6876 = numbers[l + 16 * LAYERS + 54] - a6872;
        const Real a6878 = at_most(a6876, 16.11809565095832);
        const Mask a6879 = (a6876 <= 16.11809565095832);
        const Real a6881 = exp(a6878);
        const Real a6885 = a6881 * 0.008034787106446777;
        const Real a6889 = a6885 + numbers[l + 6 * LAYERS + 47];
        const Real a6890 = -a6889;
        const Real a6893 = select(mask_383[l], a6890, real_352[l]);
        mask_387[l] = a6856;
        real_342[l] = a6859;
        real_343[l] = a6863;
        real_278[l] = a6867;
        mask_388[l] = a6868;
        real_345[l] = a6870;
        mask_389[l] = a6879;
        real_344[l] = a6881;
        real_341[l] = a6893;
    }
    // snow_ground._residuals
    const Real x7198 = real_337[4] - real_341[0];
    // enthalpy._drop_from_above
    real_283[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_283[l + 1] = real_341[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_340[l] = real_341[l + 1];
    real_340[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a6809 = real_338[l] - real_338[l + 1];
        const Real a6816 = select(mask_357[l], real_353[l], real_356[l]);
        const Real a6817 = a6816 * real_141[l];
        const Real a6818 = a6809 * real_354[l];
        const Real a6819 = a6817 + a6818;
        const Real a6820 = select(mask_357[l + 1], real_353[l], real_356[l]);
        const Real a6821 = a6820 * real_141[l + 1];
        const Real a6822 = a6809 * real_355[l];
        const Real a6823 = a6821 - a6822;
        const Real a6961 = real_366[l] + real_366[l + 1];
        const Real a6962 = -a6961;
        const Real a6964 = 1 / a6962;
        const Real a6965 = a6964 * a6964;
        const Real a6969 = seconds * a6964;
        const Real a6972 = select(x5551, a6969, 0.0);
        const Real a7188 = real_373[l] - real_373[l + 1];
        real_350[l] = a6809;
        real_145[l] = a6819;
        real_390[l + 1] = a6823;
        real_348[l] = a6965;
        real_347[l] = a6972;
        real_197[l] = a7188;
    }
    // snow_ground._direction
    real_145[4] = real_of(0.0);
    real_390[0] = real_of(0.0);
    const Real x7273 = x5553 * real_141[4];
    const Real x7277 = x5556 * real_141[4];
    const Real x7284 = -x5553;
    for (int l = 0; l < 4; ++l) {
        const Real a7276 = -real_145[l];
        const Real a7283 = -real_390[l + 1];
        real_356[l] = a7276;
        real_355[l] = a7283;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7279 = -real_297[l + 1];
        const Real a7285 = -real_296[l];
        real_238[l] = a7279;
        real_239[l] = a7285;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_359[l] = real_356[l];
    real_359[4] = x7277;
    for (int l = 0; l < LAYERS - 1; ++l) real_359[l + 5] = real_238[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7272 = real_145[l] + real_390[l];
        const Real a7274 = a7272 + in_row(l, 4, x7273);
        const Real a7275 = a7274 - in_row(l, 0, x6824);
        const Real a7280 = a7275 + 1.0;
        real_141[l] = a7280;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7222 = 2094000.0 * real_342[l];
        const Real a7224 = real_11[l] + a7222;
        const Real a7238 = real_341[l] - real_283[l];
        const Real a7251 = real_341[l] - real_340[l];
        const Real a7281 = real_276[l] + real_277[l];
        const Real a7282 = a7281 + real_296[l];
        real_339[l] = a7224;
        real_280[l] = a7238;
        real_377[l] = a7251;
        real_376[l] = a7282;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_364[l] = real_141[l];
    for (int l = 0; l < LAYERS; ++l) real_364[l + 5] = real_376[l];
    for (int l = 0; l < 4; ++l) real_358[l] = real_355[l];
    real_358[4] = x7284;
    for (int l = 0; l < LAYERS - 1; ++l) real_358[l + 5] = real_239[l];
    // tridiagonal.jvp
    real_361[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_361[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_360[l] = real_of(0.0);
    real_360[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7347 = select(x5551, w6156, 0.0);
    const Real x7349 = select(x5551, w6157, 0.0);
    const Real x7351 = real_337[4] - real_352[0];
    const Real x7353 = x1211 * x7351;
    const Real x7358 = select(x5551, x7353, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7345 = select(x6839, real_352[l], NOT_A_NUMBER);
        const Real a7360 = a7345 + 273.15;
        after[l] = a7360;
        real_376[l] = a7345;
        real_340[l] = a7360;
    }
    // ground_heat.heat
    const Real x7363 = x5361 - real_340[0];
    // snow_skin.skin_flux
    const Real x7411 = x7347 + 273.15;
    after[3 * LAYERS + 31] = x7411;
    const Real x7412 = x7347 - x1311;
    // calm_air.coefficient
    const Real x7416 = x7412 * x1283;
    const Real x7417 = -x7416;
    // calm_air.limited_richardson
    const Mask x7424 = (x7417 > 0.0);
    const Real x7425 = select(x7424, x7416, 0.0);
    const Real x7429 = x7425 * x1437;
    const Real x7430 = -x7429;
    const Real x7435 = expm1(x7430);
    const Real x7436 = x7435 + 1.0;
    const Real x7440 = x7435 + 2.0;
    const Real x7441 = x7435 / x7440;
    const Real x7447 = numbers[LAYERS + 2] * x7441;
    const Real x7453 = select(x7424, x7447, x7416);
    const Real x7454 = -x7453;
    // calm_air.coefficient
    const Mask x7456 = (x7454 > 0.0);
    const Real x7457 = select(x7456, x7453, 0.0);
    const Real x7460 = x7457 * 5.0;
    const Real x7463 = 1.0 - x7460;
    const Real x7464 = sqrt(x7463);
    const Real x7465 = x7464 * 2.0;
    const Real x7467 = x7457 * 15.0;
    const Real x7470 = x7467 * x7464;
    const Real x7476 = 1.0 - x7470;
    const Real x7477 = 1 / x7476;
    const Real x7478 = x7477 * x7477;
    const Real x7483 = select(x7456, 0.0, x7453);
    const Mask x7486 = (x7483 > 1e-30);
    const Real x7487 = at_least(x7483, 1e-30);
    const Mask x7488 = (x7483 >= 1e-30);
    const Real x7491 = sqrt(x7487);
    const Real x7492 = x7491 * 2.0;
    const Real x7495 = select(x7486, x7491, 0.0);
    const Real x7498 = x1293 * x7495;
    const Real x7503 = x7498 + 1.0;
    const Real x7504 = 1 / x7503;
    const Real x7505 = x7504 * x7504;
    const Real x7509 = x7483 * 15.0;
    const Real x7512 = x7509 * x7504;
    const Real x7519 = x7512 + 1.0;
    const Real x7520 = select(x7456, x7477, x7519);
    const Real x7523 = x1272 * x7520;
    // snow_skin.skin_flux
    const Real x7528 = x256 * x7523;
    const Real x7532 = x7411 * 461.0;
    const Real x7534 = 2830000.0 / x7532;
    const Real x7538 = x7347 / 273.15;
    const Real x7540 = x7538 * x7534;
    const Real x7544 = exp(x7540);
    const Real x7546 = x7544 * 611.0;
    const Real x7548 = x7546 * 0.378;
    const Real x7550 = forcing[3] - x7548;
    const Real x7552 = x7546 * 0.622;
    const Real x7554 = x7552 / x7550;
    const Real x7558 = x7554 - forcing[2];
    const Real x7560 = x7528 * 1004.5;
    const Real x7562 = x7560 + numbers[LAYERS + 4];
    const Real x7564 = x7411 * x7411;
    const Real x7567 = x7564 * x7411;
    const Real x7571 = x5641 * x7567;
    const Real x7575 = x7528 * x7558;
    const Real x7579 = x7562 * x7412;
    const Real x7583 = x7571 * x7411;
    const Real x7587 = x1309 - x7583;
    const Real x7589 = x7587 - x7579;
    const Real x7591 = 2830000.0 * x7575;
    const Real x7593 = x7589 - x7591;
    // layered_snow.close_snow
    const Real x7595 = seconds * x7575;
    const Real x7597 = x1216 * x7595;
    const Real x7603 = select(x5551, x7597, 0.0);
    const Real x7604 = -x7603;
    // snow_water.with_vapour_exchange
    const Real x7606 = at_least(x7604, 0.0);
    const Mask x7607 = (x7604 >= 0.0);
    const Real x7610 = at_least(x7603, 0.0);
    const Mask x7611 = (x7603 >= 0.0);
    const Mask x7615 = (x1115 > 0.0);
    const Real x7616 = select(x7615, x1115, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7375 = x1216 * real_336[l];
        const Real a7381 = select(x5551, a7375, 0.0);
        const Real a7384 = a7381 / 333500.0;
        const Real a7385 = -a7384;
        const Real a7387 = at_least(a7385, 0.0);
        const Mask a7388 = (a7385 >= 0.0);
        const Mask a7390 = (a7387 > real_124[l]);
        const Real a7391 = select(a7390, real_124[l], a7387);
        const Real a7393 = real_124[l] - a7391;
        const Mask a7395 = (real_128[l] > 0.0);
        const Real a7396 = select(a7395, real_128[l], 1.0);
        const Real a7398 = a7393 / a7396;
        const Mask a7402 = (a7398 > 1.0);
        const Real a7403 = select(a7402, 1.0, a7398);
        const Real a7405 = select(a7395, a7403, 0.0);
        const Real a7407 = a7405 * real_91[l];
        real_141[l] = a7381;
        mask_391[l] = a7388;
        mask_392[l] = a7390;
        mask_393[l] = a7395;
        real_390[l] = a7396;
        real_145[l] = a7398;
        mask_394[l] = a7402;
        real_373[l] = a7405;
        real_366[l] = a7407;
    }
    // snow_water.with_vapour_exchange
    const Real x7618 = select(x7615, real_141[0], 0.0);
    const Real x7619 = -x7618;
    // snow_layers.liquid_water
    const Real x7621 = real_141[0] / 333500.0;
    const Real x7622 = -x7621;
    const Real x7624 = at_least(x7622, 0.0);
    const Mask x7625 = (x7622 >= 0.0);
    const Mask x7627 = (x7624 > x1115);
    const Real x7628 = select(x7627, x1115, x7624);
    // snow_water.with_vapour_exchange
    const Real x7630 = x1115 - x7628;
    const Mask x7632 = (x7606 > x7630);
    const Real x7633 = select(x7632, x7630, x7606);
    const Real x7635 = x7633 - x7610;
    const Mask x7637 = (x7630 > 0.0);
    // snow_layers.warmth
    const Real x7638 = x7616 * 2106.0;
    const Real x7640 = 1 / x7638;
    const Real x7641 = x7640 * x7640;
    const Real x7645 = x7616 * 4218.0;
    const Real x7647 = 1 / x7645;
    const Real x7648 = x7647 * x7647;
    const Real x7652 = x7616 * 333500.0;
    const Real x7654 = x7618 + x7652;
    const Real x7655 = -x7654;
    const Mask x7657 = (x7619 < 0.0);
    const Mask x7658 = (x7655 > 0.0);
    const Real x7659 = x7618 * x7640;
    const Real x7664 = x7654 * x7647;
    const Real x7669 = select(x7658, x7664, 0.0);
    const Real x7672 = select(x7657, x7659, x7669);
    const Real x7673 = -x7672;
    // snow_water.with_vapour_exchange
    const Real x7675 = at_most(x7673, 0.0);
    const Mask x7676 = (x7673 <= 0.0);
    const Real x7678 = x7675 * 2106.0;
    const Real x7680 = x7635 * x7678;
    const Real x7684 = select(x7637, x7630, 1.0);
    const Real x7686 = x7635 / x7684;
    const Real x7690 = 1.0 - x7686;
    const Real x7693 = x7606 - x7633;
    const Real x7695 = x1115 - x7635;
    const Real x7697 = real_141[0] + x7680;
    const Real x7698 = -x7697;
    const Real x7700 = real_366[0] * x7690;
    const Real x7705 = select(x7637, x7700, real_366[0]);
    const Real x7707 = x7633 / x7616;
    const Real x7711 = 1.0 - x7707;
    const Real x7713 = real_123[0] * x7711;
    const Mask x7718 = (real_92[1] > 0.0);
    const Real x7719 = select(x7718, real_92[1], 1.0);
    const Real x7721 = select(x7718, real_141[1], 0.0);
    const Real x7722 = -x7721;
    // snow_layers.liquid_water
    const Real x7724 = real_141[1] / 333500.0;
    const Real x7725 = -x7724;
    const Real x7727 = at_least(x7725, 0.0);
    const Mask x7728 = (x7725 >= 0.0);
    const Mask x7730 = (x7727 > real_92[1]);
    const Real x7731 = select(x7730, real_92[1], x7727);
    // snow_water.with_vapour_exchange
    const Real x7733 = real_92[1] - x7731;
    const Mask x7735 = (x7693 > x7733);
    const Real x7736 = select(x7735, x7733, x7693);
    const Mask x7738 = (x7733 > 0.0);
    // snow_layers.warmth
    const Real x7739 = x7719 * 2106.0;
    const Real x7741 = 1 / x7739;
    const Real x7742 = x7741 * x7741;
    const Real x7746 = x7719 * 4218.0;
    const Real x7748 = 1 / x7746;
    const Real x7749 = x7748 * x7748;
    const Real x7753 = x7719 * 333500.0;
    const Real x7755 = x7721 + x7753;
    const Real x7756 = -x7755;
    const Mask x7758 = (x7722 < 0.0);
    const Mask x7759 = (x7756 > 0.0);
    const Real x7760 = x7721 * x7741;
    const Real x7765 = x7755 * x7748;
    const Real x7770 = select(x7759, x7765, 0.0);
    const Real x7773 = select(x7758, x7760, x7770);
    const Real x7774 = -x7773;
    // snow_water.with_vapour_exchange
    const Real x7776 = at_most(x7774, 0.0);
    const Mask x7777 = (x7774 <= 0.0);
    const Real x7779 = x7776 * 2106.0;
    const Real x7781 = x7736 * x7779;
    const Real x7785 = select(x7738, x7733, 1.0);
    const Real x7787 = x7736 / x7785;
    const Real x7791 = 1.0 - x7787;
    const Real x7793 = x7635 + x7736;
    const Real x7795 = x7693 - x7736;
    const Real x7798 = real_92[1] - x7736;
    const Real x7800 = real_141[1] + x7781;
    const Real x7801 = -x7800;
    const Real x7803 = real_366[1] * x7791;
    const Real x7808 = select(x7738, x7803, real_366[1]);
    const Real x7810 = x7736 / x7719;
    const Real x7814 = 1.0 - x7810;
    const Real x7816 = real_123[1] * x7814;
    const Mask x7821 = (real_92[2] > 0.0);
    const Real x7822 = select(x7821, real_92[2], 1.0);
    const Real x7824 = select(x7821, real_141[2], 0.0);
    const Real x7825 = -x7824;
    // snow_layers.liquid_water
    const Real x7827 = real_141[2] / 333500.0;
    const Real x7828 = -x7827;
    const Real x7830 = at_least(x7828, 0.0);
    const Mask x7831 = (x7828 >= 0.0);
    const Mask x7833 = (x7830 > real_92[2]);
    const Real x7834 = select(x7833, real_92[2], x7830);
    // snow_water.with_vapour_exchange
    const Real x7836 = real_92[2] - x7834;
    const Mask x7838 = (x7795 > x7836);
    const Real x7839 = select(x7838, x7836, x7795);
    const Mask x7841 = (x7836 > 0.0);
    // snow_layers.warmth
    const Real x7842 = x7822 * 2106.0;
    const Real x7844 = 1 / x7842;
    const Real x7845 = x7844 * x7844;
    const Real x7849 = x7822 * 4218.0;
    const Real x7851 = 1 / x7849;
    const Real x7852 = x7851 * x7851;
    const Real x7856 = x7822 * 333500.0;
    const Real x7858 = x7824 + x7856;
    const Real x7859 = -x7858;
    const Mask x7861 = (x7825 < 0.0);
    const Mask x7862 = (x7859 > 0.0);
    const Real x7863 = x7824 * x7844;
    const Real x7868 = x7858 * x7851;
    const Real x7873 = select(x7862, x7868, 0.0);
    const Real x7876 = select(x7861, x7863, x7873);
    const Real x7877 = -x7876;
    // snow_water.with_vapour_exchange
    const Real x7879 = at_most(x7877, 0.0);
    const Mask x7880 = (x7877 <= 0.0);
    const Real x7882 = x7879 * 2106.0;
    const Real x7884 = x7839 * x7882;
    const Real x7888 = select(x7841, x7836, 1.0);
    const Real x7890 = x7839 / x7888;
    const Real x7894 = 1.0 - x7890;
    const Real x7896 = x7793 + x7839;
    const Real x7898 = x7795 - x7839;
    const Real x7901 = real_92[2] - x7839;
    const Real x7903 = real_141[2] + x7884;
    const Real x7904 = -x7903;
    const Real x7906 = real_366[2] * x7894;
    const Real x7911 = select(x7841, x7906, real_366[2]);
    const Real x7913 = x7839 / x7822;
    const Real x7917 = 1.0 - x7913;
    const Real x7919 = real_123[2] * x7917;
    const Mask x7924 = (real_92[3] > 0.0);
    const Real x7925 = select(x7924, real_92[3], 1.0);
    const Real x7927 = select(x7924, real_141[3], 0.0);
    const Real x7928 = -x7927;
    // snow_layers.liquid_water
    const Real x7930 = real_141[3] / 333500.0;
    const Real x7931 = -x7930;
    const Real x7933 = at_least(x7931, 0.0);
    const Mask x7934 = (x7931 >= 0.0);
    const Mask x7936 = (x7933 > real_92[3]);
    const Real x7937 = select(x7936, real_92[3], x7933);
    // snow_water.with_vapour_exchange
    const Real x7939 = real_92[3] - x7937;
    const Mask x7941 = (x7898 > x7939);
    const Real x7942 = select(x7941, x7939, x7898);
    const Mask x7944 = (x7939 > 0.0);
    // snow_layers.warmth
    const Real x7945 = x7925 * 2106.0;
    const Real x7947 = 1 / x7945;
    const Real x7948 = x7947 * x7947;
    const Real x7952 = x7925 * 4218.0;
    const Real x7954 = 1 / x7952;
    const Real x7955 = x7954 * x7954;
    const Real x7959 = x7925 * 333500.0;
    const Real x7961 = x7927 + x7959;
    const Real x7962 = -x7961;
    const Mask x7964 = (x7928 < 0.0);
    const Mask x7965 = (x7962 > 0.0);
    const Real x7966 = x7927 * x7947;
    const Real x7971 = x7961 * x7954;
    const Real x7976 = select(x7965, x7971, 0.0);
    const Real x7979 = select(x7964, x7966, x7976);
    const Real x7980 = -x7979;
    // snow_water.with_vapour_exchange
    const Real x7982 = at_most(x7980, 0.0);
    const Mask x7983 = (x7980 <= 0.0);
    const Real x7985 = x7982 * 2106.0;
    const Real x7987 = x7942 * x7985;
    const Real x7991 = select(x7944, x7939, 1.0);
    const Real x7993 = x7942 / x7991;
    const Real x7997 = 1.0 - x7993;
    const Real x7999 = x7896 + x7942;
    const Real x8001 = x7898 - x7942;
    const Real x8004 = real_92[3] - x7942;
    const Real x8006 = real_141[3] + x7987;
    const Real x8007 = -x8006;
    const Real x8009 = real_366[3] * x7997;
    const Real x8014 = select(x7944, x8009, real_366[3]);
    const Real x8016 = x7942 / x7925;
    const Real x8020 = 1.0 - x8016;
    const Real x8022 = real_123[3] * x8020;
    const Mask x8027 = (real_92[4] > 0.0);
    const Real x8028 = select(x8027, real_92[4], 1.0);
    const Real x8030 = select(x8027, real_141[4], 0.0);
    const Real x8031 = -x8030;
    // snow_layers.liquid_water
    const Real x8033 = real_141[4] / 333500.0;
    const Real x8034 = -x8033;
    const Real x8036 = at_least(x8034, 0.0);
    const Mask x8037 = (x8034 >= 0.0);
    const Mask x8039 = (x8036 > real_92[4]);
    const Real x8040 = select(x8039, real_92[4], x8036);
    // snow_water.with_vapour_exchange
    const Real x8042 = real_92[4] - x8040;
    const Mask x8044 = (x8001 > x8042);
    const Real x8045 = select(x8044, x8042, x8001);
    const Mask x8047 = (x8042 > 0.0);
    // snow_layers.warmth
    const Real x8048 = x8028 * 2106.0;
    const Real x8050 = 1 / x8048;
    const Real x8051 = x8050 * x8050;
    const Real x8055 = x8028 * 4218.0;
    const Real x8057 = 1 / x8055;
    const Real x8058 = x8057 * x8057;
    const Real x8062 = x8028 * 333500.0;
    const Real x8064 = x8030 + x8062;
    const Real x8065 = -x8064;
    const Mask x8067 = (x8031 < 0.0);
    const Mask x8068 = (x8065 > 0.0);
    const Real x8069 = x8030 * x8050;
    const Real x8074 = x8064 * x8057;
    const Real x8079 = select(x8068, x8074, 0.0);
    const Real x8082 = select(x8067, x8069, x8079);
    const Real x8083 = -x8082;
    // snow_water.with_vapour_exchange
    const Real x8085 = at_most(x8083, 0.0);
    const Mask x8086 = (x8083 <= 0.0);
    const Real x8088 = x8085 * 2106.0;
    const Real x8090 = x8045 * x8088;
    const Real x8094 = select(x8047, x8042, 1.0);
    const Real x8096 = x8045 / x8094;
    const Real x8100 = 1.0 - x8096;
    const Real x8102 = x7999 + x8045;
    const Real x8105 = real_92[4] - x8045;
    const Real x8107 = real_141[4] + x8090;
    const Real x8108 = -x8107;
    const Real x8110 = real_366[4] * x8100;
    const Real x8115 = select(x8047, x8110, real_366[4]);
    const Real x8117 = x8045 / x8028;
    const Real x8121 = 1.0 - x8117;
    const Real x8123 = real_123[4] * x8121;
    // snow_water.<genexpr>
    real_141[0] = x7695;
    real_141[1] = x7798;
    real_141[2] = x7901;
    real_141[3] = x8004;
    real_141[4] = x8105;
    real_92[0] = x7698;
    real_92[1] = x7801;
    real_92[2] = x7904;
    real_92[3] = x8007;
    real_92[4] = x8108;
    real_128[0] = x7705;
    real_128[1] = x7808;
    real_128[2] = x7911;
    real_128[3] = x8014;
    real_128[4] = x8115;
    real_124[0] = x7713;
    real_124[1] = x7816;
    real_124[2] = x7919;
    real_124[3] = x8022;
    real_124[4] = x8123;
    // snow_layers.liquid_water
    const Real x8136 = real_92[0] / 333500.0;
    const Real x8138 = at_least(x8136, 0.0);
    const Mask x8139 = (x8136 >= 0.0);
    const Mask x8141 = (x8138 > real_141[0]);
    const Real x8142 = select(x8141, real_141[0], x8138);
    // snow_water.percolated
    const Real x8144 = real_141[0] - x8142;
    const Mask x8146 = (x8144 > 0.0);
    const Real x8147 = select(x8146, x8144, 1.0);
    const Real x8149 = x8144 / x8147;
    const Real x8153 = at_most(x8149, 1.0);
    const Mask x8154 = (x8149 <= 1.0);
    const Real x8156 = select(x8146, x8153, 0.0);
    const Real x8158 = x8156 * real_128[0];
    const Real x8162 = x8144 / 917.0;
    const Mask x8164 = (x8158 < x8162);
    const Real x8165 = select(x8164, x8162, x8158);
    // snow_properties._pores
    const Real x8167 = x8165 - x8162;
    const Real x8169 = at_least(x8167, 0.0);
    const Mask x8170 = (x8167 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8172 = x1161 * x8169;
    // snow_water.percolated
    const Real x8176 = x8142 - x8172;
    const Real x8178 = at_least(x8176, 0.0);
    const Mask x8179 = (x8176 >= 0.0);
    const Mask x8181 = (x8142 > 0.0);
    const Real x8182 = select(x8181, x8142, 1.0);
    const Real x8184 = x8178 / x8182;
    const Real x8188 = real_92[0] * x8184;
    const Real x8192 = select(x8181, x8188, 0.0);
    const Mask x8194 = (real_141[0] > 0.0);
    const Real x8195 = select(x8194, real_141[0], 1.0);
    const Real x8197 = x8178 / x8195;
    const Real x8201 = real_141[0] - x8178;
    const Real x8203 = real_92[0] - x8192;
    const Real x8205 = 1.0 - x8197;
    const Real x8207 = real_124[0] * x8205;
    const Real x8212 = real_141[1] + x8178;
    const Real x8214 = real_92[1] + x8192;
    // snow_layers.liquid_water
    const Real x8216 = x8214 / 333500.0;
    const Real x8218 = at_least(x8216, 0.0);
    const Mask x8219 = (x8216 >= 0.0);
    const Mask x8221 = (x8218 > x8212);
    const Real x8222 = select(x8221, x8212, x8218);
    // snow_water.percolated
    const Real x8224 = x8212 - x8222;
    // snow_layers.liquid_water
    const Real x8226 = real_92[1] / 333500.0;
    const Real x8228 = at_least(x8226, 0.0);
    const Mask x8229 = (x8226 >= 0.0);
    const Mask x8231 = (x8228 > real_141[1]);
    const Real x8232 = select(x8231, real_141[1], x8228);
    // snow_water.percolated
    const Real x8234 = real_141[1] - x8232;
    const Mask x8236 = (x8234 > 0.0);
    const Real x8237 = select(x8236, x8234, 1.0);
    const Real x8239 = x8224 / x8237;
    const Real x8243 = at_most(x8239, 1.0);
    const Mask x8244 = (x8239 <= 1.0);
    const Real x8246 = select(x8236, x8243, 0.0);
    const Real x8248 = x8246 * real_128[1];
    const Real x8252 = x8224 / 917.0;
    const Mask x8254 = (x8248 < x8252);
    const Real x8255 = select(x8254, x8252, x8248);
    // snow_properties._pores
    const Real x8257 = x8255 - x8252;
    const Real x8259 = at_least(x8257, 0.0);
    const Mask x8260 = (x8257 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8262 = x1161 * x8259;
    // snow_water.percolated
    const Real x8266 = x8222 - x8262;
    const Real x8268 = at_least(x8266, 0.0);
    const Mask x8269 = (x8266 >= 0.0);
    const Mask x8271 = (x8222 > 0.0);
    const Real x8272 = select(x8271, x8222, 1.0);
    const Real x8274 = x8268 / x8272;
    const Real x8278 = x8214 * x8274;
    const Real x8282 = select(x8271, x8278, 0.0);
    const Mask x8284 = (x8212 > 0.0);
    const Real x8285 = select(x8284, x8212, 1.0);
    const Real x8287 = x8268 / x8285;
    const Real x8291 = x8212 - x8268;
    const Real x8293 = x8214 - x8282;
    const Real x8295 = 1.0 - x8287;
    const Real x8297 = real_124[1] * x8295;
    const Real x8302 = real_141[2] + x8268;
    const Real x8304 = real_92[2] + x8282;
    // snow_layers.liquid_water
    const Real x8306 = x8304 / 333500.0;
    const Real x8308 = at_least(x8306, 0.0);
    const Mask x8309 = (x8306 >= 0.0);
    const Mask x8311 = (x8308 > x8302);
    const Real x8312 = select(x8311, x8302, x8308);
    // snow_water.percolated
    const Real x8314 = x8302 - x8312;
    // snow_layers.liquid_water
    const Real x8316 = real_92[2] / 333500.0;
    const Real x8318 = at_least(x8316, 0.0);
    const Mask x8319 = (x8316 >= 0.0);
    const Mask x8321 = (x8318 > real_141[2]);
    const Real x8322 = select(x8321, real_141[2], x8318);
    // snow_water.percolated
    const Real x8324 = real_141[2] - x8322;
    const Mask x8326 = (x8324 > 0.0);
    const Real x8327 = select(x8326, x8324, 1.0);
    const Real x8329 = x8314 / x8327;
    const Real x8333 = at_most(x8329, 1.0);
    const Mask x8334 = (x8329 <= 1.0);
    const Real x8336 = select(x8326, x8333, 0.0);
    const Real x8338 = x8336 * real_128[2];
    const Real x8342 = x8314 / 917.0;
    const Mask x8344 = (x8338 < x8342);
    const Real x8345 = select(x8344, x8342, x8338);
    // snow_properties._pores
    const Real x8347 = x8345 - x8342;
    const Real x8349 = at_least(x8347, 0.0);
    const Mask x8350 = (x8347 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8352 = x1161 * x8349;
    // snow_water.percolated
    const Real x8356 = x8312 - x8352;
    const Real x8358 = at_least(x8356, 0.0);
    const Mask x8359 = (x8356 >= 0.0);
    const Mask x8361 = (x8312 > 0.0);
    const Real x8362 = select(x8361, x8312, 1.0);
    const Real x8364 = x8358 / x8362;
    const Real x8368 = x8304 * x8364;
    const Real x8372 = select(x8361, x8368, 0.0);
    const Mask x8374 = (x8302 > 0.0);
    const Real x8375 = select(x8374, x8302, 1.0);
    const Real x8377 = x8358 / x8375;
    const Real x8381 = x8302 - x8358;
    const Real x8383 = x8304 - x8372;
    const Real x8385 = 1.0 - x8377;
    const Real x8387 = real_124[2] * x8385;
    const Real x8392 = real_141[3] + x8358;
    const Real x8394 = real_92[3] + x8372;
    // snow_layers.liquid_water
    const Real x8396 = x8394 / 333500.0;
    const Real x8398 = at_least(x8396, 0.0);
    const Mask x8399 = (x8396 >= 0.0);
    const Mask x8401 = (x8398 > x8392);
    const Real x8402 = select(x8401, x8392, x8398);
    // snow_water.percolated
    const Real x8404 = x8392 - x8402;
    // snow_layers.liquid_water
    const Real x8406 = real_92[3] / 333500.0;
    const Real x8408 = at_least(x8406, 0.0);
    const Mask x8409 = (x8406 >= 0.0);
    const Mask x8411 = (x8408 > real_141[3]);
    const Real x8412 = select(x8411, real_141[3], x8408);
    // snow_water.percolated
    const Real x8414 = real_141[3] - x8412;
    const Mask x8416 = (x8414 > 0.0);
    const Real x8417 = select(x8416, x8414, 1.0);
    const Real x8419 = x8404 / x8417;
    const Real x8423 = at_most(x8419, 1.0);
    const Mask x8424 = (x8419 <= 1.0);
    const Real x8426 = select(x8416, x8423, 0.0);
    const Real x8428 = x8426 * real_128[3];
    const Real x8432 = x8404 / 917.0;
    const Mask x8434 = (x8428 < x8432);
    const Real x8435 = select(x8434, x8432, x8428);
    // snow_properties._pores
    const Real x8437 = x8435 - x8432;
    const Real x8439 = at_least(x8437, 0.0);
    const Mask x8440 = (x8437 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8442 = x1161 * x8439;
    // snow_water.percolated
    const Real x8446 = x8402 - x8442;
    const Real x8448 = at_least(x8446, 0.0);
    const Mask x8449 = (x8446 >= 0.0);
    const Mask x8451 = (x8402 > 0.0);
    const Real x8452 = select(x8451, x8402, 1.0);
    const Real x8454 = x8448 / x8452;
    const Real x8458 = x8394 * x8454;
    const Real x8462 = select(x8451, x8458, 0.0);
    const Mask x8464 = (x8392 > 0.0);
    const Real x8465 = select(x8464, x8392, 1.0);
    const Real x8467 = x8448 / x8465;
    const Real x8471 = x8392 - x8448;
    const Real x8473 = x8394 - x8462;
    const Real x8475 = 1.0 - x8467;
    const Real x8477 = real_124[3] * x8475;
    const Real x8482 = real_141[4] + x8448;
    const Real x8484 = real_92[4] + x8462;
    // snow_layers.liquid_water
    const Real x8486 = x8484 / 333500.0;
    const Real x8488 = at_least(x8486, 0.0);
    const Mask x8489 = (x8486 >= 0.0);
    const Mask x8491 = (x8488 > x8482);
    const Real x8492 = select(x8491, x8482, x8488);
    // snow_water.percolated
    const Real x8494 = x8482 - x8492;
    // snow_layers.liquid_water
    const Real x8496 = real_92[4] / 333500.0;
    const Real x8498 = at_least(x8496, 0.0);
    const Mask x8499 = (x8496 >= 0.0);
    const Mask x8501 = (x8498 > real_141[4]);
    const Real x8502 = select(x8501, real_141[4], x8498);
    // snow_water.percolated
    const Real x8504 = real_141[4] - x8502;
    const Mask x8506 = (x8504 > 0.0);
    const Real x8507 = select(x8506, x8504, 1.0);
    const Real x8509 = x8494 / x8507;
    const Real x8513 = at_most(x8509, 1.0);
    const Mask x8514 = (x8509 <= 1.0);
    const Real x8516 = select(x8506, x8513, 0.0);
    const Real x8518 = x8516 * real_128[4];
    const Real x8522 = x8494 / 917.0;
    const Mask x8524 = (x8518 < x8522);
    const Real x8525 = select(x8524, x8522, x8518);
    // snow_properties._pores
    const Real x8527 = x8525 - x8522;
    const Real x8529 = at_least(x8527, 0.0);
    const Mask x8530 = (x8527 >= 0.0);
    // snow_properties.held_by_pores
    const Real x8532 = x1161 * x8529;
    // snow_water.percolated
    const Real x8536 = x8492 - x8532;
    const Real x8538 = at_least(x8536, 0.0);
    const Mask x8539 = (x8536 >= 0.0);
    const Mask x8541 = (x8492 > 0.0);
    const Real x8542 = select(x8541, x8492, 1.0);
    const Real x8544 = x8538 / x8542;
    const Real x8548 = x8484 * x8544;
    const Real x8552 = select(x8541, x8548, 0.0);
    const Mask x8554 = (x8482 > 0.0);
    const Real x8555 = select(x8554, x8482, 1.0);
    const Real x8557 = x8538 / x8555;
    const Real x8561 = x8482 - x8538;
    const Real x8563 = x8484 - x8552;
    const Real x8565 = 1.0 - x8557;
    const Real x8567 = real_124[4] * x8565;
    // snow_water.<genexpr>
    real_141[0] = x8201;
    real_141[1] = x8291;
    real_141[2] = x8381;
    real_141[3] = x8471;
    real_141[4] = x8561;
    real_338[0] = x8203;
    real_338[1] = x8293;
    real_338[2] = x8383;
    real_338[3] = x8473;
    real_338[4] = x8563;
    real_395[0] = x8165;
    real_395[1] = x8255;
    real_395[2] = x8345;
    real_395[3] = x8435;
    real_395[4] = x8525;
    real_396[0] = x8207;
    real_396[1] = x8297;
    real_396[2] = x8387;
    real_396[3] = x8477;
    real_396[4] = x8567;
    // layered_snow.close_snow
    const Real x8580 = select(x5551, x1217, 1.0);
    const Real x8582 = x8580 * seconds;
    const Real x8584 = x8102 / x8582;
    const Real x8588 = x8584 * 2830000.0;
    const Real x8590 = select(x5551, x8588, 0.0);
    const Real x8592 = x7593 + x7579;
    const Real x8594 = x7575 * 2830000.0;
    const Real x8595 = x8592 + x8594;
    const Real x8597 = x8595 - x7349;
    const Real x8599 = x8538 + x1313;
    const Real x8658 = x8597 - x8590;
    const Real x8660 = select(x5551, x8658, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x8672 = x8102 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a8674_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_395[l];
        const Mask a8602 = (real_141[l] > 0.0);
        const Real a8603 = select(a8602, real_141[l], 1.0);
        const Real a8605 = real_338[l] / 333500.0;
        const Real a8607 = at_least(a8605, 0.0);
        const Mask a8608 = (a8605 >= 0.0);
        const Mask a8610 = (a8607 > real_141[l]);
        const Real a8611 = select(a8610, real_141[l], a8607);
        after[3 * LAYERS + 10 + l] = a8611;
        const Real a8613 = select(a8602, real_338[l], 0.0);
        const Real a8615 = a8603 * 2106.0;
        const Real a8617 = 1 / a8615;
        const Real a8618 = a8617 * a8617;
        const Real a8622 = a8603 * 4218.0;
        const Real a8624 = 1 / a8622;
        const Real a8625 = a8624 * a8624;
        const Real a8629 = a8603 * 333500.0;
        const Real a8631 = a8613 - a8629;
        const Mask a8633 = (a8613 < 0.0);
        const Mask a8634 = (a8631 > 0.0);
        const Real a8635 = a8613 * a8617;
        const Real a8640 = a8631 * a8624;
        const Real a8645 = select(a8634, a8640, 0.0);
        const Real a8647 = select(a8633, a8635, a8645);
        const Real a8649 = real_141[l] - a8611;
        after[3 * LAYERS + 5 + l] = a8649;
        const Real a8651 = a8647 + 273.15;
        after[3 * LAYERS + 15 + l] = a8651;
        const Real a8652 = real_396[l] / a8603;
        const Real a8656 = select(a8602, a8652, 0.0);
        after[3 * LAYERS + 25 + l] = a8656;
        a8674_last = a8674_last + a8649;
        mask_397[l] = a8602;
        real_398[l] = a8603;
        mask_399[l] = a8608;
        mask_400[l] = a8610;
        real_401[l] = a8611;
        real_402[l] = a8613;
        real_403[l] = a8617;
        real_404[l] = a8618;
        real_405[l] = a8624;
        real_406[l] = a8625;
        real_407[l] = a8631;
        mask_408[l] = a8633;
        mask_409[l] = a8634;
        real_410[l] = a8649;
        real_411[l] = a8651;
        real_412[l] = a8652;
    }
    // layered_snow_step.layered_snow_step
    const Mask x8675 = (a8674_last > 0.0);
    // air.emission
    const Real x8676 = x7564 * x7564;
    const Real x8679 = x8676 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x8681 = numbers[LAYERS + 19] * x8679;
    // surface_balance.skin_temperature
    const Real x8685 = x5369 * real_340[0];
    const Real x8689 = x5361 + x8685;
    const Real x8691 = x8689 / x5373;
    // surface_balance.emitted
    const Real x8695 = x8691 - x5319;
    const Real x8697 = x5330 * x8695;
    const Real x8701 = x5341 + x8697;
    // layered_snow_step.of_cell
    const Real x8703 = x1216 * x8681;
    const Real x8709 = x1316 * x8701;
    const Real x8714 = x8709 - x8703;
    const Real x8716 = x1216 * numbers[LAYERS + 19];
    const Real x8722 = x1316 * x1381;
    const Real x8727 = x8722 - x8716;
    after[3 * LAYERS + 34] = x8727;
    // layered_snow_step.skin
    const Real x8729 = x8727 * 5.67e-08;
    const Real x8731 = x8714 / x8729;
    const Real x8735 = sqrt(x8731);
    const Real x8736 = x8735 * 2.0;
    const Real x8738 = sqrt(x8735);
    after[3 * LAYERS] = x8738;
    const Real x8739 = x8738 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x8741 = x8599 / 1000.0;
    const Real x8743 = x5066 + x8741;
    after[3 * LAYERS + 2] = x8743;
    Real a8747_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a8745 = real_410[l] + real_401[l];
        a8747_last = a8747_last + a8745;
        real_396[l] = a8745;
    }
    const Real x8749 = a8747_last / 1000.0;
    after[3 * LAYERS + 3] = x8749;
    Real a8751_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a8751_last = a8751_last + real_395[l];
    }
    after[3 * LAYERS + 4] = a8751_last;
    const Mask x8753 = (x57 > 0.0);
    // snow.snow_age
    const Real x8754 = state[3 * LAYERS + 32] + seconds;
    const Real x8755 = select(x8753, 0.0, x8754);
    const Real x8757 = select(x8675, x8755, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x8757;
    // layered_snow_step.of_cell
    const Real x8759 = x1216 * x463;
    const Real x8765 = x1316 * x1370;
    const Real x8770 = x8765 - x8759;
    after[3 * LAYERS + 33] = x8770;
    // snow_free_ground.specific_humidity
    const Real x8772 = 1 / x3539;
    const Real x8773 = x8772 * x8772;
    const Real x8777 = x8772 * 1004.5;
    // snow_free_ground.rate
    const Real x8780 = x3633 + x3642;
    const Real x8782 = x8780 + a3685_last;
    const Real x8784 = x8782 * 1000.0;
    const Real x8786 = x8784 - x3704;
    // snow_free_ground.specific_humidity
    const Real x8788 = x8786 * x8777;
    const Real x8793 = forcing[2] + x8788;
    after[3 * LAYERS + 39] = x8793;
    // layered_snow_step._fluxes
    const Real x8800 = x3715 + x8672;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x8802 = x1316 * 2501000.0;
    const Real x8805 = x1216 * 2830000.0;
    const Real x8808 = x8802 - x8805;
    // layered_snow_step._fluxes
    const Real x8810 = x8800 * x8808;
    // layered_snow_step.sensible_heat
    const Real x8821 = x8691 - x26;
    const Real x8823 = x3539 * x8821;
    // layered_snow_step.precipitation_heat
    const Real x8844 = x8691 - forcing[1];
    const Real x8846 = x2268 * x8844;
    // layered_snow_step._budget
    const Real x8871 = 1.0 - x8727;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a8884_last = real_of(0.0);
    Real a8890_last = real_of(1.0);
    Real a8891_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7369 = 2094000.0 * real_376[l];
        const Real a7371 = a7369 + 333500000.0;
        const Real a8880 = real_284[l] - real_258[l];
        const Real a8883 = real_340[l] - 273.15;
        a8884_last = a8884_last + numbers[l];
        const Real a8884 = a8884_last;
        const Real a3817_2345 = numbers[l] * 0.5;
        const Real a8886 = a8884 - a3817_2345;
        const Mask a8888 = (a8883 >= 0.0);
        const Real a8889 = real_of_mask(a8888);
        a8890_last = a8890_last * a8889;
        const Real a8890 = a8890_last;
        a8891_last = a8891_last + a8890;
        real_352[l] = a7371;
        real_283[l] = a8880;
        real_342[l] = a8883;
        real_276[l] = a8886;
    }
    // diagnostics.crossing_depth
    const Index x8892 = index_of_real(a8891_last);
    const Index x8893 = at_most(x8892, (LAYERS - 1));
    const Index x8894 = x8893 - 1;
    const Index x8895 = at_least(x8894, 0);
    const Real x8896 = pick(real_342, x8895);
    const Real x8898 = pick(real_342, x8893);
    const Real x8900 = pick(real_276, x8895);
    const Real x8902 = pick(real_276, x8893);
    const Mask x8904 = (x8896 > x8898);
    const Real x8905 = x8896 - x8898;
    const Real x8907 = select(x8904, x8905, 1.0);
    const Real x8909 = x8902 - x8900;
    const Real x8911 = x8909 * x8896;
    const Real x8915 = x8911 / x8907;
    const Mask x8920 = (x8892 == 0);
    const Mask x8922 = (x8892 == LAYERS);
    // air.emission
    const Real x8941 = x8738 * x8738;
    const Real x8944 = x8941 * x8941;
    const Real x8947 = x8944 * 5.67e-08;
    // balances._depth
    const Real x8956 = seconds / 2501000000.0;
    const Real x8958 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x8965 = x8808 * 1000.0;
    const Real x8967 = x8810 / x8965;
    // balances.surface_energy_residual
    const Mask x8999 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9031 = x8749 * 1000.0;
    // snow_layers.spread
    const Mask x9033 = (x9031 > 0.0);
    const Mask x9034 = (a8751_last > 0.0);
    const Mask x9035 = (x9033 & x9034);
    Real a9036_last = real_of(0.0);
    Real a9038_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9036_last = a9036_last + real_396[l];
        a9038_last = a9038_last + real_395[l];
    }
    const Mask x9039 = (a9036_last > 0.0);
    const Mask x9040 = (a9038_last > 0.0);
    const Mask x9041 = (x9039 & x9040);
    const Mask x9042 = (x9035 & x9041);
    const Real x9043 = select(x9041, a9036_last, 1.0);
    const Real x9045 = x9031 / x9043;
    const Real x9049 = select(x9042, x9045, 0.0);
    const Mask x9051 = ~x9041;
    const Mask x9052 = (x9035 & x9051);
    const Real x9053 = select(x9052, a8751_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9055 = x9053 + 0.5;
    const Real x9056 = 1 / x9055;
    const Real x9057 = x9056 * x9056;
    const Real x9061 = x9056 * 0.1;
    const Real x9064 = x9053 + 1.0;
    const Real x9065 = 1 / x9064;
    const Real x9066 = x9065 * x9065;
    const Real x9069 = x9065 * 0.2;
    const Real x9072 = x9053 + 0.25;
    const Real x9073 = 1 / x9072;
    const Real x9074 = x9073 * x9073;
    const Real x9077 = x9073 * 0.05;
    // snow_layers.layer_shares
    const Real x9080 = x9061 + x9069;
    const Real x9083 = x9080 + x9077;
    const Real x9086 = 1.0 - x9083;
    const Real x9087 = x9086 / 2.0;
    real_396[0] = x9061;
    real_396[1] = x9069;
    real_396[2] = x9087;
    real_396[3] = x9087;
    real_396[4] = x9077;
    // snow_layers.spread
    const Real x9093 = at_most(x8738, 273.15);
    const Mask x9094 = (x8738 <= 273.15);
    // snow_layers.spread, snow_layers.content_of
    Real a9127_last = real_of(0.0);
    Real a9129_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9091 = select(x9052, real_396[l], 0.0);
        const Real a9096 = select(x9042, real_411[l], 273.15);
        const Real a9098 = x9049 * real_410[l];
        const Real a9102 = a9091 * x9031;
        const Real a9106 = a9098 + a9102;
        const Real a9108 = x9049 * real_401[l];
        const Real a9112 = select(x9052, x9093, a9096);
        const Real a9114 = a9106 * 2106.0;
        const Real a9116 = a9108 * 4218.0;
        const Real a9118 = a9114 + a9116;
        const Real a9120 = a9112 - 273.15;
        const Real a153_2404 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9127_last = a9127_last + a153_2404;
        a9129_last = a9129_last + state[l + 3 * LAYERS + 20];
        real_395[l] = a9091;
        real_338[l] = a9118;
        real_141[l] = a9120;
    }
    // snow_layers.spread
    const Mask x9130 = (a9127_last > 0.0);
    const Mask x9131 = (a9129_last > 0.0);
    const Mask x9132 = (x9130 & x9131);
    const Mask x9133 = (x152 & x9132);
    const Real x9134 = select(x9132, a9127_last, 1.0);
    const Real x9136 = x148 / x9134;
    const Real x9140 = select(x9133, x9136, 0.0);
    const Mask x9142 = ~x9132;
    const Mask x9143 = (x152 & x9142);
    const Real x9144 = select(x9143, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9146 = x9144 + 0.5;
    const Real x9147 = 1 / x9146;
    const Real x9148 = x9147 * x9147;
    const Real x9152 = x9147 * 0.1;
    const Real x9155 = x9144 + 1.0;
    const Real x9156 = 1 / x9155;
    const Real x9157 = x9156 * x9156;
    const Real x9160 = x9156 * 0.2;
    const Real x9163 = x9144 + 0.25;
    const Real x9164 = 1 / x9163;
    const Real x9165 = x9164 * x9164;
    const Real x9168 = x9164 * 0.05;
    // snow_layers.layer_shares
    const Real x9171 = x9152 + x9160;
    const Real x9174 = x9171 + x9168;
    const Real x9177 = 1.0 - x9174;
    const Real x9178 = x9177 / 2.0;
    real_396[0] = x9152;
    real_396[1] = x9160;
    real_396[2] = x9178;
    real_396[3] = x9178;
    real_396[4] = x9168;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7297 = real_361[l] + real_360[l];
        real_413[l] = a7297;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7361 = real_376[l] - real_376[l + 1];
        real_239[l] = a7361;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8933 = real_227[l] - real_284[l];
        const Real a9001 = real_340[l] - state[l];
        const Real a9003 = real_234[l] * numbers[l];
        const Real a9012 = real_352[l] * numbers[l];
        const Real a9016 = a9012 / seconds;
        real_376[l] = a8933;
        real_276[l] = a9001;
        real_342[l] = a9003;
        real_258[l] = a9016;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9182 = select(x9143, real_396[l], 0.0);
        const Real a9184 = select(x9133, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9186 = x9140 * state[l + 3 * LAYERS + 5];
        const Real a9190 = a9182 * x148;
        const Real a9194 = a9186 + a9190;
        const Real a9196 = x9140 * state[l + 3 * LAYERS + 10];
        const Real a9200 = select(x9143, x221, a9184);
        const Real a9202 = a9194 * 2106.0;
        const Real a9204 = a9196 * 4218.0;
        const Real a9206 = a9202 + a9204;
        const Real a9208 = a9200 - 273.15;
        real_411[l] = a9182;
        real_414[l] = a9206;
        real_415[l] = a9208;
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
        const Real x212 = x209 + x206;
        const Real x216 = x212 / 2.0;
        real_396[0] = x191;
        real_396[1] = x199;
        real_396[2] = x216;
        real_396[3] = x216;
        real_396[4] = x207;
        // snow_layers.spread
        const Real x223 = select(x222, moved_state[3 * LAYERS], 0.0);
        // layered_snow_step._weather
        const Real x255 = x34 * 287.04;
        const Real x257 = x255 * x256;
        const Real x258 = moved_forcing[3] - x257;
        const Real x259 = x258 / x254;
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
            real_375[l] = a147;
        }
        // layered_snow_step.layered_snow_step
        const Real x261 = real_375[0] * x260;
        const Real x262 = x1 - x261;
        const Real x263 = x262 / real_20[0];
        // calm_air.floored_wind
        const Real x266 = moved_forcing[0] * forcing[0];
        const Real x267 = x266 + x266;
        const Real x269 = moved_numbers[LAYERS + 3] * numbers[LAYERS + 3];
        const Real x270 = x269 + x269;
        const Real x272 = x267 + x270;
        const Real x276 = select(x275, x272, 0.0);
        const Real x279 = x276 / x278;
        const Real x281 = select(x273, x279, 0.0);
        // layered_snow.open_snow
        const Real x283 = x58 * seconds;
        const Real x286 = select(x285, moved_forcing[1], 0.0);
        const Real x288 = x286 * 2106.0;
        const Real x290 = x283 * x287;
        const Real x291 = x288 * x282;
        const Real x292 = x291 + x290;
        // snow_compaction.fresh_snow_density
        const Real x294 = moved_numbers[LAYERS + 23] * x264;
        const Real x295 = moved_forcing[1] * numbers[LAYERS + 23];
        const Real x296 = x295 + x294;
        const Real x298 = moved_numbers[LAYERS + 22] + x296;
        const Real x301 = x281 / x300;
        const Real x303 = moved_numbers[LAYERS + 24] * x299;
        const Real x304 = x301 * numbers[LAYERS + 24];
        const Real x305 = x304 + x303;
        const Real x307 = x298 + x305;
        const Real x309 = x307 - moved_numbers[LAYERS + 25];
        const Real x311 = x309 * x308;
        const Real x312 = x311 + x311;
        const Real x316 = x312 / x315;
        const Real x318 = x309 + x316;
        const Real x320 = x318 * 0.5;
        const Real x322 = moved_numbers[LAYERS + 25] + x320;
        // layered_snow.open_snow
        const Real x349 = x322 * x348;
        const Real x350 = x283 - x349;
        const Real x351 = x350 / x321;
        // snow_properties.melting_weight
        const Real x357 = moved_numbers[LAYERS + 15] * x356;
        const Real x358 = moved_state[3 * LAYERS + 31] - x357;
        const Real x359 = x358 / numbers[LAYERS + 15];
        const Real x366 = select(x365, x359, 0.0);
        const Real x368 = x366 * x362;
        const Real x369 = x368 + x368;
        const Real x371 = x366 * 2.0;
        const Real x375 = x369 * x372;
        const Real x376 = x371 * x367;
        const Real x378 = x375 - x376;
        // snow_properties.aged_albedo
        const Real x380 = x378 * numbers[LAYERS + 14];
        const Real x381 = moved_numbers[LAYERS + 14] * x374;
        const Real x382 = x381 + x380;
        const Real x384 = x382 * x355;
        const Real x388 = x378 * numbers[LAYERS + 13];
        const Real x390 = moved_numbers[LAYERS + 13] * x385;
        const Real x391 = x390 - x388;
        const Real x393 = x391 * x355;
        // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
        Real a353_last = x283;
        for (int l = 0; l < 5; ++l) {
            const Real a220 = select(x180, real_396[l], 0.0);
            const Real a225 = select(x162, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a227 = x170 * state[l + 3 * LAYERS + 5];
            const Real a228 = moved_state[l + 3 * LAYERS + 5] * x169;
            const Real a229 = a228 + a227;
            const Real a231 = a220 * x148;
            const Real a232 = x149 * real_21[l];
            const Real a233 = a232 + a231;
            const Real a235 = a229 + a233;
            const Real a237 = x170 * state[l + 3 * LAYERS + 10];
            const Real a238 = moved_state[l + 3 * LAYERS + 10] * x169;
            const Real a239 = a238 + a237;
            const Real a241 = select(x180, x223, a225);
            const Real a243 = x178 * state[l + 3 * LAYERS + 20];
            const Real a244 = moved_state[l + 3 * LAYERS + 20] * x177;
            const Real a245 = a244 + a243;
            const Real a247 = a220 * state[3 * LAYERS + 4];
            const Real a248 = moved_state[3 * LAYERS + 4] * real_21[l];
            const Real a249 = a248 + a247;
            const Real a251 = a245 + a249;
            const Real a253 = select(x162, moved_state[l + 3 * LAYERS + 25], 0.0);
            const Real a324 = a235 + a239;
            const Real a326 = a235 * 2106.0;
            const Real a328 = a239 * 4218.0;
            const Real a330 = a326 + a328;
            const Real a333 = a330 * real_26[l];
            const Real a334 = a241 * real_25[l];
            const Real a335 = a334 + a333;
            const Real a337 = a239 * 333500.0;
            const Real a339 = a335 + a337;
            const Real a341 = a324 * real_23[l];
            const Real a342 = a253 * real_24[l];
            const Real a343 = a342 + a341;
            const Real a345 = a324 * seconds;
            const Real a347 = a343 + a345;
            a353_last = a353_last + a324;
            real_416[l + 1] = a251;
            real_417[l + 1] = a324;
            real_418[l + 1] = a339;
            real_419[l + 1] = a347;
        }
        // snow_properties.aged_albedo
        const Real x395 = a353_last + moved_numbers[LAYERS + 16];
        const Real x397 = x283 * x394;
        const Real x398 = x395 * x282;
        const Real x399 = x398 + x397;
        const Real x401 = a353_last * numbers[LAYERS + 16];
        const Real x402 = moved_numbers[LAYERS + 16] * a352_last;
        const Real x403 = x402 + x401;
        const Real x406 = select(x405, x403, 0.0);
        const Real x408 = x406 * x407;
        const Real x409 = x399 - x408;
        const Real x410 = x409 / x404;
        const Real x413 = select(x411, x410, 0.0);
        const Real x415 = x384 + x413;
        const Real x418 = select(x416, x415, 0.0);
        const Real x423 = x418 * x422;
        const Real x428 = x418 * x426;
        const Real x430 = x423 + x428;
        const Real x431 = x430 / x417;
        const Real x433 = x415 * 0.5;
        const Real x435 = -x433;
        const Real x437 = select(x416, x431, x435);
        const Real x439 = x384 * numbers[LAYERS + 12];
        const Real x440 = moved_numbers[LAYERS + 12] * x383;
        const Real x441 = x440 + x439;
        const Real x443 = x413 * numbers[LAYERS + 11];
        const Real x444 = moved_numbers[LAYERS + 11] * x412;
        const Real x445 = x444 + x443;
        const Real x447 = x441 + x445;
        const Real x449 = x447 - x393;
        const Real x451 = x415 * state[3 * LAYERS + 30];
        const Real x452 = moved_state[3 * LAYERS + 30] * x414;
        const Real x453 = x452 + x451;
        const Real x455 = x449 - x453;
        const Real x457 = x455 * x436;
        const Real x458 = x437 * x454;
        const Real x459 = x458 + x457;
        const Real x461 = moved_state[3 * LAYERS + 30] + x459;
        const Real x464 = select(x462, moved_numbers[LAYERS + 12], x461);
        moved_after[3 * LAYERS + 30] = x464;
        // snow_compaction.compacted
        real_417[0] = x283;
        real_416[0] = x351;
        real_418[0] = x292;
        Real a529_last = x283;
        for (int l = 0; l < 5; ++l) {
            a529_last = a529_last + real_417[l + 1];
            const Real a529 = a529_last;
            real_420[l + 1] = a529;
        }
        real_420[0] = x283;
        // snow_compaction.anderson_settling
        const Real x543 = moved_numbers[LAYERS + 26] * 1000000.0;
        const Real x609 = moved_numbers[LAYERS + 29] * x607;
        // snow_compaction._wind_packed
        const Real x671 = x281 * (-0.10625000000000001);
        const Real x673 = x671 * x672;
        const Real x675 = x673 * 2.868;
        // layered_snow.<genexpr>
        real_419[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
        Real a689_last = real_of(0.0);
        Real a768_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a472 = select(mask_31[l], real_417[l], 0.0);
            const Real a475 = select(mask_31[l], real_416[l], 0.0);
            const Real a479 = select(mask_31[l], real_418[l], 0.0);
            const Real a481 = a472 * 2106.0;
            const Real a485 = a481 * real_35[l];
            const Real a488 = a472 * 4218.0;
            const Real a492 = a488 * real_37[l];
            const Real a495 = a472 * 333500.0;
            const Real a497 = a479 - a495;
            const Real a501 = a479 * real_34[l];
            const Real a502 = a485 * real_33[l];
            const Real a504 = a501 - a502;
            const Real a506 = a497 * real_36[l];
            const Real a507 = a492 * real_38[l];
            const Real a509 = a506 - a507;
            const Real a511 = select(mask_40[l], a509, 0.0);
            const Real a513 = select(mask_39[l], a504, a511);
            const Real a517 = a479 / 333500.0;
            const Real a520 = select(mask_41[l], a517, 0.0);
            const Real a523 = select(mask_42[l], a472, a520);
            const Real a525 = a475 * real_43[l];
            const Real a526 = a472 - a525;
            const Real a527 = a526 / real_32[l];
            const Real a531 = real_417[l] * 0.5;
            const Real a535 = real_420[l] - a531;
            const Real a538 = select(mask_45[l], a513, 0.0);
            const Real a541 = a535 * 9.81;
            const Real a545 = moved_numbers[LAYERS + 27] * real_44[l];
            const Real a546 = a538 * numbers[LAYERS + 27];
            const Real a548 = a545 - a546;
            const Real a550 = moved_numbers[LAYERS + 28] * real_43[l];
            const Real a551 = a527 * numbers[LAYERS + 28];
            const Real a552 = a551 + a550;
            const Real a554 = a548 + a552;
            const Real a556 = a554 * real_47[l];
            const Real a558 = x543 * real_47[l];
            const Real a559 = a556 * x542;
            const Real a560 = a559 + a558;
            const Real a562 = a527 * real_46[l];
            const Real a563 = a541 * real_43[l];
            const Real a564 = a563 + a562;
            const Real a566 = a560 * real_50[l];
            const Real a567 = a566 * (-1.0);
            const Real a568 = a567 / real_48[l];
            const Real a570 = a564 * real_50[l];
            const Real a571 = a568 * real_49[l];
            const Real a572 = a571 + a570;
            const Real a574 = moved_numbers[LAYERS + 28] * real_51[l];
            const Real a575 = a572 * numbers[LAYERS + 28];
            const Real a576 = a575 + a574;
            const Real a579 = a576 / real_52[l];
            const Real a581 = moved_numbers[LAYERS + 28] * real_53[l];
            const Real a582 = a579 - a581;
            const Real a583 = a582 / numbers[LAYERS + 28];
            const Real a585 = a527 + a583;
            const Real a588 = a585 / 5.0;
            const Real a590 = a588 * real_55[l];
            const Real a593 = a590 / real_56[l];
            const Real a595 = a593 * 5.0;
            const Real a597 = moved_numbers[LAYERS + 31] * real_57[l];
            const Real a598 = a595 * numbers[LAYERS + 31];
            const Real a599 = a598 + a597;
            const Real a601 = moved_numbers[LAYERS + 30] * real_44[l];
            const Real a602 = a538 * numbers[LAYERS + 30];
            const Real a604 = a601 - a602;
            const Real a606 = a599 + a604;
            const Real a613 = a606 * real_58[l];
            const Real a616 = x609 * real_58[l];
            const Real a617 = a613 * x608;
            const Real a619 = a616 - a617;
            const Real a623 = a588 * real_60[l];
            const Real a628 = a623 * real_62[l];
            const Real a630 = moved_numbers[LAYERS + 31] * real_61[l];
            const Real a631 = a628 * numbers[LAYERS + 31];
            const Real a632 = a631 + a630;
            const Real a635 = select(mask_64[l], a632, 0.0);
            const Real a637 = a635 * real_54[l];
            const Real a638 = a585 * real_63[l];
            const Real a639 = a638 + a637;
            const Real a641 = a639 * real_59[l];
            const Real a642 = a619 * real_65[l];
            const Real a643 = a642 + a641;
            const Real a646 = a643 / real_66[l];
            const Real a648 = a639 * real_67[l];
            const Real a649 = a646 - a648;
            const Real a650 = a649 / real_65[l];
            const Real a652 = a650 * real_68[l];
            const Real a654 = a585 * real_68[l];
            const Real a655 = a652 * real_54[l];
            const Real a656 = a655 + a654;
            const Real a658 = select(mask_31[l], a475, 0.0);
            const Real a662 = select(mask_70[l], a656, 0.0);
            const Real a664 = a662 * 0.00125;
            const Real a666 = a664 / 0.295;
            const Real a677 = a666 + x675;
            const Real a681 = select(mask_72[l], a677, 0.0);
            const Real a685 = a658 * real_73[l];
            const Real a686 = a681 * real_69[l];
            const Real a687 = a686 + a685;
            a689_last = a689_last + a687;
            const Real a689 = a689_last;
            const Real a691 = a687 * 0.5;
            const Real a693 = a689 - a691;
            const Real a695 = moved_numbers[LAYERS + 32] * real_71[l];
            const Real a696 = a681 * numbers[LAYERS + 32];
            const Real a698 = a695 - a696;
            const Real a700 = a693 * (-10.0);
            const Real a702 = a700 * real_75[l];
            const Real a704 = a698 * real_75[l];
            const Real a705 = a702 * real_74[l];
            const Real a706 = a705 + a704;
            const Real a708 = a706 / 216000.0;
            const Real a710 = moved_numbers[LAYERS + 33] - a656;
            const Real a713 = select(mask_77[l], a710, 0.0);
            const Real a718 = a708 * seconds;
            const Real a722 = a718 * real_79[l];
            const Real a725 = a713 * real_78[l];
            const Real a726 = a722 * real_76[l];
            const Real a728 = a725 - a726;
            const Real a730 = a656 - a728;
            const Real a732 = a472 - a523;
            const Real a734 = a732 / 917.0;
            const Real a736 = a730 * real_81[l];
            const Real a737 = a527 - a736;
            const Real a738 = a737 / real_80[l];
            const Real a740 = a475 * real_81[l];
            const Real a741 = a738 * real_32[l];
            const Real a742 = a741 + a740;
            const Real a744 = a734 - a475;
            const Real a749 = real_82[l] * a744;
            const Real a750 = a475 + a749;
            const Real a753 = select(mask_83[l], a750, a742);
            const Real a755 = select(mask_31[l], a753, real_416[l]);
            const Real a758 = select(x756, real_417[l], 0.0);
            const Real a760 = select(x756, real_418[l], 0.0);
            const Real a762 = select(x756, a755, 0.0);
            const Real a766 = select(x756, real_419[l], 0.0);
            a768_last = a768_last + a762;
            real_421[l] = a758;
            real_422[l] = a760;
            real_423[l] = a762;
            real_424[l] = a766;
        }
        // layered_snow.open_snow
        const Real x770 = select(x756, a768_last, 0.0);
        // snow_properties.cover_fraction
        const Real x772 = moved_numbers[LAYERS + 20] * x771;
        const Real x773 = x770 - x772;
        const Real x774 = x773 / numbers[LAYERS + 20];
        const Real x776 = x774 * (-2.0);
        const Real x779 = x776 * x778;
        const Real x785 = x779 * x783;
        const Real x787 = x785 - x779;
        const Real x788 = x787 / x782;
        // layered_snow.open_snow
        const Real x791 = x788 * x789;
        const Real x793 = x770 + x791;
        const Real x794 = x793 / x783;
        // snow_layers.<listcomp>
        const Real x799 = x794 * x798;
        const Real x801 = x799 * 0.1;
        const Real x805 = x794 * x804;
        const Real x807 = x805 * 0.2;
        const Real x811 = x794 * x810;
        const Real x813 = x811 * 0.05;
        // snow_layers.layer_shares
        const Real x815 = x801 + x807;
        const Real x817 = x815 + x813;
        const Real x821 = x817 / 2.0;
        const Real x822 = -x821;
        real_396[0] = x801;
        real_396[1] = x807;
        real_396[2] = x822;
        real_396[3] = x822;
        real_396[4] = x813;
        // snow_layers.remapped, snow_layers._density_change
        Real a832_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a832_last = a832_last + real_423[l];
            const Real a832 = a832_last;
            const Real a835 = select(mask_89[l], real_423[l], 0.0);
            const Real a841 = select(mask_90[l], real_423[l], 0.0);
            const Real a843 = select(mask_90[l], real_421[l], 0.0);
            const Real a845 = a841 * real_28[l];
            const Real a846 = a843 - a845;
            const Real a847 = a846 / real_29[l];
            real_88[l + 1] = a832;
            real_420[l] = a835;
            real_419[l] = a847;
        }
        // layered_snow.open_snow, snow_layers.remapped, snow_layers._density_change
        Real a837_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a826 = real_396[l] * x769;
            const Real a827 = x770 * real_0[l];
            const Real a828 = a827 + a826;
            const Real a830 = select(x756, a828, 0.0);
            a837_last = a837_last + a830;
            const Real a837 = a837_last;
            const Real a850 = real_419[l + 1] - real_419[l];
            const Real a852 = select(mask_93[l], a850, 0.0);
            real_425[l] = a830;
            real_426[l] = a837;
            real_423[l + 1] = a852;
        }
        // snow_layers._density_change
        real_423[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_417[l] = real_423[l + 1];
        real_417[5] = real_of(0.0);
        // snow_layers.remapped
        real_88[0] = real_of(0.0);
        // snow_layers._density_change, snow_layers.remapped
        Real a908_last = real_of(0.0);
        Real a914_last = real_of(0.0);
        Real a920_last = real_of(0.0);
        Real a953_last = real_of(0.0);
        Real a959_last = real_of(0.0);
        Real a965_last = real_of(0.0);
        Real a998_last = real_of(0.0);
        Real a1004_last = real_of(0.0);
        Real a1010_last = real_of(0.0);
        Real a1043_last = real_of(0.0);
        Real a1049_last = real_of(0.0);
        Real a1055_last = real_of(0.0);
        Real a1063_last = real_of(0.0);
        Real a1069_last = real_of(0.0);
        Real a1075_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a857 = real_423[l] * real_27[l];
            const Real a859 = real_417[l] * real_86[l];
            const Real a860 = a859 + a857;
            const Real a863 = real_423[l] + real_417[l];
            const Real a865 = select(mask_95[l], a863, 0.0);
            const Real a867 = a865 * real_96[l];
            const Real a868 = a860 - a867;
            const Real a869 = a868 / real_22[l];
            const Real a871 = select(mask_95[l], a869, 0.0);
            const Real a873 = real_419[l] * real_97[l];
            const Real a874 = a871 - a873;
            const Real a875 = a874 / real_28[l];
            const Real a879 = real_426[0] - real_88[l];
            const Real a881 = real_420[l] * real_98[l];
            const Real a882 = a879 - a881;
            const Real a883 = a882 / real_30[l];
            const Real a889 = select(mask_100[l], a883, 0.0);
            const Real a893 = a889 * real_101[l];
            const Real a894 = a889 * real_99[l];
            const Real a896 = a893 - a894;
            const Real a898 = a875 * real_102[l];
            const Real a899 = a896 * real_97[l];
            const Real a900 = a899 + a898;
            const Real a902 = a889 - a900;
            const Real a904 = a902 * real_84[l];
            const Real a905 = real_421[l] * real_103[l];
            const Real a906 = a905 + a904;
            a908_last = a908_last + a906;
            const Real a910 = a902 * real_85[l];
            const Real a911 = real_422[l] * real_103[l];
            const Real a912 = a911 + a910;
            a914_last = a914_last + a912;
            const Real a916 = a902 * real_87[l];
            const Real a917 = real_424[l] * real_103[l];
            const Real a918 = a917 + a916;
            a920_last = a920_last + a918;
            const Real a922 = real_426[1] - real_88[l];
            const Real a924 = real_420[l] * real_104[l];
            const Real a925 = a922 - a924;
            const Real a926 = a925 / real_30[l];
            const Real a932 = select(mask_106[l], a926, 0.0);
            const Real a936 = a932 * real_107[l];
            const Real a937 = a932 * real_105[l];
            const Real a939 = a936 - a937;
            const Real a941 = a875 * real_108[l];
            const Real a942 = a939 * real_97[l];
            const Real a943 = a942 + a941;
            const Real a945 = a932 - a943;
            const Real a947 = a945 - a902;
            const Real a949 = a947 * real_84[l];
            const Real a950 = real_421[l] * real_109[l];
            const Real a951 = a950 + a949;
            a953_last = a953_last + a951;
            const Real a955 = a947 * real_85[l];
            const Real a956 = real_422[l] * real_109[l];
            const Real a957 = a956 + a955;
            a959_last = a959_last + a957;
            const Real a961 = a947 * real_87[l];
            const Real a962 = real_424[l] * real_109[l];
            const Real a963 = a962 + a961;
            a965_last = a965_last + a963;
            const Real a967 = real_426[2] - real_88[l];
            const Real a969 = real_420[l] * real_110[l];
            const Real a970 = a967 - a969;
            const Real a971 = a970 / real_30[l];
            const Real a977 = select(mask_112[l], a971, 0.0);
            const Real a981 = a977 * real_113[l];
            const Real a982 = a977 * real_111[l];
            const Real a984 = a981 - a982;
            const Real a986 = a875 * real_114[l];
            const Real a987 = a984 * real_97[l];
            const Real a988 = a987 + a986;
            const Real a990 = a977 - a988;
            const Real a992 = a990 - a945;
            const Real a994 = a992 * real_84[l];
            const Real a995 = real_421[l] * real_115[l];
            const Real a996 = a995 + a994;
            a998_last = a998_last + a996;
            const Real a1000 = a992 * real_85[l];
            const Real a1001 = real_422[l] * real_115[l];
            const Real a1002 = a1001 + a1000;
            a1004_last = a1004_last + a1002;
            const Real a1006 = a992 * real_87[l];
            const Real a1007 = real_424[l] * real_115[l];
            const Real a1008 = a1007 + a1006;
            a1010_last = a1010_last + a1008;
            const Real a1012 = real_426[3] - real_88[l];
            const Real a1014 = real_420[l] * real_116[l];
            const Real a1015 = a1012 - a1014;
            const Real a1016 = a1015 / real_30[l];
            const Real a1022 = select(mask_118[l], a1016, 0.0);
            const Real a1026 = a1022 * real_119[l];
            const Real a1027 = a1022 * real_117[l];
            const Real a1029 = a1026 - a1027;
            const Real a1031 = a875 * real_120[l];
            const Real a1032 = a1029 * real_97[l];
            const Real a1033 = a1032 + a1031;
            const Real a1035 = a1022 - a1033;
            const Real a1037 = a1035 - a990;
            const Real a1039 = a1037 * real_84[l];
            const Real a1040 = real_421[l] * real_121[l];
            const Real a1041 = a1040 + a1039;
            a1043_last = a1043_last + a1041;
            const Real a1045 = a1037 * real_85[l];
            const Real a1046 = real_422[l] * real_121[l];
            const Real a1047 = a1046 + a1045;
            a1049_last = a1049_last + a1047;
            const Real a1051 = a1037 * real_87[l];
            const Real a1052 = real_424[l] * real_121[l];
            const Real a1053 = a1052 + a1051;
            a1055_last = a1055_last + a1053;
            const Real a1057 = a1035 * (-1.0);
            const Real a1059 = a1057 * real_84[l];
            const Real a1060 = real_421[l] * real_122[l];
            const Real a1061 = a1060 + a1059;
            a1063_last = a1063_last + a1061;
            const Real a1065 = a1057 * real_85[l];
            const Real a1066 = real_422[l] * real_122[l];
            const Real a1067 = a1066 + a1065;
            a1069_last = a1069_last + a1067;
            const Real a1071 = a1057 * real_87[l];
            const Real a1072 = real_424[l] * real_122[l];
            const Real a1073 = a1072 + a1071;
            a1075_last = a1075_last + a1073;
        }
        // snow_layers.<genexpr>
        real_426[0] = a908_last;
        real_426[1] = a953_last;
        real_426[2] = a998_last;
        real_426[3] = a1043_last;
        real_426[4] = a1063_last;
        real_427[0] = a914_last;
        real_427[1] = a959_last;
        real_427[2] = a1004_last;
        real_427[3] = a1049_last;
        real_427[4] = a1069_last;
        real_428[0] = a920_last;
        real_428[1] = a965_last;
        real_428[2] = a1010_last;
        real_428[3] = a1055_last;
        real_428[4] = a1075_last;
        // layered_snow.open_snow
        const Real x1093 = x60 * seconds;
        const Real x1096 = x788 * x1092;
        const Real x1097 = x1093 * x783;
        const Real x1099 = x1096 - x1097;
        const Real x1102 = select(x756, x1099, 0.0);
        const Real x1105 = select(x1104, moved_forcing[1], 0.0);
        const Real x1107 = x1105 * 4218.0;
        const Real x1111 = x1102 * x1108;
        const Real x1112 = x1107 * x1100;
        const Real x1114 = x1111 - x1112;
        const Real x1116 = real_426[0] + x1102;
        const Real x1118 = real_427[0] + x1114;
        real_429[0] = x1116;
        for (int l = 0; l < 4; ++l) real_429[l + 1] = real_426[l + 1];
        // snow_properties.held_by_pores
        const Real x1162 = moved_numbers[LAYERS + 21] * 1000.0;
        // layered_snow.open_snow
        real_430[0] = x1118;
        for (int l = 0; l < 4; ++l) real_430[l + 1] = real_427[l + 1];
        // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a1083 = real_427[l] / 333500.0;
            const Real a1086 = select(mask_126[l], a1083, 0.0);
            const Real a1089 = select(mask_127[l], real_426[l], a1086);
            const Real a1091 = real_426[l] - a1089;
            const Real a1121 = real_396[l] * x789;
            const Real a1123 = x794 * real_0[l];
            const Real a1125 = a1123 + a1121;
            const Real a1130 = x788 * real_130[l];
            const Real a1133 = real_429[l] + a1130;
            const Real a1134 = a1133 / x783;
            const Real a1137 = select(x756, a1134, 0.0);
            const Real a1141 = a1125 * real_132[l];
            const Real a1142 = a1137 + a1141;
            const Real a1144 = a1142 / real_129[l];
            const Real a1146 = select(x756, a1144, 0.0);
            const Real a1148 = a1146 / 1000.0;
            const Real a1150 = a1148 / real_133[l];
            const Real a1152 = a1150 * 1.88;
            const Real a1154 = a1152 * real_134[l];
            const Real a1156 = a1154 * 2.22;
            const Real a1158 = moved_numbers[LAYERS + 34] * real_135[l];
            const Real a1159 = a1156 * numbers[LAYERS + 34];
            const Real a1160 = a1159 + a1158;
            const Real a1164 = a1091 / 917.0;
            const Real a1166 = real_425[l] - a1164;
            const Real a1169 = select(mask_138[l], a1166, 0.0);
            const Real a1171 = x1162 * real_137[l];
            const Real a1172 = a1169 * x1161;
            const Real a1173 = a1172 + a1171;
            const Real a1176 = a1125 * 0.5;
            const Real a1180 = a1160 * real_139[l];
            const Real a1182 = a1180 - a1176;
            const Real a1183 = a1182 / real_136[l];
            const Real a1187 = x788 * real_140[l];
            const Real a1190 = real_430[l] + a1187;
            const Real a1191 = a1190 / x783;
            const Real a1195 = select(x756, a1191, 0.0);
            const Real a1201 = x788 * real_144[l];
            const Real a1203 = a1173 + a1201;
            const Real a1204 = a1203 / x783;
            const Real a1207 = select(mask_143[l], a1204, 0.0);
            real_431[l] = a1091;
            real_432[l] = a1137;
            real_433[l] = a1183;
            real_434[l] = a1195;
            real_435[l] = a1207;
        }
        // layered_snow.open_snow
        const Real x1210 = real_433[4] + x263;
        const Real x1214 = x1210 * x1212;
        const Real x1218 = select(x756, x788, 0.0);
        moved_results[LAYERS + 19] = x1218;
        Real a1219_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1219_last = a1219_last + real_418[l + 1];
        }
        const Real x1220 = a1219_last + x292;
        // calm_air.louis_exchange
        const Real x1222 = moved_numbers[LAYERS + 17] * x1221;
        const Real x1223 = moved_numbers[LAYERS + 1] - x1222;
        const Real x1224 = x1223 / numbers[LAYERS + 17];
        const Real x1226 = x1224 / x1221;
        const Real x1228 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1229 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1230 = x1229 + x1228;
        const Real x1232 = x1230 * x1231;
        const Real x1233 = moved_numbers[LAYERS] - x1232;
        const Real x1234 = x1233 / x1227;
        const Real x1236 = x1234 / x1231;
        const Real x1240 = x1226 * x1238;
        const Real x1243 = x1240 * 0.4;
        const Real x1246 = x1243 * x1242;
        const Real x1248 = x1246 + x1246;
        const Real x1251 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1252 = x1251 + x1251;
        const Real x1254 = x281 * x280;
        const Real x1255 = x1254 + x1254;
        const Real x1257 = x1255 * x1256;
        const Real x1258 = x1252 - x1257;
        const Real x1259 = x1258 / x1253;
        const Real x1261 = x1226 * x1235;
        const Real x1262 = x1236 * x1225;
        const Real x1263 = x1262 + x1261;
        const Real x1267 = x1263 * x1265;
        const Real x1270 = x1267 * 0.16000000000000003;
        const Real x1273 = x1270 * x280;
        const Real x1275 = x281 * x1269;
        const Real x1276 = x1275 - x1273;
        const Real x1278 = x1259 * 9.81;
        const Real x1280 = moved_numbers[LAYERS] * x26;
        const Real x1281 = x27 * numbers[LAYERS];
        const Real x1282 = x1281 + x1280;
        const Real x1284 = x1282 * x1283;
        const Real x1285 = x1278 - x1284;
        const Real x1286 = x1285 / x1279;
        const Real x1288 = x1248 * 75.0;
        const Real x1292 = x1224 / x1291;
        const Real x1294 = x1288 * x1290;
        const Real x1296 = x1292 * x1287;
        const Real x1297 = x1296 - x1294;
        // snow_skin.skin_balance
        const Real x1301 = x464 * forcing[4];
        const Real x1303 = moved_forcing[4] * x1298;
        const Real x1304 = x1303 - x1301;
        const Real x1306 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1307 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1308 = x1307 + x1306;
        const Real x1310 = x1304 + x1308;
        // layered_snow.open_snow
        const Real x1312 = x292 + x1114;
        const Real x1314 = select(x756, 0.0, a353_last);
        const Real x1315 = select(x756, 0.0, x1220);
        // layered_snow_step.layered_snow_step
        const Real x1320 = select(x1318, x1218, 0.0);
        // vegetation.vegetated_surface
        const Real x1323 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1325 = x1323 - moved_numbers[LAYERS + 6];
        const Real x1327 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1330 = select(x1328, 0.0, x1327);
        const Real x1332 = x1330 * x1331;
        const Real x1333 = x1325 - x1332;
        const Real x1334 = x1333 / x1329;
        const Real x1340 = select(x1339, x1334, 0.0);
        const Real x1343 = select(x1341, 0.0, x1340);
        // vegetation._between
        const Real x1347 = x1343 * numbers[LAYERS + 38];
        const Real x1349 = moved_numbers[LAYERS + 38] * x1344;
        const Real x1350 = x1349 - x1347;
        const Real x1352 = x1343 * numbers[LAYERS + 39];
        const Real x1353 = moved_numbers[LAYERS + 39] * x1342;
        const Real x1354 = x1353 + x1352;
        const Real x1356 = x1350 + x1354;
        // vegetation.vegetated_surface
        const Real x1358 = select(flags[1], moved_forcing[10], x1356);
        moved_results[LAYERS + 22] = x1358;
        // vegetation._between
        const Real x1360 = x1343 * numbers[LAYERS + 43];
        const Real x1362 = moved_numbers[LAYERS + 43] * x1344;
        const Real x1363 = x1362 - x1360;
        const Real x1365 = x1343 * numbers[LAYERS + 42];
        const Real x1366 = moved_numbers[LAYERS + 42] * x1342;
        const Real x1367 = x1366 + x1365;
        const Real x1369 = x1363 + x1367;
        // vegetation.vegetated_surface
        const Real x1371 = select(flags[0], moved_forcing[9], x1369);
        moved_results[LAYERS + 20] = x1371;
        // vegetation._between
        const Real x1373 = x1343 * numbers[LAYERS + 40];
        const Real x1375 = moved_numbers[LAYERS + 40] * x1344;
        const Real x1376 = x1375 - x1373;
        const Real x1378 = x1343 * numbers[LAYERS + 41];
        const Real x1379 = moved_numbers[LAYERS + 41] * x1342;
        const Real x1380 = x1379 + x1378;
        const Real x1382 = x1376 + x1380;
        moved_results[LAYERS + 21] = x1382;
        const Real x1384 = x1343 * numbers[LAYERS + 44];
        const Real x1386 = moved_numbers[LAYERS + 44] * x1344;
        const Real x1387 = x1386 - x1384;
        const Real x1389 = x1343 * numbers[LAYERS + 45];
        const Real x1390 = moved_numbers[LAYERS + 45] * x1342;
        const Real x1391 = x1390 + x1389;
        const Real x1393 = x1387 + x1391;
        moved_after[3 * LAYERS + 35] = x1393;
        moved_after[3 * LAYERS + 36] = x1393;
        // soil_heat.canopy_damping
        const Real x1395 = x1323 * (-2.0);
        const Real x1397 = x1395 * x1396;
        // snow_free_ground.ground_conduction
        const Real x1399 = real_375[0] * x1396;
        const Real x1400 = x1397 * real_20[0];
        const Real x1401 = x1400 + x1399;
        // calm_air.calm_exchange
        const Real x1403 = x27 - moved_state[3 * LAYERS];
        const Real x1406 = select(x1405, x281, 0.0);
        const Real x1408 = x1406 * x1407;
        const Real x1409 = moved_numbers[LAYERS + 1] - x1408;
        const Real x1410 = x1409 / x1404;
        const Real x1412 = x1410 * 9.81;
        const Real x1414 = x1412 * x1407;
        const Real x1415 = x1410 * x1411;
        const Real x1416 = x1415 + x1414;
        const Real x1418 = moved_numbers[LAYERS] * forcing[1];
        const Real x1419 = moved_forcing[1] * numbers[LAYERS];
        const Real x1420 = x1419 + x1418;
        const Real x1422 = x1420 * x1421;
        const Real x1423 = x1416 - x1422;
        const Real x1424 = x1423 / x1417;
        const Real x1426 = x1424 * x1402;
        const Real x1427 = x1403 * x1421;
        const Real x1428 = x1427 + x1426;
        // calm_air.limited_richardson
        const Real x1431 = select(x1429, x1428, 0.0);
        const Real x1435 = moved_numbers[LAYERS + 2] * x1433;
        const Real x1438 = x1435 * (-2.0);
        const Real x1441 = x1431 * x1437;
        const Real x1442 = x1438 * x1430;
        const Real x1444 = x1441 - x1442;
        const Real x1447 = x1444 * x1446;
        const Real x1453 = x1447 * x1451;
        const Real x1455 = x1453 - x1447;
        const Real x1456 = x1455 / x1450;
        const Real x1459 = moved_numbers[LAYERS + 2] * x1451;
        const Real x1461 = x1456 * numbers[LAYERS + 2];
        const Real x1462 = x1461 - x1459;
        const Real x1464 = select(x1429, x1462, x1428);
        // calm_air.calm_exchange
        const Real x1466 = x1424 * x1465;
        const Real x1467 = x1464 - x1466;
        const Real x1468 = x1467 / x1421;
        const Real x1470 = x27 - x1468;
        // exchange.myj_exchange
        const Real x1474 = moved_forcing[3] * x1472;
        const Real x1477 = x1474 * 100000.0;
        const Real x1480 = x1477 / x1476;
        const Real x1483 = x1480 * 0.2857142857142857;
        const Real x1486 = x1483 * x1485;
        const Real x1489 = moved_forcing[1] * x1485;
        const Real x1490 = x1486 * forcing[1];
        const Real x1492 = x1489 - x1490;
        const Real x1494 = x1470 * x1485;
        const Real x1495 = x1486 * x1469;
        const Real x1497 = x1494 - x1495;
        const Real x1501 = x1492 * x1499;
        const Real x1504 = x1501 * 9.81;
        const Real x1507 = x1492 - x1497;
        const Real x1509 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1511 = x1509 * 0.3041811846689896;
        const Real x1514 = x1507 * x1512;
        const Real x1515 = x1511 * x1506;
        const Real x1516 = x1515 + x1514;
        const Real x1518 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1520 = x1518 * 0.6083623693379792;
        const Real x1522 = x1492 + x1497;
        const Real x1524 = x1522 * 0.5;
        const Real x1526 = x1520 * x1523;
        const Real x1527 = x1524 * x1519;
        const Real x1528 = x1527 + x1526;
        const Real x1530 = x1516 + x1528;
        const Real x1533 = select(x1532, x1255, 0.0);
        const Real x1535 = x1504 * x1529;
        const Real x1537 = x1530 * x1503;
        const Real x1538 = x1537 - x1535;
        const Real x1540 = x1538 * numbers[LAYERS + 1];
        const Real x1541 = moved_numbers[LAYERS + 1] * x1534;
        const Real x1542 = x1541 + x1540;
        const Real x1544 = x1542 * numbers[LAYERS + 1];
        const Real x1545 = moved_numbers[LAYERS + 1] * x1539;
        const Real x1546 = x1545 + x1544;
        const Real x1548 = x1533 * x1547;
        const Real x1549 = x1546 - x1548;
        const Real x1550 = x1549 / x1531;
        const Real x1552 = moved_numbers[LAYERS] * x1551;
        const Real x1553 = x1550 - x1552;
        const Real x1554 = x1553 / numbers[LAYERS];
        const Real x1556 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1558 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1560 = moved_state[3 * LAYERS + 35] * x1559;
        const Real x1561 = x1556 - x1560;
        const Real x1562 = x1561 / state[3 * LAYERS + 35];
        const Real x1564 = x1562 / x1559;
        const Real x1566 = x1554 / 0.505;
        const Real x1569 = select(x1568, x1566, 0.0);
        // exchange.zilitinkevich_factor
        const Real x1572 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1574 = x1572 * x1573;
        const Real x1576 = select(flags[2], x1574, 0.0);
        const Real x1578 = x1576 * (-103.28);
        // exchange.myj_exchange
        const Real x1580 = x1569 * x1567;
        const Real x1581 = x1580 + x1580;
        const Real x1583 = x1581 * 10.0;
        const Real x1586 = select(x1570, x1583, 0.0);
        const Real x1588 = x1578 * x1585;
        const Real x1589 = x1586 * x1577;
        const Real x1590 = x1589 + x1588;
        const Real x1594 = moved_numbers[LAYERS] * x1592;
        const Real x1597 = x1594 * 0.0001;
        const Real x1598 = -x1597;
        // exchange.convective_factor
        const Real x1600 = x1538 * 1000.0;
        const Real x1603 = x1600 * x1602;
        const Real x1607 = select(x1606, x1603, 0.0);
        const Real x1609 = x1607 / x1605;
        const Real x1611 = x1609 * 0.6666666666666666;
        const Real x1613 = x1611 * x1612;
        const Real x1615 = select(x1604, x1613, 0.0);
        const Real x1617 = x1615 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1619 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1621 = x1619 * 0.6666666666666666;
        const Real x1623 = x1621 * x1622;
        const Real x1625 = x1617 * x1622;
        const Real x1626 = x1623 * x1616;
        const Real x1627 = x1626 + x1625;
        // exchange._friction_velocity
        const Real x1629 = x1533 + x1627;
        const Real x1632 = x1629 / x1631;
        const Real x1634 = moved_state[3 * LAYERS + 38] * x1630;
        const Real x1635 = x1632 * state[3 * LAYERS + 38];
        const Real x1636 = x1635 + x1634;
        const Real x1639 = x1636 / x1638;
        const Real x1642 = select(x1641, x1639, 0.0);
        // exchange.myj_exchange
        const Real x1644 = select(x1570, 0.0, x1617);
        const Real x1646 = x1538 * 0.4;
        const Real x1648 = x1556 * x1647;
        const Real x1649 = moved_state[3 * LAYERS + 35] - x1648;
        const Real x1650 = x1649 / x1555;
        const Real x1652 = x1642 * state[3 * LAYERS + 36];
        const Real x1653 = moved_state[3 * LAYERS + 36] * x1640;
        const Real x1654 = x1653 + x1652;
        const Real x1657 = x1654 / x1656;
        const Real x1659 = x1590 * x1655;
        const Real x1660 = x1657 * x1587;
        const Real x1661 = x1660 + x1659;
        const Real x1663 = x1661 * x1662;
        const Real x1665 = x1663 * state[3 * LAYERS + 36];
        const Real x1666 = moved_state[3 * LAYERS + 36] * x1662;
        const Real x1667 = x1666 + x1665;
        const Real x1670 = select(x1669, x1667, 0.0);
        const Real x1672 = x1558 * x1671;
        const Real x1673 = x1670 - x1672;
        const Real x1674 = x1673 / x1557;
        const Real x1676 = x1646 * state[3 * LAYERS + 37];
        const Real x1677 = moved_state[3 * LAYERS + 37] * x1645;
        const Real x1678 = x1677 + x1676;
        const Real x1680 = x1642 * x1640;
        const Real x1681 = x1680 + x1680;
        const Real x1683 = x1681 * x1640;
        const Real x1684 = x1642 * x1679;
        const Real x1685 = x1684 + x1683;
        const Real x1687 = x1685 * x1686;
        const Real x1688 = x1678 - x1687;
        const Real x1689 = x1688 / x1682;
        real_355[0] = x1556;
        real_355[1] = moved_state[3 * LAYERS + 35];
        real_355[2] = x1558;
        real_355[3] = x1670;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x1674;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1693 = x1689 * real_146[l];
            const Real a1694 = real_355[l] * x1686;
            const Real a1695 = a1694 + a1693;
            const Real a1699 = real_356[l] * (-5.0);
            const Real a1702 = select(mask_149[l], a1699, a1695);
            const Real a1704 = real_356[l] * 0.9999990000003619;
            const Real a1707 = select(mask_150[l], a1704, a1702);
            const Real a1710 = a1707 / 0.0006;
            const Real a1721 = a1710 * real_151[l];
            real_354[l] = a1721;
        }
        // exchange.myj_exchange
        const Real x1724 = real_354[0] - real_354[1];
        const Real x1726 = x1724 + x1564;
        const Real x1728 = real_354[2] - real_354[3];
        const Real x1730 = x1674 / x1671;
        const Real x1732 = x1728 - x1730;
        const Real x1734 = x1642 * 0.4;
        const Real x1736 = x1726 * x1735;
        const Real x1737 = x1734 - x1736;
        const Real x1738 = x1737 / x1725;
        const Real x1741 = select(x1739, x1598, x1738);
        const Real x1743 = x1732 * x1742;
        const Real x1744 = x1734 - x1743;
        const Real x1745 = x1744 / x1731;
        const Real x1748 = select(x1746, x1598, x1745);
        // exchange._convective_velocity_squared
        const Real x1750 = x1748 / x1747;
        const Real x1752 = x1750 * 0.6666666666666666;
        const Real x1754 = x1752 * x1753;
        const Real x1756 = x1644 * x1753;
        const Real x1757 = x1754 * x1643;
        const Real x1758 = x1757 + x1756;
        // exchange._friction_velocity
        const Real x1760 = x1533 + x1758;
        const Real x1763 = x1760 / x1762;
        const Real x1765 = x1741 * x1761;
        const Real x1766 = x1763 * x1740;
        const Real x1767 = x1766 + x1765;
        const Real x1770 = x1767 / x1769;
        const Real x1773 = select(x1772, x1770, 0.0);
        // exchange.myj_exchange
        const Real x1775 = x1773 * state[3 * LAYERS + 36];
        const Real x1776 = moved_state[3 * LAYERS + 36] * x1771;
        const Real x1777 = x1776 + x1775;
        const Real x1780 = x1777 / x1779;
        const Real x1782 = x1590 * x1778;
        const Real x1783 = x1780 * x1587;
        const Real x1784 = x1783 + x1782;
        const Real x1786 = x1784 * x1785;
        const Real x1788 = x1786 * state[3 * LAYERS + 36];
        const Real x1789 = moved_state[3 * LAYERS + 36] * x1785;
        const Real x1790 = x1789 + x1788;
        const Real x1793 = select(x1792, x1790, 0.0);
        const Real x1795 = x1558 * x1794;
        const Real x1796 = x1793 - x1795;
        const Real x1797 = x1796 / x1557;
        const Real x1799 = x1646 * x1747;
        const Real x1800 = x1748 * x1645;
        const Real x1801 = x1800 + x1799;
        const Real x1803 = x1773 * x1771;
        const Real x1804 = x1803 + x1803;
        const Real x1806 = x1804 * x1771;
        const Real x1807 = x1773 * x1802;
        const Real x1808 = x1807 + x1806;
        const Real x1810 = x1808 * x1809;
        const Real x1811 = x1801 - x1810;
        const Real x1812 = x1811 / x1805;
        real_354[0] = x1556;
        real_354[1] = moved_state[3 * LAYERS + 35];
        real_354[2] = x1558;
        real_354[3] = x1793;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x1797;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1816 = x1812 * real_152[l];
            const Real a1817 = real_354[l] * x1809;
            const Real a1818 = a1817 + a1816;
            const Real a1822 = real_356[l] * (-5.0);
            const Real a1825 = select(mask_153[l], a1822, a1818);
            const Real a1827 = real_356[l] * 0.9999990000003619;
            const Real a1830 = select(mask_154[l], a1827, a1825);
            const Real a1833 = a1830 / 0.0006;
            const Real a1843 = a1833 * real_155[l];
            real_355[l] = a1843;
        }
        // exchange.myj_exchange
        const Real x1846 = real_355[0] - real_355[1];
        const Real x1848 = x1846 + x1564;
        const Real x1850 = real_355[2] - real_355[3];
        const Real x1852 = x1797 / x1794;
        const Real x1854 = x1850 - x1852;
        const Real x1856 = x1773 * 0.4;
        const Real x1858 = x1848 * x1857;
        const Real x1859 = x1856 - x1858;
        const Real x1860 = x1859 / x1847;
        const Real x1863 = select(x1861, x1598, x1860);
        const Real x1865 = x1854 * x1864;
        const Real x1866 = x1856 - x1865;
        const Real x1867 = x1866 / x1853;
        const Real x1870 = select(x1868, x1598, x1867);
        // exchange._convective_velocity_squared
        const Real x1872 = x1870 / x1869;
        const Real x1874 = x1872 * 0.6666666666666666;
        const Real x1876 = x1874 * x1875;
        const Real x1878 = x1644 * x1875;
        const Real x1879 = x1876 * x1643;
        const Real x1880 = x1879 + x1878;
        // exchange._friction_velocity
        const Real x1882 = x1533 + x1880;
        const Real x1885 = x1882 / x1884;
        const Real x1887 = x1863 * x1883;
        const Real x1888 = x1885 * x1862;
        const Real x1889 = x1888 + x1887;
        const Real x1892 = x1889 / x1891;
        const Real x1895 = select(x1894, x1892, 0.0);
        // exchange.myj_exchange
        const Real x1897 = x1895 * state[3 * LAYERS + 36];
        const Real x1898 = moved_state[3 * LAYERS + 36] * x1893;
        const Real x1899 = x1898 + x1897;
        const Real x1902 = x1899 / x1901;
        const Real x1904 = x1590 * x1900;
        const Real x1905 = x1902 * x1587;
        const Real x1906 = x1905 + x1904;
        const Real x1908 = x1906 * x1907;
        const Real x1910 = x1908 * state[3 * LAYERS + 36];
        const Real x1911 = moved_state[3 * LAYERS + 36] * x1907;
        const Real x1912 = x1911 + x1910;
        const Real x1915 = select(x1914, x1912, 0.0);
        const Real x1917 = x1558 * x1916;
        const Real x1918 = x1915 - x1917;
        const Real x1919 = x1918 / x1557;
        const Real x1921 = x1646 * x1869;
        const Real x1922 = x1870 * x1645;
        const Real x1923 = x1922 + x1921;
        const Real x1925 = x1895 * x1893;
        const Real x1926 = x1925 + x1925;
        const Real x1928 = x1926 * x1893;
        const Real x1929 = x1895 * x1924;
        const Real x1930 = x1929 + x1928;
        const Real x1932 = x1930 * x1931;
        const Real x1933 = x1923 - x1932;
        const Real x1934 = x1933 / x1927;
        real_355[0] = x1556;
        real_355[1] = moved_state[3 * LAYERS + 35];
        real_355[2] = x1558;
        real_355[3] = x1915;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x1919;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1938 = x1934 * real_156[l];
            const Real a1939 = real_355[l] * x1931;
            const Real a1940 = a1939 + a1938;
            const Real a1944 = real_356[l] * (-5.0);
            const Real a1947 = select(mask_157[l], a1944, a1940);
            const Real a1949 = real_356[l] * 0.9999990000003619;
            const Real a1952 = select(mask_158[l], a1949, a1947);
            const Real a1955 = a1952 / 0.0006;
            const Real a1965 = a1955 * real_159[l];
            real_354[l] = a1965;
        }
        // exchange.myj_exchange
        const Real x1968 = real_354[0] - real_354[1];
        const Real x1970 = x1968 + x1564;
        const Real x1972 = real_354[2] - real_354[3];
        const Real x1974 = x1919 / x1916;
        const Real x1976 = x1972 - x1974;
        const Real x1978 = x1895 * 0.4;
        const Real x1980 = x1970 * x1979;
        const Real x1981 = x1978 - x1980;
        const Real x1982 = x1981 / x1969;
        const Real x1985 = select(x1983, x1598, x1982);
        const Real x1987 = x1976 * x1986;
        const Real x1988 = x1978 - x1987;
        const Real x1989 = x1988 / x1975;
        const Real x1992 = select(x1990, x1598, x1989);
        // exchange._convective_velocity_squared
        const Real x1994 = x1992 / x1991;
        const Real x1996 = x1994 * 0.6666666666666666;
        const Real x1998 = x1996 * x1997;
        const Real x2000 = x1644 * x1997;
        const Real x2001 = x1998 * x1643;
        const Real x2002 = x2001 + x2000;
        // exchange._friction_velocity
        const Real x2004 = x1533 + x2002;
        const Real x2007 = x2004 / x2006;
        const Real x2009 = x1985 * x2005;
        const Real x2010 = x2007 * x1984;
        const Real x2011 = x2010 + x2009;
        const Real x2014 = x2011 / x2013;
        const Real x2017 = select(x2016, x2014, 0.0);
        // exchange.myj_exchange
        const Real x2019 = x2017 * state[3 * LAYERS + 36];
        const Real x2020 = moved_state[3 * LAYERS + 36] * x2015;
        const Real x2021 = x2020 + x2019;
        const Real x2024 = x2021 / x2023;
        const Real x2026 = x1590 * x2022;
        const Real x2027 = x2024 * x1587;
        const Real x2028 = x2027 + x2026;
        const Real x2030 = x2028 * x2029;
        const Real x2032 = x2030 * state[3 * LAYERS + 36];
        const Real x2033 = moved_state[3 * LAYERS + 36] * x2029;
        const Real x2034 = x2033 + x2032;
        const Real x2037 = select(x2036, x2034, 0.0);
        const Real x2039 = x1558 * x2038;
        const Real x2040 = x2037 - x2039;
        const Real x2041 = x2040 / x1557;
        const Real x2043 = x1646 * x1991;
        const Real x2044 = x1992 * x1645;
        const Real x2045 = x2044 + x2043;
        const Real x2047 = x2017 * x2015;
        const Real x2048 = x2047 + x2047;
        const Real x2050 = x2048 * x2015;
        const Real x2051 = x2017 * x2046;
        const Real x2052 = x2051 + x2050;
        const Real x2054 = x2052 * x2053;
        const Real x2055 = x2045 - x2054;
        const Real x2056 = x2055 / x2049;
        real_354[0] = x1556;
        real_354[1] = moved_state[3 * LAYERS + 35];
        real_354[2] = x1558;
        real_354[3] = x2037;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x2041;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2060 = x2056 * real_160[l];
            const Real a2061 = real_354[l] * x2053;
            const Real a2062 = a2061 + a2060;
            const Real a2066 = real_356[l] * (-5.0);
            const Real a2069 = select(mask_161[l], a2066, a2062);
            const Real a2071 = real_356[l] * 0.9999990000003619;
            const Real a2074 = select(mask_162[l], a2071, a2069);
            const Real a2077 = a2074 / 0.0006;
            const Real a2087 = a2077 * real_163[l];
            real_355[l] = a2087;
        }
        // exchange.myj_exchange
        const Real x2090 = real_355[0] - real_355[1];
        const Real x2092 = x2090 + x1564;
        const Real x2094 = real_355[2] - real_355[3];
        const Real x2096 = x2041 / x2038;
        const Real x2098 = x2094 - x2096;
        const Real x2100 = x2017 * 0.4;
        const Real x2102 = x2092 * x2101;
        const Real x2103 = x2100 - x2102;
        const Real x2104 = x2103 / x2091;
        const Real x2107 = select(x2105, x1598, x2104);
        const Real x2109 = x2098 * x2108;
        const Real x2110 = x2100 - x2109;
        const Real x2111 = x2110 / x2097;
        const Real x2114 = select(x2112, x1598, x2111);
        // exchange._convective_velocity_squared
        const Real x2116 = x2114 / x2113;
        const Real x2118 = x2116 * 0.6666666666666666;
        const Real x2120 = x2118 * x2119;
        const Real x2122 = x1644 * x2119;
        const Real x2123 = x2120 * x1643;
        const Real x2124 = x2123 + x2122;
        // exchange._friction_velocity
        const Real x2126 = x1533 + x2124;
        const Real x2129 = x2126 / x2128;
        const Real x2131 = x2107 * x2127;
        const Real x2132 = x2129 * x2106;
        const Real x2133 = x2132 + x2131;
        const Real x2136 = x2133 / x2135;
        const Real x2139 = select(x2138, x2136, 0.0);
        // exchange.myj_exchange
        const Real x2141 = x2139 * state[3 * LAYERS + 36];
        const Real x2142 = moved_state[3 * LAYERS + 36] * x2137;
        const Real x2143 = x2142 + x2141;
        const Real x2146 = x2143 / x2145;
        const Real x2148 = x1590 * x2144;
        const Real x2149 = x2146 * x1587;
        const Real x2150 = x2149 + x2148;
        const Real x2152 = x2150 * x2151;
        const Real x2154 = x2152 * state[3 * LAYERS + 36];
        const Real x2155 = moved_state[3 * LAYERS + 36] * x2151;
        const Real x2156 = x2155 + x2154;
        const Real x2159 = select(x2158, x2156, 0.0);
        const Real x2161 = x1558 * x2160;
        const Real x2162 = x2159 - x2161;
        const Real x2163 = x2162 / x1557;
        const Real x2165 = x1646 * x2113;
        const Real x2166 = x2114 * x1645;
        const Real x2167 = x2166 + x2165;
        const Real x2169 = x2139 * x2137;
        const Real x2170 = x2169 + x2169;
        const Real x2172 = x2170 * x2137;
        const Real x2173 = x2139 * x2168;
        const Real x2174 = x2173 + x2172;
        const Real x2176 = x2174 * x2175;
        const Real x2177 = x2167 - x2176;
        const Real x2178 = x2177 / x2171;
        real_355[0] = x1556;
        real_355[1] = moved_state[3 * LAYERS + 35];
        real_355[2] = x1558;
        real_355[3] = x2159;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x2163;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2182 = x2178 * real_164[l];
            const Real a2183 = real_355[l] * x2175;
            const Real a2184 = a2183 + a2182;
            const Real a2188 = real_356[l] * (-5.0);
            const Real a2191 = select(mask_165[l], a2188, a2184);
            const Real a2193 = real_356[l] * 0.9999990000003619;
            const Real a2196 = select(mask_166[l], a2193, a2191);
            const Real a2199 = a2196 / 0.0006;
            const Real a2209 = a2199 * real_167[l];
            real_354[l] = a2209;
        }
        // exchange.myj_exchange
        const Real x2212 = real_354[0] - real_354[1];
        const Real x2214 = x2212 + x1564;
        const Real x2216 = real_354[2] - real_354[3];
        const Real x2218 = x2163 / x2160;
        const Real x2220 = x2216 - x2218;
        const Real x2222 = x2139 * 0.4;
        const Real x2224 = x2214 * x2223;
        const Real x2225 = x2222 - x2224;
        const Real x2226 = x2225 / x2213;
        const Real x2229 = select(x2227, x1598, x2226);
        const Real x2231 = x2220 * x2230;
        const Real x2232 = x2222 - x2231;
        const Real x2233 = x2232 / x2219;
        const Real x2236 = select(x2234, x1598, x2233);
        // calm_air.calm_exchange
        const Real x2238 = x259 * 1004.5;
        const Real x2240 = x2238 * x2239;
        const Real x2241 = moved_numbers[LAYERS + 4] - x2240;
        const Real x2242 = x2241 / x2237;
        const Real x2244 = x2236 + x2242;
        // snow_free_ground.with_surface_of
        const Real x2248 = x1371 * forcing[4];
        const Real x2250 = moved_forcing[4] * x2245;
        const Real x2251 = x2250 - x2248;
        const Real x2253 = x1382 * forcing[5];
        const Real x2254 = moved_forcing[5] * x1381;
        const Real x2255 = x2254 + x2253;
        const Real x2257 = x2251 + x2255;
        // snow.conductance
        const Real x2259 = x1 * x2258;
        const Real x2260 = x1401 - x2259;
        const Real x2261 = x2260 / x0;
        // snow_free_ground.with_surface_of
        const Real x2263 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2265 = x2261 * x2262;
        const Real x2266 = x2263 * x2258;
        const Real x2267 = x2266 + x2265;
        const Real x2269 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2271 = x44 * 2488.8;
        const Real x2273 = x259 * 1004.6;
        const Real x2275 = x2273 * x2243;
        const Real x2276 = x2244 * x2272;
        const Real x2277 = x2276 + x2275;
        const Real x2279 = x52 / 5.67e-08;
        const Real x2281 = x1382 * x2278;
        const Real x2282 = x2279 * x1381;
        const Real x2283 = x2282 + x2281;
        const Real x2285 = x2283 * 6.48e-08;
        const Real x2287 = moved_forcing[3] * x2243;
        const Real x2288 = x2244 * forcing[3];
        const Real x2289 = x2288 + x2287;
        const Real x2291 = x2289 * x2290;
        const Real x2292 = x2285 - x2291;
        const Real x2293 = x2292 / x2286;
        const Real x2296 = x2277 * x2295;
        const Real x2297 = x2269 - x2296;
        const Real x2298 = x2297 / x2274;
        const Real x2300 = x2293 + x2298;
        const Real x2302 = x1382 * x51;
        const Real x2303 = x52 * x1381;
        const Real x2304 = x2303 + x2302;
        const Real x2306 = x2257 - x2304;
        const Real x2308 = x2306 - x2267;
        const Real x2310 = x2277 * x2309;
        const Real x2311 = x2308 - x2310;
        const Real x2312 = x2311 / x2274;
        const Real x2314 = x2312 + x27;
        const Real x2316 = x2314 - moved_forcing[1];
        const Real x2318 = x23 - moved_forcing[2];
        const Real x2320 = x2318 * 2488.8;
        const Real x2322 = x2320 * x2299;
        const Real x2323 = x2300 * x2319;
        const Real x2324 = x2323 + x2322;
        const Real x2326 = x2316 * x2270;
        const Real x2327 = x2271 * x2315;
        const Real x2328 = x2327 + x2326;
        const Real x2330 = x2324 + x2328;
        const Real x2332 = x2271 + x2300;
        const Real x2334 = x2332 * x2333;
        const Real x2335 = x2330 - x2334;
        const Real x2336 = x2335 / x2331;
        const Real x2338 = x2336 * x2274;
        const Real x2339 = x2277 * x2333;
        const Real x2340 = x2339 + x2338;
        const Real x2342 = x2340 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2345 = select(x2344, x2342, 0.0);
        // vegetation.water_stress
        const Real x2349 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2363 = select(x2362, x1358, 0.0);
        const Real x2365 = moved_forcing[4] * 1.1;
        const Real x2367 = moved_numbers[LAYERS + 36] * x2361;
        const Real x2368 = x2363 * numbers[LAYERS + 36];
        const Real x2369 = x2368 + x2367;
        const Real x2371 = x2369 * x2370;
        const Real x2372 = x2365 - x2371;
        const Real x2373 = x2372 / x2366;
        const Real x2375 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2377 = x2373 + x2375;
        const Real x2380 = x2373 * x2379;
        const Real x2381 = x2377 - x2380;
        const Real x2382 = x2381 / x2378;
        const Real x2385 = moved_forcing[1] * x2383;
        const Real x2387 = x2385 + x2385;
        const Real x2390 = x2387 * 0.0016;
        const Real x2394 = moved_numbers[LAYERS + 37] * x2317;
        const Real x2395 = x2318 * numbers[LAYERS + 37];
        const Real x2396 = x2395 + x2394;
        const Real x2401 = x2396 * x2399;
        const Real x2411 = select(x2410, x2382, 0.0);
        const Real x2413 = x2363 * x2409;
        const Real x2414 = x2411 * x2361;
        const Real x2415 = x2414 + x2413;
        const Real x2418 = select(x2417, x2390, 0.0);
        const Real x2420 = x2415 * x2416;
        const Real x2421 = x2418 * x2412;
        const Real x2422 = x2421 + x2420;
        const Real x2425 = select(x2424, x2401, 0.0);
        const Real x2428 = x2422 * x2423;
        const Real x2429 = x2425 * x2419;
        const Real x2431 = x2428 - x2429;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2408_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2347 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2351 = x2349 * real_169[l];
            const Real a2352 = a2347 - a2351;
            const Real a2353 = a2352 / x2348;
            const Real a2359 = select(mask_171[l], a2353, 0.0);
            const Real a2404 = moved_numbers[l + 7 * LAYERS + 51] * real_170[l];
            const Real a2405 = a2359 * numbers[l + 7 * LAYERS + 51];
            const Real a2406 = a2405 + a2404;
            a2408_last = a2408_last + a2406;
            real_363[l] = a2359;
            real_374[l] = a2406;
        }
        // vegetation.canopy_resistance
        const Real x2434 = select(x2433, a2408_last, 0.0);
        const Real x2436 = x2431 * x2432;
        const Real x2437 = x2434 * x2427;
        const Real x2438 = x2437 + x2436;
        const Real x2440 = x2438 * x2439;
        const Real x2441 = moved_numbers[LAYERS + 35] - x2440;
        const Real x2442 = x2441 / x2435;
        const Real x2444 = x1382 * 4.0;
        const Real x2446 = x2444 * x51;
        const Real x2447 = x52 * x2443;
        const Real x2448 = x2447 + x2446;
        const Real x2450 = x2448 * 0.2857541065206571;
        const Real x2452 = x2289 * x2451;
        const Real x2453 = x2450 - x2452;
        const Real x2454 = x2453 / x2286;
        const Real x2457 = x44 * 2489.795918367347;
        const Real x2459 = x2454 + x2457;
        const Real x2461 = x2442 * x2243;
        const Real x2462 = x2244 * x2439;
        const Real x2463 = x2462 + x2461;
        const Real x2466 = x2454 * x2464;
        const Real x2467 = x2463 * x2455;
        const Real x2468 = x2467 + x2466;
        const Real x2470 = x2468 + x2457;
        const Real x2472 = x2470 * x2471;
        const Real x2473 = x2459 - x2472;
        const Real x2474 = x2473 / x2469;
        const Real x2476 = select(x2360, x2474, 0.0);
        // step_parts.evaporation_demand
        const Real x2478 = x2345 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2480 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2482 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2484 = x2482 * x2483;
        const Real x2485 = x2480 - x2484;
        const Real x2486 = x2485 / x2481;
        const Real x2492 = select(x2491, x2486, 0.0);
        const Real x2494 = x2492 * x2488;
        const Real x2495 = x2494 + x2494;
        const Real x2499 = x2495 * x2496;
        const Real x2500 = x1323 * x2493;
        const Real x2502 = x2499 - x2500;
        const Real x2504 = x2502 * x2477;
        const Real x2505 = x2478 * x2498;
        const Real x2506 = x2505 + x2504;
        const Real x2508 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2512 = select(x2511, x2508, 0.0);
        const Real x2515 = x2512 / x2514;
        const Real x2517 = select(x2509, x2515, 0.0);
        const Real x2519 = x1323 * x2516;
        const Real x2520 = x2517 * x1322;
        const Real x2521 = x2520 + x2519;
        const Real x2523 = x2521 * x2477;
        const Real x2524 = x2478 * x2518;
        const Real x2525 = x2524 + x2523;
        const Real x2527 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2530 = select(x2528, x2527, x2525);
        const Real x2532 = x1323 * x2475;
        const Real x2533 = x2476 * x1322;
        const Real x2534 = x2533 + x2532;
        const Real x2536 = x2534 * x2477;
        const Real x2537 = x2478 * x2531;
        const Real x2538 = x2537 + x2536;
        const Real x2542 = x2538 * x2539;
        const Real x2543 = x2517 * x2535;
        const Real x2545 = x2542 - x2543;
        const Real x2553 = moved_numbers[9 * LAYERS + 51] * x2552;
        Real a2551_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2547 = real_363[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2548 = moved_numbers[l + 8 * LAYERS + 51] * real_170[l];
            const Real a2549 = a2548 + a2547;
            a2551_last = a2551_last + a2549;
            real_362[l] = a2549;
        }
        const Real x2554 = a2551_last - x2553;
        const Real x2555 = x2554 / numbers[9 * LAYERS + 51];
        Real a2568_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2557 = moved_numbers[l + 7 * LAYERS + 51] + real_362[l];
            const Real a2559 = a2557 - x2555;
            const Real a2562 = select(mask_175[l], a2559, 0.0);
            const Real a2564 = real_362[l] * real_174[l];
            const Real a2565 = a2562 * real_173[l];
            const Real a2566 = a2565 + a2564;
            a2568_last = a2568_last + a2566;
            real_363[l] = a2566;
        }
        const Real x2571 = select(x2569, a2568_last, 0.0);
        // snow_free_ground.rate
        const Real x2583 = x2506 + x2530;
        // evapotranspiration.evaporation_components
        Real a2581_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2573 = x2571 * real_177[l];
            const Real a2574 = real_363[l] - a2573;
            const Real a2575 = a2574 / x2570;
            const Real a2577 = x2545 * real_177[l];
            const Real a2578 = a2575 * x2541;
            const Real a2579 = a2578 + a2577;
            a2581_last = a2581_last + a2579;
        }
        // snow_free_ground.rate
        const Real x2585 = x2583 + a2581_last;
        const Real x2587 = x2585 * 1000.0;
        // snow_free_ground.deposition
        const Real x2592 = select(x2591, x2342, 0.0);
        // snow_free_ground.rate
        const Real x2595 = x2587 + x2592;
        // snow_free_ground.with_surface_of
        const Real x2597 = x2595 - x2592;
        const Real x2599 = x2597 * 2501000.0;
        const Real x2601 = x2592 * 2501000.0;
        const Real x2604 = x2599 + x2601;
        // soil_heat.volumetric_heat_capacity
        const Real x2606 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x2610 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x2613 = x2606 - x2610;
        const Real x2615 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x2617 = x2615 * 1004.0;
        const Real x2619 = x2613 + x2617;
        const Real x2621 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x2623 = x2621 * 2106000.0;
        const Real x2625 = x2619 + x2623;
        // soil_heat.ground_admittance
        const Real x2627 = x2625 * 0.5;
        const Real x2629 = x2627 * numbers[0];
        const Real x2630 = moved_numbers[0] * x2626;
        const Real x2631 = x2630 + x2629;
        const Real x2633 = x2631 / seconds;
        const Real x2635 = x2633 * x2632;
        const Real x2636 = x2635 + x2635;
        const Real x2638 = x2625 * real_20[0];
        const Real x2639 = real_375[0] * x2624;
        const Real x2640 = x2639 + x2638;
        const Real x2642 = x2640 / seconds;
        const Real x2644 = x2636 + x2642;
        const Real x2647 = x2644 / x2646;
        const Real x2649 = x2633 + x2647;
        // snow.into_warming_ground
        const Real x2651 = x2649 * x2650;
        const Real x2652 = x1401 - x2651;
        const Real x2653 = x2652 / x2648;
        const Real x2655 = x1 + x2653;
        // surface_balance.around
        const Real x2657 = x2444 * 5.67e-08;
        const Real x2659 = x47 * forcing[1];
        const Real x2660 = moved_forcing[1] * x45;
        const Real x2661 = x2660 + x2659;
        const Real x2663 = x2657 * x2658;
        const Real x2664 = x2661 * x2656;
        const Real x2665 = x2664 + x2663;
        const Real x2667 = x2277 + x2269;
        const Real x2669 = x2667 + x2665;
        // surface_balance.emitted
        const Real x2671 = moved_forcing[1] * (-1.0);
        const Real x2673 = x2665 * x2670;
        const Real x2674 = x2671 * x2662;
        const Real x2675 = x2674 + x2673;
        const Real x2677 = x2304 + x2675;
        // surface_balance.around
        const Real x2679 = x2257 - x2677;
        const Real x2681 = x2679 - x2604;
        const Real x2683 = x2277 * x26;
        const Real x2684 = x27 * x2274;
        const Real x2685 = x2684 + x2683;
        const Real x2687 = x2681 + x2685;
        const Real x2689 = x2269 * forcing[1];
        const Real x2690 = moved_forcing[1] * x2268;
        const Real x2691 = x2690 + x2689;
        const Real x2693 = x2687 + x2691;
        const Real x2695 = x2669 * x2694;
        const Real x2696 = x2693 - x2695;
        const Real x2697 = x2696 / x2668;
        // snow.conductance
        const Real x2699 = x2655 * x2698;
        const Real x2700 = x1401 - x2699;
        const Real x2701 = x2700 / x2654;
        // surface_balance.around
        const Real x2703 = x2669 * x2702;
        const Real x2704 = x2701 - x2703;
        const Real x2705 = x2704 / x2668;
        // surface_balance.skin_temperature
        const Real x2707 = x2705 * state[0];
        const Real x2708 = moved_state[0] * x2702;
        const Real x2709 = x2708 + x2707;
        const Real x2711 = x2697 + x2709;
        const Real x2714 = x2705 * x2713;
        const Real x2715 = x2711 - x2714;
        const Real x2716 = x2715 / x2712;
        // surface_balance.around
        const Real x2718 = x2716 * x2713;
        const Real x2719 = x2718 + x2718;
        const Real x2721 = x2719 * x2713;
        const Real x2722 = x2716 * x2717;
        const Real x2723 = x2722 + x2721;
        const Real x2725 = x2657 * x2720;
        const Real x2726 = x2723 * x2656;
        const Real x2727 = x2726 + x2725;
        const Real x2729 = x2667 + x2727;
        // air.emission
        const Real x2731 = x2719 * x2717;
        const Real x2732 = x2731 + x2731;
        const Real x2734 = x2732 * 5.67e-08;
        // surface_balance.emitted
        const Real x2736 = x1382 * x2733;
        const Real x2737 = x2734 * x1381;
        const Real x2738 = x2737 + x2736;
        const Real x2740 = x2716 * (-1.0);
        const Real x2742 = x2727 * x2739;
        const Real x2743 = x2740 * x2724;
        const Real x2744 = x2743 + x2742;
        const Real x2746 = x2738 + x2744;
        // surface_balance.around
        const Real x2748 = x2257 - x2746;
        const Real x2750 = x2748 - x2604;
        const Real x2752 = x2750 + x2685;
        const Real x2754 = x2752 + x2691;
        const Real x2756 = x2729 * x2755;
        const Real x2757 = x2754 - x2756;
        const Real x2758 = x2757 / x2728;
        const Real x2760 = x2729 * x2759;
        const Real x2761 = x2701 - x2760;
        const Real x2762 = x2761 / x2728;
        // surface_balance.skin_temperature
        const Real x2764 = x2762 * state[0];
        const Real x2765 = moved_state[0] * x2759;
        const Real x2766 = x2765 + x2764;
        const Real x2768 = x2758 + x2766;
        const Real x2771 = x2762 * x2770;
        const Real x2772 = x2768 - x2771;
        const Real x2773 = x2772 / x2769;
        // snow_free_ground.specific_humidity
        const Real x2777 = x2277 * x2775;
        const Real x2780 = x2777 * 1004.5;
        const Real x2783 = x2595 * x2779;
        const Real x2784 = x2780 * x2594;
        const Real x2786 = x2783 - x2784;
        const Real x2788 = moved_forcing[2] + x2786;
        // calm_air.calm_exchange
        const Real x2790 = x27 - x2773;
        const Real x2792 = x1424 * x2789;
        const Real x2793 = x2790 * x1421;
        const Real x2794 = x2793 + x2792;
        // calm_air.limited_richardson
        const Real x2797 = select(x2795, x2794, 0.0);
        const Real x2799 = x2797 * x1437;
        const Real x2800 = x1438 * x2796;
        const Real x2802 = x2799 - x2800;
        const Real x2805 = x2802 * x2804;
        const Real x2811 = x2805 * x2809;
        const Real x2813 = x2811 - x2805;
        const Real x2814 = x2813 / x2808;
        const Real x2817 = moved_numbers[LAYERS + 2] * x2809;
        const Real x2819 = x2814 * numbers[LAYERS + 2];
        const Real x2820 = x2819 - x2817;
        const Real x2822 = select(x2795, x2820, x2794);
        // calm_air.calm_exchange
        const Real x2824 = x1424 * x2823;
        const Real x2825 = x2822 - x2824;
        const Real x2826 = x2825 / x1421;
        const Real x2828 = x27 - x2826;
        // exchange.myj_exchange
        const Real x2830 = x2828 * x1485;
        const Real x2831 = x1486 * x2827;
        const Real x2833 = x2830 - x2831;
        const Real x2835 = x1492 - x2833;
        const Real x2837 = moved_forcing[2] + x2788;
        const Real x2839 = x2837 * 0.3041811846689896;
        const Real x2842 = x2835 * x2840;
        const Real x2843 = x2839 * x2834;
        const Real x2844 = x2843 + x2842;
        const Real x2846 = moved_forcing[2] - x2788;
        const Real x2848 = x2846 * 0.6083623693379792;
        const Real x2850 = x1492 + x2833;
        const Real x2852 = x2850 * 0.5;
        const Real x2854 = x2848 * x2851;
        const Real x2855 = x2852 * x2847;
        const Real x2856 = x2855 + x2854;
        const Real x2858 = x2844 + x2856;
        const Real x2860 = x1504 * x2857;
        const Real x2862 = x2858 * x1503;
        const Real x2863 = x2862 - x2860;
        const Real x2865 = x2863 * numbers[LAYERS + 1];
        const Real x2866 = moved_numbers[LAYERS + 1] * x2859;
        const Real x2867 = x2866 + x2865;
        const Real x2869 = x2867 * numbers[LAYERS + 1];
        const Real x2870 = moved_numbers[LAYERS + 1] * x2864;
        const Real x2871 = x2870 + x2869;
        const Real x2873 = x1533 * x2872;
        const Real x2874 = x2871 - x2873;
        const Real x2875 = x2874 / x1531;
        const Real x2877 = moved_numbers[LAYERS] * x2876;
        const Real x2878 = x2875 - x2877;
        const Real x2879 = x2878 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x2879;
        const Real x2881 = x2879 / 0.505;
        const Real x2884 = select(x2883, x2881, 0.0);
        const Real x2887 = x2884 * x2882;
        const Real x2888 = x2887 + x2887;
        const Real x2890 = x2888 * 10.0;
        const Real x2893 = select(x2885, x2890, 0.0);
        const Real x2895 = x1578 * x2892;
        const Real x2896 = x2893 * x1577;
        const Real x2897 = x2896 + x2895;
        // exchange.convective_factor
        const Real x2899 = x2863 * 1000.0;
        const Real x2902 = x2899 * x2901;
        const Real x2906 = select(x2905, x2902, 0.0);
        const Real x2908 = x2906 / x2904;
        const Real x2910 = x2908 * 0.6666666666666666;
        const Real x2912 = x2910 * x2911;
        const Real x2914 = select(x2903, x2912, 0.0);
        const Real x2916 = x2914 * 1.44;
        // exchange._convective_velocity_squared
        const Real x2918 = x2244 / x2243;
        const Real x2920 = x2918 * 0.6666666666666666;
        const Real x2922 = x2920 * x2921;
        const Real x2924 = x2916 * x2921;
        const Real x2925 = x2922 * x2915;
        const Real x2926 = x2925 + x2924;
        // exchange._friction_velocity
        const Real x2928 = x1533 + x2926;
        const Real x2931 = x2928 / x2930;
        const Real x2933 = x2229 * x2929;
        const Real x2934 = x2931 * x2228;
        const Real x2935 = x2934 + x2933;
        const Real x2938 = x2935 / x2937;
        const Real x2941 = select(x2940, x2938, 0.0);
        // exchange.myj_exchange
        const Real x2943 = select(x2885, 0.0, x2916);
        const Real x2945 = x2863 * 0.4;
        const Real x2947 = x2941 * state[3 * LAYERS + 36];
        const Real x2948 = moved_state[3 * LAYERS + 36] * x2939;
        const Real x2949 = x2948 + x2947;
        const Real x2952 = x2949 / x2951;
        const Real x2954 = x2897 * x2950;
        const Real x2955 = x2952 * x2894;
        const Real x2956 = x2955 + x2954;
        const Real x2958 = x2956 * x2957;
        const Real x2960 = x2958 * state[3 * LAYERS + 36];
        const Real x2961 = moved_state[3 * LAYERS + 36] * x2957;
        const Real x2962 = x2961 + x2960;
        const Real x2965 = select(x2964, x2962, 0.0);
        const Real x2967 = x1558 * x2966;
        const Real x2968 = x2965 - x2967;
        const Real x2969 = x2968 / x1557;
        const Real x2971 = x2945 * x2243;
        const Real x2972 = x2244 * x2944;
        const Real x2973 = x2972 + x2971;
        const Real x2975 = x2941 * x2939;
        const Real x2976 = x2975 + x2975;
        const Real x2978 = x2976 * x2939;
        const Real x2979 = x2941 * x2974;
        const Real x2980 = x2979 + x2978;
        const Real x2982 = x2980 * x2981;
        const Real x2983 = x2973 - x2982;
        const Real x2984 = x2983 / x2977;
        real_354[0] = x1556;
        real_354[1] = moved_state[3 * LAYERS + 35];
        real_354[2] = x1558;
        real_354[3] = x2965;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x2969;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2988 = x2984 * real_168[l];
            const Real a2989 = real_354[l] * x2981;
            const Real a2990 = a2989 + a2988;
            const Real a2994 = real_356[l] * (-5.0);
            const Real a2997 = select(mask_178[l], a2994, a2990);
            const Real a2999 = real_356[l] * 0.9999990000003619;
            const Real a3002 = select(mask_179[l], a2999, a2997);
            const Real a3005 = a3002 / 0.0006;
            const Real a3015 = a3005 * real_180[l];
            real_355[l] = a3015;
        }
        // exchange.myj_exchange
        const Real x3018 = real_355[0] - real_355[1];
        const Real x3020 = x3018 + x1564;
        const Real x3022 = real_355[2] - real_355[3];
        const Real x3024 = x2969 / x2966;
        const Real x3026 = x3022 - x3024;
        const Real x3028 = x2941 * 0.4;
        const Real x3030 = x3020 * x3029;
        const Real x3031 = x3028 - x3030;
        const Real x3032 = x3031 / x3019;
        const Real x3035 = select(x3033, x1598, x3032);
        const Real x3037 = x3026 * x3036;
        const Real x3038 = x3028 - x3037;
        const Real x3039 = x3038 / x3025;
        const Real x3042 = select(x3040, x1598, x3039);
        // exchange._convective_velocity_squared
        const Real x3044 = x3042 / x3041;
        const Real x3046 = x3044 * 0.6666666666666666;
        const Real x3048 = x3046 * x3047;
        const Real x3050 = x2943 * x3047;
        const Real x3051 = x3048 * x2942;
        const Real x3052 = x3051 + x3050;
        // exchange._friction_velocity
        const Real x3054 = x1533 + x3052;
        const Real x3057 = x3054 / x3056;
        const Real x3059 = x3035 * x3055;
        const Real x3060 = x3057 * x3034;
        const Real x3061 = x3060 + x3059;
        const Real x3064 = x3061 / x3063;
        const Real x3067 = select(x3066, x3064, 0.0);
        // exchange.myj_exchange
        const Real x3069 = x3067 * state[3 * LAYERS + 36];
        const Real x3070 = moved_state[3 * LAYERS + 36] * x3065;
        const Real x3071 = x3070 + x3069;
        const Real x3074 = x3071 / x3073;
        const Real x3076 = x2897 * x3072;
        const Real x3077 = x3074 * x2894;
        const Real x3078 = x3077 + x3076;
        const Real x3080 = x3078 * x3079;
        const Real x3082 = x3080 * state[3 * LAYERS + 36];
        const Real x3083 = moved_state[3 * LAYERS + 36] * x3079;
        const Real x3084 = x3083 + x3082;
        const Real x3087 = select(x3086, x3084, 0.0);
        const Real x3089 = x1558 * x3088;
        const Real x3090 = x3087 - x3089;
        const Real x3091 = x3090 / x1557;
        const Real x3093 = x2945 * x3041;
        const Real x3094 = x3042 * x2944;
        const Real x3095 = x3094 + x3093;
        const Real x3097 = x3067 * x3065;
        const Real x3098 = x3097 + x3097;
        const Real x3100 = x3098 * x3065;
        const Real x3101 = x3067 * x3096;
        const Real x3102 = x3101 + x3100;
        const Real x3104 = x3102 * x3103;
        const Real x3105 = x3095 - x3104;
        const Real x3106 = x3105 / x3099;
        real_355[0] = x1556;
        real_355[1] = moved_state[3 * LAYERS + 35];
        real_355[2] = x1558;
        real_355[3] = x3087;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x3091;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3110 = x3106 * real_181[l];
            const Real a3111 = real_355[l] * x3103;
            const Real a3112 = a3111 + a3110;
            const Real a3116 = real_356[l] * (-5.0);
            const Real a3119 = select(mask_182[l], a3116, a3112);
            const Real a3121 = real_356[l] * 0.9999990000003619;
            const Real a3124 = select(mask_183[l], a3121, a3119);
            const Real a3127 = a3124 / 0.0006;
            const Real a3137 = a3127 * real_184[l];
            real_354[l] = a3137;
        }
        // exchange.myj_exchange
        const Real x3140 = real_354[0] - real_354[1];
        const Real x3142 = x3140 + x1564;
        const Real x3144 = real_354[2] - real_354[3];
        const Real x3146 = x3091 / x3088;
        const Real x3148 = x3144 - x3146;
        const Real x3150 = x3067 * 0.4;
        const Real x3152 = x3142 * x3151;
        const Real x3153 = x3150 - x3152;
        const Real x3154 = x3153 / x3141;
        const Real x3157 = select(x3155, x1598, x3154);
        const Real x3159 = x3148 * x3158;
        const Real x3160 = x3150 - x3159;
        const Real x3161 = x3160 / x3147;
        const Real x3164 = select(x3162, x1598, x3161);
        // exchange._convective_velocity_squared
        const Real x3166 = x3164 / x3163;
        const Real x3168 = x3166 * 0.6666666666666666;
        const Real x3170 = x3168 * x3169;
        const Real x3172 = x2943 * x3169;
        const Real x3173 = x3170 * x2942;
        const Real x3174 = x3173 + x3172;
        // exchange._friction_velocity
        const Real x3176 = x1533 + x3174;
        const Real x3179 = x3176 / x3178;
        const Real x3181 = x3157 * x3177;
        const Real x3182 = x3179 * x3156;
        const Real x3183 = x3182 + x3181;
        const Real x3186 = x3183 / x3185;
        const Real x3189 = select(x3188, x3186, 0.0);
        // exchange.myj_exchange
        const Real x3191 = x3189 * state[3 * LAYERS + 36];
        const Real x3192 = moved_state[3 * LAYERS + 36] * x3187;
        const Real x3193 = x3192 + x3191;
        const Real x3196 = x3193 / x3195;
        const Real x3198 = x2897 * x3194;
        const Real x3199 = x3196 * x2894;
        const Real x3200 = x3199 + x3198;
        const Real x3202 = x3200 * x3201;
        const Real x3204 = x3202 * state[3 * LAYERS + 36];
        const Real x3205 = moved_state[3 * LAYERS + 36] * x3201;
        const Real x3206 = x3205 + x3204;
        const Real x3209 = select(x3208, x3206, 0.0);
        const Real x3211 = x1558 * x3210;
        const Real x3212 = x3209 - x3211;
        const Real x3213 = x3212 / x1557;
        const Real x3215 = x2945 * x3163;
        const Real x3216 = x3164 * x2944;
        const Real x3217 = x3216 + x3215;
        const Real x3219 = x3189 * x3187;
        const Real x3220 = x3219 + x3219;
        const Real x3222 = x3220 * x3187;
        const Real x3223 = x3189 * x3218;
        const Real x3224 = x3223 + x3222;
        const Real x3226 = x3224 * x3225;
        const Real x3227 = x3217 - x3226;
        const Real x3228 = x3227 / x3221;
        real_354[0] = x1556;
        real_354[1] = moved_state[3 * LAYERS + 35];
        real_354[2] = x1558;
        real_354[3] = x3209;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x3213;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3232 = x3228 * real_185[l];
            const Real a3233 = real_354[l] * x3225;
            const Real a3234 = a3233 + a3232;
            const Real a3238 = real_356[l] * (-5.0);
            const Real a3241 = select(mask_186[l], a3238, a3234);
            const Real a3243 = real_356[l] * 0.9999990000003619;
            const Real a3246 = select(mask_187[l], a3243, a3241);
            const Real a3249 = a3246 / 0.0006;
            const Real a3259 = a3249 * real_188[l];
            real_355[l] = a3259;
        }
        // exchange.myj_exchange
        const Real x3262 = real_355[0] - real_355[1];
        const Real x3264 = x3262 + x1564;
        const Real x3266 = real_355[2] - real_355[3];
        const Real x3268 = x3213 / x3210;
        const Real x3270 = x3266 - x3268;
        const Real x3272 = x3189 * 0.4;
        const Real x3274 = x3264 * x3273;
        const Real x3275 = x3272 - x3274;
        const Real x3276 = x3275 / x3263;
        const Real x3279 = select(x3277, x1598, x3276);
        const Real x3281 = x3270 * x3280;
        const Real x3282 = x3272 - x3281;
        const Real x3283 = x3282 / x3269;
        const Real x3286 = select(x3284, x1598, x3283);
        // exchange._convective_velocity_squared
        const Real x3288 = x3286 / x3285;
        const Real x3290 = x3288 * 0.6666666666666666;
        const Real x3292 = x3290 * x3291;
        const Real x3294 = x2943 * x3291;
        const Real x3295 = x3292 * x2942;
        const Real x3296 = x3295 + x3294;
        // exchange._friction_velocity
        const Real x3298 = x1533 + x3296;
        const Real x3301 = x3298 / x3300;
        const Real x3303 = x3279 * x3299;
        const Real x3304 = x3301 * x3278;
        const Real x3305 = x3304 + x3303;
        const Real x3308 = x3305 / x3307;
        const Real x3311 = select(x3310, x3308, 0.0);
        // exchange.myj_exchange
        const Real x3313 = x3311 * state[3 * LAYERS + 36];
        const Real x3314 = moved_state[3 * LAYERS + 36] * x3309;
        const Real x3315 = x3314 + x3313;
        const Real x3318 = x3315 / x3317;
        const Real x3320 = x2897 * x3316;
        const Real x3321 = x3318 * x2894;
        const Real x3322 = x3321 + x3320;
        const Real x3324 = x3322 * x3323;
        const Real x3326 = x3324 * state[3 * LAYERS + 36];
        const Real x3327 = moved_state[3 * LAYERS + 36] * x3323;
        const Real x3328 = x3327 + x3326;
        const Real x3331 = select(x3330, x3328, 0.0);
        const Real x3333 = x1558 * x3332;
        const Real x3334 = x3331 - x3333;
        const Real x3335 = x3334 / x1557;
        const Real x3337 = x2945 * x3285;
        const Real x3338 = x3286 * x2944;
        const Real x3339 = x3338 + x3337;
        const Real x3341 = x3311 * x3309;
        const Real x3342 = x3341 + x3341;
        const Real x3344 = x3342 * x3309;
        const Real x3345 = x3311 * x3340;
        const Real x3346 = x3345 + x3344;
        const Real x3348 = x3346 * x3347;
        const Real x3349 = x3339 - x3348;
        const Real x3350 = x3349 / x3343;
        real_355[0] = x1556;
        real_355[1] = moved_state[3 * LAYERS + 35];
        real_355[2] = x1558;
        real_355[3] = x3331;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x3335;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3354 = x3350 * real_189[l];
            const Real a3355 = real_355[l] * x3347;
            const Real a3356 = a3355 + a3354;
            const Real a3360 = real_356[l] * (-5.0);
            const Real a3363 = select(mask_190[l], a3360, a3356);
            const Real a3365 = real_356[l] * 0.9999990000003619;
            const Real a3368 = select(mask_191[l], a3365, a3363);
            const Real a3371 = a3368 / 0.0006;
            const Real a3381 = a3371 * real_192[l];
            real_354[l] = a3381;
        }
        // exchange.myj_exchange
        const Real x3384 = real_354[0] - real_354[1];
        const Real x3386 = x3384 + x1564;
        const Real x3388 = real_354[2] - real_354[3];
        const Real x3390 = x3335 / x3332;
        const Real x3392 = x3388 - x3390;
        const Real x3394 = x3311 * 0.4;
        const Real x3396 = x3386 * x3395;
        const Real x3397 = x3394 - x3396;
        const Real x3398 = x3397 / x3385;
        const Real x3401 = select(x3399, x1598, x3398);
        const Real x3403 = x3392 * x3402;
        const Real x3404 = x3394 - x3403;
        const Real x3405 = x3404 / x3391;
        const Real x3408 = select(x3406, x1598, x3405);
        // exchange._convective_velocity_squared
        const Real x3410 = x3408 / x3407;
        const Real x3412 = x3410 * 0.6666666666666666;
        const Real x3414 = x3412 * x3413;
        const Real x3416 = x2943 * x3413;
        const Real x3417 = x3414 * x2942;
        const Real x3418 = x3417 + x3416;
        // exchange._friction_velocity
        const Real x3420 = x1533 + x3418;
        const Real x3423 = x3420 / x3422;
        const Real x3425 = x3401 * x3421;
        const Real x3426 = x3423 * x3400;
        const Real x3427 = x3426 + x3425;
        const Real x3430 = x3427 / x3429;
        const Real x3433 = select(x3432, x3430, 0.0);
        // exchange.myj_exchange
        const Real x3435 = x3433 * state[3 * LAYERS + 36];
        const Real x3436 = moved_state[3 * LAYERS + 36] * x3431;
        const Real x3437 = x3436 + x3435;
        const Real x3440 = x3437 / x3439;
        const Real x3442 = x2897 * x3438;
        const Real x3443 = x3440 * x2894;
        const Real x3444 = x3443 + x3442;
        const Real x3446 = x3444 * x3445;
        const Real x3448 = x3446 * state[3 * LAYERS + 36];
        const Real x3449 = moved_state[3 * LAYERS + 36] * x3445;
        const Real x3450 = x3449 + x3448;
        const Real x3453 = select(x3452, x3450, 0.0);
        const Real x3455 = x1558 * x3454;
        const Real x3456 = x3453 - x3455;
        const Real x3457 = x3456 / x1557;
        const Real x3459 = x2945 * x3407;
        const Real x3460 = x3408 * x2944;
        const Real x3461 = x3460 + x3459;
        const Real x3463 = x3433 * x3431;
        const Real x3464 = x3463 + x3463;
        const Real x3466 = x3464 * x3431;
        const Real x3467 = x3433 * x3462;
        const Real x3468 = x3467 + x3466;
        const Real x3470 = x3468 * x3469;
        const Real x3471 = x3461 - x3470;
        const Real x3472 = x3471 / x3465;
        real_354[0] = x1556;
        real_354[1] = moved_state[3 * LAYERS + 35];
        real_354[2] = x1558;
        real_354[3] = x3453;
        real_356[0] = real_of(0.0);
        real_356[1] = x1650;
        real_356[2] = real_of(0.0);
        real_356[3] = x3457;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3476 = x3472 * real_193[l];
            const Real a3477 = real_354[l] * x3469;
            const Real a3478 = a3477 + a3476;
            const Real a3482 = real_356[l] * (-5.0);
            const Real a3485 = select(mask_194[l], a3482, a3478);
            const Real a3487 = real_356[l] * 0.9999990000003619;
            const Real a3490 = select(mask_195[l], a3487, a3485);
            const Real a3493 = a3490 / 0.0006;
            const Real a3503 = a3493 * real_196[l];
            real_355[l] = a3503;
        }
        // exchange.myj_exchange
        const Real x3506 = real_355[0] - real_355[1];
        const Real x3508 = x3506 + x1564;
        const Real x3510 = real_355[2] - real_355[3];
        const Real x3512 = x3457 / x3454;
        const Real x3514 = x3510 - x3512;
        const Real x3516 = x3433 * 0.4;
        const Real x3518 = x3508 * x3517;
        const Real x3519 = x3516 - x3518;
        const Real x3520 = x3519 / x3507;
        const Real x3523 = select(x3521, x1598, x3520);
        moved_after[3 * LAYERS + 38] = x3523;
        const Real x3525 = x3514 * x3524;
        const Real x3526 = x3516 - x3525;
        const Real x3527 = x3526 / x3513;
        const Real x3530 = select(x3528, x1598, x3527);
        // calm_air.calm_exchange
        const Real x3532 = x3530 + x2242;
        moved_after[3 * LAYERS + 37] = x3532;
        // snow_free_ground.with_surface_of
        const Real x3534 = x2773 - moved_state[0];
        const Real x3536 = x2261 * x3533;
        const Real x3537 = x3534 * x2258;
        const Real x3538 = x3537 + x3536;
        // evapotranspiration.potential_evaporation
        const Real x3540 = x2273 * x3531;
        const Real x3541 = x3532 * x2272;
        const Real x3542 = x3541 + x3540;
        const Real x3544 = moved_forcing[3] * x3531;
        const Real x3545 = x3532 * forcing[3];
        const Real x3546 = x3545 + x3544;
        const Real x3548 = x3546 * x3547;
        const Real x3549 = x2285 - x3548;
        const Real x3550 = x3549 / x3543;
        const Real x3553 = x3542 * x3552;
        const Real x3554 = x2269 - x3553;
        const Real x3555 = x3554 / x3539;
        const Real x3557 = x3550 + x3555;
        const Real x3559 = x2306 - x3538;
        const Real x3561 = x3542 * x3560;
        const Real x3562 = x3559 - x3561;
        const Real x3563 = x3562 / x3539;
        const Real x3565 = x3563 + x27;
        const Real x3567 = x3565 - moved_forcing[1];
        const Real x3569 = x2320 * x3556;
        const Real x3570 = x3557 * x2319;
        const Real x3571 = x3570 + x3569;
        const Real x3573 = x3567 * x2270;
        const Real x3574 = x2271 * x3566;
        const Real x3575 = x3574 + x3573;
        const Real x3577 = x3571 + x3575;
        const Real x3579 = x2271 + x3557;
        const Real x3581 = x3579 * x3580;
        const Real x3582 = x3577 - x3581;
        const Real x3583 = x3582 / x3578;
        const Real x3585 = x3583 * x3539;
        const Real x3586 = x3542 * x3580;
        const Real x3587 = x3586 + x3585;
        const Real x3589 = x3587 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3592 = select(x3591, x3589, 0.0);
        // vegetation.canopy_resistance
        Real a3594_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3594_last = a3594_last + real_374[l];
        }
        const Real x3597 = select(x3596, a3594_last, 0.0);
        const Real x3599 = x2431 * x3595;
        const Real x3600 = x3597 * x2427;
        const Real x3601 = x3600 + x3599;
        const Real x3603 = x3601 * x3602;
        const Real x3604 = moved_numbers[LAYERS + 35] - x3603;
        const Real x3605 = x3604 / x3598;
        const Real x3607 = x3546 * x3606;
        const Real x3608 = x2450 - x3607;
        const Real x3609 = x3608 / x3543;
        const Real x3612 = x3609 + x2457;
        const Real x3614 = x3605 * x3531;
        const Real x3615 = x3532 * x3602;
        const Real x3616 = x3615 + x3614;
        const Real x3619 = x3609 * x3617;
        const Real x3620 = x3616 * x3610;
        const Real x3621 = x3620 + x3619;
        const Real x3623 = x3621 + x2457;
        const Real x3625 = x3623 * x3624;
        const Real x3626 = x3612 - x3625;
        const Real x3627 = x3626 / x3622;
        const Real x3628 = select(x2360, x3605, 0.0);
        moved_results[LAYERS + 23] = x3628;
        const Real x3630 = select(x2360, x3627, 0.0);
        moved_results[LAYERS + 24] = x3630;
        // step_parts.evaporation_demand
        const Real x3632 = x3592 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3634 = x2502 * x3631;
        const Real x3635 = x3632 * x2498;
        const Real x3636 = x3635 + x3634;
        const Real x3638 = x2521 * x3631;
        const Real x3639 = x3632 * x2518;
        const Real x3640 = x3639 + x3638;
        const Real x3643 = select(x3641, x2527, x3640);
        const Real x3645 = x1323 * x3629;
        const Real x3646 = x3630 * x1322;
        const Real x3647 = x3646 + x3645;
        const Real x3649 = x3647 * x3631;
        const Real x3650 = x3632 * x3644;
        const Real x3651 = x3650 + x3649;
        const Real x3653 = x3651 * x2539;
        const Real x3654 = x2517 * x3648;
        const Real x3656 = x3653 - x3654;
        const Real x3660 = moved_numbers[9 * LAYERS + 51] * x3659;
        Real a3658_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3658_last = a3658_last + real_362[l];
        }
        const Real x3661 = a3658_last - x3660;
        const Real x3662 = x3661 / numbers[9 * LAYERS + 51];
        Real a3673_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2557_1451 = moved_numbers[l + 7 * LAYERS + 51] + real_362[l];
            const Real a3664 = a2557_1451 - x3662;
            const Real a3667 = select(mask_198[l], a3664, 0.0);
            const Real a3669 = real_362[l] * real_172[l];
            const Real a3670 = a3667 * real_173[l];
            const Real a3671 = a3670 + a3669;
            a3673_last = a3673_last + a3671;
            real_374[l] = a3671;
        }
        const Real x3676 = select(x3674, a3673_last, 0.0);
        // step_parts.<genexpr>
        const Real x3688 = x1320 * x3633;
        const Real x3690 = x3636 * x1319;
        const Real x3691 = x3690 - x3688;
        const Real x3693 = x1320 * x3642;
        const Real x3695 = x3643 * x1319;
        const Real x3696 = x3695 - x3693;
        // snow_free_ground.deposition
        const Real x3706 = select(x3705, x3589, 0.0);
        // layered_snow_step.layered_snow_step
        const Real x3709 = x1320 * x3704;
        const Real x3711 = x3706 * x1319;
        const Real x3713 = x3711 + x3709;
        const Real x3716 = x1320 * x3588;
        const Real x3718 = x3589 * x1319;
        const Real x3719 = x3718 - x3716;
        const Real x3721 = x3713 * 2501000.0;
        const Real x3724 = x60 / 1000.0;
        const Real x3726 = x1218 * x3723;
        const Real x3728 = x3724 * x1316;
        const Real x3729 = x3728 - x3726;
        // step_parts.dew_rate
        const Real x3731 = x3713 / 1000.0;
        const Real x3732 = -x3731;
        moved_results[LAYERS + 9] = x3732;
        // layered_snow_step.layered_snow_step
        const Real x3734 = x3729 - x3731;
        moved_results[LAYERS + 25] = x3734;
        // vegetation.intercept
        const Real x3736 = x1323 * x3733;
        const Real x3737 = x3734 * x1322;
        const Real x3738 = x3737 + x3736;
        const Real x3740 = x3738 - x3696;
        const Real x3742 = x3740 * seconds;
        const Real x3744 = moved_state[3 * LAYERS + 1] + x3742;
        const Real x3748 = select(x3747, x3744, 0.0);
        moved_results[LAYERS + 10] = x3748;
        const Real x3754 = select(x3753, x3744, 0.0);
        const Real x3756 = select(x3751, 0.0, x3754);
        moved_after[3 * LAYERS + 1] = x3756;
        const Real x3759 = x3734 * x2496;
        const Real x3760 = x3759 - x3736;
        const Real x3762 = x3748 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3762;
        const Real x3764 = x3760 + x3762;
        // water_flow.__call__
        const Real x3766 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3768 = x3764 + x3766;
        // water_flow.share_impedance
        const Real x3790 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // water_flow.__call__
        const Real x3802 = moved_numbers[12 * LAYERS + 52] - real_11[0];
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3686_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3678 = x3676 * real_199[l];
            const Real a3679 = real_374[l] - a3678;
            const Real a3680 = a3679 / x3675;
            const Real a3682 = x3656 * real_199[l];
            const Real a3683 = a3680 * x3652;
            const Real a3684 = a3683 + a3682;
            a3686_last = a3686_last + a3684;
            const Real a3698 = x1320 * real_200[l];
            const Real a3700 = a3684 * x1319;
            const Real a3701 = a3700 - a3698;
            const Real a3770 = -real_11[l];
            const Real a3773 = select(mask_202[l], moved_numbers[l + 9 * LAYERS + 52], a3770);
            const Real a3776 = select(mask_203[l], a3773, 0.0);
            const Real a3778 = a3776 - moved_state[l + 2 * LAYERS];
            const Real a3783 = real_205[l] * a3778;
            const Real a3784 = moved_state[l + 2 * LAYERS] + a3783;
            const Real a3788 = select(mask_206[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3792 = moved_state[l + LAYERS] * real_208[l];
            const Real a3793 = real_11[l] - a3792;
            const Real a3794 = a3793 / state[l + LAYERS];
            const Real a3796 = x3790 * real_208[l];
            const Real a3797 = a3794 * x3789;
            const Real a3798 = a3797 + a3796;
            const Real a3800 = moved_numbers[l + 2 * LAYERS + 47] - real_11[l];
            real_362[l] = a3701;
            real_375[l] = a3784;
            real_363[l] = a3788;
            real_369[l] = a3798;
            real_368[l] = a3800;
        }
        // water_flow.__call__
        const Real x3805 = select(x3803, real_375[0], x3802);
        const Real x3810 = x3768 * seconds;
        const Real x3813 = select(x3811, moved_numbers[LAYERS + 10], x3810);
        const Real x3816 = select(x3815, x3813, 0.0);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3808 = select(mask_211[l], real_375[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4607 = moved_numbers[l] * 0.5;
            const Real a4608 = moved_numbers[l + 4 * LAYERS + 47] * real_213[l];
            const Real a4609 = a4607 - a4608;
            const Real a4610 = a4609 / numbers[l + 4 * LAYERS + 47];
            real_374[l] = a3808;
            real_367[l] = a4607;
            real_436[l] = a4610;
        }
        // implicit_water._problem
        const Real x4638 = moved_numbers[12 * LAYERS + 53] * real_215[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4634 = real_369[l] * real_214[l];
            const Real a4635 = real_436[l] * real_215[l];
            const Real a4636 = a4634 - a4635;
            const Real a4637 = a4636 / real_213[l];
            real_437[l] = a4637;
        }
        const Real x4639 = real_437[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4640 = x4639 + x4638;
        // retention.given_head
        const Real x4641 = -x3816;
        const Real x4643 = select(x4642, x3816, 0.0);
        const Real x4645 = x4643 / x3834;
        const Real x4646 = -x4645;
        // retention.flowing
        const Real x4647 = select(x3836, moved_numbers[3 * LAYERS + 47], x4641);
        const Real x4648 = select(x3838, moved_numbers[10 * LAYERS + 52], x4646);
        const Real x4649 = x4648 - moved_numbers[10 * LAYERS + 52];
        const Real x4651 = moved_numbers[11 * LAYERS + 52] * x3840;
        const Real x4653 = x4649 * numbers[11 * LAYERS + 52];
        const Real x4655 = x4653 + x4651;
        const Real x4657 = x4655 * x3844;
        const Real x4659 = x4647 * x3844;
        const Real x4660 = x4657 * x3837;
        const Real x4662 = x4659 - x4660;
        const Real x4663 = moved_numbers[11 * LAYERS + 52] * x3847;
        const Real x4664 = x4662 - x4663;
        const Real x4665 = x4664 / x3846;
        const Real x4666 = x3816 + moved_numbers[3 * LAYERS + 47];
        const Real x4668 = select(x4667, x4666, 0.0);
        const Real x4669 = x4665 + x4668;
        // implicit_water._problem
        const Real x4670 = real_367[0] * x3844;
        const Real x4671 = x4657 * real_212[0];
        const Real x4673 = x4670 - x4671;
        const Real x4674 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4675 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4676 = x4675 + x4674;
        const Real x4677 = real_369[LAYERS - 1] * x3853;
        const Real x4678 = x4676 * x3853;
        const Real x4679 = x4677 * x3852;
        const Real x4680 = x4679 + x4678;
        const Real x4681 = x4669 + x4673;
        const Real x4682 = real_437[0] * x3855;
        const Real x4683 = x4681 * real_215[0];
        const Real x4684 = x4683 + x4682;
        // retention.given_head
        const Real x4685 = -moved_numbers[12 * LAYERS + 53];
        const Real x4687 = select(x4686, moved_numbers[12 * LAYERS + 53], 0.0);
        const Real x4689 = x4687 / x3858;
        const Real x4690 = -x4689;
        // retention.flowing
        const Real x4691 = select(x3860, moved_numbers[4 * LAYERS + 46], x4685);
        const Real x4692 = select(x3862, moved_numbers[11 * LAYERS + 51], x4690);
        const Real x4693 = x4692 - moved_numbers[11 * LAYERS + 51];
        const Real x4695 = moved_numbers[12 * LAYERS + 51] * x3864;
        const Real x4697 = x4693 * numbers[12 * LAYERS + 51];
        const Real x4699 = x4697 + x4695;
        const Real x4701 = x4699 * x3868;
        const Real x4703 = x4691 * x3868;
        const Real x4704 = x4701 * x3861;
        const Real x4706 = x4703 - x4704;
        const Real x4707 = moved_numbers[12 * LAYERS + 51] * x3871;
        const Real x4708 = x4706 - x4707;
        const Real x4709 = x4708 / x3870;
        const Real x4710 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4712 = select(x4711, x4710, 0.0);
        const Real x4713 = x4709 + x4712;
        // implicit_water._problem
        const Real x4714 = x4640 * x3874;
        const Real x4715 = x4713 * x3832;
        const Real x4716 = x4715 + x4714;
        // retention.brim
        real_438[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_438[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_439[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_439[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4719 = real_438[l] - real_439[l];
            const Real a4724 = real_264[l] * a4719;
            const Real a4725 = real_439[l] + a4724;
            const Real a4726 = moved_numbers[l + 3 * LAYERS + 47] - a4725;
            const Real a4731 = real_259[l] * a4726;
            const Real a4732 = a4725 + a4731;
            const Real a4733 = a4732 * real_220[l];
            const Real a4734 = moved_numbers[l + 3 * LAYERS + 47] - a4733;
            const Real a4735 = a4734 / real_219[l];
            const Real a4736 = a4735 / real_220[l];
            const Real a4737 = moved_numbers[l + LAYERS + 47] * real_221[l];
            const Real a4738 = a4736 - a4737;
            const Real a4739 = a4738 / numbers[l + LAYERS + 47];
            const Real a4740 = a4739 * real_222[l];
            const Real a4741 = moved_numbers[l + 2 * LAYERS + 47] - real_363[l];
            const Real a4742 = a4741 * real_222[l];
            const Real a4743 = a4740 * real_223[l];
            const Real a4744 = a4743 + a4742;
            const Real a4745 = real_363[l] + a4744;
            const Real a4748 = select(mask_256[l], a4745, 0.0);
            const Real a4750 = a4748 - real_363[l];
            const Real a4752 = a4741 * real_270[l];
            const Real a4753 = a4750 - a4752;
            const Real a4754 = a4753 / real_223[l];
            const Real a4757 = select(mask_265[l], a4754, 0.0);
            const Real a4759 = a4757 / real_269[l];
            const Real a4761 = moved_numbers[l + LAYERS + 47] * real_255[l];
            const Real a4762 = a4759 * numbers[l + LAYERS + 47];
            const Real a4763 = a4762 + a4761;
            const Real a4765 = moved_numbers[l + 10 * LAYERS + 52] - a4763;
            const Real a4768 = select(mask_293[l], a4765, 0.0);
            const Real a4770 = a4768 * real_229[l];
            const Real a4776 = select(mask_300[l], real_368[l], a4748);
            const Real a4778 = a4776 - real_375[l];
            const Real a4780 = a4778 * 100.0;
            const Real a4786 = select(mask_301[l], a4780, 0.0);
            const Real a4790 = select(mask_302[l], moved_numbers[l + 3 * LAYERS + 47], a4770);
            const Real a4793 = select(mask_303[l], moved_numbers[l + 10 * LAYERS + 52], a4768);
            const Real a4795 = a4793 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4799 = moved_numbers[l + 11 * LAYERS + 52] * real_261[l];
            const Real a4801 = a4795 * numbers[l + 11 * LAYERS + 52];
            const Real a4803 = a4801 + a4799;
            const Real a4806 = a4803 * real_251[l];
            const Real a4809 = a4790 * real_251[l];
            const Real a4810 = a4806 * real_263[l];
            const Real a4812 = a4809 - a4810;
            const Real a4814 = moved_numbers[l + 11 * LAYERS + 52] * real_249[l];
            const Real a4815 = a4812 - a4814;
            const Real a4816 = a4815 / real_233[l];
            const Real a4818 = moved_numbers[l + 3 * LAYERS + 47] - a4770;
            const Real a4821 = select(mask_304[l], a4818, 0.0);
            const Real a4823 = a4816 + a4821;
            real_440[l] = a4748;
            real_441[l] = a4768;
            real_442[l] = a4770;
            real_443[l] = a4776;
            real_444[l] = a4786;
            real_445[l] = a4806;
            real_446[l] = a4823;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4611 = real_367[l] + real_367[l + 1];
            const Real a4612 = a4611 * real_236[l];
            const Real a4613 = real_367[l] - a4612;
            const Real a4614 = a4613 / real_235[l];
            const Real a4615 = real_369[l] - real_369[l + 1];
            const Real a4616 = a4614 * real_237[l];
            const Real a4617 = a4615 * real_236[l];
            const Real a4618 = a4617 + a4616;
            const Real a4619 = real_369[l + 1] + a4618;
            const Real a4620 = real_369[l] + real_369[l + 1];
            const Real a4621 = a4620 * 0.5;
            const Real a4622 = a4619 - a4621;
            const Real a4627 = real_243[l] * a4622;
            const Real a4628 = a4621 + a4627;
            const Real a4629 = a4628 * real_240[l];
            const Real a4630 = real_436[l] + real_436[l + 1];
            const Real a4631 = a4630 * real_242[l];
            const Real a4632 = a4629 - a4631;
            const Real a4633 = a4632 / real_241[l];
            const Real a4827 = select(mask_305[l], moved_numbers[l + 3 * LAYERS + 47], real_442[l + 1]);
            const Real a4830 = select(mask_306[l], moved_numbers[l + 10 * LAYERS + 52], real_441[l + 1]);
            const Real a4832 = a4830 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4836 = moved_numbers[l + 11 * LAYERS + 52] * real_307[l];
            const Real a4838 = a4832 * numbers[l + 11 * LAYERS + 52];
            const Real a4840 = a4838 + a4836;
            const Real a4843 = a4840 * real_308[l];
            const Real a4846 = a4827 * real_308[l];
            const Real a4847 = a4843 * real_245[l];
            const Real a4849 = a4846 - a4847;
            const Real a4851 = moved_numbers[l + 11 * LAYERS + 52] * real_309[l];
            const Real a4852 = a4849 - a4851;
            const Real a4853 = a4852 / real_244[l];
            const Real a4855 = moved_numbers[l + 3 * LAYERS + 47] - real_442[l + 1];
            const Real a4858 = select(mask_310[l], a4855, 0.0);
            const Real a4860 = a4853 + a4858;
            const Real a4864 = select(mask_311[l], moved_numbers[l + 3 * LAYERS + 48], real_442[l]);
            const Real a4867 = select(mask_313[l], moved_numbers[l + 10 * LAYERS + 53], real_441[l]);
            const Real a4869 = a4867 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a4873 = moved_numbers[l + 11 * LAYERS + 53] * real_314[l];
            const Real a4875 = a4869 * numbers[l + 11 * LAYERS + 53];
            const Real a4877 = a4875 + a4873;
            const Real a4880 = a4877 * real_315[l];
            const Real a4883 = a4864 * real_315[l];
            const Real a4884 = a4880 * real_312[l];
            const Real a4886 = a4883 - a4884;
            const Real a4888 = moved_numbers[l + 11 * LAYERS + 53] * real_316[l];
            const Real a4889 = a4886 - a4888;
            const Real a4890 = a4889 / real_247[l];
            const Real a4892 = moved_numbers[l + 3 * LAYERS + 48] - real_442[l];
            const Real a4895 = select(mask_317[l], a4892, 0.0);
            const Real a4897 = a4890 + a4895;
            const Real a4899 = real_446[l] + a4897;
            const Real a4901 = a4899 * 0.5;
            real_439[l] = a4611;
            real_238[l] = a4633;
            real_447[l] = a4860;
            real_448[l] = a4901;
        }
        // implicit_water._downward
        real_439[LAYERS - 1] = real_367[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4904 = real_439[l] * real_251[l];
            const Real a4905 = real_445[l] * real_228[l];
            const Real a4907 = a4904 - a4905;
            real_367[l] = a4907;
        }
        const Real x4915 = real_446[LAYERS - 1] + real_367[LAYERS - 1];
        const Real x4917 = x4640 * x4914;
        const Real x4918 = x4915 * x3832;
        const Real x4919 = x4918 + x4917;
        const Real x4921 = x4680 * real_251[LAYERS - 1];
        const Real x4922 = real_445[LAYERS - 1] * x3854;
        const Real x4924 = x4921 - x4922;
        const Real x4926 = x4919 + x4924;
        // implicit_water._upward
        const Real x4936 = real_437[0] * real_252[0];
        const Real x4937 = real_446[0] * real_215[0];
        const Real x4938 = x4937 + x4936;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4909 = real_448[l] + real_367[l];
            const Real a4911 = real_238[l] * real_318[l];
            const Real a4912 = a4909 * real_242[l];
            const Real a4913 = a4912 + a4911;
            const Real a4928 = real_446[l + 1] + real_447[l];
            const Real a4930 = a4928 * 0.5;
            const Real a4932 = real_238[l] * real_320[l];
            const Real a4933 = a4930 * real_242[l];
            const Real a4934 = a4933 + a4932;
            real_437[l] = a4913;
            real_445[l + 1] = a4934;
        }
        // implicit_water._flow
        real_437[LAYERS - 1] = x4926;
        real_445[0] = x4938;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4941 = real_444[l] * real_262[l];
            const Real a4943 = real_437[l] * real_266[l];
            const Real a4944 = a4943 + a4941;
            const Real a4947 = real_444[l] * real_254[l];
            const Real a4949 = real_445[l] * real_266[l];
            const Real a4950 = a4949 + a4947;
            real_367[l] = a4944;
            real_446[l] = a4950;
        }
        const Real x4952 = x4684 - real_446[0];
        const Real x4955 = select(x4953, x3768, x4952);
        // implicit_water._remaining
        const Real x4957 = real_443[0] - x3805;
        const Real x4959 = x4957 * 100.0;
        const Real x4965 = select(x4964, x4959, 0.0);
        // implicit_water._flow
        const Real x4967 = x3691 * x4961;
        const Real x4968 = x4965 * x3687;
        const Real x4969 = x4968 + x4967;
        const Real x4987 = real_367[LAYERS - 1] - x4716;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4985 = real_367[l] - real_446[l + 1];
            real_445[l + 1] = a4985;
        }
        // implicit_water._gain
        real_445[0] = x4955;
        for (int l = 0; l < LAYERS - 1; ++l) real_446[l] = real_445[l + 1];
        real_446[LAYERS - 1] = x4987;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4971 = real_443[l] - real_374[l];
            const Real a4973 = a4971 * 100.0;
            const Real a4979 = select(mask_322[l], a4973, 0.0);
            const Real a4981 = real_362[l] * real_273[l];
            const Real a4982 = a4979 * real_201[l];
            const Real a4983 = a4982 + a4981;
            const Real a4989 = real_440[l] - real_443[l];
            const Real a4991 = a4989 * 1e-09;
            const Real a4993 = real_443[l] + a4991;
            const Real a4997 = a4993 - moved_state[l + 2 * LAYERS];
            const Real a4999 = moved_numbers[l] * real_224[l];
            const Real a5000 = a4997 * numbers[l];
            const Real a5001 = a5000 + a4999;
            const Real a5003 = a4983 + in_row(l, 0, x4969);
            const Real a5009 = real_445[l] - real_446[l];
            const Real a5011 = a5009 - a5003;
            const Real a5013 = a5011 * seconds;
            const Real a5015 = a5001 - a5013;
            const Real a5022 = a5015 + real_218[l];
            const Real a5023 = -a5022;
            real_367[l] = a4983;
            real_437[l] = a5023;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_246, real_253, real_248, real_437, real_446);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5025 = real_446[l] * real_260[l];
            const Real a5026 = real_446[l] * real_232[l];
            real_437[l] = a5025;
            real_443[l] = a5026;
        }
        const Real x5027 = -real_443[0];
        real_298[0] = x4955;
        for (int l = 0; l < LAYERS - 1; ++l) real_298[l + 1] = real_445[l + 1];
        real_298[LAYERS] = x4987;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5028 = real_437[l] - real_443[l + 1];
            real_299[l + 1] = a5028;
        }
        real_299[0] = x5027;
        real_299[LAYERS] = real_437[LAYERS - 1];
        const Real x5032 = real_446[0] * w4208;
        const Real x5033 = x4969 + x5032;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5031 = real_298[l] + real_299[l];
            const Real a5038 = select(w4216, a5031, 0.0);
            real_274[l] = a5038;
        }
        moved_results[LAYERS + 13] = real_274[LAYERS];
        moved_results[LAYERS + 31] = real_274[LAYERS];
        // implicit_water.<genexpr>
        const Real x5040 = select(w4216, x5033, 0.0);
        // water_flow.__call__
        const Real x5060 = x3768 - real_274[0];
        const Real x5062 = x5060 * seconds;
        const Real x5065 = select(x5063, moved_numbers[LAYERS + 10], x5062);
        const Real x5068 = select(x5067, x5065, 0.0);
        const Real x5071 = x5068 / seconds;
        const Real x5072 = x5060 - x5071;
        moved_results[LAYERS + 12] = x5072;
        // step_parts.from_ground
        const Real x5162 = x5040 + x3696;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5074_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5034 = real_446[l] * real_250[l];
            const Real a5035 = real_367[l] + a5034;
            const Real a5042 = select(w4216, a5035, 0.0);
            const Real a5044 = moved_numbers[l] * real_217[l];
            const Real a5045 = a5044 * (-1.0);
            const Real a5046 = a5045 / numbers[l];
            const Real a5048 = a5042 + in_row(l, 0, x5040);
            const Real a5050 = real_274[l] - real_274[l + 1];
            const Real a5052 = a5050 - a5048;
            const Real a5054 = a5046 * real_216[l];
            const Real a5055 = a5052 * real_217[l];
            const Real a5056 = a5055 + a5054;
            const Real a5058 = moved_state[l + 2 * LAYERS] + a5056;
            const Real a5070 = a5058 + real_11[l];
            moved_after[LAYERS + l] = a5070;
            a5074_last = a5074_last + a5042;
            const Real a5076 = moved_numbers[l + 2 * LAYERS + 47] * real_230[l];
            const Real a5077 = a5070 - a5076;
            const Real a5078 = a5077 / numbers[l + 2 * LAYERS + 47];
            const Real a5080 = a5070 * real_231[l];
            const Real a5081 = a5058 - a5080;
            const Real a5082 = a5081 / real_227[l];
            const Real a5084 = a5082 * numbers[l + 2 * LAYERS + 47];
            const Real a5085 = moved_numbers[l + 2 * LAYERS + 47] * real_231[l];
            const Real a5086 = a5085 + a5084;
            const Real a5088 = a5086 * (-1.3505762785178115);
            const Real a5090 = moved_numbers[l + 13 * LAYERS + 54] + a5088;
            const Real a5092 = a5090 * real_226[l];
            const Real a5094 = moved_numbers[l + 14 * LAYERS + 54] * real_230[l];
            const Real a5095 = a5078 * numbers[l + 14 * LAYERS + 54];
            const Real a5096 = a5095 + a5094;
            const Real a5098 = a5078 * real_4[l];
            const Real a5099 = a5098 + a5094;
            const Real a5102 = a5099 * real_210[l];
            const Real a5103 = a5096 - a5102;
            const Real a5104 = a5103 / real_225[l];
            const Real a5106 = a5078 * 4.6;
            const Real a5108 = a5078 * 3.6;
            const Real a5111 = a5108 * real_204[l];
            const Real a5112 = a5106 - a5111;
            const Real a5113 = a5112 / real_207[l];
            const Real a5116 = a5078 / real_295[l];
            const Real a5120 = select(mask_323[l], a5116, 0.0);
            const Real a5122 = select(flags[l + 4], a5113, a5120);
            const Real a5124 = a5070 - a5058;
            const Real a5126 = a5124 / 0.001;
            const Real a5132 = select(mask_324[l], a5126, 0.0);
            const Real a5134 = a5132 * real_282[l];
            const Real a5135 = a5134 + a5134;
            const Real a5137 = a5132 * 2.0;
            const Real a5141 = a5135 * real_291[l];
            const Real a5142 = a5137 * real_290[l];
            const Real a5144 = a5141 - a5142;
            const Real a5146 = a5104 - a5122;
            const Real a5148 = a5144 * real_286[l];
            const Real a5149 = a5146 * real_281[l];
            const Real a5150 = a5149 + a5148;
            const Real a5152 = a5122 + a5150;
            const Real a5154 = a5092 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5156 = a5152 * real_289[l];
            const Real a5157 = a5154 * real_287[l];
            const Real a5158 = a5157 + a5156;
            const Real a5160 = a5158 + moved_numbers[l + 12 * LAYERS + 54];
            real_437[l] = a5042;
            real_443[l] = a5046;
            real_445[l] = a5058;
            real_440[l] = a5070;
            real_374[l] = a5160;
        }
        // step_parts.from_ground
        const Real x5164 = x5162 + a5074_last;
        const Real x5166 = x5164 * 1000.0;
        // step_parts.heat
        const Real x5168 = x5166 * 2501000.0;
        const Real x5170 = x5168 + x3721;
        // layered_snow_step.conduct
        const Real x5173 = x1320 * x5172;
        const Real x5175 = x5170 + x5173;
        const Real x5176 = x5175 / x5171;
        const Real x5178 = select(x1318, x5176, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5180 = real_445[0] * 4200000.0;
        const Real x5182 = x5180 - x2610;
        const Real x5184 = moved_numbers[2 * LAYERS + 47] - real_440[0];
        const Real x5186 = x5184 * 1004.0;
        const Real x5188 = x5182 + x5186;
        const Real x5190 = real_440[0] - real_445[0];
        const Real x5192 = x5190 * 2106000.0;
        const Real x5194 = x5188 + x5192;
        // snow_free_ground.ground_conduction
        const Real x5196 = real_374[0] * x1396;
        const Real x5197 = x1397 * real_279[0];
        const Real x5198 = x5197 + x5196;
        // soil_heat.ground_admittance
        const Real x5200 = x5194 * 0.5;
        const Real x5202 = x5200 * numbers[0];
        const Real x5203 = moved_numbers[0] * x5199;
        const Real x5204 = x5203 + x5202;
        const Real x5206 = x5204 / seconds;
        const Real x5208 = x5206 * x5205;
        const Real x5209 = x5208 + x5208;
        const Real x5211 = x5194 * real_279[0];
        const Real x5212 = real_374[0] * x5193;
        const Real x5213 = x5212 + x5211;
        const Real x5215 = x5213 / seconds;
        const Real x5217 = x5209 + x5215;
        const Real x5220 = x5217 / x5219;
        const Real x5222 = x5206 + x5220;
        // snow.into_warming_ground
        const Real x5224 = x5222 * x5223;
        const Real x5225 = x5198 - x5224;
        const Real x5226 = x5225 / x5221;
        const Real x5228 = x1 + x5226;
        // surface_balance.around
        const Real x5230 = x3542 + x2269;
        const Real x5232 = x5230 + x2665;
        const Real x5234 = x2679 - x5178;
        const Real x5236 = x3542 * x26;
        const Real x5237 = x27 * x3539;
        const Real x5238 = x5237 + x5236;
        const Real x5240 = x5234 + x5238;
        const Real x5242 = x5240 + x2691;
        const Real x5244 = x5232 * x5243;
        const Real x5245 = x5242 - x5244;
        const Real x5246 = x5245 / x5231;
        // snow.conductance
        const Real x5248 = x5228 * x5247;
        const Real x5249 = x5198 - x5248;
        const Real x5250 = x5249 / x5227;
        // surface_balance.around
        const Real x5252 = x5232 * x5251;
        const Real x5253 = x5250 - x5252;
        const Real x5254 = x5253 / x5231;
        // surface_balance.skin_temperature
        const Real x5256 = x5254 * state[0];
        const Real x5257 = moved_state[0] * x5251;
        const Real x5258 = x5257 + x5256;
        const Real x5260 = x5246 + x5258;
        const Real x5263 = x5254 * x5262;
        const Real x5264 = x5260 - x5263;
        const Real x5265 = x5264 / x5261;
        // surface_balance.around
        const Real x5267 = x5265 * x5262;
        const Real x5268 = x5267 + x5267;
        const Real x5270 = x5268 * x5262;
        const Real x5271 = x5265 * x5266;
        const Real x5272 = x5271 + x5270;
        const Real x5274 = x2657 * x5269;
        const Real x5275 = x5272 * x2656;
        const Real x5276 = x5275 + x5274;
        const Real x5278 = x5230 + x5276;
        // air.emission
        const Real x5280 = x5268 * x5266;
        const Real x5281 = x5280 + x5280;
        const Real x5283 = x5281 * 5.67e-08;
        // surface_balance.emitted
        const Real x5285 = x1382 * x5282;
        const Real x5286 = x5283 * x1381;
        const Real x5287 = x5286 + x5285;
        const Real x5289 = x5265 * (-1.0);
        const Real x5291 = x5276 * x5288;
        const Real x5292 = x5289 * x5273;
        const Real x5293 = x5292 + x5291;
        const Real x5295 = x5287 + x5293;
        // surface_balance.around
        const Real x5297 = x2257 - x5295;
        const Real x5299 = x5297 - x5178;
        const Real x5301 = x5299 + x5238;
        const Real x5303 = x5301 + x2691;
        const Real x5305 = x5278 * x5304;
        const Real x5306 = x5303 - x5305;
        const Real x5307 = x5306 / x5277;
        const Real x5309 = x5278 * x5308;
        const Real x5310 = x5250 - x5309;
        const Real x5311 = x5310 / x5277;
        // surface_balance.skin_temperature
        const Real x5313 = x5311 * state[0];
        const Real x5314 = moved_state[0] * x5308;
        const Real x5315 = x5314 + x5313;
        const Real x5317 = x5307 + x5315;
        const Real x5320 = x5311 * x5319;
        const Real x5321 = x5317 - x5320;
        const Real x5322 = x5321 / x5318;
        // surface_balance.around
        const Real x5324 = x5322 * x5319;
        const Real x5325 = x5324 + x5324;
        const Real x5327 = x5325 * x5319;
        const Real x5328 = x5322 * x5323;
        const Real x5329 = x5328 + x5327;
        const Real x5331 = x2657 * x5326;
        const Real x5332 = x5329 * x2656;
        const Real x5333 = x5332 + x5331;
        const Real x5335 = x5230 + x5333;
        // air.emission
        const Real x5337 = x5325 * x5323;
        const Real x5338 = x5337 + x5337;
        const Real x5340 = x5338 * 5.67e-08;
        // surface_balance.emitted
        const Real x5342 = x1382 * x5339;
        const Real x5343 = x5340 * x1381;
        const Real x5344 = x5343 + x5342;
        const Real x5346 = x5322 * (-1.0);
        const Real x5348 = x5333 * x5345;
        const Real x5349 = x5346 * x5330;
        const Real x5350 = x5349 + x5348;
        const Real x5352 = x5344 + x5350;
        // surface_balance.around
        const Real x5354 = x2257 - x5352;
        const Real x5356 = x5354 - x5178;
        const Real x5358 = x5356 + x5238;
        const Real x5360 = x5358 + x2691;
        const Real x5362 = x5335 * x5361;
        const Real x5363 = x5360 - x5362;
        const Real x5364 = x5363 / x5334;
        // snow.conductance
        const Real x5366 = x1 * x5365;
        const Real x5367 = x5198 - x5366;
        const Real x5368 = x5367 / x0;
        // surface_balance.around
        const Real x5370 = x5335 * x5369;
        const Real x5371 = x5368 - x5370;
        const Real x5372 = x5371 / x5334;
        // surface_balance.top
        const Real x5375 = x1 * x5374;
        const Real x5376 = x1 - x5375;
        const Real x5377 = x5376 / x0;
        const Real x5379 = x5372 * x5374;
        const Real x5380 = x5377 * x5373;
        const Real x5381 = x5380 + x5379;
        // ground_heat.series_conductance
        real_446[0] = real_374[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_446[l + 1] = real_374[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5385 = real_446[l] * real_209[l];
            const Real a4607_1756 = moved_numbers[l] * 0.5;
            const Real a5386 = a4607_1756 - a5385;
            const Real a5387 = a5386 / real_268[l];
            real_367[l] = a5387;
        }
        // soil_heat.conductance
        const Real x5396 = x1 * x5378;
        const Real x5397 = x5381 * x0;
        const Real x5398 = x5397 + x5396;
        const Real x5400 = x5398 * x5399;
        const Real x5401 = x5198 - x5400;
        const Real x5402 = x5401 / x5395;
        // soil_heat.__call__
        const Real x5404 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5406 = real_374[LAYERS - 1] * x5403;
        const Real x5407 = x5404 * real_279[LAYERS - 1];
        const Real x5408 = x5407 + x5406;
        const Real x5410 = moved_numbers[LAYERS + 46] * x5409;
        const Real x5411 = x5408 - x5410;
        const Real x5412 = x5411 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5412;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5389 = real_367[l] + real_367[l + 1];
            const Real a5393 = a5389 * real_321[l];
            const Real a5438 = real_274[l + 1] * 4200000.0;
            const Real a5447 = select(mask_325[l], a5438, 0.0);
            const Real a5452 = select(mask_326[l], a5438, 0.0);
            const Real a5459 = a5447 - a5393;
            const Real a5461 = a5393 + a5452;
            const Real a5462 = -a5461;
            real_374[l + 1] = a5459;
            real_446[l] = a5462;
        }
        // ground_heat.ground_equations
        real_374[0] = x5402;
        real_446[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5542 = x1218 * real_297[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5418 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5421 = moved_numbers[l + 2 * LAYERS + 47] - real_440[l];
            const Real a5423 = a5421 * 1004.0;
            const Real a5425 = a5423 - a5418;
            const Real a5427 = real_440[l] * 2106000.0;
            const Real a5429 = a5425 + a5427;
            const Real a5431 = moved_numbers[l + 2 * LAYERS + 47] * real_271[l];
            const Real a5433 = moved_numbers[l + 17 * LAYERS + 54] * real_176[l];
            const Real a5434 = a5433 - a5431;
            const Real a5436 = a5429 + a5434;
            const Real a5440 = real_445[l] - moved_state[l + 2 * LAYERS];
            const Real a5442 = a5440 * 4200000.0;
            const Real a5444 = a5436 - a5442;
            const Real a5455 = real_445[l] * 2094000.0;
            const Real a5457 = a5444 + a5455;
            moved_results[LAYERS + 44 + l] = a5457;
            const Real a5464 = a5457 * real_257[l];
            const Real a5465 = moved_state[l] * real_234[l];
            const Real a5466 = a5465 + a5464;
            const Real a5468 = real_445[l] * 333500000.0;
            const Real a5470 = a5466 + a5468;
            const Real a5472 = real_443[l] * in_row(l, LAYERS - 1, x5409);
            const Real a5473 = in_row(l, LAYERS - 1, x5412) * real_217[l];
            const Real a5474 = a5473 + a5472;
            const Real a5476 = a5470 - a5474;
            const Real a5479 = real_443[l] * real_267[l];
            const Real a5481 = real_374[l] * real_217[l];
            const Real a5482 = a5481 + a5479;
            const Real a5485 = real_443[l] * real_272[l];
            const Real a5487 = real_446[l] * real_217[l];
            const Real a5488 = a5487 + a5485;
            const Real a5492 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5494 = -a5492;
            const Real a5497 = select(mask_327[l], moved_numbers[l + 3 * LAYERS + 47], a5494);
            const Real a5499 = a5497 * real_292[l];
            const Real a5500 = moved_numbers[l + 3 * LAYERS + 47] - a5499;
            const Real a5501 = a5500 / real_294[l];
            const Real a5503 = a5501 / real_292[l];
            const Real a5505 = moved_numbers[l + LAYERS + 47] * real_275[l];
            const Real a5506 = a5503 - a5505;
            const Real a5507 = a5506 / numbers[l + LAYERS + 47];
            const Real a5509 = a5507 * real_285[l];
            const Real a5511 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5513 = a5511 * real_285[l];
            const Real a5514 = a5509 * real_288[l];
            const Real a5515 = a5514 + a5513;
            const Real a5517 = moved_numbers[l + 15 * LAYERS + 54] + a5515;
            const Real a5521 = select(mask_328[l], moved_numbers[l + 15 * LAYERS + 54], a5517);
            const Real a5538 = select(mask_330[l], real_440[l], a5521);
            const Real a5540 = select(mask_329[l], real_440[l], a5538);
            real_367[l] = a5444;
            real_11[l] = a5457;
            real_362[l] = a5476;
            real_444[l] = a5482;
            real_439[l] = a5488;
            real_442[l] = a5511;
            real_441[l] = a5540;
        }
        // ground_heat.with_exchange
        const Real x5544 = real_444[0] * x1316;
        const Real x5545 = x5544 - x5542;
        const Real x5547 = x1218 * x5399;
        const Real x5549 = x5402 * x1316;
        const Real x5550 = x5549 - x5547;
        // snow_ground._equations
        const Real x6840 = x1214 * seconds;
        const Real x6842 = select(x5551, x6840, 0.0);
        const Real x6844 = x1218 * x5553;
        const Real x6845 = x6842 * x1216;
        const Real x6846 = x6845 + x6844;
        const Real x6847 = moved_numbers[0] * x5556;
        const Real x6849 = x6846 + x6847;
        const Real x6850 = x6849 / numbers[0];
        const Real x6851 = x5545 * x5489;
        const Real x6852 = x5364 * x5541;
        const Real x6853 = x6852 + x6851;
        const Real x6855 = x5545 + x6850;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6896 = real_432[l] * 2106.0;
            const Real a6899 = a6896 * real_142[l];
            const Real a6900 = real_432[l] * 4218.0;
            const Real a6903 = a6900 * real_333[l];
            const Real a6904 = real_432[l] * 333500.0;
            const Real a6906 = a6904 * (-1.0);
            const Real a6908 = a6899 * real_336[l];
            const Real a6909 = a6906 * real_331[l];
            const Real a6911 = a6903 * real_332[l];
            const Real a6912 = a6911 - a6909;
            const Real a6913 = select(mask_382[l], a6912, 0.0);
            const Real a6914 = select(mask_357[l], a6908, a6913);
            const Real a6915 = real_435[l] * 333500.0;
            const Real a6918 = a6915 * real_125[l];
            const Real a6920 = a6918 * (-1.0);
            const Real a6922 = a6920 / real_334[l];
            const Real a6929 = select(mask_384[l], a6922, 0.0);
            const Real a6932 = a6929 * real_365[l];
            const Real a6934 = a6932 + a6932;
            const Real a6937 = a6934 * real_365[l];
            const Real a6939 = a6929 * real_131[l];
            const Real a6941 = a6939 + a6937;
            const Real a6944 = a6941 * 0.95;
            const Real a6949 = real_433[l] * real_335[l];
            const Real a6950 = a6944 * real_139[l];
            const Real a6952 = a6949 - a6950;
            real_430[l] = a6904;
            real_427[l] = a6908;
            real_396[l] = a6911;
            real_449[l] = a6914;
            real_450[l] = a6918;
            real_451[l] = a6949;
            real_452[l] = a6952;
        }
        // snow_ground._links
        const Real x6956 = real_452[0] * x6954;
        const Real x6959 = select(x5551, x6956, 0.0);
        // snow_skin.skin_flux
        const Real x6984 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x6989 = x6984 * x1283;
        const Real x6991 = x1286 * x6983;
        const Real x6993 = x6991 + x6989;
        const Real x6994 = -x6993;
        // calm_air.limited_richardson
        const Real x6998 = select(x6995, x6993, 0.0);
        const Real x7002 = x6998 * x1437;
        const Real x7004 = x1438 * x6996;
        const Real x7005 = x7004 - x7002;
        const Real x7008 = x7005 * x7007;
        const Real x7014 = x7008 * x7012;
        const Real x7016 = x7014 - x7008;
        const Real x7017 = x7016 / x7011;
        const Real x7020 = moved_numbers[LAYERS + 2] * x7012;
        const Real x7022 = x7017 * numbers[LAYERS + 2];
        const Real x7023 = x7022 - x7020;
        const Real x7026 = select(x6995, x7023, x6994);
        // calm_air.coefficient
        const Real x7030 = select(x7027, x7026, 0.0);
        const Real x7033 = x7030 * 5.0;
        const Real x7037 = x7033 / x7036;
        const Real x7040 = x7030 * 15.0;
        const Real x7043 = x7040 * x7035;
        const Real x7044 = x7037 * x7038;
        const Real x7046 = x7043 - x7044;
        const Real x7051 = x7046 * x7049;
        const Real x7055 = select(x7027, 0.0, x7026);
        const Real x7060 = select(x7059, x7055, 0.0);
        const Real x7064 = x7060 / x7063;
        const Real x7067 = select(x7057, x7064, 0.0);
        const Real x7070 = x1297 * x7066;
        const Real x7071 = x7067 * x1293;
        const Real x7073 = x7070 - x7071;
        const Real x7078 = x7073 * x7076;
        const Real x7081 = x7055 * 15.0;
        const Real x7084 = x7081 * x7075;
        const Real x7086 = x7078 * x7080;
        const Real x7088 = x7086 + x7084;
        const Real x7092 = select(x7027, x7051, x7088);
        const Real x7095 = x1276 * x7091;
        const Real x7096 = x7092 * x1272;
        const Real x7098 = x7095 - x7096;
        // snow_skin.skin_flux
        const Real x7100 = x259 * x7094;
        const Real x7101 = x7098 * x256;
        const Real x7102 = x7101 + x7100;
        const Real x7113 = moved_forcing[3] * x7112;
        const Real x7114 = x7113 * (-1.0);
        const Real x7115 = x7114 / x7110;
        const Real x7117 = x7115 - moved_forcing[2];
        const Real x7119 = x7102 * 1004.5;
        const Real x7121 = x7119 + moved_numbers[LAYERS + 4];
        const Real x7122 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7126 = x7122 * x7124;
        const Real x7128 = x7102 * x7116;
        const Real x7129 = x7117 * x7099;
        const Real x7130 = x7129 + x7128;
        const Real x7132 = x7121 * x6983;
        const Real x7133 = x6984 * x7120;
        const Real x7134 = x7133 + x7132;
        const Real x7136 = x7126 * x6982;
        const Real x7138 = x1310 - x7136;
        const Real x7140 = x7138 - x7134;
        const Real x7142 = x7130 * 2830000.0;
        const Real x7144 = x7140 - x7142;
        // snow_skin.skin_of
        const Real x7146 = real_449[0] * (-1.0);
        const Real x7148 = x6959 * x7145;
        const Real x7150 = x7146 * x6958;
        const Real x7151 = x7150 - x7148;
        const Real x7153 = x7144 - x7151;
        const Real x7155 = x7153 / w6161;
        const Real x7158 = select(w6162, 0.0, x7155);
        const Real x7160 = x7158 - real_449[0];
        const Real x7162 = x6959 * x7159;
        const Real x7164 = x7160 * x6958;
        const Real x7165 = x7164 - x7162;
        const Real x7167 = select(w6162, x7144, x7165);
        const Real x7170 = select(x7169, real_449[0], 0.0);
        const Real x7172 = x7170 * 20.0;
        const Real x7174 = x7167 - x7172;
        // snow_ground.advance_snow_ground
        const Real x7176 = select(x5551, x7174, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7178 = select(mask_385[l], real_449[l], 0.0);
            const Real a7181 = select(mask_386[l], real_449[l], 0.0);
            real_435[l] = a7178;
            real_432[l] = a7181;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6854 = real_362[l] + in_row(l, 0, x6853);
            const Real a6858 = select(mask_387[l], real_440[l], real_441[l]);
            const Real a6860 = select(mask_383[l], 0.0, a6858);
            const Real a6862 = a6860 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a6864 = real_442[l] * real_343[l];
            const Real a6865 = a6862 - a6864;
            const Real a6866 = a6865 / real_288[l];
            const Real a6869 = select(mask_388[l], a6866, 0.0);
            const Real a6871 = a6869 / real_278[l];
            const Real a6873 = moved_numbers[l + LAYERS + 47] * real_345[l];
            const Real a6874 = a6871 * numbers[l + LAYERS + 47];
            const Real a6875 = a6874 + a6873;
            const Real a6877 = moved_numbers[l + 16 * LAYERS + 54] - a6875;
            const Real a6880 = select(mask_389[l], a6877, 0.0);
            const Real a6882 = a6880 * real_344[l];
            const Real a6887 = a6882 * 0.008034787106446777;
            const Real a6891 = a6887 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a6894 = select(mask_383[l], a6891, 0.0);
            const Real a6895 = -a6894;
            real_446[l] = a6854;
            real_374[l] = a6860;
            real_443[l] = a6894;
            real_299[l + 1] = a6895;
        }
        // snow_ground._residuals
        const Real x7199 = real_449[4] + real_443[0];
        const Real x7201 = x6842 * x7198;
        const Real x7203 = x7199 * x5553;
        const Real x7204 = x7203 - x7201;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6963 = real_452[l] + real_452[l + 1];
            const Real a6967 = a6963 * real_348[l];
            const Real a6970 = a6967 * seconds;
            const Real a6973 = select(x5551, a6970, 0.0);
            const Real a6975 = real_433[l] + real_433[l + 1];
            const Real a6976 = a6975 * real_346[l];
            const Real a6978 = a6976 * (-1.0);
            const Real a6980 = a6978 / real_147[l];
            const Real a6981 = select(x5551, a6980, 0.0);
            const Real a7182 = real_435[l] - real_435[l + 1];
            const Real a7184 = a6973 * real_350[l];
            const Real a7186 = a7182 * real_347[l];
            const Real a7187 = a7186 - a7184;
            const Real a7189 = real_432[l] - real_432[l + 1];
            const Real a7192 = a6981 * real_197[l];
            const Real a7193 = a7189 * real_349[l];
            const Real a7195 = a7192 - a7193;
            const Real a7197 = a7187 + a7195;
            real_453[l] = a7197;
        }
        // snow_ground._residuals
        real_453[4] = real_of(0.0);
        real_432[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_432[l + 1] = real_453[l];
        const Real x7214 = x7176 * seconds;
        // enthalpy._drop_from_above
        real_299[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_444[0] = x6855;
        for (int l = 0; l < LAYERS - 1; ++l) real_441[l] = real_299[l + 2];
        real_441[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7264 = x6850 * real_337[4];
        const Real x7265 = real_449[4] * x5556;
        const Real x7267 = x7264 - x7265;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7210 = real_453[l] - real_432[l];
            const Real a7212 = a7210 + in_row(l, 4, x7204);
            const Real a7216 = real_434[l] * (-1.0);
            const Real a7219 = a7212 - a7216;
            const Real a7221 = a7219 - in_row(l, 0, x7214);
            const Real a7287 = -a7221;
            real_360[l] = a7287;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7223 = real_374[l] * 2094000.0;
            const Real a7225 = real_367[l] + a7223;
            const Real a7227 = a7225 * real_341[l];
            const Real a7228 = real_443[l] * real_339[l];
            const Real a7230 = a7227 - a7228;
            const Real a7232 = real_374[l] * 333500000.0;
            const Real a7234 = a7230 + a7232;
            const Real a7236 = a7234 - real_446[l];
            const Real a7240 = real_443[l] + real_299[l];
            const Real a7244 = real_444[l] * real_280[l];
            const Real a7245 = a7240 * real_277[l];
            const Real a7247 = a7244 - a7245;
            const Real a7249 = a7236 + a7247;
            const Real a7253 = real_443[l] + real_441[l];
            const Real a7256 = real_439[l] * real_377[l];
            const Real a7257 = a7253 * real_296[l];
            const Real a7259 = a7256 - a7257;
            const Real a7261 = a7249 + a7259;
            const Real a7269 = a7261 - in_row(l, 0, x7267);
            const Real a7289 = -a7269;
            real_360[l + 5] = a7289;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7299 = real_360[l] - real_413[l];
            real_361[l] = a7299;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_359, real_364, real_358, real_361, real_360);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7304 = real_360[l] + real_430[l];
            const Real a7305 = real_360[l] * real_94[l];
            const Real a7306 = real_427[l] + a7305;
            const Real a7307 = a7304 * real_331[l];
            const Real a7308 = real_396[l] + a7307;
            const Real a7309 = select(mask_382[l], a7308, 0.0);
            const Real a7310 = select(mask_357[l], a7306, a7309);
            const Real a7311 = real_360[l] + real_450[l];
            const Real a7312 = a7311 / real_334[l];
            const Real a7313 = select(mask_384[l], a7312, 0.0);
            const Real a7314 = a7313 * real_365[l];
            const Real a7315 = a7314 + a7314;
            const Real a7316 = a7315 * real_365[l];
            const Real a7317 = a7313 * real_131[l];
            const Real a7318 = a7317 + a7316;
            const Real a7319 = a7318 * 0.95;
            const Real a7321 = a7319 * real_139[l];
            const Real a7322 = a7321 + real_451[l];
            real_432[l] = a7310;
            real_453[l] = a7322;
        }
        // snow_ground._links
        const Real x7324 = real_453[0] * x6954;
        const Real x7326 = select(x5551, x7324, 0.0);
        // snow_skin.skin_of
        const Real x7328 = real_432[0] * (-1.0);
        const Real x7329 = x7326 * x7145;
        const Real x7331 = x7328 * x6958;
        const Real x7332 = x7331 - x7329;
        const Real x7333 = x7144 - x7332;
        const Real x7334 = x7333 / w6161;
        const Real x7335 = select(w6162, 0.0, x7334);
        const Real x7336 = x7335 - real_432[0];
        const Real x7337 = x7326 * x7159;
        const Real x7339 = x7336 * x6958;
        const Real x7340 = x7339 - x7337;
        const Real x7341 = select(w6162, x7144, x7340);
        const Real x7342 = select(x7169, real_432[0], 0.0);
        const Real x7343 = x7342 * 20.0;
        const Real x7344 = x7341 - x7343;
        // snow_ground.advance_snow_ground
        const Real x7348 = select(x5551, x7335, 0.0);
        moved_after[3 * LAYERS + 31] = x7348;
        const Real x7350 = select(x5551, x7344, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7301 = real_360[l + 5] - real_443[l];
            const Real a7302 = real_360[l + 5] * real_351[l];
            const Real a7303 = real_374[l] + a7302;
            moved_after[2 * LAYERS + l] = a7303;
            const Real a7346 = select(x6839, a7301, 0.0);
            moved_after[l] = a7346;
            real_441[l] = a7301;
            real_446[l] = a7303;
            real_439[l] = a7346;
        }
        const Real x7352 = real_432[4] - real_441[0];
        const Real x7354 = x1214 * x7351;
        const Real x7356 = x7352 * x1211;
        const Real x7357 = x7356 - x7354;
        const Real x7359 = select(x5551, x7357, 0.0);
        // ground_heat.heat
        const Real x7364 = x5364 - real_439[0];
        Real a7368_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7362 = real_439[l] - real_439[l + 1];
            const Real a5438_1924 = real_274[l + 1] * 4200000.0;
            const Real a7365 = a5438_1924 * real_239[l];
            const Real a7366 = a7362 * real_319[l];
            const Real a7367 = a7366 + a7365;
            a7368_last = a7368_last + a7367;
        }
        moved_results[LAYERS + 43] = a7368_last;
        const Real x7372 = x5550 * x7363;
        const Real x7373 = x7364 * x5546;
        const Real x7374 = x7373 + x7372;
        // snow_skin.skin_flux
        const Real x7413 = x7348 - x27;
        // calm_air.coefficient
        const Real x7418 = x7413 * x1283;
        const Real x7420 = x1286 * x7412;
        const Real x7422 = x7420 + x7418;
        const Real x7423 = -x7422;
        // calm_air.limited_richardson
        const Real x7427 = select(x7424, x7422, 0.0);
        const Real x7431 = x7427 * x1437;
        const Real x7433 = x1438 * x7425;
        const Real x7434 = x7433 - x7431;
        const Real x7437 = x7434 * x7436;
        const Real x7443 = x7437 * x7441;
        const Real x7445 = x7443 - x7437;
        const Real x7446 = x7445 / x7440;
        const Real x7449 = moved_numbers[LAYERS + 2] * x7441;
        const Real x7451 = x7446 * numbers[LAYERS + 2];
        const Real x7452 = x7451 - x7449;
        const Real x7455 = select(x7424, x7452, x7423);
        // calm_air.coefficient
        const Real x7459 = select(x7456, x7455, 0.0);
        const Real x7462 = x7459 * 5.0;
        const Real x7466 = x7462 / x7465;
        const Real x7469 = x7459 * 15.0;
        const Real x7472 = x7469 * x7464;
        const Real x7473 = x7466 * x7467;
        const Real x7475 = x7472 - x7473;
        const Real x7480 = x7475 * x7478;
        const Real x7484 = select(x7456, 0.0, x7455);
        const Real x7489 = select(x7488, x7484, 0.0);
        const Real x7493 = x7489 / x7492;
        const Real x7496 = select(x7486, x7493, 0.0);
        const Real x7499 = x1297 * x7495;
        const Real x7500 = x7496 * x1293;
        const Real x7502 = x7499 - x7500;
        const Real x7507 = x7502 * x7505;
        const Real x7510 = x7484 * 15.0;
        const Real x7513 = x7510 * x7504;
        const Real x7515 = x7507 * x7509;
        const Real x7517 = x7515 + x7513;
        const Real x7521 = select(x7456, x7480, x7517);
        const Real x7524 = x1276 * x7520;
        const Real x7525 = x7521 * x1272;
        const Real x7527 = x7524 - x7525;
        // snow_skin.skin_flux
        const Real x7529 = x259 * x7523;
        const Real x7530 = x7527 * x256;
        const Real x7531 = x7530 + x7529;
        const Real x7533 = x7348 * 461.0;
        const Real x7535 = x7533 * x7534;
        const Real x7536 = x7535 * (-1.0);
        const Real x7537 = x7536 / x7532;
        const Real x7539 = x7348 / 273.15;
        const Real x7541 = x7539 * x7534;
        const Real x7542 = x7537 * x7538;
        const Real x7543 = x7542 + x7541;
        const Real x7545 = x7543 * x7544;
        const Real x7547 = x7545 * 611.0;
        const Real x7549 = x7547 * 0.378;
        const Real x7551 = moved_forcing[3] - x7549;
        const Real x7553 = x7547 * 0.622;
        const Real x7555 = x7551 * x7554;
        const Real x7556 = x7553 - x7555;
        const Real x7557 = x7556 / x7550;
        const Real x7559 = x7557 - moved_forcing[2];
        const Real x7561 = x7531 * 1004.5;
        const Real x7563 = x7561 + moved_numbers[LAYERS + 4];
        const Real x7565 = x7348 * x7411;
        const Real x7566 = x7565 + x7565;
        const Real x7568 = x7566 * x7411;
        const Real x7569 = x7348 * x7564;
        const Real x7570 = x7569 + x7568;
        const Real x7572 = x7122 * x7567;
        const Real x7573 = x7570 * x5641;
        const Real x7574 = x7573 + x7572;
        const Real x7576 = x7531 * x7558;
        const Real x7577 = x7559 * x7528;
        const Real x7578 = x7577 + x7576;
        const Real x7580 = x7563 * x7412;
        const Real x7581 = x7413 * x7562;
        const Real x7582 = x7581 + x7580;
        const Real x7584 = x7574 * x7411;
        const Real x7585 = x7348 * x7571;
        const Real x7586 = x7585 + x7584;
        const Real x7588 = x1310 - x7586;
        const Real x7590 = x7588 - x7582;
        const Real x7592 = x7578 * 2830000.0;
        const Real x7594 = x7590 - x7592;
        // layered_snow.close_snow
        const Real x7596 = x7578 * seconds;
        const Real x7599 = x1218 * x7595;
        const Real x7600 = x7596 * x1216;
        const Real x7602 = x7599 - x7600;
        const Real x7605 = select(x5551, x7602, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7608 = select(x7607, x7605, 0.0);
        const Real x7612 = select(x7611, x7605, 0.0);
        const Real x7617 = select(x7615, x1116, 0.0);
        // layered_snow.close_snow, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7377 = x1218 * real_336[l];
            const Real a7378 = real_360[l] * x1216;
            const Real a7380 = a7377 - a7378;
            const Real a7383 = select(x5551, a7380, 0.0);
            const Real a7386 = a7383 / 333500.0;
            const Real a7389 = select(mask_391[l], a7386, 0.0);
            const Real a7392 = select(mask_392[l], real_429[l], a7389);
            const Real a7394 = real_429[l] - a7392;
            const Real a7397 = select(mask_393[l], real_431[l], 0.0);
            const Real a7399 = a7397 * real_145[l];
            const Real a7400 = a7394 - a7399;
            const Real a7401 = a7400 / real_390[l];
            const Real a7404 = select(mask_394[l], 0.0, a7401);
            const Real a7406 = select(mask_393[l], a7404, 0.0);
            const Real a7408 = a7406 * real_91[l];
            const Real a7409 = real_425[l] * real_373[l];
            const Real a7410 = a7409 + a7408;
            real_432[l] = a7383;
            real_453[l] = a7410;
        }
        // snow_water.with_vapour_exchange
        const Real x7620 = select(x7615, real_432[0], 0.0);
        // snow_layers.liquid_water
        const Real x7623 = real_432[0] / 333500.0;
        const Real x7626 = select(x7625, x7623, 0.0);
        const Real x7629 = select(x7627, x1116, x7626);
        // snow_water.with_vapour_exchange
        const Real x7631 = x1116 - x7629;
        const Real x7634 = select(x7632, x7631, x7608);
        const Real x7636 = x7634 + x7612;
        // snow_layers.warmth
        const Real x7639 = x7617 * 2106.0;
        const Real x7643 = x7639 * x7641;
        const Real x7646 = x7617 * 4218.0;
        const Real x7650 = x7646 * x7648;
        const Real x7653 = x7617 * 333500.0;
        const Real x7656 = x7620 - x7653;
        const Real x7661 = x7620 * x7640;
        const Real x7662 = x7643 * x7618;
        const Real x7663 = x7662 + x7661;
        const Real x7666 = x7656 * x7647;
        const Real x7667 = x7650 * x7654;
        const Real x7668 = x7667 + x7666;
        const Real x7671 = select(x7658, x7668, 0.0);
        const Real x7674 = select(x7657, x7663, x7671);
        // snow_water.with_vapour_exchange
        const Real x7677 = select(x7676, x7674, 0.0);
        const Real x7679 = x7677 * 2106.0;
        const Real x7681 = x7636 * x7678;
        const Real x7682 = x7679 * x7635;
        const Real x7683 = x7682 + x7681;
        const Real x7685 = select(x7637, x7631, 0.0);
        const Real x7687 = x7685 * x7686;
        const Real x7688 = x7636 - x7687;
        const Real x7689 = x7688 / x7684;
        const Real x7692 = x7612 + x7634;
        const Real x7694 = x7608 - x7634;
        const Real x7696 = x1116 - x7636;
        const Real x7699 = real_432[0] - x7683;
        const Real x7701 = real_453[0] * x7690;
        const Real x7702 = x7689 * real_366[0];
        const Real x7704 = x7701 - x7702;
        const Real x7706 = select(x7637, x7704, real_453[0]);
        const Real x7708 = x7617 * x7707;
        const Real x7709 = x7634 - x7708;
        const Real x7710 = x7709 / x7616;
        const Real x7714 = real_428[0] * x7711;
        const Real x7715 = x7710 * real_123[0];
        const Real x7717 = x7714 - x7715;
        const Real x7720 = select(x7718, real_426[1], 0.0);
        const Real x7723 = select(x7718, real_432[1], 0.0);
        // snow_layers.liquid_water
        const Real x7726 = real_432[1] / 333500.0;
        const Real x7729 = select(x7728, x7726, 0.0);
        const Real x7732 = select(x7730, real_426[1], x7729);
        // snow_water.with_vapour_exchange
        const Real x7734 = real_426[1] - x7732;
        const Real x7737 = select(x7735, x7734, x7694);
        // snow_layers.warmth
        const Real x7740 = x7720 * 2106.0;
        const Real x7744 = x7740 * x7742;
        const Real x7747 = x7720 * 4218.0;
        const Real x7751 = x7747 * x7749;
        const Real x7754 = x7720 * 333500.0;
        const Real x7757 = x7723 - x7754;
        const Real x7762 = x7723 * x7741;
        const Real x7763 = x7744 * x7721;
        const Real x7764 = x7763 + x7762;
        const Real x7767 = x7757 * x7748;
        const Real x7768 = x7751 * x7755;
        const Real x7769 = x7768 + x7767;
        const Real x7772 = select(x7759, x7769, 0.0);
        const Real x7775 = select(x7758, x7764, x7772);
        // snow_water.with_vapour_exchange
        const Real x7778 = select(x7777, x7775, 0.0);
        const Real x7780 = x7778 * 2106.0;
        const Real x7782 = x7737 * x7779;
        const Real x7783 = x7780 * x7736;
        const Real x7784 = x7783 + x7782;
        const Real x7786 = select(x7738, x7734, 0.0);
        const Real x7788 = x7786 * x7787;
        const Real x7789 = x7737 - x7788;
        const Real x7790 = x7789 / x7785;
        const Real x7794 = x7692 + x7737;
        const Real x7796 = x7694 - x7737;
        const Real x7797 = x7683 + x7784;
        const Real x7799 = real_426[1] - x7737;
        const Real x7802 = real_432[1] - x7784;
        const Real x7804 = real_453[1] * x7791;
        const Real x7805 = x7790 * real_366[1];
        const Real x7807 = x7804 - x7805;
        const Real x7809 = select(x7738, x7807, real_453[1]);
        const Real x7811 = x7720 * x7810;
        const Real x7812 = x7737 - x7811;
        const Real x7813 = x7812 / x7719;
        const Real x7817 = real_428[1] * x7814;
        const Real x7818 = x7813 * real_123[1];
        const Real x7820 = x7817 - x7818;
        const Real x7823 = select(x7821, real_426[2], 0.0);
        const Real x7826 = select(x7821, real_432[2], 0.0);
        // snow_layers.liquid_water
        const Real x7829 = real_432[2] / 333500.0;
        const Real x7832 = select(x7831, x7829, 0.0);
        const Real x7835 = select(x7833, real_426[2], x7832);
        // snow_water.with_vapour_exchange
        const Real x7837 = real_426[2] - x7835;
        const Real x7840 = select(x7838, x7837, x7796);
        // snow_layers.warmth
        const Real x7843 = x7823 * 2106.0;
        const Real x7847 = x7843 * x7845;
        const Real x7850 = x7823 * 4218.0;
        const Real x7854 = x7850 * x7852;
        const Real x7857 = x7823 * 333500.0;
        const Real x7860 = x7826 - x7857;
        const Real x7865 = x7826 * x7844;
        const Real x7866 = x7847 * x7824;
        const Real x7867 = x7866 + x7865;
        const Real x7870 = x7860 * x7851;
        const Real x7871 = x7854 * x7858;
        const Real x7872 = x7871 + x7870;
        const Real x7875 = select(x7862, x7872, 0.0);
        const Real x7878 = select(x7861, x7867, x7875);
        // snow_water.with_vapour_exchange
        const Real x7881 = select(x7880, x7878, 0.0);
        const Real x7883 = x7881 * 2106.0;
        const Real x7885 = x7840 * x7882;
        const Real x7886 = x7883 * x7839;
        const Real x7887 = x7886 + x7885;
        const Real x7889 = select(x7841, x7837, 0.0);
        const Real x7891 = x7889 * x7890;
        const Real x7892 = x7840 - x7891;
        const Real x7893 = x7892 / x7888;
        const Real x7897 = x7794 + x7840;
        const Real x7899 = x7796 - x7840;
        const Real x7900 = x7797 + x7887;
        const Real x7902 = real_426[2] - x7840;
        const Real x7905 = real_432[2] - x7887;
        const Real x7907 = real_453[2] * x7894;
        const Real x7908 = x7893 * real_366[2];
        const Real x7910 = x7907 - x7908;
        const Real x7912 = select(x7841, x7910, real_453[2]);
        const Real x7914 = x7823 * x7913;
        const Real x7915 = x7840 - x7914;
        const Real x7916 = x7915 / x7822;
        const Real x7920 = real_428[2] * x7917;
        const Real x7921 = x7916 * real_123[2];
        const Real x7923 = x7920 - x7921;
        const Real x7926 = select(x7924, real_426[3], 0.0);
        const Real x7929 = select(x7924, real_432[3], 0.0);
        // snow_layers.liquid_water
        const Real x7932 = real_432[3] / 333500.0;
        const Real x7935 = select(x7934, x7932, 0.0);
        const Real x7938 = select(x7936, real_426[3], x7935);
        // snow_water.with_vapour_exchange
        const Real x7940 = real_426[3] - x7938;
        const Real x7943 = select(x7941, x7940, x7899);
        // snow_layers.warmth
        const Real x7946 = x7926 * 2106.0;
        const Real x7950 = x7946 * x7948;
        const Real x7953 = x7926 * 4218.0;
        const Real x7957 = x7953 * x7955;
        const Real x7960 = x7926 * 333500.0;
        const Real x7963 = x7929 - x7960;
        const Real x7968 = x7929 * x7947;
        const Real x7969 = x7950 * x7927;
        const Real x7970 = x7969 + x7968;
        const Real x7973 = x7963 * x7954;
        const Real x7974 = x7957 * x7961;
        const Real x7975 = x7974 + x7973;
        const Real x7978 = select(x7965, x7975, 0.0);
        const Real x7981 = select(x7964, x7970, x7978);
        // snow_water.with_vapour_exchange
        const Real x7984 = select(x7983, x7981, 0.0);
        const Real x7986 = x7984 * 2106.0;
        const Real x7988 = x7943 * x7985;
        const Real x7989 = x7986 * x7942;
        const Real x7990 = x7989 + x7988;
        const Real x7992 = select(x7944, x7940, 0.0);
        const Real x7994 = x7992 * x7993;
        const Real x7995 = x7943 - x7994;
        const Real x7996 = x7995 / x7991;
        const Real x8000 = x7897 + x7943;
        const Real x8002 = x7899 - x7943;
        const Real x8003 = x7900 + x7990;
        const Real x8005 = real_426[3] - x7943;
        const Real x8008 = real_432[3] - x7990;
        const Real x8010 = real_453[3] * x7997;
        const Real x8011 = x7996 * real_366[3];
        const Real x8013 = x8010 - x8011;
        const Real x8015 = select(x7944, x8013, real_453[3]);
        const Real x8017 = x7926 * x8016;
        const Real x8018 = x7943 - x8017;
        const Real x8019 = x8018 / x7925;
        const Real x8023 = real_428[3] * x8020;
        const Real x8024 = x8019 * real_123[3];
        const Real x8026 = x8023 - x8024;
        const Real x8029 = select(x8027, real_426[4], 0.0);
        const Real x8032 = select(x8027, real_432[4], 0.0);
        // snow_layers.liquid_water
        const Real x8035 = real_432[4] / 333500.0;
        const Real x8038 = select(x8037, x8035, 0.0);
        const Real x8041 = select(x8039, real_426[4], x8038);
        // snow_water.with_vapour_exchange
        const Real x8043 = real_426[4] - x8041;
        const Real x8046 = select(x8044, x8043, x8002);
        // snow_layers.warmth
        const Real x8049 = x8029 * 2106.0;
        const Real x8053 = x8049 * x8051;
        const Real x8056 = x8029 * 4218.0;
        const Real x8060 = x8056 * x8058;
        const Real x8063 = x8029 * 333500.0;
        const Real x8066 = x8032 - x8063;
        const Real x8071 = x8032 * x8050;
        const Real x8072 = x8053 * x8030;
        const Real x8073 = x8072 + x8071;
        const Real x8076 = x8066 * x8057;
        const Real x8077 = x8060 * x8064;
        const Real x8078 = x8077 + x8076;
        const Real x8081 = select(x8068, x8078, 0.0);
        const Real x8084 = select(x8067, x8073, x8081);
        // snow_water.with_vapour_exchange
        const Real x8087 = select(x8086, x8084, 0.0);
        const Real x8089 = x8087 * 2106.0;
        const Real x8091 = x8046 * x8088;
        const Real x8092 = x8089 * x8045;
        const Real x8093 = x8092 + x8091;
        const Real x8095 = select(x8047, x8043, 0.0);
        const Real x8097 = x8095 * x8096;
        const Real x8098 = x8046 - x8097;
        const Real x8099 = x8098 / x8094;
        const Real x8103 = x8000 + x8046;
        const Real x8104 = x8003 + x8093;
        const Real x8106 = real_426[4] - x8046;
        const Real x8109 = real_432[4] - x8093;
        const Real x8111 = real_453[4] * x8100;
        const Real x8112 = x8099 * real_366[4];
        const Real x8114 = x8111 - x8112;
        const Real x8116 = select(x8047, x8114, real_453[4]);
        const Real x8118 = x8029 * x8117;
        const Real x8119 = x8046 - x8118;
        const Real x8120 = x8119 / x8028;
        const Real x8124 = real_428[4] * x8121;
        const Real x8125 = x8120 * real_123[4];
        const Real x8127 = x8124 - x8125;
        // snow_water.<genexpr>
        real_428[0] = x7696;
        real_428[1] = x7799;
        real_428[2] = x7902;
        real_428[3] = x8005;
        real_428[4] = x8106;
        real_453[0] = x7699;
        real_453[1] = x7802;
        real_453[2] = x7905;
        real_453[3] = x8008;
        real_453[4] = x8109;
        real_432[0] = x7706;
        real_432[1] = x7809;
        real_432[2] = x7912;
        real_432[3] = x8015;
        real_432[4] = x8116;
        real_426[0] = x7717;
        real_426[1] = x7820;
        real_426[2] = x7923;
        real_426[3] = x8026;
        real_426[4] = x8127;
        // snow_layers.liquid_water
        const Real x8137 = real_453[0] / 333500.0;
        const Real x8140 = select(x8139, x8137, 0.0);
        const Real x8143 = select(x8141, real_428[0], x8140);
        // snow_water.percolated
        const Real x8145 = real_428[0] - x8143;
        const Real x8148 = select(x8146, x8145, 0.0);
        const Real x8150 = x8148 * x8149;
        const Real x8151 = x8145 - x8150;
        const Real x8152 = x8151 / x8147;
        const Real x8155 = select(x8154, x8152, 0.0);
        const Real x8157 = select(x8146, x8155, 0.0);
        const Real x8159 = x8157 * real_128[0];
        const Real x8160 = real_432[0] * x8156;
        const Real x8161 = x8160 + x8159;
        const Real x8163 = x8145 / 917.0;
        const Real x8166 = select(x8164, x8163, x8161);
        // snow_properties._pores
        const Real x8168 = x8166 - x8163;
        const Real x8171 = select(x8170, x8168, 0.0);
        // snow_properties.held_by_pores
        const Real x8173 = x1162 * x8169;
        const Real x8174 = x8171 * x1161;
        const Real x8175 = x8174 + x8173;
        // snow_water.percolated
        const Real x8177 = x8143 - x8175;
        const Real x8180 = select(x8179, x8177, 0.0);
        const Real x8183 = select(x8181, x8143, 0.0);
        const Real x8185 = x8183 * x8184;
        const Real x8186 = x8180 - x8185;
        const Real x8187 = x8186 / x8182;
        const Real x8189 = real_453[0] * x8184;
        const Real x8190 = x8187 * real_92[0];
        const Real x8191 = x8190 + x8189;
        const Real x8193 = select(x8181, x8191, 0.0);
        const Real x8196 = select(x8194, real_428[0], 0.0);
        const Real x8198 = x8196 * x8197;
        const Real x8199 = x8180 - x8198;
        const Real x8200 = x8199 / x8195;
        const Real x8202 = real_428[0] - x8180;
        const Real x8204 = real_453[0] - x8193;
        const Real x8208 = real_426[0] * x8205;
        const Real x8209 = x8200 * real_124[0];
        const Real x8211 = x8208 - x8209;
        const Real x8213 = real_428[1] + x8180;
        const Real x8215 = real_453[1] + x8193;
        // snow_layers.liquid_water
        const Real x8217 = x8215 / 333500.0;
        const Real x8220 = select(x8219, x8217, 0.0);
        const Real x8223 = select(x8221, x8213, x8220);
        // snow_water.percolated
        const Real x8225 = x8213 - x8223;
        // snow_layers.liquid_water
        const Real x8227 = real_453[1] / 333500.0;
        const Real x8230 = select(x8229, x8227, 0.0);
        const Real x8233 = select(x8231, real_428[1], x8230);
        // snow_water.percolated
        const Real x8235 = real_428[1] - x8233;
        const Real x8238 = select(x8236, x8235, 0.0);
        const Real x8240 = x8238 * x8239;
        const Real x8241 = x8225 - x8240;
        const Real x8242 = x8241 / x8237;
        const Real x8245 = select(x8244, x8242, 0.0);
        const Real x8247 = select(x8236, x8245, 0.0);
        const Real x8249 = x8247 * real_128[1];
        const Real x8250 = real_432[1] * x8246;
        const Real x8251 = x8250 + x8249;
        const Real x8253 = x8225 / 917.0;
        const Real x8256 = select(x8254, x8253, x8251);
        // snow_properties._pores
        const Real x8258 = x8256 - x8253;
        const Real x8261 = select(x8260, x8258, 0.0);
        // snow_properties.held_by_pores
        const Real x8263 = x1162 * x8259;
        const Real x8264 = x8261 * x1161;
        const Real x8265 = x8264 + x8263;
        // snow_water.percolated
        const Real x8267 = x8223 - x8265;
        const Real x8270 = select(x8269, x8267, 0.0);
        const Real x8273 = select(x8271, x8223, 0.0);
        const Real x8275 = x8273 * x8274;
        const Real x8276 = x8270 - x8275;
        const Real x8277 = x8276 / x8272;
        const Real x8279 = x8215 * x8274;
        const Real x8280 = x8277 * x8214;
        const Real x8281 = x8280 + x8279;
        const Real x8283 = select(x8271, x8281, 0.0);
        const Real x8286 = select(x8284, x8213, 0.0);
        const Real x8288 = x8286 * x8287;
        const Real x8289 = x8270 - x8288;
        const Real x8290 = x8289 / x8285;
        const Real x8292 = x8213 - x8270;
        const Real x8294 = x8215 - x8283;
        const Real x8298 = real_426[1] * x8295;
        const Real x8299 = x8290 * real_124[1];
        const Real x8301 = x8298 - x8299;
        const Real x8303 = real_428[2] + x8270;
        const Real x8305 = real_453[2] + x8283;
        // snow_layers.liquid_water
        const Real x8307 = x8305 / 333500.0;
        const Real x8310 = select(x8309, x8307, 0.0);
        const Real x8313 = select(x8311, x8303, x8310);
        // snow_water.percolated
        const Real x8315 = x8303 - x8313;
        // snow_layers.liquid_water
        const Real x8317 = real_453[2] / 333500.0;
        const Real x8320 = select(x8319, x8317, 0.0);
        const Real x8323 = select(x8321, real_428[2], x8320);
        // snow_water.percolated
        const Real x8325 = real_428[2] - x8323;
        const Real x8328 = select(x8326, x8325, 0.0);
        const Real x8330 = x8328 * x8329;
        const Real x8331 = x8315 - x8330;
        const Real x8332 = x8331 / x8327;
        const Real x8335 = select(x8334, x8332, 0.0);
        const Real x8337 = select(x8326, x8335, 0.0);
        const Real x8339 = x8337 * real_128[2];
        const Real x8340 = real_432[2] * x8336;
        const Real x8341 = x8340 + x8339;
        const Real x8343 = x8315 / 917.0;
        const Real x8346 = select(x8344, x8343, x8341);
        // snow_properties._pores
        const Real x8348 = x8346 - x8343;
        const Real x8351 = select(x8350, x8348, 0.0);
        // snow_properties.held_by_pores
        const Real x8353 = x1162 * x8349;
        const Real x8354 = x8351 * x1161;
        const Real x8355 = x8354 + x8353;
        // snow_water.percolated
        const Real x8357 = x8313 - x8355;
        const Real x8360 = select(x8359, x8357, 0.0);
        const Real x8363 = select(x8361, x8313, 0.0);
        const Real x8365 = x8363 * x8364;
        const Real x8366 = x8360 - x8365;
        const Real x8367 = x8366 / x8362;
        const Real x8369 = x8305 * x8364;
        const Real x8370 = x8367 * x8304;
        const Real x8371 = x8370 + x8369;
        const Real x8373 = select(x8361, x8371, 0.0);
        const Real x8376 = select(x8374, x8303, 0.0);
        const Real x8378 = x8376 * x8377;
        const Real x8379 = x8360 - x8378;
        const Real x8380 = x8379 / x8375;
        const Real x8382 = x8303 - x8360;
        const Real x8384 = x8305 - x8373;
        const Real x8388 = real_426[2] * x8385;
        const Real x8389 = x8380 * real_124[2];
        const Real x8391 = x8388 - x8389;
        const Real x8393 = real_428[3] + x8360;
        const Real x8395 = real_453[3] + x8373;
        // snow_layers.liquid_water
        const Real x8397 = x8395 / 333500.0;
        const Real x8400 = select(x8399, x8397, 0.0);
        const Real x8403 = select(x8401, x8393, x8400);
        // snow_water.percolated
        const Real x8405 = x8393 - x8403;
        // snow_layers.liquid_water
        const Real x8407 = real_453[3] / 333500.0;
        const Real x8410 = select(x8409, x8407, 0.0);
        const Real x8413 = select(x8411, real_428[3], x8410);
        // snow_water.percolated
        const Real x8415 = real_428[3] - x8413;
        const Real x8418 = select(x8416, x8415, 0.0);
        const Real x8420 = x8418 * x8419;
        const Real x8421 = x8405 - x8420;
        const Real x8422 = x8421 / x8417;
        const Real x8425 = select(x8424, x8422, 0.0);
        const Real x8427 = select(x8416, x8425, 0.0);
        const Real x8429 = x8427 * real_128[3];
        const Real x8430 = real_432[3] * x8426;
        const Real x8431 = x8430 + x8429;
        const Real x8433 = x8405 / 917.0;
        const Real x8436 = select(x8434, x8433, x8431);
        // snow_properties._pores
        const Real x8438 = x8436 - x8433;
        const Real x8441 = select(x8440, x8438, 0.0);
        // snow_properties.held_by_pores
        const Real x8443 = x1162 * x8439;
        const Real x8444 = x8441 * x1161;
        const Real x8445 = x8444 + x8443;
        // snow_water.percolated
        const Real x8447 = x8403 - x8445;
        const Real x8450 = select(x8449, x8447, 0.0);
        const Real x8453 = select(x8451, x8403, 0.0);
        const Real x8455 = x8453 * x8454;
        const Real x8456 = x8450 - x8455;
        const Real x8457 = x8456 / x8452;
        const Real x8459 = x8395 * x8454;
        const Real x8460 = x8457 * x8394;
        const Real x8461 = x8460 + x8459;
        const Real x8463 = select(x8451, x8461, 0.0);
        const Real x8466 = select(x8464, x8393, 0.0);
        const Real x8468 = x8466 * x8467;
        const Real x8469 = x8450 - x8468;
        const Real x8470 = x8469 / x8465;
        const Real x8472 = x8393 - x8450;
        const Real x8474 = x8395 - x8463;
        const Real x8478 = real_426[3] * x8475;
        const Real x8479 = x8470 * real_124[3];
        const Real x8481 = x8478 - x8479;
        const Real x8483 = real_428[4] + x8450;
        const Real x8485 = real_453[4] + x8463;
        // snow_layers.liquid_water
        const Real x8487 = x8485 / 333500.0;
        const Real x8490 = select(x8489, x8487, 0.0);
        const Real x8493 = select(x8491, x8483, x8490);
        // snow_water.percolated
        const Real x8495 = x8483 - x8493;
        // snow_layers.liquid_water
        const Real x8497 = real_453[4] / 333500.0;
        const Real x8500 = select(x8499, x8497, 0.0);
        const Real x8503 = select(x8501, real_428[4], x8500);
        // snow_water.percolated
        const Real x8505 = real_428[4] - x8503;
        const Real x8508 = select(x8506, x8505, 0.0);
        const Real x8510 = x8508 * x8509;
        const Real x8511 = x8495 - x8510;
        const Real x8512 = x8511 / x8507;
        const Real x8515 = select(x8514, x8512, 0.0);
        const Real x8517 = select(x8506, x8515, 0.0);
        const Real x8519 = x8517 * real_128[4];
        const Real x8520 = real_432[4] * x8516;
        const Real x8521 = x8520 + x8519;
        const Real x8523 = x8495 / 917.0;
        const Real x8526 = select(x8524, x8523, x8521);
        // snow_properties._pores
        const Real x8528 = x8526 - x8523;
        const Real x8531 = select(x8530, x8528, 0.0);
        // snow_properties.held_by_pores
        const Real x8533 = x1162 * x8529;
        const Real x8534 = x8531 * x1161;
        const Real x8535 = x8534 + x8533;
        // snow_water.percolated
        const Real x8537 = x8493 - x8535;
        const Real x8540 = select(x8539, x8537, 0.0);
        const Real x8543 = select(x8541, x8493, 0.0);
        const Real x8545 = x8543 * x8544;
        const Real x8546 = x8540 - x8545;
        const Real x8547 = x8546 / x8542;
        const Real x8549 = x8485 * x8544;
        const Real x8550 = x8547 * x8484;
        const Real x8551 = x8550 + x8549;
        const Real x8553 = select(x8541, x8551, 0.0);
        const Real x8556 = select(x8554, x8483, 0.0);
        const Real x8558 = x8556 * x8557;
        const Real x8559 = x8540 - x8558;
        const Real x8560 = x8559 / x8555;
        const Real x8562 = x8483 - x8540;
        const Real x8564 = x8485 - x8553;
        const Real x8568 = real_426[4] * x8565;
        const Real x8569 = x8560 * real_124[4];
        const Real x8571 = x8568 - x8569;
        // snow_water.<genexpr>
        real_426[0] = x8202;
        real_426[1] = x8292;
        real_426[2] = x8382;
        real_426[3] = x8472;
        real_426[4] = x8562;
        real_432[0] = x8204;
        real_432[1] = x8294;
        real_432[2] = x8384;
        real_432[3] = x8474;
        real_432[4] = x8564;
        real_428[0] = x8166;
        real_428[1] = x8256;
        real_428[2] = x8346;
        real_428[3] = x8436;
        real_428[4] = x8526;
        real_453[0] = x8211;
        real_453[1] = x8301;
        real_453[2] = x8391;
        real_453[3] = x8481;
        real_453[4] = x8571;
        // layered_snow.close_snow
        const Real x8581 = select(x5551, x1218, 0.0);
        const Real x8583 = x8581 * seconds;
        const Real x8585 = x8583 * x8584;
        const Real x8586 = x8103 - x8585;
        const Real x8587 = x8586 / x8582;
        const Real x8589 = x8587 * 2830000.0;
        const Real x8591 = select(x5551, x8589, 0.0);
        const Real x8593 = x7594 + x7582;
        const Real x8596 = x8593 + x7592;
        const Real x8598 = x8596 - x7350;
        const Real x8600 = x8540 + x1314;
        const Real x8601 = x8553 + x1315;
        const Real x8659 = x8598 - x8591;
        const Real x8661 = select(x5551, x8659, 0.0);
        const Real x8662 = x1218 * x7349;
        const Real x8663 = x7350 * x1216;
        const Real x8665 = x8662 - x8663;
        const Real x8666 = x1218 * x7358;
        const Real x8667 = x7359 * x1216;
        const Real x8669 = x8666 - x8667;
        const Real x8670 = x1312 - x8601;
        const Real x8671 = x8670 - x8104;
        // layered_snow_step.layered_snow_step
        const Real x8673 = x8103 / seconds;
        // air.emission
        const Real x8677 = x7566 * x7564;
        const Real x8678 = x8677 + x8677;
        const Real x8680 = x8678 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x8682 = moved_numbers[LAYERS + 19] * x8679;
        const Real x8683 = x8680 * numbers[LAYERS + 19];
        const Real x8684 = x8683 + x8682;
        // surface_balance.skin_temperature
        const Real x8686 = x5372 * real_340[0];
        const Real x8687 = real_439[0] * x5369;
        const Real x8688 = x8687 + x8686;
        const Real x8690 = x5364 + x8688;
        const Real x8692 = x5372 * x8691;
        const Real x8693 = x8690 - x8692;
        const Real x8694 = x8693 / x5373;
        // surface_balance.emitted
        const Real x8696 = x8694 - x5322;
        const Real x8698 = x5333 * x8695;
        const Real x8699 = x8696 * x5330;
        const Real x8700 = x8699 + x8698;
        const Real x8702 = x5344 + x8700;
        // layered_snow_step.of_cell
        const Real x8705 = x1218 * x8681;
        const Real x8706 = x8684 * x1216;
        const Real x8708 = x8705 - x8706;
        const Real x8710 = x1218 * x8701;
        const Real x8712 = x8702 * x1316;
        const Real x8713 = x8712 - x8710;
        const Real x8715 = x8708 + x8713;
        moved_results[LAYERS + 35] = x8715;
        const Real x8718 = x1218 * numbers[LAYERS + 19];
        const Real x8719 = moved_numbers[LAYERS + 19] * x1216;
        const Real x8721 = x8718 - x8719;
        const Real x8723 = x1218 * x1381;
        const Real x8725 = x1382 * x1316;
        const Real x8726 = x8725 - x8723;
        const Real x8728 = x8721 + x8726;
        moved_after[3 * LAYERS + 34] = x8728;
        // layered_snow_step.skin
        const Real x8730 = x8728 * 5.67e-08;
        const Real x8732 = x8730 * x8731;
        const Real x8733 = x8715 - x8732;
        const Real x8734 = x8733 / x8729;
        const Real x8737 = x8734 / x8736;
        const Real x8740 = x8737 / x8739;
        moved_after[3 * LAYERS] = x8740;
        // layered_snow_step.layered_snow_step
        const Real x8742 = x8600 / 1000.0;
        moved_results[LAYERS + 14] = x8742;
        const Real x8744 = x5068 + x8742;
        moved_after[3 * LAYERS + 2] = x8744;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a8748_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_428[l];
            const Real a8604 = select(mask_397[l], real_426[l], 0.0);
            const Real a8606 = real_432[l] / 333500.0;
            const Real a8609 = select(mask_399[l], a8606, 0.0);
            const Real a8612 = select(mask_400[l], real_426[l], a8609);
            moved_after[3 * LAYERS + 10 + l] = a8612;
            const Real a8614 = select(mask_397[l], real_432[l], 0.0);
            const Real a8616 = a8604 * 2106.0;
            const Real a8620 = a8616 * real_404[l];
            const Real a8623 = a8604 * 4218.0;
            const Real a8627 = a8623 * real_406[l];
            const Real a8630 = a8604 * 333500.0;
            const Real a8632 = a8614 - a8630;
            const Real a8636 = a8614 * real_403[l];
            const Real a8637 = a8620 * real_402[l];
            const Real a8639 = a8636 - a8637;
            const Real a8641 = a8632 * real_405[l];
            const Real a8642 = a8627 * real_407[l];
            const Real a8644 = a8641 - a8642;
            const Real a8646 = select(mask_409[l], a8644, 0.0);
            const Real a8648 = select(mask_408[l], a8639, a8646);
            moved_after[3 * LAYERS + 15 + l] = a8648;
            const Real a8650 = real_426[l] - a8612;
            moved_after[3 * LAYERS + 5 + l] = a8650;
            const Real a8653 = a8604 * real_412[l];
            const Real a8654 = real_453[l] - a8653;
            const Real a8655 = a8654 / real_398[l];
            const Real a8657 = select(mask_397[l], a8655, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a8657;
            const Real a8746 = a8650 + a8612;
            a8748_last = a8748_last + a8746;
            real_431[l] = a8612;
            real_429[l] = a8648;
            real_425[l] = a8650;
        }
        // layered_snow_step.layered_snow_step
        const Real x8750 = a8748_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x8750;
        Real a8752_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8752_last = a8752_last + real_428[l];
        }
        moved_after[3 * LAYERS + 4] = a8752_last;
        // snow.snow_age
        const Real x8756 = select(x8753, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x8758 = select(x8675, x8756, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x8758;
        // layered_snow_step.of_cell
        const Real x8761 = x1218 * x463;
        const Real x8762 = x464 * x1216;
        const Real x8764 = x8761 - x8762;
        const Real x8766 = x1218 * x1370;
        const Real x8768 = x1371 * x1316;
        const Real x8769 = x8768 - x8766;
        const Real x8771 = x8764 + x8769;
        moved_after[3 * LAYERS + 33] = x8771;
        // snow_free_ground.specific_humidity
        const Real x8775 = x3542 * x8773;
        const Real x8778 = x8775 * 1004.5;
        // snow_free_ground.rate
        const Real x8781 = x3636 + x3643;
        const Real x8783 = x8781 + a3686_last;
        const Real x8785 = x8783 * 1000.0;
        const Real x8787 = x8785 + x3706;
        // snow_free_ground.specific_humidity
        const Real x8789 = x8787 * x8777;
        const Real x8790 = x8778 * x8786;
        const Real x8792 = x8789 - x8790;
        const Real x8794 = moved_forcing[2] + x8792;
        moved_after[3 * LAYERS + 39] = x8794;
        // layered_snow_step._fluxes
        Real a8795_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8795_last = a8795_last + real_431[l];
        }
        const Real x8796 = a8795_last + x8600;
        Real a8797_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a238_2569 = moved_state[l + 3 * LAYERS + 10] * x169;
            const Real a237_2569 = x170 * state[l + 3 * LAYERS + 10];
            const Real a239_2569 = a238_2569 + a237_2569;
            a8797_last = a8797_last + a239_2569;
        }
        const Real x8798 = a8797_last + x1102;
        const Real x8799 = x8796 - x8798;
        const Real x8801 = x3719 + x8673;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x8803 = x1218 * 2501000.0;
        const Real x8807 = x1218 * 2830000.0;
        const Real x8809 = x8807 - x8803;
        // layered_snow_step._fluxes
        const Real x8811 = x8801 * x8808;
        const Real x8812 = x8809 * x8800;
        const Real x8813 = x8812 + x8811;
        moved_results[0] = x8813;
        // layered_snow_step.latent_heat
        const Real x8814 = x1218 * x8590;
        const Real x8815 = x8591 * x1216;
        const Real x8817 = x8814 - x8815;
        const Real x8818 = x5170 + x8817;
        moved_results[1] = x8818;
        moved_results[LAYERS + 40] = x8818;
        // layered_snow_step._fluxes
        const Real x8819 = x5166 + x3713;
        const Real x8820 = x8819 + x8673;
        moved_results[2] = x8820;
        // layered_snow_step.sensible_heat
        const Real x8822 = x8694 - x27;
        const Real x8824 = x3542 * x8821;
        const Real x8825 = x8822 * x3539;
        const Real x8826 = x8825 + x8824;
        // layered_snow_step.of_cell
        const Real x8827 = x1218 * x8660;
        const Real x8828 = x8661 * x1216;
        const Real x8830 = x8827 - x8828;
        const Real x8831 = x1218 * x8823;
        const Real x8833 = x8826 * x1316;
        const Real x8834 = x8833 - x8831;
        const Real x8835 = x8830 + x8834;
        moved_results[3] = x8835;
        moved_results[LAYERS + 36] = x8835;
        // layered_snow_step.into_soil
        const Real x8836 = x7374 + x8669;
        moved_results[4] = x8836;
        moved_results[LAYERS + 41] = x8836;
        // layered_snow_step._fluxes
        const Real x8837 = x5040 * 2501000000.0;
        moved_results[5] = x8837;
        const Real x8838 = x3696 * 2501000000.0;
        moved_results[6] = x8838;
        const Real x8839 = a5074_last * 2501000000.0;
        moved_results[7] = x8839;
        const Real x8841 = x8673 * 2830000.0;
        moved_results[LAYERS + 8] = x8841;
        const Real x8842 = x8742 / seconds;
        moved_quantities[4 * LAYERS + 12] = x8842;
        const Real x8843 = x3764 + x8842;
        moved_results[LAYERS + 11] = x8843;
        // layered_snow_step.precipitation_heat
        const Real x8845 = x8694 - moved_forcing[1];
        const Real x8847 = x2269 * x8844;
        const Real x8848 = x8845 * x2268;
        const Real x8849 = x8848 + x8847;
        const Real x8850 = x1218 * x8846;
        const Real x8852 = x8849 * x1316;
        const Real x8853 = x8852 - x8850;
        moved_results[LAYERS + 15] = x8853;
        moved_results[LAYERS + 37] = x8853;
        // layered_snow_step._fluxes
        const Real x8854 = x8799 * 333500.0;
        const Real x8855 = x8854 / seconds;
        moved_results[LAYERS + 17] = x8855;
        // layered_snow_step.of_cell
        const Real x8856 = x1218 * x1309;
        const Real x8857 = x1310 * x1216;
        const Real x8859 = x8856 - x8857;
        const Real x8860 = x1218 * x2256;
        const Real x8862 = x2257 * x1316;
        const Real x8863 = x8862 - x8860;
        const Real x8864 = x8859 + x8863;
        moved_results[LAYERS + 18] = x8864;
        // layered_snow_step._budget
        const Real x8865 = x283 + x1102;
        const Real x8866 = x8865 / 1000.0;
        moved_results[LAYERS + 26] = x8866;
        const Real x8867 = x8103 / 1000.0;
        moved_results[LAYERS + 27] = x8867;
        const Real x8868 = x8771 * forcing[4];
        const Real x8869 = moved_forcing[4] * x8770;
        const Real x8870 = x8869 + x8868;
        moved_results[LAYERS + 33] = x8870;
        const Real x8873 = x8728 * forcing[5];
        const Real x8875 = moved_forcing[5] * x8871;
        const Real x8876 = x8875 - x8873;
        const Real x8877 = x8876 + x8715;
        moved_results[LAYERS + 34] = x8877;
        const Real x8878 = x8665 - x8669;
        moved_results[LAYERS + 38] = x8878;
        const Real x8879 = x8671 / seconds;
        moved_results[LAYERS + 39] = x8879;
        // diagnostics.crossing_depth
        const Real x8897 = pick(real_439, x8895);
        const Real x8899 = pick(real_439, x8893);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a8885_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7370 = real_439[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7370;
            const Real a8840 = real_437[l] * 2501000000.0;
            moved_results[8 + l] = a8840;
            const Real a8881 = real_446[l] - real_445[l];
            moved_results[3 * LAYERS + 44 + l] = a8881;
            const Real a8882 = real_440[l] - real_446[l];
            moved_quantities[l] = a8882;
            a8885_last = a8885_last + moved_numbers[l];
            const Real a8885 = a8885_last;
            const Real a4607_2657 = moved_numbers[l] * 0.5;
            const Real a8887 = a8885 - a4607_2657;
            real_441[l] = a7370;
            real_443[l] = a8881;
            real_374[l] = a8882;
            real_444[l] = a8887;
        }
        // diagnostics.crossing_depth
        const Real x8901 = pick(real_444, x8895);
        const Real x8903 = pick(real_444, x8893);
        const Real x8906 = x8897 - x8899;
        const Real x8908 = select(x8904, x8906, 0.0);
        const Real x8910 = x8903 - x8901;
        const Real x8912 = x8910 * x8896;
        const Real x8913 = x8897 * x8909;
        const Real x8914 = x8913 + x8912;
        const Real x8916 = x8908 * x8915;
        const Real x8917 = x8914 - x8916;
        const Real x8918 = x8917 / x8907;
        const Real x8919 = x8901 + x8918;
        const Real x8921 = select(x8920, 0.0, x8919);
        Real a8923_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a8923_last = a8923_last + moved_numbers[l];
        }
        const Real x8924 = select(x8922, a8923_last, x8921);
        moved_quantities[LAYERS] = x8924;
        // balances.column_water
        const Real x8925 = x3756 + x8744;
        const Real x8926 = x8925 + x8750;
        // balances.soil_water
        Real a8930_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8927 = real_440[l] * numbers[l];
            const Real a8928 = moved_numbers[l] * real_227[l];
            const Real a8929 = a8928 + a8927;
            moved_quantities[LAYERS + 4 + l] = a8929;
            a8930_last = a8930_last + a8929;
            real_444[l] = a8929;
        }
        // balances.column_water
        const Real x8931 = a8930_last + x8926;
        moved_quantities[LAYERS + 1] = x8931;
        // balances.soil_water
        Real a8932_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a8932_last = a8932_last + real_444[l];
        }
        moved_quantities[LAYERS + 2] = a8932_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a8937_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8934 = real_374[l] * numbers[l];
            const Real a8935 = moved_numbers[l] * real_376[l];
            const Real a8936 = a8935 + a8934;
            moved_quantities[3 * LAYERS + 4 + l] = a8936;
            a8937_last = a8937_last + a8936;
        }
        moved_quantities[LAYERS + 3] = a8937_last;
        // air.emission
        const Real x8942 = x8740 * x8738;
        const Real x8943 = x8942 + x8942;
        const Real x8945 = x8943 * x8941;
        const Real x8946 = x8945 + x8945;
        const Real x8948 = x8946 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x8949 = x8728 * x8947;
        const Real x8950 = x8948 * x8727;
        const Real x8951 = x8950 + x8949;
        // diagnostics.net_radiation
        const Real x8952 = x8864 - x8951;
        moved_quantities[4 * LAYERS + 4] = x8952;
        // diagnostics.snowfall
        const Real x8953 = x8866 / seconds;
        moved_quantities[4 * LAYERS + 5] = x8953;
        // balances.evaporated_water
        const Real x8954 = x8837 + x8838;
        const Real x8955 = x8954 + x8839;
        // balances._depth
        const Real x8957 = x8955 * x8956;
        const Real x8959 = x8841 * x8958;
        // balances.evaporated_water
        const Real x8960 = x8957 + x8959;
        const Real x8961 = x3731 * seconds;
        const Real x8963 = x8960 + x8961;
        // diagnostics.net_evaporation
        const Real x8964 = x8963 / seconds;
        moved_quantities[4 * LAYERS + 6] = x8964;
        // diagnostics.potential_evaporation
        const Real x8966 = x8809 * 1000.0;
        const Real x8968 = x8966 * x8967;
        const Real x8969 = x8813 - x8968;
        const Real x8970 = x8969 / x8965;
        moved_quantities[4 * LAYERS + 7] = x8970;
        // diagnostics._evaporated
        const Real x8971 = x8837 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x8971;
        const Real x8972 = x8838 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x8972;
        const Real x8973 = x8839 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x8973;
        // diagnostics.snow_sublimation
        const Real x8974 = x8841 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x8974;
        // diagnostics.infiltration
        const Real x8975 = x8843 - x5072;
        moved_quantities[4 * LAYERS + 14] = x8975;
        // diagnostics.total_runoff
        const Real x8976 = x5072 + real_274[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x8976;
        // balances.water_gain
        const Real x8977 = moved_forcing[6] * seconds;
        const Real x8978 = x8977 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x8978;
        // balances.water_loss
        const Real x8979 = x8976 * seconds;
        const Real x8980 = x8963 + x8979;
        moved_quantities[4 * LAYERS + 17] = x8980;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a8981_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8938 = real_446[l] * numbers[l];
            const Real a8939 = moved_numbers[l] * real_284[l];
            const Real a8940 = a8939 + a8938;
            moved_quantities[2 * LAYERS + 4 + l] = a8940;
            a8981_last = a8981_last + real_444[l];
        }
        // balances.column_water
        const Real x8982 = a8981_last + x8926;
        const Real x8983 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x8984 = x8983 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a8988_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8985 = moved_state[l + LAYERS] * numbers[l];
            const Real a8986 = moved_numbers[l] * state[l + LAYERS];
            const Real a8987 = a8986 + a8985;
            a8988_last = a8988_last + a8987;
        }
        // balances.column_water
        const Real x8989 = a8988_last + x8984;
        // balances.water_residual
        const Real x8990 = x8982 - x8989;
        const Real x8991 = x8978 - x8980;
        const Real x8992 = x8990 - x8991;
        moved_quantities[4 * LAYERS + 18] = x8992;
        // balances.surface_energy_residual
        const Real x8993 = x8864 - x8835;
        const Real x8994 = x8993 - x8818;
        const Real x8995 = x8994 - x8836;
        const Real x8996 = x8995 - x8878;
        const Real x8997 = x8996 - x8853;
        const Real x8998 = x8997 - x8715;
        const Real x9000 = select(x8999, 0.0, x8998);
        moved_quantities[4 * LAYERS + 20] = x9000;
        // balances.soil_energy_residual
        Real a9010_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9002 = real_439[l] - moved_state[l];
            const Real a9004 = real_11[l] * numbers[l];
            const Real a9005 = moved_numbers[l] * real_234[l];
            const Real a9006 = a9005 + a9004;
            const Real a9007 = a9006 * real_276[l];
            const Real a9008 = a9002 * real_342[l];
            const Real a9009 = a9008 + a9007;
            a9010_last = a9010_last + a9009;
        }
        const Real x9011 = a9010_last / seconds;
        const Real x9027 = x8836 - x5412;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9026_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9013 = real_441[l] * numbers[l];
            const Real a9014 = moved_numbers[l] * real_352[l];
            const Real a9015 = a9014 + a9013;
            const Real a9017 = a9015 / seconds;
            const Real a9020 = a9017 * real_283[l];
            const Real a9022 = real_443[l] * real_258[l];
            const Real a9024 = a9022 + a9020;
            a9026_last = a9026_last - a9024;
        }
        // balances.soil_energy_residual
        const Real x9028 = x9027 + a9026_last;
        const Real x9029 = x9028 + a7368_last;
        const Real x9030 = x9011 - x9029;
        moved_quantities[4 * LAYERS + 21] = x9030;
        // state.snow_layers_of
        const Real x9032 = x8750 * 1000.0;
        // snow_layers.spread
        Real a9037_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8746_2754 = real_425[l] + real_431[l];
            a9037_last = a9037_last + a8746_2754;
        }
        const Real x9044 = select(x9041, a9037_last, 0.0);
        const Real x9046 = x9044 * x9045;
        const Real x9047 = x9032 - x9046;
        const Real x9048 = x9047 / x9043;
        const Real x9050 = select(x9042, x9048, 0.0);
        const Real x9054 = select(x9052, a8752_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9059 = x9054 * x9057;
        const Real x9062 = x9059 * 0.1;
        const Real x9063 = -x9062;
        const Real x9067 = x9054 * x9066;
        const Real x9070 = x9067 * 0.2;
        const Real x9071 = -x9070;
        const Real x9075 = x9054 * x9074;
        const Real x9078 = x9075 * 0.05;
        const Real x9079 = -x9078;
        // snow_layers.layer_shares
        const Real x9081 = x9062 + x9070;
        const Real x9084 = x9081 + x9078;
        const Real x9088 = x9084 / 2.0;
        real_428[0] = x9063;
        real_428[1] = x9071;
        real_428[2] = x9088;
        real_428[3] = x9088;
        real_428[4] = x9079;
        // snow_layers.spread
        const Real x9095 = select(x9094, x8740, 0.0);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9126_last = real_of(0.0);
        Real a9128_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9092 = select(x9052, real_428[l], 0.0);
            const Real a9097 = select(x9042, real_429[l], 0.0);
            const Real a9099 = x9050 * real_410[l];
            const Real a9100 = real_425[l] * x9049;
            const Real a9101 = a9100 + a9099;
            const Real a9103 = a9092 * x9031;
            const Real a9104 = x9032 * real_395[l];
            const Real a9105 = a9104 + a9103;
            const Real a9107 = a9101 + a9105;
            const Real a9109 = x9050 * real_401[l];
            const Real a9110 = real_431[l] * x9049;
            const Real a9111 = a9110 + a9109;
            const Real a9113 = select(x9052, x9095, a9097);
            const Real a9115 = a9107 * 2106.0;
            const Real a9117 = a9111 * 4218.0;
            const Real a9119 = a9115 + a9117;
            const Real a9121 = a9119 * real_141[l];
            const Real a9122 = a9113 * real_338[l];
            const Real a9123 = a9122 + a9121;
            const Real a9124 = a9111 * 333500.0;
            const Real a9125 = a9123 + a9124;
            a9126_last = a9126_last + a9125;
            const Real a154_2775 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9128_last = a9128_last + a154_2775;
        }
        // snow_layers.spread
        const Real x9135 = select(x9132, a9128_last, 0.0);
        const Real x9137 = x9135 * x9136;
        const Real x9138 = x149 - x9137;
        const Real x9139 = x9138 / x9134;
        const Real x9141 = select(x9133, x9139, 0.0);
        const Real x9145 = select(x9143, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9150 = x9145 * x9148;
        const Real x9153 = x9150 * 0.1;
        const Real x9154 = -x9153;
        const Real x9158 = x9145 * x9157;
        const Real x9161 = x9158 * 0.2;
        const Real x9162 = -x9161;
        const Real x9166 = x9145 * x9165;
        const Real x9169 = x9166 * 0.05;
        const Real x9170 = -x9169;
        // snow_layers.layer_shares
        const Real x9172 = x9153 + x9161;
        const Real x9175 = x9172 + x9169;
        const Real x9179 = x9175 / 2.0;
        real_428[0] = x9154;
        real_428[1] = x9162;
        real_428[2] = x9179;
        real_428[3] = x9179;
        real_428[4] = x9170;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9214_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9183 = select(x9143, real_428[l], 0.0);
            const Real a9185 = select(x9133, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9187 = x9141 * state[l + 3 * LAYERS + 5];
            const Real a9188 = moved_state[l + 3 * LAYERS + 5] * x9140;
            const Real a9189 = a9188 + a9187;
            const Real a9191 = a9183 * x148;
            const Real a9192 = x149 * real_411[l];
            const Real a9193 = a9192 + a9191;
            const Real a9195 = a9189 + a9193;
            const Real a9197 = x9141 * state[l + 3 * LAYERS + 10];
            const Real a9198 = moved_state[l + 3 * LAYERS + 10] * x9140;
            const Real a9199 = a9198 + a9197;
            const Real a9201 = select(x9143, x223, a9185);
            const Real a9203 = a9195 * 2106.0;
            const Real a9205 = a9199 * 4218.0;
            const Real a9207 = a9203 + a9205;
            const Real a9209 = a9207 * real_415[l];
            const Real a9210 = a9201 * real_414[l];
            const Real a9211 = a9210 + a9209;
            const Real a9212 = a9199 * 333500.0;
            const Real a9213 = a9211 + a9212;
            a9214_last = a9214_last + a9213;
        }
        // balances.snow_energy_residual
        const Real x9215 = a9126_last - a9214_last;
        const Real x9216 = x9215 / seconds;
        const Real x9217 = x8878 + x8879;
        const Real x9218 = x9216 - x9217;
        moved_quantities[4 * LAYERS + 22] = x9218;
        // balances.snow_base_mismatch
        const Real x9219 = x8836 - x8836;
        moved_quantities[4 * LAYERS + 23] = x9219;
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
