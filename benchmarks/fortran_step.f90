! Steps of the classic Noah, timed: columns and tables come from a file, the least time of a column
! step goes to the standard output, s. See fortran.py.
module module_wrf_error
end module

subroutine wrf_error_fatal(text)
    character(len=*), intent(in) :: text
    print *, text
    stop 1
end subroutine

subroutine wrf_message(text)
    character(len=*), intent(in) :: text
end subroutine

program fortran_step
    use module_sf_noahlsm
    implicit none
    integer, parameter :: parts = 13
    integer :: columns, layers, steps, passes, i, column, step, pass, roots
    integer, allocatable :: vegetation(:), soil(:)
    real, allocatable :: table(:, :), thickness(:, :), part(:, :), given(:, :)
    real, allocatable, dimension(:, :) :: temperature, water, liquid, t_start, w_start, l_start
    real, allocatable, dimension(:) :: transpiration, availability
    real :: seconds, begin, end, least, total
    real :: air, humidity, pressure, wind, longwave, shortwave, rain, green, bottom, air_height, wind_height
    real :: skin, canopy, depth, snow, albedo, heat, momentum, roughness, background, emissivity, snow_cover
    real :: potential, saturated, slope, frozen, unused(60), zero
    character(len=256) :: path, land_use, soils

    call get_command_argument(1, path)
    open (10, file=path, access='stream', form='unformatted')
    read (10) columns, layers, steps, passes, lucats, slcats
    read (10) seconds
    allocate (table(17, lucats))
    read (10) table
    shdtbl(:lucats) = table(1, :)
    nrotbl(:lucats) = min(nint(table(2, :)), layers)
    rstbl(:lucats) = table(3, :)
    rgltbl(:lucats) = table(4, :)
    hstbl(:lucats) = table(5, :)
    snuptbl(:lucats) = table(6, :)
    maxalb(:lucats) = table(7, :)
    laimintbl(:lucats) = table(8, :)
    laimaxtbl(:lucats) = table(9, :)
    emissmintbl(:lucats) = table(10, :)
    emissmaxtbl(:lucats) = table(11, :)
    albedomintbl(:lucats) = table(12, :)
    albedomaxtbl(:lucats) = table(13, :)
    z0mintbl(:lucats) = table(14, :)
    z0maxtbl(:lucats) = table(15, :)
    ztopvtbl(:lucats) = table(16, :)
    zbotvtbl(:lucats) = table(17, :)
    deallocate (table)
    allocate (table(10, slcats))
    read (10) table
    bb(:slcats) = table(1, :)
    drysmc(:slcats) = table(2, :)
    f11(:slcats) = table(3, :)
    maxsmc(:slcats) = table(4, :)
    refsmc(:slcats) = table(5, :)
    satpsi(:slcats) = table(6, :)
    satdk(:slcats) = table(7, :)
    satdw(:slcats) = table(8, :)
    wltsmc(:slcats) = table(9, :)
    qtz(:slcats) = table(10, :)
    bare = 19
    natural = 5
    topt_data = 298.0
    cmcmax_data = 0.5e-3
    cfactr_data = 0.5
    rsmax_data = 5000.0
    slpcats = 1
    slope_data(1) = 0.1
    sbeta_data = -2.0
    fxexp_data = 2.0
    csoil_data = 2.0e6
    salp_data = 2.6
    refdk_data = 2.0e-6
    refkdt_data = 3.0
    frzk_data = 0.15
    zbot_data = -40.0
    czil_data = 0.1
    smlow_data = 0.5
    smhigh_data = 3.0
    lvcoef_data = 0.5

    allocate (thickness(layers, columns), t_start(layers, columns), w_start(layers, columns), l_start(layers, columns))
    allocate (part(6, columns), given(11, columns), vegetation(columns), soil(columns))
    allocate (transpiration(layers), availability(layers))
    read (10) thickness, t_start, w_start, l_start, part, given, vegetation, soil
    temperature = t_start
    water = w_start
    liquid = l_start
    land_use = 'USGS'
    soils = 'STAS'
    zero = 0.0
    least = huge(least)
    total = 0.0

    do pass = 1, passes
        temperature = t_start
        water = w_start
        liquid = l_start
        call cpu_time(begin)
        do column = 1, columns
            skin = part(1, column)
            canopy = part(2, column)
            depth = part(3, column)
            snow = part(4, column)
            heat = part(5, column)
            momentum = part(6, column)
            air = given(1, column)
            humidity = given(2, column)
            pressure = given(3, column)
            wind = given(4, column)
            longwave = given(5, column)
            shortwave = given(6, column)
            rain = given(7, column)
            green = given(8, column)
            bottom = given(9, column)
            air_height = given(10, column)
            wind_height = given(11, column)
            albedo = 0.2
            roughness = 0.1
            background = 0.1
            emissivity = 0.95
            snow_cover = 0.0
            unused = 0.0
            do step = 1, steps
                potential = air + 0.0098 * air_height
                ! saturation, as the driver of the parent model has it
                saturated = 611.0 * exp(2.501e6 / 461.0 * (1 / 273.15 - 1 / air))
                saturated = 0.622 * saturated / (pressure - 0.378 * saturated)
                slope = saturated * 4098.0 * 1.05 / (air - 29.65)**2
                frozen = merge(1.0, 0.0, air <= 273.15)
                call sfcdif_off(air_height, roughness, skin * (1 + 0.61 * humidity), potential * (1 + 0.61 * humidity), &
                                wind, czil_data, momentum, heat)
                call sflx(iiloc=1, jjloc=1, ffrozp=frozen, isurban=1, dt=seconds, zlvl=air_height, nsoil=layers, &
                          sldpth=thickness(:, column), local=.false., llanduse=land_use, lsoil=soils, lwdn=longwave, &
                          soldn=shortwave, solnet=shortwave * (1 - albedo), sfcprs=pressure, prcp=rain, sfctmp=air, &
                          q2=humidity, sfcspd=wind, cosz=unused(1), prcprain=rain, solardirect=unused(2), &
                          th2=potential, q2sat=saturated, dqsdt2=slope, vegtyp=vegetation(column), &
                          soiltyp=soil(column), slopetyp=1, shdfac=green, shdmin=0.1, shdmax=0.8, alb=unused(3), &
                          snoalb=0.7, tbot=bottom, z0brd=background, z0=roughness, emissi=emissivity, &
                          embrd=unused(4), cmc=canopy, t1=skin, stc=temperature(:, column), smc=water(:, column), &
                          sh2o=liquid(:, column), snowh=depth, sneqv=snow, albedo=albedo, ch=heat, cm=momentum, &
                          eta=unused(5), sheat=unused(6), eta_kinematic=unused(7), fdown=unused(8), ec=unused(9), &
                          edir=unused(10), et=transpiration, ett=unused(11), esnow=unused(12), drip=unused(13), &
                          dew=unused(14), beta=unused(15), etp=unused(16), ssoil=unused(17), flx1=unused(18), &
                          flx2=unused(19), flx3=unused(20), flx4=unused(21), fvb=unused(22), fbur=unused(23), &
                          fgsn=unused(24), ua_phys=.false., snomlt=unused(25), sncovr=snow_cover, &
                          runoff1=unused(26), runoff2=unused(27), runoff3=unused(28), rc=unused(29), pc=unused(30), &
                          rsmin=unused(31), xlai=unused(32), rcs=unused(33), rct=unused(34), rcq=unused(35), &
                          rcsoil=unused(36), soilw=unused(37), soilm=unused(38), q1=unused(39), smav=availability, &
                          rdlai2d=.false., usemonalb=.false., snotime1=unused(40), ribb=unused(41), &
                          smcwlt=unused(42), smcdry=unused(43), smcref=unused(44), smcmax=unused(45), nroot=roots, &
                          sfhead1rt=unused(46), infxs1rt=unused(47), etpnd1=unused(48), opt_thcnd=1, aoasis=1.0, &
                          xsda_qfx=unused(49), hfx_phy=unused(50), qfx_phy=unused(51), xqnorm=unused(52), fasdas=0, &
                          hcpct_fasdas=unused(53))
            end do
            total = total + skin + sum(temperature(:, column)) + sum(liquid(:, column))
        end do
        call cpu_time(end)
        least = min(least, (end - begin) / columns / steps)
    end do
    if (total /= total) stop 2
    print '(es14.6, es14.6)', least, total / passes / columns
end program
