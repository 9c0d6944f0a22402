// From the code of digest ad49e7c2982da7936ca91c65ed6ae5d892a294222da9abc624d43f028e66f093.
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

static const Number table4855[] = {
#include "stability_corrections.inc"
};
static const Number table4865[] = {
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
    Real real_179[5];
    Mask mask_180[5];
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
        const Real a1334 = a1317 / x788;
        const Real a1335 = -a1334;
        const Mask a1341 = (a1335 < 1e-05);
        const Real a1342 = select(a1341, 1e-05, a1335);
        const Real a1345 = 1 / a1254;
        const Real a1346 = a1345 * a1345;
        const Real a1348 = a1345 * 0.002;
        const Mask a1350 = (a1348 > 1.0);
        const Real a1351 = select(a1350, 1.0, a1348);
        const Real a1353 = a1345 * 0.23;
        const Mask a1355 = (a1353 > 1.0);
        const Real a1356 = select(a1355, 1.0, a1353);
        const Real a1358 = a1278 * a1356;
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
        real_179[l] = a1334;
        mask_180[l] = a1341;
        real_181[l] = a1342;
        real_182[l] = a1346;
        mask_183[l] = a1350;
        real_184[l] = a1351;
        mask_185[l] = a1355;
        real_186[l] = a1356;
        real_187[l] = a1358;
    }
    // layered_snow.open_snow
    const Real x1364 = x261 - real_173[4];
    const Real x1366 = 1 / x1364;
    const Real x1367 = x1366 * x1366;
    const Real x1371 = select(x761, x788, 0.0);
    const Real x1372 = -x1371;
    // calm_air.louis_exchange
    const Real x1376 = numbers[LAYERS + 1] / numbers[LAYERS + 17];
    const Real x1380 = log(x1376);
    const Real x1382 = numbers[LAYERS + 18] * numbers[LAYERS + 17];
    const Real x1386 = numbers[LAYERS] / x1382;
    const Real x1390 = log(x1386);
    const Real x1392 = 1 / x1380;
    const Real x1393 = x1392 * x1392;
    const Real x1397 = x1392 * 0.4;
    const Real x1400 = x1397 * x1397;
    const Real x1405 = numbers[LAYERS + 1] * numbers[LAYERS + 1];
    const Real x1408 = x281 * x281;
    const Real x1411 = x1405 / x1408;
    const Real x1415 = x1380 * x1390;
    const Real x1419 = 1 / x1415;
    const Real x1420 = x1419 * x1419;
    const Real x1424 = x1419 * 0.16000000000000003;
    const Real x1427 = x1424 * x281;
    const Real x1432 = x1411 * 9.81;
    const Real x1434 = numbers[LAYERS] * x26;
    const Real x1438 = x1432 / x1434;
    const Real x1442 = x1400 * 75.0;
    const Real x1445 = sqrt(x1376);
    const Real x1446 = x1445 * 2.0;
    const Real x1448 = x1442 * x1445;
    // snow_skin.skin_balance
    const Real x1453 = 1.0 - x464;
    const Real x1455 = x1453 * forcing[4];
    const Real x1460 = numbers[LAYERS + 19] * forcing[5];
    const Real x1464 = x1455 + x1460;
    const Real x1466 = x26 - 273.15;
    // layered_snow.open_snow
    const Real x1468 = select(x761, 0.0, a353_last);
    // layered_snow_step.layered_snow_step
    const Real x1471 = 1.0 + x1371;
    const Mask x1473 = (x1471 > 1e-09);
    const Real x1474 = select(x1473, x1471, 0.0);
    // vegetation.vegetated_surface
    const Real x1477 = select(flags[3], 0.0, forcing[8]);
    // vegetation.greenness
    const Real x1479 = x1477 - numbers[LAYERS + 6];
    const Real x1481 = numbers[LAYERS + 7] - numbers[LAYERS + 6];
    const Mask x1483 = (x1481 == 0.0);
    const Real x1484 = select(x1483, 1e-30, x1481);
    const Real x1486 = x1479 / x1484;
    const Mask x1490 = (x1486 < 0.0);
    const Real x1491 = select(x1490, 0.0, x1486);
    const Mask x1493 = (x1491 > 1.0);
    const Real x1494 = select(x1493, 1.0, x1491);
    const Mask x1496 = (x1477 >= numbers[LAYERS + 7]);
    const Real x1497 = select(x1496, 1.0, x1494);
    // vegetation._between
    const Real x1499 = 1.0 - x1497;
    const Real x1501 = x1499 * numbers[LAYERS + 38];
    const Real x1506 = x1497 * numbers[LAYERS + 39];
    const Real x1510 = x1501 + x1506;
    // vegetation.vegetated_surface
    const Real x1512 = select(flags[1], forcing[10], x1510);
    // vegetation._between
    const Real x1514 = x1499 * numbers[LAYERS + 43];
    const Real x1519 = x1497 * numbers[LAYERS + 42];
    const Real x1523 = x1514 + x1519;
    // vegetation.vegetated_surface
    const Real x1525 = select(flags[0], forcing[9], x1523);
    // vegetation._between
    const Real x1527 = x1499 * numbers[LAYERS + 40];
    const Real x1532 = x1497 * numbers[LAYERS + 41];
    const Real x1536 = x1527 + x1532;
    const Real x1538 = x1499 * numbers[LAYERS + 44];
    const Real x1543 = x1497 * numbers[LAYERS + 45];
    const Real x1547 = x1538 + x1543;
    after[3 * LAYERS + 35] = x1547;
    after[3 * LAYERS + 36] = x1547;
    // soil_heat.canopy_damping
    const Real x1549 = x1477 * (-2.0);
    const Real x1551 = exp(x1549);
    // snow_free_ground.ground_conduction
    const Real x1553 = real_20[0] * x1551;
    // soil_heat.volumetric_heat_capacity
    const Real x1557 = state[2 * LAYERS] * 4200000.0;
    const Real x1559 = 1.0 - numbers[2 * LAYERS + 47];
    const Real x1561 = x1559 * 2000000.0;
    const Real x1564 = x1557 + x1561;
    const Real x1566 = numbers[2 * LAYERS + 47] - state[LAYERS];
    const Real x1568 = x1566 * 1004.0;
    const Real x1570 = x1564 + x1568;
    const Real x1572 = state[LAYERS] - state[2 * LAYERS];
    const Real x1574 = x1572 * 2106000.0;
    const Real x1576 = x1570 + x1574;
    // soil_heat.ground_admittance
    const Real x1578 = x1576 * 0.5;
    const Real x1580 = x1578 * numbers[0];
    const Real x1584 = x1580 / seconds;
    const Real x1586 = x1584 * x1584;
    const Real x1589 = x1576 * real_20[0];
    const Real x1593 = x1589 / seconds;
    const Real x1595 = x1586 + x1593;
    const Real x1597 = sqrt(x1595);
    const Real x1598 = x1597 * 2.0;
    const Real x1600 = x1584 + x1597;
    // snow.into_warming_ground
    const Real x1602 = x1553 / x1600;
    const Real x1606 = x0 + x1602;
    // calm_air.calm_exchange
    const Real x1608 = x26 - state[3 * LAYERS];
    const Mask x1610 = (x281 < 0.001);
    const Real x1611 = select(x1610, 0.001, x281);
    const Real x1613 = numbers[LAYERS + 1] / x1611;
    const Real x1617 = x1613 * 9.81;
    const Real x1619 = x1617 * x1613;
    const Real x1623 = numbers[LAYERS] * forcing[1];
    const Real x1627 = x1619 / x1623;
    const Real x1631 = x1627 * x1608;
    // calm_air.limited_richardson
    const Mask x1635 = (x1631 > 0.0);
    const Real x1636 = select(x1635, x1631, 0.0);
    const Real x1638 = 1 / numbers[LAYERS + 2];
    const Real x1639 = x1638 * x1638;
    const Real x1643 = x1638 * (-2.0);
    const Real x1646 = x1636 * x1643;
    const Real x1651 = expm1(x1646);
    const Real x1652 = x1651 + 1.0;
    const Real x1656 = x1651 + 2.0;
    const Real x1657 = x1651 / x1656;
    const Real x1663 = numbers[LAYERS + 2] * x1657;
    const Real x1664 = -x1663;
    const Real x1669 = select(x1635, x1664, x1631);
    // calm_air.calm_exchange
    const Real x1671 = x1669 / x1627;
    const Real x1675 = x26 - x1671;
    // exchange.myj_exchange
    const Real x1677 = 1 / forcing[3];
    const Real x1678 = x1677 * x1677;
    const Real x1682 = x1677 * 100000.0;
    const Real x1685 = log(x1682);
    const Real x1688 = x1685 * 0.2857142857142857;
    const Real x1691 = exp(x1688);
    const Real x1694 = forcing[1] * x1691;
    const Real x1699 = x1675 * x1691;
    const Real x1704 = 1 / x1694;
    const Real x1705 = x1704 * x1704;
    const Real x1709 = x1704 * 9.81;
    const Real x1712 = x1694 - x1699;
    const Real x1714 = forcing[2] + state[3 * LAYERS + 39];
    const Real x1716 = x1714 * 0.3041811846689896;
    const Real x1718 = x1716 + 1.0;
    const Real x1719 = x1712 * x1718;
    const Real x1723 = forcing[2] - state[3 * LAYERS + 39];
    const Real x1725 = x1723 * 0.6083623693379792;
    const Real x1727 = x1694 + x1699;
    const Real x1729 = x1727 * 0.5;
    const Real x1731 = x1725 * x1729;
    const Real x1735 = x1719 + x1731;
    const Mask x1737 = (x1408 < 1e-06);
    const Real x1738 = select(x1737, 1e-06, x1408);
    const Real x1740 = x1709 * x1735;
    const Real x1745 = x1740 * numbers[LAYERS + 1];
    const Real x1749 = x1745 * numbers[LAYERS + 1];
    const Real x1753 = x1749 / x1738;
    const Real x1757 = x1753 / numbers[LAYERS];
    const Real x1761 = numbers[LAYERS + 1] + state[3 * LAYERS + 35];
    const Real x1763 = numbers[LAYERS] + state[3 * LAYERS + 35];
    const Real x1765 = x1761 / state[3 * LAYERS + 35];
    const Real x1769 = log(x1765);
    const Real x1771 = x1757 / 0.505;
    const Mask x1773 = (x1771 > 1.0);
    const Real x1774 = select(x1773, 1.0, x1771);
    const Mask x1776 = (x1735 > 0.0);
    // exchange.zilitinkevich_factor
    const Real x1777 = state[3 * LAYERS + 35] * (-13.157629102823119);
    const Real x1779 = exp(x1777);
    const Real x1781 = select(flags[2], x1779, 0.1);
    const Real x1783 = x1781 * (-103.28);
    // exchange.myj_exchange
    const Real x1785 = x1774 * x1774;
    const Real x1788 = x1785 * 10.0;
    const Real x1790 = x1788 + 1.0;
    const Real x1791 = select(x1776, x1790, 1.0);
    const Real x1793 = x1783 * x1791;
    const Real x1797 = 1 / numbers[LAYERS];
    const Real x1798 = x1797 * x1797;
    const Real x1802 = x1797 * 0.0001;
    // exchange.convective_factor
    const Real x1805 = x1740 * 1000.0;
    const Real x1807 = magnitude(x1805);
    const Real x1808 = sign(x1805);
    const Mask x1810 = (x1807 > 1e-30);
    const Mask x1811 = (x1807 < 1e-30);
    const Real x1812 = select(x1811, 1e-30, x1807);
    const Real x1814 = log(x1812);
    const Real x1816 = x1814 * 0.6666666666666666;
    const Real x1818 = exp(x1816);
    const Real x1820 = select(x1810, x1818, 0.0);
    const Real x1822 = x1820 * 1.44;
    // exchange._convective_velocity_squared
    const Real x1824 = log(state[3 * LAYERS + 37]);
    const Real x1826 = x1824 * 0.6666666666666666;
    const Real x1828 = exp(x1826);
    const Real x1830 = x1822 * x1828;
    // exchange._friction_velocity
    const Real x1834 = x1738 + x1830;
    const Real x1836 = sqrt(x1834);
    const Real x1837 = x1836 * 2.0;
    const Real x1839 = state[3 * LAYERS + 38] * x1836;
    const Real x1843 = sqrt(x1839);
    const Real x1844 = x1843 * 2.0;
    const Mask x1846 = (x1843 < 1e-09);
    const Real x1847 = select(x1846, 1e-09, x1843);
    // exchange.myj_exchange
    const Real x1849 = select(x1776, 0.0, x1822);
    const Real x1851 = x1740 * 0.4;
    const Real x1853 = state[3 * LAYERS + 35] / x1761;
    const Real x1857 = x1847 * state[3 * LAYERS + 36];
    const Real x1861 = sqrt(x1857);
    const Real x1862 = x1861 * 2.0;
    const Real x1864 = x1793 * x1861;
    const Real x1868 = exp(x1864);
    const Real x1870 = x1868 * state[3 * LAYERS + 36];
    const Mask x1874 = (x1870 < 1e-28);
    const Real x1875 = select(x1874, 1e-28, x1870);
    const Real x1877 = x1875 / x1763;
    const Real x1881 = x1851 * state[3 * LAYERS + 37];
    const Real x1885 = x1847 * x1847;
    const Real x1888 = x1885 * x1847;
    const Real x1892 = x1881 / x1888;
    real_188[0] = x1761;
    real_188[1] = state[3 * LAYERS + 35];
    real_188[2] = x1763;
    real_188[3] = x1875;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x1877;
    // stability.__call__
    index_190[0] = index_of(0);
    index_190[1] = index_of(0);
    index_190[2] = index_of(10000);
    index_190[3] = index_of(10000);
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a1898 = x1892 * real_188[l];
        const Real a1904 = real_189[l] * (-5.0);
        const Mask a1906 = (a1898 < a1904);
        const Real a1907 = select(a1906, a1904, a1898);
        const Real a1909 = real_189[l] * 0.9999990000003619;
        const Mask a1911 = (a1907 > a1909);
        const Real a1912 = select(a1911, a1909, a1907);
        const Real a1914 = a1912 - (-5.0);
        const Real a1915 = a1914 / 0.0006;
        const Real a1917 = trunc(a1915);
        const Index a1918 = index_of_real(a1917);
        const Index a1919 = at_least(a1918, 0);
        const Index a1920 = at_most(a1919, 9999);
        const Index a1922 = a1920 + index_190[l];
        const Real a1923 = look_up(table4855, a1922);
        const Real a1924 = a1915 - a1917;
        const Real a1925 = look_up(table4865, a1922);
        const Real a1926 = a1924 * a1925;
        const Real a1928 = a1923 + a1926;
        mask_191[l] = a1906;
        mask_192[l] = a1911;
        real_193[l] = a1925;
        real_194[l] = a1928;
    }
    // exchange.myj_exchange
    const Real x1929 = real_194[0] - real_194[1];
    const Real x1931 = x1929 + x1769;
    const Real x1933 = real_194[2] - real_194[3];
    const Real x1935 = log(x1877);
    const Real x1937 = x1933 - x1935;
    const Real x1939 = x1847 * 0.4;
    const Real x1941 = x1939 / x1931;
    const Mask x1945 = (x1941 < x1802);
    const Real x1946 = select(x1945, x1802, x1941);
    const Real x1948 = x1939 / x1937;
    const Mask x1952 = (x1948 < x1802);
    const Real x1953 = select(x1952, x1802, x1948);
    // exchange._convective_velocity_squared
    const Real x1955 = log(x1953);
    const Real x1957 = x1955 * 0.6666666666666666;
    const Real x1959 = exp(x1957);
    const Real x1961 = x1849 * x1959;
    // exchange._friction_velocity
    const Real x1965 = x1738 + x1961;
    const Real x1967 = sqrt(x1965);
    const Real x1968 = x1967 * 2.0;
    const Real x1970 = x1946 * x1967;
    const Real x1974 = sqrt(x1970);
    const Real x1975 = x1974 * 2.0;
    const Mask x1977 = (x1974 < 1e-09);
    const Real x1978 = select(x1977, 1e-09, x1974);
    // exchange.myj_exchange
    const Real x1980 = x1978 * state[3 * LAYERS + 36];
    const Real x1984 = sqrt(x1980);
    const Real x1985 = x1984 * 2.0;
    const Real x1987 = x1793 * x1984;
    const Real x1991 = exp(x1987);
    const Real x1993 = x1991 * state[3 * LAYERS + 36];
    const Mask x1997 = (x1993 < 1e-28);
    const Real x1998 = select(x1997, 1e-28, x1993);
    const Real x2000 = x1998 / x1763;
    const Real x2004 = x1851 * x1953;
    const Real x2008 = x1978 * x1978;
    const Real x2011 = x2008 * x1978;
    const Real x2015 = x2004 / x2011;
    real_194[0] = x1761;
    real_194[1] = state[3 * LAYERS + 35];
    real_194[2] = x1763;
    real_194[3] = x1998;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x2000;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2021 = x2015 * real_194[l];
        const Real a2027 = real_189[l] * (-5.0);
        const Mask a2029 = (a2021 < a2027);
        const Real a2030 = select(a2029, a2027, a2021);
        const Real a2032 = real_189[l] * 0.9999990000003619;
        const Mask a2034 = (a2030 > a2032);
        const Real a2035 = select(a2034, a2032, a2030);
        const Real a2037 = a2035 - (-5.0);
        const Real a2038 = a2037 / 0.0006;
        const Real a2040 = trunc(a2038);
        const Index a2041 = index_of_real(a2040);
        const Index a2042 = at_least(a2041, 0);
        const Index a2043 = at_most(a2042, 9999);
        const Index a2044 = a2043 + index_190[l];
        const Real a2045 = look_up(table4855, a2044);
        const Real a2046 = a2038 - a2040;
        const Real a2047 = look_up(table4865, a2044);
        const Real a2048 = a2046 * a2047;
        const Real a2050 = a2045 + a2048;
        mask_195[l] = a2029;
        mask_196[l] = a2034;
        real_197[l] = a2047;
        real_198[l] = a2050;
    }
    // exchange.myj_exchange
    const Real x2051 = real_198[0] - real_198[1];
    const Real x2053 = x2051 + x1769;
    const Real x2055 = real_198[2] - real_198[3];
    const Real x2057 = log(x2000);
    const Real x2059 = x2055 - x2057;
    const Real x2061 = x1978 * 0.4;
    const Real x2063 = x2061 / x2053;
    const Mask x2067 = (x2063 < x1802);
    const Real x2068 = select(x2067, x1802, x2063);
    const Real x2070 = x2061 / x2059;
    const Mask x2074 = (x2070 < x1802);
    const Real x2075 = select(x2074, x1802, x2070);
    // exchange._convective_velocity_squared
    const Real x2077 = log(x2075);
    const Real x2079 = x2077 * 0.6666666666666666;
    const Real x2081 = exp(x2079);
    const Real x2083 = x1849 * x2081;
    // exchange._friction_velocity
    const Real x2087 = x1738 + x2083;
    const Real x2089 = sqrt(x2087);
    const Real x2090 = x2089 * 2.0;
    const Real x2092 = x2068 * x2089;
    const Real x2096 = sqrt(x2092);
    const Real x2097 = x2096 * 2.0;
    const Mask x2099 = (x2096 < 1e-09);
    const Real x2100 = select(x2099, 1e-09, x2096);
    // exchange.myj_exchange
    const Real x2102 = x2100 * state[3 * LAYERS + 36];
    const Real x2106 = sqrt(x2102);
    const Real x2107 = x2106 * 2.0;
    const Real x2109 = x1793 * x2106;
    const Real x2113 = exp(x2109);
    const Real x2115 = x2113 * state[3 * LAYERS + 36];
    const Mask x2119 = (x2115 < 1e-28);
    const Real x2120 = select(x2119, 1e-28, x2115);
    const Real x2122 = x2120 / x1763;
    const Real x2126 = x1851 * x2075;
    const Real x2130 = x2100 * x2100;
    const Real x2133 = x2130 * x2100;
    const Real x2137 = x2126 / x2133;
    real_198[0] = x1761;
    real_198[1] = state[3 * LAYERS + 35];
    real_198[2] = x1763;
    real_198[3] = x2120;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x2122;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2143 = x2137 * real_198[l];
        const Real a2149 = real_189[l] * (-5.0);
        const Mask a2151 = (a2143 < a2149);
        const Real a2152 = select(a2151, a2149, a2143);
        const Real a2154 = real_189[l] * 0.9999990000003619;
        const Mask a2156 = (a2152 > a2154);
        const Real a2157 = select(a2156, a2154, a2152);
        const Real a2159 = a2157 - (-5.0);
        const Real a2160 = a2159 / 0.0006;
        const Real a2162 = trunc(a2160);
        const Index a2163 = index_of_real(a2162);
        const Index a2164 = at_least(a2163, 0);
        const Index a2165 = at_most(a2164, 9999);
        const Index a2166 = a2165 + index_190[l];
        const Real a2167 = look_up(table4855, a2166);
        const Real a2168 = a2160 - a2162;
        const Real a2169 = look_up(table4865, a2166);
        const Real a2170 = a2168 * a2169;
        const Real a2172 = a2167 + a2170;
        mask_199[l] = a2151;
        mask_200[l] = a2156;
        real_201[l] = a2169;
        real_202[l] = a2172;
    }
    // exchange.myj_exchange
    const Real x2173 = real_202[0] - real_202[1];
    const Real x2175 = x2173 + x1769;
    const Real x2177 = real_202[2] - real_202[3];
    const Real x2179 = log(x2122);
    const Real x2181 = x2177 - x2179;
    const Real x2183 = x2100 * 0.4;
    const Real x2185 = x2183 / x2175;
    const Mask x2189 = (x2185 < x1802);
    const Real x2190 = select(x2189, x1802, x2185);
    const Real x2192 = x2183 / x2181;
    const Mask x2196 = (x2192 < x1802);
    const Real x2197 = select(x2196, x1802, x2192);
    // exchange._convective_velocity_squared
    const Real x2199 = log(x2197);
    const Real x2201 = x2199 * 0.6666666666666666;
    const Real x2203 = exp(x2201);
    const Real x2205 = x1849 * x2203;
    // exchange._friction_velocity
    const Real x2209 = x1738 + x2205;
    const Real x2211 = sqrt(x2209);
    const Real x2212 = x2211 * 2.0;
    const Real x2214 = x2190 * x2211;
    const Real x2218 = sqrt(x2214);
    const Real x2219 = x2218 * 2.0;
    const Mask x2221 = (x2218 < 1e-09);
    const Real x2222 = select(x2221, 1e-09, x2218);
    // exchange.myj_exchange
    const Real x2224 = x2222 * state[3 * LAYERS + 36];
    const Real x2228 = sqrt(x2224);
    const Real x2229 = x2228 * 2.0;
    const Real x2231 = x1793 * x2228;
    const Real x2235 = exp(x2231);
    const Real x2237 = x2235 * state[3 * LAYERS + 36];
    const Mask x2241 = (x2237 < 1e-28);
    const Real x2242 = select(x2241, 1e-28, x2237);
    const Real x2244 = x2242 / x1763;
    const Real x2248 = x1851 * x2197;
    const Real x2252 = x2222 * x2222;
    const Real x2255 = x2252 * x2222;
    const Real x2259 = x2248 / x2255;
    real_202[0] = x1761;
    real_202[1] = state[3 * LAYERS + 35];
    real_202[2] = x1763;
    real_202[3] = x2242;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x2244;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2265 = x2259 * real_202[l];
        const Real a2271 = real_189[l] * (-5.0);
        const Mask a2273 = (a2265 < a2271);
        const Real a2274 = select(a2273, a2271, a2265);
        const Real a2276 = real_189[l] * 0.9999990000003619;
        const Mask a2278 = (a2274 > a2276);
        const Real a2279 = select(a2278, a2276, a2274);
        const Real a2281 = a2279 - (-5.0);
        const Real a2282 = a2281 / 0.0006;
        const Real a2284 = trunc(a2282);
        const Index a2285 = index_of_real(a2284);
        const Index a2286 = at_least(a2285, 0);
        const Index a2287 = at_most(a2286, 9999);
        const Index a2288 = a2287 + index_190[l];
        const Real a2289 = look_up(table4855, a2288);
        const Real a2290 = a2282 - a2284;
        const Real a2291 = look_up(table4865, a2288);
        const Real a2292 = a2290 * a2291;
        const Real a2294 = a2289 + a2292;
        mask_203[l] = a2273;
        mask_204[l] = a2278;
        real_205[l] = a2291;
        real_206[l] = a2294;
    }
    // exchange.myj_exchange
    const Real x2295 = real_206[0] - real_206[1];
    const Real x2297 = x2295 + x1769;
    const Real x2299 = real_206[2] - real_206[3];
    const Real x2301 = log(x2244);
    const Real x2303 = x2299 - x2301;
    const Real x2305 = x2222 * 0.4;
    const Real x2307 = x2305 / x2297;
    const Mask x2311 = (x2307 < x1802);
    const Real x2312 = select(x2311, x1802, x2307);
    const Real x2314 = x2305 / x2303;
    const Mask x2318 = (x2314 < x1802);
    const Real x2319 = select(x2318, x1802, x2314);
    // exchange._convective_velocity_squared
    const Real x2321 = log(x2319);
    const Real x2323 = x2321 * 0.6666666666666666;
    const Real x2325 = exp(x2323);
    const Real x2327 = x1849 * x2325;
    // exchange._friction_velocity
    const Real x2331 = x1738 + x2327;
    const Real x2333 = sqrt(x2331);
    const Real x2334 = x2333 * 2.0;
    const Real x2336 = x2312 * x2333;
    const Real x2340 = sqrt(x2336);
    const Real x2341 = x2340 * 2.0;
    const Mask x2343 = (x2340 < 1e-09);
    const Real x2344 = select(x2343, 1e-09, x2340);
    // exchange.myj_exchange
    const Real x2346 = x2344 * state[3 * LAYERS + 36];
    const Real x2350 = sqrt(x2346);
    const Real x2351 = x2350 * 2.0;
    const Real x2353 = x1793 * x2350;
    const Real x2357 = exp(x2353);
    const Real x2359 = x2357 * state[3 * LAYERS + 36];
    const Mask x2363 = (x2359 < 1e-28);
    const Real x2364 = select(x2363, 1e-28, x2359);
    const Real x2366 = x2364 / x1763;
    const Real x2370 = x1851 * x2319;
    const Real x2374 = x2344 * x2344;
    const Real x2377 = x2374 * x2344;
    const Real x2381 = x2370 / x2377;
    real_206[0] = x1761;
    real_206[1] = state[3 * LAYERS + 35];
    real_206[2] = x1763;
    real_206[3] = x2364;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x2366;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a2387 = x2381 * real_206[l];
        const Real a2393 = real_189[l] * (-5.0);
        const Mask a2395 = (a2387 < a2393);
        const Real a2396 = select(a2395, a2393, a2387);
        const Real a2398 = real_189[l] * 0.9999990000003619;
        const Mask a2400 = (a2396 > a2398);
        const Real a2401 = select(a2400, a2398, a2396);
        const Real a2403 = a2401 - (-5.0);
        const Real a2404 = a2403 / 0.0006;
        const Real a2406 = trunc(a2404);
        const Index a2407 = index_of_real(a2406);
        const Index a2408 = at_least(a2407, 0);
        const Index a2409 = at_most(a2408, 9999);
        const Index a2410 = a2409 + index_190[l];
        const Real a2411 = look_up(table4855, a2410);
        const Real a2412 = a2404 - a2406;
        const Real a2413 = look_up(table4865, a2410);
        const Real a2414 = a2412 * a2413;
        const Real a2416 = a2411 + a2414;
        mask_207[l] = a2395;
        mask_208[l] = a2400;
        real_209[l] = a2413;
        real_210[l] = a2416;
    }
    // exchange.myj_exchange
    const Real x2417 = real_210[0] - real_210[1];
    const Real x2419 = x2417 + x1769;
    const Real x2421 = real_210[2] - real_210[3];
    const Real x2423 = log(x2366);
    const Real x2425 = x2421 - x2423;
    const Real x2427 = x2344 * 0.4;
    const Real x2429 = x2427 / x2419;
    const Mask x2433 = (x2429 < x1802);
    const Real x2434 = select(x2433, x1802, x2429);
    const Real x2436 = x2427 / x2425;
    const Mask x2440 = (x2436 < x1802);
    const Real x2441 = select(x2440, x1802, x2436);
    // calm_air.calm_exchange
    const Real x2443 = x257 * 1004.5;
    const Real x2445 = numbers[LAYERS + 4] / x2443;
    const Real x2449 = x2441 + x2445;
    // snow_free_ground.with_surface_of
    const Real x2451 = 1.0 - x1525;
    const Real x2453 = x2451 * forcing[4];
    const Real x2458 = x1536 * forcing[5];
    const Real x2462 = x2453 + x2458;
    // snow.conductance
    const Real x2464 = x1553 / x0;
    // snow_free_ground.with_surface_of
    const Real x2468 = state[3 * LAYERS] - state[0];
    const Real x2470 = x2464 * x2468;
    const Real x2474 = x59 * 4218.0;
    // evapotranspiration.potential_evaporation
    const Real x2476 = 2488.8 * x41;
    const Real x2478 = x257 * 1004.6;
    const Real x2480 = x2478 * x2449;
    const Real x2484 = x51 / 5.67e-08;
    const Real x2486 = x1536 * x2484;
    const Real x2490 = x2486 * 6.48e-08;
    const Real x2492 = forcing[3] * x2449;
    const Real x2496 = x2490 / x2492;
    const Real x2500 = x2496 + 1.0;
    const Real x2501 = x2474 / x2480;
    const Real x2505 = x2500 + x2501;
    const Real x2507 = x1536 * x51;
    const Real x2511 = x2462 - x2507;
    const Real x2513 = x2511 - x2470;
    const Real x2515 = x2513 / x2480;
    const Real x2519 = x2515 + x26;
    const Real x2521 = x2519 - forcing[1];
    const Real x2523 = x20 - forcing[2];
    const Real x2525 = 2488.8 * x2523;
    const Real x2527 = x2525 * x2505;
    const Real x2531 = x2521 * x2476;
    const Real x2535 = x2527 + x2531;
    const Real x2537 = x2476 + x2505;
    const Real x2539 = x2535 / x2537;
    const Real x2543 = x2539 * x2480;
    const Real x2547 = x2543 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x2549 = (x2547 < 0.0);
    const Real x2550 = select(x2549, 0.0, x2547);
    // vegetation.water_stress
    const Real x2554 = numbers[7 * LAYERS + 49] - numbers[7 * LAYERS + 50];
    // vegetation.canopy_resistance
    const Mask x2566 = (x1477 > 0.0);
    const Mask x2567 = (x1512 < 1e-06);
    const Real x2568 = select(x2567, 1e-06, x1512);
    const Real x2570 = forcing[4] * 1.1;
    const Real x2572 = numbers[LAYERS + 36] * x2568;
    const Real x2576 = x2570 / x2572;
    const Real x2580 = numbers[LAYERS + 35] / 5000.0;
    const Real x2582 = x2576 + x2580;
    const Real x2584 = x2576 + 1.0;
    const Real x2585 = x2582 / x2584;
    const Real x2589 = 298.0 - forcing[1];
    const Real x2590 = x2589 * x2589;
    const Real x2595 = x2590 * 0.0016;
    const Real x2598 = 1.0 - x2595;
    const Real x2599 = numbers[LAYERS + 37] * x2523;
    const Real x2603 = x2599 + 1.0;
    const Real x2604 = 1 / x2603;
    const Real x2605 = x2604 * x2604;
    const Mask x2615 = (x2585 < 0.0001);
    const Real x2616 = select(x2615, 0.0001, x2585);
    const Real x2618 = x2568 * x2616;
    const Mask x2622 = (x2598 < 0.0001);
    const Real x2623 = select(x2622, 0.0001, x2598);
    const Real x2625 = x2618 * x2623;
    const Mask x2629 = (x2604 < 0.01);
    const Real x2630 = select(x2629, 0.01, x2604);
    const Real x2633 = x2625 * x2630;
    // vegetation.water_stress, vegetation.canopy_resistance
    Real a2613_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2552 = state[l + 2 * LAYERS] - numbers[7 * LAYERS + 50];
        const Real a2556 = a2552 / x2554;
        const Mask a2560 = (a2556 < 0.0);
        const Real a2561 = select(a2560, 0.0, a2556);
        const Mask a2563 = (a2561 > 1.0);
        const Real a2564 = select(a2563, 1.0, a2561);
        const Real a2609 = numbers[l + 7 * LAYERS + 51] * a2564;
        a2613_last = a2613_last + a2609;
        real_211[l] = a2556;
        mask_212[l] = a2560;
        mask_213[l] = a2563;
        real_214[l] = a2564;
        real_215[l] = a2609;
    }
    // vegetation.canopy_resistance
    const Mask x2638 = (a2613_last < 0.0001);
    const Real x2639 = select(x2638, 0.0001, a2613_last);
    const Real x2641 = x2633 * x2639;
    const Real x2645 = numbers[LAYERS + 35] / x2641;
    const Real x2649 = x1536 * 4.0;
    const Real x2651 = x2649 * x51;
    const Real x2655 = x2651 * 0.2857541065206571;
    const Real x2657 = x2655 / x2492;
    const Real x2661 = x2657 + 1.0;
    const Real x2662 = x41 * 2489.795918367347;
    const Real x2664 = x2661 + x2662;
    const Real x2666 = x2645 * x2449;
    const Real x2670 = x2666 + 1.0;
    const Real x2671 = x2661 * x2670;
    const Real x2675 = x2671 + x2662;
    const Real x2677 = x2664 / x2675;
    const Real x2681 = select(x2566, x2677, 0.0);
    // step_parts.evaporation_demand
    const Real x2683 = x2550 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x2685 = state[LAYERS] - numbers[7 * LAYERS + 47];
    const Real x2687 = numbers[7 * LAYERS + 48] - numbers[7 * LAYERS + 47];
    const Real x2689 = x2685 / x2687;
    const Mask x2693 = (x2689 < 0.0);
    const Real x2694 = select(x2693, 0.0, x2689);
    const Mask x2696 = (x2694 > 1.0);
    const Real x2697 = select(x2696, 1.0, x2694);
    const Real x2699 = x2697 * x2697;
    const Real x2702 = 1.0 - x1477;
    const Real x2704 = x2699 * x2702;
    const Real x2709 = x2704 * x2683;
    const Real x2713 = state[3 * LAYERS + 1] / 0.0005;
    const Mask x2715 = (x2713 > 1e-30);
    const Mask x2716 = (x2713 < 1e-30);
    const Real x2717 = select(x2716, 1e-30, x2713);
    const Real x2719 = sqrt(x2717);
    const Real x2720 = x2719 * 2.0;
    const Real x2722 = select(x2715, x2719, 0.0);
    const Real x2724 = x1477 * x2722;
    const Real x2728 = x2724 * x2683;
    const Real x2732 = state[3 * LAYERS + 1] / seconds;
    const Mask x2734 = (x2732 <= x2728);
    const Real x2735 = select(x2734, x2732, x2728);
    const Real x2737 = x1477 * x2681;
    const Real x2741 = x2737 * x2683;
    const Real x2745 = 1.0 - x2722;
    const Real x2747 = x2741 * x2745;
    Real a2756_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2752 = real_214[l] * numbers[l + 8 * LAYERS + 51];
        a2756_last = a2756_last + a2752;
        real_216[l] = a2752;
    }
    const Real x2758 = a2756_last / numbers[9 * LAYERS + 51];
    Real a2773_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2762 = numbers[l + 7 * LAYERS + 51] + real_216[l];
        const Real a2764 = a2762 - x2758;
        const Mask a2766 = (a2764 < 0.0);
        const Real a2767 = select(a2766, 0.0, a2764);
        const Real a2769 = real_216[l] * a2767;
        a2773_last = a2773_last + a2769;
        mask_217[l] = a2766;
        real_218[l] = a2767;
        real_219[l] = a2769;
    }
    const Mask x2775 = (a2773_last > 0.0);
    const Real x2776 = select(x2775, a2773_last, 1.0);
    // snow_free_ground.rate
    const Real x2788 = x2709 + x2735;
    // evapotranspiration.evaporation_components
    Real a2786_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2778 = real_219[l] / x2776;
        const Real a2782 = x2747 * a2778;
        a2786_last = a2786_last + a2782;
        real_220[l] = a2778;
    }
    // snow_free_ground.rate
    const Real x2790 = x2788 + a2786_last;
    const Real x2792 = x2790 * 1000.0;
    // snow_free_ground.deposition
    const Real x2794 = -x2547;
    const Mask x2796 = (x2794 < 0.0);
    const Real x2797 = select(x2796, 0.0, x2547);
    // snow_free_ground.rate
    const Real x2801 = x2792 + x2797;
    // snow_free_ground.with_surface_of
    const Real x2803 = x2801 - x2797;
    const Real x2805 = x2803 * 2501000.0;
    const Real x2807 = 2501000.0 * x2797;
    const Real x2811 = x2805 + x2807;
    // surface_balance.around
    const Real x2813 = x2649 * 5.67e-08;
    const Real x2815 = x45 * forcing[1];
    const Real x2819 = x2813 * x2815;
    const Real x2823 = x2480 + x2474;
    const Real x2825 = x2823 + x2819;
    // surface_balance.emitted
    const Real x2827 = 0.0 - forcing[1];
    const Real x2829 = x2819 * x2827;
    const Real x2833 = x2507 + x2829;
    // surface_balance.around
    const Real x2835 = x2462 - x2833;
    const Real x2837 = x2835 - x2811;
    const Real x2839 = x2480 * x26;
    const Real x2843 = x2837 + x2839;
    const Real x2845 = x2474 * forcing[1];
    const Real x2849 = x2843 + x2845;
    const Real x2851 = x2849 / x2825;
    // snow.conductance
    const Real x2855 = x1553 / x1606;
    // surface_balance.around
    const Real x2859 = x2855 / x2825;
    // surface_balance.skin_temperature
    const Real x2863 = x2859 * state[0];
    const Real x2867 = x2851 + x2863;
    const Real x2869 = x2859 + 1.0;
    const Real x2870 = x2867 / x2869;
    // surface_balance.around
    const Real x2874 = x2870 * x2870;
    const Real x2877 = x2874 * x2870;
    const Real x2881 = x2813 * x2877;
    const Real x2885 = x2823 + x2881;
    // air.emission
    const Real x2887 = x2874 * x2874;
    const Real x2890 = x2887 * 5.67e-08;
    // surface_balance.emitted
    const Real x2892 = x1536 * x2890;
    const Real x2896 = 0.0 - x2870;
    const Real x2898 = x2881 * x2896;
    const Real x2902 = x2892 + x2898;
    // surface_balance.around
    const Real x2904 = x2462 - x2902;
    const Real x2906 = x2904 - x2811;
    const Real x2908 = x2906 + x2839;
    const Real x2910 = x2908 + x2845;
    const Real x2912 = x2910 / x2885;
    const Real x2916 = x2855 / x2885;
    // surface_balance.skin_temperature
    const Real x2920 = x2916 * state[0];
    const Real x2924 = x2912 + x2920;
    const Real x2926 = x2916 + 1.0;
    const Real x2927 = x2924 / x2926;
    // snow_free_ground.specific_humidity
    const Real x2931 = 1 / x2480;
    const Real x2932 = x2931 * x2931;
    const Real x2936 = x2931 * 1004.5;
    const Real x2939 = x2801 * x2936;
    const Real x2944 = forcing[2] + x2939;
    // calm_air.calm_exchange
    const Real x2946 = x26 - x2927;
    const Real x2948 = x1627 * x2946;
    // calm_air.limited_richardson
    const Mask x2952 = (x2948 > 0.0);
    const Real x2953 = select(x2952, x2948, 0.0);
    const Real x2955 = x2953 * x1643;
    const Real x2960 = expm1(x2955);
    const Real x2961 = x2960 + 1.0;
    const Real x2965 = x2960 + 2.0;
    const Real x2966 = x2960 / x2965;
    const Real x2972 = numbers[LAYERS + 2] * x2966;
    const Real x2973 = -x2972;
    const Real x2978 = select(x2952, x2973, x2948);
    // calm_air.calm_exchange
    const Real x2980 = x2978 / x1627;
    const Real x2984 = x26 - x2980;
    // exchange.myj_exchange
    const Real x2986 = x2984 * x1691;
    const Real x2991 = x1694 - x2986;
    const Real x2993 = forcing[2] + x2944;
    const Real x2995 = x2993 * 0.3041811846689896;
    const Real x2997 = x2995 + 1.0;
    const Real x2998 = x2991 * x2997;
    const Real x3002 = forcing[2] - x2944;
    const Real x3004 = x3002 * 0.6083623693379792;
    const Real x3006 = x1694 + x2986;
    const Real x3008 = x3006 * 0.5;
    const Real x3010 = x3004 * x3008;
    const Real x3014 = x2998 + x3010;
    const Real x3016 = x1709 * x3014;
    const Real x3021 = x3016 * numbers[LAYERS + 1];
    const Real x3025 = x3021 * numbers[LAYERS + 1];
    const Real x3029 = x3025 / x1738;
    const Real x3033 = x3029 / numbers[LAYERS];
    after[3 * LAYERS + 40] = x3033;
    const Real x3037 = x3033 / 0.505;
    const Mask x3039 = (x3037 > 1.0);
    const Real x3040 = select(x3039, 1.0, x3037);
    const Mask x3042 = (x3014 > 0.0);
    const Real x3043 = x3040 * x3040;
    const Real x3046 = x3043 * 10.0;
    const Real x3048 = x3046 + 1.0;
    const Real x3049 = select(x3042, x3048, 1.0);
    const Real x3051 = x1783 * x3049;
    // exchange.convective_factor
    const Real x3055 = x3016 * 1000.0;
    const Real x3057 = magnitude(x3055);
    const Real x3058 = sign(x3055);
    const Mask x3060 = (x3057 > 1e-30);
    const Mask x3061 = (x3057 < 1e-30);
    const Real x3062 = select(x3061, 1e-30, x3057);
    const Real x3064 = log(x3062);
    const Real x3066 = x3064 * 0.6666666666666666;
    const Real x3068 = exp(x3066);
    const Real x3070 = select(x3060, x3068, 0.0);
    const Real x3072 = x3070 * 1.44;
    // exchange._convective_velocity_squared
    const Real x3074 = log(x2449);
    const Real x3076 = x3074 * 0.6666666666666666;
    const Real x3078 = exp(x3076);
    const Real x3080 = x3072 * x3078;
    // exchange._friction_velocity
    const Real x3084 = x1738 + x3080;
    const Real x3086 = sqrt(x3084);
    const Real x3087 = x3086 * 2.0;
    const Real x3089 = x2434 * x3086;
    const Real x3093 = sqrt(x3089);
    const Real x3094 = x3093 * 2.0;
    const Mask x3096 = (x3093 < 1e-09);
    const Real x3097 = select(x3096, 1e-09, x3093);
    // exchange.myj_exchange
    const Real x3099 = select(x3042, 0.0, x3072);
    const Real x3101 = x3016 * 0.4;
    const Real x3103 = x3097 * state[3 * LAYERS + 36];
    const Real x3107 = sqrt(x3103);
    const Real x3108 = x3107 * 2.0;
    const Real x3110 = x3051 * x3107;
    const Real x3114 = exp(x3110);
    const Real x3116 = x3114 * state[3 * LAYERS + 36];
    const Mask x3120 = (x3116 < 1e-28);
    const Real x3121 = select(x3120, 1e-28, x3116);
    const Real x3123 = x3121 / x1763;
    const Real x3127 = x3101 * x2449;
    const Real x3131 = x3097 * x3097;
    const Real x3134 = x3131 * x3097;
    const Real x3138 = x3127 / x3134;
    real_210[0] = x1761;
    real_210[1] = state[3 * LAYERS + 35];
    real_210[2] = x1763;
    real_210[3] = x3121;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x3123;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3144 = x3138 * real_210[l];
        const Real a3150 = real_189[l] * (-5.0);
        const Mask a3152 = (a3144 < a3150);
        const Real a3153 = select(a3152, a3150, a3144);
        const Real a3155 = real_189[l] * 0.9999990000003619;
        const Mask a3157 = (a3153 > a3155);
        const Real a3158 = select(a3157, a3155, a3153);
        const Real a3160 = a3158 - (-5.0);
        const Real a3161 = a3160 / 0.0006;
        const Real a3163 = trunc(a3161);
        const Index a3164 = index_of_real(a3163);
        const Index a3165 = at_least(a3164, 0);
        const Index a3166 = at_most(a3165, 9999);
        const Index a3167 = a3166 + index_190[l];
        const Real a3168 = look_up(table4855, a3167);
        const Real a3169 = a3161 - a3163;
        const Real a3170 = look_up(table4865, a3167);
        const Real a3171 = a3169 * a3170;
        const Real a3173 = a3168 + a3171;
        mask_221[l] = a3152;
        mask_222[l] = a3157;
        real_223[l] = a3170;
        real_224[l] = a3173;
    }
    // exchange.myj_exchange
    const Real x3174 = real_224[0] - real_224[1];
    const Real x3176 = x3174 + x1769;
    const Real x3178 = real_224[2] - real_224[3];
    const Real x3180 = log(x3123);
    const Real x3182 = x3178 - x3180;
    const Real x3184 = x3097 * 0.4;
    const Real x3186 = x3184 / x3176;
    const Mask x3190 = (x3186 < x1802);
    const Real x3191 = select(x3190, x1802, x3186);
    const Real x3193 = x3184 / x3182;
    const Mask x3197 = (x3193 < x1802);
    const Real x3198 = select(x3197, x1802, x3193);
    // exchange._convective_velocity_squared
    const Real x3200 = log(x3198);
    const Real x3202 = x3200 * 0.6666666666666666;
    const Real x3204 = exp(x3202);
    const Real x3206 = x3099 * x3204;
    // exchange._friction_velocity
    const Real x3210 = x1738 + x3206;
    const Real x3212 = sqrt(x3210);
    const Real x3213 = x3212 * 2.0;
    const Real x3215 = x3191 * x3212;
    const Real x3219 = sqrt(x3215);
    const Real x3220 = x3219 * 2.0;
    const Mask x3222 = (x3219 < 1e-09);
    const Real x3223 = select(x3222, 1e-09, x3219);
    // exchange.myj_exchange
    const Real x3225 = x3223 * state[3 * LAYERS + 36];
    const Real x3229 = sqrt(x3225);
    const Real x3230 = x3229 * 2.0;
    const Real x3232 = x3051 * x3229;
    const Real x3236 = exp(x3232);
    const Real x3238 = x3236 * state[3 * LAYERS + 36];
    const Mask x3242 = (x3238 < 1e-28);
    const Real x3243 = select(x3242, 1e-28, x3238);
    const Real x3245 = x3243 / x1763;
    const Real x3249 = x3101 * x3198;
    const Real x3253 = x3223 * x3223;
    const Real x3256 = x3253 * x3223;
    const Real x3260 = x3249 / x3256;
    real_224[0] = x1761;
    real_224[1] = state[3 * LAYERS + 35];
    real_224[2] = x1763;
    real_224[3] = x3243;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x3245;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3266 = x3260 * real_224[l];
        const Real a3272 = real_189[l] * (-5.0);
        const Mask a3274 = (a3266 < a3272);
        const Real a3275 = select(a3274, a3272, a3266);
        const Real a3277 = real_189[l] * 0.9999990000003619;
        const Mask a3279 = (a3275 > a3277);
        const Real a3280 = select(a3279, a3277, a3275);
        const Real a3282 = a3280 - (-5.0);
        const Real a3283 = a3282 / 0.0006;
        const Real a3285 = trunc(a3283);
        const Index a3286 = index_of_real(a3285);
        const Index a3287 = at_least(a3286, 0);
        const Index a3288 = at_most(a3287, 9999);
        const Index a3289 = a3288 + index_190[l];
        const Real a3290 = look_up(table4855, a3289);
        const Real a3291 = a3283 - a3285;
        const Real a3292 = look_up(table4865, a3289);
        const Real a3293 = a3291 * a3292;
        const Real a3295 = a3290 + a3293;
        mask_225[l] = a3274;
        mask_226[l] = a3279;
        real_227[l] = a3292;
        real_228[l] = a3295;
    }
    // exchange.myj_exchange
    const Real x3296 = real_228[0] - real_228[1];
    const Real x3298 = x3296 + x1769;
    const Real x3300 = real_228[2] - real_228[3];
    const Real x3302 = log(x3245);
    const Real x3304 = x3300 - x3302;
    const Real x3306 = x3223 * 0.4;
    const Real x3308 = x3306 / x3298;
    const Mask x3312 = (x3308 < x1802);
    const Real x3313 = select(x3312, x1802, x3308);
    const Real x3315 = x3306 / x3304;
    const Mask x3319 = (x3315 < x1802);
    const Real x3320 = select(x3319, x1802, x3315);
    // exchange._convective_velocity_squared
    const Real x3322 = log(x3320);
    const Real x3324 = x3322 * 0.6666666666666666;
    const Real x3326 = exp(x3324);
    const Real x3328 = x3099 * x3326;
    // exchange._friction_velocity
    const Real x3332 = x1738 + x3328;
    const Real x3334 = sqrt(x3332);
    const Real x3335 = x3334 * 2.0;
    const Real x3337 = x3313 * x3334;
    const Real x3341 = sqrt(x3337);
    const Real x3342 = x3341 * 2.0;
    const Mask x3344 = (x3341 < 1e-09);
    const Real x3345 = select(x3344, 1e-09, x3341);
    // exchange.myj_exchange
    const Real x3347 = x3345 * state[3 * LAYERS + 36];
    const Real x3351 = sqrt(x3347);
    const Real x3352 = x3351 * 2.0;
    const Real x3354 = x3051 * x3351;
    const Real x3358 = exp(x3354);
    const Real x3360 = x3358 * state[3 * LAYERS + 36];
    const Mask x3364 = (x3360 < 1e-28);
    const Real x3365 = select(x3364, 1e-28, x3360);
    const Real x3367 = x3365 / x1763;
    const Real x3371 = x3101 * x3320;
    const Real x3375 = x3345 * x3345;
    const Real x3378 = x3375 * x3345;
    const Real x3382 = x3371 / x3378;
    real_228[0] = x1761;
    real_228[1] = state[3 * LAYERS + 35];
    real_228[2] = x1763;
    real_228[3] = x3365;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x3367;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3388 = x3382 * real_228[l];
        const Real a3394 = real_189[l] * (-5.0);
        const Mask a3396 = (a3388 < a3394);
        const Real a3397 = select(a3396, a3394, a3388);
        const Real a3399 = real_189[l] * 0.9999990000003619;
        const Mask a3401 = (a3397 > a3399);
        const Real a3402 = select(a3401, a3399, a3397);
        const Real a3404 = a3402 - (-5.0);
        const Real a3405 = a3404 / 0.0006;
        const Real a3407 = trunc(a3405);
        const Index a3408 = index_of_real(a3407);
        const Index a3409 = at_least(a3408, 0);
        const Index a3410 = at_most(a3409, 9999);
        const Index a3411 = a3410 + index_190[l];
        const Real a3412 = look_up(table4855, a3411);
        const Real a3413 = a3405 - a3407;
        const Real a3414 = look_up(table4865, a3411);
        const Real a3415 = a3413 * a3414;
        const Real a3417 = a3412 + a3415;
        mask_229[l] = a3396;
        mask_230[l] = a3401;
        real_231[l] = a3414;
        real_232[l] = a3417;
    }
    // exchange.myj_exchange
    const Real x3418 = real_232[0] - real_232[1];
    const Real x3420 = x3418 + x1769;
    const Real x3422 = real_232[2] - real_232[3];
    const Real x3424 = log(x3367);
    const Real x3426 = x3422 - x3424;
    const Real x3428 = x3345 * 0.4;
    const Real x3430 = x3428 / x3420;
    const Mask x3434 = (x3430 < x1802);
    const Real x3435 = select(x3434, x1802, x3430);
    const Real x3437 = x3428 / x3426;
    const Mask x3441 = (x3437 < x1802);
    const Real x3442 = select(x3441, x1802, x3437);
    // exchange._convective_velocity_squared
    const Real x3444 = log(x3442);
    const Real x3446 = x3444 * 0.6666666666666666;
    const Real x3448 = exp(x3446);
    const Real x3450 = x3099 * x3448;
    // exchange._friction_velocity
    const Real x3454 = x1738 + x3450;
    const Real x3456 = sqrt(x3454);
    const Real x3457 = x3456 * 2.0;
    const Real x3459 = x3435 * x3456;
    const Real x3463 = sqrt(x3459);
    const Real x3464 = x3463 * 2.0;
    const Mask x3466 = (x3463 < 1e-09);
    const Real x3467 = select(x3466, 1e-09, x3463);
    // exchange.myj_exchange
    const Real x3469 = x3467 * state[3 * LAYERS + 36];
    const Real x3473 = sqrt(x3469);
    const Real x3474 = x3473 * 2.0;
    const Real x3476 = x3051 * x3473;
    const Real x3480 = exp(x3476);
    const Real x3482 = x3480 * state[3 * LAYERS + 36];
    const Mask x3486 = (x3482 < 1e-28);
    const Real x3487 = select(x3486, 1e-28, x3482);
    const Real x3489 = x3487 / x1763;
    const Real x3493 = x3101 * x3442;
    const Real x3497 = x3467 * x3467;
    const Real x3500 = x3497 * x3467;
    const Real x3504 = x3493 / x3500;
    real_232[0] = x1761;
    real_232[1] = state[3 * LAYERS + 35];
    real_232[2] = x1763;
    real_232[3] = x3487;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x3489;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3510 = x3504 * real_232[l];
        const Real a3516 = real_189[l] * (-5.0);
        const Mask a3518 = (a3510 < a3516);
        const Real a3519 = select(a3518, a3516, a3510);
        const Real a3521 = real_189[l] * 0.9999990000003619;
        const Mask a3523 = (a3519 > a3521);
        const Real a3524 = select(a3523, a3521, a3519);
        const Real a3526 = a3524 - (-5.0);
        const Real a3527 = a3526 / 0.0006;
        const Real a3529 = trunc(a3527);
        const Index a3530 = index_of_real(a3529);
        const Index a3531 = at_least(a3530, 0);
        const Index a3532 = at_most(a3531, 9999);
        const Index a3533 = a3532 + index_190[l];
        const Real a3534 = look_up(table4855, a3533);
        const Real a3535 = a3527 - a3529;
        const Real a3536 = look_up(table4865, a3533);
        const Real a3537 = a3535 * a3536;
        const Real a3539 = a3534 + a3537;
        mask_233[l] = a3518;
        mask_234[l] = a3523;
        real_235[l] = a3536;
        real_236[l] = a3539;
    }
    // exchange.myj_exchange
    const Real x3540 = real_236[0] - real_236[1];
    const Real x3542 = x3540 + x1769;
    const Real x3544 = real_236[2] - real_236[3];
    const Real x3546 = log(x3489);
    const Real x3548 = x3544 - x3546;
    const Real x3550 = x3467 * 0.4;
    const Real x3552 = x3550 / x3542;
    const Mask x3556 = (x3552 < x1802);
    const Real x3557 = select(x3556, x1802, x3552);
    const Real x3559 = x3550 / x3548;
    const Mask x3563 = (x3559 < x1802);
    const Real x3564 = select(x3563, x1802, x3559);
    // exchange._convective_velocity_squared
    const Real x3566 = log(x3564);
    const Real x3568 = x3566 * 0.6666666666666666;
    const Real x3570 = exp(x3568);
    const Real x3572 = x3099 * x3570;
    // exchange._friction_velocity
    const Real x3576 = x1738 + x3572;
    const Real x3578 = sqrt(x3576);
    const Real x3579 = x3578 * 2.0;
    const Real x3581 = x3557 * x3578;
    const Real x3585 = sqrt(x3581);
    const Real x3586 = x3585 * 2.0;
    const Mask x3588 = (x3585 < 1e-09);
    const Real x3589 = select(x3588, 1e-09, x3585);
    // exchange.myj_exchange
    const Real x3591 = x3589 * state[3 * LAYERS + 36];
    const Real x3595 = sqrt(x3591);
    const Real x3596 = x3595 * 2.0;
    const Real x3598 = x3051 * x3595;
    const Real x3602 = exp(x3598);
    const Real x3604 = x3602 * state[3 * LAYERS + 36];
    const Mask x3608 = (x3604 < 1e-28);
    const Real x3609 = select(x3608, 1e-28, x3604);
    const Real x3611 = x3609 / x1763;
    const Real x3615 = x3101 * x3564;
    const Real x3619 = x3589 * x3589;
    const Real x3622 = x3619 * x3589;
    const Real x3626 = x3615 / x3622;
    real_236[0] = x1761;
    real_236[1] = state[3 * LAYERS + 35];
    real_236[2] = x1763;
    real_236[3] = x3609;
    real_189[0] = real_of(1.0);
    real_189[1] = x1853;
    real_189[2] = real_of(1.0);
    real_189[3] = x3611;
    // exchange.myj_exchange, stability.__call__
    for (int l = 0; l < 4; ++l) {
        const Real a3632 = x3626 * real_236[l];
        const Real a3638 = real_189[l] * (-5.0);
        const Mask a3640 = (a3632 < a3638);
        const Real a3641 = select(a3640, a3638, a3632);
        const Real a3643 = real_189[l] * 0.9999990000003619;
        const Mask a3645 = (a3641 > a3643);
        const Real a3646 = select(a3645, a3643, a3641);
        const Real a3648 = a3646 - (-5.0);
        const Real a3649 = a3648 / 0.0006;
        const Real a3651 = trunc(a3649);
        const Index a3652 = index_of_real(a3651);
        const Index a3653 = at_least(a3652, 0);
        const Index a3654 = at_most(a3653, 9999);
        const Index a3655 = a3654 + index_190[l];
        const Real a3656 = look_up(table4855, a3655);
        const Real a3657 = a3649 - a3651;
        const Real a3658 = look_up(table4865, a3655);
        const Real a3659 = a3657 * a3658;
        const Real a3661 = a3656 + a3659;
        mask_237[l] = a3640;
        mask_238[l] = a3645;
        real_239[l] = a3658;
        real_240[l] = a3661;
    }
    // exchange.myj_exchange
    const Real x3662 = real_240[0] - real_240[1];
    const Real x3664 = x3662 + x1769;
    const Real x3666 = real_240[2] - real_240[3];
    const Real x3668 = log(x3611);
    const Real x3670 = x3666 - x3668;
    const Real x3672 = x3589 * 0.4;
    const Real x3674 = x3672 / x3664;
    const Mask x3678 = (x3674 < x1802);
    const Real x3679 = select(x3678, x1802, x3674);
    after[3 * LAYERS + 38] = x3679;
    const Real x3681 = x3672 / x3670;
    const Mask x3685 = (x3681 < x1802);
    const Real x3686 = select(x3685, x1802, x3681);
    // calm_air.calm_exchange
    const Real x3688 = x3686 + x2445;
    after[3 * LAYERS + 37] = x3688;
    // snow_free_ground.with_surface_of
    const Real x3690 = x2927 - state[0];
    const Real x3692 = x2855 * x3690;
    // evapotranspiration.potential_evaporation
    const Real x3696 = x2478 * x3688;
    const Real x3700 = forcing[3] * x3688;
    const Real x3704 = x2490 / x3700;
    const Real x3708 = x3704 + 1.0;
    const Real x3709 = x2474 / x3696;
    const Real x3713 = x3708 + x3709;
    const Real x3715 = x2511 - x3692;
    const Real x3717 = x3715 / x3696;
    const Real x3721 = x3717 + x26;
    const Real x3723 = x3721 - forcing[1];
    const Real x3725 = x2525 * x3713;
    const Real x3729 = x3723 * x2476;
    const Real x3733 = x3725 + x3729;
    const Real x3735 = x2476 + x3713;
    const Real x3737 = x3733 / x3735;
    const Real x3741 = x3737 * x3696;
    const Real x3745 = x3741 / 2501000.0;
    // snow_free_ground.with_surface_of
    const Mask x3747 = (x3745 < 0.0);
    const Real x3748 = select(x3747, 0.0, x3745);
    // vegetation.canopy_resistance
    Real a3750_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3750_last = a3750_last + real_215[l];
    }
    const Mask x3752 = (a3750_last < 0.0001);
    const Real x3753 = select(x3752, 0.0001, a3750_last);
    const Real x3755 = x2633 * x3753;
    const Real x3759 = numbers[LAYERS + 35] / x3755;
    const Real x3763 = x2655 / x3700;
    const Real x3767 = x3763 + 1.0;
    const Real x3768 = x3767 + x2662;
    const Real x3770 = x3759 * x3688;
    const Real x3774 = x3770 + 1.0;
    const Real x3775 = x3767 * x3774;
    const Real x3779 = x3775 + x2662;
    const Real x3781 = x3768 / x3779;
    const Real x3786 = select(x2566, x3781, 0.0);
    // step_parts.evaporation_demand
    const Real x3788 = x3748 / 1000.0;
    // evapotranspiration.evaporation_components
    const Real x3790 = x2704 * x3788;
    const Real x3794 = x2724 * x3788;
    const Mask x3798 = (x2732 <= x3794);
    const Real x3799 = select(x3798, x2732, x3794);
    const Real x3801 = x1477 * x3786;
    const Real x3805 = x3801 * x3788;
    const Real x3809 = x3805 * x2745;
    Real a3814_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        a3814_last = a3814_last + real_216[l];
    }
    const Real x3816 = a3814_last / numbers[9 * LAYERS + 51];
    Real a3829_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a2762_1076 = numbers[l + 7 * LAYERS + 51] + real_216[l];
        const Real a3820 = a2762_1076 - x3816;
        const Mask a3822 = (a3820 < 0.0);
        const Real a3823 = select(a3822, 0.0, a3820);
        const Real a3825 = real_216[l] * a3823;
        a3829_last = a3829_last + a3825;
        mask_241[l] = a3822;
        real_215[l] = a3823;
        real_219[l] = a3825;
    }
    const Mask x3831 = (a3829_last > 0.0);
    const Real x3832 = select(x3831, a3829_last, 1.0);
    // step_parts.<genexpr>
    const Real x3844 = x1474 * x3790;
    const Real x3849 = x1474 * x3799;
    // snow_free_ground.deposition
    const Real x3859 = -x3745;
    const Mask x3861 = (x3859 < 0.0);
    const Real x3862 = select(x3861, 0.0, x3745);
    // layered_snow_step.layered_snow_step
    const Real x3866 = x1474 * x3862;
    const Real x3872 = x1474 * x3745;
    const Real x3877 = x3866 * 2501000.0;
    const Real x3880 = x59 / 1000.0;
    const Real x3882 = x1471 * x3880;
    // step_parts.dew_rate
    const Real x3887 = x3866 / 1000.0;
    // layered_snow_step.layered_snow_step
    const Real x3890 = x3882 - x3887;
    // vegetation.intercept
    const Real x3892 = x1477 * x3890;
    const Real x3896 = x3892 - x3849;
    const Real x3898 = seconds * x3896;
    const Real x3900 = state[3 * LAYERS + 1] + x3898;
    const Real x3902 = x3900 - 0.0005;
    const Mask x3903 = (x3902 < 0.0);
    const Real x3904 = select(x3903, 0.0, x3902);
    const Real x3906 = state[3 * LAYERS + 1] * 8.881784197001252e-16;
    const Mask x3907 = (x3906 < 1e-20);
    const Real x3908 = select(x3907, 1e-20, x3906);
    const Mask x3909 = (x3900 < x3908);
    const Mask x3910 = (x3900 > 0.0005);
    const Real x3911 = select(x3910, 0.0005, x3900);
    const Real x3913 = select(x3909, 0.0, x3911);
    after[3 * LAYERS + 1] = x3913;
    const Real x3915 = x2702 * x3890;
    const Real x3919 = x3904 / seconds;
    const Real x3921 = x3915 + x3919;
    // water_flow.__call__
    const Real x3923 = state[3 * LAYERS + 2] / seconds;
    const Real x3925 = x3921 + x3923;
    // water_flow.share_impedance
    const Real x3947 = numbers[LAYERS + 9] * (-2.302585092994046);
    // water_flow.__call__
    const Real x3959 = numbers[12 * LAYERS + 52] - real_10[0];
    // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
    Real a3842_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3834 = real_219[l] / x3832;
        const Real a3838 = x3809 * a3834;
        a3842_last = a3842_last + a3838;
        const Real a3854 = x1474 * a3838;
        const Real a3927 = 0.02 - real_10[l];
        const Mask a3929 = (a3927 < numbers[l + 9 * LAYERS + 52]);
        const Real a3930 = select(a3929, numbers[l + 9 * LAYERS + 52], a3927);
        const Mask a3932 = (a3930 < 0.0);
        const Real a3933 = select(a3932, 0.0, a3930);
        const Real a3935 = minimum(a3933, state[l + 2 * LAYERS]);
        const Mask a3937 = (a3933 < state[l + 2 * LAYERS]);
        const Real a3938 = real_of_mask(a3937);
        const Mask a3939 = (a3933 == state[l + 2 * LAYERS]);
        const Real a3940 = select(a3939, 0.5, a3938);
        const Mask a3943 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3944 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3945 = select(a3943, a3944, numbers[l + 9 * LAYERS + 52]);
        const Real a3949 = real_10[l] / state[l + LAYERS];
        const Real a3953 = x3947 * a3949;
        const Real a3957 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        real_242[l] = a3834;
        real_243[l] = a3838;
        real_244[l] = a3854;
        mask_245[l] = a3929;
        mask_246[l] = a3932;
        real_247[l] = a3935;
        real_248[l] = a3940;
        mask_249[l] = a3943;
        real_250[l] = a3945;
        real_251[l] = a3949;
        real_252[l] = a3953;
        real_253[l] = a3957;
    }
    // water_flow.__call__
    const Mask x3961 = (x3959 < real_247[0]);
    const Real x3962 = select(x3961, real_247[0], x3959);
    const Real x3967 = seconds * x3925;
    const Mask x3969 = (x3967 > numbers[LAYERS + 10]);
    const Real x3970 = select(x3969, numbers[LAYERS + 10], x3967);
    const Mask x3972 = (x3970 < 0.0);
    const Real x3973 = select(x3972, 0.0, x3970);
    // water_flow.__call__, implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a3964 = (numbers[l + 5 * LAYERS + 47] < real_247[l]);
        const Real a3965 = select(a3964, real_247[l], numbers[l + 5 * LAYERS + 47]);
        const Real a3975 = numbers[l] * 0.5;
        const Real a3976 = a3975 / numbers[l + 4 * LAYERS + 47];
        mask_254[l] = a3964;
        real_219[l] = a3965;
        real_255[l] = a3975;
        real_256[l] = a3976;
    }
    // implicit_water._problem
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3988 = exp(real_252[l]);
        const Real a3989 = a3988 / real_256[l];
        real_257[l] = a3988;
        real_258[l] = a3989;
    }
    const Real x3990 = numbers[12 * LAYERS + 53] * real_258[LAYERS - 1];
    // retention.given_head
    const Real x3991 = -x3973;
    const Mask x3992 = (x3991 < 1e-30);
    const Real x3993 = select(x3992, 1e-30, x3991);
    const Real x3994 = log(x3993);
    // retention.flowing
    const Mask x3995 = (x3991 < numbers[3 * LAYERS + 47]);
    const Real x3996 = select(x3995, numbers[3 * LAYERS + 47], x3991);
    const Mask x3997 = (x3994 < numbers[10 * LAYERS + 52]);
    const Real x3998 = select(x3997, numbers[10 * LAYERS + 52], x3994);
    const Real x3999 = x3998 - numbers[10 * LAYERS + 52];
    const Real x4001 = numbers[11 * LAYERS + 52] * x3999;
    const Real x4002 = -x4001;
    const Real x4003 = exp(x4002);
    const Real x4004 = x3996 * x4003;
    const Real x4005 = numbers[11 * LAYERS + 52] - 1.0;
    const Real x4006 = x4004 / x4005;
    const Real x4007 = x3973 + numbers[3 * LAYERS + 47];
    const Mask x4008 = (x4007 < 0.0);
    const Real x4009 = select(x4008, 0.0, x4007);
    const Real x4010 = x4006 + x4009;
    // implicit_water._problem
    const Real x4011 = real_255[0] * x4003;
    const Real x4012 = numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
    const Real x4013 = exp(real_252[LAYERS - 1]);
    const Real x4014 = x4012 * x4013;
    const Real x4015 = x4010 + x4011;
    const Real x4016 = real_258[0] * x4015;
    // retention.given_head
    const Real x4017 = -numbers[12 * LAYERS + 53];
    const Mask x4018 = (x4017 < 1e-30);
    const Real x4019 = select(x4018, 1e-30, x4017);
    const Real x4020 = log(x4019);
    // retention.flowing
    const Mask x4021 = (x4017 < numbers[4 * LAYERS + 46]);
    const Real x4022 = select(x4021, numbers[4 * LAYERS + 46], x4017);
    const Mask x4023 = (x4020 < numbers[11 * LAYERS + 51]);
    const Real x4024 = select(x4023, numbers[11 * LAYERS + 51], x4020);
    const Real x4025 = x4024 - numbers[11 * LAYERS + 51];
    const Real x4027 = numbers[12 * LAYERS + 51] * x4025;
    const Real x4028 = -x4027;
    const Real x4029 = exp(x4028);
    const Real x4030 = x4022 * x4029;
    const Real x4031 = numbers[12 * LAYERS + 51] - 1.0;
    const Real x4032 = x4030 / x4031;
    const Real x4033 = numbers[12 * LAYERS + 53] + numbers[4 * LAYERS + 46];
    const Mask x4034 = (x4033 < 0.0);
    const Real x4035 = select(x4034, 0.0, x4033);
    const Real x4036 = x4032 + x4035;
    // implicit_water._problem
    const Real x4037 = x3990 * x4036;
    // retention.brim
    real_259[0] = numbers[3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_259[l + 1] = numbers[l + 3 * LAYERS + 47];
    for (int l = 0; l < LAYERS - 1; ++l) real_260[l] = numbers[l + 3 * LAYERS + 48];
    real_260[LAYERS - 1] = numbers[4 * LAYERS + 46];
    // retention.brim, implicit_water._start, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4040 = minimum(real_259[l], real_260[l]);
        const Real a4041 = minimum(numbers[l + 3 * LAYERS + 47], a4040);
        const Real a4042 = numbers[l + 3 * LAYERS + 47] / a4041;
        const Real a4043 = log(a4042);
        const Real a4044 = a4043 / numbers[l + LAYERS + 47];
        const Real a4045 = exp(a4044);
        const Real a4046 = numbers[l + 2 * LAYERS + 47] - real_250[l];
        const Real a4047 = a4046 * a4045;
        const Real a4048 = real_250[l] + a4047;
        const Real a4049 = minimum(state[l + 2 * LAYERS], real_253[l]);
        const Real a4050 = maximum(a4049, real_247[l]);
        const Real a4051 = minimum(a4050, a4048);
        const Real a4052 = a4048 - real_250[l];
        const Real a4053 = a4052 / a4046;
        const Mask a4054 = (a4053 < 1e-12);
        const Real a4055 = select(a4054, 1e-12, a4053);
        const Real a4056 = log(a4055);
        const Real a4057 = numbers[l + LAYERS + 47] * a4056;
        const Real a4058 = numbers[l + 10 * LAYERS + 52] - a4057;
        const Mask a4059 = (a4058 > 16.11809565095832);
        const Real a4060 = select(a4059, 16.11809565095832, a4058);
        const Real a4061 = exp(a4060);
        const Mask a4063 = (a4048 > real_253[l]);
        const Real a4064 = select(a4063, real_253[l], a4048);
        const Real a4065 = a4064 - real_247[l];
        const Real a4066 = a4065 * 100.0;
        const Mask a4067 = (a4066 < 0.0);
        const Real a4068 = select(a4067, 0.0, a4066);
        const Mask a4069 = (a4068 > 1.0);
        const Real a4070 = select(a4069, 1.0, a4068);
        const Mask a4071 = (a4061 < numbers[l + 3 * LAYERS + 47]);
        const Real a4072 = select(a4071, numbers[l + 3 * LAYERS + 47], a4061);
        const Mask a4073 = (a4060 < numbers[l + 10 * LAYERS + 52]);
        const Real a4074 = select(a4073, numbers[l + 10 * LAYERS + 52], a4060);
        const Real a4075 = a4074 - numbers[l + 10 * LAYERS + 52];
        const Real a4077 = numbers[l + 11 * LAYERS + 52] * a4075;
        const Real a4078 = -a4077;
        const Real a4079 = exp(a4078);
        const Real a4080 = numbers[l + 3 * LAYERS + 47] * 0.999999999;
        const Mask a4081 = (a4061 > a4080);
        const Real a4082 = numbers[l + 11 * LAYERS + 52] * a4079;
        const Real a4083 = a4082 / a4072;
        const Real a4084 = select(a4081, a4083, 0.0);
        const Real a4085 = a4072 * a4079;
        const Real a4086 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4087 = a4085 / a4086;
        const Real a4088 = numbers[l + 3 * LAYERS + 47] - a4061;
        const Mask a4089 = (a4088 < 0.0);
        const Real a4090 = select(a4089, 0.0, a4088);
        const Real a4091 = a4087 + a4090;
        real_261[l] = a4040;
        real_262[l] = a4041;
        real_263[l] = a4042;
        real_264[l] = a4044;
        real_265[l] = a4045;
        real_266[l] = a4046;
        real_267[l] = a4048;
        real_268[l] = a4051;
        real_269[l] = a4052;
        real_270[l] = a4060;
        real_271[l] = a4061;
        real_272[l] = a4070;
        real_273[l] = a4079;
        real_274[l] = a4080;
        real_275[l] = a4084;
        real_276[l] = a4086;
        real_277[l] = a4091;
    }
    // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a3977 = real_255[l] + real_255[l + 1];
        const Real a3978 = real_255[l] / a3977;
        const Real a3979 = real_252[l] - real_252[l + 1];
        const Real a3980 = a3978 * a3979;
        const Real a3981 = real_252[l + 1] + a3980;
        const Real a3982 = real_252[l] + real_252[l + 1];
        const Real a3983 = a3982 * 0.5;
        const Real a3984 = minimum(a3981, a3983);
        const Real a3985 = exp(a3984);
        const Real a3986 = real_256[l] + real_256[l + 1];
        const Real a3987 = a3985 / a3986;
        const Mask a4092 = (real_271[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4093 = select(a4092, numbers[l + 3 * LAYERS + 47], real_271[l + 1]);
        const Mask a4094 = (real_270[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4095 = select(a4094, numbers[l + 10 * LAYERS + 52], real_270[l + 1]);
        const Real a4096 = a4095 - numbers[l + 10 * LAYERS + 52];
        const Real a4098 = numbers[l + 11 * LAYERS + 52] * a4096;
        const Real a4099 = -a4098;
        const Real a4100 = exp(a4099);
        const Real a4101 = a4093 * a4100;
        const Real a4102 = numbers[l + 11 * LAYERS + 52] - 1.0;
        const Real a4103 = a4101 / a4102;
        const Real a4104 = numbers[l + 3 * LAYERS + 47] - real_271[l + 1];
        const Mask a4105 = (a4104 < 0.0);
        const Real a4106 = select(a4105, 0.0, a4104);
        const Real a4107 = a4103 + a4106;
        const Mask a4108 = (real_271[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4109 = select(a4108, numbers[l + 3 * LAYERS + 48], real_271[l]);
        const Mask a4110 = (real_270[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4111 = select(a4110, numbers[l + 10 * LAYERS + 53], real_270[l]);
        const Real a4112 = a4111 - numbers[l + 10 * LAYERS + 53];
        const Real a4114 = numbers[l + 11 * LAYERS + 53] * a4112;
        const Real a4115 = -a4114;
        const Real a4116 = exp(a4115);
        const Real a4117 = a4109 * a4116;
        const Real a4118 = numbers[l + 11 * LAYERS + 53] - 1.0;
        const Real a4119 = a4117 / a4118;
        const Real a4120 = numbers[l + 3 * LAYERS + 48] - real_271[l];
        const Mask a4121 = (a4120 < 0.0);
        const Real a4122 = select(a4121, 0.0, a4120);
        const Real a4123 = a4119 + a4122;
        const Real a4124 = real_277[l] + a4123;
        const Real a4125 = a4124 * 0.5;
        real_278[l] = a3977;
        real_279[l] = a3978;
        real_280[l] = a3979;
        real_281[l] = a3981;
        real_282[l] = a3983;
        real_283[l] = a3985;
        real_284[l] = a3986;
        real_285[l] = a3987;
        real_286[l] = a4100;
        real_287[l] = a4102;
        real_288[l] = a4107;
        real_289[l] = a4116;
        real_290[l] = a4118;
        real_291[l] = a4125;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) real_271[l] = real_278[l];
    real_271[LAYERS - 1] = real_255[LAYERS - 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4127 = real_271[l] * real_273[l];
        real_270[l] = a4127;
    }
    const Real x4130 = real_277[LAYERS - 1] + real_270[LAYERS - 1];
    const Real x4131 = x3990 * x4130;
    const Real x4132 = x4014 * real_273[LAYERS - 1];
    const Real x4133 = x4131 + x4132;
    // implicit_water._upward
    const Real x4137 = real_258[0] * real_277[0];
    // implicit_water._balance
    const Mask x4138 = (real_of(0.0) > 0.0);
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4139 = select(x4138, 0.0, real_275[l]);
        const Real a4142 = real_271[l] * a4139;
        real_252[l] = a4139;
        real_292[l] = a4142;
    }
    // implicit_water._downward
    const Real x4145 = real_273[LAYERS - 1] + real_292[LAYERS - 1];
    const Real x4146 = x3990 * x4145;
    const Real x4147 = x4014 * real_252[LAYERS - 1];
    const Real x4148 = x4146 + x4147;
    // implicit_water._downward, implicit_water._sent, implicit_water._upward, implicit_water._balance
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4128 = real_291[l] + real_270[l];
        const Real a4129 = real_285[l] * a4128;
        const Real a4134 = real_277[l + 1] + real_288[l];
        const Real a4135 = a4134 * 0.5;
        const Real a4136 = real_285[l] * a4135;
        const Real a4140 = real_273[l] + real_289[l];
        const Real a4141 = a4140 * 0.5;
        const Real a4143 = a4141 + real_292[l];
        const Real a4144 = real_285[l] * a4143;
        real_252[l] = a4129;
        real_275[l + 1] = a4136;
        real_293[l] = a4144;
    }
    // implicit_water._balance
    real_293[LAYERS - 1] = x4148;
    // implicit_water._upward
    const Real x4154 = real_258[0] * real_273[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4151 = real_273[l + 1] + real_286[l];
        const Real a4152 = a4151 * 0.5;
        const Real a4153 = real_285[l] * a4152;
        real_292[l + 1] = a4153;
    }
    // implicit_water._balance
    real_292[0] = x4154;
    real_252[LAYERS - 1] = x4133;
    real_275[0] = x4137;
    // implicit_water._state
    const Mask x4181 = (real_of(0.0) == 0.0);
    // implicit_water._balance, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4150 = real_272[l] * real_293[l];
        const Real a4156 = real_272[l] * real_292[l];
        const Real a4157 = a4150 + a4156;
        const Real a4160 = real_252[l] + real_275[l];
        const Real a4161 = real_272[l] * a4160;
        const Real a4162 = seconds * a4161;
        const Real a4163 = seconds * a4157;
        const Real a4164 = real_268[l] - real_250[l];
        const Real a4165 = a4164 / real_266[l];
        const Mask a4166 = (a4165 < 1e-12);
        const Real a4167 = select(a4166, 1e-12, a4165);
        const Real a4168 = log(a4167);
        const Real a4169 = numbers[l + LAYERS + 47] * a4168;
        const Real a4170 = numbers[l + 10 * LAYERS + 52] - a4169;
        const Mask a4171 = (a4170 > 16.11809565095832);
        const Real a4172 = select(a4171, 16.11809565095832, a4170);
        const Real a4173 = exp(a4172);
        const Real a4174 = numbers[l + LAYERS + 47] * a4173;
        const Real a4175 = a4167 * real_266[l];
        const Real a4176 = a4174 / a4175;
        const Real a4177 = -a4173;
        const Mask a4178 = (real_268[l] > real_253[l]);
        const Real a4179 = select(a4178, real_253[l], real_268[l]);
        const Mask a4180 = (real_268[l] <= real_253[l]);
        const Mask a4182 = (a4180 & x4181);
        const Real a4183 = a4179 - real_247[l];
        const Real a4184 = a4183 * 100.0;
        const Mask a4185 = (a4184 < 0.0);
        const Real a4186 = select(a4185, 0.0, a4184);
        const Mask a4187 = (a4186 > 1.0);
        const Real a4188 = select(a4187, 1.0, a4186);
        const Real a4189 = real_247[l] + 0.01;
        const Mask a4190 = (a4179 <= a4189);
        const Mask a4191 = (a4182 & a4190);
        const Real a4192 = select(a4191, 100.0, 0.0);
        const Mask a4193 = (a4173 < numbers[l + 3 * LAYERS + 47]);
        const Real a4194 = select(a4193, numbers[l + 3 * LAYERS + 47], a4173);
        const Mask a4195 = (a4172 < numbers[l + 10 * LAYERS + 52]);
        const Real a4196 = select(a4195, numbers[l + 10 * LAYERS + 52], a4172);
        const Real a4197 = a4196 - numbers[l + 10 * LAYERS + 52];
        const Real a4198 = numbers[l + 11 * LAYERS + 52] * a4197;
        const Real a4199 = -a4198;
        const Real a4200 = exp(a4199);
        const Mask a4201 = (a4173 > real_274[l]);
        const Real a4202 = numbers[l + 11 * LAYERS + 52] * a4200;
        const Real a4203 = a4202 / a4194;
        const Real a4204 = select(a4201, a4203, 0.0);
        const Real a4205 = a4194 * a4200;
        const Real a4206 = a4205 / real_276[l];
        const Real a4207 = numbers[l + 3 * LAYERS + 47] - a4173;
        const Mask a4208 = (a4207 < 0.0);
        const Real a4209 = select(a4208, 0.0, a4207);
        const Real a4210 = a4206 + a4209;
        real_273[l] = a4162;
        real_270[l] = a4163;
        real_277[l] = a4164;
        real_294[l] = a4172;
        real_295[l] = a4173;
        real_296[l] = a4176;
        real_297[l] = a4177;
        real_298[l] = a4179;
        mask_299[l] = a4182;
        real_300[l] = a4188;
        real_301[l] = a4189;
        real_302[l] = a4192;
        real_303[l] = a4200;
        real_304[l] = a4204;
        real_305[l] = a4210;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4241 = real_271[l] * real_303[l];
        real_292[l] = a4241;
    }
    const Real x4244 = real_305[LAYERS - 1] + real_292[LAYERS - 1];
    const Real x4245 = x3990 * x4244;
    const Real x4246 = x4014 * real_303[LAYERS - 1];
    const Real x4247 = x4245 + x4246;
    // implicit_water._upward
    const Real x4251 = real_258[0] * real_305[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4211 = (real_295[l + 1] < numbers[l + 3 * LAYERS + 47]);
        const Real a4212 = select(a4211, numbers[l + 3 * LAYERS + 47], real_295[l + 1]);
        const Mask a4213 = (real_294[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a4214 = select(a4213, numbers[l + 10 * LAYERS + 52], real_294[l + 1]);
        const Real a4215 = a4214 - numbers[l + 10 * LAYERS + 52];
        const Real a4216 = numbers[l + 11 * LAYERS + 52] * a4215;
        const Real a4217 = -a4216;
        const Real a4218 = exp(a4217);
        const Real a4219 = a4212 * a4218;
        const Real a4220 = a4219 / real_287[l];
        const Real a4221 = numbers[l + 3 * LAYERS + 47] - real_295[l + 1];
        const Mask a4222 = (a4221 < 0.0);
        const Real a4223 = select(a4222, 0.0, a4221);
        const Real a4224 = a4220 + a4223;
        const Mask a4225 = (real_295[l] < numbers[l + 3 * LAYERS + 48]);
        const Real a4226 = select(a4225, numbers[l + 3 * LAYERS + 48], real_295[l]);
        const Mask a4227 = (real_294[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a4228 = select(a4227, numbers[l + 10 * LAYERS + 53], real_294[l]);
        const Real a4229 = a4228 - numbers[l + 10 * LAYERS + 53];
        const Real a4230 = numbers[l + 11 * LAYERS + 53] * a4229;
        const Real a4231 = -a4230;
        const Real a4232 = exp(a4231);
        const Real a4233 = a4226 * a4232;
        const Real a4234 = a4233 / real_290[l];
        const Real a4235 = numbers[l + 3 * LAYERS + 48] - real_295[l];
        const Mask a4236 = (a4235 < 0.0);
        const Real a4237 = select(a4236, 0.0, a4235);
        const Real a4238 = a4234 + a4237;
        const Real a4239 = real_305[l] + a4238;
        const Real a4240 = a4239 * 0.5;
        const Real a4242 = a4240 + real_292[l];
        const Real a4243 = real_285[l] * a4242;
        const Real a4248 = real_305[l + 1] + a4224;
        const Real a4249 = a4248 * 0.5;
        const Real a4250 = real_285[l] * a4249;
        real_286[l] = a4218;
        real_291[l] = a4232;
        real_293[l] = a4243;
        real_275[l + 1] = a4250;
    }
    // implicit_water._flow
    real_293[LAYERS - 1] = x4247;
    real_275[0] = x4251;
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4253 = real_300[l] * real_293[l];
        const Real a4255 = real_300[l] * real_275[l];
        real_292[l] = a4253;
        real_305[l] = a4255;
    }
    const Real x4256 = x4016 - real_305[0];
    const Mask x4257 = (x4256 > x3925);
    const Real x4258 = select(x4257, x3925, x4256);
    // implicit_water._remaining
    const Real x4259 = real_298[0] - x3962;
    const Real x4260 = x4259 * 100.0;
    const Mask x4261 = (x4260 < 0.0);
    const Real x4262 = select(x4261, 0.0, x4260);
    const Mask x4263 = (x4262 > 1.0);
    const Real x4264 = select(x4263, 1.0, x4262);
    // implicit_water._flow
    const Real x4265 = x3844 * x4264;
    const Real x4274 = real_292[LAYERS - 1] - x4037;
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4273 = real_292[l] - real_305[l + 1];
        real_295[l + 1] = a4273;
    }
    // implicit_water._gain
    real_295[0] = x4258;
    for (int l = 0; l < LAYERS - 1; ++l) real_305[l] = real_295[l + 1];
    real_305[LAYERS - 1] = x4274;
    // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4266 = real_298[l] - real_219[l];
        const Real a4267 = a4266 * 100.0;
        const Mask a4268 = (a4267 < 0.0);
        const Real a4269 = select(a4268, 0.0, a4267);
        const Mask a4270 = (a4269 > 1.0);
        const Real a4271 = select(a4270, 1.0, a4269);
        const Real a4272 = real_244[l] * a4271;
        const Real a4275 = real_268[l] - real_298[l];
        const Real a4276 = a4275 * 1e-09;
        const Real a4277 = real_298[l] + a4276;
        const Real a4278 = a4277 - state[l + 2 * LAYERS];
        const Real a4279 = numbers[l] * a4278;
        const Real a4280 = a4272 + in_row(l, 0, x4265);
        const Real a4283 = real_295[l] - real_305[l];
        const Real a4284 = a4283 - a4280;
        const Real a4285 = seconds * a4284;
        const Real a4286 = a4279 - a4285;
        const Real a4287 = select(x4138, 0.0, real_304[l]);
        const Real a4290 = real_271[l] * a4287;
        real_292[l] = a4272;
        real_294[l] = a4286;
        real_252[l] = a4287;
        real_272[l] = a4290;
    }
    // implicit_water._downward
    const Real x4293 = real_303[LAYERS - 1] + real_272[LAYERS - 1];
    const Real x4294 = x3990 * x4293;
    const Real x4295 = x4014 * real_252[LAYERS - 1];
    const Real x4296 = x4294 + x4295;
    // implicit_water._balance, implicit_water._downward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4288 = real_303[l] + real_291[l];
        const Real a4289 = a4288 * 0.5;
        const Real a4291 = a4289 + real_272[l];
        const Real a4292 = real_285[l] * a4291;
        real_252[l] = a4292;
    }
    // implicit_water._balance
    real_252[LAYERS - 1] = x4296;
    // implicit_water._upward
    const Real x4302 = real_258[0] * real_303[0];
    // implicit_water._balance, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4299 = real_303[l + 1] + real_286[l];
        const Real a4300 = a4299 * 0.5;
        const Real a4301 = real_285[l] * a4300;
        real_272[l + 1] = a4301;
    }
    // implicit_water._balance
    real_272[0] = x4302;
    const Mask x4312 = (x4258 < x3925);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4298 = real_300[l] * real_252[l];
        const Real a4304 = real_300[l] * real_272[l];
        const Real a4305 = select(x4138, 1.0, real_296[l]);
        const Real a4306 = a4298 * a4305;
        const Real a4307 = real_302[l] * real_293[l];
        const Real a4308 = a4306 + a4307;
        const Real a4309 = a4304 * a4305;
        const Real a4310 = real_302[l] * real_275[l];
        const Real a4311 = a4309 + a4310;
        real_303[l] = a4298;
        real_305[l] = a4304;
        real_304[l] = a4308;
        real_306[l] = a4311;
    }
    const Real x4313 = select(x4312, real_306[0], 0.0);
    real_272[0] = x4313;
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_306[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4314 = magnitude(real_297[l]);
        const Real a4315 = select(x4138, a4314, real_268[l]);
        const Real a4317 = real_304[l] + real_272[l];
        const Real a4318 = a4315 * a4317;
        real_252[l] = a4318;
    }
    real_272[0] = real_252[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_252[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_297[l] = real_252[l + 1];
    real_297[LAYERS - 1] = real_252[LAYERS - 1];
    // implicit_water._demanded
    const Mask x4333 = (real_298[0] > x3962);
    const Real x4334 = x3962 + 0.01;
    const Mask x4335 = (real_298[0] < x4334);
    const Mask x4336 = (x4333 & x4335);
    const Mask x4337 = (real_298[0] == x3962);
    // implicit_water._balance, implicit_water._demanded
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4321 = maximum(real_272[l], real_297[l]);
        const Real a4322 = maximum(real_252[l], a4321);
        const Mask a4323 = (real_294[l] < 0.0);
        const Mask a4324 = (real_298[l] > real_219[l]);
        const Real a4325 = real_219[l] + 0.01;
        const Mask a4326 = (real_298[l] < a4325);
        const Mask a4327 = (a4324 & a4326);
        const Mask a4328 = (real_298[l] == real_219[l]);
        const Mask a4329 = (a4328 & a4323);
        const Mask a4330 = (a4327 | a4329);
        const Real a4331 = real_244[l] * 100.0;
        const Real a4332 = select(a4330, a4331, 0.0);
        real_307[l] = a4322;
        mask_308[l] = a4323;
        real_309[l] = a4325;
        real_310[l] = a4331;
        real_311[l] = a4332;
    }
    // implicit_water._demanded
    const Mask x4338 = (x4337 & mask_308[0]);
    const Mask x4339 = (x4336 | x4338);
    const Real x4340 = x3844 * 100.0;
    const Real x4341 = select(x4339, x4340, 0.0);
    // implicit_water._balance
    const Real x4364 = select(mask_299[0], x4341, 0.0);
    // implicit_water._at
    const Mask x4373 = (real_of(0.0) < 60.0);
    const Mask x4379 = (real_of(1.0) < 1.0);
    // implicit_water._balance, implicit_water._mobile, implicit_water._at
    Mask a4376_last = mask_of(true);
    Mask a4378_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4342 = select(mask_299[l], 1.0, 1e-09);
        const Real a4343 = select(x4138, 1e-11, a4342);
        const Real a4344 = real_303[l] + real_305[l];
        const Real a4345 = real_293[l] + real_275[l];
        const Real a4346 = real_300[l] * a4345;
        const Real a4347 = a4344 * real_296[l];
        const Real a4348 = real_302[l] * a4345;
        const Real a4349 = a4347 + a4348;
        const Mask a4350 = (real_277[l] < 1e-09);
        const Real a4351 = select(a4350, 1e-09, real_277[l]);
        const Real a4352 = a4351 * a4349;
        const Mask a4353 = (a4346 < 1e-30);
        const Real a4354 = select(a4353, 1e-30, a4346);
        const Real a4355 = a4352 / a4354;
        const Mask a4356 = (real_300[l] < 1.0);
        const Real a4357 = select(a4356, 60.0, INFINITE);
        const Real a4358 = seconds * real_307[l];
        const Real a4359 = numbers[l] * numbers[l + 2 * LAYERS + 47];
        const Real a4360 = a4358 + a4359;
        const Real a4361 = a4360 * 1.4210854715202004e-14;
        const Real a4362 = numbers[l] * a4343;
        const Real a4363 = select(mask_299[l], real_311[l], 0.0);
        const Real a4365 = seconds * a4346;
        const Mask a4366 = (a4355 < 0.02);
        const Real a4367 = select(a4366, 0.02, a4355);
        const Real a4368 = minimum(a4367, a4357);
        const Real a4369 = seconds * a4344;
        const Real a4370 = magnitude(real_294[l]);
        const Real a4371 = numbers[l] * 1e-09;
        const Real a4372 = maximum(a4361, a4371);
        const Real a4374 = select(x4373, a4361, a4372);
        const Mask a4375 = (a4370 <= a4374);
        a4376_last = (a4376_last & a4375);
        const Mask a4377 = (a4370 > a4374);
        a4378_last = (a4378_last | a4377);
        real_297[l] = a4359;
        real_272[l] = a4362;
        real_252[l] = a4363;
        real_298[l] = a4365;
        real_312[l] = a4368;
        real_313[l] = a4369;
        real_314[l] = a4371;
    }
    // implicit_water._at
    const Mask x4380 = (a4376_last & x4379);
    const Mask x4381 = (a4378_last | x4380);
    const Mask x4382 = (real_of(0.0) < 3000.0);
    const Mask x4383 = (x4381 & x4382);
    // implicit_water.solve_water
    for (int l = 0; l < LAYERS; ++l) real_311[l] = real_268[l];
    for (int l = 0; l < LAYERS; ++l) real_307[l] = real_of(0.0);
    real_315[0] = x4258;
    for (int l = 0; l < LAYERS - 1; ++l) real_315[l + 1] = real_295[l + 1];
    real_315[LAYERS] = x4274;
    Real w4387 = x4265;
    for (int l = 0; l < LAYERS; ++l) real_305[l] = real_292[l];
    for (int l = 0; l < LAYERS; ++l) real_303[l] = real_294[l];
    for (int l = 0; l < LAYERS; ++l) real_275[l] = real_272[l];
    for (int l = 0; l < LAYERS; ++l) real_293[l] = real_304[l];
    real_302[0] = x4313;
    for (int l = 0; l < LAYERS - 1; ++l) real_302[l + 1] = real_306[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_300[l] = real_252[l];
    Real w4394 = x4364;
    for (int l = 0; l < LAYERS; ++l) real_296[l] = real_298[l];
    for (int l = 0; l < LAYERS; ++l) real_277[l] = real_312[l];
    for (int l = 0; l < LAYERS; ++l) real_316[l] = real_313[l];
    Real w4398 = real_of(1.0);
    for (int l = 0; l < LAYERS; ++l) real_317[l] = real_268[l];
    for (int l = 0; l < LAYERS; ++l) real_318[l] = real_of(0.0);
    Real w4401 = real_of(0.0);
    Real w4402 = real_of(INFINITE);
    Real w4403 = real_of(1.0);
    Real w4404 = real_of(0.0);
    Real w4405 = real_of(0.0);
    Mask w4406 = a4376_last;
    Mask w4407 = x4383;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w4407)) break;
        // implicit_water._iteration
        const Real x4410 = select(w4406, w4398, w4401);
        const Real x4411 = w4398 * 2.0;
        const Mask x4412 = (x4411 > 1.0);
        const Real x4413 = select(x4412, 1.0, x4411);
        const Real x4414 = w4398 - x4410;
        const Real x4415 = x4414 * 0.125;
        const Real x4416 = x4410 + x4415;
        const Mask x4417 = (w4404 >= 300.0);
        const Mask x4418 = (w4406 | x4417);
        const Mask x4419 = (w4405 == 60.0);
        const Mask x4420 = (x4418 | x4419);
        Real a4422_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4408 = select(w4406, real_311[l], real_317[l]);
            const Real a4409 = select(w4406, real_307[l], real_318[l]);
            const Real a4421 = magnitude(real_303[l]);
            a4422_last = a4422_last + a4421;
            real_319[l] = a4408;
            real_320[l] = a4409;
        }
        const Mask x4423 = (a4422_last < w4402);
        const Mask x4424 = (w4405 < 60.0);
        const Mask x4425 = (x4423 | x4424);
        const Real x4426 = select(x4425, 1.03, 0.5);
        const Real x4427 = x4426 * w4403;
        const Mask x4428 = (x4427 < 0.1);
        const Real x4429 = select(x4428, 0.1, x4427);
        const Mask x4430 = (x4429 > 1.0);
        const Real x4431 = select(x4430, 1.0, x4429);
        const Real x4432 = w4398 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4440 = x4432 * real_293[l];
            const Real a4441 = -a4440;
            const Real a4442 = x4432 * real_302[l + 1];
            const Real a4443 = -a4442;
            real_286[l] = a4441;
            real_291[l] = a4443;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4433 = real_300[l] + in_row(l, 0, w4394);
            const Real a4434 = a4433 + real_293[l];
            const Real a4435 = a4434 + real_302[l];
            const Real a4436 = x4432 * a4435;
            const Real a4437 = real_275[l] + a4436;
            const Real a4438 = a4437 * 1.0000000000000142;
            const Real a4444 = -real_303[l];
            real_321[l] = a4433;
            real_322[l] = a4438;
            real_323[l] = a4444;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_286, real_322, real_291, real_323, real_324);
        // implicit_water._moved
        const Mask x4544 = (x4431 < 1.0);
        const Mask x4565 = (x3844 > 0.0);
        const Real x4566 = select(x4565, x3962, (-1.0));
        // implicit_water._stopped
        const Mask x4567 = (real_311[0] > x4566);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4446 = (real_307[l] > 0.0);
            const Mask a4447 = (real_311[l] <= real_253[l]);
            const Real a4448 = real_311[l] - real_250[l];
            const Mask a4449 = (a4448 < 1e-09);
            const Real a4450 = select(a4449, 1e-09, a4448);
            const Mask a4451 = (real_296[l] < 1e-30);
            const Real a4452 = select(a4451, 1e-30, real_296[l]);
            const Real a4453 = 1 / a4450;
            const Real a4454 = real_269[l] * a4453;
            const Mask a4455 = (a4454 < 1.0);
            const Real a4456 = select(a4455, 1.0, a4454);
            const Real a4457 = real_253[l] - real_250[l];
            const Real a4458 = a4457 * a4453;
            const Mask a4459 = (a4458 > a4456);
            const Real a4460 = select(a4459, a4456, a4458);
            const Mask a4461 = (a4460 < 1e-30);
            const Real a4462 = select(a4461, 1e-30, a4460);
            const Real a4463 = x4432 * real_321[l];
            const Real a4464 = numbers[l] + a4463;
            const Real a4465 = a4464 * a4450;
            const Real a4466 = select(a4447, a4464, real_314[l]);
            const Real a4467 = real_277[l] * a4452;
            const Real a4468 = a4467 * a4453;
            const Real a4469 = a4466 + a4468;
            const Real a4470 = numbers[l] * 1e-11;
            const Real a4471 = x4431 * real_324[l];
            const Real a4472 = real_307[l] + a4471;
            const Real a4473 = a4465 * a4462;
            const Real a4474 = a4465 - a4473;
            const Real a4475 = a4474 * 1e-09;
            const Real a4476 = a4473 + a4475;
            const Real a4477 = select(a4447, a4465, a4476);
            const Real a4478 = a4477 + a4452;
            const Real a4479 = log(a4462);
            const Real a4480 = real_277[l] * a4479;
            const Mask a4481 = (a4480 > 300.0);
            const Real a4482 = select(a4481, 300.0, a4480);
            const Real a4483 = exp(a4482);
            const Real a4484 = a4452 * a4483;
            const Real a4485 = a4473 + a4484;
            const Real a4486 = w4398 * real_273[l];
            const Real a4487 = maximum(a4486, a4452);
            const Real a4488 = a4465 * a4456;
            const Real a4489 = a4488 - a4473;
            const Real a4490 = a4489 * 1e-09;
            const Real a4491 = a4473 + a4490;
            const Real a4492 = a4491 + a4487;
            const Real a4493 = x4431 * a4469;
            const Real a4494 = a4493 * real_324[l];
            const Real a4495 = a4478 + a4494;
            const Real a4496 = a4495 - a4492;
            const Real a4497 = w4398 * real_270[l];
            const Real a4498 = a4470 + a4497;
            const Real a4499 = a4496 / a4498;
            const Real a4500 = select(a4446, a4472, a4499);
            const Mask a4501 = (a4500 < 0.0);
            const Real a4502 = select(a4501, 0.0, a4500);
            const Mask a4503 = (a4472 > 0.0);
            const Mask a4504 = (a4495 > a4492);
            const Mask a4505 = select(a4446, a4503, a4504);
            const Mask a4506 = (a4495 > a4485);
            const Real a4507 = a4465 * 1e-09;
            const Real a4508 = select(a4506, a4507, a4465);
            const Real a4509 = a4473 * 0.999999999;
            const Real a4510 = select(a4506, a4509, 0.0);
            const Real a4511 = a4495 - a4510;
            const Mask a4512 = (a4511 < 1e-30);
            const Real a4513 = select(a4512, 1e-30, a4511);
            const Real a4514 = a4513 / a4452;
            const Real a4515 = log(a4514);
            const Real a4516 = a4515 / real_277[l];
            const Mask a4517 = (a4516 > 50.0);
            const Real a4518 = select(a4517, 50.0, a4516);
            const Real a4519 = exp(a4518);
            const Real a4520 = a4511 - a4508;
            const Real a4521 = a4520 - a4452;
            const Real a4522 = a4508 + a4467;
            const Real a4523 = a4521 / a4522;
            const Real a4524 = a4523 + 1.0;
            const Real a4525 = a4513 / a4508;
            const Real a4526 = minimum(a4519, a4525);
            const Real a4527 = minimum(a4526, a4524);
            const Mask a4528 = (a4527 < 0.05);
            const Real a4529 = select(a4528, 0.05, a4527);
            const Real a4530 = select(a4506, a4462, 0.05);
            const Real a4531 = select(a4506, a4456, a4462);
            const Real a4532 = maximum(a4529, a4530);
            const Real a4533 = minimum(a4532, a4531);
            const Real a4534 = a4450 * a4533;
            const Real a4535 = real_250[l] + a4534;
            const Real a4536 = maximum(a4535, real_247[l]);
            const Real a4537 = select(a4446, real_267[l], a4536);
            const Mask a4538 = ~a4446;
            const Mask a4539 = (real_311[l] > real_253[l]);
            const Mask a4540 = (a4538 & a4539);
            const Real a4541 = a4537 - real_311[l];
            const Real a4542 = x4431 * a4541;
            const Real a4543 = real_311[l] + a4542;
            const Mask a4545 = (a4540 & x4544);
            const Real a4546 = select(a4545, a4543, a4537);
            const Mask a4547 = (real_311[l] > real_301[l]);
            const Mask a4548 = (a4546 < real_301[l]);
            const Mask a4549 = (a4547 & a4548);
            const Mask a4550 = (real_311[l] < real_301[l]);
            const Mask a4551 = (a4546 > real_301[l]);
            const Mask a4552 = (a4550 & a4551);
            const Mask a4553 = (a4549 | a4552);
            const Real a4554 = select(a4553, real_301[l], a4546);
            const Mask a4555 = (real_244[l] > 0.0);
            const Real a4556 = select(a4555, real_219[l], (-1.0));
            const Mask a4557 = (real_311[l] > a4556);
            const Mask a4558 = (a4554 < a4556);
            const Mask a4559 = (a4557 & a4558);
            const Mask a4560 = (real_311[l] < a4556);
            const Mask a4561 = (a4554 > a4556);
            const Mask a4562 = (a4560 & a4561);
            const Mask a4563 = (a4559 | a4562);
            const Real a4564 = select(a4563, a4556, a4554);
            real_323[l] = a4502;
            mask_299[l] = a4505;
            real_322[l] = a4564;
        }
        // implicit_water._stopped
        const Mask x4568 = (real_322[0] < x4566);
        const Mask x4569 = (x4567 & x4568);
        const Mask x4570 = (real_311[0] < x4566);
        const Mask x4571 = (real_322[0] > x4566);
        const Mask x4572 = (x4570 & x4571);
        const Mask x4573 = (x4569 | x4572);
        const Real x4574 = select(x4573, x4566, real_322[0]);
        // implicit_water._moved
        real_322[0] = x4574;
        // implicit_water._iteration
        const Real x4584 = select(x4420, x4416, w4398);
        const Real x4585 = select(w4406, x4413, x4584);
        const Real x4586 = select(w4407, x4585, w4398);
        const Real x4587 = select(x4420, INFINITE, a4422_last);
        const Real x4588 = select(x4420, 1.0, x4431);
        const Real x4589 = w4404 + 1.0;
        const Real x4590 = select(x4420, 0.0, x4589);
        const Real x4591 = real_of_mask(w4407);
        const Real x4592 = w4405 + x4591;
        // implicit_water._at
        const Real x4593 = x4586 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4576 = (real_322[l] >= real_267[l]);
            const Mask a4577 = (mask_299[l] | a4576);
            const Real a4578 = select(a4577, real_267[l], real_322[l]);
            const Real a4579 = select(a4577, real_323[l], 0.0);
            const Real a4580 = select(x4420, real_319[l], a4578);
            const Real a4581 = select(x4420, real_320[l], a4579);
            const Real a4582 = select(w4407, a4580, real_311[l]);
            const Real a4583 = select(w4407, a4581, real_307[l]);
            const Real a4594 = a4582 - real_250[l];
            const Real a4595 = a4594 / real_266[l];
            const Mask a4596 = (a4595 < 1e-12);
            const Real a4597 = select(a4596, 1e-12, a4595);
            const Real a4598 = log(a4597);
            const Real a4599 = numbers[l + LAYERS + 47] * a4598;
            const Real a4600 = numbers[l + 10 * LAYERS + 52] - a4599;
            const Mask a4601 = (a4600 > 16.11809565095832);
            const Real a4602 = select(a4601, 16.11809565095832, a4600);
            const Real a4603 = exp(a4602);
            const Real a4604 = numbers[l + LAYERS + 47] * a4603;
            const Real a4605 = a4597 * real_266[l];
            const Real a4606 = a4604 / a4605;
            const Real a4608 = a4583 - a4603;
            const Mask a4609 = (a4582 > real_253[l]);
            const Real a4610 = select(a4609, real_253[l], a4582);
            const Mask a4611 = (a4582 <= real_253[l]);
            const Mask a4612 = (a4583 == 0.0);
            const Mask a4613 = (a4611 & a4612);
            const Real a4614 = a4610 - real_247[l];
            const Real a4615 = a4614 * 100.0;
            const Mask a4616 = (a4615 < 0.0);
            const Real a4617 = select(a4616, 0.0, a4615);
            const Mask a4618 = (a4617 > 1.0);
            const Real a4619 = select(a4618, 1.0, a4617);
            const Mask a4620 = (a4610 <= real_301[l]);
            const Mask a4621 = (a4613 & a4620);
            const Real a4622 = select(a4621, 100.0, 0.0);
            const Real a4623 = -a4608;
            const Mask a4624 = (a4623 < numbers[l + 3 * LAYERS + 47]);
            const Real a4625 = select(a4624, numbers[l + 3 * LAYERS + 47], a4623);
            const Mask a4626 = (a4602 < numbers[l + 10 * LAYERS + 52]);
            const Real a4627 = select(a4626, numbers[l + 10 * LAYERS + 52], a4602);
            const Real a4628 = a4627 - numbers[l + 10 * LAYERS + 52];
            const Real a4629 = numbers[l + 11 * LAYERS + 52] * a4628;
            const Real a4630 = -a4629;
            const Real a4631 = exp(a4630);
            const Mask a4632 = (a4623 > real_274[l]);
            const Real a4633 = numbers[l + 11 * LAYERS + 52] * a4631;
            const Real a4634 = a4633 / a4625;
            const Real a4635 = select(a4632, a4634, 0.0);
            const Real a4636 = a4625 * a4631;
            const Real a4637 = a4636 / real_276[l];
            const Real a4638 = a4608 + numbers[l + 3 * LAYERS + 47];
            const Mask a4639 = (a4638 < 0.0);
            const Real a4640 = select(a4639, 0.0, a4638);
            const Real a4641 = a4637 + a4640;
            real_324[l] = a4582;
            real_321[l] = a4583;
            real_325[l] = a4594;
            real_326[l] = a4602;
            real_327[l] = a4606;
            real_328[l] = a4608;
            real_329[l] = a4610;
            mask_308[l] = a4613;
            real_330[l] = a4619;
            real_331[l] = a4622;
            real_332[l] = a4631;
            real_333[l] = a4635;
            real_334[l] = a4641;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4674 = real_271[l] * real_332[l];
            real_322[l] = a4674;
        }
        const Real x4677 = real_334[LAYERS - 1] + real_322[LAYERS - 1];
        const Real x4678 = x3990 * x4677;
        const Real x4679 = x4014 * real_332[LAYERS - 1];
        const Real x4680 = x4678 + x4679;
        // implicit_water._upward
        const Real x4684 = real_258[0] * real_334[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4642 = -real_328[l + 1];
            const Mask a4643 = (a4642 < numbers[l + 3 * LAYERS + 47]);
            const Real a4644 = select(a4643, numbers[l + 3 * LAYERS + 47], a4642);
            const Mask a4645 = (real_326[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4646 = select(a4645, numbers[l + 10 * LAYERS + 52], real_326[l + 1]);
            const Real a4647 = a4646 - numbers[l + 10 * LAYERS + 52];
            const Real a4648 = numbers[l + 11 * LAYERS + 52] * a4647;
            const Real a4649 = -a4648;
            const Real a4650 = exp(a4649);
            const Real a4651 = a4644 * a4650;
            const Real a4652 = a4651 / real_287[l];
            const Real a4653 = real_328[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4654 = (a4653 < 0.0);
            const Real a4655 = select(a4654, 0.0, a4653);
            const Real a4656 = a4652 + a4655;
            const Real a4657 = -real_328[l];
            const Mask a4658 = (a4657 < numbers[l + 3 * LAYERS + 48]);
            const Real a4659 = select(a4658, numbers[l + 3 * LAYERS + 48], a4657);
            const Mask a4660 = (real_326[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4661 = select(a4660, numbers[l + 10 * LAYERS + 53], real_326[l]);
            const Real a4662 = a4661 - numbers[l + 10 * LAYERS + 53];
            const Real a4663 = numbers[l + 11 * LAYERS + 53] * a4662;
            const Real a4664 = -a4663;
            const Real a4665 = exp(a4664);
            const Real a4666 = a4659 * a4665;
            const Real a4667 = a4666 / real_290[l];
            const Real a4668 = real_328[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4669 = (a4668 < 0.0);
            const Real a4670 = select(a4669, 0.0, a4668);
            const Real a4671 = a4667 + a4670;
            const Real a4672 = real_334[l] + a4671;
            const Real a4673 = a4672 * 0.5;
            const Real a4675 = a4673 + real_322[l];
            const Real a4676 = real_285[l] * a4675;
            const Real a4681 = real_334[l + 1] + a4656;
            const Real a4682 = a4681 * 0.5;
            const Real a4683 = real_285[l] * a4682;
            real_291[l] = a4650;
            real_286[l] = a4665;
            real_323[l] = a4676;
            real_335[l + 1] = a4683;
        }
        // implicit_water._flow
        real_323[LAYERS - 1] = x4680;
        real_335[0] = x4684;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4686 = real_330[l] * real_323[l];
            const Real a4688 = real_330[l] * real_335[l];
            real_322[l] = a4686;
            real_334[l] = a4688;
        }
        const Real x4689 = x4016 - real_334[0];
        const Mask x4690 = (x4689 > x3925);
        const Real x4691 = select(x4690, x3925, x4689);
        // implicit_water._remaining
        const Real x4692 = real_329[0] - x3962;
        const Real x4693 = x4692 * 100.0;
        const Mask x4694 = (x4693 < 0.0);
        const Real x4695 = select(x4694, 0.0, x4693);
        const Mask x4696 = (x4695 > 1.0);
        const Real x4697 = select(x4696, 1.0, x4695);
        // implicit_water._flow
        const Real x4698 = x3844 * x4697;
        const Real x4707 = real_322[LAYERS - 1] - x4037;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4706 = real_322[l] - real_334[l + 1];
            real_289[l] = a4706;
        }
        // implicit_water._gain
        real_334[0] = x4691;
        for (int l = 0; l < LAYERS - 1; ++l) real_334[l + 1] = real_289[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_322[l] = real_289[l];
        real_322[LAYERS - 1] = x4707;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4699 = real_329[l] - real_219[l];
            const Real a4700 = a4699 * 100.0;
            const Mask a4701 = (a4700 < 0.0);
            const Real a4702 = select(a4701, 0.0, a4700);
            const Mask a4703 = (a4702 > 1.0);
            const Real a4704 = select(a4703, 1.0, a4702);
            const Real a4705 = real_244[l] * a4704;
            const Real a4708 = real_324[l] - real_329[l];
            const Real a4709 = a4708 * 1e-09;
            const Real a4710 = real_329[l] + a4709;
            const Real a4711 = real_321[l] * 1e-11;
            const Real a4712 = a4710 + a4711;
            const Real a4713 = a4712 - state[l + 2 * LAYERS];
            const Real a4714 = numbers[l] * a4713;
            const Real a4715 = a4705 + in_row(l, 0, x4698);
            const Real a4718 = real_334[l] - real_322[l];
            const Real a4719 = a4718 - a4715;
            const Real a4720 = x4593 * a4719;
            const Real a4721 = a4714 - a4720;
            const Mask a4722 = (real_321[l] > 0.0);
            const Real a4723 = select(a4722, 0.0, real_333[l]);
            const Real a4726 = real_271[l] * a4723;
            real_326[l] = a4705;
            real_336[l] = a4721;
            mask_299[l] = a4722;
            real_337[l] = a4723;
            real_338[l] = a4726;
        }
        // implicit_water._downward
        const Real x4729 = real_332[LAYERS - 1] + real_338[LAYERS - 1];
        const Real x4730 = x3990 * x4729;
        const Real x4731 = x4014 * real_337[LAYERS - 1];
        const Real x4732 = x4730 + x4731;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4724 = real_332[l] + real_286[l];
            const Real a4725 = a4724 * 0.5;
            const Real a4727 = a4725 + real_338[l];
            const Real a4728 = real_285[l] * a4727;
            real_337[l] = a4728;
        }
        // implicit_water._balance
        real_337[LAYERS - 1] = x4732;
        // implicit_water._upward
        const Real x4738 = real_258[0] * real_332[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4735 = real_332[l + 1] + real_291[l];
            const Real a4736 = a4735 * 0.5;
            const Real a4737 = real_285[l] * a4736;
            real_338[l + 1] = a4737;
        }
        // implicit_water._balance
        real_338[0] = x4738;
        const Mask x4748 = (x4691 < x3925);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4734 = real_330[l] * real_337[l];
            const Real a4740 = real_330[l] * real_338[l];
            const Real a4741 = select(mask_299[l], 1.0, real_327[l]);
            const Real a4742 = a4734 * a4741;
            const Real a4743 = real_331[l] * real_323[l];
            const Real a4744 = a4742 + a4743;
            const Real a4745 = a4740 * a4741;
            const Real a4746 = real_331[l] * real_335[l];
            const Real a4747 = a4745 + a4746;
            real_332[l] = a4734;
            real_322[l] = a4740;
            real_334[l] = a4744;
            real_333[l] = a4747;
        }
        const Real x4749 = select(x4748, real_333[0], 0.0);
        real_338[0] = x4749;
        for (int l = 0; l < LAYERS - 1; ++l) real_338[l + 1] = real_333[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4750 = magnitude(real_328[l]);
            const Real a4751 = select(mask_299[l], a4750, real_324[l]);
            const Real a4753 = real_334[l] + real_338[l];
            const Real a4754 = a4751 * a4753;
            real_337[l] = a4754;
        }
        real_338[0] = real_337[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_338[l + 1] = real_337[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_328[l] = real_337[l + 1];
        real_328[LAYERS - 1] = real_337[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4767 = (real_329[0] > x3962);
        const Mask x4768 = (real_329[0] < x4334);
        const Mask x4769 = (x4767 & x4768);
        const Mask x4770 = (real_329[0] == x3962);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4757 = maximum(real_338[l], real_328[l]);
            const Real a4758 = maximum(real_337[l], a4757);
            const Mask a4759 = (real_336[l] < 0.0);
            const Mask a4760 = (real_329[l] > real_219[l]);
            const Mask a4761 = (real_329[l] < real_309[l]);
            const Mask a4762 = (a4760 & a4761);
            const Mask a4763 = (real_329[l] == real_219[l]);
            const Mask a4764 = (a4763 & a4759);
            const Mask a4765 = (a4762 | a4764);
            const Real a4766 = select(a4765, real_310[l], 0.0);
            real_339[l] = a4758;
            mask_340[l] = a4759;
            real_341[l] = a4766;
        }
        // implicit_water._demanded
        const Mask x4771 = (x4770 & mask_340[0]);
        const Mask x4772 = (x4769 | x4771);
        const Real x4773 = select(x4772, x4340, 0.0);
        // implicit_water._balance
        const Real x4795 = select(mask_308[0], x4773, 0.0);
        // implicit_water._at
        const Mask x4803 = (x4590 < 60.0);
        const Mask x4809 = (x4586 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4806_last = mask_of(true);
        Mask a4808_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4774 = select(mask_308[l], 1.0, 1e-09);
            const Real a4775 = select(mask_299[l], 1e-11, a4774);
            const Real a4776 = real_332[l] + real_322[l];
            const Real a4777 = real_323[l] + real_335[l];
            const Real a4778 = real_330[l] * a4777;
            const Real a4779 = a4776 * real_327[l];
            const Real a4780 = real_331[l] * a4777;
            const Real a4781 = a4779 + a4780;
            const Mask a4782 = (real_325[l] < 1e-09);
            const Real a4783 = select(a4782, 1e-09, real_325[l]);
            const Real a4784 = a4783 * a4781;
            const Mask a4785 = (a4778 < 1e-30);
            const Real a4786 = select(a4785, 1e-30, a4778);
            const Real a4787 = a4784 / a4786;
            const Mask a4788 = (real_330[l] < 1.0);
            const Real a4789 = select(a4788, 60.0, INFINITE);
            const Real a4790 = x4593 * real_339[l];
            const Real a4791 = a4790 + real_297[l];
            const Real a4792 = a4791 * 1.4210854715202004e-14;
            const Real a4793 = numbers[l] * a4775;
            const Real a4794 = select(mask_308[l], real_341[l], 0.0);
            const Real a4796 = x4593 * a4778;
            const Mask a4797 = (a4787 < 0.02);
            const Real a4798 = select(a4797, 0.02, a4787);
            const Real a4799 = minimum(a4798, a4789);
            const Real a4800 = x4593 * a4776;
            const Real a4801 = magnitude(real_336[l]);
            const Real a4802 = maximum(a4792, real_314[l]);
            const Real a4804 = select(x4803, a4792, a4802);
            const Mask a4805 = (a4801 <= a4804);
            a4806_last = (a4806_last & a4805);
            const Mask a4807 = (a4801 > a4804);
            a4808_last = (a4808_last | a4807);
            real_328[l] = a4793;
            real_338[l] = a4794;
            real_337[l] = a4796;
            real_329[l] = a4799;
            real_342[l] = a4800;
        }
        // implicit_water._at
        const Mask x4810 = (a4806_last & x4809);
        const Mask x4811 = (a4808_last | x4810);
        const Mask x4812 = (x4592 < 3000.0);
        const Mask x4813 = (x4811 & x4812);
        for (int l = 0; l < LAYERS; ++l) real_311[l] = real_324[l];
        for (int l = 0; l < LAYERS; ++l) real_307[l] = real_321[l];
        real_315[0] = x4691;
        for (int l = 0; l < LAYERS - 1; ++l) real_315[l + 1] = real_289[l];
        real_315[LAYERS] = x4707;
        for (int l = 0; l < LAYERS; ++l) real_305[l] = real_326[l];
        for (int l = 0; l < LAYERS; ++l) real_303[l] = real_336[l];
        for (int l = 0; l < LAYERS; ++l) real_275[l] = real_328[l];
        for (int l = 0; l < LAYERS; ++l) real_293[l] = real_334[l];
        real_302[0] = x4749;
        for (int l = 0; l < LAYERS - 1; ++l) real_302[l + 1] = real_333[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_300[l] = real_338[l];
        for (int l = 0; l < LAYERS; ++l) real_296[l] = real_337[l];
        for (int l = 0; l < LAYERS; ++l) real_277[l] = real_329[l];
        for (int l = 0; l < LAYERS; ++l) real_316[l] = real_342[l];
        for (int l = 0; l < LAYERS; ++l) real_317[l] = real_319[l];
        for (int l = 0; l < LAYERS; ++l) real_318[l] = real_320[l];
        w4387 = x4698;
        w4394 = x4795;
        w4398 = x4586;
        w4401 = x4410;
        w4402 = x4587;
        w4403 = x4588;
        w4404 = x4590;
        w4405 = x4592;
        w4406 = a4806_last;
        w4407 = x4813;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4821 = seconds * real_293[l];
        const Real a4822 = -a4821;
        const Real a4823 = seconds * real_302[l + 1];
        const Real a4824 = -a4823;
        real_289[l] = a4822;
        real_291[l] = a4824;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4814 = real_300[l] + in_row(l, 0, w4394);
        const Real a4815 = a4814 + real_293[l];
        const Real a4816 = a4815 + real_302[l];
        const Real a4817 = seconds * a4816;
        const Real a4818 = real_275[l] + a4817;
        const Real a4819 = a4818 * 1.0000000000000142;
        const Real a4825 = -real_303[l];
        real_318[l] = a4819;
        real_317[l] = a4825;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_289, real_318, real_291, real_317, real_275);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4827 = real_293[l] * real_275[l];
        const Real a4828 = real_302[l] * real_275[l];
        real_317[l] = a4827;
        real_303[l] = a4828;
    }
    const Real x4829 = -real_303[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4830 = real_317[l] - real_303[l + 1];
        real_343[l + 1] = a4830;
    }
    real_343[0] = x4829;
    real_343[LAYERS] = real_317[LAYERS - 1];
    const Real x4833 = w4394 * real_275[0];
    const Real x4834 = w4387 + x4833;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4832 = real_315[l] + real_343[l];
        real_344[l] = a4832;
    }
    // implicit_water._limited
    const Real x4837 = minimum(real_344[0], x3925);
    const Mask x4838 = (x4834 < 0.0);
    const Real x4839 = select(x4838, 0.0, x4834);
    const Real x4840 = minimum(x4839, x3844);
    // implicit_water.solve_water
    const Mask x4844 = (w4398 == 1.0);
    const Mask x4845 = (w4406 & x4844);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4835 = real_300[l] * real_275[l];
        const Real a4836 = real_305[l] + a4835;
        const Mask a4841 = (a4836 < 0.0);
        const Real a4842 = select(a4841, 0.0, a4836);
        const Real a4843 = minimum(a4842, real_244[l]);
        const Mask a4955 = (real_259[l] < real_260[l]);
        const Real a4956 = real_of_mask(a4955);
        const Mask a4957 = (real_259[l] == real_260[l]);
        const Real a4958 = select(a4957, 0.5, a4956);
        const Mask a4962 = (numbers[l + 3 * LAYERS + 47] < real_261[l]);
        const Real a4963 = real_of_mask(a4962);
        const Mask a4964 = (numbers[l + 3 * LAYERS + 47] == real_261[l]);
        const Real a4965 = select(a4964, 0.5, a4963);
        const Mask a4981 = (real_307[l] > 0.0);
        const Real a4982 = select(a4981, real_267[l], real_311[l]);
        const Mask a3943_1271 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3944_1271 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3945_1271 = select(a3943_1271, a3944_1271, numbers[l + 9 * LAYERS + 52]);
        const Real a4984 = a4982 - a3945_1271;
        const Real a4986 = a4984 / real_266[l];
        const Mask a4990 = (a4986 < 1e-12);
        const Real a4991 = select(a4990, 1e-12, a4986);
        const Real a4993 = log(a4991);
        const Real a4995 = numbers[l + LAYERS + 47] * a4993;
        const Real a4999 = numbers[l + 10 * LAYERS + 52] - a4995;
        const Mask a5001 = (a4999 > 16.11809565095832);
        const Real a5002 = select(a5001, 16.11809565095832, a4999);
        const Real a5004 = exp(a5002);
        const Real a5008 = real_307[l] - a5004;
        const Real a3957_1271 = numbers[l + 2 * LAYERS + 47] - real_10[l];
        const Mask a5009 = (a4982 > a3957_1271);
        const Real a5010 = select(a5009, a3957_1271, a4982);
        const Real a5012 = a5010 - real_247[l];
        const Real a5014 = a5012 * 100.0;
        const Mask a5016 = (a5014 < 0.0);
        const Real a5017 = select(a5016, 0.0, a5014);
        const Mask a5019 = (a5017 > 1.0);
        const Real a5020 = select(a5019, 1.0, a5017);
        const Real a5022 = -a5008;
        const Mask a5023 = (a5022 < numbers[l + 3 * LAYERS + 47]);
        const Real a5024 = select(a5023, numbers[l + 3 * LAYERS + 47], a5022);
        const Mask a5026 = (a5002 < numbers[l + 10 * LAYERS + 52]);
        const Real a5027 = select(a5026, numbers[l + 10 * LAYERS + 52], a5002);
        const Real a5029 = a5027 - numbers[l + 10 * LAYERS + 52];
        const Real a5032 = numbers[l + 11 * LAYERS + 52] * a5029;
        const Real a5033 = -a5032;
        const Real a5040 = exp(a5033);
        const Real a5043 = a5024 * a5040;
        const Real a5048 = a5043 / real_276[l];
        const Real a5052 = a5008 + numbers[l + 3 * LAYERS + 47];
        const Mask a5054 = (a5052 < 0.0);
        const Real a5055 = select(a5054, 0.0, a5052);
        const Real a5057 = a5048 + a5055;
        real_317[l] = a4843;
        real_303[l] = a4958;
        real_316[l] = a4965;
        mask_299[l] = a4981;
        real_277[l] = a4982;
        real_296[l] = a4986;
        mask_308[l] = a4990;
        real_314[l] = a4991;
        real_313[l] = a4993;
        mask_340[l] = a5001;
        real_312[l] = a5002;
        real_298[l] = a5004;
        real_252[l] = a5008;
        mask_345[l] = a5009;
        real_272[l] = a5010;
        mask_346[l] = a5016;
        mask_347[l] = a5019;
        real_297[l] = a5020;
        mask_348[l] = a5023;
        real_310[l] = a5024;
        mask_349[l] = a5026;
        real_309[l] = a5029;
        real_306[l] = a5040;
        real_304[l] = a5048;
        mask_350[l] = a5054;
        real_294[l] = a5057;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5137 = real_271[l] * real_306[l];
        real_275[l] = a5137;
    }
    const Real x5149 = real_294[LAYERS - 1] + real_275[LAYERS - 1];
    const Real x5151 = x3990 * x5149;
    const Real x5155 = x4014 * real_306[LAYERS - 1];
    const Real x5160 = x5151 + x5155;
    // implicit_water._upward
    const Real x5170 = real_258[0] * real_294[0];
    // implicit_water._impedance, retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4862 = (real_281[l] < real_282[l]);
        const Real a4863 = real_of_mask(a4862);
        const Mask a4864 = (real_281[l] == real_282[l]);
        const Real a4865 = select(a4864, 0.5, a4863);
        const Real a5059 = -real_252[l + 1];
        const Mask a5060 = (a5059 < numbers[l + 3 * LAYERS + 47]);
        const Real a5061 = select(a5060, numbers[l + 3 * LAYERS + 47], a5059);
        const Mask a5063 = (real_312[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a5064 = select(a5063, numbers[l + 10 * LAYERS + 52], real_312[l + 1]);
        const Real a5066 = a5064 - numbers[l + 10 * LAYERS + 52];
        const Real a5069 = numbers[l + 11 * LAYERS + 52] * a5066;
        const Real a5070 = -a5069;
        const Real a5077 = exp(a5070);
        const Real a5080 = a5061 * a5077;
        const Real a5085 = a5080 / real_287[l];
        const Real a5089 = real_252[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a5091 = (a5089 < 0.0);
        const Real a5092 = select(a5091, 0.0, a5089);
        const Real a5094 = a5085 + a5092;
        const Real a5096 = -real_252[l];
        const Mask a5097 = (a5096 < numbers[l + 3 * LAYERS + 48]);
        const Real a5098 = select(a5097, numbers[l + 3 * LAYERS + 48], a5096);
        const Mask a5100 = (real_312[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a5101 = select(a5100, numbers[l + 10 * LAYERS + 53], real_312[l]);
        const Real a5103 = a5101 - numbers[l + 10 * LAYERS + 53];
        const Real a5106 = numbers[l + 11 * LAYERS + 53] * a5103;
        const Real a5107 = -a5106;
        const Real a5114 = exp(a5107);
        const Real a5117 = a5098 * a5114;
        const Real a5122 = a5117 / real_290[l];
        const Real a5126 = real_252[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a5128 = (a5126 < 0.0);
        const Real a5129 = select(a5128, 0.0, a5126);
        const Real a5131 = a5122 + a5129;
        const Real a5133 = real_294[l] + a5131;
        const Real a5135 = a5133 * 0.5;
        const Real a5143 = a5135 + real_275[l];
        const Real a5145 = real_285[l] * a5143;
        const Real a5162 = real_294[l + 1] + a5094;
        const Real a5164 = a5162 * 0.5;
        const Real a5166 = real_285[l] * a5164;
        real_286[l] = a4865;
        mask_351[l] = a5060;
        real_288[l] = a5061;
        mask_352[l] = a5063;
        real_353[l] = a5066;
        real_354[l] = a5077;
        real_355[l] = a5085;
        mask_356[l] = a5091;
        mask_357[l] = a5097;
        real_358[l] = a5098;
        mask_359[l] = a5100;
        real_360[l] = a5103;
        real_361[l] = a5114;
        real_362[l] = a5122;
        mask_363[l] = a5128;
        real_364[l] = a5143;
        real_365[l] = a5145;
        real_366[l] = a5164;
        real_367[l] = a5166;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_275[l] = real_365[l];
    real_275[LAYERS - 1] = x5160;
    real_252[0] = x5170;
    for (int l = 0; l < LAYERS - 1; ++l) real_252[l + 1] = real_367[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5181 = real_297[l] * real_252[l];
        real_312[l] = a5181;
    }
    const Real x5186 = x4016 - real_312[0];
    const Mask x5188 = (x5186 > x3925);
    // implicit_water._remaining
    const Real x5191 = real_272[0] - x3962;
    const Real x5193 = x5191 * 100.0;
    const Mask x5195 = (x5193 < 0.0);
    const Real x5196 = select(x5195, 0.0, x5193);
    const Mask x5198 = (x5196 > 1.0);
    const Real x5199 = select(x5198, 1.0, x5196);
    // tridiagonal.jvp
    real_312[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_312[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_305[l] = real_of(0.0);
    real_305[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_344[0] = x4837;
    const Real x5274 = select(x4845, x4840, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5272 = select(x4845, real_344[l], NOT_A_NUMBER);
        real_343[l] = a5272;
    }
    // water_flow.__call__
    const Real x5294 = x3925 - real_343[0];
    const Real x5296 = seconds * x5294;
    const Mask x5298 = (x5296 > numbers[LAYERS + 10]);
    const Real x5299 = select(x5298, numbers[LAYERS + 10], x5296);
    const Mask x5301 = (x5299 < 0.0);
    const Real x5302 = select(x5301, 0.0, x5299);
    // step_parts.from_ground
    const Real x5397 = x5274 + x3849;
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
    Real a5308_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5205 = real_272[l] - real_219[l];
        const Real a5207 = a5205 * 100.0;
        const Mask a5209 = (a5207 < 0.0);
        const Real a5210 = select(a5209, 0.0, a5207);
        const Mask a5212 = (a5210 > 1.0);
        const Real a5213 = select(a5212, 1.0, a5210);
        const Real a5223 = real_277[l] - real_272[l];
        const Real a5225 = a5223 * 1e-09;
        const Real a5227 = real_272[l] + a5225;
        const Real a5229 = real_307[l] * 1e-11;
        const Real a5230 = a5227 + a5229;
        const Real a5231 = a5230 - state[l + 2 * LAYERS];
        const Real a5256 = real_312[l] + real_305[l];
        const Real a5276 = select(x4845, real_317[l], NOT_A_NUMBER);
        const Real a5278 = seconds / numbers[l];
        const Real a5282 = a5276 + in_row(l, 0, x5274);
        const Real a5284 = real_343[l] - real_343[l + 1];
        const Real a5286 = a5284 - a5282;
        const Real a5288 = a5278 * a5286;
        const Real a5292 = state[l + 2 * LAYERS] + a5288;
        const Real a5304 = a5292 + real_10[l];
        after[LAYERS + l] = a5304;
        a5308_last = a5308_last + a5276;
        const Real a5310 = a5304 / numbers[l + 2 * LAYERS + 47];
        const Real a5314 = a5292 / a5304;
        const Real a5318 = a5314 * numbers[l + 2 * LAYERS + 47];
        const Real a5322 = a5318 * (-1.3505762785178115);
        const Real a5324 = numbers[l + 13 * LAYERS + 54] + a5322;
        const Real a5326 = exp(a5324);
        const Real a5328 = numbers[l + 14 * LAYERS + 54] * a5310;
        const Real a83_1302 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5332 = a83_1302 * a5310;
        const Real a5335 = a5332 + 1.0;
        const Real a5336 = a5328 / a5335;
        const Real a5340 = a5310 * 4.6;
        const Real a5342 = a5310 * 3.6;
        const Real a5344 = a5342 + 1.0;
        const Real a5345 = a5340 / a5344;
        const Real a5349 = log(a5310);
        const Real a5351 = a5349 / 2.302585092994046;
        const Real a5353 = a5351 + 1.0;
        const Mask a5354 = (a5353 < 0.0);
        const Real a5355 = select(a5354, 0.0, a5353);
        const Real a5357 = select(flags[l + 4], a5345, a5355);
        const Real a5359 = a5304 - a5292;
        const Real a5361 = a5359 / 0.001;
        const Mask a5363 = (a5361 < 0.0);
        const Real a5364 = select(a5363, 0.0, a5361);
        const Mask a5366 = (a5364 > 1.0);
        const Real a5367 = select(a5366, 1.0, a5364);
        const Real a5369 = a5367 * a5367;
        const Real a5372 = a5367 * 2.0;
        const Real a5374 = 3.0 - a5372;
        const Real a5376 = a5369 * a5374;
        const Real a5381 = a5336 - a5357;
        const Real a5383 = a5376 * a5381;
        const Real a5387 = a5357 + a5383;
        const Real a5389 = a5326 - numbers[l + 12 * LAYERS + 54];
        const Real a5391 = a5387 * a5389;
        const Real a5395 = a5391 + numbers[l + 12 * LAYERS + 54];
        mask_368[l] = a5209;
        mask_369[l] = a5212;
        real_311[l] = a5213;
        real_267[l] = a5231;
        real_261[l] = a5256;
        real_260[l] = a5278;
        real_259[l] = a5286;
        real_247[l] = a5292;
        real_292[l] = a5304;
        real_295[l] = a5310;
        real_301[l] = a5314;
        real_270[l] = a5326;
        real_273[l] = a5335;
        real_274[l] = a5336;
        real_269[l] = a5344;
        real_268[l] = a5345;
        mask_370[l] = a5354;
        mask_371[l] = a5363;
        mask_372[l] = a5366;
        real_253[l] = a5367;
        real_250[l] = a5369;
        real_342[l] = a5374;
        real_329[l] = a5376;
        real_337[l] = a5381;
        real_338[l] = a5387;
        real_328[l] = a5389;
        real_333[l] = a5395;
    }
    // step_parts.from_ground
    const Real x5399 = x5397 + a5308_last;
    const Real x5401 = x5399 * 1000.0;
    // step_parts.heat
    const Real x5403 = x5401 * 2501000.0;
    const Real x5405 = x5403 + x3877;
    // layered_snow_step.conduct
    const Real x5407 = select(x1473, x1471, 1.0);
    const Real x5408 = x5405 / x5407;
    const Real x5413 = select(x1473, x5408, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5415 = real_247[0] * 4200000.0;
    const Real x5417 = x5415 + x1561;
    const Real x5419 = numbers[2 * LAYERS + 47] - real_292[0];
    const Real x5421 = x5419 * 1004.0;
    const Real x5423 = x5417 + x5421;
    const Real x5425 = real_292[0] - real_247[0];
    const Real x5427 = x5425 * 2106000.0;
    const Real x5429 = x5423 + x5427;
    // snow_free_ground.ground_conduction
    const Real x5431 = real_333[0] * x1551;
    // soil_heat.ground_admittance
    const Real x5435 = x5429 * 0.5;
    const Real x5437 = x5435 * numbers[0];
    const Real x5441 = x5437 / seconds;
    const Real x5443 = x5441 * x5441;
    const Real x5446 = x5429 * real_333[0];
    const Real x5450 = x5446 / seconds;
    const Real x5452 = x5443 + x5450;
    const Real x5454 = sqrt(x5452);
    const Real x5455 = x5454 * 2.0;
    const Real x5457 = x5441 + x5454;
    // snow.into_warming_ground
    const Real x5459 = x5431 / x5457;
    const Real x5463 = x0 + x5459;
    // surface_balance.around
    const Real x5465 = x3696 + x2474;
    const Real x5467 = x5465 + x2819;
    const Real x5469 = x2835 - x5413;
    const Real x5471 = x3696 * x26;
    const Real x5475 = x5469 + x5471;
    const Real x5477 = x5475 + x2845;
    const Real x5479 = x5477 / x5467;
    // snow.conductance
    const Real x5483 = x5431 / x5463;
    // surface_balance.around
    const Real x5487 = x5483 / x5467;
    // surface_balance.skin_temperature
    const Real x5491 = x5487 * state[0];
    const Real x5495 = x5479 + x5491;
    const Real x5497 = x5487 + 1.0;
    const Real x5498 = x5495 / x5497;
    // surface_balance.around
    const Real x5502 = x5498 * x5498;
    const Real x5505 = x5502 * x5498;
    const Real x5509 = x2813 * x5505;
    const Real x5513 = x5465 + x5509;
    // air.emission
    const Real x5515 = x5502 * x5502;
    const Real x5518 = x5515 * 5.67e-08;
    // surface_balance.emitted
    const Real x5520 = x1536 * x5518;
    const Real x5524 = 0.0 - x5498;
    const Real x5526 = x5509 * x5524;
    const Real x5530 = x5520 + x5526;
    // surface_balance.around
    const Real x5532 = x2462 - x5530;
    const Real x5534 = x5532 - x5413;
    const Real x5536 = x5534 + x5471;
    const Real x5538 = x5536 + x2845;
    const Real x5540 = x5538 / x5513;
    const Real x5544 = x5483 / x5513;
    // surface_balance.skin_temperature
    const Real x5548 = x5544 * state[0];
    const Real x5552 = x5540 + x5548;
    const Real x5554 = x5544 + 1.0;
    const Real x5555 = x5552 / x5554;
    // surface_balance.around
    const Real x5559 = x5555 * x5555;
    const Real x5562 = x5559 * x5555;
    const Real x5566 = x2813 * x5562;
    const Real x5570 = x5465 + x5566;
    // air.emission
    const Real x5572 = x5559 * x5559;
    const Real x5575 = x5572 * 5.67e-08;
    // surface_balance.emitted
    const Real x5577 = x1536 * x5575;
    const Real x5581 = 0.0 - x5555;
    const Real x5583 = x5566 * x5581;
    const Real x5587 = x5577 + x5583;
    // surface_balance.around
    const Real x5589 = x2462 - x5587;
    const Real x5591 = x5589 - x5413;
    const Real x5593 = x5591 + x5471;
    const Real x5595 = x5593 + x2845;
    const Real x5597 = x5595 / x5570;
    // snow.conductance
    const Real x5601 = x5431 / x0;
    // surface_balance.around
    const Real x5605 = x5601 / x5570;
    // surface_balance.top
    const Real x5609 = x5605 + 1.0;
    const Real x5610 = x0 / x0;
    const Real x5614 = x5609 * x5610;
    // ground_heat.series_conductance
    real_305[0] = real_333[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_305[l + 1] = real_333[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3975_1385 = numbers[l] * 0.5;
        const Real a5619 = a3975_1385 / real_305[l];
        real_312[l] = a5619;
    }
    // soil_heat.conductance
    const Real x5631 = x0 * x5614;
    const Real x5635 = x5431 / x5631;
    // soil_heat.__call__
    const Real x5639 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5641 = real_333[LAYERS - 1] * x5639;
    const Real x5645 = x5641 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5624 = real_312[l] + real_312[l + 1];
        const Real a5626 = 1 / a5624;
        const Real a5627 = a5626 * a5626;
        const Real a5673 = real_343[l + 1] * 4200000.0;
        const Mask a5681 = (a5673 < 0.0);
        const Real a5682 = select(a5681, 0.0, a5673);
        const Real a5684 = -a5673;
        const Mask a5686 = (a5684 < 0.0);
        const Real a5687 = select(a5686, 0.0, a5673);
        const Real a5695 = a5626 + a5682;
        const Real a5697 = a5626 - a5687;
        real_367[l] = a5627;
        real_365[l] = a5673;
        mask_373[l] = a5681;
        mask_374[l] = a5686;
        real_282[l] = a5695;
        real_281[l] = a5697;
    }
    // ground_heat.ground_equations
    real_272[0] = x5635;
    for (int l = 0; l < LAYERS - 1; ++l) real_272[l + 1] = real_282[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l] = real_281[l];
    real_277[LAYERS - 1] = real_of(0.0);
    const Real x5726 = x5597 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5649 = state[l] - 273.15;
        const Real a5650 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5651 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5653 = a5651 * 2000000.0;
        const Real a5656 = numbers[l + 2 * LAYERS + 47] - real_292[l];
        const Real a5658 = a5656 * 1004.0;
        const Real a5660 = a5653 + a5658;
        const Real a5662 = real_292[l] * 2106000.0;
        const Real a5664 = a5660 + a5662;
        const Real a5666 = a5651 * a5650;
        const Real a5671 = a5664 + a5666;
        const Real a5675 = real_247[l] - state[l + 2 * LAYERS];
        const Real a5677 = a5675 * 4200000.0;
        const Real a5679 = a5671 - a5677;
        const Real a5691 = 2094000.0 * real_247[l];
        const Real a5693 = a5679 + a5691;
        const Real a5700 = a5693 * a5649;
        const Real a5704 = real_247[l] * 333500000.0;
        const Real a5706 = a5700 + a5704;
        const Real a5708 = real_260[l] * in_row(l, LAYERS - 1, x5645);
        const Real a5712 = a5706 - a5708;
        const Real a5715 = real_260[l] * real_272[l];
        const Real a5721 = real_260[l] * real_277[l];
        const Real a5727 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5728 = a5727 / 0.008034787106446777;
        const Real a5730 = -a5728;
        const Mask a5732 = (a5730 < numbers[l + 3 * LAYERS + 47]);
        const Real a5733 = select(a5732, numbers[l + 3 * LAYERS + 47], a5730);
        const Real a5735 = numbers[l + 3 * LAYERS + 47] / a5733;
        const Real a5739 = log(a5735);
        const Real a5741 = a5739 / numbers[l + LAYERS + 47];
        const Real a5745 = exp(a5741);
        const Real a5747 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5749 = a5747 * a5745;
        const Real a5753 = numbers[l + 15 * LAYERS + 54] + a5749;
        const Real a5755 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5756 = (a5753 < a5755);
        const Real a5757 = select(a5756, a5755, a5753);
        const Real a5759 = real_292[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5760 = a5759 / a5747;
        const Mask a5761 = (a5760 < 1e-12);
        const Real a5762 = select(a5761, 1e-12, a5760);
        const Real a5763 = log(a5762);
        const Real a5764 = numbers[l + LAYERS + 47] * a5763;
        const Real a5765 = numbers[l + 16 * LAYERS + 54] - a5764;
        const Mask a5766 = (a5765 > 16.11809565095832);
        const Real a5767 = select(a5766, 16.11809565095832, a5765);
        const Real a5768 = exp(a5767);
        const Real a5770 = a5768 * 0.008034787106446777;
        const Real a5772 = a5770 + numbers[l + 6 * LAYERS + 47];
        const Real a5773 = -a5772;
        const Mask a5774 = ((-99.99999999999997) >= a5773);
        const Mask a5775 = (a5757 > real_292[l]);
        const Real a5776 = select(a5775, real_292[l], a5757);
        const Real a5778 = select(a5774, real_292[l], a5776);
        real_317[l] = a5649;
        real_307[l] = a5650;
        real_219[l] = a5651;
        real_10[l] = a5679;
        real_334[l] = a5693;
        real_336[l] = a5712;
        real_326[l] = a5715;
        real_321[l] = a5721;
        mask_375[l] = a5732;
        real_324[l] = a5733;
        real_320[l] = a5735;
        real_319[l] = a5741;
        real_341[l] = a5745;
        real_339[l] = a5747;
        mask_376[l] = a5756;
        real_322[l] = a5772;
        real_332[l] = a5773;
        mask_377[l] = a5774;
        mask_378[l] = a5775;
        real_335[l] = a5778;
    }
    // ground_heat.with_exchange
    const Real x5780 = x1471 * real_326[0];
    const Real x5785 = x1471 * x5635;
    // snow_ground._equations
    const Mask x5790 = (x1372 > 0.0);
    const Real x5791 = seconds * x1366;
    const Real x5792 = select(x5790, x5791, 0.0);
    const Real x5793 = x1371 * x5792;
    const Real x5795 = x5793 / numbers[0];
    const Real x5797 = x5780 * x5726;
    const Real x5799 = x5780 - x5795;
    // enthalpy.heat_problem
    const Real x5802 = magnitude(real_of(0.0));
    // snow_ground._equations, enthalpy.heat_problem
    Real a5801_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5798 = real_336[l] + in_row(l, 0, x5797);
        const Real a5800 = magnitude(real_317[l]);
        a5801_last = maximum(a5801_last, a5800);
        real_323[l] = a5798;
    }
    // enthalpy.heat_problem
    const Real x5803 = maximum(a5801_last, x5802);
    real_336[0] = x5799;
    for (int l = 0; l < LAYERS - 1; ++l) real_336[l + 1] = real_326[l + 1];
    // snow_skin.skin_flux
    const Real x5828 = 0.0 - x1466;
    // calm_air.coefficient
    const Real x5830 = x5828 * x1438;
    const Real x5831 = -x5830;
    // calm_air.limited_richardson
    const Mask x5832 = (x5831 > 0.0);
    const Real x5833 = select(x5832, x5830, 0.0);
    const Real x5835 = x5833 * x1643;
    const Real x5836 = -x5835;
    const Real x5837 = expm1(x5836);
    const Real x5839 = x5837 + 2.0;
    const Real x5840 = x5837 / x5839;
    const Real x5842 = numbers[LAYERS + 2] * x5840;
    const Real x5844 = select(x5832, x5842, x5830);
    const Real x5845 = -x5844;
    // calm_air.coefficient
    const Mask x5846 = (x5845 > 0.0);
    const Real x5847 = select(x5846, x5844, 0.0);
    const Real x5849 = x5847 * 5.0;
    const Real x5851 = 1.0 - x5849;
    const Real x5852 = sqrt(x5851);
    const Real x5853 = x5847 * 15.0;
    const Real x5855 = x5853 * x5852;
    const Real x5857 = 1.0 - x5855;
    const Real x5858 = 1 / x5857;
    const Real x5859 = select(x5846, 0.0, x5844);
    const Mask x5860 = (x5859 > 1e-30);
    const Mask x5861 = (x5859 < 1e-30);
    const Real x5862 = select(x5861, 1e-30, x5859);
    const Real x5863 = sqrt(x5862);
    const Real x5864 = select(x5860, x5863, 0.0);
    const Real x5865 = x1448 * x5864;
    const Real x5866 = x5865 + 1.0;
    const Real x5867 = 1 / x5866;
    const Real x5868 = x5859 * 15.0;
    const Real x5869 = x5868 * x5867;
    const Real x5870 = x5869 + 1.0;
    const Real x5871 = select(x5846, x5858, x5870);
    const Real x5872 = x1427 * x5871;
    // snow_skin.skin_flux
    const Real x5873 = x257 * x5872;
    const Real x5874 = exp(real_of(0.0));
    const Real x5875 = x5874 * 611.0;
    const Real x5876 = x5875 * 0.378;
    const Real x5877 = forcing[3] - x5876;
    const Real x5878 = x5875 * 0.622;
    const Real x5879 = x5878 / x5877;
    const Real x5880 = x5879 - forcing[2];
    const Real x5881 = x5873 * 1004.5;
    const Real x5882 = x5881 + numbers[LAYERS + 4];
    const Real x5883 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5884 = x5883 * 20379973.480874993;
    const Real x5885 = x5873 * x5880;
    const Real x5886 = x5882 * x5828;
    const Real x5887 = x5884 * 273.15;
    const Real x5888 = x1464 - x5887;
    const Real x5889 = x5888 - x5886;
    const Real x5890 = 2830000.0 * x5885;
    const Real x5891 = x5889 - x5890;
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a5892 = real_141[l] * 333500.0;
        const Real a5980 = real_141[l] * 2106.0;
        const Real a5981 = 1 / a5980;
        const Real a5982 = real_141[l] * 4218.0;
        const Real a5983 = 1 / a5982;
        const Real a5984 = real_177[l] + a5892;
        const Real a5985 = -a5984;
        const Mask a5986 = (real_178[l] < 0.0);
        const Mask a5987 = (a5985 > 0.0);
        const Real a5988 = real_177[l] * a5981;
        const Real a5990 = a5984 * a5983;
        const Real a5992 = select(a5987, a5990, 0.0);
        const Real a5994 = select(a5986, a5988, a5992);
        const Real a5995 = -a5994;
        const Real a5996 = real_181[l] * 333500.0;
        const Real a5997 = real_177[l] / a5996;
        const Real a5998 = -a5997;
        const Mask a5999 = (a5998 < 0.0);
        const Real a6000 = select(a5999, 0.0, a5997);
        const Real a6001 = -a6000;
        const Mask a6002 = (a6001 > 1.0);
        const Real a6003 = select(a6002, 1.0, a6001);
        const Mask a6004 = (a6003 > 0.0);
        const Mask a6005 = (a6003 < 1.0);
        const Mask a6006 = (a6004 & a6005);
        const Real a6007 = 1 / a5996;
        const Real a6008 = select(a6006, a6007, 0.0);
        const Real a6009 = 1.0 - real_184[l];
        const Real a6010 = a6003 * a6003;
        const Real a6011 = a6009 * a6010;
        const Real a6012 = 1.0 - a6011;
        const Real a6013 = a6009 * 2.0;
        const Real a6014 = a6003 * a6008;
        const Real a6015 = a6013 * a6014;
        const Real a6016 = a6012 * real_173[l];
        const Real a6018 = a6012 * real_167[l];
        const Real a6020 = real_187[l] - a6018;
        const Mask a6021 = (a6020 < 0.0);
        const Real a6022 = select(a6021, 0.0, a6020);
        const Real a6023 = a6003 / 0.1;
        const Mask a6024 = (a6023 > 1.0);
        const Real a6025 = select(a6024, 1.0, a6023);
        const Real a6026 = a6025 * a6022;
        const Real a6027 = a6018 + a6026;
        const Real a6028 = -a6027;
        const Mask a6029 = (a6022 > 0.0);
        const Real a6030 = 1.0 - a6025;
        const Real a6031 = select(a6029, a6030, 1.0);
        const Mask a6032 = (a6003 < 0.1);
        const Real a6033 = a6008 / 0.1;
        const Real a6034 = select(a6032, a6033, 0.0);
        const Real a6035 = a6015 * real_167[l];
        const Real a6037 = a6031 * a6035;
        const Real a6039 = a6022 * a6034;
        const Real a6040 = a6039 - a6037;
        const Real a6041 = a6015 * real_173[l];
        real_154[l] = a5892;
        real_150[l] = a5981;
        real_133[l] = a5983;
        real_379[l] = a5994;
        real_380[l] = a5995;
        real_381[l] = a5996;
        real_382[l] = a6007;
        real_383[l] = a6009;
        real_384[l] = a6013;
        real_385[l] = a6016;
        real_386[l] = a6027;
        real_387[l] = a6028;
        real_388[l] = a6040;
        real_389[l] = a6041;
    }
    // snow_ground._links
    const Real x6043 = 1 / real_387[0];
    const Real x6044 = select(x5790, x6043, 0.0);
    const Real x6055 = x6044 * x6044;
    const Real x6056 = x6055 * real_388[0];
    // snow_ground._at
    const Real x6062 = select(x5790, x6044, 1.0);
    // snow_skin.solve_skin
    const Real x6063 = x6062 * real_379[0];
    const Real x6065 = x5891 - x6063;
    const Mask x6066 = (x6065 >= 0.0);
    const Mask x6067 = (x355 > 0.0);
    const Real x6068 = select(x6067, 0.0, x355);
    const Real x6069 = select(x6066, 0.0, x6068);
    const Real x6070 = real_379[0] + 1.0;
    const Real x6071 = -x6070;
    const Mask x6072 = (x6071 < (-270.0));
    const Real x6073 = select(x6072, (-270.0), x6071);
    const Mask x6074 = (x6073 > (-150.0));
    const Real x6075 = select(x6074, (-150.0), x6073);
    const Real x6076 = maximum(x6069, x6075);
    // snow_skin.skin_flux
    const Real x6077 = x6076 + 273.15;
    const Real x6078 = x6076 - x1466;
    // calm_air.coefficient
    const Real x6080 = x6078 * x1438;
    const Real x6081 = -x6080;
    // calm_air.limited_richardson
    const Mask x6082 = (x6081 > 0.0);
    const Real x6083 = select(x6082, x6080, 0.0);
    const Real x6085 = x6083 * x1643;
    const Real x6086 = -x6085;
    const Real x6087 = expm1(x6086);
    const Real x6089 = x6087 + 2.0;
    const Real x6090 = x6087 / x6089;
    const Real x6092 = numbers[LAYERS + 2] * x6090;
    const Real x6094 = select(x6082, x6092, x6080);
    const Real x6095 = -x6094;
    const Real x6096 = x6090 * x6090;
    const Real x6097 = 1.0 - x6096;
    const Real x6098 = select(x6082, x6097, 1.0);
    // calm_air.coefficient
    const Mask x6099 = (x6095 > 0.0);
    const Real x6100 = select(x6099, x6094, 0.0);
    const Real x6102 = x6100 * 5.0;
    const Real x6104 = 1.0 - x6102;
    const Real x6105 = sqrt(x6104);
    const Real x6106 = x6100 * 15.0;
    const Real x6108 = x6106 * x6105;
    const Real x6110 = 1.0 - x6108;
    const Real x6111 = 1 / x6110;
    const Real x6113 = x6111 * x6111;
    const Real x6115 = x6105 * 15.0;
    const Real x6116 = x6100 * 37.5;
    const Real x6118 = x6116 / x6105;
    const Real x6120 = x6115 - x6118;
    const Real x6121 = x6113 * x6120;
    const Real x6122 = -x6121;
    const Real x6123 = select(x6099, 0.0, x6094);
    const Mask x6124 = (x6123 > 1e-30);
    const Mask x6125 = (x6123 < 1e-30);
    const Real x6126 = select(x6125, 1e-30, x6123);
    const Real x6127 = sqrt(x6126);
    const Real x6128 = select(x6124, x6127, 0.0);
    const Real x6129 = x1448 * x6128;
    const Real x6130 = x6129 + 1.0;
    const Real x6131 = 1 / x6130;
    const Real x6132 = x6123 * 15.0;
    const Real x6133 = x6132 * x6131;
    const Real x6134 = x6133 + 1.0;
    const Real x6135 = x6131 * (-7.5);
    const Real x6136 = x6131 + 1.0;
    const Real x6137 = x6135 * x6136;
    const Real x6138 = select(x6099, x6122, x6137);
    const Real x6139 = x6138 * x6098;
    const Real x6140 = select(x6099, x6111, x6134);
    const Real x6141 = x1427 * x6140;
    const Real x6143 = x1427 * x1438;
    const Real x6145 = x6143 * x6139;
    // snow_skin.skin_flux
    const Real x6147 = x257 * x6141;
    const Real x6148 = x257 * x6145;
    const Real x6150 = x6077 * 461.0;
    const Real x6151 = 2830000.0 / x6150;
    const Real x6152 = x6076 / 273.15;
    const Real x6153 = x6152 * x6151;
    const Real x6154 = exp(x6153);
    const Real x6155 = x6154 * 611.0;
    const Real x6156 = x6155 * 0.378;
    const Real x6157 = forcing[3] - x6156;
    const Real x6158 = x6155 * 0.622;
    const Real x6159 = x6158 / x6157;
    const Real x6160 = x6151 / x6077;
    const Real x6161 = x6159 * x6160;
    const Real x6162 = forcing[3] / x6157;
    const Real x6163 = x6161 * x6162;
    const Real x6164 = x6159 - forcing[2];
    const Real x6165 = x6147 * 1004.5;
    const Real x6166 = x6165 + numbers[LAYERS + 4];
    const Real x6167 = x6077 * x6077;
    const Real x6168 = x6167 * x6077;
    const Real x6169 = x5883 * x6168;
    const Real x6170 = x6147 * x6164;
    const Real x6171 = x6148 * x6164;
    const Real x6173 = x6147 * x6163;
    const Real x6174 = x6173 - x6171;
    const Real x6175 = x6166 * x6078;
    const Real x6176 = x6148 * 1004.5;
    const Real x6178 = x6176 * x6078;
    const Real x6180 = x6166 - x6178;
    const Real x6181 = x6169 * x6077;
    const Real x6182 = x1464 - x6181;
    const Real x6183 = x6182 - x6175;
    const Real x6184 = 2830000.0 * x6170;
    const Real x6185 = x6183 - x6184;
    const Real x6186 = x6169 * (-4.0);
    const Real x6187 = x6186 - x6180;
    const Real x6188 = 2830000.0 * x6174;
    const Real x6189 = x6187 - x6188;
    // snow_skin.solve_skin
    const Mask x6190 = ~x6066;
    const Mask x6191 = (x5790 & x6190);
    Real w6192 = x6076;
    Real w6193 = x6185;
    Real w6194 = x6189;
    Real w6195 = x6175;
    Real w6196 = x6170;
    Real w6197 = x6075;
    Real w6198 = real_of(0.0);
    Real w6199 = real_of(INFINITE);
    Mask w6200 = x6191;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w6200)) break;
        // snow_skin._closer
        const Real x6201 = w6192 + real_379[0];
        const Real x6202 = x6062 * x6201;
        const Real x6203 = w6193 - x6202;
        const Mask x6204 = (x6203 > 0.0);
        const Real x6205 = select(x6204, w6192, w6197);
        const Real x6206 = select(x6204, w6198, w6192);
        const Real x6207 = x6062 - w6194;
        const Mask x6208 = (x6207 < 0.001);
        const Real x6209 = select(x6208, 0.001, x6207);
        const Real x6210 = x6203 / x6209;
        const Real x6211 = w6192 + x6210;
        const Mask x6212 = (x6211 < x6205);
        const Mask x6213 = (x6211 > x6206);
        const Mask x6214 = (x6212 | x6213);
        const Real x6215 = magnitude(x6210);
        const Real x6216 = w6199 * 0.5;
        const Mask x6217 = (x6215 > x6216);
        const Mask x6218 = (x6214 | x6217);
        const Real x6219 = x6205 + x6206;
        const Real x6220 = x6219 * 0.5;
        const Real x6221 = select(x6218, x6220, x6211);
        const Real x6222 = select(w6200, x6221, w6192);
        const Real x6223 = x6222 - w6192;
        const Real x6224 = magnitude(x6223);
        // snow_skin.skin_flux
        const Real x6225 = x6222 + 273.15;
        const Real x6226 = x6222 - x1466;
        // calm_air.coefficient
        const Real x6228 = x6226 * x1438;
        const Real x6229 = -x6228;
        // calm_air.limited_richardson
        const Mask x6230 = (x6229 > 0.0);
        const Real x6231 = select(x6230, x6228, 0.0);
        const Real x6233 = x6231 * x1643;
        const Real x6234 = -x6233;
        const Real x6235 = expm1(x6234);
        const Real x6237 = x6235 + 2.0;
        const Real x6238 = x6235 / x6237;
        const Real x6240 = numbers[LAYERS + 2] * x6238;
        const Real x6242 = select(x6230, x6240, x6228);
        const Real x6243 = -x6242;
        const Real x6244 = x6238 * x6238;
        const Real x6245 = 1.0 - x6244;
        const Real x6246 = select(x6230, x6245, 1.0);
        // calm_air.coefficient
        const Mask x6247 = (x6243 > 0.0);
        const Real x6248 = select(x6247, x6242, 0.0);
        const Real x6250 = x6248 * 5.0;
        const Real x6252 = 1.0 - x6250;
        const Real x6253 = sqrt(x6252);
        const Real x6254 = x6248 * 15.0;
        const Real x6256 = x6254 * x6253;
        const Real x6258 = 1.0 - x6256;
        const Real x6259 = 1 / x6258;
        const Real x6261 = x6259 * x6259;
        const Real x6263 = x6253 * 15.0;
        const Real x6264 = x6248 * 37.5;
        const Real x6266 = x6264 / x6253;
        const Real x6268 = x6263 - x6266;
        const Real x6269 = x6261 * x6268;
        const Real x6270 = -x6269;
        const Real x6271 = select(x6247, 0.0, x6242);
        const Mask x6272 = (x6271 > 1e-30);
        const Mask x6273 = (x6271 < 1e-30);
        const Real x6274 = select(x6273, 1e-30, x6271);
        const Real x6275 = sqrt(x6274);
        const Real x6276 = select(x6272, x6275, 0.0);
        const Real x6277 = x1448 * x6276;
        const Real x6278 = x6277 + 1.0;
        const Real x6279 = 1 / x6278;
        const Real x6280 = x6271 * 15.0;
        const Real x6281 = x6280 * x6279;
        const Real x6282 = x6281 + 1.0;
        const Real x6283 = x6279 * (-7.5);
        const Real x6284 = x6279 + 1.0;
        const Real x6285 = x6283 * x6284;
        const Real x6286 = select(x6247, x6270, x6285);
        const Real x6287 = x6286 * x6246;
        const Real x6288 = select(x6247, x6259, x6282);
        const Real x6289 = x1427 * x6288;
        const Real x6290 = x6143 * x6287;
        // snow_skin.skin_flux
        const Real x6292 = x257 * x6289;
        const Real x6293 = x257 * x6290;
        const Real x6295 = x6225 * 461.0;
        const Real x6296 = 2830000.0 / x6295;
        const Real x6297 = x6222 / 273.15;
        const Real x6298 = x6297 * x6296;
        const Real x6299 = exp(x6298);
        const Real x6300 = x6299 * 611.0;
        const Real x6301 = x6300 * 0.378;
        const Real x6302 = forcing[3] - x6301;
        const Real x6303 = x6300 * 0.622;
        const Real x6304 = x6303 / x6302;
        const Real x6305 = x6296 / x6225;
        const Real x6306 = x6304 * x6305;
        const Real x6307 = forcing[3] / x6302;
        const Real x6308 = x6306 * x6307;
        const Real x6309 = x6304 - forcing[2];
        const Real x6310 = x6292 * 1004.5;
        const Real x6311 = x6310 + numbers[LAYERS + 4];
        const Real x6312 = x6225 * x6225;
        const Real x6313 = x6312 * x6225;
        const Real x6314 = x5883 * x6313;
        const Real x6315 = x6292 * x6309;
        const Real x6316 = x6293 * x6309;
        const Real x6318 = x6292 * x6308;
        const Real x6319 = x6318 - x6316;
        const Real x6320 = x6311 * x6226;
        const Real x6321 = x6293 * 1004.5;
        const Real x6323 = x6321 * x6226;
        const Real x6325 = x6311 - x6323;
        const Real x6326 = x6314 * x6225;
        const Real x6327 = x1464 - x6326;
        const Real x6328 = x6327 - x6320;
        const Real x6329 = 2830000.0 * x6315;
        const Real x6330 = x6328 - x6329;
        const Real x6331 = x6314 * (-4.0);
        const Real x6332 = x6331 - x6325;
        const Real x6333 = 2830000.0 * x6319;
        const Real x6334 = x6332 - x6333;
        // snow_skin._closer
        const Real x6335 = select(w6200, x6224, w6199);
        const Mask x6336 = (x6224 >= 1e-07);
        const Mask x6337 = (w6200 & x6336);
        w6192 = x6222;
        w6193 = x6330;
        w6194 = x6334;
        w6195 = x6320;
        w6196 = x6315;
        w6197 = x6205;
        w6198 = x6206;
        w6199 = x6335;
        w6200 = x6337;
    }
    // snow_skin.solve_skin
    const Real x6338 = x6062 - w6194;
    const Mask x6339 = (x6338 < 0.001);
    const Real x6340 = select(x6339, 0.001, x6338);
    const Mask x6341 = (real_380[0] < 0.0);
    const Real x6342 = select(x6341, 0.0, real_379[0]);
    const Real x6343 = -x6342;
    const Real x6344 = x6342 * 20.0;
    const Mask x6346 = (x6343 > 0.0);
    const Real x6347 = select(x6346, 20.0, 0.0);
    const Real x6348 = w6192 + real_379[0];
    const Real x6349 = x6062 * x6348;
    const Real x6350 = select(x6066, x5891, x6349);
    const Real x6351 = x6062 / x6340;
    const Real x6352 = w6194 * x6351;
    const Real x6353 = select(x6066, 0.0, x6352);
    const Real x6354 = select(x6191, x6348, 0.0);
    const Real x6355 = select(x5790, w6192, 0.0);
    const Real x6356 = x6350 + x6344;
    const Real x6357 = select(x5790, x6356, 0.0);
    const Real x6358 = x6353 - x6347;
    const Real x6359 = select(x5790, x6358, 0.0);
    const Real x6360 = w6194 / x6340;
    const Real x6362 = x6360 * x6354;
    const Real x6363 = -x6362;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a6364 = (real_380[l] > 0.0);
        const Real a6365 = select(a6364, 0.0, real_379[l]);
        const Mask a6367 = (real_380[l] < 0.0);
        const Real a6368 = select(a6367, 0.0, real_379[l]);
        real_387[l] = a6365;
        real_184[l] = a6368;
    }
    // enthalpy.at, enthalpy.heat_problem, retention.at, snow_ground._solution, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5804 = 2094000.0 * real_292[l];
        const Real a5805 = real_10[l] + a5804;
        const Real a5807 = a5805 + real_336[l];
        const Real a5808 = a5807 + real_321[l];
        const Real a5809 = real_292[l] * 333500000.0;
        const Real a5810 = a5808 * x5803;
        const Real a5811 = a5809 + a5810;
        const Real a5812 = real_335[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5813 = a5812 / real_339[l];
        const Mask a5814 = (a5813 < 1e-12);
        const Real a5815 = select(a5814, 1e-12, a5813);
        const Real a5816 = log(a5815);
        const Real a5817 = numbers[l + LAYERS + 47] * a5816;
        const Real a5818 = numbers[l + 16 * LAYERS + 54] - a5817;
        const Mask a5819 = (a5818 > 16.11809565095832);
        const Real a5820 = select(a5819, 16.11809565095832, a5818);
        const Real a5821 = exp(a5820);
        const Real a5823 = a5821 * 0.008034787106446777;
        const Real a5825 = a5823 + numbers[l + 6 * LAYERS + 47];
        const Real a5827 = a5811 * 7.105427357601002e-15;
        const Real a5893 = maximum(real_247[l], real_335[l]);
        const Real a5894 = minimum(a5893, real_292[l]);
        const Real a5895 = a5894 - numbers[l + 15 * LAYERS + 54];
        const Real a5896 = a5895 / real_339[l];
        const Mask a5897 = (a5896 < 1e-12);
        const Real a5898 = select(a5897, 1e-12, a5896);
        const Real a5899 = log(a5898);
        const Real a5900 = numbers[l + LAYERS + 47] * a5899;
        const Real a5901 = numbers[l + 16 * LAYERS + 54] - a5900;
        const Mask a5902 = (a5901 > 16.11809565095832);
        const Real a5903 = select(a5902, 16.11809565095832, a5901);
        const Real a5904 = exp(a5903);
        const Real a5905 = numbers[l + LAYERS + 47] * a5904;
        const Real a5906 = a5898 * real_339[l];
        const Real a5907 = a5905 / a5906;
        const Real a5909 = a5904 * 0.008034787106446777;
        const Real a5911 = a5909 + numbers[l + 6 * LAYERS + 47];
        const Real a5913 = a5907 * 0.008034787106446777;
        const Real a5914 = a5805 * real_322[l];
        const Real a5916 = a5809 - a5914;
        const Mask a5917 = (real_323[l] >= a5916);
        const Real a5918 = 2094000.0 * real_335[l];
        const Real a5919 = real_10[l] + a5918;
        const Real a5920 = a5919 * a5825;
        const Real a5922 = real_335[l] * 333500000.0;
        const Real a5923 = a5922 - a5920;
        const Mask a5924 = (real_323[l] <= a5923);
        const Mask a5925 = ~a5917;
        const Mask a5926 = (a5924 & a5925);
        const Real a5927 = real_323[l] / 333500000.0;
        const Real a5928 = maximum(a5927, real_335[l]);
        const Real a5929 = minimum(a5928, real_292[l]);
        const Real a5930 = 2094000.0 * a5894;
        const Real a5931 = real_10[l] + a5930;
        const Real a5932 = a5931 * a5911;
        const Real a5934 = a5894 * 333500000.0;
        const Real a5935 = a5934 - a5932;
        const Real a5936 = a5935 - real_323[l];
        const Real a5937 = 2094000.0 * a5911;
        const Real a5939 = 333500000.0 - a5937;
        const Real a5940 = a5931 * a5913;
        const Real a5941 = a5939 + a5940;
        const Real a5942 = a5936 / a5941;
        const Real a5943 = a5894 - a5942;
        const Mask a5944 = (a5936 > 0.0);
        const Real a5945 = maximum(a5894, a5929);
        const Real a5946 = a5929 + a5945;
        const Real a5947 = a5946 * 0.5;
        const Real a5948 = select(a5944, a5947, a5929);
        const Mask a5949 = (a5943 >= a5929);
        const Real a5950 = minimum(a5943, real_292[l]);
        const Real a5951 = select(a5949, a5950, a5948);
        const Real a5952 = select(a5926, real_335[l], a5951);
        const Real a5953 = select(a5917, real_292[l], a5952);
        const Real a5954 = a5953 * 333500000.0;
        const Real a5955 = real_323[l] - a5954;
        const Real a5956 = 2094000.0 * a5953;
        const Real a5957 = real_10[l] + a5956;
        const Real a5958 = a5955 / a5957;
        const Real a5959 = a5953 - numbers[l + 15 * LAYERS + 54];
        const Real a5960 = a5959 / real_339[l];
        const Mask a5961 = (a5960 < 1e-12);
        const Real a5962 = select(a5961, 1e-12, a5960);
        const Real a5963 = log(a5962);
        const Real a5964 = numbers[l + LAYERS + 47] * a5963;
        const Real a5965 = numbers[l + 16 * LAYERS + 54] - a5964;
        const Mask a5966 = (a5965 > 16.11809565095832);
        const Real a5967 = select(a5966, 16.11809565095832, a5965);
        const Real a5968 = exp(a5967);
        const Real a5969 = numbers[l + LAYERS + 47] * a5968;
        const Real a5970 = a5962 * real_339[l];
        const Real a5971 = a5969 / a5970;
        const Real a5973 = a5968 * 0.008034787106446777;
        const Real a5975 = a5973 + numbers[l + 6 * LAYERS + 47];
        const Real a5976 = -a5975;
        const Real a5977 = a5971 * 0.008034787106446777;
        const Mask a5978 = (a5917 | a5926);
        const Real a5979 = select(a5978, a5958, a5976);
        real_331[l] = a5827;
        real_330[l] = a5916;
        real_327[l] = a5923;
        real_325[l] = a5953;
        real_390[l] = a5954;
        real_391[l] = a5957;
        real_392[l] = a5976;
        real_393[l] = a5977;
        real_343[l + 1] = a5979;
    }
    // snow_ground._residuals
    const Real x6376 = real_379[4] + real_343[1];
    const Real x6378 = x5792 * x6376;
    // snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a6045 = real_385[l] + real_386[l + 1];
        const Real a6046 = -a6045;
        const Real a6047 = 1 / a6046;
        const Real a6048 = seconds * a6047;
        const Real a6049 = select(x5790, a6048, 0.0);
        const Real a6050 = a6049 * a6047;
        const Real a6051 = real_173[l] + real_167[l + 1];
        const Real a6053 = seconds / a6051;
        const Real a6057 = a6050 * real_389[l];
        const Real a6058 = -a6057;
        const Real a6059 = a6050 * real_388[l + 1];
        const Real a6060 = select(x5790, a6053, 0.0);
        const Real a6061 = -a6060;
        const Real a6370 = real_387[l + 1] - real_387[l];
        const Real a6371 = a6049 * a6370;
        const Real a6372 = real_184[l + 1] - real_184[l];
        const Real a6373 = a6060 * a6372;
        const Real a6375 = a6371 - a6373;
        real_240[l] = a6049;
        real_189[l] = a6051;
        real_394[l] = a6053;
        real_395[l] = a6058;
        real_396[l] = a6059;
        real_397[l] = a6060;
        real_398[l] = a6061;
        real_181[l] = a6375;
    }
    // snow_ground._residuals
    real_181[4] = real_of(0.0);
    real_184[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_184[l + 1] = real_181[l];
    const Real x6384 = seconds * x6357;
    // enthalpy._drop_from_above
    real_343[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_322[l] = real_343[l + 2];
    real_322[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6399 = x5795 * real_379[4];
    // snow_ground._residuals, snow_ground._at
    Real a6402_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6382 = real_181[l] - real_184[l];
        const Real a6383 = a6382 - in_row(l, 4, x6378);
        const Real a6385 = real_177[l] - real_177[l];
        const Real a6386 = a6385 + a6383;
        const Real a6387 = a6386 - in_row(l, 0, x6384);
        const Real a6401 = magnitude(a6387);
        a6402_last = a6402_last + a6401;
        real_379[l] = a6387;
        real_387[l] = a6401;
    }
    // snow_ground._at
    const Real x6403 = x1371 * a6402_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6407_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6388 = real_391[l] * real_343[l + 1];
        const Real a6389 = a6388 + real_390[l];
        const Real a6390 = a6389 - real_323[l];
        const Real a6392 = real_343[l + 1] - real_343[l];
        const Real a6393 = real_336[l] * a6392;
        const Real a6394 = a6390 + a6393;
        const Real a6396 = real_343[l + 1] - real_322[l];
        const Real a6397 = real_321[l] * a6396;
        const Real a6398 = a6394 + a6397;
        const Real a6400 = a6398 - in_row(l, 0, x6399);
        const Real a6405 = magnitude(a6400);
        const Real a6406 = numbers[l] * a6405;
        a6407_last = a6407_last + a6406;
        real_399[l] = a6400;
        real_400[l] = a6405;
    }
    // snow_ground._at
    const Real x6408 = a6407_last - x6403;
    // snow_ground._tolerance
    const Real x6411 = seconds * x6044;
    const Real x6412 = magnitude(x6355);
    const Real x6413 = magnitude(real_380[0]);
    const Real x6414 = x6412 + x6413;
    const Real x6415 = x6411 * x6414;
    Real a6416_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6416_last = a6416_last + real_240[l];
    }
    const Real x6417 = a6416_last + x5792;
    const Real x6420 = magnitude(real_332[0]);
    Real a6419_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6418 = magnitude(real_380[l]);
        a6419_last = maximum(a6419_last, a6418);
    }
    const Real x6421 = a6419_last + x6420;
    const Real x6422 = x6421 + 30.0;
    const Real x6423 = x6417 * x6422;
    const Real x6424 = x6423 + x6415;
    // snow_ground._at
    Mask a6410_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6409 = (real_400[l] > real_331[l]);
        a6410_last = (a6410_last | a6409);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6428_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6425 = real_154[l] + x6424;
        const Real a6426 = a6425 * 7.105427357601002e-15;
        const Mask a6427 = (real_387[l] > a6426);
        a6428_last = (a6428_last | a6427);
    }
    // snow_ground._at
    const Mask x6429 = (a6410_last | a6428_last);
    // snow_ground._solution
    for (int l = 0; l < 5; ++l) real_387[l] = real_178[l];
    for (int l = 0; l < LAYERS; ++l) real_400[l] = real_343[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_332[l] = real_325[l];
    for (int l = 0; l < LAYERS; ++l) real_322[l] = real_392[l];
    for (int l = 0; l < LAYERS; ++l) real_391[l] = real_393[l];
    Real w6435 = x6044;
    Real w6436 = x6056;
    for (int l = 0; l < 4; ++l) real_401[l] = real_240[l];
    for (int l = 0; l < 4; ++l) real_402[l] = real_395[l];
    for (int l = 0; l < 4; ++l) real_403[l] = real_396[l];
    for (int l = 0; l < 4; ++l) real_404[l] = real_398[l];
    Real w6441 = x6355;
    Real w6442 = x6357;
    Real w6443 = x6359;
    Real w6444 = x6354;
    Real w6445 = x6363;
    Real w6446 = x6340;
    Mask w6447 = x6066;
    for (int l = 0; l < 5; ++l) real_380[l] = real_379[l];
    for (int l = 0; l < LAYERS; ++l) real_390[l] = real_399[l];
    Real w6450 = x6408;
    Real w6451 = real_of(1.0);
    Real w6452 = real_of(0.0);
    Mask w6453 = x6429;
    for (int pass = 0; pass < 240; ++pass) {
        if (!any_lane(w6453)) break;
        // snow_ground._is_slow
        const Mask x6465 = (w6452 >= 40.0);
        const Mask x6466 = (w6452 < 60.0);
        const Mask x6467 = (x6465 & x6466);
        const Mask x6468 = (mask_of(false) | x6467);
        const Mask x6469 = (w6452 >= 80.0);
        const Mask x6470 = (w6452 < 120.0);
        const Mask x6471 = (x6469 & x6470);
        const Mask x6472 = (x6468 | x6471);
        const Mask x6473 = (w6452 >= 160.0);
        const Mask x6474 = (w6452 < 200.0);
        const Mask x6475 = (x6473 & x6474);
        const Mask x6476 = (x6472 | x6475);
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6477 = real_387[l] - real_154[l];
            const Mask a6478 = (real_387[l] < 0.0);
            const Mask a6479 = (a6477 > 0.0);
            const Real a6480 = real_387[l] * real_150[l];
            const Real a6481 = a6477 * real_133[l];
            const Real a6482 = select(a6479, a6481, 0.0);
            const Real a6483 = select(a6478, a6480, a6482);
            const Real a6484 = select(a6479, real_133[l], 0.0);
            const Real a6485 = select(a6478, real_150[l], a6484);
            const Mask a6486 = (a6483 > 0.0);
            const Real a6487 = select(a6486, 0.0, a6483);
            mask_405[l] = a6478;
            real_184[l] = a6485;
            real_181[l] = a6487;
        }
        // snow_ground._response
        const Real x6489 = select(x6476, w6444, w6445);
        const Real x6490 = -w6435;
        const Real x6491 = select(x6476, x6490, w6443);
        const Real x6492 = x6491 * real_184[0];
        const Real x6493 = x6489 * w6436;
        const Real x6494 = x6492 + x6493;
        const Real x6503 = seconds * x6494;
        for (int l = 0; l < 4; ++l) {
            const Real a6488 = real_181[l] - real_181[l + 1];
            const Real a6495 = select(mask_405[l], real_401[l], real_404[l]);
            const Real a6496 = a6495 * real_184[l];
            const Real a6497 = a6488 * real_402[l];
            const Real a6498 = a6496 + a6497;
            const Real a6499 = select(mask_405[l + 1], real_401[l], real_404[l]);
            const Real a6500 = a6499 * real_184[l + 1];
            const Real a6501 = a6488 * real_403[l];
            const Real a6502 = a6500 - a6501;
            real_389[l] = a6498;
            real_388[l + 1] = a6502;
        }
        // snow_ground._direction
        real_389[4] = real_of(0.0);
        real_388[0] = real_of(0.0);
        const Real x6507 = x5792 * real_184[4];
        const Real x6511 = x5795 * real_184[4];
        const Real x6518 = -x5792;
        for (int l = 0; l < 4; ++l) {
            const Real a6510 = -real_389[l];
            const Real a6517 = -real_388[l + 1];
            real_406[l] = a6510;
            real_407[l] = a6517;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6513 = -real_326[l + 1];
            const Real a6519 = -real_321[l];
            real_406[l + 5] = a6513;
            real_407[l + 5] = a6519;
        }
        // tridiagonal._solve
        real_406[4] = x6511;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6506 = real_389[l] + real_388[l];
            const Real a6508 = a6506 + in_row(l, 4, x6507);
            const Real a6509 = a6508 - in_row(l, 0, x6503);
            const Real a6514 = a6509 + 1.0;
            const Real a6520 = -real_380[l];
            real_408[l] = a6514;
            real_409[l] = a6520;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6454 = (real_332[l] < real_292[l]);
            const Mask a6455 = (real_332[l] > real_335[l]);
            const Mask a6456 = (a6454 & a6455);
            const Real a6457 = 2094000.0 * real_400[l];
            const Real a6458 = a6457 + 333500000.0;
            const Real a6459 = select(a6456, real_391[l], 1.0);
            const Real a6460 = a6458 / a6459;
            const Real a6461 = 2094000.0 * real_332[l];
            const Real a6462 = real_10[l] + a6461;
            const Real a6463 = select(a6456, a6460, 0.0);
            const Real a6464 = a6462 + a6463;
            const Real a6515 = a6464 + real_336[l];
            const Real a6516 = a6515 + real_321[l];
            const Real a6521 = -real_390[l];
            real_410[l] = a6462;
            real_411[l] = a6464;
            real_408[l + 5] = a6516;
            real_409[l + 5] = a6521;
        }
        // tridiagonal._solve
        real_407[4] = x6518;
        solve_tridiagonal<LAYERS + 5>(real_406, real_408, real_407, real_409, real_412);
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6527 = w6451 * real_412[l];
            const Real a6528 = real_387[l] + a6527;
            const Mask a6529 = (real_387[l] <= 0.0);
            const Mask a6530 = (a6528 > 0.0);
            const Mask a6531 = (a6529 & a6530);
            const Mask a6532 = (real_387[l] >= 0.0);
            const Mask a6533 = (a6528 < 0.0);
            const Mask a6534 = (a6532 & a6533);
            const Real a6535 = select(a6531, 1e-06, a6528);
            const Real a6536 = select(a6534, (-1e-06), a6535);
            const Mask a6537 = (real_387[l] <= real_381[l]);
            const Mask a6538 = (a6536 > real_381[l]);
            const Mask a6539 = (a6537 & a6538);
            const Mask a6540 = (real_387[l] >= real_381[l]);
            const Mask a6541 = (a6536 < real_381[l]);
            const Mask a6542 = (a6540 & a6541);
            const Real a6543 = real_381[l] + 1e-06;
            const Real a6544 = select(a6539, a6543, a6536);
            const Real a6545 = real_381[l] - 1e-06;
            const Real a6546 = select(a6542, a6545, a6544);
            const Mask a6547 = (real_387[l] <= real_154[l]);
            const Mask a6548 = (a6546 > real_154[l]);
            const Mask a6549 = (a6547 & a6548);
            const Mask a6550 = (real_387[l] >= real_154[l]);
            const Mask a6551 = (a6546 < real_154[l]);
            const Mask a6552 = (a6550 & a6551);
            const Real a6553 = real_154[l] + 1e-06;
            const Real a6554 = select(a6549, a6553, a6546);
            const Real a6555 = real_154[l] - 1e-06;
            const Real a6556 = select(a6552, a6555, a6554);
            const Real a6615 = select(w6453, a6556, real_387[l]);
            const Real a6620 = a6615 - real_154[l];
            const Mask a6621 = (a6615 < 0.0);
            const Mask a6622 = (a6620 > 0.0);
            const Real a6623 = a6615 * real_150[l];
            const Real a6624 = a6620 * real_133[l];
            const Real a6625 = select(a6622, a6624, 0.0);
            const Real a6626 = select(a6621, a6623, a6625);
            const Real a6627 = a6615 / real_381[l];
            const Mask a6628 = (a6627 < 0.0);
            const Real a6629 = select(a6628, 0.0, a6627);
            const Mask a6630 = (a6629 > 1.0);
            const Real a6631 = select(a6630, 1.0, a6629);
            const Mask a6632 = (a6631 > 0.0);
            const Mask a6633 = (a6631 < 1.0);
            const Mask a6634 = (a6632 & a6633);
            const Real a6635 = select(a6634, real_382[l], 0.0);
            const Real a6636 = a6631 * a6631;
            const Real a6637 = real_383[l] * a6636;
            const Real a6638 = 1.0 - a6637;
            const Real a6639 = a6631 * a6635;
            const Real a6640 = real_384[l] * a6639;
            const Real a6641 = a6638 * real_173[l];
            const Real a6643 = a6638 * real_167[l];
            const Real a6645 = real_187[l] - a6643;
            const Mask a6646 = (a6645 < 0.0);
            const Real a6647 = select(a6646, 0.0, a6645);
            const Real a6648 = a6631 / 0.1;
            const Mask a6649 = (a6648 > 1.0);
            const Real a6650 = select(a6649, 1.0, a6648);
            const Real a6651 = a6650 * a6647;
            const Real a6652 = a6643 + a6651;
            const Real a6653 = -a6652;
            const Mask a6654 = (a6647 > 0.0);
            const Real a6655 = 1.0 - a6650;
            const Real a6656 = select(a6654, a6655, 1.0);
            const Mask a6657 = (a6631 < 0.1);
            const Real a6658 = a6635 / 0.1;
            const Real a6659 = select(a6657, a6658, 0.0);
            const Real a6660 = a6640 * real_167[l];
            const Real a6662 = a6656 * a6660;
            const Real a6664 = a6647 * a6659;
            const Real a6665 = a6664 - a6662;
            const Real a6666 = a6640 * real_173[l];
            real_388[l] = a6615;
            real_389[l] = a6626;
            real_184[l] = a6641;
            real_181[l] = a6652;
            real_386[l] = a6653;
            real_385[l] = a6665;
            real_141[l] = a6666;
        }
        // snow_ground._links
        const Real x6668 = 1 / real_386[0];
        const Real x6669 = select(x5790, x6668, 0.0);
        const Real x6676 = x6669 * x6669;
        const Real x6677 = x6676 * real_385[0];
        // snow_ground._at
        const Real x6681 = select(x5790, x6669, 1.0);
        // snow_skin.solve_skin
        const Real x6682 = x6681 * real_389[0];
        const Real x6683 = x5891 + x6682;
        const Mask x6684 = (x6683 >= 0.0);
        const Mask x6685 = (w6441 > 0.0);
        const Real x6686 = select(x6685, 0.0, w6441);
        const Real x6687 = select(x6684, 0.0, x6686);
        const Real x6688 = real_389[0] - 1.0;
        const Mask x6689 = (x6688 < (-270.0));
        const Real x6690 = select(x6689, (-270.0), x6688);
        const Mask x6691 = (x6690 > (-150.0));
        const Real x6692 = select(x6691, (-150.0), x6690);
        const Real x6693 = maximum(x6687, x6692);
        // snow_skin.skin_flux
        const Real x6694 = x6693 + 273.15;
        const Real x6695 = x6693 - x1466;
        // calm_air.coefficient
        const Real x6697 = x6695 * x1438;
        const Real x6698 = -x6697;
        // calm_air.limited_richardson
        const Mask x6699 = (x6698 > 0.0);
        const Real x6700 = select(x6699, x6697, 0.0);
        const Real x6702 = x6700 * x1643;
        const Real x6703 = -x6702;
        const Real x6704 = expm1(x6703);
        const Real x6706 = x6704 + 2.0;
        const Real x6707 = x6704 / x6706;
        const Real x6709 = numbers[LAYERS + 2] * x6707;
        const Real x6711 = select(x6699, x6709, x6697);
        const Real x6712 = -x6711;
        const Real x6713 = x6707 * x6707;
        const Real x6714 = 1.0 - x6713;
        const Real x6715 = select(x6699, x6714, 1.0);
        // calm_air.coefficient
        const Mask x6716 = (x6712 > 0.0);
        const Real x6717 = select(x6716, x6711, 0.0);
        const Real x6719 = x6717 * 5.0;
        const Real x6721 = 1.0 - x6719;
        const Real x6722 = sqrt(x6721);
        const Real x6723 = x6717 * 15.0;
        const Real x6725 = x6723 * x6722;
        const Real x6727 = 1.0 - x6725;
        const Real x6728 = 1 / x6727;
        const Real x6730 = x6728 * x6728;
        const Real x6732 = x6722 * 15.0;
        const Real x6733 = x6717 * 37.5;
        const Real x6735 = x6733 / x6722;
        const Real x6737 = x6732 - x6735;
        const Real x6738 = x6730 * x6737;
        const Real x6739 = -x6738;
        const Real x6740 = select(x6716, 0.0, x6711);
        const Mask x6741 = (x6740 > 1e-30);
        const Mask x6742 = (x6740 < 1e-30);
        const Real x6743 = select(x6742, 1e-30, x6740);
        const Real x6744 = sqrt(x6743);
        const Real x6745 = select(x6741, x6744, 0.0);
        const Real x6746 = x1448 * x6745;
        const Real x6747 = x6746 + 1.0;
        const Real x6748 = 1 / x6747;
        const Real x6749 = x6740 * 15.0;
        const Real x6750 = x6749 * x6748;
        const Real x6751 = x6750 + 1.0;
        const Real x6752 = x6748 * (-7.5);
        const Real x6753 = x6748 + 1.0;
        const Real x6754 = x6752 * x6753;
        const Real x6755 = select(x6716, x6739, x6754);
        const Real x6756 = x6755 * x6715;
        const Real x6757 = select(x6716, x6728, x6751);
        const Real x6758 = x1427 * x6757;
        const Real x6759 = x6143 * x6756;
        // snow_skin.skin_flux
        const Real x6761 = x257 * x6758;
        const Real x6762 = x257 * x6759;
        const Real x6764 = x6694 * 461.0;
        const Real x6765 = 2830000.0 / x6764;
        const Real x6766 = x6693 / 273.15;
        const Real x6767 = x6766 * x6765;
        const Real x6768 = exp(x6767);
        const Real x6769 = x6768 * 611.0;
        const Real x6770 = x6769 * 0.378;
        const Real x6771 = forcing[3] - x6770;
        const Real x6772 = x6769 * 0.622;
        const Real x6773 = x6772 / x6771;
        const Real x6774 = x6765 / x6694;
        const Real x6775 = x6773 * x6774;
        const Real x6776 = forcing[3] / x6771;
        const Real x6777 = x6775 * x6776;
        const Real x6778 = x6773 - forcing[2];
        const Real x6779 = x6761 * 1004.5;
        const Real x6780 = x6779 + numbers[LAYERS + 4];
        const Real x6781 = x6694 * x6694;
        const Real x6782 = x6781 * x6694;
        const Real x6783 = x5883 * x6782;
        const Real x6784 = x6761 * x6778;
        const Real x6785 = x6762 * x6778;
        const Real x6787 = x6761 * x6777;
        const Real x6788 = x6787 - x6785;
        const Real x6789 = x6780 * x6695;
        const Real x6790 = x6762 * 1004.5;
        const Real x6792 = x6790 * x6695;
        const Real x6794 = x6780 - x6792;
        const Real x6795 = x6783 * x6694;
        const Real x6796 = x1464 - x6795;
        const Real x6797 = x6796 - x6789;
        const Real x6798 = 2830000.0 * x6784;
        const Real x6799 = x6797 - x6798;
        const Real x6800 = x6783 * (-4.0);
        const Real x6801 = x6800 - x6794;
        const Real x6802 = 2830000.0 * x6788;
        const Real x6803 = x6801 - x6802;
        // snow_skin.solve_skin
        const Mask x6804 = ~x6684;
        const Mask x6805 = (x5790 & x6804);
        Real w6806 = x6693;
        Real w6807 = x6799;
        Real w6808 = x6803;
        Real w6809 = x6789;
        Real w6810 = x6784;
        Real w6811 = x6692;
        Real w6812 = real_of(0.0);
        Real w6813 = real_of(INFINITE);
        Mask w6814 = x6805;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6814)) break;
            // snow_skin._closer
            const Real x6815 = w6806 - real_389[0];
            const Real x6816 = x6681 * x6815;
            const Real x6817 = w6807 - x6816;
            const Mask x6818 = (x6817 > 0.0);
            const Real x6819 = select(x6818, w6806, w6811);
            const Real x6820 = select(x6818, w6812, w6806);
            const Real x6821 = x6681 - w6808;
            const Mask x6822 = (x6821 < 0.001);
            const Real x6823 = select(x6822, 0.001, x6821);
            const Real x6824 = x6817 / x6823;
            const Real x6825 = w6806 + x6824;
            const Mask x6826 = (x6825 < x6819);
            const Mask x6827 = (x6825 > x6820);
            const Mask x6828 = (x6826 | x6827);
            const Real x6829 = magnitude(x6824);
            const Real x6830 = w6813 * 0.5;
            const Mask x6831 = (x6829 > x6830);
            const Mask x6832 = (x6828 | x6831);
            const Real x6833 = x6819 + x6820;
            const Real x6834 = x6833 * 0.5;
            const Real x6835 = select(x6832, x6834, x6825);
            const Real x6836 = select(w6814, x6835, w6806);
            const Real x6837 = x6836 - w6806;
            const Real x6838 = magnitude(x6837);
            // snow_skin.skin_flux
            const Real x6839 = x6836 + 273.15;
            const Real x6840 = x6836 - x1466;
            // calm_air.coefficient
            const Real x6842 = x6840 * x1438;
            const Real x6843 = -x6842;
            // calm_air.limited_richardson
            const Mask x6844 = (x6843 > 0.0);
            const Real x6845 = select(x6844, x6842, 0.0);
            const Real x6847 = x6845 * x1643;
            const Real x6848 = -x6847;
            const Real x6849 = expm1(x6848);
            const Real x6851 = x6849 + 2.0;
            const Real x6852 = x6849 / x6851;
            const Real x6854 = numbers[LAYERS + 2] * x6852;
            const Real x6856 = select(x6844, x6854, x6842);
            const Real x6857 = -x6856;
            const Real x6858 = x6852 * x6852;
            const Real x6859 = 1.0 - x6858;
            const Real x6860 = select(x6844, x6859, 1.0);
            // calm_air.coefficient
            const Mask x6861 = (x6857 > 0.0);
            const Real x6862 = select(x6861, x6856, 0.0);
            const Real x6864 = x6862 * 5.0;
            const Real x6866 = 1.0 - x6864;
            const Real x6867 = sqrt(x6866);
            const Real x6868 = x6862 * 15.0;
            const Real x6870 = x6868 * x6867;
            const Real x6872 = 1.0 - x6870;
            const Real x6873 = 1 / x6872;
            const Real x6875 = x6873 * x6873;
            const Real x6877 = x6867 * 15.0;
            const Real x6878 = x6862 * 37.5;
            const Real x6880 = x6878 / x6867;
            const Real x6882 = x6877 - x6880;
            const Real x6883 = x6875 * x6882;
            const Real x6884 = -x6883;
            const Real x6885 = select(x6861, 0.0, x6856);
            const Mask x6886 = (x6885 > 1e-30);
            const Mask x6887 = (x6885 < 1e-30);
            const Real x6888 = select(x6887, 1e-30, x6885);
            const Real x6889 = sqrt(x6888);
            const Real x6890 = select(x6886, x6889, 0.0);
            const Real x6891 = x1448 * x6890;
            const Real x6892 = x6891 + 1.0;
            const Real x6893 = 1 / x6892;
            const Real x6894 = x6885 * 15.0;
            const Real x6895 = x6894 * x6893;
            const Real x6896 = x6895 + 1.0;
            const Real x6897 = x6893 * (-7.5);
            const Real x6898 = x6893 + 1.0;
            const Real x6899 = x6897 * x6898;
            const Real x6900 = select(x6861, x6884, x6899);
            const Real x6901 = x6900 * x6860;
            const Real x6902 = select(x6861, x6873, x6896);
            const Real x6903 = x1427 * x6902;
            const Real x6904 = x6143 * x6901;
            // snow_skin.skin_flux
            const Real x6906 = x257 * x6903;
            const Real x6907 = x257 * x6904;
            const Real x6909 = x6839 * 461.0;
            const Real x6910 = 2830000.0 / x6909;
            const Real x6911 = x6836 / 273.15;
            const Real x6912 = x6911 * x6910;
            const Real x6913 = exp(x6912);
            const Real x6914 = x6913 * 611.0;
            const Real x6915 = x6914 * 0.378;
            const Real x6916 = forcing[3] - x6915;
            const Real x6917 = x6914 * 0.622;
            const Real x6918 = x6917 / x6916;
            const Real x6919 = x6910 / x6839;
            const Real x6920 = x6918 * x6919;
            const Real x6921 = forcing[3] / x6916;
            const Real x6922 = x6920 * x6921;
            const Real x6923 = x6918 - forcing[2];
            const Real x6924 = x6906 * 1004.5;
            const Real x6925 = x6924 + numbers[LAYERS + 4];
            const Real x6926 = x6839 * x6839;
            const Real x6927 = x6926 * x6839;
            const Real x6928 = x5883 * x6927;
            const Real x6929 = x6906 * x6923;
            const Real x6930 = x6907 * x6923;
            const Real x6932 = x6906 * x6922;
            const Real x6933 = x6932 - x6930;
            const Real x6934 = x6925 * x6840;
            const Real x6935 = x6907 * 1004.5;
            const Real x6937 = x6935 * x6840;
            const Real x6939 = x6925 - x6937;
            const Real x6940 = x6928 * x6839;
            const Real x6941 = x1464 - x6940;
            const Real x6942 = x6941 - x6934;
            const Real x6943 = 2830000.0 * x6929;
            const Real x6944 = x6942 - x6943;
            const Real x6945 = x6928 * (-4.0);
            const Real x6946 = x6945 - x6939;
            const Real x6947 = 2830000.0 * x6933;
            const Real x6948 = x6946 - x6947;
            // snow_skin._closer
            const Real x6949 = select(w6814, x6838, w6813);
            const Mask x6950 = (x6838 >= 1e-07);
            const Mask x6951 = (w6814 & x6950);
            w6806 = x6836;
            w6807 = x6944;
            w6808 = x6948;
            w6809 = x6934;
            w6810 = x6929;
            w6811 = x6819;
            w6812 = x6820;
            w6813 = x6949;
            w6814 = x6951;
        }
        // snow_skin.solve_skin
        const Real x6952 = x6681 - w6808;
        const Mask x6953 = (x6952 < 0.001);
        const Real x6954 = select(x6953, 0.001, x6952);
        const Mask x6955 = (real_389[0] < 0.0);
        const Real x6956 = select(x6955, 0.0, real_389[0]);
        const Real x6957 = x6956 * 20.0;
        const Mask x6958 = (x6956 > 0.0);
        const Real x6959 = select(x6958, 20.0, 0.0);
        const Real x6960 = w6806 - real_389[0];
        const Real x6961 = x6681 * x6960;
        const Real x6962 = select(x6684, x5891, x6961);
        const Real x6963 = x6681 / x6954;
        const Real x6964 = w6808 * x6963;
        const Real x6965 = select(x6684, 0.0, x6964);
        const Real x6966 = select(x6805, x6960, 0.0);
        const Real x6967 = select(x5790, w6806, 0.0);
        const Real x6968 = x6962 - x6957;
        const Real x6969 = select(x5790, x6968, 0.0);
        const Real x6970 = x6965 - x6959;
        const Real x6971 = select(x5790, x6970, 0.0);
        const Real x6972 = w6808 / x6954;
        const Real x6974 = x6972 * x6966;
        const Real x6975 = -x6974;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6976 = (real_389[l] > 0.0);
            const Real a6977 = select(a6976, 0.0, real_389[l]);
            const Mask a6978 = (real_389[l] < 0.0);
            const Real a6979 = select(a6978, 0.0, real_389[l]);
            real_386[l] = a6977;
            real_413[l] = a6979;
        }
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6557 = real_410[l] * real_400[l];
            const Real a6558 = real_332[l] * 333500000.0;
            const Real a6559 = a6557 + a6558;
            const Real a6560 = real_411[l] * real_412[l + 5];
            const Real a6561 = w6451 * a6560;
            const Real a6562 = a6559 + a6561;
            const Mask a6563 = (a6562 >= real_330[l]);
            const Mask a6564 = (a6562 <= real_327[l]);
            const Mask a6565 = ~a6563;
            const Mask a6566 = (a6564 & a6565);
            const Real a6567 = a6562 / 333500000.0;
            const Real a6568 = maximum(a6567, real_335[l]);
            const Real a6569 = minimum(a6568, real_292[l]);
            const Real a6570 = real_410[l] * real_322[l];
            const Real a6571 = a6570 + a6558;
            const Real a6572 = a6571 - a6562;
            const Real a6573 = 2094000.0 * real_322[l];
            const Real a6574 = a6573 + 333500000.0;
            const Real a6575 = real_410[l] * real_391[l];
            const Real a6576 = a6574 + a6575;
            const Real a6577 = a6572 / a6576;
            const Real a6578 = real_332[l] - a6577;
            const Mask a6579 = (a6572 > 0.0);
            const Real a6580 = maximum(real_332[l], a6569);
            const Real a6581 = a6569 + a6580;
            const Real a6582 = a6581 * 0.5;
            const Real a6583 = select(a6579, a6582, a6569);
            const Mask a6584 = (a6578 >= a6569);
            const Real a6585 = minimum(a6578, real_292[l]);
            const Real a6586 = select(a6584, a6585, a6583);
            const Real a6587 = select(a6566, real_335[l], a6586);
            const Real a6588 = select(a6563, real_292[l], a6587);
            const Real a6589 = a6588 * 333500000.0;
            const Real a6590 = a6562 - a6589;
            const Real a6591 = 2094000.0 * a6588;
            const Real a6592 = real_10[l] + a6591;
            const Real a6593 = a6590 / a6592;
            const Real a6594 = a6588 - numbers[l + 15 * LAYERS + 54];
            const Real a6595 = a6594 / real_339[l];
            const Mask a6596 = (a6595 < 1e-12);
            const Real a6597 = select(a6596, 1e-12, a6595);
            const Real a6598 = log(a6597);
            const Real a6599 = numbers[l + LAYERS + 47] * a6598;
            const Real a6600 = numbers[l + 16 * LAYERS + 54] - a6599;
            const Mask a6601 = (a6600 > 16.11809565095832);
            const Real a6602 = select(a6601, 16.11809565095832, a6600);
            const Real a6603 = exp(a6602);
            const Real a6604 = numbers[l + LAYERS + 47] * a6603;
            const Real a6605 = a6597 * real_339[l];
            const Real a6606 = a6604 / a6605;
            const Real a6608 = a6603 * 0.008034787106446777;
            const Real a6610 = a6608 + numbers[l + 6 * LAYERS + 47];
            const Real a6611 = -a6610;
            const Real a6612 = a6606 * 0.008034787106446777;
            const Mask a6613 = (a6563 | a6566);
            const Real a6614 = select(a6613, a6593, a6611);
            const Real a6616 = select(w6453, a6614, real_400[l]);
            const Real a6617 = select(w6453, a6588, real_332[l]);
            const Real a6618 = select(w6453, a6611, real_322[l]);
            const Real a6619 = select(w6453, a6612, real_391[l]);
            real_344[l + 1] = a6616;
            real_414[l] = a6617;
            real_415[l] = a6618;
            real_416[l] = a6619;
        }
        // snow_ground._residuals
        const Real x6986 = real_389[4] - real_344[1];
        const Real x6987 = x5792 * x6986;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6670 = real_184[l] + real_181[l + 1];
            const Real a6671 = -a6670;
            const Real a6672 = 1 / a6671;
            const Real a6673 = seconds * a6672;
            const Real a6674 = select(x5790, a6673, 0.0);
            const Real a6675 = a6674 * a6672;
            const Real a6678 = a6675 * real_141[l];
            const Real a6679 = -a6678;
            const Real a6680 = a6675 * real_385[l + 1];
            const Real a6980 = real_386[l] - real_386[l + 1];
            const Real a6981 = a6674 * a6980;
            const Real a6982 = real_413[l] - real_413[l + 1];
            const Real a6983 = real_397[l] * a6982;
            const Real a6985 = a6981 - a6983;
            real_417[l] = a6674;
            real_418[l] = a6679;
            real_419[l] = a6680;
            real_420[l] = a6985;
        }
        // snow_ground._residuals
        real_420[4] = real_of(0.0);
        real_413[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_413[l + 1] = real_420[l];
        const Real x6992 = seconds * x6969;
        // enthalpy._drop_from_above
        real_344[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_411[l] = real_344[l + 2];
        real_411[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7010 = x5795 * real_389[4];
        // snow_ground._residuals, snow_ground._at
        Real a7014_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6990 = real_420[l] - real_413[l];
            const Real a6991 = a6990 + in_row(l, 4, x6987);
            const Real a6993 = real_388[l] + real_177[l];
            const Real a6994 = a6993 + a6991;
            const Real a6995 = a6994 - in_row(l, 0, x6992);
            const Real a7013 = magnitude(a6995);
            a7014_last = a7014_last + a7013;
            real_386[l] = a6995;
            real_141[l] = a7013;
        }
        // snow_ground._at
        const Real x7015 = x1371 * a7014_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a7019_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6996 = 2094000.0 * real_414[l];
            const Real a6997 = real_10[l] + a6996;
            const Real a6998 = a6997 * real_344[l + 1];
            const Real a6999 = real_414[l] * 333500000.0;
            const Real a7000 = a6998 + a6999;
            const Real a7001 = a7000 - real_323[l];
            const Real a7003 = real_344[l + 1] - real_344[l];
            const Real a7004 = real_336[l] * a7003;
            const Real a7005 = a7001 + a7004;
            const Real a7007 = real_344[l + 1] - real_411[l];
            const Real a7008 = real_321[l] * a7007;
            const Real a7009 = a7005 + a7008;
            const Real a7012 = a7009 + in_row(l, 0, x7010);
            const Real a7017 = magnitude(a7012);
            const Real a7018 = numbers[l] * a7017;
            a7019_last = a7019_last + a7018;
            real_410[l] = a7012;
            real_421[l] = a7017;
        }
        // snow_ground._at
        const Real x7020 = a7019_last - x7015;
        // snow_ground._tolerance
        const Real x7023 = seconds * x6669;
        const Real x7024 = magnitude(x6967);
        const Real x7025 = magnitude(real_389[0]);
        const Real x7026 = x7024 + x7025;
        const Real x7027 = x7023 * x7026;
        Real a7028_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7028_last = a7028_last + real_417[l];
        }
        const Real x7029 = a7028_last + x5792;
        Real a7031_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7030 = magnitude(real_389[l]);
            a7031_last = maximum(a7031_last, a7030);
        }
        const Real x7032 = a7031_last + x6420;
        const Real x7033 = x7032 + 30.0;
        const Real x7034 = x7029 * x7033;
        const Real x7035 = x7034 + x7027;
        // snow_ground._at
        Mask a7022_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a7021 = (real_421[l] > real_331[l]);
            a7022_last = (a7022_last | a7021);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a7039_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a7036 = real_154[l] + x7035;
            const Real a7037 = a7036 * 7.105427357601002e-15;
            const Mask a7038 = (real_141[l] > a7037);
            a7039_last = (a7039_last | a7038);
        }
        // snow_ground._at
        const Mask x7040 = (a7022_last | a7039_last);
        // snow_ground._iteration
        const Real x7041 = w6451 * 0.0001;
        const Real x7042 = 1.0 - x7041;
        const Real x7043 = x7042 * w6450;
        const Mask x7044 = (x7020 < x7043);
        const Mask x7045 = (w6452 < 20.0);
        const Mask x7046 = (x7044 | x7045);
        const Mask x7047 = (w6451 <= 0.0001);
        const Mask x7048 = (x7046 | x7047);
        const Mask x7049 = (x7048 | x6476);
        const Mask x7050 = (w6453 & x7049);
        const Real x7051 = w6451 * 2.0;
        const Mask x7052 = (x7051 > 1.0);
        const Real x7053 = select(x7052, 1.0, x7051);
        const Real x7054 = w6451 * 0.5;
        const Real x7055 = select(x7050, x7053, x7054);
        const Real x7056 = w6452 + 1.0;
        // snow_ground._is_slow
        const Mask x7057 = (x7056 >= 40.0);
        const Mask x7058 = (x7056 < 60.0);
        const Mask x7059 = (x7057 & x7058);
        const Mask x7060 = (mask_of(false) | x7059);
        const Mask x7061 = (x7056 >= 80.0);
        const Mask x7062 = (x7056 < 120.0);
        const Mask x7063 = (x7061 & x7062);
        const Mask x7064 = (x7060 | x7063);
        const Mask x7065 = (x7056 >= 160.0);
        const Mask x7066 = (x7056 < 200.0);
        const Mask x7067 = (x7065 & x7066);
        const Mask x7068 = (x7064 | x7067);
        // snow_ground._iteration
        const Mask x7069 = (x6476 | x7068);
        const Real x7070 = select(x7069, 1.0, x7055);
        const Real x7076 = select(x7050, x6669, w6435);
        const Real x7077 = select(x7050, x6677, w6436);
        const Real x7082 = select(x7050, x6967, w6441);
        const Real x7083 = select(x7050, x6969, w6442);
        const Real x7084 = select(x7050, x6971, w6443);
        const Real x7085 = select(x7050, x6966, w6444);
        const Real x7086 = select(x7050, x6975, w6445);
        const Real x7087 = select(x7050, x6954, w6446);
        const Mask x7088 = select(x7050, x6684, w6447);
        const Real x7091 = select(x7050, x7020, w6450);
        const Mask x7092 = select(x7050, x7040, w6453);
        const Real x7093 = select(w6453, x7070, w6451);
        const Real x7094 = real_of_mask(w6453);
        const Real x7095 = w6452 + x7094;
        const Mask x7096 = ~x7050;
        const Mask x7097 = (x7092 | x7096);
        const Mask x7098 = (w6453 & x7097);
        for (int l = 0; l < 5; ++l) {
            const Real a7071 = select(x7050, real_388[l], real_387[l]);
            const Real a7089 = select(x7050, real_386[l], real_380[l]);
            real_141[l] = a7071;
            real_389[l] = a7089;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7072 = select(x7050, real_344[l + 1], real_400[l]);
            const Real a7073 = select(x7050, real_414[l], real_332[l]);
            const Real a7074 = select(x7050, real_415[l], real_322[l]);
            const Real a7075 = select(x7050, real_416[l], real_391[l]);
            const Real a7090 = select(x7050, real_410[l], real_390[l]);
            real_421[l] = a7072;
            real_411[l] = a7073;
            real_422[l] = a7074;
            real_423[l] = a7075;
            real_424[l] = a7090;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7078 = select(x7050, real_417[l], real_401[l]);
            const Real a7079 = select(x7050, real_418[l], real_402[l]);
            const Real a7080 = select(x7050, real_419[l], real_403[l]);
            const Real a7081 = select(x7050, real_398[l], real_404[l]);
            real_425[l] = a7078;
            real_426[l] = a7079;
            real_427[l] = a7080;
            real_428[l] = a7081;
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
        w6435 = x7076;
        w6436 = x7077;
        w6441 = x7082;
        w6442 = x7083;
        w6443 = x7084;
        w6444 = x7085;
        w6445 = x7086;
        w6446 = x7087;
        w6447 = x7088;
        w6450 = x7091;
        w6451 = x7093;
        w6452 = x7095;
        w6453 = x7098;
    }
    // snow_ground._tolerance
    const Real x7111 = seconds * w6435;
    const Real x7112 = magnitude(w6441);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a7104 = real_387[l] - real_154[l];
        const Mask a7105 = (real_387[l] < 0.0);
        const Mask a7106 = (a7104 > 0.0);
        const Real a7107 = real_387[l] * real_150[l];
        const Real a7108 = a7104 * real_133[l];
        const Real a7109 = select(a7106, a7108, 0.0);
        const Real a7110 = select(a7105, a7107, a7109);
        real_379[l] = a7104;
        mask_405[l] = a7105;
        mask_429[l] = a7106;
        real_384[l] = a7110;
    }
    // snow_ground._tolerance
    const Real x7113 = magnitude(real_384[0]);
    const Real x7114 = x7112 + x7113;
    const Real x7115 = x7111 * x7114;
    Real a7116_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a7116_last = a7116_last + real_401[l];
    }
    const Real x7117 = a7116_last + x5792;
    Real a7119_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a7118 = magnitude(real_384[l]);
        a7119_last = maximum(a7119_last, a7118);
    }
    const Real x7120 = a7119_last + x6420;
    const Real x7121 = x7120 + 30.0;
    const Real x7122 = x7117 * x7121;
    const Real x7123 = x7122 + x7115;
    // snow_ground._tolerance, snow_ground._solution, snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a7124 = real_154[l] + x7123;
        const Real a7125 = a7124 * 7.105427357601002e-15;
        const Real a7126 = a7125 * 8.0;
        const Real a7128 = select(mask_429[l], real_133[l], 0.0);
        const Real a7129 = select(mask_405[l], real_150[l], a7128);
        const Mask a7130 = (real_384[l] > 0.0);
        const Real a7131 = select(a7130, 0.0, real_384[l]);
        real_382[l] = a7126;
        real_178[l] = a7129;
        mask_430[l] = a7130;
        real_177[l] = a7131;
    }
    // snow_ground._response
    const Real x7133 = select(mask_of(false), w6444, w6445);
    const Real x7134 = -w6435;
    const Real x7135 = select(mask_of(false), x7134, w6443);
    const Real x7136 = x7135 * real_178[0];
    const Real x7137 = x7133 * w6436;
    const Real x7138 = x7136 + x7137;
    const Real x7147 = seconds * x7138;
    // snow_ground._solution
    Mask a7158_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a7156 = magnitude(real_380[l]);
        const Mask a7157 = (a7156 <= real_382[l]);
        a7158_last = (a7158_last & a7157);
    }
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at
    Mask a7161_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_332[l];
        const Mask a7099 = (real_332[l] < real_292[l]);
        const Mask a7100 = (real_332[l] > real_335[l]);
        const Mask a7101 = (a7099 & a7100);
        const Real a7102 = select(a7101, real_391[l], 1.0);
        const Real a7103 = 1 / a7102;
        const Real a7127 = real_331[l] * 8.0;
        const Real a7148 = 2094000.0 * real_400[l];
        const Real a7149 = a7148 + 333500000.0;
        const Real a7150 = a7149 / a7102;
        const Real a7151 = 2094000.0 * real_332[l];
        const Real a7152 = real_10[l] + a7151;
        const Real a7153 = select(a7101, a7150, 0.0);
        const Real a7154 = a7152 + a7153;
        const Real a7155 = select(a7101, a7103, 0.0);
        const Real a7159 = magnitude(real_390[l]);
        const Mask a7160 = (a7159 <= a7127);
        a7161_last = (a7161_last & a7160);
        mask_431[l] = a7101;
        real_322[l] = a7154;
        real_399[l] = a7155;
    }
    // snow_ground._solution
    const Mask x7162 = (a7158_last & a7161_last);
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a7221 = real_150[l] * real_150[l];
        const Real a7225 = real_133[l] * real_133[l];
        const Real a7240 = real_387[l] / real_381[l];
        const Mask a7247 = (a7240 < 0.0);
        const Real a7248 = select(a7247, 0.0, a7240);
        const Mask a7251 = (a7248 > 1.0);
        const Real a7252 = select(a7251, 1.0, a7248);
        const Real a7256 = a7252 * a7252;
        const Real a7261 = real_383[l] * a7256;
        const Real a7268 = 1.0 - a7261;
        const Real a7269 = a7268 * real_173[l];
        const Real a7275 = a7268 * real_167[l];
        const Real a7281 = real_187[l] - a7275;
        const Mask a7283 = (a7281 < 0.0);
        const Real a7284 = select(a7283, 0.0, a7281);
        const Real a7286 = a7252 / 0.1;
        const Mask a7289 = (a7286 > 1.0);
        const Real a7290 = select(a7289, 1.0, a7286);
        const Real a7293 = a7290 * a7284;
        const Real a7298 = a7275 + a7293;
        const Real a7299 = -a7298;
        real_382[l] = a7221;
        real_380[l] = a7225;
        real_154[l] = a7240;
        mask_432[l] = a7247;
        mask_433[l] = a7251;
        real_389[l] = a7252;
        real_141[l] = a7256;
        real_386[l] = a7268;
        real_388[l] = a7269;
        mask_434[l] = a7283;
        real_413[l] = a7284;
        mask_435[l] = a7289;
        real_420[l] = a7290;
        real_385[l] = a7298;
        real_181[l] = a7299;
    }
    // snow_ground._links
    const Real x7301 = 1 / real_181[0];
    const Real x7302 = x7301 * x7301;
    const Real x7306 = select(x5790, x7301, 0.0);
    // snow_skin.skin_flux
    const Real x7330 = w6441 + 273.15;
    const Real x7331 = w6441 - x1466;
    // calm_air.coefficient
    const Real x7335 = x7331 * x1438;
    const Real x7336 = -x7335;
    // calm_air.limited_richardson
    const Mask x7343 = (x7336 > 0.0);
    const Real x7344 = select(x7343, x7335, 0.0);
    const Real x7348 = x7344 * x1643;
    const Real x7349 = -x7348;
    const Real x7354 = expm1(x7349);
    const Real x7355 = x7354 + 1.0;
    const Real x7359 = x7354 + 2.0;
    const Real x7360 = x7354 / x7359;
    const Real x7366 = numbers[LAYERS + 2] * x7360;
    const Real x7372 = select(x7343, x7366, x7335);
    const Real x7373 = -x7372;
    // calm_air.coefficient
    const Mask x7375 = (x7373 > 0.0);
    const Real x7376 = select(x7375, x7372, 0.0);
    const Real x7379 = x7376 * 5.0;
    const Real x7382 = 1.0 - x7379;
    const Real x7383 = sqrt(x7382);
    const Real x7384 = x7383 * 2.0;
    const Real x7386 = x7376 * 15.0;
    const Real x7389 = x7386 * x7383;
    const Real x7395 = 1.0 - x7389;
    const Real x7396 = 1 / x7395;
    const Real x7397 = x7396 * x7396;
    const Real x7402 = select(x7375, 0.0, x7372);
    const Mask x7405 = (x7402 > 1e-30);
    const Mask x7406 = (x7402 < 1e-30);
    const Real x7407 = select(x7406, 1e-30, x7402);
    const Real x7410 = sqrt(x7407);
    const Real x7411 = x7410 * 2.0;
    const Real x7414 = select(x7405, x7410, 0.0);
    const Real x7417 = x1448 * x7414;
    const Real x7422 = x7417 + 1.0;
    const Real x7423 = 1 / x7422;
    const Real x7424 = x7423 * x7423;
    const Real x7428 = x7402 * 15.0;
    const Real x7431 = x7428 * x7423;
    const Real x7438 = x7431 + 1.0;
    const Real x7439 = select(x7375, x7396, x7438);
    const Real x7442 = x1427 * x7439;
    // snow_skin.skin_flux
    const Real x7447 = x257 * x7442;
    const Real x7451 = x7330 * 461.0;
    const Real x7452 = 2830000.0 / x7451;
    const Real x7453 = w6441 / 273.15;
    const Real x7454 = x7453 * x7452;
    const Real x7455 = exp(x7454);
    const Real x7456 = x7455 * 611.0;
    const Real x7457 = x7456 * 0.378;
    const Real x7458 = forcing[3] - x7457;
    const Real x7459 = x7456 * 0.622;
    const Real x7460 = x7459 / x7458;
    const Real x7464 = x7460 - forcing[2];
    const Real x7466 = x7447 * 1004.5;
    const Real x7468 = x7466 + numbers[LAYERS + 4];
    const Real x7471 = x7330 * x7330;
    const Real x7472 = x7471 * x7330;
    const Real x7473 = x5883 * x7472;
    const Real x7475 = x7447 * x7464;
    const Real x7479 = x7468 * x7331;
    const Real x7483 = x7473 * x7330;
    const Real x7485 = x1464 - x7483;
    const Real x7487 = x7485 - x7479;
    const Real x7489 = 2830000.0 * x7475;
    const Real x7491 = x7487 - x7489;
    // snow_skin.skin_of
    const Real x7493 = w6441 - real_384[0];
    const Real x7495 = x7306 * x7493;
    const Real x7500 = x7491 - x7495;
    const Real x7502 = x7500 / w6446;
    const Real x7504 = w6441 + x7502;
    const Real x7505 = select(w6447, 0.0, x7504);
    const Real x7507 = x7505 - real_384[0];
    const Mask x7516 = (real_384[0] < 0.0);
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a7526 = (real_384[l] < 0.0);
        const Real a7527 = select(a7526, 0.0, real_384[l]);
        mask_436[l] = a7526;
        real_181[l] = a7527;
    }
    // snow_ground.advance_snow_ground, retention.at, enthalpy.at
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a7179 = (real_332[l] >= real_292[l]);
        const Real a7180 = select(a7179, real_292[l], real_335[l]);
        const Real a7182 = select(mask_431[l], real_332[l], a7180);
        const Real a7184 = a7182 - numbers[l + 15 * LAYERS + 54];
        const Real a7186 = a7184 / real_339[l];
        const Mask a7190 = (a7186 < 1e-12);
        const Real a7191 = select(a7190, 1e-12, a7186);
        const Real a7193 = log(a7191);
        const Real a7195 = numbers[l + LAYERS + 47] * a7193;
        const Real a7199 = numbers[l + 16 * LAYERS + 54] - a7195;
        const Mask a7201 = (a7199 > 16.11809565095832);
        const Real a7202 = select(a7201, 16.11809565095832, a7199);
        const Real a7204 = exp(a7202);
        const Real a7208 = a7204 * 0.008034787106446777;
        const Real a7212 = a7208 + numbers[l + 6 * LAYERS + 47];
        const Real a7213 = -a7212;
        const Real a7216 = select(mask_431[l], a7213, real_400[l]);
        mask_437[l] = a7179;
        real_390[l] = a7182;
        real_391[l] = a7186;
        mask_438[l] = a7190;
        real_331[l] = a7191;
        real_393[l] = a7193;
        mask_439[l] = a7201;
        real_392[l] = a7204;
        real_325[l] = a7216;
    }
    // snow_ground._residuals
    const Real x7545 = real_384[4] - real_325[0];
    // enthalpy._drop_from_above
    real_335[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_335[l + 1] = real_325[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_327[l] = real_325[l + 1];
    real_327[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a7132 = real_177[l] - real_177[l + 1];
        const Real a7139 = select(mask_405[l], real_401[l], real_404[l]);
        const Real a7140 = a7139 * real_178[l];
        const Real a7141 = a7132 * real_402[l];
        const Real a7142 = a7140 + a7141;
        const Real a7143 = select(mask_405[l + 1], real_401[l], real_404[l]);
        const Real a7144 = a7143 * real_178[l + 1];
        const Real a7145 = a7132 * real_403[l];
        const Real a7146 = a7144 - a7145;
        const Real a7309 = real_388[l] + real_385[l + 1];
        const Real a7310 = -a7309;
        const Real a7312 = 1 / a7310;
        const Real a7313 = a7312 * a7312;
        const Real a7317 = seconds * a7312;
        const Real a7320 = select(x5790, a7317, 0.0);
        const Real a7535 = real_181[l] - real_181[l + 1];
        real_398[l] = a7132;
        real_187[l] = a7142;
        real_184[l + 1] = a7146;
        real_396[l] = a7313;
        real_395[l] = a7320;
        real_240[l] = a7535;
    }
    // snow_ground._direction
    real_187[4] = real_of(0.0);
    real_184[0] = real_of(0.0);
    const Real x7620 = x5792 * real_178[4];
    const Real x7624 = x5795 * real_178[4];
    const Real x7631 = -x5792;
    for (int l = 0; l < 4; ++l) {
        const Real a7623 = -real_187[l];
        const Real a7630 = -real_184[l + 1];
        real_404[l] = a7623;
        real_403[l] = a7630;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7626 = -real_326[l + 1];
        const Real a7632 = -real_321[l];
        real_281[l] = a7626;
        real_282[l] = a7632;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_407[l] = real_404[l];
    real_407[4] = x7624;
    for (int l = 0; l < LAYERS - 1; ++l) real_407[l + 5] = real_281[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a7619 = real_187[l] + real_184[l];
        const Real a7621 = a7619 + in_row(l, 4, x7620);
        const Real a7622 = a7621 - in_row(l, 0, x7147);
        const Real a7627 = a7622 + 1.0;
        real_178[l] = a7627;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7569 = 2094000.0 * real_390[l];
        const Real a7571 = real_10[l] + a7569;
        const Real a7585 = real_325[l] - real_335[l];
        const Real a7598 = real_325[l] - real_327[l];
        const Real a7628 = real_322[l] + real_336[l];
        const Real a7629 = a7628 + real_321[l];
        real_330[l] = a7571;
        real_323[l] = a7585;
        real_424[l] = a7598;
        real_423[l] = a7629;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_412[l] = real_178[l];
    for (int l = 0; l < LAYERS; ++l) real_412[l + 5] = real_423[l];
    for (int l = 0; l < 4; ++l) real_406[l] = real_403[l];
    real_406[4] = x7631;
    for (int l = 0; l < LAYERS - 1; ++l) real_406[l + 5] = real_282[l];
    // tridiagonal.jvp
    real_409[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_409[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_408[l] = real_of(0.0);
    real_408[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x7701 = select(x5790, w6441, 0.0);
    const Real x7703 = select(x5790, w6442, 0.0);
    const Real x7705 = real_384[4] - real_400[0];
    const Real x7707 = x1366 * x7705;
    const Real x7712 = select(x5790, x7707, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7699 = select(x7162, real_400[l], NOT_A_NUMBER);
        const Real a7714 = a7699 + 273.15;
        after[l] = a7714;
        real_423[l] = a7699;
        real_327[l] = a7714;
    }
    // ground_heat.heat
    const Real x7717 = x5597 - real_327[0];
    // snow_skin.skin_flux
    const Real x7766 = x7701 + 273.15;
    after[3 * LAYERS + 31] = x7766;
    const Real x7767 = x7701 - x1466;
    // calm_air.coefficient
    const Real x7771 = x7767 * x1438;
    const Real x7772 = -x7771;
    // calm_air.limited_richardson
    const Mask x7779 = (x7772 > 0.0);
    const Real x7780 = select(x7779, x7771, 0.0);
    const Real x7784 = x7780 * x1643;
    const Real x7785 = -x7784;
    const Real x7790 = expm1(x7785);
    const Real x7791 = x7790 + 1.0;
    const Real x7795 = x7790 + 2.0;
    const Real x7796 = x7790 / x7795;
    const Real x7802 = numbers[LAYERS + 2] * x7796;
    const Real x7808 = select(x7779, x7802, x7771);
    const Real x7809 = -x7808;
    // calm_air.coefficient
    const Mask x7811 = (x7809 > 0.0);
    const Real x7812 = select(x7811, x7808, 0.0);
    const Real x7815 = x7812 * 5.0;
    const Real x7818 = 1.0 - x7815;
    const Real x7819 = sqrt(x7818);
    const Real x7820 = x7819 * 2.0;
    const Real x7822 = x7812 * 15.0;
    const Real x7825 = x7822 * x7819;
    const Real x7831 = 1.0 - x7825;
    const Real x7832 = 1 / x7831;
    const Real x7833 = x7832 * x7832;
    const Real x7838 = select(x7811, 0.0, x7808);
    const Mask x7841 = (x7838 > 1e-30);
    const Mask x7842 = (x7838 < 1e-30);
    const Real x7843 = select(x7842, 1e-30, x7838);
    const Real x7846 = sqrt(x7843);
    const Real x7847 = x7846 * 2.0;
    const Real x7850 = select(x7841, x7846, 0.0);
    const Real x7853 = x1448 * x7850;
    const Real x7858 = x7853 + 1.0;
    const Real x7859 = 1 / x7858;
    const Real x7860 = x7859 * x7859;
    const Real x7864 = x7838 * 15.0;
    const Real x7867 = x7864 * x7859;
    const Real x7874 = x7867 + 1.0;
    const Real x7875 = select(x7811, x7832, x7874);
    const Real x7878 = x1427 * x7875;
    // snow_skin.skin_flux
    const Real x7883 = x257 * x7878;
    const Real x7887 = x7766 * 461.0;
    const Real x7889 = 2830000.0 / x7887;
    const Real x7893 = x7701 / 273.15;
    const Real x7895 = x7893 * x7889;
    const Real x7899 = exp(x7895);
    const Real x7901 = x7899 * 611.0;
    const Real x7903 = x7901 * 0.378;
    const Real x7905 = forcing[3] - x7903;
    const Real x7907 = x7901 * 0.622;
    const Real x7909 = x7907 / x7905;
    const Real x7913 = x7909 - forcing[2];
    const Real x7915 = x7883 * 1004.5;
    const Real x7917 = x7915 + numbers[LAYERS + 4];
    const Real x7919 = x7766 * x7766;
    const Real x7922 = x7919 * x7766;
    const Real x7926 = x5883 * x7922;
    const Real x7930 = x7883 * x7913;
    const Real x7934 = x7917 * x7767;
    const Real x7938 = x7926 * x7766;
    const Real x7942 = x1464 - x7938;
    const Real x7944 = x7942 - x7934;
    const Real x7946 = 2830000.0 * x7930;
    const Real x7948 = x7944 - x7946;
    // layered_snow.close_snow
    const Real x7950 = seconds * x7930;
    const Real x7952 = x1371 * x7950;
    const Real x7958 = select(x5790, x7952, 0.0);
    const Real x7959 = -x7958;
    // snow_water.with_vapour_exchange
    const Mask x7961 = (x7959 < 0.0);
    const Real x7962 = select(x7961, 0.0, x7958);
    const Real x7963 = -x7962;
    const Mask x7966 = (x7958 < 0.0);
    const Real x7967 = select(x7966, 0.0, x7958);
    const Mask x7971 = (x1150 > 0.0);
    const Real x7972 = select(x7971, x1150, 1.0);
    // layered_snow.close_snow, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a7729 = x1371 * real_387[l];
        const Real a7735 = select(x5790, a7729, 0.0);
        const Real a7738 = a7735 / 333500.0;
        const Real a7739 = -a7738;
        const Mask a7741 = (a7739 < 0.0);
        const Real a7742 = select(a7741, 0.0, a7738);
        const Real a7743 = -a7742;
        const Mask a7745 = (a7743 > real_135[l]);
        const Real a7746 = select(a7745, real_135[l], a7743);
        const Real a7748 = real_135[l] - a7746;
        const Mask a7750 = (real_138[l] > 0.0);
        const Real a7751 = select(a7750, real_138[l], 1.0);
        const Real a7753 = a7748 / a7751;
        const Mask a7757 = (a7753 > 1.0);
        const Real a7758 = select(a7757, 1.0, a7753);
        const Real a7760 = select(a7750, a7758, 0.0);
        const Real a7762 = a7760 * real_90[l];
        real_178[l] = a7735;
        mask_440[l] = a7741;
        mask_441[l] = a7745;
        mask_442[l] = a7750;
        real_184[l] = a7751;
        real_187[l] = a7753;
        mask_443[l] = a7757;
        real_181[l] = a7760;
        real_385[l] = a7762;
    }
    // snow_water.with_vapour_exchange
    const Real x7974 = select(x7971, real_178[0], 0.0);
    const Real x7975 = -x7974;
    // snow_layers.liquid_water
    const Real x7977 = real_178[0] / 333500.0;
    const Real x7978 = -x7977;
    const Mask x7980 = (x7978 < 0.0);
    const Real x7981 = select(x7980, 0.0, x7977);
    const Real x7982 = -x7981;
    const Mask x7984 = (x7982 > x1150);
    const Real x7985 = select(x7984, x1150, x7982);
    // snow_water.with_vapour_exchange
    const Real x7987 = x1150 - x7985;
    const Mask x7989 = (x7963 > x7987);
    const Real x7990 = select(x7989, x7987, x7963);
    const Real x7992 = x7990 - x7967;
    const Mask x7994 = (x7987 > 0.0);
    // snow_layers.warmth
    const Real x7995 = x7972 * 2106.0;
    const Real x7997 = 1 / x7995;
    const Real x7998 = x7997 * x7997;
    const Real x8002 = x7972 * 4218.0;
    const Real x8004 = 1 / x8002;
    const Real x8005 = x8004 * x8004;
    const Real x8009 = x7972 * 333500.0;
    const Real x8011 = x7974 + x8009;
    const Real x8012 = -x8011;
    const Mask x8014 = (x7975 < 0.0);
    const Mask x8015 = (x8012 > 0.0);
    const Real x8016 = x7974 * x7997;
    const Real x8021 = x8011 * x8004;
    const Real x8026 = select(x8015, x8021, 0.0);
    const Real x8029 = select(x8014, x8016, x8026);
    const Real x8030 = -x8029;
    // snow_water.with_vapour_exchange
    const Mask x8032 = (x8030 > 0.0);
    const Real x8033 = select(x8032, 0.0, x8029);
    const Real x8036 = x8033 * 2106.0;
    const Real x8039 = x7992 * x8036;
    const Real x8045 = select(x7994, x7987, 1.0);
    const Real x8047 = x7992 / x8045;
    const Real x8051 = 1.0 - x8047;
    const Real x8054 = x7962 + x7990;
    const Real x8055 = -x8054;
    const Real x8057 = x1150 - x7992;
    const Real x8059 = x8039 - real_178[0];
    const Real x8061 = real_385[0] * x8051;
    const Real x8066 = select(x7994, x8061, real_385[0]);
    const Real x8068 = x7990 / x7972;
    const Real x8072 = 1.0 - x8068;
    const Real x8074 = real_134[0] * x8072;
    const Mask x8079 = (real_91[1] > 0.0);
    const Real x8080 = select(x8079, real_91[1], 1.0);
    const Real x8082 = select(x8079, real_178[1], 0.0);
    const Real x8083 = -x8082;
    // snow_layers.liquid_water
    const Real x8085 = real_178[1] / 333500.0;
    const Real x8086 = -x8085;
    const Mask x8088 = (x8086 < 0.0);
    const Real x8089 = select(x8088, 0.0, x8085);
    const Real x8090 = -x8089;
    const Mask x8092 = (x8090 > real_91[1]);
    const Real x8093 = select(x8092, real_91[1], x8090);
    // snow_water.with_vapour_exchange
    const Real x8095 = real_91[1] - x8093;
    const Mask x8097 = (x8055 > x8095);
    const Real x8098 = select(x8097, x8095, x8055);
    const Mask x8100 = (x8095 > 0.0);
    // snow_layers.warmth
    const Real x8101 = x8080 * 2106.0;
    const Real x8103 = 1 / x8101;
    const Real x8104 = x8103 * x8103;
    const Real x8108 = x8080 * 4218.0;
    const Real x8110 = 1 / x8108;
    const Real x8111 = x8110 * x8110;
    const Real x8115 = x8080 * 333500.0;
    const Real x8117 = x8082 + x8115;
    const Real x8118 = -x8117;
    const Mask x8120 = (x8083 < 0.0);
    const Mask x8121 = (x8118 > 0.0);
    const Real x8122 = x8082 * x8103;
    const Real x8127 = x8117 * x8110;
    const Real x8132 = select(x8121, x8127, 0.0);
    const Real x8135 = select(x8120, x8122, x8132);
    const Real x8136 = -x8135;
    // snow_water.with_vapour_exchange
    const Mask x8138 = (x8136 > 0.0);
    const Real x8139 = select(x8138, 0.0, x8135);
    const Real x8142 = x8139 * 2106.0;
    const Real x8145 = x8098 * x8142;
    const Real x8151 = select(x8100, x8095, 1.0);
    const Real x8153 = x8098 / x8151;
    const Real x8157 = 1.0 - x8153;
    const Real x8159 = x7992 + x8098;
    const Real x8161 = x8054 + x8098;
    const Real x8162 = -x8161;
    const Real x8165 = real_91[1] - x8098;
    const Real x8167 = x8145 - real_178[1];
    const Real x8169 = real_385[1] * x8157;
    const Real x8174 = select(x8100, x8169, real_385[1]);
    const Real x8176 = x8098 / x8080;
    const Real x8180 = 1.0 - x8176;
    const Real x8182 = real_134[1] * x8180;
    const Mask x8187 = (real_91[2] > 0.0);
    const Real x8188 = select(x8187, real_91[2], 1.0);
    const Real x8190 = select(x8187, real_178[2], 0.0);
    const Real x8191 = -x8190;
    // snow_layers.liquid_water
    const Real x8193 = real_178[2] / 333500.0;
    const Real x8194 = -x8193;
    const Mask x8196 = (x8194 < 0.0);
    const Real x8197 = select(x8196, 0.0, x8193);
    const Real x8198 = -x8197;
    const Mask x8200 = (x8198 > real_91[2]);
    const Real x8201 = select(x8200, real_91[2], x8198);
    // snow_water.with_vapour_exchange
    const Real x8203 = real_91[2] - x8201;
    const Mask x8205 = (x8162 > x8203);
    const Real x8206 = select(x8205, x8203, x8162);
    const Mask x8208 = (x8203 > 0.0);
    // snow_layers.warmth
    const Real x8209 = x8188 * 2106.0;
    const Real x8211 = 1 / x8209;
    const Real x8212 = x8211 * x8211;
    const Real x8216 = x8188 * 4218.0;
    const Real x8218 = 1 / x8216;
    const Real x8219 = x8218 * x8218;
    const Real x8223 = x8188 * 333500.0;
    const Real x8225 = x8190 + x8223;
    const Real x8226 = -x8225;
    const Mask x8228 = (x8191 < 0.0);
    const Mask x8229 = (x8226 > 0.0);
    const Real x8230 = x8190 * x8211;
    const Real x8235 = x8225 * x8218;
    const Real x8240 = select(x8229, x8235, 0.0);
    const Real x8243 = select(x8228, x8230, x8240);
    const Real x8244 = -x8243;
    // snow_water.with_vapour_exchange
    const Mask x8246 = (x8244 > 0.0);
    const Real x8247 = select(x8246, 0.0, x8243);
    const Real x8250 = x8247 * 2106.0;
    const Real x8253 = x8206 * x8250;
    const Real x8259 = select(x8208, x8203, 1.0);
    const Real x8261 = x8206 / x8259;
    const Real x8265 = 1.0 - x8261;
    const Real x8267 = x8159 + x8206;
    const Real x8269 = x8161 + x8206;
    const Real x8270 = -x8269;
    const Real x8273 = real_91[2] - x8206;
    const Real x8275 = x8253 - real_178[2];
    const Real x8277 = real_385[2] * x8265;
    const Real x8282 = select(x8208, x8277, real_385[2]);
    const Real x8284 = x8206 / x8188;
    const Real x8288 = 1.0 - x8284;
    const Real x8290 = real_134[2] * x8288;
    const Mask x8295 = (real_91[3] > 0.0);
    const Real x8296 = select(x8295, real_91[3], 1.0);
    const Real x8298 = select(x8295, real_178[3], 0.0);
    const Real x8299 = -x8298;
    // snow_layers.liquid_water
    const Real x8301 = real_178[3] / 333500.0;
    const Real x8302 = -x8301;
    const Mask x8304 = (x8302 < 0.0);
    const Real x8305 = select(x8304, 0.0, x8301);
    const Real x8306 = -x8305;
    const Mask x8308 = (x8306 > real_91[3]);
    const Real x8309 = select(x8308, real_91[3], x8306);
    // snow_water.with_vapour_exchange
    const Real x8311 = real_91[3] - x8309;
    const Mask x8313 = (x8270 > x8311);
    const Real x8314 = select(x8313, x8311, x8270);
    const Mask x8316 = (x8311 > 0.0);
    // snow_layers.warmth
    const Real x8317 = x8296 * 2106.0;
    const Real x8319 = 1 / x8317;
    const Real x8320 = x8319 * x8319;
    const Real x8324 = x8296 * 4218.0;
    const Real x8326 = 1 / x8324;
    const Real x8327 = x8326 * x8326;
    const Real x8331 = x8296 * 333500.0;
    const Real x8333 = x8298 + x8331;
    const Real x8334 = -x8333;
    const Mask x8336 = (x8299 < 0.0);
    const Mask x8337 = (x8334 > 0.0);
    const Real x8338 = x8298 * x8319;
    const Real x8343 = x8333 * x8326;
    const Real x8348 = select(x8337, x8343, 0.0);
    const Real x8351 = select(x8336, x8338, x8348);
    const Real x8352 = -x8351;
    // snow_water.with_vapour_exchange
    const Mask x8354 = (x8352 > 0.0);
    const Real x8355 = select(x8354, 0.0, x8351);
    const Real x8358 = x8355 * 2106.0;
    const Real x8361 = x8314 * x8358;
    const Real x8367 = select(x8316, x8311, 1.0);
    const Real x8369 = x8314 / x8367;
    const Real x8373 = 1.0 - x8369;
    const Real x8375 = x8267 + x8314;
    const Real x8377 = x8269 + x8314;
    const Real x8378 = -x8377;
    const Real x8381 = real_91[3] - x8314;
    const Real x8383 = x8361 - real_178[3];
    const Real x8385 = real_385[3] * x8373;
    const Real x8390 = select(x8316, x8385, real_385[3]);
    const Real x8392 = x8314 / x8296;
    const Real x8396 = 1.0 - x8392;
    const Real x8398 = real_134[3] * x8396;
    const Mask x8403 = (real_91[4] > 0.0);
    const Real x8404 = select(x8403, real_91[4], 1.0);
    const Real x8406 = select(x8403, real_178[4], 0.0);
    const Real x8407 = -x8406;
    // snow_layers.liquid_water
    const Real x8409 = real_178[4] / 333500.0;
    const Real x8410 = -x8409;
    const Mask x8412 = (x8410 < 0.0);
    const Real x8413 = select(x8412, 0.0, x8409);
    const Real x8414 = -x8413;
    const Mask x8416 = (x8414 > real_91[4]);
    const Real x8417 = select(x8416, real_91[4], x8414);
    // snow_water.with_vapour_exchange
    const Real x8419 = real_91[4] - x8417;
    const Mask x8421 = (x8378 > x8419);
    const Real x8422 = select(x8421, x8419, x8378);
    const Mask x8424 = (x8419 > 0.0);
    // snow_layers.warmth
    const Real x8425 = x8404 * 2106.0;
    const Real x8427 = 1 / x8425;
    const Real x8428 = x8427 * x8427;
    const Real x8432 = x8404 * 4218.0;
    const Real x8434 = 1 / x8432;
    const Real x8435 = x8434 * x8434;
    const Real x8439 = x8404 * 333500.0;
    const Real x8441 = x8406 + x8439;
    const Real x8442 = -x8441;
    const Mask x8444 = (x8407 < 0.0);
    const Mask x8445 = (x8442 > 0.0);
    const Real x8446 = x8406 * x8427;
    const Real x8451 = x8441 * x8434;
    const Real x8456 = select(x8445, x8451, 0.0);
    const Real x8459 = select(x8444, x8446, x8456);
    const Real x8460 = -x8459;
    // snow_water.with_vapour_exchange
    const Mask x8462 = (x8460 > 0.0);
    const Real x8463 = select(x8462, 0.0, x8459);
    const Real x8466 = x8463 * 2106.0;
    const Real x8469 = x8422 * x8466;
    const Real x8475 = select(x8424, x8419, 1.0);
    const Real x8477 = x8422 / x8475;
    const Real x8481 = 1.0 - x8477;
    const Real x8483 = x8375 + x8422;
    const Real x8486 = real_91[4] - x8422;
    const Real x8488 = x8469 - real_178[4];
    const Real x8490 = real_385[4] * x8481;
    const Real x8495 = select(x8424, x8490, real_385[4]);
    const Real x8497 = x8422 / x8404;
    const Real x8501 = 1.0 - x8497;
    const Real x8503 = real_134[4] * x8501;
    // snow_water.<genexpr>
    real_178[0] = x8057;
    real_178[1] = x8165;
    real_178[2] = x8273;
    real_178[3] = x8381;
    real_178[4] = x8486;
    real_91[0] = x8059;
    real_91[1] = x8167;
    real_91[2] = x8275;
    real_91[3] = x8383;
    real_91[4] = x8488;
    real_138[0] = x8066;
    real_138[1] = x8174;
    real_138[2] = x8282;
    real_138[3] = x8390;
    real_138[4] = x8495;
    real_135[0] = x8074;
    real_135[1] = x8182;
    real_135[2] = x8290;
    real_135[3] = x8398;
    real_135[4] = x8503;
    // snow_layers.liquid_water
    const Real x8516 = real_91[0] / 333500.0;
    const Mask x8518 = (x8516 < 0.0);
    const Real x8519 = select(x8518, 0.0, x8516);
    const Mask x8521 = (x8519 > real_178[0]);
    const Real x8522 = select(x8521, real_178[0], x8519);
    // snow_water.percolated
    const Real x8524 = real_178[0] - x8522;
    const Mask x8526 = (x8524 > 0.0);
    const Real x8527 = select(x8526, x8524, 1.0);
    const Real x8529 = x8524 / x8527;
    const Mask x8533 = (x8529 > 1.0);
    const Real x8534 = select(x8533, 1.0, x8529);
    const Real x8536 = select(x8526, x8534, 0.0);
    const Real x8538 = x8536 * real_138[0];
    const Real x8542 = x8524 / 917.0;
    const Mask x8544 = (x8538 < x8542);
    const Real x8545 = select(x8544, x8542, x8538);
    // snow_properties._pores
    const Real x8547 = x8545 - x8542;
    const Mask x8549 = (x8547 < 0.0);
    const Real x8550 = select(x8549, 0.0, x8547);
    // snow_properties.held_by_pores
    const Real x8552 = x1308 * x8550;
    // snow_water.percolated
    const Real x8556 = x8522 - x8552;
    const Mask x8558 = (x8556 < 0.0);
    const Real x8559 = select(x8558, 0.0, x8556);
    const Mask x8561 = (x8522 > 0.0);
    const Real x8562 = select(x8561, x8522, 1.0);
    const Real x8564 = x8559 / x8562;
    const Real x8568 = real_91[0] * x8564;
    const Real x8572 = select(x8561, x8568, 0.0);
    const Mask x8574 = (real_178[0] > 0.0);
    const Real x8575 = select(x8574, real_178[0], 1.0);
    const Real x8577 = x8559 / x8575;
    const Real x8581 = real_178[0] - x8559;
    const Real x8583 = real_91[0] - x8572;
    const Real x8585 = 1.0 - x8577;
    const Real x8587 = real_135[0] * x8585;
    const Real x8592 = real_178[1] + x8559;
    const Real x8594 = real_91[1] + x8572;
    // snow_layers.liquid_water
    const Real x8596 = x8594 / 333500.0;
    const Mask x8598 = (x8596 < 0.0);
    const Real x8599 = select(x8598, 0.0, x8596);
    const Mask x8601 = (x8599 > x8592);
    const Real x8602 = select(x8601, x8592, x8599);
    // snow_water.percolated
    const Real x8604 = x8592 - x8602;
    // snow_layers.liquid_water
    const Real x8606 = real_91[1] / 333500.0;
    const Mask x8608 = (x8606 < 0.0);
    const Real x8609 = select(x8608, 0.0, x8606);
    const Mask x8611 = (x8609 > real_178[1]);
    const Real x8612 = select(x8611, real_178[1], x8609);
    // snow_water.percolated
    const Real x8614 = real_178[1] - x8612;
    const Mask x8616 = (x8614 > 0.0);
    const Real x8617 = select(x8616, x8614, 1.0);
    const Real x8619 = x8604 / x8617;
    const Mask x8623 = (x8619 > 1.0);
    const Real x8624 = select(x8623, 1.0, x8619);
    const Real x8626 = select(x8616, x8624, 0.0);
    const Real x8628 = x8626 * real_138[1];
    const Real x8632 = x8604 / 917.0;
    const Mask x8634 = (x8628 < x8632);
    const Real x8635 = select(x8634, x8632, x8628);
    // snow_properties._pores
    const Real x8637 = x8635 - x8632;
    const Mask x8639 = (x8637 < 0.0);
    const Real x8640 = select(x8639, 0.0, x8637);
    // snow_properties.held_by_pores
    const Real x8642 = x1308 * x8640;
    // snow_water.percolated
    const Real x8646 = x8602 - x8642;
    const Mask x8648 = (x8646 < 0.0);
    const Real x8649 = select(x8648, 0.0, x8646);
    const Mask x8651 = (x8602 > 0.0);
    const Real x8652 = select(x8651, x8602, 1.0);
    const Real x8654 = x8649 / x8652;
    const Real x8658 = x8594 * x8654;
    const Real x8662 = select(x8651, x8658, 0.0);
    const Mask x8664 = (x8592 > 0.0);
    const Real x8665 = select(x8664, x8592, 1.0);
    const Real x8667 = x8649 / x8665;
    const Real x8671 = x8592 - x8649;
    const Real x8673 = x8594 - x8662;
    const Real x8675 = 1.0 - x8667;
    const Real x8677 = real_135[1] * x8675;
    const Real x8682 = real_178[2] + x8649;
    const Real x8684 = real_91[2] + x8662;
    // snow_layers.liquid_water
    const Real x8686 = x8684 / 333500.0;
    const Mask x8688 = (x8686 < 0.0);
    const Real x8689 = select(x8688, 0.0, x8686);
    const Mask x8691 = (x8689 > x8682);
    const Real x8692 = select(x8691, x8682, x8689);
    // snow_water.percolated
    const Real x8694 = x8682 - x8692;
    // snow_layers.liquid_water
    const Real x8696 = real_91[2] / 333500.0;
    const Mask x8698 = (x8696 < 0.0);
    const Real x8699 = select(x8698, 0.0, x8696);
    const Mask x8701 = (x8699 > real_178[2]);
    const Real x8702 = select(x8701, real_178[2], x8699);
    // snow_water.percolated
    const Real x8704 = real_178[2] - x8702;
    const Mask x8706 = (x8704 > 0.0);
    const Real x8707 = select(x8706, x8704, 1.0);
    const Real x8709 = x8694 / x8707;
    const Mask x8713 = (x8709 > 1.0);
    const Real x8714 = select(x8713, 1.0, x8709);
    const Real x8716 = select(x8706, x8714, 0.0);
    const Real x8718 = x8716 * real_138[2];
    const Real x8722 = x8694 / 917.0;
    const Mask x8724 = (x8718 < x8722);
    const Real x8725 = select(x8724, x8722, x8718);
    // snow_properties._pores
    const Real x8727 = x8725 - x8722;
    const Mask x8729 = (x8727 < 0.0);
    const Real x8730 = select(x8729, 0.0, x8727);
    // snow_properties.held_by_pores
    const Real x8732 = x1308 * x8730;
    // snow_water.percolated
    const Real x8736 = x8692 - x8732;
    const Mask x8738 = (x8736 < 0.0);
    const Real x8739 = select(x8738, 0.0, x8736);
    const Mask x8741 = (x8692 > 0.0);
    const Real x8742 = select(x8741, x8692, 1.0);
    const Real x8744 = x8739 / x8742;
    const Real x8748 = x8684 * x8744;
    const Real x8752 = select(x8741, x8748, 0.0);
    const Mask x8754 = (x8682 > 0.0);
    const Real x8755 = select(x8754, x8682, 1.0);
    const Real x8757 = x8739 / x8755;
    const Real x8761 = x8682 - x8739;
    const Real x8763 = x8684 - x8752;
    const Real x8765 = 1.0 - x8757;
    const Real x8767 = real_135[2] * x8765;
    const Real x8772 = real_178[3] + x8739;
    const Real x8774 = real_91[3] + x8752;
    // snow_layers.liquid_water
    const Real x8776 = x8774 / 333500.0;
    const Mask x8778 = (x8776 < 0.0);
    const Real x8779 = select(x8778, 0.0, x8776);
    const Mask x8781 = (x8779 > x8772);
    const Real x8782 = select(x8781, x8772, x8779);
    // snow_water.percolated
    const Real x8784 = x8772 - x8782;
    // snow_layers.liquid_water
    const Real x8786 = real_91[3] / 333500.0;
    const Mask x8788 = (x8786 < 0.0);
    const Real x8789 = select(x8788, 0.0, x8786);
    const Mask x8791 = (x8789 > real_178[3]);
    const Real x8792 = select(x8791, real_178[3], x8789);
    // snow_water.percolated
    const Real x8794 = real_178[3] - x8792;
    const Mask x8796 = (x8794 > 0.0);
    const Real x8797 = select(x8796, x8794, 1.0);
    const Real x8799 = x8784 / x8797;
    const Mask x8803 = (x8799 > 1.0);
    const Real x8804 = select(x8803, 1.0, x8799);
    const Real x8806 = select(x8796, x8804, 0.0);
    const Real x8808 = x8806 * real_138[3];
    const Real x8812 = x8784 / 917.0;
    const Mask x8814 = (x8808 < x8812);
    const Real x8815 = select(x8814, x8812, x8808);
    // snow_properties._pores
    const Real x8817 = x8815 - x8812;
    const Mask x8819 = (x8817 < 0.0);
    const Real x8820 = select(x8819, 0.0, x8817);
    // snow_properties.held_by_pores
    const Real x8822 = x1308 * x8820;
    // snow_water.percolated
    const Real x8826 = x8782 - x8822;
    const Mask x8828 = (x8826 < 0.0);
    const Real x8829 = select(x8828, 0.0, x8826);
    const Mask x8831 = (x8782 > 0.0);
    const Real x8832 = select(x8831, x8782, 1.0);
    const Real x8834 = x8829 / x8832;
    const Real x8838 = x8774 * x8834;
    const Real x8842 = select(x8831, x8838, 0.0);
    const Mask x8844 = (x8772 > 0.0);
    const Real x8845 = select(x8844, x8772, 1.0);
    const Real x8847 = x8829 / x8845;
    const Real x8851 = x8772 - x8829;
    const Real x8853 = x8774 - x8842;
    const Real x8855 = 1.0 - x8847;
    const Real x8857 = real_135[3] * x8855;
    const Real x8862 = real_178[4] + x8829;
    const Real x8864 = real_91[4] + x8842;
    // snow_layers.liquid_water
    const Real x8866 = x8864 / 333500.0;
    const Mask x8868 = (x8866 < 0.0);
    const Real x8869 = select(x8868, 0.0, x8866);
    const Mask x8871 = (x8869 > x8862);
    const Real x8872 = select(x8871, x8862, x8869);
    // snow_water.percolated
    const Real x8874 = x8862 - x8872;
    // snow_layers.liquid_water
    const Real x8876 = real_91[4] / 333500.0;
    const Mask x8878 = (x8876 < 0.0);
    const Real x8879 = select(x8878, 0.0, x8876);
    const Mask x8881 = (x8879 > real_178[4]);
    const Real x8882 = select(x8881, real_178[4], x8879);
    // snow_water.percolated
    const Real x8884 = real_178[4] - x8882;
    const Mask x8886 = (x8884 > 0.0);
    const Real x8887 = select(x8886, x8884, 1.0);
    const Real x8889 = x8874 / x8887;
    const Mask x8893 = (x8889 > 1.0);
    const Real x8894 = select(x8893, 1.0, x8889);
    const Real x8896 = select(x8886, x8894, 0.0);
    const Real x8898 = x8896 * real_138[4];
    const Real x8902 = x8874 / 917.0;
    const Mask x8904 = (x8898 < x8902);
    const Real x8905 = select(x8904, x8902, x8898);
    // snow_properties._pores
    const Real x8907 = x8905 - x8902;
    const Mask x8909 = (x8907 < 0.0);
    const Real x8910 = select(x8909, 0.0, x8907);
    // snow_properties.held_by_pores
    const Real x8912 = x1308 * x8910;
    // snow_water.percolated
    const Real x8916 = x8872 - x8912;
    const Mask x8918 = (x8916 < 0.0);
    const Real x8919 = select(x8918, 0.0, x8916);
    const Mask x8921 = (x8872 > 0.0);
    const Real x8922 = select(x8921, x8872, 1.0);
    const Real x8924 = x8919 / x8922;
    const Real x8928 = x8864 * x8924;
    const Real x8932 = select(x8921, x8928, 0.0);
    const Mask x8934 = (x8862 > 0.0);
    const Real x8935 = select(x8934, x8862, 1.0);
    const Real x8937 = x8919 / x8935;
    const Real x8941 = x8862 - x8919;
    const Real x8943 = x8864 - x8932;
    const Real x8945 = 1.0 - x8937;
    const Real x8947 = real_135[4] * x8945;
    // snow_water.<genexpr>
    real_178[0] = x8581;
    real_178[1] = x8671;
    real_178[2] = x8761;
    real_178[3] = x8851;
    real_178[4] = x8941;
    real_388[0] = x8583;
    real_388[1] = x8673;
    real_388[2] = x8763;
    real_388[3] = x8853;
    real_388[4] = x8943;
    real_177[0] = x8545;
    real_177[1] = x8635;
    real_177[2] = x8725;
    real_177[3] = x8815;
    real_177[4] = x8905;
    real_444[0] = x8587;
    real_444[1] = x8677;
    real_444[2] = x8767;
    real_444[3] = x8857;
    real_444[4] = x8947;
    // layered_snow.close_snow
    const Real x8960 = select(x5790, x1372, 1.0);
    const Real x8962 = x8960 * seconds;
    const Real x8964 = x8483 / x8962;
    const Real x8968 = x8964 * 2830000.0;
    const Real x8970 = select(x5790, x8968, 0.0);
    const Real x8972 = x7948 + x7934;
    const Real x8974 = x7930 * 2830000.0;
    const Real x8975 = x8972 + x8974;
    const Real x8977 = x8975 - x7703;
    const Real x8979 = x8919 + x1468;
    const Real x9038 = x8977 - x8970;
    const Real x9040 = select(x5790, x9038, 0.0);
    // layered_snow_step.layered_snow_step
    const Real x9052 = x8483 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9054_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_177[l];
        const Mask a8982 = (real_178[l] > 0.0);
        const Real a8983 = select(a8982, real_178[l], 1.0);
        const Real a8985 = real_388[l] / 333500.0;
        const Mask a8987 = (a8985 < 0.0);
        const Real a8988 = select(a8987, 0.0, a8985);
        const Mask a8990 = (a8988 > real_178[l]);
        const Real a8991 = select(a8990, real_178[l], a8988);
        after[3 * LAYERS + 10 + l] = a8991;
        const Real a8993 = select(a8982, real_388[l], 0.0);
        const Real a8995 = a8983 * 2106.0;
        const Real a8997 = 1 / a8995;
        const Real a8998 = a8997 * a8997;
        const Real a9002 = a8983 * 4218.0;
        const Real a9004 = 1 / a9002;
        const Real a9005 = a9004 * a9004;
        const Real a9009 = a8983 * 333500.0;
        const Real a9011 = a8993 - a9009;
        const Mask a9013 = (a8993 < 0.0);
        const Mask a9014 = (a9011 > 0.0);
        const Real a9015 = a8993 * a8997;
        const Real a9020 = a9011 * a9004;
        const Real a9025 = select(a9014, a9020, 0.0);
        const Real a9027 = select(a9013, a9015, a9025);
        const Real a9029 = real_178[l] - a8991;
        after[3 * LAYERS + 5 + l] = a9029;
        const Real a9031 = a9027 + 273.15;
        after[3 * LAYERS + 15 + l] = a9031;
        const Real a9032 = real_444[l] / a8983;
        const Real a9036 = select(a8982, a9032, 0.0);
        after[3 * LAYERS + 25 + l] = a9036;
        a9054_last = a9054_last + a9029;
        mask_445[l] = a8982;
        real_446[l] = a8983;
        mask_447[l] = a8987;
        mask_448[l] = a8990;
        real_449[l] = a8991;
        real_450[l] = a8993;
        real_451[l] = a8997;
        real_452[l] = a8998;
        real_453[l] = a9004;
        real_454[l] = a9005;
        real_455[l] = a9011;
        mask_456[l] = a9013;
        mask_457[l] = a9014;
        real_458[l] = a9029;
        real_459[l] = a9031;
        real_460[l] = a9032;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9055 = (a9054_last > 0.0);
    // air.emission
    const Real x9056 = x7919 * x7919;
    const Real x9059 = x9056 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9061 = numbers[LAYERS + 19] * x9059;
    // surface_balance.skin_temperature
    const Real x9065 = x5605 * real_327[0];
    const Real x9069 = x5597 + x9065;
    const Real x9071 = x9069 / x5609;
    // surface_balance.emitted
    const Real x9075 = x9071 - x5555;
    const Real x9077 = x5566 * x9075;
    const Real x9081 = x5577 + x9077;
    // layered_snow_step.of_cell
    const Real x9083 = x1371 * x9061;
    const Real x9089 = x1471 * x9081;
    const Real x9094 = x9089 - x9083;
    const Real x9096 = x1371 * numbers[LAYERS + 19];
    const Real x9102 = x1471 * x1536;
    const Real x9107 = x9102 - x9096;
    after[3 * LAYERS + 34] = x9107;
    // layered_snow_step.skin
    const Real x9109 = x9107 * 5.67e-08;
    const Real x9111 = x9094 / x9109;
    const Real x9115 = sqrt(x9111);
    const Real x9116 = x9115 * 2.0;
    const Real x9118 = sqrt(x9115);
    after[3 * LAYERS] = x9118;
    const Real x9119 = x9118 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9121 = x8979 / 1000.0;
    const Real x9123 = x5302 + x9121;
    after[3 * LAYERS + 2] = x9123;
    Real a9127_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9125 = real_458[l] + real_449[l];
        a9127_last = a9127_last + a9125;
        real_444[l] = a9125;
    }
    const Real x9129 = a9127_last / 1000.0;
    after[3 * LAYERS + 3] = x9129;
    Real a9131_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9131_last = a9131_last + real_177[l];
    }
    after[3 * LAYERS + 4] = a9131_last;
    const Mask x9133 = (x57 > 0.0);
    // snow.snow_age
    const Real x9134 = state[3 * LAYERS + 32] + seconds;
    const Real x9135 = select(x9133, 0.0, x9134);
    const Real x9137 = select(x9055, x9135, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x9137;
    // layered_snow_step.of_cell
    const Real x9139 = x1371 * x464;
    const Real x9145 = x1471 * x1525;
    const Real x9150 = x9145 - x9139;
    after[3 * LAYERS + 33] = x9150;
    // snow_free_ground.specific_humidity
    const Real x9152 = 1 / x3696;
    const Real x9153 = x9152 * x9152;
    const Real x9157 = x9152 * 1004.5;
    // snow_free_ground.rate
    const Real x9160 = x3790 + x3799;
    const Real x9162 = x9160 + a3842_last;
    const Real x9164 = x9162 * 1000.0;
    const Real x9166 = x9164 + x3862;
    // snow_free_ground.specific_humidity
    const Real x9168 = x9166 * x9157;
    const Real x9173 = forcing[2] + x9168;
    after[3 * LAYERS + 39] = x9173;
    // layered_snow_step._fluxes
    const Real x9180 = x3872 + x9052;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x9182 = x1471 * 2501000.0;
    const Real x9185 = x1371 * 2830000.0;
    const Real x9188 = x9182 - x9185;
    // layered_snow_step._fluxes
    const Real x9190 = x9180 * x9188;
    // layered_snow_step.sensible_heat
    const Real x9201 = x9071 - x26;
    const Real x9203 = x3696 * x9201;
    // layered_snow_step.precipitation_heat
    const Real x9224 = x9071 - forcing[1];
    const Real x9226 = x2474 * x9224;
    // layered_snow_step._budget
    const Real x9251 = 1.0 - x9107;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a9264_last = real_of(0.0);
    Real a9270_last = real_of(1.0);
    Real a9271_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a7723 = 2094000.0 * real_423[l];
        const Real a7725 = a7723 + 333500000.0;
        const Real a9260 = real_332[l] - real_247[l];
        const Real a9263 = real_327[l] - 273.15;
        a9264_last = a9264_last + numbers[l];
        const Real a9264 = a9264_last;
        const Real a3975_2369 = numbers[l] * 0.5;
        const Real a9266 = a9264 - a3975_2369;
        const Mask a9268 = (a9263 >= 0.0);
        const Real a9269 = real_of_mask(a9268);
        a9270_last = a9270_last * a9269;
        const Real a9270 = a9270_last;
        a9271_last = a9271_last + a9270;
        real_400[l] = a7725;
        real_335[l] = a9260;
        real_390[l] = a9263;
        real_322[l] = a9266;
    }
    // diagnostics.crossing_depth
    const Index x9272 = index_of_real(a9271_last);
    const Index x9273 = at_most(x9272, (LAYERS - 1));
    const Index x9274 = x9273 - 1;
    const Index x9275 = at_least(x9274, 0);
    const Real x9276 = pick(real_390, x9275);
    const Real x9278 = pick(real_390, x9273);
    const Real x9280 = pick(real_322, x9275);
    const Real x9282 = pick(real_322, x9273);
    const Mask x9284 = (x9276 > x9278);
    const Real x9285 = x9276 - x9278;
    const Real x9287 = select(x9284, x9285, 1.0);
    const Real x9289 = x9282 - x9280;
    const Real x9291 = x9289 * x9276;
    const Real x9295 = x9291 / x9287;
    const Mask x9300 = (x9272 == 0);
    const Mask x9302 = (x9272 == LAYERS);
    // air.emission
    const Real x9321 = x9118 * x9118;
    const Real x9324 = x9321 * x9321;
    const Real x9327 = x9324 * 5.67e-08;
    // balances._depth
    const Real x9336 = seconds / 2501000000.0;
    const Real x9338 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x9344 = x9188 * 1000.0;
    const Real x9346 = x9190 / x9344;
    // balances.surface_energy_residual
    const Mask x9378 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x9410 = x9129 * 1000.0;
    // snow_layers.spread
    const Mask x9412 = (x9410 > 0.0);
    const Mask x9413 = (a9131_last > 0.0);
    const Mask x9414 = (x9412 & x9413);
    Real a9415_last = real_of(0.0);
    Real a9417_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9415_last = a9415_last + real_444[l];
        a9417_last = a9417_last + real_177[l];
    }
    const Mask x9418 = (a9415_last > 0.0);
    const Mask x9419 = (a9417_last > 0.0);
    const Mask x9420 = (x9418 & x9419);
    const Mask x9421 = (x9414 & x9420);
    const Real x9422 = select(x9420, a9415_last, 1.0);
    const Real x9424 = x9410 / x9422;
    const Real x9428 = select(x9421, x9424, 0.0);
    const Mask x9430 = ~x9420;
    const Mask x9431 = (x9414 & x9430);
    const Real x9432 = select(x9431, a9131_last, 1.0);
    // snow_layers.<listcomp>
    const Real x9434 = x9432 + 0.5;
    const Real x9435 = 1 / x9434;
    const Real x9436 = x9435 * x9435;
    const Real x9440 = x9435 * 0.1;
    const Real x9443 = x9432 + 1.0;
    const Real x9444 = 1 / x9443;
    const Real x9445 = x9444 * x9444;
    const Real x9448 = x9444 * 0.2;
    const Real x9451 = x9432 + 0.25;
    const Real x9452 = 1 / x9451;
    const Real x9453 = x9452 * x9452;
    const Real x9456 = x9452 * 0.05;
    // snow_layers.layer_shares
    const Real x9459 = x9440 + x9448;
    const Real x9462 = x9459 + x9456;
    const Real x9465 = 1.0 - x9462;
    const Real x9466 = x9465 / 2.0;
    real_444[0] = x9440;
    real_444[1] = x9448;
    real_444[2] = x9466;
    real_444[3] = x9466;
    real_444[4] = x9456;
    // snow_layers.spread
    const Mask x9472 = (x9118 > 273.15);
    const Real x9473 = select(x9472, 273.15, x9118);
    // snow_layers.spread, snow_layers.content_of
    Real a9506_last = real_of(0.0);
    Real a9508_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9470 = select(x9431, real_444[l], 0.0);
        const Real a9475 = select(x9421, real_459[l], 273.15);
        const Real a9477 = x9428 * real_458[l];
        const Real a9481 = a9470 * x9410;
        const Real a9485 = a9477 + a9481;
        const Real a9487 = x9428 * real_449[l];
        const Real a9491 = select(x9431, x9473, a9475);
        const Real a9493 = a9485 * 2106.0;
        const Real a9495 = a9487 * 4218.0;
        const Real a9497 = a9493 + a9495;
        const Real a9499 = a9491 - 273.15;
        const Real a154_2428 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a9506_last = a9506_last + a154_2428;
        a9508_last = a9508_last + state[l + 3 * LAYERS + 20];
        real_177[l] = a9470;
        real_388[l] = a9497;
        real_178[l] = a9499;
    }
    // snow_layers.spread
    const Mask x9509 = (a9506_last > 0.0);
    const Mask x9510 = (a9508_last > 0.0);
    const Mask x9511 = (x9509 & x9510);
    const Mask x9512 = (x153 & x9511);
    const Real x9513 = select(x9511, a9506_last, 1.0);
    const Real x9515 = x149 / x9513;
    const Real x9519 = select(x9512, x9515, 0.0);
    const Mask x9521 = ~x9511;
    const Mask x9522 = (x153 & x9521);
    const Real x9523 = select(x9522, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x9525 = x9523 + 0.5;
    const Real x9526 = 1 / x9525;
    const Real x9527 = x9526 * x9526;
    const Real x9531 = x9526 * 0.1;
    const Real x9534 = x9523 + 1.0;
    const Real x9535 = 1 / x9534;
    const Real x9536 = x9535 * x9535;
    const Real x9539 = x9535 * 0.2;
    const Real x9542 = x9523 + 0.25;
    const Real x9543 = 1 / x9542;
    const Real x9544 = x9543 * x9543;
    const Real x9547 = x9543 * 0.05;
    // snow_layers.layer_shares
    const Real x9550 = x9531 + x9539;
    const Real x9553 = x9550 + x9547;
    const Real x9556 = 1.0 - x9553;
    const Real x9557 = x9556 / 2.0;
    real_444[0] = x9531;
    real_444[1] = x9539;
    real_444[2] = x9557;
    real_444[3] = x9557;
    real_444[4] = x9547;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a7644 = real_409[l] + real_408[l];
        real_461[l] = a7644;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a7715 = real_423[l] - real_423[l + 1];
        real_282[l] = a7715;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a9313 = real_292[l] - real_332[l];
        const Real a9380 = real_327[l] - state[l];
        const Real a9382 = real_334[l] * numbers[l];
        const Real a9391 = real_400[l] * numbers[l];
        const Real a9395 = a9391 / seconds;
        real_423[l] = a9313;
        real_322[l] = a9380;
        real_390[l] = a9382;
        real_247[l] = a9395;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a9561 = select(x9522, real_444[l], 0.0);
        const Real a9563 = select(x9512, state[l + 3 * LAYERS + 15], 273.15);
        const Real a9565 = x9519 * state[l + 3 * LAYERS + 5];
        const Real a9569 = a9561 * x149;
        const Real a9573 = a9565 + a9569;
        const Real a9575 = x9519 * state[l + 3 * LAYERS + 10];
        const Real a9579 = select(x9522, x223, a9563);
        const Real a9581 = a9573 * 2106.0;
        const Real a9583 = a9575 * 4218.0;
        const Real a9585 = a9581 + a9583;
        const Real a9587 = a9579 - 273.15;
        real_459[l] = a9561;
        real_462[l] = a9585;
        real_463[l] = a9587;
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
            const Real a1336 = x793 * real_179[l];
            const Real a1338 = a1320 + a1336;
            const Real a1339 = a1338 / x788;
            const Real a1343 = select(mask_180[l], 0.0, a1339);
            const Real a1347 = a1255 * real_182[l];
            const Real a1349 = a1347 * 0.002;
            const Real a1352 = select(mask_183[l], 0.0, a1349);
            const Real a1354 = a1347 * 0.23;
            const Real a1357 = select(mask_185[l], 0.0, a1354);
            const Real a1360 = a1283 * real_186[l];
            const Real a1361 = a1357 * real_167[l];
            const Real a1363 = a1360 - a1361;
            real_487[l] = a1283;
            real_488[l] = a1307;
            real_489[l] = a1332;
            real_490[l] = a1343;
            real_491[l] = a1352;
            real_492[l] = a1363;
        }
        // layered_snow.open_snow
        const Real x1365 = real_488[4] + x264;
        const Real x1369 = x1365 * x1367;
        const Real x1373 = select(x761, x793, 0.0);
        moved_results[LAYERS + 19] = x1373;
        Real a1374_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a1374_last = a1374_last + real_464[l + 1];
        }
        const Real x1375 = a1374_last + x293;
        // calm_air.louis_exchange
        const Real x1377 = moved_numbers[LAYERS + 17] * x1376;
        const Real x1378 = moved_numbers[LAYERS + 1] - x1377;
        const Real x1379 = x1378 / numbers[LAYERS + 17];
        const Real x1381 = x1379 / x1376;
        const Real x1383 = moved_numbers[LAYERS + 18] * numbers[LAYERS + 17];
        const Real x1384 = moved_numbers[LAYERS + 17] * numbers[LAYERS + 18];
        const Real x1385 = x1384 + x1383;
        const Real x1387 = x1385 * x1386;
        const Real x1388 = moved_numbers[LAYERS] - x1387;
        const Real x1389 = x1388 / x1382;
        const Real x1391 = x1389 / x1386;
        const Real x1395 = x1381 * x1393;
        const Real x1398 = x1395 * 0.4;
        const Real x1401 = x1398 * x1397;
        const Real x1403 = x1401 + x1401;
        const Real x1406 = moved_numbers[LAYERS + 1] * numbers[LAYERS + 1];
        const Real x1407 = x1406 + x1406;
        const Real x1409 = x282 * x281;
        const Real x1410 = x1409 + x1409;
        const Real x1412 = x1410 * x1411;
        const Real x1413 = x1407 - x1412;
        const Real x1414 = x1413 / x1408;
        const Real x1416 = x1381 * x1390;
        const Real x1417 = x1391 * x1380;
        const Real x1418 = x1417 + x1416;
        const Real x1422 = x1418 * x1420;
        const Real x1425 = x1422 * 0.16000000000000003;
        const Real x1428 = x1425 * x281;
        const Real x1430 = x282 * x1424;
        const Real x1431 = x1430 - x1428;
        const Real x1433 = x1414 * 9.81;
        const Real x1435 = moved_numbers[LAYERS] * x26;
        const Real x1436 = x27 * numbers[LAYERS];
        const Real x1437 = x1436 + x1435;
        const Real x1439 = x1437 * x1438;
        const Real x1440 = x1433 - x1439;
        const Real x1441 = x1440 / x1434;
        const Real x1443 = x1403 * 75.0;
        const Real x1447 = x1379 / x1446;
        const Real x1449 = x1443 * x1445;
        const Real x1451 = x1447 * x1442;
        const Real x1452 = x1451 - x1449;
        // snow_skin.skin_balance
        const Real x1456 = x465 * forcing[4];
        const Real x1458 = moved_forcing[4] * x1453;
        const Real x1459 = x1458 - x1456;
        const Real x1461 = moved_numbers[LAYERS + 19] * forcing[5];
        const Real x1462 = moved_forcing[5] * numbers[LAYERS + 19];
        const Real x1463 = x1462 + x1461;
        const Real x1465 = x1459 + x1463;
        // layered_snow.open_snow
        const Real x1467 = x293 + x1149;
        const Real x1469 = select(x761, 0.0, a354_last);
        const Real x1470 = select(x761, 0.0, x1375);
        // layered_snow_step.layered_snow_step
        const Real x1475 = select(x1473, x1373, 0.0);
        // vegetation.vegetated_surface
        const Real x1478 = select(flags[3], 0.0, moved_forcing[8]);
        // vegetation.greenness
        const Real x1480 = x1478 - moved_numbers[LAYERS + 6];
        const Real x1482 = moved_numbers[LAYERS + 7] - moved_numbers[LAYERS + 6];
        const Real x1485 = select(x1483, 0.0, x1482);
        const Real x1487 = x1485 * x1486;
        const Real x1488 = x1480 - x1487;
        const Real x1489 = x1488 / x1484;
        const Real x1492 = select(x1490, 0.0, x1489);
        const Real x1495 = select(x1493, 0.0, x1492);
        const Real x1498 = select(x1496, 0.0, x1495);
        // vegetation._between
        const Real x1502 = x1498 * numbers[LAYERS + 38];
        const Real x1504 = moved_numbers[LAYERS + 38] * x1499;
        const Real x1505 = x1504 - x1502;
        const Real x1507 = x1498 * numbers[LAYERS + 39];
        const Real x1508 = moved_numbers[LAYERS + 39] * x1497;
        const Real x1509 = x1508 + x1507;
        const Real x1511 = x1505 + x1509;
        // vegetation.vegetated_surface
        const Real x1513 = select(flags[1], moved_forcing[10], x1511);
        moved_results[LAYERS + 22] = x1513;
        // vegetation._between
        const Real x1515 = x1498 * numbers[LAYERS + 43];
        const Real x1517 = moved_numbers[LAYERS + 43] * x1499;
        const Real x1518 = x1517 - x1515;
        const Real x1520 = x1498 * numbers[LAYERS + 42];
        const Real x1521 = moved_numbers[LAYERS + 42] * x1497;
        const Real x1522 = x1521 + x1520;
        const Real x1524 = x1518 + x1522;
        // vegetation.vegetated_surface
        const Real x1526 = select(flags[0], moved_forcing[9], x1524);
        moved_results[LAYERS + 20] = x1526;
        // vegetation._between
        const Real x1528 = x1498 * numbers[LAYERS + 40];
        const Real x1530 = moved_numbers[LAYERS + 40] * x1499;
        const Real x1531 = x1530 - x1528;
        const Real x1533 = x1498 * numbers[LAYERS + 41];
        const Real x1534 = moved_numbers[LAYERS + 41] * x1497;
        const Real x1535 = x1534 + x1533;
        const Real x1537 = x1531 + x1535;
        moved_results[LAYERS + 21] = x1537;
        const Real x1539 = x1498 * numbers[LAYERS + 44];
        const Real x1541 = moved_numbers[LAYERS + 44] * x1499;
        const Real x1542 = x1541 - x1539;
        const Real x1544 = x1498 * numbers[LAYERS + 45];
        const Real x1545 = moved_numbers[LAYERS + 45] * x1497;
        const Real x1546 = x1545 + x1544;
        const Real x1548 = x1542 + x1546;
        moved_after[3 * LAYERS + 35] = x1548;
        moved_after[3 * LAYERS + 36] = x1548;
        // soil_heat.canopy_damping
        const Real x1550 = x1478 * (-2.0);
        const Real x1552 = x1550 * x1551;
        // snow_free_ground.ground_conduction
        const Real x1554 = real_422[0] * x1551;
        const Real x1555 = x1552 * real_20[0];
        const Real x1556 = x1555 + x1554;
        // soil_heat.volumetric_heat_capacity
        const Real x1558 = moved_state[2 * LAYERS] * 4200000.0;
        const Real x1562 = moved_numbers[2 * LAYERS + 47] * 2000000.0;
        const Real x1565 = x1558 - x1562;
        const Real x1567 = moved_numbers[2 * LAYERS + 47] - moved_state[LAYERS];
        const Real x1569 = x1567 * 1004.0;
        const Real x1571 = x1565 + x1569;
        const Real x1573 = moved_state[LAYERS] - moved_state[2 * LAYERS];
        const Real x1575 = x1573 * 2106000.0;
        const Real x1577 = x1571 + x1575;
        // soil_heat.ground_admittance
        const Real x1579 = x1577 * 0.5;
        const Real x1581 = x1579 * numbers[0];
        const Real x1582 = moved_numbers[0] * x1578;
        const Real x1583 = x1582 + x1581;
        const Real x1585 = x1583 / seconds;
        const Real x1587 = x1585 * x1584;
        const Real x1588 = x1587 + x1587;
        const Real x1590 = x1577 * real_20[0];
        const Real x1591 = real_422[0] * x1576;
        const Real x1592 = x1591 + x1590;
        const Real x1594 = x1592 / seconds;
        const Real x1596 = x1588 + x1594;
        const Real x1599 = x1596 / x1598;
        const Real x1601 = x1585 + x1599;
        // snow.into_warming_ground
        const Real x1603 = x1601 * x1602;
        const Real x1604 = x1556 - x1603;
        const Real x1605 = x1604 / x1600;
        const Real x1607 = x1 + x1605;
        // calm_air.calm_exchange
        const Real x1609 = x27 - moved_state[3 * LAYERS];
        const Real x1612 = select(x1610, 0.0, x282);
        const Real x1614 = x1612 * x1613;
        const Real x1615 = moved_numbers[LAYERS + 1] - x1614;
        const Real x1616 = x1615 / x1611;
        const Real x1618 = x1616 * 9.81;
        const Real x1620 = x1618 * x1613;
        const Real x1621 = x1616 * x1617;
        const Real x1622 = x1621 + x1620;
        const Real x1624 = moved_numbers[LAYERS] * forcing[1];
        const Real x1625 = moved_forcing[1] * numbers[LAYERS];
        const Real x1626 = x1625 + x1624;
        const Real x1628 = x1626 * x1627;
        const Real x1629 = x1622 - x1628;
        const Real x1630 = x1629 / x1623;
        const Real x1632 = x1630 * x1608;
        const Real x1633 = x1609 * x1627;
        const Real x1634 = x1633 + x1632;
        // calm_air.limited_richardson
        const Real x1637 = select(x1635, x1634, 0.0);
        const Real x1641 = moved_numbers[LAYERS + 2] * x1639;
        const Real x1644 = x1641 * (-2.0);
        const Real x1647 = x1637 * x1643;
        const Real x1648 = x1644 * x1636;
        const Real x1650 = x1647 - x1648;
        const Real x1653 = x1650 * x1652;
        const Real x1659 = x1653 * x1657;
        const Real x1661 = x1659 - x1653;
        const Real x1662 = x1661 / x1656;
        const Real x1665 = moved_numbers[LAYERS + 2] * x1657;
        const Real x1667 = x1662 * numbers[LAYERS + 2];
        const Real x1668 = x1667 - x1665;
        const Real x1670 = select(x1635, x1668, x1634);
        // calm_air.calm_exchange
        const Real x1672 = x1630 * x1671;
        const Real x1673 = x1670 - x1672;
        const Real x1674 = x1673 / x1627;
        const Real x1676 = x27 - x1674;
        // exchange.myj_exchange
        const Real x1680 = moved_forcing[3] * x1678;
        const Real x1683 = x1680 * 100000.0;
        const Real x1686 = x1683 / x1682;
        const Real x1689 = x1686 * 0.2857142857142857;
        const Real x1692 = x1689 * x1691;
        const Real x1695 = moved_forcing[1] * x1691;
        const Real x1696 = x1692 * forcing[1];
        const Real x1698 = x1695 - x1696;
        const Real x1700 = x1676 * x1691;
        const Real x1701 = x1692 * x1675;
        const Real x1703 = x1700 - x1701;
        const Real x1707 = x1698 * x1705;
        const Real x1710 = x1707 * 9.81;
        const Real x1713 = x1698 - x1703;
        const Real x1715 = moved_forcing[2] + moved_state[3 * LAYERS + 39];
        const Real x1717 = x1715 * 0.3041811846689896;
        const Real x1720 = x1713 * x1718;
        const Real x1721 = x1717 * x1712;
        const Real x1722 = x1721 + x1720;
        const Real x1724 = moved_forcing[2] - moved_state[3 * LAYERS + 39];
        const Real x1726 = x1724 * 0.6083623693379792;
        const Real x1728 = x1698 + x1703;
        const Real x1730 = x1728 * 0.5;
        const Real x1732 = x1726 * x1729;
        const Real x1733 = x1730 * x1725;
        const Real x1734 = x1733 + x1732;
        const Real x1736 = x1722 + x1734;
        const Real x1739 = select(x1737, 0.0, x1410);
        const Real x1741 = x1710 * x1735;
        const Real x1743 = x1736 * x1709;
        const Real x1744 = x1743 - x1741;
        const Real x1746 = x1744 * numbers[LAYERS + 1];
        const Real x1747 = moved_numbers[LAYERS + 1] * x1740;
        const Real x1748 = x1747 + x1746;
        const Real x1750 = x1748 * numbers[LAYERS + 1];
        const Real x1751 = moved_numbers[LAYERS + 1] * x1745;
        const Real x1752 = x1751 + x1750;
        const Real x1754 = x1739 * x1753;
        const Real x1755 = x1752 - x1754;
        const Real x1756 = x1755 / x1738;
        const Real x1758 = moved_numbers[LAYERS] * x1757;
        const Real x1759 = x1756 - x1758;
        const Real x1760 = x1759 / numbers[LAYERS];
        const Real x1762 = moved_numbers[LAYERS + 1] + moved_state[3 * LAYERS + 35];
        const Real x1764 = moved_numbers[LAYERS] + moved_state[3 * LAYERS + 35];
        const Real x1766 = moved_state[3 * LAYERS + 35] * x1765;
        const Real x1767 = x1762 - x1766;
        const Real x1768 = x1767 / state[3 * LAYERS + 35];
        const Real x1770 = x1768 / x1765;
        const Real x1772 = x1760 / 0.505;
        const Real x1775 = select(x1773, 0.0, x1772);
        // exchange.zilitinkevich_factor
        const Real x1778 = moved_state[3 * LAYERS + 35] * (-13.157629102823119);
        const Real x1780 = x1778 * x1779;
        const Real x1782 = select(flags[2], x1780, 0.0);
        const Real x1784 = x1782 * (-103.28);
        // exchange.myj_exchange
        const Real x1786 = x1775 * x1774;
        const Real x1787 = x1786 + x1786;
        const Real x1789 = x1787 * 10.0;
        const Real x1792 = select(x1776, x1789, 0.0);
        const Real x1794 = x1784 * x1791;
        const Real x1795 = x1792 * x1783;
        const Real x1796 = x1795 + x1794;
        const Real x1800 = moved_numbers[LAYERS] * x1798;
        const Real x1803 = x1800 * 0.0001;
        const Real x1804 = -x1803;
        // exchange.convective_factor
        const Real x1806 = x1744 * 1000.0;
        const Real x1809 = x1806 * x1808;
        const Real x1813 = select(x1811, 0.0, x1809);
        const Real x1815 = x1813 / x1812;
        const Real x1817 = x1815 * 0.6666666666666666;
        const Real x1819 = x1817 * x1818;
        const Real x1821 = select(x1810, x1819, 0.0);
        const Real x1823 = x1821 * 1.44;
        // exchange._convective_velocity_squared
        const Real x1825 = moved_state[3 * LAYERS + 37] / state[3 * LAYERS + 37];
        const Real x1827 = x1825 * 0.6666666666666666;
        const Real x1829 = x1827 * x1828;
        const Real x1831 = x1823 * x1828;
        const Real x1832 = x1829 * x1822;
        const Real x1833 = x1832 + x1831;
        // exchange._friction_velocity
        const Real x1835 = x1739 + x1833;
        const Real x1838 = x1835 / x1837;
        const Real x1840 = moved_state[3 * LAYERS + 38] * x1836;
        const Real x1841 = x1838 * state[3 * LAYERS + 38];
        const Real x1842 = x1841 + x1840;
        const Real x1845 = x1842 / x1844;
        const Real x1848 = select(x1846, 0.0, x1845);
        // exchange.myj_exchange
        const Real x1850 = select(x1776, 0.0, x1823);
        const Real x1852 = x1744 * 0.4;
        const Real x1854 = x1762 * x1853;
        const Real x1855 = moved_state[3 * LAYERS + 35] - x1854;
        const Real x1856 = x1855 / x1761;
        const Real x1858 = x1848 * state[3 * LAYERS + 36];
        const Real x1859 = moved_state[3 * LAYERS + 36] * x1847;
        const Real x1860 = x1859 + x1858;
        const Real x1863 = x1860 / x1862;
        const Real x1865 = x1796 * x1861;
        const Real x1866 = x1863 * x1793;
        const Real x1867 = x1866 + x1865;
        const Real x1869 = x1867 * x1868;
        const Real x1871 = x1869 * state[3 * LAYERS + 36];
        const Real x1872 = moved_state[3 * LAYERS + 36] * x1868;
        const Real x1873 = x1872 + x1871;
        const Real x1876 = select(x1874, 0.0, x1873);
        const Real x1878 = x1764 * x1877;
        const Real x1879 = x1876 - x1878;
        const Real x1880 = x1879 / x1763;
        const Real x1882 = x1852 * state[3 * LAYERS + 37];
        const Real x1883 = moved_state[3 * LAYERS + 37] * x1851;
        const Real x1884 = x1883 + x1882;
        const Real x1886 = x1848 * x1847;
        const Real x1887 = x1886 + x1886;
        const Real x1889 = x1887 * x1847;
        const Real x1890 = x1848 * x1885;
        const Real x1891 = x1890 + x1889;
        const Real x1893 = x1891 * x1892;
        const Real x1894 = x1884 - x1893;
        const Real x1895 = x1894 / x1888;
        real_403[0] = x1762;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1764;
        real_403[3] = x1876;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x1880;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a1899 = x1895 * real_188[l];
            const Real a1900 = real_403[l] * x1892;
            const Real a1901 = a1900 + a1899;
            const Real a1905 = real_404[l] * (-5.0);
            const Real a1908 = select(mask_191[l], a1905, a1901);
            const Real a1910 = real_404[l] * 0.9999990000003619;
            const Real a1913 = select(mask_192[l], a1910, a1908);
            const Real a1916 = a1913 / 0.0006;
            const Real a1927 = a1916 * real_193[l];
            real_402[l] = a1927;
        }
        // exchange.myj_exchange
        const Real x1930 = real_402[0] - real_402[1];
        const Real x1932 = x1930 + x1770;
        const Real x1934 = real_402[2] - real_402[3];
        const Real x1936 = x1880 / x1877;
        const Real x1938 = x1934 - x1936;
        const Real x1940 = x1848 * 0.4;
        const Real x1942 = x1932 * x1941;
        const Real x1943 = x1940 - x1942;
        const Real x1944 = x1943 / x1931;
        const Real x1947 = select(x1945, x1804, x1944);
        const Real x1949 = x1938 * x1948;
        const Real x1950 = x1940 - x1949;
        const Real x1951 = x1950 / x1937;
        const Real x1954 = select(x1952, x1804, x1951);
        // exchange._convective_velocity_squared
        const Real x1956 = x1954 / x1953;
        const Real x1958 = x1956 * 0.6666666666666666;
        const Real x1960 = x1958 * x1959;
        const Real x1962 = x1850 * x1959;
        const Real x1963 = x1960 * x1849;
        const Real x1964 = x1963 + x1962;
        // exchange._friction_velocity
        const Real x1966 = x1739 + x1964;
        const Real x1969 = x1966 / x1968;
        const Real x1971 = x1947 * x1967;
        const Real x1972 = x1969 * x1946;
        const Real x1973 = x1972 + x1971;
        const Real x1976 = x1973 / x1975;
        const Real x1979 = select(x1977, 0.0, x1976);
        // exchange.myj_exchange
        const Real x1981 = x1979 * state[3 * LAYERS + 36];
        const Real x1982 = moved_state[3 * LAYERS + 36] * x1978;
        const Real x1983 = x1982 + x1981;
        const Real x1986 = x1983 / x1985;
        const Real x1988 = x1796 * x1984;
        const Real x1989 = x1986 * x1793;
        const Real x1990 = x1989 + x1988;
        const Real x1992 = x1990 * x1991;
        const Real x1994 = x1992 * state[3 * LAYERS + 36];
        const Real x1995 = moved_state[3 * LAYERS + 36] * x1991;
        const Real x1996 = x1995 + x1994;
        const Real x1999 = select(x1997, 0.0, x1996);
        const Real x2001 = x1764 * x2000;
        const Real x2002 = x1999 - x2001;
        const Real x2003 = x2002 / x1763;
        const Real x2005 = x1852 * x1953;
        const Real x2006 = x1954 * x1851;
        const Real x2007 = x2006 + x2005;
        const Real x2009 = x1979 * x1978;
        const Real x2010 = x2009 + x2009;
        const Real x2012 = x2010 * x1978;
        const Real x2013 = x1979 * x2008;
        const Real x2014 = x2013 + x2012;
        const Real x2016 = x2014 * x2015;
        const Real x2017 = x2007 - x2016;
        const Real x2018 = x2017 / x2011;
        real_402[0] = x1762;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1764;
        real_402[3] = x1999;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x2003;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2022 = x2018 * real_194[l];
            const Real a2023 = real_402[l] * x2015;
            const Real a2024 = a2023 + a2022;
            const Real a2028 = real_404[l] * (-5.0);
            const Real a2031 = select(mask_195[l], a2028, a2024);
            const Real a2033 = real_404[l] * 0.9999990000003619;
            const Real a2036 = select(mask_196[l], a2033, a2031);
            const Real a2039 = a2036 / 0.0006;
            const Real a2049 = a2039 * real_197[l];
            real_403[l] = a2049;
        }
        // exchange.myj_exchange
        const Real x2052 = real_403[0] - real_403[1];
        const Real x2054 = x2052 + x1770;
        const Real x2056 = real_403[2] - real_403[3];
        const Real x2058 = x2003 / x2000;
        const Real x2060 = x2056 - x2058;
        const Real x2062 = x1979 * 0.4;
        const Real x2064 = x2054 * x2063;
        const Real x2065 = x2062 - x2064;
        const Real x2066 = x2065 / x2053;
        const Real x2069 = select(x2067, x1804, x2066);
        const Real x2071 = x2060 * x2070;
        const Real x2072 = x2062 - x2071;
        const Real x2073 = x2072 / x2059;
        const Real x2076 = select(x2074, x1804, x2073);
        // exchange._convective_velocity_squared
        const Real x2078 = x2076 / x2075;
        const Real x2080 = x2078 * 0.6666666666666666;
        const Real x2082 = x2080 * x2081;
        const Real x2084 = x1850 * x2081;
        const Real x2085 = x2082 * x1849;
        const Real x2086 = x2085 + x2084;
        // exchange._friction_velocity
        const Real x2088 = x1739 + x2086;
        const Real x2091 = x2088 / x2090;
        const Real x2093 = x2069 * x2089;
        const Real x2094 = x2091 * x2068;
        const Real x2095 = x2094 + x2093;
        const Real x2098 = x2095 / x2097;
        const Real x2101 = select(x2099, 0.0, x2098);
        // exchange.myj_exchange
        const Real x2103 = x2101 * state[3 * LAYERS + 36];
        const Real x2104 = moved_state[3 * LAYERS + 36] * x2100;
        const Real x2105 = x2104 + x2103;
        const Real x2108 = x2105 / x2107;
        const Real x2110 = x1796 * x2106;
        const Real x2111 = x2108 * x1793;
        const Real x2112 = x2111 + x2110;
        const Real x2114 = x2112 * x2113;
        const Real x2116 = x2114 * state[3 * LAYERS + 36];
        const Real x2117 = moved_state[3 * LAYERS + 36] * x2113;
        const Real x2118 = x2117 + x2116;
        const Real x2121 = select(x2119, 0.0, x2118);
        const Real x2123 = x1764 * x2122;
        const Real x2124 = x2121 - x2123;
        const Real x2125 = x2124 / x1763;
        const Real x2127 = x1852 * x2075;
        const Real x2128 = x2076 * x1851;
        const Real x2129 = x2128 + x2127;
        const Real x2131 = x2101 * x2100;
        const Real x2132 = x2131 + x2131;
        const Real x2134 = x2132 * x2100;
        const Real x2135 = x2101 * x2130;
        const Real x2136 = x2135 + x2134;
        const Real x2138 = x2136 * x2137;
        const Real x2139 = x2129 - x2138;
        const Real x2140 = x2139 / x2133;
        real_403[0] = x1762;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1764;
        real_403[3] = x2121;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x2125;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2144 = x2140 * real_198[l];
            const Real a2145 = real_403[l] * x2137;
            const Real a2146 = a2145 + a2144;
            const Real a2150 = real_404[l] * (-5.0);
            const Real a2153 = select(mask_199[l], a2150, a2146);
            const Real a2155 = real_404[l] * 0.9999990000003619;
            const Real a2158 = select(mask_200[l], a2155, a2153);
            const Real a2161 = a2158 / 0.0006;
            const Real a2171 = a2161 * real_201[l];
            real_402[l] = a2171;
        }
        // exchange.myj_exchange
        const Real x2174 = real_402[0] - real_402[1];
        const Real x2176 = x2174 + x1770;
        const Real x2178 = real_402[2] - real_402[3];
        const Real x2180 = x2125 / x2122;
        const Real x2182 = x2178 - x2180;
        const Real x2184 = x2101 * 0.4;
        const Real x2186 = x2176 * x2185;
        const Real x2187 = x2184 - x2186;
        const Real x2188 = x2187 / x2175;
        const Real x2191 = select(x2189, x1804, x2188);
        const Real x2193 = x2182 * x2192;
        const Real x2194 = x2184 - x2193;
        const Real x2195 = x2194 / x2181;
        const Real x2198 = select(x2196, x1804, x2195);
        // exchange._convective_velocity_squared
        const Real x2200 = x2198 / x2197;
        const Real x2202 = x2200 * 0.6666666666666666;
        const Real x2204 = x2202 * x2203;
        const Real x2206 = x1850 * x2203;
        const Real x2207 = x2204 * x1849;
        const Real x2208 = x2207 + x2206;
        // exchange._friction_velocity
        const Real x2210 = x1739 + x2208;
        const Real x2213 = x2210 / x2212;
        const Real x2215 = x2191 * x2211;
        const Real x2216 = x2213 * x2190;
        const Real x2217 = x2216 + x2215;
        const Real x2220 = x2217 / x2219;
        const Real x2223 = select(x2221, 0.0, x2220);
        // exchange.myj_exchange
        const Real x2225 = x2223 * state[3 * LAYERS + 36];
        const Real x2226 = moved_state[3 * LAYERS + 36] * x2222;
        const Real x2227 = x2226 + x2225;
        const Real x2230 = x2227 / x2229;
        const Real x2232 = x1796 * x2228;
        const Real x2233 = x2230 * x1793;
        const Real x2234 = x2233 + x2232;
        const Real x2236 = x2234 * x2235;
        const Real x2238 = x2236 * state[3 * LAYERS + 36];
        const Real x2239 = moved_state[3 * LAYERS + 36] * x2235;
        const Real x2240 = x2239 + x2238;
        const Real x2243 = select(x2241, 0.0, x2240);
        const Real x2245 = x1764 * x2244;
        const Real x2246 = x2243 - x2245;
        const Real x2247 = x2246 / x1763;
        const Real x2249 = x1852 * x2197;
        const Real x2250 = x2198 * x1851;
        const Real x2251 = x2250 + x2249;
        const Real x2253 = x2223 * x2222;
        const Real x2254 = x2253 + x2253;
        const Real x2256 = x2254 * x2222;
        const Real x2257 = x2223 * x2252;
        const Real x2258 = x2257 + x2256;
        const Real x2260 = x2258 * x2259;
        const Real x2261 = x2251 - x2260;
        const Real x2262 = x2261 / x2255;
        real_402[0] = x1762;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1764;
        real_402[3] = x2243;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x2247;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2266 = x2262 * real_202[l];
            const Real a2267 = real_402[l] * x2259;
            const Real a2268 = a2267 + a2266;
            const Real a2272 = real_404[l] * (-5.0);
            const Real a2275 = select(mask_203[l], a2272, a2268);
            const Real a2277 = real_404[l] * 0.9999990000003619;
            const Real a2280 = select(mask_204[l], a2277, a2275);
            const Real a2283 = a2280 / 0.0006;
            const Real a2293 = a2283 * real_205[l];
            real_403[l] = a2293;
        }
        // exchange.myj_exchange
        const Real x2296 = real_403[0] - real_403[1];
        const Real x2298 = x2296 + x1770;
        const Real x2300 = real_403[2] - real_403[3];
        const Real x2302 = x2247 / x2244;
        const Real x2304 = x2300 - x2302;
        const Real x2306 = x2223 * 0.4;
        const Real x2308 = x2298 * x2307;
        const Real x2309 = x2306 - x2308;
        const Real x2310 = x2309 / x2297;
        const Real x2313 = select(x2311, x1804, x2310);
        const Real x2315 = x2304 * x2314;
        const Real x2316 = x2306 - x2315;
        const Real x2317 = x2316 / x2303;
        const Real x2320 = select(x2318, x1804, x2317);
        // exchange._convective_velocity_squared
        const Real x2322 = x2320 / x2319;
        const Real x2324 = x2322 * 0.6666666666666666;
        const Real x2326 = x2324 * x2325;
        const Real x2328 = x1850 * x2325;
        const Real x2329 = x2326 * x1849;
        const Real x2330 = x2329 + x2328;
        // exchange._friction_velocity
        const Real x2332 = x1739 + x2330;
        const Real x2335 = x2332 / x2334;
        const Real x2337 = x2313 * x2333;
        const Real x2338 = x2335 * x2312;
        const Real x2339 = x2338 + x2337;
        const Real x2342 = x2339 / x2341;
        const Real x2345 = select(x2343, 0.0, x2342);
        // exchange.myj_exchange
        const Real x2347 = x2345 * state[3 * LAYERS + 36];
        const Real x2348 = moved_state[3 * LAYERS + 36] * x2344;
        const Real x2349 = x2348 + x2347;
        const Real x2352 = x2349 / x2351;
        const Real x2354 = x1796 * x2350;
        const Real x2355 = x2352 * x1793;
        const Real x2356 = x2355 + x2354;
        const Real x2358 = x2356 * x2357;
        const Real x2360 = x2358 * state[3 * LAYERS + 36];
        const Real x2361 = moved_state[3 * LAYERS + 36] * x2357;
        const Real x2362 = x2361 + x2360;
        const Real x2365 = select(x2363, 0.0, x2362);
        const Real x2367 = x1764 * x2366;
        const Real x2368 = x2365 - x2367;
        const Real x2369 = x2368 / x1763;
        const Real x2371 = x1852 * x2319;
        const Real x2372 = x2320 * x1851;
        const Real x2373 = x2372 + x2371;
        const Real x2375 = x2345 * x2344;
        const Real x2376 = x2375 + x2375;
        const Real x2378 = x2376 * x2344;
        const Real x2379 = x2345 * x2374;
        const Real x2380 = x2379 + x2378;
        const Real x2382 = x2380 * x2381;
        const Real x2383 = x2373 - x2382;
        const Real x2384 = x2383 / x2377;
        real_403[0] = x1762;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1764;
        real_403[3] = x2365;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x2369;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a2388 = x2384 * real_206[l];
            const Real a2389 = real_403[l] * x2381;
            const Real a2390 = a2389 + a2388;
            const Real a2394 = real_404[l] * (-5.0);
            const Real a2397 = select(mask_207[l], a2394, a2390);
            const Real a2399 = real_404[l] * 0.9999990000003619;
            const Real a2402 = select(mask_208[l], a2399, a2397);
            const Real a2405 = a2402 / 0.0006;
            const Real a2415 = a2405 * real_209[l];
            real_402[l] = a2415;
        }
        // exchange.myj_exchange
        const Real x2418 = real_402[0] - real_402[1];
        const Real x2420 = x2418 + x1770;
        const Real x2422 = real_402[2] - real_402[3];
        const Real x2424 = x2369 / x2366;
        const Real x2426 = x2422 - x2424;
        const Real x2428 = x2345 * 0.4;
        const Real x2430 = x2420 * x2429;
        const Real x2431 = x2428 - x2430;
        const Real x2432 = x2431 / x2419;
        const Real x2435 = select(x2433, x1804, x2432);
        const Real x2437 = x2426 * x2436;
        const Real x2438 = x2428 - x2437;
        const Real x2439 = x2438 / x2425;
        const Real x2442 = select(x2440, x1804, x2439);
        // calm_air.calm_exchange
        const Real x2444 = x260 * 1004.5;
        const Real x2446 = x2444 * x2445;
        const Real x2447 = moved_numbers[LAYERS + 4] - x2446;
        const Real x2448 = x2447 / x2443;
        const Real x2450 = x2442 + x2448;
        // snow_free_ground.with_surface_of
        const Real x2454 = x1526 * forcing[4];
        const Real x2456 = moved_forcing[4] * x2451;
        const Real x2457 = x2456 - x2454;
        const Real x2459 = x1537 * forcing[5];
        const Real x2460 = moved_forcing[5] * x1536;
        const Real x2461 = x2460 + x2459;
        const Real x2463 = x2457 + x2461;
        // snow.conductance
        const Real x2465 = x1 * x2464;
        const Real x2466 = x1556 - x2465;
        const Real x2467 = x2466 / x0;
        // snow_free_ground.with_surface_of
        const Real x2469 = moved_state[3 * LAYERS] - moved_state[0];
        const Real x2471 = x2467 * x2468;
        const Real x2472 = x2469 * x2464;
        const Real x2473 = x2472 + x2471;
        const Real x2475 = x60 * 4218.0;
        // evapotranspiration.potential_evaporation
        const Real x2477 = x44 * 2488.8;
        const Real x2479 = x260 * 1004.6;
        const Real x2481 = x2479 * x2449;
        const Real x2482 = x2450 * x2478;
        const Real x2483 = x2482 + x2481;
        const Real x2485 = x52 / 5.67e-08;
        const Real x2487 = x1537 * x2484;
        const Real x2488 = x2485 * x1536;
        const Real x2489 = x2488 + x2487;
        const Real x2491 = x2489 * 6.48e-08;
        const Real x2493 = moved_forcing[3] * x2449;
        const Real x2494 = x2450 * forcing[3];
        const Real x2495 = x2494 + x2493;
        const Real x2497 = x2495 * x2496;
        const Real x2498 = x2491 - x2497;
        const Real x2499 = x2498 / x2492;
        const Real x2502 = x2483 * x2501;
        const Real x2503 = x2475 - x2502;
        const Real x2504 = x2503 / x2480;
        const Real x2506 = x2499 + x2504;
        const Real x2508 = x1537 * x51;
        const Real x2509 = x52 * x1536;
        const Real x2510 = x2509 + x2508;
        const Real x2512 = x2463 - x2510;
        const Real x2514 = x2512 - x2473;
        const Real x2516 = x2483 * x2515;
        const Real x2517 = x2514 - x2516;
        const Real x2518 = x2517 / x2480;
        const Real x2520 = x2518 + x27;
        const Real x2522 = x2520 - moved_forcing[1];
        const Real x2524 = x23 - moved_forcing[2];
        const Real x2526 = x2524 * 2488.8;
        const Real x2528 = x2526 * x2505;
        const Real x2529 = x2506 * x2525;
        const Real x2530 = x2529 + x2528;
        const Real x2532 = x2522 * x2476;
        const Real x2533 = x2477 * x2521;
        const Real x2534 = x2533 + x2532;
        const Real x2536 = x2530 + x2534;
        const Real x2538 = x2477 + x2506;
        const Real x2540 = x2538 * x2539;
        const Real x2541 = x2536 - x2540;
        const Real x2542 = x2541 / x2537;
        const Real x2544 = x2542 * x2480;
        const Real x2545 = x2483 * x2539;
        const Real x2546 = x2545 + x2544;
        const Real x2548 = x2546 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x2551 = select(x2549, 0.0, x2548);
        // vegetation.water_stress
        const Real x2555 = moved_numbers[7 * LAYERS + 49] - moved_numbers[7 * LAYERS + 50];
        // vegetation.canopy_resistance
        const Real x2569 = select(x2567, 0.0, x1513);
        const Real x2571 = moved_forcing[4] * 1.1;
        const Real x2573 = moved_numbers[LAYERS + 36] * x2568;
        const Real x2574 = x2569 * numbers[LAYERS + 36];
        const Real x2575 = x2574 + x2573;
        const Real x2577 = x2575 * x2576;
        const Real x2578 = x2571 - x2577;
        const Real x2579 = x2578 / x2572;
        const Real x2581 = moved_numbers[LAYERS + 35] / 5000.0;
        const Real x2583 = x2579 + x2581;
        const Real x2586 = x2579 * x2585;
        const Real x2587 = x2583 - x2586;
        const Real x2588 = x2587 / x2584;
        const Real x2591 = moved_forcing[1] * x2589;
        const Real x2593 = x2591 + x2591;
        const Real x2596 = x2593 * 0.0016;
        const Real x2600 = moved_numbers[LAYERS + 37] * x2523;
        const Real x2601 = x2524 * numbers[LAYERS + 37];
        const Real x2602 = x2601 + x2600;
        const Real x2607 = x2602 * x2605;
        const Real x2617 = select(x2615, 0.0, x2588);
        const Real x2619 = x2569 * x2616;
        const Real x2620 = x2617 * x2568;
        const Real x2621 = x2620 + x2619;
        const Real x2624 = select(x2622, 0.0, x2596);
        const Real x2626 = x2621 * x2623;
        const Real x2627 = x2624 * x2618;
        const Real x2628 = x2627 + x2626;
        const Real x2631 = select(x2629, 0.0, x2607);
        const Real x2634 = x2628 * x2630;
        const Real x2635 = x2631 * x2625;
        const Real x2637 = x2634 - x2635;
        // vegetation.water_stress, vegetation.canopy_resistance
        Real a2614_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2553 = moved_state[l + 2 * LAYERS] - moved_numbers[7 * LAYERS + 50];
            const Real a2557 = x2555 * real_211[l];
            const Real a2558 = a2553 - a2557;
            const Real a2559 = a2558 / x2554;
            const Real a2562 = select(mask_212[l], 0.0, a2559);
            const Real a2565 = select(mask_213[l], 0.0, a2562);
            const Real a2610 = moved_numbers[l + 7 * LAYERS + 51] * real_214[l];
            const Real a2611 = a2565 * numbers[l + 7 * LAYERS + 51];
            const Real a2612 = a2611 + a2610;
            a2614_last = a2614_last + a2612;
            real_422[l] = a2565;
            real_411[l] = a2612;
        }
        // vegetation.canopy_resistance
        const Real x2640 = select(x2638, 0.0, a2614_last);
        const Real x2642 = x2637 * x2639;
        const Real x2643 = x2640 * x2633;
        const Real x2644 = x2643 + x2642;
        const Real x2646 = x2644 * x2645;
        const Real x2647 = moved_numbers[LAYERS + 35] - x2646;
        const Real x2648 = x2647 / x2641;
        const Real x2650 = x1537 * 4.0;
        const Real x2652 = x2650 * x51;
        const Real x2653 = x52 * x2649;
        const Real x2654 = x2653 + x2652;
        const Real x2656 = x2654 * 0.2857541065206571;
        const Real x2658 = x2495 * x2657;
        const Real x2659 = x2656 - x2658;
        const Real x2660 = x2659 / x2492;
        const Real x2663 = x44 * 2489.795918367347;
        const Real x2665 = x2660 + x2663;
        const Real x2667 = x2648 * x2449;
        const Real x2668 = x2450 * x2645;
        const Real x2669 = x2668 + x2667;
        const Real x2672 = x2660 * x2670;
        const Real x2673 = x2669 * x2661;
        const Real x2674 = x2673 + x2672;
        const Real x2676 = x2674 + x2663;
        const Real x2678 = x2676 * x2677;
        const Real x2679 = x2665 - x2678;
        const Real x2680 = x2679 / x2675;
        const Real x2682 = select(x2566, x2680, 0.0);
        // step_parts.evaporation_demand
        const Real x2684 = x2551 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x2686 = moved_state[LAYERS] - moved_numbers[7 * LAYERS + 47];
        const Real x2688 = moved_numbers[7 * LAYERS + 48] - moved_numbers[7 * LAYERS + 47];
        const Real x2690 = x2688 * x2689;
        const Real x2691 = x2686 - x2690;
        const Real x2692 = x2691 / x2687;
        const Real x2695 = select(x2693, 0.0, x2692);
        const Real x2698 = select(x2696, 0.0, x2695);
        const Real x2700 = x2698 * x2697;
        const Real x2701 = x2700 + x2700;
        const Real x2705 = x2701 * x2702;
        const Real x2706 = x1478 * x2699;
        const Real x2708 = x2705 - x2706;
        const Real x2710 = x2708 * x2683;
        const Real x2711 = x2684 * x2704;
        const Real x2712 = x2711 + x2710;
        const Real x2714 = moved_state[3 * LAYERS + 1] / 0.0005;
        const Real x2718 = select(x2716, 0.0, x2714);
        const Real x2721 = x2718 / x2720;
        const Real x2723 = select(x2715, x2721, 0.0);
        const Real x2725 = x1478 * x2722;
        const Real x2726 = x2723 * x1477;
        const Real x2727 = x2726 + x2725;
        const Real x2729 = x2727 * x2683;
        const Real x2730 = x2684 * x2724;
        const Real x2731 = x2730 + x2729;
        const Real x2733 = moved_state[3 * LAYERS + 1] / seconds;
        const Real x2736 = select(x2734, x2733, x2731);
        const Real x2738 = x1478 * x2681;
        const Real x2739 = x2682 * x1477;
        const Real x2740 = x2739 + x2738;
        const Real x2742 = x2740 * x2683;
        const Real x2743 = x2684 * x2737;
        const Real x2744 = x2743 + x2742;
        const Real x2748 = x2744 * x2745;
        const Real x2749 = x2723 * x2741;
        const Real x2751 = x2748 - x2749;
        const Real x2759 = moved_numbers[9 * LAYERS + 51] * x2758;
        Real a2757_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2753 = real_422[l] * numbers[l + 8 * LAYERS + 51];
            const Real a2754 = moved_numbers[l + 8 * LAYERS + 51] * real_214[l];
            const Real a2755 = a2754 + a2753;
            a2757_last = a2757_last + a2755;
            real_421[l] = a2755;
        }
        const Real x2760 = a2757_last - x2759;
        const Real x2761 = x2760 / numbers[9 * LAYERS + 51];
        Real a2774_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2763 = moved_numbers[l + 7 * LAYERS + 51] + real_421[l];
            const Real a2765 = a2763 - x2761;
            const Real a2768 = select(mask_217[l], 0.0, a2765);
            const Real a2770 = real_421[l] * real_218[l];
            const Real a2771 = a2768 * real_216[l];
            const Real a2772 = a2771 + a2770;
            a2774_last = a2774_last + a2772;
            real_422[l] = a2772;
        }
        const Real x2777 = select(x2775, a2774_last, 0.0);
        // snow_free_ground.rate
        const Real x2789 = x2712 + x2736;
        // evapotranspiration.evaporation_components
        Real a2787_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2779 = x2777 * real_220[l];
            const Real a2780 = real_422[l] - a2779;
            const Real a2781 = a2780 / x2776;
            const Real a2783 = x2751 * real_220[l];
            const Real a2784 = a2781 * x2747;
            const Real a2785 = a2784 + a2783;
            a2787_last = a2787_last + a2785;
        }
        // snow_free_ground.rate
        const Real x2791 = x2789 + a2787_last;
        const Real x2793 = x2791 * 1000.0;
        // snow_free_ground.deposition
        const Real x2799 = select(x2796, 0.0, x2548);
        // snow_free_ground.rate
        const Real x2802 = x2793 + x2799;
        // snow_free_ground.with_surface_of
        const Real x2804 = x2802 - x2799;
        const Real x2806 = x2804 * 2501000.0;
        const Real x2809 = x2799 * 2501000.0;
        const Real x2812 = x2806 + x2809;
        // surface_balance.around
        const Real x2814 = x2650 * 5.67e-08;
        const Real x2816 = x47 * forcing[1];
        const Real x2817 = moved_forcing[1] * x45;
        const Real x2818 = x2817 + x2816;
        const Real x2820 = x2814 * x2815;
        const Real x2821 = x2818 * x2813;
        const Real x2822 = x2821 + x2820;
        const Real x2824 = x2483 + x2475;
        const Real x2826 = x2824 + x2822;
        // surface_balance.emitted
        const Real x2828 = moved_forcing[1] * (-1.0);
        const Real x2830 = x2822 * x2827;
        const Real x2831 = x2828 * x2819;
        const Real x2832 = x2831 + x2830;
        const Real x2834 = x2510 + x2832;
        // surface_balance.around
        const Real x2836 = x2463 - x2834;
        const Real x2838 = x2836 - x2812;
        const Real x2840 = x2483 * x26;
        const Real x2841 = x27 * x2480;
        const Real x2842 = x2841 + x2840;
        const Real x2844 = x2838 + x2842;
        const Real x2846 = x2475 * forcing[1];
        const Real x2847 = moved_forcing[1] * x2474;
        const Real x2848 = x2847 + x2846;
        const Real x2850 = x2844 + x2848;
        const Real x2852 = x2826 * x2851;
        const Real x2853 = x2850 - x2852;
        const Real x2854 = x2853 / x2825;
        // snow.conductance
        const Real x2856 = x1607 * x2855;
        const Real x2857 = x1556 - x2856;
        const Real x2858 = x2857 / x1606;
        // surface_balance.around
        const Real x2860 = x2826 * x2859;
        const Real x2861 = x2858 - x2860;
        const Real x2862 = x2861 / x2825;
        // surface_balance.skin_temperature
        const Real x2864 = x2862 * state[0];
        const Real x2865 = moved_state[0] * x2859;
        const Real x2866 = x2865 + x2864;
        const Real x2868 = x2854 + x2866;
        const Real x2871 = x2862 * x2870;
        const Real x2872 = x2868 - x2871;
        const Real x2873 = x2872 / x2869;
        // surface_balance.around
        const Real x2875 = x2873 * x2870;
        const Real x2876 = x2875 + x2875;
        const Real x2878 = x2876 * x2870;
        const Real x2879 = x2873 * x2874;
        const Real x2880 = x2879 + x2878;
        const Real x2882 = x2814 * x2877;
        const Real x2883 = x2880 * x2813;
        const Real x2884 = x2883 + x2882;
        const Real x2886 = x2824 + x2884;
        // air.emission
        const Real x2888 = x2876 * x2874;
        const Real x2889 = x2888 + x2888;
        const Real x2891 = x2889 * 5.67e-08;
        // surface_balance.emitted
        const Real x2893 = x1537 * x2890;
        const Real x2894 = x2891 * x1536;
        const Real x2895 = x2894 + x2893;
        const Real x2897 = x2873 * (-1.0);
        const Real x2899 = x2884 * x2896;
        const Real x2900 = x2897 * x2881;
        const Real x2901 = x2900 + x2899;
        const Real x2903 = x2895 + x2901;
        // surface_balance.around
        const Real x2905 = x2463 - x2903;
        const Real x2907 = x2905 - x2812;
        const Real x2909 = x2907 + x2842;
        const Real x2911 = x2909 + x2848;
        const Real x2913 = x2886 * x2912;
        const Real x2914 = x2911 - x2913;
        const Real x2915 = x2914 / x2885;
        const Real x2917 = x2886 * x2916;
        const Real x2918 = x2858 - x2917;
        const Real x2919 = x2918 / x2885;
        // surface_balance.skin_temperature
        const Real x2921 = x2919 * state[0];
        const Real x2922 = moved_state[0] * x2916;
        const Real x2923 = x2922 + x2921;
        const Real x2925 = x2915 + x2923;
        const Real x2928 = x2919 * x2927;
        const Real x2929 = x2925 - x2928;
        const Real x2930 = x2929 / x2926;
        // snow_free_ground.specific_humidity
        const Real x2934 = x2483 * x2932;
        const Real x2937 = x2934 * 1004.5;
        const Real x2940 = x2802 * x2936;
        const Real x2941 = x2937 * x2801;
        const Real x2943 = x2940 - x2941;
        const Real x2945 = moved_forcing[2] + x2943;
        // calm_air.calm_exchange
        const Real x2947 = x27 - x2930;
        const Real x2949 = x1630 * x2946;
        const Real x2950 = x2947 * x1627;
        const Real x2951 = x2950 + x2949;
        // calm_air.limited_richardson
        const Real x2954 = select(x2952, x2951, 0.0);
        const Real x2956 = x2954 * x1643;
        const Real x2957 = x1644 * x2953;
        const Real x2959 = x2956 - x2957;
        const Real x2962 = x2959 * x2961;
        const Real x2968 = x2962 * x2966;
        const Real x2970 = x2968 - x2962;
        const Real x2971 = x2970 / x2965;
        const Real x2974 = moved_numbers[LAYERS + 2] * x2966;
        const Real x2976 = x2971 * numbers[LAYERS + 2];
        const Real x2977 = x2976 - x2974;
        const Real x2979 = select(x2952, x2977, x2951);
        // calm_air.calm_exchange
        const Real x2981 = x1630 * x2980;
        const Real x2982 = x2979 - x2981;
        const Real x2983 = x2982 / x1627;
        const Real x2985 = x27 - x2983;
        // exchange.myj_exchange
        const Real x2987 = x2985 * x1691;
        const Real x2988 = x1692 * x2984;
        const Real x2990 = x2987 - x2988;
        const Real x2992 = x1698 - x2990;
        const Real x2994 = moved_forcing[2] + x2945;
        const Real x2996 = x2994 * 0.3041811846689896;
        const Real x2999 = x2992 * x2997;
        const Real x3000 = x2996 * x2991;
        const Real x3001 = x3000 + x2999;
        const Real x3003 = moved_forcing[2] - x2945;
        const Real x3005 = x3003 * 0.6083623693379792;
        const Real x3007 = x1698 + x2990;
        const Real x3009 = x3007 * 0.5;
        const Real x3011 = x3005 * x3008;
        const Real x3012 = x3009 * x3004;
        const Real x3013 = x3012 + x3011;
        const Real x3015 = x3001 + x3013;
        const Real x3017 = x1710 * x3014;
        const Real x3019 = x3015 * x1709;
        const Real x3020 = x3019 - x3017;
        const Real x3022 = x3020 * numbers[LAYERS + 1];
        const Real x3023 = moved_numbers[LAYERS + 1] * x3016;
        const Real x3024 = x3023 + x3022;
        const Real x3026 = x3024 * numbers[LAYERS + 1];
        const Real x3027 = moved_numbers[LAYERS + 1] * x3021;
        const Real x3028 = x3027 + x3026;
        const Real x3030 = x1739 * x3029;
        const Real x3031 = x3028 - x3030;
        const Real x3032 = x3031 / x1738;
        const Real x3034 = moved_numbers[LAYERS] * x3033;
        const Real x3035 = x3032 - x3034;
        const Real x3036 = x3035 / numbers[LAYERS];
        moved_after[3 * LAYERS + 40] = x3036;
        const Real x3038 = x3036 / 0.505;
        const Real x3041 = select(x3039, 0.0, x3038);
        const Real x3044 = x3041 * x3040;
        const Real x3045 = x3044 + x3044;
        const Real x3047 = x3045 * 10.0;
        const Real x3050 = select(x3042, x3047, 0.0);
        const Real x3052 = x1784 * x3049;
        const Real x3053 = x3050 * x1783;
        const Real x3054 = x3053 + x3052;
        // exchange.convective_factor
        const Real x3056 = x3020 * 1000.0;
        const Real x3059 = x3056 * x3058;
        const Real x3063 = select(x3061, 0.0, x3059);
        const Real x3065 = x3063 / x3062;
        const Real x3067 = x3065 * 0.6666666666666666;
        const Real x3069 = x3067 * x3068;
        const Real x3071 = select(x3060, x3069, 0.0);
        const Real x3073 = x3071 * 1.44;
        // exchange._convective_velocity_squared
        const Real x3075 = x2450 / x2449;
        const Real x3077 = x3075 * 0.6666666666666666;
        const Real x3079 = x3077 * x3078;
        const Real x3081 = x3073 * x3078;
        const Real x3082 = x3079 * x3072;
        const Real x3083 = x3082 + x3081;
        // exchange._friction_velocity
        const Real x3085 = x1739 + x3083;
        const Real x3088 = x3085 / x3087;
        const Real x3090 = x2435 * x3086;
        const Real x3091 = x3088 * x2434;
        const Real x3092 = x3091 + x3090;
        const Real x3095 = x3092 / x3094;
        const Real x3098 = select(x3096, 0.0, x3095);
        // exchange.myj_exchange
        const Real x3100 = select(x3042, 0.0, x3073);
        const Real x3102 = x3020 * 0.4;
        const Real x3104 = x3098 * state[3 * LAYERS + 36];
        const Real x3105 = moved_state[3 * LAYERS + 36] * x3097;
        const Real x3106 = x3105 + x3104;
        const Real x3109 = x3106 / x3108;
        const Real x3111 = x3054 * x3107;
        const Real x3112 = x3109 * x3051;
        const Real x3113 = x3112 + x3111;
        const Real x3115 = x3113 * x3114;
        const Real x3117 = x3115 * state[3 * LAYERS + 36];
        const Real x3118 = moved_state[3 * LAYERS + 36] * x3114;
        const Real x3119 = x3118 + x3117;
        const Real x3122 = select(x3120, 0.0, x3119);
        const Real x3124 = x1764 * x3123;
        const Real x3125 = x3122 - x3124;
        const Real x3126 = x3125 / x1763;
        const Real x3128 = x3102 * x2449;
        const Real x3129 = x2450 * x3101;
        const Real x3130 = x3129 + x3128;
        const Real x3132 = x3098 * x3097;
        const Real x3133 = x3132 + x3132;
        const Real x3135 = x3133 * x3097;
        const Real x3136 = x3098 * x3131;
        const Real x3137 = x3136 + x3135;
        const Real x3139 = x3137 * x3138;
        const Real x3140 = x3130 - x3139;
        const Real x3141 = x3140 / x3134;
        real_402[0] = x1762;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1764;
        real_402[3] = x3122;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x3126;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3145 = x3141 * real_210[l];
            const Real a3146 = real_402[l] * x3138;
            const Real a3147 = a3146 + a3145;
            const Real a3151 = real_404[l] * (-5.0);
            const Real a3154 = select(mask_221[l], a3151, a3147);
            const Real a3156 = real_404[l] * 0.9999990000003619;
            const Real a3159 = select(mask_222[l], a3156, a3154);
            const Real a3162 = a3159 / 0.0006;
            const Real a3172 = a3162 * real_223[l];
            real_403[l] = a3172;
        }
        // exchange.myj_exchange
        const Real x3175 = real_403[0] - real_403[1];
        const Real x3177 = x3175 + x1770;
        const Real x3179 = real_403[2] - real_403[3];
        const Real x3181 = x3126 / x3123;
        const Real x3183 = x3179 - x3181;
        const Real x3185 = x3098 * 0.4;
        const Real x3187 = x3177 * x3186;
        const Real x3188 = x3185 - x3187;
        const Real x3189 = x3188 / x3176;
        const Real x3192 = select(x3190, x1804, x3189);
        const Real x3194 = x3183 * x3193;
        const Real x3195 = x3185 - x3194;
        const Real x3196 = x3195 / x3182;
        const Real x3199 = select(x3197, x1804, x3196);
        // exchange._convective_velocity_squared
        const Real x3201 = x3199 / x3198;
        const Real x3203 = x3201 * 0.6666666666666666;
        const Real x3205 = x3203 * x3204;
        const Real x3207 = x3100 * x3204;
        const Real x3208 = x3205 * x3099;
        const Real x3209 = x3208 + x3207;
        // exchange._friction_velocity
        const Real x3211 = x1739 + x3209;
        const Real x3214 = x3211 / x3213;
        const Real x3216 = x3192 * x3212;
        const Real x3217 = x3214 * x3191;
        const Real x3218 = x3217 + x3216;
        const Real x3221 = x3218 / x3220;
        const Real x3224 = select(x3222, 0.0, x3221);
        // exchange.myj_exchange
        const Real x3226 = x3224 * state[3 * LAYERS + 36];
        const Real x3227 = moved_state[3 * LAYERS + 36] * x3223;
        const Real x3228 = x3227 + x3226;
        const Real x3231 = x3228 / x3230;
        const Real x3233 = x3054 * x3229;
        const Real x3234 = x3231 * x3051;
        const Real x3235 = x3234 + x3233;
        const Real x3237 = x3235 * x3236;
        const Real x3239 = x3237 * state[3 * LAYERS + 36];
        const Real x3240 = moved_state[3 * LAYERS + 36] * x3236;
        const Real x3241 = x3240 + x3239;
        const Real x3244 = select(x3242, 0.0, x3241);
        const Real x3246 = x1764 * x3245;
        const Real x3247 = x3244 - x3246;
        const Real x3248 = x3247 / x1763;
        const Real x3250 = x3102 * x3198;
        const Real x3251 = x3199 * x3101;
        const Real x3252 = x3251 + x3250;
        const Real x3254 = x3224 * x3223;
        const Real x3255 = x3254 + x3254;
        const Real x3257 = x3255 * x3223;
        const Real x3258 = x3224 * x3253;
        const Real x3259 = x3258 + x3257;
        const Real x3261 = x3259 * x3260;
        const Real x3262 = x3252 - x3261;
        const Real x3263 = x3262 / x3256;
        real_403[0] = x1762;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1764;
        real_403[3] = x3244;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x3248;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3267 = x3263 * real_224[l];
            const Real a3268 = real_403[l] * x3260;
            const Real a3269 = a3268 + a3267;
            const Real a3273 = real_404[l] * (-5.0);
            const Real a3276 = select(mask_225[l], a3273, a3269);
            const Real a3278 = real_404[l] * 0.9999990000003619;
            const Real a3281 = select(mask_226[l], a3278, a3276);
            const Real a3284 = a3281 / 0.0006;
            const Real a3294 = a3284 * real_227[l];
            real_402[l] = a3294;
        }
        // exchange.myj_exchange
        const Real x3297 = real_402[0] - real_402[1];
        const Real x3299 = x3297 + x1770;
        const Real x3301 = real_402[2] - real_402[3];
        const Real x3303 = x3248 / x3245;
        const Real x3305 = x3301 - x3303;
        const Real x3307 = x3224 * 0.4;
        const Real x3309 = x3299 * x3308;
        const Real x3310 = x3307 - x3309;
        const Real x3311 = x3310 / x3298;
        const Real x3314 = select(x3312, x1804, x3311);
        const Real x3316 = x3305 * x3315;
        const Real x3317 = x3307 - x3316;
        const Real x3318 = x3317 / x3304;
        const Real x3321 = select(x3319, x1804, x3318);
        // exchange._convective_velocity_squared
        const Real x3323 = x3321 / x3320;
        const Real x3325 = x3323 * 0.6666666666666666;
        const Real x3327 = x3325 * x3326;
        const Real x3329 = x3100 * x3326;
        const Real x3330 = x3327 * x3099;
        const Real x3331 = x3330 + x3329;
        // exchange._friction_velocity
        const Real x3333 = x1739 + x3331;
        const Real x3336 = x3333 / x3335;
        const Real x3338 = x3314 * x3334;
        const Real x3339 = x3336 * x3313;
        const Real x3340 = x3339 + x3338;
        const Real x3343 = x3340 / x3342;
        const Real x3346 = select(x3344, 0.0, x3343);
        // exchange.myj_exchange
        const Real x3348 = x3346 * state[3 * LAYERS + 36];
        const Real x3349 = moved_state[3 * LAYERS + 36] * x3345;
        const Real x3350 = x3349 + x3348;
        const Real x3353 = x3350 / x3352;
        const Real x3355 = x3054 * x3351;
        const Real x3356 = x3353 * x3051;
        const Real x3357 = x3356 + x3355;
        const Real x3359 = x3357 * x3358;
        const Real x3361 = x3359 * state[3 * LAYERS + 36];
        const Real x3362 = moved_state[3 * LAYERS + 36] * x3358;
        const Real x3363 = x3362 + x3361;
        const Real x3366 = select(x3364, 0.0, x3363);
        const Real x3368 = x1764 * x3367;
        const Real x3369 = x3366 - x3368;
        const Real x3370 = x3369 / x1763;
        const Real x3372 = x3102 * x3320;
        const Real x3373 = x3321 * x3101;
        const Real x3374 = x3373 + x3372;
        const Real x3376 = x3346 * x3345;
        const Real x3377 = x3376 + x3376;
        const Real x3379 = x3377 * x3345;
        const Real x3380 = x3346 * x3375;
        const Real x3381 = x3380 + x3379;
        const Real x3383 = x3381 * x3382;
        const Real x3384 = x3374 - x3383;
        const Real x3385 = x3384 / x3378;
        real_402[0] = x1762;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1764;
        real_402[3] = x3366;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x3370;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3389 = x3385 * real_228[l];
            const Real a3390 = real_402[l] * x3382;
            const Real a3391 = a3390 + a3389;
            const Real a3395 = real_404[l] * (-5.0);
            const Real a3398 = select(mask_229[l], a3395, a3391);
            const Real a3400 = real_404[l] * 0.9999990000003619;
            const Real a3403 = select(mask_230[l], a3400, a3398);
            const Real a3406 = a3403 / 0.0006;
            const Real a3416 = a3406 * real_231[l];
            real_403[l] = a3416;
        }
        // exchange.myj_exchange
        const Real x3419 = real_403[0] - real_403[1];
        const Real x3421 = x3419 + x1770;
        const Real x3423 = real_403[2] - real_403[3];
        const Real x3425 = x3370 / x3367;
        const Real x3427 = x3423 - x3425;
        const Real x3429 = x3346 * 0.4;
        const Real x3431 = x3421 * x3430;
        const Real x3432 = x3429 - x3431;
        const Real x3433 = x3432 / x3420;
        const Real x3436 = select(x3434, x1804, x3433);
        const Real x3438 = x3427 * x3437;
        const Real x3439 = x3429 - x3438;
        const Real x3440 = x3439 / x3426;
        const Real x3443 = select(x3441, x1804, x3440);
        // exchange._convective_velocity_squared
        const Real x3445 = x3443 / x3442;
        const Real x3447 = x3445 * 0.6666666666666666;
        const Real x3449 = x3447 * x3448;
        const Real x3451 = x3100 * x3448;
        const Real x3452 = x3449 * x3099;
        const Real x3453 = x3452 + x3451;
        // exchange._friction_velocity
        const Real x3455 = x1739 + x3453;
        const Real x3458 = x3455 / x3457;
        const Real x3460 = x3436 * x3456;
        const Real x3461 = x3458 * x3435;
        const Real x3462 = x3461 + x3460;
        const Real x3465 = x3462 / x3464;
        const Real x3468 = select(x3466, 0.0, x3465);
        // exchange.myj_exchange
        const Real x3470 = x3468 * state[3 * LAYERS + 36];
        const Real x3471 = moved_state[3 * LAYERS + 36] * x3467;
        const Real x3472 = x3471 + x3470;
        const Real x3475 = x3472 / x3474;
        const Real x3477 = x3054 * x3473;
        const Real x3478 = x3475 * x3051;
        const Real x3479 = x3478 + x3477;
        const Real x3481 = x3479 * x3480;
        const Real x3483 = x3481 * state[3 * LAYERS + 36];
        const Real x3484 = moved_state[3 * LAYERS + 36] * x3480;
        const Real x3485 = x3484 + x3483;
        const Real x3488 = select(x3486, 0.0, x3485);
        const Real x3490 = x1764 * x3489;
        const Real x3491 = x3488 - x3490;
        const Real x3492 = x3491 / x1763;
        const Real x3494 = x3102 * x3442;
        const Real x3495 = x3443 * x3101;
        const Real x3496 = x3495 + x3494;
        const Real x3498 = x3468 * x3467;
        const Real x3499 = x3498 + x3498;
        const Real x3501 = x3499 * x3467;
        const Real x3502 = x3468 * x3497;
        const Real x3503 = x3502 + x3501;
        const Real x3505 = x3503 * x3504;
        const Real x3506 = x3496 - x3505;
        const Real x3507 = x3506 / x3500;
        real_403[0] = x1762;
        real_403[1] = moved_state[3 * LAYERS + 35];
        real_403[2] = x1764;
        real_403[3] = x3488;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x3492;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3511 = x3507 * real_232[l];
            const Real a3512 = real_403[l] * x3504;
            const Real a3513 = a3512 + a3511;
            const Real a3517 = real_404[l] * (-5.0);
            const Real a3520 = select(mask_233[l], a3517, a3513);
            const Real a3522 = real_404[l] * 0.9999990000003619;
            const Real a3525 = select(mask_234[l], a3522, a3520);
            const Real a3528 = a3525 / 0.0006;
            const Real a3538 = a3528 * real_235[l];
            real_402[l] = a3538;
        }
        // exchange.myj_exchange
        const Real x3541 = real_402[0] - real_402[1];
        const Real x3543 = x3541 + x1770;
        const Real x3545 = real_402[2] - real_402[3];
        const Real x3547 = x3492 / x3489;
        const Real x3549 = x3545 - x3547;
        const Real x3551 = x3468 * 0.4;
        const Real x3553 = x3543 * x3552;
        const Real x3554 = x3551 - x3553;
        const Real x3555 = x3554 / x3542;
        const Real x3558 = select(x3556, x1804, x3555);
        const Real x3560 = x3549 * x3559;
        const Real x3561 = x3551 - x3560;
        const Real x3562 = x3561 / x3548;
        const Real x3565 = select(x3563, x1804, x3562);
        // exchange._convective_velocity_squared
        const Real x3567 = x3565 / x3564;
        const Real x3569 = x3567 * 0.6666666666666666;
        const Real x3571 = x3569 * x3570;
        const Real x3573 = x3100 * x3570;
        const Real x3574 = x3571 * x3099;
        const Real x3575 = x3574 + x3573;
        // exchange._friction_velocity
        const Real x3577 = x1739 + x3575;
        const Real x3580 = x3577 / x3579;
        const Real x3582 = x3558 * x3578;
        const Real x3583 = x3580 * x3557;
        const Real x3584 = x3583 + x3582;
        const Real x3587 = x3584 / x3586;
        const Real x3590 = select(x3588, 0.0, x3587);
        // exchange.myj_exchange
        const Real x3592 = x3590 * state[3 * LAYERS + 36];
        const Real x3593 = moved_state[3 * LAYERS + 36] * x3589;
        const Real x3594 = x3593 + x3592;
        const Real x3597 = x3594 / x3596;
        const Real x3599 = x3054 * x3595;
        const Real x3600 = x3597 * x3051;
        const Real x3601 = x3600 + x3599;
        const Real x3603 = x3601 * x3602;
        const Real x3605 = x3603 * state[3 * LAYERS + 36];
        const Real x3606 = moved_state[3 * LAYERS + 36] * x3602;
        const Real x3607 = x3606 + x3605;
        const Real x3610 = select(x3608, 0.0, x3607);
        const Real x3612 = x1764 * x3611;
        const Real x3613 = x3610 - x3612;
        const Real x3614 = x3613 / x1763;
        const Real x3616 = x3102 * x3564;
        const Real x3617 = x3565 * x3101;
        const Real x3618 = x3617 + x3616;
        const Real x3620 = x3590 * x3589;
        const Real x3621 = x3620 + x3620;
        const Real x3623 = x3621 * x3589;
        const Real x3624 = x3590 * x3619;
        const Real x3625 = x3624 + x3623;
        const Real x3627 = x3625 * x3626;
        const Real x3628 = x3618 - x3627;
        const Real x3629 = x3628 / x3622;
        real_402[0] = x1762;
        real_402[1] = moved_state[3 * LAYERS + 35];
        real_402[2] = x1764;
        real_402[3] = x3610;
        real_404[0] = real_of(0.0);
        real_404[1] = x1856;
        real_404[2] = real_of(0.0);
        real_404[3] = x3614;
        // exchange.myj_exchange, stability.__call__
        for (int l = 0; l < 4; ++l) {
            const Real a3633 = x3629 * real_236[l];
            const Real a3634 = real_402[l] * x3626;
            const Real a3635 = a3634 + a3633;
            const Real a3639 = real_404[l] * (-5.0);
            const Real a3642 = select(mask_237[l], a3639, a3635);
            const Real a3644 = real_404[l] * 0.9999990000003619;
            const Real a3647 = select(mask_238[l], a3644, a3642);
            const Real a3650 = a3647 / 0.0006;
            const Real a3660 = a3650 * real_239[l];
            real_403[l] = a3660;
        }
        // exchange.myj_exchange
        const Real x3663 = real_403[0] - real_403[1];
        const Real x3665 = x3663 + x1770;
        const Real x3667 = real_403[2] - real_403[3];
        const Real x3669 = x3614 / x3611;
        const Real x3671 = x3667 - x3669;
        const Real x3673 = x3590 * 0.4;
        const Real x3675 = x3665 * x3674;
        const Real x3676 = x3673 - x3675;
        const Real x3677 = x3676 / x3664;
        const Real x3680 = select(x3678, x1804, x3677);
        moved_after[3 * LAYERS + 38] = x3680;
        const Real x3682 = x3671 * x3681;
        const Real x3683 = x3673 - x3682;
        const Real x3684 = x3683 / x3670;
        const Real x3687 = select(x3685, x1804, x3684);
        // calm_air.calm_exchange
        const Real x3689 = x3687 + x2448;
        moved_after[3 * LAYERS + 37] = x3689;
        // snow_free_ground.with_surface_of
        const Real x3691 = x2930 - moved_state[0];
        const Real x3693 = x2858 * x3690;
        const Real x3694 = x3691 * x2855;
        const Real x3695 = x3694 + x3693;
        // evapotranspiration.potential_evaporation
        const Real x3697 = x2479 * x3688;
        const Real x3698 = x3689 * x2478;
        const Real x3699 = x3698 + x3697;
        const Real x3701 = moved_forcing[3] * x3688;
        const Real x3702 = x3689 * forcing[3];
        const Real x3703 = x3702 + x3701;
        const Real x3705 = x3703 * x3704;
        const Real x3706 = x2491 - x3705;
        const Real x3707 = x3706 / x3700;
        const Real x3710 = x3699 * x3709;
        const Real x3711 = x2475 - x3710;
        const Real x3712 = x3711 / x3696;
        const Real x3714 = x3707 + x3712;
        const Real x3716 = x2512 - x3695;
        const Real x3718 = x3699 * x3717;
        const Real x3719 = x3716 - x3718;
        const Real x3720 = x3719 / x3696;
        const Real x3722 = x3720 + x27;
        const Real x3724 = x3722 - moved_forcing[1];
        const Real x3726 = x2526 * x3713;
        const Real x3727 = x3714 * x2525;
        const Real x3728 = x3727 + x3726;
        const Real x3730 = x3724 * x2476;
        const Real x3731 = x2477 * x3723;
        const Real x3732 = x3731 + x3730;
        const Real x3734 = x3728 + x3732;
        const Real x3736 = x2477 + x3714;
        const Real x3738 = x3736 * x3737;
        const Real x3739 = x3734 - x3738;
        const Real x3740 = x3739 / x3735;
        const Real x3742 = x3740 * x3696;
        const Real x3743 = x3699 * x3737;
        const Real x3744 = x3743 + x3742;
        const Real x3746 = x3744 / 2501000.0;
        // snow_free_ground.with_surface_of
        const Real x3749 = select(x3747, 0.0, x3746);
        // vegetation.canopy_resistance
        Real a3751_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3751_last = a3751_last + real_411[l];
        }
        const Real x3754 = select(x3752, 0.0, a3751_last);
        const Real x3756 = x2637 * x3753;
        const Real x3757 = x3754 * x2633;
        const Real x3758 = x3757 + x3756;
        const Real x3760 = x3758 * x3759;
        const Real x3761 = moved_numbers[LAYERS + 35] - x3760;
        const Real x3762 = x3761 / x3755;
        const Real x3764 = x3703 * x3763;
        const Real x3765 = x2656 - x3764;
        const Real x3766 = x3765 / x3700;
        const Real x3769 = x3766 + x2663;
        const Real x3771 = x3762 * x3688;
        const Real x3772 = x3689 * x3759;
        const Real x3773 = x3772 + x3771;
        const Real x3776 = x3766 * x3774;
        const Real x3777 = x3773 * x3767;
        const Real x3778 = x3777 + x3776;
        const Real x3780 = x3778 + x2663;
        const Real x3782 = x3780 * x3781;
        const Real x3783 = x3769 - x3782;
        const Real x3784 = x3783 / x3779;
        const Real x3785 = select(x2566, x3762, 0.0);
        moved_results[LAYERS + 23] = x3785;
        const Real x3787 = select(x2566, x3784, 0.0);
        moved_results[LAYERS + 24] = x3787;
        // step_parts.evaporation_demand
        const Real x3789 = x3749 / 1000.0;
        // evapotranspiration.evaporation_components
        const Real x3791 = x2708 * x3788;
        const Real x3792 = x3789 * x2704;
        const Real x3793 = x3792 + x3791;
        const Real x3795 = x2727 * x3788;
        const Real x3796 = x3789 * x2724;
        const Real x3797 = x3796 + x3795;
        const Real x3800 = select(x3798, x2733, x3797);
        const Real x3802 = x1478 * x3786;
        const Real x3803 = x3787 * x1477;
        const Real x3804 = x3803 + x3802;
        const Real x3806 = x3804 * x3788;
        const Real x3807 = x3789 * x3801;
        const Real x3808 = x3807 + x3806;
        const Real x3810 = x3808 * x2745;
        const Real x3811 = x2723 * x3805;
        const Real x3813 = x3810 - x3811;
        const Real x3817 = moved_numbers[9 * LAYERS + 51] * x3816;
        Real a3815_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a3815_last = a3815_last + real_421[l];
        }
        const Real x3818 = a3815_last - x3817;
        const Real x3819 = x3818 / numbers[9 * LAYERS + 51];
        Real a3830_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a2763_1462 = moved_numbers[l + 7 * LAYERS + 51] + real_421[l];
            const Real a3821 = a2763_1462 - x3819;
            const Real a3824 = select(mask_241[l], 0.0, a3821);
            const Real a3826 = real_421[l] * real_215[l];
            const Real a3827 = a3824 * real_216[l];
            const Real a3828 = a3827 + a3826;
            a3830_last = a3830_last + a3828;
            real_411[l] = a3828;
        }
        const Real x3833 = select(x3831, a3830_last, 0.0);
        // step_parts.<genexpr>
        const Real x3845 = x1475 * x3790;
        const Real x3847 = x3793 * x1474;
        const Real x3848 = x3847 - x3845;
        const Real x3850 = x1475 * x3799;
        const Real x3852 = x3800 * x1474;
        const Real x3853 = x3852 - x3850;
        // snow_free_ground.deposition
        const Real x3864 = select(x3861, 0.0, x3746);
        // layered_snow_step.layered_snow_step
        const Real x3868 = x1475 * x3862;
        const Real x3869 = x3864 * x1474;
        const Real x3871 = x3868 - x3869;
        const Real x3873 = x1475 * x3745;
        const Real x3875 = x3746 * x1474;
        const Real x3876 = x3875 - x3873;
        const Real x3879 = x3871 * 2501000.0;
        const Real x3881 = x60 / 1000.0;
        const Real x3883 = x1373 * x3880;
        const Real x3885 = x3881 * x1471;
        const Real x3886 = x3885 - x3883;
        // step_parts.dew_rate
        const Real x3889 = x3871 / 1000.0;
        moved_results[LAYERS + 9] = x3889;
        // layered_snow_step.layered_snow_step
        const Real x3891 = x3886 + x3889;
        moved_results[LAYERS + 25] = x3891;
        // vegetation.intercept
        const Real x3893 = x1478 * x3890;
        const Real x3894 = x3891 * x1477;
        const Real x3895 = x3894 + x3893;
        const Real x3897 = x3895 - x3853;
        const Real x3899 = x3897 * seconds;
        const Real x3901 = moved_state[3 * LAYERS + 1] + x3899;
        const Real x3905 = select(x3903, 0.0, x3901);
        moved_results[LAYERS + 10] = x3905;
        const Real x3912 = select(x3910, 0.0, x3901);
        const Real x3914 = select(x3909, 0.0, x3912);
        moved_after[3 * LAYERS + 1] = x3914;
        const Real x3917 = x3891 * x2702;
        const Real x3918 = x3917 - x3893;
        const Real x3920 = x3905 / seconds;
        moved_quantities[4 * LAYERS + 13] = x3920;
        const Real x3922 = x3918 + x3920;
        // water_flow.__call__
        const Real x3924 = moved_state[3 * LAYERS + 2] / seconds;
        const Real x3926 = x3922 + x3924;
        // water_flow.share_impedance
        const Real x3948 = moved_numbers[LAYERS + 9] * (-2.302585092994046);
        // water_flow.__call__
        const Real x3960 = moved_numbers[12 * LAYERS + 52] - real_10[0];
        // evapotranspiration.evaporation_components, step_parts.<genexpr>, water_flow.__call__, water_flow.share_impedance
        Real a3843_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3835 = x3833 * real_242[l];
            const Real a3836 = real_411[l] - a3835;
            const Real a3837 = a3836 / x3832;
            const Real a3839 = x3813 * real_242[l];
            const Real a3840 = a3837 * x3809;
            const Real a3841 = a3840 + a3839;
            a3843_last = a3843_last + a3841;
            const Real a3855 = x1475 * real_243[l];
            const Real a3857 = a3841 * x1474;
            const Real a3858 = a3857 - a3855;
            const Real a3928 = -real_10[l];
            const Real a3931 = select(mask_245[l], moved_numbers[l + 9 * LAYERS + 52], a3928);
            const Real a3934 = select(mask_246[l], 0.0, a3931);
            const Real a3936 = a3934 - moved_state[l + 2 * LAYERS];
            const Real a3941 = real_248[l] * a3936;
            const Real a3942 = moved_state[l + 2 * LAYERS] + a3941;
            const Real a3946 = select(mask_249[l], moved_state[l + 2 * LAYERS], moved_numbers[l + 9 * LAYERS + 52]);
            const Real a3950 = moved_state[l + LAYERS] * real_251[l];
            const Real a3951 = real_10[l] - a3950;
            const Real a3952 = a3951 / state[l + LAYERS];
            const Real a3954 = x3948 * real_251[l];
            const Real a3955 = a3952 * x3947;
            const Real a3956 = a3955 + a3954;
            const Real a3958 = moved_numbers[l + 2 * LAYERS + 47] - real_10[l];
            real_421[l] = a3858;
            real_422[l] = a3942;
            real_410[l] = a3946;
            real_416[l] = a3956;
            real_415[l] = a3958;
        }
        // water_flow.__call__
        const Real x3963 = select(x3961, real_422[0], x3960);
        const Real x3968 = x3926 * seconds;
        const Real x3971 = select(x3969, moved_numbers[LAYERS + 10], x3968);
        const Real x3974 = select(x3972, 0.0, x3971);
        // water_flow.__call__, implicit_water._problem
        for (int l = 0; l < LAYERS; ++l) {
            const Real a3966 = select(mask_254[l], real_422[l], moved_numbers[l + 5 * LAYERS + 47]);
            const Real a4846 = moved_numbers[l] * 0.5;
            const Real a4847 = moved_numbers[l + 4 * LAYERS + 47] * real_256[l];
            const Real a4848 = a4846 - a4847;
            const Real a4849 = a4848 / numbers[l + 4 * LAYERS + 47];
            real_411[l] = a3966;
            real_414[l] = a4846;
            real_493[l] = a4849;
        }
        // implicit_water._problem
        const Real x4877 = moved_numbers[12 * LAYERS + 53] * real_258[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4873 = real_416[l] * real_257[l];
            const Real a4874 = real_493[l] * real_258[l];
            const Real a4875 = a4873 - a4874;
            const Real a4876 = a4875 / real_256[l];
            real_494[l] = a4876;
        }
        const Real x4878 = real_494[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4879 = x4878 + x4877;
        // retention.given_head
        const Real x4880 = -x3974;
        const Real x4881 = select(x3992, 0.0, x3974);
        const Real x4883 = x4881 / x3993;
        const Real x4884 = -x4883;
        // retention.flowing
        const Real x4885 = select(x3995, moved_numbers[3 * LAYERS + 47], x4880);
        const Real x4886 = select(x3997, moved_numbers[10 * LAYERS + 52], x4884);
        const Real x4887 = x4886 - moved_numbers[10 * LAYERS + 52];
        const Real x4889 = moved_numbers[11 * LAYERS + 52] * x3999;
        const Real x4891 = x4887 * numbers[11 * LAYERS + 52];
        const Real x4893 = x4891 + x4889;
        const Real x4895 = x4893 * x4003;
        const Real x4897 = x4885 * x4003;
        const Real x4898 = x4895 * x3996;
        const Real x4900 = x4897 - x4898;
        const Real x4901 = moved_numbers[11 * LAYERS + 52] * x4006;
        const Real x4902 = x4900 - x4901;
        const Real x4903 = x4902 / x4005;
        const Real x4904 = x3974 + moved_numbers[3 * LAYERS + 47];
        const Real x4905 = select(x4008, 0.0, x4904);
        const Real x4906 = x4903 + x4905;
        // implicit_water._problem
        const Real x4907 = real_414[0] * x4003;
        const Real x4908 = x4895 * real_255[0];
        const Real x4910 = x4907 - x4908;
        const Real x4911 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4912 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4913 = x4912 + x4911;
        const Real x4914 = real_416[LAYERS - 1] * x4013;
        const Real x4915 = x4913 * x4013;
        const Real x4916 = x4914 * x4012;
        const Real x4917 = x4916 + x4915;
        const Real x4918 = x4906 + x4910;
        const Real x4919 = real_494[0] * x4015;
        const Real x4920 = x4918 * real_258[0];
        const Real x4921 = x4920 + x4919;
        // retention.given_head
        const Real x4922 = -moved_numbers[12 * LAYERS + 53];
        const Real x4923 = select(x4018, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4925 = x4923 / x4019;
        const Real x4926 = -x4925;
        // retention.flowing
        const Real x4927 = select(x4021, moved_numbers[4 * LAYERS + 46], x4922);
        const Real x4928 = select(x4023, moved_numbers[11 * LAYERS + 51], x4926);
        const Real x4929 = x4928 - moved_numbers[11 * LAYERS + 51];
        const Real x4931 = moved_numbers[12 * LAYERS + 51] * x4025;
        const Real x4933 = x4929 * numbers[12 * LAYERS + 51];
        const Real x4935 = x4933 + x4931;
        const Real x4937 = x4935 * x4029;
        const Real x4939 = x4927 * x4029;
        const Real x4940 = x4937 * x4022;
        const Real x4942 = x4939 - x4940;
        const Real x4943 = moved_numbers[12 * LAYERS + 51] * x4032;
        const Real x4944 = x4942 - x4943;
        const Real x4945 = x4944 / x4031;
        const Real x4946 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4947 = select(x4034, 0.0, x4946);
        const Real x4948 = x4945 + x4947;
        // implicit_water._problem
        const Real x4949 = x4879 * x4036;
        const Real x4950 = x4948 * x3990;
        const Real x4951 = x4950 + x4949;
        // retention.brim
        real_495[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_495[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_496[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_496[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4954 = real_495[l] - real_496[l];
            const Real a4959 = real_303[l] * a4954;
            const Real a4960 = real_496[l] + a4959;
            const Real a4961 = moved_numbers[l + 3 * LAYERS + 47] - a4960;
            const Real a4966 = real_316[l] * a4961;
            const Real a4967 = a4960 + a4966;
            const Real a4968 = a4967 * real_263[l];
            const Real a4969 = moved_numbers[l + 3 * LAYERS + 47] - a4968;
            const Real a4970 = a4969 / real_262[l];
            const Real a4971 = a4970 / real_263[l];
            const Real a4972 = moved_numbers[l + LAYERS + 47] * real_264[l];
            const Real a4973 = a4971 - a4972;
            const Real a4974 = a4973 / numbers[l + LAYERS + 47];
            const Real a4975 = a4974 * real_265[l];
            const Real a4976 = moved_numbers[l + 2 * LAYERS + 47] - real_410[l];
            const Real a4977 = a4976 * real_265[l];
            const Real a4978 = a4975 * real_266[l];
            const Real a4979 = a4978 + a4977;
            const Real a4980 = real_410[l] + a4979;
            const Real a4983 = select(mask_299[l], a4980, 0.0);
            const Real a4985 = a4983 - real_410[l];
            const Real a4987 = a4976 * real_296[l];
            const Real a4988 = a4985 - a4987;
            const Real a4989 = a4988 / real_266[l];
            const Real a4992 = select(mask_308[l], 0.0, a4989);
            const Real a4994 = a4992 / real_314[l];
            const Real a4996 = moved_numbers[l + LAYERS + 47] * real_313[l];
            const Real a4997 = a4994 * numbers[l + LAYERS + 47];
            const Real a4998 = a4997 + a4996;
            const Real a5000 = moved_numbers[l + 10 * LAYERS + 52] - a4998;
            const Real a5003 = select(mask_340[l], 0.0, a5000);
            const Real a5005 = a5003 * real_298[l];
            const Real a5011 = select(mask_345[l], real_415[l], a4983);
            const Real a5013 = a5011 - real_422[l];
            const Real a5015 = a5013 * 100.0;
            const Real a5018 = select(mask_346[l], 0.0, a5015);
            const Real a5021 = select(mask_347[l], 0.0, a5018);
            const Real a5025 = select(mask_348[l], moved_numbers[l + 3 * LAYERS + 47], a5005);
            const Real a5028 = select(mask_349[l], moved_numbers[l + 10 * LAYERS + 52], a5003);
            const Real a5030 = a5028 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5034 = moved_numbers[l + 11 * LAYERS + 52] * real_309[l];
            const Real a5036 = a5030 * numbers[l + 11 * LAYERS + 52];
            const Real a5038 = a5036 + a5034;
            const Real a5041 = a5038 * real_306[l];
            const Real a5044 = a5025 * real_306[l];
            const Real a5045 = a5041 * real_310[l];
            const Real a5047 = a5044 - a5045;
            const Real a5049 = moved_numbers[l + 11 * LAYERS + 52] * real_304[l];
            const Real a5050 = a5047 - a5049;
            const Real a5051 = a5050 / real_276[l];
            const Real a5053 = moved_numbers[l + 3 * LAYERS + 47] - a5005;
            const Real a5056 = select(mask_350[l], 0.0, a5053);
            const Real a5058 = a5051 + a5056;
            real_497[l] = a4983;
            real_498[l] = a5003;
            real_499[l] = a5005;
            real_500[l] = a5011;
            real_501[l] = a5021;
            real_502[l] = a5041;
            real_503[l] = a5058;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4850 = real_414[l] + real_414[l + 1];
            const Real a4851 = a4850 * real_279[l];
            const Real a4852 = real_414[l] - a4851;
            const Real a4853 = a4852 / real_278[l];
            const Real a4854 = real_416[l] - real_416[l + 1];
            const Real a4855 = a4853 * real_280[l];
            const Real a4856 = a4854 * real_279[l];
            const Real a4857 = a4856 + a4855;
            const Real a4858 = real_416[l + 1] + a4857;
            const Real a4859 = real_416[l] + real_416[l + 1];
            const Real a4860 = a4859 * 0.5;
            const Real a4861 = a4858 - a4860;
            const Real a4866 = real_286[l] * a4861;
            const Real a4867 = a4860 + a4866;
            const Real a4868 = a4867 * real_283[l];
            const Real a4869 = real_493[l] + real_493[l + 1];
            const Real a4870 = a4869 * real_285[l];
            const Real a4871 = a4868 - a4870;
            const Real a4872 = a4871 / real_284[l];
            const Real a5062 = select(mask_351[l], moved_numbers[l + 3 * LAYERS + 47], real_499[l + 1]);
            const Real a5065 = select(mask_352[l], moved_numbers[l + 10 * LAYERS + 52], real_498[l + 1]);
            const Real a5067 = a5065 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5071 = moved_numbers[l + 11 * LAYERS + 52] * real_353[l];
            const Real a5073 = a5067 * numbers[l + 11 * LAYERS + 52];
            const Real a5075 = a5073 + a5071;
            const Real a5078 = a5075 * real_354[l];
            const Real a5081 = a5062 * real_354[l];
            const Real a5082 = a5078 * real_288[l];
            const Real a5084 = a5081 - a5082;
            const Real a5086 = moved_numbers[l + 11 * LAYERS + 52] * real_355[l];
            const Real a5087 = a5084 - a5086;
            const Real a5088 = a5087 / real_287[l];
            const Real a5090 = moved_numbers[l + 3 * LAYERS + 47] - real_499[l + 1];
            const Real a5093 = select(mask_356[l], 0.0, a5090);
            const Real a5095 = a5088 + a5093;
            const Real a5099 = select(mask_357[l], moved_numbers[l + 3 * LAYERS + 48], real_499[l]);
            const Real a5102 = select(mask_359[l], moved_numbers[l + 10 * LAYERS + 53], real_498[l]);
            const Real a5104 = a5102 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a5108 = moved_numbers[l + 11 * LAYERS + 53] * real_360[l];
            const Real a5110 = a5104 * numbers[l + 11 * LAYERS + 53];
            const Real a5112 = a5110 + a5108;
            const Real a5115 = a5112 * real_361[l];
            const Real a5118 = a5099 * real_361[l];
            const Real a5119 = a5115 * real_358[l];
            const Real a5121 = a5118 - a5119;
            const Real a5123 = moved_numbers[l + 11 * LAYERS + 53] * real_362[l];
            const Real a5124 = a5121 - a5123;
            const Real a5125 = a5124 / real_290[l];
            const Real a5127 = moved_numbers[l + 3 * LAYERS + 48] - real_499[l];
            const Real a5130 = select(mask_363[l], 0.0, a5127);
            const Real a5132 = a5125 + a5130;
            const Real a5134 = real_503[l] + a5132;
            const Real a5136 = a5134 * 0.5;
            real_496[l] = a4850;
            real_281[l] = a4872;
            real_504[l] = a5095;
            real_505[l] = a5136;
        }
        // implicit_water._downward
        real_496[LAYERS - 1] = real_414[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5139 = real_496[l] * real_306[l];
            const Real a5140 = real_502[l] * real_271[l];
            const Real a5142 = a5139 - a5140;
            real_414[l] = a5142;
        }
        const Real x5150 = real_503[LAYERS - 1] + real_414[LAYERS - 1];
        const Real x5152 = x4879 * x5149;
        const Real x5153 = x5150 * x3990;
        const Real x5154 = x5153 + x5152;
        const Real x5156 = x4917 * real_306[LAYERS - 1];
        const Real x5157 = real_502[LAYERS - 1] * x4014;
        const Real x5159 = x5156 - x5157;
        const Real x5161 = x5154 + x5159;
        // implicit_water._upward
        const Real x5171 = real_494[0] * real_294[0];
        const Real x5172 = real_503[0] * real_258[0];
        const Real x5173 = x5172 + x5171;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5144 = real_505[l] + real_414[l];
            const Real a5146 = real_281[l] * real_364[l];
            const Real a5147 = a5144 * real_285[l];
            const Real a5148 = a5147 + a5146;
            const Real a5163 = real_503[l + 1] + real_504[l];
            const Real a5165 = a5163 * 0.5;
            const Real a5167 = real_281[l] * real_366[l];
            const Real a5168 = a5165 * real_285[l];
            const Real a5169 = a5168 + a5167;
            real_494[l] = a5148;
            real_502[l + 1] = a5169;
        }
        // implicit_water._flow
        real_494[LAYERS - 1] = x5161;
        real_502[0] = x5173;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5176 = real_501[l] * real_275[l];
            const Real a5178 = real_494[l] * real_297[l];
            const Real a5179 = a5178 + a5176;
            const Real a5182 = real_501[l] * real_252[l];
            const Real a5184 = real_502[l] * real_297[l];
            const Real a5185 = a5184 + a5182;
            real_414[l] = a5179;
            real_503[l] = a5185;
        }
        const Real x5187 = x4921 - real_503[0];
        const Real x5190 = select(x5188, x3926, x5187);
        // implicit_water._remaining
        const Real x5192 = real_500[0] - x3963;
        const Real x5194 = x5192 * 100.0;
        const Real x5197 = select(x5195, 0.0, x5194);
        const Real x5200 = select(x5198, 0.0, x5197);
        // implicit_water._flow
        const Real x5202 = x3848 * x5199;
        const Real x5203 = x5200 * x3844;
        const Real x5204 = x5203 + x5202;
        const Real x5222 = real_414[LAYERS - 1] - x4951;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5220 = real_414[l] - real_503[l + 1];
            real_502[l + 1] = a5220;
        }
        // implicit_water._gain
        real_502[0] = x5190;
        for (int l = 0; l < LAYERS - 1; ++l) real_503[l] = real_502[l + 1];
        real_503[LAYERS - 1] = x5222;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5206 = real_500[l] - real_411[l];
            const Real a5208 = a5206 * 100.0;
            const Real a5211 = select(mask_368[l], 0.0, a5208);
            const Real a5214 = select(mask_369[l], 0.0, a5211);
            const Real a5216 = real_421[l] * real_311[l];
            const Real a5217 = a5214 * real_244[l];
            const Real a5218 = a5217 + a5216;
            const Real a5224 = real_497[l] - real_500[l];
            const Real a5226 = a5224 * 1e-09;
            const Real a5228 = real_500[l] + a5226;
            const Real a5232 = a5228 - moved_state[l + 2 * LAYERS];
            const Real a5234 = moved_numbers[l] * real_267[l];
            const Real a5235 = a5232 * numbers[l];
            const Real a5236 = a5235 + a5234;
            const Real a5238 = a5218 + in_row(l, 0, x5204);
            const Real a5244 = real_502[l] - real_503[l];
            const Real a5246 = a5244 - a5238;
            const Real a5248 = a5246 * seconds;
            const Real a5250 = a5236 - a5248;
            const Real a5257 = a5250 + real_261[l];
            const Real a5258 = -a5257;
            real_414[l] = a5218;
            real_494[l] = a5258;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_289, real_318, real_291, real_494, real_503);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5260 = real_503[l] * real_293[l];
            const Real a5261 = real_503[l] * real_302[l];
            real_494[l] = a5260;
            real_500[l] = a5261;
        }
        const Real x5262 = -real_500[0];
        real_343[0] = x5190;
        for (int l = 0; l < LAYERS - 1; ++l) real_343[l + 1] = real_502[l + 1];
        real_343[LAYERS] = x5222;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5263 = real_494[l] - real_500[l + 1];
            real_344[l + 1] = a5263;
        }
        real_344[0] = x5262;
        real_344[LAYERS] = real_494[LAYERS - 1];
        const Real x5267 = real_503[0] * w4394;
        const Real x5268 = x5204 + x5267;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5266 = real_343[l] + real_344[l];
            const Real a5273 = select(x4845, a5266, 0.0);
            real_315[l] = a5273;
        }
        moved_results[LAYERS + 13] = real_315[LAYERS];
        moved_results[LAYERS + 31] = real_315[LAYERS];
        // implicit_water.<genexpr>
        const Real x5275 = select(x4845, x5268, 0.0);
        // water_flow.__call__
        const Real x5295 = x3926 - real_315[0];
        const Real x5297 = x5295 * seconds;
        const Real x5300 = select(x5298, moved_numbers[LAYERS + 10], x5297);
        const Real x5303 = select(x5301, 0.0, x5300);
        const Real x5306 = x5303 / seconds;
        const Real x5307 = x5295 - x5306;
        moved_results[LAYERS + 12] = x5307;
        // step_parts.from_ground
        const Real x5398 = x5275 + x3853;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5309_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5269 = real_503[l] * real_300[l];
            const Real a5270 = real_414[l] + a5269;
            const Real a5277 = select(x4845, a5270, 0.0);
            const Real a5279 = moved_numbers[l] * real_260[l];
            const Real a5280 = a5279 * (-1.0);
            const Real a5281 = a5280 / numbers[l];
            const Real a5283 = a5277 + in_row(l, 0, x5275);
            const Real a5285 = real_315[l] - real_315[l + 1];
            const Real a5287 = a5285 - a5283;
            const Real a5289 = a5281 * real_259[l];
            const Real a5290 = a5287 * real_260[l];
            const Real a5291 = a5290 + a5289;
            const Real a5293 = moved_state[l + 2 * LAYERS] + a5291;
            const Real a5305 = a5293 + real_10[l];
            moved_after[LAYERS + l] = a5305;
            a5309_last = a5309_last + a5277;
            const Real a5311 = moved_numbers[l + 2 * LAYERS + 47] * real_295[l];
            const Real a5312 = a5305 - a5311;
            const Real a5313 = a5312 / numbers[l + 2 * LAYERS + 47];
            const Real a5315 = a5305 * real_301[l];
            const Real a5316 = a5293 - a5315;
            const Real a5317 = a5316 / real_292[l];
            const Real a5319 = a5317 * numbers[l + 2 * LAYERS + 47];
            const Real a5320 = moved_numbers[l + 2 * LAYERS + 47] * real_301[l];
            const Real a5321 = a5320 + a5319;
            const Real a5323 = a5321 * (-1.3505762785178115);
            const Real a5325 = moved_numbers[l + 13 * LAYERS + 54] + a5323;
            const Real a5327 = a5325 * real_270[l];
            const Real a5329 = moved_numbers[l + 14 * LAYERS + 54] * real_295[l];
            const Real a5330 = a5313 * numbers[l + 14 * LAYERS + 54];
            const Real a5331 = a5330 + a5329;
            const Real a5333 = a5313 * real_4[l];
            const Real a5334 = a5333 + a5329;
            const Real a5337 = a5334 * real_274[l];
            const Real a5338 = a5331 - a5337;
            const Real a5339 = a5338 / real_273[l];
            const Real a5341 = a5313 * 4.6;
            const Real a5343 = a5313 * 3.6;
            const Real a5346 = a5343 * real_268[l];
            const Real a5347 = a5341 - a5346;
            const Real a5348 = a5347 / real_269[l];
            const Real a5350 = a5313 / real_295[l];
            const Real a5352 = a5350 / 2.302585092994046;
            const Real a5356 = select(mask_370[l], 0.0, a5352);
            const Real a5358 = select(flags[l + 4], a5348, a5356);
            const Real a5360 = a5305 - a5293;
            const Real a5362 = a5360 / 0.001;
            const Real a5365 = select(mask_371[l], 0.0, a5362);
            const Real a5368 = select(mask_372[l], 0.0, a5365);
            const Real a5370 = a5368 * real_253[l];
            const Real a5371 = a5370 + a5370;
            const Real a5373 = a5368 * 2.0;
            const Real a5377 = a5371 * real_342[l];
            const Real a5378 = a5373 * real_250[l];
            const Real a5380 = a5377 - a5378;
            const Real a5382 = a5339 - a5358;
            const Real a5384 = a5380 * real_337[l];
            const Real a5385 = a5382 * real_329[l];
            const Real a5386 = a5385 + a5384;
            const Real a5388 = a5358 + a5386;
            const Real a5390 = a5327 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5392 = a5388 * real_328[l];
            const Real a5393 = a5390 * real_338[l];
            const Real a5394 = a5393 + a5392;
            const Real a5396 = a5394 + moved_numbers[l + 12 * LAYERS + 54];
            real_494[l] = a5277;
            real_500[l] = a5281;
            real_502[l] = a5293;
            real_497[l] = a5305;
            real_411[l] = a5396;
        }
        // step_parts.from_ground
        const Real x5400 = x5398 + a5309_last;
        const Real x5402 = x5400 * 1000.0;
        // step_parts.heat
        const Real x5404 = x5402 * 2501000.0;
        const Real x5406 = x5404 - x3879;
        // layered_snow_step.conduct
        const Real x5409 = x1475 * x5408;
        const Real x5411 = x5406 + x5409;
        const Real x5412 = x5411 / x5407;
        const Real x5414 = select(x1473, x5412, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5416 = real_502[0] * 4200000.0;
        const Real x5418 = x5416 - x1562;
        const Real x5420 = moved_numbers[2 * LAYERS + 47] - real_497[0];
        const Real x5422 = x5420 * 1004.0;
        const Real x5424 = x5418 + x5422;
        const Real x5426 = real_497[0] - real_502[0];
        const Real x5428 = x5426 * 2106000.0;
        const Real x5430 = x5424 + x5428;
        // snow_free_ground.ground_conduction
        const Real x5432 = real_411[0] * x1551;
        const Real x5433 = x1552 * real_333[0];
        const Real x5434 = x5433 + x5432;
        // soil_heat.ground_admittance
        const Real x5436 = x5430 * 0.5;
        const Real x5438 = x5436 * numbers[0];
        const Real x5439 = moved_numbers[0] * x5435;
        const Real x5440 = x5439 + x5438;
        const Real x5442 = x5440 / seconds;
        const Real x5444 = x5442 * x5441;
        const Real x5445 = x5444 + x5444;
        const Real x5447 = x5430 * real_333[0];
        const Real x5448 = real_411[0] * x5429;
        const Real x5449 = x5448 + x5447;
        const Real x5451 = x5449 / seconds;
        const Real x5453 = x5445 + x5451;
        const Real x5456 = x5453 / x5455;
        const Real x5458 = x5442 + x5456;
        // snow.into_warming_ground
        const Real x5460 = x5458 * x5459;
        const Real x5461 = x5434 - x5460;
        const Real x5462 = x5461 / x5457;
        const Real x5464 = x1 + x5462;
        // surface_balance.around
        const Real x5466 = x3699 + x2475;
        const Real x5468 = x5466 + x2822;
        const Real x5470 = x2836 - x5414;
        const Real x5472 = x3699 * x26;
        const Real x5473 = x27 * x3696;
        const Real x5474 = x5473 + x5472;
        const Real x5476 = x5470 + x5474;
        const Real x5478 = x5476 + x2848;
        const Real x5480 = x5468 * x5479;
        const Real x5481 = x5478 - x5480;
        const Real x5482 = x5481 / x5467;
        // snow.conductance
        const Real x5484 = x5464 * x5483;
        const Real x5485 = x5434 - x5484;
        const Real x5486 = x5485 / x5463;
        // surface_balance.around
        const Real x5488 = x5468 * x5487;
        const Real x5489 = x5486 - x5488;
        const Real x5490 = x5489 / x5467;
        // surface_balance.skin_temperature
        const Real x5492 = x5490 * state[0];
        const Real x5493 = moved_state[0] * x5487;
        const Real x5494 = x5493 + x5492;
        const Real x5496 = x5482 + x5494;
        const Real x5499 = x5490 * x5498;
        const Real x5500 = x5496 - x5499;
        const Real x5501 = x5500 / x5497;
        // surface_balance.around
        const Real x5503 = x5501 * x5498;
        const Real x5504 = x5503 + x5503;
        const Real x5506 = x5504 * x5498;
        const Real x5507 = x5501 * x5502;
        const Real x5508 = x5507 + x5506;
        const Real x5510 = x2814 * x5505;
        const Real x5511 = x5508 * x2813;
        const Real x5512 = x5511 + x5510;
        const Real x5514 = x5466 + x5512;
        // air.emission
        const Real x5516 = x5504 * x5502;
        const Real x5517 = x5516 + x5516;
        const Real x5519 = x5517 * 5.67e-08;
        // surface_balance.emitted
        const Real x5521 = x1537 * x5518;
        const Real x5522 = x5519 * x1536;
        const Real x5523 = x5522 + x5521;
        const Real x5525 = x5501 * (-1.0);
        const Real x5527 = x5512 * x5524;
        const Real x5528 = x5525 * x5509;
        const Real x5529 = x5528 + x5527;
        const Real x5531 = x5523 + x5529;
        // surface_balance.around
        const Real x5533 = x2463 - x5531;
        const Real x5535 = x5533 - x5414;
        const Real x5537 = x5535 + x5474;
        const Real x5539 = x5537 + x2848;
        const Real x5541 = x5514 * x5540;
        const Real x5542 = x5539 - x5541;
        const Real x5543 = x5542 / x5513;
        const Real x5545 = x5514 * x5544;
        const Real x5546 = x5486 - x5545;
        const Real x5547 = x5546 / x5513;
        // surface_balance.skin_temperature
        const Real x5549 = x5547 * state[0];
        const Real x5550 = moved_state[0] * x5544;
        const Real x5551 = x5550 + x5549;
        const Real x5553 = x5543 + x5551;
        const Real x5556 = x5547 * x5555;
        const Real x5557 = x5553 - x5556;
        const Real x5558 = x5557 / x5554;
        // surface_balance.around
        const Real x5560 = x5558 * x5555;
        const Real x5561 = x5560 + x5560;
        const Real x5563 = x5561 * x5555;
        const Real x5564 = x5558 * x5559;
        const Real x5565 = x5564 + x5563;
        const Real x5567 = x2814 * x5562;
        const Real x5568 = x5565 * x2813;
        const Real x5569 = x5568 + x5567;
        const Real x5571 = x5466 + x5569;
        // air.emission
        const Real x5573 = x5561 * x5559;
        const Real x5574 = x5573 + x5573;
        const Real x5576 = x5574 * 5.67e-08;
        // surface_balance.emitted
        const Real x5578 = x1537 * x5575;
        const Real x5579 = x5576 * x1536;
        const Real x5580 = x5579 + x5578;
        const Real x5582 = x5558 * (-1.0);
        const Real x5584 = x5569 * x5581;
        const Real x5585 = x5582 * x5566;
        const Real x5586 = x5585 + x5584;
        const Real x5588 = x5580 + x5586;
        // surface_balance.around
        const Real x5590 = x2463 - x5588;
        const Real x5592 = x5590 - x5414;
        const Real x5594 = x5592 + x5474;
        const Real x5596 = x5594 + x2848;
        const Real x5598 = x5571 * x5597;
        const Real x5599 = x5596 - x5598;
        const Real x5600 = x5599 / x5570;
        // snow.conductance
        const Real x5602 = x1 * x5601;
        const Real x5603 = x5434 - x5602;
        const Real x5604 = x5603 / x0;
        // surface_balance.around
        const Real x5606 = x5571 * x5605;
        const Real x5607 = x5604 - x5606;
        const Real x5608 = x5607 / x5570;
        // surface_balance.top
        const Real x5611 = x1 * x5610;
        const Real x5612 = x1 - x5611;
        const Real x5613 = x5612 / x0;
        const Real x5615 = x5608 * x5610;
        const Real x5616 = x5613 * x5609;
        const Real x5617 = x5616 + x5615;
        // ground_heat.series_conductance
        real_503[0] = real_411[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_503[l + 1] = real_411[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5621 = real_503[l] * real_312[l];
            const Real a4846_1767 = moved_numbers[l] * 0.5;
            const Real a5622 = a4846_1767 - a5621;
            const Real a5623 = a5622 / real_305[l];
            real_414[l] = a5623;
        }
        // soil_heat.conductance
        const Real x5632 = x1 * x5614;
        const Real x5633 = x5617 * x0;
        const Real x5634 = x5633 + x5632;
        const Real x5636 = x5634 * x5635;
        const Real x5637 = x5434 - x5636;
        const Real x5638 = x5637 / x5631;
        // soil_heat.__call__
        const Real x5640 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5642 = real_411[LAYERS - 1] * x5639;
        const Real x5643 = x5640 * real_333[LAYERS - 1];
        const Real x5644 = x5643 + x5642;
        const Real x5646 = moved_numbers[LAYERS + 46] * x5645;
        const Real x5647 = x5644 - x5646;
        const Real x5648 = x5647 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5648;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5625 = real_414[l] + real_414[l + 1];
            const Real a5629 = a5625 * real_367[l];
            const Real a5674 = real_315[l + 1] * 4200000.0;
            const Real a5683 = select(mask_373[l], 0.0, a5674);
            const Real a5689 = select(mask_374[l], 0.0, a5674);
            const Real a5696 = a5683 - a5629;
            const Real a5698 = a5629 + a5689;
            const Real a5699 = -a5698;
            real_411[l + 1] = a5696;
            real_503[l] = a5699;
        }
        // ground_heat.ground_equations
        real_411[0] = x5638;
        real_503[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5781 = x1373 * real_326[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5654 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5657 = moved_numbers[l + 2 * LAYERS + 47] - real_497[l];
            const Real a5659 = a5657 * 1004.0;
            const Real a5661 = a5659 - a5654;
            const Real a5663 = real_497[l] * 2106000.0;
            const Real a5665 = a5661 + a5663;
            const Real a5667 = moved_numbers[l + 2 * LAYERS + 47] * real_307[l];
            const Real a5669 = moved_numbers[l + 17 * LAYERS + 54] * real_219[l];
            const Real a5670 = a5669 - a5667;
            const Real a5672 = a5665 + a5670;
            const Real a5676 = real_502[l] - moved_state[l + 2 * LAYERS];
            const Real a5678 = a5676 * 4200000.0;
            const Real a5680 = a5672 - a5678;
            const Real a5692 = real_502[l] * 2094000.0;
            const Real a5694 = a5680 + a5692;
            moved_results[LAYERS + 44 + l] = a5694;
            const Real a5701 = a5694 * real_317[l];
            const Real a5702 = moved_state[l] * real_334[l];
            const Real a5703 = a5702 + a5701;
            const Real a5705 = real_502[l] * 333500000.0;
            const Real a5707 = a5703 + a5705;
            const Real a5709 = real_500[l] * in_row(l, LAYERS - 1, x5645);
            const Real a5710 = in_row(l, LAYERS - 1, x5648) * real_260[l];
            const Real a5711 = a5710 + a5709;
            const Real a5713 = a5707 - a5711;
            const Real a5716 = real_500[l] * real_272[l];
            const Real a5718 = real_411[l] * real_260[l];
            const Real a5719 = a5718 + a5716;
            const Real a5722 = real_500[l] * real_277[l];
            const Real a5724 = real_503[l] * real_260[l];
            const Real a5725 = a5724 + a5722;
            const Real a5729 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5731 = -a5729;
            const Real a5734 = select(mask_375[l], moved_numbers[l + 3 * LAYERS + 47], a5731);
            const Real a5736 = a5734 * real_320[l];
            const Real a5737 = moved_numbers[l + 3 * LAYERS + 47] - a5736;
            const Real a5738 = a5737 / real_324[l];
            const Real a5740 = a5738 / real_320[l];
            const Real a5742 = moved_numbers[l + LAYERS + 47] * real_319[l];
            const Real a5743 = a5740 - a5742;
            const Real a5744 = a5743 / numbers[l + LAYERS + 47];
            const Real a5746 = a5744 * real_341[l];
            const Real a5748 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5750 = a5748 * real_341[l];
            const Real a5751 = a5746 * real_339[l];
            const Real a5752 = a5751 + a5750;
            const Real a5754 = moved_numbers[l + 15 * LAYERS + 54] + a5752;
            const Real a5758 = select(mask_376[l], moved_numbers[l + 15 * LAYERS + 54], a5754);
            const Real a5777 = select(mask_378[l], real_497[l], a5758);
            const Real a5779 = select(mask_377[l], real_497[l], a5777);
            real_414[l] = a5680;
            real_10[l] = a5694;
            real_421[l] = a5713;
            real_501[l] = a5719;
            real_496[l] = a5725;
            real_499[l] = a5748;
            real_498[l] = a5779;
        }
        // ground_heat.with_exchange
        const Real x5783 = real_501[0] * x1471;
        const Real x5784 = x5783 - x5781;
        const Real x5786 = x1373 * x5635;
        const Real x5788 = x5638 * x1471;
        const Real x5789 = x5788 - x5786;
        // snow_ground._equations
        const Real x7163 = x1369 * seconds;
        const Real x7165 = select(x5790, x7163, 0.0);
        const Real x7167 = x1373 * x5792;
        const Real x7168 = x7165 * x1371;
        const Real x7169 = x7168 + x7167;
        const Real x7170 = moved_numbers[0] * x5795;
        const Real x7172 = x7169 + x7170;
        const Real x7173 = x7172 / numbers[0];
        const Real x7174 = x5784 * x5726;
        const Real x7175 = x5600 * x5780;
        const Real x7176 = x7175 + x7174;
        const Real x7178 = x5784 + x7173;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7219 = real_480[l] * 2106.0;
            const Real a7222 = a7219 * real_382[l];
            const Real a7223 = real_480[l] * 4218.0;
            const Real a7226 = a7223 * real_380[l];
            const Real a7227 = real_480[l] * 333500.0;
            const Real a7229 = a7227 * (-1.0);
            const Real a7231 = a7222 * real_387[l];
            const Real a7232 = a7229 * real_133[l];
            const Real a7234 = a7226 * real_379[l];
            const Real a7235 = a7234 - a7232;
            const Real a7236 = select(mask_429[l], a7235, 0.0);
            const Real a7237 = select(mask_405[l], a7231, a7236);
            const Real a7238 = real_490[l] * 333500.0;
            const Real a7241 = a7238 * real_154[l];
            const Real a7243 = a7241 * (-1.0);
            const Real a7245 = a7243 / real_381[l];
            const Real a7249 = select(mask_432[l], 0.0, a7245);
            const Real a7253 = select(mask_433[l], 0.0, a7249);
            const Real a7257 = a7253 * real_389[l];
            const Real a7259 = a7257 + a7257;
            const Real a7262 = real_491[l] * real_141[l];
            const Real a7264 = a7259 * real_383[l];
            const Real a7266 = a7264 + a7262;
            const Real a7271 = a7266 * real_173[l];
            const Real a7273 = real_488[l] * real_386[l];
            const Real a7274 = a7273 - a7271;
            const Real a7277 = a7266 * real_167[l];
            const Real a7279 = real_487[l] * real_386[l];
            const Real a7280 = a7279 - a7277;
            const Real a7282 = a7280 - real_492[l];
            const Real a7285 = select(mask_434[l], 0.0, a7282);
            const Real a7287 = a7253 / 0.1;
            const Real a7291 = select(mask_435[l], 0.0, a7287);
            const Real a7294 = a7291 * real_413[l];
            const Real a7296 = a7285 * real_420[l];
            const Real a7297 = a7296 - a7294;
            const Real a7300 = a7280 - a7297;
            real_486[l] = a7227;
            real_485[l] = a7231;
            real_484[l] = a7234;
            real_444[l] = a7237;
            real_483[l] = a7241;
            real_482[l] = a7262;
            real_481[l] = a7274;
            real_479[l] = a7279;
            real_475[l] = a7300;
        }
        // snow_ground._links
        const Real x7304 = real_475[0] * x7302;
        const Real x7307 = select(x5790, x7304, 0.0);
        // snow_skin.skin_flux
        const Real x7332 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x7337 = x7332 * x1438;
        const Real x7339 = x1441 * x7331;
        const Real x7341 = x7339 + x7337;
        const Real x7342 = -x7341;
        // calm_air.limited_richardson
        const Real x7346 = select(x7343, x7341, 0.0);
        const Real x7350 = x7346 * x1643;
        const Real x7352 = x1644 * x7344;
        const Real x7353 = x7352 - x7350;
        const Real x7356 = x7353 * x7355;
        const Real x7362 = x7356 * x7360;
        const Real x7364 = x7362 - x7356;
        const Real x7365 = x7364 / x7359;
        const Real x7368 = moved_numbers[LAYERS + 2] * x7360;
        const Real x7370 = x7365 * numbers[LAYERS + 2];
        const Real x7371 = x7370 - x7368;
        const Real x7374 = select(x7343, x7371, x7342);
        // calm_air.coefficient
        const Real x7378 = select(x7375, x7374, 0.0);
        const Real x7381 = x7378 * 5.0;
        const Real x7385 = x7381 / x7384;
        const Real x7388 = x7378 * 15.0;
        const Real x7391 = x7388 * x7383;
        const Real x7392 = x7385 * x7386;
        const Real x7394 = x7391 - x7392;
        const Real x7399 = x7394 * x7397;
        const Real x7403 = select(x7375, 0.0, x7374);
        const Real x7408 = select(x7406, 0.0, x7403);
        const Real x7412 = x7408 / x7411;
        const Real x7415 = select(x7405, x7412, 0.0);
        const Real x7418 = x1452 * x7414;
        const Real x7419 = x7415 * x1448;
        const Real x7421 = x7418 - x7419;
        const Real x7426 = x7421 * x7424;
        const Real x7429 = x7403 * 15.0;
        const Real x7432 = x7429 * x7423;
        const Real x7434 = x7426 * x7428;
        const Real x7436 = x7434 + x7432;
        const Real x7440 = select(x7375, x7399, x7436);
        const Real x7443 = x1431 * x7439;
        const Real x7444 = x7440 * x1427;
        const Real x7446 = x7443 - x7444;
        // snow_skin.skin_flux
        const Real x7448 = x260 * x7442;
        const Real x7449 = x7446 * x257;
        const Real x7450 = x7449 + x7448;
        const Real x7461 = moved_forcing[3] * x7460;
        const Real x7462 = x7461 * (-1.0);
        const Real x7463 = x7462 / x7458;
        const Real x7465 = x7463 - moved_forcing[2];
        const Real x7467 = x7450 * 1004.5;
        const Real x7469 = x7467 + moved_numbers[LAYERS + 4];
        const Real x7470 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x7474 = x7470 * x7472;
        const Real x7476 = x7450 * x7464;
        const Real x7477 = x7465 * x7447;
        const Real x7478 = x7477 + x7476;
        const Real x7480 = x7469 * x7331;
        const Real x7481 = x7332 * x7468;
        const Real x7482 = x7481 + x7480;
        const Real x7484 = x7474 * x7330;
        const Real x7486 = x1465 - x7484;
        const Real x7488 = x7486 - x7482;
        const Real x7490 = x7478 * 2830000.0;
        const Real x7492 = x7488 - x7490;
        // snow_skin.skin_of
        const Real x7494 = real_444[0] * (-1.0);
        const Real x7496 = x7307 * x7493;
        const Real x7498 = x7494 * x7306;
        const Real x7499 = x7498 - x7496;
        const Real x7501 = x7492 - x7499;
        const Real x7503 = x7501 / w6446;
        const Real x7506 = select(w6447, 0.0, x7503);
        const Real x7508 = x7506 - real_444[0];
        const Real x7510 = x7307 * x7507;
        const Real x7512 = x7508 * x7306;
        const Real x7513 = x7512 - x7510;
        const Real x7515 = select(w6447, x7492, x7513);
        const Real x7518 = select(x7516, 0.0, real_444[0]);
        const Real x7520 = x7518 * 20.0;
        const Real x7522 = x7515 - x7520;
        // snow_ground.advance_snow_ground
        const Real x7524 = select(x5790, x7522, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a7525 = select(mask_430[l], 0.0, real_444[l]);
            const Real a7528 = select(mask_436[l], 0.0, real_444[l]);
            real_491[l] = a7525;
            real_490[l] = a7528;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7177 = real_421[l] + in_row(l, 0, x7176);
            const Real a7181 = select(mask_437[l], real_497[l], real_498[l]);
            const Real a7183 = select(mask_431[l], 0.0, a7181);
            const Real a7185 = a7183 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a7187 = real_499[l] * real_391[l];
            const Real a7188 = a7185 - a7187;
            const Real a7189 = a7188 / real_339[l];
            const Real a7192 = select(mask_438[l], 0.0, a7189);
            const Real a7194 = a7192 / real_331[l];
            const Real a7196 = moved_numbers[l + LAYERS + 47] * real_393[l];
            const Real a7197 = a7194 * numbers[l + LAYERS + 47];
            const Real a7198 = a7197 + a7196;
            const Real a7200 = moved_numbers[l + 16 * LAYERS + 54] - a7198;
            const Real a7203 = select(mask_439[l], 0.0, a7200);
            const Real a7205 = a7203 * real_392[l];
            const Real a7210 = a7205 * 0.008034787106446777;
            const Real a7214 = a7210 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a7217 = select(mask_431[l], a7214, 0.0);
            const Real a7218 = -a7217;
            real_503[l] = a7177;
            real_411[l] = a7183;
            real_500[l] = a7217;
            real_344[l + 1] = a7218;
        }
        // snow_ground._residuals
        const Real x7546 = real_444[4] + real_500[0];
        const Real x7548 = x7165 * x7545;
        const Real x7550 = x7546 * x5792;
        const Real x7551 = x7550 - x7548;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a7311 = real_481[l] + real_475[l + 1];
            const Real a7315 = a7311 * real_396[l];
            const Real a7318 = a7315 * seconds;
            const Real a7321 = select(x5790, a7318, 0.0);
            const Real a7323 = real_488[l] + real_487[l + 1];
            const Real a7324 = a7323 * real_394[l];
            const Real a7326 = a7324 * (-1.0);
            const Real a7328 = a7326 / real_189[l];
            const Real a7329 = select(x5790, a7328, 0.0);
            const Real a7529 = real_491[l] - real_491[l + 1];
            const Real a7531 = a7321 * real_398[l];
            const Real a7533 = a7529 * real_395[l];
            const Real a7534 = a7533 - a7531;
            const Real a7536 = real_490[l] - real_490[l + 1];
            const Real a7539 = a7329 * real_240[l];
            const Real a7540 = a7536 * real_397[l];
            const Real a7542 = a7539 - a7540;
            const Real a7544 = a7534 + a7542;
            real_480[l] = a7544;
        }
        // snow_ground._residuals
        real_480[4] = real_of(0.0);
        real_490[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_490[l + 1] = real_480[l];
        const Real x7561 = x7524 * seconds;
        // enthalpy._drop_from_above
        real_344[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_501[0] = x7178;
        for (int l = 0; l < LAYERS - 1; ++l) real_498[l] = real_344[l + 2];
        real_498[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7611 = x7173 * real_384[4];
        const Real x7612 = real_444[4] * x5795;
        const Real x7614 = x7611 - x7612;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a7557 = real_480[l] - real_490[l];
            const Real a7559 = a7557 + in_row(l, 4, x7551);
            const Real a7563 = real_489[l] * (-1.0);
            const Real a7566 = a7559 - a7563;
            const Real a7568 = a7566 - in_row(l, 0, x7561);
            const Real a7634 = -a7568;
            real_408[l] = a7634;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7570 = real_411[l] * 2094000.0;
            const Real a7572 = real_414[l] + a7570;
            const Real a7574 = a7572 * real_325[l];
            const Real a7575 = real_500[l] * real_330[l];
            const Real a7577 = a7574 - a7575;
            const Real a7579 = real_411[l] * 333500000.0;
            const Real a7581 = a7577 + a7579;
            const Real a7583 = a7581 - real_503[l];
            const Real a7587 = real_500[l] + real_344[l];
            const Real a7591 = real_501[l] * real_323[l];
            const Real a7592 = a7587 * real_336[l];
            const Real a7594 = a7591 - a7592;
            const Real a7596 = a7583 + a7594;
            const Real a7600 = real_500[l] + real_498[l];
            const Real a7603 = real_496[l] * real_424[l];
            const Real a7604 = a7600 * real_321[l];
            const Real a7606 = a7603 - a7604;
            const Real a7608 = a7596 + a7606;
            const Real a7616 = a7608 - in_row(l, 0, x7614);
            const Real a7636 = -a7616;
            real_408[l + 5] = a7636;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a7646 = real_408[l] - real_461[l];
            real_409[l] = a7646;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_407, real_412, real_406, real_409, real_408);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a7651 = real_408[l] + real_486[l];
            const Real a7652 = real_408[l] * real_150[l];
            const Real a7653 = real_485[l] + a7652;
            const Real a7654 = a7651 * real_133[l];
            const Real a7655 = real_484[l] + a7654;
            const Real a7656 = select(mask_429[l], a7655, 0.0);
            const Real a7657 = select(mask_405[l], a7653, a7656);
            const Real a7658 = real_408[l] + real_483[l];
            const Real a7659 = a7658 / real_381[l];
            const Real a7660 = select(mask_432[l], 0.0, a7659);
            const Real a7661 = select(mask_433[l], 0.0, a7660);
            const Real a7662 = a7661 * real_389[l];
            const Real a7663 = a7662 + a7662;
            const Real a7664 = a7663 * real_383[l];
            const Real a7665 = a7664 - real_482[l];
            const Real a7667 = a7665 * real_167[l];
            const Real a7668 = real_479[l] + a7667;
            const Real a7669 = a7668 - real_492[l];
            const Real a7670 = select(mask_434[l], 0.0, a7669);
            const Real a7671 = a7661 / 0.1;
            const Real a7672 = select(mask_435[l], 0.0, a7671);
            const Real a7673 = a7672 * real_413[l];
            const Real a7674 = a7670 * real_420[l];
            const Real a7675 = a7674 + a7673;
            const Real a7676 = a7668 - a7675;
            real_490[l] = a7657;
            real_480[l] = a7676;
        }
        // snow_ground._links
        const Real x7678 = real_480[0] * x7302;
        const Real x7680 = select(x5790, x7678, 0.0);
        // snow_skin.skin_of
        const Real x7682 = real_490[0] * (-1.0);
        const Real x7683 = x7680 * x7493;
        const Real x7685 = x7682 * x7306;
        const Real x7686 = x7685 - x7683;
        const Real x7687 = x7492 - x7686;
        const Real x7688 = x7687 / w6446;
        const Real x7689 = select(w6447, 0.0, x7688);
        const Real x7690 = x7689 - real_490[0];
        const Real x7691 = x7680 * x7507;
        const Real x7693 = x7690 * x7306;
        const Real x7694 = x7693 - x7691;
        const Real x7695 = select(w6447, x7492, x7694);
        const Real x7696 = select(x7516, 0.0, real_490[0]);
        const Real x7697 = x7696 * 20.0;
        const Real x7698 = x7695 - x7697;
        // snow_ground.advance_snow_ground
        const Real x7702 = select(x5790, x7689, 0.0);
        moved_after[3 * LAYERS + 31] = x7702;
        const Real x7704 = select(x5790, x7698, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7648 = real_408[l + 5] - real_500[l];
            const Real a7649 = real_408[l + 5] * real_399[l];
            const Real a7650 = real_411[l] + a7649;
            moved_after[2 * LAYERS + l] = a7650;
            const Real a7700 = select(x7162, a7648, 0.0);
            moved_after[l] = a7700;
            real_498[l] = a7648;
            real_503[l] = a7650;
            real_496[l] = a7700;
        }
        const Real x7706 = real_490[4] - real_498[0];
        const Real x7708 = x1369 * x7705;
        const Real x7710 = x7706 * x1366;
        const Real x7711 = x7710 - x7708;
        const Real x7713 = select(x5790, x7711, 0.0);
        // ground_heat.heat
        const Real x7718 = x5600 - real_496[0];
        Real a7722_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a7716 = real_496[l] - real_496[l + 1];
            const Real a5674_1935 = real_315[l + 1] * 4200000.0;
            const Real a7719 = a5674_1935 * real_282[l];
            const Real a7720 = a7716 * real_365[l];
            const Real a7721 = a7720 + a7719;
            a7722_last = a7722_last + a7721;
        }
        moved_results[LAYERS + 43] = a7722_last;
        const Real x7726 = x5789 * x7717;
        const Real x7727 = x7718 * x5785;
        const Real x7728 = x7727 + x7726;
        // snow_skin.skin_flux
        const Real x7768 = x7702 - x27;
        // calm_air.coefficient
        const Real x7773 = x7768 * x1438;
        const Real x7775 = x1441 * x7767;
        const Real x7777 = x7775 + x7773;
        const Real x7778 = -x7777;
        // calm_air.limited_richardson
        const Real x7782 = select(x7779, x7777, 0.0);
        const Real x7786 = x7782 * x1643;
        const Real x7788 = x1644 * x7780;
        const Real x7789 = x7788 - x7786;
        const Real x7792 = x7789 * x7791;
        const Real x7798 = x7792 * x7796;
        const Real x7800 = x7798 - x7792;
        const Real x7801 = x7800 / x7795;
        const Real x7804 = moved_numbers[LAYERS + 2] * x7796;
        const Real x7806 = x7801 * numbers[LAYERS + 2];
        const Real x7807 = x7806 - x7804;
        const Real x7810 = select(x7779, x7807, x7778);
        // calm_air.coefficient
        const Real x7814 = select(x7811, x7810, 0.0);
        const Real x7817 = x7814 * 5.0;
        const Real x7821 = x7817 / x7820;
        const Real x7824 = x7814 * 15.0;
        const Real x7827 = x7824 * x7819;
        const Real x7828 = x7821 * x7822;
        const Real x7830 = x7827 - x7828;
        const Real x7835 = x7830 * x7833;
        const Real x7839 = select(x7811, 0.0, x7810);
        const Real x7844 = select(x7842, 0.0, x7839);
        const Real x7848 = x7844 / x7847;
        const Real x7851 = select(x7841, x7848, 0.0);
        const Real x7854 = x1452 * x7850;
        const Real x7855 = x7851 * x1448;
        const Real x7857 = x7854 - x7855;
        const Real x7862 = x7857 * x7860;
        const Real x7865 = x7839 * 15.0;
        const Real x7868 = x7865 * x7859;
        const Real x7870 = x7862 * x7864;
        const Real x7872 = x7870 + x7868;
        const Real x7876 = select(x7811, x7835, x7872);
        const Real x7879 = x1431 * x7875;
        const Real x7880 = x7876 * x1427;
        const Real x7882 = x7879 - x7880;
        // snow_skin.skin_flux
        const Real x7884 = x260 * x7878;
        const Real x7885 = x7882 * x257;
        const Real x7886 = x7885 + x7884;
        const Real x7888 = x7702 * 461.0;
        const Real x7890 = x7888 * x7889;
        const Real x7891 = x7890 * (-1.0);
        const Real x7892 = x7891 / x7887;
        const Real x7894 = x7702 / 273.15;
        const Real x7896 = x7894 * x7889;
        const Real x7897 = x7892 * x7893;
        const Real x7898 = x7897 + x7896;
        const Real x7900 = x7898 * x7899;
        const Real x7902 = x7900 * 611.0;
        const Real x7904 = x7902 * 0.378;
        const Real x7906 = moved_forcing[3] - x7904;
        const Real x7908 = x7902 * 0.622;
        const Real x7910 = x7906 * x7909;
        const Real x7911 = x7908 - x7910;
        const Real x7912 = x7911 / x7905;
        const Real x7914 = x7912 - moved_forcing[2];
        const Real x7916 = x7886 * 1004.5;
        const Real x7918 = x7916 + moved_numbers[LAYERS + 4];
        const Real x7920 = x7702 * x7766;
        const Real x7921 = x7920 + x7920;
        const Real x7923 = x7921 * x7766;
        const Real x7924 = x7702 * x7919;
        const Real x7925 = x7924 + x7923;
        const Real x7927 = x7470 * x7922;
        const Real x7928 = x7925 * x5883;
        const Real x7929 = x7928 + x7927;
        const Real x7931 = x7886 * x7913;
        const Real x7932 = x7914 * x7883;
        const Real x7933 = x7932 + x7931;
        const Real x7935 = x7918 * x7767;
        const Real x7936 = x7768 * x7917;
        const Real x7937 = x7936 + x7935;
        const Real x7939 = x7929 * x7766;
        const Real x7940 = x7702 * x7926;
        const Real x7941 = x7940 + x7939;
        const Real x7943 = x1465 - x7941;
        const Real x7945 = x7943 - x7937;
        const Real x7947 = x7933 * 2830000.0;
        const Real x7949 = x7945 - x7947;
        // layered_snow.close_snow
        const Real x7951 = x7933 * seconds;
        const Real x7954 = x1373 * x7950;
        const Real x7955 = x7951 * x1371;
        const Real x7957 = x7954 - x7955;
        const Real x7960 = select(x5790, x7957, 0.0);
        // snow_water.with_vapour_exchange
        const Real x7964 = select(x7961, 0.0, x7960);
        const Real x7968 = select(x7966, 0.0, x7960);
        const Real x7973 = select(x7971, x1151, 0.0);
        // layered_snow.close_snow, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a7731 = x1373 * real_387[l];
            const Real a7732 = real_408[l] * x1371;
            const Real a7734 = a7731 - a7732;
            const Real a7737 = select(x5790, a7734, 0.0);
            const Real a7740 = a7737 / 333500.0;
            const Real a7744 = select(mask_440[l], 0.0, a7740);
            const Real a7747 = select(mask_441[l], real_477[l], a7744);
            const Real a7749 = real_477[l] - a7747;
            const Real a7752 = select(mask_442[l], real_478[l], 0.0);
            const Real a7754 = a7752 * real_187[l];
            const Real a7755 = a7749 - a7754;
            const Real a7756 = a7755 / real_184[l];
            const Real a7759 = select(mask_443[l], 0.0, a7756);
            const Real a7761 = select(mask_442[l], a7759, 0.0);
            const Real a7763 = a7761 * real_90[l];
            const Real a7764 = real_471[l] * real_181[l];
            const Real a7765 = a7764 + a7763;
            real_490[l] = a7737;
            real_480[l] = a7765;
        }
        // snow_water.with_vapour_exchange
        const Real x7976 = select(x7971, real_490[0], 0.0);
        // snow_layers.liquid_water
        const Real x7979 = real_490[0] / 333500.0;
        const Real x7983 = select(x7980, 0.0, x7979);
        const Real x7986 = select(x7984, x1151, x7983);
        // snow_water.with_vapour_exchange
        const Real x7988 = x1151 - x7986;
        const Real x7991 = select(x7989, x7988, x7964);
        const Real x7993 = x7991 + x7968;
        // snow_layers.warmth
        const Real x7996 = x7973 * 2106.0;
        const Real x8000 = x7996 * x7998;
        const Real x8003 = x7973 * 4218.0;
        const Real x8007 = x8003 * x8005;
        const Real x8010 = x7973 * 333500.0;
        const Real x8013 = x7976 - x8010;
        const Real x8018 = x7976 * x7997;
        const Real x8019 = x8000 * x7974;
        const Real x8020 = x8019 + x8018;
        const Real x8023 = x8013 * x8004;
        const Real x8024 = x8007 * x8011;
        const Real x8025 = x8024 + x8023;
        const Real x8028 = select(x8015, x8025, 0.0);
        const Real x8031 = select(x8014, x8020, x8028);
        // snow_water.with_vapour_exchange
        const Real x8035 = select(x8032, 0.0, x8031);
        const Real x8038 = x8035 * 2106.0;
        const Real x8041 = x7993 * x8036;
        const Real x8043 = x8038 * x7992;
        const Real x8044 = x8043 - x8041;
        const Real x8046 = select(x7994, x7988, 0.0);
        const Real x8048 = x8046 * x8047;
        const Real x8049 = x7993 - x8048;
        const Real x8050 = x8049 / x8045;
        const Real x8053 = x7968 + x7991;
        const Real x8056 = x7964 - x7991;
        const Real x8058 = x1151 - x7993;
        const Real x8060 = real_490[0] - x8044;
        const Real x8062 = real_480[0] * x8051;
        const Real x8063 = x8050 * real_385[0];
        const Real x8065 = x8062 - x8063;
        const Real x8067 = select(x7994, x8065, real_480[0]);
        const Real x8069 = x7973 * x8068;
        const Real x8070 = x7991 - x8069;
        const Real x8071 = x8070 / x7972;
        const Real x8075 = real_476[0] * x8072;
        const Real x8076 = x8071 * real_134[0];
        const Real x8078 = x8075 - x8076;
        const Real x8081 = select(x8079, real_472[1], 0.0);
        const Real x8084 = select(x8079, real_490[1], 0.0);
        // snow_layers.liquid_water
        const Real x8087 = real_490[1] / 333500.0;
        const Real x8091 = select(x8088, 0.0, x8087);
        const Real x8094 = select(x8092, real_472[1], x8091);
        // snow_water.with_vapour_exchange
        const Real x8096 = real_472[1] - x8094;
        const Real x8099 = select(x8097, x8096, x8056);
        // snow_layers.warmth
        const Real x8102 = x8081 * 2106.0;
        const Real x8106 = x8102 * x8104;
        const Real x8109 = x8081 * 4218.0;
        const Real x8113 = x8109 * x8111;
        const Real x8116 = x8081 * 333500.0;
        const Real x8119 = x8084 - x8116;
        const Real x8124 = x8084 * x8103;
        const Real x8125 = x8106 * x8082;
        const Real x8126 = x8125 + x8124;
        const Real x8129 = x8119 * x8110;
        const Real x8130 = x8113 * x8117;
        const Real x8131 = x8130 + x8129;
        const Real x8134 = select(x8121, x8131, 0.0);
        const Real x8137 = select(x8120, x8126, x8134);
        // snow_water.with_vapour_exchange
        const Real x8141 = select(x8138, 0.0, x8137);
        const Real x8144 = x8141 * 2106.0;
        const Real x8147 = x8099 * x8142;
        const Real x8149 = x8144 * x8098;
        const Real x8150 = x8149 - x8147;
        const Real x8152 = select(x8100, x8096, 0.0);
        const Real x8154 = x8152 * x8153;
        const Real x8155 = x8099 - x8154;
        const Real x8156 = x8155 / x8151;
        const Real x8160 = x8053 + x8099;
        const Real x8163 = x8056 - x8099;
        const Real x8164 = x8044 + x8150;
        const Real x8166 = real_472[1] - x8099;
        const Real x8168 = real_490[1] - x8150;
        const Real x8170 = real_480[1] * x8157;
        const Real x8171 = x8156 * real_385[1];
        const Real x8173 = x8170 - x8171;
        const Real x8175 = select(x8100, x8173, real_480[1]);
        const Real x8177 = x8081 * x8176;
        const Real x8178 = x8099 - x8177;
        const Real x8179 = x8178 / x8080;
        const Real x8183 = real_476[1] * x8180;
        const Real x8184 = x8179 * real_134[1];
        const Real x8186 = x8183 - x8184;
        const Real x8189 = select(x8187, real_472[2], 0.0);
        const Real x8192 = select(x8187, real_490[2], 0.0);
        // snow_layers.liquid_water
        const Real x8195 = real_490[2] / 333500.0;
        const Real x8199 = select(x8196, 0.0, x8195);
        const Real x8202 = select(x8200, real_472[2], x8199);
        // snow_water.with_vapour_exchange
        const Real x8204 = real_472[2] - x8202;
        const Real x8207 = select(x8205, x8204, x8163);
        // snow_layers.warmth
        const Real x8210 = x8189 * 2106.0;
        const Real x8214 = x8210 * x8212;
        const Real x8217 = x8189 * 4218.0;
        const Real x8221 = x8217 * x8219;
        const Real x8224 = x8189 * 333500.0;
        const Real x8227 = x8192 - x8224;
        const Real x8232 = x8192 * x8211;
        const Real x8233 = x8214 * x8190;
        const Real x8234 = x8233 + x8232;
        const Real x8237 = x8227 * x8218;
        const Real x8238 = x8221 * x8225;
        const Real x8239 = x8238 + x8237;
        const Real x8242 = select(x8229, x8239, 0.0);
        const Real x8245 = select(x8228, x8234, x8242);
        // snow_water.with_vapour_exchange
        const Real x8249 = select(x8246, 0.0, x8245);
        const Real x8252 = x8249 * 2106.0;
        const Real x8255 = x8207 * x8250;
        const Real x8257 = x8252 * x8206;
        const Real x8258 = x8257 - x8255;
        const Real x8260 = select(x8208, x8204, 0.0);
        const Real x8262 = x8260 * x8261;
        const Real x8263 = x8207 - x8262;
        const Real x8264 = x8263 / x8259;
        const Real x8268 = x8160 + x8207;
        const Real x8271 = x8163 - x8207;
        const Real x8272 = x8164 + x8258;
        const Real x8274 = real_472[2] - x8207;
        const Real x8276 = real_490[2] - x8258;
        const Real x8278 = real_480[2] * x8265;
        const Real x8279 = x8264 * real_385[2];
        const Real x8281 = x8278 - x8279;
        const Real x8283 = select(x8208, x8281, real_480[2]);
        const Real x8285 = x8189 * x8284;
        const Real x8286 = x8207 - x8285;
        const Real x8287 = x8286 / x8188;
        const Real x8291 = real_476[2] * x8288;
        const Real x8292 = x8287 * real_134[2];
        const Real x8294 = x8291 - x8292;
        const Real x8297 = select(x8295, real_472[3], 0.0);
        const Real x8300 = select(x8295, real_490[3], 0.0);
        // snow_layers.liquid_water
        const Real x8303 = real_490[3] / 333500.0;
        const Real x8307 = select(x8304, 0.0, x8303);
        const Real x8310 = select(x8308, real_472[3], x8307);
        // snow_water.with_vapour_exchange
        const Real x8312 = real_472[3] - x8310;
        const Real x8315 = select(x8313, x8312, x8271);
        // snow_layers.warmth
        const Real x8318 = x8297 * 2106.0;
        const Real x8322 = x8318 * x8320;
        const Real x8325 = x8297 * 4218.0;
        const Real x8329 = x8325 * x8327;
        const Real x8332 = x8297 * 333500.0;
        const Real x8335 = x8300 - x8332;
        const Real x8340 = x8300 * x8319;
        const Real x8341 = x8322 * x8298;
        const Real x8342 = x8341 + x8340;
        const Real x8345 = x8335 * x8326;
        const Real x8346 = x8329 * x8333;
        const Real x8347 = x8346 + x8345;
        const Real x8350 = select(x8337, x8347, 0.0);
        const Real x8353 = select(x8336, x8342, x8350);
        // snow_water.with_vapour_exchange
        const Real x8357 = select(x8354, 0.0, x8353);
        const Real x8360 = x8357 * 2106.0;
        const Real x8363 = x8315 * x8358;
        const Real x8365 = x8360 * x8314;
        const Real x8366 = x8365 - x8363;
        const Real x8368 = select(x8316, x8312, 0.0);
        const Real x8370 = x8368 * x8369;
        const Real x8371 = x8315 - x8370;
        const Real x8372 = x8371 / x8367;
        const Real x8376 = x8268 + x8315;
        const Real x8379 = x8271 - x8315;
        const Real x8380 = x8272 + x8366;
        const Real x8382 = real_472[3] - x8315;
        const Real x8384 = real_490[3] - x8366;
        const Real x8386 = real_480[3] * x8373;
        const Real x8387 = x8372 * real_385[3];
        const Real x8389 = x8386 - x8387;
        const Real x8391 = select(x8316, x8389, real_480[3]);
        const Real x8393 = x8297 * x8392;
        const Real x8394 = x8315 - x8393;
        const Real x8395 = x8394 / x8296;
        const Real x8399 = real_476[3] * x8396;
        const Real x8400 = x8395 * real_134[3];
        const Real x8402 = x8399 - x8400;
        const Real x8405 = select(x8403, real_472[4], 0.0);
        const Real x8408 = select(x8403, real_490[4], 0.0);
        // snow_layers.liquid_water
        const Real x8411 = real_490[4] / 333500.0;
        const Real x8415 = select(x8412, 0.0, x8411);
        const Real x8418 = select(x8416, real_472[4], x8415);
        // snow_water.with_vapour_exchange
        const Real x8420 = real_472[4] - x8418;
        const Real x8423 = select(x8421, x8420, x8379);
        // snow_layers.warmth
        const Real x8426 = x8405 * 2106.0;
        const Real x8430 = x8426 * x8428;
        const Real x8433 = x8405 * 4218.0;
        const Real x8437 = x8433 * x8435;
        const Real x8440 = x8405 * 333500.0;
        const Real x8443 = x8408 - x8440;
        const Real x8448 = x8408 * x8427;
        const Real x8449 = x8430 * x8406;
        const Real x8450 = x8449 + x8448;
        const Real x8453 = x8443 * x8434;
        const Real x8454 = x8437 * x8441;
        const Real x8455 = x8454 + x8453;
        const Real x8458 = select(x8445, x8455, 0.0);
        const Real x8461 = select(x8444, x8450, x8458);
        // snow_water.with_vapour_exchange
        const Real x8465 = select(x8462, 0.0, x8461);
        const Real x8468 = x8465 * 2106.0;
        const Real x8471 = x8423 * x8466;
        const Real x8473 = x8468 * x8422;
        const Real x8474 = x8473 - x8471;
        const Real x8476 = select(x8424, x8420, 0.0);
        const Real x8478 = x8476 * x8477;
        const Real x8479 = x8423 - x8478;
        const Real x8480 = x8479 / x8475;
        const Real x8484 = x8376 + x8423;
        const Real x8485 = x8380 + x8474;
        const Real x8487 = real_472[4] - x8423;
        const Real x8489 = real_490[4] - x8474;
        const Real x8491 = real_480[4] * x8481;
        const Real x8492 = x8480 * real_385[4];
        const Real x8494 = x8491 - x8492;
        const Real x8496 = select(x8424, x8494, real_480[4]);
        const Real x8498 = x8405 * x8497;
        const Real x8499 = x8423 - x8498;
        const Real x8500 = x8499 / x8404;
        const Real x8504 = real_476[4] * x8501;
        const Real x8505 = x8500 * real_134[4];
        const Real x8507 = x8504 - x8505;
        // snow_water.<genexpr>
        real_476[0] = x8058;
        real_476[1] = x8166;
        real_476[2] = x8274;
        real_476[3] = x8382;
        real_476[4] = x8487;
        real_480[0] = x8060;
        real_480[1] = x8168;
        real_480[2] = x8276;
        real_480[3] = x8384;
        real_480[4] = x8489;
        real_490[0] = x8067;
        real_490[1] = x8175;
        real_490[2] = x8283;
        real_490[3] = x8391;
        real_490[4] = x8496;
        real_472[0] = x8078;
        real_472[1] = x8186;
        real_472[2] = x8294;
        real_472[3] = x8402;
        real_472[4] = x8507;
        // snow_layers.liquid_water
        const Real x8517 = real_480[0] / 333500.0;
        const Real x8520 = select(x8518, 0.0, x8517);
        const Real x8523 = select(x8521, real_476[0], x8520);
        // snow_water.percolated
        const Real x8525 = real_476[0] - x8523;
        const Real x8528 = select(x8526, x8525, 0.0);
        const Real x8530 = x8528 * x8529;
        const Real x8531 = x8525 - x8530;
        const Real x8532 = x8531 / x8527;
        const Real x8535 = select(x8533, 0.0, x8532);
        const Real x8537 = select(x8526, x8535, 0.0);
        const Real x8539 = x8537 * real_138[0];
        const Real x8540 = real_490[0] * x8536;
        const Real x8541 = x8540 + x8539;
        const Real x8543 = x8525 / 917.0;
        const Real x8546 = select(x8544, x8543, x8541);
        // snow_properties._pores
        const Real x8548 = x8546 - x8543;
        const Real x8551 = select(x8549, 0.0, x8548);
        // snow_properties.held_by_pores
        const Real x8553 = x1309 * x8550;
        const Real x8554 = x8551 * x1308;
        const Real x8555 = x8554 + x8553;
        // snow_water.percolated
        const Real x8557 = x8523 - x8555;
        const Real x8560 = select(x8558, 0.0, x8557);
        const Real x8563 = select(x8561, x8523, 0.0);
        const Real x8565 = x8563 * x8564;
        const Real x8566 = x8560 - x8565;
        const Real x8567 = x8566 / x8562;
        const Real x8569 = real_480[0] * x8564;
        const Real x8570 = x8567 * real_91[0];
        const Real x8571 = x8570 + x8569;
        const Real x8573 = select(x8561, x8571, 0.0);
        const Real x8576 = select(x8574, real_476[0], 0.0);
        const Real x8578 = x8576 * x8577;
        const Real x8579 = x8560 - x8578;
        const Real x8580 = x8579 / x8575;
        const Real x8582 = real_476[0] - x8560;
        const Real x8584 = real_480[0] - x8573;
        const Real x8588 = real_472[0] * x8585;
        const Real x8589 = x8580 * real_135[0];
        const Real x8591 = x8588 - x8589;
        const Real x8593 = real_476[1] + x8560;
        const Real x8595 = real_480[1] + x8573;
        // snow_layers.liquid_water
        const Real x8597 = x8595 / 333500.0;
        const Real x8600 = select(x8598, 0.0, x8597);
        const Real x8603 = select(x8601, x8593, x8600);
        // snow_water.percolated
        const Real x8605 = x8593 - x8603;
        // snow_layers.liquid_water
        const Real x8607 = real_480[1] / 333500.0;
        const Real x8610 = select(x8608, 0.0, x8607);
        const Real x8613 = select(x8611, real_476[1], x8610);
        // snow_water.percolated
        const Real x8615 = real_476[1] - x8613;
        const Real x8618 = select(x8616, x8615, 0.0);
        const Real x8620 = x8618 * x8619;
        const Real x8621 = x8605 - x8620;
        const Real x8622 = x8621 / x8617;
        const Real x8625 = select(x8623, 0.0, x8622);
        const Real x8627 = select(x8616, x8625, 0.0);
        const Real x8629 = x8627 * real_138[1];
        const Real x8630 = real_490[1] * x8626;
        const Real x8631 = x8630 + x8629;
        const Real x8633 = x8605 / 917.0;
        const Real x8636 = select(x8634, x8633, x8631);
        // snow_properties._pores
        const Real x8638 = x8636 - x8633;
        const Real x8641 = select(x8639, 0.0, x8638);
        // snow_properties.held_by_pores
        const Real x8643 = x1309 * x8640;
        const Real x8644 = x8641 * x1308;
        const Real x8645 = x8644 + x8643;
        // snow_water.percolated
        const Real x8647 = x8603 - x8645;
        const Real x8650 = select(x8648, 0.0, x8647);
        const Real x8653 = select(x8651, x8603, 0.0);
        const Real x8655 = x8653 * x8654;
        const Real x8656 = x8650 - x8655;
        const Real x8657 = x8656 / x8652;
        const Real x8659 = x8595 * x8654;
        const Real x8660 = x8657 * x8594;
        const Real x8661 = x8660 + x8659;
        const Real x8663 = select(x8651, x8661, 0.0);
        const Real x8666 = select(x8664, x8593, 0.0);
        const Real x8668 = x8666 * x8667;
        const Real x8669 = x8650 - x8668;
        const Real x8670 = x8669 / x8665;
        const Real x8672 = x8593 - x8650;
        const Real x8674 = x8595 - x8663;
        const Real x8678 = real_472[1] * x8675;
        const Real x8679 = x8670 * real_135[1];
        const Real x8681 = x8678 - x8679;
        const Real x8683 = real_476[2] + x8650;
        const Real x8685 = real_480[2] + x8663;
        // snow_layers.liquid_water
        const Real x8687 = x8685 / 333500.0;
        const Real x8690 = select(x8688, 0.0, x8687);
        const Real x8693 = select(x8691, x8683, x8690);
        // snow_water.percolated
        const Real x8695 = x8683 - x8693;
        // snow_layers.liquid_water
        const Real x8697 = real_480[2] / 333500.0;
        const Real x8700 = select(x8698, 0.0, x8697);
        const Real x8703 = select(x8701, real_476[2], x8700);
        // snow_water.percolated
        const Real x8705 = real_476[2] - x8703;
        const Real x8708 = select(x8706, x8705, 0.0);
        const Real x8710 = x8708 * x8709;
        const Real x8711 = x8695 - x8710;
        const Real x8712 = x8711 / x8707;
        const Real x8715 = select(x8713, 0.0, x8712);
        const Real x8717 = select(x8706, x8715, 0.0);
        const Real x8719 = x8717 * real_138[2];
        const Real x8720 = real_490[2] * x8716;
        const Real x8721 = x8720 + x8719;
        const Real x8723 = x8695 / 917.0;
        const Real x8726 = select(x8724, x8723, x8721);
        // snow_properties._pores
        const Real x8728 = x8726 - x8723;
        const Real x8731 = select(x8729, 0.0, x8728);
        // snow_properties.held_by_pores
        const Real x8733 = x1309 * x8730;
        const Real x8734 = x8731 * x1308;
        const Real x8735 = x8734 + x8733;
        // snow_water.percolated
        const Real x8737 = x8693 - x8735;
        const Real x8740 = select(x8738, 0.0, x8737);
        const Real x8743 = select(x8741, x8693, 0.0);
        const Real x8745 = x8743 * x8744;
        const Real x8746 = x8740 - x8745;
        const Real x8747 = x8746 / x8742;
        const Real x8749 = x8685 * x8744;
        const Real x8750 = x8747 * x8684;
        const Real x8751 = x8750 + x8749;
        const Real x8753 = select(x8741, x8751, 0.0);
        const Real x8756 = select(x8754, x8683, 0.0);
        const Real x8758 = x8756 * x8757;
        const Real x8759 = x8740 - x8758;
        const Real x8760 = x8759 / x8755;
        const Real x8762 = x8683 - x8740;
        const Real x8764 = x8685 - x8753;
        const Real x8768 = real_472[2] * x8765;
        const Real x8769 = x8760 * real_135[2];
        const Real x8771 = x8768 - x8769;
        const Real x8773 = real_476[3] + x8740;
        const Real x8775 = real_480[3] + x8753;
        // snow_layers.liquid_water
        const Real x8777 = x8775 / 333500.0;
        const Real x8780 = select(x8778, 0.0, x8777);
        const Real x8783 = select(x8781, x8773, x8780);
        // snow_water.percolated
        const Real x8785 = x8773 - x8783;
        // snow_layers.liquid_water
        const Real x8787 = real_480[3] / 333500.0;
        const Real x8790 = select(x8788, 0.0, x8787);
        const Real x8793 = select(x8791, real_476[3], x8790);
        // snow_water.percolated
        const Real x8795 = real_476[3] - x8793;
        const Real x8798 = select(x8796, x8795, 0.0);
        const Real x8800 = x8798 * x8799;
        const Real x8801 = x8785 - x8800;
        const Real x8802 = x8801 / x8797;
        const Real x8805 = select(x8803, 0.0, x8802);
        const Real x8807 = select(x8796, x8805, 0.0);
        const Real x8809 = x8807 * real_138[3];
        const Real x8810 = real_490[3] * x8806;
        const Real x8811 = x8810 + x8809;
        const Real x8813 = x8785 / 917.0;
        const Real x8816 = select(x8814, x8813, x8811);
        // snow_properties._pores
        const Real x8818 = x8816 - x8813;
        const Real x8821 = select(x8819, 0.0, x8818);
        // snow_properties.held_by_pores
        const Real x8823 = x1309 * x8820;
        const Real x8824 = x8821 * x1308;
        const Real x8825 = x8824 + x8823;
        // snow_water.percolated
        const Real x8827 = x8783 - x8825;
        const Real x8830 = select(x8828, 0.0, x8827);
        const Real x8833 = select(x8831, x8783, 0.0);
        const Real x8835 = x8833 * x8834;
        const Real x8836 = x8830 - x8835;
        const Real x8837 = x8836 / x8832;
        const Real x8839 = x8775 * x8834;
        const Real x8840 = x8837 * x8774;
        const Real x8841 = x8840 + x8839;
        const Real x8843 = select(x8831, x8841, 0.0);
        const Real x8846 = select(x8844, x8773, 0.0);
        const Real x8848 = x8846 * x8847;
        const Real x8849 = x8830 - x8848;
        const Real x8850 = x8849 / x8845;
        const Real x8852 = x8773 - x8830;
        const Real x8854 = x8775 - x8843;
        const Real x8858 = real_472[3] * x8855;
        const Real x8859 = x8850 * real_135[3];
        const Real x8861 = x8858 - x8859;
        const Real x8863 = real_476[4] + x8830;
        const Real x8865 = real_480[4] + x8843;
        // snow_layers.liquid_water
        const Real x8867 = x8865 / 333500.0;
        const Real x8870 = select(x8868, 0.0, x8867);
        const Real x8873 = select(x8871, x8863, x8870);
        // snow_water.percolated
        const Real x8875 = x8863 - x8873;
        // snow_layers.liquid_water
        const Real x8877 = real_480[4] / 333500.0;
        const Real x8880 = select(x8878, 0.0, x8877);
        const Real x8883 = select(x8881, real_476[4], x8880);
        // snow_water.percolated
        const Real x8885 = real_476[4] - x8883;
        const Real x8888 = select(x8886, x8885, 0.0);
        const Real x8890 = x8888 * x8889;
        const Real x8891 = x8875 - x8890;
        const Real x8892 = x8891 / x8887;
        const Real x8895 = select(x8893, 0.0, x8892);
        const Real x8897 = select(x8886, x8895, 0.0);
        const Real x8899 = x8897 * real_138[4];
        const Real x8900 = real_490[4] * x8896;
        const Real x8901 = x8900 + x8899;
        const Real x8903 = x8875 / 917.0;
        const Real x8906 = select(x8904, x8903, x8901);
        // snow_properties._pores
        const Real x8908 = x8906 - x8903;
        const Real x8911 = select(x8909, 0.0, x8908);
        // snow_properties.held_by_pores
        const Real x8913 = x1309 * x8910;
        const Real x8914 = x8911 * x1308;
        const Real x8915 = x8914 + x8913;
        // snow_water.percolated
        const Real x8917 = x8873 - x8915;
        const Real x8920 = select(x8918, 0.0, x8917);
        const Real x8923 = select(x8921, x8873, 0.0);
        const Real x8925 = x8923 * x8924;
        const Real x8926 = x8920 - x8925;
        const Real x8927 = x8926 / x8922;
        const Real x8929 = x8865 * x8924;
        const Real x8930 = x8927 * x8864;
        const Real x8931 = x8930 + x8929;
        const Real x8933 = select(x8921, x8931, 0.0);
        const Real x8936 = select(x8934, x8863, 0.0);
        const Real x8938 = x8936 * x8937;
        const Real x8939 = x8920 - x8938;
        const Real x8940 = x8939 / x8935;
        const Real x8942 = x8863 - x8920;
        const Real x8944 = x8865 - x8933;
        const Real x8948 = real_472[4] * x8945;
        const Real x8949 = x8940 * real_135[4];
        const Real x8951 = x8948 - x8949;
        // snow_water.<genexpr>
        real_472[0] = x8582;
        real_472[1] = x8672;
        real_472[2] = x8762;
        real_472[3] = x8852;
        real_472[4] = x8942;
        real_490[0] = x8584;
        real_490[1] = x8674;
        real_490[2] = x8764;
        real_490[3] = x8854;
        real_490[4] = x8944;
        real_476[0] = x8546;
        real_476[1] = x8636;
        real_476[2] = x8726;
        real_476[3] = x8816;
        real_476[4] = x8906;
        real_480[0] = x8591;
        real_480[1] = x8681;
        real_480[2] = x8771;
        real_480[3] = x8861;
        real_480[4] = x8951;
        // layered_snow.close_snow
        const Real x8961 = select(x5790, x1373, 0.0);
        const Real x8963 = x8961 * seconds;
        const Real x8965 = x8963 * x8964;
        const Real x8966 = x8484 - x8965;
        const Real x8967 = x8966 / x8962;
        const Real x8969 = x8967 * 2830000.0;
        const Real x8971 = select(x5790, x8969, 0.0);
        const Real x8973 = x7949 + x7937;
        const Real x8976 = x8973 + x7947;
        const Real x8978 = x8976 - x7704;
        const Real x8980 = x8920 + x1469;
        const Real x8981 = x8933 + x1470;
        const Real x9039 = x8978 - x8971;
        const Real x9041 = select(x5790, x9039, 0.0);
        const Real x9042 = x1373 * x7703;
        const Real x9043 = x7704 * x1371;
        const Real x9045 = x9042 - x9043;
        const Real x9046 = x1373 * x7712;
        const Real x9047 = x7713 * x1371;
        const Real x9049 = x9046 - x9047;
        const Real x9050 = x1467 - x8981;
        const Real x9051 = x9050 - x8485;
        // layered_snow_step.layered_snow_step
        const Real x9053 = x8484 / seconds;
        // air.emission
        const Real x9057 = x7921 * x7919;
        const Real x9058 = x9057 + x9057;
        const Real x9060 = x9058 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9062 = moved_numbers[LAYERS + 19] * x9059;
        const Real x9063 = x9060 * numbers[LAYERS + 19];
        const Real x9064 = x9063 + x9062;
        // surface_balance.skin_temperature
        const Real x9066 = x5608 * real_327[0];
        const Real x9067 = real_496[0] * x5605;
        const Real x9068 = x9067 + x9066;
        const Real x9070 = x5600 + x9068;
        const Real x9072 = x5608 * x9071;
        const Real x9073 = x9070 - x9072;
        const Real x9074 = x9073 / x5609;
        // surface_balance.emitted
        const Real x9076 = x9074 - x5558;
        const Real x9078 = x5569 * x9075;
        const Real x9079 = x9076 * x5566;
        const Real x9080 = x9079 + x9078;
        const Real x9082 = x5580 + x9080;
        // layered_snow_step.of_cell
        const Real x9085 = x1373 * x9061;
        const Real x9086 = x9064 * x1371;
        const Real x9088 = x9085 - x9086;
        const Real x9090 = x1373 * x9081;
        const Real x9092 = x9082 * x1471;
        const Real x9093 = x9092 - x9090;
        const Real x9095 = x9088 + x9093;
        moved_results[LAYERS + 35] = x9095;
        const Real x9098 = x1373 * numbers[LAYERS + 19];
        const Real x9099 = moved_numbers[LAYERS + 19] * x1371;
        const Real x9101 = x9098 - x9099;
        const Real x9103 = x1373 * x1536;
        const Real x9105 = x1537 * x1471;
        const Real x9106 = x9105 - x9103;
        const Real x9108 = x9101 + x9106;
        moved_after[3 * LAYERS + 34] = x9108;
        // layered_snow_step.skin
        const Real x9110 = x9108 * 5.67e-08;
        const Real x9112 = x9110 * x9111;
        const Real x9113 = x9095 - x9112;
        const Real x9114 = x9113 / x9109;
        const Real x9117 = x9114 / x9116;
        const Real x9120 = x9117 / x9119;
        moved_after[3 * LAYERS] = x9120;
        // layered_snow_step.layered_snow_step
        const Real x9122 = x8980 / 1000.0;
        moved_results[LAYERS + 14] = x9122;
        const Real x9124 = x5303 + x9122;
        moved_after[3 * LAYERS + 2] = x9124;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9128_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_476[l];
            const Real a8984 = select(mask_445[l], real_472[l], 0.0);
            const Real a8986 = real_490[l] / 333500.0;
            const Real a8989 = select(mask_447[l], 0.0, a8986);
            const Real a8992 = select(mask_448[l], real_472[l], a8989);
            moved_after[3 * LAYERS + 10 + l] = a8992;
            const Real a8994 = select(mask_445[l], real_490[l], 0.0);
            const Real a8996 = a8984 * 2106.0;
            const Real a9000 = a8996 * real_452[l];
            const Real a9003 = a8984 * 4218.0;
            const Real a9007 = a9003 * real_454[l];
            const Real a9010 = a8984 * 333500.0;
            const Real a9012 = a8994 - a9010;
            const Real a9016 = a8994 * real_451[l];
            const Real a9017 = a9000 * real_450[l];
            const Real a9019 = a9016 - a9017;
            const Real a9021 = a9012 * real_453[l];
            const Real a9022 = a9007 * real_455[l];
            const Real a9024 = a9021 - a9022;
            const Real a9026 = select(mask_457[l], a9024, 0.0);
            const Real a9028 = select(mask_456[l], a9019, a9026);
            moved_after[3 * LAYERS + 15 + l] = a9028;
            const Real a9030 = real_472[l] - a8992;
            moved_after[3 * LAYERS + 5 + l] = a9030;
            const Real a9033 = a8984 * real_460[l];
            const Real a9034 = real_480[l] - a9033;
            const Real a9035 = a9034 / real_446[l];
            const Real a9037 = select(mask_445[l], a9035, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9037;
            const Real a9126 = a9030 + a8992;
            a9128_last = a9128_last + a9126;
            real_478[l] = a8992;
            real_477[l] = a9028;
            real_471[l] = a9030;
        }
        // layered_snow_step.layered_snow_step
        const Real x9130 = a9128_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9130;
        Real a9132_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9132_last = a9132_last + real_476[l];
        }
        moved_after[3 * LAYERS + 4] = a9132_last;
        // snow.snow_age
        const Real x9136 = select(x9133, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x9138 = select(x9055, x9136, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x9138;
        // layered_snow_step.of_cell
        const Real x9141 = x1373 * x464;
        const Real x9142 = x465 * x1371;
        const Real x9144 = x9141 - x9142;
        const Real x9146 = x1373 * x1525;
        const Real x9148 = x1526 * x1471;
        const Real x9149 = x9148 - x9146;
        const Real x9151 = x9144 + x9149;
        moved_after[3 * LAYERS + 33] = x9151;
        // snow_free_ground.specific_humidity
        const Real x9155 = x3699 * x9153;
        const Real x9158 = x9155 * 1004.5;
        // snow_free_ground.rate
        const Real x9161 = x3793 + x3800;
        const Real x9163 = x9161 + a3843_last;
        const Real x9165 = x9163 * 1000.0;
        const Real x9167 = x9165 + x3864;
        // snow_free_ground.specific_humidity
        const Real x9169 = x9167 * x9157;
        const Real x9170 = x9158 * x9166;
        const Real x9172 = x9169 - x9170;
        const Real x9174 = moved_forcing[2] + x9172;
        moved_after[3 * LAYERS + 39] = x9174;
        // layered_snow_step._fluxes
        Real a9175_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a9175_last = a9175_last + real_478[l];
        }
        const Real x9176 = a9175_last + x8980;
        Real a9177_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2580 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2580 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2580 = a239_2580 + a238_2580;
            a9177_last = a9177_last + a240_2580;
        }
        const Real x9178 = a9177_last + x1137;
        const Real x9179 = x9176 - x9178;
        const Real x9181 = x3876 + x9053;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x9183 = x1373 * 2501000.0;
        const Real x9187 = x1373 * 2830000.0;
        const Real x9189 = x9187 - x9183;
        // layered_snow_step._fluxes
        const Real x9191 = x9181 * x9188;
        const Real x9192 = x9189 * x9180;
        const Real x9193 = x9192 + x9191;
        moved_results[0] = x9193;
        // layered_snow_step.latent_heat
        const Real x9194 = x1373 * x8970;
        const Real x9195 = x8971 * x1371;
        const Real x9197 = x9194 - x9195;
        const Real x9198 = x5406 + x9197;
        moved_results[1] = x9198;
        moved_results[LAYERS + 40] = x9198;
        // layered_snow_step._fluxes
        const Real x9199 = x5402 - x3871;
        const Real x9200 = x9199 + x9053;
        moved_results[2] = x9200;
        // layered_snow_step.sensible_heat
        const Real x9202 = x9074 - x27;
        const Real x9204 = x3699 * x9201;
        const Real x9205 = x9202 * x3696;
        const Real x9206 = x9205 + x9204;
        // layered_snow_step.of_cell
        const Real x9207 = x1373 * x9040;
        const Real x9208 = x9041 * x1371;
        const Real x9210 = x9207 - x9208;
        const Real x9211 = x1373 * x9203;
        const Real x9213 = x9206 * x1471;
        const Real x9214 = x9213 - x9211;
        const Real x9215 = x9210 + x9214;
        moved_results[3] = x9215;
        moved_results[LAYERS + 36] = x9215;
        // layered_snow_step.into_soil
        const Real x9216 = x7728 + x9049;
        moved_results[4] = x9216;
        moved_results[LAYERS + 41] = x9216;
        // layered_snow_step._fluxes
        const Real x9217 = x5275 * 2501000000.0;
        moved_results[5] = x9217;
        const Real x9218 = x3853 * 2501000000.0;
        moved_results[6] = x9218;
        const Real x9219 = a5309_last * 2501000000.0;
        moved_results[7] = x9219;
        const Real x9221 = x9053 * 2830000.0;
        moved_results[LAYERS + 8] = x9221;
        const Real x9222 = x9122 / seconds;
        moved_quantities[4 * LAYERS + 12] = x9222;
        const Real x9223 = x3922 + x9222;
        moved_results[LAYERS + 11] = x9223;
        // layered_snow_step.precipitation_heat
        const Real x9225 = x9074 - moved_forcing[1];
        const Real x9227 = x2475 * x9224;
        const Real x9228 = x9225 * x2474;
        const Real x9229 = x9228 + x9227;
        const Real x9230 = x1373 * x9226;
        const Real x9232 = x9229 * x1471;
        const Real x9233 = x9232 - x9230;
        moved_results[LAYERS + 15] = x9233;
        moved_results[LAYERS + 37] = x9233;
        // layered_snow_step._fluxes
        const Real x9234 = x9179 * 333500.0;
        const Real x9235 = x9234 / seconds;
        moved_results[LAYERS + 17] = x9235;
        // layered_snow_step.of_cell
        const Real x9236 = x1373 * x1464;
        const Real x9237 = x1465 * x1371;
        const Real x9239 = x9236 - x9237;
        const Real x9240 = x1373 * x2462;
        const Real x9242 = x2463 * x1471;
        const Real x9243 = x9242 - x9240;
        const Real x9244 = x9239 + x9243;
        moved_results[LAYERS + 18] = x9244;
        // layered_snow_step._budget
        const Real x9245 = x284 + x1137;
        const Real x9246 = x9245 / 1000.0;
        moved_results[LAYERS + 26] = x9246;
        const Real x9247 = x8484 / 1000.0;
        moved_results[LAYERS + 27] = x9247;
        const Real x9248 = x9151 * forcing[4];
        const Real x9249 = moved_forcing[4] * x9150;
        const Real x9250 = x9249 + x9248;
        moved_results[LAYERS + 33] = x9250;
        const Real x9253 = x9108 * forcing[5];
        const Real x9255 = moved_forcing[5] * x9251;
        const Real x9256 = x9255 - x9253;
        const Real x9257 = x9256 + x9095;
        moved_results[LAYERS + 34] = x9257;
        const Real x9258 = x9045 - x9049;
        moved_results[LAYERS + 38] = x9258;
        const Real x9259 = x9051 / seconds;
        moved_results[LAYERS + 39] = x9259;
        // diagnostics.crossing_depth
        const Real x9277 = pick(real_496, x9275);
        const Real x9279 = pick(real_496, x9273);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a9265_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7724 = real_496[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a7724;
            const Real a9220 = real_494[l] * 2501000000.0;
            moved_results[8 + l] = a9220;
            const Real a9261 = real_503[l] - real_502[l];
            moved_results[3 * LAYERS + 44 + l] = a9261;
            const Real a9262 = real_497[l] - real_503[l];
            moved_quantities[l] = a9262;
            a9265_last = a9265_last + moved_numbers[l];
            const Real a9265 = a9265_last;
            const Real a4846_2668 = moved_numbers[l] * 0.5;
            const Real a9267 = a9265 - a4846_2668;
            real_498[l] = a7724;
            real_500[l] = a9261;
            real_411[l] = a9262;
            real_501[l] = a9267;
        }
        // diagnostics.crossing_depth
        const Real x9281 = pick(real_501, x9275);
        const Real x9283 = pick(real_501, x9273);
        const Real x9286 = x9277 - x9279;
        const Real x9288 = select(x9284, x9286, 0.0);
        const Real x9290 = x9283 - x9281;
        const Real x9292 = x9290 * x9276;
        const Real x9293 = x9277 * x9289;
        const Real x9294 = x9293 + x9292;
        const Real x9296 = x9288 * x9295;
        const Real x9297 = x9294 - x9296;
        const Real x9298 = x9297 / x9287;
        const Real x9299 = x9281 + x9298;
        const Real x9301 = select(x9300, 0.0, x9299);
        Real a9303_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9303_last = a9303_last + moved_numbers[l];
        }
        const Real x9304 = select(x9302, a9303_last, x9301);
        moved_quantities[LAYERS] = x9304;
        // balances.column_water
        const Real x9305 = x3914 + x9124;
        const Real x9306 = x9305 + x9130;
        // balances.soil_water
        Real a9310_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9307 = real_497[l] * numbers[l];
            const Real a9308 = moved_numbers[l] * real_292[l];
            const Real a9309 = a9308 + a9307;
            moved_quantities[LAYERS + 4 + l] = a9309;
            a9310_last = a9310_last + a9309;
            real_501[l] = a9309;
        }
        // balances.column_water
        const Real x9311 = a9310_last + x9306;
        moved_quantities[LAYERS + 1] = x9311;
        // balances.soil_water
        Real a9312_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a9312_last = a9312_last + real_501[l];
        }
        moved_quantities[LAYERS + 2] = a9312_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a9317_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9314 = real_411[l] * numbers[l];
            const Real a9315 = moved_numbers[l] * real_423[l];
            const Real a9316 = a9315 + a9314;
            moved_quantities[3 * LAYERS + 4 + l] = a9316;
            a9317_last = a9317_last + a9316;
        }
        moved_quantities[LAYERS + 3] = a9317_last;
        // air.emission
        const Real x9322 = x9120 * x9118;
        const Real x9323 = x9322 + x9322;
        const Real x9325 = x9323 * x9321;
        const Real x9326 = x9325 + x9325;
        const Real x9328 = x9326 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x9329 = x9108 * x9327;
        const Real x9330 = x9328 * x9107;
        const Real x9331 = x9330 + x9329;
        // diagnostics.net_radiation
        const Real x9332 = x9244 - x9331;
        moved_quantities[4 * LAYERS + 4] = x9332;
        // diagnostics.snowfall
        const Real x9333 = x9246 / seconds;
        moved_quantities[4 * LAYERS + 5] = x9333;
        // balances.evaporated_water
        const Real x9334 = x9217 + x9218;
        const Real x9335 = x9334 + x9219;
        // balances._depth
        const Real x9337 = x9335 * x9336;
        const Real x9339 = x9221 * x9338;
        // balances.evaporated_water
        const Real x9340 = x9337 + x9339;
        const Real x9341 = x3889 * seconds;
        const Real x9342 = x9340 - x9341;
        // diagnostics.net_evaporation
        const Real x9343 = x9342 / seconds;
        moved_quantities[4 * LAYERS + 6] = x9343;
        // diagnostics.potential_evaporation
        const Real x9345 = x9189 * 1000.0;
        const Real x9347 = x9345 * x9346;
        const Real x9348 = x9193 - x9347;
        const Real x9349 = x9348 / x9344;
        moved_quantities[4 * LAYERS + 7] = x9349;
        // diagnostics._evaporated
        const Real x9350 = x9217 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x9350;
        const Real x9351 = x9218 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x9351;
        const Real x9352 = x9219 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x9352;
        // diagnostics.snow_sublimation
        const Real x9353 = x9221 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x9353;
        // diagnostics.infiltration
        const Real x9354 = x9223 - x5307;
        moved_quantities[4 * LAYERS + 14] = x9354;
        // diagnostics.total_runoff
        const Real x9355 = x5307 + real_315[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x9355;
        // balances.water_gain
        const Real x9356 = moved_forcing[6] * seconds;
        const Real x9357 = x9356 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x9357;
        // balances.water_loss
        const Real x9358 = x9355 * seconds;
        const Real x9359 = x9342 + x9358;
        moved_quantities[4 * LAYERS + 17] = x9359;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a9360_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9318 = real_503[l] * numbers[l];
            const Real a9319 = moved_numbers[l] * real_332[l];
            const Real a9320 = a9319 + a9318;
            moved_quantities[2 * LAYERS + 4 + l] = a9320;
            a9360_last = a9360_last + real_501[l];
        }
        // balances.column_water
        const Real x9361 = a9360_last + x9306;
        const Real x9362 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x9363 = x9362 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a9367_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9364 = moved_state[l + LAYERS] * numbers[l];
            const Real a9365 = moved_numbers[l] * state[l + LAYERS];
            const Real a9366 = a9365 + a9364;
            a9367_last = a9367_last + a9366;
        }
        // balances.column_water
        const Real x9368 = a9367_last + x9363;
        // balances.water_residual
        const Real x9369 = x9361 - x9368;
        const Real x9370 = x9357 - x9359;
        const Real x9371 = x9369 - x9370;
        moved_quantities[4 * LAYERS + 18] = x9371;
        // balances.surface_energy_residual
        const Real x9372 = x9244 - x9215;
        const Real x9373 = x9372 - x9198;
        const Real x9374 = x9373 - x9216;
        const Real x9375 = x9374 - x9258;
        const Real x9376 = x9375 - x9233;
        const Real x9377 = x9376 - x9095;
        const Real x9379 = select(x9378, 0.0, x9377);
        moved_quantities[4 * LAYERS + 20] = x9379;
        // balances.soil_energy_residual
        Real a9389_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9381 = real_496[l] - moved_state[l];
            const Real a9383 = real_10[l] * numbers[l];
            const Real a9384 = moved_numbers[l] * real_334[l];
            const Real a9385 = a9384 + a9383;
            const Real a9386 = a9385 * real_322[l];
            const Real a9387 = a9381 * real_390[l];
            const Real a9388 = a9387 + a9386;
            a9389_last = a9389_last + a9388;
        }
        const Real x9390 = a9389_last / seconds;
        const Real x9406 = x9216 - x5648;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a9405_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a9392 = real_498[l] * numbers[l];
            const Real a9393 = moved_numbers[l] * real_400[l];
            const Real a9394 = a9393 + a9392;
            const Real a9396 = a9394 / seconds;
            const Real a9399 = a9396 * real_335[l];
            const Real a9401 = real_500[l] * real_247[l];
            const Real a9403 = a9401 + a9399;
            a9405_last = a9405_last - a9403;
        }
        // balances.soil_energy_residual
        const Real x9407 = x9406 + a9405_last;
        const Real x9408 = x9407 + a7722_last;
        const Real x9409 = x9390 - x9408;
        moved_quantities[4 * LAYERS + 21] = x9409;
        // state.snow_layers_of
        const Real x9411 = x9130 * 1000.0;
        // snow_layers.spread
        Real a9416_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9126_2765 = real_471[l] + real_478[l];
            a9416_last = a9416_last + a9126_2765;
        }
        const Real x9423 = select(x9420, a9416_last, 0.0);
        const Real x9425 = x9423 * x9424;
        const Real x9426 = x9411 - x9425;
        const Real x9427 = x9426 / x9422;
        const Real x9429 = select(x9421, x9427, 0.0);
        const Real x9433 = select(x9431, a9132_last, 0.0);
        // snow_layers.<listcomp>
        const Real x9438 = x9433 * x9436;
        const Real x9441 = x9438 * 0.1;
        const Real x9442 = -x9441;
        const Real x9446 = x9433 * x9445;
        const Real x9449 = x9446 * 0.2;
        const Real x9450 = -x9449;
        const Real x9454 = x9433 * x9453;
        const Real x9457 = x9454 * 0.05;
        const Real x9458 = -x9457;
        // snow_layers.layer_shares
        const Real x9460 = x9441 + x9449;
        const Real x9463 = x9460 + x9457;
        const Real x9467 = x9463 / 2.0;
        real_476[0] = x9442;
        real_476[1] = x9450;
        real_476[2] = x9467;
        real_476[3] = x9467;
        real_476[4] = x9458;
        // snow_layers.spread
        const Real x9474 = select(x9472, 0.0, x9120);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9505_last = real_of(0.0);
        Real a9507_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9471 = select(x9431, real_476[l], 0.0);
            const Real a9476 = select(x9421, real_477[l], 0.0);
            const Real a9478 = x9429 * real_458[l];
            const Real a9479 = real_471[l] * x9428;
            const Real a9480 = a9479 + a9478;
            const Real a9482 = a9471 * x9410;
            const Real a9483 = x9411 * real_177[l];
            const Real a9484 = a9483 + a9482;
            const Real a9486 = a9480 + a9484;
            const Real a9488 = x9429 * real_449[l];
            const Real a9489 = real_478[l] * x9428;
            const Real a9490 = a9489 + a9488;
            const Real a9492 = select(x9431, x9474, a9476);
            const Real a9494 = a9486 * 2106.0;
            const Real a9496 = a9490 * 4218.0;
            const Real a9498 = a9494 + a9496;
            const Real a9500 = a9498 * real_178[l];
            const Real a9501 = a9492 * real_388[l];
            const Real a9502 = a9501 + a9500;
            const Real a9503 = a9490 * 333500.0;
            const Real a9504 = a9502 + a9503;
            a9505_last = a9505_last + a9504;
            const Real a155_2786 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a9507_last = a9507_last + a155_2786;
        }
        // snow_layers.spread
        const Real x9514 = select(x9511, a9507_last, 0.0);
        const Real x9516 = x9514 * x9515;
        const Real x9517 = x150 - x9516;
        const Real x9518 = x9517 / x9513;
        const Real x9520 = select(x9512, x9518, 0.0);
        const Real x9524 = select(x9522, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x9529 = x9524 * x9527;
        const Real x9532 = x9529 * 0.1;
        const Real x9533 = -x9532;
        const Real x9537 = x9524 * x9536;
        const Real x9540 = x9537 * 0.2;
        const Real x9541 = -x9540;
        const Real x9545 = x9524 * x9544;
        const Real x9548 = x9545 * 0.05;
        const Real x9549 = -x9548;
        // snow_layers.layer_shares
        const Real x9551 = x9532 + x9540;
        const Real x9554 = x9551 + x9548;
        const Real x9558 = x9554 / 2.0;
        real_476[0] = x9533;
        real_476[1] = x9541;
        real_476[2] = x9558;
        real_476[3] = x9558;
        real_476[4] = x9549;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a9593_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9562 = select(x9522, real_476[l], 0.0);
            const Real a9564 = select(x9512, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a9566 = x9520 * state[l + 3 * LAYERS + 5];
            const Real a9567 = moved_state[l + 3 * LAYERS + 5] * x9519;
            const Real a9568 = a9567 + a9566;
            const Real a9570 = a9562 * x149;
            const Real a9571 = x150 * real_459[l];
            const Real a9572 = a9571 + a9570;
            const Real a9574 = a9568 + a9572;
            const Real a9576 = x9520 * state[l + 3 * LAYERS + 10];
            const Real a9577 = moved_state[l + 3 * LAYERS + 10] * x9519;
            const Real a9578 = a9577 + a9576;
            const Real a9580 = select(x9522, x224, a9564);
            const Real a9582 = a9574 * 2106.0;
            const Real a9584 = a9578 * 4218.0;
            const Real a9586 = a9582 + a9584;
            const Real a9588 = a9586 * real_463[l];
            const Real a9589 = a9580 * real_462[l];
            const Real a9590 = a9589 + a9588;
            const Real a9591 = a9578 * 333500.0;
            const Real a9592 = a9590 + a9591;
            a9593_last = a9593_last + a9592;
        }
        // balances.snow_energy_residual
        const Real x9594 = a9505_last - a9593_last;
        const Real x9595 = x9594 / seconds;
        const Real x9596 = x9258 + x9259;
        const Real x9597 = x9595 - x9596;
        moved_quantities[4 * LAYERS + 22] = x9597;
        // balances.snow_base_mismatch
        const Real x9598 = x9216 - x9216;
        moved_quantities[4 * LAYERS + 23] = x9598;
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
