// From the code of digest ef4cde35b0d414456f1ebfc4861d6bb78d347e05b86ae7e35bd9b1b75ab1741d.
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
    Mask mask_338[LAYERS];
    Real real_339[LAYERS];
    Mask mask_340[LAYERS];
    Real real_341[LAYERS];
    Real real_342[LAYERS];
    Real real_343[LAYERS];
    Real real_344[LAYERS];
    Real real_345[LAYERS];
    Real real_346[LAYERS];
    Real real_347[LAYERS];
    Real real_348[5];
    Real real_349[5];
    Real real_350[5];
    Real real_351[5];
    Real real_352[5];
    Real real_353[5];
    Real real_354[5];
    Real real_355[5];
    Real real_356[5];
    Real real_357[5];
    Real real_358[5];
    Real real_359[4];
    Real real_360[4];
    Real real_361[4];
    Real real_362[4];
    Real real_363[5];
    Real real_364[4];
    Real real_365[4];
    Real real_366[4];
    Mask mask_367[5];
    Real real_368[LAYERS + 4];
    Real real_369[LAYERS + 4];
    Real real_370[LAYERS + 5];
    Real real_371[LAYERS + 5];
    Real real_372[LAYERS];
    Real real_373[LAYERS + 5];
    Real real_374[LAYERS];
    Real real_375[LAYERS];
    Real real_376[LAYERS];
    Real real_377[LAYERS];
    Real real_378[5];
    Real real_379[5];
    Real real_380[5];
    Real real_381[LAYERS];
    Real real_382[4];
    Real real_383[4];
    Real real_384[4];
    Real real_385[5];
    Real real_386[LAYERS];
    Real real_387[LAYERS];
    Real real_388[4];
    Real real_389[4];
    Real real_390[4];
    Real real_391[LAYERS];
    Real real_392[4];
    Real real_393[LAYERS];
    Real real_394[LAYERS];
    Real real_395[LAYERS];
    Real real_396[LAYERS];
    Real real_397[LAYERS];
    Real real_398[LAYERS];
    Real real_399[LAYERS];
    Real real_400[5];
    Real real_401[5];
    Real real_402[LAYERS];
    Real real_403[4];
    Real real_404[4];
    Real real_405[4];
    Real real_406[5];
    Real real_407[LAYERS];
    Real real_408[LAYERS];
    Real real_409[4];
    Real real_410[4];
    Real real_411[4];
    Mask mask_412[5];
    Mask mask_413[5];
    Mask mask_414[LAYERS];
    Mask mask_415[LAYERS];
    Mask mask_416[5];
    Mask mask_417[5];
    Mask mask_418[5];
    Mask mask_419[5];
    Mask mask_420[5];
    Mask mask_421[5];
    Mask mask_422[5];
    Mask mask_423[5];
    Mask mask_424[5];
    Mask mask_425[5];
    Mask mask_426[5];
    Mask mask_427[5];
    Real real_428[5];
    Real real_429[5];
    Real real_430[5];
    Real real_431[5];
    Real real_432[5];
    Mask mask_433[5];
    Mask mask_434[5];
    Real real_435[5];
    Real real_436[5];
    Real real_437[5];
    Real real_438[LAYERS + 5];
    Real real_439[5];
    Real real_440[5];
    Real real_441[6];
    Real real_442[6];
    Real real_443[6];
    Real real_444[6];
    Real real_445[6];
    Real real_446[6];
    Real real_447[6];
    Real real_448[5];
    Real real_449[5];
    Real real_450[6];
    Real real_451[6];
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
    Real real_464[5];
    Real real_465[5];
    Real real_466[5];
    Real real_467[5];
    Real real_468[5];
    Real real_469[LAYERS - 1];
    Real real_470[LAYERS - 1];
    Real real_471[5];
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
    const Real x5040 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a5039_last = real_of(-INFINITE);
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
        const Real a5038 = magnitude(real_273[l]);
        a5039_last = maximum(a5039_last, a5038);
        real_285[l] = a5010;
        real_277[l] = a5011;
        mask_328[l] = a5012;
        mask_329[l] = a5013;
        real_291[l] = a5016;
        real_289[l] = a5036;
        real_330[l] = a5038;
    }
    // enthalpy.heat_problem
    const Real x5041 = maximum(a5039_last, x5040);
    real_274[0] = x5037;
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
        real_275[l] = a5043;
        real_331[l] = a5047;
        real_332[l] = a5049;
        real_333[l] = a5058;
    }
    // snow_skin.skin_flux
    const Real x5066 = 0.0 - x1448;
    // calm_air.coefficient
    const Real x5068 = x5066 * x1420;
    const Real x5069 = -x5068;
    // calm_air.limited_richardson
    const Mask x5070 = (x5069 > 0.0);
    const Real x5071 = select(x5070, x5068, 0.0);
    const Real x5073 = x5071 * x2118;
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
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5059 = exp(real_333[l]);
        const Real a5061 = a5059 * 0.008034787106446777;
        const Real a5063 = a5061 + numbers[l + 6 * LAYERS + 47];
        const Real a5065 = real_332[l] * 7.105427357601002e-15;
        const Real a5180 = maximum(real_255[l], real_291[l]);
        const Real a5181 = minimum(a5180, real_252[l]);
        const Real a5182 = a5181 - numbers[l + 15 * LAYERS + 54];
        const Real a5183 = a5182 / real_280[l];
        const Mask a5184 = (a5183 < 1e-12);
        const Real a5185 = select(a5184, 1e-12, a5183);
        real_334[l] = a5063;
        real_335[l] = a5065;
        real_336[l] = a5181;
        real_337[l] = a5185;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5186 = log(real_337[l]);
        const Real a5187 = numbers[l + LAYERS + 47] * a5186;
        const Real a5188 = numbers[l + 16 * LAYERS + 54] - a5187;
        const Mask a5189 = (a5188 > 16.11809565095832);
        const Real a5190 = select(a5189, 16.11809565095832, a5188);
        real_333[l] = a5190;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5191 = exp(real_333[l]);
        const Real a5192 = numbers[l + LAYERS + 47] * a5191;
        const Real a5193 = real_337[l] * real_280[l];
        const Real a5194 = a5192 / a5193;
        const Real a5196 = a5191 * 0.008034787106446777;
        const Real a5198 = a5196 + numbers[l + 6 * LAYERS + 47];
        const Real a5200 = a5194 * 0.008034787106446777;
        const Real a5201 = real_275[l] * real_285[l];
        const Real a5203 = real_331[l] - a5201;
        const Mask a5204 = (real_289[l] >= a5203);
        const Real a5205 = 2094000.0 * real_291[l];
        const Real a5206 = real_281[l] + a5205;
        const Real a5207 = a5206 * real_334[l];
        const Real a5209 = real_291[l] * 333500000.0;
        const Real a5210 = a5209 - a5207;
        const Mask a5211 = (real_289[l] <= a5210);
        const Mask a5212 = ~a5204;
        const Mask a5213 = (a5211 & a5212);
        const Real a5214 = real_289[l] / 333500000.0;
        const Real a5215 = maximum(a5214, real_291[l]);
        const Real a5216 = minimum(a5215, real_252[l]);
        const Real a5217 = 2094000.0 * real_336[l];
        const Real a5218 = real_281[l] + a5217;
        const Real a5219 = a5218 * a5198;
        const Real a5221 = real_336[l] * 333500000.0;
        const Real a5222 = a5221 - a5219;
        const Real a5223 = a5222 - real_289[l];
        const Real a5224 = 2094000.0 * a5198;
        const Real a5226 = 333500000.0 - a5224;
        const Real a5227 = a5218 * a5200;
        const Real a5228 = a5226 + a5227;
        const Real a5229 = a5223 / a5228;
        const Real a5230 = real_336[l] - a5229;
        const Mask a5231 = (a5223 > 0.0);
        const Real a5232 = maximum(real_336[l], a5216);
        const Real a5233 = a5216 + a5232;
        const Real a5234 = a5233 * 0.5;
        const Real a5235 = select(a5231, a5234, a5216);
        const Mask a5236 = (a5230 >= a5216);
        const Real a5237 = minimum(a5230, real_252[l]);
        const Real a5238 = select(a5236, a5237, a5235);
        const Real a5239 = select(a5213, real_291[l], a5238);
        const Real a5240 = select(a5204, real_252[l], a5239);
        const Real a5241 = a5240 * 333500000.0;
        const Real a5242 = real_289[l] - a5241;
        const Real a5243 = 2094000.0 * a5240;
        const Real a5244 = real_281[l] + a5243;
        const Real a5245 = a5242 / a5244;
        const Real a5246 = a5240 - numbers[l + 15 * LAYERS + 54];
        const Real a5247 = a5246 / real_280[l];
        const Mask a5248 = (a5247 < 1e-12);
        const Real a5249 = select(a5248, 1e-12, a5247);
        real_332[l] = a5203;
        mask_338[l] = a5204;
        real_339[l] = a5210;
        mask_340[l] = a5213;
        real_341[l] = a5222;
        real_342[l] = a5228;
        real_343[l] = a5240;
        real_344[l] = a5241;
        real_345[l] = a5244;
        real_346[l] = a5245;
        real_347[l] = a5249;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5250 = log(real_347[l]);
        const Real a5251 = numbers[l + LAYERS + 47] * a5250;
        const Real a5252 = numbers[l + 16 * LAYERS + 54] - a5251;
        const Mask a5253 = (a5252 > 16.11809565095832);
        const Real a5254 = select(a5253, 16.11809565095832, a5252);
        real_333[l] = a5254;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1319 = real_109[l] * x776;
        const Real a1164_1319 = select(x466, a1158_1319, 1.0);
        const Real a5179 = a1164_1319 * 333500.0;
        const Real a5267 = 1 / a1164_1319;
        const Real a5268 = a5267 * 0.0004748338081671415;
        const Real a5269 = a5267 * 0.0002370791844476055;
        const Real a5270 = real_150[l] - a5179;
        const Mask a5271 = (real_150[l] < 0.0);
        const Mask a5272 = (a5270 > 0.0);
        const Real a5273 = real_150[l] * a5268;
        const Real a5274 = a5270 * a5269;
        const Real a5275 = select(a5272, a5274, 0.0);
        const Real a5276 = select(a5271, a5273, a5275);
        const Real a5277 = real_152[l] * 333500.0;
        const Real a5278 = 1 / a5277;
        const Real a5279 = real_150[l] * a5278;
        const Mask a5280 = (a5279 < 0.0);
        const Real a5281 = select(a5280, 0.0, a5279);
        const Mask a5282 = (a5281 > 1.0);
        const Real a5283 = select(a5282, 1.0, a5281);
        const Mask a5284 = (a5283 > 0.0);
        const Mask a5285 = (a5283 < 1.0);
        const Mask a5286 = (a5284 & a5285);
        const Real a5287 = select(a5286, a5278, 0.0);
        const Real a5288 = 1.0 - real_155[l];
        const Real a5289 = a5283 * a5283;
        const Real a5290 = a5288 * a5289;
        const Real a5291 = 1.0 - a5290;
        const Real a5292 = a5288 * 2.0;
        const Real a5293 = a5283 * a5287;
        const Real a5294 = a5292 * a5293;
        const Real a5295 = a5291 * real_146[l];
        const Real a5296 = a5291 * real_141[l];
        const Real a5297 = a5296 - real_158[l];
        const Mask a5298 = (a5297 < 0.0);
        const Real a5299 = select(a5298, 0.0, a5297);
        const Real a5300 = a5283 * 10.0;
        const Mask a5301 = (a5300 > 1.0);
        const Real a5302 = select(a5301, 1.0, a5300);
        const Real a5303 = a5302 * a5299;
        const Real a5304 = a5296 - a5303;
        const Mask a5305 = (a5299 > 0.0);
        const Real a5306 = 1.0 - a5302;
        const Real a5307 = select(a5305, a5306, 1.0);
        const Mask a5308 = (a5283 < 0.1);
        const Real a5309 = a5287 * 10.0;
        const Real a5310 = select(a5308, a5309, 0.0);
        const Real a5311 = a5294 * real_141[l];
        const Real a5312 = a5307 * a5311;
        const Real a5313 = a5299 * a5310;
        const Real a5314 = a5312 + a5313;
        const Real a5315 = a5294 * real_146[l];
        real_139[l] = a5179;
        real_136[l] = a5267;
        real_348[l] = a5268;
        real_349[l] = a5269;
        real_350[l] = a5276;
        real_351[l] = a5277;
        real_352[l] = a5278;
        real_353[l] = a5288;
        real_354[l] = a5292;
        real_355[l] = a5295;
        real_356[l] = a5304;
        real_357[l] = a5314;
        real_358[l] = a5315;
    }
    // snow_ground._links
    const Real x5316 = 1 / real_356[0];
    const Real x5317 = select(x5028, x5316, 0.0);
    const Real x5323 = x5317 * x5317;
    const Real x5324 = x5323 * real_357[0];
    // snow_ground._at
    const Real x5327 = select(x5028, x5317, 1.0);
    const Mask x5328 = (x5028 & x5028);
    // snow_skin._is_melting
    const Real x5329 = x5327 * real_350[0];
    const Real x5330 = x5171 + x5329;
    const Mask x5331 = (x5330 >= 0.0);
    // snow_skin.solve_skin
    const Mask x5332 = (x355 > 0.0);
    const Real x5333 = select(x5332, 0.0, x355);
    const Real x5334 = select(x5331, 0.0, x5333);
    const Real x5335 = real_350[0] - 1.0;
    const Mask x5336 = (x5335 < (-270.0));
    const Real x5337 = select(x5336, (-270.0), x5335);
    const Mask x5338 = (x5337 > (-150.0));
    const Real x5339 = select(x5338, (-150.0), x5337);
    const Real x5340 = maximum(x5334, x5339);
    const Mask x5341 = ~x5331;
    const Mask x5342 = (x5328 & x5341);
    Real w5343 = x5340;
    Real w5344 = x5175;
    Real w5345 = x5339;
    Real w5346 = real_of(0.0);
    Real w5347 = real_of(INFINITE);
    Mask w5348 = x5342;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w5348)) break;
        // snow_skin.skin_flux
        const Real x5349 = w5343 + 273.15;
        const Real x5350 = w5343 - x1448;
        // calm_air.coefficient
        const Real x5352 = x5350 * x1420;
        const Real x5353 = -x5352;
        // calm_air.limited_richardson
        const Mask x5354 = (x5353 > 0.0);
        const Real x5355 = select(x5354, x5352, 0.0);
        const Real x5357 = x5355 * x2118;
        const Real x5358 = -x5357;
        const Real x5359 = expm1(x5358);
        const Real x5361 = x5359 + 2.0;
        const Real x5362 = x5359 / x5361;
        const Real x5364 = numbers[LAYERS + 2] * x5362;
        const Real x5366 = select(x5354, x5364, x5352);
        const Real x5367 = -x5366;
        const Real x5368 = x5362 * x5362;
        const Real x5369 = 1.0 - x5368;
        const Real x5370 = select(x5354, x5369, 1.0);
        // calm_air.coefficient
        const Mask x5371 = (x5367 > 0.0);
        const Real x5372 = select(x5371, x5366, 0.0);
        const Real x5374 = x5372 * 5.0;
        const Real x5376 = 1.0 - x5374;
        const Real x5377 = sqrt(x5376);
        const Real x5378 = x5372 * 15.0;
        const Real x5380 = x5378 * x5377;
        const Real x5382 = 1.0 - x5380;
        const Real x5383 = 1 / x5382;
        const Real x5385 = x5383 * x5383;
        const Real x5387 = x5377 * 15.0;
        const Real x5388 = x5372 * 37.5;
        const Real x5390 = x5388 / x5377;
        const Real x5392 = x5387 - x5390;
        const Real x5393 = x5385 * x5392;
        const Real x5394 = -x5393;
        const Real x5395 = select(x5371, 0.0, x5366);
        const Mask x5396 = (x5395 > 1e-30);
        const Mask x5397 = (x5395 < 1e-30);
        const Real x5398 = select(x5397, 1e-30, x5395);
        const Real x5399 = sqrt(x5398);
        const Real x5400 = select(x5396, x5399, 0.0);
        const Real x5401 = x1430 * x5400;
        const Real x5402 = x5401 + 1.0;
        const Real x5403 = 1 / x5402;
        const Real x5404 = x5395 * 15.0;
        const Real x5405 = x5404 * x5403;
        const Real x5406 = x5405 + 1.0;
        const Real x5407 = x5403 * (-7.5);
        const Real x5408 = x5403 + 1.0;
        const Real x5409 = x5407 * x5408;
        const Real x5410 = select(x5371, x5394, x5409);
        const Real x5411 = x5410 * x5370;
        const Real x5412 = select(x5371, x5383, x5406);
        const Real x5413 = x1409 * x5412;
        const Real x5414 = x5131 * x5411;
        // snow_skin.skin_flux
        const Real x5416 = x257 * x5413;
        const Real x5417 = x257 * x5414;
        const Real x5419 = 1 / x5349;
        const Real x5420 = 6138.82863340564 * x5419;
        const Real x5421 = w5343 * 0.0036609921288669233;
        const Real x5422 = x5421 * x5420;
        const Real x5423 = exp(x5422);
        const Real x5424 = x5423 * 611.0;
        const Real x5425 = x5424 * 0.378;
        const Real x5426 = forcing[3] - x5425;
        const Real x5427 = 1 / x5426;
        const Real x5428 = x5424 * 0.622;
        const Real x5429 = x5428 * x5427;
        const Real x5430 = x5420 * x5419;
        const Real x5431 = x5429 * x5430;
        const Real x5432 = forcing[3] * x5427;
        const Real x5433 = x5431 * x5432;
        const Real x5434 = x5429 - forcing[2];
        const Real x5435 = x5416 * 1004.5;
        const Real x5436 = x5435 + numbers[LAYERS + 4];
        const Real x5437 = x5349 * x5349;
        const Real x5438 = x5437 * x5349;
        const Real x5439 = x5154 * x5438;
        const Real x5440 = x5416 * x5434;
        const Real x5441 = x5417 * x5434;
        const Real x5443 = x5416 * x5433;
        const Real x5444 = x5443 - x5441;
        const Real x5445 = x5436 * x5350;
        const Real x5446 = x5417 * 1004.5;
        const Real x5448 = x5446 * x5350;
        const Real x5450 = x5436 - x5448;
        const Real x5451 = x5439 * x5349;
        const Real x5452 = x1446 - x5451;
        const Real x5453 = x5452 - x5445;
        const Real x5454 = 2830000.0 * x5440;
        const Real x5455 = x5453 - x5454;
        const Real x5456 = x5439 * (-4.0);
        const Real x5457 = x5456 - x5450;
        const Real x5458 = 2830000.0 * x5444;
        const Real x5459 = x5457 - x5458;
        // snow_skin._closer
        const Real x5460 = w5343 - real_350[0];
        const Real x5461 = x5327 * x5460;
        const Real x5462 = x5455 - x5461;
        const Mask x5463 = (x5462 > 0.0);
        const Real x5464 = select(x5463, w5343, w5345);
        const Real x5465 = select(x5463, w5346, w5343);
        const Real x5466 = x5327 - x5459;
        const Mask x5467 = (x5466 < 0.001);
        const Real x5468 = select(x5467, 0.001, x5466);
        const Real x5469 = x5462 / x5468;
        const Real x5470 = w5343 + x5469;
        const Mask x5471 = (x5470 < x5464);
        const Mask x5472 = (x5470 > x5465);
        const Mask x5473 = (x5471 | x5472);
        const Real x5474 = magnitude(x5469);
        const Real x5475 = w5347 * 0.5;
        const Mask x5476 = (x5474 > x5475);
        const Mask x5477 = (x5473 | x5476);
        const Real x5478 = x5464 + x5465;
        const Real x5479 = x5478 * 0.5;
        const Real x5480 = select(x5477, x5479, x5470);
        const Real x5481 = x5480 - w5343;
        const Real x5482 = magnitude(x5481);
        const Mask x5483 = (x5482 >= 0.1);
        const Real x5484 = select(w5348, x5480, w5343);
        const Real x5485 = select(w5348, x5459, w5344);
        const Real x5486 = select(w5348, x5464, w5345);
        const Real x5487 = select(w5348, x5465, w5346);
        const Real x5488 = select(w5348, x5482, w5347);
        const Mask x5489 = select(w5348, x5483, w5348);
        w5343 = x5484;
        w5344 = x5485;
        w5345 = x5486;
        w5346 = x5487;
        w5347 = x5488;
        w5348 = x5489;
    }
    // snow_skin.skin_with
    const Real x5490 = x5327 - w5344;
    const Mask x5491 = (x5490 < 0.001);
    const Real x5492 = select(x5491, 0.001, x5490);
    const Mask x5493 = (real_350[0] < 0.0);
    const Real x5494 = select(x5493, 0.0, real_350[0]);
    const Real x5495 = x5494 * 20.0;
    const Mask x5496 = (x5494 > 0.0);
    const Real x5497 = select(x5496, 20.0, 0.0);
    const Real x5498 = w5343 - real_350[0];
    const Real x5499 = x5327 * x5498;
    const Real x5500 = select(x5331, x5171, x5499);
    const Real x5501 = x5327 / x5492;
    const Real x5502 = w5344 * x5501;
    const Real x5503 = select(x5331, 0.0, x5502);
    const Real x5504 = select(x5342, x5498, 0.0);
    const Real x5505 = select(x5328, w5343, 0.0);
    const Real x5506 = x5500 - x5495;
    const Real x5507 = select(x5328, x5506, 0.0);
    const Real x5508 = x5503 - x5497;
    const Real x5509 = select(x5328, x5508, 0.0);
    const Real x5510 = w5344 / x5492;
    const Real x5512 = x5510 * x5504;
    const Real x5513 = -x5512;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a5514 = (real_350[l] > 0.0);
        const Real a5515 = select(a5514, 0.0, real_350[l]);
        const Mask a5516 = (real_350[l] < 0.0);
        const Real a5517 = select(a5516, 0.0, real_350[l]);
        real_155[l] = a5515;
        real_152[l] = a5517;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5255 = exp(real_333[l]);
        const Real a5256 = numbers[l + LAYERS + 47] * a5255;
        const Real a5257 = real_347[l] * real_280[l];
        const Real a5258 = a5256 / a5257;
        const Real a5260 = a5255 * 0.008034787106446777;
        const Real a5262 = a5260 + numbers[l + 6 * LAYERS + 47];
        const Real a5263 = -a5262;
        const Real a5264 = a5258 * 0.008034787106446777;
        const Mask a5265 = (mask_338[l] | mask_340[l]);
        const Real a5266 = select(a5265, real_346[l], a5263);
        real_337[l] = a5263;
        real_334[l] = a5264;
        real_295[l + 1] = a5266;
    }
    // snow_ground._residuals
    const Real x5523 = real_350[4] - real_295[1];
    const Real x5524 = x5030 * x5523;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5176 = real_146[l] + real_141[l + 1];
        const Real a5177 = seconds / a5176;
        const Real a5178 = select(x5028, a5177, 0.0);
        const Real a5318 = real_355[l] + real_356[l + 1];
        const Real a5319 = 1 / a5318;
        const Real a5320 = seconds * a5319;
        const Real a5321 = select(x5028, a5320, 0.0);
        const Real a5322 = a5321 * a5319;
        const Real a5325 = a5322 * real_358[l];
        const Real a5326 = a5322 * real_357[l + 1];
        const Real a5518 = real_155[l] - real_155[l + 1];
        const Real a5519 = a5321 * a5518;
        const Real a5520 = real_152[l] - real_152[l + 1];
        const Real a5521 = a5178 * a5520;
        const Real a5522 = a5519 + a5521;
        real_191[l] = a5176;
        real_170[l] = a5177;
        real_359[l] = a5178;
        real_360[l] = a5321;
        real_361[l] = a5325;
        real_362[l] = a5326;
        real_363[l] = a5522;
    }
    // snow_ground._residuals
    real_363[4] = real_of(0.0);
    real_152[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_152[l + 1] = real_363[l];
    const Real x5529 = seconds * x5507;
    // enthalpy._drop_from_above
    real_295[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_333[l] = real_295[l + 2];
    real_333[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x5544 = x5033 * real_350[4];
    // snow_ground._residuals, snow_ground._at
    Real a5548_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a5527 = real_363[l] - real_152[l];
        const Real a5528 = a5527 + in_row(l, 4, x5524);
        const Real a5530 = real_150[l] - real_150[l];
        const Real a5531 = a5530 + a5528;
        const Real a5532 = a5531 - in_row(l, 0, x5529);
        const Real a5547 = magnitude(a5532);
        a5548_last = a5548_last + a5547;
        real_155[l] = a5532;
        real_358[l] = a5547;
    }
    // snow_ground._at
    const Real x5549 = x1353 * a5548_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a5553_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5533 = real_345[l] * real_295[l + 1];
        const Real a5534 = a5533 + real_344[l];
        const Real a5535 = a5534 - real_289[l];
        const Real a5537 = real_295[l + 1] - real_295[l];
        const Real a5538 = real_274[l] * a5537;
        const Real a5539 = a5535 + a5538;
        const Real a5541 = real_295[l + 1] - real_333[l];
        const Real a5542 = real_272[l] * a5541;
        const Real a5543 = a5539 + a5542;
        const Real a5546 = a5543 + in_row(l, 0, x5544);
        const Real a5551 = magnitude(a5546);
        const Real a5552 = numbers[l] * a5551;
        a5553_last = a5553_last + a5552;
        real_347[l] = a5546;
        real_346[l] = a5551;
    }
    // snow_ground._at
    const Real x5554 = a5553_last - x5549;
    // snow_ground._tolerance
    const Real x5557 = seconds * x5317;
    const Real x5558 = magnitude(x5505);
    const Real x5559 = magnitude(real_350[0]);
    const Real x5560 = x5558 + x5559;
    const Real x5561 = x5557 * x5560;
    Real a5562_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a5562_last = a5562_last + real_360[l];
    }
    const Real x5563 = a5562_last + x5030;
    const Real x5566 = magnitude(real_277[0]);
    Real a5565_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a5564 = magnitude(real_350[l]);
        a5565_last = maximum(a5565_last, a5564);
    }
    const Real x5567 = a5565_last + x5566;
    const Real x5568 = x5567 + 30.0;
    const Real x5569 = x5563 * x5568;
    const Real x5570 = x5569 + x5561;
    // snow_ground._at
    Mask a5556_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a5555 = (real_346[l] > real_335[l]);
        a5556_last = (a5556_last | a5555);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a5574_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a5571 = real_139[l] + x5570;
        const Real a5572 = a5571 * 7.105427357601002e-15;
        const Mask a5573 = (real_358[l] > a5572);
        a5574_last = (a5574_last | a5573);
    }
    // snow_ground._at
    const Mask x5575 = (a5556_last | a5574_last);
    // snow_ground._searched
    const Mask x5576 = (x5575 | x5028);
    for (int l = 0; l < 5; ++l) real_358[l] = real_150[l];
    for (int l = 0; l < LAYERS; ++l) real_346[l] = real_295[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_277[l] = real_343[l];
    for (int l = 0; l < LAYERS; ++l) real_333[l] = real_337[l];
    for (int l = 0; l < LAYERS; ++l) real_345[l] = real_334[l];
    Real w5582 = x5317;
    Real w5583 = x5324;
    for (int l = 0; l < 4; ++l) real_364[l] = real_360[l];
    for (int l = 0; l < 4; ++l) real_365[l] = real_361[l];
    for (int l = 0; l < 4; ++l) real_366[l] = real_362[l];
    Real w5587 = x5505;
    Real w5588 = x5500;
    Real w5589 = x5507;
    Real w5590 = x5509;
    Real w5591 = x5513;
    Real w5592 = x5492;
    Mask w5593 = x5331;
    for (int l = 0; l < 5; ++l) real_350[l] = real_155[l];
    for (int l = 0; l < LAYERS; ++l) real_344[l] = real_347[l];
    Real w5596 = x5554;
    Real w5597 = real_of(1.0);
    Real w5598 = real_of(0.0);
    Mask w5599 = x5576;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w5599)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a5611 = real_358[l] - real_139[l];
            const Mask a5612 = (real_358[l] < 0.0);
            const Mask a5613 = (a5611 > 0.0);
            const Real a5614 = real_358[l] * real_348[l];
            const Real a5615 = a5611 * real_349[l];
            const Real a5616 = select(a5613, a5615, 0.0);
            const Real a5617 = select(a5612, a5614, a5616);
            const Real a5618 = select(a5613, real_349[l], 0.0);
            const Real a5619 = select(a5612, real_348[l], a5618);
            const Mask a5620 = (a5617 > 0.0);
            const Real a5621 = select(a5620, 0.0, a5617);
            mask_367[l] = a5612;
            real_152[l] = a5619;
            real_363[l] = a5621;
        }
        // snow_ground._response
        const Real x5623 = w5590 * real_152[0];
        const Real x5624 = w5591 * w5583;
        const Real x5625 = x5623 + x5624;
        const Real x5634 = seconds * x5625;
        for (int l = 0; l < 4; ++l) {
            const Real a5622 = real_363[l] - real_363[l + 1];
            const Real a5626 = select(mask_367[l], real_364[l], real_359[l]);
            const Real a5627 = a5626 * real_152[l];
            const Real a5628 = a5622 * real_365[l];
            const Real a5629 = a5627 + a5628;
            const Real a5630 = select(mask_367[l + 1], real_364[l], real_359[l]);
            const Real a5631 = a5630 * real_152[l + 1];
            const Real a5632 = a5622 * real_366[l];
            const Real a5633 = a5631 - a5632;
            real_357[l] = a5629;
            real_356[l + 1] = a5633;
        }
        // snow_ground._direction
        real_357[4] = real_of(0.0);
        real_356[0] = real_of(0.0);
        const Real x5638 = x5030 * real_152[4];
        const Real x5642 = x5033 * real_152[4];
        const Real x5649 = -x5030;
        for (int l = 0; l < 4; ++l) {
            const Real a5641 = -real_357[l];
            const Real a5648 = -real_356[l + 1];
            real_368[l] = a5641;
            real_369[l] = a5648;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5644 = -real_286[l + 1];
            const Real a5650 = -real_272[l];
            real_368[l + 5] = a5644;
            real_369[l + 5] = a5650;
        }
        // tridiagonal._solve
        real_368[4] = x5642;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a5637 = real_357[l] + real_356[l];
            const Real a5639 = a5637 + in_row(l, 4, x5638);
            const Real a5640 = a5639 - in_row(l, 0, x5634);
            const Real a5645 = a5640 + 1.0;
            const Real a5651 = -real_350[l];
            real_370[l] = a5645;
            real_371[l] = a5651;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a5600 = (real_277[l] < real_252[l]);
            const Mask a5601 = (real_277[l] > real_291[l]);
            const Mask a5602 = (a5600 & a5601);
            const Real a5603 = 2094000.0 * real_346[l];
            const Real a5604 = a5603 + 333500000.0;
            const Real a5605 = select(a5602, real_345[l], 1.0);
            const Real a5606 = a5604 / a5605;
            const Real a5607 = 2094000.0 * real_277[l];
            const Real a5608 = real_281[l] + a5607;
            const Real a5609 = select(a5602, a5606, 0.0);
            const Real a5610 = a5608 + a5609;
            const Real a5646 = a5610 + real_274[l];
            const Real a5647 = a5646 + real_272[l];
            const Real a5652 = -real_344[l];
            real_285[l] = a5608;
            real_372[l] = a5610;
            real_370[l + 5] = a5647;
            real_371[l + 5] = a5652;
        }
        // tridiagonal._solve
        real_369[4] = x5649;
        solve_tridiagonal<LAYERS + 5>(real_368, real_370, real_369, real_371, real_373);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5688 = real_285[l] * real_346[l];
            const Real a5689 = real_277[l] * 333500000.0;
            const Real a5690 = a5688 + a5689;
            const Real a5691 = real_372[l] * real_373[l + 5];
            const Real a5692 = w5597 * a5691;
            const Real a5693 = a5690 + a5692;
            const Mask a5694 = (a5693 >= real_332[l]);
            const Mask a5695 = (a5693 <= real_339[l]);
            const Mask a5696 = ~a5694;
            const Mask a5697 = (a5695 & a5696);
            const Real a5698 = a5693 / 333500000.0;
            const Real a5699 = maximum(a5698, real_291[l]);
            const Real a5700 = minimum(a5699, real_252[l]);
            const Real a5701 = real_285[l] * real_333[l];
            const Real a5702 = a5701 + a5689;
            const Real a5703 = a5702 - a5693;
            const Real a5704 = 2094000.0 * real_333[l];
            const Real a5705 = a5704 + 333500000.0;
            const Real a5706 = real_285[l] * real_345[l];
            const Real a5707 = a5705 + a5706;
            const Real a5708 = a5703 / a5707;
            const Real a5709 = real_277[l] - a5708;
            const Mask a5710 = (a5703 > 0.0);
            const Real a5711 = maximum(real_277[l], a5700);
            const Real a5712 = a5700 + a5711;
            const Real a5713 = a5712 * 0.5;
            const Real a5714 = select(a5710, a5713, a5700);
            const Mask a5715 = (a5709 >= a5700);
            const Real a5716 = minimum(a5709, real_252[l]);
            const Real a5717 = select(a5715, a5716, a5714);
            const Real a5718 = select(a5697, real_291[l], a5717);
            const Real a5719 = select(a5694, real_252[l], a5718);
            const Real a5720 = a5719 * 333500000.0;
            const Real a5721 = a5693 - a5720;
            const Real a5722 = 2094000.0 * a5719;
            const Real a5723 = real_281[l] + a5722;
            const Real a5724 = a5721 / a5723;
            const Real a5725 = a5719 - numbers[l + 15 * LAYERS + 54];
            const Real a5726 = a5725 / real_280[l];
            const Mask a5727 = (a5726 < 1e-12);
            const Real a5728 = select(a5727, 1e-12, a5726);
            const Real a5729 = log(a5728);
            const Real a5730 = numbers[l + LAYERS + 47] * a5729;
            const Real a5731 = numbers[l + 16 * LAYERS + 54] - a5730;
            const Mask a5732 = (a5731 > 16.11809565095832);
            const Real a5733 = select(a5732, 16.11809565095832, a5731);
            mask_340[l] = a5694;
            mask_338[l] = a5697;
            real_374[l] = a5719;
            real_375[l] = a5724;
            real_376[l] = a5728;
            real_377[l] = a5733;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a5658 = w5597 * real_373[l];
            const Real a5659 = real_358[l] + a5658;
            const Mask a5660 = (real_358[l] <= 0.0);
            const Mask a5661 = (a5659 > 0.0);
            const Mask a5662 = (a5660 & a5661);
            const Mask a5663 = (real_358[l] >= 0.0);
            const Mask a5664 = (a5659 < 0.0);
            const Mask a5665 = (a5663 & a5664);
            const Real a5666 = select(a5662, 1e-06, a5659);
            const Real a5667 = select(a5665, (-1e-06), a5666);
            const Mask a5668 = (real_358[l] <= real_351[l]);
            const Mask a5669 = (a5667 > real_351[l]);
            const Mask a5670 = (a5668 & a5669);
            const Mask a5671 = (real_358[l] >= real_351[l]);
            const Mask a5672 = (a5667 < real_351[l]);
            const Mask a5673 = (a5671 & a5672);
            const Real a5674 = real_351[l] + 1e-06;
            const Real a5675 = select(a5670, a5674, a5667);
            const Real a5676 = real_351[l] - 1e-06;
            const Real a5677 = select(a5673, a5676, a5675);
            const Mask a5678 = (real_358[l] <= real_139[l]);
            const Mask a5679 = (a5677 > real_139[l]);
            const Mask a5680 = (a5678 & a5679);
            const Mask a5681 = (real_358[l] >= real_139[l]);
            const Mask a5682 = (a5677 < real_139[l]);
            const Mask a5683 = (a5681 & a5682);
            const Real a5684 = real_139[l] + 1e-06;
            const Real a5685 = select(a5680, a5684, a5677);
            const Real a5686 = real_139[l] - 1e-06;
            const Real a5687 = select(a5683, a5686, a5685);
            const Real a5746 = select(w5599, a5687, real_358[l]);
            const Real a5751 = a5746 - real_139[l];
            const Mask a5752 = (a5746 < 0.0);
            const Mask a5753 = (a5751 > 0.0);
            const Real a5754 = a5746 * real_348[l];
            const Real a5755 = a5751 * real_349[l];
            const Real a5756 = select(a5753, a5755, 0.0);
            const Real a5757 = select(a5752, a5754, a5756);
            const Real a5758 = a5746 * real_352[l];
            const Mask a5759 = (a5758 < 0.0);
            const Real a5760 = select(a5759, 0.0, a5758);
            const Mask a5761 = (a5760 > 1.0);
            const Real a5762 = select(a5761, 1.0, a5760);
            const Mask a5763 = (a5762 > 0.0);
            const Mask a5764 = (a5762 < 1.0);
            const Mask a5765 = (a5763 & a5764);
            const Real a5766 = select(a5765, real_352[l], 0.0);
            const Real a5767 = a5762 * a5762;
            const Real a5768 = real_353[l] * a5767;
            const Real a5769 = 1.0 - a5768;
            const Real a5770 = a5762 * a5766;
            const Real a5771 = real_354[l] * a5770;
            const Real a5772 = a5769 * real_146[l];
            const Real a5773 = a5769 * real_141[l];
            const Real a5774 = a5773 - real_158[l];
            const Mask a5775 = (a5774 < 0.0);
            const Real a5776 = select(a5775, 0.0, a5774);
            const Real a5777 = a5762 * 10.0;
            const Mask a5778 = (a5777 > 1.0);
            const Real a5779 = select(a5778, 1.0, a5777);
            const Real a5780 = a5779 * a5776;
            const Real a5781 = a5773 - a5780;
            const Mask a5782 = (a5776 > 0.0);
            const Real a5783 = 1.0 - a5779;
            const Real a5784 = select(a5782, a5783, 1.0);
            const Mask a5785 = (a5762 < 0.1);
            const Real a5786 = a5766 * 10.0;
            const Real a5787 = select(a5785, a5786, 0.0);
            const Real a5788 = a5771 * real_141[l];
            const Real a5789 = a5784 * a5788;
            const Real a5790 = a5776 * a5787;
            const Real a5791 = a5789 + a5790;
            const Real a5792 = a5771 * real_146[l];
            real_356[l] = a5746;
            real_357[l] = a5757;
            real_152[l] = a5772;
            real_363[l] = a5781;
            real_355[l] = a5791;
            real_378[l] = a5792;
        }
        // snow_ground._links
        const Real x5793 = 1 / real_363[0];
        const Real x5794 = select(x5028, x5793, 0.0);
        const Real x5800 = x5794 * x5794;
        const Real x5801 = x5800 * real_355[0];
        // snow_ground._at
        const Real x5804 = select(x5028, x5794, 1.0);
        const Real x5805 = x5794 - w5582;
        // snow_skin.foreseen_skin
        const Real x5806 = w5587 - real_357[0];
        const Real x5807 = x5804 * x5806;
        const Real x5808 = w5588 - x5807;
        const Real x5809 = w5592 + x5805;
        const Mask x5810 = (x5809 < 0.001);
        const Real x5811 = select(x5810, 0.001, x5809);
        const Real x5812 = x5808 / x5811;
        const Real x5813 = w5587 + x5812;
        // snow_ground._at
        const Mask x5814 = (x5028 & w5599);
        // snow_skin._is_melting
        const Real x5815 = x5804 * real_357[0];
        const Real x5816 = x5171 + x5815;
        const Mask x5817 = (x5816 >= 0.0);
        // snow_skin.solve_skin
        const Mask x5818 = (x5813 > 0.0);
        const Real x5819 = select(x5818, 0.0, x5813);
        const Real x5820 = select(x5817, 0.0, x5819);
        const Real x5821 = real_357[0] - 1.0;
        const Mask x5822 = (x5821 < (-270.0));
        const Real x5823 = select(x5822, (-270.0), x5821);
        const Mask x5824 = (x5823 > (-150.0));
        const Real x5825 = select(x5824, (-150.0), x5823);
        const Real x5826 = maximum(x5820, x5825);
        const Mask x5827 = ~x5817;
        const Mask x5828 = (x5814 & x5827);
        Real w5829 = x5826;
        Real w5830 = x5175;
        Real w5831 = x5825;
        Real w5832 = real_of(0.0);
        Real w5833 = real_of(INFINITE);
        Mask w5834 = x5828;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w5834)) break;
            // snow_skin.skin_flux
            const Real x5835 = w5829 + 273.15;
            const Real x5836 = w5829 - x1448;
            // calm_air.coefficient
            const Real x5838 = x5836 * x1420;
            const Real x5839 = -x5838;
            // calm_air.limited_richardson
            const Mask x5840 = (x5839 > 0.0);
            const Real x5841 = select(x5840, x5838, 0.0);
            const Real x5843 = x5841 * x2118;
            const Real x5844 = -x5843;
            const Real x5845 = expm1(x5844);
            const Real x5847 = x5845 + 2.0;
            const Real x5848 = x5845 / x5847;
            const Real x5850 = numbers[LAYERS + 2] * x5848;
            const Real x5852 = select(x5840, x5850, x5838);
            const Real x5853 = -x5852;
            const Real x5854 = x5848 * x5848;
            const Real x5855 = 1.0 - x5854;
            const Real x5856 = select(x5840, x5855, 1.0);
            // calm_air.coefficient
            const Mask x5857 = (x5853 > 0.0);
            const Real x5858 = select(x5857, x5852, 0.0);
            const Real x5860 = x5858 * 5.0;
            const Real x5862 = 1.0 - x5860;
            const Real x5863 = sqrt(x5862);
            const Real x5864 = x5858 * 15.0;
            const Real x5866 = x5864 * x5863;
            const Real x5868 = 1.0 - x5866;
            const Real x5869 = 1 / x5868;
            const Real x5871 = x5869 * x5869;
            const Real x5873 = x5863 * 15.0;
            const Real x5874 = x5858 * 37.5;
            const Real x5876 = x5874 / x5863;
            const Real x5878 = x5873 - x5876;
            const Real x5879 = x5871 * x5878;
            const Real x5880 = -x5879;
            const Real x5881 = select(x5857, 0.0, x5852);
            const Mask x5882 = (x5881 > 1e-30);
            const Mask x5883 = (x5881 < 1e-30);
            const Real x5884 = select(x5883, 1e-30, x5881);
            const Real x5885 = sqrt(x5884);
            const Real x5886 = select(x5882, x5885, 0.0);
            const Real x5887 = x1430 * x5886;
            const Real x5888 = x5887 + 1.0;
            const Real x5889 = 1 / x5888;
            const Real x5890 = x5881 * 15.0;
            const Real x5891 = x5890 * x5889;
            const Real x5892 = x5891 + 1.0;
            const Real x5893 = x5889 * (-7.5);
            const Real x5894 = x5889 + 1.0;
            const Real x5895 = x5893 * x5894;
            const Real x5896 = select(x5857, x5880, x5895);
            const Real x5897 = x5896 * x5856;
            const Real x5898 = select(x5857, x5869, x5892);
            const Real x5899 = x1409 * x5898;
            const Real x5900 = x5131 * x5897;
            // snow_skin.skin_flux
            const Real x5902 = x257 * x5899;
            const Real x5903 = x257 * x5900;
            const Real x5905 = 1 / x5835;
            const Real x5906 = 6138.82863340564 * x5905;
            const Real x5907 = w5829 * 0.0036609921288669233;
            const Real x5908 = x5907 * x5906;
            const Real x5909 = exp(x5908);
            const Real x5910 = x5909 * 611.0;
            const Real x5911 = x5910 * 0.378;
            const Real x5912 = forcing[3] - x5911;
            const Real x5913 = 1 / x5912;
            const Real x5914 = x5910 * 0.622;
            const Real x5915 = x5914 * x5913;
            const Real x5916 = x5906 * x5905;
            const Real x5917 = x5915 * x5916;
            const Real x5918 = forcing[3] * x5913;
            const Real x5919 = x5917 * x5918;
            const Real x5920 = x5915 - forcing[2];
            const Real x5921 = x5902 * 1004.5;
            const Real x5922 = x5921 + numbers[LAYERS + 4];
            const Real x5923 = x5835 * x5835;
            const Real x5924 = x5923 * x5835;
            const Real x5925 = x5154 * x5924;
            const Real x5926 = x5902 * x5920;
            const Real x5927 = x5903 * x5920;
            const Real x5929 = x5902 * x5919;
            const Real x5930 = x5929 - x5927;
            const Real x5931 = x5922 * x5836;
            const Real x5932 = x5903 * 1004.5;
            const Real x5934 = x5932 * x5836;
            const Real x5936 = x5922 - x5934;
            const Real x5937 = x5925 * x5835;
            const Real x5938 = x1446 - x5937;
            const Real x5939 = x5938 - x5931;
            const Real x5940 = 2830000.0 * x5926;
            const Real x5941 = x5939 - x5940;
            const Real x5942 = x5925 * (-4.0);
            const Real x5943 = x5942 - x5936;
            const Real x5944 = 2830000.0 * x5930;
            const Real x5945 = x5943 - x5944;
            // snow_skin._closer
            const Real x5946 = w5829 - real_357[0];
            const Real x5947 = x5804 * x5946;
            const Real x5948 = x5941 - x5947;
            const Mask x5949 = (x5948 > 0.0);
            const Real x5950 = select(x5949, w5829, w5831);
            const Real x5951 = select(x5949, w5832, w5829);
            const Real x5952 = x5804 - x5945;
            const Mask x5953 = (x5952 < 0.001);
            const Real x5954 = select(x5953, 0.001, x5952);
            const Real x5955 = x5948 / x5954;
            const Real x5956 = w5829 + x5955;
            const Mask x5957 = (x5956 < x5950);
            const Mask x5958 = (x5956 > x5951);
            const Mask x5959 = (x5957 | x5958);
            const Real x5960 = magnitude(x5955);
            const Real x5961 = w5833 * 0.5;
            const Mask x5962 = (x5960 > x5961);
            const Mask x5963 = (x5959 | x5962);
            const Real x5964 = x5950 + x5951;
            const Real x5965 = x5964 * 0.5;
            const Real x5966 = select(x5963, x5965, x5956);
            const Real x5967 = x5966 - w5829;
            const Real x5968 = magnitude(x5967);
            const Mask x5969 = (x5968 >= 0.0001);
            const Real x5970 = select(w5834, x5966, w5829);
            const Real x5971 = select(w5834, x5945, w5830);
            const Real x5972 = select(w5834, x5950, w5831);
            const Real x5973 = select(w5834, x5951, w5832);
            const Real x5974 = select(w5834, x5968, w5833);
            const Mask x5975 = select(w5834, x5969, w5834);
            w5829 = x5970;
            w5830 = x5971;
            w5831 = x5972;
            w5832 = x5973;
            w5833 = x5974;
            w5834 = x5975;
        }
        // snow_skin.skin_with
        const Real x5976 = x5804 - w5830;
        const Mask x5977 = (x5976 < 0.001);
        const Real x5978 = select(x5977, 0.001, x5976);
        const Mask x5979 = (real_357[0] < 0.0);
        const Real x5980 = select(x5979, 0.0, real_357[0]);
        const Real x5981 = x5980 * 20.0;
        const Mask x5982 = (x5980 > 0.0);
        const Real x5983 = select(x5982, 20.0, 0.0);
        const Real x5984 = w5829 - real_357[0];
        const Real x5985 = x5804 * x5984;
        const Real x5986 = select(x5817, x5171, x5985);
        const Real x5987 = x5804 / x5978;
        const Real x5988 = w5830 * x5987;
        const Real x5989 = select(x5817, 0.0, x5988);
        const Real x5990 = select(x5828, x5984, 0.0);
        const Real x5991 = select(x5814, w5829, 0.0);
        const Real x5992 = x5986 - x5981;
        const Real x5993 = select(x5814, x5992, 0.0);
        const Real x5994 = x5989 - x5983;
        const Real x5995 = select(x5814, x5994, 0.0);
        const Real x5996 = w5830 / x5978;
        const Real x5998 = x5996 * x5990;
        const Real x5999 = -x5998;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6000 = (real_357[l] > 0.0);
            const Real a6001 = select(a6000, 0.0, real_357[l]);
            const Mask a6002 = (real_357[l] < 0.0);
            const Real a6003 = select(a6002, 0.0, real_357[l]);
            real_379[l] = a6001;
            real_380[l] = a6003;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5734 = exp(real_377[l]);
            const Real a5735 = numbers[l + LAYERS + 47] * a5734;
            const Real a5736 = real_376[l] * real_280[l];
            const Real a5737 = a5735 / a5736;
            const Real a5739 = a5734 * 0.008034787106446777;
            const Real a5741 = a5739 + numbers[l + 6 * LAYERS + 47];
            const Real a5742 = -a5741;
            const Real a5743 = a5737 * 0.008034787106446777;
            const Mask a5744 = (mask_340[l] | mask_338[l]);
            const Real a5745 = select(a5744, real_375[l], a5742);
            const Real a5747 = select(w5599, a5745, real_346[l]);
            const Real a5748 = select(w5599, real_374[l], real_277[l]);
            const Real a5749 = select(w5599, a5742, real_333[l]);
            const Real a5750 = select(w5599, a5743, real_345[l]);
            real_296[l + 1] = a5747;
            real_372[l] = a5748;
            real_285[l] = a5749;
            real_381[l] = a5750;
        }
        // snow_ground._residuals
        const Real x6009 = real_357[4] - real_296[1];
        const Real x6010 = x5030 * x6009;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a5795 = real_152[l] + real_363[l + 1];
            const Real a5796 = 1 / a5795;
            const Real a5797 = seconds * a5796;
            const Real a5798 = select(x5028, a5797, 0.0);
            const Real a5799 = a5798 * a5796;
            const Real a5802 = a5799 * real_378[l];
            const Real a5803 = a5799 * real_355[l + 1];
            const Real a6004 = real_379[l] - real_379[l + 1];
            const Real a6005 = a5798 * a6004;
            const Real a6006 = real_380[l] - real_380[l + 1];
            const Real a6007 = real_359[l] * a6006;
            const Real a6008 = a6005 + a6007;
            real_382[l] = a5798;
            real_383[l] = a5802;
            real_384[l] = a5803;
            real_385[l] = a6008;
        }
        // snow_ground._residuals
        real_385[4] = real_of(0.0);
        real_380[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_380[l + 1] = real_385[l];
        const Real x6015 = seconds * x5993;
        // enthalpy._drop_from_above
        real_296[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_377[l] = real_296[l + 2];
        real_377[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6033 = x5033 * real_357[4];
        // snow_ground._residuals, snow_ground._at
        Real a6037_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6013 = real_385[l] - real_380[l];
            const Real a6014 = a6013 + in_row(l, 4, x6010);
            const Real a6016 = real_356[l] - real_150[l];
            const Real a6017 = a6016 + a6014;
            const Real a6018 = a6017 - in_row(l, 0, x6015);
            const Real a6036 = magnitude(a6018);
            a6037_last = a6037_last + a6036;
            real_379[l] = a6018;
            real_378[l] = a6036;
        }
        // snow_ground._at
        const Real x6038 = x1353 * a6037_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6042_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6019 = 2094000.0 * real_372[l];
            const Real a6020 = real_281[l] + a6019;
            const Real a6021 = a6020 * real_296[l + 1];
            const Real a6022 = real_372[l] * 333500000.0;
            const Real a6023 = a6021 + a6022;
            const Real a6024 = a6023 - real_289[l];
            const Real a6026 = real_296[l + 1] - real_296[l];
            const Real a6027 = real_274[l] * a6026;
            const Real a6028 = a6024 + a6027;
            const Real a6030 = real_296[l + 1] - real_377[l];
            const Real a6031 = real_272[l] * a6030;
            const Real a6032 = a6028 + a6031;
            const Real a6035 = a6032 + in_row(l, 0, x6033);
            const Real a6040 = magnitude(a6035);
            const Real a6041 = numbers[l] * a6040;
            a6042_last = a6042_last + a6041;
            real_376[l] = a6035;
            real_375[l] = a6040;
        }
        // snow_ground._at
        const Real x6043 = a6042_last - x6038;
        // snow_ground._tolerance
        const Real x6046 = seconds * x5794;
        const Real x6047 = magnitude(x5991);
        const Real x6048 = magnitude(real_357[0]);
        const Real x6049 = x6047 + x6048;
        const Real x6050 = x6046 * x6049;
        Real a6051_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6051_last = a6051_last + real_382[l];
        }
        const Real x6052 = a6051_last + x5030;
        Real a6054_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6053 = magnitude(real_357[l]);
            a6054_last = maximum(a6054_last, a6053);
        }
        const Real x6055 = a6054_last + x5566;
        const Real x6056 = x6055 + 30.0;
        const Real x6057 = x6052 * x6056;
        const Real x6058 = x6057 + x6050;
        // snow_ground._at
        Mask a6045_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6044 = (real_375[l] > real_335[l]);
            a6045_last = (a6045_last | a6044);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6062_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6059 = real_139[l] + x6058;
            const Real a6060 = a6059 * 7.105427357601002e-15;
            const Mask a6061 = (real_378[l] > a6060);
            a6062_last = (a6062_last | a6061);
        }
        // snow_ground._at
        const Mask x6063 = (a6045_last | a6062_last);
        // snow_ground._iteration
        const Real x6064 = w5597 * 0.0001;
        const Real x6065 = 1.0 - x6064;
        const Real x6066 = x6065 * w5596;
        const Mask x6067 = (x6043 < x6066);
        const Mask x6068 = (w5598 < 20.0);
        const Mask x6069 = (x6067 | x6068);
        const Mask x6070 = (w5597 <= 0.0001);
        const Mask x6071 = (x6069 | x6070);
        const Mask x6072 = (w5599 & x6071);
        const Real x6073 = w5597 * 2.0;
        const Mask x6074 = (x6073 > 1.0);
        const Real x6075 = select(x6074, 1.0, x6073);
        const Real x6076 = w5597 * 0.5;
        const Real x6077 = select(x6072, x6075, x6076);
        const Real x6083 = select(x6072, x5794, w5582);
        const Real x6084 = select(x6072, x5801, w5583);
        const Real x6088 = select(x6072, x5991, w5587);
        const Real x6089 = select(x6072, x5986, w5588);
        const Real x6090 = select(x6072, x5993, w5589);
        const Real x6091 = select(x6072, x5995, w5590);
        const Real x6092 = select(x6072, x5999, w5591);
        const Real x6093 = select(x6072, x5978, w5592);
        const Mask x6094 = select(x6072, x5817, w5593);
        const Real x6097 = select(x6072, x6043, w5596);
        const Mask x6098 = select(x6072, x6063, w5599);
        const Real x6099 = select(w5599, x6077, w5597);
        const Real x6100 = real_of_mask(w5599);
        const Real x6101 = w5598 + x6100;
        const Mask x6102 = ~x6072;
        const Mask x6103 = (x6098 | x6102);
        const Mask x6104 = (w5599 & x6103);
        for (int l = 0; l < 5; ++l) {
            const Real a6078 = select(x6072, real_356[l], real_358[l]);
            const Real a6095 = select(x6072, real_379[l], real_350[l]);
            real_378[l] = a6078;
            real_357[l] = a6095;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6079 = select(x6072, real_296[l + 1], real_346[l]);
            const Real a6080 = select(x6072, real_372[l], real_277[l]);
            const Real a6081 = select(x6072, real_285[l], real_333[l]);
            const Real a6082 = select(x6072, real_381[l], real_345[l]);
            const Real a6096 = select(x6072, real_376[l], real_344[l]);
            real_375[l] = a6079;
            real_377[l] = a6080;
            real_374[l] = a6081;
            real_386[l] = a6082;
            real_387[l] = a6096;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6085 = select(x6072, real_382[l], real_364[l]);
            const Real a6086 = select(x6072, real_383[l], real_365[l]);
            const Real a6087 = select(x6072, real_384[l], real_366[l]);
            real_388[l] = a6085;
            real_389[l] = a6086;
            real_390[l] = a6087;
        }
        for (int l = 0; l < 5; ++l) real_358[l] = real_378[l];
        for (int l = 0; l < LAYERS; ++l) real_346[l] = real_375[l];
        for (int l = 0; l < LAYERS; ++l) real_277[l] = real_377[l];
        for (int l = 0; l < LAYERS; ++l) real_333[l] = real_374[l];
        for (int l = 0; l < LAYERS; ++l) real_345[l] = real_386[l];
        for (int l = 0; l < 4; ++l) real_364[l] = real_388[l];
        for (int l = 0; l < 4; ++l) real_365[l] = real_389[l];
        for (int l = 0; l < 4; ++l) real_366[l] = real_390[l];
        for (int l = 0; l < 5; ++l) real_350[l] = real_357[l];
        for (int l = 0; l < LAYERS; ++l) real_344[l] = real_387[l];
        w5582 = x6083;
        w5583 = x6084;
        w5587 = x6088;
        w5588 = x6089;
        w5589 = x6090;
        w5590 = x6091;
        w5591 = x6092;
        w5592 = x6093;
        w5593 = x6094;
        w5596 = x6097;
        w5597 = x6099;
        w5598 = x6101;
        w5599 = x6104;
    }
    // snow_ground._tolerance
    const Real x6112 = seconds * w5582;
    const Real x6113 = magnitude(w5587);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6105 = real_358[l] - real_139[l];
        const Mask a6106 = (real_358[l] < 0.0);
        const Mask a6107 = (a6105 > 0.0);
        const Real a6108 = real_358[l] * real_348[l];
        const Real a6109 = a6105 * real_349[l];
        const Real a6110 = select(a6107, a6109, 0.0);
        const Real a6111 = select(a6106, a6108, a6110);
        real_155[l] = a6111;
    }
    // snow_ground._tolerance
    const Real x6114 = magnitude(real_155[0]);
    const Real x6115 = x6113 + x6114;
    const Real x6116 = x6112 * x6115;
    Real a6117_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6117_last = a6117_last + real_364[l];
    }
    const Real x6118 = a6117_last + x5030;
    Real a6120_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6119 = magnitude(real_155[l]);
        a6120_last = maximum(a6120_last, a6119);
    }
    const Real x6121 = a6120_last + x5566;
    const Real x6122 = x6121 + 30.0;
    const Real x6123 = x6118 * x6122;
    const Real x6124 = x6123 + x6116;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a6131_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6125 = real_139[l] + x6124;
        const Real a6126 = a6125 * 7.105427357601002e-15;
        const Real a6127 = a6126 * 8.0;
        const Real a6129 = magnitude(real_350[l]);
        const Mask a6130 = (a6129 <= a6127);
        a6131_last = (a6131_last & a6130);
    }
    // snow_ground._is_solved
    Mask a6134_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6128 = real_335[l] * 8.0;
        const Real a6132 = magnitude(real_344[l]);
        const Mask a6133 = (a6132 <= a6128);
        a6134_last = (a6134_last & a6133);
    }
    const Mask x6135 = (a6131_last & a6134_last);
    // snow_ground._solution
    const Real x6136 = real_of_mask(x6135);
    const Mask x6137 = ~x6135;
    const Real x6138 = magnitude(w5596);
    const Mask x6139 = (x6138 != INFINITE);
    const Mask x6140 = (w5596 == w5596);
    const Index x6141 = x6140 * x6139;
    const Mask x6142 = (x6137 & x6141);
    Real w6143 = real_of(0.125);
    for (int l = 0; l < 5; ++l) real_350[l] = real_358[l];
    for (int l = 0; l < LAYERS; ++l) real_344[l] = real_346[l];
    for (int l = 0; l < LAYERS; ++l) real_335[l] = real_277[l];
    for (int l = 0; l < LAYERS; ++l) real_347[l] = real_333[l];
    for (int l = 0; l < LAYERS; ++l) real_334[l] = real_345[l];
    Real w6149 = w5582;
    Real w6150 = w5583;
    for (int l = 0; l < 4; ++l) real_362[l] = real_364[l];
    for (int l = 0; l < 4; ++l) real_361[l] = real_365[l];
    for (int l = 0; l < 4; ++l) real_360[l] = real_366[l];
    Real w6154 = w5587;
    Real w6155 = w5588;
    Real w6156 = w5589;
    Real w6157 = w5590;
    Real w6158 = w5591;
    Real w6159 = w5592;
    Mask w6160 = w5593;
    Real w6161 = x6136;
    Mask w6162 = x6142;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w6162)) break;
        // parts.part_with
        const Real x6163 = w6161 + w6143;
        const Mask x6164 = (x6163 > 1.0);
        const Real x6165 = select(x6164, 1.0, x6163);
        // snow_ground._equations
        const Real x6166 = x6165 * seconds;
        real_337[0] = x5018;
        for (int l = 0; l < LAYERS - 1; ++l) real_337[l + 1] = real_286[l + 1];
        const Real x6170 = x6166 * x1348;
        const Real x6171 = select(x5028, x6170, 0.0);
        const Real x6172 = x1353 * x6171;
        const Real x6174 = x6172 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6168 = x6165 * real_337[l];
            const Real a6169 = x6165 * real_272[l];
            real_343[l] = a6168;
            real_289[l] = a6169;
        }
        const Real x6176 = real_343[0] * x4964;
        const Real x6178 = real_343[0] - x6174;
        // snow_ground._equations, enthalpy.heat_problem
        Real a6179_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6177 = real_290[l] + in_row(l, 0, x6176);
            a6179_last = maximum(a6179_last, real_330[l]);
            real_337[l] = a6177;
        }
        // enthalpy.heat_problem
        const Real x6180 = maximum(a6179_last, x5040);
        real_387[0] = x6178;
        for (int l = 0; l < LAYERS - 1; ++l) real_387[l + 1] = real_343[l + 1];
        // snow_ground._in_part
        const Mask x6189 = (w6161 > 0.0);
        // enthalpy.heat_problem, enthalpy.layers_with, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6182 = real_275[l] + real_387[l];
            const Real a6183 = a6182 + real_289[l];
            const Real a6184 = a6183 * x6180;
            const Real a6185 = real_331[l] + a6184;
            const Real a6186 = a6185 * 7.105427357601002e-15;
            const Mask a6190 = (real_337[l] >= real_332[l]);
            const Mask a6191 = (real_337[l] <= real_339[l]);
            const Mask a6192 = ~a6190;
            const Mask a6193 = (a6191 & a6192);
            const Real a6194 = real_337[l] / 333500000.0;
            const Real a6195 = maximum(a6194, real_291[l]);
            const Real a6196 = minimum(a6195, real_252[l]);
            const Real a6197 = real_341[l] - real_337[l];
            const Real a6198 = a6197 / real_342[l];
            const Real a6199 = real_336[l] - a6198;
            const Mask a6200 = (a6197 > 0.0);
            const Real a6201 = maximum(real_336[l], a6196);
            const Real a6202 = a6196 + a6201;
            const Real a6203 = a6202 * 0.5;
            const Real a6204 = select(a6200, a6203, a6196);
            const Mask a6205 = (a6199 >= a6196);
            const Real a6206 = minimum(a6199, real_252[l]);
            const Real a6207 = select(a6205, a6206, a6204);
            const Real a6208 = select(a6193, real_291[l], a6207);
            const Real a6209 = select(a6190, real_252[l], a6208);
            const Real a6210 = a6209 * 333500000.0;
            const Real a6211 = real_337[l] - a6210;
            const Real a6212 = 2094000.0 * a6209;
            const Real a6213 = real_281[l] + a6212;
            const Real a6214 = a6211 / a6213;
            const Real a6215 = a6209 - numbers[l + 15 * LAYERS + 54];
            const Real a6216 = a6215 / real_280[l];
            const Mask a6217 = (a6216 < 1e-12);
            const Real a6218 = select(a6217, 1e-12, a6216);
            const Real a6219 = log(a6218);
            const Real a6220 = numbers[l + LAYERS + 47] * a6219;
            const Real a6221 = numbers[l + 16 * LAYERS + 54] - a6220;
            const Mask a6222 = (a6221 > 16.11809565095832);
            const Real a6223 = select(a6222, 16.11809565095832, a6221);
            real_386[l] = a6186;
            mask_338[l] = a6190;
            mask_340[l] = a6193;
            real_374[l] = a6209;
            real_377[l] = a6214;
            real_375[l] = a6218;
            real_376[l] = a6223;
        }
        // snow_ground._in_part
        const Real x6241 = select(x6189, w6154, x355);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6236 = select(x6189, real_350[l], real_150[l]);
            const Real a6242 = a6236 - real_139[l];
            const Mask a6243 = (a6236 < 0.0);
            const Mask a6244 = (a6242 > 0.0);
            const Real a6245 = a6236 * real_348[l];
            const Real a6246 = a6242 * real_349[l];
            const Real a6247 = select(a6244, a6246, 0.0);
            const Real a6248 = select(a6243, a6245, a6247);
            const Real a6249 = a6236 * real_352[l];
            const Mask a6250 = (a6249 < 0.0);
            const Real a6251 = select(a6250, 0.0, a6249);
            const Mask a6252 = (a6251 > 1.0);
            const Real a6253 = select(a6252, 1.0, a6251);
            const Mask a6254 = (a6253 > 0.0);
            const Mask a6255 = (a6253 < 1.0);
            const Mask a6256 = (a6254 & a6255);
            const Real a6257 = select(a6256, real_352[l], 0.0);
            const Real a6258 = a6253 * a6253;
            const Real a6259 = real_353[l] * a6258;
            const Real a6260 = 1.0 - a6259;
            const Real a6261 = a6253 * a6257;
            const Real a6262 = real_354[l] * a6261;
            const Real a6263 = a6260 * real_146[l];
            const Real a6264 = a6260 * real_141[l];
            const Real a6265 = a6264 - real_158[l];
            const Mask a6266 = (a6265 < 0.0);
            const Real a6267 = select(a6266, 0.0, a6265);
            const Real a6268 = a6253 * 10.0;
            const Mask a6269 = (a6268 > 1.0);
            const Real a6270 = select(a6269, 1.0, a6268);
            const Real a6271 = a6270 * a6267;
            const Real a6272 = a6264 - a6271;
            const Mask a6273 = (a6267 > 0.0);
            const Real a6274 = 1.0 - a6270;
            const Real a6275 = select(a6273, a6274, 1.0);
            const Mask a6276 = (a6253 < 0.1);
            const Real a6277 = a6257 * 10.0;
            const Real a6278 = select(a6276, a6277, 0.0);
            const Real a6279 = a6262 * real_141[l];
            const Real a6280 = a6275 * a6279;
            const Real a6281 = a6267 * a6278;
            const Real a6282 = a6280 + a6281;
            const Real a6283 = a6262 * real_146[l];
            real_155[l] = a6236;
            real_357[l] = a6248;
            real_378[l] = a6263;
            real_379[l] = a6272;
            real_356[l] = a6282;
            real_380[l] = a6283;
        }
        // snow_ground._links
        const Real x6284 = 1 / real_379[0];
        const Real x6285 = select(x5028, x6284, 0.0);
        const Real x6291 = x6285 * x6285;
        const Real x6292 = x6291 * real_356[0];
        // snow_ground._at
        const Real x6295 = select(x5028, x6285, 1.0);
        // snow_skin._is_melting
        const Real x6296 = x6295 * real_357[0];
        const Real x6297 = x5171 + x6296;
        const Mask x6298 = (x6297 >= 0.0);
        // snow_skin.solve_skin
        const Mask x6299 = (x6241 > 0.0);
        const Real x6300 = select(x6299, 0.0, x6241);
        const Real x6301 = select(x6298, 0.0, x6300);
        const Real x6302 = real_357[0] - 1.0;
        const Mask x6303 = (x6302 < (-270.0));
        const Real x6304 = select(x6303, (-270.0), x6302);
        const Mask x6305 = (x6304 > (-150.0));
        const Real x6306 = select(x6305, (-150.0), x6304);
        const Real x6307 = maximum(x6301, x6306);
        const Mask x6308 = ~x6298;
        const Mask x6309 = (x5328 & x6308);
        Real w6310 = x6307;
        Real w6311 = x5175;
        Real w6312 = x6306;
        Real w6313 = real_of(0.0);
        Real w6314 = real_of(INFINITE);
        Mask w6315 = x6309;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6315)) break;
            // snow_skin.skin_flux
            const Real x6316 = w6310 + 273.15;
            const Real x6317 = w6310 - x1448;
            // calm_air.coefficient
            const Real x6319 = x6317 * x1420;
            const Real x6320 = -x6319;
            // calm_air.limited_richardson
            const Mask x6321 = (x6320 > 0.0);
            const Real x6322 = select(x6321, x6319, 0.0);
            const Real x6324 = x6322 * x2118;
            const Real x6325 = -x6324;
            const Real x6326 = expm1(x6325);
            const Real x6328 = x6326 + 2.0;
            const Real x6329 = x6326 / x6328;
            const Real x6331 = numbers[LAYERS + 2] * x6329;
            const Real x6333 = select(x6321, x6331, x6319);
            const Real x6334 = -x6333;
            const Real x6335 = x6329 * x6329;
            const Real x6336 = 1.0 - x6335;
            const Real x6337 = select(x6321, x6336, 1.0);
            // calm_air.coefficient
            const Mask x6338 = (x6334 > 0.0);
            const Real x6339 = select(x6338, x6333, 0.0);
            const Real x6341 = x6339 * 5.0;
            const Real x6343 = 1.0 - x6341;
            const Real x6344 = sqrt(x6343);
            const Real x6345 = x6339 * 15.0;
            const Real x6347 = x6345 * x6344;
            const Real x6349 = 1.0 - x6347;
            const Real x6350 = 1 / x6349;
            const Real x6352 = x6350 * x6350;
            const Real x6354 = x6344 * 15.0;
            const Real x6355 = x6339 * 37.5;
            const Real x6357 = x6355 / x6344;
            const Real x6359 = x6354 - x6357;
            const Real x6360 = x6352 * x6359;
            const Real x6361 = -x6360;
            const Real x6362 = select(x6338, 0.0, x6333);
            const Mask x6363 = (x6362 > 1e-30);
            const Mask x6364 = (x6362 < 1e-30);
            const Real x6365 = select(x6364, 1e-30, x6362);
            const Real x6366 = sqrt(x6365);
            const Real x6367 = select(x6363, x6366, 0.0);
            const Real x6368 = x1430 * x6367;
            const Real x6369 = x6368 + 1.0;
            const Real x6370 = 1 / x6369;
            const Real x6371 = x6362 * 15.0;
            const Real x6372 = x6371 * x6370;
            const Real x6373 = x6372 + 1.0;
            const Real x6374 = x6370 * (-7.5);
            const Real x6375 = x6370 + 1.0;
            const Real x6376 = x6374 * x6375;
            const Real x6377 = select(x6338, x6361, x6376);
            const Real x6378 = x6377 * x6337;
            const Real x6379 = select(x6338, x6350, x6373);
            const Real x6380 = x1409 * x6379;
            const Real x6381 = x5131 * x6378;
            // snow_skin.skin_flux
            const Real x6383 = x257 * x6380;
            const Real x6384 = x257 * x6381;
            const Real x6386 = 1 / x6316;
            const Real x6387 = 6138.82863340564 * x6386;
            const Real x6388 = w6310 * 0.0036609921288669233;
            const Real x6389 = x6388 * x6387;
            const Real x6390 = exp(x6389);
            const Real x6391 = x6390 * 611.0;
            const Real x6392 = x6391 * 0.378;
            const Real x6393 = forcing[3] - x6392;
            const Real x6394 = 1 / x6393;
            const Real x6395 = x6391 * 0.622;
            const Real x6396 = x6395 * x6394;
            const Real x6397 = x6387 * x6386;
            const Real x6398 = x6396 * x6397;
            const Real x6399 = forcing[3] * x6394;
            const Real x6400 = x6398 * x6399;
            const Real x6401 = x6396 - forcing[2];
            const Real x6402 = x6383 * 1004.5;
            const Real x6403 = x6402 + numbers[LAYERS + 4];
            const Real x6404 = x6316 * x6316;
            const Real x6405 = x6404 * x6316;
            const Real x6406 = x5154 * x6405;
            const Real x6407 = x6383 * x6401;
            const Real x6408 = x6384 * x6401;
            const Real x6410 = x6383 * x6400;
            const Real x6411 = x6410 - x6408;
            const Real x6412 = x6403 * x6317;
            const Real x6413 = x6384 * 1004.5;
            const Real x6415 = x6413 * x6317;
            const Real x6417 = x6403 - x6415;
            const Real x6418 = x6406 * x6316;
            const Real x6419 = x1446 - x6418;
            const Real x6420 = x6419 - x6412;
            const Real x6421 = 2830000.0 * x6407;
            const Real x6422 = x6420 - x6421;
            const Real x6423 = x6406 * (-4.0);
            const Real x6424 = x6423 - x6417;
            const Real x6425 = 2830000.0 * x6411;
            const Real x6426 = x6424 - x6425;
            // snow_skin._closer
            const Real x6427 = w6310 - real_357[0];
            const Real x6428 = x6295 * x6427;
            const Real x6429 = x6422 - x6428;
            const Mask x6430 = (x6429 > 0.0);
            const Real x6431 = select(x6430, w6310, w6312);
            const Real x6432 = select(x6430, w6313, w6310);
            const Real x6433 = x6295 - x6426;
            const Mask x6434 = (x6433 < 0.001);
            const Real x6435 = select(x6434, 0.001, x6433);
            const Real x6436 = x6429 / x6435;
            const Real x6437 = w6310 + x6436;
            const Mask x6438 = (x6437 < x6431);
            const Mask x6439 = (x6437 > x6432);
            const Mask x6440 = (x6438 | x6439);
            const Real x6441 = magnitude(x6436);
            const Real x6442 = w6314 * 0.5;
            const Mask x6443 = (x6441 > x6442);
            const Mask x6444 = (x6440 | x6443);
            const Real x6445 = x6431 + x6432;
            const Real x6446 = x6445 * 0.5;
            const Real x6447 = select(x6444, x6446, x6437);
            const Real x6448 = x6447 - w6310;
            const Real x6449 = magnitude(x6448);
            const Mask x6450 = (x6449 >= 0.1);
            const Real x6451 = select(w6315, x6447, w6310);
            const Real x6452 = select(w6315, x6426, w6311);
            const Real x6453 = select(w6315, x6431, w6312);
            const Real x6454 = select(w6315, x6432, w6313);
            const Real x6455 = select(w6315, x6449, w6314);
            const Mask x6456 = select(w6315, x6450, w6315);
            w6310 = x6451;
            w6311 = x6452;
            w6312 = x6453;
            w6313 = x6454;
            w6314 = x6455;
            w6315 = x6456;
        }
        // snow_skin.skin_with
        const Real x6457 = x6295 - w6311;
        const Mask x6458 = (x6457 < 0.001);
        const Real x6459 = select(x6458, 0.001, x6457);
        const Mask x6460 = (real_357[0] < 0.0);
        const Real x6461 = select(x6460, 0.0, real_357[0]);
        const Real x6462 = x6461 * 20.0;
        const Mask x6463 = (x6461 > 0.0);
        const Real x6464 = select(x6463, 20.0, 0.0);
        const Real x6465 = w6310 - real_357[0];
        const Real x6466 = x6295 * x6465;
        const Real x6467 = select(x6298, x5171, x6466);
        const Real x6468 = x6295 / x6459;
        const Real x6469 = w6311 * x6468;
        const Real x6470 = select(x6298, 0.0, x6469);
        const Real x6471 = select(x6309, x6465, 0.0);
        const Real x6472 = select(x5328, w6310, 0.0);
        const Real x6473 = x6467 - x6462;
        const Real x6474 = select(x5328, x6473, 0.0);
        const Real x6475 = x6470 - x6464;
        const Real x6476 = select(x5328, x6475, 0.0);
        const Real x6477 = w6311 / x6459;
        const Real x6479 = x6477 * x6471;
        const Real x6480 = -x6479;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6481 = (real_357[l] > 0.0);
            const Real a6482 = select(a6481, 0.0, real_357[l]);
            const Mask a6483 = (real_357[l] < 0.0);
            const Real a6484 = select(a6483, 0.0, real_357[l]);
            real_385[l] = a6482;
            real_355[l] = a6484;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6224 = exp(real_376[l]);
            const Real a6225 = numbers[l + LAYERS + 47] * a6224;
            const Real a6226 = real_375[l] * real_280[l];
            const Real a6227 = a6225 / a6226;
            const Real a6229 = a6224 * 0.008034787106446777;
            const Real a6231 = a6229 + numbers[l + 6 * LAYERS + 47];
            const Real a6232 = -a6231;
            const Real a6233 = a6227 * 0.008034787106446777;
            const Mask a6234 = (mask_338[l] | mask_340[l]);
            const Real a6235 = select(a6234, real_377[l], a6232);
            const Real a6237 = select(x6189, real_344[l], a6235);
            const Real a6238 = select(x6189, real_335[l], real_374[l]);
            const Real a6239 = select(x6189, real_347[l], a6232);
            const Real a6240 = select(x6189, real_334[l], a6233);
            real_295[l + 1] = a6237;
            real_381[l] = a6238;
            real_285[l] = a6239;
            real_372[l] = a6240;
        }
        // snow_ground._residuals
        const Real x6490 = real_357[4] - real_295[1];
        const Real x6491 = x6171 * x6490;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6187 = x6166 / real_191[l];
            const Real a6188 = select(x5028, a6187, 0.0);
            const Real a6286 = real_378[l] + real_379[l + 1];
            const Real a6287 = 1 / a6286;
            const Real a6288 = x6166 * a6287;
            const Real a6289 = select(x5028, a6288, 0.0);
            const Real a6290 = a6289 * a6287;
            const Real a6293 = a6290 * real_380[l];
            const Real a6294 = a6290 * real_356[l + 1];
            const Real a6485 = real_385[l] - real_385[l + 1];
            const Real a6486 = a6289 * a6485;
            const Real a6487 = real_355[l] - real_355[l + 1];
            const Real a6488 = a6188 * a6487;
            const Real a6489 = a6486 + a6488;
            real_390[l] = a6188;
            real_389[l] = a6289;
            real_388[l] = a6293;
            real_384[l] = a6294;
            real_363[l] = a6489;
        }
        // snow_ground._residuals
        real_363[4] = real_of(0.0);
        real_355[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_355[l + 1] = real_363[l];
        const Real x6496 = x6166 * x6474;
        // enthalpy._drop_from_above
        real_295[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_376[l] = real_295[l + 2];
        real_376[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6514 = x6174 * real_357[4];
        // snow_ground._residuals, snow_ground._at
        Real a6518_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6494 = real_363[l] - real_355[l];
            const Real a6495 = a6494 + in_row(l, 4, x6491);
            const Real a6497 = real_155[l] - real_150[l];
            const Real a6498 = a6497 + a6495;
            const Real a6499 = a6498 - in_row(l, 0, x6496);
            const Real a6517 = magnitude(a6499);
            a6518_last = a6518_last + a6517;
            real_385[l] = a6499;
            real_380[l] = a6517;
        }
        // snow_ground._at
        const Real x6519 = x1353 * a6518_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6523_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6500 = 2094000.0 * real_381[l];
            const Real a6501 = real_281[l] + a6500;
            const Real a6502 = a6501 * real_295[l + 1];
            const Real a6503 = real_381[l] * 333500000.0;
            const Real a6504 = a6502 + a6503;
            const Real a6505 = a6504 - real_337[l];
            const Real a6507 = real_295[l + 1] - real_295[l];
            const Real a6508 = real_387[l] * a6507;
            const Real a6509 = a6505 + a6508;
            const Real a6511 = real_295[l + 1] - real_376[l];
            const Real a6512 = real_289[l] * a6511;
            const Real a6513 = a6509 + a6512;
            const Real a6516 = a6513 + in_row(l, 0, x6514);
            const Real a6521 = magnitude(a6516);
            const Real a6522 = numbers[l] * a6521;
            a6523_last = a6523_last + a6522;
            real_375[l] = a6516;
            real_377[l] = a6521;
        }
        // snow_ground._at
        const Real x6524 = a6523_last - x6519;
        // snow_ground._tolerance
        const Real x6527 = x6166 * x6285;
        const Real x6528 = magnitude(x6472);
        const Real x6529 = magnitude(real_357[0]);
        const Real x6530 = x6528 + x6529;
        const Real x6531 = x6527 * x6530;
        Real a6532_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6532_last = a6532_last + real_389[l];
        }
        const Real x6533 = a6532_last + x6171;
        Real a6535_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6534 = magnitude(real_357[l]);
            a6535_last = maximum(a6535_last, a6534);
        }
        const Real x6536 = a6535_last + x5566;
        const Real x6537 = x6536 + 30.0;
        const Real x6538 = x6533 * x6537;
        const Real x6539 = x6538 + x6531;
        // snow_ground._at
        Mask a6526_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6525 = (real_377[l] > real_386[l]);
            a6526_last = (a6526_last | a6525);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6543_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6540 = real_139[l] + x6539;
            const Real a6541 = a6540 * 7.105427357601002e-15;
            const Mask a6542 = (real_380[l] > a6541);
            a6543_last = (a6543_last | a6542);
        }
        // snow_ground._at
        const Mask x6544 = (a6526_last | a6543_last);
        // snow_ground._searched
        const Mask x6545 = (x6544 | x5028);
        for (int l = 0; l < 5; ++l) real_380[l] = real_155[l];
        for (int l = 0; l < LAYERS; ++l) real_377[l] = real_295[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_376[l] = real_381[l];
        for (int l = 0; l < LAYERS; ++l) real_374[l] = real_285[l];
        for (int l = 0; l < LAYERS; ++l) real_391[l] = real_372[l];
        Real w6551 = x6285;
        Real w6552 = x6292;
        for (int l = 0; l < 4; ++l) real_383[l] = real_389[l];
        for (int l = 0; l < 4; ++l) real_382[l] = real_388[l];
        for (int l = 0; l < 4; ++l) real_392[l] = real_384[l];
        Real w6556 = x6472;
        Real w6557 = x6467;
        Real w6558 = x6474;
        Real w6559 = x6476;
        Real w6560 = x6480;
        Real w6561 = x6459;
        Mask w6562 = x6298;
        for (int l = 0; l < 5; ++l) real_357[l] = real_385[l];
        for (int l = 0; l < LAYERS; ++l) real_393[l] = real_375[l];
        Real w6565 = x6524;
        Real w6566 = real_of(1.0);
        Real w6567 = real_of(0.0);
        Mask w6568 = x6545;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w6568)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a6580 = real_380[l] - real_139[l];
                const Mask a6581 = (real_380[l] < 0.0);
                const Mask a6582 = (a6580 > 0.0);
                const Real a6583 = real_380[l] * real_348[l];
                const Real a6584 = a6580 * real_349[l];
                const Real a6585 = select(a6582, a6584, 0.0);
                const Real a6586 = select(a6581, a6583, a6585);
                const Real a6587 = select(a6582, real_349[l], 0.0);
                const Real a6588 = select(a6581, real_348[l], a6587);
                const Mask a6589 = (a6586 > 0.0);
                const Real a6590 = select(a6589, 0.0, a6586);
                mask_367[l] = a6581;
                real_355[l] = a6588;
                real_363[l] = a6590;
            }
            // snow_ground._response
            const Real x6592 = w6559 * real_355[0];
            const Real x6593 = w6560 * w6552;
            const Real x6594 = x6592 + x6593;
            const Real x6603 = x6166 * x6594;
            for (int l = 0; l < 4; ++l) {
                const Real a6591 = real_363[l] - real_363[l + 1];
                const Real a6595 = select(mask_367[l], real_383[l], real_390[l]);
                const Real a6596 = a6595 * real_355[l];
                const Real a6597 = a6591 * real_382[l];
                const Real a6598 = a6596 + a6597;
                const Real a6599 = select(mask_367[l + 1], real_383[l], real_390[l]);
                const Real a6600 = a6599 * real_355[l + 1];
                const Real a6601 = a6591 * real_392[l];
                const Real a6602 = a6600 - a6601;
                real_356[l] = a6598;
                real_379[l + 1] = a6602;
            }
            // snow_ground._direction
            real_356[4] = real_of(0.0);
            real_379[0] = real_of(0.0);
            const Real x6607 = x6171 * real_355[4];
            const Real x6611 = x6174 * real_355[4];
            const Real x6618 = -x6171;
            for (int l = 0; l < 4; ++l) {
                const Real a6610 = -real_356[l];
                const Real a6617 = -real_379[l + 1];
                real_369[l] = a6610;
                real_368[l] = a6617;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a6613 = -real_343[l + 1];
                const Real a6619 = -real_289[l];
                real_369[l + 5] = a6613;
                real_368[l + 5] = a6619;
            }
            // tridiagonal._solve
            real_369[4] = x6611;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a6606 = real_356[l] + real_379[l];
                const Real a6608 = a6606 + in_row(l, 4, x6607);
                const Real a6609 = a6608 - in_row(l, 0, x6603);
                const Real a6614 = a6609 + 1.0;
                const Real a6620 = -real_357[l];
                real_373[l] = a6614;
                real_371[l] = a6620;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a6569 = (real_376[l] < real_252[l]);
                const Mask a6570 = (real_376[l] > real_291[l]);
                const Mask a6571 = (a6569 & a6570);
                const Real a6572 = 2094000.0 * real_377[l];
                const Real a6573 = a6572 + 333500000.0;
                const Real a6574 = select(a6571, real_391[l], 1.0);
                const Real a6575 = a6573 / a6574;
                const Real a6576 = 2094000.0 * real_376[l];
                const Real a6577 = real_281[l] + a6576;
                const Real a6578 = select(a6571, a6575, 0.0);
                const Real a6579 = a6577 + a6578;
                const Real a6615 = a6579 + real_387[l];
                const Real a6616 = a6615 + real_289[l];
                const Real a6621 = -real_393[l];
                real_394[l] = a6577;
                real_395[l] = a6579;
                real_373[l + 5] = a6616;
                real_371[l + 5] = a6621;
            }
            // tridiagonal._solve
            real_368[4] = x6618;
            solve_tridiagonal<LAYERS + 5>(real_369, real_373, real_368, real_371, real_370);
            // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a6657 = real_394[l] * real_377[l];
                const Real a6658 = real_376[l] * 333500000.0;
                const Real a6659 = a6657 + a6658;
                const Real a6660 = real_395[l] * real_370[l + 5];
                const Real a6661 = w6566 * a6660;
                const Real a6662 = a6659 + a6661;
                const Mask a6663 = (a6662 >= real_332[l]);
                const Mask a6664 = (a6662 <= real_339[l]);
                const Mask a6665 = ~a6663;
                const Mask a6666 = (a6664 & a6665);
                const Real a6667 = a6662 / 333500000.0;
                const Real a6668 = maximum(a6667, real_291[l]);
                const Real a6669 = minimum(a6668, real_252[l]);
                const Real a6670 = real_394[l] * real_374[l];
                const Real a6671 = a6670 + a6658;
                const Real a6672 = a6671 - a6662;
                const Real a6673 = 2094000.0 * real_374[l];
                const Real a6674 = a6673 + 333500000.0;
                const Real a6675 = real_394[l] * real_391[l];
                const Real a6676 = a6674 + a6675;
                const Real a6677 = a6672 / a6676;
                const Real a6678 = real_376[l] - a6677;
                const Mask a6679 = (a6672 > 0.0);
                const Real a6680 = maximum(real_376[l], a6669);
                const Real a6681 = a6669 + a6680;
                const Real a6682 = a6681 * 0.5;
                const Real a6683 = select(a6679, a6682, a6669);
                const Mask a6684 = (a6678 >= a6669);
                const Real a6685 = minimum(a6678, real_252[l]);
                const Real a6686 = select(a6684, a6685, a6683);
                const Real a6687 = select(a6666, real_291[l], a6686);
                const Real a6688 = select(a6663, real_252[l], a6687);
                const Real a6689 = a6688 * 333500000.0;
                const Real a6690 = a6662 - a6689;
                const Real a6691 = 2094000.0 * a6688;
                const Real a6692 = real_281[l] + a6691;
                const Real a6693 = a6690 / a6692;
                const Real a6694 = a6688 - numbers[l + 15 * LAYERS + 54];
                const Real a6695 = a6694 / real_280[l];
                const Mask a6696 = (a6695 < 1e-12);
                const Real a6697 = select(a6696, 1e-12, a6695);
                const Real a6698 = log(a6697);
                const Real a6699 = numbers[l + LAYERS + 47] * a6698;
                const Real a6700 = numbers[l + 16 * LAYERS + 54] - a6699;
                const Mask a6701 = (a6700 > 16.11809565095832);
                const Real a6702 = select(a6701, 16.11809565095832, a6700);
                mask_340[l] = a6663;
                mask_338[l] = a6666;
                real_396[l] = a6688;
                real_397[l] = a6693;
                real_398[l] = a6697;
                real_399[l] = a6702;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a6627 = w6566 * real_370[l];
                const Real a6628 = real_380[l] + a6627;
                const Mask a6629 = (real_380[l] <= 0.0);
                const Mask a6630 = (a6628 > 0.0);
                const Mask a6631 = (a6629 & a6630);
                const Mask a6632 = (real_380[l] >= 0.0);
                const Mask a6633 = (a6628 < 0.0);
                const Mask a6634 = (a6632 & a6633);
                const Real a6635 = select(a6631, 1e-06, a6628);
                const Real a6636 = select(a6634, (-1e-06), a6635);
                const Mask a6637 = (real_380[l] <= real_351[l]);
                const Mask a6638 = (a6636 > real_351[l]);
                const Mask a6639 = (a6637 & a6638);
                const Mask a6640 = (real_380[l] >= real_351[l]);
                const Mask a6641 = (a6636 < real_351[l]);
                const Mask a6642 = (a6640 & a6641);
                const Real a6643 = real_351[l] + 1e-06;
                const Real a6644 = select(a6639, a6643, a6636);
                const Real a6645 = real_351[l] - 1e-06;
                const Real a6646 = select(a6642, a6645, a6644);
                const Mask a6647 = (real_380[l] <= real_139[l]);
                const Mask a6648 = (a6646 > real_139[l]);
                const Mask a6649 = (a6647 & a6648);
                const Mask a6650 = (real_380[l] >= real_139[l]);
                const Mask a6651 = (a6646 < real_139[l]);
                const Mask a6652 = (a6650 & a6651);
                const Real a6653 = real_139[l] + 1e-06;
                const Real a6654 = select(a6649, a6653, a6646);
                const Real a6655 = real_139[l] - 1e-06;
                const Real a6656 = select(a6652, a6655, a6654);
                const Real a6715 = select(w6568, a6656, real_380[l]);
                const Real a6720 = a6715 - real_139[l];
                const Mask a6721 = (a6715 < 0.0);
                const Mask a6722 = (a6720 > 0.0);
                const Real a6723 = a6715 * real_348[l];
                const Real a6724 = a6720 * real_349[l];
                const Real a6725 = select(a6722, a6724, 0.0);
                const Real a6726 = select(a6721, a6723, a6725);
                const Real a6727 = a6715 * real_352[l];
                const Mask a6728 = (a6727 < 0.0);
                const Real a6729 = select(a6728, 0.0, a6727);
                const Mask a6730 = (a6729 > 1.0);
                const Real a6731 = select(a6730, 1.0, a6729);
                const Mask a6732 = (a6731 > 0.0);
                const Mask a6733 = (a6731 < 1.0);
                const Mask a6734 = (a6732 & a6733);
                const Real a6735 = select(a6734, real_352[l], 0.0);
                const Real a6736 = a6731 * a6731;
                const Real a6737 = real_353[l] * a6736;
                const Real a6738 = 1.0 - a6737;
                const Real a6739 = a6731 * a6735;
                const Real a6740 = real_354[l] * a6739;
                const Real a6741 = a6738 * real_146[l];
                const Real a6742 = a6738 * real_141[l];
                const Real a6743 = a6742 - real_158[l];
                const Mask a6744 = (a6743 < 0.0);
                const Real a6745 = select(a6744, 0.0, a6743);
                const Real a6746 = a6731 * 10.0;
                const Mask a6747 = (a6746 > 1.0);
                const Real a6748 = select(a6747, 1.0, a6746);
                const Real a6749 = a6748 * a6745;
                const Real a6750 = a6742 - a6749;
                const Mask a6751 = (a6745 > 0.0);
                const Real a6752 = 1.0 - a6748;
                const Real a6753 = select(a6751, a6752, 1.0);
                const Mask a6754 = (a6731 < 0.1);
                const Real a6755 = a6735 * 10.0;
                const Real a6756 = select(a6754, a6755, 0.0);
                const Real a6757 = a6740 * real_141[l];
                const Real a6758 = a6753 * a6757;
                const Real a6759 = a6745 * a6756;
                const Real a6760 = a6758 + a6759;
                const Real a6761 = a6740 * real_146[l];
                real_379[l] = a6715;
                real_356[l] = a6726;
                real_355[l] = a6741;
                real_363[l] = a6750;
                real_378[l] = a6760;
                real_152[l] = a6761;
            }
            // snow_ground._links
            const Real x6762 = 1 / real_363[0];
            const Real x6763 = select(x5028, x6762, 0.0);
            const Real x6769 = x6763 * x6763;
            const Real x6770 = x6769 * real_378[0];
            // snow_ground._at
            const Real x6773 = select(x5028, x6763, 1.0);
            const Real x6774 = x6763 - w6551;
            // snow_skin.foreseen_skin
            const Real x6775 = w6556 - real_356[0];
            const Real x6776 = x6773 * x6775;
            const Real x6777 = w6557 - x6776;
            const Real x6778 = w6561 + x6774;
            const Mask x6779 = (x6778 < 0.001);
            const Real x6780 = select(x6779, 0.001, x6778);
            const Real x6781 = x6777 / x6780;
            const Real x6782 = w6556 + x6781;
            // snow_ground._at
            const Mask x6783 = (x5028 & w6568);
            // snow_skin._is_melting
            const Real x6784 = x6773 * real_356[0];
            const Real x6785 = x5171 + x6784;
            const Mask x6786 = (x6785 >= 0.0);
            // snow_skin.solve_skin
            const Mask x6787 = (x6782 > 0.0);
            const Real x6788 = select(x6787, 0.0, x6782);
            const Real x6789 = select(x6786, 0.0, x6788);
            const Real x6790 = real_356[0] - 1.0;
            const Mask x6791 = (x6790 < (-270.0));
            const Real x6792 = select(x6791, (-270.0), x6790);
            const Mask x6793 = (x6792 > (-150.0));
            const Real x6794 = select(x6793, (-150.0), x6792);
            const Real x6795 = maximum(x6789, x6794);
            const Mask x6796 = ~x6786;
            const Mask x6797 = (x6783 & x6796);
            Real w6798 = x6795;
            Real w6799 = x5175;
            Real w6800 = x6794;
            Real w6801 = real_of(0.0);
            Real w6802 = real_of(INFINITE);
            Mask w6803 = x6797;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w6803)) break;
                // snow_skin.skin_flux
                const Real x6804 = w6798 + 273.15;
                const Real x6805 = w6798 - x1448;
                // calm_air.coefficient
                const Real x6807 = x6805 * x1420;
                const Real x6808 = -x6807;
                // calm_air.limited_richardson
                const Mask x6809 = (x6808 > 0.0);
                const Real x6810 = select(x6809, x6807, 0.0);
                const Real x6812 = x6810 * x2118;
                const Real x6813 = -x6812;
                const Real x6814 = expm1(x6813);
                const Real x6816 = x6814 + 2.0;
                const Real x6817 = x6814 / x6816;
                const Real x6819 = numbers[LAYERS + 2] * x6817;
                const Real x6821 = select(x6809, x6819, x6807);
                const Real x6822 = -x6821;
                const Real x6823 = x6817 * x6817;
                const Real x6824 = 1.0 - x6823;
                const Real x6825 = select(x6809, x6824, 1.0);
                // calm_air.coefficient
                const Mask x6826 = (x6822 > 0.0);
                const Real x6827 = select(x6826, x6821, 0.0);
                const Real x6829 = x6827 * 5.0;
                const Real x6831 = 1.0 - x6829;
                const Real x6832 = sqrt(x6831);
                const Real x6833 = x6827 * 15.0;
                const Real x6835 = x6833 * x6832;
                const Real x6837 = 1.0 - x6835;
                const Real x6838 = 1 / x6837;
                const Real x6840 = x6838 * x6838;
                const Real x6842 = x6832 * 15.0;
                const Real x6843 = x6827 * 37.5;
                const Real x6845 = x6843 / x6832;
                const Real x6847 = x6842 - x6845;
                const Real x6848 = x6840 * x6847;
                const Real x6849 = -x6848;
                const Real x6850 = select(x6826, 0.0, x6821);
                const Mask x6851 = (x6850 > 1e-30);
                const Mask x6852 = (x6850 < 1e-30);
                const Real x6853 = select(x6852, 1e-30, x6850);
                const Real x6854 = sqrt(x6853);
                const Real x6855 = select(x6851, x6854, 0.0);
                const Real x6856 = x1430 * x6855;
                const Real x6857 = x6856 + 1.0;
                const Real x6858 = 1 / x6857;
                const Real x6859 = x6850 * 15.0;
                const Real x6860 = x6859 * x6858;
                const Real x6861 = x6860 + 1.0;
                const Real x6862 = x6858 * (-7.5);
                const Real x6863 = x6858 + 1.0;
                const Real x6864 = x6862 * x6863;
                const Real x6865 = select(x6826, x6849, x6864);
                const Real x6866 = x6865 * x6825;
                const Real x6867 = select(x6826, x6838, x6861);
                const Real x6868 = x1409 * x6867;
                const Real x6869 = x5131 * x6866;
                // snow_skin.skin_flux
                const Real x6871 = x257 * x6868;
                const Real x6872 = x257 * x6869;
                const Real x6874 = 1 / x6804;
                const Real x6875 = 6138.82863340564 * x6874;
                const Real x6876 = w6798 * 0.0036609921288669233;
                const Real x6877 = x6876 * x6875;
                const Real x6878 = exp(x6877);
                const Real x6879 = x6878 * 611.0;
                const Real x6880 = x6879 * 0.378;
                const Real x6881 = forcing[3] - x6880;
                const Real x6882 = 1 / x6881;
                const Real x6883 = x6879 * 0.622;
                const Real x6884 = x6883 * x6882;
                const Real x6885 = x6875 * x6874;
                const Real x6886 = x6884 * x6885;
                const Real x6887 = forcing[3] * x6882;
                const Real x6888 = x6886 * x6887;
                const Real x6889 = x6884 - forcing[2];
                const Real x6890 = x6871 * 1004.5;
                const Real x6891 = x6890 + numbers[LAYERS + 4];
                const Real x6892 = x6804 * x6804;
                const Real x6893 = x6892 * x6804;
                const Real x6894 = x5154 * x6893;
                const Real x6895 = x6871 * x6889;
                const Real x6896 = x6872 * x6889;
                const Real x6898 = x6871 * x6888;
                const Real x6899 = x6898 - x6896;
                const Real x6900 = x6891 * x6805;
                const Real x6901 = x6872 * 1004.5;
                const Real x6903 = x6901 * x6805;
                const Real x6905 = x6891 - x6903;
                const Real x6906 = x6894 * x6804;
                const Real x6907 = x1446 - x6906;
                const Real x6908 = x6907 - x6900;
                const Real x6909 = 2830000.0 * x6895;
                const Real x6910 = x6908 - x6909;
                const Real x6911 = x6894 * (-4.0);
                const Real x6912 = x6911 - x6905;
                const Real x6913 = 2830000.0 * x6899;
                const Real x6914 = x6912 - x6913;
                // snow_skin._closer
                const Real x6915 = w6798 - real_356[0];
                const Real x6916 = x6773 * x6915;
                const Real x6917 = x6910 - x6916;
                const Mask x6918 = (x6917 > 0.0);
                const Real x6919 = select(x6918, w6798, w6800);
                const Real x6920 = select(x6918, w6801, w6798);
                const Real x6921 = x6773 - x6914;
                const Mask x6922 = (x6921 < 0.001);
                const Real x6923 = select(x6922, 0.001, x6921);
                const Real x6924 = x6917 / x6923;
                const Real x6925 = w6798 + x6924;
                const Mask x6926 = (x6925 < x6919);
                const Mask x6927 = (x6925 > x6920);
                const Mask x6928 = (x6926 | x6927);
                const Real x6929 = magnitude(x6924);
                const Real x6930 = w6802 * 0.5;
                const Mask x6931 = (x6929 > x6930);
                const Mask x6932 = (x6928 | x6931);
                const Real x6933 = x6919 + x6920;
                const Real x6934 = x6933 * 0.5;
                const Real x6935 = select(x6932, x6934, x6925);
                const Real x6936 = x6935 - w6798;
                const Real x6937 = magnitude(x6936);
                const Mask x6938 = (x6937 >= 0.0001);
                const Real x6939 = select(w6803, x6935, w6798);
                const Real x6940 = select(w6803, x6914, w6799);
                const Real x6941 = select(w6803, x6919, w6800);
                const Real x6942 = select(w6803, x6920, w6801);
                const Real x6943 = select(w6803, x6937, w6802);
                const Mask x6944 = select(w6803, x6938, w6803);
                w6798 = x6939;
                w6799 = x6940;
                w6800 = x6941;
                w6801 = x6942;
                w6802 = x6943;
                w6803 = x6944;
            }
            // snow_skin.skin_with
            const Real x6945 = x6773 - w6799;
            const Mask x6946 = (x6945 < 0.001);
            const Real x6947 = select(x6946, 0.001, x6945);
            const Mask x6948 = (real_356[0] < 0.0);
            const Real x6949 = select(x6948, 0.0, real_356[0]);
            const Real x6950 = x6949 * 20.0;
            const Mask x6951 = (x6949 > 0.0);
            const Real x6952 = select(x6951, 20.0, 0.0);
            const Real x6953 = w6798 - real_356[0];
            const Real x6954 = x6773 * x6953;
            const Real x6955 = select(x6786, x5171, x6954);
            const Real x6956 = x6773 / x6947;
            const Real x6957 = w6799 * x6956;
            const Real x6958 = select(x6786, 0.0, x6957);
            const Real x6959 = select(x6797, x6953, 0.0);
            const Real x6960 = select(x6783, w6798, 0.0);
            const Real x6961 = x6955 - x6950;
            const Real x6962 = select(x6783, x6961, 0.0);
            const Real x6963 = x6958 - x6952;
            const Real x6964 = select(x6783, x6963, 0.0);
            const Real x6965 = w6799 / x6947;
            const Real x6967 = x6965 * x6959;
            const Real x6968 = -x6967;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a6969 = (real_356[l] > 0.0);
                const Real a6970 = select(a6969, 0.0, real_356[l]);
                const Mask a6971 = (real_356[l] < 0.0);
                const Real a6972 = select(a6971, 0.0, real_356[l]);
                real_400[l] = a6970;
                real_401[l] = a6972;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a6703 = exp(real_399[l]);
                const Real a6704 = numbers[l + LAYERS + 47] * a6703;
                const Real a6705 = real_398[l] * real_280[l];
                const Real a6706 = a6704 / a6705;
                const Real a6708 = a6703 * 0.008034787106446777;
                const Real a6710 = a6708 + numbers[l + 6 * LAYERS + 47];
                const Real a6711 = -a6710;
                const Real a6712 = a6706 * 0.008034787106446777;
                const Mask a6713 = (mask_340[l] | mask_338[l]);
                const Real a6714 = select(a6713, real_397[l], a6711);
                const Real a6716 = select(w6568, a6714, real_377[l]);
                const Real a6717 = select(w6568, real_396[l], real_376[l]);
                const Real a6718 = select(w6568, a6711, real_374[l]);
                const Real a6719 = select(w6568, a6712, real_391[l]);
                real_296[l + 1] = a6716;
                real_395[l] = a6717;
                real_394[l] = a6718;
                real_402[l] = a6719;
            }
            // snow_ground._residuals
            const Real x6978 = real_356[4] - real_296[1];
            const Real x6979 = x6171 * x6978;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a6764 = real_355[l] + real_363[l + 1];
                const Real a6765 = 1 / a6764;
                const Real a6766 = x6166 * a6765;
                const Real a6767 = select(x5028, a6766, 0.0);
                const Real a6768 = a6767 * a6765;
                const Real a6771 = a6768 * real_152[l];
                const Real a6772 = a6768 * real_378[l + 1];
                const Real a6973 = real_400[l] - real_400[l + 1];
                const Real a6974 = a6767 * a6973;
                const Real a6975 = real_401[l] - real_401[l + 1];
                const Real a6976 = real_390[l] * a6975;
                const Real a6977 = a6974 + a6976;
                real_403[l] = a6767;
                real_404[l] = a6771;
                real_405[l] = a6772;
                real_406[l] = a6977;
            }
            // snow_ground._residuals
            real_406[4] = real_of(0.0);
            real_401[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_401[l + 1] = real_406[l];
            const Real x6984 = x6166 * x6962;
            // enthalpy._drop_from_above
            real_296[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_399[l] = real_296[l + 2];
            real_399[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x7002 = x6174 * real_356[4];
            // snow_ground._residuals, snow_ground._at
            Real a7006_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a6982 = real_406[l] - real_401[l];
                const Real a6983 = a6982 + in_row(l, 4, x6979);
                const Real a6985 = real_379[l] - real_150[l];
                const Real a6986 = a6985 + a6983;
                const Real a6987 = a6986 - in_row(l, 0, x6984);
                const Real a7005 = magnitude(a6987);
                a7006_last = a7006_last + a7005;
                real_400[l] = a6987;
                real_152[l] = a7005;
            }
            // snow_ground._at
            const Real x7007 = x1353 * a7006_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a7011_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a6988 = 2094000.0 * real_395[l];
                const Real a6989 = real_281[l] + a6988;
                const Real a6990 = a6989 * real_296[l + 1];
                const Real a6991 = real_395[l] * 333500000.0;
                const Real a6992 = a6990 + a6991;
                const Real a6993 = a6992 - real_337[l];
                const Real a6995 = real_296[l + 1] - real_296[l];
                const Real a6996 = real_387[l] * a6995;
                const Real a6997 = a6993 + a6996;
                const Real a6999 = real_296[l + 1] - real_399[l];
                const Real a7000 = real_289[l] * a6999;
                const Real a7001 = a6997 + a7000;
                const Real a7004 = a7001 + in_row(l, 0, x7002);
                const Real a7009 = magnitude(a7004);
                const Real a7010 = numbers[l] * a7009;
                a7011_last = a7011_last + a7010;
                real_398[l] = a7004;
                real_397[l] = a7009;
            }
            // snow_ground._at
            const Real x7012 = a7011_last - x7007;
            // snow_ground._tolerance
            const Real x7015 = x6166 * x6763;
            const Real x7016 = magnitude(x6960);
            const Real x7017 = magnitude(real_356[0]);
            const Real x7018 = x7016 + x7017;
            const Real x7019 = x7015 * x7018;
            Real a7020_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a7020_last = a7020_last + real_403[l];
            }
            const Real x7021 = a7020_last + x6171;
            Real a7023_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a7022 = magnitude(real_356[l]);
                a7023_last = maximum(a7023_last, a7022);
            }
            const Real x7024 = a7023_last + x5566;
            const Real x7025 = x7024 + 30.0;
            const Real x7026 = x7021 * x7025;
            const Real x7027 = x7026 + x7019;
            // snow_ground._at
            Mask a7014_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a7013 = (real_397[l] > real_386[l]);
                a7014_last = (a7014_last | a7013);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a7031_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a7028 = real_139[l] + x7027;
                const Real a7029 = a7028 * 7.105427357601002e-15;
                const Mask a7030 = (real_152[l] > a7029);
                a7031_last = (a7031_last | a7030);
            }
            // snow_ground._at
            const Mask x7032 = (a7014_last | a7031_last);
            // snow_ground._iteration
            const Real x7033 = w6566 * 0.0001;
            const Real x7034 = 1.0 - x7033;
            const Real x7035 = x7034 * w6565;
            const Mask x7036 = (x7012 < x7035);
            const Mask x7037 = (w6567 < 20.0);
            const Mask x7038 = (x7036 | x7037);
            const Mask x7039 = (w6566 <= 0.0001);
            const Mask x7040 = (x7038 | x7039);
            const Mask x7041 = (w6568 & x7040);
            const Real x7042 = w6566 * 2.0;
            const Mask x7043 = (x7042 > 1.0);
            const Real x7044 = select(x7043, 1.0, x7042);
            const Real x7045 = w6566 * 0.5;
            const Real x7046 = select(x7041, x7044, x7045);
            const Real x7052 = select(x7041, x6763, w6551);
            const Real x7053 = select(x7041, x6770, w6552);
            const Real x7057 = select(x7041, x6960, w6556);
            const Real x7058 = select(x7041, x6955, w6557);
            const Real x7059 = select(x7041, x6962, w6558);
            const Real x7060 = select(x7041, x6964, w6559);
            const Real x7061 = select(x7041, x6968, w6560);
            const Real x7062 = select(x7041, x6947, w6561);
            const Mask x7063 = select(x7041, x6786, w6562);
            const Real x7066 = select(x7041, x7012, w6565);
            const Mask x7067 = select(x7041, x7032, w6568);
            const Real x7068 = select(w6568, x7046, w6566);
            const Real x7069 = real_of_mask(w6568);
            const Real x7070 = w6567 + x7069;
            const Mask x7071 = ~x7041;
            const Mask x7072 = (x7067 | x7071);
            const Mask x7073 = (w6568 & x7072);
            for (int l = 0; l < 5; ++l) {
                const Real a7047 = select(x7041, real_379[l], real_380[l]);
                const Real a7064 = select(x7041, real_400[l], real_357[l]);
                real_152[l] = a7047;
                real_356[l] = a7064;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7048 = select(x7041, real_296[l + 1], real_377[l]);
                const Real a7049 = select(x7041, real_395[l], real_376[l]);
                const Real a7050 = select(x7041, real_394[l], real_374[l]);
                const Real a7051 = select(x7041, real_402[l], real_391[l]);
                const Real a7065 = select(x7041, real_398[l], real_393[l]);
                real_397[l] = a7048;
                real_399[l] = a7049;
                real_396[l] = a7050;
                real_407[l] = a7051;
                real_408[l] = a7065;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a7054 = select(x7041, real_403[l], real_383[l]);
                const Real a7055 = select(x7041, real_404[l], real_382[l]);
                const Real a7056 = select(x7041, real_405[l], real_392[l]);
                real_409[l] = a7054;
                real_410[l] = a7055;
                real_411[l] = a7056;
            }
            for (int l = 0; l < 5; ++l) real_380[l] = real_152[l];
            for (int l = 0; l < LAYERS; ++l) real_377[l] = real_397[l];
            for (int l = 0; l < LAYERS; ++l) real_376[l] = real_399[l];
            for (int l = 0; l < LAYERS; ++l) real_374[l] = real_396[l];
            for (int l = 0; l < LAYERS; ++l) real_391[l] = real_407[l];
            for (int l = 0; l < 4; ++l) real_383[l] = real_409[l];
            for (int l = 0; l < 4; ++l) real_382[l] = real_410[l];
            for (int l = 0; l < 4; ++l) real_392[l] = real_411[l];
            for (int l = 0; l < 5; ++l) real_357[l] = real_356[l];
            for (int l = 0; l < LAYERS; ++l) real_393[l] = real_408[l];
            w6551 = x7052;
            w6552 = x7053;
            w6556 = x7057;
            w6557 = x7058;
            w6558 = x7059;
            w6559 = x7060;
            w6560 = x7061;
            w6561 = x7062;
            w6562 = x7063;
            w6565 = x7066;
            w6566 = x7068;
            w6567 = x7070;
            w6568 = x7073;
        }
        // snow_ground._tolerance
        const Real x7081 = x6166 * w6551;
        const Real x7082 = magnitude(w6556);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a7074 = real_380[l] - real_139[l];
            const Mask a7075 = (real_380[l] < 0.0);
            const Mask a7076 = (a7074 > 0.0);
            const Real a7077 = real_380[l] * real_348[l];
            const Real a7078 = a7074 * real_349[l];
            const Real a7079 = select(a7076, a7078, 0.0);
            const Real a7080 = select(a7075, a7077, a7079);
            real_385[l] = a7080;
        }
        // snow_ground._tolerance
        const Real x7083 = magnitude(real_385[0]);
        const Real x7084 = x7082 + x7083;
        const Real x7085 = x7081 * x7084;
        Real a7086_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7086_last = a7086_last + real_383[l];
        }
        const Real x7087 = a7086_last + x6171;
        Real a7089_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7088 = magnitude(real_385[l]);
            a7089_last = maximum(a7089_last, a7088);
        }
        const Real x7090 = a7089_last + x5566;
        const Real x7091 = x7090 + 30.0;
        const Real x7092 = x7087 * x7091;
        const Real x7093 = x7092 + x7085;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a7100_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a7094 = real_139[l] + x7093;
            const Real a7095 = a7094 * 7.105427357601002e-15;
            const Real a7096 = a7095 * 8.0;
            const Real a7098 = magnitude(real_357[l]);
            const Mask a7099 = (a7098 <= a7096);
            a7100_last = (a7100_last & a7099);
        }
        // snow_ground._is_solved
        Mask a7103_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7097 = real_386[l] * 8.0;
            const Real a7101 = magnitude(real_393[l]);
            const Mask a7102 = (a7101 <= a7097);
            a7103_last = (a7103_last & a7102);
        }
        const Mask x7104 = (a7100_last & a7103_last);
        // snow_ground._in_part
        const Mask x7105 = (w6162 & x7104);
        const Real x7106 = select(x7105, x6165, w6161);
        // parts.added_next
        const Real x7107 = select(x7105, 2.0, 0.125);
        const Real x7108 = x7107 * w6143;
        // snow_ground._in_part
        const Real x7114 = select(x7105, w6551, w6149);
        const Real x7115 = select(x7105, w6552, w6150);
        const Real x7119 = select(x7105, w6556, w6154);
        const Real x7120 = select(x7105, w6557, w6155);
        const Real x7121 = select(x7105, w6558, w6156);
        const Real x7122 = select(x7105, w6559, w6157);
        const Real x7123 = select(x7105, w6560, w6158);
        const Real x7124 = select(x7105, w6561, w6159);
        const Mask x7125 = select(x7105, w6562, w6160);
        const Mask x7126 = (x7106 < 1.0);
        const Mask x7127 = (w6162 & x7126);
        for (int l = 0; l < 5; ++l) {
            const Real a7109 = select(x7105, real_380[l], real_350[l]);
            real_357[l] = a7109;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7110 = select(x7105, real_377[l], real_344[l]);
            const Real a7111 = select(x7105, real_376[l], real_335[l]);
            const Real a7112 = select(x7105, real_374[l], real_347[l]);
            const Real a7113 = select(x7105, real_391[l], real_334[l]);
            real_393[l] = a7110;
            real_386[l] = a7111;
            real_375[l] = a7112;
            real_372[l] = a7113;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7116 = select(x7105, real_383[l], real_362[l]);
            const Real a7117 = select(x7105, real_382[l], real_361[l]);
            const Real a7118 = select(x7105, real_392[l], real_360[l]);
            real_384[l] = a7116;
            real_388[l] = a7117;
            real_389[l] = a7118;
        }
        for (int l = 0; l < 5; ++l) real_350[l] = real_357[l];
        for (int l = 0; l < LAYERS; ++l) real_344[l] = real_393[l];
        for (int l = 0; l < LAYERS; ++l) real_335[l] = real_386[l];
        for (int l = 0; l < LAYERS; ++l) real_347[l] = real_375[l];
        for (int l = 0; l < LAYERS; ++l) real_334[l] = real_372[l];
        for (int l = 0; l < 4; ++l) real_362[l] = real_384[l];
        for (int l = 0; l < 4; ++l) real_361[l] = real_388[l];
        for (int l = 0; l < 4; ++l) real_360[l] = real_389[l];
        w6143 = x7108;
        w6149 = x7114;
        w6150 = x7115;
        w6154 = x7119;
        w6155 = x7120;
        w6156 = x7121;
        w6157 = x7122;
        w6158 = x7123;
        w6159 = x7124;
        w6160 = x7125;
        w6161 = x7106;
        w6162 = x7127;
    }
    // snow_skin.skin_flux
    const Real x7140 = w6154 + 273.15;
    const Real x7141 = w6154 - x1448;
    // calm_air.coefficient
    const Real x7143 = x7141 * x1420;
    const Real x7144 = -x7143;
    // calm_air.limited_richardson
    const Mask x7145 = (x7144 > 0.0);
    const Real x7146 = select(x7145, x7143, 0.0);
    const Real x7148 = x7146 * x2118;
    const Real x7149 = -x7148;
    const Real x7150 = expm1(x7149);
    const Real x7152 = x7150 + 2.0;
    const Real x7153 = x7150 / x7152;
    const Real x7155 = numbers[LAYERS + 2] * x7153;
    const Real x7157 = select(x7145, x7155, x7143);
    const Real x7158 = -x7157;
    const Real x7159 = x7153 * x7153;
    const Real x7160 = 1.0 - x7159;
    const Real x7161 = select(x7145, x7160, 1.0);
    // calm_air.coefficient
    const Mask x7162 = (x7158 > 0.0);
    const Real x7163 = select(x7162, x7157, 0.0);
    const Real x7165 = x7163 * 5.0;
    const Real x7167 = 1.0 - x7165;
    const Real x7168 = sqrt(x7167);
    const Real x7169 = x7163 * 15.0;
    const Real x7171 = x7169 * x7168;
    const Real x7173 = 1.0 - x7171;
    const Real x7174 = 1 / x7173;
    const Real x7176 = x7174 * x7174;
    const Real x7178 = x7168 * 15.0;
    const Real x7179 = x7163 * 37.5;
    const Real x7181 = x7179 / x7168;
    const Real x7183 = x7178 - x7181;
    const Real x7184 = x7176 * x7183;
    const Real x7185 = -x7184;
    const Real x7186 = select(x7162, 0.0, x7157);
    const Mask x7187 = (x7186 > 1e-30);
    const Mask x7188 = (x7186 < 1e-30);
    const Real x7189 = select(x7188, 1e-30, x7186);
    const Real x7190 = sqrt(x7189);
    const Real x7191 = select(x7187, x7190, 0.0);
    const Real x7192 = x1430 * x7191;
    const Real x7193 = x7192 + 1.0;
    const Real x7194 = 1 / x7193;
    const Real x7195 = x7186 * 15.0;
    const Real x7196 = x7195 * x7194;
    const Real x7197 = x7196 + 1.0;
    const Real x7198 = x7194 * (-7.5);
    const Real x7199 = x7194 + 1.0;
    const Real x7200 = x7198 * x7199;
    const Real x7201 = select(x7162, x7185, x7200);
    const Real x7202 = x7201 * x7161;
    const Real x7203 = select(x7162, x7174, x7197);
    const Real x7204 = x1409 * x7203;
    const Real x7205 = x5131 * x7202;
    // snow_skin.skin_flux
    const Real x7207 = x257 * x7204;
    const Real x7208 = x257 * x7205;
    const Real x7210 = 1 / x7140;
    const Real x7211 = 6138.82863340564 * x7210;
    const Real x7212 = w6154 * 0.0036609921288669233;
    const Real x7213 = x7212 * x7211;
    const Real x7214 = exp(x7213);
    const Real x7215 = x7214 * 611.0;
    const Real x7216 = x7215 * 0.378;
    const Real x7217 = forcing[3] - x7216;
    const Real x7218 = 1 / x7217;
    const Real x7219 = x7215 * 0.622;
    const Real x7220 = x7219 * x7218;
    const Real x7221 = x7211 * x7210;
    const Real x7222 = x7220 * x7221;
    const Real x7223 = forcing[3] * x7218;
    const Real x7224 = x7222 * x7223;
    const Real x7225 = x7220 - forcing[2];
    const Real x7226 = x7207 * 1004.5;
    const Real x7227 = x7226 + numbers[LAYERS + 4];
    const Real x7228 = x7140 * x7140;
    const Real x7229 = x7228 * x7140;
    const Real x7230 = x5154 * x7229;
    const Real x7231 = x7208 * x7225;
    const Real x7233 = x7207 * x7224;
    const Real x7234 = x7233 - x7231;
    const Real x7235 = x7208 * 1004.5;
    const Real x7237 = x7235 * x7141;
    const Real x7239 = x7227 - x7237;
    const Real x7240 = x7230 * (-4.0);
    const Real x7241 = x7240 - x7239;
    const Real x7242 = 2830000.0 * x7234;
    const Real x7243 = x7241 - x7242;
    // snow_ground._solution
    const Real x7244 = select(x5028, w6149, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1508 = real_109[l] * x776;
        const Real a1164_1508 = select(x466, a1158_1508, 1.0);
        const Real a5179_1508 = a1164_1508 * 333500.0;
        const Real a7133 = real_350[l] - a5179_1508;
        const Mask a7134 = (real_350[l] < 0.0);
        const Mask a7135 = (a7133 > 0.0);
        const Real a5268_1508 = real_136[l] * 0.0004748338081671415;
        const Real a7136 = real_350[l] * a5268_1508;
        const Real a5269_1508 = real_136[l] * 0.0002370791844476055;
        const Real a7137 = a7133 * a5269_1508;
        const Real a7138 = select(a7135, a7137, 0.0);
        const Real a7139 = select(a7134, a7136, a7138);
        real_358[l] = a7133;
        mask_367[l] = a7134;
        mask_412[l] = a7135;
        real_354[l] = a7139;
    }
    // snow_skin._is_melting
    const Real x7245 = x7244 * real_354[0];
    const Real x7246 = x5171 + x7245;
    const Mask x7247 = (x7246 >= 0.0);
    // snow_skin.skin_with
    const Real x7248 = x7244 - x7243;
    const Mask x7249 = (x7248 < 0.001);
    const Real x7250 = select(x7249, 0.001, x7248);
    const Mask x7251 = (real_354[0] < 0.0);
    const Real x7252 = select(x7251, 0.0, real_354[0]);
    const Real x7253 = x7252 * 20.0;
    const Mask x7254 = (x7252 > 0.0);
    const Real x7255 = select(x7254, 20.0, 0.0);
    const Real x7256 = w6154 - real_354[0];
    const Real x7257 = x7244 * x7256;
    const Real x7258 = select(x7247, x5171, x7257);
    const Real x7259 = x7244 / x7250;
    const Real x7260 = x7243 * x7259;
    const Real x7261 = select(x7247, 0.0, x7260);
    const Mask x7262 = ~x7247;
    const Mask x7263 = (x5028 & x7262);
    const Real x7264 = select(x7263, x7256, 0.0);
    const Real x7265 = select(x5028, w6154, 0.0);
    const Real x7266 = x7258 - x7253;
    const Real x7267 = select(x5028, x7266, 0.0);
    const Real x7268 = x7261 - x7255;
    const Real x7269 = select(x5028, x7268, 0.0);
    const Real x7270 = x7243 / x7250;
    const Real x7272 = x7270 * x7264;
    // snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a5269_1536 = real_136[l] * 0.0002370791844476055;
        const Real a7274 = select(mask_412[l], a5269_1536, 0.0);
        const Real a5268_1536 = real_136[l] * 0.0004748338081671415;
        const Real a7275 = select(mask_367[l], a5268_1536, a7274);
        const Mask a7276 = (real_354[l] > 0.0);
        const Real a7277 = select(a7276, 0.0, real_354[l]);
        real_351[l] = a7275;
        mask_413[l] = a7276;
        real_139[l] = a7277;
    }
    // snow_ground._response
    const Real x7279 = x7269 * real_351[0];
    const Real x7280 = x7272 * w6150;
    const Real x7282 = x7279 - x7280;
    const Real x7291 = seconds * x7282;
    // snow_ground._solution
    const Mask x7300 = (w6161 == 1.0);
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground.advance_snow_ground, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_335[l];
        const Mask a7128 = (real_335[l] < real_252[l]);
        const Mask a7129 = (real_335[l] > real_291[l]);
        const Mask a7130 = (a7128 & a7129);
        const Real a7131 = select(a7130, real_334[l], 1.0);
        const Real a7132 = 1 / a7131;
        const Real a7292 = 2094000.0 * real_344[l];
        const Real a7293 = a7292 + 333500000.0;
        const Real a7294 = a7293 / a7131;
        const Real a7295 = 2094000.0 * real_335[l];
        const Real a7296 = real_281[l] + a7295;
        const Real a7297 = select(a7130, a7294, 0.0);
        const Real a7298 = a7296 + a7297;
        const Real a7299 = select(a7130, a7132, 0.0);
        const Mask a7322 = (real_335[l] >= real_252[l]);
        const Real a7323 = select(a7322, real_252[l], real_291[l]);
        const Real a7325 = select(a7130, real_335[l], a7323);
        const Real a7327 = a7325 - numbers[l + 15 * LAYERS + 54];
        const Real a7329 = a7327 / real_280[l];
        const Mask a7333 = (a7329 < 1e-12);
        const Real a7334 = select(a7333, 1e-12, a7329);
        const Real a7336 = log(a7334);
        const Real a7338 = numbers[l + LAYERS + 47] * a7336;
        const Real a7342 = numbers[l + 16 * LAYERS + 54] - a7338;
        const Mask a7344 = (a7342 > 16.11809565095832);
        const Real a7345 = select(a7344, 16.11809565095832, a7342);
        mask_338[l] = a7130;
        real_347[l] = a7298;
        real_345[l] = a7299;
        mask_340[l] = a7322;
        real_333[l] = a7325;
        real_277[l] = a7329;
        mask_414[l] = a7333;
        real_346[l] = a7334;
        real_342[l] = a7336;
        mask_415[l] = a7344;
        real_341[l] = a7345;
    }
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7362 = real_136[l] * real_136[l];
        const Real a7381 = real_352[l] * real_352[l];
        const Real a7385 = real_350[l] * real_352[l];
        const Mask a7388 = (a7385 < 0.0);
        const Real a7389 = select(a7388, 0.0, a7385);
        const Mask a7392 = (a7389 > 1.0);
        const Real a7393 = select(a7392, 1.0, a7389);
        const Real a7396 = a7393 * a7393;
        const Real a7401 = real_353[l] * a7396;
        const Real a7406 = 1.0 - a7401;
        const Real a7408 = a7406 * real_146[l];
        const Real a7413 = a7406 * real_141[l];
        const Real a7418 = a7413 - real_158[l];
        const Mask a7420 = (a7418 < 0.0);
        const Real a7421 = select(a7420, 0.0, a7418);
        const Real a7423 = a7393 * 10.0;
        const Mask a7426 = (a7423 > 1.0);
        const Real a7427 = select(a7426, 1.0, a7423);
        const Real a7430 = a7427 * a7421;
        const Real a7435 = a7413 - a7430;
        real_150[l] = a7362;
        real_357[l] = a7381;
        mask_416[l] = a7388;
        mask_417[l] = a7392;
        real_380[l] = a7393;
        real_385[l] = a7396;
        real_155[l] = a7406;
        real_356[l] = a7408;
        mask_418[l] = a7420;
        real_152[l] = a7421;
        mask_419[l] = a7426;
        real_400[l] = a7427;
        real_379[l] = a7435;
    }
    // snow_ground._links
    const Real x7437 = 1 / real_379[0];
    const Real x7438 = x7437 * x7437;
    const Real x7442 = select(x5028, x7437, 0.0);
    // snow_skin.skin_flux
    const Real x7458 = x7265 + 273.15;
    const Real x7459 = x7265 - x1448;
    // calm_air.coefficient
    const Real x7463 = x7459 * x1420;
    const Real x7464 = -x7463;
    // calm_air.limited_richardson
    const Mask x7471 = (x7464 > 0.0);
    const Real x7472 = select(x7471, x7463, 0.0);
    const Real x7476 = x7472 * x2118;
    const Real x7477 = -x7476;
    const Real x7482 = expm1(x7477);
    const Real x7483 = x7482 + 1.0;
    const Real x7487 = x7482 + 2.0;
    const Real x7488 = x7482 / x7487;
    const Real x7494 = numbers[LAYERS + 2] * x7488;
    const Real x7500 = select(x7471, x7494, x7463);
    const Real x7501 = -x7500;
    // calm_air.coefficient
    const Mask x7503 = (x7501 > 0.0);
    const Real x7504 = select(x7503, x7500, 0.0);
    const Real x7507 = x7504 * 5.0;
    const Real x7510 = 1.0 - x7507;
    const Real x7511 = sqrt(x7510);
    const Real x7512 = x7511 * 2.0;
    const Real x7514 = x7504 * 15.0;
    const Real x7517 = x7514 * x7511;
    const Real x7523 = 1.0 - x7517;
    const Real x7524 = 1 / x7523;
    const Real x7525 = x7524 * x7524;
    const Real x7530 = select(x7503, 0.0, x7500);
    const Mask x7533 = (x7530 > 1e-30);
    const Mask x7534 = (x7530 < 1e-30);
    const Real x7535 = select(x7534, 1e-30, x7530);
    const Real x7538 = sqrt(x7535);
    const Real x7539 = x7538 * 2.0;
    const Real x7542 = select(x7533, x7538, 0.0);
    const Real x7545 = x1430 * x7542;
    const Real x7550 = x7545 + 1.0;
    const Real x7551 = 1 / x7550;
    const Real x7552 = x7551 * x7551;
    const Real x7556 = x7530 * 15.0;
    const Real x7559 = x7556 * x7551;
    const Real x7566 = x7559 + 1.0;
    const Real x7567 = select(x7503, x7524, x7566);
    const Real x7570 = x1409 * x7567;
    // snow_skin.skin_flux
    const Real x7575 = x257 * x7570;
    const Real x7579 = 1 / x7458;
    const Real x7580 = 6138.82863340564 * x7579;
    const Real x7581 = x7265 * 0.0036609921288669233;
    const Real x7582 = x7581 * x7580;
    const Real x7583 = exp(x7582);
    const Real x7584 = x7583 * 611.0;
    const Real x7585 = x7584 * 0.378;
    const Real x7586 = forcing[3] - x7585;
    const Real x7587 = 1 / x7586;
    const Real x7588 = x7587 * x7587;
    const Real x7591 = x7584 * 0.622;
    const Real x7592 = x7591 * x7587;
    const Real x7595 = x7592 - forcing[2];
    const Real x7598 = x7575 * 1004.5;
    const Real x7600 = x7598 + numbers[LAYERS + 4];
    const Real x7603 = x7458 * x7458;
    const Real x7604 = x7603 * x7458;
    const Real x7605 = x5154 * x7604;
    const Real x7607 = x7575 * x7595;
    const Real x7612 = x7600 * x7459;
    const Real x7616 = x7605 * x7458;
    const Real x7618 = x1446 - x7616;
    const Real x7620 = x7618 - x7612;
    const Real x7622 = 2830000.0 * x7607;
    const Real x7624 = x7620 - x7622;
    // snow_skin.skin_of
    const Real x7626 = x7265 - real_354[0];
    const Real x7628 = x7442 * x7626;
    const Real x7633 = x7624 - x7628;
    const Real x7635 = x7633 / x7250;
    const Real x7637 = x7265 + x7635;
    const Real x7638 = select(x7247, 0.0, x7637);
    const Real x7640 = x7638 - real_354[0];
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7656 = (real_354[l] < 0.0);
        const Real a7657 = select(a7656, 0.0, real_354[l]);
        mask_420[l] = a7656;
        real_136[l] = a7657;
    }
    // retention.at, enthalpy.at, snow_ground.advance_snow_ground
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7347 = exp(real_341[l]);
        const Real a7351 = a7347 * 0.008034787106446777;
        const Real a7355 = a7351 + numbers[l + 6 * LAYERS + 47];
        const Real a7356 = -a7355;
        const Real a7359 = select(mask_338[l], a7356, real_344[l]);
        real_334[l] = a7347;
        real_291[l] = a7359;
    }
    // snow_ground._residuals
    const Real x7673 = real_354[4] - real_291[0];
    // enthalpy._drop_from_above
    real_341[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_341[l + 1] = real_291[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_339[l] = real_291[l + 1];
    real_339[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a7278 = real_139[l] - real_139[l + 1];
        const Real a7283 = select(mask_367[l], real_362[l], real_359[l]);
        const Real a7284 = a7283 * real_351[l];
        const Real a7285 = a7278 * real_361[l];
        const Real a7286 = a7284 + a7285;
        const Real a7287 = select(mask_367[l + 1], real_362[l], real_359[l]);
        const Real a7288 = a7287 * real_351[l + 1];
        const Real a7289 = a7278 * real_360[l];
        const Real a7290 = a7288 - a7289;
        const Real a7445 = real_356[l] + real_379[l + 1];
        const Real a7447 = 1 / a7445;
        const Real a7448 = a7447 * a7447;
        const Real a7452 = seconds * a7447;
        const Real a7455 = select(x5028, a7452, 0.0);
        const Real a7665 = real_136[l] - real_136[l + 1];
        real_366[l] = a7278;
        real_158[l] = a7286;
        real_401[l + 1] = a7290;
        real_365[l] = a7448;
        real_364[l] = a7455;
        real_389[l] = a7665;
    }
    // snow_ground._direction
    real_158[4] = real_of(0.0);
    real_401[0] = real_of(0.0);
    const Real x7747 = x5030 * real_351[4];
    const Real x7751 = x5033 * real_351[4];
    const Real x7758 = -x5030;
    for (int l = 0; l < 4; ++l) {
        const Real a7750 = -real_158[l];
        const Real a7757 = -real_401[l + 1];
        real_360[l] = a7750;
        real_361[l] = a7757;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7753 = -real_286[l + 1];
        const Real a7759 = -real_272[l];
        real_307[l] = a7753;
        real_312[l] = a7759;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_368[l] = real_360[l];
    real_368[4] = x7751;
    for (int l = 0; l < LAYERS - 1; ++l) real_368[l + 5] = real_307[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7746 = real_158[l] + real_401[l];
        const Real a7748 = a7746 + in_row(l, 4, x7747);
        const Real a7749 = a7748 - in_row(l, 0, x7291);
        const Real a7754 = a7749 + 1.0;
        real_351[l] = a7754;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7696 = 2094000.0 * real_333[l];
        const Real a7698 = real_281[l] + a7696;
        const Real a7712 = real_291[l] - real_341[l];
        const Real a7725 = real_291[l] - real_339[l];
        const Real a7755 = real_347[l] + real_274[l];
        const Real a7756 = a7755 + real_272[l];
        real_332[l] = a7698;
        real_336[l] = a7712;
        real_331[l] = a7725;
        real_275[l] = a7756;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_370[l] = real_351[l];
    for (int l = 0; l < LAYERS; ++l) real_370[l + 5] = real_275[l];
    for (int l = 0; l < 4; ++l) real_369[l] = real_361[l];
    real_369[4] = x7758;
    for (int l = 0; l < LAYERS - 1; ++l) real_369[l + 5] = real_312[l];
    // tridiagonal.jvp
    real_371[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_371[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_373[l] = real_of(0.0);
    real_373[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7829 = select(x5028, x7265, 0.0);
    const Real x7831 = select(x5028, x7267, 0.0);
    const Real x7833 = real_354[4] - real_344[0];
    const Real x7835 = x1348 * x7833;
    const Real x7840 = select(x5028, x7835, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7827 = select(x7300, real_344[l], NOT_A_NUMBER);
        const Real a7842 = a7827 + 273.15;
        after[l] = a7842;
        real_275[l] = a7827;
        real_339[l] = a7842;
    }
    // ground_heat.heat
    const Real x7845 = x4835 - real_339[0];
    // snow_skin.skin_flux
    const Real x7894 = x7829 + 273.15;
    after[3 * LAYERS + 31] = x7894;
    const Real x7895 = x7829 - x1448;
    // calm_air.coefficient
    const Real x7899 = x7895 * x1420;
    const Real x7900 = -x7899;
    // calm_air.limited_richardson
    const Mask x7907 = (x7900 > 0.0);
    const Real x7908 = select(x7907, x7899, 0.0);
    const Real x7912 = x7908 * x2118;
    const Real x7913 = -x7912;
    const Real x7918 = expm1(x7913);
    const Real x7919 = x7918 + 1.0;
    const Real x7923 = x7918 + 2.0;
    const Real x7924 = x7918 / x7923;
    const Real x7930 = numbers[LAYERS + 2] * x7924;
    const Real x7936 = select(x7907, x7930, x7899);
    const Real x7937 = -x7936;
    // calm_air.coefficient
    const Mask x7939 = (x7937 > 0.0);
    const Real x7940 = select(x7939, x7936, 0.0);
    const Real x7943 = x7940 * 5.0;
    const Real x7946 = 1.0 - x7943;
    const Real x7947 = sqrt(x7946);
    const Real x7948 = x7947 * 2.0;
    const Real x7950 = x7940 * 15.0;
    const Real x7953 = x7950 * x7947;
    const Real x7959 = 1.0 - x7953;
    const Real x7960 = 1 / x7959;
    const Real x7961 = x7960 * x7960;
    const Real x7966 = select(x7939, 0.0, x7936);
    const Mask x7969 = (x7966 > 1e-30);
    const Mask x7970 = (x7966 < 1e-30);
    const Real x7971 = select(x7970, 1e-30, x7966);
    const Real x7974 = sqrt(x7971);
    const Real x7975 = x7974 * 2.0;
    const Real x7978 = select(x7969, x7974, 0.0);
    const Real x7981 = x1430 * x7978;
    const Real x7986 = x7981 + 1.0;
    const Real x7987 = 1 / x7986;
    const Real x7988 = x7987 * x7987;
    const Real x7992 = x7966 * 15.0;
    const Real x7995 = x7992 * x7987;
    const Real x8002 = x7995 + 1.0;
    const Real x8003 = select(x7939, x7960, x8002);
    const Real x8006 = x1409 * x8003;
    // snow_skin.skin_flux
    const Real x8011 = x257 * x8006;
    const Real x8015 = 1 / x7894;
    const Real x8016 = x8015 * x8015;
    const Real x8020 = 6138.82863340564 * x8015;
    const Real x8023 = x7829 * 0.0036609921288669233;
    const Real x8025 = x8023 * x8020;
    const Real x8030 = exp(x8025);
    const Real x8032 = x8030 * 611.0;
    const Real x8034 = x8032 * 0.378;
    const Real x8036 = forcing[3] - x8034;
    const Real x8038 = 1 / x8036;
    const Real x8039 = x8038 * x8038;
    const Real x8043 = x8032 * 0.622;
    const Real x8045 = x8043 * x8038;
    const Real x8050 = x8045 - forcing[2];
    const Real x8052 = x8011 * 1004.5;
    const Real x8054 = x8052 + numbers[LAYERS + 4];
    const Real x8056 = x7894 * x7894;
    const Real x8059 = x8056 * x7894;
    const Real x8063 = x5154 * x8059;
    const Real x8067 = x8011 * x8050;
    const Real x8071 = x8054 * x7895;
    const Real x8075 = x8063 * x7894;
    const Real x8079 = x1446 - x8075;
    const Real x8081 = x8079 - x8071;
    const Real x8083 = 2830000.0 * x8067;
    const Real x8085 = x8081 - x8083;
    // layered_snow._melted
    const Real x8087 = seconds * x8067;
    const Real x8089 = x1353 * x8087;
    const Real x8095 = select(x5028, x8089, 0.0);
    const Real x8096 = -x8095;
    // snow_water.with_vapour_exchange
    const Mask x8098 = (x8096 < 0.0);
    const Real x8099 = select(x8098, 0.0, x8095);
    const Real x8100 = -x8099;
    const Mask x8103 = (x8095 < 0.0);
    const Real x8104 = select(x8103, 0.0, x8095);
    const Mask x8108 = (x1149 > 0.0);
    const Real x8109 = select(x8108, x1149, 1.0);
    // layered_snow._melted, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7857 = x1353 * real_350[l];
        const Real a7863 = select(x5028, a7857, 0.0);
        const Real a7866 = a7863 * 2.9985007496251872e-06;
        const Real a7867 = -a7866;
        const Mask a7869 = (a7867 < 0.0);
        const Real a7870 = select(a7869, 0.0, a7866);
        const Real a7871 = -a7870;
        const Mask a7873 = (a7871 > real_109[l]);
        const Real a7874 = select(a7873, real_109[l], a7871);
        const Real a7876 = real_109[l] - a7874;
        const Mask a7878 = (real_112[l] > 0.0);
        const Real a7879 = select(a7878, real_112[l], 1.0);
        const Real a7881 = a7876 / a7879;
        const Mask a7885 = (a7881 > 1.0);
        const Real a7886 = select(a7885, 1.0, a7881);
        const Real a7888 = select(a7878, a7886, 0.0);
        const Real a7890 = a7888 * real_65[l];
        real_351[l] = a7863;
        mask_421[l] = a7869;
        mask_422[l] = a7873;
        mask_423[l] = a7878;
        real_401[l] = a7879;
        real_158[l] = a7881;
        mask_424[l] = a7885;
        real_136[l] = a7888;
        real_379[l] = a7890;
    }
    // snow_water.with_vapour_exchange
    const Real x8111 = select(x8108, real_351[0], 0.0);
    const Real x8112 = -x8111;
    // snow_layers.liquid_water
    const Real x8114 = real_351[0] * 2.9985007496251872e-06;
    const Real x8115 = -x8114;
    const Mask x8117 = (x8115 < 0.0);
    const Real x8118 = select(x8117, 0.0, x8114);
    const Real x8119 = -x8118;
    const Mask x8121 = (x8119 > x1149);
    const Real x8122 = select(x8121, x1149, x8119);
    // snow_water.with_vapour_exchange
    const Real x8124 = x1149 - x8122;
    const Mask x8126 = (x8100 > x8124);
    const Real x8127 = select(x8126, x8124, x8100);
    const Real x8129 = x8127 - x8104;
    const Mask x8131 = (x8124 > 0.0);
    // snow_layers.warmth
    const Real x8132 = 1 / x8109;
    const Real x8133 = x8132 * x8132;
    const Real x8137 = x8132 * 0.0004748338081671415;
    const Real x8140 = x8132 * 0.0002370791844476055;
    const Real x8143 = x8109 * 333500.0;
    const Real x8145 = x8111 + x8143;
    const Real x8146 = -x8145;
    const Mask x8148 = (x8112 < 0.0);
    const Mask x8149 = (x8146 > 0.0);
    const Real x8150 = x8111 * x8137;
    const Real x8155 = x8145 * x8140;
    const Real x8160 = select(x8149, x8155, 0.0);
    const Real x8163 = select(x8148, x8150, x8160);
    const Real x8164 = -x8163;
    // snow_water.with_vapour_exchange
    const Mask x8166 = (x8164 > 0.0);
    const Real x8167 = select(x8166, 0.0, x8163);
    const Real x8170 = x8167 * 2106.0;
    const Real x8173 = x8129 * x8170;
    const Real x8179 = select(x8131, x8124, 1.0);
    const Real x8181 = x8129 / x8179;
    const Real x8185 = 1.0 - x8181;
    const Real x8188 = x8099 + x8127;
    const Real x8189 = -x8188;
    const Real x8191 = x1149 - x8129;
    const Real x8193 = x8173 - real_351[0];
    const Real x8195 = real_379[0] * x8185;
    const Real x8200 = select(x8131, x8195, real_379[0]);
    const Real x8202 = x8127 / x8109;
    const Real x8206 = 1.0 - x8202;
    const Real x8208 = real_108[0] * x8206;
    const Mask x8213 = (real_66[1] > 0.0);
    const Real x8214 = select(x8213, real_66[1], 1.0);
    const Real x8216 = select(x8213, real_351[1], 0.0);
    const Real x8217 = -x8216;
    // snow_layers.liquid_water
    const Real x8219 = real_351[1] * 2.9985007496251872e-06;
    const Real x8220 = -x8219;
    const Mask x8222 = (x8220 < 0.0);
    const Real x8223 = select(x8222, 0.0, x8219);
    const Real x8224 = -x8223;
    const Mask x8226 = (x8224 > real_66[1]);
    const Real x8227 = select(x8226, real_66[1], x8224);
    // snow_water.with_vapour_exchange
    const Real x8229 = real_66[1] - x8227;
    const Mask x8231 = (x8189 > x8229);
    const Real x8232 = select(x8231, x8229, x8189);
    const Mask x8234 = (x8229 > 0.0);
    // snow_layers.warmth
    const Real x8235 = 1 / x8214;
    const Real x8236 = x8235 * x8235;
    const Real x8240 = x8235 * 0.0004748338081671415;
    const Real x8243 = x8235 * 0.0002370791844476055;
    const Real x8246 = x8214 * 333500.0;
    const Real x8248 = x8216 + x8246;
    const Real x8249 = -x8248;
    const Mask x8251 = (x8217 < 0.0);
    const Mask x8252 = (x8249 > 0.0);
    const Real x8253 = x8216 * x8240;
    const Real x8258 = x8248 * x8243;
    const Real x8263 = select(x8252, x8258, 0.0);
    const Real x8266 = select(x8251, x8253, x8263);
    const Real x8267 = -x8266;
    // snow_water.with_vapour_exchange
    const Mask x8269 = (x8267 > 0.0);
    const Real x8270 = select(x8269, 0.0, x8266);
    const Real x8273 = x8270 * 2106.0;
    const Real x8276 = x8232 * x8273;
    const Real x8282 = select(x8234, x8229, 1.0);
    const Real x8284 = x8232 / x8282;
    const Real x8288 = 1.0 - x8284;
    const Real x8290 = x8129 + x8232;
    const Real x8292 = x8188 + x8232;
    const Real x8293 = -x8292;
    const Real x8296 = real_66[1] - x8232;
    const Real x8298 = x8276 - real_351[1];
    const Real x8300 = real_379[1] * x8288;
    const Real x8305 = select(x8234, x8300, real_379[1]);
    const Real x8307 = x8232 / x8214;
    const Real x8311 = 1.0 - x8307;
    const Real x8313 = real_108[1] * x8311;
    const Mask x8318 = (real_66[2] > 0.0);
    const Real x8319 = select(x8318, real_66[2], 1.0);
    const Real x8321 = select(x8318, real_351[2], 0.0);
    const Real x8322 = -x8321;
    // snow_layers.liquid_water
    const Real x8324 = real_351[2] * 2.9985007496251872e-06;
    const Real x8325 = -x8324;
    const Mask x8327 = (x8325 < 0.0);
    const Real x8328 = select(x8327, 0.0, x8324);
    const Real x8329 = -x8328;
    const Mask x8331 = (x8329 > real_66[2]);
    const Real x8332 = select(x8331, real_66[2], x8329);
    // snow_water.with_vapour_exchange
    const Real x8334 = real_66[2] - x8332;
    const Mask x8336 = (x8293 > x8334);
    const Real x8337 = select(x8336, x8334, x8293);
    const Mask x8339 = (x8334 > 0.0);
    // snow_layers.warmth
    const Real x8340 = 1 / x8319;
    const Real x8341 = x8340 * x8340;
    const Real x8345 = x8340 * 0.0004748338081671415;
    const Real x8348 = x8340 * 0.0002370791844476055;
    const Real x8351 = x8319 * 333500.0;
    const Real x8353 = x8321 + x8351;
    const Real x8354 = -x8353;
    const Mask x8356 = (x8322 < 0.0);
    const Mask x8357 = (x8354 > 0.0);
    const Real x8358 = x8321 * x8345;
    const Real x8363 = x8353 * x8348;
    const Real x8368 = select(x8357, x8363, 0.0);
    const Real x8371 = select(x8356, x8358, x8368);
    const Real x8372 = -x8371;
    // snow_water.with_vapour_exchange
    const Mask x8374 = (x8372 > 0.0);
    const Real x8375 = select(x8374, 0.0, x8371);
    const Real x8378 = x8375 * 2106.0;
    const Real x8381 = x8337 * x8378;
    const Real x8387 = select(x8339, x8334, 1.0);
    const Real x8389 = x8337 / x8387;
    const Real x8393 = 1.0 - x8389;
    const Real x8395 = x8290 + x8337;
    const Real x8397 = x8292 + x8337;
    const Real x8398 = -x8397;
    const Real x8401 = real_66[2] - x8337;
    const Real x8403 = x8381 - real_351[2];
    const Real x8405 = real_379[2] * x8393;
    const Real x8410 = select(x8339, x8405, real_379[2]);
    const Real x8412 = x8337 / x8319;
    const Real x8416 = 1.0 - x8412;
    const Real x8418 = real_108[2] * x8416;
    const Mask x8423 = (real_66[3] > 0.0);
    const Real x8424 = select(x8423, real_66[3], 1.0);
    const Real x8426 = select(x8423, real_351[3], 0.0);
    const Real x8427 = -x8426;
    // snow_layers.liquid_water
    const Real x8429 = real_351[3] * 2.9985007496251872e-06;
    const Real x8430 = -x8429;
    const Mask x8432 = (x8430 < 0.0);
    const Real x8433 = select(x8432, 0.0, x8429);
    const Real x8434 = -x8433;
    const Mask x8436 = (x8434 > real_66[3]);
    const Real x8437 = select(x8436, real_66[3], x8434);
    // snow_water.with_vapour_exchange
    const Real x8439 = real_66[3] - x8437;
    const Mask x8441 = (x8398 > x8439);
    const Real x8442 = select(x8441, x8439, x8398);
    const Mask x8444 = (x8439 > 0.0);
    // snow_layers.warmth
    const Real x8445 = 1 / x8424;
    const Real x8446 = x8445 * x8445;
    const Real x8450 = x8445 * 0.0004748338081671415;
    const Real x8453 = x8445 * 0.0002370791844476055;
    const Real x8456 = x8424 * 333500.0;
    const Real x8458 = x8426 + x8456;
    const Real x8459 = -x8458;
    const Mask x8461 = (x8427 < 0.0);
    const Mask x8462 = (x8459 > 0.0);
    const Real x8463 = x8426 * x8450;
    const Real x8468 = x8458 * x8453;
    const Real x8473 = select(x8462, x8468, 0.0);
    const Real x8476 = select(x8461, x8463, x8473);
    const Real x8477 = -x8476;
    // snow_water.with_vapour_exchange
    const Mask x8479 = (x8477 > 0.0);
    const Real x8480 = select(x8479, 0.0, x8476);
    const Real x8483 = x8480 * 2106.0;
    const Real x8486 = x8442 * x8483;
    const Real x8492 = select(x8444, x8439, 1.0);
    const Real x8494 = x8442 / x8492;
    const Real x8498 = 1.0 - x8494;
    const Real x8500 = x8395 + x8442;
    const Real x8502 = x8397 + x8442;
    const Real x8503 = -x8502;
    const Real x8506 = real_66[3] - x8442;
    const Real x8508 = x8486 - real_351[3];
    const Real x8510 = real_379[3] * x8498;
    const Real x8515 = select(x8444, x8510, real_379[3]);
    const Real x8517 = x8442 / x8424;
    const Real x8521 = 1.0 - x8517;
    const Real x8523 = real_108[3] * x8521;
    const Mask x8528 = (real_66[4] > 0.0);
    const Real x8529 = select(x8528, real_66[4], 1.0);
    const Real x8531 = select(x8528, real_351[4], 0.0);
    const Real x8532 = -x8531;
    // snow_layers.liquid_water
    const Real x8534 = real_351[4] * 2.9985007496251872e-06;
    const Real x8535 = -x8534;
    const Mask x8537 = (x8535 < 0.0);
    const Real x8538 = select(x8537, 0.0, x8534);
    const Real x8539 = -x8538;
    const Mask x8541 = (x8539 > real_66[4]);
    const Real x8542 = select(x8541, real_66[4], x8539);
    // snow_water.with_vapour_exchange
    const Real x8544 = real_66[4] - x8542;
    const Mask x8546 = (x8503 > x8544);
    const Real x8547 = select(x8546, x8544, x8503);
    const Mask x8549 = (x8544 > 0.0);
    // snow_layers.warmth
    const Real x8550 = 1 / x8529;
    const Real x8551 = x8550 * x8550;
    const Real x8555 = x8550 * 0.0004748338081671415;
    const Real x8558 = x8550 * 0.0002370791844476055;
    const Real x8561 = x8529 * 333500.0;
    const Real x8563 = x8531 + x8561;
    const Real x8564 = -x8563;
    const Mask x8566 = (x8532 < 0.0);
    const Mask x8567 = (x8564 > 0.0);
    const Real x8568 = x8531 * x8555;
    const Real x8573 = x8563 * x8558;
    const Real x8578 = select(x8567, x8573, 0.0);
    const Real x8581 = select(x8566, x8568, x8578);
    const Real x8582 = -x8581;
    // snow_water.with_vapour_exchange
    const Mask x8584 = (x8582 > 0.0);
    const Real x8585 = select(x8584, 0.0, x8581);
    const Real x8588 = x8585 * 2106.0;
    const Real x8591 = x8547 * x8588;
    const Real x8597 = select(x8549, x8544, 1.0);
    const Real x8599 = x8547 / x8597;
    const Real x8603 = 1.0 - x8599;
    const Real x8605 = x8500 + x8547;
    const Real x8608 = real_66[4] - x8547;
    const Real x8610 = x8591 - real_351[4];
    const Real x8612 = real_379[4] * x8603;
    const Real x8617 = select(x8549, x8612, real_379[4]);
    const Real x8619 = x8547 / x8529;
    const Real x8623 = 1.0 - x8619;
    const Real x8625 = real_108[4] * x8623;
    // snow_water.<genexpr>
    real_351[0] = x8191;
    real_351[1] = x8296;
    real_351[2] = x8401;
    real_351[3] = x8506;
    real_351[4] = x8608;
    real_66[0] = x8193;
    real_66[1] = x8298;
    real_66[2] = x8403;
    real_66[3] = x8508;
    real_66[4] = x8610;
    real_112[0] = x8200;
    real_112[1] = x8305;
    real_112[2] = x8410;
    real_112[3] = x8515;
    real_112[4] = x8617;
    real_356[0] = x8208;
    real_356[1] = x8313;
    real_356[2] = x8418;
    real_356[3] = x8523;
    real_356[4] = x8625;
    // snow_layers.liquid_water
    const Real x8638 = real_66[0] * 2.9985007496251872e-06;
    const Mask x8640 = (x8638 < 0.0);
    const Real x8641 = select(x8640, 0.0, x8638);
    const Mask x8643 = (x8641 > real_351[0]);
    const Real x8644 = select(x8643, real_351[0], x8641);
    // snow_water.percolated
    const Real x8646 = real_351[0] - x8644;
    const Mask x8648 = (x8646 > 0.0);
    const Real x8649 = select(x8648, x8646, 1.0);
    const Real x8651 = x8646 / x8649;
    const Mask x8655 = (x8651 > 1.0);
    const Real x8656 = select(x8655, 1.0, x8651);
    const Real x8658 = select(x8648, x8656, 0.0);
    const Real x8660 = x8658 * real_112[0];
    const Real x8664 = x8646 * 0.0010905125408942203;
    const Mask x8666 = (x8660 < x8664);
    const Real x8667 = select(x8666, x8664, x8660);
    // snow_properties._pores
    const Real x8669 = x8667 - x8664;
    const Mask x8671 = (x8669 < 0.0);
    const Real x8672 = select(x8671, 0.0, x8669);
    // snow_properties.held_by_pores
    const Real x8674 = x1292 * x8672;
    // snow_water.percolated
    const Real x8678 = x8644 - x8674;
    const Mask x8680 = (x8678 < 0.0);
    const Real x8681 = select(x8680, 0.0, x8678);
    const Mask x8683 = (x8644 > 0.0);
    const Real x8684 = select(x8683, x8644, 1.0);
    const Real x8686 = x8681 / x8684;
    const Real x8690 = real_66[0] * x8686;
    const Real x8694 = select(x8683, x8690, 0.0);
    const Mask x8696 = (real_351[0] > 0.0);
    const Real x8697 = select(x8696, real_351[0], 1.0);
    const Real x8699 = x8681 / x8697;
    const Real x8703 = real_351[0] - x8681;
    const Real x8705 = real_66[0] - x8694;
    const Real x8707 = 1.0 - x8699;
    const Real x8709 = real_356[0] * x8707;
    const Real x8714 = real_351[1] + x8681;
    const Real x8716 = real_66[1] + x8694;
    // snow_layers.liquid_water
    const Real x8718 = x8716 * 2.9985007496251872e-06;
    const Mask x8720 = (x8718 < 0.0);
    const Real x8721 = select(x8720, 0.0, x8718);
    const Mask x8723 = (x8721 > x8714);
    const Real x8724 = select(x8723, x8714, x8721);
    // snow_water.percolated
    const Real x8726 = x8714 - x8724;
    // snow_layers.liquid_water
    const Real x8728 = real_66[1] * 2.9985007496251872e-06;
    const Mask x8730 = (x8728 < 0.0);
    const Real x8731 = select(x8730, 0.0, x8728);
    const Mask x8733 = (x8731 > real_351[1]);
    const Real x8734 = select(x8733, real_351[1], x8731);
    // snow_water.percolated
    const Real x8736 = real_351[1] - x8734;
    const Mask x8738 = (x8736 > 0.0);
    const Real x8739 = select(x8738, x8736, 1.0);
    const Real x8741 = x8726 / x8739;
    const Mask x8745 = (x8741 > 1.0);
    const Real x8746 = select(x8745, 1.0, x8741);
    const Real x8748 = select(x8738, x8746, 0.0);
    const Real x8750 = x8748 * real_112[1];
    const Real x8754 = x8726 * 0.0010905125408942203;
    const Mask x8756 = (x8750 < x8754);
    const Real x8757 = select(x8756, x8754, x8750);
    // snow_properties._pores
    const Real x8759 = x8757 - x8754;
    const Mask x8761 = (x8759 < 0.0);
    const Real x8762 = select(x8761, 0.0, x8759);
    // snow_properties.held_by_pores
    const Real x8764 = x1292 * x8762;
    // snow_water.percolated
    const Real x8768 = x8724 - x8764;
    const Mask x8770 = (x8768 < 0.0);
    const Real x8771 = select(x8770, 0.0, x8768);
    const Mask x8773 = (x8724 > 0.0);
    const Real x8774 = select(x8773, x8724, 1.0);
    const Real x8776 = x8771 / x8774;
    const Real x8780 = x8716 * x8776;
    const Real x8784 = select(x8773, x8780, 0.0);
    const Mask x8786 = (x8714 > 0.0);
    const Real x8787 = select(x8786, x8714, 1.0);
    const Real x8789 = x8771 / x8787;
    const Real x8793 = x8714 - x8771;
    const Real x8795 = x8716 - x8784;
    const Real x8797 = 1.0 - x8789;
    const Real x8799 = real_356[1] * x8797;
    const Real x8804 = real_351[2] + x8771;
    const Real x8806 = real_66[2] + x8784;
    // snow_layers.liquid_water
    const Real x8808 = x8806 * 2.9985007496251872e-06;
    const Mask x8810 = (x8808 < 0.0);
    const Real x8811 = select(x8810, 0.0, x8808);
    const Mask x8813 = (x8811 > x8804);
    const Real x8814 = select(x8813, x8804, x8811);
    // snow_water.percolated
    const Real x8816 = x8804 - x8814;
    // snow_layers.liquid_water
    const Real x8818 = real_66[2] * 2.9985007496251872e-06;
    const Mask x8820 = (x8818 < 0.0);
    const Real x8821 = select(x8820, 0.0, x8818);
    const Mask x8823 = (x8821 > real_351[2]);
    const Real x8824 = select(x8823, real_351[2], x8821);
    // snow_water.percolated
    const Real x8826 = real_351[2] - x8824;
    const Mask x8828 = (x8826 > 0.0);
    const Real x8829 = select(x8828, x8826, 1.0);
    const Real x8831 = x8816 / x8829;
    const Mask x8835 = (x8831 > 1.0);
    const Real x8836 = select(x8835, 1.0, x8831);
    const Real x8838 = select(x8828, x8836, 0.0);
    const Real x8840 = x8838 * real_112[2];
    const Real x8844 = x8816 * 0.0010905125408942203;
    const Mask x8846 = (x8840 < x8844);
    const Real x8847 = select(x8846, x8844, x8840);
    // snow_properties._pores
    const Real x8849 = x8847 - x8844;
    const Mask x8851 = (x8849 < 0.0);
    const Real x8852 = select(x8851, 0.0, x8849);
    // snow_properties.held_by_pores
    const Real x8854 = x1292 * x8852;
    // snow_water.percolated
    const Real x8858 = x8814 - x8854;
    const Mask x8860 = (x8858 < 0.0);
    const Real x8861 = select(x8860, 0.0, x8858);
    const Mask x8863 = (x8814 > 0.0);
    const Real x8864 = select(x8863, x8814, 1.0);
    const Real x8866 = x8861 / x8864;
    const Real x8870 = x8806 * x8866;
    const Real x8874 = select(x8863, x8870, 0.0);
    const Mask x8876 = (x8804 > 0.0);
    const Real x8877 = select(x8876, x8804, 1.0);
    const Real x8879 = x8861 / x8877;
    const Real x8883 = x8804 - x8861;
    const Real x8885 = x8806 - x8874;
    const Real x8887 = 1.0 - x8879;
    const Real x8889 = real_356[2] * x8887;
    const Real x8894 = real_351[3] + x8861;
    const Real x8896 = real_66[3] + x8874;
    // snow_layers.liquid_water
    const Real x8898 = x8896 * 2.9985007496251872e-06;
    const Mask x8900 = (x8898 < 0.0);
    const Real x8901 = select(x8900, 0.0, x8898);
    const Mask x8903 = (x8901 > x8894);
    const Real x8904 = select(x8903, x8894, x8901);
    // snow_water.percolated
    const Real x8906 = x8894 - x8904;
    // snow_layers.liquid_water
    const Real x8908 = real_66[3] * 2.9985007496251872e-06;
    const Mask x8910 = (x8908 < 0.0);
    const Real x8911 = select(x8910, 0.0, x8908);
    const Mask x8913 = (x8911 > real_351[3]);
    const Real x8914 = select(x8913, real_351[3], x8911);
    // snow_water.percolated
    const Real x8916 = real_351[3] - x8914;
    const Mask x8918 = (x8916 > 0.0);
    const Real x8919 = select(x8918, x8916, 1.0);
    const Real x8921 = x8906 / x8919;
    const Mask x8925 = (x8921 > 1.0);
    const Real x8926 = select(x8925, 1.0, x8921);
    const Real x8928 = select(x8918, x8926, 0.0);
    const Real x8930 = x8928 * real_112[3];
    const Real x8934 = x8906 * 0.0010905125408942203;
    const Mask x8936 = (x8930 < x8934);
    const Real x8937 = select(x8936, x8934, x8930);
    // snow_properties._pores
    const Real x8939 = x8937 - x8934;
    const Mask x8941 = (x8939 < 0.0);
    const Real x8942 = select(x8941, 0.0, x8939);
    // snow_properties.held_by_pores
    const Real x8944 = x1292 * x8942;
    // snow_water.percolated
    const Real x8948 = x8904 - x8944;
    const Mask x8950 = (x8948 < 0.0);
    const Real x8951 = select(x8950, 0.0, x8948);
    const Mask x8953 = (x8904 > 0.0);
    const Real x8954 = select(x8953, x8904, 1.0);
    const Real x8956 = x8951 / x8954;
    const Real x8960 = x8896 * x8956;
    const Real x8964 = select(x8953, x8960, 0.0);
    const Mask x8966 = (x8894 > 0.0);
    const Real x8967 = select(x8966, x8894, 1.0);
    const Real x8969 = x8951 / x8967;
    const Real x8973 = x8894 - x8951;
    const Real x8975 = x8896 - x8964;
    const Real x8977 = 1.0 - x8969;
    const Real x8979 = real_356[3] * x8977;
    const Real x8984 = real_351[4] + x8951;
    const Real x8986 = real_66[4] + x8964;
    // snow_layers.liquid_water
    const Real x8988 = x8986 * 2.9985007496251872e-06;
    const Mask x8990 = (x8988 < 0.0);
    const Real x8991 = select(x8990, 0.0, x8988);
    const Mask x8993 = (x8991 > x8984);
    const Real x8994 = select(x8993, x8984, x8991);
    // snow_water.percolated
    const Real x8996 = x8984 - x8994;
    // snow_layers.liquid_water
    const Real x8998 = real_66[4] * 2.9985007496251872e-06;
    const Mask x9000 = (x8998 < 0.0);
    const Real x9001 = select(x9000, 0.0, x8998);
    const Mask x9003 = (x9001 > real_351[4]);
    const Real x9004 = select(x9003, real_351[4], x9001);
    // snow_water.percolated
    const Real x9006 = real_351[4] - x9004;
    const Mask x9008 = (x9006 > 0.0);
    const Real x9009 = select(x9008, x9006, 1.0);
    const Real x9011 = x8996 / x9009;
    const Mask x9015 = (x9011 > 1.0);
    const Real x9016 = select(x9015, 1.0, x9011);
    const Real x9018 = select(x9008, x9016, 0.0);
    const Real x9020 = x9018 * real_112[4];
    const Real x9024 = x8996 * 0.0010905125408942203;
    const Mask x9026 = (x9020 < x9024);
    const Real x9027 = select(x9026, x9024, x9020);
    // snow_properties._pores
    const Real x9029 = x9027 - x9024;
    const Mask x9031 = (x9029 < 0.0);
    const Real x9032 = select(x9031, 0.0, x9029);
    // snow_properties.held_by_pores
    const Real x9034 = x1292 * x9032;
    // snow_water.percolated
    const Real x9038 = x8994 - x9034;
    const Mask x9040 = (x9038 < 0.0);
    const Real x9041 = select(x9040, 0.0, x9038);
    const Mask x9043 = (x8994 > 0.0);
    const Real x9044 = select(x9043, x8994, 1.0);
    const Real x9046 = x9041 / x9044;
    const Real x9050 = x8986 * x9046;
    const Real x9054 = select(x9043, x9050, 0.0);
    const Mask x9056 = (x8984 > 0.0);
    const Real x9057 = select(x9056, x8984, 1.0);
    const Real x9059 = x9041 / x9057;
    const Real x9063 = x8984 - x9041;
    const Real x9065 = x8986 - x9054;
    const Real x9067 = 1.0 - x9059;
    const Real x9069 = real_356[4] * x9067;
    // snow_water.<genexpr>
    real_351[0] = x8703;
    real_351[1] = x8793;
    real_351[2] = x8883;
    real_351[3] = x8973;
    real_351[4] = x9063;
    real_139[0] = x8705;
    real_139[1] = x8795;
    real_139[2] = x8885;
    real_139[3] = x8975;
    real_139[4] = x9065;
    real_406[0] = x8667;
    real_406[1] = x8757;
    real_406[2] = x8847;
    real_406[3] = x8937;
    real_406[4] = x9027;
    real_378[0] = x8709;
    real_378[1] = x8799;
    real_378[2] = x8889;
    real_378[3] = x8979;
    real_378[4] = x9069;
    // layered_snow._melted
    const Real x9082 = select(x5028, x1354, 1.0);
    const Real x9084 = x9082 * seconds;
    const Real x9086 = x8605 / x9084;
    const Real x9090 = x9086 * 2830000.0;
    const Real x9092 = select(x5028, x9090, 0.0);
    const Real x9094 = x8085 + x8071;
    const Real x9096 = x8067 * 2830000.0;
    const Real x9097 = x9094 + x9096;
    const Real x9099 = x9097 - x7831;
    const Real x9154 = x9099 - x9092;
    const Real x9156 = select(x5028, x9154, 0.0);
    // layered_snow.close_snow
    const Real x9158 = x9041 + x1450;
    // layered_snow_step.layered_snow_step
    const Real x9171 = x8605 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9173_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_406[l];
        const Mask a9101 = (real_351[l] > 0.0);
        const Real a9102 = select(a9101, real_351[l], 1.0);
        const Real a9104 = real_139[l] * 2.9985007496251872e-06;
        const Mask a9106 = (a9104 < 0.0);
        const Real a9107 = select(a9106, 0.0, a9104);
        const Mask a9109 = (a9107 > real_351[l]);
        const Real a9110 = select(a9109, real_351[l], a9107);
        after[3 * LAYERS + 10 + l] = a9110;
        const Real a9112 = select(a9101, real_139[l], 0.0);
        const Real a9114 = 1 / a9102;
        const Real a9115 = a9114 * a9114;
        const Real a9119 = a9114 * 0.0004748338081671415;
        const Real a9122 = a9114 * 0.0002370791844476055;
        const Real a9125 = a9102 * 333500.0;
        const Real a9127 = a9112 - a9125;
        const Mask a9129 = (a9112 < 0.0);
        const Mask a9130 = (a9127 > 0.0);
        const Real a9131 = a9112 * a9119;
        const Real a9136 = a9127 * a9122;
        const Real a9141 = select(a9130, a9136, 0.0);
        const Real a9143 = select(a9129, a9131, a9141);
        const Real a9145 = real_351[l] - a9110;
        after[3 * LAYERS + 5 + l] = a9145;
        const Real a9147 = a9143 + 273.15;
        after[3 * LAYERS + 15 + l] = a9147;
        const Real a9148 = real_378[l] / a9102;
        const Real a9152 = select(a9101, a9148, 0.0);
        after[3 * LAYERS + 25 + l] = a9152;
        a9173_last = a9173_last + a9145;
        mask_425[l] = a9101;
        real_363[l] = a9102;
        mask_426[l] = a9106;
        mask_427[l] = a9109;
        real_355[l] = a9110;
        real_428[l] = a9112;
        real_429[l] = a9115;
        real_430[l] = a9119;
        real_431[l] = a9122;
        real_432[l] = a9127;
        mask_433[l] = a9129;
        mask_434[l] = a9130;
        real_435[l] = a9145;
        real_436[l] = a9147;
        real_437[l] = a9148;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9174 = (a9173_last > 0.0);
    // air.emission
    const Real x9175 = x8056 * x8056;
    const Real x9178 = x9175 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9180 = numbers[LAYERS + 19] * x9178;
    // surface_balance.skin_temperature
    const Real x9184 = x4843 * real_339[0];
    const Real x9188 = x4835 + x9184;
    const Real x9190 = x9188 / x4847;
    // surface_balance.emitted
    const Real x9194 = x9190 - x4793;
    const Real x9196 = x4804 * x9194;
    const Real x9200 = x4815 + x9196;
    // layered_snow_step.of_cell
    const Real x9202 = x1353 * x9180;
    const Real x9208 = x1453 * x9200;
    const Real x9213 = x9208 - x9202;
    const Real x9215 = x1353 * numbers[LAYERS + 19];
    const Real x9221 = x1453 * x1518;
    const Real x9226 = x9221 - x9215;
    after[3 * LAYERS + 34] = x9226;
    // layered_snow_step.skin
    const Real x9228 = x9226 * 5.67e-08;
    const Real x9230 = x9213 / x9228;
    const Real x9234 = sqrt(x9230);
    const Real x9235 = x9234 * 2.0;
    const Real x9237 = sqrt(x9234);
    after[3 * LAYERS] = x9237;
    const Real x9238 = x9237 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9240 = x9158 / 1000.0;
    const Real x9242 = x4539 + x9240;
    after[3 * LAYERS + 2] = x9242;
    Real a9246_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9244 = real_435[l] + real_355[l];
        a9246_last = a9246_last + a9244;
        real_378[l] = a9244;
    }
    const Real x9248 = a9246_last / 1000.0;
    after[3 * LAYERS + 3] = x9248;
    Real a9250_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9250_last = a9250_last + real_406[l];
    }
    after[3 * LAYERS + 4] = a9250_last;
    const Mask x9252 = (x57 > 0.0);
    // snow.snow_age
    const Real x9253 = state[3 * LAYERS + 32] + seconds;
    const Real x9254 = select(x9252, 0.0, x9253);
    const Real x9256 = select(x9174, x9254, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x9256;
    // layered_snow_step.of_cell
    const Real x9258 = x1353 * x464;
    const Real x9264 = x1453 * x1507;
    const Real x9269 = x9264 - x9258;
    after[3 * LAYERS + 33] = x9269;
    // snow_free_ground.specific_humidity
    const Real x9271 = 1 / x2932;
    const Real x9272 = x9271 * x9271;
    const Real x9276 = x9271 * 1004.5;
    // snow_free_ground.rate
    const Real x9279 = x3026 + x3035;
    const Real x9281 = x9279 + a3078_last;
    const Real x9283 = x9281 * 1000.0;
    const Real x9285 = x9283 + x3098;
    // snow_free_ground.specific_humidity
    const Real x9287 = x9285 * x9276;
    const Real x9292 = forcing[2] + x9287;
    after[3 * LAYERS + 39] = x9292;
    // layered_snow_step._fluxes
    const Real x9299 = x3108 + x9171;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x9301 = x1453 * 2501000.0;
    const Real x9304 = x1353 * 2830000.0;
    const Real x9307 = x9301 - x9304;
    // layered_snow_step._fluxes
    const Real x9309 = x9299 * x9307;
    // layered_snow_step.sensible_heat
    const Real x9320 = x9190 - x26;
    const Real x9322 = x2932 * x9320;
    // layered_snow_step.precipitation_heat
    const Real x9343 = x9190 - forcing[1];
    const Real x9345 = x1611 * x9343;
    // layered_snow_step._budget
    const Real x9370 = 1.0 - x9226;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9383_last = real_of(0.0);
    Real a9389_last = real_of(1.0);
    Real a9390_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7851 = 2094000.0 * real_275[l];
        const Real a7853 = a7851 + 333500000.0;
        const Real a9379 = real_335[l] - real_255[l];
        const Real a9382 = real_339[l] - 273.15;
        a9383_last = a9383_last + numbers[l];
        const Real a9383 = a9383_last;
        const Real a3213_2247 = numbers[l] * 0.5;
        const Real a9385 = a9383 - a3213_2247;
        const Mask a9387 = (a9382 >= 0.0);
        const Real a9388 = real_of_mask(a9387);
        a9389_last = a9389_last * a9388;
        const Real a9389 = a9389_last;
        a9390_last = a9390_last + a9389;
        real_344[l] = a7853;
        real_341[l] = a9379;
        real_333[l] = a9382;
        real_347[l] = a9385;
    }
    // diagnostics.crossing_depth
    const Index x9391 = index_of_real(a9390_last);
    const Index x9392 = at_most(x9391, (LAYERS - 1));
    const Index x9393 = x9392 - 1;
    const Index x9394 = at_least(x9393, 0);
    const Real x9395 = pick(real_333, x9394);
    const Real x9397 = pick(real_333, x9392);
    const Real x9399 = pick(real_347, x9394);
    const Real x9401 = pick(real_347, x9392);
    const Mask x9403 = (x9395 > x9397);
    const Real x9404 = x9395 - x9397;
    const Real x9406 = select(x9403, x9404, 1.0);
    const Real x9408 = x9401 - x9399;
    const Real x9410 = x9408 * x9395;
    const Real x9414 = x9410 / x9406;
    const Mask x9419 = (x9391 == 0);
    const Mask x9421 = (x9391 == LAYERS);
    // air.emission
    const Real x9440 = x9237 * x9237;
    const Real x9443 = x9440 * x9440;
    const Real x9446 = x9443 * 5.67e-08;
    // balances._depth
    const Real x9455 = seconds / 2501000000.0;
    const Real x9457 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9463 = x9307 * 1000.0;
    const Real x9465 = x9309 / x9463;
    // balances.surface_energy_residual
    const Mask x9497 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9529 = x9248 * 1000.0;
    // snow_layers.spread
    const Mask x9531 = (x9529 > 0.0);
    const Mask x9532 = (a9250_last > 0.0);
    const Mask x9533 = (x9531 & x9532);
    Real a9534_last = real_of(0.0);
    Real a9536_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9534_last = a9534_last + real_378[l];
        a9536_last = a9536_last + real_406[l];
    }
    const Mask x9537 = (a9534_last > 0.0);
    const Mask x9538 = (a9536_last > 0.0);
    const Mask x9539 = (x9537 & x9538);
    const Mask x9540 = (x9533 & x9539);
    const Real x9541 = select(x9539, a9534_last, 1.0);
    const Real x9543 = x9529 / x9541;
    const Real x9547 = select(x9540, x9543, 0.0);
    const Mask x9549 = ~x9539;
    const Mask x9550 = (x9533 & x9549);
    const Real x9551 = select(x9550, a9250_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9553 = x9551 + 0.5;
    const Real x9554 = 1 / x9553;
    const Real x9555 = x9554 * x9554;
    const Real x9559 = x9554 * 0.1;
    const Real x9562 = x9551 + 1.0;
    const Real x9563 = 1 / x9562;
    const Real x9564 = x9563 * x9563;
    const Real x9567 = x9563 * 0.2;
    const Real x9570 = x9551 + 0.25;
    const Real x9571 = 1 / x9570;
    const Real x9572 = x9571 * x9571;
    const Real x9575 = x9571 * 0.05;
    // snow_layers.layer_shares
    const Real x9578 = x9559 + x9567;
    const Real x9581 = x9578 + x9575;
    const Real x9584 = 1.0 - x9581;
    const Real x9585 = x9584 / 2.0;
    real_378[0] = x9559;
    real_378[1] = x9567;
    real_378[2] = x9585;
    real_378[3] = x9585;
    real_378[4] = x9575;
    // snow_layers.spread
    const Mask x9591 = (x9237 > 273.15);
    const Real x9592 = select(x9591, 273.15, x9237);
    // snow_layers.spread, snow_layers.content_of
    Real a9625_last = real_of(0.0);
    Real a9627_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9589 = select(x9550, real_378[l], 0.0);
        const Real a9594 = select(x9540, real_436[l], 273.15);
        const Real a9596 = x9547 * real_435[l];
        const Real a9600 = a9589 * x9529;
        const Real a9604 = a9596 + a9600;
        const Real a9606 = x9547 * real_355[l];
        const Real a9610 = select(x9550, x9592, a9594);
        const Real a9612 = a9604 * 2106.0;
        const Real a9614 = a9606 * 4218.0;
        const Real a9616 = a9612 + a9614;
        const Real a9618 = a9610 - 273.15;
        const Real a154_2306 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9625_last = a9625_last + a154_2306;
        a9627_last = a9627_last + state[l + 3 * LAYERS + 20];
        real_406[l] = a9589;
        real_139[l] = a9616;
        real_351[l] = a9618;
    }
    // snow_layers.spread
    const Mask x9628 = (a9625_last > 0.0);
    const Mask x9629 = (a9627_last > 0.0);
    const Mask x9630 = (x9628 & x9629);
    const Mask x9631 = (x153 & x9630);
    const Real x9632 = select(x9630, a9625_last, 1.0);
    const Real x9634 = x149 / x9632;
    const Real x9638 = select(x9631, x9634, 0.0);
    const Mask x9640 = ~x9630;
    const Mask x9641 = (x153 & x9640);
    const Real x9642 = select(x9641, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9644 = x9642 + 0.5;
    const Real x9645 = 1 / x9644;
    const Real x9646 = x9645 * x9645;
    const Real x9650 = x9645 * 0.1;
    const Real x9653 = x9642 + 1.0;
    const Real x9654 = 1 / x9653;
    const Real x9655 = x9654 * x9654;
    const Real x9658 = x9654 * 0.2;
    const Real x9661 = x9642 + 0.25;
    const Real x9662 = 1 / x9661;
    const Real x9663 = x9662 * x9662;
    const Real x9666 = x9662 * 0.05;
    // snow_layers.layer_shares
    const Real x9669 = x9650 + x9658;
    const Real x9672 = x9669 + x9666;
    const Real x9675 = 1.0 - x9672;
    const Real x9676 = x9675 / 2.0;
    real_378[0] = x9650;
    real_378[1] = x9658;
    real_378[2] = x9676;
    real_378[3] = x9676;
    real_378[4] = x9666;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7771 = real_371[l] + real_373[l];
        real_438[l] = a7771;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7843 = real_275[l] - real_275[l + 1];
        real_312[l] = a7843;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9432 = real_252[l] - real_335[l];
        const Real a9499 = real_339[l] - state[l];
        const Real a9501 = real_282[l] * numbers[l];
        const Real a9510 = real_344[l] * numbers[l];
        const Real a9514 = a9510 / seconds;
        real_275[l] = a9432;
        real_347[l] = a9499;
        real_333[l] = a9501;
        real_255[l] = a9514;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9680 = select(x9641, real_378[l], 0.0);
        const Real a9682 = select(x9631, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9684 = x9638 * state[l + 3 * LAYERS + 5];
        const Real a9688 = a9680 * x149;
        const Real a9692 = a9684 + a9688;
        const Real a9694 = x9638 * state[l + 3 * LAYERS + 10];
        const Real a9698 = select(x9641, x223, a9682);
        const Real a9700 = a9692 * 2106.0;
        const Real a9702 = a9694 * 4218.0;
        const Real a9704 = a9700 + a9702;
        const Real a9706 = a9698 - 273.15;
        real_436[l] = a9680;
        real_439[l] = a9704;
        real_440[l] = a9706;
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
        real_378[0] = x192;
        real_378[1] = x200;
        real_378[2] = x217;
        real_378[3] = x217;
        real_378[4] = x208;
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
            const Real a221 = select(x181, real_378[l], 0.0);
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
            real_441[l + 1] = a340;
            real_442[l + 1] = a348;
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
        real_441[0] = x293;
        Real a495_last = x284;
        for (int l = 0; l < 5; ++l) {
            a495_last = a495_last + real_60[l + 1];
            const Real a495 = a495_last;
            real_443[l + 1] = a495;
        }
        real_443[0] = x284;
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
        real_442[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow._lying_snow
        Real a681_last = real_of(0.0);
        Real a755_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a474 = select(mask_11[l], real_60[l], 0.0);
            const Real a477 = select(mask_11[l], real_7[l], 0.0);
            const Real a481 = select(mask_11[l], real_441[l], 0.0);
            const Real a483 = a481 * 2.9985007496251872e-06;
            const Real a486 = select(mask_14[l], 0.0, a483);
            const Real a489 = select(mask_15[l], a474, a486);
            const Real a491 = a477 * real_17[l];
            const Real a492 = a474 - a491;
            const Real a493 = a492 / real_13[l];
            const Real a497 = real_60[l] * 0.5;
            const Real a501 = real_443[l] - a497;
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
            const Real a747 = select(x466, real_441[l], 0.0);
            const Real a749 = select(x466, a741, 0.0);
            const Real a753 = select(x466, real_442[l], 0.0);
            a755_last = a755_last + a749;
            real_444[l] = a745;
            real_445[l] = a747;
            real_446[l] = a749;
            real_447[l] = a753;
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
        real_378[0] = x794;
        real_378[1] = x802;
        real_378[2] = x819;
        real_378[3] = x819;
        real_378[4] = x810;
        // snow_layers.remapped, snow_layers.density_change
        Real a829_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a829_last = a829_last + real_446[l];
            const Real a829 = a829_last;
            const Real a832 = select(mask_63[l], real_446[l], 0.0);
            const Real a836 = a832 * real_41[l];
            const Real a843 = select(mask_64[l], real_446[l], 0.0);
            const Real a845 = select(mask_64[l], real_444[l], 0.0);
            const Real a847 = a843 * real_12[l];
            const Real a848 = a845 - a847;
            const Real a849 = a848 / real_16[l];
            real_62[l + 1] = a829;
            real_443[l] = a836;
            real_442[l] = a843;
            real_60[l] = a849;
        }
        // layered_snow._lying_snow, snow_layers.remapped, snow_layers.density_change
        Real a839_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a823 = real_378[l] * x756;
            const Real a824 = x757 * real_0[l];
            const Real a825 = a824 + a823;
            const Real a827 = select(x466, a825, 0.0);
            a839_last = a839_last + a827;
            const Real a839 = a839_last;
            const Real a852 = real_60[l + 1] - real_60[l];
            const Real a854 = select(mask_67[l], a852, 0.0);
            const Real a856 = real_442[l + 1] + real_442[l];
            const Real a858 = a856 * real_69[l];
            const Real a859 = a854 - a858;
            const Real a860 = a859 / real_68[l];
            const Real a863 = a854 * real_70[l];
            real_448[l] = a827;
            real_449[l] = a839;
            real_446[l + 1] = a860;
            real_7[l] = a863;
        }
        // snow_layers.density_change
        real_446[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_450[l] = real_446[l + 1];
        real_450[5] = real_of(0.0);
        real_7[5] = real_of(0.0);
        real_451[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_451[l + 1] = real_7[l];
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
            const Real a868 = real_446[l] * real_8[l];
            const Real a870 = real_450[l] * real_9[l];
            const Real a871 = a870 + a868;
            const Real a874 = real_442[l] * 2.0;
            const Real a876 = real_446[l] + real_450[l];
            const Real a878 = select(mask_71[l], a876, 0.0);
            const Real a880 = a878 * real_73[l];
            const Real a881 = a871 - a880;
            const Real a882 = a881 / real_72[l];
            const Real a884 = a874 * real_73[l];
            const Real a885 = a882 * real_2[l];
            const Real a886 = a885 + a884;
            const Real a893 = select(mask_74[l], real_7[l], real_451[l]);
            const Real a895 = -a893;
            const Real a898 = select(mask_75[l], a895, a886);
            const Real a901 = select(mask_76[l], a893, a898);
            const Real a903 = select(mask_71[l], a901, 0.0);
            const Real a905 = real_60[l] * real_77[l];
            const Real a906 = a903 - a905;
            const Real a907 = a906 / real_12[l];
            const Real a911 = real_449[0] - real_62[l];
            const Real a913 = a911 * real_52[l];
            const Real a914 = real_443[l] * real_78[l];
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
            const Real a938 = real_444[l] * real_84[l];
            const Real a939 = a938 + a937;
            a941_last = a941_last + a939;
            const Real a943 = a935 * real_59[l];
            const Real a944 = real_445[l] * real_84[l];
            const Real a945 = a944 + a943;
            a947_last = a947_last + a945;
            const Real a949 = a935 * real_61[l];
            const Real a950 = real_447[l] * real_84[l];
            const Real a951 = a950 + a949;
            a953_last = a953_last + a951;
            const Real a955 = real_449[1] - real_62[l];
            const Real a957 = a955 * real_52[l];
            const Real a958 = real_443[l] * real_85[l];
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
            const Real a984 = real_444[l] * real_91[l];
            const Real a985 = a984 + a983;
            a987_last = a987_last + a985;
            const Real a989 = a981 * real_59[l];
            const Real a990 = real_445[l] * real_91[l];
            const Real a991 = a990 + a989;
            a993_last = a993_last + a991;
            const Real a995 = a981 * real_61[l];
            const Real a996 = real_447[l] * real_91[l];
            const Real a997 = a996 + a995;
            a999_last = a999_last + a997;
            const Real a1001 = real_449[2] - real_62[l];
            const Real a1003 = a1001 * real_52[l];
            const Real a1004 = real_443[l] * real_92[l];
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
            const Real a1030 = real_444[l] * real_98[l];
            const Real a1031 = a1030 + a1029;
            a1033_last = a1033_last + a1031;
            const Real a1035 = a1027 * real_59[l];
            const Real a1036 = real_445[l] * real_98[l];
            const Real a1037 = a1036 + a1035;
            a1039_last = a1039_last + a1037;
            const Real a1041 = a1027 * real_61[l];
            const Real a1042 = real_447[l] * real_98[l];
            const Real a1043 = a1042 + a1041;
            a1045_last = a1045_last + a1043;
            const Real a1047 = real_449[3] - real_62[l];
            const Real a1049 = a1047 * real_52[l];
            const Real a1050 = real_443[l] * real_99[l];
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
            const Real a1076 = real_444[l] * real_105[l];
            const Real a1077 = a1076 + a1075;
            a1079_last = a1079_last + a1077;
            const Real a1081 = a1073 * real_59[l];
            const Real a1082 = real_445[l] * real_105[l];
            const Real a1083 = a1082 + a1081;
            a1085_last = a1085_last + a1083;
            const Real a1087 = a1073 * real_61[l];
            const Real a1088 = real_447[l] * real_105[l];
            const Real a1089 = a1088 + a1087;
            a1091_last = a1091_last + a1089;
            const Real a1093 = a1071 * (-1.0);
            const Real a1095 = a1093 * real_58[l];
            const Real a1096 = real_444[l] * real_106[l];
            const Real a1097 = a1096 + a1095;
            a1099_last = a1099_last + a1097;
            const Real a1101 = a1093 * real_59[l];
            const Real a1102 = real_445[l] * real_106[l];
            const Real a1103 = a1102 + a1101;
            a1105_last = a1105_last + a1103;
            const Real a1107 = a1093 * real_61[l];
            const Real a1108 = real_447[l] * real_106[l];
            const Real a1109 = a1108 + a1107;
            a1111_last = a1111_last + a1109;
        }
        // snow_layers.<genexpr>
        real_449[0] = a941_last;
        real_449[1] = a987_last;
        real_449[2] = a1033_last;
        real_449[3] = a1079_last;
        real_449[4] = a1099_last;
        real_452[0] = a947_last;
        real_452[1] = a993_last;
        real_452[2] = a1039_last;
        real_452[3] = a1085_last;
        real_452[4] = a1105_last;
        real_453[0] = a953_last;
        real_453[1] = a999_last;
        real_453[2] = a1045_last;
        real_453[3] = a1091_last;
        real_453[4] = a1111_last;
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
        const Real x1150 = real_449[0] + x1136;
        const Real x1152 = real_452[0] + x1148;
        real_454[0] = x1150;
        for (int l = 0; l < 4; ++l) real_454[l + 1] = real_449[l + 1];
        // snow_layers.liquid_water, layered_snow._lying_snow, snow_layers.density_change
        for (int l = 0; l < 5; ++l) {
            const Real a1119 = real_452[l] * 2.9985007496251872e-06;
            const Real a1122 = select(mask_110[l], 0.0, a1119);
            const Real a1125 = select(mask_111[l], real_449[l], a1122);
            const Real a1127 = real_449[l] - a1125;
            const Real a1154 = real_378[l] * x781;
            const Real a1155 = x785 * real_0[l];
            const Real a1156 = a1155 + a1154;
            const Real a1160 = real_454[l] * x776;
            const Real a1161 = x779 * real_109[l];
            const Real a1163 = a1160 - a1161;
            const Real a1165 = select(x466, a1163, 0.0);
            const Real a1167 = a1156 * real_114[l];
            const Real a1168 = a1165 - a1167;
            const Real a1169 = a1168 / real_113[l];
            const Real a1171 = select(x466, a1169, 0.0);
            const Real a1176 = select(mask_116[l], real_448[l], 0.0);
            const Real a1178 = select(mask_116[l], real_454[l], 0.0);
            const Real a1180 = a1176 * real_118[l];
            const Real a1181 = a1178 - a1180;
            const Real a1182 = a1181 / real_117[l];
            real_455[l] = a1127;
            real_456[l] = a1156;
            real_457[l] = a1171;
            real_458[l] = a1176;
            real_459[l] = a1182;
        }
        // snow_layers.density_change
        for (int l = 0; l < 4; ++l) {
            const Real a1185 = real_459[l + 1] - real_459[l];
            const Real a1187 = select(mask_119[l], a1185, 0.0);
            const Real a1189 = real_458[l + 1] + real_458[l];
            const Real a1191 = a1189 * real_121[l];
            const Real a1192 = a1187 - a1191;
            const Real a1193 = a1192 / real_120[l];
            const Real a1196 = a1187 * real_123[l];
            real_378[l + 1] = a1193;
            real_460[l] = a1196;
        }
        real_378[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_461[l] = real_378[l + 1];
        real_461[4] = real_of(0.0);
        real_460[4] = real_of(0.0);
        real_462[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_462[l + 1] = real_460[l];
        // snow_properties.held_by_pores
        const Real x1293 = moved_numbers[LAYERS + 21] * 1000.0;
        // layered_snow._lying_snow
        real_452[0] = x1152;
        // snow_layers.density_change, layered_snow._lying_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a1201 = real_378[l] * real_125[l];
            const Real a1203 = real_461[l] * real_124[l];
            const Real a1204 = a1203 + a1201;
            const Real a1207 = real_458[l] * 2.0;
            const Real a1209 = real_378[l] + real_461[l];
            const Real a1211 = select(mask_127[l], a1209, 0.0);
            const Real a1213 = a1211 * real_130[l];
            const Real a1214 = a1204 - a1213;
            const Real a1215 = a1214 / real_129[l];
            const Real a1217 = a1207 * real_130[l];
            const Real a1218 = a1215 * real_128[l];
            const Real a1219 = a1218 + a1217;
            const Real a1226 = select(mask_131[l], real_460[l], real_462[l]);
            const Real a1228 = -a1226;
            const Real a1231 = select(mask_132[l], a1228, a1219);
            const Real a1234 = select(mask_133[l], a1226, a1231);
            const Real a1236 = select(mask_127[l], a1234, 0.0);
            const Real a1238 = real_459[l] * real_134[l];
            const Real a1239 = a1236 - a1238;
            const Real a1240 = a1239 / real_118[l];
            const Real a1242 = a1240 * 0.5;
            const Real a1244 = real_456[l] * 0.5;
            const Real a1248 = real_457[l] * real_137[l];
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
            const Real a1272 = real_457[l] * real_142[l];
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
            const Real a1295 = real_455[l] * 0.0010905125408942203;
            const Real a1297 = real_448[l] - a1295;
            const Real a1300 = select(mask_147[l], 0.0, a1297);
            const Real a1302 = x1293 * real_148[l];
            const Real a1303 = a1300 * x1292;
            const Real a1304 = a1303 + a1302;
            const Real a1308 = real_452[l] * x776;
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
            real_463[l] = a1269;
            real_464[l] = a1291;
            real_465[l] = a1313;
            real_466[l] = a1321;
            real_467[l] = a1332;
            real_468[l] = a1345;
        }
        // layered_snow._lying_snow
        const Real x1347 = real_464[4] + x264;
        const Real x1351 = x1347 * x1349;
        const Real x1355 = select(x466, x775, 0.0);
        moved_results[LAYERS + 19] = x1355;
        // layered_snow.open_snow
        Real a1356_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1356_last = a1356_last + real_441[l + 1];
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
            real_330[l] = a1749;
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
            real_290[l] = a1892;
        }
        const Real x1897 = a1894_last - x1896;
        const Real x1898 = x1897 / numbers[9 * LAYERS + 51];
        Real a1911_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1900 = moved_numbers[l + 7 * LAYERS + 51] + real_290[l];
            const Real a1902 = a1900 - x1898;
            const Real a1905 = select(mask_165[l], 0.0, a1902);
            const Real a1907 = real_290[l] * real_166[l];
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
        real_361[0] = x2237;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x2239;
        real_361[3] = x2351;
        real_360[0] = real_of(0.0);
        real_360[1] = x2331;
        real_360[2] = real_of(0.0);
        real_360[3] = x2355;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2374 = x2370 * real_169[l];
            const Real a2375 = real_361[l] * x2367;
            const Real a2376 = a2375 + a2374;
            const Real a2380 = real_360[l] * (-5.0);
            const Real a2383 = select(mask_172[l], a2380, a2376);
            const Real a2385 = real_360[l] * 0.9999990000003619;
            const Real a2388 = select(mask_173[l], a2385, a2383);
            const Real a2391 = a2388 / 0.0006;
            const Real a2402 = a2391 * real_174[l];
            real_362[l] = a2402;
        }
        // exchange.myj_exchange
        const Real x2405 = real_362[0] - real_362[1];
        const Real x2407 = x2405 + x2245;
        const Real x2409 = real_362[2] - real_362[3];
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
        real_362[0] = x2237;
        real_362[1] = moved_state[3 * LAYERS + 35];
        real_362[2] = x2239;
        real_362[3] = x2474;
        real_360[0] = real_of(0.0);
        real_360[1] = x2331;
        real_360[2] = real_of(0.0);
        real_360[3] = x2478;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2497 = x2493 * real_175[l];
            const Real a2498 = real_362[l] * x2490;
            const Real a2499 = a2498 + a2497;
            const Real a2503 = real_360[l] * (-5.0);
            const Real a2506 = select(mask_176[l], a2503, a2499);
            const Real a2508 = real_360[l] * 0.9999990000003619;
            const Real a2511 = select(mask_177[l], a2508, a2506);
            const Real a2514 = a2511 / 0.0006;
            const Real a2524 = a2514 * real_178[l];
            real_361[l] = a2524;
        }
        // exchange.myj_exchange
        const Real x2527 = real_361[0] - real_361[1];
        const Real x2529 = x2527 + x2245;
        const Real x2531 = real_361[2] - real_361[3];
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
        real_361[0] = x2237;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x2239;
        real_361[3] = x2596;
        real_360[0] = real_of(0.0);
        real_360[1] = x2331;
        real_360[2] = real_of(0.0);
        real_360[3] = x2600;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2619 = x2615 * real_179[l];
            const Real a2620 = real_361[l] * x2612;
            const Real a2621 = a2620 + a2619;
            const Real a2625 = real_360[l] * (-5.0);
            const Real a2628 = select(mask_180[l], a2625, a2621);
            const Real a2630 = real_360[l] * 0.9999990000003619;
            const Real a2633 = select(mask_181[l], a2630, a2628);
            const Real a2636 = a2633 / 0.0006;
            const Real a2646 = a2636 * real_182[l];
            real_362[l] = a2646;
        }
        // exchange.myj_exchange
        const Real x2649 = real_362[0] - real_362[1];
        const Real x2651 = x2649 + x2245;
        const Real x2653 = real_362[2] - real_362[3];
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
        real_362[0] = x2237;
        real_362[1] = moved_state[3 * LAYERS + 35];
        real_362[2] = x2239;
        real_362[3] = x2718;
        real_360[0] = real_of(0.0);
        real_360[1] = x2331;
        real_360[2] = real_of(0.0);
        real_360[3] = x2722;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2741 = x2737 * real_183[l];
            const Real a2742 = real_362[l] * x2734;
            const Real a2743 = a2742 + a2741;
            const Real a2747 = real_360[l] * (-5.0);
            const Real a2750 = select(mask_184[l], a2747, a2743);
            const Real a2752 = real_360[l] * 0.9999990000003619;
            const Real a2755 = select(mask_185[l], a2752, a2750);
            const Real a2758 = a2755 / 0.0006;
            const Real a2768 = a2758 * real_186[l];
            real_361[l] = a2768;
        }
        // exchange.myj_exchange
        const Real x2771 = real_361[0] - real_361[1];
        const Real x2773 = x2771 + x2245;
        const Real x2775 = real_361[2] - real_361[3];
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
        real_361[0] = x2237;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x2239;
        real_361[3] = x2840;
        real_360[0] = real_of(0.0);
        real_360[1] = x2331;
        real_360[2] = real_of(0.0);
        real_360[3] = x2844;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2863 = x2859 * real_187[l];
            const Real a2864 = real_361[l] * x2856;
            const Real a2865 = a2864 + a2863;
            const Real a2869 = real_360[l] * (-5.0);
            const Real a2872 = select(mask_188[l], a2869, a2865);
            const Real a2874 = real_360[l] * 0.9999990000003619;
            const Real a2877 = select(mask_189[l], a2874, a2872);
            const Real a2880 = a2877 / 0.0006;
            const Real a2890 = a2880 * real_190[l];
            real_362[l] = a2890;
        }
        // exchange.myj_exchange
        const Real x2893 = real_362[0] - real_362[1];
        const Real x2895 = x2893 + x2245;
        const Real x2897 = real_362[2] - real_362[3];
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
            a2987_last = a2987_last + real_330[l];
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
            a3051_last = a3051_last + real_290[l];
        }
        const Real x3054 = a3051_last - x3053;
        const Real x3055 = x3054 / numbers[9 * LAYERS + 51];
        Real a3066_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a1900_1163 = moved_numbers[l + 7 * LAYERS + 51] + real_290[l];
            const Real a3057 = a1900_1163 - x3055;
            const Real a3060 = select(mask_192[l], 0.0, a3057);
            const Real a3062 = real_290[l] * real_163[l];
            const Real a3063 = a3060 * real_164[l];
            const Real a3064 = a3063 + a3062;
            a3066_last = a3066_last + a3064;
            real_330[l] = a3064;
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
            const Real a3072 = real_330[l] - a3071;
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
            real_290[l] = a3094;
            real_281[l] = a3164;
            real_372[l] = a3180;
            real_375[l] = a3184;
            real_386[l] = a3194;
            real_393[l] = a3196;
        }
        // water_flow.__call__
        const Real x3198 = moved_numbers[12 * LAYERS + 52] - real_281[0];
        const Real x3201 = select(x3199, real_372[0], x3198);
        const Real x3206 = x3162 * seconds;
        const Real x3209 = select(x3207, moved_numbers[LAYERS + 10], x3206);
        const Real x3212 = select(x3210, 0.0, x3209);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3204 = select(mask_206[l], real_372[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4083 = moved_numbers[l] * 0.5;
            const Real a4084 = moved_numbers[l + 4 * LAYERS + 47] * real_207[l];
            const Real a4085 = a4083 - a4084;
            const Real a4086 = a4085 / numbers[l + 4 * LAYERS + 47];
            real_330[l] = a3204;
            real_391[l] = a4083;
            real_374[l] = a4086;
        }
        // implicit_water._problem
        const Real x4114 = moved_numbers[12 * LAYERS + 53] * real_209[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4110 = real_386[l] * real_208[l];
            const Real a4111 = real_374[l] * real_209[l];
            const Real a4112 = a4110 - a4111;
            const Real a4113 = a4112 / real_207[l];
            real_376[l] = a4113;
        }
        const Real x4115 = real_376[LAYERS - 1] * numbers[12 * LAYERS + 53];
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
        const Real x4144 = real_391[0] * x3241;
        const Real x4145 = x4132 * real_167[0];
        const Real x4147 = x4144 - x4145;
        const Real x4148 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4149 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4150 = x4149 + x4148;
        const Real x4151 = real_386[LAYERS - 1] * x3251;
        const Real x4152 = x4150 * x3251;
        const Real x4153 = x4151 * x3250;
        const Real x4154 = x4153 + x4152;
        const Real x4155 = x4143 + x4147;
        const Real x4156 = real_376[0] * x3253;
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
        real_377[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_377[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_285[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_285[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4191 = real_377[l] - real_285[l];
            const Real a4196 = real_247[l] * a4191;
            const Real a4197 = real_285[l] + a4196;
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
            const Real a4213 = moved_numbers[l + 2 * LAYERS + 47] - real_375[l];
            const Real a4214 = a4213 * real_216[l];
            const Real a4215 = a4212 * real_217[l];
            const Real a4216 = a4215 + a4214;
            const Real a4217 = real_375[l] + a4216;
            const Real a4220 = select(mask_287[l], a4217, 0.0);
            const Real a4222 = a4220 - real_375[l];
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
            const Real a4248 = select(mask_297[l], real_393[l], a4220);
            const Real a4250 = a4248 - real_372[l];
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
            real_381[l] = a4220;
            real_387[l] = a4240;
            real_337[l] = a4242;
            real_289[l] = a4248;
            real_343[l] = a4258;
            real_408[l] = a4278;
            real_407[l] = a4295;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4087 = real_391[l] + real_391[l + 1];
            const Real a4088 = a4087 * real_227[l];
            const Real a4089 = real_391[l] - a4088;
            const Real a4090 = a4089 / real_226[l];
            const Real a4091 = real_386[l] - real_386[l + 1];
            const Real a4092 = a4090 * real_228[l];
            const Real a4093 = a4091 * real_227[l];
            const Real a4094 = a4093 + a4092;
            const Real a4095 = real_386[l + 1] + a4094;
            const Real a4096 = real_386[l] + real_386[l + 1];
            const Real a4097 = a4096 * 0.5;
            const Real a4098 = a4095 - a4097;
            const Real a4103 = real_240[l] * a4098;
            const Real a4104 = a4097 + a4103;
            const Real a4105 = a4104 * real_231[l];
            const Real a4106 = real_374[l] + real_374[l + 1];
            const Real a4107 = a4106 * real_233[l];
            const Real a4108 = a4105 - a4107;
            const Real a4109 = a4108 / real_232[l];
            const Real a4299 = select(mask_302[l], moved_numbers[l + 3 * LAYERS + 47], real_337[l + 1]);
            const Real a4302 = select(mask_303[l], moved_numbers[l + 10 * LAYERS + 52], real_387[l + 1]);
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
            const Real a4327 = moved_numbers[l + 3 * LAYERS + 47] - real_337[l + 1];
            const Real a4330 = select(mask_306[l], 0.0, a4327);
            const Real a4332 = a4325 + a4330;
            const Real a4336 = select(mask_308[l], moved_numbers[l + 3 * LAYERS + 48], real_337[l]);
            const Real a4339 = select(mask_310[l], moved_numbers[l + 10 * LAYERS + 53], real_387[l]);
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
            const Real a4364 = moved_numbers[l + 3 * LAYERS + 48] - real_337[l];
            const Real a4367 = select(mask_314[l], 0.0, a4364);
            const Real a4369 = a4362 + a4367;
            const Real a4371 = real_407[l] + a4369;
            const Real a4373 = a4371 * 0.5;
            real_285[l] = a4087;
            real_307[l] = a4109;
            real_469[l] = a4332;
            real_470[l] = a4373;
        }
        // implicit_water._downward
        real_285[LAYERS - 1] = real_391[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4376 = real_285[l] * real_264[l];
            const Real a4377 = real_408[l] * real_225[l];
            const Real a4379 = a4376 - a4377;
            real_391[l] = a4379;
        }
        const Real x4387 = real_407[LAYERS - 1] + real_391[LAYERS - 1];
        const Real x4389 = x4116 * x4386;
        const Real x4390 = x4387 * x3228;
        const Real x4391 = x4390 + x4389;
        const Real x4393 = x4154 * real_264[LAYERS - 1];
        const Real x4394 = real_408[LAYERS - 1] * x3252;
        const Real x4396 = x4393 - x4394;
        const Real x4398 = x4391 + x4396;
        // implicit_water._upward
        const Real x4408 = real_376[0] * real_244[0];
        const Real x4409 = real_407[0] * real_209[0];
        const Real x4410 = x4409 + x4408;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4381 = real_470[l] + real_391[l];
            const Real a4383 = real_307[l] * real_315[l];
            const Real a4384 = a4381 * real_233[l];
            const Real a4385 = a4384 + a4383;
            const Real a4400 = real_407[l + 1] + real_469[l];
            const Real a4402 = a4400 * 0.5;
            const Real a4404 = real_307[l] * real_317[l];
            const Real a4405 = a4402 * real_233[l];
            const Real a4406 = a4405 + a4404;
            real_376[l] = a4385;
            real_408[l + 1] = a4406;
        }
        // implicit_water._flow
        real_376[LAYERS - 1] = x4398;
        real_408[0] = x4410;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4413 = real_343[l] * real_210[l];
            const Real a4415 = real_376[l] * real_218[l];
            const Real a4416 = a4415 + a4413;
            const Real a4419 = real_343[l] * real_253[l];
            const Real a4421 = real_408[l] * real_218[l];
            const Real a4422 = a4421 + a4419;
            real_391[l] = a4416;
            real_407[l] = a4422;
        }
        const Real x4424 = x4158 - real_407[0];
        const Real x4427 = select(x4425, x3162, x4424);
        // implicit_water._remaining
        const Real x4429 = real_289[0] - x3201;
        const Real x4431 = x4429 * 100.0;
        const Real x4434 = select(x4432, 0.0, x4431);
        const Real x4437 = select(x4435, 0.0, x4434);
        // implicit_water._flow
        const Real x4439 = x3084 * x4436;
        const Real x4440 = x4437 * x3080;
        const Real x4441 = x4440 + x4439;
        const Real x4459 = real_391[LAYERS - 1] - x4188;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4457 = real_391[l] - real_407[l + 1];
            real_408[l + 1] = a4457;
        }
        // implicit_water._gain
        real_408[0] = x4427;
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l] = real_408[l + 1];
        real_407[LAYERS - 1] = x4459;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4443 = real_289[l] - real_330[l];
            const Real a4445 = a4443 * 100.0;
            const Real a4448 = select(mask_319[l], 0.0, a4445);
            const Real a4451 = select(mask_320[l], 0.0, a4448);
            const Real a4453 = real_290[l] * real_241[l];
            const Real a4454 = a4451 * real_195[l];
            const Real a4455 = a4454 + a4453;
            const Real a4461 = real_381[l] - real_289[l];
            const Real a4463 = a4461 * 1e-09;
            const Real a4465 = real_289[l] + a4463;
            const Real a4469 = a4465 - moved_state[l + 2 * LAYERS];
            const Real a4471 = moved_numbers[l] * real_262[l];
            const Real a4472 = a4469 * numbers[l];
            const Real a4473 = a4472 + a4471;
            const Real a4475 = a4455 + in_row(l, 0, x4441);
            const Real a4481 = real_408[l] - real_407[l];
            const Real a4483 = a4481 - a4475;
            const Real a4485 = a4483 * seconds;
            const Real a4487 = a4473 - a4485;
            const Real a4494 = a4487 + real_261[l];
            const Real a4495 = -a4494;
            real_391[l] = a4455;
            real_376[l] = a4495;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_239, real_270, real_234, real_376, real_407);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4497 = real_407[l] * real_251[l];
            const Real a4498 = real_407[l] * real_250[l];
            real_376[l] = a4497;
            real_289[l] = a4498;
        }
        const Real x4499 = -real_289[0];
        real_295[0] = x4427;
        for (int l = 0; l < LAYERS - 1; ++l) real_295[l + 1] = real_408[l + 1];
        real_295[LAYERS] = x4459;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4500 = real_376[l] - real_289[l + 1];
            real_296[l + 1] = a4500;
        }
        real_296[0] = x4499;
        real_296[LAYERS] = real_376[LAYERS - 1];
        const Real x4504 = real_407[0] * w3632;
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
            const Real a4506 = real_407[l] * real_223[l];
            const Real a4507 = real_391[l] + a4506;
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
            real_376[l] = a4514;
            real_289[l] = a4518;
            real_408[l] = a4530;
            real_381[l] = a4542;
            real_330[l] = a4634;
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
        const Real x4654 = real_408[0] * 4200000.0;
        const Real x4656 = x4654 - x1544;
        const Real x4658 = moved_numbers[2 * LAYERS + 47] - real_381[0];
        const Real x4660 = x4658 * 1004.0;
        const Real x4662 = x4656 + x4660;
        const Real x4664 = real_381[0] - real_408[0];
        const Real x4666 = x4664 * 2106000.0;
        const Real x4668 = x4662 + x4666;
        // snow_free_ground.ground_conduction
        const Real x4670 = real_330[0] * x1533;
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
        const Real x4686 = real_330[0] * x4667;
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
        real_407[0] = real_330[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l + 1] = real_330[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4859 = real_407[l] * real_278[l];
            const Real a4083_1468 = moved_numbers[l] * 0.5;
            const Real a4860 = a4083_1468 - a4859;
            const Real a4861 = a4860 / real_294[l];
            real_391[l] = a4861;
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
        const Real x4880 = real_330[LAYERS - 1] * x4877;
        const Real x4881 = x4878 * real_202[LAYERS - 1];
        const Real x4882 = x4881 + x4880;
        const Real x4884 = moved_numbers[LAYERS + 46] * x4883;
        const Real x4885 = x4882 - x4884;
        const Real x4886 = x4885 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x4886;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4863 = real_391[l] + real_391[l + 1];
            const Real a4867 = a4863 * real_318[l];
            const Real a4912 = real_267[l + 1] * 4200000.0;
            const Real a4921 = select(mask_324[l], 0.0, a4912);
            const Real a4927 = select(mask_325[l], 0.0, a4912);
            const Real a4934 = a4921 - a4867;
            const Real a4936 = a4867 + a4927;
            const Real a4937 = -a4936;
            real_330[l + 1] = a4934;
            real_407[l] = a4937;
        }
        // ground_heat.ground_equations
        real_330[0] = x4876;
        real_407[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5019 = x1355 * real_286[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4892 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a4895 = moved_numbers[l + 2 * LAYERS + 47] - real_381[l];
            const Real a4897 = a4895 * 1004.0;
            const Real a4899 = a4897 - a4892;
            const Real a4901 = real_381[l] * 2106000.0;
            const Real a4903 = a4899 + a4901;
            const Real a4905 = moved_numbers[l + 2 * LAYERS + 47] * real_288[l];
            const Real a4907 = moved_numbers[l + 17 * LAYERS + 54] * real_283[l];
            const Real a4908 = a4907 - a4905;
            const Real a4910 = a4903 + a4908;
            const Real a4914 = real_408[l] - moved_state[l + 2 * LAYERS];
            const Real a4916 = a4914 * 4200000.0;
            const Real a4918 = a4910 - a4916;
            const Real a4930 = real_408[l] * 2094000.0;
            const Real a4932 = a4918 + a4930;
            moved_results[LAYERS + 44 + l] = a4932;
            const Real a4939 = a4932 * real_273[l];
            const Real a4940 = moved_state[l] * real_282[l];
            const Real a4941 = a4940 + a4939;
            const Real a4943 = real_408[l] * 333500000.0;
            const Real a4945 = a4941 + a4943;
            const Real a4947 = real_289[l] * in_row(l, LAYERS - 1, x4883);
            const Real a4948 = in_row(l, LAYERS - 1, x4886) * real_258[l];
            const Real a4949 = a4948 + a4947;
            const Real a4951 = a4945 - a4949;
            const Real a4954 = real_289[l] * real_279[l];
            const Real a4956 = real_330[l] * real_258[l];
            const Real a4957 = a4956 + a4954;
            const Real a4960 = real_289[l] * real_276[l];
            const Real a4962 = real_407[l] * real_258[l];
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
            const Real a5015 = select(mask_329[l], real_381[l], a4996);
            const Real a5017 = select(mask_328[l], real_381[l], a5015);
            real_391[l] = a4918;
            real_281[l] = a4932;
            real_290[l] = a4951;
            real_343[l] = a4957;
            real_285[l] = a4963;
            real_337[l] = a4986;
            real_387[l] = a5017;
        }
        // ground_heat.with_exchange
        const Real x5021 = real_343[0] * x1453;
        const Real x5022 = x5021 - x5019;
        const Real x5024 = x1355 * x4873;
        const Real x5026 = x4876 * x1453;
        const Real x5027 = x5026 - x5024;
        // snow_ground._equations
        const Real x7301 = x1351 * seconds;
        const Real x7303 = select(x5028, x7301, 0.0);
        const Real x7305 = x1355 * x5030;
        const Real x7306 = x7303 * x1353;
        const Real x7307 = x7306 + x7305;
        const Real x7308 = moved_numbers[0] * x5033;
        const Real x7310 = x7307 + x7308;
        const Real x7311 = x7310 / numbers[0];
        const Real x7312 = x5022 * x4964;
        const Real x7313 = x4838 * x5018;
        const Real x7314 = x7313 + x7312;
        const Real x7316 = x5022 + x7311;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a1160_1505 = real_454[l] * x776;
            const Real a1161_1505 = x779 * real_109[l];
            const Real a1163_1505 = a1160_1505 - a1161_1505;
            const Real a1165_1505 = select(x466, a1163_1505, 0.0);
            const Real a7364 = a1165_1505 * real_150[l];
            const Real a7366 = a7364 * 0.0004748338081671415;
            const Real a7368 = a7364 * 0.0002370791844476055;
            const Real a7370 = a1165_1505 * 333500.0;
            const Real a7371 = a7370 * (-1.0);
            const Real a7372 = a7366 * real_350[l];
            const Real a7373 = -a7372;
            const Real a7374 = a7371 * real_349[l];
            const Real a7375 = a7368 * real_358[l];
            const Real a7377 = a7374 - a7375;
            const Real a7378 = select(mask_412[l], a7377, 0.0);
            const Real a7379 = select(mask_367[l], a7373, a7378);
            const Real a7380 = real_466[l] * 333500.0;
            const Real a7383 = a7380 * real_357[l];
            const Real a7386 = a7383 * real_350[l];
            const Real a7390 = select(mask_416[l], 0.0, a7386);
            const Real a7394 = select(mask_417[l], 0.0, a7390);
            const Real a7397 = a7394 * real_380[l];
            const Real a7399 = a7397 + a7397;
            const Real a7402 = real_467[l] * real_385[l];
            const Real a7403 = a7399 * real_353[l];
            const Real a7405 = a7402 - a7403;
            const Real a7409 = a7405 * real_146[l];
            const Real a7411 = real_464[l] * real_155[l];
            const Real a7412 = a7411 - a7409;
            const Real a7414 = a7405 * real_141[l];
            const Real a7416 = real_463[l] * real_155[l];
            const Real a7417 = a7416 - a7414;
            const Real a7419 = a7417 - real_468[l];
            const Real a7422 = select(mask_418[l], 0.0, a7419);
            const Real a7424 = a7394 * 10.0;
            const Real a7428 = select(mask_419[l], 0.0, a7424);
            const Real a7431 = a7428 * real_152[l];
            const Real a7433 = a7422 * real_400[l];
            const Real a7434 = a7433 - a7431;
            const Real a7436 = a7417 - a7434;
            real_462[l] = a7370;
            real_461[l] = a7372;
            real_460[l] = a7375;
            real_378[l] = a7379;
            real_459[l] = a7386;
            real_458[l] = a7402;
            real_457[l] = a7412;
            real_456[l] = a7416;
            real_452[l] = a7436;
        }
        // snow_ground._links
        const Real x7440 = real_452[0] * x7438;
        const Real x7443 = select(x5028, x7440, 0.0);
        // snow_skin.skin_flux
        const Real x7460 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7465 = x7460 * x1420;
        const Real x7467 = x1423 * x7459;
        const Real x7469 = x7467 + x7465;
        const Real x7470 = -x7469;
        // calm_air.limited_richardson
        const Real x7474 = select(x7471, x7469, 0.0);
        const Real x7478 = x7474 * x2118;
        const Real x7480 = x2119 * x7472;
        const Real x7481 = x7480 - x7478;
        const Real x7484 = x7481 * x7483;
        const Real x7490 = x7484 * x7488;
        const Real x7492 = x7490 - x7484;
        const Real x7493 = x7492 / x7487;
        const Real x7496 = moved_numbers[LAYERS + 2] * x7488;
        const Real x7498 = x7493 * numbers[LAYERS + 2];
        const Real x7499 = x7498 - x7496;
        const Real x7502 = select(x7471, x7499, x7470);
        // calm_air.coefficient
        const Real x7506 = select(x7503, x7502, 0.0);
        const Real x7509 = x7506 * 5.0;
        const Real x7513 = x7509 / x7512;
        const Real x7516 = x7506 * 15.0;
        const Real x7519 = x7516 * x7511;
        const Real x7520 = x7513 * x7514;
        const Real x7522 = x7519 - x7520;
        const Real x7527 = x7522 * x7525;
        const Real x7531 = select(x7503, 0.0, x7502);
        const Real x7536 = select(x7534, 0.0, x7531);
        const Real x7540 = x7536 / x7539;
        const Real x7543 = select(x7533, x7540, 0.0);
        const Real x7546 = x1434 * x7542;
        const Real x7547 = x7543 * x1430;
        const Real x7549 = x7546 - x7547;
        const Real x7554 = x7549 * x7552;
        const Real x7557 = x7531 * 15.0;
        const Real x7560 = x7557 * x7551;
        const Real x7562 = x7554 * x7556;
        const Real x7564 = x7562 + x7560;
        const Real x7568 = select(x7503, x7527, x7564);
        const Real x7571 = x1413 * x7567;
        const Real x7572 = x7568 * x1409;
        const Real x7574 = x7571 - x7572;
        // snow_skin.skin_flux
        const Real x7576 = x260 * x7570;
        const Real x7577 = x7574 * x257;
        const Real x7578 = x7577 + x7576;
        const Real x7589 = moved_forcing[3] * x7588;
        const Real x7593 = x7589 * x7591;
        const Real x7596 = x7593 + moved_forcing[2];
        const Real x7599 = x7578 * 1004.5;
        const Real x7601 = x7599 + moved_numbers[LAYERS + 4];
        const Real x7602 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7606 = x7602 * x7604;
        const Real x7608 = x7578 * x7595;
        const Real x7609 = x7596 * x7575;
        const Real x7611 = x7608 - x7609;
        const Real x7613 = x7601 * x7459;
        const Real x7614 = x7460 * x7600;
        const Real x7615 = x7614 + x7613;
        const Real x7617 = x7606 * x7458;
        const Real x7619 = x1447 - x7617;
        const Real x7621 = x7619 - x7615;
        const Real x7623 = x7611 * 2830000.0;
        const Real x7625 = x7621 - x7623;
        // snow_skin.skin_of
        const Real x7627 = real_378[0] * (-1.0);
        const Real x7629 = x7443 * x7626;
        const Real x7631 = x7627 * x7442;
        const Real x7632 = x7631 - x7629;
        const Real x7634 = x7625 - x7632;
        const Real x7636 = x7634 / x7250;
        const Real x7639 = select(x7247, 0.0, x7636);
        const Real x7641 = x7639 - real_378[0];
        const Real x7643 = x7443 * x7640;
        const Real x7645 = x7641 * x7442;
        const Real x7646 = x7645 - x7643;
        const Real x7648 = select(x7247, x7625, x7646);
        const Real x7649 = select(x7251, 0.0, real_378[0]);
        const Real x7650 = x7649 * 20.0;
        const Real x7652 = x7648 - x7650;
        // snow_ground.advance_snow_ground
        const Real x7654 = select(x5028, x7652, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7655 = select(mask_413[l], 0.0, real_378[l]);
            const Real a7658 = select(mask_420[l], 0.0, real_378[l]);
            real_467[l] = a7655;
            real_466[l] = a7658;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7315 = real_290[l] + in_row(l, 0, x7314);
            const Real a7324 = select(mask_340[l], real_381[l], real_387[l]);
            const Real a7326 = select(mask_338[l], 0.0, a7324);
            const Real a7328 = a7326 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a7330 = real_337[l] * real_277[l];
            const Real a7331 = a7328 - a7330;
            const Real a7332 = a7331 / real_280[l];
            const Real a7335 = select(mask_414[l], 0.0, a7332);
            const Real a7337 = a7335 / real_346[l];
            const Real a7339 = moved_numbers[l + LAYERS + 47] * real_342[l];
            const Real a7340 = a7337 * numbers[l + LAYERS + 47];
            const Real a7341 = a7340 + a7339;
            const Real a7343 = moved_numbers[l + 16 * LAYERS + 54] - a7341;
            const Real a7346 = select(mask_415[l], 0.0, a7343);
            const Real a7348 = a7346 * real_334[l];
            const Real a7353 = a7348 * 0.008034787106446777;
            const Real a7357 = a7353 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a7360 = select(mask_338[l], a7357, 0.0);
            const Real a7361 = -a7360;
            real_407[l] = a7315;
            real_330[l] = a7326;
            real_289[l] = a7360;
            real_296[l + 1] = a7361;
        }
        // snow_ground._residuals
        const Real x7674 = real_378[4] + real_289[0];
        const Real x7676 = x7303 * x7673;
        const Real x7678 = x7674 * x5030;
        const Real x7679 = x7678 - x7676;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7317 = real_464[l] + real_463[l + 1];
            const Real a7318 = a7317 * real_170[l];
            const Real a7319 = a7318 * (-1.0);
            const Real a7320 = a7319 / real_191[l];
            const Real a7321 = select(x5028, a7320, 0.0);
            const Real a7446 = real_457[l] + real_452[l + 1];
            const Real a7450 = a7446 * real_365[l];
            const Real a7453 = a7450 * seconds;
            const Real a7456 = select(x5028, a7453, 0.0);
            const Real a7659 = real_467[l] - real_467[l + 1];
            const Real a7661 = a7456 * real_366[l];
            const Real a7663 = a7659 * real_364[l];
            const Real a7664 = a7663 - a7661;
            const Real a7666 = real_466[l] - real_466[l + 1];
            const Real a7668 = a7321 * real_389[l];
            const Real a7669 = a7666 * real_359[l];
            const Real a7670 = a7669 + a7668;
            const Real a7672 = a7664 + a7670;
            real_471[l] = a7672;
        }
        // snow_ground._residuals
        real_471[4] = real_of(0.0);
        real_466[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_466[l + 1] = real_471[l];
        const Real x7689 = x7654 * seconds;
        // enthalpy._drop_from_above
        real_296[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_343[0] = x7316;
        for (int l = 0; l < LAYERS - 1; ++l) real_387[l] = real_296[l + 2];
        real_387[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7738 = x7311 * real_354[4];
        const Real x7739 = real_378[4] * x5033;
        const Real x7741 = x7738 - x7739;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7685 = real_471[l] - real_466[l];
            const Real a7687 = a7685 + in_row(l, 4, x7679);
            const Real a7691 = real_465[l] * (-1.0);
            const Real a7693 = a7691 + a7687;
            const Real a7695 = a7693 - in_row(l, 0, x7689);
            const Real a7761 = -a7695;
            real_373[l] = a7761;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7697 = real_330[l] * 2094000.0;
            const Real a7699 = real_391[l] + a7697;
            const Real a7701 = a7699 * real_291[l];
            const Real a7702 = real_289[l] * real_332[l];
            const Real a7704 = a7701 - a7702;
            const Real a7706 = real_330[l] * 333500000.0;
            const Real a7708 = a7704 + a7706;
            const Real a7710 = a7708 - real_407[l];
            const Real a7714 = real_289[l] + real_296[l];
            const Real a7718 = real_343[l] * real_336[l];
            const Real a7719 = a7714 * real_274[l];
            const Real a7721 = a7718 - a7719;
            const Real a7723 = a7710 + a7721;
            const Real a7727 = real_289[l] + real_387[l];
            const Real a7730 = real_285[l] * real_331[l];
            const Real a7731 = a7727 * real_272[l];
            const Real a7733 = a7730 - a7731;
            const Real a7735 = a7723 + a7733;
            const Real a7743 = a7735 - in_row(l, 0, x7741);
            const Real a7763 = -a7743;
            real_373[l + 5] = a7763;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7773 = real_373[l] - real_438[l];
            real_371[l] = a7773;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_368, real_370, real_369, real_371, real_373);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7778 = real_373[l] - real_462[l];
            const Real a7779 = real_373[l] * real_348[l];
            const Real a7780 = a7779 - real_461[l];
            const Real a7781 = a7778 * real_349[l];
            const Real a7782 = a7781 - real_460[l];
            const Real a7783 = select(mask_412[l], a7782, 0.0);
            const Real a7784 = select(mask_367[l], a7780, a7783);
            const Real a7785 = real_373[l] * real_352[l];
            const Real a7786 = a7785 - real_459[l];
            const Real a7787 = select(mask_416[l], 0.0, a7786);
            const Real a7788 = select(mask_417[l], 0.0, a7787);
            const Real a7789 = a7788 * real_380[l];
            const Real a7790 = a7789 + a7789;
            const Real a7791 = a7790 * real_353[l];
            const Real a7792 = a7791 + real_458[l];
            const Real a7794 = a7792 * real_141[l];
            const Real a7796 = real_456[l] - a7794;
            const Real a7797 = a7796 - real_468[l];
            const Real a7798 = select(mask_418[l], 0.0, a7797);
            const Real a7799 = a7788 * 10.0;
            const Real a7800 = select(mask_419[l], 0.0, a7799);
            const Real a7801 = a7800 * real_152[l];
            const Real a7802 = a7798 * real_400[l];
            const Real a7803 = a7802 + a7801;
            const Real a7804 = a7796 - a7803;
            real_466[l] = a7784;
            real_471[l] = a7804;
        }
        // snow_ground._links
        const Real x7806 = real_471[0] * x7438;
        const Real x7808 = select(x5028, x7806, 0.0);
        // snow_skin.skin_of
        const Real x7810 = real_466[0] * (-1.0);
        const Real x7811 = x7808 * x7626;
        const Real x7813 = x7810 * x7442;
        const Real x7814 = x7813 - x7811;
        const Real x7815 = x7625 - x7814;
        const Real x7816 = x7815 / x7250;
        const Real x7817 = select(x7247, 0.0, x7816);
        const Real x7818 = x7817 - real_466[0];
        const Real x7819 = x7808 * x7640;
        const Real x7821 = x7818 * x7442;
        const Real x7822 = x7821 - x7819;
        const Real x7823 = select(x7247, x7625, x7822);
        const Real x7824 = select(x7251, 0.0, real_466[0]);
        const Real x7825 = x7824 * 20.0;
        const Real x7826 = x7823 - x7825;
        // snow_ground.advance_snow_ground
        const Real x7830 = select(x5028, x7817, 0.0);
        moved_after[3 * LAYERS + 31] = x7830;
        const Real x7832 = select(x5028, x7826, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7775 = real_373[l + 5] - real_289[l];
            const Real a7776 = real_373[l + 5] * real_345[l];
            const Real a7777 = real_330[l] + a7776;
            moved_after[2 * LAYERS + l] = a7777;
            const Real a7828 = select(x7300, a7775, 0.0);
            moved_after[l] = a7828;
            real_387[l] = a7775;
            real_407[l] = a7777;
            real_285[l] = a7828;
        }
        const Real x7834 = real_466[4] - real_387[0];
        const Real x7836 = x1351 * x7833;
        const Real x7838 = x7834 * x1348;
        const Real x7839 = x7838 - x7836;
        const Real x7841 = select(x5028, x7839, 0.0);
        // ground_heat.heat
        const Real x7846 = x4838 - real_285[0];
        Real a7850_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7844 = real_285[l] - real_285[l + 1];
            const Real a4912_1635 = real_267[l + 1] * 4200000.0;
            const Real a7847 = a4912_1635 * real_312[l];
            const Real a7848 = a7844 * real_316[l];
            const Real a7849 = a7848 + a7847;
            a7850_last = a7850_last + a7849;
        }
        moved_results[LAYERS + 43] = a7850_last;
        const Real x7854 = x5027 * x7845;
        const Real x7855 = x7846 * x5023;
        const Real x7856 = x7855 + x7854;
        // snow_skin.skin_flux
        const Real x7896 = x7830 - x27;
        // calm_air.coefficient
        const Real x7901 = x7896 * x1420;
        const Real x7903 = x1423 * x7895;
        const Real x7905 = x7903 + x7901;
        const Real x7906 = -x7905;
        // calm_air.limited_richardson
        const Real x7910 = select(x7907, x7905, 0.0);
        const Real x7914 = x7910 * x2118;
        const Real x7916 = x2119 * x7908;
        const Real x7917 = x7916 - x7914;
        const Real x7920 = x7917 * x7919;
        const Real x7926 = x7920 * x7924;
        const Real x7928 = x7926 - x7920;
        const Real x7929 = x7928 / x7923;
        const Real x7932 = moved_numbers[LAYERS + 2] * x7924;
        const Real x7934 = x7929 * numbers[LAYERS + 2];
        const Real x7935 = x7934 - x7932;
        const Real x7938 = select(x7907, x7935, x7906);
        // calm_air.coefficient
        const Real x7942 = select(x7939, x7938, 0.0);
        const Real x7945 = x7942 * 5.0;
        const Real x7949 = x7945 / x7948;
        const Real x7952 = x7942 * 15.0;
        const Real x7955 = x7952 * x7947;
        const Real x7956 = x7949 * x7950;
        const Real x7958 = x7955 - x7956;
        const Real x7963 = x7958 * x7961;
        const Real x7967 = select(x7939, 0.0, x7938);
        const Real x7972 = select(x7970, 0.0, x7967);
        const Real x7976 = x7972 / x7975;
        const Real x7979 = select(x7969, x7976, 0.0);
        const Real x7982 = x1434 * x7978;
        const Real x7983 = x7979 * x1430;
        const Real x7985 = x7982 - x7983;
        const Real x7990 = x7985 * x7988;
        const Real x7993 = x7967 * 15.0;
        const Real x7996 = x7993 * x7987;
        const Real x7998 = x7990 * x7992;
        const Real x8000 = x7998 + x7996;
        const Real x8004 = select(x7939, x7963, x8000);
        const Real x8007 = x1413 * x8003;
        const Real x8008 = x8004 * x1409;
        const Real x8010 = x8007 - x8008;
        // snow_skin.skin_flux
        const Real x8012 = x260 * x8006;
        const Real x8013 = x8010 * x257;
        const Real x8014 = x8013 + x8012;
        const Real x8018 = x7830 * x8016;
        const Real x8021 = x8018 * 6138.82863340564;
        const Real x8024 = x7830 * 0.0036609921288669233;
        const Real x8026 = x8024 * x8020;
        const Real x8027 = x8021 * x8023;
        const Real x8029 = x8026 - x8027;
        const Real x8031 = x8029 * x8030;
        const Real x8033 = x8031 * 611.0;
        const Real x8035 = x8033 * 0.378;
        const Real x8037 = moved_forcing[3] - x8035;
        const Real x8041 = x8037 * x8039;
        const Real x8044 = x8033 * 0.622;
        const Real x8046 = x8044 * x8038;
        const Real x8047 = x8041 * x8043;
        const Real x8049 = x8046 - x8047;
        const Real x8051 = x8049 - moved_forcing[2];
        const Real x8053 = x8014 * 1004.5;
        const Real x8055 = x8053 + moved_numbers[LAYERS + 4];
        const Real x8057 = x7830 * x7894;
        const Real x8058 = x8057 + x8057;
        const Real x8060 = x8058 * x7894;
        const Real x8061 = x7830 * x8056;
        const Real x8062 = x8061 + x8060;
        const Real x8064 = x7602 * x8059;
        const Real x8065 = x8062 * x5154;
        const Real x8066 = x8065 + x8064;
        const Real x8068 = x8014 * x8050;
        const Real x8069 = x8051 * x8011;
        const Real x8070 = x8069 + x8068;
        const Real x8072 = x8055 * x7895;
        const Real x8073 = x7896 * x8054;
        const Real x8074 = x8073 + x8072;
        const Real x8076 = x8066 * x7894;
        const Real x8077 = x7830 * x8063;
        const Real x8078 = x8077 + x8076;
        const Real x8080 = x1447 - x8078;
        const Real x8082 = x8080 - x8074;
        const Real x8084 = x8070 * 2830000.0;
        const Real x8086 = x8082 - x8084;
        // layered_snow._melted
        const Real x8088 = x8070 * seconds;
        const Real x8091 = x1355 * x8087;
        const Real x8092 = x8088 * x1353;
        const Real x8094 = x8091 - x8092;
        const Real x8097 = select(x5028, x8094, 0.0);
        // snow_water.with_vapour_exchange
        const Real x8101 = select(x8098, 0.0, x8097);
        const Real x8105 = select(x8103, 0.0, x8097);
        const Real x8110 = select(x8108, x1150, 0.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7859 = x1355 * real_350[l];
            const Real a7860 = real_373[l] * x1353;
            const Real a7862 = a7859 - a7860;
            const Real a7865 = select(x5028, a7862, 0.0);
            const Real a7868 = a7865 * 2.9985007496251872e-06;
            const Real a7872 = select(mask_421[l], 0.0, a7868);
            const Real a7875 = select(mask_422[l], real_454[l], a7872);
            const Real a7877 = real_454[l] - a7875;
            const Real a7880 = select(mask_423[l], real_455[l], 0.0);
            const Real a7882 = a7880 * real_158[l];
            const Real a7883 = a7877 - a7882;
            const Real a7884 = a7883 / real_401[l];
            const Real a7887 = select(mask_424[l], 0.0, a7884);
            const Real a7889 = select(mask_423[l], a7887, 0.0);
            const Real a7891 = a7889 * real_65[l];
            const Real a7892 = real_448[l] * real_136[l];
            const Real a7893 = a7892 + a7891;
            real_466[l] = a7865;
            real_471[l] = a7893;
        }
        // snow_water.with_vapour_exchange
        const Real x8113 = select(x8108, real_466[0], 0.0);
        // snow_layers.liquid_water
        const Real x8116 = real_466[0] * 2.9985007496251872e-06;
        const Real x8120 = select(x8117, 0.0, x8116);
        const Real x8123 = select(x8121, x1150, x8120);
        // snow_water.with_vapour_exchange
        const Real x8125 = x1150 - x8123;
        const Real x8128 = select(x8126, x8125, x8101);
        const Real x8130 = x8128 + x8105;
        // snow_layers.warmth
        const Real x8135 = x8110 * x8133;
        const Real x8138 = x8135 * 0.0004748338081671415;
        const Real x8141 = x8135 * 0.0002370791844476055;
        const Real x8144 = x8110 * 333500.0;
        const Real x8147 = x8113 - x8144;
        const Real x8152 = x8113 * x8137;
        const Real x8153 = x8138 * x8111;
        const Real x8154 = x8153 + x8152;
        const Real x8157 = x8147 * x8140;
        const Real x8158 = x8141 * x8145;
        const Real x8159 = x8158 + x8157;
        const Real x8162 = select(x8149, x8159, 0.0);
        const Real x8165 = select(x8148, x8154, x8162);
        // snow_water.with_vapour_exchange
        const Real x8169 = select(x8166, 0.0, x8165);
        const Real x8172 = x8169 * 2106.0;
        const Real x8175 = x8130 * x8170;
        const Real x8177 = x8172 * x8129;
        const Real x8178 = x8177 - x8175;
        const Real x8180 = select(x8131, x8125, 0.0);
        const Real x8182 = x8180 * x8181;
        const Real x8183 = x8130 - x8182;
        const Real x8184 = x8183 / x8179;
        const Real x8187 = x8105 + x8128;
        const Real x8190 = x8101 - x8128;
        const Real x8192 = x1150 - x8130;
        const Real x8194 = real_466[0] - x8178;
        const Real x8196 = real_471[0] * x8185;
        const Real x8197 = x8184 * real_379[0];
        const Real x8199 = x8196 - x8197;
        const Real x8201 = select(x8131, x8199, real_471[0]);
        const Real x8203 = x8110 * x8202;
        const Real x8204 = x8128 - x8203;
        const Real x8205 = x8204 / x8109;
        const Real x8209 = real_453[0] * x8206;
        const Real x8210 = x8205 * real_108[0];
        const Real x8212 = x8209 - x8210;
        const Real x8215 = select(x8213, real_449[1], 0.0);
        const Real x8218 = select(x8213, real_466[1], 0.0);
        // snow_layers.liquid_water
        const Real x8221 = real_466[1] * 2.9985007496251872e-06;
        const Real x8225 = select(x8222, 0.0, x8221);
        const Real x8228 = select(x8226, real_449[1], x8225);
        // snow_water.with_vapour_exchange
        const Real x8230 = real_449[1] - x8228;
        const Real x8233 = select(x8231, x8230, x8190);
        // snow_layers.warmth
        const Real x8238 = x8215 * x8236;
        const Real x8241 = x8238 * 0.0004748338081671415;
        const Real x8244 = x8238 * 0.0002370791844476055;
        const Real x8247 = x8215 * 333500.0;
        const Real x8250 = x8218 - x8247;
        const Real x8255 = x8218 * x8240;
        const Real x8256 = x8241 * x8216;
        const Real x8257 = x8256 + x8255;
        const Real x8260 = x8250 * x8243;
        const Real x8261 = x8244 * x8248;
        const Real x8262 = x8261 + x8260;
        const Real x8265 = select(x8252, x8262, 0.0);
        const Real x8268 = select(x8251, x8257, x8265);
        // snow_water.with_vapour_exchange
        const Real x8272 = select(x8269, 0.0, x8268);
        const Real x8275 = x8272 * 2106.0;
        const Real x8278 = x8233 * x8273;
        const Real x8280 = x8275 * x8232;
        const Real x8281 = x8280 - x8278;
        const Real x8283 = select(x8234, x8230, 0.0);
        const Real x8285 = x8283 * x8284;
        const Real x8286 = x8233 - x8285;
        const Real x8287 = x8286 / x8282;
        const Real x8291 = x8187 + x8233;
        const Real x8294 = x8190 - x8233;
        const Real x8295 = x8178 + x8281;
        const Real x8297 = real_449[1] - x8233;
        const Real x8299 = real_466[1] - x8281;
        const Real x8301 = real_471[1] * x8288;
        const Real x8302 = x8287 * real_379[1];
        const Real x8304 = x8301 - x8302;
        const Real x8306 = select(x8234, x8304, real_471[1]);
        const Real x8308 = x8215 * x8307;
        const Real x8309 = x8233 - x8308;
        const Real x8310 = x8309 / x8214;
        const Real x8314 = real_453[1] * x8311;
        const Real x8315 = x8310 * real_108[1];
        const Real x8317 = x8314 - x8315;
        const Real x8320 = select(x8318, real_449[2], 0.0);
        const Real x8323 = select(x8318, real_466[2], 0.0);
        // snow_layers.liquid_water
        const Real x8326 = real_466[2] * 2.9985007496251872e-06;
        const Real x8330 = select(x8327, 0.0, x8326);
        const Real x8333 = select(x8331, real_449[2], x8330);
        // snow_water.with_vapour_exchange
        const Real x8335 = real_449[2] - x8333;
        const Real x8338 = select(x8336, x8335, x8294);
        // snow_layers.warmth
        const Real x8343 = x8320 * x8341;
        const Real x8346 = x8343 * 0.0004748338081671415;
        const Real x8349 = x8343 * 0.0002370791844476055;
        const Real x8352 = x8320 * 333500.0;
        const Real x8355 = x8323 - x8352;
        const Real x8360 = x8323 * x8345;
        const Real x8361 = x8346 * x8321;
        const Real x8362 = x8361 + x8360;
        const Real x8365 = x8355 * x8348;
        const Real x8366 = x8349 * x8353;
        const Real x8367 = x8366 + x8365;
        const Real x8370 = select(x8357, x8367, 0.0);
        const Real x8373 = select(x8356, x8362, x8370);
        // snow_water.with_vapour_exchange
        const Real x8377 = select(x8374, 0.0, x8373);
        const Real x8380 = x8377 * 2106.0;
        const Real x8383 = x8338 * x8378;
        const Real x8385 = x8380 * x8337;
        const Real x8386 = x8385 - x8383;
        const Real x8388 = select(x8339, x8335, 0.0);
        const Real x8390 = x8388 * x8389;
        const Real x8391 = x8338 - x8390;
        const Real x8392 = x8391 / x8387;
        const Real x8396 = x8291 + x8338;
        const Real x8399 = x8294 - x8338;
        const Real x8400 = x8295 + x8386;
        const Real x8402 = real_449[2] - x8338;
        const Real x8404 = real_466[2] - x8386;
        const Real x8406 = real_471[2] * x8393;
        const Real x8407 = x8392 * real_379[2];
        const Real x8409 = x8406 - x8407;
        const Real x8411 = select(x8339, x8409, real_471[2]);
        const Real x8413 = x8320 * x8412;
        const Real x8414 = x8338 - x8413;
        const Real x8415 = x8414 / x8319;
        const Real x8419 = real_453[2] * x8416;
        const Real x8420 = x8415 * real_108[2];
        const Real x8422 = x8419 - x8420;
        const Real x8425 = select(x8423, real_449[3], 0.0);
        const Real x8428 = select(x8423, real_466[3], 0.0);
        // snow_layers.liquid_water
        const Real x8431 = real_466[3] * 2.9985007496251872e-06;
        const Real x8435 = select(x8432, 0.0, x8431);
        const Real x8438 = select(x8436, real_449[3], x8435);
        // snow_water.with_vapour_exchange
        const Real x8440 = real_449[3] - x8438;
        const Real x8443 = select(x8441, x8440, x8399);
        // snow_layers.warmth
        const Real x8448 = x8425 * x8446;
        const Real x8451 = x8448 * 0.0004748338081671415;
        const Real x8454 = x8448 * 0.0002370791844476055;
        const Real x8457 = x8425 * 333500.0;
        const Real x8460 = x8428 - x8457;
        const Real x8465 = x8428 * x8450;
        const Real x8466 = x8451 * x8426;
        const Real x8467 = x8466 + x8465;
        const Real x8470 = x8460 * x8453;
        const Real x8471 = x8454 * x8458;
        const Real x8472 = x8471 + x8470;
        const Real x8475 = select(x8462, x8472, 0.0);
        const Real x8478 = select(x8461, x8467, x8475);
        // snow_water.with_vapour_exchange
        const Real x8482 = select(x8479, 0.0, x8478);
        const Real x8485 = x8482 * 2106.0;
        const Real x8488 = x8443 * x8483;
        const Real x8490 = x8485 * x8442;
        const Real x8491 = x8490 - x8488;
        const Real x8493 = select(x8444, x8440, 0.0);
        const Real x8495 = x8493 * x8494;
        const Real x8496 = x8443 - x8495;
        const Real x8497 = x8496 / x8492;
        const Real x8501 = x8396 + x8443;
        const Real x8504 = x8399 - x8443;
        const Real x8505 = x8400 + x8491;
        const Real x8507 = real_449[3] - x8443;
        const Real x8509 = real_466[3] - x8491;
        const Real x8511 = real_471[3] * x8498;
        const Real x8512 = x8497 * real_379[3];
        const Real x8514 = x8511 - x8512;
        const Real x8516 = select(x8444, x8514, real_471[3]);
        const Real x8518 = x8425 * x8517;
        const Real x8519 = x8443 - x8518;
        const Real x8520 = x8519 / x8424;
        const Real x8524 = real_453[3] * x8521;
        const Real x8525 = x8520 * real_108[3];
        const Real x8527 = x8524 - x8525;
        const Real x8530 = select(x8528, real_449[4], 0.0);
        const Real x8533 = select(x8528, real_466[4], 0.0);
        // snow_layers.liquid_water
        const Real x8536 = real_466[4] * 2.9985007496251872e-06;
        const Real x8540 = select(x8537, 0.0, x8536);
        const Real x8543 = select(x8541, real_449[4], x8540);
        // snow_water.with_vapour_exchange
        const Real x8545 = real_449[4] - x8543;
        const Real x8548 = select(x8546, x8545, x8504);
        // snow_layers.warmth
        const Real x8553 = x8530 * x8551;
        const Real x8556 = x8553 * 0.0004748338081671415;
        const Real x8559 = x8553 * 0.0002370791844476055;
        const Real x8562 = x8530 * 333500.0;
        const Real x8565 = x8533 - x8562;
        const Real x8570 = x8533 * x8555;
        const Real x8571 = x8556 * x8531;
        const Real x8572 = x8571 + x8570;
        const Real x8575 = x8565 * x8558;
        const Real x8576 = x8559 * x8563;
        const Real x8577 = x8576 + x8575;
        const Real x8580 = select(x8567, x8577, 0.0);
        const Real x8583 = select(x8566, x8572, x8580);
        // snow_water.with_vapour_exchange
        const Real x8587 = select(x8584, 0.0, x8583);
        const Real x8590 = x8587 * 2106.0;
        const Real x8593 = x8548 * x8588;
        const Real x8595 = x8590 * x8547;
        const Real x8596 = x8595 - x8593;
        const Real x8598 = select(x8549, x8545, 0.0);
        const Real x8600 = x8598 * x8599;
        const Real x8601 = x8548 - x8600;
        const Real x8602 = x8601 / x8597;
        const Real x8606 = x8501 + x8548;
        const Real x8607 = x8505 + x8596;
        const Real x8609 = real_449[4] - x8548;
        const Real x8611 = real_466[4] - x8596;
        const Real x8613 = real_471[4] * x8603;
        const Real x8614 = x8602 * real_379[4];
        const Real x8616 = x8613 - x8614;
        const Real x8618 = select(x8549, x8616, real_471[4]);
        const Real x8620 = x8530 * x8619;
        const Real x8621 = x8548 - x8620;
        const Real x8622 = x8621 / x8529;
        const Real x8626 = real_453[4] * x8623;
        const Real x8627 = x8622 * real_108[4];
        const Real x8629 = x8626 - x8627;
        // snow_water.<genexpr>
        real_453[0] = x8192;
        real_453[1] = x8297;
        real_453[2] = x8402;
        real_453[3] = x8507;
        real_453[4] = x8609;
        real_471[0] = x8194;
        real_471[1] = x8299;
        real_471[2] = x8404;
        real_471[3] = x8509;
        real_471[4] = x8611;
        real_466[0] = x8201;
        real_466[1] = x8306;
        real_466[2] = x8411;
        real_466[3] = x8516;
        real_466[4] = x8618;
        real_449[0] = x8212;
        real_449[1] = x8317;
        real_449[2] = x8422;
        real_449[3] = x8527;
        real_449[4] = x8629;
        // snow_layers.liquid_water
        const Real x8639 = real_471[0] * 2.9985007496251872e-06;
        const Real x8642 = select(x8640, 0.0, x8639);
        const Real x8645 = select(x8643, real_453[0], x8642);
        // snow_water.percolated
        const Real x8647 = real_453[0] - x8645;
        const Real x8650 = select(x8648, x8647, 0.0);
        const Real x8652 = x8650 * x8651;
        const Real x8653 = x8647 - x8652;
        const Real x8654 = x8653 / x8649;
        const Real x8657 = select(x8655, 0.0, x8654);
        const Real x8659 = select(x8648, x8657, 0.0);
        const Real x8661 = x8659 * real_112[0];
        const Real x8662 = real_466[0] * x8658;
        const Real x8663 = x8662 + x8661;
        const Real x8665 = x8647 * 0.0010905125408942203;
        const Real x8668 = select(x8666, x8665, x8663);
        // snow_properties._pores
        const Real x8670 = x8668 - x8665;
        const Real x8673 = select(x8671, 0.0, x8670);
        // snow_properties.held_by_pores
        const Real x8675 = x1293 * x8672;
        const Real x8676 = x8673 * x1292;
        const Real x8677 = x8676 + x8675;
        // snow_water.percolated
        const Real x8679 = x8645 - x8677;
        const Real x8682 = select(x8680, 0.0, x8679);
        const Real x8685 = select(x8683, x8645, 0.0);
        const Real x8687 = x8685 * x8686;
        const Real x8688 = x8682 - x8687;
        const Real x8689 = x8688 / x8684;
        const Real x8691 = real_471[0] * x8686;
        const Real x8692 = x8689 * real_66[0];
        const Real x8693 = x8692 + x8691;
        const Real x8695 = select(x8683, x8693, 0.0);
        const Real x8698 = select(x8696, real_453[0], 0.0);
        const Real x8700 = x8698 * x8699;
        const Real x8701 = x8682 - x8700;
        const Real x8702 = x8701 / x8697;
        const Real x8704 = real_453[0] - x8682;
        const Real x8706 = real_471[0] - x8695;
        const Real x8710 = real_449[0] * x8707;
        const Real x8711 = x8702 * real_356[0];
        const Real x8713 = x8710 - x8711;
        const Real x8715 = real_453[1] + x8682;
        const Real x8717 = real_471[1] + x8695;
        // snow_layers.liquid_water
        const Real x8719 = x8717 * 2.9985007496251872e-06;
        const Real x8722 = select(x8720, 0.0, x8719);
        const Real x8725 = select(x8723, x8715, x8722);
        // snow_water.percolated
        const Real x8727 = x8715 - x8725;
        // snow_layers.liquid_water
        const Real x8729 = real_471[1] * 2.9985007496251872e-06;
        const Real x8732 = select(x8730, 0.0, x8729);
        const Real x8735 = select(x8733, real_453[1], x8732);
        // snow_water.percolated
        const Real x8737 = real_453[1] - x8735;
        const Real x8740 = select(x8738, x8737, 0.0);
        const Real x8742 = x8740 * x8741;
        const Real x8743 = x8727 - x8742;
        const Real x8744 = x8743 / x8739;
        const Real x8747 = select(x8745, 0.0, x8744);
        const Real x8749 = select(x8738, x8747, 0.0);
        const Real x8751 = x8749 * real_112[1];
        const Real x8752 = real_466[1] * x8748;
        const Real x8753 = x8752 + x8751;
        const Real x8755 = x8727 * 0.0010905125408942203;
        const Real x8758 = select(x8756, x8755, x8753);
        // snow_properties._pores
        const Real x8760 = x8758 - x8755;
        const Real x8763 = select(x8761, 0.0, x8760);
        // snow_properties.held_by_pores
        const Real x8765 = x1293 * x8762;
        const Real x8766 = x8763 * x1292;
        const Real x8767 = x8766 + x8765;
        // snow_water.percolated
        const Real x8769 = x8725 - x8767;
        const Real x8772 = select(x8770, 0.0, x8769);
        const Real x8775 = select(x8773, x8725, 0.0);
        const Real x8777 = x8775 * x8776;
        const Real x8778 = x8772 - x8777;
        const Real x8779 = x8778 / x8774;
        const Real x8781 = x8717 * x8776;
        const Real x8782 = x8779 * x8716;
        const Real x8783 = x8782 + x8781;
        const Real x8785 = select(x8773, x8783, 0.0);
        const Real x8788 = select(x8786, x8715, 0.0);
        const Real x8790 = x8788 * x8789;
        const Real x8791 = x8772 - x8790;
        const Real x8792 = x8791 / x8787;
        const Real x8794 = x8715 - x8772;
        const Real x8796 = x8717 - x8785;
        const Real x8800 = real_449[1] * x8797;
        const Real x8801 = x8792 * real_356[1];
        const Real x8803 = x8800 - x8801;
        const Real x8805 = real_453[2] + x8772;
        const Real x8807 = real_471[2] + x8785;
        // snow_layers.liquid_water
        const Real x8809 = x8807 * 2.9985007496251872e-06;
        const Real x8812 = select(x8810, 0.0, x8809);
        const Real x8815 = select(x8813, x8805, x8812);
        // snow_water.percolated
        const Real x8817 = x8805 - x8815;
        // snow_layers.liquid_water
        const Real x8819 = real_471[2] * 2.9985007496251872e-06;
        const Real x8822 = select(x8820, 0.0, x8819);
        const Real x8825 = select(x8823, real_453[2], x8822);
        // snow_water.percolated
        const Real x8827 = real_453[2] - x8825;
        const Real x8830 = select(x8828, x8827, 0.0);
        const Real x8832 = x8830 * x8831;
        const Real x8833 = x8817 - x8832;
        const Real x8834 = x8833 / x8829;
        const Real x8837 = select(x8835, 0.0, x8834);
        const Real x8839 = select(x8828, x8837, 0.0);
        const Real x8841 = x8839 * real_112[2];
        const Real x8842 = real_466[2] * x8838;
        const Real x8843 = x8842 + x8841;
        const Real x8845 = x8817 * 0.0010905125408942203;
        const Real x8848 = select(x8846, x8845, x8843);
        // snow_properties._pores
        const Real x8850 = x8848 - x8845;
        const Real x8853 = select(x8851, 0.0, x8850);
        // snow_properties.held_by_pores
        const Real x8855 = x1293 * x8852;
        const Real x8856 = x8853 * x1292;
        const Real x8857 = x8856 + x8855;
        // snow_water.percolated
        const Real x8859 = x8815 - x8857;
        const Real x8862 = select(x8860, 0.0, x8859);
        const Real x8865 = select(x8863, x8815, 0.0);
        const Real x8867 = x8865 * x8866;
        const Real x8868 = x8862 - x8867;
        const Real x8869 = x8868 / x8864;
        const Real x8871 = x8807 * x8866;
        const Real x8872 = x8869 * x8806;
        const Real x8873 = x8872 + x8871;
        const Real x8875 = select(x8863, x8873, 0.0);
        const Real x8878 = select(x8876, x8805, 0.0);
        const Real x8880 = x8878 * x8879;
        const Real x8881 = x8862 - x8880;
        const Real x8882 = x8881 / x8877;
        const Real x8884 = x8805 - x8862;
        const Real x8886 = x8807 - x8875;
        const Real x8890 = real_449[2] * x8887;
        const Real x8891 = x8882 * real_356[2];
        const Real x8893 = x8890 - x8891;
        const Real x8895 = real_453[3] + x8862;
        const Real x8897 = real_471[3] + x8875;
        // snow_layers.liquid_water
        const Real x8899 = x8897 * 2.9985007496251872e-06;
        const Real x8902 = select(x8900, 0.0, x8899);
        const Real x8905 = select(x8903, x8895, x8902);
        // snow_water.percolated
        const Real x8907 = x8895 - x8905;
        // snow_layers.liquid_water
        const Real x8909 = real_471[3] * 2.9985007496251872e-06;
        const Real x8912 = select(x8910, 0.0, x8909);
        const Real x8915 = select(x8913, real_453[3], x8912);
        // snow_water.percolated
        const Real x8917 = real_453[3] - x8915;
        const Real x8920 = select(x8918, x8917, 0.0);
        const Real x8922 = x8920 * x8921;
        const Real x8923 = x8907 - x8922;
        const Real x8924 = x8923 / x8919;
        const Real x8927 = select(x8925, 0.0, x8924);
        const Real x8929 = select(x8918, x8927, 0.0);
        const Real x8931 = x8929 * real_112[3];
        const Real x8932 = real_466[3] * x8928;
        const Real x8933 = x8932 + x8931;
        const Real x8935 = x8907 * 0.0010905125408942203;
        const Real x8938 = select(x8936, x8935, x8933);
        // snow_properties._pores
        const Real x8940 = x8938 - x8935;
        const Real x8943 = select(x8941, 0.0, x8940);
        // snow_properties.held_by_pores
        const Real x8945 = x1293 * x8942;
        const Real x8946 = x8943 * x1292;
        const Real x8947 = x8946 + x8945;
        // snow_water.percolated
        const Real x8949 = x8905 - x8947;
        const Real x8952 = select(x8950, 0.0, x8949);
        const Real x8955 = select(x8953, x8905, 0.0);
        const Real x8957 = x8955 * x8956;
        const Real x8958 = x8952 - x8957;
        const Real x8959 = x8958 / x8954;
        const Real x8961 = x8897 * x8956;
        const Real x8962 = x8959 * x8896;
        const Real x8963 = x8962 + x8961;
        const Real x8965 = select(x8953, x8963, 0.0);
        const Real x8968 = select(x8966, x8895, 0.0);
        const Real x8970 = x8968 * x8969;
        const Real x8971 = x8952 - x8970;
        const Real x8972 = x8971 / x8967;
        const Real x8974 = x8895 - x8952;
        const Real x8976 = x8897 - x8965;
        const Real x8980 = real_449[3] * x8977;
        const Real x8981 = x8972 * real_356[3];
        const Real x8983 = x8980 - x8981;
        const Real x8985 = real_453[4] + x8952;
        const Real x8987 = real_471[4] + x8965;
        // snow_layers.liquid_water
        const Real x8989 = x8987 * 2.9985007496251872e-06;
        const Real x8992 = select(x8990, 0.0, x8989);
        const Real x8995 = select(x8993, x8985, x8992);
        // snow_water.percolated
        const Real x8997 = x8985 - x8995;
        // snow_layers.liquid_water
        const Real x8999 = real_471[4] * 2.9985007496251872e-06;
        const Real x9002 = select(x9000, 0.0, x8999);
        const Real x9005 = select(x9003, real_453[4], x9002);
        // snow_water.percolated
        const Real x9007 = real_453[4] - x9005;
        const Real x9010 = select(x9008, x9007, 0.0);
        const Real x9012 = x9010 * x9011;
        const Real x9013 = x8997 - x9012;
        const Real x9014 = x9013 / x9009;
        const Real x9017 = select(x9015, 0.0, x9014);
        const Real x9019 = select(x9008, x9017, 0.0);
        const Real x9021 = x9019 * real_112[4];
        const Real x9022 = real_466[4] * x9018;
        const Real x9023 = x9022 + x9021;
        const Real x9025 = x8997 * 0.0010905125408942203;
        const Real x9028 = select(x9026, x9025, x9023);
        // snow_properties._pores
        const Real x9030 = x9028 - x9025;
        const Real x9033 = select(x9031, 0.0, x9030);
        // snow_properties.held_by_pores
        const Real x9035 = x1293 * x9032;
        const Real x9036 = x9033 * x1292;
        const Real x9037 = x9036 + x9035;
        // snow_water.percolated
        const Real x9039 = x8995 - x9037;
        const Real x9042 = select(x9040, 0.0, x9039);
        const Real x9045 = select(x9043, x8995, 0.0);
        const Real x9047 = x9045 * x9046;
        const Real x9048 = x9042 - x9047;
        const Real x9049 = x9048 / x9044;
        const Real x9051 = x8987 * x9046;
        const Real x9052 = x9049 * x8986;
        const Real x9053 = x9052 + x9051;
        const Real x9055 = select(x9043, x9053, 0.0);
        const Real x9058 = select(x9056, x8985, 0.0);
        const Real x9060 = x9058 * x9059;
        const Real x9061 = x9042 - x9060;
        const Real x9062 = x9061 / x9057;
        const Real x9064 = x8985 - x9042;
        const Real x9066 = x8987 - x9055;
        const Real x9070 = real_449[4] * x9067;
        const Real x9071 = x9062 * real_356[4];
        const Real x9073 = x9070 - x9071;
        // snow_water.<genexpr>
        real_449[0] = x8704;
        real_449[1] = x8794;
        real_449[2] = x8884;
        real_449[3] = x8974;
        real_449[4] = x9064;
        real_466[0] = x8706;
        real_466[1] = x8796;
        real_466[2] = x8886;
        real_466[3] = x8976;
        real_466[4] = x9066;
        real_453[0] = x8668;
        real_453[1] = x8758;
        real_453[2] = x8848;
        real_453[3] = x8938;
        real_453[4] = x9028;
        real_471[0] = x8713;
        real_471[1] = x8803;
        real_471[2] = x8893;
        real_471[3] = x8983;
        real_471[4] = x9073;
        // layered_snow._melted
        const Real x9083 = select(x5028, x1355, 0.0);
        const Real x9085 = x9083 * seconds;
        const Real x9087 = x9085 * x9086;
        const Real x9088 = x8606 - x9087;
        const Real x9089 = x9088 / x9084;
        const Real x9091 = x9089 * 2830000.0;
        const Real x9093 = select(x5028, x9091, 0.0);
        const Real x9095 = x8086 + x8074;
        const Real x9098 = x9095 + x8084;
        const Real x9100 = x9098 - x7832;
        const Real x9155 = x9100 - x9093;
        const Real x9157 = select(x5028, x9155, 0.0);
        // layered_snow.close_snow
        const Real x9159 = x9042 + x1451;
        const Real x9160 = x9055 + x1452;
        const Real x9161 = x1355 * x7831;
        const Real x9162 = x7832 * x1353;
        const Real x9164 = x9161 - x9162;
        const Real x9165 = x1355 * x7840;
        const Real x9166 = x7841 * x1353;
        const Real x9168 = x9165 - x9166;
        const Real x9169 = x1449 - x9160;
        const Real x9170 = x9169 - x8607;
        // layered_snow_step.layered_snow_step
        const Real x9172 = x8606 / seconds;
        // air.emission
        const Real x9176 = x8058 * x8056;
        const Real x9177 = x9176 + x9176;
        const Real x9179 = x9177 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9181 = moved_numbers[LAYERS + 19] * x9178;
        const Real x9182 = x9179 * numbers[LAYERS + 19];
        const Real x9183 = x9182 + x9181;
        // surface_balance.skin_temperature
        const Real x9185 = x4846 * real_339[0];
        const Real x9186 = real_285[0] * x4843;
        const Real x9187 = x9186 + x9185;
        const Real x9189 = x4838 + x9187;
        const Real x9191 = x4846 * x9190;
        const Real x9192 = x9189 - x9191;
        const Real x9193 = x9192 / x4847;
        // surface_balance.emitted
        const Real x9195 = x9193 - x4796;
        const Real x9197 = x4807 * x9194;
        const Real x9198 = x9195 * x4804;
        const Real x9199 = x9198 + x9197;
        const Real x9201 = x4818 + x9199;
        // layered_snow_step.of_cell
        const Real x9204 = x1355 * x9180;
        const Real x9205 = x9183 * x1353;
        const Real x9207 = x9204 - x9205;
        const Real x9209 = x1355 * x9200;
        const Real x9211 = x9201 * x1453;
        const Real x9212 = x9211 - x9209;
        const Real x9214 = x9207 + x9212;
        moved_results[LAYERS + 35] = x9214;
        const Real x9217 = x1355 * numbers[LAYERS + 19];
        const Real x9218 = moved_numbers[LAYERS + 19] * x1353;
        const Real x9220 = x9217 - x9218;
        const Real x9222 = x1355 * x1518;
        const Real x9224 = x1519 * x1453;
        const Real x9225 = x9224 - x9222;
        const Real x9227 = x9220 + x9225;
        moved_after[3 * LAYERS + 34] = x9227;
        // layered_snow_step.skin
        const Real x9229 = x9227 * 5.67e-08;
        const Real x9231 = x9229 * x9230;
        const Real x9232 = x9214 - x9231;
        const Real x9233 = x9232 / x9228;
        const Real x9236 = x9233 / x9235;
        const Real x9239 = x9236 / x9238;
        moved_after[3 * LAYERS] = x9239;
        // layered_snow_step.layered_snow_step
        const Real x9241 = x9159 / 1000.0;
        moved_results[LAYERS + 14] = x9241;
        const Real x9243 = x4540 + x9241;
        moved_after[3 * LAYERS + 2] = x9243;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9247_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_453[l];
            const Real a9103 = select(mask_425[l], real_449[l], 0.0);
            const Real a9105 = real_466[l] * 2.9985007496251872e-06;
            const Real a9108 = select(mask_426[l], 0.0, a9105);
            const Real a9111 = select(mask_427[l], real_449[l], a9108);
            moved_after[3 * LAYERS + 10 + l] = a9111;
            const Real a9113 = select(mask_425[l], real_466[l], 0.0);
            const Real a9117 = a9103 * real_429[l];
            const Real a9120 = a9117 * 0.0004748338081671415;
            const Real a9123 = a9117 * 0.0002370791844476055;
            const Real a9126 = a9103 * 333500.0;
            const Real a9128 = a9113 - a9126;
            const Real a9132 = a9113 * real_430[l];
            const Real a9133 = a9120 * real_428[l];
            const Real a9135 = a9132 - a9133;
            const Real a9137 = a9128 * real_431[l];
            const Real a9138 = a9123 * real_432[l];
            const Real a9140 = a9137 - a9138;
            const Real a9142 = select(mask_434[l], a9140, 0.0);
            const Real a9144 = select(mask_433[l], a9135, a9142);
            moved_after[3 * LAYERS + 15 + l] = a9144;
            const Real a9146 = real_449[l] - a9111;
            moved_after[3 * LAYERS + 5 + l] = a9146;
            const Real a9149 = a9103 * real_437[l];
            const Real a9150 = real_471[l] - a9149;
            const Real a9151 = a9150 / real_363[l];
            const Real a9153 = select(mask_425[l], a9151, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9153;
            const Real a9245 = a9146 + a9111;
            a9247_last = a9247_last + a9245;
            real_455[l] = a9111;
            real_454[l] = a9144;
            real_448[l] = a9146;
        }
        // layered_snow_step.layered_snow_step
        const Real x9249 = a9247_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9249;
        Real a9251_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9251_last = a9251_last + real_453[l];
        }
        moved_after[3 * LAYERS + 4] = a9251_last;
        // snow.snow_age
        const Real x9255 = select(x9252, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x9257 = select(x9174, x9255, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x9257;
        // layered_snow_step.of_cell
        const Real x9260 = x1355 * x464;
        const Real x9261 = x465 * x1353;
        const Real x9263 = x9260 - x9261;
        const Real x9265 = x1355 * x1507;
        const Real x9267 = x1508 * x1453;
        const Real x9268 = x9267 - x9265;
        const Real x9270 = x9263 + x9268;
        moved_after[3 * LAYERS + 33] = x9270;
        // snow_free_ground.specific_humidity
        const Real x9274 = x2935 * x9272;
        const Real x9277 = x9274 * 1004.5;
        // snow_free_ground.rate
        const Real x9280 = x3029 + x3036;
        const Real x9282 = x9280 + a3079_last;
        const Real x9284 = x9282 * 1000.0;
        const Real x9286 = x9284 + x3100;
        // snow_free_ground.specific_humidity
        const Real x9288 = x9286 * x9276;
        const Real x9289 = x9277 * x9285;
        const Real x9291 = x9288 - x9289;
        const Real x9293 = moved_forcing[2] + x9291;
        moved_after[3 * LAYERS + 39] = x9293;
        // layered_snow_step._fluxes
        Real a9294_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9294_last = a9294_last + real_455[l];
        }
        const Real x9295 = a9294_last + x9159;
        Real a9296_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2274 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2274 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2274 = a239_2274 + a238_2274;
            a9296_last = a9296_last + a240_2274;
        }
        const Real x9297 = a9296_last + x1136;
        const Real x9298 = x9295 - x9297;
        const Real x9300 = x3112 + x9172;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x9302 = x1355 * 2501000.0;
        const Real x9306 = x1355 * 2830000.0;
        const Real x9308 = x9306 - x9302;
        // layered_snow_step._fluxes
        const Real x9310 = x9300 * x9307;
        const Real x9311 = x9308 * x9299;
        const Real x9312 = x9311 + x9310;
        moved_results[0] = x9312;
        // layered_snow_step.latent_heat
        const Real x9313 = x1355 * x9092;
        const Real x9314 = x9093 * x1353;
        const Real x9316 = x9313 - x9314;
        const Real x9317 = x4644 + x9316;
        moved_results[1] = x9317;
        moved_results[LAYERS + 40] = x9317;
        // layered_snow_step._fluxes
        const Real x9318 = x4640 - x3107;
        const Real x9319 = x9318 + x9172;
        moved_results[2] = x9319;
        // layered_snow_step.sensible_heat
        const Real x9321 = x9193 - x27;
        const Real x9323 = x2935 * x9320;
        const Real x9324 = x9321 * x2932;
        const Real x9325 = x9324 + x9323;
        // layered_snow_step.of_cell
        const Real x9326 = x1355 * x9156;
        const Real x9327 = x9157 * x1353;
        const Real x9329 = x9326 - x9327;
        const Real x9330 = x1355 * x9322;
        const Real x9332 = x9325 * x1453;
        const Real x9333 = x9332 - x9330;
        const Real x9334 = x9329 + x9333;
        moved_results[3] = x9334;
        moved_results[LAYERS + 36] = x9334;
        // layered_snow_step.into_soil
        const Real x9335 = x7856 + x9168;
        moved_results[4] = x9335;
        moved_results[LAYERS + 41] = x9335;
        // layered_snow_step._fluxes
        const Real x9336 = x4512 * 2501000000.0;
        moved_results[5] = x9336;
        const Real x9337 = x3089 * 2501000000.0;
        moved_results[6] = x9337;
        const Real x9338 = a4546_last * 2501000000.0;
        moved_results[7] = x9338;
        const Real x9340 = x9172 * 2830000.0;
        moved_results[LAYERS + 8] = x9340;
        const Real x9341 = x9241 / seconds;
        moved_quantities[4 * LAYERS + 12] = x9341;
        const Real x9342 = x3158 + x9341;
        moved_results[LAYERS + 11] = x9342;
        // layered_snow_step.precipitation_heat
        const Real x9344 = x9193 - moved_forcing[1];
        const Real x9346 = x1612 * x9343;
        const Real x9347 = x9344 * x1611;
        const Real x9348 = x9347 + x9346;
        const Real x9349 = x1355 * x9345;
        const Real x9351 = x9348 * x1453;
        const Real x9352 = x9351 - x9349;
        moved_results[LAYERS + 15] = x9352;
        moved_results[LAYERS + 37] = x9352;
        // layered_snow_step._fluxes
        const Real x9353 = x9298 * 333500.0;
        const Real x9354 = x9353 / seconds;
        moved_results[LAYERS + 17] = x9354;
        // layered_snow_step.of_cell
        const Real x9355 = x1355 * x1446;
        const Real x9356 = x1447 * x1353;
        const Real x9358 = x9355 - x9356;
        const Real x9359 = x1355 * x1599;
        const Real x9361 = x1600 * x1453;
        const Real x9362 = x9361 - x9359;
        const Real x9363 = x9358 + x9362;
        moved_results[LAYERS + 18] = x9363;
        // layered_snow_step._budget
        const Real x9364 = x284 + x1136;
        const Real x9365 = x9364 / 1000.0;
        moved_results[LAYERS + 26] = x9365;
        const Real x9366 = x8606 / 1000.0;
        moved_results[LAYERS + 27] = x9366;
        const Real x9367 = x9270 * forcing[4];
        const Real x9368 = moved_forcing[4] * x9269;
        const Real x9369 = x9368 + x9367;
        moved_results[LAYERS + 33] = x9369;
        const Real x9372 = x9227 * forcing[5];
        const Real x9374 = moved_forcing[5] * x9370;
        const Real x9375 = x9374 - x9372;
        const Real x9376 = x9375 + x9214;
        moved_results[LAYERS + 34] = x9376;
        const Real x9377 = x9164 - x9168;
        moved_results[LAYERS + 38] = x9377;
        const Real x9378 = x9170 / seconds;
        moved_results[LAYERS + 39] = x9378;
        // diagnostics.crossing_depth
        const Real x9396 = pick(real_285, x9394);
        const Real x9398 = pick(real_285, x9392);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9384_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7852 = real_285[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7852;
            const Real a9339 = real_376[l] * 2501000000.0;
            moved_results[8 + l] = a9339;
            const Real a9380 = real_407[l] - real_408[l];
            moved_results[3 * LAYERS + 44 + l] = a9380;
            const Real a9381 = real_381[l] - real_407[l];
            moved_quantities[l] = a9381;
            a9384_last = a9384_last + moved_numbers[l];
            const Real a9384 = a9384_last;
            const Real a4083_2362 = moved_numbers[l] * 0.5;
            const Real a9386 = a9384 - a4083_2362;
            real_387[l] = a7852;
            real_289[l] = a9380;
            real_330[l] = a9381;
            real_343[l] = a9386;
        }
        // diagnostics.crossing_depth
        const Real x9400 = pick(real_343, x9394);
        const Real x9402 = pick(real_343, x9392);
        const Real x9405 = x9396 - x9398;
        const Real x9407 = select(x9403, x9405, 0.0);
        const Real x9409 = x9402 - x9400;
        const Real x9411 = x9409 * x9395;
        const Real x9412 = x9396 * x9408;
        const Real x9413 = x9412 + x9411;
        const Real x9415 = x9407 * x9414;
        const Real x9416 = x9413 - x9415;
        const Real x9417 = x9416 / x9406;
        const Real x9418 = x9400 + x9417;
        const Real x9420 = select(x9419, 0.0, x9418);
        Real a9422_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9422_last = a9422_last + moved_numbers[l];
        }
        const Real x9423 = select(x9421, a9422_last, x9420);
        moved_quantities[LAYERS] = x9423;
        // balances.column_water
        const Real x9424 = x3150 + x9243;
        const Real x9425 = x9424 + x9249;
        // balances.soil_water
        Real a9429_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9426 = real_381[l] * numbers[l];
            const Real a9427 = moved_numbers[l] * real_252[l];
            const Real a9428 = a9427 + a9426;
            moved_quantities[LAYERS + 4 + l] = a9428;
            a9429_last = a9429_last + a9428;
            real_343[l] = a9428;
        }
        // balances.column_water
        const Real x9430 = a9429_last + x9425;
        moved_quantities[LAYERS + 1] = x9430;
        // balances.soil_water
        Real a9431_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9431_last = a9431_last + real_343[l];
        }
        moved_quantities[LAYERS + 2] = a9431_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9436_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9433 = real_330[l] * numbers[l];
            const Real a9434 = moved_numbers[l] * real_275[l];
            const Real a9435 = a9434 + a9433;
            moved_quantities[3 * LAYERS + 4 + l] = a9435;
            a9436_last = a9436_last + a9435;
        }
        moved_quantities[LAYERS + 3] = a9436_last;
        // air.emission
        const Real x9441 = x9239 * x9237;
        const Real x9442 = x9441 + x9441;
        const Real x9444 = x9442 * x9440;
        const Real x9445 = x9444 + x9444;
        const Real x9447 = x9445 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9448 = x9227 * x9446;
        const Real x9449 = x9447 * x9226;
        const Real x9450 = x9449 + x9448;
        // diagnostics.net_radiation
        const Real x9451 = x9363 - x9450;
        moved_quantities[4 * LAYERS + 4] = x9451;
        // diagnostics.snowfall
        const Real x9452 = x9365 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9452;
        // balances.evaporated_water
        const Real x9453 = x9336 + x9337;
        const Real x9454 = x9453 + x9338;
        // balances._depth
        const Real x9456 = x9454 * x9455;
        const Real x9458 = x9340 * x9457;
        // balances.evaporated_water
        const Real x9459 = x9456 + x9458;
        const Real x9460 = x3125 * seconds;
        const Real x9461 = x9459 - x9460;
        // diagnostics.net_evaporation
        const Real x9462 = x9461 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9462;
        // diagnostics.potential_evaporation
        const Real x9464 = x9308 * 1000.0;
        const Real x9466 = x9464 * x9465;
        const Real x9467 = x9312 - x9466;
        const Real x9468 = x9467 / x9463;
        moved_quantities[4 * LAYERS + 7] = x9468;
        // diagnostics._evaporated
        const Real x9469 = x9336 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9469;
        const Real x9470 = x9337 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9470;
        const Real x9471 = x9338 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9471;
        // diagnostics.snow_sublimation
        const Real x9472 = x9340 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9472;
        // diagnostics.infiltration
        const Real x9473 = x9342 - x4544;
        moved_quantities[4 * LAYERS + 14] = x9473;
        // diagnostics.total_runoff
        const Real x9474 = x4544 + real_267[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9474;
        // balances.water_gain
        const Real x9475 = moved_forcing[6] * seconds;
        const Real x9476 = x9475 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9476;
        // balances.water_loss
        const Real x9477 = x9474 * seconds;
        const Real x9478 = x9461 + x9477;
        moved_quantities[4 * LAYERS + 17] = x9478;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9479_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9437 = real_407[l] * numbers[l];
            const Real a9438 = moved_numbers[l] * real_335[l];
            const Real a9439 = a9438 + a9437;
            moved_quantities[2 * LAYERS + 4 + l] = a9439;
            a9479_last = a9479_last + real_343[l];
        }
        // balances.column_water
        const Real x9480 = a9479_last + x9425;
        const Real x9481 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9482 = x9481 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9486_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9483 = moved_state[l + LAYERS] * numbers[l];
            const Real a9484 = moved_numbers[l] * state[l + LAYERS];
            const Real a9485 = a9484 + a9483;
            a9486_last = a9486_last + a9485;
        }
        // balances.column_water
        const Real x9487 = a9486_last + x9482;
        // balances.water_residual
        const Real x9488 = x9480 - x9487;
        const Real x9489 = x9476 - x9478;
        const Real x9490 = x9488 - x9489;
        moved_quantities[4 * LAYERS + 18] = x9490;
        // balances.surface_energy_residual
        const Real x9491 = x9363 - x9334;
        const Real x9492 = x9491 - x9317;
        const Real x9493 = x9492 - x9335;
        const Real x9494 = x9493 - x9377;
        const Real x9495 = x9494 - x9352;
        const Real x9496 = x9495 - x9214;
        const Real x9498 = select(x9497, 0.0, x9496);
        moved_quantities[4 * LAYERS + 20] = x9498;
        // balances.soil_energy_residual
        Real a9508_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9500 = real_285[l] - moved_state[l];
            const Real a9502 = real_281[l] * numbers[l];
            const Real a9503 = moved_numbers[l] * real_282[l];
            const Real a9504 = a9503 + a9502;
            const Real a9505 = a9504 * real_347[l];
            const Real a9506 = a9500 * real_333[l];
            const Real a9507 = a9506 + a9505;
            a9508_last = a9508_last + a9507;
        }
        const Real x9509 = a9508_last / seconds;
        const Real x9525 = x9335 - x4886;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9524_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9511 = real_387[l] * numbers[l];
            const Real a9512 = moved_numbers[l] * real_344[l];
            const Real a9513 = a9512 + a9511;
            const Real a9515 = a9513 / seconds;
            const Real a9518 = a9515 * real_341[l];
            const Real a9520 = real_289[l] * real_255[l];
            const Real a9522 = a9520 + a9518;
            a9524_last = a9524_last - a9522;
        }
        // balances.soil_energy_residual
        const Real x9526 = x9525 + a9524_last;
        const Real x9527 = x9526 + a7850_last;
        const Real x9528 = x9509 - x9527;
        moved_quantities[4 * LAYERS + 21] = x9528;
        // state.snow_layers_of
        const Real x9530 = x9249 * 1000.0;
        // snow_layers.spread
        Real a9535_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9245_2459 = real_448[l] + real_455[l];
            a9535_last = a9535_last + a9245_2459;
        }
        const Real x9542 = select(x9539, a9535_last, 0.0);
        const Real x9544 = x9542 * x9543;
        const Real x9545 = x9530 - x9544;
        const Real x9546 = x9545 / x9541;
        const Real x9548 = select(x9540, x9546, 0.0);
        const Real x9552 = select(x9550, a9251_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9557 = x9552 * x9555;
        const Real x9560 = x9557 * 0.1;
        const Real x9561 = -x9560;
        const Real x9565 = x9552 * x9564;
        const Real x9568 = x9565 * 0.2;
        const Real x9569 = -x9568;
        const Real x9573 = x9552 * x9572;
        const Real x9576 = x9573 * 0.05;
        const Real x9577 = -x9576;
        // snow_layers.layer_shares
        const Real x9579 = x9560 + x9568;
        const Real x9582 = x9579 + x9576;
        const Real x9586 = x9582 / 2.0;
        real_453[0] = x9561;
        real_453[1] = x9569;
        real_453[2] = x9586;
        real_453[3] = x9586;
        real_453[4] = x9577;
        // snow_layers.spread
        const Real x9593 = select(x9591, 0.0, x9239);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9624_last = real_of(0.0);
        Real a9626_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9590 = select(x9550, real_453[l], 0.0);
            const Real a9595 = select(x9540, real_454[l], 0.0);
            const Real a9597 = x9548 * real_435[l];
            const Real a9598 = real_448[l] * x9547;
            const Real a9599 = a9598 + a9597;
            const Real a9601 = a9590 * x9529;
            const Real a9602 = x9530 * real_406[l];
            const Real a9603 = a9602 + a9601;
            const Real a9605 = a9599 + a9603;
            const Real a9607 = x9548 * real_355[l];
            const Real a9608 = real_455[l] * x9547;
            const Real a9609 = a9608 + a9607;
            const Real a9611 = select(x9550, x9593, a9595);
            const Real a9613 = a9605 * 2106.0;
            const Real a9615 = a9609 * 4218.0;
            const Real a9617 = a9613 + a9615;
            const Real a9619 = a9617 * real_351[l];
            const Real a9620 = a9611 * real_139[l];
            const Real a9621 = a9620 + a9619;
            const Real a9622 = a9609 * 333500.0;
            const Real a9623 = a9621 + a9622;
            a9624_last = a9624_last + a9623;
            const Real a155_2480 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9626_last = a9626_last + a155_2480;
        }
        // snow_layers.spread
        const Real x9633 = select(x9630, a9626_last, 0.0);
        const Real x9635 = x9633 * x9634;
        const Real x9636 = x150 - x9635;
        const Real x9637 = x9636 / x9632;
        const Real x9639 = select(x9631, x9637, 0.0);
        const Real x9643 = select(x9641, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9648 = x9643 * x9646;
        const Real x9651 = x9648 * 0.1;
        const Real x9652 = -x9651;
        const Real x9656 = x9643 * x9655;
        const Real x9659 = x9656 * 0.2;
        const Real x9660 = -x9659;
        const Real x9664 = x9643 * x9663;
        const Real x9667 = x9664 * 0.05;
        const Real x9668 = -x9667;
        // snow_layers.layer_shares
        const Real x9670 = x9651 + x9659;
        const Real x9673 = x9670 + x9667;
        const Real x9677 = x9673 / 2.0;
        real_453[0] = x9652;
        real_453[1] = x9660;
        real_453[2] = x9677;
        real_453[3] = x9677;
        real_453[4] = x9668;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9712_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9681 = select(x9641, real_453[l], 0.0);
            const Real a9683 = select(x9631, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9685 = x9639 * state[l + 3 * LAYERS + 5];
            const Real a9686 = moved_state[l + 3 * LAYERS + 5] * x9638;
            const Real a9687 = a9686 + a9685;
            const Real a9689 = a9681 * x149;
            const Real a9690 = x150 * real_436[l];
            const Real a9691 = a9690 + a9689;
            const Real a9693 = a9687 + a9691;
            const Real a9695 = x9639 * state[l + 3 * LAYERS + 10];
            const Real a9696 = moved_state[l + 3 * LAYERS + 10] * x9638;
            const Real a9697 = a9696 + a9695;
            const Real a9699 = select(x9641, x224, a9683);
            const Real a9701 = a9693 * 2106.0;
            const Real a9703 = a9697 * 4218.0;
            const Real a9705 = a9701 + a9703;
            const Real a9707 = a9705 * real_440[l];
            const Real a9708 = a9699 * real_439[l];
            const Real a9709 = a9708 + a9707;
            const Real a9710 = a9697 * 333500.0;
            const Real a9711 = a9709 + a9710;
            a9712_last = a9712_last + a9711;
        }
        // balances.snow_energy_residual
        const Real x9713 = a9624_last - a9712_last;
        const Real x9714 = x9713 / seconds;
        const Real x9715 = x9377 + x9378;
        const Real x9716 = x9714 - x9715;
        moved_quantities[4 * LAYERS + 22] = x9716;
        // balances.snow_base_mismatch
        const Real x9717 = x9335 - x9335;
        moved_quantities[4 * LAYERS + 23] = x9717;
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
