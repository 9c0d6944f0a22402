// From the code of digest c54bf88da9eb19e9eaada76a130ba90ccbb2287241a4a76ca16603be2bf15fba.
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

static const Number table6116[] = {
#include "stability_corrections.inc"
};
static const Number table6126[] = {
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
    // soil_heat.volumetric_heat_capacity
    const Real x1531 = state[2 * LAYERS] * 4200000.0;
    const Real x1533 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1535 = x1533 * 2000000.0;
    const Real x1538 = x1531 + x1535;
    const Real x1540 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1542 = x1540 * 1004.0;
    const Real x1544 = x1538 + x1542;
    const Real x1546 = x111 * 2106000.0;
    const Real x1548 = x1544 + x1546;
    // soil_heat.canopy_damping
    const Real x1550 = x1459 * (-2.0);
    const Real x1552 = exp(x1550);
    // snow_free_ground.ground_conduction
    const Real x1554 = x147 * x1552;
    // soil_heat.ground_admittance
    const Real x1558 = x1548 * 0.5;
    const Real x1560 = x1558 * numbers[0];
    const Real x1564 = x1560 / seconds;
    const Real x1566 = x1564 * x1564;
    const Real x1569 = x1548 * x147;
    const Real x1573 = x1569 / seconds;
    const Real x1575 = x1566 + x1573;
    const Real x1577 = sqrt(x1575);
    const Real x1578 = x1577 * 2.0;
    const Real x1580 = x1564 + x1577;
    // snow.into_warming_ground
    const Real x1582 = x1554 / x1580;
    const Real x1586 = x0 + x1582;
    // snow.conductance
    const Real x1588 = x1554 / x1586;
    // snow_free_ground.snow_free_ground
    const Real x1592 = forcing[1] - state[0];
    const Real x1594 = x1588 * x1592;
    // snow_free_ground.with_exchange
    const Real x1598 = 1.0 - x1507;
    const Real x1600 = x1598 * forcing[4];
    const Real x1605 = x1518 * forcing[5];
    const Real x1609 = x1600 + x1605;
    const Real x1611 = x59 * 4218.0;
    const Real x1613 = x1611 + x1588;
    // evapotranspiration.potential_evaporation
    const Real x1615 = 2488.8 * x41;
    const Real x1617 = x257 * 1004.6;
    const Real x1619 = x1617 * state[3 * LAYERS + 37];
    const Real x1623 = x51 / 5.67e-08;
    const Real x1625 = x1518 * x1623;
    const Real x1629 = x1625 * 6.48e-08;
    const Real x1631 = forcing[3] * state[3 * LAYERS + 37];
    const Real x1635 = x1629 / x1631;
    const Real x1639 = x1635 + 1.0;
    const Real x1640 = x1613 / x1619;
    const Real x1644 = x1639 + x1640;
    const Real x1646 = x1518 * x51;
    const Real x1650 = x1609 - x1646;
    const Real x1652 = x1650 - x1594;
    const Real x1654 = x1652 / x1619;
    const Real x1658 = x1654 + x26;
    const Real x1660 = x1658 - forcing[1];
    const Real x1662 = x20 - forcing[2];
    const Real x1664 = 2488.8 * x1662;
    const Real x1666 = x1664 * x1644;
    const Real x1670 = x1660 * x1615;
    const Real x1674 = x1666 + x1670;
    const Real x1676 = x1615 + x1644;
    const Real x1678 = x1674 / x1676;
    const Real x1682 = x1678 * x1619;
    const Real x1686 = x1682 / 2501000.0;
    // snow_free_ground.with_exchange
    const Mask x1688 = (x1686 < 0.0);
    const Real x1689 = select(x1688, 0.0, x1686);
    // vegetation.water_stress
    const Real x1693 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x1705 = (x1459 > 0.0);
    const Mask x1706 = (x1494 < 1e-06);
    const Real x1707 = select(x1706, 1e-06, x1494);
    const Real x1709 = forcing[4] * 1.1;
    const Real x1711 = numbers[LAYERS + 36] * x1707;
    const Real x1715 = x1709 / x1711;
    const Real x1719 = numbers[LAYERS + 35] / 5000.0;
    const Real x1721 = x1715 + x1719;
    const Real x1723 = x1715 + 1.0;
    const Real x1724 = x1721 / x1723;
    const Real x1728 = 298.0 - forcing[1];
    const Real x1729 = x1728 * x1728;
    const Real x1734 = x1729 * 0.0016;
    const Real x1737 = 1.0 - x1734;
    const Real x1738 = numbers[LAYERS + 37] * x1662;
    const Real x1742 = x1738 + 1.0;
    const Real x1743 = 1 / x1742;
    const Real x1744 = x1743 * x1743;
    const Mask x1754 = (x1724 < 0.0001);
    const Real x1755 = select(x1754, 0.0001, x1724);
    const Real x1757 = x1707 * x1755;
    const Mask x1761 = (x1737 < 0.0001);
    const Real x1762 = select(x1761, 0.0001, x1737);
    const Real x1764 = x1757 * x1762;
    const Mask x1768 = (x1743 < 0.01);
    const Real x1769 = select(x1768, 0.01, x1743);
    const Real x1772 = x1764 * x1769;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a1752_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1691 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a1695 = a1691 / x1693;
        const Mask a1699 = (a1695 < 0.0);
        const Real a1700 = select(a1699, 0.0, a1695);
        const Mask a1702 = (a1700 > 1.0);
        const Real a1703 = select(a1702, 1.0, a1700);
        const Real a1748 = numbers[l + 7 * LAYERS + 51] * a1703;
        a1752_last = a1752_last + a1748;
        real_159[l] = a1695;
        mask_160[l] = a1699;
        mask_161[l] = a1702;
        real_162[l] = a1703;
        real_163[l] = a1748;
    }
    // vegetation.canopy_resistance
    const Mask x1777 = (a1752_last < 0.0001);
    const Real x1778 = select(x1777, 0.0001, a1752_last);
    const Real x1780 = x1772 * x1778;
    const Real x1784 = numbers[LAYERS + 35] / x1780;
    const Real x1788 = x1518 * 4.0;
    const Real x1790 = x1788 * x51;
    const Real x1794 = x1790 * 0.2857541065206571;
    const Real x1796 = x1794 / x1631;
    const Real x1800 = x1796 + 1.0;
    const Real x1801 = x41 * 2489.795918367347;
    const Real x1803 = x1800 + x1801;
    const Real x1805 = x1784 * state[3 * LAYERS + 37];
    const Real x1809 = x1805 + 1.0;
    const Real x1810 = x1800 * x1809;
    const Real x1814 = x1810 + x1801;
    const Real x1816 = x1803 / x1814;
    const Real x1820 = select(x1705, x1816, 0.0);
    // step_parts.evaporation_demand
    const Real x1822 = x1689 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x1824 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x1826 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x1828 = x1824 / x1826;
    const Mask x1832 = (x1828 < 0.0);
    const Real x1833 = select(x1832, 0.0, x1828);
    const Mask x1835 = (x1833 > 1.0);
    const Real x1836 = select(x1835, 1.0, x1833);
    const Real x1838 = x1836 * x1836;
    const Real x1841 = 1.0 - x1459;
    const Real x1843 = x1838 * x1841;
    const Real x1848 = x1843 * x1822;
    const Real x1852 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x1854 = (x1852 > 1e-30);
    const Mask x1855 = (x1852 < 1e-30);
    const Real x1856 = select(x1855, 1e-30, x1852);
    const Real x1858 = sqrt(x1856);
    const Real x1859 = x1858 * 2.0;
    const Real x1861 = select(x1854, x1858, 0.0);
    const Real x1863 = x1459 * x1861;
    const Real x1867 = x1863 * x1822;
    const Real x1871 = state[3 * LAYERS + 1] / seconds;
    const Mask x1873 = (x1871 <= x1867);
    const Real x1874 = select(x1873, x1871, x1867);
    const Real x1876 = x1459 * x1820;
    const Real x1880 = x1876 * x1822;
    const Real x1884 = 1.0 - x1861;
    const Real x1886 = x1880 * x1884;
    Real a1895_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1891 = real_162[l] * numbers[l + 8 * LAYERS + 51];
        a1895_last = a1895_last + a1891;
        real_164[l] = a1891;
    }
    const Real x1897 = a1895_last / numbers[9 * LAYERS + 51];
    Real a1912_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1901 = numbers[l + 7 * LAYERS + 51] + real_164[l];
        const Real a1903 = a1901 - x1897;
        const Mask a1905 = (a1903 < 0.0);
        const Real a1906 = select(a1905, 0.0, a1903);
        const Real a1908 = real_164[l] * a1906;
        a1912_last = a1912_last + a1908;
        mask_165[l] = a1905;
        real_166[l] = a1906;
        real_167[l] = a1908;
    }
    const Mask x1914 = (a1912_last > 0.0);
    const Real x1915 = select(x1914, a1912_last, 1.0);
    // snow_free_ground.rate
    const Real x1927 = x1848 + x1874;
    // evapotranspiration.evaporation_components
    Real a1925_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1917 = real_167[l] / x1915;
        const Real a1921 = x1886 * a1917;
        a1925_last = a1925_last + a1921;
        real_168[l] = a1917;
    }
    // snow_free_ground.rate
    const Real x1929 = x1927 + a1925_last;
    const Real x1931 = x1929 * 1000.0;
    // snow_free_ground.deposition
    const Real x1933 = -x1686;
    const Mask x1935 = (x1933 < 0.0);
    const Real x1936 = select(x1935, 0.0, x1686);
    // snow_free_ground.rate
    const Real x1940 = x1931 + x1936;
    // snow_free_ground.with_exchange
    const Real x1942 = x1940 - x1936;
    const Real x1944 = x1942 * 2501000.0;
    const Real x1946 = 2501000.0 * x1936;
    const Real x1950 = x1944 + x1946;
    // surface_balance.around
    const Real x1952 = x1788 * 5.67e-08;
    const Real x1954 = x45 * forcing[1];
    const Real x1958 = x1952 * x1954;
    const Real x1962 = x1619 + x1611;
    const Real x1964 = x1962 + x1958;
    // surface_balance.emitted
    const Real x1966 = 0.0 - forcing[1];
    const Real x1968 = x1958 * x1966;
    const Real x1972 = x1646 + x1968;
    // surface_balance.around
    const Real x1974 = x1609 - x1972;
    const Real x1976 = x1974 - x1950;
    const Real x1978 = x1619 * x26;
    const Real x1982 = x1976 + x1978;
    const Real x1984 = x1611 * forcing[1];
    const Real x1988 = x1982 + x1984;
    const Real x1990 = x1988 / x1964;
    const Real x1994 = x1588 / x1964;
    // surface_balance.skin_temperature
    const Real x1998 = x1994 * state[0];
    const Real x2002 = x1990 + x1998;
    const Real x2004 = x1994 + 1.0;
    const Real x2005 = x2002 / x2004;
    // surface_balance.around
    const Real x2009 = x2005 * x2005;
    const Real x2012 = x2009 * x2005;
    const Real x2016 = x1952 * x2012;
    const Real x2020 = x1962 + x2016;
    // air.emission
    const Real x2022 = x2009 * x2009;
    const Real x2025 = x2022 * 5.67e-08;
    // surface_balance.emitted
    const Real x2027 = x1518 * x2025;
    const Real x2031 = 0.0 - x2005;
    const Real x2033 = x2016 * x2031;
    const Real x2037 = x2027 + x2033;
    // surface_balance.around
    const Real x2039 = x1609 - x2037;
    const Real x2041 = x2039 - x1950;
    const Real x2043 = x2041 + x1978;
    const Real x2045 = x2043 + x1984;
    const Real x2047 = x2045 / x2020;
    const Real x2051 = x1588 / x2020;
    // surface_balance.skin_temperature
    const Real x2055 = x2051 * state[0];
    const Real x2059 = x2047 + x2055;
    const Real x2061 = x2051 + 1.0;
    const Real x2062 = x2059 / x2061;
    // snow_free_ground.specific_humidity
    const Real x2066 = 1 / x1619;
    const Real x2067 = x2066 * x2066;
    const Real x2071 = x2066 * 1004.5;
    const Real x2074 = x1940 * x2071;
    const Real x2079 = forcing[2] + x2074;
    // calm_air.calm_exchange
    const Real x2081 = x26 - x2062;
    const Mask x2083 = (x281 < 0.001);
    const Real x2084 = select(x2083, 0.001, x281);
    const Real x2086 = numbers[LAYERS + 1] / x2084;
    const Real x2090 = x2086 * 9.81;
    const Real x2092 = x2090 * x2086;
    const Real x2096 = numbers[LAYERS] * forcing[1];
    const Real x2100 = x2092 / x2096;
    const Real x2104 = x2100 * x2081;
    // calm_air.limited_richardson
    const Mask x2108 = (x2104 > 0.0);
    const Real x2109 = select(x2108, x2104, 0.0);
    const Real x2111 = 1 / numbers[LAYERS + 2];
    const Real x2112 = x2111 * x2111;
    const Real x2116 = x2111 * (-2.0);
    const Real x2119 = x2109 * x2116;
    const Real x2124 = expm1(x2119);
    const Real x2125 = x2124 + 1.0;
    const Real x2129 = x2124 + 2.0;
    const Real x2130 = x2124 / x2129;
    const Real x2136 = numbers[LAYERS + 2] * x2130;
    const Real x2137 = -x2136;
    const Real x2142 = select(x2108, x2137, x2104);
    // calm_air.calm_exchange
    const Real x2144 = x2142 / x2100;
    const Real x2148 = x26 - x2144;
    // exchange.myj_exchange
    const Real x2150 = 1 / forcing[3];
    const Real x2151 = x2150 * x2150;
    const Real x2155 = x2150 * 100000.0;
    const Real x2158 = log(x2155);
    const Real x2161 = x2158 * 0.2857142857142857;
    const Real x2164 = exp(x2161);
    const Real x2167 = forcing[1] * x2164;
    const Real x2172 = x2148 * x2164;
    const Real x2177 = 1 / x2167;
    const Real x2178 = x2177 * x2177;
    const Real x2182 = x2177 * 9.81;
    const Real x2185 = x2167 - x2172;
    const Real x2187 = forcing[2] + x2079;
    const Real x2189 = x2187 * 0.3041811846689896;
    const Real x2191 = x2189 + 1.0;
    const Real x2192 = x2185 * x2191;
    const Real x2196 = forcing[2] - x2079;
    const Real x2198 = x2196 * 0.6083623693379792;
    const Real x2200 = x2167 + x2172;
    const Real x2202 = x2200 * 0.5;
    const Real x2204 = x2198 * x2202;
    const Real x2208 = x2192 + x2204;
    const Mask x2210 = (x1390 < 1e-06);
    const Real x2211 = select(x2210, 1e-06, x1390);
    const Real x2213 = x2182 * x2208;
    const Real x2218 = x2213 * numbers[LAYERS + 1];
    const Real x2222 = x2218 * numbers[LAYERS + 1];
    const Real x2226 = x2222 / x2211;
    const Real x2230 = x2226 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x2230;
    const Real x2234 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x2236 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x2238 = x2234 / state[3 * LAYERS + 35];
    const Real x2242 = log(x2238);
    const Real x2244 = x2230 / 0.505;
    const Mask x2246 = (x2244 > 1.0);
    const Real x2247 = select(x2246, 1.0, x2244);
    const Mask x2249 = (x2208 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x2250 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x2252 = exp(x2250);
    const Real x2254 = select(flags[2], x2252, 0.1);
    const Real x2256 = x2254 * (-103.28);
    // exchange.myj_exchange
    const Real x2258 = x2247 * x2247;
    const Real x2261 = x2258 * 10.0;
    const Real x2263 = x2261 + 1.0;
    const Real x2264 = select(x2249, x2263, 1.0);
    const Real x2266 = x2256 * x2264;
    const Real x2270 = 1 / numbers[LAYERS];
    const Real x2271 = x2270 * x2270;
    const Real x2275 = x2270 * 0.0001;
    // exchange.convective_factor
    const Real x2278 = x2213 * 1000.0;
    const Real x2280 = magnitude(x2278);
    const Real x2281 = sign(x2278);
    const Mask x2283 = (x2280 > 1e-30);
    const Mask x2284 = (x2280 < 1e-30);
    const Real x2285 = select(x2284, 1e-30, x2280);
    const Real x2287 = log(x2285);
    const Real x2289 = x2287 * 0.6666666666666666;
    const Real x2291 = exp(x2289);
    const Real x2293 = select(x2283, x2291, 0.0);
    const Real x2295 = x2293 * 1.44;
    // exchange._convective_velocity_squared
    const Real x2297 = log(state[3 * LAYERS + 37]);
    const Real x2299 = x2297 * 0.6666666666666666;
    const Real x2301 = exp(x2299);
    const Real x2303 = x2295 * x2301;
    // exchange._friction_velocity
    const Real x2307 = x2211 + x2303;
    const Real x2309 = sqrt(x2307);
    const Real x2310 = x2309 * 2.0;
    const Real x2312 = state[3 * LAYERS + 38] * x2309;
    const Real x2316 = sqrt(x2312);
    const Real x2317 = x2316 * 2.0;
    const Mask x2319 = (x2316 < 1e-09);
    const Real x2320 = select(x2319, 1e-09, x2316);
    // exchange.myj_exchange
    const Real x2322 = select(x2249, 0.0, x2295);
    const Real x2324 = x2213 * 0.4;
    const Real x2326 = state[3 * LAYERS + 35] / x2234;
    const Real x2330 = x2320 * state[3 * LAYERS + 36];
    const Real x2334 = sqrt(x2330);
    const Real x2335 = x2334 * 2.0;
    const Real x2337 = x2266 * x2334;
    const Real x2341 = exp(x2337);
    const Real x2343 = x2341 * state[3 * LAYERS + 36];
    const Mask x2347 = (x2343 < 1e-28);
    const Real x2348 = select(x2347, 1e-28, x2343);
    const Real x2350 = x2348 / x2236;
    const Real x2354 = x2324 * state[3 * LAYERS + 37];
    const Real x2358 = x2320 * x2320;
    const Real x2361 = x2358 * x2320;
    const Real x2365 = x2354 / x2361;
    real_169[0] = x2234;
    real_169[1] = state[3 * LAYERS + 35];
    real_169[2] = x2236;
    real_169[3] = x2348;
    real_170[0] = real_of(1.0);
    real_170[1] = x2326;
    real_170[2] = real_of(1.0);
    real_170[3] = x2350;
    // stability.__call__
    index_171[0] = index_of(0);
    index_171[1] = index_of(0);
    index_171[2] = index_of(10000);
    index_171[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2371 = x2365 * real_169[l];
        const Real a2377 = real_170[l] * (-5.0);
        const Mask a2379 = (a2371 < a2377);
        const Real a2380 = select(a2379, a2377, a2371);
        const Real a2382 = real_170[l] * 0.9999990000003619;
        const Mask a2384 = (a2380 > a2382);
        const Real a2385 = select(a2384, a2382, a2380);
        const Real a2387 = a2385 - (-5.0);
        const Real a2388 = a2387 / 0.0006;
        const Real a2390 = trunc(a2388);
        const Index a2391 = index_of_real(a2390);
        const Index a2392 = at_least(a2391, 0);
        const Index a2393 = at_most(a2392, 9999);
        const Index a2395 = a2393 + index_171[l];
        const Real a2396 = look_up(table6116, a2395);
        const Real a2397 = a2388 - a2390;
        const Real a2398 = look_up(table6126, a2395);
        const Real a2399 = a2397 * a2398;
        const Real a2401 = a2396 + a2399;
        mask_172[l] = a2379;
        mask_173[l] = a2384;
        real_174[l] = a2398;
        real_175[l] = a2401;
    }
    // exchange.myj_exchange
    const Real x2402 = real_175[0] - real_175[1];
    const Real x2404 = x2402 + x2242;
    const Real x2406 = real_175[2] - real_175[3];
    const Real x2408 = log(x2350);
    const Real x2410 = x2406 - x2408;
    const Real x2412 = x2320 * 0.4;
    const Real x2414 = x2412 / x2404;
    const Mask x2418 = (x2414 < x2275);
    const Real x2419 = select(x2418, x2275, x2414);
    const Real x2421 = x2412 / x2410;
    const Mask x2425 = (x2421 < x2275);
    const Real x2426 = select(x2425, x2275, x2421);
    // exchange._convective_velocity_squared
    const Real x2428 = log(x2426);
    const Real x2430 = x2428 * 0.6666666666666666;
    const Real x2432 = exp(x2430);
    const Real x2434 = x2322 * x2432;
    // exchange._friction_velocity
    const Real x2438 = x2211 + x2434;
    const Real x2440 = sqrt(x2438);
    const Real x2441 = x2440 * 2.0;
    const Real x2443 = x2419 * x2440;
    const Real x2447 = sqrt(x2443);
    const Real x2448 = x2447 * 2.0;
    const Mask x2450 = (x2447 < 1e-09);
    const Real x2451 = select(x2450, 1e-09, x2447);
    // exchange.myj_exchange
    const Real x2453 = x2451 * state[3 * LAYERS + 36];
    const Real x2457 = sqrt(x2453);
    const Real x2458 = x2457 * 2.0;
    const Real x2460 = x2266 * x2457;
    const Real x2464 = exp(x2460);
    const Real x2466 = x2464 * state[3 * LAYERS + 36];
    const Mask x2470 = (x2466 < 1e-28);
    const Real x2471 = select(x2470, 1e-28, x2466);
    const Real x2473 = x2471 / x2236;
    const Real x2477 = x2324 * x2426;
    const Real x2481 = x2451 * x2451;
    const Real x2484 = x2481 * x2451;
    const Real x2488 = x2477 / x2484;
    real_175[0] = x2234;
    real_175[1] = state[3 * LAYERS + 35];
    real_175[2] = x2236;
    real_175[3] = x2471;
    real_170[0] = real_of(1.0);
    real_170[1] = x2326;
    real_170[2] = real_of(1.0);
    real_170[3] = x2473;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2494 = x2488 * real_175[l];
        const Real a2500 = real_170[l] * (-5.0);
        const Mask a2502 = (a2494 < a2500);
        const Real a2503 = select(a2502, a2500, a2494);
        const Real a2505 = real_170[l] * 0.9999990000003619;
        const Mask a2507 = (a2503 > a2505);
        const Real a2508 = select(a2507, a2505, a2503);
        const Real a2510 = a2508 - (-5.0);
        const Real a2511 = a2510 / 0.0006;
        const Real a2513 = trunc(a2511);
        const Index a2514 = index_of_real(a2513);
        const Index a2515 = at_least(a2514, 0);
        const Index a2516 = at_most(a2515, 9999);
        const Index a2517 = a2516 + index_171[l];
        const Real a2518 = look_up(table6116, a2517);
        const Real a2519 = a2511 - a2513;
        const Real a2520 = look_up(table6126, a2517);
        const Real a2521 = a2519 * a2520;
        const Real a2523 = a2518 + a2521;
        mask_176[l] = a2502;
        mask_177[l] = a2507;
        real_178[l] = a2520;
        real_179[l] = a2523;
    }
    // exchange.myj_exchange
    const Real x2524 = real_179[0] - real_179[1];
    const Real x2526 = x2524 + x2242;
    const Real x2528 = real_179[2] - real_179[3];
    const Real x2530 = log(x2473);
    const Real x2532 = x2528 - x2530;
    const Real x2534 = x2451 * 0.4;
    const Real x2536 = x2534 / x2526;
    const Mask x2540 = (x2536 < x2275);
    const Real x2541 = select(x2540, x2275, x2536);
    const Real x2543 = x2534 / x2532;
    const Mask x2547 = (x2543 < x2275);
    const Real x2548 = select(x2547, x2275, x2543);
    // exchange._convective_velocity_squared
    const Real x2550 = log(x2548);
    const Real x2552 = x2550 * 0.6666666666666666;
    const Real x2554 = exp(x2552);
    const Real x2556 = x2322 * x2554;
    // exchange._friction_velocity
    const Real x2560 = x2211 + x2556;
    const Real x2562 = sqrt(x2560);
    const Real x2563 = x2562 * 2.0;
    const Real x2565 = x2541 * x2562;
    const Real x2569 = sqrt(x2565);
    const Real x2570 = x2569 * 2.0;
    const Mask x2572 = (x2569 < 1e-09);
    const Real x2573 = select(x2572, 1e-09, x2569);
    // exchange.myj_exchange
    const Real x2575 = x2573 * state[3 * LAYERS + 36];
    const Real x2579 = sqrt(x2575);
    const Real x2580 = x2579 * 2.0;
    const Real x2582 = x2266 * x2579;
    const Real x2586 = exp(x2582);
    const Real x2588 = x2586 * state[3 * LAYERS + 36];
    const Mask x2592 = (x2588 < 1e-28);
    const Real x2593 = select(x2592, 1e-28, x2588);
    const Real x2595 = x2593 / x2236;
    const Real x2599 = x2324 * x2548;
    const Real x2603 = x2573 * x2573;
    const Real x2606 = x2603 * x2573;
    const Real x2610 = x2599 / x2606;
    real_179[0] = x2234;
    real_179[1] = state[3 * LAYERS + 35];
    real_179[2] = x2236;
    real_179[3] = x2593;
    real_170[0] = real_of(1.0);
    real_170[1] = x2326;
    real_170[2] = real_of(1.0);
    real_170[3] = x2595;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2616 = x2610 * real_179[l];
        const Real a2622 = real_170[l] * (-5.0);
        const Mask a2624 = (a2616 < a2622);
        const Real a2625 = select(a2624, a2622, a2616);
        const Real a2627 = real_170[l] * 0.9999990000003619;
        const Mask a2629 = (a2625 > a2627);
        const Real a2630 = select(a2629, a2627, a2625);
        const Real a2632 = a2630 - (-5.0);
        const Real a2633 = a2632 / 0.0006;
        const Real a2635 = trunc(a2633);
        const Index a2636 = index_of_real(a2635);
        const Index a2637 = at_least(a2636, 0);
        const Index a2638 = at_most(a2637, 9999);
        const Index a2639 = a2638 + index_171[l];
        const Real a2640 = look_up(table6116, a2639);
        const Real a2641 = a2633 - a2635;
        const Real a2642 = look_up(table6126, a2639);
        const Real a2643 = a2641 * a2642;
        const Real a2645 = a2640 + a2643;
        mask_180[l] = a2624;
        mask_181[l] = a2629;
        real_182[l] = a2642;
        real_183[l] = a2645;
    }
    // exchange.myj_exchange
    const Real x2646 = real_183[0] - real_183[1];
    const Real x2648 = x2646 + x2242;
    const Real x2650 = real_183[2] - real_183[3];
    const Real x2652 = log(x2595);
    const Real x2654 = x2650 - x2652;
    const Real x2656 = x2573 * 0.4;
    const Real x2658 = x2656 / x2648;
    const Mask x2662 = (x2658 < x2275);
    const Real x2663 = select(x2662, x2275, x2658);
    const Real x2665 = x2656 / x2654;
    const Mask x2669 = (x2665 < x2275);
    const Real x2670 = select(x2669, x2275, x2665);
    // exchange._convective_velocity_squared
    const Real x2672 = log(x2670);
    const Real x2674 = x2672 * 0.6666666666666666;
    const Real x2676 = exp(x2674);
    const Real x2678 = x2322 * x2676;
    // exchange._friction_velocity
    const Real x2682 = x2211 + x2678;
    const Real x2684 = sqrt(x2682);
    const Real x2685 = x2684 * 2.0;
    const Real x2687 = x2663 * x2684;
    const Real x2691 = sqrt(x2687);
    const Real x2692 = x2691 * 2.0;
    const Mask x2694 = (x2691 < 1e-09);
    const Real x2695 = select(x2694, 1e-09, x2691);
    // exchange.myj_exchange
    const Real x2697 = x2695 * state[3 * LAYERS + 36];
    const Real x2701 = sqrt(x2697);
    const Real x2702 = x2701 * 2.0;
    const Real x2704 = x2266 * x2701;
    const Real x2708 = exp(x2704);
    const Real x2710 = x2708 * state[3 * LAYERS + 36];
    const Mask x2714 = (x2710 < 1e-28);
    const Real x2715 = select(x2714, 1e-28, x2710);
    const Real x2717 = x2715 / x2236;
    const Real x2721 = x2324 * x2670;
    const Real x2725 = x2695 * x2695;
    const Real x2728 = x2725 * x2695;
    const Real x2732 = x2721 / x2728;
    real_183[0] = x2234;
    real_183[1] = state[3 * LAYERS + 35];
    real_183[2] = x2236;
    real_183[3] = x2715;
    real_170[0] = real_of(1.0);
    real_170[1] = x2326;
    real_170[2] = real_of(1.0);
    real_170[3] = x2717;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2738 = x2732 * real_183[l];
        const Real a2744 = real_170[l] * (-5.0);
        const Mask a2746 = (a2738 < a2744);
        const Real a2747 = select(a2746, a2744, a2738);
        const Real a2749 = real_170[l] * 0.9999990000003619;
        const Mask a2751 = (a2747 > a2749);
        const Real a2752 = select(a2751, a2749, a2747);
        const Real a2754 = a2752 - (-5.0);
        const Real a2755 = a2754 / 0.0006;
        const Real a2757 = trunc(a2755);
        const Index a2758 = index_of_real(a2757);
        const Index a2759 = at_least(a2758, 0);
        const Index a2760 = at_most(a2759, 9999);
        const Index a2761 = a2760 + index_171[l];
        const Real a2762 = look_up(table6116, a2761);
        const Real a2763 = a2755 - a2757;
        const Real a2764 = look_up(table6126, a2761);
        const Real a2765 = a2763 * a2764;
        const Real a2767 = a2762 + a2765;
        mask_184[l] = a2746;
        mask_185[l] = a2751;
        real_186[l] = a2764;
        real_187[l] = a2767;
    }
    // exchange.myj_exchange
    const Real x2768 = real_187[0] - real_187[1];
    const Real x2770 = x2768 + x2242;
    const Real x2772 = real_187[2] - real_187[3];
    const Real x2774 = log(x2717);
    const Real x2776 = x2772 - x2774;
    const Real x2778 = x2695 * 0.4;
    const Real x2780 = x2778 / x2770;
    const Mask x2784 = (x2780 < x2275);
    const Real x2785 = select(x2784, x2275, x2780);
    const Real x2787 = x2778 / x2776;
    const Mask x2791 = (x2787 < x2275);
    const Real x2792 = select(x2791, x2275, x2787);
    // exchange._convective_velocity_squared
    const Real x2794 = log(x2792);
    const Real x2796 = x2794 * 0.6666666666666666;
    const Real x2798 = exp(x2796);
    const Real x2800 = x2322 * x2798;
    // exchange._friction_velocity
    const Real x2804 = x2211 + x2800;
    const Real x2806 = sqrt(x2804);
    const Real x2807 = x2806 * 2.0;
    const Real x2809 = x2785 * x2806;
    const Real x2813 = sqrt(x2809);
    const Real x2814 = x2813 * 2.0;
    const Mask x2816 = (x2813 < 1e-09);
    const Real x2817 = select(x2816, 1e-09, x2813);
    // exchange.myj_exchange
    const Real x2819 = x2817 * state[3 * LAYERS + 36];
    const Real x2823 = sqrt(x2819);
    const Real x2824 = x2823 * 2.0;
    const Real x2826 = x2266 * x2823;
    const Real x2830 = exp(x2826);
    const Real x2832 = x2830 * state[3 * LAYERS + 36];
    const Mask x2836 = (x2832 < 1e-28);
    const Real x2837 = select(x2836, 1e-28, x2832);
    const Real x2839 = x2837 / x2236;
    const Real x2843 = x2324 * x2792;
    const Real x2847 = x2817 * x2817;
    const Real x2850 = x2847 * x2817;
    const Real x2854 = x2843 / x2850;
    real_187[0] = x2234;
    real_187[1] = state[3 * LAYERS + 35];
    real_187[2] = x2236;
    real_187[3] = x2837;
    real_170[0] = real_of(1.0);
    real_170[1] = x2326;
    real_170[2] = real_of(1.0);
    real_170[3] = x2839;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2860 = x2854 * real_187[l];
        const Real a2866 = real_170[l] * (-5.0);
        const Mask a2868 = (a2860 < a2866);
        const Real a2869 = select(a2868, a2866, a2860);
        const Real a2871 = real_170[l] * 0.9999990000003619;
        const Mask a2873 = (a2869 > a2871);
        const Real a2874 = select(a2873, a2871, a2869);
        const Real a2876 = a2874 - (-5.0);
        const Real a2877 = a2876 / 0.0006;
        const Real a2879 = trunc(a2877);
        const Index a2880 = index_of_real(a2879);
        const Index a2881 = at_least(a2880, 0);
        const Index a2882 = at_most(a2881, 9999);
        const Index a2883 = a2882 + index_171[l];
        const Real a2884 = look_up(table6116, a2883);
        const Real a2885 = a2877 - a2879;
        const Real a2886 = look_up(table6126, a2883);
        const Real a2887 = a2885 * a2886;
        const Real a2889 = a2884 + a2887;
        mask_188[l] = a2868;
        mask_189[l] = a2873;
        real_190[l] = a2886;
        real_191[l] = a2889;
    }
    // exchange.myj_exchange
    const Real x2890 = real_191[0] - real_191[1];
    const Real x2892 = x2890 + x2242;
    const Real x2894 = real_191[2] - real_191[3];
    const Real x2896 = log(x2839);
    const Real x2898 = x2894 - x2896;
    const Real x2900 = x2817 * 0.4;
    const Real x2902 = x2900 / x2892;
    const Mask x2906 = (x2902 < x2275);
    const Real x2907 = select(x2906, x2275, x2902);
    after[3 * LAYERS + 38] = x2907;
    const Real x2909 = x2900 / x2898;
    const Mask x2913 = (x2909 < x2275);
    const Real x2914 = select(x2913, x2275, x2909);
    // calm_air.calm_exchange
    const Real x2916 = x257 * 1004.5;
    const Real x2918 = numbers[LAYERS + 4] / x2916;
    const Real x2922 = x2914 + x2918;
    after[3 * LAYERS + 37] = x2922;
    // snow_free_ground.snow_free_ground
    const Real x2924 = x2062 - state[0];
    const Real x2926 = x1588 * x2924;
    // evapotranspiration.potential_evaporation
    const Real x2930 = x1617 * x2922;
    const Real x2934 = forcing[3] * x2922;
    const Real x2938 = x1629 / x2934;
    const Real x2942 = x2938 + 1.0;
    const Real x2943 = x1611 / x2930;
    const Real x2947 = x2942 + x2943;
    const Real x2949 = x1650 - x2926;
    const Real x2951 = x2949 / x2930;
    const Real x2955 = x2951 + x26;
    const Real x2957 = x2955 - forcing[1];
    const Real x2959 = x1664 * x2947;
    const Real x2963 = x2957 * x1615;
    const Real x2967 = x2959 + x2963;
    const Real x2969 = x1615 + x2947;
    const Real x2971 = x2967 / x2969;
    const Real x2975 = x2971 * x2930;
    const Real x2979 = x2975 / 2501000.0;
    // snow_free_ground.with_exchange
    const Mask x2981 = (x2979 < 0.0);
    const Real x2982 = select(x2981, 0.0, x2979);
    // vegetation.canopy_resistance
    Real a2984_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a2984_last = a2984_last + real_163[l];
    }
    const Mask x2986 = (a2984_last < 0.0001);
    const Real x2987 = select(x2986, 0.0001, a2984_last);
    const Real x2989 = x1772 * x2987;
    const Real x2993 = numbers[LAYERS + 35] / x2989;
    const Real x2997 = x1794 / x2934;
    const Real x3001 = x2997 + 1.0;
    const Real x3002 = x3001 + x1801;
    const Real x3004 = x2993 * x2922;
    const Real x3008 = x3004 + 1.0;
    const Real x3009 = x3001 * x3008;
    const Real x3013 = x3009 + x1801;
    const Real x3015 = x3002 / x3013;
    const Real x3020 = select(x1705, x3015, 0.0);
    // step_parts.evaporation_demand
    const Real x3022 = x2982 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3024 = x1843 * x3022;
    const Real x3028 = x1863 * x3022;
    const Mask x3032 = (x1871 <= x3028);
    const Real x3033 = select(x3032, x1871, x3028);
    const Real x3035 = x1459 * x3020;
    const Real x3039 = x3035 * x3022;
    const Real x3043 = x3039 * x1884;
    Real a3048_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3048_last = a3048_last + real_164[l];
    }
    const Real x3050 = a3048_last / numbers[9 * LAYERS + 51];
    Real a3063_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a1901_877 = numbers[l + 7 * LAYERS + 51] + real_164[l];
        const Real a3054 = a1901_877 - x3050;
        const Mask a3056 = (a3054 < 0.0);
        const Real a3057 = select(a3056, 0.0, a3054);
        const Real a3059 = real_164[l] * a3057;
        a3063_last = a3063_last + a3059;
        mask_192[l] = a3056;
        real_163[l] = a3057;
        real_167[l] = a3059;
    }
    const Mask x3065 = (a3063_last > 0.0);
    const Real x3066 = select(x3065, a3063_last, 1.0);
    // step_parts.<genexpr>
    const Real x3078 = x1456 * x3024;
    const Real x3083 = x1456 * x3033;
    // snow_free_ground.deposition
    const Real x3093 = -x2979;
    const Mask x3095 = (x3093 < 0.0);
    const Real x3096 = select(x3095, 0.0, x2979);
    // layered_snow_step.layered_snow_step
    const Real x3100 = x1456 * x3096;
    const Real x3106 = x1456 * x2979;
    const Real x3111 = x3100 * 2501000.0;
    const Real x3114 = x59 / 1000.0;
    const Real x3116 = x1453 * x3114;
    // step_parts.dew_rate
    const Real x3121 = x3100 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3124 = x3116 - x3121;
    // vegetation.intercept
    const Real x3126 = x1459 * x3124;
    const Real x3130 = x3126 - x3083;
    const Real x3132 = seconds * x3130;
    const Real x3134 = state[3 * LAYERS + 1] + x3132;
    const Real x3136 = x3134 - 0.0005;
    const Mask x3137 = (x3136 < 0.0);
    const Real x3138 = select(x3137, 0.0, x3136);
    const Real x3140 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3141 = (x3140 < 1e-20);
    const Real x3142 = select(x3141, 1e-20, x3140);
    const Mask x3143 = (x3134 < x3142);
    const Mask x3144 = (x3134 > 0.0005);
    const Real x3145 = select(x3144, 0.0005, x3134);
    const Real x3147 = select(x3143, 0.0, x3145);
    after[3 * LAYERS + 1] = x3147;
    const Real x3149 = x1841 * x3124;
    const Real x3153 = x3138 / seconds;
    const Real x3155 = x3149 + x3153;
    // water_flow.__call__
    const Real x3157 = state[3 * LAYERS + 2] / seconds;
    const Real x3159 = x3155 + x3157;
    // water_flow.share_impedance
    const Real x3183 = numbers[LAYERS + 9] * (-2.302585092994046);
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3076_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3068 = real_167[l] / x3066;
        const Real a3072 = x3043 * a3068;
        a3076_last = a3076_last + a3072;
        const Real a3088 = x1456 * a3072;
        const Real a3161 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3163 = 0.02 - a3161;
        const Mask a3165 = (a3163 < numbers[l + 9 * LAYERS + 52]);
        const Real a3166 = select(a3165, numbers[l + 9 * LAYERS + 52], a3163);
        const Mask a3168 = (a3166 < 0.0);
        const Real a3169 = select(a3168, 0.0, a3166);
        const Real a3171 = minimum(a3169, state[l + 2 * LAYERS]);
        const Mask a3173 = (a3169 < state[l + 2 * LAYERS]);
        const Real a3174 = real_of_mask(a3173);
        const Mask a3175 = (a3169 == state[l + 2 * LAYERS]);
        const Real a3176 = select(a3175, 0.5, a3174);
        const Mask a3179 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3180 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3181 = select(a3179, a3180, numbers[l + 9 * LAYERS + 52]);
        const Real a3185 = a3161 / state[l + LAYERS];
        const Real a3189 = x3183 * a3185;
        const Real a3193 = numbers[l + 2 * LAYERS + 47] - a3161;
        real_193[l] = a3068;
        real_194[l] = a3072;
        real_195[l] = a3088;
        real_196[l] = a3161;
        mask_197[l] = a3165;
        mask_198[l] = a3168;
        real_199[l] = a3171;
        real_200[l] = a3176;
        mask_201[l] = a3179;
        real_202[l] = a3181;
        real_203[l] = a3185;
        real_204[l] = a3189;
        real_205[l] = a3193;
    }
    // water_flow.__call__
    const Real x3195 = numbers[12 * LAYERS + 52] - real_196[0];
    const Mask x3197 = (x3195 < real_199[0]);
    const Real x3198 = select(x3197, real_199[0], x3195);
    const Real x3203 = seconds * x3159;
    const Mask x3205 = (x3203 > numbers[LAYERS + 10]);
    const Real x3206 = select(x3205, numbers[LAYERS + 10], x3203);
    const Mask x3208 = (x3206 < 0.0);
    const Real x3209 = select(x3208, 0.0, x3206);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3200 = (numbers[l + 5 * LAYERS + 47] < real_199[l]);
        const Real a3201 = select(a3200, real_199[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3211 = numbers[l] * 0.5;
        const Real a3212 = a3211 / numbers[l + 4 * LAYERS + 47];
        mask_206[l] = a3200;
        real_196[l] = a3201;
        real_167[l] = a3211;
        real_207[l] = a3212;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3224 = exp(real_204[l]);
        const Real a3225 = a3224 / real_207[l];
        real_208[l] = a3224;
        real_209[l] = a3225;
    }
    const Real x3226 = numbers[12 * LAYERS + 53] * real_209[LAYERS - 1];
    // retention.given_head
    const Real x3227 = -x3209;
    const Mask x3228 = (x3227 < 1e-30);
    const Real x3229 = select(x3228, 1e-30, x3227);
    const Real x3230 = log(x3229);
    // retention.flowing
    const Mask x3231 = (x3227 < numbers[3 * LAYERS + 47]);
    const Real x3232 = select(x3231, numbers[3 * LAYERS + 47], x3227);
    const Mask x3233 = (x3230 < numbers[10 * LAYERS + 52]);
    const Real x3234 = select(x3233, numbers[10 * LAYERS + 52], x3230);
    const Real x3235 = x3234 - numbers[10 * LAYERS + 52];
    const Real x3237 = numbers[11 * LAYERS + 52] * x3235;
    const Real x3238 = -x3237;
    const Real x3239 = exp(x3238);
    const Real x3240 = x3232 * x3239;
    const Real x3241 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3242 = x3240 / x3241;
    const Real x3243 = x3209 + numbers[3 * LAYERS + 47];
    const Mask x3244 = (x3243 < 0.0);
    const Real x3245 = select(x3244, 0.0, x3243);
    const Real x3246 = x3242 + x3245;
    // implicit_water._problem
    const Real x3247 = real_167[0] * x3239;
    const Real x3248 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3249 = exp(real_204[LAYERS - 1]);
    const Real x3250 = x3248 * x3249;
    const Real x3251 = x3246 + x3247;
    const Real x3252 = real_209[0] * x3251;
    // retention.given_head
    const Real x3253 = -numbers[12 * LAYERS + 53];
    const Mask x3254 = (x3253 < 1e-30);
    const Real x3255 = select(x3254, 1e-30, x3253);
    const Real x3256 = log(x3255);
    // retention.flowing
    const Mask x3257 = (x3253 < numbers[4 * LAYERS + 46]);
    const Real x3258 = select(x3257, numbers[4 * LAYERS + 46], x3253);
    const Mask x3259 = (x3256 < numbers[11 * LAYERS + 51]);
    const Real x3260 = select(x3259, numbers[11 * LAYERS + 51], x3256);
    const Real x3261 = x3260 - numbers[11 * LAYERS + 51];
    const Real x3263 = numbers[12 * LAYERS + 51] * x3261;
    const Real x3264 = -x3263;
    const Real x3265 = exp(x3264);
    const Real x3266 = x3258 * x3265;
    const Real x3267 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x3268 = x3266 / x3267;
    const Real x3269 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x3270 = (x3269 < 0.0);
    const Real x3271 = select(x3270, 0.0, x3269);
    const Real x3272 = x3268 + x3271;
    // implicit_water._problem
    const Real x3273 = x3226 * x3272;
    // retention.brim
    real_210[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_210[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_211[l] = numbers[l + 3 * LAYERS + 48];
    real_211[LAYERS - 1] = numbers[4 * LAYERS + 46];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3276 = minimum(real_210[l], real_211[l]);
        const Real a3277 = minimum(numbers[l + 3 * LAYERS + 47], a3276);
        const Real a3278 = numbers[l + 3 * LAYERS + 47] / a3277;
        const Real a3279 = log(a3278);
        const Real a3280 = a3279 / numbers[l + LAYERS + 47];
        real_212[l] = a3276;
        real_213[l] = a3277;
        real_214[l] = a3278;
        real_215[l] = a3280;
    }
    // retention.brim, implicit_water._start, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3281 = exp(real_215[l]);
        const Real a3282 = numbers[l + 2 * LAYERS + 47] - real_202[l];
        const Real a3283 = a3282 * a3281;
        const Real a3284 = real_202[l] + a3283;
        const Real a3285 = minimum(state[l + 2 * LAYERS], real_205[l]);
        const Real a3286 = maximum(a3285, real_199[l]);
        const Real a3287 = minimum(a3286, a3284);
        const Real a3288 = a3284 - real_202[l];
        const Real a3289 = a3288 / a3282;
        const Mask a3290 = (a3289 < 1e-12);
        const Real a3291 = select(a3290, 1e-12, a3289);
        real_216[l] = a3281;
        real_217[l] = a3282;
        real_218[l] = a3284;
        real_219[l] = a3287;
        real_220[l] = a3288;
        real_221[l] = a3291;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3292 = log(real_221[l]);
        const Real a3293 = numbers[l + LAYERS + 47] * a3292;
        const Real a3294 = numbers[l + 10 * LAYERS + 52] - a3293;
        const Mask a3295 = (a3294 > 16.11809565095832);
        const Real a3296 = select(a3295, 16.11809565095832, a3294);
        real_222[l] = a3296;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3297 = exp(real_222[l]);
        const Mask a3299 = (real_218[l] > real_205[l]);
        const Real a3300 = select(a3299, real_205[l], real_218[l]);
        const Real a3301 = a3300 - real_199[l];
        const Real a3302 = a3301 * 100.0;
        const Mask a3303 = (a3302 < 0.0);
        const Real a3304 = select(a3303, 0.0, a3302);
        const Mask a3305 = (a3304 > 1.0);
        const Real a3306 = select(a3305, 1.0, a3304);
        const Mask a3307 = (a3297 < numbers[l + 3 * LAYERS + 47]);
        const Real a3308 = select(a3307, numbers[l + 3 * LAYERS + 47], a3297);
        const Mask a3309 = (real_222[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a3310 = select(a3309, numbers[l + 10 * LAYERS + 52], real_222[l]);
        const Real a3311 = a3310 - numbers[l + 10 * LAYERS + 52];
        const Real a3313 = numbers[l + 11 * LAYERS + 52] * a3311;
        const Real a3314 = -a3313;
        real_221[l] = a3297;
        real_223[l] = a3306;
        real_224[l] = a3308;
        real_225[l] = a3314;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3213 = real_167[l] + real_167[l + 1];
        const Real a3214 = real_167[l] / a3213;
        const Real a3215 = real_204[l] - real_204[l + 1];
        const Real a3216 = a3214 * a3215;
        const Real a3217 = real_204[l + 1] + a3216;
        const Real a3218 = real_204[l] + real_204[l + 1];
        const Real a3219 = a3218 * 0.5;
        const Real a3220 = minimum(a3217, a3219);
        const Real a3221 = exp(a3220);
        const Real a3222 = real_207[l] + real_207[l + 1];
        const Real a3223 = a3221 / a3222;
        const Mask a3328 = (real_221[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3329 = select(a3328, numbers[l + 3 * LAYERS + 47], real_221[l + 1]);
        const Mask a3330 = (real_222[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3331 = select(a3330, numbers[l + 10 * LAYERS + 52], real_222[l + 1]);
        const Real a3332 = a3331 - numbers[l + 10 * LAYERS + 52];
        const Real a3334 = numbers[l + 11 * LAYERS + 52] * a3332;
        const Real a3335 = -a3334;
        real_226[l] = a3213;
        real_227[l] = a3214;
        real_228[l] = a3215;
        real_229[l] = a3217;
        real_230[l] = a3219;
        real_231[l] = a3221;
        real_232[l] = a3222;
        real_233[l] = a3223;
        real_234[l] = a3329;
        real_235[l] = a3335;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3336 = exp(real_235[l]);
        const Real a3337 = real_234[l] * a3336;
        const Real a3338 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3339 = a3337 / a3338;
        const Real a3340 = numbers[l + 3 * LAYERS + 47] - real_221[l + 1];
        const Mask a3341 = (a3340 < 0.0);
        const Real a3342 = select(a3341, 0.0, a3340);
        const Real a3343 = a3339 + a3342;
        const Mask a3344 = (real_221[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3345 = select(a3344, numbers[l + 3 * LAYERS + 48], real_221[l]);
        const Mask a3346 = (real_222[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3347 = select(a3346, numbers[l + 10 * LAYERS + 53], real_222[l]);
        const Real a3348 = a3347 - numbers[l + 10 * LAYERS + 53];
        const Real a3350 = numbers[l + 11 * LAYERS + 53] * a3348;
        const Real a3351 = -a3350;
        real_236[l] = a3336;
        real_237[l] = a3338;
        real_238[l] = a3343;
        real_239[l] = a3345;
        real_240[l] = a3351;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3315 = exp(real_225[l]);
        const Real a3316 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a3317 = (real_221[l] > a3316);
        const Real a3318 = numbers[l + 11 * LAYERS + 52] * a3315;
        const Real a3319 = a3318 / real_224[l];
        const Real a3320 = select(a3317, a3319, 0.0);
        const Real a3321 = real_224[l] * a3315;
        const Real a3322 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3323 = a3321 / a3322;
        const Real a3324 = numbers[l + 3 * LAYERS + 47] - real_221[l];
        const Mask a3325 = (a3324 < 0.0);
        const Real a3326 = select(a3325, 0.0, a3324);
        const Real a3327 = a3323 + a3326;
        real_222[l] = a3315;
        real_204[l] = a3316;
        real_241[l] = a3320;
        real_242[l] = a3322;
        real_243[l] = a3327;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_225[l] = real_226[l];
    real_225[LAYERS - 1] = real_167[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3363 = real_225[l] * real_222[l];
        real_224[l] = a3363;
    }
    const Real x3366 = real_243[LAYERS - 1] + real_224[LAYERS - 1];
    const Real x3367 = x3226 * x3366;
    const Real x3368 = x3250 * real_222[LAYERS - 1];
    const Real x3369 = x3367 + x3368;
    // implicit_water._upward
    const Real x3373 = real_209[0] * real_243[0];
    // implicit_water._balance
    const Mask x3374 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3375 = select(x3374, 0.0, real_241[l]);
        const Real a3378 = real_225[l] * a3375;
        real_244[l] = a3375;
        real_245[l] = a3378;
    }
    // implicit_water._downward
    const Real x3381 = real_222[LAYERS - 1] + real_245[LAYERS - 1];
    const Real x3382 = x3226 * x3381;
    const Real x3383 = x3250 * real_244[LAYERS - 1];
    const Real x3384 = x3382 + x3383;
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3352 = exp(real_240[l]);
        const Real a3353 = real_239[l] * a3352;
        const Real a3354 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a3355 = a3353 / a3354;
        const Real a3356 = numbers[l + 3 * LAYERS + 48] - real_221[l];
        const Mask a3357 = (a3356 < 0.0);
        const Real a3358 = select(a3357, 0.0, a3356);
        const Real a3359 = a3355 + a3358;
        const Real a3360 = real_243[l] + a3359;
        const Real a3361 = a3360 * 0.5;
        const Real a3364 = a3361 + real_224[l];
        const Real a3365 = real_233[l] * a3364;
        const Real a3370 = real_243[l + 1] + real_238[l];
        const Real a3371 = a3370 * 0.5;
        const Real a3372 = real_233[l] * a3371;
        const Real a3376 = real_222[l] + a3352;
        const Real a3377 = a3376 * 0.5;
        const Real a3379 = a3377 + real_245[l];
        const Real a3380 = real_233[l] * a3379;
        real_235[l] = a3354;
        real_244[l] = a3365;
        real_241[l + 1] = a3372;
        real_246[l] = a3380;
    }
    // implicit_water._balance
    real_246[LAYERS - 1] = x3384;
    // implicit_water._upward
    const Real x3390 = real_209[0] * real_222[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3387 = real_222[l + 1] + real_236[l];
        const Real a3388 = a3387 * 0.5;
        const Real a3389 = real_233[l] * a3388;
        real_245[l + 1] = a3389;
    }
    // implicit_water._balance
    real_245[0] = x3390;
    real_244[LAYERS - 1] = x3369;
    real_241[0] = x3373;
    // implicit_water._balance, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3386 = real_223[l] * real_246[l];
        const Real a3392 = real_223[l] * real_245[l];
        const Real a3393 = a3386 + a3392;
        const Real a3396 = real_244[l] + real_241[l];
        const Real a3397 = real_223[l] * a3396;
        const Real a3398 = seconds * a3397;
        const Real a3399 = seconds * a3393;
        const Real a3400 = real_219[l] - real_202[l];
        const Real a3401 = a3400 / real_217[l];
        const Mask a3402 = (a3401 < 1e-12);
        const Real a3403 = select(a3402, 1e-12, a3401);
        const Real a3404 = log(a3403);
        const Real a3405 = numbers[l + LAYERS + 47] * a3404;
        const Real a3406 = numbers[l + 10 * LAYERS + 52] - a3405;
        const Mask a3407 = (a3406 > 16.11809565095832);
        const Real a3408 = select(a3407, 16.11809565095832, a3406);
        real_222[l] = a3398;
        real_224[l] = a3399;
        real_243[l] = a3400;
        real_221[l] = a3403;
        real_247[l] = a3408;
    }
    // implicit_water._state
    const Mask x3417 = (real_of(0.0) == 0.0);
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3409 = exp(real_247[l]);
        const Real a3410 = numbers[l + LAYERS + 47] * a3409;
        const Real a3411 = real_221[l] * real_217[l];
        const Real a3412 = a3410 / a3411;
        const Real a3413 = -a3409;
        const Mask a3414 = (real_219[l] > real_205[l]);
        const Real a3415 = select(a3414, real_205[l], real_219[l]);
        const Mask a3416 = (real_219[l] <= real_205[l]);
        const Mask a3418 = (a3416 & x3417);
        const Real a3419 = a3415 - real_199[l];
        const Real a3420 = a3419 * 100.0;
        const Mask a3421 = (a3420 < 0.0);
        const Real a3422 = select(a3421, 0.0, a3420);
        const Mask a3423 = (a3422 > 1.0);
        const Real a3424 = select(a3423, 1.0, a3422);
        const Real a3425 = real_199[l] + 0.01;
        const Mask a3426 = (a3415 <= a3425);
        const Mask a3427 = (a3418 & a3426);
        const Real a3428 = select(a3427, 100.0, 0.0);
        const Mask a3429 = (a3409 < numbers[l + 3 * LAYERS + 47]);
        const Real a3430 = select(a3429, numbers[l + 3 * LAYERS + 47], a3409);
        const Mask a3431 = (real_247[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a3432 = select(a3431, numbers[l + 10 * LAYERS + 52], real_247[l]);
        const Real a3433 = a3432 - numbers[l + 10 * LAYERS + 52];
        const Real a3434 = numbers[l + 11 * LAYERS + 52] * a3433;
        const Real a3435 = -a3434;
        real_245[l] = a3409;
        real_246[l] = a3412;
        real_241[l] = a3413;
        real_244[l] = a3415;
        mask_248[l] = a3418;
        real_223[l] = a3424;
        real_249[l] = a3425;
        real_250[l] = a3428;
        real_251[l] = a3430;
        real_252[l] = a3435;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a3447 = (real_245[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3448 = select(a3447, numbers[l + 3 * LAYERS + 47], real_245[l + 1]);
        const Mask a3449 = (real_247[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3450 = select(a3449, numbers[l + 10 * LAYERS + 52], real_247[l + 1]);
        const Real a3451 = a3450 - numbers[l + 10 * LAYERS + 52];
        const Real a3452 = numbers[l + 11 * LAYERS + 52] * a3451;
        const Real a3453 = -a3452;
        const Real a3454 = exp(a3453);
        const Real a3455 = a3448 * a3454;
        const Real a3456 = a3455 / real_237[l];
        const Real a3457 = numbers[l + 3 * LAYERS + 47] - real_245[l + 1];
        const Mask a3458 = (a3457 < 0.0);
        const Real a3459 = select(a3458, 0.0, a3457);
        const Real a3460 = a3456 + a3459;
        const Mask a3461 = (real_245[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3462 = select(a3461, numbers[l + 3 * LAYERS + 48], real_245[l]);
        const Mask a3463 = (real_247[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3464 = select(a3463, numbers[l + 10 * LAYERS + 53], real_247[l]);
        const Real a3465 = a3464 - numbers[l + 10 * LAYERS + 53];
        const Real a3466 = numbers[l + 11 * LAYERS + 53] * a3465;
        const Real a3467 = -a3466;
        real_236[l] = a3454;
        real_240[l] = a3460;
        real_239[l] = a3462;
        real_238[l] = a3467;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3436 = exp(real_252[l]);
        const Mask a3437 = (real_245[l] > real_204[l]);
        const Real a3438 = numbers[l + 11 * LAYERS + 52] * a3436;
        const Real a3439 = a3438 / real_251[l];
        const Real a3440 = select(a3437, a3439, 0.0);
        const Real a3441 = real_251[l] * a3436;
        const Real a3442 = a3441 / real_242[l];
        const Real a3443 = numbers[l + 3 * LAYERS + 47] - real_245[l];
        const Mask a3444 = (a3443 < 0.0);
        const Real a3445 = select(a3444, 0.0, a3443);
        const Real a3446 = a3442 + a3445;
        real_247[l] = a3436;
        real_221[l] = a3440;
        real_253[l] = a3446;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3477 = real_225[l] * real_247[l];
        real_252[l] = a3477;
    }
    const Real x3480 = real_253[LAYERS - 1] + real_252[LAYERS - 1];
    const Real x3481 = x3226 * x3480;
    const Real x3482 = x3250 * real_247[LAYERS - 1];
    const Real x3483 = x3481 + x3482;
    // implicit_water._upward
    const Real x3487 = real_209[0] * real_253[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3468 = exp(real_238[l]);
        const Real a3469 = real_239[l] * a3468;
        const Real a3470 = a3469 / real_235[l];
        const Real a3471 = numbers[l + 3 * LAYERS + 48] - real_245[l];
        const Mask a3472 = (a3471 < 0.0);
        const Real a3473 = select(a3472, 0.0, a3471);
        const Real a3474 = a3470 + a3473;
        const Real a3475 = real_253[l] + a3474;
        const Real a3476 = a3475 * 0.5;
        const Real a3478 = a3476 + real_252[l];
        const Real a3479 = real_233[l] * a3478;
        const Real a3484 = real_253[l + 1] + real_240[l];
        const Real a3485 = a3484 * 0.5;
        const Real a3486 = real_233[l] * a3485;
        real_234[l] = a3468;
        real_251[l] = a3479;
        real_254[l + 1] = a3486;
    }
    // implicit_water._flow
    real_251[LAYERS - 1] = x3483;
    real_254[0] = x3487;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3489 = real_223[l] * real_251[l];
        const Real a3491 = real_223[l] * real_254[l];
        real_252[l] = a3489;
        real_253[l] = a3491;
    }
    const Real x3492 = x3252 - real_253[0];
    const Mask x3493 = (x3492 > x3159);
    const Real x3494 = select(x3493, x3159, x3492);
    // implicit_water._remaining
    const Real x3495 = real_244[0] - x3198;
    const Real x3496 = x3495 * 100.0;
    const Mask x3497 = (x3496 < 0.0);
    const Real x3498 = select(x3497, 0.0, x3496);
    const Mask x3499 = (x3498 > 1.0);
    const Real x3500 = select(x3499, 1.0, x3498);
    // implicit_water._flow
    const Real x3501 = x3078 * x3500;
    const Real x3510 = real_252[LAYERS - 1] - x3273;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3509 = real_252[l] - real_253[l + 1];
        real_245[l + 1] = a3509;
    }
    // implicit_water._gain
    real_245[0] = x3494;
    for (int l = 0; l < LAYERS - 1; ++l) real_253[l] = real_245[l + 1];
    real_253[LAYERS - 1] = x3510;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3502 = real_244[l] - real_196[l];
        const Real a3503 = a3502 * 100.0;
        const Mask a3504 = (a3503 < 0.0);
        const Real a3505 = select(a3504, 0.0, a3503);
        const Mask a3506 = (a3505 > 1.0);
        const Real a3507 = select(a3506, 1.0, a3505);
        const Real a3508 = real_195[l] * a3507;
        const Real a3511 = real_219[l] - real_244[l];
        const Real a3512 = a3511 * 1e-09;
        const Real a3513 = real_244[l] + a3512;
        const Real a3514 = a3513 - state[l + 2 * LAYERS];
        const Real a3515 = numbers[l] * a3514;
        const Real a3516 = a3508 + in_row(l, 0, x3501);
        const Real a3519 = real_245[l] - real_253[l];
        const Real a3520 = a3519 - a3516;
        const Real a3521 = seconds * a3520;
        const Real a3522 = a3515 - a3521;
        const Real a3523 = select(x3374, 0.0, real_221[l]);
        const Real a3526 = real_225[l] * a3523;
        real_252[l] = a3508;
        real_255[l] = a3522;
        real_256[l] = a3523;
        real_257[l] = a3526;
    }
    // implicit_water._downward
    const Real x3529 = real_247[LAYERS - 1] + real_257[LAYERS - 1];
    const Real x3530 = x3226 * x3529;
    const Real x3531 = x3250 * real_256[LAYERS - 1];
    const Real x3532 = x3530 + x3531;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3524 = real_247[l] + real_234[l];
        const Real a3525 = a3524 * 0.5;
        const Real a3527 = a3525 + real_257[l];
        const Real a3528 = real_233[l] * a3527;
        real_256[l] = a3528;
    }
    // implicit_water._balance
    real_256[LAYERS - 1] = x3532;
    // implicit_water._upward
    const Real x3538 = real_209[0] * real_247[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3535 = real_247[l + 1] + real_236[l];
        const Real a3536 = a3535 * 0.5;
        const Real a3537 = real_233[l] * a3536;
        real_257[l + 1] = a3537;
    }
    // implicit_water._balance
    real_257[0] = x3538;
    const Mask x3548 = (x3494 < x3159);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3534 = real_223[l] * real_256[l];
        const Real a3540 = real_223[l] * real_257[l];
        const Real a3541 = select(x3374, 1.0, real_246[l]);
        const Real a3542 = a3534 * a3541;
        const Real a3543 = real_250[l] * real_251[l];
        const Real a3544 = a3542 + a3543;
        const Real a3545 = a3540 * a3541;
        const Real a3546 = real_250[l] * real_254[l];
        const Real a3547 = a3545 + a3546;
        real_247[l] = a3534;
        real_253[l] = a3540;
        real_221[l] = a3544;
        real_258[l] = a3547;
    }
    const Real x3549 = select(x3548, real_258[0], 0.0);
    real_257[0] = x3549;
    for (int l = 0; l < LAYERS - 1; ++l) real_257[l + 1] = real_258[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3550 = magnitude(real_241[l]);
        const Real a3551 = select(x3374, a3550, real_219[l]);
        const Real a3553 = real_221[l] + real_257[l];
        const Real a3554 = a3551 * a3553;
        real_256[l] = a3554;
    }
    real_257[0] = real_256[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_257[l + 1] = real_256[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_241[l] = real_256[l + 1];
    real_241[LAYERS - 1] = real_256[LAYERS - 1];
    // implicit_water._demanded
    const Mask x3569 = (real_244[0] > x3198);
    const Real x3570 = x3198 + 0.01;
    const Mask x3571 = (real_244[0] < x3570);
    const Mask x3572 = (x3569 & x3571);
    const Mask x3573 = (real_244[0] == x3198);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3557 = maximum(real_257[l], real_241[l]);
        const Real a3558 = maximum(real_256[l], a3557);
        const Mask a3559 = (real_255[l] < 0.0);
        const Mask a3560 = (real_244[l] > real_196[l]);
        const Real a3561 = real_196[l] + 0.01;
        const Mask a3562 = (real_244[l] < a3561);
        const Mask a3563 = (a3560 & a3562);
        const Mask a3564 = (real_244[l] == real_196[l]);
        const Mask a3565 = (a3564 & a3559);
        const Mask a3566 = (a3563 | a3565);
        const Real a3567 = real_195[l] * 100.0;
        const Real a3568 = select(a3566, a3567, 0.0);
        real_259[l] = a3558;
        mask_260[l] = a3559;
        real_261[l] = a3561;
        real_262[l] = a3567;
        real_263[l] = a3568;
    }
    // implicit_water._demanded
    const Mask x3574 = (x3573 & mask_260[0]);
    const Mask x3575 = (x3572 | x3574);
    const Real x3576 = x3078 * 100.0;
    const Real x3577 = select(x3575, x3576, 0.0);
    // implicit_water._balance
    const Real x3600 = select(mask_248[0], x3577, 0.0);
    // implicit_water._at
    const Mask x3609 = (real_of(0.0) < 60.0);
    const Mask x3615 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a3612_last = mask_of(true);
    Mask a3614_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3578 = select(mask_248[l], 1.0, 1e-09);
        const Real a3579 = select(x3374, 1e-11, a3578);
        const Real a3580 = real_247[l] + real_253[l];
        const Real a3581 = real_251[l] + real_254[l];
        const Real a3582 = real_223[l] * a3581;
        const Real a3583 = a3580 * real_246[l];
        const Real a3584 = real_250[l] * a3581;
        const Real a3585 = a3583 + a3584;
        const Mask a3586 = (real_243[l] < 1e-09);
        const Real a3587 = select(a3586, 1e-09, real_243[l]);
        const Real a3588 = a3587 * a3585;
        const Mask a3589 = (a3582 < 1e-30);
        const Real a3590 = select(a3589, 1e-30, a3582);
        const Real a3591 = a3588 / a3590;
        const Mask a3592 = (real_223[l] < 1.0);
        const Real a3593 = select(a3592, 60.0, INFINITE);
        const Real a3594 = seconds * real_259[l];
        const Real a3595 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a3596 = a3594 + a3595;
        const Real a3597 = a3596 * 1.4210854715202004e-14;
        const Real a3598 = numbers[l] * a3579;
        const Real a3599 = select(mask_248[l], real_263[l], 0.0);
        const Real a3601 = seconds * a3582;
        const Mask a3602 = (a3591 < 0.02);
        const Real a3603 = select(a3602, 0.02, a3591);
        const Real a3604 = minimum(a3603, a3593);
        const Real a3605 = seconds * a3580;
        const Real a3606 = magnitude(real_255[l]);
        const Real a3607 = numbers[l] * 1e-09;
        const Real a3608 = maximum(a3597, a3607);
        const Real a3610 = select(x3609, a3597, a3608);
        const Mask a3611 = (a3606 <= a3610);
        a3612_last = (a3612_last & a3611);
        const Mask a3613 = (a3606 > a3610);
        a3614_last = (a3614_last | a3613);
        real_241[l] = a3595;
        real_257[l] = a3598;
        real_256[l] = a3599;
        real_244[l] = a3601;
        real_264[l] = a3604;
        real_265[l] = a3605;
        real_266[l] = a3607;
    }
    // implicit_water._at
    const Mask x3616 = (a3612_last & x3615);
    const Mask x3617 = (a3614_last | x3616);
    const Mask x3618 = (real_of(0.0) < 3000.0);
    const Mask x3619 = (x3617 & x3618);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_263[l] = real_219[l];
    for (int l = 0; l < LAYERS; ++l) real_259[l] = real_of(0.0);
    real_267[0] = x3494;
    for (int l = 0; l < LAYERS - 1; ++l) real_267[l + 1] = real_245[l + 1];
    real_267[LAYERS] = x3510;
    Real w3623 = x3501;
    for (int l = 0; l < LAYERS; ++l) real_253[l] = real_252[l];
    for (int l = 0; l < LAYERS; ++l) real_247[l] = real_255[l];
    for (int l = 0; l < LAYERS; ++l) real_254[l] = real_257[l];
    for (int l = 0; l < LAYERS; ++l) real_251[l] = real_221[l];
    real_250[0] = x3549;
    for (int l = 0; l < LAYERS - 1; ++l) real_250[l + 1] = real_258[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_223[l] = real_256[l];
    Real w3630 = x3600;
    for (int l = 0; l < LAYERS; ++l) real_246[l] = real_244[l];
    for (int l = 0; l < LAYERS; ++l) real_243[l] = real_264[l];
    for (int l = 0; l < LAYERS; ++l) real_268[l] = real_265[l];
    Real w3634 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_269[l] = real_219[l];
    for (int l = 0; l < LAYERS; ++l) real_270[l] = real_of(0.0);
    Real w3637 = real_of(0.0);
    Real w3638 = real_of(1.0);
    Real w3639 = real_of(INFINITE);
    Real w3640 = real_of(1.0);
    Real w3641 = real_of(0.0);
    Real w3642 = real_of(0.0);
    Mask w3643 = a3612_last;
    Mask w3644 = x3619;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w3644)) break;
        // implicit_water._iteration
        const Real x3647 = select(w3643, w3634, w3637);
        const Mask x3648 = (w3641 >= 300.0);
        const Mask x3649 = (w3643 | x3648);
        const Mask x3650 = (w3642 == 60.0);
        const Mask x3651 = (x3649 | x3650);
        // parts.added_next
        const Real x3652 = select(w3643, 2.0, 0.125);
        const Real x3653 = x3652 * w3638;
        // implicit_water._iteration
        const Real x3654 = select(x3651, x3653, w3638);
        Real a3656_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3645 = select(w3643, real_263[l], real_269[l]);
            const Real a3646 = select(w3643, real_259[l], real_270[l]);
            const Real a3655 = magnitude(real_247[l]);
            a3656_last = a3656_last + a3655;
            real_271[l] = a3645;
            real_272[l] = a3646;
        }
        const Mask x3657 = (a3656_last < w3639);
        const Mask x3658 = (w3642 < 60.0);
        const Mask x3659 = (x3657 | x3658);
        const Real x3660 = select(x3659, 1.03, 0.5);
        const Real x3661 = x3660 * w3640;
        const Mask x3662 = (x3661 < 0.1);
        const Real x3663 = select(x3662, 0.1, x3661);
        const Mask x3664 = (x3663 > 1.0);
        const Real x3665 = select(x3664, 1.0, x3663);
        const Real x3666 = w3634 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3674 = x3666 * real_251[l];
            const Real a3675 = -a3674;
            const Real a3676 = x3666 * real_250[l + 1];
            const Real a3677 = -a3676;
            real_236[l] = a3675;
            real_234[l] = a3677;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3667 = real_223[l] + in_row(l, 0, w3630);
            const Real a3668 = a3667 + real_251[l];
            const Real a3669 = a3668 + real_250[l];
            const Real a3670 = x3666 * a3669;
            const Real a3671 = real_254[l] + a3670;
            const Real a3672 = a3671 * 1.0000000000000142;
            const Real a3678 = -real_247[l];
            real_273[l] = a3667;
            real_274[l] = a3672;
            real_275[l] = a3678;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_236, real_274, real_234, real_275, real_276);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3680 = (real_259[l] > 0.0);
            const Mask a3681 = (real_263[l] <= real_205[l]);
            const Real a3682 = real_263[l] - real_202[l];
            const Mask a3683 = (a3682 < 1e-09);
            const Real a3684 = select(a3683, 1e-09, a3682);
            const Mask a3685 = (real_246[l] < 1e-30);
            const Real a3686 = select(a3685, 1e-30, real_246[l]);
            const Real a3687 = 1 / a3684;
            const Real a3688 = real_220[l] * a3687;
            const Mask a3689 = (a3688 < 1.0);
            const Real a3690 = select(a3689, 1.0, a3688);
            const Real a3691 = real_205[l] - real_202[l];
            const Real a3692 = a3691 * a3687;
            const Mask a3693 = (a3692 > a3690);
            const Real a3694 = select(a3693, a3690, a3692);
            const Mask a3695 = (a3694 < 1e-30);
            const Real a3696 = select(a3695, 1e-30, a3694);
            const Real a3697 = x3666 * real_273[l];
            const Real a3698 = numbers[l] + a3697;
            const Real a3699 = a3698 * a3684;
            const Real a3700 = select(a3681, a3698, real_266[l]);
            const Real a3701 = real_243[l] * a3686;
            const Real a3702 = a3701 * a3687;
            const Real a3703 = a3700 + a3702;
            const Real a3704 = numbers[l] * 1e-11;
            const Real a3705 = x3665 * real_276[l];
            const Real a3706 = real_259[l] + a3705;
            const Real a3707 = a3699 * a3696;
            const Real a3708 = a3699 - a3707;
            const Real a3709 = a3708 * 1e-09;
            const Real a3710 = a3707 + a3709;
            const Real a3711 = select(a3681, a3699, a3710);
            const Real a3712 = a3711 + a3686;
            const Real a3713 = log(a3696);
            const Real a3714 = real_243[l] * a3713;
            const Mask a3715 = (a3714 > 300.0);
            const Real a3716 = select(a3715, 300.0, a3714);
            mask_248[l] = a3680;
            real_275[l] = a3684;
            real_274[l] = a3686;
            real_277[l] = a3690;
            real_278[l] = a3696;
            real_279[l] = a3699;
            real_280[l] = a3701;
            real_281[l] = a3703;
            real_282[l] = a3704;
            real_283[l] = a3706;
            real_284[l] = a3707;
            real_285[l] = a3712;
            real_286[l] = a3716;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3717 = exp(real_286[l]);
            const Real a3718 = real_274[l] * a3717;
            const Real a3719 = real_284[l] + a3718;
            const Real a3720 = w3634 * real_222[l];
            const Real a3721 = maximum(a3720, real_274[l]);
            const Real a3722 = real_279[l] * real_277[l];
            const Real a3723 = a3722 - real_284[l];
            const Real a3724 = a3723 * 1e-09;
            const Real a3725 = real_284[l] + a3724;
            const Real a3726 = a3725 + a3721;
            const Real a3727 = x3665 * real_281[l];
            const Real a3728 = a3727 * real_276[l];
            const Real a3729 = real_285[l] + a3728;
            const Real a3730 = a3729 - a3726;
            const Real a3731 = w3634 * real_224[l];
            const Real a3732 = real_282[l] + a3731;
            const Real a3733 = a3730 / a3732;
            const Real a3734 = select(mask_248[l], real_283[l], a3733);
            const Mask a3735 = (a3734 < 0.0);
            const Real a3736 = select(a3735, 0.0, a3734);
            const Mask a3737 = (real_283[l] > 0.0);
            const Mask a3738 = (a3729 > a3726);
            const Mask a3739 = select(mask_248[l], a3737, a3738);
            const Mask a3740 = (a3729 > a3719);
            const Real a3741 = real_279[l] * 1e-09;
            const Real a3742 = select(a3740, a3741, real_279[l]);
            const Real a3743 = real_284[l] * 0.999999999;
            const Real a3744 = select(a3740, a3743, 0.0);
            const Real a3745 = a3729 - a3744;
            const Mask a3746 = (a3745 < 1e-30);
            const Real a3747 = select(a3746, 1e-30, a3745);
            const Real a3748 = a3747 / real_274[l];
            real_273[l] = a3736;
            mask_260[l] = a3739;
            mask_287[l] = a3740;
            real_288[l] = a3742;
            real_289[l] = a3745;
            real_290[l] = a3747;
            real_291[l] = a3748;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3749 = log(real_291[l]);
            const Real a3750 = a3749 / real_243[l];
            const Mask a3751 = (a3750 > 50.0);
            const Real a3752 = select(a3751, 50.0, a3750);
            real_286[l] = a3752;
        }
        const Mask x3778 = (x3665 < 1.0);
        const Mask x3799 = (x3078 > 0.0);
        const Real x3800 = select(x3799, x3198, (-1.0));
        // implicit_water._stopped
        const Mask x3801 = (real_263[0] > x3800);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3753 = exp(real_286[l]);
            const Real a3754 = real_289[l] - real_288[l];
            const Real a3755 = a3754 - real_274[l];
            const Real a3756 = real_288[l] + real_280[l];
            const Real a3757 = a3755 / a3756;
            const Real a3758 = a3757 + 1.0;
            const Real a3759 = real_290[l] / real_288[l];
            const Real a3760 = minimum(a3753, a3759);
            const Real a3761 = minimum(a3760, a3758);
            const Mask a3762 = (a3761 < 0.05);
            const Real a3763 = select(a3762, 0.05, a3761);
            const Real a3764 = select(mask_287[l], real_278[l], 0.05);
            const Real a3765 = select(mask_287[l], real_277[l], real_278[l]);
            const Real a3766 = maximum(a3763, a3764);
            const Real a3767 = minimum(a3766, a3765);
            const Real a3768 = real_275[l] * a3767;
            const Real a3769 = real_202[l] + a3768;
            const Real a3770 = maximum(a3769, real_199[l]);
            const Real a3771 = select(mask_248[l], real_218[l], a3770);
            const Mask a3772 = ~mask_248[l];
            const Mask a3773 = (real_263[l] > real_205[l]);
            const Mask a3774 = (a3772 & a3773);
            const Real a3775 = a3771 - real_263[l];
            const Real a3776 = x3665 * a3775;
            const Real a3777 = real_263[l] + a3776;
            const Mask a3779 = (a3774 & x3778);
            const Real a3780 = select(a3779, a3777, a3771);
            const Mask a3781 = (real_263[l] > real_249[l]);
            const Mask a3782 = (a3780 < real_249[l]);
            const Mask a3783 = (a3781 & a3782);
            const Mask a3784 = (real_263[l] < real_249[l]);
            const Mask a3785 = (a3780 > real_249[l]);
            const Mask a3786 = (a3784 & a3785);
            const Mask a3787 = (a3783 | a3786);
            const Real a3788 = select(a3787, real_249[l], a3780);
            const Mask a3789 = (real_195[l] > 0.0);
            const Real a3790 = select(a3789, real_196[l], (-1.0));
            const Mask a3791 = (real_263[l] > a3790);
            const Mask a3792 = (a3788 < a3790);
            const Mask a3793 = (a3791 & a3792);
            const Mask a3794 = (real_263[l] < a3790);
            const Mask a3795 = (a3788 > a3790);
            const Mask a3796 = (a3794 & a3795);
            const Mask a3797 = (a3793 | a3796);
            const Real a3798 = select(a3797, a3790, a3788);
            real_291[l] = a3798;
        }
        // implicit_water._stopped
        const Mask x3802 = (real_291[0] < x3800);
        const Mask x3803 = (x3801 & x3802);
        const Mask x3804 = (real_263[0] < x3800);
        const Mask x3805 = (real_291[0] > x3800);
        const Mask x3806 = (x3804 & x3805);
        const Mask x3807 = (x3803 | x3806);
        const Real x3808 = select(x3807, x3800, real_291[0]);
        // implicit_water._moved
        real_291[0] = x3808;
        // parts.part_with
        const Real x3818 = x3647 + x3654;
        const Mask x3819 = (x3818 > 1.0);
        const Real x3820 = select(x3819, 1.0, x3818);
        // implicit_water._iteration
        const Real x3821 = select(w3644, x3820, w3634);
        const Real x3822 = select(x3651, INFINITE, a3656_last);
        const Real x3823 = select(x3651, 1.0, x3665);
        const Real x3824 = w3641 + 1.0;
        const Real x3825 = select(x3651, 0.0, x3824);
        const Real x3826 = real_of_mask(w3644);
        const Real x3827 = w3642 + x3826;
        // implicit_water._at
        const Real x3828 = x3821 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a3810 = (real_291[l] >= real_218[l]);
            const Mask a3811 = (mask_260[l] | a3810);
            const Real a3812 = select(a3811, real_218[l], real_291[l]);
            const Real a3813 = select(a3811, real_273[l], 0.0);
            const Real a3814 = select(x3651, real_271[l], a3812);
            const Real a3815 = select(x3651, real_272[l], a3813);
            const Real a3816 = select(w3644, a3814, real_263[l]);
            const Real a3817 = select(w3644, a3815, real_259[l]);
            const Real a3829 = a3816 - real_202[l];
            const Real a3830 = a3829 / real_217[l];
            const Mask a3831 = (a3830 < 1e-12);
            const Real a3832 = select(a3831, 1e-12, a3830);
            const Real a3833 = log(a3832);
            const Real a3834 = numbers[l + LAYERS + 47] * a3833;
            const Real a3835 = numbers[l + 10 * LAYERS + 52] - a3834;
            const Mask a3836 = (a3835 > 16.11809565095832);
            const Real a3837 = select(a3836, 16.11809565095832, a3835);
            real_286[l] = a3816;
            real_290[l] = a3817;
            real_289[l] = a3829;
            real_288[l] = a3832;
            real_280[l] = a3837;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3838 = exp(real_280[l]);
            const Real a3839 = numbers[l + LAYERS + 47] * a3838;
            const Real a3840 = real_288[l] * real_217[l];
            const Real a3841 = a3839 / a3840;
            const Real a3843 = real_290[l] - a3838;
            const Mask a3844 = (real_286[l] > real_205[l]);
            const Real a3845 = select(a3844, real_205[l], real_286[l]);
            const Mask a3846 = (real_286[l] <= real_205[l]);
            const Mask a3847 = (real_290[l] == 0.0);
            const Mask a3848 = (a3846 & a3847);
            const Real a3849 = a3845 - real_199[l];
            const Real a3850 = a3849 * 100.0;
            const Mask a3851 = (a3850 < 0.0);
            const Real a3852 = select(a3851, 0.0, a3850);
            const Mask a3853 = (a3852 > 1.0);
            const Real a3854 = select(a3853, 1.0, a3852);
            const Mask a3855 = (a3845 <= real_249[l]);
            const Mask a3856 = (a3848 & a3855);
            const Real a3857 = select(a3856, 100.0, 0.0);
            const Real a3858 = -a3843;
            const Mask a3859 = (a3858 < numbers[l + 3 * LAYERS + 47]);
            const Real a3860 = select(a3859, numbers[l + 3 * LAYERS + 47], a3858);
            const Mask a3861 = (real_280[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a3862 = select(a3861, numbers[l + 10 * LAYERS + 52], real_280[l]);
            const Real a3863 = a3862 - numbers[l + 10 * LAYERS + 52];
            const Real a3864 = numbers[l + 11 * LAYERS + 52] * a3863;
            const Real a3865 = -a3864;
            real_291[l] = a3841;
            real_273[l] = a3843;
            real_278[l] = a3845;
            mask_260[l] = a3848;
            real_277[l] = a3854;
            real_274[l] = a3857;
            real_275[l] = a3858;
            real_285[l] = a3860;
            real_284[l] = a3865;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3877 = -real_273[l + 1];
            const Mask a3878 = (a3877 < numbers[l + 3 * LAYERS + 47]);
            const Real a3879 = select(a3878, numbers[l + 3 * LAYERS + 47], a3877);
            const Mask a3880 = (real_280[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a3881 = select(a3880, numbers[l + 10 * LAYERS + 52], real_280[l + 1]);
            const Real a3882 = a3881 - numbers[l + 10 * LAYERS + 52];
            const Real a3883 = numbers[l + 11 * LAYERS + 52] * a3882;
            const Real a3884 = -a3883;
            const Real a3885 = exp(a3884);
            const Real a3886 = a3879 * a3885;
            const Real a3887 = a3886 / real_237[l];
            const Real a3888 = real_273[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a3889 = (a3888 < 0.0);
            const Real a3890 = select(a3889, 0.0, a3888);
            const Real a3891 = a3887 + a3890;
            const Real a3892 = -real_273[l];
            const Mask a3893 = (a3892 < numbers[l + 3 * LAYERS + 48]);
            const Real a3894 = select(a3893, numbers[l + 3 * LAYERS + 48], a3892);
            const Mask a3895 = (real_280[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a3896 = select(a3895, numbers[l + 10 * LAYERS + 53], real_280[l]);
            const Real a3897 = a3896 - numbers[l + 10 * LAYERS + 53];
            const Real a3898 = numbers[l + 11 * LAYERS + 53] * a3897;
            const Real a3899 = -a3898;
            real_234[l] = a3885;
            real_236[l] = a3891;
            real_238[l] = a3894;
            real_239[l] = a3899;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3866 = exp(real_284[l]);
            const Mask a3867 = (real_275[l] > real_204[l]);
            const Real a3868 = numbers[l + 11 * LAYERS + 52] * a3866;
            const Real a3869 = a3868 / real_285[l];
            const Real a3870 = select(a3867, a3869, 0.0);
            const Real a3871 = real_285[l] * a3866;
            const Real a3872 = a3871 / real_242[l];
            const Real a3873 = real_273[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a3874 = (a3873 < 0.0);
            const Real a3875 = select(a3874, 0.0, a3873);
            const Real a3876 = a3872 + a3875;
            real_280[l] = a3866;
            real_288[l] = a3870;
            real_283[l] = a3876;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3909 = real_225[l] * real_280[l];
            real_284[l] = a3909;
        }
        const Real x3912 = real_283[LAYERS - 1] + real_284[LAYERS - 1];
        const Real x3913 = x3226 * x3912;
        const Real x3914 = x3250 * real_280[LAYERS - 1];
        const Real x3915 = x3913 + x3914;
        // implicit_water._upward
        const Real x3919 = real_209[0] * real_283[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3900 = exp(real_239[l]);
            const Real a3901 = real_238[l] * a3900;
            const Real a3902 = a3901 / real_235[l];
            const Real a3903 = real_273[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a3904 = (a3903 < 0.0);
            const Real a3905 = select(a3904, 0.0, a3903);
            const Real a3906 = a3902 + a3905;
            const Real a3907 = real_283[l] + a3906;
            const Real a3908 = a3907 * 0.5;
            const Real a3910 = a3908 + real_284[l];
            const Real a3911 = real_233[l] * a3910;
            const Real a3916 = real_283[l + 1] + real_236[l];
            const Real a3917 = a3916 * 0.5;
            const Real a3918 = real_233[l] * a3917;
            real_240[l] = a3900;
            real_285[l] = a3911;
            real_275[l + 1] = a3918;
        }
        // implicit_water._flow
        real_285[LAYERS - 1] = x3915;
        real_275[0] = x3919;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3921 = real_277[l] * real_285[l];
            const Real a3923 = real_277[l] * real_275[l];
            real_284[l] = a3921;
            real_283[l] = a3923;
        }
        const Real x3924 = x3252 - real_283[0];
        const Mask x3925 = (x3924 > x3159);
        const Real x3926 = select(x3925, x3159, x3924);
        // implicit_water._remaining
        const Real x3927 = real_278[0] - x3198;
        const Real x3928 = x3927 * 100.0;
        const Mask x3929 = (x3928 < 0.0);
        const Real x3930 = select(x3929, 0.0, x3928);
        const Mask x3931 = (x3930 > 1.0);
        const Real x3932 = select(x3931, 1.0, x3930);
        // implicit_water._flow
        const Real x3933 = x3078 * x3932;
        const Real x3942 = real_284[LAYERS - 1] - x3273;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3941 = real_284[l] - real_283[l + 1];
            real_239[l] = a3941;
        }
        // implicit_water._gain
        real_283[0] = x3926;
        for (int l = 0; l < LAYERS - 1; ++l) real_283[l + 1] = real_239[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_284[l] = real_239[l];
        real_284[LAYERS - 1] = x3942;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3934 = real_278[l] - real_196[l];
            const Real a3935 = a3934 * 100.0;
            const Mask a3936 = (a3935 < 0.0);
            const Real a3937 = select(a3936, 0.0, a3935);
            const Mask a3938 = (a3937 > 1.0);
            const Real a3939 = select(a3938, 1.0, a3937);
            const Real a3940 = real_195[l] * a3939;
            const Real a3943 = real_286[l] - real_278[l];
            const Real a3944 = a3943 * 1e-09;
            const Real a3945 = real_278[l] + a3944;
            const Real a3946 = real_290[l] * 1e-11;
            const Real a3947 = a3945 + a3946;
            const Real a3948 = a3947 - state[l + 2 * LAYERS];
            const Real a3949 = numbers[l] * a3948;
            const Real a3950 = a3940 + in_row(l, 0, x3933);
            const Real a3953 = real_283[l] - real_284[l];
            const Real a3954 = a3953 - a3950;
            const Real a3955 = x3828 * a3954;
            const Real a3956 = a3949 - a3955;
            const Mask a3957 = (real_290[l] > 0.0);
            const Real a3958 = select(a3957, 0.0, real_288[l]);
            const Real a3961 = real_225[l] * a3958;
            real_282[l] = a3940;
            real_281[l] = a3956;
            mask_287[l] = a3957;
            real_279[l] = a3958;
            real_276[l] = a3961;
        }
        // implicit_water._downward
        const Real x3964 = real_280[LAYERS - 1] + real_276[LAYERS - 1];
        const Real x3965 = x3226 * x3964;
        const Real x3966 = x3250 * real_279[LAYERS - 1];
        const Real x3967 = x3965 + x3966;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3959 = real_280[l] + real_240[l];
            const Real a3960 = a3959 * 0.5;
            const Real a3962 = a3960 + real_276[l];
            const Real a3963 = real_233[l] * a3962;
            real_279[l] = a3963;
        }
        // implicit_water._balance
        real_279[LAYERS - 1] = x3967;
        // implicit_water._upward
        const Real x3973 = real_209[0] * real_280[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a3970 = real_280[l + 1] + real_234[l];
            const Real a3971 = a3970 * 0.5;
            const Real a3972 = real_233[l] * a3971;
            real_276[l + 1] = a3972;
        }
        // implicit_water._balance
        real_276[0] = x3973;
        const Mask x3983 = (x3926 < x3159);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3969 = real_277[l] * real_279[l];
            const Real a3975 = real_277[l] * real_276[l];
            const Real a3976 = select(mask_287[l], 1.0, real_291[l]);
            const Real a3977 = a3969 * a3976;
            const Real a3978 = real_274[l] * real_285[l];
            const Real a3979 = a3977 + a3978;
            const Real a3980 = a3975 * a3976;
            const Real a3981 = real_274[l] * real_275[l];
            const Real a3982 = a3980 + a3981;
            real_280[l] = a3969;
            real_284[l] = a3975;
            real_283[l] = a3979;
            real_288[l] = a3982;
        }
        const Real x3984 = select(x3983, real_288[0], 0.0);
        real_276[0] = x3984;
        for (int l = 0; l < LAYERS - 1; ++l) real_276[l + 1] = real_288[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3985 = magnitude(real_273[l]);
            const Real a3986 = select(mask_287[l], a3985, real_286[l]);
            const Real a3988 = real_283[l] + real_276[l];
            const Real a3989 = a3986 * a3988;
            real_279[l] = a3989;
        }
        real_276[0] = real_279[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_276[l + 1] = real_279[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_273[l] = real_279[l + 1];
        real_273[LAYERS - 1] = real_279[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4002 = (real_278[0] > x3198);
        const Mask x4003 = (real_278[0] < x3570);
        const Mask x4004 = (x4002 & x4003);
        const Mask x4005 = (real_278[0] == x3198);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3992 = maximum(real_276[l], real_273[l]);
            const Real a3993 = maximum(real_279[l], a3992);
            const Mask a3994 = (real_281[l] < 0.0);
            const Mask a3995 = (real_278[l] > real_196[l]);
            const Mask a3996 = (real_278[l] < real_261[l]);
            const Mask a3997 = (a3995 & a3996);
            const Mask a3998 = (real_278[l] == real_196[l]);
            const Mask a3999 = (a3998 & a3994);
            const Mask a4000 = (a3997 | a3999);
            const Real a4001 = select(a4000, real_262[l], 0.0);
            real_292[l] = a3993;
            mask_248[l] = a3994;
            real_293[l] = a4001;
        }
        // implicit_water._demanded
        const Mask x4006 = (x4005 & mask_248[0]);
        const Mask x4007 = (x4004 | x4006);
        const Real x4008 = select(x4007, x3576, 0.0);
        // implicit_water._balance
        const Real x4030 = select(mask_260[0], x4008, 0.0);
        // implicit_water._at
        const Mask x4038 = (x3825 < 60.0);
        const Mask x4044 = (x3821 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4041_last = mask_of(true);
        Mask a4043_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4009 = select(mask_260[l], 1.0, 1e-09);
            const Real a4010 = select(mask_287[l], 1e-11, a4009);
            const Real a4011 = real_280[l] + real_284[l];
            const Real a4012 = real_285[l] + real_275[l];
            const Real a4013 = real_277[l] * a4012;
            const Real a4014 = a4011 * real_291[l];
            const Real a4015 = real_274[l] * a4012;
            const Real a4016 = a4014 + a4015;
            const Mask a4017 = (real_289[l] < 1e-09);
            const Real a4018 = select(a4017, 1e-09, real_289[l]);
            const Real a4019 = a4018 * a4016;
            const Mask a4020 = (a4013 < 1e-30);
            const Real a4021 = select(a4020, 1e-30, a4013);
            const Real a4022 = a4019 / a4021;
            const Mask a4023 = (real_277[l] < 1.0);
            const Real a4024 = select(a4023, 60.0, INFINITE);
            const Real a4025 = x3828 * real_292[l];
            const Real a4026 = a4025 + real_241[l];
            const Real a4027 = a4026 * 1.4210854715202004e-14;
            const Real a4028 = numbers[l] * a4010;
            const Real a4029 = select(mask_260[l], real_293[l], 0.0);
            const Real a4031 = x3828 * a4013;
            const Mask a4032 = (a4022 < 0.02);
            const Real a4033 = select(a4032, 0.02, a4022);
            const Real a4034 = minimum(a4033, a4024);
            const Real a4035 = x3828 * a4011;
            const Real a4036 = magnitude(real_281[l]);
            const Real a4037 = maximum(a4027, real_266[l]);
            const Real a4039 = select(x4038, a4027, a4037);
            const Mask a4040 = (a4036 <= a4039);
            a4041_last = (a4041_last & a4040);
            const Mask a4042 = (a4036 > a4039);
            a4043_last = (a4043_last | a4042);
            real_273[l] = a4028;
            real_276[l] = a4029;
            real_279[l] = a4031;
            real_278[l] = a4034;
            real_294[l] = a4035;
        }
        // implicit_water._at
        const Mask x4045 = (a4041_last & x4044);
        const Mask x4046 = (a4043_last | x4045);
        const Mask x4047 = (x3827 < 3000.0);
        const Mask x4048 = (x4046 & x4047);
        for (int l = 0; l < LAYERS; ++l) real_263[l] = real_286[l];
        for (int l = 0; l < LAYERS; ++l) real_259[l] = real_290[l];
        real_267[0] = x3926;
        for (int l = 0; l < LAYERS - 1; ++l) real_267[l + 1] = real_239[l];
        real_267[LAYERS] = x3942;
        for (int l = 0; l < LAYERS; ++l) real_253[l] = real_282[l];
        for (int l = 0; l < LAYERS; ++l) real_247[l] = real_281[l];
        for (int l = 0; l < LAYERS; ++l) real_254[l] = real_273[l];
        for (int l = 0; l < LAYERS; ++l) real_251[l] = real_283[l];
        real_250[0] = x3984;
        for (int l = 0; l < LAYERS - 1; ++l) real_250[l + 1] = real_288[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_223[l] = real_276[l];
        for (int l = 0; l < LAYERS; ++l) real_246[l] = real_279[l];
        for (int l = 0; l < LAYERS; ++l) real_243[l] = real_278[l];
        for (int l = 0; l < LAYERS; ++l) real_268[l] = real_294[l];
        for (int l = 0; l < LAYERS; ++l) real_269[l] = real_271[l];
        for (int l = 0; l < LAYERS; ++l) real_270[l] = real_272[l];
        w3623 = x3933;
        w3630 = x4030;
        w3634 = x3821;
        w3637 = x3647;
        w3638 = x3654;
        w3639 = x3822;
        w3640 = x3823;
        w3641 = x3825;
        w3642 = x3827;
        w3643 = a4041_last;
        w3644 = x4048;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4056 = seconds * real_251[l];
        const Real a4057 = -a4056;
        const Real a4058 = seconds * real_250[l + 1];
        const Real a4059 = -a4058;
        real_239[l] = a4057;
        real_234[l] = a4059;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4049 = real_223[l] + in_row(l, 0, w3630);
        const Real a4050 = a4049 + real_251[l];
        const Real a4051 = a4050 + real_250[l];
        const Real a4052 = seconds * a4051;
        const Real a4053 = real_254[l] + a4052;
        const Real a4054 = a4053 * 1.0000000000000142;
        const Real a4060 = -real_247[l];
        real_270[l] = a4054;
        real_269[l] = a4060;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_239, real_270, real_234, real_269, real_254);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4062 = real_251[l] * real_254[l];
        const Real a4063 = real_250[l] * real_254[l];
        real_269[l] = a4062;
        real_247[l] = a4063;
    }
    const Real x4064 = -real_247[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4065 = real_269[l] - real_247[l + 1];
        real_295[l + 1] = a4065;
    }
    real_295[0] = x4064;
    real_295[LAYERS] = real_269[LAYERS - 1];
    const Real x4068 = w3630 * real_254[0];
    const Real x4069 = w3623 + x4068;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4067 = real_267[l] + real_295[l];
        real_296[l] = a4067;
    }
    // implicit_water._limited
    const Real x4072 = minimum(real_296[0], x3159);
    const Mask x4073 = (x4069 < 0.0);
    const Real x4074 = select(x4073, 0.0, x4069);
    const Real x4075 = minimum(x4074, x3078);
    // implicit_water.solve_water
    const Mask x4079 = (w3634 == 1.0);
    const Mask x4080 = (w3643 & x4079);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4070 = real_223[l] * real_254[l];
        const Real a4071 = real_253[l] + a4070;
        const Mask a4076 = (a4071 < 0.0);
        const Real a4077 = select(a4076, 0.0, a4071);
        const Real a4078 = minimum(a4077, real_195[l]);
        const Mask a4190 = (real_210[l] < real_211[l]);
        const Real a4191 = real_of_mask(a4190);
        const Mask a4192 = (real_210[l] == real_211[l]);
        const Real a4193 = select(a4192, 0.5, a4191);
        const Mask a4197 = (numbers[l + 3 * LAYERS + 47] < real_212[l]);
        const Real a4198 = real_of_mask(a4197);
        const Mask a4199 = (numbers[l + 3 * LAYERS + 47] == real_212[l]);
        const Real a4200 = select(a4199, 0.5, a4198);
        const Mask a4216 = (real_259[l] > 0.0);
        const Real a4217 = select(a4216, real_218[l], real_263[l]);
        const Mask a3179_1080 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3180_1080 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3181_1080 = select(a3179_1080, a3180_1080, numbers[l + 9 * LAYERS + 52]);
        const Real a4219 = a4217 - a3181_1080;
        const Real a4221 = a4219 / real_217[l];
        const Mask a4225 = (a4221 < 1e-12);
        const Real a4226 = select(a4225, 1e-12, a4221);
        const Real a4228 = log(a4226);
        const Real a4230 = numbers[l + LAYERS + 47] * a4228;
        const Real a4234 = numbers[l + 10 * LAYERS + 52] - a4230;
        const Mask a4236 = (a4234 > 16.11809565095832);
        const Real a4237 = select(a4236, 16.11809565095832, a4234);
        real_269[l] = a4078;
        real_247[l] = a4193;
        real_268[l] = a4200;
        mask_287[l] = a4216;
        real_243[l] = a4217;
        real_246[l] = a4221;
        mask_260[l] = a4225;
        real_266[l] = a4226;
        real_265[l] = a4228;
        mask_248[l] = a4236;
        real_264[l] = a4237;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4239 = exp(real_264[l]);
        const Real a4243 = real_259[l] - a4239;
        const Real a3161_1081 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3193_1081 = numbers[l + 2 * LAYERS + 47] - a3161_1081;
        const Mask a4244 = (real_243[l] > a3193_1081);
        const Real a4245 = select(a4244, a3193_1081, real_243[l]);
        const Real a4247 = a4245 - real_199[l];
        const Real a4249 = a4247 * 100.0;
        const Mask a4251 = (a4249 < 0.0);
        const Real a4252 = select(a4251, 0.0, a4249);
        const Mask a4254 = (a4252 > 1.0);
        const Real a4255 = select(a4254, 1.0, a4252);
        const Real a4257 = -a4243;
        const Mask a4258 = (a4257 < numbers[l + 3 * LAYERS + 47]);
        const Real a4259 = select(a4258, numbers[l + 3 * LAYERS + 47], a4257);
        const Mask a4261 = (real_264[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a4262 = select(a4261, numbers[l + 10 * LAYERS + 52], real_264[l]);
        const Real a4264 = a4262 - numbers[l + 10 * LAYERS + 52];
        const Real a4267 = numbers[l + 11 * LAYERS + 52] * a4264;
        const Real a4268 = -a4267;
        real_254[l] = a4239;
        real_253[l] = a4243;
        mask_297[l] = a4244;
        real_263[l] = a4245;
        mask_298[l] = a4251;
        mask_299[l] = a4254;
        real_218[l] = a4255;
        mask_300[l] = a4258;
        real_212[l] = a4259;
        mask_301[l] = a4261;
        real_211[l] = a4264;
        real_210[l] = a4268;
    }
    // implicit_water._impedance, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4097 = (real_229[l] < real_230[l]);
        const Real a4098 = real_of_mask(a4097);
        const Mask a4099 = (real_229[l] == real_230[l]);
        const Real a4100 = select(a4099, 0.5, a4098);
        const Real a4294 = -real_253[l + 1];
        const Mask a4295 = (a4294 < numbers[l + 3 * LAYERS + 47]);
        const Real a4296 = select(a4295, numbers[l + 3 * LAYERS + 47], a4294);
        const Mask a4298 = (real_264[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4299 = select(a4298, numbers[l + 10 * LAYERS + 52], real_264[l + 1]);
        const Real a4301 = a4299 - numbers[l + 10 * LAYERS + 52];
        const Real a4304 = numbers[l + 11 * LAYERS + 52] * a4301;
        const Real a4305 = -a4304;
        const Real a4312 = exp(a4305);
        const Real a4315 = a4296 * a4312;
        const Real a4320 = a4315 / real_237[l];
        const Real a4324 = real_253[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a4326 = (a4324 < 0.0);
        const Real a4327 = select(a4326, 0.0, a4324);
        const Real a4329 = a4320 + a4327;
        const Real a4331 = -real_253[l];
        const Mask a4332 = (a4331 < numbers[l + 3 * LAYERS + 48]);
        const Real a4333 = select(a4332, numbers[l + 3 * LAYERS + 48], a4331);
        const Mask a4335 = (real_264[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4336 = select(a4335, numbers[l + 10 * LAYERS + 53], real_264[l]);
        const Real a4338 = a4336 - numbers[l + 10 * LAYERS + 53];
        const Real a4341 = numbers[l + 11 * LAYERS + 53] * a4338;
        const Real a4342 = -a4341;
        real_240[l] = a4100;
        mask_302[l] = a4295;
        real_238[l] = a4296;
        mask_303[l] = a4298;
        real_236[l] = a4301;
        real_304[l] = a4312;
        real_305[l] = a4320;
        mask_306[l] = a4326;
        real_307[l] = a4329;
        mask_308[l] = a4332;
        real_309[l] = a4333;
        mask_310[l] = a4335;
        real_311[l] = a4338;
        real_312[l] = a4342;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4275 = exp(real_210[l]);
        const Real a4278 = real_212[l] * a4275;
        const Real a4283 = a4278 / real_242[l];
        const Real a4287 = real_253[l] + numbers[l + 3 * LAYERS + 47];
        const Mask a4289 = (a4287 < 0.0);
        const Real a4290 = select(a4289, 0.0, a4287);
        const Real a4292 = a4283 + a4290;
        real_264[l] = a4275;
        real_199[l] = a4283;
        mask_313[l] = a4289;
        real_244[l] = a4292;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4372 = real_225[l] * real_264[l];
        real_210[l] = a4372;
    }
    const Real x4384 = real_244[LAYERS - 1] + real_210[LAYERS - 1];
    const Real x4386 = x3226 * x4384;
    const Real x4390 = x3250 * real_264[LAYERS - 1];
    const Real x4395 = x4386 + x4390;
    // implicit_water._upward
    const Real x4405 = real_209[0] * real_244[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4349 = exp(real_312[l]);
        const Real a4352 = real_309[l] * a4349;
        const Real a4357 = a4352 / real_235[l];
        const Real a4361 = real_253[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a4363 = (a4361 < 0.0);
        const Real a4364 = select(a4363, 0.0, a4361);
        const Real a4366 = a4357 + a4364;
        const Real a4368 = real_244[l] + a4366;
        const Real a4370 = a4368 * 0.5;
        const Real a4378 = a4370 + real_210[l];
        const Real a4380 = real_233[l] * a4378;
        const Real a4397 = real_244[l + 1] + real_307[l];
        const Real a4399 = a4397 * 0.5;
        const Real a4401 = real_233[l] * a4399;
        real_230[l] = a4349;
        real_229[l] = a4357;
        mask_314[l] = a4363;
        real_315[l] = a4378;
        real_316[l] = a4380;
        real_317[l] = a4399;
        real_318[l] = a4401;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_210[l] = real_316[l];
    real_210[LAYERS - 1] = x4395;
    real_253[0] = x4405;
    for (int l = 0; l < LAYERS - 1; ++l) real_253[l + 1] = real_318[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4416 = real_218[l] * real_253[l];
        real_256[l] = a4416;
    }
    const Real x4421 = x3252 - real_256[0];
    const Mask x4423 = (x4421 > x3159);
    // implicit_water._remaining
    const Real x4426 = real_263[0] - x3198;
    const Real x4428 = x4426 * 100.0;
    const Mask x4430 = (x4428 < 0.0);
    const Real x4431 = select(x4430, 0.0, x4428);
    const Mask x4433 = (x4431 > 1.0);
    const Real x4434 = select(x4433, 1.0, x4431);
    // tridiagonal.jvp
    real_256[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_256[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_257[l] = real_of(0.0);
    real_257[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_296[0] = x4072;
    const Real x4509 = select(x4080, x4075, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4507 = select(x4080, real_296[l], NOT_A_NUMBER);
        real_295[l] = a4507;
    }
    // water_flow.__call__
    const Real x4529 = x3159 - real_295[0];
    const Real x4531 = seconds * x4529;
    const Mask x4533 = (x4531 > numbers[LAYERS + 10]);
    const Real x4534 = select(x4533, numbers[LAYERS + 10], x4531);
    const Mask x4536 = (x4534 < 0.0);
    const Real x4537 = select(x4536, 0.0, x4534);
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a4543_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4440 = real_263[l] - real_196[l];
        const Real a4442 = a4440 * 100.0;
        const Mask a4444 = (a4442 < 0.0);
        const Real a4445 = select(a4444, 0.0, a4442);
        const Mask a4447 = (a4445 > 1.0);
        const Real a4448 = select(a4447, 1.0, a4445);
        const Real a4458 = real_243[l] - real_263[l];
        const Real a4460 = a4458 * 1e-09;
        const Real a4462 = real_263[l] + a4460;
        const Real a4464 = real_259[l] * 1e-11;
        const Real a4465 = a4462 + a4464;
        const Real a4466 = a4465 - state[l + 2 * LAYERS];
        const Real a4491 = real_256[l] + real_257[l];
        const Real a4511 = select(x4080, real_269[l], NOT_A_NUMBER);
        const Real a4513 = seconds / numbers[l];
        const Real a4517 = a4511 + in_row(l, 0, x4509);
        const Real a4519 = real_295[l] - real_295[l + 1];
        const Real a4521 = a4519 - a4517;
        const Real a4523 = a4513 * a4521;
        const Real a4527 = state[l + 2 * LAYERS] + a4523;
        const Real a3161_1113 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a4539 = a4527 + a3161_1113;
        after[LAYERS + l] = a4539;
        a4543_last = a4543_last + a4511;
        const Real a4545 = a4539 / numbers[l + 2 * LAYERS + 47];
        const Real a4549 = a4527 / a4539;
        const Real a4553 = a4549 * numbers[l + 2 * LAYERS + 47];
        const Real a4557 = a4553 * (-1.3505762785178115);
        const Real a4559 = numbers[l + 13 * LAYERS + 54] + a4557;
        const Real a4561 = exp(a4559);
        const Real a4563 = numbers[l + 14 * LAYERS + 54] * a4545;
        const Real a4567 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a4568 = a4567 * a4545;
        const Real a4571 = a4568 + 1.0;
        const Real a4572 = a4563 / a4571;
        const Real a4576 = a4545 * 4.6;
        const Real a4578 = a4545 * 3.6;
        const Real a4580 = a4578 + 1.0;
        const Real a4581 = a4576 / a4580;
        mask_319[l] = a4444;
        mask_320[l] = a4447;
        real_241[l] = a4448;
        real_262[l] = a4466;
        real_261[l] = a4491;
        real_258[l] = a4513;
        real_221[l] = a4521;
        real_255[l] = a4527;
        real_252[l] = a4539;
        real_245[l] = a4545;
        real_249[l] = a4549;
        real_224[l] = a4561;
        real_222[l] = a4567;
        real_204[l] = a4571;
        real_220[l] = a4572;
        real_219[l] = a4580;
        real_205[l] = a4581;
    }
    // step_parts.from_ground
    const Real x4633 = x4509 + x3083;
    const Real x4635 = x4633 + a4543_last;
    const Real x4637 = x4635 * 1000.0;
    // step_parts.heat
    const Real x4639 = x4637 * 2501000.0;
    const Real x4641 = x4639 + x3111;
    // layered_snow_step.conduct
    const Real x4643 = select(x1455, x1453, 1.0);
    const Real x4644 = x4641 / x4643;
    const Real x4649 = select(x1455, x4644, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x4651 = real_255[0] * 4200000.0;
    const Real x4653 = x4651 + x1535;
    const Real x4655 = numbers[2 * LAYERS + 47] - real_252[0];
    const Real x4657 = x4655 * 1004.0;
    const Real x4659 = x4653 + x4657;
    const Real x4661 = real_252[0] - real_255[0];
    const Real x4663 = x4661 * 2106000.0;
    const Real x4665 = x4659 + x4663;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4585 = log(real_245[l]);
        const Real a4587 = a4585 / 2.302585092994046;
        const Real a4589 = a4587 + 1.0;
        const Mask a4590 = (a4589 < 0.0);
        const Real a4591 = select(a4590, 0.0, a4589);
        const Real a4593 = select(flags[l + 4], real_205[l], a4591);
        const Real a4595 = real_252[l] - real_255[l];
        const Real a4597 = a4595 / 0.001;
        const Mask a4599 = (a4597 < 0.0);
        const Real a4600 = select(a4599, 0.0, a4597);
        const Mask a4602 = (a4600 > 1.0);
        const Real a4603 = select(a4602, 1.0, a4600);
        const Real a4605 = a4603 * a4603;
        const Real a4608 = a4603 * 2.0;
        const Real a4610 = 3.0 - a4608;
        const Real a4612 = a4605 * a4610;
        const Real a4617 = real_220[l] - a4593;
        const Real a4619 = a4612 * a4617;
        const Real a4623 = a4593 + a4619;
        const Real a4625 = real_224[l] - numbers[l + 12 * LAYERS + 54];
        const Real a4627 = a4623 * a4625;
        const Real a4631 = a4627 + numbers[l + 12 * LAYERS + 54];
        mask_321[l] = a4590;
        mask_322[l] = a4599;
        mask_323[l] = a4602;
        real_257[l] = a4603;
        real_256[l] = a4605;
        real_263[l] = a4610;
        real_243[l] = a4612;
        real_269[l] = a4617;
        real_259[l] = a4623;
        real_196[l] = a4625;
        real_202[l] = a4631;
    }
    // snow_free_ground.ground_conduction
    const Real x4667 = real_202[0] * x1552;
    // soil_heat.ground_admittance
    const Real x4671 = x4665 * 0.5;
    const Real x4673 = x4671 * numbers[0];
    const Real x4677 = x4673 / seconds;
    const Real x4679 = x4677 * x4677;
    const Real x4682 = x4665 * real_202[0];
    const Real x4686 = x4682 / seconds;
    const Real x4688 = x4679 + x4686;
    const Real x4690 = sqrt(x4688);
    const Real x4691 = x4690 * 2.0;
    const Real x4693 = x4677 + x4690;
    // snow.into_warming_ground
    const Real x4695 = x4667 / x4693;
    const Real x4699 = x0 + x4695;
    // surface_balance.around
    const Real x4701 = x2930 + x1611;
    const Real x4703 = x4701 + x1958;
    const Real x4705 = x1974 - x4649;
    const Real x4707 = x2930 * x26;
    const Real x4711 = x4705 + x4707;
    const Real x4713 = x4711 + x1984;
    const Real x4715 = x4713 / x4703;
    // snow.conductance
    const Real x4719 = x4667 / x4699;
    // surface_balance.around
    const Real x4723 = x4719 / x4703;
    // surface_balance.skin_temperature
    const Real x4727 = x4723 * state[0];
    const Real x4731 = x4715 + x4727;
    const Real x4733 = x4723 + 1.0;
    const Real x4734 = x4731 / x4733;
    // surface_balance.around
    const Real x4738 = x4734 * x4734;
    const Real x4741 = x4738 * x4734;
    const Real x4745 = x1952 * x4741;
    const Real x4749 = x4701 + x4745;
    // air.emission
    const Real x4751 = x4738 * x4738;
    const Real x4754 = x4751 * 5.67e-08;
    // surface_balance.emitted
    const Real x4756 = x1518 * x4754;
    const Real x4760 = 0.0 - x4734;
    const Real x4762 = x4745 * x4760;
    const Real x4766 = x4756 + x4762;
    // surface_balance.around
    const Real x4768 = x1609 - x4766;
    const Real x4770 = x4768 - x4649;
    const Real x4772 = x4770 + x4707;
    const Real x4774 = x4772 + x1984;
    const Real x4776 = x4774 / x4749;
    const Real x4780 = x4719 / x4749;
    // surface_balance.skin_temperature
    const Real x4784 = x4780 * state[0];
    const Real x4788 = x4776 + x4784;
    const Real x4790 = x4780 + 1.0;
    const Real x4791 = x4788 / x4790;
    // surface_balance.around
    const Real x4795 = x4791 * x4791;
    const Real x4798 = x4795 * x4791;
    const Real x4802 = x1952 * x4798;
    const Real x4806 = x4701 + x4802;
    // air.emission
    const Real x4808 = x4795 * x4795;
    const Real x4811 = x4808 * 5.67e-08;
    // surface_balance.emitted
    const Real x4813 = x1518 * x4811;
    const Real x4817 = 0.0 - x4791;
    const Real x4819 = x4802 * x4817;
    const Real x4823 = x4813 + x4819;
    // surface_balance.around
    const Real x4825 = x1609 - x4823;
    const Real x4827 = x4825 - x4649;
    const Real x4829 = x4827 + x4707;
    const Real x4831 = x4829 + x1984;
    const Real x4833 = x4831 / x4806;
    // snow.conductance
    const Real x4837 = x4667 / x0;
    // surface_balance.around
    const Real x4841 = x4837 / x4806;
    // surface_balance.top
    const Real x4845 = x4841 + 1.0;
    const Real x4846 = x0 / x0;
    const Real x4850 = x4845 * x4846;
    // ground_heat.series_conductance
    real_294[0] = real_202[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_294[l + 1] = real_202[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3211_1198 = numbers[l] * 0.5;
        const Real a4855 = a3211_1198 / real_294[l];
        real_278[l] = a4855;
    }
    // soil_heat.conductance
    const Real x4867 = x0 * x4850;
    const Real x4871 = x4667 / x4867;
    // soil_heat.__call__
    const Real x4875 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x4877 = real_202[LAYERS - 1] * x4875;
    const Real x4881 = x4877 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4860 = real_278[l] + real_278[l + 1];
        const Real a4862 = 1 / a4860;
        const Real a4863 = a4862 * a4862;
        const Real a4909 = real_295[l + 1] * 4200000.0;
        const Mask a4917 = (a4909 < 0.0);
        const Real a4918 = select(a4917, 0.0, a4909);
        const Real a4920 = -a4909;
        const Mask a4922 = (a4920 < 0.0);
        const Real a4923 = select(a4922, 0.0, a4909);
        const Real a4931 = a4862 + a4918;
        const Real a4933 = a4862 - a4923;
        real_318[l] = a4863;
        real_316[l] = a4909;
        mask_324[l] = a4917;
        mask_325[l] = a4922;
        real_312[l] = a4931;
        real_307[l] = a4933;
    }
    // ground_heat.ground_equations
    real_279[0] = x4871;
    for (int l = 0; l < LAYERS - 1; ++l) real_279[l + 1] = real_312[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_276[l] = real_307[l];
    real_276[LAYERS - 1] = real_of(0.0);
    const Real x4962 = x4833 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4885 = state[l] - 273.15;
        const Real a4886 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a4887 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a4889 = a4887 * 2000000.0;
        const Real a4892 = numbers[l + 2 * LAYERS + 47] - real_252[l];
        const Real a4894 = a4892 * 1004.0;
        const Real a4896 = a4889 + a4894;
        const Real a4898 = real_252[l] * 2106000.0;
        const Real a4900 = a4896 + a4898;
        const Real a4902 = a4887 * a4886;
        const Real a4907 = a4900 + a4902;
        const Real a4911 = real_255[l] - state[l + 2 * LAYERS];
        const Real a4913 = a4911 * 4200000.0;
        const Real a4915 = a4907 - a4913;
        const Real a4927 = 2094000.0 * real_255[l];
        const Real a4929 = a4915 + a4927;
        const Real a4936 = a4929 * a4885;
        const Real a4940 = real_255[l] * 333500000.0;
        const Real a4942 = a4936 + a4940;
        const Real a4944 = real_258[l] * in_row(l, LAYERS - 1, x4881);
        const Real a4948 = a4942 - a4944;
        const Real a4951 = real_258[l] * real_279[l];
        const Real a4957 = real_258[l] * real_276[l];
        const Real a4963 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a4964 = a4963 / 0.008034787106446777;
        const Real a4966 = -a4964;
        const Mask a4968 = (a4966 < numbers[l + 3 * LAYERS + 47]);
        const Real a4969 = select(a4968, numbers[l + 3 * LAYERS + 47], a4966);
        const Real a4971 = numbers[l + 3 * LAYERS + 47] / a4969;
        const Real a4975 = log(a4971);
        const Real a4977 = a4975 / numbers[l + LAYERS + 47];
        real_273[l] = a4885;
        real_288[l] = a4886;
        real_283[l] = a4887;
        real_281[l] = a4915;
        real_282[l] = a4929;
        real_290[l] = a4948;
        real_286[l] = a4951;
        real_272[l] = a4957;
        mask_326[l] = a4968;
        real_271[l] = a4969;
        real_293[l] = a4971;
        real_292[l] = a4977;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4981 = exp(real_292[l]);
        const Real a4983 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a4985 = a4983 * a4981;
        const Real a4989 = numbers[l + 15 * LAYERS + 54] + a4985;
        const Real a4991 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a4992 = (a4989 < a4991);
        const Real a4993 = select(a4992, a4991, a4989);
        const Real a4995 = real_252[l] - numbers[l + 15 * LAYERS + 54];
        const Real a4996 = a4995 / a4983;
        const Mask a4997 = (a4996 < 1e-12);
        const Real a4998 = select(a4997, 1e-12, a4996);
        real_284[l] = a4981;
        real_280[l] = a4983;
        mask_327[l] = a4992;
        real_275[l] = a4993;
        real_285[l] = a4998;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4999 = log(real_285[l]);
        const Real a5000 = numbers[l + LAYERS + 47] * a4999;
        const Real a5001 = numbers[l + 16 * LAYERS + 54] - a5000;
        const Mask a5002 = (a5001 > 16.11809565095832);
        const Real a5003 = select(a5002, 16.11809565095832, a5001);
        real_274[l] = a5003;
    }
    // ground_heat.with_exchange
    const Real x5016 = x1453 * real_286[0];
    const Real x5021 = x1453 * x4871;
    // snow_ground._equations
    const Mask x5026 = (x1354 > 0.0);
    const Real x5027 = seconds * x1348;
    const Real x5028 = select(x5026, x5027, 0.0);
    const Real x5029 = x1353 * x5028;
    const Real x5031 = x5029 / numbers[0];
    const Real x5033 = x5016 * x4962;
    const Real x5035 = x5016 - x5031;
    // enthalpy.heat_problem
    const Real x5040 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a5039_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5004 = exp(real_274[l]);
        const Real a5006 = a5004 * 0.008034787106446777;
        const Real a5008 = a5006 + numbers[l + 6 * LAYERS + 47];
        const Real a5009 = -a5008;
        const Mask a5010 = ((-99.99999999999997) >= a5009);
        const Mask a5011 = (real_275[l] > real_252[l]);
        const Real a5012 = select(a5011, real_252[l], real_275[l]);
        const Real a5014 = select(a5010, real_252[l], a5012);
        const Real a5034 = real_290[l] + in_row(l, 0, x5033);
        const Real a5036 = 2094000.0 * a5014;
        const Real a5037 = real_281[l] + a5036;
        const Real a5038 = magnitude(real_273[l]);
        a5039_last = maximum(a5039_last, a5038);
        real_285[l] = a5008;
        real_277[l] = a5009;
        mask_328[l] = a5010;
        mask_329[l] = a5011;
        real_291[l] = a5014;
        real_289[l] = a5034;
        real_330[l] = a5036;
        real_331[l] = a5037;
        real_332[l] = a5038;
    }
    // enthalpy.heat_problem
    const Real x5041 = maximum(a5039_last, x5040);
    real_274[0] = x5035;
    for (int l = 0; l < LAYERS - 1; ++l) real_274[l + 1] = real_286[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5042 = 2094000.0 * real_252[l];
        const Real a5043 = real_281[l] + a5042;
        const Real a5045 = a5043 + real_274[l];
        const Real a5046 = a5045 + real_272[l];
        const Real a5047 = real_252[l] * 333500000.0;
        const Real a5048 = a5046 * x5041;
        const Real a5049 = a5047 + a5048;
        const Real a5050 = real_291[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5051 = a5050 / real_280[l];
        const Mask a5052 = (a5051 < 1e-12);
        const Real a5053 = select(a5052, 1e-12, a5051);
        const Real a5054 = log(a5053);
        const Real a5055 = numbers[l + LAYERS + 47] * a5054;
        const Real a5056 = numbers[l + 16 * LAYERS + 54] - a5055;
        const Mask a5057 = (a5056 > 16.11809565095832);
        const Real a5058 = select(a5057, 16.11809565095832, a5056);
        real_275[l] = a5042;
        real_333[l] = a5043;
        real_334[l] = a5047;
        real_335[l] = a5049;
        real_336[l] = a5058;
    }
    // snow_skin.skin_flux
    const Real x5066 = 0.0 - x1448;
    // calm_air.coefficient
    const Real x5068 = x5066 * x1420;
    const Real x5069 = -x5068;
    // calm_air.limited_richardson
    const Mask x5070 = (x5069 > 0.0);
    const Real x5071 = select(x5070, x5068, 0.0);
    const Real x5073 = x5071 * x2116;
    const Real x5074 = -x5073;
    const Real x5075 = expm1(x5074);
    const Real x5077 = x5075 + 2.0;
    const Real x5078 = x5075 / x5077;
    const Real x5080 = numbers[LAYERS + 2] * x5078;
    const Real x5082 = select(x5070, x5080, x5068);
    const Real x5083 = -x5082;
    const Real x5084 = x5078 * x5078;
    const Real x5085 = 1.0 - x5084;
    const Real x5086 = select(x5070, x5085, 1.0);
    // calm_air.coefficient
    const Mask x5087 = (x5083 > 0.0);
    const Real x5088 = select(x5087, x5082, 0.0);
    const Real x5090 = x5088 * 5.0;
    const Real x5092 = 1.0 - x5090;
    const Real x5093 = sqrt(x5092);
    const Real x5094 = x5088 * 15.0;
    const Real x5096 = x5094 * x5093;
    const Real x5098 = 1.0 - x5096;
    const Real x5099 = 1 / x5098;
    const Real x5101 = x5099 * x5099;
    const Real x5103 = x5093 * 15.0;
    const Real x5104 = x5088 * 37.5;
    const Real x5106 = x5104 / x5093;
    const Real x5108 = x5103 - x5106;
    const Real x5109 = x5101 * x5108;
    const Real x5110 = -x5109;
    const Real x5111 = select(x5087, 0.0, x5082);
    const Mask x5112 = (x5111 > 1e-30);
    const Mask x5113 = (x5111 < 1e-30);
    const Real x5114 = select(x5113, 1e-30, x5111);
    const Real x5115 = sqrt(x5114);
    const Real x5116 = select(x5112, x5115, 0.0);
    const Real x5117 = x1430 * x5116;
    const Real x5118 = x5117 + 1.0;
    const Real x5119 = 1 / x5118;
    const Real x5120 = x5111 * 15.0;
    const Real x5121 = x5120 * x5119;
    const Real x5122 = x5121 + 1.0;
    const Real x5123 = x5119 * (-7.5);
    const Real x5124 = x5119 + 1.0;
    const Real x5125 = x5123 * x5124;
    const Real x5126 = select(x5087, x5110, x5125);
    const Real x5127 = x5126 * x5086;
    const Real x5128 = select(x5087, x5099, x5122);
    const Real x5129 = x1409 * x5128;
    const Real x5131 = x1409 * x1420;
    const Real x5133 = x5131 * x5127;
    // snow_skin.skin_flux
    const Real x5135 = x257 * x5129;
    const Real x5136 = x257 * x5133;
    const Real x5138 = 1 / real_of(273.15);
    const Real x5139 = 6138.82863340564 * x5138;
    const Real x5140 = exp(real_of(0.0));
    const Real x5141 = x5140 * 611.0;
    const Real x5142 = x5141 * 0.378;
    const Real x5143 = forcing[3] - x5142;
    const Real x5144 = 1 / x5143;
    const Real x5145 = x5141 * 0.622;
    const Real x5146 = x5145 * x5144;
    const Real x5147 = x5139 * x5138;
    const Real x5148 = x5146 * x5147;
    const Real x5149 = forcing[3] * x5144;
    const Real x5150 = x5148 * x5149;
    const Real x5151 = x5146 - forcing[2];
    const Real x5152 = x5135 * 1004.5;
    const Real x5153 = x5152 + numbers[LAYERS + 4];
    const Real x5154 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5155 = x5154 * 20379973.480874993;
    const Real x5156 = x5135 * x5151;
    const Real x5157 = x5136 * x5151;
    const Real x5159 = x5135 * x5150;
    const Real x5160 = x5159 - x5157;
    const Real x5161 = x5153 * x5066;
    const Real x5162 = x5136 * 1004.5;
    const Real x5164 = x5162 * x5066;
    const Real x5166 = x5153 - x5164;
    const Real x5167 = x5155 * 273.15;
    const Real x5168 = x1446 - x5167;
    const Real x5169 = x5168 - x5161;
    const Real x5170 = 2830000.0 * x5156;
    const Real x5171 = x5169 - x5170;
    const Real x5172 = x5155 * (-4.0);
    const Real x5173 = x5172 - x5166;
    const Real x5174 = 2830000.0 * x5160;
    const Real x5175 = x5173 - x5174;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._equations, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5059 = exp(real_336[l]);
        const Real a5061 = a5059 * 0.008034787106446777;
        const Real a5063 = a5061 + numbers[l + 6 * LAYERS + 47];
        const Real a5065 = real_335[l] * 7.105427357601002e-15;
        const Mask a5179 = (real_331[l] < 30000.0);
        const Real a5180 = real_274[l] + real_272[l];
        const Real a5181 = select(a5179, a5180, 0.0);
        const Real a5183 = maximum(real_255[l], real_291[l]);
        const Real a5184 = minimum(a5183, real_252[l]);
        const Real a5185 = a5181 * real_273[l];
        const Real a5186 = real_289[l] + a5185;
        const Real a5187 = a5184 - numbers[l + 15 * LAYERS + 54];
        const Real a5188 = a5187 / real_280[l];
        const Mask a5189 = (a5188 < 1e-12);
        const Real a5190 = select(a5189, 1e-12, a5188);
        real_337[l] = a5063;
        real_338[l] = a5065;
        mask_339[l] = a5179;
        real_340[l] = a5181;
        real_341[l] = a5184;
        real_342[l] = a5186;
        real_343[l] = a5190;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5191 = log(real_343[l]);
        const Real a5192 = numbers[l + LAYERS + 47] * a5191;
        const Real a5193 = numbers[l + 16 * LAYERS + 54] - a5192;
        const Mask a5194 = (a5193 > 16.11809565095832);
        const Real a5195 = select(a5194, 16.11809565095832, a5193);
        real_336[l] = a5195;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with, enthalpy.enthalpy, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5196 = exp(real_336[l]);
        const Real a5197 = numbers[l + LAYERS + 47] * a5196;
        const Real a5198 = real_343[l] * real_280[l];
        const Real a5199 = a5197 / a5198;
        const Real a5201 = a5196 * 0.008034787106446777;
        const Real a5203 = a5201 + numbers[l + 6 * LAYERS + 47];
        const Real a5205 = a5199 * 0.008034787106446777;
        const Real a5206 = real_281[l] + real_340[l];
        const Real a5207 = a5206 + real_275[l];
        const Real a5208 = a5207 * real_285[l];
        const Real a5210 = real_334[l] - a5208;
        const Mask a5211 = (real_342[l] >= a5210);
        const Real a5212 = a5206 + real_330[l];
        const Real a5213 = a5212 * real_337[l];
        const Real a5215 = real_291[l] * 333500000.0;
        const Real a5216 = a5215 - a5213;
        const Mask a5217 = (real_342[l] <= a5216);
        const Mask a5218 = ~a5211;
        const Mask a5219 = (a5217 & a5218);
        const Real a5220 = real_342[l] / 333500000.0;
        const Real a5221 = maximum(a5220, real_291[l]);
        const Real a5222 = minimum(a5221, real_252[l]);
        const Real a5223 = 2094000.0 * real_341[l];
        const Real a5224 = a5206 + a5223;
        const Real a5225 = a5224 * a5203;
        const Real a5227 = real_341[l] * 333500000.0;
        const Real a5228 = a5227 - a5225;
        const Real a5229 = a5228 - real_342[l];
        const Real a5230 = 2094000.0 * a5203;
        const Real a5232 = 333500000.0 - a5230;
        const Real a5233 = a5224 * a5205;
        const Real a5234 = a5232 + a5233;
        const Real a5235 = a5229 / a5234;
        const Real a5236 = real_341[l] - a5235;
        const Mask a5237 = (a5229 > 0.0);
        const Real a5238 = maximum(real_341[l], a5222);
        const Real a5239 = a5222 + a5238;
        const Real a5240 = a5239 * 0.5;
        const Real a5241 = select(a5237, a5240, a5222);
        const Mask a5242 = (a5236 >= a5222);
        const Real a5243 = minimum(a5236, real_252[l]);
        const Real a5244 = select(a5242, a5243, a5241);
        const Real a5245 = select(a5219, real_291[l], a5244);
        const Real a5246 = select(a5211, real_252[l], a5245);
        const Real a5247 = a5246 * 333500000.0;
        const Real a5248 = real_342[l] - a5247;
        const Real a5249 = 2094000.0 * a5246;
        const Real a5250 = a5206 + a5249;
        const Real a5251 = a5248 / a5250;
        const Real a5252 = a5246 - numbers[l + 15 * LAYERS + 54];
        const Real a5253 = a5252 / real_280[l];
        const Mask a5254 = (a5253 < 1e-12);
        const Real a5255 = select(a5254, 1e-12, a5253);
        real_335[l] = a5203;
        real_331[l] = a5205;
        real_344[l] = a5206;
        real_345[l] = a5210;
        mask_346[l] = a5211;
        real_347[l] = a5215;
        real_348[l] = a5216;
        mask_349[l] = a5219;
        real_350[l] = a5223;
        real_351[l] = a5227;
        real_352[l] = a5232;
        real_353[l] = a5246;
        real_354[l] = a5247;
        real_355[l] = a5249;
        real_356[l] = a5251;
        real_357[l] = a5255;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5256 = log(real_357[l]);
        const Real a5257 = numbers[l + LAYERS + 47] * a5256;
        const Real a5258 = numbers[l + 16 * LAYERS + 54] - a5257;
        const Mask a5259 = (a5258 > 16.11809565095832);
        const Real a5260 = select(a5259, 16.11809565095832, a5258);
        real_336[l] = a5260;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1319 = real_109[l] * x776;
        const Real a1164_1319 = select(x466, a1158_1319, 1.0);
        const Real a5182 = a1164_1319 * 333500.0;
        const Real a5273 = 1 / a1164_1319;
        const Real a5274 = a5273 * 0.0004748338081671415;
        const Real a5275 = a5273 * 0.0002370791844476055;
        const Real a5276 = real_150[l] - a5182;
        const Mask a5277 = (real_150[l] < 0.0);
        const Mask a5278 = (a5276 > 0.0);
        const Real a5279 = real_150[l] * a5274;
        const Real a5280 = a5276 * a5275;
        const Real a5281 = select(a5278, a5280, 0.0);
        const Real a5282 = select(a5277, a5279, a5281);
        const Real a5283 = real_152[l] * 333500.0;
        const Real a5284 = 1 / a5283;
        const Real a5285 = real_150[l] * a5284;
        const Mask a5286 = (a5285 < 0.0);
        const Real a5287 = select(a5286, 0.0, a5285);
        const Mask a5288 = (a5287 > 1.0);
        const Real a5289 = select(a5288, 1.0, a5287);
        const Mask a5290 = (a5289 > 0.0);
        const Mask a5291 = (a5289 < 1.0);
        const Mask a5292 = (a5290 & a5291);
        const Real a5293 = select(a5292, a5284, 0.0);
        const Real a5294 = 1.0 - real_155[l];
        const Real a5295 = a5289 * a5289;
        const Real a5296 = a5294 * a5295;
        const Real a5297 = 1.0 - a5296;
        const Real a5298 = a5294 * 2.0;
        const Real a5299 = a5289 * a5293;
        const Real a5300 = a5298 * a5299;
        const Real a5301 = a5297 * real_146[l];
        const Real a5302 = a5297 * real_141[l];
        const Real a5303 = a5302 - real_158[l];
        const Mask a5304 = (a5303 < 0.0);
        const Real a5305 = select(a5304, 0.0, a5303);
        const Real a5306 = a5289 * 10.0;
        const Mask a5307 = (a5306 > 1.0);
        const Real a5308 = select(a5307, 1.0, a5306);
        const Real a5309 = a5308 * a5305;
        const Real a5310 = a5302 - a5309;
        const Mask a5311 = (a5305 > 0.0);
        const Real a5312 = 1.0 - a5308;
        const Real a5313 = select(a5311, a5312, 1.0);
        const Mask a5314 = (a5289 < 0.1);
        const Real a5315 = a5293 * 10.0;
        const Real a5316 = select(a5314, a5315, 0.0);
        const Real a5317 = a5300 * real_141[l];
        const Real a5318 = a5313 * a5317;
        const Real a5319 = a5305 * a5316;
        const Real a5320 = a5318 + a5319;
        const Real a5321 = a5300 * real_146[l];
        real_139[l] = a5182;
        real_136[l] = a5273;
        real_358[l] = a5274;
        real_359[l] = a5275;
        real_360[l] = a5282;
        real_361[l] = a5283;
        real_362[l] = a5284;
        real_363[l] = a5294;
        real_364[l] = a5298;
        real_365[l] = a5301;
        real_366[l] = a5310;
        real_367[l] = a5320;
        real_368[l] = a5321;
    }
    // snow_ground._links
    const Real x5322 = 1 / real_366[0];
    const Real x5323 = select(x5026, x5322, 0.0);
    const Real x5329 = x5323 * x5323;
    const Real x5330 = x5329 * real_367[0];
    // snow_ground._at
    const Real x5333 = select(x5026, x5323, 1.0);
    const Mask x5334 = (x5026 & x5026);
    // snow_skin._is_melting
    const Real x5335 = x5333 * real_360[0];
    const Real x5336 = x5171 + x5335;
    const Mask x5337 = (x5336 >= 0.0);
    // snow_skin.solve_skin
    const Mask x5338 = (x355 > 0.0);
    const Real x5339 = select(x5338, 0.0, x355);
    const Real x5340 = select(x5337, 0.0, x5339);
    const Real x5341 = real_360[0] - 1.0;
    const Mask x5342 = (x5341 < (-270.0));
    const Real x5343 = select(x5342, (-270.0), x5341);
    const Mask x5344 = (x5343 > (-150.0));
    const Real x5345 = select(x5344, (-150.0), x5343);
    const Real x5346 = maximum(x5340, x5345);
    const Mask x5347 = ~x5337;
    const Mask x5348 = (x5334 & x5347);
    Real w5349 = x5346;
    Real w5350 = x5175;
    Real w5351 = x5345;
    Real w5352 = real_of(0.0);
    Real w5353 = real_of(INFINITE);
    Mask w5354 = x5348;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w5354)) break;
        // snow_skin.skin_flux
        const Real x5355 = w5349 + 273.15;
        const Real x5356 = w5349 - x1448;
        // calm_air.coefficient
        const Real x5358 = x5356 * x1420;
        const Real x5359 = -x5358;
        // calm_air.limited_richardson
        const Mask x5360 = (x5359 > 0.0);
        const Real x5361 = select(x5360, x5358, 0.0);
        const Real x5363 = x5361 * x2116;
        const Real x5364 = -x5363;
        const Real x5365 = expm1(x5364);
        const Real x5367 = x5365 + 2.0;
        const Real x5368 = x5365 / x5367;
        const Real x5370 = numbers[LAYERS + 2] * x5368;
        const Real x5372 = select(x5360, x5370, x5358);
        const Real x5373 = -x5372;
        const Real x5374 = x5368 * x5368;
        const Real x5375 = 1.0 - x5374;
        const Real x5376 = select(x5360, x5375, 1.0);
        // calm_air.coefficient
        const Mask x5377 = (x5373 > 0.0);
        const Real x5378 = select(x5377, x5372, 0.0);
        const Real x5380 = x5378 * 5.0;
        const Real x5382 = 1.0 - x5380;
        const Real x5383 = sqrt(x5382);
        const Real x5384 = x5378 * 15.0;
        const Real x5386 = x5384 * x5383;
        const Real x5388 = 1.0 - x5386;
        const Real x5389 = 1 / x5388;
        const Real x5391 = x5389 * x5389;
        const Real x5393 = x5383 * 15.0;
        const Real x5394 = x5378 * 37.5;
        const Real x5396 = x5394 / x5383;
        const Real x5398 = x5393 - x5396;
        const Real x5399 = x5391 * x5398;
        const Real x5400 = -x5399;
        const Real x5401 = select(x5377, 0.0, x5372);
        const Mask x5402 = (x5401 > 1e-30);
        const Mask x5403 = (x5401 < 1e-30);
        const Real x5404 = select(x5403, 1e-30, x5401);
        const Real x5405 = sqrt(x5404);
        const Real x5406 = select(x5402, x5405, 0.0);
        const Real x5407 = x1430 * x5406;
        const Real x5408 = x5407 + 1.0;
        const Real x5409 = 1 / x5408;
        const Real x5410 = x5401 * 15.0;
        const Real x5411 = x5410 * x5409;
        const Real x5412 = x5411 + 1.0;
        const Real x5413 = x5409 * (-7.5);
        const Real x5414 = x5409 + 1.0;
        const Real x5415 = x5413 * x5414;
        const Real x5416 = select(x5377, x5400, x5415);
        const Real x5417 = x5416 * x5376;
        const Real x5418 = select(x5377, x5389, x5412);
        const Real x5419 = x1409 * x5418;
        const Real x5420 = x5131 * x5417;
        // snow_skin.skin_flux
        const Real x5422 = x257 * x5419;
        const Real x5423 = x257 * x5420;
        const Real x5425 = 1 / x5355;
        const Real x5426 = 6138.82863340564 * x5425;
        const Real x5427 = w5349 * 0.0036609921288669233;
        const Real x5428 = x5427 * x5426;
        const Real x5429 = exp(x5428);
        const Real x5430 = x5429 * 611.0;
        const Real x5431 = x5430 * 0.378;
        const Real x5432 = forcing[3] - x5431;
        const Real x5433 = 1 / x5432;
        const Real x5434 = x5430 * 0.622;
        const Real x5435 = x5434 * x5433;
        const Real x5436 = x5426 * x5425;
        const Real x5437 = x5435 * x5436;
        const Real x5438 = forcing[3] * x5433;
        const Real x5439 = x5437 * x5438;
        const Real x5440 = x5435 - forcing[2];
        const Real x5441 = x5422 * 1004.5;
        const Real x5442 = x5441 + numbers[LAYERS + 4];
        const Real x5443 = x5355 * x5355;
        const Real x5444 = x5443 * x5355;
        const Real x5445 = x5154 * x5444;
        const Real x5446 = x5422 * x5440;
        const Real x5447 = x5423 * x5440;
        const Real x5449 = x5422 * x5439;
        const Real x5450 = x5449 - x5447;
        const Real x5451 = x5442 * x5356;
        const Real x5452 = x5423 * 1004.5;
        const Real x5454 = x5452 * x5356;
        const Real x5456 = x5442 - x5454;
        const Real x5457 = x5445 * x5355;
        const Real x5458 = x1446 - x5457;
        const Real x5459 = x5458 - x5451;
        const Real x5460 = 2830000.0 * x5446;
        const Real x5461 = x5459 - x5460;
        const Real x5462 = x5445 * (-4.0);
        const Real x5463 = x5462 - x5456;
        const Real x5464 = 2830000.0 * x5450;
        const Real x5465 = x5463 - x5464;
        // snow_skin._closer
        const Real x5466 = w5349 - real_360[0];
        const Real x5467 = x5333 * x5466;
        const Real x5468 = x5461 - x5467;
        const Mask x5469 = (x5468 > 0.0);
        const Real x5470 = select(x5469, w5349, w5351);
        const Real x5471 = select(x5469, w5352, w5349);
        const Real x5472 = x5333 - x5465;
        const Mask x5473 = (x5472 < 0.001);
        const Real x5474 = select(x5473, 0.001, x5472);
        const Real x5475 = x5468 / x5474;
        const Real x5476 = w5349 + x5475;
        const Mask x5477 = (x5476 < x5470);
        const Mask x5478 = (x5476 > x5471);
        const Mask x5479 = (x5477 | x5478);
        const Real x5480 = magnitude(x5475);
        const Real x5481 = w5353 * 0.5;
        const Mask x5482 = (x5480 > x5481);
        const Mask x5483 = (x5479 | x5482);
        const Real x5484 = x5470 + x5471;
        const Real x5485 = x5484 * 0.5;
        const Real x5486 = select(x5483, x5485, x5476);
        const Real x5487 = x5486 - w5349;
        const Real x5488 = magnitude(x5487);
        const Mask x5489 = (x5488 >= 0.1);
        const Real x5490 = select(w5354, x5486, w5349);
        const Real x5491 = select(w5354, x5465, w5350);
        const Real x5492 = select(w5354, x5470, w5351);
        const Real x5493 = select(w5354, x5471, w5352);
        const Real x5494 = select(w5354, x5488, w5353);
        const Mask x5495 = select(w5354, x5489, w5354);
        w5349 = x5490;
        w5350 = x5491;
        w5351 = x5492;
        w5352 = x5493;
        w5353 = x5494;
        w5354 = x5495;
    }
    // snow_skin.skin_with
    const Real x5496 = x5333 - w5350;
    const Mask x5497 = (x5496 < 0.001);
    const Real x5498 = select(x5497, 0.001, x5496);
    const Mask x5499 = (real_360[0] < 0.0);
    const Real x5500 = select(x5499, 0.0, real_360[0]);
    const Real x5501 = x5500 * 20.0;
    const Mask x5502 = (x5500 > 0.0);
    const Real x5503 = select(x5502, 20.0, 0.0);
    const Real x5504 = w5349 - real_360[0];
    const Real x5505 = x5333 * x5504;
    const Real x5506 = select(x5337, x5171, x5505);
    const Real x5507 = x5333 / x5498;
    const Real x5508 = w5350 * x5507;
    const Real x5509 = select(x5337, 0.0, x5508);
    const Real x5510 = select(x5348, x5504, 0.0);
    const Real x5511 = select(x5334, w5349, 0.0);
    const Real x5512 = x5506 - x5501;
    const Real x5513 = select(x5334, x5512, 0.0);
    const Real x5514 = x5509 - x5503;
    const Real x5515 = select(x5334, x5514, 0.0);
    const Real x5516 = w5350 / x5498;
    const Real x5518 = x5516 * x5510;
    const Real x5519 = -x5518;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a5520 = (real_360[l] > 0.0);
        const Real a5521 = select(a5520, 0.0, real_360[l]);
        const Mask a5522 = (real_360[l] < 0.0);
        const Real a5523 = select(a5522, 0.0, real_360[l]);
        real_155[l] = a5521;
        real_152[l] = a5523;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5261 = exp(real_336[l]);
        const Real a5262 = numbers[l + LAYERS + 47] * a5261;
        const Real a5263 = real_357[l] * real_280[l];
        const Real a5264 = a5262 / a5263;
        const Real a5266 = a5261 * 0.008034787106446777;
        const Real a5268 = a5266 + numbers[l + 6 * LAYERS + 47];
        const Real a5269 = -a5268;
        const Real a5270 = a5264 * 0.008034787106446777;
        const Mask a5271 = (mask_346[l] | mask_349[l]);
        const Real a5272 = select(a5271, real_356[l], a5269);
        real_343[l] = a5269;
        real_342[l] = a5270;
        real_295[l + 1] = a5272;
    }
    // snow_ground._residuals
    const Real x5529 = real_360[4] - real_295[1];
    const Real x5530 = x5028 * x5529;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5176 = real_146[l] + real_141[l + 1];
        const Real a5177 = seconds / a5176;
        const Real a5178 = select(x5026, a5177, 0.0);
        const Real a5324 = real_365[l] + real_366[l + 1];
        const Real a5325 = 1 / a5324;
        const Real a5326 = seconds * a5325;
        const Real a5327 = select(x5026, a5326, 0.0);
        const Real a5328 = a5327 * a5325;
        const Real a5331 = a5328 * real_368[l];
        const Real a5332 = a5328 * real_367[l + 1];
        const Real a5524 = real_155[l] - real_155[l + 1];
        const Real a5525 = a5327 * a5524;
        const Real a5526 = real_152[l] - real_152[l + 1];
        const Real a5527 = a5178 * a5526;
        const Real a5528 = a5525 + a5527;
        real_191[l] = a5176;
        real_170[l] = a5177;
        real_369[l] = a5178;
        real_370[l] = a5327;
        real_371[l] = a5331;
        real_372[l] = a5332;
        real_373[l] = a5528;
    }
    // snow_ground._residuals
    real_373[4] = real_of(0.0);
    real_152[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_152[l + 1] = real_373[l];
    const Real x5535 = seconds * x5513;
    // enthalpy._drop_from_above
    real_295[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_336[l] = real_295[l + 2];
    real_336[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x5551 = x5031 * real_360[4];
    // snow_ground._residuals, snow_ground._at
    Real a5555_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5533 = real_373[l] - real_152[l];
        const Real a5534 = a5533 + in_row(l, 4, x5530);
        const Real a5536 = real_150[l] - real_150[l];
        const Real a5537 = a5536 + a5534;
        const Real a5538 = a5537 - in_row(l, 0, x5535);
        const Real a5554 = magnitude(a5538);
        a5555_last = a5555_last + a5554;
        real_155[l] = a5538;
        real_368[l] = a5554;
    }
    // snow_ground._at
    const Real x5556 = x1353 * a5555_last;
    // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a5560_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5539 = real_281[l] + real_355[l];
        const Real a5540 = a5539 * real_295[l + 1];
        const Real a5541 = a5540 + real_354[l];
        const Real a5542 = a5541 - real_289[l];
        const Real a5544 = real_295[l + 1] - real_295[l];
        const Real a5545 = real_274[l] * a5544;
        const Real a5546 = a5542 + a5545;
        const Real a5548 = real_295[l + 1] - real_336[l];
        const Real a5549 = real_272[l] * a5548;
        const Real a5550 = a5546 + a5549;
        const Real a5553 = a5550 + in_row(l, 0, x5551);
        const Real a5558 = magnitude(a5553);
        const Real a5559 = numbers[l] * a5558;
        a5560_last = a5560_last + a5559;
        real_357[l] = a5553;
        real_356[l] = a5558;
    }
    // snow_ground._at
    const Real x5561 = a5560_last - x5556;
    // snow_ground._tolerance
    const Real x5564 = seconds * x5323;
    const Real x5565 = magnitude(x5511);
    const Real x5566 = magnitude(real_360[0]);
    const Real x5567 = x5565 + x5566;
    const Real x5568 = x5564 * x5567;
    Real a5569_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a5569_last = a5569_last + real_370[l];
    }
    const Real x5570 = a5569_last + x5028;
    const Real x5573 = magnitude(real_277[0]);
    Real a5572_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a5571 = magnitude(real_360[l]);
        a5572_last = maximum(a5572_last, a5571);
    }
    const Real x5574 = a5572_last + x5573;
    const Real x5575 = x5574 + 30.0;
    const Real x5576 = x5570 * x5575;
    const Real x5577 = x5576 + x5568;
    // snow_ground._at
    Mask a5563_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a5562 = (real_356[l] > real_338[l]);
        a5563_last = (a5563_last | a5562);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a5581_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a5578 = real_139[l] + x5577;
        const Real a5579 = a5578 * 7.105427357601002e-15;
        const Mask a5580 = (real_368[l] > a5579);
        a5581_last = (a5581_last | a5580);
    }
    // snow_ground._at
    const Mask x5582 = (a5563_last | a5581_last);
    // snow_ground._searched
    const Mask x5583 = (x5582 | x5026);
    for (int l = 0; l < 5; ++l) real_368[l] = real_150[l];
    for (int l = 0; l < LAYERS; ++l) real_356[l] = real_295[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_277[l] = real_353[l];
    for (int l = 0; l < LAYERS; ++l) real_336[l] = real_343[l];
    for (int l = 0; l < LAYERS; ++l) real_355[l] = real_342[l];
    Real w5589 = x5323;
    Real w5590 = x5330;
    for (int l = 0; l < 4; ++l) real_374[l] = real_370[l];
    for (int l = 0; l < 4; ++l) real_375[l] = real_371[l];
    for (int l = 0; l < 4; ++l) real_376[l] = real_372[l];
    Real w5594 = x5511;
    Real w5595 = x5506;
    Real w5596 = x5513;
    Real w5597 = x5515;
    Real w5598 = x5519;
    Real w5599 = x5498;
    Mask w5600 = x5337;
    for (int l = 0; l < 5; ++l) real_360[l] = real_155[l];
    for (int l = 0; l < LAYERS; ++l) real_354[l] = real_357[l];
    Real w5603 = x5561;
    Real w5604 = real_of(1.0);
    Real w5605 = real_of(0.0);
    Mask w5606 = x5583;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w5606)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a5618 = real_368[l] - real_139[l];
            const Mask a5619 = (real_368[l] < 0.0);
            const Mask a5620 = (a5618 > 0.0);
            const Real a5621 = real_368[l] * real_358[l];
            const Real a5622 = a5618 * real_359[l];
            const Real a5623 = select(a5620, a5622, 0.0);
            const Real a5624 = select(a5619, a5621, a5623);
            const Real a5625 = select(a5620, real_359[l], 0.0);
            const Real a5626 = select(a5619, real_358[l], a5625);
            const Mask a5627 = (a5624 > 0.0);
            const Real a5628 = select(a5627, 0.0, a5624);
            mask_377[l] = a5619;
            real_152[l] = a5626;
            real_373[l] = a5628;
        }
        // snow_ground._response
        const Real x5630 = w5597 * real_152[0];
        const Real x5631 = w5598 * w5590;
        const Real x5632 = x5630 + x5631;
        const Real x5641 = seconds * x5632;
        for (int l = 0; l < 4; ++l) {
            const Real a5629 = real_373[l] - real_373[l + 1];
            const Real a5633 = select(mask_377[l], real_374[l], real_369[l]);
            const Real a5634 = a5633 * real_152[l];
            const Real a5635 = a5629 * real_375[l];
            const Real a5636 = a5634 + a5635;
            const Real a5637 = select(mask_377[l + 1], real_374[l], real_369[l]);
            const Real a5638 = a5637 * real_152[l + 1];
            const Real a5639 = a5629 * real_376[l];
            const Real a5640 = a5638 - a5639;
            real_367[l] = a5636;
            real_366[l + 1] = a5640;
        }
        // snow_ground._direction
        real_367[4] = real_of(0.0);
        real_366[0] = real_of(0.0);
        const Real x5645 = x5028 * real_152[4];
        const Real x5649 = x5031 * real_152[4];
        const Real x5656 = -x5028;
        for (int l = 0; l < 4; ++l) {
            const Real a5648 = -real_367[l];
            const Real a5655 = -real_366[l + 1];
            real_378[l] = a5648;
            real_379[l] = a5655;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5651 = -real_286[l + 1];
            const Real a5657 = -real_272[l];
            real_378[l + 5] = a5651;
            real_379[l + 5] = a5657;
        }
        // tridiagonal._solve
        real_378[4] = x5649;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a5644 = real_367[l] + real_366[l];
            const Real a5646 = a5644 + in_row(l, 4, x5645);
            const Real a5647 = a5646 - in_row(l, 0, x5641);
            const Real a5652 = a5647 + 1.0;
            const Real a5658 = -real_360[l];
            real_380[l] = a5652;
            real_381[l] = a5658;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a5607 = (real_277[l] < real_252[l]);
            const Mask a5608 = (real_277[l] > real_291[l]);
            const Mask a5609 = (a5607 & a5608);
            const Real a5610 = 2094000.0 * real_356[l];
            const Real a5611 = a5610 + 333500000.0;
            const Real a5612 = select(a5609, real_355[l], 1.0);
            const Real a5613 = a5611 / a5612;
            const Real a5614 = 2094000.0 * real_277[l];
            const Real a5615 = real_281[l] + a5614;
            const Real a5616 = select(a5609, a5613, 0.0);
            const Real a5617 = a5615 + a5616;
            const Real a5653 = a5617 + real_274[l];
            const Real a5654 = a5653 + real_272[l];
            const Real a5659 = -real_354[l];
            real_382[l] = a5614;
            real_383[l] = a5615;
            real_384[l] = a5617;
            real_380[l + 5] = a5654;
            real_381[l + 5] = a5659;
        }
        // tridiagonal._solve
        real_379[4] = x5656;
        solve_tridiagonal<LAYERS + 5>(real_378, real_380, real_379, real_381, real_385);
        // snow_ground._iteration, enthalpy.layers_after, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5695 = w5604 * real_385[l + 5];
            const Real a5696 = real_383[l] + real_340[l];
            const Real a5697 = a5696 * real_356[l];
            const Real a5698 = real_277[l] * 333500000.0;
            const Real a5699 = a5697 + a5698;
            const Real a5700 = real_384[l] + real_340[l];
            const Real a5701 = a5700 * a5695;
            const Real a5702 = a5699 + a5701;
            const Mask a5703 = (a5702 >= real_345[l]);
            const Mask a5704 = (a5702 <= real_348[l]);
            const Mask a5705 = ~a5703;
            const Mask a5706 = (a5704 & a5705);
            const Real a5707 = a5702 / 333500000.0;
            const Real a5708 = maximum(a5707, real_291[l]);
            const Real a5709 = minimum(a5708, real_252[l]);
            const Real a5710 = real_344[l] + real_382[l];
            const Real a5711 = a5710 * real_336[l];
            const Real a5712 = a5711 + a5698;
            const Real a5713 = a5712 - a5702;
            const Real a5714 = 2094000.0 * real_336[l];
            const Real a5715 = a5714 + 333500000.0;
            const Real a5716 = a5710 * real_355[l];
            const Real a5717 = a5715 + a5716;
            const Real a5718 = a5713 / a5717;
            const Real a5719 = real_277[l] - a5718;
            const Mask a5720 = (a5713 > 0.0);
            const Real a5721 = maximum(real_277[l], a5709);
            const Real a5722 = a5709 + a5721;
            const Real a5723 = a5722 * 0.5;
            const Real a5724 = select(a5720, a5723, a5709);
            const Mask a5725 = (a5719 >= a5709);
            const Real a5726 = minimum(a5719, real_252[l]);
            const Real a5727 = select(a5725, a5726, a5724);
            const Real a5728 = select(a5706, real_291[l], a5727);
            const Real a5729 = select(a5703, real_252[l], a5728);
            const Real a5730 = a5729 * 333500000.0;
            const Real a5731 = a5702 - a5730;
            const Real a5732 = 2094000.0 * a5729;
            const Real a5733 = real_344[l] + a5732;
            const Real a5734 = a5731 / a5733;
            const Real a5735 = a5729 - numbers[l + 15 * LAYERS + 54];
            const Real a5736 = a5735 / real_280[l];
            const Mask a5737 = (a5736 < 1e-12);
            const Real a5738 = select(a5737, 1e-12, a5736);
            const Real a5739 = log(a5738);
            const Real a5740 = numbers[l + LAYERS + 47] * a5739;
            const Real a5741 = numbers[l + 16 * LAYERS + 54] - a5740;
            const Mask a5742 = (a5741 > 16.11809565095832);
            const Real a5743 = select(a5742, 16.11809565095832, a5741);
            mask_349[l] = a5703;
            mask_346[l] = a5706;
            real_386[l] = a5729;
            real_387[l] = a5734;
            real_388[l] = a5738;
            real_389[l] = a5743;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a5665 = w5604 * real_385[l];
            const Real a5666 = real_368[l] + a5665;
            const Mask a5667 = (real_368[l] <= 0.0);
            const Mask a5668 = (a5666 > 0.0);
            const Mask a5669 = (a5667 & a5668);
            const Mask a5670 = (real_368[l] >= 0.0);
            const Mask a5671 = (a5666 < 0.0);
            const Mask a5672 = (a5670 & a5671);
            const Real a5673 = select(a5669, 1e-06, a5666);
            const Real a5674 = select(a5672, (-1e-06), a5673);
            const Mask a5675 = (real_368[l] <= real_361[l]);
            const Mask a5676 = (a5674 > real_361[l]);
            const Mask a5677 = (a5675 & a5676);
            const Mask a5678 = (real_368[l] >= real_361[l]);
            const Mask a5679 = (a5674 < real_361[l]);
            const Mask a5680 = (a5678 & a5679);
            const Real a5681 = real_361[l] + 1e-06;
            const Real a5682 = select(a5677, a5681, a5674);
            const Real a5683 = real_361[l] - 1e-06;
            const Real a5684 = select(a5680, a5683, a5682);
            const Mask a5685 = (real_368[l] <= real_139[l]);
            const Mask a5686 = (a5684 > real_139[l]);
            const Mask a5687 = (a5685 & a5686);
            const Mask a5688 = (real_368[l] >= real_139[l]);
            const Mask a5689 = (a5684 < real_139[l]);
            const Mask a5690 = (a5688 & a5689);
            const Real a5691 = real_139[l] + 1e-06;
            const Real a5692 = select(a5687, a5691, a5684);
            const Real a5693 = real_139[l] - 1e-06;
            const Real a5694 = select(a5690, a5693, a5692);
            const Real a5756 = select(w5606, a5694, real_368[l]);
            const Real a5761 = a5756 - real_139[l];
            const Mask a5762 = (a5756 < 0.0);
            const Mask a5763 = (a5761 > 0.0);
            const Real a5764 = a5756 * real_358[l];
            const Real a5765 = a5761 * real_359[l];
            const Real a5766 = select(a5763, a5765, 0.0);
            const Real a5767 = select(a5762, a5764, a5766);
            const Real a5768 = a5756 * real_362[l];
            const Mask a5769 = (a5768 < 0.0);
            const Real a5770 = select(a5769, 0.0, a5768);
            const Mask a5771 = (a5770 > 1.0);
            const Real a5772 = select(a5771, 1.0, a5770);
            const Mask a5773 = (a5772 > 0.0);
            const Mask a5774 = (a5772 < 1.0);
            const Mask a5775 = (a5773 & a5774);
            const Real a5776 = select(a5775, real_362[l], 0.0);
            const Real a5777 = a5772 * a5772;
            const Real a5778 = real_363[l] * a5777;
            const Real a5779 = 1.0 - a5778;
            const Real a5780 = a5772 * a5776;
            const Real a5781 = real_364[l] * a5780;
            const Real a5782 = a5779 * real_146[l];
            const Real a5783 = a5779 * real_141[l];
            const Real a5784 = a5783 - real_158[l];
            const Mask a5785 = (a5784 < 0.0);
            const Real a5786 = select(a5785, 0.0, a5784);
            const Real a5787 = a5772 * 10.0;
            const Mask a5788 = (a5787 > 1.0);
            const Real a5789 = select(a5788, 1.0, a5787);
            const Real a5790 = a5789 * a5786;
            const Real a5791 = a5783 - a5790;
            const Mask a5792 = (a5786 > 0.0);
            const Real a5793 = 1.0 - a5789;
            const Real a5794 = select(a5792, a5793, 1.0);
            const Mask a5795 = (a5772 < 0.1);
            const Real a5796 = a5776 * 10.0;
            const Real a5797 = select(a5795, a5796, 0.0);
            const Real a5798 = a5781 * real_141[l];
            const Real a5799 = a5794 * a5798;
            const Real a5800 = a5786 * a5797;
            const Real a5801 = a5799 + a5800;
            const Real a5802 = a5781 * real_146[l];
            real_366[l] = a5756;
            real_367[l] = a5767;
            real_152[l] = a5782;
            real_373[l] = a5791;
            real_365[l] = a5801;
            real_390[l] = a5802;
        }
        // snow_ground._links
        const Real x5803 = 1 / real_373[0];
        const Real x5804 = select(x5026, x5803, 0.0);
        const Real x5810 = x5804 * x5804;
        const Real x5811 = x5810 * real_365[0];
        // snow_ground._at
        const Real x5814 = select(x5026, x5804, 1.0);
        const Real x5815 = x5804 - w5589;
        // snow_skin.foreseen_skin
        const Real x5816 = w5594 - real_367[0];
        const Real x5817 = x5814 * x5816;
        const Real x5818 = w5595 - x5817;
        const Real x5819 = w5599 + x5815;
        const Mask x5820 = (x5819 < 0.001);
        const Real x5821 = select(x5820, 0.001, x5819);
        const Real x5822 = x5818 / x5821;
        const Real x5823 = w5594 + x5822;
        // snow_ground._at
        const Mask x5824 = (x5026 & w5606);
        // snow_skin._is_melting
        const Real x5825 = x5814 * real_367[0];
        const Real x5826 = x5171 + x5825;
        const Mask x5827 = (x5826 >= 0.0);
        // snow_skin.solve_skin
        const Mask x5828 = (x5823 > 0.0);
        const Real x5829 = select(x5828, 0.0, x5823);
        const Real x5830 = select(x5827, 0.0, x5829);
        const Real x5831 = real_367[0] - 1.0;
        const Mask x5832 = (x5831 < (-270.0));
        const Real x5833 = select(x5832, (-270.0), x5831);
        const Mask x5834 = (x5833 > (-150.0));
        const Real x5835 = select(x5834, (-150.0), x5833);
        const Real x5836 = maximum(x5830, x5835);
        const Mask x5837 = ~x5827;
        const Mask x5838 = (x5824 & x5837);
        Real w5839 = x5836;
        Real w5840 = x5175;
        Real w5841 = x5835;
        Real w5842 = real_of(0.0);
        Real w5843 = real_of(INFINITE);
        Mask w5844 = x5838;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w5844)) break;
            // snow_skin.skin_flux
            const Real x5845 = w5839 + 273.15;
            const Real x5846 = w5839 - x1448;
            // calm_air.coefficient
            const Real x5848 = x5846 * x1420;
            const Real x5849 = -x5848;
            // calm_air.limited_richardson
            const Mask x5850 = (x5849 > 0.0);
            const Real x5851 = select(x5850, x5848, 0.0);
            const Real x5853 = x5851 * x2116;
            const Real x5854 = -x5853;
            const Real x5855 = expm1(x5854);
            const Real x5857 = x5855 + 2.0;
            const Real x5858 = x5855 / x5857;
            const Real x5860 = numbers[LAYERS + 2] * x5858;
            const Real x5862 = select(x5850, x5860, x5848);
            const Real x5863 = -x5862;
            const Real x5864 = x5858 * x5858;
            const Real x5865 = 1.0 - x5864;
            const Real x5866 = select(x5850, x5865, 1.0);
            // calm_air.coefficient
            const Mask x5867 = (x5863 > 0.0);
            const Real x5868 = select(x5867, x5862, 0.0);
            const Real x5870 = x5868 * 5.0;
            const Real x5872 = 1.0 - x5870;
            const Real x5873 = sqrt(x5872);
            const Real x5874 = x5868 * 15.0;
            const Real x5876 = x5874 * x5873;
            const Real x5878 = 1.0 - x5876;
            const Real x5879 = 1 / x5878;
            const Real x5881 = x5879 * x5879;
            const Real x5883 = x5873 * 15.0;
            const Real x5884 = x5868 * 37.5;
            const Real x5886 = x5884 / x5873;
            const Real x5888 = x5883 - x5886;
            const Real x5889 = x5881 * x5888;
            const Real x5890 = -x5889;
            const Real x5891 = select(x5867, 0.0, x5862);
            const Mask x5892 = (x5891 > 1e-30);
            const Mask x5893 = (x5891 < 1e-30);
            const Real x5894 = select(x5893, 1e-30, x5891);
            const Real x5895 = sqrt(x5894);
            const Real x5896 = select(x5892, x5895, 0.0);
            const Real x5897 = x1430 * x5896;
            const Real x5898 = x5897 + 1.0;
            const Real x5899 = 1 / x5898;
            const Real x5900 = x5891 * 15.0;
            const Real x5901 = x5900 * x5899;
            const Real x5902 = x5901 + 1.0;
            const Real x5903 = x5899 * (-7.5);
            const Real x5904 = x5899 + 1.0;
            const Real x5905 = x5903 * x5904;
            const Real x5906 = select(x5867, x5890, x5905);
            const Real x5907 = x5906 * x5866;
            const Real x5908 = select(x5867, x5879, x5902);
            const Real x5909 = x1409 * x5908;
            const Real x5910 = x5131 * x5907;
            // snow_skin.skin_flux
            const Real x5912 = x257 * x5909;
            const Real x5913 = x257 * x5910;
            const Real x5915 = 1 / x5845;
            const Real x5916 = 6138.82863340564 * x5915;
            const Real x5917 = w5839 * 0.0036609921288669233;
            const Real x5918 = x5917 * x5916;
            const Real x5919 = exp(x5918);
            const Real x5920 = x5919 * 611.0;
            const Real x5921 = x5920 * 0.378;
            const Real x5922 = forcing[3] - x5921;
            const Real x5923 = 1 / x5922;
            const Real x5924 = x5920 * 0.622;
            const Real x5925 = x5924 * x5923;
            const Real x5926 = x5916 * x5915;
            const Real x5927 = x5925 * x5926;
            const Real x5928 = forcing[3] * x5923;
            const Real x5929 = x5927 * x5928;
            const Real x5930 = x5925 - forcing[2];
            const Real x5931 = x5912 * 1004.5;
            const Real x5932 = x5931 + numbers[LAYERS + 4];
            const Real x5933 = x5845 * x5845;
            const Real x5934 = x5933 * x5845;
            const Real x5935 = x5154 * x5934;
            const Real x5936 = x5912 * x5930;
            const Real x5937 = x5913 * x5930;
            const Real x5939 = x5912 * x5929;
            const Real x5940 = x5939 - x5937;
            const Real x5941 = x5932 * x5846;
            const Real x5942 = x5913 * 1004.5;
            const Real x5944 = x5942 * x5846;
            const Real x5946 = x5932 - x5944;
            const Real x5947 = x5935 * x5845;
            const Real x5948 = x1446 - x5947;
            const Real x5949 = x5948 - x5941;
            const Real x5950 = 2830000.0 * x5936;
            const Real x5951 = x5949 - x5950;
            const Real x5952 = x5935 * (-4.0);
            const Real x5953 = x5952 - x5946;
            const Real x5954 = 2830000.0 * x5940;
            const Real x5955 = x5953 - x5954;
            // snow_skin._closer
            const Real x5956 = w5839 - real_367[0];
            const Real x5957 = x5814 * x5956;
            const Real x5958 = x5951 - x5957;
            const Mask x5959 = (x5958 > 0.0);
            const Real x5960 = select(x5959, w5839, w5841);
            const Real x5961 = select(x5959, w5842, w5839);
            const Real x5962 = x5814 - x5955;
            const Mask x5963 = (x5962 < 0.001);
            const Real x5964 = select(x5963, 0.001, x5962);
            const Real x5965 = x5958 / x5964;
            const Real x5966 = w5839 + x5965;
            const Mask x5967 = (x5966 < x5960);
            const Mask x5968 = (x5966 > x5961);
            const Mask x5969 = (x5967 | x5968);
            const Real x5970 = magnitude(x5965);
            const Real x5971 = w5843 * 0.5;
            const Mask x5972 = (x5970 > x5971);
            const Mask x5973 = (x5969 | x5972);
            const Real x5974 = x5960 + x5961;
            const Real x5975 = x5974 * 0.5;
            const Real x5976 = select(x5973, x5975, x5966);
            const Real x5977 = x5976 - w5839;
            const Real x5978 = magnitude(x5977);
            const Mask x5979 = (x5978 >= 0.0001);
            const Real x5980 = select(w5844, x5976, w5839);
            const Real x5981 = select(w5844, x5955, w5840);
            const Real x5982 = select(w5844, x5960, w5841);
            const Real x5983 = select(w5844, x5961, w5842);
            const Real x5984 = select(w5844, x5978, w5843);
            const Mask x5985 = select(w5844, x5979, w5844);
            w5839 = x5980;
            w5840 = x5981;
            w5841 = x5982;
            w5842 = x5983;
            w5843 = x5984;
            w5844 = x5985;
        }
        // snow_skin.skin_with
        const Real x5986 = x5814 - w5840;
        const Mask x5987 = (x5986 < 0.001);
        const Real x5988 = select(x5987, 0.001, x5986);
        const Mask x5989 = (real_367[0] < 0.0);
        const Real x5990 = select(x5989, 0.0, real_367[0]);
        const Real x5991 = x5990 * 20.0;
        const Mask x5992 = (x5990 > 0.0);
        const Real x5993 = select(x5992, 20.0, 0.0);
        const Real x5994 = w5839 - real_367[0];
        const Real x5995 = x5814 * x5994;
        const Real x5996 = select(x5827, x5171, x5995);
        const Real x5997 = x5814 / x5988;
        const Real x5998 = w5840 * x5997;
        const Real x5999 = select(x5827, 0.0, x5998);
        const Real x6000 = select(x5838, x5994, 0.0);
        const Real x6001 = select(x5824, w5839, 0.0);
        const Real x6002 = x5996 - x5991;
        const Real x6003 = select(x5824, x6002, 0.0);
        const Real x6004 = x5999 - x5993;
        const Real x6005 = select(x5824, x6004, 0.0);
        const Real x6006 = w5840 / x5988;
        const Real x6008 = x6006 * x6000;
        const Real x6009 = -x6008;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6010 = (real_367[l] > 0.0);
            const Real a6011 = select(a6010, 0.0, real_367[l]);
            const Mask a6012 = (real_367[l] < 0.0);
            const Real a6013 = select(a6012, 0.0, real_367[l]);
            real_391[l] = a6011;
            real_392[l] = a6013;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5744 = exp(real_389[l]);
            const Real a5745 = numbers[l + LAYERS + 47] * a5744;
            const Real a5746 = real_388[l] * real_280[l];
            const Real a5747 = a5745 / a5746;
            const Real a5749 = a5744 * 0.008034787106446777;
            const Real a5751 = a5749 + numbers[l + 6 * LAYERS + 47];
            const Real a5752 = -a5751;
            const Real a5753 = a5747 * 0.008034787106446777;
            const Mask a5754 = (mask_349[l] | mask_346[l]);
            const Real a5755 = select(a5754, real_387[l], a5752);
            const Real a5757 = select(w5606, a5755, real_356[l]);
            const Real a5758 = select(w5606, real_386[l], real_277[l]);
            const Real a5759 = select(w5606, a5752, real_336[l]);
            const Real a5760 = select(w5606, a5753, real_355[l]);
            real_296[l + 1] = a5757;
            real_384[l] = a5758;
            real_383[l] = a5759;
            real_382[l] = a5760;
        }
        // snow_ground._residuals
        const Real x6019 = real_367[4] - real_296[1];
        const Real x6020 = x5028 * x6019;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a5805 = real_152[l] + real_373[l + 1];
            const Real a5806 = 1 / a5805;
            const Real a5807 = seconds * a5806;
            const Real a5808 = select(x5026, a5807, 0.0);
            const Real a5809 = a5808 * a5806;
            const Real a5812 = a5809 * real_390[l];
            const Real a5813 = a5809 * real_365[l + 1];
            const Real a6014 = real_391[l] - real_391[l + 1];
            const Real a6015 = a5808 * a6014;
            const Real a6016 = real_392[l] - real_392[l + 1];
            const Real a6017 = real_369[l] * a6016;
            const Real a6018 = a6015 + a6017;
            real_393[l] = a5808;
            real_394[l] = a5812;
            real_395[l] = a5813;
            real_396[l] = a6018;
        }
        // snow_ground._residuals
        real_396[4] = real_of(0.0);
        real_392[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_392[l + 1] = real_396[l];
        const Real x6025 = seconds * x6003;
        // enthalpy._drop_from_above
        real_296[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_389[l] = real_296[l + 2];
        real_389[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6043 = x5031 * real_367[4];
        // snow_ground._residuals, snow_ground._at
        Real a6047_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6023 = real_396[l] - real_392[l];
            const Real a6024 = a6023 + in_row(l, 4, x6020);
            const Real a6026 = real_366[l] - real_150[l];
            const Real a6027 = a6026 + a6024;
            const Real a6028 = a6027 - in_row(l, 0, x6025);
            const Real a6046 = magnitude(a6028);
            a6047_last = a6047_last + a6046;
            real_391[l] = a6028;
            real_390[l] = a6046;
        }
        // snow_ground._at
        const Real x6048 = x1353 * a6047_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6052_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6029 = 2094000.0 * real_384[l];
            const Real a6030 = real_281[l] + a6029;
            const Real a6031 = a6030 * real_296[l + 1];
            const Real a6032 = real_384[l] * 333500000.0;
            const Real a6033 = a6031 + a6032;
            const Real a6034 = a6033 - real_289[l];
            const Real a6036 = real_296[l + 1] - real_296[l];
            const Real a6037 = real_274[l] * a6036;
            const Real a6038 = a6034 + a6037;
            const Real a6040 = real_296[l + 1] - real_389[l];
            const Real a6041 = real_272[l] * a6040;
            const Real a6042 = a6038 + a6041;
            const Real a6045 = a6042 + in_row(l, 0, x6043);
            const Real a6050 = magnitude(a6045);
            const Real a6051 = numbers[l] * a6050;
            a6052_last = a6052_last + a6051;
            real_388[l] = a6045;
            real_387[l] = a6050;
        }
        // snow_ground._at
        const Real x6053 = a6052_last - x6048;
        // snow_ground._tolerance
        const Real x6056 = seconds * x5804;
        const Real x6057 = magnitude(x6001);
        const Real x6058 = magnitude(real_367[0]);
        const Real x6059 = x6057 + x6058;
        const Real x6060 = x6056 * x6059;
        Real a6061_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6061_last = a6061_last + real_393[l];
        }
        const Real x6062 = a6061_last + x5028;
        Real a6064_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6063 = magnitude(real_367[l]);
            a6064_last = maximum(a6064_last, a6063);
        }
        const Real x6065 = a6064_last + x5573;
        const Real x6066 = x6065 + 30.0;
        const Real x6067 = x6062 * x6066;
        const Real x6068 = x6067 + x6060;
        // snow_ground._at
        Mask a6055_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6054 = (real_387[l] > real_338[l]);
            a6055_last = (a6055_last | a6054);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6072_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6069 = real_139[l] + x6068;
            const Real a6070 = a6069 * 7.105427357601002e-15;
            const Mask a6071 = (real_390[l] > a6070);
            a6072_last = (a6072_last | a6071);
        }
        // snow_ground._at
        const Mask x6073 = (a6055_last | a6072_last);
        // snow_ground._iteration
        const Real x6074 = w5604 * 0.0001;
        const Real x6075 = 1.0 - x6074;
        const Real x6076 = x6075 * w5603;
        const Mask x6077 = (x6053 < x6076);
        const Mask x6078 = (w5605 < 20.0);
        const Mask x6079 = (x6077 | x6078);
        const Mask x6080 = (w5604 <= 0.0001);
        const Mask x6081 = (x6079 | x6080);
        const Mask x6082 = (w5606 & x6081);
        const Real x6083 = w5604 * 2.0;
        const Mask x6084 = (x6083 > 1.0);
        const Real x6085 = select(x6084, 1.0, x6083);
        const Real x6086 = w5604 * 0.5;
        const Real x6087 = select(x6082, x6085, x6086);
        const Real x6093 = select(x6082, x5804, w5589);
        const Real x6094 = select(x6082, x5811, w5590);
        const Real x6098 = select(x6082, x6001, w5594);
        const Real x6099 = select(x6082, x5996, w5595);
        const Real x6100 = select(x6082, x6003, w5596);
        const Real x6101 = select(x6082, x6005, w5597);
        const Real x6102 = select(x6082, x6009, w5598);
        const Real x6103 = select(x6082, x5988, w5599);
        const Mask x6104 = select(x6082, x5827, w5600);
        const Real x6107 = select(x6082, x6053, w5603);
        const Mask x6108 = select(x6082, x6073, w5606);
        const Real x6109 = select(w5606, x6087, w5604);
        const Real x6110 = real_of_mask(w5606);
        const Real x6111 = w5605 + x6110;
        const Mask x6112 = ~x6082;
        const Mask x6113 = (x6108 | x6112);
        const Mask x6114 = (w5606 & x6113);
        for (int l = 0; l < 5; ++l) {
            const Real a6088 = select(x6082, real_366[l], real_368[l]);
            const Real a6105 = select(x6082, real_391[l], real_360[l]);
            real_390[l] = a6088;
            real_367[l] = a6105;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6089 = select(x6082, real_296[l + 1], real_356[l]);
            const Real a6090 = select(x6082, real_384[l], real_277[l]);
            const Real a6091 = select(x6082, real_383[l], real_336[l]);
            const Real a6092 = select(x6082, real_382[l], real_355[l]);
            const Real a6106 = select(x6082, real_388[l], real_354[l]);
            real_387[l] = a6089;
            real_389[l] = a6090;
            real_386[l] = a6091;
            real_397[l] = a6092;
            real_398[l] = a6106;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6095 = select(x6082, real_393[l], real_374[l]);
            const Real a6096 = select(x6082, real_394[l], real_375[l]);
            const Real a6097 = select(x6082, real_395[l], real_376[l]);
            real_399[l] = a6095;
            real_400[l] = a6096;
            real_401[l] = a6097;
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
        w5589 = x6093;
        w5590 = x6094;
        w5594 = x6098;
        w5595 = x6099;
        w5596 = x6100;
        w5597 = x6101;
        w5598 = x6102;
        w5599 = x6103;
        w5600 = x6104;
        w5603 = x6107;
        w5604 = x6109;
        w5605 = x6111;
        w5606 = x6114;
    }
    // snow_ground._tolerance
    const Real x6122 = seconds * w5589;
    const Real x6123 = magnitude(w5594);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6115 = real_368[l] - real_139[l];
        const Mask a6116 = (real_368[l] < 0.0);
        const Mask a6117 = (a6115 > 0.0);
        const Real a6118 = real_368[l] * real_358[l];
        const Real a6119 = a6115 * real_359[l];
        const Real a6120 = select(a6117, a6119, 0.0);
        const Real a6121 = select(a6116, a6118, a6120);
        real_155[l] = a6121;
    }
    // snow_ground._tolerance
    const Real x6124 = magnitude(real_155[0]);
    const Real x6125 = x6123 + x6124;
    const Real x6126 = x6122 * x6125;
    Real a6127_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6127_last = a6127_last + real_374[l];
    }
    const Real x6128 = a6127_last + x5028;
    Real a6130_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6129 = magnitude(real_155[l]);
        a6130_last = maximum(a6130_last, a6129);
    }
    const Real x6131 = a6130_last + x5573;
    const Real x6132 = x6131 + 30.0;
    const Real x6133 = x6128 * x6132;
    const Real x6134 = x6133 + x6126;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a6140_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6135 = real_139[l] + x6134;
        const Real a6136 = a6135 * 7.105427357601002e-15;
        const Real a6137 = a6136 * 8.0;
        const Real a6138 = magnitude(real_360[l]);
        const Mask a6139 = (a6138 <= a6137);
        a6140_last = (a6140_last & a6139);
    }
    // enthalpy.is_accepted
    Mask a6146_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6141 = real_338[l] * 8.0;
        const Mask a6142 = (a6141 < 0.001);
        const Real a6143 = select(a6142, 0.001, a6141);
        const Real a6144 = magnitude(real_354[l]);
        const Mask a6145 = (a6144 <= a6143);
        a6146_last = (a6146_last & a6145);
    }
    // snow_ground._is_solved
    const Mask x6147 = (a6140_last & a6146_last);
    // snow_ground._solution
    const Real x6148 = real_of_mask(x6147);
    const Mask x6149 = ~x6147;
    const Real x6150 = magnitude(w5603);
    const Mask x6151 = (x6150 != INFINITE);
    const Mask x6152 = (w5603 == w5603);
    const Index x6153 = x6152 * x6151;
    const Mask x6154 = (x6149 & x6153);
    Real w6155 = real_of(0.125);
    for (int l = 0; l < 5; ++l) real_360[l] = real_368[l];
    for (int l = 0; l < LAYERS; ++l) real_354[l] = real_356[l];
    for (int l = 0; l < LAYERS; ++l) real_338[l] = real_277[l];
    for (int l = 0; l < LAYERS; ++l) real_357[l] = real_336[l];
    for (int l = 0; l < LAYERS; ++l) real_342[l] = real_355[l];
    Real w6161 = w5589;
    Real w6162 = w5590;
    for (int l = 0; l < 4; ++l) real_372[l] = real_374[l];
    for (int l = 0; l < 4; ++l) real_371[l] = real_375[l];
    for (int l = 0; l < 4; ++l) real_370[l] = real_376[l];
    Real w6166 = w5594;
    Real w6167 = w5595;
    Real w6168 = w5596;
    Real w6169 = w5597;
    Real w6170 = w5598;
    Real w6171 = w5599;
    Mask w6172 = w5600;
    Real w6173 = x6148;
    Mask w6174 = x6154;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w6174)) break;
        // parts.part_with
        const Real x6175 = w6173 + w6155;
        const Mask x6176 = (x6175 > 1.0);
        const Real x6177 = select(x6176, 1.0, x6175);
        // snow_ground._equations
        const Real x6178 = x6177 * seconds;
        real_343[0] = x5016;
        for (int l = 0; l < LAYERS - 1; ++l) real_343[l + 1] = real_286[l + 1];
        const Real x6182 = x6178 * x1348;
        const Real x6183 = select(x5026, x6182, 0.0);
        const Real x6184 = x1353 * x6183;
        const Real x6186 = x6184 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6180 = x6177 * real_343[l];
            const Real a6181 = x6177 * real_272[l];
            real_353[l] = a6180;
            real_348[l] = a6181;
        }
        const Real x6188 = real_353[0] * x4962;
        const Real x6190 = real_353[0] - x6186;
        // snow_ground._equations, enthalpy.heat_problem
        Real a6191_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6189 = real_290[l] + in_row(l, 0, x6188);
            a6191_last = maximum(a6191_last, real_332[l]);
            real_343[l] = a6189;
        }
        // enthalpy.heat_problem
        const Real x6192 = maximum(a6191_last, x5040);
        real_345[0] = x6190;
        for (int l = 0; l < LAYERS - 1; ++l) real_345[l + 1] = real_353[l + 1];
        // snow_ground._in_part
        const Mask x6203 = (w6173 > 0.0);
        // enthalpy.heat_problem, snow_ground._equations, snow_ground._start, enthalpy.layers_with, enthalpy.at, enthalpy.enthalpy, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6194 = real_333[l] + real_345[l];
            const Real a6195 = a6194 + real_348[l];
            const Real a6196 = a6195 * x6192;
            const Real a6197 = real_334[l] + a6196;
            const Real a6198 = a6197 * 7.105427357601002e-15;
            const Real a6201 = real_345[l] + real_348[l];
            const Real a6202 = select(mask_339[l], a6201, 0.0);
            const Real a6204 = a6202 * real_273[l];
            const Real a6205 = real_343[l] + a6204;
            const Real a6206 = real_281[l] + a6202;
            const Real a6207 = a6206 + real_275[l];
            const Real a6208 = a6207 * real_285[l];
            const Real a6210 = real_334[l] - a6208;
            const Mask a6211 = (a6205 >= a6210);
            const Real a6212 = a6206 + real_330[l];
            const Real a6213 = a6212 * real_337[l];
            const Real a6215 = real_347[l] - a6213;
            const Mask a6216 = (a6205 <= a6215);
            const Mask a6217 = ~a6211;
            const Mask a6218 = (a6216 & a6217);
            const Real a6219 = a6205 / 333500000.0;
            const Real a6220 = maximum(a6219, real_291[l]);
            const Real a6221 = minimum(a6220, real_252[l]);
            const Real a6222 = a6206 + real_350[l];
            const Real a6223 = a6222 * real_335[l];
            const Real a6225 = real_351[l] - a6223;
            const Real a6226 = a6225 - a6205;
            const Real a6227 = a6222 * real_331[l];
            const Real a6228 = real_352[l] + a6227;
            const Real a6229 = a6226 / a6228;
            const Real a6230 = real_341[l] - a6229;
            const Mask a6231 = (a6226 > 0.0);
            const Real a6232 = maximum(real_341[l], a6221);
            const Real a6233 = a6221 + a6232;
            const Real a6234 = a6233 * 0.5;
            const Real a6235 = select(a6231, a6234, a6221);
            const Mask a6236 = (a6230 >= a6221);
            const Real a6237 = minimum(a6230, real_252[l]);
            const Real a6238 = select(a6236, a6237, a6235);
            const Real a6239 = select(a6218, real_291[l], a6238);
            const Real a6240 = select(a6211, real_252[l], a6239);
            const Real a6241 = a6240 * 333500000.0;
            const Real a6242 = a6205 - a6241;
            const Real a6243 = 2094000.0 * a6240;
            const Real a6244 = a6206 + a6243;
            const Real a6245 = a6242 / a6244;
            const Real a6246 = a6240 - numbers[l + 15 * LAYERS + 54];
            const Real a6247 = a6246 / real_280[l];
            const Mask a6248 = (a6247 < 1e-12);
            const Real a6249 = select(a6248, 1e-12, a6247);
            const Real a6250 = log(a6249);
            const Real a6251 = numbers[l + LAYERS + 47] * a6250;
            const Real a6252 = numbers[l + 16 * LAYERS + 54] - a6251;
            const Mask a6253 = (a6252 > 16.11809565095832);
            const Real a6254 = select(a6253, 16.11809565095832, a6252);
            real_344[l] = a6198;
            real_340[l] = a6202;
            real_289[l] = a6206;
            real_398[l] = a6210;
            mask_346[l] = a6211;
            real_397[l] = a6215;
            mask_349[l] = a6218;
            real_386[l] = a6240;
            real_389[l] = a6245;
            real_387[l] = a6249;
            real_388[l] = a6254;
        }
        // snow_ground._in_part
        const Real x6272 = select(x6203, w6166, x355);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6267 = select(x6203, real_360[l], real_150[l]);
            const Real a6273 = a6267 - real_139[l];
            const Mask a6274 = (a6267 < 0.0);
            const Mask a6275 = (a6273 > 0.0);
            const Real a6276 = a6267 * real_358[l];
            const Real a6277 = a6273 * real_359[l];
            const Real a6278 = select(a6275, a6277, 0.0);
            const Real a6279 = select(a6274, a6276, a6278);
            const Real a6280 = a6267 * real_362[l];
            const Mask a6281 = (a6280 < 0.0);
            const Real a6282 = select(a6281, 0.0, a6280);
            const Mask a6283 = (a6282 > 1.0);
            const Real a6284 = select(a6283, 1.0, a6282);
            const Mask a6285 = (a6284 > 0.0);
            const Mask a6286 = (a6284 < 1.0);
            const Mask a6287 = (a6285 & a6286);
            const Real a6288 = select(a6287, real_362[l], 0.0);
            const Real a6289 = a6284 * a6284;
            const Real a6290 = real_363[l] * a6289;
            const Real a6291 = 1.0 - a6290;
            const Real a6292 = a6284 * a6288;
            const Real a6293 = real_364[l] * a6292;
            const Real a6294 = a6291 * real_146[l];
            const Real a6295 = a6291 * real_141[l];
            const Real a6296 = a6295 - real_158[l];
            const Mask a6297 = (a6296 < 0.0);
            const Real a6298 = select(a6297, 0.0, a6296);
            const Real a6299 = a6284 * 10.0;
            const Mask a6300 = (a6299 > 1.0);
            const Real a6301 = select(a6300, 1.0, a6299);
            const Real a6302 = a6301 * a6298;
            const Real a6303 = a6295 - a6302;
            const Mask a6304 = (a6298 > 0.0);
            const Real a6305 = 1.0 - a6301;
            const Real a6306 = select(a6304, a6305, 1.0);
            const Mask a6307 = (a6284 < 0.1);
            const Real a6308 = a6288 * 10.0;
            const Real a6309 = select(a6307, a6308, 0.0);
            const Real a6310 = a6293 * real_141[l];
            const Real a6311 = a6306 * a6310;
            const Real a6312 = a6298 * a6309;
            const Real a6313 = a6311 + a6312;
            const Real a6314 = a6293 * real_146[l];
            real_155[l] = a6267;
            real_367[l] = a6279;
            real_390[l] = a6294;
            real_391[l] = a6303;
            real_366[l] = a6313;
            real_392[l] = a6314;
        }
        // snow_ground._links
        const Real x6315 = 1 / real_391[0];
        const Real x6316 = select(x5026, x6315, 0.0);
        const Real x6322 = x6316 * x6316;
        const Real x6323 = x6322 * real_366[0];
        // snow_ground._at
        const Real x6326 = select(x5026, x6316, 1.0);
        // snow_skin._is_melting
        const Real x6327 = x6326 * real_367[0];
        const Real x6328 = x5171 + x6327;
        const Mask x6329 = (x6328 >= 0.0);
        // snow_skin.solve_skin
        const Mask x6330 = (x6272 > 0.0);
        const Real x6331 = select(x6330, 0.0, x6272);
        const Real x6332 = select(x6329, 0.0, x6331);
        const Real x6333 = real_367[0] - 1.0;
        const Mask x6334 = (x6333 < (-270.0));
        const Real x6335 = select(x6334, (-270.0), x6333);
        const Mask x6336 = (x6335 > (-150.0));
        const Real x6337 = select(x6336, (-150.0), x6335);
        const Real x6338 = maximum(x6332, x6337);
        const Mask x6339 = ~x6329;
        const Mask x6340 = (x5334 & x6339);
        Real w6341 = x6338;
        Real w6342 = x5175;
        Real w6343 = x6337;
        Real w6344 = real_of(0.0);
        Real w6345 = real_of(INFINITE);
        Mask w6346 = x6340;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6346)) break;
            // snow_skin.skin_flux
            const Real x6347 = w6341 + 273.15;
            const Real x6348 = w6341 - x1448;
            // calm_air.coefficient
            const Real x6350 = x6348 * x1420;
            const Real x6351 = -x6350;
            // calm_air.limited_richardson
            const Mask x6352 = (x6351 > 0.0);
            const Real x6353 = select(x6352, x6350, 0.0);
            const Real x6355 = x6353 * x2116;
            const Real x6356 = -x6355;
            const Real x6357 = expm1(x6356);
            const Real x6359 = x6357 + 2.0;
            const Real x6360 = x6357 / x6359;
            const Real x6362 = numbers[LAYERS + 2] * x6360;
            const Real x6364 = select(x6352, x6362, x6350);
            const Real x6365 = -x6364;
            const Real x6366 = x6360 * x6360;
            const Real x6367 = 1.0 - x6366;
            const Real x6368 = select(x6352, x6367, 1.0);
            // calm_air.coefficient
            const Mask x6369 = (x6365 > 0.0);
            const Real x6370 = select(x6369, x6364, 0.0);
            const Real x6372 = x6370 * 5.0;
            const Real x6374 = 1.0 - x6372;
            const Real x6375 = sqrt(x6374);
            const Real x6376 = x6370 * 15.0;
            const Real x6378 = x6376 * x6375;
            const Real x6380 = 1.0 - x6378;
            const Real x6381 = 1 / x6380;
            const Real x6383 = x6381 * x6381;
            const Real x6385 = x6375 * 15.0;
            const Real x6386 = x6370 * 37.5;
            const Real x6388 = x6386 / x6375;
            const Real x6390 = x6385 - x6388;
            const Real x6391 = x6383 * x6390;
            const Real x6392 = -x6391;
            const Real x6393 = select(x6369, 0.0, x6364);
            const Mask x6394 = (x6393 > 1e-30);
            const Mask x6395 = (x6393 < 1e-30);
            const Real x6396 = select(x6395, 1e-30, x6393);
            const Real x6397 = sqrt(x6396);
            const Real x6398 = select(x6394, x6397, 0.0);
            const Real x6399 = x1430 * x6398;
            const Real x6400 = x6399 + 1.0;
            const Real x6401 = 1 / x6400;
            const Real x6402 = x6393 * 15.0;
            const Real x6403 = x6402 * x6401;
            const Real x6404 = x6403 + 1.0;
            const Real x6405 = x6401 * (-7.5);
            const Real x6406 = x6401 + 1.0;
            const Real x6407 = x6405 * x6406;
            const Real x6408 = select(x6369, x6392, x6407);
            const Real x6409 = x6408 * x6368;
            const Real x6410 = select(x6369, x6381, x6404);
            const Real x6411 = x1409 * x6410;
            const Real x6412 = x5131 * x6409;
            // snow_skin.skin_flux
            const Real x6414 = x257 * x6411;
            const Real x6415 = x257 * x6412;
            const Real x6417 = 1 / x6347;
            const Real x6418 = 6138.82863340564 * x6417;
            const Real x6419 = w6341 * 0.0036609921288669233;
            const Real x6420 = x6419 * x6418;
            const Real x6421 = exp(x6420);
            const Real x6422 = x6421 * 611.0;
            const Real x6423 = x6422 * 0.378;
            const Real x6424 = forcing[3] - x6423;
            const Real x6425 = 1 / x6424;
            const Real x6426 = x6422 * 0.622;
            const Real x6427 = x6426 * x6425;
            const Real x6428 = x6418 * x6417;
            const Real x6429 = x6427 * x6428;
            const Real x6430 = forcing[3] * x6425;
            const Real x6431 = x6429 * x6430;
            const Real x6432 = x6427 - forcing[2];
            const Real x6433 = x6414 * 1004.5;
            const Real x6434 = x6433 + numbers[LAYERS + 4];
            const Real x6435 = x6347 * x6347;
            const Real x6436 = x6435 * x6347;
            const Real x6437 = x5154 * x6436;
            const Real x6438 = x6414 * x6432;
            const Real x6439 = x6415 * x6432;
            const Real x6441 = x6414 * x6431;
            const Real x6442 = x6441 - x6439;
            const Real x6443 = x6434 * x6348;
            const Real x6444 = x6415 * 1004.5;
            const Real x6446 = x6444 * x6348;
            const Real x6448 = x6434 - x6446;
            const Real x6449 = x6437 * x6347;
            const Real x6450 = x1446 - x6449;
            const Real x6451 = x6450 - x6443;
            const Real x6452 = 2830000.0 * x6438;
            const Real x6453 = x6451 - x6452;
            const Real x6454 = x6437 * (-4.0);
            const Real x6455 = x6454 - x6448;
            const Real x6456 = 2830000.0 * x6442;
            const Real x6457 = x6455 - x6456;
            // snow_skin._closer
            const Real x6458 = w6341 - real_367[0];
            const Real x6459 = x6326 * x6458;
            const Real x6460 = x6453 - x6459;
            const Mask x6461 = (x6460 > 0.0);
            const Real x6462 = select(x6461, w6341, w6343);
            const Real x6463 = select(x6461, w6344, w6341);
            const Real x6464 = x6326 - x6457;
            const Mask x6465 = (x6464 < 0.001);
            const Real x6466 = select(x6465, 0.001, x6464);
            const Real x6467 = x6460 / x6466;
            const Real x6468 = w6341 + x6467;
            const Mask x6469 = (x6468 < x6462);
            const Mask x6470 = (x6468 > x6463);
            const Mask x6471 = (x6469 | x6470);
            const Real x6472 = magnitude(x6467);
            const Real x6473 = w6345 * 0.5;
            const Mask x6474 = (x6472 > x6473);
            const Mask x6475 = (x6471 | x6474);
            const Real x6476 = x6462 + x6463;
            const Real x6477 = x6476 * 0.5;
            const Real x6478 = select(x6475, x6477, x6468);
            const Real x6479 = x6478 - w6341;
            const Real x6480 = magnitude(x6479);
            const Mask x6481 = (x6480 >= 0.1);
            const Real x6482 = select(w6346, x6478, w6341);
            const Real x6483 = select(w6346, x6457, w6342);
            const Real x6484 = select(w6346, x6462, w6343);
            const Real x6485 = select(w6346, x6463, w6344);
            const Real x6486 = select(w6346, x6480, w6345);
            const Mask x6487 = select(w6346, x6481, w6346);
            w6341 = x6482;
            w6342 = x6483;
            w6343 = x6484;
            w6344 = x6485;
            w6345 = x6486;
            w6346 = x6487;
        }
        // snow_skin.skin_with
        const Real x6488 = x6326 - w6342;
        const Mask x6489 = (x6488 < 0.001);
        const Real x6490 = select(x6489, 0.001, x6488);
        const Mask x6491 = (real_367[0] < 0.0);
        const Real x6492 = select(x6491, 0.0, real_367[0]);
        const Real x6493 = x6492 * 20.0;
        const Mask x6494 = (x6492 > 0.0);
        const Real x6495 = select(x6494, 20.0, 0.0);
        const Real x6496 = w6341 - real_367[0];
        const Real x6497 = x6326 * x6496;
        const Real x6498 = select(x6329, x5171, x6497);
        const Real x6499 = x6326 / x6490;
        const Real x6500 = w6342 * x6499;
        const Real x6501 = select(x6329, 0.0, x6500);
        const Real x6502 = select(x6340, x6496, 0.0);
        const Real x6503 = select(x5334, w6341, 0.0);
        const Real x6504 = x6498 - x6493;
        const Real x6505 = select(x5334, x6504, 0.0);
        const Real x6506 = x6501 - x6495;
        const Real x6507 = select(x5334, x6506, 0.0);
        const Real x6508 = w6342 / x6490;
        const Real x6510 = x6508 * x6502;
        const Real x6511 = -x6510;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6512 = (real_367[l] > 0.0);
            const Real a6513 = select(a6512, 0.0, real_367[l]);
            const Mask a6514 = (real_367[l] < 0.0);
            const Real a6515 = select(a6514, 0.0, real_367[l]);
            real_396[l] = a6513;
            real_365[l] = a6515;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6255 = exp(real_388[l]);
            const Real a6256 = numbers[l + LAYERS + 47] * a6255;
            const Real a6257 = real_387[l] * real_280[l];
            const Real a6258 = a6256 / a6257;
            const Real a6260 = a6255 * 0.008034787106446777;
            const Real a6262 = a6260 + numbers[l + 6 * LAYERS + 47];
            const Real a6263 = -a6262;
            const Real a6264 = a6258 * 0.008034787106446777;
            const Mask a6265 = (mask_346[l] | mask_349[l]);
            const Real a6266 = select(a6265, real_389[l], a6263);
            const Real a6268 = select(x6203, real_354[l], a6266);
            const Real a6269 = select(x6203, real_338[l], real_386[l]);
            const Real a6270 = select(x6203, real_357[l], a6263);
            const Real a6271 = select(x6203, real_342[l], a6264);
            real_295[l + 1] = a6268;
            real_382[l] = a6269;
            real_383[l] = a6270;
            real_384[l] = a6271;
        }
        // snow_ground._residuals
        const Real x6521 = real_367[4] - real_295[1];
        const Real x6522 = x6183 * x6521;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6199 = x6178 / real_191[l];
            const Real a6200 = select(x5026, a6199, 0.0);
            const Real a6317 = real_390[l] + real_391[l + 1];
            const Real a6318 = 1 / a6317;
            const Real a6319 = x6178 * a6318;
            const Real a6320 = select(x5026, a6319, 0.0);
            const Real a6321 = a6320 * a6318;
            const Real a6324 = a6321 * real_392[l];
            const Real a6325 = a6321 * real_366[l + 1];
            const Real a6516 = real_396[l] - real_396[l + 1];
            const Real a6517 = a6320 * a6516;
            const Real a6518 = real_365[l] - real_365[l + 1];
            const Real a6519 = a6200 * a6518;
            const Real a6520 = a6517 + a6519;
            real_401[l] = a6200;
            real_400[l] = a6320;
            real_399[l] = a6324;
            real_395[l] = a6325;
            real_373[l] = a6520;
        }
        // snow_ground._residuals
        real_373[4] = real_of(0.0);
        real_365[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_365[l + 1] = real_373[l];
        const Real x6527 = x6178 * x6505;
        // enthalpy._drop_from_above
        real_295[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_388[l] = real_295[l + 2];
        real_388[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6545 = x6186 * real_367[4];
        // snow_ground._residuals, snow_ground._at
        Real a6549_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6525 = real_373[l] - real_365[l];
            const Real a6526 = a6525 + in_row(l, 4, x6522);
            const Real a6528 = real_155[l] - real_150[l];
            const Real a6529 = a6528 + a6526;
            const Real a6530 = a6529 - in_row(l, 0, x6527);
            const Real a6548 = magnitude(a6530);
            a6549_last = a6549_last + a6548;
            real_396[l] = a6530;
            real_392[l] = a6548;
        }
        // snow_ground._at
        const Real x6550 = x1353 * a6549_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6554_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6531 = 2094000.0 * real_382[l];
            const Real a6532 = real_281[l] + a6531;
            const Real a6533 = a6532 * real_295[l + 1];
            const Real a6534 = real_382[l] * 333500000.0;
            const Real a6535 = a6533 + a6534;
            const Real a6536 = a6535 - real_343[l];
            const Real a6538 = real_295[l + 1] - real_295[l];
            const Real a6539 = real_345[l] * a6538;
            const Real a6540 = a6536 + a6539;
            const Real a6542 = real_295[l + 1] - real_388[l];
            const Real a6543 = real_348[l] * a6542;
            const Real a6544 = a6540 + a6543;
            const Real a6547 = a6544 + in_row(l, 0, x6545);
            const Real a6552 = magnitude(a6547);
            const Real a6553 = numbers[l] * a6552;
            a6554_last = a6554_last + a6553;
            real_387[l] = a6547;
            real_389[l] = a6552;
        }
        // snow_ground._at
        const Real x6555 = a6554_last - x6550;
        // snow_ground._tolerance
        const Real x6558 = x6178 * x6316;
        const Real x6559 = magnitude(x6503);
        const Real x6560 = magnitude(real_367[0]);
        const Real x6561 = x6559 + x6560;
        const Real x6562 = x6558 * x6561;
        Real a6563_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6563_last = a6563_last + real_400[l];
        }
        const Real x6564 = a6563_last + x6183;
        Real a6566_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6565 = magnitude(real_367[l]);
            a6566_last = maximum(a6566_last, a6565);
        }
        const Real x6567 = a6566_last + x5573;
        const Real x6568 = x6567 + 30.0;
        const Real x6569 = x6564 * x6568;
        const Real x6570 = x6569 + x6562;
        // snow_ground._at
        Mask a6557_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6556 = (real_389[l] > real_344[l]);
            a6557_last = (a6557_last | a6556);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6574_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6571 = real_139[l] + x6570;
            const Real a6572 = a6571 * 7.105427357601002e-15;
            const Mask a6573 = (real_392[l] > a6572);
            a6574_last = (a6574_last | a6573);
        }
        // snow_ground._at
        const Mask x6575 = (a6557_last | a6574_last);
        // snow_ground._searched
        const Mask x6576 = (x6575 | x5026);
        for (int l = 0; l < 5; ++l) real_392[l] = real_155[l];
        for (int l = 0; l < LAYERS; ++l) real_389[l] = real_295[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_388[l] = real_382[l];
        for (int l = 0; l < LAYERS; ++l) real_386[l] = real_383[l];
        for (int l = 0; l < LAYERS; ++l) real_402[l] = real_384[l];
        Real w6582 = x6316;
        Real w6583 = x6323;
        for (int l = 0; l < 4; ++l) real_394[l] = real_400[l];
        for (int l = 0; l < 4; ++l) real_393[l] = real_399[l];
        for (int l = 0; l < 4; ++l) real_403[l] = real_395[l];
        Real w6587 = x6503;
        Real w6588 = x6498;
        Real w6589 = x6505;
        Real w6590 = x6507;
        Real w6591 = x6511;
        Real w6592 = x6490;
        Mask w6593 = x6329;
        for (int l = 0; l < 5; ++l) real_367[l] = real_396[l];
        for (int l = 0; l < LAYERS; ++l) real_404[l] = real_387[l];
        Real w6596 = x6555;
        Real w6597 = real_of(1.0);
        Real w6598 = real_of(0.0);
        Mask w6599 = x6576;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w6599)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a6611 = real_392[l] - real_139[l];
                const Mask a6612 = (real_392[l] < 0.0);
                const Mask a6613 = (a6611 > 0.0);
                const Real a6614 = real_392[l] * real_358[l];
                const Real a6615 = a6611 * real_359[l];
                const Real a6616 = select(a6613, a6615, 0.0);
                const Real a6617 = select(a6612, a6614, a6616);
                const Real a6618 = select(a6613, real_359[l], 0.0);
                const Real a6619 = select(a6612, real_358[l], a6618);
                const Mask a6620 = (a6617 > 0.0);
                const Real a6621 = select(a6620, 0.0, a6617);
                mask_377[l] = a6612;
                real_365[l] = a6619;
                real_373[l] = a6621;
            }
            // snow_ground._response
            const Real x6623 = w6590 * real_365[0];
            const Real x6624 = w6591 * w6583;
            const Real x6625 = x6623 + x6624;
            const Real x6634 = x6178 * x6625;
            for (int l = 0; l < 4; ++l) {
                const Real a6622 = real_373[l] - real_373[l + 1];
                const Real a6626 = select(mask_377[l], real_394[l], real_401[l]);
                const Real a6627 = a6626 * real_365[l];
                const Real a6628 = a6622 * real_393[l];
                const Real a6629 = a6627 + a6628;
                const Real a6630 = select(mask_377[l + 1], real_394[l], real_401[l]);
                const Real a6631 = a6630 * real_365[l + 1];
                const Real a6632 = a6622 * real_403[l];
                const Real a6633 = a6631 - a6632;
                real_366[l] = a6629;
                real_391[l + 1] = a6633;
            }
            // snow_ground._direction
            real_366[4] = real_of(0.0);
            real_391[0] = real_of(0.0);
            const Real x6638 = x6183 * real_365[4];
            const Real x6642 = x6186 * real_365[4];
            const Real x6649 = -x6183;
            for (int l = 0; l < 4; ++l) {
                const Real a6641 = -real_366[l];
                const Real a6648 = -real_391[l + 1];
                real_379[l] = a6641;
                real_378[l] = a6648;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a6644 = -real_353[l + 1];
                const Real a6650 = -real_348[l];
                real_379[l + 5] = a6644;
                real_378[l + 5] = a6650;
            }
            // tridiagonal._solve
            real_379[4] = x6642;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a6637 = real_366[l] + real_391[l];
                const Real a6639 = a6637 + in_row(l, 4, x6638);
                const Real a6640 = a6639 - in_row(l, 0, x6634);
                const Real a6645 = a6640 + 1.0;
                const Real a6651 = -real_367[l];
                real_385[l] = a6645;
                real_381[l] = a6651;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a6600 = (real_388[l] < real_252[l]);
                const Mask a6601 = (real_388[l] > real_291[l]);
                const Mask a6602 = (a6600 & a6601);
                const Real a6603 = 2094000.0 * real_389[l];
                const Real a6604 = a6603 + 333500000.0;
                const Real a6605 = select(a6602, real_402[l], 1.0);
                const Real a6606 = a6604 / a6605;
                const Real a6607 = 2094000.0 * real_388[l];
                const Real a6608 = real_281[l] + a6607;
                const Real a6609 = select(a6602, a6606, 0.0);
                const Real a6610 = a6608 + a6609;
                const Real a6646 = a6610 + real_345[l];
                const Real a6647 = a6646 + real_348[l];
                const Real a6652 = -real_404[l];
                real_405[l] = a6607;
                real_406[l] = a6608;
                real_407[l] = a6610;
                real_385[l + 5] = a6647;
                real_381[l + 5] = a6652;
            }
            // tridiagonal._solve
            real_378[4] = x6649;
            solve_tridiagonal<LAYERS + 5>(real_379, real_385, real_378, real_381, real_380);
            // snow_ground._iteration, enthalpy.layers_after, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.at, enthalpy.fusion_heat, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a6688 = w6597 * real_380[l + 5];
                const Real a6689 = real_406[l] + real_340[l];
                const Real a6690 = a6689 * real_389[l];
                const Real a6691 = real_388[l] * 333500000.0;
                const Real a6692 = a6690 + a6691;
                const Real a6693 = real_407[l] + real_340[l];
                const Real a6694 = a6693 * a6688;
                const Real a6695 = a6692 + a6694;
                const Mask a6696 = (a6695 >= real_398[l]);
                const Mask a6697 = (a6695 <= real_397[l]);
                const Mask a6698 = ~a6696;
                const Mask a6699 = (a6697 & a6698);
                const Real a6700 = a6695 / 333500000.0;
                const Real a6701 = maximum(a6700, real_291[l]);
                const Real a6702 = minimum(a6701, real_252[l]);
                const Real a6703 = real_289[l] + real_405[l];
                const Real a6704 = a6703 * real_386[l];
                const Real a6705 = a6704 + a6691;
                const Real a6706 = a6705 - a6695;
                const Real a6707 = 2094000.0 * real_386[l];
                const Real a6708 = a6707 + 333500000.0;
                const Real a6709 = a6703 * real_402[l];
                const Real a6710 = a6708 + a6709;
                const Real a6711 = a6706 / a6710;
                const Real a6712 = real_388[l] - a6711;
                const Mask a6713 = (a6706 > 0.0);
                const Real a6714 = maximum(real_388[l], a6702);
                const Real a6715 = a6702 + a6714;
                const Real a6716 = a6715 * 0.5;
                const Real a6717 = select(a6713, a6716, a6702);
                const Mask a6718 = (a6712 >= a6702);
                const Real a6719 = minimum(a6712, real_252[l]);
                const Real a6720 = select(a6718, a6719, a6717);
                const Real a6721 = select(a6699, real_291[l], a6720);
                const Real a6722 = select(a6696, real_252[l], a6721);
                const Real a6723 = a6722 * 333500000.0;
                const Real a6724 = a6695 - a6723;
                const Real a6725 = 2094000.0 * a6722;
                const Real a6726 = real_289[l] + a6725;
                const Real a6727 = a6724 / a6726;
                const Real a6728 = a6722 - numbers[l + 15 * LAYERS + 54];
                const Real a6729 = a6728 / real_280[l];
                const Mask a6730 = (a6729 < 1e-12);
                const Real a6731 = select(a6730, 1e-12, a6729);
                const Real a6732 = log(a6731);
                const Real a6733 = numbers[l + LAYERS + 47] * a6732;
                const Real a6734 = numbers[l + 16 * LAYERS + 54] - a6733;
                const Mask a6735 = (a6734 > 16.11809565095832);
                const Real a6736 = select(a6735, 16.11809565095832, a6734);
                mask_349[l] = a6696;
                mask_346[l] = a6699;
                real_408[l] = a6722;
                real_409[l] = a6727;
                real_410[l] = a6731;
                real_411[l] = a6736;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a6658 = w6597 * real_380[l];
                const Real a6659 = real_392[l] + a6658;
                const Mask a6660 = (real_392[l] <= 0.0);
                const Mask a6661 = (a6659 > 0.0);
                const Mask a6662 = (a6660 & a6661);
                const Mask a6663 = (real_392[l] >= 0.0);
                const Mask a6664 = (a6659 < 0.0);
                const Mask a6665 = (a6663 & a6664);
                const Real a6666 = select(a6662, 1e-06, a6659);
                const Real a6667 = select(a6665, (-1e-06), a6666);
                const Mask a6668 = (real_392[l] <= real_361[l]);
                const Mask a6669 = (a6667 > real_361[l]);
                const Mask a6670 = (a6668 & a6669);
                const Mask a6671 = (real_392[l] >= real_361[l]);
                const Mask a6672 = (a6667 < real_361[l]);
                const Mask a6673 = (a6671 & a6672);
                const Real a6674 = real_361[l] + 1e-06;
                const Real a6675 = select(a6670, a6674, a6667);
                const Real a6676 = real_361[l] - 1e-06;
                const Real a6677 = select(a6673, a6676, a6675);
                const Mask a6678 = (real_392[l] <= real_139[l]);
                const Mask a6679 = (a6677 > real_139[l]);
                const Mask a6680 = (a6678 & a6679);
                const Mask a6681 = (real_392[l] >= real_139[l]);
                const Mask a6682 = (a6677 < real_139[l]);
                const Mask a6683 = (a6681 & a6682);
                const Real a6684 = real_139[l] + 1e-06;
                const Real a6685 = select(a6680, a6684, a6677);
                const Real a6686 = real_139[l] - 1e-06;
                const Real a6687 = select(a6683, a6686, a6685);
                const Real a6749 = select(w6599, a6687, real_392[l]);
                const Real a6754 = a6749 - real_139[l];
                const Mask a6755 = (a6749 < 0.0);
                const Mask a6756 = (a6754 > 0.0);
                const Real a6757 = a6749 * real_358[l];
                const Real a6758 = a6754 * real_359[l];
                const Real a6759 = select(a6756, a6758, 0.0);
                const Real a6760 = select(a6755, a6757, a6759);
                const Real a6761 = a6749 * real_362[l];
                const Mask a6762 = (a6761 < 0.0);
                const Real a6763 = select(a6762, 0.0, a6761);
                const Mask a6764 = (a6763 > 1.0);
                const Real a6765 = select(a6764, 1.0, a6763);
                const Mask a6766 = (a6765 > 0.0);
                const Mask a6767 = (a6765 < 1.0);
                const Mask a6768 = (a6766 & a6767);
                const Real a6769 = select(a6768, real_362[l], 0.0);
                const Real a6770 = a6765 * a6765;
                const Real a6771 = real_363[l] * a6770;
                const Real a6772 = 1.0 - a6771;
                const Real a6773 = a6765 * a6769;
                const Real a6774 = real_364[l] * a6773;
                const Real a6775 = a6772 * real_146[l];
                const Real a6776 = a6772 * real_141[l];
                const Real a6777 = a6776 - real_158[l];
                const Mask a6778 = (a6777 < 0.0);
                const Real a6779 = select(a6778, 0.0, a6777);
                const Real a6780 = a6765 * 10.0;
                const Mask a6781 = (a6780 > 1.0);
                const Real a6782 = select(a6781, 1.0, a6780);
                const Real a6783 = a6782 * a6779;
                const Real a6784 = a6776 - a6783;
                const Mask a6785 = (a6779 > 0.0);
                const Real a6786 = 1.0 - a6782;
                const Real a6787 = select(a6785, a6786, 1.0);
                const Mask a6788 = (a6765 < 0.1);
                const Real a6789 = a6769 * 10.0;
                const Real a6790 = select(a6788, a6789, 0.0);
                const Real a6791 = a6774 * real_141[l];
                const Real a6792 = a6787 * a6791;
                const Real a6793 = a6779 * a6790;
                const Real a6794 = a6792 + a6793;
                const Real a6795 = a6774 * real_146[l];
                real_391[l] = a6749;
                real_366[l] = a6760;
                real_365[l] = a6775;
                real_373[l] = a6784;
                real_390[l] = a6794;
                real_152[l] = a6795;
            }
            // snow_ground._links
            const Real x6796 = 1 / real_373[0];
            const Real x6797 = select(x5026, x6796, 0.0);
            const Real x6803 = x6797 * x6797;
            const Real x6804 = x6803 * real_390[0];
            // snow_ground._at
            const Real x6807 = select(x5026, x6797, 1.0);
            const Real x6808 = x6797 - w6582;
            // snow_skin.foreseen_skin
            const Real x6809 = w6587 - real_366[0];
            const Real x6810 = x6807 * x6809;
            const Real x6811 = w6588 - x6810;
            const Real x6812 = w6592 + x6808;
            const Mask x6813 = (x6812 < 0.001);
            const Real x6814 = select(x6813, 0.001, x6812);
            const Real x6815 = x6811 / x6814;
            const Real x6816 = w6587 + x6815;
            // snow_ground._at
            const Mask x6817 = (x5026 & w6599);
            // snow_skin._is_melting
            const Real x6818 = x6807 * real_366[0];
            const Real x6819 = x5171 + x6818;
            const Mask x6820 = (x6819 >= 0.0);
            // snow_skin.solve_skin
            const Mask x6821 = (x6816 > 0.0);
            const Real x6822 = select(x6821, 0.0, x6816);
            const Real x6823 = select(x6820, 0.0, x6822);
            const Real x6824 = real_366[0] - 1.0;
            const Mask x6825 = (x6824 < (-270.0));
            const Real x6826 = select(x6825, (-270.0), x6824);
            const Mask x6827 = (x6826 > (-150.0));
            const Real x6828 = select(x6827, (-150.0), x6826);
            const Real x6829 = maximum(x6823, x6828);
            const Mask x6830 = ~x6820;
            const Mask x6831 = (x6817 & x6830);
            Real w6832 = x6829;
            Real w6833 = x5175;
            Real w6834 = x6828;
            Real w6835 = real_of(0.0);
            Real w6836 = real_of(INFINITE);
            Mask w6837 = x6831;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w6837)) break;
                // snow_skin.skin_flux
                const Real x6838 = w6832 + 273.15;
                const Real x6839 = w6832 - x1448;
                // calm_air.coefficient
                const Real x6841 = x6839 * x1420;
                const Real x6842 = -x6841;
                // calm_air.limited_richardson
                const Mask x6843 = (x6842 > 0.0);
                const Real x6844 = select(x6843, x6841, 0.0);
                const Real x6846 = x6844 * x2116;
                const Real x6847 = -x6846;
                const Real x6848 = expm1(x6847);
                const Real x6850 = x6848 + 2.0;
                const Real x6851 = x6848 / x6850;
                const Real x6853 = numbers[LAYERS + 2] * x6851;
                const Real x6855 = select(x6843, x6853, x6841);
                const Real x6856 = -x6855;
                const Real x6857 = x6851 * x6851;
                const Real x6858 = 1.0 - x6857;
                const Real x6859 = select(x6843, x6858, 1.0);
                // calm_air.coefficient
                const Mask x6860 = (x6856 > 0.0);
                const Real x6861 = select(x6860, x6855, 0.0);
                const Real x6863 = x6861 * 5.0;
                const Real x6865 = 1.0 - x6863;
                const Real x6866 = sqrt(x6865);
                const Real x6867 = x6861 * 15.0;
                const Real x6869 = x6867 * x6866;
                const Real x6871 = 1.0 - x6869;
                const Real x6872 = 1 / x6871;
                const Real x6874 = x6872 * x6872;
                const Real x6876 = x6866 * 15.0;
                const Real x6877 = x6861 * 37.5;
                const Real x6879 = x6877 / x6866;
                const Real x6881 = x6876 - x6879;
                const Real x6882 = x6874 * x6881;
                const Real x6883 = -x6882;
                const Real x6884 = select(x6860, 0.0, x6855);
                const Mask x6885 = (x6884 > 1e-30);
                const Mask x6886 = (x6884 < 1e-30);
                const Real x6887 = select(x6886, 1e-30, x6884);
                const Real x6888 = sqrt(x6887);
                const Real x6889 = select(x6885, x6888, 0.0);
                const Real x6890 = x1430 * x6889;
                const Real x6891 = x6890 + 1.0;
                const Real x6892 = 1 / x6891;
                const Real x6893 = x6884 * 15.0;
                const Real x6894 = x6893 * x6892;
                const Real x6895 = x6894 + 1.0;
                const Real x6896 = x6892 * (-7.5);
                const Real x6897 = x6892 + 1.0;
                const Real x6898 = x6896 * x6897;
                const Real x6899 = select(x6860, x6883, x6898);
                const Real x6900 = x6899 * x6859;
                const Real x6901 = select(x6860, x6872, x6895);
                const Real x6902 = x1409 * x6901;
                const Real x6903 = x5131 * x6900;
                // snow_skin.skin_flux
                const Real x6905 = x257 * x6902;
                const Real x6906 = x257 * x6903;
                const Real x6908 = 1 / x6838;
                const Real x6909 = 6138.82863340564 * x6908;
                const Real x6910 = w6832 * 0.0036609921288669233;
                const Real x6911 = x6910 * x6909;
                const Real x6912 = exp(x6911);
                const Real x6913 = x6912 * 611.0;
                const Real x6914 = x6913 * 0.378;
                const Real x6915 = forcing[3] - x6914;
                const Real x6916 = 1 / x6915;
                const Real x6917 = x6913 * 0.622;
                const Real x6918 = x6917 * x6916;
                const Real x6919 = x6909 * x6908;
                const Real x6920 = x6918 * x6919;
                const Real x6921 = forcing[3] * x6916;
                const Real x6922 = x6920 * x6921;
                const Real x6923 = x6918 - forcing[2];
                const Real x6924 = x6905 * 1004.5;
                const Real x6925 = x6924 + numbers[LAYERS + 4];
                const Real x6926 = x6838 * x6838;
                const Real x6927 = x6926 * x6838;
                const Real x6928 = x5154 * x6927;
                const Real x6929 = x6905 * x6923;
                const Real x6930 = x6906 * x6923;
                const Real x6932 = x6905 * x6922;
                const Real x6933 = x6932 - x6930;
                const Real x6934 = x6925 * x6839;
                const Real x6935 = x6906 * 1004.5;
                const Real x6937 = x6935 * x6839;
                const Real x6939 = x6925 - x6937;
                const Real x6940 = x6928 * x6838;
                const Real x6941 = x1446 - x6940;
                const Real x6942 = x6941 - x6934;
                const Real x6943 = 2830000.0 * x6929;
                const Real x6944 = x6942 - x6943;
                const Real x6945 = x6928 * (-4.0);
                const Real x6946 = x6945 - x6939;
                const Real x6947 = 2830000.0 * x6933;
                const Real x6948 = x6946 - x6947;
                // snow_skin._closer
                const Real x6949 = w6832 - real_366[0];
                const Real x6950 = x6807 * x6949;
                const Real x6951 = x6944 - x6950;
                const Mask x6952 = (x6951 > 0.0);
                const Real x6953 = select(x6952, w6832, w6834);
                const Real x6954 = select(x6952, w6835, w6832);
                const Real x6955 = x6807 - x6948;
                const Mask x6956 = (x6955 < 0.001);
                const Real x6957 = select(x6956, 0.001, x6955);
                const Real x6958 = x6951 / x6957;
                const Real x6959 = w6832 + x6958;
                const Mask x6960 = (x6959 < x6953);
                const Mask x6961 = (x6959 > x6954);
                const Mask x6962 = (x6960 | x6961);
                const Real x6963 = magnitude(x6958);
                const Real x6964 = w6836 * 0.5;
                const Mask x6965 = (x6963 > x6964);
                const Mask x6966 = (x6962 | x6965);
                const Real x6967 = x6953 + x6954;
                const Real x6968 = x6967 * 0.5;
                const Real x6969 = select(x6966, x6968, x6959);
                const Real x6970 = x6969 - w6832;
                const Real x6971 = magnitude(x6970);
                const Mask x6972 = (x6971 >= 0.0001);
                const Real x6973 = select(w6837, x6969, w6832);
                const Real x6974 = select(w6837, x6948, w6833);
                const Real x6975 = select(w6837, x6953, w6834);
                const Real x6976 = select(w6837, x6954, w6835);
                const Real x6977 = select(w6837, x6971, w6836);
                const Mask x6978 = select(w6837, x6972, w6837);
                w6832 = x6973;
                w6833 = x6974;
                w6834 = x6975;
                w6835 = x6976;
                w6836 = x6977;
                w6837 = x6978;
            }
            // snow_skin.skin_with
            const Real x6979 = x6807 - w6833;
            const Mask x6980 = (x6979 < 0.001);
            const Real x6981 = select(x6980, 0.001, x6979);
            const Mask x6982 = (real_366[0] < 0.0);
            const Real x6983 = select(x6982, 0.0, real_366[0]);
            const Real x6984 = x6983 * 20.0;
            const Mask x6985 = (x6983 > 0.0);
            const Real x6986 = select(x6985, 20.0, 0.0);
            const Real x6987 = w6832 - real_366[0];
            const Real x6988 = x6807 * x6987;
            const Real x6989 = select(x6820, x5171, x6988);
            const Real x6990 = x6807 / x6981;
            const Real x6991 = w6833 * x6990;
            const Real x6992 = select(x6820, 0.0, x6991);
            const Real x6993 = select(x6831, x6987, 0.0);
            const Real x6994 = select(x6817, w6832, 0.0);
            const Real x6995 = x6989 - x6984;
            const Real x6996 = select(x6817, x6995, 0.0);
            const Real x6997 = x6992 - x6986;
            const Real x6998 = select(x6817, x6997, 0.0);
            const Real x6999 = w6833 / x6981;
            const Real x7001 = x6999 * x6993;
            const Real x7002 = -x7001;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a7003 = (real_366[l] > 0.0);
                const Real a7004 = select(a7003, 0.0, real_366[l]);
                const Mask a7005 = (real_366[l] < 0.0);
                const Real a7006 = select(a7005, 0.0, real_366[l]);
                real_412[l] = a7004;
                real_413[l] = a7006;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a6737 = exp(real_411[l]);
                const Real a6738 = numbers[l + LAYERS + 47] * a6737;
                const Real a6739 = real_410[l] * real_280[l];
                const Real a6740 = a6738 / a6739;
                const Real a6742 = a6737 * 0.008034787106446777;
                const Real a6744 = a6742 + numbers[l + 6 * LAYERS + 47];
                const Real a6745 = -a6744;
                const Real a6746 = a6740 * 0.008034787106446777;
                const Mask a6747 = (mask_349[l] | mask_346[l]);
                const Real a6748 = select(a6747, real_409[l], a6745);
                const Real a6750 = select(w6599, a6748, real_389[l]);
                const Real a6751 = select(w6599, real_408[l], real_388[l]);
                const Real a6752 = select(w6599, a6745, real_386[l]);
                const Real a6753 = select(w6599, a6746, real_402[l]);
                real_296[l + 1] = a6750;
                real_407[l] = a6751;
                real_406[l] = a6752;
                real_405[l] = a6753;
            }
            // snow_ground._residuals
            const Real x7012 = real_366[4] - real_296[1];
            const Real x7013 = x6183 * x7012;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a6798 = real_365[l] + real_373[l + 1];
                const Real a6799 = 1 / a6798;
                const Real a6800 = x6178 * a6799;
                const Real a6801 = select(x5026, a6800, 0.0);
                const Real a6802 = a6801 * a6799;
                const Real a6805 = a6802 * real_152[l];
                const Real a6806 = a6802 * real_390[l + 1];
                const Real a7007 = real_412[l] - real_412[l + 1];
                const Real a7008 = a6801 * a7007;
                const Real a7009 = real_413[l] - real_413[l + 1];
                const Real a7010 = real_401[l] * a7009;
                const Real a7011 = a7008 + a7010;
                real_414[l] = a6801;
                real_415[l] = a6805;
                real_416[l] = a6806;
                real_417[l] = a7011;
            }
            // snow_ground._residuals
            real_417[4] = real_of(0.0);
            real_413[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_413[l + 1] = real_417[l];
            const Real x7018 = x6178 * x6996;
            // enthalpy._drop_from_above
            real_296[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_411[l] = real_296[l + 2];
            real_411[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x7036 = x6186 * real_366[4];
            // snow_ground._residuals, snow_ground._at
            Real a7040_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a7016 = real_417[l] - real_413[l];
                const Real a7017 = a7016 + in_row(l, 4, x7013);
                const Real a7019 = real_391[l] - real_150[l];
                const Real a7020 = a7019 + a7017;
                const Real a7021 = a7020 - in_row(l, 0, x7018);
                const Real a7039 = magnitude(a7021);
                a7040_last = a7040_last + a7039;
                real_412[l] = a7021;
                real_152[l] = a7039;
            }
            // snow_ground._at
            const Real x7041 = x1353 * a7040_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a7045_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7022 = 2094000.0 * real_407[l];
                const Real a7023 = real_281[l] + a7022;
                const Real a7024 = a7023 * real_296[l + 1];
                const Real a7025 = real_407[l] * 333500000.0;
                const Real a7026 = a7024 + a7025;
                const Real a7027 = a7026 - real_343[l];
                const Real a7029 = real_296[l + 1] - real_296[l];
                const Real a7030 = real_345[l] * a7029;
                const Real a7031 = a7027 + a7030;
                const Real a7033 = real_296[l + 1] - real_411[l];
                const Real a7034 = real_348[l] * a7033;
                const Real a7035 = a7031 + a7034;
                const Real a7038 = a7035 + in_row(l, 0, x7036);
                const Real a7043 = magnitude(a7038);
                const Real a7044 = numbers[l] * a7043;
                a7045_last = a7045_last + a7044;
                real_410[l] = a7038;
                real_409[l] = a7043;
            }
            // snow_ground._at
            const Real x7046 = a7045_last - x7041;
            // snow_ground._tolerance
            const Real x7049 = x6178 * x6797;
            const Real x7050 = magnitude(x6994);
            const Real x7051 = magnitude(real_366[0]);
            const Real x7052 = x7050 + x7051;
            const Real x7053 = x7049 * x7052;
            Real a7054_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a7054_last = a7054_last + real_414[l];
            }
            const Real x7055 = a7054_last + x6183;
            Real a7057_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a7056 = magnitude(real_366[l]);
                a7057_last = maximum(a7057_last, a7056);
            }
            const Real x7058 = a7057_last + x5573;
            const Real x7059 = x7058 + 30.0;
            const Real x7060 = x7055 * x7059;
            const Real x7061 = x7060 + x7053;
            // snow_ground._at
            Mask a7048_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a7047 = (real_409[l] > real_344[l]);
                a7048_last = (a7048_last | a7047);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a7065_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a7062 = real_139[l] + x7061;
                const Real a7063 = a7062 * 7.105427357601002e-15;
                const Mask a7064 = (real_152[l] > a7063);
                a7065_last = (a7065_last | a7064);
            }
            // snow_ground._at
            const Mask x7066 = (a7048_last | a7065_last);
            // snow_ground._iteration
            const Real x7067 = w6597 * 0.0001;
            const Real x7068 = 1.0 - x7067;
            const Real x7069 = x7068 * w6596;
            const Mask x7070 = (x7046 < x7069);
            const Mask x7071 = (w6598 < 20.0);
            const Mask x7072 = (x7070 | x7071);
            const Mask x7073 = (w6597 <= 0.0001);
            const Mask x7074 = (x7072 | x7073);
            const Mask x7075 = (w6599 & x7074);
            const Real x7076 = w6597 * 2.0;
            const Mask x7077 = (x7076 > 1.0);
            const Real x7078 = select(x7077, 1.0, x7076);
            const Real x7079 = w6597 * 0.5;
            const Real x7080 = select(x7075, x7078, x7079);
            const Real x7086 = select(x7075, x6797, w6582);
            const Real x7087 = select(x7075, x6804, w6583);
            const Real x7091 = select(x7075, x6994, w6587);
            const Real x7092 = select(x7075, x6989, w6588);
            const Real x7093 = select(x7075, x6996, w6589);
            const Real x7094 = select(x7075, x6998, w6590);
            const Real x7095 = select(x7075, x7002, w6591);
            const Real x7096 = select(x7075, x6981, w6592);
            const Mask x7097 = select(x7075, x6820, w6593);
            const Real x7100 = select(x7075, x7046, w6596);
            const Mask x7101 = select(x7075, x7066, w6599);
            const Real x7102 = select(w6599, x7080, w6597);
            const Real x7103 = real_of_mask(w6599);
            const Real x7104 = w6598 + x7103;
            const Mask x7105 = ~x7075;
            const Mask x7106 = (x7101 | x7105);
            const Mask x7107 = (w6599 & x7106);
            for (int l = 0; l < 5; ++l) {
                const Real a7081 = select(x7075, real_391[l], real_392[l]);
                const Real a7098 = select(x7075, real_412[l], real_367[l]);
                real_152[l] = a7081;
                real_366[l] = a7098;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7082 = select(x7075, real_296[l + 1], real_389[l]);
                const Real a7083 = select(x7075, real_407[l], real_388[l]);
                const Real a7084 = select(x7075, real_406[l], real_386[l]);
                const Real a7085 = select(x7075, real_405[l], real_402[l]);
                const Real a7099 = select(x7075, real_410[l], real_404[l]);
                real_409[l] = a7082;
                real_411[l] = a7083;
                real_408[l] = a7084;
                real_418[l] = a7085;
                real_419[l] = a7099;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a7088 = select(x7075, real_414[l], real_394[l]);
                const Real a7089 = select(x7075, real_415[l], real_393[l]);
                const Real a7090 = select(x7075, real_416[l], real_403[l]);
                real_420[l] = a7088;
                real_421[l] = a7089;
                real_422[l] = a7090;
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
            w6582 = x7086;
            w6583 = x7087;
            w6587 = x7091;
            w6588 = x7092;
            w6589 = x7093;
            w6590 = x7094;
            w6591 = x7095;
            w6592 = x7096;
            w6593 = x7097;
            w6596 = x7100;
            w6597 = x7102;
            w6598 = x7104;
            w6599 = x7107;
        }
        // snow_ground._tolerance
        const Real x7115 = x6178 * w6582;
        const Real x7116 = magnitude(w6587);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a7108 = real_392[l] - real_139[l];
            const Mask a7109 = (real_392[l] < 0.0);
            const Mask a7110 = (a7108 > 0.0);
            const Real a7111 = real_392[l] * real_358[l];
            const Real a7112 = a7108 * real_359[l];
            const Real a7113 = select(a7110, a7112, 0.0);
            const Real a7114 = select(a7109, a7111, a7113);
            real_396[l] = a7114;
        }
        // snow_ground._tolerance
        const Real x7117 = magnitude(real_396[0]);
        const Real x7118 = x7116 + x7117;
        const Real x7119 = x7115 * x7118;
        Real a7120_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7120_last = a7120_last + real_394[l];
        }
        const Real x7121 = a7120_last + x6183;
        Real a7123_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7122 = magnitude(real_396[l]);
            a7123_last = maximum(a7123_last, a7122);
        }
        const Real x7124 = a7123_last + x5573;
        const Real x7125 = x7124 + 30.0;
        const Real x7126 = x7121 * x7125;
        const Real x7127 = x7126 + x7119;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a7133_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a7128 = real_139[l] + x7127;
            const Real a7129 = a7128 * 7.105427357601002e-15;
            const Real a7130 = a7129 * 8.0;
            const Real a7131 = magnitude(real_367[l]);
            const Mask a7132 = (a7131 <= a7130);
            a7133_last = (a7133_last & a7132);
        }
        // enthalpy.is_accepted
        Mask a7139_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7134 = real_344[l] * 8.0;
            const Mask a7135 = (a7134 < 0.001);
            const Real a7136 = select(a7135, 0.001, a7134);
            const Real a7137 = magnitude(real_404[l]);
            const Mask a7138 = (a7137 <= a7136);
            a7139_last = (a7139_last & a7138);
        }
        // snow_ground._is_solved
        const Mask x7140 = (a7133_last & a7139_last);
        // snow_ground._in_part
        const Mask x7141 = (w6174 & x7140);
        const Real x7142 = select(x7141, x6177, w6173);
        // parts.added_next
        const Real x7143 = select(x7141, 2.0, 0.125);
        const Real x7144 = x7143 * w6155;
        // snow_ground._in_part
        const Real x7150 = select(x7141, w6582, w6161);
        const Real x7151 = select(x7141, w6583, w6162);
        const Real x7155 = select(x7141, w6587, w6166);
        const Real x7156 = select(x7141, w6588, w6167);
        const Real x7157 = select(x7141, w6589, w6168);
        const Real x7158 = select(x7141, w6590, w6169);
        const Real x7159 = select(x7141, w6591, w6170);
        const Real x7160 = select(x7141, w6592, w6171);
        const Mask x7161 = select(x7141, w6593, w6172);
        const Mask x7162 = (x7142 < 1.0);
        const Mask x7163 = (w6174 & x7162);
        for (int l = 0; l < 5; ++l) {
            const Real a7145 = select(x7141, real_392[l], real_360[l]);
            real_367[l] = a7145;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7146 = select(x7141, real_389[l], real_354[l]);
            const Real a7147 = select(x7141, real_388[l], real_338[l]);
            const Real a7148 = select(x7141, real_386[l], real_357[l]);
            const Real a7149 = select(x7141, real_402[l], real_342[l]);
            real_404[l] = a7146;
            real_344[l] = a7147;
            real_387[l] = a7148;
            real_384[l] = a7149;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7152 = select(x7141, real_394[l], real_372[l]);
            const Real a7153 = select(x7141, real_393[l], real_371[l]);
            const Real a7154 = select(x7141, real_403[l], real_370[l]);
            real_395[l] = a7152;
            real_399[l] = a7153;
            real_400[l] = a7154;
        }
        for (int l = 0; l < 5; ++l) real_360[l] = real_367[l];
        for (int l = 0; l < LAYERS; ++l) real_354[l] = real_404[l];
        for (int l = 0; l < LAYERS; ++l) real_338[l] = real_344[l];
        for (int l = 0; l < LAYERS; ++l) real_357[l] = real_387[l];
        for (int l = 0; l < LAYERS; ++l) real_342[l] = real_384[l];
        for (int l = 0; l < 4; ++l) real_372[l] = real_395[l];
        for (int l = 0; l < 4; ++l) real_371[l] = real_399[l];
        for (int l = 0; l < 4; ++l) real_370[l] = real_400[l];
        w6155 = x7144;
        w6161 = x7150;
        w6162 = x7151;
        w6166 = x7155;
        w6167 = x7156;
        w6168 = x7157;
        w6169 = x7158;
        w6170 = x7159;
        w6171 = x7160;
        w6172 = x7161;
        w6173 = x7142;
        w6174 = x7163;
    }
    // snow_skin.skin_flux
    const Real x7176 = w6166 + 273.15;
    const Real x7177 = w6166 - x1448;
    // calm_air.coefficient
    const Real x7179 = x7177 * x1420;
    const Real x7180 = -x7179;
    // calm_air.limited_richardson
    const Mask x7181 = (x7180 > 0.0);
    const Real x7182 = select(x7181, x7179, 0.0);
    const Real x7184 = x7182 * x2116;
    const Real x7185 = -x7184;
    const Real x7186 = expm1(x7185);
    const Real x7188 = x7186 + 2.0;
    const Real x7189 = x7186 / x7188;
    const Real x7191 = numbers[LAYERS + 2] * x7189;
    const Real x7193 = select(x7181, x7191, x7179);
    const Real x7194 = -x7193;
    const Real x7195 = x7189 * x7189;
    const Real x7196 = 1.0 - x7195;
    const Real x7197 = select(x7181, x7196, 1.0);
    // calm_air.coefficient
    const Mask x7198 = (x7194 > 0.0);
    const Real x7199 = select(x7198, x7193, 0.0);
    const Real x7201 = x7199 * 5.0;
    const Real x7203 = 1.0 - x7201;
    const Real x7204 = sqrt(x7203);
    const Real x7205 = x7199 * 15.0;
    const Real x7207 = x7205 * x7204;
    const Real x7209 = 1.0 - x7207;
    const Real x7210 = 1 / x7209;
    const Real x7212 = x7210 * x7210;
    const Real x7214 = x7204 * 15.0;
    const Real x7215 = x7199 * 37.5;
    const Real x7217 = x7215 / x7204;
    const Real x7219 = x7214 - x7217;
    const Real x7220 = x7212 * x7219;
    const Real x7221 = -x7220;
    const Real x7222 = select(x7198, 0.0, x7193);
    const Mask x7223 = (x7222 > 1e-30);
    const Mask x7224 = (x7222 < 1e-30);
    const Real x7225 = select(x7224, 1e-30, x7222);
    const Real x7226 = sqrt(x7225);
    const Real x7227 = select(x7223, x7226, 0.0);
    const Real x7228 = x1430 * x7227;
    const Real x7229 = x7228 + 1.0;
    const Real x7230 = 1 / x7229;
    const Real x7231 = x7222 * 15.0;
    const Real x7232 = x7231 * x7230;
    const Real x7233 = x7232 + 1.0;
    const Real x7234 = x7230 * (-7.5);
    const Real x7235 = x7230 + 1.0;
    const Real x7236 = x7234 * x7235;
    const Real x7237 = select(x7198, x7221, x7236);
    const Real x7238 = x7237 * x7197;
    const Real x7239 = select(x7198, x7210, x7233);
    const Real x7240 = x1409 * x7239;
    const Real x7241 = x5131 * x7238;
    // snow_skin.skin_flux
    const Real x7243 = x257 * x7240;
    const Real x7244 = x257 * x7241;
    const Real x7246 = 1 / x7176;
    const Real x7247 = 6138.82863340564 * x7246;
    const Real x7248 = w6166 * 0.0036609921288669233;
    const Real x7249 = x7248 * x7247;
    const Real x7250 = exp(x7249);
    const Real x7251 = x7250 * 611.0;
    const Real x7252 = x7251 * 0.378;
    const Real x7253 = forcing[3] - x7252;
    const Real x7254 = 1 / x7253;
    const Real x7255 = x7251 * 0.622;
    const Real x7256 = x7255 * x7254;
    const Real x7257 = x7247 * x7246;
    const Real x7258 = x7256 * x7257;
    const Real x7259 = forcing[3] * x7254;
    const Real x7260 = x7258 * x7259;
    const Real x7261 = x7256 - forcing[2];
    const Real x7262 = x7243 * 1004.5;
    const Real x7263 = x7262 + numbers[LAYERS + 4];
    const Real x7264 = x7176 * x7176;
    const Real x7265 = x7264 * x7176;
    const Real x7266 = x5154 * x7265;
    const Real x7267 = x7244 * x7261;
    const Real x7269 = x7243 * x7260;
    const Real x7270 = x7269 - x7267;
    const Real x7271 = x7244 * 1004.5;
    const Real x7273 = x7271 * x7177;
    const Real x7275 = x7263 - x7273;
    const Real x7276 = x7266 * (-4.0);
    const Real x7277 = x7276 - x7275;
    const Real x7278 = 2830000.0 * x7270;
    const Real x7279 = x7277 - x7278;
    // snow_ground._solution
    const Real x7280 = select(x5026, w6161, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1508 = real_109[l] * x776;
        const Real a1164_1508 = select(x466, a1158_1508, 1.0);
        const Real a5182_1508 = a1164_1508 * 333500.0;
        const Real a7169 = real_360[l] - a5182_1508;
        const Mask a7170 = (real_360[l] < 0.0);
        const Mask a7171 = (a7169 > 0.0);
        const Real a5274_1508 = real_136[l] * 0.0004748338081671415;
        const Real a7172 = real_360[l] * a5274_1508;
        const Real a5275_1508 = real_136[l] * 0.0002370791844476055;
        const Real a7173 = a7169 * a5275_1508;
        const Real a7174 = select(a7171, a7173, 0.0);
        const Real a7175 = select(a7170, a7172, a7174);
        real_368[l] = a7169;
        mask_377[l] = a7170;
        mask_423[l] = a7171;
        real_364[l] = a7175;
    }
    // snow_skin._is_melting
    const Real x7281 = x7280 * real_364[0];
    const Real x7282 = x5171 + x7281;
    const Mask x7283 = (x7282 >= 0.0);
    // snow_skin.skin_with
    const Real x7284 = x7280 - x7279;
    const Mask x7285 = (x7284 < 0.001);
    const Real x7286 = select(x7285, 0.001, x7284);
    const Mask x7287 = (real_364[0] < 0.0);
    const Real x7288 = select(x7287, 0.0, real_364[0]);
    const Real x7289 = x7288 * 20.0;
    const Mask x7290 = (x7288 > 0.0);
    const Real x7291 = select(x7290, 20.0, 0.0);
    const Real x7292 = w6166 - real_364[0];
    const Real x7293 = x7280 * x7292;
    const Real x7294 = select(x7283, x5171, x7293);
    const Real x7295 = x7280 / x7286;
    const Real x7296 = x7279 * x7295;
    const Real x7297 = select(x7283, 0.0, x7296);
    const Mask x7298 = ~x7283;
    const Mask x7299 = (x5026 & x7298);
    const Real x7300 = select(x7299, x7292, 0.0);
    const Real x7301 = select(x5026, w6166, 0.0);
    const Real x7302 = x7294 - x7289;
    const Real x7303 = select(x5026, x7302, 0.0);
    const Real x7304 = x7297 - x7291;
    const Real x7305 = select(x5026, x7304, 0.0);
    const Real x7306 = x7279 / x7286;
    const Real x7308 = x7306 * x7300;
    // snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a5275_1536 = real_136[l] * 0.0002370791844476055;
        const Real a7310 = select(mask_423[l], a5275_1536, 0.0);
        const Real a5274_1536 = real_136[l] * 0.0004748338081671415;
        const Real a7311 = select(mask_377[l], a5274_1536, a7310);
        const Mask a7312 = (real_364[l] > 0.0);
        const Real a7313 = select(a7312, 0.0, real_364[l]);
        real_361[l] = a7311;
        mask_424[l] = a7312;
        real_139[l] = a7313;
    }
    // snow_ground._response
    const Real x7315 = x7305 * real_361[0];
    const Real x7316 = x7308 * w6162;
    const Real x7318 = x7315 - x7316;
    const Real x7327 = seconds * x7318;
    // snow_ground._solution
    const Mask x7336 = (w6173 == 1.0);
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground.advance_snow_ground, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_338[l];
        const Mask a7164 = (real_338[l] < real_252[l]);
        const Mask a7165 = (real_338[l] > real_291[l]);
        const Mask a7166 = (a7164 & a7165);
        const Real a7167 = select(a7166, real_342[l], 1.0);
        const Real a7168 = 1 / a7167;
        const Real a7328 = 2094000.0 * real_354[l];
        const Real a7329 = a7328 + 333500000.0;
        const Real a7330 = a7329 / a7167;
        const Real a7331 = 2094000.0 * real_338[l];
        const Real a7332 = real_281[l] + a7331;
        const Real a7333 = select(a7166, a7330, 0.0);
        const Real a7334 = a7332 + a7333;
        const Real a7335 = select(a7166, a7168, 0.0);
        const Mask a7358 = (real_338[l] >= real_252[l]);
        const Real a7359 = select(a7358, real_252[l], real_291[l]);
        const Real a7361 = select(a7166, real_338[l], a7359);
        const Real a7363 = a7361 - numbers[l + 15 * LAYERS + 54];
        const Real a7365 = a7363 / real_280[l];
        const Mask a7369 = (a7365 < 1e-12);
        const Real a7370 = select(a7369, 1e-12, a7365);
        const Real a7372 = log(a7370);
        const Real a7374 = numbers[l + LAYERS + 47] * a7372;
        const Real a7378 = numbers[l + 16 * LAYERS + 54] - a7374;
        const Mask a7380 = (a7378 > 16.11809565095832);
        const Real a7381 = select(a7380, 16.11809565095832, a7378);
        mask_339[l] = a7166;
        real_357[l] = a7334;
        real_355[l] = a7335;
        mask_346[l] = a7358;
        real_336[l] = a7361;
        real_277[l] = a7365;
        mask_349[l] = a7369;
        real_356[l] = a7370;
        real_352[l] = a7372;
        mask_425[l] = a7380;
        real_351[l] = a7381;
    }
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7398 = real_136[l] * real_136[l];
        const Real a7417 = real_362[l] * real_362[l];
        const Real a7421 = real_360[l] * real_362[l];
        const Mask a7424 = (a7421 < 0.0);
        const Real a7425 = select(a7424, 0.0, a7421);
        const Mask a7428 = (a7425 > 1.0);
        const Real a7429 = select(a7428, 1.0, a7425);
        const Real a7432 = a7429 * a7429;
        const Real a7437 = real_363[l] * a7432;
        const Real a7442 = 1.0 - a7437;
        const Real a7444 = a7442 * real_146[l];
        const Real a7449 = a7442 * real_141[l];
        const Real a7454 = a7449 - real_158[l];
        const Mask a7456 = (a7454 < 0.0);
        const Real a7457 = select(a7456, 0.0, a7454);
        const Real a7459 = a7429 * 10.0;
        const Mask a7462 = (a7459 > 1.0);
        const Real a7463 = select(a7462, 1.0, a7459);
        const Real a7466 = a7463 * a7457;
        const Real a7471 = a7449 - a7466;
        real_150[l] = a7398;
        real_367[l] = a7417;
        mask_426[l] = a7424;
        mask_427[l] = a7428;
        real_392[l] = a7429;
        real_396[l] = a7432;
        real_155[l] = a7442;
        real_366[l] = a7444;
        mask_428[l] = a7456;
        real_152[l] = a7457;
        mask_429[l] = a7462;
        real_412[l] = a7463;
        real_391[l] = a7471;
    }
    // snow_ground._links
    const Real x7473 = 1 / real_391[0];
    const Real x7474 = x7473 * x7473;
    const Real x7478 = select(x5026, x7473, 0.0);
    // snow_skin.skin_flux
    const Real x7494 = x7301 + 273.15;
    const Real x7495 = x7301 - x1448;
    // calm_air.coefficient
    const Real x7499 = x7495 * x1420;
    const Real x7500 = -x7499;
    // calm_air.limited_richardson
    const Mask x7507 = (x7500 > 0.0);
    const Real x7508 = select(x7507, x7499, 0.0);
    const Real x7512 = x7508 * x2116;
    const Real x7513 = -x7512;
    const Real x7518 = expm1(x7513);
    const Real x7519 = x7518 + 1.0;
    const Real x7523 = x7518 + 2.0;
    const Real x7524 = x7518 / x7523;
    const Real x7530 = numbers[LAYERS + 2] * x7524;
    const Real x7536 = select(x7507, x7530, x7499);
    const Real x7537 = -x7536;
    // calm_air.coefficient
    const Mask x7539 = (x7537 > 0.0);
    const Real x7540 = select(x7539, x7536, 0.0);
    const Real x7543 = x7540 * 5.0;
    const Real x7546 = 1.0 - x7543;
    const Real x7547 = sqrt(x7546);
    const Real x7548 = x7547 * 2.0;
    const Real x7550 = x7540 * 15.0;
    const Real x7553 = x7550 * x7547;
    const Real x7559 = 1.0 - x7553;
    const Real x7560 = 1 / x7559;
    const Real x7561 = x7560 * x7560;
    const Real x7566 = select(x7539, 0.0, x7536);
    const Mask x7569 = (x7566 > 1e-30);
    const Mask x7570 = (x7566 < 1e-30);
    const Real x7571 = select(x7570, 1e-30, x7566);
    const Real x7574 = sqrt(x7571);
    const Real x7575 = x7574 * 2.0;
    const Real x7578 = select(x7569, x7574, 0.0);
    const Real x7581 = x1430 * x7578;
    const Real x7586 = x7581 + 1.0;
    const Real x7587 = 1 / x7586;
    const Real x7588 = x7587 * x7587;
    const Real x7592 = x7566 * 15.0;
    const Real x7595 = x7592 * x7587;
    const Real x7602 = x7595 + 1.0;
    const Real x7603 = select(x7539, x7560, x7602);
    const Real x7606 = x1409 * x7603;
    // snow_skin.skin_flux
    const Real x7611 = x257 * x7606;
    const Real x7615 = 1 / x7494;
    const Real x7616 = 6138.82863340564 * x7615;
    const Real x7617 = x7301 * 0.0036609921288669233;
    const Real x7618 = x7617 * x7616;
    const Real x7619 = exp(x7618);
    const Real x7620 = x7619 * 611.0;
    const Real x7621 = x7620 * 0.378;
    const Real x7622 = forcing[3] - x7621;
    const Real x7623 = 1 / x7622;
    const Real x7624 = x7623 * x7623;
    const Real x7627 = x7620 * 0.622;
    const Real x7628 = x7627 * x7623;
    const Real x7631 = x7628 - forcing[2];
    const Real x7634 = x7611 * 1004.5;
    const Real x7636 = x7634 + numbers[LAYERS + 4];
    const Real x7639 = x7494 * x7494;
    const Real x7640 = x7639 * x7494;
    const Real x7641 = x5154 * x7640;
    const Real x7643 = x7611 * x7631;
    const Real x7648 = x7636 * x7495;
    const Real x7652 = x7641 * x7494;
    const Real x7654 = x1446 - x7652;
    const Real x7656 = x7654 - x7648;
    const Real x7658 = 2830000.0 * x7643;
    const Real x7660 = x7656 - x7658;
    // snow_skin.skin_of
    const Real x7662 = x7301 - real_364[0];
    const Real x7664 = x7478 * x7662;
    const Real x7669 = x7660 - x7664;
    const Real x7671 = x7669 / x7286;
    const Real x7673 = x7301 + x7671;
    const Real x7674 = select(x7283, 0.0, x7673);
    const Real x7676 = x7674 - real_364[0];
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7692 = (real_364[l] < 0.0);
        const Real a7693 = select(a7692, 0.0, real_364[l]);
        mask_430[l] = a7692;
        real_136[l] = a7693;
    }
    // retention.at, enthalpy.at, snow_ground.advance_snow_ground
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7383 = exp(real_351[l]);
        const Real a7387 = a7383 * 0.008034787106446777;
        const Real a7391 = a7387 + numbers[l + 6 * LAYERS + 47];
        const Real a7392 = -a7391;
        const Real a7395 = select(mask_339[l], a7392, real_354[l]);
        real_342[l] = a7383;
        real_291[l] = a7395;
    }
    // snow_ground._residuals
    const Real x7709 = real_364[4] - real_291[0];
    // enthalpy._drop_from_above
    real_351[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_351[l + 1] = real_291[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_350[l] = real_291[l + 1];
    real_350[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a7314 = real_139[l] - real_139[l + 1];
        const Real a7319 = select(mask_377[l], real_372[l], real_369[l]);
        const Real a7320 = a7319 * real_361[l];
        const Real a7321 = a7314 * real_371[l];
        const Real a7322 = a7320 + a7321;
        const Real a7323 = select(mask_377[l + 1], real_372[l], real_369[l]);
        const Real a7324 = a7323 * real_361[l + 1];
        const Real a7325 = a7314 * real_370[l];
        const Real a7326 = a7324 - a7325;
        const Real a7481 = real_366[l] + real_391[l + 1];
        const Real a7483 = 1 / a7481;
        const Real a7484 = a7483 * a7483;
        const Real a7488 = seconds * a7483;
        const Real a7491 = select(x5026, a7488, 0.0);
        const Real a7701 = real_136[l] - real_136[l + 1];
        real_376[l] = a7314;
        real_158[l] = a7322;
        real_413[l + 1] = a7326;
        real_375[l] = a7484;
        real_374[l] = a7491;
        real_400[l] = a7701;
    }
    // snow_ground._direction
    real_158[4] = real_of(0.0);
    real_413[0] = real_of(0.0);
    const Real x7783 = x5028 * real_361[4];
    const Real x7787 = x5031 * real_361[4];
    const Real x7794 = -x5028;
    for (int l = 0; l < 4; ++l) {
        const Real a7786 = -real_158[l];
        const Real a7793 = -real_413[l + 1];
        real_370[l] = a7786;
        real_371[l] = a7793;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7789 = -real_286[l + 1];
        const Real a7795 = -real_272[l];
        real_307[l] = a7789;
        real_312[l] = a7795;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_378[l] = real_370[l];
    real_378[4] = x7787;
    for (int l = 0; l < LAYERS - 1; ++l) real_378[l + 5] = real_307[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7782 = real_158[l] + real_413[l];
        const Real a7784 = a7782 + in_row(l, 4, x7783);
        const Real a7785 = a7784 - in_row(l, 0, x7327);
        const Real a7790 = a7785 + 1.0;
        real_361[l] = a7790;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7732 = 2094000.0 * real_336[l];
        const Real a7734 = real_281[l] + a7732;
        const Real a7748 = real_291[l] - real_351[l];
        const Real a7761 = real_291[l] - real_350[l];
        const Real a7791 = real_357[l] + real_274[l];
        const Real a7792 = a7791 + real_272[l];
        real_347[l] = a7734;
        real_331[l] = a7748;
        real_335[l] = a7761;
        real_341[l] = a7792;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_380[l] = real_361[l];
    for (int l = 0; l < LAYERS; ++l) real_380[l + 5] = real_341[l];
    for (int l = 0; l < 4; ++l) real_379[l] = real_371[l];
    real_379[4] = x7794;
    for (int l = 0; l < LAYERS - 1; ++l) real_379[l + 5] = real_312[l];
    // tridiagonal.jvp
    real_381[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_381[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_385[l] = real_of(0.0);
    real_385[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7865 = select(x5026, x7301, 0.0);
    const Real x7867 = select(x5026, x7303, 0.0);
    const Real x7869 = real_364[4] - real_354[0];
    const Real x7871 = x1348 * x7869;
    const Real x7876 = select(x5026, x7871, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7863 = select(x7336, real_354[l], NOT_A_NUMBER);
        const Real a7878 = a7863 + 273.15;
        after[l] = a7878;
        real_341[l] = a7863;
        real_350[l] = a7878;
    }
    // ground_heat.heat
    const Real x7881 = x4833 - real_350[0];
    // snow_skin.skin_flux
    const Real x7930 = x7865 + 273.15;
    after[3 * LAYERS + 31] = x7930;
    const Real x7931 = x7865 - x1448;
    // calm_air.coefficient
    const Real x7935 = x7931 * x1420;
    const Real x7936 = -x7935;
    // calm_air.limited_richardson
    const Mask x7943 = (x7936 > 0.0);
    const Real x7944 = select(x7943, x7935, 0.0);
    const Real x7948 = x7944 * x2116;
    const Real x7949 = -x7948;
    const Real x7954 = expm1(x7949);
    const Real x7955 = x7954 + 1.0;
    const Real x7959 = x7954 + 2.0;
    const Real x7960 = x7954 / x7959;
    const Real x7966 = numbers[LAYERS + 2] * x7960;
    const Real x7972 = select(x7943, x7966, x7935);
    const Real x7973 = -x7972;
    // calm_air.coefficient
    const Mask x7975 = (x7973 > 0.0);
    const Real x7976 = select(x7975, x7972, 0.0);
    const Real x7979 = x7976 * 5.0;
    const Real x7982 = 1.0 - x7979;
    const Real x7983 = sqrt(x7982);
    const Real x7984 = x7983 * 2.0;
    const Real x7986 = x7976 * 15.0;
    const Real x7989 = x7986 * x7983;
    const Real x7995 = 1.0 - x7989;
    const Real x7996 = 1 / x7995;
    const Real x7997 = x7996 * x7996;
    const Real x8002 = select(x7975, 0.0, x7972);
    const Mask x8005 = (x8002 > 1e-30);
    const Mask x8006 = (x8002 < 1e-30);
    const Real x8007 = select(x8006, 1e-30, x8002);
    const Real x8010 = sqrt(x8007);
    const Real x8011 = x8010 * 2.0;
    const Real x8014 = select(x8005, x8010, 0.0);
    const Real x8017 = x1430 * x8014;
    const Real x8022 = x8017 + 1.0;
    const Real x8023 = 1 / x8022;
    const Real x8024 = x8023 * x8023;
    const Real x8028 = x8002 * 15.0;
    const Real x8031 = x8028 * x8023;
    const Real x8038 = x8031 + 1.0;
    const Real x8039 = select(x7975, x7996, x8038);
    const Real x8042 = x1409 * x8039;
    // snow_skin.skin_flux
    const Real x8047 = x257 * x8042;
    const Real x8051 = 1 / x7930;
    const Real x8052 = x8051 * x8051;
    const Real x8056 = 6138.82863340564 * x8051;
    const Real x8059 = x7865 * 0.0036609921288669233;
    const Real x8061 = x8059 * x8056;
    const Real x8066 = exp(x8061);
    const Real x8068 = x8066 * 611.0;
    const Real x8070 = x8068 * 0.378;
    const Real x8072 = forcing[3] - x8070;
    const Real x8074 = 1 / x8072;
    const Real x8075 = x8074 * x8074;
    const Real x8079 = x8068 * 0.622;
    const Real x8081 = x8079 * x8074;
    const Real x8086 = x8081 - forcing[2];
    const Real x8088 = x8047 * 1004.5;
    const Real x8090 = x8088 + numbers[LAYERS + 4];
    const Real x8092 = x7930 * x7930;
    const Real x8095 = x8092 * x7930;
    const Real x8099 = x5154 * x8095;
    const Real x8103 = x8047 * x8086;
    const Real x8107 = x8090 * x7931;
    const Real x8111 = x8099 * x7930;
    const Real x8115 = x1446 - x8111;
    const Real x8117 = x8115 - x8107;
    const Real x8119 = 2830000.0 * x8103;
    const Real x8121 = x8117 - x8119;
    // layered_snow._melted
    const Real x8123 = seconds * x8103;
    const Real x8125 = x1353 * x8123;
    const Real x8131 = select(x5026, x8125, 0.0);
    const Real x8132 = -x8131;
    // snow_water.with_vapour_exchange
    const Mask x8134 = (x8132 < 0.0);
    const Real x8135 = select(x8134, 0.0, x8131);
    const Real x8136 = -x8135;
    const Mask x8139 = (x8131 < 0.0);
    const Real x8140 = select(x8139, 0.0, x8131);
    const Mask x8144 = (x1149 > 0.0);
    const Real x8145 = select(x8144, x1149, 1.0);
    // layered_snow._melted, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7893 = x1353 * real_360[l];
        const Real a7899 = select(x5026, a7893, 0.0);
        const Real a7902 = a7899 * 2.9985007496251872e-06;
        const Real a7903 = -a7902;
        const Mask a7905 = (a7903 < 0.0);
        const Real a7906 = select(a7905, 0.0, a7902);
        const Real a7907 = -a7906;
        const Mask a7909 = (a7907 > real_109[l]);
        const Real a7910 = select(a7909, real_109[l], a7907);
        const Real a7912 = real_109[l] - a7910;
        const Mask a7914 = (real_112[l] > 0.0);
        const Real a7915 = select(a7914, real_112[l], 1.0);
        const Real a7917 = a7912 / a7915;
        const Mask a7921 = (a7917 > 1.0);
        const Real a7922 = select(a7921, 1.0, a7917);
        const Real a7924 = select(a7914, a7922, 0.0);
        const Real a7926 = a7924 * real_65[l];
        real_361[l] = a7899;
        mask_431[l] = a7905;
        mask_432[l] = a7909;
        mask_433[l] = a7914;
        real_413[l] = a7915;
        real_158[l] = a7917;
        mask_434[l] = a7921;
        real_136[l] = a7924;
        real_391[l] = a7926;
    }
    // snow_water.with_vapour_exchange
    const Real x8147 = select(x8144, real_361[0], 0.0);
    const Real x8148 = -x8147;
    // snow_layers.liquid_water
    const Real x8150 = real_361[0] * 2.9985007496251872e-06;
    const Real x8151 = -x8150;
    const Mask x8153 = (x8151 < 0.0);
    const Real x8154 = select(x8153, 0.0, x8150);
    const Real x8155 = -x8154;
    const Mask x8157 = (x8155 > x1149);
    const Real x8158 = select(x8157, x1149, x8155);
    // snow_water.with_vapour_exchange
    const Real x8160 = x1149 - x8158;
    const Mask x8162 = (x8136 > x8160);
    const Real x8163 = select(x8162, x8160, x8136);
    const Real x8165 = x8163 - x8140;
    const Mask x8167 = (x8160 > 0.0);
    // snow_layers.warmth
    const Real x8168 = 1 / x8145;
    const Real x8169 = x8168 * x8168;
    const Real x8173 = x8168 * 0.0004748338081671415;
    const Real x8176 = x8168 * 0.0002370791844476055;
    const Real x8179 = x8145 * 333500.0;
    const Real x8181 = x8147 + x8179;
    const Real x8182 = -x8181;
    const Mask x8184 = (x8148 < 0.0);
    const Mask x8185 = (x8182 > 0.0);
    const Real x8186 = x8147 * x8173;
    const Real x8191 = x8181 * x8176;
    const Real x8196 = select(x8185, x8191, 0.0);
    const Real x8199 = select(x8184, x8186, x8196);
    const Real x8200 = -x8199;
    // snow_water.with_vapour_exchange
    const Mask x8202 = (x8200 > 0.0);
    const Real x8203 = select(x8202, 0.0, x8199);
    const Real x8206 = x8203 * 2106.0;
    const Real x8209 = x8165 * x8206;
    const Real x8215 = select(x8167, x8160, 1.0);
    const Real x8217 = x8165 / x8215;
    const Real x8221 = 1.0 - x8217;
    const Real x8224 = x8135 + x8163;
    const Real x8225 = -x8224;
    const Real x8227 = x1149 - x8165;
    const Real x8229 = x8209 - real_361[0];
    const Real x8231 = real_391[0] * x8221;
    const Real x8236 = select(x8167, x8231, real_391[0]);
    const Real x8238 = x8163 / x8145;
    const Real x8242 = 1.0 - x8238;
    const Real x8244 = real_108[0] * x8242;
    const Mask x8249 = (real_66[1] > 0.0);
    const Real x8250 = select(x8249, real_66[1], 1.0);
    const Real x8252 = select(x8249, real_361[1], 0.0);
    const Real x8253 = -x8252;
    // snow_layers.liquid_water
    const Real x8255 = real_361[1] * 2.9985007496251872e-06;
    const Real x8256 = -x8255;
    const Mask x8258 = (x8256 < 0.0);
    const Real x8259 = select(x8258, 0.0, x8255);
    const Real x8260 = -x8259;
    const Mask x8262 = (x8260 > real_66[1]);
    const Real x8263 = select(x8262, real_66[1], x8260);
    // snow_water.with_vapour_exchange
    const Real x8265 = real_66[1] - x8263;
    const Mask x8267 = (x8225 > x8265);
    const Real x8268 = select(x8267, x8265, x8225);
    const Mask x8270 = (x8265 > 0.0);
    // snow_layers.warmth
    const Real x8271 = 1 / x8250;
    const Real x8272 = x8271 * x8271;
    const Real x8276 = x8271 * 0.0004748338081671415;
    const Real x8279 = x8271 * 0.0002370791844476055;
    const Real x8282 = x8250 * 333500.0;
    const Real x8284 = x8252 + x8282;
    const Real x8285 = -x8284;
    const Mask x8287 = (x8253 < 0.0);
    const Mask x8288 = (x8285 > 0.0);
    const Real x8289 = x8252 * x8276;
    const Real x8294 = x8284 * x8279;
    const Real x8299 = select(x8288, x8294, 0.0);
    const Real x8302 = select(x8287, x8289, x8299);
    const Real x8303 = -x8302;
    // snow_water.with_vapour_exchange
    const Mask x8305 = (x8303 > 0.0);
    const Real x8306 = select(x8305, 0.0, x8302);
    const Real x8309 = x8306 * 2106.0;
    const Real x8312 = x8268 * x8309;
    const Real x8318 = select(x8270, x8265, 1.0);
    const Real x8320 = x8268 / x8318;
    const Real x8324 = 1.0 - x8320;
    const Real x8326 = x8165 + x8268;
    const Real x8328 = x8224 + x8268;
    const Real x8329 = -x8328;
    const Real x8332 = real_66[1] - x8268;
    const Real x8334 = x8312 - real_361[1];
    const Real x8336 = real_391[1] * x8324;
    const Real x8341 = select(x8270, x8336, real_391[1]);
    const Real x8343 = x8268 / x8250;
    const Real x8347 = 1.0 - x8343;
    const Real x8349 = real_108[1] * x8347;
    const Mask x8354 = (real_66[2] > 0.0);
    const Real x8355 = select(x8354, real_66[2], 1.0);
    const Real x8357 = select(x8354, real_361[2], 0.0);
    const Real x8358 = -x8357;
    // snow_layers.liquid_water
    const Real x8360 = real_361[2] * 2.9985007496251872e-06;
    const Real x8361 = -x8360;
    const Mask x8363 = (x8361 < 0.0);
    const Real x8364 = select(x8363, 0.0, x8360);
    const Real x8365 = -x8364;
    const Mask x8367 = (x8365 > real_66[2]);
    const Real x8368 = select(x8367, real_66[2], x8365);
    // snow_water.with_vapour_exchange
    const Real x8370 = real_66[2] - x8368;
    const Mask x8372 = (x8329 > x8370);
    const Real x8373 = select(x8372, x8370, x8329);
    const Mask x8375 = (x8370 > 0.0);
    // snow_layers.warmth
    const Real x8376 = 1 / x8355;
    const Real x8377 = x8376 * x8376;
    const Real x8381 = x8376 * 0.0004748338081671415;
    const Real x8384 = x8376 * 0.0002370791844476055;
    const Real x8387 = x8355 * 333500.0;
    const Real x8389 = x8357 + x8387;
    const Real x8390 = -x8389;
    const Mask x8392 = (x8358 < 0.0);
    const Mask x8393 = (x8390 > 0.0);
    const Real x8394 = x8357 * x8381;
    const Real x8399 = x8389 * x8384;
    const Real x8404 = select(x8393, x8399, 0.0);
    const Real x8407 = select(x8392, x8394, x8404);
    const Real x8408 = -x8407;
    // snow_water.with_vapour_exchange
    const Mask x8410 = (x8408 > 0.0);
    const Real x8411 = select(x8410, 0.0, x8407);
    const Real x8414 = x8411 * 2106.0;
    const Real x8417 = x8373 * x8414;
    const Real x8423 = select(x8375, x8370, 1.0);
    const Real x8425 = x8373 / x8423;
    const Real x8429 = 1.0 - x8425;
    const Real x8431 = x8326 + x8373;
    const Real x8433 = x8328 + x8373;
    const Real x8434 = -x8433;
    const Real x8437 = real_66[2] - x8373;
    const Real x8439 = x8417 - real_361[2];
    const Real x8441 = real_391[2] * x8429;
    const Real x8446 = select(x8375, x8441, real_391[2]);
    const Real x8448 = x8373 / x8355;
    const Real x8452 = 1.0 - x8448;
    const Real x8454 = real_108[2] * x8452;
    const Mask x8459 = (real_66[3] > 0.0);
    const Real x8460 = select(x8459, real_66[3], 1.0);
    const Real x8462 = select(x8459, real_361[3], 0.0);
    const Real x8463 = -x8462;
    // snow_layers.liquid_water
    const Real x8465 = real_361[3] * 2.9985007496251872e-06;
    const Real x8466 = -x8465;
    const Mask x8468 = (x8466 < 0.0);
    const Real x8469 = select(x8468, 0.0, x8465);
    const Real x8470 = -x8469;
    const Mask x8472 = (x8470 > real_66[3]);
    const Real x8473 = select(x8472, real_66[3], x8470);
    // snow_water.with_vapour_exchange
    const Real x8475 = real_66[3] - x8473;
    const Mask x8477 = (x8434 > x8475);
    const Real x8478 = select(x8477, x8475, x8434);
    const Mask x8480 = (x8475 > 0.0);
    // snow_layers.warmth
    const Real x8481 = 1 / x8460;
    const Real x8482 = x8481 * x8481;
    const Real x8486 = x8481 * 0.0004748338081671415;
    const Real x8489 = x8481 * 0.0002370791844476055;
    const Real x8492 = x8460 * 333500.0;
    const Real x8494 = x8462 + x8492;
    const Real x8495 = -x8494;
    const Mask x8497 = (x8463 < 0.0);
    const Mask x8498 = (x8495 > 0.0);
    const Real x8499 = x8462 * x8486;
    const Real x8504 = x8494 * x8489;
    const Real x8509 = select(x8498, x8504, 0.0);
    const Real x8512 = select(x8497, x8499, x8509);
    const Real x8513 = -x8512;
    // snow_water.with_vapour_exchange
    const Mask x8515 = (x8513 > 0.0);
    const Real x8516 = select(x8515, 0.0, x8512);
    const Real x8519 = x8516 * 2106.0;
    const Real x8522 = x8478 * x8519;
    const Real x8528 = select(x8480, x8475, 1.0);
    const Real x8530 = x8478 / x8528;
    const Real x8534 = 1.0 - x8530;
    const Real x8536 = x8431 + x8478;
    const Real x8538 = x8433 + x8478;
    const Real x8539 = -x8538;
    const Real x8542 = real_66[3] - x8478;
    const Real x8544 = x8522 - real_361[3];
    const Real x8546 = real_391[3] * x8534;
    const Real x8551 = select(x8480, x8546, real_391[3]);
    const Real x8553 = x8478 / x8460;
    const Real x8557 = 1.0 - x8553;
    const Real x8559 = real_108[3] * x8557;
    const Mask x8564 = (real_66[4] > 0.0);
    const Real x8565 = select(x8564, real_66[4], 1.0);
    const Real x8567 = select(x8564, real_361[4], 0.0);
    const Real x8568 = -x8567;
    // snow_layers.liquid_water
    const Real x8570 = real_361[4] * 2.9985007496251872e-06;
    const Real x8571 = -x8570;
    const Mask x8573 = (x8571 < 0.0);
    const Real x8574 = select(x8573, 0.0, x8570);
    const Real x8575 = -x8574;
    const Mask x8577 = (x8575 > real_66[4]);
    const Real x8578 = select(x8577, real_66[4], x8575);
    // snow_water.with_vapour_exchange
    const Real x8580 = real_66[4] - x8578;
    const Mask x8582 = (x8539 > x8580);
    const Real x8583 = select(x8582, x8580, x8539);
    const Mask x8585 = (x8580 > 0.0);
    // snow_layers.warmth
    const Real x8586 = 1 / x8565;
    const Real x8587 = x8586 * x8586;
    const Real x8591 = x8586 * 0.0004748338081671415;
    const Real x8594 = x8586 * 0.0002370791844476055;
    const Real x8597 = x8565 * 333500.0;
    const Real x8599 = x8567 + x8597;
    const Real x8600 = -x8599;
    const Mask x8602 = (x8568 < 0.0);
    const Mask x8603 = (x8600 > 0.0);
    const Real x8604 = x8567 * x8591;
    const Real x8609 = x8599 * x8594;
    const Real x8614 = select(x8603, x8609, 0.0);
    const Real x8617 = select(x8602, x8604, x8614);
    const Real x8618 = -x8617;
    // snow_water.with_vapour_exchange
    const Mask x8620 = (x8618 > 0.0);
    const Real x8621 = select(x8620, 0.0, x8617);
    const Real x8624 = x8621 * 2106.0;
    const Real x8627 = x8583 * x8624;
    const Real x8633 = select(x8585, x8580, 1.0);
    const Real x8635 = x8583 / x8633;
    const Real x8639 = 1.0 - x8635;
    const Real x8641 = x8536 + x8583;
    const Real x8644 = real_66[4] - x8583;
    const Real x8646 = x8627 - real_361[4];
    const Real x8648 = real_391[4] * x8639;
    const Real x8653 = select(x8585, x8648, real_391[4]);
    const Real x8655 = x8583 / x8565;
    const Real x8659 = 1.0 - x8655;
    const Real x8661 = real_108[4] * x8659;
    // snow_water.<genexpr>
    real_361[0] = x8227;
    real_361[1] = x8332;
    real_361[2] = x8437;
    real_361[3] = x8542;
    real_361[4] = x8644;
    real_66[0] = x8229;
    real_66[1] = x8334;
    real_66[2] = x8439;
    real_66[3] = x8544;
    real_66[4] = x8646;
    real_112[0] = x8236;
    real_112[1] = x8341;
    real_112[2] = x8446;
    real_112[3] = x8551;
    real_112[4] = x8653;
    real_366[0] = x8244;
    real_366[1] = x8349;
    real_366[2] = x8454;
    real_366[3] = x8559;
    real_366[4] = x8661;
    // snow_layers.liquid_water
    const Real x8674 = real_66[0] * 2.9985007496251872e-06;
    const Mask x8676 = (x8674 < 0.0);
    const Real x8677 = select(x8676, 0.0, x8674);
    const Mask x8679 = (x8677 > real_361[0]);
    const Real x8680 = select(x8679, real_361[0], x8677);
    // snow_water.percolated
    const Real x8682 = real_361[0] - x8680;
    const Mask x8684 = (x8682 > 0.0);
    const Real x8685 = select(x8684, x8682, 1.0);
    const Real x8687 = x8682 / x8685;
    const Mask x8691 = (x8687 > 1.0);
    const Real x8692 = select(x8691, 1.0, x8687);
    const Real x8694 = select(x8684, x8692, 0.0);
    const Real x8696 = x8694 * real_112[0];
    const Real x8700 = x8682 * 0.0010905125408942203;
    const Mask x8702 = (x8696 < x8700);
    const Real x8703 = select(x8702, x8700, x8696);
    // snow_properties._pores
    const Real x8705 = x8703 - x8700;
    const Mask x8707 = (x8705 < 0.0);
    const Real x8708 = select(x8707, 0.0, x8705);
    // snow_properties.held_by_pores
    const Real x8710 = x1292 * x8708;
    // snow_water.percolated
    const Real x8714 = x8680 - x8710;
    const Mask x8716 = (x8714 < 0.0);
    const Real x8717 = select(x8716, 0.0, x8714);
    const Mask x8719 = (x8680 > 0.0);
    const Real x8720 = select(x8719, x8680, 1.0);
    const Real x8722 = x8717 / x8720;
    const Real x8726 = real_66[0] * x8722;
    const Real x8730 = select(x8719, x8726, 0.0);
    const Mask x8732 = (real_361[0] > 0.0);
    const Real x8733 = select(x8732, real_361[0], 1.0);
    const Real x8735 = x8717 / x8733;
    const Real x8739 = real_361[0] - x8717;
    const Real x8741 = real_66[0] - x8730;
    const Real x8743 = 1.0 - x8735;
    const Real x8745 = real_366[0] * x8743;
    const Real x8750 = real_361[1] + x8717;
    const Real x8752 = real_66[1] + x8730;
    // snow_layers.liquid_water
    const Real x8754 = x8752 * 2.9985007496251872e-06;
    const Mask x8756 = (x8754 < 0.0);
    const Real x8757 = select(x8756, 0.0, x8754);
    const Mask x8759 = (x8757 > x8750);
    const Real x8760 = select(x8759, x8750, x8757);
    // snow_water.percolated
    const Real x8762 = x8750 - x8760;
    // snow_layers.liquid_water
    const Real x8764 = real_66[1] * 2.9985007496251872e-06;
    const Mask x8766 = (x8764 < 0.0);
    const Real x8767 = select(x8766, 0.0, x8764);
    const Mask x8769 = (x8767 > real_361[1]);
    const Real x8770 = select(x8769, real_361[1], x8767);
    // snow_water.percolated
    const Real x8772 = real_361[1] - x8770;
    const Mask x8774 = (x8772 > 0.0);
    const Real x8775 = select(x8774, x8772, 1.0);
    const Real x8777 = x8762 / x8775;
    const Mask x8781 = (x8777 > 1.0);
    const Real x8782 = select(x8781, 1.0, x8777);
    const Real x8784 = select(x8774, x8782, 0.0);
    const Real x8786 = x8784 * real_112[1];
    const Real x8790 = x8762 * 0.0010905125408942203;
    const Mask x8792 = (x8786 < x8790);
    const Real x8793 = select(x8792, x8790, x8786);
    // snow_properties._pores
    const Real x8795 = x8793 - x8790;
    const Mask x8797 = (x8795 < 0.0);
    const Real x8798 = select(x8797, 0.0, x8795);
    // snow_properties.held_by_pores
    const Real x8800 = x1292 * x8798;
    // snow_water.percolated
    const Real x8804 = x8760 - x8800;
    const Mask x8806 = (x8804 < 0.0);
    const Real x8807 = select(x8806, 0.0, x8804);
    const Mask x8809 = (x8760 > 0.0);
    const Real x8810 = select(x8809, x8760, 1.0);
    const Real x8812 = x8807 / x8810;
    const Real x8816 = x8752 * x8812;
    const Real x8820 = select(x8809, x8816, 0.0);
    const Mask x8822 = (x8750 > 0.0);
    const Real x8823 = select(x8822, x8750, 1.0);
    const Real x8825 = x8807 / x8823;
    const Real x8829 = x8750 - x8807;
    const Real x8831 = x8752 - x8820;
    const Real x8833 = 1.0 - x8825;
    const Real x8835 = real_366[1] * x8833;
    const Real x8840 = real_361[2] + x8807;
    const Real x8842 = real_66[2] + x8820;
    // snow_layers.liquid_water
    const Real x8844 = x8842 * 2.9985007496251872e-06;
    const Mask x8846 = (x8844 < 0.0);
    const Real x8847 = select(x8846, 0.0, x8844);
    const Mask x8849 = (x8847 > x8840);
    const Real x8850 = select(x8849, x8840, x8847);
    // snow_water.percolated
    const Real x8852 = x8840 - x8850;
    // snow_layers.liquid_water
    const Real x8854 = real_66[2] * 2.9985007496251872e-06;
    const Mask x8856 = (x8854 < 0.0);
    const Real x8857 = select(x8856, 0.0, x8854);
    const Mask x8859 = (x8857 > real_361[2]);
    const Real x8860 = select(x8859, real_361[2], x8857);
    // snow_water.percolated
    const Real x8862 = real_361[2] - x8860;
    const Mask x8864 = (x8862 > 0.0);
    const Real x8865 = select(x8864, x8862, 1.0);
    const Real x8867 = x8852 / x8865;
    const Mask x8871 = (x8867 > 1.0);
    const Real x8872 = select(x8871, 1.0, x8867);
    const Real x8874 = select(x8864, x8872, 0.0);
    const Real x8876 = x8874 * real_112[2];
    const Real x8880 = x8852 * 0.0010905125408942203;
    const Mask x8882 = (x8876 < x8880);
    const Real x8883 = select(x8882, x8880, x8876);
    // snow_properties._pores
    const Real x8885 = x8883 - x8880;
    const Mask x8887 = (x8885 < 0.0);
    const Real x8888 = select(x8887, 0.0, x8885);
    // snow_properties.held_by_pores
    const Real x8890 = x1292 * x8888;
    // snow_water.percolated
    const Real x8894 = x8850 - x8890;
    const Mask x8896 = (x8894 < 0.0);
    const Real x8897 = select(x8896, 0.0, x8894);
    const Mask x8899 = (x8850 > 0.0);
    const Real x8900 = select(x8899, x8850, 1.0);
    const Real x8902 = x8897 / x8900;
    const Real x8906 = x8842 * x8902;
    const Real x8910 = select(x8899, x8906, 0.0);
    const Mask x8912 = (x8840 > 0.0);
    const Real x8913 = select(x8912, x8840, 1.0);
    const Real x8915 = x8897 / x8913;
    const Real x8919 = x8840 - x8897;
    const Real x8921 = x8842 - x8910;
    const Real x8923 = 1.0 - x8915;
    const Real x8925 = real_366[2] * x8923;
    const Real x8930 = real_361[3] + x8897;
    const Real x8932 = real_66[3] + x8910;
    // snow_layers.liquid_water
    const Real x8934 = x8932 * 2.9985007496251872e-06;
    const Mask x8936 = (x8934 < 0.0);
    const Real x8937 = select(x8936, 0.0, x8934);
    const Mask x8939 = (x8937 > x8930);
    const Real x8940 = select(x8939, x8930, x8937);
    // snow_water.percolated
    const Real x8942 = x8930 - x8940;
    // snow_layers.liquid_water
    const Real x8944 = real_66[3] * 2.9985007496251872e-06;
    const Mask x8946 = (x8944 < 0.0);
    const Real x8947 = select(x8946, 0.0, x8944);
    const Mask x8949 = (x8947 > real_361[3]);
    const Real x8950 = select(x8949, real_361[3], x8947);
    // snow_water.percolated
    const Real x8952 = real_361[3] - x8950;
    const Mask x8954 = (x8952 > 0.0);
    const Real x8955 = select(x8954, x8952, 1.0);
    const Real x8957 = x8942 / x8955;
    const Mask x8961 = (x8957 > 1.0);
    const Real x8962 = select(x8961, 1.0, x8957);
    const Real x8964 = select(x8954, x8962, 0.0);
    const Real x8966 = x8964 * real_112[3];
    const Real x8970 = x8942 * 0.0010905125408942203;
    const Mask x8972 = (x8966 < x8970);
    const Real x8973 = select(x8972, x8970, x8966);
    // snow_properties._pores
    const Real x8975 = x8973 - x8970;
    const Mask x8977 = (x8975 < 0.0);
    const Real x8978 = select(x8977, 0.0, x8975);
    // snow_properties.held_by_pores
    const Real x8980 = x1292 * x8978;
    // snow_water.percolated
    const Real x8984 = x8940 - x8980;
    const Mask x8986 = (x8984 < 0.0);
    const Real x8987 = select(x8986, 0.0, x8984);
    const Mask x8989 = (x8940 > 0.0);
    const Real x8990 = select(x8989, x8940, 1.0);
    const Real x8992 = x8987 / x8990;
    const Real x8996 = x8932 * x8992;
    const Real x9000 = select(x8989, x8996, 0.0);
    const Mask x9002 = (x8930 > 0.0);
    const Real x9003 = select(x9002, x8930, 1.0);
    const Real x9005 = x8987 / x9003;
    const Real x9009 = x8930 - x8987;
    const Real x9011 = x8932 - x9000;
    const Real x9013 = 1.0 - x9005;
    const Real x9015 = real_366[3] * x9013;
    const Real x9020 = real_361[4] + x8987;
    const Real x9022 = real_66[4] + x9000;
    // snow_layers.liquid_water
    const Real x9024 = x9022 * 2.9985007496251872e-06;
    const Mask x9026 = (x9024 < 0.0);
    const Real x9027 = select(x9026, 0.0, x9024);
    const Mask x9029 = (x9027 > x9020);
    const Real x9030 = select(x9029, x9020, x9027);
    // snow_water.percolated
    const Real x9032 = x9020 - x9030;
    // snow_layers.liquid_water
    const Real x9034 = real_66[4] * 2.9985007496251872e-06;
    const Mask x9036 = (x9034 < 0.0);
    const Real x9037 = select(x9036, 0.0, x9034);
    const Mask x9039 = (x9037 > real_361[4]);
    const Real x9040 = select(x9039, real_361[4], x9037);
    // snow_water.percolated
    const Real x9042 = real_361[4] - x9040;
    const Mask x9044 = (x9042 > 0.0);
    const Real x9045 = select(x9044, x9042, 1.0);
    const Real x9047 = x9032 / x9045;
    const Mask x9051 = (x9047 > 1.0);
    const Real x9052 = select(x9051, 1.0, x9047);
    const Real x9054 = select(x9044, x9052, 0.0);
    const Real x9056 = x9054 * real_112[4];
    const Real x9060 = x9032 * 0.0010905125408942203;
    const Mask x9062 = (x9056 < x9060);
    const Real x9063 = select(x9062, x9060, x9056);
    // snow_properties._pores
    const Real x9065 = x9063 - x9060;
    const Mask x9067 = (x9065 < 0.0);
    const Real x9068 = select(x9067, 0.0, x9065);
    // snow_properties.held_by_pores
    const Real x9070 = x1292 * x9068;
    // snow_water.percolated
    const Real x9074 = x9030 - x9070;
    const Mask x9076 = (x9074 < 0.0);
    const Real x9077 = select(x9076, 0.0, x9074);
    const Mask x9079 = (x9030 > 0.0);
    const Real x9080 = select(x9079, x9030, 1.0);
    const Real x9082 = x9077 / x9080;
    const Real x9086 = x9022 * x9082;
    const Real x9090 = select(x9079, x9086, 0.0);
    const Mask x9092 = (x9020 > 0.0);
    const Real x9093 = select(x9092, x9020, 1.0);
    const Real x9095 = x9077 / x9093;
    const Real x9099 = x9020 - x9077;
    const Real x9101 = x9022 - x9090;
    const Real x9103 = 1.0 - x9095;
    const Real x9105 = real_366[4] * x9103;
    // snow_water.<genexpr>
    real_361[0] = x8739;
    real_361[1] = x8829;
    real_361[2] = x8919;
    real_361[3] = x9009;
    real_361[4] = x9099;
    real_139[0] = x8741;
    real_139[1] = x8831;
    real_139[2] = x8921;
    real_139[3] = x9011;
    real_139[4] = x9101;
    real_417[0] = x8703;
    real_417[1] = x8793;
    real_417[2] = x8883;
    real_417[3] = x8973;
    real_417[4] = x9063;
    real_390[0] = x8745;
    real_390[1] = x8835;
    real_390[2] = x8925;
    real_390[3] = x9015;
    real_390[4] = x9105;
    // layered_snow._melted
    const Real x9118 = select(x5026, x1354, 1.0);
    const Real x9120 = x9118 * seconds;
    const Real x9122 = x8641 / x9120;
    const Real x9126 = x9122 * 2830000.0;
    const Real x9128 = select(x5026, x9126, 0.0);
    const Real x9130 = x8121 + x8107;
    const Real x9132 = x8103 * 2830000.0;
    const Real x9133 = x9130 + x9132;
    const Real x9135 = x9133 - x7867;
    const Real x9190 = x9135 - x9128;
    const Real x9192 = select(x5026, x9190, 0.0);
    // layered_snow.close_snow
    const Real x9194 = x9077 + x1450;
    // layered_snow_step.layered_snow_step
    const Real x9207 = x8641 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9209_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_417[l];
        const Mask a9137 = (real_361[l] > 0.0);
        const Real a9138 = select(a9137, real_361[l], 1.0);
        const Real a9140 = real_139[l] * 2.9985007496251872e-06;
        const Mask a9142 = (a9140 < 0.0);
        const Real a9143 = select(a9142, 0.0, a9140);
        const Mask a9145 = (a9143 > real_361[l]);
        const Real a9146 = select(a9145, real_361[l], a9143);
        after[3 * LAYERS + 10 + l] = a9146;
        const Real a9148 = select(a9137, real_139[l], 0.0);
        const Real a9150 = 1 / a9138;
        const Real a9151 = a9150 * a9150;
        const Real a9155 = a9150 * 0.0004748338081671415;
        const Real a9158 = a9150 * 0.0002370791844476055;
        const Real a9161 = a9138 * 333500.0;
        const Real a9163 = a9148 - a9161;
        const Mask a9165 = (a9148 < 0.0);
        const Mask a9166 = (a9163 > 0.0);
        const Real a9167 = a9148 * a9155;
        const Real a9172 = a9163 * a9158;
        const Real a9177 = select(a9166, a9172, 0.0);
        const Real a9179 = select(a9165, a9167, a9177);
        const Real a9181 = real_361[l] - a9146;
        after[3 * LAYERS + 5 + l] = a9181;
        const Real a9183 = a9179 + 273.15;
        after[3 * LAYERS + 15 + l] = a9183;
        const Real a9184 = real_390[l] / a9138;
        const Real a9188 = select(a9137, a9184, 0.0);
        after[3 * LAYERS + 25 + l] = a9188;
        a9209_last = a9209_last + a9181;
        mask_435[l] = a9137;
        real_373[l] = a9138;
        mask_436[l] = a9142;
        mask_437[l] = a9145;
        real_365[l] = a9146;
        real_438[l] = a9148;
        real_439[l] = a9151;
        real_440[l] = a9155;
        real_441[l] = a9158;
        real_442[l] = a9163;
        mask_443[l] = a9165;
        mask_444[l] = a9166;
        real_445[l] = a9181;
        real_446[l] = a9183;
        real_447[l] = a9184;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9210 = (a9209_last > 0.0);
    // air.emission
    const Real x9211 = x8092 * x8092;
    const Real x9214 = x9211 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9216 = numbers[LAYERS + 19] * x9214;
    // surface_balance.skin_temperature
    const Real x9220 = x4841 * real_350[0];
    const Real x9224 = x4833 + x9220;
    const Real x9226 = x9224 / x4845;
    // surface_balance.emitted
    const Real x9230 = x9226 - x4791;
    const Real x9232 = x4802 * x9230;
    const Real x9236 = x4813 + x9232;
    // layered_snow_step.of_cell
    const Real x9238 = x1353 * x9216;
    const Real x9244 = x1453 * x9236;
    const Real x9249 = x9244 - x9238;
    const Real x9251 = x1353 * numbers[LAYERS + 19];
    const Real x9257 = x1453 * x1518;
    const Real x9262 = x9257 - x9251;
    after[3 * LAYERS + 34] = x9262;
    // layered_snow_step.skin
    const Real x9264 = x9262 * 5.67e-08;
    const Real x9266 = x9249 / x9264;
    const Real x9270 = sqrt(x9266);
    const Real x9271 = x9270 * 2.0;
    const Real x9273 = sqrt(x9270);
    after[3 * LAYERS] = x9273;
    const Real x9274 = x9273 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9276 = x9194 / 1000.0;
    const Real x9278 = x4537 + x9276;
    after[3 * LAYERS + 2] = x9278;
    Real a9282_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9280 = real_445[l] + real_365[l];
        a9282_last = a9282_last + a9280;
        real_390[l] = a9280;
    }
    const Real x9284 = a9282_last / 1000.0;
    after[3 * LAYERS + 3] = x9284;
    Real a9286_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9286_last = a9286_last + real_417[l];
    }
    after[3 * LAYERS + 4] = a9286_last;
    const Mask x9288 = (x57 > 0.0);
    // snow.snow_age
    const Real x9289 = state[3 * LAYERS + 32] + seconds;
    const Real x9290 = select(x9288, 0.0, x9289);
    const Real x9292 = select(x9210, x9290, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x9292;
    // layered_snow_step.of_cell
    const Real x9294 = x1353 * x464;
    const Real x9300 = x1453 * x1507;
    const Real x9305 = x9300 - x9294;
    after[3 * LAYERS + 33] = x9305;
    // snow_free_ground.specific_humidity
    const Real x9307 = 1 / x2930;
    const Real x9308 = x9307 * x9307;
    const Real x9312 = x9307 * 1004.5;
    // snow_free_ground.rate
    const Real x9315 = x3024 + x3033;
    const Real x9317 = x9315 + a3076_last;
    const Real x9319 = x9317 * 1000.0;
    const Real x9321 = x9319 + x3096;
    // snow_free_ground.specific_humidity
    const Real x9323 = x9321 * x9312;
    const Real x9328 = forcing[2] + x9323;
    after[3 * LAYERS + 39] = x9328;
    // layered_snow_step._fluxes
    const Real x9335 = x3106 + x9207;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x9337 = x1453 * 2501000.0;
    const Real x9340 = x1353 * 2830000.0;
    const Real x9343 = x9337 - x9340;
    // layered_snow_step._fluxes
    const Real x9345 = x9335 * x9343;
    // layered_snow_step.sensible_heat
    const Real x9356 = x9226 - x26;
    const Real x9358 = x2930 * x9356;
    // layered_snow_step.precipitation_heat
    const Real x9379 = x9226 - forcing[1];
    const Real x9381 = x1611 * x9379;
    // layered_snow_step._budget
    const Real x9406 = 1.0 - x9262;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9419_last = real_of(0.0);
    Real a9425_last = real_of(1.0);
    Real a9426_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7887 = 2094000.0 * real_341[l];
        const Real a7889 = a7887 + 333500000.0;
        const Real a9415 = real_338[l] - real_255[l];
        const Real a9418 = real_350[l] - 273.15;
        a9419_last = a9419_last + numbers[l];
        const Real a9419 = a9419_last;
        const Real a3211_2247 = numbers[l] * 0.5;
        const Real a9421 = a9419 - a3211_2247;
        const Mask a9423 = (a9418 >= 0.0);
        const Real a9424 = real_of_mask(a9423);
        a9425_last = a9425_last * a9424;
        const Real a9425 = a9425_last;
        a9426_last = a9426_last + a9425;
        real_354[l] = a7889;
        real_351[l] = a9415;
        real_336[l] = a9418;
        real_357[l] = a9421;
    }
    // diagnostics.crossing_depth
    const Index x9427 = index_of_real(a9426_last);
    const Index x9428 = at_most(x9427, (LAYERS - 1));
    const Index x9429 = x9428 - 1;
    const Index x9430 = at_least(x9429, 0);
    const Real x9431 = pick(real_336, x9430);
    const Real x9433 = pick(real_336, x9428);
    const Real x9435 = pick(real_357, x9430);
    const Real x9437 = pick(real_357, x9428);
    const Mask x9439 = (x9431 > x9433);
    const Real x9440 = x9431 - x9433;
    const Real x9442 = select(x9439, x9440, 1.0);
    const Real x9444 = x9437 - x9435;
    const Real x9446 = x9444 * x9431;
    const Real x9450 = x9446 / x9442;
    const Mask x9455 = (x9427 == 0);
    const Mask x9457 = (x9427 == LAYERS);
    // air.emission
    const Real x9476 = x9273 * x9273;
    const Real x9479 = x9476 * x9476;
    const Real x9482 = x9479 * 5.67e-08;
    // balances._depth
    const Real x9491 = seconds / 2501000000.0;
    const Real x9493 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9499 = x9343 * 1000.0;
    const Real x9501 = x9345 / x9499;
    // balances.surface_energy_residual
    const Mask x9533 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9565 = x9284 * 1000.0;
    // snow_layers.spread
    const Mask x9567 = (x9565 > 0.0);
    const Mask x9568 = (a9286_last > 0.0);
    const Mask x9569 = (x9567 & x9568);
    Real a9570_last = real_of(0.0);
    Real a9572_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9570_last = a9570_last + real_390[l];
        a9572_last = a9572_last + real_417[l];
    }
    const Mask x9573 = (a9570_last > 0.0);
    const Mask x9574 = (a9572_last > 0.0);
    const Mask x9575 = (x9573 & x9574);
    const Mask x9576 = (x9569 & x9575);
    const Real x9577 = select(x9575, a9570_last, 1.0);
    const Real x9579 = x9565 / x9577;
    const Real x9583 = select(x9576, x9579, 0.0);
    const Mask x9585 = ~x9575;
    const Mask x9586 = (x9569 & x9585);
    const Real x9587 = select(x9586, a9286_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9589 = x9587 + 0.5;
    const Real x9590 = 1 / x9589;
    const Real x9591 = x9590 * x9590;
    const Real x9595 = x9590 * 0.1;
    const Real x9598 = x9587 + 1.0;
    const Real x9599 = 1 / x9598;
    const Real x9600 = x9599 * x9599;
    const Real x9603 = x9599 * 0.2;
    const Real x9606 = x9587 + 0.25;
    const Real x9607 = 1 / x9606;
    const Real x9608 = x9607 * x9607;
    const Real x9611 = x9607 * 0.05;
    // snow_layers.layer_shares
    const Real x9614 = x9595 + x9603;
    const Real x9617 = x9614 + x9611;
    const Real x9620 = 1.0 - x9617;
    const Real x9621 = x9620 / 2.0;
    real_390[0] = x9595;
    real_390[1] = x9603;
    real_390[2] = x9621;
    real_390[3] = x9621;
    real_390[4] = x9611;
    // snow_layers.spread
    const Mask x9627 = (x9273 > 273.15);
    const Real x9628 = select(x9627, 273.15, x9273);
    // snow_layers.spread, snow_layers.content_of
    Real a9661_last = real_of(0.0);
    Real a9663_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9625 = select(x9586, real_390[l], 0.0);
        const Real a9630 = select(x9576, real_446[l], 273.15);
        const Real a9632 = x9583 * real_445[l];
        const Real a9636 = a9625 * x9565;
        const Real a9640 = a9632 + a9636;
        const Real a9642 = x9583 * real_365[l];
        const Real a9646 = select(x9586, x9628, a9630);
        const Real a9648 = a9640 * 2106.0;
        const Real a9650 = a9642 * 4218.0;
        const Real a9652 = a9648 + a9650;
        const Real a9654 = a9646 - 273.15;
        const Real a154_2306 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9661_last = a9661_last + a154_2306;
        a9663_last = a9663_last + state[l + 3 * LAYERS + 20];
        real_417[l] = a9625;
        real_139[l] = a9652;
        real_361[l] = a9654;
    }
    // snow_layers.spread
    const Mask x9664 = (a9661_last > 0.0);
    const Mask x9665 = (a9663_last > 0.0);
    const Mask x9666 = (x9664 & x9665);
    const Mask x9667 = (x153 & x9666);
    const Real x9668 = select(x9666, a9661_last, 1.0);
    const Real x9670 = x149 / x9668;
    const Real x9674 = select(x9667, x9670, 0.0);
    const Mask x9676 = ~x9666;
    const Mask x9677 = (x153 & x9676);
    const Real x9678 = select(x9677, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9680 = x9678 + 0.5;
    const Real x9681 = 1 / x9680;
    const Real x9682 = x9681 * x9681;
    const Real x9686 = x9681 * 0.1;
    const Real x9689 = x9678 + 1.0;
    const Real x9690 = 1 / x9689;
    const Real x9691 = x9690 * x9690;
    const Real x9694 = x9690 * 0.2;
    const Real x9697 = x9678 + 0.25;
    const Real x9698 = 1 / x9697;
    const Real x9699 = x9698 * x9698;
    const Real x9702 = x9698 * 0.05;
    // snow_layers.layer_shares
    const Real x9705 = x9686 + x9694;
    const Real x9708 = x9705 + x9702;
    const Real x9711 = 1.0 - x9708;
    const Real x9712 = x9711 / 2.0;
    real_390[0] = x9686;
    real_390[1] = x9694;
    real_390[2] = x9712;
    real_390[3] = x9712;
    real_390[4] = x9702;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7807 = real_381[l] + real_385[l];
        real_448[l] = a7807;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7879 = real_341[l] - real_341[l + 1];
        real_312[l] = a7879;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9468 = real_252[l] - real_338[l];
        const Real a9535 = real_350[l] - state[l];
        const Real a9537 = real_282[l] * numbers[l];
        const Real a9546 = real_354[l] * numbers[l];
        const Real a9550 = a9546 / seconds;
        real_341[l] = a9468;
        real_357[l] = a9535;
        real_336[l] = a9537;
        real_255[l] = a9550;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9716 = select(x9677, real_390[l], 0.0);
        const Real a9718 = select(x9667, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9720 = x9674 * state[l + 3 * LAYERS + 5];
        const Real a9724 = a9716 * x149;
        const Real a9728 = a9720 + a9724;
        const Real a9730 = x9674 * state[l + 3 * LAYERS + 10];
        const Real a9734 = select(x9677, x223, a9718);
        const Real a9736 = a9728 * 2106.0;
        const Real a9738 = a9730 * 4218.0;
        const Real a9740 = a9736 + a9738;
        const Real a9742 = a9734 - 273.15;
        real_446[l] = a9716;
        real_449[l] = a9740;
        real_450[l] = a9742;
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
        // soil_heat.volumetric_heat_capacity
        const Real x1532 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x1536 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x1539 = x1532 - x1536;
        const Real x1541 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x1543 = x1541 * 1004.0;
        const Real x1545 = x1539 + x1543;
        const Real x1547 = x112 * 2106000.0;
        const Real x1549 = x1545 + x1547;
        // soil_heat.canopy_damping
        const Real x1551 = x1460 * (-2.0);
        const Real x1553 = x1551 * x1552;
        // snow_free_ground.ground_conduction
        const Real x1555 = x148 * x1552;
        const Real x1556 = x1553 * x147;
        const Real x1557 = x1556 + x1555;
        // soil_heat.ground_admittance
        const Real x1559 = x1549 * 0.5;
        const Real x1561 = x1559 * numbers[0];
        const Real x1562 = moved_numbers[0] * x1558;
        const Real x1563 = x1562 + x1561;
        const Real x1565 = x1563 / seconds;
        const Real x1567 = x1565 * x1564;
        const Real x1568 = x1567 + x1567;
        const Real x1570 = x1549 * x147;
        const Real x1571 = x148 * x1548;
        const Real x1572 = x1571 + x1570;
        const Real x1574 = x1572 / seconds;
        const Real x1576 = x1568 + x1574;
        const Real x1579 = x1576 / x1578;
        const Real x1581 = x1565 + x1579;
        // snow.into_warming_ground
        const Real x1583 = x1581 * x1582;
        const Real x1584 = x1557 - x1583;
        const Real x1585 = x1584 / x1580;
        const Real x1587 = x1 + x1585;
        // snow.conductance
        const Real x1589 = x1587 * x1588;
        const Real x1590 = x1557 - x1589;
        const Real x1591 = x1590 / x1586;
        // snow_free_ground.snow_free_ground
        const Real x1593 = moved_forcing[1] - moved_state[0];
        const Real x1595 = x1591 * x1592;
        const Real x1596 = x1593 * x1588;
        const Real x1597 = x1596 + x1595;
        // snow_free_ground.with_exchange
        const Real x1601 = x1508 * forcing[4];
        const Real x1603 = moved_forcing[4] * x1598;
        const Real x1604 = x1603 - x1601;
        const Real x1606 = x1519 * forcing[5];
        const Real x1607 = moved_forcing[5] * x1518;
        const Real x1608 = x1607 + x1606;
        const Real x1610 = x1604 + x1608;
        const Real x1612 = x60 * 4218.0;
        const Real x1614 = x1612 + x1591;
        // evapotranspiration.potential_evaporation
        const Real x1616 = x44 * 2488.8;
        const Real x1618 = x260 * 1004.6;
        const Real x1620 = x1618 * state[3 * LAYERS + 37];
        const Real x1621 = moved_state[3 * LAYERS + 37] * x1617;
        const Real x1622 = x1621 + x1620;
        const Real x1624 = x52 / 5.67e-08;
        const Real x1626 = x1519 * x1623;
        const Real x1627 = x1624 * x1518;
        const Real x1628 = x1627 + x1626;
        const Real x1630 = x1628 * 6.48e-08;
        const Real x1632 = moved_forcing[3] * state[3 * LAYERS + 37];
        const Real x1633 = moved_state[3 * LAYERS + 37] * forcing[3];
        const Real x1634 = x1633 + x1632;
        const Real x1636 = x1634 * x1635;
        const Real x1637 = x1630 - x1636;
        const Real x1638 = x1637 / x1631;
        const Real x1641 = x1622 * x1640;
        const Real x1642 = x1614 - x1641;
        const Real x1643 = x1642 / x1619;
        const Real x1645 = x1638 + x1643;
        const Real x1647 = x1519 * x51;
        const Real x1648 = x52 * x1518;
        const Real x1649 = x1648 + x1647;
        const Real x1651 = x1610 - x1649;
        const Real x1653 = x1651 - x1597;
        const Real x1655 = x1622 * x1654;
        const Real x1656 = x1653 - x1655;
        const Real x1657 = x1656 / x1619;
        const Real x1659 = x1657 + x27;
        const Real x1661 = x1659 - moved_forcing[1];
        const Real x1663 = x23 - moved_forcing[2];
        const Real x1665 = x1663 * 2488.8;
        const Real x1667 = x1665 * x1644;
        const Real x1668 = x1645 * x1664;
        const Real x1669 = x1668 + x1667;
        const Real x1671 = x1661 * x1615;
        const Real x1672 = x1616 * x1660;
        const Real x1673 = x1672 + x1671;
        const Real x1675 = x1669 + x1673;
        const Real x1677 = x1616 + x1645;
        const Real x1679 = x1677 * x1678;
        const Real x1680 = x1675 - x1679;
        const Real x1681 = x1680 / x1676;
        const Real x1683 = x1681 * x1619;
        const Real x1684 = x1622 * x1678;
        const Real x1685 = x1684 + x1683;
        const Real x1687 = x1685 / 2501000.0;
        // snow_free_ground.with_exchange
        const Real x1690 = select(x1688, 0.0, x1687);
        // vegetation.water_stress
        const Real x1694 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x1708 = select(x1706, 0.0, x1495);
        const Real x1710 = moved_forcing[4] * 1.1;
        const Real x1712 = moved_numbers[LAYERS + 36] * x1707;
        const Real x1713 = x1708 * numbers[LAYERS + 36];
        const Real x1714 = x1713 + x1712;
        const Real x1716 = x1714 * x1715;
        const Real x1717 = x1710 - x1716;
        const Real x1718 = x1717 / x1711;
        const Real x1720 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x1722 = x1718 + x1720;
        const Real x1725 = x1718 * x1724;
        const Real x1726 = x1722 - x1725;
        const Real x1727 = x1726 / x1723;
        const Real x1730 = moved_forcing[1] * x1728;
        const Real x1732 = x1730 + x1730;
        const Real x1735 = x1732 * 0.0016;
        const Real x1739 = moved_numbers[LAYERS + 37] * x1662;
        const Real x1740 = x1663 * numbers[LAYERS + 37];
        const Real x1741 = x1740 + x1739;
        const Real x1746 = x1741 * x1744;
        const Real x1756 = select(x1754, 0.0, x1727);
        const Real x1758 = x1708 * x1755;
        const Real x1759 = x1756 * x1707;
        const Real x1760 = x1759 + x1758;
        const Real x1763 = select(x1761, 0.0, x1735);
        const Real x1765 = x1760 * x1762;
        const Real x1766 = x1763 * x1757;
        const Real x1767 = x1766 + x1765;
        const Real x1770 = select(x1768, 0.0, x1746);
        const Real x1773 = x1767 * x1769;
        const Real x1774 = x1770 * x1764;
        const Real x1776 = x1773 - x1774;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a1753_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1692 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a1696 = x1694 * real_159[l];
            const Real a1697 = a1692 - a1696;
            const Real a1698 = a1697 / x1693;
            const Real a1701 = select(mask_160[l], 0.0, a1698);
            const Real a1704 = select(mask_161[l], 0.0, a1701);
            const Real a1749 = moved_numbers[l + 7 * LAYERS + 51] * real_162[l];
            const Real a1750 = a1704 * numbers[l + 7 * LAYERS + 51];
            const Real a1751 = a1750 + a1749;
            a1753_last = a1753_last + a1751;
            real_281[l] = a1704;
            real_337[l] = a1751;
        }
        // vegetation.canopy_resistance
        const Real x1779 = select(x1777, 0.0, a1753_last);
        const Real x1781 = x1776 * x1778;
        const Real x1782 = x1779 * x1772;
        const Real x1783 = x1782 + x1781;
        const Real x1785 = x1783 * x1784;
        const Real x1786 = moved_numbers[LAYERS + 35] - x1785;
        const Real x1787 = x1786 / x1780;
        const Real x1789 = x1519 * 4.0;
        const Real x1791 = x1789 * x51;
        const Real x1792 = x52 * x1788;
        const Real x1793 = x1792 + x1791;
        const Real x1795 = x1793 * 0.2857541065206571;
        const Real x1797 = x1634 * x1796;
        const Real x1798 = x1795 - x1797;
        const Real x1799 = x1798 / x1631;
        const Real x1802 = x44 * 2489.795918367347;
        const Real x1804 = x1799 + x1802;
        const Real x1806 = x1787 * state[3 * LAYERS + 37];
        const Real x1807 = moved_state[3 * LAYERS + 37] * x1784;
        const Real x1808 = x1807 + x1806;
        const Real x1811 = x1799 * x1809;
        const Real x1812 = x1808 * x1800;
        const Real x1813 = x1812 + x1811;
        const Real x1815 = x1813 + x1802;
        const Real x1817 = x1815 * x1816;
        const Real x1818 = x1804 - x1817;
        const Real x1819 = x1818 / x1814;
        const Real x1821 = select(x1705, x1819, 0.0);
        // step_parts.evaporation_demand
        const Real x1823 = x1690 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x1825 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x1827 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x1829 = x1827 * x1828;
        const Real x1830 = x1825 - x1829;
        const Real x1831 = x1830 / x1826;
        const Real x1834 = select(x1832, 0.0, x1831);
        const Real x1837 = select(x1835, 0.0, x1834);
        const Real x1839 = x1837 * x1836;
        const Real x1840 = x1839 + x1839;
        const Real x1844 = x1840 * x1841;
        const Real x1845 = x1460 * x1838;
        const Real x1847 = x1844 - x1845;
        const Real x1849 = x1847 * x1822;
        const Real x1850 = x1823 * x1843;
        const Real x1851 = x1850 + x1849;
        const Real x1853 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x1857 = select(x1855, 0.0, x1853);
        const Real x1860 = x1857 / x1859;
        const Real x1862 = select(x1854, x1860, 0.0);
        const Real x1864 = x1460 * x1861;
        const Real x1865 = x1862 * x1459;
        const Real x1866 = x1865 + x1864;
        const Real x1868 = x1866 * x1822;
        const Real x1869 = x1823 * x1863;
        const Real x1870 = x1869 + x1868;
        const Real x1872 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x1875 = select(x1873, x1872, x1870);
        const Real x1877 = x1460 * x1820;
        const Real x1878 = x1821 * x1459;
        const Real x1879 = x1878 + x1877;
        const Real x1881 = x1879 * x1822;
        const Real x1882 = x1823 * x1876;
        const Real x1883 = x1882 + x1881;
        const Real x1887 = x1883 * x1884;
        const Real x1888 = x1862 * x1880;
        const Real x1890 = x1887 - x1888;
        const Real x1898 = moved_numbers[9 * LAYERS + 51] * x1897;
        Real a1896_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1892 = real_281[l] * numbers[l + 8 * LAYERS + 51];
            const Real a1893 = moved_numbers[l + 8 * LAYERS + 51] * real_162[l];
            const Real a1894 = a1893 + a1892;
            a1896_last = a1896_last + a1894;
            real_334[l] = a1894;
        }
        const Real x1899 = a1896_last - x1898;
        const Real x1900 = x1899 / numbers[9 * LAYERS + 51];
        Real a1913_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1902 = moved_numbers[l + 7 * LAYERS + 51] + real_334[l];
            const Real a1904 = a1902 - x1900;
            const Real a1907 = select(mask_165[l], 0.0, a1904);
            const Real a1909 = real_334[l] * real_166[l];
            const Real a1910 = a1907 * real_164[l];
            const Real a1911 = a1910 + a1909;
            a1913_last = a1913_last + a1911;
            real_281[l] = a1911;
        }
        const Real x1916 = select(x1914, a1913_last, 0.0);
        // snow_free_ground.rate
        const Real x1928 = x1851 + x1875;
        // evapotranspiration.evaporation_components
        Real a1926_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1918 = x1916 * real_168[l];
            const Real a1919 = real_281[l] - a1918;
            const Real a1920 = a1919 / x1915;
            const Real a1922 = x1890 * real_168[l];
            const Real a1923 = a1920 * x1886;
            const Real a1924 = a1923 + a1922;
            a1926_last = a1926_last + a1924;
        }
        // snow_free_ground.rate
        const Real x1930 = x1928 + a1926_last;
        const Real x1932 = x1930 * 1000.0;
        // snow_free_ground.deposition
        const Real x1938 = select(x1935, 0.0, x1687);
        // snow_free_ground.rate
        const Real x1941 = x1932 + x1938;
        // snow_free_ground.with_exchange
        const Real x1943 = x1941 - x1938;
        const Real x1945 = x1943 * 2501000.0;
        const Real x1948 = x1938 * 2501000.0;
        const Real x1951 = x1945 + x1948;
        // surface_balance.around
        const Real x1953 = x1789 * 5.67e-08;
        const Real x1955 = x47 * forcing[1];
        const Real x1956 = moved_forcing[1] * x45;
        const Real x1957 = x1956 + x1955;
        const Real x1959 = x1953 * x1954;
        const Real x1960 = x1957 * x1952;
        const Real x1961 = x1960 + x1959;
        const Real x1963 = x1622 + x1612;
        const Real x1965 = x1963 + x1961;
        // surface_balance.emitted
        const Real x1967 = moved_forcing[1] * (-1.0);
        const Real x1969 = x1961 * x1966;
        const Real x1970 = x1967 * x1958;
        const Real x1971 = x1970 + x1969;
        const Real x1973 = x1649 + x1971;
        // surface_balance.around
        const Real x1975 = x1610 - x1973;
        const Real x1977 = x1975 - x1951;
        const Real x1979 = x1622 * x26;
        const Real x1980 = x27 * x1619;
        const Real x1981 = x1980 + x1979;
        const Real x1983 = x1977 + x1981;
        const Real x1985 = x1612 * forcing[1];
        const Real x1986 = moved_forcing[1] * x1611;
        const Real x1987 = x1986 + x1985;
        const Real x1989 = x1983 + x1987;
        const Real x1991 = x1965 * x1990;
        const Real x1992 = x1989 - x1991;
        const Real x1993 = x1992 / x1964;
        const Real x1995 = x1965 * x1994;
        const Real x1996 = x1591 - x1995;
        const Real x1997 = x1996 / x1964;
        // surface_balance.skin_temperature
        const Real x1999 = x1997 * state[0];
        const Real x2000 = moved_state[0] * x1994;
        const Real x2001 = x2000 + x1999;
        const Real x2003 = x1993 + x2001;
        const Real x2006 = x1997 * x2005;
        const Real x2007 = x2003 - x2006;
        const Real x2008 = x2007 / x2004;
        // surface_balance.around
        const Real x2010 = x2008 * x2005;
        const Real x2011 = x2010 + x2010;
        const Real x2013 = x2011 * x2005;
        const Real x2014 = x2008 * x2009;
        const Real x2015 = x2014 + x2013;
        const Real x2017 = x1953 * x2012;
        const Real x2018 = x2015 * x1952;
        const Real x2019 = x2018 + x2017;
        const Real x2021 = x1963 + x2019;
        // air.emission
        const Real x2023 = x2011 * x2009;
        const Real x2024 = x2023 + x2023;
        const Real x2026 = x2024 * 5.67e-08;
        // surface_balance.emitted
        const Real x2028 = x1519 * x2025;
        const Real x2029 = x2026 * x1518;
        const Real x2030 = x2029 + x2028;
        const Real x2032 = x2008 * (-1.0);
        const Real x2034 = x2019 * x2031;
        const Real x2035 = x2032 * x2016;
        const Real x2036 = x2035 + x2034;
        const Real x2038 = x2030 + x2036;
        // surface_balance.around
        const Real x2040 = x1610 - x2038;
        const Real x2042 = x2040 - x1951;
        const Real x2044 = x2042 + x1981;
        const Real x2046 = x2044 + x1987;
        const Real x2048 = x2021 * x2047;
        const Real x2049 = x2046 - x2048;
        const Real x2050 = x2049 / x2020;
        const Real x2052 = x2021 * x2051;
        const Real x2053 = x1591 - x2052;
        const Real x2054 = x2053 / x2020;
        // surface_balance.skin_temperature
        const Real x2056 = x2054 * state[0];
        const Real x2057 = moved_state[0] * x2051;
        const Real x2058 = x2057 + x2056;
        const Real x2060 = x2050 + x2058;
        const Real x2063 = x2054 * x2062;
        const Real x2064 = x2060 - x2063;
        const Real x2065 = x2064 / x2061;
        // snow_free_ground.specific_humidity
        const Real x2069 = x1622 * x2067;
        const Real x2072 = x2069 * 1004.5;
        const Real x2075 = x1941 * x2071;
        const Real x2076 = x2072 * x1940;
        const Real x2078 = x2075 - x2076;
        const Real x2080 = moved_forcing[2] + x2078;
        // calm_air.calm_exchange
        const Real x2082 = x27 - x2065;
        const Real x2085 = select(x2083, 0.0, x282);
        const Real x2087 = x2085 * x2086;
        const Real x2088 = moved_numbers[LAYERS + 1] - x2087;
        const Real x2089 = x2088 / x2084;
        const Real x2091 = x2089 * 9.81;
        const Real x2093 = x2091 * x2086;
        const Real x2094 = x2089 * x2090;
        const Real x2095 = x2094 + x2093;
        const Real x2097 = moved_numbers[LAYERS] * forcing[1];
        const Real x2098 = moved_forcing[1] * numbers[LAYERS];
        const Real x2099 = x2098 + x2097;
        const Real x2101 = x2099 * x2100;
        const Real x2102 = x2095 - x2101;
        const Real x2103 = x2102 / x2096;
        const Real x2105 = x2103 * x2081;
        const Real x2106 = x2082 * x2100;
        const Real x2107 = x2106 + x2105;
        // calm_air.limited_richardson
        const Real x2110 = select(x2108, x2107, 0.0);
        const Real x2114 = moved_numbers[LAYERS + 2] * x2112;
        const Real x2117 = x2114 * (-2.0);
        const Real x2120 = x2110 * x2116;
        const Real x2121 = x2117 * x2109;
        const Real x2123 = x2120 - x2121;
        const Real x2126 = x2123 * x2125;
        const Real x2132 = x2126 * x2130;
        const Real x2134 = x2132 - x2126;
        const Real x2135 = x2134 / x2129;
        const Real x2138 = moved_numbers[LAYERS + 2] * x2130;
        const Real x2140 = x2135 * numbers[LAYERS + 2];
        const Real x2141 = x2140 - x2138;
        const Real x2143 = select(x2108, x2141, x2107);
        // calm_air.calm_exchange
        const Real x2145 = x2103 * x2144;
        const Real x2146 = x2143 - x2145;
        const Real x2147 = x2146 / x2100;
        const Real x2149 = x27 - x2147;
        // exchange.myj_exchange
        const Real x2153 = moved_forcing[3] * x2151;
        const Real x2156 = x2153 * 100000.0;
        const Real x2159 = x2156 / x2155;
        const Real x2162 = x2159 * 0.2857142857142857;
        const Real x2165 = x2162 * x2164;
        const Real x2168 = moved_forcing[1] * x2164;
        const Real x2169 = x2165 * forcing[1];
        const Real x2171 = x2168 - x2169;
        const Real x2173 = x2149 * x2164;
        const Real x2174 = x2165 * x2148;
        const Real x2176 = x2173 - x2174;
        const Real x2180 = x2171 * x2178;
        const Real x2183 = x2180 * 9.81;
        const Real x2186 = x2171 - x2176;
        const Real x2188 = moved_forcing[2] + x2080;
        const Real x2190 = x2188 * 0.3041811846689896;
        const Real x2193 = x2186 * x2191;
        const Real x2194 = x2190 * x2185;
        const Real x2195 = x2194 + x2193;
        const Real x2197 = moved_forcing[2] - x2080;
        const Real x2199 = x2197 * 0.6083623693379792;
        const Real x2201 = x2171 + x2176;
        const Real x2203 = x2201 * 0.5;
        const Real x2205 = x2199 * x2202;
        const Real x2206 = x2203 * x2198;
        const Real x2207 = x2206 + x2205;
        const Real x2209 = x2195 + x2207;
        const Real x2212 = select(x2210, 0.0, x1392);
        const Real x2214 = x2183 * x2208;
        const Real x2216 = x2209 * x2182;
        const Real x2217 = x2216 - x2214;
        const Real x2219 = x2217 * numbers[LAYERS + 1];
        const Real x2220 = moved_numbers[LAYERS + 1] * x2213;
        const Real x2221 = x2220 + x2219;
        const Real x2223 = x2221 * numbers[LAYERS + 1];
        const Real x2224 = moved_numbers[LAYERS + 1] * x2218;
        const Real x2225 = x2224 + x2223;
        const Real x2227 = x2212 * x2226;
        const Real x2228 = x2225 - x2227;
        const Real x2229 = x2228 / x2211;
        const Real x2231 = moved_numbers[LAYERS] * x2230;
        const Real x2232 = x2229 - x2231;
        const Real x2233 = x2232 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x2233;
        const Real x2235 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x2237 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x2239 = moved_state[3 * LAYERS + 35] * x2238;
        const Real x2240 = x2235 - x2239;
        const Real x2241 = x2240 / state[3 * LAYERS + 35];
        const Real x2243 = x2241 / x2238;
        const Real x2245 = x2233 / 0.505;
        const Real x2248 = select(x2246, 0.0, x2245);
        // exchange.zilitinkevich_factor
        const Real x2251 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x2253 = x2251 * x2252;
        const Real x2255 = select(flags[2], x2253, 0.0);
        const Real x2257 = x2255 * (-103.28);
        // exchange.myj_exchange
        const Real x2259 = x2248 * x2247;
        const Real x2260 = x2259 + x2259;
        const Real x2262 = x2260 * 10.0;
        const Real x2265 = select(x2249, x2262, 0.0);
        const Real x2267 = x2257 * x2264;
        const Real x2268 = x2265 * x2256;
        const Real x2269 = x2268 + x2267;
        const Real x2273 = moved_numbers[LAYERS] * x2271;
        const Real x2276 = x2273 * 0.0001;
        const Real x2277 = -x2276;
        // exchange.convective_factor
        const Real x2279 = x2217 * 1000.0;
        const Real x2282 = x2279 * x2281;
        const Real x2286 = select(x2284, 0.0, x2282);
        const Real x2288 = x2286 / x2285;
        const Real x2290 = x2288 * 0.6666666666666666;
        const Real x2292 = x2290 * x2291;
        const Real x2294 = select(x2283, x2292, 0.0);
        const Real x2296 = x2294 * 1.44;
        // exchange._convective_velocity_squared
        const Real x2298 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x2300 = x2298 * 0.6666666666666666;
        const Real x2302 = x2300 * x2301;
        const Real x2304 = x2296 * x2301;
        const Real x2305 = x2302 * x2295;
        const Real x2306 = x2305 + x2304;
        // exchange._friction_velocity
        const Real x2308 = x2212 + x2306;
        const Real x2311 = x2308 / x2310;
        const Real x2313 = moved_state[3 * LAYERS + 38] * x2309;
        const Real x2314 = x2311 * state[3 * LAYERS + 38];
        const Real x2315 = x2314 + x2313;
        const Real x2318 = x2315 / x2317;
        const Real x2321 = select(x2319, 0.0, x2318);
        // exchange.myj_exchange
        const Real x2323 = select(x2249, 0.0, x2296);
        const Real x2325 = x2217 * 0.4;
        const Real x2327 = x2235 * x2326;
        const Real x2328 = moved_state[3 * LAYERS + 35] - x2327;
        const Real x2329 = x2328 / x2234;
        const Real x2331 = x2321 * state[3 * LAYERS + 36];
        const Real x2332 = moved_state[3 * LAYERS + 36] * x2320;
        const Real x2333 = x2332 + x2331;
        const Real x2336 = x2333 / x2335;
        const Real x2338 = x2269 * x2334;
        const Real x2339 = x2336 * x2266;
        const Real x2340 = x2339 + x2338;
        const Real x2342 = x2340 * x2341;
        const Real x2344 = x2342 * state[3 * LAYERS + 36];
        const Real x2345 = moved_state[3 * LAYERS + 36] * x2341;
        const Real x2346 = x2345 + x2344;
        const Real x2349 = select(x2347, 0.0, x2346);
        const Real x2351 = x2237 * x2350;
        const Real x2352 = x2349 - x2351;
        const Real x2353 = x2352 / x2236;
        const Real x2355 = x2325 * state[3 * LAYERS + 37];
        const Real x2356 = moved_state[3 * LAYERS + 37] * x2324;
        const Real x2357 = x2356 + x2355;
        const Real x2359 = x2321 * x2320;
        const Real x2360 = x2359 + x2359;
        const Real x2362 = x2360 * x2320;
        const Real x2363 = x2321 * x2358;
        const Real x2364 = x2363 + x2362;
        const Real x2366 = x2364 * x2365;
        const Real x2367 = x2357 - x2366;
        const Real x2368 = x2367 / x2361;
        real_371[0] = x2235;
        real_371[1] = moved_state[3 * LAYERS + 35];
        real_371[2] = x2237;
        real_371[3] = x2349;
        real_370[0] = real_of(0.0);
        real_370[1] = x2329;
        real_370[2] = real_of(0.0);
        real_370[3] = x2353;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2372 = x2368 * real_169[l];
            const Real a2373 = real_371[l] * x2365;
            const Real a2374 = a2373 + a2372;
            const Real a2378 = real_370[l] * (-5.0);
            const Real a2381 = select(mask_172[l], a2378, a2374);
            const Real a2383 = real_370[l] * 0.9999990000003619;
            const Real a2386 = select(mask_173[l], a2383, a2381);
            const Real a2389 = a2386 / 0.0006;
            const Real a2400 = a2389 * real_174[l];
            real_372[l] = a2400;
        }
        // exchange.myj_exchange
        const Real x2403 = real_372[0] - real_372[1];
        const Real x2405 = x2403 + x2243;
        const Real x2407 = real_372[2] - real_372[3];
        const Real x2409 = x2353 / x2350;
        const Real x2411 = x2407 - x2409;
        const Real x2413 = x2321 * 0.4;
        const Real x2415 = x2405 * x2414;
        const Real x2416 = x2413 - x2415;
        const Real x2417 = x2416 / x2404;
        const Real x2420 = select(x2418, x2277, x2417);
        const Real x2422 = x2411 * x2421;
        const Real x2423 = x2413 - x2422;
        const Real x2424 = x2423 / x2410;
        const Real x2427 = select(x2425, x2277, x2424);
        // exchange._convective_velocity_squared
        const Real x2429 = x2427 / x2426;
        const Real x2431 = x2429 * 0.6666666666666666;
        const Real x2433 = x2431 * x2432;
        const Real x2435 = x2323 * x2432;
        const Real x2436 = x2433 * x2322;
        const Real x2437 = x2436 + x2435;
        // exchange._friction_velocity
        const Real x2439 = x2212 + x2437;
        const Real x2442 = x2439 / x2441;
        const Real x2444 = x2420 * x2440;
        const Real x2445 = x2442 * x2419;
        const Real x2446 = x2445 + x2444;
        const Real x2449 = x2446 / x2448;
        const Real x2452 = select(x2450, 0.0, x2449);
        // exchange.myj_exchange
        const Real x2454 = x2452 * state[3 * LAYERS + 36];
        const Real x2455 = moved_state[3 * LAYERS + 36] * x2451;
        const Real x2456 = x2455 + x2454;
        const Real x2459 = x2456 / x2458;
        const Real x2461 = x2269 * x2457;
        const Real x2462 = x2459 * x2266;
        const Real x2463 = x2462 + x2461;
        const Real x2465 = x2463 * x2464;
        const Real x2467 = x2465 * state[3 * LAYERS + 36];
        const Real x2468 = moved_state[3 * LAYERS + 36] * x2464;
        const Real x2469 = x2468 + x2467;
        const Real x2472 = select(x2470, 0.0, x2469);
        const Real x2474 = x2237 * x2473;
        const Real x2475 = x2472 - x2474;
        const Real x2476 = x2475 / x2236;
        const Real x2478 = x2325 * x2426;
        const Real x2479 = x2427 * x2324;
        const Real x2480 = x2479 + x2478;
        const Real x2482 = x2452 * x2451;
        const Real x2483 = x2482 + x2482;
        const Real x2485 = x2483 * x2451;
        const Real x2486 = x2452 * x2481;
        const Real x2487 = x2486 + x2485;
        const Real x2489 = x2487 * x2488;
        const Real x2490 = x2480 - x2489;
        const Real x2491 = x2490 / x2484;
        real_372[0] = x2235;
        real_372[1] = moved_state[3 * LAYERS + 35];
        real_372[2] = x2237;
        real_372[3] = x2472;
        real_370[0] = real_of(0.0);
        real_370[1] = x2329;
        real_370[2] = real_of(0.0);
        real_370[3] = x2476;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2495 = x2491 * real_175[l];
            const Real a2496 = real_372[l] * x2488;
            const Real a2497 = a2496 + a2495;
            const Real a2501 = real_370[l] * (-5.0);
            const Real a2504 = select(mask_176[l], a2501, a2497);
            const Real a2506 = real_370[l] * 0.9999990000003619;
            const Real a2509 = select(mask_177[l], a2506, a2504);
            const Real a2512 = a2509 / 0.0006;
            const Real a2522 = a2512 * real_178[l];
            real_371[l] = a2522;
        }
        // exchange.myj_exchange
        const Real x2525 = real_371[0] - real_371[1];
        const Real x2527 = x2525 + x2243;
        const Real x2529 = real_371[2] - real_371[3];
        const Real x2531 = x2476 / x2473;
        const Real x2533 = x2529 - x2531;
        const Real x2535 = x2452 * 0.4;
        const Real x2537 = x2527 * x2536;
        const Real x2538 = x2535 - x2537;
        const Real x2539 = x2538 / x2526;
        const Real x2542 = select(x2540, x2277, x2539);
        const Real x2544 = x2533 * x2543;
        const Real x2545 = x2535 - x2544;
        const Real x2546 = x2545 / x2532;
        const Real x2549 = select(x2547, x2277, x2546);
        // exchange._convective_velocity_squared
        const Real x2551 = x2549 / x2548;
        const Real x2553 = x2551 * 0.6666666666666666;
        const Real x2555 = x2553 * x2554;
        const Real x2557 = x2323 * x2554;
        const Real x2558 = x2555 * x2322;
        const Real x2559 = x2558 + x2557;
        // exchange._friction_velocity
        const Real x2561 = x2212 + x2559;
        const Real x2564 = x2561 / x2563;
        const Real x2566 = x2542 * x2562;
        const Real x2567 = x2564 * x2541;
        const Real x2568 = x2567 + x2566;
        const Real x2571 = x2568 / x2570;
        const Real x2574 = select(x2572, 0.0, x2571);
        // exchange.myj_exchange
        const Real x2576 = x2574 * state[3 * LAYERS + 36];
        const Real x2577 = moved_state[3 * LAYERS + 36] * x2573;
        const Real x2578 = x2577 + x2576;
        const Real x2581 = x2578 / x2580;
        const Real x2583 = x2269 * x2579;
        const Real x2584 = x2581 * x2266;
        const Real x2585 = x2584 + x2583;
        const Real x2587 = x2585 * x2586;
        const Real x2589 = x2587 * state[3 * LAYERS + 36];
        const Real x2590 = moved_state[3 * LAYERS + 36] * x2586;
        const Real x2591 = x2590 + x2589;
        const Real x2594 = select(x2592, 0.0, x2591);
        const Real x2596 = x2237 * x2595;
        const Real x2597 = x2594 - x2596;
        const Real x2598 = x2597 / x2236;
        const Real x2600 = x2325 * x2548;
        const Real x2601 = x2549 * x2324;
        const Real x2602 = x2601 + x2600;
        const Real x2604 = x2574 * x2573;
        const Real x2605 = x2604 + x2604;
        const Real x2607 = x2605 * x2573;
        const Real x2608 = x2574 * x2603;
        const Real x2609 = x2608 + x2607;
        const Real x2611 = x2609 * x2610;
        const Real x2612 = x2602 - x2611;
        const Real x2613 = x2612 / x2606;
        real_371[0] = x2235;
        real_371[1] = moved_state[3 * LAYERS + 35];
        real_371[2] = x2237;
        real_371[3] = x2594;
        real_370[0] = real_of(0.0);
        real_370[1] = x2329;
        real_370[2] = real_of(0.0);
        real_370[3] = x2598;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2617 = x2613 * real_179[l];
            const Real a2618 = real_371[l] * x2610;
            const Real a2619 = a2618 + a2617;
            const Real a2623 = real_370[l] * (-5.0);
            const Real a2626 = select(mask_180[l], a2623, a2619);
            const Real a2628 = real_370[l] * 0.9999990000003619;
            const Real a2631 = select(mask_181[l], a2628, a2626);
            const Real a2634 = a2631 / 0.0006;
            const Real a2644 = a2634 * real_182[l];
            real_372[l] = a2644;
        }
        // exchange.myj_exchange
        const Real x2647 = real_372[0] - real_372[1];
        const Real x2649 = x2647 + x2243;
        const Real x2651 = real_372[2] - real_372[3];
        const Real x2653 = x2598 / x2595;
        const Real x2655 = x2651 - x2653;
        const Real x2657 = x2574 * 0.4;
        const Real x2659 = x2649 * x2658;
        const Real x2660 = x2657 - x2659;
        const Real x2661 = x2660 / x2648;
        const Real x2664 = select(x2662, x2277, x2661);
        const Real x2666 = x2655 * x2665;
        const Real x2667 = x2657 - x2666;
        const Real x2668 = x2667 / x2654;
        const Real x2671 = select(x2669, x2277, x2668);
        // exchange._convective_velocity_squared
        const Real x2673 = x2671 / x2670;
        const Real x2675 = x2673 * 0.6666666666666666;
        const Real x2677 = x2675 * x2676;
        const Real x2679 = x2323 * x2676;
        const Real x2680 = x2677 * x2322;
        const Real x2681 = x2680 + x2679;
        // exchange._friction_velocity
        const Real x2683 = x2212 + x2681;
        const Real x2686 = x2683 / x2685;
        const Real x2688 = x2664 * x2684;
        const Real x2689 = x2686 * x2663;
        const Real x2690 = x2689 + x2688;
        const Real x2693 = x2690 / x2692;
        const Real x2696 = select(x2694, 0.0, x2693);
        // exchange.myj_exchange
        const Real x2698 = x2696 * state[3 * LAYERS + 36];
        const Real x2699 = moved_state[3 * LAYERS + 36] * x2695;
        const Real x2700 = x2699 + x2698;
        const Real x2703 = x2700 / x2702;
        const Real x2705 = x2269 * x2701;
        const Real x2706 = x2703 * x2266;
        const Real x2707 = x2706 + x2705;
        const Real x2709 = x2707 * x2708;
        const Real x2711 = x2709 * state[3 * LAYERS + 36];
        const Real x2712 = moved_state[3 * LAYERS + 36] * x2708;
        const Real x2713 = x2712 + x2711;
        const Real x2716 = select(x2714, 0.0, x2713);
        const Real x2718 = x2237 * x2717;
        const Real x2719 = x2716 - x2718;
        const Real x2720 = x2719 / x2236;
        const Real x2722 = x2325 * x2670;
        const Real x2723 = x2671 * x2324;
        const Real x2724 = x2723 + x2722;
        const Real x2726 = x2696 * x2695;
        const Real x2727 = x2726 + x2726;
        const Real x2729 = x2727 * x2695;
        const Real x2730 = x2696 * x2725;
        const Real x2731 = x2730 + x2729;
        const Real x2733 = x2731 * x2732;
        const Real x2734 = x2724 - x2733;
        const Real x2735 = x2734 / x2728;
        real_372[0] = x2235;
        real_372[1] = moved_state[3 * LAYERS + 35];
        real_372[2] = x2237;
        real_372[3] = x2716;
        real_370[0] = real_of(0.0);
        real_370[1] = x2329;
        real_370[2] = real_of(0.0);
        real_370[3] = x2720;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2739 = x2735 * real_183[l];
            const Real a2740 = real_372[l] * x2732;
            const Real a2741 = a2740 + a2739;
            const Real a2745 = real_370[l] * (-5.0);
            const Real a2748 = select(mask_184[l], a2745, a2741);
            const Real a2750 = real_370[l] * 0.9999990000003619;
            const Real a2753 = select(mask_185[l], a2750, a2748);
            const Real a2756 = a2753 / 0.0006;
            const Real a2766 = a2756 * real_186[l];
            real_371[l] = a2766;
        }
        // exchange.myj_exchange
        const Real x2769 = real_371[0] - real_371[1];
        const Real x2771 = x2769 + x2243;
        const Real x2773 = real_371[2] - real_371[3];
        const Real x2775 = x2720 / x2717;
        const Real x2777 = x2773 - x2775;
        const Real x2779 = x2696 * 0.4;
        const Real x2781 = x2771 * x2780;
        const Real x2782 = x2779 - x2781;
        const Real x2783 = x2782 / x2770;
        const Real x2786 = select(x2784, x2277, x2783);
        const Real x2788 = x2777 * x2787;
        const Real x2789 = x2779 - x2788;
        const Real x2790 = x2789 / x2776;
        const Real x2793 = select(x2791, x2277, x2790);
        // exchange._convective_velocity_squared
        const Real x2795 = x2793 / x2792;
        const Real x2797 = x2795 * 0.6666666666666666;
        const Real x2799 = x2797 * x2798;
        const Real x2801 = x2323 * x2798;
        const Real x2802 = x2799 * x2322;
        const Real x2803 = x2802 + x2801;
        // exchange._friction_velocity
        const Real x2805 = x2212 + x2803;
        const Real x2808 = x2805 / x2807;
        const Real x2810 = x2786 * x2806;
        const Real x2811 = x2808 * x2785;
        const Real x2812 = x2811 + x2810;
        const Real x2815 = x2812 / x2814;
        const Real x2818 = select(x2816, 0.0, x2815);
        // exchange.myj_exchange
        const Real x2820 = x2818 * state[3 * LAYERS + 36];
        const Real x2821 = moved_state[3 * LAYERS + 36] * x2817;
        const Real x2822 = x2821 + x2820;
        const Real x2825 = x2822 / x2824;
        const Real x2827 = x2269 * x2823;
        const Real x2828 = x2825 * x2266;
        const Real x2829 = x2828 + x2827;
        const Real x2831 = x2829 * x2830;
        const Real x2833 = x2831 * state[3 * LAYERS + 36];
        const Real x2834 = moved_state[3 * LAYERS + 36] * x2830;
        const Real x2835 = x2834 + x2833;
        const Real x2838 = select(x2836, 0.0, x2835);
        const Real x2840 = x2237 * x2839;
        const Real x2841 = x2838 - x2840;
        const Real x2842 = x2841 / x2236;
        const Real x2844 = x2325 * x2792;
        const Real x2845 = x2793 * x2324;
        const Real x2846 = x2845 + x2844;
        const Real x2848 = x2818 * x2817;
        const Real x2849 = x2848 + x2848;
        const Real x2851 = x2849 * x2817;
        const Real x2852 = x2818 * x2847;
        const Real x2853 = x2852 + x2851;
        const Real x2855 = x2853 * x2854;
        const Real x2856 = x2846 - x2855;
        const Real x2857 = x2856 / x2850;
        real_371[0] = x2235;
        real_371[1] = moved_state[3 * LAYERS + 35];
        real_371[2] = x2237;
        real_371[3] = x2838;
        real_370[0] = real_of(0.0);
        real_370[1] = x2329;
        real_370[2] = real_of(0.0);
        real_370[3] = x2842;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2861 = x2857 * real_187[l];
            const Real a2862 = real_371[l] * x2854;
            const Real a2863 = a2862 + a2861;
            const Real a2867 = real_370[l] * (-5.0);
            const Real a2870 = select(mask_188[l], a2867, a2863);
            const Real a2872 = real_370[l] * 0.9999990000003619;
            const Real a2875 = select(mask_189[l], a2872, a2870);
            const Real a2878 = a2875 / 0.0006;
            const Real a2888 = a2878 * real_190[l];
            real_372[l] = a2888;
        }
        // exchange.myj_exchange
        const Real x2891 = real_372[0] - real_372[1];
        const Real x2893 = x2891 + x2243;
        const Real x2895 = real_372[2] - real_372[3];
        const Real x2897 = x2842 / x2839;
        const Real x2899 = x2895 - x2897;
        const Real x2901 = x2818 * 0.4;
        const Real x2903 = x2893 * x2902;
        const Real x2904 = x2901 - x2903;
        const Real x2905 = x2904 / x2892;
        const Real x2908 = select(x2906, x2277, x2905);
        moved_after[3 * LAYERS + 38] = x2908;
        const Real x2910 = x2899 * x2909;
        const Real x2911 = x2901 - x2910;
        const Real x2912 = x2911 / x2898;
        const Real x2915 = select(x2913, x2277, x2912);
        // calm_air.calm_exchange
        const Real x2917 = x260 * 1004.5;
        const Real x2919 = x2917 * x2918;
        const Real x2920 = moved_numbers[LAYERS + 4] - x2919;
        const Real x2921 = x2920 / x2916;
        const Real x2923 = x2915 + x2921;
        moved_after[3 * LAYERS + 37] = x2923;
        // snow_free_ground.snow_free_ground
        const Real x2925 = x2065 - moved_state[0];
        const Real x2927 = x1591 * x2924;
        const Real x2928 = x2925 * x1588;
        const Real x2929 = x2928 + x2927;
        // evapotranspiration.potential_evaporation
        const Real x2931 = x1618 * x2922;
        const Real x2932 = x2923 * x1617;
        const Real x2933 = x2932 + x2931;
        const Real x2935 = moved_forcing[3] * x2922;
        const Real x2936 = x2923 * forcing[3];
        const Real x2937 = x2936 + x2935;
        const Real x2939 = x2937 * x2938;
        const Real x2940 = x1630 - x2939;
        const Real x2941 = x2940 / x2934;
        const Real x2944 = x2933 * x2943;
        const Real x2945 = x1612 - x2944;
        const Real x2946 = x2945 / x2930;
        const Real x2948 = x2941 + x2946;
        const Real x2950 = x1651 - x2929;
        const Real x2952 = x2933 * x2951;
        const Real x2953 = x2950 - x2952;
        const Real x2954 = x2953 / x2930;
        const Real x2956 = x2954 + x27;
        const Real x2958 = x2956 - moved_forcing[1];
        const Real x2960 = x1665 * x2947;
        const Real x2961 = x2948 * x1664;
        const Real x2962 = x2961 + x2960;
        const Real x2964 = x2958 * x1615;
        const Real x2965 = x1616 * x2957;
        const Real x2966 = x2965 + x2964;
        const Real x2968 = x2962 + x2966;
        const Real x2970 = x1616 + x2948;
        const Real x2972 = x2970 * x2971;
        const Real x2973 = x2968 - x2972;
        const Real x2974 = x2973 / x2969;
        const Real x2976 = x2974 * x2930;
        const Real x2977 = x2933 * x2971;
        const Real x2978 = x2977 + x2976;
        const Real x2980 = x2978 / 2501000.0;
        // snow_free_ground.with_exchange
        const Real x2983 = select(x2981, 0.0, x2980);
        // vegetation.canopy_resistance
        Real a2985_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a2985_last = a2985_last + real_337[l];
        }
        const Real x2988 = select(x2986, 0.0, a2985_last);
        const Real x2990 = x1776 * x2987;
        const Real x2991 = x2988 * x1772;
        const Real x2992 = x2991 + x2990;
        const Real x2994 = x2992 * x2993;
        const Real x2995 = moved_numbers[LAYERS + 35] - x2994;
        const Real x2996 = x2995 / x2989;
        const Real x2998 = x2937 * x2997;
        const Real x2999 = x1795 - x2998;
        const Real x3000 = x2999 / x2934;
        const Real x3003 = x3000 + x1802;
        const Real x3005 = x2996 * x2922;
        const Real x3006 = x2923 * x2993;
        const Real x3007 = x3006 + x3005;
        const Real x3010 = x3000 * x3008;
        const Real x3011 = x3007 * x3001;
        const Real x3012 = x3011 + x3010;
        const Real x3014 = x3012 + x1802;
        const Real x3016 = x3014 * x3015;
        const Real x3017 = x3003 - x3016;
        const Real x3018 = x3017 / x3013;
        const Real x3019 = select(x1705, x2996, 0.0);
        moved_results[LAYERS + 23] = x3019;
        const Real x3021 = select(x1705, x3018, 0.0);
        moved_results[LAYERS + 24] = x3021;
        // step_parts.evaporation_demand
        const Real x3023 = x2983 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3025 = x1847 * x3022;
        const Real x3026 = x3023 * x1843;
        const Real x3027 = x3026 + x3025;
        const Real x3029 = x1866 * x3022;
        const Real x3030 = x3023 * x1863;
        const Real x3031 = x3030 + x3029;
        const Real x3034 = select(x3032, x1872, x3031);
        const Real x3036 = x1460 * x3020;
        const Real x3037 = x3021 * x1459;
        const Real x3038 = x3037 + x3036;
        const Real x3040 = x3038 * x3022;
        const Real x3041 = x3023 * x3035;
        const Real x3042 = x3041 + x3040;
        const Real x3044 = x3042 * x1884;
        const Real x3045 = x1862 * x3039;
        const Real x3047 = x3044 - x3045;
        const Real x3051 = moved_numbers[9 * LAYERS + 51] * x3050;
        Real a3049_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3049_last = a3049_last + real_334[l];
        }
        const Real x3052 = a3049_last - x3051;
        const Real x3053 = x3052 / numbers[9 * LAYERS + 51];
        Real a3064_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1902_1161 = moved_numbers[l + 7 * LAYERS + 51] + real_334[l];
            const Real a3055 = a1902_1161 - x3053;
            const Real a3058 = select(mask_192[l], 0.0, a3055);
            const Real a3060 = real_334[l] * real_163[l];
            const Real a3061 = a3058 * real_164[l];
            const Real a3062 = a3061 + a3060;
            a3064_last = a3064_last + a3062;
            real_337[l] = a3062;
        }
        const Real x3067 = select(x3065, a3064_last, 0.0);
        // step_parts.<genexpr>
        const Real x3079 = x1457 * x3024;
        const Real x3081 = x3027 * x1456;
        const Real x3082 = x3081 - x3079;
        const Real x3084 = x1457 * x3033;
        const Real x3086 = x3034 * x1456;
        const Real x3087 = x3086 - x3084;
        // snow_free_ground.deposition
        const Real x3098 = select(x3095, 0.0, x2980);
        // layered_snow_step.layered_snow_step
        const Real x3102 = x1457 * x3096;
        const Real x3103 = x3098 * x1456;
        const Real x3105 = x3102 - x3103;
        const Real x3107 = x1457 * x2979;
        const Real x3109 = x2980 * x1456;
        const Real x3110 = x3109 - x3107;
        const Real x3113 = x3105 * 2501000.0;
        const Real x3115 = x60 / 1000.0;
        const Real x3117 = x1355 * x3114;
        const Real x3119 = x3115 * x1453;
        const Real x3120 = x3119 - x3117;
        // step_parts.dew_rate
        const Real x3123 = x3105 / 1000.0;
        moved_results[LAYERS + 9] = x3123;
        // layered_snow_step.layered_snow_step
        const Real x3125 = x3120 + x3123;
        moved_results[LAYERS + 25] = x3125;
        // vegetation.intercept
        const Real x3127 = x1460 * x3124;
        const Real x3128 = x3125 * x1459;
        const Real x3129 = x3128 + x3127;
        const Real x3131 = x3129 - x3087;
        const Real x3133 = x3131 * seconds;
        const Real x3135 = moved_state[3 * LAYERS + 1] + x3133;
        const Real x3139 = select(x3137, 0.0, x3135);
        moved_results[LAYERS + 10] = x3139;
        const Real x3146 = select(x3144, 0.0, x3135);
        const Real x3148 = select(x3143, 0.0, x3146);
        moved_after[3 * LAYERS + 1] = x3148;
        const Real x3151 = x3125 * x1841;
        const Real x3152 = x3151 - x3127;
        const Real x3154 = x3139 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3154;
        const Real x3156 = x3152 + x3154;
        // water_flow.__call__
        const Real x3158 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3160 = x3156 + x3158;
        // water_flow.share_impedance
        const Real x3184 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3077_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3069 = x3067 * real_193[l];
            const Real a3070 = real_337[l] - a3069;
            const Real a3071 = a3070 / x3066;
            const Real a3073 = x3047 * real_193[l];
            const Real a3074 = a3071 * x3043;
            const Real a3075 = a3074 + a3073;
            a3077_last = a3077_last + a3075;
            const Real a3089 = x1457 * real_194[l];
            const Real a3091 = a3075 * x1456;
            const Real a3092 = a3091 - a3089;
            const Real a3162 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a3164 = -a3162;
            const Real a3167 = select(mask_197[l], moved_numbers[l + 9 * LAYERS + 52], a3164);
            const Real a3170 = select(mask_198[l], 0.0, a3167);
            const Real a3172 = a3170 - moved_state[l + 2 * LAYERS];
            const Real a3177 = real_200[l] * a3172;
            const Real a3178 = moved_state[l + 2 * LAYERS] + a3177;
            const Real a3182 = select(mask_201[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3186 = moved_state[l + LAYERS] * real_203[l];
            const Real a3187 = a3162 - a3186;
            const Real a3188 = a3187 / state[l + LAYERS];
            const Real a3190 = x3184 * real_203[l];
            const Real a3191 = a3188 * x3183;
            const Real a3192 = a3191 + a3190;
            const Real a3194 = moved_numbers[l + 2 * LAYERS + 47] - a3162;
            real_334[l] = a3092;
            real_281[l] = a3162;
            real_333[l] = a3178;
            real_275[l] = a3182;
            real_332[l] = a3192;
            real_330[l] = a3194;
        }
        // water_flow.__call__
        const Real x3196 = moved_numbers[12 * LAYERS + 52] - real_281[0];
        const Real x3199 = select(x3197, real_333[0], x3196);
        const Real x3204 = x3160 * seconds;
        const Real x3207 = select(x3205, moved_numbers[LAYERS + 10], x3204);
        const Real x3210 = select(x3208, 0.0, x3207);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3202 = select(mask_206[l], real_333[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4081 = moved_numbers[l] * 0.5;
            const Real a4082 = moved_numbers[l + 4 * LAYERS + 47] * real_207[l];
            const Real a4083 = a4081 - a4082;
            const Real a4084 = a4083 / numbers[l + 4 * LAYERS + 47];
            real_337[l] = a3202;
            real_285[l] = a4081;
            real_290[l] = a4084;
        }
        // implicit_water._problem
        const Real x4112 = moved_numbers[12 * LAYERS + 53] * real_209[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4108 = real_332[l] * real_208[l];
            const Real a4109 = real_290[l] * real_209[l];
            const Real a4110 = a4108 - a4109;
            const Real a4111 = a4110 / real_207[l];
            real_384[l] = a4111;
        }
        const Real x4113 = real_384[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4114 = x4113 + x4112;
        // retention.given_head
        const Real x4115 = -x3210;
        const Real x4116 = select(x3228, 0.0, x3210);
        const Real x4118 = x4116 / x3229;
        const Real x4119 = -x4118;
        // retention.flowing
        const Real x4120 = select(x3231, moved_numbers[3 * LAYERS + 47], x4115);
        const Real x4121 = select(x3233, moved_numbers[10 * LAYERS + 52], x4119);
        const Real x4122 = x4121 - moved_numbers[10 * LAYERS + 52];
        const Real x4124 = moved_numbers[11 * LAYERS + 52] * x3235;
        const Real x4126 = x4122 * numbers[11 * LAYERS + 52];
        const Real x4128 = x4126 + x4124;
        const Real x4130 = x4128 * x3239;
        const Real x4132 = x4120 * x3239;
        const Real x4133 = x4130 * x3232;
        const Real x4135 = x4132 - x4133;
        const Real x4136 = moved_numbers[11 * LAYERS + 52] * x3242;
        const Real x4137 = x4135 - x4136;
        const Real x4138 = x4137 / x3241;
        const Real x4139 = x3210 + moved_numbers[3 * LAYERS + 47];
        const Real x4140 = select(x3244, 0.0, x4139);
        const Real x4141 = x4138 + x4140;
        // implicit_water._problem
        const Real x4142 = real_285[0] * x3239;
        const Real x4143 = x4130 * real_167[0];
        const Real x4145 = x4142 - x4143;
        const Real x4146 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4147 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4148 = x4147 + x4146;
        const Real x4149 = real_332[LAYERS - 1] * x3249;
        const Real x4150 = x4148 * x3249;
        const Real x4151 = x4149 * x3248;
        const Real x4152 = x4151 + x4150;
        const Real x4153 = x4141 + x4145;
        const Real x4154 = real_384[0] * x3251;
        const Real x4155 = x4153 * real_209[0];
        const Real x4156 = x4155 + x4154;
        // retention.given_head
        const Real x4157 = -moved_numbers[12 * LAYERS + 53];
        const Real x4158 = select(x3254, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4160 = x4158 / x3255;
        const Real x4161 = -x4160;
        // retention.flowing
        const Real x4162 = select(x3257, moved_numbers[4 * LAYERS + 46], x4157);
        const Real x4163 = select(x3259, moved_numbers[11 * LAYERS + 51], x4161);
        const Real x4164 = x4163 - moved_numbers[11 * LAYERS + 51];
        const Real x4166 = moved_numbers[12 * LAYERS + 51] * x3261;
        const Real x4168 = x4164 * numbers[12 * LAYERS + 51];
        const Real x4170 = x4168 + x4166;
        const Real x4172 = x4170 * x3265;
        const Real x4174 = x4162 * x3265;
        const Real x4175 = x4172 * x3258;
        const Real x4177 = x4174 - x4175;
        const Real x4178 = moved_numbers[12 * LAYERS + 51] * x3268;
        const Real x4179 = x4177 - x4178;
        const Real x4180 = x4179 / x3267;
        const Real x4181 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4182 = select(x3270, 0.0, x4181);
        const Real x4183 = x4180 + x4182;
        // implicit_water._problem
        const Real x4184 = x4114 * x3272;
        const Real x4185 = x4183 * x3226;
        const Real x4186 = x4185 + x4184;
        // retention.brim
        real_387[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_387[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_344[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_344[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4189 = real_387[l] - real_344[l];
            const Real a4194 = real_247[l] * a4189;
            const Real a4195 = real_344[l] + a4194;
            const Real a4196 = moved_numbers[l + 3 * LAYERS + 47] - a4195;
            const Real a4201 = real_268[l] * a4196;
            const Real a4202 = a4195 + a4201;
            const Real a4203 = a4202 * real_214[l];
            const Real a4204 = moved_numbers[l + 3 * LAYERS + 47] - a4203;
            const Real a4205 = a4204 / real_213[l];
            const Real a4206 = a4205 / real_214[l];
            const Real a4207 = moved_numbers[l + LAYERS + 47] * real_215[l];
            const Real a4208 = a4206 - a4207;
            const Real a4209 = a4208 / numbers[l + LAYERS + 47];
            const Real a4210 = a4209 * real_216[l];
            const Real a4211 = moved_numbers[l + 2 * LAYERS + 47] - real_275[l];
            const Real a4212 = a4211 * real_216[l];
            const Real a4213 = a4210 * real_217[l];
            const Real a4214 = a4213 + a4212;
            const Real a4215 = real_275[l] + a4214;
            const Real a4218 = select(mask_287[l], a4215, 0.0);
            const Real a4220 = a4218 - real_275[l];
            const Real a4222 = a4211 * real_246[l];
            const Real a4223 = a4220 - a4222;
            const Real a4224 = a4223 / real_217[l];
            const Real a4227 = select(mask_260[l], 0.0, a4224);
            const Real a4229 = a4227 / real_266[l];
            const Real a4231 = moved_numbers[l + LAYERS + 47] * real_265[l];
            const Real a4232 = a4229 * numbers[l + LAYERS + 47];
            const Real a4233 = a4232 + a4231;
            const Real a4235 = moved_numbers[l + 10 * LAYERS + 52] - a4233;
            const Real a4238 = select(mask_248[l], 0.0, a4235);
            const Real a4240 = a4238 * real_254[l];
            const Real a4246 = select(mask_297[l], real_330[l], a4218);
            const Real a4248 = a4246 - real_333[l];
            const Real a4250 = a4248 * 100.0;
            const Real a4253 = select(mask_298[l], 0.0, a4250);
            const Real a4256 = select(mask_299[l], 0.0, a4253);
            const Real a4260 = select(mask_300[l], moved_numbers[l + 3 * LAYERS + 47], a4240);
            const Real a4263 = select(mask_301[l], moved_numbers[l + 10 * LAYERS + 52], a4238);
            const Real a4265 = a4263 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4269 = moved_numbers[l + 11 * LAYERS + 52] * real_211[l];
            const Real a4271 = a4265 * numbers[l + 11 * LAYERS + 52];
            const Real a4273 = a4271 + a4269;
            const Real a4276 = a4273 * real_264[l];
            const Real a4279 = a4260 * real_264[l];
            const Real a4280 = a4276 * real_212[l];
            const Real a4282 = a4279 - a4280;
            const Real a4284 = moved_numbers[l + 11 * LAYERS + 52] * real_199[l];
            const Real a4285 = a4282 - a4284;
            const Real a4286 = a4285 / real_242[l];
            const Real a4288 = moved_numbers[l + 3 * LAYERS + 47] - a4240;
            const Real a4291 = select(mask_313[l], 0.0, a4288);
            const Real a4293 = a4286 + a4291;
            real_404[l] = a4218;
            real_402[l] = a4238;
            real_386[l] = a4240;
            real_388[l] = a4246;
            real_389[l] = a4256;
            real_383[l] = a4276;
            real_382[l] = a4293;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4085 = real_285[l] + real_285[l + 1];
            const Real a4086 = a4085 * real_227[l];
            const Real a4087 = real_285[l] - a4086;
            const Real a4088 = a4087 / real_226[l];
            const Real a4089 = real_332[l] - real_332[l + 1];
            const Real a4090 = a4088 * real_228[l];
            const Real a4091 = a4089 * real_227[l];
            const Real a4092 = a4091 + a4090;
            const Real a4093 = real_332[l + 1] + a4092;
            const Real a4094 = real_332[l] + real_332[l + 1];
            const Real a4095 = a4094 * 0.5;
            const Real a4096 = a4093 - a4095;
            const Real a4101 = real_240[l] * a4096;
            const Real a4102 = a4095 + a4101;
            const Real a4103 = a4102 * real_231[l];
            const Real a4104 = real_290[l] + real_290[l + 1];
            const Real a4105 = a4104 * real_233[l];
            const Real a4106 = a4103 - a4105;
            const Real a4107 = a4106 / real_232[l];
            const Real a4297 = select(mask_302[l], moved_numbers[l + 3 * LAYERS + 47], real_386[l + 1]);
            const Real a4300 = select(mask_303[l], moved_numbers[l + 10 * LAYERS + 52], real_402[l + 1]);
            const Real a4302 = a4300 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4306 = moved_numbers[l + 11 * LAYERS + 52] * real_236[l];
            const Real a4308 = a4302 * numbers[l + 11 * LAYERS + 52];
            const Real a4310 = a4308 + a4306;
            const Real a4313 = a4310 * real_304[l];
            const Real a4316 = a4297 * real_304[l];
            const Real a4317 = a4313 * real_238[l];
            const Real a4319 = a4316 - a4317;
            const Real a4321 = moved_numbers[l + 11 * LAYERS + 52] * real_305[l];
            const Real a4322 = a4319 - a4321;
            const Real a4323 = a4322 / real_237[l];
            const Real a4325 = moved_numbers[l + 3 * LAYERS + 47] - real_386[l + 1];
            const Real a4328 = select(mask_306[l], 0.0, a4325);
            const Real a4330 = a4323 + a4328;
            const Real a4334 = select(mask_308[l], moved_numbers[l + 3 * LAYERS + 48], real_386[l]);
            const Real a4337 = select(mask_310[l], moved_numbers[l + 10 * LAYERS + 53], real_402[l]);
            const Real a4339 = a4337 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a4343 = moved_numbers[l + 11 * LAYERS + 53] * real_311[l];
            const Real a4345 = a4339 * numbers[l + 11 * LAYERS + 53];
            const Real a4347 = a4345 + a4343;
            const Real a4350 = a4347 * real_230[l];
            const Real a4353 = a4334 * real_230[l];
            const Real a4354 = a4350 * real_309[l];
            const Real a4356 = a4353 - a4354;
            const Real a4358 = moved_numbers[l + 11 * LAYERS + 53] * real_229[l];
            const Real a4359 = a4356 - a4358;
            const Real a4360 = a4359 / real_235[l];
            const Real a4362 = moved_numbers[l + 3 * LAYERS + 48] - real_386[l];
            const Real a4365 = select(mask_314[l], 0.0, a4362);
            const Real a4367 = a4360 + a4365;
            const Real a4369 = real_382[l] + a4367;
            const Real a4371 = a4369 * 0.5;
            real_344[l] = a4085;
            real_307[l] = a4107;
            real_479[l] = a4330;
            real_480[l] = a4371;
        }
        // implicit_water._downward
        real_344[LAYERS - 1] = real_285[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4374 = real_344[l] * real_264[l];
            const Real a4375 = real_383[l] * real_225[l];
            const Real a4377 = a4374 - a4375;
            real_285[l] = a4377;
        }
        const Real x4385 = real_382[LAYERS - 1] + real_285[LAYERS - 1];
        const Real x4387 = x4114 * x4384;
        const Real x4388 = x4385 * x3226;
        const Real x4389 = x4388 + x4387;
        const Real x4391 = x4152 * real_264[LAYERS - 1];
        const Real x4392 = real_383[LAYERS - 1] * x3250;
        const Real x4394 = x4391 - x4392;
        const Real x4396 = x4389 + x4394;
        // implicit_water._upward
        const Real x4406 = real_384[0] * real_244[0];
        const Real x4407 = real_382[0] * real_209[0];
        const Real x4408 = x4407 + x4406;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4379 = real_480[l] + real_285[l];
            const Real a4381 = real_307[l] * real_315[l];
            const Real a4382 = a4379 * real_233[l];
            const Real a4383 = a4382 + a4381;
            const Real a4398 = real_382[l + 1] + real_479[l];
            const Real a4400 = a4398 * 0.5;
            const Real a4402 = real_307[l] * real_317[l];
            const Real a4403 = a4400 * real_233[l];
            const Real a4404 = a4403 + a4402;
            real_384[l] = a4383;
            real_383[l + 1] = a4404;
        }
        // implicit_water._flow
        real_384[LAYERS - 1] = x4396;
        real_383[0] = x4408;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4411 = real_389[l] * real_210[l];
            const Real a4413 = real_384[l] * real_218[l];
            const Real a4414 = a4413 + a4411;
            const Real a4417 = real_389[l] * real_253[l];
            const Real a4419 = real_383[l] * real_218[l];
            const Real a4420 = a4419 + a4417;
            real_285[l] = a4414;
            real_382[l] = a4420;
        }
        const Real x4422 = x4156 - real_382[0];
        const Real x4425 = select(x4423, x3160, x4422);
        // implicit_water._remaining
        const Real x4427 = real_388[0] - x3199;
        const Real x4429 = x4427 * 100.0;
        const Real x4432 = select(x4430, 0.0, x4429);
        const Real x4435 = select(x4433, 0.0, x4432);
        // implicit_water._flow
        const Real x4437 = x3082 * x4434;
        const Real x4438 = x4435 * x3078;
        const Real x4439 = x4438 + x4437;
        const Real x4457 = real_285[LAYERS - 1] - x4186;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4455 = real_285[l] - real_382[l + 1];
            real_383[l + 1] = a4455;
        }
        // implicit_water._gain
        real_383[0] = x4425;
        for (int l = 0; l < LAYERS - 1; ++l) real_382[l] = real_383[l + 1];
        real_382[LAYERS - 1] = x4457;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4441 = real_388[l] - real_337[l];
            const Real a4443 = a4441 * 100.0;
            const Real a4446 = select(mask_319[l], 0.0, a4443);
            const Real a4449 = select(mask_320[l], 0.0, a4446);
            const Real a4451 = real_334[l] * real_241[l];
            const Real a4452 = a4449 * real_195[l];
            const Real a4453 = a4452 + a4451;
            const Real a4459 = real_404[l] - real_388[l];
            const Real a4461 = a4459 * 1e-09;
            const Real a4463 = real_388[l] + a4461;
            const Real a4467 = a4463 - moved_state[l + 2 * LAYERS];
            const Real a4469 = moved_numbers[l] * real_262[l];
            const Real a4470 = a4467 * numbers[l];
            const Real a4471 = a4470 + a4469;
            const Real a4473 = a4453 + in_row(l, 0, x4439);
            const Real a4479 = real_383[l] - real_382[l];
            const Real a4481 = a4479 - a4473;
            const Real a4483 = a4481 * seconds;
            const Real a4485 = a4471 - a4483;
            const Real a4492 = a4485 + real_261[l];
            const Real a4493 = -a4492;
            real_285[l] = a4453;
            real_384[l] = a4493;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_239, real_270, real_234, real_384, real_382);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4495 = real_382[l] * real_251[l];
            const Real a4496 = real_382[l] * real_250[l];
            real_384[l] = a4495;
            real_388[l] = a4496;
        }
        const Real x4497 = -real_388[0];
        real_295[0] = x4425;
        for (int l = 0; l < LAYERS - 1; ++l) real_295[l + 1] = real_383[l + 1];
        real_295[LAYERS] = x4457;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4498 = real_384[l] - real_388[l + 1];
            real_296[l + 1] = a4498;
        }
        real_296[0] = x4497;
        real_296[LAYERS] = real_384[LAYERS - 1];
        const Real x4502 = real_382[0] * w3630;
        const Real x4503 = x4439 + x4502;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a4501 = real_295[l] + real_296[l];
            const Real a4508 = select(x4080, a4501, 0.0);
            real_267[l] = a4508;
        }
        moved_results[LAYERS + 13] = real_267[LAYERS];
        moved_results[LAYERS + 31] = real_267[LAYERS];
        // implicit_water.<genexpr>
        const Real x4510 = select(x4080, x4503, 0.0);
        // water_flow.__call__
        const Real x4530 = x3160 - real_267[0];
        const Real x4532 = x4530 * seconds;
        const Real x4535 = select(x4533, moved_numbers[LAYERS + 10], x4532);
        const Real x4538 = select(x4536, 0.0, x4535);
        const Real x4541 = x4538 / seconds;
        const Real x4542 = x4530 - x4541;
        moved_results[LAYERS + 12] = x4542;
        // step_parts.from_ground
        const Real x4634 = x4510 + x3087;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a4544_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4504 = real_382[l] * real_223[l];
            const Real a4505 = real_285[l] + a4504;
            const Real a4512 = select(x4080, a4505, 0.0);
            const Real a4514 = moved_numbers[l] * real_258[l];
            const Real a4515 = a4514 * (-1.0);
            const Real a4516 = a4515 / numbers[l];
            const Real a4518 = a4512 + in_row(l, 0, x4510);
            const Real a4520 = real_267[l] - real_267[l + 1];
            const Real a4522 = a4520 - a4518;
            const Real a4524 = a4516 * real_221[l];
            const Real a4525 = a4522 * real_258[l];
            const Real a4526 = a4525 + a4524;
            const Real a4528 = moved_state[l + 2 * LAYERS] + a4526;
            const Real a4540 = a4528 + real_281[l];
            moved_after[LAYERS + l] = a4540;
            a4544_last = a4544_last + a4512;
            const Real a4546 = moved_numbers[l + 2 * LAYERS + 47] * real_245[l];
            const Real a4547 = a4540 - a4546;
            const Real a4548 = a4547 / numbers[l + 2 * LAYERS + 47];
            const Real a4550 = a4540 * real_249[l];
            const Real a4551 = a4528 - a4550;
            const Real a4552 = a4551 / real_252[l];
            const Real a4554 = a4552 * numbers[l + 2 * LAYERS + 47];
            const Real a4555 = moved_numbers[l + 2 * LAYERS + 47] * real_249[l];
            const Real a4556 = a4555 + a4554;
            const Real a4558 = a4556 * (-1.3505762785178115);
            const Real a4560 = moved_numbers[l + 13 * LAYERS + 54] + a4558;
            const Real a4562 = a4560 * real_224[l];
            const Real a4564 = moved_numbers[l + 14 * LAYERS + 54] * real_245[l];
            const Real a4565 = a4548 * numbers[l + 14 * LAYERS + 54];
            const Real a4566 = a4565 + a4564;
            const Real a4569 = a4548 * real_222[l];
            const Real a4570 = a4569 + a4564;
            const Real a4573 = a4570 * real_220[l];
            const Real a4574 = a4566 - a4573;
            const Real a4575 = a4574 / real_204[l];
            const Real a4577 = a4548 * 4.6;
            const Real a4579 = a4548 * 3.6;
            const Real a4582 = a4579 * real_205[l];
            const Real a4583 = a4577 - a4582;
            const Real a4584 = a4583 / real_219[l];
            const Real a4586 = a4548 / real_245[l];
            const Real a4588 = a4586 / 2.302585092994046;
            const Real a4592 = select(mask_321[l], 0.0, a4588);
            const Real a4594 = select(flags[l + 4], a4584, a4592);
            const Real a4596 = a4540 - a4528;
            const Real a4598 = a4596 / 0.001;
            const Real a4601 = select(mask_322[l], 0.0, a4598);
            const Real a4604 = select(mask_323[l], 0.0, a4601);
            const Real a4606 = a4604 * real_257[l];
            const Real a4607 = a4606 + a4606;
            const Real a4609 = a4604 * 2.0;
            const Real a4613 = a4607 * real_263[l];
            const Real a4614 = a4609 * real_256[l];
            const Real a4616 = a4613 - a4614;
            const Real a4618 = a4575 - a4594;
            const Real a4620 = a4616 * real_269[l];
            const Real a4621 = a4618 * real_243[l];
            const Real a4622 = a4621 + a4620;
            const Real a4624 = a4594 + a4622;
            const Real a4626 = a4562 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a4628 = a4624 * real_196[l];
            const Real a4629 = a4626 * real_259[l];
            const Real a4630 = a4629 + a4628;
            const Real a4632 = a4630 + moved_numbers[l + 12 * LAYERS + 54];
            real_384[l] = a4512;
            real_388[l] = a4516;
            real_383[l] = a4528;
            real_404[l] = a4540;
            real_337[l] = a4632;
        }
        // step_parts.from_ground
        const Real x4636 = x4634 + a4544_last;
        const Real x4638 = x4636 * 1000.0;
        // step_parts.heat
        const Real x4640 = x4638 * 2501000.0;
        const Real x4642 = x4640 - x3113;
        // layered_snow_step.conduct
        const Real x4645 = x1457 * x4644;
        const Real x4647 = x4642 + x4645;
        const Real x4648 = x4647 / x4643;
        const Real x4650 = select(x1455, x4648, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x4652 = real_383[0] * 4200000.0;
        const Real x4654 = x4652 - x1536;
        const Real x4656 = moved_numbers[2 * LAYERS + 47] - real_404[0];
        const Real x4658 = x4656 * 1004.0;
        const Real x4660 = x4654 + x4658;
        const Real x4662 = real_404[0] - real_383[0];
        const Real x4664 = x4662 * 2106000.0;
        const Real x4666 = x4660 + x4664;
        // snow_free_ground.ground_conduction
        const Real x4668 = real_337[0] * x1552;
        const Real x4669 = x1553 * real_202[0];
        const Real x4670 = x4669 + x4668;
        // soil_heat.ground_admittance
        const Real x4672 = x4666 * 0.5;
        const Real x4674 = x4672 * numbers[0];
        const Real x4675 = moved_numbers[0] * x4671;
        const Real x4676 = x4675 + x4674;
        const Real x4678 = x4676 / seconds;
        const Real x4680 = x4678 * x4677;
        const Real x4681 = x4680 + x4680;
        const Real x4683 = x4666 * real_202[0];
        const Real x4684 = real_337[0] * x4665;
        const Real x4685 = x4684 + x4683;
        const Real x4687 = x4685 / seconds;
        const Real x4689 = x4681 + x4687;
        const Real x4692 = x4689 / x4691;
        const Real x4694 = x4678 + x4692;
        // snow.into_warming_ground
        const Real x4696 = x4694 * x4695;
        const Real x4697 = x4670 - x4696;
        const Real x4698 = x4697 / x4693;
        const Real x4700 = x1 + x4698;
        // surface_balance.around
        const Real x4702 = x2933 + x1612;
        const Real x4704 = x4702 + x1961;
        const Real x4706 = x1975 - x4650;
        const Real x4708 = x2933 * x26;
        const Real x4709 = x27 * x2930;
        const Real x4710 = x4709 + x4708;
        const Real x4712 = x4706 + x4710;
        const Real x4714 = x4712 + x1987;
        const Real x4716 = x4704 * x4715;
        const Real x4717 = x4714 - x4716;
        const Real x4718 = x4717 / x4703;
        // snow.conductance
        const Real x4720 = x4700 * x4719;
        const Real x4721 = x4670 - x4720;
        const Real x4722 = x4721 / x4699;
        // surface_balance.around
        const Real x4724 = x4704 * x4723;
        const Real x4725 = x4722 - x4724;
        const Real x4726 = x4725 / x4703;
        // surface_balance.skin_temperature
        const Real x4728 = x4726 * state[0];
        const Real x4729 = moved_state[0] * x4723;
        const Real x4730 = x4729 + x4728;
        const Real x4732 = x4718 + x4730;
        const Real x4735 = x4726 * x4734;
        const Real x4736 = x4732 - x4735;
        const Real x4737 = x4736 / x4733;
        // surface_balance.around
        const Real x4739 = x4737 * x4734;
        const Real x4740 = x4739 + x4739;
        const Real x4742 = x4740 * x4734;
        const Real x4743 = x4737 * x4738;
        const Real x4744 = x4743 + x4742;
        const Real x4746 = x1953 * x4741;
        const Real x4747 = x4744 * x1952;
        const Real x4748 = x4747 + x4746;
        const Real x4750 = x4702 + x4748;
        // air.emission
        const Real x4752 = x4740 * x4738;
        const Real x4753 = x4752 + x4752;
        const Real x4755 = x4753 * 5.67e-08;
        // surface_balance.emitted
        const Real x4757 = x1519 * x4754;
        const Real x4758 = x4755 * x1518;
        const Real x4759 = x4758 + x4757;
        const Real x4761 = x4737 * (-1.0);
        const Real x4763 = x4748 * x4760;
        const Real x4764 = x4761 * x4745;
        const Real x4765 = x4764 + x4763;
        const Real x4767 = x4759 + x4765;
        // surface_balance.around
        const Real x4769 = x1610 - x4767;
        const Real x4771 = x4769 - x4650;
        const Real x4773 = x4771 + x4710;
        const Real x4775 = x4773 + x1987;
        const Real x4777 = x4750 * x4776;
        const Real x4778 = x4775 - x4777;
        const Real x4779 = x4778 / x4749;
        const Real x4781 = x4750 * x4780;
        const Real x4782 = x4722 - x4781;
        const Real x4783 = x4782 / x4749;
        // surface_balance.skin_temperature
        const Real x4785 = x4783 * state[0];
        const Real x4786 = moved_state[0] * x4780;
        const Real x4787 = x4786 + x4785;
        const Real x4789 = x4779 + x4787;
        const Real x4792 = x4783 * x4791;
        const Real x4793 = x4789 - x4792;
        const Real x4794 = x4793 / x4790;
        // surface_balance.around
        const Real x4796 = x4794 * x4791;
        const Real x4797 = x4796 + x4796;
        const Real x4799 = x4797 * x4791;
        const Real x4800 = x4794 * x4795;
        const Real x4801 = x4800 + x4799;
        const Real x4803 = x1953 * x4798;
        const Real x4804 = x4801 * x1952;
        const Real x4805 = x4804 + x4803;
        const Real x4807 = x4702 + x4805;
        // air.emission
        const Real x4809 = x4797 * x4795;
        const Real x4810 = x4809 + x4809;
        const Real x4812 = x4810 * 5.67e-08;
        // surface_balance.emitted
        const Real x4814 = x1519 * x4811;
        const Real x4815 = x4812 * x1518;
        const Real x4816 = x4815 + x4814;
        const Real x4818 = x4794 * (-1.0);
        const Real x4820 = x4805 * x4817;
        const Real x4821 = x4818 * x4802;
        const Real x4822 = x4821 + x4820;
        const Real x4824 = x4816 + x4822;
        // surface_balance.around
        const Real x4826 = x1610 - x4824;
        const Real x4828 = x4826 - x4650;
        const Real x4830 = x4828 + x4710;
        const Real x4832 = x4830 + x1987;
        const Real x4834 = x4807 * x4833;
        const Real x4835 = x4832 - x4834;
        const Real x4836 = x4835 / x4806;
        // snow.conductance
        const Real x4838 = x1 * x4837;
        const Real x4839 = x4670 - x4838;
        const Real x4840 = x4839 / x0;
        // surface_balance.around
        const Real x4842 = x4807 * x4841;
        const Real x4843 = x4840 - x4842;
        const Real x4844 = x4843 / x4806;
        // surface_balance.top
        const Real x4847 = x1 * x4846;
        const Real x4848 = x1 - x4847;
        const Real x4849 = x4848 / x0;
        const Real x4851 = x4844 * x4846;
        const Real x4852 = x4849 * x4845;
        const Real x4853 = x4852 + x4851;
        // ground_heat.series_conductance
        real_382[0] = real_337[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_382[l + 1] = real_337[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4857 = real_382[l] * real_278[l];
            const Real a4081_1466 = moved_numbers[l] * 0.5;
            const Real a4858 = a4081_1466 - a4857;
            const Real a4859 = a4858 / real_294[l];
            real_285[l] = a4859;
        }
        // soil_heat.conductance
        const Real x4868 = x1 * x4850;
        const Real x4869 = x4853 * x0;
        const Real x4870 = x4869 + x4868;
        const Real x4872 = x4870 * x4871;
        const Real x4873 = x4670 - x4872;
        const Real x4874 = x4873 / x4867;
        // soil_heat.__call__
        const Real x4876 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x4878 = real_337[LAYERS - 1] * x4875;
        const Real x4879 = x4876 * real_202[LAYERS - 1];
        const Real x4880 = x4879 + x4878;
        const Real x4882 = moved_numbers[LAYERS + 46] * x4881;
        const Real x4883 = x4880 - x4882;
        const Real x4884 = x4883 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x4884;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4861 = real_285[l] + real_285[l + 1];
            const Real a4865 = a4861 * real_318[l];
            const Real a4910 = real_267[l + 1] * 4200000.0;
            const Real a4919 = select(mask_324[l], 0.0, a4910);
            const Real a4925 = select(mask_325[l], 0.0, a4910);
            const Real a4932 = a4919 - a4865;
            const Real a4934 = a4865 + a4925;
            const Real a4935 = -a4934;
            real_337[l + 1] = a4932;
            real_382[l] = a4935;
        }
        // ground_heat.ground_equations
        real_337[0] = x4874;
        real_382[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5017 = x1355 * real_286[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4890 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a4893 = moved_numbers[l + 2 * LAYERS + 47] - real_404[l];
            const Real a4895 = a4893 * 1004.0;
            const Real a4897 = a4895 - a4890;
            const Real a4899 = real_404[l] * 2106000.0;
            const Real a4901 = a4897 + a4899;
            const Real a4903 = moved_numbers[l + 2 * LAYERS + 47] * real_288[l];
            const Real a4905 = moved_numbers[l + 17 * LAYERS + 54] * real_283[l];
            const Real a4906 = a4905 - a4903;
            const Real a4908 = a4901 + a4906;
            const Real a4912 = real_383[l] - moved_state[l + 2 * LAYERS];
            const Real a4914 = a4912 * 4200000.0;
            const Real a4916 = a4908 - a4914;
            const Real a4928 = real_383[l] * 2094000.0;
            const Real a4930 = a4916 + a4928;
            moved_results[LAYERS + 44 + l] = a4930;
            const Real a4937 = a4930 * real_273[l];
            const Real a4938 = moved_state[l] * real_282[l];
            const Real a4939 = a4938 + a4937;
            const Real a4941 = real_383[l] * 333500000.0;
            const Real a4943 = a4939 + a4941;
            const Real a4945 = real_388[l] * in_row(l, LAYERS - 1, x4881);
            const Real a4946 = in_row(l, LAYERS - 1, x4884) * real_258[l];
            const Real a4947 = a4946 + a4945;
            const Real a4949 = a4943 - a4947;
            const Real a4952 = real_388[l] * real_279[l];
            const Real a4954 = real_337[l] * real_258[l];
            const Real a4955 = a4954 + a4952;
            const Real a4958 = real_388[l] * real_276[l];
            const Real a4960 = real_382[l] * real_258[l];
            const Real a4961 = a4960 + a4958;
            const Real a4965 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a4967 = -a4965;
            const Real a4970 = select(mask_326[l], moved_numbers[l + 3 * LAYERS + 47], a4967);
            const Real a4972 = a4970 * real_293[l];
            const Real a4973 = moved_numbers[l + 3 * LAYERS + 47] - a4972;
            const Real a4974 = a4973 / real_271[l];
            const Real a4976 = a4974 / real_293[l];
            const Real a4978 = moved_numbers[l + LAYERS + 47] * real_292[l];
            const Real a4979 = a4976 - a4978;
            const Real a4980 = a4979 / numbers[l + LAYERS + 47];
            const Real a4982 = a4980 * real_284[l];
            const Real a4984 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a4986 = a4984 * real_284[l];
            const Real a4987 = a4982 * real_280[l];
            const Real a4988 = a4987 + a4986;
            const Real a4990 = moved_numbers[l + 15 * LAYERS + 54] + a4988;
            const Real a4994 = select(mask_327[l], moved_numbers[l + 15 * LAYERS + 54], a4990);
            const Real a5013 = select(mask_329[l], real_404[l], a4994);
            const Real a5015 = select(mask_328[l], real_404[l], a5013);
            real_285[l] = a4916;
            real_281[l] = a4930;
            real_334[l] = a4949;
            real_389[l] = a4955;
            real_344[l] = a4961;
            real_386[l] = a4984;
            real_402[l] = a5015;
        }
        // ground_heat.with_exchange
        const Real x5019 = real_389[0] * x1453;
        const Real x5020 = x5019 - x5017;
        const Real x5022 = x1355 * x4871;
        const Real x5024 = x4874 * x1453;
        const Real x5025 = x5024 - x5022;
        // snow_ground._equations
        const Real x7337 = x1351 * seconds;
        const Real x7339 = select(x5026, x7337, 0.0);
        const Real x7341 = x1355 * x5028;
        const Real x7342 = x7339 * x1353;
        const Real x7343 = x7342 + x7341;
        const Real x7344 = moved_numbers[0] * x5031;
        const Real x7346 = x7343 + x7344;
        const Real x7347 = x7346 / numbers[0];
        const Real x7348 = x5020 * x4962;
        const Real x7349 = x4836 * x5016;
        const Real x7350 = x7349 + x7348;
        const Real x7352 = x5020 + x7347;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a1160_1503 = real_464[l] * x776;
            const Real a1161_1503 = x779 * real_109[l];
            const Real a1163_1503 = a1160_1503 - a1161_1503;
            const Real a1165_1503 = select(x466, a1163_1503, 0.0);
            const Real a7400 = a1165_1503 * real_150[l];
            const Real a7402 = a7400 * 0.0004748338081671415;
            const Real a7404 = a7400 * 0.0002370791844476055;
            const Real a7406 = a1165_1503 * 333500.0;
            const Real a7407 = a7406 * (-1.0);
            const Real a7408 = a7402 * real_360[l];
            const Real a7409 = -a7408;
            const Real a7410 = a7407 * real_359[l];
            const Real a7411 = a7404 * real_368[l];
            const Real a7413 = a7410 - a7411;
            const Real a7414 = select(mask_423[l], a7413, 0.0);
            const Real a7415 = select(mask_377[l], a7409, a7414);
            const Real a7416 = real_476[l] * 333500.0;
            const Real a7419 = a7416 * real_367[l];
            const Real a7422 = a7419 * real_360[l];
            const Real a7426 = select(mask_426[l], 0.0, a7422);
            const Real a7430 = select(mask_427[l], 0.0, a7426);
            const Real a7433 = a7430 * real_392[l];
            const Real a7435 = a7433 + a7433;
            const Real a7438 = real_477[l] * real_396[l];
            const Real a7439 = a7435 * real_363[l];
            const Real a7441 = a7438 - a7439;
            const Real a7445 = a7441 * real_146[l];
            const Real a7447 = real_474[l] * real_155[l];
            const Real a7448 = a7447 - a7445;
            const Real a7450 = a7441 * real_141[l];
            const Real a7452 = real_473[l] * real_155[l];
            const Real a7453 = a7452 - a7450;
            const Real a7455 = a7453 - real_478[l];
            const Real a7458 = select(mask_428[l], 0.0, a7455);
            const Real a7460 = a7430 * 10.0;
            const Real a7464 = select(mask_429[l], 0.0, a7460);
            const Real a7467 = a7464 * real_152[l];
            const Real a7469 = a7458 * real_412[l];
            const Real a7470 = a7469 - a7467;
            const Real a7472 = a7453 - a7470;
            real_472[l] = a7406;
            real_471[l] = a7408;
            real_470[l] = a7411;
            real_390[l] = a7415;
            real_469[l] = a7422;
            real_468[l] = a7438;
            real_467[l] = a7448;
            real_466[l] = a7452;
            real_462[l] = a7472;
        }
        // snow_ground._links
        const Real x7476 = real_462[0] * x7474;
        const Real x7479 = select(x5026, x7476, 0.0);
        // snow_skin.skin_flux
        const Real x7496 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7501 = x7496 * x1420;
        const Real x7503 = x1423 * x7495;
        const Real x7505 = x7503 + x7501;
        const Real x7506 = -x7505;
        // calm_air.limited_richardson
        const Real x7510 = select(x7507, x7505, 0.0);
        const Real x7514 = x7510 * x2116;
        const Real x7516 = x2117 * x7508;
        const Real x7517 = x7516 - x7514;
        const Real x7520 = x7517 * x7519;
        const Real x7526 = x7520 * x7524;
        const Real x7528 = x7526 - x7520;
        const Real x7529 = x7528 / x7523;
        const Real x7532 = moved_numbers[LAYERS + 2] * x7524;
        const Real x7534 = x7529 * numbers[LAYERS + 2];
        const Real x7535 = x7534 - x7532;
        const Real x7538 = select(x7507, x7535, x7506);
        // calm_air.coefficient
        const Real x7542 = select(x7539, x7538, 0.0);
        const Real x7545 = x7542 * 5.0;
        const Real x7549 = x7545 / x7548;
        const Real x7552 = x7542 * 15.0;
        const Real x7555 = x7552 * x7547;
        const Real x7556 = x7549 * x7550;
        const Real x7558 = x7555 - x7556;
        const Real x7563 = x7558 * x7561;
        const Real x7567 = select(x7539, 0.0, x7538);
        const Real x7572 = select(x7570, 0.0, x7567);
        const Real x7576 = x7572 / x7575;
        const Real x7579 = select(x7569, x7576, 0.0);
        const Real x7582 = x1434 * x7578;
        const Real x7583 = x7579 * x1430;
        const Real x7585 = x7582 - x7583;
        const Real x7590 = x7585 * x7588;
        const Real x7593 = x7567 * 15.0;
        const Real x7596 = x7593 * x7587;
        const Real x7598 = x7590 * x7592;
        const Real x7600 = x7598 + x7596;
        const Real x7604 = select(x7539, x7563, x7600);
        const Real x7607 = x1413 * x7603;
        const Real x7608 = x7604 * x1409;
        const Real x7610 = x7607 - x7608;
        // snow_skin.skin_flux
        const Real x7612 = x260 * x7606;
        const Real x7613 = x7610 * x257;
        const Real x7614 = x7613 + x7612;
        const Real x7625 = moved_forcing[3] * x7624;
        const Real x7629 = x7625 * x7627;
        const Real x7632 = x7629 + moved_forcing[2];
        const Real x7635 = x7614 * 1004.5;
        const Real x7637 = x7635 + moved_numbers[LAYERS + 4];
        const Real x7638 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7642 = x7638 * x7640;
        const Real x7644 = x7614 * x7631;
        const Real x7645 = x7632 * x7611;
        const Real x7647 = x7644 - x7645;
        const Real x7649 = x7637 * x7495;
        const Real x7650 = x7496 * x7636;
        const Real x7651 = x7650 + x7649;
        const Real x7653 = x7642 * x7494;
        const Real x7655 = x1447 - x7653;
        const Real x7657 = x7655 - x7651;
        const Real x7659 = x7647 * 2830000.0;
        const Real x7661 = x7657 - x7659;
        // snow_skin.skin_of
        const Real x7663 = real_390[0] * (-1.0);
        const Real x7665 = x7479 * x7662;
        const Real x7667 = x7663 * x7478;
        const Real x7668 = x7667 - x7665;
        const Real x7670 = x7661 - x7668;
        const Real x7672 = x7670 / x7286;
        const Real x7675 = select(x7283, 0.0, x7672);
        const Real x7677 = x7675 - real_390[0];
        const Real x7679 = x7479 * x7676;
        const Real x7681 = x7677 * x7478;
        const Real x7682 = x7681 - x7679;
        const Real x7684 = select(x7283, x7661, x7682);
        const Real x7685 = select(x7287, 0.0, real_390[0]);
        const Real x7686 = x7685 * 20.0;
        const Real x7688 = x7684 - x7686;
        // snow_ground.advance_snow_ground
        const Real x7690 = select(x5026, x7688, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7691 = select(mask_424[l], 0.0, real_390[l]);
            const Real a7694 = select(mask_430[l], 0.0, real_390[l]);
            real_477[l] = a7691;
            real_476[l] = a7694;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7351 = real_334[l] + in_row(l, 0, x7350);
            const Real a7360 = select(mask_346[l], real_404[l], real_402[l]);
            const Real a7362 = select(mask_339[l], 0.0, a7360);
            const Real a7364 = a7362 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a7366 = real_386[l] * real_277[l];
            const Real a7367 = a7364 - a7366;
            const Real a7368 = a7367 / real_280[l];
            const Real a7371 = select(mask_349[l], 0.0, a7368);
            const Real a7373 = a7371 / real_356[l];
            const Real a7375 = moved_numbers[l + LAYERS + 47] * real_352[l];
            const Real a7376 = a7373 * numbers[l + LAYERS + 47];
            const Real a7377 = a7376 + a7375;
            const Real a7379 = moved_numbers[l + 16 * LAYERS + 54] - a7377;
            const Real a7382 = select(mask_425[l], 0.0, a7379);
            const Real a7384 = a7382 * real_342[l];
            const Real a7389 = a7384 * 0.008034787106446777;
            const Real a7393 = a7389 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a7396 = select(mask_339[l], a7393, 0.0);
            const Real a7397 = -a7396;
            real_382[l] = a7351;
            real_337[l] = a7362;
            real_388[l] = a7396;
            real_296[l + 1] = a7397;
        }
        // snow_ground._residuals
        const Real x7710 = real_390[4] + real_388[0];
        const Real x7712 = x7339 * x7709;
        const Real x7714 = x7710 * x5028;
        const Real x7715 = x7714 - x7712;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7353 = real_474[l] + real_473[l + 1];
            const Real a7354 = a7353 * real_170[l];
            const Real a7355 = a7354 * (-1.0);
            const Real a7356 = a7355 / real_191[l];
            const Real a7357 = select(x5026, a7356, 0.0);
            const Real a7482 = real_467[l] + real_462[l + 1];
            const Real a7486 = a7482 * real_375[l];
            const Real a7489 = a7486 * seconds;
            const Real a7492 = select(x5026, a7489, 0.0);
            const Real a7695 = real_477[l] - real_477[l + 1];
            const Real a7697 = a7492 * real_376[l];
            const Real a7699 = a7695 * real_374[l];
            const Real a7700 = a7699 - a7697;
            const Real a7702 = real_476[l] - real_476[l + 1];
            const Real a7704 = a7357 * real_400[l];
            const Real a7705 = a7702 * real_369[l];
            const Real a7706 = a7705 + a7704;
            const Real a7708 = a7700 + a7706;
            real_481[l] = a7708;
        }
        // snow_ground._residuals
        real_481[4] = real_of(0.0);
        real_476[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_476[l + 1] = real_481[l];
        const Real x7725 = x7690 * seconds;
        // enthalpy._drop_from_above
        real_296[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_389[0] = x7352;
        for (int l = 0; l < LAYERS - 1; ++l) real_402[l] = real_296[l + 2];
        real_402[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7774 = x7347 * real_364[4];
        const Real x7775 = real_390[4] * x5031;
        const Real x7777 = x7774 - x7775;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7721 = real_481[l] - real_476[l];
            const Real a7723 = a7721 + in_row(l, 4, x7715);
            const Real a7727 = real_475[l] * (-1.0);
            const Real a7729 = a7727 + a7723;
            const Real a7731 = a7729 - in_row(l, 0, x7725);
            const Real a7797 = -a7731;
            real_385[l] = a7797;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7733 = real_337[l] * 2094000.0;
            const Real a7735 = real_285[l] + a7733;
            const Real a7737 = a7735 * real_291[l];
            const Real a7738 = real_388[l] * real_347[l];
            const Real a7740 = a7737 - a7738;
            const Real a7742 = real_337[l] * 333500000.0;
            const Real a7744 = a7740 + a7742;
            const Real a7746 = a7744 - real_382[l];
            const Real a7750 = real_388[l] + real_296[l];
            const Real a7754 = real_389[l] * real_331[l];
            const Real a7755 = a7750 * real_274[l];
            const Real a7757 = a7754 - a7755;
            const Real a7759 = a7746 + a7757;
            const Real a7763 = real_388[l] + real_402[l];
            const Real a7766 = real_344[l] * real_335[l];
            const Real a7767 = a7763 * real_272[l];
            const Real a7769 = a7766 - a7767;
            const Real a7771 = a7759 + a7769;
            const Real a7779 = a7771 - in_row(l, 0, x7777);
            const Real a7799 = -a7779;
            real_385[l + 5] = a7799;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7809 = real_385[l] - real_448[l];
            real_381[l] = a7809;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_378, real_380, real_379, real_381, real_385);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7814 = real_385[l] - real_472[l];
            const Real a7815 = real_385[l] * real_358[l];
            const Real a7816 = a7815 - real_471[l];
            const Real a7817 = a7814 * real_359[l];
            const Real a7818 = a7817 - real_470[l];
            const Real a7819 = select(mask_423[l], a7818, 0.0);
            const Real a7820 = select(mask_377[l], a7816, a7819);
            const Real a7821 = real_385[l] * real_362[l];
            const Real a7822 = a7821 - real_469[l];
            const Real a7823 = select(mask_426[l], 0.0, a7822);
            const Real a7824 = select(mask_427[l], 0.0, a7823);
            const Real a7825 = a7824 * real_392[l];
            const Real a7826 = a7825 + a7825;
            const Real a7827 = a7826 * real_363[l];
            const Real a7828 = a7827 + real_468[l];
            const Real a7830 = a7828 * real_141[l];
            const Real a7832 = real_466[l] - a7830;
            const Real a7833 = a7832 - real_478[l];
            const Real a7834 = select(mask_428[l], 0.0, a7833);
            const Real a7835 = a7824 * 10.0;
            const Real a7836 = select(mask_429[l], 0.0, a7835);
            const Real a7837 = a7836 * real_152[l];
            const Real a7838 = a7834 * real_412[l];
            const Real a7839 = a7838 + a7837;
            const Real a7840 = a7832 - a7839;
            real_476[l] = a7820;
            real_481[l] = a7840;
        }
        // snow_ground._links
        const Real x7842 = real_481[0] * x7474;
        const Real x7844 = select(x5026, x7842, 0.0);
        // snow_skin.skin_of
        const Real x7846 = real_476[0] * (-1.0);
        const Real x7847 = x7844 * x7662;
        const Real x7849 = x7846 * x7478;
        const Real x7850 = x7849 - x7847;
        const Real x7851 = x7661 - x7850;
        const Real x7852 = x7851 / x7286;
        const Real x7853 = select(x7283, 0.0, x7852);
        const Real x7854 = x7853 - real_476[0];
        const Real x7855 = x7844 * x7676;
        const Real x7857 = x7854 * x7478;
        const Real x7858 = x7857 - x7855;
        const Real x7859 = select(x7283, x7661, x7858);
        const Real x7860 = select(x7287, 0.0, real_476[0]);
        const Real x7861 = x7860 * 20.0;
        const Real x7862 = x7859 - x7861;
        // snow_ground.advance_snow_ground
        const Real x7866 = select(x5026, x7853, 0.0);
        moved_after[3 * LAYERS + 31] = x7866;
        const Real x7868 = select(x5026, x7862, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7811 = real_385[l + 5] - real_388[l];
            const Real a7812 = real_385[l + 5] * real_355[l];
            const Real a7813 = real_337[l] + a7812;
            moved_after[2 * LAYERS + l] = a7813;
            const Real a7864 = select(x7336, a7811, 0.0);
            moved_after[l] = a7864;
            real_402[l] = a7811;
            real_382[l] = a7813;
            real_344[l] = a7864;
        }
        const Real x7870 = real_476[4] - real_402[0];
        const Real x7872 = x1351 * x7869;
        const Real x7874 = x7870 * x1348;
        const Real x7875 = x7874 - x7872;
        const Real x7877 = select(x5026, x7875, 0.0);
        // ground_heat.heat
        const Real x7882 = x4836 - real_344[0];
        Real a7886_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7880 = real_344[l] - real_344[l + 1];
            const Real a4910_1633 = real_267[l + 1] * 4200000.0;
            const Real a7883 = a4910_1633 * real_312[l];
            const Real a7884 = a7880 * real_316[l];
            const Real a7885 = a7884 + a7883;
            a7886_last = a7886_last + a7885;
        }
        moved_results[LAYERS + 43] = a7886_last;
        const Real x7890 = x5025 * x7881;
        const Real x7891 = x7882 * x5021;
        const Real x7892 = x7891 + x7890;
        // snow_skin.skin_flux
        const Real x7932 = x7866 - x27;
        // calm_air.coefficient
        const Real x7937 = x7932 * x1420;
        const Real x7939 = x1423 * x7931;
        const Real x7941 = x7939 + x7937;
        const Real x7942 = -x7941;
        // calm_air.limited_richardson
        const Real x7946 = select(x7943, x7941, 0.0);
        const Real x7950 = x7946 * x2116;
        const Real x7952 = x2117 * x7944;
        const Real x7953 = x7952 - x7950;
        const Real x7956 = x7953 * x7955;
        const Real x7962 = x7956 * x7960;
        const Real x7964 = x7962 - x7956;
        const Real x7965 = x7964 / x7959;
        const Real x7968 = moved_numbers[LAYERS + 2] * x7960;
        const Real x7970 = x7965 * numbers[LAYERS + 2];
        const Real x7971 = x7970 - x7968;
        const Real x7974 = select(x7943, x7971, x7942);
        // calm_air.coefficient
        const Real x7978 = select(x7975, x7974, 0.0);
        const Real x7981 = x7978 * 5.0;
        const Real x7985 = x7981 / x7984;
        const Real x7988 = x7978 * 15.0;
        const Real x7991 = x7988 * x7983;
        const Real x7992 = x7985 * x7986;
        const Real x7994 = x7991 - x7992;
        const Real x7999 = x7994 * x7997;
        const Real x8003 = select(x7975, 0.0, x7974);
        const Real x8008 = select(x8006, 0.0, x8003);
        const Real x8012 = x8008 / x8011;
        const Real x8015 = select(x8005, x8012, 0.0);
        const Real x8018 = x1434 * x8014;
        const Real x8019 = x8015 * x1430;
        const Real x8021 = x8018 - x8019;
        const Real x8026 = x8021 * x8024;
        const Real x8029 = x8003 * 15.0;
        const Real x8032 = x8029 * x8023;
        const Real x8034 = x8026 * x8028;
        const Real x8036 = x8034 + x8032;
        const Real x8040 = select(x7975, x7999, x8036);
        const Real x8043 = x1413 * x8039;
        const Real x8044 = x8040 * x1409;
        const Real x8046 = x8043 - x8044;
        // snow_skin.skin_flux
        const Real x8048 = x260 * x8042;
        const Real x8049 = x8046 * x257;
        const Real x8050 = x8049 + x8048;
        const Real x8054 = x7866 * x8052;
        const Real x8057 = x8054 * 6138.82863340564;
        const Real x8060 = x7866 * 0.0036609921288669233;
        const Real x8062 = x8060 * x8056;
        const Real x8063 = x8057 * x8059;
        const Real x8065 = x8062 - x8063;
        const Real x8067 = x8065 * x8066;
        const Real x8069 = x8067 * 611.0;
        const Real x8071 = x8069 * 0.378;
        const Real x8073 = moved_forcing[3] - x8071;
        const Real x8077 = x8073 * x8075;
        const Real x8080 = x8069 * 0.622;
        const Real x8082 = x8080 * x8074;
        const Real x8083 = x8077 * x8079;
        const Real x8085 = x8082 - x8083;
        const Real x8087 = x8085 - moved_forcing[2];
        const Real x8089 = x8050 * 1004.5;
        const Real x8091 = x8089 + moved_numbers[LAYERS + 4];
        const Real x8093 = x7866 * x7930;
        const Real x8094 = x8093 + x8093;
        const Real x8096 = x8094 * x7930;
        const Real x8097 = x7866 * x8092;
        const Real x8098 = x8097 + x8096;
        const Real x8100 = x7638 * x8095;
        const Real x8101 = x8098 * x5154;
        const Real x8102 = x8101 + x8100;
        const Real x8104 = x8050 * x8086;
        const Real x8105 = x8087 * x8047;
        const Real x8106 = x8105 + x8104;
        const Real x8108 = x8091 * x7931;
        const Real x8109 = x7932 * x8090;
        const Real x8110 = x8109 + x8108;
        const Real x8112 = x8102 * x7930;
        const Real x8113 = x7866 * x8099;
        const Real x8114 = x8113 + x8112;
        const Real x8116 = x1447 - x8114;
        const Real x8118 = x8116 - x8110;
        const Real x8120 = x8106 * 2830000.0;
        const Real x8122 = x8118 - x8120;
        // layered_snow._melted
        const Real x8124 = x8106 * seconds;
        const Real x8127 = x1355 * x8123;
        const Real x8128 = x8124 * x1353;
        const Real x8130 = x8127 - x8128;
        const Real x8133 = select(x5026, x8130, 0.0);
        // snow_water.with_vapour_exchange
        const Real x8137 = select(x8134, 0.0, x8133);
        const Real x8141 = select(x8139, 0.0, x8133);
        const Real x8146 = select(x8144, x1150, 0.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7895 = x1355 * real_360[l];
            const Real a7896 = real_385[l] * x1353;
            const Real a7898 = a7895 - a7896;
            const Real a7901 = select(x5026, a7898, 0.0);
            const Real a7904 = a7901 * 2.9985007496251872e-06;
            const Real a7908 = select(mask_431[l], 0.0, a7904);
            const Real a7911 = select(mask_432[l], real_464[l], a7908);
            const Real a7913 = real_464[l] - a7911;
            const Real a7916 = select(mask_433[l], real_465[l], 0.0);
            const Real a7918 = a7916 * real_158[l];
            const Real a7919 = a7913 - a7918;
            const Real a7920 = a7919 / real_413[l];
            const Real a7923 = select(mask_434[l], 0.0, a7920);
            const Real a7925 = select(mask_433[l], a7923, 0.0);
            const Real a7927 = a7925 * real_65[l];
            const Real a7928 = real_458[l] * real_136[l];
            const Real a7929 = a7928 + a7927;
            real_476[l] = a7901;
            real_481[l] = a7929;
        }
        // snow_water.with_vapour_exchange
        const Real x8149 = select(x8144, real_476[0], 0.0);
        // snow_layers.liquid_water
        const Real x8152 = real_476[0] * 2.9985007496251872e-06;
        const Real x8156 = select(x8153, 0.0, x8152);
        const Real x8159 = select(x8157, x1150, x8156);
        // snow_water.with_vapour_exchange
        const Real x8161 = x1150 - x8159;
        const Real x8164 = select(x8162, x8161, x8137);
        const Real x8166 = x8164 + x8141;
        // snow_layers.warmth
        const Real x8171 = x8146 * x8169;
        const Real x8174 = x8171 * 0.0004748338081671415;
        const Real x8177 = x8171 * 0.0002370791844476055;
        const Real x8180 = x8146 * 333500.0;
        const Real x8183 = x8149 - x8180;
        const Real x8188 = x8149 * x8173;
        const Real x8189 = x8174 * x8147;
        const Real x8190 = x8189 + x8188;
        const Real x8193 = x8183 * x8176;
        const Real x8194 = x8177 * x8181;
        const Real x8195 = x8194 + x8193;
        const Real x8198 = select(x8185, x8195, 0.0);
        const Real x8201 = select(x8184, x8190, x8198);
        // snow_water.with_vapour_exchange
        const Real x8205 = select(x8202, 0.0, x8201);
        const Real x8208 = x8205 * 2106.0;
        const Real x8211 = x8166 * x8206;
        const Real x8213 = x8208 * x8165;
        const Real x8214 = x8213 - x8211;
        const Real x8216 = select(x8167, x8161, 0.0);
        const Real x8218 = x8216 * x8217;
        const Real x8219 = x8166 - x8218;
        const Real x8220 = x8219 / x8215;
        const Real x8223 = x8141 + x8164;
        const Real x8226 = x8137 - x8164;
        const Real x8228 = x1150 - x8166;
        const Real x8230 = real_476[0] - x8214;
        const Real x8232 = real_481[0] * x8221;
        const Real x8233 = x8220 * real_391[0];
        const Real x8235 = x8232 - x8233;
        const Real x8237 = select(x8167, x8235, real_481[0]);
        const Real x8239 = x8146 * x8238;
        const Real x8240 = x8164 - x8239;
        const Real x8241 = x8240 / x8145;
        const Real x8245 = real_463[0] * x8242;
        const Real x8246 = x8241 * real_108[0];
        const Real x8248 = x8245 - x8246;
        const Real x8251 = select(x8249, real_459[1], 0.0);
        const Real x8254 = select(x8249, real_476[1], 0.0);
        // snow_layers.liquid_water
        const Real x8257 = real_476[1] * 2.9985007496251872e-06;
        const Real x8261 = select(x8258, 0.0, x8257);
        const Real x8264 = select(x8262, real_459[1], x8261);
        // snow_water.with_vapour_exchange
        const Real x8266 = real_459[1] - x8264;
        const Real x8269 = select(x8267, x8266, x8226);
        // snow_layers.warmth
        const Real x8274 = x8251 * x8272;
        const Real x8277 = x8274 * 0.0004748338081671415;
        const Real x8280 = x8274 * 0.0002370791844476055;
        const Real x8283 = x8251 * 333500.0;
        const Real x8286 = x8254 - x8283;
        const Real x8291 = x8254 * x8276;
        const Real x8292 = x8277 * x8252;
        const Real x8293 = x8292 + x8291;
        const Real x8296 = x8286 * x8279;
        const Real x8297 = x8280 * x8284;
        const Real x8298 = x8297 + x8296;
        const Real x8301 = select(x8288, x8298, 0.0);
        const Real x8304 = select(x8287, x8293, x8301);
        // snow_water.with_vapour_exchange
        const Real x8308 = select(x8305, 0.0, x8304);
        const Real x8311 = x8308 * 2106.0;
        const Real x8314 = x8269 * x8309;
        const Real x8316 = x8311 * x8268;
        const Real x8317 = x8316 - x8314;
        const Real x8319 = select(x8270, x8266, 0.0);
        const Real x8321 = x8319 * x8320;
        const Real x8322 = x8269 - x8321;
        const Real x8323 = x8322 / x8318;
        const Real x8327 = x8223 + x8269;
        const Real x8330 = x8226 - x8269;
        const Real x8331 = x8214 + x8317;
        const Real x8333 = real_459[1] - x8269;
        const Real x8335 = real_476[1] - x8317;
        const Real x8337 = real_481[1] * x8324;
        const Real x8338 = x8323 * real_391[1];
        const Real x8340 = x8337 - x8338;
        const Real x8342 = select(x8270, x8340, real_481[1]);
        const Real x8344 = x8251 * x8343;
        const Real x8345 = x8269 - x8344;
        const Real x8346 = x8345 / x8250;
        const Real x8350 = real_463[1] * x8347;
        const Real x8351 = x8346 * real_108[1];
        const Real x8353 = x8350 - x8351;
        const Real x8356 = select(x8354, real_459[2], 0.0);
        const Real x8359 = select(x8354, real_476[2], 0.0);
        // snow_layers.liquid_water
        const Real x8362 = real_476[2] * 2.9985007496251872e-06;
        const Real x8366 = select(x8363, 0.0, x8362);
        const Real x8369 = select(x8367, real_459[2], x8366);
        // snow_water.with_vapour_exchange
        const Real x8371 = real_459[2] - x8369;
        const Real x8374 = select(x8372, x8371, x8330);
        // snow_layers.warmth
        const Real x8379 = x8356 * x8377;
        const Real x8382 = x8379 * 0.0004748338081671415;
        const Real x8385 = x8379 * 0.0002370791844476055;
        const Real x8388 = x8356 * 333500.0;
        const Real x8391 = x8359 - x8388;
        const Real x8396 = x8359 * x8381;
        const Real x8397 = x8382 * x8357;
        const Real x8398 = x8397 + x8396;
        const Real x8401 = x8391 * x8384;
        const Real x8402 = x8385 * x8389;
        const Real x8403 = x8402 + x8401;
        const Real x8406 = select(x8393, x8403, 0.0);
        const Real x8409 = select(x8392, x8398, x8406);
        // snow_water.with_vapour_exchange
        const Real x8413 = select(x8410, 0.0, x8409);
        const Real x8416 = x8413 * 2106.0;
        const Real x8419 = x8374 * x8414;
        const Real x8421 = x8416 * x8373;
        const Real x8422 = x8421 - x8419;
        const Real x8424 = select(x8375, x8371, 0.0);
        const Real x8426 = x8424 * x8425;
        const Real x8427 = x8374 - x8426;
        const Real x8428 = x8427 / x8423;
        const Real x8432 = x8327 + x8374;
        const Real x8435 = x8330 - x8374;
        const Real x8436 = x8331 + x8422;
        const Real x8438 = real_459[2] - x8374;
        const Real x8440 = real_476[2] - x8422;
        const Real x8442 = real_481[2] * x8429;
        const Real x8443 = x8428 * real_391[2];
        const Real x8445 = x8442 - x8443;
        const Real x8447 = select(x8375, x8445, real_481[2]);
        const Real x8449 = x8356 * x8448;
        const Real x8450 = x8374 - x8449;
        const Real x8451 = x8450 / x8355;
        const Real x8455 = real_463[2] * x8452;
        const Real x8456 = x8451 * real_108[2];
        const Real x8458 = x8455 - x8456;
        const Real x8461 = select(x8459, real_459[3], 0.0);
        const Real x8464 = select(x8459, real_476[3], 0.0);
        // snow_layers.liquid_water
        const Real x8467 = real_476[3] * 2.9985007496251872e-06;
        const Real x8471 = select(x8468, 0.0, x8467);
        const Real x8474 = select(x8472, real_459[3], x8471);
        // snow_water.with_vapour_exchange
        const Real x8476 = real_459[3] - x8474;
        const Real x8479 = select(x8477, x8476, x8435);
        // snow_layers.warmth
        const Real x8484 = x8461 * x8482;
        const Real x8487 = x8484 * 0.0004748338081671415;
        const Real x8490 = x8484 * 0.0002370791844476055;
        const Real x8493 = x8461 * 333500.0;
        const Real x8496 = x8464 - x8493;
        const Real x8501 = x8464 * x8486;
        const Real x8502 = x8487 * x8462;
        const Real x8503 = x8502 + x8501;
        const Real x8506 = x8496 * x8489;
        const Real x8507 = x8490 * x8494;
        const Real x8508 = x8507 + x8506;
        const Real x8511 = select(x8498, x8508, 0.0);
        const Real x8514 = select(x8497, x8503, x8511);
        // snow_water.with_vapour_exchange
        const Real x8518 = select(x8515, 0.0, x8514);
        const Real x8521 = x8518 * 2106.0;
        const Real x8524 = x8479 * x8519;
        const Real x8526 = x8521 * x8478;
        const Real x8527 = x8526 - x8524;
        const Real x8529 = select(x8480, x8476, 0.0);
        const Real x8531 = x8529 * x8530;
        const Real x8532 = x8479 - x8531;
        const Real x8533 = x8532 / x8528;
        const Real x8537 = x8432 + x8479;
        const Real x8540 = x8435 - x8479;
        const Real x8541 = x8436 + x8527;
        const Real x8543 = real_459[3] - x8479;
        const Real x8545 = real_476[3] - x8527;
        const Real x8547 = real_481[3] * x8534;
        const Real x8548 = x8533 * real_391[3];
        const Real x8550 = x8547 - x8548;
        const Real x8552 = select(x8480, x8550, real_481[3]);
        const Real x8554 = x8461 * x8553;
        const Real x8555 = x8479 - x8554;
        const Real x8556 = x8555 / x8460;
        const Real x8560 = real_463[3] * x8557;
        const Real x8561 = x8556 * real_108[3];
        const Real x8563 = x8560 - x8561;
        const Real x8566 = select(x8564, real_459[4], 0.0);
        const Real x8569 = select(x8564, real_476[4], 0.0);
        // snow_layers.liquid_water
        const Real x8572 = real_476[4] * 2.9985007496251872e-06;
        const Real x8576 = select(x8573, 0.0, x8572);
        const Real x8579 = select(x8577, real_459[4], x8576);
        // snow_water.with_vapour_exchange
        const Real x8581 = real_459[4] - x8579;
        const Real x8584 = select(x8582, x8581, x8540);
        // snow_layers.warmth
        const Real x8589 = x8566 * x8587;
        const Real x8592 = x8589 * 0.0004748338081671415;
        const Real x8595 = x8589 * 0.0002370791844476055;
        const Real x8598 = x8566 * 333500.0;
        const Real x8601 = x8569 - x8598;
        const Real x8606 = x8569 * x8591;
        const Real x8607 = x8592 * x8567;
        const Real x8608 = x8607 + x8606;
        const Real x8611 = x8601 * x8594;
        const Real x8612 = x8595 * x8599;
        const Real x8613 = x8612 + x8611;
        const Real x8616 = select(x8603, x8613, 0.0);
        const Real x8619 = select(x8602, x8608, x8616);
        // snow_water.with_vapour_exchange
        const Real x8623 = select(x8620, 0.0, x8619);
        const Real x8626 = x8623 * 2106.0;
        const Real x8629 = x8584 * x8624;
        const Real x8631 = x8626 * x8583;
        const Real x8632 = x8631 - x8629;
        const Real x8634 = select(x8585, x8581, 0.0);
        const Real x8636 = x8634 * x8635;
        const Real x8637 = x8584 - x8636;
        const Real x8638 = x8637 / x8633;
        const Real x8642 = x8537 + x8584;
        const Real x8643 = x8541 + x8632;
        const Real x8645 = real_459[4] - x8584;
        const Real x8647 = real_476[4] - x8632;
        const Real x8649 = real_481[4] * x8639;
        const Real x8650 = x8638 * real_391[4];
        const Real x8652 = x8649 - x8650;
        const Real x8654 = select(x8585, x8652, real_481[4]);
        const Real x8656 = x8566 * x8655;
        const Real x8657 = x8584 - x8656;
        const Real x8658 = x8657 / x8565;
        const Real x8662 = real_463[4] * x8659;
        const Real x8663 = x8658 * real_108[4];
        const Real x8665 = x8662 - x8663;
        // snow_water.<genexpr>
        real_463[0] = x8228;
        real_463[1] = x8333;
        real_463[2] = x8438;
        real_463[3] = x8543;
        real_463[4] = x8645;
        real_481[0] = x8230;
        real_481[1] = x8335;
        real_481[2] = x8440;
        real_481[3] = x8545;
        real_481[4] = x8647;
        real_476[0] = x8237;
        real_476[1] = x8342;
        real_476[2] = x8447;
        real_476[3] = x8552;
        real_476[4] = x8654;
        real_459[0] = x8248;
        real_459[1] = x8353;
        real_459[2] = x8458;
        real_459[3] = x8563;
        real_459[4] = x8665;
        // snow_layers.liquid_water
        const Real x8675 = real_481[0] * 2.9985007496251872e-06;
        const Real x8678 = select(x8676, 0.0, x8675);
        const Real x8681 = select(x8679, real_463[0], x8678);
        // snow_water.percolated
        const Real x8683 = real_463[0] - x8681;
        const Real x8686 = select(x8684, x8683, 0.0);
        const Real x8688 = x8686 * x8687;
        const Real x8689 = x8683 - x8688;
        const Real x8690 = x8689 / x8685;
        const Real x8693 = select(x8691, 0.0, x8690);
        const Real x8695 = select(x8684, x8693, 0.0);
        const Real x8697 = x8695 * real_112[0];
        const Real x8698 = real_476[0] * x8694;
        const Real x8699 = x8698 + x8697;
        const Real x8701 = x8683 * 0.0010905125408942203;
        const Real x8704 = select(x8702, x8701, x8699);
        // snow_properties._pores
        const Real x8706 = x8704 - x8701;
        const Real x8709 = select(x8707, 0.0, x8706);
        // snow_properties.held_by_pores
        const Real x8711 = x1293 * x8708;
        const Real x8712 = x8709 * x1292;
        const Real x8713 = x8712 + x8711;
        // snow_water.percolated
        const Real x8715 = x8681 - x8713;
        const Real x8718 = select(x8716, 0.0, x8715);
        const Real x8721 = select(x8719, x8681, 0.0);
        const Real x8723 = x8721 * x8722;
        const Real x8724 = x8718 - x8723;
        const Real x8725 = x8724 / x8720;
        const Real x8727 = real_481[0] * x8722;
        const Real x8728 = x8725 * real_66[0];
        const Real x8729 = x8728 + x8727;
        const Real x8731 = select(x8719, x8729, 0.0);
        const Real x8734 = select(x8732, real_463[0], 0.0);
        const Real x8736 = x8734 * x8735;
        const Real x8737 = x8718 - x8736;
        const Real x8738 = x8737 / x8733;
        const Real x8740 = real_463[0] - x8718;
        const Real x8742 = real_481[0] - x8731;
        const Real x8746 = real_459[0] * x8743;
        const Real x8747 = x8738 * real_366[0];
        const Real x8749 = x8746 - x8747;
        const Real x8751 = real_463[1] + x8718;
        const Real x8753 = real_481[1] + x8731;
        // snow_layers.liquid_water
        const Real x8755 = x8753 * 2.9985007496251872e-06;
        const Real x8758 = select(x8756, 0.0, x8755);
        const Real x8761 = select(x8759, x8751, x8758);
        // snow_water.percolated
        const Real x8763 = x8751 - x8761;
        // snow_layers.liquid_water
        const Real x8765 = real_481[1] * 2.9985007496251872e-06;
        const Real x8768 = select(x8766, 0.0, x8765);
        const Real x8771 = select(x8769, real_463[1], x8768);
        // snow_water.percolated
        const Real x8773 = real_463[1] - x8771;
        const Real x8776 = select(x8774, x8773, 0.0);
        const Real x8778 = x8776 * x8777;
        const Real x8779 = x8763 - x8778;
        const Real x8780 = x8779 / x8775;
        const Real x8783 = select(x8781, 0.0, x8780);
        const Real x8785 = select(x8774, x8783, 0.0);
        const Real x8787 = x8785 * real_112[1];
        const Real x8788 = real_476[1] * x8784;
        const Real x8789 = x8788 + x8787;
        const Real x8791 = x8763 * 0.0010905125408942203;
        const Real x8794 = select(x8792, x8791, x8789);
        // snow_properties._pores
        const Real x8796 = x8794 - x8791;
        const Real x8799 = select(x8797, 0.0, x8796);
        // snow_properties.held_by_pores
        const Real x8801 = x1293 * x8798;
        const Real x8802 = x8799 * x1292;
        const Real x8803 = x8802 + x8801;
        // snow_water.percolated
        const Real x8805 = x8761 - x8803;
        const Real x8808 = select(x8806, 0.0, x8805);
        const Real x8811 = select(x8809, x8761, 0.0);
        const Real x8813 = x8811 * x8812;
        const Real x8814 = x8808 - x8813;
        const Real x8815 = x8814 / x8810;
        const Real x8817 = x8753 * x8812;
        const Real x8818 = x8815 * x8752;
        const Real x8819 = x8818 + x8817;
        const Real x8821 = select(x8809, x8819, 0.0);
        const Real x8824 = select(x8822, x8751, 0.0);
        const Real x8826 = x8824 * x8825;
        const Real x8827 = x8808 - x8826;
        const Real x8828 = x8827 / x8823;
        const Real x8830 = x8751 - x8808;
        const Real x8832 = x8753 - x8821;
        const Real x8836 = real_459[1] * x8833;
        const Real x8837 = x8828 * real_366[1];
        const Real x8839 = x8836 - x8837;
        const Real x8841 = real_463[2] + x8808;
        const Real x8843 = real_481[2] + x8821;
        // snow_layers.liquid_water
        const Real x8845 = x8843 * 2.9985007496251872e-06;
        const Real x8848 = select(x8846, 0.0, x8845);
        const Real x8851 = select(x8849, x8841, x8848);
        // snow_water.percolated
        const Real x8853 = x8841 - x8851;
        // snow_layers.liquid_water
        const Real x8855 = real_481[2] * 2.9985007496251872e-06;
        const Real x8858 = select(x8856, 0.0, x8855);
        const Real x8861 = select(x8859, real_463[2], x8858);
        // snow_water.percolated
        const Real x8863 = real_463[2] - x8861;
        const Real x8866 = select(x8864, x8863, 0.0);
        const Real x8868 = x8866 * x8867;
        const Real x8869 = x8853 - x8868;
        const Real x8870 = x8869 / x8865;
        const Real x8873 = select(x8871, 0.0, x8870);
        const Real x8875 = select(x8864, x8873, 0.0);
        const Real x8877 = x8875 * real_112[2];
        const Real x8878 = real_476[2] * x8874;
        const Real x8879 = x8878 + x8877;
        const Real x8881 = x8853 * 0.0010905125408942203;
        const Real x8884 = select(x8882, x8881, x8879);
        // snow_properties._pores
        const Real x8886 = x8884 - x8881;
        const Real x8889 = select(x8887, 0.0, x8886);
        // snow_properties.held_by_pores
        const Real x8891 = x1293 * x8888;
        const Real x8892 = x8889 * x1292;
        const Real x8893 = x8892 + x8891;
        // snow_water.percolated
        const Real x8895 = x8851 - x8893;
        const Real x8898 = select(x8896, 0.0, x8895);
        const Real x8901 = select(x8899, x8851, 0.0);
        const Real x8903 = x8901 * x8902;
        const Real x8904 = x8898 - x8903;
        const Real x8905 = x8904 / x8900;
        const Real x8907 = x8843 * x8902;
        const Real x8908 = x8905 * x8842;
        const Real x8909 = x8908 + x8907;
        const Real x8911 = select(x8899, x8909, 0.0);
        const Real x8914 = select(x8912, x8841, 0.0);
        const Real x8916 = x8914 * x8915;
        const Real x8917 = x8898 - x8916;
        const Real x8918 = x8917 / x8913;
        const Real x8920 = x8841 - x8898;
        const Real x8922 = x8843 - x8911;
        const Real x8926 = real_459[2] * x8923;
        const Real x8927 = x8918 * real_366[2];
        const Real x8929 = x8926 - x8927;
        const Real x8931 = real_463[3] + x8898;
        const Real x8933 = real_481[3] + x8911;
        // snow_layers.liquid_water
        const Real x8935 = x8933 * 2.9985007496251872e-06;
        const Real x8938 = select(x8936, 0.0, x8935);
        const Real x8941 = select(x8939, x8931, x8938);
        // snow_water.percolated
        const Real x8943 = x8931 - x8941;
        // snow_layers.liquid_water
        const Real x8945 = real_481[3] * 2.9985007496251872e-06;
        const Real x8948 = select(x8946, 0.0, x8945);
        const Real x8951 = select(x8949, real_463[3], x8948);
        // snow_water.percolated
        const Real x8953 = real_463[3] - x8951;
        const Real x8956 = select(x8954, x8953, 0.0);
        const Real x8958 = x8956 * x8957;
        const Real x8959 = x8943 - x8958;
        const Real x8960 = x8959 / x8955;
        const Real x8963 = select(x8961, 0.0, x8960);
        const Real x8965 = select(x8954, x8963, 0.0);
        const Real x8967 = x8965 * real_112[3];
        const Real x8968 = real_476[3] * x8964;
        const Real x8969 = x8968 + x8967;
        const Real x8971 = x8943 * 0.0010905125408942203;
        const Real x8974 = select(x8972, x8971, x8969);
        // snow_properties._pores
        const Real x8976 = x8974 - x8971;
        const Real x8979 = select(x8977, 0.0, x8976);
        // snow_properties.held_by_pores
        const Real x8981 = x1293 * x8978;
        const Real x8982 = x8979 * x1292;
        const Real x8983 = x8982 + x8981;
        // snow_water.percolated
        const Real x8985 = x8941 - x8983;
        const Real x8988 = select(x8986, 0.0, x8985);
        const Real x8991 = select(x8989, x8941, 0.0);
        const Real x8993 = x8991 * x8992;
        const Real x8994 = x8988 - x8993;
        const Real x8995 = x8994 / x8990;
        const Real x8997 = x8933 * x8992;
        const Real x8998 = x8995 * x8932;
        const Real x8999 = x8998 + x8997;
        const Real x9001 = select(x8989, x8999, 0.0);
        const Real x9004 = select(x9002, x8931, 0.0);
        const Real x9006 = x9004 * x9005;
        const Real x9007 = x8988 - x9006;
        const Real x9008 = x9007 / x9003;
        const Real x9010 = x8931 - x8988;
        const Real x9012 = x8933 - x9001;
        const Real x9016 = real_459[3] * x9013;
        const Real x9017 = x9008 * real_366[3];
        const Real x9019 = x9016 - x9017;
        const Real x9021 = real_463[4] + x8988;
        const Real x9023 = real_481[4] + x9001;
        // snow_layers.liquid_water
        const Real x9025 = x9023 * 2.9985007496251872e-06;
        const Real x9028 = select(x9026, 0.0, x9025);
        const Real x9031 = select(x9029, x9021, x9028);
        // snow_water.percolated
        const Real x9033 = x9021 - x9031;
        // snow_layers.liquid_water
        const Real x9035 = real_481[4] * 2.9985007496251872e-06;
        const Real x9038 = select(x9036, 0.0, x9035);
        const Real x9041 = select(x9039, real_463[4], x9038);
        // snow_water.percolated
        const Real x9043 = real_463[4] - x9041;
        const Real x9046 = select(x9044, x9043, 0.0);
        const Real x9048 = x9046 * x9047;
        const Real x9049 = x9033 - x9048;
        const Real x9050 = x9049 / x9045;
        const Real x9053 = select(x9051, 0.0, x9050);
        const Real x9055 = select(x9044, x9053, 0.0);
        const Real x9057 = x9055 * real_112[4];
        const Real x9058 = real_476[4] * x9054;
        const Real x9059 = x9058 + x9057;
        const Real x9061 = x9033 * 0.0010905125408942203;
        const Real x9064 = select(x9062, x9061, x9059);
        // snow_properties._pores
        const Real x9066 = x9064 - x9061;
        const Real x9069 = select(x9067, 0.0, x9066);
        // snow_properties.held_by_pores
        const Real x9071 = x1293 * x9068;
        const Real x9072 = x9069 * x1292;
        const Real x9073 = x9072 + x9071;
        // snow_water.percolated
        const Real x9075 = x9031 - x9073;
        const Real x9078 = select(x9076, 0.0, x9075);
        const Real x9081 = select(x9079, x9031, 0.0);
        const Real x9083 = x9081 * x9082;
        const Real x9084 = x9078 - x9083;
        const Real x9085 = x9084 / x9080;
        const Real x9087 = x9023 * x9082;
        const Real x9088 = x9085 * x9022;
        const Real x9089 = x9088 + x9087;
        const Real x9091 = select(x9079, x9089, 0.0);
        const Real x9094 = select(x9092, x9021, 0.0);
        const Real x9096 = x9094 * x9095;
        const Real x9097 = x9078 - x9096;
        const Real x9098 = x9097 / x9093;
        const Real x9100 = x9021 - x9078;
        const Real x9102 = x9023 - x9091;
        const Real x9106 = real_459[4] * x9103;
        const Real x9107 = x9098 * real_366[4];
        const Real x9109 = x9106 - x9107;
        // snow_water.<genexpr>
        real_459[0] = x8740;
        real_459[1] = x8830;
        real_459[2] = x8920;
        real_459[3] = x9010;
        real_459[4] = x9100;
        real_476[0] = x8742;
        real_476[1] = x8832;
        real_476[2] = x8922;
        real_476[3] = x9012;
        real_476[4] = x9102;
        real_463[0] = x8704;
        real_463[1] = x8794;
        real_463[2] = x8884;
        real_463[3] = x8974;
        real_463[4] = x9064;
        real_481[0] = x8749;
        real_481[1] = x8839;
        real_481[2] = x8929;
        real_481[3] = x9019;
        real_481[4] = x9109;
        // layered_snow._melted
        const Real x9119 = select(x5026, x1355, 0.0);
        const Real x9121 = x9119 * seconds;
        const Real x9123 = x9121 * x9122;
        const Real x9124 = x8642 - x9123;
        const Real x9125 = x9124 / x9120;
        const Real x9127 = x9125 * 2830000.0;
        const Real x9129 = select(x5026, x9127, 0.0);
        const Real x9131 = x8122 + x8110;
        const Real x9134 = x9131 + x8120;
        const Real x9136 = x9134 - x7868;
        const Real x9191 = x9136 - x9129;
        const Real x9193 = select(x5026, x9191, 0.0);
        // layered_snow.close_snow
        const Real x9195 = x9078 + x1451;
        const Real x9196 = x9091 + x1452;
        const Real x9197 = x1355 * x7867;
        const Real x9198 = x7868 * x1353;
        const Real x9200 = x9197 - x9198;
        const Real x9201 = x1355 * x7876;
        const Real x9202 = x7877 * x1353;
        const Real x9204 = x9201 - x9202;
        const Real x9205 = x1449 - x9196;
        const Real x9206 = x9205 - x8643;
        // layered_snow_step.layered_snow_step
        const Real x9208 = x8642 / seconds;
        // air.emission
        const Real x9212 = x8094 * x8092;
        const Real x9213 = x9212 + x9212;
        const Real x9215 = x9213 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9217 = moved_numbers[LAYERS + 19] * x9214;
        const Real x9218 = x9215 * numbers[LAYERS + 19];
        const Real x9219 = x9218 + x9217;
        // surface_balance.skin_temperature
        const Real x9221 = x4844 * real_350[0];
        const Real x9222 = real_344[0] * x4841;
        const Real x9223 = x9222 + x9221;
        const Real x9225 = x4836 + x9223;
        const Real x9227 = x4844 * x9226;
        const Real x9228 = x9225 - x9227;
        const Real x9229 = x9228 / x4845;
        // surface_balance.emitted
        const Real x9231 = x9229 - x4794;
        const Real x9233 = x4805 * x9230;
        const Real x9234 = x9231 * x4802;
        const Real x9235 = x9234 + x9233;
        const Real x9237 = x4816 + x9235;
        // layered_snow_step.of_cell
        const Real x9240 = x1355 * x9216;
        const Real x9241 = x9219 * x1353;
        const Real x9243 = x9240 - x9241;
        const Real x9245 = x1355 * x9236;
        const Real x9247 = x9237 * x1453;
        const Real x9248 = x9247 - x9245;
        const Real x9250 = x9243 + x9248;
        moved_results[LAYERS + 35] = x9250;
        const Real x9253 = x1355 * numbers[LAYERS + 19];
        const Real x9254 = moved_numbers[LAYERS + 19] * x1353;
        const Real x9256 = x9253 - x9254;
        const Real x9258 = x1355 * x1518;
        const Real x9260 = x1519 * x1453;
        const Real x9261 = x9260 - x9258;
        const Real x9263 = x9256 + x9261;
        moved_after[3 * LAYERS + 34] = x9263;
        // layered_snow_step.skin
        const Real x9265 = x9263 * 5.67e-08;
        const Real x9267 = x9265 * x9266;
        const Real x9268 = x9250 - x9267;
        const Real x9269 = x9268 / x9264;
        const Real x9272 = x9269 / x9271;
        const Real x9275 = x9272 / x9274;
        moved_after[3 * LAYERS] = x9275;
        // layered_snow_step.layered_snow_step
        const Real x9277 = x9195 / 1000.0;
        moved_results[LAYERS + 14] = x9277;
        const Real x9279 = x4538 + x9277;
        moved_after[3 * LAYERS + 2] = x9279;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9283_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_463[l];
            const Real a9139 = select(mask_435[l], real_459[l], 0.0);
            const Real a9141 = real_476[l] * 2.9985007496251872e-06;
            const Real a9144 = select(mask_436[l], 0.0, a9141);
            const Real a9147 = select(mask_437[l], real_459[l], a9144);
            moved_after[3 * LAYERS + 10 + l] = a9147;
            const Real a9149 = select(mask_435[l], real_476[l], 0.0);
            const Real a9153 = a9139 * real_439[l];
            const Real a9156 = a9153 * 0.0004748338081671415;
            const Real a9159 = a9153 * 0.0002370791844476055;
            const Real a9162 = a9139 * 333500.0;
            const Real a9164 = a9149 - a9162;
            const Real a9168 = a9149 * real_440[l];
            const Real a9169 = a9156 * real_438[l];
            const Real a9171 = a9168 - a9169;
            const Real a9173 = a9164 * real_441[l];
            const Real a9174 = a9159 * real_442[l];
            const Real a9176 = a9173 - a9174;
            const Real a9178 = select(mask_444[l], a9176, 0.0);
            const Real a9180 = select(mask_443[l], a9171, a9178);
            moved_after[3 * LAYERS + 15 + l] = a9180;
            const Real a9182 = real_459[l] - a9147;
            moved_after[3 * LAYERS + 5 + l] = a9182;
            const Real a9185 = a9139 * real_447[l];
            const Real a9186 = real_481[l] - a9185;
            const Real a9187 = a9186 / real_373[l];
            const Real a9189 = select(mask_435[l], a9187, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9189;
            const Real a9281 = a9182 + a9147;
            a9283_last = a9283_last + a9281;
            real_465[l] = a9147;
            real_464[l] = a9180;
            real_458[l] = a9182;
        }
        // layered_snow_step.layered_snow_step
        const Real x9285 = a9283_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9285;
        Real a9287_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9287_last = a9287_last + real_463[l];
        }
        moved_after[3 * LAYERS + 4] = a9287_last;
        // snow.snow_age
        const Real x9291 = select(x9288, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x9293 = select(x9210, x9291, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x9293;
        // layered_snow_step.of_cell
        const Real x9296 = x1355 * x464;
        const Real x9297 = x465 * x1353;
        const Real x9299 = x9296 - x9297;
        const Real x9301 = x1355 * x1507;
        const Real x9303 = x1508 * x1453;
        const Real x9304 = x9303 - x9301;
        const Real x9306 = x9299 + x9304;
        moved_after[3 * LAYERS + 33] = x9306;
        // snow_free_ground.specific_humidity
        const Real x9310 = x2933 * x9308;
        const Real x9313 = x9310 * 1004.5;
        // snow_free_ground.rate
        const Real x9316 = x3027 + x3034;
        const Real x9318 = x9316 + a3077_last;
        const Real x9320 = x9318 * 1000.0;
        const Real x9322 = x9320 + x3098;
        // snow_free_ground.specific_humidity
        const Real x9324 = x9322 * x9312;
        const Real x9325 = x9313 * x9321;
        const Real x9327 = x9324 - x9325;
        const Real x9329 = moved_forcing[2] + x9327;
        moved_after[3 * LAYERS + 39] = x9329;
        // layered_snow_step._fluxes
        Real a9330_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9330_last = a9330_last + real_465[l];
        }
        const Real x9331 = a9330_last + x9195;
        Real a9332_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2272 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2272 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2272 = a239_2272 + a238_2272;
            a9332_last = a9332_last + a240_2272;
        }
        const Real x9333 = a9332_last + x1136;
        const Real x9334 = x9331 - x9333;
        const Real x9336 = x3110 + x9208;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x9338 = x1355 * 2501000.0;
        const Real x9342 = x1355 * 2830000.0;
        const Real x9344 = x9342 - x9338;
        // layered_snow_step._fluxes
        const Real x9346 = x9336 * x9343;
        const Real x9347 = x9344 * x9335;
        const Real x9348 = x9347 + x9346;
        moved_results[0] = x9348;
        // layered_snow_step.latent_heat
        const Real x9349 = x1355 * x9128;
        const Real x9350 = x9129 * x1353;
        const Real x9352 = x9349 - x9350;
        const Real x9353 = x4642 + x9352;
        moved_results[1] = x9353;
        moved_results[LAYERS + 40] = x9353;
        // layered_snow_step._fluxes
        const Real x9354 = x4638 - x3105;
        const Real x9355 = x9354 + x9208;
        moved_results[2] = x9355;
        // layered_snow_step.sensible_heat
        const Real x9357 = x9229 - x27;
        const Real x9359 = x2933 * x9356;
        const Real x9360 = x9357 * x2930;
        const Real x9361 = x9360 + x9359;
        // layered_snow_step.of_cell
        const Real x9362 = x1355 * x9192;
        const Real x9363 = x9193 * x1353;
        const Real x9365 = x9362 - x9363;
        const Real x9366 = x1355 * x9358;
        const Real x9368 = x9361 * x1453;
        const Real x9369 = x9368 - x9366;
        const Real x9370 = x9365 + x9369;
        moved_results[3] = x9370;
        moved_results[LAYERS + 36] = x9370;
        // layered_snow_step.into_soil
        const Real x9371 = x7892 + x9204;
        moved_results[4] = x9371;
        moved_results[LAYERS + 41] = x9371;
        // layered_snow_step._fluxes
        const Real x9372 = x4510 * 2501000000.0;
        moved_results[5] = x9372;
        const Real x9373 = x3087 * 2501000000.0;
        moved_results[6] = x9373;
        const Real x9374 = a4544_last * 2501000000.0;
        moved_results[7] = x9374;
        const Real x9376 = x9208 * 2830000.0;
        moved_results[LAYERS + 8] = x9376;
        const Real x9377 = x9277 / seconds;
        moved_quantities[4 * LAYERS + 12] = x9377;
        const Real x9378 = x3156 + x9377;
        moved_results[LAYERS + 11] = x9378;
        // layered_snow_step.precipitation_heat
        const Real x9380 = x9229 - moved_forcing[1];
        const Real x9382 = x1612 * x9379;
        const Real x9383 = x9380 * x1611;
        const Real x9384 = x9383 + x9382;
        const Real x9385 = x1355 * x9381;
        const Real x9387 = x9384 * x1453;
        const Real x9388 = x9387 - x9385;
        moved_results[LAYERS + 15] = x9388;
        moved_results[LAYERS + 37] = x9388;
        // layered_snow_step._fluxes
        const Real x9389 = x9334 * 333500.0;
        const Real x9390 = x9389 / seconds;
        moved_results[LAYERS + 17] = x9390;
        // layered_snow_step.of_cell
        const Real x9391 = x1355 * x1446;
        const Real x9392 = x1447 * x1353;
        const Real x9394 = x9391 - x9392;
        const Real x9395 = x1355 * x1609;
        const Real x9397 = x1610 * x1453;
        const Real x9398 = x9397 - x9395;
        const Real x9399 = x9394 + x9398;
        moved_results[LAYERS + 18] = x9399;
        // layered_snow_step._budget
        const Real x9400 = x284 + x1136;
        const Real x9401 = x9400 / 1000.0;
        moved_results[LAYERS + 26] = x9401;
        const Real x9402 = x8642 / 1000.0;
        moved_results[LAYERS + 27] = x9402;
        const Real x9403 = x9306 * forcing[4];
        const Real x9404 = moved_forcing[4] * x9305;
        const Real x9405 = x9404 + x9403;
        moved_results[LAYERS + 33] = x9405;
        const Real x9408 = x9263 * forcing[5];
        const Real x9410 = moved_forcing[5] * x9406;
        const Real x9411 = x9410 - x9408;
        const Real x9412 = x9411 + x9250;
        moved_results[LAYERS + 34] = x9412;
        const Real x9413 = x9200 - x9204;
        moved_results[LAYERS + 38] = x9413;
        const Real x9414 = x9206 / seconds;
        moved_results[LAYERS + 39] = x9414;
        // diagnostics.crossing_depth
        const Real x9432 = pick(real_344, x9430);
        const Real x9434 = pick(real_344, x9428);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9420_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7888 = real_344[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7888;
            const Real a9375 = real_384[l] * 2501000000.0;
            moved_results[8 + l] = a9375;
            const Real a9416 = real_382[l] - real_383[l];
            moved_results[3 * LAYERS + 44 + l] = a9416;
            const Real a9417 = real_404[l] - real_382[l];
            moved_quantities[l] = a9417;
            a9420_last = a9420_last + moved_numbers[l];
            const Real a9420 = a9420_last;
            const Real a4081_2360 = moved_numbers[l] * 0.5;
            const Real a9422 = a9420 - a4081_2360;
            real_402[l] = a7888;
            real_388[l] = a9416;
            real_337[l] = a9417;
            real_389[l] = a9422;
        }
        // diagnostics.crossing_depth
        const Real x9436 = pick(real_389, x9430);
        const Real x9438 = pick(real_389, x9428);
        const Real x9441 = x9432 - x9434;
        const Real x9443 = select(x9439, x9441, 0.0);
        const Real x9445 = x9438 - x9436;
        const Real x9447 = x9445 * x9431;
        const Real x9448 = x9432 * x9444;
        const Real x9449 = x9448 + x9447;
        const Real x9451 = x9443 * x9450;
        const Real x9452 = x9449 - x9451;
        const Real x9453 = x9452 / x9442;
        const Real x9454 = x9436 + x9453;
        const Real x9456 = select(x9455, 0.0, x9454);
        Real a9458_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9458_last = a9458_last + moved_numbers[l];
        }
        const Real x9459 = select(x9457, a9458_last, x9456);
        moved_quantities[LAYERS] = x9459;
        // balances.column_water
        const Real x9460 = x3148 + x9279;
        const Real x9461 = x9460 + x9285;
        // balances.soil_water
        Real a9465_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9462 = real_404[l] * numbers[l];
            const Real a9463 = moved_numbers[l] * real_252[l];
            const Real a9464 = a9463 + a9462;
            moved_quantities[LAYERS + 4 + l] = a9464;
            a9465_last = a9465_last + a9464;
            real_389[l] = a9464;
        }
        // balances.column_water
        const Real x9466 = a9465_last + x9461;
        moved_quantities[LAYERS + 1] = x9466;
        // balances.soil_water
        Real a9467_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9467_last = a9467_last + real_389[l];
        }
        moved_quantities[LAYERS + 2] = a9467_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9472_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9469 = real_337[l] * numbers[l];
            const Real a9470 = moved_numbers[l] * real_341[l];
            const Real a9471 = a9470 + a9469;
            moved_quantities[3 * LAYERS + 4 + l] = a9471;
            a9472_last = a9472_last + a9471;
        }
        moved_quantities[LAYERS + 3] = a9472_last;
        // air.emission
        const Real x9477 = x9275 * x9273;
        const Real x9478 = x9477 + x9477;
        const Real x9480 = x9478 * x9476;
        const Real x9481 = x9480 + x9480;
        const Real x9483 = x9481 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9484 = x9263 * x9482;
        const Real x9485 = x9483 * x9262;
        const Real x9486 = x9485 + x9484;
        // diagnostics.net_radiation
        const Real x9487 = x9399 - x9486;
        moved_quantities[4 * LAYERS + 4] = x9487;
        // diagnostics.snowfall
        const Real x9488 = x9401 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9488;
        // balances.evaporated_water
        const Real x9489 = x9372 + x9373;
        const Real x9490 = x9489 + x9374;
        // balances._depth
        const Real x9492 = x9490 * x9491;
        const Real x9494 = x9376 * x9493;
        // balances.evaporated_water
        const Real x9495 = x9492 + x9494;
        const Real x9496 = x3123 * seconds;
        const Real x9497 = x9495 - x9496;
        // diagnostics.net_evaporation
        const Real x9498 = x9497 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9498;
        // diagnostics.potential_evaporation
        const Real x9500 = x9344 * 1000.0;
        const Real x9502 = x9500 * x9501;
        const Real x9503 = x9348 - x9502;
        const Real x9504 = x9503 / x9499;
        moved_quantities[4 * LAYERS + 7] = x9504;
        // diagnostics._evaporated
        const Real x9505 = x9372 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9505;
        const Real x9506 = x9373 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9506;
        const Real x9507 = x9374 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9507;
        // diagnostics.snow_sublimation
        const Real x9508 = x9376 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9508;
        // diagnostics.infiltration
        const Real x9509 = x9378 - x4542;
        moved_quantities[4 * LAYERS + 14] = x9509;
        // diagnostics.total_runoff
        const Real x9510 = x4542 + real_267[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9510;
        // balances.water_gain
        const Real x9511 = moved_forcing[6] * seconds;
        const Real x9512 = x9511 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9512;
        // balances.water_loss
        const Real x9513 = x9510 * seconds;
        const Real x9514 = x9497 + x9513;
        moved_quantities[4 * LAYERS + 17] = x9514;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9515_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9473 = real_382[l] * numbers[l];
            const Real a9474 = moved_numbers[l] * real_338[l];
            const Real a9475 = a9474 + a9473;
            moved_quantities[2 * LAYERS + 4 + l] = a9475;
            a9515_last = a9515_last + real_389[l];
        }
        // balances.column_water
        const Real x9516 = a9515_last + x9461;
        const Real x9517 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9518 = x9517 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9522_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9519 = moved_state[l + LAYERS] * numbers[l];
            const Real a9520 = moved_numbers[l] * state[l + LAYERS];
            const Real a9521 = a9520 + a9519;
            a9522_last = a9522_last + a9521;
        }
        // balances.column_water
        const Real x9523 = a9522_last + x9518;
        // balances.water_residual
        const Real x9524 = x9516 - x9523;
        const Real x9525 = x9512 - x9514;
        const Real x9526 = x9524 - x9525;
        moved_quantities[4 * LAYERS + 18] = x9526;
        // balances.surface_energy_residual
        const Real x9527 = x9399 - x9370;
        const Real x9528 = x9527 - x9353;
        const Real x9529 = x9528 - x9371;
        const Real x9530 = x9529 - x9413;
        const Real x9531 = x9530 - x9388;
        const Real x9532 = x9531 - x9250;
        const Real x9534 = select(x9533, 0.0, x9532);
        moved_quantities[4 * LAYERS + 20] = x9534;
        // balances.soil_energy_residual
        Real a9544_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9536 = real_344[l] - moved_state[l];
            const Real a9538 = real_281[l] * numbers[l];
            const Real a9539 = moved_numbers[l] * real_282[l];
            const Real a9540 = a9539 + a9538;
            const Real a9541 = a9540 * real_357[l];
            const Real a9542 = a9536 * real_336[l];
            const Real a9543 = a9542 + a9541;
            a9544_last = a9544_last + a9543;
        }
        const Real x9545 = a9544_last / seconds;
        const Real x9561 = x9371 - x4884;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9560_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9547 = real_402[l] * numbers[l];
            const Real a9548 = moved_numbers[l] * real_354[l];
            const Real a9549 = a9548 + a9547;
            const Real a9551 = a9549 / seconds;
            const Real a9554 = a9551 * real_351[l];
            const Real a9556 = real_388[l] * real_255[l];
            const Real a9558 = a9556 + a9554;
            a9560_last = a9560_last - a9558;
        }
        // balances.soil_energy_residual
        const Real x9562 = x9561 + a9560_last;
        const Real x9563 = x9562 + a7886_last;
        const Real x9564 = x9545 - x9563;
        moved_quantities[4 * LAYERS + 21] = x9564;
        // state.snow_layers_of
        const Real x9566 = x9285 * 1000.0;
        // snow_layers.spread
        Real a9571_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9281_2457 = real_458[l] + real_465[l];
            a9571_last = a9571_last + a9281_2457;
        }
        const Real x9578 = select(x9575, a9571_last, 0.0);
        const Real x9580 = x9578 * x9579;
        const Real x9581 = x9566 - x9580;
        const Real x9582 = x9581 / x9577;
        const Real x9584 = select(x9576, x9582, 0.0);
        const Real x9588 = select(x9586, a9287_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9593 = x9588 * x9591;
        const Real x9596 = x9593 * 0.1;
        const Real x9597 = -x9596;
        const Real x9601 = x9588 * x9600;
        const Real x9604 = x9601 * 0.2;
        const Real x9605 = -x9604;
        const Real x9609 = x9588 * x9608;
        const Real x9612 = x9609 * 0.05;
        const Real x9613 = -x9612;
        // snow_layers.layer_shares
        const Real x9615 = x9596 + x9604;
        const Real x9618 = x9615 + x9612;
        const Real x9622 = x9618 / 2.0;
        real_463[0] = x9597;
        real_463[1] = x9605;
        real_463[2] = x9622;
        real_463[3] = x9622;
        real_463[4] = x9613;
        // snow_layers.spread
        const Real x9629 = select(x9627, 0.0, x9275);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9660_last = real_of(0.0);
        Real a9662_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9626 = select(x9586, real_463[l], 0.0);
            const Real a9631 = select(x9576, real_464[l], 0.0);
            const Real a9633 = x9584 * real_445[l];
            const Real a9634 = real_458[l] * x9583;
            const Real a9635 = a9634 + a9633;
            const Real a9637 = a9626 * x9565;
            const Real a9638 = x9566 * real_417[l];
            const Real a9639 = a9638 + a9637;
            const Real a9641 = a9635 + a9639;
            const Real a9643 = x9584 * real_365[l];
            const Real a9644 = real_465[l] * x9583;
            const Real a9645 = a9644 + a9643;
            const Real a9647 = select(x9586, x9629, a9631);
            const Real a9649 = a9641 * 2106.0;
            const Real a9651 = a9645 * 4218.0;
            const Real a9653 = a9649 + a9651;
            const Real a9655 = a9653 * real_361[l];
            const Real a9656 = a9647 * real_139[l];
            const Real a9657 = a9656 + a9655;
            const Real a9658 = a9645 * 333500.0;
            const Real a9659 = a9657 + a9658;
            a9660_last = a9660_last + a9659;
            const Real a155_2478 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9662_last = a9662_last + a155_2478;
        }
        // snow_layers.spread
        const Real x9669 = select(x9666, a9662_last, 0.0);
        const Real x9671 = x9669 * x9670;
        const Real x9672 = x150 - x9671;
        const Real x9673 = x9672 / x9668;
        const Real x9675 = select(x9667, x9673, 0.0);
        const Real x9679 = select(x9677, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9684 = x9679 * x9682;
        const Real x9687 = x9684 * 0.1;
        const Real x9688 = -x9687;
        const Real x9692 = x9679 * x9691;
        const Real x9695 = x9692 * 0.2;
        const Real x9696 = -x9695;
        const Real x9700 = x9679 * x9699;
        const Real x9703 = x9700 * 0.05;
        const Real x9704 = -x9703;
        // snow_layers.layer_shares
        const Real x9706 = x9687 + x9695;
        const Real x9709 = x9706 + x9703;
        const Real x9713 = x9709 / 2.0;
        real_463[0] = x9688;
        real_463[1] = x9696;
        real_463[2] = x9713;
        real_463[3] = x9713;
        real_463[4] = x9704;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9748_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9717 = select(x9677, real_463[l], 0.0);
            const Real a9719 = select(x9667, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9721 = x9675 * state[l + 3 * LAYERS + 5];
            const Real a9722 = moved_state[l + 3 * LAYERS + 5] * x9674;
            const Real a9723 = a9722 + a9721;
            const Real a9725 = a9717 * x149;
            const Real a9726 = x150 * real_446[l];
            const Real a9727 = a9726 + a9725;
            const Real a9729 = a9723 + a9727;
            const Real a9731 = x9675 * state[l + 3 * LAYERS + 10];
            const Real a9732 = moved_state[l + 3 * LAYERS + 10] * x9674;
            const Real a9733 = a9732 + a9731;
            const Real a9735 = select(x9677, x224, a9719);
            const Real a9737 = a9729 * 2106.0;
            const Real a9739 = a9733 * 4218.0;
            const Real a9741 = a9737 + a9739;
            const Real a9743 = a9741 * real_450[l];
            const Real a9744 = a9735 * real_449[l];
            const Real a9745 = a9744 + a9743;
            const Real a9746 = a9733 * 333500.0;
            const Real a9747 = a9745 + a9746;
            a9748_last = a9748_last + a9747;
        }
        // balances.snow_energy_residual
        const Real x9749 = a9660_last - a9748_last;
        const Real x9750 = x9749 / seconds;
        const Real x9751 = x9413 + x9414;
        const Real x9752 = x9750 - x9751;
        moved_quantities[4 * LAYERS + 22] = x9752;
        // balances.snow_base_mismatch
        const Real x9753 = x9371 - x9371;
        moved_quantities[4 * LAYERS + 23] = x9753;
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
