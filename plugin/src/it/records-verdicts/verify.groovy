import groovy.json.JsonSlurper

def folder = new File(basedir, 'content/assessments')
def log = new File(basedir, 'build.log').text

assert folder.list() as List == ['upper-mill.mills.2026-08-02.json']
def record = new JsonSlurper().parse(new File(folder, 'upper-mill.mills.2026-08-02.json'))
assert record.verdict == 'Keep'
assert record.premises*.says.containsAll(['60', '100', 'bakers'])

assert log.count('Recorded assessments/upper-mill.mills.2026-08-02.json') == 1
assert log.count('Nothing to record: the last records say the same.') == 1
assert !log.contains('[WARNING]')
assert !new File(basedir, 'target/site').exists()
