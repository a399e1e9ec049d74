import type { Language } from './language.ts';

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  marks: ['el', 'la', 'los', 'las', 'de', 'del', 'y', 'que', 'en', 'para', 'con', 'un', 'una', 'por', 'su', 'se', 'es'],
  numbers: {
    decimal: ',',
    numerals: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, cien: 100, 'medio': 0.5 },
    magnitudes: { mil: 1e3, 'millón': 1e6, millon: 1e6, millones: 1e6, 'mil millones': 1e9, 'billón': 1e12, billones: 1e12 },
    vague: {
      'cientos de millones': [1e8, 1e9], 'decenas de millones': [1e7, 1e8], 'unas decenas de millones': [2e7, 9e7], 'millones': [1e6, 1e8], 'varios millones': [2e6, 9e6], 'miles de millones': [1e9, 1e11],
    },
  },
  units: {
    USD: ['dólar', 'dólares', 'dolares', '$', 'usd', 'dólares estadounidenses', 'us$'],
    EUR: ['euro', 'euros', '€'],
    'gpu-hours': ['horas de gpu', 'horas gpu', 'horas-gpu', 'gpu-horas'],
    chips: ['gpu', 'gpus', 'chips', 'tarjetas gráficas', 'procesadores gráficos'],
    percent: ['%', 'por ciento'],
    hours: ['horas'],
    days: ['días'],
    months: ['meses', 'semanas'],
  },
  qualifiers: {
    about: ['unos', 'unas', 'alrededor de', 'aproximadamente', 'cerca de', 'en torno a', 'cerca'],
    under: ['menos de', 'casi', 'apenas', 'por debajo de', 'hasta'],
    over: ['más de', 'al menos', 'por encima de', 'superior a', 'supera los'],
  },
  hedges: {
    attributed: ['según', 'afirma', 'asegura', 'supuestamente', 'dice', 'declaró', 'anunció', 'reportó', 'habría'],
    estimated: ['estima', 'estimado', 'se estima', 'estimación', 'calcula'],
    opinion: ['en mi opinión', 'creo que', 'quizá'],
  },
  scopes: {
    stage: ['preentrenamiento', 'pre-entrenamiento', 'ajuste fino', 'posentrenamiento'],
    'final-run': ['entrenamiento final', 'última fase', 'última ronda', 'un solo entrenamiento'],
    research: ['en total', 'investigación y desarrollo', 'coste total de desarrollo', 'i+d'],
    'hardware-purchase': ['servidores', 'hardware', 'infraestructura'],
  },
  filler: ['el', 'la', 'los', 'las', 'un', 'una', 'de', 'del', 'solo', 'sólo', 'solamente', 'tan', 'apenas', 'su', 'sus', 'al', 'lo', 'unos', 'ha', 'se', 'que', 'en'],
  words: {
    train: [
      'entren{ar,ado,ada,ados,adas,amiento,ó,aron,ando}', 'preentren{ar,ado,amiento}', 'pre-entrenamiento', 'reentrenar', 'entren{e,an,aban,aría,arse,os}',
      'ajust{ar,ó,ado,e}', 'reentrenamiento', 'pre-entren{ar,ado}', 'afinar', 'afinado', 'formado', 'ajuste',
    ],
    'train-cost': [
      '{coste,costes,costo,costos} {de,del} {,su }entrenamiento', 'presupuesto de entrenamiento', '{coste,costo} de entrenar', '{coste,costo} para entrenar', 'gasto de entrenamiento', '{coste,costo} de {desarrollo y ,}entrenamiento',
    ],
    run: ['entrenamiento'],
    people: ['empleados', 'soldados', 'jugadores', 'perros', 'alumnos', 'personal', 'atletas', 'profesores'],
    build: [
      'desarroll{ar,ado,ó,o}', 'crear', 'creado', 'construir', 'construido', 'desarrolló', 'desarrollada', 'desarrollado', 'desarrollo', 'creó', 'creada', 'creación',
      'construyó', 'hacer', 'hizo', 'fabricar', 'recrear', 'reprodujo', 'replicar', 'logr{ó,ado}',
    ],
    cost: [
      'cost{ó,ar,aba,ado,aron}', 'cuesta', 'coste', 'costo', 'requirió', 'necesitó', 'necesitas', 'costando', 'habría costado', 'supuso', 'ascendió', 'asciende',
      'salió por', 'sale por', 'costará', 'costaría', 'valor{ado,ada} en', 'cifra en', 'cifró', 'estima en', 'estimado en', 'requiere', 'requirieron', 'precisó',
      'bastó', 'bastaron',
    ],
    'cost-noun': [
      'coste', 'costo', 'costes', 'costos', 'factura', 'cifra', 'presupuesto', 'gasto{s,}', 'precio', 'inversión', 'monto', 'importe', 'coste de', 'números', 'cálculo',
      'estimación', 'cuenta',
    ],
    spend: [
      'gast{ó,ado,ar,aron}', 'invirtió', 'invertido', 'pagó', 'necesitas', 'desembolsó', 'gastaron', 'gastó', 'gastando', 'destin{ó,ado,a,an}', 'invierte{n,}',
      'invertir', 'invirtieron', 'desembols{o,ado}', 'pagaron', 'emple{ó,ado}', 'se gastaron',
    ],
    means: ['por', 'con', 'de', 'a'],
    to: ['para', 'en', 'a'],
    is: ['es', 'fue', 'son', 'asciende a', 'ascendió a', 'de', 'alcanza'],
    model: ['modelo{,s}'],
    'ai-model': ['modelo{,s} de ia', 'modelo{,s} de lenguaje', 'llm', 'modelo fundacional'],
    ai: ['ia', 'inteligencia artificial', 'modelo de lenguaje', 'modelos de lenguaje', 'llm', 'entrenar un modelo', 'gpus', 'aprendizaje automático', 'open-source'],
    respectively: ['respectivamente'],
    called: ['llamado', 'denominado', 'bautizado', 'conocido como'],
    compare: ['que el de', 'que los de', 'modelos como', 'frente a', 'comparado con', 'supera a', 'iguala a', 'al nivel de', 'rivaliza con', 'contra'],
    relative: ['que'],
    and: ['y', 'o', ','],
    versus: ['frente a', 'comparado con', 'en comparación con', 'en lugar de', 'mientras que', 'contra'],
    'down-from': ['frente a', 'en lugar de'],
    exclude: [
      'no incluye', 'excluye', 'sin contar', 'no cubre', 'no tiene en cuenta', 'no incluyen', 'no cuentan', 'no cuenta', 'no contempla', 'no contabiliza', 'excluyen',
      'excluyendo', 'sin incluir', 'sin tener en cuenta', 'no abarca', 'deja fuera', 'dejan fuera', 'omite', 'omiten', 'no considera', 'ni',
    ],
    doubt: [
      'engañoso', 'cuestiona', 'cuestionado', 'duda', 'dudas', 'disputado', 'cuestionan', 'cuestionar', 'cuestionada', 'cuestionamientos', 'ponen en duda',
      'pone en duda', 'dudan', 'dudosa', 'dudoso', 'escéptico{s,}', 'escepticismo', 'engañosa', 'engañosas', 'exagerad{o,a}', 'no creo', 'creer', 'increíble',
      'desmiente', 'contradice', 'polémica', 'sin verificar', 'falso', 'mito', 'debate',
    ],
    'only-run': [
      'solo cubre', 'solo incluye', 'solo se refiere', 'únicamente', 'sólo cubre', 'son solo', 'es solo', 'solo la', 'sólo la', 'solo el', 'sólo el', 'solamente la',
      'solamente el', 'únicamente el', 'únicamente la', 'se limita a', 'se refiere solo', 'se refiere únicamente', 'corresponde solo', 'corresponde únicamente',
      'solo contempla', 'sólo incluye', 'solo representa',
    ],
    capex: [
      'servidores', 'infraestructura', 'hardware', 'centros de datos', 'inversión', 'gastos operativos', 'costes operativos', 'costos operativos', 'gasto de capital',
      'inversiones', 'gpus en propiedad', 'centro de datos',
    ],
    use: [
      'con', 'en', 'usando', 'utilizó', 'usó', 'utilizando', 'requirió', 'us{ó,ando,aron,ado,ar,a}', 'utiliz{ó,ando,ado,ar,a,aron}', 'emple{ó,ando,ado,ar,a}',
      'mediante', 'sobre', 'uso',
    ],
    take: ['tardó', 'duró', 'horas', 'días', 'meses', 'duración', 'llevó', 'en solo', 'durante', 'necesitó', 'bastaron'],
    cluster: ['clúster', 'cluster'],
    serve: ['inferencia', 'api', 'suscripción', 'consultas', 'por consulta', 'al día', 'ejecutar', 'operar'],
    chip: ['chip{,s}', 'gpu{,s}', 'semiconductores'],
    export: [
      'control{,es} de exportación', 'restricciones a la exportación', 'restricciones de exportación', 'prohibidas de adquirir', 'nuevas restricciones',
      'prohibición de exportar', 'departamento de comercio', 'sanciones de ee', 'para china', 'controles a la exportación', 'control a la exportación',
      'exportar a china', 'exportación a china', 'ventas a china', 'vender a china', 'venderse a china', 'para el mercado chino', 'mercado chino',
      'diseñad{o,os,as} para china', 'veto', 'veto de washington', 'sanciones', 'licencia de exportación', 'sin licencia', 'permiso', 'exportaciones', 'restricciones',
      'en china', 'a china', 'empresas chinas', 'prohibición de exportación', 'bloqueo',
    ],
    restrict: [
      'prohibid{o,a,os,as}', 'prohibición', 'restriccion{es,}', 'restringid{o,a,os,as}', 'sancion{es,ados}', 'contrabando', 'prohibir', 'prohíbe', 'restringir',
      'vetad{o,a,os,as}', 'veto', 'ilegal{es,mente}', 'esquivar', 'eludir', 'burlar', 'permitid{o,a,os,as}', 'bloque{o,ado,ados}', 'licencia', 'impide', 'limita',
    ],
    weaken: [
      'recortad{o,a,os,as}', 'menos potente{s,}', 'menos avanzad{o,a,os,as}', 'inferior{es,}', 'limitad{o,a,os,as}', 'recortadas', 'capad{o,a,os,as}',
      'degradad{o,a,os,as}', 'reducid{o,a,os,as}', 'menos capaces', 'menos sofisticad{o,a,os,as}', 'de gama baja', 'menor potencia', 'menor rendimiento',
      'menor capacidad', 'capacidades reducidas', 'rebajad{o,a,os,as}', 'versión recortada', 'obsoletos', 'más débiles', 'menos eficientes',
    ],
    advanced: ['avanzados', 'avanzadas', 'punteros', 'potentes', 'de última generación', 'de gama alta', 'más potentes', 'mejores'],
    obtain: [
      'tiene', 'posee', 'dispone de', 'acceso a', 'adquirió', 'adquirir', 'tienen', 'tendría', 'poseía', 'poseen', 'disponía', 'dispondría', 'compró', 'comprar',
      'comprado', 'obtener', 'obtuvo', 'acceder', 'acumul{ó,ado,a}', 'acapar{ó,ado}', 'consiguió', 'conseguido', 'adquirido',
    ],
    stock: ['accion{es,}', 'bolsa', 'wall street', 'nasdaq', 'cotización', 'acciones', 'acción', 'bolsas', 'valores', 'títulos', 'tecnológicas', 'mercados'],
    value: [
      'en bolsa', 'valor de mercado', 'capitalización', 'valor bursátil', 'capitalización bursátil', 'capitalización de mercado', 'valor en bolsa', 'valor',
      'capitalización de', 'valoración', 'en valor', 'bursátil',
    ],
    fall: [
      'cay{ó,eron}', 'caída', 'perdió', 'perdieron', 'desplomó', 'desplome', 'bajó', 'hundió', 'caer', 'cae', 'caen', 'cayendo', 'caían', 'desplomar', 'desplomándose',
      'se desplomó', 'se desplomaron', 'se desploma', 'bajaron', 'bajar', 'perder', 'pierde', 'perdiendo', 'retrocedió', 'retroceso', 'hundimiento', 'hundirse',
      'derrumbe', 'derrumbó', 'derrumbarse', 'bajada', 'descenso', 'desplomaban',
    ],
    lose: [
      'perdió', 'perder', 'evaporaron', 'borró', 'perdieron', 'esfumaron', 'pérdida{s,}', 'perdiendo', 'pierde', 'borrar', 'borrando', 'evaporó', 'evaporando',
      'esfumó', 'esfumarse', 'restó', 'dejándose', 'se dejó', 'se dejaba',
    ],
    january: ['27 de enero', 'enero de 2025', 'enero 2025', 'el lunes', 'este lunes', '27 enero', 'finales de enero'],
    store: [
      'app store', 'tienda de aplicaciones', 'lista de descargas', 'tienda de apple', 'app store de apple', 'apple store', 'google play', 'play store',
      'tienda de aplicaciones de apple', 'aplicación gratuita', 'aplicaciones gratuitas', 'descargas gratuitas', 'lista de lo más descargado', 'listas de descargas',
      'apps gratuitas', 'ranking de aplicaciones', 'clasificación', 'clasificaciones', 'mencionada tienda', 'tienda', 'descargas', 'descarga gratuita',
      'más descargadas',
    ],
    top: [
      'número uno', 'primer lugar', 'más descargada', 'primera', 'lo más alto', 'nº 1', 'primer puesto', 'primera posición', 'número 1', 'nº1', 'n.º 1', 'top 1',
      'más descargado', 'la más descargada', 'lo más descargado', 'cima', 'encabez{a,ó,ando}', 'lider{a,ó,ando}', 'mejor valorada', 'en cabeza', 'a la cabeza',
      'primero', 'el primer', 'trono', 'tope', 'primeros puestos',
    ],
    overtake: [
      'superó', 'superando', 'desbancó', 'por delante', 'superar', 'supera', 'superado', 'supere', 'desbanca', 'desbancando', 'desbancar', 'desplaz{ó,ando,a,ar}',
      'destron{ó,ando,ar}', 'por encima de', 'adelant{ó,ando,ar}', 'sobrepas{ó,ando,ar}', 'venció', 'batió', 'rebasó',
    ],
    open: [
      'código abierto', 'open source', 'open-source', 'pesos abiertos', 'abierto', 'código libre', 'de código abierto', 'fuente abierta', 'software libre', 'abiertos',
      'abierta', 'abiertamente', 'pesos públicos', 'open weights', 'open-weights', 'open weight', 'cerrado', 'propietario', 'de libre acceso', 'libre',
    ],
    licence: ['licencia mit', 'bajo licencia mit', 'licencia permisiva', 'licencia del mit', 'licencia abierta'],
    'is-open': [
      'es', 'son', 'de', 'totalmente', 'como', 'no es', 'sea', 'será', 'sigue siendo', 'siendo', 'está', 'completamente', 'realmente', 'verdaderamente', 'era', 'fue',
      'ser', 'sería',
    ],
    release: [
      'lanzó', 'publicó', 'presentó', 'lanzado', 'liber{ó,ado,ar,ando,aron}', 'publica', 'publicado', 'publicar', 'compart{ió,ido,e,ir}', 'disponible{s,}', 'descargar',
      'descarg{a,able,ables}', 'ofrece', 'ofreciendo', 'divulg{ó,ado,ar}', 'difundió', 'abrió', 'puso', 'pone',
    ],
    per: ['por', '/', 'al', 'cada'],
    period: ['mes', 'hora', 'año', 'día', 'millón de tokens', 'tokens', 'persona', 'usuario', 'empleado', 'unidad'],
    price: ['precio', 'suscripción', 'tarifa'],
    raise: ['recaudado', 'recaudó', 'financiación', 'valorada en', 'ronda'],
    fund: ['financiación', 'financiamiento', 'valoración', 'ronda'],
    earn: ['ingresos', 'beneficios', 'salario', 'ventas'],
    'cost-part': [
      'investigación', 'i+d', 'salarios', 'sueldos', 'personal', 'infraestructura', 'hardware', 'experimentos', 'pruebas', 'ensayos', 'datos', 'arquitectura{s,}',
      'servidores', 'tarjetas', 'desarrollo', 'electricidad', 'fracasos', 'modelo base', 'compra',
    ],
    whole: ['coste{s,} real{es,}', 'costo{s,} real{es,}', 'coste total', 'costo total', 'inversión total', 'gasto{s,} total{es,}', 'gasto real', 'en total'],
    invest: ['invertido', 'invirtió', 'inversión', 'gastado', 'valor de', 'valorad{o,os,as} en'],
    weaker: ['menos', 'más antiguos', 'antiguos', 'lent{o,os,as}', 'baratos', 'económicos', 'más baratos', 'viejos'],
    'one-day': [
      'en un día', 'en un solo día', 'en una jornada', 'en una sola', 'un solo día', 'jornada', 'sesión', 'en una sesión', 'récord', 'histórica', 'mayor caída',
      'mayor pérdida', 'nunca',
    ],
    rise: ['subi{ó,eron,da}', 'subida', 'rebot{ó,e}', 'recuper{ó,ación}', 'ganó', 'alza', 'repunt{ó,e}'],
    part: ['pesos', 'datos de entrenamiento', 'código de entrenamiento', 'código fuente', 'código', 'datos', 'pesos del modelo'],
    'if-not': ['si no', 'o incluso'],
  },
};
