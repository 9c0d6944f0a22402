// From the code of digest 252e4930bfbf5a2b346fb32e1e4aa13093855a624adc7c27d98f8e7205764b6c.
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
    Real real_315[LAYERS + 1];
    Real real_316[LAYERS];
    Real real_317[LAYERS];
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
    Real real_336[LAYERS];
    Real real_337[LAYERS];
    Real real_338[LAYERS];
    Real real_339[LAYERS];
    Mask mask_340[LAYERS];
    Real real_341[LAYERS];
    Real real_342[LAYERS];
    Real real_343[LAYERS + 1];
    Real real_344[LAYERS + 1];
    Mask mask_345[LAYERS];
    Mask mask_346[LAYERS];
    Mask mask_347[LAYERS];
    Mask mask_348[LAYERS];
    Mask mask_349[LAYERS];
    Mask mask_350[LAYERS];
    Mask mask_351[LAYERS - 1];
    Mask mask_352[LAYERS - 1];
    Real real_353[LAYERS - 1];
    Real real_354[LAYERS - 1];
    Real real_355[LAYERS - 1];
    Mask mask_356[LAYERS - 1];
    Mask mask_357[LAYERS - 1];
    Real real_358[LAYERS - 1];
    Mask mask_359[LAYERS - 1];
    Real real_360[LAYERS - 1];
    Real real_361[LAYERS - 1];
    Real real_362[LAYERS - 1];
    Mask mask_363[LAYERS - 1];
    Real real_364[LAYERS - 1];
    Real real_365[LAYERS - 1];
    Real real_366[LAYERS - 1];
    Real real_367[LAYERS - 1];
    Mask mask_368[LAYERS];
    Mask mask_369[LAYERS];
    Mask mask_370[LAYERS];
    Mask mask_371[LAYERS];
    Mask mask_372[LAYERS];
    Mask mask_373[LAYERS - 1];
    Mask mask_374[LAYERS - 1];
    Mask mask_375[LAYERS];
    Mask mask_376[LAYERS];
    Mask mask_377[LAYERS];
    Mask mask_378[LAYERS];
    Real real_379[5];
    Real real_380[5];
    Real real_381[5];
    Real real_382[5];
    Real real_383[5];
    Real real_384[5];
    Real real_385[5];
    Real real_386[5];
    Real real_387[5];
    Real real_388[5];
    Real real_389[5];
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
    const Mask x4374 = (real_of(0.0) < 60.0);
    const Mask x4380 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4377_last = mask_of(true);
    Mask a4379_last = mask_of(false);
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
        const Mask a4376 = (a4371 <= a4375);
        a4377_last = (a4377_last & a4376);
        const Mask a4378 = (a4371 > a4375);
        a4379_last = (a4379_last | a4378);
        real_297[l] = a4360;
        real_272[l] = a4363;
        real_252[l] = a4364;
        real_298[l] = a4366;
        real_312[l] = a4369;
        real_313[l] = a4370;
        real_314[l] = a4372;
    }
    // implicit_water._at
    const Mask x4381 = (a4377_last & x4380);
    const Mask x4382 = (a4379_last | x4381);
    const Mask x4383 = (real_of(0.0) < 3000.0);
    const Mask x4384 = (x4382 & x4383);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_311[l] = real_268[l];
    for (int l = 0; l < LAYERS; ++l) real_307[l] = real_of(0.0);
    real_315[0] = x4259;
    for (int l = 0; l < LAYERS - 1; ++l) real_315[l + 1] = real_295[l + 1];
    real_315[LAYERS] = x4275;
    Real w4388 = x4266;
    for (int l = 0; l < LAYERS; ++l) real_305[l] = real_292[l];
    for (int l = 0; l < LAYERS; ++l) real_303[l] = real_294[l];
    for (int l = 0; l < LAYERS; ++l) real_275[l] = real_272[l];
    for (int l = 0; l < LAYERS; ++l) real_293[l] = real_304[l];
    real_302[0] = x4314;
    for (int l = 0; l < LAYERS - 1; ++l) real_302[l + 1] = real_306[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_300[l] = real_252[l];
    Real w4395 = x4365;
    for (int l = 0; l < LAYERS; ++l) real_296[l] = real_298[l];
    for (int l = 0; l < LAYERS; ++l) real_277[l] = real_312[l];
    for (int l = 0; l < LAYERS; ++l) real_316[l] = real_313[l];
    Real w4399 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_317[l] = real_268[l];
    for (int l = 0; l < LAYERS; ++l) real_318[l] = real_of(0.0);
    Real w4402 = real_of(0.0);
    Real w4403 = real_of(INFINITE);
    Real w4404 = real_of(1.0);
    Real w4405 = real_of(0.0);
    Real w4406 = real_of(0.0);
    Mask w4407 = a4377_last;
    Mask w4408 = x4384;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w4408)) break;
        // implicit_water._iteration
        const Real x4411 = select(w4407, w4399, w4402);
        const Real x4412 = w4399 * 2.0;
        const Mask x4413 = (x4412 > 1.0);
        const Real x4414 = select(x4413, 1.0, x4412);
        const Real x4415 = w4399 - x4411;
        const Real x4416 = x4415 * 0.125;
        const Real x4417 = x4411 + x4416;
        const Mask x4418 = (w4405 >= 300.0);
        const Mask x4419 = (w4407 | x4418);
        const Mask x4420 = (w4406 == 60.0);
        const Mask x4421 = (x4419 | x4420);
        Real a4423_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4409 = select(w4407, real_311[l], real_317[l]);
            const Real a4410 = select(w4407, real_307[l], real_318[l]);
            const Real a4422 = magnitude(real_303[l]);
            a4423_last = a4423_last + a4422;
            real_319[l] = a4409;
            real_320[l] = a4410;
        }
        const Mask x4424 = (a4423_last < w4403);
        const Mask x4425 = (w4406 < 60.0);
        const Mask x4426 = (x4424 | x4425);
        const Real x4427 = select(x4426, 1.03, 0.5);
        const Real x4428 = x4427 * w4404;
        const Mask x4429 = (x4428 < 0.1);
        const Real x4430 = select(x4429, 0.1, x4428);
        const Mask x4431 = (x4430 > 1.0);
        const Real x4432 = select(x4431, 1.0, x4430);
        const Real x4433 = w4399 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4441 = x4433 * real_293[l];
            const Real a4442 = -a4441;
            const Real a4443 = x4433 * real_302[l + 1];
            const Real a4444 = -a4443;
            real_286[l] = a4442;
            real_291[l] = a4444;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4434 = real_300[l] + in_row(l, 0, w4395);
            const Real a4435 = a4434 + real_293[l];
            const Real a4436 = a4435 + real_302[l];
            const Real a4437 = x4433 * a4436;
            const Real a4438 = real_275[l] + a4437;
            const Real a4439 = a4438 * 1.0000000000000142;
            const Real a4445 = -real_303[l];
            real_321[l] = a4434;
            real_322[l] = a4439;
            real_323[l] = a4445;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_286, real_322, real_291, real_323, real_324);
        // implicit_water._moved
        const Mask x4545 = (x4432 < 1.0);
        const Mask x4566 = (x3845 > 0.0);
        const Real x4567 = select(x4566, x3963, (-1.0));
        // implicit_water._stopped
        const Mask x4568 = (real_311[0] > x4567);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4447 = (real_307[l] > 0.0);
            const Mask a4448 = (real_311[l] <= real_253[l]);
            const Real a4449 = real_311[l] - real_250[l];
            const Mask a4450 = (a4449 < 1e-09);
            const Real a4451 = select(a4450, 1e-09, a4449);
            const Mask a4452 = (real_296[l] < 1e-30);
            const Real a4453 = select(a4452, 1e-30, real_296[l]);
            const Real a4454 = 1 / a4451;
            const Real a4455 = real_269[l] * a4454;
            const Mask a4456 = (a4455 < 1.0);
            const Real a4457 = select(a4456, 1.0, a4455);
            const Real a4458 = real_253[l] - real_250[l];
            const Real a4459 = a4458 * a4454;
            const Mask a4460 = (a4459 > a4457);
            const Real a4461 = select(a4460, a4457, a4459);
            const Mask a4462 = (a4461 < 1e-30);
            const Real a4463 = select(a4462, 1e-30, a4461);
            const Real a4464 = x4433 * real_321[l];
            const Real a4465 = numbers[l] + a4464;
            const Real a4466 = a4465 * a4451;
            const Real a4467 = select(a4448, a4465, real_314[l]);
            const Real a4468 = real_277[l] * a4453;
            const Real a4469 = a4468 * a4454;
            const Real a4470 = a4467 + a4469;
            const Real a4471 = numbers[l] * 1e-11;
            const Real a4472 = x4432 * real_324[l];
            const Real a4473 = real_307[l] + a4472;
            const Real a4474 = a4466 * a4463;
            const Real a4475 = a4466 - a4474;
            const Real a4476 = a4475 * 1e-09;
            const Real a4477 = a4474 + a4476;
            const Real a4478 = select(a4448, a4466, a4477);
            const Real a4479 = a4478 + a4453;
            const Real a4480 = log(a4463);
            const Real a4481 = real_277[l] * a4480;
            const Mask a4482 = (a4481 > 300.0);
            const Real a4483 = select(a4482, 300.0, a4481);
            const Real a4484 = exp(a4483);
            const Real a4485 = a4453 * a4484;
            const Real a4486 = a4474 + a4485;
            const Real a4487 = w4399 * real_273[l];
            const Real a4488 = maximum(a4487, a4453);
            const Real a4489 = a4466 * a4457;
            const Real a4490 = a4489 - a4474;
            const Real a4491 = a4490 * 1e-09;
            const Real a4492 = a4474 + a4491;
            const Real a4493 = a4492 + a4488;
            const Real a4494 = x4432 * a4470;
            const Real a4495 = a4494 * real_324[l];
            const Real a4496 = a4479 + a4495;
            const Real a4497 = a4496 - a4493;
            const Real a4498 = w4399 * real_270[l];
            const Real a4499 = a4471 + a4498;
            const Real a4500 = a4497 / a4499;
            const Real a4501 = select(a4447, a4473, a4500);
            const Mask a4502 = (a4501 < 0.0);
            const Real a4503 = select(a4502, 0.0, a4501);
            const Mask a4504 = (a4473 > 0.0);
            const Mask a4505 = (a4496 > a4493);
            const Mask a4506 = select(a4447, a4504, a4505);
            const Mask a4507 = (a4496 > a4486);
            const Real a4508 = a4466 * 1e-09;
            const Real a4509 = select(a4507, a4508, a4466);
            const Real a4510 = a4474 * 0.999999999;
            const Real a4511 = select(a4507, a4510, 0.0);
            const Real a4512 = a4496 - a4511;
            const Mask a4513 = (a4512 < 1e-30);
            const Real a4514 = select(a4513, 1e-30, a4512);
            const Real a4515 = a4514 / a4453;
            const Real a4516 = log(a4515);
            const Real a4517 = a4516 / real_277[l];
            const Mask a4518 = (a4517 > 50.0);
            const Real a4519 = select(a4518, 50.0, a4517);
            const Real a4520 = exp(a4519);
            const Real a4521 = a4512 - a4509;
            const Real a4522 = a4521 - a4453;
            const Real a4523 = a4509 + a4468;
            const Real a4524 = a4522 / a4523;
            const Real a4525 = a4524 + 1.0;
            const Real a4526 = a4514 / a4509;
            const Real a4527 = minimum(a4520, a4526);
            const Real a4528 = minimum(a4527, a4525);
            const Mask a4529 = (a4528 < 0.05);
            const Real a4530 = select(a4529, 0.05, a4528);
            const Real a4531 = select(a4507, a4463, 0.05);
            const Real a4532 = select(a4507, a4457, a4463);
            const Real a4533 = maximum(a4530, a4531);
            const Real a4534 = minimum(a4533, a4532);
            const Real a4535 = a4451 * a4534;
            const Real a4536 = real_250[l] + a4535;
            const Real a4537 = maximum(a4536, real_247[l]);
            const Real a4538 = select(a4447, real_267[l], a4537);
            const Mask a4539 = ~a4447;
            const Mask a4540 = (real_311[l] > real_253[l]);
            const Mask a4541 = (a4539 & a4540);
            const Real a4542 = a4538 - real_311[l];
            const Real a4543 = x4432 * a4542;
            const Real a4544 = real_311[l] + a4543;
            const Mask a4546 = (a4541 & x4545);
            const Real a4547 = select(a4546, a4544, a4538);
            const Mask a4548 = (real_311[l] > real_301[l]);
            const Mask a4549 = (a4547 < real_301[l]);
            const Mask a4550 = (a4548 & a4549);
            const Mask a4551 = (real_311[l] < real_301[l]);
            const Mask a4552 = (a4547 > real_301[l]);
            const Mask a4553 = (a4551 & a4552);
            const Mask a4554 = (a4550 | a4553);
            const Real a4555 = select(a4554, real_301[l], a4547);
            const Mask a4556 = (real_244[l] > 0.0);
            const Real a4557 = select(a4556, real_219[l], (-1.0));
            const Mask a4558 = (real_311[l] > a4557);
            const Mask a4559 = (a4555 < a4557);
            const Mask a4560 = (a4558 & a4559);
            const Mask a4561 = (real_311[l] < a4557);
            const Mask a4562 = (a4555 > a4557);
            const Mask a4563 = (a4561 & a4562);
            const Mask a4564 = (a4560 | a4563);
            const Real a4565 = select(a4564, a4557, a4555);
            real_323[l] = a4503;
            mask_299[l] = a4506;
            real_322[l] = a4565;
        }
        // implicit_water._stopped
        const Mask x4569 = (real_322[0] < x4567);
        const Mask x4570 = (x4568 & x4569);
        const Mask x4571 = (real_311[0] < x4567);
        const Mask x4572 = (real_322[0] > x4567);
        const Mask x4573 = (x4571 & x4572);
        const Mask x4574 = (x4570 | x4573);
        const Real x4575 = select(x4574, x4567, real_322[0]);
        // implicit_water._moved
        real_322[0] = x4575;
        // implicit_water._iteration
        const Real x4585 = select(x4421, x4417, w4399);
        const Real x4586 = select(w4407, x4414, x4585);
        const Real x4587 = select(w4408, x4586, w4399);
        const Real x4588 = select(x4421, INFINITE, a4423_last);
        const Real x4589 = select(x4421, 1.0, x4432);
        const Real x4590 = w4405 + 1.0;
        const Real x4591 = select(x4421, 0.0, x4590);
        const Real x4592 = real_of_mask(w4408);
        const Real x4593 = w4406 + x4592;
        // implicit_water._at
        const Real x4594 = x4587 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4577 = (real_322[l] >= real_267[l]);
            const Mask a4578 = (mask_299[l] | a4577);
            const Real a4579 = select(a4578, real_267[l], real_322[l]);
            const Real a4580 = select(a4578, real_323[l], 0.0);
            const Real a4581 = select(x4421, real_319[l], a4579);
            const Real a4582 = select(x4421, real_320[l], a4580);
            const Real a4583 = select(w4408, a4581, real_311[l]);
            const Real a4584 = select(w4408, a4582, real_307[l]);
            const Real a4595 = a4583 - real_250[l];
            const Real a4596 = a4595 / real_266[l];
            const Mask a4597 = (a4596 < 1e-12);
            const Real a4598 = select(a4597, 1e-12, a4596);
            const Real a4599 = log(a4598);
            const Real a4600 = numbers[l + LAYERS + 47] * a4599;
            const Real a4601 = numbers[l + 10 * LAYERS + 52] - a4600;
            const Mask a4602 = (a4601 > 16.11809565095832);
            const Real a4603 = select(a4602, 16.11809565095832, a4601);
            const Real a4604 = exp(a4603);
            const Real a4605 = numbers[l + LAYERS + 47] * a4604;
            const Real a4606 = a4598 * real_266[l];
            const Real a4607 = a4605 / a4606;
            const Real a4609 = a4584 - a4604;
            const Mask a4610 = (a4583 > real_253[l]);
            const Real a4611 = select(a4610, real_253[l], a4583);
            const Mask a4612 = (a4583 <= real_253[l]);
            const Mask a4613 = (a4584 == 0.0);
            const Mask a4614 = (a4612 & a4613);
            const Real a4615 = a4611 - real_247[l];
            const Real a4616 = a4615 * 100.0;
            const Mask a4617 = (a4616 < 0.0);
            const Real a4618 = select(a4617, 0.0, a4616);
            const Mask a4619 = (a4618 > 1.0);
            const Real a4620 = select(a4619, 1.0, a4618);
            const Mask a4621 = (a4611 <= real_301[l]);
            const Mask a4622 = (a4614 & a4621);
            const Real a4623 = select(a4622, 100.0, 0.0);
            const Real a4624 = -a4609;
            const Mask a4625 = (a4624 < numbers[l + 3 * LAYERS + 47]);
            const Real a4626 = select(a4625, numbers[l + 3 * LAYERS + 47], a4624);
            const Mask a4627 = (a4603 < numbers[l + 10 * LAYERS + 52]);
            const Real a4628 = select(a4627, numbers[l + 10 * LAYERS + 52], a4603);
            const Real a4629 = a4628 - numbers[l + 10 * LAYERS + 52];
            const Real a4630 = numbers[l + 11 * LAYERS + 52] * a4629;
            const Real a4631 = -a4630;
            const Real a4632 = exp(a4631);
            const Mask a4633 = (a4624 > real_274[l]);
            const Real a4634 = numbers[l + 11 * LAYERS + 52] * a4632;
            const Real a4635 = a4634 / a4626;
            const Real a4636 = select(a4633, a4635, 0.0);
            const Real a4637 = a4626 * a4632;
            const Real a4638 = a4637 / real_276[l];
            const Real a4639 = a4609 + numbers[l + 3 * LAYERS + 47];
            const Mask a4640 = (a4639 < 0.0);
            const Real a4641 = select(a4640, 0.0, a4639);
            const Real a4642 = a4638 + a4641;
            real_324[l] = a4583;
            real_321[l] = a4584;
            real_325[l] = a4595;
            real_326[l] = a4603;
            real_327[l] = a4607;
            real_328[l] = a4609;
            real_329[l] = a4611;
            mask_308[l] = a4614;
            real_330[l] = a4620;
            real_331[l] = a4623;
            real_332[l] = a4632;
            real_333[l] = a4636;
            real_334[l] = a4642;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4675 = real_271[l] * real_332[l];
            real_322[l] = a4675;
        }
        const Real x4678 = real_334[LAYERS - 1] + real_322[LAYERS - 1];
        const Real x4679 = x3991 * x4678;
        const Real x4680 = x4015 * real_332[LAYERS - 1];
        const Real x4681 = x4679 + x4680;
        // implicit_water._upward
        const Real x4685 = real_258[0] * real_334[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4643 = -real_328[l + 1];
            const Mask a4644 = (a4643 < numbers[l + 3 * LAYERS + 47]);
            const Real a4645 = select(a4644, numbers[l + 3 * LAYERS + 47], a4643);
            const Mask a4646 = (real_326[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4647 = select(a4646, numbers[l + 10 * LAYERS + 52], real_326[l + 1]);
            const Real a4648 = a4647 - numbers[l + 10 * LAYERS + 52];
            const Real a4649 = numbers[l + 11 * LAYERS + 52] * a4648;
            const Real a4650 = -a4649;
            const Real a4651 = exp(a4650);
            const Real a4652 = a4645 * a4651;
            const Real a4653 = a4652 / real_287[l];
            const Real a4654 = real_328[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4655 = (a4654 < 0.0);
            const Real a4656 = select(a4655, 0.0, a4654);
            const Real a4657 = a4653 + a4656;
            const Real a4658 = -real_328[l];
            const Mask a4659 = (a4658 < numbers[l + 3 * LAYERS + 48]);
            const Real a4660 = select(a4659, numbers[l + 3 * LAYERS + 48], a4658);
            const Mask a4661 = (real_326[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4662 = select(a4661, numbers[l + 10 * LAYERS + 53], real_326[l]);
            const Real a4663 = a4662 - numbers[l + 10 * LAYERS + 53];
            const Real a4664 = numbers[l + 11 * LAYERS + 53] * a4663;
            const Real a4665 = -a4664;
            const Real a4666 = exp(a4665);
            const Real a4667 = a4660 * a4666;
            const Real a4668 = a4667 / real_290[l];
            const Real a4669 = real_328[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4670 = (a4669 < 0.0);
            const Real a4671 = select(a4670, 0.0, a4669);
            const Real a4672 = a4668 + a4671;
            const Real a4673 = real_334[l] + a4672;
            const Real a4674 = a4673 * 0.5;
            const Real a4676 = a4674 + real_322[l];
            const Real a4677 = real_285[l] * a4676;
            const Real a4682 = real_334[l + 1] + a4657;
            const Real a4683 = a4682 * 0.5;
            const Real a4684 = real_285[l] * a4683;
            real_291[l] = a4651;
            real_286[l] = a4666;
            real_323[l] = a4677;
            real_335[l + 1] = a4684;
        }
        // implicit_water._flow
        real_323[LAYERS - 1] = x4681;
        real_335[0] = x4685;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4687 = real_330[l] * real_323[l];
            const Real a4689 = real_330[l] * real_335[l];
            real_322[l] = a4687;
            real_334[l] = a4689;
        }
        const Real x4690 = x4017 - real_334[0];
        const Mask x4691 = (x4690 > x3926);
        const Real x4692 = select(x4691, x3926, x4690);
        // implicit_water._remaining
        const Real x4693 = real_329[0] - x3963;
        const Real x4694 = x4693 * 100.0;
        const Mask x4695 = (x4694 < 0.0);
        const Real x4696 = select(x4695, 0.0, x4694);
        const Mask x4697 = (x4696 > 1.0);
        const Real x4698 = select(x4697, 1.0, x4696);
        // implicit_water._flow
        const Real x4699 = x3845 * x4698;
        const Real x4708 = real_322[LAYERS - 1] - x4038;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4707 = real_322[l] - real_334[l + 1];
            real_289[l] = a4707;
        }
        // implicit_water._gain
        real_334[0] = x4692;
        for (int l = 0; l < LAYERS - 1; ++l) real_334[l + 1] = real_289[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_322[l] = real_289[l];
        real_322[LAYERS - 1] = x4708;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4700 = real_329[l] - real_219[l];
            const Real a4701 = a4700 * 100.0;
            const Mask a4702 = (a4701 < 0.0);
            const Real a4703 = select(a4702, 0.0, a4701);
            const Mask a4704 = (a4703 > 1.0);
            const Real a4705 = select(a4704, 1.0, a4703);
            const Real a4706 = real_244[l] * a4705;
            const Real a4709 = real_324[l] - real_329[l];
            const Real a4710 = a4709 * 1e-09;
            const Real a4711 = real_329[l] + a4710;
            const Real a4712 = real_321[l] * 1e-11;
            const Real a4713 = a4711 + a4712;
            const Real a4714 = a4713 - state[l + 2 * LAYERS];
            const Real a4715 = numbers[l] * a4714;
            const Real a4716 = a4706 + in_row(l, 0, x4699);
            const Real a4719 = real_334[l] - real_322[l];
            const Real a4720 = a4719 - a4716;
            const Real a4721 = x4594 * a4720;
            const Real a4722 = a4715 - a4721;
            const Mask a4723 = (real_321[l] > 0.0);
            const Real a4724 = select(a4723, 0.0, real_333[l]);
            const Real a4727 = real_271[l] * a4724;
            real_326[l] = a4706;
            real_336[l] = a4722;
            mask_299[l] = a4723;
            real_337[l] = a4724;
            real_338[l] = a4727;
        }
        // implicit_water._downward
        const Real x4730 = real_332[LAYERS - 1] + real_338[LAYERS - 1];
        const Real x4731 = x3991 * x4730;
        const Real x4732 = x4015 * real_337[LAYERS - 1];
        const Real x4733 = x4731 + x4732;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4725 = real_332[l] + real_286[l];
            const Real a4726 = a4725 * 0.5;
            const Real a4728 = a4726 + real_338[l];
            const Real a4729 = real_285[l] * a4728;
            real_337[l] = a4729;
        }
        // implicit_water._balance
        real_337[LAYERS - 1] = x4733;
        // implicit_water._upward
        const Real x4739 = real_258[0] * real_332[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4736 = real_332[l + 1] + real_291[l];
            const Real a4737 = a4736 * 0.5;
            const Real a4738 = real_285[l] * a4737;
            real_338[l + 1] = a4738;
        }
        // implicit_water._balance
        real_338[0] = x4739;
        const Mask x4749 = (x4692 < x3926);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4735 = real_330[l] * real_337[l];
            const Real a4741 = real_330[l] * real_338[l];
            const Real a4742 = select(mask_299[l], 1.0, real_327[l]);
            const Real a4743 = a4735 * a4742;
            const Real a4744 = real_331[l] * real_323[l];
            const Real a4745 = a4743 + a4744;
            const Real a4746 = a4741 * a4742;
            const Real a4747 = real_331[l] * real_335[l];
            const Real a4748 = a4746 + a4747;
            real_332[l] = a4735;
            real_322[l] = a4741;
            real_334[l] = a4745;
            real_333[l] = a4748;
        }
        const Real x4750 = select(x4749, real_333[0], 0.0);
        real_338[0] = x4750;
        for (int l = 0; l < LAYERS - 1; ++l) real_338[l + 1] = real_333[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4751 = magnitude(real_328[l]);
            const Real a4752 = select(mask_299[l], a4751, real_324[l]);
            const Real a4754 = real_334[l] + real_338[l];
            const Real a4755 = a4752 * a4754;
            real_337[l] = a4755;
        }
        real_338[0] = real_337[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_338[l + 1] = real_337[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_328[l] = real_337[l + 1];
        real_328[LAYERS - 1] = real_337[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4768 = (real_329[0] > x3963);
        const Mask x4769 = (real_329[0] < x4335);
        const Mask x4770 = (x4768 & x4769);
        const Mask x4771 = (real_329[0] == x3963);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4758 = maximum(real_338[l], real_328[l]);
            const Real a4759 = maximum(real_337[l], a4758);
            const Mask a4760 = (real_336[l] < 0.0);
            const Mask a4761 = (real_329[l] > real_219[l]);
            const Mask a4762 = (real_329[l] < real_309[l]);
            const Mask a4763 = (a4761 & a4762);
            const Mask a4764 = (real_329[l] == real_219[l]);
            const Mask a4765 = (a4764 & a4760);
            const Mask a4766 = (a4763 | a4765);
            const Real a4767 = select(a4766, real_310[l], 0.0);
            real_339[l] = a4759;
            mask_340[l] = a4760;
            real_341[l] = a4767;
        }
        // implicit_water._demanded
        const Mask x4772 = (x4771 & mask_340[0]);
        const Mask x4773 = (x4770 | x4772);
        const Real x4774 = select(x4773, x4341, 0.0);
        // implicit_water._balance
        const Real x4796 = select(mask_308[0], x4774, 0.0);
        // implicit_water._at
        const Mask x4804 = (x4591 < 60.0);
        const Mask x4810 = (x4587 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4807_last = mask_of(true);
        Mask a4809_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4775 = select(mask_308[l], 1.0, 1e-09);
            const Real a4776 = select(mask_299[l], 1e-11, a4775);
            const Real a4777 = real_332[l] + real_322[l];
            const Real a4778 = real_323[l] + real_335[l];
            const Real a4779 = real_330[l] * a4778;
            const Real a4780 = a4777 * real_327[l];
            const Real a4781 = real_331[l] * a4778;
            const Real a4782 = a4780 + a4781;
            const Mask a4783 = (real_325[l] < 1e-09);
            const Real a4784 = select(a4783, 1e-09, real_325[l]);
            const Real a4785 = a4784 * a4782;
            const Mask a4786 = (a4779 < 1e-30);
            const Real a4787 = select(a4786, 1e-30, a4779);
            const Real a4788 = a4785 / a4787;
            const Mask a4789 = (real_330[l] < 1.0);
            const Real a4790 = select(a4789, 60.0, INFINITE);
            const Real a4791 = x4594 * real_339[l];
            const Real a4792 = a4791 + real_297[l];
            const Real a4793 = a4792 * 1.4210854715202004e-14;
            const Real a4794 = numbers[l] * a4776;
            const Real a4795 = select(mask_308[l], real_341[l], 0.0);
            const Real a4797 = x4594 * a4779;
            const Mask a4798 = (a4788 < 0.02);
            const Real a4799 = select(a4798, 0.02, a4788);
            const Real a4800 = minimum(a4799, a4790);
            const Real a4801 = x4594 * a4777;
            const Real a4802 = magnitude(real_336[l]);
            const Real a4803 = maximum(a4793, real_314[l]);
            const Real a4805 = select(x4804, a4793, a4803);
            const Mask a4806 = (a4802 <= a4805);
            a4807_last = (a4807_last & a4806);
            const Mask a4808 = (a4802 > a4805);
            a4809_last = (a4809_last | a4808);
            real_328[l] = a4794;
            real_338[l] = a4795;
            real_337[l] = a4797;
            real_329[l] = a4800;
            real_342[l] = a4801;
        }
        // implicit_water._at
        const Mask x4811 = (a4807_last & x4810);
        const Mask x4812 = (a4809_last | x4811);
        const Mask x4813 = (x4593 < 3000.0);
        const Mask x4814 = (x4812 & x4813);
        for (int l = 0; l < LAYERS; ++l) real_311[l] = real_324[l];
        for (int l = 0; l < LAYERS; ++l) real_307[l] = real_321[l];
        real_315[0] = x4692;
        for (int l = 0; l < LAYERS - 1; ++l) real_315[l + 1] = real_289[l];
        real_315[LAYERS] = x4708;
        for (int l = 0; l < LAYERS; ++l) real_305[l] = real_326[l];
        for (int l = 0; l < LAYERS; ++l) real_303[l] = real_336[l];
        for (int l = 0; l < LAYERS; ++l) real_275[l] = real_328[l];
        for (int l = 0; l < LAYERS; ++l) real_293[l] = real_334[l];
        real_302[0] = x4750;
        for (int l = 0; l < LAYERS - 1; ++l) real_302[l + 1] = real_333[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_300[l] = real_338[l];
        for (int l = 0; l < LAYERS; ++l) real_296[l] = real_337[l];
        for (int l = 0; l < LAYERS; ++l) real_277[l] = real_329[l];
        for (int l = 0; l < LAYERS; ++l) real_316[l] = real_342[l];
        for (int l = 0; l < LAYERS; ++l) real_317[l] = real_319[l];
        for (int l = 0; l < LAYERS; ++l) real_318[l] = real_320[l];
        w4388 = x4699;
        w4395 = x4796;
        w4399 = x4587;
        w4402 = x4411;
        w4403 = x4588;
        w4404 = x4589;
        w4405 = x4591;
        w4406 = x4593;
        w4407 = a4807_last;
        w4408 = x4814;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4822 = seconds * real_293[l];
        const Real a4823 = -a4822;
        const Real a4824 = seconds * real_302[l + 1];
        const Real a4825 = -a4824;
        real_289[l] = a4823;
        real_291[l] = a4825;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4815 = real_300[l] + in_row(l, 0, w4395);
        const Real a4816 = a4815 + real_293[l];
        const Real a4817 = a4816 + real_302[l];
        const Real a4818 = seconds * a4817;
        const Real a4819 = real_275[l] + a4818;
        const Real a4820 = a4819 * 1.0000000000000142;
        const Real a4826 = -real_303[l];
        real_318[l] = a4820;
        real_317[l] = a4826;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_289, real_318, real_291, real_317, real_275);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4828 = real_293[l] * real_275[l];
        const Real a4829 = real_302[l] * real_275[l];
        real_317[l] = a4828;
        real_303[l] = a4829;
    }
    const Real x4830 = -real_303[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4831 = real_317[l] - real_303[l + 1];
        real_343[l + 1] = a4831;
    }
    real_343[0] = x4830;
    real_343[LAYERS] = real_317[LAYERS - 1];
    const Real x4834 = w4395 * real_275[0];
    const Real x4835 = w4388 + x4834;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4833 = real_315[l] + real_343[l];
        real_344[l] = a4833;
    }
    // implicit_water._limited
    const Real x4838 = minimum(real_344[0], x3926);
    const Mask x4839 = (x4835 < 0.0);
    const Real x4840 = select(x4839, 0.0, x4835);
    const Real x4841 = minimum(x4840, x3845);
    // implicit_water.solve_water
    const Mask x4845 = (w4399 == 1.0);
    const Mask x4846 = (w4407 & x4845);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4836 = real_300[l] * real_275[l];
        const Real a4837 = real_305[l] + a4836;
        const Mask a4842 = (a4837 < 0.0);
        const Real a4843 = select(a4842, 0.0, a4837);
        const Real a4844 = minimum(a4843, real_244[l]);
        const Mask a4956 = (real_259[l] < real_260[l]);
        const Real a4957 = real_of_mask(a4956);
        const Mask a4958 = (real_259[l] == real_260[l]);
        const Real a4959 = select(a4958, 0.5, a4957);
        const Mask a4963 = (numbers[l + 3 * LAYERS + 47] < real_261[l]);
        const Real a4964 = real_of_mask(a4963);
        const Mask a4965 = (numbers[l + 3 * LAYERS + 47] == real_261[l]);
        const Real a4966 = select(a4965, 0.5, a4964);
        const Mask a4982 = (real_307[l] > 0.0);
        const Real a4983 = select(a4982, real_267[l], real_311[l]);
        const Mask a3944_1271 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3945_1271 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3946_1271 = select(a3944_1271, a3945_1271, numbers[l + 9 * LAYERS + 52]);
        const Real a4985 = a4983 - a3946_1271;
        const Real a4987 = a4985 / real_266[l];
        const Mask a4991 = (a4987 < 1e-12);
        const Real a4992 = select(a4991, 1e-12, a4987);
        const Real a4994 = log(a4992);
        const Real a4996 = numbers[l + LAYERS + 47] * a4994;
        const Real a5000 = numbers[l + 10 * LAYERS + 52] - a4996;
        const Mask a5002 = (a5000 > 16.11809565095832);
        const Real a5003 = select(a5002, 16.11809565095832, a5000);
        const Real a5005 = exp(a5003);
        const Real a5009 = real_307[l] - a5005;
        const Real a3958_1271 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        const Mask a5010 = (a4983 > a3958_1271);
        const Real a5011 = select(a5010, a3958_1271, a4983);
        const Real a5013 = a5011 - real_247[l];
        const Real a5015 = a5013 * 100.0;
        const Mask a5017 = (a5015 < 0.0);
        const Real a5018 = select(a5017, 0.0, a5015);
        const Mask a5020 = (a5018 > 1.0);
        const Real a5021 = select(a5020, 1.0, a5018);
        const Real a5023 = -a5009;
        const Mask a5024 = (a5023 < numbers[l + 3 * LAYERS + 47]);
        const Real a5025 = select(a5024, numbers[l + 3 * LAYERS + 47], a5023);
        const Mask a5027 = (a5003 < numbers[l + 10 * LAYERS + 52]);
        const Real a5028 = select(a5027, numbers[l + 10 * LAYERS + 52], a5003);
        const Real a5030 = a5028 - numbers[l + 10 * LAYERS + 52];
        const Real a5033 = numbers[l + 11 * LAYERS + 52] * a5030;
        const Real a5034 = -a5033;
        const Real a5041 = exp(a5034);
        const Real a5044 = a5025 * a5041;
        const Real a5049 = a5044 / real_276[l];
        const Real a5053 = a5009 + numbers[l + 3 * LAYERS + 47];
        const Mask a5055 = (a5053 < 0.0);
        const Real a5056 = select(a5055, 0.0, a5053);
        const Real a5058 = a5049 + a5056;
        real_317[l] = a4844;
        real_303[l] = a4959;
        real_316[l] = a4966;
        mask_299[l] = a4982;
        real_277[l] = a4983;
        real_296[l] = a4987;
        mask_308[l] = a4991;
        real_314[l] = a4992;
        real_313[l] = a4994;
        mask_340[l] = a5002;
        real_312[l] = a5003;
        real_298[l] = a5005;
        real_252[l] = a5009;
        mask_345[l] = a5010;
        real_272[l] = a5011;
        mask_346[l] = a5017;
        mask_347[l] = a5020;
        real_297[l] = a5021;
        mask_348[l] = a5024;
        real_310[l] = a5025;
        mask_349[l] = a5027;
        real_309[l] = a5030;
        real_306[l] = a5041;
        real_304[l] = a5049;
        mask_350[l] = a5055;
        real_294[l] = a5058;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5138 = real_271[l] * real_306[l];
        real_275[l] = a5138;
    }
    const Real x5150 = real_294[LAYERS - 1] + real_275[LAYERS - 1];
    const Real x5152 = x3991 * x5150;
    const Real x5156 = x4015 * real_306[LAYERS - 1];
    const Real x5161 = x5152 + x5156;
    // implicit_water._upward
    const Real x5171 = real_258[0] * real_294[0];
    // implicit_water._impedance, retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4863 = (real_281[l] < real_282[l]);
        const Real a4864 = real_of_mask(a4863);
        const Mask a4865 = (real_281[l] == real_282[l]);
        const Real a4866 = select(a4865, 0.5, a4864);
        const Real a5060 = -real_252[l + 1];
        const Mask a5061 = (a5060 < numbers[l + 3 * LAYERS + 47]);
        const Real a5062 = select(a5061, numbers[l + 3 * LAYERS + 47], a5060);
        const Mask a5064 = (real_312[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a5065 = select(a5064, numbers[l + 10 * LAYERS + 52], real_312[l + 1]);
        const Real a5067 = a5065 - numbers[l + 10 * LAYERS + 52];
        const Real a5070 = numbers[l + 11 * LAYERS + 52] * a5067;
        const Real a5071 = -a5070;
        const Real a5078 = exp(a5071);
        const Real a5081 = a5062 * a5078;
        const Real a5086 = a5081 / real_287[l];
        const Real a5090 = real_252[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a5092 = (a5090 < 0.0);
        const Real a5093 = select(a5092, 0.0, a5090);
        const Real a5095 = a5086 + a5093;
        const Real a5097 = -real_252[l];
        const Mask a5098 = (a5097 < numbers[l + 3 * LAYERS + 48]);
        const Real a5099 = select(a5098, numbers[l + 3 * LAYERS + 48], a5097);
        const Mask a5101 = (real_312[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a5102 = select(a5101, numbers[l + 10 * LAYERS + 53], real_312[l]);
        const Real a5104 = a5102 - numbers[l + 10 * LAYERS + 53];
        const Real a5107 = numbers[l + 11 * LAYERS + 53] * a5104;
        const Real a5108 = -a5107;
        const Real a5115 = exp(a5108);
        const Real a5118 = a5099 * a5115;
        const Real a5123 = a5118 / real_290[l];
        const Real a5127 = real_252[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a5129 = (a5127 < 0.0);
        const Real a5130 = select(a5129, 0.0, a5127);
        const Real a5132 = a5123 + a5130;
        const Real a5134 = real_294[l] + a5132;
        const Real a5136 = a5134 * 0.5;
        const Real a5144 = a5136 + real_275[l];
        const Real a5146 = real_285[l] * a5144;
        const Real a5163 = real_294[l + 1] + a5095;
        const Real a5165 = a5163 * 0.5;
        const Real a5167 = real_285[l] * a5165;
        real_286[l] = a4866;
        mask_351[l] = a5061;
        real_288[l] = a5062;
        mask_352[l] = a5064;
        real_353[l] = a5067;
        real_354[l] = a5078;
        real_355[l] = a5086;
        mask_356[l] = a5092;
        mask_357[l] = a5098;
        real_358[l] = a5099;
        mask_359[l] = a5101;
        real_360[l] = a5104;
        real_361[l] = a5115;
        real_362[l] = a5123;
        mask_363[l] = a5129;
        real_364[l] = a5144;
        real_365[l] = a5146;
        real_366[l] = a5165;
        real_367[l] = a5167;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_275[l] = real_365[l];
    real_275[LAYERS - 1] = x5161;
    real_252[0] = x5171;
    for (int l = 0; l < LAYERS - 1; ++l) real_252[l + 1] = real_367[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5182 = real_297[l] * real_252[l];
        real_312[l] = a5182;
    }
    const Real x5187 = x4017 - real_312[0];
    const Mask x5189 = (x5187 > x3926);
    // implicit_water._remaining
    const Real x5192 = real_272[0] - x3963;
    const Real x5194 = x5192 * 100.0;
    const Mask x5196 = (x5194 < 0.0);
    const Real x5197 = select(x5196, 0.0, x5194);
    const Mask x5199 = (x5197 > 1.0);
    const Real x5200 = select(x5199, 1.0, x5197);
    // tridiagonal.jvp
    real_312[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_312[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_305[l] = real_of(0.0);
    real_305[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_344[0] = x4838;
    const Real x5275 = select(x4846, x4841, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5273 = select(x4846, real_344[l], NOT_A_NUMBER);
        real_343[l] = a5273;
    }
    // water_flow.__call__
    const Real x5295 = x3926 - real_343[0];
    const Real x5297 = seconds * x5295;
    const Mask x5299 = (x5297 > numbers[LAYERS + 10]);
    const Real x5300 = select(x5299, numbers[LAYERS + 10], x5297);
    const Mask x5302 = (x5300 < 0.0);
    const Real x5303 = select(x5302, 0.0, x5300);
    // step_parts.from_ground
    const Real x5398 = x5275 + x3850;
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a5309_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5206 = real_272[l] - real_219[l];
        const Real a5208 = a5206 * 100.0;
        const Mask a5210 = (a5208 < 0.0);
        const Real a5211 = select(a5210, 0.0, a5208);
        const Mask a5213 = (a5211 > 1.0);
        const Real a5214 = select(a5213, 1.0, a5211);
        const Real a5224 = real_277[l] - real_272[l];
        const Real a5226 = a5224 * 1e-09;
        const Real a5228 = real_272[l] + a5226;
        const Real a5230 = real_307[l] * 1e-11;
        const Real a5231 = a5228 + a5230;
        const Real a5232 = a5231 - state[l + 2 * LAYERS];
        const Real a5257 = real_312[l] + real_305[l];
        const Real a5277 = select(x4846, real_317[l], NOT_A_NUMBER);
        const Real a5279 = seconds / numbers[l];
        const Real a5283 = a5277 + in_row(l, 0, x5275);
        const Real a5285 = real_343[l] - real_343[l + 1];
        const Real a5287 = a5285 - a5283;
        const Real a5289 = a5279 * a5287;
        const Real a5293 = state[l + 2 * LAYERS] + a5289;
        const Real a5305 = a5293 + real_10[l];
        after[LAYERS + l] = a5305;
        a5309_last = a5309_last + a5277;
        const Real a5311 = a5305 / numbers[l + 2 * LAYERS + 47];
        const Real a5315 = a5293 / a5305;
        const Real a5319 = a5315 * numbers[l + 2 * LAYERS + 47];
        const Real a5323 = a5319 * (-1.3505762785178115);
        const Real a5325 = numbers[l + 13 * LAYERS + 54] + a5323;
        const Real a5327 = exp(a5325);
        const Real a5329 = numbers[l + 14 * LAYERS + 54] * a5311;
        const Real a83_1302 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5333 = a83_1302 * a5311;
        const Real a5336 = a5333 + 1.0;
        const Real a5337 = a5329 / a5336;
        const Real a5341 = a5311 * 4.6;
        const Real a5343 = a5311 * 3.6;
        const Real a5345 = a5343 + 1.0;
        const Real a5346 = a5341 / a5345;
        const Real a5350 = log(a5311);
        const Real a5352 = a5350 / 2.302585092994046;
        const Real a5354 = a5352 + 1.0;
        const Mask a5355 = (a5354 < 0.0);
        const Real a5356 = select(a5355, 0.0, a5354);
        const Real a5358 = select(flags[l + 4], a5346, a5356);
        const Real a5360 = a5305 - a5293;
        const Real a5362 = a5360 / 0.001;
        const Mask a5364 = (a5362 < 0.0);
        const Real a5365 = select(a5364, 0.0, a5362);
        const Mask a5367 = (a5365 > 1.0);
        const Real a5368 = select(a5367, 1.0, a5365);
        const Real a5370 = a5368 * a5368;
        const Real a5373 = a5368 * 2.0;
        const Real a5375 = 3.0 - a5373;
        const Real a5377 = a5370 * a5375;
        const Real a5382 = a5337 - a5358;
        const Real a5384 = a5377 * a5382;
        const Real a5388 = a5358 + a5384;
        const Real a5390 = a5327 - numbers[l + 12 * LAYERS + 54];
        const Real a5392 = a5388 * a5390;
        const Real a5396 = a5392 + numbers[l + 12 * LAYERS + 54];
        mask_368[l] = a5210;
        mask_369[l] = a5213;
        real_311[l] = a5214;
        real_267[l] = a5232;
        real_261[l] = a5257;
        real_260[l] = a5279;
        real_259[l] = a5287;
        real_247[l] = a5293;
        real_292[l] = a5305;
        real_295[l] = a5311;
        real_301[l] = a5315;
        real_270[l] = a5327;
        real_273[l] = a5336;
        real_274[l] = a5337;
        real_269[l] = a5345;
        real_268[l] = a5346;
        mask_370[l] = a5355;
        mask_371[l] = a5364;
        mask_372[l] = a5367;
        real_253[l] = a5368;
        real_250[l] = a5370;
        real_342[l] = a5375;
        real_329[l] = a5377;
        real_337[l] = a5382;
        real_338[l] = a5388;
        real_328[l] = a5390;
        real_333[l] = a5396;
    }
    // step_parts.from_ground
    const Real x5400 = x5398 + a5309_last;
    const Real x5402 = x5400 * 1000.0;
    // step_parts.heat
    const Real x5404 = x5402 * 2501000.0;
    const Real x5406 = x5404 + x3878;
    // layered_snow_step.conduct
    const Real x5408 = select(x1474, x1472, 1.0);
    const Real x5409 = x5406 / x5408;
    const Real x5414 = select(x1474, x5409, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5416 = real_247[0] * 4200000.0;
    const Real x5418 = x5416 + x1562;
    const Real x5420 = numbers[2 * LAYERS + 47] - real_292[0];
    const Real x5422 = x5420 * 1004.0;
    const Real x5424 = x5418 + x5422;
    const Real x5426 = real_292[0] - real_247[0];
    const Real x5428 = x5426 * 2106000.0;
    const Real x5430 = x5424 + x5428;
    // snow_free_ground.ground_conduction
    const Real x5432 = real_333[0] * x1552;
    // soil_heat.ground_admittance
    const Real x5436 = x5430 * 0.5;
    const Real x5438 = x5436 * numbers[0];
    const Real x5442 = x5438 / seconds;
    const Real x5444 = x5442 * x5442;
    const Real x5447 = x5430 * real_333[0];
    const Real x5451 = x5447 / seconds;
    const Real x5453 = x5444 + x5451;
    const Real x5455 = sqrt(x5453);
    const Real x5456 = x5455 * 2.0;
    const Real x5458 = x5442 + x5455;
    // snow.into_warming_ground
    const Real x5460 = x5432 / x5458;
    const Real x5464 = x0 + x5460;
    // surface_balance.around
    const Real x5466 = x3697 + x2475;
    const Real x5468 = x5466 + x2820;
    const Real x5470 = x2836 - x5414;
    const Real x5472 = x3697 * x26;
    const Real x5476 = x5470 + x5472;
    const Real x5478 = x5476 + x2846;
    const Real x5480 = x5478 / x5468;
    // snow.conductance
    const Real x5484 = x5432 / x5464;
    // surface_balance.around
    const Real x5488 = x5484 / x5468;
    // surface_balance.skin_temperature
    const Real x5492 = x5488 * state[0];
    const Real x5496 = x5480 + x5492;
    const Real x5498 = x5488 + 1.0;
    const Real x5499 = x5496 / x5498;
    // surface_balance.around
    const Real x5503 = x5499 * x5499;
    const Real x5506 = x5503 * x5499;
    const Real x5510 = x2814 * x5506;
    const Real x5514 = x5466 + x5510;
    // air.emission
    const Real x5516 = x5503 * x5503;
    const Real x5519 = x5516 * 5.67e-08;
    // surface_balance.emitted
    const Real x5521 = x1537 * x5519;
    const Real x5525 = 0.0 - x5499;
    const Real x5527 = x5510 * x5525;
    const Real x5531 = x5521 + x5527;
    // surface_balance.around
    const Real x5533 = x2463 - x5531;
    const Real x5535 = x5533 - x5414;
    const Real x5537 = x5535 + x5472;
    const Real x5539 = x5537 + x2846;
    const Real x5541 = x5539 / x5514;
    const Real x5545 = x5484 / x5514;
    // surface_balance.skin_temperature
    const Real x5549 = x5545 * state[0];
    const Real x5553 = x5541 + x5549;
    const Real x5555 = x5545 + 1.0;
    const Real x5556 = x5553 / x5555;
    // surface_balance.around
    const Real x5560 = x5556 * x5556;
    const Real x5563 = x5560 * x5556;
    const Real x5567 = x2814 * x5563;
    const Real x5571 = x5466 + x5567;
    // air.emission
    const Real x5573 = x5560 * x5560;
    const Real x5576 = x5573 * 5.67e-08;
    // surface_balance.emitted
    const Real x5578 = x1537 * x5576;
    const Real x5582 = 0.0 - x5556;
    const Real x5584 = x5567 * x5582;
    const Real x5588 = x5578 + x5584;
    // surface_balance.around
    const Real x5590 = x2463 - x5588;
    const Real x5592 = x5590 - x5414;
    const Real x5594 = x5592 + x5472;
    const Real x5596 = x5594 + x2846;
    const Real x5598 = x5596 / x5571;
    // snow.conductance
    const Real x5602 = x5432 / x0;
    // surface_balance.around
    const Real x5606 = x5602 / x5571;
    // surface_balance.top
    const Real x5610 = x5606 + 1.0;
    const Real x5611 = x0 / x0;
    const Real x5615 = x5610 * x5611;
    // ground_heat.series_conductance
    real_305[0] = real_333[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_305[l + 1] = real_333[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3976_1385 = numbers[l] * 0.5;
        const Real a5620 = a3976_1385 / real_305[l];
        real_312[l] = a5620;
    }
    // soil_heat.conductance
    const Real x5632 = x0 * x5615;
    const Real x5636 = x5432 / x5632;
    // soil_heat.__call__
    const Real x5640 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5642 = real_333[LAYERS - 1] * x5640;
    const Real x5646 = x5642 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5625 = real_312[l] + real_312[l + 1];
        const Real a5627 = 1 / a5625;
        const Real a5628 = a5627 * a5627;
        const Real a5674 = real_343[l + 1] * 4200000.0;
        const Mask a5682 = (a5674 < 0.0);
        const Real a5683 = select(a5682, 0.0, a5674);
        const Real a5685 = -a5674;
        const Mask a5687 = (a5685 < 0.0);
        const Real a5688 = select(a5687, 0.0, a5674);
        const Real a5696 = a5627 + a5683;
        const Real a5698 = a5627 - a5688;
        real_367[l] = a5628;
        real_365[l] = a5674;
        mask_373[l] = a5682;
        mask_374[l] = a5687;
        real_282[l] = a5696;
        real_281[l] = a5698;
    }
    // ground_heat.ground_equations
    real_272[0] = x5636;
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_282[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l] = real_281[l];
    real_277[LAYERS - 1] = real_of(0.0);
    const Real x5727 = x5598 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5650 = state[l] - 273.15;
        const Real a5651 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5652 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5654 = a5652 * 2000000.0;
        const Real a5657 = numbers[l + 2 * LAYERS + 47] - real_292[l];
        const Real a5659 = a5657 * 1004.0;
        const Real a5661 = a5654 + a5659;
        const Real a5663 = real_292[l] * 2106000.0;
        const Real a5665 = a5661 + a5663;
        const Real a5667 = a5652 * a5651;
        const Real a5672 = a5665 + a5667;
        const Real a5676 = real_247[l] - state[l + 2 * LAYERS];
        const Real a5678 = a5676 * 4200000.0;
        const Real a5680 = a5672 - a5678;
        const Real a5692 = 2094000.0 * real_247[l];
        const Real a5694 = a5680 + a5692;
        const Real a5701 = a5694 * a5650;
        const Real a5705 = real_247[l] * 333500000.0;
        const Real a5707 = a5701 + a5705;
        const Real a5709 = real_260[l] * in_row(l, LAYERS - 1, x5646);
        const Real a5713 = a5707 - a5709;
        const Real a5716 = real_260[l] * real_272[l];
        const Real a5722 = real_260[l] * real_277[l];
        const Real a5728 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5729 = a5728 / 0.008034787106446777;
        const Real a5731 = -a5729;
        const Mask a5733 = (a5731 < numbers[l + 3 * LAYERS + 47]);
        const Real a5734 = select(a5733, numbers[l + 3 * LAYERS + 47], a5731);
        const Real a5736 = numbers[l + 3 * LAYERS + 47] / a5734;
        const Real a5740 = log(a5736);
        const Real a5742 = a5740 / numbers[l + LAYERS + 47];
        const Real a5746 = exp(a5742);
        const Real a5748 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5750 = a5748 * a5746;
        const Real a5754 = numbers[l + 15 * LAYERS + 54] + a5750;
        const Real a5756 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5757 = (a5754 < a5756);
        const Real a5758 = select(a5757, a5756, a5754);
        const Real a5760 = real_292[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5761 = a5760 / a5748;
        const Mask a5762 = (a5761 < 1e-12);
        const Real a5763 = select(a5762, 1e-12, a5761);
        const Real a5764 = log(a5763);
        const Real a5765 = numbers[l + LAYERS + 47] * a5764;
        const Real a5766 = numbers[l + 16 * LAYERS + 54] - a5765;
        const Mask a5767 = (a5766 > 16.11809565095832);
        const Real a5768 = select(a5767, 16.11809565095832, a5766);
        const Real a5769 = exp(a5768);
        const Real a5771 = a5769 * 0.008034787106446777;
        const Real a5773 = a5771 + numbers[l + 6 * LAYERS + 47];
        const Real a5774 = -a5773;
        const Mask a5775 = ((-99.99999999999997) >= a5774);
        const Mask a5776 = (a5758 > real_292[l]);
        const Real a5777 = select(a5776, real_292[l], a5758);
        const Real a5779 = select(a5775, real_292[l], a5777);
        real_317[l] = a5650;
        real_307[l] = a5651;
        real_219[l] = a5652;
        real_10[l] = a5680;
        real_334[l] = a5694;
        real_336[l] = a5713;
        real_326[l] = a5716;
        real_321[l] = a5722;
        mask_375[l] = a5733;
        real_324[l] = a5734;
        real_320[l] = a5736;
        real_319[l] = a5742;
        real_341[l] = a5746;
        real_339[l] = a5748;
        mask_376[l] = a5757;
        real_322[l] = a5773;
        real_332[l] = a5774;
        mask_377[l] = a5775;
        mask_378[l] = a5776;
        real_335[l] = a5779;
    }
    // ground_heat.with_exchange
    const Real x5781 = x1472 * real_326[0];
    const Real x5786 = x1472 * x5636;
    // snow_ground._equations
    const Mask x5791 = (x1373 > 0.0);
    const Real x5792 = seconds * x1367;
    const Real x5793 = select(x5791, x5792, 0.0);
    const Real x5794 = x1372 * x5793;
    const Real x5796 = x5794 / numbers[0];
    const Real x5798 = x5781 * x5727;
    const Real x5800 = x5781 - x5796;
    // enthalpy.heat_problem
    const Real x5803 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a5802_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5799 = real_336[l] + in_row(l, 0, x5798);
        const Real a5801 = magnitude(real_317[l]);
        a5802_last = maximum(a5802_last, a5801);
        real_323[l] = a5799;
    }
    // enthalpy.heat_problem
    const Real x5804 = maximum(a5802_last, x5803);
    real_336[0] = x5800;
    for (int l = 0; l < LAYERS - 1; ++l) real_336[l + 1] = real_326[l + 1];
    // snow_skin.skin_flux
    const Real x5829 = 0.0 - x1467;
    // calm_air.coefficient
    const Real x5831 = x5829 * x1439;
    const Real x5832 = -x5831;
    // calm_air.limited_richardson
    const Mask x5833 = (x5832 > 0.0);
    const Real x5834 = select(x5833, x5831, 0.0);
    const Real x5836 = x5834 * x1644;
    const Real x5837 = -x5836;
    const Real x5838 = expm1(x5837);
    const Real x5840 = x5838 + 2.0;
    const Real x5841 = x5838 / x5840;
    const Real x5843 = numbers[LAYERS + 2] * x5841;
    const Real x5845 = select(x5833, x5843, x5831);
    const Real x5846 = -x5845;
    // calm_air.coefficient
    const Mask x5847 = (x5846 > 0.0);
    const Real x5848 = select(x5847, x5845, 0.0);
    const Real x5850 = x5848 * 5.0;
    const Real x5852 = 1.0 - x5850;
    const Real x5853 = sqrt(x5852);
    const Real x5854 = x5848 * 15.0;
    const Real x5856 = x5854 * x5853;
    const Real x5858 = 1.0 - x5856;
    const Real x5859 = 1 / x5858;
    const Real x5860 = select(x5847, 0.0, x5845);
    const Mask x5861 = (x5860 > 1e-30);
    const Mask x5862 = (x5860 < 1e-30);
    const Real x5863 = select(x5862, 1e-30, x5860);
    const Real x5864 = sqrt(x5863);
    const Real x5865 = select(x5861, x5864, 0.0);
    const Real x5866 = x1449 * x5865;
    const Real x5867 = x5866 + 1.0;
    const Real x5868 = 1 / x5867;
    const Real x5869 = x5860 * 15.0;
    const Real x5870 = x5869 * x5868;
    const Real x5871 = x5870 + 1.0;
    const Real x5872 = select(x5847, x5859, x5871);
    const Real x5873 = x1428 * x5872;
    // snow_skin.skin_flux
    const Real x5874 = x257 * x5873;
    const Real x5875 = exp(real_of(0.0));
    const Real x5876 = x5875 * 611.0;
    const Real x5877 = x5876 * 0.378;
    const Real x5878 = forcing[3] - x5877;
    const Real x5879 = x5876 * 0.622;
    const Real x5880 = x5879 / x5878;
    const Real x5881 = x5880 - forcing[2];
    const Real x5882 = x5874 * 1004.5;
    const Real x5883 = x5882 + numbers[LAYERS + 4];
    const Real x5884 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5885 = x5884 * 20379973.480874993;
    const Real x5886 = x5874 * x5881;
    const Real x5887 = x5883 * x5829;
    const Real x5888 = x5885 * 273.15;
    const Real x5889 = x1465 - x5888;
    const Real x5890 = x5889 - x5887;
    const Real x5891 = 2830000.0 * x5886;
    const Real x5892 = x5890 - x5891;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a5893 = real_141[l] * 333500.0;
        const Real a5981 = real_141[l] * 2106.0;
        const Real a5982 = 1 / a5981;
        const Real a5983 = real_141[l] * 4218.0;
        const Real a5984 = 1 / a5983;
        const Real a5985 = real_177[l] + a5893;
        const Real a5986 = -a5985;
        const Mask a5987 = (real_178[l] < 0.0);
        const Mask a5988 = (a5986 > 0.0);
        const Real a5989 = real_177[l] * a5982;
        const Real a5991 = a5985 * a5984;
        const Real a5993 = select(a5988, a5991, 0.0);
        const Real a5995 = select(a5987, a5989, a5993);
        const Real a5996 = -a5995;
        const Real a5997 = real_181[l] * 333500.0;
        const Real a5998 = real_177[l] / a5997;
        const Real a5999 = -a5998;
        const Mask a6000 = (a5999 < 0.0);
        const Real a6001 = select(a6000, 0.0, a5998);
        const Real a6002 = -a6001;
        const Mask a6003 = (a6002 > 1.0);
        const Real a6004 = select(a6003, 1.0, a6002);
        const Mask a6005 = (a6004 > 0.0);
        const Mask a6006 = (a6004 < 1.0);
        const Mask a6007 = (a6005 & a6006);
        const Real a6008 = 1 / a5997;
        const Real a6009 = select(a6007, a6008, 0.0);
        const Real a6010 = 1.0 - real_184[l];
        const Real a6011 = a6004 * a6004;
        const Real a6012 = a6010 * a6011;
        const Real a6013 = 1.0 - a6012;
        const Real a6014 = a6010 * 2.0;
        const Real a6015 = a6004 * a6009;
        const Real a6016 = a6014 * a6015;
        const Real a6017 = a6013 * real_173[l];
        const Real a6019 = a6013 * real_167[l];
        const Real a6021 = real_187[l] - a6019;
        const Mask a6022 = (a6021 < 0.0);
        const Real a6023 = select(a6022, 0.0, a6021);
        const Real a6024 = a6004 / 0.1;
        const Mask a6025 = (a6024 > 1.0);
        const Real a6026 = select(a6025, 1.0, a6024);
        const Real a6027 = a6026 * a6023;
        const Real a6028 = a6019 + a6027;
        const Real a6029 = -a6028;
        const Mask a6030 = (a6023 > 0.0);
        const Real a6031 = 1.0 - a6026;
        const Real a6032 = select(a6030, a6031, 1.0);
        const Mask a6033 = (a6004 < 0.1);
        const Real a6034 = a6009 / 0.1;
        const Real a6035 = select(a6033, a6034, 0.0);
        const Real a6036 = a6016 * real_167[l];
        const Real a6038 = a6032 * a6036;
        const Real a6040 = a6023 * a6035;
        const Real a6041 = a6040 - a6038;
        const Real a6042 = a6016 * real_173[l];
        real_154[l] = a5893;
        real_150[l] = a5982;
        real_133[l] = a5984;
        real_379[l] = a5995;
        real_380[l] = a5996;
        real_381[l] = a5997;
        real_382[l] = a6008;
        real_383[l] = a6010;
        real_384[l] = a6014;
        real_385[l] = a6017;
        real_386[l] = a6028;
        real_387[l] = a6029;
        real_388[l] = a6041;
        real_389[l] = a6042;
    }
    // snow_ground._links
    const Real x6044 = 1 / real_387[0];
    const Real x6045 = select(x5791, x6044, 0.0);
    const Real x6056 = x6045 * x6045;
    const Real x6057 = x6056 * real_388[0];
    // snow_ground._at
    const Real x6063 = select(x5791, x6045, 1.0);
    // snow_skin.solve_skin
    const Real x6064 = x6063 * real_379[0];
    const Real x6066 = x5892 - x6064;
    const Mask x6067 = (x6066 >= 0.0);
    const Mask x6068 = (x355 > 0.0);
    const Real x6069 = select(x6068, 0.0, x355);
    const Real x6070 = select(x6067, 0.0, x6069);
    const Real x6071 = real_379[0] + 1.0;
    const Real x6072 = -x6071;
    const Mask x6073 = (x6072 < (-270.0));
    const Real x6074 = select(x6073, (-270.0), x6072);
    const Mask x6075 = (x6074 > (-150.0));
    const Real x6076 = select(x6075, (-150.0), x6074);
    const Real x6077 = maximum(x6070, x6076);
    // snow_skin.skin_flux
    const Real x6078 = x6077 + 273.15;
    const Real x6079 = x6077 - x1467;
    // calm_air.coefficient
    const Real x6081 = x6079 * x1439;
    const Real x6082 = -x6081;
    // calm_air.limited_richardson
    const Mask x6083 = (x6082 > 0.0);
    const Real x6084 = select(x6083, x6081, 0.0);
    const Real x6086 = x6084 * x1644;
    const Real x6087 = -x6086;
    const Real x6088 = expm1(x6087);
    const Real x6090 = x6088 + 2.0;
    const Real x6091 = x6088 / x6090;
    const Real x6093 = numbers[LAYERS + 2] * x6091;
    const Real x6095 = select(x6083, x6093, x6081);
    const Real x6096 = -x6095;
    const Real x6097 = x6091 * x6091;
    const Real x6098 = 1.0 - x6097;
    const Real x6099 = select(x6083, x6098, 1.0);
    // calm_air.coefficient
    const Mask x6100 = (x6096 > 0.0);
    const Real x6101 = select(x6100, x6095, 0.0);
    const Real x6103 = x6101 * 5.0;
    const Real x6105 = 1.0 - x6103;
    const Real x6106 = sqrt(x6105);
    const Real x6107 = x6101 * 15.0;
    const Real x6109 = x6107 * x6106;
    const Real x6111 = 1.0 - x6109;
    const Real x6112 = 1 / x6111;
    const Real x6114 = x6112 * x6112;
    const Real x6116 = x6106 * 15.0;
    const Real x6117 = x6101 * 37.5;
    const Real x6119 = x6117 / x6106;
    const Real x6121 = x6116 - x6119;
    const Real x6122 = x6114 * x6121;
    const Real x6123 = -x6122;
    const Real x6124 = select(x6100, 0.0, x6095);
    const Mask x6125 = (x6124 > 1e-30);
    const Mask x6126 = (x6124 < 1e-30);
    const Real x6127 = select(x6126, 1e-30, x6124);
    const Real x6128 = sqrt(x6127);
    const Real x6129 = select(x6125, x6128, 0.0);
    const Real x6130 = x1449 * x6129;
    const Real x6131 = x6130 + 1.0;
    const Real x6132 = 1 / x6131;
    const Real x6133 = x6124 * 15.0;
    const Real x6134 = x6133 * x6132;
    const Real x6135 = x6134 + 1.0;
    const Real x6136 = x6132 * (-7.5);
    const Real x6137 = x6132 + 1.0;
    const Real x6138 = x6136 * x6137;
    const Real x6139 = select(x6100, x6123, x6138);
    const Real x6140 = x6139 * x6099;
    const Real x6141 = select(x6100, x6112, x6135);
    const Real x6142 = x1428 * x6141;
    const Real x6144 = x1428 * x1439;
    const Real x6146 = x6144 * x6140;
    // snow_skin.skin_flux
    const Real x6148 = x257 * x6142;
    const Real x6149 = x257 * x6146;
    const Real x6151 = x6078 * 461.0;
    const Real x6152 = 2830000.0 / x6151;
    const Real x6153 = x6077 / 273.15;
    const Real x6154 = x6153 * x6152;
    const Real x6155 = exp(x6154);
    const Real x6156 = x6155 * 611.0;
    const Real x6157 = x6156 * 0.378;
    const Real x6158 = forcing[3] - x6157;
    const Real x6159 = x6156 * 0.622;
    const Real x6160 = x6159 / x6158;
    const Real x6161 = x6152 / x6078;
    const Real x6162 = x6160 * x6161;
    const Real x6163 = forcing[3] / x6158;
    const Real x6164 = x6162 * x6163;
    const Real x6165 = x6160 - forcing[2];
    const Real x6166 = x6148 * 1004.5;
    const Real x6167 = x6166 + numbers[LAYERS + 4];
    const Real x6168 = x6078 * x6078;
    const Real x6169 = x6168 * x6078;
    const Real x6170 = x5884 * x6169;
    const Real x6171 = x6148 * x6165;
    const Real x6172 = x6149 * x6165;
    const Real x6174 = x6148 * x6164;
    const Real x6175 = x6174 - x6172;
    const Real x6176 = x6167 * x6079;
    const Real x6177 = x6149 * 1004.5;
    const Real x6179 = x6177 * x6079;
    const Real x6181 = x6167 - x6179;
    const Real x6182 = x6170 * x6078;
    const Real x6183 = x1465 - x6182;
    const Real x6184 = x6183 - x6176;
    const Real x6185 = 2830000.0 * x6171;
    const Real x6186 = x6184 - x6185;
    const Real x6187 = x6170 * (-4.0);
    const Real x6188 = x6187 - x6181;
    const Real x6189 = 2830000.0 * x6175;
    const Real x6190 = x6188 - x6189;
    // snow_skin.solve_skin
    const Mask x6191 = ~x6067;
    const Mask x6192 = (x5791 & x6191);
    Real w6193 = x6077;
    Real w6194 = x6186;
    Real w6195 = x6190;
    Real w6196 = x6176;
    Real w6197 = x6171;
    Real w6198 = x6076;
    Real w6199 = real_of(0.0);
    Real w6200 = real_of(INFINITE);
    Mask w6201 = x6192;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w6201)) break;
        // snow_skin._closer
        const Real x6202 = w6193 + real_379[0];
        const Real x6203 = x6063 * x6202;
        const Real x6204 = w6194 - x6203;
        const Mask x6205 = (x6204 > 0.0);
        const Real x6206 = select(x6205, w6193, w6198);
        const Real x6207 = select(x6205, w6199, w6193);
        const Real x6208 = x6063 - w6195;
        const Mask x6209 = (x6208 < 0.001);
        const Real x6210 = select(x6209, 0.001, x6208);
        const Real x6211 = x6204 / x6210;
        const Real x6212 = w6193 + x6211;
        const Mask x6213 = (x6212 < x6206);
        const Mask x6214 = (x6212 > x6207);
        const Mask x6215 = (x6213 | x6214);
        const Real x6216 = magnitude(x6211);
        const Real x6217 = w6200 * 0.5;
        const Mask x6218 = (x6216 > x6217);
        const Mask x6219 = (x6215 | x6218);
        const Real x6220 = x6206 + x6207;
        const Real x6221 = x6220 * 0.5;
        const Real x6222 = select(x6219, x6221, x6212);
        const Real x6223 = select(w6201, x6222, w6193);
        const Real x6224 = x6223 - w6193;
        const Real x6225 = magnitude(x6224);
        // snow_skin.skin_flux
        const Real x6226 = x6223 + 273.15;
        const Real x6227 = x6223 - x1467;
        // calm_air.coefficient
        const Real x6229 = x6227 * x1439;
        const Real x6230 = -x6229;
        // calm_air.limited_richardson
        const Mask x6231 = (x6230 > 0.0);
        const Real x6232 = select(x6231, x6229, 0.0);
        const Real x6234 = x6232 * x1644;
        const Real x6235 = -x6234;
        const Real x6236 = expm1(x6235);
        const Real x6238 = x6236 + 2.0;
        const Real x6239 = x6236 / x6238;
        const Real x6241 = numbers[LAYERS + 2] * x6239;
        const Real x6243 = select(x6231, x6241, x6229);
        const Real x6244 = -x6243;
        const Real x6245 = x6239 * x6239;
        const Real x6246 = 1.0 - x6245;
        const Real x6247 = select(x6231, x6246, 1.0);
        // calm_air.coefficient
        const Mask x6248 = (x6244 > 0.0);
        const Real x6249 = select(x6248, x6243, 0.0);
        const Real x6251 = x6249 * 5.0;
        const Real x6253 = 1.0 - x6251;
        const Real x6254 = sqrt(x6253);
        const Real x6255 = x6249 * 15.0;
        const Real x6257 = x6255 * x6254;
        const Real x6259 = 1.0 - x6257;
        const Real x6260 = 1 / x6259;
        const Real x6262 = x6260 * x6260;
        const Real x6264 = x6254 * 15.0;
        const Real x6265 = x6249 * 37.5;
        const Real x6267 = x6265 / x6254;
        const Real x6269 = x6264 - x6267;
        const Real x6270 = x6262 * x6269;
        const Real x6271 = -x6270;
        const Real x6272 = select(x6248, 0.0, x6243);
        const Mask x6273 = (x6272 > 1e-30);
        const Mask x6274 = (x6272 < 1e-30);
        const Real x6275 = select(x6274, 1e-30, x6272);
        const Real x6276 = sqrt(x6275);
        const Real x6277 = select(x6273, x6276, 0.0);
        const Real x6278 = x1449 * x6277;
        const Real x6279 = x6278 + 1.0;
        const Real x6280 = 1 / x6279;
        const Real x6281 = x6272 * 15.0;
        const Real x6282 = x6281 * x6280;
        const Real x6283 = x6282 + 1.0;
        const Real x6284 = x6280 * (-7.5);
        const Real x6285 = x6280 + 1.0;
        const Real x6286 = x6284 * x6285;
        const Real x6287 = select(x6248, x6271, x6286);
        const Real x6288 = x6287 * x6247;
        const Real x6289 = select(x6248, x6260, x6283);
        const Real x6290 = x1428 * x6289;
        const Real x6291 = x6144 * x6288;
        // snow_skin.skin_flux
        const Real x6293 = x257 * x6290;
        const Real x6294 = x257 * x6291;
        const Real x6296 = x6226 * 461.0;
        const Real x6297 = 2830000.0 / x6296;
        const Real x6298 = x6223 / 273.15;
        const Real x6299 = x6298 * x6297;
        const Real x6300 = exp(x6299);
        const Real x6301 = x6300 * 611.0;
        const Real x6302 = x6301 * 0.378;
        const Real x6303 = forcing[3] - x6302;
        const Real x6304 = x6301 * 0.622;
        const Real x6305 = x6304 / x6303;
        const Real x6306 = x6297 / x6226;
        const Real x6307 = x6305 * x6306;
        const Real x6308 = forcing[3] / x6303;
        const Real x6309 = x6307 * x6308;
        const Real x6310 = x6305 - forcing[2];
        const Real x6311 = x6293 * 1004.5;
        const Real x6312 = x6311 + numbers[LAYERS + 4];
        const Real x6313 = x6226 * x6226;
        const Real x6314 = x6313 * x6226;
        const Real x6315 = x5884 * x6314;
        const Real x6316 = x6293 * x6310;
        const Real x6317 = x6294 * x6310;
        const Real x6319 = x6293 * x6309;
        const Real x6320 = x6319 - x6317;
        const Real x6321 = x6312 * x6227;
        const Real x6322 = x6294 * 1004.5;
        const Real x6324 = x6322 * x6227;
        const Real x6326 = x6312 - x6324;
        const Real x6327 = x6315 * x6226;
        const Real x6328 = x1465 - x6327;
        const Real x6329 = x6328 - x6321;
        const Real x6330 = 2830000.0 * x6316;
        const Real x6331 = x6329 - x6330;
        const Real x6332 = x6315 * (-4.0);
        const Real x6333 = x6332 - x6326;
        const Real x6334 = 2830000.0 * x6320;
        const Real x6335 = x6333 - x6334;
        // snow_skin._closer
        const Real x6336 = select(w6201, x6225, w6200);
        const Mask x6337 = (x6225 >= 1e-07);
        const Mask x6338 = (w6201 & x6337);
        w6193 = x6223;
        w6194 = x6331;
        w6195 = x6335;
        w6196 = x6321;
        w6197 = x6316;
        w6198 = x6206;
        w6199 = x6207;
        w6200 = x6336;
        w6201 = x6338;
    }
    // snow_skin.solve_skin
    const Real x6339 = x6063 - w6195;
    const Mask x6340 = (x6339 < 0.001);
    const Real x6341 = select(x6340, 0.001, x6339);
    const Mask x6342 = (real_380[0] < 0.0);
    const Real x6343 = select(x6342, 0.0, real_379[0]);
    const Real x6344 = -x6343;
    const Real x6345 = x6343 * 20.0;
    const Mask x6347 = (x6344 > 0.0);
    const Real x6348 = select(x6347, 20.0, 0.0);
    const Real x6349 = w6193 + real_379[0];
    const Real x6350 = x6063 * x6349;
    const Real x6351 = select(x6067, x5892, x6350);
    const Real x6352 = x6063 / x6341;
    const Real x6353 = w6195 * x6352;
    const Real x6354 = select(x6067, 0.0, x6353);
    const Real x6355 = select(x6192, x6349, 0.0);
    const Real x6356 = select(x5791, w6193, 0.0);
    const Real x6357 = x6351 + x6345;
    const Real x6358 = select(x5791, x6357, 0.0);
    const Real x6359 = x6354 - x6348;
    const Real x6360 = select(x5791, x6359, 0.0);
    const Real x6361 = w6195 / x6341;
    const Real x6363 = x6361 * x6355;
    const Real x6364 = -x6363;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a6365 = (real_380[l] > 0.0);
        const Real a6366 = select(a6365, 0.0, real_379[l]);
        const Mask a6368 = (real_380[l] < 0.0);
        const Real a6369 = select(a6368, 0.0, real_379[l]);
        real_387[l] = a6366;
        real_184[l] = a6369;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5805 = 2094000.0 * real_292[l];
        const Real a5806 = real_10[l] + a5805;
        const Real a5808 = a5806 + real_336[l];
        const Real a5809 = a5808 + real_321[l];
        const Real a5810 = real_292[l] * 333500000.0;
        const Real a5811 = a5809 * x5804;
        const Real a5812 = a5810 + a5811;
        const Real a5813 = real_335[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5814 = a5813 / real_339[l];
        const Mask a5815 = (a5814 < 1e-12);
        const Real a5816 = select(a5815, 1e-12, a5814);
        const Real a5817 = log(a5816);
        const Real a5818 = numbers[l + LAYERS + 47] * a5817;
        const Real a5819 = numbers[l + 16 * LAYERS + 54] - a5818;
        const Mask a5820 = (a5819 > 16.11809565095832);
        const Real a5821 = select(a5820, 16.11809565095832, a5819);
        const Real a5822 = exp(a5821);
        const Real a5824 = a5822 * 0.008034787106446777;
        const Real a5826 = a5824 + numbers[l + 6 * LAYERS + 47];
        const Real a5828 = a5812 * 7.105427357601002e-15;
        const Real a5894 = maximum(real_247[l], real_335[l]);
        const Real a5895 = minimum(a5894, real_292[l]);
        const Real a5896 = a5895 - numbers[l + 15 * LAYERS + 54];
        const Real a5897 = a5896 / real_339[l];
        const Mask a5898 = (a5897 < 1e-12);
        const Real a5899 = select(a5898, 1e-12, a5897);
        const Real a5900 = log(a5899);
        const Real a5901 = numbers[l + LAYERS + 47] * a5900;
        const Real a5902 = numbers[l + 16 * LAYERS + 54] - a5901;
        const Mask a5903 = (a5902 > 16.11809565095832);
        const Real a5904 = select(a5903, 16.11809565095832, a5902);
        const Real a5905 = exp(a5904);
        const Real a5906 = numbers[l + LAYERS + 47] * a5905;
        const Real a5907 = a5899 * real_339[l];
        const Real a5908 = a5906 / a5907;
        const Real a5910 = a5905 * 0.008034787106446777;
        const Real a5912 = a5910 + numbers[l + 6 * LAYERS + 47];
        const Real a5914 = a5908 * 0.008034787106446777;
        const Real a5915 = a5806 * real_322[l];
        const Real a5917 = a5810 - a5915;
        const Mask a5918 = (real_323[l] >= a5917);
        const Real a5919 = 2094000.0 * real_335[l];
        const Real a5920 = real_10[l] + a5919;
        const Real a5921 = a5920 * a5826;
        const Real a5923 = real_335[l] * 333500000.0;
        const Real a5924 = a5923 - a5921;
        const Mask a5925 = (real_323[l] <= a5924);
        const Mask a5926 = ~a5918;
        const Mask a5927 = (a5925 & a5926);
        const Real a5928 = real_323[l] / 333500000.0;
        const Real a5929 = maximum(a5928, real_335[l]);
        const Real a5930 = minimum(a5929, real_292[l]);
        const Real a5931 = 2094000.0 * a5895;
        const Real a5932 = real_10[l] + a5931;
        const Real a5933 = a5932 * a5912;
        const Real a5935 = a5895 * 333500000.0;
        const Real a5936 = a5935 - a5933;
        const Real a5937 = a5936 - real_323[l];
        const Real a5938 = 2094000.0 * a5912;
        const Real a5940 = 333500000.0 - a5938;
        const Real a5941 = a5932 * a5914;
        const Real a5942 = a5940 + a5941;
        const Real a5943 = a5937 / a5942;
        const Real a5944 = a5895 - a5943;
        const Mask a5945 = (a5937 > 0.0);
        const Real a5946 = maximum(a5895, a5930);
        const Real a5947 = a5930 + a5946;
        const Real a5948 = a5947 * 0.5;
        const Real a5949 = select(a5945, a5948, a5930);
        const Mask a5950 = (a5944 >= a5930);
        const Real a5951 = minimum(a5944, real_292[l]);
        const Real a5952 = select(a5950, a5951, a5949);
        const Real a5953 = select(a5927, real_335[l], a5952);
        const Real a5954 = select(a5918, real_292[l], a5953);
        const Real a5955 = a5954 * 333500000.0;
        const Real a5956 = real_323[l] - a5955;
        const Real a5957 = 2094000.0 * a5954;
        const Real a5958 = real_10[l] + a5957;
        const Real a5959 = a5956 / a5958;
        const Real a5960 = a5954 - numbers[l + 15 * LAYERS + 54];
        const Real a5961 = a5960 / real_339[l];
        const Mask a5962 = (a5961 < 1e-12);
        const Real a5963 = select(a5962, 1e-12, a5961);
        const Real a5964 = log(a5963);
        const Real a5965 = numbers[l + LAYERS + 47] * a5964;
        const Real a5966 = numbers[l + 16 * LAYERS + 54] - a5965;
        const Mask a5967 = (a5966 > 16.11809565095832);
        const Real a5968 = select(a5967, 16.11809565095832, a5966);
        const Real a5969 = exp(a5968);
        const Real a5970 = numbers[l + LAYERS + 47] * a5969;
        const Real a5971 = a5963 * real_339[l];
        const Real a5972 = a5970 / a5971;
        const Real a5974 = a5969 * 0.008034787106446777;
        const Real a5976 = a5974 + numbers[l + 6 * LAYERS + 47];
        const Real a5977 = -a5976;
        const Real a5978 = a5972 * 0.008034787106446777;
        const Mask a5979 = (a5918 | a5927);
        const Real a5980 = select(a5979, a5959, a5977);
        real_331[l] = a5828;
        real_330[l] = a5917;
        real_327[l] = a5924;
        real_325[l] = a5954;
        real_390[l] = a5955;
        real_391[l] = a5958;
        real_392[l] = a5977;
        real_393[l] = a5978;
        real_343[l + 1] = a5980;
    }
    // snow_ground._residuals
    const Real x6377 = real_379[4] + real_343[1];
    const Real x6379 = x5793 * x6377;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a6046 = real_385[l] + real_386[l + 1];
        const Real a6047 = -a6046;
        const Real a6048 = 1 / a6047;
        const Real a6049 = seconds * a6048;
        const Real a6050 = select(x5791, a6049, 0.0);
        const Real a6051 = a6050 * a6048;
        const Real a6052 = real_173[l] + real_167[l + 1];
        const Real a6054 = seconds / a6052;
        const Real a6058 = a6051 * real_389[l];
        const Real a6059 = -a6058;
        const Real a6060 = a6051 * real_388[l + 1];
        const Real a6061 = select(x5791, a6054, 0.0);
        const Real a6062 = -a6061;
        const Real a6371 = real_387[l + 1] - real_387[l];
        const Real a6372 = a6050 * a6371;
        const Real a6373 = real_184[l + 1] - real_184[l];
        const Real a6374 = a6061 * a6373;
        const Real a6376 = a6372 - a6374;
        real_240[l] = a6050;
        real_189[l] = a6052;
        real_394[l] = a6054;
        real_395[l] = a6059;
        real_396[l] = a6060;
        real_397[l] = a6061;
        real_398[l] = a6062;
        real_181[l] = a6376;
    }
    // snow_ground._residuals
    real_181[4] = real_of(0.0);
    real_184[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_184[l + 1] = real_181[l];
    const Real x6385 = seconds * x6358;
    // enthalpy._drop_from_above
    real_343[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_322[l] = real_343[l + 2];
    real_322[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6400 = x5796 * real_379[4];
    // snow_ground._residuals, snow_ground._at
    Real a6403_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6383 = real_181[l] - real_184[l];
        const Real a6384 = a6383 - in_row(l, 4, x6379);
        const Real a6386 = real_177[l] - real_177[l];
        const Real a6387 = a6386 + a6384;
        const Real a6388 = a6387 - in_row(l, 0, x6385);
        const Real a6402 = magnitude(a6388);
        a6403_last = a6403_last + a6402;
        real_379[l] = a6388;
        real_387[l] = a6402;
    }
    // snow_ground._at
    const Real x6404 = x1372 * a6403_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6408_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6389 = real_391[l] * real_343[l + 1];
        const Real a6390 = a6389 + real_390[l];
        const Real a6391 = a6390 - real_323[l];
        const Real a6393 = real_343[l + 1] - real_343[l];
        const Real a6394 = real_336[l] * a6393;
        const Real a6395 = a6391 + a6394;
        const Real a6397 = real_343[l + 1] - real_322[l];
        const Real a6398 = real_321[l] * a6397;
        const Real a6399 = a6395 + a6398;
        const Real a6401 = a6399 - in_row(l, 0, x6400);
        const Real a6406 = magnitude(a6401);
        const Real a6407 = numbers[l] * a6406;
        a6408_last = a6408_last + a6407;
        real_399[l] = a6401;
        real_400[l] = a6406;
    }
    // snow_ground._at
    const Real x6409 = a6408_last - x6404;
    // snow_ground._tolerance
    const Real x6412 = seconds * x6045;
    const Real x6413 = magnitude(x6356);
    const Real x6414 = magnitude(real_380[0]);
    const Real x6415 = x6413 + x6414;
    const Real x6416 = x6412 * x6415;
    Real a6417_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6417_last = a6417_last + real_240[l];
    }
    const Real x6418 = a6417_last + x5793;
    const Real x6421 = magnitude(real_332[0]);
    Real a6420_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6419 = magnitude(real_380[l]);
        a6420_last = maximum(a6420_last, a6419);
    }
    const Real x6422 = a6420_last + x6421;
    const Real x6423 = x6422 + 30.0;
    const Real x6424 = x6418 * x6423;
    const Real x6425 = x6424 + x6416;
    // snow_ground._at
    Mask a6411_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6410 = (real_400[l] > real_331[l]);
        a6411_last = (a6411_last | a6410);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6429_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6426 = real_154[l] + x6425;
        const Real a6427 = a6426 * 7.105427357601002e-15;
        const Mask a6428 = (real_387[l] > a6427);
        a6429_last = (a6429_last | a6428);
    }
    // snow_ground._at
    const Mask x6430 = (a6411_last | a6429_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_387[l] = real_178[l];
    for (int l = 0; l < LAYERS; ++l) real_400[l] = real_343[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_332[l] = real_325[l];
    for (int l = 0; l < LAYERS; ++l) real_322[l] = real_392[l];
    for (int l = 0; l < LAYERS; ++l) real_391[l] = real_393[l];
    Real w6436 = x6045;
    Real w6437 = x6057;
    for (int l = 0; l < 4; ++l) real_401[l] = real_240[l];
    for (int l = 0; l < 4; ++l) real_402[l] = real_395[l];
    for (int l = 0; l < 4; ++l) real_403[l] = real_396[l];
    for (int l = 0; l < 4; ++l) real_404[l] = real_398[l];
    Real w6442 = x6356;
    Real w6443 = x6358;
    Real w6444 = x6360;
    Real w6445 = x6355;
    Real w6446 = x6364;
    Real w6447 = x6341;
    Mask w6448 = x6067;
    for (int l = 0; l < 5; ++l) real_380[l] = real_379[l];
    for (int l = 0; l < LAYERS; ++l) real_390[l] = real_399[l];
    Real w6451 = x6409;
    Real w6452 = real_of(1.0);
    Real w6453 = real_of(0.0);
    Mask w6454 = x6430;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6454)) break;
        // snow_ground._is_slow
        const Mask x6466 = (w6453 >= 40.0);
        const Mask x6467 = (w6453 < 60.0);
        const Mask x6468 = (x6466 & x6467);
        const Mask x6469 = (mask_of(false) | x6468);
        const Mask x6470 = (w6453 >= 80.0);
        const Mask x6471 = (w6453 < 120.0);
        const Mask x6472 = (x6470 & x6471);
        const Mask x6473 = (x6469 | x6472);
        const Mask x6474 = (w6453 >= 160.0);
        const Mask x6475 = (w6453 < 200.0);
        const Mask x6476 = (x6474 & x6475);
        const Mask x6477 = (x6473 | x6476);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6478 = real_387[l] - real_154[l];
            const Mask a6479 = (real_387[l] < 0.0);
            const Mask a6480 = (a6478 > 0.0);
            const Real a6481 = real_387[l] * real_150[l];
            const Real a6482 = a6478 * real_133[l];
            const Real a6483 = select(a6480, a6482, 0.0);
            const Real a6484 = select(a6479, a6481, a6483);
            const Real a6485 = select(a6480, real_133[l], 0.0);
            const Real a6486 = select(a6479, real_150[l], a6485);
            const Mask a6487 = (a6484 > 0.0);
            const Real a6488 = select(a6487, 0.0, a6484);
            mask_405[l] = a6479;
            real_184[l] = a6486;
            real_181[l] = a6488;
        }
        // snow_ground._response
        const Real x6490 = select(x6477, w6445, w6446);
        const Real x6491 = -w6436;
        const Real x6492 = select(x6477, x6491, w6444);
        const Real x6493 = x6492 * real_184[0];
        const Real x6494 = x6490 * w6437;
        const Real x6495 = x6493 + x6494;
        const Real x6504 = seconds * x6495;
        for (int l = 0; l < 4; ++l) {
            const Real a6489 = real_181[l] - real_181[l + 1];
            const Real a6496 = select(mask_405[l], real_401[l], real_404[l]);
            const Real a6497 = a6496 * real_184[l];
            const Real a6498 = a6489 * real_402[l];
            const Real a6499 = a6497 + a6498;
            const Real a6500 = select(mask_405[l + 1], real_401[l], real_404[l]);
            const Real a6501 = a6500 * real_184[l + 1];
            const Real a6502 = a6489 * real_403[l];
            const Real a6503 = a6501 - a6502;
            real_389[l] = a6499;
            real_388[l + 1] = a6503;
        }
        // snow_ground._direction
        real_389[4] = real_of(0.0);
        real_388[0] = real_of(0.0);
        const Real x6508 = x5793 * real_184[4];
        const Real x6512 = x5796 * real_184[4];
        const Real x6519 = -x5793;
        for (int l = 0; l < 4; ++l) {
            const Real a6511 = -real_389[l];
            const Real a6518 = -real_388[l + 1];
            real_406[l] = a6511;
            real_407[l] = a6518;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6514 = -real_326[l + 1];
            const Real a6520 = -real_321[l];
            real_406[l + 5] = a6514;
            real_407[l + 5] = a6520;
        }
        // tridiagonal._solve
        real_406[4] = x6512;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6507 = real_389[l] + real_388[l];
            const Real a6509 = a6507 + in_row(l, 4, x6508);
            const Real a6510 = a6509 - in_row(l, 0, x6504);
            const Real a6515 = a6510 + 1.0;
            const Real a6521 = -real_380[l];
            real_408[l] = a6515;
            real_409[l] = a6521;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6455 = (real_332[l] < real_292[l]);
            const Mask a6456 = (real_332[l] > real_335[l]);
            const Mask a6457 = (a6455 & a6456);
            const Real a6458 = 2094000.0 * real_400[l];
            const Real a6459 = a6458 + 333500000.0;
            const Real a6460 = select(a6457, real_391[l], 1.0);
            const Real a6461 = a6459 / a6460;
            const Real a6462 = 2094000.0 * real_332[l];
            const Real a6463 = real_10[l] + a6462;
            const Real a6464 = select(a6457, a6461, 0.0);
            const Real a6465 = a6463 + a6464;
            const Real a6516 = a6465 + real_336[l];
            const Real a6517 = a6516 + real_321[l];
            const Real a6522 = -real_390[l];
            real_410[l] = a6463;
            real_411[l] = a6465;
            real_408[l + 5] = a6517;
            real_409[l + 5] = a6522;
        }
        // tridiagonal._solve
        real_407[4] = x6519;
        solve_tridiagonal<LAYERS + 5>(real_406, real_408, real_407, real_409, real_412);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6528 = w6452 * real_412[l];
            const Real a6529 = real_387[l] + a6528;
            const Mask a6530 = (real_387[l] <= 0.0);
            const Mask a6531 = (a6529 > 0.0);
            const Mask a6532 = (a6530 & a6531);
            const Mask a6533 = (real_387[l] >= 0.0);
            const Mask a6534 = (a6529 < 0.0);
            const Mask a6535 = (a6533 & a6534);
            const Real a6536 = select(a6532, 1e-06, a6529);
            const Real a6537 = select(a6535, (-1e-06), a6536);
            const Mask a6538 = (real_387[l] <= real_381[l]);
            const Mask a6539 = (a6537 > real_381[l]);
            const Mask a6540 = (a6538 & a6539);
            const Mask a6541 = (real_387[l] >= real_381[l]);
            const Mask a6542 = (a6537 < real_381[l]);
            const Mask a6543 = (a6541 & a6542);
            const Real a6544 = real_381[l] + 1e-06;
            const Real a6545 = select(a6540, a6544, a6537);
            const Real a6546 = real_381[l] - 1e-06;
            const Real a6547 = select(a6543, a6546, a6545);
            const Mask a6548 = (real_387[l] <= real_154[l]);
            const Mask a6549 = (a6547 > real_154[l]);
            const Mask a6550 = (a6548 & a6549);
            const Mask a6551 = (real_387[l] >= real_154[l]);
            const Mask a6552 = (a6547 < real_154[l]);
            const Mask a6553 = (a6551 & a6552);
            const Real a6554 = real_154[l] + 1e-06;
            const Real a6555 = select(a6550, a6554, a6547);
            const Real a6556 = real_154[l] - 1e-06;
            const Real a6557 = select(a6553, a6556, a6555);
            const Real a6616 = select(w6454, a6557, real_387[l]);
            const Real a6621 = a6616 - real_154[l];
            const Mask a6622 = (a6616 < 0.0);
            const Mask a6623 = (a6621 > 0.0);
            const Real a6624 = a6616 * real_150[l];
            const Real a6625 = a6621 * real_133[l];
            const Real a6626 = select(a6623, a6625, 0.0);
            const Real a6627 = select(a6622, a6624, a6626);
            const Real a6628 = a6616 / real_381[l];
            const Mask a6629 = (a6628 < 0.0);
            const Real a6630 = select(a6629, 0.0, a6628);
            const Mask a6631 = (a6630 > 1.0);
            const Real a6632 = select(a6631, 1.0, a6630);
            const Mask a6633 = (a6632 > 0.0);
            const Mask a6634 = (a6632 < 1.0);
            const Mask a6635 = (a6633 & a6634);
            const Real a6636 = select(a6635, real_382[l], 0.0);
            const Real a6637 = a6632 * a6632;
            const Real a6638 = real_383[l] * a6637;
            const Real a6639 = 1.0 - a6638;
            const Real a6640 = a6632 * a6636;
            const Real a6641 = real_384[l] * a6640;
            const Real a6642 = a6639 * real_173[l];
            const Real a6644 = a6639 * real_167[l];
            const Real a6646 = real_187[l] - a6644;
            const Mask a6647 = (a6646 < 0.0);
            const Real a6648 = select(a6647, 0.0, a6646);
            const Real a6649 = a6632 / 0.1;
            const Mask a6650 = (a6649 > 1.0);
            const Real a6651 = select(a6650, 1.0, a6649);
            const Real a6652 = a6651 * a6648;
            const Real a6653 = a6644 + a6652;
            const Real a6654 = -a6653;
            const Mask a6655 = (a6648 > 0.0);
            const Real a6656 = 1.0 - a6651;
            const Real a6657 = select(a6655, a6656, 1.0);
            const Mask a6658 = (a6632 < 0.1);
            const Real a6659 = a6636 / 0.1;
            const Real a6660 = select(a6658, a6659, 0.0);
            const Real a6661 = a6641 * real_167[l];
            const Real a6663 = a6657 * a6661;
            const Real a6665 = a6648 * a6660;
            const Real a6666 = a6665 - a6663;
            const Real a6667 = a6641 * real_173[l];
            real_388[l] = a6616;
            real_389[l] = a6627;
            real_184[l] = a6642;
            real_181[l] = a6653;
            real_386[l] = a6654;
            real_385[l] = a6666;
            real_141[l] = a6667;
        }
        // snow_ground._links
        const Real x6669 = 1 / real_386[0];
        const Real x6670 = select(x5791, x6669, 0.0);
        const Real x6677 = x6670 * x6670;
        const Real x6678 = x6677 * real_385[0];
        // snow_ground._at
        const Real x6682 = select(x5791, x6670, 1.0);
        // snow_skin.solve_skin
        const Real x6683 = x6682 * real_389[0];
        const Real x6684 = x5892 + x6683;
        const Mask x6685 = (x6684 >= 0.0);
        const Mask x6686 = (w6442 > 0.0);
        const Real x6687 = select(x6686, 0.0, w6442);
        const Real x6688 = select(x6685, 0.0, x6687);
        const Real x6689 = real_389[0] - 1.0;
        const Mask x6690 = (x6689 < (-270.0));
        const Real x6691 = select(x6690, (-270.0), x6689);
        const Mask x6692 = (x6691 > (-150.0));
        const Real x6693 = select(x6692, (-150.0), x6691);
        const Real x6694 = maximum(x6688, x6693);
        // snow_skin.skin_flux
        const Real x6695 = x6694 + 273.15;
        const Real x6696 = x6694 - x1467;
        // calm_air.coefficient
        const Real x6698 = x6696 * x1439;
        const Real x6699 = -x6698;
        // calm_air.limited_richardson
        const Mask x6700 = (x6699 > 0.0);
        const Real x6701 = select(x6700, x6698, 0.0);
        const Real x6703 = x6701 * x1644;
        const Real x6704 = -x6703;
        const Real x6705 = expm1(x6704);
        const Real x6707 = x6705 + 2.0;
        const Real x6708 = x6705 / x6707;
        const Real x6710 = numbers[LAYERS + 2] * x6708;
        const Real x6712 = select(x6700, x6710, x6698);
        const Real x6713 = -x6712;
        const Real x6714 = x6708 * x6708;
        const Real x6715 = 1.0 - x6714;
        const Real x6716 = select(x6700, x6715, 1.0);
        // calm_air.coefficient
        const Mask x6717 = (x6713 > 0.0);
        const Real x6718 = select(x6717, x6712, 0.0);
        const Real x6720 = x6718 * 5.0;
        const Real x6722 = 1.0 - x6720;
        const Real x6723 = sqrt(x6722);
        const Real x6724 = x6718 * 15.0;
        const Real x6726 = x6724 * x6723;
        const Real x6728 = 1.0 - x6726;
        const Real x6729 = 1 / x6728;
        const Real x6731 = x6729 * x6729;
        const Real x6733 = x6723 * 15.0;
        const Real x6734 = x6718 * 37.5;
        const Real x6736 = x6734 / x6723;
        const Real x6738 = x6733 - x6736;
        const Real x6739 = x6731 * x6738;
        const Real x6740 = -x6739;
        const Real x6741 = select(x6717, 0.0, x6712);
        const Mask x6742 = (x6741 > 1e-30);
        const Mask x6743 = (x6741 < 1e-30);
        const Real x6744 = select(x6743, 1e-30, x6741);
        const Real x6745 = sqrt(x6744);
        const Real x6746 = select(x6742, x6745, 0.0);
        const Real x6747 = x1449 * x6746;
        const Real x6748 = x6747 + 1.0;
        const Real x6749 = 1 / x6748;
        const Real x6750 = x6741 * 15.0;
        const Real x6751 = x6750 * x6749;
        const Real x6752 = x6751 + 1.0;
        const Real x6753 = x6749 * (-7.5);
        const Real x6754 = x6749 + 1.0;
        const Real x6755 = x6753 * x6754;
        const Real x6756 = select(x6717, x6740, x6755);
        const Real x6757 = x6756 * x6716;
        const Real x6758 = select(x6717, x6729, x6752);
        const Real x6759 = x1428 * x6758;
        const Real x6760 = x6144 * x6757;
        // snow_skin.skin_flux
        const Real x6762 = x257 * x6759;
        const Real x6763 = x257 * x6760;
        const Real x6765 = x6695 * 461.0;
        const Real x6766 = 2830000.0 / x6765;
        const Real x6767 = x6694 / 273.15;
        const Real x6768 = x6767 * x6766;
        const Real x6769 = exp(x6768);
        const Real x6770 = x6769 * 611.0;
        const Real x6771 = x6770 * 0.378;
        const Real x6772 = forcing[3] - x6771;
        const Real x6773 = x6770 * 0.622;
        const Real x6774 = x6773 / x6772;
        const Real x6775 = x6766 / x6695;
        const Real x6776 = x6774 * x6775;
        const Real x6777 = forcing[3] / x6772;
        const Real x6778 = x6776 * x6777;
        const Real x6779 = x6774 - forcing[2];
        const Real x6780 = x6762 * 1004.5;
        const Real x6781 = x6780 + numbers[LAYERS + 4];
        const Real x6782 = x6695 * x6695;
        const Real x6783 = x6782 * x6695;
        const Real x6784 = x5884 * x6783;
        const Real x6785 = x6762 * x6779;
        const Real x6786 = x6763 * x6779;
        const Real x6788 = x6762 * x6778;
        const Real x6789 = x6788 - x6786;
        const Real x6790 = x6781 * x6696;
        const Real x6791 = x6763 * 1004.5;
        const Real x6793 = x6791 * x6696;
        const Real x6795 = x6781 - x6793;
        const Real x6796 = x6784 * x6695;
        const Real x6797 = x1465 - x6796;
        const Real x6798 = x6797 - x6790;
        const Real x6799 = 2830000.0 * x6785;
        const Real x6800 = x6798 - x6799;
        const Real x6801 = x6784 * (-4.0);
        const Real x6802 = x6801 - x6795;
        const Real x6803 = 2830000.0 * x6789;
        const Real x6804 = x6802 - x6803;
        // snow_skin.solve_skin
        const Mask x6805 = ~x6685;
        const Mask x6806 = (x5791 & x6805);
        Real w6807 = x6694;
        Real w6808 = x6800;
        Real w6809 = x6804;
        Real w6810 = x6790;
        Real w6811 = x6785;
        Real w6812 = x6693;
        Real w6813 = real_of(0.0);
        Real w6814 = real_of(INFINITE);
        Mask w6815 = x6806;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6815)) break;
            // snow_skin._closer
            const Real x6816 = w6807 - real_389[0];
            const Real x6817 = x6682 * x6816;
            const Real x6818 = w6808 - x6817;
            const Mask x6819 = (x6818 > 0.0);
            const Real x6820 = select(x6819, w6807, w6812);
            const Real x6821 = select(x6819, w6813, w6807);
            const Real x6822 = x6682 - w6809;
            const Mask x6823 = (x6822 < 0.001);
            const Real x6824 = select(x6823, 0.001, x6822);
            const Real x6825 = x6818 / x6824;
            const Real x6826 = w6807 + x6825;
            const Mask x6827 = (x6826 < x6820);
            const Mask x6828 = (x6826 > x6821);
            const Mask x6829 = (x6827 | x6828);
            const Real x6830 = magnitude(x6825);
            const Real x6831 = w6814 * 0.5;
            const Mask x6832 = (x6830 > x6831);
            const Mask x6833 = (x6829 | x6832);
            const Real x6834 = x6820 + x6821;
            const Real x6835 = x6834 * 0.5;
            const Real x6836 = select(x6833, x6835, x6826);
            const Real x6837 = select(w6815, x6836, w6807);
            const Real x6838 = x6837 - w6807;
            const Real x6839 = magnitude(x6838);
            // snow_skin.skin_flux
            const Real x6840 = x6837 + 273.15;
            const Real x6841 = x6837 - x1467;
            // calm_air.coefficient
            const Real x6843 = x6841 * x1439;
            const Real x6844 = -x6843;
            // calm_air.limited_richardson
            const Mask x6845 = (x6844 > 0.0);
            const Real x6846 = select(x6845, x6843, 0.0);
            const Real x6848 = x6846 * x1644;
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
            const Real x6892 = x1449 * x6891;
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
            const Real x6904 = x1428 * x6903;
            const Real x6905 = x6144 * x6902;
            // snow_skin.skin_flux
            const Real x6907 = x257 * x6904;
            const Real x6908 = x257 * x6905;
            const Real x6910 = x6840 * 461.0;
            const Real x6911 = 2830000.0 / x6910;
            const Real x6912 = x6837 / 273.15;
            const Real x6913 = x6912 * x6911;
            const Real x6914 = exp(x6913);
            const Real x6915 = x6914 * 611.0;
            const Real x6916 = x6915 * 0.378;
            const Real x6917 = forcing[3] - x6916;
            const Real x6918 = x6915 * 0.622;
            const Real x6919 = x6918 / x6917;
            const Real x6920 = x6911 / x6840;
            const Real x6921 = x6919 * x6920;
            const Real x6922 = forcing[3] / x6917;
            const Real x6923 = x6921 * x6922;
            const Real x6924 = x6919 - forcing[2];
            const Real x6925 = x6907 * 1004.5;
            const Real x6926 = x6925 + numbers[LAYERS + 4];
            const Real x6927 = x6840 * x6840;
            const Real x6928 = x6927 * x6840;
            const Real x6929 = x5884 * x6928;
            const Real x6930 = x6907 * x6924;
            const Real x6931 = x6908 * x6924;
            const Real x6933 = x6907 * x6923;
            const Real x6934 = x6933 - x6931;
            const Real x6935 = x6926 * x6841;
            const Real x6936 = x6908 * 1004.5;
            const Real x6938 = x6936 * x6841;
            const Real x6940 = x6926 - x6938;
            const Real x6941 = x6929 * x6840;
            const Real x6942 = x1465 - x6941;
            const Real x6943 = x6942 - x6935;
            const Real x6944 = 2830000.0 * x6930;
            const Real x6945 = x6943 - x6944;
            const Real x6946 = x6929 * (-4.0);
            const Real x6947 = x6946 - x6940;
            const Real x6948 = 2830000.0 * x6934;
            const Real x6949 = x6947 - x6948;
            // snow_skin._closer
            const Real x6950 = select(w6815, x6839, w6814);
            const Mask x6951 = (x6839 >= 1e-07);
            const Mask x6952 = (w6815 & x6951);
            w6807 = x6837;
            w6808 = x6945;
            w6809 = x6949;
            w6810 = x6935;
            w6811 = x6930;
            w6812 = x6820;
            w6813 = x6821;
            w6814 = x6950;
            w6815 = x6952;
        }
        // snow_skin.solve_skin
        const Real x6953 = x6682 - w6809;
        const Mask x6954 = (x6953 < 0.001);
        const Real x6955 = select(x6954, 0.001, x6953);
        const Mask x6956 = (real_389[0] < 0.0);
        const Real x6957 = select(x6956, 0.0, real_389[0]);
        const Real x6958 = x6957 * 20.0;
        const Mask x6959 = (x6957 > 0.0);
        const Real x6960 = select(x6959, 20.0, 0.0);
        const Real x6961 = w6807 - real_389[0];
        const Real x6962 = x6682 * x6961;
        const Real x6963 = select(x6685, x5892, x6962);
        const Real x6964 = x6682 / x6955;
        const Real x6965 = w6809 * x6964;
        const Real x6966 = select(x6685, 0.0, x6965);
        const Real x6967 = select(x6806, x6961, 0.0);
        const Real x6968 = select(x5791, w6807, 0.0);
        const Real x6969 = x6963 - x6958;
        const Real x6970 = select(x5791, x6969, 0.0);
        const Real x6971 = x6966 - x6960;
        const Real x6972 = select(x5791, x6971, 0.0);
        const Real x6973 = w6809 / x6955;
        const Real x6975 = x6973 * x6967;
        const Real x6976 = -x6975;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6977 = (real_389[l] > 0.0);
            const Real a6978 = select(a6977, 0.0, real_389[l]);
            const Mask a6979 = (real_389[l] < 0.0);
            const Real a6980 = select(a6979, 0.0, real_389[l]);
            real_386[l] = a6978;
            real_413[l] = a6980;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6558 = real_410[l] * real_400[l];
            const Real a6559 = real_332[l] * 333500000.0;
            const Real a6560 = a6558 + a6559;
            const Real a6561 = real_411[l] * real_412[l + 5];
            const Real a6562 = w6452 * a6561;
            const Real a6563 = a6560 + a6562;
            const Mask a6564 = (a6563 >= real_330[l]);
            const Mask a6565 = (a6563 <= real_327[l]);
            const Mask a6566 = ~a6564;
            const Mask a6567 = (a6565 & a6566);
            const Real a6568 = a6563 / 333500000.0;
            const Real a6569 = maximum(a6568, real_335[l]);
            const Real a6570 = minimum(a6569, real_292[l]);
            const Real a6571 = real_410[l] * real_322[l];
            const Real a6572 = a6571 + a6559;
            const Real a6573 = a6572 - a6563;
            const Real a6574 = 2094000.0 * real_322[l];
            const Real a6575 = a6574 + 333500000.0;
            const Real a6576 = real_410[l] * real_391[l];
            const Real a6577 = a6575 + a6576;
            const Real a6578 = a6573 / a6577;
            const Real a6579 = real_332[l] - a6578;
            const Mask a6580 = (a6573 > 0.0);
            const Real a6581 = maximum(real_332[l], a6570);
            const Real a6582 = a6570 + a6581;
            const Real a6583 = a6582 * 0.5;
            const Real a6584 = select(a6580, a6583, a6570);
            const Mask a6585 = (a6579 >= a6570);
            const Real a6586 = minimum(a6579, real_292[l]);
            const Real a6587 = select(a6585, a6586, a6584);
            const Real a6588 = select(a6567, real_335[l], a6587);
            const Real a6589 = select(a6564, real_292[l], a6588);
            const Real a6590 = a6589 * 333500000.0;
            const Real a6591 = a6563 - a6590;
            const Real a6592 = 2094000.0 * a6589;
            const Real a6593 = real_10[l] + a6592;
            const Real a6594 = a6591 / a6593;
            const Real a6595 = a6589 - numbers[l + 15 * LAYERS + 54];
            const Real a6596 = a6595 / real_339[l];
            const Mask a6597 = (a6596 < 1e-12);
            const Real a6598 = select(a6597, 1e-12, a6596);
            const Real a6599 = log(a6598);
            const Real a6600 = numbers[l + LAYERS + 47] * a6599;
            const Real a6601 = numbers[l + 16 * LAYERS + 54] - a6600;
            const Mask a6602 = (a6601 > 16.11809565095832);
            const Real a6603 = select(a6602, 16.11809565095832, a6601);
            const Real a6604 = exp(a6603);
            const Real a6605 = numbers[l + LAYERS + 47] * a6604;
            const Real a6606 = a6598 * real_339[l];
            const Real a6607 = a6605 / a6606;
            const Real a6609 = a6604 * 0.008034787106446777;
            const Real a6611 = a6609 + numbers[l + 6 * LAYERS + 47];
            const Real a6612 = -a6611;
            const Real a6613 = a6607 * 0.008034787106446777;
            const Mask a6614 = (a6564 | a6567);
            const Real a6615 = select(a6614, a6594, a6612);
            const Real a6617 = select(w6454, a6615, real_400[l]);
            const Real a6618 = select(w6454, a6589, real_332[l]);
            const Real a6619 = select(w6454, a6612, real_322[l]);
            const Real a6620 = select(w6454, a6613, real_391[l]);
            real_344[l + 1] = a6617;
            real_414[l] = a6618;
            real_415[l] = a6619;
            real_416[l] = a6620;
        }
        // snow_ground._residuals
        const Real x6987 = real_389[4] - real_344[1];
        const Real x6988 = x5793 * x6987;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6671 = real_184[l] + real_181[l + 1];
            const Real a6672 = -a6671;
            const Real a6673 = 1 / a6672;
            const Real a6674 = seconds * a6673;
            const Real a6675 = select(x5791, a6674, 0.0);
            const Real a6676 = a6675 * a6673;
            const Real a6679 = a6676 * real_141[l];
            const Real a6680 = -a6679;
            const Real a6681 = a6676 * real_385[l + 1];
            const Real a6981 = real_386[l] - real_386[l + 1];
            const Real a6982 = a6675 * a6981;
            const Real a6983 = real_413[l] - real_413[l + 1];
            const Real a6984 = real_397[l] * a6983;
            const Real a6986 = a6982 - a6984;
            real_417[l] = a6675;
            real_418[l] = a6680;
            real_419[l] = a6681;
            real_420[l] = a6986;
        }
        // snow_ground._residuals
        real_420[4] = real_of(0.0);
        real_413[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_413[l + 1] = real_420[l];
        const Real x6993 = seconds * x6970;
        // enthalpy._drop_from_above
        real_344[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_411[l] = real_344[l + 2];
        real_411[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7011 = x5796 * real_389[4];
        // snow_ground._residuals, snow_ground._at
        Real a7015_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6991 = real_420[l] - real_413[l];
            const Real a6992 = a6991 + in_row(l, 4, x6988);
            const Real a6994 = real_388[l] + real_177[l];
            const Real a6995 = a6994 + a6992;
            const Real a6996 = a6995 - in_row(l, 0, x6993);
            const Real a7014 = magnitude(a6996);
            a7015_last = a7015_last + a7014;
            real_386[l] = a6996;
            real_141[l] = a7014;
        }
        // snow_ground._at
        const Real x7016 = x1372 * a7015_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a7020_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6997 = 2094000.0 * real_414[l];
            const Real a6998 = real_10[l] + a6997;
            const Real a6999 = a6998 * real_344[l + 1];
            const Real a7000 = real_414[l] * 333500000.0;
            const Real a7001 = a6999 + a7000;
            const Real a7002 = a7001 - real_323[l];
            const Real a7004 = real_344[l + 1] - real_344[l];
            const Real a7005 = real_336[l] * a7004;
            const Real a7006 = a7002 + a7005;
            const Real a7008 = real_344[l + 1] - real_411[l];
            const Real a7009 = real_321[l] * a7008;
            const Real a7010 = a7006 + a7009;
            const Real a7013 = a7010 + in_row(l, 0, x7011);
            const Real a7018 = magnitude(a7013);
            const Real a7019 = numbers[l] * a7018;
            a7020_last = a7020_last + a7019;
            real_410[l] = a7013;
            real_421[l] = a7018;
        }
        // snow_ground._at
        const Real x7021 = a7020_last - x7016;
        // snow_ground._tolerance
        const Real x7024 = seconds * x6670;
        const Real x7025 = magnitude(x6968);
        const Real x7026 = magnitude(real_389[0]);
        const Real x7027 = x7025 + x7026;
        const Real x7028 = x7024 * x7027;
        Real a7029_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7029_last = a7029_last + real_417[l];
        }
        const Real x7030 = a7029_last + x5793;
        Real a7032_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7031 = magnitude(real_389[l]);
            a7032_last = maximum(a7032_last, a7031);
        }
        const Real x7033 = a7032_last + x6421;
        const Real x7034 = x7033 + 30.0;
        const Real x7035 = x7030 * x7034;
        const Real x7036 = x7035 + x7028;
        // snow_ground._at
        Mask a7023_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a7022 = (real_421[l] > real_331[l]);
            a7023_last = (a7023_last | a7022);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a7040_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a7037 = real_154[l] + x7036;
            const Real a7038 = a7037 * 7.105427357601002e-15;
            const Mask a7039 = (real_141[l] > a7038);
            a7040_last = (a7040_last | a7039);
        }
        // snow_ground._at
        const Mask x7041 = (a7023_last | a7040_last);
        // snow_ground._iteration
        const Real x7042 = w6452 * 0.0001;
        const Real x7043 = 1.0 - x7042;
        const Real x7044 = x7043 * w6451;
        const Mask x7045 = (x7021 < x7044);
        const Mask x7046 = (w6453 < 20.0);
        const Mask x7047 = (x7045 | x7046);
        const Mask x7048 = (w6452 <= 0.0001);
        const Mask x7049 = (x7047 | x7048);
        const Mask x7050 = (x7049 | x6477);
        const Mask x7051 = (w6454 & x7050);
        const Real x7052 = w6452 * 2.0;
        const Mask x7053 = (x7052 > 1.0);
        const Real x7054 = select(x7053, 1.0, x7052);
        const Real x7055 = w6452 * 0.5;
        const Real x7056 = select(x7051, x7054, x7055);
        const Real x7057 = w6453 + 1.0;
        // snow_ground._is_slow
        const Mask x7058 = (x7057 >= 40.0);
        const Mask x7059 = (x7057 < 60.0);
        const Mask x7060 = (x7058 & x7059);
        const Mask x7061 = (mask_of(false) | x7060);
        const Mask x7062 = (x7057 >= 80.0);
        const Mask x7063 = (x7057 < 120.0);
        const Mask x7064 = (x7062 & x7063);
        const Mask x7065 = (x7061 | x7064);
        const Mask x7066 = (x7057 >= 160.0);
        const Mask x7067 = (x7057 < 200.0);
        const Mask x7068 = (x7066 & x7067);
        const Mask x7069 = (x7065 | x7068);
        // snow_ground._iteration
        const Mask x7070 = (x6477 | x7069);
        const Real x7071 = select(x7070, 1.0, x7056);
        const Real x7077 = select(x7051, x6670, w6436);
        const Real x7078 = select(x7051, x6678, w6437);
        const Real x7083 = select(x7051, x6968, w6442);
        const Real x7084 = select(x7051, x6970, w6443);
        const Real x7085 = select(x7051, x6972, w6444);
        const Real x7086 = select(x7051, x6967, w6445);
        const Real x7087 = select(x7051, x6976, w6446);
        const Real x7088 = select(x7051, x6955, w6447);
        const Mask x7089 = select(x7051, x6685, w6448);
        const Real x7092 = select(x7051, x7021, w6451);
        const Mask x7093 = select(x7051, x7041, w6454);
        const Real x7094 = select(w6454, x7071, w6452);
        const Real x7095 = real_of_mask(w6454);
        const Real x7096 = w6453 + x7095;
        const Mask x7097 = ~x7051;
        const Mask x7098 = (x7093 | x7097);
        const Mask x7099 = (w6454 & x7098);
        for (int l = 0; l < 5; ++l) {
            const Real a7072 = select(x7051, real_388[l], real_387[l]);
            const Real a7090 = select(x7051, real_386[l], real_380[l]);
            real_141[l] = a7072;
            real_389[l] = a7090;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7073 = select(x7051, real_344[l + 1], real_400[l]);
            const Real a7074 = select(x7051, real_414[l], real_332[l]);
            const Real a7075 = select(x7051, real_415[l], real_322[l]);
            const Real a7076 = select(x7051, real_416[l], real_391[l]);
            const Real a7091 = select(x7051, real_410[l], real_390[l]);
            real_421[l] = a7073;
            real_411[l] = a7074;
            real_422[l] = a7075;
            real_423[l] = a7076;
            real_424[l] = a7091;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7079 = select(x7051, real_417[l], real_401[l]);
            const Real a7080 = select(x7051, real_418[l], real_402[l]);
            const Real a7081 = select(x7051, real_419[l], real_403[l]);
            const Real a7082 = select(x7051, real_398[l], real_404[l]);
            real_425[l] = a7079;
            real_426[l] = a7080;
            real_427[l] = a7081;
            real_428[l] = a7082;
        }
        for (int l = 0; l < 5; ++l) real_387[l] = real_141[l];
        for (int l = 0; l < LAYERS; ++l) real_400[l] = real_421[l];
        for (int l = 0; l < LAYERS; ++l) real_332[l] = real_411[l];
        for (int l = 0; l < LAYERS; ++l) real_322[l] = real_422[l];
        for (int l = 0; l < LAYERS; ++l) real_391[l] = real_423[l];
        for (int l = 0; l < 4; ++l) real_401[l] = real_425[l];
        for (int l = 0; l < 4; ++l) real_402[l] = real_426[l];
        for (int l = 0; l < 4; ++l) real_403[l] = real_427[l];
        for (int l = 0; l < 4; ++l) real_404[l] = real_428[l];
        for (int l = 0; l < 5; ++l) real_380[l] = real_389[l];
        for (int l = 0; l < LAYERS; ++l) real_390[l] = real_424[l];
        w6436 = x7077;
        w6437 = x7078;
        w6442 = x7083;
        w6443 = x7084;
        w6444 = x7085;
        w6445 = x7086;
        w6446 = x7087;
        w6447 = x7088;
        w6448 = x7089;
        w6451 = x7092;
        w6452 = x7094;
        w6453 = x7096;
        w6454 = x7099;
    }
    // snow_ground._tolerance
    const Real x7112 = seconds * w6436;
    const Real x7113 = magnitude(w6442);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a7105 = real_387[l] - real_154[l];
        const Mask a7106 = (real_387[l] < 0.0);
        const Mask a7107 = (a7105 > 0.0);
        const Real a7108 = real_387[l] * real_150[l];
        const Real a7109 = a7105 * real_133[l];
        const Real a7110 = select(a7107, a7109, 0.0);
        const Real a7111 = select(a7106, a7108, a7110);
        real_379[l] = a7105;
        mask_405[l] = a7106;
        mask_429[l] = a7107;
        real_384[l] = a7111;
    }
    // snow_ground._tolerance
    const Real x7114 = magnitude(real_384[0]);
    const Real x7115 = x7113 + x7114;
    const Real x7116 = x7112 * x7115;
    Real a7117_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a7117_last = a7117_last + real_401[l];
    }
    const Real x7118 = a7117_last + x5793;
    Real a7120_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a7119 = magnitude(real_384[l]);
        a7120_last = maximum(a7120_last, a7119);
    }
    const Real x7121 = a7120_last + x6421;
    const Real x7122 = x7121 + 30.0;
    const Real x7123 = x7118 * x7122;
    const Real x7124 = x7123 + x7116;
    // snow_ground._tolerance, snow_ground._solution, snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a7125 = real_154[l] + x7124;
        const Real a7126 = a7125 * 7.105427357601002e-15;
        const Real a7127 = a7126 * 8.0;
        const Real a7129 = select(mask_429[l], real_133[l], 0.0);
        const Real a7130 = select(mask_405[l], real_150[l], a7129);
        const Mask a7131 = (real_384[l] > 0.0);
        const Real a7132 = select(a7131, 0.0, real_384[l]);
        real_382[l] = a7127;
        real_178[l] = a7130;
        mask_430[l] = a7131;
        real_177[l] = a7132;
    }
    // snow_ground._response
    const Real x7134 = select(mask_of(false), w6445, w6446);
    const Real x7135 = -w6436;
    const Real x7136 = select(mask_of(false), x7135, w6444);
    const Real x7137 = x7136 * real_178[0];
    const Real x7138 = x7134 * w6437;
    const Real x7139 = x7137 + x7138;
    const Real x7148 = seconds * x7139;
    // snow_ground._solution
    Mask a7159_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a7157 = magnitude(real_380[l]);
        const Mask a7158 = (a7157 <= real_382[l]);
        a7159_last = (a7159_last & a7158);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a7162_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_332[l];
        const Mask a7100 = (real_332[l] < real_292[l]);
        const Mask a7101 = (real_332[l] > real_335[l]);
        const Mask a7102 = (a7100 & a7101);
        const Real a7103 = select(a7102, real_391[l], 1.0);
        const Real a7104 = 1 / a7103;
        const Real a7128 = real_331[l] * 8.0;
        const Real a7149 = 2094000.0 * real_400[l];
        const Real a7150 = a7149 + 333500000.0;
        const Real a7151 = a7150 / a7103;
        const Real a7152 = 2094000.0 * real_332[l];
        const Real a7153 = real_10[l] + a7152;
        const Real a7154 = select(a7102, a7151, 0.0);
        const Real a7155 = a7153 + a7154;
        const Real a7156 = select(a7102, a7104, 0.0);
        const Real a7160 = magnitude(real_390[l]);
        const Mask a7161 = (a7160 <= a7128);
        a7162_last = (a7162_last & a7161);
        mask_431[l] = a7102;
        real_322[l] = a7155;
        real_399[l] = a7156;
    }
    // snow_ground._solution
    const Mask x7163 = (a7159_last & a7162_last);
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7222 = real_150[l] * real_150[l];
        const Real a7226 = real_133[l] * real_133[l];
        const Real a7241 = real_387[l] / real_381[l];
        const Mask a7248 = (a7241 < 0.0);
        const Real a7249 = select(a7248, 0.0, a7241);
        const Mask a7252 = (a7249 > 1.0);
        const Real a7253 = select(a7252, 1.0, a7249);
        const Real a7257 = a7253 * a7253;
        const Real a7262 = real_383[l] * a7257;
        const Real a7269 = 1.0 - a7262;
        const Real a7270 = a7269 * real_173[l];
        const Real a7276 = a7269 * real_167[l];
        const Real a7282 = real_187[l] - a7276;
        const Mask a7284 = (a7282 < 0.0);
        const Real a7285 = select(a7284, 0.0, a7282);
        const Real a7287 = a7253 / 0.1;
        const Mask a7290 = (a7287 > 1.0);
        const Real a7291 = select(a7290, 1.0, a7287);
        const Real a7294 = a7291 * a7285;
        const Real a7299 = a7276 + a7294;
        const Real a7300 = -a7299;
        real_382[l] = a7222;
        real_380[l] = a7226;
        real_154[l] = a7241;
        mask_432[l] = a7248;
        mask_433[l] = a7252;
        real_389[l] = a7253;
        real_141[l] = a7257;
        real_386[l] = a7269;
        real_388[l] = a7270;
        mask_434[l] = a7284;
        real_413[l] = a7285;
        mask_435[l] = a7290;
        real_420[l] = a7291;
        real_385[l] = a7299;
        real_181[l] = a7300;
    }
    // snow_ground._links
    const Real x7302 = 1 / real_181[0];
    const Real x7303 = x7302 * x7302;
    const Real x7307 = select(x5791, x7302, 0.0);
    // snow_skin.skin_flux
    const Real x7331 = w6442 + 273.15;
    const Real x7332 = w6442 - x1467;
    // calm_air.coefficient
    const Real x7336 = x7332 * x1439;
    const Real x7337 = -x7336;
    // calm_air.limited_richardson
    const Mask x7344 = (x7337 > 0.0);
    const Real x7345 = select(x7344, x7336, 0.0);
    const Real x7349 = x7345 * x1644;
    const Real x7350 = -x7349;
    const Real x7355 = expm1(x7350);
    const Real x7356 = x7355 + 1.0;
    const Real x7360 = x7355 + 2.0;
    const Real x7361 = x7355 / x7360;
    const Real x7367 = numbers[LAYERS + 2] * x7361;
    const Real x7373 = select(x7344, x7367, x7336);
    const Real x7374 = -x7373;
    // calm_air.coefficient
    const Mask x7376 = (x7374 > 0.0);
    const Real x7377 = select(x7376, x7373, 0.0);
    const Real x7380 = x7377 * 5.0;
    const Real x7383 = 1.0 - x7380;
    const Real x7384 = sqrt(x7383);
    const Real x7385 = x7384 * 2.0;
    const Real x7387 = x7377 * 15.0;
    const Real x7390 = x7387 * x7384;
    const Real x7396 = 1.0 - x7390;
    const Real x7397 = 1 / x7396;
    const Real x7398 = x7397 * x7397;
    const Real x7403 = select(x7376, 0.0, x7373);
    const Mask x7406 = (x7403 > 1e-30);
    const Mask x7407 = (x7403 < 1e-30);
    const Real x7408 = select(x7407, 1e-30, x7403);
    const Real x7411 = sqrt(x7408);
    const Real x7412 = x7411 * 2.0;
    const Real x7415 = select(x7406, x7411, 0.0);
    const Real x7418 = x1449 * x7415;
    const Real x7423 = x7418 + 1.0;
    const Real x7424 = 1 / x7423;
    const Real x7425 = x7424 * x7424;
    const Real x7429 = x7403 * 15.0;
    const Real x7432 = x7429 * x7424;
    const Real x7439 = x7432 + 1.0;
    const Real x7440 = select(x7376, x7397, x7439);
    const Real x7443 = x1428 * x7440;
    // snow_skin.skin_flux
    const Real x7448 = x257 * x7443;
    const Real x7452 = x7331 * 461.0;
    const Real x7453 = 2830000.0 / x7452;
    const Real x7454 = w6442 / 273.15;
    const Real x7455 = x7454 * x7453;
    const Real x7456 = exp(x7455);
    const Real x7457 = x7456 * 611.0;
    const Real x7458 = x7457 * 0.378;
    const Real x7459 = forcing[3] - x7458;
    const Real x7460 = x7457 * 0.622;
    const Real x7461 = x7460 / x7459;
    const Real x7465 = x7461 - forcing[2];
    const Real x7467 = x7448 * 1004.5;
    const Real x7469 = x7467 + numbers[LAYERS + 4];
    const Real x7472 = x7331 * x7331;
    const Real x7473 = x7472 * x7331;
    const Real x7474 = x5884 * x7473;
    const Real x7476 = x7448 * x7465;
    const Real x7480 = x7469 * x7332;
    const Real x7484 = x7474 * x7331;
    const Real x7486 = x1465 - x7484;
    const Real x7488 = x7486 - x7480;
    const Real x7490 = 2830000.0 * x7476;
    const Real x7492 = x7488 - x7490;
    // snow_skin.skin_of
    const Real x7494 = w6442 - real_384[0];
    const Real x7496 = x7307 * x7494;
    const Real x7501 = x7492 - x7496;
    const Real x7503 = x7501 / w6447;
    const Real x7505 = w6442 + x7503;
    const Real x7506 = select(w6448, 0.0, x7505);
    const Real x7508 = x7506 - real_384[0];
    const Mask x7517 = (real_384[0] < 0.0);
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7527 = (real_384[l] < 0.0);
        const Real a7528 = select(a7527, 0.0, real_384[l]);
        mask_436[l] = a7527;
        real_181[l] = a7528;
    }
    // snow_ground.advance_snow_ground, retention.at, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a7180 = (real_332[l] >= real_292[l]);
        const Real a7181 = select(a7180, real_292[l], real_335[l]);
        const Real a7183 = select(mask_431[l], real_332[l], a7181);
        const Real a7185 = a7183 - numbers[l + 15 * LAYERS + 54];
        const Real a7187 = a7185 / real_339[l];
        const Mask a7191 = (a7187 < 1e-12);
        const Real a7192 = select(a7191, 1e-12, a7187);
        const Real a7194 = log(a7192);
        const Real a7196 = numbers[l + LAYERS + 47] * a7194;
        const Real a7200 = numbers[l + 16 * LAYERS + 54] - a7196;
        const Mask a7202 = (a7200 > 16.11809565095832);
        const Real a7203 = select(a7202, 16.11809565095832, a7200);
        const Real a7205 = exp(a7203);
        const Real a7209 = a7205 * 0.008034787106446777;
        const Real a7213 = a7209 + numbers[l + 6 * LAYERS + 47];
        const Real a7214 = -a7213;
        const Real a7217 = select(mask_431[l], a7214, real_400[l]);
        mask_437[l] = a7180;
        real_390[l] = a7183;
        real_391[l] = a7187;
        mask_438[l] = a7191;
        real_331[l] = a7192;
        real_393[l] = a7194;
        mask_439[l] = a7202;
        real_392[l] = a7205;
        real_325[l] = a7217;
    }
    // snow_ground._residuals
    const Real x7546 = real_384[4] - real_325[0];
    // enthalpy._drop_from_above
    real_335[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_335[l + 1] = real_325[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_327[l] = real_325[l + 1];
    real_327[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a7133 = real_177[l] - real_177[l + 1];
        const Real a7140 = select(mask_405[l], real_401[l], real_404[l]);
        const Real a7141 = a7140 * real_178[l];
        const Real a7142 = a7133 * real_402[l];
        const Real a7143 = a7141 + a7142;
        const Real a7144 = select(mask_405[l + 1], real_401[l], real_404[l]);
        const Real a7145 = a7144 * real_178[l + 1];
        const Real a7146 = a7133 * real_403[l];
        const Real a7147 = a7145 - a7146;
        const Real a7310 = real_388[l] + real_385[l + 1];
        const Real a7311 = -a7310;
        const Real a7313 = 1 / a7311;
        const Real a7314 = a7313 * a7313;
        const Real a7318 = seconds * a7313;
        const Real a7321 = select(x5791, a7318, 0.0);
        const Real a7536 = real_181[l] - real_181[l + 1];
        real_398[l] = a7133;
        real_187[l] = a7143;
        real_184[l + 1] = a7147;
        real_396[l] = a7314;
        real_395[l] = a7321;
        real_240[l] = a7536;
    }
    // snow_ground._direction
    real_187[4] = real_of(0.0);
    real_184[0] = real_of(0.0);
    const Real x7621 = x5793 * real_178[4];
    const Real x7625 = x5796 * real_178[4];
    const Real x7632 = -x5793;
    for (int l = 0; l < 4; ++l) {
        const Real a7624 = -real_187[l];
        const Real a7631 = -real_184[l + 1];
        real_404[l] = a7624;
        real_403[l] = a7631;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7627 = -real_326[l + 1];
        const Real a7633 = -real_321[l];
        real_281[l] = a7627;
        real_282[l] = a7633;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_407[l] = real_404[l];
    real_407[4] = x7625;
    for (int l = 0; l < LAYERS - 1; ++l) real_407[l + 5] = real_281[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7620 = real_187[l] + real_184[l];
        const Real a7622 = a7620 + in_row(l, 4, x7621);
        const Real a7623 = a7622 - in_row(l, 0, x7148);
        const Real a7628 = a7623 + 1.0;
        real_178[l] = a7628;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7570 = 2094000.0 * real_390[l];
        const Real a7572 = real_10[l] + a7570;
        const Real a7586 = real_325[l] - real_335[l];
        const Real a7599 = real_325[l] - real_327[l];
        const Real a7629 = real_322[l] + real_336[l];
        const Real a7630 = a7629 + real_321[l];
        real_330[l] = a7572;
        real_323[l] = a7586;
        real_424[l] = a7599;
        real_423[l] = a7630;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_412[l] = real_178[l];
    for (int l = 0; l < LAYERS; ++l) real_412[l + 5] = real_423[l];
    for (int l = 0; l < 4; ++l) real_406[l] = real_403[l];
    real_406[4] = x7632;
    for (int l = 0; l < LAYERS - 1; ++l) real_406[l + 5] = real_282[l];
    // tridiagonal.jvp
    real_409[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_409[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_408[l] = real_of(0.0);
    real_408[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7702 = select(x5791, w6442, 0.0);
    const Real x7704 = select(x5791, w6443, 0.0);
    const Real x7706 = real_384[4] - real_400[0];
    const Real x7708 = x1367 * x7706;
    const Real x7713 = select(x5791, x7708, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7700 = select(x7163, real_400[l], NOT_A_NUMBER);
        const Real a7715 = a7700 + 273.15;
        after[l] = a7715;
        real_423[l] = a7700;
        real_327[l] = a7715;
    }
    // ground_heat.heat
    const Real x7718 = x5598 - real_327[0];
    // snow_skin.skin_flux
    const Real x7767 = x7702 + 273.15;
    after[3 * LAYERS + 31] = x7767;
    const Real x7768 = x7702 - x1467;
    // calm_air.coefficient
    const Real x7772 = x7768 * x1439;
    const Real x7773 = -x7772;
    // calm_air.limited_richardson
    const Mask x7780 = (x7773 > 0.0);
    const Real x7781 = select(x7780, x7772, 0.0);
    const Real x7785 = x7781 * x1644;
    const Real x7786 = -x7785;
    const Real x7791 = expm1(x7786);
    const Real x7792 = x7791 + 1.0;
    const Real x7796 = x7791 + 2.0;
    const Real x7797 = x7791 / x7796;
    const Real x7803 = numbers[LAYERS + 2] * x7797;
    const Real x7809 = select(x7780, x7803, x7772);
    const Real x7810 = -x7809;
    // calm_air.coefficient
    const Mask x7812 = (x7810 > 0.0);
    const Real x7813 = select(x7812, x7809, 0.0);
    const Real x7816 = x7813 * 5.0;
    const Real x7819 = 1.0 - x7816;
    const Real x7820 = sqrt(x7819);
    const Real x7821 = x7820 * 2.0;
    const Real x7823 = x7813 * 15.0;
    const Real x7826 = x7823 * x7820;
    const Real x7832 = 1.0 - x7826;
    const Real x7833 = 1 / x7832;
    const Real x7834 = x7833 * x7833;
    const Real x7839 = select(x7812, 0.0, x7809);
    const Mask x7842 = (x7839 > 1e-30);
    const Mask x7843 = (x7839 < 1e-30);
    const Real x7844 = select(x7843, 1e-30, x7839);
    const Real x7847 = sqrt(x7844);
    const Real x7848 = x7847 * 2.0;
    const Real x7851 = select(x7842, x7847, 0.0);
    const Real x7854 = x1449 * x7851;
    const Real x7859 = x7854 + 1.0;
    const Real x7860 = 1 / x7859;
    const Real x7861 = x7860 * x7860;
    const Real x7865 = x7839 * 15.0;
    const Real x7868 = x7865 * x7860;
    const Real x7875 = x7868 + 1.0;
    const Real x7876 = select(x7812, x7833, x7875);
    const Real x7879 = x1428 * x7876;
    // snow_skin.skin_flux
    const Real x7884 = x257 * x7879;
    const Real x7888 = x7767 * 461.0;
    const Real x7890 = 2830000.0 / x7888;
    const Real x7894 = x7702 / 273.15;
    const Real x7896 = x7894 * x7890;
    const Real x7900 = exp(x7896);
    const Real x7902 = x7900 * 611.0;
    const Real x7904 = x7902 * 0.378;
    const Real x7906 = forcing[3] - x7904;
    const Real x7908 = x7902 * 0.622;
    const Real x7910 = x7908 / x7906;
    const Real x7914 = x7910 - forcing[2];
    const Real x7916 = x7884 * 1004.5;
    const Real x7918 = x7916 + numbers[LAYERS + 4];
    const Real x7920 = x7767 * x7767;
    const Real x7923 = x7920 * x7767;
    const Real x7927 = x5884 * x7923;
    const Real x7931 = x7884 * x7914;
    const Real x7935 = x7918 * x7768;
    const Real x7939 = x7927 * x7767;
    const Real x7943 = x1465 - x7939;
    const Real x7945 = x7943 - x7935;
    const Real x7947 = 2830000.0 * x7931;
    const Real x7949 = x7945 - x7947;
    // layered_snow.close_snow
    const Real x7951 = seconds * x7931;
    const Real x7953 = x1372 * x7951;
    const Real x7959 = select(x5791, x7953, 0.0);
    const Real x7960 = -x7959;
    // snow_water.with_vapour_exchange
    const Mask x7962 = (x7960 < 0.0);
    const Real x7963 = select(x7962, 0.0, x7959);
    const Real x7964 = -x7963;
    const Mask x7967 = (x7959 < 0.0);
    const Real x7968 = select(x7967, 0.0, x7959);
    const Mask x7972 = (x1150 > 0.0);
    const Real x7973 = select(x7972, x1150, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7730 = x1372 * real_387[l];
        const Real a7736 = select(x5791, a7730, 0.0);
        const Real a7739 = a7736 / 333500.0;
        const Real a7740 = -a7739;
        const Mask a7742 = (a7740 < 0.0);
        const Real a7743 = select(a7742, 0.0, a7739);
        const Real a7744 = -a7743;
        const Mask a7746 = (a7744 > real_135[l]);
        const Real a7747 = select(a7746, real_135[l], a7744);
        const Real a7749 = real_135[l] - a7747;
        const Mask a7751 = (real_138[l] > 0.0);
        const Real a7752 = select(a7751, real_138[l], 1.0);
        const Real a7754 = a7749 / a7752;
        const Mask a7758 = (a7754 > 1.0);
        const Real a7759 = select(a7758, 1.0, a7754);
        const Real a7761 = select(a7751, a7759, 0.0);
        const Real a7763 = a7761 * real_90[l];
        real_178[l] = a7736;
        mask_440[l] = a7742;
        mask_441[l] = a7746;
        mask_442[l] = a7751;
        real_184[l] = a7752;
        real_187[l] = a7754;
        mask_443[l] = a7758;
        real_181[l] = a7761;
        real_385[l] = a7763;
    }
    // snow_water.with_vapour_exchange
    const Real x7975 = select(x7972, real_178[0], 0.0);
    const Real x7976 = -x7975;
    // snow_layers.liquid_water
    const Real x7978 = real_178[0] / 333500.0;
    const Real x7979 = -x7978;
    const Mask x7981 = (x7979 < 0.0);
    const Real x7982 = select(x7981, 0.0, x7978);
    const Real x7983 = -x7982;
    const Mask x7985 = (x7983 > x1150);
    const Real x7986 = select(x7985, x1150, x7983);
    // snow_water.with_vapour_exchange
    const Real x7988 = x1150 - x7986;
    const Mask x7990 = (x7964 > x7988);
    const Real x7991 = select(x7990, x7988, x7964);
    const Real x7993 = x7991 - x7968;
    const Mask x7995 = (x7988 > 0.0);
    // snow_layers.warmth
    const Real x7996 = x7973 * 2106.0;
    const Real x7998 = 1 / x7996;
    const Real x7999 = x7998 * x7998;
    const Real x8003 = x7973 * 4218.0;
    const Real x8005 = 1 / x8003;
    const Real x8006 = x8005 * x8005;
    const Real x8010 = x7973 * 333500.0;
    const Real x8012 = x7975 + x8010;
    const Real x8013 = -x8012;
    const Mask x8015 = (x7976 < 0.0);
    const Mask x8016 = (x8013 > 0.0);
    const Real x8017 = x7975 * x7998;
    const Real x8022 = x8012 * x8005;
    const Real x8027 = select(x8016, x8022, 0.0);
    const Real x8030 = select(x8015, x8017, x8027);
    const Real x8031 = -x8030;
    // snow_water.with_vapour_exchange
    const Mask x8033 = (x8031 > 0.0);
    const Real x8034 = select(x8033, 0.0, x8030);
    const Real x8037 = x8034 * 2106.0;
    const Real x8040 = x7993 * x8037;
    const Real x8046 = select(x7995, x7988, 1.0);
    const Real x8048 = x7993 / x8046;
    const Real x8052 = 1.0 - x8048;
    const Real x8055 = x7963 + x7991;
    const Real x8056 = -x8055;
    const Real x8058 = x1150 - x7993;
    const Real x8060 = x8040 - real_178[0];
    const Real x8062 = real_385[0] * x8052;
    const Real x8067 = select(x7995, x8062, real_385[0]);
    const Real x8069 = x7991 / x7973;
    const Real x8073 = 1.0 - x8069;
    const Real x8075 = real_134[0] * x8073;
    const Mask x8080 = (real_91[1] > 0.0);
    const Real x8081 = select(x8080, real_91[1], 1.0);
    const Real x8083 = select(x8080, real_178[1], 0.0);
    const Real x8084 = -x8083;
    // snow_layers.liquid_water
    const Real x8086 = real_178[1] / 333500.0;
    const Real x8087 = -x8086;
    const Mask x8089 = (x8087 < 0.0);
    const Real x8090 = select(x8089, 0.0, x8086);
    const Real x8091 = -x8090;
    const Mask x8093 = (x8091 > real_91[1]);
    const Real x8094 = select(x8093, real_91[1], x8091);
    // snow_water.with_vapour_exchange
    const Real x8096 = real_91[1] - x8094;
    const Mask x8098 = (x8056 > x8096);
    const Real x8099 = select(x8098, x8096, x8056);
    const Mask x8101 = (x8096 > 0.0);
    // snow_layers.warmth
    const Real x8102 = x8081 * 2106.0;
    const Real x8104 = 1 / x8102;
    const Real x8105 = x8104 * x8104;
    const Real x8109 = x8081 * 4218.0;
    const Real x8111 = 1 / x8109;
    const Real x8112 = x8111 * x8111;
    const Real x8116 = x8081 * 333500.0;
    const Real x8118 = x8083 + x8116;
    const Real x8119 = -x8118;
    const Mask x8121 = (x8084 < 0.0);
    const Mask x8122 = (x8119 > 0.0);
    const Real x8123 = x8083 * x8104;
    const Real x8128 = x8118 * x8111;
    const Real x8133 = select(x8122, x8128, 0.0);
    const Real x8136 = select(x8121, x8123, x8133);
    const Real x8137 = -x8136;
    // snow_water.with_vapour_exchange
    const Mask x8139 = (x8137 > 0.0);
    const Real x8140 = select(x8139, 0.0, x8136);
    const Real x8143 = x8140 * 2106.0;
    const Real x8146 = x8099 * x8143;
    const Real x8152 = select(x8101, x8096, 1.0);
    const Real x8154 = x8099 / x8152;
    const Real x8158 = 1.0 - x8154;
    const Real x8160 = x7993 + x8099;
    const Real x8162 = x8055 + x8099;
    const Real x8163 = -x8162;
    const Real x8166 = real_91[1] - x8099;
    const Real x8168 = x8146 - real_178[1];
    const Real x8170 = real_385[1] * x8158;
    const Real x8175 = select(x8101, x8170, real_385[1]);
    const Real x8177 = x8099 / x8081;
    const Real x8181 = 1.0 - x8177;
    const Real x8183 = real_134[1] * x8181;
    const Mask x8188 = (real_91[2] > 0.0);
    const Real x8189 = select(x8188, real_91[2], 1.0);
    const Real x8191 = select(x8188, real_178[2], 0.0);
    const Real x8192 = -x8191;
    // snow_layers.liquid_water
    const Real x8194 = real_178[2] / 333500.0;
    const Real x8195 = -x8194;
    const Mask x8197 = (x8195 < 0.0);
    const Real x8198 = select(x8197, 0.0, x8194);
    const Real x8199 = -x8198;
    const Mask x8201 = (x8199 > real_91[2]);
    const Real x8202 = select(x8201, real_91[2], x8199);
    // snow_water.with_vapour_exchange
    const Real x8204 = real_91[2] - x8202;
    const Mask x8206 = (x8163 > x8204);
    const Real x8207 = select(x8206, x8204, x8163);
    const Mask x8209 = (x8204 > 0.0);
    // snow_layers.warmth
    const Real x8210 = x8189 * 2106.0;
    const Real x8212 = 1 / x8210;
    const Real x8213 = x8212 * x8212;
    const Real x8217 = x8189 * 4218.0;
    const Real x8219 = 1 / x8217;
    const Real x8220 = x8219 * x8219;
    const Real x8224 = x8189 * 333500.0;
    const Real x8226 = x8191 + x8224;
    const Real x8227 = -x8226;
    const Mask x8229 = (x8192 < 0.0);
    const Mask x8230 = (x8227 > 0.0);
    const Real x8231 = x8191 * x8212;
    const Real x8236 = x8226 * x8219;
    const Real x8241 = select(x8230, x8236, 0.0);
    const Real x8244 = select(x8229, x8231, x8241);
    const Real x8245 = -x8244;
    // snow_water.with_vapour_exchange
    const Mask x8247 = (x8245 > 0.0);
    const Real x8248 = select(x8247, 0.0, x8244);
    const Real x8251 = x8248 * 2106.0;
    const Real x8254 = x8207 * x8251;
    const Real x8260 = select(x8209, x8204, 1.0);
    const Real x8262 = x8207 / x8260;
    const Real x8266 = 1.0 - x8262;
    const Real x8268 = x8160 + x8207;
    const Real x8270 = x8162 + x8207;
    const Real x8271 = -x8270;
    const Real x8274 = real_91[2] - x8207;
    const Real x8276 = x8254 - real_178[2];
    const Real x8278 = real_385[2] * x8266;
    const Real x8283 = select(x8209, x8278, real_385[2]);
    const Real x8285 = x8207 / x8189;
    const Real x8289 = 1.0 - x8285;
    const Real x8291 = real_134[2] * x8289;
    const Mask x8296 = (real_91[3] > 0.0);
    const Real x8297 = select(x8296, real_91[3], 1.0);
    const Real x8299 = select(x8296, real_178[3], 0.0);
    const Real x8300 = -x8299;
    // snow_layers.liquid_water
    const Real x8302 = real_178[3] / 333500.0;
    const Real x8303 = -x8302;
    const Mask x8305 = (x8303 < 0.0);
    const Real x8306 = select(x8305, 0.0, x8302);
    const Real x8307 = -x8306;
    const Mask x8309 = (x8307 > real_91[3]);
    const Real x8310 = select(x8309, real_91[3], x8307);
    // snow_water.with_vapour_exchange
    const Real x8312 = real_91[3] - x8310;
    const Mask x8314 = (x8271 > x8312);
    const Real x8315 = select(x8314, x8312, x8271);
    const Mask x8317 = (x8312 > 0.0);
    // snow_layers.warmth
    const Real x8318 = x8297 * 2106.0;
    const Real x8320 = 1 / x8318;
    const Real x8321 = x8320 * x8320;
    const Real x8325 = x8297 * 4218.0;
    const Real x8327 = 1 / x8325;
    const Real x8328 = x8327 * x8327;
    const Real x8332 = x8297 * 333500.0;
    const Real x8334 = x8299 + x8332;
    const Real x8335 = -x8334;
    const Mask x8337 = (x8300 < 0.0);
    const Mask x8338 = (x8335 > 0.0);
    const Real x8339 = x8299 * x8320;
    const Real x8344 = x8334 * x8327;
    const Real x8349 = select(x8338, x8344, 0.0);
    const Real x8352 = select(x8337, x8339, x8349);
    const Real x8353 = -x8352;
    // snow_water.with_vapour_exchange
    const Mask x8355 = (x8353 > 0.0);
    const Real x8356 = select(x8355, 0.0, x8352);
    const Real x8359 = x8356 * 2106.0;
    const Real x8362 = x8315 * x8359;
    const Real x8368 = select(x8317, x8312, 1.0);
    const Real x8370 = x8315 / x8368;
    const Real x8374 = 1.0 - x8370;
    const Real x8376 = x8268 + x8315;
    const Real x8378 = x8270 + x8315;
    const Real x8379 = -x8378;
    const Real x8382 = real_91[3] - x8315;
    const Real x8384 = x8362 - real_178[3];
    const Real x8386 = real_385[3] * x8374;
    const Real x8391 = select(x8317, x8386, real_385[3]);
    const Real x8393 = x8315 / x8297;
    const Real x8397 = 1.0 - x8393;
    const Real x8399 = real_134[3] * x8397;
    const Mask x8404 = (real_91[4] > 0.0);
    const Real x8405 = select(x8404, real_91[4], 1.0);
    const Real x8407 = select(x8404, real_178[4], 0.0);
    const Real x8408 = -x8407;
    // snow_layers.liquid_water
    const Real x8410 = real_178[4] / 333500.0;
    const Real x8411 = -x8410;
    const Mask x8413 = (x8411 < 0.0);
    const Real x8414 = select(x8413, 0.0, x8410);
    const Real x8415 = -x8414;
    const Mask x8417 = (x8415 > real_91[4]);
    const Real x8418 = select(x8417, real_91[4], x8415);
    // snow_water.with_vapour_exchange
    const Real x8420 = real_91[4] - x8418;
    const Mask x8422 = (x8379 > x8420);
    const Real x8423 = select(x8422, x8420, x8379);
    const Mask x8425 = (x8420 > 0.0);
    // snow_layers.warmth
    const Real x8426 = x8405 * 2106.0;
    const Real x8428 = 1 / x8426;
    const Real x8429 = x8428 * x8428;
    const Real x8433 = x8405 * 4218.0;
    const Real x8435 = 1 / x8433;
    const Real x8436 = x8435 * x8435;
    const Real x8440 = x8405 * 333500.0;
    const Real x8442 = x8407 + x8440;
    const Real x8443 = -x8442;
    const Mask x8445 = (x8408 < 0.0);
    const Mask x8446 = (x8443 > 0.0);
    const Real x8447 = x8407 * x8428;
    const Real x8452 = x8442 * x8435;
    const Real x8457 = select(x8446, x8452, 0.0);
    const Real x8460 = select(x8445, x8447, x8457);
    const Real x8461 = -x8460;
    // snow_water.with_vapour_exchange
    const Mask x8463 = (x8461 > 0.0);
    const Real x8464 = select(x8463, 0.0, x8460);
    const Real x8467 = x8464 * 2106.0;
    const Real x8470 = x8423 * x8467;
    const Real x8476 = select(x8425, x8420, 1.0);
    const Real x8478 = x8423 / x8476;
    const Real x8482 = 1.0 - x8478;
    const Real x8484 = x8376 + x8423;
    const Real x8487 = real_91[4] - x8423;
    const Real x8489 = x8470 - real_178[4];
    const Real x8491 = real_385[4] * x8482;
    const Real x8496 = select(x8425, x8491, real_385[4]);
    const Real x8498 = x8423 / x8405;
    const Real x8502 = 1.0 - x8498;
    const Real x8504 = real_134[4] * x8502;
    // snow_water.<genexpr>
    real_178[0] = x8058;
    real_178[1] = x8166;
    real_178[2] = x8274;
    real_178[3] = x8382;
    real_178[4] = x8487;
    real_91[0] = x8060;
    real_91[1] = x8168;
    real_91[2] = x8276;
    real_91[3] = x8384;
    real_91[4] = x8489;
    real_138[0] = x8067;
    real_138[1] = x8175;
    real_138[2] = x8283;
    real_138[3] = x8391;
    real_138[4] = x8496;
    real_135[0] = x8075;
    real_135[1] = x8183;
    real_135[2] = x8291;
    real_135[3] = x8399;
    real_135[4] = x8504;
    // snow_layers.liquid_water
    const Real x8517 = real_91[0] / 333500.0;
    const Mask x8519 = (x8517 < 0.0);
    const Real x8520 = select(x8519, 0.0, x8517);
    const Mask x8522 = (x8520 > real_178[0]);
    const Real x8523 = select(x8522, real_178[0], x8520);
    // snow_water.percolated
    const Real x8525 = real_178[0] - x8523;
    const Mask x8527 = (x8525 > 0.0);
    const Real x8528 = select(x8527, x8525, 1.0);
    const Real x8530 = x8525 / x8528;
    const Mask x8534 = (x8530 > 1.0);
    const Real x8535 = select(x8534, 1.0, x8530);
    const Real x8537 = select(x8527, x8535, 0.0);
    const Real x8539 = x8537 * real_138[0];
    const Real x8543 = x8525 / 917.0;
    const Mask x8545 = (x8539 < x8543);
    const Real x8546 = select(x8545, x8543, x8539);
    // snow_properties._pores
    const Real x8548 = x8546 - x8543;
    const Mask x8550 = (x8548 < 0.0);
    const Real x8551 = select(x8550, 0.0, x8548);
    // snow_properties.held_by_pores
    const Real x8553 = x1308 * x8551;
    // snow_water.percolated
    const Real x8557 = x8523 - x8553;
    const Mask x8559 = (x8557 < 0.0);
    const Real x8560 = select(x8559, 0.0, x8557);
    const Mask x8562 = (x8523 > 0.0);
    const Real x8563 = select(x8562, x8523, 1.0);
    const Real x8565 = x8560 / x8563;
    const Real x8569 = real_91[0] * x8565;
    const Real x8573 = select(x8562, x8569, 0.0);
    const Mask x8575 = (real_178[0] > 0.0);
    const Real x8576 = select(x8575, real_178[0], 1.0);
    const Real x8578 = x8560 / x8576;
    const Real x8582 = real_178[0] - x8560;
    const Real x8584 = real_91[0] - x8573;
    const Real x8586 = 1.0 - x8578;
    const Real x8588 = real_135[0] * x8586;
    const Real x8593 = real_178[1] + x8560;
    const Real x8595 = real_91[1] + x8573;
    // snow_layers.liquid_water
    const Real x8597 = x8595 / 333500.0;
    const Mask x8599 = (x8597 < 0.0);
    const Real x8600 = select(x8599, 0.0, x8597);
    const Mask x8602 = (x8600 > x8593);
    const Real x8603 = select(x8602, x8593, x8600);
    // snow_water.percolated
    const Real x8605 = x8593 - x8603;
    // snow_layers.liquid_water
    const Real x8607 = real_91[1] / 333500.0;
    const Mask x8609 = (x8607 < 0.0);
    const Real x8610 = select(x8609, 0.0, x8607);
    const Mask x8612 = (x8610 > real_178[1]);
    const Real x8613 = select(x8612, real_178[1], x8610);
    // snow_water.percolated
    const Real x8615 = real_178[1] - x8613;
    const Mask x8617 = (x8615 > 0.0);
    const Real x8618 = select(x8617, x8615, 1.0);
    const Real x8620 = x8605 / x8618;
    const Mask x8624 = (x8620 > 1.0);
    const Real x8625 = select(x8624, 1.0, x8620);
    const Real x8627 = select(x8617, x8625, 0.0);
    const Real x8629 = x8627 * real_138[1];
    const Real x8633 = x8605 / 917.0;
    const Mask x8635 = (x8629 < x8633);
    const Real x8636 = select(x8635, x8633, x8629);
    // snow_properties._pores
    const Real x8638 = x8636 - x8633;
    const Mask x8640 = (x8638 < 0.0);
    const Real x8641 = select(x8640, 0.0, x8638);
    // snow_properties.held_by_pores
    const Real x8643 = x1308 * x8641;
    // snow_water.percolated
    const Real x8647 = x8603 - x8643;
    const Mask x8649 = (x8647 < 0.0);
    const Real x8650 = select(x8649, 0.0, x8647);
    const Mask x8652 = (x8603 > 0.0);
    const Real x8653 = select(x8652, x8603, 1.0);
    const Real x8655 = x8650 / x8653;
    const Real x8659 = x8595 * x8655;
    const Real x8663 = select(x8652, x8659, 0.0);
    const Mask x8665 = (x8593 > 0.0);
    const Real x8666 = select(x8665, x8593, 1.0);
    const Real x8668 = x8650 / x8666;
    const Real x8672 = x8593 - x8650;
    const Real x8674 = x8595 - x8663;
    const Real x8676 = 1.0 - x8668;
    const Real x8678 = real_135[1] * x8676;
    const Real x8683 = real_178[2] + x8650;
    const Real x8685 = real_91[2] + x8663;
    // snow_layers.liquid_water
    const Real x8687 = x8685 / 333500.0;
    const Mask x8689 = (x8687 < 0.0);
    const Real x8690 = select(x8689, 0.0, x8687);
    const Mask x8692 = (x8690 > x8683);
    const Real x8693 = select(x8692, x8683, x8690);
    // snow_water.percolated
    const Real x8695 = x8683 - x8693;
    // snow_layers.liquid_water
    const Real x8697 = real_91[2] / 333500.0;
    const Mask x8699 = (x8697 < 0.0);
    const Real x8700 = select(x8699, 0.0, x8697);
    const Mask x8702 = (x8700 > real_178[2]);
    const Real x8703 = select(x8702, real_178[2], x8700);
    // snow_water.percolated
    const Real x8705 = real_178[2] - x8703;
    const Mask x8707 = (x8705 > 0.0);
    const Real x8708 = select(x8707, x8705, 1.0);
    const Real x8710 = x8695 / x8708;
    const Mask x8714 = (x8710 > 1.0);
    const Real x8715 = select(x8714, 1.0, x8710);
    const Real x8717 = select(x8707, x8715, 0.0);
    const Real x8719 = x8717 * real_138[2];
    const Real x8723 = x8695 / 917.0;
    const Mask x8725 = (x8719 < x8723);
    const Real x8726 = select(x8725, x8723, x8719);
    // snow_properties._pores
    const Real x8728 = x8726 - x8723;
    const Mask x8730 = (x8728 < 0.0);
    const Real x8731 = select(x8730, 0.0, x8728);
    // snow_properties.held_by_pores
    const Real x8733 = x1308 * x8731;
    // snow_water.percolated
    const Real x8737 = x8693 - x8733;
    const Mask x8739 = (x8737 < 0.0);
    const Real x8740 = select(x8739, 0.0, x8737);
    const Mask x8742 = (x8693 > 0.0);
    const Real x8743 = select(x8742, x8693, 1.0);
    const Real x8745 = x8740 / x8743;
    const Real x8749 = x8685 * x8745;
    const Real x8753 = select(x8742, x8749, 0.0);
    const Mask x8755 = (x8683 > 0.0);
    const Real x8756 = select(x8755, x8683, 1.0);
    const Real x8758 = x8740 / x8756;
    const Real x8762 = x8683 - x8740;
    const Real x8764 = x8685 - x8753;
    const Real x8766 = 1.0 - x8758;
    const Real x8768 = real_135[2] * x8766;
    const Real x8773 = real_178[3] + x8740;
    const Real x8775 = real_91[3] + x8753;
    // snow_layers.liquid_water
    const Real x8777 = x8775 / 333500.0;
    const Mask x8779 = (x8777 < 0.0);
    const Real x8780 = select(x8779, 0.0, x8777);
    const Mask x8782 = (x8780 > x8773);
    const Real x8783 = select(x8782, x8773, x8780);
    // snow_water.percolated
    const Real x8785 = x8773 - x8783;
    // snow_layers.liquid_water
    const Real x8787 = real_91[3] / 333500.0;
    const Mask x8789 = (x8787 < 0.0);
    const Real x8790 = select(x8789, 0.0, x8787);
    const Mask x8792 = (x8790 > real_178[3]);
    const Real x8793 = select(x8792, real_178[3], x8790);
    // snow_water.percolated
    const Real x8795 = real_178[3] - x8793;
    const Mask x8797 = (x8795 > 0.0);
    const Real x8798 = select(x8797, x8795, 1.0);
    const Real x8800 = x8785 / x8798;
    const Mask x8804 = (x8800 > 1.0);
    const Real x8805 = select(x8804, 1.0, x8800);
    const Real x8807 = select(x8797, x8805, 0.0);
    const Real x8809 = x8807 * real_138[3];
    const Real x8813 = x8785 / 917.0;
    const Mask x8815 = (x8809 < x8813);
    const Real x8816 = select(x8815, x8813, x8809);
    // snow_properties._pores
    const Real x8818 = x8816 - x8813;
    const Mask x8820 = (x8818 < 0.0);
    const Real x8821 = select(x8820, 0.0, x8818);
    // snow_properties.held_by_pores
    const Real x8823 = x1308 * x8821;
    // snow_water.percolated
    const Real x8827 = x8783 - x8823;
    const Mask x8829 = (x8827 < 0.0);
    const Real x8830 = select(x8829, 0.0, x8827);
    const Mask x8832 = (x8783 > 0.0);
    const Real x8833 = select(x8832, x8783, 1.0);
    const Real x8835 = x8830 / x8833;
    const Real x8839 = x8775 * x8835;
    const Real x8843 = select(x8832, x8839, 0.0);
    const Mask x8845 = (x8773 > 0.0);
    const Real x8846 = select(x8845, x8773, 1.0);
    const Real x8848 = x8830 / x8846;
    const Real x8852 = x8773 - x8830;
    const Real x8854 = x8775 - x8843;
    const Real x8856 = 1.0 - x8848;
    const Real x8858 = real_135[3] * x8856;
    const Real x8863 = real_178[4] + x8830;
    const Real x8865 = real_91[4] + x8843;
    // snow_layers.liquid_water
    const Real x8867 = x8865 / 333500.0;
    const Mask x8869 = (x8867 < 0.0);
    const Real x8870 = select(x8869, 0.0, x8867);
    const Mask x8872 = (x8870 > x8863);
    const Real x8873 = select(x8872, x8863, x8870);
    // snow_water.percolated
    const Real x8875 = x8863 - x8873;
    // snow_layers.liquid_water
    const Real x8877 = real_91[4] / 333500.0;
    const Mask x8879 = (x8877 < 0.0);
    const Real x8880 = select(x8879, 0.0, x8877);
    const Mask x8882 = (x8880 > real_178[4]);
    const Real x8883 = select(x8882, real_178[4], x8880);
    // snow_water.percolated
    const Real x8885 = real_178[4] - x8883;
    const Mask x8887 = (x8885 > 0.0);
    const Real x8888 = select(x8887, x8885, 1.0);
    const Real x8890 = x8875 / x8888;
    const Mask x8894 = (x8890 > 1.0);
    const Real x8895 = select(x8894, 1.0, x8890);
    const Real x8897 = select(x8887, x8895, 0.0);
    const Real x8899 = x8897 * real_138[4];
    const Real x8903 = x8875 / 917.0;
    const Mask x8905 = (x8899 < x8903);
    const Real x8906 = select(x8905, x8903, x8899);
    // snow_properties._pores
    const Real x8908 = x8906 - x8903;
    const Mask x8910 = (x8908 < 0.0);
    const Real x8911 = select(x8910, 0.0, x8908);
    // snow_properties.held_by_pores
    const Real x8913 = x1308 * x8911;
    // snow_water.percolated
    const Real x8917 = x8873 - x8913;
    const Mask x8919 = (x8917 < 0.0);
    const Real x8920 = select(x8919, 0.0, x8917);
    const Mask x8922 = (x8873 > 0.0);
    const Real x8923 = select(x8922, x8873, 1.0);
    const Real x8925 = x8920 / x8923;
    const Real x8929 = x8865 * x8925;
    const Real x8933 = select(x8922, x8929, 0.0);
    const Mask x8935 = (x8863 > 0.0);
    const Real x8936 = select(x8935, x8863, 1.0);
    const Real x8938 = x8920 / x8936;
    const Real x8942 = x8863 - x8920;
    const Real x8944 = x8865 - x8933;
    const Real x8946 = 1.0 - x8938;
    const Real x8948 = real_135[4] * x8946;
    // snow_water.<genexpr>
    real_178[0] = x8582;
    real_178[1] = x8672;
    real_178[2] = x8762;
    real_178[3] = x8852;
    real_178[4] = x8942;
    real_388[0] = x8584;
    real_388[1] = x8674;
    real_388[2] = x8764;
    real_388[3] = x8854;
    real_388[4] = x8944;
    real_177[0] = x8546;
    real_177[1] = x8636;
    real_177[2] = x8726;
    real_177[3] = x8816;
    real_177[4] = x8906;
    real_444[0] = x8588;
    real_444[1] = x8678;
    real_444[2] = x8768;
    real_444[3] = x8858;
    real_444[4] = x8948;
    // layered_snow.close_snow
    const Real x8961 = select(x5791, x1373, 1.0);
    const Real x8963 = x8961 * seconds;
    const Real x8965 = x8484 / x8963;
    const Real x8969 = x8965 * 2830000.0;
    const Real x8971 = select(x5791, x8969, 0.0);
    const Real x8973 = x7949 + x7935;
    const Real x8975 = x7931 * 2830000.0;
    const Real x8976 = x8973 + x8975;
    const Real x8978 = x8976 - x7704;
    const Real x8980 = x8920 + x1469;
    const Real x9039 = x8978 - x8971;
    const Real x9041 = select(x5791, x9039, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x9053 = x8484 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9055_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_177[l];
        const Mask a8983 = (real_178[l] > 0.0);
        const Real a8984 = select(a8983, real_178[l], 1.0);
        const Real a8986 = real_388[l] / 333500.0;
        const Mask a8988 = (a8986 < 0.0);
        const Real a8989 = select(a8988, 0.0, a8986);
        const Mask a8991 = (a8989 > real_178[l]);
        const Real a8992 = select(a8991, real_178[l], a8989);
        after[3 * LAYERS + 10 + l] = a8992;
        const Real a8994 = select(a8983, real_388[l], 0.0);
        const Real a8996 = a8984 * 2106.0;
        const Real a8998 = 1 / a8996;
        const Real a8999 = a8998 * a8998;
        const Real a9003 = a8984 * 4218.0;
        const Real a9005 = 1 / a9003;
        const Real a9006 = a9005 * a9005;
        const Real a9010 = a8984 * 333500.0;
        const Real a9012 = a8994 - a9010;
        const Mask a9014 = (a8994 < 0.0);
        const Mask a9015 = (a9012 > 0.0);
        const Real a9016 = a8994 * a8998;
        const Real a9021 = a9012 * a9005;
        const Real a9026 = select(a9015, a9021, 0.0);
        const Real a9028 = select(a9014, a9016, a9026);
        const Real a9030 = real_178[l] - a8992;
        after[3 * LAYERS + 5 + l] = a9030;
        const Real a9032 = a9028 + 273.15;
        after[3 * LAYERS + 15 + l] = a9032;
        const Real a9033 = real_444[l] / a8984;
        const Real a9037 = select(a8983, a9033, 0.0);
        after[3 * LAYERS + 25 + l] = a9037;
        a9055_last = a9055_last + a9030;
        mask_445[l] = a8983;
        real_446[l] = a8984;
        mask_447[l] = a8988;
        mask_448[l] = a8991;
        real_449[l] = a8992;
        real_450[l] = a8994;
        real_451[l] = a8998;
        real_452[l] = a8999;
        real_453[l] = a9005;
        real_454[l] = a9006;
        real_455[l] = a9012;
        mask_456[l] = a9014;
        mask_457[l] = a9015;
        real_458[l] = a9030;
        real_459[l] = a9032;
        real_460[l] = a9033;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9056 = (a9055_last > 0.0);
    // air.emission
    const Real x9057 = x7920 * x7920;
    const Real x9060 = x9057 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9062 = numbers[LAYERS + 19] * x9060;
    // surface_balance.skin_temperature
    const Real x9066 = x5606 * real_327[0];
    const Real x9070 = x5598 + x9066;
    const Real x9072 = x9070 / x5610;
    // surface_balance.emitted
    const Real x9076 = x9072 - x5556;
    const Real x9078 = x5567 * x9076;
    const Real x9082 = x5578 + x9078;
    // layered_snow_step.of_cell
    const Real x9084 = x1372 * x9062;
    const Real x9090 = x1472 * x9082;
    const Real x9095 = x9090 - x9084;
    const Real x9097 = x1372 * numbers[LAYERS + 19];
    const Real x9103 = x1472 * x1537;
    const Real x9108 = x9103 - x9097;
    after[3 * LAYERS + 34] = x9108;
    // layered_snow_step.skin
    const Real x9110 = x9108 * 5.67e-08;
    const Real x9112 = x9095 / x9110;
    const Real x9116 = sqrt(x9112);
    const Real x9117 = x9116 * 2.0;
    const Real x9119 = sqrt(x9116);
    after[3 * LAYERS] = x9119;
    const Real x9120 = x9119 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9122 = x8980 / 1000.0;
    const Real x9124 = x5303 + x9122;
    after[3 * LAYERS + 2] = x9124;
    Real a9128_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9126 = real_458[l] + real_449[l];
        a9128_last = a9128_last + a9126;
        real_444[l] = a9126;
    }
    const Real x9130 = a9128_last / 1000.0;
    after[3 * LAYERS + 3] = x9130;
    Real a9132_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9132_last = a9132_last + real_177[l];
    }
    after[3 * LAYERS + 4] = a9132_last;
    const Mask x9134 = (x57 > 0.0);
    // snow.snow_age
    const Real x9135 = state[3 * LAYERS + 32] + seconds;
    const Real x9136 = select(x9134, 0.0, x9135);
    const Real x9138 = select(x9056, x9136, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x9138;
    // layered_snow_step.of_cell
    const Real x9140 = x1372 * x464;
    const Real x9146 = x1472 * x1526;
    const Real x9151 = x9146 - x9140;
    after[3 * LAYERS + 33] = x9151;
    // snow_free_ground.specific_humidity
    const Real x9153 = 1 / x3697;
    const Real x9154 = x9153 * x9153;
    const Real x9158 = x9153 * 1004.5;
    // snow_free_ground.rate
    const Real x9161 = x3791 + x3800;
    const Real x9163 = x9161 + a3843_last;
    const Real x9165 = x9163 * 1000.0;
    const Real x9167 = x9165 + x3863;
    // snow_free_ground.specific_humidity
    const Real x9169 = x9167 * x9158;
    const Real x9174 = forcing[2] + x9169;
    after[3 * LAYERS + 39] = x9174;
    // layered_snow_step._fluxes
    const Real x9181 = x3873 + x9053;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x9183 = x1472 * 2501000.0;
    const Real x9186 = x1372 * 2830000.0;
    const Real x9189 = x9183 - x9186;
    // layered_snow_step._fluxes
    const Real x9191 = x9181 * x9189;
    // layered_snow_step.sensible_heat
    const Real x9202 = x9072 - x26;
    const Real x9204 = x3697 * x9202;
    // layered_snow_step.precipitation_heat
    const Real x9225 = x9072 - forcing[1];
    const Real x9227 = x2475 * x9225;
    // layered_snow_step._budget
    const Real x9252 = 1.0 - x9108;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9265_last = real_of(0.0);
    Real a9271_last = real_of(1.0);
    Real a9272_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7724 = 2094000.0 * real_423[l];
        const Real a7726 = a7724 + 333500000.0;
        const Real a9261 = real_332[l] - real_247[l];
        const Real a9264 = real_327[l] - 273.15;
        a9265_last = a9265_last + numbers[l];
        const Real a9265 = a9265_last;
        const Real a3976_2369 = numbers[l] * 0.5;
        const Real a9267 = a9265 - a3976_2369;
        const Mask a9269 = (a9264 >= 0.0);
        const Real a9270 = real_of_mask(a9269);
        a9271_last = a9271_last * a9270;
        const Real a9271 = a9271_last;
        a9272_last = a9272_last + a9271;
        real_400[l] = a7726;
        real_335[l] = a9261;
        real_390[l] = a9264;
        real_322[l] = a9267;
    }
    // diagnostics.crossing_depth
    const Index x9273 = index_of_real(a9272_last);
    const Index x9274 = at_most(x9273, (LAYERS - 1));
    const Index x9275 = x9274 - 1;
    const Index x9276 = at_least(x9275, 0);
    const Real x9277 = pick(real_390, x9276);
    const Real x9279 = pick(real_390, x9274);
    const Real x9281 = pick(real_322, x9276);
    const Real x9283 = pick(real_322, x9274);
    const Mask x9285 = (x9277 > x9279);
    const Real x9286 = x9277 - x9279;
    const Real x9288 = select(x9285, x9286, 1.0);
    const Real x9290 = x9283 - x9281;
    const Real x9292 = x9290 * x9277;
    const Real x9296 = x9292 / x9288;
    const Mask x9301 = (x9273 == 0);
    const Mask x9303 = (x9273 == LAYERS);
    // air.emission
    const Real x9322 = x9119 * x9119;
    const Real x9325 = x9322 * x9322;
    const Real x9328 = x9325 * 5.67e-08;
    // balances._depth
    const Real x9337 = seconds / 2501000000.0;
    const Real x9339 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9345 = x9189 * 1000.0;
    const Real x9347 = x9191 / x9345;
    // balances.surface_energy_residual
    const Mask x9379 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9411 = x9130 * 1000.0;
    // snow_layers.spread
    const Mask x9413 = (x9411 > 0.0);
    const Mask x9414 = (a9132_last > 0.0);
    const Mask x9415 = (x9413 & x9414);
    Real a9416_last = real_of(0.0);
    Real a9418_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9416_last = a9416_last + real_444[l];
        a9418_last = a9418_last + real_177[l];
    }
    const Mask x9419 = (a9416_last > 0.0);
    const Mask x9420 = (a9418_last > 0.0);
    const Mask x9421 = (x9419 & x9420);
    const Mask x9422 = (x9415 & x9421);
    const Real x9423 = select(x9421, a9416_last, 1.0);
    const Real x9425 = x9411 / x9423;
    const Real x9429 = select(x9422, x9425, 0.0);
    const Mask x9431 = ~x9421;
    const Mask x9432 = (x9415 & x9431);
    const Real x9433 = select(x9432, a9132_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9435 = x9433 + 0.5;
    const Real x9436 = 1 / x9435;
    const Real x9437 = x9436 * x9436;
    const Real x9441 = x9436 * 0.1;
    const Real x9444 = x9433 + 1.0;
    const Real x9445 = 1 / x9444;
    const Real x9446 = x9445 * x9445;
    const Real x9449 = x9445 * 0.2;
    const Real x9452 = x9433 + 0.25;
    const Real x9453 = 1 / x9452;
    const Real x9454 = x9453 * x9453;
    const Real x9457 = x9453 * 0.05;
    // snow_layers.layer_shares
    const Real x9460 = x9441 + x9449;
    const Real x9463 = x9460 + x9457;
    const Real x9466 = 1.0 - x9463;
    const Real x9467 = x9466 / 2.0;
    real_444[0] = x9441;
    real_444[1] = x9449;
    real_444[2] = x9467;
    real_444[3] = x9467;
    real_444[4] = x9457;
    // snow_layers.spread
    const Mask x9473 = (x9119 > 273.15);
    const Real x9474 = select(x9473, 273.15, x9119);
    // snow_layers.spread, snow_layers.content_of
    Real a9507_last = real_of(0.0);
    Real a9509_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9471 = select(x9432, real_444[l], 0.0);
        const Real a9476 = select(x9422, real_459[l], 273.15);
        const Real a9478 = x9429 * real_458[l];
        const Real a9482 = a9471 * x9411;
        const Real a9486 = a9478 + a9482;
        const Real a9488 = x9429 * real_449[l];
        const Real a9492 = select(x9432, x9474, a9476);
        const Real a9494 = a9486 * 2106.0;
        const Real a9496 = a9488 * 4218.0;
        const Real a9498 = a9494 + a9496;
        const Real a9500 = a9492 - 273.15;
        const Real a154_2428 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9507_last = a9507_last + a154_2428;
        a9509_last = a9509_last + state[l + 3 * LAYERS + 20];
        real_177[l] = a9471;
        real_388[l] = a9498;
        real_178[l] = a9500;
    }
    // snow_layers.spread
    const Mask x9510 = (a9507_last > 0.0);
    const Mask x9511 = (a9509_last > 0.0);
    const Mask x9512 = (x9510 & x9511);
    const Mask x9513 = (x153 & x9512);
    const Real x9514 = select(x9512, a9507_last, 1.0);
    const Real x9516 = x149 / x9514;
    const Real x9520 = select(x9513, x9516, 0.0);
    const Mask x9522 = ~x9512;
    const Mask x9523 = (x153 & x9522);
    const Real x9524 = select(x9523, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9526 = x9524 + 0.5;
    const Real x9527 = 1 / x9526;
    const Real x9528 = x9527 * x9527;
    const Real x9532 = x9527 * 0.1;
    const Real x9535 = x9524 + 1.0;
    const Real x9536 = 1 / x9535;
    const Real x9537 = x9536 * x9536;
    const Real x9540 = x9536 * 0.2;
    const Real x9543 = x9524 + 0.25;
    const Real x9544 = 1 / x9543;
    const Real x9545 = x9544 * x9544;
    const Real x9548 = x9544 * 0.05;
    // snow_layers.layer_shares
    const Real x9551 = x9532 + x9540;
    const Real x9554 = x9551 + x9548;
    const Real x9557 = 1.0 - x9554;
    const Real x9558 = x9557 / 2.0;
    real_444[0] = x9532;
    real_444[1] = x9540;
    real_444[2] = x9558;
    real_444[3] = x9558;
    real_444[4] = x9548;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7645 = real_409[l] + real_408[l];
        real_461[l] = a7645;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7716 = real_423[l] - real_423[l + 1];
        real_282[l] = a7716;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9314 = real_292[l] - real_332[l];
        const Real a9381 = real_327[l] - state[l];
        const Real a9383 = real_334[l] * numbers[l];
        const Real a9392 = real_400[l] * numbers[l];
        const Real a9396 = a9392 / seconds;
        real_423[l] = a9314;
        real_322[l] = a9381;
        real_390[l] = a9383;
        real_247[l] = a9396;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9562 = select(x9523, real_444[l], 0.0);
        const Real a9564 = select(x9513, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9566 = x9520 * state[l + 3 * LAYERS + 5];
        const Real a9570 = a9562 * x149;
        const Real a9574 = a9566 + a9570;
        const Real a9576 = x9520 * state[l + 3 * LAYERS + 10];
        const Real a9580 = select(x9523, x223, a9564);
        const Real a9582 = a9574 * 2106.0;
        const Real a9584 = a9576 * 4218.0;
        const Real a9586 = a9582 + a9584;
        const Real a9588 = a9580 - 273.15;
        real_459[l] = a9562;
        real_462[l] = a9586;
        real_463[l] = a9588;
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
            const Real a4847 = moved_numbers[l] * 0.5;
            const Real a4848 = moved_numbers[l + 4 * LAYERS + 47] * real_256[l];
            const Real a4849 = a4847 - a4848;
            const Real a4850 = a4849 / numbers[l + 4 * LAYERS + 47];
            real_411[l] = a3967;
            real_414[l] = a4847;
            real_493[l] = a4850;
        }
        // implicit_water._problem
        const Real x4878 = moved_numbers[12 * LAYERS + 53] * real_258[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4874 = real_416[l] * real_257[l];
            const Real a4875 = real_493[l] * real_258[l];
            const Real a4876 = a4874 - a4875;
            const Real a4877 = a4876 / real_256[l];
            real_494[l] = a4877;
        }
        const Real x4879 = real_494[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4880 = x4879 + x4878;
        // retention.given_head
        const Real x4881 = -x3975;
        const Real x4882 = select(x3993, 0.0, x3975);
        const Real x4884 = x4882 / x3994;
        const Real x4885 = -x4884;
        // retention.flowing
        const Real x4886 = select(x3996, moved_numbers[3 * LAYERS + 47], x4881);
        const Real x4887 = select(x3998, moved_numbers[10 * LAYERS + 52], x4885);
        const Real x4888 = x4887 - moved_numbers[10 * LAYERS + 52];
        const Real x4890 = moved_numbers[11 * LAYERS + 52] * x4000;
        const Real x4892 = x4888 * numbers[11 * LAYERS + 52];
        const Real x4894 = x4892 + x4890;
        const Real x4896 = x4894 * x4004;
        const Real x4898 = x4886 * x4004;
        const Real x4899 = x4896 * x3997;
        const Real x4901 = x4898 - x4899;
        const Real x4902 = moved_numbers[11 * LAYERS + 52] * x4007;
        const Real x4903 = x4901 - x4902;
        const Real x4904 = x4903 / x4006;
        const Real x4905 = x3975 + moved_numbers[3 * LAYERS + 47];
        const Real x4906 = select(x4009, 0.0, x4905);
        const Real x4907 = x4904 + x4906;
        // implicit_water._problem
        const Real x4908 = real_414[0] * x4004;
        const Real x4909 = x4896 * real_255[0];
        const Real x4911 = x4908 - x4909;
        const Real x4912 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4913 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4914 = x4913 + x4912;
        const Real x4915 = real_416[LAYERS - 1] * x4014;
        const Real x4916 = x4914 * x4014;
        const Real x4917 = x4915 * x4013;
        const Real x4918 = x4917 + x4916;
        const Real x4919 = x4907 + x4911;
        const Real x4920 = real_494[0] * x4016;
        const Real x4921 = x4919 * real_258[0];
        const Real x4922 = x4921 + x4920;
        // retention.given_head
        const Real x4923 = -moved_numbers[12 * LAYERS + 53];
        const Real x4924 = select(x4019, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4926 = x4924 / x4020;
        const Real x4927 = -x4926;
        // retention.flowing
        const Real x4928 = select(x4022, moved_numbers[4 * LAYERS + 46], x4923);
        const Real x4929 = select(x4024, moved_numbers[11 * LAYERS + 51], x4927);
        const Real x4930 = x4929 - moved_numbers[11 * LAYERS + 51];
        const Real x4932 = moved_numbers[12 * LAYERS + 51] * x4026;
        const Real x4934 = x4930 * numbers[12 * LAYERS + 51];
        const Real x4936 = x4934 + x4932;
        const Real x4938 = x4936 * x4030;
        const Real x4940 = x4928 * x4030;
        const Real x4941 = x4938 * x4023;
        const Real x4943 = x4940 - x4941;
        const Real x4944 = moved_numbers[12 * LAYERS + 51] * x4033;
        const Real x4945 = x4943 - x4944;
        const Real x4946 = x4945 / x4032;
        const Real x4947 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4948 = select(x4035, 0.0, x4947);
        const Real x4949 = x4946 + x4948;
        // implicit_water._problem
        const Real x4950 = x4880 * x4037;
        const Real x4951 = x4949 * x3991;
        const Real x4952 = x4951 + x4950;
        // retention.brim
        real_495[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_495[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_496[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_496[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4955 = real_495[l] - real_496[l];
            const Real a4960 = real_303[l] * a4955;
            const Real a4961 = real_496[l] + a4960;
            const Real a4962 = moved_numbers[l + 3 * LAYERS + 47] - a4961;
            const Real a4967 = real_316[l] * a4962;
            const Real a4968 = a4961 + a4967;
            const Real a4969 = a4968 * real_263[l];
            const Real a4970 = moved_numbers[l + 3 * LAYERS + 47] - a4969;
            const Real a4971 = a4970 / real_262[l];
            const Real a4972 = a4971 / real_263[l];
            const Real a4973 = moved_numbers[l + LAYERS + 47] * real_264[l];
            const Real a4974 = a4972 - a4973;
            const Real a4975 = a4974 / numbers[l + LAYERS + 47];
            const Real a4976 = a4975 * real_265[l];
            const Real a4977 = moved_numbers[l + 2 * LAYERS + 47] - real_410[l];
            const Real a4978 = a4977 * real_265[l];
            const Real a4979 = a4976 * real_266[l];
            const Real a4980 = a4979 + a4978;
            const Real a4981 = real_410[l] + a4980;
            const Real a4984 = select(mask_299[l], a4981, 0.0);
            const Real a4986 = a4984 - real_410[l];
            const Real a4988 = a4977 * real_296[l];
            const Real a4989 = a4986 - a4988;
            const Real a4990 = a4989 / real_266[l];
            const Real a4993 = select(mask_308[l], 0.0, a4990);
            const Real a4995 = a4993 / real_314[l];
            const Real a4997 = moved_numbers[l + LAYERS + 47] * real_313[l];
            const Real a4998 = a4995 * numbers[l + LAYERS + 47];
            const Real a4999 = a4998 + a4997;
            const Real a5001 = moved_numbers[l + 10 * LAYERS + 52] - a4999;
            const Real a5004 = select(mask_340[l], 0.0, a5001);
            const Real a5006 = a5004 * real_298[l];
            const Real a5012 = select(mask_345[l], real_415[l], a4984);
            const Real a5014 = a5012 - real_422[l];
            const Real a5016 = a5014 * 100.0;
            const Real a5019 = select(mask_346[l], 0.0, a5016);
            const Real a5022 = select(mask_347[l], 0.0, a5019);
            const Real a5026 = select(mask_348[l], moved_numbers[l + 3 * LAYERS + 47], a5006);
            const Real a5029 = select(mask_349[l], moved_numbers[l + 10 * LAYERS + 52], a5004);
            const Real a5031 = a5029 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5035 = moved_numbers[l + 11 * LAYERS + 52] * real_309[l];
            const Real a5037 = a5031 * numbers[l + 11 * LAYERS + 52];
            const Real a5039 = a5037 + a5035;
            const Real a5042 = a5039 * real_306[l];
            const Real a5045 = a5026 * real_306[l];
            const Real a5046 = a5042 * real_310[l];
            const Real a5048 = a5045 - a5046;
            const Real a5050 = moved_numbers[l + 11 * LAYERS + 52] * real_304[l];
            const Real a5051 = a5048 - a5050;
            const Real a5052 = a5051 / real_276[l];
            const Real a5054 = moved_numbers[l + 3 * LAYERS + 47] - a5006;
            const Real a5057 = select(mask_350[l], 0.0, a5054);
            const Real a5059 = a5052 + a5057;
            real_497[l] = a4984;
            real_498[l] = a5004;
            real_499[l] = a5006;
            real_500[l] = a5012;
            real_501[l] = a5022;
            real_502[l] = a5042;
            real_503[l] = a5059;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4851 = real_414[l] + real_414[l + 1];
            const Real a4852 = a4851 * real_279[l];
            const Real a4853 = real_414[l] - a4852;
            const Real a4854 = a4853 / real_278[l];
            const Real a4855 = real_416[l] - real_416[l + 1];
            const Real a4856 = a4854 * real_280[l];
            const Real a4857 = a4855 * real_279[l];
            const Real a4858 = a4857 + a4856;
            const Real a4859 = real_416[l + 1] + a4858;
            const Real a4860 = real_416[l] + real_416[l + 1];
            const Real a4861 = a4860 * 0.5;
            const Real a4862 = a4859 - a4861;
            const Real a4867 = real_286[l] * a4862;
            const Real a4868 = a4861 + a4867;
            const Real a4869 = a4868 * real_283[l];
            const Real a4870 = real_493[l] + real_493[l + 1];
            const Real a4871 = a4870 * real_285[l];
            const Real a4872 = a4869 - a4871;
            const Real a4873 = a4872 / real_284[l];
            const Real a5063 = select(mask_351[l], moved_numbers[l + 3 * LAYERS + 47], real_499[l + 1]);
            const Real a5066 = select(mask_352[l], moved_numbers[l + 10 * LAYERS + 52], real_498[l + 1]);
            const Real a5068 = a5066 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5072 = moved_numbers[l + 11 * LAYERS + 52] * real_353[l];
            const Real a5074 = a5068 * numbers[l + 11 * LAYERS + 52];
            const Real a5076 = a5074 + a5072;
            const Real a5079 = a5076 * real_354[l];
            const Real a5082 = a5063 * real_354[l];
            const Real a5083 = a5079 * real_288[l];
            const Real a5085 = a5082 - a5083;
            const Real a5087 = moved_numbers[l + 11 * LAYERS + 52] * real_355[l];
            const Real a5088 = a5085 - a5087;
            const Real a5089 = a5088 / real_287[l];
            const Real a5091 = moved_numbers[l + 3 * LAYERS + 47] - real_499[l + 1];
            const Real a5094 = select(mask_356[l], 0.0, a5091);
            const Real a5096 = a5089 + a5094;
            const Real a5100 = select(mask_357[l], moved_numbers[l + 3 * LAYERS + 48], real_499[l]);
            const Real a5103 = select(mask_359[l], moved_numbers[l + 10 * LAYERS + 53], real_498[l]);
            const Real a5105 = a5103 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a5109 = moved_numbers[l + 11 * LAYERS + 53] * real_360[l];
            const Real a5111 = a5105 * numbers[l + 11 * LAYERS + 53];
            const Real a5113 = a5111 + a5109;
            const Real a5116 = a5113 * real_361[l];
            const Real a5119 = a5100 * real_361[l];
            const Real a5120 = a5116 * real_358[l];
            const Real a5122 = a5119 - a5120;
            const Real a5124 = moved_numbers[l + 11 * LAYERS + 53] * real_362[l];
            const Real a5125 = a5122 - a5124;
            const Real a5126 = a5125 / real_290[l];
            const Real a5128 = moved_numbers[l + 3 * LAYERS + 48] - real_499[l];
            const Real a5131 = select(mask_363[l], 0.0, a5128);
            const Real a5133 = a5126 + a5131;
            const Real a5135 = real_503[l] + a5133;
            const Real a5137 = a5135 * 0.5;
            real_496[l] = a4851;
            real_281[l] = a4873;
            real_504[l] = a5096;
            real_505[l] = a5137;
        }
        // implicit_water._downward
        real_496[LAYERS - 1] = real_414[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5140 = real_496[l] * real_306[l];
            const Real a5141 = real_502[l] * real_271[l];
            const Real a5143 = a5140 - a5141;
            real_414[l] = a5143;
        }
        const Real x5151 = real_503[LAYERS - 1] + real_414[LAYERS - 1];
        const Real x5153 = x4880 * x5150;
        const Real x5154 = x5151 * x3991;
        const Real x5155 = x5154 + x5153;
        const Real x5157 = x4918 * real_306[LAYERS - 1];
        const Real x5158 = real_502[LAYERS - 1] * x4015;
        const Real x5160 = x5157 - x5158;
        const Real x5162 = x5155 + x5160;
        // implicit_water._upward
        const Real x5172 = real_494[0] * real_294[0];
        const Real x5173 = real_503[0] * real_258[0];
        const Real x5174 = x5173 + x5172;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5145 = real_505[l] + real_414[l];
            const Real a5147 = real_281[l] * real_364[l];
            const Real a5148 = a5145 * real_285[l];
            const Real a5149 = a5148 + a5147;
            const Real a5164 = real_503[l + 1] + real_504[l];
            const Real a5166 = a5164 * 0.5;
            const Real a5168 = real_281[l] * real_366[l];
            const Real a5169 = a5166 * real_285[l];
            const Real a5170 = a5169 + a5168;
            real_494[l] = a5149;
            real_502[l + 1] = a5170;
        }
        // implicit_water._flow
        real_494[LAYERS - 1] = x5162;
        real_502[0] = x5174;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5177 = real_501[l] * real_275[l];
            const Real a5179 = real_494[l] * real_297[l];
            const Real a5180 = a5179 + a5177;
            const Real a5183 = real_501[l] * real_252[l];
            const Real a5185 = real_502[l] * real_297[l];
            const Real a5186 = a5185 + a5183;
            real_414[l] = a5180;
            real_503[l] = a5186;
        }
        const Real x5188 = x4922 - real_503[0];
        const Real x5191 = select(x5189, x3927, x5188);
        // implicit_water._remaining
        const Real x5193 = real_500[0] - x3964;
        const Real x5195 = x5193 * 100.0;
        const Real x5198 = select(x5196, 0.0, x5195);
        const Real x5201 = select(x5199, 0.0, x5198);
        // implicit_water._flow
        const Real x5203 = x3849 * x5200;
        const Real x5204 = x5201 * x3845;
        const Real x5205 = x5204 + x5203;
        const Real x5223 = real_414[LAYERS - 1] - x4952;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5221 = real_414[l] - real_503[l + 1];
            real_502[l + 1] = a5221;
        }
        // implicit_water._gain
        real_502[0] = x5191;
        for (int l = 0; l < LAYERS - 1; ++l) real_503[l] = real_502[l + 1];
        real_503[LAYERS - 1] = x5223;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5207 = real_500[l] - real_411[l];
            const Real a5209 = a5207 * 100.0;
            const Real a5212 = select(mask_368[l], 0.0, a5209);
            const Real a5215 = select(mask_369[l], 0.0, a5212);
            const Real a5217 = real_421[l] * real_311[l];
            const Real a5218 = a5215 * real_244[l];
            const Real a5219 = a5218 + a5217;
            const Real a5225 = real_497[l] - real_500[l];
            const Real a5227 = a5225 * 1e-09;
            const Real a5229 = real_500[l] + a5227;
            const Real a5233 = a5229 - moved_state[l + 2 * LAYERS];
            const Real a5235 = moved_numbers[l] * real_267[l];
            const Real a5236 = a5233 * numbers[l];
            const Real a5237 = a5236 + a5235;
            const Real a5239 = a5219 + in_row(l, 0, x5205);
            const Real a5245 = real_502[l] - real_503[l];
            const Real a5247 = a5245 - a5239;
            const Real a5249 = a5247 * seconds;
            const Real a5251 = a5237 - a5249;
            const Real a5258 = a5251 + real_261[l];
            const Real a5259 = -a5258;
            real_414[l] = a5219;
            real_494[l] = a5259;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_289, real_318, real_291, real_494, real_503);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5261 = real_503[l] * real_293[l];
            const Real a5262 = real_503[l] * real_302[l];
            real_494[l] = a5261;
            real_500[l] = a5262;
        }
        const Real x5263 = -real_500[0];
        real_343[0] = x5191;
        for (int l = 0; l < LAYERS - 1; ++l) real_343[l + 1] = real_502[l + 1];
        real_343[LAYERS] = x5223;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5264 = real_494[l] - real_500[l + 1];
            real_344[l + 1] = a5264;
        }
        real_344[0] = x5263;
        real_344[LAYERS] = real_494[LAYERS - 1];
        const Real x5268 = real_503[0] * w4395;
        const Real x5269 = x5205 + x5268;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5267 = real_343[l] + real_344[l];
            const Real a5274 = select(x4846, a5267, 0.0);
            real_315[l] = a5274;
        }
        moved_results[LAYERS + 13] = real_315[LAYERS];
        moved_results[LAYERS + 31] = real_315[LAYERS];
        // implicit_water.<genexpr>
        const Real x5276 = select(x4846, x5269, 0.0);
        // water_flow.__call__
        const Real x5296 = x3927 - real_315[0];
        const Real x5298 = x5296 * seconds;
        const Real x5301 = select(x5299, moved_numbers[LAYERS + 10], x5298);
        const Real x5304 = select(x5302, 0.0, x5301);
        const Real x5307 = x5304 / seconds;
        const Real x5308 = x5296 - x5307;
        moved_results[LAYERS + 12] = x5308;
        // step_parts.from_ground
        const Real x5399 = x5276 + x3854;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5310_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5270 = real_503[l] * real_300[l];
            const Real a5271 = real_414[l] + a5270;
            const Real a5278 = select(x4846, a5271, 0.0);
            const Real a5280 = moved_numbers[l] * real_260[l];
            const Real a5281 = a5280 * (-1.0);
            const Real a5282 = a5281 / numbers[l];
            const Real a5284 = a5278 + in_row(l, 0, x5276);
            const Real a5286 = real_315[l] - real_315[l + 1];
            const Real a5288 = a5286 - a5284;
            const Real a5290 = a5282 * real_259[l];
            const Real a5291 = a5288 * real_260[l];
            const Real a5292 = a5291 + a5290;
            const Real a5294 = moved_state[l + 2 * LAYERS] + a5292;
            const Real a5306 = a5294 + real_10[l];
            moved_after[LAYERS + l] = a5306;
            a5310_last = a5310_last + a5278;
            const Real a5312 = moved_numbers[l + 2 * LAYERS + 47] * real_295[l];
            const Real a5313 = a5306 - a5312;
            const Real a5314 = a5313 / numbers[l + 2 * LAYERS + 47];
            const Real a5316 = a5306 * real_301[l];
            const Real a5317 = a5294 - a5316;
            const Real a5318 = a5317 / real_292[l];
            const Real a5320 = a5318 * numbers[l + 2 * LAYERS + 47];
            const Real a5321 = moved_numbers[l + 2 * LAYERS + 47] * real_301[l];
            const Real a5322 = a5321 + a5320;
            const Real a5324 = a5322 * (-1.3505762785178115);
            const Real a5326 = moved_numbers[l + 13 * LAYERS + 54] + a5324;
            const Real a5328 = a5326 * real_270[l];
            const Real a5330 = moved_numbers[l + 14 * LAYERS + 54] * real_295[l];
            const Real a5331 = a5314 * numbers[l + 14 * LAYERS + 54];
            const Real a5332 = a5331 + a5330;
            const Real a5334 = a5314 * real_4[l];
            const Real a5335 = a5334 + a5330;
            const Real a5338 = a5335 * real_274[l];
            const Real a5339 = a5332 - a5338;
            const Real a5340 = a5339 / real_273[l];
            const Real a5342 = a5314 * 4.6;
            const Real a5344 = a5314 * 3.6;
            const Real a5347 = a5344 * real_268[l];
            const Real a5348 = a5342 - a5347;
            const Real a5349 = a5348 / real_269[l];
            const Real a5351 = a5314 / real_295[l];
            const Real a5353 = a5351 / 2.302585092994046;
            const Real a5357 = select(mask_370[l], 0.0, a5353);
            const Real a5359 = select(flags[l + 4], a5349, a5357);
            const Real a5361 = a5306 - a5294;
            const Real a5363 = a5361 / 0.001;
            const Real a5366 = select(mask_371[l], 0.0, a5363);
            const Real a5369 = select(mask_372[l], 0.0, a5366);
            const Real a5371 = a5369 * real_253[l];
            const Real a5372 = a5371 + a5371;
            const Real a5374 = a5369 * 2.0;
            const Real a5378 = a5372 * real_342[l];
            const Real a5379 = a5374 * real_250[l];
            const Real a5381 = a5378 - a5379;
            const Real a5383 = a5340 - a5359;
            const Real a5385 = a5381 * real_337[l];
            const Real a5386 = a5383 * real_329[l];
            const Real a5387 = a5386 + a5385;
            const Real a5389 = a5359 + a5387;
            const Real a5391 = a5328 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5393 = a5389 * real_328[l];
            const Real a5394 = a5391 * real_338[l];
            const Real a5395 = a5394 + a5393;
            const Real a5397 = a5395 + moved_numbers[l + 12 * LAYERS + 54];
            real_494[l] = a5278;
            real_500[l] = a5282;
            real_502[l] = a5294;
            real_497[l] = a5306;
            real_411[l] = a5397;
        }
        // step_parts.from_ground
        const Real x5401 = x5399 + a5310_last;
        const Real x5403 = x5401 * 1000.0;
        // step_parts.heat
        const Real x5405 = x5403 * 2501000.0;
        const Real x5407 = x5405 - x3880;
        // layered_snow_step.conduct
        const Real x5410 = x1476 * x5409;
        const Real x5412 = x5407 + x5410;
        const Real x5413 = x5412 / x5408;
        const Real x5415 = select(x1474, x5413, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5417 = real_502[0] * 4200000.0;
        const Real x5419 = x5417 - x1563;
        const Real x5421 = moved_numbers[2 * LAYERS + 47] - real_497[0];
        const Real x5423 = x5421 * 1004.0;
        const Real x5425 = x5419 + x5423;
        const Real x5427 = real_497[0] - real_502[0];
        const Real x5429 = x5427 * 2106000.0;
        const Real x5431 = x5425 + x5429;
        // snow_free_ground.ground_conduction
        const Real x5433 = real_411[0] * x1552;
        const Real x5434 = x1553 * real_333[0];
        const Real x5435 = x5434 + x5433;
        // soil_heat.ground_admittance
        const Real x5437 = x5431 * 0.5;
        const Real x5439 = x5437 * numbers[0];
        const Real x5440 = moved_numbers[0] * x5436;
        const Real x5441 = x5440 + x5439;
        const Real x5443 = x5441 / seconds;
        const Real x5445 = x5443 * x5442;
        const Real x5446 = x5445 + x5445;
        const Real x5448 = x5431 * real_333[0];
        const Real x5449 = real_411[0] * x5430;
        const Real x5450 = x5449 + x5448;
        const Real x5452 = x5450 / seconds;
        const Real x5454 = x5446 + x5452;
        const Real x5457 = x5454 / x5456;
        const Real x5459 = x5443 + x5457;
        // snow.into_warming_ground
        const Real x5461 = x5459 * x5460;
        const Real x5462 = x5435 - x5461;
        const Real x5463 = x5462 / x5458;
        const Real x5465 = x1 + x5463;
        // surface_balance.around
        const Real x5467 = x3700 + x2476;
        const Real x5469 = x5467 + x2823;
        const Real x5471 = x2837 - x5415;
        const Real x5473 = x3700 * x26;
        const Real x5474 = x27 * x3697;
        const Real x5475 = x5474 + x5473;
        const Real x5477 = x5471 + x5475;
        const Real x5479 = x5477 + x2849;
        const Real x5481 = x5469 * x5480;
        const Real x5482 = x5479 - x5481;
        const Real x5483 = x5482 / x5468;
        // snow.conductance
        const Real x5485 = x5465 * x5484;
        const Real x5486 = x5435 - x5485;
        const Real x5487 = x5486 / x5464;
        // surface_balance.around
        const Real x5489 = x5469 * x5488;
        const Real x5490 = x5487 - x5489;
        const Real x5491 = x5490 / x5468;
        // surface_balance.skin_temperature
        const Real x5493 = x5491 * state[0];
        const Real x5494 = moved_state[0] * x5488;
        const Real x5495 = x5494 + x5493;
        const Real x5497 = x5483 + x5495;
        const Real x5500 = x5491 * x5499;
        const Real x5501 = x5497 - x5500;
        const Real x5502 = x5501 / x5498;
        // surface_balance.around
        const Real x5504 = x5502 * x5499;
        const Real x5505 = x5504 + x5504;
        const Real x5507 = x5505 * x5499;
        const Real x5508 = x5502 * x5503;
        const Real x5509 = x5508 + x5507;
        const Real x5511 = x2815 * x5506;
        const Real x5512 = x5509 * x2814;
        const Real x5513 = x5512 + x5511;
        const Real x5515 = x5467 + x5513;
        // air.emission
        const Real x5517 = x5505 * x5503;
        const Real x5518 = x5517 + x5517;
        const Real x5520 = x5518 * 5.67e-08;
        // surface_balance.emitted
        const Real x5522 = x1538 * x5519;
        const Real x5523 = x5520 * x1537;
        const Real x5524 = x5523 + x5522;
        const Real x5526 = x5502 * (-1.0);
        const Real x5528 = x5513 * x5525;
        const Real x5529 = x5526 * x5510;
        const Real x5530 = x5529 + x5528;
        const Real x5532 = x5524 + x5530;
        // surface_balance.around
        const Real x5534 = x2464 - x5532;
        const Real x5536 = x5534 - x5415;
        const Real x5538 = x5536 + x5475;
        const Real x5540 = x5538 + x2849;
        const Real x5542 = x5515 * x5541;
        const Real x5543 = x5540 - x5542;
        const Real x5544 = x5543 / x5514;
        const Real x5546 = x5515 * x5545;
        const Real x5547 = x5487 - x5546;
        const Real x5548 = x5547 / x5514;
        // surface_balance.skin_temperature
        const Real x5550 = x5548 * state[0];
        const Real x5551 = moved_state[0] * x5545;
        const Real x5552 = x5551 + x5550;
        const Real x5554 = x5544 + x5552;
        const Real x5557 = x5548 * x5556;
        const Real x5558 = x5554 - x5557;
        const Real x5559 = x5558 / x5555;
        // surface_balance.around
        const Real x5561 = x5559 * x5556;
        const Real x5562 = x5561 + x5561;
        const Real x5564 = x5562 * x5556;
        const Real x5565 = x5559 * x5560;
        const Real x5566 = x5565 + x5564;
        const Real x5568 = x2815 * x5563;
        const Real x5569 = x5566 * x2814;
        const Real x5570 = x5569 + x5568;
        const Real x5572 = x5467 + x5570;
        // air.emission
        const Real x5574 = x5562 * x5560;
        const Real x5575 = x5574 + x5574;
        const Real x5577 = x5575 * 5.67e-08;
        // surface_balance.emitted
        const Real x5579 = x1538 * x5576;
        const Real x5580 = x5577 * x1537;
        const Real x5581 = x5580 + x5579;
        const Real x5583 = x5559 * (-1.0);
        const Real x5585 = x5570 * x5582;
        const Real x5586 = x5583 * x5567;
        const Real x5587 = x5586 + x5585;
        const Real x5589 = x5581 + x5587;
        // surface_balance.around
        const Real x5591 = x2464 - x5589;
        const Real x5593 = x5591 - x5415;
        const Real x5595 = x5593 + x5475;
        const Real x5597 = x5595 + x2849;
        const Real x5599 = x5572 * x5598;
        const Real x5600 = x5597 - x5599;
        const Real x5601 = x5600 / x5571;
        // snow.conductance
        const Real x5603 = x1 * x5602;
        const Real x5604 = x5435 - x5603;
        const Real x5605 = x5604 / x0;
        // surface_balance.around
        const Real x5607 = x5572 * x5606;
        const Real x5608 = x5605 - x5607;
        const Real x5609 = x5608 / x5571;
        // surface_balance.top
        const Real x5612 = x1 * x5611;
        const Real x5613 = x1 - x5612;
        const Real x5614 = x5613 / x0;
        const Real x5616 = x5609 * x5611;
        const Real x5617 = x5614 * x5610;
        const Real x5618 = x5617 + x5616;
        // ground_heat.series_conductance
        real_503[0] = real_411[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_503[l + 1] = real_411[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5622 = real_503[l] * real_312[l];
            const Real a4847_1767 = moved_numbers[l] * 0.5;
            const Real a5623 = a4847_1767 - a5622;
            const Real a5624 = a5623 / real_305[l];
            real_414[l] = a5624;
        }
        // soil_heat.conductance
        const Real x5633 = x1 * x5615;
        const Real x5634 = x5618 * x0;
        const Real x5635 = x5634 + x5633;
        const Real x5637 = x5635 * x5636;
        const Real x5638 = x5435 - x5637;
        const Real x5639 = x5638 / x5632;
        // soil_heat.__call__
        const Real x5641 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5643 = real_411[LAYERS - 1] * x5640;
        const Real x5644 = x5641 * real_333[LAYERS - 1];
        const Real x5645 = x5644 + x5643;
        const Real x5647 = moved_numbers[LAYERS + 46] * x5646;
        const Real x5648 = x5645 - x5647;
        const Real x5649 = x5648 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5649;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5626 = real_414[l] + real_414[l + 1];
            const Real a5630 = a5626 * real_367[l];
            const Real a5675 = real_315[l + 1] * 4200000.0;
            const Real a5684 = select(mask_373[l], 0.0, a5675);
            const Real a5690 = select(mask_374[l], 0.0, a5675);
            const Real a5697 = a5684 - a5630;
            const Real a5699 = a5630 + a5690;
            const Real a5700 = -a5699;
            real_411[l + 1] = a5697;
            real_503[l] = a5700;
        }
        // ground_heat.ground_equations
        real_411[0] = x5639;
        real_503[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5782 = x1374 * real_326[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5655 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5658 = moved_numbers[l + 2 * LAYERS + 47] - real_497[l];
            const Real a5660 = a5658 * 1004.0;
            const Real a5662 = a5660 - a5655;
            const Real a5664 = real_497[l] * 2106000.0;
            const Real a5666 = a5662 + a5664;
            const Real a5668 = moved_numbers[l + 2 * LAYERS + 47] * real_307[l];
            const Real a5670 = moved_numbers[l + 17 * LAYERS + 54] * real_219[l];
            const Real a5671 = a5670 - a5668;
            const Real a5673 = a5666 + a5671;
            const Real a5677 = real_502[l] - moved_state[l + 2 * LAYERS];
            const Real a5679 = a5677 * 4200000.0;
            const Real a5681 = a5673 - a5679;
            const Real a5693 = real_502[l] * 2094000.0;
            const Real a5695 = a5681 + a5693;
            moved_results[LAYERS + 44 + l] = a5695;
            const Real a5702 = a5695 * real_317[l];
            const Real a5703 = moved_state[l] * real_334[l];
            const Real a5704 = a5703 + a5702;
            const Real a5706 = real_502[l] * 333500000.0;
            const Real a5708 = a5704 + a5706;
            const Real a5710 = real_500[l] * in_row(l, LAYERS - 1, x5646);
            const Real a5711 = in_row(l, LAYERS - 1, x5649) * real_260[l];
            const Real a5712 = a5711 + a5710;
            const Real a5714 = a5708 - a5712;
            const Real a5717 = real_500[l] * real_272[l];
            const Real a5719 = real_411[l] * real_260[l];
            const Real a5720 = a5719 + a5717;
            const Real a5723 = real_500[l] * real_277[l];
            const Real a5725 = real_503[l] * real_260[l];
            const Real a5726 = a5725 + a5723;
            const Real a5730 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5732 = -a5730;
            const Real a5735 = select(mask_375[l], moved_numbers[l + 3 * LAYERS + 47], a5732);
            const Real a5737 = a5735 * real_320[l];
            const Real a5738 = moved_numbers[l + 3 * LAYERS + 47] - a5737;
            const Real a5739 = a5738 / real_324[l];
            const Real a5741 = a5739 / real_320[l];
            const Real a5743 = moved_numbers[l + LAYERS + 47] * real_319[l];
            const Real a5744 = a5741 - a5743;
            const Real a5745 = a5744 / numbers[l + LAYERS + 47];
            const Real a5747 = a5745 * real_341[l];
            const Real a5749 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5751 = a5749 * real_341[l];
            const Real a5752 = a5747 * real_339[l];
            const Real a5753 = a5752 + a5751;
            const Real a5755 = moved_numbers[l + 15 * LAYERS + 54] + a5753;
            const Real a5759 = select(mask_376[l], moved_numbers[l + 15 * LAYERS + 54], a5755);
            const Real a5778 = select(mask_378[l], real_497[l], a5759);
            const Real a5780 = select(mask_377[l], real_497[l], a5778);
            real_414[l] = a5681;
            real_10[l] = a5695;
            real_421[l] = a5714;
            real_501[l] = a5720;
            real_496[l] = a5726;
            real_499[l] = a5749;
            real_498[l] = a5780;
        }
        // ground_heat.with_exchange
        const Real x5784 = real_501[0] * x1472;
        const Real x5785 = x5784 - x5782;
        const Real x5787 = x1374 * x5636;
        const Real x5789 = x5639 * x1472;
        const Real x5790 = x5789 - x5787;
        // snow_ground._equations
        const Real x7164 = x1370 * seconds;
        const Real x7166 = select(x5791, x7164, 0.0);
        const Real x7168 = x1374 * x5793;
        const Real x7169 = x7166 * x1372;
        const Real x7170 = x7169 + x7168;
        const Real x7171 = moved_numbers[0] * x5796;
        const Real x7173 = x7170 + x7171;
        const Real x7174 = x7173 / numbers[0];
        const Real x7175 = x5785 * x5727;
        const Real x7176 = x5601 * x5781;
        const Real x7177 = x7176 + x7175;
        const Real x7179 = x5785 + x7174;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7220 = real_480[l] * 2106.0;
            const Real a7223 = a7220 * real_382[l];
            const Real a7224 = real_480[l] * 4218.0;
            const Real a7227 = a7224 * real_380[l];
            const Real a7228 = real_480[l] * 333500.0;
            const Real a7230 = a7228 * (-1.0);
            const Real a7232 = a7223 * real_387[l];
            const Real a7233 = a7230 * real_133[l];
            const Real a7235 = a7227 * real_379[l];
            const Real a7236 = a7235 - a7233;
            const Real a7237 = select(mask_429[l], a7236, 0.0);
            const Real a7238 = select(mask_405[l], a7232, a7237);
            const Real a7239 = real_490[l] * 333500.0;
            const Real a7242 = a7239 * real_154[l];
            const Real a7244 = a7242 * (-1.0);
            const Real a7246 = a7244 / real_381[l];
            const Real a7250 = select(mask_432[l], 0.0, a7246);
            const Real a7254 = select(mask_433[l], 0.0, a7250);
            const Real a7258 = a7254 * real_389[l];
            const Real a7260 = a7258 + a7258;
            const Real a7263 = real_491[l] * real_141[l];
            const Real a7265 = a7260 * real_383[l];
            const Real a7267 = a7265 + a7263;
            const Real a7272 = a7267 * real_173[l];
            const Real a7274 = real_488[l] * real_386[l];
            const Real a7275 = a7274 - a7272;
            const Real a7278 = a7267 * real_167[l];
            const Real a7280 = real_487[l] * real_386[l];
            const Real a7281 = a7280 - a7278;
            const Real a7283 = a7281 - real_492[l];
            const Real a7286 = select(mask_434[l], 0.0, a7283);
            const Real a7288 = a7254 / 0.1;
            const Real a7292 = select(mask_435[l], 0.0, a7288);
            const Real a7295 = a7292 * real_413[l];
            const Real a7297 = a7286 * real_420[l];
            const Real a7298 = a7297 - a7295;
            const Real a7301 = a7281 - a7298;
            real_486[l] = a7228;
            real_485[l] = a7232;
            real_484[l] = a7235;
            real_444[l] = a7238;
            real_483[l] = a7242;
            real_482[l] = a7263;
            real_481[l] = a7275;
            real_479[l] = a7280;
            real_475[l] = a7301;
        }
        // snow_ground._links
        const Real x7305 = real_475[0] * x7303;
        const Real x7308 = select(x5791, x7305, 0.0);
        // snow_skin.skin_flux
        const Real x7333 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7338 = x7333 * x1439;
        const Real x7340 = x1442 * x7332;
        const Real x7342 = x7340 + x7338;
        const Real x7343 = -x7342;
        // calm_air.limited_richardson
        const Real x7347 = select(x7344, x7342, 0.0);
        const Real x7351 = x7347 * x1644;
        const Real x7353 = x1645 * x7345;
        const Real x7354 = x7353 - x7351;
        const Real x7357 = x7354 * x7356;
        const Real x7363 = x7357 * x7361;
        const Real x7365 = x7363 - x7357;
        const Real x7366 = x7365 / x7360;
        const Real x7369 = moved_numbers[LAYERS + 2] * x7361;
        const Real x7371 = x7366 * numbers[LAYERS + 2];
        const Real x7372 = x7371 - x7369;
        const Real x7375 = select(x7344, x7372, x7343);
        // calm_air.coefficient
        const Real x7379 = select(x7376, x7375, 0.0);
        const Real x7382 = x7379 * 5.0;
        const Real x7386 = x7382 / x7385;
        const Real x7389 = x7379 * 15.0;
        const Real x7392 = x7389 * x7384;
        const Real x7393 = x7386 * x7387;
        const Real x7395 = x7392 - x7393;
        const Real x7400 = x7395 * x7398;
        const Real x7404 = select(x7376, 0.0, x7375);
        const Real x7409 = select(x7407, 0.0, x7404);
        const Real x7413 = x7409 / x7412;
        const Real x7416 = select(x7406, x7413, 0.0);
        const Real x7419 = x1453 * x7415;
        const Real x7420 = x7416 * x1449;
        const Real x7422 = x7419 - x7420;
        const Real x7427 = x7422 * x7425;
        const Real x7430 = x7404 * 15.0;
        const Real x7433 = x7430 * x7424;
        const Real x7435 = x7427 * x7429;
        const Real x7437 = x7435 + x7433;
        const Real x7441 = select(x7376, x7400, x7437);
        const Real x7444 = x1432 * x7440;
        const Real x7445 = x7441 * x1428;
        const Real x7447 = x7444 - x7445;
        // snow_skin.skin_flux
        const Real x7449 = x260 * x7443;
        const Real x7450 = x7447 * x257;
        const Real x7451 = x7450 + x7449;
        const Real x7462 = moved_forcing[3] * x7461;
        const Real x7463 = x7462 * (-1.0);
        const Real x7464 = x7463 / x7459;
        const Real x7466 = x7464 - moved_forcing[2];
        const Real x7468 = x7451 * 1004.5;
        const Real x7470 = x7468 + moved_numbers[LAYERS + 4];
        const Real x7471 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7475 = x7471 * x7473;
        const Real x7477 = x7451 * x7465;
        const Real x7478 = x7466 * x7448;
        const Real x7479 = x7478 + x7477;
        const Real x7481 = x7470 * x7332;
        const Real x7482 = x7333 * x7469;
        const Real x7483 = x7482 + x7481;
        const Real x7485 = x7475 * x7331;
        const Real x7487 = x1466 - x7485;
        const Real x7489 = x7487 - x7483;
        const Real x7491 = x7479 * 2830000.0;
        const Real x7493 = x7489 - x7491;
        // snow_skin.skin_of
        const Real x7495 = real_444[0] * (-1.0);
        const Real x7497 = x7308 * x7494;
        const Real x7499 = x7495 * x7307;
        const Real x7500 = x7499 - x7497;
        const Real x7502 = x7493 - x7500;
        const Real x7504 = x7502 / w6447;
        const Real x7507 = select(w6448, 0.0, x7504);
        const Real x7509 = x7507 - real_444[0];
        const Real x7511 = x7308 * x7508;
        const Real x7513 = x7509 * x7307;
        const Real x7514 = x7513 - x7511;
        const Real x7516 = select(w6448, x7493, x7514);
        const Real x7519 = select(x7517, 0.0, real_444[0]);
        const Real x7521 = x7519 * 20.0;
        const Real x7523 = x7516 - x7521;
        // snow_ground.advance_snow_ground
        const Real x7525 = select(x5791, x7523, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7526 = select(mask_430[l], 0.0, real_444[l]);
            const Real a7529 = select(mask_436[l], 0.0, real_444[l]);
            real_491[l] = a7526;
            real_490[l] = a7529;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7178 = real_421[l] + in_row(l, 0, x7177);
            const Real a7182 = select(mask_437[l], real_497[l], real_498[l]);
            const Real a7184 = select(mask_431[l], 0.0, a7182);
            const Real a7186 = a7184 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a7188 = real_499[l] * real_391[l];
            const Real a7189 = a7186 - a7188;
            const Real a7190 = a7189 / real_339[l];
            const Real a7193 = select(mask_438[l], 0.0, a7190);
            const Real a7195 = a7193 / real_331[l];
            const Real a7197 = moved_numbers[l + LAYERS + 47] * real_393[l];
            const Real a7198 = a7195 * numbers[l + LAYERS + 47];
            const Real a7199 = a7198 + a7197;
            const Real a7201 = moved_numbers[l + 16 * LAYERS + 54] - a7199;
            const Real a7204 = select(mask_439[l], 0.0, a7201);
            const Real a7206 = a7204 * real_392[l];
            const Real a7211 = a7206 * 0.008034787106446777;
            const Real a7215 = a7211 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a7218 = select(mask_431[l], a7215, 0.0);
            const Real a7219 = -a7218;
            real_503[l] = a7178;
            real_411[l] = a7184;
            real_500[l] = a7218;
            real_344[l + 1] = a7219;
        }
        // snow_ground._residuals
        const Real x7547 = real_444[4] + real_500[0];
        const Real x7549 = x7166 * x7546;
        const Real x7551 = x7547 * x5793;
        const Real x7552 = x7551 - x7549;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7312 = real_481[l] + real_475[l + 1];
            const Real a7316 = a7312 * real_396[l];
            const Real a7319 = a7316 * seconds;
            const Real a7322 = select(x5791, a7319, 0.0);
            const Real a7324 = real_488[l] + real_487[l + 1];
            const Real a7325 = a7324 * real_394[l];
            const Real a7327 = a7325 * (-1.0);
            const Real a7329 = a7327 / real_189[l];
            const Real a7330 = select(x5791, a7329, 0.0);
            const Real a7530 = real_491[l] - real_491[l + 1];
            const Real a7532 = a7322 * real_398[l];
            const Real a7534 = a7530 * real_395[l];
            const Real a7535 = a7534 - a7532;
            const Real a7537 = real_490[l] - real_490[l + 1];
            const Real a7540 = a7330 * real_240[l];
            const Real a7541 = a7537 * real_397[l];
            const Real a7543 = a7540 - a7541;
            const Real a7545 = a7535 + a7543;
            real_480[l] = a7545;
        }
        // snow_ground._residuals
        real_480[4] = real_of(0.0);
        real_490[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_490[l + 1] = real_480[l];
        const Real x7562 = x7525 * seconds;
        // enthalpy._drop_from_above
        real_344[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_501[0] = x7179;
        for (int l = 0; l < LAYERS - 1; ++l) real_498[l] = real_344[l + 2];
        real_498[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7612 = x7174 * real_384[4];
        const Real x7613 = real_444[4] * x5796;
        const Real x7615 = x7612 - x7613;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7558 = real_480[l] - real_490[l];
            const Real a7560 = a7558 + in_row(l, 4, x7552);
            const Real a7564 = real_489[l] * (-1.0);
            const Real a7567 = a7560 - a7564;
            const Real a7569 = a7567 - in_row(l, 0, x7562);
            const Real a7635 = -a7569;
            real_408[l] = a7635;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7571 = real_411[l] * 2094000.0;
            const Real a7573 = real_414[l] + a7571;
            const Real a7575 = a7573 * real_325[l];
            const Real a7576 = real_500[l] * real_330[l];
            const Real a7578 = a7575 - a7576;
            const Real a7580 = real_411[l] * 333500000.0;
            const Real a7582 = a7578 + a7580;
            const Real a7584 = a7582 - real_503[l];
            const Real a7588 = real_500[l] + real_344[l];
            const Real a7592 = real_501[l] * real_323[l];
            const Real a7593 = a7588 * real_336[l];
            const Real a7595 = a7592 - a7593;
            const Real a7597 = a7584 + a7595;
            const Real a7601 = real_500[l] + real_498[l];
            const Real a7604 = real_496[l] * real_424[l];
            const Real a7605 = a7601 * real_321[l];
            const Real a7607 = a7604 - a7605;
            const Real a7609 = a7597 + a7607;
            const Real a7617 = a7609 - in_row(l, 0, x7615);
            const Real a7637 = -a7617;
            real_408[l + 5] = a7637;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7647 = real_408[l] - real_461[l];
            real_409[l] = a7647;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_407, real_412, real_406, real_409, real_408);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7652 = real_408[l] + real_486[l];
            const Real a7653 = real_408[l] * real_150[l];
            const Real a7654 = real_485[l] + a7653;
            const Real a7655 = a7652 * real_133[l];
            const Real a7656 = real_484[l] + a7655;
            const Real a7657 = select(mask_429[l], a7656, 0.0);
            const Real a7658 = select(mask_405[l], a7654, a7657);
            const Real a7659 = real_408[l] + real_483[l];
            const Real a7660 = a7659 / real_381[l];
            const Real a7661 = select(mask_432[l], 0.0, a7660);
            const Real a7662 = select(mask_433[l], 0.0, a7661);
            const Real a7663 = a7662 * real_389[l];
            const Real a7664 = a7663 + a7663;
            const Real a7665 = a7664 * real_383[l];
            const Real a7666 = a7665 - real_482[l];
            const Real a7668 = a7666 * real_167[l];
            const Real a7669 = real_479[l] + a7668;
            const Real a7670 = a7669 - real_492[l];
            const Real a7671 = select(mask_434[l], 0.0, a7670);
            const Real a7672 = a7662 / 0.1;
            const Real a7673 = select(mask_435[l], 0.0, a7672);
            const Real a7674 = a7673 * real_413[l];
            const Real a7675 = a7671 * real_420[l];
            const Real a7676 = a7675 + a7674;
            const Real a7677 = a7669 - a7676;
            real_490[l] = a7658;
            real_480[l] = a7677;
        }
        // snow_ground._links
        const Real x7679 = real_480[0] * x7303;
        const Real x7681 = select(x5791, x7679, 0.0);
        // snow_skin.skin_of
        const Real x7683 = real_490[0] * (-1.0);
        const Real x7684 = x7681 * x7494;
        const Real x7686 = x7683 * x7307;
        const Real x7687 = x7686 - x7684;
        const Real x7688 = x7493 - x7687;
        const Real x7689 = x7688 / w6447;
        const Real x7690 = select(w6448, 0.0, x7689);
        const Real x7691 = x7690 - real_490[0];
        const Real x7692 = x7681 * x7508;
        const Real x7694 = x7691 * x7307;
        const Real x7695 = x7694 - x7692;
        const Real x7696 = select(w6448, x7493, x7695);
        const Real x7697 = select(x7517, 0.0, real_490[0]);
        const Real x7698 = x7697 * 20.0;
        const Real x7699 = x7696 - x7698;
        // snow_ground.advance_snow_ground
        const Real x7703 = select(x5791, x7690, 0.0);
        moved_after[3 * LAYERS + 31] = x7703;
        const Real x7705 = select(x5791, x7699, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7649 = real_408[l + 5] - real_500[l];
            const Real a7650 = real_408[l + 5] * real_399[l];
            const Real a7651 = real_411[l] + a7650;
            moved_after[2 * LAYERS + l] = a7651;
            const Real a7701 = select(x7163, a7649, 0.0);
            moved_after[l] = a7701;
            real_498[l] = a7649;
            real_503[l] = a7651;
            real_496[l] = a7701;
        }
        const Real x7707 = real_490[4] - real_498[0];
        const Real x7709 = x1370 * x7706;
        const Real x7711 = x7707 * x1367;
        const Real x7712 = x7711 - x7709;
        const Real x7714 = select(x5791, x7712, 0.0);
        // ground_heat.heat
        const Real x7719 = x5601 - real_496[0];
        Real a7723_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7717 = real_496[l] - real_496[l + 1];
            const Real a5675_1935 = real_315[l + 1] * 4200000.0;
            const Real a7720 = a5675_1935 * real_282[l];
            const Real a7721 = a7717 * real_365[l];
            const Real a7722 = a7721 + a7720;
            a7723_last = a7723_last + a7722;
        }
        moved_results[LAYERS + 43] = a7723_last;
        const Real x7727 = x5790 * x7718;
        const Real x7728 = x7719 * x5786;
        const Real x7729 = x7728 + x7727;
        // snow_skin.skin_flux
        const Real x7769 = x7703 - x27;
        // calm_air.coefficient
        const Real x7774 = x7769 * x1439;
        const Real x7776 = x1442 * x7768;
        const Real x7778 = x7776 + x7774;
        const Real x7779 = -x7778;
        // calm_air.limited_richardson
        const Real x7783 = select(x7780, x7778, 0.0);
        const Real x7787 = x7783 * x1644;
        const Real x7789 = x1645 * x7781;
        const Real x7790 = x7789 - x7787;
        const Real x7793 = x7790 * x7792;
        const Real x7799 = x7793 * x7797;
        const Real x7801 = x7799 - x7793;
        const Real x7802 = x7801 / x7796;
        const Real x7805 = moved_numbers[LAYERS + 2] * x7797;
        const Real x7807 = x7802 * numbers[LAYERS + 2];
        const Real x7808 = x7807 - x7805;
        const Real x7811 = select(x7780, x7808, x7779);
        // calm_air.coefficient
        const Real x7815 = select(x7812, x7811, 0.0);
        const Real x7818 = x7815 * 5.0;
        const Real x7822 = x7818 / x7821;
        const Real x7825 = x7815 * 15.0;
        const Real x7828 = x7825 * x7820;
        const Real x7829 = x7822 * x7823;
        const Real x7831 = x7828 - x7829;
        const Real x7836 = x7831 * x7834;
        const Real x7840 = select(x7812, 0.0, x7811);
        const Real x7845 = select(x7843, 0.0, x7840);
        const Real x7849 = x7845 / x7848;
        const Real x7852 = select(x7842, x7849, 0.0);
        const Real x7855 = x1453 * x7851;
        const Real x7856 = x7852 * x1449;
        const Real x7858 = x7855 - x7856;
        const Real x7863 = x7858 * x7861;
        const Real x7866 = x7840 * 15.0;
        const Real x7869 = x7866 * x7860;
        const Real x7871 = x7863 * x7865;
        const Real x7873 = x7871 + x7869;
        const Real x7877 = select(x7812, x7836, x7873);
        const Real x7880 = x1432 * x7876;
        const Real x7881 = x7877 * x1428;
        const Real x7883 = x7880 - x7881;
        // snow_skin.skin_flux
        const Real x7885 = x260 * x7879;
        const Real x7886 = x7883 * x257;
        const Real x7887 = x7886 + x7885;
        const Real x7889 = x7703 * 461.0;
        const Real x7891 = x7889 * x7890;
        const Real x7892 = x7891 * (-1.0);
        const Real x7893 = x7892 / x7888;
        const Real x7895 = x7703 / 273.15;
        const Real x7897 = x7895 * x7890;
        const Real x7898 = x7893 * x7894;
        const Real x7899 = x7898 + x7897;
        const Real x7901 = x7899 * x7900;
        const Real x7903 = x7901 * 611.0;
        const Real x7905 = x7903 * 0.378;
        const Real x7907 = moved_forcing[3] - x7905;
        const Real x7909 = x7903 * 0.622;
        const Real x7911 = x7907 * x7910;
        const Real x7912 = x7909 - x7911;
        const Real x7913 = x7912 / x7906;
        const Real x7915 = x7913 - moved_forcing[2];
        const Real x7917 = x7887 * 1004.5;
        const Real x7919 = x7917 + moved_numbers[LAYERS + 4];
        const Real x7921 = x7703 * x7767;
        const Real x7922 = x7921 + x7921;
        const Real x7924 = x7922 * x7767;
        const Real x7925 = x7703 * x7920;
        const Real x7926 = x7925 + x7924;
        const Real x7928 = x7471 * x7923;
        const Real x7929 = x7926 * x5884;
        const Real x7930 = x7929 + x7928;
        const Real x7932 = x7887 * x7914;
        const Real x7933 = x7915 * x7884;
        const Real x7934 = x7933 + x7932;
        const Real x7936 = x7919 * x7768;
        const Real x7937 = x7769 * x7918;
        const Real x7938 = x7937 + x7936;
        const Real x7940 = x7930 * x7767;
        const Real x7941 = x7703 * x7927;
        const Real x7942 = x7941 + x7940;
        const Real x7944 = x1466 - x7942;
        const Real x7946 = x7944 - x7938;
        const Real x7948 = x7934 * 2830000.0;
        const Real x7950 = x7946 - x7948;
        // layered_snow.close_snow
        const Real x7952 = x7934 * seconds;
        const Real x7955 = x1374 * x7951;
        const Real x7956 = x7952 * x1372;
        const Real x7958 = x7955 - x7956;
        const Real x7961 = select(x5791, x7958, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7965 = select(x7962, 0.0, x7961);
        const Real x7969 = select(x7967, 0.0, x7961);
        const Real x7974 = select(x7972, x1151, 0.0);
        // layered_snow.close_snow, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7732 = x1374 * real_387[l];
            const Real a7733 = real_408[l] * x1372;
            const Real a7735 = a7732 - a7733;
            const Real a7738 = select(x5791, a7735, 0.0);
            const Real a7741 = a7738 / 333500.0;
            const Real a7745 = select(mask_440[l], 0.0, a7741);
            const Real a7748 = select(mask_441[l], real_477[l], a7745);
            const Real a7750 = real_477[l] - a7748;
            const Real a7753 = select(mask_442[l], real_478[l], 0.0);
            const Real a7755 = a7753 * real_187[l];
            const Real a7756 = a7750 - a7755;
            const Real a7757 = a7756 / real_184[l];
            const Real a7760 = select(mask_443[l], 0.0, a7757);
            const Real a7762 = select(mask_442[l], a7760, 0.0);
            const Real a7764 = a7762 * real_90[l];
            const Real a7765 = real_471[l] * real_181[l];
            const Real a7766 = a7765 + a7764;
            real_490[l] = a7738;
            real_480[l] = a7766;
        }
        // snow_water.with_vapour_exchange
        const Real x7977 = select(x7972, real_490[0], 0.0);
        // snow_layers.liquid_water
        const Real x7980 = real_490[0] / 333500.0;
        const Real x7984 = select(x7981, 0.0, x7980);
        const Real x7987 = select(x7985, x1151, x7984);
        // snow_water.with_vapour_exchange
        const Real x7989 = x1151 - x7987;
        const Real x7992 = select(x7990, x7989, x7965);
        const Real x7994 = x7992 + x7969;
        // snow_layers.warmth
        const Real x7997 = x7974 * 2106.0;
        const Real x8001 = x7997 * x7999;
        const Real x8004 = x7974 * 4218.0;
        const Real x8008 = x8004 * x8006;
        const Real x8011 = x7974 * 333500.0;
        const Real x8014 = x7977 - x8011;
        const Real x8019 = x7977 * x7998;
        const Real x8020 = x8001 * x7975;
        const Real x8021 = x8020 + x8019;
        const Real x8024 = x8014 * x8005;
        const Real x8025 = x8008 * x8012;
        const Real x8026 = x8025 + x8024;
        const Real x8029 = select(x8016, x8026, 0.0);
        const Real x8032 = select(x8015, x8021, x8029);
        // snow_water.with_vapour_exchange
        const Real x8036 = select(x8033, 0.0, x8032);
        const Real x8039 = x8036 * 2106.0;
        const Real x8042 = x7994 * x8037;
        const Real x8044 = x8039 * x7993;
        const Real x8045 = x8044 - x8042;
        const Real x8047 = select(x7995, x7989, 0.0);
        const Real x8049 = x8047 * x8048;
        const Real x8050 = x7994 - x8049;
        const Real x8051 = x8050 / x8046;
        const Real x8054 = x7969 + x7992;
        const Real x8057 = x7965 - x7992;
        const Real x8059 = x1151 - x7994;
        const Real x8061 = real_490[0] - x8045;
        const Real x8063 = real_480[0] * x8052;
        const Real x8064 = x8051 * real_385[0];
        const Real x8066 = x8063 - x8064;
        const Real x8068 = select(x7995, x8066, real_480[0]);
        const Real x8070 = x7974 * x8069;
        const Real x8071 = x7992 - x8070;
        const Real x8072 = x8071 / x7973;
        const Real x8076 = real_476[0] * x8073;
        const Real x8077 = x8072 * real_134[0];
        const Real x8079 = x8076 - x8077;
        const Real x8082 = select(x8080, real_472[1], 0.0);
        const Real x8085 = select(x8080, real_490[1], 0.0);
        // snow_layers.liquid_water
        const Real x8088 = real_490[1] / 333500.0;
        const Real x8092 = select(x8089, 0.0, x8088);
        const Real x8095 = select(x8093, real_472[1], x8092);
        // snow_water.with_vapour_exchange
        const Real x8097 = real_472[1] - x8095;
        const Real x8100 = select(x8098, x8097, x8057);
        // snow_layers.warmth
        const Real x8103 = x8082 * 2106.0;
        const Real x8107 = x8103 * x8105;
        const Real x8110 = x8082 * 4218.0;
        const Real x8114 = x8110 * x8112;
        const Real x8117 = x8082 * 333500.0;
        const Real x8120 = x8085 - x8117;
        const Real x8125 = x8085 * x8104;
        const Real x8126 = x8107 * x8083;
        const Real x8127 = x8126 + x8125;
        const Real x8130 = x8120 * x8111;
        const Real x8131 = x8114 * x8118;
        const Real x8132 = x8131 + x8130;
        const Real x8135 = select(x8122, x8132, 0.0);
        const Real x8138 = select(x8121, x8127, x8135);
        // snow_water.with_vapour_exchange
        const Real x8142 = select(x8139, 0.0, x8138);
        const Real x8145 = x8142 * 2106.0;
        const Real x8148 = x8100 * x8143;
        const Real x8150 = x8145 * x8099;
        const Real x8151 = x8150 - x8148;
        const Real x8153 = select(x8101, x8097, 0.0);
        const Real x8155 = x8153 * x8154;
        const Real x8156 = x8100 - x8155;
        const Real x8157 = x8156 / x8152;
        const Real x8161 = x8054 + x8100;
        const Real x8164 = x8057 - x8100;
        const Real x8165 = x8045 + x8151;
        const Real x8167 = real_472[1] - x8100;
        const Real x8169 = real_490[1] - x8151;
        const Real x8171 = real_480[1] * x8158;
        const Real x8172 = x8157 * real_385[1];
        const Real x8174 = x8171 - x8172;
        const Real x8176 = select(x8101, x8174, real_480[1]);
        const Real x8178 = x8082 * x8177;
        const Real x8179 = x8100 - x8178;
        const Real x8180 = x8179 / x8081;
        const Real x8184 = real_476[1] * x8181;
        const Real x8185 = x8180 * real_134[1];
        const Real x8187 = x8184 - x8185;
        const Real x8190 = select(x8188, real_472[2], 0.0);
        const Real x8193 = select(x8188, real_490[2], 0.0);
        // snow_layers.liquid_water
        const Real x8196 = real_490[2] / 333500.0;
        const Real x8200 = select(x8197, 0.0, x8196);
        const Real x8203 = select(x8201, real_472[2], x8200);
        // snow_water.with_vapour_exchange
        const Real x8205 = real_472[2] - x8203;
        const Real x8208 = select(x8206, x8205, x8164);
        // snow_layers.warmth
        const Real x8211 = x8190 * 2106.0;
        const Real x8215 = x8211 * x8213;
        const Real x8218 = x8190 * 4218.0;
        const Real x8222 = x8218 * x8220;
        const Real x8225 = x8190 * 333500.0;
        const Real x8228 = x8193 - x8225;
        const Real x8233 = x8193 * x8212;
        const Real x8234 = x8215 * x8191;
        const Real x8235 = x8234 + x8233;
        const Real x8238 = x8228 * x8219;
        const Real x8239 = x8222 * x8226;
        const Real x8240 = x8239 + x8238;
        const Real x8243 = select(x8230, x8240, 0.0);
        const Real x8246 = select(x8229, x8235, x8243);
        // snow_water.with_vapour_exchange
        const Real x8250 = select(x8247, 0.0, x8246);
        const Real x8253 = x8250 * 2106.0;
        const Real x8256 = x8208 * x8251;
        const Real x8258 = x8253 * x8207;
        const Real x8259 = x8258 - x8256;
        const Real x8261 = select(x8209, x8205, 0.0);
        const Real x8263 = x8261 * x8262;
        const Real x8264 = x8208 - x8263;
        const Real x8265 = x8264 / x8260;
        const Real x8269 = x8161 + x8208;
        const Real x8272 = x8164 - x8208;
        const Real x8273 = x8165 + x8259;
        const Real x8275 = real_472[2] - x8208;
        const Real x8277 = real_490[2] - x8259;
        const Real x8279 = real_480[2] * x8266;
        const Real x8280 = x8265 * real_385[2];
        const Real x8282 = x8279 - x8280;
        const Real x8284 = select(x8209, x8282, real_480[2]);
        const Real x8286 = x8190 * x8285;
        const Real x8287 = x8208 - x8286;
        const Real x8288 = x8287 / x8189;
        const Real x8292 = real_476[2] * x8289;
        const Real x8293 = x8288 * real_134[2];
        const Real x8295 = x8292 - x8293;
        const Real x8298 = select(x8296, real_472[3], 0.0);
        const Real x8301 = select(x8296, real_490[3], 0.0);
        // snow_layers.liquid_water
        const Real x8304 = real_490[3] / 333500.0;
        const Real x8308 = select(x8305, 0.0, x8304);
        const Real x8311 = select(x8309, real_472[3], x8308);
        // snow_water.with_vapour_exchange
        const Real x8313 = real_472[3] - x8311;
        const Real x8316 = select(x8314, x8313, x8272);
        // snow_layers.warmth
        const Real x8319 = x8298 * 2106.0;
        const Real x8323 = x8319 * x8321;
        const Real x8326 = x8298 * 4218.0;
        const Real x8330 = x8326 * x8328;
        const Real x8333 = x8298 * 333500.0;
        const Real x8336 = x8301 - x8333;
        const Real x8341 = x8301 * x8320;
        const Real x8342 = x8323 * x8299;
        const Real x8343 = x8342 + x8341;
        const Real x8346 = x8336 * x8327;
        const Real x8347 = x8330 * x8334;
        const Real x8348 = x8347 + x8346;
        const Real x8351 = select(x8338, x8348, 0.0);
        const Real x8354 = select(x8337, x8343, x8351);
        // snow_water.with_vapour_exchange
        const Real x8358 = select(x8355, 0.0, x8354);
        const Real x8361 = x8358 * 2106.0;
        const Real x8364 = x8316 * x8359;
        const Real x8366 = x8361 * x8315;
        const Real x8367 = x8366 - x8364;
        const Real x8369 = select(x8317, x8313, 0.0);
        const Real x8371 = x8369 * x8370;
        const Real x8372 = x8316 - x8371;
        const Real x8373 = x8372 / x8368;
        const Real x8377 = x8269 + x8316;
        const Real x8380 = x8272 - x8316;
        const Real x8381 = x8273 + x8367;
        const Real x8383 = real_472[3] - x8316;
        const Real x8385 = real_490[3] - x8367;
        const Real x8387 = real_480[3] * x8374;
        const Real x8388 = x8373 * real_385[3];
        const Real x8390 = x8387 - x8388;
        const Real x8392 = select(x8317, x8390, real_480[3]);
        const Real x8394 = x8298 * x8393;
        const Real x8395 = x8316 - x8394;
        const Real x8396 = x8395 / x8297;
        const Real x8400 = real_476[3] * x8397;
        const Real x8401 = x8396 * real_134[3];
        const Real x8403 = x8400 - x8401;
        const Real x8406 = select(x8404, real_472[4], 0.0);
        const Real x8409 = select(x8404, real_490[4], 0.0);
        // snow_layers.liquid_water
        const Real x8412 = real_490[4] / 333500.0;
        const Real x8416 = select(x8413, 0.0, x8412);
        const Real x8419 = select(x8417, real_472[4], x8416);
        // snow_water.with_vapour_exchange
        const Real x8421 = real_472[4] - x8419;
        const Real x8424 = select(x8422, x8421, x8380);
        // snow_layers.warmth
        const Real x8427 = x8406 * 2106.0;
        const Real x8431 = x8427 * x8429;
        const Real x8434 = x8406 * 4218.0;
        const Real x8438 = x8434 * x8436;
        const Real x8441 = x8406 * 333500.0;
        const Real x8444 = x8409 - x8441;
        const Real x8449 = x8409 * x8428;
        const Real x8450 = x8431 * x8407;
        const Real x8451 = x8450 + x8449;
        const Real x8454 = x8444 * x8435;
        const Real x8455 = x8438 * x8442;
        const Real x8456 = x8455 + x8454;
        const Real x8459 = select(x8446, x8456, 0.0);
        const Real x8462 = select(x8445, x8451, x8459);
        // snow_water.with_vapour_exchange
        const Real x8466 = select(x8463, 0.0, x8462);
        const Real x8469 = x8466 * 2106.0;
        const Real x8472 = x8424 * x8467;
        const Real x8474 = x8469 * x8423;
        const Real x8475 = x8474 - x8472;
        const Real x8477 = select(x8425, x8421, 0.0);
        const Real x8479 = x8477 * x8478;
        const Real x8480 = x8424 - x8479;
        const Real x8481 = x8480 / x8476;
        const Real x8485 = x8377 + x8424;
        const Real x8486 = x8381 + x8475;
        const Real x8488 = real_472[4] - x8424;
        const Real x8490 = real_490[4] - x8475;
        const Real x8492 = real_480[4] * x8482;
        const Real x8493 = x8481 * real_385[4];
        const Real x8495 = x8492 - x8493;
        const Real x8497 = select(x8425, x8495, real_480[4]);
        const Real x8499 = x8406 * x8498;
        const Real x8500 = x8424 - x8499;
        const Real x8501 = x8500 / x8405;
        const Real x8505 = real_476[4] * x8502;
        const Real x8506 = x8501 * real_134[4];
        const Real x8508 = x8505 - x8506;
        // snow_water.<genexpr>
        real_476[0] = x8059;
        real_476[1] = x8167;
        real_476[2] = x8275;
        real_476[3] = x8383;
        real_476[4] = x8488;
        real_480[0] = x8061;
        real_480[1] = x8169;
        real_480[2] = x8277;
        real_480[3] = x8385;
        real_480[4] = x8490;
        real_490[0] = x8068;
        real_490[1] = x8176;
        real_490[2] = x8284;
        real_490[3] = x8392;
        real_490[4] = x8497;
        real_472[0] = x8079;
        real_472[1] = x8187;
        real_472[2] = x8295;
        real_472[3] = x8403;
        real_472[4] = x8508;
        // snow_layers.liquid_water
        const Real x8518 = real_480[0] / 333500.0;
        const Real x8521 = select(x8519, 0.0, x8518);
        const Real x8524 = select(x8522, real_476[0], x8521);
        // snow_water.percolated
        const Real x8526 = real_476[0] - x8524;
        const Real x8529 = select(x8527, x8526, 0.0);
        const Real x8531 = x8529 * x8530;
        const Real x8532 = x8526 - x8531;
        const Real x8533 = x8532 / x8528;
        const Real x8536 = select(x8534, 0.0, x8533);
        const Real x8538 = select(x8527, x8536, 0.0);
        const Real x8540 = x8538 * real_138[0];
        const Real x8541 = real_490[0] * x8537;
        const Real x8542 = x8541 + x8540;
        const Real x8544 = x8526 / 917.0;
        const Real x8547 = select(x8545, x8544, x8542);
        // snow_properties._pores
        const Real x8549 = x8547 - x8544;
        const Real x8552 = select(x8550, 0.0, x8549);
        // snow_properties.held_by_pores
        const Real x8554 = x1309 * x8551;
        const Real x8555 = x8552 * x1308;
        const Real x8556 = x8555 + x8554;
        // snow_water.percolated
        const Real x8558 = x8524 - x8556;
        const Real x8561 = select(x8559, 0.0, x8558);
        const Real x8564 = select(x8562, x8524, 0.0);
        const Real x8566 = x8564 * x8565;
        const Real x8567 = x8561 - x8566;
        const Real x8568 = x8567 / x8563;
        const Real x8570 = real_480[0] * x8565;
        const Real x8571 = x8568 * real_91[0];
        const Real x8572 = x8571 + x8570;
        const Real x8574 = select(x8562, x8572, 0.0);
        const Real x8577 = select(x8575, real_476[0], 0.0);
        const Real x8579 = x8577 * x8578;
        const Real x8580 = x8561 - x8579;
        const Real x8581 = x8580 / x8576;
        const Real x8583 = real_476[0] - x8561;
        const Real x8585 = real_480[0] - x8574;
        const Real x8589 = real_472[0] * x8586;
        const Real x8590 = x8581 * real_135[0];
        const Real x8592 = x8589 - x8590;
        const Real x8594 = real_476[1] + x8561;
        const Real x8596 = real_480[1] + x8574;
        // snow_layers.liquid_water
        const Real x8598 = x8596 / 333500.0;
        const Real x8601 = select(x8599, 0.0, x8598);
        const Real x8604 = select(x8602, x8594, x8601);
        // snow_water.percolated
        const Real x8606 = x8594 - x8604;
        // snow_layers.liquid_water
        const Real x8608 = real_480[1] / 333500.0;
        const Real x8611 = select(x8609, 0.0, x8608);
        const Real x8614 = select(x8612, real_476[1], x8611);
        // snow_water.percolated
        const Real x8616 = real_476[1] - x8614;
        const Real x8619 = select(x8617, x8616, 0.0);
        const Real x8621 = x8619 * x8620;
        const Real x8622 = x8606 - x8621;
        const Real x8623 = x8622 / x8618;
        const Real x8626 = select(x8624, 0.0, x8623);
        const Real x8628 = select(x8617, x8626, 0.0);
        const Real x8630 = x8628 * real_138[1];
        const Real x8631 = real_490[1] * x8627;
        const Real x8632 = x8631 + x8630;
        const Real x8634 = x8606 / 917.0;
        const Real x8637 = select(x8635, x8634, x8632);
        // snow_properties._pores
        const Real x8639 = x8637 - x8634;
        const Real x8642 = select(x8640, 0.0, x8639);
        // snow_properties.held_by_pores
        const Real x8644 = x1309 * x8641;
        const Real x8645 = x8642 * x1308;
        const Real x8646 = x8645 + x8644;
        // snow_water.percolated
        const Real x8648 = x8604 - x8646;
        const Real x8651 = select(x8649, 0.0, x8648);
        const Real x8654 = select(x8652, x8604, 0.0);
        const Real x8656 = x8654 * x8655;
        const Real x8657 = x8651 - x8656;
        const Real x8658 = x8657 / x8653;
        const Real x8660 = x8596 * x8655;
        const Real x8661 = x8658 * x8595;
        const Real x8662 = x8661 + x8660;
        const Real x8664 = select(x8652, x8662, 0.0);
        const Real x8667 = select(x8665, x8594, 0.0);
        const Real x8669 = x8667 * x8668;
        const Real x8670 = x8651 - x8669;
        const Real x8671 = x8670 / x8666;
        const Real x8673 = x8594 - x8651;
        const Real x8675 = x8596 - x8664;
        const Real x8679 = real_472[1] * x8676;
        const Real x8680 = x8671 * real_135[1];
        const Real x8682 = x8679 - x8680;
        const Real x8684 = real_476[2] + x8651;
        const Real x8686 = real_480[2] + x8664;
        // snow_layers.liquid_water
        const Real x8688 = x8686 / 333500.0;
        const Real x8691 = select(x8689, 0.0, x8688);
        const Real x8694 = select(x8692, x8684, x8691);
        // snow_water.percolated
        const Real x8696 = x8684 - x8694;
        // snow_layers.liquid_water
        const Real x8698 = real_480[2] / 333500.0;
        const Real x8701 = select(x8699, 0.0, x8698);
        const Real x8704 = select(x8702, real_476[2], x8701);
        // snow_water.percolated
        const Real x8706 = real_476[2] - x8704;
        const Real x8709 = select(x8707, x8706, 0.0);
        const Real x8711 = x8709 * x8710;
        const Real x8712 = x8696 - x8711;
        const Real x8713 = x8712 / x8708;
        const Real x8716 = select(x8714, 0.0, x8713);
        const Real x8718 = select(x8707, x8716, 0.0);
        const Real x8720 = x8718 * real_138[2];
        const Real x8721 = real_490[2] * x8717;
        const Real x8722 = x8721 + x8720;
        const Real x8724 = x8696 / 917.0;
        const Real x8727 = select(x8725, x8724, x8722);
        // snow_properties._pores
        const Real x8729 = x8727 - x8724;
        const Real x8732 = select(x8730, 0.0, x8729);
        // snow_properties.held_by_pores
        const Real x8734 = x1309 * x8731;
        const Real x8735 = x8732 * x1308;
        const Real x8736 = x8735 + x8734;
        // snow_water.percolated
        const Real x8738 = x8694 - x8736;
        const Real x8741 = select(x8739, 0.0, x8738);
        const Real x8744 = select(x8742, x8694, 0.0);
        const Real x8746 = x8744 * x8745;
        const Real x8747 = x8741 - x8746;
        const Real x8748 = x8747 / x8743;
        const Real x8750 = x8686 * x8745;
        const Real x8751 = x8748 * x8685;
        const Real x8752 = x8751 + x8750;
        const Real x8754 = select(x8742, x8752, 0.0);
        const Real x8757 = select(x8755, x8684, 0.0);
        const Real x8759 = x8757 * x8758;
        const Real x8760 = x8741 - x8759;
        const Real x8761 = x8760 / x8756;
        const Real x8763 = x8684 - x8741;
        const Real x8765 = x8686 - x8754;
        const Real x8769 = real_472[2] * x8766;
        const Real x8770 = x8761 * real_135[2];
        const Real x8772 = x8769 - x8770;
        const Real x8774 = real_476[3] + x8741;
        const Real x8776 = real_480[3] + x8754;
        // snow_layers.liquid_water
        const Real x8778 = x8776 / 333500.0;
        const Real x8781 = select(x8779, 0.0, x8778);
        const Real x8784 = select(x8782, x8774, x8781);
        // snow_water.percolated
        const Real x8786 = x8774 - x8784;
        // snow_layers.liquid_water
        const Real x8788 = real_480[3] / 333500.0;
        const Real x8791 = select(x8789, 0.0, x8788);
        const Real x8794 = select(x8792, real_476[3], x8791);
        // snow_water.percolated
        const Real x8796 = real_476[3] - x8794;
        const Real x8799 = select(x8797, x8796, 0.0);
        const Real x8801 = x8799 * x8800;
        const Real x8802 = x8786 - x8801;
        const Real x8803 = x8802 / x8798;
        const Real x8806 = select(x8804, 0.0, x8803);
        const Real x8808 = select(x8797, x8806, 0.0);
        const Real x8810 = x8808 * real_138[3];
        const Real x8811 = real_490[3] * x8807;
        const Real x8812 = x8811 + x8810;
        const Real x8814 = x8786 / 917.0;
        const Real x8817 = select(x8815, x8814, x8812);
        // snow_properties._pores
        const Real x8819 = x8817 - x8814;
        const Real x8822 = select(x8820, 0.0, x8819);
        // snow_properties.held_by_pores
        const Real x8824 = x1309 * x8821;
        const Real x8825 = x8822 * x1308;
        const Real x8826 = x8825 + x8824;
        // snow_water.percolated
        const Real x8828 = x8784 - x8826;
        const Real x8831 = select(x8829, 0.0, x8828);
        const Real x8834 = select(x8832, x8784, 0.0);
        const Real x8836 = x8834 * x8835;
        const Real x8837 = x8831 - x8836;
        const Real x8838 = x8837 / x8833;
        const Real x8840 = x8776 * x8835;
        const Real x8841 = x8838 * x8775;
        const Real x8842 = x8841 + x8840;
        const Real x8844 = select(x8832, x8842, 0.0);
        const Real x8847 = select(x8845, x8774, 0.0);
        const Real x8849 = x8847 * x8848;
        const Real x8850 = x8831 - x8849;
        const Real x8851 = x8850 / x8846;
        const Real x8853 = x8774 - x8831;
        const Real x8855 = x8776 - x8844;
        const Real x8859 = real_472[3] * x8856;
        const Real x8860 = x8851 * real_135[3];
        const Real x8862 = x8859 - x8860;
        const Real x8864 = real_476[4] + x8831;
        const Real x8866 = real_480[4] + x8844;
        // snow_layers.liquid_water
        const Real x8868 = x8866 / 333500.0;
        const Real x8871 = select(x8869, 0.0, x8868);
        const Real x8874 = select(x8872, x8864, x8871);
        // snow_water.percolated
        const Real x8876 = x8864 - x8874;
        // snow_layers.liquid_water
        const Real x8878 = real_480[4] / 333500.0;
        const Real x8881 = select(x8879, 0.0, x8878);
        const Real x8884 = select(x8882, real_476[4], x8881);
        // snow_water.percolated
        const Real x8886 = real_476[4] - x8884;
        const Real x8889 = select(x8887, x8886, 0.0);
        const Real x8891 = x8889 * x8890;
        const Real x8892 = x8876 - x8891;
        const Real x8893 = x8892 / x8888;
        const Real x8896 = select(x8894, 0.0, x8893);
        const Real x8898 = select(x8887, x8896, 0.0);
        const Real x8900 = x8898 * real_138[4];
        const Real x8901 = real_490[4] * x8897;
        const Real x8902 = x8901 + x8900;
        const Real x8904 = x8876 / 917.0;
        const Real x8907 = select(x8905, x8904, x8902);
        // snow_properties._pores
        const Real x8909 = x8907 - x8904;
        const Real x8912 = select(x8910, 0.0, x8909);
        // snow_properties.held_by_pores
        const Real x8914 = x1309 * x8911;
        const Real x8915 = x8912 * x1308;
        const Real x8916 = x8915 + x8914;
        // snow_water.percolated
        const Real x8918 = x8874 - x8916;
        const Real x8921 = select(x8919, 0.0, x8918);
        const Real x8924 = select(x8922, x8874, 0.0);
        const Real x8926 = x8924 * x8925;
        const Real x8927 = x8921 - x8926;
        const Real x8928 = x8927 / x8923;
        const Real x8930 = x8866 * x8925;
        const Real x8931 = x8928 * x8865;
        const Real x8932 = x8931 + x8930;
        const Real x8934 = select(x8922, x8932, 0.0);
        const Real x8937 = select(x8935, x8864, 0.0);
        const Real x8939 = x8937 * x8938;
        const Real x8940 = x8921 - x8939;
        const Real x8941 = x8940 / x8936;
        const Real x8943 = x8864 - x8921;
        const Real x8945 = x8866 - x8934;
        const Real x8949 = real_472[4] * x8946;
        const Real x8950 = x8941 * real_135[4];
        const Real x8952 = x8949 - x8950;
        // snow_water.<genexpr>
        real_472[0] = x8583;
        real_472[1] = x8673;
        real_472[2] = x8763;
        real_472[3] = x8853;
        real_472[4] = x8943;
        real_490[0] = x8585;
        real_490[1] = x8675;
        real_490[2] = x8765;
        real_490[3] = x8855;
        real_490[4] = x8945;
        real_476[0] = x8547;
        real_476[1] = x8637;
        real_476[2] = x8727;
        real_476[3] = x8817;
        real_476[4] = x8907;
        real_480[0] = x8592;
        real_480[1] = x8682;
        real_480[2] = x8772;
        real_480[3] = x8862;
        real_480[4] = x8952;
        // layered_snow.close_snow
        const Real x8962 = select(x5791, x1374, 0.0);
        const Real x8964 = x8962 * seconds;
        const Real x8966 = x8964 * x8965;
        const Real x8967 = x8485 - x8966;
        const Real x8968 = x8967 / x8963;
        const Real x8970 = x8968 * 2830000.0;
        const Real x8972 = select(x5791, x8970, 0.0);
        const Real x8974 = x7950 + x7938;
        const Real x8977 = x8974 + x7948;
        const Real x8979 = x8977 - x7705;
        const Real x8981 = x8921 + x1470;
        const Real x8982 = x8934 + x1471;
        const Real x9040 = x8979 - x8972;
        const Real x9042 = select(x5791, x9040, 0.0);
        const Real x9043 = x1374 * x7704;
        const Real x9044 = x7705 * x1372;
        const Real x9046 = x9043 - x9044;
        const Real x9047 = x1374 * x7713;
        const Real x9048 = x7714 * x1372;
        const Real x9050 = x9047 - x9048;
        const Real x9051 = x1468 - x8982;
        const Real x9052 = x9051 - x8486;
        // layered_snow_step.layered_snow_step
        const Real x9054 = x8485 / seconds;
        // air.emission
        const Real x9058 = x7922 * x7920;
        const Real x9059 = x9058 + x9058;
        const Real x9061 = x9059 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9063 = moved_numbers[LAYERS + 19] * x9060;
        const Real x9064 = x9061 * numbers[LAYERS + 19];
        const Real x9065 = x9064 + x9063;
        // surface_balance.skin_temperature
        const Real x9067 = x5609 * real_327[0];
        const Real x9068 = real_496[0] * x5606;
        const Real x9069 = x9068 + x9067;
        const Real x9071 = x5601 + x9069;
        const Real x9073 = x5609 * x9072;
        const Real x9074 = x9071 - x9073;
        const Real x9075 = x9074 / x5610;
        // surface_balance.emitted
        const Real x9077 = x9075 - x5559;
        const Real x9079 = x5570 * x9076;
        const Real x9080 = x9077 * x5567;
        const Real x9081 = x9080 + x9079;
        const Real x9083 = x5581 + x9081;
        // layered_snow_step.of_cell
        const Real x9086 = x1374 * x9062;
        const Real x9087 = x9065 * x1372;
        const Real x9089 = x9086 - x9087;
        const Real x9091 = x1374 * x9082;
        const Real x9093 = x9083 * x1472;
        const Real x9094 = x9093 - x9091;
        const Real x9096 = x9089 + x9094;
        moved_results[LAYERS + 35] = x9096;
        const Real x9099 = x1374 * numbers[LAYERS + 19];
        const Real x9100 = moved_numbers[LAYERS + 19] * x1372;
        const Real x9102 = x9099 - x9100;
        const Real x9104 = x1374 * x1537;
        const Real x9106 = x1538 * x1472;
        const Real x9107 = x9106 - x9104;
        const Real x9109 = x9102 + x9107;
        moved_after[3 * LAYERS + 34] = x9109;
        // layered_snow_step.skin
        const Real x9111 = x9109 * 5.67e-08;
        const Real x9113 = x9111 * x9112;
        const Real x9114 = x9096 - x9113;
        const Real x9115 = x9114 / x9110;
        const Real x9118 = x9115 / x9117;
        const Real x9121 = x9118 / x9120;
        moved_after[3 * LAYERS] = x9121;
        // layered_snow_step.layered_snow_step
        const Real x9123 = x8981 / 1000.0;
        moved_results[LAYERS + 14] = x9123;
        const Real x9125 = x5304 + x9123;
        moved_after[3 * LAYERS + 2] = x9125;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9129_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_476[l];
            const Real a8985 = select(mask_445[l], real_472[l], 0.0);
            const Real a8987 = real_490[l] / 333500.0;
            const Real a8990 = select(mask_447[l], 0.0, a8987);
            const Real a8993 = select(mask_448[l], real_472[l], a8990);
            moved_after[3 * LAYERS + 10 + l] = a8993;
            const Real a8995 = select(mask_445[l], real_490[l], 0.0);
            const Real a8997 = a8985 * 2106.0;
            const Real a9001 = a8997 * real_452[l];
            const Real a9004 = a8985 * 4218.0;
            const Real a9008 = a9004 * real_454[l];
            const Real a9011 = a8985 * 333500.0;
            const Real a9013 = a8995 - a9011;
            const Real a9017 = a8995 * real_451[l];
            const Real a9018 = a9001 * real_450[l];
            const Real a9020 = a9017 - a9018;
            const Real a9022 = a9013 * real_453[l];
            const Real a9023 = a9008 * real_455[l];
            const Real a9025 = a9022 - a9023;
            const Real a9027 = select(mask_457[l], a9025, 0.0);
            const Real a9029 = select(mask_456[l], a9020, a9027);
            moved_after[3 * LAYERS + 15 + l] = a9029;
            const Real a9031 = real_472[l] - a8993;
            moved_after[3 * LAYERS + 5 + l] = a9031;
            const Real a9034 = a8985 * real_460[l];
            const Real a9035 = real_480[l] - a9034;
            const Real a9036 = a9035 / real_446[l];
            const Real a9038 = select(mask_445[l], a9036, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9038;
            const Real a9127 = a9031 + a8993;
            a9129_last = a9129_last + a9127;
            real_478[l] = a8993;
            real_477[l] = a9029;
            real_471[l] = a9031;
        }
        // layered_snow_step.layered_snow_step
        const Real x9131 = a9129_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9131;
        Real a9133_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9133_last = a9133_last + real_476[l];
        }
        moved_after[3 * LAYERS + 4] = a9133_last;
        // snow.snow_age
        const Real x9137 = select(x9134, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x9139 = select(x9056, x9137, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x9139;
        // layered_snow_step.of_cell
        const Real x9142 = x1374 * x464;
        const Real x9143 = x465 * x1372;
        const Real x9145 = x9142 - x9143;
        const Real x9147 = x1374 * x1526;
        const Real x9149 = x1527 * x1472;
        const Real x9150 = x9149 - x9147;
        const Real x9152 = x9145 + x9150;
        moved_after[3 * LAYERS + 33] = x9152;
        // snow_free_ground.specific_humidity
        const Real x9156 = x3700 * x9154;
        const Real x9159 = x9156 * 1004.5;
        // snow_free_ground.rate
        const Real x9162 = x3794 + x3801;
        const Real x9164 = x9162 + a3844_last;
        const Real x9166 = x9164 * 1000.0;
        const Real x9168 = x9166 + x3865;
        // snow_free_ground.specific_humidity
        const Real x9170 = x9168 * x9158;
        const Real x9171 = x9159 * x9167;
        const Real x9173 = x9170 - x9171;
        const Real x9175 = moved_forcing[2] + x9173;
        moved_after[3 * LAYERS + 39] = x9175;
        // layered_snow_step._fluxes
        Real a9176_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9176_last = a9176_last + real_478[l];
        }
        const Real x9177 = a9176_last + x8981;
        Real a9178_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2580 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2580 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2580 = a239_2580 + a238_2580;
            a9178_last = a9178_last + a240_2580;
        }
        const Real x9179 = a9178_last + x1137;
        const Real x9180 = x9177 - x9179;
        const Real x9182 = x3877 + x9054;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x9184 = x1374 * 2501000.0;
        const Real x9188 = x1374 * 2830000.0;
        const Real x9190 = x9188 - x9184;
        // layered_snow_step._fluxes
        const Real x9192 = x9182 * x9189;
        const Real x9193 = x9190 * x9181;
        const Real x9194 = x9193 + x9192;
        moved_results[0] = x9194;
        // layered_snow_step.latent_heat
        const Real x9195 = x1374 * x8971;
        const Real x9196 = x8972 * x1372;
        const Real x9198 = x9195 - x9196;
        const Real x9199 = x5407 + x9198;
        moved_results[1] = x9199;
        moved_results[LAYERS + 40] = x9199;
        // layered_snow_step._fluxes
        const Real x9200 = x5403 - x3872;
        const Real x9201 = x9200 + x9054;
        moved_results[2] = x9201;
        // layered_snow_step.sensible_heat
        const Real x9203 = x9075 - x27;
        const Real x9205 = x3700 * x9202;
        const Real x9206 = x9203 * x3697;
        const Real x9207 = x9206 + x9205;
        // layered_snow_step.of_cell
        const Real x9208 = x1374 * x9041;
        const Real x9209 = x9042 * x1372;
        const Real x9211 = x9208 - x9209;
        const Real x9212 = x1374 * x9204;
        const Real x9214 = x9207 * x1472;
        const Real x9215 = x9214 - x9212;
        const Real x9216 = x9211 + x9215;
        moved_results[3] = x9216;
        moved_results[LAYERS + 36] = x9216;
        // layered_snow_step.into_soil
        const Real x9217 = x7729 + x9050;
        moved_results[4] = x9217;
        moved_results[LAYERS + 41] = x9217;
        // layered_snow_step._fluxes
        const Real x9218 = x5276 * 2501000000.0;
        moved_results[5] = x9218;
        const Real x9219 = x3854 * 2501000000.0;
        moved_results[6] = x9219;
        const Real x9220 = a5310_last * 2501000000.0;
        moved_results[7] = x9220;
        const Real x9222 = x9054 * 2830000.0;
        moved_results[LAYERS + 8] = x9222;
        const Real x9223 = x9123 / seconds;
        moved_quantities[4 * LAYERS + 12] = x9223;
        const Real x9224 = x3923 + x9223;
        moved_results[LAYERS + 11] = x9224;
        // layered_snow_step.precipitation_heat
        const Real x9226 = x9075 - moved_forcing[1];
        const Real x9228 = x2476 * x9225;
        const Real x9229 = x9226 * x2475;
        const Real x9230 = x9229 + x9228;
        const Real x9231 = x1374 * x9227;
        const Real x9233 = x9230 * x1472;
        const Real x9234 = x9233 - x9231;
        moved_results[LAYERS + 15] = x9234;
        moved_results[LAYERS + 37] = x9234;
        // layered_snow_step._fluxes
        const Real x9235 = x9180 * 333500.0;
        const Real x9236 = x9235 / seconds;
        moved_results[LAYERS + 17] = x9236;
        // layered_snow_step.of_cell
        const Real x9237 = x1374 * x1465;
        const Real x9238 = x1466 * x1372;
        const Real x9240 = x9237 - x9238;
        const Real x9241 = x1374 * x2463;
        const Real x9243 = x2464 * x1472;
        const Real x9244 = x9243 - x9241;
        const Real x9245 = x9240 + x9244;
        moved_results[LAYERS + 18] = x9245;
        // layered_snow_step._budget
        const Real x9246 = x284 + x1137;
        const Real x9247 = x9246 / 1000.0;
        moved_results[LAYERS + 26] = x9247;
        const Real x9248 = x8485 / 1000.0;
        moved_results[LAYERS + 27] = x9248;
        const Real x9249 = x9152 * forcing[4];
        const Real x9250 = moved_forcing[4] * x9151;
        const Real x9251 = x9250 + x9249;
        moved_results[LAYERS + 33] = x9251;
        const Real x9254 = x9109 * forcing[5];
        const Real x9256 = moved_forcing[5] * x9252;
        const Real x9257 = x9256 - x9254;
        const Real x9258 = x9257 + x9096;
        moved_results[LAYERS + 34] = x9258;
        const Real x9259 = x9046 - x9050;
        moved_results[LAYERS + 38] = x9259;
        const Real x9260 = x9052 / seconds;
        moved_results[LAYERS + 39] = x9260;
        // diagnostics.crossing_depth
        const Real x9278 = pick(real_496, x9276);
        const Real x9280 = pick(real_496, x9274);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9266_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7725 = real_496[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7725;
            const Real a9221 = real_494[l] * 2501000000.0;
            moved_results[8 + l] = a9221;
            const Real a9262 = real_503[l] - real_502[l];
            moved_results[3 * LAYERS + 44 + l] = a9262;
            const Real a9263 = real_497[l] - real_503[l];
            moved_quantities[l] = a9263;
            a9266_last = a9266_last + moved_numbers[l];
            const Real a9266 = a9266_last;
            const Real a4847_2668 = moved_numbers[l] * 0.5;
            const Real a9268 = a9266 - a4847_2668;
            real_498[l] = a7725;
            real_500[l] = a9262;
            real_411[l] = a9263;
            real_501[l] = a9268;
        }
        // diagnostics.crossing_depth
        const Real x9282 = pick(real_501, x9276);
        const Real x9284 = pick(real_501, x9274);
        const Real x9287 = x9278 - x9280;
        const Real x9289 = select(x9285, x9287, 0.0);
        const Real x9291 = x9284 - x9282;
        const Real x9293 = x9291 * x9277;
        const Real x9294 = x9278 * x9290;
        const Real x9295 = x9294 + x9293;
        const Real x9297 = x9289 * x9296;
        const Real x9298 = x9295 - x9297;
        const Real x9299 = x9298 / x9288;
        const Real x9300 = x9282 + x9299;
        const Real x9302 = select(x9301, 0.0, x9300);
        Real a9304_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9304_last = a9304_last + moved_numbers[l];
        }
        const Real x9305 = select(x9303, a9304_last, x9302);
        moved_quantities[LAYERS] = x9305;
        // balances.column_water
        const Real x9306 = x3915 + x9125;
        const Real x9307 = x9306 + x9131;
        // balances.soil_water
        Real a9311_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9308 = real_497[l] * numbers[l];
            const Real a9309 = moved_numbers[l] * real_292[l];
            const Real a9310 = a9309 + a9308;
            moved_quantities[LAYERS + 4 + l] = a9310;
            a9311_last = a9311_last + a9310;
            real_501[l] = a9310;
        }
        // balances.column_water
        const Real x9312 = a9311_last + x9307;
        moved_quantities[LAYERS + 1] = x9312;
        // balances.soil_water
        Real a9313_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9313_last = a9313_last + real_501[l];
        }
        moved_quantities[LAYERS + 2] = a9313_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9318_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9315 = real_411[l] * numbers[l];
            const Real a9316 = moved_numbers[l] * real_423[l];
            const Real a9317 = a9316 + a9315;
            moved_quantities[3 * LAYERS + 4 + l] = a9317;
            a9318_last = a9318_last + a9317;
        }
        moved_quantities[LAYERS + 3] = a9318_last;
        // air.emission
        const Real x9323 = x9121 * x9119;
        const Real x9324 = x9323 + x9323;
        const Real x9326 = x9324 * x9322;
        const Real x9327 = x9326 + x9326;
        const Real x9329 = x9327 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9330 = x9109 * x9328;
        const Real x9331 = x9329 * x9108;
        const Real x9332 = x9331 + x9330;
        // diagnostics.net_radiation
        const Real x9333 = x9245 - x9332;
        moved_quantities[4 * LAYERS + 4] = x9333;
        // diagnostics.snowfall
        const Real x9334 = x9247 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9334;
        // balances.evaporated_water
        const Real x9335 = x9218 + x9219;
        const Real x9336 = x9335 + x9220;
        // balances._depth
        const Real x9338 = x9336 * x9337;
        const Real x9340 = x9222 * x9339;
        // balances.evaporated_water
        const Real x9341 = x9338 + x9340;
        const Real x9342 = x3890 * seconds;
        const Real x9343 = x9341 - x9342;
        // diagnostics.net_evaporation
        const Real x9344 = x9343 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9344;
        // diagnostics.potential_evaporation
        const Real x9346 = x9190 * 1000.0;
        const Real x9348 = x9346 * x9347;
        const Real x9349 = x9194 - x9348;
        const Real x9350 = x9349 / x9345;
        moved_quantities[4 * LAYERS + 7] = x9350;
        // diagnostics._evaporated
        const Real x9351 = x9218 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9351;
        const Real x9352 = x9219 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9352;
        const Real x9353 = x9220 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9353;
        // diagnostics.snow_sublimation
        const Real x9354 = x9222 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9354;
        // diagnostics.infiltration
        const Real x9355 = x9224 - x5308;
        moved_quantities[4 * LAYERS + 14] = x9355;
        // diagnostics.total_runoff
        const Real x9356 = x5308 + real_315[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9356;
        // balances.water_gain
        const Real x9357 = moved_forcing[6] * seconds;
        const Real x9358 = x9357 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9358;
        // balances.water_loss
        const Real x9359 = x9356 * seconds;
        const Real x9360 = x9343 + x9359;
        moved_quantities[4 * LAYERS + 17] = x9360;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9361_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9319 = real_503[l] * numbers[l];
            const Real a9320 = moved_numbers[l] * real_332[l];
            const Real a9321 = a9320 + a9319;
            moved_quantities[2 * LAYERS + 4 + l] = a9321;
            a9361_last = a9361_last + real_501[l];
        }
        // balances.column_water
        const Real x9362 = a9361_last + x9307;
        const Real x9363 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9364 = x9363 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9368_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9365 = moved_state[l + LAYERS] * numbers[l];
            const Real a9366 = moved_numbers[l] * state[l + LAYERS];
            const Real a9367 = a9366 + a9365;
            a9368_last = a9368_last + a9367;
        }
        // balances.column_water
        const Real x9369 = a9368_last + x9364;
        // balances.water_residual
        const Real x9370 = x9362 - x9369;
        const Real x9371 = x9358 - x9360;
        const Real x9372 = x9370 - x9371;
        moved_quantities[4 * LAYERS + 18] = x9372;
        // balances.surface_energy_residual
        const Real x9373 = x9245 - x9216;
        const Real x9374 = x9373 - x9199;
        const Real x9375 = x9374 - x9217;
        const Real x9376 = x9375 - x9259;
        const Real x9377 = x9376 - x9234;
        const Real x9378 = x9377 - x9096;
        const Real x9380 = select(x9379, 0.0, x9378);
        moved_quantities[4 * LAYERS + 20] = x9380;
        // balances.soil_energy_residual
        Real a9390_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9382 = real_496[l] - moved_state[l];
            const Real a9384 = real_10[l] * numbers[l];
            const Real a9385 = moved_numbers[l] * real_334[l];
            const Real a9386 = a9385 + a9384;
            const Real a9387 = a9386 * real_322[l];
            const Real a9388 = a9382 * real_390[l];
            const Real a9389 = a9388 + a9387;
            a9390_last = a9390_last + a9389;
        }
        const Real x9391 = a9390_last / seconds;
        const Real x9407 = x9217 - x5649;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9406_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9393 = real_498[l] * numbers[l];
            const Real a9394 = moved_numbers[l] * real_400[l];
            const Real a9395 = a9394 + a9393;
            const Real a9397 = a9395 / seconds;
            const Real a9400 = a9397 * real_335[l];
            const Real a9402 = real_500[l] * real_247[l];
            const Real a9404 = a9402 + a9400;
            a9406_last = a9406_last - a9404;
        }
        // balances.soil_energy_residual
        const Real x9408 = x9407 + a9406_last;
        const Real x9409 = x9408 + a7723_last;
        const Real x9410 = x9391 - x9409;
        moved_quantities[4 * LAYERS + 21] = x9410;
        // state.snow_layers_of
        const Real x9412 = x9131 * 1000.0;
        // snow_layers.spread
        Real a9417_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9127_2765 = real_471[l] + real_478[l];
            a9417_last = a9417_last + a9127_2765;
        }
        const Real x9424 = select(x9421, a9417_last, 0.0);
        const Real x9426 = x9424 * x9425;
        const Real x9427 = x9412 - x9426;
        const Real x9428 = x9427 / x9423;
        const Real x9430 = select(x9422, x9428, 0.0);
        const Real x9434 = select(x9432, a9133_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9439 = x9434 * x9437;
        const Real x9442 = x9439 * 0.1;
        const Real x9443 = -x9442;
        const Real x9447 = x9434 * x9446;
        const Real x9450 = x9447 * 0.2;
        const Real x9451 = -x9450;
        const Real x9455 = x9434 * x9454;
        const Real x9458 = x9455 * 0.05;
        const Real x9459 = -x9458;
        // snow_layers.layer_shares
        const Real x9461 = x9442 + x9450;
        const Real x9464 = x9461 + x9458;
        const Real x9468 = x9464 / 2.0;
        real_476[0] = x9443;
        real_476[1] = x9451;
        real_476[2] = x9468;
        real_476[3] = x9468;
        real_476[4] = x9459;
        // snow_layers.spread
        const Real x9475 = select(x9473, 0.0, x9121);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9506_last = real_of(0.0);
        Real a9508_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9472 = select(x9432, real_476[l], 0.0);
            const Real a9477 = select(x9422, real_477[l], 0.0);
            const Real a9479 = x9430 * real_458[l];
            const Real a9480 = real_471[l] * x9429;
            const Real a9481 = a9480 + a9479;
            const Real a9483 = a9472 * x9411;
            const Real a9484 = x9412 * real_177[l];
            const Real a9485 = a9484 + a9483;
            const Real a9487 = a9481 + a9485;
            const Real a9489 = x9430 * real_449[l];
            const Real a9490 = real_478[l] * x9429;
            const Real a9491 = a9490 + a9489;
            const Real a9493 = select(x9432, x9475, a9477);
            const Real a9495 = a9487 * 2106.0;
            const Real a9497 = a9491 * 4218.0;
            const Real a9499 = a9495 + a9497;
            const Real a9501 = a9499 * real_178[l];
            const Real a9502 = a9493 * real_388[l];
            const Real a9503 = a9502 + a9501;
            const Real a9504 = a9491 * 333500.0;
            const Real a9505 = a9503 + a9504;
            a9506_last = a9506_last + a9505;
            const Real a155_2786 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9508_last = a9508_last + a155_2786;
        }
        // snow_layers.spread
        const Real x9515 = select(x9512, a9508_last, 0.0);
        const Real x9517 = x9515 * x9516;
        const Real x9518 = x150 - x9517;
        const Real x9519 = x9518 / x9514;
        const Real x9521 = select(x9513, x9519, 0.0);
        const Real x9525 = select(x9523, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9530 = x9525 * x9528;
        const Real x9533 = x9530 * 0.1;
        const Real x9534 = -x9533;
        const Real x9538 = x9525 * x9537;
        const Real x9541 = x9538 * 0.2;
        const Real x9542 = -x9541;
        const Real x9546 = x9525 * x9545;
        const Real x9549 = x9546 * 0.05;
        const Real x9550 = -x9549;
        // snow_layers.layer_shares
        const Real x9552 = x9533 + x9541;
        const Real x9555 = x9552 + x9549;
        const Real x9559 = x9555 / 2.0;
        real_476[0] = x9534;
        real_476[1] = x9542;
        real_476[2] = x9559;
        real_476[3] = x9559;
        real_476[4] = x9550;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9594_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9563 = select(x9523, real_476[l], 0.0);
            const Real a9565 = select(x9513, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9567 = x9521 * state[l + 3 * LAYERS + 5];
            const Real a9568 = moved_state[l + 3 * LAYERS + 5] * x9520;
            const Real a9569 = a9568 + a9567;
            const Real a9571 = a9563 * x149;
            const Real a9572 = x150 * real_459[l];
            const Real a9573 = a9572 + a9571;
            const Real a9575 = a9569 + a9573;
            const Real a9577 = x9521 * state[l + 3 * LAYERS + 10];
            const Real a9578 = moved_state[l + 3 * LAYERS + 10] * x9520;
            const Real a9579 = a9578 + a9577;
            const Real a9581 = select(x9523, x224, a9565);
            const Real a9583 = a9575 * 2106.0;
            const Real a9585 = a9579 * 4218.0;
            const Real a9587 = a9583 + a9585;
            const Real a9589 = a9587 * real_463[l];
            const Real a9590 = a9581 * real_462[l];
            const Real a9591 = a9590 + a9589;
            const Real a9592 = a9579 * 333500.0;
            const Real a9593 = a9591 + a9592;
            a9594_last = a9594_last + a9593;
        }
        // balances.snow_energy_residual
        const Real x9595 = a9506_last - a9594_last;
        const Real x9596 = x9595 / seconds;
        const Real x9597 = x9259 + x9260;
        const Real x9598 = x9596 - x9597;
        moved_quantities[4 * LAYERS + 22] = x9598;
        // balances.snow_base_mismatch
        const Real x9599 = x9217 - x9217;
        moved_quantities[4 * LAYERS + 23] = x9599;
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
