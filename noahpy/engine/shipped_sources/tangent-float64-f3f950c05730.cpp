// From the code of digest 8511d2c09eb14f2fbc0abbe4a4c3574d6abdace1ffecd17588de3f61d05c844f.
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

static const Number table4856[] = {
#include "stability_corrections.inc"
};
static const Number table4866[] = {
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
    Mask mask_9[LAYERS];
    Real real_10[LAYERS];
    Mask mask_11[LAYERS];
    Mask mask_12[LAYERS];
    Real real_13[LAYERS];
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
    Mask mask_44[6];
    Real real_45[6];
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
    Mask mask_62[6];
    Real real_63[6];
    Real real_64[6];
    Real real_65[6];
    Real real_66[6];
    Real real_67[6];
    Real real_68[6];
    Mask mask_69[6];
    Mask mask_70[6];
    Real real_71[6];
    Real real_72[6];
    Real real_73[6];
    Real real_74[6];
    Mask mask_75[6];
    Real real_76[6];
    Real real_77[6];
    Real real_78[6];
    Real real_79[6];
    Real real_80[6];
    Real real_81[6];
    Mask mask_82[6];
    Real real_83[6];
    Real real_84[6];
    Real real_85[6];
    Real real_86[6];
    Real real_87[7];
    Mask mask_88[6];
    Mask mask_89[6];
    Real real_90[5];
    Real real_91[5];
    Mask mask_92[5];
    Real real_93[5];
    Real real_94[5];
    Real real_95[5];
    Real real_96[6];
    Mask mask_97[6];
    Real real_98[6];
    Real real_99[6];
    Mask mask_100[6];
    Mask mask_101[6];
    Mask mask_102[6];
    Real real_103[6];
    Real real_104[6];
    Mask mask_105[6];
    Mask mask_106[6];
    Real real_107[6];
    Real real_108[6];
    Real real_109[6];
    Real real_110[6];
    Real real_111[6];
    Mask mask_112[6];
    Mask mask_113[6];
    Real real_114[6];
    Real real_115[6];
    Real real_116[6];
    Real real_117[6];
    Real real_118[6];
    Mask mask_119[6];
    Mask mask_120[6];
    Real real_121[6];
    Real real_122[6];
    Real real_123[6];
    Real real_124[6];
    Real real_125[6];
    Mask mask_126[6];
    Mask mask_127[6];
    Real real_128[6];
    Real real_129[6];
    Real real_130[6];
    Real real_131[6];
    Real real_132[6];
    Real real_133[5];
    Real real_134[5];
    Real real_135[5];
    Mask mask_136[5];
    Mask mask_137[5];
    Real real_138[5];
    Real real_139[5];
    Real real_140[5];
    Real real_141[5];
    Real real_142[5];
    Real real_143[5];
    Mask mask_144[5];
    Real real_145[5];
    Real real_146[5];
    Mask mask_147[4];
    Real real_148[4];
    Real real_149[4];
    Real real_150[5];
    Real real_151[4];
    Real real_152[5];
    Real real_153[5];
    Real real_154[5];
    Mask mask_155[5];
    Real real_156[5];
    Real real_157[5];
    Mask mask_158[5];
    Mask mask_159[5];
    Mask mask_160[5];
    Real real_161[5];
    Real real_162[5];
    Real real_163[5];
    Real real_164[5];
    Real real_165[5];
    Real real_166[5];
    Real real_167[5];
    Real real_168[5];
    Real real_169[5];
    Real real_170[5];
    Real real_171[5];
    Real real_172[5];
    Real real_173[5];
    Mask mask_174[5];
    Real real_175[5];
    Real real_176[5];
    Real real_177[5];
    Real real_178[5];
    Mask mask_179[5];
    Real real_180[5];
    Real real_181[5];
    Real real_182[5];
    Mask mask_183[5];
    Real real_184[5];
    Mask mask_185[5];
    Real real_186[5];
    Real real_187[5];
    Real real_188[4];
    Real real_189[4];
    Index index_190[4];
    Mask mask_191[4];
    Mask mask_192[4];
    Real real_193[4];
    Real real_194[4];
    Mask mask_195[4];
    Mask mask_196[4];
    Real real_197[4];
    Real real_198[4];
    Mask mask_199[4];
    Mask mask_200[4];
    Real real_201[4];
    Real real_202[4];
    Mask mask_203[4];
    Mask mask_204[4];
    Real real_205[4];
    Real real_206[4];
    Mask mask_207[4];
    Mask mask_208[4];
    Real real_209[4];
    Real real_210[4];
    Real real_211[LAYERS];
    Mask mask_212[LAYERS];
    Mask mask_213[LAYERS];
    Real real_214[LAYERS];
    Real real_215[LAYERS];
    Real real_216[LAYERS];
    Mask mask_217[LAYERS];
    Real real_218[LAYERS];
    Real real_219[LAYERS];
    Real real_220[LAYERS];
    Mask mask_221[4];
    Mask mask_222[4];
    Real real_223[4];
    Real real_224[4];
    Mask mask_225[4];
    Mask mask_226[4];
    Real real_227[4];
    Real real_228[4];
    Mask mask_229[4];
    Mask mask_230[4];
    Real real_231[4];
    Real real_232[4];
    Mask mask_233[4];
    Mask mask_234[4];
    Real real_235[4];
    Real real_236[4];
    Mask mask_237[4];
    Mask mask_238[4];
    Real real_239[4];
    Real real_240[4];
    Mask mask_241[LAYERS];
    Real real_242[LAYERS];
    Real real_243[LAYERS];
    Real real_244[LAYERS];
    Mask mask_245[LAYERS];
    Mask mask_246[LAYERS];
    Real real_247[LAYERS];
    Real real_248[LAYERS];
    Mask mask_249[LAYERS];
    Real real_250[LAYERS];
    Real real_251[LAYERS];
    Real real_252[LAYERS];
    Real real_253[LAYERS];
    Mask mask_254[LAYERS];
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
    Real real_269[LAYERS];
    Real real_270[LAYERS];
    Real real_271[LAYERS];
    Real real_272[LAYERS];
    Real real_273[LAYERS];
    Real real_274[LAYERS];
    Real real_275[LAYERS];
    Real real_276[LAYERS];
    Real real_277[LAYERS];
    Real real_278[LAYERS - 1];
    Real real_279[LAYERS - 1];
    Real real_280[LAYERS - 1];
    Real real_281[LAYERS - 1];
    Real real_282[LAYERS - 1];
    Real real_283[LAYERS - 1];
    Real real_284[LAYERS - 1];
    Real real_285[LAYERS - 1];
    Real real_286[LAYERS - 1];
    Real real_287[LAYERS - 1];
    Real real_288[LAYERS - 1];
    Real real_289[LAYERS - 1];
    Real real_290[LAYERS - 1];
    Real real_291[LAYERS - 1];
    Real real_292[LAYERS];
    Real real_293[LAYERS];
    Real real_294[LAYERS];
    Real real_295[LAYERS];
    Real real_296[LAYERS];
    Real real_297[LAYERS];
    Real real_298[LAYERS];
    Mask mask_299[LAYERS];
    Real real_300[LAYERS];
    Real real_301[LAYERS];
    Real real_302[LAYERS];
    Real real_303[LAYERS];
    Real real_304[LAYERS];
    Real real_305[LAYERS];
    Real real_306[LAYERS];
    Real real_307[LAYERS];
    Mask mask_308[LAYERS];
    Real real_309[LAYERS];
    Real real_310[LAYERS];
    Real real_311[LAYERS];
    Real real_312[LAYERS];
    Real real_313[LAYERS];
    Real real_314[LAYERS];
    Real real_315[LAYERS];
    Real real_316[LAYERS];
    Real real_317[LAYERS + 1];
    Real real_318[LAYERS];
    Real real_319[LAYERS];
    Real real_320[LAYERS];
    Real real_321[LAYERS];
    Real real_322[LAYERS];
    Real real_323[LAYERS];
    Real real_324[LAYERS];
    Real real_325[LAYERS];
    Real real_326[LAYERS];
    Real real_327[LAYERS];
    Real real_328[LAYERS];
    Real real_329[LAYERS];
    Real real_330[LAYERS];
    Real real_331[LAYERS];
    Real real_332[LAYERS];
    Real real_333[LAYERS];
    Real real_334[LAYERS];
    Real real_335[LAYERS];
    Mask mask_336[LAYERS];
    Real real_337[LAYERS];
    Real real_338[LAYERS];
    Real real_339[LAYERS];
    Real real_340[LAYERS];
    Real real_341[LAYERS + 1];
    Real real_342[LAYERS + 1];
    Mask mask_343[LAYERS];
    Mask mask_344[LAYERS];
    Mask mask_345[LAYERS];
    Mask mask_346[LAYERS];
    Mask mask_347[LAYERS];
    Mask mask_348[LAYERS];
    Mask mask_349[LAYERS - 1];
    Mask mask_350[LAYERS - 1];
    Real real_351[LAYERS - 1];
    Real real_352[LAYERS - 1];
    Real real_353[LAYERS - 1];
    Mask mask_354[LAYERS - 1];
    Mask mask_355[LAYERS - 1];
    Real real_356[LAYERS - 1];
    Mask mask_357[LAYERS - 1];
    Real real_358[LAYERS - 1];
    Real real_359[LAYERS - 1];
    Real real_360[LAYERS - 1];
    Mask mask_361[LAYERS - 1];
    Real real_362[LAYERS - 1];
    Real real_363[LAYERS - 1];
    Real real_364[LAYERS - 1];
    Real real_365[LAYERS - 1];
    Mask mask_366[LAYERS];
    Mask mask_367[LAYERS];
    Mask mask_368[LAYERS];
    Mask mask_369[LAYERS];
    Mask mask_370[LAYERS];
    Mask mask_371[LAYERS - 1];
    Mask mask_372[LAYERS - 1];
    Mask mask_373[LAYERS];
    Mask mask_374[LAYERS];
    Mask mask_375[LAYERS];
    Mask mask_376[LAYERS];
    Real real_377[5];
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
    Real real_388[LAYERS];
    Real real_389[LAYERS];
    Real real_390[LAYERS];
    Real real_391[LAYERS];
    Real real_392[LAYERS];
    Real real_393[LAYERS];
    Real real_394[4];
    Real real_395[4];
    Real real_396[4];
    Real real_397[4];
    Real real_398[4];
    Real real_399[LAYERS];
    Real real_400[LAYERS];
    Real real_401[4];
    Real real_402[4];
    Real real_403[4];
    Real real_404[4];
    Mask mask_405[5];
    Real real_406[LAYERS + 4];
    Real real_407[LAYERS + 4];
    Real real_408[LAYERS + 5];
    Real real_409[LAYERS + 5];
    Real real_410[LAYERS];
    Real real_411[LAYERS];
    Real real_412[LAYERS + 5];
    Real real_413[5];
    Real real_414[LAYERS];
    Real real_415[LAYERS];
    Real real_416[LAYERS];
    Real real_417[4];
    Real real_418[4];
    Real real_419[4];
    Real real_420[5];
    Real real_421[LAYERS];
    Real real_422[LAYERS];
    Real real_423[LAYERS];
    Real real_424[LAYERS];
    Real real_425[4];
    Real real_426[4];
    Real real_427[4];
    Real real_428[4];
    Mask mask_429[5];
    Mask mask_430[5];
    Mask mask_431[LAYERS];
    Mask mask_432[5];
    Mask mask_433[5];
    Mask mask_434[5];
    Mask mask_435[5];
    Mask mask_436[5];
    Mask mask_437[LAYERS];
    Mask mask_438[LAYERS];
    Mask mask_439[LAYERS];
    Mask mask_440[5];
    Mask mask_441[5];
    Mask mask_442[5];
    Mask mask_443[5];
    Real real_444[5];
    Mask mask_445[5];
    Real real_446[5];
    Mask mask_447[5];
    Mask mask_448[5];
    Real real_449[5];
    Real real_450[5];
    Real real_451[5];
    Real real_452[5];
    Real real_453[5];
    Real real_454[5];
    Real real_455[5];
    Mask mask_456[5];
    Mask mask_457[5];
    Real real_458[5];
    Real real_459[5];
    Real real_460[5];
    Real real_461[LAYERS + 5];
    Real real_462[5];
    Real real_463[5];
    Real real_464[6];
    Real real_465[6];
    Real real_466[6];
    Real real_467[6];
    Real real_468[6];
    Real real_469[6];
    Real real_470[6];
    Real real_471[5];
    Real real_472[5];
    Real real_473[6];
    Real real_474[6];
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
    Real real_489[5];
    Real real_490[5];
    Real real_491[5];
    Real real_492[5];
    Real real_493[LAYERS];
    Real real_494[LAYERS];
    Real real_495[LAYERS];
    Real real_496[LAYERS];
    Real real_497[LAYERS];
    Real real_498[LAYERS];
    Real real_499[LAYERS];
    Real real_500[LAYERS];
    Real real_501[LAYERS];
    Real real_502[LAYERS];
    Real real_503[LAYERS];
    Real real_504[LAYERS - 1];
    Real real_505[LAYERS - 1];
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
        const Real a101 = log(a61);
        const Real a103 = a101 / 2.302585092994046;
        const Real a105 = a103 + 1.0;
        const Mask a106 = (a105 < 0.0);
        const Real a107 = select(a106, 0.0, a105);
        const Real a109 = select(flags[l + 4], a97, a107);
        const Real a111 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a113 = a111 / 0.001;
        const Mask a115 = (a113 < 0.0);
        const Real a116 = select(a115, 0.0, a113);
        const Mask a118 = (a116 > 1.0);
        const Real a119 = select(a118, 1.0, a116);
        const Real a121 = a119 * a119;
        const Real a124 = a119 * 2.0;
        const Real a126 = 3.0 - a124;
        const Real a128 = a121 * a126;
        const Real a133 = a88 - a109;
        const Real a135 = a128 * a133;
        const Real a139 = a109 + a135;
        const Real a141 = a77 - numbers[l + 12 * LAYERS + 54];
        const Real a143 = a139 * a141;
        const Real a147 = a143 + numbers[l + 12 * LAYERS + 54];
        real_1[l] = a61;
        real_2[l] = a65;
        real_3[l] = a77;
        real_4[l] = a83;
        real_5[l] = a87;
        real_6[l] = a88;
        real_7[l] = a96;
        real_8[l] = a97;
        mask_9[l] = a106;
        real_10[l] = a111;
        mask_11[l] = a115;
        mask_12[l] = a118;
        real_13[l] = a119;
        real_14[l] = a121;
        real_15[l] = a126;
        real_16[l] = a128;
        real_17[l] = a133;
        real_18[l] = a139;
        real_19[l] = a141;
        real_20[l] = a147;
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
    const Real x544 = numbers[LAYERS + 26] * 1000000.0;
    const Real x615 = seconds * 1e-06;
    const Real x616 = x615 * numbers[LAYERS + 29];
    // snow_compaction._wind_packed
    const Real x675 = x281 * (-0.10625000000000001);
    const Real x677 = exp(x675);
    const Real x679 = x677 * 2.868;
    // layered_snow.open_snow
    const Mask x761 = (a353_last > 1e-09);
    // layered_snow.<genexpr>
    real_28[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a693_last = real_of(0.0);
    Real a772_last = real_of(0.0);
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
        const Mask a519 = (a517 < 0.0);
        const Real a520 = select(a519, 0.0, a517);
        const Mask a522 = (a520 > a471);
        const Real a523 = select(a522, a471, a520);
        const Real a525 = a471 / a474;
        const Real a531 = real_29[l] * 0.5;
        const Real a534 = real_30[l] - a531;
        const Mask a537 = (a515 < 0.0);
        const Real a538 = select(a537, 0.0, a513);
        const Real a542 = a534 * 9.81;
        const Real a546 = numbers[LAYERS + 27] * a538;
        const Real a554 = numbers[LAYERS + 28] * a525;
        const Real a558 = a554 - a546;
        const Real a560 = exp(a558);
        const Real a562 = x544 * a560;
        const Real a566 = a525 * a542;
        const Real a570 = seconds / a562;
        const Real a574 = a566 * a570;
        const Real a578 = numbers[LAYERS + 28] * a574;
        const Real a582 = a578 + 1.0;
        const Real a583 = log(a582);
        const Real a585 = a583 / numbers[LAYERS + 28];
        const Real a589 = a525 + a585;
        const Real a591 = a589 - 150.0;
        const Real a592 = a591 / 5.0;
        const Real a594 = exp(a592);
        const Real a596 = a594 + 1.0;
        const Real a597 = log(a596);
        const Real a599 = a597 * 5.0;
        const Real a601 = numbers[LAYERS + 31] * a599;
        const Real a605 = numbers[LAYERS + 30] * a538;
        const Real a613 = a601 - a605;
        const Real a618 = -a613;
        const Real a620 = exp(a618);
        const Real a623 = x616 * a620;
        const Real a628 = 1 / a596;
        const Real a629 = a628 * a628;
        const Real a633 = 1.0 - a628;
        const Real a634 = numbers[LAYERS + 31] * a633;
        const Mask a638 = (a634 < 1e-08);
        const Real a639 = select(a638, 1e-08, a634);
        const Real a641 = a639 * a589;
        const Real a645 = a641 * a623;
        const Real a649 = log1p(a645);
        const Real a650 = a645 + 1.0;
        const Real a652 = a649 / a641;
        const Real a656 = exp(a652);
        const Real a658 = a589 * a656;
        const Real a662 = select(a470, a474, 0.0);
        const Real a664 = a658 - 50.0;
        const Mask a665 = (a664 < 0.0);
        const Real a666 = select(a665, 0.0, a664);
        const Real a668 = a666 * 0.00125;
        const Real a670 = a668 / 0.295;
        const Real a672 = 1.25 - a670;
        const Real a674 = a672 + 1.0;
        const Real a681 = a674 - x679;
        const Mask a684 = (a681 < 0.0);
        const Real a685 = select(a684, 0.0, a681);
        const Real a688 = 3.25 - a685;
        const Real a689 = a662 * a688;
        a693_last = a693_last + a689;
        const Real a693 = a693_last;
        const Real a695 = a689 * 0.5;
        const Real a697 = a693 - a695;
        const Real a699 = numbers[LAYERS + 32] * a685;
        const Real a704 = a697 * (-10.0);
        const Real a706 = exp(a704);
        const Real a708 = a699 * a706;
        const Real a712 = a708 / 216000.0;
        const Real a714 = numbers[LAYERS + 33] - a658;
        const Mask a716 = (a714 < 0.0);
        const Real a717 = select(a716, 0.0, a714);
        const Real a721 = a712 * seconds;
        const Real a722 = -a721;
        const Real a725 = expm1(a722);
        const Real a726 = a725 + 1.0;
        const Real a729 = a717 * a725;
        const Real a734 = a658 - a729;
        const Real a736 = a471 - a523;
        const Real a738 = a736 / 917.0;
        const Real a740 = a525 / a734;
        const Real a744 = a474 * a740;
        const Real a748 = minimum(a738, a474);
        const Mask a750 = (a738 < a474);
        const Real a751 = real_of_mask(a750);
        const Mask a752 = (a738 == a474);
        const Real a753 = select(a752, 0.5, a751);
        const Mask a756 = (a744 < a748);
        const Real a757 = select(a756, a748, a744);
        const Real a759 = select(a470, a757, real_22[l]);
        const Real a762 = select(x761, real_29[l], 0.0);
        const Real a764 = select(x761, real_27[l], 0.0);
        const Real a766 = select(x761, a759, 0.0);
        const Real a769 = select(x761, real_28[l], 0.0);
        a772_last = a772_last + a766;
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
        mask_41[l] = a519;
        mask_42[l] = a522;
        real_43[l] = a525;
        mask_44[l] = a537;
        real_45[l] = a538;
        real_46[l] = a542;
        real_47[l] = a560;
        real_48[l] = a562;
        real_49[l] = a566;
        real_50[l] = a570;
        real_51[l] = a574;
        real_52[l] = a582;
        real_53[l] = a585;
        real_54[l] = a589;
        real_55[l] = a594;
        real_56[l] = a596;
        real_57[l] = a599;
        real_58[l] = a620;
        real_59[l] = a623;
        real_60[l] = a629;
        real_61[l] = a633;
        mask_62[l] = a638;
        real_63[l] = a639;
        real_64[l] = a641;
        real_65[l] = a650;
        real_66[l] = a652;
        real_67[l] = a656;
        real_68[l] = a662;
        mask_69[l] = a665;
        mask_70[l] = a684;
        real_71[l] = a685;
        real_72[l] = a688;
        real_73[l] = a699;
        real_74[l] = a706;
        mask_75[l] = a716;
        real_76[l] = a717;
        real_77[l] = a725;
        real_78[l] = a726;
        real_79[l] = a734;
        real_80[l] = a740;
        real_81[l] = a753;
        mask_82[l] = a756;
        real_83[l] = a762;
        real_84[l] = a764;
        real_85[l] = a766;
        real_86[l] = a769;
    }
    // layered_snow.open_snow
    const Real x774 = select(x761, a772_last, 1.0);
    // snow_properties.cover_fraction
    const Real x776 = x774 / numbers[LAYERS + 20];
    const Real x780 = x776 * (-2.0);
    const Real x782 = expm1(x780);
    const Real x783 = x782 + 1.0;
    const Real x787 = x782 + 2.0;
    const Real x788 = x782 / x787;
    // layered_snow.open_snow
    const Real x794 = x774 / x788;
    // snow_layers.<listcomp>
    const Real x801 = 0.5 - x794;
    const Real x802 = 1 / x801;
    const Real x803 = x802 * x802;
    const Real x805 = x802 * 0.1;
    const Real x807 = 1.0 - x794;
    const Real x808 = 1 / x807;
    const Real x809 = x808 * x808;
    const Real x811 = x808 * 0.2;
    const Real x813 = 0.25 - x794;
    const Real x814 = 1 / x813;
    const Real x815 = x814 * x814;
    const Real x817 = x814 * 0.05;
    // snow_layers.layer_shares
    const Real x819 = x805 + x811;
    const Real x821 = x819 + x817;
    const Real x823 = 1.0 - x821;
    const Real x825 = x823 / 2.0;
    real_0[0] = x805;
    real_0[1] = x811;
    real_0[2] = x825;
    real_0[3] = x825;
    real_0[4] = x817;
    // snow_layers.remapped, snow_layers.density_change
    Real a836_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a836_last = a836_last + real_85[l];
        const Real a836 = a836_last;
        const Mask a838 = (real_85[l] > 0.0);
        const Real a839 = select(a838, real_85[l], 1.0);
        const Mask a843 = (real_83[l] > 0.0);
        const Mask a844 = (a838 & a843);
        const Real a845 = select(a844, real_85[l], 1.0);
        const Real a847 = select(a844, real_83[l], 1.0);
        const Real a849 = a847 / a845;
        real_87[l + 1] = a836;
        mask_88[l] = a838;
        real_30[l] = a839;
        mask_89[l] = a844;
        real_29[l] = a845;
        real_28[l] = a849;
    }
    // layered_snow.open_snow, snow_layers.remapped, snow_layers.density_change
    Real a841_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a830 = real_0[l] * x774;
        const Real a834 = select(x761, a830, 0.0);
        a841_last = a841_last + a834;
        const Real a841 = a841_last;
        const Mask a853 = (mask_89[l + 1] & mask_89[l]);
        const Real a854 = real_28[l + 1] - real_28[l];
        const Real a856 = select(a853, a854, 0.0);
        const Real a858 = real_29[l + 1] + real_29[l];
        const Real a860 = a858 * 0.5;
        const Real a862 = a856 / a860;
        const Real a866 = magnitude(a856);
        const Real a867 = sign(a856);
        real_90[l] = a834;
        real_91[l] = a841;
        mask_92[l] = a853;
        real_93[l] = a860;
        real_94[l] = a862;
        real_85[l + 1] = a866;
        real_95[l] = a867;
    }
    // snow_layers.density_change
    real_27[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_27[l + 1] = real_94[l];
    for (int l = 0; l < 5; ++l) real_22[l] = real_94[l];
    real_22[5] = real_of(0.0);
    real_85[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_96[l] = real_85[l + 1];
    real_96[5] = real_of(0.0);
    // snow_layers.remapped
    real_87[0] = real_of(0.0);
    // snow_layers.density_change, snow_layers.remapped
    Real a942_last = real_of(0.0);
    Real a948_last = real_of(0.0);
    Real a954_last = real_of(0.0);
    Real a987_last = real_of(0.0);
    Real a993_last = real_of(0.0);
    Real a999_last = real_of(0.0);
    Real a1032_last = real_of(0.0);
    Real a1038_last = real_of(0.0);
    Real a1044_last = real_of(0.0);
    Real a1077_last = real_of(0.0);
    Real a1083_last = real_of(0.0);
    Real a1089_last = real_of(0.0);
    Real a1097_last = real_of(0.0);
    Real a1103_last = real_of(0.0);
    Real a1109_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a871 = real_27[l] * real_22[l];
        const Mask a877 = (a871 > 0.0);
        const Real a878 = real_27[l] + real_22[l];
        const Real a880 = select(a877, a878, 1.0);
        const Real a882 = a871 / a880;
        const Real a886 = real_29[l] * a882;
        const Mask a892 = (real_85[l] > real_96[l]);
        const Real a893 = select(a892, real_96[l], real_85[l]);
        const Real a897 = -a893;
        const Mask a899 = (a886 < a897);
        const Real a900 = select(a899, a897, a886);
        const Mask a902 = (a900 > a893);
        const Real a903 = select(a902, a893, a900);
        const Real a905 = select(a877, a903, 0.0);
        const Real a907 = a905 / real_28[l];
        const Real a912 = real_91[0] - real_87[l];
        const Real a915 = a912 / real_30[l];
        const Mask a919 = (a915 < 0.0);
        const Real a920 = select(a919, 0.0, a915);
        const Mask a922 = (a920 > 1.0);
        const Real a923 = select(a922, 1.0, a920);
        const Real a925 = 1.0 - a923;
        const Real a927 = a923 * a925;
        const Real a932 = a907 * a927;
        const Real a936 = a923 - a932;
        const Real a938 = a936 * real_83[l];
        a942_last = a942_last + a938;
        const Real a944 = a936 * real_84[l];
        a948_last = a948_last + a944;
        const Real a950 = a936 * real_86[l];
        a954_last = a954_last + a950;
        const Real a956 = real_91[1] - real_87[l];
        const Real a958 = a956 / real_30[l];
        const Mask a962 = (a958 < 0.0);
        const Real a963 = select(a962, 0.0, a958);
        const Mask a965 = (a963 > 1.0);
        const Real a966 = select(a965, 1.0, a963);
        const Real a968 = 1.0 - a966;
        const Real a970 = a966 * a968;
        const Real a975 = a907 * a970;
        const Real a979 = a966 - a975;
        const Real a981 = a979 - a936;
        const Real a983 = a981 * real_83[l];
        a987_last = a987_last + a983;
        const Real a989 = a981 * real_84[l];
        a993_last = a993_last + a989;
        const Real a995 = a981 * real_86[l];
        a999_last = a999_last + a995;
        const Real a1001 = real_91[2] - real_87[l];
        const Real a1003 = a1001 / real_30[l];
        const Mask a1007 = (a1003 < 0.0);
        const Real a1008 = select(a1007, 0.0, a1003);
        const Mask a1010 = (a1008 > 1.0);
        const Real a1011 = select(a1010, 1.0, a1008);
        const Real a1013 = 1.0 - a1011;
        const Real a1015 = a1011 * a1013;
        const Real a1020 = a907 * a1015;
        const Real a1024 = a1011 - a1020;
        const Real a1026 = a1024 - a979;
        const Real a1028 = a1026 * real_83[l];
        a1032_last = a1032_last + a1028;
        const Real a1034 = a1026 * real_84[l];
        a1038_last = a1038_last + a1034;
        const Real a1040 = a1026 * real_86[l];
        a1044_last = a1044_last + a1040;
        const Real a1046 = real_91[3] - real_87[l];
        const Real a1048 = a1046 / real_30[l];
        const Mask a1052 = (a1048 < 0.0);
        const Real a1053 = select(a1052, 0.0, a1048);
        const Mask a1055 = (a1053 > 1.0);
        const Real a1056 = select(a1055, 1.0, a1053);
        const Real a1058 = 1.0 - a1056;
        const Real a1060 = a1056 * a1058;
        const Real a1065 = a907 * a1060;
        const Real a1069 = a1056 - a1065;
        const Real a1071 = a1069 - a1024;
        const Real a1073 = a1071 * real_83[l];
        a1077_last = a1077_last + a1073;
        const Real a1079 = a1071 * real_84[l];
        a1083_last = a1083_last + a1079;
        const Real a1085 = a1071 * real_86[l];
        a1089_last = a1089_last + a1085;
        const Real a1091 = 1.0 - a1069;
        const Real a1093 = a1091 * real_83[l];
        a1097_last = a1097_last + a1093;
        const Real a1099 = a1091 * real_84[l];
        a1103_last = a1103_last + a1099;
        const Real a1105 = a1091 * real_86[l];
        a1109_last = a1109_last + a1105;
        mask_97[l] = a877;
        real_98[l] = a880;
        real_99[l] = a882;
        mask_100[l] = a892;
        mask_101[l] = a899;
        mask_102[l] = a902;
        real_103[l] = a907;
        real_104[l] = a915;
        mask_105[l] = a919;
        mask_106[l] = a922;
        real_107[l] = a923;
        real_108[l] = a925;
        real_109[l] = a927;
        real_110[l] = a936;
        real_111[l] = a958;
        mask_112[l] = a962;
        mask_113[l] = a965;
        real_114[l] = a966;
        real_115[l] = a968;
        real_116[l] = a970;
        real_117[l] = a981;
        real_118[l] = a1003;
        mask_119[l] = a1007;
        mask_120[l] = a1010;
        real_121[l] = a1011;
        real_122[l] = a1013;
        real_123[l] = a1015;
        real_124[l] = a1026;
        real_125[l] = a1048;
        mask_126[l] = a1052;
        mask_127[l] = a1055;
        real_128[l] = a1056;
        real_129[l] = a1058;
        real_130[l] = a1060;
        real_131[l] = a1071;
        real_132[l] = a1091;
    }
    // snow_layers.<genexpr>
    real_91[0] = a942_last;
    real_91[1] = a987_last;
    real_91[2] = a1032_last;
    real_91[3] = a1077_last;
    real_91[4] = a1097_last;
    real_133[0] = a948_last;
    real_133[1] = a993_last;
    real_133[2] = a1038_last;
    real_133[3] = a1083_last;
    real_133[4] = a1103_last;
    real_134[0] = a954_last;
    real_134[1] = a999_last;
    real_134[2] = a1044_last;
    real_134[3] = a1089_last;
    real_134[4] = a1109_last;
    // layered_snow.open_snow
    const Real x1127 = seconds * x59;
    const Real x1129 = x788 * x1127;
    const Real x1135 = select(x761, x1129, 0.0);
    const Mask x1138 = (x265 < 0.0);
    const Real x1139 = select(x1138, 0.0, x265);
    const Real x1141 = x1139 * 4218.0;
    const Real x1143 = x1141 + 333500.0;
    const Real x1144 = x1135 * x1143;
    const Real x1150 = real_91[0] - x1135;
    const Real x1152 = real_133[0] - x1144;
    real_135[0] = x1150;
    for (int l = 0; l < 4; ++l) real_135[l + 1] = real_91[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_layers.density_change
    for (int l = 0; l < 5; ++l) {
        const Real a1117 = real_133[l] / 333500.0;
        const Mask a1119 = (a1117 < 0.0);
        const Real a1120 = select(a1119, 0.0, a1117);
        const Mask a1122 = (a1120 > real_91[l]);
        const Real a1123 = select(a1122, real_91[l], a1120);
        const Real a1125 = real_91[l] - a1123;
        const Real a1154 = real_0[l] * x794;
        const Real a1163 = real_135[l] / x788;
        const Real a1164 = -a1163;
        const Real a1171 = select(x761, a1164, 1.0);
        const Real a1174 = a1171 / a1154;
        const Real a1175 = -a1174;
        const Real a1180 = select(x761, a1175, 100.0);
        const Mask a1182 = (real_90[l] > 0.0);
        const Mask a1183 = (real_135[l] > 0.0);
        const Mask a1184 = (a1182 & a1183);
        const Real a1185 = select(a1184, real_90[l], 1.0);
        const Real a1187 = select(a1184, real_135[l], 1.0);
        const Real a1189 = a1187 / a1185;
        mask_136[l] = a1119;
        mask_137[l] = a1122;
        real_138[l] = a1125;
        real_139[l] = a1154;
        real_140[l] = a1163;
        real_141[l] = a1171;
        real_142[l] = a1174;
        real_143[l] = a1180;
        mask_144[l] = a1184;
        real_145[l] = a1185;
        real_146[l] = a1189;
    }
    // snow_layers.density_change
    for (int l = 0; l < 4; ++l) {
        const Mask a1193 = (mask_144[l + 1] & mask_144[l]);
        const Real a1194 = real_146[l + 1] - real_146[l];
        const Real a1196 = select(a1193, a1194, 0.0);
        const Real a1198 = real_145[l + 1] + real_145[l];
        const Real a1200 = a1198 * 0.5;
        const Real a1202 = a1196 / a1200;
        const Real a1206 = magnitude(a1196);
        const Real a1207 = sign(a1196);
        mask_147[l] = a1193;
        real_148[l] = a1200;
        real_149[l] = a1202;
        real_150[l + 1] = a1206;
        real_151[l] = a1207;
    }
    real_152[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_152[l + 1] = real_149[l];
    for (int l = 0; l < 4; ++l) real_153[l] = real_149[l];
    real_153[4] = real_of(0.0);
    real_150[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_154[l] = real_150[l + 1];
    real_154[4] = real_of(0.0);
    // snow_properties.held_by_pores
    const Real x1308 = numbers[LAYERS + 21] * 1000.0;
    // layered_snow.open_snow
    real_133[0] = x1152;
    // snow_layers.density_change, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
    for (int l = 0; l < 5; ++l) {
        const Real a1211 = real_152[l] * real_153[l];
        const Mask a1217 = (a1211 > 0.0);
        const Real a1218 = real_152[l] + real_153[l];
        const Real a1220 = select(a1217, a1218, 1.0);
        const Real a1222 = a1211 / a1220;
        const Real a1226 = real_145[l] * a1222;
        const Mask a1232 = (real_150[l] > real_154[l]);
        const Real a1233 = select(a1232, real_154[l], real_150[l]);
        const Real a1237 = -a1233;
        const Mask a1239 = (a1226 < a1237);
        const Real a1240 = select(a1239, a1237, a1226);
        const Mask a1242 = (a1240 > a1233);
        const Real a1243 = select(a1242, a1233, a1240);
        const Real a1245 = select(a1217, a1243, 0.0);
        const Real a1247 = a1245 / real_146[l];
        const Real a1251 = a1247 * 0.5;
        const Real a1253 = real_139[l] * 0.5;
        const Real a1254 = -a1253;
        const Real a1257 = 1.0 - a1251;
        const Real a1259 = real_143[l] * a1257;
        const Real a1264 = a1259 / 1000.0;
        const Real a1266 = log(a1264);
        const Real a1268 = a1266 * 1.88;
        const Real a1270 = exp(a1268);
        const Real a1272 = a1270 * 2.22;
        const Real a1274 = numbers[LAYERS + 34] * a1272;
        const Real a1278 = a1253 / a1274;
        const Real a1284 = a1251 + 1.0;
        const Real a1285 = real_143[l] * a1284;
        const Real a1288 = a1285 / 1000.0;
        const Real a1290 = log(a1288);
        const Real a1292 = a1290 * 1.88;
        const Real a1294 = exp(a1292);
        const Real a1296 = a1294 * 2.22;
        const Real a1298 = numbers[LAYERS + 34] * a1296;
        const Real a1302 = a1253 / a1298;
        const Real a1310 = real_138[l] / 917.0;
        const Real a1312 = real_90[l] - a1310;
        const Mask a1314 = (a1312 < 0.0);
        const Real a1315 = select(a1314, 0.0, a1312);
        const Real a1317 = x1308 * a1315;
        const Real a1322 = real_133[l] / x788;
        const Real a1330 = select(x761, a1322, 0.0);
        const Real a1331 = -a1330;
        const Mask a1334 = (a1317 > 0.0);
        const Mask a1335 = (x761 & a1334);
        const Real a1336 = a1317 / x788;
        const Real a1337 = -a1336;
        const Real a1343 = select(a1335, a1337, 1.0);
        const Real a1346 = 1 / a1254;
        const Real a1347 = a1346 * a1346;
        const Real a1349 = a1346 * 0.002;
        const Mask a1351 = (a1349 > 1.0);
        const Real a1352 = select(a1351, 1.0, a1349);
        const Real a1354 = a1346 * 0.23;
        const Mask a1356 = (a1354 > 1.0);
        const Real a1357 = select(a1356, 1.0, a1354);
        const Real a1359 = a1278 * a1357;
        mask_155[l] = a1217;
        real_156[l] = a1220;
        real_157[l] = a1222;
        mask_158[l] = a1232;
        mask_159[l] = a1239;
        mask_160[l] = a1242;
        real_161[l] = a1247;
        real_162[l] = a1257;
        real_163[l] = a1264;
        real_164[l] = a1270;
        real_165[l] = a1272;
        real_166[l] = a1274;
        real_167[l] = a1278;
        real_168[l] = a1284;
        real_169[l] = a1288;
        real_170[l] = a1294;
        real_171[l] = a1296;
        real_172[l] = a1298;
        real_173[l] = a1302;
        mask_174[l] = a1314;
        real_175[l] = a1315;
        real_176[l] = a1322;
        real_177[l] = a1330;
        real_178[l] = a1331;
        mask_179[l] = a1335;
        real_180[l] = a1336;
        real_181[l] = a1343;
        real_182[l] = a1347;
        mask_183[l] = a1351;
        real_184[l] = a1352;
        mask_185[l] = a1356;
        real_186[l] = a1357;
        real_187[l] = a1359;
    }
    // layered_snow.open_snow
    const Real x1365 = x261 - real_173[4];
    const Real x1367 = 1 / x1365;
    const Real x1368 = x1367 * x1367;
    const Real x1372 = select(x761, x788, 0.0);
    const Real x1373 = -x1372;
    // calm_air.louis_exchange
    const Real x1377 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1381 = log(x1377);
    const Real x1383 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1387 = numbers[LAYERS] / x1383;
    const Real x1391 = log(x1387);
    const Real x1393 = 1 / x1381;
    const Real x1394 = x1393 * x1393;
    const Real x1398 = x1393 * 0.4;
    const Real x1401 = x1398 * x1398;
    const Real x1406 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1409 = x281 * x281;
    const Real x1412 = x1406 / x1409;
    const Real x1416 = x1381 * x1391;
    const Real x1420 = 1 / x1416;
    const Real x1421 = x1420 * x1420;
    const Real x1425 = x1420 * 0.16000000000000003;
    const Real x1428 = x1425 * x281;
    const Real x1433 = x1412 * 9.81;
    const Real x1435 = numbers[LAYERS] * x26;
    const Real x1439 = x1433 / x1435;
    const Real x1443 = x1401 * 75.0;
    const Real x1446 = sqrt(x1377);
    const Real x1447 = x1446 * 2.0;
    const Real x1449 = x1443 * x1446;
    // snow_skin.skin_balance
    const Real x1454 = 1.0 - x464;
    const Real x1456 = x1454 * forcing[4];
    const Real x1461 = numbers[LAYERS + 19] * forcing[5];
    const Real x1465 = x1456 + x1461;
    const Real x1467 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1469 = select(x761, 0.0, a353_last);
    // layered_snow_step.layered_snow_step
    const Real x1472 = 1.0 + x1372;
    const Mask x1474 = (x1472 > 1e-09);
    const Real x1475 = select(x1474, x1472, 0.0);
    // vegetation.vegetated_surface
    const Real x1478 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1480 = x1478 - numbers[LAYERS + 6];
    const Real x1482 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1484 = (x1482 == 0.0);
    const Real x1485 = select(x1484, 1e-30, x1482);
    const Real x1487 = x1480 / x1485;
    const Mask x1491 = (x1487 < 0.0);
    const Real x1492 = select(x1491, 0.0, x1487);
    const Mask x1494 = (x1492 > 1.0);
    const Real x1495 = select(x1494, 1.0, x1492);
    const Mask x1497 = (x1478 >= numbers[LAYERS + 7]);
    const Real x1498 = select(x1497, 1.0, x1495);
    // vegetation._between
    const Real x1500 = 1.0 - x1498;
    const Real x1502 = x1500 * numbers[LAYERS + 38];
    const Real x1507 = x1498 * numbers[LAYERS + 39];
    const Real x1511 = x1502 + x1507;
    // vegetation.vegetated_surface
    const Real x1513 = select(flags[1], forcing[10], x1511);
    // vegetation._between
    const Real x1515 = x1500 * numbers[LAYERS + 43];
    const Real x1520 = x1498 * numbers[LAYERS + 42];
    const Real x1524 = x1515 + x1520;
    // vegetation.vegetated_surface
    const Real x1526 = select(flags[0], forcing[9], x1524);
    // vegetation._between
    const Real x1528 = x1500 * numbers[LAYERS + 40];
    const Real x1533 = x1498 * numbers[LAYERS + 41];
    const Real x1537 = x1528 + x1533;
    const Real x1539 = x1500 * numbers[LAYERS + 44];
    const Real x1544 = x1498 * numbers[LAYERS + 45];
    const Real x1548 = x1539 + x1544;
    after[3 * LAYERS + 35] = x1548;
    after[3 * LAYERS + 36] = x1548;
    // soil_heat.canopy_damping
    const Real x1550 = x1478 * (-2.0);
    const Real x1552 = exp(x1550);
    // snow_free_ground.ground_conduction
    const Real x1554 = real_20[0] * x1552;
    // soil_heat.volumetric_heat_capacity
    const Real x1558 = state[2 * LAYERS] * 4200000.0;
    const Real x1560 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1562 = x1560 * 2000000.0;
    const Real x1565 = x1558 + x1562;
    const Real x1567 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1569 = x1567 * 1004.0;
    const Real x1571 = x1565 + x1569;
    const Real x1573 = state[LAYERS] - state[2 * LAYERS];
    const Real x1575 = x1573 * 2106000.0;
    const Real x1577 = x1571 + x1575;
    // soil_heat.ground_admittance
    const Real x1579 = x1577 * 0.5;
    const Real x1581 = x1579 * numbers[0];
    const Real x1585 = x1581 / seconds;
    const Real x1587 = x1585 * x1585;
    const Real x1590 = x1577 * real_20[0];
    const Real x1594 = x1590 / seconds;
    const Real x1596 = x1587 + x1594;
    const Real x1598 = sqrt(x1596);
    const Real x1599 = x1598 * 2.0;
    const Real x1601 = x1585 + x1598;
    // snow.into_warming_ground
    const Real x1603 = x1554 / x1601;
    const Real x1607 = x0 + x1603;
    // calm_air.calm_exchange
    const Real x1609 = x26 - state[3 * LAYERS];
    const Mask x1611 = (x281 < 0.001);
    const Real x1612 = select(x1611, 0.001, x281);
    const Real x1614 = numbers[LAYERS + 1] / x1612;
    const Real x1618 = x1614 * 9.81;
    const Real x1620 = x1618 * x1614;
    const Real x1624 = numbers[LAYERS] * forcing[1];
    const Real x1628 = x1620 / x1624;
    const Real x1632 = x1628 * x1609;
    // calm_air.limited_richardson
    const Mask x1636 = (x1632 > 0.0);
    const Real x1637 = select(x1636, x1632, 0.0);
    const Real x1639 = 1 / numbers[LAYERS + 2];
    const Real x1640 = x1639 * x1639;
    const Real x1644 = x1639 * (-2.0);
    const Real x1647 = x1637 * x1644;
    const Real x1652 = expm1(x1647);
    const Real x1653 = x1652 + 1.0;
    const Real x1657 = x1652 + 2.0;
    const Real x1658 = x1652 / x1657;
    const Real x1664 = numbers[LAYERS + 2] * x1658;
    const Real x1665 = -x1664;
    const Real x1670 = select(x1636, x1665, x1632);
    // calm_air.calm_exchange
    const Real x1672 = x1670 / x1628;
    const Real x1676 = x26 - x1672;
    // exchange.myj_exchange
    const Real x1678 = 1 / forcing[3];
    const Real x1679 = x1678 * x1678;
    const Real x1683 = x1678 * 100000.0;
    const Real x1686 = log(x1683);
    const Real x1689 = x1686 * 0.2857142857142857;
    const Real x1692 = exp(x1689);
    const Real x1695 = forcing[1] * x1692;
    const Real x1700 = x1676 * x1692;
    const Real x1705 = 1 / x1695;
    const Real x1706 = x1705 * x1705;
    const Real x1710 = x1705 * 9.81;
    const Real x1713 = x1695 - x1700;
    const Real x1715 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1717 = x1715 * 0.3041811846689896;
    const Real x1719 = x1717 + 1.0;
    const Real x1720 = x1713 * x1719;
    const Real x1724 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1726 = x1724 * 0.6083623693379792;
    const Real x1728 = x1695 + x1700;
    const Real x1730 = x1728 * 0.5;
    const Real x1732 = x1726 * x1730;
    const Real x1736 = x1720 + x1732;
    const Mask x1738 = (x1409 < 1e-06);
    const Real x1739 = select(x1738, 1e-06, x1409);
    const Real x1741 = x1710 * x1736;
    const Real x1746 = x1741 * numbers[LAYERS + 1];
    const Real x1750 = x1746 * numbers[LAYERS + 1];
    const Real x1754 = x1750 / x1739;
    const Real x1758 = x1754 / numbers[LAYERS];
    const Real x1762 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1764 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1766 = x1762 / state[3 * LAYERS + 35];
    const Real x1770 = log(x1766);
    const Real x1772 = x1758 / 0.505;
    const Mask x1774 = (x1772 > 1.0);
    const Real x1775 = select(x1774, 1.0, x1772);
    const Mask x1777 = (x1736 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1778 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1780 = exp(x1778);
    const Real x1782 = select(flags[2], x1780, 0.1);
    const Real x1784 = x1782 * (-103.28);
    // exchange.myj_exchange
    const Real x1786 = x1775 * x1775;
    const Real x1789 = x1786 * 10.0;
    const Real x1791 = x1789 + 1.0;
    const Real x1792 = select(x1777, x1791, 1.0);
    const Real x1794 = x1784 * x1792;
    const Real x1798 = 1 / numbers[LAYERS];
    const Real x1799 = x1798 * x1798;
    const Real x1803 = x1798 * 0.0001;
    // exchange.convective_factor
    const Real x1806 = x1741 * 1000.0;
    const Real x1808 = magnitude(x1806);
    const Real x1809 = sign(x1806);
    const Mask x1811 = (x1808 > 1e-30);
    const Mask x1812 = (x1808 < 1e-30);
    const Real x1813 = select(x1812, 1e-30, x1808);
    const Real x1815 = log(x1813);
    const Real x1817 = x1815 * 0.6666666666666666;
    const Real x1819 = exp(x1817);
    const Real x1821 = select(x1811, x1819, 0.0);
    const Real x1823 = x1821 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1825 = log(state[3 * LAYERS + 37]);
    const Real x1827 = x1825 * 0.6666666666666666;
    const Real x1829 = exp(x1827);
    const Real x1831 = x1823 * x1829;
    // exchange._friction_velocity
    const Real x1835 = x1739 + x1831;
    const Real x1837 = sqrt(x1835);
    const Real x1838 = x1837 * 2.0;
    const Real x1840 = state[3 * LAYERS + 38] * x1837;
    const Real x1844 = sqrt(x1840);
    const Real x1845 = x1844 * 2.0;
    const Mask x1847 = (x1844 < 1e-09);
    const Real x1848 = select(x1847, 1e-09, x1844);
    // exchange.myj_exchange
    const Real x1850 = select(x1777, 0.0, x1823);
    const Real x1852 = x1741 * 0.4;
    const Real x1854 = state[3 * LAYERS + 35] / x1762;
    const Real x1858 = x1848 * state[3 * LAYERS + 36];
    const Real x1862 = sqrt(x1858);
    const Real x1863 = x1862 * 2.0;
    const Real x1865 = x1794 * x1862;
    const Real x1869 = exp(x1865);
    const Real x1871 = x1869 * state[3 * LAYERS + 36];
    const Mask x1875 = (x1871 < 1e-28);
    const Real x1876 = select(x1875, 1e-28, x1871);
    const Real x1878 = x1876 / x1764;
    const Real x1882 = x1852 * state[3 * LAYERS + 37];
    const Real x1886 = x1848 * x1848;
    const Real x1889 = x1886 * x1848;
    const Real x1893 = x1882 / x1889;
    real_188[0] = x1762;
    real_188[1] = state[3 * LAYERS + 35];
    real_188[2] = x1764;
    real_188[3] = x1876;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x1878;
    // stability.__call__
    index_190[0] = index_of(0);
    index_190[1] = index_of(0);
    index_190[2] = index_of(10000);
    index_190[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1899 = x1893 * real_188[l];
        const Real a1905 = real_189[l] * (-5.0);
        const Mask a1907 = (a1899 < a1905);
        const Real a1908 = select(a1907, a1905, a1899);
        const Real a1910 = real_189[l] * 0.9999990000003619;
        const Mask a1912 = (a1908 > a1910);
        const Real a1913 = select(a1912, a1910, a1908);
        const Real a1915 = a1913 - (-5.0);
        const Real a1916 = a1915 / 0.0006;
        const Real a1918 = trunc(a1916);
        const Index a1919 = index_of_real(a1918);
        const Index a1920 = at_least(a1919, 0);
        const Index a1921 = at_most(a1920, 9999);
        const Index a1923 = a1921 + index_190[l];
        const Real a1924 = look_up(table4856, a1923);
        const Real a1925 = a1916 - a1918;
        const Real a1926 = look_up(table4866, a1923);
        const Real a1927 = a1925 * a1926;
        const Real a1929 = a1924 + a1927;
        mask_191[l] = a1907;
        mask_192[l] = a1912;
        real_193[l] = a1926;
        real_194[l] = a1929;
    }
    // exchange.myj_exchange
    const Real x1930 = real_194[0] - real_194[1];
    const Real x1932 = x1930 + x1770;
    const Real x1934 = real_194[2] - real_194[3];
    const Real x1936 = log(x1878);
    const Real x1938 = x1934 - x1936;
    const Real x1940 = x1848 * 0.4;
    const Real x1942 = x1940 / x1932;
    const Mask x1946 = (x1942 < x1803);
    const Real x1947 = select(x1946, x1803, x1942);
    const Real x1949 = x1940 / x1938;
    const Mask x1953 = (x1949 < x1803);
    const Real x1954 = select(x1953, x1803, x1949);
    // exchange._convective_velocity_squared
    const Real x1956 = log(x1954);
    const Real x1958 = x1956 * 0.6666666666666666;
    const Real x1960 = exp(x1958);
    const Real x1962 = x1850 * x1960;
    // exchange._friction_velocity
    const Real x1966 = x1739 + x1962;
    const Real x1968 = sqrt(x1966);
    const Real x1969 = x1968 * 2.0;
    const Real x1971 = x1947 * x1968;
    const Real x1975 = sqrt(x1971);
    const Real x1976 = x1975 * 2.0;
    const Mask x1978 = (x1975 < 1e-09);
    const Real x1979 = select(x1978, 1e-09, x1975);
    // exchange.myj_exchange
    const Real x1981 = x1979 * state[3 * LAYERS + 36];
    const Real x1985 = sqrt(x1981);
    const Real x1986 = x1985 * 2.0;
    const Real x1988 = x1794 * x1985;
    const Real x1992 = exp(x1988);
    const Real x1994 = x1992 * state[3 * LAYERS + 36];
    const Mask x1998 = (x1994 < 1e-28);
    const Real x1999 = select(x1998, 1e-28, x1994);
    const Real x2001 = x1999 / x1764;
    const Real x2005 = x1852 * x1954;
    const Real x2009 = x1979 * x1979;
    const Real x2012 = x2009 * x1979;
    const Real x2016 = x2005 / x2012;
    real_194[0] = x1762;
    real_194[1] = state[3 * LAYERS + 35];
    real_194[2] = x1764;
    real_194[3] = x1999;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x2001;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2022 = x2016 * real_194[l];
        const Real a2028 = real_189[l] * (-5.0);
        const Mask a2030 = (a2022 < a2028);
        const Real a2031 = select(a2030, a2028, a2022);
        const Real a2033 = real_189[l] * 0.9999990000003619;
        const Mask a2035 = (a2031 > a2033);
        const Real a2036 = select(a2035, a2033, a2031);
        const Real a2038 = a2036 - (-5.0);
        const Real a2039 = a2038 / 0.0006;
        const Real a2041 = trunc(a2039);
        const Index a2042 = index_of_real(a2041);
        const Index a2043 = at_least(a2042, 0);
        const Index a2044 = at_most(a2043, 9999);
        const Index a2045 = a2044 + index_190[l];
        const Real a2046 = look_up(table4856, a2045);
        const Real a2047 = a2039 - a2041;
        const Real a2048 = look_up(table4866, a2045);
        const Real a2049 = a2047 * a2048;
        const Real a2051 = a2046 + a2049;
        mask_195[l] = a2030;
        mask_196[l] = a2035;
        real_197[l] = a2048;
        real_198[l] = a2051;
    }
    // exchange.myj_exchange
    const Real x2052 = real_198[0] - real_198[1];
    const Real x2054 = x2052 + x1770;
    const Real x2056 = real_198[2] - real_198[3];
    const Real x2058 = log(x2001);
    const Real x2060 = x2056 - x2058;
    const Real x2062 = x1979 * 0.4;
    const Real x2064 = x2062 / x2054;
    const Mask x2068 = (x2064 < x1803);
    const Real x2069 = select(x2068, x1803, x2064);
    const Real x2071 = x2062 / x2060;
    const Mask x2075 = (x2071 < x1803);
    const Real x2076 = select(x2075, x1803, x2071);
    // exchange._convective_velocity_squared
    const Real x2078 = log(x2076);
    const Real x2080 = x2078 * 0.6666666666666666;
    const Real x2082 = exp(x2080);
    const Real x2084 = x1850 * x2082;
    // exchange._friction_velocity
    const Real x2088 = x1739 + x2084;
    const Real x2090 = sqrt(x2088);
    const Real x2091 = x2090 * 2.0;
    const Real x2093 = x2069 * x2090;
    const Real x2097 = sqrt(x2093);
    const Real x2098 = x2097 * 2.0;
    const Mask x2100 = (x2097 < 1e-09);
    const Real x2101 = select(x2100, 1e-09, x2097);
    // exchange.myj_exchange
    const Real x2103 = x2101 * state[3 * LAYERS + 36];
    const Real x2107 = sqrt(x2103);
    const Real x2108 = x2107 * 2.0;
    const Real x2110 = x1794 * x2107;
    const Real x2114 = exp(x2110);
    const Real x2116 = x2114 * state[3 * LAYERS + 36];
    const Mask x2120 = (x2116 < 1e-28);
    const Real x2121 = select(x2120, 1e-28, x2116);
    const Real x2123 = x2121 / x1764;
    const Real x2127 = x1852 * x2076;
    const Real x2131 = x2101 * x2101;
    const Real x2134 = x2131 * x2101;
    const Real x2138 = x2127 / x2134;
    real_198[0] = x1762;
    real_198[1] = state[3 * LAYERS + 35];
    real_198[2] = x1764;
    real_198[3] = x2121;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x2123;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2144 = x2138 * real_198[l];
        const Real a2150 = real_189[l] * (-5.0);
        const Mask a2152 = (a2144 < a2150);
        const Real a2153 = select(a2152, a2150, a2144);
        const Real a2155 = real_189[l] * 0.9999990000003619;
        const Mask a2157 = (a2153 > a2155);
        const Real a2158 = select(a2157, a2155, a2153);
        const Real a2160 = a2158 - (-5.0);
        const Real a2161 = a2160 / 0.0006;
        const Real a2163 = trunc(a2161);
        const Index a2164 = index_of_real(a2163);
        const Index a2165 = at_least(a2164, 0);
        const Index a2166 = at_most(a2165, 9999);
        const Index a2167 = a2166 + index_190[l];
        const Real a2168 = look_up(table4856, a2167);
        const Real a2169 = a2161 - a2163;
        const Real a2170 = look_up(table4866, a2167);
        const Real a2171 = a2169 * a2170;
        const Real a2173 = a2168 + a2171;
        mask_199[l] = a2152;
        mask_200[l] = a2157;
        real_201[l] = a2170;
        real_202[l] = a2173;
    }
    // exchange.myj_exchange
    const Real x2174 = real_202[0] - real_202[1];
    const Real x2176 = x2174 + x1770;
    const Real x2178 = real_202[2] - real_202[3];
    const Real x2180 = log(x2123);
    const Real x2182 = x2178 - x2180;
    const Real x2184 = x2101 * 0.4;
    const Real x2186 = x2184 / x2176;
    const Mask x2190 = (x2186 < x1803);
    const Real x2191 = select(x2190, x1803, x2186);
    const Real x2193 = x2184 / x2182;
    const Mask x2197 = (x2193 < x1803);
    const Real x2198 = select(x2197, x1803, x2193);
    // exchange._convective_velocity_squared
    const Real x2200 = log(x2198);
    const Real x2202 = x2200 * 0.6666666666666666;
    const Real x2204 = exp(x2202);
    const Real x2206 = x1850 * x2204;
    // exchange._friction_velocity
    const Real x2210 = x1739 + x2206;
    const Real x2212 = sqrt(x2210);
    const Real x2213 = x2212 * 2.0;
    const Real x2215 = x2191 * x2212;
    const Real x2219 = sqrt(x2215);
    const Real x2220 = x2219 * 2.0;
    const Mask x2222 = (x2219 < 1e-09);
    const Real x2223 = select(x2222, 1e-09, x2219);
    // exchange.myj_exchange
    const Real x2225 = x2223 * state[3 * LAYERS + 36];
    const Real x2229 = sqrt(x2225);
    const Real x2230 = x2229 * 2.0;
    const Real x2232 = x1794 * x2229;
    const Real x2236 = exp(x2232);
    const Real x2238 = x2236 * state[3 * LAYERS + 36];
    const Mask x2242 = (x2238 < 1e-28);
    const Real x2243 = select(x2242, 1e-28, x2238);
    const Real x2245 = x2243 / x1764;
    const Real x2249 = x1852 * x2198;
    const Real x2253 = x2223 * x2223;
    const Real x2256 = x2253 * x2223;
    const Real x2260 = x2249 / x2256;
    real_202[0] = x1762;
    real_202[1] = state[3 * LAYERS + 35];
    real_202[2] = x1764;
    real_202[3] = x2243;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x2245;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2266 = x2260 * real_202[l];
        const Real a2272 = real_189[l] * (-5.0);
        const Mask a2274 = (a2266 < a2272);
        const Real a2275 = select(a2274, a2272, a2266);
        const Real a2277 = real_189[l] * 0.9999990000003619;
        const Mask a2279 = (a2275 > a2277);
        const Real a2280 = select(a2279, a2277, a2275);
        const Real a2282 = a2280 - (-5.0);
        const Real a2283 = a2282 / 0.0006;
        const Real a2285 = trunc(a2283);
        const Index a2286 = index_of_real(a2285);
        const Index a2287 = at_least(a2286, 0);
        const Index a2288 = at_most(a2287, 9999);
        const Index a2289 = a2288 + index_190[l];
        const Real a2290 = look_up(table4856, a2289);
        const Real a2291 = a2283 - a2285;
        const Real a2292 = look_up(table4866, a2289);
        const Real a2293 = a2291 * a2292;
        const Real a2295 = a2290 + a2293;
        mask_203[l] = a2274;
        mask_204[l] = a2279;
        real_205[l] = a2292;
        real_206[l] = a2295;
    }
    // exchange.myj_exchange
    const Real x2296 = real_206[0] - real_206[1];
    const Real x2298 = x2296 + x1770;
    const Real x2300 = real_206[2] - real_206[3];
    const Real x2302 = log(x2245);
    const Real x2304 = x2300 - x2302;
    const Real x2306 = x2223 * 0.4;
    const Real x2308 = x2306 / x2298;
    const Mask x2312 = (x2308 < x1803);
    const Real x2313 = select(x2312, x1803, x2308);
    const Real x2315 = x2306 / x2304;
    const Mask x2319 = (x2315 < x1803);
    const Real x2320 = select(x2319, x1803, x2315);
    // exchange._convective_velocity_squared
    const Real x2322 = log(x2320);
    const Real x2324 = x2322 * 0.6666666666666666;
    const Real x2326 = exp(x2324);
    const Real x2328 = x1850 * x2326;
    // exchange._friction_velocity
    const Real x2332 = x1739 + x2328;
    const Real x2334 = sqrt(x2332);
    const Real x2335 = x2334 * 2.0;
    const Real x2337 = x2313 * x2334;
    const Real x2341 = sqrt(x2337);
    const Real x2342 = x2341 * 2.0;
    const Mask x2344 = (x2341 < 1e-09);
    const Real x2345 = select(x2344, 1e-09, x2341);
    // exchange.myj_exchange
    const Real x2347 = x2345 * state[3 * LAYERS + 36];
    const Real x2351 = sqrt(x2347);
    const Real x2352 = x2351 * 2.0;
    const Real x2354 = x1794 * x2351;
    const Real x2358 = exp(x2354);
    const Real x2360 = x2358 * state[3 * LAYERS + 36];
    const Mask x2364 = (x2360 < 1e-28);
    const Real x2365 = select(x2364, 1e-28, x2360);
    const Real x2367 = x2365 / x1764;
    const Real x2371 = x1852 * x2320;
    const Real x2375 = x2345 * x2345;
    const Real x2378 = x2375 * x2345;
    const Real x2382 = x2371 / x2378;
    real_206[0] = x1762;
    real_206[1] = state[3 * LAYERS + 35];
    real_206[2] = x1764;
    real_206[3] = x2365;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x2367;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2388 = x2382 * real_206[l];
        const Real a2394 = real_189[l] * (-5.0);
        const Mask a2396 = (a2388 < a2394);
        const Real a2397 = select(a2396, a2394, a2388);
        const Real a2399 = real_189[l] * 0.9999990000003619;
        const Mask a2401 = (a2397 > a2399);
        const Real a2402 = select(a2401, a2399, a2397);
        const Real a2404 = a2402 - (-5.0);
        const Real a2405 = a2404 / 0.0006;
        const Real a2407 = trunc(a2405);
        const Index a2408 = index_of_real(a2407);
        const Index a2409 = at_least(a2408, 0);
        const Index a2410 = at_most(a2409, 9999);
        const Index a2411 = a2410 + index_190[l];
        const Real a2412 = look_up(table4856, a2411);
        const Real a2413 = a2405 - a2407;
        const Real a2414 = look_up(table4866, a2411);
        const Real a2415 = a2413 * a2414;
        const Real a2417 = a2412 + a2415;
        mask_207[l] = a2396;
        mask_208[l] = a2401;
        real_209[l] = a2414;
        real_210[l] = a2417;
    }
    // exchange.myj_exchange
    const Real x2418 = real_210[0] - real_210[1];
    const Real x2420 = x2418 + x1770;
    const Real x2422 = real_210[2] - real_210[3];
    const Real x2424 = log(x2367);
    const Real x2426 = x2422 - x2424;
    const Real x2428 = x2345 * 0.4;
    const Real x2430 = x2428 / x2420;
    const Mask x2434 = (x2430 < x1803);
    const Real x2435 = select(x2434, x1803, x2430);
    const Real x2437 = x2428 / x2426;
    const Mask x2441 = (x2437 < x1803);
    const Real x2442 = select(x2441, x1803, x2437);
    // calm_air.calm_exchange
    const Real x2444 = x257 * 1004.5;
    const Real x2446 = numbers[LAYERS + 4] / x2444;
    const Real x2450 = x2442 + x2446;
    // snow_free_ground.with_surface_of
    const Real x2452 = 1.0 - x1526;
    const Real x2454 = x2452 * forcing[4];
    const Real x2459 = x1537 * forcing[5];
    const Real x2463 = x2454 + x2459;
    // snow.conductance
    const Real x2465 = x1554 / x0;
    // snow_free_ground.with_surface_of
    const Real x2469 = state[3 * LAYERS] - state[0];
    const Real x2471 = x2465 * x2469;
    const Real x2475 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2477 = 2488.8 * x41;
    const Real x2479 = x257 * 1004.6;
    const Real x2481 = x2479 * x2450;
    const Real x2485 = x51 / 5.67e-08;
    const Real x2487 = x1537 * x2485;
    const Real x2491 = x2487 * 6.48e-08;
    const Real x2493 = forcing[3] * x2450;
    const Real x2497 = x2491 / x2493;
    const Real x2501 = x2497 + 1.0;
    const Real x2502 = x2475 / x2481;
    const Real x2506 = x2501 + x2502;
    const Real x2508 = x1537 * x51;
    const Real x2512 = x2463 - x2508;
    const Real x2514 = x2512 - x2471;
    const Real x2516 = x2514 / x2481;
    const Real x2520 = x2516 + x26;
    const Real x2522 = x2520 - forcing[1];
    const Real x2524 = x20 - forcing[2];
    const Real x2526 = 2488.8 * x2524;
    const Real x2528 = x2526 * x2506;
    const Real x2532 = x2522 * x2477;
    const Real x2536 = x2528 + x2532;
    const Real x2538 = x2477 + x2506;
    const Real x2540 = x2536 / x2538;
    const Real x2544 = x2540 * x2481;
    const Real x2548 = x2544 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x2550 = (x2548 < 0.0);
    const Real x2551 = select(x2550, 0.0, x2548);
    // vegetation.water_stress
    const Real x2555 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2567 = (x1478 > 0.0);
    const Mask x2568 = (x1513 < 1e-06);
    const Real x2569 = select(x2568, 1e-06, x1513);
    const Real x2571 = forcing[4] * 1.1;
    const Real x2573 = numbers[LAYERS + 36] * x2569;
    const Real x2577 = x2571 / x2573;
    const Real x2581 = numbers[LAYERS + 35] / 5000.0;
    const Real x2583 = x2577 + x2581;
    const Real x2585 = x2577 + 1.0;
    const Real x2586 = x2583 / x2585;
    const Real x2590 = 298.0 - forcing[1];
    const Real x2591 = x2590 * x2590;
    const Real x2596 = x2591 * 0.0016;
    const Real x2599 = 1.0 - x2596;
    const Real x2600 = numbers[LAYERS + 37] * x2524;
    const Real x2604 = x2600 + 1.0;
    const Real x2605 = 1 / x2604;
    const Real x2606 = x2605 * x2605;
    const Mask x2616 = (x2586 < 0.0001);
    const Real x2617 = select(x2616, 0.0001, x2586);
    const Real x2619 = x2569 * x2617;
    const Mask x2623 = (x2599 < 0.0001);
    const Real x2624 = select(x2623, 0.0001, x2599);
    const Real x2626 = x2619 * x2624;
    const Mask x2630 = (x2605 < 0.01);
    const Real x2631 = select(x2630, 0.01, x2605);
    const Real x2634 = x2626 * x2631;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2614_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2553 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2557 = a2553 / x2555;
        const Mask a2561 = (a2557 < 0.0);
        const Real a2562 = select(a2561, 0.0, a2557);
        const Mask a2564 = (a2562 > 1.0);
        const Real a2565 = select(a2564, 1.0, a2562);
        const Real a2610 = numbers[l + 7 * LAYERS + 51] * a2565;
        a2614_last = a2614_last + a2610;
        real_211[l] = a2557;
        mask_212[l] = a2561;
        mask_213[l] = a2564;
        real_214[l] = a2565;
        real_215[l] = a2610;
    }
    // vegetation.canopy_resistance
    const Mask x2639 = (a2614_last < 0.0001);
    const Real x2640 = select(x2639, 0.0001, a2614_last);
    const Real x2642 = x2634 * x2640;
    const Real x2646 = numbers[LAYERS + 35] / x2642;
    const Real x2650 = x1537 * 4.0;
    const Real x2652 = x2650 * x51;
    const Real x2656 = x2652 * 0.2857541065206571;
    const Real x2658 = x2656 / x2493;
    const Real x2662 = x2658 + 1.0;
    const Real x2663 = x41 * 2489.795918367347;
    const Real x2665 = x2662 + x2663;
    const Real x2667 = x2646 * x2450;
    const Real x2671 = x2667 + 1.0;
    const Real x2672 = x2662 * x2671;
    const Real x2676 = x2672 + x2663;
    const Real x2678 = x2665 / x2676;
    const Real x2682 = select(x2567, x2678, 0.0);
    // step_parts.evaporation_demand
    const Real x2684 = x2551 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2686 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2688 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2690 = x2686 / x2688;
    const Mask x2694 = (x2690 < 0.0);
    const Real x2695 = select(x2694, 0.0, x2690);
    const Mask x2697 = (x2695 > 1.0);
    const Real x2698 = select(x2697, 1.0, x2695);
    const Real x2700 = x2698 * x2698;
    const Real x2703 = 1.0 - x1478;
    const Real x2705 = x2700 * x2703;
    const Real x2710 = x2705 * x2684;
    const Real x2714 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2716 = (x2714 > 1e-30);
    const Mask x2717 = (x2714 < 1e-30);
    const Real x2718 = select(x2717, 1e-30, x2714);
    const Real x2720 = sqrt(x2718);
    const Real x2721 = x2720 * 2.0;
    const Real x2723 = select(x2716, x2720, 0.0);
    const Real x2725 = x1478 * x2723;
    const Real x2729 = x2725 * x2684;
    const Real x2733 = state[3 * LAYERS + 1] / seconds;
    const Mask x2735 = (x2733 <= x2729);
    const Real x2736 = select(x2735, x2733, x2729);
    const Real x2738 = x1478 * x2682;
    const Real x2742 = x2738 * x2684;
    const Real x2746 = 1.0 - x2723;
    const Real x2748 = x2742 * x2746;
    Real a2757_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2753 = real_214[l] * numbers[l + 8 * LAYERS + 51];
        a2757_last = a2757_last + a2753;
        real_216[l] = a2753;
    }
    const Real x2759 = a2757_last / numbers[9 * LAYERS + 51];
    Real a2774_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2763 = numbers[l + 7 * LAYERS + 51] + real_216[l];
        const Real a2765 = a2763 - x2759;
        const Mask a2767 = (a2765 < 0.0);
        const Real a2768 = select(a2767, 0.0, a2765);
        const Real a2770 = real_216[l] * a2768;
        a2774_last = a2774_last + a2770;
        mask_217[l] = a2767;
        real_218[l] = a2768;
        real_219[l] = a2770;
    }
    const Mask x2776 = (a2774_last > 0.0);
    const Real x2777 = select(x2776, a2774_last, 1.0);
    // snow_free_ground.rate
    const Real x2789 = x2710 + x2736;
    // evapotranspiration.evaporation_components
    Real a2787_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2779 = real_219[l] / x2777;
        const Real a2783 = x2748 * a2779;
        a2787_last = a2787_last + a2783;
        real_220[l] = a2779;
    }
    // snow_free_ground.rate
    const Real x2791 = x2789 + a2787_last;
    const Real x2793 = x2791 * 1000.0;
    // snow_free_ground.deposition
    const Real x2795 = -x2548;
    const Mask x2797 = (x2795 < 0.0);
    const Real x2798 = select(x2797, 0.0, x2548);
    // snow_free_ground.rate
    const Real x2802 = x2793 + x2798;
    // snow_free_ground.with_surface_of
    const Real x2804 = x2802 - x2798;
    const Real x2806 = x2804 * 2501000.0;
    const Real x2808 = 2501000.0 * x2798;
    const Real x2812 = x2806 + x2808;
    // surface_balance.around
    const Real x2814 = x2650 * 5.67e-08;
    const Real x2816 = x45 * forcing[1];
    const Real x2820 = x2814 * x2816;
    const Real x2824 = x2481 + x2475;
    const Real x2826 = x2824 + x2820;
    // surface_balance.emitted
    const Real x2828 = 0.0 - forcing[1];
    const Real x2830 = x2820 * x2828;
    const Real x2834 = x2508 + x2830;
    // surface_balance.around
    const Real x2836 = x2463 - x2834;
    const Real x2838 = x2836 - x2812;
    const Real x2840 = x2481 * x26;
    const Real x2844 = x2838 + x2840;
    const Real x2846 = x2475 * forcing[1];
    const Real x2850 = x2844 + x2846;
    const Real x2852 = x2850 / x2826;
    // snow.conductance
    const Real x2856 = x1554 / x1607;
    // surface_balance.around
    const Real x2860 = x2856 / x2826;
    // surface_balance.skin_temperature
    const Real x2864 = x2860 * state[0];
    const Real x2868 = x2852 + x2864;
    const Real x2870 = x2860 + 1.0;
    const Real x2871 = x2868 / x2870;
    // surface_balance.around
    const Real x2875 = x2871 * x2871;
    const Real x2878 = x2875 * x2871;
    const Real x2882 = x2814 * x2878;
    const Real x2886 = x2824 + x2882;
    // air.emission
    const Real x2888 = x2875 * x2875;
    const Real x2891 = x2888 * 5.67e-08;
    // surface_balance.emitted
    const Real x2893 = x1537 * x2891;
    const Real x2897 = 0.0 - x2871;
    const Real x2899 = x2882 * x2897;
    const Real x2903 = x2893 + x2899;
    // surface_balance.around
    const Real x2905 = x2463 - x2903;
    const Real x2907 = x2905 - x2812;
    const Real x2909 = x2907 + x2840;
    const Real x2911 = x2909 + x2846;
    const Real x2913 = x2911 / x2886;
    const Real x2917 = x2856 / x2886;
    // surface_balance.skin_temperature
    const Real x2921 = x2917 * state[0];
    const Real x2925 = x2913 + x2921;
    const Real x2927 = x2917 + 1.0;
    const Real x2928 = x2925 / x2927;
    // snow_free_ground.specific_humidity
    const Real x2932 = 1 / x2481;
    const Real x2933 = x2932 * x2932;
    const Real x2937 = x2932 * 1004.5;
    const Real x2940 = x2802 * x2937;
    const Real x2945 = forcing[2] + x2940;
    // calm_air.calm_exchange
    const Real x2947 = x26 - x2928;
    const Real x2949 = x1628 * x2947;
    // calm_air.limited_richardson
    const Mask x2953 = (x2949 > 0.0);
    const Real x2954 = select(x2953, x2949, 0.0);
    const Real x2956 = x2954 * x1644;
    const Real x2961 = expm1(x2956);
    const Real x2962 = x2961 + 1.0;
    const Real x2966 = x2961 + 2.0;
    const Real x2967 = x2961 / x2966;
    const Real x2973 = numbers[LAYERS + 2] * x2967;
    const Real x2974 = -x2973;
    const Real x2979 = select(x2953, x2974, x2949);
    // calm_air.calm_exchange
    const Real x2981 = x2979 / x1628;
    const Real x2985 = x26 - x2981;
    // exchange.myj_exchange
    const Real x2987 = x2985 * x1692;
    const Real x2992 = x1695 - x2987;
    const Real x2994 = forcing[2] + x2945;
    const Real x2996 = x2994 * 0.3041811846689896;
    const Real x2998 = x2996 + 1.0;
    const Real x2999 = x2992 * x2998;
    const Real x3003 = forcing[2] - x2945;
    const Real x3005 = x3003 * 0.6083623693379792;
    const Real x3007 = x1695 + x2987;
    const Real x3009 = x3007 * 0.5;
    const Real x3011 = x3005 * x3009;
    const Real x3015 = x2999 + x3011;
    const Real x3017 = x1710 * x3015;
    const Real x3022 = x3017 * numbers[LAYERS + 1];
    const Real x3026 = x3022 * numbers[LAYERS + 1];
    const Real x3030 = x3026 / x1739;
    const Real x3034 = x3030 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x3034;
    const Real x3038 = x3034 / 0.505;
    const Mask x3040 = (x3038 > 1.0);
    const Real x3041 = select(x3040, 1.0, x3038);
    const Mask x3043 = (x3015 > 0.0);
    const Real x3044 = x3041 * x3041;
    const Real x3047 = x3044 * 10.0;
    const Real x3049 = x3047 + 1.0;
    const Real x3050 = select(x3043, x3049, 1.0);
    const Real x3052 = x1784 * x3050;
    // exchange.convective_factor
    const Real x3056 = x3017 * 1000.0;
    const Real x3058 = magnitude(x3056);
    const Real x3059 = sign(x3056);
    const Mask x3061 = (x3058 > 1e-30);
    const Mask x3062 = (x3058 < 1e-30);
    const Real x3063 = select(x3062, 1e-30, x3058);
    const Real x3065 = log(x3063);
    const Real x3067 = x3065 * 0.6666666666666666;
    const Real x3069 = exp(x3067);
    const Real x3071 = select(x3061, x3069, 0.0);
    const Real x3073 = x3071 * 1.44;
    // exchange._convective_velocity_squared
    const Real x3075 = log(x2450);
    const Real x3077 = x3075 * 0.6666666666666666;
    const Real x3079 = exp(x3077);
    const Real x3081 = x3073 * x3079;
    // exchange._friction_velocity
    const Real x3085 = x1739 + x3081;
    const Real x3087 = sqrt(x3085);
    const Real x3088 = x3087 * 2.0;
    const Real x3090 = x2435 * x3087;
    const Real x3094 = sqrt(x3090);
    const Real x3095 = x3094 * 2.0;
    const Mask x3097 = (x3094 < 1e-09);
    const Real x3098 = select(x3097, 1e-09, x3094);
    // exchange.myj_exchange
    const Real x3100 = select(x3043, 0.0, x3073);
    const Real x3102 = x3017 * 0.4;
    const Real x3104 = x3098 * state[3 * LAYERS + 36];
    const Real x3108 = sqrt(x3104);
    const Real x3109 = x3108 * 2.0;
    const Real x3111 = x3052 * x3108;
    const Real x3115 = exp(x3111);
    const Real x3117 = x3115 * state[3 * LAYERS + 36];
    const Mask x3121 = (x3117 < 1e-28);
    const Real x3122 = select(x3121, 1e-28, x3117);
    const Real x3124 = x3122 / x1764;
    const Real x3128 = x3102 * x2450;
    const Real x3132 = x3098 * x3098;
    const Real x3135 = x3132 * x3098;
    const Real x3139 = x3128 / x3135;
    real_210[0] = x1762;
    real_210[1] = state[3 * LAYERS + 35];
    real_210[2] = x1764;
    real_210[3] = x3122;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x3124;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3145 = x3139 * real_210[l];
        const Real a3151 = real_189[l] * (-5.0);
        const Mask a3153 = (a3145 < a3151);
        const Real a3154 = select(a3153, a3151, a3145);
        const Real a3156 = real_189[l] * 0.9999990000003619;
        const Mask a3158 = (a3154 > a3156);
        const Real a3159 = select(a3158, a3156, a3154);
        const Real a3161 = a3159 - (-5.0);
        const Real a3162 = a3161 / 0.0006;
        const Real a3164 = trunc(a3162);
        const Index a3165 = index_of_real(a3164);
        const Index a3166 = at_least(a3165, 0);
        const Index a3167 = at_most(a3166, 9999);
        const Index a3168 = a3167 + index_190[l];
        const Real a3169 = look_up(table4856, a3168);
        const Real a3170 = a3162 - a3164;
        const Real a3171 = look_up(table4866, a3168);
        const Real a3172 = a3170 * a3171;
        const Real a3174 = a3169 + a3172;
        mask_221[l] = a3153;
        mask_222[l] = a3158;
        real_223[l] = a3171;
        real_224[l] = a3174;
    }
    // exchange.myj_exchange
    const Real x3175 = real_224[0] - real_224[1];
    const Real x3177 = x3175 + x1770;
    const Real x3179 = real_224[2] - real_224[3];
    const Real x3181 = log(x3124);
    const Real x3183 = x3179 - x3181;
    const Real x3185 = x3098 * 0.4;
    const Real x3187 = x3185 / x3177;
    const Mask x3191 = (x3187 < x1803);
    const Real x3192 = select(x3191, x1803, x3187);
    const Real x3194 = x3185 / x3183;
    const Mask x3198 = (x3194 < x1803);
    const Real x3199 = select(x3198, x1803, x3194);
    // exchange._convective_velocity_squared
    const Real x3201 = log(x3199);
    const Real x3203 = x3201 * 0.6666666666666666;
    const Real x3205 = exp(x3203);
    const Real x3207 = x3100 * x3205;
    // exchange._friction_velocity
    const Real x3211 = x1739 + x3207;
    const Real x3213 = sqrt(x3211);
    const Real x3214 = x3213 * 2.0;
    const Real x3216 = x3192 * x3213;
    const Real x3220 = sqrt(x3216);
    const Real x3221 = x3220 * 2.0;
    const Mask x3223 = (x3220 < 1e-09);
    const Real x3224 = select(x3223, 1e-09, x3220);
    // exchange.myj_exchange
    const Real x3226 = x3224 * state[3 * LAYERS + 36];
    const Real x3230 = sqrt(x3226);
    const Real x3231 = x3230 * 2.0;
    const Real x3233 = x3052 * x3230;
    const Real x3237 = exp(x3233);
    const Real x3239 = x3237 * state[3 * LAYERS + 36];
    const Mask x3243 = (x3239 < 1e-28);
    const Real x3244 = select(x3243, 1e-28, x3239);
    const Real x3246 = x3244 / x1764;
    const Real x3250 = x3102 * x3199;
    const Real x3254 = x3224 * x3224;
    const Real x3257 = x3254 * x3224;
    const Real x3261 = x3250 / x3257;
    real_224[0] = x1762;
    real_224[1] = state[3 * LAYERS + 35];
    real_224[2] = x1764;
    real_224[3] = x3244;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x3246;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3267 = x3261 * real_224[l];
        const Real a3273 = real_189[l] * (-5.0);
        const Mask a3275 = (a3267 < a3273);
        const Real a3276 = select(a3275, a3273, a3267);
        const Real a3278 = real_189[l] * 0.9999990000003619;
        const Mask a3280 = (a3276 > a3278);
        const Real a3281 = select(a3280, a3278, a3276);
        const Real a3283 = a3281 - (-5.0);
        const Real a3284 = a3283 / 0.0006;
        const Real a3286 = trunc(a3284);
        const Index a3287 = index_of_real(a3286);
        const Index a3288 = at_least(a3287, 0);
        const Index a3289 = at_most(a3288, 9999);
        const Index a3290 = a3289 + index_190[l];
        const Real a3291 = look_up(table4856, a3290);
        const Real a3292 = a3284 - a3286;
        const Real a3293 = look_up(table4866, a3290);
        const Real a3294 = a3292 * a3293;
        const Real a3296 = a3291 + a3294;
        mask_225[l] = a3275;
        mask_226[l] = a3280;
        real_227[l] = a3293;
        real_228[l] = a3296;
    }
    // exchange.myj_exchange
    const Real x3297 = real_228[0] - real_228[1];
    const Real x3299 = x3297 + x1770;
    const Real x3301 = real_228[2] - real_228[3];
    const Real x3303 = log(x3246);
    const Real x3305 = x3301 - x3303;
    const Real x3307 = x3224 * 0.4;
    const Real x3309 = x3307 / x3299;
    const Mask x3313 = (x3309 < x1803);
    const Real x3314 = select(x3313, x1803, x3309);
    const Real x3316 = x3307 / x3305;
    const Mask x3320 = (x3316 < x1803);
    const Real x3321 = select(x3320, x1803, x3316);
    // exchange._convective_velocity_squared
    const Real x3323 = log(x3321);
    const Real x3325 = x3323 * 0.6666666666666666;
    const Real x3327 = exp(x3325);
    const Real x3329 = x3100 * x3327;
    // exchange._friction_velocity
    const Real x3333 = x1739 + x3329;
    const Real x3335 = sqrt(x3333);
    const Real x3336 = x3335 * 2.0;
    const Real x3338 = x3314 * x3335;
    const Real x3342 = sqrt(x3338);
    const Real x3343 = x3342 * 2.0;
    const Mask x3345 = (x3342 < 1e-09);
    const Real x3346 = select(x3345, 1e-09, x3342);
    // exchange.myj_exchange
    const Real x3348 = x3346 * state[3 * LAYERS + 36];
    const Real x3352 = sqrt(x3348);
    const Real x3353 = x3352 * 2.0;
    const Real x3355 = x3052 * x3352;
    const Real x3359 = exp(x3355);
    const Real x3361 = x3359 * state[3 * LAYERS + 36];
    const Mask x3365 = (x3361 < 1e-28);
    const Real x3366 = select(x3365, 1e-28, x3361);
    const Real x3368 = x3366 / x1764;
    const Real x3372 = x3102 * x3321;
    const Real x3376 = x3346 * x3346;
    const Real x3379 = x3376 * x3346;
    const Real x3383 = x3372 / x3379;
    real_228[0] = x1762;
    real_228[1] = state[3 * LAYERS + 35];
    real_228[2] = x1764;
    real_228[3] = x3366;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x3368;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3389 = x3383 * real_228[l];
        const Real a3395 = real_189[l] * (-5.0);
        const Mask a3397 = (a3389 < a3395);
        const Real a3398 = select(a3397, a3395, a3389);
        const Real a3400 = real_189[l] * 0.9999990000003619;
        const Mask a3402 = (a3398 > a3400);
        const Real a3403 = select(a3402, a3400, a3398);
        const Real a3405 = a3403 - (-5.0);
        const Real a3406 = a3405 / 0.0006;
        const Real a3408 = trunc(a3406);
        const Index a3409 = index_of_real(a3408);
        const Index a3410 = at_least(a3409, 0);
        const Index a3411 = at_most(a3410, 9999);
        const Index a3412 = a3411 + index_190[l];
        const Real a3413 = look_up(table4856, a3412);
        const Real a3414 = a3406 - a3408;
        const Real a3415 = look_up(table4866, a3412);
        const Real a3416 = a3414 * a3415;
        const Real a3418 = a3413 + a3416;
        mask_229[l] = a3397;
        mask_230[l] = a3402;
        real_231[l] = a3415;
        real_232[l] = a3418;
    }
    // exchange.myj_exchange
    const Real x3419 = real_232[0] - real_232[1];
    const Real x3421 = x3419 + x1770;
    const Real x3423 = real_232[2] - real_232[3];
    const Real x3425 = log(x3368);
    const Real x3427 = x3423 - x3425;
    const Real x3429 = x3346 * 0.4;
    const Real x3431 = x3429 / x3421;
    const Mask x3435 = (x3431 < x1803);
    const Real x3436 = select(x3435, x1803, x3431);
    const Real x3438 = x3429 / x3427;
    const Mask x3442 = (x3438 < x1803);
    const Real x3443 = select(x3442, x1803, x3438);
    // exchange._convective_velocity_squared
    const Real x3445 = log(x3443);
    const Real x3447 = x3445 * 0.6666666666666666;
    const Real x3449 = exp(x3447);
    const Real x3451 = x3100 * x3449;
    // exchange._friction_velocity
    const Real x3455 = x1739 + x3451;
    const Real x3457 = sqrt(x3455);
    const Real x3458 = x3457 * 2.0;
    const Real x3460 = x3436 * x3457;
    const Real x3464 = sqrt(x3460);
    const Real x3465 = x3464 * 2.0;
    const Mask x3467 = (x3464 < 1e-09);
    const Real x3468 = select(x3467, 1e-09, x3464);
    // exchange.myj_exchange
    const Real x3470 = x3468 * state[3 * LAYERS + 36];
    const Real x3474 = sqrt(x3470);
    const Real x3475 = x3474 * 2.0;
    const Real x3477 = x3052 * x3474;
    const Real x3481 = exp(x3477);
    const Real x3483 = x3481 * state[3 * LAYERS + 36];
    const Mask x3487 = (x3483 < 1e-28);
    const Real x3488 = select(x3487, 1e-28, x3483);
    const Real x3490 = x3488 / x1764;
    const Real x3494 = x3102 * x3443;
    const Real x3498 = x3468 * x3468;
    const Real x3501 = x3498 * x3468;
    const Real x3505 = x3494 / x3501;
    real_232[0] = x1762;
    real_232[1] = state[3 * LAYERS + 35];
    real_232[2] = x1764;
    real_232[3] = x3488;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x3490;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3511 = x3505 * real_232[l];
        const Real a3517 = real_189[l] * (-5.0);
        const Mask a3519 = (a3511 < a3517);
        const Real a3520 = select(a3519, a3517, a3511);
        const Real a3522 = real_189[l] * 0.9999990000003619;
        const Mask a3524 = (a3520 > a3522);
        const Real a3525 = select(a3524, a3522, a3520);
        const Real a3527 = a3525 - (-5.0);
        const Real a3528 = a3527 / 0.0006;
        const Real a3530 = trunc(a3528);
        const Index a3531 = index_of_real(a3530);
        const Index a3532 = at_least(a3531, 0);
        const Index a3533 = at_most(a3532, 9999);
        const Index a3534 = a3533 + index_190[l];
        const Real a3535 = look_up(table4856, a3534);
        const Real a3536 = a3528 - a3530;
        const Real a3537 = look_up(table4866, a3534);
        const Real a3538 = a3536 * a3537;
        const Real a3540 = a3535 + a3538;
        mask_233[l] = a3519;
        mask_234[l] = a3524;
        real_235[l] = a3537;
        real_236[l] = a3540;
    }
    // exchange.myj_exchange
    const Real x3541 = real_236[0] - real_236[1];
    const Real x3543 = x3541 + x1770;
    const Real x3545 = real_236[2] - real_236[3];
    const Real x3547 = log(x3490);
    const Real x3549 = x3545 - x3547;
    const Real x3551 = x3468 * 0.4;
    const Real x3553 = x3551 / x3543;
    const Mask x3557 = (x3553 < x1803);
    const Real x3558 = select(x3557, x1803, x3553);
    const Real x3560 = x3551 / x3549;
    const Mask x3564 = (x3560 < x1803);
    const Real x3565 = select(x3564, x1803, x3560);
    // exchange._convective_velocity_squared
    const Real x3567 = log(x3565);
    const Real x3569 = x3567 * 0.6666666666666666;
    const Real x3571 = exp(x3569);
    const Real x3573 = x3100 * x3571;
    // exchange._friction_velocity
    const Real x3577 = x1739 + x3573;
    const Real x3579 = sqrt(x3577);
    const Real x3580 = x3579 * 2.0;
    const Real x3582 = x3558 * x3579;
    const Real x3586 = sqrt(x3582);
    const Real x3587 = x3586 * 2.0;
    const Mask x3589 = (x3586 < 1e-09);
    const Real x3590 = select(x3589, 1e-09, x3586);
    // exchange.myj_exchange
    const Real x3592 = x3590 * state[3 * LAYERS + 36];
    const Real x3596 = sqrt(x3592);
    const Real x3597 = x3596 * 2.0;
    const Real x3599 = x3052 * x3596;
    const Real x3603 = exp(x3599);
    const Real x3605 = x3603 * state[3 * LAYERS + 36];
    const Mask x3609 = (x3605 < 1e-28);
    const Real x3610 = select(x3609, 1e-28, x3605);
    const Real x3612 = x3610 / x1764;
    const Real x3616 = x3102 * x3565;
    const Real x3620 = x3590 * x3590;
    const Real x3623 = x3620 * x3590;
    const Real x3627 = x3616 / x3623;
    real_236[0] = x1762;
    real_236[1] = state[3 * LAYERS + 35];
    real_236[2] = x1764;
    real_236[3] = x3610;
    real_189[0] = real_of(1.0);
    real_189[1] = x1854;
    real_189[2] = real_of(1.0);
    real_189[3] = x3612;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3633 = x3627 * real_236[l];
        const Real a3639 = real_189[l] * (-5.0);
        const Mask a3641 = (a3633 < a3639);
        const Real a3642 = select(a3641, a3639, a3633);
        const Real a3644 = real_189[l] * 0.9999990000003619;
        const Mask a3646 = (a3642 > a3644);
        const Real a3647 = select(a3646, a3644, a3642);
        const Real a3649 = a3647 - (-5.0);
        const Real a3650 = a3649 / 0.0006;
        const Real a3652 = trunc(a3650);
        const Index a3653 = index_of_real(a3652);
        const Index a3654 = at_least(a3653, 0);
        const Index a3655 = at_most(a3654, 9999);
        const Index a3656 = a3655 + index_190[l];
        const Real a3657 = look_up(table4856, a3656);
        const Real a3658 = a3650 - a3652;
        const Real a3659 = look_up(table4866, a3656);
        const Real a3660 = a3658 * a3659;
        const Real a3662 = a3657 + a3660;
        mask_237[l] = a3641;
        mask_238[l] = a3646;
        real_239[l] = a3659;
        real_240[l] = a3662;
    }
    // exchange.myj_exchange
    const Real x3663 = real_240[0] - real_240[1];
    const Real x3665 = x3663 + x1770;
    const Real x3667 = real_240[2] - real_240[3];
    const Real x3669 = log(x3612);
    const Real x3671 = x3667 - x3669;
    const Real x3673 = x3590 * 0.4;
    const Real x3675 = x3673 / x3665;
    const Mask x3679 = (x3675 < x1803);
    const Real x3680 = select(x3679, x1803, x3675);
    after[3 * LAYERS + 38] = x3680;
    const Real x3682 = x3673 / x3671;
    const Mask x3686 = (x3682 < x1803);
    const Real x3687 = select(x3686, x1803, x3682);
    // calm_air.calm_exchange
    const Real x3689 = x3687 + x2446;
    after[3 * LAYERS + 37] = x3689;
    // snow_free_ground.with_surface_of
    const Real x3691 = x2928 - state[0];
    const Real x3693 = x2856 * x3691;
    // evapotranspiration.potential_evaporation
    const Real x3697 = x2479 * x3689;
    const Real x3701 = forcing[3] * x3689;
    const Real x3705 = x2491 / x3701;
    const Real x3709 = x3705 + 1.0;
    const Real x3710 = x2475 / x3697;
    const Real x3714 = x3709 + x3710;
    const Real x3716 = x2512 - x3693;
    const Real x3718 = x3716 / x3697;
    const Real x3722 = x3718 + x26;
    const Real x3724 = x3722 - forcing[1];
    const Real x3726 = x2526 * x3714;
    const Real x3730 = x3724 * x2477;
    const Real x3734 = x3726 + x3730;
    const Real x3736 = x2477 + x3714;
    const Real x3738 = x3734 / x3736;
    const Real x3742 = x3738 * x3697;
    const Real x3746 = x3742 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x3748 = (x3746 < 0.0);
    const Real x3749 = select(x3748, 0.0, x3746);
    // vegetation.canopy_resistance
    Real a3751_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3751_last = a3751_last + real_215[l];
    }
    const Mask x3753 = (a3751_last < 0.0001);
    const Real x3754 = select(x3753, 0.0001, a3751_last);
    const Real x3756 = x2634 * x3754;
    const Real x3760 = numbers[LAYERS + 35] / x3756;
    const Real x3764 = x2656 / x3701;
    const Real x3768 = x3764 + 1.0;
    const Real x3769 = x3768 + x2663;
    const Real x3771 = x3760 * x3689;
    const Real x3775 = x3771 + 1.0;
    const Real x3776 = x3768 * x3775;
    const Real x3780 = x3776 + x2663;
    const Real x3782 = x3769 / x3780;
    const Real x3787 = select(x2567, x3782, 0.0);
    // step_parts.evaporation_demand
    const Real x3789 = x3749 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3791 = x2705 * x3789;
    const Real x3795 = x2725 * x3789;
    const Mask x3799 = (x2733 <= x3795);
    const Real x3800 = select(x3799, x2733, x3795);
    const Real x3802 = x1478 * x3787;
    const Real x3806 = x3802 * x3789;
    const Real x3810 = x3806 * x2746;
    Real a3815_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3815_last = a3815_last + real_216[l];
    }
    const Real x3817 = a3815_last / numbers[9 * LAYERS + 51];
    Real a3830_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2763_1076 = numbers[l + 7 * LAYERS + 51] + real_216[l];
        const Real a3821 = a2763_1076 - x3817;
        const Mask a3823 = (a3821 < 0.0);
        const Real a3824 = select(a3823, 0.0, a3821);
        const Real a3826 = real_216[l] * a3824;
        a3830_last = a3830_last + a3826;
        mask_241[l] = a3823;
        real_215[l] = a3824;
        real_219[l] = a3826;
    }
    const Mask x3832 = (a3830_last > 0.0);
    const Real x3833 = select(x3832, a3830_last, 1.0);
    // step_parts.<genexpr>
    const Real x3845 = x1475 * x3791;
    const Real x3850 = x1475 * x3800;
    // snow_free_ground.deposition
    const Real x3860 = -x3746;
    const Mask x3862 = (x3860 < 0.0);
    const Real x3863 = select(x3862, 0.0, x3746);
    // layered_snow_step.layered_snow_step
    const Real x3867 = x1475 * x3863;
    const Real x3873 = x1475 * x3746;
    const Real x3878 = x3867 * 2501000.0;
    const Real x3881 = x59 / 1000.0;
    const Real x3883 = x1472 * x3881;
    // step_parts.dew_rate
    const Real x3888 = x3867 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3891 = x3883 - x3888;
    // vegetation.intercept
    const Real x3893 = x1478 * x3891;
    const Real x3897 = x3893 - x3850;
    const Real x3899 = seconds * x3897;
    const Real x3901 = state[3 * LAYERS + 1] + x3899;
    const Real x3903 = x3901 - 0.0005;
    const Mask x3904 = (x3903 < 0.0);
    const Real x3905 = select(x3904, 0.0, x3903);
    const Real x3907 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3908 = (x3907 < 1e-20);
    const Real x3909 = select(x3908, 1e-20, x3907);
    const Mask x3910 = (x3901 < x3909);
    const Mask x3911 = (x3901 > 0.0005);
    const Real x3912 = select(x3911, 0.0005, x3901);
    const Real x3914 = select(x3910, 0.0, x3912);
    after[3 * LAYERS + 1] = x3914;
    const Real x3916 = x2703 * x3891;
    const Real x3920 = x3905 / seconds;
    const Real x3922 = x3916 + x3920;
    // water_flow.__call__
    const Real x3924 = state[3 * LAYERS + 2] / seconds;
    const Real x3926 = x3922 + x3924;
    // water_flow.share_impedance
    const Real x3948 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x3960 = numbers[12 * LAYERS + 52] - real_10[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3843_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3835 = real_219[l] / x3833;
        const Real a3839 = x3810 * a3835;
        a3843_last = a3843_last + a3839;
        const Real a3855 = x1475 * a3839;
        const Real a3928 = 0.02 - real_10[l];
        const Mask a3930 = (a3928 < numbers[l + 9 * LAYERS + 52]);
        const Real a3931 = select(a3930, numbers[l + 9 * LAYERS + 52], a3928);
        const Mask a3933 = (a3931 < 0.0);
        const Real a3934 = select(a3933, 0.0, a3931);
        const Real a3936 = minimum(a3934, state[l + 2 * LAYERS]);
        const Mask a3938 = (a3934 < state[l + 2 * LAYERS]);
        const Real a3939 = real_of_mask(a3938);
        const Mask a3940 = (a3934 == state[l + 2 * LAYERS]);
        const Real a3941 = select(a3940, 0.5, a3939);
        const Mask a3944 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3945 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3946 = select(a3944, a3945, numbers[l + 9 * LAYERS + 52]);
        const Real a3950 = real_10[l] / state[l + LAYERS];
        const Real a3954 = x3948 * a3950;
        const Real a3958 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        real_242[l] = a3835;
        real_243[l] = a3839;
        real_244[l] = a3855;
        mask_245[l] = a3930;
        mask_246[l] = a3933;
        real_247[l] = a3936;
        real_248[l] = a3941;
        mask_249[l] = a3944;
        real_250[l] = a3946;
        real_251[l] = a3950;
        real_252[l] = a3954;
        real_253[l] = a3958;
    }
    // water_flow.__call__
    const Mask x3962 = (x3960 < real_247[0]);
    const Real x3963 = select(x3962, real_247[0], x3960);
    const Real x3968 = seconds * x3926;
    const Mask x3970 = (x3968 > numbers[LAYERS + 10]);
    const Real x3971 = select(x3970, numbers[LAYERS + 10], x3968);
    const Mask x3973 = (x3971 < 0.0);
    const Real x3974 = select(x3973, 0.0, x3971);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3965 = (numbers[l + 5 * LAYERS + 47] < real_247[l]);
        const Real a3966 = select(a3965, real_247[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3976 = numbers[l] * 0.5;
        const Real a3977 = a3976 / numbers[l + 4 * LAYERS + 47];
        mask_254[l] = a3965;
        real_219[l] = a3966;
        real_255[l] = a3976;
        real_256[l] = a3977;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3989 = exp(real_252[l]);
        const Real a3990 = a3989 / real_256[l];
        real_257[l] = a3989;
        real_258[l] = a3990;
    }
    const Real x3991 = numbers[12 * LAYERS + 53] * real_258[LAYERS - 1];
    // retention.given_head
    const Real x3992 = -x3974;
    const Mask x3993 = (x3992 < 1e-30);
    const Real x3994 = select(x3993, 1e-30, x3992);
    const Real x3995 = log(x3994);
    // retention.flowing
    const Mask x3996 = (x3992 < numbers[3 * LAYERS + 47]);
    const Real x3997 = select(x3996, numbers[3 * LAYERS + 47], x3992);
    const Mask x3998 = (x3995 < numbers[10 * LAYERS + 52]);
    const Real x3999 = select(x3998, numbers[10 * LAYERS + 52], x3995);
    const Real x4000 = x3999 - numbers[10 * LAYERS + 52];
    const Real x4002 = numbers[11 * LAYERS + 52] * x4000;
    const Real x4003 = -x4002;
    const Real x4004 = exp(x4003);
    const Real x4005 = x3997 * x4004;
    const Real x4006 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x4007 = x4005 / x4006;
    const Real x4008 = x3974 + numbers[3 * LAYERS + 47];
    const Mask x4009 = (x4008 < 0.0);
    const Real x4010 = select(x4009, 0.0, x4008);
    const Real x4011 = x4007 + x4010;
    // implicit_water._problem
    const Real x4012 = real_255[0] * x4004;
    const Real x4013 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x4014 = exp(real_252[LAYERS - 1]);
    const Real x4015 = x4013 * x4014;
    const Real x4016 = x4011 + x4012;
    const Real x4017 = real_258[0] * x4016;
    // retention.given_head
    const Real x4018 = -numbers[12 * LAYERS + 53];
    const Mask x4019 = (x4018 < 1e-30);
    const Real x4020 = select(x4019, 1e-30, x4018);
    const Real x4021 = log(x4020);
    // retention.flowing
    const Mask x4022 = (x4018 < numbers[4 * LAYERS + 46]);
    const Real x4023 = select(x4022, numbers[4 * LAYERS + 46], x4018);
    const Mask x4024 = (x4021 < numbers[11 * LAYERS + 51]);
    const Real x4025 = select(x4024, numbers[11 * LAYERS + 51], x4021);
    const Real x4026 = x4025 - numbers[11 * LAYERS + 51];
    const Real x4028 = numbers[12 * LAYERS + 51] * x4026;
    const Real x4029 = -x4028;
    const Real x4030 = exp(x4029);
    const Real x4031 = x4023 * x4030;
    const Real x4032 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x4033 = x4031 / x4032;
    const Real x4034 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x4035 = (x4034 < 0.0);
    const Real x4036 = select(x4035, 0.0, x4034);
    const Real x4037 = x4033 + x4036;
    // implicit_water._problem
    const Real x4038 = x3991 * x4037;
    // retention.brim
    real_259[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_259[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_260[l] = numbers[l + 3 * LAYERS + 48];
    real_260[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4041 = minimum(real_259[l], real_260[l]);
        const Real a4042 = minimum(numbers[l + 3 * LAYERS + 47], a4041);
        const Real a4043 = numbers[l + 3 * LAYERS + 47] / a4042;
        const Real a4044 = log(a4043);
        const Real a4045 = a4044 / numbers[l + LAYERS + 47];
        const Real a4046 = exp(a4045);
        const Real a4047 = numbers[l + 2 * LAYERS + 47] - real_250[l];
        const Real a4048 = a4047 * a4046;
        const Real a4049 = real_250[l] + a4048;
        const Real a4050 = minimum(state[l + 2 * LAYERS], real_253[l]);
        const Real a4051 = maximum(a4050, real_247[l]);
        const Real a4052 = minimum(a4051, a4049);
        const Real a4053 = a4049 - real_250[l];
        const Real a4054 = a4053 / a4047;
        const Mask a4055 = (a4054 < 1e-12);
        const Real a4056 = select(a4055, 1e-12, a4054);
        const Real a4057 = log(a4056);
        const Real a4058 = numbers[l + LAYERS + 47] * a4057;
        const Real a4059 = numbers[l + 10 * LAYERS + 52] - a4058;
        const Mask a4060 = (a4059 > 16.11809565095832);
        const Real a4061 = select(a4060, 16.11809565095832, a4059);
        const Real a4062 = exp(a4061);
        const Mask a4064 = (a4049 > real_253[l]);
        const Real a4065 = select(a4064, real_253[l], a4049);
        const Real a4066 = a4065 - real_247[l];
        const Real a4067 = a4066 * 100.0;
        const Mask a4068 = (a4067 < 0.0);
        const Real a4069 = select(a4068, 0.0, a4067);
        const Mask a4070 = (a4069 > 1.0);
        const Real a4071 = select(a4070, 1.0, a4069);
        const Mask a4072 = (a4062 < numbers[l + 3 * LAYERS + 47]);
        const Real a4073 = select(a4072, numbers[l + 3 * LAYERS + 47], a4062);
        const Mask a4074 = (a4061 < numbers[l + 10 * LAYERS + 52]);
        const Real a4075 = select(a4074, numbers[l + 10 * LAYERS + 52], a4061);
        const Real a4076 = a4075 - numbers[l + 10 * LAYERS + 52];
        const Real a4078 = numbers[l + 11 * LAYERS + 52] * a4076;
        const Real a4079 = -a4078;
        const Real a4080 = exp(a4079);
        const Real a4081 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a4082 = (a4062 > a4081);
        const Real a4083 = numbers[l + 11 * LAYERS + 52] * a4080;
        const Real a4084 = a4083 / a4073;
        const Real a4085 = select(a4082, a4084, 0.0);
        const Real a4086 = a4073 * a4080;
        const Real a4087 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4088 = a4086 / a4087;
        const Real a4089 = numbers[l + 3 * LAYERS + 47] - a4062;
        const Mask a4090 = (a4089 < 0.0);
        const Real a4091 = select(a4090, 0.0, a4089);
        const Real a4092 = a4088 + a4091;
        real_261[l] = a4041;
        real_262[l] = a4042;
        real_263[l] = a4043;
        real_264[l] = a4045;
        real_265[l] = a4046;
        real_266[l] = a4047;
        real_267[l] = a4049;
        real_268[l] = a4052;
        real_269[l] = a4053;
        real_270[l] = a4061;
        real_271[l] = a4062;
        real_272[l] = a4071;
        real_273[l] = a4080;
        real_274[l] = a4081;
        real_275[l] = a4085;
        real_276[l] = a4087;
        real_277[l] = a4092;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3978 = real_255[l] + real_255[l + 1];
        const Real a3979 = real_255[l] / a3978;
        const Real a3980 = real_252[l] - real_252[l + 1];
        const Real a3981 = a3979 * a3980;
        const Real a3982 = real_252[l + 1] + a3981;
        const Real a3983 = real_252[l] + real_252[l + 1];
        const Real a3984 = a3983 * 0.5;
        const Real a3985 = minimum(a3982, a3984);
        const Real a3986 = exp(a3985);
        const Real a3987 = real_256[l] + real_256[l + 1];
        const Real a3988 = a3986 / a3987;
        const Mask a4093 = (real_271[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4094 = select(a4093, numbers[l + 3 * LAYERS + 47], real_271[l + 1]);
        const Mask a4095 = (real_270[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4096 = select(a4095, numbers[l + 10 * LAYERS + 52], real_270[l + 1]);
        const Real a4097 = a4096 - numbers[l + 10 * LAYERS + 52];
        const Real a4099 = numbers[l + 11 * LAYERS + 52] * a4097;
        const Real a4100 = -a4099;
        const Real a4101 = exp(a4100);
        const Real a4102 = a4094 * a4101;
        const Real a4103 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4104 = a4102 / a4103;
        const Real a4105 = numbers[l + 3 * LAYERS + 47] - real_271[l + 1];
        const Mask a4106 = (a4105 < 0.0);
        const Real a4107 = select(a4106, 0.0, a4105);
        const Real a4108 = a4104 + a4107;
        const Mask a4109 = (real_271[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4110 = select(a4109, numbers[l + 3 * LAYERS + 48], real_271[l]);
        const Mask a4111 = (real_270[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4112 = select(a4111, numbers[l + 10 * LAYERS + 53], real_270[l]);
        const Real a4113 = a4112 - numbers[l + 10 * LAYERS + 53];
        const Real a4115 = numbers[l + 11 * LAYERS + 53] * a4113;
        const Real a4116 = -a4115;
        const Real a4117 = exp(a4116);
        const Real a4118 = a4110 * a4117;
        const Real a4119 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a4120 = a4118 / a4119;
        const Real a4121 = numbers[l + 3 * LAYERS + 48] - real_271[l];
        const Mask a4122 = (a4121 < 0.0);
        const Real a4123 = select(a4122, 0.0, a4121);
        const Real a4124 = a4120 + a4123;
        const Real a4125 = real_277[l] + a4124;
        const Real a4126 = a4125 * 0.5;
        real_278[l] = a3978;
        real_279[l] = a3979;
        real_280[l] = a3980;
        real_281[l] = a3982;
        real_282[l] = a3984;
        real_283[l] = a3986;
        real_284[l] = a3987;
        real_285[l] = a3988;
        real_286[l] = a4101;
        real_287[l] = a4103;
        real_288[l] = a4108;
        real_289[l] = a4117;
        real_290[l] = a4119;
        real_291[l] = a4126;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_271[l] = real_278[l];
    real_271[LAYERS - 1] = real_255[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4128 = real_271[l] * real_273[l];
        real_270[l] = a4128;
    }
    const Real x4131 = real_277[LAYERS - 1] + real_270[LAYERS - 1];
    const Real x4132 = x3991 * x4131;
    const Real x4133 = x4015 * real_273[LAYERS - 1];
    const Real x4134 = x4132 + x4133;
    // implicit_water._upward
    const Real x4138 = real_258[0] * real_277[0];
    // implicit_water._balance
    const Mask x4139 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4140 = select(x4139, 0.0, real_275[l]);
        const Real a4143 = real_271[l] * a4140;
        real_252[l] = a4140;
        real_292[l] = a4143;
    }
    // implicit_water._downward
    const Real x4146 = real_273[LAYERS - 1] + real_292[LAYERS - 1];
    const Real x4147 = x3991 * x4146;
    const Real x4148 = x4015 * real_252[LAYERS - 1];
    const Real x4149 = x4147 + x4148;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4129 = real_291[l] + real_270[l];
        const Real a4130 = real_285[l] * a4129;
        const Real a4135 = real_277[l + 1] + real_288[l];
        const Real a4136 = a4135 * 0.5;
        const Real a4137 = real_285[l] * a4136;
        const Real a4141 = real_273[l] + real_289[l];
        const Real a4142 = a4141 * 0.5;
        const Real a4144 = a4142 + real_292[l];
        const Real a4145 = real_285[l] * a4144;
        real_252[l] = a4130;
        real_275[l + 1] = a4137;
        real_293[l] = a4145;
    }
    // implicit_water._balance
    real_293[LAYERS - 1] = x4149;
    // implicit_water._upward
    const Real x4155 = real_258[0] * real_273[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4152 = real_273[l + 1] + real_286[l];
        const Real a4153 = a4152 * 0.5;
        const Real a4154 = real_285[l] * a4153;
        real_292[l + 1] = a4154;
    }
    // implicit_water._balance
    real_292[0] = x4155;
    real_252[LAYERS - 1] = x4134;
    real_275[0] = x4138;
    // implicit_water._state
    const Mask x4182 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4151 = real_272[l] * real_293[l];
        const Real a4157 = real_272[l] * real_292[l];
        const Real a4158 = a4151 + a4157;
        const Real a4161 = real_252[l] + real_275[l];
        const Real a4162 = real_272[l] * a4161;
        const Real a4163 = seconds * a4162;
        const Real a4164 = seconds * a4158;
        const Real a4165 = real_268[l] - real_250[l];
        const Real a4166 = a4165 / real_266[l];
        const Mask a4167 = (a4166 < 1e-12);
        const Real a4168 = select(a4167, 1e-12, a4166);
        const Real a4169 = log(a4168);
        const Real a4170 = numbers[l + LAYERS + 47] * a4169;
        const Real a4171 = numbers[l + 10 * LAYERS + 52] - a4170;
        const Mask a4172 = (a4171 > 16.11809565095832);
        const Real a4173 = select(a4172, 16.11809565095832, a4171);
        const Real a4174 = exp(a4173);
        const Real a4175 = numbers[l + LAYERS + 47] * a4174;
        const Real a4176 = a4168 * real_266[l];
        const Real a4177 = a4175 / a4176;
        const Real a4178 = -a4174;
        const Mask a4179 = (real_268[l] > real_253[l]);
        const Real a4180 = select(a4179, real_253[l], real_268[l]);
        const Mask a4181 = (real_268[l] <= real_253[l]);
        const Mask a4183 = (a4181 & x4182);
        const Real a4184 = a4180 - real_247[l];
        const Real a4185 = a4184 * 100.0;
        const Mask a4186 = (a4185 < 0.0);
        const Real a4187 = select(a4186, 0.0, a4185);
        const Mask a4188 = (a4187 > 1.0);
        const Real a4189 = select(a4188, 1.0, a4187);
        const Real a4190 = real_247[l] + 0.01;
        const Mask a4191 = (a4180 <= a4190);
        const Mask a4192 = (a4183 & a4191);
        const Real a4193 = select(a4192, 100.0, 0.0);
        const Mask a4194 = (a4174 < numbers[l + 3 * LAYERS + 47]);
        const Real a4195 = select(a4194, numbers[l + 3 * LAYERS + 47], a4174);
        const Mask a4196 = (a4173 < numbers[l + 10 * LAYERS + 52]);
        const Real a4197 = select(a4196, numbers[l + 10 * LAYERS + 52], a4173);
        const Real a4198 = a4197 - numbers[l + 10 * LAYERS + 52];
        const Real a4199 = numbers[l + 11 * LAYERS + 52] * a4198;
        const Real a4200 = -a4199;
        const Real a4201 = exp(a4200);
        const Mask a4202 = (a4174 > real_274[l]);
        const Real a4203 = numbers[l + 11 * LAYERS + 52] * a4201;
        const Real a4204 = a4203 / a4195;
        const Real a4205 = select(a4202, a4204, 0.0);
        const Real a4206 = a4195 * a4201;
        const Real a4207 = a4206 / real_276[l];
        const Real a4208 = numbers[l + 3 * LAYERS + 47] - a4174;
        const Mask a4209 = (a4208 < 0.0);
        const Real a4210 = select(a4209, 0.0, a4208);
        const Real a4211 = a4207 + a4210;
        real_273[l] = a4163;
        real_270[l] = a4164;
        real_277[l] = a4165;
        real_294[l] = a4173;
        real_295[l] = a4174;
        real_296[l] = a4177;
        real_297[l] = a4178;
        real_298[l] = a4180;
        mask_299[l] = a4183;
        real_300[l] = a4189;
        real_301[l] = a4190;
        real_302[l] = a4193;
        real_303[l] = a4201;
        real_304[l] = a4205;
        real_305[l] = a4211;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4242 = real_271[l] * real_303[l];
        real_292[l] = a4242;
    }
    const Real x4245 = real_305[LAYERS - 1] + real_292[LAYERS - 1];
    const Real x4246 = x3991 * x4245;
    const Real x4247 = x4015 * real_303[LAYERS - 1];
    const Real x4248 = x4246 + x4247;
    // implicit_water._upward
    const Real x4252 = real_258[0] * real_305[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4212 = (real_295[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4213 = select(a4212, numbers[l + 3 * LAYERS + 47], real_295[l + 1]);
        const Mask a4214 = (real_294[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4215 = select(a4214, numbers[l + 10 * LAYERS + 52], real_294[l + 1]);
        const Real a4216 = a4215 - numbers[l + 10 * LAYERS + 52];
        const Real a4217 = numbers[l + 11 * LAYERS + 52] * a4216;
        const Real a4218 = -a4217;
        const Real a4219 = exp(a4218);
        const Real a4220 = a4213 * a4219;
        const Real a4221 = a4220 / real_287[l];
        const Real a4222 = numbers[l + 3 * LAYERS + 47] - real_295[l + 1];
        const Mask a4223 = (a4222 < 0.0);
        const Real a4224 = select(a4223, 0.0, a4222);
        const Real a4225 = a4221 + a4224;
        const Mask a4226 = (real_295[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4227 = select(a4226, numbers[l + 3 * LAYERS + 48], real_295[l]);
        const Mask a4228 = (real_294[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4229 = select(a4228, numbers[l + 10 * LAYERS + 53], real_294[l]);
        const Real a4230 = a4229 - numbers[l + 10 * LAYERS + 53];
        const Real a4231 = numbers[l + 11 * LAYERS + 53] * a4230;
        const Real a4232 = -a4231;
        const Real a4233 = exp(a4232);
        const Real a4234 = a4227 * a4233;
        const Real a4235 = a4234 / real_290[l];
        const Real a4236 = numbers[l + 3 * LAYERS + 48] - real_295[l];
        const Mask a4237 = (a4236 < 0.0);
        const Real a4238 = select(a4237, 0.0, a4236);
        const Real a4239 = a4235 + a4238;
        const Real a4240 = real_305[l] + a4239;
        const Real a4241 = a4240 * 0.5;
        const Real a4243 = a4241 + real_292[l];
        const Real a4244 = real_285[l] * a4243;
        const Real a4249 = real_305[l + 1] + a4225;
        const Real a4250 = a4249 * 0.5;
        const Real a4251 = real_285[l] * a4250;
        real_286[l] = a4219;
        real_291[l] = a4233;
        real_293[l] = a4244;
        real_275[l + 1] = a4251;
    }
    // implicit_water._flow
    real_293[LAYERS - 1] = x4248;
    real_275[0] = x4252;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4254 = real_300[l] * real_293[l];
        const Real a4256 = real_300[l] * real_275[l];
        real_292[l] = a4254;
        real_305[l] = a4256;
    }
    const Real x4257 = x4017 - real_305[0];
    const Mask x4258 = (x4257 > x3926);
    const Real x4259 = select(x4258, x3926, x4257);
    // implicit_water._remaining
    const Real x4260 = real_298[0] - x3963;
    const Real x4261 = x4260 * 100.0;
    const Mask x4262 = (x4261 < 0.0);
    const Real x4263 = select(x4262, 0.0, x4261);
    const Mask x4264 = (x4263 > 1.0);
    const Real x4265 = select(x4264, 1.0, x4263);
    // implicit_water._flow
    const Real x4266 = x3845 * x4265;
    const Real x4275 = real_292[LAYERS - 1] - x4038;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4274 = real_292[l] - real_305[l + 1];
        real_295[l + 1] = a4274;
    }
    // implicit_water._gain
    real_295[0] = x4259;
    for (int l = 0; l < LAYERS - 1; ++l) real_305[l] = real_295[l + 1];
    real_305[LAYERS - 1] = x4275;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4267 = real_298[l] - real_219[l];
        const Real a4268 = a4267 * 100.0;
        const Mask a4269 = (a4268 < 0.0);
        const Real a4270 = select(a4269, 0.0, a4268);
        const Mask a4271 = (a4270 > 1.0);
        const Real a4272 = select(a4271, 1.0, a4270);
        const Real a4273 = real_244[l] * a4272;
        const Real a4276 = real_268[l] - real_298[l];
        const Real a4277 = a4276 * 1e-09;
        const Real a4278 = real_298[l] + a4277;
        const Real a4279 = a4278 - state[l + 2 * LAYERS];
        const Real a4280 = numbers[l] * a4279;
        const Real a4281 = a4273 + in_row(l, 0, x4266);
        const Real a4284 = real_295[l] - real_305[l];
        const Real a4285 = a4284 - a4281;
        const Real a4286 = seconds * a4285;
        const Real a4287 = a4280 - a4286;
        const Real a4288 = select(x4139, 0.0, real_304[l]);
        const Real a4291 = real_271[l] * a4288;
        real_292[l] = a4273;
        real_294[l] = a4287;
        real_252[l] = a4288;
        real_272[l] = a4291;
    }
    // implicit_water._downward
    const Real x4294 = real_303[LAYERS - 1] + real_272[LAYERS - 1];
    const Real x4295 = x3991 * x4294;
    const Real x4296 = x4015 * real_252[LAYERS - 1];
    const Real x4297 = x4295 + x4296;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4289 = real_303[l] + real_291[l];
        const Real a4290 = a4289 * 0.5;
        const Real a4292 = a4290 + real_272[l];
        const Real a4293 = real_285[l] * a4292;
        real_252[l] = a4293;
    }
    // implicit_water._balance
    real_252[LAYERS - 1] = x4297;
    // implicit_water._upward
    const Real x4303 = real_258[0] * real_303[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4300 = real_303[l + 1] + real_286[l];
        const Real a4301 = a4300 * 0.5;
        const Real a4302 = real_285[l] * a4301;
        real_272[l + 1] = a4302;
    }
    // implicit_water._balance
    real_272[0] = x4303;
    const Mask x4313 = (x4259 < x3926);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4299 = real_300[l] * real_252[l];
        const Real a4305 = real_300[l] * real_272[l];
        const Real a4306 = select(x4139, 1.0, real_296[l]);
        const Real a4307 = a4299 * a4306;
        const Real a4308 = real_302[l] * real_293[l];
        const Real a4309 = a4307 + a4308;
        const Real a4310 = a4305 * a4306;
        const Real a4311 = real_302[l] * real_275[l];
        const Real a4312 = a4310 + a4311;
        real_303[l] = a4299;
        real_305[l] = a4305;
        real_304[l] = a4309;
        real_306[l] = a4312;
    }
    const Real x4314 = select(x4313, real_306[0], 0.0);
    real_272[0] = x4314;
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_306[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4315 = magnitude(real_297[l]);
        const Real a4316 = select(x4139, a4315, real_268[l]);
        const Real a4318 = real_304[l] + real_272[l];
        const Real a4319 = a4316 * a4318;
        real_252[l] = a4319;
    }
    real_272[0] = real_252[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_252[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_297[l] = real_252[l + 1];
    real_297[LAYERS - 1] = real_252[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4334 = (real_298[0] > x3963);
    const Real x4335 = x3963 + 0.01;
    const Mask x4336 = (real_298[0] < x4335);
    const Mask x4337 = (x4334 & x4336);
    const Mask x4338 = (real_298[0] == x3963);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4322 = maximum(real_272[l], real_297[l]);
        const Real a4323 = maximum(real_252[l], a4322);
        const Mask a4324 = (real_294[l] < 0.0);
        const Mask a4325 = (real_298[l] > real_219[l]);
        const Real a4326 = real_219[l] + 0.01;
        const Mask a4327 = (real_298[l] < a4326);
        const Mask a4328 = (a4325 & a4327);
        const Mask a4329 = (real_298[l] == real_219[l]);
        const Mask a4330 = (a4329 & a4324);
        const Mask a4331 = (a4328 | a4330);
        const Real a4332 = real_244[l] * 100.0;
        const Real a4333 = select(a4331, a4332, 0.0);
        real_307[l] = a4323;
        mask_308[l] = a4324;
        real_309[l] = a4326;
        real_310[l] = a4332;
        real_311[l] = a4333;
    }
    // implicit_water._demanded
    const Mask x4339 = (x4338 & mask_308[0]);
    const Mask x4340 = (x4337 | x4339);
    const Real x4341 = x3845 * 100.0;
    const Real x4342 = select(x4340, x4341, 0.0);
    // implicit_water._balance
    const Real x4365 = select(mask_299[0], x4342, 0.0);
    // implicit_water._at
    const Mask x4374 = (real_of(0.0) < 360.0);
    const Mask x4378 = (real_of(0.0) < 1560.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4377_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4343 = select(mask_299[l], 1.0, 1e-09);
        const Real a4344 = select(x4139, 1e-11, a4343);
        const Real a4345 = real_303[l] + real_305[l];
        const Real a4346 = real_293[l] + real_275[l];
        const Real a4347 = real_300[l] * a4346;
        const Real a4348 = a4345 * real_296[l];
        const Real a4349 = real_302[l] * a4346;
        const Real a4350 = a4348 + a4349;
        const Mask a4351 = (real_277[l] < 1e-09);
        const Real a4352 = select(a4351, 1e-09, real_277[l]);
        const Real a4353 = a4352 * a4350;
        const Mask a4354 = (a4347 < 1e-30);
        const Real a4355 = select(a4354, 1e-30, a4347);
        const Real a4356 = a4353 / a4355;
        const Mask a4357 = (real_300[l] < 1.0);
        const Real a4358 = select(a4357, 60.0, INFINITE);
        const Real a4359 = seconds * real_307[l];
        const Real a4360 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4361 = a4359 + a4360;
        const Real a4362 = a4361 * 1.4210854715202004e-14;
        const Real a4363 = numbers[l] * a4344;
        const Real a4364 = select(mask_299[l], real_311[l], 0.0);
        const Real a4366 = seconds * a4347;
        const Mask a4367 = (a4356 < 0.02);
        const Real a4368 = select(a4367, 0.02, a4356);
        const Real a4369 = minimum(a4368, a4358);
        const Real a4370 = seconds * a4345;
        const Real a4371 = magnitude(real_294[l]);
        const Real a4372 = numbers[l] * 1e-09;
        const Real a4373 = maximum(a4362, a4372);
        const Real a4375 = select(x4374, a4362, a4373);
        const Mask a4376 = (a4371 > a4375);
        a4377_last = (a4377_last | a4376);
        real_297[l] = a4360;
        real_272[l] = a4363;
        real_252[l] = a4364;
        real_298[l] = a4366;
        real_312[l] = a4369;
        real_313[l] = a4370;
        real_314[l] = a4371;
        real_315[l] = a4372;
        real_316[l] = a4373;
    }
    // implicit_water._at
    const Mask x4379 = (a4377_last & x4378);
    Mask a4381_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4380 = (real_314[l] <= real_316[l]);
        a4381_last = (a4381_last & a4380);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_316[l] = real_268[l];
    for (int l = 0; l < LAYERS; ++l) real_314[l] = real_of(0.0);
    real_317[0] = x4259;
    for (int l = 0; l < LAYERS - 1; ++l) real_317[l + 1] = real_295[l + 1];
    real_317[LAYERS] = x4275;
    Real w4385 = x4266;
    for (int l = 0; l < LAYERS; ++l) real_311[l] = real_292[l];
    for (int l = 0; l < LAYERS; ++l) real_307[l] = real_294[l];
    for (int l = 0; l < LAYERS; ++l) real_305[l] = real_272[l];
    for (int l = 0; l < LAYERS; ++l) real_303[l] = real_304[l];
    real_275[0] = x4314;
    for (int l = 0; l < LAYERS - 1; ++l) real_275[l + 1] = real_306[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_293[l] = real_252[l];
    Real w4392 = x4365;
    for (int l = 0; l < LAYERS; ++l) real_302[l] = real_298[l];
    for (int l = 0; l < LAYERS; ++l) real_300[l] = real_312[l];
    for (int l = 0; l < LAYERS; ++l) real_296[l] = real_313[l];
    Real w4396 = real_of(INFINITE);
    Real w4397 = real_of(1.0);
    Real w4398 = real_of(0.0);
    Mask w4399 = x4379;
    Mask w4400 = a4381_last;
    for (int pass = 0; pass < 1560; ++pass) {
        if (!any_lane(w4399)) break;
        // implicit_water._iteration
        const Mask x4403 = (w4398 == 60.0);
        const Mask x4404 = (w4398 == 360.0);
        const Mask x4405 = (x4403 | x4404);
        Real a4402_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4401 = magnitude(real_307[l]);
            a4402_last = a4402_last + a4401;
        }
        const Mask x4406 = (a4402_last < w4396);
        const Mask x4407 = (w4398 < 60.0);
        const Mask x4408 = (x4406 | x4407);
        const Mask x4409 = (w4398 < 360.0);
        const Real x4410 = select(x4409, 1.03, 1.0);
        const Real x4411 = select(x4408, x4410, 0.5);
        const Real x4412 = x4411 * w4397;
        const Mask x4413 = (x4412 < 0.1);
        const Real x4414 = select(x4413, 0.1, x4412);
        const Mask x4415 = (x4414 > 1.0);
        const Real x4416 = select(x4415, 1.0, x4414);
        const Real x4417 = select(x4405, 0.5, x4416);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4425 = seconds * real_303[l];
            const Real a4426 = -a4425;
            const Real a4427 = seconds * real_275[l + 1];
            const Real a4428 = -a4427;
            real_286[l] = a4426;
            real_291[l] = a4428;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4418 = real_293[l] + in_row(l, 0, w4392);
            const Real a4419 = a4418 + real_303[l];
            const Real a4420 = a4419 + real_275[l];
            const Real a4421 = seconds * a4420;
            const Real a4422 = real_305[l] + a4421;
            const Real a4423 = a4422 * 1.0000000000000142;
            const Real a4429 = -real_307[l];
            real_277[l] = a4418;
            real_318[l] = a4423;
            real_319[l] = a4429;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_286, real_318, real_291, real_319, real_320);
        // implicit_water._moved
        const Mask x4527 = (x4417 < 1.0);
        const Mask x4548 = (x3845 > 0.0);
        const Real x4549 = select(x4548, x3963, (-1.0));
        // implicit_water._stopped
        const Mask x4550 = (real_316[0] > x4549);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4431 = (real_314[l] > 0.0);
            const Mask a4432 = (real_316[l] <= real_253[l]);
            const Real a4433 = real_316[l] - real_250[l];
            const Mask a4434 = (a4433 < 1e-09);
            const Real a4435 = select(a4434, 1e-09, a4433);
            const Mask a4436 = (real_302[l] < 1e-30);
            const Real a4437 = select(a4436, 1e-30, real_302[l]);
            const Real a4438 = 1 / a4435;
            const Real a4439 = real_269[l] * a4438;
            const Mask a4440 = (a4439 < 1.0);
            const Real a4441 = select(a4440, 1.0, a4439);
            const Real a4442 = real_253[l] - real_250[l];
            const Real a4443 = a4442 * a4438;
            const Mask a4444 = (a4443 > a4441);
            const Real a4445 = select(a4444, a4441, a4443);
            const Mask a4446 = (a4445 < 1e-30);
            const Real a4447 = select(a4446, 1e-30, a4445);
            const Real a4448 = seconds * real_277[l];
            const Real a4449 = numbers[l] + a4448;
            const Real a4450 = a4449 * a4435;
            const Real a4451 = select(a4432, a4449, real_315[l]);
            const Real a4452 = real_300[l] * a4437;
            const Real a4453 = a4452 * a4438;
            const Real a4454 = a4451 + a4453;
            const Real a4455 = numbers[l] * 1e-11;
            const Real a4456 = x4417 * real_320[l];
            const Real a4457 = real_314[l] + a4456;
            const Real a4458 = a4450 * a4447;
            const Real a4459 = a4450 - a4458;
            const Real a4460 = a4459 * 1e-09;
            const Real a4461 = a4458 + a4460;
            const Real a4462 = select(a4432, a4450, a4461);
            const Real a4463 = a4462 + a4437;
            const Real a4464 = log(a4447);
            const Real a4465 = real_300[l] * a4464;
            const Mask a4466 = (a4465 > 300.0);
            const Real a4467 = select(a4466, 300.0, a4465);
            const Real a4468 = exp(a4467);
            const Real a4469 = a4437 * a4468;
            const Real a4470 = a4458 + a4469;
            const Real a4471 = a4450 * a4441;
            const Real a4472 = a4471 - a4458;
            const Real a4473 = a4472 * 1e-09;
            const Real a4474 = a4458 + a4473;
            const Real a4475 = maximum(real_273[l], a4437);
            const Real a4476 = a4474 + a4475;
            const Real a4477 = x4417 * a4454;
            const Real a4478 = a4477 * real_320[l];
            const Real a4479 = a4463 + a4478;
            const Real a4480 = a4479 - a4476;
            const Real a4481 = a4455 + real_270[l];
            const Real a4482 = a4480 / a4481;
            const Real a4483 = select(a4431, a4457, a4482);
            const Mask a4484 = (a4483 < 0.0);
            const Real a4485 = select(a4484, 0.0, a4483);
            const Mask a4486 = (a4457 > 0.0);
            const Mask a4487 = (a4479 > a4476);
            const Mask a4488 = select(a4431, a4486, a4487);
            const Mask a4489 = (a4479 > a4470);
            const Real a4490 = a4450 * 1e-09;
            const Real a4491 = select(a4489, a4490, a4450);
            const Real a4492 = a4458 * 0.999999999;
            const Real a4493 = select(a4489, a4492, 0.0);
            const Real a4494 = a4479 - a4493;
            const Mask a4495 = (a4494 < 1e-30);
            const Real a4496 = select(a4495, 1e-30, a4494);
            const Real a4497 = a4496 / a4437;
            const Real a4498 = log(a4497);
            const Real a4499 = a4498 / real_300[l];
            const Mask a4500 = (a4499 > 50.0);
            const Real a4501 = select(a4500, 50.0, a4499);
            const Real a4502 = exp(a4501);
            const Real a4503 = a4494 - a4491;
            const Real a4504 = a4503 - a4437;
            const Real a4505 = a4491 + a4452;
            const Real a4506 = a4504 / a4505;
            const Real a4507 = a4506 + 1.0;
            const Real a4508 = a4496 / a4491;
            const Real a4509 = minimum(a4502, a4508);
            const Real a4510 = minimum(a4509, a4507);
            const Mask a4511 = (a4510 < 0.05);
            const Real a4512 = select(a4511, 0.05, a4510);
            const Real a4513 = select(a4489, a4447, 0.05);
            const Real a4514 = select(a4489, a4441, a4447);
            const Real a4515 = maximum(a4512, a4513);
            const Real a4516 = minimum(a4515, a4514);
            const Real a4517 = a4435 * a4516;
            const Real a4518 = real_250[l] + a4517;
            const Real a4519 = maximum(a4518, real_247[l]);
            const Real a4520 = select(a4431, real_267[l], a4519);
            const Mask a4521 = ~a4431;
            const Mask a4522 = (real_316[l] > real_253[l]);
            const Mask a4523 = (a4521 & a4522);
            const Real a4524 = a4520 - real_316[l];
            const Real a4525 = x4417 * a4524;
            const Real a4526 = real_316[l] + a4525;
            const Mask a4528 = (a4523 & x4527);
            const Real a4529 = select(a4528, a4526, a4520);
            const Mask a4530 = (real_316[l] > real_301[l]);
            const Mask a4531 = (a4529 < real_301[l]);
            const Mask a4532 = (a4530 & a4531);
            const Mask a4533 = (real_316[l] < real_301[l]);
            const Mask a4534 = (a4529 > real_301[l]);
            const Mask a4535 = (a4533 & a4534);
            const Mask a4536 = (a4532 | a4535);
            const Real a4537 = select(a4536, real_301[l], a4529);
            const Mask a4538 = (real_244[l] > 0.0);
            const Real a4539 = select(a4538, real_219[l], (-1.0));
            const Mask a4540 = (real_316[l] > a4539);
            const Mask a4541 = (a4537 < a4539);
            const Mask a4542 = (a4540 & a4541);
            const Mask a4543 = (real_316[l] < a4539);
            const Mask a4544 = (a4537 > a4539);
            const Mask a4545 = (a4543 & a4544);
            const Mask a4546 = (a4542 | a4545);
            const Real a4547 = select(a4546, a4539, a4537);
            real_319[l] = a4485;
            mask_299[l] = a4488;
            real_318[l] = a4547;
        }
        // implicit_water._stopped
        const Mask x4551 = (real_318[0] < x4549);
        const Mask x4552 = (x4550 & x4551);
        const Mask x4553 = (real_316[0] < x4549);
        const Mask x4554 = (real_318[0] > x4549);
        const Mask x4555 = (x4553 & x4554);
        const Mask x4556 = (x4552 | x4555);
        const Real x4557 = select(x4556, x4549, real_318[0]);
        // implicit_water._moved
        real_318[0] = x4557;
        // implicit_water._iteration
        const Real x4568 = select(x4405, INFINITE, a4402_last);
        const Real x4569 = real_of_mask(w4399);
        const Real x4570 = w4398 + x4569;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4559 = (real_318[l] >= real_267[l]);
            const Mask a4560 = (mask_299[l] | a4559);
            const Real a4561 = select(a4560, real_267[l], real_318[l]);
            const Real a4562 = select(a4560, real_319[l], 0.0);
            const Real a4563 = select(x4404, real_267[l], real_268[l]);
            const Real a4564 = select(x4405, a4563, a4561);
            const Real a4565 = select(x4405, 0.0, a4562);
            const Real a4566 = select(w4399, a4564, real_316[l]);
            const Real a4567 = select(w4399, a4565, real_314[l]);
            const Real a4571 = a4566 - real_250[l];
            const Real a4572 = a4571 / real_266[l];
            const Mask a4573 = (a4572 < 1e-12);
            const Real a4574 = select(a4573, 1e-12, a4572);
            const Real a4575 = log(a4574);
            const Real a4576 = numbers[l + LAYERS + 47] * a4575;
            const Real a4577 = numbers[l + 10 * LAYERS + 52] - a4576;
            const Mask a4578 = (a4577 > 16.11809565095832);
            const Real a4579 = select(a4578, 16.11809565095832, a4577);
            const Real a4580 = exp(a4579);
            const Real a4581 = numbers[l + LAYERS + 47] * a4580;
            const Real a4582 = a4574 * real_266[l];
            const Real a4583 = a4581 / a4582;
            const Real a4585 = a4567 - a4580;
            const Mask a4586 = (a4566 > real_253[l]);
            const Real a4587 = select(a4586, real_253[l], a4566);
            const Mask a4588 = (a4566 <= real_253[l]);
            const Mask a4589 = (a4567 == 0.0);
            const Mask a4590 = (a4588 & a4589);
            const Real a4591 = a4587 - real_247[l];
            const Real a4592 = a4591 * 100.0;
            const Mask a4593 = (a4592 < 0.0);
            const Real a4594 = select(a4593, 0.0, a4592);
            const Mask a4595 = (a4594 > 1.0);
            const Real a4596 = select(a4595, 1.0, a4594);
            const Mask a4597 = (a4587 <= real_301[l]);
            const Mask a4598 = (a4590 & a4597);
            const Real a4599 = select(a4598, 100.0, 0.0);
            const Real a4600 = -a4585;
            const Mask a4601 = (a4600 < numbers[l + 3 * LAYERS + 47]);
            const Real a4602 = select(a4601, numbers[l + 3 * LAYERS + 47], a4600);
            const Mask a4603 = (a4579 < numbers[l + 10 * LAYERS + 52]);
            const Real a4604 = select(a4603, numbers[l + 10 * LAYERS + 52], a4579);
            const Real a4605 = a4604 - numbers[l + 10 * LAYERS + 52];
            const Real a4606 = numbers[l + 11 * LAYERS + 52] * a4605;
            const Real a4607 = -a4606;
            const Real a4608 = exp(a4607);
            const Mask a4609 = (a4600 > real_274[l]);
            const Real a4610 = numbers[l + 11 * LAYERS + 52] * a4608;
            const Real a4611 = a4610 / a4602;
            const Real a4612 = select(a4609, a4611, 0.0);
            const Real a4613 = a4602 * a4608;
            const Real a4614 = a4613 / real_276[l];
            const Real a4615 = a4585 + numbers[l + 3 * LAYERS + 47];
            const Mask a4616 = (a4615 < 0.0);
            const Real a4617 = select(a4616, 0.0, a4615);
            const Real a4618 = a4614 + a4617;
            real_320[l] = a4566;
            real_277[l] = a4567;
            real_321[l] = a4571;
            real_322[l] = a4579;
            real_323[l] = a4583;
            real_324[l] = a4585;
            real_325[l] = a4587;
            mask_308[l] = a4590;
            real_326[l] = a4596;
            real_327[l] = a4599;
            real_328[l] = a4608;
            real_329[l] = a4612;
            real_330[l] = a4618;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4651 = real_271[l] * real_328[l];
            real_318[l] = a4651;
        }
        const Real x4654 = real_330[LAYERS - 1] + real_318[LAYERS - 1];
        const Real x4655 = x3991 * x4654;
        const Real x4656 = x4015 * real_328[LAYERS - 1];
        const Real x4657 = x4655 + x4656;
        // implicit_water._upward
        const Real x4661 = real_258[0] * real_330[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4619 = -real_324[l + 1];
            const Mask a4620 = (a4619 < numbers[l + 3 * LAYERS + 47]);
            const Real a4621 = select(a4620, numbers[l + 3 * LAYERS + 47], a4619);
            const Mask a4622 = (real_322[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4623 = select(a4622, numbers[l + 10 * LAYERS + 52], real_322[l + 1]);
            const Real a4624 = a4623 - numbers[l + 10 * LAYERS + 52];
            const Real a4625 = numbers[l + 11 * LAYERS + 52] * a4624;
            const Real a4626 = -a4625;
            const Real a4627 = exp(a4626);
            const Real a4628 = a4621 * a4627;
            const Real a4629 = a4628 / real_287[l];
            const Real a4630 = real_324[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4631 = (a4630 < 0.0);
            const Real a4632 = select(a4631, 0.0, a4630);
            const Real a4633 = a4629 + a4632;
            const Real a4634 = -real_324[l];
            const Mask a4635 = (a4634 < numbers[l + 3 * LAYERS + 48]);
            const Real a4636 = select(a4635, numbers[l + 3 * LAYERS + 48], a4634);
            const Mask a4637 = (real_322[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4638 = select(a4637, numbers[l + 10 * LAYERS + 53], real_322[l]);
            const Real a4639 = a4638 - numbers[l + 10 * LAYERS + 53];
            const Real a4640 = numbers[l + 11 * LAYERS + 53] * a4639;
            const Real a4641 = -a4640;
            const Real a4642 = exp(a4641);
            const Real a4643 = a4636 * a4642;
            const Real a4644 = a4643 / real_290[l];
            const Real a4645 = real_324[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4646 = (a4645 < 0.0);
            const Real a4647 = select(a4646, 0.0, a4645);
            const Real a4648 = a4644 + a4647;
            const Real a4649 = real_330[l] + a4648;
            const Real a4650 = a4649 * 0.5;
            const Real a4652 = a4650 + real_318[l];
            const Real a4653 = real_285[l] * a4652;
            const Real a4658 = real_330[l + 1] + a4633;
            const Real a4659 = a4658 * 0.5;
            const Real a4660 = real_285[l] * a4659;
            real_291[l] = a4627;
            real_286[l] = a4642;
            real_319[l] = a4653;
            real_331[l + 1] = a4660;
        }
        // implicit_water._flow
        real_319[LAYERS - 1] = x4657;
        real_331[0] = x4661;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4663 = real_326[l] * real_319[l];
            const Real a4665 = real_326[l] * real_331[l];
            real_318[l] = a4663;
            real_330[l] = a4665;
        }
        const Real x4666 = x4017 - real_330[0];
        const Mask x4667 = (x4666 > x3926);
        const Real x4668 = select(x4667, x3926, x4666);
        // implicit_water._remaining
        const Real x4669 = real_325[0] - x3963;
        const Real x4670 = x4669 * 100.0;
        const Mask x4671 = (x4670 < 0.0);
        const Real x4672 = select(x4671, 0.0, x4670);
        const Mask x4673 = (x4672 > 1.0);
        const Real x4674 = select(x4673, 1.0, x4672);
        // implicit_water._flow
        const Real x4675 = x3845 * x4674;
        const Real x4684 = real_318[LAYERS - 1] - x4038;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4683 = real_318[l] - real_330[l + 1];
            real_289[l] = a4683;
        }
        // implicit_water._gain
        real_330[0] = x4668;
        for (int l = 0; l < LAYERS - 1; ++l) real_330[l + 1] = real_289[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_318[l] = real_289[l];
        real_318[LAYERS - 1] = x4684;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4676 = real_325[l] - real_219[l];
            const Real a4677 = a4676 * 100.0;
            const Mask a4678 = (a4677 < 0.0);
            const Real a4679 = select(a4678, 0.0, a4677);
            const Mask a4680 = (a4679 > 1.0);
            const Real a4681 = select(a4680, 1.0, a4679);
            const Real a4682 = real_244[l] * a4681;
            const Real a4685 = real_320[l] - real_325[l];
            const Real a4686 = a4685 * 1e-09;
            const Real a4687 = real_325[l] + a4686;
            const Real a4688 = real_277[l] * 1e-11;
            const Real a4689 = a4687 + a4688;
            const Real a4690 = a4689 - state[l + 2 * LAYERS];
            const Real a4691 = numbers[l] * a4690;
            const Real a4692 = a4682 + in_row(l, 0, x4675);
            const Real a4695 = real_330[l] - real_318[l];
            const Real a4696 = a4695 - a4692;
            const Real a4697 = seconds * a4696;
            const Real a4698 = a4691 - a4697;
            const Mask a4699 = (real_277[l] > 0.0);
            const Real a4700 = select(a4699, 0.0, real_329[l]);
            const Real a4703 = real_271[l] * a4700;
            real_322[l] = a4682;
            real_332[l] = a4698;
            mask_299[l] = a4699;
            real_333[l] = a4700;
            real_334[l] = a4703;
        }
        // implicit_water._downward
        const Real x4706 = real_328[LAYERS - 1] + real_334[LAYERS - 1];
        const Real x4707 = x3991 * x4706;
        const Real x4708 = x4015 * real_333[LAYERS - 1];
        const Real x4709 = x4707 + x4708;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4701 = real_328[l] + real_286[l];
            const Real a4702 = a4701 * 0.5;
            const Real a4704 = a4702 + real_334[l];
            const Real a4705 = real_285[l] * a4704;
            real_333[l] = a4705;
        }
        // implicit_water._balance
        real_333[LAYERS - 1] = x4709;
        // implicit_water._upward
        const Real x4715 = real_258[0] * real_328[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4712 = real_328[l + 1] + real_291[l];
            const Real a4713 = a4712 * 0.5;
            const Real a4714 = real_285[l] * a4713;
            real_334[l + 1] = a4714;
        }
        // implicit_water._balance
        real_334[0] = x4715;
        const Mask x4725 = (x4668 < x3926);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4711 = real_326[l] * real_333[l];
            const Real a4717 = real_326[l] * real_334[l];
            const Real a4718 = select(mask_299[l], 1.0, real_323[l]);
            const Real a4719 = a4711 * a4718;
            const Real a4720 = real_327[l] * real_319[l];
            const Real a4721 = a4719 + a4720;
            const Real a4722 = a4717 * a4718;
            const Real a4723 = real_327[l] * real_331[l];
            const Real a4724 = a4722 + a4723;
            real_328[l] = a4711;
            real_318[l] = a4717;
            real_330[l] = a4721;
            real_329[l] = a4724;
        }
        const Real x4726 = select(x4725, real_329[0], 0.0);
        real_334[0] = x4726;
        for (int l = 0; l < LAYERS - 1; ++l) real_334[l + 1] = real_329[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4727 = magnitude(real_324[l]);
            const Real a4728 = select(mask_299[l], a4727, real_320[l]);
            const Real a4730 = real_330[l] + real_334[l];
            const Real a4731 = a4728 * a4730;
            real_333[l] = a4731;
        }
        real_334[0] = real_333[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_334[l + 1] = real_333[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_324[l] = real_333[l + 1];
        real_324[LAYERS - 1] = real_333[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4744 = (real_325[0] > x3963);
        const Mask x4745 = (real_325[0] < x4335);
        const Mask x4746 = (x4744 & x4745);
        const Mask x4747 = (real_325[0] == x3963);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4734 = maximum(real_334[l], real_324[l]);
            const Real a4735 = maximum(real_333[l], a4734);
            const Mask a4736 = (real_332[l] < 0.0);
            const Mask a4737 = (real_325[l] > real_219[l]);
            const Mask a4738 = (real_325[l] < real_309[l]);
            const Mask a4739 = (a4737 & a4738);
            const Mask a4740 = (real_325[l] == real_219[l]);
            const Mask a4741 = (a4740 & a4736);
            const Mask a4742 = (a4739 | a4741);
            const Real a4743 = select(a4742, real_310[l], 0.0);
            real_335[l] = a4735;
            mask_336[l] = a4736;
            real_337[l] = a4743;
        }
        // implicit_water._demanded
        const Mask x4748 = (x4747 & mask_336[0]);
        const Mask x4749 = (x4746 | x4748);
        const Real x4750 = select(x4749, x4341, 0.0);
        // implicit_water._balance
        const Real x4772 = select(mask_308[0], x4750, 0.0);
        // implicit_water._at
        const Mask x4780 = (x4570 < 360.0);
        const Mask x4784 = (x4570 < 1560.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4783_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4751 = select(mask_308[l], 1.0, 1e-09);
            const Real a4752 = select(mask_299[l], 1e-11, a4751);
            const Real a4753 = real_328[l] + real_318[l];
            const Real a4754 = real_319[l] + real_331[l];
            const Real a4755 = real_326[l] * a4754;
            const Real a4756 = a4753 * real_323[l];
            const Real a4757 = real_327[l] * a4754;
            const Real a4758 = a4756 + a4757;
            const Mask a4759 = (real_321[l] < 1e-09);
            const Real a4760 = select(a4759, 1e-09, real_321[l]);
            const Real a4761 = a4760 * a4758;
            const Mask a4762 = (a4755 < 1e-30);
            const Real a4763 = select(a4762, 1e-30, a4755);
            const Real a4764 = a4761 / a4763;
            const Mask a4765 = (real_326[l] < 1.0);
            const Real a4766 = select(a4765, 60.0, INFINITE);
            const Real a4767 = seconds * real_335[l];
            const Real a4768 = a4767 + real_297[l];
            const Real a4769 = a4768 * 1.4210854715202004e-14;
            const Real a4770 = numbers[l] * a4752;
            const Real a4771 = select(mask_308[l], real_337[l], 0.0);
            const Real a4773 = seconds * a4755;
            const Mask a4774 = (a4764 < 0.02);
            const Real a4775 = select(a4774, 0.02, a4764);
            const Real a4776 = minimum(a4775, a4766);
            const Real a4777 = seconds * a4753;
            const Real a4778 = magnitude(real_332[l]);
            const Real a4779 = maximum(a4769, real_315[l]);
            const Real a4781 = select(x4780, a4769, a4779);
            const Mask a4782 = (a4778 > a4781);
            a4783_last = (a4783_last | a4782);
            real_324[l] = a4770;
            real_334[l] = a4771;
            real_333[l] = a4773;
            real_325[l] = a4776;
            real_338[l] = a4777;
            real_339[l] = a4778;
            real_340[l] = a4779;
        }
        // implicit_water._at
        const Mask x4785 = (a4783_last & x4784);
        Mask a4787_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4786 = (real_339[l] <= real_340[l]);
            a4787_last = (a4787_last & a4786);
        }
        for (int l = 0; l < LAYERS; ++l) real_316[l] = real_320[l];
        for (int l = 0; l < LAYERS; ++l) real_314[l] = real_277[l];
        real_317[0] = x4668;
        for (int l = 0; l < LAYERS - 1; ++l) real_317[l + 1] = real_289[l];
        real_317[LAYERS] = x4684;
        for (int l = 0; l < LAYERS; ++l) real_311[l] = real_322[l];
        for (int l = 0; l < LAYERS; ++l) real_307[l] = real_332[l];
        for (int l = 0; l < LAYERS; ++l) real_305[l] = real_324[l];
        for (int l = 0; l < LAYERS; ++l) real_303[l] = real_330[l];
        real_275[0] = x4726;
        for (int l = 0; l < LAYERS - 1; ++l) real_275[l + 1] = real_329[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_293[l] = real_334[l];
        for (int l = 0; l < LAYERS; ++l) real_302[l] = real_333[l];
        for (int l = 0; l < LAYERS; ++l) real_300[l] = real_325[l];
        for (int l = 0; l < LAYERS; ++l) real_296[l] = real_338[l];
        w4385 = x4675;
        w4392 = x4772;
        w4396 = x4568;
        w4397 = x4417;
        w4398 = x4570;
        w4399 = x4785;
        w4400 = a4787_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4795 = seconds * real_303[l];
        const Real a4796 = -a4795;
        const Real a4797 = seconds * real_275[l + 1];
        const Real a4798 = -a4797;
        real_289[l] = a4796;
        real_291[l] = a4798;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4788 = real_293[l] + in_row(l, 0, w4392);
        const Real a4789 = a4788 + real_303[l];
        const Real a4790 = a4789 + real_275[l];
        const Real a4791 = seconds * a4790;
        const Real a4792 = real_305[l] + a4791;
        const Real a4793 = a4792 * 1.0000000000000142;
        const Real a4799 = -real_307[l];
        real_296[l] = a4793;
        real_300[l] = a4799;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_289, real_296, real_291, real_300, real_305);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4801 = real_303[l] * real_305[l];
        const Real a4802 = real_275[l] * real_305[l];
        real_300[l] = a4801;
        real_307[l] = a4802;
    }
    const Real x4803 = -real_307[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4804 = real_300[l] - real_307[l + 1];
        real_341[l + 1] = a4804;
    }
    real_341[0] = x4803;
    real_341[LAYERS] = real_300[LAYERS - 1];
    const Real x4807 = w4392 * real_305[0];
    const Real x4808 = w4385 + x4807;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4806 = real_317[l] + real_341[l];
        real_342[l] = a4806;
    }
    // implicit_water._limited
    const Real x4811 = minimum(real_342[0], x3926);
    const Mask x4812 = (x4808 < 0.0);
    const Real x4813 = select(x4812, 0.0, x4808);
    const Real x4814 = minimum(x4813, x3845);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4809 = real_293[l] * real_305[l];
        const Real a4810 = real_311[l] + a4809;
        const Mask a4815 = (a4810 < 0.0);
        const Real a4816 = select(a4815, 0.0, a4810);
        const Real a4817 = minimum(a4816, real_244[l]);
        const Mask a4927 = (real_259[l] < real_260[l]);
        const Real a4928 = real_of_mask(a4927);
        const Mask a4929 = (real_259[l] == real_260[l]);
        const Real a4930 = select(a4929, 0.5, a4928);
        const Mask a4934 = (numbers[l + 3 * LAYERS + 47] < real_261[l]);
        const Real a4935 = real_of_mask(a4934);
        const Mask a4936 = (numbers[l + 3 * LAYERS + 47] == real_261[l]);
        const Real a4937 = select(a4936, 0.5, a4935);
        const Mask a4953 = (real_314[l] > 0.0);
        const Real a4954 = select(a4953, real_267[l], real_316[l]);
        const Mask a3944_1267 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3945_1267 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3946_1267 = select(a3944_1267, a3945_1267, numbers[l + 9 * LAYERS + 52]);
        const Real a4956 = a4954 - a3946_1267;
        const Real a4958 = a4956 / real_266[l];
        const Mask a4962 = (a4958 < 1e-12);
        const Real a4963 = select(a4962, 1e-12, a4958);
        const Real a4965 = log(a4963);
        const Real a4967 = numbers[l + LAYERS + 47] * a4965;
        const Real a4971 = numbers[l + 10 * LAYERS + 52] - a4967;
        const Mask a4973 = (a4971 > 16.11809565095832);
        const Real a4974 = select(a4973, 16.11809565095832, a4971);
        const Real a4976 = exp(a4974);
        const Real a4980 = real_314[l] - a4976;
        const Real a3958_1267 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        const Mask a4981 = (a4954 > a3958_1267);
        const Real a4982 = select(a4981, a3958_1267, a4954);
        const Real a4984 = a4982 - real_247[l];
        const Real a4986 = a4984 * 100.0;
        const Mask a4988 = (a4986 < 0.0);
        const Real a4989 = select(a4988, 0.0, a4986);
        const Mask a4991 = (a4989 > 1.0);
        const Real a4992 = select(a4991, 1.0, a4989);
        const Real a4994 = -a4980;
        const Mask a4995 = (a4994 < numbers[l + 3 * LAYERS + 47]);
        const Real a4996 = select(a4995, numbers[l + 3 * LAYERS + 47], a4994);
        const Mask a4998 = (a4974 < numbers[l + 10 * LAYERS + 52]);
        const Real a4999 = select(a4998, numbers[l + 10 * LAYERS + 52], a4974);
        const Real a5001 = a4999 - numbers[l + 10 * LAYERS + 52];
        const Real a5004 = numbers[l + 11 * LAYERS + 52] * a5001;
        const Real a5005 = -a5004;
        const Real a5012 = exp(a5005);
        const Real a5015 = a4996 * a5012;
        const Real a5020 = a5015 / real_276[l];
        const Real a5024 = a4980 + numbers[l + 3 * LAYERS + 47];
        const Mask a5026 = (a5024 < 0.0);
        const Real a5027 = select(a5026, 0.0, a5024);
        const Real a5029 = a5020 + a5027;
        real_300[l] = a4817;
        real_307[l] = a4930;
        real_302[l] = a4937;
        mask_299[l] = a4953;
        real_315[l] = a4954;
        real_313[l] = a4958;
        mask_308[l] = a4962;
        real_312[l] = a4963;
        real_298[l] = a4965;
        mask_336[l] = a4973;
        real_252[l] = a4974;
        real_272[l] = a4976;
        real_297[l] = a4980;
        mask_343[l] = a4981;
        real_310[l] = a4982;
        mask_344[l] = a4988;
        mask_345[l] = a4991;
        real_309[l] = a4992;
        mask_346[l] = a4995;
        real_306[l] = a4996;
        mask_347[l] = a4998;
        real_304[l] = a5001;
        real_294[l] = a5012;
        real_292[l] = a5020;
        mask_348[l] = a5026;
        real_295[l] = a5029;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5109 = real_271[l] * real_294[l];
        real_305[l] = a5109;
    }
    const Real x5121 = real_295[LAYERS - 1] + real_305[LAYERS - 1];
    const Real x5123 = x3991 * x5121;
    const Real x5127 = x4015 * real_294[LAYERS - 1];
    const Real x5132 = x5123 + x5127;
    // implicit_water._upward
    const Real x5142 = real_258[0] * real_295[0];
    // implicit_water._impedance, retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4834 = (real_281[l] < real_282[l]);
        const Real a4835 = real_of_mask(a4834);
        const Mask a4836 = (real_281[l] == real_282[l]);
        const Real a4837 = select(a4836, 0.5, a4835);
        const Real a5031 = -real_297[l + 1];
        const Mask a5032 = (a5031 < numbers[l + 3 * LAYERS + 47]);
        const Real a5033 = select(a5032, numbers[l + 3 * LAYERS + 47], a5031);
        const Mask a5035 = (real_252[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a5036 = select(a5035, numbers[l + 10 * LAYERS + 52], real_252[l + 1]);
        const Real a5038 = a5036 - numbers[l + 10 * LAYERS + 52];
        const Real a5041 = numbers[l + 11 * LAYERS + 52] * a5038;
        const Real a5042 = -a5041;
        const Real a5049 = exp(a5042);
        const Real a5052 = a5033 * a5049;
        const Real a5057 = a5052 / real_287[l];
        const Real a5061 = real_297[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a5063 = (a5061 < 0.0);
        const Real a5064 = select(a5063, 0.0, a5061);
        const Real a5066 = a5057 + a5064;
        const Real a5068 = -real_297[l];
        const Mask a5069 = (a5068 < numbers[l + 3 * LAYERS + 48]);
        const Real a5070 = select(a5069, numbers[l + 3 * LAYERS + 48], a5068);
        const Mask a5072 = (real_252[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a5073 = select(a5072, numbers[l + 10 * LAYERS + 53], real_252[l]);
        const Real a5075 = a5073 - numbers[l + 10 * LAYERS + 53];
        const Real a5078 = numbers[l + 11 * LAYERS + 53] * a5075;
        const Real a5079 = -a5078;
        const Real a5086 = exp(a5079);
        const Real a5089 = a5070 * a5086;
        const Real a5094 = a5089 / real_290[l];
        const Real a5098 = real_297[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a5100 = (a5098 < 0.0);
        const Real a5101 = select(a5100, 0.0, a5098);
        const Real a5103 = a5094 + a5101;
        const Real a5105 = real_295[l] + a5103;
        const Real a5107 = a5105 * 0.5;
        const Real a5115 = a5107 + real_305[l];
        const Real a5117 = real_285[l] * a5115;
        const Real a5134 = real_295[l + 1] + a5066;
        const Real a5136 = a5134 * 0.5;
        const Real a5138 = real_285[l] * a5136;
        real_286[l] = a4837;
        mask_349[l] = a5032;
        real_288[l] = a5033;
        mask_350[l] = a5035;
        real_351[l] = a5038;
        real_352[l] = a5049;
        real_353[l] = a5057;
        mask_354[l] = a5063;
        mask_355[l] = a5069;
        real_356[l] = a5070;
        mask_357[l] = a5072;
        real_358[l] = a5075;
        real_359[l] = a5086;
        real_360[l] = a5094;
        mask_361[l] = a5100;
        real_362[l] = a5115;
        real_363[l] = a5117;
        real_364[l] = a5136;
        real_365[l] = a5138;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_305[l] = real_363[l];
    real_305[LAYERS - 1] = x5132;
    real_297[0] = x5142;
    for (int l = 0; l < LAYERS - 1; ++l) real_297[l + 1] = real_365[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5153 = real_309[l] * real_297[l];
        real_252[l] = a5153;
    }
    const Real x5158 = x4017 - real_252[0];
    const Mask x5160 = (x5158 > x3926);
    // implicit_water._remaining
    const Real x5163 = real_310[0] - x3963;
    const Real x5165 = x5163 * 100.0;
    const Mask x5167 = (x5165 < 0.0);
    const Real x5168 = select(x5167, 0.0, x5165);
    const Mask x5170 = (x5168 > 1.0);
    const Real x5171 = select(x5170, 1.0, x5168);
    // tridiagonal.jvp
    real_252[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_252[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_311[l] = real_of(0.0);
    real_311[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_342[0] = x4811;
    const Real x5246 = select(w4400, x4814, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5244 = select(w4400, real_342[l], NOT_A_NUMBER);
        real_341[l] = a5244;
    }
    // water_flow.__call__
    const Real x5266 = x3926 - real_341[0];
    const Real x5268 = seconds * x5266;
    const Mask x5270 = (x5268 > numbers[LAYERS + 10]);
    const Real x5271 = select(x5270, numbers[LAYERS + 10], x5268);
    const Mask x5273 = (x5271 < 0.0);
    const Real x5274 = select(x5273, 0.0, x5271);
    // step_parts.from_ground
    const Real x5369 = x5246 + x3850;
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a5280_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5177 = real_310[l] - real_219[l];
        const Real a5179 = a5177 * 100.0;
        const Mask a5181 = (a5179 < 0.0);
        const Real a5182 = select(a5181, 0.0, a5179);
        const Mask a5184 = (a5182 > 1.0);
        const Real a5185 = select(a5184, 1.0, a5182);
        const Real a5195 = real_315[l] - real_310[l];
        const Real a5197 = a5195 * 1e-09;
        const Real a5199 = real_310[l] + a5197;
        const Real a5201 = real_314[l] * 1e-11;
        const Real a5202 = a5199 + a5201;
        const Real a5203 = a5202 - state[l + 2 * LAYERS];
        const Real a5228 = real_252[l] + real_311[l];
        const Real a5248 = select(w4400, real_300[l], NOT_A_NUMBER);
        const Real a5250 = seconds / numbers[l];
        const Real a5254 = a5248 + in_row(l, 0, x5246);
        const Real a5256 = real_341[l] - real_341[l + 1];
        const Real a5258 = a5256 - a5254;
        const Real a5260 = a5250 * a5258;
        const Real a5264 = state[l + 2 * LAYERS] + a5260;
        const Real a5276 = a5264 + real_10[l];
        after[LAYERS + l] = a5276;
        a5280_last = a5280_last + a5248;
        const Real a5282 = a5276 / numbers[l + 2 * LAYERS + 47];
        const Real a5286 = a5264 / a5276;
        const Real a5290 = a5286 * numbers[l + 2 * LAYERS + 47];
        const Real a5294 = a5290 * (-1.3505762785178115);
        const Real a5296 = numbers[l + 13 * LAYERS + 54] + a5294;
        const Real a5298 = exp(a5296);
        const Real a5300 = numbers[l + 14 * LAYERS + 54] * a5282;
        const Real a83_1298 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5304 = a83_1298 * a5282;
        const Real a5307 = a5304 + 1.0;
        const Real a5308 = a5300 / a5307;
        const Real a5312 = a5282 * 4.6;
        const Real a5314 = a5282 * 3.6;
        const Real a5316 = a5314 + 1.0;
        const Real a5317 = a5312 / a5316;
        const Real a5321 = log(a5282);
        const Real a5323 = a5321 / 2.302585092994046;
        const Real a5325 = a5323 + 1.0;
        const Mask a5326 = (a5325 < 0.0);
        const Real a5327 = select(a5326, 0.0, a5325);
        const Real a5329 = select(flags[l + 4], a5317, a5327);
        const Real a5331 = a5276 - a5264;
        const Real a5333 = a5331 / 0.001;
        const Mask a5335 = (a5333 < 0.0);
        const Real a5336 = select(a5335, 0.0, a5333);
        const Mask a5338 = (a5336 > 1.0);
        const Real a5339 = select(a5338, 1.0, a5336);
        const Real a5341 = a5339 * a5339;
        const Real a5344 = a5339 * 2.0;
        const Real a5346 = 3.0 - a5344;
        const Real a5348 = a5341 * a5346;
        const Real a5353 = a5308 - a5329;
        const Real a5355 = a5348 * a5353;
        const Real a5359 = a5329 + a5355;
        const Real a5361 = a5298 - numbers[l + 12 * LAYERS + 54];
        const Real a5363 = a5359 * a5361;
        const Real a5367 = a5363 + numbers[l + 12 * LAYERS + 54];
        mask_366[l] = a5181;
        mask_367[l] = a5184;
        real_316[l] = a5185;
        real_267[l] = a5203;
        real_261[l] = a5228;
        real_260[l] = a5250;
        real_259[l] = a5258;
        real_247[l] = a5264;
        real_301[l] = a5276;
        real_270[l] = a5282;
        real_273[l] = a5286;
        real_274[l] = a5298;
        real_269[l] = a5307;
        real_268[l] = a5308;
        real_253[l] = a5316;
        real_250[l] = a5317;
        mask_368[l] = a5326;
        mask_369[l] = a5335;
        mask_370[l] = a5338;
        real_338[l] = a5339;
        real_325[l] = a5341;
        real_333[l] = a5346;
        real_334[l] = a5348;
        real_324[l] = a5353;
        real_329[l] = a5359;
        real_330[l] = a5361;
        real_332[l] = a5367;
    }
    // step_parts.from_ground
    const Real x5371 = x5369 + a5280_last;
    const Real x5373 = x5371 * 1000.0;
    // step_parts.heat
    const Real x5375 = x5373 * 2501000.0;
    const Real x5377 = x5375 + x3878;
    // layered_snow_step.conduct
    const Real x5379 = select(x1474, x1472, 1.0);
    const Real x5380 = x5377 / x5379;
    const Real x5385 = select(x1474, x5380, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5387 = real_247[0] * 4200000.0;
    const Real x5389 = x5387 + x1562;
    const Real x5391 = numbers[2 * LAYERS + 47] - real_301[0];
    const Real x5393 = x5391 * 1004.0;
    const Real x5395 = x5389 + x5393;
    const Real x5397 = real_301[0] - real_247[0];
    const Real x5399 = x5397 * 2106000.0;
    const Real x5401 = x5395 + x5399;
    // snow_free_ground.ground_conduction
    const Real x5403 = real_332[0] * x1552;
    // soil_heat.ground_admittance
    const Real x5407 = x5401 * 0.5;
    const Real x5409 = x5407 * numbers[0];
    const Real x5413 = x5409 / seconds;
    const Real x5415 = x5413 * x5413;
    const Real x5418 = x5401 * real_332[0];
    const Real x5422 = x5418 / seconds;
    const Real x5424 = x5415 + x5422;
    const Real x5426 = sqrt(x5424);
    const Real x5427 = x5426 * 2.0;
    const Real x5429 = x5413 + x5426;
    // snow.into_warming_ground
    const Real x5431 = x5403 / x5429;
    const Real x5435 = x0 + x5431;
    // surface_balance.around
    const Real x5437 = x3697 + x2475;
    const Real x5439 = x5437 + x2820;
    const Real x5441 = x2836 - x5385;
    const Real x5443 = x3697 * x26;
    const Real x5447 = x5441 + x5443;
    const Real x5449 = x5447 + x2846;
    const Real x5451 = x5449 / x5439;
    // snow.conductance
    const Real x5455 = x5403 / x5435;
    // surface_balance.around
    const Real x5459 = x5455 / x5439;
    // surface_balance.skin_temperature
    const Real x5463 = x5459 * state[0];
    const Real x5467 = x5451 + x5463;
    const Real x5469 = x5459 + 1.0;
    const Real x5470 = x5467 / x5469;
    // surface_balance.around
    const Real x5474 = x5470 * x5470;
    const Real x5477 = x5474 * x5470;
    const Real x5481 = x2814 * x5477;
    const Real x5485 = x5437 + x5481;
    // air.emission
    const Real x5487 = x5474 * x5474;
    const Real x5490 = x5487 * 5.67e-08;
    // surface_balance.emitted
    const Real x5492 = x1537 * x5490;
    const Real x5496 = 0.0 - x5470;
    const Real x5498 = x5481 * x5496;
    const Real x5502 = x5492 + x5498;
    // surface_balance.around
    const Real x5504 = x2463 - x5502;
    const Real x5506 = x5504 - x5385;
    const Real x5508 = x5506 + x5443;
    const Real x5510 = x5508 + x2846;
    const Real x5512 = x5510 / x5485;
    const Real x5516 = x5455 / x5485;
    // surface_balance.skin_temperature
    const Real x5520 = x5516 * state[0];
    const Real x5524 = x5512 + x5520;
    const Real x5526 = x5516 + 1.0;
    const Real x5527 = x5524 / x5526;
    // surface_balance.around
    const Real x5531 = x5527 * x5527;
    const Real x5534 = x5531 * x5527;
    const Real x5538 = x2814 * x5534;
    const Real x5542 = x5437 + x5538;
    // air.emission
    const Real x5544 = x5531 * x5531;
    const Real x5547 = x5544 * 5.67e-08;
    // surface_balance.emitted
    const Real x5549 = x1537 * x5547;
    const Real x5553 = 0.0 - x5527;
    const Real x5555 = x5538 * x5553;
    const Real x5559 = x5549 + x5555;
    // surface_balance.around
    const Real x5561 = x2463 - x5559;
    const Real x5563 = x5561 - x5385;
    const Real x5565 = x5563 + x5443;
    const Real x5567 = x5565 + x2846;
    const Real x5569 = x5567 / x5542;
    // snow.conductance
    const Real x5573 = x5403 / x0;
    // surface_balance.around
    const Real x5577 = x5573 / x5542;
    // surface_balance.top
    const Real x5581 = x5577 + 1.0;
    const Real x5582 = x0 / x0;
    const Real x5586 = x5581 * x5582;
    // ground_heat.series_conductance
    real_311[0] = real_332[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_311[l + 1] = real_332[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3976_1381 = numbers[l] * 0.5;
        const Real a5591 = a3976_1381 / real_311[l];
        real_252[l] = a5591;
    }
    // soil_heat.conductance
    const Real x5603 = x0 * x5586;
    const Real x5607 = x5403 / x5603;
    // soil_heat.__call__
    const Real x5611 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5613 = real_332[LAYERS - 1] * x5611;
    const Real x5617 = x5613 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5596 = real_252[l] + real_252[l + 1];
        const Real a5598 = 1 / a5596;
        const Real a5599 = a5598 * a5598;
        const Real a5645 = real_341[l + 1] * 4200000.0;
        const Mask a5653 = (a5645 < 0.0);
        const Real a5654 = select(a5653, 0.0, a5645);
        const Real a5656 = -a5645;
        const Mask a5658 = (a5656 < 0.0);
        const Real a5659 = select(a5658, 0.0, a5645);
        const Real a5667 = a5598 + a5654;
        const Real a5669 = a5598 - a5659;
        real_365[l] = a5599;
        real_363[l] = a5645;
        mask_371[l] = a5653;
        mask_372[l] = a5658;
        real_282[l] = a5667;
        real_281[l] = a5669;
    }
    // ground_heat.ground_equations
    real_310[0] = x5607;
    for (int l = 0; l < LAYERS - 1; ++l) real_310[l + 1] = real_282[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_315[l] = real_281[l];
    real_315[LAYERS - 1] = real_of(0.0);
    const Real x5698 = x5569 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5621 = state[l] - 273.15;
        const Real a5622 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5623 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5625 = a5623 * 2000000.0;
        const Real a5628 = numbers[l + 2 * LAYERS + 47] - real_301[l];
        const Real a5630 = a5628 * 1004.0;
        const Real a5632 = a5625 + a5630;
        const Real a5634 = real_301[l] * 2106000.0;
        const Real a5636 = a5632 + a5634;
        const Real a5638 = a5623 * a5622;
        const Real a5643 = a5636 + a5638;
        const Real a5647 = real_247[l] - state[l + 2 * LAYERS];
        const Real a5649 = a5647 * 4200000.0;
        const Real a5651 = a5643 - a5649;
        const Real a5663 = 2094000.0 * real_247[l];
        const Real a5665 = a5651 + a5663;
        const Real a5672 = a5665 * a5621;
        const Real a5676 = real_247[l] * 333500000.0;
        const Real a5678 = a5672 + a5676;
        const Real a5680 = real_260[l] * in_row(l, LAYERS - 1, x5617);
        const Real a5684 = a5678 - a5680;
        const Real a5687 = real_260[l] * real_310[l];
        const Real a5693 = real_260[l] * real_315[l];
        const Real a5699 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5700 = a5699 / 0.008034787106446777;
        const Real a5702 = -a5700;
        const Mask a5704 = (a5702 < numbers[l + 3 * LAYERS + 47]);
        const Real a5705 = select(a5704, numbers[l + 3 * LAYERS + 47], a5702);
        const Real a5707 = numbers[l + 3 * LAYERS + 47] / a5705;
        const Real a5711 = log(a5707);
        const Real a5713 = a5711 / numbers[l + LAYERS + 47];
        const Real a5717 = exp(a5713);
        const Real a5719 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5721 = a5719 * a5717;
        const Real a5725 = numbers[l + 15 * LAYERS + 54] + a5721;
        const Real a5727 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5728 = (a5725 < a5727);
        const Real a5729 = select(a5728, a5727, a5725);
        const Real a5731 = real_301[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5732 = a5731 / a5719;
        const Mask a5733 = (a5732 < 1e-12);
        const Real a5734 = select(a5733, 1e-12, a5732);
        const Real a5735 = log(a5734);
        const Real a5736 = numbers[l + LAYERS + 47] * a5735;
        const Real a5737 = numbers[l + 16 * LAYERS + 54] - a5736;
        const Mask a5738 = (a5737 > 16.11809565095832);
        const Real a5739 = select(a5738, 16.11809565095832, a5737);
        const Real a5740 = exp(a5739);
        const Real a5742 = a5740 * 0.008034787106446777;
        const Real a5744 = a5742 + numbers[l + 6 * LAYERS + 47];
        const Real a5745 = -a5744;
        const Mask a5746 = ((-99.99999999999997) >= a5745);
        const Mask a5747 = (a5729 > real_301[l]);
        const Real a5748 = select(a5747, real_301[l], a5729);
        const Real a5750 = select(a5746, real_301[l], a5748);
        real_300[l] = a5621;
        real_314[l] = a5622;
        real_219[l] = a5623;
        real_10[l] = a5651;
        real_322[l] = a5665;
        real_277[l] = a5684;
        real_320[l] = a5687;
        real_340[l] = a5693;
        mask_373[l] = a5704;
        real_339[l] = a5705;
        real_337[l] = a5707;
        real_335[l] = a5713;
        real_318[l] = a5717;
        real_328[l] = a5719;
        mask_374[l] = a5728;
        real_331[l] = a5744;
        real_319[l] = a5745;
        mask_375[l] = a5746;
        mask_376[l] = a5747;
        real_327[l] = a5750;
    }
    // ground_heat.with_exchange
    const Real x5752 = x1472 * real_320[0];
    const Real x5757 = x1472 * x5607;
    // snow_ground._equations
    const Mask x5762 = (x1373 > 0.0);
    const Real x5763 = seconds * x1367;
    const Real x5764 = select(x5762, x5763, 0.0);
    const Real x5765 = x1372 * x5764;
    const Real x5767 = x5765 / numbers[0];
    const Real x5769 = x5752 * x5698;
    const Real x5771 = x5752 - x5767;
    // enthalpy.heat_problem
    const Real x5774 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a5773_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5770 = real_277[l] + in_row(l, 0, x5769);
        const Real a5772 = magnitude(real_300[l]);
        a5773_last = maximum(a5773_last, a5772);
        real_326[l] = a5770;
    }
    // enthalpy.heat_problem
    const Real x5775 = maximum(a5773_last, x5774);
    real_277[0] = x5771;
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l + 1] = real_320[l + 1];
    // snow_skin.skin_flux
    const Real x5800 = 0.0 - x1467;
    // calm_air.coefficient
    const Real x5802 = x5800 * x1439;
    const Real x5803 = -x5802;
    // calm_air.limited_richardson
    const Mask x5804 = (x5803 > 0.0);
    const Real x5805 = select(x5804, x5802, 0.0);
    const Real x5807 = x5805 * x1644;
    const Real x5808 = -x5807;
    const Real x5809 = expm1(x5808);
    const Real x5811 = x5809 + 2.0;
    const Real x5812 = x5809 / x5811;
    const Real x5814 = numbers[LAYERS + 2] * x5812;
    const Real x5816 = select(x5804, x5814, x5802);
    const Real x5817 = -x5816;
    // calm_air.coefficient
    const Mask x5818 = (x5817 > 0.0);
    const Real x5819 = select(x5818, x5816, 0.0);
    const Real x5821 = x5819 * 5.0;
    const Real x5823 = 1.0 - x5821;
    const Real x5824 = sqrt(x5823);
    const Real x5825 = x5819 * 15.0;
    const Real x5827 = x5825 * x5824;
    const Real x5829 = 1.0 - x5827;
    const Real x5830 = 1 / x5829;
    const Real x5831 = select(x5818, 0.0, x5816);
    const Mask x5832 = (x5831 > 1e-30);
    const Mask x5833 = (x5831 < 1e-30);
    const Real x5834 = select(x5833, 1e-30, x5831);
    const Real x5835 = sqrt(x5834);
    const Real x5836 = select(x5832, x5835, 0.0);
    const Real x5837 = x1449 * x5836;
    const Real x5838 = x5837 + 1.0;
    const Real x5839 = 1 / x5838;
    const Real x5840 = x5831 * 15.0;
    const Real x5841 = x5840 * x5839;
    const Real x5842 = x5841 + 1.0;
    const Real x5843 = select(x5818, x5830, x5842);
    const Real x5844 = x1428 * x5843;
    // snow_skin.skin_flux
    const Real x5845 = x257 * x5844;
    const Real x5846 = exp(real_of(0.0));
    const Real x5847 = x5846 * 611.0;
    const Real x5848 = x5847 * 0.378;
    const Real x5849 = forcing[3] - x5848;
    const Real x5850 = x5847 * 0.622;
    const Real x5851 = x5850 / x5849;
    const Real x5852 = x5851 - forcing[2];
    const Real x5853 = x5845 * 1004.5;
    const Real x5854 = x5853 + numbers[LAYERS + 4];
    const Real x5855 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5856 = x5855 * 20379973.480874993;
    const Real x5857 = x5845 * x5852;
    const Real x5858 = x5854 * x5800;
    const Real x5859 = x5856 * 273.15;
    const Real x5860 = x1465 - x5859;
    const Real x5861 = x5860 - x5858;
    const Real x5862 = 2830000.0 * x5857;
    const Real x5863 = x5861 - x5862;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a5864 = real_141[l] * 333500.0;
        const Real a5952 = real_141[l] * 2106.0;
        const Real a5953 = 1 / a5952;
        const Real a5954 = real_141[l] * 4218.0;
        const Real a5955 = 1 / a5954;
        const Real a5956 = real_177[l] + a5864;
        const Real a5957 = -a5956;
        const Mask a5958 = (real_178[l] < 0.0);
        const Mask a5959 = (a5957 > 0.0);
        const Real a5960 = real_177[l] * a5953;
        const Real a5962 = a5956 * a5955;
        const Real a5964 = select(a5959, a5962, 0.0);
        const Real a5966 = select(a5958, a5960, a5964);
        const Real a5967 = -a5966;
        const Real a5968 = real_181[l] * 333500.0;
        const Real a5969 = real_177[l] / a5968;
        const Real a5970 = -a5969;
        const Mask a5971 = (a5970 < 0.0);
        const Real a5972 = select(a5971, 0.0, a5969);
        const Real a5973 = -a5972;
        const Mask a5974 = (a5973 > 1.0);
        const Real a5975 = select(a5974, 1.0, a5973);
        const Mask a5976 = (a5975 > 0.0);
        const Mask a5977 = (a5975 < 1.0);
        const Mask a5978 = (a5976 & a5977);
        const Real a5979 = 1 / a5968;
        const Real a5980 = select(a5978, a5979, 0.0);
        const Real a5981 = 1.0 - real_184[l];
        const Real a5982 = a5975 * a5975;
        const Real a5983 = a5981 * a5982;
        const Real a5984 = 1.0 - a5983;
        const Real a5985 = a5981 * 2.0;
        const Real a5986 = a5975 * a5980;
        const Real a5987 = a5985 * a5986;
        const Real a5988 = a5984 * real_173[l];
        const Real a5990 = a5984 * real_167[l];
        const Real a5992 = real_187[l] - a5990;
        const Mask a5993 = (a5992 < 0.0);
        const Real a5994 = select(a5993, 0.0, a5992);
        const Real a5995 = a5975 / 0.1;
        const Mask a5996 = (a5995 > 1.0);
        const Real a5997 = select(a5996, 1.0, a5995);
        const Real a5998 = a5997 * a5994;
        const Real a5999 = a5990 + a5998;
        const Real a6000 = -a5999;
        const Mask a6001 = (a5994 > 0.0);
        const Real a6002 = 1.0 - a5997;
        const Real a6003 = select(a6001, a6002, 1.0);
        const Mask a6004 = (a5975 < 0.1);
        const Real a6005 = a5980 / 0.1;
        const Real a6006 = select(a6004, a6005, 0.0);
        const Real a6007 = a5987 * real_167[l];
        const Real a6009 = a6003 * a6007;
        const Real a6011 = a5994 * a6006;
        const Real a6012 = a6011 - a6009;
        const Real a6013 = a5987 * real_173[l];
        real_154[l] = a5864;
        real_150[l] = a5953;
        real_133[l] = a5955;
        real_377[l] = a5966;
        real_378[l] = a5967;
        real_379[l] = a5968;
        real_380[l] = a5979;
        real_381[l] = a5981;
        real_382[l] = a5985;
        real_383[l] = a5988;
        real_384[l] = a5999;
        real_385[l] = a6000;
        real_386[l] = a6012;
        real_387[l] = a6013;
    }
    // snow_ground._links
    const Real x6015 = 1 / real_385[0];
    const Real x6016 = select(x5762, x6015, 0.0);
    const Real x6027 = x6016 * x6016;
    const Real x6028 = x6027 * real_386[0];
    // snow_ground._at
    const Real x6034 = select(x5762, x6016, 1.0);
    // snow_skin.solve_skin
    const Real x6035 = x6034 * real_377[0];
    const Real x6037 = x5863 - x6035;
    const Mask x6038 = (x6037 >= 0.0);
    const Mask x6039 = (x355 > 0.0);
    const Real x6040 = select(x6039, 0.0, x355);
    const Real x6041 = select(x6038, 0.0, x6040);
    const Real x6042 = real_377[0] + 1.0;
    const Real x6043 = -x6042;
    const Mask x6044 = (x6043 < (-270.0));
    const Real x6045 = select(x6044, (-270.0), x6043);
    const Mask x6046 = (x6045 > (-150.0));
    const Real x6047 = select(x6046, (-150.0), x6045);
    const Real x6048 = maximum(x6041, x6047);
    // snow_skin.skin_flux
    const Real x6049 = x6048 + 273.15;
    const Real x6050 = x6048 - x1467;
    // calm_air.coefficient
    const Real x6052 = x6050 * x1439;
    const Real x6053 = -x6052;
    // calm_air.limited_richardson
    const Mask x6054 = (x6053 > 0.0);
    const Real x6055 = select(x6054, x6052, 0.0);
    const Real x6057 = x6055 * x1644;
    const Real x6058 = -x6057;
    const Real x6059 = expm1(x6058);
    const Real x6061 = x6059 + 2.0;
    const Real x6062 = x6059 / x6061;
    const Real x6064 = numbers[LAYERS + 2] * x6062;
    const Real x6066 = select(x6054, x6064, x6052);
    const Real x6067 = -x6066;
    const Real x6068 = x6062 * x6062;
    const Real x6069 = 1.0 - x6068;
    const Real x6070 = select(x6054, x6069, 1.0);
    // calm_air.coefficient
    const Mask x6071 = (x6067 > 0.0);
    const Real x6072 = select(x6071, x6066, 0.0);
    const Real x6074 = x6072 * 5.0;
    const Real x6076 = 1.0 - x6074;
    const Real x6077 = sqrt(x6076);
    const Real x6078 = x6072 * 15.0;
    const Real x6080 = x6078 * x6077;
    const Real x6082 = 1.0 - x6080;
    const Real x6083 = 1 / x6082;
    const Real x6085 = x6083 * x6083;
    const Real x6087 = x6077 * 15.0;
    const Real x6088 = x6072 * 37.5;
    const Real x6090 = x6088 / x6077;
    const Real x6092 = x6087 - x6090;
    const Real x6093 = x6085 * x6092;
    const Real x6094 = -x6093;
    const Real x6095 = select(x6071, 0.0, x6066);
    const Mask x6096 = (x6095 > 1e-30);
    const Mask x6097 = (x6095 < 1e-30);
    const Real x6098 = select(x6097, 1e-30, x6095);
    const Real x6099 = sqrt(x6098);
    const Real x6100 = select(x6096, x6099, 0.0);
    const Real x6101 = x1449 * x6100;
    const Real x6102 = x6101 + 1.0;
    const Real x6103 = 1 / x6102;
    const Real x6104 = x6095 * 15.0;
    const Real x6105 = x6104 * x6103;
    const Real x6106 = x6105 + 1.0;
    const Real x6107 = x6103 * (-7.5);
    const Real x6108 = x6103 + 1.0;
    const Real x6109 = x6107 * x6108;
    const Real x6110 = select(x6071, x6094, x6109);
    const Real x6111 = x6110 * x6070;
    const Real x6112 = select(x6071, x6083, x6106);
    const Real x6113 = x1428 * x6112;
    const Real x6115 = x1428 * x1439;
    const Real x6117 = x6115 * x6111;
    // snow_skin.skin_flux
    const Real x6119 = x257 * x6113;
    const Real x6120 = x257 * x6117;
    const Real x6122 = x6049 * 461.0;
    const Real x6123 = 2830000.0 / x6122;
    const Real x6124 = x6048 / 273.15;
    const Real x6125 = x6124 * x6123;
    const Real x6126 = exp(x6125);
    const Real x6127 = x6126 * 611.0;
    const Real x6128 = x6127 * 0.378;
    const Real x6129 = forcing[3] - x6128;
    const Real x6130 = x6127 * 0.622;
    const Real x6131 = x6130 / x6129;
    const Real x6132 = x6123 / x6049;
    const Real x6133 = x6131 * x6132;
    const Real x6134 = forcing[3] / x6129;
    const Real x6135 = x6133 * x6134;
    const Real x6136 = x6131 - forcing[2];
    const Real x6137 = x6119 * 1004.5;
    const Real x6138 = x6137 + numbers[LAYERS + 4];
    const Real x6139 = x6049 * x6049;
    const Real x6140 = x6139 * x6049;
    const Real x6141 = x5855 * x6140;
    const Real x6142 = x6119 * x6136;
    const Real x6143 = x6120 * x6136;
    const Real x6145 = x6119 * x6135;
    const Real x6146 = x6145 - x6143;
    const Real x6147 = x6138 * x6050;
    const Real x6148 = x6120 * 1004.5;
    const Real x6150 = x6148 * x6050;
    const Real x6152 = x6138 - x6150;
    const Real x6153 = x6141 * x6049;
    const Real x6154 = x1465 - x6153;
    const Real x6155 = x6154 - x6147;
    const Real x6156 = 2830000.0 * x6142;
    const Real x6157 = x6155 - x6156;
    const Real x6158 = x6141 * (-4.0);
    const Real x6159 = x6158 - x6152;
    const Real x6160 = 2830000.0 * x6146;
    const Real x6161 = x6159 - x6160;
    // snow_skin.solve_skin
    const Mask x6162 = ~x6038;
    const Mask x6163 = (x5762 & x6162);
    Real w6164 = x6048;
    Real w6165 = x6157;
    Real w6166 = x6161;
    Real w6167 = x6147;
    Real w6168 = x6142;
    Real w6169 = x6047;
    Real w6170 = real_of(0.0);
    Real w6171 = real_of(INFINITE);
    Mask w6172 = x6163;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w6172)) break;
        // snow_skin._closer
        const Real x6173 = w6164 + real_377[0];
        const Real x6174 = x6034 * x6173;
        const Real x6175 = w6165 - x6174;
        const Mask x6176 = (x6175 > 0.0);
        const Real x6177 = select(x6176, w6164, w6169);
        const Real x6178 = select(x6176, w6170, w6164);
        const Real x6179 = x6034 - w6166;
        const Mask x6180 = (x6179 < 0.001);
        const Real x6181 = select(x6180, 0.001, x6179);
        const Real x6182 = x6175 / x6181;
        const Real x6183 = w6164 + x6182;
        const Mask x6184 = (x6183 < x6177);
        const Mask x6185 = (x6183 > x6178);
        const Mask x6186 = (x6184 | x6185);
        const Real x6187 = magnitude(x6182);
        const Real x6188 = w6171 * 0.5;
        const Mask x6189 = (x6187 > x6188);
        const Mask x6190 = (x6186 | x6189);
        const Real x6191 = x6177 + x6178;
        const Real x6192 = x6191 * 0.5;
        const Real x6193 = select(x6190, x6192, x6183);
        const Real x6194 = select(w6172, x6193, w6164);
        const Real x6195 = x6194 - w6164;
        const Real x6196 = magnitude(x6195);
        // snow_skin.skin_flux
        const Real x6197 = x6194 + 273.15;
        const Real x6198 = x6194 - x1467;
        // calm_air.coefficient
        const Real x6200 = x6198 * x1439;
        const Real x6201 = -x6200;
        // calm_air.limited_richardson
        const Mask x6202 = (x6201 > 0.0);
        const Real x6203 = select(x6202, x6200, 0.0);
        const Real x6205 = x6203 * x1644;
        const Real x6206 = -x6205;
        const Real x6207 = expm1(x6206);
        const Real x6209 = x6207 + 2.0;
        const Real x6210 = x6207 / x6209;
        const Real x6212 = numbers[LAYERS + 2] * x6210;
        const Real x6214 = select(x6202, x6212, x6200);
        const Real x6215 = -x6214;
        const Real x6216 = x6210 * x6210;
        const Real x6217 = 1.0 - x6216;
        const Real x6218 = select(x6202, x6217, 1.0);
        // calm_air.coefficient
        const Mask x6219 = (x6215 > 0.0);
        const Real x6220 = select(x6219, x6214, 0.0);
        const Real x6222 = x6220 * 5.0;
        const Real x6224 = 1.0 - x6222;
        const Real x6225 = sqrt(x6224);
        const Real x6226 = x6220 * 15.0;
        const Real x6228 = x6226 * x6225;
        const Real x6230 = 1.0 - x6228;
        const Real x6231 = 1 / x6230;
        const Real x6233 = x6231 * x6231;
        const Real x6235 = x6225 * 15.0;
        const Real x6236 = x6220 * 37.5;
        const Real x6238 = x6236 / x6225;
        const Real x6240 = x6235 - x6238;
        const Real x6241 = x6233 * x6240;
        const Real x6242 = -x6241;
        const Real x6243 = select(x6219, 0.0, x6214);
        const Mask x6244 = (x6243 > 1e-30);
        const Mask x6245 = (x6243 < 1e-30);
        const Real x6246 = select(x6245, 1e-30, x6243);
        const Real x6247 = sqrt(x6246);
        const Real x6248 = select(x6244, x6247, 0.0);
        const Real x6249 = x1449 * x6248;
        const Real x6250 = x6249 + 1.0;
        const Real x6251 = 1 / x6250;
        const Real x6252 = x6243 * 15.0;
        const Real x6253 = x6252 * x6251;
        const Real x6254 = x6253 + 1.0;
        const Real x6255 = x6251 * (-7.5);
        const Real x6256 = x6251 + 1.0;
        const Real x6257 = x6255 * x6256;
        const Real x6258 = select(x6219, x6242, x6257);
        const Real x6259 = x6258 * x6218;
        const Real x6260 = select(x6219, x6231, x6254);
        const Real x6261 = x1428 * x6260;
        const Real x6262 = x6115 * x6259;
        // snow_skin.skin_flux
        const Real x6264 = x257 * x6261;
        const Real x6265 = x257 * x6262;
        const Real x6267 = x6197 * 461.0;
        const Real x6268 = 2830000.0 / x6267;
        const Real x6269 = x6194 / 273.15;
        const Real x6270 = x6269 * x6268;
        const Real x6271 = exp(x6270);
        const Real x6272 = x6271 * 611.0;
        const Real x6273 = x6272 * 0.378;
        const Real x6274 = forcing[3] - x6273;
        const Real x6275 = x6272 * 0.622;
        const Real x6276 = x6275 / x6274;
        const Real x6277 = x6268 / x6197;
        const Real x6278 = x6276 * x6277;
        const Real x6279 = forcing[3] / x6274;
        const Real x6280 = x6278 * x6279;
        const Real x6281 = x6276 - forcing[2];
        const Real x6282 = x6264 * 1004.5;
        const Real x6283 = x6282 + numbers[LAYERS + 4];
        const Real x6284 = x6197 * x6197;
        const Real x6285 = x6284 * x6197;
        const Real x6286 = x5855 * x6285;
        const Real x6287 = x6264 * x6281;
        const Real x6288 = x6265 * x6281;
        const Real x6290 = x6264 * x6280;
        const Real x6291 = x6290 - x6288;
        const Real x6292 = x6283 * x6198;
        const Real x6293 = x6265 * 1004.5;
        const Real x6295 = x6293 * x6198;
        const Real x6297 = x6283 - x6295;
        const Real x6298 = x6286 * x6197;
        const Real x6299 = x1465 - x6298;
        const Real x6300 = x6299 - x6292;
        const Real x6301 = 2830000.0 * x6287;
        const Real x6302 = x6300 - x6301;
        const Real x6303 = x6286 * (-4.0);
        const Real x6304 = x6303 - x6297;
        const Real x6305 = 2830000.0 * x6291;
        const Real x6306 = x6304 - x6305;
        // snow_skin._closer
        const Real x6307 = select(w6172, x6196, w6171);
        const Mask x6308 = (x6196 >= 1e-07);
        const Mask x6309 = (w6172 & x6308);
        w6164 = x6194;
        w6165 = x6302;
        w6166 = x6306;
        w6167 = x6292;
        w6168 = x6287;
        w6169 = x6177;
        w6170 = x6178;
        w6171 = x6307;
        w6172 = x6309;
    }
    // snow_skin.solve_skin
    const Real x6310 = x6034 - w6166;
    const Mask x6311 = (x6310 < 0.001);
    const Real x6312 = select(x6311, 0.001, x6310);
    const Mask x6313 = (real_378[0] < 0.0);
    const Real x6314 = select(x6313, 0.0, real_377[0]);
    const Real x6315 = -x6314;
    const Real x6316 = x6314 * 20.0;
    const Mask x6318 = (x6315 > 0.0);
    const Real x6319 = select(x6318, 20.0, 0.0);
    const Real x6320 = w6164 + real_377[0];
    const Real x6321 = x6034 * x6320;
    const Real x6322 = select(x6038, x5863, x6321);
    const Real x6323 = x6034 / x6312;
    const Real x6324 = w6166 * x6323;
    const Real x6325 = select(x6038, 0.0, x6324);
    const Real x6326 = select(x6163, x6320, 0.0);
    const Real x6327 = select(x5762, w6164, 0.0);
    const Real x6328 = x6322 + x6316;
    const Real x6329 = select(x5762, x6328, 0.0);
    const Real x6330 = x6325 - x6319;
    const Real x6331 = select(x5762, x6330, 0.0);
    const Real x6332 = w6166 / x6312;
    const Real x6334 = x6332 * x6326;
    const Real x6335 = -x6334;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a6336 = (real_378[l] > 0.0);
        const Real a6337 = select(a6336, 0.0, real_377[l]);
        const Mask a6339 = (real_378[l] < 0.0);
        const Real a6340 = select(a6339, 0.0, real_377[l]);
        real_385[l] = a6337;
        real_184[l] = a6340;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5776 = 2094000.0 * real_301[l];
        const Real a5777 = real_10[l] + a5776;
        const Real a5779 = a5777 + real_277[l];
        const Real a5780 = a5779 + real_340[l];
        const Real a5781 = real_301[l] * 333500000.0;
        const Real a5782 = a5780 * x5775;
        const Real a5783 = a5781 + a5782;
        const Real a5784 = real_327[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5785 = a5784 / real_328[l];
        const Mask a5786 = (a5785 < 1e-12);
        const Real a5787 = select(a5786, 1e-12, a5785);
        const Real a5788 = log(a5787);
        const Real a5789 = numbers[l + LAYERS + 47] * a5788;
        const Real a5790 = numbers[l + 16 * LAYERS + 54] - a5789;
        const Mask a5791 = (a5790 > 16.11809565095832);
        const Real a5792 = select(a5791, 16.11809565095832, a5790);
        const Real a5793 = exp(a5792);
        const Real a5795 = a5793 * 0.008034787106446777;
        const Real a5797 = a5795 + numbers[l + 6 * LAYERS + 47];
        const Real a5799 = a5783 * 7.105427357601002e-15;
        const Real a5865 = maximum(real_247[l], real_327[l]);
        const Real a5866 = minimum(a5865, real_301[l]);
        const Real a5867 = a5866 - numbers[l + 15 * LAYERS + 54];
        const Real a5868 = a5867 / real_328[l];
        const Mask a5869 = (a5868 < 1e-12);
        const Real a5870 = select(a5869, 1e-12, a5868);
        const Real a5871 = log(a5870);
        const Real a5872 = numbers[l + LAYERS + 47] * a5871;
        const Real a5873 = numbers[l + 16 * LAYERS + 54] - a5872;
        const Mask a5874 = (a5873 > 16.11809565095832);
        const Real a5875 = select(a5874, 16.11809565095832, a5873);
        const Real a5876 = exp(a5875);
        const Real a5877 = numbers[l + LAYERS + 47] * a5876;
        const Real a5878 = a5870 * real_328[l];
        const Real a5879 = a5877 / a5878;
        const Real a5881 = a5876 * 0.008034787106446777;
        const Real a5883 = a5881 + numbers[l + 6 * LAYERS + 47];
        const Real a5885 = a5879 * 0.008034787106446777;
        const Real a5886 = a5777 * real_331[l];
        const Real a5888 = a5781 - a5886;
        const Mask a5889 = (real_326[l] >= a5888);
        const Real a5890 = 2094000.0 * real_327[l];
        const Real a5891 = real_10[l] + a5890;
        const Real a5892 = a5891 * a5797;
        const Real a5894 = real_327[l] * 333500000.0;
        const Real a5895 = a5894 - a5892;
        const Mask a5896 = (real_326[l] <= a5895);
        const Mask a5897 = ~a5889;
        const Mask a5898 = (a5896 & a5897);
        const Real a5899 = real_326[l] / 333500000.0;
        const Real a5900 = maximum(a5899, real_327[l]);
        const Real a5901 = minimum(a5900, real_301[l]);
        const Real a5902 = 2094000.0 * a5866;
        const Real a5903 = real_10[l] + a5902;
        const Real a5904 = a5903 * a5883;
        const Real a5906 = a5866 * 333500000.0;
        const Real a5907 = a5906 - a5904;
        const Real a5908 = a5907 - real_326[l];
        const Real a5909 = 2094000.0 * a5883;
        const Real a5911 = 333500000.0 - a5909;
        const Real a5912 = a5903 * a5885;
        const Real a5913 = a5911 + a5912;
        const Real a5914 = a5908 / a5913;
        const Real a5915 = a5866 - a5914;
        const Mask a5916 = (a5908 > 0.0);
        const Real a5917 = maximum(a5866, a5901);
        const Real a5918 = a5901 + a5917;
        const Real a5919 = a5918 * 0.5;
        const Real a5920 = select(a5916, a5919, a5901);
        const Mask a5921 = (a5915 >= a5901);
        const Real a5922 = minimum(a5915, real_301[l]);
        const Real a5923 = select(a5921, a5922, a5920);
        const Real a5924 = select(a5898, real_327[l], a5923);
        const Real a5925 = select(a5889, real_301[l], a5924);
        const Real a5926 = a5925 * 333500000.0;
        const Real a5927 = real_326[l] - a5926;
        const Real a5928 = 2094000.0 * a5925;
        const Real a5929 = real_10[l] + a5928;
        const Real a5930 = a5927 / a5929;
        const Real a5931 = a5925 - numbers[l + 15 * LAYERS + 54];
        const Real a5932 = a5931 / real_328[l];
        const Mask a5933 = (a5932 < 1e-12);
        const Real a5934 = select(a5933, 1e-12, a5932);
        const Real a5935 = log(a5934);
        const Real a5936 = numbers[l + LAYERS + 47] * a5935;
        const Real a5937 = numbers[l + 16 * LAYERS + 54] - a5936;
        const Mask a5938 = (a5937 > 16.11809565095832);
        const Real a5939 = select(a5938, 16.11809565095832, a5937);
        const Real a5940 = exp(a5939);
        const Real a5941 = numbers[l + LAYERS + 47] * a5940;
        const Real a5942 = a5934 * real_328[l];
        const Real a5943 = a5941 / a5942;
        const Real a5945 = a5940 * 0.008034787106446777;
        const Real a5947 = a5945 + numbers[l + 6 * LAYERS + 47];
        const Real a5948 = -a5947;
        const Real a5949 = a5943 * 0.008034787106446777;
        const Mask a5950 = (a5889 | a5898);
        const Real a5951 = select(a5950, a5930, a5948);
        real_323[l] = a5799;
        real_321[l] = a5888;
        real_388[l] = a5895;
        real_389[l] = a5925;
        real_390[l] = a5926;
        real_391[l] = a5929;
        real_392[l] = a5948;
        real_393[l] = a5949;
        real_341[l + 1] = a5951;
    }
    // snow_ground._residuals
    const Real x6348 = real_377[4] + real_341[1];
    const Real x6350 = x5764 * x6348;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a6017 = real_383[l] + real_384[l + 1];
        const Real a6018 = -a6017;
        const Real a6019 = 1 / a6018;
        const Real a6020 = seconds * a6019;
        const Real a6021 = select(x5762, a6020, 0.0);
        const Real a6022 = a6021 * a6019;
        const Real a6023 = real_173[l] + real_167[l + 1];
        const Real a6025 = seconds / a6023;
        const Real a6029 = a6022 * real_387[l];
        const Real a6030 = -a6029;
        const Real a6031 = a6022 * real_386[l + 1];
        const Real a6032 = select(x5762, a6025, 0.0);
        const Real a6033 = -a6032;
        const Real a6342 = real_385[l + 1] - real_385[l];
        const Real a6343 = a6021 * a6342;
        const Real a6344 = real_184[l + 1] - real_184[l];
        const Real a6345 = a6032 * a6344;
        const Real a6347 = a6343 - a6345;
        real_240[l] = a6021;
        real_189[l] = a6023;
        real_394[l] = a6025;
        real_395[l] = a6030;
        real_396[l] = a6031;
        real_397[l] = a6032;
        real_398[l] = a6033;
        real_181[l] = a6347;
    }
    // snow_ground._residuals
    real_181[4] = real_of(0.0);
    real_184[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_184[l + 1] = real_181[l];
    const Real x6356 = seconds * x6329;
    // enthalpy._drop_from_above
    real_341[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_331[l] = real_341[l + 2];
    real_331[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6371 = x5767 * real_377[4];
    // snow_ground._residuals, snow_ground._at
    Real a6374_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6354 = real_181[l] - real_184[l];
        const Real a6355 = a6354 - in_row(l, 4, x6350);
        const Real a6357 = real_177[l] - real_177[l];
        const Real a6358 = a6357 + a6355;
        const Real a6359 = a6358 - in_row(l, 0, x6356);
        const Real a6373 = magnitude(a6359);
        a6374_last = a6374_last + a6373;
        real_377[l] = a6359;
        real_385[l] = a6373;
    }
    // snow_ground._at
    const Real x6375 = x1372 * a6374_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6379_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6360 = real_391[l] * real_341[l + 1];
        const Real a6361 = a6360 + real_390[l];
        const Real a6362 = a6361 - real_326[l];
        const Real a6364 = real_341[l + 1] - real_341[l];
        const Real a6365 = real_277[l] * a6364;
        const Real a6366 = a6362 + a6365;
        const Real a6368 = real_341[l + 1] - real_331[l];
        const Real a6369 = real_340[l] * a6368;
        const Real a6370 = a6366 + a6369;
        const Real a6372 = a6370 - in_row(l, 0, x6371);
        const Real a6377 = magnitude(a6372);
        const Real a6378 = numbers[l] * a6377;
        a6379_last = a6379_last + a6378;
        real_399[l] = a6372;
        real_400[l] = a6377;
    }
    // snow_ground._at
    const Real x6380 = a6379_last - x6375;
    // snow_ground._tolerance
    const Real x6383 = seconds * x6016;
    const Real x6384 = magnitude(x6327);
    const Real x6385 = magnitude(real_378[0]);
    const Real x6386 = x6384 + x6385;
    const Real x6387 = x6383 * x6386;
    Real a6388_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6388_last = a6388_last + real_240[l];
    }
    const Real x6389 = a6388_last + x5764;
    const Real x6392 = magnitude(real_319[0]);
    Real a6391_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6390 = magnitude(real_378[l]);
        a6391_last = maximum(a6391_last, a6390);
    }
    const Real x6393 = a6391_last + x6392;
    const Real x6394 = x6393 + 30.0;
    const Real x6395 = x6389 * x6394;
    const Real x6396 = x6395 + x6387;
    // snow_ground._at
    Mask a6382_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6381 = (real_400[l] > real_323[l]);
        a6382_last = (a6382_last | a6381);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6400_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6397 = real_154[l] + x6396;
        const Real a6398 = a6397 * 7.105427357601002e-15;
        const Mask a6399 = (real_385[l] > a6398);
        a6400_last = (a6400_last | a6399);
    }
    // snow_ground._at
    const Mask x6401 = (a6382_last | a6400_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_385[l] = real_178[l];
    for (int l = 0; l < LAYERS; ++l) real_400[l] = real_341[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_319[l] = real_389[l];
    for (int l = 0; l < LAYERS; ++l) real_331[l] = real_392[l];
    for (int l = 0; l < LAYERS; ++l) real_391[l] = real_393[l];
    Real w6407 = x6016;
    Real w6408 = x6028;
    for (int l = 0; l < 4; ++l) real_401[l] = real_240[l];
    for (int l = 0; l < 4; ++l) real_402[l] = real_395[l];
    for (int l = 0; l < 4; ++l) real_403[l] = real_396[l];
    for (int l = 0; l < 4; ++l) real_404[l] = real_398[l];
    Real w6413 = x6327;
    Real w6414 = x6329;
    Real w6415 = x6331;
    Real w6416 = x6326;
    Real w6417 = x6335;
    Real w6418 = x6312;
    Mask w6419 = x6038;
    for (int l = 0; l < 5; ++l) real_378[l] = real_377[l];
    for (int l = 0; l < LAYERS; ++l) real_390[l] = real_399[l];
    Real w6422 = x6380;
    Real w6423 = real_of(1.0);
    Real w6424 = real_of(0.0);
    Mask w6425 = x6401;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6425)) break;
        // snow_ground._is_slow
        const Mask x6437 = (w6424 >= 40.0);
        const Mask x6438 = (w6424 < 60.0);
        const Mask x6439 = (x6437 & x6438);
        const Mask x6440 = (mask_of(false) | x6439);
        const Mask x6441 = (w6424 >= 80.0);
        const Mask x6442 = (w6424 < 120.0);
        const Mask x6443 = (x6441 & x6442);
        const Mask x6444 = (x6440 | x6443);
        const Mask x6445 = (w6424 >= 160.0);
        const Mask x6446 = (w6424 < 200.0);
        const Mask x6447 = (x6445 & x6446);
        const Mask x6448 = (x6444 | x6447);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6449 = real_385[l] - real_154[l];
            const Mask a6450 = (real_385[l] < 0.0);
            const Mask a6451 = (a6449 > 0.0);
            const Real a6452 = real_385[l] * real_150[l];
            const Real a6453 = a6449 * real_133[l];
            const Real a6454 = select(a6451, a6453, 0.0);
            const Real a6455 = select(a6450, a6452, a6454);
            const Real a6456 = select(a6451, real_133[l], 0.0);
            const Real a6457 = select(a6450, real_150[l], a6456);
            const Mask a6458 = (a6455 > 0.0);
            const Real a6459 = select(a6458, 0.0, a6455);
            mask_405[l] = a6450;
            real_184[l] = a6457;
            real_181[l] = a6459;
        }
        // snow_ground._response
        const Real x6461 = select(x6448, w6416, w6417);
        const Real x6462 = -w6407;
        const Real x6463 = select(x6448, x6462, w6415);
        const Real x6464 = x6463 * real_184[0];
        const Real x6465 = x6461 * w6408;
        const Real x6466 = x6464 + x6465;
        const Real x6475 = seconds * x6466;
        for (int l = 0; l < 4; ++l) {
            const Real a6460 = real_181[l] - real_181[l + 1];
            const Real a6467 = select(mask_405[l], real_401[l], real_404[l]);
            const Real a6468 = a6467 * real_184[l];
            const Real a6469 = a6460 * real_402[l];
            const Real a6470 = a6468 + a6469;
            const Real a6471 = select(mask_405[l + 1], real_401[l], real_404[l]);
            const Real a6472 = a6471 * real_184[l + 1];
            const Real a6473 = a6460 * real_403[l];
            const Real a6474 = a6472 - a6473;
            real_387[l] = a6470;
            real_386[l + 1] = a6474;
        }
        // snow_ground._direction
        real_387[4] = real_of(0.0);
        real_386[0] = real_of(0.0);
        const Real x6479 = x5764 * real_184[4];
        const Real x6483 = x5767 * real_184[4];
        const Real x6490 = -x5764;
        for (int l = 0; l < 4; ++l) {
            const Real a6482 = -real_387[l];
            const Real a6489 = -real_386[l + 1];
            real_406[l] = a6482;
            real_407[l] = a6489;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6485 = -real_320[l + 1];
            const Real a6491 = -real_340[l];
            real_406[l + 5] = a6485;
            real_407[l + 5] = a6491;
        }
        // tridiagonal._solve
        real_406[4] = x6483;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6478 = real_387[l] + real_386[l];
            const Real a6480 = a6478 + in_row(l, 4, x6479);
            const Real a6481 = a6480 - in_row(l, 0, x6475);
            const Real a6486 = a6481 + 1.0;
            const Real a6492 = -real_378[l];
            real_408[l] = a6486;
            real_409[l] = a6492;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6426 = (real_319[l] < real_301[l]);
            const Mask a6427 = (real_319[l] > real_327[l]);
            const Mask a6428 = (a6426 & a6427);
            const Real a6429 = 2094000.0 * real_400[l];
            const Real a6430 = a6429 + 333500000.0;
            const Real a6431 = select(a6428, real_391[l], 1.0);
            const Real a6432 = a6430 / a6431;
            const Real a6433 = 2094000.0 * real_319[l];
            const Real a6434 = real_10[l] + a6433;
            const Real a6435 = select(a6428, a6432, 0.0);
            const Real a6436 = a6434 + a6435;
            const Real a6487 = a6436 + real_277[l];
            const Real a6488 = a6487 + real_340[l];
            const Real a6493 = -real_390[l];
            real_410[l] = a6434;
            real_411[l] = a6436;
            real_408[l + 5] = a6488;
            real_409[l + 5] = a6493;
        }
        // tridiagonal._solve
        real_407[4] = x6490;
        solve_tridiagonal<LAYERS + 5>(real_406, real_408, real_407, real_409, real_412);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6499 = w6423 * real_412[l];
            const Real a6500 = real_385[l] + a6499;
            const Mask a6501 = (real_385[l] <= 0.0);
            const Mask a6502 = (a6500 > 0.0);
            const Mask a6503 = (a6501 & a6502);
            const Mask a6504 = (real_385[l] >= 0.0);
            const Mask a6505 = (a6500 < 0.0);
            const Mask a6506 = (a6504 & a6505);
            const Real a6507 = select(a6503, 1e-06, a6500);
            const Real a6508 = select(a6506, (-1e-06), a6507);
            const Mask a6509 = (real_385[l] <= real_379[l]);
            const Mask a6510 = (a6508 > real_379[l]);
            const Mask a6511 = (a6509 & a6510);
            const Mask a6512 = (real_385[l] >= real_379[l]);
            const Mask a6513 = (a6508 < real_379[l]);
            const Mask a6514 = (a6512 & a6513);
            const Real a6515 = real_379[l] + 1e-06;
            const Real a6516 = select(a6511, a6515, a6508);
            const Real a6517 = real_379[l] - 1e-06;
            const Real a6518 = select(a6514, a6517, a6516);
            const Mask a6519 = (real_385[l] <= real_154[l]);
            const Mask a6520 = (a6518 > real_154[l]);
            const Mask a6521 = (a6519 & a6520);
            const Mask a6522 = (real_385[l] >= real_154[l]);
            const Mask a6523 = (a6518 < real_154[l]);
            const Mask a6524 = (a6522 & a6523);
            const Real a6525 = real_154[l] + 1e-06;
            const Real a6526 = select(a6521, a6525, a6518);
            const Real a6527 = real_154[l] - 1e-06;
            const Real a6528 = select(a6524, a6527, a6526);
            const Real a6587 = select(w6425, a6528, real_385[l]);
            const Real a6592 = a6587 - real_154[l];
            const Mask a6593 = (a6587 < 0.0);
            const Mask a6594 = (a6592 > 0.0);
            const Real a6595 = a6587 * real_150[l];
            const Real a6596 = a6592 * real_133[l];
            const Real a6597 = select(a6594, a6596, 0.0);
            const Real a6598 = select(a6593, a6595, a6597);
            const Real a6599 = a6587 / real_379[l];
            const Mask a6600 = (a6599 < 0.0);
            const Real a6601 = select(a6600, 0.0, a6599);
            const Mask a6602 = (a6601 > 1.0);
            const Real a6603 = select(a6602, 1.0, a6601);
            const Mask a6604 = (a6603 > 0.0);
            const Mask a6605 = (a6603 < 1.0);
            const Mask a6606 = (a6604 & a6605);
            const Real a6607 = select(a6606, real_380[l], 0.0);
            const Real a6608 = a6603 * a6603;
            const Real a6609 = real_381[l] * a6608;
            const Real a6610 = 1.0 - a6609;
            const Real a6611 = a6603 * a6607;
            const Real a6612 = real_382[l] * a6611;
            const Real a6613 = a6610 * real_173[l];
            const Real a6615 = a6610 * real_167[l];
            const Real a6617 = real_187[l] - a6615;
            const Mask a6618 = (a6617 < 0.0);
            const Real a6619 = select(a6618, 0.0, a6617);
            const Real a6620 = a6603 / 0.1;
            const Mask a6621 = (a6620 > 1.0);
            const Real a6622 = select(a6621, 1.0, a6620);
            const Real a6623 = a6622 * a6619;
            const Real a6624 = a6615 + a6623;
            const Real a6625 = -a6624;
            const Mask a6626 = (a6619 > 0.0);
            const Real a6627 = 1.0 - a6622;
            const Real a6628 = select(a6626, a6627, 1.0);
            const Mask a6629 = (a6603 < 0.1);
            const Real a6630 = a6607 / 0.1;
            const Real a6631 = select(a6629, a6630, 0.0);
            const Real a6632 = a6612 * real_167[l];
            const Real a6634 = a6628 * a6632;
            const Real a6636 = a6619 * a6631;
            const Real a6637 = a6636 - a6634;
            const Real a6638 = a6612 * real_173[l];
            real_386[l] = a6587;
            real_387[l] = a6598;
            real_184[l] = a6613;
            real_181[l] = a6624;
            real_384[l] = a6625;
            real_383[l] = a6637;
            real_141[l] = a6638;
        }
        // snow_ground._links
        const Real x6640 = 1 / real_384[0];
        const Real x6641 = select(x5762, x6640, 0.0);
        const Real x6648 = x6641 * x6641;
        const Real x6649 = x6648 * real_383[0];
        // snow_ground._at
        const Real x6653 = select(x5762, x6641, 1.0);
        // snow_skin.solve_skin
        const Real x6654 = x6653 * real_387[0];
        const Real x6655 = x5863 + x6654;
        const Mask x6656 = (x6655 >= 0.0);
        const Mask x6657 = (w6413 > 0.0);
        const Real x6658 = select(x6657, 0.0, w6413);
        const Real x6659 = select(x6656, 0.0, x6658);
        const Real x6660 = real_387[0] - 1.0;
        const Mask x6661 = (x6660 < (-270.0));
        const Real x6662 = select(x6661, (-270.0), x6660);
        const Mask x6663 = (x6662 > (-150.0));
        const Real x6664 = select(x6663, (-150.0), x6662);
        const Real x6665 = maximum(x6659, x6664);
        // snow_skin.skin_flux
        const Real x6666 = x6665 + 273.15;
        const Real x6667 = x6665 - x1467;
        // calm_air.coefficient
        const Real x6669 = x6667 * x1439;
        const Real x6670 = -x6669;
        // calm_air.limited_richardson
        const Mask x6671 = (x6670 > 0.0);
        const Real x6672 = select(x6671, x6669, 0.0);
        const Real x6674 = x6672 * x1644;
        const Real x6675 = -x6674;
        const Real x6676 = expm1(x6675);
        const Real x6678 = x6676 + 2.0;
        const Real x6679 = x6676 / x6678;
        const Real x6681 = numbers[LAYERS + 2] * x6679;
        const Real x6683 = select(x6671, x6681, x6669);
        const Real x6684 = -x6683;
        const Real x6685 = x6679 * x6679;
        const Real x6686 = 1.0 - x6685;
        const Real x6687 = select(x6671, x6686, 1.0);
        // calm_air.coefficient
        const Mask x6688 = (x6684 > 0.0);
        const Real x6689 = select(x6688, x6683, 0.0);
        const Real x6691 = x6689 * 5.0;
        const Real x6693 = 1.0 - x6691;
        const Real x6694 = sqrt(x6693);
        const Real x6695 = x6689 * 15.0;
        const Real x6697 = x6695 * x6694;
        const Real x6699 = 1.0 - x6697;
        const Real x6700 = 1 / x6699;
        const Real x6702 = x6700 * x6700;
        const Real x6704 = x6694 * 15.0;
        const Real x6705 = x6689 * 37.5;
        const Real x6707 = x6705 / x6694;
        const Real x6709 = x6704 - x6707;
        const Real x6710 = x6702 * x6709;
        const Real x6711 = -x6710;
        const Real x6712 = select(x6688, 0.0, x6683);
        const Mask x6713 = (x6712 > 1e-30);
        const Mask x6714 = (x6712 < 1e-30);
        const Real x6715 = select(x6714, 1e-30, x6712);
        const Real x6716 = sqrt(x6715);
        const Real x6717 = select(x6713, x6716, 0.0);
        const Real x6718 = x1449 * x6717;
        const Real x6719 = x6718 + 1.0;
        const Real x6720 = 1 / x6719;
        const Real x6721 = x6712 * 15.0;
        const Real x6722 = x6721 * x6720;
        const Real x6723 = x6722 + 1.0;
        const Real x6724 = x6720 * (-7.5);
        const Real x6725 = x6720 + 1.0;
        const Real x6726 = x6724 * x6725;
        const Real x6727 = select(x6688, x6711, x6726);
        const Real x6728 = x6727 * x6687;
        const Real x6729 = select(x6688, x6700, x6723);
        const Real x6730 = x1428 * x6729;
        const Real x6731 = x6115 * x6728;
        // snow_skin.skin_flux
        const Real x6733 = x257 * x6730;
        const Real x6734 = x257 * x6731;
        const Real x6736 = x6666 * 461.0;
        const Real x6737 = 2830000.0 / x6736;
        const Real x6738 = x6665 / 273.15;
        const Real x6739 = x6738 * x6737;
        const Real x6740 = exp(x6739);
        const Real x6741 = x6740 * 611.0;
        const Real x6742 = x6741 * 0.378;
        const Real x6743 = forcing[3] - x6742;
        const Real x6744 = x6741 * 0.622;
        const Real x6745 = x6744 / x6743;
        const Real x6746 = x6737 / x6666;
        const Real x6747 = x6745 * x6746;
        const Real x6748 = forcing[3] / x6743;
        const Real x6749 = x6747 * x6748;
        const Real x6750 = x6745 - forcing[2];
        const Real x6751 = x6733 * 1004.5;
        const Real x6752 = x6751 + numbers[LAYERS + 4];
        const Real x6753 = x6666 * x6666;
        const Real x6754 = x6753 * x6666;
        const Real x6755 = x5855 * x6754;
        const Real x6756 = x6733 * x6750;
        const Real x6757 = x6734 * x6750;
        const Real x6759 = x6733 * x6749;
        const Real x6760 = x6759 - x6757;
        const Real x6761 = x6752 * x6667;
        const Real x6762 = x6734 * 1004.5;
        const Real x6764 = x6762 * x6667;
        const Real x6766 = x6752 - x6764;
        const Real x6767 = x6755 * x6666;
        const Real x6768 = x1465 - x6767;
        const Real x6769 = x6768 - x6761;
        const Real x6770 = 2830000.0 * x6756;
        const Real x6771 = x6769 - x6770;
        const Real x6772 = x6755 * (-4.0);
        const Real x6773 = x6772 - x6766;
        const Real x6774 = 2830000.0 * x6760;
        const Real x6775 = x6773 - x6774;
        // snow_skin.solve_skin
        const Mask x6776 = ~x6656;
        const Mask x6777 = (x5762 & x6776);
        Real w6778 = x6665;
        Real w6779 = x6771;
        Real w6780 = x6775;
        Real w6781 = x6761;
        Real w6782 = x6756;
        Real w6783 = x6664;
        Real w6784 = real_of(0.0);
        Real w6785 = real_of(INFINITE);
        Mask w6786 = x6777;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6786)) break;
            // snow_skin._closer
            const Real x6787 = w6778 - real_387[0];
            const Real x6788 = x6653 * x6787;
            const Real x6789 = w6779 - x6788;
            const Mask x6790 = (x6789 > 0.0);
            const Real x6791 = select(x6790, w6778, w6783);
            const Real x6792 = select(x6790, w6784, w6778);
            const Real x6793 = x6653 - w6780;
            const Mask x6794 = (x6793 < 0.001);
            const Real x6795 = select(x6794, 0.001, x6793);
            const Real x6796 = x6789 / x6795;
            const Real x6797 = w6778 + x6796;
            const Mask x6798 = (x6797 < x6791);
            const Mask x6799 = (x6797 > x6792);
            const Mask x6800 = (x6798 | x6799);
            const Real x6801 = magnitude(x6796);
            const Real x6802 = w6785 * 0.5;
            const Mask x6803 = (x6801 > x6802);
            const Mask x6804 = (x6800 | x6803);
            const Real x6805 = x6791 + x6792;
            const Real x6806 = x6805 * 0.5;
            const Real x6807 = select(x6804, x6806, x6797);
            const Real x6808 = select(w6786, x6807, w6778);
            const Real x6809 = x6808 - w6778;
            const Real x6810 = magnitude(x6809);
            // snow_skin.skin_flux
            const Real x6811 = x6808 + 273.15;
            const Real x6812 = x6808 - x1467;
            // calm_air.coefficient
            const Real x6814 = x6812 * x1439;
            const Real x6815 = -x6814;
            // calm_air.limited_richardson
            const Mask x6816 = (x6815 > 0.0);
            const Real x6817 = select(x6816, x6814, 0.0);
            const Real x6819 = x6817 * x1644;
            const Real x6820 = -x6819;
            const Real x6821 = expm1(x6820);
            const Real x6823 = x6821 + 2.0;
            const Real x6824 = x6821 / x6823;
            const Real x6826 = numbers[LAYERS + 2] * x6824;
            const Real x6828 = select(x6816, x6826, x6814);
            const Real x6829 = -x6828;
            const Real x6830 = x6824 * x6824;
            const Real x6831 = 1.0 - x6830;
            const Real x6832 = select(x6816, x6831, 1.0);
            // calm_air.coefficient
            const Mask x6833 = (x6829 > 0.0);
            const Real x6834 = select(x6833, x6828, 0.0);
            const Real x6836 = x6834 * 5.0;
            const Real x6838 = 1.0 - x6836;
            const Real x6839 = sqrt(x6838);
            const Real x6840 = x6834 * 15.0;
            const Real x6842 = x6840 * x6839;
            const Real x6844 = 1.0 - x6842;
            const Real x6845 = 1 / x6844;
            const Real x6847 = x6845 * x6845;
            const Real x6849 = x6839 * 15.0;
            const Real x6850 = x6834 * 37.5;
            const Real x6852 = x6850 / x6839;
            const Real x6854 = x6849 - x6852;
            const Real x6855 = x6847 * x6854;
            const Real x6856 = -x6855;
            const Real x6857 = select(x6833, 0.0, x6828);
            const Mask x6858 = (x6857 > 1e-30);
            const Mask x6859 = (x6857 < 1e-30);
            const Real x6860 = select(x6859, 1e-30, x6857);
            const Real x6861 = sqrt(x6860);
            const Real x6862 = select(x6858, x6861, 0.0);
            const Real x6863 = x1449 * x6862;
            const Real x6864 = x6863 + 1.0;
            const Real x6865 = 1 / x6864;
            const Real x6866 = x6857 * 15.0;
            const Real x6867 = x6866 * x6865;
            const Real x6868 = x6867 + 1.0;
            const Real x6869 = x6865 * (-7.5);
            const Real x6870 = x6865 + 1.0;
            const Real x6871 = x6869 * x6870;
            const Real x6872 = select(x6833, x6856, x6871);
            const Real x6873 = x6872 * x6832;
            const Real x6874 = select(x6833, x6845, x6868);
            const Real x6875 = x1428 * x6874;
            const Real x6876 = x6115 * x6873;
            // snow_skin.skin_flux
            const Real x6878 = x257 * x6875;
            const Real x6879 = x257 * x6876;
            const Real x6881 = x6811 * 461.0;
            const Real x6882 = 2830000.0 / x6881;
            const Real x6883 = x6808 / 273.15;
            const Real x6884 = x6883 * x6882;
            const Real x6885 = exp(x6884);
            const Real x6886 = x6885 * 611.0;
            const Real x6887 = x6886 * 0.378;
            const Real x6888 = forcing[3] - x6887;
            const Real x6889 = x6886 * 0.622;
            const Real x6890 = x6889 / x6888;
            const Real x6891 = x6882 / x6811;
            const Real x6892 = x6890 * x6891;
            const Real x6893 = forcing[3] / x6888;
            const Real x6894 = x6892 * x6893;
            const Real x6895 = x6890 - forcing[2];
            const Real x6896 = x6878 * 1004.5;
            const Real x6897 = x6896 + numbers[LAYERS + 4];
            const Real x6898 = x6811 * x6811;
            const Real x6899 = x6898 * x6811;
            const Real x6900 = x5855 * x6899;
            const Real x6901 = x6878 * x6895;
            const Real x6902 = x6879 * x6895;
            const Real x6904 = x6878 * x6894;
            const Real x6905 = x6904 - x6902;
            const Real x6906 = x6897 * x6812;
            const Real x6907 = x6879 * 1004.5;
            const Real x6909 = x6907 * x6812;
            const Real x6911 = x6897 - x6909;
            const Real x6912 = x6900 * x6811;
            const Real x6913 = x1465 - x6912;
            const Real x6914 = x6913 - x6906;
            const Real x6915 = 2830000.0 * x6901;
            const Real x6916 = x6914 - x6915;
            const Real x6917 = x6900 * (-4.0);
            const Real x6918 = x6917 - x6911;
            const Real x6919 = 2830000.0 * x6905;
            const Real x6920 = x6918 - x6919;
            // snow_skin._closer
            const Real x6921 = select(w6786, x6810, w6785);
            const Mask x6922 = (x6810 >= 1e-07);
            const Mask x6923 = (w6786 & x6922);
            w6778 = x6808;
            w6779 = x6916;
            w6780 = x6920;
            w6781 = x6906;
            w6782 = x6901;
            w6783 = x6791;
            w6784 = x6792;
            w6785 = x6921;
            w6786 = x6923;
        }
        // snow_skin.solve_skin
        const Real x6924 = x6653 - w6780;
        const Mask x6925 = (x6924 < 0.001);
        const Real x6926 = select(x6925, 0.001, x6924);
        const Mask x6927 = (real_387[0] < 0.0);
        const Real x6928 = select(x6927, 0.0, real_387[0]);
        const Real x6929 = x6928 * 20.0;
        const Mask x6930 = (x6928 > 0.0);
        const Real x6931 = select(x6930, 20.0, 0.0);
        const Real x6932 = w6778 - real_387[0];
        const Real x6933 = x6653 * x6932;
        const Real x6934 = select(x6656, x5863, x6933);
        const Real x6935 = x6653 / x6926;
        const Real x6936 = w6780 * x6935;
        const Real x6937 = select(x6656, 0.0, x6936);
        const Real x6938 = select(x6777, x6932, 0.0);
        const Real x6939 = select(x5762, w6778, 0.0);
        const Real x6940 = x6934 - x6929;
        const Real x6941 = select(x5762, x6940, 0.0);
        const Real x6942 = x6937 - x6931;
        const Real x6943 = select(x5762, x6942, 0.0);
        const Real x6944 = w6780 / x6926;
        const Real x6946 = x6944 * x6938;
        const Real x6947 = -x6946;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6948 = (real_387[l] > 0.0);
            const Real a6949 = select(a6948, 0.0, real_387[l]);
            const Mask a6950 = (real_387[l] < 0.0);
            const Real a6951 = select(a6950, 0.0, real_387[l]);
            real_384[l] = a6949;
            real_413[l] = a6951;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6529 = real_410[l] * real_400[l];
            const Real a6530 = real_319[l] * 333500000.0;
            const Real a6531 = a6529 + a6530;
            const Real a6532 = real_411[l] * real_412[l + 5];
            const Real a6533 = w6423 * a6532;
            const Real a6534 = a6531 + a6533;
            const Mask a6535 = (a6534 >= real_321[l]);
            const Mask a6536 = (a6534 <= real_388[l]);
            const Mask a6537 = ~a6535;
            const Mask a6538 = (a6536 & a6537);
            const Real a6539 = a6534 / 333500000.0;
            const Real a6540 = maximum(a6539, real_327[l]);
            const Real a6541 = minimum(a6540, real_301[l]);
            const Real a6542 = real_410[l] * real_331[l];
            const Real a6543 = a6542 + a6530;
            const Real a6544 = a6543 - a6534;
            const Real a6545 = 2094000.0 * real_331[l];
            const Real a6546 = a6545 + 333500000.0;
            const Real a6547 = real_410[l] * real_391[l];
            const Real a6548 = a6546 + a6547;
            const Real a6549 = a6544 / a6548;
            const Real a6550 = real_319[l] - a6549;
            const Mask a6551 = (a6544 > 0.0);
            const Real a6552 = maximum(real_319[l], a6541);
            const Real a6553 = a6541 + a6552;
            const Real a6554 = a6553 * 0.5;
            const Real a6555 = select(a6551, a6554, a6541);
            const Mask a6556 = (a6550 >= a6541);
            const Real a6557 = minimum(a6550, real_301[l]);
            const Real a6558 = select(a6556, a6557, a6555);
            const Real a6559 = select(a6538, real_327[l], a6558);
            const Real a6560 = select(a6535, real_301[l], a6559);
            const Real a6561 = a6560 * 333500000.0;
            const Real a6562 = a6534 - a6561;
            const Real a6563 = 2094000.0 * a6560;
            const Real a6564 = real_10[l] + a6563;
            const Real a6565 = a6562 / a6564;
            const Real a6566 = a6560 - numbers[l + 15 * LAYERS + 54];
            const Real a6567 = a6566 / real_328[l];
            const Mask a6568 = (a6567 < 1e-12);
            const Real a6569 = select(a6568, 1e-12, a6567);
            const Real a6570 = log(a6569);
            const Real a6571 = numbers[l + LAYERS + 47] * a6570;
            const Real a6572 = numbers[l + 16 * LAYERS + 54] - a6571;
            const Mask a6573 = (a6572 > 16.11809565095832);
            const Real a6574 = select(a6573, 16.11809565095832, a6572);
            const Real a6575 = exp(a6574);
            const Real a6576 = numbers[l + LAYERS + 47] * a6575;
            const Real a6577 = a6569 * real_328[l];
            const Real a6578 = a6576 / a6577;
            const Real a6580 = a6575 * 0.008034787106446777;
            const Real a6582 = a6580 + numbers[l + 6 * LAYERS + 47];
            const Real a6583 = -a6582;
            const Real a6584 = a6578 * 0.008034787106446777;
            const Mask a6585 = (a6535 | a6538);
            const Real a6586 = select(a6585, a6565, a6583);
            const Real a6588 = select(w6425, a6586, real_400[l]);
            const Real a6589 = select(w6425, a6560, real_319[l]);
            const Real a6590 = select(w6425, a6583, real_331[l]);
            const Real a6591 = select(w6425, a6584, real_391[l]);
            real_342[l + 1] = a6588;
            real_414[l] = a6589;
            real_415[l] = a6590;
            real_416[l] = a6591;
        }
        // snow_ground._residuals
        const Real x6958 = real_387[4] - real_342[1];
        const Real x6959 = x5764 * x6958;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6642 = real_184[l] + real_181[l + 1];
            const Real a6643 = -a6642;
            const Real a6644 = 1 / a6643;
            const Real a6645 = seconds * a6644;
            const Real a6646 = select(x5762, a6645, 0.0);
            const Real a6647 = a6646 * a6644;
            const Real a6650 = a6647 * real_141[l];
            const Real a6651 = -a6650;
            const Real a6652 = a6647 * real_383[l + 1];
            const Real a6952 = real_384[l] - real_384[l + 1];
            const Real a6953 = a6646 * a6952;
            const Real a6954 = real_413[l] - real_413[l + 1];
            const Real a6955 = real_397[l] * a6954;
            const Real a6957 = a6953 - a6955;
            real_417[l] = a6646;
            real_418[l] = a6651;
            real_419[l] = a6652;
            real_420[l] = a6957;
        }
        // snow_ground._residuals
        real_420[4] = real_of(0.0);
        real_413[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_413[l + 1] = real_420[l];
        const Real x6964 = seconds * x6941;
        // enthalpy._drop_from_above
        real_342[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_411[l] = real_342[l + 2];
        real_411[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6982 = x5767 * real_387[4];
        // snow_ground._residuals, snow_ground._at
        Real a6986_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6962 = real_420[l] - real_413[l];
            const Real a6963 = a6962 + in_row(l, 4, x6959);
            const Real a6965 = real_386[l] + real_177[l];
            const Real a6966 = a6965 + a6963;
            const Real a6967 = a6966 - in_row(l, 0, x6964);
            const Real a6985 = magnitude(a6967);
            a6986_last = a6986_last + a6985;
            real_384[l] = a6967;
            real_141[l] = a6985;
        }
        // snow_ground._at
        const Real x6987 = x1372 * a6986_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6991_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6968 = 2094000.0 * real_414[l];
            const Real a6969 = real_10[l] + a6968;
            const Real a6970 = a6969 * real_342[l + 1];
            const Real a6971 = real_414[l] * 333500000.0;
            const Real a6972 = a6970 + a6971;
            const Real a6973 = a6972 - real_326[l];
            const Real a6975 = real_342[l + 1] - real_342[l];
            const Real a6976 = real_277[l] * a6975;
            const Real a6977 = a6973 + a6976;
            const Real a6979 = real_342[l + 1] - real_411[l];
            const Real a6980 = real_340[l] * a6979;
            const Real a6981 = a6977 + a6980;
            const Real a6984 = a6981 + in_row(l, 0, x6982);
            const Real a6989 = magnitude(a6984);
            const Real a6990 = numbers[l] * a6989;
            a6991_last = a6991_last + a6990;
            real_410[l] = a6984;
            real_421[l] = a6989;
        }
        // snow_ground._at
        const Real x6992 = a6991_last - x6987;
        // snow_ground._tolerance
        const Real x6995 = seconds * x6641;
        const Real x6996 = magnitude(x6939);
        const Real x6997 = magnitude(real_387[0]);
        const Real x6998 = x6996 + x6997;
        const Real x6999 = x6995 * x6998;
        Real a7000_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7000_last = a7000_last + real_417[l];
        }
        const Real x7001 = a7000_last + x5764;
        Real a7003_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7002 = magnitude(real_387[l]);
            a7003_last = maximum(a7003_last, a7002);
        }
        const Real x7004 = a7003_last + x6392;
        const Real x7005 = x7004 + 30.0;
        const Real x7006 = x7001 * x7005;
        const Real x7007 = x7006 + x6999;
        // snow_ground._at
        Mask a6994_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6993 = (real_421[l] > real_323[l]);
            a6994_last = (a6994_last | a6993);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a7011_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a7008 = real_154[l] + x7007;
            const Real a7009 = a7008 * 7.105427357601002e-15;
            const Mask a7010 = (real_141[l] > a7009);
            a7011_last = (a7011_last | a7010);
        }
        // snow_ground._at
        const Mask x7012 = (a6994_last | a7011_last);
        // snow_ground._iteration
        const Real x7013 = w6423 * 0.0001;
        const Real x7014 = 1.0 - x7013;
        const Real x7015 = x7014 * w6422;
        const Mask x7016 = (x6992 < x7015);
        const Mask x7017 = (w6424 < 20.0);
        const Mask x7018 = (x7016 | x7017);
        const Mask x7019 = (w6423 <= 0.0001);
        const Mask x7020 = (x7018 | x7019);
        const Mask x7021 = (x7020 | x6448);
        const Mask x7022 = (w6425 & x7021);
        const Real x7023 = w6423 * 2.0;
        const Mask x7024 = (x7023 > 1.0);
        const Real x7025 = select(x7024, 1.0, x7023);
        const Real x7026 = w6423 * 0.5;
        const Real x7027 = select(x7022, x7025, x7026);
        const Real x7028 = w6424 + 1.0;
        // snow_ground._is_slow
        const Mask x7029 = (x7028 >= 40.0);
        const Mask x7030 = (x7028 < 60.0);
        const Mask x7031 = (x7029 & x7030);
        const Mask x7032 = (mask_of(false) | x7031);
        const Mask x7033 = (x7028 >= 80.0);
        const Mask x7034 = (x7028 < 120.0);
        const Mask x7035 = (x7033 & x7034);
        const Mask x7036 = (x7032 | x7035);
        const Mask x7037 = (x7028 >= 160.0);
        const Mask x7038 = (x7028 < 200.0);
        const Mask x7039 = (x7037 & x7038);
        const Mask x7040 = (x7036 | x7039);
        // snow_ground._iteration
        const Mask x7041 = (x6448 | x7040);
        const Real x7042 = select(x7041, 1.0, x7027);
        const Real x7048 = select(x7022, x6641, w6407);
        const Real x7049 = select(x7022, x6649, w6408);
        const Real x7054 = select(x7022, x6939, w6413);
        const Real x7055 = select(x7022, x6941, w6414);
        const Real x7056 = select(x7022, x6943, w6415);
        const Real x7057 = select(x7022, x6938, w6416);
        const Real x7058 = select(x7022, x6947, w6417);
        const Real x7059 = select(x7022, x6926, w6418);
        const Mask x7060 = select(x7022, x6656, w6419);
        const Real x7063 = select(x7022, x6992, w6422);
        const Mask x7064 = select(x7022, x7012, w6425);
        const Real x7065 = select(w6425, x7042, w6423);
        const Real x7066 = real_of_mask(w6425);
        const Real x7067 = w6424 + x7066;
        const Mask x7068 = ~x7022;
        const Mask x7069 = (x7064 | x7068);
        const Mask x7070 = (w6425 & x7069);
        for (int l = 0; l < 5; ++l) {
            const Real a7043 = select(x7022, real_386[l], real_385[l]);
            const Real a7061 = select(x7022, real_384[l], real_378[l]);
            real_141[l] = a7043;
            real_387[l] = a7061;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7044 = select(x7022, real_342[l + 1], real_400[l]);
            const Real a7045 = select(x7022, real_414[l], real_319[l]);
            const Real a7046 = select(x7022, real_415[l], real_331[l]);
            const Real a7047 = select(x7022, real_416[l], real_391[l]);
            const Real a7062 = select(x7022, real_410[l], real_390[l]);
            real_421[l] = a7044;
            real_411[l] = a7045;
            real_422[l] = a7046;
            real_423[l] = a7047;
            real_424[l] = a7062;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7050 = select(x7022, real_417[l], real_401[l]);
            const Real a7051 = select(x7022, real_418[l], real_402[l]);
            const Real a7052 = select(x7022, real_419[l], real_403[l]);
            const Real a7053 = select(x7022, real_398[l], real_404[l]);
            real_425[l] = a7050;
            real_426[l] = a7051;
            real_427[l] = a7052;
            real_428[l] = a7053;
        }
        for (int l = 0; l < 5; ++l) real_385[l] = real_141[l];
        for (int l = 0; l < LAYERS; ++l) real_400[l] = real_421[l];
        for (int l = 0; l < LAYERS; ++l) real_319[l] = real_411[l];
        for (int l = 0; l < LAYERS; ++l) real_331[l] = real_422[l];
        for (int l = 0; l < LAYERS; ++l) real_391[l] = real_423[l];
        for (int l = 0; l < 4; ++l) real_401[l] = real_425[l];
        for (int l = 0; l < 4; ++l) real_402[l] = real_426[l];
        for (int l = 0; l < 4; ++l) real_403[l] = real_427[l];
        for (int l = 0; l < 4; ++l) real_404[l] = real_428[l];
        for (int l = 0; l < 5; ++l) real_378[l] = real_387[l];
        for (int l = 0; l < LAYERS; ++l) real_390[l] = real_424[l];
        w6407 = x7048;
        w6408 = x7049;
        w6413 = x7054;
        w6414 = x7055;
        w6415 = x7056;
        w6416 = x7057;
        w6417 = x7058;
        w6418 = x7059;
        w6419 = x7060;
        w6422 = x7063;
        w6423 = x7065;
        w6424 = x7067;
        w6425 = x7070;
    }
    // snow_ground._tolerance
    const Real x7083 = seconds * w6407;
    const Real x7084 = magnitude(w6413);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a7076 = real_385[l] - real_154[l];
        const Mask a7077 = (real_385[l] < 0.0);
        const Mask a7078 = (a7076 > 0.0);
        const Real a7079 = real_385[l] * real_150[l];
        const Real a7080 = a7076 * real_133[l];
        const Real a7081 = select(a7078, a7080, 0.0);
        const Real a7082 = select(a7077, a7079, a7081);
        real_377[l] = a7076;
        mask_405[l] = a7077;
        mask_429[l] = a7078;
        real_382[l] = a7082;
    }
    // snow_ground._tolerance
    const Real x7085 = magnitude(real_382[0]);
    const Real x7086 = x7084 + x7085;
    const Real x7087 = x7083 * x7086;
    Real a7088_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a7088_last = a7088_last + real_401[l];
    }
    const Real x7089 = a7088_last + x5764;
    Real a7091_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a7090 = magnitude(real_382[l]);
        a7091_last = maximum(a7091_last, a7090);
    }
    const Real x7092 = a7091_last + x6392;
    const Real x7093 = x7092 + 30.0;
    const Real x7094 = x7089 * x7093;
    const Real x7095 = x7094 + x7087;
    // snow_ground._tolerance, snow_ground._solution, snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a7096 = real_154[l] + x7095;
        const Real a7097 = a7096 * 7.105427357601002e-15;
        const Real a7098 = a7097 * 8.0;
        const Real a7100 = select(mask_429[l], real_133[l], 0.0);
        const Real a7101 = select(mask_405[l], real_150[l], a7100);
        const Mask a7102 = (real_382[l] > 0.0);
        const Real a7103 = select(a7102, 0.0, real_382[l]);
        real_380[l] = a7098;
        real_178[l] = a7101;
        mask_430[l] = a7102;
        real_177[l] = a7103;
    }
    // snow_ground._response
    const Real x7105 = select(mask_of(false), w6416, w6417);
    const Real x7106 = -w6407;
    const Real x7107 = select(mask_of(false), x7106, w6415);
    const Real x7108 = x7107 * real_178[0];
    const Real x7109 = x7105 * w6408;
    const Real x7110 = x7108 + x7109;
    const Real x7119 = seconds * x7110;
    // snow_ground._solution
    Mask a7130_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a7128 = magnitude(real_378[l]);
        const Mask a7129 = (a7128 <= real_380[l]);
        a7130_last = (a7130_last & a7129);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a7133_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_319[l];
        const Mask a7071 = (real_319[l] < real_301[l]);
        const Mask a7072 = (real_319[l] > real_327[l]);
        const Mask a7073 = (a7071 & a7072);
        const Real a7074 = select(a7073, real_391[l], 1.0);
        const Real a7075 = 1 / a7074;
        const Real a7099 = real_323[l] * 8.0;
        const Real a7120 = 2094000.0 * real_400[l];
        const Real a7121 = a7120 + 333500000.0;
        const Real a7122 = a7121 / a7074;
        const Real a7123 = 2094000.0 * real_319[l];
        const Real a7124 = real_10[l] + a7123;
        const Real a7125 = select(a7073, a7122, 0.0);
        const Real a7126 = a7124 + a7125;
        const Real a7127 = select(a7073, a7075, 0.0);
        const Real a7131 = magnitude(real_390[l]);
        const Mask a7132 = (a7131 <= a7099);
        a7133_last = (a7133_last & a7132);
        mask_431[l] = a7073;
        real_331[l] = a7126;
        real_399[l] = a7127;
    }
    // snow_ground._solution
    const Mask x7134 = (a7130_last & a7133_last);
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7193 = real_150[l] * real_150[l];
        const Real a7197 = real_133[l] * real_133[l];
        const Real a7212 = real_385[l] / real_379[l];
        const Mask a7219 = (a7212 < 0.0);
        const Real a7220 = select(a7219, 0.0, a7212);
        const Mask a7223 = (a7220 > 1.0);
        const Real a7224 = select(a7223, 1.0, a7220);
        const Real a7228 = a7224 * a7224;
        const Real a7233 = real_381[l] * a7228;
        const Real a7240 = 1.0 - a7233;
        const Real a7241 = a7240 * real_173[l];
        const Real a7247 = a7240 * real_167[l];
        const Real a7253 = real_187[l] - a7247;
        const Mask a7255 = (a7253 < 0.0);
        const Real a7256 = select(a7255, 0.0, a7253);
        const Real a7258 = a7224 / 0.1;
        const Mask a7261 = (a7258 > 1.0);
        const Real a7262 = select(a7261, 1.0, a7258);
        const Real a7265 = a7262 * a7256;
        const Real a7270 = a7247 + a7265;
        const Real a7271 = -a7270;
        real_380[l] = a7193;
        real_378[l] = a7197;
        real_154[l] = a7212;
        mask_432[l] = a7219;
        mask_433[l] = a7223;
        real_387[l] = a7224;
        real_141[l] = a7228;
        real_384[l] = a7240;
        real_386[l] = a7241;
        mask_434[l] = a7255;
        real_413[l] = a7256;
        mask_435[l] = a7261;
        real_420[l] = a7262;
        real_383[l] = a7270;
        real_181[l] = a7271;
    }
    // snow_ground._links
    const Real x7273 = 1 / real_181[0];
    const Real x7274 = x7273 * x7273;
    const Real x7278 = select(x5762, x7273, 0.0);
    // snow_skin.skin_flux
    const Real x7302 = w6413 + 273.15;
    const Real x7303 = w6413 - x1467;
    // calm_air.coefficient
    const Real x7307 = x7303 * x1439;
    const Real x7308 = -x7307;
    // calm_air.limited_richardson
    const Mask x7315 = (x7308 > 0.0);
    const Real x7316 = select(x7315, x7307, 0.0);
    const Real x7320 = x7316 * x1644;
    const Real x7321 = -x7320;
    const Real x7326 = expm1(x7321);
    const Real x7327 = x7326 + 1.0;
    const Real x7331 = x7326 + 2.0;
    const Real x7332 = x7326 / x7331;
    const Real x7338 = numbers[LAYERS + 2] * x7332;
    const Real x7344 = select(x7315, x7338, x7307);
    const Real x7345 = -x7344;
    // calm_air.coefficient
    const Mask x7347 = (x7345 > 0.0);
    const Real x7348 = select(x7347, x7344, 0.0);
    const Real x7351 = x7348 * 5.0;
    const Real x7354 = 1.0 - x7351;
    const Real x7355 = sqrt(x7354);
    const Real x7356 = x7355 * 2.0;
    const Real x7358 = x7348 * 15.0;
    const Real x7361 = x7358 * x7355;
    const Real x7367 = 1.0 - x7361;
    const Real x7368 = 1 / x7367;
    const Real x7369 = x7368 * x7368;
    const Real x7374 = select(x7347, 0.0, x7344);
    const Mask x7377 = (x7374 > 1e-30);
    const Mask x7378 = (x7374 < 1e-30);
    const Real x7379 = select(x7378, 1e-30, x7374);
    const Real x7382 = sqrt(x7379);
    const Real x7383 = x7382 * 2.0;
    const Real x7386 = select(x7377, x7382, 0.0);
    const Real x7389 = x1449 * x7386;
    const Real x7394 = x7389 + 1.0;
    const Real x7395 = 1 / x7394;
    const Real x7396 = x7395 * x7395;
    const Real x7400 = x7374 * 15.0;
    const Real x7403 = x7400 * x7395;
    const Real x7410 = x7403 + 1.0;
    const Real x7411 = select(x7347, x7368, x7410);
    const Real x7414 = x1428 * x7411;
    // snow_skin.skin_flux
    const Real x7419 = x257 * x7414;
    const Real x7423 = x7302 * 461.0;
    const Real x7424 = 2830000.0 / x7423;
    const Real x7425 = w6413 / 273.15;
    const Real x7426 = x7425 * x7424;
    const Real x7427 = exp(x7426);
    const Real x7428 = x7427 * 611.0;
    const Real x7429 = x7428 * 0.378;
    const Real x7430 = forcing[3] - x7429;
    const Real x7431 = x7428 * 0.622;
    const Real x7432 = x7431 / x7430;
    const Real x7436 = x7432 - forcing[2];
    const Real x7438 = x7419 * 1004.5;
    const Real x7440 = x7438 + numbers[LAYERS + 4];
    const Real x7443 = x7302 * x7302;
    const Real x7444 = x7443 * x7302;
    const Real x7445 = x5855 * x7444;
    const Real x7447 = x7419 * x7436;
    const Real x7451 = x7440 * x7303;
    const Real x7455 = x7445 * x7302;
    const Real x7457 = x1465 - x7455;
    const Real x7459 = x7457 - x7451;
    const Real x7461 = 2830000.0 * x7447;
    const Real x7463 = x7459 - x7461;
    // snow_skin.skin_of
    const Real x7465 = w6413 - real_382[0];
    const Real x7467 = x7278 * x7465;
    const Real x7472 = x7463 - x7467;
    const Real x7474 = x7472 / w6418;
    const Real x7476 = w6413 + x7474;
    const Real x7477 = select(w6419, 0.0, x7476);
    const Real x7479 = x7477 - real_382[0];
    const Mask x7488 = (real_382[0] < 0.0);
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7498 = (real_382[l] < 0.0);
        const Real a7499 = select(a7498, 0.0, real_382[l]);
        mask_436[l] = a7498;
        real_181[l] = a7499;
    }
    // snow_ground.advance_snow_ground, retention.at, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a7151 = (real_319[l] >= real_301[l]);
        const Real a7152 = select(a7151, real_301[l], real_327[l]);
        const Real a7154 = select(mask_431[l], real_319[l], a7152);
        const Real a7156 = a7154 - numbers[l + 15 * LAYERS + 54];
        const Real a7158 = a7156 / real_328[l];
        const Mask a7162 = (a7158 < 1e-12);
        const Real a7163 = select(a7162, 1e-12, a7158);
        const Real a7165 = log(a7163);
        const Real a7167 = numbers[l + LAYERS + 47] * a7165;
        const Real a7171 = numbers[l + 16 * LAYERS + 54] - a7167;
        const Mask a7173 = (a7171 > 16.11809565095832);
        const Real a7174 = select(a7173, 16.11809565095832, a7171);
        const Real a7176 = exp(a7174);
        const Real a7180 = a7176 * 0.008034787106446777;
        const Real a7184 = a7180 + numbers[l + 6 * LAYERS + 47];
        const Real a7185 = -a7184;
        const Real a7188 = select(mask_431[l], a7185, real_400[l]);
        mask_437[l] = a7151;
        real_390[l] = a7154;
        real_391[l] = a7158;
        mask_438[l] = a7162;
        real_323[l] = a7163;
        real_393[l] = a7165;
        mask_439[l] = a7173;
        real_392[l] = a7176;
        real_389[l] = a7188;
    }
    // snow_ground._residuals
    const Real x7517 = real_382[4] - real_389[0];
    // enthalpy._drop_from_above
    real_327[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_327[l + 1] = real_389[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_388[l] = real_389[l + 1];
    real_388[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a7104 = real_177[l] - real_177[l + 1];
        const Real a7111 = select(mask_405[l], real_401[l], real_404[l]);
        const Real a7112 = a7111 * real_178[l];
        const Real a7113 = a7104 * real_402[l];
        const Real a7114 = a7112 + a7113;
        const Real a7115 = select(mask_405[l + 1], real_401[l], real_404[l]);
        const Real a7116 = a7115 * real_178[l + 1];
        const Real a7117 = a7104 * real_403[l];
        const Real a7118 = a7116 - a7117;
        const Real a7281 = real_386[l] + real_383[l + 1];
        const Real a7282 = -a7281;
        const Real a7284 = 1 / a7282;
        const Real a7285 = a7284 * a7284;
        const Real a7289 = seconds * a7284;
        const Real a7292 = select(x5762, a7289, 0.0);
        const Real a7507 = real_181[l] - real_181[l + 1];
        real_398[l] = a7104;
        real_187[l] = a7114;
        real_184[l + 1] = a7118;
        real_396[l] = a7285;
        real_395[l] = a7292;
        real_240[l] = a7507;
    }
    // snow_ground._direction
    real_187[4] = real_of(0.0);
    real_184[0] = real_of(0.0);
    const Real x7592 = x5764 * real_178[4];
    const Real x7596 = x5767 * real_178[4];
    const Real x7603 = -x5764;
    for (int l = 0; l < 4; ++l) {
        const Real a7595 = -real_187[l];
        const Real a7602 = -real_184[l + 1];
        real_404[l] = a7595;
        real_403[l] = a7602;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7598 = -real_320[l + 1];
        const Real a7604 = -real_340[l];
        real_281[l] = a7598;
        real_282[l] = a7604;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_407[l] = real_404[l];
    real_407[4] = x7596;
    for (int l = 0; l < LAYERS - 1; ++l) real_407[l + 5] = real_281[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7591 = real_187[l] + real_184[l];
        const Real a7593 = a7591 + in_row(l, 4, x7592);
        const Real a7594 = a7593 - in_row(l, 0, x7119);
        const Real a7599 = a7594 + 1.0;
        real_178[l] = a7599;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7541 = 2094000.0 * real_390[l];
        const Real a7543 = real_10[l] + a7541;
        const Real a7557 = real_389[l] - real_327[l];
        const Real a7570 = real_389[l] - real_388[l];
        const Real a7600 = real_331[l] + real_277[l];
        const Real a7601 = a7600 + real_340[l];
        real_321[l] = a7543;
        real_326[l] = a7557;
        real_424[l] = a7570;
        real_423[l] = a7601;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_412[l] = real_178[l];
    for (int l = 0; l < LAYERS; ++l) real_412[l + 5] = real_423[l];
    for (int l = 0; l < 4; ++l) real_406[l] = real_403[l];
    real_406[4] = x7603;
    for (int l = 0; l < LAYERS - 1; ++l) real_406[l + 5] = real_282[l];
    // tridiagonal.jvp
    real_409[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_409[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_408[l] = real_of(0.0);
    real_408[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7673 = select(x5762, w6413, 0.0);
    const Real x7675 = select(x5762, w6414, 0.0);
    const Real x7677 = real_382[4] - real_400[0];
    const Real x7679 = x1367 * x7677;
    const Real x7684 = select(x5762, x7679, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7671 = select(x7134, real_400[l], NOT_A_NUMBER);
        const Real a7686 = a7671 + 273.15;
        after[l] = a7686;
        real_423[l] = a7671;
        real_388[l] = a7686;
    }
    // ground_heat.heat
    const Real x7689 = x5569 - real_388[0];
    // snow_skin.skin_flux
    const Real x7738 = x7673 + 273.15;
    after[3 * LAYERS + 31] = x7738;
    const Real x7739 = x7673 - x1467;
    // calm_air.coefficient
    const Real x7743 = x7739 * x1439;
    const Real x7744 = -x7743;
    // calm_air.limited_richardson
    const Mask x7751 = (x7744 > 0.0);
    const Real x7752 = select(x7751, x7743, 0.0);
    const Real x7756 = x7752 * x1644;
    const Real x7757 = -x7756;
    const Real x7762 = expm1(x7757);
    const Real x7763 = x7762 + 1.0;
    const Real x7767 = x7762 + 2.0;
    const Real x7768 = x7762 / x7767;
    const Real x7774 = numbers[LAYERS + 2] * x7768;
    const Real x7780 = select(x7751, x7774, x7743);
    const Real x7781 = -x7780;
    // calm_air.coefficient
    const Mask x7783 = (x7781 > 0.0);
    const Real x7784 = select(x7783, x7780, 0.0);
    const Real x7787 = x7784 * 5.0;
    const Real x7790 = 1.0 - x7787;
    const Real x7791 = sqrt(x7790);
    const Real x7792 = x7791 * 2.0;
    const Real x7794 = x7784 * 15.0;
    const Real x7797 = x7794 * x7791;
    const Real x7803 = 1.0 - x7797;
    const Real x7804 = 1 / x7803;
    const Real x7805 = x7804 * x7804;
    const Real x7810 = select(x7783, 0.0, x7780);
    const Mask x7813 = (x7810 > 1e-30);
    const Mask x7814 = (x7810 < 1e-30);
    const Real x7815 = select(x7814, 1e-30, x7810);
    const Real x7818 = sqrt(x7815);
    const Real x7819 = x7818 * 2.0;
    const Real x7822 = select(x7813, x7818, 0.0);
    const Real x7825 = x1449 * x7822;
    const Real x7830 = x7825 + 1.0;
    const Real x7831 = 1 / x7830;
    const Real x7832 = x7831 * x7831;
    const Real x7836 = x7810 * 15.0;
    const Real x7839 = x7836 * x7831;
    const Real x7846 = x7839 + 1.0;
    const Real x7847 = select(x7783, x7804, x7846);
    const Real x7850 = x1428 * x7847;
    // snow_skin.skin_flux
    const Real x7855 = x257 * x7850;
    const Real x7859 = x7738 * 461.0;
    const Real x7861 = 2830000.0 / x7859;
    const Real x7865 = x7673 / 273.15;
    const Real x7867 = x7865 * x7861;
    const Real x7871 = exp(x7867);
    const Real x7873 = x7871 * 611.0;
    const Real x7875 = x7873 * 0.378;
    const Real x7877 = forcing[3] - x7875;
    const Real x7879 = x7873 * 0.622;
    const Real x7881 = x7879 / x7877;
    const Real x7885 = x7881 - forcing[2];
    const Real x7887 = x7855 * 1004.5;
    const Real x7889 = x7887 + numbers[LAYERS + 4];
    const Real x7891 = x7738 * x7738;
    const Real x7894 = x7891 * x7738;
    const Real x7898 = x5855 * x7894;
    const Real x7902 = x7855 * x7885;
    const Real x7906 = x7889 * x7739;
    const Real x7910 = x7898 * x7738;
    const Real x7914 = x1465 - x7910;
    const Real x7916 = x7914 - x7906;
    const Real x7918 = 2830000.0 * x7902;
    const Real x7920 = x7916 - x7918;
    // layered_snow.close_snow
    const Real x7922 = seconds * x7902;
    const Real x7924 = x1372 * x7922;
    const Real x7930 = select(x5762, x7924, 0.0);
    const Real x7931 = -x7930;
    // snow_water.with_vapour_exchange
    const Mask x7933 = (x7931 < 0.0);
    const Real x7934 = select(x7933, 0.0, x7930);
    const Real x7935 = -x7934;
    const Mask x7938 = (x7930 < 0.0);
    const Real x7939 = select(x7938, 0.0, x7930);
    const Mask x7943 = (x1150 > 0.0);
    const Real x7944 = select(x7943, x1150, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7701 = x1372 * real_385[l];
        const Real a7707 = select(x5762, a7701, 0.0);
        const Real a7710 = a7707 / 333500.0;
        const Real a7711 = -a7710;
        const Mask a7713 = (a7711 < 0.0);
        const Real a7714 = select(a7713, 0.0, a7710);
        const Real a7715 = -a7714;
        const Mask a7717 = (a7715 > real_135[l]);
        const Real a7718 = select(a7717, real_135[l], a7715);
        const Real a7720 = real_135[l] - a7718;
        const Mask a7722 = (real_138[l] > 0.0);
        const Real a7723 = select(a7722, real_138[l], 1.0);
        const Real a7725 = a7720 / a7723;
        const Mask a7729 = (a7725 > 1.0);
        const Real a7730 = select(a7729, 1.0, a7725);
        const Real a7732 = select(a7722, a7730, 0.0);
        const Real a7734 = a7732 * real_90[l];
        real_178[l] = a7707;
        mask_440[l] = a7713;
        mask_441[l] = a7717;
        mask_442[l] = a7722;
        real_184[l] = a7723;
        real_187[l] = a7725;
        mask_443[l] = a7729;
        real_181[l] = a7732;
        real_383[l] = a7734;
    }
    // snow_water.with_vapour_exchange
    const Real x7946 = select(x7943, real_178[0], 0.0);
    const Real x7947 = -x7946;
    // snow_layers.liquid_water
    const Real x7949 = real_178[0] / 333500.0;
    const Real x7950 = -x7949;
    const Mask x7952 = (x7950 < 0.0);
    const Real x7953 = select(x7952, 0.0, x7949);
    const Real x7954 = -x7953;
    const Mask x7956 = (x7954 > x1150);
    const Real x7957 = select(x7956, x1150, x7954);
    // snow_water.with_vapour_exchange
    const Real x7959 = x1150 - x7957;
    const Mask x7961 = (x7935 > x7959);
    const Real x7962 = select(x7961, x7959, x7935);
    const Real x7964 = x7962 - x7939;
    const Mask x7966 = (x7959 > 0.0);
    // snow_layers.warmth
    const Real x7967 = x7944 * 2106.0;
    const Real x7969 = 1 / x7967;
    const Real x7970 = x7969 * x7969;
    const Real x7974 = x7944 * 4218.0;
    const Real x7976 = 1 / x7974;
    const Real x7977 = x7976 * x7976;
    const Real x7981 = x7944 * 333500.0;
    const Real x7983 = x7946 + x7981;
    const Real x7984 = -x7983;
    const Mask x7986 = (x7947 < 0.0);
    const Mask x7987 = (x7984 > 0.0);
    const Real x7988 = x7946 * x7969;
    const Real x7993 = x7983 * x7976;
    const Real x7998 = select(x7987, x7993, 0.0);
    const Real x8001 = select(x7986, x7988, x7998);
    const Real x8002 = -x8001;
    // snow_water.with_vapour_exchange
    const Mask x8004 = (x8002 > 0.0);
    const Real x8005 = select(x8004, 0.0, x8001);
    const Real x8008 = x8005 * 2106.0;
    const Real x8011 = x7964 * x8008;
    const Real x8017 = select(x7966, x7959, 1.0);
    const Real x8019 = x7964 / x8017;
    const Real x8023 = 1.0 - x8019;
    const Real x8026 = x7934 + x7962;
    const Real x8027 = -x8026;
    const Real x8029 = x1150 - x7964;
    const Real x8031 = x8011 - real_178[0];
    const Real x8033 = real_383[0] * x8023;
    const Real x8038 = select(x7966, x8033, real_383[0]);
    const Real x8040 = x7962 / x7944;
    const Real x8044 = 1.0 - x8040;
    const Real x8046 = real_134[0] * x8044;
    const Mask x8051 = (real_91[1] > 0.0);
    const Real x8052 = select(x8051, real_91[1], 1.0);
    const Real x8054 = select(x8051, real_178[1], 0.0);
    const Real x8055 = -x8054;
    // snow_layers.liquid_water
    const Real x8057 = real_178[1] / 333500.0;
    const Real x8058 = -x8057;
    const Mask x8060 = (x8058 < 0.0);
    const Real x8061 = select(x8060, 0.0, x8057);
    const Real x8062 = -x8061;
    const Mask x8064 = (x8062 > real_91[1]);
    const Real x8065 = select(x8064, real_91[1], x8062);
    // snow_water.with_vapour_exchange
    const Real x8067 = real_91[1] - x8065;
    const Mask x8069 = (x8027 > x8067);
    const Real x8070 = select(x8069, x8067, x8027);
    const Mask x8072 = (x8067 > 0.0);
    // snow_layers.warmth
    const Real x8073 = x8052 * 2106.0;
    const Real x8075 = 1 / x8073;
    const Real x8076 = x8075 * x8075;
    const Real x8080 = x8052 * 4218.0;
    const Real x8082 = 1 / x8080;
    const Real x8083 = x8082 * x8082;
    const Real x8087 = x8052 * 333500.0;
    const Real x8089 = x8054 + x8087;
    const Real x8090 = -x8089;
    const Mask x8092 = (x8055 < 0.0);
    const Mask x8093 = (x8090 > 0.0);
    const Real x8094 = x8054 * x8075;
    const Real x8099 = x8089 * x8082;
    const Real x8104 = select(x8093, x8099, 0.0);
    const Real x8107 = select(x8092, x8094, x8104);
    const Real x8108 = -x8107;
    // snow_water.with_vapour_exchange
    const Mask x8110 = (x8108 > 0.0);
    const Real x8111 = select(x8110, 0.0, x8107);
    const Real x8114 = x8111 * 2106.0;
    const Real x8117 = x8070 * x8114;
    const Real x8123 = select(x8072, x8067, 1.0);
    const Real x8125 = x8070 / x8123;
    const Real x8129 = 1.0 - x8125;
    const Real x8131 = x7964 + x8070;
    const Real x8133 = x8026 + x8070;
    const Real x8134 = -x8133;
    const Real x8137 = real_91[1] - x8070;
    const Real x8139 = x8117 - real_178[1];
    const Real x8141 = real_383[1] * x8129;
    const Real x8146 = select(x8072, x8141, real_383[1]);
    const Real x8148 = x8070 / x8052;
    const Real x8152 = 1.0 - x8148;
    const Real x8154 = real_134[1] * x8152;
    const Mask x8159 = (real_91[2] > 0.0);
    const Real x8160 = select(x8159, real_91[2], 1.0);
    const Real x8162 = select(x8159, real_178[2], 0.0);
    const Real x8163 = -x8162;
    // snow_layers.liquid_water
    const Real x8165 = real_178[2] / 333500.0;
    const Real x8166 = -x8165;
    const Mask x8168 = (x8166 < 0.0);
    const Real x8169 = select(x8168, 0.0, x8165);
    const Real x8170 = -x8169;
    const Mask x8172 = (x8170 > real_91[2]);
    const Real x8173 = select(x8172, real_91[2], x8170);
    // snow_water.with_vapour_exchange
    const Real x8175 = real_91[2] - x8173;
    const Mask x8177 = (x8134 > x8175);
    const Real x8178 = select(x8177, x8175, x8134);
    const Mask x8180 = (x8175 > 0.0);
    // snow_layers.warmth
    const Real x8181 = x8160 * 2106.0;
    const Real x8183 = 1 / x8181;
    const Real x8184 = x8183 * x8183;
    const Real x8188 = x8160 * 4218.0;
    const Real x8190 = 1 / x8188;
    const Real x8191 = x8190 * x8190;
    const Real x8195 = x8160 * 333500.0;
    const Real x8197 = x8162 + x8195;
    const Real x8198 = -x8197;
    const Mask x8200 = (x8163 < 0.0);
    const Mask x8201 = (x8198 > 0.0);
    const Real x8202 = x8162 * x8183;
    const Real x8207 = x8197 * x8190;
    const Real x8212 = select(x8201, x8207, 0.0);
    const Real x8215 = select(x8200, x8202, x8212);
    const Real x8216 = -x8215;
    // snow_water.with_vapour_exchange
    const Mask x8218 = (x8216 > 0.0);
    const Real x8219 = select(x8218, 0.0, x8215);
    const Real x8222 = x8219 * 2106.0;
    const Real x8225 = x8178 * x8222;
    const Real x8231 = select(x8180, x8175, 1.0);
    const Real x8233 = x8178 / x8231;
    const Real x8237 = 1.0 - x8233;
    const Real x8239 = x8131 + x8178;
    const Real x8241 = x8133 + x8178;
    const Real x8242 = -x8241;
    const Real x8245 = real_91[2] - x8178;
    const Real x8247 = x8225 - real_178[2];
    const Real x8249 = real_383[2] * x8237;
    const Real x8254 = select(x8180, x8249, real_383[2]);
    const Real x8256 = x8178 / x8160;
    const Real x8260 = 1.0 - x8256;
    const Real x8262 = real_134[2] * x8260;
    const Mask x8267 = (real_91[3] > 0.0);
    const Real x8268 = select(x8267, real_91[3], 1.0);
    const Real x8270 = select(x8267, real_178[3], 0.0);
    const Real x8271 = -x8270;
    // snow_layers.liquid_water
    const Real x8273 = real_178[3] / 333500.0;
    const Real x8274 = -x8273;
    const Mask x8276 = (x8274 < 0.0);
    const Real x8277 = select(x8276, 0.0, x8273);
    const Real x8278 = -x8277;
    const Mask x8280 = (x8278 > real_91[3]);
    const Real x8281 = select(x8280, real_91[3], x8278);
    // snow_water.with_vapour_exchange
    const Real x8283 = real_91[3] - x8281;
    const Mask x8285 = (x8242 > x8283);
    const Real x8286 = select(x8285, x8283, x8242);
    const Mask x8288 = (x8283 > 0.0);
    // snow_layers.warmth
    const Real x8289 = x8268 * 2106.0;
    const Real x8291 = 1 / x8289;
    const Real x8292 = x8291 * x8291;
    const Real x8296 = x8268 * 4218.0;
    const Real x8298 = 1 / x8296;
    const Real x8299 = x8298 * x8298;
    const Real x8303 = x8268 * 333500.0;
    const Real x8305 = x8270 + x8303;
    const Real x8306 = -x8305;
    const Mask x8308 = (x8271 < 0.0);
    const Mask x8309 = (x8306 > 0.0);
    const Real x8310 = x8270 * x8291;
    const Real x8315 = x8305 * x8298;
    const Real x8320 = select(x8309, x8315, 0.0);
    const Real x8323 = select(x8308, x8310, x8320);
    const Real x8324 = -x8323;
    // snow_water.with_vapour_exchange
    const Mask x8326 = (x8324 > 0.0);
    const Real x8327 = select(x8326, 0.0, x8323);
    const Real x8330 = x8327 * 2106.0;
    const Real x8333 = x8286 * x8330;
    const Real x8339 = select(x8288, x8283, 1.0);
    const Real x8341 = x8286 / x8339;
    const Real x8345 = 1.0 - x8341;
    const Real x8347 = x8239 + x8286;
    const Real x8349 = x8241 + x8286;
    const Real x8350 = -x8349;
    const Real x8353 = real_91[3] - x8286;
    const Real x8355 = x8333 - real_178[3];
    const Real x8357 = real_383[3] * x8345;
    const Real x8362 = select(x8288, x8357, real_383[3]);
    const Real x8364 = x8286 / x8268;
    const Real x8368 = 1.0 - x8364;
    const Real x8370 = real_134[3] * x8368;
    const Mask x8375 = (real_91[4] > 0.0);
    const Real x8376 = select(x8375, real_91[4], 1.0);
    const Real x8378 = select(x8375, real_178[4], 0.0);
    const Real x8379 = -x8378;
    // snow_layers.liquid_water
    const Real x8381 = real_178[4] / 333500.0;
    const Real x8382 = -x8381;
    const Mask x8384 = (x8382 < 0.0);
    const Real x8385 = select(x8384, 0.0, x8381);
    const Real x8386 = -x8385;
    const Mask x8388 = (x8386 > real_91[4]);
    const Real x8389 = select(x8388, real_91[4], x8386);
    // snow_water.with_vapour_exchange
    const Real x8391 = real_91[4] - x8389;
    const Mask x8393 = (x8350 > x8391);
    const Real x8394 = select(x8393, x8391, x8350);
    const Mask x8396 = (x8391 > 0.0);
    // snow_layers.warmth
    const Real x8397 = x8376 * 2106.0;
    const Real x8399 = 1 / x8397;
    const Real x8400 = x8399 * x8399;
    const Real x8404 = x8376 * 4218.0;
    const Real x8406 = 1 / x8404;
    const Real x8407 = x8406 * x8406;
    const Real x8411 = x8376 * 333500.0;
    const Real x8413 = x8378 + x8411;
    const Real x8414 = -x8413;
    const Mask x8416 = (x8379 < 0.0);
    const Mask x8417 = (x8414 > 0.0);
    const Real x8418 = x8378 * x8399;
    const Real x8423 = x8413 * x8406;
    const Real x8428 = select(x8417, x8423, 0.0);
    const Real x8431 = select(x8416, x8418, x8428);
    const Real x8432 = -x8431;
    // snow_water.with_vapour_exchange
    const Mask x8434 = (x8432 > 0.0);
    const Real x8435 = select(x8434, 0.0, x8431);
    const Real x8438 = x8435 * 2106.0;
    const Real x8441 = x8394 * x8438;
    const Real x8447 = select(x8396, x8391, 1.0);
    const Real x8449 = x8394 / x8447;
    const Real x8453 = 1.0 - x8449;
    const Real x8455 = x8347 + x8394;
    const Real x8458 = real_91[4] - x8394;
    const Real x8460 = x8441 - real_178[4];
    const Real x8462 = real_383[4] * x8453;
    const Real x8467 = select(x8396, x8462, real_383[4]);
    const Real x8469 = x8394 / x8376;
    const Real x8473 = 1.0 - x8469;
    const Real x8475 = real_134[4] * x8473;
    // snow_water.<genexpr>
    real_178[0] = x8029;
    real_178[1] = x8137;
    real_178[2] = x8245;
    real_178[3] = x8353;
    real_178[4] = x8458;
    real_91[0] = x8031;
    real_91[1] = x8139;
    real_91[2] = x8247;
    real_91[3] = x8355;
    real_91[4] = x8460;
    real_138[0] = x8038;
    real_138[1] = x8146;
    real_138[2] = x8254;
    real_138[3] = x8362;
    real_138[4] = x8467;
    real_135[0] = x8046;
    real_135[1] = x8154;
    real_135[2] = x8262;
    real_135[3] = x8370;
    real_135[4] = x8475;
    // snow_layers.liquid_water
    const Real x8488 = real_91[0] / 333500.0;
    const Mask x8490 = (x8488 < 0.0);
    const Real x8491 = select(x8490, 0.0, x8488);
    const Mask x8493 = (x8491 > real_178[0]);
    const Real x8494 = select(x8493, real_178[0], x8491);
    // snow_water.percolated
    const Real x8496 = real_178[0] - x8494;
    const Mask x8498 = (x8496 > 0.0);
    const Real x8499 = select(x8498, x8496, 1.0);
    const Real x8501 = x8496 / x8499;
    const Mask x8505 = (x8501 > 1.0);
    const Real x8506 = select(x8505, 1.0, x8501);
    const Real x8508 = select(x8498, x8506, 0.0);
    const Real x8510 = x8508 * real_138[0];
    const Real x8514 = x8496 / 917.0;
    const Mask x8516 = (x8510 < x8514);
    const Real x8517 = select(x8516, x8514, x8510);
    // snow_properties._pores
    const Real x8519 = x8517 - x8514;
    const Mask x8521 = (x8519 < 0.0);
    const Real x8522 = select(x8521, 0.0, x8519);
    // snow_properties.held_by_pores
    const Real x8524 = x1308 * x8522;
    // snow_water.percolated
    const Real x8528 = x8494 - x8524;
    const Mask x8530 = (x8528 < 0.0);
    const Real x8531 = select(x8530, 0.0, x8528);
    const Mask x8533 = (x8494 > 0.0);
    const Real x8534 = select(x8533, x8494, 1.0);
    const Real x8536 = x8531 / x8534;
    const Real x8540 = real_91[0] * x8536;
    const Real x8544 = select(x8533, x8540, 0.0);
    const Mask x8546 = (real_178[0] > 0.0);
    const Real x8547 = select(x8546, real_178[0], 1.0);
    const Real x8549 = x8531 / x8547;
    const Real x8553 = real_178[0] - x8531;
    const Real x8555 = real_91[0] - x8544;
    const Real x8557 = 1.0 - x8549;
    const Real x8559 = real_135[0] * x8557;
    const Real x8564 = real_178[1] + x8531;
    const Real x8566 = real_91[1] + x8544;
    // snow_layers.liquid_water
    const Real x8568 = x8566 / 333500.0;
    const Mask x8570 = (x8568 < 0.0);
    const Real x8571 = select(x8570, 0.0, x8568);
    const Mask x8573 = (x8571 > x8564);
    const Real x8574 = select(x8573, x8564, x8571);
    // snow_water.percolated
    const Real x8576 = x8564 - x8574;
    // snow_layers.liquid_water
    const Real x8578 = real_91[1] / 333500.0;
    const Mask x8580 = (x8578 < 0.0);
    const Real x8581 = select(x8580, 0.0, x8578);
    const Mask x8583 = (x8581 > real_178[1]);
    const Real x8584 = select(x8583, real_178[1], x8581);
    // snow_water.percolated
    const Real x8586 = real_178[1] - x8584;
    const Mask x8588 = (x8586 > 0.0);
    const Real x8589 = select(x8588, x8586, 1.0);
    const Real x8591 = x8576 / x8589;
    const Mask x8595 = (x8591 > 1.0);
    const Real x8596 = select(x8595, 1.0, x8591);
    const Real x8598 = select(x8588, x8596, 0.0);
    const Real x8600 = x8598 * real_138[1];
    const Real x8604 = x8576 / 917.0;
    const Mask x8606 = (x8600 < x8604);
    const Real x8607 = select(x8606, x8604, x8600);
    // snow_properties._pores
    const Real x8609 = x8607 - x8604;
    const Mask x8611 = (x8609 < 0.0);
    const Real x8612 = select(x8611, 0.0, x8609);
    // snow_properties.held_by_pores
    const Real x8614 = x1308 * x8612;
    // snow_water.percolated
    const Real x8618 = x8574 - x8614;
    const Mask x8620 = (x8618 < 0.0);
    const Real x8621 = select(x8620, 0.0, x8618);
    const Mask x8623 = (x8574 > 0.0);
    const Real x8624 = select(x8623, x8574, 1.0);
    const Real x8626 = x8621 / x8624;
    const Real x8630 = x8566 * x8626;
    const Real x8634 = select(x8623, x8630, 0.0);
    const Mask x8636 = (x8564 > 0.0);
    const Real x8637 = select(x8636, x8564, 1.0);
    const Real x8639 = x8621 / x8637;
    const Real x8643 = x8564 - x8621;
    const Real x8645 = x8566 - x8634;
    const Real x8647 = 1.0 - x8639;
    const Real x8649 = real_135[1] * x8647;
    const Real x8654 = real_178[2] + x8621;
    const Real x8656 = real_91[2] + x8634;
    // snow_layers.liquid_water
    const Real x8658 = x8656 / 333500.0;
    const Mask x8660 = (x8658 < 0.0);
    const Real x8661 = select(x8660, 0.0, x8658);
    const Mask x8663 = (x8661 > x8654);
    const Real x8664 = select(x8663, x8654, x8661);
    // snow_water.percolated
    const Real x8666 = x8654 - x8664;
    // snow_layers.liquid_water
    const Real x8668 = real_91[2] / 333500.0;
    const Mask x8670 = (x8668 < 0.0);
    const Real x8671 = select(x8670, 0.0, x8668);
    const Mask x8673 = (x8671 > real_178[2]);
    const Real x8674 = select(x8673, real_178[2], x8671);
    // snow_water.percolated
    const Real x8676 = real_178[2] - x8674;
    const Mask x8678 = (x8676 > 0.0);
    const Real x8679 = select(x8678, x8676, 1.0);
    const Real x8681 = x8666 / x8679;
    const Mask x8685 = (x8681 > 1.0);
    const Real x8686 = select(x8685, 1.0, x8681);
    const Real x8688 = select(x8678, x8686, 0.0);
    const Real x8690 = x8688 * real_138[2];
    const Real x8694 = x8666 / 917.0;
    const Mask x8696 = (x8690 < x8694);
    const Real x8697 = select(x8696, x8694, x8690);
    // snow_properties._pores
    const Real x8699 = x8697 - x8694;
    const Mask x8701 = (x8699 < 0.0);
    const Real x8702 = select(x8701, 0.0, x8699);
    // snow_properties.held_by_pores
    const Real x8704 = x1308 * x8702;
    // snow_water.percolated
    const Real x8708 = x8664 - x8704;
    const Mask x8710 = (x8708 < 0.0);
    const Real x8711 = select(x8710, 0.0, x8708);
    const Mask x8713 = (x8664 > 0.0);
    const Real x8714 = select(x8713, x8664, 1.0);
    const Real x8716 = x8711 / x8714;
    const Real x8720 = x8656 * x8716;
    const Real x8724 = select(x8713, x8720, 0.0);
    const Mask x8726 = (x8654 > 0.0);
    const Real x8727 = select(x8726, x8654, 1.0);
    const Real x8729 = x8711 / x8727;
    const Real x8733 = x8654 - x8711;
    const Real x8735 = x8656 - x8724;
    const Real x8737 = 1.0 - x8729;
    const Real x8739 = real_135[2] * x8737;
    const Real x8744 = real_178[3] + x8711;
    const Real x8746 = real_91[3] + x8724;
    // snow_layers.liquid_water
    const Real x8748 = x8746 / 333500.0;
    const Mask x8750 = (x8748 < 0.0);
    const Real x8751 = select(x8750, 0.0, x8748);
    const Mask x8753 = (x8751 > x8744);
    const Real x8754 = select(x8753, x8744, x8751);
    // snow_water.percolated
    const Real x8756 = x8744 - x8754;
    // snow_layers.liquid_water
    const Real x8758 = real_91[3] / 333500.0;
    const Mask x8760 = (x8758 < 0.0);
    const Real x8761 = select(x8760, 0.0, x8758);
    const Mask x8763 = (x8761 > real_178[3]);
    const Real x8764 = select(x8763, real_178[3], x8761);
    // snow_water.percolated
    const Real x8766 = real_178[3] - x8764;
    const Mask x8768 = (x8766 > 0.0);
    const Real x8769 = select(x8768, x8766, 1.0);
    const Real x8771 = x8756 / x8769;
    const Mask x8775 = (x8771 > 1.0);
    const Real x8776 = select(x8775, 1.0, x8771);
    const Real x8778 = select(x8768, x8776, 0.0);
    const Real x8780 = x8778 * real_138[3];
    const Real x8784 = x8756 / 917.0;
    const Mask x8786 = (x8780 < x8784);
    const Real x8787 = select(x8786, x8784, x8780);
    // snow_properties._pores
    const Real x8789 = x8787 - x8784;
    const Mask x8791 = (x8789 < 0.0);
    const Real x8792 = select(x8791, 0.0, x8789);
    // snow_properties.held_by_pores
    const Real x8794 = x1308 * x8792;
    // snow_water.percolated
    const Real x8798 = x8754 - x8794;
    const Mask x8800 = (x8798 < 0.0);
    const Real x8801 = select(x8800, 0.0, x8798);
    const Mask x8803 = (x8754 > 0.0);
    const Real x8804 = select(x8803, x8754, 1.0);
    const Real x8806 = x8801 / x8804;
    const Real x8810 = x8746 * x8806;
    const Real x8814 = select(x8803, x8810, 0.0);
    const Mask x8816 = (x8744 > 0.0);
    const Real x8817 = select(x8816, x8744, 1.0);
    const Real x8819 = x8801 / x8817;
    const Real x8823 = x8744 - x8801;
    const Real x8825 = x8746 - x8814;
    const Real x8827 = 1.0 - x8819;
    const Real x8829 = real_135[3] * x8827;
    const Real x8834 = real_178[4] + x8801;
    const Real x8836 = real_91[4] + x8814;
    // snow_layers.liquid_water
    const Real x8838 = x8836 / 333500.0;
    const Mask x8840 = (x8838 < 0.0);
    const Real x8841 = select(x8840, 0.0, x8838);
    const Mask x8843 = (x8841 > x8834);
    const Real x8844 = select(x8843, x8834, x8841);
    // snow_water.percolated
    const Real x8846 = x8834 - x8844;
    // snow_layers.liquid_water
    const Real x8848 = real_91[4] / 333500.0;
    const Mask x8850 = (x8848 < 0.0);
    const Real x8851 = select(x8850, 0.0, x8848);
    const Mask x8853 = (x8851 > real_178[4]);
    const Real x8854 = select(x8853, real_178[4], x8851);
    // snow_water.percolated
    const Real x8856 = real_178[4] - x8854;
    const Mask x8858 = (x8856 > 0.0);
    const Real x8859 = select(x8858, x8856, 1.0);
    const Real x8861 = x8846 / x8859;
    const Mask x8865 = (x8861 > 1.0);
    const Real x8866 = select(x8865, 1.0, x8861);
    const Real x8868 = select(x8858, x8866, 0.0);
    const Real x8870 = x8868 * real_138[4];
    const Real x8874 = x8846 / 917.0;
    const Mask x8876 = (x8870 < x8874);
    const Real x8877 = select(x8876, x8874, x8870);
    // snow_properties._pores
    const Real x8879 = x8877 - x8874;
    const Mask x8881 = (x8879 < 0.0);
    const Real x8882 = select(x8881, 0.0, x8879);
    // snow_properties.held_by_pores
    const Real x8884 = x1308 * x8882;
    // snow_water.percolated
    const Real x8888 = x8844 - x8884;
    const Mask x8890 = (x8888 < 0.0);
    const Real x8891 = select(x8890, 0.0, x8888);
    const Mask x8893 = (x8844 > 0.0);
    const Real x8894 = select(x8893, x8844, 1.0);
    const Real x8896 = x8891 / x8894;
    const Real x8900 = x8836 * x8896;
    const Real x8904 = select(x8893, x8900, 0.0);
    const Mask x8906 = (x8834 > 0.0);
    const Real x8907 = select(x8906, x8834, 1.0);
    const Real x8909 = x8891 / x8907;
    const Real x8913 = x8834 - x8891;
    const Real x8915 = x8836 - x8904;
    const Real x8917 = 1.0 - x8909;
    const Real x8919 = real_135[4] * x8917;
    // snow_water.<genexpr>
    real_178[0] = x8553;
    real_178[1] = x8643;
    real_178[2] = x8733;
    real_178[3] = x8823;
    real_178[4] = x8913;
    real_386[0] = x8555;
    real_386[1] = x8645;
    real_386[2] = x8735;
    real_386[3] = x8825;
    real_386[4] = x8915;
    real_177[0] = x8517;
    real_177[1] = x8607;
    real_177[2] = x8697;
    real_177[3] = x8787;
    real_177[4] = x8877;
    real_444[0] = x8559;
    real_444[1] = x8649;
    real_444[2] = x8739;
    real_444[3] = x8829;
    real_444[4] = x8919;
    // layered_snow.close_snow
    const Real x8932 = select(x5762, x1373, 1.0);
    const Real x8934 = x8932 * seconds;
    const Real x8936 = x8455 / x8934;
    const Real x8940 = x8936 * 2830000.0;
    const Real x8942 = select(x5762, x8940, 0.0);
    const Real x8944 = x7920 + x7906;
    const Real x8946 = x7902 * 2830000.0;
    const Real x8947 = x8944 + x8946;
    const Real x8949 = x8947 - x7675;
    const Real x8951 = x8891 + x1469;
    const Real x9010 = x8949 - x8942;
    const Real x9012 = select(x5762, x9010, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x9024 = x8455 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9026_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_177[l];
        const Mask a8954 = (real_178[l] > 0.0);
        const Real a8955 = select(a8954, real_178[l], 1.0);
        const Real a8957 = real_386[l] / 333500.0;
        const Mask a8959 = (a8957 < 0.0);
        const Real a8960 = select(a8959, 0.0, a8957);
        const Mask a8962 = (a8960 > real_178[l]);
        const Real a8963 = select(a8962, real_178[l], a8960);
        after[3 * LAYERS + 10 + l] = a8963;
        const Real a8965 = select(a8954, real_386[l], 0.0);
        const Real a8967 = a8955 * 2106.0;
        const Real a8969 = 1 / a8967;
        const Real a8970 = a8969 * a8969;
        const Real a8974 = a8955 * 4218.0;
        const Real a8976 = 1 / a8974;
        const Real a8977 = a8976 * a8976;
        const Real a8981 = a8955 * 333500.0;
        const Real a8983 = a8965 - a8981;
        const Mask a8985 = (a8965 < 0.0);
        const Mask a8986 = (a8983 > 0.0);
        const Real a8987 = a8965 * a8969;
        const Real a8992 = a8983 * a8976;
        const Real a8997 = select(a8986, a8992, 0.0);
        const Real a8999 = select(a8985, a8987, a8997);
        const Real a9001 = real_178[l] - a8963;
        after[3 * LAYERS + 5 + l] = a9001;
        const Real a9003 = a8999 + 273.15;
        after[3 * LAYERS + 15 + l] = a9003;
        const Real a9004 = real_444[l] / a8955;
        const Real a9008 = select(a8954, a9004, 0.0);
        after[3 * LAYERS + 25 + l] = a9008;
        a9026_last = a9026_last + a9001;
        mask_445[l] = a8954;
        real_446[l] = a8955;
        mask_447[l] = a8959;
        mask_448[l] = a8962;
        real_449[l] = a8963;
        real_450[l] = a8965;
        real_451[l] = a8969;
        real_452[l] = a8970;
        real_453[l] = a8976;
        real_454[l] = a8977;
        real_455[l] = a8983;
        mask_456[l] = a8985;
        mask_457[l] = a8986;
        real_458[l] = a9001;
        real_459[l] = a9003;
        real_460[l] = a9004;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9027 = (a9026_last > 0.0);
    // air.emission
    const Real x9028 = x7891 * x7891;
    const Real x9031 = x9028 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9033 = numbers[LAYERS + 19] * x9031;
    // surface_balance.skin_temperature
    const Real x9037 = x5577 * real_388[0];
    const Real x9041 = x5569 + x9037;
    const Real x9043 = x9041 / x5581;
    // surface_balance.emitted
    const Real x9047 = x9043 - x5527;
    const Real x9049 = x5538 * x9047;
    const Real x9053 = x5549 + x9049;
    // layered_snow_step.of_cell
    const Real x9055 = x1372 * x9033;
    const Real x9061 = x1472 * x9053;
    const Real x9066 = x9061 - x9055;
    const Real x9068 = x1372 * numbers[LAYERS + 19];
    const Real x9074 = x1472 * x1537;
    const Real x9079 = x9074 - x9068;
    after[3 * LAYERS + 34] = x9079;
    // layered_snow_step.skin
    const Real x9081 = x9079 * 5.67e-08;
    const Real x9083 = x9066 / x9081;
    const Real x9087 = sqrt(x9083);
    const Real x9088 = x9087 * 2.0;
    const Real x9090 = sqrt(x9087);
    after[3 * LAYERS] = x9090;
    const Real x9091 = x9090 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9093 = x8951 / 1000.0;
    const Real x9095 = x5274 + x9093;
    after[3 * LAYERS + 2] = x9095;
    Real a9099_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9097 = real_458[l] + real_449[l];
        a9099_last = a9099_last + a9097;
        real_444[l] = a9097;
    }
    const Real x9101 = a9099_last / 1000.0;
    after[3 * LAYERS + 3] = x9101;
    Real a9103_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9103_last = a9103_last + real_177[l];
    }
    after[3 * LAYERS + 4] = a9103_last;
    const Mask x9105 = (x57 > 0.0);
    // snow.snow_age
    const Real x9106 = state[3 * LAYERS + 32] + seconds;
    const Real x9107 = select(x9105, 0.0, x9106);
    const Real x9109 = select(x9027, x9107, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x9109;
    // layered_snow_step.of_cell
    const Real x9111 = x1372 * x464;
    const Real x9117 = x1472 * x1526;
    const Real x9122 = x9117 - x9111;
    after[3 * LAYERS + 33] = x9122;
    // snow_free_ground.specific_humidity
    const Real x9124 = 1 / x3697;
    const Real x9125 = x9124 * x9124;
    const Real x9129 = x9124 * 1004.5;
    // snow_free_ground.rate
    const Real x9132 = x3791 + x3800;
    const Real x9134 = x9132 + a3843_last;
    const Real x9136 = x9134 * 1000.0;
    const Real x9138 = x9136 + x3863;
    // snow_free_ground.specific_humidity
    const Real x9140 = x9138 * x9129;
    const Real x9145 = forcing[2] + x9140;
    after[3 * LAYERS + 39] = x9145;
    // layered_snow_step._fluxes
    const Real x9152 = x3873 + x9024;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x9154 = x1472 * 2501000.0;
    const Real x9157 = x1372 * 2830000.0;
    const Real x9160 = x9154 - x9157;
    // layered_snow_step._fluxes
    const Real x9162 = x9152 * x9160;
    // layered_snow_step.sensible_heat
    const Real x9173 = x9043 - x26;
    const Real x9175 = x3697 * x9173;
    // layered_snow_step.precipitation_heat
    const Real x9196 = x9043 - forcing[1];
    const Real x9198 = x2475 * x9196;
    // layered_snow_step._budget
    const Real x9223 = 1.0 - x9079;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9236_last = real_of(0.0);
    Real a9242_last = real_of(1.0);
    Real a9243_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7695 = 2094000.0 * real_423[l];
        const Real a7697 = a7695 + 333500000.0;
        const Real a9232 = real_319[l] - real_247[l];
        const Real a9235 = real_388[l] - 273.15;
        a9236_last = a9236_last + numbers[l];
        const Real a9236 = a9236_last;
        const Real a3976_2365 = numbers[l] * 0.5;
        const Real a9238 = a9236 - a3976_2365;
        const Mask a9240 = (a9235 >= 0.0);
        const Real a9241 = real_of_mask(a9240);
        a9242_last = a9242_last * a9241;
        const Real a9242 = a9242_last;
        a9243_last = a9243_last + a9242;
        real_400[l] = a7697;
        real_327[l] = a9232;
        real_390[l] = a9235;
        real_331[l] = a9238;
    }
    // diagnostics.crossing_depth
    const Index x9244 = index_of_real(a9243_last);
    const Index x9245 = at_most(x9244, (LAYERS - 1));
    const Index x9246 = x9245 - 1;
    const Index x9247 = at_least(x9246, 0);
    const Real x9248 = pick(real_390, x9247);
    const Real x9250 = pick(real_390, x9245);
    const Real x9252 = pick(real_331, x9247);
    const Real x9254 = pick(real_331, x9245);
    const Mask x9256 = (x9248 > x9250);
    const Real x9257 = x9248 - x9250;
    const Real x9259 = select(x9256, x9257, 1.0);
    const Real x9261 = x9254 - x9252;
    const Real x9263 = x9261 * x9248;
    const Real x9267 = x9263 / x9259;
    const Mask x9272 = (x9244 == 0);
    const Mask x9274 = (x9244 == LAYERS);
    // air.emission
    const Real x9293 = x9090 * x9090;
    const Real x9296 = x9293 * x9293;
    const Real x9299 = x9296 * 5.67e-08;
    // balances._depth
    const Real x9308 = seconds / 2501000000.0;
    const Real x9310 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9316 = x9160 * 1000.0;
    const Real x9318 = x9162 / x9316;
    // balances.surface_energy_residual
    const Mask x9350 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9382 = x9101 * 1000.0;
    // snow_layers.spread
    const Mask x9384 = (x9382 > 0.0);
    const Mask x9385 = (a9103_last > 0.0);
    const Mask x9386 = (x9384 & x9385);
    Real a9387_last = real_of(0.0);
    Real a9389_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9387_last = a9387_last + real_444[l];
        a9389_last = a9389_last + real_177[l];
    }
    const Mask x9390 = (a9387_last > 0.0);
    const Mask x9391 = (a9389_last > 0.0);
    const Mask x9392 = (x9390 & x9391);
    const Mask x9393 = (x9386 & x9392);
    const Real x9394 = select(x9392, a9387_last, 1.0);
    const Real x9396 = x9382 / x9394;
    const Real x9400 = select(x9393, x9396, 0.0);
    const Mask x9402 = ~x9392;
    const Mask x9403 = (x9386 & x9402);
    const Real x9404 = select(x9403, a9103_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9406 = x9404 + 0.5;
    const Real x9407 = 1 / x9406;
    const Real x9408 = x9407 * x9407;
    const Real x9412 = x9407 * 0.1;
    const Real x9415 = x9404 + 1.0;
    const Real x9416 = 1 / x9415;
    const Real x9417 = x9416 * x9416;
    const Real x9420 = x9416 * 0.2;
    const Real x9423 = x9404 + 0.25;
    const Real x9424 = 1 / x9423;
    const Real x9425 = x9424 * x9424;
    const Real x9428 = x9424 * 0.05;
    // snow_layers.layer_shares
    const Real x9431 = x9412 + x9420;
    const Real x9434 = x9431 + x9428;
    const Real x9437 = 1.0 - x9434;
    const Real x9438 = x9437 / 2.0;
    real_444[0] = x9412;
    real_444[1] = x9420;
    real_444[2] = x9438;
    real_444[3] = x9438;
    real_444[4] = x9428;
    // snow_layers.spread
    const Mask x9444 = (x9090 > 273.15);
    const Real x9445 = select(x9444, 273.15, x9090);
    // snow_layers.spread, snow_layers.content_of
    Real a9478_last = real_of(0.0);
    Real a9480_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9442 = select(x9403, real_444[l], 0.0);
        const Real a9447 = select(x9393, real_459[l], 273.15);
        const Real a9449 = x9400 * real_458[l];
        const Real a9453 = a9442 * x9382;
        const Real a9457 = a9449 + a9453;
        const Real a9459 = x9400 * real_449[l];
        const Real a9463 = select(x9403, x9445, a9447);
        const Real a9465 = a9457 * 2106.0;
        const Real a9467 = a9459 * 4218.0;
        const Real a9469 = a9465 + a9467;
        const Real a9471 = a9463 - 273.15;
        const Real a154_2424 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9478_last = a9478_last + a154_2424;
        a9480_last = a9480_last + state[l + 3 * LAYERS + 20];
        real_177[l] = a9442;
        real_386[l] = a9469;
        real_178[l] = a9471;
    }
    // snow_layers.spread
    const Mask x9481 = (a9478_last > 0.0);
    const Mask x9482 = (a9480_last > 0.0);
    const Mask x9483 = (x9481 & x9482);
    const Mask x9484 = (x153 & x9483);
    const Real x9485 = select(x9483, a9478_last, 1.0);
    const Real x9487 = x149 / x9485;
    const Real x9491 = select(x9484, x9487, 0.0);
    const Mask x9493 = ~x9483;
    const Mask x9494 = (x153 & x9493);
    const Real x9495 = select(x9494, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9497 = x9495 + 0.5;
    const Real x9498 = 1 / x9497;
    const Real x9499 = x9498 * x9498;
    const Real x9503 = x9498 * 0.1;
    const Real x9506 = x9495 + 1.0;
    const Real x9507 = 1 / x9506;
    const Real x9508 = x9507 * x9507;
    const Real x9511 = x9507 * 0.2;
    const Real x9514 = x9495 + 0.25;
    const Real x9515 = 1 / x9514;
    const Real x9516 = x9515 * x9515;
    const Real x9519 = x9515 * 0.05;
    // snow_layers.layer_shares
    const Real x9522 = x9503 + x9511;
    const Real x9525 = x9522 + x9519;
    const Real x9528 = 1.0 - x9525;
    const Real x9529 = x9528 / 2.0;
    real_444[0] = x9503;
    real_444[1] = x9511;
    real_444[2] = x9529;
    real_444[3] = x9529;
    real_444[4] = x9519;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7616 = real_409[l] + real_408[l];
        real_461[l] = a7616;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7687 = real_423[l] - real_423[l + 1];
        real_282[l] = a7687;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9285 = real_301[l] - real_319[l];
        const Real a9352 = real_388[l] - state[l];
        const Real a9354 = real_322[l] * numbers[l];
        const Real a9363 = real_400[l] * numbers[l];
        const Real a9367 = a9363 / seconds;
        real_423[l] = a9285;
        real_331[l] = a9352;
        real_390[l] = a9354;
        real_247[l] = a9367;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9533 = select(x9494, real_444[l], 0.0);
        const Real a9535 = select(x9484, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9537 = x9491 * state[l + 3 * LAYERS + 5];
        const Real a9541 = a9533 * x149;
        const Real a9545 = a9537 + a9541;
        const Real a9547 = x9491 * state[l + 3 * LAYERS + 10];
        const Real a9551 = select(x9494, x223, a9535);
        const Real a9553 = a9545 * 2106.0;
        const Real a9555 = a9547 * 4218.0;
        const Real a9557 = a9553 + a9555;
        const Real a9559 = a9551 - 273.15;
        real_459[l] = a9533;
        real_462[l] = a9557;
        real_463[l] = a9559;
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
        real_444[0] = x192;
        real_444[1] = x200;
        real_444[2] = x217;
        real_444[3] = x217;
        real_444[4] = x208;
        // snow_layers.spread
        const Real x224 = select(x222, 0.0, moved_state[3 * LAYERS]);
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
            const Real a102 = a64 / real_1[l];
            const Real a104 = a102 / 2.302585092994046;
            const Real a108 = select(mask_9[l], 0.0, a104);
            const Real a110 = select(flags[l + 4], a100, a108);
            const Real a112 = moved_state[l + LAYERS] - moved_state[l + 2 * LAYERS];
            const Real a114 = a112 / 0.001;
            const Real a117 = select(mask_11[l], 0.0, a114);
            const Real a120 = select(mask_12[l], 0.0, a117);
            const Real a122 = a120 * real_13[l];
            const Real a123 = a122 + a122;
            const Real a125 = a120 * 2.0;
            const Real a129 = a123 * real_15[l];
            const Real a130 = a125 * real_14[l];
            const Real a132 = a129 - a130;
            const Real a134 = a91 - a110;
            const Real a136 = a132 * real_17[l];
            const Real a137 = a134 * real_16[l];
            const Real a138 = a137 + a136;
            const Real a140 = a110 + a138;
            const Real a142 = a78 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a144 = a140 * real_19[l];
            const Real a145 = a142 * real_18[l];
            const Real a146 = a145 + a144;
            const Real a148 = a146 + moved_numbers[l + 12 * LAYERS + 54];
            real_10[l] = a112;
            real_422[l] = a148;
        }
        // layered_snow_step.layered_snow_step
        const Real x262 = real_422[0] * x261;
        const Real x263 = x1 - x262;
        const Real x264 = x263 / real_20[0];
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
            const Real a221 = select(x181, real_444[l], 0.0);
            const Real a226 = select(x163, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a228 = x171 * state[l + 3 * LAYERS + 5];
            const Real a229 = moved_state[l + 3 * LAYERS + 5] * x170;
            const Real a230 = a229 + a228;
            const Real a232 = a221 * x149;
            const Real a233 = x150 * real_21[l];
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
            const Real a249 = moved_state[3 * LAYERS + 4] * real_21[l];
            const Real a250 = a249 + a248;
            const Real a252 = a246 + a250;
            const Real a254 = select(x163, moved_state[l + 3 * LAYERS + 25], 0.0);
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
            real_96[l + 1] = a252;
            real_85[l + 1] = a325;
            real_464[l + 1] = a340;
            real_465[l + 1] = a348;
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
        real_85[0] = x284;
        real_96[0] = x352;
        real_464[0] = x293;
        Real a530_last = x284;
        for (int l = 0; l < 5; ++l) {
            a530_last = a530_last + real_85[l + 1];
            const Real a530 = a530_last;
            real_466[l + 1] = a530;
        }
        real_466[0] = x284;
        // snow_compaction.anderson_settling
        const Real x545 = moved_numbers[LAYERS + 26] * 1000000.0;
        const Real x617 = moved_numbers[LAYERS + 29] * x615;
        // snow_compaction._wind_packed
        const Real x676 = x282 * (-0.10625000000000001);
        const Real x678 = x676 * x677;
        const Real x680 = x678 * 2.868;
        // layered_snow.<genexpr>
        real_465[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
        Real a694_last = real_of(0.0);
        Real a773_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a473 = select(mask_31[l], real_85[l], 0.0);
            const Real a476 = select(mask_31[l], real_96[l], 0.0);
            const Real a480 = select(mask_31[l], real_464[l], 0.0);
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
            const Real a521 = select(mask_41[l], 0.0, a518);
            const Real a524 = select(mask_42[l], a473, a521);
            const Real a526 = a476 * real_43[l];
            const Real a527 = a473 - a526;
            const Real a528 = a527 / real_32[l];
            const Real a532 = real_85[l] * 0.5;
            const Real a536 = real_466[l] - a532;
            const Real a540 = select(mask_44[l], 0.0, a514);
            const Real a543 = a536 * 9.81;
            const Real a548 = moved_numbers[LAYERS + 27] * real_45[l];
            const Real a550 = a540 * numbers[LAYERS + 27];
            const Real a552 = a550 + a548;
            const Real a555 = moved_numbers[LAYERS + 28] * real_43[l];
            const Real a556 = a528 * numbers[LAYERS + 28];
            const Real a557 = a556 + a555;
            const Real a559 = a557 - a552;
            const Real a561 = a559 * real_47[l];
            const Real a563 = x545 * real_47[l];
            const Real a564 = a561 * x544;
            const Real a565 = a564 + a563;
            const Real a567 = a528 * real_46[l];
            const Real a568 = a543 * real_43[l];
            const Real a569 = a568 + a567;
            const Real a571 = a565 * real_50[l];
            const Real a572 = a571 * (-1.0);
            const Real a573 = a572 / real_48[l];
            const Real a575 = a569 * real_50[l];
            const Real a576 = a573 * real_49[l];
            const Real a577 = a576 + a575;
            const Real a579 = moved_numbers[LAYERS + 28] * real_51[l];
            const Real a580 = a577 * numbers[LAYERS + 28];
            const Real a581 = a580 + a579;
            const Real a584 = a581 / real_52[l];
            const Real a586 = moved_numbers[LAYERS + 28] * real_53[l];
            const Real a587 = a584 - a586;
            const Real a588 = a587 / numbers[LAYERS + 28];
            const Real a590 = a528 + a588;
            const Real a593 = a590 / 5.0;
            const Real a595 = a593 * real_55[l];
            const Real a598 = a595 / real_56[l];
            const Real a600 = a598 * 5.0;
            const Real a602 = moved_numbers[LAYERS + 31] * real_57[l];
            const Real a603 = a600 * numbers[LAYERS + 31];
            const Real a604 = a603 + a602;
            const Real a607 = moved_numbers[LAYERS + 30] * real_45[l];
            const Real a609 = a540 * numbers[LAYERS + 30];
            const Real a611 = a609 + a607;
            const Real a614 = a604 - a611;
            const Real a621 = a614 * real_58[l];
            const Real a624 = x617 * real_58[l];
            const Real a625 = a621 * x616;
            const Real a627 = a624 - a625;
            const Real a631 = a595 * real_60[l];
            const Real a635 = moved_numbers[LAYERS + 31] * real_61[l];
            const Real a636 = a631 * numbers[LAYERS + 31];
            const Real a637 = a636 + a635;
            const Real a640 = select(mask_62[l], 0.0, a637);
            const Real a642 = a640 * real_54[l];
            const Real a643 = a590 * real_63[l];
            const Real a644 = a643 + a642;
            const Real a646 = a644 * real_59[l];
            const Real a647 = a627 * real_64[l];
            const Real a648 = a647 + a646;
            const Real a651 = a648 / real_65[l];
            const Real a653 = a644 * real_66[l];
            const Real a654 = a651 - a653;
            const Real a655 = a654 / real_64[l];
            const Real a657 = a655 * real_67[l];
            const Real a659 = a590 * real_67[l];
            const Real a660 = a657 * real_54[l];
            const Real a661 = a660 + a659;
            const Real a663 = select(mask_31[l], a476, 0.0);
            const Real a667 = select(mask_69[l], 0.0, a661);
            const Real a669 = a667 * 0.00125;
            const Real a671 = a669 / 0.295;
            const Real a682 = a671 + x680;
            const Real a686 = select(mask_70[l], 0.0, a682);
            const Real a690 = a663 * real_72[l];
            const Real a691 = a686 * real_68[l];
            const Real a692 = a691 + a690;
            a694_last = a694_last + a692;
            const Real a694 = a694_last;
            const Real a696 = a692 * 0.5;
            const Real a698 = a694 - a696;
            const Real a700 = moved_numbers[LAYERS + 32] * real_71[l];
            const Real a701 = a686 * numbers[LAYERS + 32];
            const Real a703 = a700 - a701;
            const Real a705 = a698 * (-10.0);
            const Real a707 = a705 * real_74[l];
            const Real a709 = a703 * real_74[l];
            const Real a710 = a707 * real_73[l];
            const Real a711 = a710 + a709;
            const Real a713 = a711 / 216000.0;
            const Real a715 = moved_numbers[LAYERS + 33] - a661;
            const Real a718 = select(mask_75[l], 0.0, a715);
            const Real a723 = a713 * seconds;
            const Real a727 = a723 * real_78[l];
            const Real a730 = a718 * real_77[l];
            const Real a731 = a727 * real_76[l];
            const Real a733 = a730 - a731;
            const Real a735 = a661 - a733;
            const Real a737 = a473 - a524;
            const Real a739 = a737 / 917.0;
            const Real a741 = a735 * real_80[l];
            const Real a742 = a528 - a741;
            const Real a743 = a742 / real_79[l];
            const Real a745 = a476 * real_80[l];
            const Real a746 = a743 * real_32[l];
            const Real a747 = a746 + a745;
            const Real a749 = a739 - a476;
            const Real a754 = real_81[l] * a749;
            const Real a755 = a476 + a754;
            const Real a758 = select(mask_82[l], a755, a747);
            const Real a760 = select(mask_31[l], a758, real_96[l]);
            const Real a763 = select(x761, real_85[l], 0.0);
            const Real a765 = select(x761, real_464[l], 0.0);
            const Real a767 = select(x761, a760, 0.0);
            const Real a771 = select(x761, real_465[l], 0.0);
            a773_last = a773_last + a767;
            real_467[l] = a763;
            real_468[l] = a765;
            real_469[l] = a767;
            real_470[l] = a771;
        }
        // layered_snow.open_snow
        const Real x775 = select(x761, a773_last, 0.0);
        // snow_properties.cover_fraction
        const Real x777 = moved_numbers[LAYERS + 20] * x776;
        const Real x778 = x775 - x777;
        const Real x779 = x778 / numbers[LAYERS + 20];
        const Real x781 = x779 * (-2.0);
        const Real x784 = x781 * x783;
        const Real x790 = x784 * x788;
        const Real x792 = x790 - x784;
        const Real x793 = x792 / x787;
        // layered_snow.open_snow
        const Real x796 = x793 * x794;
        const Real x798 = x775 + x796;
        const Real x799 = x798 / x788;
        // snow_layers.<listcomp>
        const Real x804 = x799 * x803;
        const Real x806 = x804 * 0.1;
        const Real x810 = x799 * x809;
        const Real x812 = x810 * 0.2;
        const Real x816 = x799 * x815;
        const Real x818 = x816 * 0.05;
        // snow_layers.layer_shares
        const Real x820 = x806 + x812;
        const Real x822 = x820 + x818;
        const Real x826 = x822 / 2.0;
        const Real x827 = -x826;
        real_444[0] = x806;
        real_444[1] = x812;
        real_444[2] = x827;
        real_444[3] = x827;
        real_444[4] = x818;
        // snow_layers.remapped, snow_layers.density_change
        Real a837_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a837_last = a837_last + real_469[l];
            const Real a837 = a837_last;
            const Real a840 = select(mask_88[l], real_469[l], 0.0);
            const Real a846 = select(mask_89[l], real_469[l], 0.0);
            const Real a848 = select(mask_89[l], real_467[l], 0.0);
            const Real a850 = a846 * real_28[l];
            const Real a851 = a848 - a850;
            const Real a852 = a851 / real_29[l];
            real_87[l + 1] = a837;
            real_466[l] = a840;
            real_465[l] = a846;
            real_85[l] = a852;
        }
        // layered_snow.open_snow, snow_layers.remapped, snow_layers.density_change
        Real a842_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a831 = real_444[l] * x774;
            const Real a832 = x775 * real_0[l];
            const Real a833 = a832 + a831;
            const Real a835 = select(x761, a833, 0.0);
            a842_last = a842_last + a835;
            const Real a842 = a842_last;
            const Real a855 = real_85[l + 1] - real_85[l];
            const Real a857 = select(mask_92[l], a855, 0.0);
            const Real a859 = real_465[l + 1] + real_465[l];
            const Real a861 = a859 * 0.5;
            const Real a863 = a861 * real_94[l];
            const Real a864 = a857 - a863;
            const Real a865 = a864 / real_93[l];
            const Real a868 = a857 * real_95[l];
            real_471[l] = a835;
            real_472[l] = a842;
            real_469[l + 1] = a865;
            real_96[l] = a868;
        }
        // snow_layers.density_change
        real_469[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_473[l] = real_469[l + 1];
        real_473[5] = real_of(0.0);
        real_96[5] = real_of(0.0);
        real_474[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_474[l + 1] = real_96[l];
        // snow_layers.remapped
        real_87[0] = real_of(0.0);
        // snow_layers.density_change, snow_layers.remapped
        Real a943_last = real_of(0.0);
        Real a949_last = real_of(0.0);
        Real a955_last = real_of(0.0);
        Real a988_last = real_of(0.0);
        Real a994_last = real_of(0.0);
        Real a1000_last = real_of(0.0);
        Real a1033_last = real_of(0.0);
        Real a1039_last = real_of(0.0);
        Real a1045_last = real_of(0.0);
        Real a1078_last = real_of(0.0);
        Real a1084_last = real_of(0.0);
        Real a1090_last = real_of(0.0);
        Real a1098_last = real_of(0.0);
        Real a1104_last = real_of(0.0);
        Real a1110_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a873 = real_469[l] * real_22[l];
            const Real a875 = real_473[l] * real_27[l];
            const Real a876 = a875 + a873;
            const Real a879 = real_469[l] + real_473[l];
            const Real a881 = select(mask_97[l], a879, 0.0);
            const Real a883 = a881 * real_99[l];
            const Real a884 = a876 - a883;
            const Real a885 = a884 / real_98[l];
            const Real a887 = real_465[l] * real_99[l];
            const Real a888 = a885 * real_29[l];
            const Real a889 = a888 + a887;
            const Real a896 = select(mask_100[l], real_96[l], real_474[l]);
            const Real a898 = -a896;
            const Real a901 = select(mask_101[l], a898, a889);
            const Real a904 = select(mask_102[l], a896, a901);
            const Real a906 = select(mask_97[l], a904, 0.0);
            const Real a908 = real_85[l] * real_103[l];
            const Real a909 = a906 - a908;
            const Real a910 = a909 / real_28[l];
            const Real a914 = real_472[0] - real_87[l];
            const Real a916 = real_466[l] * real_104[l];
            const Real a917 = a914 - a916;
            const Real a918 = a917 / real_30[l];
            const Real a921 = select(mask_105[l], 0.0, a918);
            const Real a924 = select(mask_106[l], 0.0, a921);
            const Real a928 = a924 * real_108[l];
            const Real a929 = a924 * real_107[l];
            const Real a931 = a928 - a929;
            const Real a933 = a910 * real_109[l];
            const Real a934 = a931 * real_103[l];
            const Real a935 = a934 + a933;
            const Real a937 = a924 - a935;
            const Real a939 = a937 * real_83[l];
            const Real a940 = real_467[l] * real_110[l];
            const Real a941 = a940 + a939;
            a943_last = a943_last + a941;
            const Real a945 = a937 * real_84[l];
            const Real a946 = real_468[l] * real_110[l];
            const Real a947 = a946 + a945;
            a949_last = a949_last + a947;
            const Real a951 = a937 * real_86[l];
            const Real a952 = real_470[l] * real_110[l];
            const Real a953 = a952 + a951;
            a955_last = a955_last + a953;
            const Real a957 = real_472[1] - real_87[l];
            const Real a959 = real_466[l] * real_111[l];
            const Real a960 = a957 - a959;
            const Real a961 = a960 / real_30[l];
            const Real a964 = select(mask_112[l], 0.0, a961);
            const Real a967 = select(mask_113[l], 0.0, a964);
            const Real a971 = a967 * real_115[l];
            const Real a972 = a967 * real_114[l];
            const Real a974 = a971 - a972;
            const Real a976 = a910 * real_116[l];
            const Real a977 = a974 * real_103[l];
            const Real a978 = a977 + a976;
            const Real a980 = a967 - a978;
            const Real a982 = a980 - a937;
            const Real a984 = a982 * real_83[l];
            const Real a985 = real_467[l] * real_117[l];
            const Real a986 = a985 + a984;
            a988_last = a988_last + a986;
            const Real a990 = a982 * real_84[l];
            const Real a991 = real_468[l] * real_117[l];
            const Real a992 = a991 + a990;
            a994_last = a994_last + a992;
            const Real a996 = a982 * real_86[l];
            const Real a997 = real_470[l] * real_117[l];
            const Real a998 = a997 + a996;
            a1000_last = a1000_last + a998;
            const Real a1002 = real_472[2] - real_87[l];
            const Real a1004 = real_466[l] * real_118[l];
            const Real a1005 = a1002 - a1004;
            const Real a1006 = a1005 / real_30[l];
            const Real a1009 = select(mask_119[l], 0.0, a1006);
            const Real a1012 = select(mask_120[l], 0.0, a1009);
            const Real a1016 = a1012 * real_122[l];
            const Real a1017 = a1012 * real_121[l];
            const Real a1019 = a1016 - a1017;
            const Real a1021 = a910 * real_123[l];
            const Real a1022 = a1019 * real_103[l];
            const Real a1023 = a1022 + a1021;
            const Real a1025 = a1012 - a1023;
            const Real a1027 = a1025 - a980;
            const Real a1029 = a1027 * real_83[l];
            const Real a1030 = real_467[l] * real_124[l];
            const Real a1031 = a1030 + a1029;
            a1033_last = a1033_last + a1031;
            const Real a1035 = a1027 * real_84[l];
            const Real a1036 = real_468[l] * real_124[l];
            const Real a1037 = a1036 + a1035;
            a1039_last = a1039_last + a1037;
            const Real a1041 = a1027 * real_86[l];
            const Real a1042 = real_470[l] * real_124[l];
            const Real a1043 = a1042 + a1041;
            a1045_last = a1045_last + a1043;
            const Real a1047 = real_472[3] - real_87[l];
            const Real a1049 = real_466[l] * real_125[l];
            const Real a1050 = a1047 - a1049;
            const Real a1051 = a1050 / real_30[l];
            const Real a1054 = select(mask_126[l], 0.0, a1051);
            const Real a1057 = select(mask_127[l], 0.0, a1054);
            const Real a1061 = a1057 * real_129[l];
            const Real a1062 = a1057 * real_128[l];
            const Real a1064 = a1061 - a1062;
            const Real a1066 = a910 * real_130[l];
            const Real a1067 = a1064 * real_103[l];
            const Real a1068 = a1067 + a1066;
            const Real a1070 = a1057 - a1068;
            const Real a1072 = a1070 - a1025;
            const Real a1074 = a1072 * real_83[l];
            const Real a1075 = real_467[l] * real_131[l];
            const Real a1076 = a1075 + a1074;
            a1078_last = a1078_last + a1076;
            const Real a1080 = a1072 * real_84[l];
            const Real a1081 = real_468[l] * real_131[l];
            const Real a1082 = a1081 + a1080;
            a1084_last = a1084_last + a1082;
            const Real a1086 = a1072 * real_86[l];
            const Real a1087 = real_470[l] * real_131[l];
            const Real a1088 = a1087 + a1086;
            a1090_last = a1090_last + a1088;
            const Real a1092 = a1070 * (-1.0);
            const Real a1094 = a1092 * real_83[l];
            const Real a1095 = real_467[l] * real_132[l];
            const Real a1096 = a1095 + a1094;
            a1098_last = a1098_last + a1096;
            const Real a1100 = a1092 * real_84[l];
            const Real a1101 = real_468[l] * real_132[l];
            const Real a1102 = a1101 + a1100;
            a1104_last = a1104_last + a1102;
            const Real a1106 = a1092 * real_86[l];
            const Real a1107 = real_470[l] * real_132[l];
            const Real a1108 = a1107 + a1106;
            a1110_last = a1110_last + a1108;
        }
        // snow_layers.<genexpr>
        real_472[0] = a943_last;
        real_472[1] = a988_last;
        real_472[2] = a1033_last;
        real_472[3] = a1078_last;
        real_472[4] = a1098_last;
        real_475[0] = a949_last;
        real_475[1] = a994_last;
        real_475[2] = a1039_last;
        real_475[3] = a1084_last;
        real_475[4] = a1104_last;
        real_476[0] = a955_last;
        real_476[1] = a1000_last;
        real_476[2] = a1045_last;
        real_476[3] = a1090_last;
        real_476[4] = a1110_last;
        // layered_snow.open_snow
        const Real x1128 = x60 * seconds;
        const Real x1131 = x793 * x1127;
        const Real x1132 = x1128 * x788;
        const Real x1134 = x1131 - x1132;
        const Real x1137 = select(x761, x1134, 0.0);
        const Real x1140 = select(x1138, 0.0, moved_forcing[1]);
        const Real x1142 = x1140 * 4218.0;
        const Real x1146 = x1137 * x1143;
        const Real x1147 = x1142 * x1135;
        const Real x1149 = x1146 - x1147;
        const Real x1151 = real_472[0] + x1137;
        const Real x1153 = real_475[0] + x1149;
        real_477[0] = x1151;
        for (int l = 0; l < 4; ++l) real_477[l + 1] = real_472[l + 1];
        // snow_layers.liquid_water, layered_snow.open_snow, snow_layers.density_change
        for (int l = 0; l < 5; ++l) {
            const Real a1118 = real_475[l] / 333500.0;
            const Real a1121 = select(mask_136[l], 0.0, a1118);
            const Real a1124 = select(mask_137[l], real_472[l], a1121);
            const Real a1126 = real_472[l] - a1124;
            const Real a1156 = real_444[l] * x794;
            const Real a1158 = x799 * real_0[l];
            const Real a1160 = a1158 + a1156;
            const Real a1165 = x793 * real_140[l];
            const Real a1168 = real_477[l] + a1165;
            const Real a1169 = a1168 / x788;
            const Real a1172 = select(x761, a1169, 0.0);
            const Real a1176 = a1160 * real_142[l];
            const Real a1177 = a1172 + a1176;
            const Real a1179 = a1177 / real_139[l];
            const Real a1181 = select(x761, a1179, 0.0);
            const Real a1186 = select(mask_144[l], real_471[l], 0.0);
            const Real a1188 = select(mask_144[l], real_477[l], 0.0);
            const Real a1190 = a1186 * real_146[l];
            const Real a1191 = a1188 - a1190;
            const Real a1192 = a1191 / real_145[l];
            real_478[l] = a1126;
            real_479[l] = a1160;
            real_480[l] = a1172;
            real_481[l] = a1181;
            real_482[l] = a1186;
            real_483[l] = a1192;
        }
        // snow_layers.density_change
        for (int l = 0; l < 4; ++l) {
            const Real a1195 = real_483[l + 1] - real_483[l];
            const Real a1197 = select(mask_147[l], a1195, 0.0);
            const Real a1199 = real_482[l + 1] + real_482[l];
            const Real a1201 = a1199 * 0.5;
            const Real a1203 = a1201 * real_149[l];
            const Real a1204 = a1197 - a1203;
            const Real a1205 = a1204 / real_148[l];
            const Real a1208 = a1197 * real_151[l];
            real_444[l + 1] = a1205;
            real_484[l] = a1208;
        }
        real_444[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_485[l] = real_444[l + 1];
        real_485[4] = real_of(0.0);
        real_484[4] = real_of(0.0);
        real_486[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_486[l + 1] = real_484[l];
        // snow_properties.held_by_pores
        const Real x1309 = moved_numbers[LAYERS + 21] * 1000.0;
        // layered_snow.open_snow
        real_475[0] = x1153;
        // snow_layers.density_change, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a1213 = real_444[l] * real_153[l];
            const Real a1215 = real_485[l] * real_152[l];
            const Real a1216 = a1215 + a1213;
            const Real a1219 = real_444[l] + real_485[l];
            const Real a1221 = select(mask_155[l], a1219, 0.0);
            const Real a1223 = a1221 * real_157[l];
            const Real a1224 = a1216 - a1223;
            const Real a1225 = a1224 / real_156[l];
            const Real a1227 = real_482[l] * real_157[l];
            const Real a1228 = a1225 * real_145[l];
            const Real a1229 = a1228 + a1227;
            const Real a1236 = select(mask_158[l], real_484[l], real_486[l]);
            const Real a1238 = -a1236;
            const Real a1241 = select(mask_159[l], a1238, a1229);
            const Real a1244 = select(mask_160[l], a1236, a1241);
            const Real a1246 = select(mask_155[l], a1244, 0.0);
            const Real a1248 = real_483[l] * real_161[l];
            const Real a1249 = a1246 - a1248;
            const Real a1250 = a1249 / real_146[l];
            const Real a1252 = a1250 * 0.5;
            const Real a1255 = real_479[l] * 0.5;
            const Real a1260 = real_481[l] * real_162[l];
            const Real a1261 = a1252 * real_143[l];
            const Real a1263 = a1260 - a1261;
            const Real a1265 = a1263 / 1000.0;
            const Real a1267 = a1265 / real_163[l];
            const Real a1269 = a1267 * 1.88;
            const Real a1271 = a1269 * real_164[l];
            const Real a1273 = a1271 * 2.22;
            const Real a1275 = moved_numbers[LAYERS + 34] * real_165[l];
            const Real a1276 = a1273 * numbers[LAYERS + 34];
            const Real a1277 = a1276 + a1275;
            const Real a1280 = a1277 * real_167[l];
            const Real a1282 = a1280 - a1255;
            const Real a1283 = a1282 / real_166[l];
            const Real a1286 = real_481[l] * real_168[l];
            const Real a1287 = a1261 + a1286;
            const Real a1289 = a1287 / 1000.0;
            const Real a1291 = a1289 / real_169[l];
            const Real a1293 = a1291 * 1.88;
            const Real a1295 = a1293 * real_170[l];
            const Real a1297 = a1295 * 2.22;
            const Real a1299 = moved_numbers[LAYERS + 34] * real_171[l];
            const Real a1300 = a1297 * numbers[LAYERS + 34];
            const Real a1301 = a1300 + a1299;
            const Real a1304 = a1301 * real_173[l];
            const Real a1306 = a1304 - a1255;
            const Real a1307 = a1306 / real_172[l];
            const Real a1311 = real_478[l] / 917.0;
            const Real a1313 = real_471[l] - a1311;
            const Real a1316 = select(mask_174[l], 0.0, a1313);
            const Real a1318 = x1309 * real_175[l];
            const Real a1319 = a1316 * x1308;
            const Real a1320 = a1319 + a1318;
            const Real a1324 = x793 * real_176[l];
            const Real a1327 = real_475[l] + a1324;
            const Real a1328 = a1327 / x788;
            const Real a1332 = select(x761, a1328, 0.0);
            const Real a1338 = x793 * real_180[l];
            const Real a1340 = a1320 + a1338;
            const Real a1341 = a1340 / x788;
            const Real a1344 = select(mask_179[l], a1341, 0.0);
            const Real a1348 = a1255 * real_182[l];
            const Real a1350 = a1348 * 0.002;
            const Real a1353 = select(mask_183[l], 0.0, a1350);
            const Real a1355 = a1348 * 0.23;
            const Real a1358 = select(mask_185[l], 0.0, a1355);
            const Real a1361 = a1283 * real_186[l];
            const Real a1362 = a1358 * real_167[l];
            const Real a1364 = a1361 - a1362;
            real_487[l] = a1283;
            real_488[l] = a1307;
            real_489[l] = a1332;
            real_490[l] = a1344;
            real_491[l] = a1353;
            real_492[l] = a1364;
        }
        // layered_snow.open_snow
        const Real x1366 = real_488[4] + x264;
        const Real x1370 = x1366 * x1368;
        const Real x1374 = select(x761, x793, 0.0);
        moved_results[LAYERS + 19] = x1374;
        Real a1375_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1375_last = a1375_last + real_464[l + 1];
        }
        const Real x1376 = a1375_last + x293;
        // calm_air.louis_exchange
        const Real x1378 = moved_numbers[LAYERS + 17] * x1377;
        const Real x1379 = moved_numbers[LAYERS + 1] - x1378;
        const Real x1380 = x1379 / numbers[LAYERS + 17];
        const Real x1382 = x1380 / x1377;
        const Real x1384 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1385 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1386 = x1385 + x1384;
        const Real x1388 = x1386 * x1387;
        const Real x1389 = moved_numbers[LAYERS] - x1388;
        const Real x1390 = x1389 / x1383;
        const Real x1392 = x1390 / x1387;
        const Real x1396 = x1382 * x1394;
        const Real x1399 = x1396 * 0.4;
        const Real x1402 = x1399 * x1398;
        const Real x1404 = x1402 + x1402;
        const Real x1407 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1408 = x1407 + x1407;
        const Real x1410 = x282 * x281;
        const Real x1411 = x1410 + x1410;
        const Real x1413 = x1411 * x1412;
        const Real x1414 = x1408 - x1413;
        const Real x1415 = x1414 / x1409;
        const Real x1417 = x1382 * x1391;
        const Real x1418 = x1392 * x1381;
        const Real x1419 = x1418 + x1417;
        const Real x1423 = x1419 * x1421;
        const Real x1426 = x1423 * 0.16000000000000003;
        const Real x1429 = x1426 * x281;
        const Real x1431 = x282 * x1425;
        const Real x1432 = x1431 - x1429;
        const Real x1434 = x1415 * 9.81;
        const Real x1436 = moved_numbers[LAYERS] * x26;
        const Real x1437 = x27 * numbers[LAYERS];
        const Real x1438 = x1437 + x1436;
        const Real x1440 = x1438 * x1439;
        const Real x1441 = x1434 - x1440;
        const Real x1442 = x1441 / x1435;
        const Real x1444 = x1404 * 75.0;
        const Real x1448 = x1380 / x1447;
        const Real x1450 = x1444 * x1446;
        const Real x1452 = x1448 * x1443;
        const Real x1453 = x1452 - x1450;
        // snow_skin.skin_balance
        const Real x1457 = x465 * forcing[4];
        const Real x1459 = moved_forcing[4] * x1454;
        const Real x1460 = x1459 - x1457;
        const Real x1462 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1463 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1464 = x1463 + x1462;
        const Real x1466 = x1460 + x1464;
        // layered_snow.open_snow
        const Real x1468 = x293 + x1149;
        const Real x1470 = select(x761, 0.0, a354_last);
        const Real x1471 = select(x761, 0.0, x1376);
        // layered_snow_step.layered_snow_step
        const Real x1476 = select(x1474, x1374, 0.0);
        // vegetation.vegetated_surface
        const Real x1479 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1481 = x1479 - moved_numbers[LAYERS + 6];
        const Real x1483 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1486 = select(x1484, 0.0, x1483);
        const Real x1488 = x1486 * x1487;
        const Real x1489 = x1481 - x1488;
        const Real x1490 = x1489 / x1485;
        const Real x1493 = select(x1491, 0.0, x1490);
        const Real x1496 = select(x1494, 0.0, x1493);
        const Real x1499 = select(x1497, 0.0, x1496);
        // vegetation._between
        const Real x1503 = x1499 * numbers[LAYERS + 38];
        const Real x1505 = moved_numbers[LAYERS + 38] * x1500;
        const Real x1506 = x1505 - x1503;
        const Real x1508 = x1499 * numbers[LAYERS + 39];
        const Real x1509 = moved_numbers[LAYERS + 39] * x1498;
        const Real x1510 = x1509 + x1508;
        const Real x1512 = x1506 + x1510;
        // vegetation.vegetated_surface
        const Real x1514 = select(flags[1], moved_forcing[10], x1512);
        moved_results[LAYERS + 22] = x1514;
        // vegetation._between
        const Real x1516 = x1499 * numbers[LAYERS + 43];
        const Real x1518 = moved_numbers[LAYERS + 43] * x1500;
        const Real x1519 = x1518 - x1516;
        const Real x1521 = x1499 * numbers[LAYERS + 42];
        const Real x1522 = moved_numbers[LAYERS + 42] * x1498;
        const Real x1523 = x1522 + x1521;
        const Real x1525 = x1519 + x1523;
        // vegetation.vegetated_surface
        const Real x1527 = select(flags[0], moved_forcing[9], x1525);
        moved_results[LAYERS + 20] = x1527;
        // vegetation._between
        const Real x1529 = x1499 * numbers[LAYERS + 40];
        const Real x1531 = moved_numbers[LAYERS + 40] * x1500;
        const Real x1532 = x1531 - x1529;
        const Real x1534 = x1499 * numbers[LAYERS + 41];
        const Real x1535 = moved_numbers[LAYERS + 41] * x1498;
        const Real x1536 = x1535 + x1534;
        const Real x1538 = x1532 + x1536;
        moved_results[LAYERS + 21] = x1538;
        const Real x1540 = x1499 * numbers[LAYERS + 44];
        const Real x1542 = moved_numbers[LAYERS + 44] * x1500;
        const Real x1543 = x1542 - x1540;
        const Real x1545 = x1499 * numbers[LAYERS + 45];
        const Real x1546 = moved_numbers[LAYERS + 45] * x1498;
        const Real x1547 = x1546 + x1545;
        const Real x1549 = x1543 + x1547;
        moved_after[3 * LAYERS + 35] = x1549;
        moved_after[3 * LAYERS + 36] = x1549;
        // soil_heat.canopy_damping
        const Real x1551 = x1479 * (-2.0);
        const Real x1553 = x1551 * x1552;
        // snow_free_ground.ground_conduction
        const Real x1555 = real_422[0] * x1552;
        const Real x1556 = x1553 * real_20[0];
        const Real x1557 = x1556 + x1555;
        // soil_heat.volumetric_heat_capacity
        const Real x1559 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x1563 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x1566 = x1559 - x1563;
        const Real x1568 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x1570 = x1568 * 1004.0;
        const Real x1572 = x1566 + x1570;
        const Real x1574 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x1576 = x1574 * 2106000.0;
        const Real x1578 = x1572 + x1576;
        // soil_heat.ground_admittance
        const Real x1580 = x1578 * 0.5;
        const Real x1582 = x1580 * numbers[0];
        const Real x1583 = moved_numbers[0] * x1579;
        const Real x1584 = x1583 + x1582;
        const Real x1586 = x1584 / seconds;
        const Real x1588 = x1586 * x1585;
        const Real x1589 = x1588 + x1588;
        const Real x1591 = x1578 * real_20[0];
        const Real x1592 = real_422[0] * x1577;
        const Real x1593 = x1592 + x1591;
        const Real x1595 = x1593 / seconds;
        const Real x1597 = x1589 + x1595;
        const Real x1600 = x1597 / x1599;
        const Real x1602 = x1586 + x1600;
        // snow.into_warming_ground
        const Real x1604 = x1602 * x1603;
        const Real x1605 = x1557 - x1604;
        const Real x1606 = x1605 / x1601;
        const Real x1608 = x1 + x1606;
        // calm_air.calm_exchange
        const Real x1610 = x27 - moved_state[3 * LAYERS];
        const Real x1613 = select(x1611, 0.0, x282);
        const Real x1615 = x1613 * x1614;
        const Real x1616 = moved_numbers[LAYERS + 1] - x1615;
        const Real x1617 = x1616 / x1612;
        const Real x1619 = x1617 * 9.81;
        const Real x1621 = x1619 * x1614;
        const Real x1622 = x1617 * x1618;
        const Real x1623 = x1622 + x1621;
        const Real x1625 = moved_numbers[LAYERS] * forcing[1];
        const Real x1626 = moved_forcing[1] * numbers[LAYERS];
        const Real x1627 = x1626 + x1625;
        const Real x1629 = x1627 * x1628;
        const Real x1630 = x1623 - x1629;
        const Real x1631 = x1630 / x1624;
        const Real x1633 = x1631 * x1609;
        const Real x1634 = x1610 * x1628;
        const Real x1635 = x1634 + x1633;
        // calm_air.limited_richardson
        const Real x1638 = select(x1636, x1635, 0.0);
        const Real x1642 = moved_numbers[LAYERS + 2] * x1640;
        const Real x1645 = x1642 * (-2.0);
        const Real x1648 = x1638 * x1644;
        const Real x1649 = x1645 * x1637;
        const Real x1651 = x1648 - x1649;
        const Real x1654 = x1651 * x1653;
        const Real x1660 = x1654 * x1658;
        const Real x1662 = x1660 - x1654;
        const Real x1663 = x1662 / x1657;
        const Real x1666 = moved_numbers[LAYERS + 2] * x1658;
        const Real x1668 = x1663 * numbers[LAYERS + 2];
        const Real x1669 = x1668 - x1666;
        const Real x1671 = select(x1636, x1669, x1635);
        // calm_air.calm_exchange
        const Real x1673 = x1631 * x1672;
        const Real x1674 = x1671 - x1673;
        const Real x1675 = x1674 / x1628;
        const Real x1677 = x27 - x1675;
        // exchange.myj_exchange
        const Real x1681 = moved_forcing[3] * x1679;
        const Real x1684 = x1681 * 100000.0;
        const Real x1687 = x1684 / x1683;
        const Real x1690 = x1687 * 0.2857142857142857;
        const Real x1693 = x1690 * x1692;
        const Real x1696 = moved_forcing[1] * x1692;
        const Real x1697 = x1693 * forcing[1];
        const Real x1699 = x1696 - x1697;
        const Real x1701 = x1677 * x1692;
        const Real x1702 = x1693 * x1676;
        const Real x1704 = x1701 - x1702;
        const Real x1708 = x1699 * x1706;
        const Real x1711 = x1708 * 9.81;
        const Real x1714 = x1699 - x1704;
        const Real x1716 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1718 = x1716 * 0.3041811846689896;
        const Real x1721 = x1714 * x1719;
        const Real x1722 = x1718 * x1713;
        const Real x1723 = x1722 + x1721;
        const Real x1725 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1727 = x1725 * 0.6083623693379792;
        const Real x1729 = x1699 + x1704;
        const Real x1731 = x1729 * 0.5;
        const Real x1733 = x1727 * x1730;
        const Real x1734 = x1731 * x1726;
        const Real x1735 = x1734 + x1733;
        const Real x1737 = x1723 + x1735;
        const Real x1740 = select(x1738, 0.0, x1411);
        const Real x1742 = x1711 * x1736;
        const Real x1744 = x1737 * x1710;
        const Real x1745 = x1744 - x1742;
        const Real x1747 = x1745 * numbers[LAYERS + 1];
        const Real x1748 = moved_numbers[LAYERS + 1] * x1741;
        const Real x1749 = x1748 + x1747;
        const Real x1751 = x1749 * numbers[LAYERS + 1];
        const Real x1752 = moved_numbers[LAYERS + 1] * x1746;
        const Real x1753 = x1752 + x1751;
        const Real x1755 = x1740 * x1754;
        const Real x1756 = x1753 - x1755;
        const Real x1757 = x1756 / x1739;
        const Real x1759 = moved_numbers[LAYERS] * x1758;
        const Real x1760 = x1757 - x1759;
        const Real x1761 = x1760 / numbers[LAYERS];
        const Real x1763 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1765 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1767 = moved_state[3 * LAYERS + 35] * x1766;
        const Real x1768 = x1763 - x1767;
        const Real x1769 = x1768 / state[3 * LAYERS + 35];
        const Real x1771 = x1769 / x1766;
        const Real x1773 = x1761 / 0.505;
        const Real x1776 = select(x1774, 0.0, x1773);
        // exchange.zilitinkevich_factor
        const Real x1779 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1781 = x1779 * x1780;
        const Real x1783 = select(flags[2], x1781, 0.0);
        const Real x1785 = x1783 * (-103.28);
        // exchange.myj_exchange
        const Real x1787 = x1776 * x1775;
        const Real x1788 = x1787 + x1787;
        const Real x1790 = x1788 * 10.0;
        const Real x1793 = select(x1777, x1790, 0.0);
        const Real x1795 = x1785 * x1792;
        const Real x1796 = x1793 * x1784;
        const Real x1797 = x1796 + x1795;
        const Real x1801 = moved_numbers[LAYERS] * x1799;
        const Real x1804 = x1801 * 0.0001;
        const Real x1805 = -x1804;
        // exchange.convective_factor
        const Real x1807 = x1745 * 1000.0;
        const Real x1810 = x1807 * x1809;
        const Real x1814 = select(x1812, 0.0, x1810);
        const Real x1816 = x1814 / x1813;
        const Real x1818 = x1816 * 0.6666666666666666;
        const Real x1820 = x1818 * x1819;
        const Real x1822 = select(x1811, x1820, 0.0);
        const Real x1824 = x1822 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1826 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1828 = x1826 * 0.6666666666666666;
        const Real x1830 = x1828 * x1829;
        const Real x1832 = x1824 * x1829;
        const Real x1833 = x1830 * x1823;
        const Real x1834 = x1833 + x1832;
        // exchange._friction_velocity
        const Real x1836 = x1740 + x1834;
        const Real x1839 = x1836 / x1838;
        const Real x1841 = moved_state[3 * LAYERS + 38] * x1837;
        const Real x1842 = x1839 * state[3 * LAYERS + 38];
        const Real x1843 = x1842 + x1841;
        const Real x1846 = x1843 / x1845;
        const Real x1849 = select(x1847, 0.0, x1846);
        // exchange.myj_exchange
        const Real x1851 = select(x1777, 0.0, x1824);
        const Real x1853 = x1745 * 0.4;
        const Real x1855 = x1763 * x1854;
        const Real x1856 = moved_state[3 * LAYERS + 35] - x1855;
        const Real x1857 = x1856 / x1762;
        const Real x1859 = x1849 * state[3 * LAYERS + 36];
        const Real x1860 = moved_state[3 * LAYERS + 36] * x1848;
        const Real x1861 = x1860 + x1859;
        const Real x1864 = x1861 / x1863;
        const Real x1866 = x1797 * x1862;
        const Real x1867 = x1864 * x1794;
        const Real x1868 = x1867 + x1866;
        const Real x1870 = x1868 * x1869;
        const Real x1872 = x1870 * state[3 * LAYERS + 36];
        const Real x1873 = moved_state[3 * LAYERS + 36] * x1869;
        const Real x1874 = x1873 + x1872;
        const Real x1877 = select(x1875, 0.0, x1874);
        const Real x1879 = x1765 * x1878;
        const Real x1880 = x1877 - x1879;
        const Real x1881 = x1880 / x1764;
        const Real x1883 = x1853 * state[3 * LAYERS + 37];
        const Real x1884 = moved_state[3 * LAYERS + 37] * x1852;
        const Real x1885 = x1884 + x1883;
        const Real x1887 = x1849 * x1848;
        const Real x1888 = x1887 + x1887;
        const Real x1890 = x1888 * x1848;
        const Real x1891 = x1849 * x1886;
        const Real x1892 = x1891 + x1890;
        const Real x1894 = x1892 * x1893;
        const Real x1895 = x1885 - x1894;
        const Real x1896 = x1895 / x1889;
        real_403[0] = x1763;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1765;
        real_403[3] = x1877;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x1881;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1900 = x1896 * real_188[l];
            const Real a1901 = real_403[l] * x1893;
            const Real a1902 = a1901 + a1900;
            const Real a1906 = real_404[l] * (-5.0);
            const Real a1909 = select(mask_191[l], a1906, a1902);
            const Real a1911 = real_404[l] * 0.9999990000003619;
            const Real a1914 = select(mask_192[l], a1911, a1909);
            const Real a1917 = a1914 / 0.0006;
            const Real a1928 = a1917 * real_193[l];
            real_402[l] = a1928;
        }
        // exchange.myj_exchange
        const Real x1931 = real_402[0] - real_402[1];
        const Real x1933 = x1931 + x1771;
        const Real x1935 = real_402[2] - real_402[3];
        const Real x1937 = x1881 / x1878;
        const Real x1939 = x1935 - x1937;
        const Real x1941 = x1849 * 0.4;
        const Real x1943 = x1933 * x1942;
        const Real x1944 = x1941 - x1943;
        const Real x1945 = x1944 / x1932;
        const Real x1948 = select(x1946, x1805, x1945);
        const Real x1950 = x1939 * x1949;
        const Real x1951 = x1941 - x1950;
        const Real x1952 = x1951 / x1938;
        const Real x1955 = select(x1953, x1805, x1952);
        // exchange._convective_velocity_squared
        const Real x1957 = x1955 / x1954;
        const Real x1959 = x1957 * 0.6666666666666666;
        const Real x1961 = x1959 * x1960;
        const Real x1963 = x1851 * x1960;
        const Real x1964 = x1961 * x1850;
        const Real x1965 = x1964 + x1963;
        // exchange._friction_velocity
        const Real x1967 = x1740 + x1965;
        const Real x1970 = x1967 / x1969;
        const Real x1972 = x1948 * x1968;
        const Real x1973 = x1970 * x1947;
        const Real x1974 = x1973 + x1972;
        const Real x1977 = x1974 / x1976;
        const Real x1980 = select(x1978, 0.0, x1977);
        // exchange.myj_exchange
        const Real x1982 = x1980 * state[3 * LAYERS + 36];
        const Real x1983 = moved_state[3 * LAYERS + 36] * x1979;
        const Real x1984 = x1983 + x1982;
        const Real x1987 = x1984 / x1986;
        const Real x1989 = x1797 * x1985;
        const Real x1990 = x1987 * x1794;
        const Real x1991 = x1990 + x1989;
        const Real x1993 = x1991 * x1992;
        const Real x1995 = x1993 * state[3 * LAYERS + 36];
        const Real x1996 = moved_state[3 * LAYERS + 36] * x1992;
        const Real x1997 = x1996 + x1995;
        const Real x2000 = select(x1998, 0.0, x1997);
        const Real x2002 = x1765 * x2001;
        const Real x2003 = x2000 - x2002;
        const Real x2004 = x2003 / x1764;
        const Real x2006 = x1853 * x1954;
        const Real x2007 = x1955 * x1852;
        const Real x2008 = x2007 + x2006;
        const Real x2010 = x1980 * x1979;
        const Real x2011 = x2010 + x2010;
        const Real x2013 = x2011 * x1979;
        const Real x2014 = x1980 * x2009;
        const Real x2015 = x2014 + x2013;
        const Real x2017 = x2015 * x2016;
        const Real x2018 = x2008 - x2017;
        const Real x2019 = x2018 / x2012;
        real_402[0] = x1763;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1765;
        real_402[3] = x2000;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x2004;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2023 = x2019 * real_194[l];
            const Real a2024 = real_402[l] * x2016;
            const Real a2025 = a2024 + a2023;
            const Real a2029 = real_404[l] * (-5.0);
            const Real a2032 = select(mask_195[l], a2029, a2025);
            const Real a2034 = real_404[l] * 0.9999990000003619;
            const Real a2037 = select(mask_196[l], a2034, a2032);
            const Real a2040 = a2037 / 0.0006;
            const Real a2050 = a2040 * real_197[l];
            real_403[l] = a2050;
        }
        // exchange.myj_exchange
        const Real x2053 = real_403[0] - real_403[1];
        const Real x2055 = x2053 + x1771;
        const Real x2057 = real_403[2] - real_403[3];
        const Real x2059 = x2004 / x2001;
        const Real x2061 = x2057 - x2059;
        const Real x2063 = x1980 * 0.4;
        const Real x2065 = x2055 * x2064;
        const Real x2066 = x2063 - x2065;
        const Real x2067 = x2066 / x2054;
        const Real x2070 = select(x2068, x1805, x2067);
        const Real x2072 = x2061 * x2071;
        const Real x2073 = x2063 - x2072;
        const Real x2074 = x2073 / x2060;
        const Real x2077 = select(x2075, x1805, x2074);
        // exchange._convective_velocity_squared
        const Real x2079 = x2077 / x2076;
        const Real x2081 = x2079 * 0.6666666666666666;
        const Real x2083 = x2081 * x2082;
        const Real x2085 = x1851 * x2082;
        const Real x2086 = x2083 * x1850;
        const Real x2087 = x2086 + x2085;
        // exchange._friction_velocity
        const Real x2089 = x1740 + x2087;
        const Real x2092 = x2089 / x2091;
        const Real x2094 = x2070 * x2090;
        const Real x2095 = x2092 * x2069;
        const Real x2096 = x2095 + x2094;
        const Real x2099 = x2096 / x2098;
        const Real x2102 = select(x2100, 0.0, x2099);
        // exchange.myj_exchange
        const Real x2104 = x2102 * state[3 * LAYERS + 36];
        const Real x2105 = moved_state[3 * LAYERS + 36] * x2101;
        const Real x2106 = x2105 + x2104;
        const Real x2109 = x2106 / x2108;
        const Real x2111 = x1797 * x2107;
        const Real x2112 = x2109 * x1794;
        const Real x2113 = x2112 + x2111;
        const Real x2115 = x2113 * x2114;
        const Real x2117 = x2115 * state[3 * LAYERS + 36];
        const Real x2118 = moved_state[3 * LAYERS + 36] * x2114;
        const Real x2119 = x2118 + x2117;
        const Real x2122 = select(x2120, 0.0, x2119);
        const Real x2124 = x1765 * x2123;
        const Real x2125 = x2122 - x2124;
        const Real x2126 = x2125 / x1764;
        const Real x2128 = x1853 * x2076;
        const Real x2129 = x2077 * x1852;
        const Real x2130 = x2129 + x2128;
        const Real x2132 = x2102 * x2101;
        const Real x2133 = x2132 + x2132;
        const Real x2135 = x2133 * x2101;
        const Real x2136 = x2102 * x2131;
        const Real x2137 = x2136 + x2135;
        const Real x2139 = x2137 * x2138;
        const Real x2140 = x2130 - x2139;
        const Real x2141 = x2140 / x2134;
        real_403[0] = x1763;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1765;
        real_403[3] = x2122;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x2126;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2145 = x2141 * real_198[l];
            const Real a2146 = real_403[l] * x2138;
            const Real a2147 = a2146 + a2145;
            const Real a2151 = real_404[l] * (-5.0);
            const Real a2154 = select(mask_199[l], a2151, a2147);
            const Real a2156 = real_404[l] * 0.9999990000003619;
            const Real a2159 = select(mask_200[l], a2156, a2154);
            const Real a2162 = a2159 / 0.0006;
            const Real a2172 = a2162 * real_201[l];
            real_402[l] = a2172;
        }
        // exchange.myj_exchange
        const Real x2175 = real_402[0] - real_402[1];
        const Real x2177 = x2175 + x1771;
        const Real x2179 = real_402[2] - real_402[3];
        const Real x2181 = x2126 / x2123;
        const Real x2183 = x2179 - x2181;
        const Real x2185 = x2102 * 0.4;
        const Real x2187 = x2177 * x2186;
        const Real x2188 = x2185 - x2187;
        const Real x2189 = x2188 / x2176;
        const Real x2192 = select(x2190, x1805, x2189);
        const Real x2194 = x2183 * x2193;
        const Real x2195 = x2185 - x2194;
        const Real x2196 = x2195 / x2182;
        const Real x2199 = select(x2197, x1805, x2196);
        // exchange._convective_velocity_squared
        const Real x2201 = x2199 / x2198;
        const Real x2203 = x2201 * 0.6666666666666666;
        const Real x2205 = x2203 * x2204;
        const Real x2207 = x1851 * x2204;
        const Real x2208 = x2205 * x1850;
        const Real x2209 = x2208 + x2207;
        // exchange._friction_velocity
        const Real x2211 = x1740 + x2209;
        const Real x2214 = x2211 / x2213;
        const Real x2216 = x2192 * x2212;
        const Real x2217 = x2214 * x2191;
        const Real x2218 = x2217 + x2216;
        const Real x2221 = x2218 / x2220;
        const Real x2224 = select(x2222, 0.0, x2221);
        // exchange.myj_exchange
        const Real x2226 = x2224 * state[3 * LAYERS + 36];
        const Real x2227 = moved_state[3 * LAYERS + 36] * x2223;
        const Real x2228 = x2227 + x2226;
        const Real x2231 = x2228 / x2230;
        const Real x2233 = x1797 * x2229;
        const Real x2234 = x2231 * x1794;
        const Real x2235 = x2234 + x2233;
        const Real x2237 = x2235 * x2236;
        const Real x2239 = x2237 * state[3 * LAYERS + 36];
        const Real x2240 = moved_state[3 * LAYERS + 36] * x2236;
        const Real x2241 = x2240 + x2239;
        const Real x2244 = select(x2242, 0.0, x2241);
        const Real x2246 = x1765 * x2245;
        const Real x2247 = x2244 - x2246;
        const Real x2248 = x2247 / x1764;
        const Real x2250 = x1853 * x2198;
        const Real x2251 = x2199 * x1852;
        const Real x2252 = x2251 + x2250;
        const Real x2254 = x2224 * x2223;
        const Real x2255 = x2254 + x2254;
        const Real x2257 = x2255 * x2223;
        const Real x2258 = x2224 * x2253;
        const Real x2259 = x2258 + x2257;
        const Real x2261 = x2259 * x2260;
        const Real x2262 = x2252 - x2261;
        const Real x2263 = x2262 / x2256;
        real_402[0] = x1763;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1765;
        real_402[3] = x2244;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x2248;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2267 = x2263 * real_202[l];
            const Real a2268 = real_402[l] * x2260;
            const Real a2269 = a2268 + a2267;
            const Real a2273 = real_404[l] * (-5.0);
            const Real a2276 = select(mask_203[l], a2273, a2269);
            const Real a2278 = real_404[l] * 0.9999990000003619;
            const Real a2281 = select(mask_204[l], a2278, a2276);
            const Real a2284 = a2281 / 0.0006;
            const Real a2294 = a2284 * real_205[l];
            real_403[l] = a2294;
        }
        // exchange.myj_exchange
        const Real x2297 = real_403[0] - real_403[1];
        const Real x2299 = x2297 + x1771;
        const Real x2301 = real_403[2] - real_403[3];
        const Real x2303 = x2248 / x2245;
        const Real x2305 = x2301 - x2303;
        const Real x2307 = x2224 * 0.4;
        const Real x2309 = x2299 * x2308;
        const Real x2310 = x2307 - x2309;
        const Real x2311 = x2310 / x2298;
        const Real x2314 = select(x2312, x1805, x2311);
        const Real x2316 = x2305 * x2315;
        const Real x2317 = x2307 - x2316;
        const Real x2318 = x2317 / x2304;
        const Real x2321 = select(x2319, x1805, x2318);
        // exchange._convective_velocity_squared
        const Real x2323 = x2321 / x2320;
        const Real x2325 = x2323 * 0.6666666666666666;
        const Real x2327 = x2325 * x2326;
        const Real x2329 = x1851 * x2326;
        const Real x2330 = x2327 * x1850;
        const Real x2331 = x2330 + x2329;
        // exchange._friction_velocity
        const Real x2333 = x1740 + x2331;
        const Real x2336 = x2333 / x2335;
        const Real x2338 = x2314 * x2334;
        const Real x2339 = x2336 * x2313;
        const Real x2340 = x2339 + x2338;
        const Real x2343 = x2340 / x2342;
        const Real x2346 = select(x2344, 0.0, x2343);
        // exchange.myj_exchange
        const Real x2348 = x2346 * state[3 * LAYERS + 36];
        const Real x2349 = moved_state[3 * LAYERS + 36] * x2345;
        const Real x2350 = x2349 + x2348;
        const Real x2353 = x2350 / x2352;
        const Real x2355 = x1797 * x2351;
        const Real x2356 = x2353 * x1794;
        const Real x2357 = x2356 + x2355;
        const Real x2359 = x2357 * x2358;
        const Real x2361 = x2359 * state[3 * LAYERS + 36];
        const Real x2362 = moved_state[3 * LAYERS + 36] * x2358;
        const Real x2363 = x2362 + x2361;
        const Real x2366 = select(x2364, 0.0, x2363);
        const Real x2368 = x1765 * x2367;
        const Real x2369 = x2366 - x2368;
        const Real x2370 = x2369 / x1764;
        const Real x2372 = x1853 * x2320;
        const Real x2373 = x2321 * x1852;
        const Real x2374 = x2373 + x2372;
        const Real x2376 = x2346 * x2345;
        const Real x2377 = x2376 + x2376;
        const Real x2379 = x2377 * x2345;
        const Real x2380 = x2346 * x2375;
        const Real x2381 = x2380 + x2379;
        const Real x2383 = x2381 * x2382;
        const Real x2384 = x2374 - x2383;
        const Real x2385 = x2384 / x2378;
        real_403[0] = x1763;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1765;
        real_403[3] = x2366;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x2370;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2389 = x2385 * real_206[l];
            const Real a2390 = real_403[l] * x2382;
            const Real a2391 = a2390 + a2389;
            const Real a2395 = real_404[l] * (-5.0);
            const Real a2398 = select(mask_207[l], a2395, a2391);
            const Real a2400 = real_404[l] * 0.9999990000003619;
            const Real a2403 = select(mask_208[l], a2400, a2398);
            const Real a2406 = a2403 / 0.0006;
            const Real a2416 = a2406 * real_209[l];
            real_402[l] = a2416;
        }
        // exchange.myj_exchange
        const Real x2419 = real_402[0] - real_402[1];
        const Real x2421 = x2419 + x1771;
        const Real x2423 = real_402[2] - real_402[3];
        const Real x2425 = x2370 / x2367;
        const Real x2427 = x2423 - x2425;
        const Real x2429 = x2346 * 0.4;
        const Real x2431 = x2421 * x2430;
        const Real x2432 = x2429 - x2431;
        const Real x2433 = x2432 / x2420;
        const Real x2436 = select(x2434, x1805, x2433);
        const Real x2438 = x2427 * x2437;
        const Real x2439 = x2429 - x2438;
        const Real x2440 = x2439 / x2426;
        const Real x2443 = select(x2441, x1805, x2440);
        // calm_air.calm_exchange
        const Real x2445 = x260 * 1004.5;
        const Real x2447 = x2445 * x2446;
        const Real x2448 = moved_numbers[LAYERS + 4] - x2447;
        const Real x2449 = x2448 / x2444;
        const Real x2451 = x2443 + x2449;
        // snow_free_ground.with_surface_of
        const Real x2455 = x1527 * forcing[4];
        const Real x2457 = moved_forcing[4] * x2452;
        const Real x2458 = x2457 - x2455;
        const Real x2460 = x1538 * forcing[5];
        const Real x2461 = moved_forcing[5] * x1537;
        const Real x2462 = x2461 + x2460;
        const Real x2464 = x2458 + x2462;
        // snow.conductance
        const Real x2466 = x1 * x2465;
        const Real x2467 = x1557 - x2466;
        const Real x2468 = x2467 / x0;
        // snow_free_ground.with_surface_of
        const Real x2470 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2472 = x2468 * x2469;
        const Real x2473 = x2470 * x2465;
        const Real x2474 = x2473 + x2472;
        const Real x2476 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2478 = x44 * 2488.8;
        const Real x2480 = x260 * 1004.6;
        const Real x2482 = x2480 * x2450;
        const Real x2483 = x2451 * x2479;
        const Real x2484 = x2483 + x2482;
        const Real x2486 = x52 / 5.67e-08;
        const Real x2488 = x1538 * x2485;
        const Real x2489 = x2486 * x1537;
        const Real x2490 = x2489 + x2488;
        const Real x2492 = x2490 * 6.48e-08;
        const Real x2494 = moved_forcing[3] * x2450;
        const Real x2495 = x2451 * forcing[3];
        const Real x2496 = x2495 + x2494;
        const Real x2498 = x2496 * x2497;
        const Real x2499 = x2492 - x2498;
        const Real x2500 = x2499 / x2493;
        const Real x2503 = x2484 * x2502;
        const Real x2504 = x2476 - x2503;
        const Real x2505 = x2504 / x2481;
        const Real x2507 = x2500 + x2505;
        const Real x2509 = x1538 * x51;
        const Real x2510 = x52 * x1537;
        const Real x2511 = x2510 + x2509;
        const Real x2513 = x2464 - x2511;
        const Real x2515 = x2513 - x2474;
        const Real x2517 = x2484 * x2516;
        const Real x2518 = x2515 - x2517;
        const Real x2519 = x2518 / x2481;
        const Real x2521 = x2519 + x27;
        const Real x2523 = x2521 - moved_forcing[1];
        const Real x2525 = x23 - moved_forcing[2];
        const Real x2527 = x2525 * 2488.8;
        const Real x2529 = x2527 * x2506;
        const Real x2530 = x2507 * x2526;
        const Real x2531 = x2530 + x2529;
        const Real x2533 = x2523 * x2477;
        const Real x2534 = x2478 * x2522;
        const Real x2535 = x2534 + x2533;
        const Real x2537 = x2531 + x2535;
        const Real x2539 = x2478 + x2507;
        const Real x2541 = x2539 * x2540;
        const Real x2542 = x2537 - x2541;
        const Real x2543 = x2542 / x2538;
        const Real x2545 = x2543 * x2481;
        const Real x2546 = x2484 * x2540;
        const Real x2547 = x2546 + x2545;
        const Real x2549 = x2547 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2552 = select(x2550, 0.0, x2549);
        // vegetation.water_stress
        const Real x2556 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2570 = select(x2568, 0.0, x1514);
        const Real x2572 = moved_forcing[4] * 1.1;
        const Real x2574 = moved_numbers[LAYERS + 36] * x2569;
        const Real x2575 = x2570 * numbers[LAYERS + 36];
        const Real x2576 = x2575 + x2574;
        const Real x2578 = x2576 * x2577;
        const Real x2579 = x2572 - x2578;
        const Real x2580 = x2579 / x2573;
        const Real x2582 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2584 = x2580 + x2582;
        const Real x2587 = x2580 * x2586;
        const Real x2588 = x2584 - x2587;
        const Real x2589 = x2588 / x2585;
        const Real x2592 = moved_forcing[1] * x2590;
        const Real x2594 = x2592 + x2592;
        const Real x2597 = x2594 * 0.0016;
        const Real x2601 = moved_numbers[LAYERS + 37] * x2524;
        const Real x2602 = x2525 * numbers[LAYERS + 37];
        const Real x2603 = x2602 + x2601;
        const Real x2608 = x2603 * x2606;
        const Real x2618 = select(x2616, 0.0, x2589);
        const Real x2620 = x2570 * x2617;
        const Real x2621 = x2618 * x2569;
        const Real x2622 = x2621 + x2620;
        const Real x2625 = select(x2623, 0.0, x2597);
        const Real x2627 = x2622 * x2624;
        const Real x2628 = x2625 * x2619;
        const Real x2629 = x2628 + x2627;
        const Real x2632 = select(x2630, 0.0, x2608);
        const Real x2635 = x2629 * x2631;
        const Real x2636 = x2632 * x2626;
        const Real x2638 = x2635 - x2636;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2615_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2554 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2558 = x2556 * real_211[l];
            const Real a2559 = a2554 - a2558;
            const Real a2560 = a2559 / x2555;
            const Real a2563 = select(mask_212[l], 0.0, a2560);
            const Real a2566 = select(mask_213[l], 0.0, a2563);
            const Real a2611 = moved_numbers[l + 7 * LAYERS + 51] * real_214[l];
            const Real a2612 = a2566 * numbers[l + 7 * LAYERS + 51];
            const Real a2613 = a2612 + a2611;
            a2615_last = a2615_last + a2613;
            real_422[l] = a2566;
            real_411[l] = a2613;
        }
        // vegetation.canopy_resistance
        const Real x2641 = select(x2639, 0.0, a2615_last);
        const Real x2643 = x2638 * x2640;
        const Real x2644 = x2641 * x2634;
        const Real x2645 = x2644 + x2643;
        const Real x2647 = x2645 * x2646;
        const Real x2648 = moved_numbers[LAYERS + 35] - x2647;
        const Real x2649 = x2648 / x2642;
        const Real x2651 = x1538 * 4.0;
        const Real x2653 = x2651 * x51;
        const Real x2654 = x52 * x2650;
        const Real x2655 = x2654 + x2653;
        const Real x2657 = x2655 * 0.2857541065206571;
        const Real x2659 = x2496 * x2658;
        const Real x2660 = x2657 - x2659;
        const Real x2661 = x2660 / x2493;
        const Real x2664 = x44 * 2489.795918367347;
        const Real x2666 = x2661 + x2664;
        const Real x2668 = x2649 * x2450;
        const Real x2669 = x2451 * x2646;
        const Real x2670 = x2669 + x2668;
        const Real x2673 = x2661 * x2671;
        const Real x2674 = x2670 * x2662;
        const Real x2675 = x2674 + x2673;
        const Real x2677 = x2675 + x2664;
        const Real x2679 = x2677 * x2678;
        const Real x2680 = x2666 - x2679;
        const Real x2681 = x2680 / x2676;
        const Real x2683 = select(x2567, x2681, 0.0);
        // step_parts.evaporation_demand
        const Real x2685 = x2552 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2687 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2689 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2691 = x2689 * x2690;
        const Real x2692 = x2687 - x2691;
        const Real x2693 = x2692 / x2688;
        const Real x2696 = select(x2694, 0.0, x2693);
        const Real x2699 = select(x2697, 0.0, x2696);
        const Real x2701 = x2699 * x2698;
        const Real x2702 = x2701 + x2701;
        const Real x2706 = x2702 * x2703;
        const Real x2707 = x1479 * x2700;
        const Real x2709 = x2706 - x2707;
        const Real x2711 = x2709 * x2684;
        const Real x2712 = x2685 * x2705;
        const Real x2713 = x2712 + x2711;
        const Real x2715 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2719 = select(x2717, 0.0, x2715);
        const Real x2722 = x2719 / x2721;
        const Real x2724 = select(x2716, x2722, 0.0);
        const Real x2726 = x1479 * x2723;
        const Real x2727 = x2724 * x1478;
        const Real x2728 = x2727 + x2726;
        const Real x2730 = x2728 * x2684;
        const Real x2731 = x2685 * x2725;
        const Real x2732 = x2731 + x2730;
        const Real x2734 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2737 = select(x2735, x2734, x2732);
        const Real x2739 = x1479 * x2682;
        const Real x2740 = x2683 * x1478;
        const Real x2741 = x2740 + x2739;
        const Real x2743 = x2741 * x2684;
        const Real x2744 = x2685 * x2738;
        const Real x2745 = x2744 + x2743;
        const Real x2749 = x2745 * x2746;
        const Real x2750 = x2724 * x2742;
        const Real x2752 = x2749 - x2750;
        const Real x2760 = moved_numbers[9 * LAYERS + 51] * x2759;
        Real a2758_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2754 = real_422[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2755 = moved_numbers[l + 8 * LAYERS + 51] * real_214[l];
            const Real a2756 = a2755 + a2754;
            a2758_last = a2758_last + a2756;
            real_421[l] = a2756;
        }
        const Real x2761 = a2758_last - x2760;
        const Real x2762 = x2761 / numbers[9 * LAYERS + 51];
        Real a2775_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2764 = moved_numbers[l + 7 * LAYERS + 51] + real_421[l];
            const Real a2766 = a2764 - x2762;
            const Real a2769 = select(mask_217[l], 0.0, a2766);
            const Real a2771 = real_421[l] * real_218[l];
            const Real a2772 = a2769 * real_216[l];
            const Real a2773 = a2772 + a2771;
            a2775_last = a2775_last + a2773;
            real_422[l] = a2773;
        }
        const Real x2778 = select(x2776, a2775_last, 0.0);
        // snow_free_ground.rate
        const Real x2790 = x2713 + x2737;
        // evapotranspiration.evaporation_components
        Real a2788_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2780 = x2778 * real_220[l];
            const Real a2781 = real_422[l] - a2780;
            const Real a2782 = a2781 / x2777;
            const Real a2784 = x2752 * real_220[l];
            const Real a2785 = a2782 * x2748;
            const Real a2786 = a2785 + a2784;
            a2788_last = a2788_last + a2786;
        }
        // snow_free_ground.rate
        const Real x2792 = x2790 + a2788_last;
        const Real x2794 = x2792 * 1000.0;
        // snow_free_ground.deposition
        const Real x2800 = select(x2797, 0.0, x2549);
        // snow_free_ground.rate
        const Real x2803 = x2794 + x2800;
        // snow_free_ground.with_surface_of
        const Real x2805 = x2803 - x2800;
        const Real x2807 = x2805 * 2501000.0;
        const Real x2810 = x2800 * 2501000.0;
        const Real x2813 = x2807 + x2810;
        // surface_balance.around
        const Real x2815 = x2651 * 5.67e-08;
        const Real x2817 = x47 * forcing[1];
        const Real x2818 = moved_forcing[1] * x45;
        const Real x2819 = x2818 + x2817;
        const Real x2821 = x2815 * x2816;
        const Real x2822 = x2819 * x2814;
        const Real x2823 = x2822 + x2821;
        const Real x2825 = x2484 + x2476;
        const Real x2827 = x2825 + x2823;
        // surface_balance.emitted
        const Real x2829 = moved_forcing[1] * (-1.0);
        const Real x2831 = x2823 * x2828;
        const Real x2832 = x2829 * x2820;
        const Real x2833 = x2832 + x2831;
        const Real x2835 = x2511 + x2833;
        // surface_balance.around
        const Real x2837 = x2464 - x2835;
        const Real x2839 = x2837 - x2813;
        const Real x2841 = x2484 * x26;
        const Real x2842 = x27 * x2481;
        const Real x2843 = x2842 + x2841;
        const Real x2845 = x2839 + x2843;
        const Real x2847 = x2476 * forcing[1];
        const Real x2848 = moved_forcing[1] * x2475;
        const Real x2849 = x2848 + x2847;
        const Real x2851 = x2845 + x2849;
        const Real x2853 = x2827 * x2852;
        const Real x2854 = x2851 - x2853;
        const Real x2855 = x2854 / x2826;
        // snow.conductance
        const Real x2857 = x1608 * x2856;
        const Real x2858 = x1557 - x2857;
        const Real x2859 = x2858 / x1607;
        // surface_balance.around
        const Real x2861 = x2827 * x2860;
        const Real x2862 = x2859 - x2861;
        const Real x2863 = x2862 / x2826;
        // surface_balance.skin_temperature
        const Real x2865 = x2863 * state[0];
        const Real x2866 = moved_state[0] * x2860;
        const Real x2867 = x2866 + x2865;
        const Real x2869 = x2855 + x2867;
        const Real x2872 = x2863 * x2871;
        const Real x2873 = x2869 - x2872;
        const Real x2874 = x2873 / x2870;
        // surface_balance.around
        const Real x2876 = x2874 * x2871;
        const Real x2877 = x2876 + x2876;
        const Real x2879 = x2877 * x2871;
        const Real x2880 = x2874 * x2875;
        const Real x2881 = x2880 + x2879;
        const Real x2883 = x2815 * x2878;
        const Real x2884 = x2881 * x2814;
        const Real x2885 = x2884 + x2883;
        const Real x2887 = x2825 + x2885;
        // air.emission
        const Real x2889 = x2877 * x2875;
        const Real x2890 = x2889 + x2889;
        const Real x2892 = x2890 * 5.67e-08;
        // surface_balance.emitted
        const Real x2894 = x1538 * x2891;
        const Real x2895 = x2892 * x1537;
        const Real x2896 = x2895 + x2894;
        const Real x2898 = x2874 * (-1.0);
        const Real x2900 = x2885 * x2897;
        const Real x2901 = x2898 * x2882;
        const Real x2902 = x2901 + x2900;
        const Real x2904 = x2896 + x2902;
        // surface_balance.around
        const Real x2906 = x2464 - x2904;
        const Real x2908 = x2906 - x2813;
        const Real x2910 = x2908 + x2843;
        const Real x2912 = x2910 + x2849;
        const Real x2914 = x2887 * x2913;
        const Real x2915 = x2912 - x2914;
        const Real x2916 = x2915 / x2886;
        const Real x2918 = x2887 * x2917;
        const Real x2919 = x2859 - x2918;
        const Real x2920 = x2919 / x2886;
        // surface_balance.skin_temperature
        const Real x2922 = x2920 * state[0];
        const Real x2923 = moved_state[0] * x2917;
        const Real x2924 = x2923 + x2922;
        const Real x2926 = x2916 + x2924;
        const Real x2929 = x2920 * x2928;
        const Real x2930 = x2926 - x2929;
        const Real x2931 = x2930 / x2927;
        // snow_free_ground.specific_humidity
        const Real x2935 = x2484 * x2933;
        const Real x2938 = x2935 * 1004.5;
        const Real x2941 = x2803 * x2937;
        const Real x2942 = x2938 * x2802;
        const Real x2944 = x2941 - x2942;
        const Real x2946 = moved_forcing[2] + x2944;
        // calm_air.calm_exchange
        const Real x2948 = x27 - x2931;
        const Real x2950 = x1631 * x2947;
        const Real x2951 = x2948 * x1628;
        const Real x2952 = x2951 + x2950;
        // calm_air.limited_richardson
        const Real x2955 = select(x2953, x2952, 0.0);
        const Real x2957 = x2955 * x1644;
        const Real x2958 = x1645 * x2954;
        const Real x2960 = x2957 - x2958;
        const Real x2963 = x2960 * x2962;
        const Real x2969 = x2963 * x2967;
        const Real x2971 = x2969 - x2963;
        const Real x2972 = x2971 / x2966;
        const Real x2975 = moved_numbers[LAYERS + 2] * x2967;
        const Real x2977 = x2972 * numbers[LAYERS + 2];
        const Real x2978 = x2977 - x2975;
        const Real x2980 = select(x2953, x2978, x2952);
        // calm_air.calm_exchange
        const Real x2982 = x1631 * x2981;
        const Real x2983 = x2980 - x2982;
        const Real x2984 = x2983 / x1628;
        const Real x2986 = x27 - x2984;
        // exchange.myj_exchange
        const Real x2988 = x2986 * x1692;
        const Real x2989 = x1693 * x2985;
        const Real x2991 = x2988 - x2989;
        const Real x2993 = x1699 - x2991;
        const Real x2995 = moved_forcing[2] + x2946;
        const Real x2997 = x2995 * 0.3041811846689896;
        const Real x3000 = x2993 * x2998;
        const Real x3001 = x2997 * x2992;
        const Real x3002 = x3001 + x3000;
        const Real x3004 = moved_forcing[2] - x2946;
        const Real x3006 = x3004 * 0.6083623693379792;
        const Real x3008 = x1699 + x2991;
        const Real x3010 = x3008 * 0.5;
        const Real x3012 = x3006 * x3009;
        const Real x3013 = x3010 * x3005;
        const Real x3014 = x3013 + x3012;
        const Real x3016 = x3002 + x3014;
        const Real x3018 = x1711 * x3015;
        const Real x3020 = x3016 * x1710;
        const Real x3021 = x3020 - x3018;
        const Real x3023 = x3021 * numbers[LAYERS + 1];
        const Real x3024 = moved_numbers[LAYERS + 1] * x3017;
        const Real x3025 = x3024 + x3023;
        const Real x3027 = x3025 * numbers[LAYERS + 1];
        const Real x3028 = moved_numbers[LAYERS + 1] * x3022;
        const Real x3029 = x3028 + x3027;
        const Real x3031 = x1740 * x3030;
        const Real x3032 = x3029 - x3031;
        const Real x3033 = x3032 / x1739;
        const Real x3035 = moved_numbers[LAYERS] * x3034;
        const Real x3036 = x3033 - x3035;
        const Real x3037 = x3036 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x3037;
        const Real x3039 = x3037 / 0.505;
        const Real x3042 = select(x3040, 0.0, x3039);
        const Real x3045 = x3042 * x3041;
        const Real x3046 = x3045 + x3045;
        const Real x3048 = x3046 * 10.0;
        const Real x3051 = select(x3043, x3048, 0.0);
        const Real x3053 = x1785 * x3050;
        const Real x3054 = x3051 * x1784;
        const Real x3055 = x3054 + x3053;
        // exchange.convective_factor
        const Real x3057 = x3021 * 1000.0;
        const Real x3060 = x3057 * x3059;
        const Real x3064 = select(x3062, 0.0, x3060);
        const Real x3066 = x3064 / x3063;
        const Real x3068 = x3066 * 0.6666666666666666;
        const Real x3070 = x3068 * x3069;
        const Real x3072 = select(x3061, x3070, 0.0);
        const Real x3074 = x3072 * 1.44;
        // exchange._convective_velocity_squared
        const Real x3076 = x2451 / x2450;
        const Real x3078 = x3076 * 0.6666666666666666;
        const Real x3080 = x3078 * x3079;
        const Real x3082 = x3074 * x3079;
        const Real x3083 = x3080 * x3073;
        const Real x3084 = x3083 + x3082;
        // exchange._friction_velocity
        const Real x3086 = x1740 + x3084;
        const Real x3089 = x3086 / x3088;
        const Real x3091 = x2436 * x3087;
        const Real x3092 = x3089 * x2435;
        const Real x3093 = x3092 + x3091;
        const Real x3096 = x3093 / x3095;
        const Real x3099 = select(x3097, 0.0, x3096);
        // exchange.myj_exchange
        const Real x3101 = select(x3043, 0.0, x3074);
        const Real x3103 = x3021 * 0.4;
        const Real x3105 = x3099 * state[3 * LAYERS + 36];
        const Real x3106 = moved_state[3 * LAYERS + 36] * x3098;
        const Real x3107 = x3106 + x3105;
        const Real x3110 = x3107 / x3109;
        const Real x3112 = x3055 * x3108;
        const Real x3113 = x3110 * x3052;
        const Real x3114 = x3113 + x3112;
        const Real x3116 = x3114 * x3115;
        const Real x3118 = x3116 * state[3 * LAYERS + 36];
        const Real x3119 = moved_state[3 * LAYERS + 36] * x3115;
        const Real x3120 = x3119 + x3118;
        const Real x3123 = select(x3121, 0.0, x3120);
        const Real x3125 = x1765 * x3124;
        const Real x3126 = x3123 - x3125;
        const Real x3127 = x3126 / x1764;
        const Real x3129 = x3103 * x2450;
        const Real x3130 = x2451 * x3102;
        const Real x3131 = x3130 + x3129;
        const Real x3133 = x3099 * x3098;
        const Real x3134 = x3133 + x3133;
        const Real x3136 = x3134 * x3098;
        const Real x3137 = x3099 * x3132;
        const Real x3138 = x3137 + x3136;
        const Real x3140 = x3138 * x3139;
        const Real x3141 = x3131 - x3140;
        const Real x3142 = x3141 / x3135;
        real_402[0] = x1763;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1765;
        real_402[3] = x3123;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x3127;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3146 = x3142 * real_210[l];
            const Real a3147 = real_402[l] * x3139;
            const Real a3148 = a3147 + a3146;
            const Real a3152 = real_404[l] * (-5.0);
            const Real a3155 = select(mask_221[l], a3152, a3148);
            const Real a3157 = real_404[l] * 0.9999990000003619;
            const Real a3160 = select(mask_222[l], a3157, a3155);
            const Real a3163 = a3160 / 0.0006;
            const Real a3173 = a3163 * real_223[l];
            real_403[l] = a3173;
        }
        // exchange.myj_exchange
        const Real x3176 = real_403[0] - real_403[1];
        const Real x3178 = x3176 + x1771;
        const Real x3180 = real_403[2] - real_403[3];
        const Real x3182 = x3127 / x3124;
        const Real x3184 = x3180 - x3182;
        const Real x3186 = x3099 * 0.4;
        const Real x3188 = x3178 * x3187;
        const Real x3189 = x3186 - x3188;
        const Real x3190 = x3189 / x3177;
        const Real x3193 = select(x3191, x1805, x3190);
        const Real x3195 = x3184 * x3194;
        const Real x3196 = x3186 - x3195;
        const Real x3197 = x3196 / x3183;
        const Real x3200 = select(x3198, x1805, x3197);
        // exchange._convective_velocity_squared
        const Real x3202 = x3200 / x3199;
        const Real x3204 = x3202 * 0.6666666666666666;
        const Real x3206 = x3204 * x3205;
        const Real x3208 = x3101 * x3205;
        const Real x3209 = x3206 * x3100;
        const Real x3210 = x3209 + x3208;
        // exchange._friction_velocity
        const Real x3212 = x1740 + x3210;
        const Real x3215 = x3212 / x3214;
        const Real x3217 = x3193 * x3213;
        const Real x3218 = x3215 * x3192;
        const Real x3219 = x3218 + x3217;
        const Real x3222 = x3219 / x3221;
        const Real x3225 = select(x3223, 0.0, x3222);
        // exchange.myj_exchange
        const Real x3227 = x3225 * state[3 * LAYERS + 36];
        const Real x3228 = moved_state[3 * LAYERS + 36] * x3224;
        const Real x3229 = x3228 + x3227;
        const Real x3232 = x3229 / x3231;
        const Real x3234 = x3055 * x3230;
        const Real x3235 = x3232 * x3052;
        const Real x3236 = x3235 + x3234;
        const Real x3238 = x3236 * x3237;
        const Real x3240 = x3238 * state[3 * LAYERS + 36];
        const Real x3241 = moved_state[3 * LAYERS + 36] * x3237;
        const Real x3242 = x3241 + x3240;
        const Real x3245 = select(x3243, 0.0, x3242);
        const Real x3247 = x1765 * x3246;
        const Real x3248 = x3245 - x3247;
        const Real x3249 = x3248 / x1764;
        const Real x3251 = x3103 * x3199;
        const Real x3252 = x3200 * x3102;
        const Real x3253 = x3252 + x3251;
        const Real x3255 = x3225 * x3224;
        const Real x3256 = x3255 + x3255;
        const Real x3258 = x3256 * x3224;
        const Real x3259 = x3225 * x3254;
        const Real x3260 = x3259 + x3258;
        const Real x3262 = x3260 * x3261;
        const Real x3263 = x3253 - x3262;
        const Real x3264 = x3263 / x3257;
        real_403[0] = x1763;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1765;
        real_403[3] = x3245;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x3249;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3268 = x3264 * real_224[l];
            const Real a3269 = real_403[l] * x3261;
            const Real a3270 = a3269 + a3268;
            const Real a3274 = real_404[l] * (-5.0);
            const Real a3277 = select(mask_225[l], a3274, a3270);
            const Real a3279 = real_404[l] * 0.9999990000003619;
            const Real a3282 = select(mask_226[l], a3279, a3277);
            const Real a3285 = a3282 / 0.0006;
            const Real a3295 = a3285 * real_227[l];
            real_402[l] = a3295;
        }
        // exchange.myj_exchange
        const Real x3298 = real_402[0] - real_402[1];
        const Real x3300 = x3298 + x1771;
        const Real x3302 = real_402[2] - real_402[3];
        const Real x3304 = x3249 / x3246;
        const Real x3306 = x3302 - x3304;
        const Real x3308 = x3225 * 0.4;
        const Real x3310 = x3300 * x3309;
        const Real x3311 = x3308 - x3310;
        const Real x3312 = x3311 / x3299;
        const Real x3315 = select(x3313, x1805, x3312);
        const Real x3317 = x3306 * x3316;
        const Real x3318 = x3308 - x3317;
        const Real x3319 = x3318 / x3305;
        const Real x3322 = select(x3320, x1805, x3319);
        // exchange._convective_velocity_squared
        const Real x3324 = x3322 / x3321;
        const Real x3326 = x3324 * 0.6666666666666666;
        const Real x3328 = x3326 * x3327;
        const Real x3330 = x3101 * x3327;
        const Real x3331 = x3328 * x3100;
        const Real x3332 = x3331 + x3330;
        // exchange._friction_velocity
        const Real x3334 = x1740 + x3332;
        const Real x3337 = x3334 / x3336;
        const Real x3339 = x3315 * x3335;
        const Real x3340 = x3337 * x3314;
        const Real x3341 = x3340 + x3339;
        const Real x3344 = x3341 / x3343;
        const Real x3347 = select(x3345, 0.0, x3344);
        // exchange.myj_exchange
        const Real x3349 = x3347 * state[3 * LAYERS + 36];
        const Real x3350 = moved_state[3 * LAYERS + 36] * x3346;
        const Real x3351 = x3350 + x3349;
        const Real x3354 = x3351 / x3353;
        const Real x3356 = x3055 * x3352;
        const Real x3357 = x3354 * x3052;
        const Real x3358 = x3357 + x3356;
        const Real x3360 = x3358 * x3359;
        const Real x3362 = x3360 * state[3 * LAYERS + 36];
        const Real x3363 = moved_state[3 * LAYERS + 36] * x3359;
        const Real x3364 = x3363 + x3362;
        const Real x3367 = select(x3365, 0.0, x3364);
        const Real x3369 = x1765 * x3368;
        const Real x3370 = x3367 - x3369;
        const Real x3371 = x3370 / x1764;
        const Real x3373 = x3103 * x3321;
        const Real x3374 = x3322 * x3102;
        const Real x3375 = x3374 + x3373;
        const Real x3377 = x3347 * x3346;
        const Real x3378 = x3377 + x3377;
        const Real x3380 = x3378 * x3346;
        const Real x3381 = x3347 * x3376;
        const Real x3382 = x3381 + x3380;
        const Real x3384 = x3382 * x3383;
        const Real x3385 = x3375 - x3384;
        const Real x3386 = x3385 / x3379;
        real_402[0] = x1763;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1765;
        real_402[3] = x3367;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x3371;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3390 = x3386 * real_228[l];
            const Real a3391 = real_402[l] * x3383;
            const Real a3392 = a3391 + a3390;
            const Real a3396 = real_404[l] * (-5.0);
            const Real a3399 = select(mask_229[l], a3396, a3392);
            const Real a3401 = real_404[l] * 0.9999990000003619;
            const Real a3404 = select(mask_230[l], a3401, a3399);
            const Real a3407 = a3404 / 0.0006;
            const Real a3417 = a3407 * real_231[l];
            real_403[l] = a3417;
        }
        // exchange.myj_exchange
        const Real x3420 = real_403[0] - real_403[1];
        const Real x3422 = x3420 + x1771;
        const Real x3424 = real_403[2] - real_403[3];
        const Real x3426 = x3371 / x3368;
        const Real x3428 = x3424 - x3426;
        const Real x3430 = x3347 * 0.4;
        const Real x3432 = x3422 * x3431;
        const Real x3433 = x3430 - x3432;
        const Real x3434 = x3433 / x3421;
        const Real x3437 = select(x3435, x1805, x3434);
        const Real x3439 = x3428 * x3438;
        const Real x3440 = x3430 - x3439;
        const Real x3441 = x3440 / x3427;
        const Real x3444 = select(x3442, x1805, x3441);
        // exchange._convective_velocity_squared
        const Real x3446 = x3444 / x3443;
        const Real x3448 = x3446 * 0.6666666666666666;
        const Real x3450 = x3448 * x3449;
        const Real x3452 = x3101 * x3449;
        const Real x3453 = x3450 * x3100;
        const Real x3454 = x3453 + x3452;
        // exchange._friction_velocity
        const Real x3456 = x1740 + x3454;
        const Real x3459 = x3456 / x3458;
        const Real x3461 = x3437 * x3457;
        const Real x3462 = x3459 * x3436;
        const Real x3463 = x3462 + x3461;
        const Real x3466 = x3463 / x3465;
        const Real x3469 = select(x3467, 0.0, x3466);
        // exchange.myj_exchange
        const Real x3471 = x3469 * state[3 * LAYERS + 36];
        const Real x3472 = moved_state[3 * LAYERS + 36] * x3468;
        const Real x3473 = x3472 + x3471;
        const Real x3476 = x3473 / x3475;
        const Real x3478 = x3055 * x3474;
        const Real x3479 = x3476 * x3052;
        const Real x3480 = x3479 + x3478;
        const Real x3482 = x3480 * x3481;
        const Real x3484 = x3482 * state[3 * LAYERS + 36];
        const Real x3485 = moved_state[3 * LAYERS + 36] * x3481;
        const Real x3486 = x3485 + x3484;
        const Real x3489 = select(x3487, 0.0, x3486);
        const Real x3491 = x1765 * x3490;
        const Real x3492 = x3489 - x3491;
        const Real x3493 = x3492 / x1764;
        const Real x3495 = x3103 * x3443;
        const Real x3496 = x3444 * x3102;
        const Real x3497 = x3496 + x3495;
        const Real x3499 = x3469 * x3468;
        const Real x3500 = x3499 + x3499;
        const Real x3502 = x3500 * x3468;
        const Real x3503 = x3469 * x3498;
        const Real x3504 = x3503 + x3502;
        const Real x3506 = x3504 * x3505;
        const Real x3507 = x3497 - x3506;
        const Real x3508 = x3507 / x3501;
        real_403[0] = x1763;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1765;
        real_403[3] = x3489;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x3493;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3512 = x3508 * real_232[l];
            const Real a3513 = real_403[l] * x3505;
            const Real a3514 = a3513 + a3512;
            const Real a3518 = real_404[l] * (-5.0);
            const Real a3521 = select(mask_233[l], a3518, a3514);
            const Real a3523 = real_404[l] * 0.9999990000003619;
            const Real a3526 = select(mask_234[l], a3523, a3521);
            const Real a3529 = a3526 / 0.0006;
            const Real a3539 = a3529 * real_235[l];
            real_402[l] = a3539;
        }
        // exchange.myj_exchange
        const Real x3542 = real_402[0] - real_402[1];
        const Real x3544 = x3542 + x1771;
        const Real x3546 = real_402[2] - real_402[3];
        const Real x3548 = x3493 / x3490;
        const Real x3550 = x3546 - x3548;
        const Real x3552 = x3469 * 0.4;
        const Real x3554 = x3544 * x3553;
        const Real x3555 = x3552 - x3554;
        const Real x3556 = x3555 / x3543;
        const Real x3559 = select(x3557, x1805, x3556);
        const Real x3561 = x3550 * x3560;
        const Real x3562 = x3552 - x3561;
        const Real x3563 = x3562 / x3549;
        const Real x3566 = select(x3564, x1805, x3563);
        // exchange._convective_velocity_squared
        const Real x3568 = x3566 / x3565;
        const Real x3570 = x3568 * 0.6666666666666666;
        const Real x3572 = x3570 * x3571;
        const Real x3574 = x3101 * x3571;
        const Real x3575 = x3572 * x3100;
        const Real x3576 = x3575 + x3574;
        // exchange._friction_velocity
        const Real x3578 = x1740 + x3576;
        const Real x3581 = x3578 / x3580;
        const Real x3583 = x3559 * x3579;
        const Real x3584 = x3581 * x3558;
        const Real x3585 = x3584 + x3583;
        const Real x3588 = x3585 / x3587;
        const Real x3591 = select(x3589, 0.0, x3588);
        // exchange.myj_exchange
        const Real x3593 = x3591 * state[3 * LAYERS + 36];
        const Real x3594 = moved_state[3 * LAYERS + 36] * x3590;
        const Real x3595 = x3594 + x3593;
        const Real x3598 = x3595 / x3597;
        const Real x3600 = x3055 * x3596;
        const Real x3601 = x3598 * x3052;
        const Real x3602 = x3601 + x3600;
        const Real x3604 = x3602 * x3603;
        const Real x3606 = x3604 * state[3 * LAYERS + 36];
        const Real x3607 = moved_state[3 * LAYERS + 36] * x3603;
        const Real x3608 = x3607 + x3606;
        const Real x3611 = select(x3609, 0.0, x3608);
        const Real x3613 = x1765 * x3612;
        const Real x3614 = x3611 - x3613;
        const Real x3615 = x3614 / x1764;
        const Real x3617 = x3103 * x3565;
        const Real x3618 = x3566 * x3102;
        const Real x3619 = x3618 + x3617;
        const Real x3621 = x3591 * x3590;
        const Real x3622 = x3621 + x3621;
        const Real x3624 = x3622 * x3590;
        const Real x3625 = x3591 * x3620;
        const Real x3626 = x3625 + x3624;
        const Real x3628 = x3626 * x3627;
        const Real x3629 = x3619 - x3628;
        const Real x3630 = x3629 / x3623;
        real_402[0] = x1763;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1765;
        real_402[3] = x3611;
        real_404[0] = real_of(0.0);
        real_404[1] = x1857;
        real_404[2] = real_of(0.0);
        real_404[3] = x3615;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3634 = x3630 * real_236[l];
            const Real a3635 = real_402[l] * x3627;
            const Real a3636 = a3635 + a3634;
            const Real a3640 = real_404[l] * (-5.0);
            const Real a3643 = select(mask_237[l], a3640, a3636);
            const Real a3645 = real_404[l] * 0.9999990000003619;
            const Real a3648 = select(mask_238[l], a3645, a3643);
            const Real a3651 = a3648 / 0.0006;
            const Real a3661 = a3651 * real_239[l];
            real_403[l] = a3661;
        }
        // exchange.myj_exchange
        const Real x3664 = real_403[0] - real_403[1];
        const Real x3666 = x3664 + x1771;
        const Real x3668 = real_403[2] - real_403[3];
        const Real x3670 = x3615 / x3612;
        const Real x3672 = x3668 - x3670;
        const Real x3674 = x3591 * 0.4;
        const Real x3676 = x3666 * x3675;
        const Real x3677 = x3674 - x3676;
        const Real x3678 = x3677 / x3665;
        const Real x3681 = select(x3679, x1805, x3678);
        moved_after[3 * LAYERS + 38] = x3681;
        const Real x3683 = x3672 * x3682;
        const Real x3684 = x3674 - x3683;
        const Real x3685 = x3684 / x3671;
        const Real x3688 = select(x3686, x1805, x3685);
        // calm_air.calm_exchange
        const Real x3690 = x3688 + x2449;
        moved_after[3 * LAYERS + 37] = x3690;
        // snow_free_ground.with_surface_of
        const Real x3692 = x2931 - moved_state[0];
        const Real x3694 = x2859 * x3691;
        const Real x3695 = x3692 * x2856;
        const Real x3696 = x3695 + x3694;
        // evapotranspiration.potential_evaporation
        const Real x3698 = x2480 * x3689;
        const Real x3699 = x3690 * x2479;
        const Real x3700 = x3699 + x3698;
        const Real x3702 = moved_forcing[3] * x3689;
        const Real x3703 = x3690 * forcing[3];
        const Real x3704 = x3703 + x3702;
        const Real x3706 = x3704 * x3705;
        const Real x3707 = x2492 - x3706;
        const Real x3708 = x3707 / x3701;
        const Real x3711 = x3700 * x3710;
        const Real x3712 = x2476 - x3711;
        const Real x3713 = x3712 / x3697;
        const Real x3715 = x3708 + x3713;
        const Real x3717 = x2513 - x3696;
        const Real x3719 = x3700 * x3718;
        const Real x3720 = x3717 - x3719;
        const Real x3721 = x3720 / x3697;
        const Real x3723 = x3721 + x27;
        const Real x3725 = x3723 - moved_forcing[1];
        const Real x3727 = x2527 * x3714;
        const Real x3728 = x3715 * x2526;
        const Real x3729 = x3728 + x3727;
        const Real x3731 = x3725 * x2477;
        const Real x3732 = x2478 * x3724;
        const Real x3733 = x3732 + x3731;
        const Real x3735 = x3729 + x3733;
        const Real x3737 = x2478 + x3715;
        const Real x3739 = x3737 * x3738;
        const Real x3740 = x3735 - x3739;
        const Real x3741 = x3740 / x3736;
        const Real x3743 = x3741 * x3697;
        const Real x3744 = x3700 * x3738;
        const Real x3745 = x3744 + x3743;
        const Real x3747 = x3745 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3750 = select(x3748, 0.0, x3747);
        // vegetation.canopy_resistance
        Real a3752_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3752_last = a3752_last + real_411[l];
        }
        const Real x3755 = select(x3753, 0.0, a3752_last);
        const Real x3757 = x2638 * x3754;
        const Real x3758 = x3755 * x2634;
        const Real x3759 = x3758 + x3757;
        const Real x3761 = x3759 * x3760;
        const Real x3762 = moved_numbers[LAYERS + 35] - x3761;
        const Real x3763 = x3762 / x3756;
        const Real x3765 = x3704 * x3764;
        const Real x3766 = x2657 - x3765;
        const Real x3767 = x3766 / x3701;
        const Real x3770 = x3767 + x2664;
        const Real x3772 = x3763 * x3689;
        const Real x3773 = x3690 * x3760;
        const Real x3774 = x3773 + x3772;
        const Real x3777 = x3767 * x3775;
        const Real x3778 = x3774 * x3768;
        const Real x3779 = x3778 + x3777;
        const Real x3781 = x3779 + x2664;
        const Real x3783 = x3781 * x3782;
        const Real x3784 = x3770 - x3783;
        const Real x3785 = x3784 / x3780;
        const Real x3786 = select(x2567, x3763, 0.0);
        moved_results[LAYERS + 23] = x3786;
        const Real x3788 = select(x2567, x3785, 0.0);
        moved_results[LAYERS + 24] = x3788;
        // step_parts.evaporation_demand
        const Real x3790 = x3750 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3792 = x2709 * x3789;
        const Real x3793 = x3790 * x2705;
        const Real x3794 = x3793 + x3792;
        const Real x3796 = x2728 * x3789;
        const Real x3797 = x3790 * x2725;
        const Real x3798 = x3797 + x3796;
        const Real x3801 = select(x3799, x2734, x3798);
        const Real x3803 = x1479 * x3787;
        const Real x3804 = x3788 * x1478;
        const Real x3805 = x3804 + x3803;
        const Real x3807 = x3805 * x3789;
        const Real x3808 = x3790 * x3802;
        const Real x3809 = x3808 + x3807;
        const Real x3811 = x3809 * x2746;
        const Real x3812 = x2724 * x3806;
        const Real x3814 = x3811 - x3812;
        const Real x3818 = moved_numbers[9 * LAYERS + 51] * x3817;
        Real a3816_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3816_last = a3816_last + real_421[l];
        }
        const Real x3819 = a3816_last - x3818;
        const Real x3820 = x3819 / numbers[9 * LAYERS + 51];
        Real a3831_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2764_1462 = moved_numbers[l + 7 * LAYERS + 51] + real_421[l];
            const Real a3822 = a2764_1462 - x3820;
            const Real a3825 = select(mask_241[l], 0.0, a3822);
            const Real a3827 = real_421[l] * real_215[l];
            const Real a3828 = a3825 * real_216[l];
            const Real a3829 = a3828 + a3827;
            a3831_last = a3831_last + a3829;
            real_411[l] = a3829;
        }
        const Real x3834 = select(x3832, a3831_last, 0.0);
        // step_parts.<genexpr>
        const Real x3846 = x1476 * x3791;
        const Real x3848 = x3794 * x1475;
        const Real x3849 = x3848 - x3846;
        const Real x3851 = x1476 * x3800;
        const Real x3853 = x3801 * x1475;
        const Real x3854 = x3853 - x3851;
        // snow_free_ground.deposition
        const Real x3865 = select(x3862, 0.0, x3747);
        // layered_snow_step.layered_snow_step
        const Real x3869 = x1476 * x3863;
        const Real x3870 = x3865 * x1475;
        const Real x3872 = x3869 - x3870;
        const Real x3874 = x1476 * x3746;
        const Real x3876 = x3747 * x1475;
        const Real x3877 = x3876 - x3874;
        const Real x3880 = x3872 * 2501000.0;
        const Real x3882 = x60 / 1000.0;
        const Real x3884 = x1374 * x3881;
        const Real x3886 = x3882 * x1472;
        const Real x3887 = x3886 - x3884;
        // step_parts.dew_rate
        const Real x3890 = x3872 / 1000.0;
        moved_results[LAYERS + 9] = x3890;
        // layered_snow_step.layered_snow_step
        const Real x3892 = x3887 + x3890;
        moved_results[LAYERS + 25] = x3892;
        // vegetation.intercept
        const Real x3894 = x1479 * x3891;
        const Real x3895 = x3892 * x1478;
        const Real x3896 = x3895 + x3894;
        const Real x3898 = x3896 - x3854;
        const Real x3900 = x3898 * seconds;
        const Real x3902 = moved_state[3 * LAYERS + 1] + x3900;
        const Real x3906 = select(x3904, 0.0, x3902);
        moved_results[LAYERS + 10] = x3906;
        const Real x3913 = select(x3911, 0.0, x3902);
        const Real x3915 = select(x3910, 0.0, x3913);
        moved_after[3 * LAYERS + 1] = x3915;
        const Real x3918 = x3892 * x2703;
        const Real x3919 = x3918 - x3894;
        const Real x3921 = x3906 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3921;
        const Real x3923 = x3919 + x3921;
        // water_flow.__call__
        const Real x3925 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3927 = x3923 + x3925;
        // water_flow.share_impedance
        const Real x3949 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // water_flow.__call__
        const Real x3961 = moved_numbers[12 * LAYERS + 52] - real_10[0];
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3844_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3836 = x3834 * real_242[l];
            const Real a3837 = real_411[l] - a3836;
            const Real a3838 = a3837 / x3833;
            const Real a3840 = x3814 * real_242[l];
            const Real a3841 = a3838 * x3810;
            const Real a3842 = a3841 + a3840;
            a3844_last = a3844_last + a3842;
            const Real a3856 = x1476 * real_243[l];
            const Real a3858 = a3842 * x1475;
            const Real a3859 = a3858 - a3856;
            const Real a3929 = -real_10[l];
            const Real a3932 = select(mask_245[l], moved_numbers[l + 9 * LAYERS + 52], a3929);
            const Real a3935 = select(mask_246[l], 0.0, a3932);
            const Real a3937 = a3935 - moved_state[l + 2 * LAYERS];
            const Real a3942 = real_248[l] * a3937;
            const Real a3943 = moved_state[l + 2 * LAYERS] + a3942;
            const Real a3947 = select(mask_249[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3951 = moved_state[l + LAYERS] * real_251[l];
            const Real a3952 = real_10[l] - a3951;
            const Real a3953 = a3952 / state[l + LAYERS];
            const Real a3955 = x3949 * real_251[l];
            const Real a3956 = a3953 * x3948;
            const Real a3957 = a3956 + a3955;
            const Real a3959 = moved_numbers[l + 2 * LAYERS + 47] - real_10[l];
            real_421[l] = a3859;
            real_422[l] = a3943;
            real_410[l] = a3947;
            real_416[l] = a3957;
            real_415[l] = a3959;
        }
        // water_flow.__call__
        const Real x3964 = select(x3962, real_422[0], x3961);
        const Real x3969 = x3927 * seconds;
        const Real x3972 = select(x3970, moved_numbers[LAYERS + 10], x3969);
        const Real x3975 = select(x3973, 0.0, x3972);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3967 = select(mask_254[l], real_422[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4818 = moved_numbers[l] * 0.5;
            const Real a4819 = moved_numbers[l + 4 * LAYERS + 47] * real_256[l];
            const Real a4820 = a4818 - a4819;
            const Real a4821 = a4820 / numbers[l + 4 * LAYERS + 47];
            real_411[l] = a3967;
            real_414[l] = a4818;
            real_493[l] = a4821;
        }
        // implicit_water._problem
        const Real x4849 = moved_numbers[12 * LAYERS + 53] * real_258[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4845 = real_416[l] * real_257[l];
            const Real a4846 = real_493[l] * real_258[l];
            const Real a4847 = a4845 - a4846;
            const Real a4848 = a4847 / real_256[l];
            real_494[l] = a4848;
        }
        const Real x4850 = real_494[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4851 = x4850 + x4849;
        // retention.given_head
        const Real x4852 = -x3975;
        const Real x4853 = select(x3993, 0.0, x3975);
        const Real x4855 = x4853 / x3994;
        const Real x4856 = -x4855;
        // retention.flowing
        const Real x4857 = select(x3996, moved_numbers[3 * LAYERS + 47], x4852);
        const Real x4858 = select(x3998, moved_numbers[10 * LAYERS + 52], x4856);
        const Real x4859 = x4858 - moved_numbers[10 * LAYERS + 52];
        const Real x4861 = moved_numbers[11 * LAYERS + 52] * x4000;
        const Real x4863 = x4859 * numbers[11 * LAYERS + 52];
        const Real x4865 = x4863 + x4861;
        const Real x4867 = x4865 * x4004;
        const Real x4869 = x4857 * x4004;
        const Real x4870 = x4867 * x3997;
        const Real x4872 = x4869 - x4870;
        const Real x4873 = moved_numbers[11 * LAYERS + 52] * x4007;
        const Real x4874 = x4872 - x4873;
        const Real x4875 = x4874 / x4006;
        const Real x4876 = x3975 + moved_numbers[3 * LAYERS + 47];
        const Real x4877 = select(x4009, 0.0, x4876);
        const Real x4878 = x4875 + x4877;
        // implicit_water._problem
        const Real x4879 = real_414[0] * x4004;
        const Real x4880 = x4867 * real_255[0];
        const Real x4882 = x4879 - x4880;
        const Real x4883 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4884 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4885 = x4884 + x4883;
        const Real x4886 = real_416[LAYERS - 1] * x4014;
        const Real x4887 = x4885 * x4014;
        const Real x4888 = x4886 * x4013;
        const Real x4889 = x4888 + x4887;
        const Real x4890 = x4878 + x4882;
        const Real x4891 = real_494[0] * x4016;
        const Real x4892 = x4890 * real_258[0];
        const Real x4893 = x4892 + x4891;
        // retention.given_head
        const Real x4894 = -moved_numbers[12 * LAYERS + 53];
        const Real x4895 = select(x4019, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4897 = x4895 / x4020;
        const Real x4898 = -x4897;
        // retention.flowing
        const Real x4899 = select(x4022, moved_numbers[4 * LAYERS + 46], x4894);
        const Real x4900 = select(x4024, moved_numbers[11 * LAYERS + 51], x4898);
        const Real x4901 = x4900 - moved_numbers[11 * LAYERS + 51];
        const Real x4903 = moved_numbers[12 * LAYERS + 51] * x4026;
        const Real x4905 = x4901 * numbers[12 * LAYERS + 51];
        const Real x4907 = x4905 + x4903;
        const Real x4909 = x4907 * x4030;
        const Real x4911 = x4899 * x4030;
        const Real x4912 = x4909 * x4023;
        const Real x4914 = x4911 - x4912;
        const Real x4915 = moved_numbers[12 * LAYERS + 51] * x4033;
        const Real x4916 = x4914 - x4915;
        const Real x4917 = x4916 / x4032;
        const Real x4918 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4919 = select(x4035, 0.0, x4918);
        const Real x4920 = x4917 + x4919;
        // implicit_water._problem
        const Real x4921 = x4851 * x4037;
        const Real x4922 = x4920 * x3991;
        const Real x4923 = x4922 + x4921;
        // retention.brim
        real_495[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_495[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_496[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_496[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4926 = real_495[l] - real_496[l];
            const Real a4931 = real_307[l] * a4926;
            const Real a4932 = real_496[l] + a4931;
            const Real a4933 = moved_numbers[l + 3 * LAYERS + 47] - a4932;
            const Real a4938 = real_302[l] * a4933;
            const Real a4939 = a4932 + a4938;
            const Real a4940 = a4939 * real_263[l];
            const Real a4941 = moved_numbers[l + 3 * LAYERS + 47] - a4940;
            const Real a4942 = a4941 / real_262[l];
            const Real a4943 = a4942 / real_263[l];
            const Real a4944 = moved_numbers[l + LAYERS + 47] * real_264[l];
            const Real a4945 = a4943 - a4944;
            const Real a4946 = a4945 / numbers[l + LAYERS + 47];
            const Real a4947 = a4946 * real_265[l];
            const Real a4948 = moved_numbers[l + 2 * LAYERS + 47] - real_410[l];
            const Real a4949 = a4948 * real_265[l];
            const Real a4950 = a4947 * real_266[l];
            const Real a4951 = a4950 + a4949;
            const Real a4952 = real_410[l] + a4951;
            const Real a4955 = select(mask_299[l], a4952, 0.0);
            const Real a4957 = a4955 - real_410[l];
            const Real a4959 = a4948 * real_313[l];
            const Real a4960 = a4957 - a4959;
            const Real a4961 = a4960 / real_266[l];
            const Real a4964 = select(mask_308[l], 0.0, a4961);
            const Real a4966 = a4964 / real_312[l];
            const Real a4968 = moved_numbers[l + LAYERS + 47] * real_298[l];
            const Real a4969 = a4966 * numbers[l + LAYERS + 47];
            const Real a4970 = a4969 + a4968;
            const Real a4972 = moved_numbers[l + 10 * LAYERS + 52] - a4970;
            const Real a4975 = select(mask_336[l], 0.0, a4972);
            const Real a4977 = a4975 * real_272[l];
            const Real a4983 = select(mask_343[l], real_415[l], a4955);
            const Real a4985 = a4983 - real_422[l];
            const Real a4987 = a4985 * 100.0;
            const Real a4990 = select(mask_344[l], 0.0, a4987);
            const Real a4993 = select(mask_345[l], 0.0, a4990);
            const Real a4997 = select(mask_346[l], moved_numbers[l + 3 * LAYERS + 47], a4977);
            const Real a5000 = select(mask_347[l], moved_numbers[l + 10 * LAYERS + 52], a4975);
            const Real a5002 = a5000 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5006 = moved_numbers[l + 11 * LAYERS + 52] * real_304[l];
            const Real a5008 = a5002 * numbers[l + 11 * LAYERS + 52];
            const Real a5010 = a5008 + a5006;
            const Real a5013 = a5010 * real_294[l];
            const Real a5016 = a4997 * real_294[l];
            const Real a5017 = a5013 * real_306[l];
            const Real a5019 = a5016 - a5017;
            const Real a5021 = moved_numbers[l + 11 * LAYERS + 52] * real_292[l];
            const Real a5022 = a5019 - a5021;
            const Real a5023 = a5022 / real_276[l];
            const Real a5025 = moved_numbers[l + 3 * LAYERS + 47] - a4977;
            const Real a5028 = select(mask_348[l], 0.0, a5025);
            const Real a5030 = a5023 + a5028;
            real_497[l] = a4955;
            real_498[l] = a4975;
            real_499[l] = a4977;
            real_500[l] = a4983;
            real_501[l] = a4993;
            real_502[l] = a5013;
            real_503[l] = a5030;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4822 = real_414[l] + real_414[l + 1];
            const Real a4823 = a4822 * real_279[l];
            const Real a4824 = real_414[l] - a4823;
            const Real a4825 = a4824 / real_278[l];
            const Real a4826 = real_416[l] - real_416[l + 1];
            const Real a4827 = a4825 * real_280[l];
            const Real a4828 = a4826 * real_279[l];
            const Real a4829 = a4828 + a4827;
            const Real a4830 = real_416[l + 1] + a4829;
            const Real a4831 = real_416[l] + real_416[l + 1];
            const Real a4832 = a4831 * 0.5;
            const Real a4833 = a4830 - a4832;
            const Real a4838 = real_286[l] * a4833;
            const Real a4839 = a4832 + a4838;
            const Real a4840 = a4839 * real_283[l];
            const Real a4841 = real_493[l] + real_493[l + 1];
            const Real a4842 = a4841 * real_285[l];
            const Real a4843 = a4840 - a4842;
            const Real a4844 = a4843 / real_284[l];
            const Real a5034 = select(mask_349[l], moved_numbers[l + 3 * LAYERS + 47], real_499[l + 1]);
            const Real a5037 = select(mask_350[l], moved_numbers[l + 10 * LAYERS + 52], real_498[l + 1]);
            const Real a5039 = a5037 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5043 = moved_numbers[l + 11 * LAYERS + 52] * real_351[l];
            const Real a5045 = a5039 * numbers[l + 11 * LAYERS + 52];
            const Real a5047 = a5045 + a5043;
            const Real a5050 = a5047 * real_352[l];
            const Real a5053 = a5034 * real_352[l];
            const Real a5054 = a5050 * real_288[l];
            const Real a5056 = a5053 - a5054;
            const Real a5058 = moved_numbers[l + 11 * LAYERS + 52] * real_353[l];
            const Real a5059 = a5056 - a5058;
            const Real a5060 = a5059 / real_287[l];
            const Real a5062 = moved_numbers[l + 3 * LAYERS + 47] - real_499[l + 1];
            const Real a5065 = select(mask_354[l], 0.0, a5062);
            const Real a5067 = a5060 + a5065;
            const Real a5071 = select(mask_355[l], moved_numbers[l + 3 * LAYERS + 48], real_499[l]);
            const Real a5074 = select(mask_357[l], moved_numbers[l + 10 * LAYERS + 53], real_498[l]);
            const Real a5076 = a5074 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a5080 = moved_numbers[l + 11 * LAYERS + 53] * real_358[l];
            const Real a5082 = a5076 * numbers[l + 11 * LAYERS + 53];
            const Real a5084 = a5082 + a5080;
            const Real a5087 = a5084 * real_359[l];
            const Real a5090 = a5071 * real_359[l];
            const Real a5091 = a5087 * real_356[l];
            const Real a5093 = a5090 - a5091;
            const Real a5095 = moved_numbers[l + 11 * LAYERS + 53] * real_360[l];
            const Real a5096 = a5093 - a5095;
            const Real a5097 = a5096 / real_290[l];
            const Real a5099 = moved_numbers[l + 3 * LAYERS + 48] - real_499[l];
            const Real a5102 = select(mask_361[l], 0.0, a5099);
            const Real a5104 = a5097 + a5102;
            const Real a5106 = real_503[l] + a5104;
            const Real a5108 = a5106 * 0.5;
            real_496[l] = a4822;
            real_281[l] = a4844;
            real_504[l] = a5067;
            real_505[l] = a5108;
        }
        // implicit_water._downward
        real_496[LAYERS - 1] = real_414[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5111 = real_496[l] * real_294[l];
            const Real a5112 = real_502[l] * real_271[l];
            const Real a5114 = a5111 - a5112;
            real_414[l] = a5114;
        }
        const Real x5122 = real_503[LAYERS - 1] + real_414[LAYERS - 1];
        const Real x5124 = x4851 * x5121;
        const Real x5125 = x5122 * x3991;
        const Real x5126 = x5125 + x5124;
        const Real x5128 = x4889 * real_294[LAYERS - 1];
        const Real x5129 = real_502[LAYERS - 1] * x4015;
        const Real x5131 = x5128 - x5129;
        const Real x5133 = x5126 + x5131;
        // implicit_water._upward
        const Real x5143 = real_494[0] * real_295[0];
        const Real x5144 = real_503[0] * real_258[0];
        const Real x5145 = x5144 + x5143;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5116 = real_505[l] + real_414[l];
            const Real a5118 = real_281[l] * real_362[l];
            const Real a5119 = a5116 * real_285[l];
            const Real a5120 = a5119 + a5118;
            const Real a5135 = real_503[l + 1] + real_504[l];
            const Real a5137 = a5135 * 0.5;
            const Real a5139 = real_281[l] * real_364[l];
            const Real a5140 = a5137 * real_285[l];
            const Real a5141 = a5140 + a5139;
            real_494[l] = a5120;
            real_502[l + 1] = a5141;
        }
        // implicit_water._flow
        real_494[LAYERS - 1] = x5133;
        real_502[0] = x5145;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5148 = real_501[l] * real_305[l];
            const Real a5150 = real_494[l] * real_309[l];
            const Real a5151 = a5150 + a5148;
            const Real a5154 = real_501[l] * real_297[l];
            const Real a5156 = real_502[l] * real_309[l];
            const Real a5157 = a5156 + a5154;
            real_414[l] = a5151;
            real_503[l] = a5157;
        }
        const Real x5159 = x4893 - real_503[0];
        const Real x5162 = select(x5160, x3927, x5159);
        // implicit_water._remaining
        const Real x5164 = real_500[0] - x3964;
        const Real x5166 = x5164 * 100.0;
        const Real x5169 = select(x5167, 0.0, x5166);
        const Real x5172 = select(x5170, 0.0, x5169);
        // implicit_water._flow
        const Real x5174 = x3849 * x5171;
        const Real x5175 = x5172 * x3845;
        const Real x5176 = x5175 + x5174;
        const Real x5194 = real_414[LAYERS - 1] - x4923;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5192 = real_414[l] - real_503[l + 1];
            real_502[l + 1] = a5192;
        }
        // implicit_water._gain
        real_502[0] = x5162;
        for (int l = 0; l < LAYERS - 1; ++l) real_503[l] = real_502[l + 1];
        real_503[LAYERS - 1] = x5194;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5178 = real_500[l] - real_411[l];
            const Real a5180 = a5178 * 100.0;
            const Real a5183 = select(mask_366[l], 0.0, a5180);
            const Real a5186 = select(mask_367[l], 0.0, a5183);
            const Real a5188 = real_421[l] * real_316[l];
            const Real a5189 = a5186 * real_244[l];
            const Real a5190 = a5189 + a5188;
            const Real a5196 = real_497[l] - real_500[l];
            const Real a5198 = a5196 * 1e-09;
            const Real a5200 = real_500[l] + a5198;
            const Real a5204 = a5200 - moved_state[l + 2 * LAYERS];
            const Real a5206 = moved_numbers[l] * real_267[l];
            const Real a5207 = a5204 * numbers[l];
            const Real a5208 = a5207 + a5206;
            const Real a5210 = a5190 + in_row(l, 0, x5176);
            const Real a5216 = real_502[l] - real_503[l];
            const Real a5218 = a5216 - a5210;
            const Real a5220 = a5218 * seconds;
            const Real a5222 = a5208 - a5220;
            const Real a5229 = a5222 + real_261[l];
            const Real a5230 = -a5229;
            real_414[l] = a5190;
            real_494[l] = a5230;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_289, real_296, real_291, real_494, real_503);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5232 = real_503[l] * real_303[l];
            const Real a5233 = real_503[l] * real_275[l];
            real_494[l] = a5232;
            real_500[l] = a5233;
        }
        const Real x5234 = -real_500[0];
        real_341[0] = x5162;
        for (int l = 0; l < LAYERS - 1; ++l) real_341[l + 1] = real_502[l + 1];
        real_341[LAYERS] = x5194;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5235 = real_494[l] - real_500[l + 1];
            real_342[l + 1] = a5235;
        }
        real_342[0] = x5234;
        real_342[LAYERS] = real_494[LAYERS - 1];
        const Real x5239 = real_503[0] * w4392;
        const Real x5240 = x5176 + x5239;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5238 = real_341[l] + real_342[l];
            const Real a5245 = select(w4400, a5238, 0.0);
            real_317[l] = a5245;
        }
        moved_results[LAYERS + 13] = real_317[LAYERS];
        moved_results[LAYERS + 31] = real_317[LAYERS];
        // implicit_water.<genexpr>
        const Real x5247 = select(w4400, x5240, 0.0);
        // water_flow.__call__
        const Real x5267 = x3927 - real_317[0];
        const Real x5269 = x5267 * seconds;
        const Real x5272 = select(x5270, moved_numbers[LAYERS + 10], x5269);
        const Real x5275 = select(x5273, 0.0, x5272);
        const Real x5278 = x5275 / seconds;
        const Real x5279 = x5267 - x5278;
        moved_results[LAYERS + 12] = x5279;
        // step_parts.from_ground
        const Real x5370 = x5247 + x3854;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5281_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5241 = real_503[l] * real_293[l];
            const Real a5242 = real_414[l] + a5241;
            const Real a5249 = select(w4400, a5242, 0.0);
            const Real a5251 = moved_numbers[l] * real_260[l];
            const Real a5252 = a5251 * (-1.0);
            const Real a5253 = a5252 / numbers[l];
            const Real a5255 = a5249 + in_row(l, 0, x5247);
            const Real a5257 = real_317[l] - real_317[l + 1];
            const Real a5259 = a5257 - a5255;
            const Real a5261 = a5253 * real_259[l];
            const Real a5262 = a5259 * real_260[l];
            const Real a5263 = a5262 + a5261;
            const Real a5265 = moved_state[l + 2 * LAYERS] + a5263;
            const Real a5277 = a5265 + real_10[l];
            moved_after[LAYERS + l] = a5277;
            a5281_last = a5281_last + a5249;
            const Real a5283 = moved_numbers[l + 2 * LAYERS + 47] * real_270[l];
            const Real a5284 = a5277 - a5283;
            const Real a5285 = a5284 / numbers[l + 2 * LAYERS + 47];
            const Real a5287 = a5277 * real_273[l];
            const Real a5288 = a5265 - a5287;
            const Real a5289 = a5288 / real_301[l];
            const Real a5291 = a5289 * numbers[l + 2 * LAYERS + 47];
            const Real a5292 = moved_numbers[l + 2 * LAYERS + 47] * real_273[l];
            const Real a5293 = a5292 + a5291;
            const Real a5295 = a5293 * (-1.3505762785178115);
            const Real a5297 = moved_numbers[l + 13 * LAYERS + 54] + a5295;
            const Real a5299 = a5297 * real_274[l];
            const Real a5301 = moved_numbers[l + 14 * LAYERS + 54] * real_270[l];
            const Real a5302 = a5285 * numbers[l + 14 * LAYERS + 54];
            const Real a5303 = a5302 + a5301;
            const Real a5305 = a5285 * real_4[l];
            const Real a5306 = a5305 + a5301;
            const Real a5309 = a5306 * real_268[l];
            const Real a5310 = a5303 - a5309;
            const Real a5311 = a5310 / real_269[l];
            const Real a5313 = a5285 * 4.6;
            const Real a5315 = a5285 * 3.6;
            const Real a5318 = a5315 * real_250[l];
            const Real a5319 = a5313 - a5318;
            const Real a5320 = a5319 / real_253[l];
            const Real a5322 = a5285 / real_270[l];
            const Real a5324 = a5322 / 2.302585092994046;
            const Real a5328 = select(mask_368[l], 0.0, a5324);
            const Real a5330 = select(flags[l + 4], a5320, a5328);
            const Real a5332 = a5277 - a5265;
            const Real a5334 = a5332 / 0.001;
            const Real a5337 = select(mask_369[l], 0.0, a5334);
            const Real a5340 = select(mask_370[l], 0.0, a5337);
            const Real a5342 = a5340 * real_338[l];
            const Real a5343 = a5342 + a5342;
            const Real a5345 = a5340 * 2.0;
            const Real a5349 = a5343 * real_333[l];
            const Real a5350 = a5345 * real_325[l];
            const Real a5352 = a5349 - a5350;
            const Real a5354 = a5311 - a5330;
            const Real a5356 = a5352 * real_324[l];
            const Real a5357 = a5354 * real_334[l];
            const Real a5358 = a5357 + a5356;
            const Real a5360 = a5330 + a5358;
            const Real a5362 = a5299 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5364 = a5360 * real_330[l];
            const Real a5365 = a5362 * real_329[l];
            const Real a5366 = a5365 + a5364;
            const Real a5368 = a5366 + moved_numbers[l + 12 * LAYERS + 54];
            real_494[l] = a5249;
            real_500[l] = a5253;
            real_502[l] = a5265;
            real_497[l] = a5277;
            real_411[l] = a5368;
        }
        // step_parts.from_ground
        const Real x5372 = x5370 + a5281_last;
        const Real x5374 = x5372 * 1000.0;
        // step_parts.heat
        const Real x5376 = x5374 * 2501000.0;
        const Real x5378 = x5376 - x3880;
        // layered_snow_step.conduct
        const Real x5381 = x1476 * x5380;
        const Real x5383 = x5378 + x5381;
        const Real x5384 = x5383 / x5379;
        const Real x5386 = select(x1474, x5384, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5388 = real_502[0] * 4200000.0;
        const Real x5390 = x5388 - x1563;
        const Real x5392 = moved_numbers[2 * LAYERS + 47] - real_497[0];
        const Real x5394 = x5392 * 1004.0;
        const Real x5396 = x5390 + x5394;
        const Real x5398 = real_497[0] - real_502[0];
        const Real x5400 = x5398 * 2106000.0;
        const Real x5402 = x5396 + x5400;
        // snow_free_ground.ground_conduction
        const Real x5404 = real_411[0] * x1552;
        const Real x5405 = x1553 * real_332[0];
        const Real x5406 = x5405 + x5404;
        // soil_heat.ground_admittance
        const Real x5408 = x5402 * 0.5;
        const Real x5410 = x5408 * numbers[0];
        const Real x5411 = moved_numbers[0] * x5407;
        const Real x5412 = x5411 + x5410;
        const Real x5414 = x5412 / seconds;
        const Real x5416 = x5414 * x5413;
        const Real x5417 = x5416 + x5416;
        const Real x5419 = x5402 * real_332[0];
        const Real x5420 = real_411[0] * x5401;
        const Real x5421 = x5420 + x5419;
        const Real x5423 = x5421 / seconds;
        const Real x5425 = x5417 + x5423;
        const Real x5428 = x5425 / x5427;
        const Real x5430 = x5414 + x5428;
        // snow.into_warming_ground
        const Real x5432 = x5430 * x5431;
        const Real x5433 = x5406 - x5432;
        const Real x5434 = x5433 / x5429;
        const Real x5436 = x1 + x5434;
        // surface_balance.around
        const Real x5438 = x3700 + x2476;
        const Real x5440 = x5438 + x2823;
        const Real x5442 = x2837 - x5386;
        const Real x5444 = x3700 * x26;
        const Real x5445 = x27 * x3697;
        const Real x5446 = x5445 + x5444;
        const Real x5448 = x5442 + x5446;
        const Real x5450 = x5448 + x2849;
        const Real x5452 = x5440 * x5451;
        const Real x5453 = x5450 - x5452;
        const Real x5454 = x5453 / x5439;
        // snow.conductance
        const Real x5456 = x5436 * x5455;
        const Real x5457 = x5406 - x5456;
        const Real x5458 = x5457 / x5435;
        // surface_balance.around
        const Real x5460 = x5440 * x5459;
        const Real x5461 = x5458 - x5460;
        const Real x5462 = x5461 / x5439;
        // surface_balance.skin_temperature
        const Real x5464 = x5462 * state[0];
        const Real x5465 = moved_state[0] * x5459;
        const Real x5466 = x5465 + x5464;
        const Real x5468 = x5454 + x5466;
        const Real x5471 = x5462 * x5470;
        const Real x5472 = x5468 - x5471;
        const Real x5473 = x5472 / x5469;
        // surface_balance.around
        const Real x5475 = x5473 * x5470;
        const Real x5476 = x5475 + x5475;
        const Real x5478 = x5476 * x5470;
        const Real x5479 = x5473 * x5474;
        const Real x5480 = x5479 + x5478;
        const Real x5482 = x2815 * x5477;
        const Real x5483 = x5480 * x2814;
        const Real x5484 = x5483 + x5482;
        const Real x5486 = x5438 + x5484;
        // air.emission
        const Real x5488 = x5476 * x5474;
        const Real x5489 = x5488 + x5488;
        const Real x5491 = x5489 * 5.67e-08;
        // surface_balance.emitted
        const Real x5493 = x1538 * x5490;
        const Real x5494 = x5491 * x1537;
        const Real x5495 = x5494 + x5493;
        const Real x5497 = x5473 * (-1.0);
        const Real x5499 = x5484 * x5496;
        const Real x5500 = x5497 * x5481;
        const Real x5501 = x5500 + x5499;
        const Real x5503 = x5495 + x5501;
        // surface_balance.around
        const Real x5505 = x2464 - x5503;
        const Real x5507 = x5505 - x5386;
        const Real x5509 = x5507 + x5446;
        const Real x5511 = x5509 + x2849;
        const Real x5513 = x5486 * x5512;
        const Real x5514 = x5511 - x5513;
        const Real x5515 = x5514 / x5485;
        const Real x5517 = x5486 * x5516;
        const Real x5518 = x5458 - x5517;
        const Real x5519 = x5518 / x5485;
        // surface_balance.skin_temperature
        const Real x5521 = x5519 * state[0];
        const Real x5522 = moved_state[0] * x5516;
        const Real x5523 = x5522 + x5521;
        const Real x5525 = x5515 + x5523;
        const Real x5528 = x5519 * x5527;
        const Real x5529 = x5525 - x5528;
        const Real x5530 = x5529 / x5526;
        // surface_balance.around
        const Real x5532 = x5530 * x5527;
        const Real x5533 = x5532 + x5532;
        const Real x5535 = x5533 * x5527;
        const Real x5536 = x5530 * x5531;
        const Real x5537 = x5536 + x5535;
        const Real x5539 = x2815 * x5534;
        const Real x5540 = x5537 * x2814;
        const Real x5541 = x5540 + x5539;
        const Real x5543 = x5438 + x5541;
        // air.emission
        const Real x5545 = x5533 * x5531;
        const Real x5546 = x5545 + x5545;
        const Real x5548 = x5546 * 5.67e-08;
        // surface_balance.emitted
        const Real x5550 = x1538 * x5547;
        const Real x5551 = x5548 * x1537;
        const Real x5552 = x5551 + x5550;
        const Real x5554 = x5530 * (-1.0);
        const Real x5556 = x5541 * x5553;
        const Real x5557 = x5554 * x5538;
        const Real x5558 = x5557 + x5556;
        const Real x5560 = x5552 + x5558;
        // surface_balance.around
        const Real x5562 = x2464 - x5560;
        const Real x5564 = x5562 - x5386;
        const Real x5566 = x5564 + x5446;
        const Real x5568 = x5566 + x2849;
        const Real x5570 = x5543 * x5569;
        const Real x5571 = x5568 - x5570;
        const Real x5572 = x5571 / x5542;
        // snow.conductance
        const Real x5574 = x1 * x5573;
        const Real x5575 = x5406 - x5574;
        const Real x5576 = x5575 / x0;
        // surface_balance.around
        const Real x5578 = x5543 * x5577;
        const Real x5579 = x5576 - x5578;
        const Real x5580 = x5579 / x5542;
        // surface_balance.top
        const Real x5583 = x1 * x5582;
        const Real x5584 = x1 - x5583;
        const Real x5585 = x5584 / x0;
        const Real x5587 = x5580 * x5582;
        const Real x5588 = x5585 * x5581;
        const Real x5589 = x5588 + x5587;
        // ground_heat.series_conductance
        real_503[0] = real_411[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_503[l + 1] = real_411[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5593 = real_503[l] * real_252[l];
            const Real a4818_1767 = moved_numbers[l] * 0.5;
            const Real a5594 = a4818_1767 - a5593;
            const Real a5595 = a5594 / real_311[l];
            real_414[l] = a5595;
        }
        // soil_heat.conductance
        const Real x5604 = x1 * x5586;
        const Real x5605 = x5589 * x0;
        const Real x5606 = x5605 + x5604;
        const Real x5608 = x5606 * x5607;
        const Real x5609 = x5406 - x5608;
        const Real x5610 = x5609 / x5603;
        // soil_heat.__call__
        const Real x5612 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5614 = real_411[LAYERS - 1] * x5611;
        const Real x5615 = x5612 * real_332[LAYERS - 1];
        const Real x5616 = x5615 + x5614;
        const Real x5618 = moved_numbers[LAYERS + 46] * x5617;
        const Real x5619 = x5616 - x5618;
        const Real x5620 = x5619 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5620;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5597 = real_414[l] + real_414[l + 1];
            const Real a5601 = a5597 * real_365[l];
            const Real a5646 = real_317[l + 1] * 4200000.0;
            const Real a5655 = select(mask_371[l], 0.0, a5646);
            const Real a5661 = select(mask_372[l], 0.0, a5646);
            const Real a5668 = a5655 - a5601;
            const Real a5670 = a5601 + a5661;
            const Real a5671 = -a5670;
            real_411[l + 1] = a5668;
            real_503[l] = a5671;
        }
        // ground_heat.ground_equations
        real_411[0] = x5610;
        real_503[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5753 = x1374 * real_320[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5626 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5629 = moved_numbers[l + 2 * LAYERS + 47] - real_497[l];
            const Real a5631 = a5629 * 1004.0;
            const Real a5633 = a5631 - a5626;
            const Real a5635 = real_497[l] * 2106000.0;
            const Real a5637 = a5633 + a5635;
            const Real a5639 = moved_numbers[l + 2 * LAYERS + 47] * real_314[l];
            const Real a5641 = moved_numbers[l + 17 * LAYERS + 54] * real_219[l];
            const Real a5642 = a5641 - a5639;
            const Real a5644 = a5637 + a5642;
            const Real a5648 = real_502[l] - moved_state[l + 2 * LAYERS];
            const Real a5650 = a5648 * 4200000.0;
            const Real a5652 = a5644 - a5650;
            const Real a5664 = real_502[l] * 2094000.0;
            const Real a5666 = a5652 + a5664;
            moved_results[LAYERS + 44 + l] = a5666;
            const Real a5673 = a5666 * real_300[l];
            const Real a5674 = moved_state[l] * real_322[l];
            const Real a5675 = a5674 + a5673;
            const Real a5677 = real_502[l] * 333500000.0;
            const Real a5679 = a5675 + a5677;
            const Real a5681 = real_500[l] * in_row(l, LAYERS - 1, x5617);
            const Real a5682 = in_row(l, LAYERS - 1, x5620) * real_260[l];
            const Real a5683 = a5682 + a5681;
            const Real a5685 = a5679 - a5683;
            const Real a5688 = real_500[l] * real_310[l];
            const Real a5690 = real_411[l] * real_260[l];
            const Real a5691 = a5690 + a5688;
            const Real a5694 = real_500[l] * real_315[l];
            const Real a5696 = real_503[l] * real_260[l];
            const Real a5697 = a5696 + a5694;
            const Real a5701 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5703 = -a5701;
            const Real a5706 = select(mask_373[l], moved_numbers[l + 3 * LAYERS + 47], a5703);
            const Real a5708 = a5706 * real_337[l];
            const Real a5709 = moved_numbers[l + 3 * LAYERS + 47] - a5708;
            const Real a5710 = a5709 / real_339[l];
            const Real a5712 = a5710 / real_337[l];
            const Real a5714 = moved_numbers[l + LAYERS + 47] * real_335[l];
            const Real a5715 = a5712 - a5714;
            const Real a5716 = a5715 / numbers[l + LAYERS + 47];
            const Real a5718 = a5716 * real_318[l];
            const Real a5720 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5722 = a5720 * real_318[l];
            const Real a5723 = a5718 * real_328[l];
            const Real a5724 = a5723 + a5722;
            const Real a5726 = moved_numbers[l + 15 * LAYERS + 54] + a5724;
            const Real a5730 = select(mask_374[l], moved_numbers[l + 15 * LAYERS + 54], a5726);
            const Real a5749 = select(mask_376[l], real_497[l], a5730);
            const Real a5751 = select(mask_375[l], real_497[l], a5749);
            real_414[l] = a5652;
            real_10[l] = a5666;
            real_421[l] = a5685;
            real_501[l] = a5691;
            real_496[l] = a5697;
            real_499[l] = a5720;
            real_498[l] = a5751;
        }
        // ground_heat.with_exchange
        const Real x5755 = real_501[0] * x1472;
        const Real x5756 = x5755 - x5753;
        const Real x5758 = x1374 * x5607;
        const Real x5760 = x5610 * x1472;
        const Real x5761 = x5760 - x5758;
        // snow_ground._equations
        const Real x7135 = x1370 * seconds;
        const Real x7137 = select(x5762, x7135, 0.0);
        const Real x7139 = x1374 * x5764;
        const Real x7140 = x7137 * x1372;
        const Real x7141 = x7140 + x7139;
        const Real x7142 = moved_numbers[0] * x5767;
        const Real x7144 = x7141 + x7142;
        const Real x7145 = x7144 / numbers[0];
        const Real x7146 = x5756 * x5698;
        const Real x7147 = x5572 * x5752;
        const Real x7148 = x7147 + x7146;
        const Real x7150 = x5756 + x7145;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7191 = real_480[l] * 2106.0;
            const Real a7194 = a7191 * real_380[l];
            const Real a7195 = real_480[l] * 4218.0;
            const Real a7198 = a7195 * real_378[l];
            const Real a7199 = real_480[l] * 333500.0;
            const Real a7201 = a7199 * (-1.0);
            const Real a7203 = a7194 * real_385[l];
            const Real a7204 = a7201 * real_133[l];
            const Real a7206 = a7198 * real_377[l];
            const Real a7207 = a7206 - a7204;
            const Real a7208 = select(mask_429[l], a7207, 0.0);
            const Real a7209 = select(mask_405[l], a7203, a7208);
            const Real a7210 = real_490[l] * 333500.0;
            const Real a7213 = a7210 * real_154[l];
            const Real a7215 = a7213 * (-1.0);
            const Real a7217 = a7215 / real_379[l];
            const Real a7221 = select(mask_432[l], 0.0, a7217);
            const Real a7225 = select(mask_433[l], 0.0, a7221);
            const Real a7229 = a7225 * real_387[l];
            const Real a7231 = a7229 + a7229;
            const Real a7234 = real_491[l] * real_141[l];
            const Real a7236 = a7231 * real_381[l];
            const Real a7238 = a7236 + a7234;
            const Real a7243 = a7238 * real_173[l];
            const Real a7245 = real_488[l] * real_384[l];
            const Real a7246 = a7245 - a7243;
            const Real a7249 = a7238 * real_167[l];
            const Real a7251 = real_487[l] * real_384[l];
            const Real a7252 = a7251 - a7249;
            const Real a7254 = a7252 - real_492[l];
            const Real a7257 = select(mask_434[l], 0.0, a7254);
            const Real a7259 = a7225 / 0.1;
            const Real a7263 = select(mask_435[l], 0.0, a7259);
            const Real a7266 = a7263 * real_413[l];
            const Real a7268 = a7257 * real_420[l];
            const Real a7269 = a7268 - a7266;
            const Real a7272 = a7252 - a7269;
            real_486[l] = a7199;
            real_485[l] = a7203;
            real_484[l] = a7206;
            real_444[l] = a7209;
            real_483[l] = a7213;
            real_482[l] = a7234;
            real_481[l] = a7246;
            real_479[l] = a7251;
            real_475[l] = a7272;
        }
        // snow_ground._links
        const Real x7276 = real_475[0] * x7274;
        const Real x7279 = select(x5762, x7276, 0.0);
        // snow_skin.skin_flux
        const Real x7304 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7309 = x7304 * x1439;
        const Real x7311 = x1442 * x7303;
        const Real x7313 = x7311 + x7309;
        const Real x7314 = -x7313;
        // calm_air.limited_richardson
        const Real x7318 = select(x7315, x7313, 0.0);
        const Real x7322 = x7318 * x1644;
        const Real x7324 = x1645 * x7316;
        const Real x7325 = x7324 - x7322;
        const Real x7328 = x7325 * x7327;
        const Real x7334 = x7328 * x7332;
        const Real x7336 = x7334 - x7328;
        const Real x7337 = x7336 / x7331;
        const Real x7340 = moved_numbers[LAYERS + 2] * x7332;
        const Real x7342 = x7337 * numbers[LAYERS + 2];
        const Real x7343 = x7342 - x7340;
        const Real x7346 = select(x7315, x7343, x7314);
        // calm_air.coefficient
        const Real x7350 = select(x7347, x7346, 0.0);
        const Real x7353 = x7350 * 5.0;
        const Real x7357 = x7353 / x7356;
        const Real x7360 = x7350 * 15.0;
        const Real x7363 = x7360 * x7355;
        const Real x7364 = x7357 * x7358;
        const Real x7366 = x7363 - x7364;
        const Real x7371 = x7366 * x7369;
        const Real x7375 = select(x7347, 0.0, x7346);
        const Real x7380 = select(x7378, 0.0, x7375);
        const Real x7384 = x7380 / x7383;
        const Real x7387 = select(x7377, x7384, 0.0);
        const Real x7390 = x1453 * x7386;
        const Real x7391 = x7387 * x1449;
        const Real x7393 = x7390 - x7391;
        const Real x7398 = x7393 * x7396;
        const Real x7401 = x7375 * 15.0;
        const Real x7404 = x7401 * x7395;
        const Real x7406 = x7398 * x7400;
        const Real x7408 = x7406 + x7404;
        const Real x7412 = select(x7347, x7371, x7408);
        const Real x7415 = x1432 * x7411;
        const Real x7416 = x7412 * x1428;
        const Real x7418 = x7415 - x7416;
        // snow_skin.skin_flux
        const Real x7420 = x260 * x7414;
        const Real x7421 = x7418 * x257;
        const Real x7422 = x7421 + x7420;
        const Real x7433 = moved_forcing[3] * x7432;
        const Real x7434 = x7433 * (-1.0);
        const Real x7435 = x7434 / x7430;
        const Real x7437 = x7435 - moved_forcing[2];
        const Real x7439 = x7422 * 1004.5;
        const Real x7441 = x7439 + moved_numbers[LAYERS + 4];
        const Real x7442 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7446 = x7442 * x7444;
        const Real x7448 = x7422 * x7436;
        const Real x7449 = x7437 * x7419;
        const Real x7450 = x7449 + x7448;
        const Real x7452 = x7441 * x7303;
        const Real x7453 = x7304 * x7440;
        const Real x7454 = x7453 + x7452;
        const Real x7456 = x7446 * x7302;
        const Real x7458 = x1466 - x7456;
        const Real x7460 = x7458 - x7454;
        const Real x7462 = x7450 * 2830000.0;
        const Real x7464 = x7460 - x7462;
        // snow_skin.skin_of
        const Real x7466 = real_444[0] * (-1.0);
        const Real x7468 = x7279 * x7465;
        const Real x7470 = x7466 * x7278;
        const Real x7471 = x7470 - x7468;
        const Real x7473 = x7464 - x7471;
        const Real x7475 = x7473 / w6418;
        const Real x7478 = select(w6419, 0.0, x7475);
        const Real x7480 = x7478 - real_444[0];
        const Real x7482 = x7279 * x7479;
        const Real x7484 = x7480 * x7278;
        const Real x7485 = x7484 - x7482;
        const Real x7487 = select(w6419, x7464, x7485);
        const Real x7490 = select(x7488, 0.0, real_444[0]);
        const Real x7492 = x7490 * 20.0;
        const Real x7494 = x7487 - x7492;
        // snow_ground.advance_snow_ground
        const Real x7496 = select(x5762, x7494, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7497 = select(mask_430[l], 0.0, real_444[l]);
            const Real a7500 = select(mask_436[l], 0.0, real_444[l]);
            real_491[l] = a7497;
            real_490[l] = a7500;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7149 = real_421[l] + in_row(l, 0, x7148);
            const Real a7153 = select(mask_437[l], real_497[l], real_498[l]);
            const Real a7155 = select(mask_431[l], 0.0, a7153);
            const Real a7157 = a7155 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a7159 = real_499[l] * real_391[l];
            const Real a7160 = a7157 - a7159;
            const Real a7161 = a7160 / real_328[l];
            const Real a7164 = select(mask_438[l], 0.0, a7161);
            const Real a7166 = a7164 / real_323[l];
            const Real a7168 = moved_numbers[l + LAYERS + 47] * real_393[l];
            const Real a7169 = a7166 * numbers[l + LAYERS + 47];
            const Real a7170 = a7169 + a7168;
            const Real a7172 = moved_numbers[l + 16 * LAYERS + 54] - a7170;
            const Real a7175 = select(mask_439[l], 0.0, a7172);
            const Real a7177 = a7175 * real_392[l];
            const Real a7182 = a7177 * 0.008034787106446777;
            const Real a7186 = a7182 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a7189 = select(mask_431[l], a7186, 0.0);
            const Real a7190 = -a7189;
            real_503[l] = a7149;
            real_411[l] = a7155;
            real_500[l] = a7189;
            real_342[l + 1] = a7190;
        }
        // snow_ground._residuals
        const Real x7518 = real_444[4] + real_500[0];
        const Real x7520 = x7137 * x7517;
        const Real x7522 = x7518 * x5764;
        const Real x7523 = x7522 - x7520;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7283 = real_481[l] + real_475[l + 1];
            const Real a7287 = a7283 * real_396[l];
            const Real a7290 = a7287 * seconds;
            const Real a7293 = select(x5762, a7290, 0.0);
            const Real a7295 = real_488[l] + real_487[l + 1];
            const Real a7296 = a7295 * real_394[l];
            const Real a7298 = a7296 * (-1.0);
            const Real a7300 = a7298 / real_189[l];
            const Real a7301 = select(x5762, a7300, 0.0);
            const Real a7501 = real_491[l] - real_491[l + 1];
            const Real a7503 = a7293 * real_398[l];
            const Real a7505 = a7501 * real_395[l];
            const Real a7506 = a7505 - a7503;
            const Real a7508 = real_490[l] - real_490[l + 1];
            const Real a7511 = a7301 * real_240[l];
            const Real a7512 = a7508 * real_397[l];
            const Real a7514 = a7511 - a7512;
            const Real a7516 = a7506 + a7514;
            real_480[l] = a7516;
        }
        // snow_ground._residuals
        real_480[4] = real_of(0.0);
        real_490[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_490[l + 1] = real_480[l];
        const Real x7533 = x7496 * seconds;
        // enthalpy._drop_from_above
        real_342[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_501[0] = x7150;
        for (int l = 0; l < LAYERS - 1; ++l) real_498[l] = real_342[l + 2];
        real_498[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7583 = x7145 * real_382[4];
        const Real x7584 = real_444[4] * x5767;
        const Real x7586 = x7583 - x7584;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7529 = real_480[l] - real_490[l];
            const Real a7531 = a7529 + in_row(l, 4, x7523);
            const Real a7535 = real_489[l] * (-1.0);
            const Real a7538 = a7531 - a7535;
            const Real a7540 = a7538 - in_row(l, 0, x7533);
            const Real a7606 = -a7540;
            real_408[l] = a7606;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7542 = real_411[l] * 2094000.0;
            const Real a7544 = real_414[l] + a7542;
            const Real a7546 = a7544 * real_389[l];
            const Real a7547 = real_500[l] * real_321[l];
            const Real a7549 = a7546 - a7547;
            const Real a7551 = real_411[l] * 333500000.0;
            const Real a7553 = a7549 + a7551;
            const Real a7555 = a7553 - real_503[l];
            const Real a7559 = real_500[l] + real_342[l];
            const Real a7563 = real_501[l] * real_326[l];
            const Real a7564 = a7559 * real_277[l];
            const Real a7566 = a7563 - a7564;
            const Real a7568 = a7555 + a7566;
            const Real a7572 = real_500[l] + real_498[l];
            const Real a7575 = real_496[l] * real_424[l];
            const Real a7576 = a7572 * real_340[l];
            const Real a7578 = a7575 - a7576;
            const Real a7580 = a7568 + a7578;
            const Real a7588 = a7580 - in_row(l, 0, x7586);
            const Real a7608 = -a7588;
            real_408[l + 5] = a7608;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7618 = real_408[l] - real_461[l];
            real_409[l] = a7618;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_407, real_412, real_406, real_409, real_408);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7623 = real_408[l] + real_486[l];
            const Real a7624 = real_408[l] * real_150[l];
            const Real a7625 = real_485[l] + a7624;
            const Real a7626 = a7623 * real_133[l];
            const Real a7627 = real_484[l] + a7626;
            const Real a7628 = select(mask_429[l], a7627, 0.0);
            const Real a7629 = select(mask_405[l], a7625, a7628);
            const Real a7630 = real_408[l] + real_483[l];
            const Real a7631 = a7630 / real_379[l];
            const Real a7632 = select(mask_432[l], 0.0, a7631);
            const Real a7633 = select(mask_433[l], 0.0, a7632);
            const Real a7634 = a7633 * real_387[l];
            const Real a7635 = a7634 + a7634;
            const Real a7636 = a7635 * real_381[l];
            const Real a7637 = a7636 - real_482[l];
            const Real a7639 = a7637 * real_167[l];
            const Real a7640 = real_479[l] + a7639;
            const Real a7641 = a7640 - real_492[l];
            const Real a7642 = select(mask_434[l], 0.0, a7641);
            const Real a7643 = a7633 / 0.1;
            const Real a7644 = select(mask_435[l], 0.0, a7643);
            const Real a7645 = a7644 * real_413[l];
            const Real a7646 = a7642 * real_420[l];
            const Real a7647 = a7646 + a7645;
            const Real a7648 = a7640 - a7647;
            real_490[l] = a7629;
            real_480[l] = a7648;
        }
        // snow_ground._links
        const Real x7650 = real_480[0] * x7274;
        const Real x7652 = select(x5762, x7650, 0.0);
        // snow_skin.skin_of
        const Real x7654 = real_490[0] * (-1.0);
        const Real x7655 = x7652 * x7465;
        const Real x7657 = x7654 * x7278;
        const Real x7658 = x7657 - x7655;
        const Real x7659 = x7464 - x7658;
        const Real x7660 = x7659 / w6418;
        const Real x7661 = select(w6419, 0.0, x7660);
        const Real x7662 = x7661 - real_490[0];
        const Real x7663 = x7652 * x7479;
        const Real x7665 = x7662 * x7278;
        const Real x7666 = x7665 - x7663;
        const Real x7667 = select(w6419, x7464, x7666);
        const Real x7668 = select(x7488, 0.0, real_490[0]);
        const Real x7669 = x7668 * 20.0;
        const Real x7670 = x7667 - x7669;
        // snow_ground.advance_snow_ground
        const Real x7674 = select(x5762, x7661, 0.0);
        moved_after[3 * LAYERS + 31] = x7674;
        const Real x7676 = select(x5762, x7670, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7620 = real_408[l + 5] - real_500[l];
            const Real a7621 = real_408[l + 5] * real_399[l];
            const Real a7622 = real_411[l] + a7621;
            moved_after[2 * LAYERS + l] = a7622;
            const Real a7672 = select(x7134, a7620, 0.0);
            moved_after[l] = a7672;
            real_498[l] = a7620;
            real_503[l] = a7622;
            real_496[l] = a7672;
        }
        const Real x7678 = real_490[4] - real_498[0];
        const Real x7680 = x1370 * x7677;
        const Real x7682 = x7678 * x1367;
        const Real x7683 = x7682 - x7680;
        const Real x7685 = select(x5762, x7683, 0.0);
        // ground_heat.heat
        const Real x7690 = x5572 - real_496[0];
        Real a7694_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7688 = real_496[l] - real_496[l + 1];
            const Real a5646_1935 = real_317[l + 1] * 4200000.0;
            const Real a7691 = a5646_1935 * real_282[l];
            const Real a7692 = a7688 * real_363[l];
            const Real a7693 = a7692 + a7691;
            a7694_last = a7694_last + a7693;
        }
        moved_results[LAYERS + 43] = a7694_last;
        const Real x7698 = x5761 * x7689;
        const Real x7699 = x7690 * x5757;
        const Real x7700 = x7699 + x7698;
        // snow_skin.skin_flux
        const Real x7740 = x7674 - x27;
        // calm_air.coefficient
        const Real x7745 = x7740 * x1439;
        const Real x7747 = x1442 * x7739;
        const Real x7749 = x7747 + x7745;
        const Real x7750 = -x7749;
        // calm_air.limited_richardson
        const Real x7754 = select(x7751, x7749, 0.0);
        const Real x7758 = x7754 * x1644;
        const Real x7760 = x1645 * x7752;
        const Real x7761 = x7760 - x7758;
        const Real x7764 = x7761 * x7763;
        const Real x7770 = x7764 * x7768;
        const Real x7772 = x7770 - x7764;
        const Real x7773 = x7772 / x7767;
        const Real x7776 = moved_numbers[LAYERS + 2] * x7768;
        const Real x7778 = x7773 * numbers[LAYERS + 2];
        const Real x7779 = x7778 - x7776;
        const Real x7782 = select(x7751, x7779, x7750);
        // calm_air.coefficient
        const Real x7786 = select(x7783, x7782, 0.0);
        const Real x7789 = x7786 * 5.0;
        const Real x7793 = x7789 / x7792;
        const Real x7796 = x7786 * 15.0;
        const Real x7799 = x7796 * x7791;
        const Real x7800 = x7793 * x7794;
        const Real x7802 = x7799 - x7800;
        const Real x7807 = x7802 * x7805;
        const Real x7811 = select(x7783, 0.0, x7782);
        const Real x7816 = select(x7814, 0.0, x7811);
        const Real x7820 = x7816 / x7819;
        const Real x7823 = select(x7813, x7820, 0.0);
        const Real x7826 = x1453 * x7822;
        const Real x7827 = x7823 * x1449;
        const Real x7829 = x7826 - x7827;
        const Real x7834 = x7829 * x7832;
        const Real x7837 = x7811 * 15.0;
        const Real x7840 = x7837 * x7831;
        const Real x7842 = x7834 * x7836;
        const Real x7844 = x7842 + x7840;
        const Real x7848 = select(x7783, x7807, x7844);
        const Real x7851 = x1432 * x7847;
        const Real x7852 = x7848 * x1428;
        const Real x7854 = x7851 - x7852;
        // snow_skin.skin_flux
        const Real x7856 = x260 * x7850;
        const Real x7857 = x7854 * x257;
        const Real x7858 = x7857 + x7856;
        const Real x7860 = x7674 * 461.0;
        const Real x7862 = x7860 * x7861;
        const Real x7863 = x7862 * (-1.0);
        const Real x7864 = x7863 / x7859;
        const Real x7866 = x7674 / 273.15;
        const Real x7868 = x7866 * x7861;
        const Real x7869 = x7864 * x7865;
        const Real x7870 = x7869 + x7868;
        const Real x7872 = x7870 * x7871;
        const Real x7874 = x7872 * 611.0;
        const Real x7876 = x7874 * 0.378;
        const Real x7878 = moved_forcing[3] - x7876;
        const Real x7880 = x7874 * 0.622;
        const Real x7882 = x7878 * x7881;
        const Real x7883 = x7880 - x7882;
        const Real x7884 = x7883 / x7877;
        const Real x7886 = x7884 - moved_forcing[2];
        const Real x7888 = x7858 * 1004.5;
        const Real x7890 = x7888 + moved_numbers[LAYERS + 4];
        const Real x7892 = x7674 * x7738;
        const Real x7893 = x7892 + x7892;
        const Real x7895 = x7893 * x7738;
        const Real x7896 = x7674 * x7891;
        const Real x7897 = x7896 + x7895;
        const Real x7899 = x7442 * x7894;
        const Real x7900 = x7897 * x5855;
        const Real x7901 = x7900 + x7899;
        const Real x7903 = x7858 * x7885;
        const Real x7904 = x7886 * x7855;
        const Real x7905 = x7904 + x7903;
        const Real x7907 = x7890 * x7739;
        const Real x7908 = x7740 * x7889;
        const Real x7909 = x7908 + x7907;
        const Real x7911 = x7901 * x7738;
        const Real x7912 = x7674 * x7898;
        const Real x7913 = x7912 + x7911;
        const Real x7915 = x1466 - x7913;
        const Real x7917 = x7915 - x7909;
        const Real x7919 = x7905 * 2830000.0;
        const Real x7921 = x7917 - x7919;
        // layered_snow.close_snow
        const Real x7923 = x7905 * seconds;
        const Real x7926 = x1374 * x7922;
        const Real x7927 = x7923 * x1372;
        const Real x7929 = x7926 - x7927;
        const Real x7932 = select(x5762, x7929, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7936 = select(x7933, 0.0, x7932);
        const Real x7940 = select(x7938, 0.0, x7932);
        const Real x7945 = select(x7943, x1151, 0.0);
        // layered_snow.close_snow, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7703 = x1374 * real_385[l];
            const Real a7704 = real_408[l] * x1372;
            const Real a7706 = a7703 - a7704;
            const Real a7709 = select(x5762, a7706, 0.0);
            const Real a7712 = a7709 / 333500.0;
            const Real a7716 = select(mask_440[l], 0.0, a7712);
            const Real a7719 = select(mask_441[l], real_477[l], a7716);
            const Real a7721 = real_477[l] - a7719;
            const Real a7724 = select(mask_442[l], real_478[l], 0.0);
            const Real a7726 = a7724 * real_187[l];
            const Real a7727 = a7721 - a7726;
            const Real a7728 = a7727 / real_184[l];
            const Real a7731 = select(mask_443[l], 0.0, a7728);
            const Real a7733 = select(mask_442[l], a7731, 0.0);
            const Real a7735 = a7733 * real_90[l];
            const Real a7736 = real_471[l] * real_181[l];
            const Real a7737 = a7736 + a7735;
            real_490[l] = a7709;
            real_480[l] = a7737;
        }
        // snow_water.with_vapour_exchange
        const Real x7948 = select(x7943, real_490[0], 0.0);
        // snow_layers.liquid_water
        const Real x7951 = real_490[0] / 333500.0;
        const Real x7955 = select(x7952, 0.0, x7951);
        const Real x7958 = select(x7956, x1151, x7955);
        // snow_water.with_vapour_exchange
        const Real x7960 = x1151 - x7958;
        const Real x7963 = select(x7961, x7960, x7936);
        const Real x7965 = x7963 + x7940;
        // snow_layers.warmth
        const Real x7968 = x7945 * 2106.0;
        const Real x7972 = x7968 * x7970;
        const Real x7975 = x7945 * 4218.0;
        const Real x7979 = x7975 * x7977;
        const Real x7982 = x7945 * 333500.0;
        const Real x7985 = x7948 - x7982;
        const Real x7990 = x7948 * x7969;
        const Real x7991 = x7972 * x7946;
        const Real x7992 = x7991 + x7990;
        const Real x7995 = x7985 * x7976;
        const Real x7996 = x7979 * x7983;
        const Real x7997 = x7996 + x7995;
        const Real x8000 = select(x7987, x7997, 0.0);
        const Real x8003 = select(x7986, x7992, x8000);
        // snow_water.with_vapour_exchange
        const Real x8007 = select(x8004, 0.0, x8003);
        const Real x8010 = x8007 * 2106.0;
        const Real x8013 = x7965 * x8008;
        const Real x8015 = x8010 * x7964;
        const Real x8016 = x8015 - x8013;
        const Real x8018 = select(x7966, x7960, 0.0);
        const Real x8020 = x8018 * x8019;
        const Real x8021 = x7965 - x8020;
        const Real x8022 = x8021 / x8017;
        const Real x8025 = x7940 + x7963;
        const Real x8028 = x7936 - x7963;
        const Real x8030 = x1151 - x7965;
        const Real x8032 = real_490[0] - x8016;
        const Real x8034 = real_480[0] * x8023;
        const Real x8035 = x8022 * real_383[0];
        const Real x8037 = x8034 - x8035;
        const Real x8039 = select(x7966, x8037, real_480[0]);
        const Real x8041 = x7945 * x8040;
        const Real x8042 = x7963 - x8041;
        const Real x8043 = x8042 / x7944;
        const Real x8047 = real_476[0] * x8044;
        const Real x8048 = x8043 * real_134[0];
        const Real x8050 = x8047 - x8048;
        const Real x8053 = select(x8051, real_472[1], 0.0);
        const Real x8056 = select(x8051, real_490[1], 0.0);
        // snow_layers.liquid_water
        const Real x8059 = real_490[1] / 333500.0;
        const Real x8063 = select(x8060, 0.0, x8059);
        const Real x8066 = select(x8064, real_472[1], x8063);
        // snow_water.with_vapour_exchange
        const Real x8068 = real_472[1] - x8066;
        const Real x8071 = select(x8069, x8068, x8028);
        // snow_layers.warmth
        const Real x8074 = x8053 * 2106.0;
        const Real x8078 = x8074 * x8076;
        const Real x8081 = x8053 * 4218.0;
        const Real x8085 = x8081 * x8083;
        const Real x8088 = x8053 * 333500.0;
        const Real x8091 = x8056 - x8088;
        const Real x8096 = x8056 * x8075;
        const Real x8097 = x8078 * x8054;
        const Real x8098 = x8097 + x8096;
        const Real x8101 = x8091 * x8082;
        const Real x8102 = x8085 * x8089;
        const Real x8103 = x8102 + x8101;
        const Real x8106 = select(x8093, x8103, 0.0);
        const Real x8109 = select(x8092, x8098, x8106);
        // snow_water.with_vapour_exchange
        const Real x8113 = select(x8110, 0.0, x8109);
        const Real x8116 = x8113 * 2106.0;
        const Real x8119 = x8071 * x8114;
        const Real x8121 = x8116 * x8070;
        const Real x8122 = x8121 - x8119;
        const Real x8124 = select(x8072, x8068, 0.0);
        const Real x8126 = x8124 * x8125;
        const Real x8127 = x8071 - x8126;
        const Real x8128 = x8127 / x8123;
        const Real x8132 = x8025 + x8071;
        const Real x8135 = x8028 - x8071;
        const Real x8136 = x8016 + x8122;
        const Real x8138 = real_472[1] - x8071;
        const Real x8140 = real_490[1] - x8122;
        const Real x8142 = real_480[1] * x8129;
        const Real x8143 = x8128 * real_383[1];
        const Real x8145 = x8142 - x8143;
        const Real x8147 = select(x8072, x8145, real_480[1]);
        const Real x8149 = x8053 * x8148;
        const Real x8150 = x8071 - x8149;
        const Real x8151 = x8150 / x8052;
        const Real x8155 = real_476[1] * x8152;
        const Real x8156 = x8151 * real_134[1];
        const Real x8158 = x8155 - x8156;
        const Real x8161 = select(x8159, real_472[2], 0.0);
        const Real x8164 = select(x8159, real_490[2], 0.0);
        // snow_layers.liquid_water
        const Real x8167 = real_490[2] / 333500.0;
        const Real x8171 = select(x8168, 0.0, x8167);
        const Real x8174 = select(x8172, real_472[2], x8171);
        // snow_water.with_vapour_exchange
        const Real x8176 = real_472[2] - x8174;
        const Real x8179 = select(x8177, x8176, x8135);
        // snow_layers.warmth
        const Real x8182 = x8161 * 2106.0;
        const Real x8186 = x8182 * x8184;
        const Real x8189 = x8161 * 4218.0;
        const Real x8193 = x8189 * x8191;
        const Real x8196 = x8161 * 333500.0;
        const Real x8199 = x8164 - x8196;
        const Real x8204 = x8164 * x8183;
        const Real x8205 = x8186 * x8162;
        const Real x8206 = x8205 + x8204;
        const Real x8209 = x8199 * x8190;
        const Real x8210 = x8193 * x8197;
        const Real x8211 = x8210 + x8209;
        const Real x8214 = select(x8201, x8211, 0.0);
        const Real x8217 = select(x8200, x8206, x8214);
        // snow_water.with_vapour_exchange
        const Real x8221 = select(x8218, 0.0, x8217);
        const Real x8224 = x8221 * 2106.0;
        const Real x8227 = x8179 * x8222;
        const Real x8229 = x8224 * x8178;
        const Real x8230 = x8229 - x8227;
        const Real x8232 = select(x8180, x8176, 0.0);
        const Real x8234 = x8232 * x8233;
        const Real x8235 = x8179 - x8234;
        const Real x8236 = x8235 / x8231;
        const Real x8240 = x8132 + x8179;
        const Real x8243 = x8135 - x8179;
        const Real x8244 = x8136 + x8230;
        const Real x8246 = real_472[2] - x8179;
        const Real x8248 = real_490[2] - x8230;
        const Real x8250 = real_480[2] * x8237;
        const Real x8251 = x8236 * real_383[2];
        const Real x8253 = x8250 - x8251;
        const Real x8255 = select(x8180, x8253, real_480[2]);
        const Real x8257 = x8161 * x8256;
        const Real x8258 = x8179 - x8257;
        const Real x8259 = x8258 / x8160;
        const Real x8263 = real_476[2] * x8260;
        const Real x8264 = x8259 * real_134[2];
        const Real x8266 = x8263 - x8264;
        const Real x8269 = select(x8267, real_472[3], 0.0);
        const Real x8272 = select(x8267, real_490[3], 0.0);
        // snow_layers.liquid_water
        const Real x8275 = real_490[3] / 333500.0;
        const Real x8279 = select(x8276, 0.0, x8275);
        const Real x8282 = select(x8280, real_472[3], x8279);
        // snow_water.with_vapour_exchange
        const Real x8284 = real_472[3] - x8282;
        const Real x8287 = select(x8285, x8284, x8243);
        // snow_layers.warmth
        const Real x8290 = x8269 * 2106.0;
        const Real x8294 = x8290 * x8292;
        const Real x8297 = x8269 * 4218.0;
        const Real x8301 = x8297 * x8299;
        const Real x8304 = x8269 * 333500.0;
        const Real x8307 = x8272 - x8304;
        const Real x8312 = x8272 * x8291;
        const Real x8313 = x8294 * x8270;
        const Real x8314 = x8313 + x8312;
        const Real x8317 = x8307 * x8298;
        const Real x8318 = x8301 * x8305;
        const Real x8319 = x8318 + x8317;
        const Real x8322 = select(x8309, x8319, 0.0);
        const Real x8325 = select(x8308, x8314, x8322);
        // snow_water.with_vapour_exchange
        const Real x8329 = select(x8326, 0.0, x8325);
        const Real x8332 = x8329 * 2106.0;
        const Real x8335 = x8287 * x8330;
        const Real x8337 = x8332 * x8286;
        const Real x8338 = x8337 - x8335;
        const Real x8340 = select(x8288, x8284, 0.0);
        const Real x8342 = x8340 * x8341;
        const Real x8343 = x8287 - x8342;
        const Real x8344 = x8343 / x8339;
        const Real x8348 = x8240 + x8287;
        const Real x8351 = x8243 - x8287;
        const Real x8352 = x8244 + x8338;
        const Real x8354 = real_472[3] - x8287;
        const Real x8356 = real_490[3] - x8338;
        const Real x8358 = real_480[3] * x8345;
        const Real x8359 = x8344 * real_383[3];
        const Real x8361 = x8358 - x8359;
        const Real x8363 = select(x8288, x8361, real_480[3]);
        const Real x8365 = x8269 * x8364;
        const Real x8366 = x8287 - x8365;
        const Real x8367 = x8366 / x8268;
        const Real x8371 = real_476[3] * x8368;
        const Real x8372 = x8367 * real_134[3];
        const Real x8374 = x8371 - x8372;
        const Real x8377 = select(x8375, real_472[4], 0.0);
        const Real x8380 = select(x8375, real_490[4], 0.0);
        // snow_layers.liquid_water
        const Real x8383 = real_490[4] / 333500.0;
        const Real x8387 = select(x8384, 0.0, x8383);
        const Real x8390 = select(x8388, real_472[4], x8387);
        // snow_water.with_vapour_exchange
        const Real x8392 = real_472[4] - x8390;
        const Real x8395 = select(x8393, x8392, x8351);
        // snow_layers.warmth
        const Real x8398 = x8377 * 2106.0;
        const Real x8402 = x8398 * x8400;
        const Real x8405 = x8377 * 4218.0;
        const Real x8409 = x8405 * x8407;
        const Real x8412 = x8377 * 333500.0;
        const Real x8415 = x8380 - x8412;
        const Real x8420 = x8380 * x8399;
        const Real x8421 = x8402 * x8378;
        const Real x8422 = x8421 + x8420;
        const Real x8425 = x8415 * x8406;
        const Real x8426 = x8409 * x8413;
        const Real x8427 = x8426 + x8425;
        const Real x8430 = select(x8417, x8427, 0.0);
        const Real x8433 = select(x8416, x8422, x8430);
        // snow_water.with_vapour_exchange
        const Real x8437 = select(x8434, 0.0, x8433);
        const Real x8440 = x8437 * 2106.0;
        const Real x8443 = x8395 * x8438;
        const Real x8445 = x8440 * x8394;
        const Real x8446 = x8445 - x8443;
        const Real x8448 = select(x8396, x8392, 0.0);
        const Real x8450 = x8448 * x8449;
        const Real x8451 = x8395 - x8450;
        const Real x8452 = x8451 / x8447;
        const Real x8456 = x8348 + x8395;
        const Real x8457 = x8352 + x8446;
        const Real x8459 = real_472[4] - x8395;
        const Real x8461 = real_490[4] - x8446;
        const Real x8463 = real_480[4] * x8453;
        const Real x8464 = x8452 * real_383[4];
        const Real x8466 = x8463 - x8464;
        const Real x8468 = select(x8396, x8466, real_480[4]);
        const Real x8470 = x8377 * x8469;
        const Real x8471 = x8395 - x8470;
        const Real x8472 = x8471 / x8376;
        const Real x8476 = real_476[4] * x8473;
        const Real x8477 = x8472 * real_134[4];
        const Real x8479 = x8476 - x8477;
        // snow_water.<genexpr>
        real_476[0] = x8030;
        real_476[1] = x8138;
        real_476[2] = x8246;
        real_476[3] = x8354;
        real_476[4] = x8459;
        real_480[0] = x8032;
        real_480[1] = x8140;
        real_480[2] = x8248;
        real_480[3] = x8356;
        real_480[4] = x8461;
        real_490[0] = x8039;
        real_490[1] = x8147;
        real_490[2] = x8255;
        real_490[3] = x8363;
        real_490[4] = x8468;
        real_472[0] = x8050;
        real_472[1] = x8158;
        real_472[2] = x8266;
        real_472[3] = x8374;
        real_472[4] = x8479;
        // snow_layers.liquid_water
        const Real x8489 = real_480[0] / 333500.0;
        const Real x8492 = select(x8490, 0.0, x8489);
        const Real x8495 = select(x8493, real_476[0], x8492);
        // snow_water.percolated
        const Real x8497 = real_476[0] - x8495;
        const Real x8500 = select(x8498, x8497, 0.0);
        const Real x8502 = x8500 * x8501;
        const Real x8503 = x8497 - x8502;
        const Real x8504 = x8503 / x8499;
        const Real x8507 = select(x8505, 0.0, x8504);
        const Real x8509 = select(x8498, x8507, 0.0);
        const Real x8511 = x8509 * real_138[0];
        const Real x8512 = real_490[0] * x8508;
        const Real x8513 = x8512 + x8511;
        const Real x8515 = x8497 / 917.0;
        const Real x8518 = select(x8516, x8515, x8513);
        // snow_properties._pores
        const Real x8520 = x8518 - x8515;
        const Real x8523 = select(x8521, 0.0, x8520);
        // snow_properties.held_by_pores
        const Real x8525 = x1309 * x8522;
        const Real x8526 = x8523 * x1308;
        const Real x8527 = x8526 + x8525;
        // snow_water.percolated
        const Real x8529 = x8495 - x8527;
        const Real x8532 = select(x8530, 0.0, x8529);
        const Real x8535 = select(x8533, x8495, 0.0);
        const Real x8537 = x8535 * x8536;
        const Real x8538 = x8532 - x8537;
        const Real x8539 = x8538 / x8534;
        const Real x8541 = real_480[0] * x8536;
        const Real x8542 = x8539 * real_91[0];
        const Real x8543 = x8542 + x8541;
        const Real x8545 = select(x8533, x8543, 0.0);
        const Real x8548 = select(x8546, real_476[0], 0.0);
        const Real x8550 = x8548 * x8549;
        const Real x8551 = x8532 - x8550;
        const Real x8552 = x8551 / x8547;
        const Real x8554 = real_476[0] - x8532;
        const Real x8556 = real_480[0] - x8545;
        const Real x8560 = real_472[0] * x8557;
        const Real x8561 = x8552 * real_135[0];
        const Real x8563 = x8560 - x8561;
        const Real x8565 = real_476[1] + x8532;
        const Real x8567 = real_480[1] + x8545;
        // snow_layers.liquid_water
        const Real x8569 = x8567 / 333500.0;
        const Real x8572 = select(x8570, 0.0, x8569);
        const Real x8575 = select(x8573, x8565, x8572);
        // snow_water.percolated
        const Real x8577 = x8565 - x8575;
        // snow_layers.liquid_water
        const Real x8579 = real_480[1] / 333500.0;
        const Real x8582 = select(x8580, 0.0, x8579);
        const Real x8585 = select(x8583, real_476[1], x8582);
        // snow_water.percolated
        const Real x8587 = real_476[1] - x8585;
        const Real x8590 = select(x8588, x8587, 0.0);
        const Real x8592 = x8590 * x8591;
        const Real x8593 = x8577 - x8592;
        const Real x8594 = x8593 / x8589;
        const Real x8597 = select(x8595, 0.0, x8594);
        const Real x8599 = select(x8588, x8597, 0.0);
        const Real x8601 = x8599 * real_138[1];
        const Real x8602 = real_490[1] * x8598;
        const Real x8603 = x8602 + x8601;
        const Real x8605 = x8577 / 917.0;
        const Real x8608 = select(x8606, x8605, x8603);
        // snow_properties._pores
        const Real x8610 = x8608 - x8605;
        const Real x8613 = select(x8611, 0.0, x8610);
        // snow_properties.held_by_pores
        const Real x8615 = x1309 * x8612;
        const Real x8616 = x8613 * x1308;
        const Real x8617 = x8616 + x8615;
        // snow_water.percolated
        const Real x8619 = x8575 - x8617;
        const Real x8622 = select(x8620, 0.0, x8619);
        const Real x8625 = select(x8623, x8575, 0.0);
        const Real x8627 = x8625 * x8626;
        const Real x8628 = x8622 - x8627;
        const Real x8629 = x8628 / x8624;
        const Real x8631 = x8567 * x8626;
        const Real x8632 = x8629 * x8566;
        const Real x8633 = x8632 + x8631;
        const Real x8635 = select(x8623, x8633, 0.0);
        const Real x8638 = select(x8636, x8565, 0.0);
        const Real x8640 = x8638 * x8639;
        const Real x8641 = x8622 - x8640;
        const Real x8642 = x8641 / x8637;
        const Real x8644 = x8565 - x8622;
        const Real x8646 = x8567 - x8635;
        const Real x8650 = real_472[1] * x8647;
        const Real x8651 = x8642 * real_135[1];
        const Real x8653 = x8650 - x8651;
        const Real x8655 = real_476[2] + x8622;
        const Real x8657 = real_480[2] + x8635;
        // snow_layers.liquid_water
        const Real x8659 = x8657 / 333500.0;
        const Real x8662 = select(x8660, 0.0, x8659);
        const Real x8665 = select(x8663, x8655, x8662);
        // snow_water.percolated
        const Real x8667 = x8655 - x8665;
        // snow_layers.liquid_water
        const Real x8669 = real_480[2] / 333500.0;
        const Real x8672 = select(x8670, 0.0, x8669);
        const Real x8675 = select(x8673, real_476[2], x8672);
        // snow_water.percolated
        const Real x8677 = real_476[2] - x8675;
        const Real x8680 = select(x8678, x8677, 0.0);
        const Real x8682 = x8680 * x8681;
        const Real x8683 = x8667 - x8682;
        const Real x8684 = x8683 / x8679;
        const Real x8687 = select(x8685, 0.0, x8684);
        const Real x8689 = select(x8678, x8687, 0.0);
        const Real x8691 = x8689 * real_138[2];
        const Real x8692 = real_490[2] * x8688;
        const Real x8693 = x8692 + x8691;
        const Real x8695 = x8667 / 917.0;
        const Real x8698 = select(x8696, x8695, x8693);
        // snow_properties._pores
        const Real x8700 = x8698 - x8695;
        const Real x8703 = select(x8701, 0.0, x8700);
        // snow_properties.held_by_pores
        const Real x8705 = x1309 * x8702;
        const Real x8706 = x8703 * x1308;
        const Real x8707 = x8706 + x8705;
        // snow_water.percolated
        const Real x8709 = x8665 - x8707;
        const Real x8712 = select(x8710, 0.0, x8709);
        const Real x8715 = select(x8713, x8665, 0.0);
        const Real x8717 = x8715 * x8716;
        const Real x8718 = x8712 - x8717;
        const Real x8719 = x8718 / x8714;
        const Real x8721 = x8657 * x8716;
        const Real x8722 = x8719 * x8656;
        const Real x8723 = x8722 + x8721;
        const Real x8725 = select(x8713, x8723, 0.0);
        const Real x8728 = select(x8726, x8655, 0.0);
        const Real x8730 = x8728 * x8729;
        const Real x8731 = x8712 - x8730;
        const Real x8732 = x8731 / x8727;
        const Real x8734 = x8655 - x8712;
        const Real x8736 = x8657 - x8725;
        const Real x8740 = real_472[2] * x8737;
        const Real x8741 = x8732 * real_135[2];
        const Real x8743 = x8740 - x8741;
        const Real x8745 = real_476[3] + x8712;
        const Real x8747 = real_480[3] + x8725;
        // snow_layers.liquid_water
        const Real x8749 = x8747 / 333500.0;
        const Real x8752 = select(x8750, 0.0, x8749);
        const Real x8755 = select(x8753, x8745, x8752);
        // snow_water.percolated
        const Real x8757 = x8745 - x8755;
        // snow_layers.liquid_water
        const Real x8759 = real_480[3] / 333500.0;
        const Real x8762 = select(x8760, 0.0, x8759);
        const Real x8765 = select(x8763, real_476[3], x8762);
        // snow_water.percolated
        const Real x8767 = real_476[3] - x8765;
        const Real x8770 = select(x8768, x8767, 0.0);
        const Real x8772 = x8770 * x8771;
        const Real x8773 = x8757 - x8772;
        const Real x8774 = x8773 / x8769;
        const Real x8777 = select(x8775, 0.0, x8774);
        const Real x8779 = select(x8768, x8777, 0.0);
        const Real x8781 = x8779 * real_138[3];
        const Real x8782 = real_490[3] * x8778;
        const Real x8783 = x8782 + x8781;
        const Real x8785 = x8757 / 917.0;
        const Real x8788 = select(x8786, x8785, x8783);
        // snow_properties._pores
        const Real x8790 = x8788 - x8785;
        const Real x8793 = select(x8791, 0.0, x8790);
        // snow_properties.held_by_pores
        const Real x8795 = x1309 * x8792;
        const Real x8796 = x8793 * x1308;
        const Real x8797 = x8796 + x8795;
        // snow_water.percolated
        const Real x8799 = x8755 - x8797;
        const Real x8802 = select(x8800, 0.0, x8799);
        const Real x8805 = select(x8803, x8755, 0.0);
        const Real x8807 = x8805 * x8806;
        const Real x8808 = x8802 - x8807;
        const Real x8809 = x8808 / x8804;
        const Real x8811 = x8747 * x8806;
        const Real x8812 = x8809 * x8746;
        const Real x8813 = x8812 + x8811;
        const Real x8815 = select(x8803, x8813, 0.0);
        const Real x8818 = select(x8816, x8745, 0.0);
        const Real x8820 = x8818 * x8819;
        const Real x8821 = x8802 - x8820;
        const Real x8822 = x8821 / x8817;
        const Real x8824 = x8745 - x8802;
        const Real x8826 = x8747 - x8815;
        const Real x8830 = real_472[3] * x8827;
        const Real x8831 = x8822 * real_135[3];
        const Real x8833 = x8830 - x8831;
        const Real x8835 = real_476[4] + x8802;
        const Real x8837 = real_480[4] + x8815;
        // snow_layers.liquid_water
        const Real x8839 = x8837 / 333500.0;
        const Real x8842 = select(x8840, 0.0, x8839);
        const Real x8845 = select(x8843, x8835, x8842);
        // snow_water.percolated
        const Real x8847 = x8835 - x8845;
        // snow_layers.liquid_water
        const Real x8849 = real_480[4] / 333500.0;
        const Real x8852 = select(x8850, 0.0, x8849);
        const Real x8855 = select(x8853, real_476[4], x8852);
        // snow_water.percolated
        const Real x8857 = real_476[4] - x8855;
        const Real x8860 = select(x8858, x8857, 0.0);
        const Real x8862 = x8860 * x8861;
        const Real x8863 = x8847 - x8862;
        const Real x8864 = x8863 / x8859;
        const Real x8867 = select(x8865, 0.0, x8864);
        const Real x8869 = select(x8858, x8867, 0.0);
        const Real x8871 = x8869 * real_138[4];
        const Real x8872 = real_490[4] * x8868;
        const Real x8873 = x8872 + x8871;
        const Real x8875 = x8847 / 917.0;
        const Real x8878 = select(x8876, x8875, x8873);
        // snow_properties._pores
        const Real x8880 = x8878 - x8875;
        const Real x8883 = select(x8881, 0.0, x8880);
        // snow_properties.held_by_pores
        const Real x8885 = x1309 * x8882;
        const Real x8886 = x8883 * x1308;
        const Real x8887 = x8886 + x8885;
        // snow_water.percolated
        const Real x8889 = x8845 - x8887;
        const Real x8892 = select(x8890, 0.0, x8889);
        const Real x8895 = select(x8893, x8845, 0.0);
        const Real x8897 = x8895 * x8896;
        const Real x8898 = x8892 - x8897;
        const Real x8899 = x8898 / x8894;
        const Real x8901 = x8837 * x8896;
        const Real x8902 = x8899 * x8836;
        const Real x8903 = x8902 + x8901;
        const Real x8905 = select(x8893, x8903, 0.0);
        const Real x8908 = select(x8906, x8835, 0.0);
        const Real x8910 = x8908 * x8909;
        const Real x8911 = x8892 - x8910;
        const Real x8912 = x8911 / x8907;
        const Real x8914 = x8835 - x8892;
        const Real x8916 = x8837 - x8905;
        const Real x8920 = real_472[4] * x8917;
        const Real x8921 = x8912 * real_135[4];
        const Real x8923 = x8920 - x8921;
        // snow_water.<genexpr>
        real_472[0] = x8554;
        real_472[1] = x8644;
        real_472[2] = x8734;
        real_472[3] = x8824;
        real_472[4] = x8914;
        real_490[0] = x8556;
        real_490[1] = x8646;
        real_490[2] = x8736;
        real_490[3] = x8826;
        real_490[4] = x8916;
        real_476[0] = x8518;
        real_476[1] = x8608;
        real_476[2] = x8698;
        real_476[3] = x8788;
        real_476[4] = x8878;
        real_480[0] = x8563;
        real_480[1] = x8653;
        real_480[2] = x8743;
        real_480[3] = x8833;
        real_480[4] = x8923;
        // layered_snow.close_snow
        const Real x8933 = select(x5762, x1374, 0.0);
        const Real x8935 = x8933 * seconds;
        const Real x8937 = x8935 * x8936;
        const Real x8938 = x8456 - x8937;
        const Real x8939 = x8938 / x8934;
        const Real x8941 = x8939 * 2830000.0;
        const Real x8943 = select(x5762, x8941, 0.0);
        const Real x8945 = x7921 + x7909;
        const Real x8948 = x8945 + x7919;
        const Real x8950 = x8948 - x7676;
        const Real x8952 = x8892 + x1470;
        const Real x8953 = x8905 + x1471;
        const Real x9011 = x8950 - x8943;
        const Real x9013 = select(x5762, x9011, 0.0);
        const Real x9014 = x1374 * x7675;
        const Real x9015 = x7676 * x1372;
        const Real x9017 = x9014 - x9015;
        const Real x9018 = x1374 * x7684;
        const Real x9019 = x7685 * x1372;
        const Real x9021 = x9018 - x9019;
        const Real x9022 = x1468 - x8953;
        const Real x9023 = x9022 - x8457;
        // layered_snow_step.layered_snow_step
        const Real x9025 = x8456 / seconds;
        // air.emission
        const Real x9029 = x7893 * x7891;
        const Real x9030 = x9029 + x9029;
        const Real x9032 = x9030 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9034 = moved_numbers[LAYERS + 19] * x9031;
        const Real x9035 = x9032 * numbers[LAYERS + 19];
        const Real x9036 = x9035 + x9034;
        // surface_balance.skin_temperature
        const Real x9038 = x5580 * real_388[0];
        const Real x9039 = real_496[0] * x5577;
        const Real x9040 = x9039 + x9038;
        const Real x9042 = x5572 + x9040;
        const Real x9044 = x5580 * x9043;
        const Real x9045 = x9042 - x9044;
        const Real x9046 = x9045 / x5581;
        // surface_balance.emitted
        const Real x9048 = x9046 - x5530;
        const Real x9050 = x5541 * x9047;
        const Real x9051 = x9048 * x5538;
        const Real x9052 = x9051 + x9050;
        const Real x9054 = x5552 + x9052;
        // layered_snow_step.of_cell
        const Real x9057 = x1374 * x9033;
        const Real x9058 = x9036 * x1372;
        const Real x9060 = x9057 - x9058;
        const Real x9062 = x1374 * x9053;
        const Real x9064 = x9054 * x1472;
        const Real x9065 = x9064 - x9062;
        const Real x9067 = x9060 + x9065;
        moved_results[LAYERS + 35] = x9067;
        const Real x9070 = x1374 * numbers[LAYERS + 19];
        const Real x9071 = moved_numbers[LAYERS + 19] * x1372;
        const Real x9073 = x9070 - x9071;
        const Real x9075 = x1374 * x1537;
        const Real x9077 = x1538 * x1472;
        const Real x9078 = x9077 - x9075;
        const Real x9080 = x9073 + x9078;
        moved_after[3 * LAYERS + 34] = x9080;
        // layered_snow_step.skin
        const Real x9082 = x9080 * 5.67e-08;
        const Real x9084 = x9082 * x9083;
        const Real x9085 = x9067 - x9084;
        const Real x9086 = x9085 / x9081;
        const Real x9089 = x9086 / x9088;
        const Real x9092 = x9089 / x9091;
        moved_after[3 * LAYERS] = x9092;
        // layered_snow_step.layered_snow_step
        const Real x9094 = x8952 / 1000.0;
        moved_results[LAYERS + 14] = x9094;
        const Real x9096 = x5275 + x9094;
        moved_after[3 * LAYERS + 2] = x9096;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9100_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_476[l];
            const Real a8956 = select(mask_445[l], real_472[l], 0.0);
            const Real a8958 = real_490[l] / 333500.0;
            const Real a8961 = select(mask_447[l], 0.0, a8958);
            const Real a8964 = select(mask_448[l], real_472[l], a8961);
            moved_after[3 * LAYERS + 10 + l] = a8964;
            const Real a8966 = select(mask_445[l], real_490[l], 0.0);
            const Real a8968 = a8956 * 2106.0;
            const Real a8972 = a8968 * real_452[l];
            const Real a8975 = a8956 * 4218.0;
            const Real a8979 = a8975 * real_454[l];
            const Real a8982 = a8956 * 333500.0;
            const Real a8984 = a8966 - a8982;
            const Real a8988 = a8966 * real_451[l];
            const Real a8989 = a8972 * real_450[l];
            const Real a8991 = a8988 - a8989;
            const Real a8993 = a8984 * real_453[l];
            const Real a8994 = a8979 * real_455[l];
            const Real a8996 = a8993 - a8994;
            const Real a8998 = select(mask_457[l], a8996, 0.0);
            const Real a9000 = select(mask_456[l], a8991, a8998);
            moved_after[3 * LAYERS + 15 + l] = a9000;
            const Real a9002 = real_472[l] - a8964;
            moved_after[3 * LAYERS + 5 + l] = a9002;
            const Real a9005 = a8956 * real_460[l];
            const Real a9006 = real_480[l] - a9005;
            const Real a9007 = a9006 / real_446[l];
            const Real a9009 = select(mask_445[l], a9007, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9009;
            const Real a9098 = a9002 + a8964;
            a9100_last = a9100_last + a9098;
            real_478[l] = a8964;
            real_477[l] = a9000;
            real_471[l] = a9002;
        }
        // layered_snow_step.layered_snow_step
        const Real x9102 = a9100_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9102;
        Real a9104_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9104_last = a9104_last + real_476[l];
        }
        moved_after[3 * LAYERS + 4] = a9104_last;
        // snow.snow_age
        const Real x9108 = select(x9105, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x9110 = select(x9027, x9108, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x9110;
        // layered_snow_step.of_cell
        const Real x9113 = x1374 * x464;
        const Real x9114 = x465 * x1372;
        const Real x9116 = x9113 - x9114;
        const Real x9118 = x1374 * x1526;
        const Real x9120 = x1527 * x1472;
        const Real x9121 = x9120 - x9118;
        const Real x9123 = x9116 + x9121;
        moved_after[3 * LAYERS + 33] = x9123;
        // snow_free_ground.specific_humidity
        const Real x9127 = x3700 * x9125;
        const Real x9130 = x9127 * 1004.5;
        // snow_free_ground.rate
        const Real x9133 = x3794 + x3801;
        const Real x9135 = x9133 + a3844_last;
        const Real x9137 = x9135 * 1000.0;
        const Real x9139 = x9137 + x3865;
        // snow_free_ground.specific_humidity
        const Real x9141 = x9139 * x9129;
        const Real x9142 = x9130 * x9138;
        const Real x9144 = x9141 - x9142;
        const Real x9146 = moved_forcing[2] + x9144;
        moved_after[3 * LAYERS + 39] = x9146;
        // layered_snow_step._fluxes
        Real a9147_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9147_last = a9147_last + real_478[l];
        }
        const Real x9148 = a9147_last + x8952;
        Real a9149_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2580 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2580 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2580 = a239_2580 + a238_2580;
            a9149_last = a9149_last + a240_2580;
        }
        const Real x9150 = a9149_last + x1137;
        const Real x9151 = x9148 - x9150;
        const Real x9153 = x3877 + x9025;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x9155 = x1374 * 2501000.0;
        const Real x9159 = x1374 * 2830000.0;
        const Real x9161 = x9159 - x9155;
        // layered_snow_step._fluxes
        const Real x9163 = x9153 * x9160;
        const Real x9164 = x9161 * x9152;
        const Real x9165 = x9164 + x9163;
        moved_results[0] = x9165;
        // layered_snow_step.latent_heat
        const Real x9166 = x1374 * x8942;
        const Real x9167 = x8943 * x1372;
        const Real x9169 = x9166 - x9167;
        const Real x9170 = x5378 + x9169;
        moved_results[1] = x9170;
        moved_results[LAYERS + 40] = x9170;
        // layered_snow_step._fluxes
        const Real x9171 = x5374 - x3872;
        const Real x9172 = x9171 + x9025;
        moved_results[2] = x9172;
        // layered_snow_step.sensible_heat
        const Real x9174 = x9046 - x27;
        const Real x9176 = x3700 * x9173;
        const Real x9177 = x9174 * x3697;
        const Real x9178 = x9177 + x9176;
        // layered_snow_step.of_cell
        const Real x9179 = x1374 * x9012;
        const Real x9180 = x9013 * x1372;
        const Real x9182 = x9179 - x9180;
        const Real x9183 = x1374 * x9175;
        const Real x9185 = x9178 * x1472;
        const Real x9186 = x9185 - x9183;
        const Real x9187 = x9182 + x9186;
        moved_results[3] = x9187;
        moved_results[LAYERS + 36] = x9187;
        // layered_snow_step.into_soil
        const Real x9188 = x7700 + x9021;
        moved_results[4] = x9188;
        moved_results[LAYERS + 41] = x9188;
        // layered_snow_step._fluxes
        const Real x9189 = x5247 * 2501000000.0;
        moved_results[5] = x9189;
        const Real x9190 = x3854 * 2501000000.0;
        moved_results[6] = x9190;
        const Real x9191 = a5281_last * 2501000000.0;
        moved_results[7] = x9191;
        const Real x9193 = x9025 * 2830000.0;
        moved_results[LAYERS + 8] = x9193;
        const Real x9194 = x9094 / seconds;
        moved_quantities[4 * LAYERS + 12] = x9194;
        const Real x9195 = x3923 + x9194;
        moved_results[LAYERS + 11] = x9195;
        // layered_snow_step.precipitation_heat
        const Real x9197 = x9046 - moved_forcing[1];
        const Real x9199 = x2476 * x9196;
        const Real x9200 = x9197 * x2475;
        const Real x9201 = x9200 + x9199;
        const Real x9202 = x1374 * x9198;
        const Real x9204 = x9201 * x1472;
        const Real x9205 = x9204 - x9202;
        moved_results[LAYERS + 15] = x9205;
        moved_results[LAYERS + 37] = x9205;
        // layered_snow_step._fluxes
        const Real x9206 = x9151 * 333500.0;
        const Real x9207 = x9206 / seconds;
        moved_results[LAYERS + 17] = x9207;
        // layered_snow_step.of_cell
        const Real x9208 = x1374 * x1465;
        const Real x9209 = x1466 * x1372;
        const Real x9211 = x9208 - x9209;
        const Real x9212 = x1374 * x2463;
        const Real x9214 = x2464 * x1472;
        const Real x9215 = x9214 - x9212;
        const Real x9216 = x9211 + x9215;
        moved_results[LAYERS + 18] = x9216;
        // layered_snow_step._budget
        const Real x9217 = x284 + x1137;
        const Real x9218 = x9217 / 1000.0;
        moved_results[LAYERS + 26] = x9218;
        const Real x9219 = x8456 / 1000.0;
        moved_results[LAYERS + 27] = x9219;
        const Real x9220 = x9123 * forcing[4];
        const Real x9221 = moved_forcing[4] * x9122;
        const Real x9222 = x9221 + x9220;
        moved_results[LAYERS + 33] = x9222;
        const Real x9225 = x9080 * forcing[5];
        const Real x9227 = moved_forcing[5] * x9223;
        const Real x9228 = x9227 - x9225;
        const Real x9229 = x9228 + x9067;
        moved_results[LAYERS + 34] = x9229;
        const Real x9230 = x9017 - x9021;
        moved_results[LAYERS + 38] = x9230;
        const Real x9231 = x9023 / seconds;
        moved_results[LAYERS + 39] = x9231;
        // diagnostics.crossing_depth
        const Real x9249 = pick(real_496, x9247);
        const Real x9251 = pick(real_496, x9245);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9237_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7696 = real_496[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7696;
            const Real a9192 = real_494[l] * 2501000000.0;
            moved_results[8 + l] = a9192;
            const Real a9233 = real_503[l] - real_502[l];
            moved_results[3 * LAYERS + 44 + l] = a9233;
            const Real a9234 = real_497[l] - real_503[l];
            moved_quantities[l] = a9234;
            a9237_last = a9237_last + moved_numbers[l];
            const Real a9237 = a9237_last;
            const Real a4818_2668 = moved_numbers[l] * 0.5;
            const Real a9239 = a9237 - a4818_2668;
            real_498[l] = a7696;
            real_500[l] = a9233;
            real_411[l] = a9234;
            real_501[l] = a9239;
        }
        // diagnostics.crossing_depth
        const Real x9253 = pick(real_501, x9247);
        const Real x9255 = pick(real_501, x9245);
        const Real x9258 = x9249 - x9251;
        const Real x9260 = select(x9256, x9258, 0.0);
        const Real x9262 = x9255 - x9253;
        const Real x9264 = x9262 * x9248;
        const Real x9265 = x9249 * x9261;
        const Real x9266 = x9265 + x9264;
        const Real x9268 = x9260 * x9267;
        const Real x9269 = x9266 - x9268;
        const Real x9270 = x9269 / x9259;
        const Real x9271 = x9253 + x9270;
        const Real x9273 = select(x9272, 0.0, x9271);
        Real a9275_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9275_last = a9275_last + moved_numbers[l];
        }
        const Real x9276 = select(x9274, a9275_last, x9273);
        moved_quantities[LAYERS] = x9276;
        // balances.column_water
        const Real x9277 = x3915 + x9096;
        const Real x9278 = x9277 + x9102;
        // balances.soil_water
        Real a9282_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9279 = real_497[l] * numbers[l];
            const Real a9280 = moved_numbers[l] * real_301[l];
            const Real a9281 = a9280 + a9279;
            moved_quantities[LAYERS + 4 + l] = a9281;
            a9282_last = a9282_last + a9281;
            real_501[l] = a9281;
        }
        // balances.column_water
        const Real x9283 = a9282_last + x9278;
        moved_quantities[LAYERS + 1] = x9283;
        // balances.soil_water
        Real a9284_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9284_last = a9284_last + real_501[l];
        }
        moved_quantities[LAYERS + 2] = a9284_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9289_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9286 = real_411[l] * numbers[l];
            const Real a9287 = moved_numbers[l] * real_423[l];
            const Real a9288 = a9287 + a9286;
            moved_quantities[3 * LAYERS + 4 + l] = a9288;
            a9289_last = a9289_last + a9288;
        }
        moved_quantities[LAYERS + 3] = a9289_last;
        // air.emission
        const Real x9294 = x9092 * x9090;
        const Real x9295 = x9294 + x9294;
        const Real x9297 = x9295 * x9293;
        const Real x9298 = x9297 + x9297;
        const Real x9300 = x9298 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9301 = x9080 * x9299;
        const Real x9302 = x9300 * x9079;
        const Real x9303 = x9302 + x9301;
        // diagnostics.net_radiation
        const Real x9304 = x9216 - x9303;
        moved_quantities[4 * LAYERS + 4] = x9304;
        // diagnostics.snowfall
        const Real x9305 = x9218 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9305;
        // balances.evaporated_water
        const Real x9306 = x9189 + x9190;
        const Real x9307 = x9306 + x9191;
        // balances._depth
        const Real x9309 = x9307 * x9308;
        const Real x9311 = x9193 * x9310;
        // balances.evaporated_water
        const Real x9312 = x9309 + x9311;
        const Real x9313 = x3890 * seconds;
        const Real x9314 = x9312 - x9313;
        // diagnostics.net_evaporation
        const Real x9315 = x9314 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9315;
        // diagnostics.potential_evaporation
        const Real x9317 = x9161 * 1000.0;
        const Real x9319 = x9317 * x9318;
        const Real x9320 = x9165 - x9319;
        const Real x9321 = x9320 / x9316;
        moved_quantities[4 * LAYERS + 7] = x9321;
        // diagnostics._evaporated
        const Real x9322 = x9189 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9322;
        const Real x9323 = x9190 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9323;
        const Real x9324 = x9191 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9324;
        // diagnostics.snow_sublimation
        const Real x9325 = x9193 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9325;
        // diagnostics.infiltration
        const Real x9326 = x9195 - x5279;
        moved_quantities[4 * LAYERS + 14] = x9326;
        // diagnostics.total_runoff
        const Real x9327 = x5279 + real_317[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9327;
        // balances.water_gain
        const Real x9328 = moved_forcing[6] * seconds;
        const Real x9329 = x9328 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9329;
        // balances.water_loss
        const Real x9330 = x9327 * seconds;
        const Real x9331 = x9314 + x9330;
        moved_quantities[4 * LAYERS + 17] = x9331;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9332_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9290 = real_503[l] * numbers[l];
            const Real a9291 = moved_numbers[l] * real_319[l];
            const Real a9292 = a9291 + a9290;
            moved_quantities[2 * LAYERS + 4 + l] = a9292;
            a9332_last = a9332_last + real_501[l];
        }
        // balances.column_water
        const Real x9333 = a9332_last + x9278;
        const Real x9334 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9335 = x9334 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9339_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9336 = moved_state[l + LAYERS] * numbers[l];
            const Real a9337 = moved_numbers[l] * state[l + LAYERS];
            const Real a9338 = a9337 + a9336;
            a9339_last = a9339_last + a9338;
        }
        // balances.column_water
        const Real x9340 = a9339_last + x9335;
        // balances.water_residual
        const Real x9341 = x9333 - x9340;
        const Real x9342 = x9329 - x9331;
        const Real x9343 = x9341 - x9342;
        moved_quantities[4 * LAYERS + 18] = x9343;
        // balances.surface_energy_residual
        const Real x9344 = x9216 - x9187;
        const Real x9345 = x9344 - x9170;
        const Real x9346 = x9345 - x9188;
        const Real x9347 = x9346 - x9230;
        const Real x9348 = x9347 - x9205;
        const Real x9349 = x9348 - x9067;
        const Real x9351 = select(x9350, 0.0, x9349);
        moved_quantities[4 * LAYERS + 20] = x9351;
        // balances.soil_energy_residual
        Real a9361_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9353 = real_496[l] - moved_state[l];
            const Real a9355 = real_10[l] * numbers[l];
            const Real a9356 = moved_numbers[l] * real_322[l];
            const Real a9357 = a9356 + a9355;
            const Real a9358 = a9357 * real_331[l];
            const Real a9359 = a9353 * real_390[l];
            const Real a9360 = a9359 + a9358;
            a9361_last = a9361_last + a9360;
        }
        const Real x9362 = a9361_last / seconds;
        const Real x9378 = x9188 - x5620;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9377_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9364 = real_498[l] * numbers[l];
            const Real a9365 = moved_numbers[l] * real_400[l];
            const Real a9366 = a9365 + a9364;
            const Real a9368 = a9366 / seconds;
            const Real a9371 = a9368 * real_327[l];
            const Real a9373 = real_500[l] * real_247[l];
            const Real a9375 = a9373 + a9371;
            a9377_last = a9377_last - a9375;
        }
        // balances.soil_energy_residual
        const Real x9379 = x9378 + a9377_last;
        const Real x9380 = x9379 + a7694_last;
        const Real x9381 = x9362 - x9380;
        moved_quantities[4 * LAYERS + 21] = x9381;
        // state.snow_layers_of
        const Real x9383 = x9102 * 1000.0;
        // snow_layers.spread
        Real a9388_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9098_2765 = real_471[l] + real_478[l];
            a9388_last = a9388_last + a9098_2765;
        }
        const Real x9395 = select(x9392, a9388_last, 0.0);
        const Real x9397 = x9395 * x9396;
        const Real x9398 = x9383 - x9397;
        const Real x9399 = x9398 / x9394;
        const Real x9401 = select(x9393, x9399, 0.0);
        const Real x9405 = select(x9403, a9104_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9410 = x9405 * x9408;
        const Real x9413 = x9410 * 0.1;
        const Real x9414 = -x9413;
        const Real x9418 = x9405 * x9417;
        const Real x9421 = x9418 * 0.2;
        const Real x9422 = -x9421;
        const Real x9426 = x9405 * x9425;
        const Real x9429 = x9426 * 0.05;
        const Real x9430 = -x9429;
        // snow_layers.layer_shares
        const Real x9432 = x9413 + x9421;
        const Real x9435 = x9432 + x9429;
        const Real x9439 = x9435 / 2.0;
        real_476[0] = x9414;
        real_476[1] = x9422;
        real_476[2] = x9439;
        real_476[3] = x9439;
        real_476[4] = x9430;
        // snow_layers.spread
        const Real x9446 = select(x9444, 0.0, x9092);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9477_last = real_of(0.0);
        Real a9479_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9443 = select(x9403, real_476[l], 0.0);
            const Real a9448 = select(x9393, real_477[l], 0.0);
            const Real a9450 = x9401 * real_458[l];
            const Real a9451 = real_471[l] * x9400;
            const Real a9452 = a9451 + a9450;
            const Real a9454 = a9443 * x9382;
            const Real a9455 = x9383 * real_177[l];
            const Real a9456 = a9455 + a9454;
            const Real a9458 = a9452 + a9456;
            const Real a9460 = x9401 * real_449[l];
            const Real a9461 = real_478[l] * x9400;
            const Real a9462 = a9461 + a9460;
            const Real a9464 = select(x9403, x9446, a9448);
            const Real a9466 = a9458 * 2106.0;
            const Real a9468 = a9462 * 4218.0;
            const Real a9470 = a9466 + a9468;
            const Real a9472 = a9470 * real_178[l];
            const Real a9473 = a9464 * real_386[l];
            const Real a9474 = a9473 + a9472;
            const Real a9475 = a9462 * 333500.0;
            const Real a9476 = a9474 + a9475;
            a9477_last = a9477_last + a9476;
            const Real a155_2786 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9479_last = a9479_last + a155_2786;
        }
        // snow_layers.spread
        const Real x9486 = select(x9483, a9479_last, 0.0);
        const Real x9488 = x9486 * x9487;
        const Real x9489 = x150 - x9488;
        const Real x9490 = x9489 / x9485;
        const Real x9492 = select(x9484, x9490, 0.0);
        const Real x9496 = select(x9494, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9501 = x9496 * x9499;
        const Real x9504 = x9501 * 0.1;
        const Real x9505 = -x9504;
        const Real x9509 = x9496 * x9508;
        const Real x9512 = x9509 * 0.2;
        const Real x9513 = -x9512;
        const Real x9517 = x9496 * x9516;
        const Real x9520 = x9517 * 0.05;
        const Real x9521 = -x9520;
        // snow_layers.layer_shares
        const Real x9523 = x9504 + x9512;
        const Real x9526 = x9523 + x9520;
        const Real x9530 = x9526 / 2.0;
        real_476[0] = x9505;
        real_476[1] = x9513;
        real_476[2] = x9530;
        real_476[3] = x9530;
        real_476[4] = x9521;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9565_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9534 = select(x9494, real_476[l], 0.0);
            const Real a9536 = select(x9484, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9538 = x9492 * state[l + 3 * LAYERS + 5];
            const Real a9539 = moved_state[l + 3 * LAYERS + 5] * x9491;
            const Real a9540 = a9539 + a9538;
            const Real a9542 = a9534 * x149;
            const Real a9543 = x150 * real_459[l];
            const Real a9544 = a9543 + a9542;
            const Real a9546 = a9540 + a9544;
            const Real a9548 = x9492 * state[l + 3 * LAYERS + 10];
            const Real a9549 = moved_state[l + 3 * LAYERS + 10] * x9491;
            const Real a9550 = a9549 + a9548;
            const Real a9552 = select(x9494, x224, a9536);
            const Real a9554 = a9546 * 2106.0;
            const Real a9556 = a9550 * 4218.0;
            const Real a9558 = a9554 + a9556;
            const Real a9560 = a9558 * real_463[l];
            const Real a9561 = a9552 * real_462[l];
            const Real a9562 = a9561 + a9560;
            const Real a9563 = a9550 * 333500.0;
            const Real a9564 = a9562 + a9563;
            a9565_last = a9565_last + a9564;
        }
        // balances.snow_energy_residual
        const Real x9566 = a9477_last - a9565_last;
        const Real x9567 = x9566 / seconds;
        const Real x9568 = x9230 + x9231;
        const Real x9569 = x9567 - x9568;
        moved_quantities[4 * LAYERS + 22] = x9569;
        // balances.snow_base_mismatch
        const Real x9570 = x9188 - x9188;
        moved_quantities[4 * LAYERS + 23] = x9570;
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
