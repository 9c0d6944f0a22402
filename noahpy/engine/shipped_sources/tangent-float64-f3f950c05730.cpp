// From the code of digest a88daa5fd541b33d06ba307b74f45899ad7b70f11ee04ed805a4ef204edd1aa3.
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
    Real w4384 = real_of(INFINITE);
    Real w4385 = real_of(1.0);
    Real w4386 = real_of(0.0);
    Real w4387 = real_of(0.0);
    Mask w4388 = a4358_last;
    Mask w4389 = x4365;
    for (int pass = 0; pass < 3000; ++pass) {
        if (!any_lane(w4389)) break;
        // implicit_water._iteration
        const Real x4392 = select(w4388, w4380, w4383);
        const Real x4393 = w4380 * 2.0;
        const Mask x4394 = (x4393 > 1.0);
        const Real x4395 = select(x4394, 1.0, x4393);
        const Real x4396 = w4380 - x4392;
        const Real x4397 = x4396 * 0.125;
        const Real x4398 = x4392 + x4397;
        const Mask x4399 = (w4386 >= 300.0);
        const Mask x4400 = (w4388 | x4399);
        const Mask x4401 = (w4387 == 60.0);
        const Mask x4402 = (x4400 | x4401);
        Real a4404_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4390 = select(w4388, real_283[l], real_289[l]);
            const Real a4391 = select(w4388, real_279[l], real_290[l]);
            const Real a4403 = magnitude(real_267[l]);
            a4404_last = a4404_last + a4403;
            real_291[l] = a4390;
            real_292[l] = a4391;
        }
        const Mask x4405 = (a4404_last < w4384);
        const Mask x4406 = (w4387 < 60.0);
        const Mask x4407 = (x4405 | x4406);
        const Real x4408 = select(x4407, 1.03, 0.5);
        const Real x4409 = x4408 * w4385;
        const Mask x4410 = (x4409 < 0.1);
        const Real x4411 = select(x4410, 0.1, x4409);
        const Mask x4412 = (x4411 > 1.0);
        const Real x4413 = select(x4412, 1.0, x4411);
        const Real x4414 = w4380 * seconds;
        // implicit_water._change
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4422 = x4414 * real_271[l];
            const Real a4423 = -a4422;
            const Real a4424 = x4414 * real_270[l + 1];
            const Real a4425 = -a4424;
            real_256[l] = a4423;
            real_254[l] = a4425;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4415 = real_243[l] + in_row(l, 0, w4376);
            const Real a4416 = a4415 + real_271[l];
            const Real a4417 = a4416 + real_270[l];
            const Real a4418 = x4414 * a4417;
            const Real a4419 = real_274[l] + a4418;
            const Real a4420 = a4419 * 1.0000000000000142;
            const Real a4426 = -real_267[l];
            real_293[l] = a4415;
            real_294[l] = a4420;
            real_295[l] = a4426;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_256, real_294, real_254, real_295, real_296);
        // implicit_water._moved, implicit_water._mobile, implicit_water._raised
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4428 = (real_279[l] > 0.0);
            const Mask a4429 = (real_283[l] <= real_225[l]);
            const Real a4430 = real_283[l] - real_222[l];
            const Mask a4431 = (a4430 < 1e-09);
            const Real a4432 = select(a4431, 1e-09, a4430);
            const Mask a4433 = (real_266[l] < 1e-30);
            const Real a4434 = select(a4433, 1e-30, real_266[l]);
            const Real a4435 = 1 / a4432;
            const Real a4436 = real_240[l] * a4435;
            const Mask a4437 = (a4436 < 1.0);
            const Real a4438 = select(a4437, 1.0, a4436);
            const Real a4439 = real_225[l] - real_222[l];
            const Real a4440 = a4439 * a4435;
            const Mask a4441 = (a4440 > a4438);
            const Real a4442 = select(a4441, a4438, a4440);
            const Mask a4443 = (a4442 < 1e-30);
            const Real a4444 = select(a4443, 1e-30, a4442);
            const Real a4445 = x4414 * real_293[l];
            const Real a4446 = numbers[l] + a4445;
            const Real a4447 = a4446 * a4432;
            const Real a4448 = select(a4429, a4446, real_286[l]);
            const Real a4449 = real_263[l] * a4434;
            const Real a4450 = a4449 * a4435;
            const Real a4451 = a4448 + a4450;
            const Real a4452 = numbers[l] * 1e-11;
            const Real a4453 = x4413 * real_296[l];
            const Real a4454 = real_279[l] + a4453;
            const Real a4455 = a4447 * a4444;
            const Real a4456 = a4447 - a4455;
            const Real a4457 = a4456 * 1e-09;
            const Real a4458 = a4455 + a4457;
            const Real a4459 = select(a4429, a4447, a4458);
            const Real a4460 = a4459 + a4434;
            const Real a4461 = log(a4444);
            const Real a4462 = real_263[l] * a4461;
            const Mask a4463 = (a4462 > 300.0);
            const Real a4464 = select(a4463, 300.0, a4462);
            mask_268[l] = a4428;
            real_295[l] = a4432;
            real_294[l] = a4434;
            real_297[l] = a4438;
            real_298[l] = a4444;
            real_299[l] = a4447;
            real_300[l] = a4449;
            real_301[l] = a4451;
            real_302[l] = a4452;
            real_303[l] = a4454;
            real_304[l] = a4455;
            real_305[l] = a4460;
            real_306[l] = a4464;
        }
        // implicit_water._raised, implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4465 = exp(real_306[l]);
            const Real a4466 = real_294[l] * a4465;
            const Real a4467 = real_304[l] + a4466;
            const Real a4468 = w4380 * real_242[l];
            const Real a4469 = maximum(a4468, real_294[l]);
            const Real a4470 = real_299[l] * real_297[l];
            const Real a4471 = a4470 - real_304[l];
            const Real a4472 = a4471 * 1e-09;
            const Real a4473 = real_304[l] + a4472;
            const Real a4474 = a4473 + a4469;
            const Real a4475 = x4413 * real_301[l];
            const Real a4476 = a4475 * real_296[l];
            const Real a4477 = real_305[l] + a4476;
            const Real a4478 = a4477 - a4474;
            const Real a4479 = w4380 * real_244[l];
            const Real a4480 = real_302[l] + a4479;
            const Real a4481 = a4478 / a4480;
            const Real a4482 = select(mask_268[l], real_303[l], a4481);
            const Mask a4483 = (a4482 < 0.0);
            const Real a4484 = select(a4483, 0.0, a4482);
            const Mask a4485 = (real_303[l] > 0.0);
            const Mask a4486 = (a4477 > a4474);
            const Mask a4487 = select(mask_268[l], a4485, a4486);
            const Mask a4488 = (a4477 > a4467);
            const Real a4489 = real_299[l] * 1e-09;
            const Real a4490 = select(a4488, a4489, real_299[l]);
            const Real a4491 = real_304[l] * 0.999999999;
            const Real a4492 = select(a4488, a4491, 0.0);
            const Real a4493 = a4477 - a4492;
            const Mask a4494 = (a4493 < 1e-30);
            const Real a4495 = select(a4494, 1e-30, a4493);
            const Real a4496 = a4495 / real_294[l];
            real_293[l] = a4484;
            mask_280[l] = a4487;
            mask_307[l] = a4488;
            real_308[l] = a4490;
            real_309[l] = a4493;
            real_310[l] = a4495;
            real_311[l] = a4496;
        }
        // implicit_water._moved
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4497 = log(real_311[l]);
            const Real a4498 = a4497 / real_263[l];
            const Mask a4499 = (a4498 > 50.0);
            const Real a4500 = select(a4499, 50.0, a4498);
            real_306[l] = a4500;
        }
        const Mask x4526 = (x4413 < 1.0);
        const Mask x4547 = (x3824 > 0.0);
        const Real x4548 = select(x4547, x3944, (-1.0));
        // implicit_water._stopped
        const Mask x4549 = (real_283[0] > x4548);
        // implicit_water._moved, implicit_water._stopped
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4501 = exp(real_306[l]);
            const Real a4502 = real_309[l] - real_308[l];
            const Real a4503 = a4502 - real_294[l];
            const Real a4504 = real_308[l] + real_300[l];
            const Real a4505 = a4503 / a4504;
            const Real a4506 = a4505 + 1.0;
            const Real a4507 = real_310[l] / real_308[l];
            const Real a4508 = minimum(a4501, a4507);
            const Real a4509 = minimum(a4508, a4506);
            const Mask a4510 = (a4509 < 0.05);
            const Real a4511 = select(a4510, 0.05, a4509);
            const Real a4512 = select(mask_307[l], real_298[l], 0.05);
            const Real a4513 = select(mask_307[l], real_297[l], real_298[l]);
            const Real a4514 = maximum(a4511, a4512);
            const Real a4515 = minimum(a4514, a4513);
            const Real a4516 = real_295[l] * a4515;
            const Real a4517 = real_222[l] + a4516;
            const Real a4518 = maximum(a4517, real_219[l]);
            const Real a4519 = select(mask_268[l], real_238[l], a4518);
            const Mask a4520 = ~mask_268[l];
            const Mask a4521 = (real_283[l] > real_225[l]);
            const Mask a4522 = (a4520 & a4521);
            const Real a4523 = a4519 - real_283[l];
            const Real a4524 = x4413 * a4523;
            const Real a4525 = real_283[l] + a4524;
            const Mask a4527 = (a4522 & x4526);
            const Real a4528 = select(a4527, a4525, a4519);
            const Mask a4529 = (real_283[l] > real_269[l]);
            const Mask a4530 = (a4528 < real_269[l]);
            const Mask a4531 = (a4529 & a4530);
            const Mask a4532 = (real_283[l] < real_269[l]);
            const Mask a4533 = (a4528 > real_269[l]);
            const Mask a4534 = (a4532 & a4533);
            const Mask a4535 = (a4531 | a4534);
            const Real a4536 = select(a4535, real_269[l], a4528);
            const Mask a4537 = (real_215[l] > 0.0);
            const Real a4538 = select(a4537, real_216[l], (-1.0));
            const Mask a4539 = (real_283[l] > a4538);
            const Mask a4540 = (a4536 < a4538);
            const Mask a4541 = (a4539 & a4540);
            const Mask a4542 = (real_283[l] < a4538);
            const Mask a4543 = (a4536 > a4538);
            const Mask a4544 = (a4542 & a4543);
            const Mask a4545 = (a4541 | a4544);
            const Real a4546 = select(a4545, a4538, a4536);
            real_311[l] = a4546;
        }
        // implicit_water._stopped
        const Mask x4550 = (real_311[0] < x4548);
        const Mask x4551 = (x4549 & x4550);
        const Mask x4552 = (real_283[0] < x4548);
        const Mask x4553 = (real_311[0] > x4548);
        const Mask x4554 = (x4552 & x4553);
        const Mask x4555 = (x4551 | x4554);
        const Real x4556 = select(x4555, x4548, real_311[0]);
        // implicit_water._moved
        real_311[0] = x4556;
        // implicit_water._iteration
        const Real x4566 = select(x4402, x4398, w4380);
        const Real x4567 = select(w4388, x4395, x4566);
        const Real x4568 = select(w4389, x4567, w4380);
        const Real x4569 = select(x4402, INFINITE, a4404_last);
        const Real x4570 = select(x4402, 1.0, x4413);
        const Real x4571 = w4386 + 1.0;
        const Real x4572 = select(x4402, 0.0, x4571);
        const Real x4573 = real_of_mask(w4389);
        const Real x4574 = w4387 + x4573;
        // implicit_water._at
        const Real x4575 = x4568 * seconds;
        // implicit_water._moved, implicit_water._iteration, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a4558 = (real_311[l] >= real_238[l]);
            const Mask a4559 = (mask_280[l] | a4558);
            const Real a4560 = select(a4559, real_238[l], real_311[l]);
            const Real a4561 = select(a4559, real_293[l], 0.0);
            const Real a4562 = select(x4402, real_291[l], a4560);
            const Real a4563 = select(x4402, real_292[l], a4561);
            const Real a4564 = select(w4389, a4562, real_283[l]);
            const Real a4565 = select(w4389, a4563, real_279[l]);
            const Real a4576 = a4564 - real_222[l];
            const Real a4577 = a4576 / real_237[l];
            const Mask a4578 = (a4577 < 1e-12);
            const Real a4579 = select(a4578, 1e-12, a4577);
            const Real a4580 = log(a4579);
            const Real a4581 = numbers[l + LAYERS + 47] * a4580;
            const Real a4582 = numbers[l + 10 * LAYERS + 52] - a4581;
            const Mask a4583 = (a4582 > 16.11809565095832);
            const Real a4584 = select(a4583, 16.11809565095832, a4582);
            real_306[l] = a4564;
            real_310[l] = a4565;
            real_309[l] = a4576;
            real_308[l] = a4579;
            real_300[l] = a4584;
        }
        // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4585 = exp(real_300[l]);
            const Real a4586 = numbers[l + LAYERS + 47] * a4585;
            const Real a4587 = real_308[l] * real_237[l];
            const Real a4588 = a4586 / a4587;
            const Real a4590 = real_310[l] - a4585;
            const Mask a4591 = (real_306[l] > real_225[l]);
            const Real a4592 = select(a4591, real_225[l], real_306[l]);
            const Mask a4593 = (real_306[l] <= real_225[l]);
            const Mask a4594 = (real_310[l] == 0.0);
            const Mask a4595 = (a4593 & a4594);
            const Real a4596 = a4592 - real_219[l];
            const Real a4597 = a4596 * 100.0;
            const Mask a4598 = (a4597 < 0.0);
            const Real a4599 = select(a4598, 0.0, a4597);
            const Mask a4600 = (a4599 > 1.0);
            const Real a4601 = select(a4600, 1.0, a4599);
            const Mask a4602 = (a4592 <= real_269[l]);
            const Mask a4603 = (a4595 & a4602);
            const Real a4604 = select(a4603, 100.0, 0.0);
            const Real a4605 = -a4590;
            const Mask a4606 = (a4605 < numbers[l + 3 * LAYERS + 47]);
            const Real a4607 = select(a4606, numbers[l + 3 * LAYERS + 47], a4605);
            const Mask a4608 = (real_300[l] < numbers[l + 10 * LAYERS + 52]);
            const Real a4609 = select(a4608, numbers[l + 10 * LAYERS + 52], real_300[l]);
            const Real a4610 = a4609 - numbers[l + 10 * LAYERS + 52];
            const Real a4611 = numbers[l + 11 * LAYERS + 52] * a4610;
            const Real a4612 = -a4611;
            real_311[l] = a4588;
            real_293[l] = a4590;
            real_298[l] = a4592;
            mask_280[l] = a4595;
            real_297[l] = a4601;
            real_294[l] = a4604;
            real_295[l] = a4605;
            real_305[l] = a4607;
            real_304[l] = a4612;
        }
        // retention.flowing
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4624 = -real_293[l + 1];
            const Mask a4625 = (a4624 < numbers[l + 3 * LAYERS + 47]);
            const Real a4626 = select(a4625, numbers[l + 3 * LAYERS + 47], a4624);
            const Mask a4627 = (real_300[l + 1] < numbers[l + 10 * LAYERS + 52]);
            const Real a4628 = select(a4627, numbers[l + 10 * LAYERS + 52], real_300[l + 1]);
            const Real a4629 = a4628 - numbers[l + 10 * LAYERS + 52];
            const Real a4630 = numbers[l + 11 * LAYERS + 52] * a4629;
            const Real a4631 = -a4630;
            const Real a4632 = exp(a4631);
            const Real a4633 = a4626 * a4632;
            const Real a4634 = a4633 / real_257[l];
            const Real a4635 = real_293[l + 1] + numbers[l + 3 * LAYERS + 47];
            const Mask a4636 = (a4635 < 0.0);
            const Real a4637 = select(a4636, 0.0, a4635);
            const Real a4638 = a4634 + a4637;
            const Real a4639 = -real_293[l];
            const Mask a4640 = (a4639 < numbers[l + 3 * LAYERS + 48]);
            const Real a4641 = select(a4640, numbers[l + 3 * LAYERS + 48], a4639);
            const Mask a4642 = (real_300[l] < numbers[l + 10 * LAYERS + 53]);
            const Real a4643 = select(a4642, numbers[l + 10 * LAYERS + 53], real_300[l]);
            const Real a4644 = a4643 - numbers[l + 10 * LAYERS + 53];
            const Real a4645 = numbers[l + 11 * LAYERS + 53] * a4644;
            const Real a4646 = -a4645;
            real_254[l] = a4632;
            real_256[l] = a4638;
            real_258[l] = a4641;
            real_259[l] = a4646;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4613 = exp(real_304[l]);
            const Mask a4614 = (real_295[l] > real_224[l]);
            const Real a4615 = numbers[l + 11 * LAYERS + 52] * a4613;
            const Real a4616 = a4615 / real_305[l];
            const Real a4617 = select(a4614, a4616, 0.0);
            const Real a4618 = real_305[l] * a4613;
            const Real a4619 = a4618 / real_262[l];
            const Real a4620 = real_293[l] + numbers[l + 3 * LAYERS + 47];
            const Mask a4621 = (a4620 < 0.0);
            const Real a4622 = select(a4621, 0.0, a4620);
            const Real a4623 = a4619 + a4622;
            real_300[l] = a4613;
            real_308[l] = a4617;
            real_303[l] = a4623;
        }
        // implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4656 = real_245[l] * real_300[l];
            real_304[l] = a4656;
        }
        const Real x4659 = real_303[LAYERS - 1] + real_304[LAYERS - 1];
        const Real x4660 = x3972 * x4659;
        const Real x4661 = x3996 * real_300[LAYERS - 1];
        const Real x4662 = x4660 + x4661;
        // implicit_water._upward
        const Real x4666 = real_229[0] * real_303[0];
        // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4647 = exp(real_259[l]);
            const Real a4648 = real_258[l] * a4647;
            const Real a4649 = a4648 / real_255[l];
            const Real a4650 = real_293[l] + numbers[l + 3 * LAYERS + 48];
            const Mask a4651 = (a4650 < 0.0);
            const Real a4652 = select(a4651, 0.0, a4650);
            const Real a4653 = a4649 + a4652;
            const Real a4654 = real_303[l] + a4653;
            const Real a4655 = a4654 * 0.5;
            const Real a4657 = a4655 + real_304[l];
            const Real a4658 = real_253[l] * a4657;
            const Real a4663 = real_303[l + 1] + real_256[l];
            const Real a4664 = a4663 * 0.5;
            const Real a4665 = real_253[l] * a4664;
            real_260[l] = a4647;
            real_305[l] = a4658;
            real_295[l + 1] = a4665;
        }
        // implicit_water._flow
        real_305[LAYERS - 1] = x4662;
        real_295[0] = x4666;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4668 = real_297[l] * real_305[l];
            const Real a4670 = real_297[l] * real_295[l];
            real_304[l] = a4668;
            real_303[l] = a4670;
        }
        const Real x4671 = x3998 - real_303[0];
        const Mask x4672 = (x4671 > x3905);
        const Real x4673 = select(x4672, x3905, x4671);
        // implicit_water._remaining
        const Real x4674 = real_298[0] - x3944;
        const Real x4675 = x4674 * 100.0;
        const Mask x4676 = (x4675 < 0.0);
        const Real x4677 = select(x4676, 0.0, x4675);
        const Mask x4678 = (x4677 > 1.0);
        const Real x4679 = select(x4678, 1.0, x4677);
        // implicit_water._flow
        const Real x4680 = x3824 * x4679;
        const Real x4689 = real_304[LAYERS - 1] - x4019;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4688 = real_304[l] - real_303[l + 1];
            real_259[l] = a4688;
        }
        // implicit_water._gain
        real_303[0] = x4673;
        for (int l = 0; l < LAYERS - 1; ++l) real_303[l + 1] = real_259[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_304[l] = real_259[l];
        real_304[LAYERS - 1] = x4689;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4681 = real_298[l] - real_216[l];
            const Real a4682 = a4681 * 100.0;
            const Mask a4683 = (a4682 < 0.0);
            const Real a4684 = select(a4683, 0.0, a4682);
            const Mask a4685 = (a4684 > 1.0);
            const Real a4686 = select(a4685, 1.0, a4684);
            const Real a4687 = real_215[l] * a4686;
            const Real a4690 = real_306[l] - real_298[l];
            const Real a4691 = a4690 * 1e-09;
            const Real a4692 = real_298[l] + a4691;
            const Real a4693 = real_310[l] * 1e-11;
            const Real a4694 = a4692 + a4693;
            const Real a4695 = a4694 - state[l + 2 * LAYERS];
            const Real a4696 = numbers[l] * a4695;
            const Real a4697 = a4687 + in_row(l, 0, x4680);
            const Real a4700 = real_303[l] - real_304[l];
            const Real a4701 = a4700 - a4697;
            const Real a4702 = x4575 * a4701;
            const Real a4703 = a4696 - a4702;
            const Mask a4704 = (real_310[l] > 0.0);
            const Real a4705 = select(a4704, 0.0, real_308[l]);
            const Real a4708 = real_245[l] * a4705;
            real_302[l] = a4687;
            real_301[l] = a4703;
            mask_307[l] = a4704;
            real_299[l] = a4705;
            real_296[l] = a4708;
        }
        // implicit_water._downward
        const Real x4711 = real_300[LAYERS - 1] + real_296[LAYERS - 1];
        const Real x4712 = x3972 * x4711;
        const Real x4713 = x3996 * real_299[LAYERS - 1];
        const Real x4714 = x4712 + x4713;
        // implicit_water._balance, implicit_water._downward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4706 = real_300[l] + real_260[l];
            const Real a4707 = a4706 * 0.5;
            const Real a4709 = a4707 + real_296[l];
            const Real a4710 = real_253[l] * a4709;
            real_299[l] = a4710;
        }
        // implicit_water._balance
        real_299[LAYERS - 1] = x4714;
        // implicit_water._upward
        const Real x4720 = real_229[0] * real_300[0];
        // implicit_water._balance, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4717 = real_300[l + 1] + real_254[l];
            const Real a4718 = a4717 * 0.5;
            const Real a4719 = real_253[l] * a4718;
            real_296[l + 1] = a4719;
        }
        // implicit_water._balance
        real_296[0] = x4720;
        const Mask x4730 = (x4673 < x3905);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4716 = real_297[l] * real_299[l];
            const Real a4722 = real_297[l] * real_296[l];
            const Real a4723 = select(mask_307[l], 1.0, real_311[l]);
            const Real a4724 = a4716 * a4723;
            const Real a4725 = real_294[l] * real_305[l];
            const Real a4726 = a4724 + a4725;
            const Real a4727 = a4722 * a4723;
            const Real a4728 = real_294[l] * real_295[l];
            const Real a4729 = a4727 + a4728;
            real_300[l] = a4716;
            real_304[l] = a4722;
            real_303[l] = a4726;
            real_308[l] = a4729;
        }
        const Real x4731 = select(x4730, real_308[0], 0.0);
        real_296[0] = x4731;
        for (int l = 0; l < LAYERS - 1; ++l) real_296[l + 1] = real_308[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4732 = magnitude(real_293[l]);
            const Real a4733 = select(mask_307[l], a4732, real_306[l]);
            const Real a4735 = real_303[l] + real_296[l];
            const Real a4736 = a4733 * a4735;
            real_299[l] = a4736;
        }
        real_296[0] = real_299[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_296[l + 1] = real_299[l];
        for (int l = 0; l < LAYERS - 1; ++l) real_293[l] = real_299[l + 1];
        real_293[LAYERS - 1] = real_299[LAYERS - 1];
        // implicit_water._demanded
        const Mask x4749 = (real_298[0] > x3944);
        const Mask x4750 = (real_298[0] < x4316);
        const Mask x4751 = (x4749 & x4750);
        const Mask x4752 = (real_298[0] == x3944);
        // implicit_water._balance, implicit_water._demanded
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4739 = maximum(real_296[l], real_293[l]);
            const Real a4740 = maximum(real_299[l], a4739);
            const Mask a4741 = (real_301[l] < 0.0);
            const Mask a4742 = (real_298[l] > real_216[l]);
            const Mask a4743 = (real_298[l] < real_281[l]);
            const Mask a4744 = (a4742 & a4743);
            const Mask a4745 = (real_298[l] == real_216[l]);
            const Mask a4746 = (a4745 & a4741);
            const Mask a4747 = (a4744 | a4746);
            const Real a4748 = select(a4747, real_282[l], 0.0);
            real_312[l] = a4740;
            mask_268[l] = a4741;
            real_313[l] = a4748;
        }
        // implicit_water._demanded
        const Mask x4753 = (x4752 & mask_268[0]);
        const Mask x4754 = (x4751 | x4753);
        const Real x4755 = select(x4754, x4322, 0.0);
        // implicit_water._balance
        const Real x4777 = select(mask_280[0], x4755, 0.0);
        // implicit_water._at
        const Mask x4785 = (x4572 < 60.0);
        const Mask x4791 = (x4568 < 1.0);
        // implicit_water._balance, implicit_water._mobile, implicit_water._at
        Mask a4788_last = mask_of(true);
        Mask a4790_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4756 = select(mask_280[l], 1.0, 1e-09);
            const Real a4757 = select(mask_307[l], 1e-11, a4756);
            const Real a4758 = real_300[l] + real_304[l];
            const Real a4759 = real_305[l] + real_295[l];
            const Real a4760 = real_297[l] * a4759;
            const Real a4761 = a4758 * real_311[l];
            const Real a4762 = real_294[l] * a4759;
            const Real a4763 = a4761 + a4762;
            const Mask a4764 = (real_309[l] < 1e-09);
            const Real a4765 = select(a4764, 1e-09, real_309[l]);
            const Real a4766 = a4765 * a4763;
            const Mask a4767 = (a4760 < 1e-30);
            const Real a4768 = select(a4767, 1e-30, a4760);
            const Real a4769 = a4766 / a4768;
            const Mask a4770 = (real_297[l] < 1.0);
            const Real a4771 = select(a4770, 60.0, INFINITE);
            const Real a4772 = x4575 * real_312[l];
            const Real a4773 = a4772 + real_261[l];
            const Real a4774 = a4773 * 1.4210854715202004e-14;
            const Real a4775 = numbers[l] * a4757;
            const Real a4776 = select(mask_280[l], real_313[l], 0.0);
            const Real a4778 = x4575 * a4760;
            const Mask a4779 = (a4769 < 0.02);
            const Real a4780 = select(a4779, 0.02, a4769);
            const Real a4781 = minimum(a4780, a4771);
            const Real a4782 = x4575 * a4758;
            const Real a4783 = magnitude(real_301[l]);
            const Real a4784 = maximum(a4774, real_286[l]);
            const Real a4786 = select(x4785, a4774, a4784);
            const Mask a4787 = (a4783 <= a4786);
            a4788_last = (a4788_last & a4787);
            const Mask a4789 = (a4783 > a4786);
            a4790_last = (a4790_last | a4789);
            real_293[l] = a4775;
            real_296[l] = a4776;
            real_299[l] = a4778;
            real_298[l] = a4781;
            real_314[l] = a4782;
        }
        // implicit_water._at
        const Mask x4792 = (a4788_last & x4791);
        const Mask x4793 = (a4790_last | x4792);
        const Mask x4794 = (x4574 < 3000.0);
        const Mask x4795 = (x4793 & x4794);
        for (int l = 0; l < LAYERS; ++l) real_283[l] = real_306[l];
        for (int l = 0; l < LAYERS; ++l) real_279[l] = real_310[l];
        real_287[0] = x4673;
        for (int l = 0; l < LAYERS - 1; ++l) real_287[l + 1] = real_259[l];
        real_287[LAYERS] = x4689;
        for (int l = 0; l < LAYERS; ++l) real_273[l] = real_302[l];
        for (int l = 0; l < LAYERS; ++l) real_267[l] = real_301[l];
        for (int l = 0; l < LAYERS; ++l) real_274[l] = real_293[l];
        for (int l = 0; l < LAYERS; ++l) real_271[l] = real_303[l];
        real_270[0] = x4731;
        for (int l = 0; l < LAYERS - 1; ++l) real_270[l + 1] = real_308[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_243[l] = real_296[l];
        for (int l = 0; l < LAYERS; ++l) real_266[l] = real_299[l];
        for (int l = 0; l < LAYERS; ++l) real_263[l] = real_298[l];
        for (int l = 0; l < LAYERS; ++l) real_288[l] = real_314[l];
        for (int l = 0; l < LAYERS; ++l) real_289[l] = real_291[l];
        for (int l = 0; l < LAYERS; ++l) real_290[l] = real_292[l];
        w4369 = x4680;
        w4376 = x4777;
        w4380 = x4568;
        w4383 = x4392;
        w4384 = x4569;
        w4385 = x4570;
        w4386 = x4572;
        w4387 = x4574;
        w4388 = a4788_last;
        w4389 = x4795;
    }
    // implicit_water._change
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4803 = seconds * real_271[l];
        const Real a4804 = -a4803;
        const Real a4805 = seconds * real_270[l + 1];
        const Real a4806 = -a4805;
        real_259[l] = a4804;
        real_254[l] = a4806;
    }
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4796 = real_243[l] + in_row(l, 0, w4376);
        const Real a4797 = a4796 + real_271[l];
        const Real a4798 = a4797 + real_270[l];
        const Real a4799 = seconds * a4798;
        const Real a4800 = real_274[l] + a4799;
        const Real a4801 = a4800 * 1.0000000000000142;
        const Real a4807 = -real_267[l];
        real_290[l] = a4801;
        real_289[l] = a4807;
    }
    // tridiagonal._solve
    solve_tridiagonal<LAYERS>(real_259, real_290, real_254, real_289, real_274);
    // implicit_water._changed
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4809 = real_271[l] * real_274[l];
        const Real a4810 = real_270[l] * real_274[l];
        real_289[l] = a4809;
        real_267[l] = a4810;
    }
    const Real x4811 = -real_267[0];
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a4812 = real_289[l] - real_267[l + 1];
        real_315[l + 1] = a4812;
    }
    real_315[0] = x4811;
    real_315[LAYERS] = real_289[LAYERS - 1];
    const Real x4815 = w4376 * real_274[0];
    const Real x4816 = w4369 + x4815;
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a4814 = real_287[l] + real_315[l];
        real_316[l] = a4814;
    }
    // implicit_water._limited
    const Real x4819 = minimum(real_316[0], x3905);
    const Mask x4820 = (x4816 < 0.0);
    const Real x4821 = select(x4820, 0.0, x4816);
    const Real x4822 = minimum(x4821, x3824);
    // implicit_water.solve_water
    const Mask x4826 = (w4380 == 1.0);
    const Mask x4827 = (w4388 & x4826);
    // implicit_water._changed, implicit_water._limited, retention.brim, implicit_water.advance_water, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4817 = real_243[l] * real_274[l];
        const Real a4818 = real_273[l] + a4817;
        const Mask a4823 = (a4818 < 0.0);
        const Real a4824 = select(a4823, 0.0, a4818);
        const Real a4825 = minimum(a4824, real_215[l]);
        const Mask a4937 = (real_230[l] < real_231[l]);
        const Real a4938 = real_of_mask(a4937);
        const Mask a4939 = (real_230[l] == real_231[l]);
        const Real a4940 = select(a4939, 0.5, a4938);
        const Mask a4944 = (numbers[l + 3 * LAYERS + 47] < real_232[l]);
        const Real a4945 = real_of_mask(a4944);
        const Mask a4946 = (numbers[l + 3 * LAYERS + 47] == real_232[l]);
        const Real a4947 = select(a4946, 0.5, a4945);
        const Mask a4963 = (real_279[l] > 0.0);
        const Real a4964 = select(a4963, real_238[l], real_283[l]);
        const Mask a3925_1334 = (state[l + 2 * LAYERS] < numbers[l + 9 * LAYERS + 52]);
        const Real a3926_1334 = state[l + 2 * LAYERS] - 1e-06;
        const Real a3927_1334 = select(a3925_1334, a3926_1334, numbers[l + 9 * LAYERS + 52]);
        const Real a4966 = a4964 - a3927_1334;
        const Real a4968 = a4966 / real_237[l];
        const Mask a4972 = (a4968 < 1e-12);
        const Real a4973 = select(a4972, 1e-12, a4968);
        const Real a4975 = log(a4973);
        const Real a4977 = numbers[l + LAYERS + 47] * a4975;
        const Real a4981 = numbers[l + 10 * LAYERS + 52] - a4977;
        const Mask a4983 = (a4981 > 16.11809565095832);
        const Real a4984 = select(a4983, 16.11809565095832, a4981);
        real_289[l] = a4825;
        real_267[l] = a4940;
        real_288[l] = a4947;
        mask_307[l] = a4963;
        real_263[l] = a4964;
        real_266[l] = a4968;
        mask_280[l] = a4972;
        real_286[l] = a4973;
        real_285[l] = a4975;
        mask_268[l] = a4983;
        real_284[l] = a4984;
    }
    // retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a4986 = exp(real_284[l]);
        const Real a4990 = real_279[l] - a4986;
        const Real a3907_1335 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a3939_1335 = numbers[l + 2 * LAYERS + 47] - a3907_1335;
        const Mask a4991 = (real_263[l] > a3939_1335);
        const Real a4992 = select(a4991, a3939_1335, real_263[l]);
        const Real a4994 = a4992 - real_219[l];
        const Real a4996 = a4994 * 100.0;
        const Mask a4998 = (a4996 < 0.0);
        const Real a4999 = select(a4998, 0.0, a4996);
        const Mask a5001 = (a4999 > 1.0);
        const Real a5002 = select(a5001, 1.0, a4999);
        const Real a5004 = -a4990;
        const Mask a5005 = (a5004 < numbers[l + 3 * LAYERS + 47]);
        const Real a5006 = select(a5005, numbers[l + 3 * LAYERS + 47], a5004);
        const Mask a5008 = (real_284[l] < numbers[l + 10 * LAYERS + 52]);
        const Real a5009 = select(a5008, numbers[l + 10 * LAYERS + 52], real_284[l]);
        const Real a5011 = a5009 - numbers[l + 10 * LAYERS + 52];
        const Real a5014 = numbers[l + 11 * LAYERS + 52] * a5011;
        const Real a5015 = -a5014;
        real_274[l] = a4986;
        real_273[l] = a4990;
        mask_317[l] = a4991;
        real_283[l] = a4992;
        mask_318[l] = a4998;
        mask_319[l] = a5001;
        real_238[l] = a5002;
        mask_320[l] = a5005;
        real_232[l] = a5006;
        mask_321[l] = a5008;
        real_231[l] = a5011;
        real_230[l] = a5015;
    }
    // implicit_water._impedance, retention.flowing
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Mask a4844 = (real_249[l] < real_250[l]);
        const Real a4845 = real_of_mask(a4844);
        const Mask a4846 = (real_249[l] == real_250[l]);
        const Real a4847 = select(a4846, 0.5, a4845);
        const Real a5041 = -real_273[l + 1];
        const Mask a5042 = (a5041 < numbers[l + 3 * LAYERS + 47]);
        const Real a5043 = select(a5042, numbers[l + 3 * LAYERS + 47], a5041);
        const Mask a5045 = (real_284[l + 1] < numbers[l + 10 * LAYERS + 52]);
        const Real a5046 = select(a5045, numbers[l + 10 * LAYERS + 52], real_284[l + 1]);
        const Real a5048 = a5046 - numbers[l + 10 * LAYERS + 52];
        const Real a5051 = numbers[l + 11 * LAYERS + 52] * a5048;
        const Real a5052 = -a5051;
        const Real a5059 = exp(a5052);
        const Real a5062 = a5043 * a5059;
        const Real a5067 = a5062 / real_257[l];
        const Real a5071 = real_273[l + 1] + numbers[l + 3 * LAYERS + 47];
        const Mask a5073 = (a5071 < 0.0);
        const Real a5074 = select(a5073, 0.0, a5071);
        const Real a5076 = a5067 + a5074;
        const Real a5078 = -real_273[l];
        const Mask a5079 = (a5078 < numbers[l + 3 * LAYERS + 48]);
        const Real a5080 = select(a5079, numbers[l + 3 * LAYERS + 48], a5078);
        const Mask a5082 = (real_284[l] < numbers[l + 10 * LAYERS + 53]);
        const Real a5083 = select(a5082, numbers[l + 10 * LAYERS + 53], real_284[l]);
        const Real a5085 = a5083 - numbers[l + 10 * LAYERS + 53];
        const Real a5088 = numbers[l + 11 * LAYERS + 53] * a5085;
        const Real a5089 = -a5088;
        real_260[l] = a4847;
        mask_322[l] = a5042;
        real_258[l] = a5043;
        mask_323[l] = a5045;
        real_256[l] = a5048;
        real_324[l] = a5059;
        real_325[l] = a5067;
        mask_326[l] = a5073;
        real_327[l] = a5076;
        mask_328[l] = a5079;
        real_329[l] = a5080;
        mask_330[l] = a5082;
        real_331[l] = a5085;
        real_332[l] = a5089;
    }
    // retention.flowing
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5022 = exp(real_230[l]);
        const Real a5025 = real_232[l] * a5022;
        const Real a5030 = a5025 / real_262[l];
        const Real a5034 = real_273[l] + numbers[l + 3 * LAYERS + 47];
        const Mask a5036 = (a5034 < 0.0);
        const Real a5037 = select(a5036, 0.0, a5034);
        const Real a5039 = a5030 + a5037;
        real_284[l] = a5022;
        real_219[l] = a5030;
        mask_333[l] = a5036;
        real_264[l] = a5039;
    }
    // implicit_water._downward
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5119 = real_245[l] * real_284[l];
        real_230[l] = a5119;
    }
    const Real x5131 = real_264[LAYERS - 1] + real_230[LAYERS - 1];
    const Real x5133 = x3972 * x5131;
    const Real x5137 = x3996 * real_284[LAYERS - 1];
    const Real x5142 = x5133 + x5137;
    // implicit_water._upward
    const Real x5152 = real_229[0] * real_264[0];
    // retention.flowing, implicit_water._sent, implicit_water._downward, implicit_water._upward
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5096 = exp(real_332[l]);
        const Real a5099 = real_329[l] * a5096;
        const Real a5104 = a5099 / real_255[l];
        const Real a5108 = real_273[l] + numbers[l + 3 * LAYERS + 48];
        const Mask a5110 = (a5108 < 0.0);
        const Real a5111 = select(a5110, 0.0, a5108);
        const Real a5113 = a5104 + a5111;
        const Real a5115 = real_264[l] + a5113;
        const Real a5117 = a5115 * 0.5;
        const Real a5125 = a5117 + real_230[l];
        const Real a5127 = real_253[l] * a5125;
        const Real a5144 = real_264[l + 1] + real_327[l];
        const Real a5146 = a5144 * 0.5;
        const Real a5148 = real_253[l] * a5146;
        real_250[l] = a5096;
        real_249[l] = a5104;
        mask_334[l] = a5110;
        real_335[l] = a5125;
        real_336[l] = a5127;
        real_337[l] = a5146;
        real_338[l] = a5148;
    }
    // implicit_water._flow
    for (int l = 0; l < LAYERS - 1; ++l) real_230[l] = real_336[l];
    real_230[LAYERS - 1] = x5142;
    real_273[0] = x5152;
    for (int l = 0; l < LAYERS - 1; ++l) real_273[l + 1] = real_338[l];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5163 = real_238[l] * real_273[l];
        real_276[l] = a5163;
    }
    const Real x5168 = x3998 - real_276[0];
    const Mask x5170 = (x5168 > x3905);
    // implicit_water._remaining
    const Real x5173 = real_283[0] - x3944;
    const Real x5175 = x5173 * 100.0;
    const Mask x5177 = (x5175 < 0.0);
    const Real x5178 = select(x5177, 0.0, x5175);
    const Mask x5180 = (x5178 > 1.0);
    const Real x5181 = select(x5180, 1.0, x5178);
    // tridiagonal.jvp
    real_276[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_276[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_277[l] = real_of(0.0);
    real_277[LAYERS - 1] = real_of(0.0);
    // implicit_water.<genexpr>
    real_316[0] = x4819;
    const Real x5256 = select(x4827, x4822, NOT_A_NUMBER);
    for (int l = 0; l < LAYERS + 1; ++l) {
        const Real a5254 = select(x4827, real_316[l], NOT_A_NUMBER);
        real_315[l] = a5254;
    }
    // water_flow.__call__
    const Real x5276 = x3905 - real_315[0];
    const Real x5278 = seconds * x5276;
    const Mask x5280 = (x5278 > numbers[LAYERS + 10]);
    const Real x5281 = select(x5280, numbers[LAYERS + 10], x5278);
    const Mask x5283 = (x5281 < 0.0);
    const Real x5284 = select(x5283, 0.0, x5281);
    // implicit_water._remaining, implicit_water.held, implicit_water._residual, tridiagonal.jvp, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity
    Real a5290_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5187 = real_283[l] - real_216[l];
        const Real a5189 = a5187 * 100.0;
        const Mask a5191 = (a5189 < 0.0);
        const Real a5192 = select(a5191, 0.0, a5189);
        const Mask a5194 = (a5192 > 1.0);
        const Real a5195 = select(a5194, 1.0, a5192);
        const Real a5205 = real_263[l] - real_283[l];
        const Real a5207 = a5205 * 1e-09;
        const Real a5209 = real_283[l] + a5207;
        const Real a5211 = real_279[l] * 1e-11;
        const Real a5212 = a5209 + a5211;
        const Real a5213 = a5212 - state[l + 2 * LAYERS];
        const Real a5238 = real_276[l] + real_277[l];
        const Real a5258 = select(x4827, real_289[l], NOT_A_NUMBER);
        const Real a5260 = seconds / numbers[l];
        const Real a5264 = a5258 + in_row(l, 0, x5256);
        const Real a5266 = real_315[l] - real_315[l + 1];
        const Real a5268 = a5266 - a5264;
        const Real a5270 = a5260 * a5268;
        const Real a5274 = state[l + 2 * LAYERS] + a5270;
        const Real a3907_1367 = state[l + LAYERS] - state[l + 2 * LAYERS];
        const Real a5286 = a5274 + a3907_1367;
        after[LAYERS + l] = a5286;
        a5290_last = a5290_last + a5258;
        const Real a5292 = a5286 / numbers[l + 2 * LAYERS + 47];
        const Real a5296 = a5274 / a5286;
        const Real a5300 = a5296 * numbers[l + 2 * LAYERS + 47];
        const Real a5304 = a5300 * (-1.3505762785178115);
        const Real a5306 = numbers[l + 13 * LAYERS + 54] + a5304;
        const Real a5308 = exp(a5306);
        const Real a5310 = numbers[l + 14 * LAYERS + 54] * a5292;
        const Real a5314 = numbers[l + 14 * LAYERS + 54] - 1.0;
        const Real a5315 = a5314 * a5292;
        const Real a5318 = a5315 + 1.0;
        const Real a5319 = a5310 / a5318;
        const Real a5323 = a5292 * 4.6;
        const Real a5325 = a5292 * 3.6;
        const Real a5327 = a5325 + 1.0;
        const Real a5328 = a5323 / a5327;
        mask_339[l] = a5191;
        mask_340[l] = a5194;
        real_261[l] = a5195;
        real_282[l] = a5213;
        real_281[l] = a5238;
        real_278[l] = a5260;
        real_241[l] = a5268;
        real_275[l] = a5274;
        real_272[l] = a5286;
        real_265[l] = a5292;
        real_269[l] = a5296;
        real_244[l] = a5308;
        real_242[l] = a5314;
        real_224[l] = a5318;
        real_240[l] = a5319;
        real_239[l] = a5327;
        real_225[l] = a5328;
    }
    // step_parts.from_ground
    const Real x5380 = x5256 + x3829;
    const Real x5382 = x5380 + a5290_last;
    const Real x5384 = x5382 * 1000.0;
    // step_parts.heat
    const Real x5386 = x5384 * 2501000.0;
    const Real x5388 = x5386 + x3857;
    // layered_snow_step.conduct
    const Real x5390 = select(x1455, x1453, 1.0);
    const Real x5391 = x5388 / x5390;
    const Real x5396 = select(x1455, x5391, 0.0);
    // soil_heat.volumetric_heat_capacity
    const Real x5398 = real_275[0] * 4200000.0;
    const Real x5400 = x5398 + x1543;
    const Real x5402 = numbers[2 * LAYERS + 47] - real_272[0];
    const Real x5404 = x5402 * 1004.0;
    const Real x5406 = x5400 + x5404;
    const Real x5408 = real_272[0] - real_275[0];
    const Real x5410 = x5408 * 2106000.0;
    const Real x5412 = x5406 + x5410;
    // soil_heat.thermal_conductivity, soil_heat.blended_kersten
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5332 = log(real_265[l]);
        const Real a5334 = a5332 / 2.302585092994046;
        const Real a5336 = a5334 + 1.0;
        const Mask a5337 = (a5336 < 0.0);
        const Real a5338 = select(a5337, 0.0, a5336);
        const Real a5340 = select(flags[l + 4], real_225[l], a5338);
        const Real a5342 = real_272[l] - real_275[l];
        const Real a5344 = a5342 / 0.001;
        const Mask a5346 = (a5344 < 0.0);
        const Real a5347 = select(a5346, 0.0, a5344);
        const Mask a5349 = (a5347 > 1.0);
        const Real a5350 = select(a5349, 1.0, a5347);
        const Real a5352 = a5350 * a5350;
        const Real a5355 = a5350 * 2.0;
        const Real a5357 = 3.0 - a5355;
        const Real a5359 = a5352 * a5357;
        const Real a5364 = real_240[l] - a5340;
        const Real a5366 = a5359 * a5364;
        const Real a5370 = a5340 + a5366;
        const Real a5372 = real_244[l] - numbers[l + 12 * LAYERS + 54];
        const Real a5374 = a5370 * a5372;
        const Real a5378 = a5374 + numbers[l + 12 * LAYERS + 54];
        mask_341[l] = a5337;
        mask_342[l] = a5346;
        mask_343[l] = a5349;
        real_277[l] = a5350;
        real_276[l] = a5352;
        real_283[l] = a5357;
        real_263[l] = a5359;
        real_289[l] = a5364;
        real_279[l] = a5370;
        real_216[l] = a5372;
        real_222[l] = a5378;
    }
    // snow_free_ground.ground_conduction
    const Real x5414 = real_222[0] * x1533;
    // soil_heat.ground_admittance
    const Real x5418 = x5412 * 0.5;
    const Real x5420 = x5418 * numbers[0];
    const Real x5424 = x5420 / seconds;
    const Real x5426 = x5424 * x5424;
    const Real x5429 = x5412 * real_222[0];
    const Real x5433 = x5429 / seconds;
    const Real x5435 = x5426 + x5433;
    const Real x5437 = sqrt(x5435);
    const Real x5438 = x5437 * 2.0;
    const Real x5440 = x5424 + x5437;
    // snow.into_warming_ground
    const Real x5442 = x5414 / x5440;
    const Real x5446 = x0 + x5442;
    // surface_balance.around
    const Real x5448 = x3676 + x2454;
    const Real x5450 = x5448 + x2799;
    const Real x5452 = x2815 - x5396;
    const Real x5454 = x3676 * x26;
    const Real x5458 = x5452 + x5454;
    const Real x5460 = x5458 + x2825;
    const Real x5462 = x5460 / x5450;
    // snow.conductance
    const Real x5466 = x5414 / x5446;
    // surface_balance.around
    const Real x5470 = x5466 / x5450;
    // surface_balance.skin_temperature
    const Real x5474 = x5470 * state[0];
    const Real x5478 = x5462 + x5474;
    const Real x5480 = x5470 + 1.0;
    const Real x5481 = x5478 / x5480;
    // surface_balance.around
    const Real x5485 = x5481 * x5481;
    const Real x5488 = x5485 * x5481;
    const Real x5492 = x2793 * x5488;
    const Real x5496 = x5448 + x5492;
    // air.emission
    const Real x5498 = x5485 * x5485;
    const Real x5501 = x5498 * 5.67e-08;
    // surface_balance.emitted
    const Real x5503 = x1518 * x5501;
    const Real x5507 = 0.0 - x5481;
    const Real x5509 = x5492 * x5507;
    const Real x5513 = x5503 + x5509;
    // surface_balance.around
    const Real x5515 = x2442 - x5513;
    const Real x5517 = x5515 - x5396;
    const Real x5519 = x5517 + x5454;
    const Real x5521 = x5519 + x2825;
    const Real x5523 = x5521 / x5496;
    const Real x5527 = x5466 / x5496;
    // surface_balance.skin_temperature
    const Real x5531 = x5527 * state[0];
    const Real x5535 = x5523 + x5531;
    const Real x5537 = x5527 + 1.0;
    const Real x5538 = x5535 / x5537;
    // surface_balance.around
    const Real x5542 = x5538 * x5538;
    const Real x5545 = x5542 * x5538;
    const Real x5549 = x2793 * x5545;
    const Real x5553 = x5448 + x5549;
    // air.emission
    const Real x5555 = x5542 * x5542;
    const Real x5558 = x5555 * 5.67e-08;
    // surface_balance.emitted
    const Real x5560 = x1518 * x5558;
    const Real x5564 = 0.0 - x5538;
    const Real x5566 = x5549 * x5564;
    const Real x5570 = x5560 + x5566;
    // surface_balance.around
    const Real x5572 = x2442 - x5570;
    const Real x5574 = x5572 - x5396;
    const Real x5576 = x5574 + x5454;
    const Real x5578 = x5576 + x2825;
    const Real x5580 = x5578 / x5553;
    // snow.conductance
    const Real x5584 = x5414 / x0;
    // surface_balance.around
    const Real x5588 = x5584 / x5553;
    // surface_balance.top
    const Real x5592 = x5588 + 1.0;
    const Real x5593 = x0 / x0;
    const Real x5597 = x5592 * x5593;
    // ground_heat.series_conductance
    real_314[0] = real_222[0];
    for (int l = 0; l < LAYERS - 1; ++l) real_314[l + 1] = real_222[l + 1];
    for (int l = 0; l < LAYERS; ++l) {
        const Real a3957_1452 = numbers[l] * 0.5;
        const Real a5602 = a3957_1452 / real_314[l];
        real_298[l] = a5602;
    }
    // soil_heat.conductance
    const Real x5614 = x0 * x5597;
    const Real x5618 = x5414 / x5614;
    // soil_heat.__call__
    const Real x5622 = state[LAYERS - 1] - numbers[LAYERS + 8];
    const Real x5624 = real_222[LAYERS - 1] * x5622;
    const Real x5628 = x5624 / numbers[LAYERS + 46];
    // ground_heat.series_conductance, ground_heat.ground_equations
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a5607 = real_298[l] + real_298[l + 1];
        const Real a5609 = 1 / a5607;
        const Real a5610 = a5609 * a5609;
        const Real a5656 = real_315[l + 1] * 4200000.0;
        const Mask a5664 = (a5656 < 0.0);
        const Real a5665 = select(a5664, 0.0, a5656);
        const Real a5667 = -a5656;
        const Mask a5669 = (a5667 < 0.0);
        const Real a5670 = select(a5669, 0.0, a5656);
        const Real a5678 = a5609 + a5665;
        const Real a5680 = a5609 - a5670;
        real_338[l] = a5610;
        real_336[l] = a5656;
        mask_344[l] = a5664;
        mask_345[l] = a5669;
        real_332[l] = a5678;
        real_327[l] = a5680;
    }
    // ground_heat.ground_equations
    real_299[0] = x5618;
    for (int l = 0; l < LAYERS - 1; ++l) real_299[l + 1] = real_332[l];
    for (int l = 0; l < LAYERS - 1; ++l) real_296[l] = real_327[l];
    real_296[LAYERS - 1] = real_of(0.0);
    const Real x5709 = x5580 - 273.15;
    // ground_heat.ground_equations, ground_heat.mixed_capacity, soil_heat.volumetric_heat_capacity, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5632 = state[l] - 273.15;
        const Real a5633 = numbers[l + 17 * LAYERS + 54] - 2000000.0;
        const Real a5634 = 1.0 - numbers[l + 2 * LAYERS + 47];
        const Real a5636 = a5634 * 2000000.0;
        const Real a5639 = numbers[l + 2 * LAYERS + 47] - real_272[l];
        const Real a5641 = a5639 * 1004.0;
        const Real a5643 = a5636 + a5641;
        const Real a5645 = real_272[l] * 2106000.0;
        const Real a5647 = a5643 + a5645;
        const Real a5649 = a5634 * a5633;
        const Real a5654 = a5647 + a5649;
        const Real a5658 = real_275[l] - state[l + 2 * LAYERS];
        const Real a5660 = a5658 * 4200000.0;
        const Real a5662 = a5654 - a5660;
        const Real a5674 = 2094000.0 * real_275[l];
        const Real a5676 = a5662 + a5674;
        const Real a5683 = a5676 * a5632;
        const Real a5687 = real_275[l] * 333500000.0;
        const Real a5689 = a5683 + a5687;
        const Real a5691 = real_278[l] * in_row(l, LAYERS - 1, x5628);
        const Real a5695 = a5689 - a5691;
        const Real a5698 = real_278[l] * real_299[l];
        const Real a5704 = real_278[l] * real_296[l];
        const Real a5710 = (-99.99999999999997) + numbers[l + 6 * LAYERS + 47];
        const Real a5711 = a5710 / 0.008034787106446777;
        const Real a5713 = -a5711;
        const Mask a5715 = (a5713 < numbers[l + 3 * LAYERS + 47]);
        const Real a5716 = select(a5715, numbers[l + 3 * LAYERS + 47], a5713);
        const Real a5718 = numbers[l + 3 * LAYERS + 47] / a5716;
        const Real a5722 = log(a5718);
        const Real a5724 = a5722 / numbers[l + LAYERS + 47];
        real_293[l] = a5632;
        real_308[l] = a5633;
        real_303[l] = a5634;
        real_301[l] = a5662;
        real_302[l] = a5676;
        real_310[l] = a5695;
        real_306[l] = a5698;
        real_292[l] = a5704;
        mask_346[l] = a5715;
        real_291[l] = a5716;
        real_313[l] = a5718;
        real_312[l] = a5724;
    }
    // retention.content, enthalpy.liquid, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5728 = exp(real_312[l]);
        const Real a5730 = numbers[l + 2 * LAYERS + 47] - numbers[l + 15 * LAYERS + 54];
        const Real a5732 = a5730 * a5728;
        const Real a5736 = numbers[l + 15 * LAYERS + 54] + a5732;
        const Real a5738 = numbers[l + 15 * LAYERS + 54] + 0.001;
        const Mask a5739 = (a5736 < a5738);
        const Real a5740 = select(a5739, a5738, a5736);
        const Real a5742 = real_272[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5743 = a5742 / a5730;
        const Mask a5744 = (a5743 < 1e-12);
        const Real a5745 = select(a5744, 1e-12, a5743);
        real_304[l] = a5728;
        real_300[l] = a5730;
        mask_347[l] = a5739;
        real_295[l] = a5740;
        real_305[l] = a5745;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5746 = log(real_305[l]);
        const Real a5747 = numbers[l + LAYERS + 47] * a5746;
        const Real a5748 = numbers[l + 16 * LAYERS + 54] - a5747;
        const Mask a5749 = (a5748 > 16.11809565095832);
        const Real a5750 = select(a5749, 16.11809565095832, a5748);
        real_294[l] = a5750;
    }
    // ground_heat.with_exchange
    const Real x5763 = x1453 * real_306[0];
    const Real x5768 = x1453 * x5618;
    // snow_ground._equations
    const Mask x5773 = (x1354 > 0.0);
    const Real x5774 = seconds * x1348;
    const Real x5775 = select(x5773, x5774, 0.0);
    const Real x5776 = x1353 * x5775;
    const Real x5778 = x5776 / numbers[0];
    const Real x5780 = x5763 * x5709;
    const Real x5782 = x5763 - x5778;
    // enthalpy.heat_problem
    const Real x5785 = magnitude(real_of(0.0));
    // retention.at, enthalpy.at, enthalpy.liquid, snow_ground._equations, enthalpy.heat_problem
    Real a5784_last = real_of(-INFINITE);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5751 = exp(real_294[l]);
        const Real a5753 = a5751 * 0.008034787106446777;
        const Real a5755 = a5753 + numbers[l + 6 * LAYERS + 47];
        const Real a5756 = -a5755;
        const Mask a5757 = ((-99.99999999999997) >= a5756);
        const Mask a5758 = (real_295[l] > real_272[l]);
        const Real a5759 = select(a5758, real_272[l], real_295[l]);
        const Real a5761 = select(a5757, real_272[l], a5759);
        const Real a5781 = real_310[l] + in_row(l, 0, x5780);
        const Real a5783 = magnitude(real_293[l]);
        a5784_last = maximum(a5784_last, a5783);
        real_305[l] = a5755;
        real_297[l] = a5756;
        mask_348[l] = a5757;
        mask_349[l] = a5758;
        real_311[l] = a5761;
        real_309[l] = a5781;
        real_350[l] = a5783;
    }
    // enthalpy.heat_problem
    const Real x5786 = maximum(a5784_last, x5785);
    real_294[0] = x5782;
    for (int l = 0; l < LAYERS - 1; ++l) real_294[l + 1] = real_306[l + 1];
    // enthalpy.at, enthalpy.heat_problem, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5787 = 2094000.0 * real_272[l];
        const Real a5788 = real_301[l] + a5787;
        const Real a5790 = a5788 + real_294[l];
        const Real a5791 = a5790 + real_292[l];
        const Real a5792 = real_272[l] * 333500000.0;
        const Real a5793 = a5791 * x5786;
        const Real a5794 = a5792 + a5793;
        const Real a5795 = real_311[l] - numbers[l + 15 * LAYERS + 54];
        const Real a5796 = a5795 / real_300[l];
        const Mask a5797 = (a5796 < 1e-12);
        const Real a5798 = select(a5797, 1e-12, a5796);
        const Real a5799 = log(a5798);
        const Real a5800 = numbers[l + LAYERS + 47] * a5799;
        const Real a5801 = numbers[l + 16 * LAYERS + 54] - a5800;
        const Mask a5802 = (a5801 > 16.11809565095832);
        const Real a5803 = select(a5802, 16.11809565095832, a5801);
        real_295[l] = a5788;
        real_351[l] = a5792;
        real_352[l] = a5794;
        real_353[l] = a5803;
    }
    // snow_skin.skin_flux
    const Real x5811 = 0.0 - x1448;
    // calm_air.coefficient
    const Real x5813 = x5811 * x1420;
    const Real x5814 = -x5813;
    // calm_air.limited_richardson
    const Mask x5815 = (x5814 > 0.0);
    const Real x5816 = select(x5815, x5813, 0.0);
    const Real x5818 = x5816 * x1623;
    const Real x5819 = -x5818;
    const Real x5820 = expm1(x5819);
    const Real x5822 = x5820 + 2.0;
    const Real x5823 = x5820 / x5822;
    const Real x5825 = numbers[LAYERS + 2] * x5823;
    const Real x5827 = select(x5815, x5825, x5813);
    const Real x5828 = -x5827;
    const Real x5829 = x5823 * x5823;
    const Real x5830 = 1.0 - x5829;
    const Real x5831 = select(x5815, x5830, 1.0);
    // calm_air.coefficient
    const Mask x5832 = (x5828 > 0.0);
    const Real x5833 = select(x5832, x5827, 0.0);
    const Real x5835 = x5833 * 5.0;
    const Real x5837 = 1.0 - x5835;
    const Real x5838 = sqrt(x5837);
    const Real x5839 = x5833 * 15.0;
    const Real x5841 = x5839 * x5838;
    const Real x5843 = 1.0 - x5841;
    const Real x5844 = 1 / x5843;
    const Real x5846 = x5844 * x5844;
    const Real x5848 = x5838 * 15.0;
    const Real x5849 = x5833 * 37.5;
    const Real x5851 = x5849 / x5838;
    const Real x5853 = x5848 - x5851;
    const Real x5854 = x5846 * x5853;
    const Real x5855 = -x5854;
    const Real x5856 = select(x5832, 0.0, x5827);
    const Mask x5857 = (x5856 > 1e-30);
    const Mask x5858 = (x5856 < 1e-30);
    const Real x5859 = select(x5858, 1e-30, x5856);
    const Real x5860 = sqrt(x5859);
    const Real x5861 = select(x5857, x5860, 0.0);
    const Real x5862 = x1430 * x5861;
    const Real x5863 = x5862 + 1.0;
    const Real x5864 = 1 / x5863;
    const Real x5865 = x5856 * 15.0;
    const Real x5866 = x5865 * x5864;
    const Real x5867 = x5866 + 1.0;
    const Real x5868 = x5864 * (-7.5);
    const Real x5869 = x5864 + 1.0;
    const Real x5870 = x5868 * x5869;
    const Real x5871 = select(x5832, x5855, x5870);
    const Real x5872 = x5871 * x5831;
    const Real x5873 = select(x5832, x5844, x5867);
    const Real x5874 = x1409 * x5873;
    const Real x5876 = x1409 * x1420;
    const Real x5878 = x5876 * x5872;
    // snow_skin.skin_flux
    const Real x5880 = x257 * x5874;
    const Real x5881 = x257 * x5878;
    const Real x5883 = 1 / real_of(273.15);
    const Real x5884 = 6138.82863340564 * x5883;
    const Real x5885 = exp(real_of(0.0));
    const Real x5886 = x5885 * 611.0;
    const Real x5887 = x5886 * 0.378;
    const Real x5888 = forcing[3] - x5887;
    const Real x5889 = 1 / x5888;
    const Real x5890 = x5886 * 0.622;
    const Real x5891 = x5890 * x5889;
    const Real x5892 = x5884 * x5883;
    const Real x5893 = x5891 * x5892;
    const Real x5894 = forcing[3] * x5889;
    const Real x5895 = x5893 * x5894;
    const Real x5896 = x5891 - forcing[2];
    const Real x5897 = x5880 * 1004.5;
    const Real x5898 = x5897 + numbers[LAYERS + 4];
    const Real x5899 = numbers[LAYERS + 19] * 5.67e-08;
    const Real x5900 = x5899 * 20379973.480874993;
    const Real x5901 = x5880 * x5896;
    const Real x5902 = x5881 * x5896;
    const Real x5904 = x5880 * x5895;
    const Real x5905 = x5904 - x5902;
    const Real x5906 = x5898 * x5811;
    const Real x5907 = x5881 * 1004.5;
    const Real x5909 = x5907 * x5811;
    const Real x5911 = x5898 - x5909;
    const Real x5912 = x5900 * 273.15;
    const Real x5913 = x1446 - x5912;
    const Real x5914 = x5913 - x5906;
    const Real x5915 = 2830000.0 * x5901;
    const Real x5916 = x5914 - x5915;
    const Real x5917 = x5900 * (-4.0);
    const Real x5918 = x5917 - x5911;
    const Real x5919 = 2830000.0 * x5905;
    const Real x5920 = x5918 - x5919;
    // retention.at, enthalpy.at, enthalpy.heat_problem, snow_ground._start
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5804 = exp(real_353[l]);
        const Real a5806 = a5804 * 0.008034787106446777;
        const Real a5808 = a5806 + numbers[l + 6 * LAYERS + 47];
        const Real a5810 = real_352[l] * 7.105427357601002e-15;
        const Real a5925 = maximum(real_275[l], real_311[l]);
        const Real a5926 = minimum(a5925, real_272[l]);
        const Real a5927 = a5926 - numbers[l + 15 * LAYERS + 54];
        const Real a5928 = a5927 / real_300[l];
        const Mask a5929 = (a5928 < 1e-12);
        const Real a5930 = select(a5929, 1e-12, a5928);
        real_354[l] = a5808;
        real_355[l] = a5810;
        real_356[l] = a5926;
        real_357[l] = a5930;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5931 = log(real_357[l]);
        const Real a5932 = numbers[l + LAYERS + 47] * a5931;
        const Real a5933 = numbers[l + 16 * LAYERS + 54] - a5932;
        const Mask a5934 = (a5933 > 16.11809565095832);
        const Real a5935 = select(a5934, 16.11809565095832, a5933);
        real_353[l] = a5935;
    }
    // retention.at, enthalpy.at, enthalpy.enthalpy, enthalpy.layers_with, enthalpy.fusion_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5936 = exp(real_353[l]);
        const Real a5937 = numbers[l + LAYERS + 47] * a5936;
        const Real a5938 = real_357[l] * real_300[l];
        const Real a5939 = a5937 / a5938;
        const Real a5941 = a5936 * 0.008034787106446777;
        const Real a5943 = a5941 + numbers[l + 6 * LAYERS + 47];
        const Real a5945 = a5939 * 0.008034787106446777;
        const Real a5946 = real_295[l] * real_305[l];
        const Real a5948 = real_351[l] - a5946;
        const Mask a5949 = (real_309[l] >= a5948);
        const Real a5950 = 2094000.0 * real_311[l];
        const Real a5951 = real_301[l] + a5950;
        const Real a5952 = a5951 * real_354[l];
        const Real a5954 = real_311[l] * 333500000.0;
        const Real a5955 = a5954 - a5952;
        const Mask a5956 = (real_309[l] <= a5955);
        const Mask a5957 = ~a5949;
        const Mask a5958 = (a5956 & a5957);
        const Real a5959 = real_309[l] / 333500000.0;
        const Real a5960 = maximum(a5959, real_311[l]);
        const Real a5961 = minimum(a5960, real_272[l]);
        const Real a5962 = 2094000.0 * real_356[l];
        const Real a5963 = real_301[l] + a5962;
        const Real a5964 = a5963 * a5943;
        const Real a5966 = real_356[l] * 333500000.0;
        const Real a5967 = a5966 - a5964;
        const Real a5968 = a5967 - real_309[l];
        const Real a5969 = 2094000.0 * a5943;
        const Real a5971 = 333500000.0 - a5969;
        const Real a5972 = a5963 * a5945;
        const Real a5973 = a5971 + a5972;
        const Real a5974 = a5968 / a5973;
        const Real a5975 = real_356[l] - a5974;
        const Mask a5976 = (a5968 > 0.0);
        const Real a5977 = maximum(real_356[l], a5961);
        const Real a5978 = a5961 + a5977;
        const Real a5979 = a5978 * 0.5;
        const Real a5980 = select(a5976, a5979, a5961);
        const Mask a5981 = (a5975 >= a5961);
        const Real a5982 = minimum(a5975, real_272[l]);
        const Real a5983 = select(a5981, a5982, a5980);
        const Real a5984 = select(a5958, real_311[l], a5983);
        const Real a5985 = select(a5949, real_272[l], a5984);
        const Real a5986 = a5985 * 333500000.0;
        const Real a5987 = real_309[l] - a5986;
        const Real a5988 = 2094000.0 * a5985;
        const Real a5989 = real_301[l] + a5988;
        const Real a5990 = a5987 / a5989;
        const Real a5991 = a5985 - numbers[l + 15 * LAYERS + 54];
        const Real a5992 = a5991 / real_300[l];
        const Mask a5993 = (a5992 < 1e-12);
        const Real a5994 = select(a5993, 1e-12, a5992);
        real_352[l] = a5948;
        mask_358[l] = a5949;
        real_359[l] = a5955;
        mask_360[l] = a5958;
        real_361[l] = a5967;
        real_362[l] = a5973;
        real_363[l] = a5985;
        real_364[l] = a5986;
        real_365[l] = a5989;
        real_366[l] = a5990;
        real_367[l] = a5994;
    }
    // retention.at
    for (int l = 0; l < LAYERS; ++l) {
        const Real a5995 = log(real_367[l]);
        const Real a5996 = numbers[l + LAYERS + 47] * a5995;
        const Real a5997 = numbers[l + 16 * LAYERS + 54] - a5996;
        const Mask a5998 = (a5997 > 16.11809565095832);
        const Real a5999 = select(a5998, 16.11809565095832, a5997);
        real_353[l] = a5999;
    }
    // snow_ground._equations, snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1573 = real_109[l] * x776;
        const Real a1164_1573 = select(x466, a1158_1573, 1.0);
        const Real a5924 = a1164_1573 * 333500.0;
        const Real a6012 = 1 / a1164_1573;
        const Real a6013 = a6012 * 0.0004748338081671415;
        const Real a6014 = a6012 * 0.0002370791844476055;
        const Real a6015 = real_150[l] - a5924;
        const Mask a6016 = (real_150[l] < 0.0);
        const Mask a6017 = (a6015 > 0.0);
        const Real a6018 = real_150[l] * a6013;
        const Real a6019 = a6015 * a6014;
        const Real a6020 = select(a6017, a6019, 0.0);
        const Real a6021 = select(a6016, a6018, a6020);
        const Real a6022 = real_152[l] * 333500.0;
        const Real a6023 = 1 / a6022;
        const Real a6024 = real_150[l] * a6023;
        const Mask a6025 = (a6024 < 0.0);
        const Real a6026 = select(a6025, 0.0, a6024);
        const Mask a6027 = (a6026 > 1.0);
        const Real a6028 = select(a6027, 1.0, a6026);
        const Mask a6029 = (a6028 > 0.0);
        const Mask a6030 = (a6028 < 1.0);
        const Mask a6031 = (a6029 & a6030);
        const Real a6032 = select(a6031, a6023, 0.0);
        const Real a6033 = 1.0 - real_155[l];
        const Real a6034 = a6028 * a6028;
        const Real a6035 = a6033 * a6034;
        const Real a6036 = 1.0 - a6035;
        const Real a6037 = a6033 * 2.0;
        const Real a6038 = a6028 * a6032;
        const Real a6039 = a6037 * a6038;
        const Real a6040 = a6036 * real_146[l];
        const Real a6041 = a6036 * real_141[l];
        const Real a6042 = a6041 - real_158[l];
        const Mask a6043 = (a6042 < 0.0);
        const Real a6044 = select(a6043, 0.0, a6042);
        const Real a6045 = a6028 * 10.0;
        const Mask a6046 = (a6045 > 1.0);
        const Real a6047 = select(a6046, 1.0, a6045);
        const Real a6048 = a6047 * a6044;
        const Real a6049 = a6041 - a6048;
        const Mask a6050 = (a6044 > 0.0);
        const Real a6051 = 1.0 - a6047;
        const Real a6052 = select(a6050, a6051, 1.0);
        const Mask a6053 = (a6028 < 0.1);
        const Real a6054 = a6032 * 10.0;
        const Real a6055 = select(a6053, a6054, 0.0);
        const Real a6056 = a6039 * real_141[l];
        const Real a6057 = a6052 * a6056;
        const Real a6058 = a6044 * a6055;
        const Real a6059 = a6057 + a6058;
        const Real a6060 = a6039 * real_146[l];
        real_139[l] = a5924;
        real_136[l] = a6012;
        real_368[l] = a6013;
        real_369[l] = a6014;
        real_370[l] = a6021;
        real_371[l] = a6022;
        real_372[l] = a6023;
        real_373[l] = a6033;
        real_374[l] = a6037;
        real_375[l] = a6040;
        real_376[l] = a6049;
        real_377[l] = a6059;
        real_378[l] = a6060;
    }
    // snow_ground._links
    const Real x6061 = 1 / real_376[0];
    const Real x6062 = select(x5773, x6061, 0.0);
    const Real x6068 = x6062 * x6062;
    const Real x6069 = x6068 * real_377[0];
    // snow_ground._at
    const Real x6072 = select(x5773, x6062, 1.0);
    const Mask x6073 = (x5773 & x5773);
    // snow_skin._is_melting
    const Real x6074 = x6072 * real_370[0];
    const Real x6075 = x5916 + x6074;
    const Mask x6076 = (x6075 >= 0.0);
    // snow_skin.solve_skin
    const Mask x6077 = (x355 > 0.0);
    const Real x6078 = select(x6077, 0.0, x355);
    const Real x6079 = select(x6076, 0.0, x6078);
    const Real x6080 = real_370[0] - 1.0;
    const Mask x6081 = (x6080 < (-270.0));
    const Real x6082 = select(x6081, (-270.0), x6080);
    const Mask x6083 = (x6082 > (-150.0));
    const Real x6084 = select(x6083, (-150.0), x6082);
    const Real x6085 = maximum(x6079, x6084);
    const Mask x6086 = ~x6076;
    const Mask x6087 = (x6073 & x6086);
    Real w6088 = x6085;
    Real w6089 = x5920;
    Real w6090 = x6084;
    Real w6091 = real_of(0.0);
    Real w6092 = real_of(INFINITE);
    Mask w6093 = x6087;
    for (int pass = 0; pass < 60; ++pass) {
        if (!any_lane(w6093)) break;
        // snow_skin.skin_flux
        const Real x6094 = w6088 + 273.15;
        const Real x6095 = w6088 - x1448;
        // calm_air.coefficient
        const Real x6097 = x6095 * x1420;
        const Real x6098 = -x6097;
        // calm_air.limited_richardson
        const Mask x6099 = (x6098 > 0.0);
        const Real x6100 = select(x6099, x6097, 0.0);
        const Real x6102 = x6100 * x1623;
        const Real x6103 = -x6102;
        const Real x6104 = expm1(x6103);
        const Real x6106 = x6104 + 2.0;
        const Real x6107 = x6104 / x6106;
        const Real x6109 = numbers[LAYERS + 2] * x6107;
        const Real x6111 = select(x6099, x6109, x6097);
        const Real x6112 = -x6111;
        const Real x6113 = x6107 * x6107;
        const Real x6114 = 1.0 - x6113;
        const Real x6115 = select(x6099, x6114, 1.0);
        // calm_air.coefficient
        const Mask x6116 = (x6112 > 0.0);
        const Real x6117 = select(x6116, x6111, 0.0);
        const Real x6119 = x6117 * 5.0;
        const Real x6121 = 1.0 - x6119;
        const Real x6122 = sqrt(x6121);
        const Real x6123 = x6117 * 15.0;
        const Real x6125 = x6123 * x6122;
        const Real x6127 = 1.0 - x6125;
        const Real x6128 = 1 / x6127;
        const Real x6130 = x6128 * x6128;
        const Real x6132 = x6122 * 15.0;
        const Real x6133 = x6117 * 37.5;
        const Real x6135 = x6133 / x6122;
        const Real x6137 = x6132 - x6135;
        const Real x6138 = x6130 * x6137;
        const Real x6139 = -x6138;
        const Real x6140 = select(x6116, 0.0, x6111);
        const Mask x6141 = (x6140 > 1e-30);
        const Mask x6142 = (x6140 < 1e-30);
        const Real x6143 = select(x6142, 1e-30, x6140);
        const Real x6144 = sqrt(x6143);
        const Real x6145 = select(x6141, x6144, 0.0);
        const Real x6146 = x1430 * x6145;
        const Real x6147 = x6146 + 1.0;
        const Real x6148 = 1 / x6147;
        const Real x6149 = x6140 * 15.0;
        const Real x6150 = x6149 * x6148;
        const Real x6151 = x6150 + 1.0;
        const Real x6152 = x6148 * (-7.5);
        const Real x6153 = x6148 + 1.0;
        const Real x6154 = x6152 * x6153;
        const Real x6155 = select(x6116, x6139, x6154);
        const Real x6156 = x6155 * x6115;
        const Real x6157 = select(x6116, x6128, x6151);
        const Real x6158 = x1409 * x6157;
        const Real x6159 = x5876 * x6156;
        // snow_skin.skin_flux
        const Real x6161 = x257 * x6158;
        const Real x6162 = x257 * x6159;
        const Real x6164 = 1 / x6094;
        const Real x6165 = 6138.82863340564 * x6164;
        const Real x6166 = w6088 * 0.0036609921288669233;
        const Real x6167 = x6166 * x6165;
        const Real x6168 = exp(x6167);
        const Real x6169 = x6168 * 611.0;
        const Real x6170 = x6169 * 0.378;
        const Real x6171 = forcing[3] - x6170;
        const Real x6172 = 1 / x6171;
        const Real x6173 = x6169 * 0.622;
        const Real x6174 = x6173 * x6172;
        const Real x6175 = x6165 * x6164;
        const Real x6176 = x6174 * x6175;
        const Real x6177 = forcing[3] * x6172;
        const Real x6178 = x6176 * x6177;
        const Real x6179 = x6174 - forcing[2];
        const Real x6180 = x6161 * 1004.5;
        const Real x6181 = x6180 + numbers[LAYERS + 4];
        const Real x6182 = x6094 * x6094;
        const Real x6183 = x6182 * x6094;
        const Real x6184 = x5899 * x6183;
        const Real x6185 = x6161 * x6179;
        const Real x6186 = x6162 * x6179;
        const Real x6188 = x6161 * x6178;
        const Real x6189 = x6188 - x6186;
        const Real x6190 = x6181 * x6095;
        const Real x6191 = x6162 * 1004.5;
        const Real x6193 = x6191 * x6095;
        const Real x6195 = x6181 - x6193;
        const Real x6196 = x6184 * x6094;
        const Real x6197 = x1446 - x6196;
        const Real x6198 = x6197 - x6190;
        const Real x6199 = 2830000.0 * x6185;
        const Real x6200 = x6198 - x6199;
        const Real x6201 = x6184 * (-4.0);
        const Real x6202 = x6201 - x6195;
        const Real x6203 = 2830000.0 * x6189;
        const Real x6204 = x6202 - x6203;
        // snow_skin._closer
        const Real x6205 = w6088 - real_370[0];
        const Real x6206 = x6072 * x6205;
        const Real x6207 = x6200 - x6206;
        const Mask x6208 = (x6207 > 0.0);
        const Real x6209 = select(x6208, w6088, w6090);
        const Real x6210 = select(x6208, w6091, w6088);
        const Real x6211 = x6072 - x6204;
        const Mask x6212 = (x6211 < 0.001);
        const Real x6213 = select(x6212, 0.001, x6211);
        const Real x6214 = x6207 / x6213;
        const Real x6215 = w6088 + x6214;
        const Mask x6216 = (x6215 < x6209);
        const Mask x6217 = (x6215 > x6210);
        const Mask x6218 = (x6216 | x6217);
        const Real x6219 = magnitude(x6214);
        const Real x6220 = w6092 * 0.5;
        const Mask x6221 = (x6219 > x6220);
        const Mask x6222 = (x6218 | x6221);
        const Real x6223 = x6209 + x6210;
        const Real x6224 = x6223 * 0.5;
        const Real x6225 = select(x6222, x6224, x6215);
        const Real x6226 = x6225 - w6088;
        const Real x6227 = magnitude(x6226);
        const Mask x6228 = (x6227 >= 0.1);
        const Real x6229 = select(w6093, x6225, w6088);
        const Real x6230 = select(w6093, x6204, w6089);
        const Real x6231 = select(w6093, x6209, w6090);
        const Real x6232 = select(w6093, x6210, w6091);
        const Real x6233 = select(w6093, x6227, w6092);
        const Mask x6234 = select(w6093, x6228, w6093);
        w6088 = x6229;
        w6089 = x6230;
        w6090 = x6231;
        w6091 = x6232;
        w6092 = x6233;
        w6093 = x6234;
    }
    // snow_skin.skin_with
    const Real x6235 = x6072 - w6089;
    const Mask x6236 = (x6235 < 0.001);
    const Real x6237 = select(x6236, 0.001, x6235);
    const Mask x6238 = (real_370[0] < 0.0);
    const Real x6239 = select(x6238, 0.0, real_370[0]);
    const Real x6240 = x6239 * 20.0;
    const Mask x6241 = (x6239 > 0.0);
    const Real x6242 = select(x6241, 20.0, 0.0);
    const Real x6243 = w6088 - real_370[0];
    const Real x6244 = x6072 * x6243;
    const Real x6245 = select(x6076, x5916, x6244);
    const Real x6246 = x6072 / x6237;
    const Real x6247 = w6089 * x6246;
    const Real x6248 = select(x6076, 0.0, x6247);
    const Real x6249 = select(x6087, x6243, 0.0);
    const Real x6250 = select(x6073, w6088, 0.0);
    const Real x6251 = x6245 - x6240;
    const Real x6252 = select(x6073, x6251, 0.0);
    const Real x6253 = x6248 - x6242;
    const Real x6254 = select(x6073, x6253, 0.0);
    const Real x6255 = w6089 / x6237;
    const Real x6257 = x6255 * x6249;
    const Real x6258 = -x6257;
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a6259 = (real_370[l] > 0.0);
        const Real a6260 = select(a6259, 0.0, real_370[l]);
        const Mask a6261 = (real_370[l] < 0.0);
        const Real a6262 = select(a6261, 0.0, real_370[l]);
        real_155[l] = a6260;
        real_152[l] = a6262;
    }
    // retention.at, enthalpy.at, enthalpy.layers_with
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6000 = exp(real_353[l]);
        const Real a6001 = numbers[l + LAYERS + 47] * a6000;
        const Real a6002 = real_367[l] * real_300[l];
        const Real a6003 = a6001 / a6002;
        const Real a6005 = a6000 * 0.008034787106446777;
        const Real a6007 = a6005 + numbers[l + 6 * LAYERS + 47];
        const Real a6008 = -a6007;
        const Real a6009 = a6003 * 0.008034787106446777;
        const Mask a6010 = (mask_358[l] | mask_360[l]);
        const Real a6011 = select(a6010, real_366[l], a6008);
        real_357[l] = a6008;
        real_354[l] = a6009;
        real_315[l + 1] = a6011;
    }
    // snow_ground._residuals
    const Real x6268 = real_370[4] - real_315[1];
    const Real x6269 = x5775 * x6268;
    // snow_ground._equations, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a5921 = real_146[l] + real_141[l + 1];
        const Real a5922 = seconds / a5921;
        const Real a5923 = select(x5773, a5922, 0.0);
        const Real a6063 = real_375[l] + real_376[l + 1];
        const Real a6064 = 1 / a6063;
        const Real a6065 = seconds * a6064;
        const Real a6066 = select(x5773, a6065, 0.0);
        const Real a6067 = a6066 * a6064;
        const Real a6070 = a6067 * real_378[l];
        const Real a6071 = a6067 * real_377[l + 1];
        const Real a6263 = real_155[l] - real_155[l + 1];
        const Real a6264 = a6066 * a6263;
        const Real a6265 = real_152[l] - real_152[l + 1];
        const Real a6266 = a5923 * a6265;
        const Real a6267 = a6264 + a6266;
        real_211[l] = a5921;
        real_160[l] = a5922;
        real_379[l] = a5923;
        real_380[l] = a6066;
        real_381[l] = a6070;
        real_382[l] = a6071;
        real_383[l] = a6267;
    }
    // snow_ground._residuals
    real_383[4] = real_of(0.0);
    real_152[0] = real_of(0.0);
    for (int l = 0; l < 4; ++l) real_152[l + 1] = real_383[l];
    const Real x6274 = seconds * x6252;
    // enthalpy._drop_from_above
    real_315[0] = real_of(0.0);
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_353[l] = real_315[l + 2];
    real_353[LAYERS - 1] = real_of(0.0);
    // snow_ground._residuals
    const Real x6289 = x5778 * real_370[4];
    // snow_ground._residuals, snow_ground._at
    Real a6293_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a6272 = real_383[l] - real_152[l];
        const Real a6273 = a6272 + in_row(l, 4, x6269);
        const Real a6275 = real_150[l] - real_150[l];
        const Real a6276 = a6275 + a6273;
        const Real a6277 = a6276 - in_row(l, 0, x6274);
        const Real a6292 = magnitude(a6277);
        a6293_last = a6293_last + a6292;
        real_155[l] = a6277;
        real_378[l] = a6292;
    }
    // snow_ground._at
    const Real x6294 = x1353 * a6293_last;
    // enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
    Real a6298_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6278 = real_365[l] * real_315[l + 1];
        const Real a6279 = a6278 + real_364[l];
        const Real a6280 = a6279 - real_309[l];
        const Real a6282 = real_315[l + 1] - real_315[l];
        const Real a6283 = real_294[l] * a6282;
        const Real a6284 = a6280 + a6283;
        const Real a6286 = real_315[l + 1] - real_353[l];
        const Real a6287 = real_292[l] * a6286;
        const Real a6288 = a6284 + a6287;
        const Real a6291 = a6288 + in_row(l, 0, x6289);
        const Real a6296 = magnitude(a6291);
        const Real a6297 = numbers[l] * a6296;
        a6298_last = a6298_last + a6297;
        real_367[l] = a6291;
        real_366[l] = a6296;
    }
    // snow_ground._at
    const Real x6299 = a6298_last - x6294;
    // snow_ground._tolerance
    const Real x6302 = seconds * x6062;
    const Real x6303 = magnitude(x6250);
    const Real x6304 = magnitude(real_370[0]);
    const Real x6305 = x6303 + x6304;
    const Real x6306 = x6302 * x6305;
    Real a6307_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6307_last = a6307_last + real_380[l];
    }
    const Real x6308 = a6307_last + x5775;
    const Real x6311 = magnitude(real_297[0]);
    Real a6310_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6309 = magnitude(real_370[l]);
        a6310_last = maximum(a6310_last, a6309);
    }
    const Real x6312 = a6310_last + x6311;
    const Real x6313 = x6312 + 30.0;
    const Real x6314 = x6308 * x6313;
    const Real x6315 = x6314 + x6306;
    // snow_ground._at
    Mask a6301_last = mask_of(false);
    for (int l = 0; l < LAYERS; ++l) {
        const Mask a6300 = (real_366[l] > real_355[l]);
        a6301_last = (a6301_last | a6300);
    }
    // snow_ground._tolerance, snow_ground._at
    Mask a6319_last = mask_of(false);
    for (int l = 0; l < 5; ++l) {
        const Real a6316 = real_139[l] + x6315;
        const Real a6317 = a6316 * 7.105427357601002e-15;
        const Mask a6318 = (real_378[l] > a6317);
        a6319_last = (a6319_last | a6318);
    }
    // snow_ground._at
    const Mask x6320 = (a6301_last | a6319_last);
    // snow_ground._searched
    const Mask x6321 = (x6320 | x5773);
    for (int l = 0; l < 5; ++l) real_378[l] = real_150[l];
    for (int l = 0; l < LAYERS; ++l) real_366[l] = real_315[l + 1];
    for (int l = 0; l < LAYERS; ++l) real_297[l] = real_363[l];
    for (int l = 0; l < LAYERS; ++l) real_353[l] = real_357[l];
    for (int l = 0; l < LAYERS; ++l) real_365[l] = real_354[l];
    Real w6327 = x6062;
    Real w6328 = x6069;
    for (int l = 0; l < 4; ++l) real_384[l] = real_380[l];
    for (int l = 0; l < 4; ++l) real_385[l] = real_381[l];
    for (int l = 0; l < 4; ++l) real_386[l] = real_382[l];
    Real w6332 = x6250;
    Real w6333 = x6245;
    Real w6334 = x6252;
    Real w6335 = x6254;
    Real w6336 = x6258;
    Real w6337 = x6237;
    Mask w6338 = x6076;
    for (int l = 0; l < 5; ++l) real_370[l] = real_155[l];
    for (int l = 0; l < LAYERS; ++l) real_364[l] = real_367[l];
    Real w6341 = x6299;
    Real w6342 = real_of(1.0);
    Real w6343 = real_of(0.0);
    Mask w6344 = x6321;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w6344)) break;
        // snow_layers.warmth, snow_ground._response
        for (int l = 0; l < 5; ++l) {
            const Real a6356 = real_378[l] - real_139[l];
            const Mask a6357 = (real_378[l] < 0.0);
            const Mask a6358 = (a6356 > 0.0);
            const Real a6359 = real_378[l] * real_368[l];
            const Real a6360 = a6356 * real_369[l];
            const Real a6361 = select(a6358, a6360, 0.0);
            const Real a6362 = select(a6357, a6359, a6361);
            const Real a6363 = select(a6358, real_369[l], 0.0);
            const Real a6364 = select(a6357, real_368[l], a6363);
            const Mask a6365 = (a6362 > 0.0);
            const Real a6366 = select(a6365, 0.0, a6362);
            mask_387[l] = a6357;
            real_152[l] = a6364;
            real_383[l] = a6366;
        }
        // snow_ground._response
        const Real x6368 = w6335 * real_152[0];
        const Real x6369 = w6336 * w6328;
        const Real x6370 = x6368 + x6369;
        const Real x6379 = seconds * x6370;
        for (int l = 0; l < 4; ++l) {
            const Real a6367 = real_383[l] - real_383[l + 1];
            const Real a6371 = select(mask_387[l], real_384[l], real_379[l]);
            const Real a6372 = a6371 * real_152[l];
            const Real a6373 = a6367 * real_385[l];
            const Real a6374 = a6372 + a6373;
            const Real a6375 = select(mask_387[l + 1], real_384[l], real_379[l]);
            const Real a6376 = a6375 * real_152[l + 1];
            const Real a6377 = a6367 * real_386[l];
            const Real a6378 = a6376 - a6377;
            real_377[l] = a6374;
            real_376[l + 1] = a6378;
        }
        // snow_ground._direction
        real_377[4] = real_of(0.0);
        real_376[0] = real_of(0.0);
        const Real x6383 = x5775 * real_152[4];
        const Real x6387 = x5778 * real_152[4];
        const Real x6394 = -x5775;
        for (int l = 0; l < 4; ++l) {
            const Real a6386 = -real_377[l];
            const Real a6393 = -real_376[l + 1];
            real_388[l] = a6386;
            real_389[l] = a6393;
        }
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a6389 = -real_306[l + 1];
            const Real a6395 = -real_292[l];
            real_388[l + 5] = a6389;
            real_389[l + 5] = a6395;
        }
        // tridiagonal._solve
        real_388[4] = x6387;
        // snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a6382 = real_377[l] + real_376[l];
            const Real a6384 = a6382 + in_row(l, 4, x6383);
            const Real a6385 = a6384 - in_row(l, 0, x6379);
            const Real a6390 = a6385 + 1.0;
            const Real a6396 = -real_370[l];
            real_390[l] = a6390;
            real_391[l] = a6396;
        }
        // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6345 = (real_297[l] < real_272[l]);
            const Mask a6346 = (real_297[l] > real_311[l]);
            const Mask a6347 = (a6345 & a6346);
            const Real a6348 = 2094000.0 * real_366[l];
            const Real a6349 = a6348 + 333500000.0;
            const Real a6350 = select(a6347, real_365[l], 1.0);
            const Real a6351 = a6349 / a6350;
            const Real a6352 = 2094000.0 * real_297[l];
            const Real a6353 = real_301[l] + a6352;
            const Real a6354 = select(a6347, a6351, 0.0);
            const Real a6355 = a6353 + a6354;
            const Real a6391 = a6355 + real_294[l];
            const Real a6392 = a6391 + real_292[l];
            const Real a6397 = -real_364[l];
            real_305[l] = a6353;
            real_392[l] = a6355;
            real_390[l + 5] = a6392;
            real_391[l + 5] = a6397;
        }
        // tridiagonal._solve
        real_389[4] = x6394;
        solve_tridiagonal<LAYERS + 5>(real_388, real_390, real_389, real_391, real_393);
        // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6433 = real_305[l] * real_366[l];
            const Real a6434 = real_297[l] * 333500000.0;
            const Real a6435 = a6433 + a6434;
            const Real a6436 = real_392[l] * real_393[l + 5];
            const Real a6437 = w6342 * a6436;
            const Real a6438 = a6435 + a6437;
            const Mask a6439 = (a6438 >= real_352[l]);
            const Mask a6440 = (a6438 <= real_359[l]);
            const Mask a6441 = ~a6439;
            const Mask a6442 = (a6440 & a6441);
            const Real a6443 = a6438 / 333500000.0;
            const Real a6444 = maximum(a6443, real_311[l]);
            const Real a6445 = minimum(a6444, real_272[l]);
            const Real a6446 = real_305[l] * real_353[l];
            const Real a6447 = a6446 + a6434;
            const Real a6448 = a6447 - a6438;
            const Real a6449 = 2094000.0 * real_353[l];
            const Real a6450 = a6449 + 333500000.0;
            const Real a6451 = real_305[l] * real_365[l];
            const Real a6452 = a6450 + a6451;
            const Real a6453 = a6448 / a6452;
            const Real a6454 = real_297[l] - a6453;
            const Mask a6455 = (a6448 > 0.0);
            const Real a6456 = maximum(real_297[l], a6445);
            const Real a6457 = a6445 + a6456;
            const Real a6458 = a6457 * 0.5;
            const Real a6459 = select(a6455, a6458, a6445);
            const Mask a6460 = (a6454 >= a6445);
            const Real a6461 = minimum(a6454, real_272[l]);
            const Real a6462 = select(a6460, a6461, a6459);
            const Real a6463 = select(a6442, real_311[l], a6462);
            const Real a6464 = select(a6439, real_272[l], a6463);
            const Real a6465 = a6464 * 333500000.0;
            const Real a6466 = a6438 - a6465;
            const Real a6467 = 2094000.0 * a6464;
            const Real a6468 = real_301[l] + a6467;
            const Real a6469 = a6466 / a6468;
            const Real a6470 = a6464 - numbers[l + 15 * LAYERS + 54];
            const Real a6471 = a6470 / real_300[l];
            const Mask a6472 = (a6471 < 1e-12);
            const Real a6473 = select(a6472, 1e-12, a6471);
            const Real a6474 = log(a6473);
            const Real a6475 = numbers[l + LAYERS + 47] * a6474;
            const Real a6476 = numbers[l + 16 * LAYERS + 54] - a6475;
            const Mask a6477 = (a6476 > 16.11809565095832);
            const Real a6478 = select(a6477, 16.11809565095832, a6476);
            mask_360[l] = a6439;
            mask_358[l] = a6442;
            real_394[l] = a6464;
            real_395[l] = a6469;
            real_396[l] = a6473;
            real_397[l] = a6478;
        }
        // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6403 = w6342 * real_393[l];
            const Real a6404 = real_378[l] + a6403;
            const Mask a6405 = (real_378[l] <= 0.0);
            const Mask a6406 = (a6404 > 0.0);
            const Mask a6407 = (a6405 & a6406);
            const Mask a6408 = (real_378[l] >= 0.0);
            const Mask a6409 = (a6404 < 0.0);
            const Mask a6410 = (a6408 & a6409);
            const Real a6411 = select(a6407, 1e-06, a6404);
            const Real a6412 = select(a6410, (-1e-06), a6411);
            const Mask a6413 = (real_378[l] <= real_371[l]);
            const Mask a6414 = (a6412 > real_371[l]);
            const Mask a6415 = (a6413 & a6414);
            const Mask a6416 = (real_378[l] >= real_371[l]);
            const Mask a6417 = (a6412 < real_371[l]);
            const Mask a6418 = (a6416 & a6417);
            const Real a6419 = real_371[l] + 1e-06;
            const Real a6420 = select(a6415, a6419, a6412);
            const Real a6421 = real_371[l] - 1e-06;
            const Real a6422 = select(a6418, a6421, a6420);
            const Mask a6423 = (real_378[l] <= real_139[l]);
            const Mask a6424 = (a6422 > real_139[l]);
            const Mask a6425 = (a6423 & a6424);
            const Mask a6426 = (real_378[l] >= real_139[l]);
            const Mask a6427 = (a6422 < real_139[l]);
            const Mask a6428 = (a6426 & a6427);
            const Real a6429 = real_139[l] + 1e-06;
            const Real a6430 = select(a6425, a6429, a6422);
            const Real a6431 = real_139[l] - 1e-06;
            const Real a6432 = select(a6428, a6431, a6430);
            const Real a6491 = select(w6344, a6432, real_378[l]);
            const Real a6496 = a6491 - real_139[l];
            const Mask a6497 = (a6491 < 0.0);
            const Mask a6498 = (a6496 > 0.0);
            const Real a6499 = a6491 * real_368[l];
            const Real a6500 = a6496 * real_369[l];
            const Real a6501 = select(a6498, a6500, 0.0);
            const Real a6502 = select(a6497, a6499, a6501);
            const Real a6503 = a6491 * real_372[l];
            const Mask a6504 = (a6503 < 0.0);
            const Real a6505 = select(a6504, 0.0, a6503);
            const Mask a6506 = (a6505 > 1.0);
            const Real a6507 = select(a6506, 1.0, a6505);
            const Mask a6508 = (a6507 > 0.0);
            const Mask a6509 = (a6507 < 1.0);
            const Mask a6510 = (a6508 & a6509);
            const Real a6511 = select(a6510, real_372[l], 0.0);
            const Real a6512 = a6507 * a6507;
            const Real a6513 = real_373[l] * a6512;
            const Real a6514 = 1.0 - a6513;
            const Real a6515 = a6507 * a6511;
            const Real a6516 = real_374[l] * a6515;
            const Real a6517 = a6514 * real_146[l];
            const Real a6518 = a6514 * real_141[l];
            const Real a6519 = a6518 - real_158[l];
            const Mask a6520 = (a6519 < 0.0);
            const Real a6521 = select(a6520, 0.0, a6519);
            const Real a6522 = a6507 * 10.0;
            const Mask a6523 = (a6522 > 1.0);
            const Real a6524 = select(a6523, 1.0, a6522);
            const Real a6525 = a6524 * a6521;
            const Real a6526 = a6518 - a6525;
            const Mask a6527 = (a6521 > 0.0);
            const Real a6528 = 1.0 - a6524;
            const Real a6529 = select(a6527, a6528, 1.0);
            const Mask a6530 = (a6507 < 0.1);
            const Real a6531 = a6511 * 10.0;
            const Real a6532 = select(a6530, a6531, 0.0);
            const Real a6533 = a6516 * real_141[l];
            const Real a6534 = a6529 * a6533;
            const Real a6535 = a6521 * a6532;
            const Real a6536 = a6534 + a6535;
            const Real a6537 = a6516 * real_146[l];
            real_376[l] = a6491;
            real_377[l] = a6502;
            real_152[l] = a6517;
            real_383[l] = a6526;
            real_375[l] = a6536;
            real_398[l] = a6537;
        }
        // snow_ground._links
        const Real x6538 = 1 / real_383[0];
        const Real x6539 = select(x5773, x6538, 0.0);
        const Real x6545 = x6539 * x6539;
        const Real x6546 = x6545 * real_375[0];
        // snow_ground._at
        const Real x6549 = select(x5773, x6539, 1.0);
        const Real x6550 = x6539 - w6327;
        // snow_skin.foreseen_skin
        const Real x6551 = w6332 - real_377[0];
        const Real x6552 = x6549 * x6551;
        const Real x6553 = w6333 - x6552;
        const Real x6554 = w6337 + x6550;
        const Mask x6555 = (x6554 < 0.001);
        const Real x6556 = select(x6555, 0.001, x6554);
        const Real x6557 = x6553 / x6556;
        const Real x6558 = w6332 + x6557;
        // snow_ground._at
        const Mask x6559 = (x5773 & w6344);
        // snow_skin._is_melting
        const Real x6560 = x6549 * real_377[0];
        const Real x6561 = x5916 + x6560;
        const Mask x6562 = (x6561 >= 0.0);
        // snow_skin.solve_skin
        const Mask x6563 = (x6558 > 0.0);
        const Real x6564 = select(x6563, 0.0, x6558);
        const Real x6565 = select(x6562, 0.0, x6564);
        const Real x6566 = real_377[0] - 1.0;
        const Mask x6567 = (x6566 < (-270.0));
        const Real x6568 = select(x6567, (-270.0), x6566);
        const Mask x6569 = (x6568 > (-150.0));
        const Real x6570 = select(x6569, (-150.0), x6568);
        const Real x6571 = maximum(x6565, x6570);
        const Mask x6572 = ~x6562;
        const Mask x6573 = (x6559 & x6572);
        Real w6574 = x6571;
        Real w6575 = x5920;
        Real w6576 = x6570;
        Real w6577 = real_of(0.0);
        Real w6578 = real_of(INFINITE);
        Mask w6579 = x6573;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w6579)) break;
            // snow_skin.skin_flux
            const Real x6580 = w6574 + 273.15;
            const Real x6581 = w6574 - x1448;
            // calm_air.coefficient
            const Real x6583 = x6581 * x1420;
            const Real x6584 = -x6583;
            // calm_air.limited_richardson
            const Mask x6585 = (x6584 > 0.0);
            const Real x6586 = select(x6585, x6583, 0.0);
            const Real x6588 = x6586 * x1623;
            const Real x6589 = -x6588;
            const Real x6590 = expm1(x6589);
            const Real x6592 = x6590 + 2.0;
            const Real x6593 = x6590 / x6592;
            const Real x6595 = numbers[LAYERS + 2] * x6593;
            const Real x6597 = select(x6585, x6595, x6583);
            const Real x6598 = -x6597;
            const Real x6599 = x6593 * x6593;
            const Real x6600 = 1.0 - x6599;
            const Real x6601 = select(x6585, x6600, 1.0);
            // calm_air.coefficient
            const Mask x6602 = (x6598 > 0.0);
            const Real x6603 = select(x6602, x6597, 0.0);
            const Real x6605 = x6603 * 5.0;
            const Real x6607 = 1.0 - x6605;
            const Real x6608 = sqrt(x6607);
            const Real x6609 = x6603 * 15.0;
            const Real x6611 = x6609 * x6608;
            const Real x6613 = 1.0 - x6611;
            const Real x6614 = 1 / x6613;
            const Real x6616 = x6614 * x6614;
            const Real x6618 = x6608 * 15.0;
            const Real x6619 = x6603 * 37.5;
            const Real x6621 = x6619 / x6608;
            const Real x6623 = x6618 - x6621;
            const Real x6624 = x6616 * x6623;
            const Real x6625 = -x6624;
            const Real x6626 = select(x6602, 0.0, x6597);
            const Mask x6627 = (x6626 > 1e-30);
            const Mask x6628 = (x6626 < 1e-30);
            const Real x6629 = select(x6628, 1e-30, x6626);
            const Real x6630 = sqrt(x6629);
            const Real x6631 = select(x6627, x6630, 0.0);
            const Real x6632 = x1430 * x6631;
            const Real x6633 = x6632 + 1.0;
            const Real x6634 = 1 / x6633;
            const Real x6635 = x6626 * 15.0;
            const Real x6636 = x6635 * x6634;
            const Real x6637 = x6636 + 1.0;
            const Real x6638 = x6634 * (-7.5);
            const Real x6639 = x6634 + 1.0;
            const Real x6640 = x6638 * x6639;
            const Real x6641 = select(x6602, x6625, x6640);
            const Real x6642 = x6641 * x6601;
            const Real x6643 = select(x6602, x6614, x6637);
            const Real x6644 = x1409 * x6643;
            const Real x6645 = x5876 * x6642;
            // snow_skin.skin_flux
            const Real x6647 = x257 * x6644;
            const Real x6648 = x257 * x6645;
            const Real x6650 = 1 / x6580;
            const Real x6651 = 6138.82863340564 * x6650;
            const Real x6652 = w6574 * 0.0036609921288669233;
            const Real x6653 = x6652 * x6651;
            const Real x6654 = exp(x6653);
            const Real x6655 = x6654 * 611.0;
            const Real x6656 = x6655 * 0.378;
            const Real x6657 = forcing[3] - x6656;
            const Real x6658 = 1 / x6657;
            const Real x6659 = x6655 * 0.622;
            const Real x6660 = x6659 * x6658;
            const Real x6661 = x6651 * x6650;
            const Real x6662 = x6660 * x6661;
            const Real x6663 = forcing[3] * x6658;
            const Real x6664 = x6662 * x6663;
            const Real x6665 = x6660 - forcing[2];
            const Real x6666 = x6647 * 1004.5;
            const Real x6667 = x6666 + numbers[LAYERS + 4];
            const Real x6668 = x6580 * x6580;
            const Real x6669 = x6668 * x6580;
            const Real x6670 = x5899 * x6669;
            const Real x6671 = x6647 * x6665;
            const Real x6672 = x6648 * x6665;
            const Real x6674 = x6647 * x6664;
            const Real x6675 = x6674 - x6672;
            const Real x6676 = x6667 * x6581;
            const Real x6677 = x6648 * 1004.5;
            const Real x6679 = x6677 * x6581;
            const Real x6681 = x6667 - x6679;
            const Real x6682 = x6670 * x6580;
            const Real x6683 = x1446 - x6682;
            const Real x6684 = x6683 - x6676;
            const Real x6685 = 2830000.0 * x6671;
            const Real x6686 = x6684 - x6685;
            const Real x6687 = x6670 * (-4.0);
            const Real x6688 = x6687 - x6681;
            const Real x6689 = 2830000.0 * x6675;
            const Real x6690 = x6688 - x6689;
            // snow_skin._closer
            const Real x6691 = w6574 - real_377[0];
            const Real x6692 = x6549 * x6691;
            const Real x6693 = x6686 - x6692;
            const Mask x6694 = (x6693 > 0.0);
            const Real x6695 = select(x6694, w6574, w6576);
            const Real x6696 = select(x6694, w6577, w6574);
            const Real x6697 = x6549 - x6690;
            const Mask x6698 = (x6697 < 0.001);
            const Real x6699 = select(x6698, 0.001, x6697);
            const Real x6700 = x6693 / x6699;
            const Real x6701 = w6574 + x6700;
            const Mask x6702 = (x6701 < x6695);
            const Mask x6703 = (x6701 > x6696);
            const Mask x6704 = (x6702 | x6703);
            const Real x6705 = magnitude(x6700);
            const Real x6706 = w6578 * 0.5;
            const Mask x6707 = (x6705 > x6706);
            const Mask x6708 = (x6704 | x6707);
            const Real x6709 = x6695 + x6696;
            const Real x6710 = x6709 * 0.5;
            const Real x6711 = select(x6708, x6710, x6701);
            const Real x6712 = x6711 - w6574;
            const Real x6713 = magnitude(x6712);
            const Mask x6714 = (x6713 >= 0.0001);
            const Real x6715 = select(w6579, x6711, w6574);
            const Real x6716 = select(w6579, x6690, w6575);
            const Real x6717 = select(w6579, x6695, w6576);
            const Real x6718 = select(w6579, x6696, w6577);
            const Real x6719 = select(w6579, x6713, w6578);
            const Mask x6720 = select(w6579, x6714, w6579);
            w6574 = x6715;
            w6575 = x6716;
            w6576 = x6717;
            w6577 = x6718;
            w6578 = x6719;
            w6579 = x6720;
        }
        // snow_skin.skin_with
        const Real x6721 = x6549 - w6575;
        const Mask x6722 = (x6721 < 0.001);
        const Real x6723 = select(x6722, 0.001, x6721);
        const Mask x6724 = (real_377[0] < 0.0);
        const Real x6725 = select(x6724, 0.0, real_377[0]);
        const Real x6726 = x6725 * 20.0;
        const Mask x6727 = (x6725 > 0.0);
        const Real x6728 = select(x6727, 20.0, 0.0);
        const Real x6729 = w6574 - real_377[0];
        const Real x6730 = x6549 * x6729;
        const Real x6731 = select(x6562, x5916, x6730);
        const Real x6732 = x6549 / x6723;
        const Real x6733 = w6575 * x6732;
        const Real x6734 = select(x6562, 0.0, x6733);
        const Real x6735 = select(x6573, x6729, 0.0);
        const Real x6736 = select(x6559, w6574, 0.0);
        const Real x6737 = x6731 - x6726;
        const Real x6738 = select(x6559, x6737, 0.0);
        const Real x6739 = x6734 - x6728;
        const Real x6740 = select(x6559, x6739, 0.0);
        const Real x6741 = w6575 / x6723;
        const Real x6743 = x6741 * x6735;
        const Real x6744 = -x6743;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a6745 = (real_377[l] > 0.0);
            const Real a6746 = select(a6745, 0.0, real_377[l]);
            const Mask a6747 = (real_377[l] < 0.0);
            const Real a6748 = select(a6747, 0.0, real_377[l]);
            real_399[l] = a6746;
            real_400[l] = a6748;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6479 = exp(real_397[l]);
            const Real a6480 = numbers[l + LAYERS + 47] * a6479;
            const Real a6481 = real_396[l] * real_300[l];
            const Real a6482 = a6480 / a6481;
            const Real a6484 = a6479 * 0.008034787106446777;
            const Real a6486 = a6484 + numbers[l + 6 * LAYERS + 47];
            const Real a6487 = -a6486;
            const Real a6488 = a6482 * 0.008034787106446777;
            const Mask a6489 = (mask_360[l] | mask_358[l]);
            const Real a6490 = select(a6489, real_395[l], a6487);
            const Real a6492 = select(w6344, a6490, real_366[l]);
            const Real a6493 = select(w6344, real_394[l], real_297[l]);
            const Real a6494 = select(w6344, a6487, real_353[l]);
            const Real a6495 = select(w6344, a6488, real_365[l]);
            real_316[l + 1] = a6492;
            real_392[l] = a6493;
            real_305[l] = a6494;
            real_401[l] = a6495;
        }
        // snow_ground._residuals
        const Real x6754 = real_377[4] - real_316[1];
        const Real x6755 = x5775 * x6754;
        // snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6540 = real_152[l] + real_383[l + 1];
            const Real a6541 = 1 / a6540;
            const Real a6542 = seconds * a6541;
            const Real a6543 = select(x5773, a6542, 0.0);
            const Real a6544 = a6543 * a6541;
            const Real a6547 = a6544 * real_398[l];
            const Real a6548 = a6544 * real_375[l + 1];
            const Real a6749 = real_399[l] - real_399[l + 1];
            const Real a6750 = a6543 * a6749;
            const Real a6751 = real_400[l] - real_400[l + 1];
            const Real a6752 = real_379[l] * a6751;
            const Real a6753 = a6750 + a6752;
            real_402[l] = a6543;
            real_403[l] = a6547;
            real_404[l] = a6548;
            real_405[l] = a6753;
        }
        // snow_ground._residuals
        real_405[4] = real_of(0.0);
        real_400[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_400[l + 1] = real_405[l];
        const Real x6760 = seconds * x6738;
        // enthalpy._drop_from_above
        real_316[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_397[l] = real_316[l + 2];
        real_397[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x6778 = x5778 * real_377[4];
        // snow_ground._residuals, snow_ground._at
        Real a6782_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a6758 = real_405[l] - real_400[l];
            const Real a6759 = a6758 + in_row(l, 4, x6755);
            const Real a6761 = real_376[l] - real_150[l];
            const Real a6762 = a6761 + a6759;
            const Real a6763 = a6762 - in_row(l, 0, x6760);
            const Real a6781 = magnitude(a6763);
            a6782_last = a6782_last + a6781;
            real_399[l] = a6763;
            real_398[l] = a6781;
        }
        // snow_ground._at
        const Real x6783 = x1353 * a6782_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a6787_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6764 = 2094000.0 * real_392[l];
            const Real a6765 = real_301[l] + a6764;
            const Real a6766 = a6765 * real_316[l + 1];
            const Real a6767 = real_392[l] * 333500000.0;
            const Real a6768 = a6766 + a6767;
            const Real a6769 = a6768 - real_309[l];
            const Real a6771 = real_316[l + 1] - real_316[l];
            const Real a6772 = real_294[l] * a6771;
            const Real a6773 = a6769 + a6772;
            const Real a6775 = real_316[l + 1] - real_397[l];
            const Real a6776 = real_292[l] * a6775;
            const Real a6777 = a6773 + a6776;
            const Real a6780 = a6777 + in_row(l, 0, x6778);
            const Real a6785 = magnitude(a6780);
            const Real a6786 = numbers[l] * a6785;
            a6787_last = a6787_last + a6786;
            real_396[l] = a6780;
            real_395[l] = a6785;
        }
        // snow_ground._at
        const Real x6788 = a6787_last - x6783;
        // snow_ground._tolerance
        const Real x6791 = seconds * x6539;
        const Real x6792 = magnitude(x6736);
        const Real x6793 = magnitude(real_377[0]);
        const Real x6794 = x6792 + x6793;
        const Real x6795 = x6791 * x6794;
        Real a6796_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a6796_last = a6796_last + real_402[l];
        }
        const Real x6797 = a6796_last + x5775;
        Real a6799_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a6798 = magnitude(real_377[l]);
            a6799_last = maximum(a6799_last, a6798);
        }
        const Real x6800 = a6799_last + x6311;
        const Real x6801 = x6800 + 30.0;
        const Real x6802 = x6797 * x6801;
        const Real x6803 = x6802 + x6795;
        // snow_ground._at
        Mask a6790_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a6789 = (real_395[l] > real_355[l]);
            a6790_last = (a6790_last | a6789);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a6807_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a6804 = real_139[l] + x6803;
            const Real a6805 = a6804 * 7.105427357601002e-15;
            const Mask a6806 = (real_398[l] > a6805);
            a6807_last = (a6807_last | a6806);
        }
        // snow_ground._at
        const Mask x6808 = (a6790_last | a6807_last);
        // snow_ground._iteration
        const Real x6809 = w6342 * 0.0001;
        const Real x6810 = 1.0 - x6809;
        const Real x6811 = x6810 * w6341;
        const Mask x6812 = (x6788 < x6811);
        const Mask x6813 = (w6343 < 20.0);
        const Mask x6814 = (x6812 | x6813);
        const Mask x6815 = (w6342 <= 0.0001);
        const Mask x6816 = (x6814 | x6815);
        const Mask x6817 = (w6344 & x6816);
        const Real x6818 = w6342 * 2.0;
        const Mask x6819 = (x6818 > 1.0);
        const Real x6820 = select(x6819, 1.0, x6818);
        const Real x6821 = w6342 * 0.5;
        const Real x6822 = select(x6817, x6820, x6821);
        const Real x6828 = select(x6817, x6539, w6327);
        const Real x6829 = select(x6817, x6546, w6328);
        const Real x6833 = select(x6817, x6736, w6332);
        const Real x6834 = select(x6817, x6731, w6333);
        const Real x6835 = select(x6817, x6738, w6334);
        const Real x6836 = select(x6817, x6740, w6335);
        const Real x6837 = select(x6817, x6744, w6336);
        const Real x6838 = select(x6817, x6723, w6337);
        const Mask x6839 = select(x6817, x6562, w6338);
        const Real x6842 = select(x6817, x6788, w6341);
        const Mask x6843 = select(x6817, x6808, w6344);
        const Real x6844 = select(w6344, x6822, w6342);
        const Real x6845 = real_of_mask(w6344);
        const Real x6846 = w6343 + x6845;
        const Mask x6847 = ~x6817;
        const Mask x6848 = (x6843 | x6847);
        const Mask x6849 = (w6344 & x6848);
        for (int l = 0; l < 5; ++l) {
            const Real a6823 = select(x6817, real_376[l], real_378[l]);
            const Real a6840 = select(x6817, real_399[l], real_370[l]);
            real_398[l] = a6823;
            real_377[l] = a6840;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6824 = select(x6817, real_316[l + 1], real_366[l]);
            const Real a6825 = select(x6817, real_392[l], real_297[l]);
            const Real a6826 = select(x6817, real_305[l], real_353[l]);
            const Real a6827 = select(x6817, real_401[l], real_365[l]);
            const Real a6841 = select(x6817, real_396[l], real_364[l]);
            real_395[l] = a6824;
            real_397[l] = a6825;
            real_394[l] = a6826;
            real_406[l] = a6827;
            real_407[l] = a6841;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a6830 = select(x6817, real_402[l], real_384[l]);
            const Real a6831 = select(x6817, real_403[l], real_385[l]);
            const Real a6832 = select(x6817, real_404[l], real_386[l]);
            real_408[l] = a6830;
            real_409[l] = a6831;
            real_410[l] = a6832;
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
        w6327 = x6828;
        w6328 = x6829;
        w6332 = x6833;
        w6333 = x6834;
        w6334 = x6835;
        w6335 = x6836;
        w6336 = x6837;
        w6337 = x6838;
        w6338 = x6839;
        w6341 = x6842;
        w6342 = x6844;
        w6343 = x6846;
        w6344 = x6849;
    }
    // snow_ground._tolerance
    const Real x6857 = seconds * w6327;
    const Real x6858 = magnitude(w6332);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a6850 = real_378[l] - real_139[l];
        const Mask a6851 = (real_378[l] < 0.0);
        const Mask a6852 = (a6850 > 0.0);
        const Real a6853 = real_378[l] * real_368[l];
        const Real a6854 = a6850 * real_369[l];
        const Real a6855 = select(a6852, a6854, 0.0);
        const Real a6856 = select(a6851, a6853, a6855);
        real_155[l] = a6856;
    }
    // snow_ground._tolerance
    const Real x6859 = magnitude(real_155[0]);
    const Real x6860 = x6858 + x6859;
    const Real x6861 = x6857 * x6860;
    Real a6862_last = real_of(0.0);
    for (int l = 0; l < 4; ++l) {
        a6862_last = a6862_last + real_384[l];
    }
    const Real x6863 = a6862_last + x5775;
    Real a6865_last = real_of(-INFINITE);
    for (int l = 0; l < 5; ++l) {
        const Real a6864 = magnitude(real_155[l]);
        a6865_last = maximum(a6865_last, a6864);
    }
    const Real x6866 = a6865_last + x6311;
    const Real x6867 = x6866 + 30.0;
    const Real x6868 = x6863 * x6867;
    const Real x6869 = x6868 + x6861;
    // snow_ground._tolerance, snow_ground._is_solved
    Mask a6876_last = mask_of(true);
    for (int l = 0; l < 5; ++l) {
        const Real a6870 = real_139[l] + x6869;
        const Real a6871 = a6870 * 7.105427357601002e-15;
        const Real a6872 = a6871 * 8.0;
        const Real a6874 = magnitude(real_370[l]);
        const Mask a6875 = (a6874 <= a6872);
        a6876_last = (a6876_last & a6875);
    }
    // snow_ground._is_solved
    Mask a6879_last = mask_of(true);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a6873 = real_355[l] * 8.0;
        const Real a6877 = magnitude(real_364[l]);
        const Mask a6878 = (a6877 <= a6873);
        a6879_last = (a6879_last & a6878);
    }
    const Mask x6880 = (a6876_last & a6879_last);
    // snow_ground._solution
    const Real x6881 = select(x6880, 1.0, 0.125);
    const Real x6882 = real_of_mask(x6880);
    const Mask x6883 = ~x6880;
    const Real x6884 = magnitude(w6341);
    const Mask x6885 = (x6884 != INFINITE);
    const Mask x6886 = (w6341 == w6341);
    const Index x6887 = x6886 * x6885;
    const Mask x6888 = (x6883 & x6887);
    Real w6889 = x6881;
    for (int l = 0; l < 5; ++l) real_370[l] = real_378[l];
    for (int l = 0; l < LAYERS; ++l) real_364[l] = real_366[l];
    for (int l = 0; l < LAYERS; ++l) real_355[l] = real_297[l];
    for (int l = 0; l < LAYERS; ++l) real_367[l] = real_353[l];
    for (int l = 0; l < LAYERS; ++l) real_354[l] = real_365[l];
    Real w6895 = w6327;
    Real w6896 = w6328;
    for (int l = 0; l < 4; ++l) real_382[l] = real_384[l];
    for (int l = 0; l < 4; ++l) real_381[l] = real_385[l];
    for (int l = 0; l < 4; ++l) real_380[l] = real_386[l];
    Real w6900 = w6332;
    Real w6901 = w6333;
    Real w6902 = w6334;
    Real w6903 = w6335;
    Real w6904 = w6336;
    Real w6905 = w6337;
    Mask w6906 = w6338;
    Real w6907 = x6882;
    Mask w6908 = x6888;
    for (int pass = 0; pass < 40; ++pass) {
        if (!any_lane(w6908)) break;
        // snow_ground._equations
        const Real x6909 = w6889 * seconds;
        real_357[0] = x5763;
        for (int l = 0; l < LAYERS - 1; ++l) real_357[l + 1] = real_306[l + 1];
        const Real x6913 = x6909 * x1348;
        const Real x6914 = select(x5773, x6913, 0.0);
        const Real x6915 = x1353 * x6914;
        const Real x6917 = x6915 / numbers[0];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6911 = w6889 * real_357[l];
            const Real a6912 = w6889 * real_292[l];
            real_363[l] = a6911;
            real_309[l] = a6912;
        }
        const Real x6919 = real_363[0] * x5709;
        const Real x6921 = real_363[0] - x6917;
        // snow_ground._equations, enthalpy.heat_problem
        Real a6922_last = real_of(-INFINITE);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6920 = real_310[l] + in_row(l, 0, x6919);
            a6922_last = maximum(a6922_last, real_350[l]);
            real_357[l] = a6920;
        }
        // enthalpy.heat_problem
        const Real x6923 = maximum(a6922_last, x5785);
        real_407[0] = x6921;
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l + 1] = real_363[l + 1];
        // snow_ground._in_part
        const Mask x6932 = (w6907 > 0.0);
        // enthalpy.heat_problem, enthalpy.layers_with, enthalpy.at, retention.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6925 = real_295[l] + real_407[l];
            const Real a6926 = a6925 + real_309[l];
            const Real a6927 = a6926 * x6923;
            const Real a6928 = real_351[l] + a6927;
            const Real a6929 = a6928 * 7.105427357601002e-15;
            const Mask a6933 = (real_357[l] >= real_352[l]);
            const Mask a6934 = (real_357[l] <= real_359[l]);
            const Mask a6935 = ~a6933;
            const Mask a6936 = (a6934 & a6935);
            const Real a6937 = real_357[l] / 333500000.0;
            const Real a6938 = maximum(a6937, real_311[l]);
            const Real a6939 = minimum(a6938, real_272[l]);
            const Real a6940 = real_361[l] - real_357[l];
            const Real a6941 = a6940 / real_362[l];
            const Real a6942 = real_356[l] - a6941;
            const Mask a6943 = (a6940 > 0.0);
            const Real a6944 = maximum(real_356[l], a6939);
            const Real a6945 = a6939 + a6944;
            const Real a6946 = a6945 * 0.5;
            const Real a6947 = select(a6943, a6946, a6939);
            const Mask a6948 = (a6942 >= a6939);
            const Real a6949 = minimum(a6942, real_272[l]);
            const Real a6950 = select(a6948, a6949, a6947);
            const Real a6951 = select(a6936, real_311[l], a6950);
            const Real a6952 = select(a6933, real_272[l], a6951);
            const Real a6953 = a6952 * 333500000.0;
            const Real a6954 = real_357[l] - a6953;
            const Real a6955 = 2094000.0 * a6952;
            const Real a6956 = real_301[l] + a6955;
            const Real a6957 = a6954 / a6956;
            const Real a6958 = a6952 - numbers[l + 15 * LAYERS + 54];
            const Real a6959 = a6958 / real_300[l];
            const Mask a6960 = (a6959 < 1e-12);
            const Real a6961 = select(a6960, 1e-12, a6959);
            const Real a6962 = log(a6961);
            const Real a6963 = numbers[l + LAYERS + 47] * a6962;
            const Real a6964 = numbers[l + 16 * LAYERS + 54] - a6963;
            const Mask a6965 = (a6964 > 16.11809565095832);
            const Real a6966 = select(a6965, 16.11809565095832, a6964);
            real_406[l] = a6929;
            mask_358[l] = a6933;
            mask_360[l] = a6936;
            real_394[l] = a6952;
            real_397[l] = a6957;
            real_395[l] = a6961;
            real_396[l] = a6966;
        }
        // snow_ground._in_part
        const Real x6984 = select(x6932, w6900, x355);
        // snow_ground._in_part, snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a6979 = select(x6932, real_370[l], real_150[l]);
            const Real a6985 = a6979 - real_139[l];
            const Mask a6986 = (a6979 < 0.0);
            const Mask a6987 = (a6985 > 0.0);
            const Real a6988 = a6979 * real_368[l];
            const Real a6989 = a6985 * real_369[l];
            const Real a6990 = select(a6987, a6989, 0.0);
            const Real a6991 = select(a6986, a6988, a6990);
            const Real a6992 = a6979 * real_372[l];
            const Mask a6993 = (a6992 < 0.0);
            const Real a6994 = select(a6993, 0.0, a6992);
            const Mask a6995 = (a6994 > 1.0);
            const Real a6996 = select(a6995, 1.0, a6994);
            const Mask a6997 = (a6996 > 0.0);
            const Mask a6998 = (a6996 < 1.0);
            const Mask a6999 = (a6997 & a6998);
            const Real a7000 = select(a6999, real_372[l], 0.0);
            const Real a7001 = a6996 * a6996;
            const Real a7002 = real_373[l] * a7001;
            const Real a7003 = 1.0 - a7002;
            const Real a7004 = a6996 * a7000;
            const Real a7005 = real_374[l] * a7004;
            const Real a7006 = a7003 * real_146[l];
            const Real a7007 = a7003 * real_141[l];
            const Real a7008 = a7007 - real_158[l];
            const Mask a7009 = (a7008 < 0.0);
            const Real a7010 = select(a7009, 0.0, a7008);
            const Real a7011 = a6996 * 10.0;
            const Mask a7012 = (a7011 > 1.0);
            const Real a7013 = select(a7012, 1.0, a7011);
            const Real a7014 = a7013 * a7010;
            const Real a7015 = a7007 - a7014;
            const Mask a7016 = (a7010 > 0.0);
            const Real a7017 = 1.0 - a7013;
            const Real a7018 = select(a7016, a7017, 1.0);
            const Mask a7019 = (a6996 < 0.1);
            const Real a7020 = a7000 * 10.0;
            const Real a7021 = select(a7019, a7020, 0.0);
            const Real a7022 = a7005 * real_141[l];
            const Real a7023 = a7018 * a7022;
            const Real a7024 = a7010 * a7021;
            const Real a7025 = a7023 + a7024;
            const Real a7026 = a7005 * real_146[l];
            real_155[l] = a6979;
            real_377[l] = a6991;
            real_398[l] = a7006;
            real_399[l] = a7015;
            real_376[l] = a7025;
            real_400[l] = a7026;
        }
        // snow_ground._links
        const Real x7027 = 1 / real_399[0];
        const Real x7028 = select(x5773, x7027, 0.0);
        const Real x7034 = x7028 * x7028;
        const Real x7035 = x7034 * real_376[0];
        // snow_ground._at
        const Real x7038 = select(x5773, x7028, 1.0);
        // snow_skin._is_melting
        const Real x7039 = x7038 * real_377[0];
        const Real x7040 = x5916 + x7039;
        const Mask x7041 = (x7040 >= 0.0);
        // snow_skin.solve_skin
        const Mask x7042 = (x6984 > 0.0);
        const Real x7043 = select(x7042, 0.0, x6984);
        const Real x7044 = select(x7041, 0.0, x7043);
        const Real x7045 = real_377[0] - 1.0;
        const Mask x7046 = (x7045 < (-270.0));
        const Real x7047 = select(x7046, (-270.0), x7045);
        const Mask x7048 = (x7047 > (-150.0));
        const Real x7049 = select(x7048, (-150.0), x7047);
        const Real x7050 = maximum(x7044, x7049);
        const Mask x7051 = ~x7041;
        const Mask x7052 = (x6073 & x7051);
        Real w7053 = x7050;
        Real w7054 = x5920;
        Real w7055 = x7049;
        Real w7056 = real_of(0.0);
        Real w7057 = real_of(INFINITE);
        Mask w7058 = x7052;
        for (int pass = 0; pass < 60; ++pass) {
            if (!any_lane(w7058)) break;
            // snow_skin.skin_flux
            const Real x7059 = w7053 + 273.15;
            const Real x7060 = w7053 - x1448;
            // calm_air.coefficient
            const Real x7062 = x7060 * x1420;
            const Real x7063 = -x7062;
            // calm_air.limited_richardson
            const Mask x7064 = (x7063 > 0.0);
            const Real x7065 = select(x7064, x7062, 0.0);
            const Real x7067 = x7065 * x1623;
            const Real x7068 = -x7067;
            const Real x7069 = expm1(x7068);
            const Real x7071 = x7069 + 2.0;
            const Real x7072 = x7069 / x7071;
            const Real x7074 = numbers[LAYERS + 2] * x7072;
            const Real x7076 = select(x7064, x7074, x7062);
            const Real x7077 = -x7076;
            const Real x7078 = x7072 * x7072;
            const Real x7079 = 1.0 - x7078;
            const Real x7080 = select(x7064, x7079, 1.0);
            // calm_air.coefficient
            const Mask x7081 = (x7077 > 0.0);
            const Real x7082 = select(x7081, x7076, 0.0);
            const Real x7084 = x7082 * 5.0;
            const Real x7086 = 1.0 - x7084;
            const Real x7087 = sqrt(x7086);
            const Real x7088 = x7082 * 15.0;
            const Real x7090 = x7088 * x7087;
            const Real x7092 = 1.0 - x7090;
            const Real x7093 = 1 / x7092;
            const Real x7095 = x7093 * x7093;
            const Real x7097 = x7087 * 15.0;
            const Real x7098 = x7082 * 37.5;
            const Real x7100 = x7098 / x7087;
            const Real x7102 = x7097 - x7100;
            const Real x7103 = x7095 * x7102;
            const Real x7104 = -x7103;
            const Real x7105 = select(x7081, 0.0, x7076);
            const Mask x7106 = (x7105 > 1e-30);
            const Mask x7107 = (x7105 < 1e-30);
            const Real x7108 = select(x7107, 1e-30, x7105);
            const Real x7109 = sqrt(x7108);
            const Real x7110 = select(x7106, x7109, 0.0);
            const Real x7111 = x1430 * x7110;
            const Real x7112 = x7111 + 1.0;
            const Real x7113 = 1 / x7112;
            const Real x7114 = x7105 * 15.0;
            const Real x7115 = x7114 * x7113;
            const Real x7116 = x7115 + 1.0;
            const Real x7117 = x7113 * (-7.5);
            const Real x7118 = x7113 + 1.0;
            const Real x7119 = x7117 * x7118;
            const Real x7120 = select(x7081, x7104, x7119);
            const Real x7121 = x7120 * x7080;
            const Real x7122 = select(x7081, x7093, x7116);
            const Real x7123 = x1409 * x7122;
            const Real x7124 = x5876 * x7121;
            // snow_skin.skin_flux
            const Real x7126 = x257 * x7123;
            const Real x7127 = x257 * x7124;
            const Real x7129 = 1 / x7059;
            const Real x7130 = 6138.82863340564 * x7129;
            const Real x7131 = w7053 * 0.0036609921288669233;
            const Real x7132 = x7131 * x7130;
            const Real x7133 = exp(x7132);
            const Real x7134 = x7133 * 611.0;
            const Real x7135 = x7134 * 0.378;
            const Real x7136 = forcing[3] - x7135;
            const Real x7137 = 1 / x7136;
            const Real x7138 = x7134 * 0.622;
            const Real x7139 = x7138 * x7137;
            const Real x7140 = x7130 * x7129;
            const Real x7141 = x7139 * x7140;
            const Real x7142 = forcing[3] * x7137;
            const Real x7143 = x7141 * x7142;
            const Real x7144 = x7139 - forcing[2];
            const Real x7145 = x7126 * 1004.5;
            const Real x7146 = x7145 + numbers[LAYERS + 4];
            const Real x7147 = x7059 * x7059;
            const Real x7148 = x7147 * x7059;
            const Real x7149 = x5899 * x7148;
            const Real x7150 = x7126 * x7144;
            const Real x7151 = x7127 * x7144;
            const Real x7153 = x7126 * x7143;
            const Real x7154 = x7153 - x7151;
            const Real x7155 = x7146 * x7060;
            const Real x7156 = x7127 * 1004.5;
            const Real x7158 = x7156 * x7060;
            const Real x7160 = x7146 - x7158;
            const Real x7161 = x7149 * x7059;
            const Real x7162 = x1446 - x7161;
            const Real x7163 = x7162 - x7155;
            const Real x7164 = 2830000.0 * x7150;
            const Real x7165 = x7163 - x7164;
            const Real x7166 = x7149 * (-4.0);
            const Real x7167 = x7166 - x7160;
            const Real x7168 = 2830000.0 * x7154;
            const Real x7169 = x7167 - x7168;
            // snow_skin._closer
            const Real x7170 = w7053 - real_377[0];
            const Real x7171 = x7038 * x7170;
            const Real x7172 = x7165 - x7171;
            const Mask x7173 = (x7172 > 0.0);
            const Real x7174 = select(x7173, w7053, w7055);
            const Real x7175 = select(x7173, w7056, w7053);
            const Real x7176 = x7038 - x7169;
            const Mask x7177 = (x7176 < 0.001);
            const Real x7178 = select(x7177, 0.001, x7176);
            const Real x7179 = x7172 / x7178;
            const Real x7180 = w7053 + x7179;
            const Mask x7181 = (x7180 < x7174);
            const Mask x7182 = (x7180 > x7175);
            const Mask x7183 = (x7181 | x7182);
            const Real x7184 = magnitude(x7179);
            const Real x7185 = w7057 * 0.5;
            const Mask x7186 = (x7184 > x7185);
            const Mask x7187 = (x7183 | x7186);
            const Real x7188 = x7174 + x7175;
            const Real x7189 = x7188 * 0.5;
            const Real x7190 = select(x7187, x7189, x7180);
            const Real x7191 = x7190 - w7053;
            const Real x7192 = magnitude(x7191);
            const Mask x7193 = (x7192 >= 0.1);
            const Real x7194 = select(w7058, x7190, w7053);
            const Real x7195 = select(w7058, x7169, w7054);
            const Real x7196 = select(w7058, x7174, w7055);
            const Real x7197 = select(w7058, x7175, w7056);
            const Real x7198 = select(w7058, x7192, w7057);
            const Mask x7199 = select(w7058, x7193, w7058);
            w7053 = x7194;
            w7054 = x7195;
            w7055 = x7196;
            w7056 = x7197;
            w7057 = x7198;
            w7058 = x7199;
        }
        // snow_skin.skin_with
        const Real x7200 = x7038 - w7054;
        const Mask x7201 = (x7200 < 0.001);
        const Real x7202 = select(x7201, 0.001, x7200);
        const Mask x7203 = (real_377[0] < 0.0);
        const Real x7204 = select(x7203, 0.0, real_377[0]);
        const Real x7205 = x7204 * 20.0;
        const Mask x7206 = (x7204 > 0.0);
        const Real x7207 = select(x7206, 20.0, 0.0);
        const Real x7208 = w7053 - real_377[0];
        const Real x7209 = x7038 * x7208;
        const Real x7210 = select(x7041, x5916, x7209);
        const Real x7211 = x7038 / x7202;
        const Real x7212 = w7054 * x7211;
        const Real x7213 = select(x7041, 0.0, x7212);
        const Real x7214 = select(x7052, x7208, 0.0);
        const Real x7215 = select(x6073, w7053, 0.0);
        const Real x7216 = x7210 - x7205;
        const Real x7217 = select(x6073, x7216, 0.0);
        const Real x7218 = x7213 - x7207;
        const Real x7219 = select(x6073, x7218, 0.0);
        const Real x7220 = w7054 / x7202;
        const Real x7222 = x7220 * x7214;
        const Real x7223 = -x7222;
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Mask a7224 = (real_377[l] > 0.0);
            const Real a7225 = select(a7224, 0.0, real_377[l]);
            const Mask a7226 = (real_377[l] < 0.0);
            const Real a7227 = select(a7226, 0.0, real_377[l]);
            real_405[l] = a7225;
            real_375[l] = a7227;
        }
        // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._in_part
        for (int l = 0; l < LAYERS; ++l) {
            const Real a6967 = exp(real_396[l]);
            const Real a6968 = numbers[l + LAYERS + 47] * a6967;
            const Real a6969 = real_395[l] * real_300[l];
            const Real a6970 = a6968 / a6969;
            const Real a6972 = a6967 * 0.008034787106446777;
            const Real a6974 = a6972 + numbers[l + 6 * LAYERS + 47];
            const Real a6975 = -a6974;
            const Real a6976 = a6970 * 0.008034787106446777;
            const Mask a6977 = (mask_358[l] | mask_360[l]);
            const Real a6978 = select(a6977, real_397[l], a6975);
            const Real a6980 = select(x6932, real_364[l], a6978);
            const Real a6981 = select(x6932, real_355[l], real_394[l]);
            const Real a6982 = select(x6932, real_367[l], a6975);
            const Real a6983 = select(x6932, real_354[l], a6976);
            real_315[l + 1] = a6980;
            real_401[l] = a6981;
            real_305[l] = a6982;
            real_392[l] = a6983;
        }
        // snow_ground._residuals
        const Real x7233 = real_377[4] - real_315[1];
        const Real x7234 = x6914 * x7233;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a6930 = x6909 / real_211[l];
            const Real a6931 = select(x5773, a6930, 0.0);
            const Real a7029 = real_398[l] + real_399[l + 1];
            const Real a7030 = 1 / a7029;
            const Real a7031 = x6909 * a7030;
            const Real a7032 = select(x5773, a7031, 0.0);
            const Real a7033 = a7032 * a7030;
            const Real a7036 = a7033 * real_400[l];
            const Real a7037 = a7033 * real_376[l + 1];
            const Real a7228 = real_405[l] - real_405[l + 1];
            const Real a7229 = a7032 * a7228;
            const Real a7230 = real_375[l] - real_375[l + 1];
            const Real a7231 = a6931 * a7230;
            const Real a7232 = a7229 + a7231;
            real_410[l] = a6931;
            real_409[l] = a7032;
            real_408[l] = a7036;
            real_404[l] = a7037;
            real_383[l] = a7232;
        }
        // snow_ground._residuals
        real_383[4] = real_of(0.0);
        real_375[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_375[l + 1] = real_383[l];
        const Real x7239 = x6909 * x7217;
        // enthalpy._drop_from_above
        real_315[0] = real_of(0.0);
        // enthalpy.heat_residual
        for (int l = 0; l < LAYERS - 1; ++l) real_396[l] = real_315[l + 2];
        real_396[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x7257 = x6917 * real_377[4];
        // snow_ground._residuals, snow_ground._at
        Real a7261_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a7237 = real_383[l] - real_375[l];
            const Real a7238 = a7237 + in_row(l, 4, x7234);
            const Real a7240 = real_155[l] - real_150[l];
            const Real a7241 = a7240 + a7238;
            const Real a7242 = a7241 - in_row(l, 0, x7239);
            const Real a7260 = magnitude(a7242);
            a7261_last = a7261_last + a7260;
            real_405[l] = a7242;
            real_400[l] = a7260;
        }
        // snow_ground._at
        const Real x7262 = x1353 * a7261_last;
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
        Real a7266_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7243 = 2094000.0 * real_401[l];
            const Real a7244 = real_301[l] + a7243;
            const Real a7245 = a7244 * real_315[l + 1];
            const Real a7246 = real_401[l] * 333500000.0;
            const Real a7247 = a7245 + a7246;
            const Real a7248 = a7247 - real_357[l];
            const Real a7250 = real_315[l + 1] - real_315[l];
            const Real a7251 = real_407[l] * a7250;
            const Real a7252 = a7248 + a7251;
            const Real a7254 = real_315[l + 1] - real_396[l];
            const Real a7255 = real_309[l] * a7254;
            const Real a7256 = a7252 + a7255;
            const Real a7259 = a7256 + in_row(l, 0, x7257);
            const Real a7264 = magnitude(a7259);
            const Real a7265 = numbers[l] * a7264;
            a7266_last = a7266_last + a7265;
            real_395[l] = a7259;
            real_397[l] = a7264;
        }
        // snow_ground._at
        const Real x7267 = a7266_last - x7262;
        // snow_ground._tolerance
        const Real x7270 = x6909 * x7028;
        const Real x7271 = magnitude(x7215);
        const Real x7272 = magnitude(real_377[0]);
        const Real x7273 = x7271 + x7272;
        const Real x7274 = x7270 * x7273;
        Real a7275_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7275_last = a7275_last + real_409[l];
        }
        const Real x7276 = a7275_last + x6914;
        Real a7278_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7277 = magnitude(real_377[l]);
            a7278_last = maximum(a7278_last, a7277);
        }
        const Real x7279 = a7278_last + x6311;
        const Real x7280 = x7279 + 30.0;
        const Real x7281 = x7276 * x7280;
        const Real x7282 = x7281 + x7274;
        // snow_ground._at
        Mask a7269_last = mask_of(false);
        for (int l = 0; l < LAYERS; ++l) {
            const Mask a7268 = (real_397[l] > real_406[l]);
            a7269_last = (a7269_last | a7268);
        }
        // snow_ground._tolerance, snow_ground._at
        Mask a7286_last = mask_of(false);
        for (int l = 0; l < 5; ++l) {
            const Real a7283 = real_139[l] + x7282;
            const Real a7284 = a7283 * 7.105427357601002e-15;
            const Mask a7285 = (real_400[l] > a7284);
            a7286_last = (a7286_last | a7285);
        }
        // snow_ground._at
        const Mask x7287 = (a7269_last | a7286_last);
        // snow_ground._searched
        const Mask x7288 = (x7287 | x5773);
        for (int l = 0; l < 5; ++l) real_400[l] = real_155[l];
        for (int l = 0; l < LAYERS; ++l) real_397[l] = real_315[l + 1];
        for (int l = 0; l < LAYERS; ++l) real_396[l] = real_401[l];
        for (int l = 0; l < LAYERS; ++l) real_394[l] = real_305[l];
        for (int l = 0; l < LAYERS; ++l) real_411[l] = real_392[l];
        Real w7294 = x7028;
        Real w7295 = x7035;
        for (int l = 0; l < 4; ++l) real_403[l] = real_409[l];
        for (int l = 0; l < 4; ++l) real_402[l] = real_408[l];
        for (int l = 0; l < 4; ++l) real_412[l] = real_404[l];
        Real w7299 = x7215;
        Real w7300 = x7210;
        Real w7301 = x7217;
        Real w7302 = x7219;
        Real w7303 = x7223;
        Real w7304 = x7202;
        Mask w7305 = x7041;
        for (int l = 0; l < 5; ++l) real_377[l] = real_405[l];
        for (int l = 0; l < LAYERS; ++l) real_413[l] = real_395[l];
        Real w7308 = x7267;
        Real w7309 = real_of(1.0);
        Real w7310 = real_of(0.0);
        Mask w7311 = x7288;
        for (int pass = 0; pass < 40; ++pass) {
            if (!any_lane(w7311)) break;
            // snow_layers.warmth, snow_ground._response
            for (int l = 0; l < 5; ++l) {
                const Real a7323 = real_400[l] - real_139[l];
                const Mask a7324 = (real_400[l] < 0.0);
                const Mask a7325 = (a7323 > 0.0);
                const Real a7326 = real_400[l] * real_368[l];
                const Real a7327 = a7323 * real_369[l];
                const Real a7328 = select(a7325, a7327, 0.0);
                const Real a7329 = select(a7324, a7326, a7328);
                const Real a7330 = select(a7325, real_369[l], 0.0);
                const Real a7331 = select(a7324, real_368[l], a7330);
                const Mask a7332 = (a7329 > 0.0);
                const Real a7333 = select(a7332, 0.0, a7329);
                mask_387[l] = a7324;
                real_375[l] = a7331;
                real_383[l] = a7333;
            }
            // snow_ground._response
            const Real x7335 = w7302 * real_375[0];
            const Real x7336 = w7303 * w7295;
            const Real x7337 = x7335 + x7336;
            const Real x7346 = x6909 * x7337;
            for (int l = 0; l < 4; ++l) {
                const Real a7334 = real_383[l] - real_383[l + 1];
                const Real a7338 = select(mask_387[l], real_403[l], real_410[l]);
                const Real a7339 = a7338 * real_375[l];
                const Real a7340 = a7334 * real_402[l];
                const Real a7341 = a7339 + a7340;
                const Real a7342 = select(mask_387[l + 1], real_403[l], real_410[l]);
                const Real a7343 = a7342 * real_375[l + 1];
                const Real a7344 = a7334 * real_412[l];
                const Real a7345 = a7343 - a7344;
                real_376[l] = a7341;
                real_399[l + 1] = a7345;
            }
            // snow_ground._direction
            real_376[4] = real_of(0.0);
            real_399[0] = real_of(0.0);
            const Real x7350 = x6914 * real_375[4];
            const Real x7354 = x6917 * real_375[4];
            const Real x7361 = -x6914;
            for (int l = 0; l < 4; ++l) {
                const Real a7353 = -real_376[l];
                const Real a7360 = -real_399[l + 1];
                real_389[l] = a7353;
                real_388[l] = a7360;
            }
            for (int l = 0; l < LAYERS - 1; ++l) {
                const Real a7356 = -real_363[l + 1];
                const Real a7362 = -real_309[l];
                real_389[l + 5] = a7356;
                real_388[l + 5] = a7362;
            }
            // tridiagonal._solve
            real_389[4] = x7354;
            // snow_ground._direction
            for (int l = 0; l < 5; ++l) {
                const Real a7349 = real_376[l] + real_399[l];
                const Real a7351 = a7349 + in_row(l, 4, x7350);
                const Real a7352 = a7351 - in_row(l, 0, x7346);
                const Real a7357 = a7352 + 1.0;
                const Real a7363 = -real_377[l];
                real_393[l] = a7357;
                real_391[l] = a7363;
            }
            // enthalpy.is_on_curve, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground._direction
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a7312 = (real_396[l] < real_272[l]);
                const Mask a7313 = (real_396[l] > real_311[l]);
                const Mask a7314 = (a7312 & a7313);
                const Real a7315 = 2094000.0 * real_397[l];
                const Real a7316 = a7315 + 333500000.0;
                const Real a7317 = select(a7314, real_411[l], 1.0);
                const Real a7318 = a7316 / a7317;
                const Real a7319 = 2094000.0 * real_396[l];
                const Real a7320 = real_301[l] + a7319;
                const Real a7321 = select(a7314, a7318, 0.0);
                const Real a7322 = a7320 + a7321;
                const Real a7358 = a7322 + real_407[l];
                const Real a7359 = a7358 + real_309[l];
                const Real a7364 = -real_413[l];
                real_414[l] = a7320;
                real_415[l] = a7322;
                real_393[l + 5] = a7359;
                real_391[l + 5] = a7364;
            }
            // tridiagonal._solve
            real_388[4] = x7361;
            solve_tridiagonal<LAYERS + 5>(real_389, real_393, real_388, real_391, real_390);
            // enthalpy.enthalpy, snow_ground._iteration, enthalpy.layers_with, enthalpy.fusion_heat, enthalpy.at, retention.at
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7400 = real_414[l] * real_397[l];
                const Real a7401 = real_396[l] * 333500000.0;
                const Real a7402 = a7400 + a7401;
                const Real a7403 = real_415[l] * real_390[l + 5];
                const Real a7404 = w7309 * a7403;
                const Real a7405 = a7402 + a7404;
                const Mask a7406 = (a7405 >= real_352[l]);
                const Mask a7407 = (a7405 <= real_359[l]);
                const Mask a7408 = ~a7406;
                const Mask a7409 = (a7407 & a7408);
                const Real a7410 = a7405 / 333500000.0;
                const Real a7411 = maximum(a7410, real_311[l]);
                const Real a7412 = minimum(a7411, real_272[l]);
                const Real a7413 = real_414[l] * real_394[l];
                const Real a7414 = a7413 + a7401;
                const Real a7415 = a7414 - a7405;
                const Real a7416 = 2094000.0 * real_394[l];
                const Real a7417 = a7416 + 333500000.0;
                const Real a7418 = real_414[l] * real_411[l];
                const Real a7419 = a7417 + a7418;
                const Real a7420 = a7415 / a7419;
                const Real a7421 = real_396[l] - a7420;
                const Mask a7422 = (a7415 > 0.0);
                const Real a7423 = maximum(real_396[l], a7412);
                const Real a7424 = a7412 + a7423;
                const Real a7425 = a7424 * 0.5;
                const Real a7426 = select(a7422, a7425, a7412);
                const Mask a7427 = (a7421 >= a7412);
                const Real a7428 = minimum(a7421, real_272[l]);
                const Real a7429 = select(a7427, a7428, a7426);
                const Real a7430 = select(a7409, real_311[l], a7429);
                const Real a7431 = select(a7406, real_272[l], a7430);
                const Real a7432 = a7431 * 333500000.0;
                const Real a7433 = a7405 - a7432;
                const Real a7434 = 2094000.0 * a7431;
                const Real a7435 = real_301[l] + a7434;
                const Real a7436 = a7433 / a7435;
                const Real a7437 = a7431 - numbers[l + 15 * LAYERS + 54];
                const Real a7438 = a7437 / real_300[l];
                const Mask a7439 = (a7438 < 1e-12);
                const Real a7440 = select(a7439, 1e-12, a7438);
                const Real a7441 = log(a7440);
                const Real a7442 = numbers[l + LAYERS + 47] * a7441;
                const Real a7443 = numbers[l + 16 * LAYERS + 54] - a7442;
                const Mask a7444 = (a7443 > 16.11809565095832);
                const Real a7445 = select(a7444, 16.11809565095832, a7443);
                mask_360[l] = a7406;
                mask_358[l] = a7409;
                real_416[l] = a7431;
                real_417[l] = a7436;
                real_418[l] = a7440;
                real_419[l] = a7445;
            }
            // snow_ground._iteration, snow_ground._stopped, snow_layers.warmth, snow_ground._links
            for (int l = 0; l < 5; ++l) {
                const Real a7370 = w7309 * real_390[l];
                const Real a7371 = real_400[l] + a7370;
                const Mask a7372 = (real_400[l] <= 0.0);
                const Mask a7373 = (a7371 > 0.0);
                const Mask a7374 = (a7372 & a7373);
                const Mask a7375 = (real_400[l] >= 0.0);
                const Mask a7376 = (a7371 < 0.0);
                const Mask a7377 = (a7375 & a7376);
                const Real a7378 = select(a7374, 1e-06, a7371);
                const Real a7379 = select(a7377, (-1e-06), a7378);
                const Mask a7380 = (real_400[l] <= real_371[l]);
                const Mask a7381 = (a7379 > real_371[l]);
                const Mask a7382 = (a7380 & a7381);
                const Mask a7383 = (real_400[l] >= real_371[l]);
                const Mask a7384 = (a7379 < real_371[l]);
                const Mask a7385 = (a7383 & a7384);
                const Real a7386 = real_371[l] + 1e-06;
                const Real a7387 = select(a7382, a7386, a7379);
                const Real a7388 = real_371[l] - 1e-06;
                const Real a7389 = select(a7385, a7388, a7387);
                const Mask a7390 = (real_400[l] <= real_139[l]);
                const Mask a7391 = (a7389 > real_139[l]);
                const Mask a7392 = (a7390 & a7391);
                const Mask a7393 = (real_400[l] >= real_139[l]);
                const Mask a7394 = (a7389 < real_139[l]);
                const Mask a7395 = (a7393 & a7394);
                const Real a7396 = real_139[l] + 1e-06;
                const Real a7397 = select(a7392, a7396, a7389);
                const Real a7398 = real_139[l] - 1e-06;
                const Real a7399 = select(a7395, a7398, a7397);
                const Real a7458 = select(w7311, a7399, real_400[l]);
                const Real a7463 = a7458 - real_139[l];
                const Mask a7464 = (a7458 < 0.0);
                const Mask a7465 = (a7463 > 0.0);
                const Real a7466 = a7458 * real_368[l];
                const Real a7467 = a7463 * real_369[l];
                const Real a7468 = select(a7465, a7467, 0.0);
                const Real a7469 = select(a7464, a7466, a7468);
                const Real a7470 = a7458 * real_372[l];
                const Mask a7471 = (a7470 < 0.0);
                const Real a7472 = select(a7471, 0.0, a7470);
                const Mask a7473 = (a7472 > 1.0);
                const Real a7474 = select(a7473, 1.0, a7472);
                const Mask a7475 = (a7474 > 0.0);
                const Mask a7476 = (a7474 < 1.0);
                const Mask a7477 = (a7475 & a7476);
                const Real a7478 = select(a7477, real_372[l], 0.0);
                const Real a7479 = a7474 * a7474;
                const Real a7480 = real_373[l] * a7479;
                const Real a7481 = 1.0 - a7480;
                const Real a7482 = a7474 * a7478;
                const Real a7483 = real_374[l] * a7482;
                const Real a7484 = a7481 * real_146[l];
                const Real a7485 = a7481 * real_141[l];
                const Real a7486 = a7485 - real_158[l];
                const Mask a7487 = (a7486 < 0.0);
                const Real a7488 = select(a7487, 0.0, a7486);
                const Real a7489 = a7474 * 10.0;
                const Mask a7490 = (a7489 > 1.0);
                const Real a7491 = select(a7490, 1.0, a7489);
                const Real a7492 = a7491 * a7488;
                const Real a7493 = a7485 - a7492;
                const Mask a7494 = (a7488 > 0.0);
                const Real a7495 = 1.0 - a7491;
                const Real a7496 = select(a7494, a7495, 1.0);
                const Mask a7497 = (a7474 < 0.1);
                const Real a7498 = a7478 * 10.0;
                const Real a7499 = select(a7497, a7498, 0.0);
                const Real a7500 = a7483 * real_141[l];
                const Real a7501 = a7496 * a7500;
                const Real a7502 = a7488 * a7499;
                const Real a7503 = a7501 + a7502;
                const Real a7504 = a7483 * real_146[l];
                real_399[l] = a7458;
                real_376[l] = a7469;
                real_375[l] = a7484;
                real_383[l] = a7493;
                real_398[l] = a7503;
                real_152[l] = a7504;
            }
            // snow_ground._links
            const Real x7505 = 1 / real_383[0];
            const Real x7506 = select(x5773, x7505, 0.0);
            const Real x7512 = x7506 * x7506;
            const Real x7513 = x7512 * real_398[0];
            // snow_ground._at
            const Real x7516 = select(x5773, x7506, 1.0);
            const Real x7517 = x7506 - w7294;
            // snow_skin.foreseen_skin
            const Real x7518 = w7299 - real_376[0];
            const Real x7519 = x7516 * x7518;
            const Real x7520 = w7300 - x7519;
            const Real x7521 = w7304 + x7517;
            const Mask x7522 = (x7521 < 0.001);
            const Real x7523 = select(x7522, 0.001, x7521);
            const Real x7524 = x7520 / x7523;
            const Real x7525 = w7299 + x7524;
            // snow_ground._at
            const Mask x7526 = (x5773 & w7311);
            // snow_skin._is_melting
            const Real x7527 = x7516 * real_376[0];
            const Real x7528 = x5916 + x7527;
            const Mask x7529 = (x7528 >= 0.0);
            // snow_skin.solve_skin
            const Mask x7530 = (x7525 > 0.0);
            const Real x7531 = select(x7530, 0.0, x7525);
            const Real x7532 = select(x7529, 0.0, x7531);
            const Real x7533 = real_376[0] - 1.0;
            const Mask x7534 = (x7533 < (-270.0));
            const Real x7535 = select(x7534, (-270.0), x7533);
            const Mask x7536 = (x7535 > (-150.0));
            const Real x7537 = select(x7536, (-150.0), x7535);
            const Real x7538 = maximum(x7532, x7537);
            const Mask x7539 = ~x7529;
            const Mask x7540 = (x7526 & x7539);
            Real w7541 = x7538;
            Real w7542 = x5920;
            Real w7543 = x7537;
            Real w7544 = real_of(0.0);
            Real w7545 = real_of(INFINITE);
            Mask w7546 = x7540;
            for (int pass = 0; pass < 60; ++pass) {
                if (!any_lane(w7546)) break;
                // snow_skin.skin_flux
                const Real x7547 = w7541 + 273.15;
                const Real x7548 = w7541 - x1448;
                // calm_air.coefficient
                const Real x7550 = x7548 * x1420;
                const Real x7551 = -x7550;
                // calm_air.limited_richardson
                const Mask x7552 = (x7551 > 0.0);
                const Real x7553 = select(x7552, x7550, 0.0);
                const Real x7555 = x7553 * x1623;
                const Real x7556 = -x7555;
                const Real x7557 = expm1(x7556);
                const Real x7559 = x7557 + 2.0;
                const Real x7560 = x7557 / x7559;
                const Real x7562 = numbers[LAYERS + 2] * x7560;
                const Real x7564 = select(x7552, x7562, x7550);
                const Real x7565 = -x7564;
                const Real x7566 = x7560 * x7560;
                const Real x7567 = 1.0 - x7566;
                const Real x7568 = select(x7552, x7567, 1.0);
                // calm_air.coefficient
                const Mask x7569 = (x7565 > 0.0);
                const Real x7570 = select(x7569, x7564, 0.0);
                const Real x7572 = x7570 * 5.0;
                const Real x7574 = 1.0 - x7572;
                const Real x7575 = sqrt(x7574);
                const Real x7576 = x7570 * 15.0;
                const Real x7578 = x7576 * x7575;
                const Real x7580 = 1.0 - x7578;
                const Real x7581 = 1 / x7580;
                const Real x7583 = x7581 * x7581;
                const Real x7585 = x7575 * 15.0;
                const Real x7586 = x7570 * 37.5;
                const Real x7588 = x7586 / x7575;
                const Real x7590 = x7585 - x7588;
                const Real x7591 = x7583 * x7590;
                const Real x7592 = -x7591;
                const Real x7593 = select(x7569, 0.0, x7564);
                const Mask x7594 = (x7593 > 1e-30);
                const Mask x7595 = (x7593 < 1e-30);
                const Real x7596 = select(x7595, 1e-30, x7593);
                const Real x7597 = sqrt(x7596);
                const Real x7598 = select(x7594, x7597, 0.0);
                const Real x7599 = x1430 * x7598;
                const Real x7600 = x7599 + 1.0;
                const Real x7601 = 1 / x7600;
                const Real x7602 = x7593 * 15.0;
                const Real x7603 = x7602 * x7601;
                const Real x7604 = x7603 + 1.0;
                const Real x7605 = x7601 * (-7.5);
                const Real x7606 = x7601 + 1.0;
                const Real x7607 = x7605 * x7606;
                const Real x7608 = select(x7569, x7592, x7607);
                const Real x7609 = x7608 * x7568;
                const Real x7610 = select(x7569, x7581, x7604);
                const Real x7611 = x1409 * x7610;
                const Real x7612 = x5876 * x7609;
                // snow_skin.skin_flux
                const Real x7614 = x257 * x7611;
                const Real x7615 = x257 * x7612;
                const Real x7617 = 1 / x7547;
                const Real x7618 = 6138.82863340564 * x7617;
                const Real x7619 = w7541 * 0.0036609921288669233;
                const Real x7620 = x7619 * x7618;
                const Real x7621 = exp(x7620);
                const Real x7622 = x7621 * 611.0;
                const Real x7623 = x7622 * 0.378;
                const Real x7624 = forcing[3] - x7623;
                const Real x7625 = 1 / x7624;
                const Real x7626 = x7622 * 0.622;
                const Real x7627 = x7626 * x7625;
                const Real x7628 = x7618 * x7617;
                const Real x7629 = x7627 * x7628;
                const Real x7630 = forcing[3] * x7625;
                const Real x7631 = x7629 * x7630;
                const Real x7632 = x7627 - forcing[2];
                const Real x7633 = x7614 * 1004.5;
                const Real x7634 = x7633 + numbers[LAYERS + 4];
                const Real x7635 = x7547 * x7547;
                const Real x7636 = x7635 * x7547;
                const Real x7637 = x5899 * x7636;
                const Real x7638 = x7614 * x7632;
                const Real x7639 = x7615 * x7632;
                const Real x7641 = x7614 * x7631;
                const Real x7642 = x7641 - x7639;
                const Real x7643 = x7634 * x7548;
                const Real x7644 = x7615 * 1004.5;
                const Real x7646 = x7644 * x7548;
                const Real x7648 = x7634 - x7646;
                const Real x7649 = x7637 * x7547;
                const Real x7650 = x1446 - x7649;
                const Real x7651 = x7650 - x7643;
                const Real x7652 = 2830000.0 * x7638;
                const Real x7653 = x7651 - x7652;
                const Real x7654 = x7637 * (-4.0);
                const Real x7655 = x7654 - x7648;
                const Real x7656 = 2830000.0 * x7642;
                const Real x7657 = x7655 - x7656;
                // snow_skin._closer
                const Real x7658 = w7541 - real_376[0];
                const Real x7659 = x7516 * x7658;
                const Real x7660 = x7653 - x7659;
                const Mask x7661 = (x7660 > 0.0);
                const Real x7662 = select(x7661, w7541, w7543);
                const Real x7663 = select(x7661, w7544, w7541);
                const Real x7664 = x7516 - x7657;
                const Mask x7665 = (x7664 < 0.001);
                const Real x7666 = select(x7665, 0.001, x7664);
                const Real x7667 = x7660 / x7666;
                const Real x7668 = w7541 + x7667;
                const Mask x7669 = (x7668 < x7662);
                const Mask x7670 = (x7668 > x7663);
                const Mask x7671 = (x7669 | x7670);
                const Real x7672 = magnitude(x7667);
                const Real x7673 = w7545 * 0.5;
                const Mask x7674 = (x7672 > x7673);
                const Mask x7675 = (x7671 | x7674);
                const Real x7676 = x7662 + x7663;
                const Real x7677 = x7676 * 0.5;
                const Real x7678 = select(x7675, x7677, x7668);
                const Real x7679 = x7678 - w7541;
                const Real x7680 = magnitude(x7679);
                const Mask x7681 = (x7680 >= 0.0001);
                const Real x7682 = select(w7546, x7678, w7541);
                const Real x7683 = select(w7546, x7657, w7542);
                const Real x7684 = select(w7546, x7662, w7543);
                const Real x7685 = select(w7546, x7663, w7544);
                const Real x7686 = select(w7546, x7680, w7545);
                const Mask x7687 = select(w7546, x7681, w7546);
                w7541 = x7682;
                w7542 = x7683;
                w7543 = x7684;
                w7544 = x7685;
                w7545 = x7686;
                w7546 = x7687;
            }
            // snow_skin.skin_with
            const Real x7688 = x7516 - w7542;
            const Mask x7689 = (x7688 < 0.001);
            const Real x7690 = select(x7689, 0.001, x7688);
            const Mask x7691 = (real_376[0] < 0.0);
            const Real x7692 = select(x7691, 0.0, real_376[0]);
            const Real x7693 = x7692 * 20.0;
            const Mask x7694 = (x7692 > 0.0);
            const Real x7695 = select(x7694, 20.0, 0.0);
            const Real x7696 = w7541 - real_376[0];
            const Real x7697 = x7516 * x7696;
            const Real x7698 = select(x7529, x5916, x7697);
            const Real x7699 = x7516 / x7690;
            const Real x7700 = w7542 * x7699;
            const Real x7701 = select(x7529, 0.0, x7700);
            const Real x7702 = select(x7540, x7696, 0.0);
            const Real x7703 = select(x7526, w7541, 0.0);
            const Real x7704 = x7698 - x7693;
            const Real x7705 = select(x7526, x7704, 0.0);
            const Real x7706 = x7701 - x7695;
            const Real x7707 = select(x7526, x7706, 0.0);
            const Real x7708 = w7542 / x7690;
            const Real x7710 = x7708 * x7702;
            const Real x7711 = -x7710;
            // snow_ground._flows
            for (int l = 0; l < 5; ++l) {
                const Mask a7712 = (real_376[l] > 0.0);
                const Real a7713 = select(a7712, 0.0, real_376[l]);
                const Mask a7714 = (real_376[l] < 0.0);
                const Real a7715 = select(a7714, 0.0, real_376[l]);
                real_420[l] = a7713;
                real_421[l] = a7715;
            }
            // retention.at, enthalpy.at, enthalpy.layers_with, snow_ground._iteration
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7446 = exp(real_419[l]);
                const Real a7447 = numbers[l + LAYERS + 47] * a7446;
                const Real a7448 = real_418[l] * real_300[l];
                const Real a7449 = a7447 / a7448;
                const Real a7451 = a7446 * 0.008034787106446777;
                const Real a7453 = a7451 + numbers[l + 6 * LAYERS + 47];
                const Real a7454 = -a7453;
                const Real a7455 = a7449 * 0.008034787106446777;
                const Mask a7456 = (mask_360[l] | mask_358[l]);
                const Real a7457 = select(a7456, real_417[l], a7454);
                const Real a7459 = select(w7311, a7457, real_397[l]);
                const Real a7460 = select(w7311, real_416[l], real_396[l]);
                const Real a7461 = select(w7311, a7454, real_394[l]);
                const Real a7462 = select(w7311, a7455, real_411[l]);
                real_316[l + 1] = a7459;
                real_415[l] = a7460;
                real_414[l] = a7461;
                real_422[l] = a7462;
            }
            // snow_ground._residuals
            const Real x7721 = real_376[4] - real_316[1];
            const Real x7722 = x6914 * x7721;
            // snow_ground._links, snow_ground._flows
            for (int l = 0; l < 4; ++l) {
                const Real a7507 = real_375[l] + real_383[l + 1];
                const Real a7508 = 1 / a7507;
                const Real a7509 = x6909 * a7508;
                const Real a7510 = select(x5773, a7509, 0.0);
                const Real a7511 = a7510 * a7508;
                const Real a7514 = a7511 * real_152[l];
                const Real a7515 = a7511 * real_398[l + 1];
                const Real a7716 = real_420[l] - real_420[l + 1];
                const Real a7717 = a7510 * a7716;
                const Real a7718 = real_421[l] - real_421[l + 1];
                const Real a7719 = real_410[l] * a7718;
                const Real a7720 = a7717 + a7719;
                real_423[l] = a7510;
                real_424[l] = a7514;
                real_425[l] = a7515;
                real_426[l] = a7720;
            }
            // snow_ground._residuals
            real_426[4] = real_of(0.0);
            real_421[0] = real_of(0.0);
            for (int l = 0; l < 4; ++l) real_421[l + 1] = real_426[l];
            const Real x7727 = x6909 * x7705;
            // enthalpy._drop_from_above
            real_316[0] = real_of(0.0);
            // enthalpy.heat_residual
            for (int l = 0; l < LAYERS - 1; ++l) real_419[l] = real_316[l + 2];
            real_419[LAYERS - 1] = real_of(0.0);
            // snow_ground._residuals
            const Real x7745 = x6917 * real_376[4];
            // snow_ground._residuals, snow_ground._at
            Real a7749_last = real_of(0.0);
            for (int l = 0; l < 5; ++l) {
                const Real a7725 = real_426[l] - real_421[l];
                const Real a7726 = a7725 + in_row(l, 4, x7722);
                const Real a7728 = real_399[l] - real_150[l];
                const Real a7729 = a7728 + a7726;
                const Real a7730 = a7729 - in_row(l, 0, x7727);
                const Real a7748 = magnitude(a7730);
                a7749_last = a7749_last + a7748;
                real_420[l] = a7730;
                real_152[l] = a7748;
            }
            // snow_ground._at
            const Real x7750 = x1353 * a7749_last;
            // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._at
            Real a7754_last = real_of(0.0);
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7731 = 2094000.0 * real_415[l];
                const Real a7732 = real_301[l] + a7731;
                const Real a7733 = a7732 * real_316[l + 1];
                const Real a7734 = real_415[l] * 333500000.0;
                const Real a7735 = a7733 + a7734;
                const Real a7736 = a7735 - real_357[l];
                const Real a7738 = real_316[l + 1] - real_316[l];
                const Real a7739 = real_407[l] * a7738;
                const Real a7740 = a7736 + a7739;
                const Real a7742 = real_316[l + 1] - real_419[l];
                const Real a7743 = real_309[l] * a7742;
                const Real a7744 = a7740 + a7743;
                const Real a7747 = a7744 + in_row(l, 0, x7745);
                const Real a7752 = magnitude(a7747);
                const Real a7753 = numbers[l] * a7752;
                a7754_last = a7754_last + a7753;
                real_418[l] = a7747;
                real_417[l] = a7752;
            }
            // snow_ground._at
            const Real x7755 = a7754_last - x7750;
            // snow_ground._tolerance
            const Real x7758 = x6909 * x7506;
            const Real x7759 = magnitude(x7703);
            const Real x7760 = magnitude(real_376[0]);
            const Real x7761 = x7759 + x7760;
            const Real x7762 = x7758 * x7761;
            Real a7763_last = real_of(0.0);
            for (int l = 0; l < 4; ++l) {
                a7763_last = a7763_last + real_423[l];
            }
            const Real x7764 = a7763_last + x6914;
            Real a7766_last = real_of(-INFINITE);
            for (int l = 0; l < 5; ++l) {
                const Real a7765 = magnitude(real_376[l]);
                a7766_last = maximum(a7766_last, a7765);
            }
            const Real x7767 = a7766_last + x6311;
            const Real x7768 = x7767 + 30.0;
            const Real x7769 = x7764 * x7768;
            const Real x7770 = x7769 + x7762;
            // snow_ground._at
            Mask a7757_last = mask_of(false);
            for (int l = 0; l < LAYERS; ++l) {
                const Mask a7756 = (real_417[l] > real_406[l]);
                a7757_last = (a7757_last | a7756);
            }
            // snow_ground._tolerance, snow_ground._at
            Mask a7774_last = mask_of(false);
            for (int l = 0; l < 5; ++l) {
                const Real a7771 = real_139[l] + x7770;
                const Real a7772 = a7771 * 7.105427357601002e-15;
                const Mask a7773 = (real_152[l] > a7772);
                a7774_last = (a7774_last | a7773);
            }
            // snow_ground._at
            const Mask x7775 = (a7757_last | a7774_last);
            // snow_ground._iteration
            const Real x7776 = w7309 * 0.0001;
            const Real x7777 = 1.0 - x7776;
            const Real x7778 = x7777 * w7308;
            const Mask x7779 = (x7755 < x7778);
            const Mask x7780 = (w7310 < 20.0);
            const Mask x7781 = (x7779 | x7780);
            const Mask x7782 = (w7309 <= 0.0001);
            const Mask x7783 = (x7781 | x7782);
            const Mask x7784 = (w7311 & x7783);
            const Real x7785 = w7309 * 2.0;
            const Mask x7786 = (x7785 > 1.0);
            const Real x7787 = select(x7786, 1.0, x7785);
            const Real x7788 = w7309 * 0.5;
            const Real x7789 = select(x7784, x7787, x7788);
            const Real x7795 = select(x7784, x7506, w7294);
            const Real x7796 = select(x7784, x7513, w7295);
            const Real x7800 = select(x7784, x7703, w7299);
            const Real x7801 = select(x7784, x7698, w7300);
            const Real x7802 = select(x7784, x7705, w7301);
            const Real x7803 = select(x7784, x7707, w7302);
            const Real x7804 = select(x7784, x7711, w7303);
            const Real x7805 = select(x7784, x7690, w7304);
            const Mask x7806 = select(x7784, x7529, w7305);
            const Real x7809 = select(x7784, x7755, w7308);
            const Mask x7810 = select(x7784, x7775, w7311);
            const Real x7811 = select(w7311, x7789, w7309);
            const Real x7812 = real_of_mask(w7311);
            const Real x7813 = w7310 + x7812;
            const Mask x7814 = ~x7784;
            const Mask x7815 = (x7810 | x7814);
            const Mask x7816 = (w7311 & x7815);
            for (int l = 0; l < 5; ++l) {
                const Real a7790 = select(x7784, real_399[l], real_400[l]);
                const Real a7807 = select(x7784, real_420[l], real_377[l]);
                real_152[l] = a7790;
                real_376[l] = a7807;
            }
            for (int l = 0; l < LAYERS; ++l) {
                const Real a7791 = select(x7784, real_316[l + 1], real_397[l]);
                const Real a7792 = select(x7784, real_415[l], real_396[l]);
                const Real a7793 = select(x7784, real_414[l], real_394[l]);
                const Real a7794 = select(x7784, real_422[l], real_411[l]);
                const Real a7808 = select(x7784, real_418[l], real_413[l]);
                real_417[l] = a7791;
                real_419[l] = a7792;
                real_416[l] = a7793;
                real_427[l] = a7794;
                real_428[l] = a7808;
            }
            for (int l = 0; l < 4; ++l) {
                const Real a7797 = select(x7784, real_423[l], real_403[l]);
                const Real a7798 = select(x7784, real_424[l], real_402[l]);
                const Real a7799 = select(x7784, real_425[l], real_412[l]);
                real_429[l] = a7797;
                real_430[l] = a7798;
                real_431[l] = a7799;
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
            w7294 = x7795;
            w7295 = x7796;
            w7299 = x7800;
            w7300 = x7801;
            w7301 = x7802;
            w7302 = x7803;
            w7303 = x7804;
            w7304 = x7805;
            w7305 = x7806;
            w7308 = x7809;
            w7309 = x7811;
            w7310 = x7813;
            w7311 = x7816;
        }
        // snow_ground._tolerance
        const Real x7824 = x6909 * w7294;
        const Real x7825 = magnitude(w7299);
        // snow_layers.warmth
        for (int l = 0; l < 5; ++l) {
            const Real a7817 = real_400[l] - real_139[l];
            const Mask a7818 = (real_400[l] < 0.0);
            const Mask a7819 = (a7817 > 0.0);
            const Real a7820 = real_400[l] * real_368[l];
            const Real a7821 = a7817 * real_369[l];
            const Real a7822 = select(a7819, a7821, 0.0);
            const Real a7823 = select(a7818, a7820, a7822);
            real_405[l] = a7823;
        }
        // snow_ground._tolerance
        const Real x7826 = magnitude(real_405[0]);
        const Real x7827 = x7825 + x7826;
        const Real x7828 = x7824 * x7827;
        Real a7829_last = real_of(0.0);
        for (int l = 0; l < 4; ++l) {
            a7829_last = a7829_last + real_403[l];
        }
        const Real x7830 = a7829_last + x6914;
        Real a7832_last = real_of(-INFINITE);
        for (int l = 0; l < 5; ++l) {
            const Real a7831 = magnitude(real_405[l]);
            a7832_last = maximum(a7832_last, a7831);
        }
        const Real x7833 = a7832_last + x6311;
        const Real x7834 = x7833 + 30.0;
        const Real x7835 = x7830 * x7834;
        const Real x7836 = x7835 + x7828;
        // snow_ground._tolerance, snow_ground._is_solved
        Mask a7843_last = mask_of(true);
        for (int l = 0; l < 5; ++l) {
            const Real a7837 = real_139[l] + x7836;
            const Real a7838 = a7837 * 7.105427357601002e-15;
            const Real a7839 = a7838 * 8.0;
            const Real a7841 = magnitude(real_377[l]);
            const Mask a7842 = (a7841 <= a7839);
            a7843_last = (a7843_last & a7842);
        }
        // snow_ground._is_solved
        Mask a7846_last = mask_of(true);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7840 = real_406[l] * 8.0;
            const Real a7844 = magnitude(real_413[l]);
            const Mask a7845 = (a7844 <= a7840);
            a7846_last = (a7846_last & a7845);
        }
        const Mask x7847 = (a7843_last & a7846_last);
        // snow_ground._in_part
        const Mask x7848 = (w6908 & x7847);
        const Real x7849 = select(x7848, w6889, w6907);
        const Real x7850 = w6889 - x7849;
        const Real x7851 = x7850 * 0.125;
        const Real x7852 = x7849 + x7851;
        const Real x7853 = w6889 * 2.0;
        const Mask x7854 = (x7853 > 1.0);
        const Real x7855 = select(x7854, 1.0, x7853);
        const Real x7856 = select(x7848, x7855, x7852);
        const Real x7857 = select(w6908, x7856, w6889);
        const Real x7863 = select(x7848, w7294, w6895);
        const Real x7864 = select(x7848, w7295, w6896);
        const Real x7868 = select(x7848, w7299, w6900);
        const Real x7869 = select(x7848, w7300, w6901);
        const Real x7870 = select(x7848, w7301, w6902);
        const Real x7871 = select(x7848, w7302, w6903);
        const Real x7872 = select(x7848, w7303, w6904);
        const Real x7873 = select(x7848, w7304, w6905);
        const Mask x7874 = select(x7848, w7305, w6906);
        const Mask x7875 = (x7849 < 1.0);
        const Mask x7876 = (w6908 & x7875);
        for (int l = 0; l < 5; ++l) {
            const Real a7858 = select(x7848, real_400[l], real_370[l]);
            real_377[l] = a7858;
        }
        for (int l = 0; l < LAYERS; ++l) {
            const Real a7859 = select(x7848, real_397[l], real_364[l]);
            const Real a7860 = select(x7848, real_396[l], real_355[l]);
            const Real a7861 = select(x7848, real_394[l], real_367[l]);
            const Real a7862 = select(x7848, real_411[l], real_354[l]);
            real_413[l] = a7859;
            real_406[l] = a7860;
            real_395[l] = a7861;
            real_392[l] = a7862;
        }
        for (int l = 0; l < 4; ++l) {
            const Real a7865 = select(x7848, real_403[l], real_382[l]);
            const Real a7866 = select(x7848, real_402[l], real_381[l]);
            const Real a7867 = select(x7848, real_412[l], real_380[l]);
            real_404[l] = a7865;
            real_408[l] = a7866;
            real_409[l] = a7867;
        }
        for (int l = 0; l < 5; ++l) real_370[l] = real_377[l];
        for (int l = 0; l < LAYERS; ++l) real_364[l] = real_413[l];
        for (int l = 0; l < LAYERS; ++l) real_355[l] = real_406[l];
        for (int l = 0; l < LAYERS; ++l) real_367[l] = real_395[l];
        for (int l = 0; l < LAYERS; ++l) real_354[l] = real_392[l];
        for (int l = 0; l < 4; ++l) real_382[l] = real_404[l];
        for (int l = 0; l < 4; ++l) real_381[l] = real_408[l];
        for (int l = 0; l < 4; ++l) real_380[l] = real_409[l];
        w6889 = x7857;
        w6895 = x7863;
        w6896 = x7864;
        w6900 = x7868;
        w6901 = x7869;
        w6902 = x7870;
        w6903 = x7871;
        w6904 = x7872;
        w6905 = x7873;
        w6906 = x7874;
        w6907 = x7849;
        w6908 = x7876;
    }
    // snow_skin.skin_flux
    const Real x7889 = w6900 + 273.15;
    const Real x7890 = w6900 - x1448;
    // calm_air.coefficient
    const Real x7892 = x7890 * x1420;
    const Real x7893 = -x7892;
    // calm_air.limited_richardson
    const Mask x7894 = (x7893 > 0.0);
    const Real x7895 = select(x7894, x7892, 0.0);
    const Real x7897 = x7895 * x1623;
    const Real x7898 = -x7897;
    const Real x7899 = expm1(x7898);
    const Real x7901 = x7899 + 2.0;
    const Real x7902 = x7899 / x7901;
    const Real x7904 = numbers[LAYERS + 2] * x7902;
    const Real x7906 = select(x7894, x7904, x7892);
    const Real x7907 = -x7906;
    const Real x7908 = x7902 * x7902;
    const Real x7909 = 1.0 - x7908;
    const Real x7910 = select(x7894, x7909, 1.0);
    // calm_air.coefficient
    const Mask x7911 = (x7907 > 0.0);
    const Real x7912 = select(x7911, x7906, 0.0);
    const Real x7914 = x7912 * 5.0;
    const Real x7916 = 1.0 - x7914;
    const Real x7917 = sqrt(x7916);
    const Real x7918 = x7912 * 15.0;
    const Real x7920 = x7918 * x7917;
    const Real x7922 = 1.0 - x7920;
    const Real x7923 = 1 / x7922;
    const Real x7925 = x7923 * x7923;
    const Real x7927 = x7917 * 15.0;
    const Real x7928 = x7912 * 37.5;
    const Real x7930 = x7928 / x7917;
    const Real x7932 = x7927 - x7930;
    const Real x7933 = x7925 * x7932;
    const Real x7934 = -x7933;
    const Real x7935 = select(x7911, 0.0, x7906);
    const Mask x7936 = (x7935 > 1e-30);
    const Mask x7937 = (x7935 < 1e-30);
    const Real x7938 = select(x7937, 1e-30, x7935);
    const Real x7939 = sqrt(x7938);
    const Real x7940 = select(x7936, x7939, 0.0);
    const Real x7941 = x1430 * x7940;
    const Real x7942 = x7941 + 1.0;
    const Real x7943 = 1 / x7942;
    const Real x7944 = x7935 * 15.0;
    const Real x7945 = x7944 * x7943;
    const Real x7946 = x7945 + 1.0;
    const Real x7947 = x7943 * (-7.5);
    const Real x7948 = x7943 + 1.0;
    const Real x7949 = x7947 * x7948;
    const Real x7950 = select(x7911, x7934, x7949);
    const Real x7951 = x7950 * x7910;
    const Real x7952 = select(x7911, x7923, x7946);
    const Real x7953 = x1409 * x7952;
    const Real x7954 = x5876 * x7951;
    // snow_skin.skin_flux
    const Real x7956 = x257 * x7953;
    const Real x7957 = x257 * x7954;
    const Real x7959 = 1 / x7889;
    const Real x7960 = 6138.82863340564 * x7959;
    const Real x7961 = w6900 * 0.0036609921288669233;
    const Real x7962 = x7961 * x7960;
    const Real x7963 = exp(x7962);
    const Real x7964 = x7963 * 611.0;
    const Real x7965 = x7964 * 0.378;
    const Real x7966 = forcing[3] - x7965;
    const Real x7967 = 1 / x7966;
    const Real x7968 = x7964 * 0.622;
    const Real x7969 = x7968 * x7967;
    const Real x7970 = x7960 * x7959;
    const Real x7971 = x7969 * x7970;
    const Real x7972 = forcing[3] * x7967;
    const Real x7973 = x7971 * x7972;
    const Real x7974 = x7969 - forcing[2];
    const Real x7975 = x7956 * 1004.5;
    const Real x7976 = x7975 + numbers[LAYERS + 4];
    const Real x7977 = x7889 * x7889;
    const Real x7978 = x7977 * x7889;
    const Real x7979 = x5899 * x7978;
    const Real x7980 = x7957 * x7974;
    const Real x7982 = x7956 * x7973;
    const Real x7983 = x7982 - x7980;
    const Real x7984 = x7957 * 1004.5;
    const Real x7986 = x7984 * x7890;
    const Real x7988 = x7976 - x7986;
    const Real x7989 = x7979 * (-4.0);
    const Real x7990 = x7989 - x7988;
    const Real x7991 = 2830000.0 * x7983;
    const Real x7992 = x7990 - x7991;
    // snow_ground._solution
    const Real x7993 = select(x5773, w6895, 1.0);
    // snow_layers.warmth
    for (int l = 0; l < 5; ++l) {
        const Real a1158_1763 = real_109[l] * x776;
        const Real a1164_1763 = select(x466, a1158_1763, 1.0);
        const Real a5924_1763 = a1164_1763 * 333500.0;
        const Real a7882 = real_370[l] - a5924_1763;
        const Mask a7883 = (real_370[l] < 0.0);
        const Mask a7884 = (a7882 > 0.0);
        const Real a6013_1763 = real_136[l] * 0.0004748338081671415;
        const Real a7885 = real_370[l] * a6013_1763;
        const Real a6014_1763 = real_136[l] * 0.0002370791844476055;
        const Real a7886 = a7882 * a6014_1763;
        const Real a7887 = select(a7884, a7886, 0.0);
        const Real a7888 = select(a7883, a7885, a7887);
        real_378[l] = a7882;
        mask_387[l] = a7883;
        mask_432[l] = a7884;
        real_374[l] = a7888;
    }
    // snow_skin._is_melting
    const Real x7994 = x7993 * real_374[0];
    const Real x7995 = x5916 + x7994;
    const Mask x7996 = (x7995 >= 0.0);
    // snow_skin.skin_with
    const Real x7997 = x7993 - x7992;
    const Mask x7998 = (x7997 < 0.001);
    const Real x7999 = select(x7998, 0.001, x7997);
    const Mask x8000 = (real_374[0] < 0.0);
    const Real x8001 = select(x8000, 0.0, real_374[0]);
    const Real x8002 = x8001 * 20.0;
    const Mask x8003 = (x8001 > 0.0);
    const Real x8004 = select(x8003, 20.0, 0.0);
    const Real x8005 = w6900 - real_374[0];
    const Real x8006 = x7993 * x8005;
    const Real x8007 = select(x7996, x5916, x8006);
    const Real x8008 = x7993 / x7999;
    const Real x8009 = x7992 * x8008;
    const Real x8010 = select(x7996, 0.0, x8009);
    const Mask x8011 = ~x7996;
    const Mask x8012 = (x5773 & x8011);
    const Real x8013 = select(x8012, x8005, 0.0);
    const Real x8014 = select(x5773, w6900, 0.0);
    const Real x8015 = x8007 - x8002;
    const Real x8016 = select(x5773, x8015, 0.0);
    const Real x8017 = x8010 - x8004;
    const Real x8018 = select(x5773, x8017, 0.0);
    const Real x8019 = x7992 / x7999;
    const Real x8021 = x8019 * x8013;
    // snow_layers.warmth, snow_ground._response
    for (int l = 0; l < 5; ++l) {
        const Real a6014_1791 = real_136[l] * 0.0002370791844476055;
        const Real a8023 = select(mask_432[l], a6014_1791, 0.0);
        const Real a6013_1791 = real_136[l] * 0.0004748338081671415;
        const Real a8024 = select(mask_387[l], a6013_1791, a8023);
        const Mask a8025 = (real_374[l] > 0.0);
        const Real a8026 = select(a8025, 0.0, real_374[l]);
        real_371[l] = a8024;
        mask_433[l] = a8025;
        real_139[l] = a8026;
    }
    // snow_ground._response
    const Real x8028 = x8018 * real_371[0];
    const Real x8029 = x8021 * w6896;
    const Real x8031 = x8028 - x8029;
    const Real x8040 = seconds * x8031;
    // snow_ground._solution
    const Mask x8049 = (w6907 == 1.0);
    // enthalpy.is_on_curve, snow_ground._solution, enthalpy.fusion_heat, enthalpy.apparent_capacity, enthalpy.at, snow_ground.advance_snow_ground, retention.at
    for (int l = 0; l < LAYERS; ++l) {
        after[2 * LAYERS + l] = real_355[l];
        const Mask a7877 = (real_355[l] < real_272[l]);
        const Mask a7878 = (real_355[l] > real_311[l]);
        const Mask a7879 = (a7877 & a7878);
        const Real a7880 = select(a7879, real_354[l], 1.0);
        const Real a7881 = 1 / a7880;
        const Real a8041 = 2094000.0 * real_364[l];
        const Real a8042 = a8041 + 333500000.0;
        const Real a8043 = a8042 / a7880;
        const Real a8044 = 2094000.0 * real_355[l];
        const Real a8045 = real_301[l] + a8044;
        const Real a8046 = select(a7879, a8043, 0.0);
        const Real a8047 = a8045 + a8046;
        const Real a8048 = select(a7879, a7881, 0.0);
        const Mask a8071 = (real_355[l] >= real_272[l]);
        const Real a8072 = select(a8071, real_272[l], real_311[l]);
        const Real a8074 = select(a7879, real_355[l], a8072);
        const Real a8076 = a8074 - numbers[l + 15 * LAYERS + 54];
        const Real a8078 = a8076 / real_300[l];
        const Mask a8082 = (a8078 < 1e-12);
        const Real a8083 = select(a8082, 1e-12, a8078);
        const Real a8085 = log(a8083);
        const Real a8087 = numbers[l + LAYERS + 47] * a8085;
        const Real a8091 = numbers[l + 16 * LAYERS + 54] - a8087;
        const Mask a8093 = (a8091 > 16.11809565095832);
        const Real a8094 = select(a8093, 16.11809565095832, a8091);
        mask_358[l] = a7879;
        real_367[l] = a8047;
        real_365[l] = a8048;
        mask_360[l] = a8071;
        real_353[l] = a8074;
        real_297[l] = a8078;
        mask_434[l] = a8082;
        real_366[l] = a8083;
        real_362[l] = a8085;
        mask_435[l] = a8093;
        real_361[l] = a8094;
    }
    // snow_layers.warmth, snow_ground._links
    for (int l = 0; l < 5; ++l) {
        const Real a8111 = real_136[l] * real_136[l];
        const Real a8130 = real_372[l] * real_372[l];
        const Real a8134 = real_370[l] * real_372[l];
        const Mask a8137 = (a8134 < 0.0);
        const Real a8138 = select(a8137, 0.0, a8134);
        const Mask a8141 = (a8138 > 1.0);
        const Real a8142 = select(a8141, 1.0, a8138);
        const Real a8145 = a8142 * a8142;
        const Real a8150 = real_373[l] * a8145;
        const Real a8155 = 1.0 - a8150;
        const Real a8157 = a8155 * real_146[l];
        const Real a8162 = a8155 * real_141[l];
        const Real a8167 = a8162 - real_158[l];
        const Mask a8169 = (a8167 < 0.0);
        const Real a8170 = select(a8169, 0.0, a8167);
        const Real a8172 = a8142 * 10.0;
        const Mask a8175 = (a8172 > 1.0);
        const Real a8176 = select(a8175, 1.0, a8172);
        const Real a8179 = a8176 * a8170;
        const Real a8184 = a8162 - a8179;
        real_150[l] = a8111;
        real_377[l] = a8130;
        mask_436[l] = a8137;
        mask_437[l] = a8141;
        real_400[l] = a8142;
        real_405[l] = a8145;
        real_155[l] = a8155;
        real_376[l] = a8157;
        mask_438[l] = a8169;
        real_152[l] = a8170;
        mask_439[l] = a8175;
        real_420[l] = a8176;
        real_399[l] = a8184;
    }
    // snow_ground._links
    const Real x8186 = 1 / real_399[0];
    const Real x8187 = x8186 * x8186;
    const Real x8191 = select(x5773, x8186, 0.0);
    // snow_skin.skin_flux
    const Real x8207 = x8014 + 273.15;
    const Real x8208 = x8014 - x1448;
    // calm_air.coefficient
    const Real x8212 = x8208 * x1420;
    const Real x8213 = -x8212;
    // calm_air.limited_richardson
    const Mask x8220 = (x8213 > 0.0);
    const Real x8221 = select(x8220, x8212, 0.0);
    const Real x8225 = x8221 * x1623;
    const Real x8226 = -x8225;
    const Real x8231 = expm1(x8226);
    const Real x8232 = x8231 + 1.0;
    const Real x8236 = x8231 + 2.0;
    const Real x8237 = x8231 / x8236;
    const Real x8243 = numbers[LAYERS + 2] * x8237;
    const Real x8249 = select(x8220, x8243, x8212);
    const Real x8250 = -x8249;
    // calm_air.coefficient
    const Mask x8252 = (x8250 > 0.0);
    const Real x8253 = select(x8252, x8249, 0.0);
    const Real x8256 = x8253 * 5.0;
    const Real x8259 = 1.0 - x8256;
    const Real x8260 = sqrt(x8259);
    const Real x8261 = x8260 * 2.0;
    const Real x8263 = x8253 * 15.0;
    const Real x8266 = x8263 * x8260;
    const Real x8272 = 1.0 - x8266;
    const Real x8273 = 1 / x8272;
    const Real x8274 = x8273 * x8273;
    const Real x8279 = select(x8252, 0.0, x8249);
    const Mask x8282 = (x8279 > 1e-30);
    const Mask x8283 = (x8279 < 1e-30);
    const Real x8284 = select(x8283, 1e-30, x8279);
    const Real x8287 = sqrt(x8284);
    const Real x8288 = x8287 * 2.0;
    const Real x8291 = select(x8282, x8287, 0.0);
    const Real x8294 = x1430 * x8291;
    const Real x8299 = x8294 + 1.0;
    const Real x8300 = 1 / x8299;
    const Real x8301 = x8300 * x8300;
    const Real x8305 = x8279 * 15.0;
    const Real x8308 = x8305 * x8300;
    const Real x8315 = x8308 + 1.0;
    const Real x8316 = select(x8252, x8273, x8315);
    const Real x8319 = x1409 * x8316;
    // snow_skin.skin_flux
    const Real x8324 = x257 * x8319;
    const Real x8328 = 1 / x8207;
    const Real x8329 = 6138.82863340564 * x8328;
    const Real x8330 = x8014 * 0.0036609921288669233;
    const Real x8331 = x8330 * x8329;
    const Real x8332 = exp(x8331);
    const Real x8333 = x8332 * 611.0;
    const Real x8334 = x8333 * 0.378;
    const Real x8335 = forcing[3] - x8334;
    const Real x8336 = 1 / x8335;
    const Real x8337 = x8336 * x8336;
    const Real x8340 = x8333 * 0.622;
    const Real x8341 = x8340 * x8336;
    const Real x8344 = x8341 - forcing[2];
    const Real x8347 = x8324 * 1004.5;
    const Real x8349 = x8347 + numbers[LAYERS + 4];
    const Real x8352 = x8207 * x8207;
    const Real x8353 = x8352 * x8207;
    const Real x8354 = x5899 * x8353;
    const Real x8356 = x8324 * x8344;
    const Real x8361 = x8349 * x8208;
    const Real x8365 = x8354 * x8207;
    const Real x8367 = x1446 - x8365;
    const Real x8369 = x8367 - x8361;
    const Real x8371 = 2830000.0 * x8356;
    const Real x8373 = x8369 - x8371;
    // snow_skin.skin_of
    const Real x8375 = x8014 - real_374[0];
    const Real x8377 = x8191 * x8375;
    const Real x8382 = x8373 - x8377;
    const Real x8384 = x8382 / x7999;
    const Real x8386 = x8014 + x8384;
    const Real x8387 = select(x7996, 0.0, x8386);
    const Real x8389 = x8387 - real_374[0];
    // snow_ground._flows
    for (int l = 0; l < 5; ++l) {
        const Mask a8405 = (real_374[l] < 0.0);
        const Real a8406 = select(a8405, 0.0, real_374[l]);
        mask_440[l] = a8405;
        real_136[l] = a8406;
    }
    // retention.at, enthalpy.at, snow_ground.advance_snow_ground
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8096 = exp(real_361[l]);
        const Real a8100 = a8096 * 0.008034787106446777;
        const Real a8104 = a8100 + numbers[l + 6 * LAYERS + 47];
        const Real a8105 = -a8104;
        const Real a8108 = select(mask_358[l], a8105, real_364[l]);
        real_354[l] = a8096;
        real_311[l] = a8108;
    }
    // snow_ground._residuals
    const Real x8422 = real_374[4] - real_311[0];
    // enthalpy._drop_from_above
    real_361[0] = real_of(0.0);
    for (int l = 0; l < LAYERS - 1; ++l) real_361[l + 1] = real_311[l];
    // enthalpy.heat_residual
    for (int l = 0; l < LAYERS - 1; ++l) real_359[l] = real_311[l + 1];
    real_359[LAYERS - 1] = real_of(0.0);
    // snow_ground._response, snow_ground._links, snow_ground._flows
    for (int l = 0; l < 4; ++l) {
        const Real a8027 = real_139[l] - real_139[l + 1];
        const Real a8032 = select(mask_387[l], real_382[l], real_379[l]);
        const Real a8033 = a8032 * real_371[l];
        const Real a8034 = a8027 * real_381[l];
        const Real a8035 = a8033 + a8034;
        const Real a8036 = select(mask_387[l + 1], real_382[l], real_379[l]);
        const Real a8037 = a8036 * real_371[l + 1];
        const Real a8038 = a8027 * real_380[l];
        const Real a8039 = a8037 - a8038;
        const Real a8194 = real_376[l] + real_399[l + 1];
        const Real a8196 = 1 / a8194;
        const Real a8197 = a8196 * a8196;
        const Real a8201 = seconds * a8196;
        const Real a8204 = select(x5773, a8201, 0.0);
        const Real a8414 = real_136[l] - real_136[l + 1];
        real_386[l] = a8027;
        real_158[l] = a8035;
        real_421[l + 1] = a8039;
        real_385[l] = a8197;
        real_384[l] = a8204;
        real_409[l] = a8414;
    }
    // snow_ground._direction
    real_158[4] = real_of(0.0);
    real_421[0] = real_of(0.0);
    const Real x8496 = x5775 * real_371[4];
    const Real x8500 = x5778 * real_371[4];
    const Real x8507 = -x5775;
    for (int l = 0; l < 4; ++l) {
        const Real a8499 = -real_158[l];
        const Real a8506 = -real_421[l + 1];
        real_380[l] = a8499;
        real_381[l] = a8506;
    }
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a8502 = -real_306[l + 1];
        const Real a8508 = -real_292[l];
        real_327[l] = a8502;
        real_332[l] = a8508;
    }
    // tridiagonal._solve
    for (int l = 0; l < 4; ++l) real_388[l] = real_380[l];
    real_388[4] = x8500;
    for (int l = 0; l < LAYERS - 1; ++l) real_388[l + 5] = real_327[l];
    // snow_ground._direction
    for (int l = 0; l < 5; ++l) {
        const Real a8495 = real_158[l] + real_421[l];
        const Real a8497 = a8495 + in_row(l, 4, x8496);
        const Real a8498 = a8497 - in_row(l, 0, x8040);
        const Real a8503 = a8498 + 1.0;
        real_371[l] = a8503;
    }
    // enthalpy.at, enthalpy._drop_from_above, enthalpy.heat_residual, snow_ground._direction
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8445 = 2094000.0 * real_353[l];
        const Real a8447 = real_301[l] + a8445;
        const Real a8461 = real_311[l] - real_361[l];
        const Real a8474 = real_311[l] - real_359[l];
        const Real a8504 = real_367[l] + real_294[l];
        const Real a8505 = a8504 + real_292[l];
        real_352[l] = a8447;
        real_356[l] = a8461;
        real_351[l] = a8474;
        real_295[l] = a8505;
    }
    // tridiagonal._solve
    for (int l = 0; l < 5; ++l) real_390[l] = real_371[l];
    for (int l = 0; l < LAYERS; ++l) real_390[l + 5] = real_295[l];
    for (int l = 0; l < 4; ++l) real_389[l] = real_381[l];
    real_389[4] = x8507;
    for (int l = 0; l < LAYERS - 1; ++l) real_389[l + 5] = real_332[l];
    // tridiagonal.jvp
    real_391[0] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_391[l + 1] = real_of(0.0);
    for (int l = 0; l < LAYERS + 4; ++l) real_393[l] = real_of(0.0);
    real_393[LAYERS + 4] = real_of(0.0);
    // snow_ground.advance_snow_ground
    const Real x8578 = select(x5773, x8014, 0.0);
    const Real x8580 = select(x5773, x8016, 0.0);
    const Real x8582 = real_374[4] - real_364[0];
    const Real x8584 = x1348 * x8582;
    const Real x8589 = select(x5773, x8584, 0.0);
    // snow_ground.advance_snow_ground, ground_heat.heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8576 = select(x8049, real_364[l], NOT_A_NUMBER);
        const Real a8591 = a8576 + 273.15;
        after[l] = a8591;
        real_295[l] = a8576;
        real_359[l] = a8591;
    }
    // ground_heat.heat
    const Real x8594 = x5580 - real_359[0];
    // snow_skin.skin_flux
    const Real x8643 = x8578 + 273.15;
    after[3 * LAYERS + 31] = x8643;
    const Real x8644 = x8578 - x1448;
    // calm_air.coefficient
    const Real x8648 = x8644 * x1420;
    const Real x8649 = -x8648;
    // calm_air.limited_richardson
    const Mask x8656 = (x8649 > 0.0);
    const Real x8657 = select(x8656, x8648, 0.0);
    const Real x8661 = x8657 * x1623;
    const Real x8662 = -x8661;
    const Real x8667 = expm1(x8662);
    const Real x8668 = x8667 + 1.0;
    const Real x8672 = x8667 + 2.0;
    const Real x8673 = x8667 / x8672;
    const Real x8679 = numbers[LAYERS + 2] * x8673;
    const Real x8685 = select(x8656, x8679, x8648);
    const Real x8686 = -x8685;
    // calm_air.coefficient
    const Mask x8688 = (x8686 > 0.0);
    const Real x8689 = select(x8688, x8685, 0.0);
    const Real x8692 = x8689 * 5.0;
    const Real x8695 = 1.0 - x8692;
    const Real x8696 = sqrt(x8695);
    const Real x8697 = x8696 * 2.0;
    const Real x8699 = x8689 * 15.0;
    const Real x8702 = x8699 * x8696;
    const Real x8708 = 1.0 - x8702;
    const Real x8709 = 1 / x8708;
    const Real x8710 = x8709 * x8709;
    const Real x8715 = select(x8688, 0.0, x8685);
    const Mask x8718 = (x8715 > 1e-30);
    const Mask x8719 = (x8715 < 1e-30);
    const Real x8720 = select(x8719, 1e-30, x8715);
    const Real x8723 = sqrt(x8720);
    const Real x8724 = x8723 * 2.0;
    const Real x8727 = select(x8718, x8723, 0.0);
    const Real x8730 = x1430 * x8727;
    const Real x8735 = x8730 + 1.0;
    const Real x8736 = 1 / x8735;
    const Real x8737 = x8736 * x8736;
    const Real x8741 = x8715 * 15.0;
    const Real x8744 = x8741 * x8736;
    const Real x8751 = x8744 + 1.0;
    const Real x8752 = select(x8688, x8709, x8751);
    const Real x8755 = x1409 * x8752;
    // snow_skin.skin_flux
    const Real x8760 = x257 * x8755;
    const Real x8764 = 1 / x8643;
    const Real x8765 = x8764 * x8764;
    const Real x8769 = 6138.82863340564 * x8764;
    const Real x8772 = x8578 * 0.0036609921288669233;
    const Real x8774 = x8772 * x8769;
    const Real x8779 = exp(x8774);
    const Real x8781 = x8779 * 611.0;
    const Real x8783 = x8781 * 0.378;
    const Real x8785 = forcing[3] - x8783;
    const Real x8787 = 1 / x8785;
    const Real x8788 = x8787 * x8787;
    const Real x8792 = x8781 * 0.622;
    const Real x8794 = x8792 * x8787;
    const Real x8799 = x8794 - forcing[2];
    const Real x8801 = x8760 * 1004.5;
    const Real x8803 = x8801 + numbers[LAYERS + 4];
    const Real x8805 = x8643 * x8643;
    const Real x8808 = x8805 * x8643;
    const Real x8812 = x5899 * x8808;
    const Real x8816 = x8760 * x8799;
    const Real x8820 = x8803 * x8644;
    const Real x8824 = x8812 * x8643;
    const Real x8828 = x1446 - x8824;
    const Real x8830 = x8828 - x8820;
    const Real x8832 = 2830000.0 * x8816;
    const Real x8834 = x8830 - x8832;
    // layered_snow._melted
    const Real x8836 = seconds * x8816;
    const Real x8838 = x1353 * x8836;
    const Real x8844 = select(x5773, x8838, 0.0);
    const Real x8845 = -x8844;
    // snow_water.with_vapour_exchange
    const Mask x8847 = (x8845 < 0.0);
    const Real x8848 = select(x8847, 0.0, x8844);
    const Real x8849 = -x8848;
    const Mask x8852 = (x8844 < 0.0);
    const Real x8853 = select(x8852, 0.0, x8844);
    const Mask x8857 = (x1149 > 0.0);
    const Real x8858 = select(x8857, x1149, 1.0);
    // layered_snow._melted, snow_layers.liquid_water
    for (int l = 0; l < 5; ++l) {
        const Real a8606 = x1353 * real_370[l];
        const Real a8612 = select(x5773, a8606, 0.0);
        const Real a8615 = a8612 * 2.9985007496251872e-06;
        const Real a8616 = -a8615;
        const Mask a8618 = (a8616 < 0.0);
        const Real a8619 = select(a8618, 0.0, a8615);
        const Real a8620 = -a8619;
        const Mask a8622 = (a8620 > real_109[l]);
        const Real a8623 = select(a8622, real_109[l], a8620);
        const Real a8625 = real_109[l] - a8623;
        const Mask a8627 = (real_112[l] > 0.0);
        const Real a8628 = select(a8627, real_112[l], 1.0);
        const Real a8630 = a8625 / a8628;
        const Mask a8634 = (a8630 > 1.0);
        const Real a8635 = select(a8634, 1.0, a8630);
        const Real a8637 = select(a8627, a8635, 0.0);
        const Real a8639 = a8637 * real_65[l];
        real_371[l] = a8612;
        mask_441[l] = a8618;
        mask_442[l] = a8622;
        mask_443[l] = a8627;
        real_421[l] = a8628;
        real_158[l] = a8630;
        mask_444[l] = a8634;
        real_136[l] = a8637;
        real_399[l] = a8639;
    }
    // snow_water.with_vapour_exchange
    const Real x8860 = select(x8857, real_371[0], 0.0);
    const Real x8861 = -x8860;
    // snow_layers.liquid_water
    const Real x8863 = real_371[0] * 2.9985007496251872e-06;
    const Real x8864 = -x8863;
    const Mask x8866 = (x8864 < 0.0);
    const Real x8867 = select(x8866, 0.0, x8863);
    const Real x8868 = -x8867;
    const Mask x8870 = (x8868 > x1149);
    const Real x8871 = select(x8870, x1149, x8868);
    // snow_water.with_vapour_exchange
    const Real x8873 = x1149 - x8871;
    const Mask x8875 = (x8849 > x8873);
    const Real x8876 = select(x8875, x8873, x8849);
    const Real x8878 = x8876 - x8853;
    const Mask x8880 = (x8873 > 0.0);
    // snow_layers.warmth
    const Real x8881 = 1 / x8858;
    const Real x8882 = x8881 * x8881;
    const Real x8886 = x8881 * 0.0004748338081671415;
    const Real x8889 = x8881 * 0.0002370791844476055;
    const Real x8892 = x8858 * 333500.0;
    const Real x8894 = x8860 + x8892;
    const Real x8895 = -x8894;
    const Mask x8897 = (x8861 < 0.0);
    const Mask x8898 = (x8895 > 0.0);
    const Real x8899 = x8860 * x8886;
    const Real x8904 = x8894 * x8889;
    const Real x8909 = select(x8898, x8904, 0.0);
    const Real x8912 = select(x8897, x8899, x8909);
    const Real x8913 = -x8912;
    // snow_water.with_vapour_exchange
    const Mask x8915 = (x8913 > 0.0);
    const Real x8916 = select(x8915, 0.0, x8912);
    const Real x8919 = x8916 * 2106.0;
    const Real x8922 = x8878 * x8919;
    const Real x8928 = select(x8880, x8873, 1.0);
    const Real x8930 = x8878 / x8928;
    const Real x8934 = 1.0 - x8930;
    const Real x8937 = x8848 + x8876;
    const Real x8938 = -x8937;
    const Real x8940 = x1149 - x8878;
    const Real x8942 = x8922 - real_371[0];
    const Real x8944 = real_399[0] * x8934;
    const Real x8949 = select(x8880, x8944, real_399[0]);
    const Real x8951 = x8876 / x8858;
    const Real x8955 = 1.0 - x8951;
    const Real x8957 = real_108[0] * x8955;
    const Mask x8962 = (real_66[1] > 0.0);
    const Real x8963 = select(x8962, real_66[1], 1.0);
    const Real x8965 = select(x8962, real_371[1], 0.0);
    const Real x8966 = -x8965;
    // snow_layers.liquid_water
    const Real x8968 = real_371[1] * 2.9985007496251872e-06;
    const Real x8969 = -x8968;
    const Mask x8971 = (x8969 < 0.0);
    const Real x8972 = select(x8971, 0.0, x8968);
    const Real x8973 = -x8972;
    const Mask x8975 = (x8973 > real_66[1]);
    const Real x8976 = select(x8975, real_66[1], x8973);
    // snow_water.with_vapour_exchange
    const Real x8978 = real_66[1] - x8976;
    const Mask x8980 = (x8938 > x8978);
    const Real x8981 = select(x8980, x8978, x8938);
    const Mask x8983 = (x8978 > 0.0);
    // snow_layers.warmth
    const Real x8984 = 1 / x8963;
    const Real x8985 = x8984 * x8984;
    const Real x8989 = x8984 * 0.0004748338081671415;
    const Real x8992 = x8984 * 0.0002370791844476055;
    const Real x8995 = x8963 * 333500.0;
    const Real x8997 = x8965 + x8995;
    const Real x8998 = -x8997;
    const Mask x9000 = (x8966 < 0.0);
    const Mask x9001 = (x8998 > 0.0);
    const Real x9002 = x8965 * x8989;
    const Real x9007 = x8997 * x8992;
    const Real x9012 = select(x9001, x9007, 0.0);
    const Real x9015 = select(x9000, x9002, x9012);
    const Real x9016 = -x9015;
    // snow_water.with_vapour_exchange
    const Mask x9018 = (x9016 > 0.0);
    const Real x9019 = select(x9018, 0.0, x9015);
    const Real x9022 = x9019 * 2106.0;
    const Real x9025 = x8981 * x9022;
    const Real x9031 = select(x8983, x8978, 1.0);
    const Real x9033 = x8981 / x9031;
    const Real x9037 = 1.0 - x9033;
    const Real x9039 = x8878 + x8981;
    const Real x9041 = x8937 + x8981;
    const Real x9042 = -x9041;
    const Real x9045 = real_66[1] - x8981;
    const Real x9047 = x9025 - real_371[1];
    const Real x9049 = real_399[1] * x9037;
    const Real x9054 = select(x8983, x9049, real_399[1]);
    const Real x9056 = x8981 / x8963;
    const Real x9060 = 1.0 - x9056;
    const Real x9062 = real_108[1] * x9060;
    const Mask x9067 = (real_66[2] > 0.0);
    const Real x9068 = select(x9067, real_66[2], 1.0);
    const Real x9070 = select(x9067, real_371[2], 0.0);
    const Real x9071 = -x9070;
    // snow_layers.liquid_water
    const Real x9073 = real_371[2] * 2.9985007496251872e-06;
    const Real x9074 = -x9073;
    const Mask x9076 = (x9074 < 0.0);
    const Real x9077 = select(x9076, 0.0, x9073);
    const Real x9078 = -x9077;
    const Mask x9080 = (x9078 > real_66[2]);
    const Real x9081 = select(x9080, real_66[2], x9078);
    // snow_water.with_vapour_exchange
    const Real x9083 = real_66[2] - x9081;
    const Mask x9085 = (x9042 > x9083);
    const Real x9086 = select(x9085, x9083, x9042);
    const Mask x9088 = (x9083 > 0.0);
    // snow_layers.warmth
    const Real x9089 = 1 / x9068;
    const Real x9090 = x9089 * x9089;
    const Real x9094 = x9089 * 0.0004748338081671415;
    const Real x9097 = x9089 * 0.0002370791844476055;
    const Real x9100 = x9068 * 333500.0;
    const Real x9102 = x9070 + x9100;
    const Real x9103 = -x9102;
    const Mask x9105 = (x9071 < 0.0);
    const Mask x9106 = (x9103 > 0.0);
    const Real x9107 = x9070 * x9094;
    const Real x9112 = x9102 * x9097;
    const Real x9117 = select(x9106, x9112, 0.0);
    const Real x9120 = select(x9105, x9107, x9117);
    const Real x9121 = -x9120;
    // snow_water.with_vapour_exchange
    const Mask x9123 = (x9121 > 0.0);
    const Real x9124 = select(x9123, 0.0, x9120);
    const Real x9127 = x9124 * 2106.0;
    const Real x9130 = x9086 * x9127;
    const Real x9136 = select(x9088, x9083, 1.0);
    const Real x9138 = x9086 / x9136;
    const Real x9142 = 1.0 - x9138;
    const Real x9144 = x9039 + x9086;
    const Real x9146 = x9041 + x9086;
    const Real x9147 = -x9146;
    const Real x9150 = real_66[2] - x9086;
    const Real x9152 = x9130 - real_371[2];
    const Real x9154 = real_399[2] * x9142;
    const Real x9159 = select(x9088, x9154, real_399[2]);
    const Real x9161 = x9086 / x9068;
    const Real x9165 = 1.0 - x9161;
    const Real x9167 = real_108[2] * x9165;
    const Mask x9172 = (real_66[3] > 0.0);
    const Real x9173 = select(x9172, real_66[3], 1.0);
    const Real x9175 = select(x9172, real_371[3], 0.0);
    const Real x9176 = -x9175;
    // snow_layers.liquid_water
    const Real x9178 = real_371[3] * 2.9985007496251872e-06;
    const Real x9179 = -x9178;
    const Mask x9181 = (x9179 < 0.0);
    const Real x9182 = select(x9181, 0.0, x9178);
    const Real x9183 = -x9182;
    const Mask x9185 = (x9183 > real_66[3]);
    const Real x9186 = select(x9185, real_66[3], x9183);
    // snow_water.with_vapour_exchange
    const Real x9188 = real_66[3] - x9186;
    const Mask x9190 = (x9147 > x9188);
    const Real x9191 = select(x9190, x9188, x9147);
    const Mask x9193 = (x9188 > 0.0);
    // snow_layers.warmth
    const Real x9194 = 1 / x9173;
    const Real x9195 = x9194 * x9194;
    const Real x9199 = x9194 * 0.0004748338081671415;
    const Real x9202 = x9194 * 0.0002370791844476055;
    const Real x9205 = x9173 * 333500.0;
    const Real x9207 = x9175 + x9205;
    const Real x9208 = -x9207;
    const Mask x9210 = (x9176 < 0.0);
    const Mask x9211 = (x9208 > 0.0);
    const Real x9212 = x9175 * x9199;
    const Real x9217 = x9207 * x9202;
    const Real x9222 = select(x9211, x9217, 0.0);
    const Real x9225 = select(x9210, x9212, x9222);
    const Real x9226 = -x9225;
    // snow_water.with_vapour_exchange
    const Mask x9228 = (x9226 > 0.0);
    const Real x9229 = select(x9228, 0.0, x9225);
    const Real x9232 = x9229 * 2106.0;
    const Real x9235 = x9191 * x9232;
    const Real x9241 = select(x9193, x9188, 1.0);
    const Real x9243 = x9191 / x9241;
    const Real x9247 = 1.0 - x9243;
    const Real x9249 = x9144 + x9191;
    const Real x9251 = x9146 + x9191;
    const Real x9252 = -x9251;
    const Real x9255 = real_66[3] - x9191;
    const Real x9257 = x9235 - real_371[3];
    const Real x9259 = real_399[3] * x9247;
    const Real x9264 = select(x9193, x9259, real_399[3]);
    const Real x9266 = x9191 / x9173;
    const Real x9270 = 1.0 - x9266;
    const Real x9272 = real_108[3] * x9270;
    const Mask x9277 = (real_66[4] > 0.0);
    const Real x9278 = select(x9277, real_66[4], 1.0);
    const Real x9280 = select(x9277, real_371[4], 0.0);
    const Real x9281 = -x9280;
    // snow_layers.liquid_water
    const Real x9283 = real_371[4] * 2.9985007496251872e-06;
    const Real x9284 = -x9283;
    const Mask x9286 = (x9284 < 0.0);
    const Real x9287 = select(x9286, 0.0, x9283);
    const Real x9288 = -x9287;
    const Mask x9290 = (x9288 > real_66[4]);
    const Real x9291 = select(x9290, real_66[4], x9288);
    // snow_water.with_vapour_exchange
    const Real x9293 = real_66[4] - x9291;
    const Mask x9295 = (x9252 > x9293);
    const Real x9296 = select(x9295, x9293, x9252);
    const Mask x9298 = (x9293 > 0.0);
    // snow_layers.warmth
    const Real x9299 = 1 / x9278;
    const Real x9300 = x9299 * x9299;
    const Real x9304 = x9299 * 0.0004748338081671415;
    const Real x9307 = x9299 * 0.0002370791844476055;
    const Real x9310 = x9278 * 333500.0;
    const Real x9312 = x9280 + x9310;
    const Real x9313 = -x9312;
    const Mask x9315 = (x9281 < 0.0);
    const Mask x9316 = (x9313 > 0.0);
    const Real x9317 = x9280 * x9304;
    const Real x9322 = x9312 * x9307;
    const Real x9327 = select(x9316, x9322, 0.0);
    const Real x9330 = select(x9315, x9317, x9327);
    const Real x9331 = -x9330;
    // snow_water.with_vapour_exchange
    const Mask x9333 = (x9331 > 0.0);
    const Real x9334 = select(x9333, 0.0, x9330);
    const Real x9337 = x9334 * 2106.0;
    const Real x9340 = x9296 * x9337;
    const Real x9346 = select(x9298, x9293, 1.0);
    const Real x9348 = x9296 / x9346;
    const Real x9352 = 1.0 - x9348;
    const Real x9354 = x9249 + x9296;
    const Real x9357 = real_66[4] - x9296;
    const Real x9359 = x9340 - real_371[4];
    const Real x9361 = real_399[4] * x9352;
    const Real x9366 = select(x9298, x9361, real_399[4]);
    const Real x9368 = x9296 / x9278;
    const Real x9372 = 1.0 - x9368;
    const Real x9374 = real_108[4] * x9372;
    // snow_water.<genexpr>
    real_371[0] = x8940;
    real_371[1] = x9045;
    real_371[2] = x9150;
    real_371[3] = x9255;
    real_371[4] = x9357;
    real_66[0] = x8942;
    real_66[1] = x9047;
    real_66[2] = x9152;
    real_66[3] = x9257;
    real_66[4] = x9359;
    real_112[0] = x8949;
    real_112[1] = x9054;
    real_112[2] = x9159;
    real_112[3] = x9264;
    real_112[4] = x9366;
    real_376[0] = x8957;
    real_376[1] = x9062;
    real_376[2] = x9167;
    real_376[3] = x9272;
    real_376[4] = x9374;
    // snow_layers.liquid_water
    const Real x9387 = real_66[0] * 2.9985007496251872e-06;
    const Mask x9389 = (x9387 < 0.0);
    const Real x9390 = select(x9389, 0.0, x9387);
    const Mask x9392 = (x9390 > real_371[0]);
    const Real x9393 = select(x9392, real_371[0], x9390);
    // snow_water.percolated
    const Real x9395 = real_371[0] - x9393;
    const Mask x9397 = (x9395 > 0.0);
    const Real x9398 = select(x9397, x9395, 1.0);
    const Real x9400 = x9395 / x9398;
    const Mask x9404 = (x9400 > 1.0);
    const Real x9405 = select(x9404, 1.0, x9400);
    const Real x9407 = select(x9397, x9405, 0.0);
    const Real x9409 = x9407 * real_112[0];
    const Real x9413 = x9395 * 0.0010905125408942203;
    const Mask x9415 = (x9409 < x9413);
    const Real x9416 = select(x9415, x9413, x9409);
    // snow_properties._pores
    const Real x9418 = x9416 - x9413;
    const Mask x9420 = (x9418 < 0.0);
    const Real x9421 = select(x9420, 0.0, x9418);
    // snow_properties.held_by_pores
    const Real x9423 = x1292 * x9421;
    // snow_water.percolated
    const Real x9427 = x9393 - x9423;
    const Mask x9429 = (x9427 < 0.0);
    const Real x9430 = select(x9429, 0.0, x9427);
    const Mask x9432 = (x9393 > 0.0);
    const Real x9433 = select(x9432, x9393, 1.0);
    const Real x9435 = x9430 / x9433;
    const Real x9439 = real_66[0] * x9435;
    const Real x9443 = select(x9432, x9439, 0.0);
    const Mask x9445 = (real_371[0] > 0.0);
    const Real x9446 = select(x9445, real_371[0], 1.0);
    const Real x9448 = x9430 / x9446;
    const Real x9452 = real_371[0] - x9430;
    const Real x9454 = real_66[0] - x9443;
    const Real x9456 = 1.0 - x9448;
    const Real x9458 = real_376[0] * x9456;
    const Real x9463 = real_371[1] + x9430;
    const Real x9465 = real_66[1] + x9443;
    // snow_layers.liquid_water
    const Real x9467 = x9465 * 2.9985007496251872e-06;
    const Mask x9469 = (x9467 < 0.0);
    const Real x9470 = select(x9469, 0.0, x9467);
    const Mask x9472 = (x9470 > x9463);
    const Real x9473 = select(x9472, x9463, x9470);
    // snow_water.percolated
    const Real x9475 = x9463 - x9473;
    // snow_layers.liquid_water
    const Real x9477 = real_66[1] * 2.9985007496251872e-06;
    const Mask x9479 = (x9477 < 0.0);
    const Real x9480 = select(x9479, 0.0, x9477);
    const Mask x9482 = (x9480 > real_371[1]);
    const Real x9483 = select(x9482, real_371[1], x9480);
    // snow_water.percolated
    const Real x9485 = real_371[1] - x9483;
    const Mask x9487 = (x9485 > 0.0);
    const Real x9488 = select(x9487, x9485, 1.0);
    const Real x9490 = x9475 / x9488;
    const Mask x9494 = (x9490 > 1.0);
    const Real x9495 = select(x9494, 1.0, x9490);
    const Real x9497 = select(x9487, x9495, 0.0);
    const Real x9499 = x9497 * real_112[1];
    const Real x9503 = x9475 * 0.0010905125408942203;
    const Mask x9505 = (x9499 < x9503);
    const Real x9506 = select(x9505, x9503, x9499);
    // snow_properties._pores
    const Real x9508 = x9506 - x9503;
    const Mask x9510 = (x9508 < 0.0);
    const Real x9511 = select(x9510, 0.0, x9508);
    // snow_properties.held_by_pores
    const Real x9513 = x1292 * x9511;
    // snow_water.percolated
    const Real x9517 = x9473 - x9513;
    const Mask x9519 = (x9517 < 0.0);
    const Real x9520 = select(x9519, 0.0, x9517);
    const Mask x9522 = (x9473 > 0.0);
    const Real x9523 = select(x9522, x9473, 1.0);
    const Real x9525 = x9520 / x9523;
    const Real x9529 = x9465 * x9525;
    const Real x9533 = select(x9522, x9529, 0.0);
    const Mask x9535 = (x9463 > 0.0);
    const Real x9536 = select(x9535, x9463, 1.0);
    const Real x9538 = x9520 / x9536;
    const Real x9542 = x9463 - x9520;
    const Real x9544 = x9465 - x9533;
    const Real x9546 = 1.0 - x9538;
    const Real x9548 = real_376[1] * x9546;
    const Real x9553 = real_371[2] + x9520;
    const Real x9555 = real_66[2] + x9533;
    // snow_layers.liquid_water
    const Real x9557 = x9555 * 2.9985007496251872e-06;
    const Mask x9559 = (x9557 < 0.0);
    const Real x9560 = select(x9559, 0.0, x9557);
    const Mask x9562 = (x9560 > x9553);
    const Real x9563 = select(x9562, x9553, x9560);
    // snow_water.percolated
    const Real x9565 = x9553 - x9563;
    // snow_layers.liquid_water
    const Real x9567 = real_66[2] * 2.9985007496251872e-06;
    const Mask x9569 = (x9567 < 0.0);
    const Real x9570 = select(x9569, 0.0, x9567);
    const Mask x9572 = (x9570 > real_371[2]);
    const Real x9573 = select(x9572, real_371[2], x9570);
    // snow_water.percolated
    const Real x9575 = real_371[2] - x9573;
    const Mask x9577 = (x9575 > 0.0);
    const Real x9578 = select(x9577, x9575, 1.0);
    const Real x9580 = x9565 / x9578;
    const Mask x9584 = (x9580 > 1.0);
    const Real x9585 = select(x9584, 1.0, x9580);
    const Real x9587 = select(x9577, x9585, 0.0);
    const Real x9589 = x9587 * real_112[2];
    const Real x9593 = x9565 * 0.0010905125408942203;
    const Mask x9595 = (x9589 < x9593);
    const Real x9596 = select(x9595, x9593, x9589);
    // snow_properties._pores
    const Real x9598 = x9596 - x9593;
    const Mask x9600 = (x9598 < 0.0);
    const Real x9601 = select(x9600, 0.0, x9598);
    // snow_properties.held_by_pores
    const Real x9603 = x1292 * x9601;
    // snow_water.percolated
    const Real x9607 = x9563 - x9603;
    const Mask x9609 = (x9607 < 0.0);
    const Real x9610 = select(x9609, 0.0, x9607);
    const Mask x9612 = (x9563 > 0.0);
    const Real x9613 = select(x9612, x9563, 1.0);
    const Real x9615 = x9610 / x9613;
    const Real x9619 = x9555 * x9615;
    const Real x9623 = select(x9612, x9619, 0.0);
    const Mask x9625 = (x9553 > 0.0);
    const Real x9626 = select(x9625, x9553, 1.0);
    const Real x9628 = x9610 / x9626;
    const Real x9632 = x9553 - x9610;
    const Real x9634 = x9555 - x9623;
    const Real x9636 = 1.0 - x9628;
    const Real x9638 = real_376[2] * x9636;
    const Real x9643 = real_371[3] + x9610;
    const Real x9645 = real_66[3] + x9623;
    // snow_layers.liquid_water
    const Real x9647 = x9645 * 2.9985007496251872e-06;
    const Mask x9649 = (x9647 < 0.0);
    const Real x9650 = select(x9649, 0.0, x9647);
    const Mask x9652 = (x9650 > x9643);
    const Real x9653 = select(x9652, x9643, x9650);
    // snow_water.percolated
    const Real x9655 = x9643 - x9653;
    // snow_layers.liquid_water
    const Real x9657 = real_66[3] * 2.9985007496251872e-06;
    const Mask x9659 = (x9657 < 0.0);
    const Real x9660 = select(x9659, 0.0, x9657);
    const Mask x9662 = (x9660 > real_371[3]);
    const Real x9663 = select(x9662, real_371[3], x9660);
    // snow_water.percolated
    const Real x9665 = real_371[3] - x9663;
    const Mask x9667 = (x9665 > 0.0);
    const Real x9668 = select(x9667, x9665, 1.0);
    const Real x9670 = x9655 / x9668;
    const Mask x9674 = (x9670 > 1.0);
    const Real x9675 = select(x9674, 1.0, x9670);
    const Real x9677 = select(x9667, x9675, 0.0);
    const Real x9679 = x9677 * real_112[3];
    const Real x9683 = x9655 * 0.0010905125408942203;
    const Mask x9685 = (x9679 < x9683);
    const Real x9686 = select(x9685, x9683, x9679);
    // snow_properties._pores
    const Real x9688 = x9686 - x9683;
    const Mask x9690 = (x9688 < 0.0);
    const Real x9691 = select(x9690, 0.0, x9688);
    // snow_properties.held_by_pores
    const Real x9693 = x1292 * x9691;
    // snow_water.percolated
    const Real x9697 = x9653 - x9693;
    const Mask x9699 = (x9697 < 0.0);
    const Real x9700 = select(x9699, 0.0, x9697);
    const Mask x9702 = (x9653 > 0.0);
    const Real x9703 = select(x9702, x9653, 1.0);
    const Real x9705 = x9700 / x9703;
    const Real x9709 = x9645 * x9705;
    const Real x9713 = select(x9702, x9709, 0.0);
    const Mask x9715 = (x9643 > 0.0);
    const Real x9716 = select(x9715, x9643, 1.0);
    const Real x9718 = x9700 / x9716;
    const Real x9722 = x9643 - x9700;
    const Real x9724 = x9645 - x9713;
    const Real x9726 = 1.0 - x9718;
    const Real x9728 = real_376[3] * x9726;
    const Real x9733 = real_371[4] + x9700;
    const Real x9735 = real_66[4] + x9713;
    // snow_layers.liquid_water
    const Real x9737 = x9735 * 2.9985007496251872e-06;
    const Mask x9739 = (x9737 < 0.0);
    const Real x9740 = select(x9739, 0.0, x9737);
    const Mask x9742 = (x9740 > x9733);
    const Real x9743 = select(x9742, x9733, x9740);
    // snow_water.percolated
    const Real x9745 = x9733 - x9743;
    // snow_layers.liquid_water
    const Real x9747 = real_66[4] * 2.9985007496251872e-06;
    const Mask x9749 = (x9747 < 0.0);
    const Real x9750 = select(x9749, 0.0, x9747);
    const Mask x9752 = (x9750 > real_371[4]);
    const Real x9753 = select(x9752, real_371[4], x9750);
    // snow_water.percolated
    const Real x9755 = real_371[4] - x9753;
    const Mask x9757 = (x9755 > 0.0);
    const Real x9758 = select(x9757, x9755, 1.0);
    const Real x9760 = x9745 / x9758;
    const Mask x9764 = (x9760 > 1.0);
    const Real x9765 = select(x9764, 1.0, x9760);
    const Real x9767 = select(x9757, x9765, 0.0);
    const Real x9769 = x9767 * real_112[4];
    const Real x9773 = x9745 * 0.0010905125408942203;
    const Mask x9775 = (x9769 < x9773);
    const Real x9776 = select(x9775, x9773, x9769);
    // snow_properties._pores
    const Real x9778 = x9776 - x9773;
    const Mask x9780 = (x9778 < 0.0);
    const Real x9781 = select(x9780, 0.0, x9778);
    // snow_properties.held_by_pores
    const Real x9783 = x1292 * x9781;
    // snow_water.percolated
    const Real x9787 = x9743 - x9783;
    const Mask x9789 = (x9787 < 0.0);
    const Real x9790 = select(x9789, 0.0, x9787);
    const Mask x9792 = (x9743 > 0.0);
    const Real x9793 = select(x9792, x9743, 1.0);
    const Real x9795 = x9790 / x9793;
    const Real x9799 = x9735 * x9795;
    const Real x9803 = select(x9792, x9799, 0.0);
    const Mask x9805 = (x9733 > 0.0);
    const Real x9806 = select(x9805, x9733, 1.0);
    const Real x9808 = x9790 / x9806;
    const Real x9812 = x9733 - x9790;
    const Real x9814 = x9735 - x9803;
    const Real x9816 = 1.0 - x9808;
    const Real x9818 = real_376[4] * x9816;
    // snow_water.<genexpr>
    real_371[0] = x9452;
    real_371[1] = x9542;
    real_371[2] = x9632;
    real_371[3] = x9722;
    real_371[4] = x9812;
    real_139[0] = x9454;
    real_139[1] = x9544;
    real_139[2] = x9634;
    real_139[3] = x9724;
    real_139[4] = x9814;
    real_426[0] = x9416;
    real_426[1] = x9506;
    real_426[2] = x9596;
    real_426[3] = x9686;
    real_426[4] = x9776;
    real_398[0] = x9458;
    real_398[1] = x9548;
    real_398[2] = x9638;
    real_398[3] = x9728;
    real_398[4] = x9818;
    // layered_snow._melted
    const Real x9831 = select(x5773, x1354, 1.0);
    const Real x9833 = x9831 * seconds;
    const Real x9835 = x9354 / x9833;
    const Real x9839 = x9835 * 2830000.0;
    const Real x9841 = select(x5773, x9839, 0.0);
    const Real x9843 = x8834 + x8820;
    const Real x9845 = x8816 * 2830000.0;
    const Real x9846 = x9843 + x9845;
    const Real x9848 = x9846 - x8580;
    const Real x9903 = x9848 - x9841;
    const Real x9905 = select(x5773, x9903, 0.0);
    // layered_snow.close_snow
    const Real x9907 = x9790 + x1450;
    // layered_snow_step.layered_snow_step
    const Real x9920 = x9354 / seconds;
    // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
    Real a9922_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        after[3 * LAYERS + 20 + l] = real_426[l];
        const Mask a9850 = (real_371[l] > 0.0);
        const Real a9851 = select(a9850, real_371[l], 1.0);
        const Real a9853 = real_139[l] * 2.9985007496251872e-06;
        const Mask a9855 = (a9853 < 0.0);
        const Real a9856 = select(a9855, 0.0, a9853);
        const Mask a9858 = (a9856 > real_371[l]);
        const Real a9859 = select(a9858, real_371[l], a9856);
        after[3 * LAYERS + 10 + l] = a9859;
        const Real a9861 = select(a9850, real_139[l], 0.0);
        const Real a9863 = 1 / a9851;
        const Real a9864 = a9863 * a9863;
        const Real a9868 = a9863 * 0.0004748338081671415;
        const Real a9871 = a9863 * 0.0002370791844476055;
        const Real a9874 = a9851 * 333500.0;
        const Real a9876 = a9861 - a9874;
        const Mask a9878 = (a9861 < 0.0);
        const Mask a9879 = (a9876 > 0.0);
        const Real a9880 = a9861 * a9868;
        const Real a9885 = a9876 * a9871;
        const Real a9890 = select(a9879, a9885, 0.0);
        const Real a9892 = select(a9878, a9880, a9890);
        const Real a9894 = real_371[l] - a9859;
        after[3 * LAYERS + 5 + l] = a9894;
        const Real a9896 = a9892 + 273.15;
        after[3 * LAYERS + 15 + l] = a9896;
        const Real a9897 = real_398[l] / a9851;
        const Real a9901 = select(a9850, a9897, 0.0);
        after[3 * LAYERS + 25 + l] = a9901;
        a9922_last = a9922_last + a9894;
        mask_445[l] = a9850;
        real_383[l] = a9851;
        mask_446[l] = a9855;
        mask_447[l] = a9858;
        real_375[l] = a9859;
        real_448[l] = a9861;
        real_449[l] = a9864;
        real_450[l] = a9868;
        real_451[l] = a9871;
        real_452[l] = a9876;
        mask_453[l] = a9878;
        mask_454[l] = a9879;
        real_455[l] = a9894;
        real_456[l] = a9896;
        real_457[l] = a9897;
    }
    // layered_snow_step.layered_snow_step
    const Mask x9923 = (a9922_last > 0.0);
    // air.emission
    const Real x9924 = x8805 * x8805;
    const Real x9927 = x9924 * 5.67e-08;
    // layered_snow_step.emitted
    const Real x9929 = numbers[LAYERS + 19] * x9927;
    // surface_balance.skin_temperature
    const Real x9933 = x5588 * real_359[0];
    const Real x9937 = x5580 + x9933;
    const Real x9939 = x9937 / x5592;
    // surface_balance.emitted
    const Real x9943 = x9939 - x5538;
    const Real x9945 = x5549 * x9943;
    const Real x9949 = x5560 + x9945;
    // layered_snow_step.of_cell
    const Real x9951 = x1353 * x9929;
    const Real x9957 = x1453 * x9949;
    const Real x9962 = x9957 - x9951;
    const Real x9964 = x1353 * numbers[LAYERS + 19];
    const Real x9970 = x1453 * x1518;
    const Real x9975 = x9970 - x9964;
    after[3 * LAYERS + 34] = x9975;
    // layered_snow_step.skin
    const Real x9977 = x9975 * 5.67e-08;
    const Real x9979 = x9962 / x9977;
    const Real x9983 = sqrt(x9979);
    const Real x9984 = x9983 * 2.0;
    const Real x9986 = sqrt(x9983);
    after[3 * LAYERS] = x9986;
    const Real x9987 = x9986 * 2.0;
    // layered_snow_step.layered_snow_step
    const Real x9989 = x9907 / 1000.0;
    const Real x9991 = x5284 + x9989;
    after[3 * LAYERS + 2] = x9991;
    Real a9995_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a9993 = real_455[l] + real_375[l];
        a9995_last = a9995_last + a9993;
        real_398[l] = a9993;
    }
    const Real x9997 = a9995_last / 1000.0;
    after[3 * LAYERS + 3] = x9997;
    Real a9999_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a9999_last = a9999_last + real_426[l];
    }
    after[3 * LAYERS + 4] = a9999_last;
    const Mask x10001 = (x57 > 0.0);
    // snow.snow_age
    const Real x10002 = state[3 * LAYERS + 32] + seconds;
    const Real x10003 = select(x10001, 0.0, x10002);
    const Real x10005 = select(x9923, x10003, state[3 * LAYERS + 32]);
    after[3 * LAYERS + 32] = x10005;
    // layered_snow_step.of_cell
    const Real x10007 = x1353 * x464;
    const Real x10013 = x1453 * x1507;
    const Real x10018 = x10013 - x10007;
    after[3 * LAYERS + 33] = x10018;
    // snow_free_ground.specific_humidity
    const Real x10020 = 1 / x3676;
    const Real x10021 = x10020 * x10020;
    const Real x10025 = x10020 * 1004.5;
    // snow_free_ground.rate
    const Real x10028 = x3770 + x3779;
    const Real x10030 = x10028 + a3822_last;
    const Real x10032 = x10030 * 1000.0;
    const Real x10034 = x10032 + x3842;
    // snow_free_ground.specific_humidity
    const Real x10036 = x10034 * x10025;
    const Real x10041 = forcing[2] + x10036;
    after[3 * LAYERS + 39] = x10041;
    // layered_snow_step._fluxes
    const Real x10048 = x3852 + x9920;
    // evapotranspiration.snow_weighted_latent_heat
    const Real x10050 = x1453 * 2501000.0;
    const Real x10053 = x1353 * 2830000.0;
    const Real x10056 = x10050 - x10053;
    // layered_snow_step._fluxes
    const Real x10058 = x10048 * x10056;
    // layered_snow_step.sensible_heat
    const Real x10069 = x9939 - x26;
    const Real x10071 = x3676 * x10069;
    // layered_snow_step.precipitation_heat
    const Real x10092 = x9939 - forcing[1];
    const Real x10094 = x2454 * x10092;
    // layered_snow_step._budget
    const Real x10119 = 1.0 - x9975;
    // enthalpy.fusion_heat, layered_snow_step._budget, diagnostics.thaw_depth_of, geometry.node_depth, diagnostics.crossing_depth
    Real a10132_last = real_of(0.0);
    Real a10138_last = real_of(1.0);
    Real a10139_last = real_of(0.0);
    for (int l = 0; l < LAYERS; ++l) {
        const Real a8600 = 2094000.0 * real_295[l];
        const Real a8602 = a8600 + 333500000.0;
        const Real a10128 = real_355[l] - real_275[l];
        const Real a10131 = real_359[l] - 273.15;
        a10132_last = a10132_last + numbers[l];
        const Real a10132 = a10132_last;
        const Real a3957_2502 = numbers[l] * 0.5;
        const Real a10134 = a10132 - a3957_2502;
        const Mask a10136 = (a10131 >= 0.0);
        const Real a10137 = real_of_mask(a10136);
        a10138_last = a10138_last * a10137;
        const Real a10138 = a10138_last;
        a10139_last = a10139_last + a10138;
        real_364[l] = a8602;
        real_361[l] = a10128;
        real_353[l] = a10131;
        real_367[l] = a10134;
    }
    // diagnostics.crossing_depth
    const Index x10140 = index_of_real(a10139_last);
    const Index x10141 = at_most(x10140, (LAYERS - 1));
    const Index x10142 = x10141 - 1;
    const Index x10143 = at_least(x10142, 0);
    const Real x10144 = pick(real_353, x10143);
    const Real x10146 = pick(real_353, x10141);
    const Real x10148 = pick(real_367, x10143);
    const Real x10150 = pick(real_367, x10141);
    const Mask x10152 = (x10144 > x10146);
    const Real x10153 = x10144 - x10146;
    const Real x10155 = select(x10152, x10153, 1.0);
    const Real x10157 = x10150 - x10148;
    const Real x10159 = x10157 * x10144;
    const Real x10163 = x10159 / x10155;
    const Mask x10168 = (x10140 == 0);
    const Mask x10170 = (x10140 == LAYERS);
    // air.emission
    const Real x10189 = x9986 * x9986;
    const Real x10192 = x10189 * x10189;
    const Real x10195 = x10192 * 5.67e-08;
    // balances._depth
    const Real x10204 = seconds / 2501000000.0;
    const Real x10206 = seconds / 2830000000.0;
    // diagnostics.potential_evaporation
    const Real x10212 = x10056 * 1000.0;
    const Real x10214 = x10058 / x10212;
    // balances.surface_energy_residual
    const Mask x10246 = (mask_of(false) & mask_of(false));
    // state.snow_layers_of
    const Real x10278 = x9997 * 1000.0;
    // snow_layers.spread
    const Mask x10280 = (x10278 > 0.0);
    const Mask x10281 = (a9999_last > 0.0);
    const Mask x10282 = (x10280 & x10281);
    Real a10283_last = real_of(0.0);
    Real a10285_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        a10283_last = a10283_last + real_398[l];
        a10285_last = a10285_last + real_426[l];
    }
    const Mask x10286 = (a10283_last > 0.0);
    const Mask x10287 = (a10285_last > 0.0);
    const Mask x10288 = (x10286 & x10287);
    const Mask x10289 = (x10282 & x10288);
    const Real x10290 = select(x10288, a10283_last, 1.0);
    const Real x10292 = x10278 / x10290;
    const Real x10296 = select(x10289, x10292, 0.0);
    const Mask x10298 = ~x10288;
    const Mask x10299 = (x10282 & x10298);
    const Real x10300 = select(x10299, a9999_last, 1.0);
    // snow_layers.<listcomp>
    const Real x10302 = x10300 + 0.5;
    const Real x10303 = 1 / x10302;
    const Real x10304 = x10303 * x10303;
    const Real x10308 = x10303 * 0.1;
    const Real x10311 = x10300 + 1.0;
    const Real x10312 = 1 / x10311;
    const Real x10313 = x10312 * x10312;
    const Real x10316 = x10312 * 0.2;
    const Real x10319 = x10300 + 0.25;
    const Real x10320 = 1 / x10319;
    const Real x10321 = x10320 * x10320;
    const Real x10324 = x10320 * 0.05;
    // snow_layers.layer_shares
    const Real x10327 = x10308 + x10316;
    const Real x10330 = x10327 + x10324;
    const Real x10333 = 1.0 - x10330;
    const Real x10334 = x10333 / 2.0;
    real_398[0] = x10308;
    real_398[1] = x10316;
    real_398[2] = x10334;
    real_398[3] = x10334;
    real_398[4] = x10324;
    // snow_layers.spread
    const Mask x10340 = (x9986 > 273.15);
    const Real x10341 = select(x10340, 273.15, x9986);
    // snow_layers.spread, snow_layers.content_of
    Real a10374_last = real_of(0.0);
    Real a10376_last = real_of(0.0);
    for (int l = 0; l < 5; ++l) {
        const Real a10338 = select(x10299, real_398[l], 0.0);
        const Real a10343 = select(x10289, real_456[l], 273.15);
        const Real a10345 = x10296 * real_455[l];
        const Real a10349 = a10338 * x10278;
        const Real a10353 = a10345 + a10349;
        const Real a10355 = x10296 * real_375[l];
        const Real a10359 = select(x10299, x10341, a10343);
        const Real a10361 = a10353 * 2106.0;
        const Real a10363 = a10355 * 4218.0;
        const Real a10365 = a10361 + a10363;
        const Real a10367 = a10359 - 273.15;
        const Real a154_2561 = state[l + 3 * LAYERS + 5] + state[l + 3 * LAYERS + 10];
        a10374_last = a10374_last + a154_2561;
        a10376_last = a10376_last + state[l + 3 * LAYERS + 20];
        real_426[l] = a10338;
        real_139[l] = a10365;
        real_371[l] = a10367;
    }
    // snow_layers.spread
    const Mask x10377 = (a10374_last > 0.0);
    const Mask x10378 = (a10376_last > 0.0);
    const Mask x10379 = (x10377 & x10378);
    const Mask x10380 = (x153 & x10379);
    const Real x10381 = select(x10379, a10374_last, 1.0);
    const Real x10383 = x149 / x10381;
    const Real x10387 = select(x10380, x10383, 0.0);
    const Mask x10389 = ~x10379;
    const Mask x10390 = (x153 & x10389);
    const Real x10391 = select(x10390, state[3 * LAYERS + 4], 1.0);
    // snow_layers.<listcomp>
    const Real x10393 = x10391 + 0.5;
    const Real x10394 = 1 / x10393;
    const Real x10395 = x10394 * x10394;
    const Real x10399 = x10394 * 0.1;
    const Real x10402 = x10391 + 1.0;
    const Real x10403 = 1 / x10402;
    const Real x10404 = x10403 * x10403;
    const Real x10407 = x10403 * 0.2;
    const Real x10410 = x10391 + 0.25;
    const Real x10411 = 1 / x10410;
    const Real x10412 = x10411 * x10411;
    const Real x10415 = x10411 * 0.05;
    // snow_layers.layer_shares
    const Real x10418 = x10399 + x10407;
    const Real x10421 = x10418 + x10415;
    const Real x10424 = 1.0 - x10421;
    const Real x10425 = x10424 / 2.0;
    real_398[0] = x10399;
    real_398[1] = x10407;
    real_398[2] = x10425;
    real_398[3] = x10425;
    real_398[4] = x10415;
    // tridiagonal.jvp
    for (int l = 0; l < LAYERS + 5; ++l) {
        const Real a8520 = real_391[l] + real_393[l];
        real_458[l] = a8520;
    }
    // ground_heat.heat
    for (int l = 0; l < LAYERS - 1; ++l) {
        const Real a8592 = real_295[l] - real_295[l + 1];
        real_332[l] = a8592;
    }
    // diagnostics.ice_content, balances.soil_energy_residual, balances.phase_change_heat
    for (int l = 0; l < LAYERS; ++l) {
        const Real a10181 = real_272[l] - real_355[l];
        const Real a10248 = real_359[l] - state[l];
        const Real a10250 = real_302[l] * numbers[l];
        const Real a10259 = real_364[l] * numbers[l];
        const Real a10263 = a10259 / seconds;
        real_295[l] = a10181;
        real_367[l] = a10248;
        real_353[l] = a10250;
        real_275[l] = a10263;
    }
    // snow_layers.spread, snow_layers.content_of
    for (int l = 0; l < 5; ++l) {
        const Real a10429 = select(x10390, real_398[l], 0.0);
        const Real a10431 = select(x10380, state[l + 3 * LAYERS + 15], 273.15);
        const Real a10433 = x10387 * state[l + 3 * LAYERS + 5];
        const Real a10437 = a10429 * x149;
        const Real a10441 = a10433 + a10437;
        const Real a10443 = x10387 * state[l + 3 * LAYERS + 10];
        const Real a10447 = select(x10390, x223, a10431);
        const Real a10449 = a10441 * 2106.0;
        const Real a10451 = a10443 * 4218.0;
        const Real a10453 = a10449 + a10451;
        const Real a10455 = a10447 - 273.15;
        real_456[l] = a10429;
        real_459[l] = a10453;
        real_460[l] = a10455;
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
            const Real a4828 = moved_numbers[l] * 0.5;
            const Real a4829 = moved_numbers[l + 4 * LAYERS + 47] * real_227[l];
            const Real a4830 = a4828 - a4829;
            const Real a4831 = a4830 / numbers[l + 4 * LAYERS + 47];
            real_350[l] = a3948;
            real_411[l] = a4828;
            real_394[l] = a4831;
        }
        // implicit_water._problem
        const Real x4859 = moved_numbers[12 * LAYERS + 53] * real_229[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4855 = real_406[l] * real_228[l];
            const Real a4856 = real_394[l] * real_229[l];
            const Real a4857 = a4855 - a4856;
            const Real a4858 = a4857 / real_227[l];
            real_396[l] = a4858;
        }
        const Real x4860 = real_396[LAYERS - 1] * numbers[12 * LAYERS + 53];
        const Real x4861 = x4860 + x4859;
        // retention.given_head
        const Real x4862 = -x3956;
        const Real x4863 = select(x3974, 0.0, x3956);
        const Real x4865 = x4863 / x3975;
        const Real x4866 = -x4865;
        // retention.flowing
        const Real x4867 = select(x3977, moved_numbers[3 * LAYERS + 47], x4862);
        const Real x4868 = select(x3979, moved_numbers[10 * LAYERS + 52], x4866);
        const Real x4869 = x4868 - moved_numbers[10 * LAYERS + 52];
        const Real x4871 = moved_numbers[11 * LAYERS + 52] * x3981;
        const Real x4873 = x4869 * numbers[11 * LAYERS + 52];
        const Real x4875 = x4873 + x4871;
        const Real x4877 = x4875 * x3985;
        const Real x4879 = x4867 * x3985;
        const Real x4880 = x4877 * x3978;
        const Real x4882 = x4879 - x4880;
        const Real x4883 = moved_numbers[11 * LAYERS + 52] * x3988;
        const Real x4884 = x4882 - x4883;
        const Real x4885 = x4884 / x3987;
        const Real x4886 = x3956 + moved_numbers[3 * LAYERS + 47];
        const Real x4887 = select(x3990, 0.0, x4886);
        const Real x4888 = x4885 + x4887;
        // implicit_water._problem
        const Real x4889 = real_411[0] * x3985;
        const Real x4890 = x4877 * real_190[0];
        const Real x4892 = x4889 - x4890;
        const Real x4893 = moved_numbers[LAYERS + 5] * numbers[5 * LAYERS + 46];
        const Real x4894 = moved_numbers[5 * LAYERS + 46] * numbers[LAYERS + 5];
        const Real x4895 = x4894 + x4893;
        const Real x4896 = real_406[LAYERS - 1] * x3995;
        const Real x4897 = x4895 * x3995;
        const Real x4898 = x4896 * x3994;
        const Real x4899 = x4898 + x4897;
        const Real x4900 = x4888 + x4892;
        const Real x4901 = real_396[0] * x3997;
        const Real x4902 = x4900 * real_229[0];
        const Real x4903 = x4902 + x4901;
        // retention.given_head
        const Real x4904 = -moved_numbers[12 * LAYERS + 53];
        const Real x4905 = select(x4000, 0.0, moved_numbers[12 * LAYERS + 53]);
        const Real x4907 = x4905 / x4001;
        const Real x4908 = -x4907;
        // retention.flowing
        const Real x4909 = select(x4003, moved_numbers[4 * LAYERS + 46], x4904);
        const Real x4910 = select(x4005, moved_numbers[11 * LAYERS + 51], x4908);
        const Real x4911 = x4910 - moved_numbers[11 * LAYERS + 51];
        const Real x4913 = moved_numbers[12 * LAYERS + 51] * x4007;
        const Real x4915 = x4911 * numbers[12 * LAYERS + 51];
        const Real x4917 = x4915 + x4913;
        const Real x4919 = x4917 * x4011;
        const Real x4921 = x4909 * x4011;
        const Real x4922 = x4919 * x4004;
        const Real x4924 = x4921 - x4922;
        const Real x4925 = moved_numbers[12 * LAYERS + 51] * x4014;
        const Real x4926 = x4924 - x4925;
        const Real x4927 = x4926 / x4013;
        const Real x4928 = moved_numbers[12 * LAYERS + 53] + moved_numbers[4 * LAYERS + 46];
        const Real x4929 = select(x4016, 0.0, x4928);
        const Real x4930 = x4927 + x4929;
        // implicit_water._problem
        const Real x4931 = x4861 * x4018;
        const Real x4932 = x4930 * x3972;
        const Real x4933 = x4932 + x4931;
        // retention.brim
        real_397[0] = moved_numbers[3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_397[l + 1] = moved_numbers[l + 3 * LAYERS + 47];
        for (int l = 0; l < LAYERS - 1; ++l) real_305[l] = moved_numbers[l + 3 * LAYERS + 48];
        real_305[LAYERS - 1] = moved_numbers[4 * LAYERS + 46];
        // retention.brim, implicit_water.advance_water, retention.at, implicit_water._state, implicit_water._remaining, retention.flowing
        for (int l = 0; l < LAYERS; ++l) {
            const Real a4936 = real_397[l] - real_305[l];
            const Real a4941 = real_267[l] * a4936;
            const Real a4942 = real_305[l] + a4941;
            const Real a4943 = moved_numbers[l + 3 * LAYERS + 47] - a4942;
            const Real a4948 = real_288[l] * a4943;
            const Real a4949 = a4942 + a4948;
            const Real a4950 = a4949 * real_234[l];
            const Real a4951 = moved_numbers[l + 3 * LAYERS + 47] - a4950;
            const Real a4952 = a4951 / real_233[l];
            const Real a4953 = a4952 / real_234[l];
            const Real a4954 = moved_numbers[l + LAYERS + 47] * real_235[l];
            const Real a4955 = a4953 - a4954;
            const Real a4956 = a4955 / numbers[l + LAYERS + 47];
            const Real a4957 = a4956 * real_236[l];
            const Real a4958 = moved_numbers[l + 2 * LAYERS + 47] - real_395[l];
            const Real a4959 = a4958 * real_236[l];
            const Real a4960 = a4957 * real_237[l];
            const Real a4961 = a4960 + a4959;
            const Real a4962 = real_395[l] + a4961;
            const Real a4965 = select(mask_307[l], a4962, 0.0);
            const Real a4967 = a4965 - real_395[l];
            const Real a4969 = a4958 * real_266[l];
            const Real a4970 = a4967 - a4969;
            const Real a4971 = a4970 / real_237[l];
            const Real a4974 = select(mask_280[l], 0.0, a4971);
            const Real a4976 = a4974 / real_286[l];
            const Real a4978 = moved_numbers[l + LAYERS + 47] * real_285[l];
            const Real a4979 = a4976 * numbers[l + LAYERS + 47];
            const Real a4980 = a4979 + a4978;
            const Real a4982 = moved_numbers[l + 10 * LAYERS + 52] - a4980;
            const Real a4985 = select(mask_268[l], 0.0, a4982);
            const Real a4987 = a4985 * real_274[l];
            const Real a4993 = select(mask_317[l], real_413[l], a4965);
            const Real a4995 = a4993 - real_392[l];
            const Real a4997 = a4995 * 100.0;
            const Real a5000 = select(mask_318[l], 0.0, a4997);
            const Real a5003 = select(mask_319[l], 0.0, a5000);
            const Real a5007 = select(mask_320[l], moved_numbers[l + 3 * LAYERS + 47], a4987);
            const Real a5010 = select(mask_321[l], moved_numbers[l + 10 * LAYERS + 52], a4985);
            const Real a5012 = a5010 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5016 = moved_numbers[l + 11 * LAYERS + 52] * real_231[l];
            const Real a5018 = a5012 * numbers[l + 11 * LAYERS + 52];
            const Real a5020 = a5018 + a5016;
            const Real a5023 = a5020 * real_284[l];
            const Real a5026 = a5007 * real_284[l];
            const Real a5027 = a5023 * real_232[l];
            const Real a5029 = a5026 - a5027;
            const Real a5031 = moved_numbers[l + 11 * LAYERS + 52] * real_219[l];
            const Real a5032 = a5029 - a5031;
            const Real a5033 = a5032 / real_262[l];
            const Real a5035 = moved_numbers[l + 3 * LAYERS + 47] - a4987;
            const Real a5038 = select(mask_333[l], 0.0, a5035);
            const Real a5040 = a5033 + a5038;
            real_401[l] = a4965;
            real_407[l] = a4985;
            real_357[l] = a4987;
            real_309[l] = a4993;
            real_363[l] = a5003;
            real_428[l] = a5023;
            real_427[l] = a5040;
        }
        // implicit_water._impedance, implicit_water._problem, retention.flowing, implicit_water._sent
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a4832 = real_411[l] + real_411[l + 1];
            const Real a4833 = a4832 * real_247[l];
            const Real a4834 = real_411[l] - a4833;
            const Real a4835 = a4834 / real_246[l];
            const Real a4836 = real_406[l] - real_406[l + 1];
            const Real a4837 = a4835 * real_248[l];
            const Real a4838 = a4836 * real_247[l];
            const Real a4839 = a4838 + a4837;
            const Real a4840 = real_406[l + 1] + a4839;
            const Real a4841 = real_406[l] + real_406[l + 1];
            const Real a4842 = a4841 * 0.5;
            const Real a4843 = a4840 - a4842;
            const Real a4848 = real_260[l] * a4843;
            const Real a4849 = a4842 + a4848;
            const Real a4850 = a4849 * real_251[l];
            const Real a4851 = real_394[l] + real_394[l + 1];
            const Real a4852 = a4851 * real_253[l];
            const Real a4853 = a4850 - a4852;
            const Real a4854 = a4853 / real_252[l];
            const Real a5044 = select(mask_322[l], moved_numbers[l + 3 * LAYERS + 47], real_357[l + 1]);
            const Real a5047 = select(mask_323[l], moved_numbers[l + 10 * LAYERS + 52], real_407[l + 1]);
            const Real a5049 = a5047 - moved_numbers[l + 10 * LAYERS + 52];
            const Real a5053 = moved_numbers[l + 11 * LAYERS + 52] * real_256[l];
            const Real a5055 = a5049 * numbers[l + 11 * LAYERS + 52];
            const Real a5057 = a5055 + a5053;
            const Real a5060 = a5057 * real_324[l];
            const Real a5063 = a5044 * real_324[l];
            const Real a5064 = a5060 * real_258[l];
            const Real a5066 = a5063 - a5064;
            const Real a5068 = moved_numbers[l + 11 * LAYERS + 52] * real_325[l];
            const Real a5069 = a5066 - a5068;
            const Real a5070 = a5069 / real_257[l];
            const Real a5072 = moved_numbers[l + 3 * LAYERS + 47] - real_357[l + 1];
            const Real a5075 = select(mask_326[l], 0.0, a5072);
            const Real a5077 = a5070 + a5075;
            const Real a5081 = select(mask_328[l], moved_numbers[l + 3 * LAYERS + 48], real_357[l]);
            const Real a5084 = select(mask_330[l], moved_numbers[l + 10 * LAYERS + 53], real_407[l]);
            const Real a5086 = a5084 - moved_numbers[l + 10 * LAYERS + 53];
            const Real a5090 = moved_numbers[l + 11 * LAYERS + 53] * real_331[l];
            const Real a5092 = a5086 * numbers[l + 11 * LAYERS + 53];
            const Real a5094 = a5092 + a5090;
            const Real a5097 = a5094 * real_250[l];
            const Real a5100 = a5081 * real_250[l];
            const Real a5101 = a5097 * real_329[l];
            const Real a5103 = a5100 - a5101;
            const Real a5105 = moved_numbers[l + 11 * LAYERS + 53] * real_249[l];
            const Real a5106 = a5103 - a5105;
            const Real a5107 = a5106 / real_255[l];
            const Real a5109 = moved_numbers[l + 3 * LAYERS + 48] - real_357[l];
            const Real a5112 = select(mask_334[l], 0.0, a5109);
            const Real a5114 = a5107 + a5112;
            const Real a5116 = real_427[l] + a5114;
            const Real a5118 = a5116 * 0.5;
            real_305[l] = a4832;
            real_327[l] = a4854;
            real_489[l] = a5077;
            real_490[l] = a5118;
        }
        // implicit_water._downward
        real_305[LAYERS - 1] = real_411[LAYERS - 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5121 = real_305[l] * real_284[l];
            const Real a5122 = real_428[l] * real_245[l];
            const Real a5124 = a5121 - a5122;
            real_411[l] = a5124;
        }
        const Real x5132 = real_427[LAYERS - 1] + real_411[LAYERS - 1];
        const Real x5134 = x4861 * x5131;
        const Real x5135 = x5132 * x3972;
        const Real x5136 = x5135 + x5134;
        const Real x5138 = x4899 * real_284[LAYERS - 1];
        const Real x5139 = real_428[LAYERS - 1] * x3996;
        const Real x5141 = x5138 - x5139;
        const Real x5143 = x5136 + x5141;
        // implicit_water._upward
        const Real x5153 = real_396[0] * real_264[0];
        const Real x5154 = real_427[0] * real_229[0];
        const Real x5155 = x5154 + x5153;
        // implicit_water._downward, implicit_water._sent, implicit_water._upward
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5126 = real_490[l] + real_411[l];
            const Real a5128 = real_327[l] * real_335[l];
            const Real a5129 = a5126 * real_253[l];
            const Real a5130 = a5129 + a5128;
            const Real a5145 = real_427[l + 1] + real_489[l];
            const Real a5147 = a5145 * 0.5;
            const Real a5149 = real_327[l] * real_337[l];
            const Real a5150 = a5147 * real_253[l];
            const Real a5151 = a5150 + a5149;
            real_396[l] = a5130;
            real_428[l + 1] = a5151;
        }
        // implicit_water._flow
        real_396[LAYERS - 1] = x5143;
        real_428[0] = x5155;
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5158 = real_363[l] * real_230[l];
            const Real a5160 = real_396[l] * real_238[l];
            const Real a5161 = a5160 + a5158;
            const Real a5164 = real_363[l] * real_273[l];
            const Real a5166 = real_428[l] * real_238[l];
            const Real a5167 = a5166 + a5164;
            real_411[l] = a5161;
            real_427[l] = a5167;
        }
        const Real x5169 = x4903 - real_427[0];
        const Real x5172 = select(x5170, x3906, x5169);
        // implicit_water._remaining
        const Real x5174 = real_309[0] - x3945;
        const Real x5176 = x5174 * 100.0;
        const Real x5179 = select(x5177, 0.0, x5176);
        const Real x5182 = select(x5180, 0.0, x5179);
        // implicit_water._flow
        const Real x5184 = x3828 * x5181;
        const Real x5185 = x5182 * x3824;
        const Real x5186 = x5185 + x5184;
        const Real x5204 = real_411[LAYERS - 1] - x4933;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5202 = real_411[l] - real_427[l + 1];
            real_428[l + 1] = a5202;
        }
        // implicit_water._gain
        real_428[0] = x5172;
        for (int l = 0; l < LAYERS - 1; ++l) real_427[l] = real_428[l + 1];
        real_427[LAYERS - 1] = x5204;
        // implicit_water._remaining, implicit_water._flow, implicit_water.held, implicit_water._residual, implicit_water._gain, tridiagonal.jvp
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5188 = real_309[l] - real_350[l];
            const Real a5190 = a5188 * 100.0;
            const Real a5193 = select(mask_339[l], 0.0, a5190);
            const Real a5196 = select(mask_340[l], 0.0, a5193);
            const Real a5198 = real_310[l] * real_261[l];
            const Real a5199 = a5196 * real_215[l];
            const Real a5200 = a5199 + a5198;
            const Real a5206 = real_401[l] - real_309[l];
            const Real a5208 = a5206 * 1e-09;
            const Real a5210 = real_309[l] + a5208;
            const Real a5214 = a5210 - moved_state[l + 2 * LAYERS];
            const Real a5216 = moved_numbers[l] * real_282[l];
            const Real a5217 = a5214 * numbers[l];
            const Real a5218 = a5217 + a5216;
            const Real a5220 = a5200 + in_row(l, 0, x5186);
            const Real a5226 = real_428[l] - real_427[l];
            const Real a5228 = a5226 - a5220;
            const Real a5230 = a5228 * seconds;
            const Real a5232 = a5218 - a5230;
            const Real a5239 = a5232 + real_281[l];
            const Real a5240 = -a5239;
            real_411[l] = a5200;
            real_396[l] = a5240;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS>(real_259, real_290, real_254, real_396, real_427);
        // implicit_water._changed
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5242 = real_427[l] * real_271[l];
            const Real a5243 = real_427[l] * real_270[l];
            real_396[l] = a5242;
            real_309[l] = a5243;
        }
        const Real x5244 = -real_309[0];
        real_315[0] = x5172;
        for (int l = 0; l < LAYERS - 1; ++l) real_315[l + 1] = real_428[l + 1];
        real_315[LAYERS] = x5204;
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5245 = real_396[l] - real_309[l + 1];
            real_316[l + 1] = a5245;
        }
        real_316[0] = x5244;
        real_316[LAYERS] = real_396[LAYERS - 1];
        const Real x5249 = real_427[0] * w4376;
        const Real x5250 = x5186 + x5249;
        // implicit_water._changed, implicit_water.<genexpr>
        for (int l = 0; l < LAYERS + 1; ++l) {
            const Real a5248 = real_315[l] + real_316[l];
            const Real a5255 = select(x4827, a5248, 0.0);
            real_287[l] = a5255;
        }
        moved_results[LAYERS + 13] = real_287[LAYERS];
        moved_results[LAYERS + 31] = real_287[LAYERS];
        // implicit_water.<genexpr>
        const Real x5257 = select(x4827, x5250, 0.0);
        // water_flow.__call__
        const Real x5277 = x3906 - real_287[0];
        const Real x5279 = x5277 * seconds;
        const Real x5282 = select(x5280, moved_numbers[LAYERS + 10], x5279);
        const Real x5285 = select(x5283, 0.0, x5282);
        const Real x5288 = x5285 / seconds;
        const Real x5289 = x5277 - x5288;
        moved_results[LAYERS + 12] = x5289;
        // step_parts.from_ground
        const Real x5381 = x5257 + x3833;
        // implicit_water._changed, implicit_water.<genexpr>, implicit_water.advance_water, implicit_water._gain, water_flow.__call__, step_parts.from_soil_of, soil_heat.thermal_conductivity, soil_heat.blended_kersten
        Real a5291_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5251 = real_427[l] * real_243[l];
            const Real a5252 = real_411[l] + a5251;
            const Real a5259 = select(x4827, a5252, 0.0);
            const Real a5261 = moved_numbers[l] * real_278[l];
            const Real a5262 = a5261 * (-1.0);
            const Real a5263 = a5262 / numbers[l];
            const Real a5265 = a5259 + in_row(l, 0, x5257);
            const Real a5267 = real_287[l] - real_287[l + 1];
            const Real a5269 = a5267 - a5265;
            const Real a5271 = a5263 * real_241[l];
            const Real a5272 = a5269 * real_278[l];
            const Real a5273 = a5272 + a5271;
            const Real a5275 = moved_state[l + 2 * LAYERS] + a5273;
            const Real a5287 = a5275 + real_301[l];
            moved_after[LAYERS + l] = a5287;
            a5291_last = a5291_last + a5259;
            const Real a5293 = moved_numbers[l + 2 * LAYERS + 47] * real_265[l];
            const Real a5294 = a5287 - a5293;
            const Real a5295 = a5294 / numbers[l + 2 * LAYERS + 47];
            const Real a5297 = a5287 * real_269[l];
            const Real a5298 = a5275 - a5297;
            const Real a5299 = a5298 / real_272[l];
            const Real a5301 = a5299 * numbers[l + 2 * LAYERS + 47];
            const Real a5302 = moved_numbers[l + 2 * LAYERS + 47] * real_269[l];
            const Real a5303 = a5302 + a5301;
            const Real a5305 = a5303 * (-1.3505762785178115);
            const Real a5307 = moved_numbers[l + 13 * LAYERS + 54] + a5305;
            const Real a5309 = a5307 * real_244[l];
            const Real a5311 = moved_numbers[l + 14 * LAYERS + 54] * real_265[l];
            const Real a5312 = a5295 * numbers[l + 14 * LAYERS + 54];
            const Real a5313 = a5312 + a5311;
            const Real a5316 = a5295 * real_242[l];
            const Real a5317 = a5316 + a5311;
            const Real a5320 = a5317 * real_240[l];
            const Real a5321 = a5313 - a5320;
            const Real a5322 = a5321 / real_224[l];
            const Real a5324 = a5295 * 4.6;
            const Real a5326 = a5295 * 3.6;
            const Real a5329 = a5326 * real_225[l];
            const Real a5330 = a5324 - a5329;
            const Real a5331 = a5330 / real_239[l];
            const Real a5333 = a5295 / real_265[l];
            const Real a5335 = a5333 / 2.302585092994046;
            const Real a5339 = select(mask_341[l], 0.0, a5335);
            const Real a5341 = select(flags[l + 4], a5331, a5339);
            const Real a5343 = a5287 - a5275;
            const Real a5345 = a5343 / 0.001;
            const Real a5348 = select(mask_342[l], 0.0, a5345);
            const Real a5351 = select(mask_343[l], 0.0, a5348);
            const Real a5353 = a5351 * real_277[l];
            const Real a5354 = a5353 + a5353;
            const Real a5356 = a5351 * 2.0;
            const Real a5360 = a5354 * real_283[l];
            const Real a5361 = a5356 * real_276[l];
            const Real a5363 = a5360 - a5361;
            const Real a5365 = a5322 - a5341;
            const Real a5367 = a5363 * real_289[l];
            const Real a5368 = a5365 * real_263[l];
            const Real a5369 = a5368 + a5367;
            const Real a5371 = a5341 + a5369;
            const Real a5373 = a5309 - moved_numbers[l + 12 * LAYERS + 54];
            const Real a5375 = a5371 * real_216[l];
            const Real a5376 = a5373 * real_279[l];
            const Real a5377 = a5376 + a5375;
            const Real a5379 = a5377 + moved_numbers[l + 12 * LAYERS + 54];
            real_396[l] = a5259;
            real_309[l] = a5263;
            real_428[l] = a5275;
            real_401[l] = a5287;
            real_350[l] = a5379;
        }
        // step_parts.from_ground
        const Real x5383 = x5381 + a5291_last;
        const Real x5385 = x5383 * 1000.0;
        // step_parts.heat
        const Real x5387 = x5385 * 2501000.0;
        const Real x5389 = x5387 - x3859;
        // layered_snow_step.conduct
        const Real x5392 = x1457 * x5391;
        const Real x5394 = x5389 + x5392;
        const Real x5395 = x5394 / x5390;
        const Real x5397 = select(x1455, x5395, 0.0);
        // soil_heat.volumetric_heat_capacity
        const Real x5399 = real_428[0] * 4200000.0;
        const Real x5401 = x5399 - x1544;
        const Real x5403 = moved_numbers[2 * LAYERS + 47] - real_401[0];
        const Real x5405 = x5403 * 1004.0;
        const Real x5407 = x5401 + x5405;
        const Real x5409 = real_401[0] - real_428[0];
        const Real x5411 = x5409 * 2106000.0;
        const Real x5413 = x5407 + x5411;
        // snow_free_ground.ground_conduction
        const Real x5415 = real_350[0] * x1533;
        const Real x5416 = x1534 * real_222[0];
        const Real x5417 = x5416 + x5415;
        // soil_heat.ground_admittance
        const Real x5419 = x5413 * 0.5;
        const Real x5421 = x5419 * numbers[0];
        const Real x5422 = moved_numbers[0] * x5418;
        const Real x5423 = x5422 + x5421;
        const Real x5425 = x5423 / seconds;
        const Real x5427 = x5425 * x5424;
        const Real x5428 = x5427 + x5427;
        const Real x5430 = x5413 * real_222[0];
        const Real x5431 = real_350[0] * x5412;
        const Real x5432 = x5431 + x5430;
        const Real x5434 = x5432 / seconds;
        const Real x5436 = x5428 + x5434;
        const Real x5439 = x5436 / x5438;
        const Real x5441 = x5425 + x5439;
        // snow.into_warming_ground
        const Real x5443 = x5441 * x5442;
        const Real x5444 = x5417 - x5443;
        const Real x5445 = x5444 / x5440;
        const Real x5447 = x1 + x5445;
        // surface_balance.around
        const Real x5449 = x3679 + x2455;
        const Real x5451 = x5449 + x2802;
        const Real x5453 = x2816 - x5397;
        const Real x5455 = x3679 * x26;
        const Real x5456 = x27 * x3676;
        const Real x5457 = x5456 + x5455;
        const Real x5459 = x5453 + x5457;
        const Real x5461 = x5459 + x2828;
        const Real x5463 = x5451 * x5462;
        const Real x5464 = x5461 - x5463;
        const Real x5465 = x5464 / x5450;
        // snow.conductance
        const Real x5467 = x5447 * x5466;
        const Real x5468 = x5417 - x5467;
        const Real x5469 = x5468 / x5446;
        // surface_balance.around
        const Real x5471 = x5451 * x5470;
        const Real x5472 = x5469 - x5471;
        const Real x5473 = x5472 / x5450;
        // surface_balance.skin_temperature
        const Real x5475 = x5473 * state[0];
        const Real x5476 = moved_state[0] * x5470;
        const Real x5477 = x5476 + x5475;
        const Real x5479 = x5465 + x5477;
        const Real x5482 = x5473 * x5481;
        const Real x5483 = x5479 - x5482;
        const Real x5484 = x5483 / x5480;
        // surface_balance.around
        const Real x5486 = x5484 * x5481;
        const Real x5487 = x5486 + x5486;
        const Real x5489 = x5487 * x5481;
        const Real x5490 = x5484 * x5485;
        const Real x5491 = x5490 + x5489;
        const Real x5493 = x2794 * x5488;
        const Real x5494 = x5491 * x2793;
        const Real x5495 = x5494 + x5493;
        const Real x5497 = x5449 + x5495;
        // air.emission
        const Real x5499 = x5487 * x5485;
        const Real x5500 = x5499 + x5499;
        const Real x5502 = x5500 * 5.67e-08;
        // surface_balance.emitted
        const Real x5504 = x1519 * x5501;
        const Real x5505 = x5502 * x1518;
        const Real x5506 = x5505 + x5504;
        const Real x5508 = x5484 * (-1.0);
        const Real x5510 = x5495 * x5507;
        const Real x5511 = x5508 * x5492;
        const Real x5512 = x5511 + x5510;
        const Real x5514 = x5506 + x5512;
        // surface_balance.around
        const Real x5516 = x2443 - x5514;
        const Real x5518 = x5516 - x5397;
        const Real x5520 = x5518 + x5457;
        const Real x5522 = x5520 + x2828;
        const Real x5524 = x5497 * x5523;
        const Real x5525 = x5522 - x5524;
        const Real x5526 = x5525 / x5496;
        const Real x5528 = x5497 * x5527;
        const Real x5529 = x5469 - x5528;
        const Real x5530 = x5529 / x5496;
        // surface_balance.skin_temperature
        const Real x5532 = x5530 * state[0];
        const Real x5533 = moved_state[0] * x5527;
        const Real x5534 = x5533 + x5532;
        const Real x5536 = x5526 + x5534;
        const Real x5539 = x5530 * x5538;
        const Real x5540 = x5536 - x5539;
        const Real x5541 = x5540 / x5537;
        // surface_balance.around
        const Real x5543 = x5541 * x5538;
        const Real x5544 = x5543 + x5543;
        const Real x5546 = x5544 * x5538;
        const Real x5547 = x5541 * x5542;
        const Real x5548 = x5547 + x5546;
        const Real x5550 = x2794 * x5545;
        const Real x5551 = x5548 * x2793;
        const Real x5552 = x5551 + x5550;
        const Real x5554 = x5449 + x5552;
        // air.emission
        const Real x5556 = x5544 * x5542;
        const Real x5557 = x5556 + x5556;
        const Real x5559 = x5557 * 5.67e-08;
        // surface_balance.emitted
        const Real x5561 = x1519 * x5558;
        const Real x5562 = x5559 * x1518;
        const Real x5563 = x5562 + x5561;
        const Real x5565 = x5541 * (-1.0);
        const Real x5567 = x5552 * x5564;
        const Real x5568 = x5565 * x5549;
        const Real x5569 = x5568 + x5567;
        const Real x5571 = x5563 + x5569;
        // surface_balance.around
        const Real x5573 = x2443 - x5571;
        const Real x5575 = x5573 - x5397;
        const Real x5577 = x5575 + x5457;
        const Real x5579 = x5577 + x2828;
        const Real x5581 = x5554 * x5580;
        const Real x5582 = x5579 - x5581;
        const Real x5583 = x5582 / x5553;
        // snow.conductance
        const Real x5585 = x1 * x5584;
        const Real x5586 = x5417 - x5585;
        const Real x5587 = x5586 / x0;
        // surface_balance.around
        const Real x5589 = x5554 * x5588;
        const Real x5590 = x5587 - x5589;
        const Real x5591 = x5590 / x5553;
        // surface_balance.top
        const Real x5594 = x1 * x5593;
        const Real x5595 = x1 - x5594;
        const Real x5596 = x5595 / x0;
        const Real x5598 = x5591 * x5593;
        const Real x5599 = x5596 * x5592;
        const Real x5600 = x5599 + x5598;
        // ground_heat.series_conductance
        real_427[0] = real_350[0];
        for (int l = 0; l < LAYERS - 1; ++l) real_427[l + 1] = real_350[l + 1];
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5604 = real_427[l] * real_298[l];
            const Real a4828_1820 = moved_numbers[l] * 0.5;
            const Real a5605 = a4828_1820 - a5604;
            const Real a5606 = a5605 / real_314[l];
            real_411[l] = a5606;
        }
        // soil_heat.conductance
        const Real x5615 = x1 * x5597;
        const Real x5616 = x5600 * x0;
        const Real x5617 = x5616 + x5615;
        const Real x5619 = x5617 * x5618;
        const Real x5620 = x5417 - x5619;
        const Real x5621 = x5620 / x5614;
        // soil_heat.__call__
        const Real x5623 = moved_state[LAYERS - 1] - moved_numbers[LAYERS + 8];
        const Real x5625 = real_350[LAYERS - 1] * x5622;
        const Real x5626 = x5623 * real_222[LAYERS - 1];
        const Real x5627 = x5626 + x5625;
        const Real x5629 = moved_numbers[LAYERS + 46] * x5628;
        const Real x5630 = x5627 - x5629;
        const Real x5631 = x5630 / numbers[LAYERS + 46];
        moved_results[LAYERS + 42] = x5631;
        // ground_heat.series_conductance, ground_heat.ground_equations
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a5608 = real_411[l] + real_411[l + 1];
            const Real a5612 = a5608 * real_338[l];
            const Real a5657 = real_287[l + 1] * 4200000.0;
            const Real a5666 = select(mask_344[l], 0.0, a5657);
            const Real a5672 = select(mask_345[l], 0.0, a5657);
            const Real a5679 = a5666 - a5612;
            const Real a5681 = a5612 + a5672;
            const Real a5682 = -a5681;
            real_350[l + 1] = a5679;
            real_427[l] = a5682;
        }
        // ground_heat.ground_equations
        real_350[0] = x5621;
        real_427[LAYERS - 1] = real_of(0.0);
        // ground_heat.with_exchange
        const Real x5764 = x1355 * real_306[0];
        // soil_heat.volumetric_heat_capacity, ground_heat.mixed_capacity, ground_heat.ground_equations, enthalpy.at, enthalpy.enthalpy, enthalpy.liquid, retention.content
        for (int l = 0; l < LAYERS; ++l) {
            const Real a5637 = moved_numbers[l + 2 * LAYERS + 47] * 2000000.0;
            const Real a5640 = moved_numbers[l + 2 * LAYERS + 47] - real_401[l];
            const Real a5642 = a5640 * 1004.0;
            const Real a5644 = a5642 - a5637;
            const Real a5646 = real_401[l] * 2106000.0;
            const Real a5648 = a5644 + a5646;
            const Real a5650 = moved_numbers[l + 2 * LAYERS + 47] * real_308[l];
            const Real a5652 = moved_numbers[l + 17 * LAYERS + 54] * real_303[l];
            const Real a5653 = a5652 - a5650;
            const Real a5655 = a5648 + a5653;
            const Real a5659 = real_428[l] - moved_state[l + 2 * LAYERS];
            const Real a5661 = a5659 * 4200000.0;
            const Real a5663 = a5655 - a5661;
            const Real a5675 = real_428[l] * 2094000.0;
            const Real a5677 = a5663 + a5675;
            moved_results[LAYERS + 44 + l] = a5677;
            const Real a5684 = a5677 * real_293[l];
            const Real a5685 = moved_state[l] * real_302[l];
            const Real a5686 = a5685 + a5684;
            const Real a5688 = real_428[l] * 333500000.0;
            const Real a5690 = a5686 + a5688;
            const Real a5692 = real_309[l] * in_row(l, LAYERS - 1, x5628);
            const Real a5693 = in_row(l, LAYERS - 1, x5631) * real_278[l];
            const Real a5694 = a5693 + a5692;
            const Real a5696 = a5690 - a5694;
            const Real a5699 = real_309[l] * real_299[l];
            const Real a5701 = real_350[l] * real_278[l];
            const Real a5702 = a5701 + a5699;
            const Real a5705 = real_309[l] * real_296[l];
            const Real a5707 = real_427[l] * real_278[l];
            const Real a5708 = a5707 + a5705;
            const Real a5712 = moved_numbers[l + 6 * LAYERS + 47] / 0.008034787106446777;
            const Real a5714 = -a5712;
            const Real a5717 = select(mask_346[l], moved_numbers[l + 3 * LAYERS + 47], a5714);
            const Real a5719 = a5717 * real_313[l];
            const Real a5720 = moved_numbers[l + 3 * LAYERS + 47] - a5719;
            const Real a5721 = a5720 / real_291[l];
            const Real a5723 = a5721 / real_313[l];
            const Real a5725 = moved_numbers[l + LAYERS + 47] * real_312[l];
            const Real a5726 = a5723 - a5725;
            const Real a5727 = a5726 / numbers[l + LAYERS + 47];
            const Real a5729 = a5727 * real_304[l];
            const Real a5731 = moved_numbers[l + 2 * LAYERS + 47] - moved_numbers[l + 15 * LAYERS + 54];
            const Real a5733 = a5731 * real_304[l];
            const Real a5734 = a5729 * real_300[l];
            const Real a5735 = a5734 + a5733;
            const Real a5737 = moved_numbers[l + 15 * LAYERS + 54] + a5735;
            const Real a5741 = select(mask_347[l], moved_numbers[l + 15 * LAYERS + 54], a5737);
            const Real a5760 = select(mask_349[l], real_401[l], a5741);
            const Real a5762 = select(mask_348[l], real_401[l], a5760);
            real_411[l] = a5663;
            real_301[l] = a5677;
            real_310[l] = a5696;
            real_363[l] = a5702;
            real_305[l] = a5708;
            real_357[l] = a5731;
            real_407[l] = a5762;
        }
        // ground_heat.with_exchange
        const Real x5766 = real_363[0] * x1453;
        const Real x5767 = x5766 - x5764;
        const Real x5769 = x1355 * x5618;
        const Real x5771 = x5621 * x1453;
        const Real x5772 = x5771 - x5769;
        // snow_ground._equations
        const Real x8050 = x1351 * seconds;
        const Real x8052 = select(x5773, x8050, 0.0);
        const Real x8054 = x1355 * x5775;
        const Real x8055 = x8052 * x1353;
        const Real x8056 = x8055 + x8054;
        const Real x8057 = moved_numbers[0] * x5778;
        const Real x8059 = x8056 + x8057;
        const Real x8060 = x8059 / numbers[0];
        const Real x8061 = x5767 * x5709;
        const Real x8062 = x5583 * x5763;
        const Real x8063 = x8062 + x8061;
        const Real x8065 = x5767 + x8060;
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a1160_1857 = real_474[l] * x776;
            const Real a1161_1857 = x779 * real_109[l];
            const Real a1163_1857 = a1160_1857 - a1161_1857;
            const Real a1165_1857 = select(x466, a1163_1857, 0.0);
            const Real a8113 = a1165_1857 * real_150[l];
            const Real a8115 = a8113 * 0.0004748338081671415;
            const Real a8117 = a8113 * 0.0002370791844476055;
            const Real a8119 = a1165_1857 * 333500.0;
            const Real a8120 = a8119 * (-1.0);
            const Real a8121 = a8115 * real_370[l];
            const Real a8122 = -a8121;
            const Real a8123 = a8120 * real_369[l];
            const Real a8124 = a8117 * real_378[l];
            const Real a8126 = a8123 - a8124;
            const Real a8127 = select(mask_432[l], a8126, 0.0);
            const Real a8128 = select(mask_387[l], a8122, a8127);
            const Real a8129 = real_486[l] * 333500.0;
            const Real a8132 = a8129 * real_377[l];
            const Real a8135 = a8132 * real_370[l];
            const Real a8139 = select(mask_436[l], 0.0, a8135);
            const Real a8143 = select(mask_437[l], 0.0, a8139);
            const Real a8146 = a8143 * real_400[l];
            const Real a8148 = a8146 + a8146;
            const Real a8151 = real_487[l] * real_405[l];
            const Real a8152 = a8148 * real_373[l];
            const Real a8154 = a8151 - a8152;
            const Real a8158 = a8154 * real_146[l];
            const Real a8160 = real_484[l] * real_155[l];
            const Real a8161 = a8160 - a8158;
            const Real a8163 = a8154 * real_141[l];
            const Real a8165 = real_483[l] * real_155[l];
            const Real a8166 = a8165 - a8163;
            const Real a8168 = a8166 - real_488[l];
            const Real a8171 = select(mask_438[l], 0.0, a8168);
            const Real a8173 = a8143 * 10.0;
            const Real a8177 = select(mask_439[l], 0.0, a8173);
            const Real a8180 = a8177 * real_152[l];
            const Real a8182 = a8171 * real_420[l];
            const Real a8183 = a8182 - a8180;
            const Real a8185 = a8166 - a8183;
            real_482[l] = a8119;
            real_481[l] = a8121;
            real_480[l] = a8124;
            real_398[l] = a8128;
            real_479[l] = a8135;
            real_478[l] = a8151;
            real_477[l] = a8161;
            real_476[l] = a8165;
            real_472[l] = a8185;
        }
        // snow_ground._links
        const Real x8189 = real_472[0] * x8187;
        const Real x8192 = select(x5773, x8189, 0.0);
        // snow_skin.skin_flux
        const Real x8209 = x27 * (-1.0);
        // calm_air.coefficient
        const Real x8214 = x8209 * x1420;
        const Real x8216 = x1423 * x8208;
        const Real x8218 = x8216 + x8214;
        const Real x8219 = -x8218;
        // calm_air.limited_richardson
        const Real x8223 = select(x8220, x8218, 0.0);
        const Real x8227 = x8223 * x1623;
        const Real x8229 = x1624 * x8221;
        const Real x8230 = x8229 - x8227;
        const Real x8233 = x8230 * x8232;
        const Real x8239 = x8233 * x8237;
        const Real x8241 = x8239 - x8233;
        const Real x8242 = x8241 / x8236;
        const Real x8245 = moved_numbers[LAYERS + 2] * x8237;
        const Real x8247 = x8242 * numbers[LAYERS + 2];
        const Real x8248 = x8247 - x8245;
        const Real x8251 = select(x8220, x8248, x8219);
        // calm_air.coefficient
        const Real x8255 = select(x8252, x8251, 0.0);
        const Real x8258 = x8255 * 5.0;
        const Real x8262 = x8258 / x8261;
        const Real x8265 = x8255 * 15.0;
        const Real x8268 = x8265 * x8260;
        const Real x8269 = x8262 * x8263;
        const Real x8271 = x8268 - x8269;
        const Real x8276 = x8271 * x8274;
        const Real x8280 = select(x8252, 0.0, x8251);
        const Real x8285 = select(x8283, 0.0, x8280);
        const Real x8289 = x8285 / x8288;
        const Real x8292 = select(x8282, x8289, 0.0);
        const Real x8295 = x1434 * x8291;
        const Real x8296 = x8292 * x1430;
        const Real x8298 = x8295 - x8296;
        const Real x8303 = x8298 * x8301;
        const Real x8306 = x8280 * 15.0;
        const Real x8309 = x8306 * x8300;
        const Real x8311 = x8303 * x8305;
        const Real x8313 = x8311 + x8309;
        const Real x8317 = select(x8252, x8276, x8313);
        const Real x8320 = x1413 * x8316;
        const Real x8321 = x8317 * x1409;
        const Real x8323 = x8320 - x8321;
        // snow_skin.skin_flux
        const Real x8325 = x260 * x8319;
        const Real x8326 = x8323 * x257;
        const Real x8327 = x8326 + x8325;
        const Real x8338 = moved_forcing[3] * x8337;
        const Real x8342 = x8338 * x8340;
        const Real x8345 = x8342 + moved_forcing[2];
        const Real x8348 = x8327 * 1004.5;
        const Real x8350 = x8348 + moved_numbers[LAYERS + 4];
        const Real x8351 = moved_numbers[LAYERS + 19] * 5.67e-08;
        const Real x8355 = x8351 * x8353;
        const Real x8357 = x8327 * x8344;
        const Real x8358 = x8345 * x8324;
        const Real x8360 = x8357 - x8358;
        const Real x8362 = x8350 * x8208;
        const Real x8363 = x8209 * x8349;
        const Real x8364 = x8363 + x8362;
        const Real x8366 = x8355 * x8207;
        const Real x8368 = x1447 - x8366;
        const Real x8370 = x8368 - x8364;
        const Real x8372 = x8360 * 2830000.0;
        const Real x8374 = x8370 - x8372;
        // snow_skin.skin_of
        const Real x8376 = real_398[0] * (-1.0);
        const Real x8378 = x8192 * x8375;
        const Real x8380 = x8376 * x8191;
        const Real x8381 = x8380 - x8378;
        const Real x8383 = x8374 - x8381;
        const Real x8385 = x8383 / x7999;
        const Real x8388 = select(x7996, 0.0, x8385);
        const Real x8390 = x8388 - real_398[0];
        const Real x8392 = x8192 * x8389;
        const Real x8394 = x8390 * x8191;
        const Real x8395 = x8394 - x8392;
        const Real x8397 = select(x7996, x8374, x8395);
        const Real x8398 = select(x8000, 0.0, real_398[0]);
        const Real x8399 = x8398 * 20.0;
        const Real x8401 = x8397 - x8399;
        // snow_ground.advance_snow_ground
        const Real x8403 = select(x5773, x8401, 0.0);
        // snow_ground._flows
        for (int l = 0; l < 5; ++l) {
            const Real a8404 = select(mask_433[l], 0.0, real_398[l]);
            const Real a8407 = select(mask_440[l], 0.0, real_398[l]);
            real_487[l] = a8404;
            real_486[l] = a8407;
        }
        // snow_ground._equations, snow_ground.advance_snow_ground, retention.at, enthalpy.at
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8064 = real_310[l] + in_row(l, 0, x8063);
            const Real a8073 = select(mask_360[l], real_401[l], real_407[l]);
            const Real a8075 = select(mask_358[l], 0.0, a8073);
            const Real a8077 = a8075 - moved_numbers[l + 15 * LAYERS + 54];
            const Real a8079 = real_357[l] * real_297[l];
            const Real a8080 = a8077 - a8079;
            const Real a8081 = a8080 / real_300[l];
            const Real a8084 = select(mask_434[l], 0.0, a8081);
            const Real a8086 = a8084 / real_366[l];
            const Real a8088 = moved_numbers[l + LAYERS + 47] * real_362[l];
            const Real a8089 = a8086 * numbers[l + LAYERS + 47];
            const Real a8090 = a8089 + a8088;
            const Real a8092 = moved_numbers[l + 16 * LAYERS + 54] - a8090;
            const Real a8095 = select(mask_435[l], 0.0, a8092);
            const Real a8097 = a8095 * real_354[l];
            const Real a8102 = a8097 * 0.008034787106446777;
            const Real a8106 = a8102 + moved_numbers[l + 6 * LAYERS + 47];
            const Real a8109 = select(mask_358[l], a8106, 0.0);
            const Real a8110 = -a8109;
            real_427[l] = a8064;
            real_350[l] = a8075;
            real_309[l] = a8109;
            real_316[l + 1] = a8110;
        }
        // snow_ground._residuals
        const Real x8423 = real_398[4] + real_309[0];
        const Real x8425 = x8052 * x8422;
        const Real x8427 = x8423 * x5775;
        const Real x8428 = x8427 - x8425;
        // snow_ground._equations, snow_ground._links, snow_ground._flows
        for (int l = 0; l < 4; ++l) {
            const Real a8066 = real_484[l] + real_483[l + 1];
            const Real a8067 = a8066 * real_160[l];
            const Real a8068 = a8067 * (-1.0);
            const Real a8069 = a8068 / real_211[l];
            const Real a8070 = select(x5773, a8069, 0.0);
            const Real a8195 = real_477[l] + real_472[l + 1];
            const Real a8199 = a8195 * real_385[l];
            const Real a8202 = a8199 * seconds;
            const Real a8205 = select(x5773, a8202, 0.0);
            const Real a8408 = real_487[l] - real_487[l + 1];
            const Real a8410 = a8205 * real_386[l];
            const Real a8412 = a8408 * real_384[l];
            const Real a8413 = a8412 - a8410;
            const Real a8415 = real_486[l] - real_486[l + 1];
            const Real a8417 = a8070 * real_409[l];
            const Real a8418 = a8415 * real_379[l];
            const Real a8419 = a8418 + a8417;
            const Real a8421 = a8413 + a8419;
            real_491[l] = a8421;
        }
        // snow_ground._residuals
        real_491[4] = real_of(0.0);
        real_486[0] = real_of(0.0);
        for (int l = 0; l < 4; ++l) real_486[l + 1] = real_491[l];
        const Real x8438 = x8403 * seconds;
        // enthalpy._drop_from_above
        real_316[0] = real_of(0.0);
        // enthalpy.heat_residual
        real_363[0] = x8065;
        for (int l = 0; l < LAYERS - 1; ++l) real_407[l] = real_316[l + 2];
        real_407[LAYERS - 1] = real_of(0.0);
        // snow_ground._residuals
        const Real x8487 = x8060 * real_374[4];
        const Real x8488 = real_398[4] * x5778;
        const Real x8490 = x8487 - x8488;
        // snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < 5; ++l) {
            const Real a8434 = real_491[l] - real_486[l];
            const Real a8436 = a8434 + in_row(l, 4, x8428);
            const Real a8440 = real_485[l] * (-1.0);
            const Real a8442 = a8440 + a8436;
            const Real a8444 = a8442 - in_row(l, 0, x8438);
            const Real a8510 = -a8444;
            real_393[l] = a8510;
        }
        // enthalpy.at, enthalpy.enthalpy, enthalpy.heat_residual, enthalpy._drop_from_above, snow_ground._residuals, snow_ground._direction
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8446 = real_350[l] * 2094000.0;
            const Real a8448 = real_411[l] + a8446;
            const Real a8450 = a8448 * real_311[l];
            const Real a8451 = real_309[l] * real_352[l];
            const Real a8453 = a8450 - a8451;
            const Real a8455 = real_350[l] * 333500000.0;
            const Real a8457 = a8453 + a8455;
            const Real a8459 = a8457 - real_427[l];
            const Real a8463 = real_309[l] + real_316[l];
            const Real a8467 = real_363[l] * real_356[l];
            const Real a8468 = a8463 * real_294[l];
            const Real a8470 = a8467 - a8468;
            const Real a8472 = a8459 + a8470;
            const Real a8476 = real_309[l] + real_407[l];
            const Real a8479 = real_305[l] * real_351[l];
            const Real a8480 = a8476 * real_292[l];
            const Real a8482 = a8479 - a8480;
            const Real a8484 = a8472 + a8482;
            const Real a8492 = a8484 - in_row(l, 0, x8490);
            const Real a8512 = -a8492;
            real_393[l + 5] = a8512;
        }
        // tridiagonal.jvp
        for (int l = 0; l < LAYERS + 5; ++l) {
            const Real a8522 = real_393[l] - real_458[l];
            real_391[l] = a8522;
        }
        // tridiagonal._solve
        solve_tridiagonal<LAYERS + 5>(real_388, real_390, real_389, real_391, real_393);
        // snow_layers.warmth, snow_ground._links
        for (int l = 0; l < 5; ++l) {
            const Real a8527 = real_393[l] - real_482[l];
            const Real a8528 = real_393[l] * real_368[l];
            const Real a8529 = a8528 - real_481[l];
            const Real a8530 = a8527 * real_369[l];
            const Real a8531 = a8530 - real_480[l];
            const Real a8532 = select(mask_432[l], a8531, 0.0);
            const Real a8533 = select(mask_387[l], a8529, a8532);
            const Real a8534 = real_393[l] * real_372[l];
            const Real a8535 = a8534 - real_479[l];
            const Real a8536 = select(mask_436[l], 0.0, a8535);
            const Real a8537 = select(mask_437[l], 0.0, a8536);
            const Real a8538 = a8537 * real_400[l];
            const Real a8539 = a8538 + a8538;
            const Real a8540 = a8539 * real_373[l];
            const Real a8541 = a8540 + real_478[l];
            const Real a8543 = a8541 * real_141[l];
            const Real a8545 = real_476[l] - a8543;
            const Real a8546 = a8545 - real_488[l];
            const Real a8547 = select(mask_438[l], 0.0, a8546);
            const Real a8548 = a8537 * 10.0;
            const Real a8549 = select(mask_439[l], 0.0, a8548);
            const Real a8550 = a8549 * real_152[l];
            const Real a8551 = a8547 * real_420[l];
            const Real a8552 = a8551 + a8550;
            const Real a8553 = a8545 - a8552;
            real_486[l] = a8533;
            real_491[l] = a8553;
        }
        // snow_ground._links
        const Real x8555 = real_491[0] * x8187;
        const Real x8557 = select(x5773, x8555, 0.0);
        // snow_skin.skin_of
        const Real x8559 = real_486[0] * (-1.0);
        const Real x8560 = x8557 * x8375;
        const Real x8562 = x8559 * x8191;
        const Real x8563 = x8562 - x8560;
        const Real x8564 = x8374 - x8563;
        const Real x8565 = x8564 / x7999;
        const Real x8566 = select(x7996, 0.0, x8565);
        const Real x8567 = x8566 - real_486[0];
        const Real x8568 = x8557 * x8389;
        const Real x8570 = x8567 * x8191;
        const Real x8571 = x8570 - x8568;
        const Real x8572 = select(x7996, x8374, x8571);
        const Real x8573 = select(x8000, 0.0, real_486[0]);
        const Real x8574 = x8573 * 20.0;
        const Real x8575 = x8572 - x8574;
        // snow_ground.advance_snow_ground
        const Real x8579 = select(x5773, x8566, 0.0);
        moved_after[3 * LAYERS + 31] = x8579;
        const Real x8581 = select(x5773, x8575, 0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8524 = real_393[l + 5] - real_309[l];
            const Real a8525 = real_393[l + 5] * real_365[l];
            const Real a8526 = real_350[l] + a8525;
            moved_after[2 * LAYERS + l] = a8526;
            const Real a8577 = select(x8049, a8524, 0.0);
            moved_after[l] = a8577;
            real_407[l] = a8524;
            real_427[l] = a8526;
            real_305[l] = a8577;
        }
        const Real x8583 = real_486[4] - real_407[0];
        const Real x8585 = x1351 * x8582;
        const Real x8587 = x8583 * x1348;
        const Real x8588 = x8587 - x8585;
        const Real x8590 = select(x5773, x8588, 0.0);
        // ground_heat.heat
        const Real x8595 = x5583 - real_305[0];
        Real a8599_last = real_of(0.0);
        for (int l = 0; l < LAYERS - 1; ++l) {
            const Real a8593 = real_305[l] - real_305[l + 1];
            const Real a5657_1987 = real_287[l + 1] * 4200000.0;
            const Real a8596 = a5657_1987 * real_332[l];
            const Real a8597 = a8593 * real_336[l];
            const Real a8598 = a8597 + a8596;
            a8599_last = a8599_last + a8598;
        }
        moved_results[LAYERS + 43] = a8599_last;
        const Real x8603 = x5772 * x8594;
        const Real x8604 = x8595 * x5768;
        const Real x8605 = x8604 + x8603;
        // snow_skin.skin_flux
        const Real x8645 = x8579 - x27;
        // calm_air.coefficient
        const Real x8650 = x8645 * x1420;
        const Real x8652 = x1423 * x8644;
        const Real x8654 = x8652 + x8650;
        const Real x8655 = -x8654;
        // calm_air.limited_richardson
        const Real x8659 = select(x8656, x8654, 0.0);
        const Real x8663 = x8659 * x1623;
        const Real x8665 = x1624 * x8657;
        const Real x8666 = x8665 - x8663;
        const Real x8669 = x8666 * x8668;
        const Real x8675 = x8669 * x8673;
        const Real x8677 = x8675 - x8669;
        const Real x8678 = x8677 / x8672;
        const Real x8681 = moved_numbers[LAYERS + 2] * x8673;
        const Real x8683 = x8678 * numbers[LAYERS + 2];
        const Real x8684 = x8683 - x8681;
        const Real x8687 = select(x8656, x8684, x8655);
        // calm_air.coefficient
        const Real x8691 = select(x8688, x8687, 0.0);
        const Real x8694 = x8691 * 5.0;
        const Real x8698 = x8694 / x8697;
        const Real x8701 = x8691 * 15.0;
        const Real x8704 = x8701 * x8696;
        const Real x8705 = x8698 * x8699;
        const Real x8707 = x8704 - x8705;
        const Real x8712 = x8707 * x8710;
        const Real x8716 = select(x8688, 0.0, x8687);
        const Real x8721 = select(x8719, 0.0, x8716);
        const Real x8725 = x8721 / x8724;
        const Real x8728 = select(x8718, x8725, 0.0);
        const Real x8731 = x1434 * x8727;
        const Real x8732 = x8728 * x1430;
        const Real x8734 = x8731 - x8732;
        const Real x8739 = x8734 * x8737;
        const Real x8742 = x8716 * 15.0;
        const Real x8745 = x8742 * x8736;
        const Real x8747 = x8739 * x8741;
        const Real x8749 = x8747 + x8745;
        const Real x8753 = select(x8688, x8712, x8749);
        const Real x8756 = x1413 * x8752;
        const Real x8757 = x8753 * x1409;
        const Real x8759 = x8756 - x8757;
        // snow_skin.skin_flux
        const Real x8761 = x260 * x8755;
        const Real x8762 = x8759 * x257;
        const Real x8763 = x8762 + x8761;
        const Real x8767 = x8579 * x8765;
        const Real x8770 = x8767 * 6138.82863340564;
        const Real x8773 = x8579 * 0.0036609921288669233;
        const Real x8775 = x8773 * x8769;
        const Real x8776 = x8770 * x8772;
        const Real x8778 = x8775 - x8776;
        const Real x8780 = x8778 * x8779;
        const Real x8782 = x8780 * 611.0;
        const Real x8784 = x8782 * 0.378;
        const Real x8786 = moved_forcing[3] - x8784;
        const Real x8790 = x8786 * x8788;
        const Real x8793 = x8782 * 0.622;
        const Real x8795 = x8793 * x8787;
        const Real x8796 = x8790 * x8792;
        const Real x8798 = x8795 - x8796;
        const Real x8800 = x8798 - moved_forcing[2];
        const Real x8802 = x8763 * 1004.5;
        const Real x8804 = x8802 + moved_numbers[LAYERS + 4];
        const Real x8806 = x8579 * x8643;
        const Real x8807 = x8806 + x8806;
        const Real x8809 = x8807 * x8643;
        const Real x8810 = x8579 * x8805;
        const Real x8811 = x8810 + x8809;
        const Real x8813 = x8351 * x8808;
        const Real x8814 = x8811 * x5899;
        const Real x8815 = x8814 + x8813;
        const Real x8817 = x8763 * x8799;
        const Real x8818 = x8800 * x8760;
        const Real x8819 = x8818 + x8817;
        const Real x8821 = x8804 * x8644;
        const Real x8822 = x8645 * x8803;
        const Real x8823 = x8822 + x8821;
        const Real x8825 = x8815 * x8643;
        const Real x8826 = x8579 * x8812;
        const Real x8827 = x8826 + x8825;
        const Real x8829 = x1447 - x8827;
        const Real x8831 = x8829 - x8823;
        const Real x8833 = x8819 * 2830000.0;
        const Real x8835 = x8831 - x8833;
        // layered_snow._melted
        const Real x8837 = x8819 * seconds;
        const Real x8840 = x1355 * x8836;
        const Real x8841 = x8837 * x1353;
        const Real x8843 = x8840 - x8841;
        const Real x8846 = select(x5773, x8843, 0.0);
        // snow_water.with_vapour_exchange
        const Real x8850 = select(x8847, 0.0, x8846);
        const Real x8854 = select(x8852, 0.0, x8846);
        const Real x8859 = select(x8857, x1150, 0.0);
        // layered_snow._melted, snow_layers.liquid_water
        for (int l = 0; l < 5; ++l) {
            const Real a8608 = x1355 * real_370[l];
            const Real a8609 = real_393[l] * x1353;
            const Real a8611 = a8608 - a8609;
            const Real a8614 = select(x5773, a8611, 0.0);
            const Real a8617 = a8614 * 2.9985007496251872e-06;
            const Real a8621 = select(mask_441[l], 0.0, a8617);
            const Real a8624 = select(mask_442[l], real_474[l], a8621);
            const Real a8626 = real_474[l] - a8624;
            const Real a8629 = select(mask_443[l], real_475[l], 0.0);
            const Real a8631 = a8629 * real_158[l];
            const Real a8632 = a8626 - a8631;
            const Real a8633 = a8632 / real_421[l];
            const Real a8636 = select(mask_444[l], 0.0, a8633);
            const Real a8638 = select(mask_443[l], a8636, 0.0);
            const Real a8640 = a8638 * real_65[l];
            const Real a8641 = real_468[l] * real_136[l];
            const Real a8642 = a8641 + a8640;
            real_486[l] = a8614;
            real_491[l] = a8642;
        }
        // snow_water.with_vapour_exchange
        const Real x8862 = select(x8857, real_486[0], 0.0);
        // snow_layers.liquid_water
        const Real x8865 = real_486[0] * 2.9985007496251872e-06;
        const Real x8869 = select(x8866, 0.0, x8865);
        const Real x8872 = select(x8870, x1150, x8869);
        // snow_water.with_vapour_exchange
        const Real x8874 = x1150 - x8872;
        const Real x8877 = select(x8875, x8874, x8850);
        const Real x8879 = x8877 + x8854;
        // snow_layers.warmth
        const Real x8884 = x8859 * x8882;
        const Real x8887 = x8884 * 0.0004748338081671415;
        const Real x8890 = x8884 * 0.0002370791844476055;
        const Real x8893 = x8859 * 333500.0;
        const Real x8896 = x8862 - x8893;
        const Real x8901 = x8862 * x8886;
        const Real x8902 = x8887 * x8860;
        const Real x8903 = x8902 + x8901;
        const Real x8906 = x8896 * x8889;
        const Real x8907 = x8890 * x8894;
        const Real x8908 = x8907 + x8906;
        const Real x8911 = select(x8898, x8908, 0.0);
        const Real x8914 = select(x8897, x8903, x8911);
        // snow_water.with_vapour_exchange
        const Real x8918 = select(x8915, 0.0, x8914);
        const Real x8921 = x8918 * 2106.0;
        const Real x8924 = x8879 * x8919;
        const Real x8926 = x8921 * x8878;
        const Real x8927 = x8926 - x8924;
        const Real x8929 = select(x8880, x8874, 0.0);
        const Real x8931 = x8929 * x8930;
        const Real x8932 = x8879 - x8931;
        const Real x8933 = x8932 / x8928;
        const Real x8936 = x8854 + x8877;
        const Real x8939 = x8850 - x8877;
        const Real x8941 = x1150 - x8879;
        const Real x8943 = real_486[0] - x8927;
        const Real x8945 = real_491[0] * x8934;
        const Real x8946 = x8933 * real_399[0];
        const Real x8948 = x8945 - x8946;
        const Real x8950 = select(x8880, x8948, real_491[0]);
        const Real x8952 = x8859 * x8951;
        const Real x8953 = x8877 - x8952;
        const Real x8954 = x8953 / x8858;
        const Real x8958 = real_473[0] * x8955;
        const Real x8959 = x8954 * real_108[0];
        const Real x8961 = x8958 - x8959;
        const Real x8964 = select(x8962, real_469[1], 0.0);
        const Real x8967 = select(x8962, real_486[1], 0.0);
        // snow_layers.liquid_water
        const Real x8970 = real_486[1] * 2.9985007496251872e-06;
        const Real x8974 = select(x8971, 0.0, x8970);
        const Real x8977 = select(x8975, real_469[1], x8974);
        // snow_water.with_vapour_exchange
        const Real x8979 = real_469[1] - x8977;
        const Real x8982 = select(x8980, x8979, x8939);
        // snow_layers.warmth
        const Real x8987 = x8964 * x8985;
        const Real x8990 = x8987 * 0.0004748338081671415;
        const Real x8993 = x8987 * 0.0002370791844476055;
        const Real x8996 = x8964 * 333500.0;
        const Real x8999 = x8967 - x8996;
        const Real x9004 = x8967 * x8989;
        const Real x9005 = x8990 * x8965;
        const Real x9006 = x9005 + x9004;
        const Real x9009 = x8999 * x8992;
        const Real x9010 = x8993 * x8997;
        const Real x9011 = x9010 + x9009;
        const Real x9014 = select(x9001, x9011, 0.0);
        const Real x9017 = select(x9000, x9006, x9014);
        // snow_water.with_vapour_exchange
        const Real x9021 = select(x9018, 0.0, x9017);
        const Real x9024 = x9021 * 2106.0;
        const Real x9027 = x8982 * x9022;
        const Real x9029 = x9024 * x8981;
        const Real x9030 = x9029 - x9027;
        const Real x9032 = select(x8983, x8979, 0.0);
        const Real x9034 = x9032 * x9033;
        const Real x9035 = x8982 - x9034;
        const Real x9036 = x9035 / x9031;
        const Real x9040 = x8936 + x8982;
        const Real x9043 = x8939 - x8982;
        const Real x9044 = x8927 + x9030;
        const Real x9046 = real_469[1] - x8982;
        const Real x9048 = real_486[1] - x9030;
        const Real x9050 = real_491[1] * x9037;
        const Real x9051 = x9036 * real_399[1];
        const Real x9053 = x9050 - x9051;
        const Real x9055 = select(x8983, x9053, real_491[1]);
        const Real x9057 = x8964 * x9056;
        const Real x9058 = x8982 - x9057;
        const Real x9059 = x9058 / x8963;
        const Real x9063 = real_473[1] * x9060;
        const Real x9064 = x9059 * real_108[1];
        const Real x9066 = x9063 - x9064;
        const Real x9069 = select(x9067, real_469[2], 0.0);
        const Real x9072 = select(x9067, real_486[2], 0.0);
        // snow_layers.liquid_water
        const Real x9075 = real_486[2] * 2.9985007496251872e-06;
        const Real x9079 = select(x9076, 0.0, x9075);
        const Real x9082 = select(x9080, real_469[2], x9079);
        // snow_water.with_vapour_exchange
        const Real x9084 = real_469[2] - x9082;
        const Real x9087 = select(x9085, x9084, x9043);
        // snow_layers.warmth
        const Real x9092 = x9069 * x9090;
        const Real x9095 = x9092 * 0.0004748338081671415;
        const Real x9098 = x9092 * 0.0002370791844476055;
        const Real x9101 = x9069 * 333500.0;
        const Real x9104 = x9072 - x9101;
        const Real x9109 = x9072 * x9094;
        const Real x9110 = x9095 * x9070;
        const Real x9111 = x9110 + x9109;
        const Real x9114 = x9104 * x9097;
        const Real x9115 = x9098 * x9102;
        const Real x9116 = x9115 + x9114;
        const Real x9119 = select(x9106, x9116, 0.0);
        const Real x9122 = select(x9105, x9111, x9119);
        // snow_water.with_vapour_exchange
        const Real x9126 = select(x9123, 0.0, x9122);
        const Real x9129 = x9126 * 2106.0;
        const Real x9132 = x9087 * x9127;
        const Real x9134 = x9129 * x9086;
        const Real x9135 = x9134 - x9132;
        const Real x9137 = select(x9088, x9084, 0.0);
        const Real x9139 = x9137 * x9138;
        const Real x9140 = x9087 - x9139;
        const Real x9141 = x9140 / x9136;
        const Real x9145 = x9040 + x9087;
        const Real x9148 = x9043 - x9087;
        const Real x9149 = x9044 + x9135;
        const Real x9151 = real_469[2] - x9087;
        const Real x9153 = real_486[2] - x9135;
        const Real x9155 = real_491[2] * x9142;
        const Real x9156 = x9141 * real_399[2];
        const Real x9158 = x9155 - x9156;
        const Real x9160 = select(x9088, x9158, real_491[2]);
        const Real x9162 = x9069 * x9161;
        const Real x9163 = x9087 - x9162;
        const Real x9164 = x9163 / x9068;
        const Real x9168 = real_473[2] * x9165;
        const Real x9169 = x9164 * real_108[2];
        const Real x9171 = x9168 - x9169;
        const Real x9174 = select(x9172, real_469[3], 0.0);
        const Real x9177 = select(x9172, real_486[3], 0.0);
        // snow_layers.liquid_water
        const Real x9180 = real_486[3] * 2.9985007496251872e-06;
        const Real x9184 = select(x9181, 0.0, x9180);
        const Real x9187 = select(x9185, real_469[3], x9184);
        // snow_water.with_vapour_exchange
        const Real x9189 = real_469[3] - x9187;
        const Real x9192 = select(x9190, x9189, x9148);
        // snow_layers.warmth
        const Real x9197 = x9174 * x9195;
        const Real x9200 = x9197 * 0.0004748338081671415;
        const Real x9203 = x9197 * 0.0002370791844476055;
        const Real x9206 = x9174 * 333500.0;
        const Real x9209 = x9177 - x9206;
        const Real x9214 = x9177 * x9199;
        const Real x9215 = x9200 * x9175;
        const Real x9216 = x9215 + x9214;
        const Real x9219 = x9209 * x9202;
        const Real x9220 = x9203 * x9207;
        const Real x9221 = x9220 + x9219;
        const Real x9224 = select(x9211, x9221, 0.0);
        const Real x9227 = select(x9210, x9216, x9224);
        // snow_water.with_vapour_exchange
        const Real x9231 = select(x9228, 0.0, x9227);
        const Real x9234 = x9231 * 2106.0;
        const Real x9237 = x9192 * x9232;
        const Real x9239 = x9234 * x9191;
        const Real x9240 = x9239 - x9237;
        const Real x9242 = select(x9193, x9189, 0.0);
        const Real x9244 = x9242 * x9243;
        const Real x9245 = x9192 - x9244;
        const Real x9246 = x9245 / x9241;
        const Real x9250 = x9145 + x9192;
        const Real x9253 = x9148 - x9192;
        const Real x9254 = x9149 + x9240;
        const Real x9256 = real_469[3] - x9192;
        const Real x9258 = real_486[3] - x9240;
        const Real x9260 = real_491[3] * x9247;
        const Real x9261 = x9246 * real_399[3];
        const Real x9263 = x9260 - x9261;
        const Real x9265 = select(x9193, x9263, real_491[3]);
        const Real x9267 = x9174 * x9266;
        const Real x9268 = x9192 - x9267;
        const Real x9269 = x9268 / x9173;
        const Real x9273 = real_473[3] * x9270;
        const Real x9274 = x9269 * real_108[3];
        const Real x9276 = x9273 - x9274;
        const Real x9279 = select(x9277, real_469[4], 0.0);
        const Real x9282 = select(x9277, real_486[4], 0.0);
        // snow_layers.liquid_water
        const Real x9285 = real_486[4] * 2.9985007496251872e-06;
        const Real x9289 = select(x9286, 0.0, x9285);
        const Real x9292 = select(x9290, real_469[4], x9289);
        // snow_water.with_vapour_exchange
        const Real x9294 = real_469[4] - x9292;
        const Real x9297 = select(x9295, x9294, x9253);
        // snow_layers.warmth
        const Real x9302 = x9279 * x9300;
        const Real x9305 = x9302 * 0.0004748338081671415;
        const Real x9308 = x9302 * 0.0002370791844476055;
        const Real x9311 = x9279 * 333500.0;
        const Real x9314 = x9282 - x9311;
        const Real x9319 = x9282 * x9304;
        const Real x9320 = x9305 * x9280;
        const Real x9321 = x9320 + x9319;
        const Real x9324 = x9314 * x9307;
        const Real x9325 = x9308 * x9312;
        const Real x9326 = x9325 + x9324;
        const Real x9329 = select(x9316, x9326, 0.0);
        const Real x9332 = select(x9315, x9321, x9329);
        // snow_water.with_vapour_exchange
        const Real x9336 = select(x9333, 0.0, x9332);
        const Real x9339 = x9336 * 2106.0;
        const Real x9342 = x9297 * x9337;
        const Real x9344 = x9339 * x9296;
        const Real x9345 = x9344 - x9342;
        const Real x9347 = select(x9298, x9294, 0.0);
        const Real x9349 = x9347 * x9348;
        const Real x9350 = x9297 - x9349;
        const Real x9351 = x9350 / x9346;
        const Real x9355 = x9250 + x9297;
        const Real x9356 = x9254 + x9345;
        const Real x9358 = real_469[4] - x9297;
        const Real x9360 = real_486[4] - x9345;
        const Real x9362 = real_491[4] * x9352;
        const Real x9363 = x9351 * real_399[4];
        const Real x9365 = x9362 - x9363;
        const Real x9367 = select(x9298, x9365, real_491[4]);
        const Real x9369 = x9279 * x9368;
        const Real x9370 = x9297 - x9369;
        const Real x9371 = x9370 / x9278;
        const Real x9375 = real_473[4] * x9372;
        const Real x9376 = x9371 * real_108[4];
        const Real x9378 = x9375 - x9376;
        // snow_water.<genexpr>
        real_473[0] = x8941;
        real_473[1] = x9046;
        real_473[2] = x9151;
        real_473[3] = x9256;
        real_473[4] = x9358;
        real_491[0] = x8943;
        real_491[1] = x9048;
        real_491[2] = x9153;
        real_491[3] = x9258;
        real_491[4] = x9360;
        real_486[0] = x8950;
        real_486[1] = x9055;
        real_486[2] = x9160;
        real_486[3] = x9265;
        real_486[4] = x9367;
        real_469[0] = x8961;
        real_469[1] = x9066;
        real_469[2] = x9171;
        real_469[3] = x9276;
        real_469[4] = x9378;
        // snow_layers.liquid_water
        const Real x9388 = real_491[0] * 2.9985007496251872e-06;
        const Real x9391 = select(x9389, 0.0, x9388);
        const Real x9394 = select(x9392, real_473[0], x9391);
        // snow_water.percolated
        const Real x9396 = real_473[0] - x9394;
        const Real x9399 = select(x9397, x9396, 0.0);
        const Real x9401 = x9399 * x9400;
        const Real x9402 = x9396 - x9401;
        const Real x9403 = x9402 / x9398;
        const Real x9406 = select(x9404, 0.0, x9403);
        const Real x9408 = select(x9397, x9406, 0.0);
        const Real x9410 = x9408 * real_112[0];
        const Real x9411 = real_486[0] * x9407;
        const Real x9412 = x9411 + x9410;
        const Real x9414 = x9396 * 0.0010905125408942203;
        const Real x9417 = select(x9415, x9414, x9412);
        // snow_properties._pores
        const Real x9419 = x9417 - x9414;
        const Real x9422 = select(x9420, 0.0, x9419);
        // snow_properties.held_by_pores
        const Real x9424 = x1293 * x9421;
        const Real x9425 = x9422 * x1292;
        const Real x9426 = x9425 + x9424;
        // snow_water.percolated
        const Real x9428 = x9394 - x9426;
        const Real x9431 = select(x9429, 0.0, x9428);
        const Real x9434 = select(x9432, x9394, 0.0);
        const Real x9436 = x9434 * x9435;
        const Real x9437 = x9431 - x9436;
        const Real x9438 = x9437 / x9433;
        const Real x9440 = real_491[0] * x9435;
        const Real x9441 = x9438 * real_66[0];
        const Real x9442 = x9441 + x9440;
        const Real x9444 = select(x9432, x9442, 0.0);
        const Real x9447 = select(x9445, real_473[0], 0.0);
        const Real x9449 = x9447 * x9448;
        const Real x9450 = x9431 - x9449;
        const Real x9451 = x9450 / x9446;
        const Real x9453 = real_473[0] - x9431;
        const Real x9455 = real_491[0] - x9444;
        const Real x9459 = real_469[0] * x9456;
        const Real x9460 = x9451 * real_376[0];
        const Real x9462 = x9459 - x9460;
        const Real x9464 = real_473[1] + x9431;
        const Real x9466 = real_491[1] + x9444;
        // snow_layers.liquid_water
        const Real x9468 = x9466 * 2.9985007496251872e-06;
        const Real x9471 = select(x9469, 0.0, x9468);
        const Real x9474 = select(x9472, x9464, x9471);
        // snow_water.percolated
        const Real x9476 = x9464 - x9474;
        // snow_layers.liquid_water
        const Real x9478 = real_491[1] * 2.9985007496251872e-06;
        const Real x9481 = select(x9479, 0.0, x9478);
        const Real x9484 = select(x9482, real_473[1], x9481);
        // snow_water.percolated
        const Real x9486 = real_473[1] - x9484;
        const Real x9489 = select(x9487, x9486, 0.0);
        const Real x9491 = x9489 * x9490;
        const Real x9492 = x9476 - x9491;
        const Real x9493 = x9492 / x9488;
        const Real x9496 = select(x9494, 0.0, x9493);
        const Real x9498 = select(x9487, x9496, 0.0);
        const Real x9500 = x9498 * real_112[1];
        const Real x9501 = real_486[1] * x9497;
        const Real x9502 = x9501 + x9500;
        const Real x9504 = x9476 * 0.0010905125408942203;
        const Real x9507 = select(x9505, x9504, x9502);
        // snow_properties._pores
        const Real x9509 = x9507 - x9504;
        const Real x9512 = select(x9510, 0.0, x9509);
        // snow_properties.held_by_pores
        const Real x9514 = x1293 * x9511;
        const Real x9515 = x9512 * x1292;
        const Real x9516 = x9515 + x9514;
        // snow_water.percolated
        const Real x9518 = x9474 - x9516;
        const Real x9521 = select(x9519, 0.0, x9518);
        const Real x9524 = select(x9522, x9474, 0.0);
        const Real x9526 = x9524 * x9525;
        const Real x9527 = x9521 - x9526;
        const Real x9528 = x9527 / x9523;
        const Real x9530 = x9466 * x9525;
        const Real x9531 = x9528 * x9465;
        const Real x9532 = x9531 + x9530;
        const Real x9534 = select(x9522, x9532, 0.0);
        const Real x9537 = select(x9535, x9464, 0.0);
        const Real x9539 = x9537 * x9538;
        const Real x9540 = x9521 - x9539;
        const Real x9541 = x9540 / x9536;
        const Real x9543 = x9464 - x9521;
        const Real x9545 = x9466 - x9534;
        const Real x9549 = real_469[1] * x9546;
        const Real x9550 = x9541 * real_376[1];
        const Real x9552 = x9549 - x9550;
        const Real x9554 = real_473[2] + x9521;
        const Real x9556 = real_491[2] + x9534;
        // snow_layers.liquid_water
        const Real x9558 = x9556 * 2.9985007496251872e-06;
        const Real x9561 = select(x9559, 0.0, x9558);
        const Real x9564 = select(x9562, x9554, x9561);
        // snow_water.percolated
        const Real x9566 = x9554 - x9564;
        // snow_layers.liquid_water
        const Real x9568 = real_491[2] * 2.9985007496251872e-06;
        const Real x9571 = select(x9569, 0.0, x9568);
        const Real x9574 = select(x9572, real_473[2], x9571);
        // snow_water.percolated
        const Real x9576 = real_473[2] - x9574;
        const Real x9579 = select(x9577, x9576, 0.0);
        const Real x9581 = x9579 * x9580;
        const Real x9582 = x9566 - x9581;
        const Real x9583 = x9582 / x9578;
        const Real x9586 = select(x9584, 0.0, x9583);
        const Real x9588 = select(x9577, x9586, 0.0);
        const Real x9590 = x9588 * real_112[2];
        const Real x9591 = real_486[2] * x9587;
        const Real x9592 = x9591 + x9590;
        const Real x9594 = x9566 * 0.0010905125408942203;
        const Real x9597 = select(x9595, x9594, x9592);
        // snow_properties._pores
        const Real x9599 = x9597 - x9594;
        const Real x9602 = select(x9600, 0.0, x9599);
        // snow_properties.held_by_pores
        const Real x9604 = x1293 * x9601;
        const Real x9605 = x9602 * x1292;
        const Real x9606 = x9605 + x9604;
        // snow_water.percolated
        const Real x9608 = x9564 - x9606;
        const Real x9611 = select(x9609, 0.0, x9608);
        const Real x9614 = select(x9612, x9564, 0.0);
        const Real x9616 = x9614 * x9615;
        const Real x9617 = x9611 - x9616;
        const Real x9618 = x9617 / x9613;
        const Real x9620 = x9556 * x9615;
        const Real x9621 = x9618 * x9555;
        const Real x9622 = x9621 + x9620;
        const Real x9624 = select(x9612, x9622, 0.0);
        const Real x9627 = select(x9625, x9554, 0.0);
        const Real x9629 = x9627 * x9628;
        const Real x9630 = x9611 - x9629;
        const Real x9631 = x9630 / x9626;
        const Real x9633 = x9554 - x9611;
        const Real x9635 = x9556 - x9624;
        const Real x9639 = real_469[2] * x9636;
        const Real x9640 = x9631 * real_376[2];
        const Real x9642 = x9639 - x9640;
        const Real x9644 = real_473[3] + x9611;
        const Real x9646 = real_491[3] + x9624;
        // snow_layers.liquid_water
        const Real x9648 = x9646 * 2.9985007496251872e-06;
        const Real x9651 = select(x9649, 0.0, x9648);
        const Real x9654 = select(x9652, x9644, x9651);
        // snow_water.percolated
        const Real x9656 = x9644 - x9654;
        // snow_layers.liquid_water
        const Real x9658 = real_491[3] * 2.9985007496251872e-06;
        const Real x9661 = select(x9659, 0.0, x9658);
        const Real x9664 = select(x9662, real_473[3], x9661);
        // snow_water.percolated
        const Real x9666 = real_473[3] - x9664;
        const Real x9669 = select(x9667, x9666, 0.0);
        const Real x9671 = x9669 * x9670;
        const Real x9672 = x9656 - x9671;
        const Real x9673 = x9672 / x9668;
        const Real x9676 = select(x9674, 0.0, x9673);
        const Real x9678 = select(x9667, x9676, 0.0);
        const Real x9680 = x9678 * real_112[3];
        const Real x9681 = real_486[3] * x9677;
        const Real x9682 = x9681 + x9680;
        const Real x9684 = x9656 * 0.0010905125408942203;
        const Real x9687 = select(x9685, x9684, x9682);
        // snow_properties._pores
        const Real x9689 = x9687 - x9684;
        const Real x9692 = select(x9690, 0.0, x9689);
        // snow_properties.held_by_pores
        const Real x9694 = x1293 * x9691;
        const Real x9695 = x9692 * x1292;
        const Real x9696 = x9695 + x9694;
        // snow_water.percolated
        const Real x9698 = x9654 - x9696;
        const Real x9701 = select(x9699, 0.0, x9698);
        const Real x9704 = select(x9702, x9654, 0.0);
        const Real x9706 = x9704 * x9705;
        const Real x9707 = x9701 - x9706;
        const Real x9708 = x9707 / x9703;
        const Real x9710 = x9646 * x9705;
        const Real x9711 = x9708 * x9645;
        const Real x9712 = x9711 + x9710;
        const Real x9714 = select(x9702, x9712, 0.0);
        const Real x9717 = select(x9715, x9644, 0.0);
        const Real x9719 = x9717 * x9718;
        const Real x9720 = x9701 - x9719;
        const Real x9721 = x9720 / x9716;
        const Real x9723 = x9644 - x9701;
        const Real x9725 = x9646 - x9714;
        const Real x9729 = real_469[3] * x9726;
        const Real x9730 = x9721 * real_376[3];
        const Real x9732 = x9729 - x9730;
        const Real x9734 = real_473[4] + x9701;
        const Real x9736 = real_491[4] + x9714;
        // snow_layers.liquid_water
        const Real x9738 = x9736 * 2.9985007496251872e-06;
        const Real x9741 = select(x9739, 0.0, x9738);
        const Real x9744 = select(x9742, x9734, x9741);
        // snow_water.percolated
        const Real x9746 = x9734 - x9744;
        // snow_layers.liquid_water
        const Real x9748 = real_491[4] * 2.9985007496251872e-06;
        const Real x9751 = select(x9749, 0.0, x9748);
        const Real x9754 = select(x9752, real_473[4], x9751);
        // snow_water.percolated
        const Real x9756 = real_473[4] - x9754;
        const Real x9759 = select(x9757, x9756, 0.0);
        const Real x9761 = x9759 * x9760;
        const Real x9762 = x9746 - x9761;
        const Real x9763 = x9762 / x9758;
        const Real x9766 = select(x9764, 0.0, x9763);
        const Real x9768 = select(x9757, x9766, 0.0);
        const Real x9770 = x9768 * real_112[4];
        const Real x9771 = real_486[4] * x9767;
        const Real x9772 = x9771 + x9770;
        const Real x9774 = x9746 * 0.0010905125408942203;
        const Real x9777 = select(x9775, x9774, x9772);
        // snow_properties._pores
        const Real x9779 = x9777 - x9774;
        const Real x9782 = select(x9780, 0.0, x9779);
        // snow_properties.held_by_pores
        const Real x9784 = x1293 * x9781;
        const Real x9785 = x9782 * x1292;
        const Real x9786 = x9785 + x9784;
        // snow_water.percolated
        const Real x9788 = x9744 - x9786;
        const Real x9791 = select(x9789, 0.0, x9788);
        const Real x9794 = select(x9792, x9744, 0.0);
        const Real x9796 = x9794 * x9795;
        const Real x9797 = x9791 - x9796;
        const Real x9798 = x9797 / x9793;
        const Real x9800 = x9736 * x9795;
        const Real x9801 = x9798 * x9735;
        const Real x9802 = x9801 + x9800;
        const Real x9804 = select(x9792, x9802, 0.0);
        const Real x9807 = select(x9805, x9734, 0.0);
        const Real x9809 = x9807 * x9808;
        const Real x9810 = x9791 - x9809;
        const Real x9811 = x9810 / x9806;
        const Real x9813 = x9734 - x9791;
        const Real x9815 = x9736 - x9804;
        const Real x9819 = real_469[4] * x9816;
        const Real x9820 = x9811 * real_376[4];
        const Real x9822 = x9819 - x9820;
        // snow_water.<genexpr>
        real_469[0] = x9453;
        real_469[1] = x9543;
        real_469[2] = x9633;
        real_469[3] = x9723;
        real_469[4] = x9813;
        real_486[0] = x9455;
        real_486[1] = x9545;
        real_486[2] = x9635;
        real_486[3] = x9725;
        real_486[4] = x9815;
        real_473[0] = x9417;
        real_473[1] = x9507;
        real_473[2] = x9597;
        real_473[3] = x9687;
        real_473[4] = x9777;
        real_491[0] = x9462;
        real_491[1] = x9552;
        real_491[2] = x9642;
        real_491[3] = x9732;
        real_491[4] = x9822;
        // layered_snow._melted
        const Real x9832 = select(x5773, x1355, 0.0);
        const Real x9834 = x9832 * seconds;
        const Real x9836 = x9834 * x9835;
        const Real x9837 = x9355 - x9836;
        const Real x9838 = x9837 / x9833;
        const Real x9840 = x9838 * 2830000.0;
        const Real x9842 = select(x5773, x9840, 0.0);
        const Real x9844 = x8835 + x8823;
        const Real x9847 = x9844 + x8833;
        const Real x9849 = x9847 - x8581;
        const Real x9904 = x9849 - x9842;
        const Real x9906 = select(x5773, x9904, 0.0);
        // layered_snow.close_snow
        const Real x9908 = x9791 + x1451;
        const Real x9909 = x9804 + x1452;
        const Real x9910 = x1355 * x8580;
        const Real x9911 = x8581 * x1353;
        const Real x9913 = x9910 - x9911;
        const Real x9914 = x1355 * x8589;
        const Real x9915 = x8590 * x1353;
        const Real x9917 = x9914 - x9915;
        const Real x9918 = x1449 - x9909;
        const Real x9919 = x9918 - x9356;
        // layered_snow_step.layered_snow_step
        const Real x9921 = x9355 / seconds;
        // air.emission
        const Real x9925 = x8807 * x8805;
        const Real x9926 = x9925 + x9925;
        const Real x9928 = x9926 * 5.67e-08;
        // layered_snow_step.emitted
        const Real x9930 = moved_numbers[LAYERS + 19] * x9927;
        const Real x9931 = x9928 * numbers[LAYERS + 19];
        const Real x9932 = x9931 + x9930;
        // surface_balance.skin_temperature
        const Real x9934 = x5591 * real_359[0];
        const Real x9935 = real_305[0] * x5588;
        const Real x9936 = x9935 + x9934;
        const Real x9938 = x5583 + x9936;
        const Real x9940 = x5591 * x9939;
        const Real x9941 = x9938 - x9940;
        const Real x9942 = x9941 / x5592;
        // surface_balance.emitted
        const Real x9944 = x9942 - x5541;
        const Real x9946 = x5552 * x9943;
        const Real x9947 = x9944 * x5549;
        const Real x9948 = x9947 + x9946;
        const Real x9950 = x5563 + x9948;
        // layered_snow_step.of_cell
        const Real x9953 = x1355 * x9929;
        const Real x9954 = x9932 * x1353;
        const Real x9956 = x9953 - x9954;
        const Real x9958 = x1355 * x9949;
        const Real x9960 = x9950 * x1453;
        const Real x9961 = x9960 - x9958;
        const Real x9963 = x9956 + x9961;
        moved_results[LAYERS + 35] = x9963;
        const Real x9966 = x1355 * numbers[LAYERS + 19];
        const Real x9967 = moved_numbers[LAYERS + 19] * x1353;
        const Real x9969 = x9966 - x9967;
        const Real x9971 = x1355 * x1518;
        const Real x9973 = x1519 * x1453;
        const Real x9974 = x9973 - x9971;
        const Real x9976 = x9969 + x9974;
        moved_after[3 * LAYERS + 34] = x9976;
        // layered_snow_step.skin
        const Real x9978 = x9976 * 5.67e-08;
        const Real x9980 = x9978 * x9979;
        const Real x9981 = x9963 - x9980;
        const Real x9982 = x9981 / x9977;
        const Real x9985 = x9982 / x9984;
        const Real x9988 = x9985 / x9987;
        moved_after[3 * LAYERS] = x9988;
        // layered_snow_step.layered_snow_step
        const Real x9990 = x9908 / 1000.0;
        moved_results[LAYERS + 14] = x9990;
        const Real x9992 = x5285 + x9990;
        moved_after[3 * LAYERS + 2] = x9992;
        // snow_layers.layers_of, snow_layers.liquid_water, snow_layers.warmth, layered_snow_step.layered_snow_step
        Real a9996_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            moved_after[3 * LAYERS + 20 + l] = real_473[l];
            const Real a9852 = select(mask_445[l], real_469[l], 0.0);
            const Real a9854 = real_486[l] * 2.9985007496251872e-06;
            const Real a9857 = select(mask_446[l], 0.0, a9854);
            const Real a9860 = select(mask_447[l], real_469[l], a9857);
            moved_after[3 * LAYERS + 10 + l] = a9860;
            const Real a9862 = select(mask_445[l], real_486[l], 0.0);
            const Real a9866 = a9852 * real_449[l];
            const Real a9869 = a9866 * 0.0004748338081671415;
            const Real a9872 = a9866 * 0.0002370791844476055;
            const Real a9875 = a9852 * 333500.0;
            const Real a9877 = a9862 - a9875;
            const Real a9881 = a9862 * real_450[l];
            const Real a9882 = a9869 * real_448[l];
            const Real a9884 = a9881 - a9882;
            const Real a9886 = a9877 * real_451[l];
            const Real a9887 = a9872 * real_452[l];
            const Real a9889 = a9886 - a9887;
            const Real a9891 = select(mask_454[l], a9889, 0.0);
            const Real a9893 = select(mask_453[l], a9884, a9891);
            moved_after[3 * LAYERS + 15 + l] = a9893;
            const Real a9895 = real_469[l] - a9860;
            moved_after[3 * LAYERS + 5 + l] = a9895;
            const Real a9898 = a9852 * real_457[l];
            const Real a9899 = real_491[l] - a9898;
            const Real a9900 = a9899 / real_383[l];
            const Real a9902 = select(mask_445[l], a9900, 0.0);
            moved_after[3 * LAYERS + 25 + l] = a9902;
            const Real a9994 = a9895 + a9860;
            a9996_last = a9996_last + a9994;
            real_475[l] = a9860;
            real_474[l] = a9893;
            real_468[l] = a9895;
        }
        // layered_snow_step.layered_snow_step
        const Real x9998 = a9996_last / 1000.0;
        moved_after[3 * LAYERS + 3] = x9998;
        Real a10000_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a10000_last = a10000_last + real_473[l];
        }
        moved_after[3 * LAYERS + 4] = a10000_last;
        // snow.snow_age
        const Real x10004 = select(x10001, 0.0, moved_state[3 * LAYERS + 32]);
        const Real x10006 = select(x9923, x10004, moved_state[3 * LAYERS + 32]);
        moved_after[3 * LAYERS + 32] = x10006;
        // layered_snow_step.of_cell
        const Real x10009 = x1355 * x464;
        const Real x10010 = x465 * x1353;
        const Real x10012 = x10009 - x10010;
        const Real x10014 = x1355 * x1507;
        const Real x10016 = x1508 * x1453;
        const Real x10017 = x10016 - x10014;
        const Real x10019 = x10012 + x10017;
        moved_after[3 * LAYERS + 33] = x10019;
        // snow_free_ground.specific_humidity
        const Real x10023 = x3679 * x10021;
        const Real x10026 = x10023 * 1004.5;
        // snow_free_ground.rate
        const Real x10029 = x3773 + x3780;
        const Real x10031 = x10029 + a3823_last;
        const Real x10033 = x10031 * 1000.0;
        const Real x10035 = x10033 + x3844;
        // snow_free_ground.specific_humidity
        const Real x10037 = x10035 * x10025;
        const Real x10038 = x10026 * x10034;
        const Real x10040 = x10037 - x10038;
        const Real x10042 = moved_forcing[2] + x10040;
        moved_after[3 * LAYERS + 39] = x10042;
        // layered_snow_step._fluxes
        Real a10043_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            a10043_last = a10043_last + real_475[l];
        }
        const Real x10044 = a10043_last + x9908;
        Real a10045_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a239_2626 = moved_state[l + 3 * LAYERS + 10] * x170;
            const Real a238_2626 = x171 * state[l + 3 * LAYERS + 10];
            const Real a240_2626 = a239_2626 + a238_2626;
            a10045_last = a10045_last + a240_2626;
        }
        const Real x10046 = a10045_last + x1136;
        const Real x10047 = x10044 - x10046;
        const Real x10049 = x3856 + x9921;
        // evapotranspiration.snow_weighted_latent_heat
        const Real x10051 = x1355 * 2501000.0;
        const Real x10055 = x1355 * 2830000.0;
        const Real x10057 = x10055 - x10051;
        // layered_snow_step._fluxes
        const Real x10059 = x10049 * x10056;
        const Real x10060 = x10057 * x10048;
        const Real x10061 = x10060 + x10059;
        moved_results[0] = x10061;
        // layered_snow_step.latent_heat
        const Real x10062 = x1355 * x9841;
        const Real x10063 = x9842 * x1353;
        const Real x10065 = x10062 - x10063;
        const Real x10066 = x5389 + x10065;
        moved_results[1] = x10066;
        moved_results[LAYERS + 40] = x10066;
        // layered_snow_step._fluxes
        const Real x10067 = x5385 - x3851;
        const Real x10068 = x10067 + x9921;
        moved_results[2] = x10068;
        // layered_snow_step.sensible_heat
        const Real x10070 = x9942 - x27;
        const Real x10072 = x3679 * x10069;
        const Real x10073 = x10070 * x3676;
        const Real x10074 = x10073 + x10072;
        // layered_snow_step.of_cell
        const Real x10075 = x1355 * x9905;
        const Real x10076 = x9906 * x1353;
        const Real x10078 = x10075 - x10076;
        const Real x10079 = x1355 * x10071;
        const Real x10081 = x10074 * x1453;
        const Real x10082 = x10081 - x10079;
        const Real x10083 = x10078 + x10082;
        moved_results[3] = x10083;
        moved_results[LAYERS + 36] = x10083;
        // layered_snow_step.into_soil
        const Real x10084 = x8605 + x9917;
        moved_results[4] = x10084;
        moved_results[LAYERS + 41] = x10084;
        // layered_snow_step._fluxes
        const Real x10085 = x5257 * 2501000000.0;
        moved_results[5] = x10085;
        const Real x10086 = x3833 * 2501000000.0;
        moved_results[6] = x10086;
        const Real x10087 = a5291_last * 2501000000.0;
        moved_results[7] = x10087;
        const Real x10089 = x9921 * 2830000.0;
        moved_results[LAYERS + 8] = x10089;
        const Real x10090 = x9990 / seconds;
        moved_quantities[4 * LAYERS + 12] = x10090;
        const Real x10091 = x3902 + x10090;
        moved_results[LAYERS + 11] = x10091;
        // layered_snow_step.precipitation_heat
        const Real x10093 = x9942 - moved_forcing[1];
        const Real x10095 = x2455 * x10092;
        const Real x10096 = x10093 * x2454;
        const Real x10097 = x10096 + x10095;
        const Real x10098 = x1355 * x10094;
        const Real x10100 = x10097 * x1453;
        const Real x10101 = x10100 - x10098;
        moved_results[LAYERS + 15] = x10101;
        moved_results[LAYERS + 37] = x10101;
        // layered_snow_step._fluxes
        const Real x10102 = x10047 * 333500.0;
        const Real x10103 = x10102 / seconds;
        moved_results[LAYERS + 17] = x10103;
        // layered_snow_step.of_cell
        const Real x10104 = x1355 * x1446;
        const Real x10105 = x1447 * x1353;
        const Real x10107 = x10104 - x10105;
        const Real x10108 = x1355 * x2442;
        const Real x10110 = x2443 * x1453;
        const Real x10111 = x10110 - x10108;
        const Real x10112 = x10107 + x10111;
        moved_results[LAYERS + 18] = x10112;
        // layered_snow_step._budget
        const Real x10113 = x284 + x1136;
        const Real x10114 = x10113 / 1000.0;
        moved_results[LAYERS + 26] = x10114;
        const Real x10115 = x9355 / 1000.0;
        moved_results[LAYERS + 27] = x10115;
        const Real x10116 = x10019 * forcing[4];
        const Real x10117 = moved_forcing[4] * x10018;
        const Real x10118 = x10117 + x10116;
        moved_results[LAYERS + 33] = x10118;
        const Real x10121 = x9976 * forcing[5];
        const Real x10123 = moved_forcing[5] * x10119;
        const Real x10124 = x10123 - x10121;
        const Real x10125 = x10124 + x9963;
        moved_results[LAYERS + 34] = x10125;
        const Real x10126 = x9913 - x9917;
        moved_results[LAYERS + 38] = x10126;
        const Real x10127 = x9919 / seconds;
        moved_results[LAYERS + 39] = x10127;
        // diagnostics.crossing_depth
        const Real x10145 = pick(real_305, x10143);
        const Real x10147 = pick(real_305, x10141);
        // enthalpy.fusion_heat, layered_snow_step._fluxes, layered_snow_step._budget, diagnostics.ice_content, geometry.node_depth
        Real a10133_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a8601 = real_305[l] * 2094000.0;
            moved_results[2 * LAYERS + 44 + l] = a8601;
            const Real a10088 = real_396[l] * 2501000000.0;
            moved_results[8 + l] = a10088;
            const Real a10129 = real_427[l] - real_428[l];
            moved_results[3 * LAYERS + 44 + l] = a10129;
            const Real a10130 = real_401[l] - real_427[l];
            moved_quantities[l] = a10130;
            a10133_last = a10133_last + moved_numbers[l];
            const Real a10133 = a10133_last;
            const Real a4828_2714 = moved_numbers[l] * 0.5;
            const Real a10135 = a10133 - a4828_2714;
            real_407[l] = a8601;
            real_309[l] = a10129;
            real_350[l] = a10130;
            real_363[l] = a10135;
        }
        // diagnostics.crossing_depth
        const Real x10149 = pick(real_363, x10143);
        const Real x10151 = pick(real_363, x10141);
        const Real x10154 = x10145 - x10147;
        const Real x10156 = select(x10152, x10154, 0.0);
        const Real x10158 = x10151 - x10149;
        const Real x10160 = x10158 * x10144;
        const Real x10161 = x10145 * x10157;
        const Real x10162 = x10161 + x10160;
        const Real x10164 = x10156 * x10163;
        const Real x10165 = x10162 - x10164;
        const Real x10166 = x10165 / x10155;
        const Real x10167 = x10149 + x10166;
        const Real x10169 = select(x10168, 0.0, x10167);
        Real a10171_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a10171_last = a10171_last + moved_numbers[l];
        }
        const Real x10172 = select(x10170, a10171_last, x10169);
        moved_quantities[LAYERS] = x10172;
        // balances.column_water
        const Real x10173 = x3894 + x9992;
        const Real x10174 = x10173 + x9998;
        // balances.soil_water
        Real a10178_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10175 = real_401[l] * numbers[l];
            const Real a10176 = moved_numbers[l] * real_272[l];
            const Real a10177 = a10176 + a10175;
            moved_quantities[LAYERS + 4 + l] = a10177;
            a10178_last = a10178_last + a10177;
            real_363[l] = a10177;
        }
        // balances.column_water
        const Real x10179 = a10178_last + x10174;
        moved_quantities[LAYERS + 1] = x10179;
        // balances.soil_water
        Real a10180_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            a10180_last = a10180_last + real_363[l];
        }
        moved_quantities[LAYERS + 2] = a10180_last;
        // diagnostics.layer_ice, diagnostics.soil_ice
        Real a10185_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10182 = real_350[l] * numbers[l];
            const Real a10183 = moved_numbers[l] * real_295[l];
            const Real a10184 = a10183 + a10182;
            moved_quantities[3 * LAYERS + 4 + l] = a10184;
            a10185_last = a10185_last + a10184;
        }
        moved_quantities[LAYERS + 3] = a10185_last;
        // air.emission
        const Real x10190 = x9988 * x9986;
        const Real x10191 = x10190 + x10190;
        const Real x10193 = x10191 * x10189;
        const Real x10194 = x10193 + x10193;
        const Real x10196 = x10194 * 5.67e-08;
        // diagnostics.surface_emission
        const Real x10197 = x9976 * x10195;
        const Real x10198 = x10196 * x9975;
        const Real x10199 = x10198 + x10197;
        // diagnostics.net_radiation
        const Real x10200 = x10112 - x10199;
        moved_quantities[4 * LAYERS + 4] = x10200;
        // diagnostics.snowfall
        const Real x10201 = x10114 / seconds;
        moved_quantities[4 * LAYERS + 5] = x10201;
        // balances.evaporated_water
        const Real x10202 = x10085 + x10086;
        const Real x10203 = x10202 + x10087;
        // balances._depth
        const Real x10205 = x10203 * x10204;
        const Real x10207 = x10089 * x10206;
        // balances.evaporated_water
        const Real x10208 = x10205 + x10207;
        const Real x10209 = x3869 * seconds;
        const Real x10210 = x10208 - x10209;
        // diagnostics.net_evaporation
        const Real x10211 = x10210 / seconds;
        moved_quantities[4 * LAYERS + 6] = x10211;
        // diagnostics.potential_evaporation
        const Real x10213 = x10057 * 1000.0;
        const Real x10215 = x10213 * x10214;
        const Real x10216 = x10061 - x10215;
        const Real x10217 = x10216 / x10212;
        moved_quantities[4 * LAYERS + 7] = x10217;
        // diagnostics._evaporated
        const Real x10218 = x10085 / 2501000000.0;
        moved_quantities[4 * LAYERS + 8] = x10218;
        const Real x10219 = x10086 / 2501000000.0;
        moved_quantities[4 * LAYERS + 9] = x10219;
        const Real x10220 = x10087 / 2501000000.0;
        moved_quantities[4 * LAYERS + 10] = x10220;
        // diagnostics.snow_sublimation
        const Real x10221 = x10089 / 2830000000.0;
        moved_quantities[4 * LAYERS + 11] = x10221;
        // diagnostics.infiltration
        const Real x10222 = x10091 - x5289;
        moved_quantities[4 * LAYERS + 14] = x10222;
        // diagnostics.total_runoff
        const Real x10223 = x5289 + real_287[LAYERS];
        moved_quantities[4 * LAYERS + 15] = x10223;
        // balances.water_gain
        const Real x10224 = moved_forcing[6] * seconds;
        const Real x10225 = x10224 / 1000.0;
        moved_quantities[4 * LAYERS + 16] = x10225;
        // balances.water_loss
        const Real x10226 = x10223 * seconds;
        const Real x10227 = x10210 + x10226;
        moved_quantities[4 * LAYERS + 17] = x10227;
        // diagnostics.layer_liquid_water, balances.soil_water
        Real a10228_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10186 = real_427[l] * numbers[l];
            const Real a10187 = moved_numbers[l] * real_355[l];
            const Real a10188 = a10187 + a10186;
            moved_quantities[2 * LAYERS + 4 + l] = a10188;
            a10228_last = a10228_last + real_363[l];
        }
        // balances.column_water
        const Real x10229 = a10228_last + x10174;
        const Real x10230 = moved_state[3 * LAYERS + 1] + moved_state[3 * LAYERS + 2];
        const Real x10231 = x10230 + moved_state[3 * LAYERS + 3];
        // balances.soil_water
        Real a10235_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10232 = moved_state[l + LAYERS] * numbers[l];
            const Real a10233 = moved_numbers[l] * state[l + LAYERS];
            const Real a10234 = a10233 + a10232;
            a10235_last = a10235_last + a10234;
        }
        // balances.column_water
        const Real x10236 = a10235_last + x10231;
        // balances.water_residual
        const Real x10237 = x10229 - x10236;
        const Real x10238 = x10225 - x10227;
        const Real x10239 = x10237 - x10238;
        moved_quantities[4 * LAYERS + 18] = x10239;
        // balances.surface_energy_residual
        const Real x10240 = x10112 - x10083;
        const Real x10241 = x10240 - x10066;
        const Real x10242 = x10241 - x10084;
        const Real x10243 = x10242 - x10126;
        const Real x10244 = x10243 - x10101;
        const Real x10245 = x10244 - x9963;
        const Real x10247 = select(x10246, 0.0, x10245);
        moved_quantities[4 * LAYERS + 20] = x10247;
        // balances.soil_energy_residual
        Real a10257_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10249 = real_305[l] - moved_state[l];
            const Real a10251 = real_301[l] * numbers[l];
            const Real a10252 = moved_numbers[l] * real_302[l];
            const Real a10253 = a10252 + a10251;
            const Real a10254 = a10253 * real_367[l];
            const Real a10255 = a10249 * real_353[l];
            const Real a10256 = a10255 + a10254;
            a10257_last = a10257_last + a10256;
        }
        const Real x10258 = a10257_last / seconds;
        const Real x10274 = x10084 - x5631;
        // balances.phase_change_heat, balances.soil_energy_residual
        Real a10273_last = real_of(0.0);
        for (int l = 0; l < LAYERS; ++l) {
            const Real a10260 = real_407[l] * numbers[l];
            const Real a10261 = moved_numbers[l] * real_364[l];
            const Real a10262 = a10261 + a10260;
            const Real a10264 = a10262 / seconds;
            const Real a10267 = a10264 * real_361[l];
            const Real a10269 = real_309[l] * real_275[l];
            const Real a10271 = a10269 + a10267;
            a10273_last = a10273_last - a10271;
        }
        // balances.soil_energy_residual
        const Real x10275 = x10274 + a10273_last;
        const Real x10276 = x10275 + a8599_last;
        const Real x10277 = x10258 - x10276;
        moved_quantities[4 * LAYERS + 21] = x10277;
        // state.snow_layers_of
        const Real x10279 = x9998 * 1000.0;
        // snow_layers.spread
        Real a10284_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a9994_2811 = real_468[l] + real_475[l];
            a10284_last = a10284_last + a9994_2811;
        }
        const Real x10291 = select(x10288, a10284_last, 0.0);
        const Real x10293 = x10291 * x10292;
        const Real x10294 = x10279 - x10293;
        const Real x10295 = x10294 / x10290;
        const Real x10297 = select(x10289, x10295, 0.0);
        const Real x10301 = select(x10299, a10000_last, 0.0);
        // snow_layers.<listcomp>
        const Real x10306 = x10301 * x10304;
        const Real x10309 = x10306 * 0.1;
        const Real x10310 = -x10309;
        const Real x10314 = x10301 * x10313;
        const Real x10317 = x10314 * 0.2;
        const Real x10318 = -x10317;
        const Real x10322 = x10301 * x10321;
        const Real x10325 = x10322 * 0.05;
        const Real x10326 = -x10325;
        // snow_layers.layer_shares
        const Real x10328 = x10309 + x10317;
        const Real x10331 = x10328 + x10325;
        const Real x10335 = x10331 / 2.0;
        real_473[0] = x10310;
        real_473[1] = x10318;
        real_473[2] = x10335;
        real_473[3] = x10335;
        real_473[4] = x10326;
        // snow_layers.spread
        const Real x10342 = select(x10340, 0.0, x9988);
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a10373_last = real_of(0.0);
        Real a10375_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a10339 = select(x10299, real_473[l], 0.0);
            const Real a10344 = select(x10289, real_474[l], 0.0);
            const Real a10346 = x10297 * real_455[l];
            const Real a10347 = real_468[l] * x10296;
            const Real a10348 = a10347 + a10346;
            const Real a10350 = a10339 * x10278;
            const Real a10351 = x10279 * real_426[l];
            const Real a10352 = a10351 + a10350;
            const Real a10354 = a10348 + a10352;
            const Real a10356 = x10297 * real_375[l];
            const Real a10357 = real_475[l] * x10296;
            const Real a10358 = a10357 + a10356;
            const Real a10360 = select(x10299, x10342, a10344);
            const Real a10362 = a10354 * 2106.0;
            const Real a10364 = a10358 * 4218.0;
            const Real a10366 = a10362 + a10364;
            const Real a10368 = a10366 * real_371[l];
            const Real a10369 = a10360 * real_139[l];
            const Real a10370 = a10369 + a10368;
            const Real a10371 = a10358 * 333500.0;
            const Real a10372 = a10370 + a10371;
            a10373_last = a10373_last + a10372;
            const Real a155_2832 = moved_state[l + 3 * LAYERS + 5] + moved_state[l + 3 * LAYERS + 10];
            a10375_last = a10375_last + a155_2832;
        }
        // snow_layers.spread
        const Real x10382 = select(x10379, a10375_last, 0.0);
        const Real x10384 = x10382 * x10383;
        const Real x10385 = x150 - x10384;
        const Real x10386 = x10385 / x10381;
        const Real x10388 = select(x10380, x10386, 0.0);
        const Real x10392 = select(x10390, moved_state[3 * LAYERS + 4], 0.0);
        // snow_layers.<listcomp>
        const Real x10397 = x10392 * x10395;
        const Real x10400 = x10397 * 0.1;
        const Real x10401 = -x10400;
        const Real x10405 = x10392 * x10404;
        const Real x10408 = x10405 * 0.2;
        const Real x10409 = -x10408;
        const Real x10413 = x10392 * x10412;
        const Real x10416 = x10413 * 0.05;
        const Real x10417 = -x10416;
        // snow_layers.layer_shares
        const Real x10419 = x10400 + x10408;
        const Real x10422 = x10419 + x10416;
        const Real x10426 = x10422 / 2.0;
        real_473[0] = x10401;
        real_473[1] = x10409;
        real_473[2] = x10426;
        real_473[3] = x10426;
        real_473[4] = x10417;
        // snow_layers.spread, snow_layers.content_of, balances._snow_heat
        Real a10461_last = real_of(0.0);
        for (int l = 0; l < 5; ++l) {
            const Real a10430 = select(x10390, real_473[l], 0.0);
            const Real a10432 = select(x10380, moved_state[l + 3 * LAYERS + 15], 0.0);
            const Real a10434 = x10388 * state[l + 3 * LAYERS + 5];
            const Real a10435 = moved_state[l + 3 * LAYERS + 5] * x10387;
            const Real a10436 = a10435 + a10434;
            const Real a10438 = a10430 * x149;
            const Real a10439 = x150 * real_456[l];
            const Real a10440 = a10439 + a10438;
            const Real a10442 = a10436 + a10440;
            const Real a10444 = x10388 * state[l + 3 * LAYERS + 10];
            const Real a10445 = moved_state[l + 3 * LAYERS + 10] * x10387;
            const Real a10446 = a10445 + a10444;
            const Real a10448 = select(x10390, x224, a10432);
            const Real a10450 = a10442 * 2106.0;
            const Real a10452 = a10446 * 4218.0;
            const Real a10454 = a10450 + a10452;
            const Real a10456 = a10454 * real_460[l];
            const Real a10457 = a10448 * real_459[l];
            const Real a10458 = a10457 + a10456;
            const Real a10459 = a10446 * 333500.0;
            const Real a10460 = a10458 + a10459;
            a10461_last = a10461_last + a10460;
        }
        // balances.snow_energy_residual
        const Real x10462 = a10373_last - a10461_last;
        const Real x10463 = x10462 / seconds;
        const Real x10464 = x10126 + x10127;
        const Real x10465 = x10463 - x10464;
        moved_quantities[4 * LAYERS + 22] = x10465;
        // balances.snow_base_mismatch
        const Real x10466 = x10084 - x10084;
        moved_quantities[4 * LAYERS + 23] = x10466;
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
