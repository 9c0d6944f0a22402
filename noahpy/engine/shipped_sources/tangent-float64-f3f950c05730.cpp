// From the code of digest 0c411359bfbdbbfbdff3f9cee2da7c0b7789952b43d9103f4cffc9d64c9d2591.
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

static const Number table4374[] = {
#include "stability_corrections.inc"
};
static const Number table4384[] = {
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
    Mask mask_90[6];
    Real real_91[5];
    Real real_92[5];
    Mask mask_93[5];
    Real real_94[5];
    Mask mask_95[6];
    Real real_96[6];
    Real real_97[6];
    Real real_98[6];
    Mask mask_99[6];
    Mask mask_100[6];
    Real real_101[6];
    Real real_102[6];
    Real real_103[6];
    Real real_104[6];
    Real real_105[6];
    Mask mask_106[6];
    Mask mask_107[6];
    Real real_108[6];
    Real real_109[6];
    Real real_110[6];
    Real real_111[6];
    Real real_112[6];
    Mask mask_113[6];
    Mask mask_114[6];
    Real real_115[6];
    Real real_116[6];
    Real real_117[6];
    Real real_118[6];
    Real real_119[6];
    Mask mask_120[6];
    Mask mask_121[6];
    Real real_122[6];
    Real real_123[6];
    Real real_124[6];
    Real real_125[6];
    Real real_126[6];
    Real real_127[5];
    Real real_128[5];
    Real real_129[5];
    Mask mask_130[5];
    Mask mask_131[5];
    Real real_132[5];
    Real real_133[5];
    Real real_134[5];
    Real real_135[5];
    Real real_136[5];
    Real real_137[5];
    Real real_138[5];
    Real real_139[5];
    Real real_140[5];
    Mask mask_141[5];
    Real real_142[5];
    Real real_143[5];
    Real real_144[5];
    Real real_145[5];
    Real real_146[5];
    Mask mask_147[5];
    Real real_148[5];
    Real real_149[5];
    Real real_150[4];
    Real real_151[4];
    Index index_152[4];
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
    Mask mask_169[4];
    Mask mask_170[4];
    Real real_171[4];
    Real real_172[4];
    Real real_173[LAYERS];
    Mask mask_174[LAYERS];
    Mask mask_175[LAYERS];
    Real real_176[LAYERS];
    Real real_177[LAYERS];
    Real real_178[LAYERS];
    Mask mask_179[LAYERS];
    Real real_180[LAYERS];
    Real real_181[LAYERS];
    Real real_182[LAYERS];
    Mask mask_183[4];
    Mask mask_184[4];
    Real real_185[4];
    Real real_186[4];
    Mask mask_187[4];
    Mask mask_188[4];
    Real real_189[4];
    Real real_190[4];
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
    Mask mask_203[LAYERS];
    Real real_204[LAYERS];
    Real real_205[LAYERS];
    Real real_206[LAYERS];
    Mask mask_207[LAYERS];
    Mask mask_208[LAYERS];
    Real real_209[LAYERS];
    Real real_210[LAYERS];
    Mask mask_211[LAYERS];
    Real real_212[LAYERS];
    Real real_213[LAYERS];
    Real real_214[LAYERS];
    Real real_215[LAYERS];
    Mask mask_216[LAYERS];
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
    Real real_235[LAYERS];
    Real real_236[LAYERS];
    Real real_237[LAYERS];
    Real real_238[LAYERS];
    Real real_239[LAYERS];
    Real real_240[LAYERS - 1];
    Real real_241[LAYERS - 1];
    Real real_242[LAYERS - 1];
    Real real_243[LAYERS - 1];
    Real real_244[LAYERS - 1];
    Real real_245[LAYERS - 1];
    Real real_246[LAYERS - 1];
    Real real_247[LAYERS - 1];
    Real real_248[LAYERS - 1];
    Real real_249[LAYERS - 1];
    Real real_250[LAYERS - 1];
    Real real_251[LAYERS - 1];
    Real real_252[LAYERS - 1];
    Real real_253[LAYERS - 1];
    Real real_254[LAYERS];
    Real real_255[LAYERS];
    Real real_256[LAYERS];
    Real real_257[LAYERS];
    Real real_258[LAYERS];
    Real real_259[LAYERS];
    Real real_260[LAYERS];
    Mask mask_261[LAYERS];
    Real real_262[LAYERS];
    Real real_263[LAYERS];
    Real real_264[LAYERS];
    Real real_265[LAYERS];
    Real real_266[LAYERS];
    Real real_267[LAYERS];
    Real real_268[LAYERS];
    Real real_269[LAYERS];
    Mask mask_270[LAYERS];
    Real real_271[LAYERS];
    Real real_272[LAYERS];
    Real real_273[LAYERS];
    Real real_274[LAYERS];
    Real real_275[LAYERS];
    Real real_276[LAYERS];
    Real real_277[LAYERS];
    Real real_278[LAYERS];
    Real real_279[LAYERS + 1];
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
    Real real_293[LAYERS];
    Real real_294[LAYERS];
    Real real_295[LAYERS];
    Real real_296[LAYERS];
    Real real_297[LAYERS];
    Mask mask_298[LAYERS];
    Real real_299[LAYERS];
    Real real_300[LAYERS];
    Real real_301[LAYERS];
    Real real_302[LAYERS];
    Real real_303[LAYERS + 1];
    Real real_304[LAYERS + 1];
    Mask mask_305[LAYERS];
    Mask mask_306[LAYERS];
    Mask mask_307[LAYERS];
    Mask mask_308[LAYERS];
    Mask mask_309[LAYERS];
    Mask mask_310[LAYERS];
    Mask mask_311[LAYERS - 1];
    Mask mask_312[LAYERS - 1];
    Real real_313[LAYERS - 1];
    Real real_314[LAYERS - 1];
    Real real_315[LAYERS - 1];
    Mask mask_316[LAYERS - 1];
    Mask mask_317[LAYERS - 1];
    Real real_318[LAYERS - 1];
    Mask mask_319[LAYERS - 1];
    Real real_320[LAYERS - 1];
    Real real_321[LAYERS - 1];
    Real real_322[LAYERS - 1];
    Mask mask_323[LAYERS - 1];
    Real real_324[LAYERS - 1];
    Real real_325[LAYERS - 1];
    Real real_326[LAYERS - 1];
    Real real_327[LAYERS - 1];
    Mask mask_328[LAYERS];
    Mask mask_329[LAYERS];
    Mask mask_330[LAYERS];
    Mask mask_331[LAYERS];
    Mask mask_332[LAYERS];
    Mask mask_333[LAYERS - 1];
    Mask mask_334[LAYERS - 1];
    Mask mask_335[LAYERS];
    Mask mask_336[LAYERS];
    Mask mask_337[LAYERS];
    Mask mask_338[LAYERS];
    Real real_339[5];
    Real real_340[5];
    Real real_341[5];
    Real real_342[5];
    Real real_343[5];
    Real real_344[5];
    Real real_345[5];
    Real real_346[5];
    Real real_347[LAYERS];
    Real real_348[LAYERS];
    Real real_349[LAYERS];
    Real real_350[LAYERS];
    Real real_351[LAYERS];
    Real real_352[LAYERS];
    Real real_353[4];
    Real real_354[4];
    Real real_355[4];
    Real real_356[4];
    Real real_357[4];
    Real real_358[LAYERS];
    Real real_359[LAYERS];
    Real real_360[4];
    Real real_361[4];
    Real real_362[4];
    Real real_363[4];
    Mask mask_364[5];
    Real real_365[LAYERS + 4];
    Real real_366[LAYERS + 4];
    Real real_367[LAYERS + 5];
    Real real_368[LAYERS + 5];
    Real real_369[LAYERS];
    Real real_370[LAYERS];
    Real real_371[LAYERS + 5];
    Real real_372[5];
    Real real_373[5];
    Real real_374[LAYERS];
    Real real_375[LAYERS];
    Real real_376[LAYERS];
    Real real_377[4];
    Real real_378[4];
    Real real_379[4];
    Real real_380[5];
    Real real_381[LAYERS];
    Real real_382[LAYERS];
    Real real_383[LAYERS];
    Real real_384[LAYERS];
    Real real_385[4];
    Real real_386[4];
    Real real_387[4];
    Real real_388[4];
    Mask mask_389[5];
    Mask mask_390[5];
    Mask mask_391[LAYERS];
    Mask mask_392[5];
    Mask mask_393[5];
    Mask mask_394[5];
    Mask mask_395[LAYERS];
    Mask mask_396[LAYERS];
    Mask mask_397[LAYERS];
    Real real_398[5];
    Mask mask_399[5];
    Mask mask_400[5];
    Mask mask_401[5];
    Mask mask_402[5];
    Real real_403[5];
    Real real_404[5];
    Mask mask_405[5];
    Real real_406[5];
    Mask mask_407[5];
    Mask mask_408[5];
    Real real_409[5];
    Real real_410[5];
    Real real_411[5];
    Real real_412[5];
    Real real_413[5];
    Real real_414[5];
    Real real_415[5];
    Mask mask_416[5];
    Mask mask_417[5];
    Real real_418[5];
    Real real_419[5];
    Real real_420[5];
    Real real_421[LAYERS + 5];
    Real real_422[5];
    Real real_423[5];
    Real real_424[6];
    Real real_425[6];
    Real real_426[6];
    Real real_427[6];
    Real real_428[6];
    Real real_429[6];
    Real real_430[6];
    Real real_431[6];
    Real real_432[6];
    Real real_433[5];
    Real real_434[5];
    Real real_435[5];
    Real real_436[5];
    Real real_437[5];
    Real real_438[5];
    Real real_439[5];
    Real real_440[5];
    Real real_441[5];
    Real real_442[5];
    Real real_443[5];
    Real real_444[LAYERS];
    Real real_445[LAYERS];
    Real real_446[LAYERS];
    Real real_447[LAYERS];
    Real real_448[LAYERS];
    Real real_449[LAYERS];
    Real real_450[LAYERS];
    Real real_451[LAYERS];
    Real real_452[LAYERS];
    Real real_453[LAYERS];
    Real real_454[LAYERS];
    Real real_455[LAYERS - 1];
    Real real_456[LAYERS - 1];
    Real real_457[5];
    Real real_458[5];
    Real real_459[5];
    Real real_460[5];
    Real real_461[5];
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
    const Real x678 = x281 * (-0.10625000000000001);
    const Real x680 = exp(x678);
    const Real x682 = x680 * 2.868;
    // layered_snow.open_snow
    const Mask x764 = (a353_last > 1e-09);
    // layered_snow.<genexpr>
    real_28[0] = real_of(0.0);
    // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
    Real a696_last = real_of(0.0);
    Real a775_last = real_of(0.0);
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
        const Real a628 = -a592;
        const Real a630 = exp(a628);
        const Real a633 = a630 + 1.0;
        const Real a634 = 1 / a633;
        const Real a635 = a634 * a634;
        const Real a637 = numbers[LAYERS + 31] * a634;
        const Mask a641 = (a637 < 1e-08);
        const Real a642 = select(a641, 1e-08, a637);
        const Real a644 = a642 * a589;
        const Real a648 = a644 * a623;
        const Real a652 = log1p(a648);
        const Real a653 = a648 + 1.0;
        const Real a655 = a652 / a644;
        const Real a659 = exp(a655);
        const Real a661 = a589 * a659;
        const Real a665 = select(a470, a474, 0.0);
        const Real a667 = a661 - 50.0;
        const Mask a668 = (a667 < 0.0);
        const Real a669 = select(a668, 0.0, a667);
        const Real a671 = a669 * 0.00125;
        const Real a673 = a671 / 0.295;
        const Real a675 = 1.25 - a673;
        const Real a677 = a675 + 1.0;
        const Real a684 = a677 - x682;
        const Mask a687 = (a684 < 0.0);
        const Real a688 = select(a687, 0.0, a684);
        const Real a691 = 3.25 - a688;
        const Real a692 = a665 * a691;
        a696_last = a696_last + a692;
        const Real a696 = a696_last;
        const Real a698 = a692 * 0.5;
        const Real a700 = a696 - a698;
        const Real a702 = numbers[LAYERS + 32] * a688;
        const Real a707 = a700 * (-10.0);
        const Real a709 = exp(a707);
        const Real a711 = a702 * a709;
        const Real a715 = a711 / 216000.0;
        const Real a717 = numbers[LAYERS + 33] - a661;
        const Mask a719 = (a717 < 0.0);
        const Real a720 = select(a719, 0.0, a717);
        const Real a724 = a715 * seconds;
        const Real a725 = -a724;
        const Real a728 = expm1(a725);
        const Real a729 = a728 + 1.0;
        const Real a732 = a720 * a728;
        const Real a737 = a661 - a732;
        const Real a739 = a471 - a523;
        const Real a741 = a739 / 917.0;
        const Real a743 = a525 / a737;
        const Real a747 = a474 * a743;
        const Real a751 = minimum(a741, a474);
        const Mask a753 = (a741 < a474);
        const Real a754 = real_of_mask(a753);
        const Mask a755 = (a741 == a474);
        const Real a756 = select(a755, 0.5, a754);
        const Mask a759 = (a747 < a751);
        const Real a760 = select(a759, a751, a747);
        const Real a762 = select(a470, a760, real_22[l]);
        const Real a765 = select(x764, real_29[l], 0.0);
        const Real a767 = select(x764, real_27[l], 0.0);
        const Real a769 = select(x764, a762, 0.0);
        const Real a772 = select(x764, real_28[l], 0.0);
        a775_last = a775_last + a769;
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
        real_60[l] = a630;
        real_61[l] = a634;
        real_62[l] = a635;
        mask_63[l] = a641;
        real_64[l] = a642;
        real_65[l] = a644;
        real_66[l] = a653;
        real_67[l] = a655;
        real_68[l] = a659;
        real_69[l] = a665;
        mask_70[l] = a668;
        mask_71[l] = a687;
        real_72[l] = a688;
        real_73[l] = a691;
        real_74[l] = a702;
        real_75[l] = a709;
        mask_76[l] = a719;
        real_77[l] = a720;
        real_78[l] = a728;
        real_79[l] = a729;
        real_80[l] = a737;
        real_81[l] = a743;
        real_82[l] = a756;
        mask_83[l] = a759;
        real_84[l] = a765;
        real_85[l] = a767;
        real_86[l] = a769;
        real_87[l] = a772;
    }
    // layered_snow.open_snow
    const Real x777 = select(x764, a775_last, 1.0);
    // snow_properties.cover_fraction
    const Real x779 = x777 / numbers[LAYERS + 20];
    const Real x783 = x779 * (-2.0);
    const Real x785 = expm1(x783);
    const Real x786 = x785 + 1.0;
    const Real x790 = x785 + 2.0;
    const Real x791 = x785 / x790;
    // layered_snow.open_snow
    const Real x797 = x777 / x791;
    // snow_layers.<listcomp>
    const Real x804 = 0.5 - x797;
    const Real x805 = 1 / x804;
    const Real x806 = x805 * x805;
    const Real x808 = x805 * 0.1;
    const Real x810 = 1.0 - x797;
    const Real x811 = 1 / x810;
    const Real x812 = x811 * x811;
    const Real x814 = x811 * 0.2;
    const Real x816 = 0.25 - x797;
    const Real x817 = 1 / x816;
    const Real x818 = x817 * x817;
    const Real x820 = x817 * 0.05;
    // snow_layers.layer_shares
    const Real x822 = x808 + x814;
    const Real x824 = x822 + x820;
    const Real x826 = 1.0 - x824;
    const Real x828 = x826 / 2.0;
    real_0[0] = x808;
    real_0[1] = x814;
    real_0[2] = x828;
    real_0[3] = x828;
    real_0[4] = x820;
    // snow_layers.remapped, snow_layers._density_change
    Real a839_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        a839_last = a839_last + real_86[l];
        const Real a839 = a839_last;
        const Mask a841 = (real_86[l] > 0.0);
        const Real a842 = select(a841, real_86[l], 1.0);
        const Mask a846 = (real_84[l] > 0.0);
        const Mask a847 = (a841 & a846);
        const Real a848 = select(a847, real_86[l], 1.0);
        const Real a850 = select(a847, real_84[l], 1.0);
        const Real a852 = a850 / a848;
        real_88[l + 1] = a839;
        mask_89[l] = a841;
        real_30[l] = a842;
        mask_90[l] = a847;
        real_29[l] = a848;
        real_28[l] = a852;
    }
    // layered_snow.open_snow, snow_layers.remapped, snow_layers._density_change
    Real a844_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a833 = real_0[l] * x777;
        const Real a837 = select(x764, a833, 0.0);
        a844_last = a844_last + a837;
        const Real a844 = a844_last;
        const Mask a856 = (mask_90[l + 1] & mask_90[l]);
        const Real a857 = real_28[l + 1] - real_28[l];
        const Real a859 = select(a856, a857, 0.0);
        real_91[l] = a837;
        real_92[l] = a844;
        mask_93[l] = a856;
        real_94[l] = a859;
    }
    // snow_layers._density_change
    real_86[0] = real_of(0.0);
    for (int l = 0; l < 5; ++l) real_86[l + 1] = real_94[l];
    for (int l = 0; l < 5; ++l) real_27[l] = real_94[l];
    real_27[5] = real_of(0.0);
    // snow_layers.remapped
    real_88[0] = real_of(0.0);
    // snow_layers._density_change, snow_layers.remapped
    Real a915_last = real_of(0.0);
    Real a921_last = real_of(0.0);
    Real a927_last = real_of(0.0);
    Real a960_last = real_of(0.0);
    Real a966_last = real_of(0.0);
    Real a972_last = real_of(0.0);
    Real a1005_last = real_of(0.0);
    Real a1011_last = real_of(0.0);
    Real a1017_last = real_of(0.0);
    Real a1050_last = real_of(0.0);
    Real a1056_last = real_of(0.0);
    Real a1062_last = real_of(0.0);
    Real a1070_last = real_of(0.0);
    Real a1076_last = real_of(0.0);
    Real a1082_last = real_of(0.0);
    for (int l = 0; l < 6; ++l) {
        const Real a863 = real_86[l] * real_27[l];
        const Mask a869 = (a863 > 0.0);
        const Real a870 = real_86[l] + real_27[l];
        const Real a872 = select(a869, a870, 1.0);
        const Real a874 = a863 / a872;
        const Real a878 = select(a869, a874, 0.0);
        const Real a880 = a878 / real_28[l];
        const Real a885 = real_92[0] - real_88[l];
        const Real a888 = a885 / real_30[l];
        const Mask a892 = (a888 < 0.0);
        const Real a893 = select(a892, 0.0, a888);
        const Mask a895 = (a893 > 1.0);
        const Real a896 = select(a895, 1.0, a893);
        const Real a898 = 1.0 - a896;
        const Real a900 = a896 * a898;
        const Real a905 = a880 * a900;
        const Real a909 = a896 - a905;
        const Real a911 = a909 * real_84[l];
        a915_last = a915_last + a911;
        const Real a917 = a909 * real_85[l];
        a921_last = a921_last + a917;
        const Real a923 = a909 * real_87[l];
        a927_last = a927_last + a923;
        const Real a929 = real_92[1] - real_88[l];
        const Real a931 = a929 / real_30[l];
        const Mask a935 = (a931 < 0.0);
        const Real a936 = select(a935, 0.0, a931);
        const Mask a938 = (a936 > 1.0);
        const Real a939 = select(a938, 1.0, a936);
        const Real a941 = 1.0 - a939;
        const Real a943 = a939 * a941;
        const Real a948 = a880 * a943;
        const Real a952 = a939 - a948;
        const Real a954 = a952 - a909;
        const Real a956 = a954 * real_84[l];
        a960_last = a960_last + a956;
        const Real a962 = a954 * real_85[l];
        a966_last = a966_last + a962;
        const Real a968 = a954 * real_87[l];
        a972_last = a972_last + a968;
        const Real a974 = real_92[2] - real_88[l];
        const Real a976 = a974 / real_30[l];
        const Mask a980 = (a976 < 0.0);
        const Real a981 = select(a980, 0.0, a976);
        const Mask a983 = (a981 > 1.0);
        const Real a984 = select(a983, 1.0, a981);
        const Real a986 = 1.0 - a984;
        const Real a988 = a984 * a986;
        const Real a993 = a880 * a988;
        const Real a997 = a984 - a993;
        const Real a999 = a997 - a952;
        const Real a1001 = a999 * real_84[l];
        a1005_last = a1005_last + a1001;
        const Real a1007 = a999 * real_85[l];
        a1011_last = a1011_last + a1007;
        const Real a1013 = a999 * real_87[l];
        a1017_last = a1017_last + a1013;
        const Real a1019 = real_92[3] - real_88[l];
        const Real a1021 = a1019 / real_30[l];
        const Mask a1025 = (a1021 < 0.0);
        const Real a1026 = select(a1025, 0.0, a1021);
        const Mask a1028 = (a1026 > 1.0);
        const Real a1029 = select(a1028, 1.0, a1026);
        const Real a1031 = 1.0 - a1029;
        const Real a1033 = a1029 * a1031;
        const Real a1038 = a880 * a1033;
        const Real a1042 = a1029 - a1038;
        const Real a1044 = a1042 - a997;
        const Real a1046 = a1044 * real_84[l];
        a1050_last = a1050_last + a1046;
        const Real a1052 = a1044 * real_85[l];
        a1056_last = a1056_last + a1052;
        const Real a1058 = a1044 * real_87[l];
        a1062_last = a1062_last + a1058;
        const Real a1064 = 1.0 - a1042;
        const Real a1066 = a1064 * real_84[l];
        a1070_last = a1070_last + a1066;
        const Real a1072 = a1064 * real_85[l];
        a1076_last = a1076_last + a1072;
        const Real a1078 = a1064 * real_87[l];
        a1082_last = a1082_last + a1078;
        mask_95[l] = a869;
        real_22[l] = a872;
        real_96[l] = a874;
        real_97[l] = a880;
        real_98[l] = a888;
        mask_99[l] = a892;
        mask_100[l] = a895;
        real_101[l] = a896;
        real_102[l] = a898;
        real_103[l] = a900;
        real_104[l] = a909;
        real_105[l] = a931;
        mask_106[l] = a935;
        mask_107[l] = a938;
        real_108[l] = a939;
        real_109[l] = a941;
        real_110[l] = a943;
        real_111[l] = a954;
        real_112[l] = a976;
        mask_113[l] = a980;
        mask_114[l] = a983;
        real_115[l] = a984;
        real_116[l] = a986;
        real_117[l] = a988;
        real_118[l] = a999;
        real_119[l] = a1021;
        mask_120[l] = a1025;
        mask_121[l] = a1028;
        real_122[l] = a1029;
        real_123[l] = a1031;
        real_124[l] = a1033;
        real_125[l] = a1044;
        real_126[l] = a1064;
    }
    // snow_layers.<genexpr>
    real_92[0] = a915_last;
    real_92[1] = a960_last;
    real_92[2] = a1005_last;
    real_92[3] = a1050_last;
    real_92[4] = a1070_last;
    real_94[0] = a921_last;
    real_94[1] = a966_last;
    real_94[2] = a1011_last;
    real_94[3] = a1056_last;
    real_94[4] = a1076_last;
    real_127[0] = a927_last;
    real_127[1] = a972_last;
    real_127[2] = a1017_last;
    real_127[3] = a1062_last;
    real_127[4] = a1082_last;
    // layered_snow.open_snow
    const Real x1100 = seconds * x59;
    const Real x1102 = x791 * x1100;
    const Real x1108 = select(x764, x1102, 0.0);
    const Mask x1111 = (x265 < 0.0);
    const Real x1112 = select(x1111, 0.0, x265);
    const Real x1114 = x1112 * 4218.0;
    const Real x1116 = x1114 + 333500.0;
    const Real x1117 = x1108 * x1116;
    const Real x1123 = real_92[0] - x1108;
    const Real x1125 = real_94[0] - x1117;
    real_128[0] = x1123;
    for (int l = 0; l < 4; ++l) real_128[l + 1] = real_92[l + 1];
    // snow_properties.held_by_pores
    const Real x1169 = numbers[LAYERS + 21] * 1000.0;
    // layered_snow.open_snow
    real_129[0] = x1125;
    for (int l = 0; l < 4; ++l) real_129[l + 1] = real_94[l + 1];
    // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
    for (int l = 0; l < 5; ++l) {
        const Real a1090 = real_94[l] / 333500.0;
        const Mask a1092 = (a1090 < 0.0);
        const Real a1093 = select(a1092, 0.0, a1090);
        const Mask a1095 = (a1093 > real_92[l]);
        const Real a1096 = select(a1095, real_92[l], a1093);
        const Real a1098 = real_92[l] - a1096;
        const Real a1127 = real_0[l] * x797;
        const Real a1136 = real_128[l] / x791;
        const Real a1137 = -a1136;
        const Real a1144 = select(x764, a1137, 1.0);
        const Real a1147 = a1144 / a1127;
        const Real a1148 = -a1147;
        const Real a1153 = select(x764, a1148, 100.0);
        const Real a1155 = a1153 / 1000.0;
        const Real a1157 = log(a1155);
        const Real a1159 = a1157 * 1.88;
        const Real a1161 = exp(a1159);
        const Real a1163 = a1161 * 2.22;
        const Real a1165 = numbers[LAYERS + 34] * a1163;
        const Real a1171 = a1098 / 917.0;
        const Real a1173 = real_91[l] - a1171;
        const Mask a1175 = (a1173 < 0.0);
        const Real a1176 = select(a1175, 0.0, a1173);
        const Real a1178 = x1169 * a1176;
        const Real a1182 = a1127 * 0.5;
        const Real a1186 = a1182 / a1165;
        const Real a1193 = real_129[l] / x791;
        const Real a1201 = select(x764, a1193, 0.0);
        const Real a1202 = -a1201;
        const Mask a1205 = (a1178 > 0.0);
        const Mask a1206 = (x764 & a1205);
        const Real a1207 = a1178 / x791;
        const Real a1208 = -a1207;
        const Real a1214 = select(a1206, a1208, 1.0);
        mask_130[l] = a1092;
        mask_131[l] = a1095;
        real_132[l] = a1098;
        real_133[l] = a1127;
        real_134[l] = a1136;
        real_135[l] = a1144;
        real_136[l] = a1147;
        real_137[l] = a1155;
        real_138[l] = a1161;
        real_139[l] = a1163;
        real_140[l] = a1165;
        mask_141[l] = a1175;
        real_142[l] = a1176;
        real_143[l] = a1186;
        real_144[l] = a1193;
        real_145[l] = a1201;
        real_146[l] = a1202;
        mask_147[l] = a1206;
        real_148[l] = a1207;
        real_149[l] = a1214;
    }
    // layered_snow.open_snow
    const Real x1217 = x261 - real_143[4];
    const Real x1219 = 1 / x1217;
    const Real x1220 = x1219 * x1219;
    const Real x1224 = select(x764, x791, 0.0);
    const Real x1225 = -x1224;
    // calm_air.louis_exchange
    const Real x1229 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1233 = log(x1229);
    const Real x1235 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1239 = numbers[LAYERS] / x1235;
    const Real x1243 = log(x1239);
    const Real x1245 = 1 / x1233;
    const Real x1246 = x1245 * x1245;
    const Real x1250 = x1245 * 0.4;
    const Real x1253 = x1250 * x1250;
    const Real x1258 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1261 = x281 * x281;
    const Real x1264 = x1258 / x1261;
    const Real x1268 = x1233 * x1243;
    const Real x1272 = 1 / x1268;
    const Real x1273 = x1272 * x1272;
    const Real x1277 = x1272 * 0.16000000000000003;
    const Real x1280 = x1277 * x281;
    const Real x1285 = x1264 * 9.81;
    const Real x1287 = numbers[LAYERS] * x26;
    const Real x1291 = x1285 / x1287;
    const Real x1295 = x1253 * 75.0;
    const Real x1298 = sqrt(x1229);
    const Real x1299 = x1298 * 2.0;
    const Real x1301 = x1295 * x1298;
    // snow_skin.skin_balance
    const Real x1306 = 1.0 - x464;
    const Real x1308 = x1306 * forcing[4];
    const Real x1313 = numbers[LAYERS + 19] * forcing[5];
    const Real x1317 = x1308 + x1313;
    const Real x1319 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1321 = select(x764, 0.0, a353_last);
    // layered_snow_step.layered_snow_step
    const Real x1324 = 1.0 + x1224;
    const Mask x1326 = (x1324 > 1e-09);
    const Real x1327 = select(x1326, x1324, 0.0);
    // vegetation.vegetated_surface
    const Real x1330 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1332 = x1330 - numbers[LAYERS + 6];
    const Real x1334 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1336 = (x1334 == 0.0);
    const Real x1337 = select(x1336, 1e-30, x1334);
    const Real x1339 = x1332 / x1337;
    const Mask x1343 = (x1339 < 0.0);
    const Real x1344 = select(x1343, 0.0, x1339);
    const Mask x1346 = (x1344 > 1.0);
    const Real x1347 = select(x1346, 1.0, x1344);
    const Mask x1349 = (x1330 >= numbers[LAYERS + 7]);
    const Real x1350 = select(x1349, 1.0, x1347);
    // vegetation._between
    const Real x1352 = 1.0 - x1350;
    const Real x1354 = x1352 * numbers[LAYERS + 38];
    const Real x1359 = x1350 * numbers[LAYERS + 39];
    const Real x1363 = x1354 + x1359;
    // vegetation.vegetated_surface
    const Real x1365 = select(flags[1], forcing[10], x1363);
    // vegetation._between
    const Real x1367 = x1352 * numbers[LAYERS + 43];
    const Real x1372 = x1350 * numbers[LAYERS + 42];
    const Real x1376 = x1367 + x1372;
    // vegetation.vegetated_surface
    const Real x1378 = select(flags[0], forcing[9], x1376);
    // vegetation._between
    const Real x1380 = x1352 * numbers[LAYERS + 40];
    const Real x1385 = x1350 * numbers[LAYERS + 41];
    const Real x1389 = x1380 + x1385;
    const Real x1391 = x1352 * numbers[LAYERS + 44];
    const Real x1396 = x1350 * numbers[LAYERS + 45];
    const Real x1400 = x1391 + x1396;
    after[3 * LAYERS + 35] = x1400;
    after[3 * LAYERS + 36] = x1400;
    // soil_heat.canopy_damping
    const Real x1402 = x1330 * (-2.0);
    const Real x1404 = exp(x1402);
    // snow_free_ground.ground_conduction
    const Real x1406 = real_20[0] * x1404;
    // calm_air.calm_exchange
    const Real x1410 = x26 - state[3 * LAYERS];
    const Mask x1412 = (x281 < 0.001);
    const Real x1413 = select(x1412, 0.001, x281);
    const Real x1415 = numbers[LAYERS + 1] / x1413;
    const Real x1419 = x1415 * 9.81;
    const Real x1421 = x1419 * x1415;
    const Real x1425 = numbers[LAYERS] * forcing[1];
    const Real x1429 = x1421 / x1425;
    const Real x1433 = x1429 * x1410;
    // calm_air.limited_richardson
    const Mask x1437 = (x1433 > 0.0);
    const Real x1438 = select(x1437, x1433, 0.0);
    const Real x1440 = 1 / numbers[LAYERS + 2];
    const Real x1441 = x1440 * x1440;
    const Real x1445 = x1440 * (-2.0);
    const Real x1448 = x1438 * x1445;
    const Real x1453 = expm1(x1448);
    const Real x1454 = x1453 + 1.0;
    const Real x1458 = x1453 + 2.0;
    const Real x1459 = x1453 / x1458;
    const Real x1465 = numbers[LAYERS + 2] * x1459;
    const Real x1466 = -x1465;
    const Real x1471 = select(x1437, x1466, x1433);
    // calm_air.calm_exchange
    const Real x1473 = x1471 / x1429;
    const Real x1477 = x26 - x1473;
    // exchange.myj_exchange
    const Real x1479 = 1 / forcing[3];
    const Real x1480 = x1479 * x1479;
    const Real x1484 = x1479 * 100000.0;
    const Real x1487 = log(x1484);
    const Real x1490 = x1487 * 0.2857142857142857;
    const Real x1493 = exp(x1490);
    const Real x1496 = forcing[1] * x1493;
    const Real x1501 = x1477 * x1493;
    const Real x1506 = 1 / x1496;
    const Real x1507 = x1506 * x1506;
    const Real x1511 = x1506 * 9.81;
    const Real x1514 = x1496 - x1501;
    const Real x1516 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1518 = x1516 * 0.3041811846689896;
    const Real x1520 = x1518 + 1.0;
    const Real x1521 = x1514 * x1520;
    const Real x1525 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1527 = x1525 * 0.6083623693379792;
    const Real x1529 = x1496 + x1501;
    const Real x1531 = x1529 * 0.5;
    const Real x1533 = x1527 * x1531;
    const Real x1537 = x1521 + x1533;
    const Mask x1539 = (x1261 < 1e-06);
    const Real x1540 = select(x1539, 1e-06, x1261);
    const Real x1542 = x1511 * x1537;
    const Real x1547 = x1542 * numbers[LAYERS + 1];
    const Real x1551 = x1547 * numbers[LAYERS + 1];
    const Real x1555 = x1551 / x1540;
    const Real x1559 = x1555 / numbers[LAYERS];
    const Real x1563 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1565 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1567 = x1563 / state[3 * LAYERS + 35];
    const Real x1571 = log(x1567);
    const Real x1573 = x1559 / 0.505;
    const Mask x1575 = (x1573 > 1.0);
    const Real x1576 = select(x1575, 1.0, x1573);
    const Mask x1578 = (x1537 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1579 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1581 = exp(x1579);
    const Real x1583 = select(flags[2], x1581, 0.1);
    const Real x1585 = x1583 * (-103.28);
    // exchange.myj_exchange
    const Real x1587 = x1576 * x1576;
    const Real x1590 = x1587 * 10.0;
    const Real x1592 = x1590 + 1.0;
    const Real x1593 = select(x1578, x1592, 1.0);
    const Real x1595 = x1585 * x1593;
    const Real x1599 = 1 / numbers[LAYERS];
    const Real x1600 = x1599 * x1599;
    const Real x1604 = x1599 * 0.0001;
    // exchange.convective_factor
    const Real x1607 = x1542 * 1000.0;
    const Real x1609 = magnitude(x1607);
    const Real x1610 = sign(x1607);
    const Mask x1612 = (x1609 > 1e-30);
    const Mask x1613 = (x1609 < 1e-30);
    const Real x1614 = select(x1613, 1e-30, x1609);
    const Real x1616 = log(x1614);
    const Real x1618 = x1616 * 0.6666666666666666;
    const Real x1620 = exp(x1618);
    const Real x1622 = select(x1612, x1620, 0.0);
    const Real x1624 = x1622 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1626 = log(state[3 * LAYERS + 37]);
    const Real x1628 = x1626 * 0.6666666666666666;
    const Real x1630 = exp(x1628);
    const Real x1632 = x1624 * x1630;
    // exchange._friction_velocity
    const Real x1636 = x1540 + x1632;
    const Real x1638 = sqrt(x1636);
    const Real x1639 = x1638 * 2.0;
    const Real x1641 = state[3 * LAYERS + 38] * x1638;
    const Real x1645 = sqrt(x1641);
    const Real x1646 = x1645 * 2.0;
    const Mask x1648 = (x1645 < 1e-09);
    const Real x1649 = select(x1648, 1e-09, x1645);
    // exchange.myj_exchange
    const Real x1651 = select(x1578, 0.0, x1624);
    const Real x1653 = x1542 * 0.4;
    const Real x1655 = state[3 * LAYERS + 35] / x1563;
    const Real x1659 = x1649 * state[3 * LAYERS + 36];
    const Real x1663 = sqrt(x1659);
    const Real x1664 = x1663 * 2.0;
    const Real x1666 = x1595 * x1663;
    const Real x1670 = exp(x1666);
    const Real x1672 = x1670 * state[3 * LAYERS + 36];
    const Mask x1676 = (x1672 < 1e-28);
    const Real x1677 = select(x1676, 1e-28, x1672);
    const Real x1679 = x1677 / x1565;
    const Real x1683 = x1653 * state[3 * LAYERS + 37];
    const Real x1687 = x1649 * x1649;
    const Real x1690 = x1687 * x1649;
    const Real x1694 = x1683 / x1690;
    real_150[0] = x1563;
    real_150[1] = state[3 * LAYERS + 35];
    real_150[2] = x1565;
    real_150[3] = x1677;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x1679;
    // stability.__call__
    index_152[0] = index_of(0);
    index_152[1] = index_of(0);
    index_152[2] = index_of(10000);
    index_152[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1700 = x1694 * real_150[l];
        const Real a1706 = real_151[l] * (-5.0);
        const Mask a1708 = (a1700 < a1706);
        const Real a1709 = select(a1708, a1706, a1700);
        const Real a1711 = real_151[l] * 0.9999990000003619;
        const Mask a1713 = (a1709 > a1711);
        const Real a1714 = select(a1713, a1711, a1709);
        const Real a1716 = a1714 - (-5.0);
        const Real a1717 = a1716 / 0.0006;
        const Real a1719 = trunc(a1717);
        const Index a1720 = index_of_real(a1719);
        const Index a1721 = at_least(a1720, 0);
        const Index a1722 = at_most(a1721, 9999);
        const Index a1724 = a1722 + index_152[l];
        const Real a1725 = look_up(table4374, a1724);
        const Real a1726 = a1717 - a1719;
        const Real a1727 = look_up(table4384, a1724);
        const Real a1728 = a1726 * a1727;
        const Real a1730 = a1725 + a1728;
        mask_153[l] = a1708;
        mask_154[l] = a1713;
        real_155[l] = a1727;
        real_156[l] = a1730;
    }
    // exchange.myj_exchange
    const Real x1731 = real_156[0] - real_156[1];
    const Real x1733 = x1731 + x1571;
    const Real x1735 = real_156[2] - real_156[3];
    const Real x1737 = log(x1679);
    const Real x1739 = x1735 - x1737;
    const Real x1741 = x1649 * 0.4;
    const Real x1743 = x1741 / x1733;
    const Mask x1747 = (x1743 < x1604);
    const Real x1748 = select(x1747, x1604, x1743);
    const Real x1750 = x1741 / x1739;
    const Mask x1754 = (x1750 < x1604);
    const Real x1755 = select(x1754, x1604, x1750);
    // exchange._convective_velocity_squared
    const Real x1757 = log(x1755);
    const Real x1759 = x1757 * 0.6666666666666666;
    const Real x1761 = exp(x1759);
    const Real x1763 = x1651 * x1761;
    // exchange._friction_velocity
    const Real x1767 = x1540 + x1763;
    const Real x1769 = sqrt(x1767);
    const Real x1770 = x1769 * 2.0;
    const Real x1772 = x1748 * x1769;
    const Real x1776 = sqrt(x1772);
    const Real x1777 = x1776 * 2.0;
    const Mask x1779 = (x1776 < 1e-09);
    const Real x1780 = select(x1779, 1e-09, x1776);
    // exchange.myj_exchange
    const Real x1782 = x1780 * state[3 * LAYERS + 36];
    const Real x1786 = sqrt(x1782);
    const Real x1787 = x1786 * 2.0;
    const Real x1789 = x1595 * x1786;
    const Real x1793 = exp(x1789);
    const Real x1795 = x1793 * state[3 * LAYERS + 36];
    const Mask x1799 = (x1795 < 1e-28);
    const Real x1800 = select(x1799, 1e-28, x1795);
    const Real x1802 = x1800 / x1565;
    const Real x1806 = x1653 * x1755;
    const Real x1810 = x1780 * x1780;
    const Real x1813 = x1810 * x1780;
    const Real x1817 = x1806 / x1813;
    real_156[0] = x1563;
    real_156[1] = state[3 * LAYERS + 35];
    real_156[2] = x1565;
    real_156[3] = x1800;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x1802;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1823 = x1817 * real_156[l];
        const Real a1829 = real_151[l] * (-5.0);
        const Mask a1831 = (a1823 < a1829);
        const Real a1832 = select(a1831, a1829, a1823);
        const Real a1834 = real_151[l] * 0.9999990000003619;
        const Mask a1836 = (a1832 > a1834);
        const Real a1837 = select(a1836, a1834, a1832);
        const Real a1839 = a1837 - (-5.0);
        const Real a1840 = a1839 / 0.0006;
        const Real a1842 = trunc(a1840);
        const Index a1843 = index_of_real(a1842);
        const Index a1844 = at_least(a1843, 0);
        const Index a1845 = at_most(a1844, 9999);
        const Index a1846 = a1845 + index_152[l];
        const Real a1847 = look_up(table4374, a1846);
        const Real a1848 = a1840 - a1842;
        const Real a1849 = look_up(table4384, a1846);
        const Real a1850 = a1848 * a1849;
        const Real a1852 = a1847 + a1850;
        mask_157[l] = a1831;
        mask_158[l] = a1836;
        real_159[l] = a1849;
        real_160[l] = a1852;
    }
    // exchange.myj_exchange
    const Real x1853 = real_160[0] - real_160[1];
    const Real x1855 = x1853 + x1571;
    const Real x1857 = real_160[2] - real_160[3];
    const Real x1859 = log(x1802);
    const Real x1861 = x1857 - x1859;
    const Real x1863 = x1780 * 0.4;
    const Real x1865 = x1863 / x1855;
    const Mask x1869 = (x1865 < x1604);
    const Real x1870 = select(x1869, x1604, x1865);
    const Real x1872 = x1863 / x1861;
    const Mask x1876 = (x1872 < x1604);
    const Real x1877 = select(x1876, x1604, x1872);
    // exchange._convective_velocity_squared
    const Real x1879 = log(x1877);
    const Real x1881 = x1879 * 0.6666666666666666;
    const Real x1883 = exp(x1881);
    const Real x1885 = x1651 * x1883;
    // exchange._friction_velocity
    const Real x1889 = x1540 + x1885;
    const Real x1891 = sqrt(x1889);
    const Real x1892 = x1891 * 2.0;
    const Real x1894 = x1870 * x1891;
    const Real x1898 = sqrt(x1894);
    const Real x1899 = x1898 * 2.0;
    const Mask x1901 = (x1898 < 1e-09);
    const Real x1902 = select(x1901, 1e-09, x1898);
    // exchange.myj_exchange
    const Real x1904 = x1902 * state[3 * LAYERS + 36];
    const Real x1908 = sqrt(x1904);
    const Real x1909 = x1908 * 2.0;
    const Real x1911 = x1595 * x1908;
    const Real x1915 = exp(x1911);
    const Real x1917 = x1915 * state[3 * LAYERS + 36];
    const Mask x1921 = (x1917 < 1e-28);
    const Real x1922 = select(x1921, 1e-28, x1917);
    const Real x1924 = x1922 / x1565;
    const Real x1928 = x1653 * x1877;
    const Real x1932 = x1902 * x1902;
    const Real x1935 = x1932 * x1902;
    const Real x1939 = x1928 / x1935;
    real_160[0] = x1563;
    real_160[1] = state[3 * LAYERS + 35];
    real_160[2] = x1565;
    real_160[3] = x1922;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x1924;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1945 = x1939 * real_160[l];
        const Real a1951 = real_151[l] * (-5.0);
        const Mask a1953 = (a1945 < a1951);
        const Real a1954 = select(a1953, a1951, a1945);
        const Real a1956 = real_151[l] * 0.9999990000003619;
        const Mask a1958 = (a1954 > a1956);
        const Real a1959 = select(a1958, a1956, a1954);
        const Real a1961 = a1959 - (-5.0);
        const Real a1962 = a1961 / 0.0006;
        const Real a1964 = trunc(a1962);
        const Index a1965 = index_of_real(a1964);
        const Index a1966 = at_least(a1965, 0);
        const Index a1967 = at_most(a1966, 9999);
        const Index a1968 = a1967 + index_152[l];
        const Real a1969 = look_up(table4374, a1968);
        const Real a1970 = a1962 - a1964;
        const Real a1971 = look_up(table4384, a1968);
        const Real a1972 = a1970 * a1971;
        const Real a1974 = a1969 + a1972;
        mask_161[l] = a1953;
        mask_162[l] = a1958;
        real_163[l] = a1971;
        real_164[l] = a1974;
    }
    // exchange.myj_exchange
    const Real x1975 = real_164[0] - real_164[1];
    const Real x1977 = x1975 + x1571;
    const Real x1979 = real_164[2] - real_164[3];
    const Real x1981 = log(x1924);
    const Real x1983 = x1979 - x1981;
    const Real x1985 = x1902 * 0.4;
    const Real x1987 = x1985 / x1977;
    const Mask x1991 = (x1987 < x1604);
    const Real x1992 = select(x1991, x1604, x1987);
    const Real x1994 = x1985 / x1983;
    const Mask x1998 = (x1994 < x1604);
    const Real x1999 = select(x1998, x1604, x1994);
    // exchange._convective_velocity_squared
    const Real x2001 = log(x1999);
    const Real x2003 = x2001 * 0.6666666666666666;
    const Real x2005 = exp(x2003);
    const Real x2007 = x1651 * x2005;
    // exchange._friction_velocity
    const Real x2011 = x1540 + x2007;
    const Real x2013 = sqrt(x2011);
    const Real x2014 = x2013 * 2.0;
    const Real x2016 = x1992 * x2013;
    const Real x2020 = sqrt(x2016);
    const Real x2021 = x2020 * 2.0;
    const Mask x2023 = (x2020 < 1e-09);
    const Real x2024 = select(x2023, 1e-09, x2020);
    // exchange.myj_exchange
    const Real x2026 = x2024 * state[3 * LAYERS + 36];
    const Real x2030 = sqrt(x2026);
    const Real x2031 = x2030 * 2.0;
    const Real x2033 = x1595 * x2030;
    const Real x2037 = exp(x2033);
    const Real x2039 = x2037 * state[3 * LAYERS + 36];
    const Mask x2043 = (x2039 < 1e-28);
    const Real x2044 = select(x2043, 1e-28, x2039);
    const Real x2046 = x2044 / x1565;
    const Real x2050 = x1653 * x1999;
    const Real x2054 = x2024 * x2024;
    const Real x2057 = x2054 * x2024;
    const Real x2061 = x2050 / x2057;
    real_164[0] = x1563;
    real_164[1] = state[3 * LAYERS + 35];
    real_164[2] = x1565;
    real_164[3] = x2044;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x2046;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2067 = x2061 * real_164[l];
        const Real a2073 = real_151[l] * (-5.0);
        const Mask a2075 = (a2067 < a2073);
        const Real a2076 = select(a2075, a2073, a2067);
        const Real a2078 = real_151[l] * 0.9999990000003619;
        const Mask a2080 = (a2076 > a2078);
        const Real a2081 = select(a2080, a2078, a2076);
        const Real a2083 = a2081 - (-5.0);
        const Real a2084 = a2083 / 0.0006;
        const Real a2086 = trunc(a2084);
        const Index a2087 = index_of_real(a2086);
        const Index a2088 = at_least(a2087, 0);
        const Index a2089 = at_most(a2088, 9999);
        const Index a2090 = a2089 + index_152[l];
        const Real a2091 = look_up(table4374, a2090);
        const Real a2092 = a2084 - a2086;
        const Real a2093 = look_up(table4384, a2090);
        const Real a2094 = a2092 * a2093;
        const Real a2096 = a2091 + a2094;
        mask_165[l] = a2075;
        mask_166[l] = a2080;
        real_167[l] = a2093;
        real_168[l] = a2096;
    }
    // exchange.myj_exchange
    const Real x2097 = real_168[0] - real_168[1];
    const Real x2099 = x2097 + x1571;
    const Real x2101 = real_168[2] - real_168[3];
    const Real x2103 = log(x2046);
    const Real x2105 = x2101 - x2103;
    const Real x2107 = x2024 * 0.4;
    const Real x2109 = x2107 / x2099;
    const Mask x2113 = (x2109 < x1604);
    const Real x2114 = select(x2113, x1604, x2109);
    const Real x2116 = x2107 / x2105;
    const Mask x2120 = (x2116 < x1604);
    const Real x2121 = select(x2120, x1604, x2116);
    // exchange._convective_velocity_squared
    const Real x2123 = log(x2121);
    const Real x2125 = x2123 * 0.6666666666666666;
    const Real x2127 = exp(x2125);
    const Real x2129 = x1651 * x2127;
    // exchange._friction_velocity
    const Real x2133 = x1540 + x2129;
    const Real x2135 = sqrt(x2133);
    const Real x2136 = x2135 * 2.0;
    const Real x2138 = x2114 * x2135;
    const Real x2142 = sqrt(x2138);
    const Real x2143 = x2142 * 2.0;
    const Mask x2145 = (x2142 < 1e-09);
    const Real x2146 = select(x2145, 1e-09, x2142);
    // exchange.myj_exchange
    const Real x2148 = x2146 * state[3 * LAYERS + 36];
    const Real x2152 = sqrt(x2148);
    const Real x2153 = x2152 * 2.0;
    const Real x2155 = x1595 * x2152;
    const Real x2159 = exp(x2155);
    const Real x2161 = x2159 * state[3 * LAYERS + 36];
    const Mask x2165 = (x2161 < 1e-28);
    const Real x2166 = select(x2165, 1e-28, x2161);
    const Real x2168 = x2166 / x1565;
    const Real x2172 = x1653 * x2121;
    const Real x2176 = x2146 * x2146;
    const Real x2179 = x2176 * x2146;
    const Real x2183 = x2172 / x2179;
    real_168[0] = x1563;
    real_168[1] = state[3 * LAYERS + 35];
    real_168[2] = x1565;
    real_168[3] = x2166;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x2168;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2189 = x2183 * real_168[l];
        const Real a2195 = real_151[l] * (-5.0);
        const Mask a2197 = (a2189 < a2195);
        const Real a2198 = select(a2197, a2195, a2189);
        const Real a2200 = real_151[l] * 0.9999990000003619;
        const Mask a2202 = (a2198 > a2200);
        const Real a2203 = select(a2202, a2200, a2198);
        const Real a2205 = a2203 - (-5.0);
        const Real a2206 = a2205 / 0.0006;
        const Real a2208 = trunc(a2206);
        const Index a2209 = index_of_real(a2208);
        const Index a2210 = at_least(a2209, 0);
        const Index a2211 = at_most(a2210, 9999);
        const Index a2212 = a2211 + index_152[l];
        const Real a2213 = look_up(table4374, a2212);
        const Real a2214 = a2206 - a2208;
        const Real a2215 = look_up(table4384, a2212);
        const Real a2216 = a2214 * a2215;
        const Real a2218 = a2213 + a2216;
        mask_169[l] = a2197;
        mask_170[l] = a2202;
        real_171[l] = a2215;
        real_172[l] = a2218;
    }
    // exchange.myj_exchange
    const Real x2219 = real_172[0] - real_172[1];
    const Real x2221 = x2219 + x1571;
    const Real x2223 = real_172[2] - real_172[3];
    const Real x2225 = log(x2168);
    const Real x2227 = x2223 - x2225;
    const Real x2229 = x2146 * 0.4;
    const Real x2231 = x2229 / x2221;
    const Mask x2235 = (x2231 < x1604);
    const Real x2236 = select(x2235, x1604, x2231);
    const Real x2238 = x2229 / x2227;
    const Mask x2242 = (x2238 < x1604);
    const Real x2243 = select(x2242, x1604, x2238);
    // calm_air.calm_exchange
    const Real x2245 = x257 * 1004.5;
    const Real x2247 = numbers[LAYERS + 4] / x2245;
    const Real x2251 = x2243 + x2247;
    // snow_free_ground.with_surface_of
    const Real x2253 = 1.0 - x1378;
    const Real x2255 = x2253 * forcing[4];
    const Real x2260 = x1389 * forcing[5];
    const Real x2264 = x2255 + x2260;
    // snow.conductance
    const Real x2266 = x1406 / x0;
    // snow_free_ground.with_surface_of
    const Real x2270 = state[3 * LAYERS] - state[0];
    const Real x2272 = x2266 * x2270;
    const Real x2276 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2278 = 2488.8 * x41;
    const Real x2280 = x257 * 1004.6;
    const Real x2282 = x2280 * x2251;
    const Real x2286 = x51 / 5.67e-08;
    const Real x2288 = x1389 * x2286;
    const Real x2292 = x2288 * 6.48e-08;
    const Real x2294 = forcing[3] * x2251;
    const Real x2298 = x2292 / x2294;
    const Real x2302 = x2298 + 1.0;
    const Real x2303 = x2276 / x2282;
    const Real x2307 = x2302 + x2303;
    const Real x2309 = x1389 * x51;
    const Real x2313 = x2264 - x2309;
    const Real x2315 = x2313 - x2272;
    const Real x2317 = x2315 / x2282;
    const Real x2321 = x2317 + x26;
    const Real x2323 = x2321 - forcing[1];
    const Real x2325 = x20 - forcing[2];
    const Real x2327 = 2488.8 * x2325;
    const Real x2329 = x2327 * x2307;
    const Real x2333 = x2323 * x2278;
    const Real x2337 = x2329 + x2333;
    const Real x2339 = x2278 + x2307;
    const Real x2341 = x2337 / x2339;
    const Real x2345 = x2341 * x2282;
    const Real x2349 = x2345 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x2351 = (x2349 < 0.0);
    const Real x2352 = select(x2351, 0.0, x2349);
    // vegetation.water_stress
    const Real x2356 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2368 = (x1330 > 0.0);
    const Mask x2369 = (x1365 < 1e-06);
    const Real x2370 = select(x2369, 1e-06, x1365);
    const Real x2372 = forcing[4] * 1.1;
    const Real x2374 = numbers[LAYERS + 36] * x2370;
    const Real x2378 = x2372 / x2374;
    const Real x2382 = numbers[LAYERS + 35] / 5000.0;
    const Real x2384 = x2378 + x2382;
    const Real x2386 = x2378 + 1.0;
    const Real x2387 = x2384 / x2386;
    const Real x2391 = 298.0 - forcing[1];
    const Real x2392 = x2391 * x2391;
    const Real x2397 = x2392 * 0.0016;
    const Real x2400 = 1.0 - x2397;
    const Real x2401 = numbers[LAYERS + 37] * x2325;
    const Real x2405 = x2401 + 1.0;
    const Real x2406 = 1 / x2405;
    const Real x2407 = x2406 * x2406;
    const Mask x2417 = (x2387 < 0.0001);
    const Real x2418 = select(x2417, 0.0001, x2387);
    const Real x2420 = x2370 * x2418;
    const Mask x2424 = (x2400 < 0.0001);
    const Real x2425 = select(x2424, 0.0001, x2400);
    const Real x2427 = x2420 * x2425;
    const Mask x2431 = (x2406 < 0.01);
    const Real x2432 = select(x2431, 0.01, x2406);
    const Real x2435 = x2427 * x2432;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2415_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2354 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2358 = a2354 / x2356;
        const Mask a2362 = (a2358 < 0.0);
        const Real a2363 = select(a2362, 0.0, a2358);
        const Mask a2365 = (a2363 > 1.0);
        const Real a2366 = select(a2365, 1.0, a2363);
        const Real a2411 = numbers[l + 7 * LAYERS + 51] * a2366;
        a2415_last = a2415_last + a2411;
        real_173[l] = a2358;
        mask_174[l] = a2362;
        mask_175[l] = a2365;
        real_176[l] = a2366;
        real_177[l] = a2411;
    }
    // vegetation.canopy_resistance
    const Mask x2440 = (a2415_last < 0.0001);
    const Real x2441 = select(x2440, 0.0001, a2415_last);
    const Real x2443 = x2435 * x2441;
    const Real x2447 = numbers[LAYERS + 35] / x2443;
    const Real x2451 = x1389 * 4.0;
    const Real x2453 = x2451 * x51;
    const Real x2457 = x2453 * 0.2857541065206571;
    const Real x2459 = x2457 / x2294;
    const Real x2463 = x2459 + 1.0;
    const Real x2464 = x41 * 2489.795918367347;
    const Real x2466 = x2463 + x2464;
    const Real x2468 = x2447 * x2251;
    const Real x2472 = x2468 + 1.0;
    const Real x2473 = x2463 * x2472;
    const Real x2477 = x2473 + x2464;
    const Real x2479 = x2466 / x2477;
    const Real x2483 = select(x2368, x2479, 0.0);
    // step_parts.evaporation_demand
    const Real x2485 = x2352 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2487 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2489 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2491 = x2487 / x2489;
    const Mask x2495 = (x2491 < 0.0);
    const Real x2496 = select(x2495, 0.0, x2491);
    const Mask x2498 = (x2496 > 1.0);
    const Real x2499 = select(x2498, 1.0, x2496);
    const Real x2501 = x2499 * x2499;
    const Real x2504 = 1.0 - x1330;
    const Real x2506 = x2501 * x2504;
    const Real x2511 = x2506 * x2485;
    const Real x2515 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2517 = (x2515 > 1e-30);
    const Mask x2518 = (x2515 < 1e-30);
    const Real x2519 = select(x2518, 1e-30, x2515);
    const Real x2521 = sqrt(x2519);
    const Real x2522 = x2521 * 2.0;
    const Real x2524 = select(x2517, x2521, 0.0);
    const Real x2526 = x1330 * x2524;
    const Real x2530 = x2526 * x2485;
    const Real x2534 = state[3 * LAYERS + 1] / seconds;
    const Mask x2536 = (x2534 <= x2530);
    const Real x2537 = select(x2536, x2534, x2530);
    const Real x2539 = x1330 * x2483;
    const Real x2543 = x2539 * x2485;
    const Real x2547 = 1.0 - x2524;
    const Real x2549 = x2543 * x2547;
    Real a2558_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2554 = real_176[l] * numbers[l + 8 * LAYERS + 51];
        a2558_last = a2558_last + a2554;
        real_178[l] = a2554;
    }
    const Real x2560 = a2558_last / numbers[9 * LAYERS + 51];
    Real a2575_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2564 = numbers[l + 7 * LAYERS + 51] + real_178[l];
        const Real a2566 = a2564 - x2560;
        const Mask a2568 = (a2566 < 0.0);
        const Real a2569 = select(a2568, 0.0, a2566);
        const Real a2571 = real_178[l] * a2569;
        a2575_last = a2575_last + a2571;
        mask_179[l] = a2568;
        real_180[l] = a2569;
        real_181[l] = a2571;
    }
    const Mask x2577 = (a2575_last > 0.0);
    const Real x2578 = select(x2577, a2575_last, 1.0);
    // snow_free_ground.rate
    const Real x2590 = x2511 + x2537;
    // evapotranspiration.evaporation_components
    Real a2588_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2580 = real_181[l] / x2578;
        const Real a2584 = x2549 * a2580;
        a2588_last = a2588_last + a2584;
        real_182[l] = a2580;
    }
    // snow_free_ground.rate
    const Real x2592 = x2590 + a2588_last;
    const Real x2594 = x2592 * 1000.0;
    // snow_free_ground.deposition
    const Real x2596 = -x2349;
    const Mask x2598 = (x2596 < 0.0);
    const Real x2599 = select(x2598, 0.0, x2349);
    // snow_free_ground.rate
    const Real x2603 = x2594 + x2599;
    // snow_free_ground.with_surface_of
    const Real x2605 = x2603 - x2599;
    const Real x2607 = x2605 * 2501000.0;
    const Real x2609 = 2501000.0 * x2599;
    const Real x2613 = x2607 + x2609;
    // soil_heat.volumetric_heat_capacity
    const Real x2615 = state[2 * LAYERS] * 4200000.0;
    const Real x2617 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x2619 = x2617 * 2000000.0;
    const Real x2622 = x2615 + x2619;
    const Real x2624 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x2626 = x2624 * 1004.0;
    const Real x2628 = x2622 + x2626;
    const Real x2630 = state[LAYERS] - state[2 * LAYERS];
    const Real x2632 = x2630 * 2106000.0;
    const Real x2634 = x2628 + x2632;
    // soil_heat.ground_admittance
    const Real x2636 = x2634 * 0.5;
    const Real x2638 = x2636 * numbers[0];
    const Real x2642 = x2638 / seconds;
    const Real x2644 = x2642 * x2642;
    const Real x2647 = x2634 * real_20[0];
    const Real x2651 = x2647 / seconds;
    const Real x2653 = x2644 + x2651;
    const Real x2655 = sqrt(x2653);
    const Real x2656 = x2655 * 2.0;
    const Real x2658 = x2642 + x2655;
    // snow.into_warming_ground
    const Real x2660 = x1406 / x2658;
    const Real x2664 = x0 + x2660;
    // surface_balance.around
    const Real x2666 = x2451 * 5.67e-08;
    const Real x2668 = x45 * forcing[1];
    const Real x2672 = x2666 * x2668;
    const Real x2676 = x2282 + x2276;
    const Real x2678 = x2676 + x2672;
    // surface_balance.emitted
    const Real x2680 = 0.0 - forcing[1];
    const Real x2682 = x2672 * x2680;
    const Real x2686 = x2309 + x2682;
    // surface_balance.around
    const Real x2688 = x2264 - x2686;
    const Real x2690 = x2688 - x2613;
    const Real x2692 = x2282 * x26;
    const Real x2696 = x2690 + x2692;
    const Real x2698 = x2276 * forcing[1];
    const Real x2702 = x2696 + x2698;
    const Real x2704 = x2702 / x2678;
    // snow.conductance
    const Real x2708 = x1406 / x2664;
    // surface_balance.around
    const Real x2712 = x2708 / x2678;
    // surface_balance.skin_temperature
    const Real x2716 = x2712 * state[0];
    const Real x2720 = x2704 + x2716;
    const Real x2722 = x2712 + 1.0;
    const Real x2723 = x2720 / x2722;
    // surface_balance.around
    const Real x2727 = x2723 * x2723;
    const Real x2730 = x2727 * x2723;
    const Real x2734 = x2666 * x2730;
    const Real x2738 = x2676 + x2734;
    // air.emission
    const Real x2740 = x2727 * x2727;
    const Real x2743 = x2740 * 5.67e-08;
    // surface_balance.emitted
    const Real x2745 = x1389 * x2743;
    const Real x2749 = 0.0 - x2723;
    const Real x2751 = x2734 * x2749;
    const Real x2755 = x2745 + x2751;
    // surface_balance.around
    const Real x2757 = x2264 - x2755;
    const Real x2759 = x2757 - x2613;
    const Real x2761 = x2759 + x2692;
    const Real x2763 = x2761 + x2698;
    const Real x2765 = x2763 / x2738;
    const Real x2769 = x2708 / x2738;
    // surface_balance.skin_temperature
    const Real x2773 = x2769 * state[0];
    const Real x2777 = x2765 + x2773;
    const Real x2779 = x2769 + 1.0;
    const Real x2780 = x2777 / x2779;
    // snow_free_ground.specific_humidity
    const Real x2784 = 1 / x2282;
    const Real x2785 = x2784 * x2784;
    const Real x2789 = x2784 * 1004.5;
    const Real x2792 = x2603 * x2789;
    const Real x2797 = forcing[2] + x2792;
    // calm_air.calm_exchange
    const Real x2799 = x26 - x2780;
    const Real x2801 = x1429 * x2799;
    // calm_air.limited_richardson
    const Mask x2805 = (x2801 > 0.0);
    const Real x2806 = select(x2805, x2801, 0.0);
    const Real x2808 = x2806 * x1445;
    const Real x2813 = expm1(x2808);
    const Real x2814 = x2813 + 1.0;
    const Real x2818 = x2813 + 2.0;
    const Real x2819 = x2813 / x2818;
    const Real x2825 = numbers[LAYERS + 2] * x2819;
    const Real x2826 = -x2825;
    const Real x2831 = select(x2805, x2826, x2801);
    // calm_air.calm_exchange
    const Real x2833 = x2831 / x1429;
    const Real x2837 = x26 - x2833;
    // exchange.myj_exchange
    const Real x2839 = x2837 * x1493;
    const Real x2844 = x1496 - x2839;
    const Real x2846 = forcing[2] + x2797;
    const Real x2848 = x2846 * 0.3041811846689896;
    const Real x2850 = x2848 + 1.0;
    const Real x2851 = x2844 * x2850;
    const Real x2855 = forcing[2] - x2797;
    const Real x2857 = x2855 * 0.6083623693379792;
    const Real x2859 = x1496 + x2839;
    const Real x2861 = x2859 * 0.5;
    const Real x2863 = x2857 * x2861;
    const Real x2867 = x2851 + x2863;
    const Real x2869 = x1511 * x2867;
    const Real x2874 = x2869 * numbers[LAYERS + 1];
    const Real x2878 = x2874 * numbers[LAYERS + 1];
    const Real x2882 = x2878 / x1540;
    const Real x2886 = x2882 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x2886;
    const Real x2890 = x2886 / 0.505;
    const Mask x2892 = (x2890 > 1.0);
    const Real x2893 = select(x2892, 1.0, x2890);
    const Mask x2895 = (x2867 > 0.0);
    const Real x2896 = x2893 * x2893;
    const Real x2899 = x2896 * 10.0;
    const Real x2901 = x2899 + 1.0;
    const Real x2902 = select(x2895, x2901, 1.0);
    const Real x2904 = x1585 * x2902;
    // exchange.convective_factor
    const Real x2908 = x2869 * 1000.0;
    const Real x2910 = magnitude(x2908);
    const Real x2911 = sign(x2908);
    const Mask x2913 = (x2910 > 1e-30);
    const Mask x2914 = (x2910 < 1e-30);
    const Real x2915 = select(x2914, 1e-30, x2910);
    const Real x2917 = log(x2915);
    const Real x2919 = x2917 * 0.6666666666666666;
    const Real x2921 = exp(x2919);
    const Real x2923 = select(x2913, x2921, 0.0);
    const Real x2925 = x2923 * 1.44;
    // exchange._convective_velocity_squared
    const Real x2927 = log(x2251);
    const Real x2929 = x2927 * 0.6666666666666666;
    const Real x2931 = exp(x2929);
    const Real x2933 = x2925 * x2931;
    // exchange._friction_velocity
    const Real x2937 = x1540 + x2933;
    const Real x2939 = sqrt(x2937);
    const Real x2940 = x2939 * 2.0;
    const Real x2942 = x2236 * x2939;
    const Real x2946 = sqrt(x2942);
    const Real x2947 = x2946 * 2.0;
    const Mask x2949 = (x2946 < 1e-09);
    const Real x2950 = select(x2949, 1e-09, x2946);
    // exchange.myj_exchange
    const Real x2952 = select(x2895, 0.0, x2925);
    const Real x2954 = x2869 * 0.4;
    const Real x2956 = x2950 * state[3 * LAYERS + 36];
    const Real x2960 = sqrt(x2956);
    const Real x2961 = x2960 * 2.0;
    const Real x2963 = x2904 * x2960;
    const Real x2967 = exp(x2963);
    const Real x2969 = x2967 * state[3 * LAYERS + 36];
    const Mask x2973 = (x2969 < 1e-28);
    const Real x2974 = select(x2973, 1e-28, x2969);
    const Real x2976 = x2974 / x1565;
    const Real x2980 = x2954 * x2251;
    const Real x2984 = x2950 * x2950;
    const Real x2987 = x2984 * x2950;
    const Real x2991 = x2980 / x2987;
    real_172[0] = x1563;
    real_172[1] = state[3 * LAYERS + 35];
    real_172[2] = x1565;
    real_172[3] = x2974;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x2976;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2997 = x2991 * real_172[l];
        const Real a3003 = real_151[l] * (-5.0);
        const Mask a3005 = (a2997 < a3003);
        const Real a3006 = select(a3005, a3003, a2997);
        const Real a3008 = real_151[l] * 0.9999990000003619;
        const Mask a3010 = (a3006 > a3008);
        const Real a3011 = select(a3010, a3008, a3006);
        const Real a3013 = a3011 - (-5.0);
        const Real a3014 = a3013 / 0.0006;
        const Real a3016 = trunc(a3014);
        const Index a3017 = index_of_real(a3016);
        const Index a3018 = at_least(a3017, 0);
        const Index a3019 = at_most(a3018, 9999);
        const Index a3020 = a3019 + index_152[l];
        const Real a3021 = look_up(table4374, a3020);
        const Real a3022 = a3014 - a3016;
        const Real a3023 = look_up(table4384, a3020);
        const Real a3024 = a3022 * a3023;
        const Real a3026 = a3021 + a3024;
        mask_183[l] = a3005;
        mask_184[l] = a3010;
        real_185[l] = a3023;
        real_186[l] = a3026;
    }
    // exchange.myj_exchange
    const Real x3027 = real_186[0] - real_186[1];
    const Real x3029 = x3027 + x1571;
    const Real x3031 = real_186[2] - real_186[3];
    const Real x3033 = log(x2976);
    const Real x3035 = x3031 - x3033;
    const Real x3037 = x2950 * 0.4;
    const Real x3039 = x3037 / x3029;
    const Mask x3043 = (x3039 < x1604);
    const Real x3044 = select(x3043, x1604, x3039);
    const Real x3046 = x3037 / x3035;
    const Mask x3050 = (x3046 < x1604);
    const Real x3051 = select(x3050, x1604, x3046);
    // exchange._convective_velocity_squared
    const Real x3053 = log(x3051);
    const Real x3055 = x3053 * 0.6666666666666666;
    const Real x3057 = exp(x3055);
    const Real x3059 = x2952 * x3057;
    // exchange._friction_velocity
    const Real x3063 = x1540 + x3059;
    const Real x3065 = sqrt(x3063);
    const Real x3066 = x3065 * 2.0;
    const Real x3068 = x3044 * x3065;
    const Real x3072 = sqrt(x3068);
    const Real x3073 = x3072 * 2.0;
    const Mask x3075 = (x3072 < 1e-09);
    const Real x3076 = select(x3075, 1e-09, x3072);
    // exchange.myj_exchange
    const Real x3078 = x3076 * state[3 * LAYERS + 36];
    const Real x3082 = sqrt(x3078);
    const Real x3083 = x3082 * 2.0;
    const Real x3085 = x2904 * x3082;
    const Real x3089 = exp(x3085);
    const Real x3091 = x3089 * state[3 * LAYERS + 36];
    const Mask x3095 = (x3091 < 1e-28);
    const Real x3096 = select(x3095, 1e-28, x3091);
    const Real x3098 = x3096 / x1565;
    const Real x3102 = x2954 * x3051;
    const Real x3106 = x3076 * x3076;
    const Real x3109 = x3106 * x3076;
    const Real x3113 = x3102 / x3109;
    real_186[0] = x1563;
    real_186[1] = state[3 * LAYERS + 35];
    real_186[2] = x1565;
    real_186[3] = x3096;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x3098;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3119 = x3113 * real_186[l];
        const Real a3125 = real_151[l] * (-5.0);
        const Mask a3127 = (a3119 < a3125);
        const Real a3128 = select(a3127, a3125, a3119);
        const Real a3130 = real_151[l] * 0.9999990000003619;
        const Mask a3132 = (a3128 > a3130);
        const Real a3133 = select(a3132, a3130, a3128);
        const Real a3135 = a3133 - (-5.0);
        const Real a3136 = a3135 / 0.0006;
        const Real a3138 = trunc(a3136);
        const Index a3139 = index_of_real(a3138);
        const Index a3140 = at_least(a3139, 0);
        const Index a3141 = at_most(a3140, 9999);
        const Index a3142 = a3141 + index_152[l];
        const Real a3143 = look_up(table4374, a3142);
        const Real a3144 = a3136 - a3138;
        const Real a3145 = look_up(table4384, a3142);
        const Real a3146 = a3144 * a3145;
        const Real a3148 = a3143 + a3146;
        mask_187[l] = a3127;
        mask_188[l] = a3132;
        real_189[l] = a3145;
        real_190[l] = a3148;
    }
    // exchange.myj_exchange
    const Real x3149 = real_190[0] - real_190[1];
    const Real x3151 = x3149 + x1571;
    const Real x3153 = real_190[2] - real_190[3];
    const Real x3155 = log(x3098);
    const Real x3157 = x3153 - x3155;
    const Real x3159 = x3076 * 0.4;
    const Real x3161 = x3159 / x3151;
    const Mask x3165 = (x3161 < x1604);
    const Real x3166 = select(x3165, x1604, x3161);
    const Real x3168 = x3159 / x3157;
    const Mask x3172 = (x3168 < x1604);
    const Real x3173 = select(x3172, x1604, x3168);
    // exchange._convective_velocity_squared
    const Real x3175 = log(x3173);
    const Real x3177 = x3175 * 0.6666666666666666;
    const Real x3179 = exp(x3177);
    const Real x3181 = x2952 * x3179;
    // exchange._friction_velocity
    const Real x3185 = x1540 + x3181;
    const Real x3187 = sqrt(x3185);
    const Real x3188 = x3187 * 2.0;
    const Real x3190 = x3166 * x3187;
    const Real x3194 = sqrt(x3190);
    const Real x3195 = x3194 * 2.0;
    const Mask x3197 = (x3194 < 1e-09);
    const Real x3198 = select(x3197, 1e-09, x3194);
    // exchange.myj_exchange
    const Real x3200 = x3198 * state[3 * LAYERS + 36];
    const Real x3204 = sqrt(x3200);
    const Real x3205 = x3204 * 2.0;
    const Real x3207 = x2904 * x3204;
    const Real x3211 = exp(x3207);
    const Real x3213 = x3211 * state[3 * LAYERS + 36];
    const Mask x3217 = (x3213 < 1e-28);
    const Real x3218 = select(x3217, 1e-28, x3213);
    const Real x3220 = x3218 / x1565;
    const Real x3224 = x2954 * x3173;
    const Real x3228 = x3198 * x3198;
    const Real x3231 = x3228 * x3198;
    const Real x3235 = x3224 / x3231;
    real_190[0] = x1563;
    real_190[1] = state[3 * LAYERS + 35];
    real_190[2] = x1565;
    real_190[3] = x3218;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x3220;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3241 = x3235 * real_190[l];
        const Real a3247 = real_151[l] * (-5.0);
        const Mask a3249 = (a3241 < a3247);
        const Real a3250 = select(a3249, a3247, a3241);
        const Real a3252 = real_151[l] * 0.9999990000003619;
        const Mask a3254 = (a3250 > a3252);
        const Real a3255 = select(a3254, a3252, a3250);
        const Real a3257 = a3255 - (-5.0);
        const Real a3258 = a3257 / 0.0006;
        const Real a3260 = trunc(a3258);
        const Index a3261 = index_of_real(a3260);
        const Index a3262 = at_least(a3261, 0);
        const Index a3263 = at_most(a3262, 9999);
        const Index a3264 = a3263 + index_152[l];
        const Real a3265 = look_up(table4374, a3264);
        const Real a3266 = a3258 - a3260;
        const Real a3267 = look_up(table4384, a3264);
        const Real a3268 = a3266 * a3267;
        const Real a3270 = a3265 + a3268;
        mask_191[l] = a3249;
        mask_192[l] = a3254;
        real_193[l] = a3267;
        real_194[l] = a3270;
    }
    // exchange.myj_exchange
    const Real x3271 = real_194[0] - real_194[1];
    const Real x3273 = x3271 + x1571;
    const Real x3275 = real_194[2] - real_194[3];
    const Real x3277 = log(x3220);
    const Real x3279 = x3275 - x3277;
    const Real x3281 = x3198 * 0.4;
    const Real x3283 = x3281 / x3273;
    const Mask x3287 = (x3283 < x1604);
    const Real x3288 = select(x3287, x1604, x3283);
    const Real x3290 = x3281 / x3279;
    const Mask x3294 = (x3290 < x1604);
    const Real x3295 = select(x3294, x1604, x3290);
    // exchange._convective_velocity_squared
    const Real x3297 = log(x3295);
    const Real x3299 = x3297 * 0.6666666666666666;
    const Real x3301 = exp(x3299);
    const Real x3303 = x2952 * x3301;
    // exchange._friction_velocity
    const Real x3307 = x1540 + x3303;
    const Real x3309 = sqrt(x3307);
    const Real x3310 = x3309 * 2.0;
    const Real x3312 = x3288 * x3309;
    const Real x3316 = sqrt(x3312);
    const Real x3317 = x3316 * 2.0;
    const Mask x3319 = (x3316 < 1e-09);
    const Real x3320 = select(x3319, 1e-09, x3316);
    // exchange.myj_exchange
    const Real x3322 = x3320 * state[3 * LAYERS + 36];
    const Real x3326 = sqrt(x3322);
    const Real x3327 = x3326 * 2.0;
    const Real x3329 = x2904 * x3326;
    const Real x3333 = exp(x3329);
    const Real x3335 = x3333 * state[3 * LAYERS + 36];
    const Mask x3339 = (x3335 < 1e-28);
    const Real x3340 = select(x3339, 1e-28, x3335);
    const Real x3342 = x3340 / x1565;
    const Real x3346 = x2954 * x3295;
    const Real x3350 = x3320 * x3320;
    const Real x3353 = x3350 * x3320;
    const Real x3357 = x3346 / x3353;
    real_194[0] = x1563;
    real_194[1] = state[3 * LAYERS + 35];
    real_194[2] = x1565;
    real_194[3] = x3340;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x3342;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3363 = x3357 * real_194[l];
        const Real a3369 = real_151[l] * (-5.0);
        const Mask a3371 = (a3363 < a3369);
        const Real a3372 = select(a3371, a3369, a3363);
        const Real a3374 = real_151[l] * 0.9999990000003619;
        const Mask a3376 = (a3372 > a3374);
        const Real a3377 = select(a3376, a3374, a3372);
        const Real a3379 = a3377 - (-5.0);
        const Real a3380 = a3379 / 0.0006;
        const Real a3382 = trunc(a3380);
        const Index a3383 = index_of_real(a3382);
        const Index a3384 = at_least(a3383, 0);
        const Index a3385 = at_most(a3384, 9999);
        const Index a3386 = a3385 + index_152[l];
        const Real a3387 = look_up(table4374, a3386);
        const Real a3388 = a3380 - a3382;
        const Real a3389 = look_up(table4384, a3386);
        const Real a3390 = a3388 * a3389;
        const Real a3392 = a3387 + a3390;
        mask_195[l] = a3371;
        mask_196[l] = a3376;
        real_197[l] = a3389;
        real_198[l] = a3392;
    }
    // exchange.myj_exchange
    const Real x3393 = real_198[0] - real_198[1];
    const Real x3395 = x3393 + x1571;
    const Real x3397 = real_198[2] - real_198[3];
    const Real x3399 = log(x3342);
    const Real x3401 = x3397 - x3399;
    const Real x3403 = x3320 * 0.4;
    const Real x3405 = x3403 / x3395;
    const Mask x3409 = (x3405 < x1604);
    const Real x3410 = select(x3409, x1604, x3405);
    const Real x3412 = x3403 / x3401;
    const Mask x3416 = (x3412 < x1604);
    const Real x3417 = select(x3416, x1604, x3412);
    // exchange._convective_velocity_squared
    const Real x3419 = log(x3417);
    const Real x3421 = x3419 * 0.6666666666666666;
    const Real x3423 = exp(x3421);
    const Real x3425 = x2952 * x3423;
    // exchange._friction_velocity
    const Real x3429 = x1540 + x3425;
    const Real x3431 = sqrt(x3429);
    const Real x3432 = x3431 * 2.0;
    const Real x3434 = x3410 * x3431;
    const Real x3438 = sqrt(x3434);
    const Real x3439 = x3438 * 2.0;
    const Mask x3441 = (x3438 < 1e-09);
    const Real x3442 = select(x3441, 1e-09, x3438);
    // exchange.myj_exchange
    const Real x3444 = x3442 * state[3 * LAYERS + 36];
    const Real x3448 = sqrt(x3444);
    const Real x3449 = x3448 * 2.0;
    const Real x3451 = x2904 * x3448;
    const Real x3455 = exp(x3451);
    const Real x3457 = x3455 * state[3 * LAYERS + 36];
    const Mask x3461 = (x3457 < 1e-28);
    const Real x3462 = select(x3461, 1e-28, x3457);
    const Real x3464 = x3462 / x1565;
    const Real x3468 = x2954 * x3417;
    const Real x3472 = x3442 * x3442;
    const Real x3475 = x3472 * x3442;
    const Real x3479 = x3468 / x3475;
    real_198[0] = x1563;
    real_198[1] = state[3 * LAYERS + 35];
    real_198[2] = x1565;
    real_198[3] = x3462;
    real_151[0] = real_of(1.0);
    real_151[1] = x1655;
    real_151[2] = real_of(1.0);
    real_151[3] = x3464;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3485 = x3479 * real_198[l];
        const Real a3491 = real_151[l] * (-5.0);
        const Mask a3493 = (a3485 < a3491);
        const Real a3494 = select(a3493, a3491, a3485);
        const Real a3496 = real_151[l] * 0.9999990000003619;
        const Mask a3498 = (a3494 > a3496);
        const Real a3499 = select(a3498, a3496, a3494);
        const Real a3501 = a3499 - (-5.0);
        const Real a3502 = a3501 / 0.0006;
        const Real a3504 = trunc(a3502);
        const Index a3505 = index_of_real(a3504);
        const Index a3506 = at_least(a3505, 0);
        const Index a3507 = at_most(a3506, 9999);
        const Index a3508 = a3507 + index_152[l];
        const Real a3509 = look_up(table4374, a3508);
        const Real a3510 = a3502 - a3504;
        const Real a3511 = look_up(table4384, a3508);
        const Real a3512 = a3510 * a3511;
        const Real a3514 = a3509 + a3512;
        mask_199[l] = a3493;
        mask_200[l] = a3498;
        real_201[l] = a3511;
        real_202[l] = a3514;
    }
    // exchange.myj_exchange
    const Real x3515 = real_202[0] - real_202[1];
    const Real x3517 = x3515 + x1571;
    const Real x3519 = real_202[2] - real_202[3];
    const Real x3521 = log(x3464);
    const Real x3523 = x3519 - x3521;
    const Real x3525 = x3442 * 0.4;
    const Real x3527 = x3525 / x3517;
    const Mask x3531 = (x3527 < x1604);
    const Real x3532 = select(x3531, x1604, x3527);
    after[3 * LAYERS + 38] = x3532;
    const Real x3534 = x3525 / x3523;
    const Mask x3538 = (x3534 < x1604);
    const Real x3539 = select(x3538, x1604, x3534);
    // calm_air.calm_exchange
    const Real x3541 = x3539 + x2247;
    after[3 * LAYERS + 37] = x3541;
    // snow_free_ground.with_surface_of
    const Real x3543 = x2780 - state[0];
    const Real x3545 = x2266 * x3543;
    // evapotranspiration.potential_evaporation
    const Real x3549 = x2280 * x3541;
    const Real x3553 = forcing[3] * x3541;
    const Real x3557 = x2292 / x3553;
    const Real x3561 = x3557 + 1.0;
    const Real x3562 = x2276 / x3549;
    const Real x3566 = x3561 + x3562;
    const Real x3568 = x2313 - x3545;
    const Real x3570 = x3568 / x3549;
    const Real x3574 = x3570 + x26;
    const Real x3576 = x3574 - forcing[1];
    const Real x3578 = x2327 * x3566;
    const Real x3582 = x3576 * x2278;
    const Real x3586 = x3578 + x3582;
    const Real x3588 = x2278 + x3566;
    const Real x3590 = x3586 / x3588;
    const Real x3594 = x3590 * x3549;
    const Real x3598 = x3594 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x3600 = (x3598 < 0.0);
    const Real x3601 = select(x3600, 0.0, x3598);
    // vegetation.canopy_resistance
    Real a3603_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3603_last = a3603_last + real_177[l];
    }
    const Mask x3605 = (a3603_last < 0.0001);
    const Real x3606 = select(x3605, 0.0001, a3603_last);
    const Real x3608 = x2435 * x3606;
    const Real x3612 = numbers[LAYERS + 35] / x3608;
    const Real x3616 = x2457 / x3553;
    const Real x3620 = x3616 + 1.0;
    const Real x3621 = x3620 + x2464;
    const Real x3623 = x3612 * x3541;
    const Real x3627 = x3623 + 1.0;
    const Real x3628 = x3620 * x3627;
    const Real x3632 = x3628 + x2464;
    const Real x3634 = x3621 / x3632;
    const Real x3639 = select(x2368, x3634, 0.0);
    // step_parts.evaporation_demand
    const Real x3641 = x3601 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3643 = x2506 * x3641;
    const Real x3647 = x2526 * x3641;
    const Mask x3651 = (x2534 <= x3647);
    const Real x3652 = select(x3651, x2534, x3647);
    const Real x3654 = x1330 * x3639;
    const Real x3658 = x3654 * x3641;
    const Real x3662 = x3658 * x2547;
    Real a3667_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3667_last = a3667_last + real_178[l];
    }
    const Real x3669 = a3667_last / numbers[9 * LAYERS + 51];
    Real a3682_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2564_1068 = numbers[l + 7 * LAYERS + 51] + real_178[l];
        const Real a3673 = a2564_1068 - x3669;
        const Mask a3675 = (a3673 < 0.0);
        const Real a3676 = select(a3675, 0.0, a3673);
        const Real a3678 = real_178[l] * a3676;
        a3682_last = a3682_last + a3678;
        mask_203[l] = a3675;
        real_177[l] = a3676;
        real_181[l] = a3678;
    }
    const Mask x3684 = (a3682_last > 0.0);
    const Real x3685 = select(x3684, a3682_last, 1.0);
    // step_parts.<genexpr>
    const Real x3697 = x1327 * x3643;
    const Real x3702 = x1327 * x3652;
    // snow_free_ground.deposition
    const Real x3712 = -x3598;
    const Mask x3714 = (x3712 < 0.0);
    const Real x3715 = select(x3714, 0.0, x3598);
    // layered_snow_step.layered_snow_step
    const Real x3719 = x1327 * x3715;
    const Real x3725 = x1327 * x3598;
    const Real x3730 = x3719 * 2501000.0;
    const Real x3733 = x59 / 1000.0;
    const Real x3735 = x1324 * x3733;
    // step_parts.dew_rate
    const Real x3740 = x3719 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3743 = x3735 - x3740;
    // vegetation.intercept
    const Real x3745 = x1330 * x3743;
    const Real x3749 = x3745 - x3702;
    const Real x3751 = seconds * x3749;
    const Real x3753 = state[3 * LAYERS + 1] + x3751;
    const Real x3755 = x3753 - 0.0005;
    const Mask x3756 = (x3755 < 0.0);
    const Real x3757 = select(x3756, 0.0, x3755);
    const Real x3759 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3760 = (x3759 < 1e-20);
    const Real x3761 = select(x3760, 1e-20, x3759);
    const Mask x3762 = (x3753 < x3761);
    const Mask x3763 = (x3753 > 0.0005);
    const Real x3764 = select(x3763, 0.0005, x3753);
    const Real x3766 = select(x3762, 0.0, x3764);
    after[3 * LAYERS + 1] = x3766;
    const Real x3768 = x2504 * x3743;
    const Real x3772 = x3757 / seconds;
    const Real x3774 = x3768 + x3772;
    // water_flow.__call__
    const Real x3776 = state[3 * LAYERS + 2] / seconds;
    const Real x3778 = x3774 + x3776;
    // water_flow.share_impedance
    const Real x3800 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x3812 = numbers[12 * LAYERS + 52] - real_10[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3695_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3687 = real_181[l] / x3685;
        const Real a3691 = x3662 * a3687;
        a3695_last = a3695_last + a3691;
        const Real a3707 = x1327 * a3691;
        const Real a3780 = 0.02 - real_10[l];
        const Mask a3782 = (a3780 < numbers[l + 9 * LAYERS + 52]);
        const Real a3783 = select(a3782, numbers[l + 9 * LAYERS + 52], a3780);
        const Mask a3785 = (a3783 < 0.0);
        const Real a3786 = select(a3785, 0.0, a3783);
        const Real a3788 = minimum(a3786, state[l + 2 * LAYERS]);
        const Mask a3790 = (a3786 < state[l + 2 * LAYERS]);
        const Real a3791 = real_of_mask(a3790);
        const Mask a3792 = (a3786 == state[l + 2 * LAYERS]);
        const Real a3793 = select(a3792, 0.5, a3791);
        const Mask a3796 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3797 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3798 = select(a3796, a3797, numbers[l + 9 * LAYERS + 52]);
        const Real a3802 = real_10[l] / state[l + LAYERS];
        const Real a3806 = x3800 * a3802;
        const Real a3810 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        real_204[l] = a3687;
        real_205[l] = a3691;
        real_206[l] = a3707;
        mask_207[l] = a3782;
        mask_208[l] = a3785;
        real_209[l] = a3788;
        real_210[l] = a3793;
        mask_211[l] = a3796;
        real_212[l] = a3798;
        real_213[l] = a3802;
        real_214[l] = a3806;
        real_215[l] = a3810;
    }
    // water_flow.__call__
    const Mask x3814 = (x3812 < real_209[0]);
    const Real x3815 = select(x3814, real_209[0], x3812);
    const Real x3820 = seconds * x3778;
    const Mask x3822 = (x3820 > numbers[LAYERS + 10]);
    const Real x3823 = select(x3822, numbers[LAYERS + 10], x3820);
    const Mask x3825 = (x3823 < 0.0);
    const Real x3826 = select(x3825, 0.0, x3823);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3817 = (numbers[l + 5 * LAYERS + 47] < real_209[l]);
        const Real a3818 = select(a3817, real_209[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3828 = numbers[l] * 0.5;
        const Real a3829 = a3828 / numbers[l + 4 * LAYERS + 47];
        mask_216[l] = a3817;
        real_181[l] = a3818;
        real_217[l] = a3828;
        real_218[l] = a3829;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3841 = exp(real_214[l]);
        const Real a3842 = a3841 / real_218[l];
        real_219[l] = a3841;
        real_220[l] = a3842;
    }
    const Real x3843 = numbers[12 * LAYERS + 53] * real_220[LAYERS - 1];
    // retention.given_head
    const Real x3844 = -x3826;
    const Mask x3845 = (x3844 < 1e-30);
    const Real x3846 = select(x3845, 1e-30, x3844);
    const Real x3847 = log(x3846);
    // retention.flowing
    const Mask x3848 = (x3844 < numbers[3 * LAYERS + 47]);
    const Real x3849 = select(x3848, numbers[3 * LAYERS + 47], x3844);
    const Mask x3850 = (x3847 < numbers[10 * LAYERS + 52]);
    const Real x3851 = select(x3850, numbers[10 * LAYERS + 52], x3847);
    const Real x3852 = x3851 - numbers[10 * LAYERS + 52];
    const Real x3854 = numbers[11 * LAYERS + 52] * x3852;
    const Real x3855 = -x3854;
    const Real x3856 = exp(x3855);
    const Real x3857 = x3849 * x3856;
    const Real x3858 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x3859 = x3857 / x3858;
    const Real x3860 = x3826 + numbers[3 * LAYERS + 47];
    const Mask x3861 = (x3860 < 0.0);
    const Real x3862 = select(x3861, 0.0, x3860);
    const Real x3863 = x3859 + x3862;
    // implicit_water._problem
    const Real x3864 = real_217[0] * x3856;
    const Real x3865 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x3866 = exp(real_214[LAYERS - 1]);
    const Real x3867 = x3865 * x3866;
    const Real x3868 = x3863 + x3864;
    const Real x3869 = real_220[0] * x3868;
    // retention.given_head
    const Real x3870 = -numbers[12 * LAYERS + 53];
    const Mask x3871 = (x3870 < 1e-30);
    const Real x3872 = select(x3871, 1e-30, x3870);
    const Real x3873 = log(x3872);
    // retention.flowing
    const Mask x3874 = (x3870 < numbers[4 * LAYERS + 46]);
    const Real x3875 = select(x3874, numbers[4 * LAYERS + 46], x3870);
    const Mask x3876 = (x3873 < numbers[11 * LAYERS + 51]);
    const Real x3877 = select(x3876, numbers[11 * LAYERS + 51], x3873);
    const Real x3878 = x3877 - numbers[11 * LAYERS + 51];
    const Real x3880 = numbers[12 * LAYERS + 51] * x3878;
    const Real x3881 = -x3880;
    const Real x3882 = exp(x3881);
    const Real x3883 = x3875 * x3882;
    const Real x3884 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x3885 = x3883 / x3884;
    const Real x3886 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x3887 = (x3886 < 0.0);
    const Real x3888 = select(x3887, 0.0, x3886);
    const Real x3889 = x3885 + x3888;
    // implicit_water._problem
    const Real x3890 = x3843 * x3889;
    // retention.brim
    real_221[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_221[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_222[l] = numbers[l + 3 * LAYERS + 48];
    real_222[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3893 = minimum(real_221[l], real_222[l]);
        const Real a3894 = minimum(numbers[l + 3 * LAYERS + 47], a3893);
        const Real a3895 = numbers[l + 3 * LAYERS + 47] / a3894;
        const Real a3896 = log(a3895);
        const Real a3897 = a3896 / numbers[l + LAYERS + 47];
        const Real a3898 = exp(a3897);
        const Real a3899 = numbers[l + 2 * LAYERS + 47] - real_212[l];
        const Real a3900 = a3899 * a3898;
        const Real a3901 = real_212[l] + a3900;
        const Real a3902 = minimum(state[l + 2 * LAYERS], real_215[l]);
        const Real a3903 = maximum(a3902, real_209[l]);
        const Real a3904 = minimum(a3903, a3901);
        const Real a3905 = a3901 - real_212[l];
        const Real a3906 = a3905 / a3899;
        const Mask a3907 = (a3906 < 1e-12);
        const Real a3908 = select(a3907, 1e-12, a3906);
        const Real a3909 = log(a3908);
        const Real a3910 = numbers[l + LAYERS + 47] * a3909;
        const Real a3911 = numbers[l + 10 * LAYERS + 52] - a3910;
        const Mask a3912 = (a3911 > 16.11809565095832);
        const Real a3913 = select(a3912, 16.11809565095832, a3911);
        const Real a3914 = exp(a3913);
        const Mask a3916 = (a3901 > real_215[l]);
        const Real a3917 = select(a3916, real_215[l], a3901);
        const Real a3918 = a3917 - real_209[l];
        const Real a3919 = a3918 * 100.0;
        const Mask a3920 = (a3919 < 0.0);
        const Real a3921 = select(a3920, 0.0, a3919);
        const Mask a3922 = (a3921 > 1.0);
        const Real a3923 = select(a3922, 1.0, a3921);
        const Mask a3924 = (a3914 < numbers[l + 3 * LAYERS + 47]);
        const Real a3925 = select(a3924, numbers[l + 3 * LAYERS + 47], a3914);
        const Mask a3926 = (a3913 < numbers[l + 10 * LAYERS + 52]);
        const Real a3927 = select(a3926, numbers[l + 10 * LAYERS + 52], a3913);
        const Real a3928 = a3927 - numbers[l + 10 * LAYERS + 52];
        const Real a3930 = numbers[l + 11 * LAYERS + 52] * a3928;
        const Real a3931 = -a3930;
        const Real a3932 = exp(a3931);
        const Real a3933 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a3934 = (a3914 > a3933);
        const Real a3935 = numbers[l + 11 * LAYERS + 52] * a3932;
        const Real a3936 = a3935 / a3925;
        const Real a3937 = select(a3934, a3936, 0.0);
        const Real a3938 = a3925 * a3932;
        const Real a3939 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3940 = a3938 / a3939;
        const Real a3941 = numbers[l + 3 * LAYERS + 47] - a3914;
        const Mask a3942 = (a3941 < 0.0);
        const Real a3943 = select(a3942, 0.0, a3941);
        const Real a3944 = a3940 + a3943;
        real_223[l] = a3893;
        real_224[l] = a3894;
        real_225[l] = a3895;
        real_226[l] = a3897;
        real_227[l] = a3898;
        real_228[l] = a3899;
        real_229[l] = a3901;
        real_230[l] = a3904;
        real_231[l] = a3905;
        real_232[l] = a3913;
        real_233[l] = a3914;
        real_234[l] = a3923;
        real_235[l] = a3932;
        real_236[l] = a3933;
        real_237[l] = a3937;
        real_238[l] = a3939;
        real_239[l] = a3944;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3830 = real_217[l] + real_217[l + 1];
        const Real a3831 = real_217[l] / a3830;
        const Real a3832 = real_214[l] - real_214[l + 1];
        const Real a3833 = a3831 * a3832;
        const Real a3834 = real_214[l + 1] + a3833;
        const Real a3835 = real_214[l] + real_214[l + 1];
        const Real a3836 = a3835 * 0.5;
        const Real a3837 = minimum(a3834, a3836);
        const Real a3838 = exp(a3837);
        const Real a3839 = real_218[l] + real_218[l + 1];
        const Real a3840 = a3838 / a3839;
        const Mask a3945 = (real_233[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a3946 = select(a3945, numbers[l + 3 * LAYERS + 47], real_233[l + 1]);
        const Mask a3947 = (real_232[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a3948 = select(a3947, numbers[l + 10 * LAYERS + 52], real_232[l + 1]);
        const Real a3949 = a3948 - numbers[l + 10 * LAYERS + 52];
        const Real a3951 = numbers[l + 11 * LAYERS + 52] * a3949;
        const Real a3952 = -a3951;
        const Real a3953 = exp(a3952);
        const Real a3954 = a3946 * a3953;
        const Real a3955 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a3956 = a3954 / a3955;
        const Real a3957 = numbers[l + 3 * LAYERS + 47] - real_233[l + 1];
        const Mask a3958 = (a3957 < 0.0);
        const Real a3959 = select(a3958, 0.0, a3957);
        const Real a3960 = a3956 + a3959;
        const Mask a3961 = (real_233[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a3962 = select(a3961, numbers[l + 3 * LAYERS + 48], real_233[l]);
        const Mask a3963 = (real_232[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a3964 = select(a3963, numbers[l + 10 * LAYERS + 53], real_232[l]);
        const Real a3965 = a3964 - numbers[l + 10 * LAYERS + 53];
        const Real a3967 = numbers[l + 11 * LAYERS + 53] * a3965;
        const Real a3968 = -a3967;
        const Real a3969 = exp(a3968);
        const Real a3970 = a3962 * a3969;
        const Real a3971 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a3972 = a3970 / a3971;
        const Real a3973 = numbers[l + 3 * LAYERS + 48] - real_233[l];
        const Mask a3974 = (a3973 < 0.0);
        const Real a3975 = select(a3974, 0.0, a3973);
        const Real a3976 = a3972 + a3975;
        const Real a3977 = real_239[l] + a3976;
        const Real a3978 = a3977 * 0.5;
        real_240[l] = a3830;
        real_241[l] = a3831;
        real_242[l] = a3832;
        real_243[l] = a3834;
        real_244[l] = a3836;
        real_245[l] = a3838;
        real_246[l] = a3839;
        real_247[l] = a3840;
        real_248[l] = a3953;
        real_249[l] = a3955;
        real_250[l] = a3960;
        real_251[l] = a3969;
        real_252[l] = a3971;
        real_253[l] = a3978;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_233[l] = real_240[l];
    real_233[LAYERS - 1] = real_217[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3980 = real_233[l] * real_235[l];
        real_232[l] = a3980;
    }
    const Real x3983 = real_239[LAYERS - 1] + real_232[LAYERS - 1];
    const Real x3984 = x3843 * x3983;
    const Real x3985 = x3867 * real_235[LAYERS - 1];
    const Real x3986 = x3984 + x3985;
    // implicit_water._upward
    const Real x3990 = real_220[0] * real_239[0];
    // implicit_water._balance
    const Mask x3991 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3992 = select(x3991, 0.0, real_237[l]);
        const Real a3995 = real_233[l] * a3992;
        real_214[l] = a3992;
        real_254[l] = a3995;
    }
    // implicit_water._downward
    const Real x3998 = real_235[LAYERS - 1] + real_254[LAYERS - 1];
    const Real x3999 = x3843 * x3998;
    const Real x4000 = x3867 * real_214[LAYERS - 1];
    const Real x4001 = x3999 + x4000;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3981 = real_253[l] + real_232[l];
        const Real a3982 = real_247[l] * a3981;
        const Real a3987 = real_239[l + 1] + real_250[l];
        const Real a3988 = a3987 * 0.5;
        const Real a3989 = real_247[l] * a3988;
        const Real a3993 = real_235[l] + real_251[l];
        const Real a3994 = a3993 * 0.5;
        const Real a3996 = a3994 + real_254[l];
        const Real a3997 = real_247[l] * a3996;
        real_214[l] = a3982;
        real_237[l + 1] = a3989;
        real_255[l] = a3997;
    }
    // implicit_water._balance
    real_255[LAYERS - 1] = x4001;
    // implicit_water._upward
    const Real x4007 = real_220[0] * real_235[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4004 = real_235[l + 1] + real_248[l];
        const Real a4005 = a4004 * 0.5;
        const Real a4006 = real_247[l] * a4005;
        real_254[l + 1] = a4006;
    }
    // implicit_water._balance
    real_254[0] = x4007;
    real_214[LAYERS - 1] = x3986;
    real_237[0] = x3990;
    // implicit_water._state
    const Mask x4034 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4003 = real_234[l] * real_255[l];
        const Real a4009 = real_234[l] * real_254[l];
        const Real a4010 = a4003 + a4009;
        const Real a4013 = real_214[l] + real_237[l];
        const Real a4014 = real_234[l] * a4013;
        const Real a4015 = seconds * a4014;
        const Real a4016 = seconds * a4010;
        const Real a4017 = real_230[l] - real_212[l];
        const Real a4018 = a4017 / real_228[l];
        const Mask a4019 = (a4018 < 1e-12);
        const Real a4020 = select(a4019, 1e-12, a4018);
        const Real a4021 = log(a4020);
        const Real a4022 = numbers[l + LAYERS + 47] * a4021;
        const Real a4023 = numbers[l + 10 * LAYERS + 52] - a4022;
        const Mask a4024 = (a4023 > 16.11809565095832);
        const Real a4025 = select(a4024, 16.11809565095832, a4023);
        const Real a4026 = exp(a4025);
        const Real a4027 = numbers[l + LAYERS + 47] * a4026;
        const Real a4028 = a4020 * real_228[l];
        const Real a4029 = a4027 / a4028;
        const Real a4030 = -a4026;
        const Mask a4031 = (real_230[l] > real_215[l]);
        const Real a4032 = select(a4031, real_215[l], real_230[l]);
        const Mask a4033 = (real_230[l] <= real_215[l]);
        const Mask a4035 = (a4033 & x4034);
        const Real a4036 = a4032 - real_209[l];
        const Real a4037 = a4036 * 100.0;
        const Mask a4038 = (a4037 < 0.0);
        const Real a4039 = select(a4038, 0.0, a4037);
        const Mask a4040 = (a4039 > 1.0);
        const Real a4041 = select(a4040, 1.0, a4039);
        const Real a4042 = real_209[l] + 0.01;
        const Mask a4043 = (a4032 <= a4042);
        const Mask a4044 = (a4035 & a4043);
        const Real a4045 = select(a4044, 100.0, 0.0);
        const Mask a4046 = (a4026 < numbers[l + 3 * LAYERS + 47]);
        const Real a4047 = select(a4046, numbers[l + 3 * LAYERS + 47], a4026);
        const Mask a4048 = (a4025 < numbers[l + 10 * LAYERS + 52]);
        const Real a4049 = select(a4048, numbers[l + 10 * LAYERS + 52], a4025);
        const Real a4050 = a4049 - numbers[l + 10 * LAYERS + 52];
        const Real a4051 = numbers[l + 11 * LAYERS + 52] * a4050;
        const Real a4052 = -a4051;
        const Real a4053 = exp(a4052);
        const Mask a4054 = (a4026 > real_236[l]);
        const Real a4055 = numbers[l + 11 * LAYERS + 52] * a4053;
        const Real a4056 = a4055 / a4047;
        const Real a4057 = select(a4054, a4056, 0.0);
        const Real a4058 = a4047 * a4053;
        const Real a4059 = a4058 / real_238[l];
        const Real a4060 = numbers[l + 3 * LAYERS + 47] - a4026;
        const Mask a4061 = (a4060 < 0.0);
        const Real a4062 = select(a4061, 0.0, a4060);
        const Real a4063 = a4059 + a4062;
        real_235[l] = a4015;
        real_232[l] = a4016;
        real_239[l] = a4017;
        real_256[l] = a4025;
        real_257[l] = a4026;
        real_258[l] = a4029;
        real_259[l] = a4030;
        real_260[l] = a4032;
        mask_261[l] = a4035;
        real_262[l] = a4041;
        real_263[l] = a4042;
        real_264[l] = a4045;
        real_265[l] = a4053;
        real_266[l] = a4057;
        real_267[l] = a4063;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4094 = real_233[l] * real_265[l];
        real_254[l] = a4094;
    }
    const Real x4097 = real_267[LAYERS - 1] + real_254[LAYERS - 1];
    const Real x4098 = x3843 * x4097;
    const Real x4099 = x3867 * real_265[LAYERS - 1];
    const Real x4100 = x4098 + x4099;
    // implicit_water._upward
    const Real x4104 = real_220[0] * real_267[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4064 = (real_257[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4065 = select(a4064, numbers[l + 3 * LAYERS + 47], real_257[l + 1]);
        const Mask a4066 = (real_256[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4067 = select(a4066, numbers[l + 10 * LAYERS + 52], real_256[l + 1]);
        const Real a4068 = a4067 - numbers[l + 10 * LAYERS + 52];
        const Real a4069 = numbers[l + 11 * LAYERS + 52] * a4068;
        const Real a4070 = -a4069;
        const Real a4071 = exp(a4070);
        const Real a4072 = a4065 * a4071;
        const Real a4073 = a4072 / real_249[l];
        const Real a4074 = numbers[l + 3 * LAYERS + 47] - real_257[l + 1];
        const Mask a4075 = (a4074 < 0.0);
        const Real a4076 = select(a4075, 0.0, a4074);
        const Real a4077 = a4073 + a4076;
        const Mask a4078 = (real_257[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4079 = select(a4078, numbers[l + 3 * LAYERS + 48], real_257[l]);
        const Mask a4080 = (real_256[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4081 = select(a4080, numbers[l + 10 * LAYERS + 53], real_256[l]);
        const Real a4082 = a4081 - numbers[l + 10 * LAYERS + 53];
        const Real a4083 = numbers[l + 11 * LAYERS + 53] * a4082;
        const Real a4084 = -a4083;
        const Real a4085 = exp(a4084);
        const Real a4086 = a4079 * a4085;
        const Real a4087 = a4086 / real_252[l];
        const Real a4088 = numbers[l + 3 * LAYERS + 48] - real_257[l];
        const Mask a4089 = (a4088 < 0.0);
        const Real a4090 = select(a4089, 0.0, a4088);
        const Real a4091 = a4087 + a4090;
        const Real a4092 = real_267[l] + a4091;
        const Real a4093 = a4092 * 0.5;
        const Real a4095 = a4093 + real_254[l];
        const Real a4096 = real_247[l] * a4095;
        const Real a4101 = real_267[l + 1] + a4077;
        const Real a4102 = a4101 * 0.5;
        const Real a4103 = real_247[l] * a4102;
        real_248[l] = a4071;
        real_253[l] = a4085;
        real_255[l] = a4096;
        real_237[l + 1] = a4103;
    }
    // implicit_water._flow
    real_255[LAYERS - 1] = x4100;
    real_237[0] = x4104;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4106 = real_262[l] * real_255[l];
        const Real a4108 = real_262[l] * real_237[l];
        real_254[l] = a4106;
        real_267[l] = a4108;
    }
    const Real x4109 = x3869 - real_267[0];
    const Mask x4110 = (x4109 > x3778);
    const Real x4111 = select(x4110, x3778, x4109);
    // implicit_water._remaining
    const Real x4112 = real_260[0] - x3815;
    const Real x4113 = x4112 * 100.0;
    const Mask x4114 = (x4113 < 0.0);
    const Real x4115 = select(x4114, 0.0, x4113);
    const Mask x4116 = (x4115 > 1.0);
    const Real x4117 = select(x4116, 1.0, x4115);
    // implicit_water._flow
    const Real x4118 = x3697 * x4117;
    const Real x4127 = real_254[LAYERS - 1] - x3890;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4126 = real_254[l] - real_267[l + 1];
        real_257[l + 1] = a4126;
    }
    // implicit_water._gain
    real_257[0] = x4111;
    for (int l = 0; l < LAYERS - 1; ++l) real_267[l] = real_257[l + 1];
    real_267[LAYERS - 1] = x4127;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4119 = real_260[l] - real_181[l];
        const Real a4120 = a4119 * 100.0;
        const Mask a4121 = (a4120 < 0.0);
        const Real a4122 = select(a4121, 0.0, a4120);
        const Mask a4123 = (a4122 > 1.0);
        const Real a4124 = select(a4123, 1.0, a4122);
        const Real a4125 = real_206[l] * a4124;
        const Real a4128 = real_230[l] - real_260[l];
        const Real a4129 = a4128 * 1e-09;
        const Real a4130 = real_260[l] + a4129;
        const Real a4131 = a4130 - state[l + 2 * LAYERS];
        const Real a4132 = numbers[l] * a4131;
        const Real a4133 = a4125 + in_row(l, 0, x4118);
        const Real a4136 = real_257[l] - real_267[l];
        const Real a4137 = a4136 - a4133;
        const Real a4138 = seconds * a4137;
        const Real a4139 = a4132 - a4138;
        const Real a4140 = select(x3991, 0.0, real_266[l]);
        const Real a4143 = real_233[l] * a4140;
        real_254[l] = a4125;
        real_256[l] = a4139;
        real_214[l] = a4140;
        real_234[l] = a4143;
    }
    // implicit_water._downward
    const Real x4146 = real_265[LAYERS - 1] + real_234[LAYERS - 1];
    const Real x4147 = x3843 * x4146;
    const Real x4148 = x3867 * real_214[LAYERS - 1];
    const Real x4149 = x4147 + x4148;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4141 = real_265[l] + real_253[l];
        const Real a4142 = a4141 * 0.5;
        const Real a4144 = a4142 + real_234[l];
        const Real a4145 = real_247[l] * a4144;
        real_214[l] = a4145;
    }
    // implicit_water._balance
    real_214[LAYERS - 1] = x4149;
    // implicit_water._upward
    const Real x4155 = real_220[0] * real_265[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4152 = real_265[l + 1] + real_248[l];
        const Real a4153 = a4152 * 0.5;
        const Real a4154 = real_247[l] * a4153;
        real_234[l + 1] = a4154;
    }
    // implicit_water._balance
    real_234[0] = x4155;
    const Mask x4165 = (x4111 < x3778);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4151 = real_262[l] * real_214[l];
        const Real a4157 = real_262[l] * real_234[l];
        const Real a4158 = select(x3991, 1.0, real_258[l]);
        const Real a4159 = a4151 * a4158;
        const Real a4160 = real_264[l] * real_255[l];
        const Real a4161 = a4159 + a4160;
        const Real a4162 = a4157 * a4158;
        const Real a4163 = real_264[l] * real_237[l];
        const Real a4164 = a4162 + a4163;
        real_265[l] = a4151;
        real_267[l] = a4157;
        real_266[l] = a4161;
        real_268[l] = a4164;
    }
    const Real x4166 = select(x4165, real_268[0], 0.0);
    real_234[0] = x4166;
    for (int l = 0; l < LAYERS - 1; ++l) real_234[l + 1] = real_268[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4167 = magnitude(real_259[l]);
        const Real a4168 = select(x3991, a4167, real_230[l]);
        const Real a4170 = real_266[l] + real_234[l];
        const Real a4171 = a4168 * a4170;
        real_214[l] = a4171;
    }
    real_234[0] = real_214[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_234[l + 1] = real_214[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_259[l] = real_214[l + 1];
    real_259[LAYERS - 1] = real_214[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4186 = (real_260[0] > x3815);
    const Real x4187 = x3815 + 0.01;
    const Mask x4188 = (real_260[0] < x4187);
    const Mask x4189 = (x4186 & x4188);
    const Mask x4190 = (real_260[0] == x3815);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4174 = maximum(real_234[l], real_259[l]);
        const Real a4175 = maximum(real_214[l], a4174);
        const Mask a4176 = (real_256[l] < 0.0);
        const Mask a4177 = (real_260[l] > real_181[l]);
        const Real a4178 = real_181[l] + 0.01;
        const Mask a4179 = (real_260[l] < a4178);
        const Mask a4180 = (a4177 & a4179);
        const Mask a4181 = (real_260[l] == real_181[l]);
        const Mask a4182 = (a4181 & a4176);
        const Mask a4183 = (a4180 | a4182);
        const Real a4184 = real_206[l] * 100.0;
        const Real a4185 = select(a4183, a4184, 0.0);
        real_269[l] = a4175;
        mask_270[l] = a4176;
        real_271[l] = a4178;
        real_272[l] = a4184;
        real_273[l] = a4185;
    }
    // implicit_water._demanded
    const Mask x4191 = (x4190 & mask_270[0]);
    const Mask x4192 = (x4189 | x4191);
    const Real x4193 = x3697 * 100.0;
    const Real x4194 = select(x4192, x4193, 0.0);
    // implicit_water._balance
    const Real x4217 = select(mask_261[0], x4194, 0.0);
    // implicit_water._at
    const Mask x4226 = (real_of(0.0) < 360.0);
    const Mask x4230 = (real_of(0.0) < 1560.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4229_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4195 = select(mask_261[l], 1.0, 1e-09);
        const Real a4196 = select(x3991, 1e-11, a4195);
        const Real a4197 = real_265[l] + real_267[l];
        const Real a4198 = real_255[l] + real_237[l];
        const Real a4199 = real_262[l] * a4198;
        const Real a4200 = a4197 * real_258[l];
        const Real a4201 = real_264[l] * a4198;
        const Real a4202 = a4200 + a4201;
        const Mask a4203 = (real_239[l] < 1e-09);
        const Real a4204 = select(a4203, 1e-09, real_239[l]);
        const Real a4205 = a4204 * a4202;
        const Mask a4206 = (a4199 < 1e-30);
        const Real a4207 = select(a4206, 1e-30, a4199);
        const Real a4208 = a4205 / a4207;
        const Mask a4209 = (real_262[l] < 1.0);
        const Real a4210 = select(a4209, 60.0, INFINITE);
        const Real a4211 = seconds * real_269[l];
        const Real a4212 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4213 = a4211 + a4212;
        const Real a4214 = a4213 * 1.4210854715202004e-14;
        const Real a4215 = numbers[l] * a4196;
        const Real a4216 = select(mask_261[l], real_273[l], 0.0);
        const Real a4218 = seconds * a4199;
        const Mask a4219 = (a4208 < 0.02);
        const Real a4220 = select(a4219, 0.02, a4208);
        const Real a4221 = minimum(a4220, a4210);
        const Real a4222 = seconds * a4197;
        const Real a4223 = magnitude(real_256[l]);
        const Real a4224 = numbers[l] * 1e-09;
        const Real a4225 = maximum(a4214, a4224);
        const Real a4227 = select(x4226, a4214, a4225);
        const Mask a4228 = (a4223 > a4227);
        a4229_last = (a4229_last | a4228);
        real_259[l] = a4212;
        real_234[l] = a4215;
        real_214[l] = a4216;
        real_260[l] = a4218;
        real_274[l] = a4221;
        real_275[l] = a4222;
        real_276[l] = a4223;
        real_277[l] = a4224;
        real_278[l] = a4225;
    }
    // implicit_water._at
    const Mask x4231 = (a4229_last & x4230);
    Mask a4233_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a4232 = (real_276[l] <= real_278[l]);
        a4233_last = (a4233_last & a4232);
    }
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_278[l] = real_230[l];
    for (int l = 0; l < LAYERS; ++l) real_276[l] = real_of(0.0);
    real_279[0] = x4111;
    for (int l = 0; l < LAYERS - 1; ++l) real_279[l + 1] = real_257[l + 1];
    real_279[LAYERS] = x4127;
    Real w4237 = x4118;
    for (int l = 0; l < LAYERS; ++l) real_273[l] = real_254[l];
    for (int l = 0; l < LAYERS; ++l) real_269[l] = real_256[l];
    for (int l = 0; l < LAYERS; ++l) real_267[l] = real_234[l];
    for (int l = 0; l < LAYERS; ++l) real_265[l] = real_266[l];
    real_237[0] = x4166;
    for (int l = 0; l < LAYERS - 1; ++l) real_237[l + 1] = real_268[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_255[l] = real_214[l];
    Real w4244 = x4217;
    for (int l = 0; l < LAYERS; ++l) real_264[l] = real_260[l];
    for (int l = 0; l < LAYERS; ++l) real_262[l] = real_274[l];
    for (int l = 0; l < LAYERS; ++l) real_258[l] = real_275[l];
    Real w4248 = real_of(INFINITE);
    Real w4249 = real_of(1.0);
    Real w4250 = real_of(0.0);
    Mask w4251 = x4231;
    Mask w4252 = a4233_last;
    for (int pass = 0; pass < 1560; ++pass) {
        if (!any_lane(w4251)) break;
        // implicit_water._iteration
        const Mask x4255 = (w4250 == 60.0);
        const Mask x4256 = (w4250 == 360.0);
        const Mask x4257 = (x4255 | x4256);
        Real a4254_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4253 = magnitude(real_269[l]);
            a4254_last = a4254_last + a4253;
        }
        const Mask x4258 = (a4254_last < w4248);
        const Mask x4259 = (w4250 < 60.0);
        const Mask x4260 = (x4258 | x4259);
        const Mask x4261 = (w4250 < 360.0);
        const Real x4262 = select(x4261, 1.03, 1.0);
        const Real x4263 = select(x4260, x4262, 0.5);
        const Real x4264 = x4263 * w4249;
        const Mask x4265 = (x4264 < 0.1);
        const Real x4266 = select(x4265, 0.1, x4264);
        const Mask x4267 = (x4266 > 1.0);
        const Real x4268 = select(x4267, 1.0, x4266);
        const Real x4269 = select(x4257, 0.5, x4268);
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4277 = seconds * real_265[l];
            const Real a4278 = -a4277;
            const Real a4279 = seconds * real_237[l + 1];
            const Real a4280 = -a4279;
            real_248[l] = a4278;
            real_253[l] = a4280;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4270 = real_255[l] + in_row(l, 0, w4244);
            const Real a4271 = a4270 + real_265[l];
            const Real a4272 = a4271 + real_237[l];
            const Real a4273 = seconds * a4272;
            const Real a4274 = real_267[l] + a4273;
            const Real a4275 = a4274 * 1.0000000000000142;
            const Real a4281 = -real_269[l];
            real_239[l] = a4270;
            real_280[l] = a4275;
            real_281[l] = a4281;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_248, real_280, real_253, real_281, real_282);
        // implicit_water._moved
        const Mask x4379 = (x4269 < 1.0);
        const Mask x4400 = (x3697 > 0.0);
        const Real x4401 = select(x4400, x3815, (-1.0));
        // implicit_water._stopped
        const Mask x4402 = (real_278[0] > x4401);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4283 = (real_276[l] > 0.0);
            const Mask a4284 = (real_278[l] <= real_215[l]);
            const Real a4285 = real_278[l] - real_212[l];
            const Mask a4286 = (a4285 < 1e-09);
            const Real a4287 = select(a4286, 1e-09, a4285);
            const Mask a4288 = (real_264[l] < 1e-30);
            const Real a4289 = select(a4288, 1e-30, real_264[l]);
            const Real a4290 = 1 / a4287;
            const Real a4291 = real_231[l] * a4290;
            const Mask a4292 = (a4291 < 1.0);
            const Real a4293 = select(a4292, 1.0, a4291);
            const Real a4294 = real_215[l] - real_212[l];
            const Real a4295 = a4294 * a4290;
            const Mask a4296 = (a4295 > a4293);
            const Real a4297 = select(a4296, a4293, a4295);
            const Mask a4298 = (a4297 < 1e-30);
            const Real a4299 = select(a4298, 1e-30, a4297);
            const Real a4300 = seconds * real_239[l];
            const Real a4301 = numbers[l] + a4300;
            const Real a4302 = a4301 * a4287;
            const Real a4303 = select(a4284, a4301, real_277[l]);
            const Real a4304 = real_262[l] * a4289;
            const Real a4305 = a4304 * a4290;
            const Real a4306 = a4303 + a4305;
            const Real a4307 = numbers[l] * 1e-11;
            const Real a4308 = x4269 * real_282[l];
            const Real a4309 = real_276[l] + a4308;
            const Real a4310 = a4302 * a4299;
            const Real a4311 = a4302 - a4310;
            const Real a4312 = a4311 * 1e-09;
            const Real a4313 = a4310 + a4312;
            const Real a4314 = select(a4284, a4302, a4313);
            const Real a4315 = a4314 + a4289;
            const Real a4316 = log(a4299);
            const Real a4317 = real_262[l] * a4316;
            const Mask a4318 = (a4317 > 300.0);
            const Real a4319 = select(a4318, 300.0, a4317);
            const Real a4320 = exp(a4319);
            const Real a4321 = a4289 * a4320;
            const Real a4322 = a4310 + a4321;
            const Real a4323 = a4302 * a4293;
            const Real a4324 = a4323 - a4310;
            const Real a4325 = a4324 * 1e-09;
            const Real a4326 = a4310 + a4325;
            const Real a4327 = maximum(real_235[l], a4289);
            const Real a4328 = a4326 + a4327;
            const Real a4329 = x4269 * a4306;
            const Real a4330 = a4329 * real_282[l];
            const Real a4331 = a4315 + a4330;
            const Real a4332 = a4331 - a4328;
            const Real a4333 = a4307 + real_232[l];
            const Real a4334 = a4332 / a4333;
            const Real a4335 = select(a4283, a4309, a4334);
            const Mask a4336 = (a4335 < 0.0);
            const Real a4337 = select(a4336, 0.0, a4335);
            const Mask a4338 = (a4309 > 0.0);
            const Mask a4339 = (a4331 > a4328);
            const Mask a4340 = select(a4283, a4338, a4339);
            const Mask a4341 = (a4331 > a4322);
            const Real a4342 = a4302 * 1e-09;
            const Real a4343 = select(a4341, a4342, a4302);
            const Real a4344 = a4310 * 0.999999999;
            const Real a4345 = select(a4341, a4344, 0.0);
            const Real a4346 = a4331 - a4345;
            const Mask a4347 = (a4346 < 1e-30);
            const Real a4348 = select(a4347, 1e-30, a4346);
            const Real a4349 = a4348 / a4289;
            const Real a4350 = log(a4349);
            const Real a4351 = a4350 / real_262[l];
            const Mask a4352 = (a4351 > 50.0);
            const Real a4353 = select(a4352, 50.0, a4351);
            const Real a4354 = exp(a4353);
            const Real a4355 = a4346 - a4343;
            const Real a4356 = a4355 - a4289;
            const Real a4357 = a4343 + a4304;
            const Real a4358 = a4356 / a4357;
            const Real a4359 = a4358 + 1.0;
            const Real a4360 = a4348 / a4343;
            const Real a4361 = minimum(a4354, a4360);
            const Real a4362 = minimum(a4361, a4359);
            const Mask a4363 = (a4362 < 0.05);
            const Real a4364 = select(a4363, 0.05, a4362);
            const Real a4365 = select(a4341, a4299, 0.05);
            const Real a4366 = select(a4341, a4293, a4299);
            const Real a4367 = maximum(a4364, a4365);
            const Real a4368 = minimum(a4367, a4366);
            const Real a4369 = a4287 * a4368;
            const Real a4370 = real_212[l] + a4369;
            const Real a4371 = maximum(a4370, real_209[l]);
            const Real a4372 = select(a4283, real_229[l], a4371);
            const Mask a4373 = ~a4283;
            const Mask a4374 = (real_278[l] > real_215[l]);
            const Mask a4375 = (a4373 & a4374);
            const Real a4376 = a4372 - real_278[l];
            const Real a4377 = x4269 * a4376;
            const Real a4378 = real_278[l] + a4377;
            const Mask a4380 = (a4375 & x4379);
            const Real a4381 = select(a4380, a4378, a4372);
            const Mask a4382 = (real_278[l] > real_263[l]);
            const Mask a4383 = (a4381 < real_263[l]);
            const Mask a4384 = (a4382 & a4383);
            const Mask a4385 = (real_278[l] < real_263[l]);
            const Mask a4386 = (a4381 > real_263[l]);
            const Mask a4387 = (a4385 & a4386);
            const Mask a4388 = (a4384 | a4387);
            const Real a4389 = select(a4388, real_263[l], a4381);
            const Mask a4390 = (real_206[l] > 0.0);
            const Real a4391 = select(a4390, real_181[l], (-1.0));
            const Mask a4392 = (real_278[l] > a4391);
            const Mask a4393 = (a4389 < a4391);
            const Mask a4394 = (a4392 & a4393);
            const Mask a4395 = (real_278[l] < a4391);
            const Mask a4396 = (a4389 > a4391);
            const Mask a4397 = (a4395 & a4396);
            const Mask a4398 = (a4394 | a4397);
            const Real a4399 = select(a4398, a4391, a4389);
            real_281[l] = a4337;
            mask_261[l] = a4340;
            real_280[l] = a4399;
        }
        // implicit_water._stopped
        const Mask x4403 = (real_280[0] < x4401);
        const Mask x4404 = (x4402 & x4403);
        const Mask x4405 = (real_278[0] < x4401);
        const Mask x4406 = (real_280[0] > x4401);
        const Mask x4407 = (x4405 & x4406);
        const Mask x4408 = (x4404 | x4407);
        const Real x4409 = select(x4408, x4401, real_280[0]);
        // implicit_water._moved
        real_280[0] = x4409;
        // implicit_water._iteration
        const Real x4420 = select(x4257, INFINITE, a4254_last);
        const Real x4421 = real_of_mask(w4251);
        const Real x4422 = w4250 + x4421;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4411 = (real_280[l] >= real_229[l]);
            const Mask a4412 = (mask_261[l] | a4411);
            const Real a4413 = select(a4412, real_229[l], real_280[l]);
            const Real a4414 = select(a4412, real_281[l], 0.0);
            const Real a4415 = select(x4256, real_229[l], real_230[l]);
            const Real a4416 = select(x4257, a4415, a4413);
            const Real a4417 = select(x4257, 0.0, a4414);
            const Real a4418 = select(w4251, a4416, real_278[l]);
            const Real a4419 = select(w4251, a4417, real_276[l]);
            const Real a4423 = a4418 - real_212[l];
            const Real a4424 = a4423 / real_228[l];
            const Mask a4425 = (a4424 < 1e-12);
            const Real a4426 = select(a4425, 1e-12, a4424);
            const Real a4427 = log(a4426);
            const Real a4428 = numbers[l + LAYERS + 47] * a4427;
            const Real a4429 = numbers[l + 10 * LAYERS + 52] - a4428;
            const Mask a4430 = (a4429 > 16.11809565095832);
            const Real a4431 = select(a4430, 16.11809565095832, a4429);
            const Real a4432 = exp(a4431);
            const Real a4433 = numbers[l + LAYERS + 47] * a4432;
            const Real a4434 = a4426 * real_228[l];
            const Real a4435 = a4433 / a4434;
            const Real a4437 = a4419 - a4432;
            const Mask a4438 = (a4418 > real_215[l]);
            const Real a4439 = select(a4438, real_215[l], a4418);
            const Mask a4440 = (a4418 <= real_215[l]);
            const Mask a4441 = (a4419 == 0.0);
            const Mask a4442 = (a4440 & a4441);
            const Real a4443 = a4439 - real_209[l];
            const Real a4444 = a4443 * 100.0;
            const Mask a4445 = (a4444 < 0.0);
            const Real a4446 = select(a4445, 0.0, a4444);
            const Mask a4447 = (a4446 > 1.0);
            const Real a4448 = select(a4447, 1.0, a4446);
            const Mask a4449 = (a4439 <= real_263[l]);
            const Mask a4450 = (a4442 & a4449);
            const Real a4451 = select(a4450, 100.0, 0.0);
            const Real a4452 = -a4437;
            const Mask a4453 = (a4452 < numbers[l + 3 * LAYERS + 47]);
            const Real a4454 = select(a4453, numbers[l + 3 * LAYERS + 47], a4452);
            const Mask a4455 = (a4431 < numbers[l + 10 * LAYERS + 52]);
            const Real a4456 = select(a4455, numbers[l + 10 * LAYERS + 52], a4431);
            const Real a4457 = a4456 - numbers[l + 10 * LAYERS + 52];
            const Real a4458 = numbers[l + 11 * LAYERS + 52] * a4457;
            const Real a4459 = -a4458;
            const Real a4460 = exp(a4459);
            const Mask a4461 = (a4452 > real_236[l]);
            const Real a4462 = numbers[l + 11 * LAYERS + 52] * a4460;
            const Real a4463 = a4462 / a4454;
            const Real a4464 = select(a4461, a4463, 0.0);
            const Real a4465 = a4454 * a4460;
            const Real a4466 = a4465 / real_238[l];
            const Real a4467 = a4437 + numbers[l + 3 * LAYERS + 47];
            const Mask a4468 = (a4467 < 0.0);
            const Real a4469 = select(a4468, 0.0, a4467);
            const Real a4470 = a4466 + a4469;
            real_282[l] = a4418;
            real_239[l] = a4419;
            real_283[l] = a4423;
            real_284[l] = a4431;
            real_285[l] = a4435;
            real_286[l] = a4437;
            real_287[l] = a4439;
            mask_270[l] = a4442;
            real_288[l] = a4448;
            real_289[l] = a4451;
            real_290[l] = a4460;
            real_291[l] = a4464;
            real_292[l] = a4470;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4503 = real_233[l] * real_290[l];
            real_280[l] = a4503;
        }
        const Real x4506 = real_292[LAYERS - 1] + real_280[LAYERS - 1];
        const Real x4507 = x3843 * x4506;
        const Real x4508 = x3867 * real_290[LAYERS - 1];
        const Real x4509 = x4507 + x4508;
        // implicit_water._upward
        const Real x4513 = real_220[0] * real_292[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4471 = -real_286[l + 1];
            const Mask a4472 = (a4471 < numbers[l + 3 * LAYERS + 47]);
            const Real a4473 = select(a4472, numbers[l + 3 * LAYERS + 47], a4471);
            const Mask a4474 = (real_284[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4475 = select(a4474, numbers[l + 10 * LAYERS + 52], real_284[l + 1]);
            const Real a4476 = a4475 - numbers[l + 10 * LAYERS + 52];
            const Real a4477 = numbers[l + 11 * LAYERS + 52] * a4476;
            const Real a4478 = -a4477;
            const Real a4479 = exp(a4478);
            const Real a4480 = a4473 * a4479;
            const Real a4481 = a4480 / real_249[l];
            const Real a4482 = real_286[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4483 = (a4482 < 0.0);
            const Real a4484 = select(a4483, 0.0, a4482);
            const Real a4485 = a4481 + a4484;
            const Real a4486 = -real_286[l];
            const Mask a4487 = (a4486 < numbers[l + 3 * LAYERS + 48]);
            const Real a4488 = select(a4487, numbers[l + 3 * LAYERS + 48], a4486);
            const Mask a4489 = (real_284[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4490 = select(a4489, numbers[l + 10 * LAYERS + 53], real_284[l]);
            const Real a4491 = a4490 - numbers[l + 10 * LAYERS + 53];
            const Real a4492 = numbers[l + 11 * LAYERS + 53] * a4491;
            const Real a4493 = -a4492;
            const Real a4494 = exp(a4493);
            const Real a4495 = a4488 * a4494;
            const Real a4496 = a4495 / real_252[l];
            const Real a4497 = real_286[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4498 = (a4497 < 0.0);
            const Real a4499 = select(a4498, 0.0, a4497);
            const Real a4500 = a4496 + a4499;
            const Real a4501 = real_292[l] + a4500;
            const Real a4502 = a4501 * 0.5;
            const Real a4504 = a4502 + real_280[l];
            const Real a4505 = real_247[l] * a4504;
            const Real a4510 = real_292[l + 1] + a4485;
            const Real a4511 = a4510 * 0.5;
            const Real a4512 = real_247[l] * a4511;
            real_253[l] = a4479;
            real_248[l] = a4494;
            real_281[l] = a4505;
            real_293[l + 1] = a4512;
        }
        // implicit_water._flow
        real_281[LAYERS - 1] = x4509;
        real_293[0] = x4513;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4515 = real_288[l] * real_281[l];
            const Real a4517 = real_288[l] * real_293[l];
            real_280[l] = a4515;
            real_292[l] = a4517;
        }
        const Real x4518 = x3869 - real_292[0];
        const Mask x4519 = (x4518 > x3778);
        const Real x4520 = select(x4519, x3778, x4518);
        // implicit_water._remaining
        const Real x4521 = real_287[0] - x3815;
        const Real x4522 = x4521 * 100.0;
        const Mask x4523 = (x4522 < 0.0);
        const Real x4524 = select(x4523, 0.0, x4522);
        const Mask x4525 = (x4524 > 1.0);
        const Real x4526 = select(x4525, 1.0, x4524);
        // implicit_water._flow
        const Real x4527 = x3697 * x4526;
        const Real x4536 = real_280[LAYERS - 1] - x3890;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4535 = real_280[l] - real_292[l + 1];
            real_251[l] = a4535;
        }
        // implicit_water._gain
        real_292[0] = x4520;
        for (int l = 0; l < LAYERS - 1; ++l) real_292[l + 1] = real_251[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_280[l] = real_251[l];
        real_280[LAYERS - 1] = x4536;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4528 = real_287[l] - real_181[l];
            const Real a4529 = a4528 * 100.0;
            const Mask a4530 = (a4529 < 0.0);
            const Real a4531 = select(a4530, 0.0, a4529);
            const Mask a4532 = (a4531 > 1.0);
            const Real a4533 = select(a4532, 1.0, a4531);
            const Real a4534 = real_206[l] * a4533;
            const Real a4537 = real_282[l] - real_287[l];
            const Real a4538 = a4537 * 1e-09;
            const Real a4539 = real_287[l] + a4538;
            const Real a4540 = real_239[l] * 1e-11;
            const Real a4541 = a4539 + a4540;
            const Real a4542 = a4541 - state[l + 2 * LAYERS];
            const Real a4543 = numbers[l] * a4542;
            const Real a4544 = a4534 + in_row(l, 0, x4527);
            const Real a4547 = real_292[l] - real_280[l];
            const Real a4548 = a4547 - a4544;
            const Real a4549 = seconds * a4548;
            const Real a4550 = a4543 - a4549;
            const Mask a4551 = (real_239[l] > 0.0);
            const Real a4552 = select(a4551, 0.0, real_291[l]);
            const Real a4555 = real_233[l] * a4552;
            real_284[l] = a4534;
            real_294[l] = a4550;
            mask_261[l] = a4551;
            real_295[l] = a4552;
            real_296[l] = a4555;
        }
        // implicit_water._downward
        const Real x4558 = real_290[LAYERS - 1] + real_296[LAYERS - 1];
        const Real x4559 = x3843 * x4558;
        const Real x4560 = x3867 * real_295[LAYERS - 1];
        const Real x4561 = x4559 + x4560;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4553 = real_290[l] + real_248[l];
            const Real a4554 = a4553 * 0.5;
            const Real a4556 = a4554 + real_296[l];
            const Real a4557 = real_247[l] * a4556;
            real_295[l] = a4557;
        }
        // implicit_water._balance
        real_295[LAYERS - 1] = x4561;
        // implicit_water._upward
        const Real x4567 = real_220[0] * real_290[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4564 = real_290[l + 1] + real_253[l];
            const Real a4565 = a4564 * 0.5;
            const Real a4566 = real_247[l] * a4565;
            real_296[l + 1] = a4566;
        }
        // implicit_water._balance
        real_296[0] = x4567;
        const Mask x4577 = (x4520 < x3778);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4563 = real_288[l] * real_295[l];
            const Real a4569 = real_288[l] * real_296[l];
            const Real a4570 = select(mask_261[l], 1.0, real_285[l]);
            const Real a4571 = a4563 * a4570;
            const Real a4572 = real_289[l] * real_281[l];
            const Real a4573 = a4571 + a4572;
            const Real a4574 = a4569 * a4570;
            const Real a4575 = real_289[l] * real_293[l];
            const Real a4576 = a4574 + a4575;
            real_290[l] = a4563;
            real_280[l] = a4569;
            real_292[l] = a4573;
            real_291[l] = a4576;
        }
        const Real x4578 = select(x4577, real_291[0], 0.0);
        real_296[0] = x4578;
        for (int l = 0; l < LAYERS - 1; ++l) real_296[l + 1] = real_291[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4579 = magnitude(real_286[l]);
            const Real a4580 = select(mask_261[l], a4579, real_282[l]);
            const Real a4582 = real_292[l] + real_296[l];
            const Real a4583 = a4580 * a4582;
            real_295[l] = a4583;
        }
        real_296[0] = real_295[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_296[l + 1] = real_295[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_286[l] = real_295[l + 1];
        real_286[LAYERS - 1] = real_295[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4596 = (real_287[0] > x3815);
        const Mask x4597 = (real_287[0] < x4187);
        const Mask x4598 = (x4596 & x4597);
        const Mask x4599 = (real_287[0] == x3815);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4586 = maximum(real_296[l], real_286[l]);
            const Real a4587 = maximum(real_295[l], a4586);
            const Mask a4588 = (real_294[l] < 0.0);
            const Mask a4589 = (real_287[l] > real_181[l]);
            const Mask a4590 = (real_287[l] < real_271[l]);
            const Mask a4591 = (a4589 & a4590);
            const Mask a4592 = (real_287[l] == real_181[l]);
            const Mask a4593 = (a4592 & a4588);
            const Mask a4594 = (a4591 | a4593);
            const Real a4595 = select(a4594, real_272[l], 0.0);
            real_297[l] = a4587;
            mask_298[l] = a4588;
            real_299[l] = a4595;
        }
        // implicit_water._demanded
        const Mask x4600 = (x4599 & mask_298[0]);
        const Mask x4601 = (x4598 | x4600);
        const Real x4602 = select(x4601, x4193, 0.0);
        // implicit_water._balance
        const Real x4624 = select(mask_270[0], x4602, 0.0);
        // implicit_water._at
        const Mask x4632 = (x4422 < 360.0);
        const Mask x4636 = (x4422 < 1560.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4635_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4603 = select(mask_270[l], 1.0, 1e-09);
            const Real a4604 = select(mask_261[l], 1e-11, a4603);
            const Real a4605 = real_290[l] + real_280[l];
            const Real a4606 = real_281[l] + real_293[l];
            const Real a4607 = real_288[l] * a4606;
            const Real a4608 = a4605 * real_285[l];
            const Real a4609 = real_289[l] * a4606;
            const Real a4610 = a4608 + a4609;
            const Mask a4611 = (real_283[l] < 1e-09);
            const Real a4612 = select(a4611, 1e-09, real_283[l]);
            const Real a4613 = a4612 * a4610;
            const Mask a4614 = (a4607 < 1e-30);
            const Real a4615 = select(a4614, 1e-30, a4607);
            const Real a4616 = a4613 / a4615;
            const Mask a4617 = (real_288[l] < 1.0);
            const Real a4618 = select(a4617, 60.0, INFINITE);
            const Real a4619 = seconds * real_297[l];
            const Real a4620 = a4619 + real_259[l];
            const Real a4621 = a4620 * 1.4210854715202004e-14;
            const Real a4622 = numbers[l] * a4604;
            const Real a4623 = select(mask_270[l], real_299[l], 0.0);
            const Real a4625 = seconds * a4607;
            const Mask a4626 = (a4616 < 0.02);
            const Real a4627 = select(a4626, 0.02, a4616);
            const Real a4628 = minimum(a4627, a4618);
            const Real a4629 = seconds * a4605;
            const Real a4630 = magnitude(real_294[l]);
            const Real a4631 = maximum(a4621, real_277[l]);
            const Real a4633 = select(x4632, a4621, a4631);
            const Mask a4634 = (a4630 > a4633);
            a4635_last = (a4635_last | a4634);
            real_286[l] = a4622;
            real_296[l] = a4623;
            real_295[l] = a4625;
            real_287[l] = a4628;
            real_300[l] = a4629;
            real_301[l] = a4630;
            real_302[l] = a4631;
        }
        // implicit_water._at
        const Mask x4637 = (a4635_last & x4636);
        Mask a4639_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4638 = (real_301[l] <= real_302[l]);
            a4639_last = (a4639_last & a4638);
        }
        for (int l = 0; l < LAYERS; ++l) real_278[l] = real_282[l];
        for (int l = 0; l < LAYERS; ++l) real_276[l] = real_239[l];
        real_279[0] = x4520;
        for (int l = 0; l < LAYERS - 1; ++l) real_279[l + 1] = real_251[l];
        real_279[LAYERS] = x4536;
        for (int l = 0; l < LAYERS; ++l) real_273[l] = real_284[l];
        for (int l = 0; l < LAYERS; ++l) real_269[l] = real_294[l];
        for (int l = 0; l < LAYERS; ++l) real_267[l] = real_286[l];
        for (int l = 0; l < LAYERS; ++l) real_265[l] = real_292[l];
        real_237[0] = x4578;
        for (int l = 0; l < LAYERS - 1; ++l) real_237[l + 1] = real_291[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_255[l] = real_296[l];
        for (int l = 0; l < LAYERS; ++l) real_264[l] = real_295[l];
        for (int l = 0; l < LAYERS; ++l) real_262[l] = real_287[l];
        for (int l = 0; l < LAYERS; ++l) real_258[l] = real_300[l];
        w4237 = x4527;
        w4244 = x4624;
        w4248 = x4420;
        w4249 = x4269;
        w4250 = x4422;
        w4251 = x4637;
        w4252 = a4639_last;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4647 = seconds * real_265[l];
        const Real a4648 = -a4647;
        const Real a4649 = seconds * real_237[l + 1];
        const Real a4650 = -a4649;
        real_251[l] = a4648;
        real_253[l] = a4650;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4640 = real_255[l] + in_row(l, 0, w4244);
        const Real a4641 = a4640 + real_265[l];
        const Real a4642 = a4641 + real_237[l];
        const Real a4643 = seconds * a4642;
        const Real a4644 = real_267[l] + a4643;
        const Real a4645 = a4644 * 1.0000000000000142;
        const Real a4651 = -real_269[l];
        real_258[l] = a4645;
        real_262[l] = a4651;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_251, real_258, real_253, real_262, real_267);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4653 = real_265[l] * real_267[l];
        const Real a4654 = real_237[l] * real_267[l];
        real_262[l] = a4653;
        real_269[l] = a4654;
    }
    const Real x4655 = -real_269[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4656 = real_262[l] - real_269[l + 1];
        real_303[l + 1] = a4656;
    }
    real_303[0] = x4655;
    real_303[LAYERS] = real_262[LAYERS - 1];
    const Real x4659 = w4244 * real_267[0];
    const Real x4660 = w4237 + x4659;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4658 = real_279[l] + real_303[l];
        real_304[l] = a4658;
    }
    // implicit_water._limited
    const Real x4663 = minimum(real_304[0], x3778);
    const Mask x4664 = (x4660 < 0.0);
    const Real x4665 = select(x4664, 0.0, x4660);
    const Real x4666 = minimum(x4665, x3697);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4661 = real_255[l] * real_267[l];
        const Real a4662 = real_273[l] + a4661;
        const Mask a4667 = (a4662 < 0.0);
        const Real a4668 = select(a4667, 0.0, a4662);
        const Real a4669 = minimum(a4668, real_206[l]);
        const Mask a4779 = (real_221[l] < real_222[l]);
        const Real a4780 = real_of_mask(a4779);
        const Mask a4781 = (real_221[l] == real_222[l]);
        const Real a4782 = select(a4781, 0.5, a4780);
        const Mask a4786 = (numbers[l + 3 * LAYERS + 47] < real_223[l]);
        const Real a4787 = real_of_mask(a4786);
        const Mask a4788 = (numbers[l + 3 * LAYERS + 47] == real_223[l]);
        const Real a4789 = select(a4788, 0.5, a4787);
        const Mask a4805 = (real_276[l] > 0.0);
        const Real a4806 = select(a4805, real_229[l], real_278[l]);
        const Mask a3796_1259 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3797_1259 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3798_1259 = select(a3796_1259, a3797_1259, numbers[l + 9 * LAYERS + 52]);
        const Real a4808 = a4806 - a3798_1259;
        const Real a4810 = a4808 / real_228[l];
        const Mask a4814 = (a4810 < 1e-12);
        const Real a4815 = select(a4814, 1e-12, a4810);
        const Real a4817 = log(a4815);
        const Real a4819 = numbers[l + LAYERS + 47] * a4817;
        const Real a4823 = numbers[l + 10 * LAYERS + 52] - a4819;
        const Mask a4825 = (a4823 > 16.11809565095832);
        const Real a4826 = select(a4825, 16.11809565095832, a4823);
        const Real a4828 = exp(a4826);
        const Real a4832 = real_276[l] - a4828;
        const Real a3810_1259 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        const Mask a4833 = (a4806 > a3810_1259);
        const Real a4834 = select(a4833, a3810_1259, a4806);
        const Real a4836 = a4834 - real_209[l];
        const Real a4838 = a4836 * 100.0;
        const Mask a4840 = (a4838 < 0.0);
        const Real a4841 = select(a4840, 0.0, a4838);
        const Mask a4843 = (a4841 > 1.0);
        const Real a4844 = select(a4843, 1.0, a4841);
        const Real a4846 = -a4832;
        const Mask a4847 = (a4846 < numbers[l + 3 * LAYERS + 47]);
        const Real a4848 = select(a4847, numbers[l + 3 * LAYERS + 47], a4846);
        const Mask a4850 = (a4826 < numbers[l + 10 * LAYERS + 52]);
        const Real a4851 = select(a4850, numbers[l + 10 * LAYERS + 52], a4826);
        const Real a4853 = a4851 - numbers[l + 10 * LAYERS + 52];
        const Real a4856 = numbers[l + 11 * LAYERS + 52] * a4853;
        const Real a4857 = -a4856;
        const Real a4864 = exp(a4857);
        const Real a4867 = a4848 * a4864;
        const Real a4872 = a4867 / real_238[l];
        const Real a4876 = a4832 + numbers[l + 3 * LAYERS + 47];
        const Mask a4878 = (a4876 < 0.0);
        const Real a4879 = select(a4878, 0.0, a4876);
        const Real a4881 = a4872 + a4879;
        real_262[l] = a4669;
        real_269[l] = a4782;
        real_264[l] = a4789;
        mask_261[l] = a4805;
        real_277[l] = a4806;
        real_275[l] = a4810;
        mask_270[l] = a4814;
        real_274[l] = a4815;
        real_260[l] = a4817;
        mask_298[l] = a4825;
        real_214[l] = a4826;
        real_234[l] = a4828;
        real_259[l] = a4832;
        mask_305[l] = a4833;
        real_272[l] = a4834;
        mask_306[l] = a4840;
        mask_307[l] = a4843;
        real_271[l] = a4844;
        mask_308[l] = a4847;
        real_268[l] = a4848;
        mask_309[l] = a4850;
        real_266[l] = a4853;
        real_256[l] = a4864;
        real_254[l] = a4872;
        mask_310[l] = a4878;
        real_257[l] = a4881;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4961 = real_233[l] * real_256[l];
        real_267[l] = a4961;
    }
    const Real x4973 = real_257[LAYERS - 1] + real_267[LAYERS - 1];
    const Real x4975 = x3843 * x4973;
    const Real x4979 = x3867 * real_256[LAYERS - 1];
    const Real x4984 = x4975 + x4979;
    // implicit_water._upward
    const Real x4994 = real_220[0] * real_257[0];
    // implicit_water._impedance, retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4686 = (real_243[l] < real_244[l]);
        const Real a4687 = real_of_mask(a4686);
        const Mask a4688 = (real_243[l] == real_244[l]);
        const Real a4689 = select(a4688, 0.5, a4687);
        const Real a4883 = -real_259[l + 1];
        const Mask a4884 = (a4883 < numbers[l + 3 * LAYERS + 47]);
        const Real a4885 = select(a4884, numbers[l + 3 * LAYERS + 47], a4883);
        const Mask a4887 = (real_214[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4888 = select(a4887, numbers[l + 10 * LAYERS + 52], real_214[l + 1]);
        const Real a4890 = a4888 - numbers[l + 10 * LAYERS + 52];
        const Real a4893 = numbers[l + 11 * LAYERS + 52] * a4890;
        const Real a4894 = -a4893;
        const Real a4901 = exp(a4894);
        const Real a4904 = a4885 * a4901;
        const Real a4909 = a4904 / real_249[l];
        const Real a4913 = real_259[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a4915 = (a4913 < 0.0);
        const Real a4916 = select(a4915, 0.0, a4913);
        const Real a4918 = a4909 + a4916;
        const Real a4920 = -real_259[l];
        const Mask a4921 = (a4920 < numbers[l + 3 * LAYERS + 48]);
        const Real a4922 = select(a4921, numbers[l + 3 * LAYERS + 48], a4920);
        const Mask a4924 = (real_214[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4925 = select(a4924, numbers[l + 10 * LAYERS + 53], real_214[l]);
        const Real a4927 = a4925 - numbers[l + 10 * LAYERS + 53];
        const Real a4930 = numbers[l + 11 * LAYERS + 53] * a4927;
        const Real a4931 = -a4930;
        const Real a4938 = exp(a4931);
        const Real a4941 = a4922 * a4938;
        const Real a4946 = a4941 / real_252[l];
        const Real a4950 = real_259[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a4952 = (a4950 < 0.0);
        const Real a4953 = select(a4952, 0.0, a4950);
        const Real a4955 = a4946 + a4953;
        const Real a4957 = real_257[l] + a4955;
        const Real a4959 = a4957 * 0.5;
        const Real a4967 = a4959 + real_267[l];
        const Real a4969 = real_247[l] * a4967;
        const Real a4986 = real_257[l + 1] + a4918;
        const Real a4988 = a4986 * 0.5;
        const Real a4990 = real_247[l] * a4988;
        real_248[l] = a4689;
        mask_311[l] = a4884;
        real_250[l] = a4885;
        mask_312[l] = a4887;
        real_313[l] = a4890;
        real_314[l] = a4901;
        real_315[l] = a4909;
        mask_316[l] = a4915;
        mask_317[l] = a4921;
        real_318[l] = a4922;
        mask_319[l] = a4924;
        real_320[l] = a4927;
        real_321[l] = a4938;
        real_322[l] = a4946;
        mask_323[l] = a4952;
        real_324[l] = a4967;
        real_325[l] = a4969;
        real_326[l] = a4988;
        real_327[l] = a4990;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_267[l] = real_325[l];
    real_267[LAYERS - 1] = x4984;
    real_259[0] = x4994;
    for (int l = 0; l < LAYERS - 1; ++l) real_259[l + 1] = real_327[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5005 = real_271[l] * real_259[l];
        real_214[l] = a5005;
    }
    const Real x5010 = x3869 - real_214[0];
    const Mask x5012 = (x5010 > x3778);
    // implicit_water._remaining
    const Real x5015 = real_272[0] - x3815;
    const Real x5017 = x5015 * 100.0;
    const Mask x5019 = (x5017 < 0.0);
    const Real x5020 = select(x5019, 0.0, x5017);
    const Mask x5022 = (x5020 > 1.0);
    const Real x5023 = select(x5022, 1.0, x5020);
    // tridiagonal.jvp
    real_214[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_214[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_273[l] = real_of(0.0);
    real_273[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_304[0] = x4663;
    const Real x5098 = select(w4252, x4666, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5096 = select(w4252, real_304[l], NOT_A_NUMBER);
        real_303[l] = a5096;
    }
    // water_flow.__call__
    const Real x5118 = x3778 - real_303[0];
    const Real x5120 = seconds * x5118;
    const Mask x5122 = (x5120 > numbers[LAYERS + 10]);
    const Real x5123 = select(x5122, numbers[LAYERS + 10], x5120);
    const Mask x5125 = (x5123 < 0.0);
    const Real x5126 = select(x5125, 0.0, x5123);
    // step_parts.from_ground
    const Real x5221 = x5098 + x3702;
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a5132_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5029 = real_272[l] - real_181[l];
        const Real a5031 = a5029 * 100.0;
        const Mask a5033 = (a5031 < 0.0);
        const Real a5034 = select(a5033, 0.0, a5031);
        const Mask a5036 = (a5034 > 1.0);
        const Real a5037 = select(a5036, 1.0, a5034);
        const Real a5047 = real_277[l] - real_272[l];
        const Real a5049 = a5047 * 1e-09;
        const Real a5051 = real_272[l] + a5049;
        const Real a5053 = real_276[l] * 1e-11;
        const Real a5054 = a5051 + a5053;
        const Real a5055 = a5054 - state[l + 2 * LAYERS];
        const Real a5080 = real_214[l] + real_273[l];
        const Real a5100 = select(w4252, real_262[l], NOT_A_NUMBER);
        const Real a5102 = seconds / numbers[l];
        const Real a5106 = a5100 + in_row(l, 0, x5098);
        const Real a5108 = real_303[l] - real_303[l + 1];
        const Real a5110 = a5108 - a5106;
        const Real a5112 = a5102 * a5110;
        const Real a5116 = state[l + 2 * LAYERS] + a5112;
        const Real a5128 = a5116 + real_10[l];
        after[LAYERS + l] = a5128;
        a5132_last = a5132_last + a5100;
        const Real a5134 = a5128 / numbers[l + 2 * LAYERS + 47];
        const Real a5138 = a5116 / a5128;
        const Real a5142 = a5138 * numbers[l + 2 * LAYERS + 47];
        const Real a5146 = a5142 * (-1.3505762785178115);
        const Real a5148 = numbers[l + 13 * LAYERS + 54] + a5146;
        const Real a5150 = exp(a5148);
        const Real a5152 = numbers[l + 14 * LAYERS + 54] * a5134;
        const Real a83_1290 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5156 = a83_1290 * a5134;
        const Real a5159 = a5156 + 1.0;
        const Real a5160 = a5152 / a5159;
        const Real a5164 = a5134 * 4.6;
        const Real a5166 = a5134 * 3.6;
        const Real a5168 = a5166 + 1.0;
        const Real a5169 = a5164 / a5168;
        const Real a5173 = log(a5134);
        const Real a5175 = a5173 / 2.302585092994046;
        const Real a5177 = a5175 + 1.0;
        const Mask a5178 = (a5177 < 0.0);
        const Real a5179 = select(a5178, 0.0, a5177);
        const Real a5181 = select(flags[l + 4], a5169, a5179);
        const Real a5183 = a5128 - a5116;
        const Real a5185 = a5183 / 0.001;
        const Mask a5187 = (a5185 < 0.0);
        const Real a5188 = select(a5187, 0.0, a5185);
        const Mask a5190 = (a5188 > 1.0);
        const Real a5191 = select(a5190, 1.0, a5188);
        const Real a5193 = a5191 * a5191;
        const Real a5196 = a5191 * 2.0;
        const Real a5198 = 3.0 - a5196;
        const Real a5200 = a5193 * a5198;
        const Real a5205 = a5160 - a5181;
        const Real a5207 = a5200 * a5205;
        const Real a5211 = a5181 + a5207;
        const Real a5213 = a5150 - numbers[l + 12 * LAYERS + 54];
        const Real a5215 = a5211 * a5213;
        const Real a5219 = a5215 + numbers[l + 12 * LAYERS + 54];
        mask_328[l] = a5033;
        mask_329[l] = a5036;
        real_278[l] = a5037;
        real_229[l] = a5055;
        real_223[l] = a5080;
        real_222[l] = a5102;
        real_221[l] = a5110;
        real_209[l] = a5116;
        real_263[l] = a5128;
        real_232[l] = a5134;
        real_235[l] = a5138;
        real_236[l] = a5150;
        real_231[l] = a5159;
        real_230[l] = a5160;
        real_215[l] = a5168;
        real_212[l] = a5169;
        mask_330[l] = a5178;
        mask_331[l] = a5187;
        mask_332[l] = a5190;
        real_300[l] = a5191;
        real_287[l] = a5193;
        real_295[l] = a5198;
        real_296[l] = a5200;
        real_286[l] = a5205;
        real_291[l] = a5211;
        real_292[l] = a5213;
        real_294[l] = a5219;
    }
    // step_parts.from_ground
    const Real x5223 = x5221 + a5132_last;
    const Real x5225 = x5223 * 1000.0;
    // step_parts.heat
    const Real x5227 = x5225 * 2501000.0;
    const Real x5229 = x5227 + x3730;
    // layered_snow_step.conduct
    const Real x5231 = select(x1326, x1324, 1.0);
    const Real x5232 = x5229 / x5231;
    const Real x5237 = select(x1326, x5232, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5239 = real_209[0] * 4200000.0;
    const Real x5241 = x5239 + x2619;
    const Real x5243 = numbers[2 * LAYERS + 47] - real_263[0];
    const Real x5245 = x5243 * 1004.0;
    const Real x5247 = x5241 + x5245;
    const Real x5249 = real_263[0] - real_209[0];
    const Real x5251 = x5249 * 2106000.0;
    const Real x5253 = x5247 + x5251;
    // snow_free_ground.ground_conduction
    const Real x5255 = real_294[0] * x1404;
    // soil_heat.ground_admittance
    const Real x5259 = x5253 * 0.5;
    const Real x5261 = x5259 * numbers[0];
    const Real x5265 = x5261 / seconds;
    const Real x5267 = x5265 * x5265;
    const Real x5270 = x5253 * real_294[0];
    const Real x5274 = x5270 / seconds;
    const Real x5276 = x5267 + x5274;
    const Real x5278 = sqrt(x5276);
    const Real x5279 = x5278 * 2.0;
    const Real x5281 = x5265 + x5278;
    // snow.into_warming_ground
    const Real x5283 = x5255 / x5281;
    const Real x5287 = x0 + x5283;
    // surface_balance.around
    const Real x5289 = x3549 + x2276;
    const Real x5291 = x5289 + x2672;
    const Real x5293 = x2688 - x5237;
    const Real x5295 = x3549 * x26;
    const Real x5299 = x5293 + x5295;
    const Real x5301 = x5299 + x2698;
    const Real x5303 = x5301 / x5291;
    // snow.conductance
    const Real x5307 = x5255 / x5287;
    // surface_balance.around
    const Real x5311 = x5307 / x5291;
    // surface_balance.skin_temperature
    const Real x5315 = x5311 * state[0];
    const Real x5319 = x5303 + x5315;
    const Real x5321 = x5311 + 1.0;
    const Real x5322 = x5319 / x5321;
    // surface_balance.around
    const Real x5326 = x5322 * x5322;
    const Real x5329 = x5326 * x5322;
    const Real x5333 = x2666 * x5329;
    const Real x5337 = x5289 + x5333;
    // air.emission
    const Real x5339 = x5326 * x5326;
    const Real x5342 = x5339 * 5.67e-08;
    // surface_balance.emitted
    const Real x5344 = x1389 * x5342;
    const Real x5348 = 0.0 - x5322;
    const Real x5350 = x5333 * x5348;
    const Real x5354 = x5344 + x5350;
    // surface_balance.around
    const Real x5356 = x2264 - x5354;
    const Real x5358 = x5356 - x5237;
    const Real x5360 = x5358 + x5295;
    const Real x5362 = x5360 + x2698;
    const Real x5364 = x5362 / x5337;
    const Real x5368 = x5307 / x5337;
    // surface_balance.skin_temperature
    const Real x5372 = x5368 * state[0];
    const Real x5376 = x5364 + x5372;
    const Real x5378 = x5368 + 1.0;
    const Real x5379 = x5376 / x5378;
    // surface_balance.around
    const Real x5383 = x5379 * x5379;
    const Real x5386 = x5383 * x5379;
    const Real x5390 = x2666 * x5386;
    const Real x5394 = x5289 + x5390;
    // air.emission
    const Real x5396 = x5383 * x5383;
    const Real x5399 = x5396 * 5.67e-08;
    // surface_balance.emitted
    const Real x5401 = x1389 * x5399;
    const Real x5405 = 0.0 - x5379;
    const Real x5407 = x5390 * x5405;
    const Real x5411 = x5401 + x5407;
    // surface_balance.around
    const Real x5413 = x2264 - x5411;
    const Real x5415 = x5413 - x5237;
    const Real x5417 = x5415 + x5295;
    const Real x5419 = x5417 + x2698;
    const Real x5421 = x5419 / x5394;
    // snow.conductance
    const Real x5425 = x5255 / x0;
    // surface_balance.around
    const Real x5429 = x5425 / x5394;
    // surface_balance.top
    const Real x5433 = x5429 + 1.0;
    const Real x5434 = x0 / x0;
    const Real x5438 = x5433 * x5434;
    // ground_heat.series_conductance
    real_273[0] = real_294[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_273[l + 1] = real_294[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3828_1373 = numbers[l] * 0.5;
        const Real a5443 = a3828_1373 / real_273[l];
        real_214[l] = a5443;
    }
    // soil_heat.conductance
    const Real x5455 = x0 * x5438;
    const Real x5459 = x5255 / x5455;
    // soil_heat.__call__
    const Real x5463 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5465 = real_294[LAYERS - 1] * x5463;
    const Real x5469 = x5465 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5448 = real_214[l] + real_214[l + 1];
        const Real a5450 = 1 / a5448;
        const Real a5451 = a5450 * a5450;
        const Real a5497 = real_303[l + 1] * 4200000.0;
        const Mask a5505 = (a5497 < 0.0);
        const Real a5506 = select(a5505, 0.0, a5497);
        const Real a5508 = -a5497;
        const Mask a5510 = (a5508 < 0.0);
        const Real a5511 = select(a5510, 0.0, a5497);
        const Real a5519 = a5450 + a5506;
        const Real a5521 = a5450 - a5511;
        real_327[l] = a5451;
        real_325[l] = a5497;
        mask_333[l] = a5505;
        mask_334[l] = a5510;
        real_244[l] = a5519;
        real_243[l] = a5521;
    }
    // ground_heat.ground_equations
    real_272[0] = x5459;
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_244[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l] = real_243[l];
    real_277[LAYERS - 1] = real_of(0.0);
    const Real x5550 = x5421 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5473 = state[l] - 273.15;
        const Real a5474 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5475 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5477 = a5475 * 2000000.0;
        const Real a5480 = numbers[l + 2 * LAYERS + 47] - real_263[l];
        const Real a5482 = a5480 * 1004.0;
        const Real a5484 = a5477 + a5482;
        const Real a5486 = real_263[l] * 2106000.0;
        const Real a5488 = a5484 + a5486;
        const Real a5490 = a5475 * a5474;
        const Real a5495 = a5488 + a5490;
        const Real a5499 = real_209[l] - state[l + 2 * LAYERS];
        const Real a5501 = a5499 * 4200000.0;
        const Real a5503 = a5495 - a5501;
        const Real a5515 = 2094000.0 * real_209[l];
        const Real a5517 = a5503 + a5515;
        const Real a5524 = a5517 * a5473;
        const Real a5528 = real_209[l] * 333500000.0;
        const Real a5530 = a5524 + a5528;
        const Real a5532 = real_222[l] * in_row(l, LAYERS - 1, x5469);
        const Real a5536 = a5530 - a5532;
        const Real a5539 = real_222[l] * real_272[l];
        const Real a5545 = real_222[l] * real_277[l];
        const Real a5551 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5552 = a5551 / 0.008034787106446777;
        const Real a5554 = -a5552;
        const Mask a5556 = (a5554 < numbers[l + 3 * LAYERS + 47]);
        const Real a5557 = select(a5556, numbers[l + 3 * LAYERS + 47], a5554);
        const Real a5559 = numbers[l + 3 * LAYERS + 47] / a5557;
        const Real a5563 = log(a5559);
        const Real a5565 = a5563 / numbers[l + LAYERS + 47];
        const Real a5569 = exp(a5565);
        const Real a5571 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5573 = a5571 * a5569;
        const Real a5577 = numbers[l + 15 * LAYERS + 54] + a5573;
        const Real a5579 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5580 = (a5577 < a5579);
        const Real a5581 = select(a5580, a5579, a5577);
        const Real a5583 = real_263[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5584 = a5583 / a5571;
        const Mask a5585 = (a5584 < 1e-12);
        const Real a5586 = select(a5585, 1e-12, a5584);
        const Real a5587 = log(a5586);
        const Real a5588 = numbers[l + LAYERS + 47] * a5587;
        const Real a5589 = numbers[l + 16 * LAYERS + 54] - a5588;
        const Mask a5590 = (a5589 > 16.11809565095832);
        const Real a5591 = select(a5590, 16.11809565095832, a5589);
        const Real a5592 = exp(a5591);
        const Real a5594 = a5592 * 0.008034787106446777;
        const Real a5596 = a5594 + numbers[l + 6 * LAYERS + 47];
        const Real a5597 = -a5596;
        const Mask a5598 = ((-99.99999999999997) >= a5597);
        const Mask a5599 = (a5581 > real_263[l]);
        const Real a5600 = select(a5599, real_263[l], a5581);
        const Real a5602 = select(a5598, real_263[l], a5600);
        real_262[l] = a5473;
        real_276[l] = a5474;
        real_181[l] = a5475;
        real_10[l] = a5503;
        real_284[l] = a5517;
        real_239[l] = a5536;
        real_282[l] = a5539;
        real_302[l] = a5545;
        mask_335[l] = a5556;
        real_301[l] = a5557;
        real_299[l] = a5559;
        real_297[l] = a5565;
        real_280[l] = a5569;
        real_290[l] = a5571;
        mask_336[l] = a5580;
        real_293[l] = a5596;
        real_281[l] = a5597;
        mask_337[l] = a5598;
        mask_338[l] = a5599;
        real_289[l] = a5602;
    }
    // ground_heat.with_exchange
    const Real x5604 = x1324 * real_282[0];
    const Real x5609 = x1324 * x5459;
    // snow_ground._equations
    const Mask x5614 = (x1225 > 0.0);
    const Real x5615 = seconds * x1219;
    const Real x5616 = select(x5614, x5615, 0.0);
    const Real x5617 = x1224 * x5616;
    const Real x5619 = x5617 / numbers[0];
    const Real x5621 = x5604 * x5550;
    const Real x5623 = x5604 - x5619;
    // enthalpy.heat_problem
    const Real x5626 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a5625_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5622 = real_239[l] + in_row(l, 0, x5621);
        const Real a5624 = magnitude(real_262[l]);
        a5625_last = maximum(a5625_last, a5624);
        real_288[l] = a5622;
    }
    // enthalpy.heat_problem
    const Real x5627 = maximum(a5625_last, x5626);
    real_239[0] = x5623;
    for (int l = 0; l < LAYERS - 1; ++l) real_239[l + 1] = real_282[l + 1];
    // snow_skin.skin_flux
    const Real x5652 = 0.0 - x1319;
    // calm_air.coefficient
    const Real x5654 = x5652 * x1291;
    const Real x5655 = -x5654;
    // calm_air.limited_richardson
    const Mask x5656 = (x5655 > 0.0);
    const Real x5657 = select(x5656, x5654, 0.0);
    const Real x5659 = x5657 * x1445;
    const Real x5660 = -x5659;
    const Real x5661 = expm1(x5660);
    const Real x5663 = x5661 + 2.0;
    const Real x5664 = x5661 / x5663;
    const Real x5666 = numbers[LAYERS + 2] * x5664;
    const Real x5668 = select(x5656, x5666, x5654);
    const Real x5669 = -x5668;
    // calm_air.coefficient
    const Mask x5670 = (x5669 > 0.0);
    const Real x5671 = select(x5670, x5668, 0.0);
    const Real x5673 = x5671 * 5.0;
    const Real x5675 = 1.0 - x5673;
    const Real x5676 = sqrt(x5675);
    const Real x5677 = x5671 * 15.0;
    const Real x5679 = x5677 * x5676;
    const Real x5681 = 1.0 - x5679;
    const Real x5682 = 1 / x5681;
    const Real x5683 = select(x5670, 0.0, x5668);
    const Mask x5684 = (x5683 > 1e-30);
    const Mask x5685 = (x5683 < 1e-30);
    const Real x5686 = select(x5685, 1e-30, x5683);
    const Real x5687 = sqrt(x5686);
    const Real x5688 = select(x5684, x5687, 0.0);
    const Real x5689 = x1301 * x5688;
    const Real x5690 = x5689 + 1.0;
    const Real x5691 = 1 / x5690;
    const Real x5692 = x5683 * 15.0;
    const Real x5693 = x5692 * x5691;
    const Real x5694 = x5693 + 1.0;
    const Real x5695 = select(x5670, x5682, x5694);
    const Real x5696 = x1280 * x5695;
    // snow_skin.skin_flux
    const Real x5697 = x257 * x5696;
    const Real x5698 = exp(real_of(0.0));
    const Real x5699 = x5698 * 611.0;
    const Real x5700 = x5699 * 0.378;
    const Real x5701 = forcing[3] - x5700;
    const Real x5702 = x5699 * 0.622;
    const Real x5703 = x5702 / x5701;
    const Real x5704 = x5703 - forcing[2];
    const Real x5705 = x5697 * 1004.5;
    const Real x5706 = x5705 + numbers[LAYERS + 4];
    const Real x5707 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5708 = x5707 * 20379973.480874993;
    const Real x5709 = x5697 * x5704;
    const Real x5710 = x5706 * x5652;
    const Real x5711 = x5708 * 273.15;
    const Real x5712 = x1317 - x5711;
    const Real x5713 = x5712 - x5710;
    const Real x5714 = 2830000.0 * x5709;
    const Real x5715 = x5713 - x5714;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a5716 = real_135[l] * 333500.0;
        const Real a5804 = real_135[l] * 2106.0;
        const Real a5805 = 1 / a5804;
        const Real a5806 = real_135[l] * 4218.0;
        const Real a5807 = 1 / a5806;
        const Real a5808 = real_145[l] + a5716;
        const Real a5809 = -a5808;
        const Mask a5810 = (real_146[l] < 0.0);
        const Mask a5811 = (a5809 > 0.0);
        const Real a5812 = real_145[l] * a5805;
        const Real a5814 = a5808 * a5807;
        const Real a5816 = select(a5811, a5814, 0.0);
        const Real a5818 = select(a5810, a5812, a5816);
        const Real a5819 = -a5818;
        const Real a5820 = real_149[l] * 333500.0;
        const Real a5821 = real_145[l] / a5820;
        const Real a5822 = -a5821;
        const Mask a5823 = (a5822 < 0.0);
        const Real a5824 = select(a5823, 0.0, a5821);
        const Real a5825 = -a5824;
        const Mask a5826 = (a5825 > 1.0);
        const Real a5827 = select(a5826, 1.0, a5825);
        const Real a5828 = a5827 * a5827;
        const Real a5829 = a5828 * a5827;
        const Real a5830 = a5829 * 0.95;
        const Real a5831 = 1.0 - a5830;
        const Real a5832 = real_143[l] * a5831;
        const Real a5833 = -a5832;
        const Mask a5834 = (a5827 > 0.0);
        const Mask a5835 = (a5827 < 1.0);
        const Mask a5836 = (a5834 & a5835);
        const Real a5837 = real_143[l] * 2.8499999999999996;
        const Real a5839 = a5828 / a5820;
        const Real a5840 = select(a5836, a5839, 0.0);
        const Real a5841 = a5837 * a5840;
        real_129[l] = a5716;
        real_94[l] = a5805;
        real_339[l] = a5807;
        real_340[l] = a5818;
        real_341[l] = a5819;
        real_342[l] = a5820;
        real_343[l] = a5832;
        real_344[l] = a5833;
        real_345[l] = a5837;
        real_346[l] = a5841;
    }
    // snow_ground._links
    const Real x5843 = 1 / real_344[0];
    const Real x5844 = select(x5614, x5843, 0.0);
    const Real x5855 = x5844 * x5844;
    const Real x5856 = x5855 * real_346[0];
    const Real x5857 = -x5856;
    // snow_ground._at
    const Real x5864 = select(x5614, x5844, 1.0);
    // snow_skin.solve_skin
    const Real x5865 = x5864 * real_340[0];
    const Real x5867 = x5715 - x5865;
    const Mask x5868 = (x5867 >= 0.0);
    const Mask x5869 = (x355 > 0.0);
    const Real x5870 = select(x5869, 0.0, x355);
    const Real x5871 = select(x5868, 0.0, x5870);
    const Real x5872 = real_340[0] + 1.0;
    const Real x5873 = -x5872;
    const Mask x5874 = (x5873 < (-270.0));
    const Real x5875 = select(x5874, (-270.0), x5873);
    const Mask x5876 = (x5875 > (-150.0));
    const Real x5877 = select(x5876, (-150.0), x5875);
    const Real x5878 = maximum(x5871, x5877);
    // snow_skin.skin_flux
    const Real x5879 = x5878 + 273.15;
    const Real x5880 = x5878 - x1319;
    // calm_air.coefficient
    const Real x5882 = x5880 * x1291;
    const Real x5883 = -x5882;
    // calm_air.limited_richardson
    const Mask x5884 = (x5883 > 0.0);
    const Real x5885 = select(x5884, x5882, 0.0);
    const Real x5887 = x5885 * x1445;
    const Real x5888 = -x5887;
    const Real x5889 = expm1(x5888);
    const Real x5891 = x5889 + 2.0;
    const Real x5892 = x5889 / x5891;
    const Real x5894 = numbers[LAYERS + 2] * x5892;
    const Real x5896 = select(x5884, x5894, x5882);
    const Real x5897 = -x5896;
    const Real x5898 = x5892 * x5892;
    const Real x5899 = 1.0 - x5898;
    const Real x5900 = select(x5884, x5899, 1.0);
    // calm_air.coefficient
    const Mask x5901 = (x5897 > 0.0);
    const Real x5902 = select(x5901, x5896, 0.0);
    const Real x5904 = x5902 * 5.0;
    const Real x5906 = 1.0 - x5904;
    const Real x5907 = sqrt(x5906);
    const Real x5908 = x5902 * 15.0;
    const Real x5910 = x5908 * x5907;
    const Real x5912 = 1.0 - x5910;
    const Real x5913 = 1 / x5912;
    const Real x5915 = x5913 * x5913;
    const Real x5917 = x5907 * 15.0;
    const Real x5918 = x5902 * 37.5;
    const Real x5920 = x5918 / x5907;
    const Real x5922 = x5917 - x5920;
    const Real x5923 = x5915 * x5922;
    const Real x5924 = -x5923;
    const Real x5925 = select(x5901, 0.0, x5896);
    const Mask x5926 = (x5925 > 1e-30);
    const Mask x5927 = (x5925 < 1e-30);
    const Real x5928 = select(x5927, 1e-30, x5925);
    const Real x5929 = sqrt(x5928);
    const Real x5930 = select(x5926, x5929, 0.0);
    const Real x5931 = x1301 * x5930;
    const Real x5932 = x5931 + 1.0;
    const Real x5933 = 1 / x5932;
    const Real x5934 = x5925 * 15.0;
    const Real x5935 = x5934 * x5933;
    const Real x5936 = x5935 + 1.0;
    const Real x5937 = x5933 * (-7.5);
    const Real x5938 = x5933 + 1.0;
    const Real x5939 = x5937 * x5938;
    const Real x5940 = select(x5901, x5924, x5939);
    const Real x5941 = x5940 * x5900;
    const Real x5942 = select(x5901, x5913, x5936);
    const Real x5943 = x1280 * x5942;
    const Real x5945 = x1280 * x1291;
    const Real x5947 = x5945 * x5941;
    // snow_skin.skin_flux
    const Real x5949 = x257 * x5943;
    const Real x5950 = x257 * x5947;
    const Real x5952 = x5879 * 461.0;
    const Real x5953 = 2830000.0 / x5952;
    const Real x5954 = x5878 / 273.15;
    const Real x5955 = x5954 * x5953;
    const Real x5956 = exp(x5955);
    const Real x5957 = x5956 * 611.0;
    const Real x5958 = x5957 * 0.378;
    const Real x5959 = forcing[3] - x5958;
    const Real x5960 = x5957 * 0.622;
    const Real x5961 = x5960 / x5959;
    const Real x5962 = x5953 / x5879;
    const Real x5963 = x5961 * x5962;
    const Real x5964 = forcing[3] / x5959;
    const Real x5965 = x5963 * x5964;
    const Real x5966 = x5961 - forcing[2];
    const Real x5967 = x5949 * 1004.5;
    const Real x5968 = x5967 + numbers[LAYERS + 4];
    const Real x5969 = x5879 * x5879;
    const Real x5970 = x5969 * x5879;
    const Real x5971 = x5707 * x5970;
    const Real x5972 = x5949 * x5966;
    const Real x5973 = x5950 * x5966;
    const Real x5975 = x5949 * x5965;
    const Real x5976 = x5975 - x5973;
    const Real x5977 = x5968 * x5880;
    const Real x5978 = x5950 * 1004.5;
    const Real x5980 = x5978 * x5880;
    const Real x5982 = x5968 - x5980;
    const Real x5983 = x5971 * x5879;
    const Real x5984 = x1317 - x5983;
    const Real x5985 = x5984 - x5977;
    const Real x5986 = 2830000.0 * x5972;
    const Real x5987 = x5985 - x5986;
    const Real x5988 = x5971 * (-4.0);
    const Real x5989 = x5988 - x5982;
    const Real x5990 = 2830000.0 * x5976;
    const Real x5991 = x5989 - x5990;
    // snow_skin.solve_skin
    const Mask x5992 = ~x5868;
    const Mask x5993 = (x5614 & x5992);
    Real w5994 = x5878;
    Real w5995 = x5987;
    Real w5996 = x5991;
    Real w5997 = x5977;
    Real w5998 = x5972;
    Real w5999 = x5877;
    Real w6000 = real_of(0.0);
    Real w6001 = real_of(INFINITE);
    Mask w6002 = x5993;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w6002)) break;
        // snow_skin._closer
        const Real x6003 = w5994 + real_340[0];
        const Real x6004 = x5864 * x6003;
        const Real x6005 = w5995 - x6004;
        const Mask x6006 = (x6005 > 0.0);
        const Real x6007 = select(x6006, w5994, w5999);
        const Real x6008 = select(x6006, w6000, w5994);
        const Real x6009 = x5864 - w5996;
        const Mask x6010 = (x6009 < 0.001);
        const Real x6011 = select(x6010, 0.001, x6009);
        const Real x6012 = x6005 / x6011;
        const Real x6013 = w5994 + x6012;
        const Mask x6014 = (x6013 < x6007);
        const Mask x6015 = (x6013 > x6008);
        const Mask x6016 = (x6014 | x6015);
        const Real x6017 = magnitude(x6012);
        const Real x6018 = w6001 * 0.5;
        const Mask x6019 = (x6017 > x6018);
        const Mask x6020 = (x6016 | x6019);
        const Real x6021 = x6007 + x6008;
        const Real x6022 = x6021 * 0.5;
        const Real x6023 = select(x6020, x6022, x6013);
        const Real x6024 = select(w6002, x6023, w5994);
        const Real x6025 = x6024 - w5994;
        const Real x6026 = magnitude(x6025);
        // snow_skin.skin_flux
        const Real x6027 = x6024 + 273.15;
        const Real x6028 = x6024 - x1319;
        // calm_air.coefficient
        const Real x6030 = x6028 * x1291;
        const Real x6031 = -x6030;
        // calm_air.limited_richardson
        const Mask x6032 = (x6031 > 0.0);
        const Real x6033 = select(x6032, x6030, 0.0);
        const Real x6035 = x6033 * x1445;
        const Real x6036 = -x6035;
        const Real x6037 = expm1(x6036);
        const Real x6039 = x6037 + 2.0;
        const Real x6040 = x6037 / x6039;
        const Real x6042 = numbers[LAYERS + 2] * x6040;
        const Real x6044 = select(x6032, x6042, x6030);
        const Real x6045 = -x6044;
        const Real x6046 = x6040 * x6040;
        const Real x6047 = 1.0 - x6046;
        const Real x6048 = select(x6032, x6047, 1.0);
        // calm_air.coefficient
        const Mask x6049 = (x6045 > 0.0);
        const Real x6050 = select(x6049, x6044, 0.0);
        const Real x6052 = x6050 * 5.0;
        const Real x6054 = 1.0 - x6052;
        const Real x6055 = sqrt(x6054);
        const Real x6056 = x6050 * 15.0;
        const Real x6058 = x6056 * x6055;
        const Real x6060 = 1.0 - x6058;
        const Real x6061 = 1 / x6060;
        const Real x6063 = x6061 * x6061;
        const Real x6065 = x6055 * 15.0;
        const Real x6066 = x6050 * 37.5;
        const Real x6068 = x6066 / x6055;
        const Real x6070 = x6065 - x6068;
        const Real x6071 = x6063 * x6070;
        const Real x6072 = -x6071;
        const Real x6073 = select(x6049, 0.0, x6044);
        const Mask x6074 = (x6073 > 1e-30);
        const Mask x6075 = (x6073 < 1e-30);
        const Real x6076 = select(x6075, 1e-30, x6073);
        const Real x6077 = sqrt(x6076);
        const Real x6078 = select(x6074, x6077, 0.0);
        const Real x6079 = x1301 * x6078;
        const Real x6080 = x6079 + 1.0;
        const Real x6081 = 1 / x6080;
        const Real x6082 = x6073 * 15.0;
        const Real x6083 = x6082 * x6081;
        const Real x6084 = x6083 + 1.0;
        const Real x6085 = x6081 * (-7.5);
        const Real x6086 = x6081 + 1.0;
        const Real x6087 = x6085 * x6086;
        const Real x6088 = select(x6049, x6072, x6087);
        const Real x6089 = x6088 * x6048;
        const Real x6090 = select(x6049, x6061, x6084);
        const Real x6091 = x1280 * x6090;
        const Real x6092 = x5945 * x6089;
        // snow_skin.skin_flux
        const Real x6094 = x257 * x6091;
        const Real x6095 = x257 * x6092;
        const Real x6097 = x6027 * 461.0;
        const Real x6098 = 2830000.0 / x6097;
        const Real x6099 = x6024 / 273.15;
        const Real x6100 = x6099 * x6098;
        const Real x6101 = exp(x6100);
        const Real x6102 = x6101 * 611.0;
        const Real x6103 = x6102 * 0.378;
        const Real x6104 = forcing[3] - x6103;
        const Real x6105 = x6102 * 0.622;
        const Real x6106 = x6105 / x6104;
        const Real x6107 = x6098 / x6027;
        const Real x6108 = x6106 * x6107;
        const Real x6109 = forcing[3] / x6104;
        const Real x6110 = x6108 * x6109;
        const Real x6111 = x6106 - forcing[2];
        const Real x6112 = x6094 * 1004.5;
        const Real x6113 = x6112 + numbers[LAYERS + 4];
        const Real x6114 = x6027 * x6027;
        const Real x6115 = x6114 * x6027;
        const Real x6116 = x5707 * x6115;
        const Real x6117 = x6094 * x6111;
        const Real x6118 = x6095 * x6111;
        const Real x6120 = x6094 * x6110;
        const Real x6121 = x6120 - x6118;
        const Real x6122 = x6113 * x6028;
        const Real x6123 = x6095 * 1004.5;
        const Real x6125 = x6123 * x6028;
        const Real x6127 = x6113 - x6125;
        const Real x6128 = x6116 * x6027;
        const Real x6129 = x1317 - x6128;
        const Real x6130 = x6129 - x6122;
        const Real x6131 = 2830000.0 * x6117;
        const Real x6132 = x6130 - x6131;
        const Real x6133 = x6116 * (-4.0);
        const Real x6134 = x6133 - x6127;
        const Real x6135 = 2830000.0 * x6121;
        const Real x6136 = x6134 - x6135;
        // snow_skin._closer
        const Real x6137 = select(w6002, x6026, w6001);
        const Mask x6138 = (x6026 >= 1e-09);
        const Mask x6139 = (w6002 & x6138);
        w5994 = x6024;
        w5995 = x6132;
        w5996 = x6136;
        w5997 = x6122;
        w5998 = x6117;
        w5999 = x6007;
        w6000 = x6008;
        w6001 = x6137;
        w6002 = x6139;
    }
    // snow_skin.solve_skin
    const Real x6140 = x5864 - w5996;
    const Mask x6141 = (x6140 < 0.001);
    const Real x6142 = select(x6141, 0.001, x6140);
    const Mask x6143 = (real_341[0] < 0.0);
    const Real x6144 = select(x6143, 0.0, real_340[0]);
    const Real x6145 = -x6144;
    const Real x6146 = x6144 * 20.0;
    const Mask x6148 = (x6145 > 0.0);
    const Real x6149 = select(x6148, 20.0, 0.0);
    const Real x6150 = w5994 + real_340[0];
    const Real x6151 = x5864 * x6150;
    const Real x6152 = select(x5868, x5715, x6151);
    const Real x6153 = x5864 / x6142;
    const Real x6154 = w5996 * x6153;
    const Real x6155 = select(x5868, 0.0, x6154);
    const Real x6156 = select(x5993, x6150, 0.0);
    const Real x6157 = select(x5614, w5994, 0.0);
    const Real x6158 = x6152 + x6146;
    const Real x6159 = select(x5614, x6158, 0.0);
    const Real x6160 = x6155 - x6149;
    const Real x6161 = select(x5614, x6160, 0.0);
    const Real x6162 = w5996 / x6142;
    const Real x6164 = x6162 * x6156;
    const Real x6165 = -x6164;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a6166 = (real_341[l] > 0.0);
        const Real a6167 = select(a6166, 0.0, real_340[l]);
        const Mask a6169 = (real_341[l] < 0.0);
        const Real a6170 = select(a6169, 0.0, real_340[l]);
        real_344[l] = a6167;
        real_149[l] = a6170;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5628 = 2094000.0 * real_263[l];
        const Real a5629 = real_10[l] + a5628;
        const Real a5631 = a5629 + real_239[l];
        const Real a5632 = a5631 + real_302[l];
        const Real a5633 = real_263[l] * 333500000.0;
        const Real a5634 = a5632 * x5627;
        const Real a5635 = a5633 + a5634;
        const Real a5636 = real_289[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5637 = a5636 / real_290[l];
        const Mask a5638 = (a5637 < 1e-12);
        const Real a5639 = select(a5638, 1e-12, a5637);
        const Real a5640 = log(a5639);
        const Real a5641 = numbers[l + LAYERS + 47] * a5640;
        const Real a5642 = numbers[l + 16 * LAYERS + 54] - a5641;
        const Mask a5643 = (a5642 > 16.11809565095832);
        const Real a5644 = select(a5643, 16.11809565095832, a5642);
        const Real a5645 = exp(a5644);
        const Real a5647 = a5645 * 0.008034787106446777;
        const Real a5649 = a5647 + numbers[l + 6 * LAYERS + 47];
        const Real a5651 = a5635 * 7.105427357601002e-15;
        const Real a5717 = maximum(real_209[l], real_289[l]);
        const Real a5718 = minimum(a5717, real_263[l]);
        const Real a5719 = a5718 - numbers[l + 15 * LAYERS + 54];
        const Real a5720 = a5719 / real_290[l];
        const Mask a5721 = (a5720 < 1e-12);
        const Real a5722 = select(a5721, 1e-12, a5720);
        const Real a5723 = log(a5722);
        const Real a5724 = numbers[l + LAYERS + 47] * a5723;
        const Real a5725 = numbers[l + 16 * LAYERS + 54] - a5724;
        const Mask a5726 = (a5725 > 16.11809565095832);
        const Real a5727 = select(a5726, 16.11809565095832, a5725);
        const Real a5728 = exp(a5727);
        const Real a5729 = numbers[l + LAYERS + 47] * a5728;
        const Real a5730 = a5722 * real_290[l];
        const Real a5731 = a5729 / a5730;
        const Real a5733 = a5728 * 0.008034787106446777;
        const Real a5735 = a5733 + numbers[l + 6 * LAYERS + 47];
        const Real a5737 = a5731 * 0.008034787106446777;
        const Real a5738 = a5629 * real_293[l];
        const Real a5740 = a5633 - a5738;
        const Mask a5741 = (real_288[l] >= a5740);
        const Real a5742 = 2094000.0 * real_289[l];
        const Real a5743 = real_10[l] + a5742;
        const Real a5744 = a5743 * a5649;
        const Real a5746 = real_289[l] * 333500000.0;
        const Real a5747 = a5746 - a5744;
        const Mask a5748 = (real_288[l] <= a5747);
        const Mask a5749 = ~a5741;
        const Mask a5750 = (a5748 & a5749);
        const Real a5751 = real_288[l] / 333500000.0;
        const Real a5752 = maximum(a5751, real_289[l]);
        const Real a5753 = minimum(a5752, real_263[l]);
        const Real a5754 = 2094000.0 * a5718;
        const Real a5755 = real_10[l] + a5754;
        const Real a5756 = a5755 * a5735;
        const Real a5758 = a5718 * 333500000.0;
        const Real a5759 = a5758 - a5756;
        const Real a5760 = a5759 - real_288[l];
        const Real a5761 = 2094000.0 * a5735;
        const Real a5763 = 333500000.0 - a5761;
        const Real a5764 = a5755 * a5737;
        const Real a5765 = a5763 + a5764;
        const Real a5766 = a5760 / a5765;
        const Real a5767 = a5718 - a5766;
        const Mask a5768 = (a5760 > 0.0);
        const Real a5769 = maximum(a5718, a5753);
        const Real a5770 = a5753 + a5769;
        const Real a5771 = a5770 * 0.5;
        const Real a5772 = select(a5768, a5771, a5753);
        const Mask a5773 = (a5767 >= a5753);
        const Real a5774 = minimum(a5767, real_263[l]);
        const Real a5775 = select(a5773, a5774, a5772);
        const Real a5776 = select(a5750, real_289[l], a5775);
        const Real a5777 = select(a5741, real_263[l], a5776);
        const Real a5778 = a5777 * 333500000.0;
        const Real a5779 = real_288[l] - a5778;
        const Real a5780 = 2094000.0 * a5777;
        const Real a5781 = real_10[l] + a5780;
        const Real a5782 = a5779 / a5781;
        const Real a5783 = a5777 - numbers[l + 15 * LAYERS + 54];
        const Real a5784 = a5783 / real_290[l];
        const Mask a5785 = (a5784 < 1e-12);
        const Real a5786 = select(a5785, 1e-12, a5784);
        const Real a5787 = log(a5786);
        const Real a5788 = numbers[l + LAYERS + 47] * a5787;
        const Real a5789 = numbers[l + 16 * LAYERS + 54] - a5788;
        const Mask a5790 = (a5789 > 16.11809565095832);
        const Real a5791 = select(a5790, 16.11809565095832, a5789);
        const Real a5792 = exp(a5791);
        const Real a5793 = numbers[l + LAYERS + 47] * a5792;
        const Real a5794 = a5786 * real_290[l];
        const Real a5795 = a5793 / a5794;
        const Real a5797 = a5792 * 0.008034787106446777;
        const Real a5799 = a5797 + numbers[l + 6 * LAYERS + 47];
        const Real a5800 = -a5799;
        const Real a5801 = a5795 * 0.008034787106446777;
        const Mask a5802 = (a5741 | a5750);
        const Real a5803 = select(a5802, a5782, a5800);
        real_285[l] = a5651;
        real_283[l] = a5740;
        real_347[l] = a5747;
        real_348[l] = a5777;
        real_349[l] = a5778;
        real_350[l] = a5781;
        real_351[l] = a5800;
        real_352[l] = a5801;
        real_303[l + 1] = a5803;
    }
    // snow_ground._residuals
    const Real x6178 = real_340[4] + real_303[1];
    const Real x6180 = x5616 * x6178;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5845 = real_343[l] + real_343[l + 1];
        const Real a5846 = -a5845;
        const Real a5847 = 1 / a5846;
        const Real a5848 = seconds * a5847;
        const Real a5849 = select(x5614, a5848, 0.0);
        const Real a5850 = a5849 * a5847;
        const Real a5851 = real_143[l] + real_143[l + 1];
        const Real a5853 = seconds / a5851;
        const Real a5858 = a5850 * real_346[l];
        const Real a5859 = -a5858;
        const Real a5860 = a5850 * real_346[l + 1];
        const Real a5861 = -a5860;
        const Real a5862 = select(x5614, a5853, 0.0);
        const Real a5863 = -a5862;
        const Real a6172 = real_344[l + 1] - real_344[l];
        const Real a6173 = a5849 * a6172;
        const Real a6174 = real_149[l + 1] - real_149[l];
        const Real a6175 = a5862 * a6174;
        const Real a6177 = a6173 - a6175;
        real_202[l] = a5849;
        real_151[l] = a5851;
        real_353[l] = a5853;
        real_354[l] = a5859;
        real_355[l] = a5861;
        real_356[l] = a5862;
        real_357[l] = a5863;
        real_135[l] = a6177;
    }
    // snow_ground._residuals
    real_135[4] = real_of(0.0);
    real_149[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_149[l + 1] = real_135[l];
    const Real x6186 = seconds * x6159;
    // enthalpy._drop_from_above
    real_303[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_293[l] = real_303[l + 2];
    real_293[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6201 = x5619 * real_340[4];
    // snow_ground._residuals, snow_ground._at
    Real a6204_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6184 = real_135[l] - real_149[l];
        const Real a6185 = a6184 - in_row(l, 4, x6180);
        const Real a6187 = real_145[l] - real_145[l];
        const Real a6188 = a6187 + a6185;
        const Real a6189 = a6188 - in_row(l, 0, x6186);
        const Real a6203 = magnitude(a6189);
        a6204_last = a6204_last + a6203;
        real_340[l] = a6189;
        real_344[l] = a6203;
    }
    // snow_ground._at
    const Real x6205 = x1224 * a6204_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6209_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6190 = real_350[l] * real_303[l + 1];
        const Real a6191 = a6190 + real_349[l];
        const Real a6192 = a6191 - real_288[l];
        const Real a6194 = real_303[l + 1] - real_303[l];
        const Real a6195 = real_239[l] * a6194;
        const Real a6196 = a6192 + a6195;
        const Real a6198 = real_303[l + 1] - real_293[l];
        const Real a6199 = real_302[l] * a6198;
        const Real a6200 = a6196 + a6199;
        const Real a6202 = a6200 - in_row(l, 0, x6201);
        const Real a6207 = magnitude(a6202);
        const Real a6208 = numbers[l] * a6207;
        a6209_last = a6209_last + a6208;
        real_358[l] = a6202;
        real_359[l] = a6207;
    }
    // snow_ground._at
    const Real x6210 = a6209_last - x6205;
    // snow_ground._tolerance
    const Real x6213 = seconds * x5844;
    const Real x6214 = magnitude(x6157);
    const Real x6215 = magnitude(real_341[0]);
    const Real x6216 = x6214 + x6215;
    const Real x6217 = x6213 * x6216;
    Real a6218_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6218_last = a6218_last + real_202[l];
    }
    const Real x6219 = a6218_last + x5616;
    const Real x6222 = magnitude(real_281[0]);
    Real a6221_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6220 = magnitude(real_341[l]);
        a6221_last = maximum(a6221_last, a6220);
    }
    const Real x6223 = a6221_last + x6222;
    const Real x6224 = x6223 + 30.0;
    const Real x6225 = x6219 * x6224;
    const Real x6226 = x6225 + x6217;
    // snow_ground._at
    Mask a6212_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6211 = (real_359[l] > real_285[l]);
        a6212_last = (a6212_last | a6211);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6230_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6227 = real_129[l] + x6226;
        const Real a6228 = a6227 * 7.105427357601002e-15;
        const Mask a6229 = (real_344[l] > a6228);
        a6230_last = (a6230_last | a6229);
    }
    // snow_ground._at
    const Mask x6231 = (a6212_last | a6230_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_344[l] = real_146[l];
    for (int l = 0; l < LAYERS; ++l) real_359[l] = real_303[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_281[l] = real_348[l];
    for (int l = 0; l < LAYERS; ++l) real_293[l] = real_351[l];
    for (int l = 0; l < LAYERS; ++l) real_350[l] = real_352[l];
    Real w6237 = x5844;
    Real w6238 = x5857;
    for (int l = 0; l < 4; ++l) real_360[l] = real_202[l];
    for (int l = 0; l < 4; ++l) real_361[l] = real_354[l];
    for (int l = 0; l < 4; ++l) real_362[l] = real_355[l];
    for (int l = 0; l < 4; ++l) real_363[l] = real_357[l];
    Real w6243 = x6157;
    Real w6244 = x6159;
    Real w6245 = x6161;
    Real w6246 = x6156;
    Real w6247 = x6165;
    Real w6248 = x6142;
    Mask w6249 = x5868;
    for (int l = 0; l < 5; ++l) real_341[l] = real_340[l];
    for (int l = 0; l < LAYERS; ++l) real_349[l] = real_358[l];
    Real w6252 = x6210;
    Real w6253 = real_of(1.0);
    Real w6254 = real_of(0.0);
    Mask w6255 = x6231;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6255)) break;
        // snow_ground._is_slow
        const Mask x6267 = (w6254 >= 40.0);
        const Mask x6268 = (w6254 < 60.0);
        const Mask x6269 = (x6267 & x6268);
        const Mask x6270 = (mask_of(false) | x6269);
        const Mask x6271 = (w6254 >= 80.0);
        const Mask x6272 = (w6254 < 120.0);
        const Mask x6273 = (x6271 & x6272);
        const Mask x6274 = (x6270 | x6273);
        const Mask x6275 = (w6254 >= 160.0);
        const Mask x6276 = (w6254 < 200.0);
        const Mask x6277 = (x6275 & x6276);
        const Mask x6278 = (x6274 | x6277);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6279 = real_344[l] - real_129[l];
            const Mask a6280 = (real_344[l] < 0.0);
            const Mask a6281 = (a6279 > 0.0);
            const Real a6282 = real_344[l] * real_94[l];
            const Real a6283 = a6279 * real_339[l];
            const Real a6284 = select(a6281, a6283, 0.0);
            const Real a6285 = select(a6280, a6282, a6284);
            const Real a6286 = select(a6281, real_339[l], 0.0);
            const Real a6287 = select(a6280, real_94[l], a6286);
            const Mask a6288 = (a6285 > 0.0);
            const Real a6289 = select(a6288, 0.0, a6285);
            mask_364[l] = a6280;
            real_149[l] = a6287;
            real_135[l] = a6289;
        }
        // snow_ground._response
        const Real x6291 = select(x6278, w6246, w6247);
        const Real x6292 = -w6237;
        const Real x6293 = select(x6278, x6292, w6245);
        const Real x6294 = x6293 * real_149[0];
        const Real x6295 = x6291 * w6238;
        const Real x6296 = x6294 + x6295;
        const Real x6305 = seconds * x6296;
        for (int l = 0; l < 4; ++l) {
            const Real a6290 = real_135[l] - real_135[l + 1];
            const Real a6297 = select(mask_364[l], real_360[l], real_363[l]);
            const Real a6298 = a6297 * real_149[l];
            const Real a6299 = a6290 * real_361[l];
            const Real a6300 = a6298 + a6299;
            const Real a6301 = select(mask_364[l + 1], real_360[l], real_363[l]);
            const Real a6302 = a6301 * real_149[l + 1];
            const Real a6303 = a6290 * real_362[l];
            const Real a6304 = a6302 - a6303;
            real_346[l] = a6300;
            real_343[l + 1] = a6304;
        }
        // snow_ground._direction
        real_346[4] = real_of(0.0);
        real_343[0] = real_of(0.0);
        const Real x6309 = x5616 * real_149[4];
        const Real x6313 = x5619 * real_149[4];
        const Real x6320 = -x5616;
        for (int l = 0; l < 4; ++l) {
            const Real a6312 = -real_346[l];
            const Real a6319 = -real_343[l + 1];
            real_365[l] = a6312;
            real_366[l] = a6319;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6315 = -real_282[l + 1];
            const Real a6321 = -real_302[l];
            real_365[l + 5] = a6315;
            real_366[l + 5] = a6321;
        }
        // tridiagonal._solve
        real_365[4] = x6313;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6308 = real_346[l] + real_343[l];
            const Real a6310 = a6308 + in_row(l, 4, x6309);
            const Real a6311 = a6310 - in_row(l, 0, x6305);
            const Real a6316 = a6311 + 1.0;
            const Real a6322 = -real_341[l];
            real_367[l] = a6316;
            real_368[l] = a6322;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6256 = (real_281[l] < real_263[l]);
            const Mask a6257 = (real_281[l] > real_289[l]);
            const Mask a6258 = (a6256 & a6257);
            const Real a6259 = 2094000.0 * real_359[l];
            const Real a6260 = a6259 + 333500000.0;
            const Real a6261 = select(a6258, real_350[l], 1.0);
            const Real a6262 = a6260 / a6261;
            const Real a6263 = 2094000.0 * real_281[l];
            const Real a6264 = real_10[l] + a6263;
            const Real a6265 = select(a6258, a6262, 0.0);
            const Real a6266 = a6264 + a6265;
            const Real a6317 = a6266 + real_239[l];
            const Real a6318 = a6317 + real_302[l];
            const Real a6323 = -real_349[l];
            real_369[l] = a6264;
            real_370[l] = a6266;
            real_367[l + 5] = a6318;
            real_368[l + 5] = a6323;
        }
        // tridiagonal._solve
        real_366[4] = x6320;
        solve_tridiagonal<LAYERS + 5>(real_365, real_367, real_366, real_368, real_371);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6329 = w6253 * real_371[l];
            const Real a6330 = real_344[l] + a6329;
            const Mask a6331 = (real_344[l] <= 0.0);
            const Mask a6332 = (a6330 > 0.0);
            const Mask a6333 = (a6331 & a6332);
            const Mask a6334 = (real_344[l] >= 0.0);
            const Mask a6335 = (a6330 < 0.0);
            const Mask a6336 = (a6334 & a6335);
            const Real a6337 = select(a6333, 1e-06, a6330);
            const Real a6338 = select(a6336, (-1e-06), a6337);
            const Mask a6339 = (real_344[l] <= real_342[l]);
            const Mask a6340 = (a6338 > real_342[l]);
            const Mask a6341 = (a6339 & a6340);
            const Mask a6342 = (real_344[l] >= real_342[l]);
            const Mask a6343 = (a6338 < real_342[l]);
            const Mask a6344 = (a6342 & a6343);
            const Real a6345 = real_342[l] + 1e-06;
            const Real a6346 = select(a6341, a6345, a6338);
            const Real a6347 = real_342[l] - 1e-06;
            const Real a6348 = select(a6344, a6347, a6346);
            const Mask a6349 = (real_344[l] <= real_129[l]);
            const Mask a6350 = (a6348 > real_129[l]);
            const Mask a6351 = (a6349 & a6350);
            const Mask a6352 = (real_344[l] >= real_129[l]);
            const Mask a6353 = (a6348 < real_129[l]);
            const Mask a6354 = (a6352 & a6353);
            const Real a6355 = real_129[l] + 1e-06;
            const Real a6356 = select(a6351, a6355, a6348);
            const Real a6357 = real_129[l] - 1e-06;
            const Real a6358 = select(a6354, a6357, a6356);
            const Real a6417 = select(w6255, a6358, real_344[l]);
            const Real a6422 = a6417 - real_129[l];
            const Mask a6423 = (a6417 < 0.0);
            const Mask a6424 = (a6422 > 0.0);
            const Real a6425 = a6417 * real_94[l];
            const Real a6426 = a6422 * real_339[l];
            const Real a6427 = select(a6424, a6426, 0.0);
            const Real a6428 = select(a6423, a6425, a6427);
            const Real a6429 = a6417 / real_342[l];
            const Mask a6430 = (a6429 < 0.0);
            const Real a6431 = select(a6430, 0.0, a6429);
            const Mask a6432 = (a6431 > 1.0);
            const Real a6433 = select(a6432, 1.0, a6431);
            const Real a6434 = a6433 * a6433;
            const Real a6435 = a6434 * a6433;
            const Real a6436 = a6435 * 0.95;
            const Real a6437 = 1.0 - a6436;
            const Real a6438 = real_143[l] * a6437;
            const Real a6439 = -a6438;
            const Mask a6440 = (a6433 > 0.0);
            const Mask a6441 = (a6433 < 1.0);
            const Mask a6442 = (a6440 & a6441);
            const Real a6443 = a6434 / real_342[l];
            const Real a6444 = select(a6442, a6443, 0.0);
            const Real a6445 = real_345[l] * a6444;
            real_343[l] = a6417;
            real_346[l] = a6428;
            real_149[l] = a6438;
            real_135[l] = a6439;
            real_372[l] = a6445;
        }
        // snow_ground._links
        const Real x6447 = 1 / real_135[0];
        const Real x6448 = select(x5614, x6447, 0.0);
        const Real x6455 = x6448 * x6448;
        const Real x6456 = x6455 * real_372[0];
        const Real x6457 = -x6456;
        // snow_ground._at
        const Real x6462 = select(x5614, x6448, 1.0);
        // snow_skin.solve_skin
        const Real x6463 = x6462 * real_346[0];
        const Real x6464 = x5715 + x6463;
        const Mask x6465 = (x6464 >= 0.0);
        const Mask x6466 = (w6243 > 0.0);
        const Real x6467 = select(x6466, 0.0, w6243);
        const Real x6468 = select(x6465, 0.0, x6467);
        const Real x6469 = real_346[0] - 1.0;
        const Mask x6470 = (x6469 < (-270.0));
        const Real x6471 = select(x6470, (-270.0), x6469);
        const Mask x6472 = (x6471 > (-150.0));
        const Real x6473 = select(x6472, (-150.0), x6471);
        const Real x6474 = maximum(x6468, x6473);
        // snow_skin.skin_flux
        const Real x6475 = x6474 + 273.15;
        const Real x6476 = x6474 - x1319;
        // calm_air.coefficient
        const Real x6478 = x6476 * x1291;
        const Real x6479 = -x6478;
        // calm_air.limited_richardson
        const Mask x6480 = (x6479 > 0.0);
        const Real x6481 = select(x6480, x6478, 0.0);
        const Real x6483 = x6481 * x1445;
        const Real x6484 = -x6483;
        const Real x6485 = expm1(x6484);
        const Real x6487 = x6485 + 2.0;
        const Real x6488 = x6485 / x6487;
        const Real x6490 = numbers[LAYERS + 2] * x6488;
        const Real x6492 = select(x6480, x6490, x6478);
        const Real x6493 = -x6492;
        const Real x6494 = x6488 * x6488;
        const Real x6495 = 1.0 - x6494;
        const Real x6496 = select(x6480, x6495, 1.0);
        // calm_air.coefficient
        const Mask x6497 = (x6493 > 0.0);
        const Real x6498 = select(x6497, x6492, 0.0);
        const Real x6500 = x6498 * 5.0;
        const Real x6502 = 1.0 - x6500;
        const Real x6503 = sqrt(x6502);
        const Real x6504 = x6498 * 15.0;
        const Real x6506 = x6504 * x6503;
        const Real x6508 = 1.0 - x6506;
        const Real x6509 = 1 / x6508;
        const Real x6511 = x6509 * x6509;
        const Real x6513 = x6503 * 15.0;
        const Real x6514 = x6498 * 37.5;
        const Real x6516 = x6514 / x6503;
        const Real x6518 = x6513 - x6516;
        const Real x6519 = x6511 * x6518;
        const Real x6520 = -x6519;
        const Real x6521 = select(x6497, 0.0, x6492);
        const Mask x6522 = (x6521 > 1e-30);
        const Mask x6523 = (x6521 < 1e-30);
        const Real x6524 = select(x6523, 1e-30, x6521);
        const Real x6525 = sqrt(x6524);
        const Real x6526 = select(x6522, x6525, 0.0);
        const Real x6527 = x1301 * x6526;
        const Real x6528 = x6527 + 1.0;
        const Real x6529 = 1 / x6528;
        const Real x6530 = x6521 * 15.0;
        const Real x6531 = x6530 * x6529;
        const Real x6532 = x6531 + 1.0;
        const Real x6533 = x6529 * (-7.5);
        const Real x6534 = x6529 + 1.0;
        const Real x6535 = x6533 * x6534;
        const Real x6536 = select(x6497, x6520, x6535);
        const Real x6537 = x6536 * x6496;
        const Real x6538 = select(x6497, x6509, x6532);
        const Real x6539 = x1280 * x6538;
        const Real x6540 = x5945 * x6537;
        // snow_skin.skin_flux
        const Real x6542 = x257 * x6539;
        const Real x6543 = x257 * x6540;
        const Real x6545 = x6475 * 461.0;
        const Real x6546 = 2830000.0 / x6545;
        const Real x6547 = x6474 / 273.15;
        const Real x6548 = x6547 * x6546;
        const Real x6549 = exp(x6548);
        const Real x6550 = x6549 * 611.0;
        const Real x6551 = x6550 * 0.378;
        const Real x6552 = forcing[3] - x6551;
        const Real x6553 = x6550 * 0.622;
        const Real x6554 = x6553 / x6552;
        const Real x6555 = x6546 / x6475;
        const Real x6556 = x6554 * x6555;
        const Real x6557 = forcing[3] / x6552;
        const Real x6558 = x6556 * x6557;
        const Real x6559 = x6554 - forcing[2];
        const Real x6560 = x6542 * 1004.5;
        const Real x6561 = x6560 + numbers[LAYERS + 4];
        const Real x6562 = x6475 * x6475;
        const Real x6563 = x6562 * x6475;
        const Real x6564 = x5707 * x6563;
        const Real x6565 = x6542 * x6559;
        const Real x6566 = x6543 * x6559;
        const Real x6568 = x6542 * x6558;
        const Real x6569 = x6568 - x6566;
        const Real x6570 = x6561 * x6476;
        const Real x6571 = x6543 * 1004.5;
        const Real x6573 = x6571 * x6476;
        const Real x6575 = x6561 - x6573;
        const Real x6576 = x6564 * x6475;
        const Real x6577 = x1317 - x6576;
        const Real x6578 = x6577 - x6570;
        const Real x6579 = 2830000.0 * x6565;
        const Real x6580 = x6578 - x6579;
        const Real x6581 = x6564 * (-4.0);
        const Real x6582 = x6581 - x6575;
        const Real x6583 = 2830000.0 * x6569;
        const Real x6584 = x6582 - x6583;
        // snow_skin.solve_skin
        const Mask x6585 = ~x6465;
        const Mask x6586 = (x5614 & x6585);
        Real w6587 = x6474;
        Real w6588 = x6580;
        Real w6589 = x6584;
        Real w6590 = x6570;
        Real w6591 = x6565;
        Real w6592 = x6473;
        Real w6593 = real_of(0.0);
        Real w6594 = real_of(INFINITE);
        Mask w6595 = x6586;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6595)) break;
            // snow_skin._closer
            const Real x6596 = w6587 - real_346[0];
            const Real x6597 = x6462 * x6596;
            const Real x6598 = w6588 - x6597;
            const Mask x6599 = (x6598 > 0.0);
            const Real x6600 = select(x6599, w6587, w6592);
            const Real x6601 = select(x6599, w6593, w6587);
            const Real x6602 = x6462 - w6589;
            const Mask x6603 = (x6602 < 0.001);
            const Real x6604 = select(x6603, 0.001, x6602);
            const Real x6605 = x6598 / x6604;
            const Real x6606 = w6587 + x6605;
            const Mask x6607 = (x6606 < x6600);
            const Mask x6608 = (x6606 > x6601);
            const Mask x6609 = (x6607 | x6608);
            const Real x6610 = magnitude(x6605);
            const Real x6611 = w6594 * 0.5;
            const Mask x6612 = (x6610 > x6611);
            const Mask x6613 = (x6609 | x6612);
            const Real x6614 = x6600 + x6601;
            const Real x6615 = x6614 * 0.5;
            const Real x6616 = select(x6613, x6615, x6606);
            const Real x6617 = select(w6595, x6616, w6587);
            const Real x6618 = x6617 - w6587;
            const Real x6619 = magnitude(x6618);
            // snow_skin.skin_flux
            const Real x6620 = x6617 + 273.15;
            const Real x6621 = x6617 - x1319;
            // calm_air.coefficient
            const Real x6623 = x6621 * x1291;
            const Real x6624 = -x6623;
            // calm_air.limited_richardson
            const Mask x6625 = (x6624 > 0.0);
            const Real x6626 = select(x6625, x6623, 0.0);
            const Real x6628 = x6626 * x1445;
            const Real x6629 = -x6628;
            const Real x6630 = expm1(x6629);
            const Real x6632 = x6630 + 2.0;
            const Real x6633 = x6630 / x6632;
            const Real x6635 = numbers[LAYERS + 2] * x6633;
            const Real x6637 = select(x6625, x6635, x6623);
            const Real x6638 = -x6637;
            const Real x6639 = x6633 * x6633;
            const Real x6640 = 1.0 - x6639;
            const Real x6641 = select(x6625, x6640, 1.0);
            // calm_air.coefficient
            const Mask x6642 = (x6638 > 0.0);
            const Real x6643 = select(x6642, x6637, 0.0);
            const Real x6645 = x6643 * 5.0;
            const Real x6647 = 1.0 - x6645;
            const Real x6648 = sqrt(x6647);
            const Real x6649 = x6643 * 15.0;
            const Real x6651 = x6649 * x6648;
            const Real x6653 = 1.0 - x6651;
            const Real x6654 = 1 / x6653;
            const Real x6656 = x6654 * x6654;
            const Real x6658 = x6648 * 15.0;
            const Real x6659 = x6643 * 37.5;
            const Real x6661 = x6659 / x6648;
            const Real x6663 = x6658 - x6661;
            const Real x6664 = x6656 * x6663;
            const Real x6665 = -x6664;
            const Real x6666 = select(x6642, 0.0, x6637);
            const Mask x6667 = (x6666 > 1e-30);
            const Mask x6668 = (x6666 < 1e-30);
            const Real x6669 = select(x6668, 1e-30, x6666);
            const Real x6670 = sqrt(x6669);
            const Real x6671 = select(x6667, x6670, 0.0);
            const Real x6672 = x1301 * x6671;
            const Real x6673 = x6672 + 1.0;
            const Real x6674 = 1 / x6673;
            const Real x6675 = x6666 * 15.0;
            const Real x6676 = x6675 * x6674;
            const Real x6677 = x6676 + 1.0;
            const Real x6678 = x6674 * (-7.5);
            const Real x6679 = x6674 + 1.0;
            const Real x6680 = x6678 * x6679;
            const Real x6681 = select(x6642, x6665, x6680);
            const Real x6682 = x6681 * x6641;
            const Real x6683 = select(x6642, x6654, x6677);
            const Real x6684 = x1280 * x6683;
            const Real x6685 = x5945 * x6682;
            // snow_skin.skin_flux
            const Real x6687 = x257 * x6684;
            const Real x6688 = x257 * x6685;
            const Real x6690 = x6620 * 461.0;
            const Real x6691 = 2830000.0 / x6690;
            const Real x6692 = x6617 / 273.15;
            const Real x6693 = x6692 * x6691;
            const Real x6694 = exp(x6693);
            const Real x6695 = x6694 * 611.0;
            const Real x6696 = x6695 * 0.378;
            const Real x6697 = forcing[3] - x6696;
            const Real x6698 = x6695 * 0.622;
            const Real x6699 = x6698 / x6697;
            const Real x6700 = x6691 / x6620;
            const Real x6701 = x6699 * x6700;
            const Real x6702 = forcing[3] / x6697;
            const Real x6703 = x6701 * x6702;
            const Real x6704 = x6699 - forcing[2];
            const Real x6705 = x6687 * 1004.5;
            const Real x6706 = x6705 + numbers[LAYERS + 4];
            const Real x6707 = x6620 * x6620;
            const Real x6708 = x6707 * x6620;
            const Real x6709 = x5707 * x6708;
            const Real x6710 = x6687 * x6704;
            const Real x6711 = x6688 * x6704;
            const Real x6713 = x6687 * x6703;
            const Real x6714 = x6713 - x6711;
            const Real x6715 = x6706 * x6621;
            const Real x6716 = x6688 * 1004.5;
            const Real x6718 = x6716 * x6621;
            const Real x6720 = x6706 - x6718;
            const Real x6721 = x6709 * x6620;
            const Real x6722 = x1317 - x6721;
            const Real x6723 = x6722 - x6715;
            const Real x6724 = 2830000.0 * x6710;
            const Real x6725 = x6723 - x6724;
            const Real x6726 = x6709 * (-4.0);
            const Real x6727 = x6726 - x6720;
            const Real x6728 = 2830000.0 * x6714;
            const Real x6729 = x6727 - x6728;
            // snow_skin._closer
            const Real x6730 = select(w6595, x6619, w6594);
            const Mask x6731 = (x6619 >= 1e-09);
            const Mask x6732 = (w6595 & x6731);
            w6587 = x6617;
            w6588 = x6725;
            w6589 = x6729;
            w6590 = x6715;
            w6591 = x6710;
            w6592 = x6600;
            w6593 = x6601;
            w6594 = x6730;
            w6595 = x6732;
        }
        // snow_skin.solve_skin
        const Real x6733 = x6462 - w6589;
        const Mask x6734 = (x6733 < 0.001);
        const Real x6735 = select(x6734, 0.001, x6733);
        const Mask x6736 = (real_346[0] < 0.0);
        const Real x6737 = select(x6736, 0.0, real_346[0]);
        const Real x6738 = x6737 * 20.0;
        const Mask x6739 = (x6737 > 0.0);
        const Real x6740 = select(x6739, 20.0, 0.0);
        const Real x6741 = w6587 - real_346[0];
        const Real x6742 = x6462 * x6741;
        const Real x6743 = select(x6465, x5715, x6742);
        const Real x6744 = x6462 / x6735;
        const Real x6745 = w6589 * x6744;
        const Real x6746 = select(x6465, 0.0, x6745);
        const Real x6747 = select(x6586, x6741, 0.0);
        const Real x6748 = select(x5614, w6587, 0.0);
        const Real x6749 = x6743 - x6738;
        const Real x6750 = select(x5614, x6749, 0.0);
        const Real x6751 = x6746 - x6740;
        const Real x6752 = select(x5614, x6751, 0.0);
        const Real x6753 = w6589 / x6735;
        const Real x6755 = x6753 * x6747;
        const Real x6756 = -x6755;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6757 = (real_346[l] > 0.0);
            const Real a6758 = select(a6757, 0.0, real_346[l]);
            const Mask a6759 = (real_346[l] < 0.0);
            const Real a6760 = select(a6759, 0.0, real_346[l]);
            real_135[l] = a6758;
            real_373[l] = a6760;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6359 = real_369[l] * real_359[l];
            const Real a6360 = real_281[l] * 333500000.0;
            const Real a6361 = a6359 + a6360;
            const Real a6362 = real_370[l] * real_371[l + 5];
            const Real a6363 = w6253 * a6362;
            const Real a6364 = a6361 + a6363;
            const Mask a6365 = (a6364 >= real_283[l]);
            const Mask a6366 = (a6364 <= real_347[l]);
            const Mask a6367 = ~a6365;
            const Mask a6368 = (a6366 & a6367);
            const Real a6369 = a6364 / 333500000.0;
            const Real a6370 = maximum(a6369, real_289[l]);
            const Real a6371 = minimum(a6370, real_263[l]);
            const Real a6372 = real_369[l] * real_293[l];
            const Real a6373 = a6372 + a6360;
            const Real a6374 = a6373 - a6364;
            const Real a6375 = 2094000.0 * real_293[l];
            const Real a6376 = a6375 + 333500000.0;
            const Real a6377 = real_369[l] * real_350[l];
            const Real a6378 = a6376 + a6377;
            const Real a6379 = a6374 / a6378;
            const Real a6380 = real_281[l] - a6379;
            const Mask a6381 = (a6374 > 0.0);
            const Real a6382 = maximum(real_281[l], a6371);
            const Real a6383 = a6371 + a6382;
            const Real a6384 = a6383 * 0.5;
            const Real a6385 = select(a6381, a6384, a6371);
            const Mask a6386 = (a6380 >= a6371);
            const Real a6387 = minimum(a6380, real_263[l]);
            const Real a6388 = select(a6386, a6387, a6385);
            const Real a6389 = select(a6368, real_289[l], a6388);
            const Real a6390 = select(a6365, real_263[l], a6389);
            const Real a6391 = a6390 * 333500000.0;
            const Real a6392 = a6364 - a6391;
            const Real a6393 = 2094000.0 * a6390;
            const Real a6394 = real_10[l] + a6393;
            const Real a6395 = a6392 / a6394;
            const Real a6396 = a6390 - numbers[l + 15 * LAYERS + 54];
            const Real a6397 = a6396 / real_290[l];
            const Mask a6398 = (a6397 < 1e-12);
            const Real a6399 = select(a6398, 1e-12, a6397);
            const Real a6400 = log(a6399);
            const Real a6401 = numbers[l + LAYERS + 47] * a6400;
            const Real a6402 = numbers[l + 16 * LAYERS + 54] - a6401;
            const Mask a6403 = (a6402 > 16.11809565095832);
            const Real a6404 = select(a6403, 16.11809565095832, a6402);
            const Real a6405 = exp(a6404);
            const Real a6406 = numbers[l + LAYERS + 47] * a6405;
            const Real a6407 = a6399 * real_290[l];
            const Real a6408 = a6406 / a6407;
            const Real a6410 = a6405 * 0.008034787106446777;
            const Real a6412 = a6410 + numbers[l + 6 * LAYERS + 47];
            const Real a6413 = -a6412;
            const Real a6414 = a6408 * 0.008034787106446777;
            const Mask a6415 = (a6365 | a6368);
            const Real a6416 = select(a6415, a6395, a6413);
            const Real a6418 = select(w6255, a6416, real_359[l]);
            const Real a6419 = select(w6255, a6390, real_281[l]);
            const Real a6420 = select(w6255, a6413, real_293[l]);
            const Real a6421 = select(w6255, a6414, real_350[l]);
            real_304[l + 1] = a6418;
            real_374[l] = a6419;
            real_375[l] = a6420;
            real_376[l] = a6421;
        }
        // snow_ground._residuals
        const Real x6767 = real_346[4] - real_304[1];
        const Real x6768 = x5616 * x6767;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6449 = real_149[l] + real_149[l + 1];
            const Real a6450 = -a6449;
            const Real a6451 = 1 / a6450;
            const Real a6452 = seconds * a6451;
            const Real a6453 = select(x5614, a6452, 0.0);
            const Real a6454 = a6453 * a6451;
            const Real a6458 = a6454 * real_372[l];
            const Real a6459 = -a6458;
            const Real a6460 = a6454 * real_372[l + 1];
            const Real a6461 = -a6460;
            const Real a6761 = real_135[l] - real_135[l + 1];
            const Real a6762 = a6453 * a6761;
            const Real a6763 = real_373[l] - real_373[l + 1];
            const Real a6764 = real_356[l] * a6763;
            const Real a6766 = a6762 - a6764;
            real_377[l] = a6453;
            real_378[l] = a6459;
            real_379[l] = a6461;
            real_380[l] = a6766;
        }
        // snow_ground._residuals
        real_380[4] = real_of(0.0);
        real_373[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_373[l + 1] = real_380[l];
        const Real x6773 = seconds * x6750;
        // enthalpy._drop_from_above
        real_304[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_370[l] = real_304[l + 2];
        real_370[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6791 = x5619 * real_346[4];
        // snow_ground._residuals, snow_ground._at
        Real a6795_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6771 = real_380[l] - real_373[l];
            const Real a6772 = a6771 + in_row(l, 4, x6768);
            const Real a6774 = real_343[l] + real_145[l];
            const Real a6775 = a6774 + a6772;
            const Real a6776 = a6775 - in_row(l, 0, x6773);
            const Real a6794 = magnitude(a6776);
            a6795_last = a6795_last + a6794;
            real_135[l] = a6776;
            real_372[l] = a6794;
        }
        // snow_ground._at
        const Real x6796 = x1224 * a6795_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6800_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6777 = 2094000.0 * real_374[l];
            const Real a6778 = real_10[l] + a6777;
            const Real a6779 = a6778 * real_304[l + 1];
            const Real a6780 = real_374[l] * 333500000.0;
            const Real a6781 = a6779 + a6780;
            const Real a6782 = a6781 - real_288[l];
            const Real a6784 = real_304[l + 1] - real_304[l];
            const Real a6785 = real_239[l] * a6784;
            const Real a6786 = a6782 + a6785;
            const Real a6788 = real_304[l + 1] - real_370[l];
            const Real a6789 = real_302[l] * a6788;
            const Real a6790 = a6786 + a6789;
            const Real a6793 = a6790 + in_row(l, 0, x6791);
            const Real a6798 = magnitude(a6793);
            const Real a6799 = numbers[l] * a6798;
            a6800_last = a6800_last + a6799;
            real_369[l] = a6793;
            real_381[l] = a6798;
        }
        // snow_ground._at
        const Real x6801 = a6800_last - x6796;
        // snow_ground._tolerance
        const Real x6804 = seconds * x6448;
        const Real x6805 = magnitude(x6748);
        const Real x6806 = magnitude(real_346[0]);
        const Real x6807 = x6805 + x6806;
        const Real x6808 = x6804 * x6807;
        Real a6809_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6809_last = a6809_last + real_377[l];
        }
        const Real x6810 = a6809_last + x5616;
        Real a6812_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6811 = magnitude(real_346[l]);
            a6812_last = maximum(a6812_last, a6811);
        }
        const Real x6813 = a6812_last + x6222;
        const Real x6814 = x6813 + 30.0;
        const Real x6815 = x6810 * x6814;
        const Real x6816 = x6815 + x6808;
        // snow_ground._at
        Mask a6803_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6802 = (real_381[l] > real_285[l]);
            a6803_last = (a6803_last | a6802);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6820_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6817 = real_129[l] + x6816;
            const Real a6818 = a6817 * 7.105427357601002e-15;
            const Mask a6819 = (real_372[l] > a6818);
            a6820_last = (a6820_last | a6819);
        }
        // snow_ground._at
        const Mask x6821 = (a6803_last | a6820_last);
        // snow_ground._iteration
        const Real x6822 = w6253 * 0.0001;
        const Real x6823 = 1.0 - x6822;
        const Real x6824 = x6823 * w6252;
        const Mask x6825 = (x6801 < x6824);
        const Mask x6826 = (w6254 < 20.0);
        const Mask x6827 = (x6825 | x6826);
        const Mask x6828 = (w6253 <= 0.0001);
        const Mask x6829 = (x6827 | x6828);
        const Mask x6830 = (x6829 | x6278);
        const Mask x6831 = (w6255 & x6830);
        const Real x6832 = w6253 * 2.0;
        const Mask x6833 = (x6832 > 1.0);
        const Real x6834 = select(x6833, 1.0, x6832);
        const Real x6835 = w6253 * 0.5;
        const Real x6836 = select(x6831, x6834, x6835);
        const Real x6837 = w6254 + 1.0;
        // snow_ground._is_slow
        const Mask x6838 = (x6837 >= 40.0);
        const Mask x6839 = (x6837 < 60.0);
        const Mask x6840 = (x6838 & x6839);
        const Mask x6841 = (mask_of(false) | x6840);
        const Mask x6842 = (x6837 >= 80.0);
        const Mask x6843 = (x6837 < 120.0);
        const Mask x6844 = (x6842 & x6843);
        const Mask x6845 = (x6841 | x6844);
        const Mask x6846 = (x6837 >= 160.0);
        const Mask x6847 = (x6837 < 200.0);
        const Mask x6848 = (x6846 & x6847);
        const Mask x6849 = (x6845 | x6848);
        // snow_ground._iteration
        const Mask x6850 = (x6278 | x6849);
        const Real x6851 = select(x6850, 1.0, x6836);
        const Real x6857 = select(x6831, x6448, w6237);
        const Real x6858 = select(x6831, x6457, w6238);
        const Real x6863 = select(x6831, x6748, w6243);
        const Real x6864 = select(x6831, x6750, w6244);
        const Real x6865 = select(x6831, x6752, w6245);
        const Real x6866 = select(x6831, x6747, w6246);
        const Real x6867 = select(x6831, x6756, w6247);
        const Real x6868 = select(x6831, x6735, w6248);
        const Mask x6869 = select(x6831, x6465, w6249);
        const Real x6872 = select(x6831, x6801, w6252);
        const Mask x6873 = select(x6831, x6821, w6255);
        const Real x6874 = select(w6255, x6851, w6253);
        const Real x6875 = real_of_mask(w6255);
        const Real x6876 = w6254 + x6875;
        const Mask x6877 = ~x6831;
        const Mask x6878 = (x6873 | x6877);
        const Mask x6879 = (w6255 & x6878);
        for (int l = 0; l < 5; ++l) {
            const Real a6852 = select(x6831, real_343[l], real_344[l]);
            const Real a6870 = select(x6831, real_135[l], real_341[l]);
            real_372[l] = a6852;
            real_346[l] = a6870;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6853 = select(x6831, real_304[l + 1], real_359[l]);
            const Real a6854 = select(x6831, real_374[l], real_281[l]);
            const Real a6855 = select(x6831, real_375[l], real_293[l]);
            const Real a6856 = select(x6831, real_376[l], real_350[l]);
            const Real a6871 = select(x6831, real_369[l], real_349[l]);
            real_381[l] = a6853;
            real_370[l] = a6854;
            real_382[l] = a6855;
            real_383[l] = a6856;
            real_384[l] = a6871;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6859 = select(x6831, real_377[l], real_360[l]);
            const Real a6860 = select(x6831, real_378[l], real_361[l]);
            const Real a6861 = select(x6831, real_379[l], real_362[l]);
            const Real a6862 = select(x6831, real_357[l], real_363[l]);
            real_385[l] = a6859;
            real_386[l] = a6860;
            real_387[l] = a6861;
            real_388[l] = a6862;
        }
        for (int l = 0; l < 5; ++l) real_344[l] = real_372[l];
        for (int l = 0; l < LAYERS; ++l) real_359[l] = real_381[l];
        for (int l = 0; l < LAYERS; ++l) real_281[l] = real_370[l];
        for (int l = 0; l < LAYERS; ++l) real_293[l] = real_382[l];
        for (int l = 0; l < LAYERS; ++l) real_350[l] = real_383[l];
        for (int l = 0; l < 4; ++l) real_360[l] = real_385[l];
        for (int l = 0; l < 4; ++l) real_361[l] = real_386[l];
        for (int l = 0; l < 4; ++l) real_362[l] = real_387[l];
        for (int l = 0; l < 4; ++l) real_363[l] = real_388[l];
        for (int l = 0; l < 5; ++l) real_341[l] = real_346[l];
        for (int l = 0; l < LAYERS; ++l) real_349[l] = real_384[l];
        w6237 = x6857;
        w6238 = x6858;
        w6243 = x6863;
        w6244 = x6864;
        w6245 = x6865;
        w6246 = x6866;
        w6247 = x6867;
        w6248 = x6868;
        w6249 = x6869;
        w6252 = x6872;
        w6253 = x6874;
        w6254 = x6876;
        w6255 = x6879;
    }
    // snow_ground._tolerance
    const Real x6892 = seconds * w6237;
    const Real x6893 = magnitude(w6243);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6885 = real_344[l] - real_129[l];
        const Mask a6886 = (real_344[l] < 0.0);
        const Mask a6887 = (a6885 > 0.0);
        const Real a6888 = real_344[l] * real_94[l];
        const Real a6889 = a6885 * real_339[l];
        const Real a6890 = select(a6887, a6889, 0.0);
        const Real a6891 = select(a6886, a6888, a6890);
        real_340[l] = a6885;
        mask_364[l] = a6886;
        mask_389[l] = a6887;
        real_345[l] = a6891;
    }
    // snow_ground._tolerance
    const Real x6894 = magnitude(real_345[0]);
    const Real x6895 = x6893 + x6894;
    const Real x6896 = x6892 * x6895;
    Real a6897_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6897_last = a6897_last + real_360[l];
    }
    const Real x6898 = a6897_last + x5616;
    Real a6900_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6899 = magnitude(real_345[l]);
        a6900_last = maximum(a6900_last, a6899);
    }
    const Real x6901 = a6900_last + x6222;
    const Real x6902 = x6901 + 30.0;
    const Real x6903 = x6898 * x6902;
    const Real x6904 = x6903 + x6896;
    // snow_ground._tolerance, snow_ground._solution, snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a6905 = real_129[l] + x6904;
        const Real a6906 = a6905 * 7.105427357601002e-15;
        const Real a6907 = a6906 * 8.0;
        const Real a6909 = select(mask_389[l], real_339[l], 0.0);
        const Real a6910 = select(mask_364[l], real_94[l], a6909);
        const Mask a6911 = (real_345[l] > 0.0);
        const Real a6912 = select(a6911, 0.0, real_345[l]);
        real_146[l] = a6907;
        real_145[l] = a6910;
        mask_390[l] = a6911;
        real_346[l] = a6912;
    }
    // snow_ground._response
    const Real x6914 = select(mask_of(false), w6246, w6247);
    const Real x6915 = -w6237;
    const Real x6916 = select(mask_of(false), x6915, w6245);
    const Real x6917 = x6916 * real_145[0];
    const Real x6918 = x6914 * w6238;
    const Real x6919 = x6917 + x6918;
    const Real x6928 = seconds * x6919;
    // snow_ground._solution
    Mask a6939_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6937 = magnitude(real_341[l]);
        const Mask a6938 = (a6937 <= real_146[l]);
        a6939_last = (a6939_last & a6938);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a6942_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_281[l];
        const Mask a6880 = (real_281[l] < real_263[l]);
        const Mask a6881 = (real_281[l] > real_289[l]);
        const Mask a6882 = (a6880 & a6881);
        const Real a6883 = select(a6882, real_350[l], 1.0);
        const Real a6884 = 1 / a6883;
        const Real a6908 = real_285[l] * 8.0;
        const Real a6929 = 2094000.0 * real_359[l];
        const Real a6930 = a6929 + 333500000.0;
        const Real a6931 = a6930 / a6883;
        const Real a6932 = 2094000.0 * real_281[l];
        const Real a6933 = real_10[l] + a6932;
        const Real a6934 = select(a6882, a6931, 0.0);
        const Real a6935 = a6933 + a6934;
        const Real a6936 = select(a6882, a6884, 0.0);
        const Real a6940 = magnitude(real_349[l]);
        const Mask a6941 = (a6940 <= a6908);
        a6942_last = (a6942_last & a6941);
        mask_391[l] = a6882;
        real_293[l] = a6935;
        real_358[l] = a6936;
    }
    // snow_ground._solution
    const Mask x6943 = (a6939_last & a6942_last);
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7002 = real_94[l] * real_94[l];
        const Real a7006 = real_339[l] * real_339[l];
        const Real a7021 = real_344[l] / real_342[l];
        const Mask a7028 = (a7021 < 0.0);
        const Real a7029 = select(a7028, 0.0, a7021);
        const Mask a7032 = (a7029 > 1.0);
        const Real a7033 = select(a7032, 1.0, a7029);
        const Real a7036 = a7033 * a7033;
        const Real a7041 = a7036 * a7033;
        const Real a7048 = a7041 * 0.95;
        const Real a7051 = 1.0 - a7048;
        const Real a7052 = real_143[l] * a7051;
        const Real a7053 = -a7052;
        real_146[l] = a7002;
        real_341[l] = a7006;
        real_129[l] = a7021;
        mask_392[l] = a7028;
        mask_393[l] = a7032;
        real_372[l] = a7033;
        real_135[l] = a7036;
        real_343[l] = a7051;
        real_373[l] = a7052;
        real_380[l] = a7053;
    }
    // snow_ground._links
    const Real x7058 = 1 / real_380[0];
    const Real x7059 = x7058 * x7058;
    const Real x7063 = select(x5614, x7058, 0.0);
    // snow_skin.skin_flux
    const Real x7087 = w6243 + 273.15;
    const Real x7088 = w6243 - x1319;
    // calm_air.coefficient
    const Real x7092 = x7088 * x1291;
    const Real x7093 = -x7092;
    // calm_air.limited_richardson
    const Mask x7100 = (x7093 > 0.0);
    const Real x7101 = select(x7100, x7092, 0.0);
    const Real x7105 = x7101 * x1445;
    const Real x7106 = -x7105;
    const Real x7111 = expm1(x7106);
    const Real x7112 = x7111 + 1.0;
    const Real x7116 = x7111 + 2.0;
    const Real x7117 = x7111 / x7116;
    const Real x7123 = numbers[LAYERS + 2] * x7117;
    const Real x7129 = select(x7100, x7123, x7092);
    const Real x7130 = -x7129;
    // calm_air.coefficient
    const Mask x7132 = (x7130 > 0.0);
    const Real x7133 = select(x7132, x7129, 0.0);
    const Real x7136 = x7133 * 5.0;
    const Real x7139 = 1.0 - x7136;
    const Real x7140 = sqrt(x7139);
    const Real x7141 = x7140 * 2.0;
    const Real x7143 = x7133 * 15.0;
    const Real x7146 = x7143 * x7140;
    const Real x7152 = 1.0 - x7146;
    const Real x7153 = 1 / x7152;
    const Real x7154 = x7153 * x7153;
    const Real x7159 = select(x7132, 0.0, x7129);
    const Mask x7162 = (x7159 > 1e-30);
    const Mask x7163 = (x7159 < 1e-30);
    const Real x7164 = select(x7163, 1e-30, x7159);
    const Real x7167 = sqrt(x7164);
    const Real x7168 = x7167 * 2.0;
    const Real x7171 = select(x7162, x7167, 0.0);
    const Real x7174 = x1301 * x7171;
    const Real x7179 = x7174 + 1.0;
    const Real x7180 = 1 / x7179;
    const Real x7181 = x7180 * x7180;
    const Real x7185 = x7159 * 15.0;
    const Real x7188 = x7185 * x7180;
    const Real x7195 = x7188 + 1.0;
    const Real x7196 = select(x7132, x7153, x7195);
    const Real x7199 = x1280 * x7196;
    // snow_skin.skin_flux
    const Real x7204 = x257 * x7199;
    const Real x7208 = x7087 * 461.0;
    const Real x7209 = 2830000.0 / x7208;
    const Real x7210 = w6243 / 273.15;
    const Real x7211 = x7210 * x7209;
    const Real x7212 = exp(x7211);
    const Real x7213 = x7212 * 611.0;
    const Real x7214 = x7213 * 0.378;
    const Real x7215 = forcing[3] - x7214;
    const Real x7216 = x7213 * 0.622;
    const Real x7217 = x7216 / x7215;
    const Real x7221 = x7217 - forcing[2];
    const Real x7223 = x7204 * 1004.5;
    const Real x7225 = x7223 + numbers[LAYERS + 4];
    const Real x7228 = x7087 * x7087;
    const Real x7229 = x7228 * x7087;
    const Real x7230 = x5707 * x7229;
    const Real x7232 = x7204 * x7221;
    const Real x7236 = x7225 * x7088;
    const Real x7240 = x7230 * x7087;
    const Real x7242 = x1317 - x7240;
    const Real x7244 = x7242 - x7236;
    const Real x7246 = 2830000.0 * x7232;
    const Real x7248 = x7244 - x7246;
    // snow_skin.skin_of
    const Real x7250 = w6243 - real_345[0];
    const Real x7252 = x7063 * x7250;
    const Real x7257 = x7248 - x7252;
    const Real x7259 = x7257 / w6248;
    const Real x7261 = w6243 + x7259;
    const Real x7262 = select(w6249, 0.0, x7261);
    const Real x7264 = x7262 - real_345[0];
    const Mask x7273 = (real_345[0] < 0.0);
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7283 = (real_345[l] < 0.0);
        const Real a7284 = select(a7283, 0.0, real_345[l]);
        mask_394[l] = a7283;
        real_380[l] = a7284;
    }
    // snow_ground.advance_snow_ground, retention.at, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6960 = (real_281[l] >= real_263[l]);
        const Real a6961 = select(a6960, real_263[l], real_289[l]);
        const Real a6963 = select(mask_391[l], real_281[l], a6961);
        const Real a6965 = a6963 - numbers[l + 15 * LAYERS + 54];
        const Real a6967 = a6965 / real_290[l];
        const Mask a6971 = (a6967 < 1e-12);
        const Real a6972 = select(a6971, 1e-12, a6967);
        const Real a6974 = log(a6972);
        const Real a6976 = numbers[l + LAYERS + 47] * a6974;
        const Real a6980 = numbers[l + 16 * LAYERS + 54] - a6976;
        const Mask a6982 = (a6980 > 16.11809565095832);
        const Real a6983 = select(a6982, 16.11809565095832, a6980);
        const Real a6985 = exp(a6983);
        const Real a6989 = a6985 * 0.008034787106446777;
        const Real a6993 = a6989 + numbers[l + 6 * LAYERS + 47];
        const Real a6994 = -a6993;
        const Real a6997 = select(mask_391[l], a6994, real_359[l]);
        mask_395[l] = a6960;
        real_349[l] = a6963;
        real_350[l] = a6967;
        mask_396[l] = a6971;
        real_285[l] = a6972;
        real_352[l] = a6974;
        mask_397[l] = a6982;
        real_351[l] = a6985;
        real_348[l] = a6997;
    }
    // snow_ground._residuals
    const Real x7302 = real_345[4] - real_348[0];
    // enthalpy._drop_from_above
    real_289[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_289[l + 1] = real_348[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_347[l] = real_348[l + 1];
    real_347[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a6913 = real_346[l] - real_346[l + 1];
        const Real a6920 = select(mask_364[l], real_360[l], real_363[l]);
        const Real a6921 = a6920 * real_145[l];
        const Real a6922 = a6913 * real_361[l];
        const Real a6923 = a6921 + a6922;
        const Real a6924 = select(mask_364[l + 1], real_360[l], real_363[l]);
        const Real a6925 = a6924 * real_145[l + 1];
        const Real a6926 = a6913 * real_362[l];
        const Real a6927 = a6925 - a6926;
        const Real a7066 = real_373[l] + real_373[l + 1];
        const Real a7067 = -a7066;
        const Real a7069 = 1 / a7067;
        const Real a7070 = a7069 * a7069;
        const Real a7074 = seconds * a7069;
        const Real a7077 = select(x5614, a7074, 0.0);
        const Real a7292 = real_380[l] - real_380[l + 1];
        real_357[l] = a6913;
        real_149[l] = a6923;
        real_398[l + 1] = a6927;
        real_355[l] = a7070;
        real_354[l] = a7077;
        real_202[l] = a7292;
    }
    // snow_ground._direction
    real_149[4] = real_of(0.0);
    real_398[0] = real_of(0.0);
    const Real x7377 = x5616 * real_145[4];
    const Real x7381 = x5619 * real_145[4];
    const Real x7388 = -x5616;
    for (int l = 0; l < 4; ++l) {
        const Real a7380 = -real_149[l];
        const Real a7387 = -real_398[l + 1];
        real_363[l] = a7380;
        real_362[l] = a7387;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7383 = -real_282[l + 1];
        const Real a7389 = -real_302[l];
        real_243[l] = a7383;
        real_244[l] = a7389;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_366[l] = real_363[l];
    real_366[4] = x7381;
    for (int l = 0; l < LAYERS - 1; ++l) real_366[l + 5] = real_243[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7376 = real_149[l] + real_398[l];
        const Real a7378 = a7376 + in_row(l, 4, x7377);
        const Real a7379 = a7378 - in_row(l, 0, x6928);
        const Real a7384 = a7379 + 1.0;
        real_145[l] = a7384;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7326 = 2094000.0 * real_349[l];
        const Real a7328 = real_10[l] + a7326;
        const Real a7342 = real_348[l] - real_289[l];
        const Real a7355 = real_348[l] - real_347[l];
        const Real a7385 = real_293[l] + real_239[l];
        const Real a7386 = a7385 + real_302[l];
        real_283[l] = a7328;
        real_288[l] = a7342;
        real_384[l] = a7355;
        real_383[l] = a7386;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_371[l] = real_145[l];
    for (int l = 0; l < LAYERS; ++l) real_371[l + 5] = real_383[l];
    for (int l = 0; l < 4; ++l) real_365[l] = real_362[l];
    real_365[4] = x7388;
    for (int l = 0; l < LAYERS - 1; ++l) real_365[l + 5] = real_244[l];
    // tridiagonal.jvp
    real_368[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_368[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_367[l] = real_of(0.0);
    real_367[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7452 = select(x5614, w6243, 0.0);
    const Real x7454 = select(x5614, w6244, 0.0);
    const Real x7456 = real_345[4] - real_359[0];
    const Real x7458 = x1219 * x7456;
    const Real x7463 = select(x5614, x7458, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7450 = select(x6943, real_359[l], NOT_A_NUMBER);
        const Real a7465 = a7450 + 273.15;
        after[l] = a7465;
        real_383[l] = a7450;
        real_347[l] = a7465;
    }
    // ground_heat.heat
    const Real x7468 = x5421 - real_347[0];
    // snow_skin.skin_flux
    const Real x7517 = x7452 + 273.15;
    after[3 * LAYERS + 31] = x7517;
    const Real x7518 = x7452 - x1319;
    // calm_air.coefficient
    const Real x7522 = x7518 * x1291;
    const Real x7523 = -x7522;
    // calm_air.limited_richardson
    const Mask x7530 = (x7523 > 0.0);
    const Real x7531 = select(x7530, x7522, 0.0);
    const Real x7535 = x7531 * x1445;
    const Real x7536 = -x7535;
    const Real x7541 = expm1(x7536);
    const Real x7542 = x7541 + 1.0;
    const Real x7546 = x7541 + 2.0;
    const Real x7547 = x7541 / x7546;
    const Real x7553 = numbers[LAYERS + 2] * x7547;
    const Real x7559 = select(x7530, x7553, x7522);
    const Real x7560 = -x7559;
    // calm_air.coefficient
    const Mask x7562 = (x7560 > 0.0);
    const Real x7563 = select(x7562, x7559, 0.0);
    const Real x7566 = x7563 * 5.0;
    const Real x7569 = 1.0 - x7566;
    const Real x7570 = sqrt(x7569);
    const Real x7571 = x7570 * 2.0;
    const Real x7573 = x7563 * 15.0;
    const Real x7576 = x7573 * x7570;
    const Real x7582 = 1.0 - x7576;
    const Real x7583 = 1 / x7582;
    const Real x7584 = x7583 * x7583;
    const Real x7589 = select(x7562, 0.0, x7559);
    const Mask x7592 = (x7589 > 1e-30);
    const Mask x7593 = (x7589 < 1e-30);
    const Real x7594 = select(x7593, 1e-30, x7589);
    const Real x7597 = sqrt(x7594);
    const Real x7598 = x7597 * 2.0;
    const Real x7601 = select(x7592, x7597, 0.0);
    const Real x7604 = x1301 * x7601;
    const Real x7609 = x7604 + 1.0;
    const Real x7610 = 1 / x7609;
    const Real x7611 = x7610 * x7610;
    const Real x7615 = x7589 * 15.0;
    const Real x7618 = x7615 * x7610;
    const Real x7625 = x7618 + 1.0;
    const Real x7626 = select(x7562, x7583, x7625);
    const Real x7629 = x1280 * x7626;
    // snow_skin.skin_flux
    const Real x7634 = x257 * x7629;
    const Real x7638 = x7517 * 461.0;
    const Real x7640 = 2830000.0 / x7638;
    const Real x7644 = x7452 / 273.15;
    const Real x7646 = x7644 * x7640;
    const Real x7650 = exp(x7646);
    const Real x7652 = x7650 * 611.0;
    const Real x7654 = x7652 * 0.378;
    const Real x7656 = forcing[3] - x7654;
    const Real x7658 = x7652 * 0.622;
    const Real x7660 = x7658 / x7656;
    const Real x7664 = x7660 - forcing[2];
    const Real x7666 = x7634 * 1004.5;
    const Real x7668 = x7666 + numbers[LAYERS + 4];
    const Real x7670 = x7517 * x7517;
    const Real x7673 = x7670 * x7517;
    const Real x7677 = x5707 * x7673;
    const Real x7681 = x7634 * x7664;
    const Real x7685 = x7668 * x7518;
    const Real x7689 = x7677 * x7517;
    const Real x7693 = x1317 - x7689;
    const Real x7695 = x7693 - x7685;
    const Real x7697 = 2830000.0 * x7681;
    const Real x7699 = x7695 - x7697;
    // layered_snow.close_snow
    const Real x7701 = seconds * x7681;
    const Real x7703 = x1224 * x7701;
    const Real x7709 = select(x5614, x7703, 0.0);
    const Real x7710 = -x7709;
    // snow_water.with_vapour_exchange
    const Mask x7712 = (x7710 < 0.0);
    const Real x7713 = select(x7712, 0.0, x7709);
    const Real x7714 = -x7713;
    const Mask x7717 = (x7709 < 0.0);
    const Real x7718 = select(x7717, 0.0, x7709);
    const Mask x7722 = (x1123 > 0.0);
    const Real x7723 = select(x7722, x1123, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7480 = x1224 * real_344[l];
        const Real a7486 = select(x5614, a7480, 0.0);
        const Real a7489 = a7486 / 333500.0;
        const Real a7490 = -a7489;
        const Mask a7492 = (a7490 < 0.0);
        const Real a7493 = select(a7492, 0.0, a7489);
        const Real a7494 = -a7493;
        const Mask a7496 = (a7494 > real_128[l]);
        const Real a7497 = select(a7496, real_128[l], a7494);
        const Real a7499 = real_128[l] - a7497;
        const Mask a7501 = (real_132[l] > 0.0);
        const Real a7502 = select(a7501, real_132[l], 1.0);
        const Real a7504 = a7499 / a7502;
        const Mask a7508 = (a7504 > 1.0);
        const Real a7509 = select(a7508, 1.0, a7504);
        const Real a7511 = select(a7501, a7509, 0.0);
        const Real a7513 = a7511 * real_91[l];
        real_145[l] = a7486;
        mask_399[l] = a7492;
        mask_400[l] = a7496;
        mask_401[l] = a7501;
        real_398[l] = a7502;
        real_149[l] = a7504;
        mask_402[l] = a7508;
        real_380[l] = a7511;
        real_373[l] = a7513;
    }
    // snow_water.with_vapour_exchange
    const Real x7725 = select(x7722, real_145[0], 0.0);
    const Real x7726 = -x7725;
    // snow_layers.liquid_water
    const Real x7728 = real_145[0] / 333500.0;
    const Real x7729 = -x7728;
    const Mask x7731 = (x7729 < 0.0);
    const Real x7732 = select(x7731, 0.0, x7728);
    const Real x7733 = -x7732;
    const Mask x7735 = (x7733 > x1123);
    const Real x7736 = select(x7735, x1123, x7733);
    // snow_water.with_vapour_exchange
    const Real x7738 = x1123 - x7736;
    const Mask x7740 = (x7714 > x7738);
    const Real x7741 = select(x7740, x7738, x7714);
    const Real x7743 = x7741 - x7718;
    const Mask x7745 = (x7738 > 0.0);
    // snow_layers.warmth
    const Real x7746 = x7723 * 2106.0;
    const Real x7748 = 1 / x7746;
    const Real x7749 = x7748 * x7748;
    const Real x7753 = x7723 * 4218.0;
    const Real x7755 = 1 / x7753;
    const Real x7756 = x7755 * x7755;
    const Real x7760 = x7723 * 333500.0;
    const Real x7762 = x7725 + x7760;
    const Real x7763 = -x7762;
    const Mask x7765 = (x7726 < 0.0);
    const Mask x7766 = (x7763 > 0.0);
    const Real x7767 = x7725 * x7748;
    const Real x7772 = x7762 * x7755;
    const Real x7777 = select(x7766, x7772, 0.0);
    const Real x7780 = select(x7765, x7767, x7777);
    const Real x7781 = -x7780;
    // snow_water.with_vapour_exchange
    const Mask x7783 = (x7781 > 0.0);
    const Real x7784 = select(x7783, 0.0, x7780);
    const Real x7787 = x7784 * 2106.0;
    const Real x7790 = x7743 * x7787;
    const Real x7796 = select(x7745, x7738, 1.0);
    const Real x7798 = x7743 / x7796;
    const Real x7802 = 1.0 - x7798;
    const Real x7805 = x7713 + x7741;
    const Real x7806 = -x7805;
    const Real x7808 = x1123 - x7743;
    const Real x7810 = x7790 - real_145[0];
    const Real x7812 = real_373[0] * x7802;
    const Real x7817 = select(x7745, x7812, real_373[0]);
    const Real x7819 = x7741 / x7723;
    const Real x7823 = 1.0 - x7819;
    const Real x7825 = real_127[0] * x7823;
    const Mask x7830 = (real_92[1] > 0.0);
    const Real x7831 = select(x7830, real_92[1], 1.0);
    const Real x7833 = select(x7830, real_145[1], 0.0);
    const Real x7834 = -x7833;
    // snow_layers.liquid_water
    const Real x7836 = real_145[1] / 333500.0;
    const Real x7837 = -x7836;
    const Mask x7839 = (x7837 < 0.0);
    const Real x7840 = select(x7839, 0.0, x7836);
    const Real x7841 = -x7840;
    const Mask x7843 = (x7841 > real_92[1]);
    const Real x7844 = select(x7843, real_92[1], x7841);
    // snow_water.with_vapour_exchange
    const Real x7846 = real_92[1] - x7844;
    const Mask x7848 = (x7806 > x7846);
    const Real x7849 = select(x7848, x7846, x7806);
    const Mask x7851 = (x7846 > 0.0);
    // snow_layers.warmth
    const Real x7852 = x7831 * 2106.0;
    const Real x7854 = 1 / x7852;
    const Real x7855 = x7854 * x7854;
    const Real x7859 = x7831 * 4218.0;
    const Real x7861 = 1 / x7859;
    const Real x7862 = x7861 * x7861;
    const Real x7866 = x7831 * 333500.0;
    const Real x7868 = x7833 + x7866;
    const Real x7869 = -x7868;
    const Mask x7871 = (x7834 < 0.0);
    const Mask x7872 = (x7869 > 0.0);
    const Real x7873 = x7833 * x7854;
    const Real x7878 = x7868 * x7861;
    const Real x7883 = select(x7872, x7878, 0.0);
    const Real x7886 = select(x7871, x7873, x7883);
    const Real x7887 = -x7886;
    // snow_water.with_vapour_exchange
    const Mask x7889 = (x7887 > 0.0);
    const Real x7890 = select(x7889, 0.0, x7886);
    const Real x7893 = x7890 * 2106.0;
    const Real x7896 = x7849 * x7893;
    const Real x7902 = select(x7851, x7846, 1.0);
    const Real x7904 = x7849 / x7902;
    const Real x7908 = 1.0 - x7904;
    const Real x7910 = x7743 + x7849;
    const Real x7912 = x7805 + x7849;
    const Real x7913 = -x7912;
    const Real x7916 = real_92[1] - x7849;
    const Real x7918 = x7896 - real_145[1];
    const Real x7920 = real_373[1] * x7908;
    const Real x7925 = select(x7851, x7920, real_373[1]);
    const Real x7927 = x7849 / x7831;
    const Real x7931 = 1.0 - x7927;
    const Real x7933 = real_127[1] * x7931;
    const Mask x7938 = (real_92[2] > 0.0);
    const Real x7939 = select(x7938, real_92[2], 1.0);
    const Real x7941 = select(x7938, real_145[2], 0.0);
    const Real x7942 = -x7941;
    // snow_layers.liquid_water
    const Real x7944 = real_145[2] / 333500.0;
    const Real x7945 = -x7944;
    const Mask x7947 = (x7945 < 0.0);
    const Real x7948 = select(x7947, 0.0, x7944);
    const Real x7949 = -x7948;
    const Mask x7951 = (x7949 > real_92[2]);
    const Real x7952 = select(x7951, real_92[2], x7949);
    // snow_water.with_vapour_exchange
    const Real x7954 = real_92[2] - x7952;
    const Mask x7956 = (x7913 > x7954);
    const Real x7957 = select(x7956, x7954, x7913);
    const Mask x7959 = (x7954 > 0.0);
    // snow_layers.warmth
    const Real x7960 = x7939 * 2106.0;
    const Real x7962 = 1 / x7960;
    const Real x7963 = x7962 * x7962;
    const Real x7967 = x7939 * 4218.0;
    const Real x7969 = 1 / x7967;
    const Real x7970 = x7969 * x7969;
    const Real x7974 = x7939 * 333500.0;
    const Real x7976 = x7941 + x7974;
    const Real x7977 = -x7976;
    const Mask x7979 = (x7942 < 0.0);
    const Mask x7980 = (x7977 > 0.0);
    const Real x7981 = x7941 * x7962;
    const Real x7986 = x7976 * x7969;
    const Real x7991 = select(x7980, x7986, 0.0);
    const Real x7994 = select(x7979, x7981, x7991);
    const Real x7995 = -x7994;
    // snow_water.with_vapour_exchange
    const Mask x7997 = (x7995 > 0.0);
    const Real x7998 = select(x7997, 0.0, x7994);
    const Real x8001 = x7998 * 2106.0;
    const Real x8004 = x7957 * x8001;
    const Real x8010 = select(x7959, x7954, 1.0);
    const Real x8012 = x7957 / x8010;
    const Real x8016 = 1.0 - x8012;
    const Real x8018 = x7910 + x7957;
    const Real x8020 = x7912 + x7957;
    const Real x8021 = -x8020;
    const Real x8024 = real_92[2] - x7957;
    const Real x8026 = x8004 - real_145[2];
    const Real x8028 = real_373[2] * x8016;
    const Real x8033 = select(x7959, x8028, real_373[2]);
    const Real x8035 = x7957 / x7939;
    const Real x8039 = 1.0 - x8035;
    const Real x8041 = real_127[2] * x8039;
    const Mask x8046 = (real_92[3] > 0.0);
    const Real x8047 = select(x8046, real_92[3], 1.0);
    const Real x8049 = select(x8046, real_145[3], 0.0);
    const Real x8050 = -x8049;
    // snow_layers.liquid_water
    const Real x8052 = real_145[3] / 333500.0;
    const Real x8053 = -x8052;
    const Mask x8055 = (x8053 < 0.0);
    const Real x8056 = select(x8055, 0.0, x8052);
    const Real x8057 = -x8056;
    const Mask x8059 = (x8057 > real_92[3]);
    const Real x8060 = select(x8059, real_92[3], x8057);
    // snow_water.with_vapour_exchange
    const Real x8062 = real_92[3] - x8060;
    const Mask x8064 = (x8021 > x8062);
    const Real x8065 = select(x8064, x8062, x8021);
    const Mask x8067 = (x8062 > 0.0);
    // snow_layers.warmth
    const Real x8068 = x8047 * 2106.0;
    const Real x8070 = 1 / x8068;
    const Real x8071 = x8070 * x8070;
    const Real x8075 = x8047 * 4218.0;
    const Real x8077 = 1 / x8075;
    const Real x8078 = x8077 * x8077;
    const Real x8082 = x8047 * 333500.0;
    const Real x8084 = x8049 + x8082;
    const Real x8085 = -x8084;
    const Mask x8087 = (x8050 < 0.0);
    const Mask x8088 = (x8085 > 0.0);
    const Real x8089 = x8049 * x8070;
    const Real x8094 = x8084 * x8077;
    const Real x8099 = select(x8088, x8094, 0.0);
    const Real x8102 = select(x8087, x8089, x8099);
    const Real x8103 = -x8102;
    // snow_water.with_vapour_exchange
    const Mask x8105 = (x8103 > 0.0);
    const Real x8106 = select(x8105, 0.0, x8102);
    const Real x8109 = x8106 * 2106.0;
    const Real x8112 = x8065 * x8109;
    const Real x8118 = select(x8067, x8062, 1.0);
    const Real x8120 = x8065 / x8118;
    const Real x8124 = 1.0 - x8120;
    const Real x8126 = x8018 + x8065;
    const Real x8128 = x8020 + x8065;
    const Real x8129 = -x8128;
    const Real x8132 = real_92[3] - x8065;
    const Real x8134 = x8112 - real_145[3];
    const Real x8136 = real_373[3] * x8124;
    const Real x8141 = select(x8067, x8136, real_373[3]);
    const Real x8143 = x8065 / x8047;
    const Real x8147 = 1.0 - x8143;
    const Real x8149 = real_127[3] * x8147;
    const Mask x8154 = (real_92[4] > 0.0);
    const Real x8155 = select(x8154, real_92[4], 1.0);
    const Real x8157 = select(x8154, real_145[4], 0.0);
    const Real x8158 = -x8157;
    // snow_layers.liquid_water
    const Real x8160 = real_145[4] / 333500.0;
    const Real x8161 = -x8160;
    const Mask x8163 = (x8161 < 0.0);
    const Real x8164 = select(x8163, 0.0, x8160);
    const Real x8165 = -x8164;
    const Mask x8167 = (x8165 > real_92[4]);
    const Real x8168 = select(x8167, real_92[4], x8165);
    // snow_water.with_vapour_exchange
    const Real x8170 = real_92[4] - x8168;
    const Mask x8172 = (x8129 > x8170);
    const Real x8173 = select(x8172, x8170, x8129);
    const Mask x8175 = (x8170 > 0.0);
    // snow_layers.warmth
    const Real x8176 = x8155 * 2106.0;
    const Real x8178 = 1 / x8176;
    const Real x8179 = x8178 * x8178;
    const Real x8183 = x8155 * 4218.0;
    const Real x8185 = 1 / x8183;
    const Real x8186 = x8185 * x8185;
    const Real x8190 = x8155 * 333500.0;
    const Real x8192 = x8157 + x8190;
    const Real x8193 = -x8192;
    const Mask x8195 = (x8158 < 0.0);
    const Mask x8196 = (x8193 > 0.0);
    const Real x8197 = x8157 * x8178;
    const Real x8202 = x8192 * x8185;
    const Real x8207 = select(x8196, x8202, 0.0);
    const Real x8210 = select(x8195, x8197, x8207);
    const Real x8211 = -x8210;
    // snow_water.with_vapour_exchange
    const Mask x8213 = (x8211 > 0.0);
    const Real x8214 = select(x8213, 0.0, x8210);
    const Real x8217 = x8214 * 2106.0;
    const Real x8220 = x8173 * x8217;
    const Real x8226 = select(x8175, x8170, 1.0);
    const Real x8228 = x8173 / x8226;
    const Real x8232 = 1.0 - x8228;
    const Real x8234 = x8126 + x8173;
    const Real x8237 = real_92[4] - x8173;
    const Real x8239 = x8220 - real_145[4];
    const Real x8241 = real_373[4] * x8232;
    const Real x8246 = select(x8175, x8241, real_373[4]);
    const Real x8248 = x8173 / x8155;
    const Real x8252 = 1.0 - x8248;
    const Real x8254 = real_127[4] * x8252;
    // snow_water.<genexpr>
    real_145[0] = x7808;
    real_145[1] = x7916;
    real_145[2] = x8024;
    real_145[3] = x8132;
    real_145[4] = x8237;
    real_92[0] = x7810;
    real_92[1] = x7918;
    real_92[2] = x8026;
    real_92[3] = x8134;
    real_92[4] = x8239;
    real_132[0] = x7817;
    real_132[1] = x7925;
    real_132[2] = x8033;
    real_132[3] = x8141;
    real_132[4] = x8246;
    real_128[0] = x7825;
    real_128[1] = x7933;
    real_128[2] = x8041;
    real_128[3] = x8149;
    real_128[4] = x8254;
    // snow_layers.liquid_water
    const Real x8267 = real_92[0] / 333500.0;
    const Mask x8269 = (x8267 < 0.0);
    const Real x8270 = select(x8269, 0.0, x8267);
    const Mask x8272 = (x8270 > real_145[0]);
    const Real x8273 = select(x8272, real_145[0], x8270);
    // snow_water.percolated
    const Real x8275 = real_145[0] - x8273;
    const Mask x8277 = (x8275 > 0.0);
    const Real x8278 = select(x8277, x8275, 1.0);
    const Real x8280 = x8275 / x8278;
    const Mask x8284 = (x8280 > 1.0);
    const Real x8285 = select(x8284, 1.0, x8280);
    const Real x8287 = select(x8277, x8285, 0.0);
    const Real x8289 = x8287 * real_132[0];
    const Real x8293 = x8275 / 917.0;
    const Mask x8295 = (x8289 < x8293);
    const Real x8296 = select(x8295, x8293, x8289);
    // snow_properties._pores
    const Real x8298 = x8296 - x8293;
    const Mask x8300 = (x8298 < 0.0);
    const Real x8301 = select(x8300, 0.0, x8298);
    // snow_properties.held_by_pores
    const Real x8303 = x1169 * x8301;
    // snow_water.percolated
    const Real x8307 = x8273 - x8303;
    const Mask x8309 = (x8307 < 0.0);
    const Real x8310 = select(x8309, 0.0, x8307);
    const Mask x8312 = (x8273 > 0.0);
    const Real x8313 = select(x8312, x8273, 1.0);
    const Real x8315 = x8310 / x8313;
    const Real x8319 = real_92[0] * x8315;
    const Real x8323 = select(x8312, x8319, 0.0);
    const Mask x8325 = (real_145[0] > 0.0);
    const Real x8326 = select(x8325, real_145[0], 1.0);
    const Real x8328 = x8310 / x8326;
    const Real x8332 = real_145[0] - x8310;
    const Real x8334 = real_92[0] - x8323;
    const Real x8336 = 1.0 - x8328;
    const Real x8338 = real_128[0] * x8336;
    const Real x8343 = real_145[1] + x8310;
    const Real x8345 = real_92[1] + x8323;
    // snow_layers.liquid_water
    const Real x8347 = x8345 / 333500.0;
    const Mask x8349 = (x8347 < 0.0);
    const Real x8350 = select(x8349, 0.0, x8347);
    const Mask x8352 = (x8350 > x8343);
    const Real x8353 = select(x8352, x8343, x8350);
    // snow_water.percolated
    const Real x8355 = x8343 - x8353;
    // snow_layers.liquid_water
    const Real x8357 = real_92[1] / 333500.0;
    const Mask x8359 = (x8357 < 0.0);
    const Real x8360 = select(x8359, 0.0, x8357);
    const Mask x8362 = (x8360 > real_145[1]);
    const Real x8363 = select(x8362, real_145[1], x8360);
    // snow_water.percolated
    const Real x8365 = real_145[1] - x8363;
    const Mask x8367 = (x8365 > 0.0);
    const Real x8368 = select(x8367, x8365, 1.0);
    const Real x8370 = x8355 / x8368;
    const Mask x8374 = (x8370 > 1.0);
    const Real x8375 = select(x8374, 1.0, x8370);
    const Real x8377 = select(x8367, x8375, 0.0);
    const Real x8379 = x8377 * real_132[1];
    const Real x8383 = x8355 / 917.0;
    const Mask x8385 = (x8379 < x8383);
    const Real x8386 = select(x8385, x8383, x8379);
    // snow_properties._pores
    const Real x8388 = x8386 - x8383;
    const Mask x8390 = (x8388 < 0.0);
    const Real x8391 = select(x8390, 0.0, x8388);
    // snow_properties.held_by_pores
    const Real x8393 = x1169 * x8391;
    // snow_water.percolated
    const Real x8397 = x8353 - x8393;
    const Mask x8399 = (x8397 < 0.0);
    const Real x8400 = select(x8399, 0.0, x8397);
    const Mask x8402 = (x8353 > 0.0);
    const Real x8403 = select(x8402, x8353, 1.0);
    const Real x8405 = x8400 / x8403;
    const Real x8409 = x8345 * x8405;
    const Real x8413 = select(x8402, x8409, 0.0);
    const Mask x8415 = (x8343 > 0.0);
    const Real x8416 = select(x8415, x8343, 1.0);
    const Real x8418 = x8400 / x8416;
    const Real x8422 = x8343 - x8400;
    const Real x8424 = x8345 - x8413;
    const Real x8426 = 1.0 - x8418;
    const Real x8428 = real_128[1] * x8426;
    const Real x8433 = real_145[2] + x8400;
    const Real x8435 = real_92[2] + x8413;
    // snow_layers.liquid_water
    const Real x8437 = x8435 / 333500.0;
    const Mask x8439 = (x8437 < 0.0);
    const Real x8440 = select(x8439, 0.0, x8437);
    const Mask x8442 = (x8440 > x8433);
    const Real x8443 = select(x8442, x8433, x8440);
    // snow_water.percolated
    const Real x8445 = x8433 - x8443;
    // snow_layers.liquid_water
    const Real x8447 = real_92[2] / 333500.0;
    const Mask x8449 = (x8447 < 0.0);
    const Real x8450 = select(x8449, 0.0, x8447);
    const Mask x8452 = (x8450 > real_145[2]);
    const Real x8453 = select(x8452, real_145[2], x8450);
    // snow_water.percolated
    const Real x8455 = real_145[2] - x8453;
    const Mask x8457 = (x8455 > 0.0);
    const Real x8458 = select(x8457, x8455, 1.0);
    const Real x8460 = x8445 / x8458;
    const Mask x8464 = (x8460 > 1.0);
    const Real x8465 = select(x8464, 1.0, x8460);
    const Real x8467 = select(x8457, x8465, 0.0);
    const Real x8469 = x8467 * real_132[2];
    const Real x8473 = x8445 / 917.0;
    const Mask x8475 = (x8469 < x8473);
    const Real x8476 = select(x8475, x8473, x8469);
    // snow_properties._pores
    const Real x8478 = x8476 - x8473;
    const Mask x8480 = (x8478 < 0.0);
    const Real x8481 = select(x8480, 0.0, x8478);
    // snow_properties.held_by_pores
    const Real x8483 = x1169 * x8481;
    // snow_water.percolated
    const Real x8487 = x8443 - x8483;
    const Mask x8489 = (x8487 < 0.0);
    const Real x8490 = select(x8489, 0.0, x8487);
    const Mask x8492 = (x8443 > 0.0);
    const Real x8493 = select(x8492, x8443, 1.0);
    const Real x8495 = x8490 / x8493;
    const Real x8499 = x8435 * x8495;
    const Real x8503 = select(x8492, x8499, 0.0);
    const Mask x8505 = (x8433 > 0.0);
    const Real x8506 = select(x8505, x8433, 1.0);
    const Real x8508 = x8490 / x8506;
    const Real x8512 = x8433 - x8490;
    const Real x8514 = x8435 - x8503;
    const Real x8516 = 1.0 - x8508;
    const Real x8518 = real_128[2] * x8516;
    const Real x8523 = real_145[3] + x8490;
    const Real x8525 = real_92[3] + x8503;
    // snow_layers.liquid_water
    const Real x8527 = x8525 / 333500.0;
    const Mask x8529 = (x8527 < 0.0);
    const Real x8530 = select(x8529, 0.0, x8527);
    const Mask x8532 = (x8530 > x8523);
    const Real x8533 = select(x8532, x8523, x8530);
    // snow_water.percolated
    const Real x8535 = x8523 - x8533;
    // snow_layers.liquid_water
    const Real x8537 = real_92[3] / 333500.0;
    const Mask x8539 = (x8537 < 0.0);
    const Real x8540 = select(x8539, 0.0, x8537);
    const Mask x8542 = (x8540 > real_145[3]);
    const Real x8543 = select(x8542, real_145[3], x8540);
    // snow_water.percolated
    const Real x8545 = real_145[3] - x8543;
    const Mask x8547 = (x8545 > 0.0);
    const Real x8548 = select(x8547, x8545, 1.0);
    const Real x8550 = x8535 / x8548;
    const Mask x8554 = (x8550 > 1.0);
    const Real x8555 = select(x8554, 1.0, x8550);
    const Real x8557 = select(x8547, x8555, 0.0);
    const Real x8559 = x8557 * real_132[3];
    const Real x8563 = x8535 / 917.0;
    const Mask x8565 = (x8559 < x8563);
    const Real x8566 = select(x8565, x8563, x8559);
    // snow_properties._pores
    const Real x8568 = x8566 - x8563;
    const Mask x8570 = (x8568 < 0.0);
    const Real x8571 = select(x8570, 0.0, x8568);
    // snow_properties.held_by_pores
    const Real x8573 = x1169 * x8571;
    // snow_water.percolated
    const Real x8577 = x8533 - x8573;
    const Mask x8579 = (x8577 < 0.0);
    const Real x8580 = select(x8579, 0.0, x8577);
    const Mask x8582 = (x8533 > 0.0);
    const Real x8583 = select(x8582, x8533, 1.0);
    const Real x8585 = x8580 / x8583;
    const Real x8589 = x8525 * x8585;
    const Real x8593 = select(x8582, x8589, 0.0);
    const Mask x8595 = (x8523 > 0.0);
    const Real x8596 = select(x8595, x8523, 1.0);
    const Real x8598 = x8580 / x8596;
    const Real x8602 = x8523 - x8580;
    const Real x8604 = x8525 - x8593;
    const Real x8606 = 1.0 - x8598;
    const Real x8608 = real_128[3] * x8606;
    const Real x8613 = real_145[4] + x8580;
    const Real x8615 = real_92[4] + x8593;
    // snow_layers.liquid_water
    const Real x8617 = x8615 / 333500.0;
    const Mask x8619 = (x8617 < 0.0);
    const Real x8620 = select(x8619, 0.0, x8617);
    const Mask x8622 = (x8620 > x8613);
    const Real x8623 = select(x8622, x8613, x8620);
    // snow_water.percolated
    const Real x8625 = x8613 - x8623;
    // snow_layers.liquid_water
    const Real x8627 = real_92[4] / 333500.0;
    const Mask x8629 = (x8627 < 0.0);
    const Real x8630 = select(x8629, 0.0, x8627);
    const Mask x8632 = (x8630 > real_145[4]);
    const Real x8633 = select(x8632, real_145[4], x8630);
    // snow_water.percolated
    const Real x8635 = real_145[4] - x8633;
    const Mask x8637 = (x8635 > 0.0);
    const Real x8638 = select(x8637, x8635, 1.0);
    const Real x8640 = x8625 / x8638;
    const Mask x8644 = (x8640 > 1.0);
    const Real x8645 = select(x8644, 1.0, x8640);
    const Real x8647 = select(x8637, x8645, 0.0);
    const Real x8649 = x8647 * real_132[4];
    const Real x8653 = x8625 / 917.0;
    const Mask x8655 = (x8649 < x8653);
    const Real x8656 = select(x8655, x8653, x8649);
    // snow_properties._pores
    const Real x8658 = x8656 - x8653;
    const Mask x8660 = (x8658 < 0.0);
    const Real x8661 = select(x8660, 0.0, x8658);
    // snow_properties.held_by_pores
    const Real x8663 = x1169 * x8661;
    // snow_water.percolated
    const Real x8667 = x8623 - x8663;
    const Mask x8669 = (x8667 < 0.0);
    const Real x8670 = select(x8669, 0.0, x8667);
    const Mask x8672 = (x8623 > 0.0);
    const Real x8673 = select(x8672, x8623, 1.0);
    const Real x8675 = x8670 / x8673;
    const Real x8679 = x8615 * x8675;
    const Real x8683 = select(x8672, x8679, 0.0);
    const Mask x8685 = (x8613 > 0.0);
    const Real x8686 = select(x8685, x8613, 1.0);
    const Real x8688 = x8670 / x8686;
    const Real x8692 = x8613 - x8670;
    const Real x8694 = x8615 - x8683;
    const Real x8696 = 1.0 - x8688;
    const Real x8698 = real_128[4] * x8696;
    // snow_water.<genexpr>
    real_145[0] = x8332;
    real_145[1] = x8422;
    real_145[2] = x8512;
    real_145[3] = x8602;
    real_145[4] = x8692;
    real_346[0] = x8334;
    real_346[1] = x8424;
    real_346[2] = x8514;
    real_346[3] = x8604;
    real_346[4] = x8694;
    real_403[0] = x8296;
    real_403[1] = x8386;
    real_403[2] = x8476;
    real_403[3] = x8566;
    real_403[4] = x8656;
    real_404[0] = x8338;
    real_404[1] = x8428;
    real_404[2] = x8518;
    real_404[3] = x8608;
    real_404[4] = x8698;
    // layered_snow.close_snow
    const Real x8711 = select(x5614, x1225, 1.0);
    const Real x8713 = x8711 * seconds;
    const Real x8715 = x8234 / x8713;
    const Real x8719 = x8715 * 2830000.0;
    const Real x8721 = select(x5614, x8719, 0.0);
    const Real x8723 = x7699 + x7685;
    const Real x8725 = x7681 * 2830000.0;
    const Real x8726 = x8723 + x8725;
    const Real x8728 = x8726 - x7454;
    const Real x8730 = x8670 + x1321;
    const Real x8789 = x8728 - x8721;
    const Real x8791 = select(x5614, x8789, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x8803 = x8234 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a8805_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_403[l];
        const Mask a8733 = (real_145[l] > 0.0);
        const Real a8734 = select(a8733, real_145[l], 1.0);
        const Real a8736 = real_346[l] / 333500.0;
        const Mask a8738 = (a8736 < 0.0);
        const Real a8739 = select(a8738, 0.0, a8736);
        const Mask a8741 = (a8739 > real_145[l]);
        const Real a8742 = select(a8741, real_145[l], a8739);
        after[3 * LAYERS + 10 + l] = a8742;
        const Real a8744 = select(a8733, real_346[l], 0.0);
        const Real a8746 = a8734 * 2106.0;
        const Real a8748 = 1 / a8746;
        const Real a8749 = a8748 * a8748;
        const Real a8753 = a8734 * 4218.0;
        const Real a8755 = 1 / a8753;
        const Real a8756 = a8755 * a8755;
        const Real a8760 = a8734 * 333500.0;
        const Real a8762 = a8744 - a8760;
        const Mask a8764 = (a8744 < 0.0);
        const Mask a8765 = (a8762 > 0.0);
        const Real a8766 = a8744 * a8748;
        const Real a8771 = a8762 * a8755;
        const Real a8776 = select(a8765, a8771, 0.0);
        const Real a8778 = select(a8764, a8766, a8776);
        const Real a8780 = real_145[l] - a8742;
        after[3 * LAYERS + 5 + l] = a8780;
        const Real a8782 = a8778 + 273.15;
        after[3 * LAYERS + 15 + l] = a8782;
        const Real a8783 = real_404[l] / a8734;
        const Real a8787 = select(a8733, a8783, 0.0);
        after[3 * LAYERS + 25 + l] = a8787;
        a8805_last = a8805_last + a8780;
        mask_405[l] = a8733;
        real_406[l] = a8734;
        mask_407[l] = a8738;
        mask_408[l] = a8741;
        real_409[l] = a8742;
        real_410[l] = a8744;
        real_411[l] = a8748;
        real_412[l] = a8749;
        real_413[l] = a8755;
        real_414[l] = a8756;
        real_415[l] = a8762;
        mask_416[l] = a8764;
        mask_417[l] = a8765;
        real_418[l] = a8780;
        real_419[l] = a8782;
        real_420[l] = a8783;
    }
    // layered_snow_step.layered_snow_step
    const Mask x8806 = (a8805_last > 0.0);
    // air.emission
    const Real x8807 = x7670 * x7670;
    const Real x8810 = x8807 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x8812 = numbers[LAYERS + 19] * x8810;
    // surface_balance.skin_temperature
    const Real x8816 = x5429 * real_347[0];
    const Real x8820 = x5421 + x8816;
    const Real x8822 = x8820 / x5433;
    // surface_balance.emitted
    const Real x8826 = x8822 - x5379;
    const Real x8828 = x5390 * x8826;
    const Real x8832 = x5401 + x8828;
    // layered_snow_step.of_cell
    const Real x8834 = x1224 * x8812;
    const Real x8840 = x1324 * x8832;
    const Real x8845 = x8840 - x8834;
    const Real x8847 = x1224 * numbers[LAYERS + 19];
    const Real x8853 = x1324 * x1389;
    const Real x8858 = x8853 - x8847;
    after[3 * LAYERS + 34] = x8858;
    // layered_snow_step.skin
    const Real x8860 = x8858 * 5.67e-08;
    const Real x8862 = x8845 / x8860;
    const Real x8866 = sqrt(x8862);
    const Real x8867 = x8866 * 2.0;
    const Real x8869 = sqrt(x8866);
    after[3 * LAYERS] = x8869;
    const Real x8870 = x8869 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x8872 = x8730 / 1000.0;
    const Real x8874 = x5126 + x8872;
    after[3 * LAYERS + 2] = x8874;
    Real a8878_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a8876 = real_418[l] + real_409[l];
        a8878_last = a8878_last + a8876;
        real_404[l] = a8876;
    }
    const Real x8880 = a8878_last / 1000.0;
    after[3 * LAYERS + 3] = x8880;
    Real a8882_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a8882_last = a8882_last + real_403[l];
    }
    after[3 * LAYERS + 4] = a8882_last;
    const Mask x8884 = (x57 > 0.0);
    // snow.snow_age
    const Real x8885 = state[3 * LAYERS + 32] + seconds;
    const Real x8886 = select(x8884, 0.0, x8885);
    const Real x8888 = select(x8806, x8886, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x8888;
    // layered_snow_step.of_cell
    const Real x8890 = x1224 * x464;
    const Real x8896 = x1324 * x1378;
    const Real x8901 = x8896 - x8890;
    after[3 * LAYERS + 33] = x8901;
    // snow_free_ground.specific_humidity
    const Real x8903 = 1 / x3549;
    const Real x8904 = x8903 * x8903;
    const Real x8908 = x8903 * 1004.5;
    // snow_free_ground.rate
    const Real x8911 = x3643 + x3652;
    const Real x8913 = x8911 + a3695_last;
    const Real x8915 = x8913 * 1000.0;
    const Real x8917 = x8915 + x3715;
    // snow_free_ground.specific_humidity
    const Real x8919 = x8917 * x8908;
    const Real x8924 = forcing[2] + x8919;
    after[3 * LAYERS + 39] = x8924;
    // layered_snow_step._fluxes
    const Real x8931 = x3725 + x8803;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x8933 = x1324 * 2501000.0;
    const Real x8936 = x1224 * 2830000.0;
    const Real x8939 = x8933 - x8936;
    // layered_snow_step._fluxes
    const Real x8941 = x8931 * x8939;
    // layered_snow_step.sensible_heat
    const Real x8952 = x8822 - x26;
    const Real x8954 = x3549 * x8952;
    // layered_snow_step.precipitation_heat
    const Real x8975 = x8822 - forcing[1];
    const Real x8977 = x2276 * x8975;
    // layered_snow_step._budget
    const Real x9002 = 1.0 - x8858;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9015_last = real_of(0.0);
    Real a9021_last = real_of(1.0);
    Real a9022_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7474 = 2094000.0 * real_383[l];
        const Real a7476 = a7474 + 333500000.0;
        const Real a9011 = real_281[l] - real_209[l];
        const Real a9014 = real_347[l] - 273.15;
        a9015_last = a9015_last + numbers[l];
        const Real a9015 = a9015_last;
        const Real a3828_2358 = numbers[l] * 0.5;
        const Real a9017 = a9015 - a3828_2358;
        const Mask a9019 = (a9014 >= 0.0);
        const Real a9020 = real_of_mask(a9019);
        a9021_last = a9021_last * a9020;
        const Real a9021 = a9021_last;
        a9022_last = a9022_last + a9021;
        real_359[l] = a7476;
        real_289[l] = a9011;
        real_349[l] = a9014;
        real_293[l] = a9017;
    }
    // diagnostics.crossing_depth
    const Index x9023 = index_of_real(a9022_last);
    const Index x9024 = at_most(x9023, (LAYERS - 1));
    const Index x9025 = x9024 - 1;
    const Index x9026 = at_least(x9025, 0);
    const Real x9027 = pick(real_349, x9026);
    const Real x9029 = pick(real_349, x9024);
    const Real x9031 = pick(real_293, x9026);
    const Real x9033 = pick(real_293, x9024);
    const Mask x9035 = (x9027 > x9029);
    const Real x9036 = x9027 - x9029;
    const Real x9038 = select(x9035, x9036, 1.0);
    const Real x9040 = x9033 - x9031;
    const Real x9042 = x9040 * x9027;
    const Real x9046 = x9042 / x9038;
    const Mask x9051 = (x9023 == 0);
    const Mask x9053 = (x9023 == LAYERS);
    // air.emission
    const Real x9072 = x8869 * x8869;
    const Real x9075 = x9072 * x9072;
    const Real x9078 = x9075 * 5.67e-08;
    // balances._depth
    const Real x9087 = seconds / 2501000000.0;
    const Real x9089 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9095 = x8939 * 1000.0;
    const Real x9097 = x8941 / x9095;
    // balances.surface_energy_residual
    const Mask x9129 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9161 = x8880 * 1000.0;
    // snow_layers.spread
    const Mask x9163 = (x9161 > 0.0);
    const Mask x9164 = (a8882_last > 0.0);
    const Mask x9165 = (x9163 & x9164);
    Real a9166_last = real_of(0.0);
    Real a9168_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9166_last = a9166_last + real_404[l];
        a9168_last = a9168_last + real_403[l];
    }
    const Mask x9169 = (a9166_last > 0.0);
    const Mask x9170 = (a9168_last > 0.0);
    const Mask x9171 = (x9169 & x9170);
    const Mask x9172 = (x9165 & x9171);
    const Real x9173 = select(x9171, a9166_last, 1.0);
    const Real x9175 = x9161 / x9173;
    const Real x9179 = select(x9172, x9175, 0.0);
    const Mask x9181 = ~x9171;
    const Mask x9182 = (x9165 & x9181);
    const Real x9183 = select(x9182, a8882_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9185 = x9183 + 0.5;
    const Real x9186 = 1 / x9185;
    const Real x9187 = x9186 * x9186;
    const Real x9191 = x9186 * 0.1;
    const Real x9194 = x9183 + 1.0;
    const Real x9195 = 1 / x9194;
    const Real x9196 = x9195 * x9195;
    const Real x9199 = x9195 * 0.2;
    const Real x9202 = x9183 + 0.25;
    const Real x9203 = 1 / x9202;
    const Real x9204 = x9203 * x9203;
    const Real x9207 = x9203 * 0.05;
    // snow_layers.layer_shares
    const Real x9210 = x9191 + x9199;
    const Real x9213 = x9210 + x9207;
    const Real x9216 = 1.0 - x9213;
    const Real x9217 = x9216 / 2.0;
    real_404[0] = x9191;
    real_404[1] = x9199;
    real_404[2] = x9217;
    real_404[3] = x9217;
    real_404[4] = x9207;
    // snow_layers.spread
    const Mask x9223 = (x8869 > 273.15);
    const Real x9224 = select(x9223, 273.15, x8869);
    // snow_layers.spread, snow_layers.content_of
    Real a9257_last = real_of(0.0);
    Real a9259_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9221 = select(x9182, real_404[l], 0.0);
        const Real a9226 = select(x9172, real_419[l], 273.15);
        const Real a9228 = x9179 * real_418[l];
        const Real a9232 = a9221 * x9161;
        const Real a9236 = a9228 + a9232;
        const Real a9238 = x9179 * real_409[l];
        const Real a9242 = select(x9182, x9224, a9226);
        const Real a9244 = a9236 * 2106.0;
        const Real a9246 = a9238 * 4218.0;
        const Real a9248 = a9244 + a9246;
        const Real a9250 = a9242 - 273.15;
        const Real a154_2417 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9257_last = a9257_last + a154_2417;
        a9259_last = a9259_last + state[l + 3 * LAYERS + 20];
        real_403[l] = a9221;
        real_346[l] = a9248;
        real_145[l] = a9250;
    }
    // snow_layers.spread
    const Mask x9260 = (a9257_last > 0.0);
    const Mask x9261 = (a9259_last > 0.0);
    const Mask x9262 = (x9260 & x9261);
    const Mask x9263 = (x153 & x9262);
    const Real x9264 = select(x9262, a9257_last, 1.0);
    const Real x9266 = x149 / x9264;
    const Real x9270 = select(x9263, x9266, 0.0);
    const Mask x9272 = ~x9262;
    const Mask x9273 = (x153 & x9272);
    const Real x9274 = select(x9273, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9276 = x9274 + 0.5;
    const Real x9277 = 1 / x9276;
    const Real x9278 = x9277 * x9277;
    const Real x9282 = x9277 * 0.1;
    const Real x9285 = x9274 + 1.0;
    const Real x9286 = 1 / x9285;
    const Real x9287 = x9286 * x9286;
    const Real x9290 = x9286 * 0.2;
    const Real x9293 = x9274 + 0.25;
    const Real x9294 = 1 / x9293;
    const Real x9295 = x9294 * x9294;
    const Real x9298 = x9294 * 0.05;
    // snow_layers.layer_shares
    const Real x9301 = x9282 + x9290;
    const Real x9304 = x9301 + x9298;
    const Real x9307 = 1.0 - x9304;
    const Real x9308 = x9307 / 2.0;
    real_404[0] = x9282;
    real_404[1] = x9290;
    real_404[2] = x9308;
    real_404[3] = x9308;
    real_404[4] = x9298;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7401 = real_368[l] + real_367[l];
        real_421[l] = a7401;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7466 = real_383[l] - real_383[l + 1];
        real_244[l] = a7466;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9064 = real_263[l] - real_281[l];
        const Real a9131 = real_347[l] - state[l];
        const Real a9133 = real_284[l] * numbers[l];
        const Real a9142 = real_359[l] * numbers[l];
        const Real a9146 = a9142 / seconds;
        real_383[l] = a9064;
        real_293[l] = a9131;
        real_349[l] = a9133;
        real_209[l] = a9146;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9312 = select(x9273, real_404[l], 0.0);
        const Real a9314 = select(x9263, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9316 = x9270 * state[l + 3 * LAYERS + 5];
        const Real a9320 = a9312 * x149;
        const Real a9324 = a9316 + a9320;
        const Real a9326 = x9270 * state[l + 3 * LAYERS + 10];
        const Real a9330 = select(x9273, x223, a9314);
        const Real a9332 = a9324 * 2106.0;
        const Real a9334 = a9326 * 4218.0;
        const Real a9336 = a9332 + a9334;
        const Real a9338 = a9330 - 273.15;
        real_419[l] = a9312;
        real_422[l] = a9336;
        real_423[l] = a9338;
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
        real_404[0] = x192;
        real_404[1] = x200;
        real_404[2] = x217;
        real_404[3] = x217;
        real_404[4] = x208;
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
            real_382[l] = a148;
        }
        // layered_snow_step.layered_snow_step
        const Real x262 = real_382[0] * x261;
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
            const Real a221 = select(x181, real_404[l], 0.0);
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
            real_424[l + 1] = a252;
            real_425[l + 1] = a325;
            real_426[l + 1] = a340;
            real_427[l + 1] = a348;
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
        real_425[0] = x284;
        real_424[0] = x352;
        real_426[0] = x293;
        Real a530_last = x284;
        for (int l = 0; l < 5; ++l) {
            a530_last = a530_last + real_425[l + 1];
            const Real a530 = a530_last;
            real_428[l + 1] = a530;
        }
        real_428[0] = x284;
        // snow_compaction.anderson_settling
        const Real x545 = moved_numbers[LAYERS + 26] * 1000000.0;
        const Real x617 = moved_numbers[LAYERS + 29] * x615;
        // snow_compaction._wind_packed
        const Real x679 = x282 * (-0.10625000000000001);
        const Real x681 = x679 * x680;
        const Real x683 = x681 * 2.868;
        // layered_snow.<genexpr>
        real_427[0] = real_of(0.0);
        // snow_compaction.compacted, snow_layers.warmth, snow_layers.liquid_water, snow_compaction.anderson_settling, snow_compaction._under_weight, snow_compaction._wind_packed, layered_snow.<genexpr>, layered_snow.open_snow
        Real a697_last = real_of(0.0);
        Real a776_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a473 = select(mask_31[l], real_425[l], 0.0);
            const Real a476 = select(mask_31[l], real_424[l], 0.0);
            const Real a480 = select(mask_31[l], real_426[l], 0.0);
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
            const Real a532 = real_425[l] * 0.5;
            const Real a536 = real_428[l] - a532;
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
            const Real a631 = a593 * real_60[l];
            const Real a636 = a631 * real_62[l];
            const Real a638 = moved_numbers[LAYERS + 31] * real_61[l];
            const Real a639 = a636 * numbers[LAYERS + 31];
            const Real a640 = a639 + a638;
            const Real a643 = select(mask_63[l], 0.0, a640);
            const Real a645 = a643 * real_54[l];
            const Real a646 = a590 * real_64[l];
            const Real a647 = a646 + a645;
            const Real a649 = a647 * real_59[l];
            const Real a650 = a627 * real_65[l];
            const Real a651 = a650 + a649;
            const Real a654 = a651 / real_66[l];
            const Real a656 = a647 * real_67[l];
            const Real a657 = a654 - a656;
            const Real a658 = a657 / real_65[l];
            const Real a660 = a658 * real_68[l];
            const Real a662 = a590 * real_68[l];
            const Real a663 = a660 * real_54[l];
            const Real a664 = a663 + a662;
            const Real a666 = select(mask_31[l], a476, 0.0);
            const Real a670 = select(mask_70[l], 0.0, a664);
            const Real a672 = a670 * 0.00125;
            const Real a674 = a672 / 0.295;
            const Real a685 = a674 + x683;
            const Real a689 = select(mask_71[l], 0.0, a685);
            const Real a693 = a666 * real_73[l];
            const Real a694 = a689 * real_69[l];
            const Real a695 = a694 + a693;
            a697_last = a697_last + a695;
            const Real a697 = a697_last;
            const Real a699 = a695 * 0.5;
            const Real a701 = a697 - a699;
            const Real a703 = moved_numbers[LAYERS + 32] * real_72[l];
            const Real a704 = a689 * numbers[LAYERS + 32];
            const Real a706 = a703 - a704;
            const Real a708 = a701 * (-10.0);
            const Real a710 = a708 * real_75[l];
            const Real a712 = a706 * real_75[l];
            const Real a713 = a710 * real_74[l];
            const Real a714 = a713 + a712;
            const Real a716 = a714 / 216000.0;
            const Real a718 = moved_numbers[LAYERS + 33] - a664;
            const Real a721 = select(mask_76[l], 0.0, a718);
            const Real a726 = a716 * seconds;
            const Real a730 = a726 * real_79[l];
            const Real a733 = a721 * real_78[l];
            const Real a734 = a730 * real_77[l];
            const Real a736 = a733 - a734;
            const Real a738 = a664 - a736;
            const Real a740 = a473 - a524;
            const Real a742 = a740 / 917.0;
            const Real a744 = a738 * real_81[l];
            const Real a745 = a528 - a744;
            const Real a746 = a745 / real_80[l];
            const Real a748 = a476 * real_81[l];
            const Real a749 = a746 * real_32[l];
            const Real a750 = a749 + a748;
            const Real a752 = a742 - a476;
            const Real a757 = real_82[l] * a752;
            const Real a758 = a476 + a757;
            const Real a761 = select(mask_83[l], a758, a750);
            const Real a763 = select(mask_31[l], a761, real_424[l]);
            const Real a766 = select(x764, real_425[l], 0.0);
            const Real a768 = select(x764, real_426[l], 0.0);
            const Real a770 = select(x764, a763, 0.0);
            const Real a774 = select(x764, real_427[l], 0.0);
            a776_last = a776_last + a770;
            real_429[l] = a766;
            real_430[l] = a768;
            real_431[l] = a770;
            real_432[l] = a774;
        }
        // layered_snow.open_snow
        const Real x778 = select(x764, a776_last, 0.0);
        // snow_properties.cover_fraction
        const Real x780 = moved_numbers[LAYERS + 20] * x779;
        const Real x781 = x778 - x780;
        const Real x782 = x781 / numbers[LAYERS + 20];
        const Real x784 = x782 * (-2.0);
        const Real x787 = x784 * x786;
        const Real x793 = x787 * x791;
        const Real x795 = x793 - x787;
        const Real x796 = x795 / x790;
        // layered_snow.open_snow
        const Real x799 = x796 * x797;
        const Real x801 = x778 + x799;
        const Real x802 = x801 / x791;
        // snow_layers.<listcomp>
        const Real x807 = x802 * x806;
        const Real x809 = x807 * 0.1;
        const Real x813 = x802 * x812;
        const Real x815 = x813 * 0.2;
        const Real x819 = x802 * x818;
        const Real x821 = x819 * 0.05;
        // snow_layers.layer_shares
        const Real x823 = x809 + x815;
        const Real x825 = x823 + x821;
        const Real x829 = x825 / 2.0;
        const Real x830 = -x829;
        real_404[0] = x809;
        real_404[1] = x815;
        real_404[2] = x830;
        real_404[3] = x830;
        real_404[4] = x821;
        // snow_layers.remapped, snow_layers._density_change
        Real a840_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            a840_last = a840_last + real_431[l];
            const Real a840 = a840_last;
            const Real a843 = select(mask_89[l], real_431[l], 0.0);
            const Real a849 = select(mask_90[l], real_431[l], 0.0);
            const Real a851 = select(mask_90[l], real_429[l], 0.0);
            const Real a853 = a849 * real_28[l];
            const Real a854 = a851 - a853;
            const Real a855 = a854 / real_29[l];
            real_88[l + 1] = a840;
            real_428[l] = a843;
            real_427[l] = a855;
        }
        // layered_snow.open_snow, snow_layers.remapped, snow_layers._density_change
        Real a845_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a834 = real_404[l] * x777;
            const Real a835 = x778 * real_0[l];
            const Real a836 = a835 + a834;
            const Real a838 = select(x764, a836, 0.0);
            a845_last = a845_last + a838;
            const Real a845 = a845_last;
            const Real a858 = real_427[l + 1] - real_427[l];
            const Real a860 = select(mask_93[l], a858, 0.0);
            real_433[l] = a838;
            real_434[l] = a845;
            real_431[l + 1] = a860;
        }
        // snow_layers._density_change
        real_431[0] = real_of(0.0);
        for (int l = 0; l < 5; ++l) real_425[l] = real_431[l + 1];
        real_425[5] = real_of(0.0);
        // snow_layers.remapped
        real_88[0] = real_of(0.0);
        // snow_layers._density_change, snow_layers.remapped
        Real a916_last = real_of(0.0);
        Real a922_last = real_of(0.0);
        Real a928_last = real_of(0.0);
        Real a961_last = real_of(0.0);
        Real a967_last = real_of(0.0);
        Real a973_last = real_of(0.0);
        Real a1006_last = real_of(0.0);
        Real a1012_last = real_of(0.0);
        Real a1018_last = real_of(0.0);
        Real a1051_last = real_of(0.0);
        Real a1057_last = real_of(0.0);
        Real a1063_last = real_of(0.0);
        Real a1071_last = real_of(0.0);
        Real a1077_last = real_of(0.0);
        Real a1083_last = real_of(0.0);
        for (int l = 0; l < 6; ++l) {
            const Real a865 = real_431[l] * real_27[l];
            const Real a867 = real_425[l] * real_86[l];
            const Real a868 = a867 + a865;
            const Real a871 = real_431[l] + real_425[l];
            const Real a873 = select(mask_95[l], a871, 0.0);
            const Real a875 = a873 * real_96[l];
            const Real a876 = a868 - a875;
            const Real a877 = a876 / real_22[l];
            const Real a879 = select(mask_95[l], a877, 0.0);
            const Real a881 = real_427[l] * real_97[l];
            const Real a882 = a879 - a881;
            const Real a883 = a882 / real_28[l];
            const Real a887 = real_434[0] - real_88[l];
            const Real a889 = real_428[l] * real_98[l];
            const Real a890 = a887 - a889;
            const Real a891 = a890 / real_30[l];
            const Real a894 = select(mask_99[l], 0.0, a891);
            const Real a897 = select(mask_100[l], 0.0, a894);
            const Real a901 = a897 * real_102[l];
            const Real a902 = a897 * real_101[l];
            const Real a904 = a901 - a902;
            const Real a906 = a883 * real_103[l];
            const Real a907 = a904 * real_97[l];
            const Real a908 = a907 + a906;
            const Real a910 = a897 - a908;
            const Real a912 = a910 * real_84[l];
            const Real a913 = real_429[l] * real_104[l];
            const Real a914 = a913 + a912;
            a916_last = a916_last + a914;
            const Real a918 = a910 * real_85[l];
            const Real a919 = real_430[l] * real_104[l];
            const Real a920 = a919 + a918;
            a922_last = a922_last + a920;
            const Real a924 = a910 * real_87[l];
            const Real a925 = real_432[l] * real_104[l];
            const Real a926 = a925 + a924;
            a928_last = a928_last + a926;
            const Real a930 = real_434[1] - real_88[l];
            const Real a932 = real_428[l] * real_105[l];
            const Real a933 = a930 - a932;
            const Real a934 = a933 / real_30[l];
            const Real a937 = select(mask_106[l], 0.0, a934);
            const Real a940 = select(mask_107[l], 0.0, a937);
            const Real a944 = a940 * real_109[l];
            const Real a945 = a940 * real_108[l];
            const Real a947 = a944 - a945;
            const Real a949 = a883 * real_110[l];
            const Real a950 = a947 * real_97[l];
            const Real a951 = a950 + a949;
            const Real a953 = a940 - a951;
            const Real a955 = a953 - a910;
            const Real a957 = a955 * real_84[l];
            const Real a958 = real_429[l] * real_111[l];
            const Real a959 = a958 + a957;
            a961_last = a961_last + a959;
            const Real a963 = a955 * real_85[l];
            const Real a964 = real_430[l] * real_111[l];
            const Real a965 = a964 + a963;
            a967_last = a967_last + a965;
            const Real a969 = a955 * real_87[l];
            const Real a970 = real_432[l] * real_111[l];
            const Real a971 = a970 + a969;
            a973_last = a973_last + a971;
            const Real a975 = real_434[2] - real_88[l];
            const Real a977 = real_428[l] * real_112[l];
            const Real a978 = a975 - a977;
            const Real a979 = a978 / real_30[l];
            const Real a982 = select(mask_113[l], 0.0, a979);
            const Real a985 = select(mask_114[l], 0.0, a982);
            const Real a989 = a985 * real_116[l];
            const Real a990 = a985 * real_115[l];
            const Real a992 = a989 - a990;
            const Real a994 = a883 * real_117[l];
            const Real a995 = a992 * real_97[l];
            const Real a996 = a995 + a994;
            const Real a998 = a985 - a996;
            const Real a1000 = a998 - a953;
            const Real a1002 = a1000 * real_84[l];
            const Real a1003 = real_429[l] * real_118[l];
            const Real a1004 = a1003 + a1002;
            a1006_last = a1006_last + a1004;
            const Real a1008 = a1000 * real_85[l];
            const Real a1009 = real_430[l] * real_118[l];
            const Real a1010 = a1009 + a1008;
            a1012_last = a1012_last + a1010;
            const Real a1014 = a1000 * real_87[l];
            const Real a1015 = real_432[l] * real_118[l];
            const Real a1016 = a1015 + a1014;
            a1018_last = a1018_last + a1016;
            const Real a1020 = real_434[3] - real_88[l];
            const Real a1022 = real_428[l] * real_119[l];
            const Real a1023 = a1020 - a1022;
            const Real a1024 = a1023 / real_30[l];
            const Real a1027 = select(mask_120[l], 0.0, a1024);
            const Real a1030 = select(mask_121[l], 0.0, a1027);
            const Real a1034 = a1030 * real_123[l];
            const Real a1035 = a1030 * real_122[l];
            const Real a1037 = a1034 - a1035;
            const Real a1039 = a883 * real_124[l];
            const Real a1040 = a1037 * real_97[l];
            const Real a1041 = a1040 + a1039;
            const Real a1043 = a1030 - a1041;
            const Real a1045 = a1043 - a998;
            const Real a1047 = a1045 * real_84[l];
            const Real a1048 = real_429[l] * real_125[l];
            const Real a1049 = a1048 + a1047;
            a1051_last = a1051_last + a1049;
            const Real a1053 = a1045 * real_85[l];
            const Real a1054 = real_430[l] * real_125[l];
            const Real a1055 = a1054 + a1053;
            a1057_last = a1057_last + a1055;
            const Real a1059 = a1045 * real_87[l];
            const Real a1060 = real_432[l] * real_125[l];
            const Real a1061 = a1060 + a1059;
            a1063_last = a1063_last + a1061;
            const Real a1065 = a1043 * (-1.0);
            const Real a1067 = a1065 * real_84[l];
            const Real a1068 = real_429[l] * real_126[l];
            const Real a1069 = a1068 + a1067;
            a1071_last = a1071_last + a1069;
            const Real a1073 = a1065 * real_85[l];
            const Real a1074 = real_430[l] * real_126[l];
            const Real a1075 = a1074 + a1073;
            a1077_last = a1077_last + a1075;
            const Real a1079 = a1065 * real_87[l];
            const Real a1080 = real_432[l] * real_126[l];
            const Real a1081 = a1080 + a1079;
            a1083_last = a1083_last + a1081;
        }
        // snow_layers.<genexpr>
        real_434[0] = a916_last;
        real_434[1] = a961_last;
        real_434[2] = a1006_last;
        real_434[3] = a1051_last;
        real_434[4] = a1071_last;
        real_435[0] = a922_last;
        real_435[1] = a967_last;
        real_435[2] = a1012_last;
        real_435[3] = a1057_last;
        real_435[4] = a1077_last;
        real_436[0] = a928_last;
        real_436[1] = a973_last;
        real_436[2] = a1018_last;
        real_436[3] = a1063_last;
        real_436[4] = a1083_last;
        // layered_snow.open_snow
        const Real x1101 = x60 * seconds;
        const Real x1104 = x796 * x1100;
        const Real x1105 = x1101 * x791;
        const Real x1107 = x1104 - x1105;
        const Real x1110 = select(x764, x1107, 0.0);
        const Real x1113 = select(x1111, 0.0, moved_forcing[1]);
        const Real x1115 = x1113 * 4218.0;
        const Real x1119 = x1110 * x1116;
        const Real x1120 = x1115 * x1108;
        const Real x1122 = x1119 - x1120;
        const Real x1124 = real_434[0] + x1110;
        const Real x1126 = real_435[0] + x1122;
        real_437[0] = x1124;
        for (int l = 0; l < 4; ++l) real_437[l + 1] = real_434[l + 1];
        // snow_properties.held_by_pores
        const Real x1170 = moved_numbers[LAYERS + 21] * 1000.0;
        // layered_snow.open_snow
        real_438[0] = x1126;
        for (int l = 0; l < 4; ++l) real_438[l + 1] = real_435[l + 1];
        // snow_layers.liquid_water, layered_snow.open_snow, snow_properties.yen_conductivity, snow_properties._pores, snow_properties.held_by_pores
        for (int l = 0; l < 5; ++l) {
            const Real a1091 = real_435[l] / 333500.0;
            const Real a1094 = select(mask_130[l], 0.0, a1091);
            const Real a1097 = select(mask_131[l], real_434[l], a1094);
            const Real a1099 = real_434[l] - a1097;
            const Real a1129 = real_404[l] * x797;
            const Real a1131 = x802 * real_0[l];
            const Real a1133 = a1131 + a1129;
            const Real a1138 = x796 * real_134[l];
            const Real a1141 = real_437[l] + a1138;
            const Real a1142 = a1141 / x791;
            const Real a1145 = select(x764, a1142, 0.0);
            const Real a1149 = a1133 * real_136[l];
            const Real a1150 = a1145 + a1149;
            const Real a1152 = a1150 / real_133[l];
            const Real a1154 = select(x764, a1152, 0.0);
            const Real a1156 = a1154 / 1000.0;
            const Real a1158 = a1156 / real_137[l];
            const Real a1160 = a1158 * 1.88;
            const Real a1162 = a1160 * real_138[l];
            const Real a1164 = a1162 * 2.22;
            const Real a1166 = moved_numbers[LAYERS + 34] * real_139[l];
            const Real a1167 = a1164 * numbers[LAYERS + 34];
            const Real a1168 = a1167 + a1166;
            const Real a1172 = a1099 / 917.0;
            const Real a1174 = real_433[l] - a1172;
            const Real a1177 = select(mask_141[l], 0.0, a1174);
            const Real a1179 = x1170 * real_142[l];
            const Real a1180 = a1177 * x1169;
            const Real a1181 = a1180 + a1179;
            const Real a1184 = a1133 * 0.5;
            const Real a1188 = a1168 * real_143[l];
            const Real a1190 = a1188 - a1184;
            const Real a1191 = a1190 / real_140[l];
            const Real a1195 = x796 * real_144[l];
            const Real a1198 = real_438[l] + a1195;
            const Real a1199 = a1198 / x791;
            const Real a1203 = select(x764, a1199, 0.0);
            const Real a1209 = x796 * real_148[l];
            const Real a1211 = a1181 + a1209;
            const Real a1212 = a1211 / x791;
            const Real a1215 = select(mask_147[l], a1212, 0.0);
            real_439[l] = a1099;
            real_440[l] = a1145;
            real_441[l] = a1191;
            real_442[l] = a1203;
            real_443[l] = a1215;
        }
        // layered_snow.open_snow
        const Real x1218 = real_441[4] + x264;
        const Real x1222 = x1218 * x1220;
        const Real x1226 = select(x764, x796, 0.0);
        moved_results[LAYERS + 19] = x1226;
        Real a1227_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1227_last = a1227_last + real_426[l + 1];
        }
        const Real x1228 = a1227_last + x293;
        // calm_air.louis_exchange
        const Real x1230 = moved_numbers[LAYERS + 17] * x1229;
        const Real x1231 = moved_numbers[LAYERS + 1] - x1230;
        const Real x1232 = x1231 / numbers[LAYERS + 17];
        const Real x1234 = x1232 / x1229;
        const Real x1236 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1237 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1238 = x1237 + x1236;
        const Real x1240 = x1238 * x1239;
        const Real x1241 = moved_numbers[LAYERS] - x1240;
        const Real x1242 = x1241 / x1235;
        const Real x1244 = x1242 / x1239;
        const Real x1248 = x1234 * x1246;
        const Real x1251 = x1248 * 0.4;
        const Real x1254 = x1251 * x1250;
        const Real x1256 = x1254 + x1254;
        const Real x1259 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1260 = x1259 + x1259;
        const Real x1262 = x282 * x281;
        const Real x1263 = x1262 + x1262;
        const Real x1265 = x1263 * x1264;
        const Real x1266 = x1260 - x1265;
        const Real x1267 = x1266 / x1261;
        const Real x1269 = x1234 * x1243;
        const Real x1270 = x1244 * x1233;
        const Real x1271 = x1270 + x1269;
        const Real x1275 = x1271 * x1273;
        const Real x1278 = x1275 * 0.16000000000000003;
        const Real x1281 = x1278 * x281;
        const Real x1283 = x282 * x1277;
        const Real x1284 = x1283 - x1281;
        const Real x1286 = x1267 * 9.81;
        const Real x1288 = moved_numbers[LAYERS] * x26;
        const Real x1289 = x27 * numbers[LAYERS];
        const Real x1290 = x1289 + x1288;
        const Real x1292 = x1290 * x1291;
        const Real x1293 = x1286 - x1292;
        const Real x1294 = x1293 / x1287;
        const Real x1296 = x1256 * 75.0;
        const Real x1300 = x1232 / x1299;
        const Real x1302 = x1296 * x1298;
        const Real x1304 = x1300 * x1295;
        const Real x1305 = x1304 - x1302;
        // snow_skin.skin_balance
        const Real x1309 = x465 * forcing[4];
        const Real x1311 = moved_forcing[4] * x1306;
        const Real x1312 = x1311 - x1309;
        const Real x1314 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1315 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1316 = x1315 + x1314;
        const Real x1318 = x1312 + x1316;
        // layered_snow.open_snow
        const Real x1320 = x293 + x1122;
        const Real x1322 = select(x764, 0.0, a354_last);
        const Real x1323 = select(x764, 0.0, x1228);
        // layered_snow_step.layered_snow_step
        const Real x1328 = select(x1326, x1226, 0.0);
        // vegetation.vegetated_surface
        const Real x1331 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1333 = x1331 - moved_numbers[LAYERS + 6];
        const Real x1335 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1338 = select(x1336, 0.0, x1335);
        const Real x1340 = x1338 * x1339;
        const Real x1341 = x1333 - x1340;
        const Real x1342 = x1341 / x1337;
        const Real x1345 = select(x1343, 0.0, x1342);
        const Real x1348 = select(x1346, 0.0, x1345);
        const Real x1351 = select(x1349, 0.0, x1348);
        // vegetation._between
        const Real x1355 = x1351 * numbers[LAYERS + 38];
        const Real x1357 = moved_numbers[LAYERS + 38] * x1352;
        const Real x1358 = x1357 - x1355;
        const Real x1360 = x1351 * numbers[LAYERS + 39];
        const Real x1361 = moved_numbers[LAYERS + 39] * x1350;
        const Real x1362 = x1361 + x1360;
        const Real x1364 = x1358 + x1362;
        // vegetation.vegetated_surface
        const Real x1366 = select(flags[1], moved_forcing[10], x1364);
        moved_results[LAYERS + 22] = x1366;
        // vegetation._between
        const Real x1368 = x1351 * numbers[LAYERS + 43];
        const Real x1370 = moved_numbers[LAYERS + 43] * x1352;
        const Real x1371 = x1370 - x1368;
        const Real x1373 = x1351 * numbers[LAYERS + 42];
        const Real x1374 = moved_numbers[LAYERS + 42] * x1350;
        const Real x1375 = x1374 + x1373;
        const Real x1377 = x1371 + x1375;
        // vegetation.vegetated_surface
        const Real x1379 = select(flags[0], moved_forcing[9], x1377);
        moved_results[LAYERS + 20] = x1379;
        // vegetation._between
        const Real x1381 = x1351 * numbers[LAYERS + 40];
        const Real x1383 = moved_numbers[LAYERS + 40] * x1352;
        const Real x1384 = x1383 - x1381;
        const Real x1386 = x1351 * numbers[LAYERS + 41];
        const Real x1387 = moved_numbers[LAYERS + 41] * x1350;
        const Real x1388 = x1387 + x1386;
        const Real x1390 = x1384 + x1388;
        moved_results[LAYERS + 21] = x1390;
        const Real x1392 = x1351 * numbers[LAYERS + 44];
        const Real x1394 = moved_numbers[LAYERS + 44] * x1352;
        const Real x1395 = x1394 - x1392;
        const Real x1397 = x1351 * numbers[LAYERS + 45];
        const Real x1398 = moved_numbers[LAYERS + 45] * x1350;
        const Real x1399 = x1398 + x1397;
        const Real x1401 = x1395 + x1399;
        moved_after[3 * LAYERS + 35] = x1401;
        moved_after[3 * LAYERS + 36] = x1401;
        // soil_heat.canopy_damping
        const Real x1403 = x1331 * (-2.0);
        const Real x1405 = x1403 * x1404;
        // snow_free_ground.ground_conduction
        const Real x1407 = real_382[0] * x1404;
        const Real x1408 = x1405 * real_20[0];
        const Real x1409 = x1408 + x1407;
        // calm_air.calm_exchange
        const Real x1411 = x27 - moved_state[3 * LAYERS];
        const Real x1414 = select(x1412, 0.0, x282);
        const Real x1416 = x1414 * x1415;
        const Real x1417 = moved_numbers[LAYERS + 1] - x1416;
        const Real x1418 = x1417 / x1413;
        const Real x1420 = x1418 * 9.81;
        const Real x1422 = x1420 * x1415;
        const Real x1423 = x1418 * x1419;
        const Real x1424 = x1423 + x1422;
        const Real x1426 = moved_numbers[LAYERS] * forcing[1];
        const Real x1427 = moved_forcing[1] * numbers[LAYERS];
        const Real x1428 = x1427 + x1426;
        const Real x1430 = x1428 * x1429;
        const Real x1431 = x1424 - x1430;
        const Real x1432 = x1431 / x1425;
        const Real x1434 = x1432 * x1410;
        const Real x1435 = x1411 * x1429;
        const Real x1436 = x1435 + x1434;
        // calm_air.limited_richardson
        const Real x1439 = select(x1437, x1436, 0.0);
        const Real x1443 = moved_numbers[LAYERS + 2] * x1441;
        const Real x1446 = x1443 * (-2.0);
        const Real x1449 = x1439 * x1445;
        const Real x1450 = x1446 * x1438;
        const Real x1452 = x1449 - x1450;
        const Real x1455 = x1452 * x1454;
        const Real x1461 = x1455 * x1459;
        const Real x1463 = x1461 - x1455;
        const Real x1464 = x1463 / x1458;
        const Real x1467 = moved_numbers[LAYERS + 2] * x1459;
        const Real x1469 = x1464 * numbers[LAYERS + 2];
        const Real x1470 = x1469 - x1467;
        const Real x1472 = select(x1437, x1470, x1436);
        // calm_air.calm_exchange
        const Real x1474 = x1432 * x1473;
        const Real x1475 = x1472 - x1474;
        const Real x1476 = x1475 / x1429;
        const Real x1478 = x27 - x1476;
        // exchange.myj_exchange
        const Real x1482 = moved_forcing[3] * x1480;
        const Real x1485 = x1482 * 100000.0;
        const Real x1488 = x1485 / x1484;
        const Real x1491 = x1488 * 0.2857142857142857;
        const Real x1494 = x1491 * x1493;
        const Real x1497 = moved_forcing[1] * x1493;
        const Real x1498 = x1494 * forcing[1];
        const Real x1500 = x1497 - x1498;
        const Real x1502 = x1478 * x1493;
        const Real x1503 = x1494 * x1477;
        const Real x1505 = x1502 - x1503;
        const Real x1509 = x1500 * x1507;
        const Real x1512 = x1509 * 9.81;
        const Real x1515 = x1500 - x1505;
        const Real x1517 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1519 = x1517 * 0.3041811846689896;
        const Real x1522 = x1515 * x1520;
        const Real x1523 = x1519 * x1514;
        const Real x1524 = x1523 + x1522;
        const Real x1526 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1528 = x1526 * 0.6083623693379792;
        const Real x1530 = x1500 + x1505;
        const Real x1532 = x1530 * 0.5;
        const Real x1534 = x1528 * x1531;
        const Real x1535 = x1532 * x1527;
        const Real x1536 = x1535 + x1534;
        const Real x1538 = x1524 + x1536;
        const Real x1541 = select(x1539, 0.0, x1263);
        const Real x1543 = x1512 * x1537;
        const Real x1545 = x1538 * x1511;
        const Real x1546 = x1545 - x1543;
        const Real x1548 = x1546 * numbers[LAYERS + 1];
        const Real x1549 = moved_numbers[LAYERS + 1] * x1542;
        const Real x1550 = x1549 + x1548;
        const Real x1552 = x1550 * numbers[LAYERS + 1];
        const Real x1553 = moved_numbers[LAYERS + 1] * x1547;
        const Real x1554 = x1553 + x1552;
        const Real x1556 = x1541 * x1555;
        const Real x1557 = x1554 - x1556;
        const Real x1558 = x1557 / x1540;
        const Real x1560 = moved_numbers[LAYERS] * x1559;
        const Real x1561 = x1558 - x1560;
        const Real x1562 = x1561 / numbers[LAYERS];
        const Real x1564 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1566 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1568 = moved_state[3 * LAYERS + 35] * x1567;
        const Real x1569 = x1564 - x1568;
        const Real x1570 = x1569 / state[3 * LAYERS + 35];
        const Real x1572 = x1570 / x1567;
        const Real x1574 = x1562 / 0.505;
        const Real x1577 = select(x1575, 0.0, x1574);
        // exchange.zilitinkevich_factor
        const Real x1580 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1582 = x1580 * x1581;
        const Real x1584 = select(flags[2], x1582, 0.0);
        const Real x1586 = x1584 * (-103.28);
        // exchange.myj_exchange
        const Real x1588 = x1577 * x1576;
        const Real x1589 = x1588 + x1588;
        const Real x1591 = x1589 * 10.0;
        const Real x1594 = select(x1578, x1591, 0.0);
        const Real x1596 = x1586 * x1593;
        const Real x1597 = x1594 * x1585;
        const Real x1598 = x1597 + x1596;
        const Real x1602 = moved_numbers[LAYERS] * x1600;
        const Real x1605 = x1602 * 0.0001;
        const Real x1606 = -x1605;
        // exchange.convective_factor
        const Real x1608 = x1546 * 1000.0;
        const Real x1611 = x1608 * x1610;
        const Real x1615 = select(x1613, 0.0, x1611);
        const Real x1617 = x1615 / x1614;
        const Real x1619 = x1617 * 0.6666666666666666;
        const Real x1621 = x1619 * x1620;
        const Real x1623 = select(x1612, x1621, 0.0);
        const Real x1625 = x1623 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1627 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1629 = x1627 * 0.6666666666666666;
        const Real x1631 = x1629 * x1630;
        const Real x1633 = x1625 * x1630;
        const Real x1634 = x1631 * x1624;
        const Real x1635 = x1634 + x1633;
        // exchange._friction_velocity
        const Real x1637 = x1541 + x1635;
        const Real x1640 = x1637 / x1639;
        const Real x1642 = moved_state[3 * LAYERS + 38] * x1638;
        const Real x1643 = x1640 * state[3 * LAYERS + 38];
        const Real x1644 = x1643 + x1642;
        const Real x1647 = x1644 / x1646;
        const Real x1650 = select(x1648, 0.0, x1647);
        // exchange.myj_exchange
        const Real x1652 = select(x1578, 0.0, x1625);
        const Real x1654 = x1546 * 0.4;
        const Real x1656 = x1564 * x1655;
        const Real x1657 = moved_state[3 * LAYERS + 35] - x1656;
        const Real x1658 = x1657 / x1563;
        const Real x1660 = x1650 * state[3 * LAYERS + 36];
        const Real x1661 = moved_state[3 * LAYERS + 36] * x1649;
        const Real x1662 = x1661 + x1660;
        const Real x1665 = x1662 / x1664;
        const Real x1667 = x1598 * x1663;
        const Real x1668 = x1665 * x1595;
        const Real x1669 = x1668 + x1667;
        const Real x1671 = x1669 * x1670;
        const Real x1673 = x1671 * state[3 * LAYERS + 36];
        const Real x1674 = moved_state[3 * LAYERS + 36] * x1670;
        const Real x1675 = x1674 + x1673;
        const Real x1678 = select(x1676, 0.0, x1675);
        const Real x1680 = x1566 * x1679;
        const Real x1681 = x1678 - x1680;
        const Real x1682 = x1681 / x1565;
        const Real x1684 = x1654 * state[3 * LAYERS + 37];
        const Real x1685 = moved_state[3 * LAYERS + 37] * x1653;
        const Real x1686 = x1685 + x1684;
        const Real x1688 = x1650 * x1649;
        const Real x1689 = x1688 + x1688;
        const Real x1691 = x1689 * x1649;
        const Real x1692 = x1650 * x1687;
        const Real x1693 = x1692 + x1691;
        const Real x1695 = x1693 * x1694;
        const Real x1696 = x1686 - x1695;
        const Real x1697 = x1696 / x1690;
        real_362[0] = x1564;
        real_362[1] = moved_state[3 * LAYERS + 35];
        real_362[2] = x1566;
        real_362[3] = x1678;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x1682;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1701 = x1697 * real_150[l];
            const Real a1702 = real_362[l] * x1694;
            const Real a1703 = a1702 + a1701;
            const Real a1707 = real_363[l] * (-5.0);
            const Real a1710 = select(mask_153[l], a1707, a1703);
            const Real a1712 = real_363[l] * 0.9999990000003619;
            const Real a1715 = select(mask_154[l], a1712, a1710);
            const Real a1718 = a1715 / 0.0006;
            const Real a1729 = a1718 * real_155[l];
            real_361[l] = a1729;
        }
        // exchange.myj_exchange
        const Real x1732 = real_361[0] - real_361[1];
        const Real x1734 = x1732 + x1572;
        const Real x1736 = real_361[2] - real_361[3];
        const Real x1738 = x1682 / x1679;
        const Real x1740 = x1736 - x1738;
        const Real x1742 = x1650 * 0.4;
        const Real x1744 = x1734 * x1743;
        const Real x1745 = x1742 - x1744;
        const Real x1746 = x1745 / x1733;
        const Real x1749 = select(x1747, x1606, x1746);
        const Real x1751 = x1740 * x1750;
        const Real x1752 = x1742 - x1751;
        const Real x1753 = x1752 / x1739;
        const Real x1756 = select(x1754, x1606, x1753);
        // exchange._convective_velocity_squared
        const Real x1758 = x1756 / x1755;
        const Real x1760 = x1758 * 0.6666666666666666;
        const Real x1762 = x1760 * x1761;
        const Real x1764 = x1652 * x1761;
        const Real x1765 = x1762 * x1651;
        const Real x1766 = x1765 + x1764;
        // exchange._friction_velocity
        const Real x1768 = x1541 + x1766;
        const Real x1771 = x1768 / x1770;
        const Real x1773 = x1749 * x1769;
        const Real x1774 = x1771 * x1748;
        const Real x1775 = x1774 + x1773;
        const Real x1778 = x1775 / x1777;
        const Real x1781 = select(x1779, 0.0, x1778);
        // exchange.myj_exchange
        const Real x1783 = x1781 * state[3 * LAYERS + 36];
        const Real x1784 = moved_state[3 * LAYERS + 36] * x1780;
        const Real x1785 = x1784 + x1783;
        const Real x1788 = x1785 / x1787;
        const Real x1790 = x1598 * x1786;
        const Real x1791 = x1788 * x1595;
        const Real x1792 = x1791 + x1790;
        const Real x1794 = x1792 * x1793;
        const Real x1796 = x1794 * state[3 * LAYERS + 36];
        const Real x1797 = moved_state[3 * LAYERS + 36] * x1793;
        const Real x1798 = x1797 + x1796;
        const Real x1801 = select(x1799, 0.0, x1798);
        const Real x1803 = x1566 * x1802;
        const Real x1804 = x1801 - x1803;
        const Real x1805 = x1804 / x1565;
        const Real x1807 = x1654 * x1755;
        const Real x1808 = x1756 * x1653;
        const Real x1809 = x1808 + x1807;
        const Real x1811 = x1781 * x1780;
        const Real x1812 = x1811 + x1811;
        const Real x1814 = x1812 * x1780;
        const Real x1815 = x1781 * x1810;
        const Real x1816 = x1815 + x1814;
        const Real x1818 = x1816 * x1817;
        const Real x1819 = x1809 - x1818;
        const Real x1820 = x1819 / x1813;
        real_361[0] = x1564;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x1566;
        real_361[3] = x1801;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x1805;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1824 = x1820 * real_156[l];
            const Real a1825 = real_361[l] * x1817;
            const Real a1826 = a1825 + a1824;
            const Real a1830 = real_363[l] * (-5.0);
            const Real a1833 = select(mask_157[l], a1830, a1826);
            const Real a1835 = real_363[l] * 0.9999990000003619;
            const Real a1838 = select(mask_158[l], a1835, a1833);
            const Real a1841 = a1838 / 0.0006;
            const Real a1851 = a1841 * real_159[l];
            real_362[l] = a1851;
        }
        // exchange.myj_exchange
        const Real x1854 = real_362[0] - real_362[1];
        const Real x1856 = x1854 + x1572;
        const Real x1858 = real_362[2] - real_362[3];
        const Real x1860 = x1805 / x1802;
        const Real x1862 = x1858 - x1860;
        const Real x1864 = x1781 * 0.4;
        const Real x1866 = x1856 * x1865;
        const Real x1867 = x1864 - x1866;
        const Real x1868 = x1867 / x1855;
        const Real x1871 = select(x1869, x1606, x1868);
        const Real x1873 = x1862 * x1872;
        const Real x1874 = x1864 - x1873;
        const Real x1875 = x1874 / x1861;
        const Real x1878 = select(x1876, x1606, x1875);
        // exchange._convective_velocity_squared
        const Real x1880 = x1878 / x1877;
        const Real x1882 = x1880 * 0.6666666666666666;
        const Real x1884 = x1882 * x1883;
        const Real x1886 = x1652 * x1883;
        const Real x1887 = x1884 * x1651;
        const Real x1888 = x1887 + x1886;
        // exchange._friction_velocity
        const Real x1890 = x1541 + x1888;
        const Real x1893 = x1890 / x1892;
        const Real x1895 = x1871 * x1891;
        const Real x1896 = x1893 * x1870;
        const Real x1897 = x1896 + x1895;
        const Real x1900 = x1897 / x1899;
        const Real x1903 = select(x1901, 0.0, x1900);
        // exchange.myj_exchange
        const Real x1905 = x1903 * state[3 * LAYERS + 36];
        const Real x1906 = moved_state[3 * LAYERS + 36] * x1902;
        const Real x1907 = x1906 + x1905;
        const Real x1910 = x1907 / x1909;
        const Real x1912 = x1598 * x1908;
        const Real x1913 = x1910 * x1595;
        const Real x1914 = x1913 + x1912;
        const Real x1916 = x1914 * x1915;
        const Real x1918 = x1916 * state[3 * LAYERS + 36];
        const Real x1919 = moved_state[3 * LAYERS + 36] * x1915;
        const Real x1920 = x1919 + x1918;
        const Real x1923 = select(x1921, 0.0, x1920);
        const Real x1925 = x1566 * x1924;
        const Real x1926 = x1923 - x1925;
        const Real x1927 = x1926 / x1565;
        const Real x1929 = x1654 * x1877;
        const Real x1930 = x1878 * x1653;
        const Real x1931 = x1930 + x1929;
        const Real x1933 = x1903 * x1902;
        const Real x1934 = x1933 + x1933;
        const Real x1936 = x1934 * x1902;
        const Real x1937 = x1903 * x1932;
        const Real x1938 = x1937 + x1936;
        const Real x1940 = x1938 * x1939;
        const Real x1941 = x1931 - x1940;
        const Real x1942 = x1941 / x1935;
        real_362[0] = x1564;
        real_362[1] = moved_state[3 * LAYERS + 35];
        real_362[2] = x1566;
        real_362[3] = x1923;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x1927;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1946 = x1942 * real_160[l];
            const Real a1947 = real_362[l] * x1939;
            const Real a1948 = a1947 + a1946;
            const Real a1952 = real_363[l] * (-5.0);
            const Real a1955 = select(mask_161[l], a1952, a1948);
            const Real a1957 = real_363[l] * 0.9999990000003619;
            const Real a1960 = select(mask_162[l], a1957, a1955);
            const Real a1963 = a1960 / 0.0006;
            const Real a1973 = a1963 * real_163[l];
            real_361[l] = a1973;
        }
        // exchange.myj_exchange
        const Real x1976 = real_361[0] - real_361[1];
        const Real x1978 = x1976 + x1572;
        const Real x1980 = real_361[2] - real_361[3];
        const Real x1982 = x1927 / x1924;
        const Real x1984 = x1980 - x1982;
        const Real x1986 = x1903 * 0.4;
        const Real x1988 = x1978 * x1987;
        const Real x1989 = x1986 - x1988;
        const Real x1990 = x1989 / x1977;
        const Real x1993 = select(x1991, x1606, x1990);
        const Real x1995 = x1984 * x1994;
        const Real x1996 = x1986 - x1995;
        const Real x1997 = x1996 / x1983;
        const Real x2000 = select(x1998, x1606, x1997);
        // exchange._convective_velocity_squared
        const Real x2002 = x2000 / x1999;
        const Real x2004 = x2002 * 0.6666666666666666;
        const Real x2006 = x2004 * x2005;
        const Real x2008 = x1652 * x2005;
        const Real x2009 = x2006 * x1651;
        const Real x2010 = x2009 + x2008;
        // exchange._friction_velocity
        const Real x2012 = x1541 + x2010;
        const Real x2015 = x2012 / x2014;
        const Real x2017 = x1993 * x2013;
        const Real x2018 = x2015 * x1992;
        const Real x2019 = x2018 + x2017;
        const Real x2022 = x2019 / x2021;
        const Real x2025 = select(x2023, 0.0, x2022);
        // exchange.myj_exchange
        const Real x2027 = x2025 * state[3 * LAYERS + 36];
        const Real x2028 = moved_state[3 * LAYERS + 36] * x2024;
        const Real x2029 = x2028 + x2027;
        const Real x2032 = x2029 / x2031;
        const Real x2034 = x1598 * x2030;
        const Real x2035 = x2032 * x1595;
        const Real x2036 = x2035 + x2034;
        const Real x2038 = x2036 * x2037;
        const Real x2040 = x2038 * state[3 * LAYERS + 36];
        const Real x2041 = moved_state[3 * LAYERS + 36] * x2037;
        const Real x2042 = x2041 + x2040;
        const Real x2045 = select(x2043, 0.0, x2042);
        const Real x2047 = x1566 * x2046;
        const Real x2048 = x2045 - x2047;
        const Real x2049 = x2048 / x1565;
        const Real x2051 = x1654 * x1999;
        const Real x2052 = x2000 * x1653;
        const Real x2053 = x2052 + x2051;
        const Real x2055 = x2025 * x2024;
        const Real x2056 = x2055 + x2055;
        const Real x2058 = x2056 * x2024;
        const Real x2059 = x2025 * x2054;
        const Real x2060 = x2059 + x2058;
        const Real x2062 = x2060 * x2061;
        const Real x2063 = x2053 - x2062;
        const Real x2064 = x2063 / x2057;
        real_361[0] = x1564;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x1566;
        real_361[3] = x2045;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x2049;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2068 = x2064 * real_164[l];
            const Real a2069 = real_361[l] * x2061;
            const Real a2070 = a2069 + a2068;
            const Real a2074 = real_363[l] * (-5.0);
            const Real a2077 = select(mask_165[l], a2074, a2070);
            const Real a2079 = real_363[l] * 0.9999990000003619;
            const Real a2082 = select(mask_166[l], a2079, a2077);
            const Real a2085 = a2082 / 0.0006;
            const Real a2095 = a2085 * real_167[l];
            real_362[l] = a2095;
        }
        // exchange.myj_exchange
        const Real x2098 = real_362[0] - real_362[1];
        const Real x2100 = x2098 + x1572;
        const Real x2102 = real_362[2] - real_362[3];
        const Real x2104 = x2049 / x2046;
        const Real x2106 = x2102 - x2104;
        const Real x2108 = x2025 * 0.4;
        const Real x2110 = x2100 * x2109;
        const Real x2111 = x2108 - x2110;
        const Real x2112 = x2111 / x2099;
        const Real x2115 = select(x2113, x1606, x2112);
        const Real x2117 = x2106 * x2116;
        const Real x2118 = x2108 - x2117;
        const Real x2119 = x2118 / x2105;
        const Real x2122 = select(x2120, x1606, x2119);
        // exchange._convective_velocity_squared
        const Real x2124 = x2122 / x2121;
        const Real x2126 = x2124 * 0.6666666666666666;
        const Real x2128 = x2126 * x2127;
        const Real x2130 = x1652 * x2127;
        const Real x2131 = x2128 * x1651;
        const Real x2132 = x2131 + x2130;
        // exchange._friction_velocity
        const Real x2134 = x1541 + x2132;
        const Real x2137 = x2134 / x2136;
        const Real x2139 = x2115 * x2135;
        const Real x2140 = x2137 * x2114;
        const Real x2141 = x2140 + x2139;
        const Real x2144 = x2141 / x2143;
        const Real x2147 = select(x2145, 0.0, x2144);
        // exchange.myj_exchange
        const Real x2149 = x2147 * state[3 * LAYERS + 36];
        const Real x2150 = moved_state[3 * LAYERS + 36] * x2146;
        const Real x2151 = x2150 + x2149;
        const Real x2154 = x2151 / x2153;
        const Real x2156 = x1598 * x2152;
        const Real x2157 = x2154 * x1595;
        const Real x2158 = x2157 + x2156;
        const Real x2160 = x2158 * x2159;
        const Real x2162 = x2160 * state[3 * LAYERS + 36];
        const Real x2163 = moved_state[3 * LAYERS + 36] * x2159;
        const Real x2164 = x2163 + x2162;
        const Real x2167 = select(x2165, 0.0, x2164);
        const Real x2169 = x1566 * x2168;
        const Real x2170 = x2167 - x2169;
        const Real x2171 = x2170 / x1565;
        const Real x2173 = x1654 * x2121;
        const Real x2174 = x2122 * x1653;
        const Real x2175 = x2174 + x2173;
        const Real x2177 = x2147 * x2146;
        const Real x2178 = x2177 + x2177;
        const Real x2180 = x2178 * x2146;
        const Real x2181 = x2147 * x2176;
        const Real x2182 = x2181 + x2180;
        const Real x2184 = x2182 * x2183;
        const Real x2185 = x2175 - x2184;
        const Real x2186 = x2185 / x2179;
        real_362[0] = x1564;
        real_362[1] = moved_state[3 * LAYERS + 35];
        real_362[2] = x1566;
        real_362[3] = x2167;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x2171;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2190 = x2186 * real_168[l];
            const Real a2191 = real_362[l] * x2183;
            const Real a2192 = a2191 + a2190;
            const Real a2196 = real_363[l] * (-5.0);
            const Real a2199 = select(mask_169[l], a2196, a2192);
            const Real a2201 = real_363[l] * 0.9999990000003619;
            const Real a2204 = select(mask_170[l], a2201, a2199);
            const Real a2207 = a2204 / 0.0006;
            const Real a2217 = a2207 * real_171[l];
            real_361[l] = a2217;
        }
        // exchange.myj_exchange
        const Real x2220 = real_361[0] - real_361[1];
        const Real x2222 = x2220 + x1572;
        const Real x2224 = real_361[2] - real_361[3];
        const Real x2226 = x2171 / x2168;
        const Real x2228 = x2224 - x2226;
        const Real x2230 = x2147 * 0.4;
        const Real x2232 = x2222 * x2231;
        const Real x2233 = x2230 - x2232;
        const Real x2234 = x2233 / x2221;
        const Real x2237 = select(x2235, x1606, x2234);
        const Real x2239 = x2228 * x2238;
        const Real x2240 = x2230 - x2239;
        const Real x2241 = x2240 / x2227;
        const Real x2244 = select(x2242, x1606, x2241);
        // calm_air.calm_exchange
        const Real x2246 = x260 * 1004.5;
        const Real x2248 = x2246 * x2247;
        const Real x2249 = moved_numbers[LAYERS + 4] - x2248;
        const Real x2250 = x2249 / x2245;
        const Real x2252 = x2244 + x2250;
        // snow_free_ground.with_surface_of
        const Real x2256 = x1379 * forcing[4];
        const Real x2258 = moved_forcing[4] * x2253;
        const Real x2259 = x2258 - x2256;
        const Real x2261 = x1390 * forcing[5];
        const Real x2262 = moved_forcing[5] * x1389;
        const Real x2263 = x2262 + x2261;
        const Real x2265 = x2259 + x2263;
        // snow.conductance
        const Real x2267 = x1 * x2266;
        const Real x2268 = x1409 - x2267;
        const Real x2269 = x2268 / x0;
        // snow_free_ground.with_surface_of
        const Real x2271 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2273 = x2269 * x2270;
        const Real x2274 = x2271 * x2266;
        const Real x2275 = x2274 + x2273;
        const Real x2277 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2279 = x44 * 2488.8;
        const Real x2281 = x260 * 1004.6;
        const Real x2283 = x2281 * x2251;
        const Real x2284 = x2252 * x2280;
        const Real x2285 = x2284 + x2283;
        const Real x2287 = x52 / 5.67e-08;
        const Real x2289 = x1390 * x2286;
        const Real x2290 = x2287 * x1389;
        const Real x2291 = x2290 + x2289;
        const Real x2293 = x2291 * 6.48e-08;
        const Real x2295 = moved_forcing[3] * x2251;
        const Real x2296 = x2252 * forcing[3];
        const Real x2297 = x2296 + x2295;
        const Real x2299 = x2297 * x2298;
        const Real x2300 = x2293 - x2299;
        const Real x2301 = x2300 / x2294;
        const Real x2304 = x2285 * x2303;
        const Real x2305 = x2277 - x2304;
        const Real x2306 = x2305 / x2282;
        const Real x2308 = x2301 + x2306;
        const Real x2310 = x1390 * x51;
        const Real x2311 = x52 * x1389;
        const Real x2312 = x2311 + x2310;
        const Real x2314 = x2265 - x2312;
        const Real x2316 = x2314 - x2275;
        const Real x2318 = x2285 * x2317;
        const Real x2319 = x2316 - x2318;
        const Real x2320 = x2319 / x2282;
        const Real x2322 = x2320 + x27;
        const Real x2324 = x2322 - moved_forcing[1];
        const Real x2326 = x23 - moved_forcing[2];
        const Real x2328 = x2326 * 2488.8;
        const Real x2330 = x2328 * x2307;
        const Real x2331 = x2308 * x2327;
        const Real x2332 = x2331 + x2330;
        const Real x2334 = x2324 * x2278;
        const Real x2335 = x2279 * x2323;
        const Real x2336 = x2335 + x2334;
        const Real x2338 = x2332 + x2336;
        const Real x2340 = x2279 + x2308;
        const Real x2342 = x2340 * x2341;
        const Real x2343 = x2338 - x2342;
        const Real x2344 = x2343 / x2339;
        const Real x2346 = x2344 * x2282;
        const Real x2347 = x2285 * x2341;
        const Real x2348 = x2347 + x2346;
        const Real x2350 = x2348 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2353 = select(x2351, 0.0, x2350);
        // vegetation.water_stress
        const Real x2357 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2371 = select(x2369, 0.0, x1366);
        const Real x2373 = moved_forcing[4] * 1.1;
        const Real x2375 = moved_numbers[LAYERS + 36] * x2370;
        const Real x2376 = x2371 * numbers[LAYERS + 36];
        const Real x2377 = x2376 + x2375;
        const Real x2379 = x2377 * x2378;
        const Real x2380 = x2373 - x2379;
        const Real x2381 = x2380 / x2374;
        const Real x2383 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2385 = x2381 + x2383;
        const Real x2388 = x2381 * x2387;
        const Real x2389 = x2385 - x2388;
        const Real x2390 = x2389 / x2386;
        const Real x2393 = moved_forcing[1] * x2391;
        const Real x2395 = x2393 + x2393;
        const Real x2398 = x2395 * 0.0016;
        const Real x2402 = moved_numbers[LAYERS + 37] * x2325;
        const Real x2403 = x2326 * numbers[LAYERS + 37];
        const Real x2404 = x2403 + x2402;
        const Real x2409 = x2404 * x2407;
        const Real x2419 = select(x2417, 0.0, x2390);
        const Real x2421 = x2371 * x2418;
        const Real x2422 = x2419 * x2370;
        const Real x2423 = x2422 + x2421;
        const Real x2426 = select(x2424, 0.0, x2398);
        const Real x2428 = x2423 * x2425;
        const Real x2429 = x2426 * x2420;
        const Real x2430 = x2429 + x2428;
        const Real x2433 = select(x2431, 0.0, x2409);
        const Real x2436 = x2430 * x2432;
        const Real x2437 = x2433 * x2427;
        const Real x2439 = x2436 - x2437;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2416_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2355 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2359 = x2357 * real_173[l];
            const Real a2360 = a2355 - a2359;
            const Real a2361 = a2360 / x2356;
            const Real a2364 = select(mask_174[l], 0.0, a2361);
            const Real a2367 = select(mask_175[l], 0.0, a2364);
            const Real a2412 = moved_numbers[l + 7 * LAYERS + 51] * real_176[l];
            const Real a2413 = a2367 * numbers[l + 7 * LAYERS + 51];
            const Real a2414 = a2413 + a2412;
            a2416_last = a2416_last + a2414;
            real_370[l] = a2367;
            real_381[l] = a2414;
        }
        // vegetation.canopy_resistance
        const Real x2442 = select(x2440, 0.0, a2416_last);
        const Real x2444 = x2439 * x2441;
        const Real x2445 = x2442 * x2435;
        const Real x2446 = x2445 + x2444;
        const Real x2448 = x2446 * x2447;
        const Real x2449 = moved_numbers[LAYERS + 35] - x2448;
        const Real x2450 = x2449 / x2443;
        const Real x2452 = x1390 * 4.0;
        const Real x2454 = x2452 * x51;
        const Real x2455 = x52 * x2451;
        const Real x2456 = x2455 + x2454;
        const Real x2458 = x2456 * 0.2857541065206571;
        const Real x2460 = x2297 * x2459;
        const Real x2461 = x2458 - x2460;
        const Real x2462 = x2461 / x2294;
        const Real x2465 = x44 * 2489.795918367347;
        const Real x2467 = x2462 + x2465;
        const Real x2469 = x2450 * x2251;
        const Real x2470 = x2252 * x2447;
        const Real x2471 = x2470 + x2469;
        const Real x2474 = x2462 * x2472;
        const Real x2475 = x2471 * x2463;
        const Real x2476 = x2475 + x2474;
        const Real x2478 = x2476 + x2465;
        const Real x2480 = x2478 * x2479;
        const Real x2481 = x2467 - x2480;
        const Real x2482 = x2481 / x2477;
        const Real x2484 = select(x2368, x2482, 0.0);
        // step_parts.evaporation_demand
        const Real x2486 = x2353 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2488 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2490 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2492 = x2490 * x2491;
        const Real x2493 = x2488 - x2492;
        const Real x2494 = x2493 / x2489;
        const Real x2497 = select(x2495, 0.0, x2494);
        const Real x2500 = select(x2498, 0.0, x2497);
        const Real x2502 = x2500 * x2499;
        const Real x2503 = x2502 + x2502;
        const Real x2507 = x2503 * x2504;
        const Real x2508 = x1331 * x2501;
        const Real x2510 = x2507 - x2508;
        const Real x2512 = x2510 * x2485;
        const Real x2513 = x2486 * x2506;
        const Real x2514 = x2513 + x2512;
        const Real x2516 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2520 = select(x2518, 0.0, x2516);
        const Real x2523 = x2520 / x2522;
        const Real x2525 = select(x2517, x2523, 0.0);
        const Real x2527 = x1331 * x2524;
        const Real x2528 = x2525 * x1330;
        const Real x2529 = x2528 + x2527;
        const Real x2531 = x2529 * x2485;
        const Real x2532 = x2486 * x2526;
        const Real x2533 = x2532 + x2531;
        const Real x2535 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2538 = select(x2536, x2535, x2533);
        const Real x2540 = x1331 * x2483;
        const Real x2541 = x2484 * x1330;
        const Real x2542 = x2541 + x2540;
        const Real x2544 = x2542 * x2485;
        const Real x2545 = x2486 * x2539;
        const Real x2546 = x2545 + x2544;
        const Real x2550 = x2546 * x2547;
        const Real x2551 = x2525 * x2543;
        const Real x2553 = x2550 - x2551;
        const Real x2561 = moved_numbers[9 * LAYERS + 51] * x2560;
        Real a2559_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2555 = real_370[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2556 = moved_numbers[l + 8 * LAYERS + 51] * real_176[l];
            const Real a2557 = a2556 + a2555;
            a2559_last = a2559_last + a2557;
            real_369[l] = a2557;
        }
        const Real x2562 = a2559_last - x2561;
        const Real x2563 = x2562 / numbers[9 * LAYERS + 51];
        Real a2576_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2565 = moved_numbers[l + 7 * LAYERS + 51] + real_369[l];
            const Real a2567 = a2565 - x2563;
            const Real a2570 = select(mask_179[l], 0.0, a2567);
            const Real a2572 = real_369[l] * real_180[l];
            const Real a2573 = a2570 * real_178[l];
            const Real a2574 = a2573 + a2572;
            a2576_last = a2576_last + a2574;
            real_370[l] = a2574;
        }
        const Real x2579 = select(x2577, a2576_last, 0.0);
        // snow_free_ground.rate
        const Real x2591 = x2514 + x2538;
        // evapotranspiration.evaporation_components
        Real a2589_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2581 = x2579 * real_182[l];
            const Real a2582 = real_370[l] - a2581;
            const Real a2583 = a2582 / x2578;
            const Real a2585 = x2553 * real_182[l];
            const Real a2586 = a2583 * x2549;
            const Real a2587 = a2586 + a2585;
            a2589_last = a2589_last + a2587;
        }
        // snow_free_ground.rate
        const Real x2593 = x2591 + a2589_last;
        const Real x2595 = x2593 * 1000.0;
        // snow_free_ground.deposition
        const Real x2601 = select(x2598, 0.0, x2350);
        // snow_free_ground.rate
        const Real x2604 = x2595 + x2601;
        // snow_free_ground.with_surface_of
        const Real x2606 = x2604 - x2601;
        const Real x2608 = x2606 * 2501000.0;
        const Real x2611 = x2601 * 2501000.0;
        const Real x2614 = x2608 + x2611;
        // soil_heat.volumetric_heat_capacity
        const Real x2616 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x2620 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x2623 = x2616 - x2620;
        const Real x2625 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x2627 = x2625 * 1004.0;
        const Real x2629 = x2623 + x2627;
        const Real x2631 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x2633 = x2631 * 2106000.0;
        const Real x2635 = x2629 + x2633;
        // soil_heat.ground_admittance
        const Real x2637 = x2635 * 0.5;
        const Real x2639 = x2637 * numbers[0];
        const Real x2640 = moved_numbers[0] * x2636;
        const Real x2641 = x2640 + x2639;
        const Real x2643 = x2641 / seconds;
        const Real x2645 = x2643 * x2642;
        const Real x2646 = x2645 + x2645;
        const Real x2648 = x2635 * real_20[0];
        const Real x2649 = real_382[0] * x2634;
        const Real x2650 = x2649 + x2648;
        const Real x2652 = x2650 / seconds;
        const Real x2654 = x2646 + x2652;
        const Real x2657 = x2654 / x2656;
        const Real x2659 = x2643 + x2657;
        // snow.into_warming_ground
        const Real x2661 = x2659 * x2660;
        const Real x2662 = x1409 - x2661;
        const Real x2663 = x2662 / x2658;
        const Real x2665 = x1 + x2663;
        // surface_balance.around
        const Real x2667 = x2452 * 5.67e-08;
        const Real x2669 = x47 * forcing[1];
        const Real x2670 = moved_forcing[1] * x45;
        const Real x2671 = x2670 + x2669;
        const Real x2673 = x2667 * x2668;
        const Real x2674 = x2671 * x2666;
        const Real x2675 = x2674 + x2673;
        const Real x2677 = x2285 + x2277;
        const Real x2679 = x2677 + x2675;
        // surface_balance.emitted
        const Real x2681 = moved_forcing[1] * (-1.0);
        const Real x2683 = x2675 * x2680;
        const Real x2684 = x2681 * x2672;
        const Real x2685 = x2684 + x2683;
        const Real x2687 = x2312 + x2685;
        // surface_balance.around
        const Real x2689 = x2265 - x2687;
        const Real x2691 = x2689 - x2614;
        const Real x2693 = x2285 * x26;
        const Real x2694 = x27 * x2282;
        const Real x2695 = x2694 + x2693;
        const Real x2697 = x2691 + x2695;
        const Real x2699 = x2277 * forcing[1];
        const Real x2700 = moved_forcing[1] * x2276;
        const Real x2701 = x2700 + x2699;
        const Real x2703 = x2697 + x2701;
        const Real x2705 = x2679 * x2704;
        const Real x2706 = x2703 - x2705;
        const Real x2707 = x2706 / x2678;
        // snow.conductance
        const Real x2709 = x2665 * x2708;
        const Real x2710 = x1409 - x2709;
        const Real x2711 = x2710 / x2664;
        // surface_balance.around
        const Real x2713 = x2679 * x2712;
        const Real x2714 = x2711 - x2713;
        const Real x2715 = x2714 / x2678;
        // surface_balance.skin_temperature
        const Real x2717 = x2715 * state[0];
        const Real x2718 = moved_state[0] * x2712;
        const Real x2719 = x2718 + x2717;
        const Real x2721 = x2707 + x2719;
        const Real x2724 = x2715 * x2723;
        const Real x2725 = x2721 - x2724;
        const Real x2726 = x2725 / x2722;
        // surface_balance.around
        const Real x2728 = x2726 * x2723;
        const Real x2729 = x2728 + x2728;
        const Real x2731 = x2729 * x2723;
        const Real x2732 = x2726 * x2727;
        const Real x2733 = x2732 + x2731;
        const Real x2735 = x2667 * x2730;
        const Real x2736 = x2733 * x2666;
        const Real x2737 = x2736 + x2735;
        const Real x2739 = x2677 + x2737;
        // air.emission
        const Real x2741 = x2729 * x2727;
        const Real x2742 = x2741 + x2741;
        const Real x2744 = x2742 * 5.67e-08;
        // surface_balance.emitted
        const Real x2746 = x1390 * x2743;
        const Real x2747 = x2744 * x1389;
        const Real x2748 = x2747 + x2746;
        const Real x2750 = x2726 * (-1.0);
        const Real x2752 = x2737 * x2749;
        const Real x2753 = x2750 * x2734;
        const Real x2754 = x2753 + x2752;
        const Real x2756 = x2748 + x2754;
        // surface_balance.around
        const Real x2758 = x2265 - x2756;
        const Real x2760 = x2758 - x2614;
        const Real x2762 = x2760 + x2695;
        const Real x2764 = x2762 + x2701;
        const Real x2766 = x2739 * x2765;
        const Real x2767 = x2764 - x2766;
        const Real x2768 = x2767 / x2738;
        const Real x2770 = x2739 * x2769;
        const Real x2771 = x2711 - x2770;
        const Real x2772 = x2771 / x2738;
        // surface_balance.skin_temperature
        const Real x2774 = x2772 * state[0];
        const Real x2775 = moved_state[0] * x2769;
        const Real x2776 = x2775 + x2774;
        const Real x2778 = x2768 + x2776;
        const Real x2781 = x2772 * x2780;
        const Real x2782 = x2778 - x2781;
        const Real x2783 = x2782 / x2779;
        // snow_free_ground.specific_humidity
        const Real x2787 = x2285 * x2785;
        const Real x2790 = x2787 * 1004.5;
        const Real x2793 = x2604 * x2789;
        const Real x2794 = x2790 * x2603;
        const Real x2796 = x2793 - x2794;
        const Real x2798 = moved_forcing[2] + x2796;
        // calm_air.calm_exchange
        const Real x2800 = x27 - x2783;
        const Real x2802 = x1432 * x2799;
        const Real x2803 = x2800 * x1429;
        const Real x2804 = x2803 + x2802;
        // calm_air.limited_richardson
        const Real x2807 = select(x2805, x2804, 0.0);
        const Real x2809 = x2807 * x1445;
        const Real x2810 = x1446 * x2806;
        const Real x2812 = x2809 - x2810;
        const Real x2815 = x2812 * x2814;
        const Real x2821 = x2815 * x2819;
        const Real x2823 = x2821 - x2815;
        const Real x2824 = x2823 / x2818;
        const Real x2827 = moved_numbers[LAYERS + 2] * x2819;
        const Real x2829 = x2824 * numbers[LAYERS + 2];
        const Real x2830 = x2829 - x2827;
        const Real x2832 = select(x2805, x2830, x2804);
        // calm_air.calm_exchange
        const Real x2834 = x1432 * x2833;
        const Real x2835 = x2832 - x2834;
        const Real x2836 = x2835 / x1429;
        const Real x2838 = x27 - x2836;
        // exchange.myj_exchange
        const Real x2840 = x2838 * x1493;
        const Real x2841 = x1494 * x2837;
        const Real x2843 = x2840 - x2841;
        const Real x2845 = x1500 - x2843;
        const Real x2847 = moved_forcing[2] + x2798;
        const Real x2849 = x2847 * 0.3041811846689896;
        const Real x2852 = x2845 * x2850;
        const Real x2853 = x2849 * x2844;
        const Real x2854 = x2853 + x2852;
        const Real x2856 = moved_forcing[2] - x2798;
        const Real x2858 = x2856 * 0.6083623693379792;
        const Real x2860 = x1500 + x2843;
        const Real x2862 = x2860 * 0.5;
        const Real x2864 = x2858 * x2861;
        const Real x2865 = x2862 * x2857;
        const Real x2866 = x2865 + x2864;
        const Real x2868 = x2854 + x2866;
        const Real x2870 = x1512 * x2867;
        const Real x2872 = x2868 * x1511;
        const Real x2873 = x2872 - x2870;
        const Real x2875 = x2873 * numbers[LAYERS + 1];
        const Real x2876 = moved_numbers[LAYERS + 1] * x2869;
        const Real x2877 = x2876 + x2875;
        const Real x2879 = x2877 * numbers[LAYERS + 1];
        const Real x2880 = moved_numbers[LAYERS + 1] * x2874;
        const Real x2881 = x2880 + x2879;
        const Real x2883 = x1541 * x2882;
        const Real x2884 = x2881 - x2883;
        const Real x2885 = x2884 / x1540;
        const Real x2887 = moved_numbers[LAYERS] * x2886;
        const Real x2888 = x2885 - x2887;
        const Real x2889 = x2888 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x2889;
        const Real x2891 = x2889 / 0.505;
        const Real x2894 = select(x2892, 0.0, x2891);
        const Real x2897 = x2894 * x2893;
        const Real x2898 = x2897 + x2897;
        const Real x2900 = x2898 * 10.0;
        const Real x2903 = select(x2895, x2900, 0.0);
        const Real x2905 = x1586 * x2902;
        const Real x2906 = x2903 * x1585;
        const Real x2907 = x2906 + x2905;
        // exchange.convective_factor
        const Real x2909 = x2873 * 1000.0;
        const Real x2912 = x2909 * x2911;
        const Real x2916 = select(x2914, 0.0, x2912);
        const Real x2918 = x2916 / x2915;
        const Real x2920 = x2918 * 0.6666666666666666;
        const Real x2922 = x2920 * x2921;
        const Real x2924 = select(x2913, x2922, 0.0);
        const Real x2926 = x2924 * 1.44;
        // exchange._convective_velocity_squared
        const Real x2928 = x2252 / x2251;
        const Real x2930 = x2928 * 0.6666666666666666;
        const Real x2932 = x2930 * x2931;
        const Real x2934 = x2926 * x2931;
        const Real x2935 = x2932 * x2925;
        const Real x2936 = x2935 + x2934;
        // exchange._friction_velocity
        const Real x2938 = x1541 + x2936;
        const Real x2941 = x2938 / x2940;
        const Real x2943 = x2237 * x2939;
        const Real x2944 = x2941 * x2236;
        const Real x2945 = x2944 + x2943;
        const Real x2948 = x2945 / x2947;
        const Real x2951 = select(x2949, 0.0, x2948);
        // exchange.myj_exchange
        const Real x2953 = select(x2895, 0.0, x2926);
        const Real x2955 = x2873 * 0.4;
        const Real x2957 = x2951 * state[3 * LAYERS + 36];
        const Real x2958 = moved_state[3 * LAYERS + 36] * x2950;
        const Real x2959 = x2958 + x2957;
        const Real x2962 = x2959 / x2961;
        const Real x2964 = x2907 * x2960;
        const Real x2965 = x2962 * x2904;
        const Real x2966 = x2965 + x2964;
        const Real x2968 = x2966 * x2967;
        const Real x2970 = x2968 * state[3 * LAYERS + 36];
        const Real x2971 = moved_state[3 * LAYERS + 36] * x2967;
        const Real x2972 = x2971 + x2970;
        const Real x2975 = select(x2973, 0.0, x2972);
        const Real x2977 = x1566 * x2976;
        const Real x2978 = x2975 - x2977;
        const Real x2979 = x2978 / x1565;
        const Real x2981 = x2955 * x2251;
        const Real x2982 = x2252 * x2954;
        const Real x2983 = x2982 + x2981;
        const Real x2985 = x2951 * x2950;
        const Real x2986 = x2985 + x2985;
        const Real x2988 = x2986 * x2950;
        const Real x2989 = x2951 * x2984;
        const Real x2990 = x2989 + x2988;
        const Real x2992 = x2990 * x2991;
        const Real x2993 = x2983 - x2992;
        const Real x2994 = x2993 / x2987;
        real_361[0] = x1564;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x1566;
        real_361[3] = x2975;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x2979;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2998 = x2994 * real_172[l];
            const Real a2999 = real_361[l] * x2991;
            const Real a3000 = a2999 + a2998;
            const Real a3004 = real_363[l] * (-5.0);
            const Real a3007 = select(mask_183[l], a3004, a3000);
            const Real a3009 = real_363[l] * 0.9999990000003619;
            const Real a3012 = select(mask_184[l], a3009, a3007);
            const Real a3015 = a3012 / 0.0006;
            const Real a3025 = a3015 * real_185[l];
            real_362[l] = a3025;
        }
        // exchange.myj_exchange
        const Real x3028 = real_362[0] - real_362[1];
        const Real x3030 = x3028 + x1572;
        const Real x3032 = real_362[2] - real_362[3];
        const Real x3034 = x2979 / x2976;
        const Real x3036 = x3032 - x3034;
        const Real x3038 = x2951 * 0.4;
        const Real x3040 = x3030 * x3039;
        const Real x3041 = x3038 - x3040;
        const Real x3042 = x3041 / x3029;
        const Real x3045 = select(x3043, x1606, x3042);
        const Real x3047 = x3036 * x3046;
        const Real x3048 = x3038 - x3047;
        const Real x3049 = x3048 / x3035;
        const Real x3052 = select(x3050, x1606, x3049);
        // exchange._convective_velocity_squared
        const Real x3054 = x3052 / x3051;
        const Real x3056 = x3054 * 0.6666666666666666;
        const Real x3058 = x3056 * x3057;
        const Real x3060 = x2953 * x3057;
        const Real x3061 = x3058 * x2952;
        const Real x3062 = x3061 + x3060;
        // exchange._friction_velocity
        const Real x3064 = x1541 + x3062;
        const Real x3067 = x3064 / x3066;
        const Real x3069 = x3045 * x3065;
        const Real x3070 = x3067 * x3044;
        const Real x3071 = x3070 + x3069;
        const Real x3074 = x3071 / x3073;
        const Real x3077 = select(x3075, 0.0, x3074);
        // exchange.myj_exchange
        const Real x3079 = x3077 * state[3 * LAYERS + 36];
        const Real x3080 = moved_state[3 * LAYERS + 36] * x3076;
        const Real x3081 = x3080 + x3079;
        const Real x3084 = x3081 / x3083;
        const Real x3086 = x2907 * x3082;
        const Real x3087 = x3084 * x2904;
        const Real x3088 = x3087 + x3086;
        const Real x3090 = x3088 * x3089;
        const Real x3092 = x3090 * state[3 * LAYERS + 36];
        const Real x3093 = moved_state[3 * LAYERS + 36] * x3089;
        const Real x3094 = x3093 + x3092;
        const Real x3097 = select(x3095, 0.0, x3094);
        const Real x3099 = x1566 * x3098;
        const Real x3100 = x3097 - x3099;
        const Real x3101 = x3100 / x1565;
        const Real x3103 = x2955 * x3051;
        const Real x3104 = x3052 * x2954;
        const Real x3105 = x3104 + x3103;
        const Real x3107 = x3077 * x3076;
        const Real x3108 = x3107 + x3107;
        const Real x3110 = x3108 * x3076;
        const Real x3111 = x3077 * x3106;
        const Real x3112 = x3111 + x3110;
        const Real x3114 = x3112 * x3113;
        const Real x3115 = x3105 - x3114;
        const Real x3116 = x3115 / x3109;
        real_362[0] = x1564;
        real_362[1] = moved_state[3 * LAYERS + 35];
        real_362[2] = x1566;
        real_362[3] = x3097;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x3101;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3120 = x3116 * real_186[l];
            const Real a3121 = real_362[l] * x3113;
            const Real a3122 = a3121 + a3120;
            const Real a3126 = real_363[l] * (-5.0);
            const Real a3129 = select(mask_187[l], a3126, a3122);
            const Real a3131 = real_363[l] * 0.9999990000003619;
            const Real a3134 = select(mask_188[l], a3131, a3129);
            const Real a3137 = a3134 / 0.0006;
            const Real a3147 = a3137 * real_189[l];
            real_361[l] = a3147;
        }
        // exchange.myj_exchange
        const Real x3150 = real_361[0] - real_361[1];
        const Real x3152 = x3150 + x1572;
        const Real x3154 = real_361[2] - real_361[3];
        const Real x3156 = x3101 / x3098;
        const Real x3158 = x3154 - x3156;
        const Real x3160 = x3077 * 0.4;
        const Real x3162 = x3152 * x3161;
        const Real x3163 = x3160 - x3162;
        const Real x3164 = x3163 / x3151;
        const Real x3167 = select(x3165, x1606, x3164);
        const Real x3169 = x3158 * x3168;
        const Real x3170 = x3160 - x3169;
        const Real x3171 = x3170 / x3157;
        const Real x3174 = select(x3172, x1606, x3171);
        // exchange._convective_velocity_squared
        const Real x3176 = x3174 / x3173;
        const Real x3178 = x3176 * 0.6666666666666666;
        const Real x3180 = x3178 * x3179;
        const Real x3182 = x2953 * x3179;
        const Real x3183 = x3180 * x2952;
        const Real x3184 = x3183 + x3182;
        // exchange._friction_velocity
        const Real x3186 = x1541 + x3184;
        const Real x3189 = x3186 / x3188;
        const Real x3191 = x3167 * x3187;
        const Real x3192 = x3189 * x3166;
        const Real x3193 = x3192 + x3191;
        const Real x3196 = x3193 / x3195;
        const Real x3199 = select(x3197, 0.0, x3196);
        // exchange.myj_exchange
        const Real x3201 = x3199 * state[3 * LAYERS + 36];
        const Real x3202 = moved_state[3 * LAYERS + 36] * x3198;
        const Real x3203 = x3202 + x3201;
        const Real x3206 = x3203 / x3205;
        const Real x3208 = x2907 * x3204;
        const Real x3209 = x3206 * x2904;
        const Real x3210 = x3209 + x3208;
        const Real x3212 = x3210 * x3211;
        const Real x3214 = x3212 * state[3 * LAYERS + 36];
        const Real x3215 = moved_state[3 * LAYERS + 36] * x3211;
        const Real x3216 = x3215 + x3214;
        const Real x3219 = select(x3217, 0.0, x3216);
        const Real x3221 = x1566 * x3220;
        const Real x3222 = x3219 - x3221;
        const Real x3223 = x3222 / x1565;
        const Real x3225 = x2955 * x3173;
        const Real x3226 = x3174 * x2954;
        const Real x3227 = x3226 + x3225;
        const Real x3229 = x3199 * x3198;
        const Real x3230 = x3229 + x3229;
        const Real x3232 = x3230 * x3198;
        const Real x3233 = x3199 * x3228;
        const Real x3234 = x3233 + x3232;
        const Real x3236 = x3234 * x3235;
        const Real x3237 = x3227 - x3236;
        const Real x3238 = x3237 / x3231;
        real_361[0] = x1564;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x1566;
        real_361[3] = x3219;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x3223;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3242 = x3238 * real_190[l];
            const Real a3243 = real_361[l] * x3235;
            const Real a3244 = a3243 + a3242;
            const Real a3248 = real_363[l] * (-5.0);
            const Real a3251 = select(mask_191[l], a3248, a3244);
            const Real a3253 = real_363[l] * 0.9999990000003619;
            const Real a3256 = select(mask_192[l], a3253, a3251);
            const Real a3259 = a3256 / 0.0006;
            const Real a3269 = a3259 * real_193[l];
            real_362[l] = a3269;
        }
        // exchange.myj_exchange
        const Real x3272 = real_362[0] - real_362[1];
        const Real x3274 = x3272 + x1572;
        const Real x3276 = real_362[2] - real_362[3];
        const Real x3278 = x3223 / x3220;
        const Real x3280 = x3276 - x3278;
        const Real x3282 = x3199 * 0.4;
        const Real x3284 = x3274 * x3283;
        const Real x3285 = x3282 - x3284;
        const Real x3286 = x3285 / x3273;
        const Real x3289 = select(x3287, x1606, x3286);
        const Real x3291 = x3280 * x3290;
        const Real x3292 = x3282 - x3291;
        const Real x3293 = x3292 / x3279;
        const Real x3296 = select(x3294, x1606, x3293);
        // exchange._convective_velocity_squared
        const Real x3298 = x3296 / x3295;
        const Real x3300 = x3298 * 0.6666666666666666;
        const Real x3302 = x3300 * x3301;
        const Real x3304 = x2953 * x3301;
        const Real x3305 = x3302 * x2952;
        const Real x3306 = x3305 + x3304;
        // exchange._friction_velocity
        const Real x3308 = x1541 + x3306;
        const Real x3311 = x3308 / x3310;
        const Real x3313 = x3289 * x3309;
        const Real x3314 = x3311 * x3288;
        const Real x3315 = x3314 + x3313;
        const Real x3318 = x3315 / x3317;
        const Real x3321 = select(x3319, 0.0, x3318);
        // exchange.myj_exchange
        const Real x3323 = x3321 * state[3 * LAYERS + 36];
        const Real x3324 = moved_state[3 * LAYERS + 36] * x3320;
        const Real x3325 = x3324 + x3323;
        const Real x3328 = x3325 / x3327;
        const Real x3330 = x2907 * x3326;
        const Real x3331 = x3328 * x2904;
        const Real x3332 = x3331 + x3330;
        const Real x3334 = x3332 * x3333;
        const Real x3336 = x3334 * state[3 * LAYERS + 36];
        const Real x3337 = moved_state[3 * LAYERS + 36] * x3333;
        const Real x3338 = x3337 + x3336;
        const Real x3341 = select(x3339, 0.0, x3338);
        const Real x3343 = x1566 * x3342;
        const Real x3344 = x3341 - x3343;
        const Real x3345 = x3344 / x1565;
        const Real x3347 = x2955 * x3295;
        const Real x3348 = x3296 * x2954;
        const Real x3349 = x3348 + x3347;
        const Real x3351 = x3321 * x3320;
        const Real x3352 = x3351 + x3351;
        const Real x3354 = x3352 * x3320;
        const Real x3355 = x3321 * x3350;
        const Real x3356 = x3355 + x3354;
        const Real x3358 = x3356 * x3357;
        const Real x3359 = x3349 - x3358;
        const Real x3360 = x3359 / x3353;
        real_362[0] = x1564;
        real_362[1] = moved_state[3 * LAYERS + 35];
        real_362[2] = x1566;
        real_362[3] = x3341;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x3345;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3364 = x3360 * real_194[l];
            const Real a3365 = real_362[l] * x3357;
            const Real a3366 = a3365 + a3364;
            const Real a3370 = real_363[l] * (-5.0);
            const Real a3373 = select(mask_195[l], a3370, a3366);
            const Real a3375 = real_363[l] * 0.9999990000003619;
            const Real a3378 = select(mask_196[l], a3375, a3373);
            const Real a3381 = a3378 / 0.0006;
            const Real a3391 = a3381 * real_197[l];
            real_361[l] = a3391;
        }
        // exchange.myj_exchange
        const Real x3394 = real_361[0] - real_361[1];
        const Real x3396 = x3394 + x1572;
        const Real x3398 = real_361[2] - real_361[3];
        const Real x3400 = x3345 / x3342;
        const Real x3402 = x3398 - x3400;
        const Real x3404 = x3321 * 0.4;
        const Real x3406 = x3396 * x3405;
        const Real x3407 = x3404 - x3406;
        const Real x3408 = x3407 / x3395;
        const Real x3411 = select(x3409, x1606, x3408);
        const Real x3413 = x3402 * x3412;
        const Real x3414 = x3404 - x3413;
        const Real x3415 = x3414 / x3401;
        const Real x3418 = select(x3416, x1606, x3415);
        // exchange._convective_velocity_squared
        const Real x3420 = x3418 / x3417;
        const Real x3422 = x3420 * 0.6666666666666666;
        const Real x3424 = x3422 * x3423;
        const Real x3426 = x2953 * x3423;
        const Real x3427 = x3424 * x2952;
        const Real x3428 = x3427 + x3426;
        // exchange._friction_velocity
        const Real x3430 = x1541 + x3428;
        const Real x3433 = x3430 / x3432;
        const Real x3435 = x3411 * x3431;
        const Real x3436 = x3433 * x3410;
        const Real x3437 = x3436 + x3435;
        const Real x3440 = x3437 / x3439;
        const Real x3443 = select(x3441, 0.0, x3440);
        // exchange.myj_exchange
        const Real x3445 = x3443 * state[3 * LAYERS + 36];
        const Real x3446 = moved_state[3 * LAYERS + 36] * x3442;
        const Real x3447 = x3446 + x3445;
        const Real x3450 = x3447 / x3449;
        const Real x3452 = x2907 * x3448;
        const Real x3453 = x3450 * x2904;
        const Real x3454 = x3453 + x3452;
        const Real x3456 = x3454 * x3455;
        const Real x3458 = x3456 * state[3 * LAYERS + 36];
        const Real x3459 = moved_state[3 * LAYERS + 36] * x3455;
        const Real x3460 = x3459 + x3458;
        const Real x3463 = select(x3461, 0.0, x3460);
        const Real x3465 = x1566 * x3464;
        const Real x3466 = x3463 - x3465;
        const Real x3467 = x3466 / x1565;
        const Real x3469 = x2955 * x3417;
        const Real x3470 = x3418 * x2954;
        const Real x3471 = x3470 + x3469;
        const Real x3473 = x3443 * x3442;
        const Real x3474 = x3473 + x3473;
        const Real x3476 = x3474 * x3442;
        const Real x3477 = x3443 * x3472;
        const Real x3478 = x3477 + x3476;
        const Real x3480 = x3478 * x3479;
        const Real x3481 = x3471 - x3480;
        const Real x3482 = x3481 / x3475;
        real_361[0] = x1564;
        real_361[1] = moved_state[3 * LAYERS + 35];
        real_361[2] = x1566;
        real_361[3] = x3463;
        real_363[0] = real_of(0.0);
        real_363[1] = x1658;
        real_363[2] = real_of(0.0);
        real_363[3] = x3467;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3486 = x3482 * real_198[l];
            const Real a3487 = real_361[l] * x3479;
            const Real a3488 = a3487 + a3486;
            const Real a3492 = real_363[l] * (-5.0);
            const Real a3495 = select(mask_199[l], a3492, a3488);
            const Real a3497 = real_363[l] * 0.9999990000003619;
            const Real a3500 = select(mask_200[l], a3497, a3495);
            const Real a3503 = a3500 / 0.0006;
            const Real a3513 = a3503 * real_201[l];
            real_362[l] = a3513;
        }
        // exchange.myj_exchange
        const Real x3516 = real_362[0] - real_362[1];
        const Real x3518 = x3516 + x1572;
        const Real x3520 = real_362[2] - real_362[3];
        const Real x3522 = x3467 / x3464;
        const Real x3524 = x3520 - x3522;
        const Real x3526 = x3443 * 0.4;
        const Real x3528 = x3518 * x3527;
        const Real x3529 = x3526 - x3528;
        const Real x3530 = x3529 / x3517;
        const Real x3533 = select(x3531, x1606, x3530);
        moved_after[3 * LAYERS + 38] = x3533;
        const Real x3535 = x3524 * x3534;
        const Real x3536 = x3526 - x3535;
        const Real x3537 = x3536 / x3523;
        const Real x3540 = select(x3538, x1606, x3537);
        // calm_air.calm_exchange
        const Real x3542 = x3540 + x2250;
        moved_after[3 * LAYERS + 37] = x3542;
        // snow_free_ground.with_surface_of
        const Real x3544 = x2783 - moved_state[0];
        const Real x3546 = x2269 * x3543;
        const Real x3547 = x3544 * x2266;
        const Real x3548 = x3547 + x3546;
        // evapotranspiration.potential_evaporation
        const Real x3550 = x2281 * x3541;
        const Real x3551 = x3542 * x2280;
        const Real x3552 = x3551 + x3550;
        const Real x3554 = moved_forcing[3] * x3541;
        const Real x3555 = x3542 * forcing[3];
        const Real x3556 = x3555 + x3554;
        const Real x3558 = x3556 * x3557;
        const Real x3559 = x2293 - x3558;
        const Real x3560 = x3559 / x3553;
        const Real x3563 = x3552 * x3562;
        const Real x3564 = x2277 - x3563;
        const Real x3565 = x3564 / x3549;
        const Real x3567 = x3560 + x3565;
        const Real x3569 = x2314 - x3548;
        const Real x3571 = x3552 * x3570;
        const Real x3572 = x3569 - x3571;
        const Real x3573 = x3572 / x3549;
        const Real x3575 = x3573 + x27;
        const Real x3577 = x3575 - moved_forcing[1];
        const Real x3579 = x2328 * x3566;
        const Real x3580 = x3567 * x2327;
        const Real x3581 = x3580 + x3579;
        const Real x3583 = x3577 * x2278;
        const Real x3584 = x2279 * x3576;
        const Real x3585 = x3584 + x3583;
        const Real x3587 = x3581 + x3585;
        const Real x3589 = x2279 + x3567;
        const Real x3591 = x3589 * x3590;
        const Real x3592 = x3587 - x3591;
        const Real x3593 = x3592 / x3588;
        const Real x3595 = x3593 * x3549;
        const Real x3596 = x3552 * x3590;
        const Real x3597 = x3596 + x3595;
        const Real x3599 = x3597 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3602 = select(x3600, 0.0, x3599);
        // vegetation.canopy_resistance
        Real a3604_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3604_last = a3604_last + real_381[l];
        }
        const Real x3607 = select(x3605, 0.0, a3604_last);
        const Real x3609 = x2439 * x3606;
        const Real x3610 = x3607 * x2435;
        const Real x3611 = x3610 + x3609;
        const Real x3613 = x3611 * x3612;
        const Real x3614 = moved_numbers[LAYERS + 35] - x3613;
        const Real x3615 = x3614 / x3608;
        const Real x3617 = x3556 * x3616;
        const Real x3618 = x2458 - x3617;
        const Real x3619 = x3618 / x3553;
        const Real x3622 = x3619 + x2465;
        const Real x3624 = x3615 * x3541;
        const Real x3625 = x3542 * x3612;
        const Real x3626 = x3625 + x3624;
        const Real x3629 = x3619 * x3627;
        const Real x3630 = x3626 * x3620;
        const Real x3631 = x3630 + x3629;
        const Real x3633 = x3631 + x2465;
        const Real x3635 = x3633 * x3634;
        const Real x3636 = x3622 - x3635;
        const Real x3637 = x3636 / x3632;
        const Real x3638 = select(x2368, x3615, 0.0);
        moved_results[LAYERS + 23] = x3638;
        const Real x3640 = select(x2368, x3637, 0.0);
        moved_results[LAYERS + 24] = x3640;
        // step_parts.evaporation_demand
        const Real x3642 = x3602 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3644 = x2510 * x3641;
        const Real x3645 = x3642 * x2506;
        const Real x3646 = x3645 + x3644;
        const Real x3648 = x2529 * x3641;
        const Real x3649 = x3642 * x2526;
        const Real x3650 = x3649 + x3648;
        const Real x3653 = select(x3651, x2535, x3650);
        const Real x3655 = x1331 * x3639;
        const Real x3656 = x3640 * x1330;
        const Real x3657 = x3656 + x3655;
        const Real x3659 = x3657 * x3641;
        const Real x3660 = x3642 * x3654;
        const Real x3661 = x3660 + x3659;
        const Real x3663 = x3661 * x2547;
        const Real x3664 = x2525 * x3658;
        const Real x3666 = x3663 - x3664;
        const Real x3670 = moved_numbers[9 * LAYERS + 51] * x3669;
        Real a3668_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3668_last = a3668_last + real_369[l];
        }
        const Real x3671 = a3668_last - x3670;
        const Real x3672 = x3671 / numbers[9 * LAYERS + 51];
        Real a3683_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2565_1454 = moved_numbers[l + 7 * LAYERS + 51] + real_369[l];
            const Real a3674 = a2565_1454 - x3672;
            const Real a3677 = select(mask_203[l], 0.0, a3674);
            const Real a3679 = real_369[l] * real_177[l];
            const Real a3680 = a3677 * real_178[l];
            const Real a3681 = a3680 + a3679;
            a3683_last = a3683_last + a3681;
            real_381[l] = a3681;
        }
        const Real x3686 = select(x3684, a3683_last, 0.0);
        // step_parts.<genexpr>
        const Real x3698 = x1328 * x3643;
        const Real x3700 = x3646 * x1327;
        const Real x3701 = x3700 - x3698;
        const Real x3703 = x1328 * x3652;
        const Real x3705 = x3653 * x1327;
        const Real x3706 = x3705 - x3703;
        // snow_free_ground.deposition
        const Real x3717 = select(x3714, 0.0, x3599);
        // layered_snow_step.layered_snow_step
        const Real x3721 = x1328 * x3715;
        const Real x3722 = x3717 * x1327;
        const Real x3724 = x3721 - x3722;
        const Real x3726 = x1328 * x3598;
        const Real x3728 = x3599 * x1327;
        const Real x3729 = x3728 - x3726;
        const Real x3732 = x3724 * 2501000.0;
        const Real x3734 = x60 / 1000.0;
        const Real x3736 = x1226 * x3733;
        const Real x3738 = x3734 * x1324;
        const Real x3739 = x3738 - x3736;
        // step_parts.dew_rate
        const Real x3742 = x3724 / 1000.0;
        moved_results[LAYERS + 9] = x3742;
        // layered_snow_step.layered_snow_step
        const Real x3744 = x3739 + x3742;
        moved_results[LAYERS + 25] = x3744;
        // vegetation.intercept
        const Real x3746 = x1331 * x3743;
        const Real x3747 = x3744 * x1330;
        const Real x3748 = x3747 + x3746;
        const Real x3750 = x3748 - x3706;
        const Real x3752 = x3750 * seconds;
        const Real x3754 = moved_state[3 * LAYERS + 1] + x3752;
        const Real x3758 = select(x3756, 0.0, x3754);
        moved_results[LAYERS + 10] = x3758;
        const Real x3765 = select(x3763, 0.0, x3754);
        const Real x3767 = select(x3762, 0.0, x3765);
        moved_after[3 * LAYERS + 1] = x3767;
        const Real x3770 = x3744 * x2504;
        const Real x3771 = x3770 - x3746;
        const Real x3773 = x3758 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3773;
        const Real x3775 = x3771 + x3773;
        // water_flow.__call__
        const Real x3777 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3779 = x3775 + x3777;
        // water_flow.share_impedance
        const Real x3801 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // water_flow.__call__
        const Real x3813 = moved_numbers[12 * LAYERS + 52] - real_10[0];
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3696_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3688 = x3686 * real_204[l];
            const Real a3689 = real_381[l] - a3688;
            const Real a3690 = a3689 / x3685;
            const Real a3692 = x3666 * real_204[l];
            const Real a3693 = a3690 * x3662;
            const Real a3694 = a3693 + a3692;
            a3696_last = a3696_last + a3694;
            const Real a3708 = x1328 * real_205[l];
            const Real a3710 = a3694 * x1327;
            const Real a3711 = a3710 - a3708;
            const Real a3781 = -real_10[l];
            const Real a3784 = select(mask_207[l], moved_numbers[l + 9 * LAYERS + 52], a3781);
            const Real a3787 = select(mask_208[l], 0.0, a3784);
            const Real a3789 = a3787 - moved_state[l + 2 * LAYERS];
            const Real a3794 = real_210[l] * a3789;
            const Real a3795 = moved_state[l + 2 * LAYERS] + a3794;
            const Real a3799 = select(mask_211[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3803 = moved_state[l + LAYERS] * real_213[l];
            const Real a3804 = real_10[l] - a3803;
            const Real a3805 = a3804 / state[l + LAYERS];
            const Real a3807 = x3801 * real_213[l];
            const Real a3808 = a3805 * x3800;
            const Real a3809 = a3808 + a3807;
            const Real a3811 = moved_numbers[l + 2 * LAYERS + 47] - real_10[l];
            real_369[l] = a3711;
            real_382[l] = a3795;
            real_370[l] = a3799;
            real_376[l] = a3809;
            real_375[l] = a3811;
        }
        // water_flow.__call__
        const Real x3816 = select(x3814, real_382[0], x3813);
        const Real x3821 = x3779 * seconds;
        const Real x3824 = select(x3822, moved_numbers[LAYERS + 10], x3821);
        const Real x3827 = select(x3825, 0.0, x3824);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3819 = select(mask_216[l], real_382[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4670 = moved_numbers[l] * 0.5;
            const Real a4671 = moved_numbers[l + 4 * LAYERS + 47] * real_218[l];
            const Real a4672 = a4670 - a4671;
            const Real a4673 = a4672 / numbers[l + 4 * LAYERS + 47];
            real_381[l] = a3819;
            real_374[l] = a4670;
            real_444[l] = a4673;
        }
        // implicit_water._problem
        const Real x4701 = moved_numbers[12 * LAYERS + 53] * real_220[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4697 = real_376[l] * real_219[l];
            const Real a4698 = real_444[l] * real_220[l];
            const Real a4699 = a4697 - a4698;
            const Real a4700 = a4699 / real_218[l];
            real_445[l] = a4700;
        }
        const Real x4702 = real_445[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4703 = x4702 + x4701;
        // retention.given_head
        const Real x4704 = -x3827;
        const Real x4705 = select(x3845, 0.0, x3827);
        const Real x4707 = x4705 / x3846;
        const Real x4708 = -x4707;
        // retention.flowing
        const Real x4709 = select(x3848, moved_numbers[3 * LAYERS + 47], x4704);
        const Real x4710 = select(x3850, moved_numbers[10 * LAYERS + 52], x4708);
        const Real x4711 = x4710 - moved_numbers[10 * LAYERS + 52];
        const Real x4713 = moved_numbers[11 * LAYERS + 52] * x3852;
        const Real x4715 = x4711 * numbers[11 * LAYERS + 52];
        const Real x4717 = x4715 + x4713;
        const Real x4719 = x4717 * x3856;
        const Real x4721 = x4709 * x3856;
        const Real x4722 = x4719 * x3849;
        const Real x4724 = x4721 - x4722;
        const Real x4725 = moved_numbers[11 * LAYERS + 52] * x3859;
        const Real x4726 = x4724 - x4725;
        const Real x4727 = x4726 / x3858;
        const Real x4728 = x3827 + moved_numbers[3 * LAYERS + 47];
        const Real x4729 = select(x3861, 0.0, x4728);
        const Real x4730 = x4727 + x4729;
        // implicit_water._problem
        const Real x4731 = real_374[0] * x3856;
        const Real x4732 = x4719 * real_217[0];
        const Real x4734 = x4731 - x4732;
        const Real x4735 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4736 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4737 = x4736 + x4735;
        const Real x4738 = real_376[LAYERS - 1] * x3866;
        const Real x4739 = x4737 * x3866;
        const Real x4740 = x4738 * x3865;
        const Real x4741 = x4740 + x4739;
        const Real x4742 = x4730 + x4734;
        const Real x4743 = real_445[0] * x3868;
        const Real x4744 = x4742 * real_220[0];
        const Real x4745 = x4744 + x4743;
        // retention.given_head
        const Real x4746 = -moved_numbers[12 * LAYERS + 53];
        const Real x4747 = select(x3871, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4749 = x4747 / x3872;
        const Real x4750 = -x4749;
        // retention.flowing
        const Real x4751 = select(x3874, moved_numbers[4 * LAYERS + 46], x4746);
        const Real x4752 = select(x3876, moved_numbers[11 * LAYERS + 51], x4750);
        const Real x4753 = x4752 - moved_numbers[11 * LAYERS + 51];
        const Real x4755 = moved_numbers[12 * LAYERS + 51] * x3878;
        const Real x4757 = x4753 * numbers[12 * LAYERS + 51];
        const Real x4759 = x4757 + x4755;
        const Real x4761 = x4759 * x3882;
        const Real x4763 = x4751 * x3882;
        const Real x4764 = x4761 * x3875;
        const Real x4766 = x4763 - x4764;
        const Real x4767 = moved_numbers[12 * LAYERS + 51] * x3885;
        const Real x4768 = x4766 - x4767;
        const Real x4769 = x4768 / x3884;
        const Real x4770 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4771 = select(x3887, 0.0, x4770);
        const Real x4772 = x4769 + x4771;
        // implicit_water._problem
        const Real x4773 = x4703 * x3889;
        const Real x4774 = x4772 * x3843;
        const Real x4775 = x4774 + x4773;
        // retention.brim
        real_446[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_446[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_447[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_447[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4778 = real_446[l] - real_447[l];
            const Real a4783 = real_269[l] * a4778;
            const Real a4784 = real_447[l] + a4783;
            const Real a4785 = moved_numbers[l + 3 * LAYERS + 47] - a4784;
            const Real a4790 = real_264[l] * a4785;
            const Real a4791 = a4784 + a4790;
            const Real a4792 = a4791 * real_225[l];
            const Real a4793 = moved_numbers[l + 3 * LAYERS + 47] - a4792;
            const Real a4794 = a4793 / real_224[l];
            const Real a4795 = a4794 / real_225[l];
            const Real a4796 = moved_numbers[l + LAYERS + 47] * real_226[l];
            const Real a4797 = a4795 - a4796;
            const Real a4798 = a4797 / numbers[l + LAYERS + 47];
            const Real a4799 = a4798 * real_227[l];
            const Real a4800 = moved_numbers[l + 2 * LAYERS + 47] - real_370[l];
            const Real a4801 = a4800 * real_227[l];
            const Real a4802 = a4799 * real_228[l];
            const Real a4803 = a4802 + a4801;
            const Real a4804 = real_370[l] + a4803;
            const Real a4807 = select(mask_261[l], a4804, 0.0);
            const Real a4809 = a4807 - real_370[l];
            const Real a4811 = a4800 * real_275[l];
            const Real a4812 = a4809 - a4811;
            const Real a4813 = a4812 / real_228[l];
            const Real a4816 = select(mask_270[l], 0.0, a4813);
            const Real a4818 = a4816 / real_274[l];
            const Real a4820 = moved_numbers[l + LAYERS + 47] * real_260[l];
            const Real a4821 = a4818 * numbers[l + LAYERS + 47];
            const Real a4822 = a4821 + a4820;
            const Real a4824 = moved_numbers[l + 10 * LAYERS + 52] - a4822;
            const Real a4827 = select(mask_298[l], 0.0, a4824);
            const Real a4829 = a4827 * real_234[l];
            const Real a4835 = select(mask_305[l], real_375[l], a4807);
            const Real a4837 = a4835 - real_382[l];
            const Real a4839 = a4837 * 100.0;
            const Real a4842 = select(mask_306[l], 0.0, a4839);
            const Real a4845 = select(mask_307[l], 0.0, a4842);
            const Real a4849 = select(mask_308[l], moved_numbers[l + 3 * LAYERS + 47], a4829);
            const Real a4852 = select(mask_309[l], moved_numbers[l + 10 * LAYERS + 52], a4827);
            const Real a4854 = a4852 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4858 = moved_numbers[l + 11 * LAYERS + 52] * real_266[l];
            const Real a4860 = a4854 * numbers[l + 11 * LAYERS + 52];
            const Real a4862 = a4860 + a4858;
            const Real a4865 = a4862 * real_256[l];
            const Real a4868 = a4849 * real_256[l];
            const Real a4869 = a4865 * real_268[l];
            const Real a4871 = a4868 - a4869;
            const Real a4873 = moved_numbers[l + 11 * LAYERS + 52] * real_254[l];
            const Real a4874 = a4871 - a4873;
            const Real a4875 = a4874 / real_238[l];
            const Real a4877 = moved_numbers[l + 3 * LAYERS + 47] - a4829;
            const Real a4880 = select(mask_310[l], 0.0, a4877);
            const Real a4882 = a4875 + a4880;
            real_448[l] = a4807;
            real_449[l] = a4827;
            real_450[l] = a4829;
            real_451[l] = a4835;
            real_452[l] = a4845;
            real_453[l] = a4865;
            real_454[l] = a4882;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4674 = real_374[l] + real_374[l + 1];
            const Real a4675 = a4674 * real_241[l];
            const Real a4676 = real_374[l] - a4675;
            const Real a4677 = a4676 / real_240[l];
            const Real a4678 = real_376[l] - real_376[l + 1];
            const Real a4679 = a4677 * real_242[l];
            const Real a4680 = a4678 * real_241[l];
            const Real a4681 = a4680 + a4679;
            const Real a4682 = real_376[l + 1] + a4681;
            const Real a4683 = real_376[l] + real_376[l + 1];
            const Real a4684 = a4683 * 0.5;
            const Real a4685 = a4682 - a4684;
            const Real a4690 = real_248[l] * a4685;
            const Real a4691 = a4684 + a4690;
            const Real a4692 = a4691 * real_245[l];
            const Real a4693 = real_444[l] + real_444[l + 1];
            const Real a4694 = a4693 * real_247[l];
            const Real a4695 = a4692 - a4694;
            const Real a4696 = a4695 / real_246[l];
            const Real a4886 = select(mask_311[l], moved_numbers[l + 3 * LAYERS + 47], real_450[l + 1]);
            const Real a4889 = select(mask_312[l], moved_numbers[l + 10 * LAYERS + 52], real_449[l + 1]);
            const Real a4891 = a4889 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a4895 = moved_numbers[l + 11 * LAYERS + 52] * real_313[l];
            const Real a4897 = a4891 * numbers[l + 11 * LAYERS + 52];
            const Real a4899 = a4897 + a4895;
            const Real a4902 = a4899 * real_314[l];
            const Real a4905 = a4886 * real_314[l];
            const Real a4906 = a4902 * real_250[l];
            const Real a4908 = a4905 - a4906;
            const Real a4910 = moved_numbers[l + 11 * LAYERS + 52] * real_315[l];
            const Real a4911 = a4908 - a4910;
            const Real a4912 = a4911 / real_249[l];
            const Real a4914 = moved_numbers[l + 3 * LAYERS + 47] - real_450[l + 1];
            const Real a4917 = select(mask_316[l], 0.0, a4914);
            const Real a4919 = a4912 + a4917;
            const Real a4923 = select(mask_317[l], moved_numbers[l + 3 * LAYERS + 48], real_450[l]);
            const Real a4926 = select(mask_319[l], moved_numbers[l + 10 * LAYERS + 53], real_449[l]);
            const Real a4928 = a4926 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a4932 = moved_numbers[l + 11 * LAYERS + 53] * real_320[l];
            const Real a4934 = a4928 * numbers[l + 11 * LAYERS + 53];
            const Real a4936 = a4934 + a4932;
            const Real a4939 = a4936 * real_321[l];
            const Real a4942 = a4923 * real_321[l];
            const Real a4943 = a4939 * real_318[l];
            const Real a4945 = a4942 - a4943;
            const Real a4947 = moved_numbers[l + 11 * LAYERS + 53] * real_322[l];
            const Real a4948 = a4945 - a4947;
            const Real a4949 = a4948 / real_252[l];
            const Real a4951 = moved_numbers[l + 3 * LAYERS + 48] - real_450[l];
            const Real a4954 = select(mask_323[l], 0.0, a4951);
            const Real a4956 = a4949 + a4954;
            const Real a4958 = real_454[l] + a4956;
            const Real a4960 = a4958 * 0.5;
            real_447[l] = a4674;
            real_243[l] = a4696;
            real_455[l] = a4919;
            real_456[l] = a4960;
        }
        // implicit_water._downward
        real_447[LAYERS - 1] = real_374[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4963 = real_447[l] * real_256[l];
            const Real a4964 = real_453[l] * real_233[l];
            const Real a4966 = a4963 - a4964;
            real_374[l] = a4966;
        }
        const Real x4974 = real_454[LAYERS - 1] + real_374[LAYERS - 1];
        const Real x4976 = x4703 * x4973;
        const Real x4977 = x4974 * x3843;
        const Real x4978 = x4977 + x4976;
        const Real x4980 = x4741 * real_256[LAYERS - 1];
        const Real x4981 = real_453[LAYERS - 1] * x3867;
        const Real x4983 = x4980 - x4981;
        const Real x4985 = x4978 + x4983;
        // implicit_water._upward
        const Real x4995 = real_445[0] * real_257[0];
        const Real x4996 = real_454[0] * real_220[0];
        const Real x4997 = x4996 + x4995;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4968 = real_456[l] + real_374[l];
            const Real a4970 = real_243[l] * real_324[l];
            const Real a4971 = a4968 * real_247[l];
            const Real a4972 = a4971 + a4970;
            const Real a4987 = real_454[l + 1] + real_455[l];
            const Real a4989 = a4987 * 0.5;
            const Real a4991 = real_243[l] * real_326[l];
            const Real a4992 = a4989 * real_247[l];
            const Real a4993 = a4992 + a4991;
            real_445[l] = a4972;
            real_453[l + 1] = a4993;
        }
        // implicit_water._flow
        real_445[LAYERS - 1] = x4985;
        real_453[0] = x4997;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5000 = real_452[l] * real_267[l];
            const Real a5002 = real_445[l] * real_271[l];
            const Real a5003 = a5002 + a5000;
            const Real a5006 = real_452[l] * real_259[l];
            const Real a5008 = real_453[l] * real_271[l];
            const Real a5009 = a5008 + a5006;
            real_374[l] = a5003;
            real_454[l] = a5009;
        }
        const Real x5011 = x4745 - real_454[0];
        const Real x5014 = select(x5012, x3779, x5011);
        // implicit_water._remaining
        const Real x5016 = real_451[0] - x3816;
        const Real x5018 = x5016 * 100.0;
        const Real x5021 = select(x5019, 0.0, x5018);
        const Real x5024 = select(x5022, 0.0, x5021);
        // implicit_water._flow
        const Real x5026 = x3701 * x5023;
        const Real x5027 = x5024 * x3697;
        const Real x5028 = x5027 + x5026;
        const Real x5046 = real_374[LAYERS - 1] - x4775;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5044 = real_374[l] - real_454[l + 1];
            real_453[l + 1] = a5044;
        }
        // implicit_water._gain
        real_453[0] = x5014;
        for (int l = 0; l < LAYERS - 1; ++l) real_454[l] = real_453[l + 1];
        real_454[LAYERS - 1] = x5046;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5030 = real_451[l] - real_381[l];
            const Real a5032 = a5030 * 100.0;
            const Real a5035 = select(mask_328[l], 0.0, a5032);
            const Real a5038 = select(mask_329[l], 0.0, a5035);
            const Real a5040 = real_369[l] * real_278[l];
            const Real a5041 = a5038 * real_206[l];
            const Real a5042 = a5041 + a5040;
            const Real a5048 = real_448[l] - real_451[l];
            const Real a5050 = a5048 * 1e-09;
            const Real a5052 = real_451[l] + a5050;
            const Real a5056 = a5052 - moved_state[l + 2 * LAYERS];
            const Real a5058 = moved_numbers[l] * real_229[l];
            const Real a5059 = a5056 * numbers[l];
            const Real a5060 = a5059 + a5058;
            const Real a5062 = a5042 + in_row(l, 0, x5028);
            const Real a5068 = real_453[l] - real_454[l];
            const Real a5070 = a5068 - a5062;
            const Real a5072 = a5070 * seconds;
            const Real a5074 = a5060 - a5072;
            const Real a5081 = a5074 + real_223[l];
            const Real a5082 = -a5081;
            real_374[l] = a5042;
            real_445[l] = a5082;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_251, real_258, real_253, real_445, real_454);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5084 = real_454[l] * real_265[l];
            const Real a5085 = real_454[l] * real_237[l];
            real_445[l] = a5084;
            real_451[l] = a5085;
        }
        const Real x5086 = -real_451[0];
        real_303[0] = x5014;
        for (int l = 0; l < LAYERS - 1; ++l) real_303[l + 1] = real_453[l + 1];
        real_303[LAYERS] = x5046;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5087 = real_445[l] - real_451[l + 1];
            real_304[l + 1] = a5087;
        }
        real_304[0] = x5086;
        real_304[LAYERS] = real_445[LAYERS - 1];
        const Real x5091 = real_454[0] * w4244;
        const Real x5092 = x5028 + x5091;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5090 = real_303[l] + real_304[l];
            const Real a5097 = select(w4252, a5090, 0.0);
            real_279[l] = a5097;
        }
        moved_results[LAYERS + 13] = real_279[LAYERS];
        moved_results[LAYERS + 31] = real_279[LAYERS];
        // implicit_water.<genexpr>
        const Real x5099 = select(w4252, x5092, 0.0);
        // water_flow.__call__
        const Real x5119 = x3779 - real_279[0];
        const Real x5121 = x5119 * seconds;
        const Real x5124 = select(x5122, moved_numbers[LAYERS + 10], x5121);
        const Real x5127 = select(x5125, 0.0, x5124);
        const Real x5130 = x5127 / seconds;
        const Real x5131 = x5119 - x5130;
        moved_results[LAYERS + 12] = x5131;
        // step_parts.from_ground
        const Real x5222 = x5099 + x3706;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5133_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5093 = real_454[l] * real_255[l];
            const Real a5094 = real_374[l] + a5093;
            const Real a5101 = select(w4252, a5094, 0.0);
            const Real a5103 = moved_numbers[l] * real_222[l];
            const Real a5104 = a5103 * (-1.0);
            const Real a5105 = a5104 / numbers[l];
            const Real a5107 = a5101 + in_row(l, 0, x5099);
            const Real a5109 = real_279[l] - real_279[l + 1];
            const Real a5111 = a5109 - a5107;
            const Real a5113 = a5105 * real_221[l];
            const Real a5114 = a5111 * real_222[l];
            const Real a5115 = a5114 + a5113;
            const Real a5117 = moved_state[l + 2 * LAYERS] + a5115;
            const Real a5129 = a5117 + real_10[l];
            moved_after[LAYERS + l] = a5129;
            a5133_last = a5133_last + a5101;
            const Real a5135 = moved_numbers[l + 2 * LAYERS + 47] * real_232[l];
            const Real a5136 = a5129 - a5135;
            const Real a5137 = a5136 / numbers[l + 2 * LAYERS + 47];
            const Real a5139 = a5129 * real_235[l];
            const Real a5140 = a5117 - a5139;
            const Real a5141 = a5140 / real_263[l];
            const Real a5143 = a5141 * numbers[l + 2 * LAYERS + 47];
            const Real a5144 = moved_numbers[l + 2 * LAYERS + 47] * real_235[l];
            const Real a5145 = a5144 + a5143;
            const Real a5147 = a5145 * (-1.3505762785178115);
            const Real a5149 = moved_numbers[l + 13 * LAYERS + 54] + a5147;
            const Real a5151 = a5149 * real_236[l];
            const Real a5153 = moved_numbers[l + 14 * LAYERS + 54] * real_232[l];
            const Real a5154 = a5137 * numbers[l + 14 * LAYERS + 54];
            const Real a5155 = a5154 + a5153;
            const Real a5157 = a5137 * real_4[l];
            const Real a5158 = a5157 + a5153;
            const Real a5161 = a5158 * real_230[l];
            const Real a5162 = a5155 - a5161;
            const Real a5163 = a5162 / real_231[l];
            const Real a5165 = a5137 * 4.6;
            const Real a5167 = a5137 * 3.6;
            const Real a5170 = a5167 * real_212[l];
            const Real a5171 = a5165 - a5170;
            const Real a5172 = a5171 / real_215[l];
            const Real a5174 = a5137 / real_232[l];
            const Real a5176 = a5174 / 2.302585092994046;
            const Real a5180 = select(mask_330[l], 0.0, a5176);
            const Real a5182 = select(flags[l + 4], a5172, a5180);
            const Real a5184 = a5129 - a5117;
            const Real a5186 = a5184 / 0.001;
            const Real a5189 = select(mask_331[l], 0.0, a5186);
            const Real a5192 = select(mask_332[l], 0.0, a5189);
            const Real a5194 = a5192 * real_300[l];
            const Real a5195 = a5194 + a5194;
            const Real a5197 = a5192 * 2.0;
            const Real a5201 = a5195 * real_295[l];
            const Real a5202 = a5197 * real_287[l];
            const Real a5204 = a5201 - a5202;
            const Real a5206 = a5163 - a5182;
            const Real a5208 = a5204 * real_286[l];
            const Real a5209 = a5206 * real_296[l];
            const Real a5210 = a5209 + a5208;
            const Real a5212 = a5182 + a5210;
            const Real a5214 = a5151 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5216 = a5212 * real_292[l];
            const Real a5217 = a5214 * real_291[l];
            const Real a5218 = a5217 + a5216;
            const Real a5220 = a5218 + moved_numbers[l + 12 * LAYERS + 54];
            real_445[l] = a5101;
            real_451[l] = a5105;
            real_453[l] = a5117;
            real_448[l] = a5129;
            real_381[l] = a5220;
        }
        // step_parts.from_ground
        const Real x5224 = x5222 + a5133_last;
        const Real x5226 = x5224 * 1000.0;
        // step_parts.heat
        const Real x5228 = x5226 * 2501000.0;
        const Real x5230 = x5228 - x3732;
        // layered_snow_step.conduct
        const Real x5233 = x1328 * x5232;
        const Real x5235 = x5230 + x5233;
        const Real x5236 = x5235 / x5231;
        const Real x5238 = select(x1326, x5236, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5240 = real_453[0] * 4200000.0;
        const Real x5242 = x5240 - x2620;
        const Real x5244 = moved_numbers[2 * LAYERS + 47] - real_448[0];
        const Real x5246 = x5244 * 1004.0;
        const Real x5248 = x5242 + x5246;
        const Real x5250 = real_448[0] - real_453[0];
        const Real x5252 = x5250 * 2106000.0;
        const Real x5254 = x5248 + x5252;
        // snow_free_ground.ground_conduction
        const Real x5256 = real_381[0] * x1404;
        const Real x5257 = x1405 * real_294[0];
        const Real x5258 = x5257 + x5256;
        // soil_heat.ground_admittance
        const Real x5260 = x5254 * 0.5;
        const Real x5262 = x5260 * numbers[0];
        const Real x5263 = moved_numbers[0] * x5259;
        const Real x5264 = x5263 + x5262;
        const Real x5266 = x5264 / seconds;
        const Real x5268 = x5266 * x5265;
        const Real x5269 = x5268 + x5268;
        const Real x5271 = x5254 * real_294[0];
        const Real x5272 = real_381[0] * x5253;
        const Real x5273 = x5272 + x5271;
        const Real x5275 = x5273 / seconds;
        const Real x5277 = x5269 + x5275;
        const Real x5280 = x5277 / x5279;
        const Real x5282 = x5266 + x5280;
        // snow.into_warming_ground
        const Real x5284 = x5282 * x5283;
        const Real x5285 = x5258 - x5284;
        const Real x5286 = x5285 / x5281;
        const Real x5288 = x1 + x5286;
        // surface_balance.around
        const Real x5290 = x3552 + x2277;
        const Real x5292 = x5290 + x2675;
        const Real x5294 = x2689 - x5238;
        const Real x5296 = x3552 * x26;
        const Real x5297 = x27 * x3549;
        const Real x5298 = x5297 + x5296;
        const Real x5300 = x5294 + x5298;
        const Real x5302 = x5300 + x2701;
        const Real x5304 = x5292 * x5303;
        const Real x5305 = x5302 - x5304;
        const Real x5306 = x5305 / x5291;
        // snow.conductance
        const Real x5308 = x5288 * x5307;
        const Real x5309 = x5258 - x5308;
        const Real x5310 = x5309 / x5287;
        // surface_balance.around
        const Real x5312 = x5292 * x5311;
        const Real x5313 = x5310 - x5312;
        const Real x5314 = x5313 / x5291;
        // surface_balance.skin_temperature
        const Real x5316 = x5314 * state[0];
        const Real x5317 = moved_state[0] * x5311;
        const Real x5318 = x5317 + x5316;
        const Real x5320 = x5306 + x5318;
        const Real x5323 = x5314 * x5322;
        const Real x5324 = x5320 - x5323;
        const Real x5325 = x5324 / x5321;
        // surface_balance.around
        const Real x5327 = x5325 * x5322;
        const Real x5328 = x5327 + x5327;
        const Real x5330 = x5328 * x5322;
        const Real x5331 = x5325 * x5326;
        const Real x5332 = x5331 + x5330;
        const Real x5334 = x2667 * x5329;
        const Real x5335 = x5332 * x2666;
        const Real x5336 = x5335 + x5334;
        const Real x5338 = x5290 + x5336;
        // air.emission
        const Real x5340 = x5328 * x5326;
        const Real x5341 = x5340 + x5340;
        const Real x5343 = x5341 * 5.67e-08;
        // surface_balance.emitted
        const Real x5345 = x1390 * x5342;
        const Real x5346 = x5343 * x1389;
        const Real x5347 = x5346 + x5345;
        const Real x5349 = x5325 * (-1.0);
        const Real x5351 = x5336 * x5348;
        const Real x5352 = x5349 * x5333;
        const Real x5353 = x5352 + x5351;
        const Real x5355 = x5347 + x5353;
        // surface_balance.around
        const Real x5357 = x2265 - x5355;
        const Real x5359 = x5357 - x5238;
        const Real x5361 = x5359 + x5298;
        const Real x5363 = x5361 + x2701;
        const Real x5365 = x5338 * x5364;
        const Real x5366 = x5363 - x5365;
        const Real x5367 = x5366 / x5337;
        const Real x5369 = x5338 * x5368;
        const Real x5370 = x5310 - x5369;
        const Real x5371 = x5370 / x5337;
        // surface_balance.skin_temperature
        const Real x5373 = x5371 * state[0];
        const Real x5374 = moved_state[0] * x5368;
        const Real x5375 = x5374 + x5373;
        const Real x5377 = x5367 + x5375;
        const Real x5380 = x5371 * x5379;
        const Real x5381 = x5377 - x5380;
        const Real x5382 = x5381 / x5378;
        // surface_balance.around
        const Real x5384 = x5382 * x5379;
        const Real x5385 = x5384 + x5384;
        const Real x5387 = x5385 * x5379;
        const Real x5388 = x5382 * x5383;
        const Real x5389 = x5388 + x5387;
        const Real x5391 = x2667 * x5386;
        const Real x5392 = x5389 * x2666;
        const Real x5393 = x5392 + x5391;
        const Real x5395 = x5290 + x5393;
        // air.emission
        const Real x5397 = x5385 * x5383;
        const Real x5398 = x5397 + x5397;
        const Real x5400 = x5398 * 5.67e-08;
        // surface_balance.emitted
        const Real x5402 = x1390 * x5399;
        const Real x5403 = x5400 * x1389;
        const Real x5404 = x5403 + x5402;
        const Real x5406 = x5382 * (-1.0);
        const Real x5408 = x5393 * x5405;
        const Real x5409 = x5406 * x5390;
        const Real x5410 = x5409 + x5408;
        const Real x5412 = x5404 + x5410;
        // surface_balance.around
        const Real x5414 = x2265 - x5412;
        const Real x5416 = x5414 - x5238;
        const Real x5418 = x5416 + x5298;
        const Real x5420 = x5418 + x2701;
        const Real x5422 = x5395 * x5421;
        const Real x5423 = x5420 - x5422;
        const Real x5424 = x5423 / x5394;
        // snow.conductance
        const Real x5426 = x1 * x5425;
        const Real x5427 = x5258 - x5426;
        const Real x5428 = x5427 / x0;
        // surface_balance.around
        const Real x5430 = x5395 * x5429;
        const Real x5431 = x5428 - x5430;
        const Real x5432 = x5431 / x5394;
        // surface_balance.top
        const Real x5435 = x1 * x5434;
        const Real x5436 = x1 - x5435;
        const Real x5437 = x5436 / x0;
        const Real x5439 = x5432 * x5434;
        const Real x5440 = x5437 * x5433;
        const Real x5441 = x5440 + x5439;
        // ground_heat.series_conductance
        real_454[0] = real_381[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_454[l + 1] = real_381[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5445 = real_454[l] * real_214[l];
            const Real a4670_1759 = moved_numbers[l] * 0.5;
            const Real a5446 = a4670_1759 - a5445;
            const Real a5447 = a5446 / real_273[l];
            real_374[l] = a5447;
        }
        // soil_heat.conductance
        const Real x5456 = x1 * x5438;
        const Real x5457 = x5441 * x0;
        const Real x5458 = x5457 + x5456;
        const Real x5460 = x5458 * x5459;
        const Real x5461 = x5258 - x5460;
        const Real x5462 = x5461 / x5455;
        // soil_heat.__call__
        const Real x5464 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5466 = real_381[LAYERS - 1] * x5463;
        const Real x5467 = x5464 * real_294[LAYERS - 1];
        const Real x5468 = x5467 + x5466;
        const Real x5470 = moved_numbers[LAYERS + 46] * x5469;
        const Real x5471 = x5468 - x5470;
        const Real x5472 = x5471 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5472;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5449 = real_374[l] + real_374[l + 1];
            const Real a5453 = a5449 * real_327[l];
            const Real a5498 = real_279[l + 1] * 4200000.0;
            const Real a5507 = select(mask_333[l], 0.0, a5498);
            const Real a5513 = select(mask_334[l], 0.0, a5498);
            const Real a5520 = a5507 - a5453;
            const Real a5522 = a5453 + a5513;
            const Real a5523 = -a5522;
            real_381[l + 1] = a5520;
            real_454[l] = a5523;
        }
        // ground_heat.ground_equations
        real_381[0] = x5462;
        real_454[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5605 = x1226 * real_282[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5478 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5481 = moved_numbers[l + 2 * LAYERS + 47] - real_448[l];
            const Real a5483 = a5481 * 1004.0;
            const Real a5485 = a5483 - a5478;
            const Real a5487 = real_448[l] * 2106000.0;
            const Real a5489 = a5485 + a5487;
            const Real a5491 = moved_numbers[l + 2 * LAYERS + 47] * real_276[l];
            const Real a5493 = moved_numbers[l + 17 * LAYERS + 54] * real_181[l];
            const Real a5494 = a5493 - a5491;
            const Real a5496 = a5489 + a5494;
            const Real a5500 = real_453[l] - moved_state[l + 2 * LAYERS];
            const Real a5502 = a5500 * 4200000.0;
            const Real a5504 = a5496 - a5502;
            const Real a5516 = real_453[l] * 2094000.0;
            const Real a5518 = a5504 + a5516;
            moved_results[LAYERS + 44 + l] = a5518;
            const Real a5525 = a5518 * real_262[l];
            const Real a5526 = moved_state[l] * real_284[l];
            const Real a5527 = a5526 + a5525;
            const Real a5529 = real_453[l] * 333500000.0;
            const Real a5531 = a5527 + a5529;
            const Real a5533 = real_451[l] * in_row(l, LAYERS - 1, x5469);
            const Real a5534 = in_row(l, LAYERS - 1, x5472) * real_222[l];
            const Real a5535 = a5534 + a5533;
            const Real a5537 = a5531 - a5535;
            const Real a5540 = real_451[l] * real_272[l];
            const Real a5542 = real_381[l] * real_222[l];
            const Real a5543 = a5542 + a5540;
            const Real a5546 = real_451[l] * real_277[l];
            const Real a5548 = real_454[l] * real_222[l];
            const Real a5549 = a5548 + a5546;
            const Real a5553 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5555 = -a5553;
            const Real a5558 = select(mask_335[l], moved_numbers[l + 3 * LAYERS + 47], a5555);
            const Real a5560 = a5558 * real_299[l];
            const Real a5561 = moved_numbers[l + 3 * LAYERS + 47] - a5560;
            const Real a5562 = a5561 / real_301[l];
            const Real a5564 = a5562 / real_299[l];
            const Real a5566 = moved_numbers[l + LAYERS + 47] * real_297[l];
            const Real a5567 = a5564 - a5566;
            const Real a5568 = a5567 / numbers[l + LAYERS + 47];
            const Real a5570 = a5568 * real_280[l];
            const Real a5572 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5574 = a5572 * real_280[l];
            const Real a5575 = a5570 * real_290[l];
            const Real a5576 = a5575 + a5574;
            const Real a5578 = moved_numbers[l + 15 * LAYERS + 54] + a5576;
            const Real a5582 = select(mask_336[l], moved_numbers[l + 15 * LAYERS + 54], a5578);
            const Real a5601 = select(mask_338[l], real_448[l], a5582);
            const Real a5603 = select(mask_337[l], real_448[l], a5601);
            real_374[l] = a5504;
            real_10[l] = a5518;
            real_369[l] = a5537;
            real_452[l] = a5543;
            real_447[l] = a5549;
            real_450[l] = a5572;
            real_449[l] = a5603;
        }
        // ground_heat.with_exchange
        const Real x5607 = real_452[0] * x1324;
        const Real x5608 = x5607 - x5605;
        const Real x5610 = x1226 * x5459;
        const Real x5612 = x5462 * x1324;
        const Real x5613 = x5612 - x5610;
        // snow_ground._equations
        const Real x6944 = x1222 * seconds;
        const Real x6946 = select(x5614, x6944, 0.0);
        const Real x6948 = x1226 * x5616;
        const Real x6949 = x6946 * x1224;
        const Real x6950 = x6949 + x6948;
        const Real x6951 = moved_numbers[0] * x5619;
        const Real x6953 = x6950 + x6951;
        const Real x6954 = x6953 / numbers[0];
        const Real x6955 = x5608 * x5550;
        const Real x6956 = x5424 * x5604;
        const Real x6957 = x6956 + x6955;
        const Real x6959 = x5608 + x6954;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7000 = real_440[l] * 2106.0;
            const Real a7003 = a7000 * real_146[l];
            const Real a7004 = real_440[l] * 4218.0;
            const Real a7007 = a7004 * real_341[l];
            const Real a7008 = real_440[l] * 333500.0;
            const Real a7010 = a7008 * (-1.0);
            const Real a7012 = a7003 * real_344[l];
            const Real a7013 = a7010 * real_339[l];
            const Real a7015 = a7007 * real_340[l];
            const Real a7016 = a7015 - a7013;
            const Real a7017 = select(mask_389[l], a7016, 0.0);
            const Real a7018 = select(mask_364[l], a7012, a7017);
            const Real a7019 = real_443[l] * 333500.0;
            const Real a7022 = a7019 * real_129[l];
            const Real a7024 = a7022 * (-1.0);
            const Real a7026 = a7024 / real_342[l];
            const Real a7030 = select(mask_392[l], 0.0, a7026);
            const Real a7034 = select(mask_393[l], 0.0, a7030);
            const Real a7037 = a7034 * real_372[l];
            const Real a7039 = a7037 + a7037;
            const Real a7042 = a7039 * real_372[l];
            const Real a7044 = a7034 * real_135[l];
            const Real a7046 = a7044 + a7042;
            const Real a7049 = a7046 * 0.95;
            const Real a7054 = real_441[l] * real_343[l];
            const Real a7055 = a7049 * real_143[l];
            const Real a7057 = a7054 - a7055;
            real_438[l] = a7008;
            real_435[l] = a7012;
            real_404[l] = a7015;
            real_457[l] = a7018;
            real_458[l] = a7022;
            real_459[l] = a7054;
            real_460[l] = a7057;
        }
        // snow_ground._links
        const Real x7061 = real_460[0] * x7059;
        const Real x7064 = select(x5614, x7061, 0.0);
        // snow_skin.skin_flux
        const Real x7089 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7094 = x7089 * x1291;
        const Real x7096 = x1294 * x7088;
        const Real x7098 = x7096 + x7094;
        const Real x7099 = -x7098;
        // calm_air.limited_richardson
        const Real x7103 = select(x7100, x7098, 0.0);
        const Real x7107 = x7103 * x1445;
        const Real x7109 = x1446 * x7101;
        const Real x7110 = x7109 - x7107;
        const Real x7113 = x7110 * x7112;
        const Real x7119 = x7113 * x7117;
        const Real x7121 = x7119 - x7113;
        const Real x7122 = x7121 / x7116;
        const Real x7125 = moved_numbers[LAYERS + 2] * x7117;
        const Real x7127 = x7122 * numbers[LAYERS + 2];
        const Real x7128 = x7127 - x7125;
        const Real x7131 = select(x7100, x7128, x7099);
        // calm_air.coefficient
        const Real x7135 = select(x7132, x7131, 0.0);
        const Real x7138 = x7135 * 5.0;
        const Real x7142 = x7138 / x7141;
        const Real x7145 = x7135 * 15.0;
        const Real x7148 = x7145 * x7140;
        const Real x7149 = x7142 * x7143;
        const Real x7151 = x7148 - x7149;
        const Real x7156 = x7151 * x7154;
        const Real x7160 = select(x7132, 0.0, x7131);
        const Real x7165 = select(x7163, 0.0, x7160);
        const Real x7169 = x7165 / x7168;
        const Real x7172 = select(x7162, x7169, 0.0);
        const Real x7175 = x1305 * x7171;
        const Real x7176 = x7172 * x1301;
        const Real x7178 = x7175 - x7176;
        const Real x7183 = x7178 * x7181;
        const Real x7186 = x7160 * 15.0;
        const Real x7189 = x7186 * x7180;
        const Real x7191 = x7183 * x7185;
        const Real x7193 = x7191 + x7189;
        const Real x7197 = select(x7132, x7156, x7193);
        const Real x7200 = x1284 * x7196;
        const Real x7201 = x7197 * x1280;
        const Real x7203 = x7200 - x7201;
        // snow_skin.skin_flux
        const Real x7205 = x260 * x7199;
        const Real x7206 = x7203 * x257;
        const Real x7207 = x7206 + x7205;
        const Real x7218 = moved_forcing[3] * x7217;
        const Real x7219 = x7218 * (-1.0);
        const Real x7220 = x7219 / x7215;
        const Real x7222 = x7220 - moved_forcing[2];
        const Real x7224 = x7207 * 1004.5;
        const Real x7226 = x7224 + moved_numbers[LAYERS + 4];
        const Real x7227 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7231 = x7227 * x7229;
        const Real x7233 = x7207 * x7221;
        const Real x7234 = x7222 * x7204;
        const Real x7235 = x7234 + x7233;
        const Real x7237 = x7226 * x7088;
        const Real x7238 = x7089 * x7225;
        const Real x7239 = x7238 + x7237;
        const Real x7241 = x7231 * x7087;
        const Real x7243 = x1318 - x7241;
        const Real x7245 = x7243 - x7239;
        const Real x7247 = x7235 * 2830000.0;
        const Real x7249 = x7245 - x7247;
        // snow_skin.skin_of
        const Real x7251 = real_457[0] * (-1.0);
        const Real x7253 = x7064 * x7250;
        const Real x7255 = x7251 * x7063;
        const Real x7256 = x7255 - x7253;
        const Real x7258 = x7249 - x7256;
        const Real x7260 = x7258 / w6248;
        const Real x7263 = select(w6249, 0.0, x7260);
        const Real x7265 = x7263 - real_457[0];
        const Real x7267 = x7064 * x7264;
        const Real x7269 = x7265 * x7063;
        const Real x7270 = x7269 - x7267;
        const Real x7272 = select(w6249, x7249, x7270);
        const Real x7275 = select(x7273, 0.0, real_457[0]);
        const Real x7277 = x7275 * 20.0;
        const Real x7279 = x7272 - x7277;
        // snow_ground.advance_snow_ground
        const Real x7281 = select(x5614, x7279, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7282 = select(mask_390[l], 0.0, real_457[l]);
            const Real a7285 = select(mask_394[l], 0.0, real_457[l]);
            real_443[l] = a7282;
            real_440[l] = a7285;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6958 = real_369[l] + in_row(l, 0, x6957);
            const Real a6962 = select(mask_395[l], real_448[l], real_449[l]);
            const Real a6964 = select(mask_391[l], 0.0, a6962);
            const Real a6966 = a6964 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a6968 = real_450[l] * real_350[l];
            const Real a6969 = a6966 - a6968;
            const Real a6970 = a6969 / real_290[l];
            const Real a6973 = select(mask_396[l], 0.0, a6970);
            const Real a6975 = a6973 / real_285[l];
            const Real a6977 = moved_numbers[l + LAYERS + 47] * real_352[l];
            const Real a6978 = a6975 * numbers[l + LAYERS + 47];
            const Real a6979 = a6978 + a6977;
            const Real a6981 = moved_numbers[l + 16 * LAYERS + 54] - a6979;
            const Real a6984 = select(mask_397[l], 0.0, a6981);
            const Real a6986 = a6984 * real_351[l];
            const Real a6991 = a6986 * 0.008034787106446777;
            const Real a6995 = a6991 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a6998 = select(mask_391[l], a6995, 0.0);
            const Real a6999 = -a6998;
            real_454[l] = a6958;
            real_381[l] = a6964;
            real_451[l] = a6998;
            real_304[l + 1] = a6999;
        }
        // snow_ground._residuals
        const Real x7303 = real_457[4] + real_451[0];
        const Real x7305 = x6946 * x7302;
        const Real x7307 = x7303 * x5616;
        const Real x7308 = x7307 - x7305;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7068 = real_460[l] + real_460[l + 1];
            const Real a7072 = a7068 * real_355[l];
            const Real a7075 = a7072 * seconds;
            const Real a7078 = select(x5614, a7075, 0.0);
            const Real a7080 = real_441[l] + real_441[l + 1];
            const Real a7081 = a7080 * real_353[l];
            const Real a7083 = a7081 * (-1.0);
            const Real a7085 = a7083 / real_151[l];
            const Real a7086 = select(x5614, a7085, 0.0);
            const Real a7286 = real_443[l] - real_443[l + 1];
            const Real a7288 = a7078 * real_357[l];
            const Real a7290 = a7286 * real_354[l];
            const Real a7291 = a7290 - a7288;
            const Real a7293 = real_440[l] - real_440[l + 1];
            const Real a7296 = a7086 * real_202[l];
            const Real a7297 = a7293 * real_356[l];
            const Real a7299 = a7296 - a7297;
            const Real a7301 = a7291 + a7299;
            real_461[l] = a7301;
        }
        // snow_ground._residuals
        real_461[4] = real_of(0.0);
        real_440[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_440[l + 1] = real_461[l];
        const Real x7318 = x7281 * seconds;
        // enthalpy._drop_from_above
        real_304[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_452[0] = x6959;
        for (int l = 0; l < LAYERS - 1; ++l) real_449[l] = real_304[l + 2];
        real_449[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7368 = x6954 * real_345[4];
        const Real x7369 = real_457[4] * x5619;
        const Real x7371 = x7368 - x7369;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7314 = real_461[l] - real_440[l];
            const Real a7316 = a7314 + in_row(l, 4, x7308);
            const Real a7320 = real_442[l] * (-1.0);
            const Real a7323 = a7316 - a7320;
            const Real a7325 = a7323 - in_row(l, 0, x7318);
            const Real a7391 = -a7325;
            real_367[l] = a7391;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7327 = real_381[l] * 2094000.0;
            const Real a7329 = real_374[l] + a7327;
            const Real a7331 = a7329 * real_348[l];
            const Real a7332 = real_451[l] * real_283[l];
            const Real a7334 = a7331 - a7332;
            const Real a7336 = real_381[l] * 333500000.0;
            const Real a7338 = a7334 + a7336;
            const Real a7340 = a7338 - real_454[l];
            const Real a7344 = real_451[l] + real_304[l];
            const Real a7348 = real_452[l] * real_288[l];
            const Real a7349 = a7344 * real_239[l];
            const Real a7351 = a7348 - a7349;
            const Real a7353 = a7340 + a7351;
            const Real a7357 = real_451[l] + real_449[l];
            const Real a7360 = real_447[l] * real_384[l];
            const Real a7361 = a7357 * real_302[l];
            const Real a7363 = a7360 - a7361;
            const Real a7365 = a7353 + a7363;
            const Real a7373 = a7365 - in_row(l, 0, x7371);
            const Real a7393 = -a7373;
            real_367[l + 5] = a7393;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7403 = real_367[l] - real_421[l];
            real_368[l] = a7403;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_366, real_371, real_365, real_368, real_367);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7408 = real_367[l] + real_438[l];
            const Real a7409 = real_367[l] * real_94[l];
            const Real a7410 = real_435[l] + a7409;
            const Real a7411 = a7408 * real_339[l];
            const Real a7412 = real_404[l] + a7411;
            const Real a7413 = select(mask_389[l], a7412, 0.0);
            const Real a7414 = select(mask_364[l], a7410, a7413);
            const Real a7415 = real_367[l] + real_458[l];
            const Real a7416 = a7415 / real_342[l];
            const Real a7417 = select(mask_392[l], 0.0, a7416);
            const Real a7418 = select(mask_393[l], 0.0, a7417);
            const Real a7419 = a7418 * real_372[l];
            const Real a7420 = a7419 + a7419;
            const Real a7421 = a7420 * real_372[l];
            const Real a7422 = a7418 * real_135[l];
            const Real a7423 = a7422 + a7421;
            const Real a7424 = a7423 * 0.95;
            const Real a7426 = a7424 * real_143[l];
            const Real a7427 = a7426 + real_459[l];
            real_440[l] = a7414;
            real_461[l] = a7427;
        }
        // snow_ground._links
        const Real x7429 = real_461[0] * x7059;
        const Real x7431 = select(x5614, x7429, 0.0);
        // snow_skin.skin_of
        const Real x7433 = real_440[0] * (-1.0);
        const Real x7434 = x7431 * x7250;
        const Real x7436 = x7433 * x7063;
        const Real x7437 = x7436 - x7434;
        const Real x7438 = x7249 - x7437;
        const Real x7439 = x7438 / w6248;
        const Real x7440 = select(w6249, 0.0, x7439);
        const Real x7441 = x7440 - real_440[0];
        const Real x7442 = x7431 * x7264;
        const Real x7444 = x7441 * x7063;
        const Real x7445 = x7444 - x7442;
        const Real x7446 = select(w6249, x7249, x7445);
        const Real x7447 = select(x7273, 0.0, real_440[0]);
        const Real x7448 = x7447 * 20.0;
        const Real x7449 = x7446 - x7448;
        // snow_ground.advance_snow_ground
        const Real x7453 = select(x5614, x7440, 0.0);
        moved_after[3 * LAYERS + 31] = x7453;
        const Real x7455 = select(x5614, x7449, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7405 = real_367[l + 5] - real_451[l];
            const Real a7406 = real_367[l + 5] * real_358[l];
            const Real a7407 = real_381[l] + a7406;
            moved_after[2 * LAYERS + l] = a7407;
            const Real a7451 = select(x6943, a7405, 0.0);
            moved_after[l] = a7451;
            real_449[l] = a7405;
            real_454[l] = a7407;
            real_447[l] = a7451;
        }
        const Real x7457 = real_440[4] - real_449[0];
        const Real x7459 = x1222 * x7456;
        const Real x7461 = x7457 * x1219;
        const Real x7462 = x7461 - x7459;
        const Real x7464 = select(x5614, x7462, 0.0);
        // ground_heat.heat
        const Real x7469 = x5424 - real_447[0];
        Real a7473_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7467 = real_447[l] - real_447[l + 1];
            const Real a5498_1927 = real_279[l + 1] * 4200000.0;
            const Real a7470 = a5498_1927 * real_244[l];
            const Real a7471 = a7467 * real_325[l];
            const Real a7472 = a7471 + a7470;
            a7473_last = a7473_last + a7472;
        }
        moved_results[LAYERS + 43] = a7473_last;
        const Real x7477 = x5613 * x7468;
        const Real x7478 = x7469 * x5609;
        const Real x7479 = x7478 + x7477;
        // snow_skin.skin_flux
        const Real x7519 = x7453 - x27;
        // calm_air.coefficient
        const Real x7524 = x7519 * x1291;
        const Real x7526 = x1294 * x7518;
        const Real x7528 = x7526 + x7524;
        const Real x7529 = -x7528;
        // calm_air.limited_richardson
        const Real x7533 = select(x7530, x7528, 0.0);
        const Real x7537 = x7533 * x1445;
        const Real x7539 = x1446 * x7531;
        const Real x7540 = x7539 - x7537;
        const Real x7543 = x7540 * x7542;
        const Real x7549 = x7543 * x7547;
        const Real x7551 = x7549 - x7543;
        const Real x7552 = x7551 / x7546;
        const Real x7555 = moved_numbers[LAYERS + 2] * x7547;
        const Real x7557 = x7552 * numbers[LAYERS + 2];
        const Real x7558 = x7557 - x7555;
        const Real x7561 = select(x7530, x7558, x7529);
        // calm_air.coefficient
        const Real x7565 = select(x7562, x7561, 0.0);
        const Real x7568 = x7565 * 5.0;
        const Real x7572 = x7568 / x7571;
        const Real x7575 = x7565 * 15.0;
        const Real x7578 = x7575 * x7570;
        const Real x7579 = x7572 * x7573;
        const Real x7581 = x7578 - x7579;
        const Real x7586 = x7581 * x7584;
        const Real x7590 = select(x7562, 0.0, x7561);
        const Real x7595 = select(x7593, 0.0, x7590);
        const Real x7599 = x7595 / x7598;
        const Real x7602 = select(x7592, x7599, 0.0);
        const Real x7605 = x1305 * x7601;
        const Real x7606 = x7602 * x1301;
        const Real x7608 = x7605 - x7606;
        const Real x7613 = x7608 * x7611;
        const Real x7616 = x7590 * 15.0;
        const Real x7619 = x7616 * x7610;
        const Real x7621 = x7613 * x7615;
        const Real x7623 = x7621 + x7619;
        const Real x7627 = select(x7562, x7586, x7623);
        const Real x7630 = x1284 * x7626;
        const Real x7631 = x7627 * x1280;
        const Real x7633 = x7630 - x7631;
        // snow_skin.skin_flux
        const Real x7635 = x260 * x7629;
        const Real x7636 = x7633 * x257;
        const Real x7637 = x7636 + x7635;
        const Real x7639 = x7453 * 461.0;
        const Real x7641 = x7639 * x7640;
        const Real x7642 = x7641 * (-1.0);
        const Real x7643 = x7642 / x7638;
        const Real x7645 = x7453 / 273.15;
        const Real x7647 = x7645 * x7640;
        const Real x7648 = x7643 * x7644;
        const Real x7649 = x7648 + x7647;
        const Real x7651 = x7649 * x7650;
        const Real x7653 = x7651 * 611.0;
        const Real x7655 = x7653 * 0.378;
        const Real x7657 = moved_forcing[3] - x7655;
        const Real x7659 = x7653 * 0.622;
        const Real x7661 = x7657 * x7660;
        const Real x7662 = x7659 - x7661;
        const Real x7663 = x7662 / x7656;
        const Real x7665 = x7663 - moved_forcing[2];
        const Real x7667 = x7637 * 1004.5;
        const Real x7669 = x7667 + moved_numbers[LAYERS + 4];
        const Real x7671 = x7453 * x7517;
        const Real x7672 = x7671 + x7671;
        const Real x7674 = x7672 * x7517;
        const Real x7675 = x7453 * x7670;
        const Real x7676 = x7675 + x7674;
        const Real x7678 = x7227 * x7673;
        const Real x7679 = x7676 * x5707;
        const Real x7680 = x7679 + x7678;
        const Real x7682 = x7637 * x7664;
        const Real x7683 = x7665 * x7634;
        const Real x7684 = x7683 + x7682;
        const Real x7686 = x7669 * x7518;
        const Real x7687 = x7519 * x7668;
        const Real x7688 = x7687 + x7686;
        const Real x7690 = x7680 * x7517;
        const Real x7691 = x7453 * x7677;
        const Real x7692 = x7691 + x7690;
        const Real x7694 = x1318 - x7692;
        const Real x7696 = x7694 - x7688;
        const Real x7698 = x7684 * 2830000.0;
        const Real x7700 = x7696 - x7698;
        // layered_snow.close_snow
        const Real x7702 = x7684 * seconds;
        const Real x7705 = x1226 * x7701;
        const Real x7706 = x7702 * x1224;
        const Real x7708 = x7705 - x7706;
        const Real x7711 = select(x5614, x7708, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7715 = select(x7712, 0.0, x7711);
        const Real x7719 = select(x7717, 0.0, x7711);
        const Real x7724 = select(x7722, x1124, 0.0);
        // layered_snow.close_snow, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7482 = x1226 * real_344[l];
            const Real a7483 = real_367[l] * x1224;
            const Real a7485 = a7482 - a7483;
            const Real a7488 = select(x5614, a7485, 0.0);
            const Real a7491 = a7488 / 333500.0;
            const Real a7495 = select(mask_399[l], 0.0, a7491);
            const Real a7498 = select(mask_400[l], real_437[l], a7495);
            const Real a7500 = real_437[l] - a7498;
            const Real a7503 = select(mask_401[l], real_439[l], 0.0);
            const Real a7505 = a7503 * real_149[l];
            const Real a7506 = a7500 - a7505;
            const Real a7507 = a7506 / real_398[l];
            const Real a7510 = select(mask_402[l], 0.0, a7507);
            const Real a7512 = select(mask_401[l], a7510, 0.0);
            const Real a7514 = a7512 * real_91[l];
            const Real a7515 = real_433[l] * real_380[l];
            const Real a7516 = a7515 + a7514;
            real_440[l] = a7488;
            real_461[l] = a7516;
        }
        // snow_water.with_vapour_exchange
        const Real x7727 = select(x7722, real_440[0], 0.0);
        // snow_layers.liquid_water
        const Real x7730 = real_440[0] / 333500.0;
        const Real x7734 = select(x7731, 0.0, x7730);
        const Real x7737 = select(x7735, x1124, x7734);
        // snow_water.with_vapour_exchange
        const Real x7739 = x1124 - x7737;
        const Real x7742 = select(x7740, x7739, x7715);
        const Real x7744 = x7742 + x7719;
        // snow_layers.warmth
        const Real x7747 = x7724 * 2106.0;
        const Real x7751 = x7747 * x7749;
        const Real x7754 = x7724 * 4218.0;
        const Real x7758 = x7754 * x7756;
        const Real x7761 = x7724 * 333500.0;
        const Real x7764 = x7727 - x7761;
        const Real x7769 = x7727 * x7748;
        const Real x7770 = x7751 * x7725;
        const Real x7771 = x7770 + x7769;
        const Real x7774 = x7764 * x7755;
        const Real x7775 = x7758 * x7762;
        const Real x7776 = x7775 + x7774;
        const Real x7779 = select(x7766, x7776, 0.0);
        const Real x7782 = select(x7765, x7771, x7779);
        // snow_water.with_vapour_exchange
        const Real x7786 = select(x7783, 0.0, x7782);
        const Real x7789 = x7786 * 2106.0;
        const Real x7792 = x7744 * x7787;
        const Real x7794 = x7789 * x7743;
        const Real x7795 = x7794 - x7792;
        const Real x7797 = select(x7745, x7739, 0.0);
        const Real x7799 = x7797 * x7798;
        const Real x7800 = x7744 - x7799;
        const Real x7801 = x7800 / x7796;
        const Real x7804 = x7719 + x7742;
        const Real x7807 = x7715 - x7742;
        const Real x7809 = x1124 - x7744;
        const Real x7811 = real_440[0] - x7795;
        const Real x7813 = real_461[0] * x7802;
        const Real x7814 = x7801 * real_373[0];
        const Real x7816 = x7813 - x7814;
        const Real x7818 = select(x7745, x7816, real_461[0]);
        const Real x7820 = x7724 * x7819;
        const Real x7821 = x7742 - x7820;
        const Real x7822 = x7821 / x7723;
        const Real x7826 = real_436[0] * x7823;
        const Real x7827 = x7822 * real_127[0];
        const Real x7829 = x7826 - x7827;
        const Real x7832 = select(x7830, real_434[1], 0.0);
        const Real x7835 = select(x7830, real_440[1], 0.0);
        // snow_layers.liquid_water
        const Real x7838 = real_440[1] / 333500.0;
        const Real x7842 = select(x7839, 0.0, x7838);
        const Real x7845 = select(x7843, real_434[1], x7842);
        // snow_water.with_vapour_exchange
        const Real x7847 = real_434[1] - x7845;
        const Real x7850 = select(x7848, x7847, x7807);
        // snow_layers.warmth
        const Real x7853 = x7832 * 2106.0;
        const Real x7857 = x7853 * x7855;
        const Real x7860 = x7832 * 4218.0;
        const Real x7864 = x7860 * x7862;
        const Real x7867 = x7832 * 333500.0;
        const Real x7870 = x7835 - x7867;
        const Real x7875 = x7835 * x7854;
        const Real x7876 = x7857 * x7833;
        const Real x7877 = x7876 + x7875;
        const Real x7880 = x7870 * x7861;
        const Real x7881 = x7864 * x7868;
        const Real x7882 = x7881 + x7880;
        const Real x7885 = select(x7872, x7882, 0.0);
        const Real x7888 = select(x7871, x7877, x7885);
        // snow_water.with_vapour_exchange
        const Real x7892 = select(x7889, 0.0, x7888);
        const Real x7895 = x7892 * 2106.0;
        const Real x7898 = x7850 * x7893;
        const Real x7900 = x7895 * x7849;
        const Real x7901 = x7900 - x7898;
        const Real x7903 = select(x7851, x7847, 0.0);
        const Real x7905 = x7903 * x7904;
        const Real x7906 = x7850 - x7905;
        const Real x7907 = x7906 / x7902;
        const Real x7911 = x7804 + x7850;
        const Real x7914 = x7807 - x7850;
        const Real x7915 = x7795 + x7901;
        const Real x7917 = real_434[1] - x7850;
        const Real x7919 = real_440[1] - x7901;
        const Real x7921 = real_461[1] * x7908;
        const Real x7922 = x7907 * real_373[1];
        const Real x7924 = x7921 - x7922;
        const Real x7926 = select(x7851, x7924, real_461[1]);
        const Real x7928 = x7832 * x7927;
        const Real x7929 = x7850 - x7928;
        const Real x7930 = x7929 / x7831;
        const Real x7934 = real_436[1] * x7931;
        const Real x7935 = x7930 * real_127[1];
        const Real x7937 = x7934 - x7935;
        const Real x7940 = select(x7938, real_434[2], 0.0);
        const Real x7943 = select(x7938, real_440[2], 0.0);
        // snow_layers.liquid_water
        const Real x7946 = real_440[2] / 333500.0;
        const Real x7950 = select(x7947, 0.0, x7946);
        const Real x7953 = select(x7951, real_434[2], x7950);
        // snow_water.with_vapour_exchange
        const Real x7955 = real_434[2] - x7953;
        const Real x7958 = select(x7956, x7955, x7914);
        // snow_layers.warmth
        const Real x7961 = x7940 * 2106.0;
        const Real x7965 = x7961 * x7963;
        const Real x7968 = x7940 * 4218.0;
        const Real x7972 = x7968 * x7970;
        const Real x7975 = x7940 * 333500.0;
        const Real x7978 = x7943 - x7975;
        const Real x7983 = x7943 * x7962;
        const Real x7984 = x7965 * x7941;
        const Real x7985 = x7984 + x7983;
        const Real x7988 = x7978 * x7969;
        const Real x7989 = x7972 * x7976;
        const Real x7990 = x7989 + x7988;
        const Real x7993 = select(x7980, x7990, 0.0);
        const Real x7996 = select(x7979, x7985, x7993);
        // snow_water.with_vapour_exchange
        const Real x8000 = select(x7997, 0.0, x7996);
        const Real x8003 = x8000 * 2106.0;
        const Real x8006 = x7958 * x8001;
        const Real x8008 = x8003 * x7957;
        const Real x8009 = x8008 - x8006;
        const Real x8011 = select(x7959, x7955, 0.0);
        const Real x8013 = x8011 * x8012;
        const Real x8014 = x7958 - x8013;
        const Real x8015 = x8014 / x8010;
        const Real x8019 = x7911 + x7958;
        const Real x8022 = x7914 - x7958;
        const Real x8023 = x7915 + x8009;
        const Real x8025 = real_434[2] - x7958;
        const Real x8027 = real_440[2] - x8009;
        const Real x8029 = real_461[2] * x8016;
        const Real x8030 = x8015 * real_373[2];
        const Real x8032 = x8029 - x8030;
        const Real x8034 = select(x7959, x8032, real_461[2]);
        const Real x8036 = x7940 * x8035;
        const Real x8037 = x7958 - x8036;
        const Real x8038 = x8037 / x7939;
        const Real x8042 = real_436[2] * x8039;
        const Real x8043 = x8038 * real_127[2];
        const Real x8045 = x8042 - x8043;
        const Real x8048 = select(x8046, real_434[3], 0.0);
        const Real x8051 = select(x8046, real_440[3], 0.0);
        // snow_layers.liquid_water
        const Real x8054 = real_440[3] / 333500.0;
        const Real x8058 = select(x8055, 0.0, x8054);
        const Real x8061 = select(x8059, real_434[3], x8058);
        // snow_water.with_vapour_exchange
        const Real x8063 = real_434[3] - x8061;
        const Real x8066 = select(x8064, x8063, x8022);
        // snow_layers.warmth
        const Real x8069 = x8048 * 2106.0;
        const Real x8073 = x8069 * x8071;
        const Real x8076 = x8048 * 4218.0;
        const Real x8080 = x8076 * x8078;
        const Real x8083 = x8048 * 333500.0;
        const Real x8086 = x8051 - x8083;
        const Real x8091 = x8051 * x8070;
        const Real x8092 = x8073 * x8049;
        const Real x8093 = x8092 + x8091;
        const Real x8096 = x8086 * x8077;
        const Real x8097 = x8080 * x8084;
        const Real x8098 = x8097 + x8096;
        const Real x8101 = select(x8088, x8098, 0.0);
        const Real x8104 = select(x8087, x8093, x8101);
        // snow_water.with_vapour_exchange
        const Real x8108 = select(x8105, 0.0, x8104);
        const Real x8111 = x8108 * 2106.0;
        const Real x8114 = x8066 * x8109;
        const Real x8116 = x8111 * x8065;
        const Real x8117 = x8116 - x8114;
        const Real x8119 = select(x8067, x8063, 0.0);
        const Real x8121 = x8119 * x8120;
        const Real x8122 = x8066 - x8121;
        const Real x8123 = x8122 / x8118;
        const Real x8127 = x8019 + x8066;
        const Real x8130 = x8022 - x8066;
        const Real x8131 = x8023 + x8117;
        const Real x8133 = real_434[3] - x8066;
        const Real x8135 = real_440[3] - x8117;
        const Real x8137 = real_461[3] * x8124;
        const Real x8138 = x8123 * real_373[3];
        const Real x8140 = x8137 - x8138;
        const Real x8142 = select(x8067, x8140, real_461[3]);
        const Real x8144 = x8048 * x8143;
        const Real x8145 = x8066 - x8144;
        const Real x8146 = x8145 / x8047;
        const Real x8150 = real_436[3] * x8147;
        const Real x8151 = x8146 * real_127[3];
        const Real x8153 = x8150 - x8151;
        const Real x8156 = select(x8154, real_434[4], 0.0);
        const Real x8159 = select(x8154, real_440[4], 0.0);
        // snow_layers.liquid_water
        const Real x8162 = real_440[4] / 333500.0;
        const Real x8166 = select(x8163, 0.0, x8162);
        const Real x8169 = select(x8167, real_434[4], x8166);
        // snow_water.with_vapour_exchange
        const Real x8171 = real_434[4] - x8169;
        const Real x8174 = select(x8172, x8171, x8130);
        // snow_layers.warmth
        const Real x8177 = x8156 * 2106.0;
        const Real x8181 = x8177 * x8179;
        const Real x8184 = x8156 * 4218.0;
        const Real x8188 = x8184 * x8186;
        const Real x8191 = x8156 * 333500.0;
        const Real x8194 = x8159 - x8191;
        const Real x8199 = x8159 * x8178;
        const Real x8200 = x8181 * x8157;
        const Real x8201 = x8200 + x8199;
        const Real x8204 = x8194 * x8185;
        const Real x8205 = x8188 * x8192;
        const Real x8206 = x8205 + x8204;
        const Real x8209 = select(x8196, x8206, 0.0);
        const Real x8212 = select(x8195, x8201, x8209);
        // snow_water.with_vapour_exchange
        const Real x8216 = select(x8213, 0.0, x8212);
        const Real x8219 = x8216 * 2106.0;
        const Real x8222 = x8174 * x8217;
        const Real x8224 = x8219 * x8173;
        const Real x8225 = x8224 - x8222;
        const Real x8227 = select(x8175, x8171, 0.0);
        const Real x8229 = x8227 * x8228;
        const Real x8230 = x8174 - x8229;
        const Real x8231 = x8230 / x8226;
        const Real x8235 = x8127 + x8174;
        const Real x8236 = x8131 + x8225;
        const Real x8238 = real_434[4] - x8174;
        const Real x8240 = real_440[4] - x8225;
        const Real x8242 = real_461[4] * x8232;
        const Real x8243 = x8231 * real_373[4];
        const Real x8245 = x8242 - x8243;
        const Real x8247 = select(x8175, x8245, real_461[4]);
        const Real x8249 = x8156 * x8248;
        const Real x8250 = x8174 - x8249;
        const Real x8251 = x8250 / x8155;
        const Real x8255 = real_436[4] * x8252;
        const Real x8256 = x8251 * real_127[4];
        const Real x8258 = x8255 - x8256;
        // snow_water.<genexpr>
        real_436[0] = x7809;
        real_436[1] = x7917;
        real_436[2] = x8025;
        real_436[3] = x8133;
        real_436[4] = x8238;
        real_461[0] = x7811;
        real_461[1] = x7919;
        real_461[2] = x8027;
        real_461[3] = x8135;
        real_461[4] = x8240;
        real_440[0] = x7818;
        real_440[1] = x7926;
        real_440[2] = x8034;
        real_440[3] = x8142;
        real_440[4] = x8247;
        real_434[0] = x7829;
        real_434[1] = x7937;
        real_434[2] = x8045;
        real_434[3] = x8153;
        real_434[4] = x8258;
        // snow_layers.liquid_water
        const Real x8268 = real_461[0] / 333500.0;
        const Real x8271 = select(x8269, 0.0, x8268);
        const Real x8274 = select(x8272, real_436[0], x8271);
        // snow_water.percolated
        const Real x8276 = real_436[0] - x8274;
        const Real x8279 = select(x8277, x8276, 0.0);
        const Real x8281 = x8279 * x8280;
        const Real x8282 = x8276 - x8281;
        const Real x8283 = x8282 / x8278;
        const Real x8286 = select(x8284, 0.0, x8283);
        const Real x8288 = select(x8277, x8286, 0.0);
        const Real x8290 = x8288 * real_132[0];
        const Real x8291 = real_440[0] * x8287;
        const Real x8292 = x8291 + x8290;
        const Real x8294 = x8276 / 917.0;
        const Real x8297 = select(x8295, x8294, x8292);
        // snow_properties._pores
        const Real x8299 = x8297 - x8294;
        const Real x8302 = select(x8300, 0.0, x8299);
        // snow_properties.held_by_pores
        const Real x8304 = x1170 * x8301;
        const Real x8305 = x8302 * x1169;
        const Real x8306 = x8305 + x8304;
        // snow_water.percolated
        const Real x8308 = x8274 - x8306;
        const Real x8311 = select(x8309, 0.0, x8308);
        const Real x8314 = select(x8312, x8274, 0.0);
        const Real x8316 = x8314 * x8315;
        const Real x8317 = x8311 - x8316;
        const Real x8318 = x8317 / x8313;
        const Real x8320 = real_461[0] * x8315;
        const Real x8321 = x8318 * real_92[0];
        const Real x8322 = x8321 + x8320;
        const Real x8324 = select(x8312, x8322, 0.0);
        const Real x8327 = select(x8325, real_436[0], 0.0);
        const Real x8329 = x8327 * x8328;
        const Real x8330 = x8311 - x8329;
        const Real x8331 = x8330 / x8326;
        const Real x8333 = real_436[0] - x8311;
        const Real x8335 = real_461[0] - x8324;
        const Real x8339 = real_434[0] * x8336;
        const Real x8340 = x8331 * real_128[0];
        const Real x8342 = x8339 - x8340;
        const Real x8344 = real_436[1] + x8311;
        const Real x8346 = real_461[1] + x8324;
        // snow_layers.liquid_water
        const Real x8348 = x8346 / 333500.0;
        const Real x8351 = select(x8349, 0.0, x8348);
        const Real x8354 = select(x8352, x8344, x8351);
        // snow_water.percolated
        const Real x8356 = x8344 - x8354;
        // snow_layers.liquid_water
        const Real x8358 = real_461[1] / 333500.0;
        const Real x8361 = select(x8359, 0.0, x8358);
        const Real x8364 = select(x8362, real_436[1], x8361);
        // snow_water.percolated
        const Real x8366 = real_436[1] - x8364;
        const Real x8369 = select(x8367, x8366, 0.0);
        const Real x8371 = x8369 * x8370;
        const Real x8372 = x8356 - x8371;
        const Real x8373 = x8372 / x8368;
        const Real x8376 = select(x8374, 0.0, x8373);
        const Real x8378 = select(x8367, x8376, 0.0);
        const Real x8380 = x8378 * real_132[1];
        const Real x8381 = real_440[1] * x8377;
        const Real x8382 = x8381 + x8380;
        const Real x8384 = x8356 / 917.0;
        const Real x8387 = select(x8385, x8384, x8382);
        // snow_properties._pores
        const Real x8389 = x8387 - x8384;
        const Real x8392 = select(x8390, 0.0, x8389);
        // snow_properties.held_by_pores
        const Real x8394 = x1170 * x8391;
        const Real x8395 = x8392 * x1169;
        const Real x8396 = x8395 + x8394;
        // snow_water.percolated
        const Real x8398 = x8354 - x8396;
        const Real x8401 = select(x8399, 0.0, x8398);
        const Real x8404 = select(x8402, x8354, 0.0);
        const Real x8406 = x8404 * x8405;
        const Real x8407 = x8401 - x8406;
        const Real x8408 = x8407 / x8403;
        const Real x8410 = x8346 * x8405;
        const Real x8411 = x8408 * x8345;
        const Real x8412 = x8411 + x8410;
        const Real x8414 = select(x8402, x8412, 0.0);
        const Real x8417 = select(x8415, x8344, 0.0);
        const Real x8419 = x8417 * x8418;
        const Real x8420 = x8401 - x8419;
        const Real x8421 = x8420 / x8416;
        const Real x8423 = x8344 - x8401;
        const Real x8425 = x8346 - x8414;
        const Real x8429 = real_434[1] * x8426;
        const Real x8430 = x8421 * real_128[1];
        const Real x8432 = x8429 - x8430;
        const Real x8434 = real_436[2] + x8401;
        const Real x8436 = real_461[2] + x8414;
        // snow_layers.liquid_water
        const Real x8438 = x8436 / 333500.0;
        const Real x8441 = select(x8439, 0.0, x8438);
        const Real x8444 = select(x8442, x8434, x8441);
        // snow_water.percolated
        const Real x8446 = x8434 - x8444;
        // snow_layers.liquid_water
        const Real x8448 = real_461[2] / 333500.0;
        const Real x8451 = select(x8449, 0.0, x8448);
        const Real x8454 = select(x8452, real_436[2], x8451);
        // snow_water.percolated
        const Real x8456 = real_436[2] - x8454;
        const Real x8459 = select(x8457, x8456, 0.0);
        const Real x8461 = x8459 * x8460;
        const Real x8462 = x8446 - x8461;
        const Real x8463 = x8462 / x8458;
        const Real x8466 = select(x8464, 0.0, x8463);
        const Real x8468 = select(x8457, x8466, 0.0);
        const Real x8470 = x8468 * real_132[2];
        const Real x8471 = real_440[2] * x8467;
        const Real x8472 = x8471 + x8470;
        const Real x8474 = x8446 / 917.0;
        const Real x8477 = select(x8475, x8474, x8472);
        // snow_properties._pores
        const Real x8479 = x8477 - x8474;
        const Real x8482 = select(x8480, 0.0, x8479);
        // snow_properties.held_by_pores
        const Real x8484 = x1170 * x8481;
        const Real x8485 = x8482 * x1169;
        const Real x8486 = x8485 + x8484;
        // snow_water.percolated
        const Real x8488 = x8444 - x8486;
        const Real x8491 = select(x8489, 0.0, x8488);
        const Real x8494 = select(x8492, x8444, 0.0);
        const Real x8496 = x8494 * x8495;
        const Real x8497 = x8491 - x8496;
        const Real x8498 = x8497 / x8493;
        const Real x8500 = x8436 * x8495;
        const Real x8501 = x8498 * x8435;
        const Real x8502 = x8501 + x8500;
        const Real x8504 = select(x8492, x8502, 0.0);
        const Real x8507 = select(x8505, x8434, 0.0);
        const Real x8509 = x8507 * x8508;
        const Real x8510 = x8491 - x8509;
        const Real x8511 = x8510 / x8506;
        const Real x8513 = x8434 - x8491;
        const Real x8515 = x8436 - x8504;
        const Real x8519 = real_434[2] * x8516;
        const Real x8520 = x8511 * real_128[2];
        const Real x8522 = x8519 - x8520;
        const Real x8524 = real_436[3] + x8491;
        const Real x8526 = real_461[3] + x8504;
        // snow_layers.liquid_water
        const Real x8528 = x8526 / 333500.0;
        const Real x8531 = select(x8529, 0.0, x8528);
        const Real x8534 = select(x8532, x8524, x8531);
        // snow_water.percolated
        const Real x8536 = x8524 - x8534;
        // snow_layers.liquid_water
        const Real x8538 = real_461[3] / 333500.0;
        const Real x8541 = select(x8539, 0.0, x8538);
        const Real x8544 = select(x8542, real_436[3], x8541);
        // snow_water.percolated
        const Real x8546 = real_436[3] - x8544;
        const Real x8549 = select(x8547, x8546, 0.0);
        const Real x8551 = x8549 * x8550;
        const Real x8552 = x8536 - x8551;
        const Real x8553 = x8552 / x8548;
        const Real x8556 = select(x8554, 0.0, x8553);
        const Real x8558 = select(x8547, x8556, 0.0);
        const Real x8560 = x8558 * real_132[3];
        const Real x8561 = real_440[3] * x8557;
        const Real x8562 = x8561 + x8560;
        const Real x8564 = x8536 / 917.0;
        const Real x8567 = select(x8565, x8564, x8562);
        // snow_properties._pores
        const Real x8569 = x8567 - x8564;
        const Real x8572 = select(x8570, 0.0, x8569);
        // snow_properties.held_by_pores
        const Real x8574 = x1170 * x8571;
        const Real x8575 = x8572 * x1169;
        const Real x8576 = x8575 + x8574;
        // snow_water.percolated
        const Real x8578 = x8534 - x8576;
        const Real x8581 = select(x8579, 0.0, x8578);
        const Real x8584 = select(x8582, x8534, 0.0);
        const Real x8586 = x8584 * x8585;
        const Real x8587 = x8581 - x8586;
        const Real x8588 = x8587 / x8583;
        const Real x8590 = x8526 * x8585;
        const Real x8591 = x8588 * x8525;
        const Real x8592 = x8591 + x8590;
        const Real x8594 = select(x8582, x8592, 0.0);
        const Real x8597 = select(x8595, x8524, 0.0);
        const Real x8599 = x8597 * x8598;
        const Real x8600 = x8581 - x8599;
        const Real x8601 = x8600 / x8596;
        const Real x8603 = x8524 - x8581;
        const Real x8605 = x8526 - x8594;
        const Real x8609 = real_434[3] * x8606;
        const Real x8610 = x8601 * real_128[3];
        const Real x8612 = x8609 - x8610;
        const Real x8614 = real_436[4] + x8581;
        const Real x8616 = real_461[4] + x8594;
        // snow_layers.liquid_water
        const Real x8618 = x8616 / 333500.0;
        const Real x8621 = select(x8619, 0.0, x8618);
        const Real x8624 = select(x8622, x8614, x8621);
        // snow_water.percolated
        const Real x8626 = x8614 - x8624;
        // snow_layers.liquid_water
        const Real x8628 = real_461[4] / 333500.0;
        const Real x8631 = select(x8629, 0.0, x8628);
        const Real x8634 = select(x8632, real_436[4], x8631);
        // snow_water.percolated
        const Real x8636 = real_436[4] - x8634;
        const Real x8639 = select(x8637, x8636, 0.0);
        const Real x8641 = x8639 * x8640;
        const Real x8642 = x8626 - x8641;
        const Real x8643 = x8642 / x8638;
        const Real x8646 = select(x8644, 0.0, x8643);
        const Real x8648 = select(x8637, x8646, 0.0);
        const Real x8650 = x8648 * real_132[4];
        const Real x8651 = real_440[4] * x8647;
        const Real x8652 = x8651 + x8650;
        const Real x8654 = x8626 / 917.0;
        const Real x8657 = select(x8655, x8654, x8652);
        // snow_properties._pores
        const Real x8659 = x8657 - x8654;
        const Real x8662 = select(x8660, 0.0, x8659);
        // snow_properties.held_by_pores
        const Real x8664 = x1170 * x8661;
        const Real x8665 = x8662 * x1169;
        const Real x8666 = x8665 + x8664;
        // snow_water.percolated
        const Real x8668 = x8624 - x8666;
        const Real x8671 = select(x8669, 0.0, x8668);
        const Real x8674 = select(x8672, x8624, 0.0);
        const Real x8676 = x8674 * x8675;
        const Real x8677 = x8671 - x8676;
        const Real x8678 = x8677 / x8673;
        const Real x8680 = x8616 * x8675;
        const Real x8681 = x8678 * x8615;
        const Real x8682 = x8681 + x8680;
        const Real x8684 = select(x8672, x8682, 0.0);
        const Real x8687 = select(x8685, x8614, 0.0);
        const Real x8689 = x8687 * x8688;
        const Real x8690 = x8671 - x8689;
        const Real x8691 = x8690 / x8686;
        const Real x8693 = x8614 - x8671;
        const Real x8695 = x8616 - x8684;
        const Real x8699 = real_434[4] * x8696;
        const Real x8700 = x8691 * real_128[4];
        const Real x8702 = x8699 - x8700;
        // snow_water.<genexpr>
        real_434[0] = x8333;
        real_434[1] = x8423;
        real_434[2] = x8513;
        real_434[3] = x8603;
        real_434[4] = x8693;
        real_440[0] = x8335;
        real_440[1] = x8425;
        real_440[2] = x8515;
        real_440[3] = x8605;
        real_440[4] = x8695;
        real_436[0] = x8297;
        real_436[1] = x8387;
        real_436[2] = x8477;
        real_436[3] = x8567;
        real_436[4] = x8657;
        real_461[0] = x8342;
        real_461[1] = x8432;
        real_461[2] = x8522;
        real_461[3] = x8612;
        real_461[4] = x8702;
        // layered_snow.close_snow
        const Real x8712 = select(x5614, x1226, 0.0);
        const Real x8714 = x8712 * seconds;
        const Real x8716 = x8714 * x8715;
        const Real x8717 = x8235 - x8716;
        const Real x8718 = x8717 / x8713;
        const Real x8720 = x8718 * 2830000.0;
        const Real x8722 = select(x5614, x8720, 0.0);
        const Real x8724 = x7700 + x7688;
        const Real x8727 = x8724 + x7698;
        const Real x8729 = x8727 - x7455;
        const Real x8731 = x8671 + x1322;
        const Real x8732 = x8684 + x1323;
        const Real x8790 = x8729 - x8722;
        const Real x8792 = select(x5614, x8790, 0.0);
        const Real x8793 = x1226 * x7454;
        const Real x8794 = x7455 * x1224;
        const Real x8796 = x8793 - x8794;
        const Real x8797 = x1226 * x7463;
        const Real x8798 = x7464 * x1224;
        const Real x8800 = x8797 - x8798;
        const Real x8801 = x1320 - x8732;
        const Real x8802 = x8801 - x8236;
        // layered_snow_step.layered_snow_step
        const Real x8804 = x8235 / seconds;
        // air.emission
        const Real x8808 = x7672 * x7670;
        const Real x8809 = x8808 + x8808;
        const Real x8811 = x8809 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x8813 = moved_numbers[LAYERS + 19] * x8810;
        const Real x8814 = x8811 * numbers[LAYERS + 19];
        const Real x8815 = x8814 + x8813;
        // surface_balance.skin_temperature
        const Real x8817 = x5432 * real_347[0];
        const Real x8818 = real_447[0] * x5429;
        const Real x8819 = x8818 + x8817;
        const Real x8821 = x5424 + x8819;
        const Real x8823 = x5432 * x8822;
        const Real x8824 = x8821 - x8823;
        const Real x8825 = x8824 / x5433;
        // surface_balance.emitted
        const Real x8827 = x8825 - x5382;
        const Real x8829 = x5393 * x8826;
        const Real x8830 = x8827 * x5390;
        const Real x8831 = x8830 + x8829;
        const Real x8833 = x5404 + x8831;
        // layered_snow_step.of_cell
        const Real x8836 = x1226 * x8812;
        const Real x8837 = x8815 * x1224;
        const Real x8839 = x8836 - x8837;
        const Real x8841 = x1226 * x8832;
        const Real x8843 = x8833 * x1324;
        const Real x8844 = x8843 - x8841;
        const Real x8846 = x8839 + x8844;
        moved_results[LAYERS + 35] = x8846;
        const Real x8849 = x1226 * numbers[LAYERS + 19];
        const Real x8850 = moved_numbers[LAYERS + 19] * x1224;
        const Real x8852 = x8849 - x8850;
        const Real x8854 = x1226 * x1389;
        const Real x8856 = x1390 * x1324;
        const Real x8857 = x8856 - x8854;
        const Real x8859 = x8852 + x8857;
        moved_after[3 * LAYERS + 34] = x8859;
        // layered_snow_step.skin
        const Real x8861 = x8859 * 5.67e-08;
        const Real x8863 = x8861 * x8862;
        const Real x8864 = x8846 - x8863;
        const Real x8865 = x8864 / x8860;
        const Real x8868 = x8865 / x8867;
        const Real x8871 = x8868 / x8870;
        moved_after[3 * LAYERS] = x8871;
        // layered_snow_step.layered_snow_step
        const Real x8873 = x8731 / 1000.0;
        moved_results[LAYERS + 14] = x8873;
        const Real x8875 = x5127 + x8873;
        moved_after[3 * LAYERS + 2] = x8875;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a8879_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_436[l];
            const Real a8735 = select(mask_405[l], real_434[l], 0.0);
            const Real a8737 = real_440[l] / 333500.0;
            const Real a8740 = select(mask_407[l], 0.0, a8737);
            const Real a8743 = select(mask_408[l], real_434[l], a8740);
            moved_after[3 * LAYERS + 10 + l] = a8743;
            const Real a8745 = select(mask_405[l], real_440[l], 0.0);
            const Real a8747 = a8735 * 2106.0;
            const Real a8751 = a8747 * real_412[l];
            const Real a8754 = a8735 * 4218.0;
            const Real a8758 = a8754 * real_414[l];
            const Real a8761 = a8735 * 333500.0;
            const Real a8763 = a8745 - a8761;
            const Real a8767 = a8745 * real_411[l];
            const Real a8768 = a8751 * real_410[l];
            const Real a8770 = a8767 - a8768;
            const Real a8772 = a8763 * real_413[l];
            const Real a8773 = a8758 * real_415[l];
            const Real a8775 = a8772 - a8773;
            const Real a8777 = select(mask_417[l], a8775, 0.0);
            const Real a8779 = select(mask_416[l], a8770, a8777);
            moved_after[3 * LAYERS + 15 + l] = a8779;
            const Real a8781 = real_434[l] - a8743;
            moved_after[3 * LAYERS + 5 + l] = a8781;
            const Real a8784 = a8735 * real_420[l];
            const Real a8785 = real_461[l] - a8784;
            const Real a8786 = a8785 / real_406[l];
            const Real a8788 = select(mask_405[l], a8786, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a8788;
            const Real a8877 = a8781 + a8743;
            a8879_last = a8879_last + a8877;
            real_439[l] = a8743;
            real_437[l] = a8779;
            real_433[l] = a8781;
        }
        // layered_snow_step.layered_snow_step
        const Real x8881 = a8879_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x8881;
        Real a8883_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8883_last = a8883_last + real_436[l];
        }
        moved_after[3 * LAYERS + 4] = a8883_last;
        // snow.snow_age
        const Real x8887 = select(x8884, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x8889 = select(x8806, x8887, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x8889;
        // layered_snow_step.of_cell
        const Real x8892 = x1226 * x464;
        const Real x8893 = x465 * x1224;
        const Real x8895 = x8892 - x8893;
        const Real x8897 = x1226 * x1378;
        const Real x8899 = x1379 * x1324;
        const Real x8900 = x8899 - x8897;
        const Real x8902 = x8895 + x8900;
        moved_after[3 * LAYERS + 33] = x8902;
        // snow_free_ground.specific_humidity
        const Real x8906 = x3552 * x8904;
        const Real x8909 = x8906 * 1004.5;
        // snow_free_ground.rate
        const Real x8912 = x3646 + x3653;
        const Real x8914 = x8912 + a3696_last;
        const Real x8916 = x8914 * 1000.0;
        const Real x8918 = x8916 + x3717;
        // snow_free_ground.specific_humidity
        const Real x8920 = x8918 * x8908;
        const Real x8921 = x8909 * x8917;
        const Real x8923 = x8920 - x8921;
        const Real x8925 = moved_forcing[2] + x8923;
        moved_after[3 * LAYERS + 39] = x8925;
        // layered_snow_step._fluxes
        Real a8926_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a8926_last = a8926_last + real_439[l];
        }
        const Real x8927 = a8926_last + x8731;
        Real a8928_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2572 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2572 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2572 = a239_2572 + a238_2572;
            a8928_last = a8928_last + a240_2572;
        }
        const Real x8929 = a8928_last + x1110;
        const Real x8930 = x8927 - x8929;
        const Real x8932 = x3729 + x8804;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x8934 = x1226 * 2501000.0;
        const Real x8938 = x1226 * 2830000.0;
        const Real x8940 = x8938 - x8934;
        // layered_snow_step._fluxes
        const Real x8942 = x8932 * x8939;
        const Real x8943 = x8940 * x8931;
        const Real x8944 = x8943 + x8942;
        moved_results[0] = x8944;
        // layered_snow_step.latent_heat
        const Real x8945 = x1226 * x8721;
        const Real x8946 = x8722 * x1224;
        const Real x8948 = x8945 - x8946;
        const Real x8949 = x5230 + x8948;
        moved_results[1] = x8949;
        moved_results[LAYERS + 40] = x8949;
        // layered_snow_step._fluxes
        const Real x8950 = x5226 - x3724;
        const Real x8951 = x8950 + x8804;
        moved_results[2] = x8951;
        // layered_snow_step.sensible_heat
        const Real x8953 = x8825 - x27;
        const Real x8955 = x3552 * x8952;
        const Real x8956 = x8953 * x3549;
        const Real x8957 = x8956 + x8955;
        // layered_snow_step.of_cell
        const Real x8958 = x1226 * x8791;
        const Real x8959 = x8792 * x1224;
        const Real x8961 = x8958 - x8959;
        const Real x8962 = x1226 * x8954;
        const Real x8964 = x8957 * x1324;
        const Real x8965 = x8964 - x8962;
        const Real x8966 = x8961 + x8965;
        moved_results[3] = x8966;
        moved_results[LAYERS + 36] = x8966;
        // layered_snow_step.into_soil
        const Real x8967 = x7479 + x8800;
        moved_results[4] = x8967;
        moved_results[LAYERS + 41] = x8967;
        // layered_snow_step._fluxes
        const Real x8968 = x5099 * 2501000000.0;
        moved_results[5] = x8968;
        const Real x8969 = x3706 * 2501000000.0;
        moved_results[6] = x8969;
        const Real x8970 = a5133_last * 2501000000.0;
        moved_results[7] = x8970;
        const Real x8972 = x8804 * 2830000.0;
        moved_results[LAYERS + 8] = x8972;
        const Real x8973 = x8873 / seconds;
        moved_quantities[4 * LAYERS + 12] = x8973;
        const Real x8974 = x3775 + x8973;
        moved_results[LAYERS + 11] = x8974;
        // layered_snow_step.precipitation_heat
        const Real x8976 = x8825 - moved_forcing[1];
        const Real x8978 = x2277 * x8975;
        const Real x8979 = x8976 * x2276;
        const Real x8980 = x8979 + x8978;
        const Real x8981 = x1226 * x8977;
        const Real x8983 = x8980 * x1324;
        const Real x8984 = x8983 - x8981;
        moved_results[LAYERS + 15] = x8984;
        moved_results[LAYERS + 37] = x8984;
        // layered_snow_step._fluxes
        const Real x8985 = x8930 * 333500.0;
        const Real x8986 = x8985 / seconds;
        moved_results[LAYERS + 17] = x8986;
        // layered_snow_step.of_cell
        const Real x8987 = x1226 * x1317;
        const Real x8988 = x1318 * x1224;
        const Real x8990 = x8987 - x8988;
        const Real x8991 = x1226 * x2264;
        const Real x8993 = x2265 * x1324;
        const Real x8994 = x8993 - x8991;
        const Real x8995 = x8990 + x8994;
        moved_results[LAYERS + 18] = x8995;
        // layered_snow_step._budget
        const Real x8996 = x284 + x1110;
        const Real x8997 = x8996 / 1000.0;
        moved_results[LAYERS + 26] = x8997;
        const Real x8998 = x8235 / 1000.0;
        moved_results[LAYERS + 27] = x8998;
        const Real x8999 = x8902 * forcing[4];
        const Real x9000 = moved_forcing[4] * x8901;
        const Real x9001 = x9000 + x8999;
        moved_results[LAYERS + 33] = x9001;
        const Real x9004 = x8859 * forcing[5];
        const Real x9006 = moved_forcing[5] * x9002;
        const Real x9007 = x9006 - x9004;
        const Real x9008 = x9007 + x8846;
        moved_results[LAYERS + 34] = x9008;
        const Real x9009 = x8796 - x8800;
        moved_results[LAYERS + 38] = x9009;
        const Real x9010 = x8802 / seconds;
        moved_results[LAYERS + 39] = x9010;
        // diagnostics.crossing_depth
        const Real x9028 = pick(real_447, x9026);
        const Real x9030 = pick(real_447, x9024);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9016_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7475 = real_447[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7475;
            const Real a8971 = real_445[l] * 2501000000.0;
            moved_results[8 + l] = a8971;
            const Real a9012 = real_454[l] - real_453[l];
            moved_results[3 * LAYERS + 44 + l] = a9012;
            const Real a9013 = real_448[l] - real_454[l];
            moved_quantities[l] = a9013;
            a9016_last = a9016_last + moved_numbers[l];
            const Real a9016 = a9016_last;
            const Real a4670_2660 = moved_numbers[l] * 0.5;
            const Real a9018 = a9016 - a4670_2660;
            real_449[l] = a7475;
            real_451[l] = a9012;
            real_381[l] = a9013;
            real_452[l] = a9018;
        }
        // diagnostics.crossing_depth
        const Real x9032 = pick(real_452, x9026);
        const Real x9034 = pick(real_452, x9024);
        const Real x9037 = x9028 - x9030;
        const Real x9039 = select(x9035, x9037, 0.0);
        const Real x9041 = x9034 - x9032;
        const Real x9043 = x9041 * x9027;
        const Real x9044 = x9028 * x9040;
        const Real x9045 = x9044 + x9043;
        const Real x9047 = x9039 * x9046;
        const Real x9048 = x9045 - x9047;
        const Real x9049 = x9048 / x9038;
        const Real x9050 = x9032 + x9049;
        const Real x9052 = select(x9051, 0.0, x9050);
        Real a9054_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9054_last = a9054_last + moved_numbers[l];
        }
        const Real x9055 = select(x9053, a9054_last, x9052);
        moved_quantities[LAYERS] = x9055;
        // balances.column_water
        const Real x9056 = x3767 + x8875;
        const Real x9057 = x9056 + x8881;
        // balances.soil_water
        Real a9061_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9058 = real_448[l] * numbers[l];
            const Real a9059 = moved_numbers[l] * real_263[l];
            const Real a9060 = a9059 + a9058;
            moved_quantities[LAYERS + 4 + l] = a9060;
            a9061_last = a9061_last + a9060;
            real_452[l] = a9060;
        }
        // balances.column_water
        const Real x9062 = a9061_last + x9057;
        moved_quantities[LAYERS + 1] = x9062;
        // balances.soil_water
        Real a9063_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9063_last = a9063_last + real_452[l];
        }
        moved_quantities[LAYERS + 2] = a9063_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9068_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9065 = real_381[l] * numbers[l];
            const Real a9066 = moved_numbers[l] * real_383[l];
            const Real a9067 = a9066 + a9065;
            moved_quantities[3 * LAYERS + 4 + l] = a9067;
            a9068_last = a9068_last + a9067;
        }
        moved_quantities[LAYERS + 3] = a9068_last;
        // air.emission
        const Real x9073 = x8871 * x8869;
        const Real x9074 = x9073 + x9073;
        const Real x9076 = x9074 * x9072;
        const Real x9077 = x9076 + x9076;
        const Real x9079 = x9077 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9080 = x8859 * x9078;
        const Real x9081 = x9079 * x8858;
        const Real x9082 = x9081 + x9080;
        // diagnostics.net_radiation
        const Real x9083 = x8995 - x9082;
        moved_quantities[4 * LAYERS + 4] = x9083;
        // diagnostics.snowfall
        const Real x9084 = x8997 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9084;
        // balances.evaporated_water
        const Real x9085 = x8968 + x8969;
        const Real x9086 = x9085 + x8970;
        // balances._depth
        const Real x9088 = x9086 * x9087;
        const Real x9090 = x8972 * x9089;
        // balances.evaporated_water
        const Real x9091 = x9088 + x9090;
        const Real x9092 = x3742 * seconds;
        const Real x9093 = x9091 - x9092;
        // diagnostics.net_evaporation
        const Real x9094 = x9093 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9094;
        // diagnostics.potential_evaporation
        const Real x9096 = x8940 * 1000.0;
        const Real x9098 = x9096 * x9097;
        const Real x9099 = x8944 - x9098;
        const Real x9100 = x9099 / x9095;
        moved_quantities[4 * LAYERS + 7] = x9100;
        // diagnostics._evaporated
        const Real x9101 = x8968 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9101;
        const Real x9102 = x8969 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9102;
        const Real x9103 = x8970 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9103;
        // diagnostics.snow_sublimation
        const Real x9104 = x8972 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9104;
        // diagnostics.infiltration
        const Real x9105 = x8974 - x5131;
        moved_quantities[4 * LAYERS + 14] = x9105;
        // diagnostics.total_runoff
        const Real x9106 = x5131 + real_279[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9106;
        // balances.water_gain
        const Real x9107 = moved_forcing[6] * seconds;
        const Real x9108 = x9107 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9108;
        // balances.water_loss
        const Real x9109 = x9106 * seconds;
        const Real x9110 = x9093 + x9109;
        moved_quantities[4 * LAYERS + 17] = x9110;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9111_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9069 = real_454[l] * numbers[l];
            const Real a9070 = moved_numbers[l] * real_281[l];
            const Real a9071 = a9070 + a9069;
            moved_quantities[2 * LAYERS + 4 + l] = a9071;
            a9111_last = a9111_last + real_452[l];
        }
        // balances.column_water
        const Real x9112 = a9111_last + x9057;
        const Real x9113 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9114 = x9113 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9118_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9115 = moved_state[l + LAYERS] * numbers[l];
            const Real a9116 = moved_numbers[l] * state[l + LAYERS];
            const Real a9117 = a9116 + a9115;
            a9118_last = a9118_last + a9117;
        }
        // balances.column_water
        const Real x9119 = a9118_last + x9114;
        // balances.water_residual
        const Real x9120 = x9112 - x9119;
        const Real x9121 = x9108 - x9110;
        const Real x9122 = x9120 - x9121;
        moved_quantities[4 * LAYERS + 18] = x9122;
        // balances.surface_energy_residual
        const Real x9123 = x8995 - x8966;
        const Real x9124 = x9123 - x8949;
        const Real x9125 = x9124 - x8967;
        const Real x9126 = x9125 - x9009;
        const Real x9127 = x9126 - x8984;
        const Real x9128 = x9127 - x8846;
        const Real x9130 = select(x9129, 0.0, x9128);
        moved_quantities[4 * LAYERS + 20] = x9130;
        // balances.soil_energy_residual
        Real a9140_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9132 = real_447[l] - moved_state[l];
            const Real a9134 = real_10[l] * numbers[l];
            const Real a9135 = moved_numbers[l] * real_284[l];
            const Real a9136 = a9135 + a9134;
            const Real a9137 = a9136 * real_293[l];
            const Real a9138 = a9132 * real_349[l];
            const Real a9139 = a9138 + a9137;
            a9140_last = a9140_last + a9139;
        }
        const Real x9141 = a9140_last / seconds;
        const Real x9157 = x8967 - x5472;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9156_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9143 = real_449[l] * numbers[l];
            const Real a9144 = moved_numbers[l] * real_359[l];
            const Real a9145 = a9144 + a9143;
            const Real a9147 = a9145 / seconds;
            const Real a9150 = a9147 * real_289[l];
            const Real a9152 = real_451[l] * real_209[l];
            const Real a9154 = a9152 + a9150;
            a9156_last = a9156_last - a9154;
        }
        // balances.soil_energy_residual
        const Real x9158 = x9157 + a9156_last;
        const Real x9159 = x9158 + a7473_last;
        const Real x9160 = x9141 - x9159;
        moved_quantities[4 * LAYERS + 21] = x9160;
        // state.snow_layers_of
        const Real x9162 = x8881 * 1000.0;
        // snow_layers.spread
        Real a9167_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a8877_2757 = real_433[l] + real_439[l];
            a9167_last = a9167_last + a8877_2757;
        }
        const Real x9174 = select(x9171, a9167_last, 0.0);
        const Real x9176 = x9174 * x9175;
        const Real x9177 = x9162 - x9176;
        const Real x9178 = x9177 / x9173;
        const Real x9180 = select(x9172, x9178, 0.0);
        const Real x9184 = select(x9182, a8883_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9189 = x9184 * x9187;
        const Real x9192 = x9189 * 0.1;
        const Real x9193 = -x9192;
        const Real x9197 = x9184 * x9196;
        const Real x9200 = x9197 * 0.2;
        const Real x9201 = -x9200;
        const Real x9205 = x9184 * x9204;
        const Real x9208 = x9205 * 0.05;
        const Real x9209 = -x9208;
        // snow_layers.layer_shares
        const Real x9211 = x9192 + x9200;
        const Real x9214 = x9211 + x9208;
        const Real x9218 = x9214 / 2.0;
        real_436[0] = x9193;
        real_436[1] = x9201;
        real_436[2] = x9218;
        real_436[3] = x9218;
        real_436[4] = x9209;
        // snow_layers.spread
        const Real x9225 = select(x9223, 0.0, x8871);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9256_last = real_of(0.0);
        Real a9258_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9222 = select(x9182, real_436[l], 0.0);
            const Real a9227 = select(x9172, real_437[l], 0.0);
            const Real a9229 = x9180 * real_418[l];
            const Real a9230 = real_433[l] * x9179;
            const Real a9231 = a9230 + a9229;
            const Real a9233 = a9222 * x9161;
            const Real a9234 = x9162 * real_403[l];
            const Real a9235 = a9234 + a9233;
            const Real a9237 = a9231 + a9235;
            const Real a9239 = x9180 * real_409[l];
            const Real a9240 = real_439[l] * x9179;
            const Real a9241 = a9240 + a9239;
            const Real a9243 = select(x9182, x9225, a9227);
            const Real a9245 = a9237 * 2106.0;
            const Real a9247 = a9241 * 4218.0;
            const Real a9249 = a9245 + a9247;
            const Real a9251 = a9249 * real_145[l];
            const Real a9252 = a9243 * real_346[l];
            const Real a9253 = a9252 + a9251;
            const Real a9254 = a9241 * 333500.0;
            const Real a9255 = a9253 + a9254;
            a9256_last = a9256_last + a9255;
            const Real a155_2778 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9258_last = a9258_last + a155_2778;
        }
        // snow_layers.spread
        const Real x9265 = select(x9262, a9258_last, 0.0);
        const Real x9267 = x9265 * x9266;
        const Real x9268 = x150 - x9267;
        const Real x9269 = x9268 / x9264;
        const Real x9271 = select(x9263, x9269, 0.0);
        const Real x9275 = select(x9273, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9280 = x9275 * x9278;
        const Real x9283 = x9280 * 0.1;
        const Real x9284 = -x9283;
        const Real x9288 = x9275 * x9287;
        const Real x9291 = x9288 * 0.2;
        const Real x9292 = -x9291;
        const Real x9296 = x9275 * x9295;
        const Real x9299 = x9296 * 0.05;
        const Real x9300 = -x9299;
        // snow_layers.layer_shares
        const Real x9302 = x9283 + x9291;
        const Real x9305 = x9302 + x9299;
        const Real x9309 = x9305 / 2.0;
        real_436[0] = x9284;
        real_436[1] = x9292;
        real_436[2] = x9309;
        real_436[3] = x9309;
        real_436[4] = x9300;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9344_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9313 = select(x9273, real_436[l], 0.0);
            const Real a9315 = select(x9263, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9317 = x9271 * state[l + 3 * LAYERS + 5];
            const Real a9318 = moved_state[l + 3 * LAYERS + 5] * x9270;
            const Real a9319 = a9318 + a9317;
            const Real a9321 = a9313 * x149;
            const Real a9322 = x150 * real_419[l];
            const Real a9323 = a9322 + a9321;
            const Real a9325 = a9319 + a9323;
            const Real a9327 = x9271 * state[l + 3 * LAYERS + 10];
            const Real a9328 = moved_state[l + 3 * LAYERS + 10] * x9270;
            const Real a9329 = a9328 + a9327;
            const Real a9331 = select(x9273, x224, a9315);
            const Real a9333 = a9325 * 2106.0;
            const Real a9335 = a9329 * 4218.0;
            const Real a9337 = a9333 + a9335;
            const Real a9339 = a9337 * real_423[l];
            const Real a9340 = a9331 * real_422[l];
            const Real a9341 = a9340 + a9339;
            const Real a9342 = a9329 * 333500.0;
            const Real a9343 = a9341 + a9342;
            a9344_last = a9344_last + a9343;
        }
        // balances.snow_energy_residual
        const Real x9345 = a9256_last - a9344_last;
        const Real x9346 = x9345 / seconds;
        const Real x9347 = x9009 + x9010;
        const Real x9348 = x9346 - x9347;
        moved_quantities[4 * LAYERS + 22] = x9348;
        // balances.snow_base_mismatch
        const Real x9349 = x8967 - x8967;
        moved_quantities[4 * LAYERS + 23] = x9349;
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
