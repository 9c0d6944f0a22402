// From the code of digest 779bcab796a69f56ffdb0b377be6ed435ccd4c7d9b0eaeba1655873cefe1ba88.
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

static const Number table4276[] = {
#include "stability_corrections.inc"
};
static const Number table4286[] = {
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
    Real real_62[6];
    Mask mask_63[6];
    Real real_64[6];
    Real real_65[6];
    Real real_66[6];
    Real real_67[6];
    Real real_68[6];
    Real real_69[6];
    Mask mask_70[6];
    Mask mask_71[6];
    Real real_72[6];
    Real real_73[6];
    Real real_74[6];
    Real real_75[6];
    Mask mask_76[6];
    Real real_77[6];
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
    Mask mask_95[6];
    Mask mask_96[6];
    Mask mask_97[6];
    Real real_98[6];
    Real real_99[6];
    Mask mask_100[6];
    Mask mask_101[6];
    Real real_102[6];
    Real real_103[6];
    Real real_104[5];
    Real real_105[5];
    Real real_106[5];
    Real real_107[5];
    Mask mask_108[5];
    Mask mask_109[5];
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
    Real real_120[5];
    Real real_121[5];
    Real real_122[5];
    Real real_123[5];
    Real real_124[4];
    Real real_125[4];
    Index index_126[4];
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
    Mask mask_145[4];
    Mask mask_146[4];
    Real real_147[4];
    Real real_148[4];
    Real real_149[LAYERS];
    Mask mask_150[LAYERS];
    Mask mask_151[LAYERS];
    Real real_152[LAYERS];
    Real real_153[LAYERS];
    Real real_154[LAYERS];
    Mask mask_155[LAYERS];
    Real real_156[LAYERS];
    Real real_157[LAYERS];
    Real real_158[LAYERS];
    Mask mask_159[4];
    Mask mask_160[4];
    Real real_161[4];
    Real real_162[4];
    Mask mask_163[4];
    Mask mask_164[4];
    Real real_165[4];
    Real real_166[4];
    Mask mask_167[4];
    Mask mask_168[4];
    Real real_169[4];
    Real real_170[4];
    Mask mask_171[4];
    Mask mask_172[4];
    Real real_173[4];
    Real real_174[4];
    Mask mask_175[4];
    Mask mask_176[4];
    Real real_177[4];
    Real real_178[4];
    Mask mask_179[LAYERS];
    Real real_180[LAYERS];
    Real real_181[LAYERS];
    Real real_182[LAYERS];
    Mask mask_183[LAYERS];
    Mask mask_184[LAYERS];
    Real real_185[LAYERS];
    Real real_186[LAYERS];
    Mask mask_187[LAYERS];
    Real real_188[LAYERS];
    Real real_189[LAYERS];
    Real real_190[LAYERS];
    Real real_191[LAYERS];
    Mask mask_192[LAYERS];
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
    Real real_211[LAYERS];
    Real real_212[LAYERS];
    Real real_213[LAYERS];
    Real real_214[LAYERS];
    Real real_215[LAYERS];
    Real real_216[LAYERS - 1];
    Real real_217[LAYERS - 1];
    Real real_218[LAYERS - 1];
    Real real_219[LAYERS - 1];
    Real real_220[LAYERS - 1];
    Real real_221[LAYERS - 1];
    Real real_222[LAYERS - 1];
    Real real_223[LAYERS - 1];
    Real real_224[LAYERS - 1];
    Real real_225[LAYERS - 1];
    Real real_226[LAYERS - 1];
    Real real_227[LAYERS - 1];
    Real real_228[LAYERS - 1];
    Real real_229[LAYERS - 1];
    Real real_230[LAYERS];
    Real real_231[LAYERS];
    Real real_232[LAYERS];
    Real real_233[LAYERS];
    Real real_234[LAYERS];
    Real real_235[LAYERS];
    Real real_236[LAYERS];
    Mask mask_237[LAYERS];
    Real real_238[LAYERS];
    Real real_239[LAYERS];
    Real real_240[LAYERS];
    Real real_241[LAYERS];
    Real real_242[LAYERS];
    Real real_243[LAYERS];
    Real real_244[LAYERS];
    Real real_245[LAYERS];
    Mask mask_246[LAYERS];
    Real real_247[LAYERS];
    Real real_248[LAYERS];
    Real real_249[LAYERS];
    Real real_250[LAYERS];
    Real real_251[LAYERS];
    Real real_252[LAYERS];
    Real real_253[LAYERS];
    Real real_254[LAYERS];
    Real real_255[LAYERS + 1];
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
    Mask mask_274[LAYERS];
    Real real_275[LAYERS];
    Real real_276[LAYERS];
    Real real_277[LAYERS];
    Real real_278[LAYERS];
    Real real_279[LAYERS + 1];
    Real real_280[LAYERS + 1];
    Mask mask_281[LAYERS];
    Mask mask_282[LAYERS];
    Mask mask_283[LAYERS];
    Mask mask_284[LAYERS];
    Mask mask_285[LAYERS];
    Mask mask_286[LAYERS];
    Mask mask_287[LAYERS - 1];
    Mask mask_288[LAYERS - 1];
    Real real_289[LAYERS - 1];
    Real real_290[LAYERS - 1];
    Real real_291[LAYERS - 1];
    Mask mask_292[LAYERS - 1];
    Mask mask_293[LAYERS - 1];
    Real real_294[LAYERS - 1];
    Mask mask_295[LAYERS - 1];
    Real real_296[LAYERS - 1];
    Real real_297[LAYERS - 1];
    Real real_298[LAYERS - 1];
    Mask mask_299[LAYERS - 1];
    Real real_300[LAYERS - 1];
    Real real_301[LAYERS - 1];
    Real real_302[LAYERS - 1];
    Real real_303[LAYERS - 1];
    Mask mask_304[LAYERS];
    Mask mask_305[LAYERS];
    Mask mask_306[LAYERS];
    Mask mask_307[LAYERS];
    Mask mask_308[LAYERS];
    Mask mask_309[LAYERS - 1];
    Mask mask_310[LAYERS - 1];
    Mask mask_311[LAYERS];
    Mask mask_312[LAYERS];
    Mask mask_313[LAYERS];
    Mask mask_314[LAYERS];
    Real real_315[5];
    Real real_316[5];
    Real real_317[LAYERS];
    Real real_318[LAYERS];
    Real real_319[LAYERS];
    Real real_320[LAYERS];
    Real real_321[LAYERS];
    Real real_322[LAYERS];
    Real real_323[5];
    Real real_324[5];
    Real real_325[LAYERS];
    Real real_326[LAYERS];
    Real real_327[5];
    Real real_328[5];
    Real real_329[LAYERS + 4];
    Real real_330[LAYERS + 4];
    Real real_331[LAYERS + 5];
    Real real_332[LAYERS + 5];
    Real real_333[LAYERS];
    Real real_334[LAYERS];
    Real real_335[LAYERS + 5];
    Real real_336[LAYERS];
    Real real_337[LAYERS];
    Real real_338[LAYERS];
    Real real_339[5];
    Real real_340[5];
    Real real_341[LAYERS];
    Real real_342[LAYERS];
    Real real_343[LAYERS];
    Real real_344[LAYERS];
    Mask mask_345[5];
    Mask mask_346[5];
    Mask mask_347[LAYERS];
    Mask mask_348[LAYERS];
    Mask mask_349[LAYERS];
    Mask mask_350[LAYERS];
    Real real_351[4];
    Mask mask_352[5];
    Mask mask_353[5];
    Mask mask_354[5];
    Mask mask_355[5];
    Real real_356[5];
    Mask mask_357[5];
    Real real_358[5];
    Mask mask_359[5];
    Mask mask_360[5];
    Real real_361[5];
    Real real_362[5];
    Real real_363[5];
    Real real_364[5];
    Real real_365[5];
    Real real_366[5];
    Real real_367[5];
    Mask mask_368[5];
    Mask mask_369[5];
    Real real_370[5];
    Real real_371[5];
    Real real_372[5];
    Real real_373[LAYERS + 5];
    Real real_374[5];
    Real real_375[5];
    Real real_376[6];
    Real real_377[6];
    Real real_378[6];
    Real real_379[6];
    Real real_380[6];
    Real real_381[6];
    Real real_382[6];
    Real real_383[6];
    Real real_384[6];
    Real real_385[5];
    Real real_386[5];
    Real real_387[5];
    Real real_388[5];
    Real real_389[5];
    Real real_390[5];
    Real real_391[5];
    Real real_392[5];
    Real real_393[5];
    Real real_394[5];
    Real real_395[4];
    Real real_396[4];
    Real real_397[LAYERS];
    Real real_398[LAYERS];
    Real real_399[LAYERS];
    Real real_400[LAYERS];
    Real real_401[LAYERS];
    Real real_402[LAYERS];
    Real real_403[LAYERS];
    Real real_404[LAYERS];
    Real real_405[LAYERS];
    Real real_406[LAYERS];
    Real real_407[LAYERS];
    Real real_408[LAYERS - 1];
    Real real_409[LAYERS - 1];
    Real real_410[5];
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
    const Real x212 = x209 + x190;
    const Real x215 = x212 + x206;
    const Real x218 = 1.0 - x215;
    real_0[0] = x190;
    real_0[1] = x198;
    real_0[2] = x218;
    real_0[3] = x190;
    real_0[4] = x206;
    // snow_layers.spread
    const Mask x223 = (state[3 * LAYERS] > 273.15);
    const Real x224 = select(x223, 273.15, state[3 * LAYERS]);
    // layered_snow_step._weather
    const Real x256 = x31 * 287.04;
    const Real x258 = forcing[3] / x256;
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
    const Real x262 = x0 / real_20[0];
    // layered_snow.open_snow
    const Real x266 = forcing[1] - 273.15;
    // calm_air.floored_wind
    const Real x267 = forcing[0] * forcing[0];
    const Real x270 = numbers[LAYERS + 3] * numbers[LAYERS + 3];
    const Real x273 = x267 + x270;
    const Mask x275 = (x273 > 1e-30);
    const Mask x276 = (x273 < 1e-30);
    const Real x277 = select(x276, 1e-30, x273);
    const Real x279 = sqrt(x277);
    const Real x280 = x279 * 2.0;
    const Real x282 = select(x275, x279, 0.0);
    // layered_snow.open_snow
    const Real x284 = seconds * x57;
    const Mask x286 = (x266 > 0.0);
    const Real x287 = select(x286, 0.0, x266);
    const Real x289 = x287 * 2106.0;
    const Real x291 = x284 * x289;
    // snow_compaction.fresh_snow_density
    const Real x295 = numbers[LAYERS + 23] * x266;
    const Real x299 = numbers[LAYERS + 22] + x295;
    const Real x301 = sqrt(x282);
    const Real x302 = x301 * 2.0;
    const Real x304 = numbers[LAYERS + 24] * x301;
    const Real x308 = x299 + x304;
    const Real x310 = x308 - numbers[LAYERS + 25];
    const Real x312 = x310 * x310;
    const Real x315 = x312 + 25.0;
    const Real x316 = sqrt(x315);
    const Real x317 = x316 * 2.0;
    const Real x319 = x310 + x316;
    const Real x321 = x319 * 0.5;
    const Real x323 = numbers[LAYERS + 25] + x321;
    // layered_snow.open_snow
    const Real x350 = x284 / x323;
    const Real x356 = state[3 * LAYERS + 31] - 273.15;
    // snow_properties.aged_albedo
    const Real x357 = seconds / 86400.0;
    // snow_properties.melting_weight
    const Real x358 = x356 / numbers[LAYERS + 15];
    const Real x362 = x358 + 1.0;
    const Mask x363 = (x362 < 0.0);
    const Real x364 = select(x363, 0.0, x362);
    const Mask x366 = (x364 > 1.0);
    const Real x367 = select(x366, 1.0, x364);
    const Real x369 = x367 * x367;
    const Real x372 = x367 * 2.0;
    const Real x374 = 3.0 - x372;
    const Real x376 = x369 * x374;
    // snow_properties.aged_albedo
    const Real x381 = x376 * numbers[LAYERS + 14];
    const Real x385 = x381 * x357;
    const Real x387 = 1.0 - x376;
    const Real x389 = x387 * numbers[LAYERS + 13];
    const Real x394 = x389 * x357;
    // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
    Real a354_last = x284;
    for (int l = 0; l < 5; ++l) {
        const Real a221 = select(x181, real_0[l], 0.0);
        const Real a226 = select(x163, state[l + 3 * LAYERS + 15], 273.15);
        const Real a228 = x170 * state[l + 3 * LAYERS + 5];
        const Real a232 = a221 * x149;
        const Real a236 = a228 + a232;
        const Real a238 = x170 * state[l + 3 * LAYERS + 10];
        const Real a242 = select(x181, x224, a226);
        const Real a244 = x178 * state[l + 3 * LAYERS + 20];
        const Real a248 = a221 * state[3 * LAYERS + 4];
        const Real a252 = a244 + a248;
        const Real a254 = select(x163, state[l + 3 * LAYERS + 25], 0.0);
        const Real a325 = a236 + a238;
        const Real a327 = a236 * 2106.0;
        const Real a329 = a238 * 4218.0;
        const Real a331 = a327 + a329;
        const Real a333 = a242 - 273.15;
        const Real a334 = a331 * a333;
        const Real a338 = a238 * 333500.0;
        const Real a340 = a334 + a338;
        const Real a342 = a325 * a254;
        const Real a346 = seconds * a325;
        const Real a348 = a342 + a346;
        a354_last = a354_last + a325;
        real_21[l] = a221;
        real_22[l + 1] = a252;
        real_23[l] = a254;
        real_24[l] = a325;
        real_25[l] = a331;
        real_26[l] = a333;
        real_27[l + 1] = a340;
        real_28[l + 1] = a348;
    }
    // snow_properties.aged_albedo
    const Real x396 = a354_last + numbers[LAYERS + 16];
    const Real x398 = x284 * x396;
    const Real x402 = a354_last * numbers[LAYERS + 16];
    const Mask x406 = (x402 < 1e-30);
    const Real x407 = select(x406, 1e-30, x402);
    const Real x409 = x398 / x407;
    const Mask x413 = (a354_last > 0.0);
    const Real x414 = select(x413, x409, 0.0);
    const Real x416 = x385 + x414;
    const Mask x418 = (x416 > 1e-08);
    const Real x419 = select(x418, x416, 1.0);
    const Real x421 = -x419;
    const Real x423 = expm1(x421);
    const Real x424 = x423 + 1.0;
    const Real x428 = x423 / x419;
    const Real x429 = -x428;
    const Real x434 = x416 * 0.5;
    const Real x436 = 1.0 - x434;
    const Real x438 = select(x418, x429, x436);
    const Real x440 = x385 * numbers[LAYERS + 12];
    const Real x444 = x414 * numbers[LAYERS + 11];
    const Real x448 = x440 + x444;
    const Real x450 = x448 - x394;
    const Real x452 = x416 * state[3 * LAYERS + 30];
    const Real x456 = x450 - x452;
    const Real x458 = x456 * x438;
    const Real x462 = state[3 * LAYERS + 30] + x458;
    const Mask x464 = (x462 < numbers[LAYERS + 12]);
    const Real x465 = select(x464, numbers[LAYERS + 12], x462);
    after[3 * LAYERS + 30] = x465;
    // snow_compaction.compacted
    real_29[0] = x284;
    for (int l = 0; l < 5; ++l) real_29[l + 1] = real_24[l];
    real_22[0] = x350;
    real_27[0] = x291;
    Real a530_last = x284;
    for (int l = 0; l < 5; ++l) {
        a530_last = a530_last + real_24[l];
        const Real a530 = a530_last;
        real_30[l + 1] = a530;
    }
    real_30[0] = x284;
    // snow_compaction.anderson_settling
    const Real x545 = numbers[LAYERS + 26] * 1000000.0;
    const Real x616 = seconds * 1e-06;
    const Real x617 = x616 * numbers[LAYERS + 29];
    // snow_compaction._wind_packed
    const Real x679 = x282 * (-0.10625000000000001);
    const Real x681 = exp(x679);
    const Real x683 = x681 * 2.868;
    // layered_snow.open_snow
    const Mask x765 = (a354_last > 1e-09);
    // layered_snow.<genexpr>
    real_28[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a697_last = real_of(0.0);
    Real a776_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Mask a468 = (real_29[l] > 0.0);
        const Mask a470 = (real_22[l] > 0.0);
        const Mask a471 = (a468 & a470);
        const Real a472 = select(a471, real_29[l], 1.0);
        const Real a475 = select(a471, real_22[l], 0.01);
        const Real a479 = select(a471, real_27[l], 0.0);
        const Real a482 = a472 * 2106.0;
        const Real a484 = 1 / a482;
        const Real a485 = a484 * a484;
        const Real a489 = a472 * 4218.0;
        const Real a491 = 1 / a489;
        const Real a492 = a491 * a491;
        const Real a496 = a472 * 333500.0;
        const Real a498 = a479 - a496;
        const Mask a500 = (a479 < 0.0);
        const Mask a501 = (a498 > 0.0);
        const Real a502 = a479 * a484;
        const Real a507 = a498 * a491;
        const Real a512 = select(a501, a507, 0.0);
        const Real a514 = select(a500, a502, a512);
        const Real a516 = -a514;
        const Real a518 = a479 / 333500.0;
        const Mask a520 = (a518 < 0.0);
        const Real a521 = select(a520, 0.0, a518);
        const Mask a523 = (a521 > a472);
        const Real a524 = select(a523, a472, a521);
        const Real a526 = a472 / a475;
        const Real a532 = real_29[l] * 0.5;
        const Real a535 = real_30[l] - a532;
        const Mask a538 = (a516 < 0.0);
        const Real a539 = select(a538, 0.0, a514);
        const Real a543 = a535 * 9.81;
        const Real a547 = numbers[LAYERS + 27] * a539;
        const Real a555 = numbers[LAYERS + 28] * a526;
        const Real a559 = a555 - a547;
        const Real a561 = exp(a559);
        const Real a563 = x545 * a561;
        const Real a567 = a526 * a543;
        const Real a571 = seconds / a563;
        const Real a575 = a567 * a571;
        const Real a579 = numbers[LAYERS + 28] * a575;
        const Real a583 = a579 + 1.0;
        const Real a584 = log(a583);
        const Real a586 = a584 / numbers[LAYERS + 28];
        const Real a590 = a526 + a586;
        const Real a592 = a590 - 150.0;
        const Real a593 = a592 / 5.0;
        const Real a595 = exp(a593);
        const Real a597 = a595 + 1.0;
        const Real a598 = log(a597);
        const Real a600 = a598 * 5.0;
        const Real a602 = numbers[LAYERS + 31] * a600;
        const Real a606 = numbers[LAYERS + 30] * a539;
        const Real a614 = a602 - a606;
        const Real a619 = -a614;
        const Real a621 = exp(a619);
        const Real a624 = x617 * a621;
        const Real a629 = -a593;
        const Real a631 = exp(a629);
        const Real a634 = a631 + 1.0;
        const Real a635 = 1 / a634;
        const Real a636 = a635 * a635;
        const Real a638 = numbers[LAYERS + 31] * a635;
        const Mask a642 = (a638 < 1e-08);
        const Real a643 = select(a642, 1e-08, a638);
        const Real a645 = a643 * a590;
        const Real a649 = a645 * a624;
        const Real a653 = log1p(a649);
        const Real a654 = a649 + 1.0;
        const Real a656 = a653 / a645;
        const Real a660 = exp(a656);
        const Real a662 = a590 * a660;
        const Real a666 = select(a471, a475, 0.0);
        const Real a668 = a662 - 50.0;
        const Mask a669 = (a668 < 0.0);
        const Real a670 = select(a669, 0.0, a668);
        const Real a672 = a670 * 0.00125;
        const Real a674 = a672 / 0.295;
        const Real a676 = 1.25 - a674;
        const Real a678 = a676 + 1.0;
        const Real a685 = a678 - x683;
        const Mask a688 = (a685 < 0.0);
        const Real a689 = select(a688, 0.0, a685);
        const Real a692 = 3.25 - a689;
        const Real a693 = a666 * a692;
        a697_last = a697_last + a693;
        const Real a697 = a697_last;
        const Real a699 = a693 * 0.5;
        const Real a701 = a697 - a699;
        const Real a703 = numbers[LAYERS + 32] * a689;
        const Real a708 = a701 * (-10.0);
        const Real a710 = exp(a708);
        const Real a712 = a703 * a710;
        const Real a716 = a712 / 216000.0;
        const Real a718 = numbers[LAYERS + 33] - a662;
        const Mask a720 = (a718 < 0.0);
        const Real a721 = select(a720, 0.0, a718);
        const Real a725 = a716 * seconds;
        const Real a726 = -a725;
        const Real a729 = expm1(a726);
        const Real a730 = a729 + 1.0;
        const Real a733 = a721 * a729;
        const Real a738 = a662 - a733;
        const Real a740 = a472 - a524;
        const Real a742 = a740 / 917.0;
        const Real a744 = a526 / a738;
        const Real a748 = a475 * a744;
        const Real a752 = minimum(a742, a475);
        const Mask a754 = (a742 < a475);
        const Real a755 = real_of_mask(a754);
        const Mask a756 = (a742 == a475);
        const Real a757 = select(a756, 0.5, a755);
        const Mask a760 = (a748 < a752);
        const Real a761 = select(a760, a752, a748);
        const Real a763 = select(a471, a761, real_22[l]);
        const Real a766 = select(x765, real_29[l], 0.0);
        const Real a768 = select(x765, real_27[l], 0.0);
        const Real a770 = select(x765, a763, 0.0);
        const Real a773 = select(x765, real_28[l], 0.0);
        a776_last = a776_last + a770;
        mask_31[l] = a471;
        real_32[l] = a475;
        real_33[l] = a479;
        real_34[l] = a484;
        real_35[l] = a485;
        real_36[l] = a491;
        real_37[l] = a492;
        real_38[l] = a498;
        mask_39[l] = a500;
        mask_40[l] = a501;
        mask_41[l] = a520;
        mask_42[l] = a523;
        real_43[l] = a526;
        mask_44[l] = a538;
        real_45[l] = a539;
        real_46[l] = a543;
        real_47[l] = a561;
        real_48[l] = a563;
        real_49[l] = a567;
        real_50[l] = a571;
        real_51[l] = a575;
        real_52[l] = a583;
        real_53[l] = a586;
        real_54[l] = a590;
        real_55[l] = a595;
        real_56[l] = a597;
        real_57[l] = a600;
        real_58[l] = a621;
        real_59[l] = a624;
        real_60[l] = a631;
        real_61[l] = a635;
        real_62[l] = a636;
        mask_63[l] = a642;
        real_64[l] = a643;
        real_65[l] = a645;
        real_66[l] = a654;
        real_67[l] = a656;
        real_68[l] = a660;
        real_69[l] = a666;
        mask_70[l] = a669;
        mask_71[l] = a688;
        real_72[l] = a689;
        real_73[l] = a692;
        real_74[l] = a703;
        real_75[l] = a710;
        mask_76[l] = a720;
        real_77[l] = a721;
        real_78[l] = a729;
        real_79[l] = a730;
        real_80[l] = a738;
        real_81[l] = a744;
        real_82[l] = a757;
        mask_83[l] = a760;
        real_84[l] = a766;
        real_85[l] = a768;
        real_86[l] = a770;
        real_87[l] = a773;
    }
    // layered_snow.open_snow
    const Real x778 = select(x765, a776_last, 1.0);
    // snow_properties.cover_fraction
    const Real x780 = x778 / numbers[LAYERS + 20];
    const Real x784 = x780 * (-2.0);
    const Real x786 = expm1(x784);
    const Real x787 = x786 + 1.0;
    const Real x791 = x786 + 2.0;
    const Real x792 = x786 / x791;
    // layered_snow.open_snow
    const Real x798 = x778 / x792;
    // snow_layers.<listcomp>
    const Real x805 = 0.5 - x798;
    const Real x806 = 1 / x805;
    const Real x807 = x806 * x806;
    const Real x809 = x806 * 0.1;
    const Real x811 = 1.0 - x798;
    const Real x812 = 1 / x811;
    const Real x813 = x812 * x812;
    const Real x815 = x812 * 0.2;
    const Real x817 = 0.25 - x798;
    const Real x818 = 1 / x817;
    const Real x819 = x818 * x818;
    const Real x821 = x818 * 0.05;
    // snow_layers.layer_shares
    const Real x823 = x809 + x815;
    const Real x825 = x823 + x809;
    const Real x827 = x825 + x821;
    const Real x829 = 1.0 - x827;
    real_0[0] = x809;
    real_0[1] = x815;
    real_0[2] = x829;
    real_0[3] = x809;
    real_0[4] = x821;
    // snow_layers.remapped
    Real a839_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a839_last = a839_last + real_86[l];
        const Real a839 = a839_last;
        const Mask a841 = (real_86[l] > 0.0);
        const Real a842 = select(a841, real_86[l], 1.0);
        real_88[l + 1] = a839;
        mask_89[l] = a841;
        real_30[l] = a842;
    }
    real_88[0] = real_of(0.0);
    // layered_snow.open_snow, snow_layers.remapped
    Real a844_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a833 = real_0[l] * x778;
        const Real a837 = select(x765, a833, 0.0);
        a844_last = a844_last + a837;
        const Real a844 = a844_last;
        real_90[l] = a837;
        real_91[l] = a844;
    }
    // snow_layers.remapped
    Real a864_last = real_of(0.0);
    Real a870_last = real_of(0.0);
    Real a876_last = real_of(0.0);
    Real a896_last = real_of(0.0);
    Real a902_last = real_of(0.0);
    Real a908_last = real_of(0.0);
    Real a928_last = real_of(0.0);
    Real a934_last = real_of(0.0);
    Real a940_last = real_of(0.0);
    Real a960_last = real_of(0.0);
    Real a966_last = real_of(0.0);
    Real a972_last = real_of(0.0);
    Real a980_last = real_of(0.0);
    Real a986_last = real_of(0.0);
    Real a992_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a847 = real_91[0] - real_88[l];
        const Real a850 = a847 / real_30[l];
        const Mask a854 = (a850 < 0.0);
        const Real a855 = select(a854, 0.0, a850);
        const Mask a857 = (a855 > 1.0);
        const Real a858 = select(a857, 1.0, a855);
        const Real a860 = a858 * real_84[l];
        a864_last = a864_last + a860;
        const Real a866 = a858 * real_85[l];
        a870_last = a870_last + a866;
        const Real a872 = a858 * real_87[l];
        a876_last = a876_last + a872;
        const Real a878 = real_91[1] - real_88[l];
        const Real a880 = a878 / real_30[l];
        const Mask a884 = (a880 < 0.0);
        const Real a885 = select(a884, 0.0, a880);
        const Mask a887 = (a885 > 1.0);
        const Real a888 = select(a887, 1.0, a885);
        const Real a890 = a888 - a858;
        const Real a892 = a890 * real_84[l];
        a896_last = a896_last + a892;
        const Real a898 = a890 * real_85[l];
        a902_last = a902_last + a898;
        const Real a904 = a890 * real_87[l];
        a908_last = a908_last + a904;
        const Real a910 = real_91[2] - real_88[l];
        const Real a912 = a910 / real_30[l];
        const Mask a916 = (a912 < 0.0);
        const Real a917 = select(a916, 0.0, a912);
        const Mask a919 = (a917 > 1.0);
        const Real a920 = select(a919, 1.0, a917);
        const Real a922 = a920 - a888;
        const Real a924 = a922 * real_84[l];
        a928_last = a928_last + a924;
        const Real a930 = a922 * real_85[l];
        a934_last = a934_last + a930;
        const Real a936 = a922 * real_87[l];
        a940_last = a940_last + a936;
        const Real a942 = real_91[3] - real_88[l];
        const Real a944 = a942 / real_30[l];
        const Mask a948 = (a944 < 0.0);
        const Real a949 = select(a948, 0.0, a944);
        const Mask a951 = (a949 > 1.0);
        const Real a952 = select(a951, 1.0, a949);
        const Real a954 = a952 - a920;
        const Real a956 = a954 * real_84[l];
        a960_last = a960_last + a956;
        const Real a962 = a954 * real_85[l];
        a966_last = a966_last + a962;
        const Real a968 = a954 * real_87[l];
        a972_last = a972_last + a968;
        const Real a974 = 1.0 - a952;
        const Real a976 = a974 * real_84[l];
        a980_last = a980_last + a976;
        const Real a982 = a974 * real_85[l];
        a986_last = a986_last + a982;
        const Real a988 = a974 * real_87[l];
        a992_last = a992_last + a988;
        real_86[l] = a850;
        mask_92[l] = a854;
        mask_93[l] = a857;
        real_29[l] = a858;
        real_28[l] = a880;
        mask_94[l] = a884;
        mask_95[l] = a887;
        real_27[l] = a890;
        real_22[l] = a912;
        mask_96[l] = a916;
        mask_97[l] = a919;
        real_98[l] = a922;
        real_99[l] = a944;
        mask_100[l] = a948;
        mask_101[l] = a951;
        real_102[l] = a954;
        real_103[l] = a974;
    }
    // snow_layers.<genexpr>
    real_91[0] = a864_last;
    real_91[1] = a896_last;
    real_91[2] = a928_last;
    real_91[3] = a960_last;
    real_91[4] = a980_last;
    real_104[0] = a870_last;
    real_104[1] = a902_last;
    real_104[2] = a934_last;
    real_104[3] = a966_last;
    real_104[4] = a986_last;
    real_105[0] = a876_last;
    real_105[1] = a908_last;
    real_105[2] = a940_last;
    real_105[3] = a972_last;
    real_105[4] = a992_last;
    // layered_snow.open_snow
    const Real x1010 = seconds * x59;
    const Real x1012 = x792 * x1010;
    const Real x1018 = select(x765, x1012, 0.0);
    const Mask x1021 = (x266 < 0.0);
    const Real x1022 = select(x1021, 0.0, x266);
    const Real x1024 = x1022 * 4218.0;
    const Real x1026 = x1024 + 333500.0;
    const Real x1027 = x1018 * x1026;
    const Real x1033 = real_91[0] - x1018;
    const Real x1035 = real_104[0] - x1027;
    real_106[0] = x1033;
    for (int l = 0; l < 4; ++l) real_106[l + 1] = real_91[l + 1];
    real_107[0] = x1035;
    for (int l = 0; l < 4; ++l) real_107[l + 1] = real_104[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity
    for (int l = 0; l < 5; ++l) {
        const Real a1000 = real_104[l] / 333500.0;
        const Mask a1002 = (a1000 < 0.0);
        const Real a1003 = select(a1002, 0.0, a1000);
        const Mask a1005 = (a1003 > real_91[l]);
        const Real a1006 = select(a1005, real_91[l], a1003);
        const Real a1008 = real_91[l] - a1006;
        const Real a1037 = real_0[l] * x798;
        const Real a1046 = real_106[l] / x792;
        const Real a1047 = -a1046;
        const Real a1054 = select(x765, a1047, 1.0);
        const Real a1057 = a1054 / a1037;
        const Real a1058 = -a1057;
        const Real a1063 = select(x765, a1058, 100.0);
        const Real a1065 = a1063 / 1000.0;
        const Real a1067 = log(a1065);
        const Real a1069 = a1067 * 1.88;
        const Real a1071 = exp(a1069);
        const Real a1073 = a1071 * 2.22;
        const Real a1075 = numbers[LAYERS + 34] * a1073;
        const Real a1079 = a1037 * 0.5;
        const Real a1083 = a1079 / a1075;
        const Real a1084 = -a1083;
        const Real a1090 = real_107[l] / x792;
        const Real a1098 = select(x765, a1090, 0.0);
        const Real a1099 = -a1098;
        mask_108[l] = a1002;
        mask_109[l] = a1005;
        real_110[l] = a1008;
        real_111[l] = a1037;
        real_112[l] = a1046;
        real_113[l] = a1054;
        real_114[l] = a1057;
        real_115[l] = a1065;
        real_116[l] = a1071;
        real_117[l] = a1073;
        real_118[l] = a1075;
        real_119[l] = a1083;
        real_120[l] = a1084;
        real_121[l] = a1090;
        real_122[l] = a1098;
        real_123[l] = a1099;
    }
    // layered_snow.open_snow
    const Real x1110 = x262 - real_119[4];
    const Real x1112 = 1 / x1110;
    const Real x1113 = x1112 * x1112;
    const Real x1117 = 1 / real_120[0];
    const Real x1118 = x1117 * x1117;
    const Real x1122 = select(x765, x792, 0.0);
    const Real x1123 = -x1122;
    // calm_air.louis_exchange
    const Real x1127 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1131 = log(x1127);
    const Real x1133 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1137 = numbers[LAYERS] / x1133;
    const Real x1141 = log(x1137);
    const Real x1143 = 1 / x1131;
    const Real x1144 = x1143 * x1143;
    const Real x1148 = x1143 * 0.4;
    const Real x1151 = x1148 * x1148;
    const Real x1156 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1159 = x282 * x282;
    const Real x1162 = x1156 / x1159;
    const Real x1166 = x1131 * x1141;
    const Real x1170 = 1 / x1166;
    const Real x1171 = x1170 * x1170;
    const Real x1175 = x1170 * 0.16000000000000003;
    const Real x1178 = x1175 * x282;
    const Real x1183 = x1162 * 9.81;
    const Real x1185 = numbers[LAYERS] * x26;
    const Real x1189 = x1183 / x1185;
    const Real x1193 = x1151 * 75.0;
    const Real x1196 = sqrt(x1127);
    const Real x1197 = x1196 * 2.0;
    const Real x1199 = x1193 * x1196;
    // snow_skin.skin_balance
    const Real x1204 = 1.0 - x465;
    const Real x1206 = x1204 * forcing[4];
    const Real x1211 = numbers[LAYERS + 19] * forcing[5];
    const Real x1215 = x1206 + x1211;
    const Real x1217 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1219 = select(x765, 0.0, a354_last);
    // layered_snow_step.layered_snow_step
    const Real x1222 = 1.0 + x1122;
    const Mask x1224 = (x1222 > 1e-09);
    const Real x1225 = select(x1224, x1222, 0.0);
    // vegetation.vegetated_surface
    const Real x1228 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1230 = x1228 - numbers[LAYERS + 6];
    const Real x1232 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1234 = (x1232 == 0.0);
    const Real x1235 = select(x1234, 1e-30, x1232);
    const Real x1237 = x1230 / x1235;
    const Mask x1241 = (x1237 < 0.0);
    const Real x1242 = select(x1241, 0.0, x1237);
    const Mask x1244 = (x1242 > 1.0);
    const Real x1245 = select(x1244, 1.0, x1242);
    const Mask x1247 = (x1228 >= numbers[LAYERS + 7]);
    const Real x1248 = select(x1247, 1.0, x1245);
    // vegetation._between
    const Real x1250 = 1.0 - x1248;
    const Real x1252 = x1250 * numbers[LAYERS + 38];
    const Real x1257 = x1248 * numbers[LAYERS + 39];
    const Real x1261 = x1252 + x1257;
    // vegetation.vegetated_surface
    const Real x1263 = select(flags[1], forcing[10], x1261);
    // vegetation._between
    const Real x1265 = x1250 * numbers[LAYERS + 43];
    const Real x1270 = x1248 * numbers[LAYERS + 42];
    const Real x1274 = x1265 + x1270;
    // vegetation.vegetated_surface
    const Real x1276 = select(flags[0], forcing[9], x1274);
    // vegetation._between
    const Real x1278 = x1250 * numbers[LAYERS + 40];
    const Real x1283 = x1248 * numbers[LAYERS + 41];
    const Real x1287 = x1278 + x1283;
    const Real x1289 = x1250 * numbers[LAYERS + 44];
    const Real x1294 = x1248 * numbers[LAYERS + 45];
    const Real x1298 = x1289 + x1294;
    after[3 * LAYERS + 35] = x1298;
    after[3 * LAYERS + 36] = x1298;
    // soil_heat.canopy_damping
    const Real x1300 = x1228 * (-2.0);
    const Real x1302 = exp(x1300);
    // snow_free_ground.ground_conduction
    const Real x1304 = real_20[0] * x1302;
    // calm_air.calm_exchange
    const Real x1308 = x26 - state[3 * LAYERS];
    const Mask x1310 = (x282 < 0.001);
    const Real x1311 = select(x1310, 0.001, x282);
    const Real x1313 = numbers[LAYERS + 1] / x1311;
    const Real x1317 = x1313 * 9.81;
    const Real x1319 = x1317 * x1313;
    const Real x1323 = numbers[LAYERS] * forcing[1];
    const Real x1327 = x1319 / x1323;
    const Real x1331 = x1327 * x1308;
    // calm_air.limited_richardson
    const Mask x1335 = (x1331 > 0.0);
    const Real x1336 = select(x1335, x1331, 0.0);
    const Real x1338 = 1 / numbers[LAYERS + 2];
    const Real x1339 = x1338 * x1338;
    const Real x1343 = x1338 * (-2.0);
    const Real x1346 = x1336 * x1343;
    const Real x1351 = expm1(x1346);
    const Real x1352 = x1351 + 1.0;
    const Real x1356 = x1351 + 2.0;
    const Real x1357 = x1351 / x1356;
    const Real x1363 = numbers[LAYERS + 2] * x1357;
    const Real x1364 = -x1363;
    const Real x1369 = select(x1335, x1364, x1331);
    // calm_air.calm_exchange
    const Real x1371 = x1369 / x1327;
    const Real x1375 = x26 - x1371;
    // exchange.myj_exchange
    const Real x1377 = 1 / forcing[3];
    const Real x1378 = x1377 * x1377;
    const Real x1382 = x1377 * 100000.0;
    const Real x1385 = log(x1382);
    const Real x1388 = x1385 * 0.2857142857142857;
    const Real x1391 = exp(x1388);
    const Real x1394 = forcing[1] * x1391;
    const Real x1399 = x1375 * x1391;
    const Real x1404 = 1 / x1394;
    const Real x1405 = x1404 * x1404;
    const Real x1409 = x1404 * 9.81;
    const Real x1412 = x1394 - x1399;
    const Real x1414 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1416 = x1414 * 0.3041811846689896;
    const Real x1418 = x1416 + 1.0;
    const Real x1419 = x1412 * x1418;
    const Real x1423 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1425 = x1423 * 0.6083623693379792;
    const Real x1427 = x1394 + x1399;
    const Real x1429 = x1427 * 0.5;
    const Real x1431 = x1425 * x1429;
    const Real x1435 = x1419 + x1431;
    const Mask x1437 = (x1159 < 1e-06);
    const Real x1438 = select(x1437, 1e-06, x1159);
    const Real x1440 = x1409 * x1435;
    const Real x1445 = x1440 * numbers[LAYERS + 1];
    const Real x1449 = x1445 * numbers[LAYERS + 1];
    const Real x1453 = x1449 / x1438;
    const Real x1457 = x1453 / numbers[LAYERS];
    const Real x1461 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1463 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1465 = x1461 / state[3 * LAYERS + 35];
    const Real x1469 = log(x1465);
    const Real x1471 = x1457 / 0.505;
    const Mask x1473 = (x1471 > 1.0);
    const Real x1474 = select(x1473, 1.0, x1471);
    const Mask x1476 = (x1435 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1477 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1479 = exp(x1477);
    const Real x1481 = select(flags[2], x1479, 0.1);
    const Real x1483 = x1481 * (-103.28);
    // exchange.myj_exchange
    const Real x1485 = x1474 * x1474;
    const Real x1488 = x1485 * 10.0;
    const Real x1490 = x1488 + 1.0;
    const Real x1491 = select(x1476, x1490, 1.0);
    const Real x1493 = x1483 * x1491;
    const Real x1497 = 1 / numbers[LAYERS];
    const Real x1498 = x1497 * x1497;
    const Real x1502 = x1497 * 0.0001;
    // exchange.convective_factor
    const Real x1505 = x1440 * 1000.0;
    const Real x1507 = magnitude(x1505);
    const Real x1508 = sign(x1505);
    const Mask x1510 = (x1507 > 1e-30);
    const Mask x1511 = (x1507 < 1e-30);
    const Real x1512 = select(x1511, 1e-30, x1507);
    const Real x1514 = log(x1512);
    const Real x1516 = x1514 * 0.6666666666666666;
    const Real x1518 = exp(x1516);
    const Real x1520 = select(x1510, x1518, 0.0);
    const Real x1522 = x1520 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1524 = log(state[3 * LAYERS + 37]);
    const Real x1526 = x1524 * 0.6666666666666666;
    const Real x1528 = exp(x1526);
    const Real x1530 = x1522 * x1528;
    // exchange._friction_velocity
    const Real x1534 = x1438 + x1530;
    const Real x1536 = sqrt(x1534);
    const Real x1537 = x1536 * 2.0;
    const Real x1539 = state[3 * LAYERS + 38] * x1536;
    const Real x1543 = sqrt(x1539);
    const Real x1544 = x1543 * 2.0;
    const Mask x1546 = (x1543 < 1e-09);
    const Real x1547 = select(x1546, 1e-09, x1543);
    // exchange.myj_exchange
    const Real x1549 = select(x1476, 0.0, x1522);
    const Real x1551 = x1440 * 0.4;
    const Real x1553 = state[3 * LAYERS + 35] / x1461;
    const Real x1557 = x1547 * state[3 * LAYERS + 36];
    const Real x1561 = sqrt(x1557);
    const Real x1562 = x1561 * 2.0;
    const Real x1564 = x1493 * x1561;
    const Real x1568 = exp(x1564);
    const Real x1570 = x1568 * state[3 * LAYERS + 36];
    const Mask x1574 = (x1570 < 1e-28);
    const Real x1575 = select(x1574, 1e-28, x1570);
    const Real x1577 = x1575 / x1463;
    const Real x1581 = x1551 * state[3 * LAYERS + 37];
    const Real x1585 = x1547 * x1547;
    const Real x1588 = x1585 * x1547;
    const Real x1592 = x1581 / x1588;
    real_124[0] = x1461;
    real_124[1] = state[3 * LAYERS + 35];
    real_124[2] = x1463;
    real_124[3] = x1575;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x1577;
    // stability.__call__
    index_126[0] = index_of(0);
    index_126[1] = index_of(0);
    index_126[2] = index_of(10000);
    index_126[3] = index_of(10000);
    // layered_snow.open_snow, exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1102 = real_119[l] + real_119[l + 1];
        const Real a1103 = -a1102;
        const Real a1105 = 1 / a1103;
        const Real a1106 = a1105 * a1105;
        const Real a1598 = x1592 * real_124[l];
        const Real a1604 = real_125[l] * (-5.0);
        const Mask a1606 = (a1598 < a1604);
        const Real a1607 = select(a1606, a1604, a1598);
        const Real a1609 = real_125[l] * 0.9999990000003619;
        const Mask a1611 = (a1607 > a1609);
        const Real a1612 = select(a1611, a1609, a1607);
        const Real a1614 = a1612 - (-5.0);
        const Real a1615 = a1614 / 0.0006;
        const Real a1617 = trunc(a1615);
        const Index a1618 = index_of_real(a1617);
        const Index a1619 = at_least(a1618, 0);
        const Index a1620 = at_most(a1619, 9999);
        const Index a1622 = a1620 + index_126[l];
        const Real a1623 = look_up(table4276, a1622);
        const Real a1624 = a1615 - a1617;
        const Real a1625 = look_up(table4286, a1622);
        const Real a1626 = a1624 * a1625;
        const Real a1628 = a1623 + a1626;
        real_127[l] = a1105;
        real_128[l] = a1106;
        mask_129[l] = a1606;
        mask_130[l] = a1611;
        real_131[l] = a1625;
        real_132[l] = a1628;
    }
    // exchange.myj_exchange
    const Real x1629 = real_132[0] - real_132[1];
    const Real x1631 = x1629 + x1469;
    const Real x1633 = real_132[2] - real_132[3];
    const Real x1635 = log(x1577);
    const Real x1637 = x1633 - x1635;
    const Real x1639 = x1547 * 0.4;
    const Real x1641 = x1639 / x1631;
    const Mask x1645 = (x1641 < x1502);
    const Real x1646 = select(x1645, x1502, x1641);
    const Real x1648 = x1639 / x1637;
    const Mask x1652 = (x1648 < x1502);
    const Real x1653 = select(x1652, x1502, x1648);
    // exchange._convective_velocity_squared
    const Real x1655 = log(x1653);
    const Real x1657 = x1655 * 0.6666666666666666;
    const Real x1659 = exp(x1657);
    const Real x1661 = x1549 * x1659;
    // exchange._friction_velocity
    const Real x1665 = x1438 + x1661;
    const Real x1667 = sqrt(x1665);
    const Real x1668 = x1667 * 2.0;
    const Real x1670 = x1646 * x1667;
    const Real x1674 = sqrt(x1670);
    const Real x1675 = x1674 * 2.0;
    const Mask x1677 = (x1674 < 1e-09);
    const Real x1678 = select(x1677, 1e-09, x1674);
    // exchange.myj_exchange
    const Real x1680 = x1678 * state[3 * LAYERS + 36];
    const Real x1684 = sqrt(x1680);
    const Real x1685 = x1684 * 2.0;
    const Real x1687 = x1493 * x1684;
    const Real x1691 = exp(x1687);
    const Real x1693 = x1691 * state[3 * LAYERS + 36];
    const Mask x1697 = (x1693 < 1e-28);
    const Real x1698 = select(x1697, 1e-28, x1693);
    const Real x1700 = x1698 / x1463;
    const Real x1704 = x1551 * x1653;
    const Real x1708 = x1678 * x1678;
    const Real x1711 = x1708 * x1678;
    const Real x1715 = x1704 / x1711;
    real_132[0] = x1461;
    real_132[1] = state[3 * LAYERS + 35];
    real_132[2] = x1463;
    real_132[3] = x1698;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x1700;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1721 = x1715 * real_132[l];
        const Real a1727 = real_125[l] * (-5.0);
        const Mask a1729 = (a1721 < a1727);
        const Real a1730 = select(a1729, a1727, a1721);
        const Real a1732 = real_125[l] * 0.9999990000003619;
        const Mask a1734 = (a1730 > a1732);
        const Real a1735 = select(a1734, a1732, a1730);
        const Real a1737 = a1735 - (-5.0);
        const Real a1738 = a1737 / 0.0006;
        const Real a1740 = trunc(a1738);
        const Index a1741 = index_of_real(a1740);
        const Index a1742 = at_least(a1741, 0);
        const Index a1743 = at_most(a1742, 9999);
        const Index a1744 = a1743 + index_126[l];
        const Real a1745 = look_up(table4276, a1744);
        const Real a1746 = a1738 - a1740;
        const Real a1747 = look_up(table4286, a1744);
        const Real a1748 = a1746 * a1747;
        const Real a1750 = a1745 + a1748;
        mask_133[l] = a1729;
        mask_134[l] = a1734;
        real_135[l] = a1747;
        real_136[l] = a1750;
    }
    // exchange.myj_exchange
    const Real x1751 = real_136[0] - real_136[1];
    const Real x1753 = x1751 + x1469;
    const Real x1755 = real_136[2] - real_136[3];
    const Real x1757 = log(x1700);
    const Real x1759 = x1755 - x1757;
    const Real x1761 = x1678 * 0.4;
    const Real x1763 = x1761 / x1753;
    const Mask x1767 = (x1763 < x1502);
    const Real x1768 = select(x1767, x1502, x1763);
    const Real x1770 = x1761 / x1759;
    const Mask x1774 = (x1770 < x1502);
    const Real x1775 = select(x1774, x1502, x1770);
    // exchange._convective_velocity_squared
    const Real x1777 = log(x1775);
    const Real x1779 = x1777 * 0.6666666666666666;
    const Real x1781 = exp(x1779);
    const Real x1783 = x1549 * x1781;
    // exchange._friction_velocity
    const Real x1787 = x1438 + x1783;
    const Real x1789 = sqrt(x1787);
    const Real x1790 = x1789 * 2.0;
    const Real x1792 = x1768 * x1789;
    const Real x1796 = sqrt(x1792);
    const Real x1797 = x1796 * 2.0;
    const Mask x1799 = (x1796 < 1e-09);
    const Real x1800 = select(x1799, 1e-09, x1796);
    // exchange.myj_exchange
    const Real x1802 = x1800 * state[3 * LAYERS + 36];
    const Real x1806 = sqrt(x1802);
    const Real x1807 = x1806 * 2.0;
    const Real x1809 = x1493 * x1806;
    const Real x1813 = exp(x1809);
    const Real x1815 = x1813 * state[3 * LAYERS + 36];
    const Mask x1819 = (x1815 < 1e-28);
    const Real x1820 = select(x1819, 1e-28, x1815);
    const Real x1822 = x1820 / x1463;
    const Real x1826 = x1551 * x1775;
    const Real x1830 = x1800 * x1800;
    const Real x1833 = x1830 * x1800;
    const Real x1837 = x1826 / x1833;
    real_136[0] = x1461;
    real_136[1] = state[3 * LAYERS + 35];
    real_136[2] = x1463;
    real_136[3] = x1820;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x1822;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1843 = x1837 * real_136[l];
        const Real a1849 = real_125[l] * (-5.0);
        const Mask a1851 = (a1843 < a1849);
        const Real a1852 = select(a1851, a1849, a1843);
        const Real a1854 = real_125[l] * 0.9999990000003619;
        const Mask a1856 = (a1852 > a1854);
        const Real a1857 = select(a1856, a1854, a1852);
        const Real a1859 = a1857 - (-5.0);
        const Real a1860 = a1859 / 0.0006;
        const Real a1862 = trunc(a1860);
        const Index a1863 = index_of_real(a1862);
        const Index a1864 = at_least(a1863, 0);
        const Index a1865 = at_most(a1864, 9999);
        const Index a1866 = a1865 + index_126[l];
        const Real a1867 = look_up(table4276, a1866);
        const Real a1868 = a1860 - a1862;
        const Real a1869 = look_up(table4286, a1866);
        const Real a1870 = a1868 * a1869;
        const Real a1872 = a1867 + a1870;
        mask_137[l] = a1851;
        mask_138[l] = a1856;
        real_139[l] = a1869;
        real_140[l] = a1872;
    }
    // exchange.myj_exchange
    const Real x1873 = real_140[0] - real_140[1];
    const Real x1875 = x1873 + x1469;
    const Real x1877 = real_140[2] - real_140[3];
    const Real x1879 = log(x1822);
    const Real x1881 = x1877 - x1879;
    const Real x1883 = x1800 * 0.4;
    const Real x1885 = x1883 / x1875;
    const Mask x1889 = (x1885 < x1502);
    const Real x1890 = select(x1889, x1502, x1885);
    const Real x1892 = x1883 / x1881;
    const Mask x1896 = (x1892 < x1502);
    const Real x1897 = select(x1896, x1502, x1892);
    // exchange._convective_velocity_squared
    const Real x1899 = log(x1897);
    const Real x1901 = x1899 * 0.6666666666666666;
    const Real x1903 = exp(x1901);
    const Real x1905 = x1549 * x1903;
    // exchange._friction_velocity
    const Real x1909 = x1438 + x1905;
    const Real x1911 = sqrt(x1909);
    const Real x1912 = x1911 * 2.0;
    const Real x1914 = x1890 * x1911;
    const Real x1918 = sqrt(x1914);
    const Real x1919 = x1918 * 2.0;
    const Mask x1921 = (x1918 < 1e-09);
    const Real x1922 = select(x1921, 1e-09, x1918);
    // exchange.myj_exchange
    const Real x1924 = x1922 * state[3 * LAYERS + 36];
    const Real x1928 = sqrt(x1924);
    const Real x1929 = x1928 * 2.0;
    const Real x1931 = x1493 * x1928;
    const Real x1935 = exp(x1931);
    const Real x1937 = x1935 * state[3 * LAYERS + 36];
    const Mask x1941 = (x1937 < 1e-28);
    const Real x1942 = select(x1941, 1e-28, x1937);
    const Real x1944 = x1942 / x1463;
    const Real x1948 = x1551 * x1897;
    const Real x1952 = x1922 * x1922;
    const Real x1955 = x1952 * x1922;
    const Real x1959 = x1948 / x1955;
    real_140[0] = x1461;
    real_140[1] = state[3 * LAYERS + 35];
    real_140[2] = x1463;
    real_140[3] = x1942;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x1944;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1965 = x1959 * real_140[l];
        const Real a1971 = real_125[l] * (-5.0);
        const Mask a1973 = (a1965 < a1971);
        const Real a1974 = select(a1973, a1971, a1965);
        const Real a1976 = real_125[l] * 0.9999990000003619;
        const Mask a1978 = (a1974 > a1976);
        const Real a1979 = select(a1978, a1976, a1974);
        const Real a1981 = a1979 - (-5.0);
        const Real a1982 = a1981 / 0.0006;
        const Real a1984 = trunc(a1982);
        const Index a1985 = index_of_real(a1984);
        const Index a1986 = at_least(a1985, 0);
        const Index a1987 = at_most(a1986, 9999);
        const Index a1988 = a1987 + index_126[l];
        const Real a1989 = look_up(table4276, a1988);
        const Real a1990 = a1982 - a1984;
        const Real a1991 = look_up(table4286, a1988);
        const Real a1992 = a1990 * a1991;
        const Real a1994 = a1989 + a1992;
        mask_141[l] = a1973;
        mask_142[l] = a1978;
        real_143[l] = a1991;
        real_144[l] = a1994;
    }
    // exchange.myj_exchange
    const Real x1995 = real_144[0] - real_144[1];
    const Real x1997 = x1995 + x1469;
    const Real x1999 = real_144[2] - real_144[3];
    const Real x2001 = log(x1944);
    const Real x2003 = x1999 - x2001;
    const Real x2005 = x1922 * 0.4;
    const Real x2007 = x2005 / x1997;
    const Mask x2011 = (x2007 < x1502);
    const Real x2012 = select(x2011, x1502, x2007);
    const Real x2014 = x2005 / x2003;
    const Mask x2018 = (x2014 < x1502);
    const Real x2019 = select(x2018, x1502, x2014);
    // exchange._convective_velocity_squared
    const Real x2021 = log(x2019);
    const Real x2023 = x2021 * 0.6666666666666666;
    const Real x2025 = exp(x2023);
    const Real x2027 = x1549 * x2025;
    // exchange._friction_velocity
    const Real x2031 = x1438 + x2027;
    const Real x2033 = sqrt(x2031);
    const Real x2034 = x2033 * 2.0;
    const Real x2036 = x2012 * x2033;
    const Real x2040 = sqrt(x2036);
    const Real x2041 = x2040 * 2.0;
    const Mask x2043 = (x2040 < 1e-09);
    const Real x2044 = select(x2043, 1e-09, x2040);
    // exchange.myj_exchange
    const Real x2046 = x2044 * state[3 * LAYERS + 36];
    const Real x2050 = sqrt(x2046);
    const Real x2051 = x2050 * 2.0;
    const Real x2053 = x1493 * x2050;
    const Real x2057 = exp(x2053);
    const Real x2059 = x2057 * state[3 * LAYERS + 36];
    const Mask x2063 = (x2059 < 1e-28);
    const Real x2064 = select(x2063, 1e-28, x2059);
    const Real x2066 = x2064 / x1463;
    const Real x2070 = x1551 * x2019;
    const Real x2074 = x2044 * x2044;
    const Real x2077 = x2074 * x2044;
    const Real x2081 = x2070 / x2077;
    real_144[0] = x1461;
    real_144[1] = state[3 * LAYERS + 35];
    real_144[2] = x1463;
    real_144[3] = x2064;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x2066;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2087 = x2081 * real_144[l];
        const Real a2093 = real_125[l] * (-5.0);
        const Mask a2095 = (a2087 < a2093);
        const Real a2096 = select(a2095, a2093, a2087);
        const Real a2098 = real_125[l] * 0.9999990000003619;
        const Mask a2100 = (a2096 > a2098);
        const Real a2101 = select(a2100, a2098, a2096);
        const Real a2103 = a2101 - (-5.0);
        const Real a2104 = a2103 / 0.0006;
        const Real a2106 = trunc(a2104);
        const Index a2107 = index_of_real(a2106);
        const Index a2108 = at_least(a2107, 0);
        const Index a2109 = at_most(a2108, 9999);
        const Index a2110 = a2109 + index_126[l];
        const Real a2111 = look_up(table4276, a2110);
        const Real a2112 = a2104 - a2106;
        const Real a2113 = look_up(table4286, a2110);
        const Real a2114 = a2112 * a2113;
        const Real a2116 = a2111 + a2114;
        mask_145[l] = a2095;
        mask_146[l] = a2100;
        real_147[l] = a2113;
        real_148[l] = a2116;
    }
    // exchange.myj_exchange
    const Real x2117 = real_148[0] - real_148[1];
    const Real x2119 = x2117 + x1469;
    const Real x2121 = real_148[2] - real_148[3];
    const Real x2123 = log(x2066);
    const Real x2125 = x2121 - x2123;
    const Real x2127 = x2044 * 0.4;
    const Real x2129 = x2127 / x2119;
    const Mask x2133 = (x2129 < x1502);
    const Real x2134 = select(x2133, x1502, x2129);
    const Real x2136 = x2127 / x2125;
    const Mask x2140 = (x2136 < x1502);
    const Real x2141 = select(x2140, x1502, x2136);
    // calm_air.calm_exchange
    const Real x2143 = x258 * 1004.5;
    const Real x2145 = numbers[LAYERS + 4] / x2143;
    const Real x2149 = x2141 + x2145;
    // snow_free_ground.with_surface_of
    const Real x2151 = 1.0 - x1276;
    const Real x2153 = x2151 * forcing[4];
    const Real x2158 = x1287 * forcing[5];
    const Real x2162 = x2153 + x2158;
    // snow.conductance
    const Real x2164 = x1304 / x0;
    // snow_free_ground.with_surface_of
    const Real x2168 = state[3 * LAYERS] - state[0];
    const Real x2170 = x2164 * x2168;
    const Real x2174 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2176 = 2488.8 * x41;
    const Real x2178 = x258 * 1004.6;
    const Real x2180 = x2178 * x2149;
    const Real x2184 = x51 / 5.67e-08;
    const Real x2186 = x1287 * x2184;
    const Real x2190 = x2186 * 6.48e-08;
    const Real x2192 = forcing[3] * x2149;
    const Real x2196 = x2190 / x2192;
    const Real x2200 = x2196 + 1.0;
    const Real x2201 = x2174 / x2180;
    const Real x2205 = x2200 + x2201;
    const Real x2207 = x1287 * x51;
    const Real x2211 = x2162 - x2207;
    const Real x2213 = x2211 - x2170;
    const Real x2215 = x2213 / x2180;
    const Real x2219 = x2215 + x26;
    const Real x2221 = x2219 - forcing[1];
    const Real x2223 = x20 - forcing[2];
    const Real x2225 = 2488.8 * x2223;
    const Real x2227 = x2225 * x2205;
    const Real x2231 = x2221 * x2176;
    const Real x2235 = x2227 + x2231;
    const Real x2237 = x2176 + x2205;
    const Real x2239 = x2235 / x2237;
    const Real x2243 = x2239 * x2180;
    const Real x2247 = x2243 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x2249 = (x2247 < 0.0);
    const Real x2250 = select(x2249, 0.0, x2247);
    // vegetation.water_stress
    const Real x2254 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2266 = (x1228 > 0.0);
    const Mask x2267 = (x1263 < 1e-06);
    const Real x2268 = select(x2267, 1e-06, x1263);
    const Real x2270 = forcing[4] * 1.1;
    const Real x2272 = numbers[LAYERS + 36] * x2268;
    const Real x2276 = x2270 / x2272;
    const Real x2280 = numbers[LAYERS + 35] / 5000.0;
    const Real x2282 = x2276 + x2280;
    const Real x2284 = x2276 + 1.0;
    const Real x2285 = x2282 / x2284;
    const Real x2289 = 298.0 - forcing[1];
    const Real x2290 = x2289 * x2289;
    const Real x2295 = x2290 * 0.0016;
    const Real x2298 = 1.0 - x2295;
    const Real x2299 = numbers[LAYERS + 37] * x2223;
    const Real x2303 = x2299 + 1.0;
    const Real x2304 = 1 / x2303;
    const Real x2305 = x2304 * x2304;
    const Mask x2315 = (x2285 < 0.0001);
    const Real x2316 = select(x2315, 0.0001, x2285);
    const Real x2318 = x2268 * x2316;
    const Mask x2322 = (x2298 < 0.0001);
    const Real x2323 = select(x2322, 0.0001, x2298);
    const Real x2325 = x2318 * x2323;
    const Mask x2329 = (x2304 < 0.01);
    const Real x2330 = select(x2329, 0.01, x2304);
    const Real x2333 = x2325 * x2330;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2313_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2252 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2256 = a2252 / x2254;
        const Mask a2260 = (a2256 < 0.0);
        const Real a2261 = select(a2260, 0.0, a2256);
        const Mask a2263 = (a2261 > 1.0);
        const Real a2264 = select(a2263, 1.0, a2261);
        const Real a2309 = numbers[l + 7 * LAYERS + 51] * a2264;
        a2313_last = a2313_last + a2309;
        real_149[l] = a2256;
        mask_150[l] = a2260;
        mask_151[l] = a2263;
        real_152[l] = a2264;
        real_153[l] = a2309;
    }
    // vegetation.canopy_resistance
    const Mask x2338 = (a2313_last < 0.0001);
    const Real x2339 = select(x2338, 0.0001, a2313_last);
    const Real x2341 = x2333 * x2339;
    const Real x2345 = numbers[LAYERS + 35] / x2341;
    const Real x2349 = x1287 * 4.0;
    const Real x2351 = x2349 * x51;
    const Real x2355 = x2351 * 0.2857541065206571;
    const Real x2357 = x2355 / x2192;
    const Real x2361 = x2357 + 1.0;
    const Real x2362 = x41 * 2489.795918367347;
    const Real x2364 = x2361 + x2362;
    const Real x2366 = x2345 * x2149;
    const Real x2370 = x2366 + 1.0;
    const Real x2371 = x2361 * x2370;
    const Real x2375 = x2371 + x2362;
    const Real x2377 = x2364 / x2375;
    const Real x2381 = select(x2266, x2377, 0.0);
    // step_parts.evaporation_demand
    const Real x2383 = x2250 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2385 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2387 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2389 = x2385 / x2387;
    const Mask x2393 = (x2389 < 0.0);
    const Real x2394 = select(x2393, 0.0, x2389);
    const Mask x2396 = (x2394 > 1.0);
    const Real x2397 = select(x2396, 1.0, x2394);
    const Real x2399 = x2397 * x2397;
    const Real x2402 = 1.0 - x1228;
    const Real x2404 = x2399 * x2402;
    const Real x2409 = x2404 * x2383;
    const Real x2413 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2415 = (x2413 > 1e-30);
    const Mask x2416 = (x2413 < 1e-30);
    const Real x2417 = select(x2416, 1e-30, x2413);
    const Real x2419 = sqrt(x2417);
    const Real x2420 = x2419 * 2.0;
    const Real x2422 = select(x2415, x2419, 0.0);
    const Real x2424 = x1228 * x2422;
    const Real x2428 = x2424 * x2383;
    const Real x2432 = state[3 * LAYERS + 1] / seconds;
    const Mask x2434 = (x2432 <= x2428);
    const Real x2435 = select(x2434, x2432, x2428);
    const Real x2437 = x1228 * x2381;
    const Real x2441 = x2437 * x2383;
    const Real x2445 = 1.0 - x2422;
    const Real x2447 = x2441 * x2445;
    Real a2456_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2452 = real_152[l] * numbers[l + 8 * LAYERS + 51];
        a2456_last = a2456_last + a2452;
        real_154[l] = a2452;
    }
    const Real x2458 = a2456_last / numbers[9 * LAYERS + 51];
    Real a2473_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2462 = numbers[l + 7 * LAYERS + 51] + real_154[l];
        const Real a2464 = a2462 - x2458;
        const Mask a2466 = (a2464 < 0.0);
        const Real a2467 = select(a2466, 0.0, a2464);
        const Real a2469 = real_154[l] * a2467;
        a2473_last = a2473_last + a2469;
        mask_155[l] = a2466;
        real_156[l] = a2467;
        real_157[l] = a2469;
    }
    const Mask x2475 = (a2473_last > 0.0);
    const Real x2476 = select(x2475, a2473_last, 1.0);
    // snow_free_ground.rate
    const Real x2488 = x2409 + x2435;
    // evapotranspiration.evaporation_components
    Real a2486_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2478 = real_157[l] / x2476;
        const Real a2482 = x2447 * a2478;
        a2486_last = a2486_last + a2482;
        real_158[l] = a2478;
    }
    // snow_free_ground.rate
    const Real x2490 = x2488 + a2486_last;
    const Real x2492 = x2490 * 1000.0;
    // snow_free_ground.deposition
    const Real x2494 = -x2247;
    const Mask x2496 = (x2494 < 0.0);
    const Real x2497 = select(x2496, 0.0, x2247);
    // snow_free_ground.rate
    const Real x2501 = x2492 + x2497;
    // snow_free_ground.with_surface_of
    const Real x2503 = x2501 - x2497;
    const Real x2505 = x2503 * 2501000.0;
    const Real x2507 = 2501000.0 * x2497;
    const Real x2511 = x2505 + x2507;
    // soil_heat.volumetric_heat_capacity
    const Real x2513 = state[2 * LAYERS] * 4200000.0;
    const Real x2515 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x2517 = x2515 * 2000000.0;
    const Real x2520 = x2513 + x2517;
    const Real x2522 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x2524 = x2522 * 1004.0;
    const Real x2526 = x2520 + x2524;
    const Real x2528 = state[LAYERS] - state[2 * LAYERS];
    const Real x2530 = x2528 * 2106000.0;
    const Real x2532 = x2526 + x2530;
    // soil_heat.ground_admittance
    const Real x2534 = x2532 * 0.5;
    const Real x2536 = x2534 * numbers[0];
    const Real x2540 = x2536 / seconds;
    const Real x2542 = x2540 * x2540;
    const Real x2545 = x2532 * real_20[0];
    const Real x2549 = x2545 / seconds;
    const Real x2551 = x2542 + x2549;
    const Real x2553 = sqrt(x2551);
    const Real x2554 = x2553 * 2.0;
    const Real x2556 = x2540 + x2553;
    // snow.into_warming_ground
    const Real x2558 = x1304 / x2556;
    const Real x2562 = x0 + x2558;
    // surface_balance.around
    const Real x2564 = x2349 * 5.67e-08;
    const Real x2566 = x45 * forcing[1];
    const Real x2570 = x2564 * x2566;
    const Real x2574 = x2180 + x2174;
    const Real x2576 = x2574 + x2570;
    // surface_balance.emitted
    const Real x2578 = 0.0 - forcing[1];
    const Real x2580 = x2570 * x2578;
    const Real x2584 = x2207 + x2580;
    // surface_balance.around
    const Real x2586 = x2162 - x2584;
    const Real x2588 = x2586 - x2511;
    const Real x2590 = x2180 * x26;
    const Real x2594 = x2588 + x2590;
    const Real x2596 = x2174 * forcing[1];
    const Real x2600 = x2594 + x2596;
    const Real x2602 = x2600 / x2576;
    // snow.conductance
    const Real x2606 = x1304 / x2562;
    // surface_balance.around
    const Real x2610 = x2606 / x2576;
    // surface_balance.skin_temperature
    const Real x2614 = x2610 * state[0];
    const Real x2618 = x2602 + x2614;
    const Real x2620 = x2610 + 1.0;
    const Real x2621 = x2618 / x2620;
    // surface_balance.around
    const Real x2625 = x2621 * x2621;
    const Real x2628 = x2625 * x2621;
    const Real x2632 = x2564 * x2628;
    const Real x2636 = x2574 + x2632;
    // air.emission
    const Real x2638 = x2625 * x2625;
    const Real x2641 = x2638 * 5.67e-08;
    // surface_balance.emitted
    const Real x2643 = x1287 * x2641;
    const Real x2647 = 0.0 - x2621;
    const Real x2649 = x2632 * x2647;
    const Real x2653 = x2643 + x2649;
    // surface_balance.around
    const Real x2655 = x2162 - x2653;
    const Real x2657 = x2655 - x2511;
    const Real x2659 = x2657 + x2590;
    const Real x2661 = x2659 + x2596;
    const Real x2663 = x2661 / x2636;
    const Real x2667 = x2606 / x2636;
    // surface_balance.skin_temperature
    const Real x2671 = x2667 * state[0];
    const Real x2675 = x2663 + x2671;
    const Real x2677 = x2667 + 1.0;
    const Real x2678 = x2675 / x2677;
    // snow_free_ground.specific_humidity
    const Real x2682 = 1 / x2180;
    const Real x2683 = x2682 * x2682;
    const Real x2687 = x2682 * 1004.5;
    const Real x2690 = x2501 * x2687;
    const Real x2695 = forcing[2] + x2690;
    // calm_air.calm_exchange
    const Real x2697 = x26 - x2678;
    const Real x2699 = x1327 * x2697;
    // calm_air.limited_richardson
    const Mask x2703 = (x2699 > 0.0);
    const Real x2704 = select(x2703, x2699, 0.0);
    const Real x2706 = x2704 * x1343;
    const Real x2711 = expm1(x2706);
    const Real x2712 = x2711 + 1.0;
    const Real x2716 = x2711 + 2.0;
    const Real x2717 = x2711 / x2716;
    const Real x2723 = numbers[LAYERS + 2] * x2717;
    const Real x2724 = -x2723;
    const Real x2729 = select(x2703, x2724, x2699);
    // calm_air.calm_exchange
    const Real x2731 = x2729 / x1327;
    const Real x2735 = x26 - x2731;
    // exchange.myj_exchange
    const Real x2737 = x2735 * x1391;
    const Real x2742 = x1394 - x2737;
    const Real x2744 = forcing[2] + x2695;
    const Real x2746 = x2744 * 0.3041811846689896;
    const Real x2748 = x2746 + 1.0;
    const Real x2749 = x2742 * x2748;
    const Real x2753 = forcing[2] - x2695;
    const Real x2755 = x2753 * 0.6083623693379792;
    const Real x2757 = x1394 + x2737;
    const Real x2759 = x2757 * 0.5;
    const Real x2761 = x2755 * x2759;
    const Real x2765 = x2749 + x2761;
    const Real x2767 = x1409 * x2765;
    const Real x2772 = x2767 * numbers[LAYERS + 1];
    const Real x2776 = x2772 * numbers[LAYERS + 1];
    const Real x2780 = x2776 / x1438;
    const Real x2784 = x2780 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x2784;
    const Real x2788 = x2784 / 0.505;
    const Mask x2790 = (x2788 > 1.0);
    const Real x2791 = select(x2790, 1.0, x2788);
    const Mask x2793 = (x2765 > 0.0);
    const Real x2794 = x2791 * x2791;
    const Real x2797 = x2794 * 10.0;
    const Real x2799 = x2797 + 1.0;
    const Real x2800 = select(x2793, x2799, 1.0);
    const Real x2802 = x1483 * x2800;
    // exchange.convective_factor
    const Real x2806 = x2767 * 1000.0;
    const Real x2808 = magnitude(x2806);
    const Real x2809 = sign(x2806);
    const Mask x2811 = (x2808 > 1e-30);
    const Mask x2812 = (x2808 < 1e-30);
    const Real x2813 = select(x2812, 1e-30, x2808);
    const Real x2815 = log(x2813);
    const Real x2817 = x2815 * 0.6666666666666666;
    const Real x2819 = exp(x2817);
    const Real x2821 = select(x2811, x2819, 0.0);
    const Real x2823 = x2821 * 1.44;
    // exchange._convective_velocity_squared
    const Real x2825 = log(x2149);
    const Real x2827 = x2825 * 0.6666666666666666;
    const Real x2829 = exp(x2827);
    const Real x2831 = x2823 * x2829;
    // exchange._friction_velocity
    const Real x2835 = x1438 + x2831;
    const Real x2837 = sqrt(x2835);
    const Real x2838 = x2837 * 2.0;
    const Real x2840 = x2134 * x2837;
    const Real x2844 = sqrt(x2840);
    const Real x2845 = x2844 * 2.0;
    const Mask x2847 = (x2844 < 1e-09);
    const Real x2848 = select(x2847, 1e-09, x2844);
    // exchange.myj_exchange
    const Real x2850 = select(x2793, 0.0, x2823);
    const Real x2852 = x2767 * 0.4;
    const Real x2854 = x2848 * state[3 * LAYERS + 36];
    const Real x2858 = sqrt(x2854);
    const Real x2859 = x2858 * 2.0;
    const Real x2861 = x2802 * x2858;
    const Real x2865 = exp(x2861);
    const Real x2867 = x2865 * state[3 * LAYERS + 36];
    const Mask x2871 = (x2867 < 1e-28);
    const Real x2872 = select(x2871, 1e-28, x2867);
    const Real x2874 = x2872 / x1463;
    const Real x2878 = x2852 * x2149;
    const Real x2882 = x2848 * x2848;
    const Real x2885 = x2882 * x2848;
    const Real x2889 = x2878 / x2885;
    real_148[0] = x1461;
    real_148[1] = state[3 * LAYERS + 35];
    real_148[2] = x1463;
    real_148[3] = x2872;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x2874;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2895 = x2889 * real_148[l];
        const Real a2901 = real_125[l] * (-5.0);
        const Mask a2903 = (a2895 < a2901);
        const Real a2904 = select(a2903, a2901, a2895);
        const Real a2906 = real_125[l] * 0.9999990000003619;
        const Mask a2908 = (a2904 > a2906);
        const Real a2909 = select(a2908, a2906, a2904);
        const Real a2911 = a2909 - (-5.0);
        const Real a2912 = a2911 / 0.0006;
        const Real a2914 = trunc(a2912);
        const Index a2915 = index_of_real(a2914);
        const Index a2916 = at_least(a2915, 0);
        const Index a2917 = at_most(a2916, 9999);
        const Index a2918 = a2917 + index_126[l];
        const Real a2919 = look_up(table4276, a2918);
        const Real a2920 = a2912 - a2914;
        const Real a2921 = look_up(table4286, a2918);
        const Real a2922 = a2920 * a2921;
        const Real a2924 = a2919 + a2922;
        mask_159[l] = a2903;
        mask_160[l] = a2908;
        real_161[l] = a2921;
        real_162[l] = a2924;
    }
    // exchange.myj_exchange
    const Real x2925 = real_162[0] - real_162[1];
    const Real x2927 = x2925 + x1469;
    const Real x2929 = real_162[2] - real_162[3];
    const Real x2931 = log(x2874);
    const Real x2933 = x2929 - x2931;
    const Real x2935 = x2848 * 0.4;
    const Real x2937 = x2935 / x2927;
    const Mask x2941 = (x2937 < x1502);
    const Real x2942 = select(x2941, x1502, x2937);
    const Real x2944 = x2935 / x2933;
    const Mask x2948 = (x2944 < x1502);
    const Real x2949 = select(x2948, x1502, x2944);
    // exchange._convective_velocity_squared
    const Real x2951 = log(x2949);
    const Real x2953 = x2951 * 0.6666666666666666;
    const Real x2955 = exp(x2953);
    const Real x2957 = x2850 * x2955;
    // exchange._friction_velocity
    const Real x2961 = x1438 + x2957;
    const Real x2963 = sqrt(x2961);
    const Real x2964 = x2963 * 2.0;
    const Real x2966 = x2942 * x2963;
    const Real x2970 = sqrt(x2966);
    const Real x2971 = x2970 * 2.0;
    const Mask x2973 = (x2970 < 1e-09);
    const Real x2974 = select(x2973, 1e-09, x2970);
    // exchange.myj_exchange
    const Real x2976 = x2974 * state[3 * LAYERS + 36];
    const Real x2980 = sqrt(x2976);
    const Real x2981 = x2980 * 2.0;
    const Real x2983 = x2802 * x2980;
    const Real x2987 = exp(x2983);
    const Real x2989 = x2987 * state[3 * LAYERS + 36];
    const Mask x2993 = (x2989 < 1e-28);
    const Real x2994 = select(x2993, 1e-28, x2989);
    const Real x2996 = x2994 / x1463;
    const Real x3000 = x2852 * x2949;
    const Real x3004 = x2974 * x2974;
    const Real x3007 = x3004 * x2974;
    const Real x3011 = x3000 / x3007;
    real_162[0] = x1461;
    real_162[1] = state[3 * LAYERS + 35];
    real_162[2] = x1463;
    real_162[3] = x2994;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x2996;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3017 = x3011 * real_162[l];
        const Real a3023 = real_125[l] * (-5.0);
        const Mask a3025 = (a3017 < a3023);
        const Real a3026 = select(a3025, a3023, a3017);
        const Real a3028 = real_125[l] * 0.9999990000003619;
        const Mask a3030 = (a3026 > a3028);
        const Real a3031 = select(a3030, a3028, a3026);
        const Real a3033 = a3031 - (-5.0);
        const Real a3034 = a3033 / 0.0006;
        const Real a3036 = trunc(a3034);
        const Index a3037 = index_of_real(a3036);
        const Index a3038 = at_least(a3037, 0);
        const Index a3039 = at_most(a3038, 9999);
        const Index a3040 = a3039 + index_126[l];
        const Real a3041 = look_up(table4276, a3040);
        const Real a3042 = a3034 - a3036;
        const Real a3043 = look_up(table4286, a3040);
        const Real a3044 = a3042 * a3043;
        const Real a3046 = a3041 + a3044;
        mask_163[l] = a3025;
        mask_164[l] = a3030;
        real_165[l] = a3043;
        real_166[l] = a3046;
    }
    // exchange.myj_exchange
    const Real x3047 = real_166[0] - real_166[1];
    const Real x3049 = x3047 + x1469;
    const Real x3051 = real_166[2] - real_166[3];
    const Real x3053 = log(x2996);
    const Real x3055 = x3051 - x3053;
    const Real x3057 = x2974 * 0.4;
    const Real x3059 = x3057 / x3049;
    const Mask x3063 = (x3059 < x1502);
    const Real x3064 = select(x3063, x1502, x3059);
    const Real x3066 = x3057 / x3055;
    const Mask x3070 = (x3066 < x1502);
    const Real x3071 = select(x3070, x1502, x3066);
    // exchange._convective_velocity_squared
    const Real x3073 = log(x3071);
    const Real x3075 = x3073 * 0.6666666666666666;
    const Real x3077 = exp(x3075);
    const Real x3079 = x2850 * x3077;
    // exchange._friction_velocity
    const Real x3083 = x1438 + x3079;
    const Real x3085 = sqrt(x3083);
    const Real x3086 = x3085 * 2.0;
    const Real x3088 = x3064 * x3085;
    const Real x3092 = sqrt(x3088);
    const Real x3093 = x3092 * 2.0;
    const Mask x3095 = (x3092 < 1e-09);
    const Real x3096 = select(x3095, 1e-09, x3092);
    // exchange.myj_exchange
    const Real x3098 = x3096 * state[3 * LAYERS + 36];
    const Real x3102 = sqrt(x3098);
    const Real x3103 = x3102 * 2.0;
    const Real x3105 = x2802 * x3102;
    const Real x3109 = exp(x3105);
    const Real x3111 = x3109 * state[3 * LAYERS + 36];
    const Mask x3115 = (x3111 < 1e-28);
    const Real x3116 = select(x3115, 1e-28, x3111);
    const Real x3118 = x3116 / x1463;
    const Real x3122 = x2852 * x3071;
    const Real x3126 = x3096 * x3096;
    const Real x3129 = x3126 * x3096;
    const Real x3133 = x3122 / x3129;
    real_166[0] = x1461;
    real_166[1] = state[3 * LAYERS + 35];
    real_166[2] = x1463;
    real_166[3] = x3116;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x3118;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3139 = x3133 * real_166[l];
        const Real a3145 = real_125[l] * (-5.0);
        const Mask a3147 = (a3139 < a3145);
        const Real a3148 = select(a3147, a3145, a3139);
        const Real a3150 = real_125[l] * 0.9999990000003619;
        const Mask a3152 = (a3148 > a3150);
        const Real a3153 = select(a3152, a3150, a3148);
        const Real a3155 = a3153 - (-5.0);
        const Real a3156 = a3155 / 0.0006;
        const Real a3158 = trunc(a3156);
        const Index a3159 = index_of_real(a3158);
        const Index a3160 = at_least(a3159, 0);
        const Index a3161 = at_most(a3160, 9999);
        const Index a3162 = a3161 + index_126[l];
        const Real a3163 = look_up(table4276, a3162);
        const Real a3164 = a3156 - a3158;
        const Real a3165 = look_up(table4286, a3162);
        const Real a3166 = a3164 * a3165;
        const Real a3168 = a3163 + a3166;
        mask_167[l] = a3147;
        mask_168[l] = a3152;
        real_169[l] = a3165;
        real_170[l] = a3168;
    }
    // exchange.myj_exchange
    const Real x3169 = real_170[0] - real_170[1];
    const Real x3171 = x3169 + x1469;
    const Real x3173 = real_170[2] - real_170[3];
    const Real x3175 = log(x3118);
    const Real x3177 = x3173 - x3175;
    const Real x3179 = x3096 * 0.4;
    const Real x3181 = x3179 / x3171;
    const Mask x3185 = (x3181 < x1502);
    const Real x3186 = select(x3185, x1502, x3181);
    const Real x3188 = x3179 / x3177;
    const Mask x3192 = (x3188 < x1502);
    const Real x3193 = select(x3192, x1502, x3188);
    // exchange._convective_velocity_squared
    const Real x3195 = log(x3193);
    const Real x3197 = x3195 * 0.6666666666666666;
    const Real x3199 = exp(x3197);
    const Real x3201 = x2850 * x3199;
    // exchange._friction_velocity
    const Real x3205 = x1438 + x3201;
    const Real x3207 = sqrt(x3205);
    const Real x3208 = x3207 * 2.0;
    const Real x3210 = x3186 * x3207;
    const Real x3214 = sqrt(x3210);
    const Real x3215 = x3214 * 2.0;
    const Mask x3217 = (x3214 < 1e-09);
    const Real x3218 = select(x3217, 1e-09, x3214);
    // exchange.myj_exchange
    const Real x3220 = x3218 * state[3 * LAYERS + 36];
    const Real x3224 = sqrt(x3220);
    const Real x3225 = x3224 * 2.0;
    const Real x3227 = x2802 * x3224;
    const Real x3231 = exp(x3227);
    const Real x3233 = x3231 * state[3 * LAYERS + 36];
    const Mask x3237 = (x3233 < 1e-28);
    const Real x3238 = select(x3237, 1e-28, x3233);
    const Real x3240 = x3238 / x1463;
    const Real x3244 = x2852 * x3193;
    const Real x3248 = x3218 * x3218;
    const Real x3251 = x3248 * x3218;
    const Real x3255 = x3244 / x3251;
    real_170[0] = x1461;
    real_170[1] = state[3 * LAYERS + 35];
    real_170[2] = x1463;
    real_170[3] = x3238;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x3240;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3261 = x3255 * real_170[l];
        const Real a3267 = real_125[l] * (-5.0);
        const Mask a3269 = (a3261 < a3267);
        const Real a3270 = select(a3269, a3267, a3261);
        const Real a3272 = real_125[l] * 0.9999990000003619;
        const Mask a3274 = (a3270 > a3272);
        const Real a3275 = select(a3274, a3272, a3270);
        const Real a3277 = a3275 - (-5.0);
        const Real a3278 = a3277 / 0.0006;
        const Real a3280 = trunc(a3278);
        const Index a3281 = index_of_real(a3280);
        const Index a3282 = at_least(a3281, 0);
        const Index a3283 = at_most(a3282, 9999);
        const Index a3284 = a3283 + index_126[l];
        const Real a3285 = look_up(table4276, a3284);
        const Real a3286 = a3278 - a3280;
        const Real a3287 = look_up(table4286, a3284);
        const Real a3288 = a3286 * a3287;
        const Real a3290 = a3285 + a3288;
        mask_171[l] = a3269;
        mask_172[l] = a3274;
        real_173[l] = a3287;
        real_174[l] = a3290;
    }
    // exchange.myj_exchange
    const Real x3291 = real_174[0] - real_174[1];
    const Real x3293 = x3291 + x1469;
    const Real x3295 = real_174[2] - real_174[3];
    const Real x3297 = log(x3240);
    const Real x3299 = x3295 - x3297;
    const Real x3301 = x3218 * 0.4;
    const Real x3303 = x3301 / x3293;
    const Mask x3307 = (x3303 < x1502);
    const Real x3308 = select(x3307, x1502, x3303);
    const Real x3310 = x3301 / x3299;
    const Mask x3314 = (x3310 < x1502);
    const Real x3315 = select(x3314, x1502, x3310);
    // exchange._convective_velocity_squared
    const Real x3317 = log(x3315);
    const Real x3319 = x3317 * 0.6666666666666666;
    const Real x3321 = exp(x3319);
    const Real x3323 = x2850 * x3321;
    // exchange._friction_velocity
    const Real x3327 = x1438 + x3323;
    const Real x3329 = sqrt(x3327);
    const Real x3330 = x3329 * 2.0;
    const Real x3332 = x3308 * x3329;
    const Real x3336 = sqrt(x3332);
    const Real x3337 = x3336 * 2.0;
    const Mask x3339 = (x3336 < 1e-09);
    const Real x3340 = select(x3339, 1e-09, x3336);
    // exchange.myj_exchange
    const Real x3342 = x3340 * state[3 * LAYERS + 36];
    const Real x3346 = sqrt(x3342);
    const Real x3347 = x3346 * 2.0;
    const Real x3349 = x2802 * x3346;
    const Real x3353 = exp(x3349);
    const Real x3355 = x3353 * state[3 * LAYERS + 36];
    const Mask x3359 = (x3355 < 1e-28);
    const Real x3360 = select(x3359, 1e-28, x3355);
    const Real x3362 = x3360 / x1463;
    const Real x3366 = x2852 * x3315;
    const Real x3370 = x3340 * x3340;
    const Real x3373 = x3370 * x3340;
    const Real x3377 = x3366 / x3373;
    real_174[0] = x1461;
    real_174[1] = state[3 * LAYERS + 35];
    real_174[2] = x1463;
    real_174[3] = x3360;
    real_125[0] = real_of(1.0);
    real_125[1] = x1553;
    real_125[2] = real_of(1.0);
    real_125[3] = x3362;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3383 = x3377 * real_174[l];
        const Real a3389 = real_125[l] * (-5.0);
        const Mask a3391 = (a3383 < a3389);
        const Real a3392 = select(a3391, a3389, a3383);
        const Real a3394 = real_125[l] * 0.9999990000003619;
        const Mask a3396 = (a3392 > a3394);
        const Real a3397 = select(a3396, a3394, a3392);
        const Real a3399 = a3397 - (-5.0);
        const Real a3400 = a3399 / 0.0006;
        const Real a3402 = trunc(a3400);
        const Index a3403 = index_of_real(a3402);
        const Index a3404 = at_least(a3403, 0);
        const Index a3405 = at_most(a3404, 9999);
        const Index a3406 = a3405 + index_126[l];
        const Real a3407 = look_up(table4276, a3406);
        const Real a3408 = a3400 - a3402;
        const Real a3409 = look_up(table4286, a3406);
        const Real a3410 = a3408 * a3409;
        const Real a3412 = a3407 + a3410;
        mask_175[l] = a3391;
        mask_176[l] = a3396;
        real_177[l] = a3409;
        real_178[l] = a3412;
    }
    // exchange.myj_exchange
    const Real x3413 = real_178[0] - real_178[1];
    const Real x3415 = x3413 + x1469;
    const Real x3417 = real_178[2] - real_178[3];
    const Real x3419 = log(x3362);
    const Real x3421 = x3417 - x3419;
    const Real x3423 = x3340 * 0.4;
    const Real x3425 = x3423 / x3415;
    const Mask x3429 = (x3425 < x1502);
    const Real x3430 = select(x3429, x1502, x3425);
    after[3 * LAYERS + 38] = x3430;
    const Real x3432 = x3423 / x3421;
    const Mask x3436 = (x3432 < x1502);
    const Real x3437 = select(x3436, x1502, x3432);
    // calm_air.calm_exchange
    const Real x3439 = x3437 + x2145;
    after[3 * LAYERS + 37] = x3439;
    // snow_free_ground.with_surface_of
    const Real x3441 = x2678 - state[0];
    const Real x3443 = x2164 * x3441;
    // evapotranspiration.potential_evaporation
    const Real x3447 = x2178 * x3439;
    const Real x3451 = forcing[3] * x3439;
    const Real x3455 = x2190 / x3451;
    const Real x3459 = x3455 + 1.0;
    const Real x3460 = x2174 / x3447;
    const Real x3464 = x3459 + x3460;
    const Real x3466 = x2211 - x3443;
    const Real x3468 = x3466 / x3447;
    const Real x3472 = x3468 + x26;
    const Real x3474 = x3472 - forcing[1];
    const Real x3476 = x2225 * x3464;
    const Real x3480 = x3474 * x2176;
    const Real x3484 = x3476 + x3480;
    const Real x3486 = x2176 + x3464;
    const Real x3488 = x3484 / x3486;
    const Real x3492 = x3488 * x3447;
    const Real x3496 = x3492 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x3498 = (x3496 < 0.0);
    const Real x3499 = select(x3498, 0.0, x3496);
    // vegetation.canopy_resistance
    Real a3501_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3501_last = a3501_last + real_153[l];
    }
    const Mask x3503 = (a3501_last < 0.0001);
    const Real x3504 = select(x3503, 0.0001, a3501_last);
    const Real x3506 = x2333 * x3504;
    const Real x3510 = numbers[LAYERS + 35] / x3506;
    const Real x3514 = x2355 / x3451;
    const Real x3518 = x3514 + 1.0;
    const Real x3519 = x3518 + x2362;
    const Real x3521 = x3510 * x3439;
    const Real x3525 = x3521 + 1.0;
    const Real x3526 = x3518 * x3525;
    const Real x3530 = x3526 + x2362;
    const Real x3532 = x3519 / x3530;
    const Real x3537 = select(x2266, x3532, 0.0);
    // step_parts.evaporation_demand
    const Real x3539 = x3499 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3541 = x2404 * x3539;
    const Real x3545 = x2424 * x3539;
    const Mask x3549 = (x2432 <= x3545);
    const Real x3550 = select(x3549, x2432, x3545);
    const Real x3552 = x1228 * x3537;
    const Real x3556 = x3552 * x3539;
    const Real x3560 = x3556 * x2445;
    Real a3565_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3565_last = a3565_last + real_154[l];
    }
    const Real x3567 = a3565_last / numbers[9 * LAYERS + 51];
    Real a3580_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2462_1067 = numbers[l + 7 * LAYERS + 51] + real_154[l];
        const Real a3571 = a2462_1067 - x3567;
        const Mask a3573 = (a3571 < 0.0);
        const Real a3574 = select(a3573, 0.0, a3571);
        const Real a3576 = real_154[l] * a3574;
        a3580_last = a3580_last + a3576;
        mask_179[l] = a3573;
        real_153[l] = a3574;
        real_157[l] = a3576;
    }
    const Mask x3582 = (a3580_last > 0.0);
    const Real x3583 = select(x3582, a3580_last, 1.0);
    // step_parts.<genexpr>
    const Real x3595 = x1225 * x3541;
    const Real x3600 = x1225 * x3550;
    // snow_free_ground.deposition
    const Real x3610 = -x3496;
    const Mask x3612 = (x3610 < 0.0);
    const Real x3613 = select(x3612, 0.0, x3496);
    // layered_snow_step.layered_snow_step
    const Real x3617 = x1225 * x3613;
    const Real x3623 = x1225 * x3496;
    const Real x3628 = x3617 * 2501000.0;
    const Real x3631 = x59 / 1000.0;
    const Real x3633 = x1222 * x3631;
    // step_parts.dew_rate
    const Real x3638 = x3617 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3641 = x3633 - x3638;
    // vegetation.intercept
    const Real x3643 = x1228 * x3641;
    const Real x3647 = x3643 - x3600;
    const Real x3649 = seconds * x3647;
    const Real x3651 = state[3 * LAYERS + 1] + x3649;
    const Real x3653 = x3651 - 0.0005;
    const Mask x3654 = (x3653 < 0.0);
    const Real x3655 = select(x3654, 0.0, x3653);
    const Real x3657 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3658 = (x3657 < 1e-20);
    const Real x3659 = select(x3658, 1e-20, x3657);
    const Mask x3660 = (x3651 < x3659);
    const Mask x3661 = (x3651 > 0.0005);
    const Real x3662 = select(x3661, 0.0005, x3651);
    const Real x3664 = select(x3660, 0.0, x3662);
    after[3 * LAYERS + 1] = x3664;
    const Real x3666 = x2402 * x3641;
    const Real x3670 = x3655 / seconds;
    const Real x3672 = x3666 + x3670;
    // water_flow.__call__
    const Real x3674 = state[3 * LAYERS + 2] / seconds;
    const Real x3676 = x3672 + x3674;
    // water_flow.share_impedance
    const Real x3698 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x3710 = numbers[12 * LAYERS + 52] - real_10[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3593_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3585 = real_157[l] / x3583;
        const Real a3589 = x3560 * a3585;
        a3593_last = a3593_last + a3589;
        const Real a3605 = x1225 * a3589;
        const Real a3678 = 0.02 - real_10[l];
        const Mask a3680 = (a3678 < numbers[l + 9 * LAYERS + 52]);
        const Real a3681 = select(a3680, numbers[l + 9 * LAYERS + 52], a3678);
        const Mask a3683 = (a3681 < 0.0);
        const Real a3684 = select(a3683, 0.0, a3681);
        const Real a3686 = minimum(a3684, state[l + 2 * LAYERS]);
        const Mask a3688 = (a3684 < state[l + 2 * LAYERS]);
        const Real a3689 = real_of_mask(a3688);
        const Mask a3690 = (a3684 == state[l + 2 * LAYERS]);
        const Real a3691 = select(a3690, 0.5, a3689);
        const Mask a3694 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3695 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3696 = select(a3694, a3695, numbers[l + 9 * LAYERS + 52]);
        const Real a3700 = real_10[l] / state[l + LAYERS];
        const Real a3704 = x3698 * a3700;
        const Real a3708 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        real_180[l] = a3585;
        real_181[l] = a3589;
        real_182[l] = a3605;
        mask_183[l] = a3680;
        mask_184[l] = a3683;
        real_185[l] = a3686;
        real_186[l] = a3691;
        mask_187[l] = a3694;
        real_188[l] = a3696;
        real_189[l] = a3700;
        real_190[l] = a3704;
        real_191[l] = a3708;
    }
    // water_flow.__call__
    const Mask x3712 = (x3710 < real_185[0]);
    const Real x3713 = select(x3712, real_185[0], x3710);
    const Real x3718 = seconds * x3676;
    const Mask x3720 = (x3718 > numbers[LAYERS + 10]);
    const Real x3721 = select(x3720, numbers[LAYERS + 10], x3718);
    const Mask x3723 = (x3721 < 0.0);
    const Real x3724 = select(x3723, 0.0, x3721);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3715 = (numbers[l + 5 * LAYERS + 47] < real_185[l]);
        const Real a3716 = select(a3715, real_185[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3726 = numbers[l] * 0.5;
        const Real a3727 = a3726 / numbers[l + 4 * LAYERS + 47];
        mask_192[l] = a3715;
        real_157[l] = a3716;
        real_193[l] = a3726;
        real_194[l] = a3727;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3739 = exp(real_190[l]);
        const Real a3740 = a3739 / real_194[l];
        real_195[l] = a3739;
        real_196[l] = a3740;
    }
    const Real x3741 = numbers[12 * LAYERS + 53] * real_196[LAYERS - 1];
    // retention.given_head
    const Real x3742 = -x3724;
    const Mask x3743 = (x3742 < 1e-30);
    const Real x3744 = select(x3743, 1e-30, x3742);
    const Real x3745 = log(x3744);
    // retention.flowing
    const Mask x3746 = (x3742 < numbers[3 * LAYERS + 47]);
    const Real x3747 = select(x3746, numbers[3 * LAYERS + 47], x3742);
    const Mask x3748 = (x3745 < numbers[10 * LAYERS + 52]);
    const Real x3749 = select(x3748, numbers[10 * LAYERS + 52], x3745);
    const Real x3750 = x3749 - numbers[10 * LAYERS + 52];
    const Real x3752 = numbers[11 * LAYERS + 52] * x3750;
    const Real x3753 = -x3752;
    const Real x3754 = exp(x3753);
    const Real x3755 = x3747 * x3754;
    const Real x3756 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3757 = x3755 / x3756;
    const Real x3758 = x3724 + numbers[3 * LAYERS + 47];
    const Mask x3759 = (x3758 < 0.0);
    const Real x3760 = select(x3759, 0.0, x3758);
    const Real x3761 = x3757 + x3760;
    // implicit_water._problem
    const Real x3762 = real_193[0] * x3754;
    const Real x3763 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3764 = exp(real_190[LAYERS - 1]);
    const Real x3765 = x3763 * x3764;
    const Real x3766 = x3761 + x3762;
    const Real x3767 = real_196[0] * x3766;
    // retention.given_head
    const Real x3768 = -numbers[12 * LAYERS + 53];
    const Mask x3769 = (x3768 < 1e-30);
    const Real x3770 = select(x3769, 1e-30, x3768);
    const Real x3771 = log(x3770);
    // retention.flowing
    const Mask x3772 = (x3768 < numbers[4 * LAYERS + 46]);
    const Real x3773 = select(x3772, numbers[4 * LAYERS + 46], x3768);
    const Mask x3774 = (x3771 < numbers[11 * LAYERS + 51]);
    const Real x3775 = select(x3774, numbers[11 * LAYERS + 51], x3771);
    const Real x3776 = x3775 - numbers[11 * LAYERS + 51];
    const Real x3778 = numbers[12 * LAYERS + 51] * x3776;
    const Real x3779 = -x3778;
    const Real x3780 = exp(x3779);
    const Real x3781 = x3773 * x3780;
    const Real x3782 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x3783 = x3781 / x3782;
    const Real x3784 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x3785 = (x3784 < 0.0);
    const Real x3786 = select(x3785, 0.0, x3784);
    const Real x3787 = x3783 + x3786;
    // implicit_water._problem
    const Real x3788 = x3741 * x3787;
    // retention.brim
    real_197[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_197[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_198[l] = numbers[l + 3 * LAYERS + 48];
    real_198[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3791 = minimum(real_197[l], real_198[l]);
        const Real a3792 = minimum(numbers[l + 3 * LAYERS + 47], a3791);
        const Real a3793 = numbers[l + 3 * LAYERS + 47] / a3792;
        const Real a3794 = log(a3793);
        const Real a3795 = a3794 / numbers[l + LAYERS + 47];
        const Real a3796 = exp(a3795);
        const Real a3797 = numbers[l + 2 * LAYERS + 47] - real_188[l];
        const Real a3798 = a3797 * a3796;
        const Real a3799 = real_188[l] + a3798;
        const Real a3800 = minimum(state[l + 2 * LAYERS], real_191[l]);
        const Real a3801 = maximum(a3800, real_185[l]);
        const Real a3802 = minimum(a3801, a3799);
        const Real a3803 = a3799 - real_188[l];
        const Real a3804 = a3803 / a3797;
        const Mask a3805 = (a3804 < 1e-12);
        const Real a3806 = select(a3805, 1e-12, a3804);
        const Real a3807 = log(a3806);
        const Real a3808 = numbers[l + LAYERS + 47] * a3807;
        const Real a3809 = numbers[l + 10 * LAYERS + 52] - a3808;
        const Mask a3810 = (a3809 > 16.11809565095832);
        const Real a3811 = select(a3810, 16.11809565095832, a3809);
        const Real a3812 = exp(a3811);
        const Mask a3814 = (a3799 > real_191[l]);
        const Real a3815 = select(a3814, real_191[l], a3799);
        const Real a3816 = a3815 - real_185[l];
        const Real a3817 = a3816 * 100.0;
        const Mask a3818 = (a3817 < 0.0);
        const Real a3819 = select(a3818, 0.0, a3817);
        const Mask a3820 = (a3819 > 1.0);
        const Real a3821 = select(a3820, 1.0, a3819);
        const Mask a3822 = (a3812 < numbers[l + 3 * LAYERS + 47]);
        const Real a3823 = select(a3822, numbers[l + 3 * LAYERS + 47], a3812);
        const Mask a3824 = (a3811 < numbers[l + 10 * LAYERS + 52]);
        const Real a3825 = select(a3824, numbers[l + 10 * LAYERS + 52], a3811);
        const Real a3826 = a3825 - numbers[l + 10 * LAYERS + 52];
        const Real a3828 = numbers[l + 11 * LAYERS + 52] * a3826;
        const Real a3829 = -a3828;
        const Real a3830 = exp(a3829);
        const Real a3831 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a3832 = (a3812 > a3831);
        const Real a3833 = numbers[l + 11 * LAYERS + 52] * a3830;
        const Real a3834 = a3833 / a3823;
        const Real a3835 = select(a3832, a3834, 0.0);
        const Real a3836 = a3823 * a3830;
        const Real a3837 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3838 = a3836 / a3837;
        const Real a3839 = numbers[l + 3 * LAYERS + 47] - a3812;
        const Mask a3840 = (a3839 < 0.0);
        const Real a3841 = select(a3840, 0.0, a3839);
        const Real a3842 = a3838 + a3841;
        real_199[l] = a3791;
        real_200[l] = a3792;
        real_201[l] = a3793;
        real_202[l] = a3795;
        real_203[l] = a3796;
        real_204[l] = a3797;
        real_205[l] = a3799;
        real_206[l] = a3802;
        real_207[l] = a3803;
        real_208[l] = a3811;
        real_209[l] = a3812;
        real_210[l] = a3821;
        real_211[l] = a3830;
        real_212[l] = a3831;
        real_213[l] = a3835;
        real_214[l] = a3837;
        real_215[l] = a3842;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3728 = real_193[l] + real_193[l + 1];
        const Real a3729 = real_193[l] / a3728;
        const Real a3730 = real_190[l] - real_190[l + 1];
        const Real a3731 = a3729 * a3730;
        const Real a3732 = real_190[l + 1] + a3731;
        const Real a3733 = real_190[l] + real_190[l + 1];
        const Real a3734 = a3733 * 0.5;
        const Real a3735 = minimum(a3732, a3734);
        const Real a3736 = exp(a3735);
        const Real a3737 = real_194[l] + real_194[l + 1];
        const Real a3738 = a3736 / a3737;
        const Mask a3843 = (real_209[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3844 = select(a3843, numbers[l + 3 * LAYERS + 47], real_209[l + 1]);
        const Mask a3845 = (real_208[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3846 = select(a3845, numbers[l + 10 * LAYERS + 52], real_208[l + 1]);
        const Real a3847 = a3846 - numbers[l + 10 * LAYERS + 52];
        const Real a3849 = numbers[l + 11 * LAYERS + 52] * a3847;
        const Real a3850 = -a3849;
        const Real a3851 = exp(a3850);
        const Real a3852 = a3844 * a3851;
        const Real a3853 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3854 = a3852 / a3853;
        const Real a3855 = numbers[l + 3 * LAYERS + 47] - real_209[l + 1];
        const Mask a3856 = (a3855 < 0.0);
        const Real a3857 = select(a3856, 0.0, a3855);
        const Real a3858 = a3854 + a3857;
        const Mask a3859 = (real_209[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3860 = select(a3859, numbers[l + 3 * LAYERS + 48], real_209[l]);
        const Mask a3861 = (real_208[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3862 = select(a3861, numbers[l + 10 * LAYERS + 53], real_208[l]);
        const Real a3863 = a3862 - numbers[l + 10 * LAYERS + 53];
        const Real a3865 = numbers[l + 11 * LAYERS + 53] * a3863;
        const Real a3866 = -a3865;
        const Real a3867 = exp(a3866);
        const Real a3868 = a3860 * a3867;
        const Real a3869 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a3870 = a3868 / a3869;
        const Real a3871 = numbers[l + 3 * LAYERS + 48] - real_209[l];
        const Mask a3872 = (a3871 < 0.0);
        const Real a3873 = select(a3872, 0.0, a3871);
        const Real a3874 = a3870 + a3873;
        const Real a3875 = real_215[l] + a3874;
        const Real a3876 = a3875 * 0.5;
        real_216[l] = a3728;
        real_217[l] = a3729;
        real_218[l] = a3730;
        real_219[l] = a3732;
        real_220[l] = a3734;
        real_221[l] = a3736;
        real_222[l] = a3737;
        real_223[l] = a3738;
        real_224[l] = a3851;
        real_225[l] = a3853;
        real_226[l] = a3858;
        real_227[l] = a3867;
        real_228[l] = a3869;
        real_229[l] = a3876;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_209[l] = real_216[l];
    real_209[LAYERS - 1] = real_193[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3878 = real_209[l] * real_211[l];
        real_208[l] = a3878;
    }
    const Real x3881 = real_215[LAYERS - 1] + real_208[LAYERS - 1];
    const Real x3882 = x3741 * x3881;
    const Real x3883 = x3765 * real_211[LAYERS - 1];
    const Real x3884 = x3882 + x3883;
    // implicit_water._upward
    const Real x3888 = real_196[0] * real_215[0];
    // implicit_water._balance
    const Mask x3889 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3890 = select(x3889, 0.0, real_213[l]);
        const Real a3893 = real_209[l] * a3890;
        real_190[l] = a3890;
        real_230[l] = a3893;
    }
    // implicit_water._downward
    const Real x3896 = real_211[LAYERS - 1] + real_230[LAYERS - 1];
    const Real x3897 = x3741 * x3896;
    const Real x3898 = x3765 * real_190[LAYERS - 1];
    const Real x3899 = x3897 + x3898;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3879 = real_229[l] + real_208[l];
        const Real a3880 = real_223[l] * a3879;
        const Real a3885 = real_215[l + 1] + real_226[l];
        const Real a3886 = a3885 * 0.5;
        const Real a3887 = real_223[l] * a3886;
        const Real a3891 = real_211[l] + real_227[l];
        const Real a3892 = a3891 * 0.5;
        const Real a3894 = a3892 + real_230[l];
        const Real a3895 = real_223[l] * a3894;
        real_190[l] = a3880;
        real_213[l + 1] = a3887;
        real_231[l] = a3895;
    }
    // implicit_water._balance
    real_231[LAYERS - 1] = x3899;
    // implicit_water._upward
    const Real x3905 = real_196[0] * real_211[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3902 = real_211[l + 1] + real_224[l];
        const Real a3903 = a3902 * 0.5;
        const Real a3904 = real_223[l] * a3903;
        real_230[l + 1] = a3904;
    }
    // implicit_water._balance
    real_230[0] = x3905;
    real_190[LAYERS - 1] = x3884;
    real_213[0] = x3888;
    // implicit_water._state
    const Mask x3932 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3901 = real_210[l] * real_231[l];
        const Real a3907 = real_210[l] * real_230[l];
        const Real a3908 = a3901 + a3907;
        const Real a3911 = real_190[l] + real_213[l];
        const Real a3912 = real_210[l] * a3911;
        const Real a3913 = seconds * a3912;
        const Real a3914 = seconds * a3908;
        const Real a3915 = real_206[l] - real_188[l];
        const Real a3916 = a3915 / real_204[l];
        const Mask a3917 = (a3916 < 1e-12);
        const Real a3918 = select(a3917, 1e-12, a3916);
        const Real a3919 = log(a3918);
        const Real a3920 = numbers[l + LAYERS + 47] * a3919;
        const Real a3921 = numbers[l + 10 * LAYERS + 52] - a3920;
        const Mask a3922 = (a3921 > 16.11809565095832);
        const Real a3923 = select(a3922, 16.11809565095832, a3921);
        const Real a3924 = exp(a3923);
        const Real a3925 = numbers[l + LAYERS + 47] * a3924;
        const Real a3926 = a3918 * real_204[l];
        const Real a3927 = a3925 / a3926;
        const Real a3928 = -a3924;
        const Mask a3929 = (real_206[l] > real_191[l]);
        const Real a3930 = select(a3929, real_191[l], real_206[l]);
        const Mask a3931 = (real_206[l] <= real_191[l]);
        const Mask a3933 = (a3931 & x3932);
        const Real a3934 = a3930 - real_185[l];
        const Real a3935 = a3934 * 100.0;
        const Mask a3936 = (a3935 < 0.0);
        const Real a3937 = select(a3936, 0.0, a3935);
        const Mask a3938 = (a3937 > 1.0);
        const Real a3939 = select(a3938, 1.0, a3937);
        const Real a3940 = real_185[l] + 0.01;
        const Mask a3941 = (a3930 <= a3940);
        const Mask a3942 = (a3933 & a3941);
        const Real a3943 = select(a3942, 100.0, 0.0);
        const Mask a3944 = (a3924 < numbers[l + 3 * LAYERS + 47]);
        const Real a3945 = select(a3944, numbers[l + 3 * LAYERS + 47], a3924);
        const Mask a3946 = (a3923 < numbers[l + 10 * LAYERS + 52]);
        const Real a3947 = select(a3946, numbers[l + 10 * LAYERS + 52], a3923);
        const Real a3948 = a3947 - numbers[l + 10 * LAYERS + 52];
        const Real a3949 = numbers[l + 11 * LAYERS + 52] * a3948;
        const Real a3950 = -a3949;
        const Real a3951 = exp(a3950);
        const Mask a3952 = (a3924 > real_212[l]);
        const Real a3953 = numbers[l + 11 * LAYERS + 52] * a3951;
        const Real a3954 = a3953 / a3945;
        const Real a3955 = select(a3952, a3954, 0.0);
        const Real a3956 = a3945 * a3951;
        const Real a3957 = a3956 / real_214[l];
        const Real a3958 = numbers[l + 3 * LAYERS + 47] - a3924;
        const Mask a3959 = (a3958 < 0.0);
        const Real a3960 = select(a3959, 0.0, a3958);
        const Real a3961 = a3957 + a3960;
        real_211[l] = a3913;
        real_208[l] = a3914;
        real_215[l] = a3915;
        real_232[l] = a3923;
        real_233[l] = a3924;
        real_234[l] = a3927;
        real_235[l] = a3928;
        real_236[l] = a3930;
        mask_237[l] = a3933;
        real_238[l] = a3939;
        real_239[l] = a3940;
        real_240[l] = a3943;
        real_241[l] = a3951;
        real_242[l] = a3955;
        real_243[l] = a3961;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3992 = real_209[l] * real_241[l];
        real_230[l] = a3992;
    }
    const Real x3995 = real_243[LAYERS - 1] + real_230[LAYERS - 1];
    const Real x3996 = x3741 * x3995;
    const Real x3997 = x3765 * real_241[LAYERS - 1];
    const Real x3998 = x3996 + x3997;
    // implicit_water._upward
    const Real x4002 = real_196[0] * real_243[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a3962 = (real_233[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3963 = select(a3962, numbers[l + 3 * LAYERS + 47], real_233[l + 1]);
        const Mask a3964 = (real_232[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3965 = select(a3964, numbers[l + 10 * LAYERS + 52], real_232[l + 1]);
        const Real a3966 = a3965 - numbers[l + 10 * LAYERS + 52];
        const Real a3967 = numbers[l + 11 * LAYERS + 52] * a3966;
        const Real a3968 = -a3967;
        const Real a3969 = exp(a3968);
        const Real a3970 = a3963 * a3969;
        const Real a3971 = a3970 / real_225[l];
        const Real a3972 = numbers[l + 3 * LAYERS + 47] - real_233[l + 1];
        const Mask a3973 = (a3972 < 0.0);
        const Real a3974 = select(a3973, 0.0, a3972);
        const Real a3975 = a3971 + a3974;
        const Mask a3976 = (real_233[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3977 = select(a3976, numbers[l + 3 * LAYERS + 48], real_233[l]);
        const Mask a3978 = (real_232[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3979 = select(a3978, numbers[l + 10 * LAYERS + 53], real_232[l]);
        const Real a3980 = a3979 - numbers[l + 10 * LAYERS + 53];
        const Real a3981 = numbers[l + 11 * LAYERS + 53] * a3980;
        const Real a3982 = -a3981;
        const Real a3983 = exp(a3982);
        const Real a3984 = a3977 * a3983;
        const Real a3985 = a3984 / real_228[l];
        const Real a3986 = numbers[l + 3 * LAYERS + 48] - real_233[l];
        const Mask a3987 = (a3986 < 0.0);
        const Real a3988 = select(a3987, 0.0, a3986);
        const Real a3989 = a3985 + a3988;
        const Real a3990 = real_243[l] + a3989;
        const Real a3991 = a3990 * 0.5;
        const Real a3993 = a3991 + real_230[l];
        const Real a3994 = real_223[l] * a3993;
        const Real a3999 = real_243[l + 1] + a3975;
        const Real a4000 = a3999 * 0.5;
        const Real a4001 = real_223[l] * a4000;
        real_224[l] = a3969;
        real_229[l] = a3983;
        real_231[l] = a3994;
        real_213[l + 1] = a4001;
    }
    // implicit_water._flow
    real_231[LAYERS - 1] = x3998;
    real_213[0] = x4002;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4004 = real_238[l] * real_231[l];
        const Real a4006 = real_238[l] * real_213[l];
        real_230[l] = a4004;
        real_243[l] = a4006;
    }
    const Real x4007 = x3767 - real_243[0];
    const Mask x4008 = (x4007 > x3676);
    const Real x4009 = select(x4008, x3676, x4007);
    // implicit_water._remaining
    const Real x4010 = real_236[0] - x3713;
    const Real x4011 = x4010 * 100.0;
    const Mask x4012 = (x4011 < 0.0);
    const Real x4013 = select(x4012, 0.0, x4011);
    const Mask x4014 = (x4013 > 1.0);
    const Real x4015 = select(x4014, 1.0, x4013);
    // implicit_water._flow
    const Real x4016 = x3595 * x4015;
    const Real x4025 = real_230[LAYERS - 1] - x3788;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4024 = real_230[l] - real_243[l + 1];
        real_233[l + 1] = a4024;
    }
    // implicit_water._gain
    real_233[0] = x4009;
    for (int l = 0; l < LAYERS - 1; ++l) real_243[l] = real_233[l + 1];
    real_243[LAYERS - 1] = x4025;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4017 = real_236[l] - real_157[l];
        const Real a4018 = a4017 * 100.0;
        const Mask a4019 = (a4018 < 0.0);
        const Real a4020 = select(a4019, 0.0, a4018);
        const Mask a4021 = (a4020 > 1.0);
        const Real a4022 = select(a4021, 1.0, a4020);
        const Real a4023 = real_182[l] * a4022;
        const Real a4026 = real_206[l] - real_236[l];
        const Real a4027 = a4026 * 1e-09;
        const Real a4028 = real_236[l] + a4027;
        const Real a4029 = a4028 - state[l + 2 * LAYERS];
        const Real a4030 = numbers[l] * a4029;
        const Real a4031 = a4023 + in_row(l, 0, x4016);
        const Real a4034 = real_233[l] - real_243[l];
        const Real a4035 = a4034 - a4031;
        const Real a4036 = seconds * a4035;
        const Real a4037 = a4030 - a4036;
        const Real a4038 = select(x3889, 0.0, real_242[l]);
        const Real a4041 = real_209[l] * a4038;
        real_230[l] = a4023;
        real_232[l] = a4037;
        real_190[l] = a4038;
        real_210[l] = a4041;
    }
    // implicit_water._downward
    const Real x4044 = real_241[LAYERS - 1] + real_210[LAYERS - 1];
    const Real x4045 = x3741 * x4044;
    const Real x4046 = x3765 * real_190[LAYERS - 1];
    const Real x4047 = x4045 + x4046;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4039 = real_241[l] + real_229[l];
        const Real a4040 = a4039 * 0.5;
        const Real a4042 = a4040 + real_210[l];
        const Real a4043 = real_223[l] * a4042;
        real_190[l] = a4043;
    }
    // implicit_water._balance
    real_190[LAYERS - 1] = x4047;
    // implicit_water._upward
    const Real x4053 = real_196[0] * real_241[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4050 = real_241[l + 1] + real_224[l];
        const Real a4051 = a4050 * 0.5;
        const Real a4052 = real_223[l] * a4051;
        real_210[l + 1] = a4052;
    }
    // implicit_water._balance
    real_210[0] = x4053;
    const Mask x4063 = (x4009 < x3676);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4049 = real_238[l] * real_190[l];
        const Real a4055 = real_238[l] * real_210[l];
        const Real a4056 = select(x3889, 1.0, real_234[l]);
        const Real a4057 = a4049 * a4056;
        const Real a4058 = real_240[l] * real_231[l];
        const Real a4059 = a4057 + a4058;
        const Real a4060 = a4055 * a4056;
        const Real a4061 = real_240[l] * real_213[l];
        const Real a4062 = a4060 + a4061;
        real_241[l] = a4049;
        real_243[l] = a4055;
        real_242[l] = a4059;
        real_244[l] = a4062;
    }
    const Real x4064 = select(x4063, real_244[0], 0.0);
    real_210[0] = x4064;
    for (int l = 0; l < LAYERS - 1; ++l) real_210[l + 1] = real_244[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4065 = magnitude(real_235[l]);
        const Real a4066 = select(x3889, a4065, real_206[l]);
        const Real a4068 = real_242[l] + real_210[l];
        const Real a4069 = a4066 * a4068;
        real_190[l] = a4069;
    }
    real_210[0] = real_190[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_210[l + 1] = real_190[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_235[l] = real_190[l + 1];
    real_235[LAYERS - 1] = real_190[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4084 = (real_236[0] > x3713);
    const Real x4085 = x3713 + 0.01;
    const Mask x4086 = (real_236[0] < x4085);
    const Mask x4087 = (x4084 & x4086);
    const Mask x4088 = (real_236[0] == x3713);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4072 = maximum(real_210[l], real_235[l]);
        const Real a4073 = maximum(real_190[l], a4072);
        const Mask a4074 = (real_232[l] < 0.0);
        const Mask a4075 = (real_236[l] > real_157[l]);
        const Real a4076 = real_157[l] + 0.01;
        const Mask a4077 = (real_236[l] < a4076);
        const Mask a4078 = (a4075 & a4077);
        const Mask a4079 = (real_236[l] == real_157[l]);
        const Mask a4080 = (a4079 & a4074);
        const Mask a4081 = (a4078 | a4080);
        const Real a4082 = real_182[l] * 100.0;
        const Real a4083 = select(a4081, a4082, 0.0);
        real_245[l] = a4073;
        mask_246[l] = a4074;
        real_247[l] = a4076;
        real_248[l] = a4082;
        real_249[l] = a4083;
    }
    // implicit_water._demanded
    const Mask x4089 = (x4088 & mask_246[0]);
    const Mask x4090 = (x4087 | x4089);
    const Real x4091 = x3595 * 100.0;
    const Real x4092 = select(x4090, x4091, 0.0);
    // implicit_water._balance
    const Real x4115 = select(mask_237[0], x4092, 0.0);
    // implicit_water._at
    const Mask x4124 = (real_of(0.0) < 330.0);
    const Mask x4128 = (real_of(0.0) < 1530.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4127_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4093 = select(mask_237[l], 1.0, 1e-09);
        const Real a4094 = select(x3889, 1e-11, a4093);
        const Real a4095 = real_241[l] + real_243[l];
        const Real a4096 = real_231[l] + real_213[l];
        const Real a4097 = real_238[l] * a4096;
        const Real a4098 = a4095 * real_234[l];
        const Real a4099 = real_240[l] * a4096;
        const Real a4100 = a4098 + a4099;
        const Mask a4101 = (real_215[l] < 1e-09);
        const Real a4102 = select(a4101, 1e-09, real_215[l]);
        const Real a4103 = a4102 * a4100;
        const Mask a4104 = (a4097 < 1e-30);
        const Real a4105 = select(a4104, 1e-30, a4097);
        const Real a4106 = a4103 / a4105;
        const Mask a4107 = (real_238[l] < 1.0);
        const Real a4108 = select(a4107, 60.0, INFINITE);
        const Real a4109 = seconds * real_245[l];
        const Real a4110 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4111 = a4109 + a4110;
        const Real a4112 = a4111 * 1.4210854715202004e-14;
        const Real a4113 = numbers[l] * a4094;
        const Real a4114 = select(mask_237[l], real_249[l], 0.0);
        const Real a4116 = seconds * a4097;
        const Mask a4117 = (a4106 < 0.02);
        const Real a4118 = select(a4117, 0.02, a4106);
        const Real a4119 = minimum(a4118, a4108);
        const Real a4120 = seconds * a4095;
        const Real a4121 = magnitude(real_232[l]);
        const Real a4122 = numbers[l] * 1e-09;
        const Real a4123 = maximum(a4112, a4122);
        const Real a4125 = select(x4124, a4112, a4123);
        const Mask a4126 = (a4121 > a4125);
        a4127_last = (a4127_last | a4126);
        real_235[l] = a4110;
        real_210[l] = a4113;
        real_190[l] = a4114;
        real_236[l] = a4116;
        real_250[l] = a4119;
        real_251[l] = a4120;
        real_252[l] = a4121;
        real_253[l] = a4122;
        real_254[l] = a4123;
    }
    // implicit_water._at
    const Mask x4129 = (a4127_last & x4128);
    Mask a4131_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4130 = (real_252[l] <= real_254[l]);
        a4131_last = (a4131_last & a4130);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_254[l] = real_206[l];
    for (int l = 0; l < LAYERS; ++l) real_252[l] = real_of(0.0);
    real_255[0] = x4009;
    for (int l = 0; l < LAYERS - 1; ++l) real_255[l + 1] = real_233[l + 1];
    real_255[LAYERS] = x4025;
    Real w4135 = x4016;
    for (int l = 0; l < LAYERS; ++l) real_249[l] = real_230[l];
    for (int l = 0; l < LAYERS; ++l) real_245[l] = real_232[l];
    for (int l = 0; l < LAYERS; ++l) real_243[l] = real_210[l];
    for (int l = 0; l < LAYERS; ++l) real_241[l] = real_242[l];
    real_213[0] = x4064;
    for (int l = 0; l < LAYERS - 1; ++l) real_213[l + 1] = real_244[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_231[l] = real_190[l];
    Real w4142 = x4115;
    for (int l = 0; l < LAYERS; ++l) real_240[l] = real_236[l];
    for (int l = 0; l < LAYERS; ++l) real_238[l] = real_250[l];
    for (int l = 0; l < LAYERS; ++l) real_234[l] = real_251[l];
    Real w4146 = real_of(INFINITE);
    Real w4147 = real_of(1.0);
    Real w4148 = real_of(0.0);
    Mask w4149 = x4129;
    Mask w4150 = a4131_last;
    for (int pass = 0; pass < 1530; ++pass) {
        if (!any_lane(w4149)) break;
        // implicit_water._iteration
        const Mask x4153 = (w4148 == 30.0);
        const Mask x4154 = (w4148 == 330.0);
        const Mask x4155 = (x4153 | x4154);
        Real a4152_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4151 = magnitude(real_245[l]);
            a4152_last = a4152_last + a4151;
        }
        const Mask x4156 = (a4152_last < w4146);
        const Mask x4157 = (w4148 < 30.0);
        const Mask x4158 = (x4156 | x4157);
        const Mask x4159 = (w4148 < 330.0);
        const Real x4160 = select(x4159, 1.03, 1.0);
        const Real x4161 = select(x4158, x4160, 0.5);
        const Real x4162 = x4161 * w4147;
        const Mask x4163 = (x4162 < 0.1);
        const Real x4164 = select(x4163, 0.1, x4162);
        const Mask x4165 = (x4164 > 1.0);
        const Real x4166 = select(x4165, 1.0, x4164);
        const Real x4167 = select(x4155, 0.5, x4166);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4175 = seconds * real_241[l];
            const Real a4176 = -a4175;
            const Real a4177 = seconds * real_213[l + 1];
            const Real a4178 = -a4177;
            real_224[l] = a4176;
            real_229[l] = a4178;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4168 = real_231[l] + in_row(l, 0, w4142);
            const Real a4169 = a4168 + real_241[l];
            const Real a4170 = a4169 + real_213[l];
            const Real a4171 = seconds * a4170;
            const Real a4172 = real_243[l] + a4171;
            const Real a4173 = a4172 * 1.0000000000000142;
            const Real a4179 = -real_245[l];
            real_215[l] = a4168;
            real_256[l] = a4173;
            real_257[l] = a4179;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_224, real_256, real_229, real_257, real_258);
        // implicit_water._moved
        const Mask x4277 = (x4167 < 1.0);
        const Mask x4298 = (x3595 > 0.0);
        const Real x4299 = select(x4298, x3713, (-1.0));
        // implicit_water._stopped
        const Mask x4300 = (real_254[0] > x4299);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4181 = (real_252[l] > 0.0);
            const Mask a4182 = (real_254[l] <= real_191[l]);
            const Real a4183 = real_254[l] - real_188[l];
            const Mask a4184 = (a4183 < 1e-09);
            const Real a4185 = select(a4184, 1e-09, a4183);
            const Mask a4186 = (real_240[l] < 1e-30);
            const Real a4187 = select(a4186, 1e-30, real_240[l]);
            const Real a4188 = 1 / a4185;
            const Real a4189 = real_207[l] * a4188;
            const Mask a4190 = (a4189 < 1.0);
            const Real a4191 = select(a4190, 1.0, a4189);
            const Real a4192 = real_191[l] - real_188[l];
            const Real a4193 = a4192 * a4188;
            const Mask a4194 = (a4193 > a4191);
            const Real a4195 = select(a4194, a4191, a4193);
            const Mask a4196 = (a4195 < 1e-30);
            const Real a4197 = select(a4196, 1e-30, a4195);
            const Real a4198 = seconds * real_215[l];
            const Real a4199 = numbers[l] + a4198;
            const Real a4200 = a4199 * a4185;
            const Real a4201 = select(a4182, a4199, real_253[l]);
            const Real a4202 = real_238[l] * a4187;
            const Real a4203 = a4202 * a4188;
            const Real a4204 = a4201 + a4203;
            const Real a4205 = numbers[l] * 1e-11;
            const Real a4206 = x4167 * real_258[l];
            const Real a4207 = real_252[l] + a4206;
            const Real a4208 = a4200 * a4197;
            const Real a4209 = a4200 - a4208;
            const Real a4210 = a4209 * 1e-09;
            const Real a4211 = a4208 + a4210;
            const Real a4212 = select(a4182, a4200, a4211);
            const Real a4213 = a4212 + a4187;
            const Real a4214 = log(a4197);
            const Real a4215 = real_238[l] * a4214;
            const Mask a4216 = (a4215 > 300.0);
            const Real a4217 = select(a4216, 300.0, a4215);
            const Real a4218 = exp(a4217);
            const Real a4219 = a4187 * a4218;
            const Real a4220 = a4208 + a4219;
            const Real a4221 = a4200 * a4191;
            const Real a4222 = a4221 - a4208;
            const Real a4223 = a4222 * 1e-09;
            const Real a4224 = a4208 + a4223;
            const Real a4225 = maximum(real_211[l], a4187);
            const Real a4226 = a4224 + a4225;
            const Real a4227 = x4167 * a4204;
            const Real a4228 = a4227 * real_258[l];
            const Real a4229 = a4213 + a4228;
            const Real a4230 = a4229 - a4226;
            const Real a4231 = a4205 + real_208[l];
            const Real a4232 = a4230 / a4231;
            const Real a4233 = select(a4181, a4207, a4232);
            const Mask a4234 = (a4233 < 0.0);
            const Real a4235 = select(a4234, 0.0, a4233);
            const Mask a4236 = (a4207 > 0.0);
            const Mask a4237 = (a4229 > a4226);
            const Mask a4238 = select(a4181, a4236, a4237);
            const Mask a4239 = (a4229 > a4220);
            const Real a4240 = a4200 * 1e-09;
            const Real a4241 = select(a4239, a4240, a4200);
            const Real a4242 = a4208 * 0.999999999;
            const Real a4243 = select(a4239, a4242, 0.0);
            const Real a4244 = a4229 - a4243;
            const Mask a4245 = (a4244 < 1e-30);
            const Real a4246 = select(a4245, 1e-30, a4244);
            const Real a4247 = a4246 / a4187;
            const Real a4248 = log(a4247);
            const Real a4249 = a4248 / real_238[l];
            const Mask a4250 = (a4249 > 50.0);
            const Real a4251 = select(a4250, 50.0, a4249);
            const Real a4252 = exp(a4251);
            const Real a4253 = a4244 - a4241;
            const Real a4254 = a4253 - a4187;
            const Real a4255 = a4241 + a4202;
            const Real a4256 = a4254 / a4255;
            const Real a4257 = a4256 + 1.0;
            const Real a4258 = a4246 / a4241;
            const Real a4259 = minimum(a4252, a4258);
            const Real a4260 = minimum(a4259, a4257);
            const Mask a4261 = (a4260 < 0.05);
            const Real a4262 = select(a4261, 0.05, a4260);
            const Real a4263 = select(a4239, a4197, 0.05);
            const Real a4264 = select(a4239, a4191, a4197);
            const Real a4265 = maximum(a4262, a4263);
            const Real a4266 = minimum(a4265, a4264);
            const Real a4267 = a4185 * a4266;
            const Real a4268 = real_188[l] + a4267;
            const Real a4269 = maximum(a4268, real_185[l]);
            const Real a4270 = select(a4181, real_205[l], a4269);
            const Mask a4271 = ~a4181;
            const Mask a4272 = (real_254[l] > real_191[l]);
            const Mask a4273 = (a4271 & a4272);
            const Real a4274 = a4270 - real_254[l];
            const Real a4275 = x4167 * a4274;
            const Real a4276 = real_254[l] + a4275;
            const Mask a4278 = (a4273 & x4277);
            const Real a4279 = select(a4278, a4276, a4270);
            const Mask a4280 = (real_254[l] > real_239[l]);
            const Mask a4281 = (a4279 < real_239[l]);
            const Mask a4282 = (a4280 & a4281);
            const Mask a4283 = (real_254[l] < real_239[l]);
            const Mask a4284 = (a4279 > real_239[l]);
            const Mask a4285 = (a4283 & a4284);
            const Mask a4286 = (a4282 | a4285);
            const Real a4287 = select(a4286, real_239[l], a4279);
            const Mask a4288 = (real_182[l] > 0.0);
            const Real a4289 = select(a4288, real_157[l], (-1.0));
            const Mask a4290 = (real_254[l] > a4289);
            const Mask a4291 = (a4287 < a4289);
            const Mask a4292 = (a4290 & a4291);
            const Mask a4293 = (real_254[l] < a4289);
            const Mask a4294 = (a4287 > a4289);
            const Mask a4295 = (a4293 & a4294);
            const Mask a4296 = (a4292 | a4295);
            const Real a4297 = select(a4296, a4289, a4287);
            real_257[l] = a4235;
            mask_237[l] = a4238;
            real_256[l] = a4297;
        }
        // implicit_water._stopped
        const Mask x4301 = (real_256[0] < x4299);
        const Mask x4302 = (x4300 & x4301);
        const Mask x4303 = (real_254[0] < x4299);
        const Mask x4304 = (real_256[0] > x4299);
        const Mask x4305 = (x4303 & x4304);
        const Mask x4306 = (x4302 | x4305);
        const Real x4307 = select(x4306, x4299, real_256[0]);
        // implicit_water._moved
        real_256[0] = x4307;
        // implicit_water._iteration
        const Real x4318 = select(x4155, INFINITE, a4152_last);
        const Real x4319 = real_of_mask(w4149);
        const Real x4320 = w4148 + x4319;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4309 = (real_256[l] >= real_205[l]);
            const Mask a4310 = (mask_237[l] | a4309);
            const Real a4311 = select(a4310, real_205[l], real_256[l]);
            const Real a4312 = select(a4310, real_257[l], 0.0);
            const Real a4313 = select(x4154, real_205[l], real_206[l]);
            const Real a4314 = select(x4155, a4313, a4311);
            const Real a4315 = select(x4155, 0.0, a4312);
            const Real a4316 = select(w4149, a4314, real_254[l]);
            const Real a4317 = select(w4149, a4315, real_252[l]);
            const Real a4321 = a4316 - real_188[l];
            const Real a4322 = a4321 / real_204[l];
            const Mask a4323 = (a4322 < 1e-12);
            const Real a4324 = select(a4323, 1e-12, a4322);
            const Real a4325 = log(a4324);
            const Real a4326 = numbers[l + LAYERS + 47] * a4325;
            const Real a4327 = numbers[l + 10 * LAYERS + 52] - a4326;
            const Mask a4328 = (a4327 > 16.11809565095832);
            const Real a4329 = select(a4328, 16.11809565095832, a4327);
            const Real a4330 = exp(a4329);
            const Real a4331 = numbers[l + LAYERS + 47] * a4330;
            const Real a4332 = a4324 * real_204[l];
            const Real a4333 = a4331 / a4332;
            const Real a4335 = a4317 - a4330;
            const Mask a4336 = (a4316 > real_191[l]);
            const Real a4337 = select(a4336, real_191[l], a4316);
            const Mask a4338 = (a4316 <= real_191[l]);
            const Mask a4339 = (a4317 == 0.0);
            const Mask a4340 = (a4338 & a4339);
            const Real a4341 = a4337 - real_185[l];
            const Real a4342 = a4341 * 100.0;
            const Mask a4343 = (a4342 < 0.0);
            const Real a4344 = select(a4343, 0.0, a4342);
            const Mask a4345 = (a4344 > 1.0);
            const Real a4346 = select(a4345, 1.0, a4344);
            const Mask a4347 = (a4337 <= real_239[l]);
            const Mask a4348 = (a4340 & a4347);
            const Real a4349 = select(a4348, 100.0, 0.0);
            const Real a4350 = -a4335;
            const Mask a4351 = (a4350 < numbers[l + 3 * LAYERS + 47]);
            const Real a4352 = select(a4351, numbers[l + 3 * LAYERS + 47], a4350);
            const Mask a4353 = (a4329 < numbers[l + 10 * LAYERS + 52]);
            const Real a4354 = select(a4353, numbers[l + 10 * LAYERS + 52], a4329);
            const Real a4355 = a4354 - numbers[l + 10 * LAYERS + 52];
            const Real a4356 = numbers[l + 11 * LAYERS + 52] * a4355;
            const Real a4357 = -a4356;
            const Real a4358 = exp(a4357);
            const Mask a4359 = (a4350 > real_212[l]);
            const Real a4360 = numbers[l + 11 * LAYERS + 52] * a4358;
            const Real a4361 = a4360 / a4352;
            const Real a4362 = select(a4359, a4361, 0.0);
            const Real a4363 = a4352 * a4358;
            const Real a4364 = a4363 / real_214[l];
            const Real a4365 = a4335 + numbers[l + 3 * LAYERS + 47];
            const Mask a4366 = (a4365 < 0.0);
            const Real a4367 = select(a4366, 0.0, a4365);
            const Real a4368 = a4364 + a4367;
            real_258[l] = a4316;
            real_215[l] = a4317;
            real_259[l] = a4321;
            real_260[l] = a4329;
            real_261[l] = a4333;
            real_262[l] = a4335;
            real_263[l] = a4337;
            mask_246[l] = a4340;
            real_264[l] = a4346;
            real_265[l] = a4349;
            real_266[l] = a4358;
            real_267[l] = a4362;
            real_268[l] = a4368;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4401 = real_209[l] * real_266[l];
            real_256[l] = a4401;
        }
        const Real x4404 = real_268[LAYERS - 1] + real_256[LAYERS - 1];
        const Real x4405 = x3741 * x4404;
        const Real x4406 = x3765 * real_266[LAYERS - 1];
        const Real x4407 = x4405 + x4406;
        // implicit_water._upward
        const Real x4411 = real_196[0] * real_268[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4369 = -real_262[l + 1];
            const Mask a4370 = (a4369 < numbers[l + 3 * LAYERS + 47]);
            const Real a4371 = select(a4370, numbers[l + 3 * LAYERS + 47], a4369);
            const Mask a4372 = (real_260[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4373 = select(a4372, numbers[l + 10 * LAYERS + 52], real_260[l + 1]);
            const Real a4374 = a4373 - numbers[l + 10 * LAYERS + 52];
            const Real a4375 = numbers[l + 11 * LAYERS + 52] * a4374;
            const Real a4376 = -a4375;
            const Real a4377 = exp(a4376);
            const Real a4378 = a4371 * a4377;
            const Real a4379 = a4378 / real_225[l];
            const Real a4380 = real_262[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4381 = (a4380 < 0.0);
            const Real a4382 = select(a4381, 0.0, a4380);
            const Real a4383 = a4379 + a4382;
            const Real a4384 = -real_262[l];
            const Mask a4385 = (a4384 < numbers[l + 3 * LAYERS + 48]);
            const Real a4386 = select(a4385, numbers[l + 3 * LAYERS + 48], a4384);
            const Mask a4387 = (real_260[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4388 = select(a4387, numbers[l + 10 * LAYERS + 53], real_260[l]);
            const Real a4389 = a4388 - numbers[l + 10 * LAYERS + 53];
            const Real a4390 = numbers[l + 11 * LAYERS + 53] * a4389;
            const Real a4391 = -a4390;
            const Real a4392 = exp(a4391);
            const Real a4393 = a4386 * a4392;
            const Real a4394 = a4393 / real_228[l];
            const Real a4395 = real_262[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4396 = (a4395 < 0.0);
            const Real a4397 = select(a4396, 0.0, a4395);
            const Real a4398 = a4394 + a4397;
            const Real a4399 = real_268[l] + a4398;
            const Real a4400 = a4399 * 0.5;
            const Real a4402 = a4400 + real_256[l];
            const Real a4403 = real_223[l] * a4402;
            const Real a4408 = real_268[l + 1] + a4383;
            const Real a4409 = a4408 * 0.5;
            const Real a4410 = real_223[l] * a4409;
            real_229[l] = a4377;
            real_224[l] = a4392;
            real_257[l] = a4403;
            real_269[l + 1] = a4410;
        }
        // implicit_water._flow
        real_257[LAYERS - 1] = x4407;
        real_269[0] = x4411;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4413 = real_264[l] * real_257[l];
            const Real a4415 = real_264[l] * real_269[l];
            real_256[l] = a4413;
            real_268[l] = a4415;
        }
        const Real x4416 = x3767 - real_268[0];
        const Mask x4417 = (x4416 > x3676);
        const Real x4418 = select(x4417, x3676, x4416);
        // implicit_water._remaining
        const Real x4419 = real_263[0] - x3713;
        const Real x4420 = x4419 * 100.0;
        const Mask x4421 = (x4420 < 0.0);
        const Real x4422 = select(x4421, 0.0, x4420);
        const Mask x4423 = (x4422 > 1.0);
        const Real x4424 = select(x4423, 1.0, x4422);
        // implicit_water._flow
        const Real x4425 = x3595 * x4424;
        const Real x4434 = real_256[LAYERS - 1] - x3788;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4433 = real_256[l] - real_268[l + 1];
            real_227[l] = a4433;
        }
        // implicit_water._gain
        real_268[0] = x4418;
        for (int l = 0; l < LAYERS - 1; ++l) real_268[l + 1] = real_227[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_256[l] = real_227[l];
        real_256[LAYERS - 1] = x4434;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4426 = real_263[l] - real_157[l];
            const Real a4427 = a4426 * 100.0;
            const Mask a4428 = (a4427 < 0.0);
            const Real a4429 = select(a4428, 0.0, a4427);
            const Mask a4430 = (a4429 > 1.0);
            const Real a4431 = select(a4430, 1.0, a4429);
            const Real a4432 = real_182[l] * a4431;
            const Real a4435 = real_258[l] - real_263[l];
            const Real a4436 = a4435 * 1e-09;
            const Real a4437 = real_263[l] + a4436;
            const Real a4438 = real_215[l] * 1e-11;
            const Real a4439 = a4437 + a4438;
            const Real a4440 = a4439 - state[l + 2 * LAYERS];
            const Real a4441 = numbers[l] * a4440;
            const Real a4442 = a4432 + in_row(l, 0, x4425);
            const Real a4445 = real_268[l] - real_256[l];
            const Real a4446 = a4445 - a4442;
            const Real a4447 = seconds * a4446;
            const Real a4448 = a4441 - a4447;
            const Mask a4449 = (real_215[l] > 0.0);
            const Real a4450 = select(a4449, 0.0, real_267[l]);
            const Real a4453 = real_209[l] * a4450;
            real_260[l] = a4432;
            real_270[l] = a4448;
            mask_237[l] = a4449;
            real_271[l] = a4450;
            real_272[l] = a4453;
        }
        // implicit_water._downward
        const Real x4456 = real_266[LAYERS - 1] + real_272[LAYERS - 1];
        const Real x4457 = x3741 * x4456;
        const Real x4458 = x3765 * real_271[LAYERS - 1];
        const Real x4459 = x4457 + x4458;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4451 = real_266[l] + real_224[l];
            const Real a4452 = a4451 * 0.5;
            const Real a4454 = a4452 + real_272[l];
            const Real a4455 = real_223[l] * a4454;
            real_271[l] = a4455;
        }
        // implicit_water._balance
        real_271[LAYERS - 1] = x4459;
        // implicit_water._upward
        const Real x4465 = real_196[0] * real_266[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4462 = real_266[l + 1] + real_229[l];
            const Real a4463 = a4462 * 0.5;
            const Real a4464 = real_223[l] * a4463;
            real_272[l + 1] = a4464;
        }
        // implicit_water._balance
        real_272[0] = x4465;
        const Mask x4475 = (x4418 < x3676);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4461 = real_264[l] * real_271[l];
            const Real a4467 = real_264[l] * real_272[l];
            const Real a4468 = select(mask_237[l], 1.0, real_261[l]);
            const Real a4469 = a4461 * a4468;
            const Real a4470 = real_265[l] * real_257[l];
            const Real a4471 = a4469 + a4470;
            const Real a4472 = a4467 * a4468;
            const Real a4473 = real_265[l] * real_269[l];
            const Real a4474 = a4472 + a4473;
            real_266[l] = a4461;
            real_256[l] = a4467;
            real_268[l] = a4471;
            real_267[l] = a4474;
        }
        const Real x4476 = select(x4475, real_267[0], 0.0);
        real_272[0] = x4476;
        for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_267[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4477 = magnitude(real_262[l]);
            const Real a4478 = select(mask_237[l], a4477, real_258[l]);
            const Real a4480 = real_268[l] + real_272[l];
            const Real a4481 = a4478 * a4480;
            real_271[l] = a4481;
        }
        real_272[0] = real_271[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_271[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_262[l] = real_271[l + 1];
        real_262[LAYERS - 1] = real_271[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4494 = (real_263[0] > x3713);
        const Mask x4495 = (real_263[0] < x4085);
        const Mask x4496 = (x4494 & x4495);
        const Mask x4497 = (real_263[0] == x3713);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4484 = maximum(real_272[l], real_262[l]);
            const Real a4485 = maximum(real_271[l], a4484);
            const Mask a4486 = (real_270[l] < 0.0);
            const Mask a4487 = (real_263[l] > real_157[l]);
            const Mask a4488 = (real_263[l] < real_247[l]);
            const Mask a4489 = (a4487 & a4488);
            const Mask a4490 = (real_263[l] == real_157[l]);
            const Mask a4491 = (a4490 & a4486);
            const Mask a4492 = (a4489 | a4491);
            const Real a4493 = select(a4492, real_248[l], 0.0);
            real_273[l] = a4485;
            mask_274[l] = a4486;
            real_275[l] = a4493;
        }
        // implicit_water._demanded
        const Mask x4498 = (x4497 & mask_274[0]);
        const Mask x4499 = (x4496 | x4498);
        const Real x4500 = select(x4499, x4091, 0.0);
        // implicit_water._balance
        const Real x4522 = select(mask_246[0], x4500, 0.0);
        // implicit_water._at
        const Mask x4530 = (x4320 < 330.0);
        const Mask x4534 = (x4320 < 1530.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4533_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4501 = select(mask_246[l], 1.0, 1e-09);
            const Real a4502 = select(mask_237[l], 1e-11, a4501);
            const Real a4503 = real_266[l] + real_256[l];
            const Real a4504 = real_257[l] + real_269[l];
            const Real a4505 = real_264[l] * a4504;
            const Real a4506 = a4503 * real_261[l];
            const Real a4507 = real_265[l] * a4504;
            const Real a4508 = a4506 + a4507;
            const Mask a4509 = (real_259[l] < 1e-09);
            const Real a4510 = select(a4509, 1e-09, real_259[l]);
            const Real a4511 = a4510 * a4508;
            const Mask a4512 = (a4505 < 1e-30);
            const Real a4513 = select(a4512, 1e-30, a4505);
            const Real a4514 = a4511 / a4513;
            const Mask a4515 = (real_264[l] < 1.0);
            const Real a4516 = select(a4515, 60.0, INFINITE);
            const Real a4517 = seconds * real_273[l];
            const Real a4518 = a4517 + real_235[l];
            const Real a4519 = a4518 * 1.4210854715202004e-14;
            const Real a4520 = numbers[l] * a4502;
            const Real a4521 = select(mask_246[l], real_275[l], 0.0);
            const Real a4523 = seconds * a4505;
            const Mask a4524 = (a4514 < 0.02);
            const Real a4525 = select(a4524, 0.02, a4514);
            const Real a4526 = minimum(a4525, a4516);
            const Real a4527 = seconds * a4503;
            const Real a4528 = magnitude(real_270[l]);
            const Real a4529 = maximum(a4519, real_253[l]);
            const Real a4531 = select(x4530, a4519, a4529);
            const Mask a4532 = (a4528 > a4531);
            a4533_last = (a4533_last | a4532);
            real_262[l] = a4520;
            real_272[l] = a4521;
            real_271[l] = a4523;
            real_263[l] = a4526;
            real_276[l] = a4527;
            real_277[l] = a4528;
            real_278[l] = a4529;
        }
        // implicit_water._at
        const Mask x4535 = (a4533_last & x4534);
        Mask a4537_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4536 = (real_277[l] <= real_278[l]);
            a4537_last = (a4537_last & a4536);
        }
        for (int l = 0; l < LAYERS; ++l) real_254[l] = real_258[l];
        for (int l = 0; l < LAYERS; ++l) real_252[l] = real_215[l];
        real_255[0] = x4418;
        for (int l = 0; l < LAYERS - 1; ++l) real_255[l + 1] = real_227[l];
        real_255[LAYERS] = x4434;
        for (int l = 0; l < LAYERS; ++l) real_249[l] = real_260[l];
        for (int l = 0; l < LAYERS; ++l) real_245[l] = real_270[l];
        for (int l = 0; l < LAYERS; ++l) real_243[l] = real_262[l];
        for (int l = 0; l < LAYERS; ++l) real_241[l] = real_268[l];
        real_213[0] = x4476;
        for (int l = 0; l < LAYERS - 1; ++l) real_213[l + 1] = real_267[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_231[l] = real_272[l];
        for (int l = 0; l < LAYERS; ++l) real_240[l] = real_271[l];
        for (int l = 0; l < LAYERS; ++l) real_238[l] = real_263[l];
        for (int l = 0; l < LAYERS; ++l) real_234[l] = real_276[l];
        w4135 = x4425;
        w4142 = x4522;
        w4146 = x4318;
        w4147 = x4167;
        w4148 = x4320;
        w4149 = x4535;
        w4150 = a4537_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4545 = seconds * real_241[l];
        const Real a4546 = -a4545;
        const Real a4547 = seconds * real_213[l + 1];
        const Real a4548 = -a4547;
        real_227[l] = a4546;
        real_229[l] = a4548;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4538 = real_231[l] + in_row(l, 0, w4142);
        const Real a4539 = a4538 + real_241[l];
        const Real a4540 = a4539 + real_213[l];
        const Real a4541 = seconds * a4540;
        const Real a4542 = real_243[l] + a4541;
        const Real a4543 = a4542 * 1.0000000000000142;
        const Real a4549 = -real_245[l];
        real_234[l] = a4543;
        real_238[l] = a4549;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_227, real_234, real_229, real_238, real_243);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4551 = real_241[l] * real_243[l];
        const Real a4552 = real_213[l] * real_243[l];
        real_238[l] = a4551;
        real_245[l] = a4552;
    }
    const Real x4553 = -real_245[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4554 = real_238[l] - real_245[l + 1];
        real_279[l + 1] = a4554;
    }
    real_279[0] = x4553;
    real_279[LAYERS] = real_238[LAYERS - 1];
    const Real x4557 = w4142 * real_243[0];
    const Real x4558 = w4135 + x4557;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4556 = real_255[l] + real_279[l];
        real_280[l] = a4556;
    }
    // implicit_water._limited
    const Real x4561 = minimum(real_280[0], x3676);
    const Mask x4562 = (x4558 < 0.0);
    const Real x4563 = select(x4562, 0.0, x4558);
    const Real x4564 = minimum(x4563, x3595);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4559 = real_231[l] * real_243[l];
        const Real a4560 = real_249[l] + a4559;
        const Mask a4565 = (a4560 < 0.0);
        const Real a4566 = select(a4565, 0.0, a4560);
        const Real a4567 = minimum(a4566, real_182[l]);
        const Mask a4677 = (real_197[l] < real_198[l]);
        const Real a4678 = real_of_mask(a4677);
        const Mask a4679 = (real_197[l] == real_198[l]);
        const Real a4680 = select(a4679, 0.5, a4678);
        const Mask a4684 = (numbers[l + 3 * LAYERS + 47] < real_199[l]);
        const Real a4685 = real_of_mask(a4684);
        const Mask a4686 = (numbers[l + 3 * LAYERS + 47] == real_199[l]);
        const Real a4687 = select(a4686, 0.5, a4685);
        const Mask a4703 = (real_252[l] > 0.0);
        const Real a4704 = select(a4703, real_205[l], real_254[l]);
        const Mask a3694_1258 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3695_1258 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3696_1258 = select(a3694_1258, a3695_1258, numbers[l + 9 * LAYERS + 52]);
        const Real a4706 = a4704 - a3696_1258;
        const Real a4708 = a4706 / real_204[l];
        const Mask a4712 = (a4708 < 1e-12);
        const Real a4713 = select(a4712, 1e-12, a4708);
        const Real a4715 = log(a4713);
        const Real a4717 = numbers[l + LAYERS + 47] * a4715;
        const Real a4721 = numbers[l + 10 * LAYERS + 52] - a4717;
        const Mask a4723 = (a4721 > 16.11809565095832);
        const Real a4724 = select(a4723, 16.11809565095832, a4721);
        const Real a4726 = exp(a4724);
        const Real a4730 = real_252[l] - a4726;
        const Real a3708_1258 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        const Mask a4731 = (a4704 > a3708_1258);
        const Real a4732 = select(a4731, a3708_1258, a4704);
        const Real a4734 = a4732 - real_185[l];
        const Real a4736 = a4734 * 100.0;
        const Mask a4738 = (a4736 < 0.0);
        const Real a4739 = select(a4738, 0.0, a4736);
        const Mask a4741 = (a4739 > 1.0);
        const Real a4742 = select(a4741, 1.0, a4739);
        const Real a4744 = -a4730;
        const Mask a4745 = (a4744 < numbers[l + 3 * LAYERS + 47]);
        const Real a4746 = select(a4745, numbers[l + 3 * LAYERS + 47], a4744);
        const Mask a4748 = (a4724 < numbers[l + 10 * LAYERS + 52]);
        const Real a4749 = select(a4748, numbers[l + 10 * LAYERS + 52], a4724);
        const Real a4751 = a4749 - numbers[l + 10 * LAYERS + 52];
        const Real a4754 = numbers[l + 11 * LAYERS + 52] * a4751;
        const Real a4755 = -a4754;
        const Real a4762 = exp(a4755);
        const Real a4765 = a4746 * a4762;
        const Real a4770 = a4765 / real_214[l];
        const Real a4774 = a4730 + numbers[l + 3 * LAYERS + 47];
        const Mask a4776 = (a4774 < 0.0);
        const Real a4777 = select(a4776, 0.0, a4774);
        const Real a4779 = a4770 + a4777;
        real_238[l] = a4567;
        real_245[l] = a4680;
        real_240[l] = a4687;
        mask_237[l] = a4703;
        real_253[l] = a4704;
        real_251[l] = a4708;
        mask_246[l] = a4712;
        real_250[l] = a4713;
        real_236[l] = a4715;
        mask_274[l] = a4723;
        real_190[l] = a4724;
        real_210[l] = a4726;
        real_235[l] = a4730;
        mask_281[l] = a4731;
        real_248[l] = a4732;
        mask_282[l] = a4738;
        mask_283[l] = a4741;
        real_247[l] = a4742;
        mask_284[l] = a4745;
        real_244[l] = a4746;
        mask_285[l] = a4748;
        real_242[l] = a4751;
        real_232[l] = a4762;
        real_230[l] = a4770;
        mask_286[l] = a4776;
        real_233[l] = a4779;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4859 = real_209[l] * real_232[l];
        real_243[l] = a4859;
    }
    const Real x4871 = real_233[LAYERS - 1] + real_243[LAYERS - 1];
    const Real x4873 = x3741 * x4871;
    const Real x4877 = x3765 * real_232[LAYERS - 1];
    const Real x4882 = x4873 + x4877;
    // implicit_water._upward
    const Real x4892 = real_196[0] * real_233[0];
    // implicit_water._impedance, retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4584 = (real_219[l] < real_220[l]);
        const Real a4585 = real_of_mask(a4584);
        const Mask a4586 = (real_219[l] == real_220[l]);
        const Real a4587 = select(a4586, 0.5, a4585);
        const Real a4781 = -real_235[l + 1];
        const Mask a4782 = (a4781 < numbers[l + 3 * LAYERS + 47]);
        const Real a4783 = select(a4782, numbers[l + 3 * LAYERS + 47], a4781);
        const Mask a4785 = (real_190[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4786 = select(a4785, numbers[l + 10 * LAYERS + 52], real_190[l + 1]);
        const Real a4788 = a4786 - numbers[l + 10 * LAYERS + 52];
        const Real a4791 = numbers[l + 11 * LAYERS + 52] * a4788;
        const Real a4792 = -a4791;
        const Real a4799 = exp(a4792);
        const Real a4802 = a4783 * a4799;
        const Real a4807 = a4802 / real_225[l];
        const Real a4811 = real_235[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a4813 = (a4811 < 0.0);
        const Real a4814 = select(a4813, 0.0, a4811);
        const Real a4816 = a4807 + a4814;
        const Real a4818 = -real_235[l];
        const Mask a4819 = (a4818 < numbers[l + 3 * LAYERS + 48]);
        const Real a4820 = select(a4819, numbers[l + 3 * LAYERS + 48], a4818);
        const Mask a4822 = (real_190[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4823 = select(a4822, numbers[l + 10 * LAYERS + 53], real_190[l]);
        const Real a4825 = a4823 - numbers[l + 10 * LAYERS + 53];
        const Real a4828 = numbers[l + 11 * LAYERS + 53] * a4825;
        const Real a4829 = -a4828;
        const Real a4836 = exp(a4829);
        const Real a4839 = a4820 * a4836;
        const Real a4844 = a4839 / real_228[l];
        const Real a4848 = real_235[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a4850 = (a4848 < 0.0);
        const Real a4851 = select(a4850, 0.0, a4848);
        const Real a4853 = a4844 + a4851;
        const Real a4855 = real_233[l] + a4853;
        const Real a4857 = a4855 * 0.5;
        const Real a4865 = a4857 + real_243[l];
        const Real a4867 = real_223[l] * a4865;
        const Real a4884 = real_233[l + 1] + a4816;
        const Real a4886 = a4884 * 0.5;
        const Real a4888 = real_223[l] * a4886;
        real_224[l] = a4587;
        mask_287[l] = a4782;
        real_226[l] = a4783;
        mask_288[l] = a4785;
        real_289[l] = a4788;
        real_290[l] = a4799;
        real_291[l] = a4807;
        mask_292[l] = a4813;
        mask_293[l] = a4819;
        real_294[l] = a4820;
        mask_295[l] = a4822;
        real_296[l] = a4825;
        real_297[l] = a4836;
        real_298[l] = a4844;
        mask_299[l] = a4850;
        real_300[l] = a4865;
        real_301[l] = a4867;
        real_302[l] = a4886;
        real_303[l] = a4888;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_243[l] = real_301[l];
    real_243[LAYERS - 1] = x4882;
    real_235[0] = x4892;
    for (int l = 0; l < LAYERS - 1; ++l) real_235[l + 1] = real_303[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4903 = real_247[l] * real_235[l];
        real_190[l] = a4903;
    }
    const Real x4908 = x3767 - real_190[0];
    const Mask x4910 = (x4908 > x3676);
    // implicit_water._remaining
    const Real x4913 = real_248[0] - x3713;
    const Real x4915 = x4913 * 100.0;
    const Mask x4917 = (x4915 < 0.0);
    const Real x4918 = select(x4917, 0.0, x4915);
    const Mask x4920 = (x4918 > 1.0);
    const Real x4921 = select(x4920, 1.0, x4918);
    // tridiagonal.jvp
    real_190[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_190[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_249[l] = real_of(0.0);
    real_249[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_280[0] = x4561;
    const Real x4996 = select(w4150, x4564, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4994 = select(w4150, real_280[l], NOT_A_NUMBER);
        real_279[l] = a4994;
    }
    // water_flow.__call__
    const Real x5016 = x3676 - real_279[0];
    const Real x5018 = seconds * x5016;
    const Mask x5020 = (x5018 > numbers[LAYERS + 10]);
    const Real x5021 = select(x5020, numbers[LAYERS + 10], x5018);
    const Mask x5023 = (x5021 < 0.0);
    const Real x5024 = select(x5023, 0.0, x5021);
    // step_parts.from_ground
    const Real x5119 = x4996 + x3600;
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a5030_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4927 = real_248[l] - real_157[l];
        const Real a4929 = a4927 * 100.0;
        const Mask a4931 = (a4929 < 0.0);
        const Real a4932 = select(a4931, 0.0, a4929);
        const Mask a4934 = (a4932 > 1.0);
        const Real a4935 = select(a4934, 1.0, a4932);
        const Real a4945 = real_253[l] - real_248[l];
        const Real a4947 = a4945 * 1e-09;
        const Real a4949 = real_248[l] + a4947;
        const Real a4951 = real_252[l] * 1e-11;
        const Real a4952 = a4949 + a4951;
        const Real a4953 = a4952 - state[l + 2 * LAYERS];
        const Real a4978 = real_190[l] + real_249[l];
        const Real a4998 = select(w4150, real_238[l], NOT_A_NUMBER);
        const Real a5000 = seconds / numbers[l];
        const Real a5004 = a4998 + in_row(l, 0, x4996);
        const Real a5006 = real_279[l] - real_279[l + 1];
        const Real a5008 = a5006 - a5004;
        const Real a5010 = a5000 * a5008;
        const Real a5014 = state[l + 2 * LAYERS] + a5010;
        const Real a5026 = a5014 + real_10[l];
        after[LAYERS + l] = a5026;
        a5030_last = a5030_last + a4998;
        const Real a5032 = a5026 / numbers[l + 2 * LAYERS + 47];
        const Real a5036 = a5014 / a5026;
        const Real a5040 = a5036 * numbers[l + 2 * LAYERS + 47];
        const Real a5044 = a5040 * (-1.3505762785178115);
        const Real a5046 = numbers[l + 13 * LAYERS + 54] + a5044;
        const Real a5048 = exp(a5046);
        const Real a5050 = numbers[l + 14 * LAYERS + 54] * a5032;
        const Real a83_1289 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5054 = a83_1289 * a5032;
        const Real a5057 = a5054 + 1.0;
        const Real a5058 = a5050 / a5057;
        const Real a5062 = a5032 * 4.6;
        const Real a5064 = a5032 * 3.6;
        const Real a5066 = a5064 + 1.0;
        const Real a5067 = a5062 / a5066;
        const Real a5071 = log(a5032);
        const Real a5073 = a5071 / 2.302585092994046;
        const Real a5075 = a5073 + 1.0;
        const Mask a5076 = (a5075 < 0.0);
        const Real a5077 = select(a5076, 0.0, a5075);
        const Real a5079 = select(flags[l + 4], a5067, a5077);
        const Real a5081 = a5026 - a5014;
        const Real a5083 = a5081 / 0.001;
        const Mask a5085 = (a5083 < 0.0);
        const Real a5086 = select(a5085, 0.0, a5083);
        const Mask a5088 = (a5086 > 1.0);
        const Real a5089 = select(a5088, 1.0, a5086);
        const Real a5091 = a5089 * a5089;
        const Real a5094 = a5089 * 2.0;
        const Real a5096 = 3.0 - a5094;
        const Real a5098 = a5091 * a5096;
        const Real a5103 = a5058 - a5079;
        const Real a5105 = a5098 * a5103;
        const Real a5109 = a5079 + a5105;
        const Real a5111 = a5048 - numbers[l + 12 * LAYERS + 54];
        const Real a5113 = a5109 * a5111;
        const Real a5117 = a5113 + numbers[l + 12 * LAYERS + 54];
        mask_304[l] = a4931;
        mask_305[l] = a4934;
        real_254[l] = a4935;
        real_205[l] = a4953;
        real_199[l] = a4978;
        real_198[l] = a5000;
        real_197[l] = a5008;
        real_185[l] = a5014;
        real_239[l] = a5026;
        real_208[l] = a5032;
        real_211[l] = a5036;
        real_212[l] = a5048;
        real_207[l] = a5057;
        real_206[l] = a5058;
        real_191[l] = a5066;
        real_188[l] = a5067;
        mask_306[l] = a5076;
        mask_307[l] = a5085;
        mask_308[l] = a5088;
        real_276[l] = a5089;
        real_263[l] = a5091;
        real_271[l] = a5096;
        real_272[l] = a5098;
        real_262[l] = a5103;
        real_267[l] = a5109;
        real_268[l] = a5111;
        real_270[l] = a5117;
    }
    // step_parts.from_ground
    const Real x5121 = x5119 + a5030_last;
    const Real x5123 = x5121 * 1000.0;
    // step_parts.heat
    const Real x5125 = x5123 * 2501000.0;
    const Real x5127 = x5125 + x3628;
    // layered_snow_step.conduct
    const Real x5129 = select(x1224, x1222, 1.0);
    const Real x5130 = x5127 / x5129;
    const Real x5135 = select(x1224, x5130, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5137 = real_185[0] * 4200000.0;
    const Real x5139 = x5137 + x2517;
    const Real x5141 = numbers[2 * LAYERS + 47] - real_239[0];
    const Real x5143 = x5141 * 1004.0;
    const Real x5145 = x5139 + x5143;
    const Real x5147 = real_239[0] - real_185[0];
    const Real x5149 = x5147 * 2106000.0;
    const Real x5151 = x5145 + x5149;
    // snow_free_ground.ground_conduction
    const Real x5153 = real_270[0] * x1302;
    // soil_heat.ground_admittance
    const Real x5157 = x5151 * 0.5;
    const Real x5159 = x5157 * numbers[0];
    const Real x5163 = x5159 / seconds;
    const Real x5165 = x5163 * x5163;
    const Real x5168 = x5151 * real_270[0];
    const Real x5172 = x5168 / seconds;
    const Real x5174 = x5165 + x5172;
    const Real x5176 = sqrt(x5174);
    const Real x5177 = x5176 * 2.0;
    const Real x5179 = x5163 + x5176;
    // snow.into_warming_ground
    const Real x5181 = x5153 / x5179;
    const Real x5185 = x0 + x5181;
    // surface_balance.around
    const Real x5187 = x3447 + x2174;
    const Real x5189 = x5187 + x2570;
    const Real x5191 = x2586 - x5135;
    const Real x5193 = x3447 * x26;
    const Real x5197 = x5191 + x5193;
    const Real x5199 = x5197 + x2596;
    const Real x5201 = x5199 / x5189;
    // snow.conductance
    const Real x5205 = x5153 / x5185;
    // surface_balance.around
    const Real x5209 = x5205 / x5189;
    // surface_balance.skin_temperature
    const Real x5213 = x5209 * state[0];
    const Real x5217 = x5201 + x5213;
    const Real x5219 = x5209 + 1.0;
    const Real x5220 = x5217 / x5219;
    // surface_balance.around
    const Real x5224 = x5220 * x5220;
    const Real x5227 = x5224 * x5220;
    const Real x5231 = x2564 * x5227;
    const Real x5235 = x5187 + x5231;
    // air.emission
    const Real x5237 = x5224 * x5224;
    const Real x5240 = x5237 * 5.67e-08;
    // surface_balance.emitted
    const Real x5242 = x1287 * x5240;
    const Real x5246 = 0.0 - x5220;
    const Real x5248 = x5231 * x5246;
    const Real x5252 = x5242 + x5248;
    // surface_balance.around
    const Real x5254 = x2162 - x5252;
    const Real x5256 = x5254 - x5135;
    const Real x5258 = x5256 + x5193;
    const Real x5260 = x5258 + x2596;
    const Real x5262 = x5260 / x5235;
    const Real x5266 = x5205 / x5235;
    // surface_balance.skin_temperature
    const Real x5270 = x5266 * state[0];
    const Real x5274 = x5262 + x5270;
    const Real x5276 = x5266 + 1.0;
    const Real x5277 = x5274 / x5276;
    // surface_balance.around
    const Real x5281 = x5277 * x5277;
    const Real x5284 = x5281 * x5277;
    const Real x5288 = x2564 * x5284;
    const Real x5292 = x5187 + x5288;
    // air.emission
    const Real x5294 = x5281 * x5281;
    const Real x5297 = x5294 * 5.67e-08;
    // surface_balance.emitted
    const Real x5299 = x1287 * x5297;
    const Real x5303 = 0.0 - x5277;
    const Real x5305 = x5288 * x5303;
    const Real x5309 = x5299 + x5305;
    // surface_balance.around
    const Real x5311 = x2162 - x5309;
    const Real x5313 = x5311 - x5135;
    const Real x5315 = x5313 + x5193;
    const Real x5317 = x5315 + x2596;
    const Real x5319 = x5317 / x5292;
    // snow.conductance
    const Real x5323 = x5153 / x0;
    // surface_balance.around
    const Real x5327 = x5323 / x5292;
    // surface_balance.top
    const Real x5331 = x5327 + 1.0;
    const Real x5332 = x0 / x0;
    const Real x5336 = x5331 * x5332;
    // ground_heat.series_conductance
    real_249[0] = real_270[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_249[l + 1] = real_270[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3726_1372 = numbers[l] * 0.5;
        const Real a5341 = a3726_1372 / real_249[l];
        real_190[l] = a5341;
    }
    // soil_heat.conductance
    const Real x5353 = x0 * x5336;
    const Real x5357 = x5153 / x5353;
    // soil_heat.__call__
    const Real x5361 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5363 = real_270[LAYERS - 1] * x5361;
    const Real x5367 = x5363 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5346 = real_190[l] + real_190[l + 1];
        const Real a5348 = 1 / a5346;
        const Real a5349 = a5348 * a5348;
        const Real a5395 = real_279[l + 1] * 4200000.0;
        const Mask a5403 = (a5395 < 0.0);
        const Real a5404 = select(a5403, 0.0, a5395);
        const Real a5406 = -a5395;
        const Mask a5408 = (a5406 < 0.0);
        const Real a5409 = select(a5408, 0.0, a5395);
        const Real a5417 = a5348 + a5404;
        const Real a5419 = a5348 - a5409;
        real_303[l] = a5349;
        real_301[l] = a5395;
        mask_309[l] = a5403;
        mask_310[l] = a5408;
        real_220[l] = a5417;
        real_219[l] = a5419;
    }
    // ground_heat.ground_equations
    real_248[0] = x5357;
    for (int l = 0; l < LAYERS - 1; ++l) real_248[l + 1] = real_220[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_253[l] = real_219[l];
    real_253[LAYERS - 1] = real_of(0.0);
    const Real x5448 = x5319 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5371 = state[l] - 273.15;
        const Real a5372 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5373 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5375 = a5373 * 2000000.0;
        const Real a5378 = numbers[l + 2 * LAYERS + 47] - real_239[l];
        const Real a5380 = a5378 * 1004.0;
        const Real a5382 = a5375 + a5380;
        const Real a5384 = real_239[l] * 2106000.0;
        const Real a5386 = a5382 + a5384;
        const Real a5388 = a5373 * a5372;
        const Real a5393 = a5386 + a5388;
        const Real a5397 = real_185[l] - state[l + 2 * LAYERS];
        const Real a5399 = a5397 * 4200000.0;
        const Real a5401 = a5393 - a5399;
        const Real a5413 = 2094000.0 * real_185[l];
        const Real a5415 = a5401 + a5413;
        const Real a5422 = a5415 * a5371;
        const Real a5426 = real_185[l] * 333500000.0;
        const Real a5428 = a5422 + a5426;
        const Real a5430 = real_198[l] * in_row(l, LAYERS - 1, x5367);
        const Real a5434 = a5428 - a5430;
        const Real a5437 = real_198[l] * real_248[l];
        const Real a5443 = real_198[l] * real_253[l];
        const Real a5449 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5450 = a5449 / 0.008034787106446777;
        const Real a5452 = -a5450;
        const Mask a5454 = (a5452 < numbers[l + 3 * LAYERS + 47]);
        const Real a5455 = select(a5454, numbers[l + 3 * LAYERS + 47], a5452);
        const Real a5457 = numbers[l + 3 * LAYERS + 47] / a5455;
        const Real a5461 = log(a5457);
        const Real a5463 = a5461 / numbers[l + LAYERS + 47];
        const Real a5467 = exp(a5463);
        const Real a5469 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5471 = a5469 * a5467;
        const Real a5475 = numbers[l + 15 * LAYERS + 54] + a5471;
        const Real a5477 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5478 = (a5475 < a5477);
        const Real a5479 = select(a5478, a5477, a5475);
        const Real a5481 = real_239[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5482 = a5481 / a5469;
        const Mask a5483 = (a5482 < 1e-12);
        const Real a5484 = select(a5483, 1e-12, a5482);
        const Real a5485 = log(a5484);
        const Real a5486 = numbers[l + LAYERS + 47] * a5485;
        const Real a5487 = numbers[l + 16 * LAYERS + 54] - a5486;
        const Mask a5488 = (a5487 > 16.11809565095832);
        const Real a5489 = select(a5488, 16.11809565095832, a5487);
        const Real a5490 = exp(a5489);
        const Real a5492 = a5490 * 0.008034787106446777;
        const Real a5494 = a5492 + numbers[l + 6 * LAYERS + 47];
        const Real a5495 = -a5494;
        const Mask a5496 = ((-99.99999999999997) >= a5495);
        const Mask a5497 = (a5479 > real_239[l]);
        const Real a5498 = select(a5497, real_239[l], a5479);
        const Real a5500 = select(a5496, real_239[l], a5498);
        real_238[l] = a5371;
        real_252[l] = a5372;
        real_157[l] = a5373;
        real_10[l] = a5401;
        real_260[l] = a5415;
        real_215[l] = a5434;
        real_258[l] = a5437;
        real_278[l] = a5443;
        mask_311[l] = a5454;
        real_277[l] = a5455;
        real_275[l] = a5457;
        real_273[l] = a5463;
        real_256[l] = a5467;
        real_266[l] = a5469;
        mask_312[l] = a5478;
        real_269[l] = a5494;
        real_257[l] = a5495;
        mask_313[l] = a5496;
        mask_314[l] = a5497;
        real_265[l] = a5500;
    }
    // ground_heat.with_exchange
    const Real x5502 = x1222 * real_258[0];
    const Real x5507 = x1222 * x5357;
    // snow_ground._equations
    const Mask x5512 = (x1123 > 0.0);
    const Real x5513 = seconds * x1112;
    const Real x5514 = select(x5512, x5513, 0.0);
    const Real x5515 = x1122 * x5514;
    const Real x5517 = x5515 / numbers[0];
    const Real x5519 = x5502 * x5448;
    const Real x5521 = x5502 - x5517;
    // enthalpy.heat_problem
    const Real x5524 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a5523_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5520 = real_215[l] + in_row(l, 0, x5519);
        const Real a5522 = magnitude(real_238[l]);
        a5523_last = maximum(a5523_last, a5522);
        real_264[l] = a5520;
    }
    // enthalpy.heat_problem
    const Real x5525 = maximum(a5523_last, x5524);
    real_215[0] = x5521;
    for (int l = 0; l < LAYERS - 1; ++l) real_215[l + 1] = real_258[l + 1];
    // snow_skin.skin_flux
    const Real x5550 = 0.0 - x1217;
    // calm_air.coefficient
    const Real x5552 = x5550 * x1189;
    const Real x5553 = -x5552;
    // calm_air.limited_richardson
    const Mask x5554 = (x5553 > 0.0);
    const Real x5555 = select(x5554, x5552, 0.0);
    const Real x5557 = x5555 * x1343;
    const Real x5558 = -x5557;
    const Real x5559 = expm1(x5558);
    const Real x5561 = x5559 + 2.0;
    const Real x5562 = x5559 / x5561;
    const Real x5564 = numbers[LAYERS + 2] * x5562;
    const Real x5566 = select(x5554, x5564, x5552);
    const Real x5567 = -x5566;
    // calm_air.coefficient
    const Mask x5568 = (x5567 > 0.0);
    const Real x5569 = select(x5568, x5566, 0.0);
    const Real x5571 = x5569 * 5.0;
    const Real x5573 = 1.0 - x5571;
    const Real x5574 = sqrt(x5573);
    const Real x5575 = x5569 * 15.0;
    const Real x5577 = x5575 * x5574;
    const Real x5579 = 1.0 - x5577;
    const Real x5580 = 1 / x5579;
    const Real x5581 = select(x5568, 0.0, x5566);
    const Mask x5582 = (x5581 > 1e-30);
    const Mask x5583 = (x5581 < 1e-30);
    const Real x5584 = select(x5583, 1e-30, x5581);
    const Real x5585 = sqrt(x5584);
    const Real x5586 = select(x5582, x5585, 0.0);
    const Real x5587 = x1199 * x5586;
    const Real x5588 = x5587 + 1.0;
    const Real x5589 = 1 / x5588;
    const Real x5590 = x5581 * 15.0;
    const Real x5591 = x5590 * x5589;
    const Real x5592 = x5591 + 1.0;
    const Real x5593 = select(x5568, x5580, x5592);
    const Real x5594 = x1178 * x5593;
    // snow_skin.skin_flux
    const Real x5595 = x258 * x5594;
    const Real x5596 = exp(real_of(0.0));
    const Real x5597 = x5596 * 611.0;
    const Real x5598 = x5597 * 0.378;
    const Real x5599 = forcing[3] - x5598;
    const Real x5600 = x5597 * 0.622;
    const Real x5601 = x5600 / x5599;
    const Real x5602 = x5601 - forcing[2];
    const Real x5603 = x5595 * 1004.5;
    const Real x5604 = x5603 + numbers[LAYERS + 4];
    const Real x5605 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5606 = x5605 * 20379973.480874993;
    const Real x5607 = x5595 * x5602;
    const Real x5608 = x5604 * x5550;
    const Real x5609 = x5606 * 273.15;
    const Real x5610 = x1215 - x5609;
    const Real x5611 = x5610 - x5608;
    const Real x5612 = 2830000.0 * x5607;
    const Real x5613 = x5611 - x5612;
    // snow_ground._equations
    const Real x5616 = select(x5512, x1117, 0.0);
    // snow_ground._equations, snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a5617 = real_113[l] * 333500.0;
        const Real a5705 = real_113[l] * 2106.0;
        const Real a5706 = 1 / a5705;
        const Real a5707 = real_113[l] * 4218.0;
        const Real a5708 = 1 / a5707;
        const Real a5709 = real_122[l] + a5617;
        const Real a5710 = -a5709;
        const Mask a5711 = (real_123[l] < 0.0);
        const Mask a5712 = (a5710 > 0.0);
        const Real a5713 = real_122[l] * a5706;
        const Real a5715 = a5709 * a5708;
        const Real a5717 = select(a5712, a5715, 0.0);
        const Real a5719 = select(a5711, a5713, a5717);
        const Real a5720 = -a5719;
        real_120[l] = a5617;
        real_107[l] = a5706;
        real_104[l] = a5708;
        real_315[l] = a5719;
        real_316[l] = a5720;
    }
    // snow_skin.solve_skin
    const Real x5721 = x1117 * real_315[0];
    const Real x5723 = x5613 - x5721;
    const Mask x5724 = (x5723 >= 0.0);
    const Mask x5725 = (x356 > 0.0);
    const Real x5726 = select(x5725, 0.0, x356);
    const Real x5727 = select(x5724, 0.0, x5726);
    const Real x5728 = real_315[0] + 1.0;
    const Real x5729 = -x5728;
    const Mask x5730 = (x5729 < (-270.0));
    const Real x5731 = select(x5730, (-270.0), x5729);
    const Mask x5732 = (x5731 > (-150.0));
    const Real x5733 = select(x5732, (-150.0), x5731);
    const Real x5734 = maximum(x5727, x5733);
    // snow_skin.skin_flux
    const Real x5735 = x5734 + 273.15;
    const Real x5736 = x5734 - x1217;
    // calm_air.coefficient
    const Real x5738 = x5736 * x1189;
    const Real x5739 = -x5738;
    // calm_air.limited_richardson
    const Mask x5740 = (x5739 > 0.0);
    const Real x5741 = select(x5740, x5738, 0.0);
    const Real x5743 = x5741 * x1343;
    const Real x5744 = -x5743;
    const Real x5745 = expm1(x5744);
    const Real x5747 = x5745 + 2.0;
    const Real x5748 = x5745 / x5747;
    const Real x5750 = numbers[LAYERS + 2] * x5748;
    const Real x5752 = select(x5740, x5750, x5738);
    const Real x5753 = -x5752;
    const Real x5754 = x5748 * x5748;
    const Real x5755 = 1.0 - x5754;
    const Real x5756 = select(x5740, x5755, 1.0);
    // calm_air.coefficient
    const Mask x5757 = (x5753 > 0.0);
    const Real x5758 = select(x5757, x5752, 0.0);
    const Real x5760 = x5758 * 5.0;
    const Real x5762 = 1.0 - x5760;
    const Real x5763 = sqrt(x5762);
    const Real x5764 = x5758 * 15.0;
    const Real x5766 = x5764 * x5763;
    const Real x5768 = 1.0 - x5766;
    const Real x5769 = 1 / x5768;
    const Real x5771 = x5769 * x5769;
    const Real x5773 = x5763 * 15.0;
    const Real x5774 = x5758 * 37.5;
    const Real x5776 = x5774 / x5763;
    const Real x5778 = x5773 - x5776;
    const Real x5779 = x5771 * x5778;
    const Real x5780 = -x5779;
    const Real x5781 = select(x5757, 0.0, x5752);
    const Mask x5782 = (x5781 > 1e-30);
    const Mask x5783 = (x5781 < 1e-30);
    const Real x5784 = select(x5783, 1e-30, x5781);
    const Real x5785 = sqrt(x5784);
    const Real x5786 = select(x5782, x5785, 0.0);
    const Real x5787 = x1199 * x5786;
    const Real x5788 = x5787 + 1.0;
    const Real x5789 = 1 / x5788;
    const Real x5790 = x5781 * 15.0;
    const Real x5791 = x5790 * x5789;
    const Real x5792 = x5791 + 1.0;
    const Real x5793 = x5789 * (-7.5);
    const Real x5794 = x5789 + 1.0;
    const Real x5795 = x5793 * x5794;
    const Real x5796 = select(x5757, x5780, x5795);
    const Real x5797 = x5796 * x5756;
    const Real x5798 = select(x5757, x5769, x5792);
    const Real x5799 = x1178 * x5798;
    const Real x5801 = x1178 * x1189;
    const Real x5803 = x5801 * x5797;
    // snow_skin.skin_flux
    const Real x5805 = x258 * x5799;
    const Real x5806 = x258 * x5803;
    const Real x5808 = x5735 * 461.0;
    const Real x5809 = 2830000.0 / x5808;
    const Real x5810 = x5734 / 273.15;
    const Real x5811 = x5810 * x5809;
    const Real x5812 = exp(x5811);
    const Real x5813 = x5812 * 611.0;
    const Real x5814 = x5813 * 0.378;
    const Real x5815 = forcing[3] - x5814;
    const Real x5816 = x5813 * 0.622;
    const Real x5817 = x5816 / x5815;
    const Real x5818 = x5809 / x5735;
    const Real x5819 = x5817 * x5818;
    const Real x5820 = forcing[3] / x5815;
    const Real x5821 = x5819 * x5820;
    const Real x5822 = x5817 - forcing[2];
    const Real x5823 = x5805 * 1004.5;
    const Real x5824 = x5823 + numbers[LAYERS + 4];
    const Real x5825 = x5735 * x5735;
    const Real x5826 = x5825 * x5735;
    const Real x5827 = x5605 * x5826;
    const Real x5828 = x5805 * x5822;
    const Real x5829 = x5806 * x5822;
    const Real x5831 = x5805 * x5821;
    const Real x5832 = x5831 - x5829;
    const Real x5833 = x5824 * x5736;
    const Real x5834 = x5806 * 1004.5;
    const Real x5836 = x5834 * x5736;
    const Real x5838 = x5824 - x5836;
    const Real x5839 = x5827 * x5735;
    const Real x5840 = x1215 - x5839;
    const Real x5841 = x5840 - x5833;
    const Real x5842 = 2830000.0 * x5828;
    const Real x5843 = x5841 - x5842;
    const Real x5844 = x5827 * (-4.0);
    const Real x5845 = x5844 - x5838;
    const Real x5846 = 2830000.0 * x5832;
    const Real x5847 = x5845 - x5846;
    // snow_skin.solve_skin
    const Mask x5848 = ~x5724;
    const Mask x5849 = (x5512 & x5848);
    Real w5850 = x5734;
    Real w5851 = x5843;
    Real w5852 = x5847;
    Real w5853 = x5833;
    Real w5854 = x5828;
    Real w5855 = x5733;
    Real w5856 = real_of(0.0);
    Real w5857 = real_of(INFINITE);
    Mask w5858 = x5849;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w5858)) break;
        // snow_skin._closer
        const Real x5859 = w5850 + real_315[0];
        const Real x5860 = x1117 * x5859;
        const Real x5861 = w5851 - x5860;
        const Mask x5862 = (x5861 > 0.0);
        const Real x5863 = select(x5862, w5850, w5855);
        const Real x5864 = select(x5862, w5856, w5850);
        const Real x5865 = x1117 - w5852;
        const Mask x5866 = (x5865 < 0.001);
        const Real x5867 = select(x5866, 0.001, x5865);
        const Real x5868 = x5861 / x5867;
        const Real x5869 = w5850 + x5868;
        const Mask x5870 = (x5869 < x5863);
        const Mask x5871 = (x5869 > x5864);
        const Mask x5872 = (x5870 | x5871);
        const Real x5873 = magnitude(x5868);
        const Real x5874 = w5857 * 0.5;
        const Mask x5875 = (x5873 > x5874);
        const Mask x5876 = (x5872 | x5875);
        const Real x5877 = x5863 + x5864;
        const Real x5878 = x5877 * 0.5;
        const Real x5879 = select(x5876, x5878, x5869);
        const Real x5880 = select(w5858, x5879, w5850);
        const Real x5881 = x5880 - w5850;
        const Real x5882 = magnitude(x5881);
        // snow_skin.skin_flux
        const Real x5883 = x5880 + 273.15;
        const Real x5884 = x5880 - x1217;
        // calm_air.coefficient
        const Real x5886 = x5884 * x1189;
        const Real x5887 = -x5886;
        // calm_air.limited_richardson
        const Mask x5888 = (x5887 > 0.0);
        const Real x5889 = select(x5888, x5886, 0.0);
        const Real x5891 = x5889 * x1343;
        const Real x5892 = -x5891;
        const Real x5893 = expm1(x5892);
        const Real x5895 = x5893 + 2.0;
        const Real x5896 = x5893 / x5895;
        const Real x5898 = numbers[LAYERS + 2] * x5896;
        const Real x5900 = select(x5888, x5898, x5886);
        const Real x5901 = -x5900;
        const Real x5902 = x5896 * x5896;
        const Real x5903 = 1.0 - x5902;
        const Real x5904 = select(x5888, x5903, 1.0);
        // calm_air.coefficient
        const Mask x5905 = (x5901 > 0.0);
        const Real x5906 = select(x5905, x5900, 0.0);
        const Real x5908 = x5906 * 5.0;
        const Real x5910 = 1.0 - x5908;
        const Real x5911 = sqrt(x5910);
        const Real x5912 = x5906 * 15.0;
        const Real x5914 = x5912 * x5911;
        const Real x5916 = 1.0 - x5914;
        const Real x5917 = 1 / x5916;
        const Real x5919 = x5917 * x5917;
        const Real x5921 = x5911 * 15.0;
        const Real x5922 = x5906 * 37.5;
        const Real x5924 = x5922 / x5911;
        const Real x5926 = x5921 - x5924;
        const Real x5927 = x5919 * x5926;
        const Real x5928 = -x5927;
        const Real x5929 = select(x5905, 0.0, x5900);
        const Mask x5930 = (x5929 > 1e-30);
        const Mask x5931 = (x5929 < 1e-30);
        const Real x5932 = select(x5931, 1e-30, x5929);
        const Real x5933 = sqrt(x5932);
        const Real x5934 = select(x5930, x5933, 0.0);
        const Real x5935 = x1199 * x5934;
        const Real x5936 = x5935 + 1.0;
        const Real x5937 = 1 / x5936;
        const Real x5938 = x5929 * 15.0;
        const Real x5939 = x5938 * x5937;
        const Real x5940 = x5939 + 1.0;
        const Real x5941 = x5937 * (-7.5);
        const Real x5942 = x5937 + 1.0;
        const Real x5943 = x5941 * x5942;
        const Real x5944 = select(x5905, x5928, x5943);
        const Real x5945 = x5944 * x5904;
        const Real x5946 = select(x5905, x5917, x5940);
        const Real x5947 = x1178 * x5946;
        const Real x5948 = x5801 * x5945;
        // snow_skin.skin_flux
        const Real x5950 = x258 * x5947;
        const Real x5951 = x258 * x5948;
        const Real x5953 = x5883 * 461.0;
        const Real x5954 = 2830000.0 / x5953;
        const Real x5955 = x5880 / 273.15;
        const Real x5956 = x5955 * x5954;
        const Real x5957 = exp(x5956);
        const Real x5958 = x5957 * 611.0;
        const Real x5959 = x5958 * 0.378;
        const Real x5960 = forcing[3] - x5959;
        const Real x5961 = x5958 * 0.622;
        const Real x5962 = x5961 / x5960;
        const Real x5963 = x5954 / x5883;
        const Real x5964 = x5962 * x5963;
        const Real x5965 = forcing[3] / x5960;
        const Real x5966 = x5964 * x5965;
        const Real x5967 = x5962 - forcing[2];
        const Real x5968 = x5950 * 1004.5;
        const Real x5969 = x5968 + numbers[LAYERS + 4];
        const Real x5970 = x5883 * x5883;
        const Real x5971 = x5970 * x5883;
        const Real x5972 = x5605 * x5971;
        const Real x5973 = x5950 * x5967;
        const Real x5974 = x5951 * x5967;
        const Real x5976 = x5950 * x5966;
        const Real x5977 = x5976 - x5974;
        const Real x5978 = x5969 * x5884;
        const Real x5979 = x5951 * 1004.5;
        const Real x5981 = x5979 * x5884;
        const Real x5983 = x5969 - x5981;
        const Real x5984 = x5972 * x5883;
        const Real x5985 = x1215 - x5984;
        const Real x5986 = x5985 - x5978;
        const Real x5987 = 2830000.0 * x5973;
        const Real x5988 = x5986 - x5987;
        const Real x5989 = x5972 * (-4.0);
        const Real x5990 = x5989 - x5983;
        const Real x5991 = 2830000.0 * x5977;
        const Real x5992 = x5990 - x5991;
        // snow_skin._closer
        const Real x5993 = select(w5858, x5882, w5857);
        const Mask x5994 = (x5882 >= 1e-09);
        const Mask x5995 = (w5858 & x5994);
        w5850 = x5880;
        w5851 = x5988;
        w5852 = x5992;
        w5853 = x5978;
        w5854 = x5973;
        w5855 = x5863;
        w5856 = x5864;
        w5857 = x5993;
        w5858 = x5995;
    }
    // snow_skin.solve_skin
    const Real x5996 = x1117 - w5852;
    const Mask x5997 = (x5996 < 0.001);
    const Real x5998 = select(x5997, 0.001, x5996);
    const Mask x5999 = (real_316[0] < 0.0);
    const Real x6000 = select(x5999, 0.0, real_315[0]);
    const Real x6001 = -x6000;
    const Real x6002 = x6000 * 20.0;
    const Mask x6004 = (x6001 > 0.0);
    const Real x6005 = select(x6004, 20.0, 0.0);
    const Real x6006 = w5850 + real_315[0];
    const Real x6007 = x1117 * x6006;
    const Real x6008 = select(x5724, x5613, x6007);
    const Real x6009 = x1117 / x5998;
    const Real x6010 = w5852 * x6009;
    const Real x6011 = select(x5724, 0.0, x6010);
    const Real x6012 = select(x5512, w5850, 0.0);
    const Real x6013 = x6008 + x6002;
    const Real x6014 = select(x5512, x6013, 0.0);
    const Real x6015 = x6011 - x6005;
    const Real x6016 = select(x5512, x6015, 0.0);
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5526 = 2094000.0 * real_239[l];
        const Real a5527 = real_10[l] + a5526;
        const Real a5529 = a5527 + real_215[l];
        const Real a5530 = a5529 + real_278[l];
        const Real a5531 = real_239[l] * 333500000.0;
        const Real a5532 = a5530 * x5525;
        const Real a5533 = a5531 + a5532;
        const Real a5534 = real_265[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5535 = a5534 / real_266[l];
        const Mask a5536 = (a5535 < 1e-12);
        const Real a5537 = select(a5536, 1e-12, a5535);
        const Real a5538 = log(a5537);
        const Real a5539 = numbers[l + LAYERS + 47] * a5538;
        const Real a5540 = numbers[l + 16 * LAYERS + 54] - a5539;
        const Mask a5541 = (a5540 > 16.11809565095832);
        const Real a5542 = select(a5541, 16.11809565095832, a5540);
        const Real a5543 = exp(a5542);
        const Real a5545 = a5543 * 0.008034787106446777;
        const Real a5547 = a5545 + numbers[l + 6 * LAYERS + 47];
        const Real a5549 = a5533 * 7.105427357601002e-15;
        const Real a5618 = maximum(real_185[l], real_265[l]);
        const Real a5619 = minimum(a5618, real_239[l]);
        const Real a5620 = a5619 - numbers[l + 15 * LAYERS + 54];
        const Real a5621 = a5620 / real_266[l];
        const Mask a5622 = (a5621 < 1e-12);
        const Real a5623 = select(a5622, 1e-12, a5621);
        const Real a5624 = log(a5623);
        const Real a5625 = numbers[l + LAYERS + 47] * a5624;
        const Real a5626 = numbers[l + 16 * LAYERS + 54] - a5625;
        const Mask a5627 = (a5626 > 16.11809565095832);
        const Real a5628 = select(a5627, 16.11809565095832, a5626);
        const Real a5629 = exp(a5628);
        const Real a5630 = numbers[l + LAYERS + 47] * a5629;
        const Real a5631 = a5623 * real_266[l];
        const Real a5632 = a5630 / a5631;
        const Real a5634 = a5629 * 0.008034787106446777;
        const Real a5636 = a5634 + numbers[l + 6 * LAYERS + 47];
        const Real a5638 = a5632 * 0.008034787106446777;
        const Real a5639 = a5527 * real_269[l];
        const Real a5641 = a5531 - a5639;
        const Mask a5642 = (real_264[l] >= a5641);
        const Real a5643 = 2094000.0 * real_265[l];
        const Real a5644 = real_10[l] + a5643;
        const Real a5645 = a5644 * a5547;
        const Real a5647 = real_265[l] * 333500000.0;
        const Real a5648 = a5647 - a5645;
        const Mask a5649 = (real_264[l] <= a5648);
        const Mask a5650 = ~a5642;
        const Mask a5651 = (a5649 & a5650);
        const Real a5652 = real_264[l] / 333500000.0;
        const Real a5653 = maximum(a5652, real_265[l]);
        const Real a5654 = minimum(a5653, real_239[l]);
        const Real a5655 = 2094000.0 * a5619;
        const Real a5656 = real_10[l] + a5655;
        const Real a5657 = a5656 * a5636;
        const Real a5659 = a5619 * 333500000.0;
        const Real a5660 = a5659 - a5657;
        const Real a5661 = a5660 - real_264[l];
        const Real a5662 = 2094000.0 * a5636;
        const Real a5664 = 333500000.0 - a5662;
        const Real a5665 = a5656 * a5638;
        const Real a5666 = a5664 + a5665;
        const Real a5667 = a5661 / a5666;
        const Real a5668 = a5619 - a5667;
        const Mask a5669 = (a5661 > 0.0);
        const Real a5670 = maximum(a5619, a5654);
        const Real a5671 = a5654 + a5670;
        const Real a5672 = a5671 * 0.5;
        const Real a5673 = select(a5669, a5672, a5654);
        const Mask a5674 = (a5668 >= a5654);
        const Real a5675 = minimum(a5668, real_239[l]);
        const Real a5676 = select(a5674, a5675, a5673);
        const Real a5677 = select(a5651, real_265[l], a5676);
        const Real a5678 = select(a5642, real_239[l], a5677);
        const Real a5679 = a5678 * 333500000.0;
        const Real a5680 = real_264[l] - a5679;
        const Real a5681 = 2094000.0 * a5678;
        const Real a5682 = real_10[l] + a5681;
        const Real a5683 = a5680 / a5682;
        const Real a5684 = a5678 - numbers[l + 15 * LAYERS + 54];
        const Real a5685 = a5684 / real_266[l];
        const Mask a5686 = (a5685 < 1e-12);
        const Real a5687 = select(a5686, 1e-12, a5685);
        const Real a5688 = log(a5687);
        const Real a5689 = numbers[l + LAYERS + 47] * a5688;
        const Real a5690 = numbers[l + 16 * LAYERS + 54] - a5689;
        const Mask a5691 = (a5690 > 16.11809565095832);
        const Real a5692 = select(a5691, 16.11809565095832, a5690);
        const Real a5693 = exp(a5692);
        const Real a5694 = numbers[l + LAYERS + 47] * a5693;
        const Real a5695 = a5687 * real_266[l];
        const Real a5696 = a5694 / a5695;
        const Real a5698 = a5693 * 0.008034787106446777;
        const Real a5700 = a5698 + numbers[l + 6 * LAYERS + 47];
        const Real a5701 = -a5700;
        const Real a5702 = a5696 * 0.008034787106446777;
        const Mask a5703 = (a5642 | a5651);
        const Real a5704 = select(a5703, a5683, a5701);
        real_261[l] = a5549;
        real_259[l] = a5641;
        real_317[l] = a5648;
        real_318[l] = a5678;
        real_319[l] = a5679;
        real_320[l] = a5682;
        real_321[l] = a5701;
        real_322[l] = a5702;
        real_279[l + 1] = a5704;
    }
    // snow_ground._residuals
    const Real x6019 = real_315[4] + real_279[1];
    const Real x6021 = x5514 * x6019;
    // snow_ground._equations, snow_ground._residuals
    for (int l = 0; l < 4; ++l) {
        const Real a5614 = seconds * real_127[l];
        const Real a5615 = select(x5512, a5614, 0.0);
        const Real a6017 = real_315[l + 1] - real_315[l];
        const Real a6018 = a5615 * a6017;
        real_178[l] = a5615;
        real_113[l] = a6018;
    }
    // snow_ground._residuals
    real_113[4] = real_of(0.0);
    real_323[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_323[l + 1] = real_113[l];
    const Real x6027 = seconds * x6014;
    // enthalpy._drop_from_above
    real_279[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_269[l] = real_279[l + 2];
    real_269[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6042 = x5517 * real_315[4];
    // snow_ground._residuals, snow_ground._at
    Real a6045_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6025 = real_113[l] - real_323[l];
        const Real a6026 = a6025 - in_row(l, 4, x6021);
        const Real a6028 = real_122[l] - real_122[l];
        const Real a6029 = a6028 + a6026;
        const Real a6030 = a6029 - in_row(l, 0, x6027);
        const Real a6044 = magnitude(a6030);
        a6045_last = a6045_last + a6044;
        real_315[l] = a6030;
        real_324[l] = a6044;
    }
    // snow_ground._at
    const Real x6046 = x1122 * a6045_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6050_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6031 = real_320[l] * real_279[l + 1];
        const Real a6032 = a6031 + real_319[l];
        const Real a6033 = a6032 - real_264[l];
        const Real a6035 = real_279[l + 1] - real_279[l];
        const Real a6036 = real_215[l] * a6035;
        const Real a6037 = a6033 + a6036;
        const Real a6039 = real_279[l + 1] - real_269[l];
        const Real a6040 = real_278[l] * a6039;
        const Real a6041 = a6037 + a6040;
        const Real a6043 = a6041 - in_row(l, 0, x6042);
        const Real a6048 = magnitude(a6043);
        const Real a6049 = numbers[l] * a6048;
        a6050_last = a6050_last + a6049;
        real_325[l] = a6043;
        real_326[l] = a6048;
    }
    // snow_ground._at
    const Real x6051 = a6050_last - x6046;
    // snow_ground._tolerance
    const Real x6054 = seconds * x1117;
    const Real x6055 = magnitude(x6012);
    const Real x6056 = magnitude(real_316[0]);
    const Real x6057 = x6055 + x6056;
    const Real x6058 = x6054 * x6057;
    Real a6059_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6059_last = a6059_last + real_178[l];
    }
    const Real x6060 = a6059_last + x5514;
    const Real x6063 = magnitude(real_257[0]);
    Real a6062_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6061 = magnitude(real_316[l]);
        a6062_last = maximum(a6062_last, a6061);
    }
    const Real x6064 = a6062_last + x6063;
    const Real x6065 = x6064 + 30.0;
    const Real x6066 = x6060 * x6065;
    const Real x6067 = x6066 + x6058;
    // snow_ground._at
    Mask a6053_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6052 = (real_326[l] > real_261[l]);
        a6053_last = (a6053_last | a6052);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6071_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6068 = real_120[l] + x6067;
        const Real a6069 = a6068 * 7.105427357601002e-15;
        const Mask a6070 = (real_324[l] > a6069);
        a6071_last = (a6071_last | a6070);
    }
    // snow_ground._at
    const Mask x6072 = (a6053_last | a6071_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_324[l] = real_123[l];
    for (int l = 0; l < LAYERS; ++l) real_326[l] = real_279[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_257[l] = real_318[l];
    for (int l = 0; l < LAYERS; ++l) real_269[l] = real_321[l];
    for (int l = 0; l < LAYERS; ++l) real_320[l] = real_322[l];
    Real w6078 = x6012;
    Real w6079 = x6014;
    Real w6080 = x6016;
    Real w6081 = x5998;
    Mask w6082 = x5724;
    for (int l = 0; l < 5; ++l) real_316[l] = real_315[l];
    for (int l = 0; l < LAYERS; ++l) real_319[l] = real_325[l];
    Real w6085 = x6051;
    Real w6086 = real_of(1.0);
    Real w6087 = real_of(0.0);
    Mask w6088 = x6072;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6088)) break;
        // snow_ground._is_slow
        const Mask x6105 = (w6087 >= 40.0);
        const Mask x6106 = (w6087 < 60.0);
        const Mask x6107 = (x6105 & x6106);
        const Mask x6108 = (mask_of(false) | x6107);
        const Mask x6109 = (w6087 >= 80.0);
        const Mask x6110 = (w6087 < 120.0);
        const Mask x6111 = (x6109 & x6110);
        const Mask x6112 = (x6108 | x6111);
        const Mask x6113 = (w6087 >= 160.0);
        const Mask x6114 = (w6087 < 200.0);
        const Mask x6115 = (x6113 & x6114);
        const Mask x6116 = (x6112 | x6115);
        // snow_ground._iteration
        const Real x6117 = -x5616;
        const Real x6118 = select(x6116, x6117, w6080);
        // snow_ground._direction
        for (int l = 0; l < 4; ++l) real_323[l] = real_178[l];
        real_323[4] = real_of(0.0);
        real_113[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_113[l + 1] = real_178[l];
        const Real x6123 = seconds * x6118;
        // snow_layers.warmth, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6100 = real_324[l] - real_120[l];
            const Mask a6101 = (real_324[l] < 0.0);
            const Mask a6102 = (a6100 > 0.0);
            const Real a6103 = select(a6102, real_104[l], 0.0);
            const Real a6104 = select(a6101, real_107[l], a6103);
            const Real a6121 = real_323[l] + real_113[l];
            const Real a6122 = a6121 + in_row(l, 4, x5514);
            const Real a6124 = a6122 - in_row(l, 0, x6123);
            real_327[l] = a6104;
            real_328[l] = a6124;
        }
        // snow_ground._direction
        const Real x6128 = x5517 * real_327[4];
        const Real x6137 = -x5514;
        for (int l = 0; l < 4; ++l) {
            const Real a6126 = real_178[l] * real_327[l];
            const Real a6127 = -a6126;
            const Real a6135 = real_178[l] * real_327[l + 1];
            const Real a6136 = -a6135;
            real_329[l] = a6127;
            real_330[l] = a6136;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6130 = -real_258[l + 1];
            const Real a6138 = -real_278[l];
            real_329[l + 5] = a6130;
            real_330[l + 5] = a6138;
        }
        // tridiagonal._solve
        real_329[4] = x6128;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6131 = real_327[l] * real_328[l];
            const Real a6132 = a6131 + 1.0;
            const Real a6139 = -real_316[l];
            real_331[l] = a6132;
            real_332[l] = a6139;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6089 = (real_257[l] < real_239[l]);
            const Mask a6090 = (real_257[l] > real_265[l]);
            const Mask a6091 = (a6089 & a6090);
            const Real a6092 = 2094000.0 * real_326[l];
            const Real a6093 = a6092 + 333500000.0;
            const Real a6094 = select(a6091, real_320[l], 1.0);
            const Real a6095 = a6093 / a6094;
            const Real a6096 = 2094000.0 * real_257[l];
            const Real a6097 = real_10[l] + a6096;
            const Real a6098 = select(a6091, a6095, 0.0);
            const Real a6099 = a6097 + a6098;
            const Real a6133 = a6099 + real_215[l];
            const Real a6134 = a6133 + real_278[l];
            const Real a6140 = -real_319[l];
            real_333[l] = a6097;
            real_334[l] = a6099;
            real_331[l + 5] = a6134;
            real_332[l + 5] = a6140;
        }
        // tridiagonal._solve
        real_330[4] = x6137;
        solve_tridiagonal<LAYERS + 5>(real_329, real_331, real_330, real_332, real_335);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a6146 = w6086 * real_335[l];
            const Real a6147 = real_324[l] + a6146;
            const Mask a6148 = (real_324[l] <= 0.0);
            const Mask a6149 = (a6147 > 0.0);
            const Mask a6150 = (a6148 & a6149);
            const Mask a6151 = (real_324[l] >= 0.0);
            const Mask a6152 = (a6147 < 0.0);
            const Mask a6153 = (a6151 & a6152);
            const Real a6154 = select(a6150, 1e-06, a6147);
            const Real a6155 = select(a6153, (-1e-06), a6154);
            const Mask a6156 = (real_324[l] <= real_120[l]);
            const Mask a6157 = (a6155 > real_120[l]);
            const Mask a6158 = (a6156 & a6157);
            const Mask a6159 = (real_324[l] >= real_120[l]);
            const Mask a6160 = (a6155 < real_120[l]);
            const Mask a6161 = (a6159 & a6160);
            const Real a6162 = real_120[l] + 1e-06;
            const Real a6163 = select(a6158, a6162, a6155);
            const Real a6164 = real_120[l] - 1e-06;
            const Real a6165 = select(a6161, a6164, a6163);
            const Real a6224 = select(w6088, a6165, real_324[l]);
            const Real a6229 = a6224 - real_120[l];
            const Mask a6230 = (a6224 < 0.0);
            const Mask a6231 = (a6229 > 0.0);
            const Real a6232 = a6224 * real_107[l];
            const Real a6233 = a6229 * real_104[l];
            const Real a6234 = select(a6231, a6233, 0.0);
            const Real a6235 = select(a6230, a6232, a6234);
            real_328[l] = a6224;
            real_327[l] = a6235;
        }
        // snow_skin.solve_skin
        const Real x6236 = x1117 * real_327[0];
        const Real x6237 = x5613 + x6236;
        const Mask x6238 = (x6237 >= 0.0);
        const Mask x6239 = (w6078 > 0.0);
        const Real x6240 = select(x6239, 0.0, w6078);
        const Real x6241 = select(x6238, 0.0, x6240);
        const Real x6242 = real_327[0] - 1.0;
        const Mask x6243 = (x6242 < (-270.0));
        const Real x6244 = select(x6243, (-270.0), x6242);
        const Mask x6245 = (x6244 > (-150.0));
        const Real x6246 = select(x6245, (-150.0), x6244);
        const Real x6247 = maximum(x6241, x6246);
        // snow_skin.skin_flux
        const Real x6248 = x6247 + 273.15;
        const Real x6249 = x6247 - x1217;
        // calm_air.coefficient
        const Real x6251 = x6249 * x1189;
        const Real x6252 = -x6251;
        // calm_air.limited_richardson
        const Mask x6253 = (x6252 > 0.0);
        const Real x6254 = select(x6253, x6251, 0.0);
        const Real x6256 = x6254 * x1343;
        const Real x6257 = -x6256;
        const Real x6258 = expm1(x6257);
        const Real x6260 = x6258 + 2.0;
        const Real x6261 = x6258 / x6260;
        const Real x6263 = numbers[LAYERS + 2] * x6261;
        const Real x6265 = select(x6253, x6263, x6251);
        const Real x6266 = -x6265;
        const Real x6267 = x6261 * x6261;
        const Real x6268 = 1.0 - x6267;
        const Real x6269 = select(x6253, x6268, 1.0);
        // calm_air.coefficient
        const Mask x6270 = (x6266 > 0.0);
        const Real x6271 = select(x6270, x6265, 0.0);
        const Real x6273 = x6271 * 5.0;
        const Real x6275 = 1.0 - x6273;
        const Real x6276 = sqrt(x6275);
        const Real x6277 = x6271 * 15.0;
        const Real x6279 = x6277 * x6276;
        const Real x6281 = 1.0 - x6279;
        const Real x6282 = 1 / x6281;
        const Real x6284 = x6282 * x6282;
        const Real x6286 = x6276 * 15.0;
        const Real x6287 = x6271 * 37.5;
        const Real x6289 = x6287 / x6276;
        const Real x6291 = x6286 - x6289;
        const Real x6292 = x6284 * x6291;
        const Real x6293 = -x6292;
        const Real x6294 = select(x6270, 0.0, x6265);
        const Mask x6295 = (x6294 > 1e-30);
        const Mask x6296 = (x6294 < 1e-30);
        const Real x6297 = select(x6296, 1e-30, x6294);
        const Real x6298 = sqrt(x6297);
        const Real x6299 = select(x6295, x6298, 0.0);
        const Real x6300 = x1199 * x6299;
        const Real x6301 = x6300 + 1.0;
        const Real x6302 = 1 / x6301;
        const Real x6303 = x6294 * 15.0;
        const Real x6304 = x6303 * x6302;
        const Real x6305 = x6304 + 1.0;
        const Real x6306 = x6302 * (-7.5);
        const Real x6307 = x6302 + 1.0;
        const Real x6308 = x6306 * x6307;
        const Real x6309 = select(x6270, x6293, x6308);
        const Real x6310 = x6309 * x6269;
        const Real x6311 = select(x6270, x6282, x6305);
        const Real x6312 = x1178 * x6311;
        const Real x6313 = x5801 * x6310;
        // snow_skin.skin_flux
        const Real x6315 = x258 * x6312;
        const Real x6316 = x258 * x6313;
        const Real x6318 = x6248 * 461.0;
        const Real x6319 = 2830000.0 / x6318;
        const Real x6320 = x6247 / 273.15;
        const Real x6321 = x6320 * x6319;
        const Real x6322 = exp(x6321);
        const Real x6323 = x6322 * 611.0;
        const Real x6324 = x6323 * 0.378;
        const Real x6325 = forcing[3] - x6324;
        const Real x6326 = x6323 * 0.622;
        const Real x6327 = x6326 / x6325;
        const Real x6328 = x6319 / x6248;
        const Real x6329 = x6327 * x6328;
        const Real x6330 = forcing[3] / x6325;
        const Real x6331 = x6329 * x6330;
        const Real x6332 = x6327 - forcing[2];
        const Real x6333 = x6315 * 1004.5;
        const Real x6334 = x6333 + numbers[LAYERS + 4];
        const Real x6335 = x6248 * x6248;
        const Real x6336 = x6335 * x6248;
        const Real x6337 = x5605 * x6336;
        const Real x6338 = x6315 * x6332;
        const Real x6339 = x6316 * x6332;
        const Real x6341 = x6315 * x6331;
        const Real x6342 = x6341 - x6339;
        const Real x6343 = x6334 * x6249;
        const Real x6344 = x6316 * 1004.5;
        const Real x6346 = x6344 * x6249;
        const Real x6348 = x6334 - x6346;
        const Real x6349 = x6337 * x6248;
        const Real x6350 = x1215 - x6349;
        const Real x6351 = x6350 - x6343;
        const Real x6352 = 2830000.0 * x6338;
        const Real x6353 = x6351 - x6352;
        const Real x6354 = x6337 * (-4.0);
        const Real x6355 = x6354 - x6348;
        const Real x6356 = 2830000.0 * x6342;
        const Real x6357 = x6355 - x6356;
        // snow_skin.solve_skin
        const Mask x6358 = ~x6238;
        const Mask x6359 = (x5512 & x6358);
        Real w6360 = x6247;
        Real w6361 = x6353;
        Real w6362 = x6357;
        Real w6363 = x6343;
        Real w6364 = x6338;
        Real w6365 = x6246;
        Real w6366 = real_of(0.0);
        Real w6367 = real_of(INFINITE);
        Mask w6368 = x6359;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6368)) break;
            // snow_skin._closer
            const Real x6369 = w6360 - real_327[0];
            const Real x6370 = x1117 * x6369;
            const Real x6371 = w6361 - x6370;
            const Mask x6372 = (x6371 > 0.0);
            const Real x6373 = select(x6372, w6360, w6365);
            const Real x6374 = select(x6372, w6366, w6360);
            const Real x6375 = x1117 - w6362;
            const Mask x6376 = (x6375 < 0.001);
            const Real x6377 = select(x6376, 0.001, x6375);
            const Real x6378 = x6371 / x6377;
            const Real x6379 = w6360 + x6378;
            const Mask x6380 = (x6379 < x6373);
            const Mask x6381 = (x6379 > x6374);
            const Mask x6382 = (x6380 | x6381);
            const Real x6383 = magnitude(x6378);
            const Real x6384 = w6367 * 0.5;
            const Mask x6385 = (x6383 > x6384);
            const Mask x6386 = (x6382 | x6385);
            const Real x6387 = x6373 + x6374;
            const Real x6388 = x6387 * 0.5;
            const Real x6389 = select(x6386, x6388, x6379);
            const Real x6390 = select(w6368, x6389, w6360);
            const Real x6391 = x6390 - w6360;
            const Real x6392 = magnitude(x6391);
            // snow_skin.skin_flux
            const Real x6393 = x6390 + 273.15;
            const Real x6394 = x6390 - x1217;
            // calm_air.coefficient
            const Real x6396 = x6394 * x1189;
            const Real x6397 = -x6396;
            // calm_air.limited_richardson
            const Mask x6398 = (x6397 > 0.0);
            const Real x6399 = select(x6398, x6396, 0.0);
            const Real x6401 = x6399 * x1343;
            const Real x6402 = -x6401;
            const Real x6403 = expm1(x6402);
            const Real x6405 = x6403 + 2.0;
            const Real x6406 = x6403 / x6405;
            const Real x6408 = numbers[LAYERS + 2] * x6406;
            const Real x6410 = select(x6398, x6408, x6396);
            const Real x6411 = -x6410;
            const Real x6412 = x6406 * x6406;
            const Real x6413 = 1.0 - x6412;
            const Real x6414 = select(x6398, x6413, 1.0);
            // calm_air.coefficient
            const Mask x6415 = (x6411 > 0.0);
            const Real x6416 = select(x6415, x6410, 0.0);
            const Real x6418 = x6416 * 5.0;
            const Real x6420 = 1.0 - x6418;
            const Real x6421 = sqrt(x6420);
            const Real x6422 = x6416 * 15.0;
            const Real x6424 = x6422 * x6421;
            const Real x6426 = 1.0 - x6424;
            const Real x6427 = 1 / x6426;
            const Real x6429 = x6427 * x6427;
            const Real x6431 = x6421 * 15.0;
            const Real x6432 = x6416 * 37.5;
            const Real x6434 = x6432 / x6421;
            const Real x6436 = x6431 - x6434;
            const Real x6437 = x6429 * x6436;
            const Real x6438 = -x6437;
            const Real x6439 = select(x6415, 0.0, x6410);
            const Mask x6440 = (x6439 > 1e-30);
            const Mask x6441 = (x6439 < 1e-30);
            const Real x6442 = select(x6441, 1e-30, x6439);
            const Real x6443 = sqrt(x6442);
            const Real x6444 = select(x6440, x6443, 0.0);
            const Real x6445 = x1199 * x6444;
            const Real x6446 = x6445 + 1.0;
            const Real x6447 = 1 / x6446;
            const Real x6448 = x6439 * 15.0;
            const Real x6449 = x6448 * x6447;
            const Real x6450 = x6449 + 1.0;
            const Real x6451 = x6447 * (-7.5);
            const Real x6452 = x6447 + 1.0;
            const Real x6453 = x6451 * x6452;
            const Real x6454 = select(x6415, x6438, x6453);
            const Real x6455 = x6454 * x6414;
            const Real x6456 = select(x6415, x6427, x6450);
            const Real x6457 = x1178 * x6456;
            const Real x6458 = x5801 * x6455;
            // snow_skin.skin_flux
            const Real x6460 = x258 * x6457;
            const Real x6461 = x258 * x6458;
            const Real x6463 = x6393 * 461.0;
            const Real x6464 = 2830000.0 / x6463;
            const Real x6465 = x6390 / 273.15;
            const Real x6466 = x6465 * x6464;
            const Real x6467 = exp(x6466);
            const Real x6468 = x6467 * 611.0;
            const Real x6469 = x6468 * 0.378;
            const Real x6470 = forcing[3] - x6469;
            const Real x6471 = x6468 * 0.622;
            const Real x6472 = x6471 / x6470;
            const Real x6473 = x6464 / x6393;
            const Real x6474 = x6472 * x6473;
            const Real x6475 = forcing[3] / x6470;
            const Real x6476 = x6474 * x6475;
            const Real x6477 = x6472 - forcing[2];
            const Real x6478 = x6460 * 1004.5;
            const Real x6479 = x6478 + numbers[LAYERS + 4];
            const Real x6480 = x6393 * x6393;
            const Real x6481 = x6480 * x6393;
            const Real x6482 = x5605 * x6481;
            const Real x6483 = x6460 * x6477;
            const Real x6484 = x6461 * x6477;
            const Real x6486 = x6460 * x6476;
            const Real x6487 = x6486 - x6484;
            const Real x6488 = x6479 * x6394;
            const Real x6489 = x6461 * 1004.5;
            const Real x6491 = x6489 * x6394;
            const Real x6493 = x6479 - x6491;
            const Real x6494 = x6482 * x6393;
            const Real x6495 = x1215 - x6494;
            const Real x6496 = x6495 - x6488;
            const Real x6497 = 2830000.0 * x6483;
            const Real x6498 = x6496 - x6497;
            const Real x6499 = x6482 * (-4.0);
            const Real x6500 = x6499 - x6493;
            const Real x6501 = 2830000.0 * x6487;
            const Real x6502 = x6500 - x6501;
            // snow_skin._closer
            const Real x6503 = select(w6368, x6392, w6367);
            const Mask x6504 = (x6392 >= 1e-09);
            const Mask x6505 = (w6368 & x6504);
            w6360 = x6390;
            w6361 = x6498;
            w6362 = x6502;
            w6363 = x6488;
            w6364 = x6483;
            w6365 = x6373;
            w6366 = x6374;
            w6367 = x6503;
            w6368 = x6505;
        }
        // snow_skin.solve_skin
        const Real x6506 = x1117 - w6362;
        const Mask x6507 = (x6506 < 0.001);
        const Real x6508 = select(x6507, 0.001, x6506);
        const Mask x6509 = (real_327[0] < 0.0);
        const Real x6510 = select(x6509, 0.0, real_327[0]);
        const Real x6511 = x6510 * 20.0;
        const Mask x6512 = (x6510 > 0.0);
        const Real x6513 = select(x6512, 20.0, 0.0);
        const Real x6514 = w6360 - real_327[0];
        const Real x6515 = x1117 * x6514;
        const Real x6516 = select(x6238, x5613, x6515);
        const Real x6517 = x1117 / x6508;
        const Real x6518 = w6362 * x6517;
        const Real x6519 = select(x6238, 0.0, x6518);
        const Real x6520 = select(x5512, w6360, 0.0);
        const Real x6521 = x6516 - x6511;
        const Real x6522 = select(x5512, x6521, 0.0);
        const Real x6523 = x6519 - x6513;
        const Real x6524 = select(x5512, x6523, 0.0);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6166 = real_333[l] * real_326[l];
            const Real a6167 = real_257[l] * 333500000.0;
            const Real a6168 = a6166 + a6167;
            const Real a6169 = real_334[l] * real_335[l + 5];
            const Real a6170 = w6086 * a6169;
            const Real a6171 = a6168 + a6170;
            const Mask a6172 = (a6171 >= real_259[l]);
            const Mask a6173 = (a6171 <= real_317[l]);
            const Mask a6174 = ~a6172;
            const Mask a6175 = (a6173 & a6174);
            const Real a6176 = a6171 / 333500000.0;
            const Real a6177 = maximum(a6176, real_265[l]);
            const Real a6178 = minimum(a6177, real_239[l]);
            const Real a6179 = real_333[l] * real_269[l];
            const Real a6180 = a6179 + a6167;
            const Real a6181 = a6180 - a6171;
            const Real a6182 = 2094000.0 * real_269[l];
            const Real a6183 = a6182 + 333500000.0;
            const Real a6184 = real_333[l] * real_320[l];
            const Real a6185 = a6183 + a6184;
            const Real a6186 = a6181 / a6185;
            const Real a6187 = real_257[l] - a6186;
            const Mask a6188 = (a6181 > 0.0);
            const Real a6189 = maximum(real_257[l], a6178);
            const Real a6190 = a6178 + a6189;
            const Real a6191 = a6190 * 0.5;
            const Real a6192 = select(a6188, a6191, a6178);
            const Mask a6193 = (a6187 >= a6178);
            const Real a6194 = minimum(a6187, real_239[l]);
            const Real a6195 = select(a6193, a6194, a6192);
            const Real a6196 = select(a6175, real_265[l], a6195);
            const Real a6197 = select(a6172, real_239[l], a6196);
            const Real a6198 = a6197 * 333500000.0;
            const Real a6199 = a6171 - a6198;
            const Real a6200 = 2094000.0 * a6197;
            const Real a6201 = real_10[l] + a6200;
            const Real a6202 = a6199 / a6201;
            const Real a6203 = a6197 - numbers[l + 15 * LAYERS + 54];
            const Real a6204 = a6203 / real_266[l];
            const Mask a6205 = (a6204 < 1e-12);
            const Real a6206 = select(a6205, 1e-12, a6204);
            const Real a6207 = log(a6206);
            const Real a6208 = numbers[l + LAYERS + 47] * a6207;
            const Real a6209 = numbers[l + 16 * LAYERS + 54] - a6208;
            const Mask a6210 = (a6209 > 16.11809565095832);
            const Real a6211 = select(a6210, 16.11809565095832, a6209);
            const Real a6212 = exp(a6211);
            const Real a6213 = numbers[l + LAYERS + 47] * a6212;
            const Real a6214 = a6206 * real_266[l];
            const Real a6215 = a6213 / a6214;
            const Real a6217 = a6212 * 0.008034787106446777;
            const Real a6219 = a6217 + numbers[l + 6 * LAYERS + 47];
            const Real a6220 = -a6219;
            const Real a6221 = a6215 * 0.008034787106446777;
            const Mask a6222 = (a6172 | a6175);
            const Real a6223 = select(a6222, a6202, a6220);
            const Real a6225 = select(w6088, a6223, real_326[l]);
            const Real a6226 = select(w6088, a6197, real_257[l]);
            const Real a6227 = select(w6088, a6220, real_269[l]);
            const Real a6228 = select(w6088, a6221, real_320[l]);
            real_280[l + 1] = a6225;
            real_336[l] = a6226;
            real_337[l] = a6227;
            real_338[l] = a6228;
        }
        // snow_ground._residuals
        const Real x6527 = real_327[4] - real_280[1];
        const Real x6528 = x5514 * x6527;
        for (int l = 0; l < 4; ++l) {
            const Real a6525 = real_327[l] - real_327[l + 1];
            const Real a6526 = real_178[l] * a6525;
            real_113[l] = a6526;
        }
        real_113[4] = real_of(0.0);
        real_323[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_323[l + 1] = real_113[l];
        const Real x6533 = seconds * x6522;
        // enthalpy._drop_from_above
        real_280[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_334[l] = real_280[l + 2];
        real_334[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6551 = x5517 * real_327[4];
        // snow_ground._residuals, snow_ground._at
        Real a6555_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6531 = real_113[l] - real_323[l];
            const Real a6532 = a6531 + in_row(l, 4, x6528);
            const Real a6534 = real_328[l] + real_122[l];
            const Real a6535 = a6534 + a6532;
            const Real a6536 = a6535 - in_row(l, 0, x6533);
            const Real a6554 = magnitude(a6536);
            a6555_last = a6555_last + a6554;
            real_339[l] = a6536;
            real_340[l] = a6554;
        }
        // snow_ground._at
        const Real x6556 = x1122 * a6555_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6560_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6537 = 2094000.0 * real_336[l];
            const Real a6538 = real_10[l] + a6537;
            const Real a6539 = a6538 * real_280[l + 1];
            const Real a6540 = real_336[l] * 333500000.0;
            const Real a6541 = a6539 + a6540;
            const Real a6542 = a6541 - real_264[l];
            const Real a6544 = real_280[l + 1] - real_280[l];
            const Real a6545 = real_215[l] * a6544;
            const Real a6546 = a6542 + a6545;
            const Real a6548 = real_280[l + 1] - real_334[l];
            const Real a6549 = real_278[l] * a6548;
            const Real a6550 = a6546 + a6549;
            const Real a6553 = a6550 + in_row(l, 0, x6551);
            const Real a6558 = magnitude(a6553);
            const Real a6559 = numbers[l] * a6558;
            a6560_last = a6560_last + a6559;
            real_333[l] = a6553;
            real_341[l] = a6558;
        }
        // snow_ground._at
        const Real x6561 = a6560_last - x6556;
        // snow_ground._tolerance
        const Real x6564 = magnitude(x6520);
        const Real x6565 = magnitude(real_327[0]);
        const Real x6566 = x6564 + x6565;
        const Real x6567 = x6054 * x6566;
        Real a6568_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6568_last = a6568_last + real_178[l];
        }
        const Real x6569 = a6568_last + x5514;
        Real a6571_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6570 = magnitude(real_327[l]);
            a6571_last = maximum(a6571_last, a6570);
        }
        const Real x6572 = a6571_last + x6063;
        const Real x6573 = x6572 + 30.0;
        const Real x6574 = x6569 * x6573;
        const Real x6575 = x6574 + x6567;
        // snow_ground._at
        Mask a6563_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6562 = (real_341[l] > real_261[l]);
            a6563_last = (a6563_last | a6562);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6579_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6576 = real_120[l] + x6575;
            const Real a6577 = a6576 * 7.105427357601002e-15;
            const Mask a6578 = (real_340[l] > a6577);
            a6579_last = (a6579_last | a6578);
        }
        // snow_ground._at
        const Mask x6580 = (a6563_last | a6579_last);
        // snow_ground._iteration
        const Real x6581 = w6086 * 0.0001;
        const Real x6582 = 1.0 - x6581;
        const Real x6583 = x6582 * w6085;
        const Mask x6584 = (x6561 < x6583);
        const Mask x6585 = (w6087 < 5.0);
        const Mask x6586 = (x6584 | x6585);
        const Mask x6587 = (w6086 <= 0.0001);
        const Mask x6588 = (x6586 | x6587);
        const Mask x6589 = (x6588 | x6116);
        const Mask x6590 = (w6088 & x6589);
        const Real x6591 = w6086 * 2.0;
        const Mask x6592 = (x6591 > 1.0);
        const Real x6593 = select(x6592, 1.0, x6591);
        const Real x6594 = w6086 * 0.5;
        const Real x6595 = select(x6590, x6593, x6594);
        const Real x6596 = w6087 + 1.0;
        // snow_ground._is_slow
        const Mask x6597 = (x6596 >= 40.0);
        const Mask x6598 = (x6596 < 60.0);
        const Mask x6599 = (x6597 & x6598);
        const Mask x6600 = (mask_of(false) | x6599);
        const Mask x6601 = (x6596 >= 80.0);
        const Mask x6602 = (x6596 < 120.0);
        const Mask x6603 = (x6601 & x6602);
        const Mask x6604 = (x6600 | x6603);
        const Mask x6605 = (x6596 >= 160.0);
        const Mask x6606 = (x6596 < 200.0);
        const Mask x6607 = (x6605 & x6606);
        const Mask x6608 = (x6604 | x6607);
        // snow_ground._iteration
        const Mask x6609 = (x6116 | x6608);
        const Real x6610 = select(x6609, 1.0, x6595);
        const Real x6616 = select(x6590, x6520, w6078);
        const Real x6617 = select(x6590, x6522, w6079);
        const Real x6618 = select(x6590, x6524, w6080);
        const Real x6619 = select(x6590, x6508, w6081);
        const Mask x6620 = select(x6590, x6238, w6082);
        const Real x6623 = select(x6590, x6561, w6085);
        const Mask x6624 = select(x6590, x6580, w6088);
        const Real x6625 = select(w6088, x6610, w6086);
        const Real x6626 = real_of_mask(w6088);
        const Real x6627 = w6087 + x6626;
        const Mask x6628 = ~x6590;
        const Mask x6629 = (x6624 | x6628);
        const Mask x6630 = (w6088 & x6629);
        for (int l = 0; l < 5; ++l) {
            const Real a6611 = select(x6590, real_328[l], real_324[l]);
            const Real a6621 = select(x6590, real_339[l], real_316[l]);
            real_340[l] = a6611;
            real_327[l] = a6621;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6612 = select(x6590, real_280[l + 1], real_326[l]);
            const Real a6613 = select(x6590, real_336[l], real_257[l]);
            const Real a6614 = select(x6590, real_337[l], real_269[l]);
            const Real a6615 = select(x6590, real_338[l], real_320[l]);
            const Real a6622 = select(x6590, real_333[l], real_319[l]);
            real_341[l] = a6612;
            real_334[l] = a6613;
            real_342[l] = a6614;
            real_343[l] = a6615;
            real_344[l] = a6622;
        }
        for (int l = 0; l < 5; ++l) real_324[l] = real_340[l];
        for (int l = 0; l < LAYERS; ++l) real_326[l] = real_341[l];
        for (int l = 0; l < LAYERS; ++l) real_257[l] = real_334[l];
        for (int l = 0; l < LAYERS; ++l) real_269[l] = real_342[l];
        for (int l = 0; l < LAYERS; ++l) real_320[l] = real_343[l];
        for (int l = 0; l < 5; ++l) real_316[l] = real_327[l];
        for (int l = 0; l < LAYERS; ++l) real_319[l] = real_344[l];
        w6078 = x6616;
        w6079 = x6617;
        w6080 = x6618;
        w6081 = x6619;
        w6082 = x6620;
        w6085 = x6623;
        w6086 = x6625;
        w6087 = x6627;
        w6088 = x6630;
    }
    // snow_ground._tolerance
    const Real x6645 = magnitude(w6078);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6636 = real_324[l] - real_120[l];
        const Mask a6637 = (real_324[l] < 0.0);
        const Mask a6638 = (a6636 > 0.0);
        const Real a6639 = real_324[l] * real_107[l];
        const Real a6640 = a6636 * real_104[l];
        const Real a6641 = select(a6638, a6640, 0.0);
        const Real a6642 = select(a6637, a6639, a6641);
        const Real a6643 = select(a6638, real_104[l], 0.0);
        const Real a6644 = select(a6637, real_107[l], a6643);
        real_315[l] = a6636;
        mask_345[l] = a6637;
        mask_346[l] = a6638;
        real_123[l] = a6642;
        real_122[l] = a6644;
    }
    // snow_ground._tolerance
    const Real x6646 = magnitude(real_123[0]);
    const Real x6647 = x6645 + x6646;
    const Real x6648 = x6054 * x6647;
    Real a6649_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6649_last = a6649_last + real_178[l];
    }
    const Real x6650 = a6649_last + x5514;
    Real a6652_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6651 = magnitude(real_123[l]);
        a6652_last = maximum(a6652_last, a6651);
    }
    const Real x6653 = a6652_last + x6063;
    const Real x6654 = x6653 + 30.0;
    const Real x6655 = x6650 * x6654;
    const Real x6656 = x6655 + x6648;
    // snow_ground._tolerance, snow_ground._solution
    Mask a6671_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6657 = real_120[l] + x6656;
        const Real a6658 = a6657 * 7.105427357601002e-15;
        const Real a6659 = a6658 * 8.0;
        const Real a6669 = magnitude(real_316[l]);
        const Mask a6670 = (a6669 <= a6659);
        a6671_last = (a6671_last & a6670);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a6674_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_257[l];
        const Mask a6631 = (real_257[l] < real_239[l]);
        const Mask a6632 = (real_257[l] > real_265[l]);
        const Mask a6633 = (a6631 & a6632);
        const Real a6634 = select(a6633, real_320[l], 1.0);
        const Real a6635 = 1 / a6634;
        const Real a6660 = real_261[l] * 8.0;
        const Real a6661 = 2094000.0 * real_326[l];
        const Real a6662 = a6661 + 333500000.0;
        const Real a6663 = a6662 / a6634;
        const Real a6664 = 2094000.0 * real_257[l];
        const Real a6665 = real_10[l] + a6664;
        const Real a6666 = select(a6633, a6663, 0.0);
        const Real a6667 = a6665 + a6666;
        const Real a6668 = select(a6633, a6635, 0.0);
        const Real a6672 = magnitude(real_319[l]);
        const Mask a6673 = (a6672 <= a6660);
        a6674_last = (a6674_last & a6673);
        mask_347[l] = a6633;
        real_269[l] = a6667;
        real_325[l] = a6668;
    }
    // snow_ground._solution
    const Mask x6675 = (a6671_last & a6674_last);
    // snow_skin.skin_flux
    const Real x6755 = w6078 + 273.15;
    const Real x6756 = w6078 - x1217;
    // calm_air.coefficient
    const Real x6760 = x6756 * x1189;
    const Real x6761 = -x6760;
    // calm_air.limited_richardson
    const Mask x6768 = (x6761 > 0.0);
    const Real x6769 = select(x6768, x6760, 0.0);
    const Real x6773 = x6769 * x1343;
    const Real x6774 = -x6773;
    const Real x6779 = expm1(x6774);
    const Real x6780 = x6779 + 1.0;
    const Real x6784 = x6779 + 2.0;
    const Real x6785 = x6779 / x6784;
    const Real x6791 = numbers[LAYERS + 2] * x6785;
    const Real x6797 = select(x6768, x6791, x6760);
    const Real x6798 = -x6797;
    // calm_air.coefficient
    const Mask x6800 = (x6798 > 0.0);
    const Real x6801 = select(x6800, x6797, 0.0);
    const Real x6804 = x6801 * 5.0;
    const Real x6807 = 1.0 - x6804;
    const Real x6808 = sqrt(x6807);
    const Real x6809 = x6808 * 2.0;
    const Real x6811 = x6801 * 15.0;
    const Real x6814 = x6811 * x6808;
    const Real x6820 = 1.0 - x6814;
    const Real x6821 = 1 / x6820;
    const Real x6822 = x6821 * x6821;
    const Real x6827 = select(x6800, 0.0, x6797);
    const Mask x6830 = (x6827 > 1e-30);
    const Mask x6831 = (x6827 < 1e-30);
    const Real x6832 = select(x6831, 1e-30, x6827);
    const Real x6835 = sqrt(x6832);
    const Real x6836 = x6835 * 2.0;
    const Real x6839 = select(x6830, x6835, 0.0);
    const Real x6842 = x1199 * x6839;
    const Real x6847 = x6842 + 1.0;
    const Real x6848 = 1 / x6847;
    const Real x6849 = x6848 * x6848;
    const Real x6853 = x6827 * 15.0;
    const Real x6856 = x6853 * x6848;
    const Real x6863 = x6856 + 1.0;
    const Real x6864 = select(x6800, x6821, x6863);
    const Real x6867 = x1178 * x6864;
    // snow_skin.skin_flux
    const Real x6872 = x258 * x6867;
    const Real x6876 = x6755 * 461.0;
    const Real x6877 = 2830000.0 / x6876;
    const Real x6878 = w6078 / 273.15;
    const Real x6879 = x6878 * x6877;
    const Real x6880 = exp(x6879);
    const Real x6881 = x6880 * 611.0;
    const Real x6882 = x6881 * 0.378;
    const Real x6883 = forcing[3] - x6882;
    const Real x6884 = x6881 * 0.622;
    const Real x6885 = x6884 / x6883;
    const Real x6889 = x6885 - forcing[2];
    const Real x6891 = x6872 * 1004.5;
    const Real x6893 = x6891 + numbers[LAYERS + 4];
    const Real x6896 = x6755 * x6755;
    const Real x6897 = x6896 * x6755;
    const Real x6898 = x5605 * x6897;
    const Real x6900 = x6872 * x6889;
    const Real x6904 = x6893 * x6756;
    const Real x6908 = x6898 * x6755;
    const Real x6910 = x1215 - x6908;
    const Real x6912 = x6910 - x6904;
    const Real x6914 = 2830000.0 * x6900;
    const Real x6916 = x6912 - x6914;
    // snow_skin.skin_of
    const Real x6918 = w6078 - real_123[0];
    const Real x6920 = x1117 * x6918;
    const Real x6925 = x6916 - x6920;
    const Real x6927 = x6925 / w6081;
    const Real x6929 = w6078 + x6927;
    const Real x6930 = select(w6082, 0.0, x6929);
    const Real x6932 = x6930 - real_123[0];
    const Mask x6941 = (real_123[0] < 0.0);
    // snow_ground.advance_snow_ground, retention.at, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6696 = (real_257[l] >= real_239[l]);
        const Real a6697 = select(a6696, real_239[l], real_265[l]);
        const Real a6699 = select(mask_347[l], real_257[l], a6697);
        const Real a6701 = a6699 - numbers[l + 15 * LAYERS + 54];
        const Real a6703 = a6701 / real_266[l];
        const Mask a6707 = (a6703 < 1e-12);
        const Real a6708 = select(a6707, 1e-12, a6703);
        const Real a6710 = log(a6708);
        const Real a6712 = numbers[l + LAYERS + 47] * a6710;
        const Real a6716 = numbers[l + 16 * LAYERS + 54] - a6712;
        const Mask a6718 = (a6716 > 16.11809565095832);
        const Real a6719 = select(a6718, 16.11809565095832, a6716);
        const Real a6721 = exp(a6719);
        const Real a6725 = a6721 * 0.008034787106446777;
        const Real a6729 = a6725 + numbers[l + 6 * LAYERS + 47];
        const Real a6730 = -a6729;
        const Real a6733 = select(mask_347[l], a6730, real_326[l]);
        mask_348[l] = a6696;
        real_319[l] = a6699;
        real_320[l] = a6703;
        mask_349[l] = a6707;
        real_261[l] = a6708;
        real_322[l] = a6710;
        mask_350[l] = a6718;
        real_321[l] = a6721;
        real_318[l] = a6733;
    }
    // snow_ground._residuals
    const Real x6957 = real_123[4] - real_318[0];
    // enthalpy._drop_from_above
    real_265[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_265[l + 1] = real_318[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_317[l] = real_318[l + 1];
    real_317[LAYERS - 1] = real_of(0.0);
    // snow_ground._direction
    for (int l = 0; l < 4; ++l) real_316[l] = real_178[l];
    real_316[4] = real_of(0.0);
    real_120[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_120[l + 1] = real_178[l];
    const Real x7033 = seconds * w6080;
    const Real x7038 = x5517 * real_122[4];
    const Real x7047 = -x5514;
    // snow_ground._residuals, snow_ground._direction
    for (int l = 0; l < 4; ++l) {
        const Real a6950 = real_123[l] - real_123[l + 1];
        const Real a7036 = real_178[l] * real_122[l];
        const Real a7037 = -a7036;
        const Real a7045 = real_178[l] * real_122[l + 1];
        const Real a7046 = -a7045;
        real_127[l] = a6950;
        real_125[l] = a7037;
        real_351[l] = a7046;
    }
    // snow_ground._direction
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7040 = -real_258[l + 1];
        const Real a7048 = -real_278[l];
        real_219[l] = a7040;
        real_220[l] = a7048;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_330[l] = real_125[l];
    real_330[4] = x7038;
    for (int l = 0; l < LAYERS - 1; ++l) real_330[l + 5] = real_219[l];
    // snow_layers.warmth, snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a6738 = real_107[l] * real_107[l];
        const Real a6742 = real_104[l] * real_104[l];
        const Real a7031 = real_316[l] + real_120[l];
        const Real a7032 = a7031 + in_row(l, 4, x5514);
        const Real a7034 = a7032 - in_row(l, 0, x7033);
        const Real a7041 = real_122[l] * a7034;
        const Real a7042 = a7041 + 1.0;
        real_327[l] = a6738;
        real_340[l] = a6742;
        real_339[l] = a7042;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6981 = 2094000.0 * real_319[l];
        const Real a6983 = real_10[l] + a6981;
        const Real a6997 = real_318[l] - real_265[l];
        const Real a7010 = real_318[l] - real_317[l];
        const Real a7043 = real_269[l] + real_215[l];
        const Real a7044 = a7043 + real_278[l];
        real_259[l] = a6983;
        real_264[l] = a6997;
        real_344[l] = a7010;
        real_343[l] = a7044;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_335[l] = real_339[l];
    for (int l = 0; l < LAYERS; ++l) real_335[l + 5] = real_343[l];
    for (int l = 0; l < 4; ++l) real_329[l] = real_351[l];
    real_329[4] = x7047;
    for (int l = 0; l < LAYERS - 1; ++l) real_329[l + 5] = real_220[l];
    // tridiagonal.jvp
    real_332[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_332[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_331[l] = real_of(0.0);
    real_331[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7089 = select(x5512, w6078, 0.0);
    const Real x7091 = select(x5512, w6079, 0.0);
    const Real x7093 = real_123[4] - real_326[0];
    const Real x7095 = x1112 * x7093;
    const Real x7100 = select(x5512, x7095, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7087 = select(x6675, real_326[l], NOT_A_NUMBER);
        const Real a7102 = a7087 + 273.15;
        after[l] = a7102;
        real_343[l] = a7087;
        real_317[l] = a7102;
    }
    // ground_heat.heat
    const Real x7105 = x5319 - real_317[0];
    // snow_skin.skin_flux
    const Real x7154 = x7089 + 273.15;
    after[3 * LAYERS + 31] = x7154;
    const Real x7155 = x7089 - x1217;
    // calm_air.coefficient
    const Real x7159 = x7155 * x1189;
    const Real x7160 = -x7159;
    // calm_air.limited_richardson
    const Mask x7167 = (x7160 > 0.0);
    const Real x7168 = select(x7167, x7159, 0.0);
    const Real x7172 = x7168 * x1343;
    const Real x7173 = -x7172;
    const Real x7178 = expm1(x7173);
    const Real x7179 = x7178 + 1.0;
    const Real x7183 = x7178 + 2.0;
    const Real x7184 = x7178 / x7183;
    const Real x7190 = numbers[LAYERS + 2] * x7184;
    const Real x7196 = select(x7167, x7190, x7159);
    const Real x7197 = -x7196;
    // calm_air.coefficient
    const Mask x7199 = (x7197 > 0.0);
    const Real x7200 = select(x7199, x7196, 0.0);
    const Real x7203 = x7200 * 5.0;
    const Real x7206 = 1.0 - x7203;
    const Real x7207 = sqrt(x7206);
    const Real x7208 = x7207 * 2.0;
    const Real x7210 = x7200 * 15.0;
    const Real x7213 = x7210 * x7207;
    const Real x7219 = 1.0 - x7213;
    const Real x7220 = 1 / x7219;
    const Real x7221 = x7220 * x7220;
    const Real x7226 = select(x7199, 0.0, x7196);
    const Mask x7229 = (x7226 > 1e-30);
    const Mask x7230 = (x7226 < 1e-30);
    const Real x7231 = select(x7230, 1e-30, x7226);
    const Real x7234 = sqrt(x7231);
    const Real x7235 = x7234 * 2.0;
    const Real x7238 = select(x7229, x7234, 0.0);
    const Real x7241 = x1199 * x7238;
    const Real x7246 = x7241 + 1.0;
    const Real x7247 = 1 / x7246;
    const Real x7248 = x7247 * x7247;
    const Real x7252 = x7226 * 15.0;
    const Real x7255 = x7252 * x7247;
    const Real x7262 = x7255 + 1.0;
    const Real x7263 = select(x7199, x7220, x7262);
    const Real x7266 = x1178 * x7263;
    // snow_skin.skin_flux
    const Real x7271 = x258 * x7266;
    const Real x7275 = x7154 * 461.0;
    const Real x7277 = 2830000.0 / x7275;
    const Real x7281 = x7089 / 273.15;
    const Real x7283 = x7281 * x7277;
    const Real x7287 = exp(x7283);
    const Real x7289 = x7287 * 611.0;
    const Real x7291 = x7289 * 0.378;
    const Real x7293 = forcing[3] - x7291;
    const Real x7295 = x7289 * 0.622;
    const Real x7297 = x7295 / x7293;
    const Real x7301 = x7297 - forcing[2];
    const Real x7303 = x7271 * 1004.5;
    const Real x7305 = x7303 + numbers[LAYERS + 4];
    const Real x7307 = x7154 * x7154;
    const Real x7310 = x7307 * x7154;
    const Real x7314 = x5605 * x7310;
    const Real x7318 = x7271 * x7301;
    const Real x7322 = x7305 * x7155;
    const Real x7326 = x7314 * x7154;
    const Real x7330 = x1215 - x7326;
    const Real x7332 = x7330 - x7322;
    const Real x7334 = 2830000.0 * x7318;
    const Real x7336 = x7332 - x7334;
    // layered_snow.close_snow
    const Real x7338 = seconds * x7318;
    const Real x7340 = x1122 * x7338;
    const Real x7346 = select(x5512, x7340, 0.0);
    const Real x7347 = -x7346;
    // snow_water.with_vapour_exchange
    const Mask x7349 = (x7347 < 0.0);
    const Real x7350 = select(x7349, 0.0, x7346);
    const Real x7351 = -x7350;
    const Mask x7354 = (x7346 < 0.0);
    const Real x7355 = select(x7354, 0.0, x7346);
    const Mask x7359 = (x1033 > 0.0);
    const Real x7360 = select(x7359, x1033, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7117 = x1122 * real_324[l];
        const Real a7123 = select(x5512, a7117, 0.0);
        const Real a7126 = a7123 / 333500.0;
        const Real a7127 = -a7126;
        const Mask a7129 = (a7127 < 0.0);
        const Real a7130 = select(a7129, 0.0, a7126);
        const Real a7131 = -a7130;
        const Mask a7133 = (a7131 > real_106[l]);
        const Real a7134 = select(a7133, real_106[l], a7131);
        const Real a7136 = real_106[l] - a7134;
        const Mask a7138 = (real_110[l] > 0.0);
        const Real a7139 = select(a7138, real_110[l], 1.0);
        const Real a7141 = a7136 / a7139;
        const Mask a7145 = (a7141 > 1.0);
        const Real a7146 = select(a7145, 1.0, a7141);
        const Real a7148 = select(a7138, a7146, 0.0);
        const Real a7150 = a7148 * real_90[l];
        real_339[l] = a7123;
        mask_352[l] = a7129;
        mask_353[l] = a7133;
        mask_354[l] = a7138;
        real_120[l] = a7139;
        real_316[l] = a7141;
        mask_355[l] = a7145;
        real_122[l] = a7148;
        real_328[l] = a7150;
    }
    // snow_water.with_vapour_exchange
    const Real x7362 = select(x7359, real_339[0], 0.0);
    const Real x7363 = -x7362;
    // snow_layers.liquid_water
    const Real x7365 = real_339[0] / 333500.0;
    const Real x7366 = -x7365;
    const Mask x7368 = (x7366 < 0.0);
    const Real x7369 = select(x7368, 0.0, x7365);
    const Real x7370 = -x7369;
    const Mask x7372 = (x7370 > x1033);
    const Real x7373 = select(x7372, x1033, x7370);
    // snow_water.with_vapour_exchange
    const Real x7375 = x1033 - x7373;
    const Mask x7377 = (x7351 > x7375);
    const Real x7378 = select(x7377, x7375, x7351);
    const Real x7380 = x7378 - x7355;
    const Mask x7382 = (x7375 > 0.0);
    // snow_layers.warmth
    const Real x7383 = x7360 * 2106.0;
    const Real x7385 = 1 / x7383;
    const Real x7386 = x7385 * x7385;
    const Real x7390 = x7360 * 4218.0;
    const Real x7392 = 1 / x7390;
    const Real x7393 = x7392 * x7392;
    const Real x7397 = x7360 * 333500.0;
    const Real x7399 = x7362 + x7397;
    const Real x7400 = -x7399;
    const Mask x7402 = (x7363 < 0.0);
    const Mask x7403 = (x7400 > 0.0);
    const Real x7404 = x7362 * x7385;
    const Real x7409 = x7399 * x7392;
    const Real x7414 = select(x7403, x7409, 0.0);
    const Real x7417 = select(x7402, x7404, x7414);
    const Real x7418 = -x7417;
    // snow_water.with_vapour_exchange
    const Mask x7420 = (x7418 > 0.0);
    const Real x7421 = select(x7420, 0.0, x7417);
    const Real x7424 = x7421 * 2106.0;
    const Real x7427 = x7380 * x7424;
    const Real x7433 = select(x7382, x7375, 1.0);
    const Real x7435 = x7380 / x7433;
    const Real x7439 = 1.0 - x7435;
    const Real x7442 = x7350 + x7378;
    const Real x7443 = -x7442;
    const Real x7445 = x1033 - x7380;
    const Real x7447 = x7427 - real_339[0];
    const Real x7449 = real_328[0] * x7439;
    const Real x7454 = select(x7382, x7449, real_328[0]);
    const Real x7456 = x7378 / x7360;
    const Real x7460 = 1.0 - x7456;
    const Real x7462 = real_105[0] * x7460;
    const Mask x7467 = (real_91[1] > 0.0);
    const Real x7468 = select(x7467, real_91[1], 1.0);
    const Real x7470 = select(x7467, real_339[1], 0.0);
    const Real x7471 = -x7470;
    // snow_layers.liquid_water
    const Real x7473 = real_339[1] / 333500.0;
    const Real x7474 = -x7473;
    const Mask x7476 = (x7474 < 0.0);
    const Real x7477 = select(x7476, 0.0, x7473);
    const Real x7478 = -x7477;
    const Mask x7480 = (x7478 > real_91[1]);
    const Real x7481 = select(x7480, real_91[1], x7478);
    // snow_water.with_vapour_exchange
    const Real x7483 = real_91[1] - x7481;
    const Mask x7485 = (x7443 > x7483);
    const Real x7486 = select(x7485, x7483, x7443);
    const Mask x7488 = (x7483 > 0.0);
    // snow_layers.warmth
    const Real x7489 = x7468 * 2106.0;
    const Real x7491 = 1 / x7489;
    const Real x7492 = x7491 * x7491;
    const Real x7496 = x7468 * 4218.0;
    const Real x7498 = 1 / x7496;
    const Real x7499 = x7498 * x7498;
    const Real x7503 = x7468 * 333500.0;
    const Real x7505 = x7470 + x7503;
    const Real x7506 = -x7505;
    const Mask x7508 = (x7471 < 0.0);
    const Mask x7509 = (x7506 > 0.0);
    const Real x7510 = x7470 * x7491;
    const Real x7515 = x7505 * x7498;
    const Real x7520 = select(x7509, x7515, 0.0);
    const Real x7523 = select(x7508, x7510, x7520);
    const Real x7524 = -x7523;
    // snow_water.with_vapour_exchange
    const Mask x7526 = (x7524 > 0.0);
    const Real x7527 = select(x7526, 0.0, x7523);
    const Real x7530 = x7527 * 2106.0;
    const Real x7533 = x7486 * x7530;
    const Real x7539 = select(x7488, x7483, 1.0);
    const Real x7541 = x7486 / x7539;
    const Real x7545 = 1.0 - x7541;
    const Real x7547 = x7380 + x7486;
    const Real x7549 = x7442 + x7486;
    const Real x7550 = -x7549;
    const Real x7553 = real_91[1] - x7486;
    const Real x7555 = x7533 - real_339[1];
    const Real x7557 = real_328[1] * x7545;
    const Real x7562 = select(x7488, x7557, real_328[1]);
    const Real x7564 = x7486 / x7468;
    const Real x7568 = 1.0 - x7564;
    const Real x7570 = real_105[1] * x7568;
    const Mask x7575 = (real_91[2] > 0.0);
    const Real x7576 = select(x7575, real_91[2], 1.0);
    const Real x7578 = select(x7575, real_339[2], 0.0);
    const Real x7579 = -x7578;
    // snow_layers.liquid_water
    const Real x7581 = real_339[2] / 333500.0;
    const Real x7582 = -x7581;
    const Mask x7584 = (x7582 < 0.0);
    const Real x7585 = select(x7584, 0.0, x7581);
    const Real x7586 = -x7585;
    const Mask x7588 = (x7586 > real_91[2]);
    const Real x7589 = select(x7588, real_91[2], x7586);
    // snow_water.with_vapour_exchange
    const Real x7591 = real_91[2] - x7589;
    const Mask x7593 = (x7550 > x7591);
    const Real x7594 = select(x7593, x7591, x7550);
    const Mask x7596 = (x7591 > 0.0);
    // snow_layers.warmth
    const Real x7597 = x7576 * 2106.0;
    const Real x7599 = 1 / x7597;
    const Real x7600 = x7599 * x7599;
    const Real x7604 = x7576 * 4218.0;
    const Real x7606 = 1 / x7604;
    const Real x7607 = x7606 * x7606;
    const Real x7611 = x7576 * 333500.0;
    const Real x7613 = x7578 + x7611;
    const Real x7614 = -x7613;
    const Mask x7616 = (x7579 < 0.0);
    const Mask x7617 = (x7614 > 0.0);
    const Real x7618 = x7578 * x7599;
    const Real x7623 = x7613 * x7606;
    const Real x7628 = select(x7617, x7623, 0.0);
    const Real x7631 = select(x7616, x7618, x7628);
    const Real x7632 = -x7631;
    // snow_water.with_vapour_exchange
    const Mask x7634 = (x7632 > 0.0);
    const Real x7635 = select(x7634, 0.0, x7631);
    const Real x7638 = x7635 * 2106.0;
    const Real x7641 = x7594 * x7638;
    const Real x7647 = select(x7596, x7591, 1.0);
    const Real x7649 = x7594 / x7647;
    const Real x7653 = 1.0 - x7649;
    const Real x7655 = x7547 + x7594;
    const Real x7657 = x7549 + x7594;
    const Real x7658 = -x7657;
    const Real x7661 = real_91[2] - x7594;
    const Real x7663 = x7641 - real_339[2];
    const Real x7665 = real_328[2] * x7653;
    const Real x7670 = select(x7596, x7665, real_328[2]);
    const Real x7672 = x7594 / x7576;
    const Real x7676 = 1.0 - x7672;
    const Real x7678 = real_105[2] * x7676;
    const Mask x7683 = (real_91[3] > 0.0);
    const Real x7684 = select(x7683, real_91[3], 1.0);
    const Real x7686 = select(x7683, real_339[3], 0.0);
    const Real x7687 = -x7686;
    // snow_layers.liquid_water
    const Real x7689 = real_339[3] / 333500.0;
    const Real x7690 = -x7689;
    const Mask x7692 = (x7690 < 0.0);
    const Real x7693 = select(x7692, 0.0, x7689);
    const Real x7694 = -x7693;
    const Mask x7696 = (x7694 > real_91[3]);
    const Real x7697 = select(x7696, real_91[3], x7694);
    // snow_water.with_vapour_exchange
    const Real x7699 = real_91[3] - x7697;
    const Mask x7701 = (x7658 > x7699);
    const Real x7702 = select(x7701, x7699, x7658);
    const Mask x7704 = (x7699 > 0.0);
    // snow_layers.warmth
    const Real x7705 = x7684 * 2106.0;
    const Real x7707 = 1 / x7705;
    const Real x7708 = x7707 * x7707;
    const Real x7712 = x7684 * 4218.0;
    const Real x7714 = 1 / x7712;
    const Real x7715 = x7714 * x7714;
    const Real x7719 = x7684 * 333500.0;
    const Real x7721 = x7686 + x7719;
    const Real x7722 = -x7721;
    const Mask x7724 = (x7687 < 0.0);
    const Mask x7725 = (x7722 > 0.0);
    const Real x7726 = x7686 * x7707;
    const Real x7731 = x7721 * x7714;
    const Real x7736 = select(x7725, x7731, 0.0);
    const Real x7739 = select(x7724, x7726, x7736);
    const Real x7740 = -x7739;
    // snow_water.with_vapour_exchange
    const Mask x7742 = (x7740 > 0.0);
    const Real x7743 = select(x7742, 0.0, x7739);
    const Real x7746 = x7743 * 2106.0;
    const Real x7749 = x7702 * x7746;
    const Real x7755 = select(x7704, x7699, 1.0);
    const Real x7757 = x7702 / x7755;
    const Real x7761 = 1.0 - x7757;
    const Real x7763 = x7655 + x7702;
    const Real x7765 = x7657 + x7702;
    const Real x7766 = -x7765;
    const Real x7769 = real_91[3] - x7702;
    const Real x7771 = x7749 - real_339[3];
    const Real x7773 = real_328[3] * x7761;
    const Real x7778 = select(x7704, x7773, real_328[3]);
    const Real x7780 = x7702 / x7684;
    const Real x7784 = 1.0 - x7780;
    const Real x7786 = real_105[3] * x7784;
    const Mask x7791 = (real_91[4] > 0.0);
    const Real x7792 = select(x7791, real_91[4], 1.0);
    const Real x7794 = select(x7791, real_339[4], 0.0);
    const Real x7795 = -x7794;
    // snow_layers.liquid_water
    const Real x7797 = real_339[4] / 333500.0;
    const Real x7798 = -x7797;
    const Mask x7800 = (x7798 < 0.0);
    const Real x7801 = select(x7800, 0.0, x7797);
    const Real x7802 = -x7801;
    const Mask x7804 = (x7802 > real_91[4]);
    const Real x7805 = select(x7804, real_91[4], x7802);
    // snow_water.with_vapour_exchange
    const Real x7807 = real_91[4] - x7805;
    const Mask x7809 = (x7766 > x7807);
    const Real x7810 = select(x7809, x7807, x7766);
    const Mask x7812 = (x7807 > 0.0);
    // snow_layers.warmth
    const Real x7813 = x7792 * 2106.0;
    const Real x7815 = 1 / x7813;
    const Real x7816 = x7815 * x7815;
    const Real x7820 = x7792 * 4218.0;
    const Real x7822 = 1 / x7820;
    const Real x7823 = x7822 * x7822;
    const Real x7827 = x7792 * 333500.0;
    const Real x7829 = x7794 + x7827;
    const Real x7830 = -x7829;
    const Mask x7832 = (x7795 < 0.0);
    const Mask x7833 = (x7830 > 0.0);
    const Real x7834 = x7794 * x7815;
    const Real x7839 = x7829 * x7822;
    const Real x7844 = select(x7833, x7839, 0.0);
    const Real x7847 = select(x7832, x7834, x7844);
    const Real x7848 = -x7847;
    // snow_water.with_vapour_exchange
    const Mask x7850 = (x7848 > 0.0);
    const Real x7851 = select(x7850, 0.0, x7847);
    const Real x7854 = x7851 * 2106.0;
    const Real x7857 = x7810 * x7854;
    const Real x7863 = select(x7812, x7807, 1.0);
    const Real x7865 = x7810 / x7863;
    const Real x7869 = 1.0 - x7865;
    const Real x7871 = x7763 + x7810;
    const Real x7874 = real_91[4] - x7810;
    const Real x7876 = x7857 - real_339[4];
    const Real x7878 = real_328[4] * x7869;
    const Real x7883 = select(x7812, x7878, real_328[4]);
    const Real x7885 = x7810 / x7792;
    const Real x7889 = 1.0 - x7885;
    const Real x7891 = real_105[4] * x7889;
    // snow_water.<genexpr>
    real_339[0] = x7445;
    real_339[1] = x7553;
    real_339[2] = x7661;
    real_339[3] = x7769;
    real_339[4] = x7874;
    real_91[0] = x7447;
    real_91[1] = x7555;
    real_91[2] = x7663;
    real_91[3] = x7771;
    real_91[4] = x7876;
    real_110[0] = x7454;
    real_110[1] = x7562;
    real_110[2] = x7670;
    real_110[3] = x7778;
    real_110[4] = x7883;
    real_106[0] = x7462;
    real_106[1] = x7570;
    real_106[2] = x7678;
    real_106[3] = x7786;
    real_106[4] = x7891;
    // snow_layers.liquid_water
    const Real x7904 = real_91[0] / 333500.0;
    const Mask x7906 = (x7904 < 0.0);
    const Real x7907 = select(x7906, 0.0, x7904);
    const Mask x7909 = (x7907 > real_339[0]);
    const Real x7910 = select(x7909, real_339[0], x7907);
    // snow_water.percolated
    const Real x7912 = real_339[0] - x7910;
    const Mask x7914 = (x7912 > 0.0);
    const Real x7915 = select(x7914, x7912, 1.0);
    const Real x7917 = x7912 / x7915;
    const Mask x7921 = (x7917 > 1.0);
    const Real x7922 = select(x7921, 1.0, x7917);
    const Real x7924 = select(x7914, x7922, 0.0);
    const Real x7926 = x7924 * real_110[0];
    const Real x7930 = x7912 / 917.0;
    const Mask x7932 = (x7926 < x7930);
    const Real x7933 = select(x7932, x7930, x7926);
    // snow_properties.held_by_pores
    const Real x7935 = numbers[LAYERS + 21] * 1000.0;
    // snow_properties._pores
    const Real x7937 = x7933 - x7930;
    const Mask x7939 = (x7937 < 0.0);
    const Real x7940 = select(x7939, 0.0, x7937);
    // snow_properties.held_by_pores
    const Real x7942 = x7935 * x7940;
    // snow_water.percolated
    const Real x7946 = x7910 - x7942;
    const Mask x7948 = (x7946 < 0.0);
    const Real x7949 = select(x7948, 0.0, x7946);
    const Mask x7951 = (x7910 > 0.0);
    const Real x7952 = select(x7951, x7910, 1.0);
    const Real x7954 = x7949 / x7952;
    const Real x7958 = real_91[0] * x7954;
    const Real x7962 = select(x7951, x7958, 0.0);
    const Mask x7964 = (real_339[0] > 0.0);
    const Real x7965 = select(x7964, real_339[0], 1.0);
    const Real x7967 = x7949 / x7965;
    const Real x7971 = real_339[0] - x7949;
    const Real x7973 = real_91[0] - x7962;
    const Real x7975 = 1.0 - x7967;
    const Real x7977 = real_106[0] * x7975;
    const Real x7982 = real_339[1] + x7949;
    const Real x7984 = real_91[1] + x7962;
    // snow_layers.liquid_water
    const Real x7986 = x7984 / 333500.0;
    const Mask x7988 = (x7986 < 0.0);
    const Real x7989 = select(x7988, 0.0, x7986);
    const Mask x7991 = (x7989 > x7982);
    const Real x7992 = select(x7991, x7982, x7989);
    // snow_water.percolated
    const Real x7994 = x7982 - x7992;
    // snow_layers.liquid_water
    const Real x7996 = real_91[1] / 333500.0;
    const Mask x7998 = (x7996 < 0.0);
    const Real x7999 = select(x7998, 0.0, x7996);
    const Mask x8001 = (x7999 > real_339[1]);
    const Real x8002 = select(x8001, real_339[1], x7999);
    // snow_water.percolated
    const Real x8004 = real_339[1] - x8002;
    const Mask x8006 = (x8004 > 0.0);
    const Real x8007 = select(x8006, x8004, 1.0);
    const Real x8009 = x7994 / x8007;
    const Mask x8013 = (x8009 > 1.0);
    const Real x8014 = select(x8013, 1.0, x8009);
    const Real x8016 = select(x8006, x8014, 0.0);
    const Real x8018 = x8016 * real_110[1];
    const Real x8022 = x7994 / 917.0;
    const Mask x8024 = (x8018 < x8022);
    const Real x8025 = select(x8024, x8022, x8018);
    // snow_properties._pores
    const Real x8027 = x8025 - x8022;
    const Mask x8029 = (x8027 < 0.0);
    const Real x8030 = select(x8029, 0.0, x8027);
    // snow_properties.held_by_pores
    const Real x8032 = x7935 * x8030;
    // snow_water.percolated
    const Real x8036 = x7992 - x8032;
    const Mask x8038 = (x8036 < 0.0);
    const Real x8039 = select(x8038, 0.0, x8036);
    const Mask x8041 = (x7992 > 0.0);
    const Real x8042 = select(x8041, x7992, 1.0);
    const Real x8044 = x8039 / x8042;
    const Real x8048 = x7984 * x8044;
    const Real x8052 = select(x8041, x8048, 0.0);
    const Mask x8054 = (x7982 > 0.0);
    const Real x8055 = select(x8054, x7982, 1.0);
    const Real x8057 = x8039 / x8055;
    const Real x8061 = x7982 - x8039;
    const Real x8063 = x7984 - x8052;
    const Real x8065 = 1.0 - x8057;
    const Real x8067 = real_106[1] * x8065;
    const Real x8072 = real_339[2] + x8039;
    const Real x8074 = real_91[2] + x8052;
    // snow_layers.liquid_water
    const Real x8076 = x8074 / 333500.0;
    const Mask x8078 = (x8076 < 0.0);
    const Real x8079 = select(x8078, 0.0, x8076);
    const Mask x8081 = (x8079 > x8072);
    const Real x8082 = select(x8081, x8072, x8079);
    // snow_water.percolated
    const Real x8084 = x8072 - x8082;
    // snow_layers.liquid_water
    const Real x8086 = real_91[2] / 333500.0;
    const Mask x8088 = (x8086 < 0.0);
    const Real x8089 = select(x8088, 0.0, x8086);
    const Mask x8091 = (x8089 > real_339[2]);
    const Real x8092 = select(x8091, real_339[2], x8089);
    // snow_water.percolated
    const Real x8094 = real_339[2] - x8092;
    const Mask x8096 = (x8094 > 0.0);
    const Real x8097 = select(x8096, x8094, 1.0);
    const Real x8099 = x8084 / x8097;
    const Mask x8103 = (x8099 > 1.0);
    const Real x8104 = select(x8103, 1.0, x8099);
    const Real x8106 = select(x8096, x8104, 0.0);
    const Real x8108 = x8106 * real_110[2];
    const Real x8112 = x8084 / 917.0;
    const Mask x8114 = (x8108 < x8112);
    const Real x8115 = select(x8114, x8112, x8108);
    // snow_properties._pores
    const Real x8117 = x8115 - x8112;
    const Mask x8119 = (x8117 < 0.0);
    const Real x8120 = select(x8119, 0.0, x8117);
    // snow_properties.held_by_pores
    const Real x8122 = x7935 * x8120;
    // snow_water.percolated
    const Real x8126 = x8082 - x8122;
    const Mask x8128 = (x8126 < 0.0);
    const Real x8129 = select(x8128, 0.0, x8126);
    const Mask x8131 = (x8082 > 0.0);
    const Real x8132 = select(x8131, x8082, 1.0);
    const Real x8134 = x8129 / x8132;
    const Real x8138 = x8074 * x8134;
    const Real x8142 = select(x8131, x8138, 0.0);
    const Mask x8144 = (x8072 > 0.0);
    const Real x8145 = select(x8144, x8072, 1.0);
    const Real x8147 = x8129 / x8145;
    const Real x8151 = x8072 - x8129;
    const Real x8153 = x8074 - x8142;
    const Real x8155 = 1.0 - x8147;
    const Real x8157 = real_106[2] * x8155;
    const Real x8162 = real_339[3] + x8129;
    const Real x8164 = real_91[3] + x8142;
    // snow_layers.liquid_water
    const Real x8166 = x8164 / 333500.0;
    const Mask x8168 = (x8166 < 0.0);
    const Real x8169 = select(x8168, 0.0, x8166);
    const Mask x8171 = (x8169 > x8162);
    const Real x8172 = select(x8171, x8162, x8169);
    // snow_water.percolated
    const Real x8174 = x8162 - x8172;
    // snow_layers.liquid_water
    const Real x8176 = real_91[3] / 333500.0;
    const Mask x8178 = (x8176 < 0.0);
    const Real x8179 = select(x8178, 0.0, x8176);
    const Mask x8181 = (x8179 > real_339[3]);
    const Real x8182 = select(x8181, real_339[3], x8179);
    // snow_water.percolated
    const Real x8184 = real_339[3] - x8182;
    const Mask x8186 = (x8184 > 0.0);
    const Real x8187 = select(x8186, x8184, 1.0);
    const Real x8189 = x8174 / x8187;
    const Mask x8193 = (x8189 > 1.0);
    const Real x8194 = select(x8193, 1.0, x8189);
    const Real x8196 = select(x8186, x8194, 0.0);
    const Real x8198 = x8196 * real_110[3];
    const Real x8202 = x8174 / 917.0;
    const Mask x8204 = (x8198 < x8202);
    const Real x8205 = select(x8204, x8202, x8198);
    // snow_properties._pores
    const Real x8207 = x8205 - x8202;
    const Mask x8209 = (x8207 < 0.0);
    const Real x8210 = select(x8209, 0.0, x8207);
    // snow_properties.held_by_pores
    const Real x8212 = x7935 * x8210;
    // snow_water.percolated
    const Real x8216 = x8172 - x8212;
    const Mask x8218 = (x8216 < 0.0);
    const Real x8219 = select(x8218, 0.0, x8216);
    const Mask x8221 = (x8172 > 0.0);
    const Real x8222 = select(x8221, x8172, 1.0);
    const Real x8224 = x8219 / x8222;
    const Real x8228 = x8164 * x8224;
    const Real x8232 = select(x8221, x8228, 0.0);
    const Mask x8234 = (x8162 > 0.0);
    const Real x8235 = select(x8234, x8162, 1.0);
    const Real x8237 = x8219 / x8235;
    const Real x8241 = x8162 - x8219;
    const Real x8243 = x8164 - x8232;
    const Real x8245 = 1.0 - x8237;
    const Real x8247 = real_106[3] * x8245;
    const Real x8252 = real_339[4] + x8219;
    const Real x8254 = real_91[4] + x8232;
    // snow_layers.liquid_water
    const Real x8256 = x8254 / 333500.0;
    const Mask x8258 = (x8256 < 0.0);
    const Real x8259 = select(x8258, 0.0, x8256);
    const Mask x8261 = (x8259 > x8252);
    const Real x8262 = select(x8261, x8252, x8259);
    // snow_water.percolated
    const Real x8264 = x8252 - x8262;
    // snow_layers.liquid_water
    const Real x8266 = real_91[4] / 333500.0;
    const Mask x8268 = (x8266 < 0.0);
    const Real x8269 = select(x8268, 0.0, x8266);
    const Mask x8271 = (x8269 > real_339[4]);
    const Real x8272 = select(x8271, real_339[4], x8269);
    // snow_water.percolated
    const Real x8274 = real_339[4] - x8272;
    const Mask x8276 = (x8274 > 0.0);
    const Real x8277 = select(x8276, x8274, 1.0);
    const Real x8279 = x8264 / x8277;
    const Mask x8283 = (x8279 > 1.0);
    const Real x8284 = select(x8283, 1.0, x8279);
    const Real x8286 = select(x8276, x8284, 0.0);
    const Real x8288 = x8286 * real_110[4];
    const Real x8292 = x8264 / 917.0;
    const Mask x8294 = (x8288 < x8292);
    const Real x8295 = select(x8294, x8292, x8288);
    // snow_properties._pores
    const Real x8297 = x8295 - x8292;
    const Mask x8299 = (x8297 < 0.0);
    const Real x8300 = select(x8299, 0.0, x8297);
    // snow_properties.held_by_pores
    const Real x8302 = x7935 * x8300;
    // snow_water.percolated
    const Real x8306 = x8262 - x8302;
    const Mask x8308 = (x8306 < 0.0);
    const Real x8309 = select(x8308, 0.0, x8306);
    const Mask x8311 = (x8262 > 0.0);
    const Real x8312 = select(x8311, x8262, 1.0);
    const Real x8314 = x8309 / x8312;
    const Real x8318 = x8254 * x8314;
    const Real x8322 = select(x8311, x8318, 0.0);
    const Mask x8324 = (x8252 > 0.0);
    const Real x8325 = select(x8324, x8252, 1.0);
    const Real x8327 = x8309 / x8325;
    const Real x8331 = x8252 - x8309;
    const Real x8333 = x8254 - x8322;
    const Real x8335 = 1.0 - x8327;
    const Real x8337 = real_106[4] * x8335;
    // snow_water.<genexpr>
    real_339[0] = x7971;
    real_339[1] = x8061;
    real_339[2] = x8151;
    real_339[3] = x8241;
    real_339[4] = x8331;
    real_323[0] = x7973;
    real_323[1] = x8063;
    real_323[2] = x8153;
    real_323[3] = x8243;
    real_323[4] = x8333;
    real_113[0] = x7933;
    real_113[1] = x8025;
    real_113[2] = x8115;
    real_113[3] = x8205;
    real_113[4] = x8295;
    real_356[0] = x7977;
    real_356[1] = x8067;
    real_356[2] = x8157;
    real_356[3] = x8247;
    real_356[4] = x8337;
    // layered_snow.close_snow
    const Real x8350 = select(x5512, x1123, 1.0);
    const Real x8352 = x8350 * seconds;
    const Real x8354 = x7871 / x8352;
    const Real x8358 = x8354 * 2830000.0;
    const Real x8360 = select(x5512, x8358, 0.0);
    const Real x8362 = x7336 + x7322;
    const Real x8364 = x7318 * 2830000.0;
    const Real x8365 = x8362 + x8364;
    const Real x8367 = x8365 - x7091;
    const Real x8369 = x8309 + x1219;
    const Real x8428 = x8367 - x8360;
    const Real x8430 = select(x5512, x8428, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x8442 = x7871 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a8444_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_113[l];
        const Mask a8372 = (real_339[l] > 0.0);
        const Real a8373 = select(a8372, real_339[l], 1.0);
        const Real a8375 = real_323[l] / 333500.0;
        const Mask a8377 = (a8375 < 0.0);
        const Real a8378 = select(a8377, 0.0, a8375);
        const Mask a8380 = (a8378 > real_339[l]);
        const Real a8381 = select(a8380, real_339[l], a8378);
        after[3 * LAYERS + 10 + l] = a8381;
        const Real a8383 = select(a8372, real_323[l], 0.0);
        const Real a8385 = a8373 * 2106.0;
        const Real a8387 = 1 / a8385;
        const Real a8388 = a8387 * a8387;
        const Real a8392 = a8373 * 4218.0;
        const Real a8394 = 1 / a8392;
        const Real a8395 = a8394 * a8394;
        const Real a8399 = a8373 * 333500.0;
        const Real a8401 = a8383 - a8399;
        const Mask a8403 = (a8383 < 0.0);
        const Mask a8404 = (a8401 > 0.0);
        const Real a8405 = a8383 * a8387;
        const Real a8410 = a8401 * a8394;
        const Real a8415 = select(a8404, a8410, 0.0);
        const Real a8417 = select(a8403, a8405, a8415);
        const Real a8419 = real_339[l] - a8381;
        after[3 * LAYERS + 5 + l] = a8419;
        const Real a8421 = a8417 + 273.15;
        after[3 * LAYERS + 15 + l] = a8421;
        const Real a8422 = real_356[l] / a8373;
        const Real a8426 = select(a8372, a8422, 0.0);
        after[3 * LAYERS + 25 + l] = a8426;
        a8444_last = a8444_last + a8419;
        mask_357[l] = a8372;
        real_358[l] = a8373;
        mask_359[l] = a8377;
        mask_360[l] = a8380;
        real_361[l] = a8381;
        real_362[l] = a8383;
        real_363[l] = a8387;
        real_364[l] = a8388;
        real_365[l] = a8394;
        real_366[l] = a8395;
        real_367[l] = a8401;
        mask_368[l] = a8403;
        mask_369[l] = a8404;
        real_370[l] = a8419;
        real_371[l] = a8421;
        real_372[l] = a8422;
    }
    // layered_snow_step.layered_snow_step
    const Mask x8445 = (a8444_last > 0.0);
    // air.emission
    const Real x8446 = x7307 * x7307;
    const Real x8449 = x8446 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x8451 = numbers[LAYERS + 19] * x8449;
    // surface_balance.skin_temperature
    const Real x8455 = x5327 * real_317[0];
    const Real x8459 = x5319 + x8455;
    const Real x8461 = x8459 / x5331;
    // surface_balance.emitted
    const Real x8465 = x8461 - x5277;
    const Real x8467 = x5288 * x8465;
    const Real x8471 = x5299 + x8467;
    // layered_snow_step.of_cell
    const Real x8473 = x1122 * x8451;
    const Real x8479 = x1222 * x8471;
    const Real x8484 = x8479 - x8473;
    const Real x8486 = x1122 * numbers[LAYERS + 19];
    const Real x8492 = x1222 * x1287;
    const Real x8497 = x8492 - x8486;
    after[3 * LAYERS + 34] = x8497;
    // layered_snow_step.skin
    const Real x8499 = x8497 * 5.67e-08;
    const Real x8501 = x8484 / x8499;
    const Real x8505 = sqrt(x8501);
    const Real x8506 = x8505 * 2.0;
    const Real x8508 = sqrt(x8505);
    after[3 * LAYERS] = x8508;
    const Real x8509 = x8508 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x8511 = x8369 / 1000.0;
    const Real x8513 = x5024 + x8511;
    after[3 * LAYERS + 2] = x8513;
    Real a8517_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a8515 = real_370[l] + real_361[l];
        a8517_last = a8517_last + a8515;
        real_356[l] = a8515;
    }
    const Real x8519 = a8517_last / 1000.0;
    after[3 * LAYERS + 3] = x8519;
    Real a8521_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a8521_last = a8521_last + real_113[l];
    }
    after[3 * LAYERS + 4] = a8521_last;
    const Mask x8523 = (x57 > 0.0);
    // snow.snow_age
    const Real x8524 = state[3 * LAYERS + 32] + seconds;
    const Real x8525 = select(x8523, 0.0, x8524);
    const Real x8527 = select(x8445, x8525, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x8527;
    // layered_snow_step.of_cell
    const Real x8529 = x1122 * x465;
    const Real x8535 = x1222 * x1276;
    const Real x8540 = x8535 - x8529;
    after[3 * LAYERS + 33] = x8540;
    // snow_free_ground.specific_humidity
    const Real x8542 = 1 / x3447;
    const Real x8543 = x8542 * x8542;
    const Real x8547 = x8542 * 1004.5;
    // snow_free_ground.rate
    const Real x8550 = x3541 + x3550;
    const Real x8552 = x8550 + a3593_last;
    const Real x8554 = x8552 * 1000.0;
    const Real x8556 = x8554 + x3613;
    // snow_free_ground.specific_humidity
    const Real x8558 = x8556 * x8547;
    const Real x8563 = forcing[2] + x8558;
    after[3 * LAYERS + 39] = x8563;
    // layered_snow_step._fluxes
    const Real x8570 = x3623 + x8442;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x8572 = x1222 * 2501000.0;
    const Real x8575 = x1122 * 2830000.0;
    const Real x8578 = x8572 - x8575;
    // layered_snow_step._fluxes
    const Real x8580 = x8570 * x8578;
    // layered_snow_step.sensible_heat
    const Real x8591 = x8461 - x26;
    const Real x8593 = x3447 * x8591;
    // layered_snow_step.precipitation_heat
    const Real x8614 = x8461 - forcing[1];
    const Real x8616 = x2174 * x8614;
    // layered_snow_step._budget
    const Real x8641 = 1.0 - x8497;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a8654_last = real_of(0.0);
    Real a8660_last = real_of(1.0);
    Real a8661_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7111 = 2094000.0 * real_343[l];
        const Real a7113 = a7111 + 333500000.0;
        const Real a8650 = real_257[l] - real_185[l];
        const Real a8653 = real_317[l] - 273.15;
        a8654_last = a8654_last + numbers[l];
        const Real a8654 = a8654_last;
        const Real a3726_2333 = numbers[l] * 0.5;
        const Real a8656 = a8654 - a3726_2333;
        const Mask a8658 = (a8653 >= 0.0);
        const Real a8659 = real_of_mask(a8658);
        a8660_last = a8660_last * a8659;
        const Real a8660 = a8660_last;
        a8661_last = a8661_last + a8660;
        real_326[l] = a7113;
        real_265[l] = a8650;
        real_319[l] = a8653;
        real_269[l] = a8656;
    }
    // diagnostics.crossing_depth
    const Index x8662 = index_of_real(a8661_last);
    const Index x8663 = at_most(x8662, (LAYERS - 1));
    const Index x8664 = x8663 - 1;
    const Index x8665 = at_least(x8664, 0);
    const Real x8666 = pick(real_319, x8665);
    const Real x8668 = pick(real_319, x8663);
    const Real x8670 = pick(real_269, x8665);
    const Real x8672 = pick(real_269, x8663);
    const Mask x8674 = (x8666 > x8668);
    const Real x8675 = x8666 - x8668;
    const Real x8677 = select(x8674, x8675, 1.0);
    const Real x8679 = x8672 - x8670;
    const Real x8681 = x8679 * x8666;
    const Real x8685 = x8681 / x8677;
    const Mask x8690 = (x8662 == 0);
    const Mask x8692 = (x8662 == LAYERS);
    // air.emission
    const Real x8711 = x8508 * x8508;
    const Real x8714 = x8711 * x8711;
    const Real x8717 = x8714 * 5.67e-08;
    // balances._depth
    const Real x8726 = seconds / 2501000000.0;
    const Real x8728 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x8734 = x8578 * 1000.0;
    const Real x8736 = x8580 / x8734;
    // balances.surface_energy_residual
    const Mask x8768 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x8800 = x8519 * 1000.0;
    // snow_layers.spread
    const Mask x8802 = (x8800 > 0.0);
    const Mask x8803 = (a8521_last > 0.0);
    const Mask x8804 = (x8802 & x8803);
    Real a8805_last = real_of(0.0);
    Real a8807_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a8805_last = a8805_last + real_356[l];
        a8807_last = a8807_last + real_113[l];
    }
    const Mask x8808 = (a8805_last > 0.0);
    const Mask x8809 = (a8807_last > 0.0);
    const Mask x8810 = (x8808 & x8809);
    const Mask x8811 = (x8804 & x8810);
    const Real x8812 = select(x8810, a8805_last, 1.0);
    const Real x8814 = x8800 / x8812;
    const Real x8818 = select(x8811, x8814, 0.0);
    const Mask x8820 = ~x8810;
    const Mask x8821 = (x8804 & x8820);
    const Real x8822 = select(x8821, a8521_last, 1.0);
    // snow_layers.<listcomp>
    const Real x8824 = x8822 + 0.5;
    const Real x8825 = 1 / x8824;
    const Real x8826 = x8825 * x8825;
    const Real x8830 = x8825 * 0.1;
    const Real x8833 = x8822 + 1.0;
    const Real x8834 = 1 / x8833;
    const Real x8835 = x8834 * x8834;
    const Real x8838 = x8834 * 0.2;
    const Real x8841 = x8822 + 0.25;
    const Real x8842 = 1 / x8841;
    const Real x8843 = x8842 * x8842;
    const Real x8846 = x8842 * 0.05;
    // snow_layers.layer_shares
    const Real x8849 = x8830 + x8838;
    const Real x8852 = x8849 + x8830;
    const Real x8855 = x8852 + x8846;
    const Real x8858 = 1.0 - x8855;
    real_356[0] = x8830;
    real_356[1] = x8838;
    real_356[2] = x8858;
    real_356[3] = x8830;
    real_356[4] = x8846;
    // snow_layers.spread
    const Mask x8863 = (x8508 > 273.15);
    const Real x8864 = select(x8863, 273.15, x8508);
    // snow_layers.spread, snow_layers.content_of
    Real a8897_last = real_of(0.0);
    Real a8899_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a8861 = select(x8821, real_356[l], 0.0);
        const Real a8866 = select(x8811, real_371[l], 273.15);
        const Real a8868 = x8818 * real_370[l];
        const Real a8872 = a8861 * x8800;
        const Real a8876 = a8868 + a8872;
        const Real a8878 = x8818 * real_361[l];
        const Real a8882 = select(x8821, x8864, a8866);
        const Real a8884 = a8876 * 2106.0;
        const Real a8886 = a8878 * 4218.0;
        const Real a8888 = a8884 + a8886;
        const Real a8890 = a8882 - 273.15;
        const Real a154_2392 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a8897_last = a8897_last + a154_2392;
        a8899_last = a8899_last + state[l + 3 * LAYERS + 20];
        real_113[l] = a8861;
        real_323[l] = a8888;
        real_339[l] = a8890;
    }
    // snow_layers.spread
    const Mask x8900 = (a8897_last > 0.0);
    const Mask x8901 = (a8899_last > 0.0);
    const Mask x8902 = (x8900 & x8901);
    const Mask x8903 = (x153 & x8902);
    const Real x8904 = select(x8902, a8897_last, 1.0);
    const Real x8906 = x149 / x8904;
    const Real x8910 = select(x8903, x8906, 0.0);
    const Mask x8912 = ~x8902;
    const Mask x8913 = (x153 & x8912);
    const Real x8914 = select(x8913, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x8916 = x8914 + 0.5;
    const Real x8917 = 1 / x8916;
    const Real x8918 = x8917 * x8917;
    const Real x8922 = x8917 * 0.1;
    const Real x8925 = x8914 + 1.0;
    const Real x8926 = 1 / x8925;
    const Real x8927 = x8926 * x8926;
    const Real x8930 = x8926 * 0.2;
    const Real x8933 = x8914 + 0.25;
    const Real x8934 = 1 / x8933;
    const Real x8935 = x8934 * x8934;
    const Real x8938 = x8934 * 0.05;
    // snow_layers.layer_shares
    const Real x8941 = x8922 + x8930;
    const Real x8944 = x8941 + x8922;
    const Real x8947 = x8944 + x8938;
    const Real x8950 = 1.0 - x8947;
    real_356[0] = x8922;
    real_356[1] = x8930;
    real_356[2] = x8950;
    real_356[3] = x8922;
    real_356[4] = x8938;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7060 = real_332[l] + real_331[l];
        real_373[l] = a7060;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7103 = real_343[l] - real_343[l + 1];
        real_220[l] = a7103;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8703 = real_239[l] - real_257[l];
        const Real a8770 = real_317[l] - state[l];
        const Real a8772 = real_260[l] * numbers[l];
        const Real a8781 = real_326[l] * numbers[l];
        const Real a8785 = a8781 / seconds;
        real_343[l] = a8703;
        real_269[l] = a8770;
        real_319[l] = a8772;
        real_185[l] = a8785;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a8953 = select(x8913, real_356[l], 0.0);
        const Real a8955 = select(x8903, state[l + 3 * LAYERS + 15], 273.15);
        const Real a8957 = x8910 * state[l + 3 * LAYERS + 5];
        const Real a8961 = a8953 * x149;
        const Real a8965 = a8957 + a8961;
        const Real a8967 = x8910 * state[l + 3 * LAYERS + 10];
        const Real a8971 = select(x8913, x224, a8955);
        const Real a8973 = a8965 * 2106.0;
        const Real a8975 = a8967 * 4218.0;
        const Real a8977 = a8973 + a8975;
        const Real a8979 = a8971 - 273.15;
        real_371[l] = a8953;
        real_374[l] = a8977;
        real_375[l] = a8979;
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
        const Real x213 = x210 + x191;
        const Real x216 = x213 + x207;
        real_356[0] = x192;
        real_356[1] = x200;
        real_356[2] = x216;
        real_356[3] = x192;
        real_356[4] = x208;
        // snow_layers.spread
        const Real x225 = select(x223, 0.0, moved_state[3 * LAYERS]);
        // layered_snow_step._weather
        const Real x257 = x34 * 287.04;
        const Real x259 = x257 * x258;
        const Real x260 = moved_forcing[3] - x259;
        const Real x261 = x260 / x256;
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
            real_342[l] = a148;
        }
        // layered_snow_step.layered_snow_step
        const Real x263 = real_342[0] * x262;
        const Real x264 = x1 - x263;
        const Real x265 = x264 / real_20[0];
        // calm_air.floored_wind
        const Real x268 = moved_forcing[0] * forcing[0];
        const Real x269 = x268 + x268;
        const Real x271 = moved_numbers[LAYERS + 3] * numbers[LAYERS + 3];
        const Real x272 = x271 + x271;
        const Real x274 = x269 + x272;
        const Real x278 = select(x276, 0.0, x274);
        const Real x281 = x278 / x280;
        const Real x283 = select(x275, x281, 0.0);
        // layered_snow.open_snow
        const Real x285 = x58 * seconds;
        const Real x288 = select(x286, 0.0, moved_forcing[1]);
        const Real x290 = x288 * 2106.0;
        const Real x292 = x285 * x289;
        const Real x293 = x290 * x284;
        const Real x294 = x293 + x292;
        // snow_compaction.fresh_snow_density
        const Real x296 = moved_numbers[LAYERS + 23] * x266;
        const Real x297 = moved_forcing[1] * numbers[LAYERS + 23];
        const Real x298 = x297 + x296;
        const Real x300 = moved_numbers[LAYERS + 22] + x298;
        const Real x303 = x283 / x302;
        const Real x305 = moved_numbers[LAYERS + 24] * x301;
        const Real x306 = x303 * numbers[LAYERS + 24];
        const Real x307 = x306 + x305;
        const Real x309 = x300 + x307;
        const Real x311 = x309 - moved_numbers[LAYERS + 25];
        const Real x313 = x311 * x310;
        const Real x314 = x313 + x313;
        const Real x318 = x314 / x317;
        const Real x320 = x311 + x318;
        const Real x322 = x320 * 0.5;
        const Real x324 = moved_numbers[LAYERS + 25] + x322;
        // layered_snow.open_snow
        const Real x351 = x324 * x350;
        const Real x352 = x285 - x351;
        const Real x353 = x352 / x323;
        // snow_properties.melting_weight
        const Real x359 = moved_numbers[LAYERS + 15] * x358;
        const Real x360 = moved_state[3 * LAYERS + 31] - x359;
        const Real x361 = x360 / numbers[LAYERS + 15];
        const Real x365 = select(x363, 0.0, x361);
        const Real x368 = select(x366, 0.0, x365);
        const Real x370 = x368 * x367;
        const Real x371 = x370 + x370;
        const Real x373 = x368 * 2.0;
        const Real x377 = x371 * x374;
        const Real x378 = x373 * x369;
        const Real x380 = x377 - x378;
        // snow_properties.aged_albedo
        const Real x382 = x380 * numbers[LAYERS + 14];
        const Real x383 = moved_numbers[LAYERS + 14] * x376;
        const Real x384 = x383 + x382;
        const Real x386 = x384 * x357;
        const Real x390 = x380 * numbers[LAYERS + 13];
        const Real x392 = moved_numbers[LAYERS + 13] * x387;
        const Real x393 = x392 - x390;
        const Real x395 = x393 * x357;
        // snow_layers.spread, snow_layers.content_of, layered_snow.open_snow
        Real a355_last = x285;
        for (int l = 0; l < 5; ++l) {
            const Real a222 = select(x181, real_356[l], 0.0);
            const Real a227 = select(x163, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a229 = x171 * state[l + 3 * LAYERS + 5];
            const Real a230 = moved_state[l + 3 * LAYERS + 5] * x170;
            const Real a231 = a230 + a229;
            const Real a233 = a222 * x149;
            const Real a234 = x150 * real_21[l];
            const Real a235 = a234 + a233;
            const Real a237 = a231 + a235;
            const Real a239 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a241 = a240 + a239;
            const Real a243 = select(x181, x225, a227);
            const Real a245 = x179 * state[l + 3 * LAYERS + 20];
            const Real a246 = moved_state[l + 3 * LAYERS + 20] * x178;
            const Real a247 = a246 + a245;
            const Real a249 = a222 * state[3 * LAYERS + 4];
            const Real a250 = moved_state[3 * LAYERS + 4] * real_21[l];
            const Real a251 = a250 + a249;
            const Real a253 = a247 + a251;
            const Real a255 = select(x163, moved_state[l + 3 * LAYERS + 25], 0.0);
            const Real a326 = a237 + a241;
            const Real a328 = a237 * 2106.0;
            const Real a330 = a241 * 4218.0;
            const Real a332 = a328 + a330;
            const Real a335 = a332 * real_26[l];
            const Real a336 = a243 * real_25[l];
            const Real a337 = a336 + a335;
            const Real a339 = a241 * 333500.0;
            const Real a341 = a337 + a339;
            const Real a343 = a326 * real_23[l];
            const Real a344 = a255 * real_24[l];
            const Real a345 = a344 + a343;
            const Real a347 = a326 * seconds;
            const Real a349 = a345 + a347;
            a355_last = a355_last + a326;
            real_376[l + 1] = a253;
            real_377[l + 1] = a326;
            real_378[l + 1] = a341;
            real_379[l + 1] = a349;
        }
        // snow_properties.aged_albedo
        const Real x397 = a355_last + moved_numbers[LAYERS + 16];
        const Real x399 = x285 * x396;
        const Real x400 = x397 * x284;
        const Real x401 = x400 + x399;
        const Real x403 = a355_last * numbers[LAYERS + 16];
        const Real x404 = moved_numbers[LAYERS + 16] * a354_last;
        const Real x405 = x404 + x403;
        const Real x408 = select(x406, 0.0, x405);
        const Real x410 = x408 * x409;
        const Real x411 = x401 - x410;
        const Real x412 = x411 / x407;
        const Real x415 = select(x413, x412, 0.0);
        const Real x417 = x386 + x415;
        const Real x420 = select(x418, x417, 0.0);
        const Real x425 = x420 * x424;
        const Real x430 = x420 * x428;
        const Real x432 = x425 + x430;
        const Real x433 = x432 / x419;
        const Real x435 = x417 * 0.5;
        const Real x437 = -x435;
        const Real x439 = select(x418, x433, x437);
        const Real x441 = x386 * numbers[LAYERS + 12];
        const Real x442 = moved_numbers[LAYERS + 12] * x385;
        const Real x443 = x442 + x441;
        const Real x445 = x415 * numbers[LAYERS + 11];
        const Real x446 = moved_numbers[LAYERS + 11] * x414;
        const Real x447 = x446 + x445;
        const Real x449 = x443 + x447;
        const Real x451 = x449 - x395;
        const Real x453 = x417 * state[3 * LAYERS + 30];
        const Real x454 = moved_state[3 * LAYERS + 30] * x416;
        const Real x455 = x454 + x453;
        const Real x457 = x451 - x455;
        const Real x459 = x457 * x438;
        const Real x460 = x439 * x456;
        const Real x461 = x460 + x459;
        const Real x463 = moved_state[3 * LAYERS + 30] + x461;
        const Real x466 = select(x464, moved_numbers[LAYERS + 12], x463);
        moved_after[3 * LAYERS + 30] = x466;
        // snow_compaction.compacted
        real_377[0] = x285;
        real_376[0] = x353;
        real_378[0] = x294;
        Real a531_last = x285;
        for (int l = 0; l < 5; ++l) {
            a531_last = a531_last + real_377[l + 1];
            const Real a531 = a531_last;
            real_380[l + 1] = a531;
        }
        real_380[0] = x285;
        // snow_compaction.anderson_settling
        const Real x546 = moved_numbers[LAYERS + 26] * 1000000.0;
        const Real x618 = moved_numbers[LAYERS + 29] * x616;
        // snow_compaction._wind_packed
        const Real x680 = x283 * (-0.10625000000000001);
        const Real x682 = x680 * x681;
        const Real x684 = x682 * 2.868;
        // layered_snow.<genexpr>
        real_379[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
        Real a698_last = real_of(0.0);
        Real a777_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a474 = select(mask_31[l], real_377[l], 0.0);
            const Real a477 = select(mask_31[l], real_376[l], 0.0);
            const Real a481 = select(mask_31[l], real_378[l], 0.0);
            const Real a483 = a474 * 2106.0;
            const Real a487 = a483 * real_35[l];
            const Real a490 = a474 * 4218.0;
            const Real a494 = a490 * real_37[l];
            const Real a497 = a474 * 333500.0;
            const Real a499 = a481 - a497;
            const Real a503 = a481 * real_34[l];
            const Real a504 = a487 * real_33[l];
            const Real a506 = a503 - a504;
            const Real a508 = a499 * real_36[l];
            const Real a509 = a494 * real_38[l];
            const Real a511 = a508 - a509;
            const Real a513 = select(mask_40[l], a511, 0.0);
            const Real a515 = select(mask_39[l], a506, a513);
            const Real a519 = a481 / 333500.0;
            const Real a522 = select(mask_41[l], 0.0, a519);
            const Real a525 = select(mask_42[l], a474, a522);
            const Real a527 = a477 * real_43[l];
            const Real a528 = a474 - a527;
            const Real a529 = a528 / real_32[l];
            const Real a533 = real_377[l] * 0.5;
            const Real a537 = real_380[l] - a533;
            const Real a541 = select(mask_44[l], 0.0, a515);
            const Real a544 = a537 * 9.81;
            const Real a549 = moved_numbers[LAYERS + 27] * real_45[l];
            const Real a551 = a541 * numbers[LAYERS + 27];
            const Real a553 = a551 + a549;
            const Real a556 = moved_numbers[LAYERS + 28] * real_43[l];
            const Real a557 = a529 * numbers[LAYERS + 28];
            const Real a558 = a557 + a556;
            const Real a560 = a558 - a553;
            const Real a562 = a560 * real_47[l];
            const Real a564 = x546 * real_47[l];
            const Real a565 = a562 * x545;
            const Real a566 = a565 + a564;
            const Real a568 = a529 * real_46[l];
            const Real a569 = a544 * real_43[l];
            const Real a570 = a569 + a568;
            const Real a572 = a566 * real_50[l];
            const Real a573 = a572 * (-1.0);
            const Real a574 = a573 / real_48[l];
            const Real a576 = a570 * real_50[l];
            const Real a577 = a574 * real_49[l];
            const Real a578 = a577 + a576;
            const Real a580 = moved_numbers[LAYERS + 28] * real_51[l];
            const Real a581 = a578 * numbers[LAYERS + 28];
            const Real a582 = a581 + a580;
            const Real a585 = a582 / real_52[l];
            const Real a587 = moved_numbers[LAYERS + 28] * real_53[l];
            const Real a588 = a585 - a587;
            const Real a589 = a588 / numbers[LAYERS + 28];
            const Real a591 = a529 + a589;
            const Real a594 = a591 / 5.0;
            const Real a596 = a594 * real_55[l];
            const Real a599 = a596 / real_56[l];
            const Real a601 = a599 * 5.0;
            const Real a603 = moved_numbers[LAYERS + 31] * real_57[l];
            const Real a604 = a601 * numbers[LAYERS + 31];
            const Real a605 = a604 + a603;
            const Real a608 = moved_numbers[LAYERS + 30] * real_45[l];
            const Real a610 = a541 * numbers[LAYERS + 30];
            const Real a612 = a610 + a608;
            const Real a615 = a605 - a612;
            const Real a622 = a615 * real_58[l];
            const Real a625 = x618 * real_58[l];
            const Real a626 = a622 * x617;
            const Real a628 = a625 - a626;
            const Real a632 = a594 * real_60[l];
            const Real a637 = a632 * real_62[l];
            const Real a639 = moved_numbers[LAYERS + 31] * real_61[l];
            const Real a640 = a637 * numbers[LAYERS + 31];
            const Real a641 = a640 + a639;
            const Real a644 = select(mask_63[l], 0.0, a641);
            const Real a646 = a644 * real_54[l];
            const Real a647 = a591 * real_64[l];
            const Real a648 = a647 + a646;
            const Real a650 = a648 * real_59[l];
            const Real a651 = a628 * real_65[l];
            const Real a652 = a651 + a650;
            const Real a655 = a652 / real_66[l];
            const Real a657 = a648 * real_67[l];
            const Real a658 = a655 - a657;
            const Real a659 = a658 / real_65[l];
            const Real a661 = a659 * real_68[l];
            const Real a663 = a591 * real_68[l];
            const Real a664 = a661 * real_54[l];
            const Real a665 = a664 + a663;
            const Real a667 = select(mask_31[l], a477, 0.0);
            const Real a671 = select(mask_70[l], 0.0, a665);
            const Real a673 = a671 * 0.00125;
            const Real a675 = a673 / 0.295;
            const Real a686 = a675 + x684;
            const Real a690 = select(mask_71[l], 0.0, a686);
            const Real a694 = a667 * real_73[l];
            const Real a695 = a690 * real_69[l];
            const Real a696 = a695 + a694;
            a698_last = a698_last + a696;
            const Real a698 = a698_last;
            const Real a700 = a696 * 0.5;
            const Real a702 = a698 - a700;
            const Real a704 = moved_numbers[LAYERS + 32] * real_72[l];
            const Real a705 = a690 * numbers[LAYERS + 32];
            const Real a707 = a704 - a705;
            const Real a709 = a702 * (-10.0);
            const Real a711 = a709 * real_75[l];
            const Real a713 = a707 * real_75[l];
            const Real a714 = a711 * real_74[l];
            const Real a715 = a714 + a713;
            const Real a717 = a715 / 216000.0;
            const Real a719 = moved_numbers[LAYERS + 33] - a665;
            const Real a722 = select(mask_76[l], 0.0, a719);
            const Real a727 = a717 * seconds;
            const Real a731 = a727 * real_79[l];
            const Real a734 = a722 * real_78[l];
            const Real a735 = a731 * real_77[l];
            const Real a737 = a734 - a735;
            const Real a739 = a665 - a737;
            const Real a741 = a474 - a525;
            const Real a743 = a741 / 917.0;
            const Real a745 = a739 * real_81[l];
            const Real a746 = a529 - a745;
            const Real a747 = a746 / real_80[l];
            const Real a749 = a477 * real_81[l];
            const Real a750 = a747 * real_32[l];
            const Real a751 = a750 + a749;
            const Real a753 = a743 - a477;
            const Real a758 = real_82[l] * a753;
            const Real a759 = a477 + a758;
            const Real a762 = select(mask_83[l], a759, a751);
            const Real a764 = select(mask_31[l], a762, real_376[l]);
            const Real a767 = select(x765, real_377[l], 0.0);
            const Real a769 = select(x765, real_378[l], 0.0);
            const Real a771 = select(x765, a764, 0.0);
            const Real a775 = select(x765, real_379[l], 0.0);
            a777_last = a777_last + a771;
            real_381[l] = a767;
            real_382[l] = a769;
            real_383[l] = a771;
            real_384[l] = a775;
        }
        // layered_snow.open_snow
        const Real x779 = select(x765, a777_last, 0.0);
        // snow_properties.cover_fraction
        const Real x781 = moved_numbers[LAYERS + 20] * x780;
        const Real x782 = x779 - x781;
        const Real x783 = x782 / numbers[LAYERS + 20];
        const Real x785 = x783 * (-2.0);
        const Real x788 = x785 * x787;
        const Real x794 = x788 * x792;
        const Real x796 = x794 - x788;
        const Real x797 = x796 / x791;
        // layered_snow.open_snow
        const Real x800 = x797 * x798;
        const Real x802 = x779 + x800;
        const Real x803 = x802 / x792;
        // snow_layers.<listcomp>
        const Real x808 = x803 * x807;
        const Real x810 = x808 * 0.1;
        const Real x814 = x803 * x813;
        const Real x816 = x814 * 0.2;
        const Real x820 = x803 * x819;
        const Real x822 = x820 * 0.05;
        // snow_layers.layer_shares
        const Real x824 = x810 + x816;
        const Real x826 = x824 + x810;
        const Real x828 = x826 + x822;
        const Real x830 = -x828;
        real_356[0] = x810;
        real_356[1] = x816;
        real_356[2] = x830;
        real_356[3] = x810;
        real_356[4] = x822;
        // snow_layers.remapped
        Real a840_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a840_last = a840_last + real_383[l];
            const Real a840 = a840_last;
            const Real a843 = select(mask_89[l], real_383[l], 0.0);
            real_88[l + 1] = a840;
            real_380[l] = a843;
        }
        real_88[0] = real_of(0.0);
        // layered_snow.open_snow, snow_layers.remapped
        Real a845_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a834 = real_356[l] * x778;
            const Real a835 = x779 * real_0[l];
            const Real a836 = a835 + a834;
            const Real a838 = select(x765, a836, 0.0);
            a845_last = a845_last + a838;
            const Real a845 = a845_last;
            real_385[l] = a838;
            real_386[l] = a845;
        }
        // snow_layers.remapped
        Real a865_last = real_of(0.0);
        Real a871_last = real_of(0.0);
        Real a877_last = real_of(0.0);
        Real a897_last = real_of(0.0);
        Real a903_last = real_of(0.0);
        Real a909_last = real_of(0.0);
        Real a929_last = real_of(0.0);
        Real a935_last = real_of(0.0);
        Real a941_last = real_of(0.0);
        Real a961_last = real_of(0.0);
        Real a967_last = real_of(0.0);
        Real a973_last = real_of(0.0);
        Real a981_last = real_of(0.0);
        Real a987_last = real_of(0.0);
        Real a993_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a849 = real_386[0] - real_88[l];
            const Real a851 = real_380[l] * real_86[l];
            const Real a852 = a849 - a851;
            const Real a853 = a852 / real_30[l];
            const Real a856 = select(mask_92[l], 0.0, a853);
            const Real a859 = select(mask_93[l], 0.0, a856);
            const Real a861 = a859 * real_84[l];
            const Real a862 = real_381[l] * real_29[l];
            const Real a863 = a862 + a861;
            a865_last = a865_last + a863;
            const Real a867 = a859 * real_85[l];
            const Real a868 = real_382[l] * real_29[l];
            const Real a869 = a868 + a867;
            a871_last = a871_last + a869;
            const Real a873 = a859 * real_87[l];
            const Real a874 = real_384[l] * real_29[l];
            const Real a875 = a874 + a873;
            a877_last = a877_last + a875;
            const Real a879 = real_386[1] - real_88[l];
            const Real a881 = real_380[l] * real_28[l];
            const Real a882 = a879 - a881;
            const Real a883 = a882 / real_30[l];
            const Real a886 = select(mask_94[l], 0.0, a883);
            const Real a889 = select(mask_95[l], 0.0, a886);
            const Real a891 = a889 - a859;
            const Real a893 = a891 * real_84[l];
            const Real a894 = real_381[l] * real_27[l];
            const Real a895 = a894 + a893;
            a897_last = a897_last + a895;
            const Real a899 = a891 * real_85[l];
            const Real a900 = real_382[l] * real_27[l];
            const Real a901 = a900 + a899;
            a903_last = a903_last + a901;
            const Real a905 = a891 * real_87[l];
            const Real a906 = real_384[l] * real_27[l];
            const Real a907 = a906 + a905;
            a909_last = a909_last + a907;
            const Real a911 = real_386[2] - real_88[l];
            const Real a913 = real_380[l] * real_22[l];
            const Real a914 = a911 - a913;
            const Real a915 = a914 / real_30[l];
            const Real a918 = select(mask_96[l], 0.0, a915);
            const Real a921 = select(mask_97[l], 0.0, a918);
            const Real a923 = a921 - a889;
            const Real a925 = a923 * real_84[l];
            const Real a926 = real_381[l] * real_98[l];
            const Real a927 = a926 + a925;
            a929_last = a929_last + a927;
            const Real a931 = a923 * real_85[l];
            const Real a932 = real_382[l] * real_98[l];
            const Real a933 = a932 + a931;
            a935_last = a935_last + a933;
            const Real a937 = a923 * real_87[l];
            const Real a938 = real_384[l] * real_98[l];
            const Real a939 = a938 + a937;
            a941_last = a941_last + a939;
            const Real a943 = real_386[3] - real_88[l];
            const Real a945 = real_380[l] * real_99[l];
            const Real a946 = a943 - a945;
            const Real a947 = a946 / real_30[l];
            const Real a950 = select(mask_100[l], 0.0, a947);
            const Real a953 = select(mask_101[l], 0.0, a950);
            const Real a955 = a953 - a921;
            const Real a957 = a955 * real_84[l];
            const Real a958 = real_381[l] * real_102[l];
            const Real a959 = a958 + a957;
            a961_last = a961_last + a959;
            const Real a963 = a955 * real_85[l];
            const Real a964 = real_382[l] * real_102[l];
            const Real a965 = a964 + a963;
            a967_last = a967_last + a965;
            const Real a969 = a955 * real_87[l];
            const Real a970 = real_384[l] * real_102[l];
            const Real a971 = a970 + a969;
            a973_last = a973_last + a971;
            const Real a975 = a953 * (-1.0);
            const Real a977 = a975 * real_84[l];
            const Real a978 = real_381[l] * real_103[l];
            const Real a979 = a978 + a977;
            a981_last = a981_last + a979;
            const Real a983 = a975 * real_85[l];
            const Real a984 = real_382[l] * real_103[l];
            const Real a985 = a984 + a983;
            a987_last = a987_last + a985;
            const Real a989 = a975 * real_87[l];
            const Real a990 = real_384[l] * real_103[l];
            const Real a991 = a990 + a989;
            a993_last = a993_last + a991;
        }
        // snow_layers.<genexpr>
        real_386[0] = a865_last;
        real_386[1] = a897_last;
        real_386[2] = a929_last;
        real_386[3] = a961_last;
        real_386[4] = a981_last;
        real_387[0] = a871_last;
        real_387[1] = a903_last;
        real_387[2] = a935_last;
        real_387[3] = a967_last;
        real_387[4] = a987_last;
        real_388[0] = a877_last;
        real_388[1] = a909_last;
        real_388[2] = a941_last;
        real_388[3] = a973_last;
        real_388[4] = a993_last;
        // layered_snow.open_snow
        const Real x1011 = x60 * seconds;
        const Real x1014 = x797 * x1010;
        const Real x1015 = x1011 * x792;
        const Real x1017 = x1014 - x1015;
        const Real x1020 = select(x765, x1017, 0.0);
        const Real x1023 = select(x1021, 0.0, moved_forcing[1]);
        const Real x1025 = x1023 * 4218.0;
        const Real x1029 = x1020 * x1026;
        const Real x1030 = x1025 * x1018;
        const Real x1032 = x1029 - x1030;
        const Real x1034 = real_386[0] + x1020;
        const Real x1036 = real_387[0] + x1032;
        real_389[0] = x1034;
        for (int l = 0; l < 4; ++l) real_389[l + 1] = real_386[l + 1];
        real_390[0] = x1036;
        for (int l = 0; l < 4; ++l) real_390[l + 1] = real_387[l + 1];
        // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity
        for (int l = 0; l < 5; ++l) {
            const Real a1001 = real_387[l] / 333500.0;
            const Real a1004 = select(mask_108[l], 0.0, a1001);
            const Real a1007 = select(mask_109[l], real_386[l], a1004);
            const Real a1009 = real_386[l] - a1007;
            const Real a1039 = real_356[l] * x798;
            const Real a1041 = x803 * real_0[l];
            const Real a1043 = a1041 + a1039;
            const Real a1048 = x797 * real_112[l];
            const Real a1051 = real_389[l] + a1048;
            const Real a1052 = a1051 / x792;
            const Real a1055 = select(x765, a1052, 0.0);
            const Real a1059 = a1043 * real_114[l];
            const Real a1060 = a1055 + a1059;
            const Real a1062 = a1060 / real_111[l];
            const Real a1064 = select(x765, a1062, 0.0);
            const Real a1066 = a1064 / 1000.0;
            const Real a1068 = a1066 / real_115[l];
            const Real a1070 = a1068 * 1.88;
            const Real a1072 = a1070 * real_116[l];
            const Real a1074 = a1072 * 2.22;
            const Real a1076 = moved_numbers[LAYERS + 34] * real_117[l];
            const Real a1077 = a1074 * numbers[LAYERS + 34];
            const Real a1078 = a1077 + a1076;
            const Real a1081 = a1043 * 0.5;
            const Real a1085 = a1078 * real_119[l];
            const Real a1087 = a1085 - a1081;
            const Real a1088 = a1087 / real_118[l];
            const Real a1092 = x797 * real_121[l];
            const Real a1095 = real_390[l] + a1092;
            const Real a1096 = a1095 / x792;
            const Real a1100 = select(x765, a1096, 0.0);
            real_391[l] = a1009;
            real_392[l] = a1055;
            real_393[l] = a1088;
            real_394[l] = a1100;
        }
        // layered_snow.open_snow
        const Real x1111 = real_393[4] + x265;
        const Real x1115 = x1111 * x1113;
        const Real x1120 = real_393[0] * x1118;
        const Real x1124 = select(x765, x797, 0.0);
        moved_results[LAYERS + 19] = x1124;
        Real a1125_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1125_last = a1125_last + real_378[l + 1];
        }
        const Real x1126 = a1125_last + x294;
        // calm_air.louis_exchange
        const Real x1128 = moved_numbers[LAYERS + 17] * x1127;
        const Real x1129 = moved_numbers[LAYERS + 1] - x1128;
        const Real x1130 = x1129 / numbers[LAYERS + 17];
        const Real x1132 = x1130 / x1127;
        const Real x1134 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1135 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1136 = x1135 + x1134;
        const Real x1138 = x1136 * x1137;
        const Real x1139 = moved_numbers[LAYERS] - x1138;
        const Real x1140 = x1139 / x1133;
        const Real x1142 = x1140 / x1137;
        const Real x1146 = x1132 * x1144;
        const Real x1149 = x1146 * 0.4;
        const Real x1152 = x1149 * x1148;
        const Real x1154 = x1152 + x1152;
        const Real x1157 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1158 = x1157 + x1157;
        const Real x1160 = x283 * x282;
        const Real x1161 = x1160 + x1160;
        const Real x1163 = x1161 * x1162;
        const Real x1164 = x1158 - x1163;
        const Real x1165 = x1164 / x1159;
        const Real x1167 = x1132 * x1141;
        const Real x1168 = x1142 * x1131;
        const Real x1169 = x1168 + x1167;
        const Real x1173 = x1169 * x1171;
        const Real x1176 = x1173 * 0.16000000000000003;
        const Real x1179 = x1176 * x282;
        const Real x1181 = x283 * x1175;
        const Real x1182 = x1181 - x1179;
        const Real x1184 = x1165 * 9.81;
        const Real x1186 = moved_numbers[LAYERS] * x26;
        const Real x1187 = x27 * numbers[LAYERS];
        const Real x1188 = x1187 + x1186;
        const Real x1190 = x1188 * x1189;
        const Real x1191 = x1184 - x1190;
        const Real x1192 = x1191 / x1185;
        const Real x1194 = x1154 * 75.0;
        const Real x1198 = x1130 / x1197;
        const Real x1200 = x1194 * x1196;
        const Real x1202 = x1198 * x1193;
        const Real x1203 = x1202 - x1200;
        // snow_skin.skin_balance
        const Real x1207 = x466 * forcing[4];
        const Real x1209 = moved_forcing[4] * x1204;
        const Real x1210 = x1209 - x1207;
        const Real x1212 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1213 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1214 = x1213 + x1212;
        const Real x1216 = x1210 + x1214;
        // layered_snow.open_snow
        const Real x1218 = x294 + x1032;
        const Real x1220 = select(x765, 0.0, a355_last);
        const Real x1221 = select(x765, 0.0, x1126);
        // layered_snow_step.layered_snow_step
        const Real x1226 = select(x1224, x1124, 0.0);
        // vegetation.vegetated_surface
        const Real x1229 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1231 = x1229 - moved_numbers[LAYERS + 6];
        const Real x1233 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1236 = select(x1234, 0.0, x1233);
        const Real x1238 = x1236 * x1237;
        const Real x1239 = x1231 - x1238;
        const Real x1240 = x1239 / x1235;
        const Real x1243 = select(x1241, 0.0, x1240);
        const Real x1246 = select(x1244, 0.0, x1243);
        const Real x1249 = select(x1247, 0.0, x1246);
        // vegetation._between
        const Real x1253 = x1249 * numbers[LAYERS + 38];
        const Real x1255 = moved_numbers[LAYERS + 38] * x1250;
        const Real x1256 = x1255 - x1253;
        const Real x1258 = x1249 * numbers[LAYERS + 39];
        const Real x1259 = moved_numbers[LAYERS + 39] * x1248;
        const Real x1260 = x1259 + x1258;
        const Real x1262 = x1256 + x1260;
        // vegetation.vegetated_surface
        const Real x1264 = select(flags[1], moved_forcing[10], x1262);
        moved_results[LAYERS + 22] = x1264;
        // vegetation._between
        const Real x1266 = x1249 * numbers[LAYERS + 43];
        const Real x1268 = moved_numbers[LAYERS + 43] * x1250;
        const Real x1269 = x1268 - x1266;
        const Real x1271 = x1249 * numbers[LAYERS + 42];
        const Real x1272 = moved_numbers[LAYERS + 42] * x1248;
        const Real x1273 = x1272 + x1271;
        const Real x1275 = x1269 + x1273;
        // vegetation.vegetated_surface
        const Real x1277 = select(flags[0], moved_forcing[9], x1275);
        moved_results[LAYERS + 20] = x1277;
        // vegetation._between
        const Real x1279 = x1249 * numbers[LAYERS + 40];
        const Real x1281 = moved_numbers[LAYERS + 40] * x1250;
        const Real x1282 = x1281 - x1279;
        const Real x1284 = x1249 * numbers[LAYERS + 41];
        const Real x1285 = moved_numbers[LAYERS + 41] * x1248;
        const Real x1286 = x1285 + x1284;
        const Real x1288 = x1282 + x1286;
        moved_results[LAYERS + 21] = x1288;
        const Real x1290 = x1249 * numbers[LAYERS + 44];
        const Real x1292 = moved_numbers[LAYERS + 44] * x1250;
        const Real x1293 = x1292 - x1290;
        const Real x1295 = x1249 * numbers[LAYERS + 45];
        const Real x1296 = moved_numbers[LAYERS + 45] * x1248;
        const Real x1297 = x1296 + x1295;
        const Real x1299 = x1293 + x1297;
        moved_after[3 * LAYERS + 35] = x1299;
        moved_after[3 * LAYERS + 36] = x1299;
        // soil_heat.canopy_damping
        const Real x1301 = x1229 * (-2.0);
        const Real x1303 = x1301 * x1302;
        // snow_free_ground.ground_conduction
        const Real x1305 = real_342[0] * x1302;
        const Real x1306 = x1303 * real_20[0];
        const Real x1307 = x1306 + x1305;
        // calm_air.calm_exchange
        const Real x1309 = x27 - moved_state[3 * LAYERS];
        const Real x1312 = select(x1310, 0.0, x283);
        const Real x1314 = x1312 * x1313;
        const Real x1315 = moved_numbers[LAYERS + 1] - x1314;
        const Real x1316 = x1315 / x1311;
        const Real x1318 = x1316 * 9.81;
        const Real x1320 = x1318 * x1313;
        const Real x1321 = x1316 * x1317;
        const Real x1322 = x1321 + x1320;
        const Real x1324 = moved_numbers[LAYERS] * forcing[1];
        const Real x1325 = moved_forcing[1] * numbers[LAYERS];
        const Real x1326 = x1325 + x1324;
        const Real x1328 = x1326 * x1327;
        const Real x1329 = x1322 - x1328;
        const Real x1330 = x1329 / x1323;
        const Real x1332 = x1330 * x1308;
        const Real x1333 = x1309 * x1327;
        const Real x1334 = x1333 + x1332;
        // calm_air.limited_richardson
        const Real x1337 = select(x1335, x1334, 0.0);
        const Real x1341 = moved_numbers[LAYERS + 2] * x1339;
        const Real x1344 = x1341 * (-2.0);
        const Real x1347 = x1337 * x1343;
        const Real x1348 = x1344 * x1336;
        const Real x1350 = x1347 - x1348;
        const Real x1353 = x1350 * x1352;
        const Real x1359 = x1353 * x1357;
        const Real x1361 = x1359 - x1353;
        const Real x1362 = x1361 / x1356;
        const Real x1365 = moved_numbers[LAYERS + 2] * x1357;
        const Real x1367 = x1362 * numbers[LAYERS + 2];
        const Real x1368 = x1367 - x1365;
        const Real x1370 = select(x1335, x1368, x1334);
        // calm_air.calm_exchange
        const Real x1372 = x1330 * x1371;
        const Real x1373 = x1370 - x1372;
        const Real x1374 = x1373 / x1327;
        const Real x1376 = x27 - x1374;
        // exchange.myj_exchange
        const Real x1380 = moved_forcing[3] * x1378;
        const Real x1383 = x1380 * 100000.0;
        const Real x1386 = x1383 / x1382;
        const Real x1389 = x1386 * 0.2857142857142857;
        const Real x1392 = x1389 * x1391;
        const Real x1395 = moved_forcing[1] * x1391;
        const Real x1396 = x1392 * forcing[1];
        const Real x1398 = x1395 - x1396;
        const Real x1400 = x1376 * x1391;
        const Real x1401 = x1392 * x1375;
        const Real x1403 = x1400 - x1401;
        const Real x1407 = x1398 * x1405;
        const Real x1410 = x1407 * 9.81;
        const Real x1413 = x1398 - x1403;
        const Real x1415 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1417 = x1415 * 0.3041811846689896;
        const Real x1420 = x1413 * x1418;
        const Real x1421 = x1417 * x1412;
        const Real x1422 = x1421 + x1420;
        const Real x1424 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1426 = x1424 * 0.6083623693379792;
        const Real x1428 = x1398 + x1403;
        const Real x1430 = x1428 * 0.5;
        const Real x1432 = x1426 * x1429;
        const Real x1433 = x1430 * x1425;
        const Real x1434 = x1433 + x1432;
        const Real x1436 = x1422 + x1434;
        const Real x1439 = select(x1437, 0.0, x1161);
        const Real x1441 = x1410 * x1435;
        const Real x1443 = x1436 * x1409;
        const Real x1444 = x1443 - x1441;
        const Real x1446 = x1444 * numbers[LAYERS + 1];
        const Real x1447 = moved_numbers[LAYERS + 1] * x1440;
        const Real x1448 = x1447 + x1446;
        const Real x1450 = x1448 * numbers[LAYERS + 1];
        const Real x1451 = moved_numbers[LAYERS + 1] * x1445;
        const Real x1452 = x1451 + x1450;
        const Real x1454 = x1439 * x1453;
        const Real x1455 = x1452 - x1454;
        const Real x1456 = x1455 / x1438;
        const Real x1458 = moved_numbers[LAYERS] * x1457;
        const Real x1459 = x1456 - x1458;
        const Real x1460 = x1459 / numbers[LAYERS];
        const Real x1462 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1464 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1466 = moved_state[3 * LAYERS + 35] * x1465;
        const Real x1467 = x1462 - x1466;
        const Real x1468 = x1467 / state[3 * LAYERS + 35];
        const Real x1470 = x1468 / x1465;
        const Real x1472 = x1460 / 0.505;
        const Real x1475 = select(x1473, 0.0, x1472);
        // exchange.zilitinkevich_factor
        const Real x1478 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1480 = x1478 * x1479;
        const Real x1482 = select(flags[2], x1480, 0.0);
        const Real x1484 = x1482 * (-103.28);
        // exchange.myj_exchange
        const Real x1486 = x1475 * x1474;
        const Real x1487 = x1486 + x1486;
        const Real x1489 = x1487 * 10.0;
        const Real x1492 = select(x1476, x1489, 0.0);
        const Real x1494 = x1484 * x1491;
        const Real x1495 = x1492 * x1483;
        const Real x1496 = x1495 + x1494;
        const Real x1500 = moved_numbers[LAYERS] * x1498;
        const Real x1503 = x1500 * 0.0001;
        const Real x1504 = -x1503;
        // exchange.convective_factor
        const Real x1506 = x1444 * 1000.0;
        const Real x1509 = x1506 * x1508;
        const Real x1513 = select(x1511, 0.0, x1509);
        const Real x1515 = x1513 / x1512;
        const Real x1517 = x1515 * 0.6666666666666666;
        const Real x1519 = x1517 * x1518;
        const Real x1521 = select(x1510, x1519, 0.0);
        const Real x1523 = x1521 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1525 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1527 = x1525 * 0.6666666666666666;
        const Real x1529 = x1527 * x1528;
        const Real x1531 = x1523 * x1528;
        const Real x1532 = x1529 * x1522;
        const Real x1533 = x1532 + x1531;
        // exchange._friction_velocity
        const Real x1535 = x1439 + x1533;
        const Real x1538 = x1535 / x1537;
        const Real x1540 = moved_state[3 * LAYERS + 38] * x1536;
        const Real x1541 = x1538 * state[3 * LAYERS + 38];
        const Real x1542 = x1541 + x1540;
        const Real x1545 = x1542 / x1544;
        const Real x1548 = select(x1546, 0.0, x1545);
        // exchange.myj_exchange
        const Real x1550 = select(x1476, 0.0, x1523);
        const Real x1552 = x1444 * 0.4;
        const Real x1554 = x1462 * x1553;
        const Real x1555 = moved_state[3 * LAYERS + 35] - x1554;
        const Real x1556 = x1555 / x1461;
        const Real x1558 = x1548 * state[3 * LAYERS + 36];
        const Real x1559 = moved_state[3 * LAYERS + 36] * x1547;
        const Real x1560 = x1559 + x1558;
        const Real x1563 = x1560 / x1562;
        const Real x1565 = x1496 * x1561;
        const Real x1566 = x1563 * x1493;
        const Real x1567 = x1566 + x1565;
        const Real x1569 = x1567 * x1568;
        const Real x1571 = x1569 * state[3 * LAYERS + 36];
        const Real x1572 = moved_state[3 * LAYERS + 36] * x1568;
        const Real x1573 = x1572 + x1571;
        const Real x1576 = select(x1574, 0.0, x1573);
        const Real x1578 = x1464 * x1577;
        const Real x1579 = x1576 - x1578;
        const Real x1580 = x1579 / x1463;
        const Real x1582 = x1552 * state[3 * LAYERS + 37];
        const Real x1583 = moved_state[3 * LAYERS + 37] * x1551;
        const Real x1584 = x1583 + x1582;
        const Real x1586 = x1548 * x1547;
        const Real x1587 = x1586 + x1586;
        const Real x1589 = x1587 * x1547;
        const Real x1590 = x1548 * x1585;
        const Real x1591 = x1590 + x1589;
        const Real x1593 = x1591 * x1592;
        const Real x1594 = x1584 - x1593;
        const Real x1595 = x1594 / x1588;
        real_351[0] = x1462;
        real_351[1] = moved_state[3 * LAYERS + 35];
        real_351[2] = x1464;
        real_351[3] = x1576;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x1580;
        // layered_snow.open_snow, exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1104 = real_393[l] + real_393[l + 1];
            const Real a1108 = a1104 * real_128[l];
            const Real a1599 = x1595 * real_124[l];
            const Real a1600 = real_351[l] * x1592;
            const Real a1601 = a1600 + a1599;
            const Real a1605 = real_125[l] * (-5.0);
            const Real a1608 = select(mask_129[l], a1605, a1601);
            const Real a1610 = real_125[l] * 0.9999990000003619;
            const Real a1613 = select(mask_130[l], a1610, a1608);
            const Real a1616 = a1613 / 0.0006;
            const Real a1627 = a1616 * real_131[l];
            real_395[l] = a1108;
            real_396[l] = a1627;
        }
        // exchange.myj_exchange
        const Real x1630 = real_396[0] - real_396[1];
        const Real x1632 = x1630 + x1470;
        const Real x1634 = real_396[2] - real_396[3];
        const Real x1636 = x1580 / x1577;
        const Real x1638 = x1634 - x1636;
        const Real x1640 = x1548 * 0.4;
        const Real x1642 = x1632 * x1641;
        const Real x1643 = x1640 - x1642;
        const Real x1644 = x1643 / x1631;
        const Real x1647 = select(x1645, x1504, x1644);
        const Real x1649 = x1638 * x1648;
        const Real x1650 = x1640 - x1649;
        const Real x1651 = x1650 / x1637;
        const Real x1654 = select(x1652, x1504, x1651);
        // exchange._convective_velocity_squared
        const Real x1656 = x1654 / x1653;
        const Real x1658 = x1656 * 0.6666666666666666;
        const Real x1660 = x1658 * x1659;
        const Real x1662 = x1550 * x1659;
        const Real x1663 = x1660 * x1549;
        const Real x1664 = x1663 + x1662;
        // exchange._friction_velocity
        const Real x1666 = x1439 + x1664;
        const Real x1669 = x1666 / x1668;
        const Real x1671 = x1647 * x1667;
        const Real x1672 = x1669 * x1646;
        const Real x1673 = x1672 + x1671;
        const Real x1676 = x1673 / x1675;
        const Real x1679 = select(x1677, 0.0, x1676);
        // exchange.myj_exchange
        const Real x1681 = x1679 * state[3 * LAYERS + 36];
        const Real x1682 = moved_state[3 * LAYERS + 36] * x1678;
        const Real x1683 = x1682 + x1681;
        const Real x1686 = x1683 / x1685;
        const Real x1688 = x1496 * x1684;
        const Real x1689 = x1686 * x1493;
        const Real x1690 = x1689 + x1688;
        const Real x1692 = x1690 * x1691;
        const Real x1694 = x1692 * state[3 * LAYERS + 36];
        const Real x1695 = moved_state[3 * LAYERS + 36] * x1691;
        const Real x1696 = x1695 + x1694;
        const Real x1699 = select(x1697, 0.0, x1696);
        const Real x1701 = x1464 * x1700;
        const Real x1702 = x1699 - x1701;
        const Real x1703 = x1702 / x1463;
        const Real x1705 = x1552 * x1653;
        const Real x1706 = x1654 * x1551;
        const Real x1707 = x1706 + x1705;
        const Real x1709 = x1679 * x1678;
        const Real x1710 = x1709 + x1709;
        const Real x1712 = x1710 * x1678;
        const Real x1713 = x1679 * x1708;
        const Real x1714 = x1713 + x1712;
        const Real x1716 = x1714 * x1715;
        const Real x1717 = x1707 - x1716;
        const Real x1718 = x1717 / x1711;
        real_396[0] = x1462;
        real_396[1] = moved_state[3 * LAYERS + 35];
        real_396[2] = x1464;
        real_396[3] = x1699;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x1703;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1722 = x1718 * real_132[l];
            const Real a1723 = real_396[l] * x1715;
            const Real a1724 = a1723 + a1722;
            const Real a1728 = real_125[l] * (-5.0);
            const Real a1731 = select(mask_133[l], a1728, a1724);
            const Real a1733 = real_125[l] * 0.9999990000003619;
            const Real a1736 = select(mask_134[l], a1733, a1731);
            const Real a1739 = a1736 / 0.0006;
            const Real a1749 = a1739 * real_135[l];
            real_351[l] = a1749;
        }
        // exchange.myj_exchange
        const Real x1752 = real_351[0] - real_351[1];
        const Real x1754 = x1752 + x1470;
        const Real x1756 = real_351[2] - real_351[3];
        const Real x1758 = x1703 / x1700;
        const Real x1760 = x1756 - x1758;
        const Real x1762 = x1679 * 0.4;
        const Real x1764 = x1754 * x1763;
        const Real x1765 = x1762 - x1764;
        const Real x1766 = x1765 / x1753;
        const Real x1769 = select(x1767, x1504, x1766);
        const Real x1771 = x1760 * x1770;
        const Real x1772 = x1762 - x1771;
        const Real x1773 = x1772 / x1759;
        const Real x1776 = select(x1774, x1504, x1773);
        // exchange._convective_velocity_squared
        const Real x1778 = x1776 / x1775;
        const Real x1780 = x1778 * 0.6666666666666666;
        const Real x1782 = x1780 * x1781;
        const Real x1784 = x1550 * x1781;
        const Real x1785 = x1782 * x1549;
        const Real x1786 = x1785 + x1784;
        // exchange._friction_velocity
        const Real x1788 = x1439 + x1786;
        const Real x1791 = x1788 / x1790;
        const Real x1793 = x1769 * x1789;
        const Real x1794 = x1791 * x1768;
        const Real x1795 = x1794 + x1793;
        const Real x1798 = x1795 / x1797;
        const Real x1801 = select(x1799, 0.0, x1798);
        // exchange.myj_exchange
        const Real x1803 = x1801 * state[3 * LAYERS + 36];
        const Real x1804 = moved_state[3 * LAYERS + 36] * x1800;
        const Real x1805 = x1804 + x1803;
        const Real x1808 = x1805 / x1807;
        const Real x1810 = x1496 * x1806;
        const Real x1811 = x1808 * x1493;
        const Real x1812 = x1811 + x1810;
        const Real x1814 = x1812 * x1813;
        const Real x1816 = x1814 * state[3 * LAYERS + 36];
        const Real x1817 = moved_state[3 * LAYERS + 36] * x1813;
        const Real x1818 = x1817 + x1816;
        const Real x1821 = select(x1819, 0.0, x1818);
        const Real x1823 = x1464 * x1822;
        const Real x1824 = x1821 - x1823;
        const Real x1825 = x1824 / x1463;
        const Real x1827 = x1552 * x1775;
        const Real x1828 = x1776 * x1551;
        const Real x1829 = x1828 + x1827;
        const Real x1831 = x1801 * x1800;
        const Real x1832 = x1831 + x1831;
        const Real x1834 = x1832 * x1800;
        const Real x1835 = x1801 * x1830;
        const Real x1836 = x1835 + x1834;
        const Real x1838 = x1836 * x1837;
        const Real x1839 = x1829 - x1838;
        const Real x1840 = x1839 / x1833;
        real_351[0] = x1462;
        real_351[1] = moved_state[3 * LAYERS + 35];
        real_351[2] = x1464;
        real_351[3] = x1821;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x1825;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1844 = x1840 * real_136[l];
            const Real a1845 = real_351[l] * x1837;
            const Real a1846 = a1845 + a1844;
            const Real a1850 = real_125[l] * (-5.0);
            const Real a1853 = select(mask_137[l], a1850, a1846);
            const Real a1855 = real_125[l] * 0.9999990000003619;
            const Real a1858 = select(mask_138[l], a1855, a1853);
            const Real a1861 = a1858 / 0.0006;
            const Real a1871 = a1861 * real_139[l];
            real_396[l] = a1871;
        }
        // exchange.myj_exchange
        const Real x1874 = real_396[0] - real_396[1];
        const Real x1876 = x1874 + x1470;
        const Real x1878 = real_396[2] - real_396[3];
        const Real x1880 = x1825 / x1822;
        const Real x1882 = x1878 - x1880;
        const Real x1884 = x1801 * 0.4;
        const Real x1886 = x1876 * x1885;
        const Real x1887 = x1884 - x1886;
        const Real x1888 = x1887 / x1875;
        const Real x1891 = select(x1889, x1504, x1888);
        const Real x1893 = x1882 * x1892;
        const Real x1894 = x1884 - x1893;
        const Real x1895 = x1894 / x1881;
        const Real x1898 = select(x1896, x1504, x1895);
        // exchange._convective_velocity_squared
        const Real x1900 = x1898 / x1897;
        const Real x1902 = x1900 * 0.6666666666666666;
        const Real x1904 = x1902 * x1903;
        const Real x1906 = x1550 * x1903;
        const Real x1907 = x1904 * x1549;
        const Real x1908 = x1907 + x1906;
        // exchange._friction_velocity
        const Real x1910 = x1439 + x1908;
        const Real x1913 = x1910 / x1912;
        const Real x1915 = x1891 * x1911;
        const Real x1916 = x1913 * x1890;
        const Real x1917 = x1916 + x1915;
        const Real x1920 = x1917 / x1919;
        const Real x1923 = select(x1921, 0.0, x1920);
        // exchange.myj_exchange
        const Real x1925 = x1923 * state[3 * LAYERS + 36];
        const Real x1926 = moved_state[3 * LAYERS + 36] * x1922;
        const Real x1927 = x1926 + x1925;
        const Real x1930 = x1927 / x1929;
        const Real x1932 = x1496 * x1928;
        const Real x1933 = x1930 * x1493;
        const Real x1934 = x1933 + x1932;
        const Real x1936 = x1934 * x1935;
        const Real x1938 = x1936 * state[3 * LAYERS + 36];
        const Real x1939 = moved_state[3 * LAYERS + 36] * x1935;
        const Real x1940 = x1939 + x1938;
        const Real x1943 = select(x1941, 0.0, x1940);
        const Real x1945 = x1464 * x1944;
        const Real x1946 = x1943 - x1945;
        const Real x1947 = x1946 / x1463;
        const Real x1949 = x1552 * x1897;
        const Real x1950 = x1898 * x1551;
        const Real x1951 = x1950 + x1949;
        const Real x1953 = x1923 * x1922;
        const Real x1954 = x1953 + x1953;
        const Real x1956 = x1954 * x1922;
        const Real x1957 = x1923 * x1952;
        const Real x1958 = x1957 + x1956;
        const Real x1960 = x1958 * x1959;
        const Real x1961 = x1951 - x1960;
        const Real x1962 = x1961 / x1955;
        real_396[0] = x1462;
        real_396[1] = moved_state[3 * LAYERS + 35];
        real_396[2] = x1464;
        real_396[3] = x1943;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x1947;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1966 = x1962 * real_140[l];
            const Real a1967 = real_396[l] * x1959;
            const Real a1968 = a1967 + a1966;
            const Real a1972 = real_125[l] * (-5.0);
            const Real a1975 = select(mask_141[l], a1972, a1968);
            const Real a1977 = real_125[l] * 0.9999990000003619;
            const Real a1980 = select(mask_142[l], a1977, a1975);
            const Real a1983 = a1980 / 0.0006;
            const Real a1993 = a1983 * real_143[l];
            real_351[l] = a1993;
        }
        // exchange.myj_exchange
        const Real x1996 = real_351[0] - real_351[1];
        const Real x1998 = x1996 + x1470;
        const Real x2000 = real_351[2] - real_351[3];
        const Real x2002 = x1947 / x1944;
        const Real x2004 = x2000 - x2002;
        const Real x2006 = x1923 * 0.4;
        const Real x2008 = x1998 * x2007;
        const Real x2009 = x2006 - x2008;
        const Real x2010 = x2009 / x1997;
        const Real x2013 = select(x2011, x1504, x2010);
        const Real x2015 = x2004 * x2014;
        const Real x2016 = x2006 - x2015;
        const Real x2017 = x2016 / x2003;
        const Real x2020 = select(x2018, x1504, x2017);
        // exchange._convective_velocity_squared
        const Real x2022 = x2020 / x2019;
        const Real x2024 = x2022 * 0.6666666666666666;
        const Real x2026 = x2024 * x2025;
        const Real x2028 = x1550 * x2025;
        const Real x2029 = x2026 * x1549;
        const Real x2030 = x2029 + x2028;
        // exchange._friction_velocity
        const Real x2032 = x1439 + x2030;
        const Real x2035 = x2032 / x2034;
        const Real x2037 = x2013 * x2033;
        const Real x2038 = x2035 * x2012;
        const Real x2039 = x2038 + x2037;
        const Real x2042 = x2039 / x2041;
        const Real x2045 = select(x2043, 0.0, x2042);
        // exchange.myj_exchange
        const Real x2047 = x2045 * state[3 * LAYERS + 36];
        const Real x2048 = moved_state[3 * LAYERS + 36] * x2044;
        const Real x2049 = x2048 + x2047;
        const Real x2052 = x2049 / x2051;
        const Real x2054 = x1496 * x2050;
        const Real x2055 = x2052 * x1493;
        const Real x2056 = x2055 + x2054;
        const Real x2058 = x2056 * x2057;
        const Real x2060 = x2058 * state[3 * LAYERS + 36];
        const Real x2061 = moved_state[3 * LAYERS + 36] * x2057;
        const Real x2062 = x2061 + x2060;
        const Real x2065 = select(x2063, 0.0, x2062);
        const Real x2067 = x1464 * x2066;
        const Real x2068 = x2065 - x2067;
        const Real x2069 = x2068 / x1463;
        const Real x2071 = x1552 * x2019;
        const Real x2072 = x2020 * x1551;
        const Real x2073 = x2072 + x2071;
        const Real x2075 = x2045 * x2044;
        const Real x2076 = x2075 + x2075;
        const Real x2078 = x2076 * x2044;
        const Real x2079 = x2045 * x2074;
        const Real x2080 = x2079 + x2078;
        const Real x2082 = x2080 * x2081;
        const Real x2083 = x2073 - x2082;
        const Real x2084 = x2083 / x2077;
        real_351[0] = x1462;
        real_351[1] = moved_state[3 * LAYERS + 35];
        real_351[2] = x1464;
        real_351[3] = x2065;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x2069;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2088 = x2084 * real_144[l];
            const Real a2089 = real_351[l] * x2081;
            const Real a2090 = a2089 + a2088;
            const Real a2094 = real_125[l] * (-5.0);
            const Real a2097 = select(mask_145[l], a2094, a2090);
            const Real a2099 = real_125[l] * 0.9999990000003619;
            const Real a2102 = select(mask_146[l], a2099, a2097);
            const Real a2105 = a2102 / 0.0006;
            const Real a2115 = a2105 * real_147[l];
            real_396[l] = a2115;
        }
        // exchange.myj_exchange
        const Real x2118 = real_396[0] - real_396[1];
        const Real x2120 = x2118 + x1470;
        const Real x2122 = real_396[2] - real_396[3];
        const Real x2124 = x2069 / x2066;
        const Real x2126 = x2122 - x2124;
        const Real x2128 = x2045 * 0.4;
        const Real x2130 = x2120 * x2129;
        const Real x2131 = x2128 - x2130;
        const Real x2132 = x2131 / x2119;
        const Real x2135 = select(x2133, x1504, x2132);
        const Real x2137 = x2126 * x2136;
        const Real x2138 = x2128 - x2137;
        const Real x2139 = x2138 / x2125;
        const Real x2142 = select(x2140, x1504, x2139);
        // calm_air.calm_exchange
        const Real x2144 = x261 * 1004.5;
        const Real x2146 = x2144 * x2145;
        const Real x2147 = moved_numbers[LAYERS + 4] - x2146;
        const Real x2148 = x2147 / x2143;
        const Real x2150 = x2142 + x2148;
        // snow_free_ground.with_surface_of
        const Real x2154 = x1277 * forcing[4];
        const Real x2156 = moved_forcing[4] * x2151;
        const Real x2157 = x2156 - x2154;
        const Real x2159 = x1288 * forcing[5];
        const Real x2160 = moved_forcing[5] * x1287;
        const Real x2161 = x2160 + x2159;
        const Real x2163 = x2157 + x2161;
        // snow.conductance
        const Real x2165 = x1 * x2164;
        const Real x2166 = x1307 - x2165;
        const Real x2167 = x2166 / x0;
        // snow_free_ground.with_surface_of
        const Real x2169 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2171 = x2167 * x2168;
        const Real x2172 = x2169 * x2164;
        const Real x2173 = x2172 + x2171;
        const Real x2175 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2177 = x44 * 2488.8;
        const Real x2179 = x261 * 1004.6;
        const Real x2181 = x2179 * x2149;
        const Real x2182 = x2150 * x2178;
        const Real x2183 = x2182 + x2181;
        const Real x2185 = x52 / 5.67e-08;
        const Real x2187 = x1288 * x2184;
        const Real x2188 = x2185 * x1287;
        const Real x2189 = x2188 + x2187;
        const Real x2191 = x2189 * 6.48e-08;
        const Real x2193 = moved_forcing[3] * x2149;
        const Real x2194 = x2150 * forcing[3];
        const Real x2195 = x2194 + x2193;
        const Real x2197 = x2195 * x2196;
        const Real x2198 = x2191 - x2197;
        const Real x2199 = x2198 / x2192;
        const Real x2202 = x2183 * x2201;
        const Real x2203 = x2175 - x2202;
        const Real x2204 = x2203 / x2180;
        const Real x2206 = x2199 + x2204;
        const Real x2208 = x1288 * x51;
        const Real x2209 = x52 * x1287;
        const Real x2210 = x2209 + x2208;
        const Real x2212 = x2163 - x2210;
        const Real x2214 = x2212 - x2173;
        const Real x2216 = x2183 * x2215;
        const Real x2217 = x2214 - x2216;
        const Real x2218 = x2217 / x2180;
        const Real x2220 = x2218 + x27;
        const Real x2222 = x2220 - moved_forcing[1];
        const Real x2224 = x23 - moved_forcing[2];
        const Real x2226 = x2224 * 2488.8;
        const Real x2228 = x2226 * x2205;
        const Real x2229 = x2206 * x2225;
        const Real x2230 = x2229 + x2228;
        const Real x2232 = x2222 * x2176;
        const Real x2233 = x2177 * x2221;
        const Real x2234 = x2233 + x2232;
        const Real x2236 = x2230 + x2234;
        const Real x2238 = x2177 + x2206;
        const Real x2240 = x2238 * x2239;
        const Real x2241 = x2236 - x2240;
        const Real x2242 = x2241 / x2237;
        const Real x2244 = x2242 * x2180;
        const Real x2245 = x2183 * x2239;
        const Real x2246 = x2245 + x2244;
        const Real x2248 = x2246 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2251 = select(x2249, 0.0, x2248);
        // vegetation.water_stress
        const Real x2255 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2269 = select(x2267, 0.0, x1264);
        const Real x2271 = moved_forcing[4] * 1.1;
        const Real x2273 = moved_numbers[LAYERS + 36] * x2268;
        const Real x2274 = x2269 * numbers[LAYERS + 36];
        const Real x2275 = x2274 + x2273;
        const Real x2277 = x2275 * x2276;
        const Real x2278 = x2271 - x2277;
        const Real x2279 = x2278 / x2272;
        const Real x2281 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2283 = x2279 + x2281;
        const Real x2286 = x2279 * x2285;
        const Real x2287 = x2283 - x2286;
        const Real x2288 = x2287 / x2284;
        const Real x2291 = moved_forcing[1] * x2289;
        const Real x2293 = x2291 + x2291;
        const Real x2296 = x2293 * 0.0016;
        const Real x2300 = moved_numbers[LAYERS + 37] * x2223;
        const Real x2301 = x2224 * numbers[LAYERS + 37];
        const Real x2302 = x2301 + x2300;
        const Real x2307 = x2302 * x2305;
        const Real x2317 = select(x2315, 0.0, x2288);
        const Real x2319 = x2269 * x2316;
        const Real x2320 = x2317 * x2268;
        const Real x2321 = x2320 + x2319;
        const Real x2324 = select(x2322, 0.0, x2296);
        const Real x2326 = x2321 * x2323;
        const Real x2327 = x2324 * x2318;
        const Real x2328 = x2327 + x2326;
        const Real x2331 = select(x2329, 0.0, x2307);
        const Real x2334 = x2328 * x2330;
        const Real x2335 = x2331 * x2325;
        const Real x2337 = x2334 - x2335;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2314_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2253 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2257 = x2255 * real_149[l];
            const Real a2258 = a2253 - a2257;
            const Real a2259 = a2258 / x2254;
            const Real a2262 = select(mask_150[l], 0.0, a2259);
            const Real a2265 = select(mask_151[l], 0.0, a2262);
            const Real a2310 = moved_numbers[l + 7 * LAYERS + 51] * real_152[l];
            const Real a2311 = a2265 * numbers[l + 7 * LAYERS + 51];
            const Real a2312 = a2311 + a2310;
            a2314_last = a2314_last + a2312;
            real_334[l] = a2265;
            real_341[l] = a2312;
        }
        // vegetation.canopy_resistance
        const Real x2340 = select(x2338, 0.0, a2314_last);
        const Real x2342 = x2337 * x2339;
        const Real x2343 = x2340 * x2333;
        const Real x2344 = x2343 + x2342;
        const Real x2346 = x2344 * x2345;
        const Real x2347 = moved_numbers[LAYERS + 35] - x2346;
        const Real x2348 = x2347 / x2341;
        const Real x2350 = x1288 * 4.0;
        const Real x2352 = x2350 * x51;
        const Real x2353 = x52 * x2349;
        const Real x2354 = x2353 + x2352;
        const Real x2356 = x2354 * 0.2857541065206571;
        const Real x2358 = x2195 * x2357;
        const Real x2359 = x2356 - x2358;
        const Real x2360 = x2359 / x2192;
        const Real x2363 = x44 * 2489.795918367347;
        const Real x2365 = x2360 + x2363;
        const Real x2367 = x2348 * x2149;
        const Real x2368 = x2150 * x2345;
        const Real x2369 = x2368 + x2367;
        const Real x2372 = x2360 * x2370;
        const Real x2373 = x2369 * x2361;
        const Real x2374 = x2373 + x2372;
        const Real x2376 = x2374 + x2363;
        const Real x2378 = x2376 * x2377;
        const Real x2379 = x2365 - x2378;
        const Real x2380 = x2379 / x2375;
        const Real x2382 = select(x2266, x2380, 0.0);
        // step_parts.evaporation_demand
        const Real x2384 = x2251 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2386 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2388 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2390 = x2388 * x2389;
        const Real x2391 = x2386 - x2390;
        const Real x2392 = x2391 / x2387;
        const Real x2395 = select(x2393, 0.0, x2392);
        const Real x2398 = select(x2396, 0.0, x2395);
        const Real x2400 = x2398 * x2397;
        const Real x2401 = x2400 + x2400;
        const Real x2405 = x2401 * x2402;
        const Real x2406 = x1229 * x2399;
        const Real x2408 = x2405 - x2406;
        const Real x2410 = x2408 * x2383;
        const Real x2411 = x2384 * x2404;
        const Real x2412 = x2411 + x2410;
        const Real x2414 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2418 = select(x2416, 0.0, x2414);
        const Real x2421 = x2418 / x2420;
        const Real x2423 = select(x2415, x2421, 0.0);
        const Real x2425 = x1229 * x2422;
        const Real x2426 = x2423 * x1228;
        const Real x2427 = x2426 + x2425;
        const Real x2429 = x2427 * x2383;
        const Real x2430 = x2384 * x2424;
        const Real x2431 = x2430 + x2429;
        const Real x2433 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2436 = select(x2434, x2433, x2431);
        const Real x2438 = x1229 * x2381;
        const Real x2439 = x2382 * x1228;
        const Real x2440 = x2439 + x2438;
        const Real x2442 = x2440 * x2383;
        const Real x2443 = x2384 * x2437;
        const Real x2444 = x2443 + x2442;
        const Real x2448 = x2444 * x2445;
        const Real x2449 = x2423 * x2441;
        const Real x2451 = x2448 - x2449;
        const Real x2459 = moved_numbers[9 * LAYERS + 51] * x2458;
        Real a2457_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2453 = real_334[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2454 = moved_numbers[l + 8 * LAYERS + 51] * real_152[l];
            const Real a2455 = a2454 + a2453;
            a2457_last = a2457_last + a2455;
            real_333[l] = a2455;
        }
        const Real x2460 = a2457_last - x2459;
        const Real x2461 = x2460 / numbers[9 * LAYERS + 51];
        Real a2474_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2463 = moved_numbers[l + 7 * LAYERS + 51] + real_333[l];
            const Real a2465 = a2463 - x2461;
            const Real a2468 = select(mask_155[l], 0.0, a2465);
            const Real a2470 = real_333[l] * real_156[l];
            const Real a2471 = a2468 * real_154[l];
            const Real a2472 = a2471 + a2470;
            a2474_last = a2474_last + a2472;
            real_334[l] = a2472;
        }
        const Real x2477 = select(x2475, a2474_last, 0.0);
        // snow_free_ground.rate
        const Real x2489 = x2412 + x2436;
        // evapotranspiration.evaporation_components
        Real a2487_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2479 = x2477 * real_158[l];
            const Real a2480 = real_334[l] - a2479;
            const Real a2481 = a2480 / x2476;
            const Real a2483 = x2451 * real_158[l];
            const Real a2484 = a2481 * x2447;
            const Real a2485 = a2484 + a2483;
            a2487_last = a2487_last + a2485;
        }
        // snow_free_ground.rate
        const Real x2491 = x2489 + a2487_last;
        const Real x2493 = x2491 * 1000.0;
        // snow_free_ground.deposition
        const Real x2499 = select(x2496, 0.0, x2248);
        // snow_free_ground.rate
        const Real x2502 = x2493 + x2499;
        // snow_free_ground.with_surface_of
        const Real x2504 = x2502 - x2499;
        const Real x2506 = x2504 * 2501000.0;
        const Real x2509 = x2499 * 2501000.0;
        const Real x2512 = x2506 + x2509;
        // soil_heat.volumetric_heat_capacity
        const Real x2514 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x2518 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x2521 = x2514 - x2518;
        const Real x2523 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x2525 = x2523 * 1004.0;
        const Real x2527 = x2521 + x2525;
        const Real x2529 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x2531 = x2529 * 2106000.0;
        const Real x2533 = x2527 + x2531;
        // soil_heat.ground_admittance
        const Real x2535 = x2533 * 0.5;
        const Real x2537 = x2535 * numbers[0];
        const Real x2538 = moved_numbers[0] * x2534;
        const Real x2539 = x2538 + x2537;
        const Real x2541 = x2539 / seconds;
        const Real x2543 = x2541 * x2540;
        const Real x2544 = x2543 + x2543;
        const Real x2546 = x2533 * real_20[0];
        const Real x2547 = real_342[0] * x2532;
        const Real x2548 = x2547 + x2546;
        const Real x2550 = x2548 / seconds;
        const Real x2552 = x2544 + x2550;
        const Real x2555 = x2552 / x2554;
        const Real x2557 = x2541 + x2555;
        // snow.into_warming_ground
        const Real x2559 = x2557 * x2558;
        const Real x2560 = x1307 - x2559;
        const Real x2561 = x2560 / x2556;
        const Real x2563 = x1 + x2561;
        // surface_balance.around
        const Real x2565 = x2350 * 5.67e-08;
        const Real x2567 = x47 * forcing[1];
        const Real x2568 = moved_forcing[1] * x45;
        const Real x2569 = x2568 + x2567;
        const Real x2571 = x2565 * x2566;
        const Real x2572 = x2569 * x2564;
        const Real x2573 = x2572 + x2571;
        const Real x2575 = x2183 + x2175;
        const Real x2577 = x2575 + x2573;
        // surface_balance.emitted
        const Real x2579 = moved_forcing[1] * (-1.0);
        const Real x2581 = x2573 * x2578;
        const Real x2582 = x2579 * x2570;
        const Real x2583 = x2582 + x2581;
        const Real x2585 = x2210 + x2583;
        // surface_balance.around
        const Real x2587 = x2163 - x2585;
        const Real x2589 = x2587 - x2512;
        const Real x2591 = x2183 * x26;
        const Real x2592 = x27 * x2180;
        const Real x2593 = x2592 + x2591;
        const Real x2595 = x2589 + x2593;
        const Real x2597 = x2175 * forcing[1];
        const Real x2598 = moved_forcing[1] * x2174;
        const Real x2599 = x2598 + x2597;
        const Real x2601 = x2595 + x2599;
        const Real x2603 = x2577 * x2602;
        const Real x2604 = x2601 - x2603;
        const Real x2605 = x2604 / x2576;
        // snow.conductance
        const Real x2607 = x2563 * x2606;
        const Real x2608 = x1307 - x2607;
        const Real x2609 = x2608 / x2562;
        // surface_balance.around
        const Real x2611 = x2577 * x2610;
        const Real x2612 = x2609 - x2611;
        const Real x2613 = x2612 / x2576;
        // surface_balance.skin_temperature
        const Real x2615 = x2613 * state[0];
        const Real x2616 = moved_state[0] * x2610;
        const Real x2617 = x2616 + x2615;
        const Real x2619 = x2605 + x2617;
        const Real x2622 = x2613 * x2621;
        const Real x2623 = x2619 - x2622;
        const Real x2624 = x2623 / x2620;
        // surface_balance.around
        const Real x2626 = x2624 * x2621;
        const Real x2627 = x2626 + x2626;
        const Real x2629 = x2627 * x2621;
        const Real x2630 = x2624 * x2625;
        const Real x2631 = x2630 + x2629;
        const Real x2633 = x2565 * x2628;
        const Real x2634 = x2631 * x2564;
        const Real x2635 = x2634 + x2633;
        const Real x2637 = x2575 + x2635;
        // air.emission
        const Real x2639 = x2627 * x2625;
        const Real x2640 = x2639 + x2639;
        const Real x2642 = x2640 * 5.67e-08;
        // surface_balance.emitted
        const Real x2644 = x1288 * x2641;
        const Real x2645 = x2642 * x1287;
        const Real x2646 = x2645 + x2644;
        const Real x2648 = x2624 * (-1.0);
        const Real x2650 = x2635 * x2647;
        const Real x2651 = x2648 * x2632;
        const Real x2652 = x2651 + x2650;
        const Real x2654 = x2646 + x2652;
        // surface_balance.around
        const Real x2656 = x2163 - x2654;
        const Real x2658 = x2656 - x2512;
        const Real x2660 = x2658 + x2593;
        const Real x2662 = x2660 + x2599;
        const Real x2664 = x2637 * x2663;
        const Real x2665 = x2662 - x2664;
        const Real x2666 = x2665 / x2636;
        const Real x2668 = x2637 * x2667;
        const Real x2669 = x2609 - x2668;
        const Real x2670 = x2669 / x2636;
        // surface_balance.skin_temperature
        const Real x2672 = x2670 * state[0];
        const Real x2673 = moved_state[0] * x2667;
        const Real x2674 = x2673 + x2672;
        const Real x2676 = x2666 + x2674;
        const Real x2679 = x2670 * x2678;
        const Real x2680 = x2676 - x2679;
        const Real x2681 = x2680 / x2677;
        // snow_free_ground.specific_humidity
        const Real x2685 = x2183 * x2683;
        const Real x2688 = x2685 * 1004.5;
        const Real x2691 = x2502 * x2687;
        const Real x2692 = x2688 * x2501;
        const Real x2694 = x2691 - x2692;
        const Real x2696 = moved_forcing[2] + x2694;
        // calm_air.calm_exchange
        const Real x2698 = x27 - x2681;
        const Real x2700 = x1330 * x2697;
        const Real x2701 = x2698 * x1327;
        const Real x2702 = x2701 + x2700;
        // calm_air.limited_richardson
        const Real x2705 = select(x2703, x2702, 0.0);
        const Real x2707 = x2705 * x1343;
        const Real x2708 = x1344 * x2704;
        const Real x2710 = x2707 - x2708;
        const Real x2713 = x2710 * x2712;
        const Real x2719 = x2713 * x2717;
        const Real x2721 = x2719 - x2713;
        const Real x2722 = x2721 / x2716;
        const Real x2725 = moved_numbers[LAYERS + 2] * x2717;
        const Real x2727 = x2722 * numbers[LAYERS + 2];
        const Real x2728 = x2727 - x2725;
        const Real x2730 = select(x2703, x2728, x2702);
        // calm_air.calm_exchange
        const Real x2732 = x1330 * x2731;
        const Real x2733 = x2730 - x2732;
        const Real x2734 = x2733 / x1327;
        const Real x2736 = x27 - x2734;
        // exchange.myj_exchange
        const Real x2738 = x2736 * x1391;
        const Real x2739 = x1392 * x2735;
        const Real x2741 = x2738 - x2739;
        const Real x2743 = x1398 - x2741;
        const Real x2745 = moved_forcing[2] + x2696;
        const Real x2747 = x2745 * 0.3041811846689896;
        const Real x2750 = x2743 * x2748;
        const Real x2751 = x2747 * x2742;
        const Real x2752 = x2751 + x2750;
        const Real x2754 = moved_forcing[2] - x2696;
        const Real x2756 = x2754 * 0.6083623693379792;
        const Real x2758 = x1398 + x2741;
        const Real x2760 = x2758 * 0.5;
        const Real x2762 = x2756 * x2759;
        const Real x2763 = x2760 * x2755;
        const Real x2764 = x2763 + x2762;
        const Real x2766 = x2752 + x2764;
        const Real x2768 = x1410 * x2765;
        const Real x2770 = x2766 * x1409;
        const Real x2771 = x2770 - x2768;
        const Real x2773 = x2771 * numbers[LAYERS + 1];
        const Real x2774 = moved_numbers[LAYERS + 1] * x2767;
        const Real x2775 = x2774 + x2773;
        const Real x2777 = x2775 * numbers[LAYERS + 1];
        const Real x2778 = moved_numbers[LAYERS + 1] * x2772;
        const Real x2779 = x2778 + x2777;
        const Real x2781 = x1439 * x2780;
        const Real x2782 = x2779 - x2781;
        const Real x2783 = x2782 / x1438;
        const Real x2785 = moved_numbers[LAYERS] * x2784;
        const Real x2786 = x2783 - x2785;
        const Real x2787 = x2786 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x2787;
        const Real x2789 = x2787 / 0.505;
        const Real x2792 = select(x2790, 0.0, x2789);
        const Real x2795 = x2792 * x2791;
        const Real x2796 = x2795 + x2795;
        const Real x2798 = x2796 * 10.0;
        const Real x2801 = select(x2793, x2798, 0.0);
        const Real x2803 = x1484 * x2800;
        const Real x2804 = x2801 * x1483;
        const Real x2805 = x2804 + x2803;
        // exchange.convective_factor
        const Real x2807 = x2771 * 1000.0;
        const Real x2810 = x2807 * x2809;
        const Real x2814 = select(x2812, 0.0, x2810);
        const Real x2816 = x2814 / x2813;
        const Real x2818 = x2816 * 0.6666666666666666;
        const Real x2820 = x2818 * x2819;
        const Real x2822 = select(x2811, x2820, 0.0);
        const Real x2824 = x2822 * 1.44;
        // exchange._convective_velocity_squared
        const Real x2826 = x2150 / x2149;
        const Real x2828 = x2826 * 0.6666666666666666;
        const Real x2830 = x2828 * x2829;
        const Real x2832 = x2824 * x2829;
        const Real x2833 = x2830 * x2823;
        const Real x2834 = x2833 + x2832;
        // exchange._friction_velocity
        const Real x2836 = x1439 + x2834;
        const Real x2839 = x2836 / x2838;
        const Real x2841 = x2135 * x2837;
        const Real x2842 = x2839 * x2134;
        const Real x2843 = x2842 + x2841;
        const Real x2846 = x2843 / x2845;
        const Real x2849 = select(x2847, 0.0, x2846);
        // exchange.myj_exchange
        const Real x2851 = select(x2793, 0.0, x2824);
        const Real x2853 = x2771 * 0.4;
        const Real x2855 = x2849 * state[3 * LAYERS + 36];
        const Real x2856 = moved_state[3 * LAYERS + 36] * x2848;
        const Real x2857 = x2856 + x2855;
        const Real x2860 = x2857 / x2859;
        const Real x2862 = x2805 * x2858;
        const Real x2863 = x2860 * x2802;
        const Real x2864 = x2863 + x2862;
        const Real x2866 = x2864 * x2865;
        const Real x2868 = x2866 * state[3 * LAYERS + 36];
        const Real x2869 = moved_state[3 * LAYERS + 36] * x2865;
        const Real x2870 = x2869 + x2868;
        const Real x2873 = select(x2871, 0.0, x2870);
        const Real x2875 = x1464 * x2874;
        const Real x2876 = x2873 - x2875;
        const Real x2877 = x2876 / x1463;
        const Real x2879 = x2853 * x2149;
        const Real x2880 = x2150 * x2852;
        const Real x2881 = x2880 + x2879;
        const Real x2883 = x2849 * x2848;
        const Real x2884 = x2883 + x2883;
        const Real x2886 = x2884 * x2848;
        const Real x2887 = x2849 * x2882;
        const Real x2888 = x2887 + x2886;
        const Real x2890 = x2888 * x2889;
        const Real x2891 = x2881 - x2890;
        const Real x2892 = x2891 / x2885;
        real_396[0] = x1462;
        real_396[1] = moved_state[3 * LAYERS + 35];
        real_396[2] = x1464;
        real_396[3] = x2873;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x2877;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2896 = x2892 * real_148[l];
            const Real a2897 = real_396[l] * x2889;
            const Real a2898 = a2897 + a2896;
            const Real a2902 = real_125[l] * (-5.0);
            const Real a2905 = select(mask_159[l], a2902, a2898);
            const Real a2907 = real_125[l] * 0.9999990000003619;
            const Real a2910 = select(mask_160[l], a2907, a2905);
            const Real a2913 = a2910 / 0.0006;
            const Real a2923 = a2913 * real_161[l];
            real_351[l] = a2923;
        }
        // exchange.myj_exchange
        const Real x2926 = real_351[0] - real_351[1];
        const Real x2928 = x2926 + x1470;
        const Real x2930 = real_351[2] - real_351[3];
        const Real x2932 = x2877 / x2874;
        const Real x2934 = x2930 - x2932;
        const Real x2936 = x2849 * 0.4;
        const Real x2938 = x2928 * x2937;
        const Real x2939 = x2936 - x2938;
        const Real x2940 = x2939 / x2927;
        const Real x2943 = select(x2941, x1504, x2940);
        const Real x2945 = x2934 * x2944;
        const Real x2946 = x2936 - x2945;
        const Real x2947 = x2946 / x2933;
        const Real x2950 = select(x2948, x1504, x2947);
        // exchange._convective_velocity_squared
        const Real x2952 = x2950 / x2949;
        const Real x2954 = x2952 * 0.6666666666666666;
        const Real x2956 = x2954 * x2955;
        const Real x2958 = x2851 * x2955;
        const Real x2959 = x2956 * x2850;
        const Real x2960 = x2959 + x2958;
        // exchange._friction_velocity
        const Real x2962 = x1439 + x2960;
        const Real x2965 = x2962 / x2964;
        const Real x2967 = x2943 * x2963;
        const Real x2968 = x2965 * x2942;
        const Real x2969 = x2968 + x2967;
        const Real x2972 = x2969 / x2971;
        const Real x2975 = select(x2973, 0.0, x2972);
        // exchange.myj_exchange
        const Real x2977 = x2975 * state[3 * LAYERS + 36];
        const Real x2978 = moved_state[3 * LAYERS + 36] * x2974;
        const Real x2979 = x2978 + x2977;
        const Real x2982 = x2979 / x2981;
        const Real x2984 = x2805 * x2980;
        const Real x2985 = x2982 * x2802;
        const Real x2986 = x2985 + x2984;
        const Real x2988 = x2986 * x2987;
        const Real x2990 = x2988 * state[3 * LAYERS + 36];
        const Real x2991 = moved_state[3 * LAYERS + 36] * x2987;
        const Real x2992 = x2991 + x2990;
        const Real x2995 = select(x2993, 0.0, x2992);
        const Real x2997 = x1464 * x2996;
        const Real x2998 = x2995 - x2997;
        const Real x2999 = x2998 / x1463;
        const Real x3001 = x2853 * x2949;
        const Real x3002 = x2950 * x2852;
        const Real x3003 = x3002 + x3001;
        const Real x3005 = x2975 * x2974;
        const Real x3006 = x3005 + x3005;
        const Real x3008 = x3006 * x2974;
        const Real x3009 = x2975 * x3004;
        const Real x3010 = x3009 + x3008;
        const Real x3012 = x3010 * x3011;
        const Real x3013 = x3003 - x3012;
        const Real x3014 = x3013 / x3007;
        real_351[0] = x1462;
        real_351[1] = moved_state[3 * LAYERS + 35];
        real_351[2] = x1464;
        real_351[3] = x2995;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x2999;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3018 = x3014 * real_162[l];
            const Real a3019 = real_351[l] * x3011;
            const Real a3020 = a3019 + a3018;
            const Real a3024 = real_125[l] * (-5.0);
            const Real a3027 = select(mask_163[l], a3024, a3020);
            const Real a3029 = real_125[l] * 0.9999990000003619;
            const Real a3032 = select(mask_164[l], a3029, a3027);
            const Real a3035 = a3032 / 0.0006;
            const Real a3045 = a3035 * real_165[l];
            real_396[l] = a3045;
        }
        // exchange.myj_exchange
        const Real x3048 = real_396[0] - real_396[1];
        const Real x3050 = x3048 + x1470;
        const Real x3052 = real_396[2] - real_396[3];
        const Real x3054 = x2999 / x2996;
        const Real x3056 = x3052 - x3054;
        const Real x3058 = x2975 * 0.4;
        const Real x3060 = x3050 * x3059;
        const Real x3061 = x3058 - x3060;
        const Real x3062 = x3061 / x3049;
        const Real x3065 = select(x3063, x1504, x3062);
        const Real x3067 = x3056 * x3066;
        const Real x3068 = x3058 - x3067;
        const Real x3069 = x3068 / x3055;
        const Real x3072 = select(x3070, x1504, x3069);
        // exchange._convective_velocity_squared
        const Real x3074 = x3072 / x3071;
        const Real x3076 = x3074 * 0.6666666666666666;
        const Real x3078 = x3076 * x3077;
        const Real x3080 = x2851 * x3077;
        const Real x3081 = x3078 * x2850;
        const Real x3082 = x3081 + x3080;
        // exchange._friction_velocity
        const Real x3084 = x1439 + x3082;
        const Real x3087 = x3084 / x3086;
        const Real x3089 = x3065 * x3085;
        const Real x3090 = x3087 * x3064;
        const Real x3091 = x3090 + x3089;
        const Real x3094 = x3091 / x3093;
        const Real x3097 = select(x3095, 0.0, x3094);
        // exchange.myj_exchange
        const Real x3099 = x3097 * state[3 * LAYERS + 36];
        const Real x3100 = moved_state[3 * LAYERS + 36] * x3096;
        const Real x3101 = x3100 + x3099;
        const Real x3104 = x3101 / x3103;
        const Real x3106 = x2805 * x3102;
        const Real x3107 = x3104 * x2802;
        const Real x3108 = x3107 + x3106;
        const Real x3110 = x3108 * x3109;
        const Real x3112 = x3110 * state[3 * LAYERS + 36];
        const Real x3113 = moved_state[3 * LAYERS + 36] * x3109;
        const Real x3114 = x3113 + x3112;
        const Real x3117 = select(x3115, 0.0, x3114);
        const Real x3119 = x1464 * x3118;
        const Real x3120 = x3117 - x3119;
        const Real x3121 = x3120 / x1463;
        const Real x3123 = x2853 * x3071;
        const Real x3124 = x3072 * x2852;
        const Real x3125 = x3124 + x3123;
        const Real x3127 = x3097 * x3096;
        const Real x3128 = x3127 + x3127;
        const Real x3130 = x3128 * x3096;
        const Real x3131 = x3097 * x3126;
        const Real x3132 = x3131 + x3130;
        const Real x3134 = x3132 * x3133;
        const Real x3135 = x3125 - x3134;
        const Real x3136 = x3135 / x3129;
        real_396[0] = x1462;
        real_396[1] = moved_state[3 * LAYERS + 35];
        real_396[2] = x1464;
        real_396[3] = x3117;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x3121;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3140 = x3136 * real_166[l];
            const Real a3141 = real_396[l] * x3133;
            const Real a3142 = a3141 + a3140;
            const Real a3146 = real_125[l] * (-5.0);
            const Real a3149 = select(mask_167[l], a3146, a3142);
            const Real a3151 = real_125[l] * 0.9999990000003619;
            const Real a3154 = select(mask_168[l], a3151, a3149);
            const Real a3157 = a3154 / 0.0006;
            const Real a3167 = a3157 * real_169[l];
            real_351[l] = a3167;
        }
        // exchange.myj_exchange
        const Real x3170 = real_351[0] - real_351[1];
        const Real x3172 = x3170 + x1470;
        const Real x3174 = real_351[2] - real_351[3];
        const Real x3176 = x3121 / x3118;
        const Real x3178 = x3174 - x3176;
        const Real x3180 = x3097 * 0.4;
        const Real x3182 = x3172 * x3181;
        const Real x3183 = x3180 - x3182;
        const Real x3184 = x3183 / x3171;
        const Real x3187 = select(x3185, x1504, x3184);
        const Real x3189 = x3178 * x3188;
        const Real x3190 = x3180 - x3189;
        const Real x3191 = x3190 / x3177;
        const Real x3194 = select(x3192, x1504, x3191);
        // exchange._convective_velocity_squared
        const Real x3196 = x3194 / x3193;
        const Real x3198 = x3196 * 0.6666666666666666;
        const Real x3200 = x3198 * x3199;
        const Real x3202 = x2851 * x3199;
        const Real x3203 = x3200 * x2850;
        const Real x3204 = x3203 + x3202;
        // exchange._friction_velocity
        const Real x3206 = x1439 + x3204;
        const Real x3209 = x3206 / x3208;
        const Real x3211 = x3187 * x3207;
        const Real x3212 = x3209 * x3186;
        const Real x3213 = x3212 + x3211;
        const Real x3216 = x3213 / x3215;
        const Real x3219 = select(x3217, 0.0, x3216);
        // exchange.myj_exchange
        const Real x3221 = x3219 * state[3 * LAYERS + 36];
        const Real x3222 = moved_state[3 * LAYERS + 36] * x3218;
        const Real x3223 = x3222 + x3221;
        const Real x3226 = x3223 / x3225;
        const Real x3228 = x2805 * x3224;
        const Real x3229 = x3226 * x2802;
        const Real x3230 = x3229 + x3228;
        const Real x3232 = x3230 * x3231;
        const Real x3234 = x3232 * state[3 * LAYERS + 36];
        const Real x3235 = moved_state[3 * LAYERS + 36] * x3231;
        const Real x3236 = x3235 + x3234;
        const Real x3239 = select(x3237, 0.0, x3236);
        const Real x3241 = x1464 * x3240;
        const Real x3242 = x3239 - x3241;
        const Real x3243 = x3242 / x1463;
        const Real x3245 = x2853 * x3193;
        const Real x3246 = x3194 * x2852;
        const Real x3247 = x3246 + x3245;
        const Real x3249 = x3219 * x3218;
        const Real x3250 = x3249 + x3249;
        const Real x3252 = x3250 * x3218;
        const Real x3253 = x3219 * x3248;
        const Real x3254 = x3253 + x3252;
        const Real x3256 = x3254 * x3255;
        const Real x3257 = x3247 - x3256;
        const Real x3258 = x3257 / x3251;
        real_351[0] = x1462;
        real_351[1] = moved_state[3 * LAYERS + 35];
        real_351[2] = x1464;
        real_351[3] = x3239;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x3243;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3262 = x3258 * real_170[l];
            const Real a3263 = real_351[l] * x3255;
            const Real a3264 = a3263 + a3262;
            const Real a3268 = real_125[l] * (-5.0);
            const Real a3271 = select(mask_171[l], a3268, a3264);
            const Real a3273 = real_125[l] * 0.9999990000003619;
            const Real a3276 = select(mask_172[l], a3273, a3271);
            const Real a3279 = a3276 / 0.0006;
            const Real a3289 = a3279 * real_173[l];
            real_396[l] = a3289;
        }
        // exchange.myj_exchange
        const Real x3292 = real_396[0] - real_396[1];
        const Real x3294 = x3292 + x1470;
        const Real x3296 = real_396[2] - real_396[3];
        const Real x3298 = x3243 / x3240;
        const Real x3300 = x3296 - x3298;
        const Real x3302 = x3219 * 0.4;
        const Real x3304 = x3294 * x3303;
        const Real x3305 = x3302 - x3304;
        const Real x3306 = x3305 / x3293;
        const Real x3309 = select(x3307, x1504, x3306);
        const Real x3311 = x3300 * x3310;
        const Real x3312 = x3302 - x3311;
        const Real x3313 = x3312 / x3299;
        const Real x3316 = select(x3314, x1504, x3313);
        // exchange._convective_velocity_squared
        const Real x3318 = x3316 / x3315;
        const Real x3320 = x3318 * 0.6666666666666666;
        const Real x3322 = x3320 * x3321;
        const Real x3324 = x2851 * x3321;
        const Real x3325 = x3322 * x2850;
        const Real x3326 = x3325 + x3324;
        // exchange._friction_velocity
        const Real x3328 = x1439 + x3326;
        const Real x3331 = x3328 / x3330;
        const Real x3333 = x3309 * x3329;
        const Real x3334 = x3331 * x3308;
        const Real x3335 = x3334 + x3333;
        const Real x3338 = x3335 / x3337;
        const Real x3341 = select(x3339, 0.0, x3338);
        // exchange.myj_exchange
        const Real x3343 = x3341 * state[3 * LAYERS + 36];
        const Real x3344 = moved_state[3 * LAYERS + 36] * x3340;
        const Real x3345 = x3344 + x3343;
        const Real x3348 = x3345 / x3347;
        const Real x3350 = x2805 * x3346;
        const Real x3351 = x3348 * x2802;
        const Real x3352 = x3351 + x3350;
        const Real x3354 = x3352 * x3353;
        const Real x3356 = x3354 * state[3 * LAYERS + 36];
        const Real x3357 = moved_state[3 * LAYERS + 36] * x3353;
        const Real x3358 = x3357 + x3356;
        const Real x3361 = select(x3359, 0.0, x3358);
        const Real x3363 = x1464 * x3362;
        const Real x3364 = x3361 - x3363;
        const Real x3365 = x3364 / x1463;
        const Real x3367 = x2853 * x3315;
        const Real x3368 = x3316 * x2852;
        const Real x3369 = x3368 + x3367;
        const Real x3371 = x3341 * x3340;
        const Real x3372 = x3371 + x3371;
        const Real x3374 = x3372 * x3340;
        const Real x3375 = x3341 * x3370;
        const Real x3376 = x3375 + x3374;
        const Real x3378 = x3376 * x3377;
        const Real x3379 = x3369 - x3378;
        const Real x3380 = x3379 / x3373;
        real_396[0] = x1462;
        real_396[1] = moved_state[3 * LAYERS + 35];
        real_396[2] = x1464;
        real_396[3] = x3361;
        real_125[0] = real_of(0.0);
        real_125[1] = x1556;
        real_125[2] = real_of(0.0);
        real_125[3] = x3365;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3384 = x3380 * real_174[l];
            const Real a3385 = real_396[l] * x3377;
            const Real a3386 = a3385 + a3384;
            const Real a3390 = real_125[l] * (-5.0);
            const Real a3393 = select(mask_175[l], a3390, a3386);
            const Real a3395 = real_125[l] * 0.9999990000003619;
            const Real a3398 = select(mask_176[l], a3395, a3393);
            const Real a3401 = a3398 / 0.0006;
            const Real a3411 = a3401 * real_177[l];
            real_351[l] = a3411;
        }
        // exchange.myj_exchange
        const Real x3414 = real_351[0] - real_351[1];
        const Real x3416 = x3414 + x1470;
        const Real x3418 = real_351[2] - real_351[3];
        const Real x3420 = x3365 / x3362;
        const Real x3422 = x3418 - x3420;
        const Real x3424 = x3341 * 0.4;
        const Real x3426 = x3416 * x3425;
        const Real x3427 = x3424 - x3426;
        const Real x3428 = x3427 / x3415;
        const Real x3431 = select(x3429, x1504, x3428);
        moved_after[3 * LAYERS + 38] = x3431;
        const Real x3433 = x3422 * x3432;
        const Real x3434 = x3424 - x3433;
        const Real x3435 = x3434 / x3421;
        const Real x3438 = select(x3436, x1504, x3435);
        // calm_air.calm_exchange
        const Real x3440 = x3438 + x2148;
        moved_after[3 * LAYERS + 37] = x3440;
        // snow_free_ground.with_surface_of
        const Real x3442 = x2681 - moved_state[0];
        const Real x3444 = x2167 * x3441;
        const Real x3445 = x3442 * x2164;
        const Real x3446 = x3445 + x3444;
        // evapotranspiration.potential_evaporation
        const Real x3448 = x2179 * x3439;
        const Real x3449 = x3440 * x2178;
        const Real x3450 = x3449 + x3448;
        const Real x3452 = moved_forcing[3] * x3439;
        const Real x3453 = x3440 * forcing[3];
        const Real x3454 = x3453 + x3452;
        const Real x3456 = x3454 * x3455;
        const Real x3457 = x2191 - x3456;
        const Real x3458 = x3457 / x3451;
        const Real x3461 = x3450 * x3460;
        const Real x3462 = x2175 - x3461;
        const Real x3463 = x3462 / x3447;
        const Real x3465 = x3458 + x3463;
        const Real x3467 = x2212 - x3446;
        const Real x3469 = x3450 * x3468;
        const Real x3470 = x3467 - x3469;
        const Real x3471 = x3470 / x3447;
        const Real x3473 = x3471 + x27;
        const Real x3475 = x3473 - moved_forcing[1];
        const Real x3477 = x2226 * x3464;
        const Real x3478 = x3465 * x2225;
        const Real x3479 = x3478 + x3477;
        const Real x3481 = x3475 * x2176;
        const Real x3482 = x2177 * x3474;
        const Real x3483 = x3482 + x3481;
        const Real x3485 = x3479 + x3483;
        const Real x3487 = x2177 + x3465;
        const Real x3489 = x3487 * x3488;
        const Real x3490 = x3485 - x3489;
        const Real x3491 = x3490 / x3486;
        const Real x3493 = x3491 * x3447;
        const Real x3494 = x3450 * x3488;
        const Real x3495 = x3494 + x3493;
        const Real x3497 = x3495 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3500 = select(x3498, 0.0, x3497);
        // vegetation.canopy_resistance
        Real a3502_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3502_last = a3502_last + real_341[l];
        }
        const Real x3505 = select(x3503, 0.0, a3502_last);
        const Real x3507 = x2337 * x3504;
        const Real x3508 = x3505 * x2333;
        const Real x3509 = x3508 + x3507;
        const Real x3511 = x3509 * x3510;
        const Real x3512 = moved_numbers[LAYERS + 35] - x3511;
        const Real x3513 = x3512 / x3506;
        const Real x3515 = x3454 * x3514;
        const Real x3516 = x2356 - x3515;
        const Real x3517 = x3516 / x3451;
        const Real x3520 = x3517 + x2363;
        const Real x3522 = x3513 * x3439;
        const Real x3523 = x3440 * x3510;
        const Real x3524 = x3523 + x3522;
        const Real x3527 = x3517 * x3525;
        const Real x3528 = x3524 * x3518;
        const Real x3529 = x3528 + x3527;
        const Real x3531 = x3529 + x2363;
        const Real x3533 = x3531 * x3532;
        const Real x3534 = x3520 - x3533;
        const Real x3535 = x3534 / x3530;
        const Real x3536 = select(x2266, x3513, 0.0);
        moved_results[LAYERS + 23] = x3536;
        const Real x3538 = select(x2266, x3535, 0.0);
        moved_results[LAYERS + 24] = x3538;
        // step_parts.evaporation_demand
        const Real x3540 = x3500 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3542 = x2408 * x3539;
        const Real x3543 = x3540 * x2404;
        const Real x3544 = x3543 + x3542;
        const Real x3546 = x2427 * x3539;
        const Real x3547 = x3540 * x2424;
        const Real x3548 = x3547 + x3546;
        const Real x3551 = select(x3549, x2433, x3548);
        const Real x3553 = x1229 * x3537;
        const Real x3554 = x3538 * x1228;
        const Real x3555 = x3554 + x3553;
        const Real x3557 = x3555 * x3539;
        const Real x3558 = x3540 * x3552;
        const Real x3559 = x3558 + x3557;
        const Real x3561 = x3559 * x2445;
        const Real x3562 = x2423 * x3556;
        const Real x3564 = x3561 - x3562;
        const Real x3568 = moved_numbers[9 * LAYERS + 51] * x3567;
        Real a3566_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3566_last = a3566_last + real_333[l];
        }
        const Real x3569 = a3566_last - x3568;
        const Real x3570 = x3569 / numbers[9 * LAYERS + 51];
        Real a3581_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2463_1452 = moved_numbers[l + 7 * LAYERS + 51] + real_333[l];
            const Real a3572 = a2463_1452 - x3570;
            const Real a3575 = select(mask_179[l], 0.0, a3572);
            const Real a3577 = real_333[l] * real_153[l];
            const Real a3578 = a3575 * real_154[l];
            const Real a3579 = a3578 + a3577;
            a3581_last = a3581_last + a3579;
            real_341[l] = a3579;
        }
        const Real x3584 = select(x3582, a3581_last, 0.0);
        // step_parts.<genexpr>
        const Real x3596 = x1226 * x3541;
        const Real x3598 = x3544 * x1225;
        const Real x3599 = x3598 - x3596;
        const Real x3601 = x1226 * x3550;
        const Real x3603 = x3551 * x1225;
        const Real x3604 = x3603 - x3601;
        // snow_free_ground.deposition
        const Real x3615 = select(x3612, 0.0, x3497);
        // layered_snow_step.layered_snow_step
        const Real x3619 = x1226 * x3613;
        const Real x3620 = x3615 * x1225;
        const Real x3622 = x3619 - x3620;
        const Real x3624 = x1226 * x3496;
        const Real x3626 = x3497 * x1225;
        const Real x3627 = x3626 - x3624;
        const Real x3630 = x3622 * 2501000.0;
        const Real x3632 = x60 / 1000.0;
        const Real x3634 = x1124 * x3631;
        const Real x3636 = x3632 * x1222;
        const Real x3637 = x3636 - x3634;
        // step_parts.dew_rate
        const Real x3640 = x3622 / 1000.0;
        moved_results[LAYERS + 9] = x3640;
        // layered_snow_step.layered_snow_step
        const Real x3642 = x3637 + x3640;
        moved_results[LAYERS + 25] = x3642;
        // vegetation.intercept
        const Real x3644 = x1229 * x3641;
        const Real x3645 = x3642 * x1228;
        const Real x3646 = x3645 + x3644;
        const Real x3648 = x3646 - x3604;
        const Real x3650 = x3648 * seconds;
        const Real x3652 = moved_state[3 * LAYERS + 1] + x3650;
        const Real x3656 = select(x3654, 0.0, x3652);
        moved_results[LAYERS + 10] = x3656;
        const Real x3663 = select(x3661, 0.0, x3652);
        const Real x3665 = select(x3660, 0.0, x3663);
        moved_after[3 * LAYERS + 1] = x3665;
        const Real x3668 = x3642 * x2402;
        const Real x3669 = x3668 - x3644;
        const Real x3671 = x3656 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3671;
        const Real x3673 = x3669 + x3671;
        // water_flow.__call__
        const Real x3675 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3677 = x3673 + x3675;
        // water_flow.share_impedance
        const Real x3699 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // water_flow.__call__
        const Real x3711 = moved_numbers[12 * LAYERS + 52] - real_10[0];
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3594_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3586 = x3584 * real_180[l];
            const Real a3587 = real_341[l] - a3586;
            const Real a3588 = a3587 / x3583;
            const Real a3590 = x3564 * real_180[l];
            const Real a3591 = a3588 * x3560;
            const Real a3592 = a3591 + a3590;
            a3594_last = a3594_last + a3592;
            const Real a3606 = x1226 * real_181[l];
            const Real a3608 = a3592 * x1225;
            const Real a3609 = a3608 - a3606;
            const Real a3679 = -real_10[l];
            const Real a3682 = select(mask_183[l], moved_numbers[l + 9 * LAYERS + 52], a3679);
            const Real a3685 = select(mask_184[l], 0.0, a3682);
            const Real a3687 = a3685 - moved_state[l + 2 * LAYERS];
            const Real a3692 = real_186[l] * a3687;
            const Real a3693 = moved_state[l + 2 * LAYERS] + a3692;
            const Real a3697 = select(mask_187[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3701 = moved_state[l + LAYERS] * real_189[l];
            const Real a3702 = real_10[l] - a3701;
            const Real a3703 = a3702 / state[l + LAYERS];
            const Real a3705 = x3699 * real_189[l];
            const Real a3706 = a3703 * x3698;
            const Real a3707 = a3706 + a3705;
            const Real a3709 = moved_numbers[l + 2 * LAYERS + 47] - real_10[l];
            real_333[l] = a3609;
            real_342[l] = a3693;
            real_334[l] = a3697;
            real_338[l] = a3707;
            real_337[l] = a3709;
        }
        // water_flow.__call__
        const Real x3714 = select(x3712, real_342[0], x3711);
        const Real x3719 = x3677 * seconds;
        const Real x3722 = select(x3720, moved_numbers[LAYERS + 10], x3719);
        const Real x3725 = select(x3723, 0.0, x3722);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3717 = select(mask_192[l], real_342[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4568 = moved_numbers[l] * 0.5;
            const Real a4569 = moved_numbers[l + 4 * LAYERS + 47] * real_194[l];
            const Real a4570 = a4568 - a4569;
            const Real a4571 = a4570 / numbers[l + 4 * LAYERS + 47];
            real_341[l] = a3717;
            real_336[l] = a4568;
            real_397[l] = a4571;
        }
        // implicit_water._problem
        const Real x4599 = moved_numbers[12 * LAYERS + 53] * real_196[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4595 = real_338[l] * real_195[l];
            const Real a4596 = real_397[l] * real_196[l];
            const Real a4597 = a4595 - a4596;
            const Real a4598 = a4597 / real_194[l];
            real_398[l] = a4598;
        }
        const Real x4600 = real_398[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4601 = x4600 + x4599;
        // retention.given_head
        const Real x4602 = -x3725;
        const Real x4603 = select(x3743, 0.0, x3725);
        const Real x4605 = x4603 / x3744;
        const Real x4606 = -x4605;
        // retention.flowing
        const Real x4607 = select(x3746, moved_numbers[3 * LAYERS + 47], x4602);
        const Real x4608 = select(x3748, moved_numbers[10 * LAYERS + 52], x4606);
        const Real x4609 = x4608 - moved_numbers[10 * LAYERS + 52];
        const Real x4611 = moved_numbers[11 * LAYERS + 52] * x3750;
        const Real x4613 = x4609 * numbers[11 * LAYERS + 52];
        const Real x4615 = x4613 + x4611;
        const Real x4617 = x4615 * x3754;
        const Real x4619 = x4607 * x3754;
        const Real x4620 = x4617 * x3747;
        const Real x4622 = x4619 - x4620;
        const Real x4623 = moved_numbers[11 * LAYERS + 52] * x3757;
        const Real x4624 = x4622 - x4623;
        const Real x4625 = x4624 / x3756;
        const Real x4626 = x3725 + moved_numbers[3 * LAYERS + 47];
        const Real x4627 = select(x3759, 0.0, x4626);
        const Real x4628 = x4625 + x4627;
        // implicit_water._problem
        const Real x4629 = real_336[0] * x3754;
        const Real x4630 = x4617 * real_193[0];
        const Real x4632 = x4629 - x4630;
        const Real x4633 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4634 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4635 = x4634 + x4633;
        const Real x4636 = real_338[LAYERS - 1] * x3764;
        const Real x4637 = x4635 * x3764;
        const Real x4638 = x4636 * x3763;
        const Real x4639 = x4638 + x4637;
        const Real x4640 = x4628 + x4632;
        const Real x4641 = real_398[0] * x3766;
        const Real x4642 = x4640 * real_196[0];
        const Real x4643 = x4642 + x4641;
        // retention.given_head
        const Real x4644 = -moved_numbers[12 * LAYERS + 53];
        const Real x4645 = select(x3769, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4647 = x4645 / x3770;
        const Real x4648 = -x4647;
        // retention.flowing
        const Real x4649 = select(x3772, moved_numbers[4 * LAYERS + 46], x4644);
        const Real x4650 = select(x3774, moved_numbers[11 * LAYERS + 51], x4648);
        const Real x4651 = x4650 - moved_numbers[11 * LAYERS + 51];
        const Real x4653 = moved_numbers[12 * LAYERS + 51] * x3776;
        const Real x4655 = x4651 * numbers[12 * LAYERS + 51];
        const Real x4657 = x4655 + x4653;
        const Real x4659 = x4657 * x3780;
        const Real x4661 = x4649 * x3780;
        const Real x4662 = x4659 * x3773;
        const Real x4664 = x4661 - x4662;
        const Real x4665 = moved_numbers[12 * LAYERS + 51] * x3783;
        const Real x4666 = x4664 - x4665;
        const Real x4667 = x4666 / x3782;
        const Real x4668 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4669 = select(x3785, 0.0, x4668);
        const Real x4670 = x4667 + x4669;
        // implicit_water._problem
        const Real x4671 = x4601 * x3787;
        const Real x4672 = x4670 * x3741;
        const Real x4673 = x4672 + x4671;
        // retention.brim
        real_399[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_399[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_400[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_400[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4676 = real_399[l] - real_400[l];
            const Real a4681 = real_245[l] * a4676;
            const Real a4682 = real_400[l] + a4681;
            const Real a4683 = moved_numbers[l + 3 * LAYERS + 47] - a4682;
            const Real a4688 = real_240[l] * a4683;
            const Real a4689 = a4682 + a4688;
            const Real a4690 = a4689 * real_201[l];
            const Real a4691 = moved_numbers[l + 3 * LAYERS + 47] - a4690;
            const Real a4692 = a4691 / real_200[l];
            const Real a4693 = a4692 / real_201[l];
            const Real a4694 = moved_numbers[l + LAYERS + 47] * real_202[l];
            const Real a4695 = a4693 - a4694;
            const Real a4696 = a4695 / numbers[l + LAYERS + 47];
            const Real a4697 = a4696 * real_203[l];
            const Real a4698 = moved_numbers[l + 2 * LAYERS + 47] - real_334[l];
            const Real a4699 = a4698 * real_203[l];
            const Real a4700 = a4697 * real_204[l];
            const Real a4701 = a4700 + a4699;
            const Real a4702 = real_334[l] + a4701;
            const Real a4705 = select(mask_237[l], a4702, 0.0);
            const Real a4707 = a4705 - real_334[l];
            const Real a4709 = a4698 * real_251[l];
            const Real a4710 = a4707 - a4709;
            const Real a4711 = a4710 / real_204[l];
            const Real a4714 = select(mask_246[l], 0.0, a4711);
            const Real a4716 = a4714 / real_250[l];
            const Real a4718 = moved_numbers[l + LAYERS + 47] * real_236[l];
            const Real a4719 = a4716 * numbers[l + LAYERS + 47];
            const Real a4720 = a4719 + a4718;
            const Real a4722 = moved_numbers[l + 10 * LAYERS + 52] - a4720;
            const Real a4725 = select(mask_274[l], 0.0, a4722);
            const Real a4727 = a4725 * real_210[l];
            const Real a4733 = select(mask_281[l], real_337[l], a4705);
            const Real a4735 = a4733 - real_342[l];
            const Real a4737 = a4735 * 100.0;
            const Real a4740 = select(mask_282[l], 0.0, a4737);
            const Real a4743 = select(mask_283[l], 0.0, a4740);
            const Real a4747 = select(mask_284[l], moved_numbers[l + 3 * LAYERS + 47], a4727);
            const Real a4750 = select(mask_285[l], moved_numbers[l + 10 * LAYERS + 52], a4725);
            const Real a4752 = a4750 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4756 = moved_numbers[l + 11 * LAYERS + 52] * real_242[l];
            const Real a4758 = a4752 * numbers[l + 11 * LAYERS + 52];
            const Real a4760 = a4758 + a4756;
            const Real a4763 = a4760 * real_232[l];
            const Real a4766 = a4747 * real_232[l];
            const Real a4767 = a4763 * real_244[l];
            const Real a4769 = a4766 - a4767;
            const Real a4771 = moved_numbers[l + 11 * LAYERS + 52] * real_230[l];
            const Real a4772 = a4769 - a4771;
            const Real a4773 = a4772 / real_214[l];
            const Real a4775 = moved_numbers[l + 3 * LAYERS + 47] - a4727;
            const Real a4778 = select(mask_286[l], 0.0, a4775);
            const Real a4780 = a4773 + a4778;
            real_401[l] = a4705;
            real_402[l] = a4725;
            real_403[l] = a4727;
            real_404[l] = a4733;
            real_405[l] = a4743;
            real_406[l] = a4763;
            real_407[l] = a4780;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4572 = real_336[l] + real_336[l + 1];
            const Real a4573 = a4572 * real_217[l];
            const Real a4574 = real_336[l] - a4573;
            const Real a4575 = a4574 / real_216[l];
            const Real a4576 = real_338[l] - real_338[l + 1];
            const Real a4577 = a4575 * real_218[l];
            const Real a4578 = a4576 * real_217[l];
            const Real a4579 = a4578 + a4577;
            const Real a4580 = real_338[l + 1] + a4579;
            const Real a4581 = real_338[l] + real_338[l + 1];
            const Real a4582 = a4581 * 0.5;
            const Real a4583 = a4580 - a4582;
            const Real a4588 = real_224[l] * a4583;
            const Real a4589 = a4582 + a4588;
            const Real a4590 = a4589 * real_221[l];
            const Real a4591 = real_397[l] + real_397[l + 1];
            const Real a4592 = a4591 * real_223[l];
            const Real a4593 = a4590 - a4592;
            const Real a4594 = a4593 / real_222[l];
            const Real a4784 = select(mask_287[l], moved_numbers[l + 3 * LAYERS + 47], real_403[l + 1]);
            const Real a4787 = select(mask_288[l], moved_numbers[l + 10 * LAYERS + 52], real_402[l + 1]);
            const Real a4789 = a4787 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4793 = moved_numbers[l + 11 * LAYERS + 52] * real_289[l];
            const Real a4795 = a4789 * numbers[l + 11 * LAYERS + 52];
            const Real a4797 = a4795 + a4793;
            const Real a4800 = a4797 * real_290[l];
            const Real a4803 = a4784 * real_290[l];
            const Real a4804 = a4800 * real_226[l];
            const Real a4806 = a4803 - a4804;
            const Real a4808 = moved_numbers[l + 11 * LAYERS + 52] * real_291[l];
            const Real a4809 = a4806 - a4808;
            const Real a4810 = a4809 / real_225[l];
            const Real a4812 = moved_numbers[l + 3 * LAYERS + 47] - real_403[l + 1];
            const Real a4815 = select(mask_292[l], 0.0, a4812);
            const Real a4817 = a4810 + a4815;
            const Real a4821 = select(mask_293[l], moved_numbers[l + 3 * LAYERS + 48], real_403[l]);
            const Real a4824 = select(mask_295[l], moved_numbers[l + 10 * LAYERS + 53], real_402[l]);
            const Real a4826 = a4824 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a4830 = moved_numbers[l + 11 * LAYERS + 53] * real_296[l];
            const Real a4832 = a4826 * numbers[l + 11 * LAYERS + 53];
            const Real a4834 = a4832 + a4830;
            const Real a4837 = a4834 * real_297[l];
            const Real a4840 = a4821 * real_297[l];
            const Real a4841 = a4837 * real_294[l];
            const Real a4843 = a4840 - a4841;
            const Real a4845 = moved_numbers[l + 11 * LAYERS + 53] * real_298[l];
            const Real a4846 = a4843 - a4845;
            const Real a4847 = a4846 / real_228[l];
            const Real a4849 = moved_numbers[l + 3 * LAYERS + 48] - real_403[l];
            const Real a4852 = select(mask_299[l], 0.0, a4849);
            const Real a4854 = a4847 + a4852;
            const Real a4856 = real_407[l] + a4854;
            const Real a4858 = a4856 * 0.5;
            real_400[l] = a4572;
            real_219[l] = a4594;
            real_408[l] = a4817;
            real_409[l] = a4858;
        }
        // implicit_water._downward
        real_400[LAYERS - 1] = real_336[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4861 = real_400[l] * real_232[l];
            const Real a4862 = real_406[l] * real_209[l];
            const Real a4864 = a4861 - a4862;
            real_336[l] = a4864;
        }
        const Real x4872 = real_407[LAYERS - 1] + real_336[LAYERS - 1];
        const Real x4874 = x4601 * x4871;
        const Real x4875 = x4872 * x3741;
        const Real x4876 = x4875 + x4874;
        const Real x4878 = x4639 * real_232[LAYERS - 1];
        const Real x4879 = real_406[LAYERS - 1] * x3765;
        const Real x4881 = x4878 - x4879;
        const Real x4883 = x4876 + x4881;
        // implicit_water._upward
        const Real x4893 = real_398[0] * real_233[0];
        const Real x4894 = real_407[0] * real_196[0];
        const Real x4895 = x4894 + x4893;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4866 = real_409[l] + real_336[l];
            const Real a4868 = real_219[l] * real_300[l];
            const Real a4869 = a4866 * real_223[l];
            const Real a4870 = a4869 + a4868;
            const Real a4885 = real_407[l + 1] + real_408[l];
            const Real a4887 = a4885 * 0.5;
            const Real a4889 = real_219[l] * real_302[l];
            const Real a4890 = a4887 * real_223[l];
            const Real a4891 = a4890 + a4889;
            real_398[l] = a4870;
            real_406[l + 1] = a4891;
        }
        // implicit_water._flow
        real_398[LAYERS - 1] = x4883;
        real_406[0] = x4895;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4898 = real_405[l] * real_243[l];
            const Real a4900 = real_398[l] * real_247[l];
            const Real a4901 = a4900 + a4898;
            const Real a4904 = real_405[l] * real_235[l];
            const Real a4906 = real_406[l] * real_247[l];
            const Real a4907 = a4906 + a4904;
            real_336[l] = a4901;
            real_407[l] = a4907;
        }
        const Real x4909 = x4643 - real_407[0];
        const Real x4912 = select(x4910, x3677, x4909);
        // implicit_water._remaining
        const Real x4914 = real_404[0] - x3714;
        const Real x4916 = x4914 * 100.0;
        const Real x4919 = select(x4917, 0.0, x4916);
        const Real x4922 = select(x4920, 0.0, x4919);
        // implicit_water._flow
        const Real x4924 = x3599 * x4921;
        const Real x4925 = x4922 * x3595;
        const Real x4926 = x4925 + x4924;
        const Real x4944 = real_336[LAYERS - 1] - x4673;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4942 = real_336[l] - real_407[l + 1];
            real_406[l + 1] = a4942;
        }
        // implicit_water._gain
        real_406[0] = x4912;
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l] = real_406[l + 1];
        real_407[LAYERS - 1] = x4944;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4928 = real_404[l] - real_341[l];
            const Real a4930 = a4928 * 100.0;
            const Real a4933 = select(mask_304[l], 0.0, a4930);
            const Real a4936 = select(mask_305[l], 0.0, a4933);
            const Real a4938 = real_333[l] * real_254[l];
            const Real a4939 = a4936 * real_182[l];
            const Real a4940 = a4939 + a4938;
            const Real a4946 = real_401[l] - real_404[l];
            const Real a4948 = a4946 * 1e-09;
            const Real a4950 = real_404[l] + a4948;
            const Real a4954 = a4950 - moved_state[l + 2 * LAYERS];
            const Real a4956 = moved_numbers[l] * real_205[l];
            const Real a4957 = a4954 * numbers[l];
            const Real a4958 = a4957 + a4956;
            const Real a4960 = a4940 + in_row(l, 0, x4926);
            const Real a4966 = real_406[l] - real_407[l];
            const Real a4968 = a4966 - a4960;
            const Real a4970 = a4968 * seconds;
            const Real a4972 = a4958 - a4970;
            const Real a4979 = a4972 + real_199[l];
            const Real a4980 = -a4979;
            real_336[l] = a4940;
            real_398[l] = a4980;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_227, real_234, real_229, real_398, real_407);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4982 = real_407[l] * real_241[l];
            const Real a4983 = real_407[l] * real_213[l];
            real_398[l] = a4982;
            real_404[l] = a4983;
        }
        const Real x4984 = -real_404[0];
        real_279[0] = x4912;
        for (int l = 0; l < LAYERS - 1; ++l) real_279[l + 1] = real_406[l + 1];
        real_279[LAYERS] = x4944;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4985 = real_398[l] - real_404[l + 1];
            real_280[l + 1] = a4985;
        }
        real_280[0] = x4984;
        real_280[LAYERS] = real_398[LAYERS - 1];
        const Real x4989 = real_407[0] * w4142;
        const Real x4990 = x4926 + x4989;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a4988 = real_279[l] + real_280[l];
            const Real a4995 = select(w4150, a4988, 0.0);
            real_255[l] = a4995;
        }
        moved_results[LAYERS + 13] = real_255[LAYERS];
        moved_results[LAYERS + 31] = real_255[LAYERS];
        // implicit_water.<genexpr>
        const Real x4997 = select(w4150, x4990, 0.0);
        // water_flow.__call__
        const Real x5017 = x3677 - real_255[0];
        const Real x5019 = x5017 * seconds;
        const Real x5022 = select(x5020, moved_numbers[LAYERS + 10], x5019);
        const Real x5025 = select(x5023, 0.0, x5022);
        const Real x5028 = x5025 / seconds;
        const Real x5029 = x5017 - x5028;
        moved_results[LAYERS + 12] = x5029;
        // step_parts.from_ground
        const Real x5120 = x4997 + x3604;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5031_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4991 = real_407[l] * real_231[l];
            const Real a4992 = real_336[l] + a4991;
            const Real a4999 = select(w4150, a4992, 0.0);
            const Real a5001 = moved_numbers[l] * real_198[l];
            const Real a5002 = a5001 * (-1.0);
            const Real a5003 = a5002 / numbers[l];
            const Real a5005 = a4999 + in_row(l, 0, x4997);
            const Real a5007 = real_255[l] - real_255[l + 1];
            const Real a5009 = a5007 - a5005;
            const Real a5011 = a5003 * real_197[l];
            const Real a5012 = a5009 * real_198[l];
            const Real a5013 = a5012 + a5011;
            const Real a5015 = moved_state[l + 2 * LAYERS] + a5013;
            const Real a5027 = a5015 + real_10[l];
            moved_after[LAYERS + l] = a5027;
            a5031_last = a5031_last + a4999;
            const Real a5033 = moved_numbers[l + 2 * LAYERS + 47] * real_208[l];
            const Real a5034 = a5027 - a5033;
            const Real a5035 = a5034 / numbers[l + 2 * LAYERS + 47];
            const Real a5037 = a5027 * real_211[l];
            const Real a5038 = a5015 - a5037;
            const Real a5039 = a5038 / real_239[l];
            const Real a5041 = a5039 * numbers[l + 2 * LAYERS + 47];
            const Real a5042 = moved_numbers[l + 2 * LAYERS + 47] * real_211[l];
            const Real a5043 = a5042 + a5041;
            const Real a5045 = a5043 * (-1.3505762785178115);
            const Real a5047 = moved_numbers[l + 13 * LAYERS + 54] + a5045;
            const Real a5049 = a5047 * real_212[l];
            const Real a5051 = moved_numbers[l + 14 * LAYERS + 54] * real_208[l];
            const Real a5052 = a5035 * numbers[l + 14 * LAYERS + 54];
            const Real a5053 = a5052 + a5051;
            const Real a5055 = a5035 * real_4[l];
            const Real a5056 = a5055 + a5051;
            const Real a5059 = a5056 * real_206[l];
            const Real a5060 = a5053 - a5059;
            const Real a5061 = a5060 / real_207[l];
            const Real a5063 = a5035 * 4.6;
            const Real a5065 = a5035 * 3.6;
            const Real a5068 = a5065 * real_188[l];
            const Real a5069 = a5063 - a5068;
            const Real a5070 = a5069 / real_191[l];
            const Real a5072 = a5035 / real_208[l];
            const Real a5074 = a5072 / 2.302585092994046;
            const Real a5078 = select(mask_306[l], 0.0, a5074);
            const Real a5080 = select(flags[l + 4], a5070, a5078);
            const Real a5082 = a5027 - a5015;
            const Real a5084 = a5082 / 0.001;
            const Real a5087 = select(mask_307[l], 0.0, a5084);
            const Real a5090 = select(mask_308[l], 0.0, a5087);
            const Real a5092 = a5090 * real_276[l];
            const Real a5093 = a5092 + a5092;
            const Real a5095 = a5090 * 2.0;
            const Real a5099 = a5093 * real_271[l];
            const Real a5100 = a5095 * real_263[l];
            const Real a5102 = a5099 - a5100;
            const Real a5104 = a5061 - a5080;
            const Real a5106 = a5102 * real_262[l];
            const Real a5107 = a5104 * real_272[l];
            const Real a5108 = a5107 + a5106;
            const Real a5110 = a5080 + a5108;
            const Real a5112 = a5049 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5114 = a5110 * real_268[l];
            const Real a5115 = a5112 * real_267[l];
            const Real a5116 = a5115 + a5114;
            const Real a5118 = a5116 + moved_numbers[l + 12 * LAYERS + 54];
            real_398[l] = a4999;
            real_404[l] = a5003;
            real_406[l] = a5015;
            real_401[l] = a5027;
            real_341[l] = a5118;
        }
        // step_parts.from_ground
        const Real x5122 = x5120 + a5031_last;
        const Real x5124 = x5122 * 1000.0;
        // step_parts.heat
        const Real x5126 = x5124 * 2501000.0;
        const Real x5128 = x5126 - x3630;
        // layered_snow_step.conduct
        const Real x5131 = x1226 * x5130;
        const Real x5133 = x5128 + x5131;
        const Real x5134 = x5133 / x5129;
        const Real x5136 = select(x1224, x5134, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5138 = real_406[0] * 4200000.0;
        const Real x5140 = x5138 - x2518;
        const Real x5142 = moved_numbers[2 * LAYERS + 47] - real_401[0];
        const Real x5144 = x5142 * 1004.0;
        const Real x5146 = x5140 + x5144;
        const Real x5148 = real_401[0] - real_406[0];
        const Real x5150 = x5148 * 2106000.0;
        const Real x5152 = x5146 + x5150;
        // snow_free_ground.ground_conduction
        const Real x5154 = real_341[0] * x1302;
        const Real x5155 = x1303 * real_270[0];
        const Real x5156 = x5155 + x5154;
        // soil_heat.ground_admittance
        const Real x5158 = x5152 * 0.5;
        const Real x5160 = x5158 * numbers[0];
        const Real x5161 = moved_numbers[0] * x5157;
        const Real x5162 = x5161 + x5160;
        const Real x5164 = x5162 / seconds;
        const Real x5166 = x5164 * x5163;
        const Real x5167 = x5166 + x5166;
        const Real x5169 = x5152 * real_270[0];
        const Real x5170 = real_341[0] * x5151;
        const Real x5171 = x5170 + x5169;
        const Real x5173 = x5171 / seconds;
        const Real x5175 = x5167 + x5173;
        const Real x5178 = x5175 / x5177;
        const Real x5180 = x5164 + x5178;
        // snow.into_warming_ground
        const Real x5182 = x5180 * x5181;
        const Real x5183 = x5156 - x5182;
        const Real x5184 = x5183 / x5179;
        const Real x5186 = x1 + x5184;
        // surface_balance.around
        const Real x5188 = x3450 + x2175;
        const Real x5190 = x5188 + x2573;
        const Real x5192 = x2587 - x5136;
        const Real x5194 = x3450 * x26;
        const Real x5195 = x27 * x3447;
        const Real x5196 = x5195 + x5194;
        const Real x5198 = x5192 + x5196;
        const Real x5200 = x5198 + x2599;
        const Real x5202 = x5190 * x5201;
        const Real x5203 = x5200 - x5202;
        const Real x5204 = x5203 / x5189;
        // snow.conductance
        const Real x5206 = x5186 * x5205;
        const Real x5207 = x5156 - x5206;
        const Real x5208 = x5207 / x5185;
        // surface_balance.around
        const Real x5210 = x5190 * x5209;
        const Real x5211 = x5208 - x5210;
        const Real x5212 = x5211 / x5189;
        // surface_balance.skin_temperature
        const Real x5214 = x5212 * state[0];
        const Real x5215 = moved_state[0] * x5209;
        const Real x5216 = x5215 + x5214;
        const Real x5218 = x5204 + x5216;
        const Real x5221 = x5212 * x5220;
        const Real x5222 = x5218 - x5221;
        const Real x5223 = x5222 / x5219;
        // surface_balance.around
        const Real x5225 = x5223 * x5220;
        const Real x5226 = x5225 + x5225;
        const Real x5228 = x5226 * x5220;
        const Real x5229 = x5223 * x5224;
        const Real x5230 = x5229 + x5228;
        const Real x5232 = x2565 * x5227;
        const Real x5233 = x5230 * x2564;
        const Real x5234 = x5233 + x5232;
        const Real x5236 = x5188 + x5234;
        // air.emission
        const Real x5238 = x5226 * x5224;
        const Real x5239 = x5238 + x5238;
        const Real x5241 = x5239 * 5.67e-08;
        // surface_balance.emitted
        const Real x5243 = x1288 * x5240;
        const Real x5244 = x5241 * x1287;
        const Real x5245 = x5244 + x5243;
        const Real x5247 = x5223 * (-1.0);
        const Real x5249 = x5234 * x5246;
        const Real x5250 = x5247 * x5231;
        const Real x5251 = x5250 + x5249;
        const Real x5253 = x5245 + x5251;
        // surface_balance.around
        const Real x5255 = x2163 - x5253;
        const Real x5257 = x5255 - x5136;
        const Real x5259 = x5257 + x5196;
        const Real x5261 = x5259 + x2599;
        const Real x5263 = x5236 * x5262;
        const Real x5264 = x5261 - x5263;
        const Real x5265 = x5264 / x5235;
        const Real x5267 = x5236 * x5266;
        const Real x5268 = x5208 - x5267;
        const Real x5269 = x5268 / x5235;
        // surface_balance.skin_temperature
        const Real x5271 = x5269 * state[0];
        const Real x5272 = moved_state[0] * x5266;
        const Real x5273 = x5272 + x5271;
        const Real x5275 = x5265 + x5273;
        const Real x5278 = x5269 * x5277;
        const Real x5279 = x5275 - x5278;
        const Real x5280 = x5279 / x5276;
        // surface_balance.around
        const Real x5282 = x5280 * x5277;
        const Real x5283 = x5282 + x5282;
        const Real x5285 = x5283 * x5277;
        const Real x5286 = x5280 * x5281;
        const Real x5287 = x5286 + x5285;
        const Real x5289 = x2565 * x5284;
        const Real x5290 = x5287 * x2564;
        const Real x5291 = x5290 + x5289;
        const Real x5293 = x5188 + x5291;
        // air.emission
        const Real x5295 = x5283 * x5281;
        const Real x5296 = x5295 + x5295;
        const Real x5298 = x5296 * 5.67e-08;
        // surface_balance.emitted
        const Real x5300 = x1288 * x5297;
        const Real x5301 = x5298 * x1287;
        const Real x5302 = x5301 + x5300;
        const Real x5304 = x5280 * (-1.0);
        const Real x5306 = x5291 * x5303;
        const Real x5307 = x5304 * x5288;
        const Real x5308 = x5307 + x5306;
        const Real x5310 = x5302 + x5308;
        // surface_balance.around
        const Real x5312 = x2163 - x5310;
        const Real x5314 = x5312 - x5136;
        const Real x5316 = x5314 + x5196;
        const Real x5318 = x5316 + x2599;
        const Real x5320 = x5293 * x5319;
        const Real x5321 = x5318 - x5320;
        const Real x5322 = x5321 / x5292;
        // snow.conductance
        const Real x5324 = x1 * x5323;
        const Real x5325 = x5156 - x5324;
        const Real x5326 = x5325 / x0;
        // surface_balance.around
        const Real x5328 = x5293 * x5327;
        const Real x5329 = x5326 - x5328;
        const Real x5330 = x5329 / x5292;
        // surface_balance.top
        const Real x5333 = x1 * x5332;
        const Real x5334 = x1 - x5333;
        const Real x5335 = x5334 / x0;
        const Real x5337 = x5330 * x5332;
        const Real x5338 = x5335 * x5331;
        const Real x5339 = x5338 + x5337;
        // ground_heat.series_conductance
        real_407[0] = real_341[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l + 1] = real_341[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5343 = real_407[l] * real_190[l];
            const Real a4568_1757 = moved_numbers[l] * 0.5;
            const Real a5344 = a4568_1757 - a5343;
            const Real a5345 = a5344 / real_249[l];
            real_336[l] = a5345;
        }
        // soil_heat.conductance
        const Real x5354 = x1 * x5336;
        const Real x5355 = x5339 * x0;
        const Real x5356 = x5355 + x5354;
        const Real x5358 = x5356 * x5357;
        const Real x5359 = x5156 - x5358;
        const Real x5360 = x5359 / x5353;
        // soil_heat.__call__
        const Real x5362 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5364 = real_341[LAYERS - 1] * x5361;
        const Real x5365 = x5362 * real_270[LAYERS - 1];
        const Real x5366 = x5365 + x5364;
        const Real x5368 = moved_numbers[LAYERS + 46] * x5367;
        const Real x5369 = x5366 - x5368;
        const Real x5370 = x5369 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5370;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5347 = real_336[l] + real_336[l + 1];
            const Real a5351 = a5347 * real_303[l];
            const Real a5396 = real_255[l + 1] * 4200000.0;
            const Real a5405 = select(mask_309[l], 0.0, a5396);
            const Real a5411 = select(mask_310[l], 0.0, a5396);
            const Real a5418 = a5405 - a5351;
            const Real a5420 = a5351 + a5411;
            const Real a5421 = -a5420;
            real_409[l] = a5396;
            real_341[l + 1] = a5418;
            real_407[l] = a5421;
        }
        // ground_heat.ground_equations
        real_341[0] = x5360;
        real_407[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5503 = x1124 * real_258[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5376 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5379 = moved_numbers[l + 2 * LAYERS + 47] - real_401[l];
            const Real a5381 = a5379 * 1004.0;
            const Real a5383 = a5381 - a5376;
            const Real a5385 = real_401[l] * 2106000.0;
            const Real a5387 = a5383 + a5385;
            const Real a5389 = moved_numbers[l + 2 * LAYERS + 47] * real_252[l];
            const Real a5391 = moved_numbers[l + 17 * LAYERS + 54] * real_157[l];
            const Real a5392 = a5391 - a5389;
            const Real a5394 = a5387 + a5392;
            const Real a5398 = real_406[l] - moved_state[l + 2 * LAYERS];
            const Real a5400 = a5398 * 4200000.0;
            const Real a5402 = a5394 - a5400;
            const Real a5414 = real_406[l] * 2094000.0;
            const Real a5416 = a5402 + a5414;
            moved_results[LAYERS + 44 + l] = a5416;
            const Real a5423 = a5416 * real_238[l];
            const Real a5424 = moved_state[l] * real_260[l];
            const Real a5425 = a5424 + a5423;
            const Real a5427 = real_406[l] * 333500000.0;
            const Real a5429 = a5425 + a5427;
            const Real a5431 = real_404[l] * in_row(l, LAYERS - 1, x5367);
            const Real a5432 = in_row(l, LAYERS - 1, x5370) * real_198[l];
            const Real a5433 = a5432 + a5431;
            const Real a5435 = a5429 - a5433;
            const Real a5438 = real_404[l] * real_248[l];
            const Real a5440 = real_341[l] * real_198[l];
            const Real a5441 = a5440 + a5438;
            const Real a5444 = real_404[l] * real_253[l];
            const Real a5446 = real_407[l] * real_198[l];
            const Real a5447 = a5446 + a5444;
            const Real a5451 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5453 = -a5451;
            const Real a5456 = select(mask_311[l], moved_numbers[l + 3 * LAYERS + 47], a5453);
            const Real a5458 = a5456 * real_275[l];
            const Real a5459 = moved_numbers[l + 3 * LAYERS + 47] - a5458;
            const Real a5460 = a5459 / real_277[l];
            const Real a5462 = a5460 / real_275[l];
            const Real a5464 = moved_numbers[l + LAYERS + 47] * real_273[l];
            const Real a5465 = a5462 - a5464;
            const Real a5466 = a5465 / numbers[l + LAYERS + 47];
            const Real a5468 = a5466 * real_256[l];
            const Real a5470 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5472 = a5470 * real_256[l];
            const Real a5473 = a5468 * real_266[l];
            const Real a5474 = a5473 + a5472;
            const Real a5476 = moved_numbers[l + 15 * LAYERS + 54] + a5474;
            const Real a5480 = select(mask_312[l], moved_numbers[l + 15 * LAYERS + 54], a5476);
            const Real a5499 = select(mask_314[l], real_401[l], a5480);
            const Real a5501 = select(mask_313[l], real_401[l], a5499);
            real_336[l] = a5402;
            real_10[l] = a5416;
            real_333[l] = a5435;
            real_405[l] = a5441;
            real_400[l] = a5447;
            real_403[l] = a5470;
            real_402[l] = a5501;
        }
        // ground_heat.with_exchange
        const Real x5505 = real_405[0] * x1222;
        const Real x5506 = x5505 - x5503;
        const Real x5508 = x1124 * x5357;
        const Real x5510 = x5360 * x1222;
        const Real x5511 = x5510 - x5508;
        // snow_ground._equations
        const Real x6676 = x1115 * seconds;
        const Real x6678 = select(x5512, x6676, 0.0);
        const Real x6680 = x1124 * x5514;
        const Real x6681 = x6678 * x1122;
        const Real x6682 = x6681 + x6680;
        const Real x6683 = moved_numbers[0] * x5517;
        const Real x6685 = x6682 + x6683;
        const Real x6686 = x6685 / numbers[0];
        const Real x6687 = x5506 * x5448;
        const Real x6688 = x5322 * x5502;
        const Real x6689 = x6688 + x6687;
        const Real x6691 = x5506 + x6686;
        // snow_skin.skin_flux
        const Real x6757 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x6762 = x6757 * x1189;
        const Real x6764 = x1192 * x6756;
        const Real x6766 = x6764 + x6762;
        const Real x6767 = -x6766;
        // calm_air.limited_richardson
        const Real x6771 = select(x6768, x6766, 0.0);
        const Real x6775 = x6771 * x1343;
        const Real x6777 = x1344 * x6769;
        const Real x6778 = x6777 - x6775;
        const Real x6781 = x6778 * x6780;
        const Real x6787 = x6781 * x6785;
        const Real x6789 = x6787 - x6781;
        const Real x6790 = x6789 / x6784;
        const Real x6793 = moved_numbers[LAYERS + 2] * x6785;
        const Real x6795 = x6790 * numbers[LAYERS + 2];
        const Real x6796 = x6795 - x6793;
        const Real x6799 = select(x6768, x6796, x6767);
        // calm_air.coefficient
        const Real x6803 = select(x6800, x6799, 0.0);
        const Real x6806 = x6803 * 5.0;
        const Real x6810 = x6806 / x6809;
        const Real x6813 = x6803 * 15.0;
        const Real x6816 = x6813 * x6808;
        const Real x6817 = x6810 * x6811;
        const Real x6819 = x6816 - x6817;
        const Real x6824 = x6819 * x6822;
        const Real x6828 = select(x6800, 0.0, x6799);
        const Real x6833 = select(x6831, 0.0, x6828);
        const Real x6837 = x6833 / x6836;
        const Real x6840 = select(x6830, x6837, 0.0);
        const Real x6843 = x1203 * x6839;
        const Real x6844 = x6840 * x1199;
        const Real x6846 = x6843 - x6844;
        const Real x6851 = x6846 * x6849;
        const Real x6854 = x6828 * 15.0;
        const Real x6857 = x6854 * x6848;
        const Real x6859 = x6851 * x6853;
        const Real x6861 = x6859 + x6857;
        const Real x6865 = select(x6800, x6824, x6861);
        const Real x6868 = x1182 * x6864;
        const Real x6869 = x6865 * x1178;
        const Real x6871 = x6868 - x6869;
        // snow_skin.skin_flux
        const Real x6873 = x261 * x6867;
        const Real x6874 = x6871 * x258;
        const Real x6875 = x6874 + x6873;
        const Real x6886 = moved_forcing[3] * x6885;
        const Real x6887 = x6886 * (-1.0);
        const Real x6888 = x6887 / x6883;
        const Real x6890 = x6888 - moved_forcing[2];
        const Real x6892 = x6875 * 1004.5;
        const Real x6894 = x6892 + moved_numbers[LAYERS + 4];
        const Real x6895 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x6899 = x6895 * x6897;
        const Real x6901 = x6875 * x6889;
        const Real x6902 = x6890 * x6872;
        const Real x6903 = x6902 + x6901;
        const Real x6905 = x6894 * x6756;
        const Real x6906 = x6757 * x6893;
        const Real x6907 = x6906 + x6905;
        const Real x6909 = x6899 * x6755;
        const Real x6911 = x1216 - x6909;
        const Real x6913 = x6911 - x6907;
        const Real x6915 = x6903 * 2830000.0;
        const Real x6917 = x6913 - x6915;
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a6736 = real_392[l] * 2106.0;
            const Real a6739 = a6736 * real_327[l];
            const Real a6740 = real_392[l] * 4218.0;
            const Real a6743 = a6740 * real_340[l];
            const Real a6744 = real_392[l] * 333500.0;
            const Real a6746 = a6744 * (-1.0);
            const Real a6748 = a6739 * real_324[l];
            const Real a6749 = a6746 * real_104[l];
            const Real a6751 = a6743 * real_315[l];
            const Real a6752 = a6751 - a6749;
            const Real a6753 = select(mask_346[l], a6752, 0.0);
            const Real a6754 = select(mask_345[l], a6748, a6753);
            real_393[l] = a6744;
            real_390[l] = a6748;
            real_387[l] = a6751;
            real_356[l] = a6754;
        }
        // snow_skin.skin_of
        const Real x6919 = real_356[0] * (-1.0);
        const Real x6921 = x1120 * x6918;
        const Real x6923 = x6919 * x1117;
        const Real x6924 = x6923 - x6921;
        const Real x6926 = x6917 - x6924;
        const Real x6928 = x6926 / w6081;
        const Real x6931 = select(w6082, 0.0, x6928);
        const Real x6933 = x6931 - real_356[0];
        const Real x6935 = x1120 * x6932;
        const Real x6937 = x6933 * x1117;
        const Real x6938 = x6937 - x6935;
        const Real x6940 = select(w6082, x6917, x6938);
        const Real x6943 = select(x6941, 0.0, real_356[0]);
        const Real x6945 = x6943 * 20.0;
        const Real x6947 = x6940 - x6945;
        // snow_ground.advance_snow_ground
        const Real x6949 = select(x5512, x6947, 0.0);
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6690 = real_333[l] + in_row(l, 0, x6689);
            const Real a6698 = select(mask_348[l], real_401[l], real_402[l]);
            const Real a6700 = select(mask_347[l], 0.0, a6698);
            const Real a6702 = a6700 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a6704 = real_403[l] * real_320[l];
            const Real a6705 = a6702 - a6704;
            const Real a6706 = a6705 / real_266[l];
            const Real a6709 = select(mask_349[l], 0.0, a6706);
            const Real a6711 = a6709 / real_261[l];
            const Real a6713 = moved_numbers[l + LAYERS + 47] * real_322[l];
            const Real a6714 = a6711 * numbers[l + LAYERS + 47];
            const Real a6715 = a6714 + a6713;
            const Real a6717 = moved_numbers[l + 16 * LAYERS + 54] - a6715;
            const Real a6720 = select(mask_350[l], 0.0, a6717);
            const Real a6722 = a6720 * real_321[l];
            const Real a6727 = a6722 * 0.008034787106446777;
            const Real a6731 = a6727 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a6734 = select(mask_347[l], a6731, 0.0);
            const Real a6735 = -a6734;
            real_407[l] = a6690;
            real_341[l] = a6700;
            real_404[l] = a6734;
            real_280[l + 1] = a6735;
        }
        // snow_ground._residuals
        const Real x6958 = real_356[4] + real_404[0];
        const Real x6960 = x6678 * x6957;
        const Real x6962 = x6958 * x5514;
        const Real x6963 = x6962 - x6960;
        // snow_ground._equations, snow_ground._residuals
        for (int l = 0; l < 4; ++l) {
            const Real a6692 = real_395[l] * seconds;
            const Real a6694 = select(x5512, a6692, 0.0);
            const Real a6951 = real_356[l] - real_356[l + 1];
            const Real a6953 = a6694 * real_127[l];
            const Real a6955 = a6951 * real_178[l];
            const Real a6956 = a6955 - a6953;
            real_392[l] = a6956;
        }
        // snow_ground._residuals
        real_392[4] = real_of(0.0);
        real_410[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_410[l + 1] = real_392[l];
        const Real x6973 = x6949 * seconds;
        // enthalpy._drop_from_above
        real_280[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_405[0] = x6691;
        for (int l = 0; l < LAYERS - 1; ++l) real_402[l] = real_280[l + 2];
        real_402[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7023 = x6686 * real_123[4];
        const Real x7024 = real_356[4] * x5517;
        const Real x7026 = x7023 - x7024;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6969 = real_392[l] - real_410[l];
            const Real a6971 = a6969 + in_row(l, 4, x6963);
            const Real a6975 = real_394[l] * (-1.0);
            const Real a6978 = a6971 - a6975;
            const Real a6980 = a6978 - in_row(l, 0, x6973);
            const Real a7050 = -a6980;
            real_331[l] = a7050;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6982 = real_341[l] * 2094000.0;
            const Real a6984 = real_336[l] + a6982;
            const Real a6986 = a6984 * real_318[l];
            const Real a6987 = real_404[l] * real_259[l];
            const Real a6989 = a6986 - a6987;
            const Real a6991 = real_341[l] * 333500000.0;
            const Real a6993 = a6989 + a6991;
            const Real a6995 = a6993 - real_407[l];
            const Real a6999 = real_404[l] + real_280[l];
            const Real a7003 = real_405[l] * real_264[l];
            const Real a7004 = a6999 * real_215[l];
            const Real a7006 = a7003 - a7004;
            const Real a7008 = a6995 + a7006;
            const Real a7012 = real_404[l] + real_402[l];
            const Real a7015 = real_400[l] * real_344[l];
            const Real a7016 = a7012 * real_278[l];
            const Real a7018 = a7015 - a7016;
            const Real a7020 = a7008 + a7018;
            const Real a7028 = a7020 - in_row(l, 0, x7026);
            const Real a7052 = -a7028;
            real_331[l + 5] = a7052;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7062 = real_331[l] - real_373[l];
            real_332[l] = a7062;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_330, real_335, real_329, real_332, real_331);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a7067 = real_331[l] + real_393[l];
            const Real a7068 = real_331[l] * real_107[l];
            const Real a7069 = real_390[l] + a7068;
            const Real a7070 = a7067 * real_104[l];
            const Real a7071 = real_387[l] + a7070;
            const Real a7072 = select(mask_346[l], a7071, 0.0);
            const Real a7073 = select(mask_345[l], a7069, a7072);
            real_410[l] = a7073;
        }
        // snow_skin.skin_of
        const Real x7074 = real_410[0] * (-1.0);
        const Real x7075 = x7074 * x1117;
        const Real x7076 = x7075 - x6921;
        const Real x7077 = x6917 - x7076;
        const Real x7078 = x7077 / w6081;
        const Real x7079 = select(w6082, 0.0, x7078);
        const Real x7080 = x7079 - real_410[0];
        const Real x7081 = x7080 * x1117;
        const Real x7082 = x7081 - x6935;
        const Real x7083 = select(w6082, x6917, x7082);
        const Real x7084 = select(x6941, 0.0, real_410[0]);
        const Real x7085 = x7084 * 20.0;
        const Real x7086 = x7083 - x7085;
        // snow_ground.advance_snow_ground
        const Real x7090 = select(x5512, x7079, 0.0);
        moved_after[3 * LAYERS + 31] = x7090;
        const Real x7092 = select(x5512, x7086, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7064 = real_331[l + 5] - real_404[l];
            const Real a7065 = real_331[l + 5] * real_325[l];
            const Real a7066 = real_341[l] + a7065;
            moved_after[2 * LAYERS + l] = a7066;
            const Real a7088 = select(x6675, a7064, 0.0);
            moved_after[l] = a7088;
            real_402[l] = a7064;
            real_407[l] = a7066;
            real_400[l] = a7088;
        }
        const Real x7094 = real_410[4] - real_402[0];
        const Real x7096 = x1115 * x7093;
        const Real x7098 = x7094 * x1112;
        const Real x7099 = x7098 - x7096;
        const Real x7101 = select(x5512, x7099, 0.0);
        // ground_heat.heat
        const Real x7106 = x5322 - real_400[0];
        Real a7110_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7104 = real_400[l] - real_400[l + 1];
            const Real a7107 = real_409[l] * real_220[l];
            const Real a7108 = a7104 * real_301[l];
            const Real a7109 = a7108 + a7107;
            a7110_last = a7110_last + a7109;
        }
        moved_results[LAYERS + 43] = a7110_last;
        const Real x7114 = x5511 * x7105;
        const Real x7115 = x7106 * x5507;
        const Real x7116 = x7115 + x7114;
        // snow_skin.skin_flux
        const Real x7156 = x7090 - x27;
        // calm_air.coefficient
        const Real x7161 = x7156 * x1189;
        const Real x7163 = x1192 * x7155;
        const Real x7165 = x7163 + x7161;
        const Real x7166 = -x7165;
        // calm_air.limited_richardson
        const Real x7170 = select(x7167, x7165, 0.0);
        const Real x7174 = x7170 * x1343;
        const Real x7176 = x1344 * x7168;
        const Real x7177 = x7176 - x7174;
        const Real x7180 = x7177 * x7179;
        const Real x7186 = x7180 * x7184;
        const Real x7188 = x7186 - x7180;
        const Real x7189 = x7188 / x7183;
        const Real x7192 = moved_numbers[LAYERS + 2] * x7184;
        const Real x7194 = x7189 * numbers[LAYERS + 2];
        const Real x7195 = x7194 - x7192;
        const Real x7198 = select(x7167, x7195, x7166);
        // calm_air.coefficient
        const Real x7202 = select(x7199, x7198, 0.0);
        const Real x7205 = x7202 * 5.0;
        const Real x7209 = x7205 / x7208;
        const Real x7212 = x7202 * 15.0;
        const Real x7215 = x7212 * x7207;
        const Real x7216 = x7209 * x7210;
        const Real x7218 = x7215 - x7216;
        const Real x7223 = x7218 * x7221;
        const Real x7227 = select(x7199, 0.0, x7198);
        const Real x7232 = select(x7230, 0.0, x7227);
        const Real x7236 = x7232 / x7235;
        const Real x7239 = select(x7229, x7236, 0.0);
        const Real x7242 = x1203 * x7238;
        const Real x7243 = x7239 * x1199;
        const Real x7245 = x7242 - x7243;
        const Real x7250 = x7245 * x7248;
        const Real x7253 = x7227 * 15.0;
        const Real x7256 = x7253 * x7247;
        const Real x7258 = x7250 * x7252;
        const Real x7260 = x7258 + x7256;
        const Real x7264 = select(x7199, x7223, x7260);
        const Real x7267 = x1182 * x7263;
        const Real x7268 = x7264 * x1178;
        const Real x7270 = x7267 - x7268;
        // snow_skin.skin_flux
        const Real x7272 = x261 * x7266;
        const Real x7273 = x7270 * x258;
        const Real x7274 = x7273 + x7272;
        const Real x7276 = x7090 * 461.0;
        const Real x7278 = x7276 * x7277;
        const Real x7279 = x7278 * (-1.0);
        const Real x7280 = x7279 / x7275;
        const Real x7282 = x7090 / 273.15;
        const Real x7284 = x7282 * x7277;
        const Real x7285 = x7280 * x7281;
        const Real x7286 = x7285 + x7284;
        const Real x7288 = x7286 * x7287;
        const Real x7290 = x7288 * 611.0;
        const Real x7292 = x7290 * 0.378;
        const Real x7294 = moved_forcing[3] - x7292;
        const Real x7296 = x7290 * 0.622;
        const Real x7298 = x7294 * x7297;
        const Real x7299 = x7296 - x7298;
        const Real x7300 = x7299 / x7293;
        const Real x7302 = x7300 - moved_forcing[2];
        const Real x7304 = x7274 * 1004.5;
        const Real x7306 = x7304 + moved_numbers[LAYERS + 4];
        const Real x7308 = x7090 * x7154;
        const Real x7309 = x7308 + x7308;
        const Real x7311 = x7309 * x7154;
        const Real x7312 = x7090 * x7307;
        const Real x7313 = x7312 + x7311;
        const Real x7315 = x6895 * x7310;
        const Real x7316 = x7313 * x5605;
        const Real x7317 = x7316 + x7315;
        const Real x7319 = x7274 * x7301;
        const Real x7320 = x7302 * x7271;
        const Real x7321 = x7320 + x7319;
        const Real x7323 = x7306 * x7155;
        const Real x7324 = x7156 * x7305;
        const Real x7325 = x7324 + x7323;
        const Real x7327 = x7317 * x7154;
        const Real x7328 = x7090 * x7314;
        const Real x7329 = x7328 + x7327;
        const Real x7331 = x1216 - x7329;
        const Real x7333 = x7331 - x7325;
        const Real x7335 = x7321 * 2830000.0;
        const Real x7337 = x7333 - x7335;
        // layered_snow.close_snow
        const Real x7339 = x7321 * seconds;
        const Real x7342 = x1124 * x7338;
        const Real x7343 = x7339 * x1122;
        const Real x7345 = x7342 - x7343;
        const Real x7348 = select(x5512, x7345, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7352 = select(x7349, 0.0, x7348);
        const Real x7356 = select(x7354, 0.0, x7348);
        const Real x7361 = select(x7359, x1034, 0.0);
        // layered_snow.close_snow, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7119 = x1124 * real_324[l];
            const Real a7120 = real_331[l] * x1122;
            const Real a7122 = a7119 - a7120;
            const Real a7125 = select(x5512, a7122, 0.0);
            const Real a7128 = a7125 / 333500.0;
            const Real a7132 = select(mask_352[l], 0.0, a7128);
            const Real a7135 = select(mask_353[l], real_389[l], a7132);
            const Real a7137 = real_389[l] - a7135;
            const Real a7140 = select(mask_354[l], real_391[l], 0.0);
            const Real a7142 = a7140 * real_316[l];
            const Real a7143 = a7137 - a7142;
            const Real a7144 = a7143 / real_120[l];
            const Real a7147 = select(mask_355[l], 0.0, a7144);
            const Real a7149 = select(mask_354[l], a7147, 0.0);
            const Real a7151 = a7149 * real_90[l];
            const Real a7152 = real_385[l] * real_122[l];
            const Real a7153 = a7152 + a7151;
            real_410[l] = a7125;
            real_387[l] = a7153;
        }
        // snow_water.with_vapour_exchange
        const Real x7364 = select(x7359, real_410[0], 0.0);
        // snow_layers.liquid_water
        const Real x7367 = real_410[0] / 333500.0;
        const Real x7371 = select(x7368, 0.0, x7367);
        const Real x7374 = select(x7372, x1034, x7371);
        // snow_water.with_vapour_exchange
        const Real x7376 = x1034 - x7374;
        const Real x7379 = select(x7377, x7376, x7352);
        const Real x7381 = x7379 + x7356;
        // snow_layers.warmth
        const Real x7384 = x7361 * 2106.0;
        const Real x7388 = x7384 * x7386;
        const Real x7391 = x7361 * 4218.0;
        const Real x7395 = x7391 * x7393;
        const Real x7398 = x7361 * 333500.0;
        const Real x7401 = x7364 - x7398;
        const Real x7406 = x7364 * x7385;
        const Real x7407 = x7388 * x7362;
        const Real x7408 = x7407 + x7406;
        const Real x7411 = x7401 * x7392;
        const Real x7412 = x7395 * x7399;
        const Real x7413 = x7412 + x7411;
        const Real x7416 = select(x7403, x7413, 0.0);
        const Real x7419 = select(x7402, x7408, x7416);
        // snow_water.with_vapour_exchange
        const Real x7423 = select(x7420, 0.0, x7419);
        const Real x7426 = x7423 * 2106.0;
        const Real x7429 = x7381 * x7424;
        const Real x7431 = x7426 * x7380;
        const Real x7432 = x7431 - x7429;
        const Real x7434 = select(x7382, x7376, 0.0);
        const Real x7436 = x7434 * x7435;
        const Real x7437 = x7381 - x7436;
        const Real x7438 = x7437 / x7433;
        const Real x7441 = x7356 + x7379;
        const Real x7444 = x7352 - x7379;
        const Real x7446 = x1034 - x7381;
        const Real x7448 = real_410[0] - x7432;
        const Real x7450 = real_387[0] * x7439;
        const Real x7451 = x7438 * real_328[0];
        const Real x7453 = x7450 - x7451;
        const Real x7455 = select(x7382, x7453, real_387[0]);
        const Real x7457 = x7361 * x7456;
        const Real x7458 = x7379 - x7457;
        const Real x7459 = x7458 / x7360;
        const Real x7463 = real_388[0] * x7460;
        const Real x7464 = x7459 * real_105[0];
        const Real x7466 = x7463 - x7464;
        const Real x7469 = select(x7467, real_386[1], 0.0);
        const Real x7472 = select(x7467, real_410[1], 0.0);
        // snow_layers.liquid_water
        const Real x7475 = real_410[1] / 333500.0;
        const Real x7479 = select(x7476, 0.0, x7475);
        const Real x7482 = select(x7480, real_386[1], x7479);
        // snow_water.with_vapour_exchange
        const Real x7484 = real_386[1] - x7482;
        const Real x7487 = select(x7485, x7484, x7444);
        // snow_layers.warmth
        const Real x7490 = x7469 * 2106.0;
        const Real x7494 = x7490 * x7492;
        const Real x7497 = x7469 * 4218.0;
        const Real x7501 = x7497 * x7499;
        const Real x7504 = x7469 * 333500.0;
        const Real x7507 = x7472 - x7504;
        const Real x7512 = x7472 * x7491;
        const Real x7513 = x7494 * x7470;
        const Real x7514 = x7513 + x7512;
        const Real x7517 = x7507 * x7498;
        const Real x7518 = x7501 * x7505;
        const Real x7519 = x7518 + x7517;
        const Real x7522 = select(x7509, x7519, 0.0);
        const Real x7525 = select(x7508, x7514, x7522);
        // snow_water.with_vapour_exchange
        const Real x7529 = select(x7526, 0.0, x7525);
        const Real x7532 = x7529 * 2106.0;
        const Real x7535 = x7487 * x7530;
        const Real x7537 = x7532 * x7486;
        const Real x7538 = x7537 - x7535;
        const Real x7540 = select(x7488, x7484, 0.0);
        const Real x7542 = x7540 * x7541;
        const Real x7543 = x7487 - x7542;
        const Real x7544 = x7543 / x7539;
        const Real x7548 = x7441 + x7487;
        const Real x7551 = x7444 - x7487;
        const Real x7552 = x7432 + x7538;
        const Real x7554 = real_386[1] - x7487;
        const Real x7556 = real_410[1] - x7538;
        const Real x7558 = real_387[1] * x7545;
        const Real x7559 = x7544 * real_328[1];
        const Real x7561 = x7558 - x7559;
        const Real x7563 = select(x7488, x7561, real_387[1]);
        const Real x7565 = x7469 * x7564;
        const Real x7566 = x7487 - x7565;
        const Real x7567 = x7566 / x7468;
        const Real x7571 = real_388[1] * x7568;
        const Real x7572 = x7567 * real_105[1];
        const Real x7574 = x7571 - x7572;
        const Real x7577 = select(x7575, real_386[2], 0.0);
        const Real x7580 = select(x7575, real_410[2], 0.0);
        // snow_layers.liquid_water
        const Real x7583 = real_410[2] / 333500.0;
        const Real x7587 = select(x7584, 0.0, x7583);
        const Real x7590 = select(x7588, real_386[2], x7587);
        // snow_water.with_vapour_exchange
        const Real x7592 = real_386[2] - x7590;
        const Real x7595 = select(x7593, x7592, x7551);
        // snow_layers.warmth
        const Real x7598 = x7577 * 2106.0;
        const Real x7602 = x7598 * x7600;
        const Real x7605 = x7577 * 4218.0;
        const Real x7609 = x7605 * x7607;
        const Real x7612 = x7577 * 333500.0;
        const Real x7615 = x7580 - x7612;
        const Real x7620 = x7580 * x7599;
        const Real x7621 = x7602 * x7578;
        const Real x7622 = x7621 + x7620;
        const Real x7625 = x7615 * x7606;
        const Real x7626 = x7609 * x7613;
        const Real x7627 = x7626 + x7625;
        const Real x7630 = select(x7617, x7627, 0.0);
        const Real x7633 = select(x7616, x7622, x7630);
        // snow_water.with_vapour_exchange
        const Real x7637 = select(x7634, 0.0, x7633);
        const Real x7640 = x7637 * 2106.0;
        const Real x7643 = x7595 * x7638;
        const Real x7645 = x7640 * x7594;
        const Real x7646 = x7645 - x7643;
        const Real x7648 = select(x7596, x7592, 0.0);
        const Real x7650 = x7648 * x7649;
        const Real x7651 = x7595 - x7650;
        const Real x7652 = x7651 / x7647;
        const Real x7656 = x7548 + x7595;
        const Real x7659 = x7551 - x7595;
        const Real x7660 = x7552 + x7646;
        const Real x7662 = real_386[2] - x7595;
        const Real x7664 = real_410[2] - x7646;
        const Real x7666 = real_387[2] * x7653;
        const Real x7667 = x7652 * real_328[2];
        const Real x7669 = x7666 - x7667;
        const Real x7671 = select(x7596, x7669, real_387[2]);
        const Real x7673 = x7577 * x7672;
        const Real x7674 = x7595 - x7673;
        const Real x7675 = x7674 / x7576;
        const Real x7679 = real_388[2] * x7676;
        const Real x7680 = x7675 * real_105[2];
        const Real x7682 = x7679 - x7680;
        const Real x7685 = select(x7683, real_386[3], 0.0);
        const Real x7688 = select(x7683, real_410[3], 0.0);
        // snow_layers.liquid_water
        const Real x7691 = real_410[3] / 333500.0;
        const Real x7695 = select(x7692, 0.0, x7691);
        const Real x7698 = select(x7696, real_386[3], x7695);
        // snow_water.with_vapour_exchange
        const Real x7700 = real_386[3] - x7698;
        const Real x7703 = select(x7701, x7700, x7659);
        // snow_layers.warmth
        const Real x7706 = x7685 * 2106.0;
        const Real x7710 = x7706 * x7708;
        const Real x7713 = x7685 * 4218.0;
        const Real x7717 = x7713 * x7715;
        const Real x7720 = x7685 * 333500.0;
        const Real x7723 = x7688 - x7720;
        const Real x7728 = x7688 * x7707;
        const Real x7729 = x7710 * x7686;
        const Real x7730 = x7729 + x7728;
        const Real x7733 = x7723 * x7714;
        const Real x7734 = x7717 * x7721;
        const Real x7735 = x7734 + x7733;
        const Real x7738 = select(x7725, x7735, 0.0);
        const Real x7741 = select(x7724, x7730, x7738);
        // snow_water.with_vapour_exchange
        const Real x7745 = select(x7742, 0.0, x7741);
        const Real x7748 = x7745 * 2106.0;
        const Real x7751 = x7703 * x7746;
        const Real x7753 = x7748 * x7702;
        const Real x7754 = x7753 - x7751;
        const Real x7756 = select(x7704, x7700, 0.0);
        const Real x7758 = x7756 * x7757;
        const Real x7759 = x7703 - x7758;
        const Real x7760 = x7759 / x7755;
        const Real x7764 = x7656 + x7703;
        const Real x7767 = x7659 - x7703;
        const Real x7768 = x7660 + x7754;
        const Real x7770 = real_386[3] - x7703;
        const Real x7772 = real_410[3] - x7754;
        const Real x7774 = real_387[3] * x7761;
        const Real x7775 = x7760 * real_328[3];
        const Real x7777 = x7774 - x7775;
        const Real x7779 = select(x7704, x7777, real_387[3]);
        const Real x7781 = x7685 * x7780;
        const Real x7782 = x7703 - x7781;
        const Real x7783 = x7782 / x7684;
        const Real x7787 = real_388[3] * x7784;
        const Real x7788 = x7783 * real_105[3];
        const Real x7790 = x7787 - x7788;
        const Real x7793 = select(x7791, real_386[4], 0.0);
        const Real x7796 = select(x7791, real_410[4], 0.0);
        // snow_layers.liquid_water
        const Real x7799 = real_410[4] / 333500.0;
        const Real x7803 = select(x7800, 0.0, x7799);
        const Real x7806 = select(x7804, real_386[4], x7803);
        // snow_water.with_vapour_exchange
        const Real x7808 = real_386[4] - x7806;
        const Real x7811 = select(x7809, x7808, x7767);
        // snow_layers.warmth
        const Real x7814 = x7793 * 2106.0;
        const Real x7818 = x7814 * x7816;
        const Real x7821 = x7793 * 4218.0;
        const Real x7825 = x7821 * x7823;
        const Real x7828 = x7793 * 333500.0;
        const Real x7831 = x7796 - x7828;
        const Real x7836 = x7796 * x7815;
        const Real x7837 = x7818 * x7794;
        const Real x7838 = x7837 + x7836;
        const Real x7841 = x7831 * x7822;
        const Real x7842 = x7825 * x7829;
        const Real x7843 = x7842 + x7841;
        const Real x7846 = select(x7833, x7843, 0.0);
        const Real x7849 = select(x7832, x7838, x7846);
        // snow_water.with_vapour_exchange
        const Real x7853 = select(x7850, 0.0, x7849);
        const Real x7856 = x7853 * 2106.0;
        const Real x7859 = x7811 * x7854;
        const Real x7861 = x7856 * x7810;
        const Real x7862 = x7861 - x7859;
        const Real x7864 = select(x7812, x7808, 0.0);
        const Real x7866 = x7864 * x7865;
        const Real x7867 = x7811 - x7866;
        const Real x7868 = x7867 / x7863;
        const Real x7872 = x7764 + x7811;
        const Real x7873 = x7768 + x7862;
        const Real x7875 = real_386[4] - x7811;
        const Real x7877 = real_410[4] - x7862;
        const Real x7879 = real_387[4] * x7869;
        const Real x7880 = x7868 * real_328[4];
        const Real x7882 = x7879 - x7880;
        const Real x7884 = select(x7812, x7882, real_387[4]);
        const Real x7886 = x7793 * x7885;
        const Real x7887 = x7811 - x7886;
        const Real x7888 = x7887 / x7792;
        const Real x7892 = real_388[4] * x7889;
        const Real x7893 = x7888 * real_105[4];
        const Real x7895 = x7892 - x7893;
        // snow_water.<genexpr>
        real_388[0] = x7446;
        real_388[1] = x7554;
        real_388[2] = x7662;
        real_388[3] = x7770;
        real_388[4] = x7875;
        real_387[0] = x7448;
        real_387[1] = x7556;
        real_387[2] = x7664;
        real_387[3] = x7772;
        real_387[4] = x7877;
        real_410[0] = x7455;
        real_410[1] = x7563;
        real_410[2] = x7671;
        real_410[3] = x7779;
        real_410[4] = x7884;
        real_386[0] = x7466;
        real_386[1] = x7574;
        real_386[2] = x7682;
        real_386[3] = x7790;
        real_386[4] = x7895;
        // snow_layers.liquid_water
        const Real x7905 = real_387[0] / 333500.0;
        const Real x7908 = select(x7906, 0.0, x7905);
        const Real x7911 = select(x7909, real_388[0], x7908);
        // snow_water.percolated
        const Real x7913 = real_388[0] - x7911;
        const Real x7916 = select(x7914, x7913, 0.0);
        const Real x7918 = x7916 * x7917;
        const Real x7919 = x7913 - x7918;
        const Real x7920 = x7919 / x7915;
        const Real x7923 = select(x7921, 0.0, x7920);
        const Real x7925 = select(x7914, x7923, 0.0);
        const Real x7927 = x7925 * real_110[0];
        const Real x7928 = real_410[0] * x7924;
        const Real x7929 = x7928 + x7927;
        const Real x7931 = x7913 / 917.0;
        const Real x7934 = select(x7932, x7931, x7929);
        // snow_properties.held_by_pores
        const Real x7936 = moved_numbers[LAYERS + 21] * 1000.0;
        // snow_properties._pores
        const Real x7938 = x7934 - x7931;
        const Real x7941 = select(x7939, 0.0, x7938);
        // snow_properties.held_by_pores
        const Real x7943 = x7936 * x7940;
        const Real x7944 = x7941 * x7935;
        const Real x7945 = x7944 + x7943;
        // snow_water.percolated
        const Real x7947 = x7911 - x7945;
        const Real x7950 = select(x7948, 0.0, x7947);
        const Real x7953 = select(x7951, x7911, 0.0);
        const Real x7955 = x7953 * x7954;
        const Real x7956 = x7950 - x7955;
        const Real x7957 = x7956 / x7952;
        const Real x7959 = real_387[0] * x7954;
        const Real x7960 = x7957 * real_91[0];
        const Real x7961 = x7960 + x7959;
        const Real x7963 = select(x7951, x7961, 0.0);
        const Real x7966 = select(x7964, real_388[0], 0.0);
        const Real x7968 = x7966 * x7967;
        const Real x7969 = x7950 - x7968;
        const Real x7970 = x7969 / x7965;
        const Real x7972 = real_388[0] - x7950;
        const Real x7974 = real_387[0] - x7963;
        const Real x7978 = real_386[0] * x7975;
        const Real x7979 = x7970 * real_106[0];
        const Real x7981 = x7978 - x7979;
        const Real x7983 = real_388[1] + x7950;
        const Real x7985 = real_387[1] + x7963;
        // snow_layers.liquid_water
        const Real x7987 = x7985 / 333500.0;
        const Real x7990 = select(x7988, 0.0, x7987);
        const Real x7993 = select(x7991, x7983, x7990);
        // snow_water.percolated
        const Real x7995 = x7983 - x7993;
        // snow_layers.liquid_water
        const Real x7997 = real_387[1] / 333500.0;
        const Real x8000 = select(x7998, 0.0, x7997);
        const Real x8003 = select(x8001, real_388[1], x8000);
        // snow_water.percolated
        const Real x8005 = real_388[1] - x8003;
        const Real x8008 = select(x8006, x8005, 0.0);
        const Real x8010 = x8008 * x8009;
        const Real x8011 = x7995 - x8010;
        const Real x8012 = x8011 / x8007;
        const Real x8015 = select(x8013, 0.0, x8012);
        const Real x8017 = select(x8006, x8015, 0.0);
        const Real x8019 = x8017 * real_110[1];
        const Real x8020 = real_410[1] * x8016;
        const Real x8021 = x8020 + x8019;
        const Real x8023 = x7995 / 917.0;
        const Real x8026 = select(x8024, x8023, x8021);
        // snow_properties._pores
        const Real x8028 = x8026 - x8023;
        const Real x8031 = select(x8029, 0.0, x8028);
        // snow_properties.held_by_pores
        const Real x8033 = x7936 * x8030;
        const Real x8034 = x8031 * x7935;
        const Real x8035 = x8034 + x8033;
        // snow_water.percolated
        const Real x8037 = x7993 - x8035;
        const Real x8040 = select(x8038, 0.0, x8037);
        const Real x8043 = select(x8041, x7993, 0.0);
        const Real x8045 = x8043 * x8044;
        const Real x8046 = x8040 - x8045;
        const Real x8047 = x8046 / x8042;
        const Real x8049 = x7985 * x8044;
        const Real x8050 = x8047 * x7984;
        const Real x8051 = x8050 + x8049;
        const Real x8053 = select(x8041, x8051, 0.0);
        const Real x8056 = select(x8054, x7983, 0.0);
        const Real x8058 = x8056 * x8057;
        const Real x8059 = x8040 - x8058;
        const Real x8060 = x8059 / x8055;
        const Real x8062 = x7983 - x8040;
        const Real x8064 = x7985 - x8053;
        const Real x8068 = real_386[1] * x8065;
        const Real x8069 = x8060 * real_106[1];
        const Real x8071 = x8068 - x8069;
        const Real x8073 = real_388[2] + x8040;
        const Real x8075 = real_387[2] + x8053;
        // snow_layers.liquid_water
        const Real x8077 = x8075 / 333500.0;
        const Real x8080 = select(x8078, 0.0, x8077);
        const Real x8083 = select(x8081, x8073, x8080);
        // snow_water.percolated
        const Real x8085 = x8073 - x8083;
        // snow_layers.liquid_water
        const Real x8087 = real_387[2] / 333500.0;
        const Real x8090 = select(x8088, 0.0, x8087);
        const Real x8093 = select(x8091, real_388[2], x8090);
        // snow_water.percolated
        const Real x8095 = real_388[2] - x8093;
        const Real x8098 = select(x8096, x8095, 0.0);
        const Real x8100 = x8098 * x8099;
        const Real x8101 = x8085 - x8100;
        const Real x8102 = x8101 / x8097;
        const Real x8105 = select(x8103, 0.0, x8102);
        const Real x8107 = select(x8096, x8105, 0.0);
        const Real x8109 = x8107 * real_110[2];
        const Real x8110 = real_410[2] * x8106;
        const Real x8111 = x8110 + x8109;
        const Real x8113 = x8085 / 917.0;
        const Real x8116 = select(x8114, x8113, x8111);
        // snow_properties._pores
        const Real x8118 = x8116 - x8113;
        const Real x8121 = select(x8119, 0.0, x8118);
        // snow_properties.held_by_pores
        const Real x8123 = x7936 * x8120;
        const Real x8124 = x8121 * x7935;
        const Real x8125 = x8124 + x8123;
        // snow_water.percolated
        const Real x8127 = x8083 - x8125;
        const Real x8130 = select(x8128, 0.0, x8127);
        const Real x8133 = select(x8131, x8083, 0.0);
        const Real x8135 = x8133 * x8134;
        const Real x8136 = x8130 - x8135;
        const Real x8137 = x8136 / x8132;
        const Real x8139 = x8075 * x8134;
        const Real x8140 = x8137 * x8074;
        const Real x8141 = x8140 + x8139;
        const Real x8143 = select(x8131, x8141, 0.0);
        const Real x8146 = select(x8144, x8073, 0.0);
        const Real x8148 = x8146 * x8147;
        const Real x8149 = x8130 - x8148;
        const Real x8150 = x8149 / x8145;
        const Real x8152 = x8073 - x8130;
        const Real x8154 = x8075 - x8143;
        const Real x8158 = real_386[2] * x8155;
        const Real x8159 = x8150 * real_106[2];
        const Real x8161 = x8158 - x8159;
        const Real x8163 = real_388[3] + x8130;
        const Real x8165 = real_387[3] + x8143;
        // snow_layers.liquid_water
        const Real x8167 = x8165 / 333500.0;
        const Real x8170 = select(x8168, 0.0, x8167);
        const Real x8173 = select(x8171, x8163, x8170);
        // snow_water.percolated
        const Real x8175 = x8163 - x8173;
        // snow_layers.liquid_water
        const Real x8177 = real_387[3] / 333500.0;
        const Real x8180 = select(x8178, 0.0, x8177);
        const Real x8183 = select(x8181, real_388[3], x8180);
        // snow_water.percolated
        const Real x8185 = real_388[3] - x8183;
        const Real x8188 = select(x8186, x8185, 0.0);
        const Real x8190 = x8188 * x8189;
        const Real x8191 = x8175 - x8190;
        const Real x8192 = x8191 / x8187;
        const Real x8195 = select(x8193, 0.0, x8192);
        const Real x8197 = select(x8186, x8195, 0.0);
        const Real x8199 = x8197 * real_110[3];
        const Real x8200 = real_410[3] * x8196;
        const Real x8201 = x8200 + x8199;
        const Real x8203 = x8175 / 917.0;
        const Real x8206 = select(x8204, x8203, x8201);
        // snow_properties._pores
        const Real x8208 = x8206 - x8203;
        const Real x8211 = select(x8209, 0.0, x8208);
        // snow_properties.held_by_pores
        const Real x8213 = x7936 * x8210;
        const Real x8214 = x8211 * x7935;
        const Real x8215 = x8214 + x8213;
        // snow_water.percolated
        const Real x8217 = x8173 - x8215;
        const Real x8220 = select(x8218, 0.0, x8217);
        const Real x8223 = select(x8221, x8173, 0.0);
        const Real x8225 = x8223 * x8224;
        const Real x8226 = x8220 - x8225;
        const Real x8227 = x8226 / x8222;
        const Real x8229 = x8165 * x8224;
        const Real x8230 = x8227 * x8164;
        const Real x8231 = x8230 + x8229;
        const Real x8233 = select(x8221, x8231, 0.0);
        const Real x8236 = select(x8234, x8163, 0.0);
        const Real x8238 = x8236 * x8237;
        const Real x8239 = x8220 - x8238;
        const Real x8240 = x8239 / x8235;
        const Real x8242 = x8163 - x8220;
        const Real x8244 = x8165 - x8233;
        const Real x8248 = real_386[3] * x8245;
        const Real x8249 = x8240 * real_106[3];
        const Real x8251 = x8248 - x8249;
        const Real x8253 = real_388[4] + x8220;
        const Real x8255 = real_387[4] + x8233;
        // snow_layers.liquid_water
        const Real x8257 = x8255 / 333500.0;
        const Real x8260 = select(x8258, 0.0, x8257);
        const Real x8263 = select(x8261, x8253, x8260);
        // snow_water.percolated
        const Real x8265 = x8253 - x8263;
        // snow_layers.liquid_water
        const Real x8267 = real_387[4] / 333500.0;
        const Real x8270 = select(x8268, 0.0, x8267);
        const Real x8273 = select(x8271, real_388[4], x8270);
        // snow_water.percolated
        const Real x8275 = real_388[4] - x8273;
        const Real x8278 = select(x8276, x8275, 0.0);
        const Real x8280 = x8278 * x8279;
        const Real x8281 = x8265 - x8280;
        const Real x8282 = x8281 / x8277;
        const Real x8285 = select(x8283, 0.0, x8282);
        const Real x8287 = select(x8276, x8285, 0.0);
        const Real x8289 = x8287 * real_110[4];
        const Real x8290 = real_410[4] * x8286;
        const Real x8291 = x8290 + x8289;
        const Real x8293 = x8265 / 917.0;
        const Real x8296 = select(x8294, x8293, x8291);
        // snow_properties._pores
        const Real x8298 = x8296 - x8293;
        const Real x8301 = select(x8299, 0.0, x8298);
        // snow_properties.held_by_pores
        const Real x8303 = x7936 * x8300;
        const Real x8304 = x8301 * x7935;
        const Real x8305 = x8304 + x8303;
        // snow_water.percolated
        const Real x8307 = x8263 - x8305;
        const Real x8310 = select(x8308, 0.0, x8307);
        const Real x8313 = select(x8311, x8263, 0.0);
        const Real x8315 = x8313 * x8314;
        const Real x8316 = x8310 - x8315;
        const Real x8317 = x8316 / x8312;
        const Real x8319 = x8255 * x8314;
        const Real x8320 = x8317 * x8254;
        const Real x8321 = x8320 + x8319;
        const Real x8323 = select(x8311, x8321, 0.0);
        const Real x8326 = select(x8324, x8253, 0.0);
        const Real x8328 = x8326 * x8327;
        const Real x8329 = x8310 - x8328;
        const Real x8330 = x8329 / x8325;
        const Real x8332 = x8253 - x8310;
        const Real x8334 = x8255 - x8323;
        const Real x8338 = real_386[4] * x8335;
        const Real x8339 = x8330 * real_106[4];
        const Real x8341 = x8338 - x8339;
        // snow_water.<genexpr>
        real_386[0] = x7972;
        real_386[1] = x8062;
        real_386[2] = x8152;
        real_386[3] = x8242;
        real_386[4] = x8332;
        real_410[0] = x7974;
        real_410[1] = x8064;
        real_410[2] = x8154;
        real_410[3] = x8244;
        real_410[4] = x8334;
        real_388[0] = x7934;
        real_388[1] = x8026;
        real_388[2] = x8116;
        real_388[3] = x8206;
        real_388[4] = x8296;
        real_387[0] = x7981;
        real_387[1] = x8071;
        real_387[2] = x8161;
        real_387[3] = x8251;
        real_387[4] = x8341;
        // layered_snow.close_snow
        const Real x8351 = select(x5512, x1124, 0.0);
        const Real x8353 = x8351 * seconds;
        const Real x8355 = x8353 * x8354;
        const Real x8356 = x7872 - x8355;
        const Real x8357 = x8356 / x8352;
        const Real x8359 = x8357 * 2830000.0;
        const Real x8361 = select(x5512, x8359, 0.0);
        const Real x8363 = x7337 + x7325;
        const Real x8366 = x8363 + x7335;
        const Real x8368 = x8366 - x7092;
        const Real x8370 = x8310 + x1220;
        const Real x8371 = x8323 + x1221;
        const Real x8429 = x8368 - x8361;
        const Real x8431 = select(x5512, x8429, 0.0);
        const Real x8432 = x1124 * x7091;
        const Real x8433 = x7092 * x1122;
        const Real x8435 = x8432 - x8433;
        const Real x8436 = x1124 * x7100;
        const Real x8437 = x7101 * x1122;
        const Real x8439 = x8436 - x8437;
        const Real x8440 = x1218 - x8371;
        const Real x8441 = x8440 - x7873;
        // layered_snow_step.layered_snow_step
        const Real x8443 = x7872 / seconds;
        // air.emission
        const Real x8447 = x7309 * x7307;
        const Real x8448 = x8447 + x8447;
        const Real x8450 = x8448 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x8452 = moved_numbers[LAYERS + 19] * x8449;
        const Real x8453 = x8450 * numbers[LAYERS + 19];
        const Real x8454 = x8453 + x8452;
        // surface_balance.skin_temperature
        const Real x8456 = x5330 * real_317[0];
        const Real x8457 = real_400[0] * x5327;
        const Real x8458 = x8457 + x8456;
        const Real x8460 = x5322 + x8458;
        const Real x8462 = x5330 * x8461;
        const Real x8463 = x8460 - x8462;
        const Real x8464 = x8463 / x5331;
        // surface_balance.emitted
        const Real x8466 = x8464 - x5280;
        const Real x8468 = x5291 * x8465;
        const Real x8469 = x8466 * x5288;
        const Real x8470 = x8469 + x8468;
        const Real x8472 = x5302 + x8470;
        // layered_snow_step.of_cell
        const Real x8475 = x1124 * x8451;
        const Real x8476 = x8454 * x1122;
        const Real x8478 = x8475 - x8476;
        const Real x8480 = x1124 * x8471;
        const Real x8482 = x8472 * x1222;
        const Real x8483 = x8482 - x8480;
        const Real x8485 = x8478 + x8483;
        moved_results[LAYERS + 35] = x8485;
        const Real x8488 = x1124 * numbers[LAYERS + 19];
        const Real x8489 = moved_numbers[LAYERS + 19] * x1122;
        const Real x8491 = x8488 - x8489;
        const Real x8493 = x1124 * x1287;
        const Real x8495 = x1288 * x1222;
        const Real x8496 = x8495 - x8493;
        const Real x8498 = x8491 + x8496;
        moved_after[3 * LAYERS + 34] = x8498;
        // layered_snow_step.skin
        const Real x8500 = x8498 * 5.67e-08;
        const Real x8502 = x8500 * x8501;
        const Real x8503 = x8485 - x8502;
        const Real x8504 = x8503 / x8499;
        const Real x8507 = x8504 / x8506;
        const Real x8510 = x8507 / x8509;
        moved_after[3 * LAYERS] = x8510;
        // layered_snow_step.layered_snow_step
        const Real x8512 = x8370 / 1000.0;
        moved_results[LAYERS + 14] = x8512;
        const Real x8514 = x5025 + x8512;
        moved_after[3 * LAYERS + 2] = x8514;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a8518_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_388[l];
            const Real a8374 = select(mask_357[l], real_386[l], 0.0);
            const Real a8376 = real_410[l] / 333500.0;
            const Real a8379 = select(mask_359[l], 0.0, a8376);
            const Real a8382 = select(mask_360[l], real_386[l], a8379);
            moved_after[3 * LAYERS + 10 + l] = a8382;
            const Real a8384 = select(mask_357[l], real_410[l], 0.0);
            const Real a8386 = a8374 * 2106.0;
            const Real a8390 = a8386 * real_364[l];
            const Real a8393 = a8374 * 4218.0;
            const Real a8397 = a8393 * real_366[l];
            const Real a8400 = a8374 * 333500.0;
            const Real a8402 = a8384 - a8400;
            const Real a8406 = a8384 * real_363[l];
            const Real a8407 = a8390 * real_362[l];
            const Real a8409 = a8406 - a8407;
            const Real a8411 = a8402 * real_365[l];
            const Real a8412 = a8397 * real_367[l];
            const Real a8414 = a8411 - a8412;
            const Real a8416 = select(mask_369[l], a8414, 0.0);
            const Real a8418 = select(mask_368[l], a8409, a8416);
            moved_after[3 * LAYERS + 15 + l] = a8418;
            const Real a8420 = real_386[l] - a8382;
            moved_after[3 * LAYERS + 5 + l] = a8420;
            const Real a8423 = a8374 * real_372[l];
            const Real a8424 = real_387[l] - a8423;
            const Real a8425 = a8424 / real_358[l];
            const Real a8427 = select(mask_357[l], a8425, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a8427;
            const Real a8516 = a8420 + a8382;
            a8518_last = a8518_last + a8516;
            real_391[l] = a8382;
            real_389[l] = a8418;
            real_385[l] = a8420;
        }
        // layered_snow_step.layered_snow_step
        const Real x8520 = a8518_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x8520;
        Real a8522_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8522_last = a8522_last + real_388[l];
        }
        moved_after[3 * LAYERS + 4] = a8522_last;
        // snow.snow_age
        const Real x8526 = select(x8523, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x8528 = select(x8445, x8526, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x8528;
        // layered_snow_step.of_cell
        const Real x8531 = x1124 * x465;
        const Real x8532 = x466 * x1122;
        const Real x8534 = x8531 - x8532;
        const Real x8536 = x1124 * x1276;
        const Real x8538 = x1277 * x1222;
        const Real x8539 = x8538 - x8536;
        const Real x8541 = x8534 + x8539;
        moved_after[3 * LAYERS + 33] = x8541;
        // snow_free_ground.specific_humidity
        const Real x8545 = x3450 * x8543;
        const Real x8548 = x8545 * 1004.5;
        // snow_free_ground.rate
        const Real x8551 = x3544 + x3551;
        const Real x8553 = x8551 + a3594_last;
        const Real x8555 = x8553 * 1000.0;
        const Real x8557 = x8555 + x3615;
        // snow_free_ground.specific_humidity
        const Real x8559 = x8557 * x8547;
        const Real x8560 = x8548 * x8556;
        const Real x8562 = x8559 - x8560;
        const Real x8564 = moved_forcing[2] + x8562;
        moved_after[3 * LAYERS + 39] = x8564;
        // layered_snow_step._fluxes
        Real a8565_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8565_last = a8565_last + real_391[l];
        }
        const Real x8566 = a8565_last + x8370;
        Real a8567_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a240_2564 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a239_2564 = x171 * state[l + 3 * LAYERS + 10];
            const Real a241_2564 = a240_2564 + a239_2564;
            a8567_last = a8567_last + a241_2564;
        }
        const Real x8568 = a8567_last + x1020;
        const Real x8569 = x8566 - x8568;
        const Real x8571 = x3627 + x8443;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x8573 = x1124 * 2501000.0;
        const Real x8577 = x1124 * 2830000.0;
        const Real x8579 = x8577 - x8573;
        // layered_snow_step._fluxes
        const Real x8581 = x8571 * x8578;
        const Real x8582 = x8579 * x8570;
        const Real x8583 = x8582 + x8581;
        moved_results[0] = x8583;
        // layered_snow_step.latent_heat
        const Real x8584 = x1124 * x8360;
        const Real x8585 = x8361 * x1122;
        const Real x8587 = x8584 - x8585;
        const Real x8588 = x5128 + x8587;
        moved_results[1] = x8588;
        moved_results[LAYERS + 40] = x8588;
        // layered_snow_step._fluxes
        const Real x8589 = x5124 - x3622;
        const Real x8590 = x8589 + x8443;
        moved_results[2] = x8590;
        // layered_snow_step.sensible_heat
        const Real x8592 = x8464 - x27;
        const Real x8594 = x3450 * x8591;
        const Real x8595 = x8592 * x3447;
        const Real x8596 = x8595 + x8594;
        // layered_snow_step.of_cell
        const Real x8597 = x1124 * x8430;
        const Real x8598 = x8431 * x1122;
        const Real x8600 = x8597 - x8598;
        const Real x8601 = x1124 * x8593;
        const Real x8603 = x8596 * x1222;
        const Real x8604 = x8603 - x8601;
        const Real x8605 = x8600 + x8604;
        moved_results[3] = x8605;
        moved_results[LAYERS + 36] = x8605;
        // layered_snow_step.into_soil
        const Real x8606 = x7116 + x8439;
        moved_results[4] = x8606;
        moved_results[LAYERS + 41] = x8606;
        // layered_snow_step._fluxes
        const Real x8607 = x4997 * 2501000000.0;
        moved_results[5] = x8607;
        const Real x8608 = x3604 * 2501000000.0;
        moved_results[6] = x8608;
        const Real x8609 = a5031_last * 2501000000.0;
        moved_results[7] = x8609;
        const Real x8611 = x8443 * 2830000.0;
        moved_results[LAYERS + 8] = x8611;
        const Real x8612 = x8512 / seconds;
        moved_quantities[4 * LAYERS + 12] = x8612;
        const Real x8613 = x3673 + x8612;
        moved_results[LAYERS + 11] = x8613;
        // layered_snow_step.precipitation_heat
        const Real x8615 = x8464 - moved_forcing[1];
        const Real x8617 = x2175 * x8614;
        const Real x8618 = x8615 * x2174;
        const Real x8619 = x8618 + x8617;
        const Real x8620 = x1124 * x8616;
        const Real x8622 = x8619 * x1222;
        const Real x8623 = x8622 - x8620;
        moved_results[LAYERS + 15] = x8623;
        moved_results[LAYERS + 37] = x8623;
        // layered_snow_step._fluxes
        const Real x8624 = x8569 * 333500.0;
        const Real x8625 = x8624 / seconds;
        moved_results[LAYERS + 17] = x8625;
        // layered_snow_step.of_cell
        const Real x8626 = x1124 * x1215;
        const Real x8627 = x1216 * x1122;
        const Real x8629 = x8626 - x8627;
        const Real x8630 = x1124 * x2162;
        const Real x8632 = x2163 * x1222;
        const Real x8633 = x8632 - x8630;
        const Real x8634 = x8629 + x8633;
        moved_results[LAYERS + 18] = x8634;
        // layered_snow_step._budget
        const Real x8635 = x285 + x1020;
        const Real x8636 = x8635 / 1000.0;
        moved_results[LAYERS + 26] = x8636;
        const Real x8637 = x7872 / 1000.0;
        moved_results[LAYERS + 27] = x8637;
        const Real x8638 = x8541 * forcing[4];
        const Real x8639 = moved_forcing[4] * x8540;
        const Real x8640 = x8639 + x8638;
        moved_results[LAYERS + 33] = x8640;
        const Real x8643 = x8498 * forcing[5];
        const Real x8645 = moved_forcing[5] * x8641;
        const Real x8646 = x8645 - x8643;
        const Real x8647 = x8646 + x8485;
        moved_results[LAYERS + 34] = x8647;
        const Real x8648 = x8435 - x8439;
        moved_results[LAYERS + 38] = x8648;
        const Real x8649 = x8441 / seconds;
        moved_results[LAYERS + 39] = x8649;
        // diagnostics.crossing_depth
        const Real x8667 = pick(real_400, x8665);
        const Real x8669 = pick(real_400, x8663);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a8655_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7112 = real_400[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7112;
            const Real a8610 = real_398[l] * 2501000000.0;
            moved_results[8 + l] = a8610;
            const Real a8651 = real_407[l] - real_406[l];
            moved_results[3 * LAYERS + 44 + l] = a8651;
            const Real a8652 = real_401[l] - real_407[l];
            moved_quantities[l] = a8652;
            a8655_last = a8655_last + moved_numbers[l];
            const Real a8655 = a8655_last;
            const Real a4568_2652 = moved_numbers[l] * 0.5;
            const Real a8657 = a8655 - a4568_2652;
            real_402[l] = a7112;
            real_404[l] = a8651;
            real_341[l] = a8652;
            real_405[l] = a8657;
        }
        // diagnostics.crossing_depth
        const Real x8671 = pick(real_405, x8665);
        const Real x8673 = pick(real_405, x8663);
        const Real x8676 = x8667 - x8669;
        const Real x8678 = select(x8674, x8676, 0.0);
        const Real x8680 = x8673 - x8671;
        const Real x8682 = x8680 * x8666;
        const Real x8683 = x8667 * x8679;
        const Real x8684 = x8683 + x8682;
        const Real x8686 = x8678 * x8685;
        const Real x8687 = x8684 - x8686;
        const Real x8688 = x8687 / x8677;
        const Real x8689 = x8671 + x8688;
        const Real x8691 = select(x8690, 0.0, x8689);
        Real a8693_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a8693_last = a8693_last + moved_numbers[l];
        }
        const Real x8694 = select(x8692, a8693_last, x8691);
        moved_quantities[LAYERS] = x8694;
        // balances.column_water
        const Real x8695 = x3665 + x8514;
        const Real x8696 = x8695 + x8520;
        // balances.soil_water
        Real a8700_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8697 = real_401[l] * numbers[l];
            const Real a8698 = moved_numbers[l] * real_239[l];
            const Real a8699 = a8698 + a8697;
            moved_quantities[LAYERS + 4 + l] = a8699;
            a8700_last = a8700_last + a8699;
            real_405[l] = a8699;
        }
        // balances.column_water
        const Real x8701 = a8700_last + x8696;
        moved_quantities[LAYERS + 1] = x8701;
        // balances.soil_water
        Real a8702_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a8702_last = a8702_last + real_405[l];
        }
        moved_quantities[LAYERS + 2] = a8702_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a8707_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8704 = real_341[l] * numbers[l];
            const Real a8705 = moved_numbers[l] * real_343[l];
            const Real a8706 = a8705 + a8704;
            moved_quantities[3 * LAYERS + 4 + l] = a8706;
            a8707_last = a8707_last + a8706;
        }
        moved_quantities[LAYERS + 3] = a8707_last;
        // air.emission
        const Real x8712 = x8510 * x8508;
        const Real x8713 = x8712 + x8712;
        const Real x8715 = x8713 * x8711;
        const Real x8716 = x8715 + x8715;
        const Real x8718 = x8716 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x8719 = x8498 * x8717;
        const Real x8720 = x8718 * x8497;
        const Real x8721 = x8720 + x8719;
        // diagnostics.net_radiation
        const Real x8722 = x8634 - x8721;
        moved_quantities[4 * LAYERS + 4] = x8722;
        // diagnostics.snowfall
        const Real x8723 = x8636 / seconds;
        moved_quantities[4 * LAYERS + 5] = x8723;
        // balances.evaporated_water
        const Real x8724 = x8607 + x8608;
        const Real x8725 = x8724 + x8609;
        // balances._depth
        const Real x8727 = x8725 * x8726;
        const Real x8729 = x8611 * x8728;
        // balances.evaporated_water
        const Real x8730 = x8727 + x8729;
        const Real x8731 = x3640 * seconds;
        const Real x8732 = x8730 - x8731;
        // diagnostics.net_evaporation
        const Real x8733 = x8732 / seconds;
        moved_quantities[4 * LAYERS + 6] = x8733;
        // diagnostics.potential_evaporation
        const Real x8735 = x8579 * 1000.0;
        const Real x8737 = x8735 * x8736;
        const Real x8738 = x8583 - x8737;
        const Real x8739 = x8738 / x8734;
        moved_quantities[4 * LAYERS + 7] = x8739;
        // diagnostics._evaporated
        const Real x8740 = x8607 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x8740;
        const Real x8741 = x8608 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x8741;
        const Real x8742 = x8609 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x8742;
        // diagnostics.snow_sublimation
        const Real x8743 = x8611 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x8743;
        // diagnostics.infiltration
        const Real x8744 = x8613 - x5029;
        moved_quantities[4 * LAYERS + 14] = x8744;
        // diagnostics.total_runoff
        const Real x8745 = x5029 + real_255[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x8745;
        // balances.water_gain
        const Real x8746 = moved_forcing[6] * seconds;
        const Real x8747 = x8746 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x8747;
        // balances.water_loss
        const Real x8748 = x8745 * seconds;
        const Real x8749 = x8732 + x8748;
        moved_quantities[4 * LAYERS + 17] = x8749;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a8750_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8708 = real_407[l] * numbers[l];
            const Real a8709 = moved_numbers[l] * real_257[l];
            const Real a8710 = a8709 + a8708;
            moved_quantities[2 * LAYERS + 4 + l] = a8710;
            a8750_last = a8750_last + real_405[l];
        }
        // balances.column_water
        const Real x8751 = a8750_last + x8696;
        const Real x8752 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x8753 = x8752 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a8757_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8754 = moved_state[l + LAYERS] * numbers[l];
            const Real a8755 = moved_numbers[l] * state[l + LAYERS];
            const Real a8756 = a8755 + a8754;
            a8757_last = a8757_last + a8756;
        }
        // balances.column_water
        const Real x8758 = a8757_last + x8753;
        // balances.water_residual
        const Real x8759 = x8751 - x8758;
        const Real x8760 = x8747 - x8749;
        const Real x8761 = x8759 - x8760;
        moved_quantities[4 * LAYERS + 18] = x8761;
        // balances.surface_energy_residual
        const Real x8762 = x8634 - x8605;
        const Real x8763 = x8762 - x8588;
        const Real x8764 = x8763 - x8606;
        const Real x8765 = x8764 - x8648;
        const Real x8766 = x8765 - x8623;
        const Real x8767 = x8766 - x8485;
        const Real x8769 = select(x8768, 0.0, x8767);
        moved_quantities[4 * LAYERS + 20] = x8769;
        // balances.soil_energy_residual
        Real a8779_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8771 = real_400[l] - moved_state[l];
            const Real a8773 = real_10[l] * numbers[l];
            const Real a8774 = moved_numbers[l] * real_260[l];
            const Real a8775 = a8774 + a8773;
            const Real a8776 = a8775 * real_269[l];
            const Real a8777 = a8771 * real_319[l];
            const Real a8778 = a8777 + a8776;
            a8779_last = a8779_last + a8778;
        }
        const Real x8780 = a8779_last / seconds;
        const Real x8796 = x8606 - x5370;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a8795_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8782 = real_402[l] * numbers[l];
            const Real a8783 = moved_numbers[l] * real_326[l];
            const Real a8784 = a8783 + a8782;
            const Real a8786 = a8784 / seconds;
            const Real a8789 = a8786 * real_265[l];
            const Real a8791 = real_404[l] * real_185[l];
            const Real a8793 = a8791 + a8789;
            a8795_last = a8795_last - a8793;
        }
        // balances.soil_energy_residual
        const Real x8797 = x8796 + a8795_last;
        const Real x8798 = x8797 + a7110_last;
        const Real x8799 = x8780 - x8798;
        moved_quantities[4 * LAYERS + 21] = x8799;
        // state.snow_layers_of
        const Real x8801 = x8520 * 1000.0;
        // snow_layers.spread
        Real a8806_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8516_2749 = real_385[l] + real_391[l];
            a8806_last = a8806_last + a8516_2749;
        }
        const Real x8813 = select(x8810, a8806_last, 0.0);
        const Real x8815 = x8813 * x8814;
        const Real x8816 = x8801 - x8815;
        const Real x8817 = x8816 / x8812;
        const Real x8819 = select(x8811, x8817, 0.0);
        const Real x8823 = select(x8821, a8522_last, 0.0);
        // snow_layers.<listcomp>
        const Real x8828 = x8823 * x8826;
        const Real x8831 = x8828 * 0.1;
        const Real x8832 = -x8831;
        const Real x8836 = x8823 * x8835;
        const Real x8839 = x8836 * 0.2;
        const Real x8840 = -x8839;
        const Real x8844 = x8823 * x8843;
        const Real x8847 = x8844 * 0.05;
        const Real x8848 = -x8847;
        // snow_layers.layer_shares
        const Real x8850 = x8831 + x8839;
        const Real x8853 = x8850 + x8831;
        const Real x8856 = x8853 + x8847;
        real_388[0] = x8832;
        real_388[1] = x8840;
        real_388[2] = x8856;
        real_388[3] = x8832;
        real_388[4] = x8848;
        // snow_layers.spread
        const Real x8865 = select(x8863, 0.0, x8510);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a8896_last = real_of(0.0);
        Real a8898_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8862 = select(x8821, real_388[l], 0.0);
            const Real a8867 = select(x8811, real_389[l], 0.0);
            const Real a8869 = x8819 * real_370[l];
            const Real a8870 = real_385[l] * x8818;
            const Real a8871 = a8870 + a8869;
            const Real a8873 = a8862 * x8800;
            const Real a8874 = x8801 * real_113[l];
            const Real a8875 = a8874 + a8873;
            const Real a8877 = a8871 + a8875;
            const Real a8879 = x8819 * real_361[l];
            const Real a8880 = real_391[l] * x8818;
            const Real a8881 = a8880 + a8879;
            const Real a8883 = select(x8821, x8865, a8867);
            const Real a8885 = a8877 * 2106.0;
            const Real a8887 = a8881 * 4218.0;
            const Real a8889 = a8885 + a8887;
            const Real a8891 = a8889 * real_339[l];
            const Real a8892 = a8883 * real_323[l];
            const Real a8893 = a8892 + a8891;
            const Real a8894 = a8881 * 333500.0;
            const Real a8895 = a8893 + a8894;
            a8896_last = a8896_last + a8895;
            const Real a155_2770 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a8898_last = a8898_last + a155_2770;
        }
        // snow_layers.spread
        const Real x8905 = select(x8902, a8898_last, 0.0);
        const Real x8907 = x8905 * x8906;
        const Real x8908 = x150 - x8907;
        const Real x8909 = x8908 / x8904;
        const Real x8911 = select(x8903, x8909, 0.0);
        const Real x8915 = select(x8913, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x8920 = x8915 * x8918;
        const Real x8923 = x8920 * 0.1;
        const Real x8924 = -x8923;
        const Real x8928 = x8915 * x8927;
        const Real x8931 = x8928 * 0.2;
        const Real x8932 = -x8931;
        const Real x8936 = x8915 * x8935;
        const Real x8939 = x8936 * 0.05;
        const Real x8940 = -x8939;
        // snow_layers.layer_shares
        const Real x8942 = x8923 + x8931;
        const Real x8945 = x8942 + x8923;
        const Real x8948 = x8945 + x8939;
        real_388[0] = x8924;
        real_388[1] = x8932;
        real_388[2] = x8948;
        real_388[3] = x8924;
        real_388[4] = x8940;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a8985_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8954 = select(x8913, real_388[l], 0.0);
            const Real a8956 = select(x8903, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a8958 = x8911 * state[l + 3 * LAYERS + 5];
            const Real a8959 = moved_state[l + 3 * LAYERS + 5] * x8910;
            const Real a8960 = a8959 + a8958;
            const Real a8962 = a8954 * x149;
            const Real a8963 = x150 * real_371[l];
            const Real a8964 = a8963 + a8962;
            const Real a8966 = a8960 + a8964;
            const Real a8968 = x8911 * state[l + 3 * LAYERS + 10];
            const Real a8969 = moved_state[l + 3 * LAYERS + 10] * x8910;
            const Real a8970 = a8969 + a8968;
            const Real a8972 = select(x8913, x225, a8956);
            const Real a8974 = a8966 * 2106.0;
            const Real a8976 = a8970 * 4218.0;
            const Real a8978 = a8974 + a8976;
            const Real a8980 = a8978 * real_375[l];
            const Real a8981 = a8972 * real_374[l];
            const Real a8982 = a8981 + a8980;
            const Real a8983 = a8970 * 333500.0;
            const Real a8984 = a8982 + a8983;
            a8985_last = a8985_last + a8984;
        }
        // balances.snow_energy_residual
        const Real x8986 = a8896_last - a8985_last;
        const Real x8987 = x8986 / seconds;
        const Real x8988 = x8648 + x8649;
        const Real x8989 = x8987 - x8988;
        moved_quantities[4 * LAYERS + 22] = x8989;
        // balances.snow_base_mismatch
        const Real x8990 = x8606 - x8606;
        moved_quantities[4 * LAYERS + 23] = x8990;
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
