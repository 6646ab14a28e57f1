const late = document.createElement('p');
late.textContent = 'Something that was not there before';
late.dataset.councilPart = '';
document.querySelector('#target').before(late);
