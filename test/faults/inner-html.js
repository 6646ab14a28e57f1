document.querySelector('#target').innerHTML = '<b>Text</b>';
